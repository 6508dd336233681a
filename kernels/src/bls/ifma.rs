//! The base field of BLS12-381 in eight lanes: radix 2^52, eight limbs, Montgomery form with R = 2^416, AVX-512 IFMA.
//! Stands below `ifma_fp2`, the groups and the pairing; each lane is a number modulo p of its own, p about 2^380.7.
//! Never reduces by habit: R is 2^35 times p, and sums grow into that space.
//!
//! Limit: two ports take 512-bit instructions, so instructions are what counts: 287 for a product that is ready as a factor (257
//! of them IFMA), 246 for a square. A sum of products is reduced once: 128 for each further product.
//!
//! Three forms, from the weakest promise to the strongest:
//! - [`Loose`]: signed limbs below 2^62 in size;
//! - [`Op`]: carried, so that the low 52 bits of each limb are its digit; what stands above is ignored by IFMA;
//! - [`Tight`]: carried and masked, each limb below 2^52.
//!
//! A number below m p has *magnitude* m. A number that is carried is in 0..2^412, so its magnitude is below 2^31; products take
//! operands whose magnitudes multiply to at most 2^32 in sum and give magnitude 2.25. No formula here comes near 2^14.
//!
//! # Reduction
//! The lowest limb t of a number T is exchanged for t (2^-52 mod p) one limb higher, which needs no multiplication to find a factor
//! as Montgomery's rounds do; seven limbs go this way. What is left is below T / 2^364 + 2^52 p, 52 bits too long, and the last
//! round is Montgomery's own: below T / 2^416 + 2 p.

#![allow(unsafe_code, reason = "loads and stores of vectors")]
#![allow(clippy::needless_range_loop, reason = "limbs of several numbers are indexed alike")]

use std::arch::x86_64::*;

use super::ifma_words::{
    FOLD, FROM_BLST, LIMBS, MINUS_1_BY_P, ONE, P, R_SQUARED, R_SQUARED_HIGH, TO_BLST, Words, limbs, multiple_of_p,
};
pub(super) use crate::field::ifma::{LANES, V, splat};
use crate::field::ifma::{MASK_52, hi, lo};

/// Signed limbs, carries pending.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub(super) struct Loose([V; LIMBS]);

/// A factor: carried, bits from 52 on ignored.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub(super) struct Op([V; LIMBS]);

/// Limbs below 2^52.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub(super) struct Tight([V; LIMBS]);

impl Op {
    /// With the ignored bits cleared, as a term.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(super) fn loose(&self) -> Loose {
        let mut limbs = self.0;
        for limb in &mut limbs {
            *limb = _mm512_and_si512(*limb, splat(MASK_52));
        }
        Loose(limbs)
    }

    /// 1024 p less this; its magnitude is at most 1024.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(super) fn negated(&self) -> Op {
        zero().minus(&self.loose()).plus_p::<1024>().op()
    }
}

/// Zero.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn zero() -> Loose {
    Loose([_mm512_setzero_si512(); LIMBS])
}

/// One.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn one() -> Loose {
    constant(&ONE).loose()
}

impl Loose {
    /// This and another, limb by limb.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(super) fn plus(&self, other: &Self) -> Self {
        let mut limbs = self.0;
        for i in 0..LIMBS {
            limbs[i] = _mm512_add_epi64(limbs[i], other.0[i]);
        }
        Self(limbs)
    }

    /// This less another, limb by limb: the caller sees to a number that is not negative where it is carried.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(super) fn minus(&self, other: &Self) -> Self {
        let mut limbs = self.0;
        for i in 0..LIMBS {
            limbs[i] = _mm512_sub_epi64(limbs[i], other.0[i]);
        }
        Self(limbs)
    }

    /// Twice this.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(super) fn twice(&self) -> Self {
        self.plus(self)
    }

    /// This plus C p.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(super) fn plus_p<const C: u64>(&self) -> Self {
        let multiple = const { multiple_of_p(C) };
        let mut limbs = self.0;
        for i in 0..LIMBS {
            limbs[i] = _mm512_add_epi64(limbs[i], splat(multiple[i]));
        }
        Self(limbs)
    }

    /// Carried for use as a factor. The number is in 0..2^412.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(super) fn op(&self) -> Op {
        let mut limbs = self.0;
        assert_signed(&limbs);
        for i in 0..LIMBS - 1 {
            let carry = _mm512_srai_epi64::<52>(limbs[i]);
            limbs[i + 1] = _mm512_add_epi64(limbs[i + 1], carry);
        }
        assert_below(limbs[LIMBS - 1], 48);
        Op(limbs)
    }

    /// As a factor without being carried: what tests show to be wrong.
    #[cfg(test)]
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(super) fn op_without_carry(&self) -> Op {
        Op(self.0)
    }

    /// The same number with limbs below 2^52. It is in 0..2^412.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(super) fn carried(&self) -> Self {
        self.op().loose()
    }

    /// The number less p or 2 p, so that it is in 0..p. It was in 0..3 p, as products are.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(super) fn reduced(&self) -> Tight {
        let mut number = self.carried().0;
        for _ in 0..2 {
            let mut less = number;
            for i in 0..LIMBS {
                less[i] = _mm512_sub_epi64(less[i], splat(P[i]));
                if i > 0 {
                    less[i] = _mm512_add_epi64(less[i], _mm512_srai_epi64::<52>(less[i - 1]));
                }
            }
            let keeps = _mm512_movepi64_mask(less[LIMBS - 1]);
            for i in 0..LIMBS {
                let digit = _mm512_and_si512(less[i], splat(MASK_52));
                number[i] = _mm512_mask_mov_epi64(digit, keeps, number[i]);
            }
        }
        Tight(number)
    }

    /// The number that this stands for, out of Montgomery's form, in 0..p.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(super) fn plain(&self) -> Tight {
        mul(&self.op(), &constant(&limbs([1, 0, 0, 0, 0, 0]))).reduced()
    }

    /// Lanes whose number is 0 modulo p. It is in 0..2^412.
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(super) fn is_zero(&self) -> u8 {
        self.plain().is_zero()
    }
}

impl Tight {
    /// As a term.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(super) fn loose(&self) -> Loose {
        Loose(self.0)
    }

    /// Lanes that are zero.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(super) fn is_zero(&self) -> u8 {
        let mut any = self.0[0];
        for i in 1..LIMBS {
            any = _mm512_or_si512(any, self.0[i]);
        }
        _mm512_testn_epi64_mask(any, any)
    }

    /// Lanes that are odd.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(super) fn is_odd(&self) -> u8 {
        _mm512_test_epi64_mask(self.0[0], splat(1))
    }

    /// Lanes above (p - 1) / 2; the number is below p.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(super) fn is_upper_half(&self) -> u8 {
        // Twice the number is at least p, as p is odd.
        let mut less = [_mm512_setzero_si512(); LIMBS];
        for i in 0..LIMBS {
            less[i] = _mm512_sub_epi64(_mm512_add_epi64(self.0[i], self.0[i]), splat(P[i]));
            if i > 0 {
                less[i] = _mm512_add_epi64(less[i], _mm512_srai_epi64::<52>(less[i - 1]));
            }
        }
        !_mm512_movepi64_mask(less[LIMBS - 1])
    }
}

/// `b` in the lanes of the mask, `a` elsewhere.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn select(mask: u8, a: &Loose, b: &Loose) -> Loose {
    let mut limbs = a.0;
    for i in 0..LIMBS {
        limbs[i] = _mm512_mask_mov_epi64(limbs[i], mask, b.0[i]);
    }
    Loose(limbs)
}

/// The same number in every lane.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn constant(limbs: &[u64; LIMBS]) -> Op {
    let mut number = [_mm512_setzero_si512(); LIMBS];
    for i in 0..LIMBS {
        number[i] = splat(limbs[i]);
    }
    Op(number)
}

/// a b.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn mul(a: &Op, b: &Op) -> Loose {
    products([a], [b])
}

/// a b + c d.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn mul_mul(a: &Op, b: &Op, c: &Op, d: &Op) -> Loose {
    products([a, c], [b, d])
}

/// The sum of some products. Limbs come back in 0..(2 N + 2) 2^55.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn products<const N: usize>(a: [&Op; N], b: [&Op; N]) -> Loose {
    const { assert!(N <= 8, "limbs stay below 2^61") };
    let mut t = [_mm512_setzero_si512(); LIMBS + 1];
    for i in 0..LIMBS - 1 {
        for k in 0..N {
            add_row(&mut t, a[k].0[i], &b[k].0);
        }
        fold(&mut t);
    }
    for k in 0..N {
        add_row(&mut t, a[k].0[LIMBS - 1], &b[k].0);
    }
    close(&t)
}

/// a^2.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn sqr(a: &Loose) -> Loose {
    sqr_op(&a.op())
}

/// a^2: products of unlike limbs are computed once and doubled.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn sqr_op(a: &Op) -> Loose {
    let mut columns = [_mm512_setzero_si512(); 2 * LIMBS];
    unlike::<0>(&mut columns, a);
    unlike::<1>(&mut columns, a);
    unlike::<2>(&mut columns, a);
    unlike::<3>(&mut columns, a);
    unlike::<4>(&mut columns, a);
    unlike::<5>(&mut columns, a);
    unlike::<6>(&mut columns, a);
    for column in &mut columns[1..2 * LIMBS - 1] {
        *column = _mm512_add_epi64(*column, *column);
    }
    for i in 0..LIMBS {
        columns[2 * i] = lo(columns[2 * i], a.0[i], a.0[i]);
        columns[2 * i + 1] = hi(columns[2 * i + 1], a.0[i], a.0[i]);
    }
    let mut t = [_mm512_setzero_si512(); LIMBS + 1];
    t[..LIMBS].copy_from_slice(&columns[..LIMBS]);
    for i in 0..LIMBS - 1 {
        fold(&mut t);
        t[LIMBS - 1] = _mm512_add_epi64(t[LIMBS - 1], columns[LIMBS + i]);
    }
    t[LIMBS] = _mm512_add_epi64(t[LIMBS], columns[2 * LIMBS - 1]);
    close(&t)
}

/// Adds the products of limb I with all later ones.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn unlike<const I: usize>(columns: &mut [V; 2 * LIMBS], a: &Op) {
    for j in I + 1..LIMBS {
        columns[I + j] = lo(columns[I + j], a.0[I], a.0[j]);
    }
    for j in I + 1..LIMBS {
        columns[I + j + 1] = hi(columns[I + j + 1], a.0[I], a.0[j]);
    }
}

/// t + x b.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn add_row(t: &mut [V; LIMBS + 1], x: V, b: &[V; LIMBS]) {
    for j in 0..LIMBS {
        t[j] = lo(t[j], x, b[j]);
    }
    for j in 0..LIMBS {
        t[j + 1] = hi(t[j + 1], x, b[j]);
    }
}

/// t / 2^52 modulo p, by exchanging the lowest limb.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn fold(t: &mut [V; LIMBS + 1]) {
    let lowest = t[0];
    let carry = _mm512_srli_epi64::<52>(lowest);
    for j in 0..LIMBS {
        t[j] = t[j + 1];
    }
    t[LIMBS] = _mm512_setzero_si512();
    t[0] = _mm512_add_epi64(t[0], carry);
    for j in 0..LIMBS {
        t[j] = lo(t[j], lowest, splat(FOLD[j]));
    }
    for j in 0..LIMBS {
        t[j + 1] = hi(t[j + 1], lowest, splat(FOLD[j]));
    }
}

/// t / 2^52 modulo p, by Montgomery's round.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn close(t: &[V; LIMBS + 1]) -> Loose {
    let mut t = *t;
    let factor = lo(_mm512_setzero_si512(), t[0], splat(MINUS_1_BY_P));
    for j in 0..LIMBS {
        t[j] = lo(t[j], factor, splat(P[j]));
    }
    for j in 0..LIMBS {
        t[j + 1] = hi(t[j + 1], factor, splat(P[j]));
    }
    let carry = _mm512_srli_epi64::<52>(t[0]);
    let [_, a, b, c, d, e, f, g, h] = t;
    Loose([_mm512_add_epi64(a, carry), b, c, d, e, f, g, h])
}

/// Numbers in limbs, one a lane.
#[cfg(test)]
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn of_limbs(numbers: &[[u64; LIMBS]; LANES]) -> Loose {
    let mut limbs = [_mm512_setzero_si512(); LIMBS];
    for i in 0..LIMBS {
        let column: [u64; LANES] = std::array::from_fn(|lane| numbers[lane][i]);
        // SAFETY: the array has 64 bytes, and the load asks for no alignment.
        limbs[i] = unsafe { _mm512_loadu_si512(column.as_ptr().cast()) };
    }
    Loose(limbs)
}

/// Numbers below 2^384, one a lane, as they are.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn load(numbers: &[Words; LANES]) -> Tight {
    let mut words = [_mm512_setzero_si512(); 6];
    for i in 0..6 {
        let mut column = [0u64; LANES];
        for lane in 0..LANES {
            column[lane] = numbers[lane][i];
        }
        // SAFETY: the array has 64 bytes, and the load asks for no alignment.
        words[i] = unsafe { _mm512_loadu_si512(column.as_ptr().cast()) };
    }
    let [a, b, c, d, e, f] = words;
    let mut limbs = [
        a,
        _mm512_shrdi_epi64::<52>(a, b),
        _mm512_shrdi_epi64::<40>(b, c),
        _mm512_shrdi_epi64::<28>(c, d),
        _mm512_shrdi_epi64::<16>(d, e),
        _mm512_srli_epi64::<4>(e),
        _mm512_shrdi_epi64::<56>(e, f),
        _mm512_srli_epi64::<44>(f),
    ];
    for limb in &mut limbs {
        *limb = _mm512_and_si512(*limb, splat(MASK_52));
    }
    Tight(limbs)
}

/// The inverse of [`load`].
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn store(number: &Tight) -> [Words; LANES] {
    let [a, b, c, d, e, f, g, h] = number.0;
    let words = [
        _mm512_or_si512(a, _mm512_slli_epi64::<52>(b)),
        _mm512_or_si512(_mm512_srli_epi64::<12>(b), _mm512_slli_epi64::<40>(c)),
        _mm512_or_si512(_mm512_srli_epi64::<24>(c), _mm512_slli_epi64::<28>(d)),
        _mm512_or_si512(_mm512_srli_epi64::<36>(d), _mm512_slli_epi64::<16>(e)),
        _mm512_or_si512(
            _mm512_or_si512(_mm512_srli_epi64::<48>(e), _mm512_slli_epi64::<4>(f)),
            _mm512_slli_epi64::<56>(g),
        ),
        _mm512_or_si512(_mm512_srli_epi64::<8>(g), _mm512_slli_epi64::<44>(h)),
    ];
    let mut numbers = [[0u64; 6]; LANES];
    for i in 0..6 {
        let mut column = [0u64; LANES];
        // SAFETY: the array has 64 bytes, and the store asks for no alignment.
        unsafe { _mm512_storeu_si512(column.as_mut_ptr().cast(), words[i]) };
        for lane in 0..LANES {
            numbers[lane][i] = column[lane];
        }
    }
    numbers
}

/// Numbers in Montgomery's form with R = 2^384, as blst keeps them.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn from_blst(numbers: &[Words; LANES]) -> Loose {
    mul(&load(numbers).loose().op(), &constant(&FROM_BLST))
}

/// The inverse of [`from_blst`], in 0..p.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn to_blst(number: &Loose) -> [Words; LANES] {
    store(&mul(&number.op(), &constant(&TO_BLST)).reduced())
}

/// Plain numbers below 2^384 in the form of the lanes.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn from_plain(numbers: &[Words; LANES]) -> Loose {
    mul(&load(numbers).loose().op(), &constant(&R_SQUARED))
}

/// Plain numbers low + 2^384 high in the form of the lanes.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn from_halves(low: &[Words; LANES], high: &[Words; LANES]) -> Loose {
    let (low, high) = (load(low).loose().op(), load(high).loose().op());
    products([&low, &high], [&constant(&R_SQUARED), &constant(&R_SQUARED_HIGH)])
}

/// In debug builds: every lane is below 2^bits.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn assert_below(limb: V, bits: u32) {
    if cfg!(debug_assertions) {
        let above = _mm512_cmpgt_epu64_mask(limb, splat((1 << bits) - 1));
        assert!(above == 0, "a number in 0..2^{}", 364 + bits);
    }
}

/// In debug builds: every limb is below 2^62 in size.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn assert_signed(limbs: &[V; LIMBS]) {
    if cfg!(debug_assertions) {
        for limb in limbs {
            let raised = _mm512_add_epi64(*limb, splat(1 << 62));
            assert!(_mm512_movepi64_mask(raised) == 0, "limbs below 2^62 in size");
        }
    }
}
