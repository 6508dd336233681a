//! The two products of a signature, point by point: u1 G and u2 P of lanes against those of `k256`.
//! Compiled for tests only, with debug assertions on: each case also runs the range checks of the functions.
//! Skips, and says so, where the processor lacks the instructions.

#![allow(unsafe_code, reason = "vector functions are entered after a check of the processor")]

use k256::{
    ProjectivePoint, Scalar,
    elliptic_curve::{Field, sec1::ToSec1Point},
};

use super::{
    ifma::*,
    ifma_multiply::{Factors, Products, Scratch, VECTORS_MAX},
    ifma_tests::{LAMBDA, Seeded, from_limbs, from_words, numbers, plus, reduced, tight, times},
};
use crate::{cpu::avx512::Avx512, job::limbs_from_be};

#[test]
fn both_products_are_right_or_named_as_exceptions() {
    if Avx512::new().is_none() {
        eprintln!("SKIPPED: no AVX-512 IFMA");
        return;
    }
    // SAFETY: the engine exists only where every instruction set is that the function is compiled for.
    unsafe { check_multiplication() };
}

/// u1 G and u2 P for P = 8 G: every lane has both points, or is named as an exception, and only zeros are. Among the others are all
/// u2 = 2 (d1 + d2 lambda) with odd d of five bits: the only ones whose last addition in the ladder could be a doubling, if the
/// split took them apart in the one way that it does not.
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn check_multiplication() {
    let lambda = scalar_of(LAMBDA);
    let odd = |index: u64| Scalar::from(2 * index + 1) - Scalar::from(32u64);
    let mut seeded = Seeded(7);
    let mut rows = Vec::new();
    for index in 0..32 * 32 {
        rows.push((
            scalar_of(seeded.words()),
            (odd(index / 32) + odd(index % 32) * lambda).double(),
        ));
    }
    let ends = [
        Scalar::ZERO,
        Scalar::ONE,
        -Scalar::ONE,
        lambda,
        -lambda,
        Scalar::from(u128::MAX),
    ];
    for u1 in ends {
        rows.extend(ends.map(|u2| (u1, u2)));
    }
    let mut named = Vec::new();
    for (block, rows) in rows.chunks(VECTORS_MAX * LANES).enumerate() {
        let lanes = check_block(rows);
        named.extend(lanes.into_iter().map(|lane| block * VECTORS_MAX * LANES + lane));
    }
    let is_zero = |row: &usize| rows[*row].0 == Scalar::ZERO || rows[*row].1 == Scalar::ZERO;
    assert_eq!(named, (0..rows.len()).filter(is_zero).collect::<Vec<_>>());
}

fn scalar_of(words: [u64; 4]) -> Scalar {
    let [low, high] = [[words[0], words[1]], [words[2], words[3]]];
    let [low, high] = [low, high].map(|[low, high]| Scalar::from(u128::from(high) << 64 | u128::from(low)));
    low + high * Scalar::from(1u128 << 127).double()
}

/// Multiplies rows (u1, u2) in one block and compares every lane that is not named; returns those that are.
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn check_block(rows: &[(Scalar, Scalar)]) -> Vec<usize> {
    let key = ProjectivePoint::GENERATOR * Scalar::from(8u64);
    let [x, y] = coordinates(&key);
    // The last row again behind the end, as engines do it.
    let padded = rows.len().next_multiple_of(2 * LANES);
    let row = |at: usize| rows[at.min(rows.len() - 1)];
    let of = |scalar: Scalar| limbs(words_of_bytes(&scalar.to_bytes()));
    let mut factors = Vec::new();
    for first in (0..padded).step_by(LANES) {
        factors.push(Factors {
            x: splat_limbs(limbs(x)),
            u1: tight(&std::array::from_fn(|lane| of(row(first + lane).0))),
            u2: tight(&std::array::from_fn(|lane| of(row(first + lane).1))),
        });
    }
    let mut products = vec![Products::new(); factors.len()];
    let mut scratch = Scratch::take();
    scratch.multiply(&factors, &mut products);
    scratch.keep();
    let mut named = Vec::new();
    for (vector, product) in products.iter().enumerate() {
        let x1 = numbers(product.x1.loose().canonical());
        let y1 = numbers(product.y1.loose().canonical());
        let x2 = numbers(product.x2.loose().canonical());
        let twice_w = numbers(product.twice_w.loose().canonical());
        for lane in 0..LANES.min(rows.len().saturating_sub(vector * LANES)) {
            let at = vector * LANES + lane;
            if product.exceptional >> lane & 1 == 1 {
                named.push(at);
                continue;
            }
            let [right_x1, right_y1] = coordinates(&(ProjectivePoint::GENERATOR * rows[at].0));
            assert_eq!(
                (x1[lane], y1[lane]),
                (limbs(right_x1), limbs(right_y1)),
                "u1 G of row {at}"
            );
            let [right_x2, right_y2] = coordinates(&(key * rows[at].1));
            let right_y2 = from_words(right_y2);
            let twice_y2 = times(from_limbs(&twice_w[lane]), from_words(y), P_WORDS);
            assert_eq!(x2[lane], limbs(right_x2), "u2 P of row {at}");
            assert_eq!(twice_y2, reduced(plus(right_y2, right_y2), P_WORDS), "u2 P of row {at}");
        }
    }
    named
}

/// Words of a big-endian number.
fn words_of_bytes(bytes: &[u8]) -> [u64; 4] {
    let limbs = limbs_from_be(bytes.try_into().expect("32 bytes"));
    std::array::from_fn(|i| u64::from(limbs[2 * i]) | u64::from(limbs[2 * i + 1]) << 32)
}

/// Affine coordinates; not of infinity.
fn coordinates(point: &ProjectivePoint) -> [[u64; 4]; 2] {
    let point = point.to_affine().to_sec1_point(false);
    [&point.as_bytes()[1..33], &point.as_bytes()[33..]].map(words_of_bytes)
}
