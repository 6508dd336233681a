//! Many BLS statements in one product of pairings: a random linear combination, and bisection where it fails.
//! Under the portable engine, behind decoding. Verdicts are those of single verification, but for one in 2^64 (see below).
//! Never takes weights from anything that an attacker can foresee: they come from the operating system, fresh every time.
//!
//! prod e(w_i K_i, H(m_i)) = e(g1, sum w_i S_i) with random 64-bit w_i != 0. All points are in subgroups of prime order
//! beyond 2^254, so if any statement fails, at most one weight in 2^64 - 1 lets the product hold (Bellare, Garay, Rabin
//! 1998; Camenisch, Hohenberger, Pedersen 2007). Longer weights would cost every row more than a tenth of its time.

use blst::{BLST_ERROR, Pairing, blst_p1_affine, blst_p2_affine};

use super::portable::{Statement, holds};

/// Statements from which one combination is cheaper than as many single equations, and below which bisection stops.
pub(super) const STATEMENTS_MIN: usize = 2;

/// Bits of a weight.
const WEIGHT_BITS: usize = 64;

/// Whether each statement holds.
pub(super) fn verify_each(statements: &[Statement<'_>], tag: &[u8]) -> Vec<bool> {
    let mut verdicts = vec![false; statements.len()];
    decide(&mut Pairing::new(true, tag), statements, &mut verdicts, tag);
    verdicts
}

fn decide<'t>(pairing: &mut Pairing<'t>, statements: &[Statement<'_>], verdicts: &mut [bool], tag: &'t [u8]) {
    if statements.len() < STATEMENTS_MIN {
        for (statement, verdict) in statements.iter().zip(verdicts) {
            *verdict = holds(pairing, statement, tag);
        }
        return;
    }
    if all_hold(pairing, statements, tag) {
        verdicts.fill(true);
        return;
    }
    let middle = statements.len() / 2;
    let (left, right) = statements.split_at(middle);
    let (verdicts_left, verdicts_right) = verdicts.split_at_mut(middle);
    decide(pairing, left, verdicts_left, tag);
    decide(pairing, right, verdicts_right, tag);
}

/// Whether the combination holds under fresh weights. Without randomness it counts as failed, and each statement is
/// verified alone.
fn all_hold<'t>(pairing: &mut Pairing<'t>, statements: &[Statement<'_>], tag: &'t [u8]) -> bool {
    let mut weights = vec![[0u8; WEIGHT_BITS / 8]; statements.len()];
    if getrandom::fill(weights.as_flattened_mut()).is_err() {
        return false;
    }
    pairing.init(true, tag);
    for (statement, weight) in statements.iter().zip(&mut weights) {
        if *weight == [0; WEIGHT_BITS / 8] {
            weight[0] = 1;
        }
        let key: &blst_p1_affine = (&statement.public_key).into();
        let signature: &blst_p2_affine = (&statement.signature).into();
        let (message, bits) = (statement.message, WEIGHT_BITS);
        // Subgroups were checked as the statements were decoded; without that the combination would prove nothing.
        let added = pairing.mul_n_aggregate(key, false, signature, false, weight, bits, message, &[]);
        if added != BLST_ERROR::BLST_SUCCESS {
            return false;
        }
    }
    pairing.commit();
    pairing.finalverify(None)
}
