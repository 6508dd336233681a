//! The base field of secp256k1 in eight lanes: radix 2^52, five limbs, AVX-512 IFMA.
//! Stands below the group; each lane is a number modulo p = 2^256 - 2^32 - 977 of its own.
//! Never reduces by habit: every type states what its limbs may hold, and debug builds assert it.
//!
//! Limit: every 512-bit instruction takes one of two ports (four on Zen 5, two of them for IFMA), so instructions are what
//! counts: 81 for a product ready as an operand, 69 for a square.
//!
//! Three forms, from the weakest promise to the strongest:
//! - [`Loose`]: signed limbs below 2^62 in size, the number itself in 0..2^260;
//! - [`Op`]: carried, so that the low 52 bits of each limb are its digit; what stands above is ignored by IFMA;
//! - [`Tight`]: carried and masked, each limb below 2^52.
//!
//! A number below m 2^256 has *magnitude* m. Products take operands whose magnitudes multiply to at most 256 in sum and
//! give magnitude 1 (below 2^256 + 2^216).

#![allow(unsafe_code, reason = "loads and stores of vectors")]
#![allow(
    clippy::needless_range_loop,
    reason = "limbs and groups of several numbers are indexed alike"
)]

use std::arch::x86_64::*;

/// Eight 64-bit lanes.
pub(crate) type V = __m512i;

/// Lanes of a vector.
pub(crate) const LANES: usize = 8;

/// 2^52 - 1.
pub(crate) const MASK_52: u64 = (1 << 52) - 1;
/// 2^48 - 1: the bits of the top limb below 2^256.
const MASK_48: u64 = (1 << 48) - 1;
/// 2^256 mod p.
const FOLD_256: u64 = 0x1_0000_03d1;
/// 2^260 mod p.
const FOLD_260: u64 = FOLD_256 << 4;

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
    /// Zero, as an absent term.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn zero() -> Self {
        Self([_mm512_setzero_si512(); 5])
    }

    /// This and another, limb by limb.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn plus(self, other: [V; 5]) -> Self {
        let mut limbs = self.0;
        for i in 0..5 {
            limbs[i] = _mm512_add_epi64(limbs[i], other[i]);
        }
        Self(limbs)
    }

    /// This less another, limb by limb: the caller sees to a number that is not negative.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn minus(self, other: [V; 5]) -> Self {
        let mut limbs = self.0;
        for i in 0..5 {
            limbs[i] = _mm512_sub_epi64(limbs[i], other[i]);
        }
        Self(limbs)
    }

    /// Twice this.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn twice(self) -> Self {
        self.plus(self.0)
    }

    /// This plus C p: two additions, limbs may stay negative.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn plus_p<const C: u64>(self) -> Self {
        let mut limbs = self.0;
        limbs[0] = _mm512_sub_epi64(limbs[0], splat(C * FOLD_256));
        limbs[4] = _mm512_add_epi64(limbs[4], splat(C << 48));
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

    /// The number modulo 2^256, folded once more: below 2^256 + 2^37, limbs tight. The number is in 0..2^260.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    fn folded(self) -> Tight {
        let mut limbs = self.tight().0;
        let over = _mm512_srli_epi64::<48>(limbs[4]);
        limbs[4] = _mm512_and_si512(limbs[4], splat(MASK_48));
        limbs[0] = lo(limbs[0], over, splat(FOLD_256));
        Self(limbs).tight()
    }

    /// The number in 0..p. It was in 0..2^260.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn canonical(self) -> Tight {
        let folded = self.folded();
        // Adding 2^256 - p overflows 2^256 exactly from p on; folded is below 2 p.
        let mut limbs = folded.0;
        limbs[0] = _mm512_add_epi64(limbs[0], splat(FOLD_256));
        let mut less_p = Self(limbs).tight().0;
        let overflows = _mm512_cmpgt_epu64_mask(less_p[4], splat(MASK_48));
        less_p[4] = _mm512_and_si512(less_p[4], splat(MASK_48));
        select(overflows, folded, Tight(less_p))
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

/// C p in limbs so large that each stays positive when a [`Loose`] with limbs in 0..2^58 is taken off, the top one at most
/// C 2^48 - 2^7: any of magnitude C - 1/2.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn bias<const C: u64>() -> Loose {
    // Each of the lower limbs lends 2^7 units of the next.
    const LENT: u64 = 1 << 59;
    let middle = splat(LENT - (1 << 7));
    let bottom = splat(LENT - C * FOLD_256);
    let top = splat((C << 48) - (1 << 7));
    Loose([bottom, middle, middle, middle, top])
}

/// -y in the lanes of the mask, y elsewhere; y tight of magnitude below 2. Limbs in 0..2^60, magnitude at most 2.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn negate_if(mask: u8, y: Tight) -> Loose {
    let two_p = bias::<2>().0;
    let mut limbs = y.0;
    for i in 0..5 {
        limbs[i] = _mm512_mask_sub_epi64(limbs[i], mask, two_p[i], limbs[i]);
    }
    Loose(limbs)
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

/// a b.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn mul(a: Op, b: Op) -> Loose {
    mul_plus(a, b, Loose::zero())
}

/// a b + term; the term's limbs are in 0..2^60.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn mul_plus(a: Op, b: Op, term: Loose) -> Loose {
    let mut columns = widened(term);
    add_product(&mut columns, a, b);
    reduce(columns)
}

/// a b + c d.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn mul_mul(a: Op, b: Op, c: Op, d: Op) -> Loose {
    let mut columns = widened(Loose::zero());
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

/// a^2 + 2 twice + once; limbs of the terms together are in 0..2^60.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn sqr_plus(a: Op, twice: Loose, once: Loose) -> Loose {
    let mut columns = square(a, twice);
    for i in 0..5 {
        columns[i] = _mm512_add_epi64(columns[i], once.0[i]);
    }
    reduce(columns)
}

/// Adds a b to ten columns of 52 bits.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn add_product(columns: &mut [V; 10], a: Op, b: Op) {
    for i in 0..5 {
        for j in 0..5 {
            columns[i + j] = lo(columns[i + j], a.0[i], b.0[j]);
            columns[i + j + 1] = hi(columns[i + j + 1], a.0[i], b.0[j]);
        }
    }
}

/// The columns of a^2 + 2 twice: products of unlike limbs are computed once and doubled, the term with them.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn square(a: Op, twice: Loose) -> [V; 10] {
    let mut columns = widened(twice);
    for i in 0..5 {
        for j in i + 1..5 {
            columns[i + j] = lo(columns[i + j], a.0[i], a.0[j]);
            columns[i + j + 1] = hi(columns[i + j + 1], a.0[i], a.0[j]);
        }
    }
    for column in &mut columns[..9] {
        *column = _mm512_add_epi64(*column, *column);
    }
    for i in 0..5 {
        columns[2 * i] = lo(columns[2 * i], a.0[i], a.0[i]);
        columns[2 * i + 1] = hi(columns[2 * i + 1], a.0[i], a.0[i]);
    }
    columns
}

#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn widened(term: Loose) -> [V; 10] {
    let zero = _mm512_setzero_si512();
    let [a, b, c, d, e] = term.0;
    [a, b, c, d, e, zero, zero, zero, zero, zero]
}

/// Ten columns in 0..2^62 whose number is below 2^520 to magnitude 1: bits from 2^260 on times 2^260 mod p, what that leaves
/// above 2^260 once more, then bits from 2^256 on. Limbs come back in 0..2^61, the top one below 2^48.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn reduce(columns: [V; 10]) -> Loose {
    assert_limbs(&columns, 62);
    let mut t = columns;
    // Only carries: IFMA ignores what stays above bit 52.
    for i in 5..9 {
        let carry = _mm512_srli_epi64::<52>(t[i]);
        t[i + 1] = _mm512_add_epi64(t[i + 1], carry);
    }
    assert_limbs(&[t[9]], 52);
    let fold = splat(FOLD_260);
    let top = hi(_mm512_setzero_si512(), t[9], fold);
    for i in 0..4 {
        t[i] = lo(t[i], t[i + 5], fold);
        t[i + 1] = hi(t[i + 1], t[i + 5], fold);
    }
    t[4] = lo(t[4], t[9], fold);
    t[0] = lo(t[0], top, fold);
    t[1] = hi(t[1], top, fold);
    let over = _mm512_srli_epi64::<48>(t[4]);
    t[4] = _mm512_and_si512(t[4], splat(MASK_48));
    t[0] = lo(t[0], over, splat(FOLD_256));
    Loose([t[0], t[1], t[2], t[3], t[4]])
}

/// The same number in every lane.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn splat(x: u64) -> V {
    _mm512_set1_epi64(x as i64)
}

/// These limbs in every lane.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn splat_limbs(limbs: [u64; 5]) -> Tight {
    let [a, b, c, d, e] = limbs;
    Tight([splat(a), splat(b), splat(c), splat(d), splat(e)])
}

/// c + low 52 bits of the product of the low 52 bits of a and b.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn lo(c: V, a: V, b: V) -> V {
    _mm512_madd52lo_epu64(c, a, b)
}

/// c + high 52 bits of the product of the low 52 bits of a and b.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn hi(c: V, a: V, b: V) -> V {
    _mm512_madd52hi_epu64(c, a, b)
}

/// The lanes of a vector.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn lanes(v: V) -> [u64; LANES] {
    let mut lanes = [0u64; LANES];
    // SAFETY: the array has 64 bytes, and the store asks for no alignment.
    unsafe { _mm512_storeu_si512(lanes.as_mut_ptr().cast(), v) };
    lanes
}

/// Eight little-endian numbers, one a lane, as four vectors of words.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn columns_of(numbers: [&[u8; 32]; LANES]) -> [V; 4] {
    let mut halves = [_mm512_setzero_si512(); 4];
    for i in 0..4 {
        // SAFETY: each reference holds 32 bytes, and the loads ask for no alignment.
        let (low, high) = unsafe {
            (
                _mm256_loadu_si256(numbers[i].as_ptr().cast()),
                _mm256_loadu_si256(numbers[i + 4].as_ptr().cast()),
            )
        };
        halves[i] = _mm512_inserti64x4::<1>(_mm512_castsi256_si512(low), high);
    }
    transposed(halves)
}

/// The inverse of [`columns_of`]: four vectors of words as eight numbers.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn numbers_of(columns: [V; 4]) -> [[u64; 4]; LANES] {
    let halves = transposed(columns);
    let mut numbers = [[0u64; 4]; LANES];
    for i in 0..4 {
        let (low, high) = (
            _mm512_castsi512_si256(halves[i]),
            _mm512_extracti64x4_epi64::<1>(halves[i]),
        );
        // SAFETY: each number holds 32 bytes, and the stores ask for no alignment.
        unsafe {
            _mm256_storeu_si256(numbers[i].as_mut_ptr().cast(), low);
            _mm256_storeu_si256(numbers[i + 4].as_mut_ptr().cast(), high);
        }
    }
    numbers
}

/// Transposes the 4 x 4 words in the lower and in the upper halves of four vectors: its own inverse.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn transposed(rows: [V; 4]) -> [V; 4] {
    let [a, b, c, d] = rows;
    let (even_ab, odd_ab) = (_mm512_unpacklo_epi64(a, b), _mm512_unpackhi_epi64(a, b));
    let (even_cd, odd_cd) = (_mm512_unpacklo_epi64(c, d), _mm512_unpackhi_epi64(c, d));
    let first = _mm512_set_epi64(13, 12, 5, 4, 9, 8, 1, 0);
    let second = _mm512_set_epi64(15, 14, 7, 6, 11, 10, 3, 2);
    [
        _mm512_permutex2var_epi64(even_ab, first, even_cd),
        _mm512_permutex2var_epi64(odd_ab, first, odd_cd),
        _mm512_permutex2var_epi64(even_ab, second, even_cd),
        _mm512_permutex2var_epi64(odd_ab, second, odd_cd),
    ]
}

/// Four words of 64 bits as five limbs of 52: magnitude 1.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn limbs_of(words: [V; 4]) -> Tight {
    let [a, b, c, d] = words;
    let mask = splat(MASK_52);
    Tight([
        _mm512_and_si512(a, mask),
        _mm512_and_si512(_mm512_shrdi_epi64::<52>(a, b), mask),
        _mm512_and_si512(_mm512_shrdi_epi64::<40>(b, c), mask),
        _mm512_and_si512(_mm512_shrdi_epi64::<28>(c, d), mask),
        _mm512_srli_epi64::<16>(d),
    ])
}

/// The inverse of [`limbs_of`], for numbers below 2^256.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn words_of(number: Tight) -> [V; 4] {
    assert_limbs(&[number.0[4]], 48);
    let [a, b, c, d, e] = number.0;
    [
        _mm512_or_si512(a, _mm512_slli_epi64::<52>(b)),
        _mm512_or_si512(_mm512_srli_epi64::<12>(b), _mm512_slli_epi64::<40>(c)),
        _mm512_or_si512(_mm512_srli_epi64::<24>(c), _mm512_slli_epi64::<28>(d)),
        _mm512_or_si512(_mm512_srli_epi64::<36>(d), _mm512_slli_epi64::<16>(e)),
    ]
}

/// Words of a number that need not be below p: itself, or where it is 2^256 or more its canonical form. It is in 0..2^260.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn packed(number: Tight) -> [V; 4] {
    // A product exceeds 2^256 by less than 2^216: hardly ever taken.
    match _mm512_cmpgt_epu64_mask(number.0[4], splat(MASK_48)) {
        0 => words_of(number),
        _ => words_of(number.loose().canonical()),
    }
}

/// In debug builds: every lane of these limbs is below 2^bits.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn assert_limbs(limbs: &[V], bits: u32) {
    if cfg!(debug_assertions) {
        for limb in limbs {
            assert!(
                _mm512_cmpgt_epu64_mask(*limb, splat((1 << bits) - 1)) == 0,
                "limbs below 2^{bits}"
            );
        }
    }
}

/// Limbs of a number in four words, for constants.
pub(crate) const fn limbs(words: [u64; 4]) -> [u64; 5] {
    let [a, b, c, d] = words;
    [
        a & MASK_52,
        (a >> 52 | b << 12) & MASK_52,
        (b >> 40 | c << 24) & MASK_52,
        (c >> 28 | d << 36) & MASK_52,
        d >> 16,
    ]
}

/// p in words.
pub(crate) const P_WORDS: [u64; 4] = [0xffff_fffe_ffff_fc2f, u64::MAX, u64::MAX, u64::MAX];
/// p in limbs.
pub(crate) const P: [u64; 5] = limbs(P_WORDS);
