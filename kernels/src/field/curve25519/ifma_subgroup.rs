//! Which points of eight lanes have prime order, by three powers instead of a product with L; the caller raises them with others.
//! Serves rings, whose images must be such points; stands beside the products, on the field and the powers of decoding.
//! Never answers for the neutral point as its order says: all points of order 1, 2, 4 and 8 are named as having none.
//!
//! # Why it is so
//! The points over the field are a cyclic group of order 8 L, so that those of order L or 1 are what is eight times another point. Let
//! u = (1 + y)/(1 - y), v = sqrt(-A - 2) u/x be P on Montgomery's curve v^2 = u^3 + A u^2 + u.
//!
//! 1. P = 2 Q for some Q exactly if u is a square w^2: the Tate pairing with the point (0, 0) of order 2.
//! 2. Doubling says w = (U^2 - 1)/(2 V), up to sign, for Q = (U, V): so U + 1/U = 2 e with e = u + v/w or e = u - v/w, whichever makes
//!    e^2 - 1 a square. The product of both is (A^2 - 4) u^2, no square, so that one power finds the root of the one that is.
//! 3. P is eight times a point exactly if Q is four times one, and both Q agree, as they differ by (0, 0), itself four times a point.
//!    That is so exactly if the pairing of Q with (1, s), s^2 = A + 2, of order 4, is a fourth power: f = (V - s U)^2/U has divisor
//!    4 (1, s) - 4 O, and with q = sqrt(e^2 - 1), f = 2 (e + q)(e + A + 1 - s q/w).
//!
//! Source: Koshelev, "Subgroup membership testing on elliptic curves via the Tate pairing" (2022); Pornin, "Point-Halving and Subgroup
//! Membership in Twisted Edwards Curves" (2022).

use super::{
    ifma::{ONE, Op, Tight, mul, select, splat_limbs, sqr},
    ifma_root::{Decoded, Quotient, ROOT_OF_MINUS_ONE, is_small_order},
};
use crate::field::ifma::limbs;

/// A + 1, for A of Curve25519.
const A_PLUS_ONE: u64 = 486_662 + 1;
/// sqrt(-A - 2).
const ROOT_OF_SCALE: [u64; 5] = limbs([
    0xcc6e_04aa_ff45_7e06,
    0xc5a1_d3d1_4b7d_1a82,
    0xd27b_08dc_03fc_4f7e,
    0x0f26_edf4_60a0_06bb,
]);
/// s = sqrt(A + 2).
const S: [u64; 5] = limbs([
    0xe9a2_48ef_9c88_4415,
    0x635a_11c7_284a_9363,
    0xc21f_a77a_d7f4_a6ef,
    0x6be4_f497_f9a9_c2af,
]);
/// sqrt((A^2 - 4)/i) and sqrt((A^2 - 4)/-i), with the root i of -1.
const ROOTS_OF_OTHER: [[u64; 5]; 2] = [
    limbs([
        0xa8b7_1277_b3ba_5222,
        0x9dd7_1ed4_b851_ca75,
        0xbe25_d969_202c_a68f,
        0x219f_c5bc_27ac_f1ee,
    ]),
    limbs([
        0x00bc_8bef_a14b_6386,
        0x67c6_a19e_c5a6_86cc,
        0xe7cc_1e9c_cf03_a648,
        0x797f_018b_3b0e_ebf0,
    ]),
];

/// u = (1 + y)/(1 - y).
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn montgomery_u(y: Tight) -> Quotient {
    let (y, one) = (y.loose(), splat_limbs(ONE).loose());
    Quotient::new(y.plus(one).op(), one.minus(y).plus_p::<2>().op())
}

/// Points about to be halved.
#[derive(Clone, Copy)]
pub(crate) struct Halving {
    x: Op,
    w: Op,
    /// e x with either sign.
    e: [Op; 2],
    /// (e^2 - 1) x^2 with the first: its power by (p - 5) / 8 is asked.
    pub(crate) square: Op,
    /// Lanes that are points, have a half and no small order.
    possible: u8,
}

/// The pairing of a half.
#[derive(Clone, Copy)]
pub(crate) struct Pairing {
    /// Its power by (p - 5) / 8 is asked.
    pub(crate) value: Op,
    possible: u8,
}

impl Halving {
    /// Of points with the root of u and the lanes in which there is one.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn new(point: &Decoded, (w, is_square): (Tight, u8)) -> Self {
        let (x, w, scale) = (point.x.op(), w.op(), splat_limbs(ROOT_OF_SCALE).loose());
        let along = mul(w, x);
        let plus = mul(w, along.plus(scale).op()).op();
        let minus = mul(w, along.minus(scale).plus_p::<2>().op()).op();
        let is_small = is_small_order(point.y.loose().canonical());
        Self {
            x,
            w,
            e: [plus, minus],
            square: sqr(plus).minus(sqr(x)).plus_p::<2>().op(),
            possible: point.valid & is_square & !is_small,
        }
    }

    /// The pairing of the half with (1, s), given the power of the square.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn pairing(&self, power: Op) -> Pairing {
        let (e, q) = halved(self.w, self.x, self.e, self.square, power);
        // With e and q times x: f = 2 (e + q)(w (e + (A + 1) x) - s q) / (x^2 w). Dividing is as good as multiplying by the cube.
        let far = mul(self.x, splat_limbs([A_PLUS_ONE, 0, 0, 0, 0]).op());
        let far = e.tight().loose().plus(far).op();
        let line = mul(self.w, far).minus(mul(q, splat_limbs(S).op())).plus_p::<2>().op();
        let sum = e.tight().loose().plus(q.tight().loose()).twice().op();
        let divisor = mul(sqr(self.x).op(), self.w).op();
        let cube = mul(sqr(divisor).op(), divisor).op();
        Pairing {
            value: mul(mul(sum, line).op(), cube).op(),
            possible: self.possible,
        }
    }
}

impl Pairing {
    /// Lanes whose points have order L, given the power of the value.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn is_fourth_power(&self, power: Op) -> u8 {
        // (p - 1)/4 = 2 (2^252 - 3) + 1.
        let symbol = mul(sqr(power).op(), self.value);
        self.possible & symbol.minus(splat_limbs(ONE).loose()).plus_p::<2>().is_zero()
    }
}

/// e x and sqrt(e^2 - 1) x for the sign that has a root, given both e x; from a^((p - 5)/8), whose square times `a` is 1, -1, i or -i.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn halved(w: Op, x: Op, e: [Op; 2], a: Op, power: Op) -> (Op, Op) {
    let (one, i) = (splat_limbs(ONE).loose(), splat_limbs(ROOT_OF_MINUS_ONE));
    let unit = mul(sqr(power).op(), a);
    let is_one = unit.minus(one).plus_p::<2>().is_zero();
    let is_minus_one = unit.plus(one).is_zero();
    let is_i = unit.minus(i.loose()).plus_p::<2>().is_zero();
    let is_first = is_one | is_minus_one;
    // a^(1/2) = a power, or i times that; else the root of the other is w^2 x^2 power sqrt((A^2 - 4)/unit).
    let first = select(is_minus_one, splat_limbs(ONE), i);
    let second = select(is_i, splat_limbs(ROOTS_OF_OTHER[1]), splat_limbs(ROOTS_OF_OTHER[0]));
    let other = sqr(mul(w, x).op()).tight();
    let root = mul(select(is_first, other, a.tight()).op(), power).op();
    let root = mul(root, select(is_first, second, first).op()).op();
    (select(is_first, e[1].tight(), e[0].tight()).op(), root)
}
