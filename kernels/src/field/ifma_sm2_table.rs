//! Per-signature tables of SM2: odd multiples 1 to 31 of each lane's point, affine, by the rounds of [`super::ifma_table`].
//! Serves [`super::ifma_sm2_multiply`], which runs the rounds beside those of the fixed table so that both share inversions.
//! Never takes a point at infinity; equal x within a round shows as a zero divisor.

use super::{
    ifma::{LANES, Op, Tight},
    ifma_group::{Affine, Row},
    ifma_sm2::{folded, store_rows},
    ifma_sm2_group::{doubled, sum, sum_and_difference, sum_divisor},
    ifma_table::{
        KEPT, ROUNDS, ROWS_A_LANE,
        Step::{Around, Double, Sum},
        place,
    },
};

/// Tables of `vectors` times eight lanes, being made. Slices are major by point, then by vector.
pub(crate) struct Tables<'a> {
    /// Vectors.
    pub(crate) vectors: usize,
    /// `POINTS_KEPT * vectors` points; the first `vectors` are given.
    pub(crate) kept: &'a mut [Affine],
    /// `vectors * 8 * ROWS_A_LANE` rows (x, 2 y): the result.
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
            let y = folded(point.y.loose().twice()).tight();
            store_rows(self.rows, first, ROWS_A_LANE, &Affine { x: point.x, y });
        }
    }
}
