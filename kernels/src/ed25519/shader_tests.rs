//! The judge of Ed25519's answers against everything that a broken device, slot or order of rows can make of them.
//! Beside the judge; answers of a sound device are made here from the library's points.
//! Never a device: those are the tests of `gpu`.

use curve25519_dalek::edwards::CompressedEdwardsY;

use super::*;
use crate::ed25519::portable::verify;

const CHECK: [u32; 2] = [0x89ab_cdef, 0x0123_4567];

const COFACTORLESS: [EdPolicy; 2] = [EdPolicy::Rfc8032Cofactorless, EdPolicy::DalekStrict];

/// x and y of a point.
fn affine(point: &EdwardsPoint) -> (Fe, Fe) {
    let encoding = point.compress().0;
    let y = Fe::from_bytes_wide(&y_of(&encoding));
    let yy = y.square();
    let (u, v) = (yy.sub(&Fe::ONE), CURVE.d.mul(&yy).add(&Fe::ONE));
    let (is_point, root) = Fe::root_of_ratio(&u, &v, &Fe::root_of_minus_one());
    assert!(is_point);
    let x = if root.is_negative() == (encoding[31] >> 7 == 1) {
        root
    } else {
        root.neg()
    };
    (x, y)
}

fn words(elements: [Fe; 3]) -> [u32; ANSWER_WORDS] {
    let words = elements.map(|element| words_from_bytes::<8>(&element.to_bytes()));
    words.as_flattened().try_into().expect("three elements")
}

/// What a sound device answers for this point under this rule, with some z.
fn answered(point: &EdwardsPoint, rule: EdPolicy, check: [u32; 2]) -> [u32; ANSWER_WORDS] {
    let ((x, y), v) = (affine(point), secret(check));
    if rule != EdPolicy::Zip215 {
        return words([x.add(&v), y.add(&v), Fe::ZERO]);
    }
    let z = Fe::small(0x1234_5678_9abc);
    words([x.add(&v).mul(&z), y.add(&v).mul(&z), z])
}

/// sB - kA, or 8 (sB - kA - R).
fn point_of(row: &Ed25519Row, rule: EdPolicy) -> EdwardsPoint {
    let decoded = |words| {
        CompressedEdwardsY(bytes_from_words(words))
            .decompress()
            .expect("a point")
    };
    let k = Scalar::from_bytes_mod_order_wide(&bytes_from_words(&row.challenge));
    let s = Scalar::from_bytes_mod_order(bytes_from_words(&row.s));
    let point = EdwardsPoint::mul_base(&s) - decoded(&row.public_key) * k;
    match rule {
        EdPolicy::Zip215 => (point - decoded(&row.r)).mul_by_cofactor(),
        _ => point,
    }
}

fn rules() -> impl Iterator<Item = EdPolicy> {
    COFACTORLESS.into_iter().chain([EdPolicy::Zip215])
}

#[test]
fn canaries_are_of_both_kinds() {
    for rule in rules() {
        for (row, valid) in CANARIES.iter() {
            assert_eq!(verify(row, rule), *valid);
            let answer = answered(&point_of(row, rule), rule, CHECK);
            let must = if *valid { Said::Valid } else { Said::Invalid };
            assert_eq!(judge(row, rule, CHECK, &answer), must, "{rule:?}");
        }
    }
}

#[test]
fn what_was_not_computed_for_this_row_is_never_valid() {
    let (row, other) = (&CANARIES[0].0, &CANARIES[2].0);
    for rule in rules() {
        let answer = answered(&point_of(row, rule), rule, CHECK);
        assert_eq!(judge(row, rule, CHECK, &answer), Said::Valid);
        assert_eq!(judge(row, rule, CHECK, &[0; ANSWER_WORDS]), Said::Nothing, "{rule:?}");
        assert_eq!(judge(row, rule, CHECK, &[]), Said::Nothing);
        assert_ne!(judge(row, rule, CHECK, &[u32::MAX; ANSWER_WORDS]), Said::Valid);
        for element in 0..3 {
            let mut part = answer;
            part[8 * element..8 * element + 8].fill(0);
            if part != answer {
                assert_ne!(
                    judge(row, rule, CHECK, &part),
                    Said::Valid,
                    "{rule:?} without element {element}"
                );
            }
        }
        // Another dispatch: any other v, also by one bit.
        for bit in 0..64 {
            let mut stale = CHECK;
            stale[bit / 32] ^= 1 << (bit % 32);
            let answer = answered(&point_of(row, rule), rule, stale);
            assert_ne!(judge(row, rule, CHECK, &answer), Said::Valid, "{rule:?}, bit {bit}");
        }
        // Another row; and a row whose R an attacker took from another one, with which its answer may be swapped.
        let swapped = answered(&point_of(other, rule), rule, [7, 9]);
        assert_ne!(judge(row, rule, CHECK, &swapped), Said::Valid);
        let wanted = Ed25519Row { r: other.r, ..*row };
        assert_ne!(judge(&wanted, rule, CHECK, &swapped), Said::Valid);
    }
}

#[test]
fn every_flipped_bit_is_seen() {
    for rule in rules() {
        let row = &CANARIES[4].0;
        let answer = answered(&point_of(row, rule), rule, CHECK);
        for bit in 0..ANSWER_WORDS * 32 {
            let mut flipped = answer;
            flipped[bit / 32] ^= 1 << (bit % 32);
            assert_ne!(judge(row, rule, CHECK, &flipped), Said::Valid, "{rule:?}, bit {bit}");
        }
    }
}

/// Wrong but plausible: other points of the curve, well closed; among them those that differ by small order only.
#[test]
fn a_wrong_point_is_invalid() {
    let row = &CANARIES[6].0;
    for rule in rules() {
        let point = point_of(row, rule);
        let mut wrong: Vec<_> = EIGHT_TORSION.iter().skip(1).map(|small| point + small).collect();
        wrong.extend((1..20u8).map(|more| point + EdwardsPoint::mul_base(&Scalar::from(more))));
        for wrong in &wrong {
            assert_eq!(
                judge(row, rule, CHECK, &answered(wrong, rule, CHECK)),
                Said::Invalid,
                "{rule:?}"
            );
        }
    }
}

/// S from L on, a key in another encoding, points of small order: refused whatever the device says, and by the rules that do so.
#[test]
fn comparisons_of_bytes_are_the_hosts() {
    let good = CANARIES[0].0;
    for rule in rules() {
        let answer = answered(&point_of(&good, rule), rule, CHECK);
        let s = words_from_bytes(&[0xff; 32]);
        assert_eq!(judge(&Ed25519Row { s, ..good }, rule, CHECK, &answer), Said::Invalid);
    }
    // y = p + 1 names the neutral point, as does y = 1.
    let mut encoding = [0xff; 32];
    (encoding[0], encoding[31]) = (0xee, 0x7f);
    let neutral = EdwardsPoint::mul_base(&Scalar::ZERO);
    let row = Ed25519Row {
        public_key: words_from_bytes(&encoding),
        r: words_from_bytes(&neutral.compress().0),
        ..good
    };
    let said = |rule, row: &Ed25519Row| judge(row, rule, CHECK, &answered(&neutral, rule, CHECK));
    assert_eq!(
        said(EdPolicy::Rfc8032Cofactorless, &row),
        Said::Invalid,
        "not canonical"
    );
    assert_eq!(said(EdPolicy::DalekStrict, &row), Said::Invalid, "small");
    assert_eq!(said(EdPolicy::Zip215, &row), Said::Valid);
    let canonical = Ed25519Row {
        public_key: words_from_bytes(&neutral.compress().0),
        ..row
    };
    assert_eq!(said(EdPolicy::Rfc8032Cofactorless, &canonical), Said::Valid);
    assert_eq!(said(EdPolicy::DalekStrict, &canonical), Said::Invalid);
    let small_r = Ed25519Row { r: row.r, ..good };
    assert_eq!(said(EdPolicy::DalekStrict, &small_r), Said::Invalid);
}

/// Small order by y is small order by the library: the eight points, both signs, all encodings from p on, and points that are not.
#[test]
fn small_order_is_decided_by_y() {
    let mut encodings: Vec<[u8; 32]> = EIGHT_TORSION.iter().map(|point| point.compress().0).collect();
    encodings.extend((0..19u8).map(|low| {
        let mut encoding = [0xff; 32];
        (encoding[0], encoding[31]) = (0xed + low, 0x7f);
        encoding
    }));
    encodings.extend((1..50u8).map(|scalar| EdwardsPoint::mul_base(&Scalar::from(scalar)).compress().0));
    let mut seen = [0, 0];
    for sign in [0, 0x80] {
        for encoding in &encodings {
            let mut encoding = *encoding;
            encoding[31] ^= sign;
            let Some(point) = CompressedEdwardsY(encoding).decompress() else {
                continue;
            };
            assert_eq!(is_small(&encoding), point.is_small_order(), "{encoding:02x?}");
            seen[usize::from(point.is_small_order())] += 1;
        }
    }
    assert!(seen[0] > 80 && seen[1] >= 16, "{seen:?}");
}

#[test]
fn the_table_holds_multiples_of_the_base_point() {
    let table = base_table();
    assert_eq!(table.len(), BASE_MULTIPLES * 24);
    for (number, entry) in table.chunks_exact(24).enumerate() {
        let (x, y) = affine(&EdwardsPoint::mul_base(&Scalar::from(number as u64)));
        let t2d = CURVE.d.add(&CURVE.d).mul(&x).mul(&y);
        assert_eq!(entry, words([y.add(&x), y.sub(&x), t2d]), "{number}");
    }
}
