//! Points of SM2 in eight lanes: affine sums with ready inverses, and the Jacobian ladder of one multiplication.
//! Stands between the field and [`super::ifma_sm2_multiply`]. Formulas for curves y^2 = x^3 - 3 x + b: b appears in none of
//! them. Shapes are those of [`super::ifma_group`]; coordinates are in Montgomery's form.
//! Never hides an exception: where an addition meets equal x, Z becomes zero and stays zero.

#![allow(
    clippy::needless_range_loop,
    reason = "limbs and groups of several numbers are indexed alike"
)]

use super::{
    ifma::{Loose, Op, Tight, splat_limbs},
    ifma_group::Affine,
    ifma_sm2::{R, folded, is_zero, mul, mul_mul, mul_plus, mul_sqr, p_minus, plus_p, sqr, sqr_plus_twice},
};

/// What an affine sum of points with these x coordinates, of magnitude 1, is divided by: b - a. Magnitude at most 3.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn sum_divisor(a: Tight, b: Tight) -> Tight {
    plus_p::<2>(b.loose().minus(a.0)).tight()
}

/// The slope of a chord: (b - a) / divisor, y magnitudes at most 2. Magnitude below 2.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn chord(a: Loose, b: Loose, inverse: Op) -> Op {
    mul(plus_p::<3>(b.minus(a.0)).op(), inverse).op()
}

/// a + b and a - b, given the inverse of their divisor. Points come and go with magnitude 1.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn sum_and_difference(a: &Affine, b: &Affine, inverse: Op) -> [Affine; 2] {
    let minus_b = p_minus::<2>(b.y.0);
    let slopes = [
        chord(a.y.loose(), b.y.loose(), inverse),
        chord(a.y.loose(), minus_b, inverse),
    ];
    thirds(slopes, [a, a], [b.x, b.x])
}

/// a + b, given the inverse of their divisor.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn sum(a: &Affine, b: &Affine, inverse: Op) -> Affine {
    let [sum] = thirds([chord(a.y.loose(), b.y.loose(), inverse)], [a], [b.x]);
    sum
}

/// The double of `a`, given 1 / (2 y): the slope is 3 (x^2 - 1) / (2 y).
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn doubled(a: &Affine, inverse: Op) -> Affine {
    let less_one = plus_p::<2>(sqr(a.x.op()).minus(splat_limbs(R).0));
    let slope = mul(less_one.twice().plus(less_one.0).op(), inverse).op();
    let [double] = thirds([slope], [a], [a.x]);
    double
}

/// The points opposite to the third ones of lines through `a` and a point with x coordinate `b`: the sums.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn thirds<const N: usize>(slopes: [Op; N], a: [&Affine; N], b: [Tight; N]) -> [Affine; N] {
    let mut sums = [*a[0]; N];
    for i in 0..N {
        let less = p_minus::<3>(a[i].x.0).minus(b[i].0);
        let square = sqr(slopes[i]);
        sums[i].x = folded(square.plus(less.0)).tight();
    }
    for i in 0..N {
        let along = plus_p::<2>(a[i].x.loose().minus(sums[i].x.0)).op();
        sums[i].y = folded(mul_plus(slopes[i], along, p_minus::<2>(a[i].y.0))).tight();
    }
    sums
}

/// Pairs of points being added side by side, so that no step waits for the one before: `first` (x, y), with the slope of the
/// chord to the second. x has magnitude 1, y at most 2.
pub(crate) struct Chords<const N: usize> {
    x: [Tight; N],
    y: [Loose; N],
    slope: [Op; N],
}

impl<const N: usize> Chords<N> {
    /// Room for N pairs.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn new() -> Self {
        let nought = Loose::zero().0;
        Self {
            x: [Tight(nought); N],
            y: [Loose(nought); N],
            slope: [Op(nought); N],
        }
    }

    /// Sets pair `i`: (x, y) and a point with `other_y`, given the inverse of the difference of their x.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn set(&mut self, i: usize, x: Tight, y: Loose, other_y: Loose, inverse: Op) {
        (self.x[i], self.y[i]) = (x, y);
        self.slope[i] = chord(y, other_y, inverse);
    }

    /// Minus the sums, of magnitude 1.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn minus_sums(&mut self, divisors: &[Tight]) -> [Affine; N] {
        let nought = Tight(Loose::zero().0);
        let mut sums = [Affine { x: nought, y: nought }; N];
        for i in 0..N {
            // The sum of both x is 2 a_x + divisor.
            let third = sqr_plus_twice(self.slope[i], p_minus::<3>(self.x[i].0));
            sums[i].x = folded(third.minus(divisors[i].0)).tight();
        }
        for i in 0..N {
            let along = plus_p::<2>(sums[i].x.loose().minus(self.x[i].0)).op();
            sums[i].y = folded(mul_plus(self.slope[i], along, self.y[i])).tight();
        }
        sums
    }
}

/// GROUPS times eight Jacobian points (X / Z^2, Y / (2 Z^3)): Y is twice the usual one, which saves the doublings' factors.
///
/// Both operations give *minus* the result: so every formula is a sum of products, and the caller counts signs.
pub(crate) struct Accumulator<const GROUPS: usize> {
    /// X, magnitude 1.
    pub(crate) x: [Tight; GROUPS],
    /// Y, magnitude at most 3, after an addition 5.
    pub(crate) y: [Op; GROUPS],
    /// Z, magnitude below 2; zero once an addition met a point with equal x.
    pub(crate) z: [Op; GROUPS],
}

impl<const GROUPS: usize> Accumulator<GROUPS> {
    /// The points (x, Y) with Z = 1.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn new(x: [Tight; GROUPS], y: [Op; GROUPS]) -> Self {
        let z = [splat_limbs(R).op(); GROUPS];
        Self { x, y, z }
    }

    /// Minus the double: 4M + 4S, one reduction shared. Magnitudes in steps, from X 1, Y 5, Z 1.5.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn double(&mut self) {
        let (mut e, mut b, mut t) = (self.y, self.y, [Loose::zero(); GROUPS]);
        for g in 0..GROUPS {
            t[g] = sqr(self.z[g]); // D = Z^2: 1.2
        }
        for g in 0..GROUPS {
            b[g] = sqr(self.y[g]).op(); // B = Y^2 (four times the usual): 2.6
        }
        for g in 0..GROUPS {
            let (x, d) = (self.x[g].loose(), t[g].0);
            let product = mul(plus_p::<2>(x.minus(d)).op(), x.plus(d).op()); // (X - D)(X + D), of 3 and 2.2: 1.5
            e[g] = product.twice().plus(product.0).op(); // E = 3 (X^2 - D^2): 4.5
        }
        for g in 0..GROUPS {
            self.z[g] = mul(self.y[g], self.z[g]).op(); // Z' = Y Z: 1.5
        }
        for g in 0..GROUPS {
            t[g] = mul(self.x[g].op(), b[g]); // T = X B: 1.2
        }
        for g in 0..GROUPS {
            // X' = E^2 - 2 T: 1 + 20/16 + 4, folded 1
            self.x[g] = folded(sqr_plus_twice(e[g], p_minus::<2>(t[g].0))).tight();
        }
        for g in 0..GROUPS {
            let along = plus_p::<2>(self.x[g].loose().minus(t[g].0)).twice().op(); // 2 (X' - T): 6
            self.y[g] = mul_sqr(e[g], along, b[g]).op(); // -Y' = 2 E (X' - T) + B^2: 3.1 from Y = 5, 2.9 from Y = 3
        }
    }

    /// Minus the sum with affine points given as (x, 2 y), of magnitudes 1 and 2: 8M + 3S, one reduction shared. Only after a
    /// doubling: magnitudes in steps, from X 1, Y 3.1, Z 1.5.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn add(&mut self, x: [Tight; GROUPS], twice_y: [Op; GROUPS]) {
        let (mut zz, mut h, mut r, mut hh) = (self.z, self.z, self.z, self.z);
        let (mut j, mut v) = ([Loose::zero(); GROUPS], [Loose::zero(); GROUPS]);
        for g in 0..GROUPS {
            zz[g] = sqr(self.z[g]).op(); // 1.2
        }
        for g in 0..GROUPS {
            let zzz = mul(zz[g], self.z[g]).op(); // 1.2
            let less_y = p_minus::<4>(self.y[g].tight().0);
            r[g] = mul_plus(twice_y[g], zzz, less_y).op(); // r = 2 y Z^3 - Y: 5.2
        }
        for g in 0..GROUPS {
            let once = mul_plus(x[g].op(), zz[g], p_minus::<2>(self.x[g].0)); // H = x Z^2 - X: 3.1
            h[g] = once.op();
            let twice = once.twice().op();
            self.z[g] = mul(self.z[g], twice).op(); // Z' = 2 Z H: 1.6
            hh[g] = sqr(twice).op(); // I = 4 H^2: 3.5
        }
        for g in 0..GROUPS {
            j[g] = mul(h[g], hh[g]); // J = H I: 1.7
            v[g] = mul(self.x[g].op(), hh[g]); // V = X I: 1.3
        }
        for g in 0..GROUPS {
            // X' = r^2 - J - 2 V: 1 + 28/16 + 6, folded 1
            let third = sqr_plus_twice(r[g], p_minus::<3>(v[g].0));
            self.x[g] = folded(third.minus(j[g].0)).tight();
        }
        for g in 0..GROUPS {
            let along = plus_p::<2>(self.x[g].loose().minus(v[g].0)).op(); // X' - V: 3
            let half = mul_mul(r[g], along, self.y[g], j[g].op()); // 1 + (16 + 5.3)/16
            self.y[g] = half.twice().op(); // -Y' = 2 (r (X' - V) + Y J): 4.7
        }
    }

    /// The sum of group `g`, after an addition, with an affine point (x, 2 y): its y is not computed. Steps as in [`Self::add`].
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn sum_of(&self, g: usize, x: Tight, twice_y: Op) -> Sum {
        let zz = sqr(self.z[g]).op();
        let zzz = mul(zz, self.z[g]).op();
        let r = mul_plus(twice_y, zzz, p_minus::<6>(self.y[g].tight().0)).op(); // 7.2
        let once = mul_plus(x.op(), zz, p_minus::<2>(self.x[g].0)); // 3.1
        let twice = once.twice().op();
        let i = sqr(twice).op(); // 3.5
        let (j, v) = (mul(once.op(), i), mul(self.x[g].op(), i));
        let third = sqr_plus_twice(r, p_minus::<3>(v.0)).minus(j.0);
        let z = mul(self.z[g], twice).op(); // 1.7
        // A product with one takes X' out of Montgomery's form.
        Sum {
            x: mul(folded(third).op(), splat_limbs([1, 0, 0, 0, 0]).op()),
            zz: sqr(z),
        }
    }
}

/// Eight points known by x = X / Z^2 alone: X as a plain number, Z^2 in Montgomery's form.
#[derive(Clone, Copy)]
pub(crate) struct Sum {
    x: Loose,
    zz: Loose,
}

impl Sum {
    /// Nothing yet: no point.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn new() -> Self {
        let nought = Loose::zero();
        Self { x: nought, zz: nought }
    }

    /// Lanes in which this is no point, or could not be computed.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn is_none(&self) -> u8 {
        is_zero(self.zz)
    }

    /// Lanes in which x is this number, below 2^257.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn has_x(&self, number: Tight) -> u8 {
        is_zero(plus_p::<2>(mul(number.op(), self.zz.op()).minus(self.x.0)))
    }
}
