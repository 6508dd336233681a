//! The base field of SM2 in eight lanes: numbers modulo p = 2^256 - 2^224 - 2^96 + 2^64 - 1, limbs and forms of [`super::ifma`].
//! Stands below the points of that curve. Products are Montgomery's: a b / 2^260, so every element x is kept as 2^260 x.
//! Never reduces by habit: what a number may hold is said at every function, and debug builds assert the limbs.
//!
//! p = 16 M 2^208 - M 2^52 - 1 with M = 2^44 - 2^12. So the multiple of p that clears a limb is that limb itself, and it costs
//! four IFMA instructions, two of them for each M.
//!
//! Limit: 93 vector instructions for a product ready as a factor, 82 for a square; 70 and 50 of them are IFMA.
//!
//! A number below m 2^256 has *magnitude* m. Factors have magnitudes below 16. A sum of products whose magnitudes multiply to m
//! in sum, and terms of magnitude t, has magnitude 1 + m/16 + t; once [`folded`] it has magnitude 1 (below 2^256 + 2^230).

#![allow(
    clippy::needless_range_loop,
    reason = "limbs and groups of several numbers are indexed alike"
)]

use std::arch::x86_64::*;

use super::{
    ifma::{
        LANES, Loose, MASK_52, Op, Tight, V, add_product, assert_limbs, hi, limbs, lo, numbers_of, select, splat,
        splat_limbs, words_of,
    },
    ifma_group::{Affine, Row},
    ifma_order::{is_nought, less},
};

/// M: p = 16 M 2^208 - M 2^52 - 1.
const M: u64 = (1 << 44) - (1 << 12);
/// 2^48 - 1: the bits of the top limb below 2^256.
const MASK_48: u64 = (1 << 48) - 1;

/// p in words.
pub(crate) const P_WORDS: [u64; 4] = [u64::MAX, 0xffff_ffff_0000_0000, u64::MAX, 0xffff_fffe_ffff_ffff];
/// p in limbs.
pub(crate) const P: [u64; 5] = limbs(P_WORDS);
/// 2^260 mod p: one in Montgomery's form.
pub(crate) const R: [u64; 5] = limbs([0x10, 0xf_ffff_fff0, 0, 0x10_0000_0000]);
/// 2^520 mod p: a product with it brings a number into Montgomery's form.
pub(crate) const R_SQUARED: [u64; 5] = limbs([
    0x0000_0200_0000_0300,
    0x0000_02ff_ffff_ff00,
    0x0000_0100_0000_0100,
    0x0000_0400_0000_0200,
]);
/// 2^780 mod p.
pub(crate) const R_CUBED: [u64; 5] = limbs([
    0x0001_2000_0001_6000,
    0x0000_efff_ffff_8000,
    0x0000_a000_0000_c000,
    0x0001_b000_0000_9000,
]);

/// a b.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn mul(a: Op, b: Op) -> Loose {
    mul_plus(a, b, Loose::zero())
}

/// a b + term.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn mul_plus(a: Op, b: Op, term: Loose) -> Loose {
    let mut columns = columns::<M>(term);
    add_product(&mut columns, a, b);
    reduce(columns)
}

/// a b + c d.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn mul_mul(a: Op, b: Op, c: Op, d: Op) -> Loose {
    let mut columns = columns::<M>(Loose::zero());
    add_product(&mut columns, a, b);
    add_product(&mut columns, c, d);
    reduce(columns)
}

/// a b + c^2.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn mul_sqr(a: Op, b: Op, c: Op) -> Loose {
    let mut columns = square(c, Loose::zero());
    add_product(&mut columns, a, b);
    reduce(columns)
}

/// a^2.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn sqr(a: Op) -> Loose {
    reduce(square(a, Loose::zero()))
}

/// a^2 + 2 twice.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn sqr_plus_twice(a: Op, twice: Loose) -> Loose {
    reduce(square(a, twice))
}

/// The columns of a^2 + 2 twice: products of unlike limbs are computed once and doubled, with all that stands there.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn square(a: Op, twice: Loose) -> [V; 10] {
    const { assert!(M.is_multiple_of(2)) };
    let mut columns = columns::<{ M / 2 }>(twice);
    for i in 0..5 {
        for j in i + 1..5 {
            columns[i + j] = lo(columns[i + j], a.0[i], a.0[j]);
            columns[i + j + 1] = hi(columns[i + j + 1], a.0[i], a.0[j]);
        }
    }
    for column in &mut columns {
        *column = _mm512_add_epi64(*column, *column);
    }
    for i in 0..5 {
        columns[2 * i] = lo(columns[2 * i], a.0[i], a.0[i]);
        columns[2 * i + 1] = hi(columns[2 * i + 1], a.0[i], a.0[i]);
    }
    columns
}

/// Ten columns for a term that is not to be divided by 2^260, and for what [`reduce`] adds too much.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn columns<const TOO_MUCH: u64>(term: Loose) -> [V; 10] {
    let zero = _mm512_setzero_si512();
    let [a, b, c, d, e] = term.0;
    let much = splat(TOO_MUCH);
    [zero, much, zero, zero, zero, a, _mm512_sub_epi64(b, much), c, d, e]
}

/// Ten columns through 2^260 modulo p; those below 2^260 in 0..2^62. Every limb that comes back is signed, carries pending.
///
/// Limb by limb, with q the low 52 bits of a column: q p = 16 M q 2^208 - M q 2^52 - q. The last clears the column, and for the
/// middle one -q = (2^52 - 1 - q) + 1 - 2^52: what the two constants times M come to over all five limbs cancels but for
/// M 2^52 - M 2^312, which stands in the columns from the start.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn reduce(columns: [V; 10]) -> Loose {
    let mut t = columns;
    let (all, middle, top) = (splat(u64::MAX), splat(M), splat(16 * M));
    for i in 0..5 {
        assert_limbs(&[t[i]], 62);
        // IFMA ignores what stands above the digit.
        let (digit, rest) = (t[i], _mm512_xor_si512(t[i], all));
        t[i + 1] = _mm512_add_epi64(t[i + 1], _mm512_srli_epi64::<52>(t[i]));
        t[i + 1] = lo(t[i + 1], rest, middle);
        t[i + 2] = hi(t[i + 2], rest, middle);
        t[i + 4] = lo(t[i + 4], digit, top);
        t[i + 5] = hi(t[i + 5], digit, top);
    }
    Loose([t[5], t[6], t[7], t[8], t[9]])
}

/// The number with its bits from 2^256 on folded: magnitude 1. The top limb is in 0..2^52, the number in 0..2^260.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn folded(number: Loose) -> Loose {
    assert_limbs(&[number.0[4]], 52);
    let mut limbs = number.0;
    let over = _mm512_srli_epi64::<48>(limbs[4]);
    // 2^256 = 2^16 2^208 + M 2^52 + 1. Where nothing is folded the number stays, else it grows beyond all pending carries.
    limbs[4] = _mm512_and_si512(limbs[4], splat(MASK_48));
    limbs[4] = lo(limbs[4], over, splat(1 << 16));
    limbs[1] = lo(limbs[1], over, splat(M));
    limbs[0] = _mm512_add_epi64(limbs[0], over);
    Loose(limbs)
}

/// The number plus C p: limbs may stay negative.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn plus_p<const C: u64>(number: Loose) -> Loose {
    let mut limbs = number.0;
    limbs[0] = _mm512_sub_epi64(limbs[0], splat(C));
    limbs[1] = _mm512_sub_epi64(limbs[1], splat(C * M));
    limbs[4] = _mm512_add_epi64(limbs[4], splat(C * 16 * M));
    Loose(limbs)
}

/// C p - number, for a number of magnitude below C.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn p_minus<const C: u64>(number: [V; 5]) -> Loose {
    plus_p::<C>(Loose::zero()).minus(number)
}

/// -y in the lanes of the mask, y elsewhere; y of magnitude below 2. Magnitude at most 2.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn negate_if(mask: u8, y: Tight) -> Loose {
    let two_p = plus_p::<2>(Loose::zero()).0;
    let mut limbs = y.0;
    for i in 0..5 {
        limbs[i] = _mm512_mask_sub_epi64(limbs[i], mask, two_p[i], limbs[i]);
    }
    Loose(limbs)
}

/// The number in 0..p. It was in 0..2^260.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn canonical(number: Loose) -> Tight {
    // Carried first, so that the top limb is the number's own.
    let folded = folded(number.tight().loose()).tight();
    // Below 2 p.
    let (below, less_p) = less(folded, P);
    select(below, less_p, folded)
}

/// Lanes whose number is 0 modulo p. It is in 0..2^260.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn is_zero(number: Loose) -> u8 {
    is_nought(canonical(number))
}

/// A number below 2^260 as an element: in Montgomery's form, magnitude 1.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn element(number: Tight) -> Tight {
    folded(mul(number.op(), splat_limbs(R_SQUARED).op())).tight()
}

/// Eight points of magnitude 1 as rows in Montgomery's form, `stride` apart from the first.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn store_rows(rows: &mut [Row], first: usize, stride: usize, point: &Affine) {
    let (x, y) = (numbers_of(packed(point.x)), numbers_of(packed(point.y)));
    for lane in 0..LANES {
        rows[first + lane * stride] = Row { x: x[lane], y: y[lane] };
    }
}

/// Words of a number that need not be below p: itself, or where it is 2^256 or more its canonical form. It is in 0..2^260.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn packed(number: Tight) -> [V; 4] {
    // Of magnitude 1 it exceeds 2^256 by less than 2^230: hardly ever taken.
    match _mm512_cmpgt_epu64_mask(number.0[4], splat(MASK_48)) {
        0 => words_of(number),
        _ => words_of(canonical(number.loose())),
    }
}

const _: () = {
    // The shape of p that `reduce` relies on, limb by limb, and 2^256 modulo p as `folded` has it.
    let lent = 1 << 52;
    assert!(P[0] == lent - 1 && P[1] == lent - 1 - M && P[2] == lent - 1 && P[3] == lent - 1 && P[4] == 16 * M - 1);
    assert!(16 * M + (1 << 16) == 1 << 48 && MASK_52 == lent - 1);
};
