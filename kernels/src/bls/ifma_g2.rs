//! What G2 has beyond any group, in eight lanes: its endomorphism, membership, the way into it, and signatures from bytes.
//! Called by the engine and by hashing; follows blst `e2.c` and `map_to_g2.c` step by step.
//! Never decides a lane that met an exception of the group's formulas: it names it.

#![allow(clippy::needless_range_loop, reason = "lanes of several numbers are indexed alike")]

use super::{
    SIGNATURE_BYTES,
    ifma::{self as fp, LANES, from_plain},
    ifma_fp2::{Loose, constant, mul, of_blst, roots, scale, select, sqr},
    ifma_group::two::{Affine, Point, add, affine_times_x, double, equal, times_x},
    ifma_words::{self as words, FOUR, P_WORDS, from_be, subtracted},
};

/// Points from signatures, one a lane.
pub(super) struct Decoded {
    /// The points; anything in other lanes.
    pub(super) points: Affine,
    /// Lanes that are a point of the subgroup and not infinity.
    pub(super) are_points: u8,
    /// Lanes that the formulas could not decide.
    pub(super) exceptional: u8,
}

/// Eight compressed signatures. Infinity counts as no point: no key that is not infinity verifies it.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn decode(signatures: &[&[u8; SIGNATURE_BYTES]; LANES]) -> Decoded {
    let mut x = [[[0; 6]; LANES]; 2];
    let (mut well_formed, mut larger) = (0u8, 0u8);
    for (lane, bytes) in signatures.iter().enumerate() {
        let (halves, _) = bytes.as_chunks();
        let (flags, mut high, low) = (bytes[0], from_be(&halves[0]), from_be(&halves[1]));
        high[5] &= u64::MAX >> 3;
        // Compressed, not infinity; both coordinates below p.
        let is = flags & 0xc0 == 0x80 && subtracted(high, P_WORDS).1 && subtracted(low, P_WORDS).1;
        well_formed |= u8::from(is) << lane;
        larger |= u8::from(flags & 0x20 != 0) << lane;
        [x[0][lane], x[1][lane]] = [low, high];
    }
    let x = Loose {
        c0: from_plain(&x[0]),
        c1: from_plain(&x[1]),
    };
    let cube = mul(&sqr(&x).op(), &x.op());
    let ([y], [on_curve]) = roots(&[cube.plus(&constant(&B).loose())]);
    let y = select(y.is_larger() ^ larger, &y, &y.negated::<8>());
    let points = Affine { x: x.op(), y: y.op() };
    let (in_subgroup, exceptional) = in_subgroup(&points);
    let candidates = well_formed & on_curve;
    Decoded {
        points,
        are_points: candidates & in_subgroup & !exceptional,
        exceptional: candidates & exceptional,
    }
}

/// Lanes of the subgroup, where psi is multiplication by x < 0 (Scott, 2021/1130), and lanes that met an exception.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn in_subgroup(p: &Affine) -> (u8, u8) {
    let multiple = affine_times_x(p);
    let image = psi(&p.point());
    let image = Affine {
        x: image.x.op(),
        y: image.y.negated::<64>().op(),
    };
    (equal(&multiple, &image), multiple.is_exceptional())
}

/// The endomorphism psi: out of the twist, Frobenius, back. Z of magnitude at most 64.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn psi(p: &Point) -> Point {
    // The conjugate of a + b i times c i is b c + a c i.
    let turned = Loose { c0: p.x.c1, c1: p.x.c0 };
    Point {
        x: scale(&turned.op(), &fp::constant(&PSI_X)),
        y: mul(&p.y.conjugate::<128>().op(), &constant(&PSI_Y)),
        z: p.z.conjugate::<128>(),
    }
}

/// The multiple of a point of the curve that is in G2: [x^2 - x - 1] P + [x - 1] psi(P) + psi^2(2 P) (Budroni, Pintore).
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn clear_cofactor(p: &Point) -> Point {
    let minus_p = p.negated();
    let minus_psi = psi(&minus_p);
    let mut sum = add(&add(&psi(&psi(&double(p))), &minus_p), &minus_psi);
    // [-x + 1] P - psi(P), of which the multiple by -x is wanted.
    let inner = add(&add(&times_x(p), p), &minus_psi);
    sum = add(&sum, &times_x(&inner));
    sum
}

/// b of the curve: 4 + 4 i.
const B: [[u64; 8]; 2] = of_blst([FOUR, FOUR]);

/// 1 / (1 + i)^((p - 1) / 3), which is this times i.
const PSI_X: [u64; 8] = words::of_blst([
    0x890d_c9e4_8675_45c3,
    0x2af3_2253_3285_a5d5,
    0x5088_0866_309b_7e2c,
    0xa20d_1b8c_7e88_1024,
    0x14e4_f04f_e2db_9068,
    0x14e5_6d3f_1564_853a,
]);

/// 1 / (1 + i)^((p - 1) / 2).
const PSI_Y: [[u64; 8]; 2] = of_blst([
    [
        0x3e2f_585d_a55c_9ad1,
        0x4294_213d_86c1_8183,
        0x3828_44c8_8b62_3732,
        0x92ad_2afd_1910_3e18,
        0x1d79_4e4f_ac7c_f0b9,
        0x0bd5_92fc_7d82_5ec8,
    ],
    [
        0x7bcf_a7a2_5aa3_0fda,
        0xdc17_dec1_2a92_7e7c,
        0x2f08_8dd8_6b4e_bef1,
        0xd1ca_2087_da74_d4a7,
        0x2da2_5966_96ce_bc1d,
        0x0e2b_7eed_bbfd_87d2,
    ],
]);
