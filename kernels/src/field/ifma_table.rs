//! Per-signature tables: odd multiples 1 to 31 of each lane's point, affine, in six rounds of one inversion each.
//! Serves [`super::ifma_multiply`], which runs the rounds beside those of the fixed table so that both share inversions.
//! Never takes a point at infinity; equal x within a round shows as a zero divisor.

use super::{
    ifma::{LANES, Op, Tight},
    ifma_group::{Affine, Row, doubled, store_rows, sum, sum_and_difference, sum_divisor},
};

/// Odd multiples in a table.
pub(crate) const ROWS_A_LANE: usize = 16;

/// A step of a round: one divisor, one or two new points. Numbers are multiples of the lane's point.
#[derive(Clone, Copy)]
pub(crate) enum Step {
    /// 2 a.
    Double(usize),
    /// `center` + `offset` and `center` - `offset`: one divisor serves both.
    Around(usize, usize),
    /// `center` + `offset` alone.
    Sum(usize, usize),
}

use Step::{Around, Double, Sum};

/// The rounds: each uses points of earlier ones only.
pub(crate) const ROUNDS: [&[Step]; 6] = [
    &[Double(1)],
    &[Double(2)],
    &[Double(4), Around(4, 1)],
    &[Sum(8, 4)],
    &[Double(12), Around(12, 1), Around(12, 3), Around(12, 5)],
    &[Around(24, 1), Around(24, 3), Around(24, 5), Sum(24, 7)],
];

/// Rounds of a table.
pub(crate) const ROUNDS_COUNT: usize = ROUNDS.len();
/// Most divisors of a round.
pub(crate) const DIVISORS_MAX: usize = 4;
/// Points that later rounds use, in this order.
pub(crate) const KEPT: [usize; 9] = [1, 2, 3, 4, 5, 7, 8, 12, 24];
/// Points that are kept for a lane while its table is made.
pub(crate) const POINTS_KEPT: usize = KEPT.len();

/// Tables of `vectors` times eight lanes, being made. Slices are major by point, then by vector.
pub(crate) struct Tables<'a> {
    /// Vectors.
    pub(crate) vectors: usize,
    /// `POINTS_KEPT * vectors` points; the first `vectors` are given.
    pub(crate) kept: &'a mut [Affine],
    /// `vectors * 8 * ROWS_A_LANE` rows: the result.
    pub(crate) rows: &'a mut [Row],
}

impl Tables<'_> {
    /// Stores the given points themselves.
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn start(&mut self) {
        for vector in 0..self.vectors {
            let point = self.kept[vector];
            self.put(1, vector, point);
        }
    }

    /// Writes the divisors of a round, major by step; returns how many.
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn divisors(&self, round: usize, divisors: &mut [Tight]) -> usize {
        let mut at = 0;
        for step in ROUNDS[round] {
            for vector in 0..self.vectors {
                divisors[at] = match *step {
                    Double(a) => self.get(a, vector).y.loose().twice().tight(),
                    Around(center, offset) | Sum(center, offset) => {
                        sum_divisor(self.get(center, vector).x, self.get(offset, vector).x)
                    }
                };
                at += 1;
            }
        }
        at
    }

    /// Makes the points of a round from the inverses of its divisors.
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn apply(&mut self, round: usize, inverses: &[Op]) {
        let mut at = 0;
        for step in ROUNDS[round] {
            for vector in 0..self.vectors {
                let inverse = inverses[at];
                at += 1;
                match *step {
                    Double(a) => {
                        let point = doubled(self.get(a, vector), inverse);
                        self.put(2 * a, vector, point);
                    }
                    Around(center, offset) => {
                        let (a, b) = (self.get(center, vector), self.get(offset, vector));
                        let [above, below] = sum_and_difference(a, b, inverse);
                        self.put(center + offset, vector, above);
                        self.put(center - offset, vector, below);
                    }
                    Sum(center, offset) => {
                        let point = sum(self.get(center, vector), self.get(offset, vector), inverse);
                        self.put(center + offset, vector, point);
                    }
                }
            }
        }
    }

    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    fn get(&self, multiple: usize, vector: usize) -> &Affine {
        &self.kept[place(multiple) * self.vectors + vector]
    }

    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    fn put(&mut self, multiple: usize, vector: usize, point: Affine) {
        if let Some(place) = KEPT.iter().position(|kept| *kept == multiple) {
            self.kept[place * self.vectors + vector] = point;
        }
        if multiple % 2 == 1 {
            let first = vector * LANES * ROWS_A_LANE + multiple / 2;
            store_rows(self.rows, first, ROWS_A_LANE, &point);
        }
    }
}

/// Where a point that is kept stands among those.
pub(crate) fn place(multiple: usize) -> usize {
    KEPT.iter()
        .position(|kept| *kept == multiple)
        .expect("rounds use kept points")
}
