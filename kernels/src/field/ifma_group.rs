//! Points of secp256k1 in eight lanes: affine sums with ready inverses, and the Jacobian ladder of one multiplication.
//! Stands between the field and [`super::ifma_multiply`]. Formulas for curves y^2 = x^3 + b: b appears in none of them, so
//! they serve the curve and those isomorphic to it alike.
//! Never hides an exception: where an addition meets equal x, Z becomes zero and stays zero.

#![allow(
    clippy::needless_range_loop,
    reason = "limbs and groups of several numbers are indexed alike"
)]

use super::{
    ifma::{
        LANES, Loose, Op, Tight, bias, columns_of, limbs_of, mul, mul_mul, mul_plus, mul_sqr, negate_if, numbers_of,
        splat_limbs, sqr, sqr_plus, words_of,
    },
    ifma_batch::ONE,
};

/// Eight affine points. Magnitudes: x below 2, y at most 2.
#[derive(Clone, Copy)]
pub(crate) struct Affine {
    /// x.
    pub(crate) x: Tight,
    /// y, or what the place says: 2 y, -2 y.
    pub(crate) y: Tight,
}

/// One affine point in memory: a cache line of a table.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C, align(64))]
pub(crate) struct Row {
    /// x in words, below p.
    pub(crate) x: [u64; 4],
    /// y in words, below p.
    pub(crate) y: [u64; 4],
}

/// What an affine sum of points with these x coordinates is divided by: b - a. Magnitude at most 4.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn sum_divisor(a: Tight, b: Tight) -> Tight {
    b.loose().minus(a.0).plus_p::<2>().tight()
}

/// The slope of a chord: (b - a) / divisor, y magnitudes at most 2.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn chord(a: Loose, b: Loose, inverse: Op) -> Op {
    mul(b.minus(a.0).plus_p::<3>().op(), inverse).op()
}

/// a + b and a - b, given the inverse of their divisor: chords first, then both x, then both y, so that neither waits.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn sum_and_difference(a: &Affine, b: &Affine, inverse: Op) -> [Affine; 2] {
    let minus_b = negate_if(u8::MAX, b.y);
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

/// The points opposite to the third ones of lines through `a` and a point with x coordinate `b`: the sums.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn thirds<const N: usize>(slopes: [Op; N], a: [&Affine; N], b: [Tight; N]) -> [Affine; N] {
    let mut sums = [*a[0]; N];
    for i in 0..N {
        let less = bias::<5>().minus(a[i].x.0).minus(b[i].0);
        sums[i].x = sqr_plus(slopes[i], Loose::zero(), less).tight();
    }
    for i in 0..N {
        let along = a[i].x.loose().minus(sums[i].x.0).plus_p::<2>().op();
        sums[i].y = mul_plus(slopes[i], along, bias::<4>().minus(a[i].y.0)).tight();
    }
    sums
}

/// Pairs of points being added side by side, so that no step waits for the one before: `first` (x, y), with the slope of the
/// chord to the second and the difference of both x. Limbs of y in 0..2^60, magnitude at most 2.
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

    /// Minus the sums, into x and y; y comes loose, of magnitude 1.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn minus_sums(&mut self, divisors: &[Tight]) {
        let mut third = self.x;
        for i in 0..N {
            // The sum of both x is 2 a_x + divisor.
            let less_divisor = Loose::zero().minus(divisors[i].0);
            third[i] = sqr_plus(self.slope[i], bias::<5>().minus(self.x[i].0), less_divisor).tight();
        }
        for i in 0..N {
            let along = third[i].loose().minus(self.x[i].0).plus_p::<2>().op();
            self.y[i] = mul_plus(self.slope[i], along, self.y[i]);
            self.x[i] = third[i];
        }
    }

    /// Point `i`.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn point(&self, i: usize) -> (Tight, Loose) {
        (self.x[i], self.y[i])
    }
}

/// The double of `a`, given 1 / (2 y).
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn doubled(a: &Affine, inverse: Op) -> Affine {
    let square = sqr(a.x.op());
    let slope = mul(square.twice().plus(square.0).op(), inverse).op();
    let [double] = thirds([slope], [a], [a.x]);
    double
}

/// Eight rows as points; y is as it stands in the rows.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn load_rows(rows: &[Row], places: &[usize; LANES]) -> Affine {
    Affine {
        x: load_x(rows, places),
        y: load_y(rows, places),
    }
}

/// The x coordinates of eight rows.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn load_x(rows: &[Row], places: &[usize; LANES]) -> Tight {
    let mut x = [&[0u8; 32]; LANES];
    for lane in 0..LANES {
        x[lane] = bytemuck::cast_ref(&rows[places[lane]].x);
    }
    limbs_of(columns_of(x))
}

/// The y coordinates of eight rows.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn load_y(rows: &[Row], places: &[usize; LANES]) -> Tight {
    let mut y = [&[0u8; 32]; LANES];
    for lane in 0..LANES {
        y[lane] = bytemuck::cast_ref(&rows[places[lane]].y);
    }
    limbs_of(columns_of(y))
}

/// Eight points as rows, `stride` apart from the first.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn store_rows(rows: &mut [Row], first: usize, stride: usize, point: &Affine) {
    let x = numbers_of(words_of(point.x.loose().canonical()));
    let y = numbers_of(words_of(point.y.loose().canonical()));
    for lane in 0..LANES {
        rows[first + lane * stride] = Row { x: x[lane], y: y[lane] };
    }
}

/// GROUPS times eight Jacobian points (X / Z^2, Y / (2 Z^3)): Y is twice the usual one, which saves the doublings' factors.
///
/// Both operations give *minus* the result: so every formula is a sum of products, and the caller counts signs.
pub(crate) struct Accumulator<const GROUPS: usize> {
    /// X, magnitude below 2.
    pub(crate) x: [Tight; GROUPS],
    /// Y, magnitude at most 4: so much at the start, 3 after any operation.
    pub(crate) y: [Op; GROUPS],
    /// Z, magnitude below 2; zero once an addition met a point with equal x.
    pub(crate) z: [Op; GROUPS],
}

impl<const GROUPS: usize> Accumulator<GROUPS> {
    /// The points (x, Y) with Z = 1.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn new(x: [Tight; GROUPS], y: [Op; GROUPS]) -> Self {
        let z = [splat_limbs(ONE).op(); GROUPS];
        Self { x, y, z }
    }

    /// Minus the double: 3M + 4S, one reduction shared.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn double(&mut self) {
        let (mut e, mut b, mut t) = (self.y, self.y, [Loose::zero(); GROUPS]);
        for g in 0..GROUPS {
            let square = sqr(self.x[g].op());
            e[g] = square.twice().plus(square.0).op(); // E = 3 X^2: 3
        }
        for g in 0..GROUPS {
            b[g] = sqr(self.y[g]).op(); // B = Y^2 (four times the usual)
        }
        for g in 0..GROUPS {
            self.z[g] = mul(self.y[g], self.z[g]).op(); // Z' = Y Z
        }
        for g in 0..GROUPS {
            t[g] = mul(self.x[g].op(), b[g]); // T = X B
        }
        for g in 0..GROUPS {
            let less_t = bias::<2>().minus(t[g].0);
            self.x[g] = sqr_plus(e[g], less_t, Loose::zero()).tight(); // X' = E^2 - 2 T
        }
        for g in 0..GROUPS {
            let along = self.x[g].loose().minus(t[g].0).twice().plus_p::<3>().op(); // 2 (X' - T): 5
            self.y[g] = mul_sqr(e[g], along, b[g]).op(); // -Y' = 2 E (X' - T) + B^2
        }
    }

    /// Minus the sum with affine points given as (x, 2 y): 8M + 3S, one reduction shared. 2 y has magnitude at most 2.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn add(&mut self, other: [&Affine; GROUPS]) {
        let (mut zz, mut h, mut r, mut hh) = (self.z, self.z, self.z, self.z);
        let (mut j, mut v) = ([Loose::zero(); GROUPS], [Loose::zero(); GROUPS]);
        for g in 0..GROUPS {
            zz[g] = sqr(self.z[g]).op();
        }
        for g in 0..GROUPS {
            let zzz = mul(zz[g], self.z[g]).op();
            let less_y = bias::<5>().minus(self.y[g].tight().0);
            r[g] = mul_plus(other[g].y.op(), zzz, less_y).op(); // r = 2 y Z^3 - Y
        }
        for g in 0..GROUPS {
            let less_x = bias::<3>().minus(self.x[g].0);
            let once = mul_plus(other[g].x.op(), zz[g], less_x); // H = x Z^2 - X
            h[g] = once.op();
            let twice = once.twice().op();
            self.z[g] = mul(self.z[g], twice).op(); // Z' = 2 Z H
            hh[g] = sqr(twice).op(); // I = 4 H^2
        }
        for g in 0..GROUPS {
            j[g] = mul(h[g], hh[g]); // J = H I
            v[g] = mul(self.x[g].op(), hh[g]); // V = X I
        }
        for g in 0..GROUPS {
            let less_v = bias::<2>().minus(v[g].0);
            self.x[g] = sqr_plus(r[g], less_v, Loose::zero().minus(j[g].0)).tight(); // X' = r^2 - J - 2 V
        }
        for g in 0..GROUPS {
            let along = self.x[g].loose().minus(v[g].0).plus_p::<2>().op(); // X' - V: 4
            self.y[g] = mul_mul(r[g], along, self.y[g], j[g].op()).twice().op(); // -Y' = 2 (r (X' - V) + Y J)
        }
    }
}
