//! Multiples of points by random weights, eight points at a time, and the way between blst's points and lanes.
//! Called by the combination of statements. Weights are sixteen digits of base 16, each odd and between -15 and 15, so there are
//! 2^64 of them, all different and none of them 0 modulo the order: no lane ever adds infinity.
//! Never sees a point outside of its subgroup of prime order, where no exception of the formulas can be met.

use blst::{blst_fp, blst_fp2, blst_p1, blst_p1_affine, blst_p2, blst_p2_affine};

use super::{
    ifma::{self as fp, LANES},
    ifma_fp2,
    ifma_group::{one, two},
    ifma_words::Words,
};

/// Digits of a weight.
pub(super) const DIGITS: usize = 16;

/// A weight: 2 d - 15 is the digit for each nibble d, the lowest first.
#[derive(Clone, Copy, Default, bytemuck::Pod, bytemuck::Zeroable)]
#[repr(transparent)]
pub(super) struct Weight(pub(super) [u8; DIGITS / 2]);

impl Weight {
    /// The nibble of a digit.
    fn nibble(&self, digit: usize) -> u8 {
        self.0[digit / 2] >> (4 * (digit % 2)) & 15
    }
}

/// The nibbles of one digit of eight weights.
fn nibbles(weights: &[Weight; LANES], digit: usize) -> [u8; LANES] {
    let mut nibbles = [0; LANES];
    for (nibble, weight) in nibbles.iter_mut().zip(weights) {
        *nibble = weight.nibble(digit);
    }
    nibbles
}

/// Each key times its weight. Lanes that met an exception have Z = 0: none does that holds a point of G1.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn weigh_keys(keys: &[&blst_p1_affine; LANES], weights: &[Weight; LANES]) -> [blst_p1; LANES] {
    let (mut x, mut y) = ([[0; 6]; LANES], [[0; 6]; LANES]);
    for lane in 0..LANES {
        (x[lane], y[lane]) = (keys[lane].x.l, keys[lane].y.l);
    }
    let point = one::Affine {
        x: fp::from_blst(&x).op(),
        y: fp::from_blst(&y).op(),
    };
    let table = one::odd_multiples(&point);
    let mut sum = one::chosen(&table, &nibbles(weights, DIGITS - 1));
    for digit in (0..DIGITS - 1).rev() {
        for _ in 0..4 {
            sum = one::double(&sum);
        }
        sum = one::add(&sum, &one::chosen(&table, &nibbles(weights, digit)));
    }
    let (x, y, z) = (fp::to_blst(&sum.x), fp::to_blst(&sum.y), fp::to_blst(&sum.z));
    let mut points = [blst_p1::default(); LANES];
    for (lane, point) in points.iter_mut().enumerate() {
        let [x, y, z] = [x[lane], y[lane], z[lane]].map(|l| blst_fp { l });
        *point = blst_p1 { x, y, z };
    }
    points
}

/// Each signature times its weight. Lanes that met an exception have Z = 0: none does that holds a point of G2.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn weigh_signatures(signatures: &[&blst_p2_affine; LANES], weights: &[Weight; LANES]) -> [blst_p2; LANES] {
    let table = two::odd_multiples(&affine_of(signatures));
    let mut sum = two::chosen(&table, &nibbles(weights, DIGITS - 1));
    for digit in (0..DIGITS - 1).rev() {
        for _ in 0..4 {
            sum = two::double(&sum);
        }
        sum = two::add(&sum, &two::chosen(&table, &nibbles(weights, digit)));
    }
    points_of(&sum)
}

/// Points of G2 for blst.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn points_of(points: &two::Point) -> [blst_p2; LANES] {
    let (x, y, z) = (
        ifma_fp2::to_blst(&points.x),
        ifma_fp2::to_blst(&points.y),
        ifma_fp2::to_blst(&points.z),
    );
    let mut of_blst = [blst_p2::default(); LANES];
    for (lane, point) in of_blst.iter_mut().enumerate() {
        let [x, y, z] = [x[lane], y[lane], z[lane]].map(number_of);
        *point = blst_p2 { x, y, z };
    }
    of_blst
}

/// Affine points of G2 from blst.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn affine_of(points: &[&blst_p2_affine; LANES]) -> two::Affine {
    let (mut x, mut y) = ([[[0; 6]; 2]; LANES], [[[0; 6]; 2]; LANES]);
    for lane in 0..LANES {
        (x[lane], y[lane]) = (words_of(&points[lane].x), words_of(&points[lane].y));
    }
    two::Affine {
        x: ifma_fp2::from_blst(&x).op(),
        y: ifma_fp2::from_blst(&y).op(),
    }
}

/// Affine points of G2 for blst.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn affine_points_of(points: &two::Affine) -> [blst_p2_affine; LANES] {
    let (x, y) = (
        ifma_fp2::to_blst(&points.x.loose()),
        ifma_fp2::to_blst(&points.y.loose()),
    );
    let mut of_blst = [blst_p2_affine::default(); LANES];
    for (lane, point) in of_blst.iter_mut().enumerate() {
        let [x, y] = [x[lane], y[lane]].map(number_of);
        *point = blst_p2_affine { x, y };
    }
    of_blst
}

/// A number of Fp2 for blst.
fn number_of(words: [Words; 2]) -> blst_fp2 {
    blst_fp2 {
        fp: words.map(|l| blst_fp { l }),
    }
}

/// A number of Fp2 from blst.
fn words_of(number: &blst_fp2) -> [Words; 2] {
    [number.fp[0].l, number.fp[1].l]
}
