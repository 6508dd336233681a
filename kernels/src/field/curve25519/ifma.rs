//! The field modulo 2^255 - 19 in eight lanes: radix 2^52, five limbs, AVX-512 IFMA; each lane is a number of its own.
//! Stands below the points of the curve. Forms and their names are those of the secp256k1 field, [`crate::field::ifma`].
//! Never reduces by habit: every type states what its limbs may hold, and debug builds assert it.
//!
//! Why radix 2^52 and not 2^51: IFMA splits products at bit 52, so upper halves need no doubling, and 2^260 = 608 modulo p is as
//! cheap a fold as 2^255 = 19. Limit: instructions, as for secp256k1; 80 for a product ready as an operand, 69 for a square.
//!
//! - [`Loose`]: signed limbs below 2^62 in size, the number itself in 0..2^260;
//! - [`Op`]: carried, so that the low 52 bits of each limb are its digit; what stands above is ignored by IFMA;
//! - [`Tight`]: carried and masked, each limb below 2^52.
//!
//! A number below m 2^255 has *magnitude* m. Any two operands may be multiplied, as magnitudes end at 32; products come back
//! with magnitude 1 (below 2^255 + 2^219), in limbs of 0..2^61.

#![allow(clippy::needless_range_loop, reason = "limbs of several numbers are indexed alike")]

use std::arch::x86_64::*;

use crate::field::ifma::{self as lanes, MASK_52, V, assert_limbs, hi, limbs, lo, splat};

/// 2^47 - 1: the bits of the top limb below 2^255.
const MASK_47: u64 = (1 << 47) - 1;
/// 2^255 mod p.
const FOLD_255: u64 = 19;
/// 2^260 mod p.
const FOLD_260: u64 = FOLD_255 << 5;

/// p in words.
pub(crate) const P_WORDS: [u64; 4] = [u64::MAX - 18, u64::MAX, u64::MAX, u64::MAX >> 1];
/// p in limbs.
pub(crate) const P: [u64; 5] = limbs(P_WORDS);
/// One, in limbs.
pub(crate) const ONE: [u64; 5] = [1, 0, 0, 0, 0];

/// Signed limbs, carries pending.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub(crate) struct Loose(pub(crate) [V; 5]);

/// A factor: carried, bits from 52 on ignored.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub(crate) struct Op(pub(crate) [V; 5]);

/// Limbs below 2^52.
#[derive(Clone, Copy)]
#[repr(transparent)]
pub(crate) struct Tight(pub(crate) [V; 5]);

impl Tight {
    /// As a factor.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn op(self) -> Op {
        Op(self.0)
    }

    /// As a term of a sum.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn loose(self) -> Loose {
        Loose(self.0)
    }

    /// Four words of 64 bits as a number below 2^256.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn of_words(words: [V; 4]) -> Self {
        Self(lanes::limbs_of(words).0)
    }

    /// The words of a number below 2^256.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn words(self) -> [V; 4] {
        lanes::words_of(lanes::Tight(self.0))
    }
}

impl Op {
    /// With the ignored bits cleared.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn tight(self) -> Tight {
        let mut limbs = self.0;
        for limb in &mut limbs[..4] {
            *limb = _mm512_and_si512(*limb, splat(MASK_52));
        }
        assert_limbs(&limbs, 52);
        Tight(limbs)
    }
}

impl Loose {
    /// This and another, limb by limb.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn plus(self, other: Self) -> Self {
        let mut limbs = self.0;
        for i in 0..5 {
            limbs[i] = _mm512_add_epi64(limbs[i], other.0[i]);
        }
        Self(limbs)
    }

    /// This less another, limb by limb: the caller sees to a number that is not negative.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn minus(self, other: Self) -> Self {
        let mut limbs = self.0;
        for i in 0..5 {
            limbs[i] = _mm512_sub_epi64(limbs[i], other.0[i]);
        }
        Self(limbs)
    }

    /// Twice this.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn twice(self) -> Self {
        self.plus(self)
    }

    /// This plus C p: two additions, limbs may stay negative.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn plus_p<const C: u64>(self) -> Self {
        let mut limbs = self.0;
        limbs[0] = _mm512_sub_epi64(limbs[0], splat(C * FOLD_255));
        limbs[4] = _mm512_add_epi64(limbs[4], splat(C << 47));
        Self(limbs)
    }

    /// Minus this in the lanes of the mask: a negative number, to be lifted with [`Self::plus_p`].
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn negated_if(self, mask: u8) -> Self {
        let mut limbs = self.0;
        for limb in &mut limbs {
            *limb = _mm512_mask_sub_epi64(*limb, mask, _mm512_setzero_si512(), *limb);
        }
        Self(limbs)
    }

    /// Carried for use as a factor. The number is in 0..2^260.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn op(self) -> Op {
        let mut limbs = self.0;
        for i in 0..4 {
            let carry = _mm512_srai_epi64::<52>(limbs[i]);
            limbs[i + 1] = _mm512_add_epi64(limbs[i + 1], carry);
        }
        assert_limbs(&[limbs[4]], 52);
        Op(limbs)
    }

    /// Carried and masked. The number is in 0..2^260.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn tight(self) -> Tight {
        self.op().tight()
    }

    /// The number modulo 2^255, folded once more: below 2^255 + 2^10, limbs tight. The number is in 0..2^260.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn folded(self) -> Tight {
        let mut limbs = self.tight().0;
        let over = _mm512_srli_epi64::<47>(limbs[4]);
        limbs[4] = _mm512_and_si512(limbs[4], splat(MASK_47));
        limbs[0] = lo(limbs[0], over, splat(FOLD_255));
        Self(limbs).tight()
    }

    /// The number in 0..p. It was in 0..2^260.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn canonical(self) -> Tight {
        let folded = self.folded();
        // Adding 19 reaches 2^255 exactly from p on; folded is below 2 p.
        let mut limbs = folded.0;
        limbs[0] = _mm512_add_epi64(limbs[0], splat(FOLD_255));
        let mut less_p = Self(limbs).tight().0;
        let reaches = _mm512_cmpgt_epu64_mask(less_p[4], splat(MASK_47));
        less_p[4] = _mm512_and_si512(less_p[4], splat(MASK_47));
        select(reaches, folded, Tight(less_p))
    }

    /// Lanes whose number is 0 modulo p. It is in 0..2^260.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn is_zero(self) -> u8 {
        let limbs = self.canonical().0;
        let any = _mm512_ternarylogic_epi64::<0xfe>(limbs[0], limbs[1], limbs[2]);
        let any = _mm512_ternarylogic_epi64::<0xfe>(any, limbs[3], limbs[4]);
        _mm512_testn_epi64_mask(any, any)
    }
}

/// `b` in the lanes of the mask, `a` elsewhere.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn select(mask: u8, a: Tight, b: Tight) -> Tight {
    let mut limbs = a.0;
    for i in 0..5 {
        limbs[i] = _mm512_mask_mov_epi64(limbs[i], mask, b.0[i]);
    }
    Tight(limbs)
}

/// Lanes in which two canonical numbers are the same.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn same(a: Tight, b: Tight) -> u8 {
    let mut differs = 0u8;
    for i in 0..5 {
        differs |= _mm512_cmpneq_epi64_mask(a.0[i], b.0[i]);
    }
    !differs
}

/// These limbs in every lane.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn splat_limbs(limbs: [u64; 5]) -> Tight {
    Tight(lanes::splat_limbs(limbs).0)
}

/// a b.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn mul(a: Op, b: Op) -> Loose {
    let mut columns = [_mm512_setzero_si512(); 10];
    lanes::add_product(&mut columns, lanes::Op(a.0), lanes::Op(b.0));
    reduce(columns)
}

/// a^2: products of unlike limbs are computed once and doubled.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn sqr(a: Op) -> Loose {
    let mut columns = [_mm512_setzero_si512(); 10];
    for i in 0..5 {
        for j in i + 1..5 {
            columns[i + j] = lo(columns[i + j], a.0[i], a.0[j]);
            columns[i + j + 1] = hi(columns[i + j + 1], a.0[i], a.0[j]);
        }
    }
    for column in &mut columns[1..9] {
        *column = _mm512_add_epi64(*column, *column);
    }
    for i in 0..5 {
        columns[2 * i] = lo(columns[2 * i], a.0[i], a.0[i]);
        columns[2 * i + 1] = hi(columns[2 * i + 1], a.0[i], a.0[i]);
    }
    reduce(columns)
}

/// Ten columns in 0..2^60 whose number is below 2^520: bits from 2^260 on times 2^260 mod p, what that leaves above 2^260 once
/// more, then bits from 2^255 on. Limbs come back in 0..2^61, the top one below 2^47.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn reduce(columns: [V; 10]) -> Loose {
    assert_limbs(&columns, 60);
    let mut t = columns;
    // Only carries: IFMA ignores what stays above bit 52.
    for i in 5..9 {
        let carry = _mm512_srli_epi64::<52>(t[i]);
        t[i + 1] = _mm512_add_epi64(t[i + 1], carry);
    }
    assert_limbs(&[t[9]], 52);
    let fold = splat(FOLD_260);
    // Below 608, so that its own fold has no upper half.
    let top = hi(_mm512_setzero_si512(), t[9], fold);
    for i in 0..4 {
        t[i] = lo(t[i], t[i + 5], fold);
        t[i + 1] = hi(t[i + 1], t[i + 5], fold);
    }
    t[4] = lo(t[4], t[9], fold);
    t[0] = lo(t[0], top, fold);
    let over = _mm512_srli_epi64::<47>(t[4]);
    t[4] = _mm512_and_si512(t[4], splat(MASK_47));
    t[0] = lo(t[0], over, splat(FOLD_255));
    Loose([t[0], t[1], t[2], t[3], t[4]])
}
