//! Decoding of points in lanes: from the 32 bytes of an encoding to x and y, by one root for eight of them.
//! Serves single verification and sums of many points; reads encodings as leniently as any of the three rules does.
//! Never trusts a root: each is squared again, and lanes without one are named.

#![allow(
    clippy::needless_range_loop,
    reason = "limbs and groups of several numbers are indexed alike"
)]

use std::arch::x86_64::*;

use super::ifma::{ONE, Op, P, Tight, mul, same, select, splat_limbs, sqr};
use crate::field::ifma::{LANES, V, columns_of, limbs, splat};

/// d = -121665 / 121666.
pub(crate) const D: [u64; 5] = limbs([
    0x75eb_4dca_1359_78a3,
    0x0070_0a4d_4141_d8ab,
    0x8cc7_4079_7779_e898,
    0x5203_6cee_2b6f_fe73,
]);
/// A square root of -1.
pub(crate) const ROOT_OF_MINUS_ONE: [u64; 5] = limbs([
    0xc4ee_1b27_4a0e_a0b0,
    0x2f43_1806_ad2f_e478,
    0x2b4d_0099_3dfb_d7a7,
    0x2b83_2480_4fc1_df0b,
]);

/// Vectors that are decoded side by side, to hide the latency of one.
pub(crate) const TOGETHER: usize = 4;

/// What eight encodings say; the point (0, 1) where they say nothing.
#[derive(Clone, Copy)]
pub(crate) struct Decoded {
    /// x: at most p.
    pub(crate) x: Tight,
    /// y as it stands in the encoding: below 2^255, possibly not below p.
    pub(crate) y: Tight,
    /// Lanes that are encodings of points.
    pub(crate) valid: u8,
}

impl Decoded {
    /// Eight times the neutral point, for lanes that nobody reads.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn nothing() -> Self {
        Self {
            x: splat_limbs([0; 5]),
            y: splat_limbs(ONE),
            valid: 0,
        }
    }

    /// p - x for x: the opposite point.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn opposite(self) -> Self {
        Self {
            x: splat_limbs(P).loose().minus(self.x.loose()).tight(),
            ..self
        }
    }
}

/// Decodes vectors of encodings, as little-endian words, [`TOGETHER`] at a time.
///
/// y is read modulo p, and x = 0 may have either sign: ZIP 215 and the decoder of dalek. Both read x from
/// x^2 = (y^2 - 1) / (d y^2 + 1), whose divisor is never zero as -1/d is no square.
///
/// # Panics
/// If the numbers of vectors differ.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn decode(encodings: &[[V; 4]], points: &mut [Decoded]) {
    assert_eq!(encodings.len(), points.len());
    for (encodings, points) in encodings.chunks(TOGETHER).zip(points.chunks_mut(TOGETHER)) {
        // One alone waits for itself, and still takes half the time of four.
        match encodings.len() {
            1 => decode_filled::<1>(encodings, points),
            2 => decode_filled::<2>(encodings, points),
            _ => decode_filled::<TOGETHER>(encodings, points),
        }
    }
}

/// Decodes at most `N` vectors; the first one fills the places of those that lack.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn decode_filled<const N: usize>(encodings: &[[V; 4]], points: &mut [Decoded]) {
    let mut together = [encodings[0]; N];
    together[..encodings.len()].copy_from_slice(encodings);
    let decoded = decode_together(&together);
    points.copy_from_slice(&decoded[..points.len()]);
}

#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn decode_together<const N: usize>(encodings: &[[V; 4]; N]) -> [Decoded; N] {
    let one = splat_limbs(ONE).loose();
    let mut points = [Decoded::nothing(); N];
    let nought = points[0].x.op();
    let (mut u, mut v) = ([nought; N], [nought; N]);
    let (mut uv3, mut uv7) = (u, u);
    for i in 0..N {
        let [a, b, c, d] = encodings[i];
        let y = Tight::of_words([a, b, c, _mm512_and_si512(d, splat(u64::MAX >> 1))]);
        points[i].y = y;
        let square = sqr(y.op());
        u[i] = square.minus(one).plus_p::<1>().op();
        v[i] = mul(square.op(), splat_limbs(D).op()).plus(one).op();
        let v3 = mul(sqr(v[i]).op(), v[i]).op();
        uv3[i] = mul(v3, u[i]).op();
        let v4 = mul(v3, v[i]).op();
        uv7[i] = mul(uv3[i], v4).op();
    }
    let powers = powers(uv7);
    for i in 0..N {
        let root = mul(uv3[i], powers[i]).op();
        let square = mul(sqr(root).op(), v[i]);
        let (u, negative) = (u[i].tight().loose(), encodings[i][3]);
        let is_root = square.minus(u).plus_p::<4>().is_zero();
        let is_turned = square.plus(u).is_zero();
        let turned = mul(root, splat_limbs(ROOT_OF_MINUS_ONE).op());
        let root = select(is_turned & !is_root, root.tight(), turned.tight());
        let x = root.loose().canonical();
        let other = splat_limbs(P).loose().minus(x.loose()).tight();
        let odd = _mm512_test_epi64_mask(x.0[0], splat(1));
        let wants_odd = _mm512_movepi64_mask(negative);
        let valid = is_root | is_turned;
        points[i] = Decoded {
            x: select(!valid, select(odd ^ wants_odd, x, other), splat_limbs([0; 5])),
            y: select(!valid, points[i].y, splat_limbs(ONE)),
            valid,
        };
    }
    points
}

/// c^((p - 5) / 8) = c^(2^252 - 3): 251 squares, 11 products; `ones_k` is c^(2^k - 1).
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn powers<const N: usize>(c: [Op; N]) -> [Op; N] {
    let ones_2 = raised(c, 1, c);
    let ones_4 = raised(ones_2, 2, ones_2);
    let ones_5 = raised(ones_4, 1, c);
    let ones_10 = raised(ones_5, 5, ones_5);
    let ones_20 = raised(ones_10, 10, ones_10);
    let ones_40 = raised(ones_20, 20, ones_20);
    let ones_50 = raised(ones_40, 10, ones_10);
    let ones_100 = raised(ones_50, 50, ones_50);
    let ones_200 = raised(ones_100, 100, ones_100);
    let ones_250 = raised(ones_200, 50, ones_50);
    raised(ones_250, 2, c)
}

/// a^(2^squarings) b.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn raised<const N: usize>(a: [Op; N], squarings: u32, b: [Op; N]) -> [Op; N] {
    let mut power = a;
    for _ in 0..squarings {
        for i in 0..N {
            power[i] = sqr(power[i]).op();
        }
    }
    for i in 0..N {
        power[i] = mul(power[i], b[i]).op();
    }
    power
}

/// Eight encodings as words.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn words_of(encodings: [&[u32; 8]; LANES]) -> [V; 4] {
    let mut bytes = [&[0u8; 32]; LANES];
    for lane in 0..LANES {
        bytes[lane] = bytemuck::cast_ref(encodings[lane]);
    }
    columns_of(bytes)
}

/// The encodings of eight points with these canonical coordinates.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn encoded(x: Tight, y: Tight) -> [V; 4] {
    let [a, b, c, d] = y.words();
    [a, b, c, _mm512_or_si512(d, _mm512_slli_epi64::<63>(x.0[0]))]
}

/// Lanes in which a point with this canonical y has order 1, 2, 4 or 8: no other points have these y.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn is_small_order(y: Tight) -> u8 {
    let mut small = 0u8;
    for of_small in SMALL_ORDER_Y {
        small |= same(y, splat_limbs(of_small));
    }
    small
}

/// y of the points of order 1, 2, 4 and 8.
pub(crate) const SMALL_ORDER_Y: [[u64; 5]; 5] = [
    ONE,
    [P[0] - 1, P[1], P[2], P[3], P[4]],
    [0; 5],
    limbs([
        0xb027_b2c2_8f95_e826,
        0xf098_eff2_89f4_c345,
        0x3933_c6d3_05ac_dfd5,
        0x05fc_536d_8802_38b1,
    ]),
    limbs([
        0x4fd8_4d3d_706a_17c7,
        0x0f67_100d_760b_3cba,
        0xc6cc_392c_fa53_202a,
        0x7a03_ac92_77fd_c74e,
    ]),
];
