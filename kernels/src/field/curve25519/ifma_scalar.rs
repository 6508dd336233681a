//! Scalars of Ed25519 in eight lanes: numbers of 512 bits and products, modulo the order L of the base point.
//! Stands between the bytes of signatures and the digits of their multiples. Limbs as in the field, radix 2^52.
//! Never sees a secret; the results are in 0..L, as multiples of points with a part of small order need the very number.
//!
//! # Digits
//! To k, c = sum 2^(w - 1) 2^(w i) is added once, over all digits but the highest; then every w bits of k + c, less 2^(w - 1), are a
//! digit in -2^(w - 1)..2^(w - 1), without carries and at the same places in all lanes. The highest digit is what is left: never negative.
//!
//! # Reduction
//! L = 2^252 + c with c below 2^125, so 2^252 = -c modulo L: three folds, each by a product with the three limbs of c.

#![allow(clippy::needless_range_loop, reason = "limbs of several numbers are indexed alike")]

use std::arch::x86_64::*;

use super::ifma::{Loose, Tight, select, splat_limbs};
use crate::field::{
    ifma::{self as lanes, LANES, MASK_52, V, hi, limbs, limbs_of, lo, splat},
    ifma_order::less,
};

/// L in words.
pub(crate) const ORDER_WORDS: [u64; 4] = [0x5812_631a_5cf5_d3ed, 0x14de_f9de_a2f7_9cd6, 0, 1 << 60];
/// L in limbs.
pub(crate) const ORDER: [u64; 5] = limbs(ORDER_WORDS);
const TWICE_ORDER: [u64; 5] = limbs([
    ORDER_WORDS[0] << 1,
    ORDER_WORDS[1] << 1 | ORDER_WORDS[0] >> 63,
    ORDER_WORDS[1] >> 63,
    1 << 61,
]);
/// c = L - 2^252.
const C: [u64; 3] = [ORDER[0], ORDER[1], ORDER[2]];
/// Bits of the fifth limb below 2^252.
const BITS_44: u32 = 44;

/// Bits of a scalar: L is below 2^253.
pub(crate) const BITS: usize = 253;

/// A scalar in 0..L with the constant that makes its bits digits of this width.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn digits<const WIDTH: usize>(scalar: Tight) -> [V; 4] {
    let offset = splat_limbs(const { limbs(offset(WIDTH)) });
    scalar.loose().plus(offset.loose()).tight().words()
}

/// A scalar in 0..L, in words, with the constant that makes its bytes digits.
pub(crate) fn byte_digits(scalar: [u64; 4]) -> [u64; 4] {
    let offset = const { offset(8) };
    let (mut sum, mut carry) = ([0u64; 4], 0u128);
    for i in 0..4 {
        carry += u128::from(scalar[i]) + u128::from(offset[i]);
        sum[i] = carry as u64;
        carry >>= 64;
    }
    debug_assert_eq!(carry, 0, "the scalar is below L");
    sum
}

/// The highest bit of every digit but the top one.
const fn offset(width: usize) -> [u64; 4] {
    let mut words = [0u64; 4];
    let mut bit = width - 1;
    while bit + 1 < BITS {
        words[bit / 64] |= 1 << (bit % 64);
        bit += width;
    }
    words
}

/// Digit `index` of eight scalars with the constant: the places of its size, and the lanes in which it is negative.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn digit<const WIDTH: usize>(words: &[V; 4], index: usize) -> ([usize; LANES], u8) {
    let (word, bit) = (index * WIDTH / 64, index * WIDTH % 64);
    let next = match words.get(word + 1) {
        Some(next) => *next,
        None => splat(0),
    };
    let is_top = (index + 1) * WIDTH >= BITS;
    let half = if is_top { 0 } else { 1 << (WIDTH - 1) };
    let bits = _mm512_shrdv_epi64(words[word], next, splat(bit as u64));
    let bits = _mm512_and_si512(bits, splat((1 << WIDTH) - 1));
    let digit = _mm512_sub_epi64(bits, splat(half));
    let sizes = lanes::lanes(_mm512_abs_epi64(digit));
    (sizes.map(|size| size as usize), _mm512_movepi64_mask(digit))
}

/// a + b modulo L, for a, b below L in words.
pub(crate) fn sum(a: [u64; 4], b: [u64; 4]) -> [u64; 4] {
    let mut sum = [0u64; 4];
    let mut carry = 0u128;
    for i in 0..4 {
        carry += u128::from(a[i]) + u128::from(b[i]);
        sum[i] = carry as u64;
        carry >>= 64;
    }
    let (less_order, borrow) = minus(sum, ORDER_WORDS);
    if borrow { sum } else { less_order }
}

/// L - a modulo L, for a below L in words.
pub(crate) fn opposite(a: [u64; 4]) -> [u64; 4] {
    if a == [0; 4] { a } else { minus(ORDER_WORDS, a).0 }
}

/// a - b, and whether that is negative.
fn minus(a: [u64; 4], b: [u64; 4]) -> ([u64; 4], bool) {
    let (mut difference, mut borrow) = ([0u64; 4], false);
    for i in 0..4 {
        let (once, first) = a[i].overflowing_sub(b[i]);
        let (twice, second) = once.overflowing_sub(u64::from(borrow));
        (difference[i], borrow) = (twice, first | second);
    }
    (difference, borrow)
}

/// The number modulo L, given by eight words: 512 bits.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn of_wide(words: [V; 8]) -> Tight {
    let [a, b, c, d, e, f, g, h] = words;
    let mask = splat(MASK_52);
    let low = limbs_of([a, b, c, d]).0;
    // Bits from 260 on: the words from 256 on, less four bits that belong to the limb below.
    let four = _mm512_slli_epi64::<48>(e);
    reduced([
        low[0],
        low[1],
        low[2],
        low[3],
        _mm512_and_si512(_mm512_or_si512(low[4], four), mask),
        _mm512_and_si512(_mm512_srli_epi64::<4>(e), mask),
        _mm512_and_si512(_mm512_shrdi_epi64::<56>(e, f), mask),
        _mm512_and_si512(_mm512_shrdi_epi64::<44>(f, g), mask),
        _mm512_and_si512(_mm512_shrdi_epi64::<32>(g, h), mask),
        _mm512_srli_epi64::<20>(h),
    ])
}

/// Lanes of a number that are below L.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn below_order(number: Tight) -> u8 {
    less(lanes::Tight(number.0), ORDER).0
}

/// a b modulo L; the product is below 2^512.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn product(a: Tight, b: Tight) -> Tight {
    let mut columns = [_mm512_setzero_si512(); 10];
    lanes::add_product(&mut columns, lanes::Op(a.0), lanes::Op(b.0));
    carry(&mut columns);
    reduced(columns)
}

/// n modulo L, of limbs below 2^52; n is below 2^512.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn reduced(n: [V; 10]) -> Tight {
    // n = n0 + 2^252 n1, n1 below 2^260.
    let n1 = [
        from_44(n[4], n[5]),
        from_44(n[5], n[6]),
        from_44(n[6], n[7]),
        from_44(n[7], n[8]),
        from_44(n[8], n[9]),
    ];
    // c n1 = y0 + 2^252 y1, below 2^385.
    let mut y = [_mm512_setzero_si512(); 8];
    for i in 0..5 {
        add_times_c(&mut y, i, n1[i]);
    }
    carry(&mut y);
    // c y1 = w0 + 2^252 w1, below 2^258.
    let y1 = [from_44(y[4], y[5]), from_44(y[5], y[6]), from_44(y[6], y[7])];
    let mut w = [_mm512_setzero_si512(); 6];
    for i in 0..3 {
        add_times_c(&mut w, i, y1[i]);
    }
    carry(&mut w);
    let mut last = [_mm512_setzero_si512(); 4];
    add_times_c(&mut last, 0, _mm512_srli_epi64::<BITS_44>(w[4]));
    // n0 - y0 + w0 - c w1 + 2 L, in 0..4 L.
    let twice = splat_limbs(TWICE_ORDER).0;
    let below_252 = splat((1 << BITS_44) - 1);
    let mut sum = twice;
    for i in 0..5 {
        let [mut n0, mut y0, mut w0] = [n[i], y[i], w[i]];
        if i == 4 {
            [n0, y0, w0] = [
                _mm512_and_si512(n0, below_252),
                _mm512_and_si512(y0, below_252),
                _mm512_and_si512(w0, below_252),
            ];
        } else {
            sum[i] = _mm512_sub_epi64(sum[i], last[i]);
        }
        sum[i] = _mm512_add_epi64(_mm512_add_epi64(sum[i], n0), _mm512_sub_epi64(w0, y0));
    }
    let mut number = Loose(sum).tight();
    for bound in [TWICE_ORDER, ORDER] {
        let (below, rest) = less(lanes::Tight(number.0), bound);
        number = select(below, Tight(rest.0), number);
    }
    number
}

/// The 52 bits from bit 44 of a limb on that goes on in the next.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn from_44(limb: V, next: V) -> V {
    let low = _mm512_srli_epi64::<BITS_44>(limb);
    _mm512_and_si512(_mm512_or_si512(low, _mm512_slli_epi64::<8>(next)), splat(MASK_52))
}

/// Adds c times a limb at a place to columns.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn add_times_c(columns: &mut [V], place: usize, limb: V) {
    for i in 0..3 {
        columns[place + i] = lo(columns[place + i], limb, splat(C[i]));
        columns[place + i + 1] = hi(columns[place + i + 1], limb, splat(C[i]));
    }
}

/// Carries columns in 0..2^62 up and masks all.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn carry(columns: &mut [V]) {
    for i in 0..columns.len() - 1 {
        columns[i + 1] = _mm512_add_epi64(columns[i + 1], _mm512_srli_epi64::<52>(columns[i]));
        columns[i] = _mm512_and_si512(columns[i], splat(MASK_52));
    }
}
