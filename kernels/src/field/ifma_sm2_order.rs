//! Scalars of SM2 in eight lanes: the order n of the group, sums and differences modulo n.
//! Stands between the numbers of a signature and the points. No product modulo n is ever needed to verify one.
//! Never sees a secret.

use super::{
    ifma::{LANES, Tight, V, lanes, limbs, select, splat_limbs},
    ifma_order::{digit, less},
};

/// n in words.
pub(crate) const N_WORDS: [u64; 4] = [
    0x53bb_f409_39d5_4123,
    0x7203_df6b_21c6_052b,
    u64::MAX,
    0xffff_fffe_ffff_ffff,
];
/// n in limbs.
pub(crate) const N: [u64; 5] = limbs(N_WORDS);
/// p - n: below it, a number x below n has x + n for another x coordinate.
pub(crate) const P_LESS_N: [u64; 5] = limbs([0xac44_0bf6_c62a_bedc, 0x8dfc_2093_de39_fad5, 0, 0]);

/// The number in 0..n. It was in 0..2n, as every number below 2^256 is.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn reduced(a: Tight) -> Tight {
    let (below, less_n) = less(a, N);
    select(below, less_n, a)
}

/// a + b mod n, for a, b below n.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn sum(a: Tight, b: Tight) -> Tight {
    reduced(a.loose().plus(b.0).tight())
}

/// a - b mod n, for a, b below n.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn difference(a: Tight, b: Tight) -> Tight {
    reduced(a.loose().minus(b.0).plus(splat_limbs(N).0).tight())
}

/// Bits of a digit of t.
pub(crate) const WIDTH: usize = 5;
/// Digits of t below its top one, which is always one: 255 bits.
pub(crate) const DIGITS: usize = 51;

/// The place of digit `index` in a table of odd multiples, and the lanes in which it is negative; of a scalar with these 256 bits
/// (see `ifma_order::digits_256`): in digits of five bits, it is 2^255 and 51 odd digits.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn places(bits: &[V; 4], index: usize) -> ([usize; LANES], u8) {
    let bit = index * WIDTH;
    let word = bit / 64;
    digit::<{ WIDTH as u32 }>(bits[word], bits[(word + 1).min(3)], (bit % 64) as u64)
}

/// Whether 2^255 stands in the bits of every lane.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn top_digits_are_one(bits: &[V; 4]) -> bool {
    lanes(bits[3]).iter().all(|word| word >> 63 == 1)
}
