//! Many BLS statements in one product of pairings, prepared in lanes: the equation of [`super::combined`], in larger blocks.
//! Under the AVX-512 engine, behind decoding. Statements with the same message share its point and its pairing.
//! Never takes weights from anything that an attacker can foresee: they come from the operating system, fresh every time.
//!
//! Soundness is as in `combined`: weights are drawn from 2^64 numbers that differ modulo the order and are not 0, so if any
//! statement of a combination fails, at most one weight in 2^64 lets the product hold.
//!
//! Measured on a loaded Xeon with AVX-512 IFMA, a signature with key and message of its own, from bytes: 1,530 us alone, 590 in
//! fours, 320 in eights, 270 in sixteens, 220 from 64 on, where blst's batch takes 820. An attempt that fails costs little beside
//! single equations, so credit counts single equations: it pays for the way down to one bad statement of 64.

#![allow(unsafe_code, reason = "the way into vector code and blst's functions")]

use blst::{Pairing, blst_fp12, blst_p1, blst_p1_affine, blst_p2, blst_p2_affine};

use super::{
    avx512,
    ifma::LANES,
    ifma_pairing::{self, Pair},
    ifma_weigh::{Weight, weigh_keys, weigh_signatures},
    portable::{Statement, holds},
};
use crate::cpu::avx512::Avx512;

/// Most statements of one combination.
const STATEMENTS_MAX: usize = 64;

/// Statements from which one combination is cheaper than as many single equations: fewer leave most lanes empty.
const STATEMENTS_MIN: usize = 4;

/// Most pairs beyond whole vectors that blst takes faster than another vector.
const PAIRS_ALONE_MAX: usize = 2;

/// Most credit, in single equations.
const CREDIT_MAX: usize = 2 * STATEMENTS_MAX;

/// What an attempt costs, in single equations: its vectors and its final exponentiation.
const fn cost(statements: usize) -> usize {
    2 + statements / LANES
}

/// Whether each statement holds.
pub(super) fn verify_each(engine: Avx512, statements: &[Statement<'_>], tag: &[u8]) -> Vec<bool> {
    let mut verdicts = vec![false; statements.len()];
    let mut combiner = Combiner {
        engine,
        pairing: Pairing::new(true, tag),
        tag,
        credit: (statements.len() / 2).min(CREDIT_MAX),
        points: Vec::new(),
    };
    let blocks = statements.chunks(STATEMENTS_MAX);
    for (block, verdicts) in blocks.zip(verdicts.chunks_mut(STATEMENTS_MAX)) {
        let messages: Vec<_> = block.iter().map(|statement| statement.message).collect();
        let places;
        (combiner.points, places) = avx512::hash(engine, &messages, tag);
        combiner.decide(block, &places, verdicts, false);
    }
    verdicts
}

struct Combiner<'t> {
    engine: Avx512,
    pairing: Pairing<'t>,
    tag: &'t [u8],
    credit: usize,
    /// The points of the messages of a block.
    points: Vec<blst_p2_affine>,
}

impl Combiner<'_> {
    /// Decides each statement of a block, whose messages have their points at `places`; `known_bad` if one of them is known not to
    /// hold, so that asking is useless.
    fn decide(&mut self, statements: &[Statement<'_>], places: &[usize], verdicts: &mut [bool], known_bad: bool) {
        let count = statements.len();
        if count < STATEMENTS_MIN || self.credit < cost(count) {
            for (statement, verdict) in statements.iter().zip(verdicts) {
                *verdict = holds(&mut self.pairing, statement, self.tag);
            }
            return;
        }
        if !known_bad {
            if self.all_hold(statements, places) {
                self.credit = CREDIT_MAX.min(self.credit + count);
                verdicts.fill(true);
                return;
            }
            self.credit -= cost(count);
        }
        let half = count / 2;
        let (left, right) = statements.split_at(half);
        let (verdicts_left, verdicts_right) = verdicts.split_at_mut(half);
        self.decide(left, &places[..half], verdicts_left, false);
        let left_holds = verdicts_left.iter().all(|holds| *holds);
        self.decide(right, &places[half..], verdicts_right, left_holds);
    }

    /// Whether the combination holds under fresh weights. Without randomness it counts as failed, and each statement is
    /// verified alone in the end.
    fn all_hold(&mut self, statements: &[Statement<'_>], places: &[usize]) -> bool {
        let mut weights = [Weight::default(); STATEMENTS_MAX];
        let weights = &mut weights[..statements.len()];
        if getrandom::fill(bytemuck::cast_slice_mut(weights)).is_err() {
            return false;
        }
        self.hold_by(weights, statements, places)
    }

    /// Whether the combination with these weights holds.
    fn hold_by(&self, weights: &[Weight], statements: &[Statement<'_>], places: &[usize]) -> bool {
        let mut keys = vec![blst_p1::default(); self.points.len()];
        let mut sum = blst_p2::default();
        let blocks = statements.chunks(LANES).zip(weights.chunks(LANES));
        for ((block, weights), places) in blocks.zip(places.chunks(LANES)) {
            let (keys_weighed, signatures_weighed) = weigh(self.engine, block, weights);
            for (lane, place) in places.iter().enumerate() {
                // SAFETY: pointers to values that live; blst reads both before it writes.
                unsafe {
                    let key = &raw mut keys[*place];
                    blst::blst_p1_add_or_double(key, key, &keys_weighed[lane]);
                    blst::blst_p2_add_or_double(&mut sum, &sum, &signatures_weighed[lane]);
                }
            }
        }
        self.product_is_one(&keys, &sum)
    }

    /// Whether the product of e(key, point) over the block's points is e(g1, sum).
    fn product_is_one(&self, keys: &[blst_p1], sum: &blst_p2) -> bool {
        let mut pairs_q = Vec::with_capacity(keys.len() + 1);
        let mut pairs_p = Vec::with_capacity(keys.len() + 1);
        for (key, point) in keys.iter().zip(&self.points) {
            // Messages outside of this part have no keys; infinity pairs to one.
            if key.z != Default::default() {
                pairs_p.push(*key);
                pairs_q.push(*point);
            }
        }
        // SAFETY: the generator is a constant of blst; pointers to values that live.
        unsafe {
            let mut minus_generator = *blst::blst_p1_generator();
            blst::blst_p1_cneg(&mut minus_generator, true);
            pairs_p.push(minus_generator);
            let mut affine = blst_p2_affine::default();
            blst::blst_p2_to_affine(&mut affine, sum);
            if affine == blst_p2_affine::default() {
                // Infinity again: the pair contributes one.
                pairs_p.pop();
            } else {
                pairs_q.push(affine);
            }
        }
        if pairs_p.is_empty() {
            return true;
        }
        let product = miller_loops(self.engine, &affine(&pairs_p), &pairs_q);
        product.final_exp() == blst_fp12::default()
    }
}

/// Each key and each signature of up to eight statements times its weight.
fn weigh(_engine: Avx512, block: &[Statement<'_>], weights: &[Weight]) -> ([blst_p1; LANES], [blst_p2; LANES]) {
    // The first one fills the lanes behind the end.
    let of = |lane: usize| block.get(lane).unwrap_or(&block[0]);
    let keys = std::array::from_fn(|lane| <&blst_p1_affine>::from(&of(lane).public_key));
    let signatures = std::array::from_fn(|lane| <&blst_p2_affine>::from(&of(lane).signature));
    let weights = std::array::from_fn(|lane| weights.get(lane).copied().unwrap_or_default());
    // SAFETY: the engine exists only where every instruction set is that these are compiled for.
    unsafe { (weigh_keys(&keys, &weights), weigh_signatures(&signatures, &weights)) }
}

/// The same points with Z = 1; there is at least one, and none is infinity.
fn affine(points: &[blst_p1]) -> Vec<blst_p1_affine> {
    let mut affine = vec![blst_p1_affine::default(); points.len()];
    let start = [points.as_ptr(), std::ptr::null()];
    // SAFETY: the list begins with the first point of a slice and ends with null: the others follow it, and there is room for as many.
    unsafe { blst::blst_p1s_to_affine(affine.as_mut_ptr(), start.as_ptr(), points.len()) };
    affine
}

/// The product of the Miller loops of some pairs, none of them infinity; there is at least one. A few beyond whole vectors are
/// left to blst.
pub(super) fn miller_loops(_engine: Avx512, p: &[blst_p1_affine], q: &[blst_p2_affine]) -> blst_fp12 {
    assert_eq!(p.len(), q.len(), "points come in pairs");
    let beyond = p.len() % LANES;
    let alone = if beyond <= PAIRS_ALONE_MAX { beyond } else { 0 };
    let (p_lanes, p_alone) = p.split_at(p.len() - alone);
    let (q_lanes, q_alone) = q.split_at(q.len() - alone);
    let mut product = blst_fp12::default();
    if !p_lanes.is_empty() {
        // SAFETY: the engine exists only where every instruction set is that these are compiled for.
        unsafe {
            let vectors = p_lanes.chunks(LANES).zip(q_lanes.chunks(LANES));
            let mut pairs: Vec<_> = vectors.map(|(p, q)| Pair::new(p, q)).collect();
            product = ifma_pairing::miller_loops(&mut pairs);
        }
    }
    if !p_alone.is_empty() {
        let mut others = blst_fp12::default();
        let (p_start, q_start) = (
            [p_alone.as_ptr(), std::ptr::null()],
            [q_alone.as_ptr(), std::ptr::null()],
        );
        // SAFETY: each list begins with the first point of a slice and ends with null: the others follow it, as many as the length
        // says.
        unsafe { blst::blst_miller_loop_n(&mut others, q_start.as_ptr(), p_start.as_ptr(), alone) };
        product *= others;
    }
    product
}

#[cfg(test)]
#[path = "avx512_combined_tests.rs"]
mod tests;
