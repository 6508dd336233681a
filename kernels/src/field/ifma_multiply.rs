//! u1 G and u2 P for blocks of signatures, P known by its x alone: no square root is ever taken.
//! Stands between the scalars of `ecdsa` and `schnorr` and the group; block by block, all sums affine with shared inversions.
//! Never decides a signature; lanes that met an exception are named, and nothing in them means anything.
//!
//! # P without its y
//! Let c = x^3 + 7 and y^2 = c. On the curve Y^2 = X^3 + 7 c^3, which is isomorphic to secp256k1 by (x, y) -> (x c, y c y),
//! P becomes (x c, c^2): no y in it. So u2 P is computed there, and comes back as (x2, w y) with known x2 and w. With
//! (x1, y1) = u1 G, the classical formula for the x coordinate xr of u1 G + u2 P reads
//! ```text
//! 2 y1 w y = (x1 + x2) x1 x2 + 14 - xr (x1 - x2)^2
//! ```
//! Given the xr of a signature this is one linear equation for y. The signature holds exactly if its solution satisfies
//! y^2 = c and has the sign (or value) that the key names; where c is no square nothing satisfies it.
//! (What is computed then lives on the quadratic twist; zero divisors there are exceptions like all others.)
//!
//! # Cost
//! For each lane 125 doublings, 25 mixed additions and 26 + 31 + 20 affine sums; ten true inversions a block of 128 rows.

use std::{arch::x86_64::_mm512_add_epi64, cell::Cell};

use super::{
    ifma::{LANES, Loose, Op, Tight, V, bias, limbs, mul, mul_mul, mul_plus, negate_if, splat, splat_limbs, sqr},
    ifma_batch::invert_all,
    ifma_comb as comb,
    ifma_group::{Accumulator, Affine, Chords, Row, load_rows, load_x, load_y, sum_divisor},
    ifma_order::{N, digit, digits_256, split},
    ifma_table::{self as table, DIVISORS_MAX, POINTS_KEPT, ROWS_A_LANE, Tables},
};

/// Vectors of a block: its tables, sums and divisors take 700 KiB of the second-level cache.
pub(crate) const VECTORS_MAX: usize = 16;
/// Groups of a ladder: two hide the latency of one.
const GROUPS: usize = 2;
/// Bits of a digit of u2's halves.
const WIDTH: u32 = 5;
/// Digits of a half: 130 bits.
const DIGITS: usize = 26;
/// Pairs of digits of u1 that the first round of the comb adds.
const PAIRS: usize = comb::DIGITS / 2;
/// Rounds of the comb: 32 rows to one point.
const COMB_ROUNDS: usize = 5;

/// A cube root of one modulo p: lambda (x, y) = (beta x, y).
pub(crate) const BETA: [u64; 5] = limbs([
    0xc139_6c28_7195_01ee,
    0x9cf0_4975_12f5_8995,
    0x6e64_479e_ac34_34e9,
    0x7ae9_6a2b_657c_0710,
]);

/// What a vector of signatures brings: 8 lanes of x of P (any number below 2^256), u1 and u2 in 0..n.
#[derive(Clone, Copy)]
pub(crate) struct Factors {
    pub(crate) x: Tight,
    pub(crate) u1: Tight,
    pub(crate) u2: Tight,
}

/// What comes back: u1 G = (x1, y1), u2 P = (x2, w y); `twice_w` is 2 w, `square` is c = x^3 + 7 = y^2.
#[derive(Clone, Copy)]
pub(crate) struct Products {
    pub(crate) x1: Tight,
    pub(crate) y1: Tight,
    pub(crate) x2: Tight,
    pub(crate) twice_w: Tight,
    pub(crate) square: Tight,
    /// Lanes that met an exception.
    pub(crate) exceptional: u8,
}

/// The digits of a vector's scalars.
#[derive(Clone, Copy)]
struct Digits {
    /// Of u1 or n - u1.
    whole: [V; 4],
    /// Lanes of n - u1.
    negative: u8,
    /// Of the halves of u2.
    halves: [[V; 3]; 2],
}

thread_local! {
    static SCRATCH: Cell<Option<Box<Scratch>>> = const { Cell::new(None) };
}

/// Memory of a block, kept by its thread between blocks: fresh pages would cost as much as a tenth of the work.
pub(crate) struct Scratch {
    digits: Vec<Digits>,
    /// First the points kept for tables and the sums of the comb, then the sums of all digits.
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
        const { assert!(DIGITS >= PAIRS + POINTS_KEPT && DIGITS >= PAIRS + DIVISORS_MAX) };
        let zero = splat(0);
        let nought = Tight([zero; 5]);
        let digits = Digits {
            whole: [zero; 4],
            negative: 0,
            halves: [[zero; 3]; 2],
        };
        Self {
            digits: vec![digits; VECTORS_MAX],
            points: vec![Affine { x: nought, y: nought }; DIGITS * VECTORS_MAX],
            rows: vec![Row::default(); VECTORS_MAX * LANES * ROWS_A_LANE],
            divisors: vec![nought; DIGITS * VECTORS_MAX],
            inverses: vec![nought.op(); DIGITS * VECTORS_MAX],
            zeros: Vec::new(),
        }
    }

    /// Inverts elements, one a vector, modulo n or p as [`invert_all`] does; zeros come as lanes of their vector.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn invert<const ORDER: bool>(&mut self, elements: &mut [Tight]) -> (&[Op], &[(usize, u8)]) {
        self.zeros.clear();
        invert_all::<ORDER>(elements, &mut self.inverses, &mut self.zeros);
        (&self.inverses[..elements.len()], &self.zeros)
    }

    /// Multiplies a block: an even number of vectors, at most [`VECTORS_MAX`].
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn multiply(&mut self, factors: &[Factors], products: &mut [Products]) {
        let vectors = factors.len();
        assert!(vectors <= VECTORS_MAX && vectors.is_multiple_of(GROUPS) && products.len() == vectors);
        self.zeros.clear();
        self.start(factors, products);
        self.tables_and_comb(vectors);
        self.take_comb(products);
        self.digit_sums(vectors);
        for first in (0..vectors).step_by(GROUPS) {
            self.ladder(first, products);
        }
        self.take_affine(products);
        for (index, lanes) in self.zeros.drain(..) {
            products[index % vectors].exceptional |= lanes;
        }
    }

    /// Digits of all scalars and the points (x c, c^2).
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    fn start(&mut self, factors: &[Factors], products: &mut [Products]) {
        let seven = Loose([splat(7), splat(0), splat(0), splat(0), splat(0)]);
        for (vector, factor) in factors.iter().enumerate() {
            let (whole, negative) = digits_256(factor.u1, N);
            self.digits[vector] = Digits {
                whole,
                negative,
                halves: split(factor.u2),
            };
            let x = factor.x.op();
            let square = mul_plus(sqr(x).op(), x, seven).tight();
            products[vector].square = square;
            products[vector].exceptional = 0;
            self.points[vector] = Affine {
                x: mul(x, square.op()).tight(),
                y: sqr(square.op()).tight(),
            };
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
        for round in 0..table::ROUNDS_COUNT.max(COMB_ROUNDS) {
            let of_comb = match round {
                0 => first_divisors(comb_rows, &self.digits[..vectors], &mut self.divisors),
                _ if round < COMB_ROUNDS => next_divisors(sums, PAIRS >> round, vectors, &mut self.divisors),
                _ => 0,
            };
            let all = of_comb + tables.divisors(round, &mut self.divisors[of_comb..]);
            invert_all::<false>(&mut self.divisors[..all], &mut self.inverses, &mut self.zeros);
            let (of_comb, of_tables) = self.inverses[..all].split_at(of_comb);
            match round {
                0 => first_sums(comb_rows, &self.digits[..vectors], of_comb, &self.divisors, sums),
                _ => next_sums(sums, vectors, of_comb, &self.divisors),
            }
            tables.apply(round, of_tables);
        }
    }

    /// The results of the comb, with their sign.
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    fn take_comb(&mut self, products: &mut [Products]) {
        let sums = &self.points[POINTS_KEPT * products.len()..];
        for (vector, product) in products.iter_mut().enumerate() {
            // Each of the five rounds turned the sign.
            let minus = !self.digits[vector].negative;
            product.x1 = sums[vector].x;
            product.y1 = negate_if(minus, sums[vector].y).tight();
        }
    }

    /// For every digit of the halves, minus the sum of what it says of P and of lambda P, as (x, 2 y).
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    fn digit_sums(&mut self, vectors: usize) {
        let beta = splat_limbs(BETA).op();
        for vector in 0..vectors {
            let rows = &self.rows[vector * LANES * ROWS_A_LANE..][..LANES * ROWS_A_LANE];
            let [first, second] = self.digits[vector].halves;
            for index in 0..DIGITS {
                let a = load_x(rows, &places(&first, index).0);
                let b = load_x(rows, &places(&second, index).0);
                let b = mul(b.op(), beta).tight();
                self.divisors[vector * DIGITS + index] = sum_divisor(a, b);
            }
        }
        let (all, zeros_before) = (DIGITS * vectors, self.zeros.len());
        invert_all::<false>(&mut self.divisors[..all], &mut self.inverses, &mut self.zeros);
        for (index, _) in &mut self.zeros[zeros_before..] {
            *index /= DIGITS;
        }
        let mut chords = Chords::<2>::new();
        for vector in 0..vectors {
            let rows = &self.rows[vector * LANES * ROWS_A_LANE..][..LANES * ROWS_A_LANE];
            let [first, second] = self.digits[vector].halves;
            for index in (0..DIGITS).step_by(2) {
                let at = vector * DIGITS + index;
                for i in 0..2 {
                    let (place, negative) = places(&first, index + i);
                    let a = load_rows(rows, &place);
                    let a_y = negate_if(negative, a.y);
                    let (place, negative) = places(&second, index + i);
                    let b_y = negate_if(negative, load_y(rows, &place));
                    chords.set(i, a.x, a_y, b_y, self.inverses[at + i]);
                }
                chords.minus_sums(&self.divisors[at..at + 2]);
                for i in 0..2 {
                    let (x, y) = chords.point(i);
                    let y = y.twice().tight();
                    self.points[at + i] = Affine { x, y };
                }
            }
        }
    }

    /// The ladder over the digit sums for `GROUPS` vectors: x2 and twice_w hold X and Y of the result, `divisors` Z c.
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    fn ladder(&mut self, first: usize, products: &mut [Products]) {
        let sums = [
            &self.points[first * DIGITS..][..DIGITS],
            &self.points[(first + 1) * DIGITS..][..DIGITS],
        ];
        let points = [&sums[0][DIGITS - 1], &sums[1][DIGITS - 1]];
        // Stored are minus the sums. An operation turns the sign: five doublings and one addition leave it as it was, and
        // between them it is minus, so that adding minus a sum adds it. The first sum alone has to be turned.
        let y = [
            bias::<4>().minus(points[0].y.0).op(),
            bias::<4>().minus(points[1].y.0).op(),
        ];
        let mut accumulator = Accumulator::<GROUPS>::new([points[0].x, points[1].x], y);
        for index in (0..DIGITS - 1).rev() {
            for _ in 0..WIDTH {
                accumulator.double();
            }
            accumulator.add([&sums[0][index], &sums[1][index]]);
        }
        for group in 0..GROUPS {
            let product = &mut products[first + group];
            product.x2 = accumulator.x[group];
            product.twice_w = accumulator.y[group].tight();
            self.divisors[first + group] = mul(accumulator.z[group], product.square.op()).tight();
        }
    }

    /// From (X, Y, Z) on the isomorphic curve to x2 = X / (Z^2 c) and 2 w = Y / (Z^3 c^2).
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    fn take_affine(&mut self, products: &mut [Products]) {
        let vectors = products.len();
        invert_all::<false>(&mut self.divisors[..vectors], &mut self.inverses, &mut self.zeros);
        for (vector, product) in products.iter_mut().enumerate() {
            let inverse = self.inverses[vector];
            let scale = mul(sqr(inverse).op(), product.square.op()).op();
            product.x2 = mul(product.x2.op(), scale).tight();
            let y = mul(product.twice_w.op(), scale).op();
            product.twice_w = mul(y, inverse).tight();
        }
    }
}

/// Places of digit `index` of a half in a lane-major table, and the lanes to negate.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn places(half: &[V; 3], index: usize) -> ([usize; LANES], u8) {
    let bit = index * WIDTH as usize;
    let word = bit / 64;
    let next = half[(word + 1).min(2)];
    let (mut places, negative) = digit::<WIDTH>(half[word], next, (bit % 64) as u64);
    for (lane, place) in places.iter_mut().enumerate() {
        *place += lane * ROWS_A_LANE;
    }
    (places, negative)
}

/// Divisors of the first round of the comb: pairs of rows.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn first_divisors(rows: &[Row], digits: &[Digits], divisors: &mut [Tight]) -> usize {
    for pair in 0..PAIRS {
        for (vector, of_vector) in digits.iter().enumerate() {
            comb::fetch_ahead(rows, 2 * pair + 2, vector, digits.len());
            let a = load_x(rows, &comb::places(&of_vector.whole, 2 * pair).0);
            let b = load_x(rows, &comb::places(&of_vector.whole, 2 * pair + 1).0);
            divisors[pair * digits.len() + vector] = sum_divisor(a, b);
        }
    }
    PAIRS * digits.len()
}

/// Minus the sums of the first round.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn first_sums(rows: &[Row], digits: &[Digits], inverses: &[Op], divisors: &[Tight], sums: &mut [Affine]) {
    let (vectors, mut chords) = (digits.len(), Chords::<2>::new());
    for pair in 0..PAIRS {
        for vector in (0..vectors).step_by(2) {
            comb::fetch_ahead(rows, 2 * pair + 2, vector / 2, vectors / 2);
            let at = pair * vectors + vector;
            for i in 0..2 {
                let whole = &digits[vector + i].whole;
                let (place, negative) = comb::places(whole, 2 * pair);
                let a = load_rows(rows, &place);
                let a_y = negate_if(negative, a.y);
                let (place, negative) = comb::places(whole, 2 * pair + 1);
                let b_y = negate_if(negative, load_y(rows, &place));
                chords.set(i, a.x, a_y, b_y, inverses[at + i]);
            }
            chords.minus_sums(&divisors[at..at + 2]);
            for i in 0..2 {
                let (x, y) = chords.point(i);
                sums[at + i] = Affine { x, y: y.tight() };
            }
        }
    }
}

/// Divisors of a later round: neighbours of the sums so far.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn next_divisors(sums: &[Affine], pairs: usize, vectors: usize, divisors: &mut [Tight]) -> usize {
    for pair in 0..pairs {
        for vector in 0..vectors {
            let a = &sums[2 * pair * vectors + vector];
            let b = &sums[(2 * pair + 1) * vectors + vector];
            divisors[pair * vectors + vector] = sum_divisor(a.x, b.x);
        }
    }
    pairs * vectors
}

/// Minus the sums of neighbours, in place.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn next_sums(sums: &mut [Affine], vectors: usize, inverses: &[Op], divisors: &[Tight]) {
    let mut chords = Chords::<2>::new();
    for at in (0..inverses.len()).step_by(2) {
        for i in 0..2 {
            let (pair, vector) = ((at + i) / vectors, (at + i) % vectors);
            let a = &sums[2 * pair * vectors + vector];
            let b = &sums[(2 * pair + 1) * vectors + vector];
            chords.set(i, a.x, a.y.loose(), b.y.loose(), inverses[at + i]);
        }
        chords.minus_sums(&divisors[at..at + 2]);
        for i in 0..2 {
            let (x, y) = chords.point(i);
            sums[at + i] = Affine { x, y: y.tight() };
        }
    }
}

impl Products {
    /// Nothing yet.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn new() -> Self {
        let nought = Tight([splat(0); 5]);
        Self {
            x1: nought,
            y1: nought,
            x2: nought,
            twice_w: nought,
            square: nought,
            exceptional: 0,
        }
    }

    /// The right side of the equation for y, as a factor of magnitude 1: (x1 + x2) x1 x2 + 14 - xr (x1 - x2)^2; xr below 2^256.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn equation(&self, xr: Tight) -> Op {
        let apart = sqr(self.x1.loose().minus(self.x2.0).plus_p::<2>().op()).op();
        let product = mul(self.x1.op(), self.x2.op()).op();
        let sum = self.x1.loose().plus(self.x2.0).op();
        let minus_xr = bias::<2>().minus(xr.0).op();
        let mut right = mul_mul(sum, product, minus_xr, apart);
        right.0[0] = _mm512_add_epi64(right.0[0], splat(14));
        right.op()
    }

    /// Lanes in which x1 = x2: there the equation says nothing.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn same_x(&self) -> u8 {
        self.x1.loose().minus(self.x2.0).plus_p::<2>().is_zero()
    }
}
