//! Linear combinations of very many points, compared with G: Pippenger's buckets, every addition in lanes.
//! Stands between the equations of a batch of signatures and the adder; serves all that is proved as a whole.
//! Never errs to the side of equality: what it cannot compute it calls unequal, and the caller decides row by row.
//!
//! # Odd digits
//! Every multiple is an odd number k = 2 t + 1, |k| < 2^130. In w windows of b bits, w b >= 130, the two's complement of t with
//! its top bit turned is t + 2^(w b - 1) = sum v_j 2^(b j), and k = sum (2 v_j - (2^b - 1)) 2^(b j): signed odd digits, none of
//! them zero, and no carries. A window has 2^(b - 1) buckets, bucket i for the digits 2 i + 1 and their negatives.
//!
//! # From buckets to bits
//! sum (2 i + 1) B_i = sum B_i + sum over bits c of 2^(c + 1) (sum of the B_i with bit c in i). Buckets are first summed over the
//! lower half of the bits of i and over the upper half, then for each bit. So every bit of the w b has one point, and only the
//! last sum, of these points with their powers of two, is a chain: about 130 doublings and additions in one lane.

use super::{
    ifma::{LANES, Loose, bias, columns_of, lanes, limbs_of, mul, negate_if, numbers_of, splat_limbs, sqr, words_of},
    ifma_adder::{Adder, NOUGHT, ROWS_FIXED, Run, Term},
    ifma_group::{Accumulator, Affine, Row, load_rows},
    ifma_multiply::BETA,
    ifma_order::split,
    kept::Kept,
};

/// Bits of a multiple, as digits.
const BITS: usize = 130;

/// Widths of windows that are considered.
const WIDTHS: std::ops::RangeInclusive<usize> = 4..=12;

/// Terms of windows whose buckets are summed together, if several windows have no more: enough to share inversions well.
const TERMS_TOGETHER: usize = 16_384;

/// Odd multiples 2 t + 1 of rows; t in two's complement of 192 bits, |2 t + 1| < 2^130.
#[derive(Debug, Default)]
struct Multiples {
    rows: Vec<u32>,
    /// The words of each t.
    t: [Vec<u64>; 3],
}

impl Multiples {
    fn clear(&mut self) {
        self.rows.clear();
        for words in &mut self.t {
            words.clear();
        }
    }

    fn push(&mut self, row: u32, t: [u64; 3]) {
        self.rows.push(row);
        for (words, word) in self.t.iter_mut().zip(t) {
            words.push(word);
        }
    }
}

static KEPT: Kept<Combination> = Kept::new();

/// Points, and multiples of them to be summed.
pub(crate) struct Combination {
    adder: Adder,
    /// Rows of points; behind them stand buckets and sums.
    points: usize,
    multiples: Multiples,
    /// Bucket and sign of each multiple in a window.
    digits: Vec<u16>,
    terms: Vec<Term>,
    runs: Vec<Run>,
    /// Of all windows, then of their halves and bits.
    buckets: Vec<Term>,
    parts: Vec<Term>,
}

/// A point P and lambda P in the rows of a combination: for multiples of any size below n.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Base(u32);

impl Base {
    /// The base so many after this one, of those added with it or right after.
    pub(crate) fn after(self, count: usize) -> Self {
        Self(self.0 + 2 * count as u32)
    }
}

impl Combination {
    /// The base of G.
    pub(crate) const GENERATOR: Base = Base(ROWS_FIXED as u32);

    /// Memory without points but G; to be given back with [`Self::keep`].
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn take() -> Box<Self> {
        let mut taken = match KEPT.take() {
            Some(kept) => kept,
            None => Box::new(Self {
                adder: Adder::new(),
                points: 0,
                multiples: Multiples::default(),
                digits: Vec::new(),
                terms: Vec::new(),
                runs: Vec::new(),
                buckets: Vec::new(),
                parts: Vec::new(),
            }),
        };
        taken.points = ROWS_FIXED;
        taken.multiples.clear();
        let generator = load_rows(&taken.adder.rows, &[0; LANES]);
        taken.push_bases(&generator, 1);
        taken
    }

    /// Keeps the memory for the next combination.
    pub(crate) fn keep(self: Box<Self>) {
        KEPT.keep(self);
    }

    /// Adds the first `count` points of a vector, coordinates below 2^256; returns the row of the first.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn push_points(&mut self, points: &Affine, count: usize) -> u32 {
        let first = self.points;
        let (x, y) = (numbers_of(words_of(points.x)), numbers_of(words_of(points.y)));
        for lane in 0..count {
            self.push(Row { x: x[lane], y: y[lane] });
        }
        first as u32
    }

    /// Adds the first `count` points of a vector as bases, coordinates below 2^256; returns the first.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn push_bases(&mut self, points: &Affine, count: usize) -> Base {
        let first = self.points;
        let beta_x = mul(points.x.op(), splat_limbs(BETA).op()).canonical();
        let (x, y) = (numbers_of(words_of(points.x)), numbers_of(words_of(points.y)));
        let beta_x = numbers_of(words_of(beta_x));
        for lane in 0..count {
            self.push(Row { x: x[lane], y: y[lane] });
            self.push(Row {
                x: beta_x[lane],
                y: y[lane],
            });
        }
        Base(first as u32)
    }

    fn push(&mut self, row: Row) {
        match self.adder.rows.get_mut(self.points) {
            Some(place) => *place = row,
            None => self.adder.rows.push(row),
        }
        self.points += 1;
    }

    /// Begins a sum.
    pub(crate) fn start(&mut self) {
        self.multiples.clear();
    }

    /// Adds (2 t + 1) times a row, or minus that.
    pub(crate) fn add_odd(&mut self, row: u32, t: u128, minus: bool) {
        // -(2 t + 1) = 2 (-t - 1) + 1: the complement.
        let flip = if minus { u64::MAX } else { 0 };
        let t = [t as u64 ^ flip, (t >> 64) as u64 ^ flip, flip];
        self.multiples.push(row, t);
    }

    /// Adds multiples of bases: scalars below n in words.
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn add(&mut self, multiples: &[(Base, [u64; 4])]) {
        for multiples in multiples.chunks(LANES) {
            let mut numbers = [&[0u8; 32]; LANES];
            for (number, (_, scalar)) in numbers.iter_mut().zip(multiples) {
                *number = bytemuck::cast_ref(scalar);
            }
            let halves = split(limbs_of(columns_of(numbers)));
            for (half, words) in halves.into_iter().enumerate() {
                let [low, middle, high] = [lanes(words[0]), lanes(words[1]), lanes(words[2])];
                for (lane, (base, _)) in multiples.iter().enumerate() {
                    // k = 2 v - (2^130 - 1), so t = v - 2^129.
                    let t = [low[lane], middle[lane], high[lane].wrapping_sub(2)];
                    let row = base.0 + half as u32;
                    self.multiples.push(row, t);
                }
            }
        }
    }

    /// Whether the sum of the multiples is G. False also where the last chain of additions met an exception.
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(crate) fn is_generator(&mut self) -> bool {
        let width = best_width(self.multiples.rows.len());
        let windows = BITS.div_ceil(width);
        let free = self.fill_buckets(width, windows);
        self.sum_bits(width, windows, free);
        self.chain_ends_in_generator()
    }

    /// The sums of all buckets, window by window, into `buckets`; returns the first row behind them.
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    fn fill_buckets(&mut self, width: usize, windows: usize) -> usize {
        let half = 1usize << (width - 1);
        self.buckets.clear();
        let kept = self.points + windows * half;
        if self.adder.rows.len() < kept {
            self.adder.rows.resize(kept, Row::default());
        }
        let mut free = self.points;
        let together = (TERMS_TOGETHER / self.multiples.rows.len().max(1)).clamp(1, windows);
        for first in (0..windows).step_by(together) {
            self.begin_runs();
            for window in first..windows.min(first + together) {
                self.sort(width, window, window + 1 == windows);
            }
            self.adder.sum(&mut self.terms, &mut self.runs, kept);
            for run in &self.runs {
                let mut sum = NOUGHT;
                if run.count == 1 {
                    sum = self.terms[run.start as usize];
                    let place = (sum >> 1) as usize;
                    if place >= kept {
                        // Out of the way of the next windows.
                        self.adder.rows[free] = self.adder.rows[place];
                        sum = (free as u32) << 1 | (sum & 1);
                        free += 1;
                    }
                }
                self.buckets.push(sum);
            }
        }
        free
    }

    /// Adds the multiples by their digits in a window: a run for each bucket.
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    fn sort(&mut self, width: usize, window: usize, top: bool) {
        let half = 1u64 << (width - 1);
        let turned = if top { half } else { 0 };
        let (word, bit) = (window * width / 64, window * width % 64);
        // Behind the last word stand copies of its sign, which are in it already.
        let (low, high) = (&self.multiples.t[word], &self.multiples.t[(word + 1).min(2)]);
        self.digits.clear();
        self.digits.extend(low.iter().zip(high).map(|(low, high)| {
            let v = (low >> bit | high << 1 << (63 - bit)) ^ turned;
            // 2 v - (2^b - 1) is positive from v = half on; below, the mirrored place.
            let negative = v >> (width - 1) & 1 ^ 1;
            let place = (v ^ negative.wrapping_neg()) & (half - 1);
            (place << 1 | negative) as u16
        }));
        let first_run = self.runs.len();
        self.runs.resize(first_run + half as usize, Run::default());
        let runs = &mut self.runs[first_run..];
        for digit in &self.digits {
            runs[usize::from(digit >> 1)].count += 1;
        }
        let mut start = self.terms.len() as u32;
        for run in &mut *runs {
            run.start = start;
            start += run.count;
        }
        self.terms.resize(start as usize, NOUGHT);
        for (row, digit) in self.multiples.rows.iter().zip(&self.digits) {
            let run = &mut runs[usize::from(digit >> 1)];
            self.terms[run.start as usize] = row << 1 | u32::from(digit & 1);
            run.start += 1;
        }
        for run in runs {
            run.start -= run.count;
        }
    }

    /// For every bit of every window the point that stands for it, into `parts`, lowest first.
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    fn sum_bits(&mut self, width: usize, windows: usize, free: usize) {
        let bits = width - 1;
        let (low_bits, half) = (bits / 2, 1usize << bits);
        let (lows, highs) = (1usize << low_bits, half >> low_bits);
        // Sums over the upper bits for every lower half, and over the lower bits for every upper half.
        self.begin_runs();
        for window in 0..windows {
            for low in 0..lows {
                self.push_run((0..highs).map(|high| window * half + high * lows + low));
            }
            for high in 0..highs {
                self.push_run((0..lows).map(|low| window * half + high * lows + low));
            }
        }
        let free = self.finish_runs(free);
        // The sum of all, and for each bit the sum of those that have it.
        self.begin_runs();
        for window in 0..windows {
            let first = window * (lows + highs);
            self.push_run((0..highs).map(|high| first + lows + high));
            for bit in 0..low_bits {
                let with_bit = (0..lows).filter(|low| low >> bit & 1 == 1);
                self.push_run(with_bit.map(|low| first + low));
            }
            for bit in 0..bits - low_bits {
                let with_bit = (0..highs).filter(|high| high >> bit & 1 == 1);
                self.push_run(with_bit.map(|high| first + lows + high));
            }
        }
        self.finish_runs(free);
    }

    fn begin_runs(&mut self) {
        self.terms.clear();
        self.runs.clear();
    }

    /// A run of the points at these places of `buckets` that are there.
    fn push_run(&mut self, places: impl Iterator<Item = usize>) {
        let start = self.terms.len();
        let there = places.map(|place| self.buckets[place]).filter(|term| *term != NOUGHT);
        self.terms.extend(there);
        self.runs.push(Run {
            start: start as u32,
            count: (self.terms.len() - start) as u32,
        });
    }

    /// Sums the runs, which become the `buckets` of the next; returns the first free row.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    fn finish_runs(&mut self, free: usize) -> usize {
        let free = self.adder.sum(&mut self.terms, &mut self.runs, free);
        self.parts.clear();
        for run in &self.runs {
            let sum = match run.count {
                0 => NOUGHT,
                _ => self.terms[run.start as usize],
            };
            self.parts.push(sum);
        }
        std::mem::swap(&mut self.buckets, &mut self.parts);
        free
    }

    /// Whether the points for all bits, times their powers of two, sum up to G.
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    fn chain_ends_in_generator(&self) -> bool {
        let Some(top) = self.buckets.iter().rposition(|term| *term != NOUGHT) else {
            return false;
        };
        let first = self.point(self.buckets[top], false);
        let mut sum = Accumulator::<1>::new([first.x], [first.y.op()]);
        // Both operations turn the sign of the accumulator.
        let mut minus = false;
        for term in self.buckets[..top].iter().rev() {
            sum.double();
            minus = !minus;
            if *term != NOUGHT {
                let point = self.point(*term, minus);
                sum.add([&point]);
                minus = !minus;
            }
        }
        let generator = self.point(0, minus);
        let (x, y, z) = (sum.x[0], sum.y[0], sum.z[0]);
        let square = sqr(z).op();
        let cube = mul(square, z).op();
        let infinite = z.tight().loose().is_zero();
        let same_x = mul(generator.x.op(), square).minus(x.0).plus_p::<2>().is_zero();
        let same_y = mul(generator.y.op(), cube)
            .plus(bias::<4>().minus(y.tight().0).0)
            .is_zero();
        !infinite & same_x & same_y == u8::MAX
    }

    /// A term in every lane as (x, 2 y), or minus it.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    fn point(&self, term: Term, minus: bool) -> Affine {
        let point = load_rows(&self.adder.rows, &[(term >> 1) as usize; LANES]);
        let turned = if (term & 1 == 1) != minus { u8::MAX } else { 0 };
        let y: Loose = negate_if(turned, point.y).canonical().loose();
        Affine {
            x: point.x,
            y: y.twice().tight(),
        }
    }
}

/// The width with the fewest additions for so many multiples: each once a window, each bucket about twice.
fn best_width(multiples: usize) -> usize {
    WIDTHS
        .min_by_key(|width| BITS.div_ceil(*width) * (multiples + (9 << (width - 1)) / 4))
        .unwrap_or(*WIDTHS.start())
}
