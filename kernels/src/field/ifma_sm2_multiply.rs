//! s G + t P for blocks of SM2 signatures: a ladder over t with a table of P, and a sum of rows of the fixed table for s.
//! Stands between the scalars of `sm2` and the points; block by block, all affine sums with shared inversions.
//! Never decides a signature; lanes that met an exception are named, and nothing in them means anything.
//!
//! There is no endomorphism, so the ladder is 255 doublings and 51 mixed additions, its digits odd in every lane. What would be
//! the last step, adding s G, gives x alone and takes no inversion.
//!
//! # Cost
//! For each vector of eight: 255 doublings of 716 instructions, 51 additions of 1,000, 31 + 16 affine sums of 550 and 13
//! divisors more: about 265,000 instructions, and six true inversions a block of 128 rows.

use std::cell::Cell;

use super::{
    ifma::{LANES, Op, Tight, V, limbs, splat, splat_limbs},
    ifma_group::{Affine, Row, load_rows},
    ifma_order::digits_256,
    ifma_sm2::{element, is_zero, mul_plus, negate_if, plus_p, sqr},
    ifma_sm2_batch::invert_all,
    ifma_sm2_comb as comb,
    ifma_sm2_group::{Accumulator, Sum},
    ifma_sm2_order::{DIGITS, N, WIDTH, places, top_digits_are_one},
    ifma_sm2_table::Tables,
    ifma_table::{DIVISORS_MAX, POINTS_KEPT, ROUNDS_COUNT, ROWS_A_LANE},
};

/// Vectors of a block: its tables, sums and divisors take 500 KiB of the second-level cache.
pub(crate) const VECTORS_MAX: usize = super::ifma_multiply::VECTORS_MAX;
/// Groups of a ladder: two hide the latency of one.
const GROUPS: usize = 2;

/// What a vector of signatures brings: 8 lanes of x and y of P, any numbers below 2^256, s and t in 1..n.
#[derive(Clone, Copy)]
pub(crate) struct Factors {
    pub(crate) x: Tight,
    pub(crate) y: Tight,
    pub(crate) s: Tight,
    pub(crate) t: Tight,
}

/// What comes back.
#[derive(Clone, Copy)]
pub(crate) struct Product {
    /// s G + t P, or minus that: where P is on the curve and no exception was met.
    pub(crate) sum: Sum,
    /// Lanes with P on the curve.
    pub(crate) on_curve: u8,
    /// Lanes that met an exception.
    pub(crate) exceptional: u8,
}

thread_local! {
    static SCRATCH: Cell<Option<Box<Scratch>>> = const { Cell::new(None) };
}

/// Memory of a block, kept by its thread between blocks: fresh pages would cost as much as a tenth of the work.
pub(crate) struct Scratch {
    /// Bits of s or n - s, of t or n - t.
    s_bits: Vec<[V; 4]>,
    t_bits: Vec<[V; 4]>,
    /// Lanes in which exactly one of the two was taken from n.
    unlike: Vec<u8>,
    /// The points kept for tables, then the sums of the comb.
    points: Vec<Affine>,
    rows: Vec<Row>,
    divisors: Vec<Tight>,
    inverses: Vec<Op>,
    zeros: Vec<(usize, u8)>,
}

impl Scratch {
    /// The memory of this thread; to be given back with [`Self::keep`].
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn take() -> Box<Self> {
        match SCRATCH.take() {
            Some(scratch) => scratch,
            None => Box::new(Self::new()),
        }
    }

    /// Keeps the memory for the next block of this thread.
    pub(crate) fn keep(self: Box<Self>) {
        SCRATCH.set(Some(self));
    }

    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    fn new() -> Self {
        const DIVISORS: usize = (comb::PAIRS + DIVISORS_MAX) * VECTORS_MAX;
        let nought = Tight([splat(0); 5]);
        Self {
            s_bits: vec![[splat(0); 4]; VECTORS_MAX],
            t_bits: vec![[splat(0); 4]; VECTORS_MAX],
            unlike: vec![0; VECTORS_MAX],
            points: vec![Affine { x: nought, y: nought }; (POINTS_KEPT + comb::PAIRS) * VECTORS_MAX],
            rows: vec![Row::default(); VECTORS_MAX * LANES * ROWS_A_LANE],
            divisors: vec![nought; DIVISORS],
            inverses: vec![nought.op(); DIVISORS],
            zeros: Vec::new(),
        }
    }

    /// Multiplies a block: an even number of vectors, at most [`VECTORS_MAX`].
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn multiply(&mut self, factors: &[Factors], products: &mut [Product]) {
        let vectors = factors.len();
        assert!(vectors <= VECTORS_MAX && vectors.is_multiple_of(GROUPS) && products.len() == vectors);
        self.zeros.clear();
        self.start(factors, products);
        self.tables_and_comb(vectors);
        for first in (0..vectors).step_by(GROUPS) {
            self.ladder(first, products);
        }
        for (index, lanes) in self.zeros.drain(..) {
            products[index % vectors].exceptional |= lanes;
        }
    }

    /// Digits of all scalars, and the points as elements.
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    fn start(&mut self, factors: &[Factors], products: &mut [Product]) {
        for (vector, factor) in factors.iter().enumerate() {
            let (s_bits, s_negative) = digits_256(factor.s, N);
            let (t_bits, t_negative) = digits_256(factor.t, N);
            debug_assert!(top_digits_are_one(&t_bits));
            (self.s_bits[vector], self.t_bits[vector]) = (s_bits, t_bits);
            self.unlike[vector] = s_negative ^ t_negative;
            let point = Affine {
                x: element(factor.x),
                y: element(factor.y),
            };
            self.points[vector] = point;
            products[vector].on_curve = on_curve(&point);
            products[vector].exceptional = 0;
        }
    }

    /// The tables of odd multiples and the sums of the comb: round by round with common inversions.
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    fn tables_and_comb(&mut self, vectors: usize) {
        let comb_rows = comb::table();
        let (kept, sums) = self.points.split_at_mut(POINTS_KEPT * vectors);
        let rows = &mut self.rows[..vectors * LANES * ROWS_A_LANE];
        let mut tables = Tables { vectors, kept, rows };
        tables.start();
        for round in 0..ROUNDS_COUNT.max(comb::ROUNDS) {
            let of_comb = match round {
                0 => comb::first_divisors(comb_rows, &self.s_bits[..vectors], &mut self.divisors),
                _ if round < comb::ROUNDS => {
                    comb::next_divisors(sums, comb::PAIRS >> round, vectors, &mut self.divisors)
                }
                _ => 0,
            };
            let all = of_comb + tables.divisors(round, &mut self.divisors[of_comb..]);
            invert_all(&mut self.divisors[..all], &mut self.inverses, &mut self.zeros);
            let (of_comb, of_tables) = self.inverses[..all].split_at(of_comb);
            match round {
                0 => comb::first_sums(comb_rows, &self.s_bits[..vectors], of_comb, &self.divisors, sums),
                _ => comb::next_sums(sums, vectors, of_comb, &self.divisors),
            }
            tables.apply(round, of_tables);
        }
    }

    /// The ladder over t for `GROUPS` vectors, and the sum with s G.
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    fn ladder(&mut self, first: usize, products: &mut [Product]) {
        let vectors = products.len();
        let points = [self.points[first], self.points[first + 1]];
        let twice = [points[0].y.loose().twice().op(), points[1].y.loose().twice().op()];
        let mut accumulator = Accumulator::<GROUPS>::new([points[0].x, points[1].x], twice);
        let (mut x, mut twice_y) = ([points[0].x; GROUPS], twice);
        for index in (0..DIGITS).rev() {
            for _ in 0..WIDTH {
                accumulator.double();
            }
            for g in 0..GROUPS {
                let vector = first + g;
                let rows = &self.rows[vector * LANES * ROWS_A_LANE..][..LANES * ROWS_A_LANE];
                let (mut place, negative) = places(&self.t_bits[vector], index);
                for (lane, place) in place.iter_mut().enumerate() {
                    *place += lane * ROWS_A_LANE;
                }
                let point = load_rows(rows, &place);
                // An operation turns the sign: after five doublings it is minus, and adding minus a point adds it.
                (x[g], twice_y[g]) = (point.x, negate_if(!negative, point.y).op());
            }
            accumulator.add(x, twice_y);
        }
        for g in 0..GROUPS {
            let vector = first + g;
            // Each of the five rounds of the comb turned the sign.
            let of_comb = &self.points[POINTS_KEPT * vectors + vector];
            let y = negate_if(!self.unlike[vector], of_comb.y).twice().op();
            let product = &mut products[vector];
            product.sum = accumulator.sum_of(g, of_comb.x, y);
            product.exceptional |= product.sum.is_none();
        }
    }
}

impl Product {
    /// Nothing yet.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn new() -> Self {
        Self {
            sum: Sum::new(),
            on_curve: 0,
            exceptional: 0,
        }
    }
}

/// Lanes whose point is on the curve: y^2 = x^3 - 3 x + b.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn on_curve(point: &Affine) -> u8 {
    let x = point.x.op();
    // x (x^2 - 3) + b, the numbers in Montgomery's form.
    let less_three = plus_p::<1>(sqr(x).minus(splat_limbs(THREE).0)).op();
    let right = mul_plus(x, less_three, splat_limbs(B).loose());
    is_zero(plus_p::<4>(sqr(point.y.op()).minus(right.0)))
}

/// 3 in Montgomery's form.
const THREE: [u64; 5] = limbs([0x30, 0x2f_ffff_ffd0, 0, 0x30_0000_0000]);
/// b of GM/T 0003.5 in Montgomery's form.
const B: [u64; 5] = limbs([
    0x0d23_0632_bc0d_d422,
    0x1cf3_79b0_9b53_7ab7,
    0x2798_1505_ea51_c3c7,
    0x40fe_188d_a20e_2c85,
]);
