//! Field and inversion of the lanes against big integers, at the limits of every limb.
//! Compiled for tests only, with debug assertions on: each case also runs the range checks of the functions.
//! Skips, and says so, where the processor lacks the instructions.

#![allow(unsafe_code, reason = "vector functions are entered after a check of the processor")]

use num_bigint::BigUint;

use super::{ifma::*, ifma_inverse::invert_all, ifma_root::SMALL_ORDER_Y};
use crate::{
    cpu::avx512::Avx512,
    field::{
        ifma::{LANES, MASK_52, V, columns_of, lanes, numbers_of},
        ifma_tests::Seeded,
    },
};

/// Eight numbers, five limbs each.
type Limbs = [[u64; 5]; LANES];

/// Whether vector functions may be entered.
pub(super) fn is_there() -> bool {
    let there = Avx512::new().is_some();
    if !there {
        eprintln!("SKIPPED: no AVX-512 IFMA");
    }
    there
}

pub(super) fn p() -> BigUint {
    (BigUint::from(1u8) << 255u32) - 19u8
}

pub(super) fn number(limbs: &[u64; 5]) -> BigUint {
    let limbs = limbs.iter().rev();
    limbs.fold(BigUint::ZERO, |sum, limb| (sum << 52u32) + *limb)
}

#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn tight(limbs: &Limbs) -> Tight {
    let mut columns = [[0u64; LANES]; 5];
    for (lane, limbs) in limbs.iter().enumerate() {
        for (column, limb) in columns.iter_mut().zip(limbs) {
            column[lane] = *limb;
        }
    }
    // SAFETY: arrays of eight words are as large as a vector, and any bits are one.
    Tight(columns.map(|column| unsafe { std::mem::transmute::<[u64; LANES], V>(column) }))
}

#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn limbs_of(number: Tight) -> Limbs {
    let mut limbs = [[0u64; 5]; LANES];
    for (index, column) in number.0.into_iter().enumerate() {
        for (limbs, limb) in limbs.iter_mut().zip(lanes(column)) {
            limbs[index] = limb;
        }
    }
    limbs
}

/// A number in 0..2^260 whose limbs are mostly at their limits.
fn extreme(seeded: &mut Seeded) -> [u64; 5] {
    [(); 5].map(|()| match seeded.word() % 8 {
        0 => 0,
        1 => 1,
        2..=4 => MASK_52,
        5 => MASK_52 - 1,
        _ => seeded.word() & MASK_52,
    })
}

fn extremes(seeded: &mut Seeded) -> Limbs {
    [(); LANES].map(|()| extreme(seeded))
}

#[test]
fn products_squares_and_sums_are_right_at_all_limits() {
    if is_there() {
        // SAFETY: the engine exists only where every instruction set is that the function is compiled for.
        unsafe { check_arithmetic() };
    }
}

#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn check_arithmetic() {
    let (mut seeded, p) = (Seeded(1), p());
    // All limbs at their maximum first: every column is as full as it gets.
    let mut cases = vec![([[MASK_52; 5]; LANES], [[MASK_52; 5]; LANES])];
    cases.extend((0..2_000).map(|_| (extremes(&mut seeded), extremes(&mut seeded))));
    for (a, b) in cases {
        let (x, y) = (tight(&a), tight(&b));
        let product = mul(x.op(), y.op());
        let square = sqr(x.op());
        let difference = product.minus(square).plus_p::<2>();
        let results = [
            product.tight(),
            square.tight(),
            product.plus(square).twice().canonical(),
            difference.canonical(),
            difference.folded(),
            x.loose().canonical(),
            product.negated_if(0x55).plus_p::<2>().canonical(),
        ];
        let results = results.map(|result| limbs_of(result));
        for lane in 0..LANES {
            let (a, b) = (number(&a[lane]), number(&b[lane]));
            let expected = [
                &a * &b,
                &a * &a,
                (&a * &b + &a * &a) * 2u8,
                &a * &b + &p * (BigUint::from(1u8) << 266u32) - &a * &a,
                &a * &b + &p * (BigUint::from(1u8) << 266u32) - &a * &a,
                a.clone(),
                if lane % 2 == 0 {
                    &p * (BigUint::from(1u8) << 266u32) - &a * &b
                } else {
                    &a * &b
                },
            ];
            for (index, (result, expected)) in results.iter().zip(expected).enumerate() {
                let result = number(&result[lane]);
                assert_eq!(&result % &p, expected % &p, "result {index} of {a:x}, {b:x}");
                match index {
                    // Magnitude 1, as the documentation has it.
                    0 | 1 => assert!(result < (BigUint::from(1u8) << 255u32) + (BigUint::from(1u8) << 219u32)),
                    4 => assert!(result < (BigUint::from(1u8) << 255u32) + 1024u32),
                    _ => assert!(result < p, "canonical"),
                }
            }
        }
    }
}

#[test]
fn numbers_around_multiples_of_p_have_one_canonical_form() {
    if is_there() {
        // SAFETY: as above.
        unsafe { check_canonical() };
    }
}

#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn check_canonical() {
    let p = p();
    for multiple in 0u32..32 {
        for apart in 0u32..8 {
            // From m p - 3 to m p + 4, a lane each.
            let mut limbs = [[0; 5]; LANES];
            for (lane, limbs) in limbs.iter_mut().enumerate() {
                let mut rest = &p * multiple + ((lane as u32 + apart) % 8);
                rest = if multiple == 0 { rest } else { rest - 3u8 };
                for limb in limbs {
                    *limb = (&rest % (1u64 << 52)).iter_u64_digits().next().unwrap_or(0);
                    rest >>= 52u32;
                }
            }
            let tight = tight(&limbs);
            let canonical = limbs_of(tight.loose().canonical());
            let zeros = tight.loose().is_zero();
            let again = columns_of(
                numbers_of(tight.loose().canonical().words())
                    .each_ref()
                    .map(bytemuck::cast_ref),
            );
            let again = limbs_of(Tight::of_words(again));
            for lane in 0..LANES {
                let expected = number(&limbs[lane]) % &p;
                assert_eq!(number(&canonical[lane]), expected);
                assert_eq!(zeros >> lane & 1 == 1, expected == BigUint::ZERO);
                assert_eq!(again[lane], canonical[lane], "words there and back");
            }
        }
    }
}

#[test]
fn inverses_of_runs_of_all_lengths() {
    if is_there() {
        // SAFETY: as above.
        unsafe { check_inverses() };
    }
}

#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn check_inverses() {
    let (mut seeded, p) = (Seeded(2), p());
    for length in [1, 2, 3, 16] {
        let elements: Vec<Tight> = (0..length).map(|_| tight(&extremes(&mut seeded))).collect();
        let mut inverses = vec![elements[0].op(); length];
        invert_all(&elements, &mut inverses);
        for (element, inverse) in elements.iter().zip(&inverses) {
            let (element, inverse) = (limbs_of(*element), limbs_of(inverse.tight()));
            for (element, inverse) in element.iter().zip(&inverse) {
                assert_eq!(number(element) * number(inverse) % &p, BigUint::from(1u8));
            }
        }
    }
}

/// The y of small order are those of the library's eight points, and no others.
#[test]
fn small_orders_are_those_of_the_library() {
    let ours: std::collections::BTreeSet<_> = SMALL_ORDER_Y.iter().map(number).collect();
    let theirs = curve25519_dalek::constants::EIGHT_TORSION.iter().map(|point| {
        let mut encoding = point.compress().0;
        encoding[31] &= 0x7f;
        BigUint::from_bytes_le(&encoding)
    });
    assert_eq!(ours, theirs.collect());
}
