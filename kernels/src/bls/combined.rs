//! Many BLS statements in one product of pairings: a random linear combination, and bisection where it fails.
//! Under the portable engine, behind decoding. Verdicts are those of single verification, but for one in 2^64 (see below).
//! Never takes weights from anything that an attacker can foresee: they come from the operating system, fresh every time.
//!
//! prod e(w_i K_i, H(m_i)) = e(g1, sum w_i S_i) with random 64-bit w_i != 0. All points are in subgroups of prime order
//! beyond 2^254, so if any statement fails, at most one weight in 2^64 - 1 lets the product hold (Bellare, Garay, Rabin
//! 1998; Camenisch, Hohenberger, Pedersen 2007). Longer weights would cost every row more than a tenth of its time.
//!
//! Measured, a signature: 810 us alone, 660 in pairs, 530 in fours, 470 in eights, 440 in sixteens, hardly less beyond. A
//! combination that fails is time lost, and an attacker chooses how many fail: so combinations have credit. One that holds
//! earns its statements, one that fails costs them, and without credit each statement is verified alone. Bad input then
//! costs a run at most its first credit over single verification, and what good input earned before.

use blst::{BLST_ERROR, Pairing, blst_p1_affine, blst_p2_affine};

use super::portable::{Statement, holds};

/// Most statements of one combination.
const STATEMENTS_MAX: usize = 16;

/// Statements from which one combination is cheaper than as many single equations.
const STATEMENTS_MIN: usize = 2;

/// Most credit, in statements.
const CREDIT_MAX: usize = 2 * STATEMENTS_MAX;

/// Bits of a weight.
const WEIGHT_BITS: usize = 64;

/// Whether each statement holds.
pub(super) fn verify_each(statements: &[Statement<'_>], tag: &[u8]) -> Vec<bool> {
    let mut verdicts = vec![false; statements.len()];
    let mut combiner = Combiner {
        pairing: Pairing::new(true, tag),
        tag,
        credit: statements.len().min(CREDIT_MAX),
    };
    let blocks = statements.chunks(STATEMENTS_MAX);
    for (block, verdicts) in blocks.zip(verdicts.chunks_mut(STATEMENTS_MAX)) {
        combiner.decide(block, verdicts, false);
    }
    verdicts
}

struct Combiner<'t> {
    pairing: Pairing<'t>,
    tag: &'t [u8],
    credit: usize,
}

impl Combiner<'_> {
    /// Decides each statement of a block; `known_bad` if one of them is known not to hold, so that asking is useless.
    fn decide(&mut self, statements: &[Statement<'_>], verdicts: &mut [bool], known_bad: bool) {
        let count = statements.len();
        if count < STATEMENTS_MIN || self.credit < count {
            for (statement, verdict) in statements.iter().zip(verdicts) {
                *verdict = holds(&mut self.pairing, statement, self.tag);
            }
            return;
        }
        if !known_bad {
            if self.all_hold(statements) {
                self.credit = CREDIT_MAX.min(self.credit + count);
                verdicts.fill(true);
                return;
            }
            self.credit -= count;
        }
        let (left, right) = statements.split_at(count / 2);
        let (verdicts_left, verdicts_right) = verdicts.split_at_mut(count / 2);
        self.decide(left, verdicts_left, false);
        let left_holds = verdicts_left.iter().all(|holds| *holds);
        self.decide(right, verdicts_right, left_holds);
    }

    /// Whether the combination holds under fresh weights. Without randomness it counts as failed, and each statement is
    /// verified alone in the end.
    fn all_hold(&mut self, statements: &[Statement<'_>]) -> bool {
        let mut weights = [[0u8; WEIGHT_BITS / 8]; STATEMENTS_MAX];
        let weights = &mut weights[..statements.len()];
        if getrandom::fill(weights.as_flattened_mut()).is_err() {
            return false;
        }
        self.pairing.init(true, self.tag);
        for (statement, weight) in statements.iter().zip(weights) {
            if *weight == [0; WEIGHT_BITS / 8] {
                weight[0] = 1;
            }
            let key: &blst_p1_affine = (&statement.public_key).into();
            let signature: &blst_p2_affine = (&statement.signature).into();
            let (message, bits) = (statement.message, WEIGHT_BITS);
            // Subgroups were checked as the statements were decoded; without that the combination would prove nothing.
            let added = self
                .pairing
                .mul_n_aggregate(key, false, signature, false, weight, bits, message, &[]);
            if added != BLST_ERROR::BLST_SUCCESS {
                return false;
            }
        }
        self.pairing.commit();
        self.pairing.finalverify(None)
    }
}
