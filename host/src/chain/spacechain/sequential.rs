//! The naive validator: one object after another, depth first, trees level by level, one signature at a time.
//! It is the judge with the plainest evidence, and the oracle that the pipeline is compared with.
//! Never batches, never runs ahead.

use super::super::utxo::SigCheck;
use super::super::utxo::Transaction;
use super::super::utxo::judge::verify_signature;
use super::super::utxo::merkle::{MerkleRoot, merkle_root};
use super::block::{Block, Candidate};
use super::judge::{Evidence, Judge, JudgeError, Options};
use super::params::SpaceParams;
use super::rules::witness_leaves;
use crate::verdict::ObjectReport;

/// What a run says.
#[derive(Debug)]
pub struct Outcome {
    /// Positions of the objects in the order in which they were judged.
    pub order: Vec<usize>,
    /// One report for each object, in that order.
    pub reports: Vec<ObjectReport>,
    /// The state behind the last object.
    pub judge: Judge,
}

/// Validates `candidates`.
///
/// # Errors
/// The undo file does not fit, or the coins cannot be read: nothing about the objects themselves.
pub fn validate(
    params: &'static SpaceParams,
    candidates: &[Candidate],
    options: Options,
) -> Result<Outcome, JudgeError> {
    let mut judge = Judge::new(params, options);
    let order = judge.order(candidates.len(), |position| {
        let candidate = candidates.get(position)?;
        Some((candidate.id(), candidate.header()?.prev))
    });
    let reports = order
        .iter()
        .filter_map(|at| candidates.get(*at))
        .map(|candidate| judge.judge(candidate, &mut Naive))
        .collect::<Result<_, _>>()?;
    Ok(Outcome { order, reports, judge })
}

/// Evidence computed on the spot.
#[derive(Clone, Copy, Debug, Default)]
pub struct Naive;

impl Evidence for Naive {
    fn transaction_root(&mut self, block: &Block) -> MerkleRoot {
        let leaves: Vec<_> = block.transactions.iter().map(Transaction::txid).collect();
        merkle_root(&leaves)
    }

    fn witness_root(&mut self, block: &Block) -> MerkleRoot {
        merkle_root(&witness_leaves(block))
    }

    fn signature(&mut self, check: &SigCheck) -> bool {
        verify_signature(check)
    }
}
