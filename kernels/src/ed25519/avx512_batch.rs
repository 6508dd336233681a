//! ZIP 215 batches proved as a whole: one random linear combination of many rows, its parts where it fails.
//! Called by `avx512` for work of many rows, and hands back to it what is decided row by row.
//! Never lets a combination reject a row: it proves rows valid or says nothing about them. Never serves the other rules.
//!
//! # The rule
//! ZIP 215 accepts a row if S < L, A and R decode and \[8\](SB - kA - R) = 0. Rows that satisfy the first two are all valid if, for
//! random z,
//! ```text
//! [8]( (sum z_i S_i) B - sum (z_i k_i) A_i - sum z_i R_i ) = 0
//! ```
//! \[8\] of any point lies in the group of prime order L, so coefficients may be reduced modulo L, and a row that fails alone leaves
//! at most one z modulo L with which the sum is 0 for given others. Each z is a number of 128 random bits, fresh from the operating
//! system after the rows were fixed: 2^128 different numbers modulo L, so an invalid row is called valid with probability at
//! most 2^-128. The parts of a combination that failed reuse its z, which nobody has seen; each part is one more chance of 2^-128.
//! A row that cannot take part is invalid by the rule itself.
//!
//! # Cost
//! Per row two roots and six steps of buckets ([`crate::field::curve25519::ifma_sum`]). Keys that come twice are decoded and added
//! once. Whether an attempt is made at all is a matter of credit.

use super::{Ed25519Row, avx512::scalars};
use crate::{
    batch::{Outcome, Verdict},
    field::{
        curve25519::{
            ifma::{Tight, splat_limbs},
            ifma_point::Prepared,
            ifma_root::{Decoded, TOGETHER, decode, words_of},
            ifma_scalar::{ORDER_WORDS, byte_digits, opposite, product, sum as sum_mod_order},
            ifma_sum::{SHORT_OFFSET, Sum},
        },
        ifma::{LANES, limbs, numbers_of, splat},
        kept::Kept,
    },
    job::Job,
    schnorr::credit::{Costs, Credit},
};

/// Fewest rows of a combination: below, single verification is as fast.
pub(super) const ROWS_MIN: usize = 96;
/// Fewest rows of a part of a combination that failed: below, looking for the good ones costs more than deciding all.
pub(super) const PART_MIN: usize = 256;
/// Most rows of a combination: more hardly gain, and leave the second-level cache.
const ROWS_MAX: usize = 4_096;
/// Rows that are decided one by one before credit is looked at again.
const ROWS_SINGLE: usize = 256;

/// What combinations of this process may cost.
pub(super) static CREDIT: Credit = Credit::new(Costs::ED25519);

static KEPT: Kept<Batch> = Kept::new();

/// B, encoded.
const GENERATOR: [u32; 8] = {
    let mut words = [0x6666_6666; 8];
    words[0] = 0x6666_6658;
    words
};

/// L - `SHORT_OFFSET`.
const LESS_OFFSET: [u64; 4] = {
    let (low, borrow) = ORDER_WORDS[0].overflowing_sub(SHORT_OFFSET as u64);
    let (middle, first) = ORDER_WORDS[1].overflowing_sub((SHORT_OFFSET >> 64) as u64);
    let (middle, second) = middle.overflowing_sub(borrow as u64);
    // The third word of L is zero.
    let third = if first | second { u64::MAX } else { 0 };
    [low, middle, third, ORDER_WORDS[3] - (first | second) as u64]
};

/// Decides the rows, combined as far as there is credit; `alone` decides some of them one by one.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn decide(
    rows: &[Ed25519Row],
    outcomes: &mut [Outcome],
    credit: &Credit,
    alone: &dyn Fn(&[Ed25519Row], &mut [Outcome]),
) {
    let mut done = 0;
    while done < rows.len() {
        let left = rows.len() - done;
        let even = left.div_ceil(left.div_ceil(ROWS_MAX));
        let combined = even.min(credit.rows());
        let count = if combined >= ROWS_MIN {
            combined
        } else {
            left.min(ROWS_SINGLE)
        };
        let (rows, outcomes) = (&rows[done..done + count], &mut outcomes[done..done + count]);
        done += count;
        if combined < ROWS_MIN {
            alone(rows, outcomes);
            if outcomes.iter().all(|outcome| outcome.verdict == Verdict::Valid as u32) {
                credit.earn_alone(count);
            }
            continue;
        }
        let mut batch = KEPT.take().unwrap_or_default();
        let mut sum = Sum::take();
        if batch.prepare(rows, &mut sum) {
            credit.pay_prepared(count);
            let decision = Decision { credit, alone };
            batch.decide(&mut sum, 0, rows, outcomes, false, &decision);
        } else {
            alone(rows, outcomes);
        }
        sum.keep();
        KEPT.keep(batch);
    }
}

/// How parts of a batch are decided.
struct Decision<'a> {
    credit: &'a Credit,
    alone: &'a dyn Fn(&[Ed25519Row], &mut [Outcome]),
}

/// What a row brings into a combination.
#[derive(Clone, Copy)]
pub(super) struct Claim {
    /// Whether it takes part.
    pub(super) takes_part: bool,
    /// Its key, in the order of first appearance.
    key: u32,
    /// Minus its R, among the points of the sum.
    nonce: u32,
    /// z = weight - `SHORT_OFFSET`.
    weight: u128,
    /// z k and z S modulo L.
    challenge: [u64; 4],
    s: [u64; 4],
}

/// The rows of a combination, prepared.
#[derive(Default)]
pub(super) struct Batch {
    weights: Vec<u128>,
    pub(super) claims: Vec<Claim>,
    /// For each key the first row that has it.
    first_rows: Vec<u32>,
    /// Minus each key, if it is one, among the points of the sum.
    keys: Vec<Option<u32>>,
    /// B, among them.
    generator: u32,
    /// Where keys were seen, by their low bits.
    seen: Vec<u32>,
    /// The multiple of each key in a part.
    sums: Vec<Option<[u64; 4]>>,
}

impl Batch {
    /// Prepares all rows; false if the system gave no random numbers.
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(super) fn prepare(&mut self, rows: &[Ed25519Row], sum: &mut Sum) -> bool {
        self.weights.clear();
        self.weights.resize(rows.len(), 0);
        if getrandom::fill(bytemuck::cast_slice_mut(&mut self.weights)).is_err() {
            return false;
        }
        let (generator, _) = opposite_points(&[&GENERATOR], sum);
        self.generator = generator;
        self.find_keys(rows);
        self.decode_keys(rows, sum);
        self.decode_nonces(rows, sum);
        self.weigh(rows);
        true
    }

    /// Gives every row the number of its key; the same key twice is mostly noticed.
    fn find_keys(&mut self, rows: &[Ed25519Row]) {
        let places = (2 * rows.len()).next_power_of_two();
        self.seen.clear();
        self.seen.resize(places, u32::MAX);
        self.first_rows.clear();
        self.claims.clear();
        for (index, (row, weight)) in rows.iter().zip(&self.weights).enumerate() {
            // Keys that were chosen to collide here are only not noticed.
            let place = &mut self.seen[row.public_key[0] as usize & (places - 1)];
            let seen = self.first_rows.get(*place as usize);
            let mut key = *place;
            if seen.is_none_or(|first| rows[*first as usize].public_key != row.public_key) {
                key = self.first_rows.len() as u32;
                self.first_rows.push(index as u32);
                *place = key;
            }
            self.claims.push(Claim {
                takes_part: false,
                key,
                nonce: 0,
                weight: *weight,
                challenge: [0; 4],
                s: [0; 4],
            });
        }
    }

    /// The keys as points.
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    fn decode_keys(&mut self, rows: &[Ed25519Row], sum: &mut Sum) {
        self.keys.clear();
        for first_rows in self.first_rows.chunks(TOGETHER * LANES) {
            let mut encodings = [&rows[0].public_key; TOGETHER * LANES];
            for (encoding, row) in encodings.iter_mut().zip(first_rows) {
                *encoding = &rows[*row as usize].public_key;
            }
            let (first, valid) = opposite_points(&encodings[..first_rows.len()], sum);
            for place in 0..first_rows.len() {
                self.keys
                    .push((valid >> place & 1 == 1).then_some(first + place as u32));
            }
        }
    }

    /// The R of all rows as points.
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    fn decode_nonces(&mut self, rows: &[Ed25519Row], sum: &mut Sum) {
        const STEP: usize = TOGETHER * LANES;
        for (rows, claims) in rows.chunks(STEP).zip(self.claims.chunks_mut(STEP)) {
            let mut encodings = [&rows[0].r; STEP];
            for (encoding, row) in encodings.iter_mut().zip(rows) {
                *encoding = &row.r;
            }
            let (first, valid) = opposite_points(&encodings[..rows.len()], sum);
            for (place, claim) in claims.iter_mut().enumerate() {
                claim.nonce = first + place as u32;
                claim.takes_part = valid >> place & 1 == 1 && self.keys[claim.key as usize].is_some();
            }
        }
    }

    /// z k and z S of all rows, and whether S is in range.
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    fn weigh(&mut self, rows: &[Ed25519Row]) {
        // L less the offset: z itself may be negative.
        let offset = splat_limbs(const { limbs(LESS_OFFSET) }).loose();
        for (vector, claims) in self.claims.chunks_mut(LANES).enumerate() {
            let mut weights = [[0u32; 8]; LANES];
            for (weight, claim) in weights.iter_mut().zip(&*claims) {
                *weight = bytemuck::cast([claim.weight, 0]);
            }
            let weights = Tight::of_words(words_of(weights.each_ref()));
            let z = weights.loose().plus(offset).tight();
            let (s, k, in_range) = scalars(rows, vector);
            let challenges = numbers_of(product(z, k).words());
            let s = numbers_of(product(z, s).words());
            for (lane, claim) in claims.iter_mut().enumerate() {
                claim.takes_part &= in_range >> lane & 1 == 1;
                (claim.challenge, claim.s) = (challenges[lane], s[lane]);
            }
        }
    }

    /// Decides a part: the rows from `first` on; `known_bad` if one of them is known to be invalid, so that asking is useless.
    /// Whether a combination proved it.
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    fn decide(
        &mut self,
        sum: &mut Sum,
        first: usize,
        rows: &[Ed25519Row],
        outcomes: &mut [Outcome],
        known_bad: bool,
        how: &Decision<'_>,
    ) -> bool {
        let count = rows.len();
        let whole = count == self.claims.len();
        let asked = !known_bad && (whole || count >= PART_MIN) && how.credit.pay_combined(count);
        if asked && self.holds(sum, first, count) {
            how.credit.earn_combined(count);
            for ((row, outcome), claim) in rows.iter().zip(outcomes).zip(&self.claims[first..]) {
                *outcome = Outcome::decided(row.header(), Verdict::of(claim.takes_part));
            }
            return true;
        }
        if count < 2 * PART_MIN || !asked && !known_bad {
            (how.alone)(rows, outcomes);
            return false;
        }
        let half = count / 2;
        let (left, right) = outcomes.split_at_mut(half);
        let left_holds = self.decide(sum, first, &rows[..half], left, false, how);
        self.decide(sum, first + half, &rows[half..], right, left_holds, how);
        false
    }

    /// Whether the combination of the rows of a part that take part holds.
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(super) fn holds(&mut self, sum: &mut Sum, first: usize, count: usize) -> bool {
        sum.start();
        self.sums.clear();
        self.sums.resize(self.keys.len(), None);
        let mut sum_s = [0; 4];
        let claims = &self.claims[first..first + count];
        for claim in claims.iter().filter(|claim| claim.takes_part) {
            sum.add_short(claim.nonce, claim.weight);
            let of_key = &mut self.sums[claim.key as usize];
            *of_key = Some(of_key.map_or(claim.challenge, |sum| sum_mod_order(sum, claim.challenge)));
            sum_s = sum_mod_order(sum_s, claim.s);
        }
        for (key, multiple) in self.keys.iter().zip(&self.sums) {
            if let (Some(key), Some(multiple)) = (key, multiple) {
                sum.add(*key, byte_digits(*multiple));
            }
        }
        // The point is minus B.
        sum.add(self.generator, byte_digits(opposite(sum_s)));
        sum.is_small_order()
    }
}

/// Adds the opposites of up to 32 encoded points to a sum: the number of the first, and a bit for each encoding of a point.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn opposite_points(encodings: &[&[u32; 8]], sum: &mut Sum) -> (u32, u32) {
    let mut words = [[splat(0); 4]; TOGETHER];
    let vectors = encodings.len().div_ceil(LANES);
    for (words, encodings) in words.iter_mut().zip(encodings.chunks(LANES)) {
        let mut of_lanes = [encodings[0]; LANES];
        of_lanes[..encodings.len()].copy_from_slice(encodings);
        *words = words_of(of_lanes);
    }
    let mut points = [Decoded::nothing(); TOGETHER];
    decode(&words[..vectors], &mut points[..vectors]);
    let (mut first, mut valid) = (None, 0);
    for (vector, (point, encodings)) in points.iter().zip(encodings.chunks(LANES)).enumerate() {
        let opposite = point.opposite();
        let place = sum.push(&Prepared::of_affine(opposite.x, opposite.y), encodings.len());
        first = first.or(Some(place));
        valid |= u32::from(point.valid) << (vector * LANES);
    }
    (first.unwrap_or(0), valid)
}
