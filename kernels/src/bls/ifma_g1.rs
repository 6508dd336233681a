//! What G1 has beyond any group, in eight lanes: membership, and keys from bytes.
//! Called by the engine; follows blst `e1.c`.
//! Never decides a lane that met an exception of the group's formulas: it names it.

#![allow(clippy::needless_range_loop, reason = "lanes of several numbers are indexed alike")]

use blst::{blst_fp, blst_p1_affine};

use super::{
    PUBLIC_KEY_BYTES,
    ifma::{LANES, constant, from_plain, mul, select, sqr, to_blst, zero},
    ifma_fp2::inverse_roots,
    ifma_group::one::{Affine, affine_times_x, equal, times_x},
    ifma_words::{FOUR, P_WORDS, from_be, of_blst, subtracted},
};

/// Points from keys, one a lane.
pub(super) struct Decoded {
    /// The points; anything in other lanes.
    pub(super) points: [blst_p1_affine; LANES],
    /// Lanes that are a point of the subgroup and not infinity.
    pub(super) are_points: u8,
    /// Lanes that the formulas could not decide.
    pub(super) exceptional: u8,
}

/// Eight compressed keys. Infinity is none.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn decode(keys: &[&[u8; PUBLIC_KEY_BYTES]; LANES]) -> Decoded {
    let mut x = [[0; 6]; LANES];
    let (mut well_formed, mut larger) = (0u8, 0u8);
    for (lane, bytes) in keys.iter().enumerate() {
        x[lane] = from_be(bytes);
        x[lane][5] &= u64::MAX >> 3;
        // Compressed, not infinity; below p.
        let is = bytes[0] & 0xc0 == 0x80 && subtracted(x[lane], P_WORDS).1;
        well_formed |= u8::from(is) << lane;
        larger |= u8::from(bytes[0] & 0x20 != 0) << lane;
    }
    let x = from_plain(&x);
    let square = mul(&sqr(&x).op(), &x.op()).plus(&constant(&B).loose());
    let [inverse] = inverse_roots(&[square.op()]);
    let y = mul(&inverse, &square.op());
    let on_curve = sqr(&y).minus(&square).plus_p::<16>().is_zero();
    let opposite = zero().minus(&y).plus_p::<8>();
    let y = select(y.plain().is_upper_half() ^ larger, &y, &opposite);
    let (in_subgroup, exceptional) = in_subgroup(&Affine { x: x.op(), y: y.op() });
    let (x, y) = (to_blst(&x), to_blst(&y));
    let mut points = [blst_p1_affine::default(); LANES];
    for (lane, point) in points.iter_mut().enumerate() {
        let [x, y] = [x[lane], y[lane]].map(|l| blst_fp { l });
        *point = blst_p1_affine { x, y };
    }
    let candidates = well_formed & on_curve;
    Decoded {
        points,
        are_points: candidates & in_subgroup & !exceptional,
        exceptional: candidates & exceptional,
    }
}

/// Lanes of the subgroup, where (x, y) -> (beta^2 x, y) is multiplication by -x^2 of the curve's x (Scott, 2021/1130), and lanes
/// that met an exception.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn in_subgroup(p: &Affine) -> (u8, u8) {
    let multiple = times_x(&affine_times_x(p));
    let beta = constant(&BETA);
    let image = Affine {
        x: mul(&mul(&p.x, &beta).op(), &beta).op(),
        y: p.y.negated(),
    };
    (equal(&multiple, &image), multiple.is_exceptional())
}

/// b of the curve: 4.
const B: [u64; 8] = of_blst(FOUR);

/// A third root of one.
const BETA: [u64; 8] = of_blst([
    0xcd03_c9e4_8671_f071,
    0x5dab_2246_1fcd_a5d2,
    0x5870_42af_d385_1b95,
    0x8eb6_0ebe_01ba_cb9e,
    0x03f9_7d6e_83d0_50d2,
    0x18f0_2065_5463_8741,
]);
