//! Sums of many runs of points at once: in rounds, neighbours of every run added in lanes, with shared inversions.
//! Serves [`super::ifma_combination`], whose buckets are such runs; eight unlike additions of any runs share a vector.
//! Never leaves an exception open: equal points are doubled, opposite points vanish, so every sum is exact.
//!
//! An addition costs six products: three of its share of the inversion, two of the point, one square. Points stand in
//! memory as rows of 64 bytes; a round reads them twice, first the x for the divisors, then all for the sums.

use super::{
    ifma::{LANES, Op, Tight, negate_if, numbers_of, packed, select, splat},
    ifma_batch::invert_all,
    ifma_comb as comb,
    ifma_group::{Affine, Chords, Row, doubled, load_rows, load_x, load_y, sum_divisor},
};

/// A point of a run: twice the place of its row, and one more where the point is minus that row.
pub(crate) type Term = u32;

/// No point: infinity.
pub(crate) const NOUGHT: Term = u32::MAX;

/// Rows that every adder has first: G, another point, and room for results of lanes without work.
pub(crate) const ROWS_FIXED: usize = 3;
const UNUSED: u32 = 2;

/// Pairs that share an inversion.
const PAIRS_MAX: usize = 2_048;
/// Pairs that are added side by side.
const PAIRS_TOGETHER: usize = 2 * LANES;

/// A run of terms; once summed, of one or none.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Run {
    /// Place of the first term.
    pub(crate) start: u32,
    /// Number of terms.
    pub(crate) count: u32,
}

/// Two terms to add.
#[derive(Clone, Copy)]
struct Pair {
    a: Term,
    b: Term,
    /// Row of the sum.
    out: u32,
    /// Where in the terms the sum stands.
    at: u32,
}

/// Points in memory and what their additions need.
pub(crate) struct Adder {
    /// Points; coordinates below 2^256.
    pub(crate) rows: Vec<Row>,
    pairs: Vec<Pair>,
    divisors: Vec<Tight>,
    inverses: Vec<Op>,
    zeros: Vec<(usize, u8)>,
    /// Doubled points, written once their round has read everything.
    late: Vec<(u32, Row)>,
}

impl Adder {
    /// An adder with its fixed rows.
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn new() -> Self {
        let nought = Tight([splat(0); 5]);
        // G and 3 G: the pair of lanes without work is no exception.
        let fixed = &comb::table()[..2];
        Self {
            rows: vec![fixed[0], fixed[1], fixed[0]],
            pairs: Vec::new(),
            divisors: vec![nought; PAIRS_MAX / LANES],
            inverses: vec![nought.op(); PAIRS_MAX / LANES],
            zeros: Vec::new(),
            late: Vec::new(),
        }
    }

    /// Sums every run: afterwards its count is one, and its first term the sum, or zero for infinity.
    ///
    /// Rows from `kept` on are overwritten; sums of one term stay where they are. Returns the first row that was not used.
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn sum(&mut self, terms: &mut [Term], runs: &mut [Run], kept: usize) -> usize {
        let room = kept + terms.len() / 2;
        assert!(kept >= ROWS_FIXED && room < (NOUGHT >> 1) as usize);
        if self.rows.len() < room {
            self.rows.resize(room, Row::default());
        }
        let mut free = kept;
        while self.pair_up(terms, runs, kept, &mut free) {
            let mut vanished = false;
            for first in (0..self.pairs.len()).step_by(PAIRS_MAX) {
                let pairs = PAIRS_MAX.min(self.pairs.len() - first);
                vanished |= self.add(first, pairs, terms);
            }
            if vanished {
                close_gaps(terms, runs);
            }
        }
        free
    }

    /// Pairs the neighbours of every run; false if no run has two terms. Whole groups: the last one is filled up.
    fn pair_up(&mut self, terms: &mut [Term], runs: &mut [Run], kept: usize, free: &mut usize) -> bool {
        self.pairs.clear();
        for run in runs.iter_mut().filter(|run| run.count >= 2) {
            let terms = &mut terms[run.start as usize..][..run.count as usize];
            for pair in 0..terms.len() / 2 {
                let (a, b) = (terms[2 * pair], terms[2 * pair + 1]);
                // A sum takes the place of its first term, which nobody else reads.
                let mut out = a >> 1;
                if (out as usize) < kept {
                    out = *free as u32;
                    *free += 1;
                }
                let at = run.start + pair as u32;
                self.pairs.push(Pair { a, b, out, at });
                // Chords give minus the sum.
                terms[pair] = out << 1 | 1;
            }
            if let Some(last) = terms.len().checked_sub(1).filter(|last| last % 2 == 0) {
                terms[last / 2] = terms[last];
            }
            run.count = run.count.div_ceil(2);
        }
        if self.pairs.is_empty() {
            return false;
        }
        let idle = Pair {
            a: 0,
            b: 2,
            out: UNUSED,
            at: NOUGHT,
        };
        let whole = self.pairs.len().next_multiple_of(PAIRS_TOGETHER);
        self.pairs.resize(whole, idle);
        true
    }

    /// Adds pairs that share an inversion; whether a sum vanished.
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    fn add(&mut self, first: usize, pairs: usize, terms: &mut [Term]) -> bool {
        let vectors = pairs / LANES;
        for vector in 0..vectors {
            let at = first + vector * LANES;
            let [a, b] = terms_of(&self.pairs[at..at + LANES]);
            self.divisors[vector] = sum_divisor(load_x(&self.rows, &a.0), load_x(&self.rows, &b.0));
        }
        self.zeros.clear();
        invert_all::<false>(&mut self.divisors[..vectors], &mut self.inverses, &mut self.zeros);
        let vanished = !self.zeros.is_empty() && self.except(first, vectors, terms);
        let mut chords = Chords::<2>::new();
        for vector in (0..vectors).step_by(2) {
            for i in 0..2 {
                let at = first + (vector + i) * LANES;
                let [a, b] = terms_of(&self.pairs[at..at + LANES]);
                let point = load_rows(&self.rows, &a.0);
                let a_y = negate_if(a.1, point.y);
                let b_y = negate_if(b.1, load_y(&self.rows, &b.0));
                chords.set(i, point.x, a_y, b_y, self.inverses[vector + i]);
            }
            chords.minus_sums(&self.divisors[vector..vector + 2]);
            for i in 0..2 {
                let at = first + (vector + i) * LANES;
                let (x, y) = chords.point(i);
                let (x, y) = (numbers_of(packed(x)), numbers_of(packed(y.tight())));
                for (lane, pair) in self.pairs[at..at + LANES].iter().enumerate() {
                    self.rows[pair.out as usize] = Row { x: x[lane], y: y[lane] };
                }
            }
        }
        for (out, row) in self.late.drain(..) {
            self.rows[out as usize] = row;
        }
        vanished
    }

    /// The slow path of pairs with equal x: the doubles of equal points, for later; whether opposite points vanished.
    #[cold]
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    fn except(&mut self, first: usize, vectors: usize, terms: &mut [Term]) -> bool {
        let exceptions = std::mem::take(&mut self.zeros);
        let mut vanished = false;
        for (vector, lanes) in &exceptions {
            let at = first + vector * LANES;
            let pairs = &self.pairs[at..at + LANES];
            let [a, b] = terms_of(pairs);
            let a_y = negate_if(a.1, load_y(&self.rows, &a.0));
            let b_y = negate_if(b.1, load_y(&self.rows, &b.0));
            let opposite = lanes & a_y.plus(b_y.0).is_zero();
            // No point has y = 0, so twice y is a divisor.
            let twice = a_y.twice().tight();
            self.divisors[*vector] = select(lanes & !opposite, self.divisors[*vector], twice);
            for (lane, pair) in pairs.iter().enumerate() {
                if opposite >> lane & 1 == 1 {
                    terms[pair.at as usize] = NOUGHT;
                    vanished = true;
                }
            }
        }
        invert_all::<false>(&mut self.divisors[..vectors], &mut self.inverses, &mut self.zeros);
        assert!(self.zeros.is_empty(), "every divisor of zero was replaced");
        for (vector, lanes) in &exceptions {
            let at = first + vector * LANES;
            let pairs = &self.pairs[at..at + LANES];
            let [a, _] = terms_of(pairs);
            let point = Affine {
                x: load_x(&self.rows, &a.0),
                y: negate_if(a.1, load_y(&self.rows, &a.0)).tight(),
            };
            let double = doubled(&point, self.inverses[*vector]);
            let minus_y = negate_if(u8::MAX, double.y).tight();
            let (x, y) = (numbers_of(packed(double.x)), numbers_of(packed(minus_y)));
            for (lane, pair) in pairs.iter().enumerate() {
                if lanes >> lane & 1 == 1 && terms[pair.at as usize] != NOUGHT {
                    self.late.push((pair.out, Row { x: x[lane], y: y[lane] }));
                }
            }
        }
        vanished
    }
}

/// Places and signs of the terms of eight pairs, first and second ones.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn terms_of(pairs: &[Pair]) -> [([usize; LANES], u8); 2] {
    let mut terms = [([0usize; LANES], 0u8); 2];
    for (lane, pair) in pairs.iter().enumerate() {
        for (terms, term) in terms.iter_mut().zip([pair.a, pair.b]) {
            terms.0[lane] = (term >> 1) as usize;
            terms.1 |= ((term & 1) as u8) << lane;
        }
    }
    terms
}

/// Takes out of every run the sums that vanished.
#[cold]
fn close_gaps(terms: &mut [Term], runs: &mut [Run]) {
    for run in runs {
        let terms = &mut terms[run.start as usize..][..run.count as usize];
        let mut left = 0;
        for index in 0..terms.len() {
            if terms[index] != NOUGHT {
                terms[left] = terms[index];
                left += 1;
            }
        }
        run.count = left as u32;
    }
}
