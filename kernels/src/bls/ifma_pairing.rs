//! Miller loops of BLS12-381 in eight lanes: a product of pairs in each lane, the doublings of each pair in step, one number of Fp12
//! in the end. Called by the combination; the final exponentiation is blst's.
//! Follows blst `pairing.c` and `fp12_tower.c`: Fp6 = Fp2[v] / (v^3 - 1 - i), Fp12 = Fp6[w] / (w^2 - v), lines c0 + c1 v + c2 v w.
//! Never sees infinity: callers leave such pairs out.
//!
//! Cost in products of Fp2, a pair: 63 doublings of 10 and 5 additions of 14, each with a line of 13; a squaring of the accumulator
//! of 12 is shared by the pairs of a lane.

#![allow(
    clippy::needless_range_loop,
    reason = "coefficients of several numbers are indexed alike"
)]

use blst::{blst_fp, blst_fp12, blst_p1_affine, blst_p2_affine};

use super::{
    ifma::{self as fp, LANES},
    ifma_fp2::{Loose, Op, mul, one, scale, select, sqr, to_blst, zero},
    ifma_group::two::{Affine, Point},
    ifma_weigh::affine_of,
};

/// Coefficients of 1, v, v^2, and of these times w; as factors, magnitudes at most 64.
#[derive(Clone, Copy)]
struct Fp12([[Op; 3]; 2]);

/// A number as the right factor of sums of products.
struct Factor {
    c0: fp::Op,
    c1: fp::Op,
    minus_c1: fp::Op,
}

/// A line, c0 + c1 v + c2 v w.
struct Line([Loose; 3]);

/// A pair in each lane: a point of G1 as -2 x and 2 y, a point of G2, and its multiple so far; and the lanes that have one.
pub(super) struct Pair {
    present: u8,
    minus_2x: fp::Op,
    twice_y: fp::Op,
    q: Affine,
    multiple: Point,
}

impl Pair {
    /// Up to eight pairs before the loop; there is at least one.
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(super) fn new(p: &[blst_p1_affine], q: &[blst_p2_affine]) -> Self {
        let (mut x, mut y) = ([[0; 6]; LANES], [[0; 6]; LANES]);
        let mut present = 0;
        for lane in 0..LANES {
            let point = p.get(lane).unwrap_or(&p[0]);
            present |= u8::from(lane < p.len()) << lane;
            (x[lane], y[lane]) = (point.x.l, point.y.l);
        }
        let (x, y) = (fp::from_blst(&x), fp::from_blst(&y));
        let q = affine_of(&std::array::from_fn(|lane| q.get(lane).unwrap_or(&q[0])));
        Self {
            present,
            minus_2x: fp::zero().minus(&x.twice()).plus_p::<8>().op(),
            twice_y: y.twice().op(),
            multiple: q.point(),
            q,
        }
    }
}

/// The product of the Miller loops of all pairs.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn miller_loops(pairs: &mut [Pair]) -> blst_fp12 {
    let one = Fp12([[one().op(), zero().op(), zero().op()], [zero().op(); 3]]);
    let mut product = one;
    for pair in &mut *pairs {
        let line = double_step(pair);
        product = by_line(&product, &line);
    }
    for doublings in [2, 3, 9, 32, 16] {
        for pair in &mut *pairs {
            let line = add_step(pair);
            product = by_line(&product, &line);
        }
        for _ in 0..doublings {
            product = squared(&product);
            for pair in &mut *pairs {
                let line = double_step(pair);
                product = by_line(&product, &line);
            }
        }
    }
    product_of_lanes(&product)
}

/// The product of all lanes, conjugated, because x is negative.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn product_of_lanes(number: &Fp12) -> blst_fp12 {
    let mut of_lanes = [blst_fp12::default(); LANES];
    for half in 0..2 {
        for i in 0..3 {
            let coefficient = number.0[half][i].loose();
            let words = to_blst(&match half {
                0 => coefficient,
                _ => coefficient.negated::<64>(),
            });
            for lane in 0..LANES {
                of_lanes[lane].fp6[half].fp2[i].fp = words[lane].map(|l| blst_fp { l });
            }
        }
    }
    let [mut product, others @ ..] = of_lanes;
    for other in others {
        product *= other;
    }
    product
}

/// Doubles the multiple; the tangent at it, at the point of G1 (blst `line_dbl`).
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn double_step(pair: &mut Pair) -> Line {
    let Point { x, y, z } = pair.multiple;
    let a = sqr(&x);
    let b = sqr(&y);
    let zz = sqr(&z);
    let c = sqr(&b);
    let d = sqr(&x.plus(&b)).minus(&a).minus(&c).plus_p::<8>().twice();
    let e = a.twice().plus(&a);
    let f = sqr(&e);
    let x3 = f.minus(&d.twice()).plus_p::<64>();
    let eight_c = c.twice().twice().twice();
    let y3 = mul(&e.op(), &d.minus(&x3).plus_p::<128>().op())
        .minus(&eight_c)
        .plus_p::<32>();
    let z3 = mul(&y.op(), &z.op()).twice();
    pair.multiple = Point { x: x3, y: y3, z: z3 };
    // (E + X)^2 - A - F - 4 B.
    let four_b = b.twice().twice();
    let c0 = sqr(&e.plus(&x)).minus(&a).minus(&f).minus(&four_b).plus_p::<32>();
    let zz = zz.op();
    let c1 = mul(&e.op(), &zz);
    let c2 = mul(&z3.op(), &zz);
    at(pair, c0, &c1, &c2)
}

/// Adds the point of G2; the chord, at the point of G1 (blst `line_add`).
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn add_step(pair: &mut Pair) -> Line {
    let Point { x, y, z } = pair.multiple;
    let zz = sqr(&z);
    let u = mul(&pair.q.x, &zz.op());
    let s = mul(&mul(&pair.q.y, &z.op()).op(), &zz.op());
    let h = u.minus(&x).plus_p::<128>();
    let hh = sqr(&h);
    let i = hh.twice().twice().op();
    let j = mul(&h.op(), &i);
    let r = s.minus(&y).plus_p::<64>().twice();
    let v = mul(&x.op(), &i);
    let x3 = sqr(&r).minus(&j).minus(&v.twice()).plus_p::<16>();
    let twice_yj = mul(&y.op(), &j.op()).twice();
    let y3 = mul(&v.minus(&x3).plus_p::<32>().op(), &r.op())
        .minus(&twice_yj)
        .plus_p::<8>();
    let z3 = mul(&z.op(), &h.op()).twice();
    pair.multiple = Point { x: x3, y: y3, z: z3 };
    // 2 (r x - y Z3).
    let c0 = mul(&r.op(), &pair.q.x)
        .minus(&mul(&pair.q.y, &z3.op()))
        .plus_p::<8>()
        .twice();
    at(pair, c0, &r, &z3)
}

/// The line with its coefficients at the point of G1, one in lanes without a pair.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn at(pair: &Pair, c0: Loose, c1: &Loose, c2: &Loose) -> Line {
    let line = [c0, scale(&c1.op(), &pair.minus_2x), scale(&c2.op(), &pair.twice_y)];
    match pair.present {
        u8::MAX => Line(line),
        present => Line([
            select(present, &one(), &line[0]),
            select(present, &zero(), &line[1]),
            select(present, &zero(), &line[2]),
        ]),
    }
}

/// A number as a factor; its magnitude is at most 512.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn factor(number: &Loose) -> Factor {
    let Op { c0, c1 } = number.op();
    Factor {
        c0,
        c1,
        minus_c1: fp::zero().minus(&number.c1).plus_p::<512>().op(),
    }
}

/// a x + b y + c z.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn sum(a: &Op, x: &Factor, b: &Op, y: &Factor, c: &Op, z: &Factor) -> Loose {
    let left = [&a.c0, &a.c1, &b.c0, &b.c1, &c.c0, &c.c1];
    Loose {
        c0: fp::products(left, [&x.c0, &x.minus_c1, &y.c0, &y.minus_c1, &z.c0, &z.minus_c1]),
        c1: fp::products(left, [&x.c1, &x.c0, &y.c1, &y.c0, &z.c1, &z.c0]),
    }
}

/// a times a line.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn by_line(a: &Fp12, line: &Line) -> Fp12 {
    let Line([x, y, z]) = line;
    // With v^3 = 1 + i.
    let (v3_y, v3_z) = (factor(&y.by_1_plus_i::<64>()), factor(&z.by_1_plus_i::<64>()));
    let (x, y, z) = (factor(x), factor(y), factor(z));
    let [[a0, a1, a2], [b0, b1, b2]] = &a.0;
    Fp12([
        [
            sum(a0, &x, a2, &v3_y, b1, &v3_z).op(),
            sum(a1, &x, a0, &y, b2, &v3_z).op(),
            sum(a2, &x, a1, &y, b0, &z).op(),
        ],
        [
            sum(b0, &x, b2, &v3_y, a2, &v3_z).op(),
            sum(b1, &x, b0, &y, a0, &z).op(),
            sum(b2, &x, b1, &y, a1, &z).op(),
        ],
    ])
}

/// The product of two numbers of Fp6.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn mul_fp6(a: &[Op; 3], b: &[Loose; 3]) -> [Loose; 3] {
    let (v3_b1, v3_b2) = (factor(&b[1].by_1_plus_i::<128>()), factor(&b[2].by_1_plus_i::<128>()));
    let (b0, b1, b2) = (factor(&b[0]), factor(&b[1]), factor(&b[2]));
    let [a0, a1, a2] = a;
    [
        sum(a0, &b0, a1, &v3_b2, a2, &v3_b1),
        sum(a0, &b1, a1, &b0, a2, &v3_b2),
        sum(a0, &b2, a1, &b1, a2, &b0),
    ]
}

/// (a0 + a1 w)^2 = (a0 + a1) (a0 + a1 v) - t - t v + 2 t w with t = a0 a1.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn squared(a: &Fp12) -> Fp12 {
    let [a0, a1] = &a.0;
    let (low, high) = (
        [a0[0].loose(), a0[1].loose(), a0[2].loose()],
        [a1[0].loose(), a1[1].loose(), a1[2].loose()],
    );
    let t = mul_fp6(a0, &high);
    let sum = [
        low[0].plus(&high[0]).op(),
        low[1].plus(&high[1]).op(),
        low[2].plus(&high[2]).op(),
    ];
    let shifted = [
        low[0].plus(&high[2].by_1_plus_i::<64>()),
        low[1].plus(&high[0]),
        low[2].plus(&high[1]),
    ];
    let m = mul_fp6(&sum, &shifted);
    let t_v = [t[2].by_1_plus_i::<4>(), t[0], t[1]];
    let mut squared = *a;
    for i in 0..3 {
        squared.0[0][i] = m[i].minus(&t[i]).minus(&t_v[i]).plus_p::<16>().op();
        squared.0[1][i] = t[i].twice().op();
    }
    squared
}
