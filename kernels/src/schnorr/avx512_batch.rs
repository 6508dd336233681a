//! BIP340 batches proved as a whole: one random linear combination of many rows, its parts where it fails.
//! Called by `avx512` for work of many rows, and hands back to it what is decided row by row.
//! Never lets a combination reject a row: it proves rows valid or says nothing about them.
//!
//! # The rule
//! BIP340 "Batch Verification": rows whose numbers are in range, whose key P_i lifts to a point and whose r_i lifts to a point R_i
//! with even y are all valid if, for random a_i,
//! ```text
//! (sum a_i s_i) G = sum a_i R_i + sum (a_i e_i) P_i
//! ```
//! The group has prime order n. If row j alone is invalid, or others too, then for any choice of the other a_i at most one a_j
//! modulo n solves the equation. Here a_i = 2 t_i + 1 with t_i uniform in 0..2^128, fresh from the operating system after the rows
//! were fixed: 2^128 different numbers below n, so an invalid row is called valid with probability at most 2^-128. The parts of a
//! combination that failed reuse its a_i, which nobody has seen; each part is one more chance of 2^-128. (BIP340 sets a_1 = 1,
//! which is as sound while no other coefficient is known; here it would save nothing.)
//! A row that cannot take part is invalid by the rule itself: R = sG - eP has even y and x(R) = r only where r lifts.
//!
//! # Cost
//! Per row two square roots, 532 products in lanes, then for 4,096 rows 13 windows of 10 bits with three additions each, 6 products
//! an addition. Keys that come twice are lifted and added once.
//!
//! Whether an attempt is made at all is a matter of [`super::credit`].

use sha2::Sha256;

use super::{SchnorrRow, challenge_behind, credit::Credit};
use crate::{
    batch::{Outcome, Verdict},
    field::{
        ifma::{LANES, P, Tight, columns_of, limbs_of, numbers_of, splat, splat_limbs, words_of},
        ifma_combination::{Base, Combination},
        ifma_group::Affine,
        ifma_order::{self, N, below, minus_mod_n, montgomery, sum_mod_n},
        ifma_root::lift,
        kept::Kept,
    },
    job::Job,
};

/// Fewest rows of a combination: below, single verification is as fast.
pub(super) const ROWS_MIN: usize = 256;
/// Fewest rows of a part of a combination that failed: below, looking for the good ones costs more than deciding all.
const PART_MIN: usize = 512;
/// Most rows of a combination: more hardly gain, and leave the second-level cache.
const ROWS_MAX: usize = 4_096;
/// Rows that are decided one by one before credit is looked at again.
const ROWS_SINGLE: usize = 256;
/// Vectors that are lifted side by side.
const TOGETHER: usize = 4;

static KEPT: Kept<Batch> = Kept::new();

/// Decides the rows, combined as far as there is credit; `alone` decides some of them one by one.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn decide(
    rows: &[SchnorrRow],
    outcomes: &mut [Outcome],
    tagged: &Sha256,
    credit: &Credit,
    alone: &dyn Fn(&[SchnorrRow], &mut [Outcome]),
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
        let mut combination = Combination::take();
        if batch.prepare(rows, tagged, &mut combination) {
            credit.pay_prepared(count);
            let decision = Decision { credit, alone };
            batch.decide(&mut combination, 0, rows, outcomes, false, &decision);
        } else {
            alone(rows, outcomes);
        }
        combination.keep();
        KEPT.keep(batch);
    }
}

/// How parts of a batch are decided.
struct Decision<'a> {
    credit: &'a Credit,
    alone: &'a dyn Fn(&[SchnorrRow], &mut [Outcome]),
}

/// What a row that takes part brings into a combination.
#[derive(Clone, Copy)]
pub(super) struct Claim {
    /// Whether it takes part.
    pub(super) takes_part: bool,
    /// Its key, in the order of first appearance.
    key: u32,
    /// The row of R.
    nonce: u32,
    /// The coefficient is a = 2 t + 1.
    t: u128,
    /// a e and a s modulo n.
    challenge: [u64; 4],
    s: [u64; 4],
}

/// The rows of a combination, prepared.
#[derive(Default)]
pub(super) struct Batch {
    coefficients: Vec<u128>,
    pub(super) claims: Vec<Claim>,
    /// For each key the first row that has it.
    first_rows: Vec<u32>,
    /// Each key, if it is one, as a base.
    keys: Vec<Option<Base>>,
    /// Where keys were seen, by their low bits.
    seen: Vec<u32>,
    /// The multiple of each key in a part.
    sums: Vec<[u64; 4]>,
    multiples: Vec<(Base, [u64; 4])>,
}

impl Batch {
    /// Prepares all rows; false if the system gave no random numbers.
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(super) fn prepare(&mut self, rows: &[SchnorrRow], tagged: &Sha256, combination: &mut Combination) -> bool {
        self.coefficients.clear();
        self.coefficients.resize(rows.len(), 0);
        if getrandom::fill(bytemuck::cast_slice_mut(&mut self.coefficients)).is_err() {
            return false;
        }
        self.claims.clear();
        self.find_keys(rows);
        self.lift_keys(rows, combination);
        for first in (0..rows.len()).step_by(TOGETHER * LANES) {
            self.lift_nonces(rows, first, combination);
        }
        for first in (0..rows.len()).step_by(LANES) {
            self.weigh(rows, first, tagged);
        }
        true
    }

    /// Gives every row the number of its key; the same key twice is mostly noticed.
    fn find_keys(&mut self, rows: &[SchnorrRow]) {
        let places = (2 * rows.len()).next_power_of_two();
        self.seen.clear();
        self.seen.resize(places, u32::MAX);
        self.first_rows.clear();
        for (index, row) in rows.iter().enumerate() {
            // Keys that were chosen to collide here are only not noticed.
            let place = &mut self.seen[row.x[0] as usize & (places - 1)];
            let seen = self.first_rows.get(*place as usize);
            let mut key = *place;
            if seen.is_none_or(|first| rows[*first as usize].x != row.x) {
                key = self.first_rows.len() as u32;
                self.first_rows.push(index as u32);
                *place = key;
            }
            self.claims.push(Claim {
                takes_part: false,
                key,
                nonce: 0,
                t: self.coefficients[index],
                challenge: [0; 4],
                s: [0; 4],
            });
        }
    }

    /// The keys as points.
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    fn lift_keys(&mut self, rows: &[SchnorrRow], combination: &mut Combination) {
        self.keys.clear();
        for first_rows in self.first_rows.chunks(TOGETHER * LANES) {
            let mut x = [Tight([splat(0); 5]); TOGETHER];
            for (vector, x) in x.iter_mut().enumerate() {
                let mut numbers = [&[0u8; 32]; LANES];
                for (lane, number) in numbers.iter_mut().enumerate() {
                    let place = (vector * LANES + lane).min(first_rows.len() - 1);
                    *number = bytemuck::cast_ref(&rows[first_rows[place] as usize].x);
                }
                *x = limbs_of(columns_of(numbers));
            }
            let (y, on_curve) = lift(&x);
            for (vector, first_rows) in first_rows.chunks(LANES).enumerate() {
                let point = Affine {
                    x: x[vector],
                    y: y[vector],
                };
                let keys = on_curve[vector] & below(x[vector], P);
                let first = combination.push_bases(&point, first_rows.len());
                for lane in 0..first_rows.len() {
                    self.keys.push((keys >> lane & 1 == 1).then_some(first.after(lane)));
                }
            }
        }
    }

    /// The R of some vectors of rows as points.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    fn lift_nonces(&mut self, rows: &[SchnorrRow], first: usize, combination: &mut Combination) {
        let mut x = [Tight([splat(0); 5]); TOGETHER];
        for (vector, x) in x.iter_mut().enumerate() {
            let mut numbers = [&[0u8; 32]; LANES];
            for (lane, number) in numbers.iter_mut().enumerate() {
                let place = (first + vector * LANES + lane).min(rows.len() - 1);
                *number = bytemuck::cast_ref(&rows[place].r);
            }
            *x = limbs_of(columns_of(numbers));
        }
        let (y, on_curve) = lift(&x);
        let end = rows.len().min(first + TOGETHER * LANES);
        for (vector, claims) in self.claims[first..end].chunks_mut(LANES).enumerate() {
            let point = Affine {
                x: x[vector],
                y: y[vector],
            };
            let nonces = on_curve[vector] & below(x[vector], P);
            let place = combination.push_points(&point, claims.len());
            for (lane, claim) in claims.iter_mut().enumerate() {
                claim.nonce = place + lane as u32;
                claim.takes_part = nonces >> lane & 1 == 1 && self.keys[claim.key as usize].is_some();
            }
        }
    }

    /// a e and a s of a vector of rows, and whether s is in range.
    #[inline]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    fn weigh(&mut self, rows: &[SchnorrRow], first: usize, tagged: &Sha256) {
        let end = rows.len().min(first + LANES);
        let claims = &mut self.claims[first..end];
        let (mut challenges, mut odd) = ([[0u8; 32]; LANES], [[0u64; 4]; LANES]);
        let mut s = [&[0u8; 32]; LANES];
        for (lane, (row, claim)) in rows[first..end].iter().zip(&*claims).enumerate() {
            challenges[lane] = challenge_behind(row, tagged);
            odd[lane] = ifma_order::odd(claim.t);
            s[lane] = bytemuck::cast_ref(&row.s);
        }
        let (mut of_challenges, mut of_odd) = ([&[0u8; 32]; LANES], [&[0u8; 32]; LANES]);
        for lane in 0..LANES {
            of_challenges[lane] = &challenges[lane];
            of_odd[lane] = bytemuck::cast_ref(&odd[lane]);
        }
        let (s, odd) = (limbs_of(columns_of(s)), limbs_of(columns_of(of_odd)));
        let e = limbs_of(columns_of(of_challenges));
        // In Montgomery's form, so that its products are plain.
        let odd = montgomery(odd.op(), splat_limbs(ifma_order::R_SQUARED).op()).op();
        let of_e = numbers_of(words_of(ifma_order::canonical(montgomery(odd, e.op()))));
        let of_s = numbers_of(words_of(ifma_order::canonical(montgomery(odd, s.op()))));
        let in_range = below(s, N);
        for (lane, claim) in claims.iter_mut().enumerate() {
            claim.takes_part &= in_range >> lane & 1 == 1;
            (claim.challenge, claim.s) = (of_e[lane], of_s[lane]);
        }
    }

    /// Decides a part: the rows from `first` on; `known_bad` if one of them is known to be invalid, so that asking is useless.
    /// Whether a combination proved it.
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    fn decide(
        &mut self,
        combination: &mut Combination,
        first: usize,
        rows: &[SchnorrRow],
        outcomes: &mut [Outcome],
        known_bad: bool,
        how: &Decision<'_>,
    ) -> bool {
        let count = rows.len();
        let whole = count == self.claims.len();
        let asked = !known_bad && (whole || count >= PART_MIN) && how.credit.pay_combined(count);
        if asked && self.holds(combination, first, count) {
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
        let left_holds = self.decide(combination, first, &rows[..half], left, false, how);
        self.decide(combination, first + half, &rows[half..], right, left_holds, how);
        false
    }

    /// Whether the combination of the rows of a part that take part holds.
    #[inline(never)]
    #[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
    pub(super) fn holds(&mut self, combination: &mut Combination, first: usize, count: usize) -> bool {
        combination.start();
        self.sums.clear();
        self.sums.resize(self.keys.len(), [0; 4]);
        let mut sum_s = [0; 4];
        for claim in self.claims[first..first + count]
            .iter()
            .filter(|claim| claim.takes_part)
        {
            combination.add_odd(claim.nonce, claim.t, false);
            let sum = &mut self.sums[claim.key as usize];
            *sum = sum_mod_n(*sum, claim.challenge);
            sum_s = sum_mod_n(sum_s, claim.s);
        }
        self.multiples.clear();
        let used = self.keys.iter().zip(&self.sums).filter(|(_, sum)| **sum != [0; 4]);
        self.multiples
            .extend(used.filter_map(|(key, sum)| key.map(|key| (key, *sum))));
        // The equation less its left side, and G on both sides.
        let of_generator = sum_mod_n(minus_mod_n(sum_s), [1, 0, 0, 0]);
        self.multiples.push((Combination::GENERATOR, of_generator));
        combination.add(&self.multiples);
        combination.is_generator()
    }
}
