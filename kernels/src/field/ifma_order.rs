//! Scalars of secp256k1 in eight lanes: Montgomery products modulo the order n, ranges, the GLV split and signed digits.
//! Stands between the numbers of a signature and the group. Limbs as in the base field, radix 2^52.
//! Never sees a secret: all of it is variable-time in nothing but memory addresses of public digits.

use std::arch::x86_64::*;

use super::ifma::{
    LANES, Loose, MASK_52, Op, Tight, V, add_product, assert_limbs, hi, lanes, limbs, lo, select, splat, splat_limbs,
    widened, words_of,
};

/// n in words.
pub(crate) const N_WORDS: [u64; 4] = [
    0xbfd2_5e8c_d036_4141,
    0xbaae_dce6_af48_a03b,
    0xffff_ffff_ffff_fffe,
    u64::MAX,
];
/// n in limbs.
pub(crate) const N: [u64; 5] = limbs(N_WORDS);
/// (n + 1) / 2: the least high s.
pub(crate) const HIGH_S: [u64; 5] = limbs([
    0xdfe9_2f46_681b_20a1,
    0x5d57_6e73_57a4_501d,
    u64::MAX,
    0x7fff_ffff_ffff_ffff,
]);
/// p - n: below it, x(R) = r + n is possible.
pub(crate) const P_LESS_N: [u64; 5] = limbs([0x402d_a172_2fc9_baee, 0x4551_2319_50b7_5fc4, 1, 0]);
/// 2^260 mod n: one in Montgomery's form.
pub(crate) const R: [u64; 5] = limbs([0x02da_1732_fc9b_ebf0, 0x5512_3195_0b75_fc44, 0x14, 0]);
/// 2^520 mod n.
pub(crate) const R_SQUARED: [u64; 5] = limbs([
    0xc8ee_180c_268b_3b23,
    0x9759_4894_fd6e_33e4,
    0x97f5_e45b_cd07_c73b,
    0x671c_d581_c69b_c5e6,
]);
/// -n^-1 mod 2^52.
const N_INVERSE: u64 = 0xd_ff66_5588_b13f;

/// round(2^384 a1 / n), libsecp256k1 `scalar_impl.h`.
const G1: [u64; 5] = limbs([
    0xe893_209a_45db_b031,
    0x3daa_8a14_71e8_ca7f,
    0xe86c_90e4_9284_eb15,
    0x3086_d221_a7d4_6bcd,
]);
/// round(-2^384 b1 / n).
const G2: [u64; 5] = limbs([
    0x1571_b4ae_8ac4_7f71,
    0x2212_08ac_9df5_06c6,
    0x6f54_7fa9_0abf_e4c4,
    0xe443_7ed6_010e_8828,
]);
/// The lattice of (k1, k2) with k1 + k2 lambda = 0 mod n has the basis (a1, b1), (a2, b2); b2 = a1, b1 < 0. Three limbs.
const A1: [u64; 3] = [0xc_90e4_9284_eb15, 0x2_1a7d_46bc_de86, 0x30_86d2];
const MINUS_B1: [u64; 3] = [0x4_7fa9_0abf_e4c3, 0xd_6010_e882_86f5, 0xe4_437e];
const A2: [u64; 3] = [0x1_108d_9d44_cfd8, 0xf_7a8e_2f3f_657c, 0x114_ca50];

/// a + b mod n, for a, b below n in words.
pub(crate) fn sum_mod_n(a: [u64; 4], b: [u64; 4]) -> [u64; 4] {
    let (mut sum, mut less_n) = ([0u64; 4], [0u64; 4]);
    let (mut carry, mut borrow) = (false, false);
    for i in 0..4 {
        let (once, first) = a[i].overflowing_add(b[i]);
        let (twice, second) = once.overflowing_add(u64::from(carry));
        (sum[i], carry) = (twice, first | second);
        let (once, first) = twice.overflowing_sub(N_WORDS[i]);
        let (twice, second) = once.overflowing_sub(u64::from(borrow));
        (less_n[i], borrow) = (twice, first | second);
    }
    if carry | !borrow { less_n } else { sum }
}

/// n - a, or 0 for 0, for a below n in words.
pub(crate) fn minus_mod_n(a: [u64; 4]) -> [u64; 4] {
    if a == [0; 4] {
        return a;
    }
    let (mut difference, mut borrow) = ([0u64; 4], false);
    for i in 0..4 {
        let (once, first) = N_WORDS[i].overflowing_sub(a[i]);
        let (twice, second) = once.overflowing_sub(u64::from(borrow));
        (difference[i], borrow) = (twice, first | second);
    }
    difference
}

/// 2 t + 1 in words: the coefficient of a combination for t.
pub(crate) fn odd(t: u128) -> [u64; 4] {
    [(t << 1 | 1) as u64, (t >> 63) as u64, (t >> 127) as u64, 0]
}

/// a b / 2^260 mod n for a, b below 2^257: below n + 2^254.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn montgomery(a: Op, b: Op) -> Loose {
    let modulus = splat_limbs(N);
    let mut t = widened(Loose::zero());
    add_product(&mut t, a, b);
    for i in 0..5 {
        // The multiple of n that makes the low 52 bits of this column zero; its carry goes up.
        let multiple = lo(_mm512_setzero_si512(), t[i], splat(N_INVERSE));
        for j in 0..5 {
            t[i + j] = lo(t[i + j], multiple, modulus.0[j]);
            t[i + j + 1] = hi(t[i + j + 1], multiple, modulus.0[j]);
        }
        assert_limbs(&[_mm512_and_si512(t[i], splat(MASK_52))], 0);
        t[i + 1] = _mm512_add_epi64(t[i + 1], _mm512_srli_epi64::<52>(t[i]));
    }
    Loose([t[5], t[6], t[7], t[8], t[9]])
}

/// The number in 0..n. It was in 0..2n.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn canonical(a: Loose) -> Tight {
    let a = a.tight();
    let (below, less_n) = less(a, N);
    let reduced = select(below, less_n, a);
    assert_limbs(&[_mm512_maskz_set1_epi64(!less(reduced, N).0, 1)], 0);
    reduced
}

/// Lanes of a number that are below a bound; and the number less the bound, of use in the other lanes.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn less(a: Tight, bound: [u64; 5]) -> (u8, Tight) {
    let mut limbs = a.loose().minus(splat_limbs(bound).0).0;
    for i in 0..4 {
        limbs[i + 1] = _mm512_add_epi64(limbs[i + 1], _mm512_srai_epi64::<52>(limbs[i]));
        limbs[i] = _mm512_and_si512(limbs[i], splat(MASK_52));
    }
    (_mm512_movepi64_mask(limbs[4]), Tight(limbs))
}

/// Lanes of a number that are below a bound.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn below(a: Tight, bound: [u64; 5]) -> u8 {
    less(a, bound).0
}

/// Lanes of a tight number whose limbs are all zero.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn is_nought(a: Tight) -> u8 {
    let [a, b, c, d, e] = a.0;
    let any = _mm512_ternarylogic_epi64::<0xfe>(_mm512_ternarylogic_epi64::<0xfe>(a, b, c), d, e);
    _mm512_testn_epi64_mask(any, any)
}

/// Halves of a scalar as signed odd digits: u = k1 + k2 lambda mod n, each k = 2 v - (2^130 - 1) for the 130 bits v given, in
/// three words. Five bits b of v stand for the digit 2 b - 31.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn split(u: Tight) -> [[V; 3]; 2] {
    let (c1, c2) = (high_product(u, G1), high_product(u, G2));
    let [a1, a2, minus_b1] = [splat3(A1), splat3(A2), splat3(MINUS_B1)];
    let zero = [_mm512_setzero_si512(); 3];
    let taken = low_product(low_product(zero, c1, a1), c2, a2);
    let mut k1 = minus3([u.0[0], u.0[1], u.0[2]], taken);
    let mut k2 = minus3(low_product(zero, c1, minus_b1), low_product(zero, c2, a1));
    // a1, b1 and b2 are odd, a2 is even: taking (a1, b1) away makes k1 odd, then (a2, b2) makes k2 odd and leaves k1.
    let one = splat(1);
    let even = _mm512_testn_epi64_mask(k1[0], one);
    for i in 0..3 {
        k1[i] = _mm512_mask_sub_epi64(k1[i], even, k1[i], a1[i]);
        k2[i] = _mm512_mask_add_epi64(k2[i], even, k2[i], minus_b1[i]);
    }
    let even = _mm512_testn_epi64_mask(k2[0], one);
    for i in 0..3 {
        k1[i] = _mm512_mask_sub_epi64(k1[i], even, k1[i], a2[i]);
        k2[i] = _mm512_mask_sub_epi64(k2[i], even, k2[i], a1[i]);
    }
    [digits_130(k1), digits_130(k2)]
}

/// (k + 2^130 - 1) / 2 in words, for odd k in size below 2^130, given modulo 2^156 in signed limbs.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn digits_130(k: [V; 3]) -> [V; 3] {
    let low = _mm512_sub_epi64(k[0], splat(1));
    let high = _mm512_add_epi64(k[2], splat(1 << 26));
    let middle = _mm512_add_epi64(k[1], _mm512_srai_epi64::<52>(low));
    let high = _mm512_add_epi64(high, _mm512_srai_epi64::<52>(middle));
    let mask = splat(MASK_52);
    let [low, middle, high] = [
        _mm512_and_si512(low, mask),
        _mm512_and_si512(middle, mask),
        _mm512_and_si512(high, mask),
    ];
    assert_limbs(&[high], 27);
    assert_limbs(&[_mm512_and_si512(low, splat(1))], 0);
    [
        _mm512_or_si512(_mm512_srli_epi64::<1>(low), _mm512_slli_epi64::<51>(middle)),
        _mm512_or_si512(_mm512_srli_epi64::<13>(middle), _mm512_slli_epi64::<39>(high)),
        _mm512_srli_epi64::<25>(high),
    ]
}

/// floor(u g / 2^384), below 2^130, in three limbs; u below 2^257.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn high_product(u: Tight, g: [u64; 5]) -> [V; 3] {
    let mut t = widened(Loose::zero());
    add_product(&mut t, u.op(), splat_limbs(g).op());
    for i in 0..9 {
        t[i + 1] = _mm512_add_epi64(t[i + 1], _mm512_srli_epi64::<52>(t[i]));
    }
    // 384 = 7 * 52 + 20.
    let mask = splat(MASK_52);
    let (seventh, eighth) = (_mm512_and_si512(t[7], mask), _mm512_and_si512(t[8], mask));
    let low = _mm512_or_si512(_mm512_srli_epi64::<20>(seventh), _mm512_slli_epi64::<32>(eighth));
    let middle = _mm512_or_si512(_mm512_srli_epi64::<20>(eighth), _mm512_slli_epi64::<32>(t[9]));
    [
        _mm512_and_si512(low, mask),
        _mm512_and_si512(middle, mask),
        _mm512_srli_epi64::<20>(t[9]),
    ]
}

/// sum + a b modulo 2^156, limbs unmasked.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn low_product(sum: [V; 3], a: [V; 3], b: [V; 3]) -> [V; 3] {
    let mut t = sum;
    for i in 0..3 {
        for j in 0..3 - i {
            t[i + j] = lo(t[i + j], a[i], b[j]);
            if i + j < 2 {
                t[i + j + 1] = hi(t[i + j + 1], a[i], b[j]);
            }
        }
    }
    t
}

/// a - b modulo 2^156: carried, the low two limbs masked.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn minus3(a: [V; 3], b: [V; 3]) -> [V; 3] {
    let mut limbs = a;
    for i in 0..3 {
        limbs[i] = _mm512_sub_epi64(a[i], b[i]);
    }
    for i in 0..2 {
        limbs[i + 1] = _mm512_add_epi64(limbs[i + 1], _mm512_srai_epi64::<52>(limbs[i]));
        limbs[i] = _mm512_and_si512(limbs[i], splat(MASK_52));
    }
    limbs
}

#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn splat3(limbs: [u64; 3]) -> [V; 3] {
    [splat(limbs[0]), splat(limbs[1]), splat(limbs[2])]
}

/// u or n - u, whichever is odd, as 32 signed odd digits: the number is 2 v - (2^256 - 1) for the 256 bits v given; eight bits
/// b of v stand for the digit 2 b - 255. With the lanes in which n - u was taken. u is in 0..n, n the odd order in limbs.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn digits_256(u: Tight, n: [u64; 5]) -> ([V; 4], u8) {
    let even = _mm512_testn_epi64_mask(u.0[0], splat(1));
    let negative = splat_limbs(n).loose().minus(u.0).tight();
    let [a, b, c, d] = words_of(select(even, u, negative));
    // (odd + 2^256 - 1) / 2 = floor(odd / 2) + 2^255.
    let digits = [
        _mm512_shrdi_epi64::<1>(a, b),
        _mm512_shrdi_epi64::<1>(b, c),
        _mm512_shrdi_epi64::<1>(c, d),
        _mm512_or_si512(_mm512_srli_epi64::<1>(d), splat(1 << 63)),
    ];
    (digits, even)
}

/// The digit in WIDTH bits from bit `at` of 64 bits `low` that go on in `high`: the place of its odd size in a table of odd
/// multiples, and the lanes in which it is negative.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn digit<const WIDTH: u32>(low: V, high: V, at: u64) -> ([usize; LANES], u8) {
    let half = 1u64 << (WIDTH - 1);
    let bits = _mm512_and_si512(_mm512_shrdv_epi64(low, high, splat(at)), splat(2 * half - 1));
    // 2 b - (2^WIDTH - 1) is positive from half on and then the odd number at b - half; below, the mirrored place.
    let negative = _mm512_testn_epi64_mask(bits, splat(half));
    let mirrored = _mm512_mask_xor_epi64(bits, negative, bits, splat(half - 1));
    let places = lanes(_mm512_and_si512(mirrored, splat(half - 1)));
    (places.map(|place| place as usize), negative)
}
