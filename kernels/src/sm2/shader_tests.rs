//! The judge of SM2's answers against everything that a broken device, slot or order of rows can make of them.
//! Beside the judge; answers of a sound device are made here by the portable arithmetic.
//! Never a device: those are the tests of `gpu`.

use fiat_crypto::sm2_64::fiat_sm2_to_montgomery;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use super::*;
use crate::sm2::portable::verify;

const CHECK: [u32; 2] = [0x89ab_cdef, 0x0123_4567];

/// a b mod p.
fn times(a: &Number, b: &Number) -> Number {
    let mut entered = Field(ZERO);
    fiat_sm2_to_montgomery(&mut entered, &Plain(*a));
    product(&entered.0, b)
}

/// What a sound device answers where the point has this x, with some Z^2.
fn answered(x: &Number, check: [u32; 2]) -> [u32; ANSWER_WORDS] {
    let v = [u64::from(check[0]) | u64::from(check[1]) << 32, 0, 0, 0];
    let z = [0x1122_3344_5566_7788, 0x99aa_bbcc_ddee_ff00, 0x1234, 0x5678_9abc];
    let zz = times(&z, &z);
    let x_closed = times(&sum(x, &v), &zz);
    let words = [x_closed, zz].concat();
    std::array::from_fn(|at| (words[at / 2] >> (32 * (at % 2))) as u32)
}

/// x of sG + tQ.
fn x_of(row: &Sm2Row) -> Number {
    let scalar = |limbs| Scalar::reduce(&FieldBytes::from(crate::job::be_from_limbs(limbs)));
    let (r, s) = (scalar(&row.r), scalar(&row.s));
    let bytes = |limbs| FieldBytes::from(crate::job::be_from_limbs(limbs));
    let key = sm2::AffinePoint::from_coordinates(&bytes(&row.x), &bytes(&row.y)).expect("a point");
    let point = ProjectivePoint::GENERATOR * s + ProjectivePoint::from(key) * (r + s);
    number(&limbs_from_be(&point.to_affine().x().into()))
}

#[test]
fn canaries_are_of_both_kinds() {
    for (row, valid) in CANARIES.iter() {
        assert_eq!(verify(row), *valid);
        let said = judge(row, CHECK, &answered(&x_of(row), CHECK));
        assert_eq!(said, if *valid { Said::Valid } else { Said::Invalid });
    }
}

#[test]
fn what_was_not_computed_for_this_row_is_never_valid() {
    let (row, other) = (&CANARIES[0].0, &CANARIES[2].0);
    let answer = answered(&x_of(row), CHECK);
    assert_eq!(judge(row, CHECK, &answer), Said::Valid);
    // Nothing written, or only half of it.
    assert_eq!(judge(row, CHECK, &[0; ANSWER_WORDS]), Said::Nothing);
    assert_eq!(judge(row, CHECK, &[]), Said::Nothing);
    let mut half = answer;
    half[8..].fill(0);
    assert_eq!(judge(row, CHECK, &half), Said::Nothing, "Z^2 is zero");
    half = answer;
    half[..8].fill(0);
    assert_eq!(judge(row, CHECK, &half), Said::Invalid);
    // Another dispatch: any other v, also by one bit.
    for bit in 0..64 {
        let mut stale = CHECK;
        stale[bit / 32] ^= 1 << (bit % 32);
        assert_ne!(
            judge(row, CHECK, &answered(&x_of(row), stale)),
            Said::Valid,
            "bit {bit}"
        );
    }
    // Another row, and another row that wants the same x, as an attacker makes it who knows what rows may be swapped.
    let check = [7, 9];
    assert_ne!(judge(row, CHECK, &answered(&x_of(other), check)), Said::Valid);
    let mut wanted = *row;
    wanted.digest = other.digest;
    wanted.r = other.r;
    assert_ne!(judge(&wanted, CHECK, &answered(&x_of(other), check)), Said::Valid);
    // Numbers that are not reduced.
    let mut full = answer;
    full[8..].fill(u32::MAX);
    assert_eq!(judge(row, CHECK, &full), Said::Nothing);
}

#[test]
fn every_flipped_bit_is_seen() {
    let row = &CANARIES[4].0;
    let answer = answered(&x_of(row), CHECK);
    for bit in 0..ANSWER_WORDS * 32 {
        let mut flipped = answer;
        flipped[bit / 32] ^= 1 << (bit % 32);
        assert_ne!(judge(row, CHECK, &flipped), Said::Valid, "bit {bit}");
    }
}

/// Wrong but plausible: x of other points, x of this one plus small numbers and n, well closed.
#[test]
fn a_wrong_x_is_invalid() {
    let row = &CANARIES[6].0;
    let x = x_of(row);
    let mut wrong: Vec<Number> = CANARIES
        .iter()
        .filter(|(other, _)| other.r != row.r)
        .map(|(other, _)| x_of(other))
        .collect();
    wrong.extend((1..100).map(|more| sum(&x, &[more, 0, 0, 0])));
    wrong.extend([ZERO, [1, 0, 0, 0], sum(&x, &ORDER), number(&row.r), number(&row.s)]);
    for wrong in &wrong {
        assert_eq!(judge(row, CHECK, &answered(wrong, CHECK)), Said::Invalid);
    }
}

/// x from n on counts as x - n, and only where it is below p: the last such x, the first that is none, and the smallest of all.
#[test]
fn x_may_be_n_more() {
    let limbs = |number: &Number| {
        let limbs: Vec<u32> = number
            .iter()
            .flat_map(|limb| [*limb as u32, (*limb >> 32) as u32])
            .collect();
        limbs.try_into().expect("eight")
    };
    let range = subtract(&MODULUS, &ORDER).0;
    let row = |x: &Number| {
        let e = [77, 0, 0, 0];
        Sm2Row {
            digest: limbs(&e),
            r: limbs(&add(&e, x)),
            ..CANARIES[0].0
        }
    };
    let last = subtract(&range, &[1, 0, 0, 0]).0;
    for x in [ZERO, [1, 0, 0, 0], last] {
        assert_eq!(judge(&row(&x), CHECK, &answered(&x, CHECK)), Said::Valid);
        assert_eq!(judge(&row(&x), CHECK, &answered(&add(&x, &ORDER), CHECK)), Said::Valid);
    }
    assert_eq!(judge(&row(&range), CHECK, &answered(&range, CHECK)), Said::Valid);
    assert_eq!(
        judge(&row(&range), CHECK, &answered(&sum(&range, &ORDER), CHECK)),
        Said::Invalid
    );
}

/// A digest from n on is reduced; r, s and t out of range are refused whatever the device says.
#[test]
fn ranges_are_the_hosts() {
    let good = CANARIES[0].0;
    let limbs = |number: &Number| -> [u32; 8] { std::array::from_fn(|at| (number[at / 2] >> (32 * (at % 2))) as u32) };
    let answer = answered(&x_of(&good), CHECK);
    for value in [ZERO, ORDER, [u64::MAX; 4]] {
        for row in [
            Sm2Row {
                r: limbs(&value),
                ..good
            },
            Sm2Row {
                s: limbs(&value),
                ..good
            },
        ] {
            assert_eq!(judge(&row, CHECK, &answer), Said::Invalid);
        }
    }
    for value in [MODULUS, [u64::MAX; 4]] {
        for row in [
            Sm2Row {
                x: limbs(&value),
                ..good
            },
            Sm2Row {
                y: limbs(&value),
                ..good
            },
        ] {
            assert_eq!(judge(&row, CHECK, &answer), Said::Invalid);
        }
    }
    let t_is_zero = Sm2Row {
        s: limbs(&subtract(&ORDER, &number(&good.r)).0),
        ..good
    };
    assert_eq!(judge(&t_is_zero, CHECK, &answer), Said::Invalid);
    let small = Sm2Row {
        digest: limbs(&[5, 0, 0, 0]),
        r: limbs(&[6, 0, 0, 0]),
        ..good
    };
    let large = Sm2Row {
        digest: limbs(&add(&ORDER, &[5, 0, 0, 0])),
        ..small
    };
    for row in [small, large] {
        assert_eq!(judge(&row, CHECK, &answered(&[1, 0, 0, 0], CHECK)), Said::Valid);
    }
}

/// Sums and differences across limbs, against 128-bit halves.
#[test]
fn numbers_carry_and_borrow() {
    let mut random = ChaCha8Rng::seed_from_u64(9);
    for _ in 0..1000 {
        let number: [Number; 2] = std::array::from_fn(|_| {
            std::array::from_fn(|_| match random.random_range(0..3) {
                0 => 0,
                1 => u64::MAX,
                _ => random.random(),
            })
        });
        let [a, b] = number;
        let (difference, borrow) = subtract(&a, &b);
        assert_eq!(borrow, is_less(&a, &b));
        assert_eq!(add(&difference, &b), a);
    }
}
