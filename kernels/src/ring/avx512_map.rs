//! Hp in eight lanes: the map of [`super::hash_to_point`], step by step, from hashes to points of prime order.
//! Below the ring engine of 512-bit lanes; keys are hashed by [`super::avx512_keccak`].
//! Never inverts: where the portable path needs y, the quotient (z - w)/(z + w), this one keeps z + w as Z.

use std::arch::x86_64::*;

use crate::field::{
    curve25519::{
        ifma::{Loose, ONE, Op, P, Tight, mul, select, splat_limbs, sqr},
        ifma_point::Points,
        ifma_root::{Quotient, ROOT_OF_MINUS_ONE},
    },
    ifma::{V, limbs, splat},
};

/// A of Curve25519.
const A: u64 = 486_662;
/// 2 A (A + 2).
const TWICE_A_A_2: u64 = 2 * A * (A + 2);
/// 1/(1 + i).
const ONE_OVER_ONE_PLUS_I: [u64; 5] = limbs([
    0x9d88_f26c_5af8_af9f,
    0x685e_73fc_a968_0dc3,
    0x6a59_7fb3_6102_142c,
    0x2a3e_6dbf_d81f_107a,
]);

/// Hashes of eight keys on their way to points.
#[derive(Clone, Copy)]
pub(super) struct Mapping {
    /// The number that is mapped.
    number: Op,
    /// 2 u^2 and that plus 1.
    v: Tight,
    w: Tight,
    /// c w with c = 2 A (A + 2).
    top: Op,
    /// c w / q with q = w^2 - A^2 v: the square of x is that times u^2, or half of it.
    pub(super) quotient: Quotient,
}

impl Mapping {
    /// Of numbers of 256 bits, as words.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(super) fn new(words: [V; 4]) -> Self {
        // 256 bits count as they are, modulo p.
        let number = Tight::of_words(words).op();
        let v = sqr(number).twice().tight();
        let w = v.loose().plus(splat_limbs(ONE).loose()).tight();
        let less = mul(splat_limbs([A * A, 0, 0, 0, 0]).op(), v.op());
        let q = sqr(w.op()).minus(less).plus_p::<2>().op();
        let top = mul(splat_limbs([TWICE_A_A_2, 0, 0, 0, 0]).op(), w.op()).op();
        Self {
            number,
            v,
            w,
            top,
            quotient: Quotient::new(top, q),
        }
    }

    /// Hp, given the power of the quotient. With T.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(super) fn mapped(&self, power: Op) -> Points {
        let a = splat_limbs([A, 0, 0, 0, 0]).op();
        let (x, is_square) = self.x(power);
        // z = -A v, or -A: minus z is used, so that nothing is negative.
        let minus_z = select(is_square, a.tight(), mul(a, self.v.op()).tight()).loose();
        let w = self.w.loose();
        let [y, z] = [minus_z.plus(w), minus_z.minus(w).plus_p::<4>()];
        // y = (z - w)/(z + w) = (minus_z + w)/(minus_z - w).
        let mut points = Points {
            x: mul(x.op(), z.op()),
            y: folded(y),
            z: folded(z),
            t: mul(x.op(), y.op()),
        };
        points.double_times(3);
        points
    }

    /// x of the map, canonical, with the sign that it has, and the lanes where c w/q is a square; from the power that RFC 8032 section
    /// 5.1.3 makes a candidate for its root.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    fn x(&self, power: Op) -> (Tight, u8) {
        let i = splat_limbs(ROOT_OF_MINUS_ONE).op();
        let ((candidate, check), top) = (self.quotient.candidate(power), self.top.tight());
        let is_root = check.minus(top.loose()).plus_p::<4>().is_zero();
        let is_turned = check.plus(top.loose()).is_zero();
        let is_root_of_i = check.minus(mul(top.op(), i)).plus_p::<4>().is_zero();
        let is_square = is_root | is_turned;
        let turned = mul(candidate, i);
        let root = select(is_root | !is_square & is_root_of_i, turned.tight(), candidate.tight());
        // sqrt(c w/q) u; or sqrt(i c w/q)/(1 + i), whose square is half of c w/q.
        let factor = select(is_square, splat_limbs(ONE_OVER_ONE_PLUS_I), self.number.tight());
        let x = mul(root.op(), factor.op()).canonical();
        let odd = _mm512_test_epi64_mask(x.0[0], splat(1));
        let other = splat_limbs(P).loose().minus(x.loose()).canonical();
        (select(!(odd ^ is_square), x, other), is_square)
    }
}

/// The same number below 2^255 and a little.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn folded(number: Loose) -> Loose {
    number.folded().loose()
}
