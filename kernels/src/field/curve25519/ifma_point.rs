//! Points in eight lanes: extended coordinates, doublings, and additions of points that stand prepared in memory.
//! Stands between the field and the products and sums of many points.
//! Never meets an exception: -1 is a square and d is none, so that these formulas hold for all pairs of points.

#![allow(
    clippy::needless_range_loop,
    reason = "limbs and groups of several numbers are indexed alike"
)]

use super::{
    ifma::{Loose, ONE, Op, Tight, mul, splat_limbs, sqr},
    ifma_root::Decoded,
};
use crate::field::ifma::{LANES, columns_of, limbs, numbers_of};

/// 2 d.
const TWICE_D: [u64; 5] = limbs([
    0xebd6_9b94_26b2_f159,
    0x00e0_149a_8283_b156,
    0x198e_80f2_eef3_d130,
    0x2406_d9dc_56df_fce7,
]);

/// A point prepared for additions, in memory: words of numbers below 2^256.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C, align(64))]
pub(crate) struct Row {
    /// Y - X and Y + X. The opposite point has them the other way round.
    pub(crate) sums: [[u64; 4]; 2],
    /// 2 d T.
    pub(crate) t: [u64; 4],
    /// Z.
    pub(crate) z: [u64; 4],
}

/// A prepared point with Z = 1.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[repr(C, align(32))]
pub(crate) struct AffineRow {
    /// As for [`Row`].
    pub(crate) sums: [[u64; 4]; 2],
    /// As for [`Row`].
    pub(crate) t: [u64; 4],
}

/// Eight prepared points, to be added.
#[derive(Clone, Copy)]
pub(crate) struct Addend {
    /// Y - X, or Y + X in the lanes of `negative`.
    pub(crate) minus: Op,
    /// Y + X, or Y - X.
    pub(crate) plus: Op,
    /// 2 d T of the points as they are prepared.
    pub(crate) t: Op,
    /// Lanes in which T is to be negated.
    pub(crate) negative: u8,
}

/// Eight points prepared in registers, numbers of magnitude below 2.
pub(crate) struct Prepared {
    minus: Tight,
    plus: Tight,
    t: Tight,
}

impl Prepared {
    /// Of points with Z = 1.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn of_affine(x: Tight, y: Tight) -> Self {
        let t = mul(mul(x.op(), y.op()).op(), splat_limbs(TWICE_D).op());
        Self {
            minus: y.loose().minus(x.loose()).plus_p::<2>().folded(),
            plus: y.loose().plus(x.loose()).folded(),
            t: t.tight(),
        }
    }

    /// As it is, to be added.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn addend(&self) -> Addend {
        Addend {
            minus: self.minus.op(),
            plus: self.plus.op(),
            t: self.t.op(),
            negative: 0,
        }
    }

    /// Y - X, Y + X and 2 d T.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn numbers(&self) -> [Tight; 3] {
        [self.minus, self.plus, self.t]
    }

    /// Each lane as a row of its own.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn rows(&self) -> [AffineRow; LANES] {
        let minus = numbers_of(self.minus.words());
        let plus = numbers_of(self.plus.words());
        let t = numbers_of(self.t.words());
        let mut rows = [AffineRow::default(); LANES];
        for lane in 0..LANES {
            rows[lane] = AffineRow {
                sums: [minus[lane], plus[lane]],
                t: t[lane],
            };
        }
        rows
    }
}

impl Row {
    /// The neutral point.
    pub(crate) const NEUTRAL: Self = Self {
        sums: [[1, 0, 0, 0]; 2],
        t: [0; 4],
        z: [1, 0, 0, 0],
    };
}

/// Eight rows with Z, each or in the lanes of the mask its opposite; and their Z.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn load(rows: &[Row], places: &[usize; LANES], negative: u8) -> (Addend, Op) {
    let (mut minus, mut plus) = ([&[0u8; 32]; LANES], [&[0u8; 32]; LANES]);
    let (mut t, mut z) = ([&[0u8; 32]; LANES], [&[0u8; 32]; LANES]);
    for lane in 0..LANES {
        let row = &rows[places[lane]];
        let first = usize::from(negative >> lane & 1);
        minus[lane] = bytemuck::cast_ref(&row.sums[first]);
        plus[lane] = bytemuck::cast_ref(&row.sums[first ^ 1]);
        t[lane] = bytemuck::cast_ref(&row.t);
        z[lane] = bytemuck::cast_ref(&row.z);
    }
    let addend = Addend {
        minus: Tight::of_words(columns_of(minus)).op(),
        plus: Tight::of_words(columns_of(plus)).op(),
        t: Tight::of_words(columns_of(t)).op(),
        negative,
    };
    (addend, Tight::of_words(columns_of(z)).op())
}

/// Eight rows with Z = 1, each or in the lanes of the mask its opposite.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(crate) fn load_affine(rows: &[AffineRow], places: &[usize; LANES], negative: u8) -> Addend {
    let (mut minus, mut plus, mut t) = ([&[0u8; 32]; LANES], [&[0u8; 32]; LANES], [&[0u8; 32]; LANES]);
    for lane in 0..LANES {
        let row = &rows[places[lane]];
        let first = usize::from(negative >> lane & 1);
        minus[lane] = bytemuck::cast_ref(&row.sums[first]);
        plus[lane] = bytemuck::cast_ref(&row.sums[first ^ 1]);
        t[lane] = bytemuck::cast_ref(&row.t);
    }
    Addend {
        minus: Tight::of_words(columns_of(minus)).op(),
        plus: Tight::of_words(columns_of(plus)).op(),
        t: Tight::of_words(columns_of(t)).op(),
        negative,
    }
}

/// Eight points: x = X / Z, y = Y / Z, T = X Y / Z. All of magnitude below 2.
///
/// Products of the formulas stay as they come, uncarried: what is needed of them as factors is carried where it is used.
#[derive(Clone, Copy)]
pub(crate) struct Points {
    /// X.
    pub(crate) x: Loose,
    /// Y.
    pub(crate) y: Loose,
    /// Z: never zero.
    pub(crate) z: Loose,
    /// T; of no meaning after an operation without it.
    pub(crate) t: Loose,
}

impl Points {
    /// Eight neutral points.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn neutral() -> Self {
        let (nought, one) = (splat_limbs([0; 5]).loose(), splat_limbs(ONE).loose());
        Self {
            x: nought,
            y: one,
            z: one,
            t: nought,
        }
    }

    /// Points with Z = 1.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn of(decoded: &Decoded) -> Self {
        Self {
            x: decoded.x.loose(),
            y: decoded.y.loose(),
            z: splat_limbs(ONE).loose(),
            t: mul(decoded.x.op(), decoded.y.op()),
        }
    }

    /// The doubles: 4M + 3S, with `T` one M more.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn double<const T: bool>(&mut self) {
        let (x, y, z) = (self.x.op(), self.y.op(), self.z.op());
        let (a, b) = (sqr(x), sqr(y)); // A = X^2, B = Y^2
        let c = sqr(z).twice(); // C = 2 Z^2: 3
        let e = mul(x, y).twice().op(); // E = 2 X Y: 3
        let g = b.minus(a).plus_p::<2>(); // G = B - A: 4
        let f = c.minus(g).plus_p::<4>().op(); // -F = C - G: 7
        let (g, h) = (g.op(), a.plus(b).op()); // -H = A + B: 3
        // With -F and -H for F and H every coordinate turns its sign: the same point.
        self.x = mul(e, f);
        self.y = mul(g, h);
        self.z = mul(f, g);
        if T {
            self.t = mul(e, h);
        }
    }

    /// The sums with prepared points: 7M, with `T` one M more. T of these points is used.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn add<const T: bool>(&mut self, addend: &Addend, z: Op) {
        let d = mul(self.z.op(), z).twice();
        self.add_with::<T>(addend, d);
    }

    /// The sums with prepared points of Z = 1: 6M, with `T` one M more. T of these points is used.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn add_affine<const T: bool>(&mut self, addend: &Addend) {
        self.add_with::<T>(addend, self.z.twice());
    }

    /// `d` is D = 2 Z1 Z2, magnitude below 4.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    fn add_with<const T: bool>(&mut self, addend: &Addend, d: Loose) {
        let less = self.y.minus(self.x).plus_p::<2>().op(); // Y - X: 4
        let more = self.y.plus(self.x).op(); // Y + X: 4
        let a = mul(less, addend.minus);
        let b = mul(more, addend.plus);
        let c = mul(self.t.op(), addend.t).negated_if(addend.negative); // C = 2 d T1 T2, in -2^255 (1 + tiny) up
        let e = b.minus(a).plus_p::<2>().op(); // E = B - A: 3
        let h = b.plus(a).op(); // H = B + A: 2
        let f = d.minus(c).plus_p::<2>().op(); // F = D - C: 7
        let g = d.plus(c).plus_p::<2>().op(); // G = D + C: 7
        self.x = mul(e, f);
        self.y = mul(g, h);
        self.z = mul(f, g);
        if T {
            self.t = mul(e, h);
        }
    }

    /// 2^times times these points, with T.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn double_times(&mut self, times: usize) {
        for _ in 1..times {
            self.double::<false>();
        }
        self.double::<true>();
    }

    /// Prepared for additions, with Z; T of these points is used.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn prepared(&self) -> (Addend, Op) {
        let addend = Addend {
            minus: self.y.minus(self.x).plus_p::<2>().op(),
            plus: self.y.plus(self.x).op(),
            t: mul(self.t.op(), splat_limbs(TWICE_D).op()).op(),
            negative: 0,
        };
        (addend, self.z.op())
    }

    /// Prepared for additions, as rows at `first`, `first + stride` and so on; T of these points is used.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn store(&self, rows: &mut [Row], first: usize, stride: usize) {
        let t = mul(self.t.op(), splat_limbs(TWICE_D).op());
        let minus = numbers_of(self.y.minus(self.x).plus_p::<2>().folded().words());
        let plus = numbers_of(self.y.plus(self.x).folded().words());
        let (t, z) = (numbers_of(t.tight().words()), numbers_of(self.z.tight().words()));
        for lane in 0..LANES {
            rows[first + lane * stride] = Row {
                sums: [minus[lane], plus[lane]],
                t: t[lane],
                z: z[lane],
            };
        }
    }

    /// Lanes whose points have order 1, 2, 4 or 8.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn are_small_order(mut self) -> u8 {
        for _ in 0..3 {
            self.double::<false>();
        }
        self.x.is_zero() & self.y.minus(self.z).plus_p::<2>().is_zero()
    }
}
