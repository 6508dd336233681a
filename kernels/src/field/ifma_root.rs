//! Square roots modulo p in lanes: from the x of a point to its even y.
//! Serves combinations of many signatures, which need whole points; single signatures never take a root.
//! Never trusts a root: each is squared again, and lanes without one are named.

#![allow(
    clippy::needless_range_loop,
    reason = "limbs and groups of several numbers are indexed alike"
)]

use std::arch::x86_64::_mm512_test_epi64_mask;

use super::ifma::{Loose, Op, P, Tight, mul, mul_plus, select, splat, splat_limbs, sqr};

/// The even y of the points with these x, canonical, and the lanes that have one: the others are on no point of the curve.
///
/// x is below 2^256; from p on it counts as x - p. N vectors side by side hide the latency of one.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn lift<const N: usize>(x: &[Tight; N]) -> ([Tight; N], [u8; N]) {
    let seven = Loose([splat(7), splat(0), splat(0), splat(0), splat(0)]);
    let (mut y, mut squares) = (*x, [x[0].op(); N]);
    for i in 0..N {
        squares[i] = mul_plus(sqr(x[i].op()).op(), x[i].op(), seven).op();
    }
    let roots = roots(squares);
    let mut on_curve = [0u8; N];
    for i in 0..N {
        on_curve[i] = sqr(roots[i]).minus(squares[i].tight().0).plus_p::<2>().is_zero();
        let root = roots[i].tight().loose().canonical();
        let odd = _mm512_test_epi64_mask(root.0[0], splat(1));
        let other = splat_limbs(P).loose().minus(root.0).tight();
        y[i] = select(odd, root, other);
    }
    (y, on_curve)
}

/// c^((p + 1) / 4): a square root of c where there is one, as p = 3 modulo 4. 253 squares, 13 products.
///
/// The chain of libsecp256k1 `field_impl.h`: the exponent has runs of 223, 22 and 2 ones; `ones_k` is c^(2^k - 1).
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn roots<const N: usize>(c: [Op; N]) -> [Op; N] {
    let ones_2 = raised(c, 1, c);
    let ones_3 = raised(ones_2, 1, c);
    let ones_6 = raised(ones_3, 3, ones_3);
    let ones_9 = raised(ones_6, 3, ones_3);
    let ones_11 = raised(ones_9, 2, ones_2);
    let ones_22 = raised(ones_11, 11, ones_11);
    let ones_44 = raised(ones_22, 22, ones_22);
    let ones_88 = raised(ones_44, 44, ones_44);
    let ones_176 = raised(ones_88, 88, ones_88);
    let ones_220 = raised(ones_176, 44, ones_44);
    let ones_223 = raised(ones_220, 3, ones_3);
    let mut root = raised(raised(ones_223, 23, ones_22), 6, ones_2);
    for _ in 0..2 {
        for i in 0..N {
            root[i] = sqr(root[i]).op();
        }
    }
    root
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
