//! Snapshots of the side chain: cumulative weights, who wins a conflict (D7) and what is confirmed (D8), of all transactions at once.
//! Taken at the end of a run; the sweeps are `perigee_kernels::dag`'s.
//! Never a verdict on one transaction: what loses today may win tomorrow, until a header commits to it.

use std::cmp::Reverse;

use perigee_kernels::dag::{self, GraphError};
use serde_json::json;

use super::{GENESIS_COUNT, Memory};
use crate::chain::records::Closing;

/// The side chain at a point of time. Lists have an item a number, the first eight among them.
#[derive(Clone, Debug)]
pub struct Snapshot {
    /// Own weight, and that of all that have it in their past, each once.
    pub weights: Vec<u64>,
    /// Transactions of one issuer with one nonce, two or more, and which of them wins.
    pub conflicts: Vec<(Vec<u32>, u32)>,
    /// Whether it, or anything in its past, lost a conflict.
    pub is_lost: Vec<bool>,
    /// Whether it is confirmed (D8): by the commitment of a certified header, or by weight if it is not lost.
    pub is_confirmed: Vec<bool>,
    /// Transactions that nothing builds upon.
    pub tips: usize,
    /// From the first eight on always the child of the greatest cumulative weight (of equals the lower id) that is not lost: where that
    /// ends.
    pub heaviest: Option<u32>,
}

/// Takes a snapshot; `theta` is the cumulative weight that confirms.
///
/// # Errors
/// [`GraphError`]: there are more transactions, or more weight, than can be counted.
pub fn take(memory: &Memory, theta: u64) -> Result<Snapshot, GraphError> {
    let graph = memory.graph().graph()?;
    let own: Vec<u64> = memory.entries().iter().map(|entry| entry.weight).collect();
    let weights = dag::cumulative_weights(&graph, &own)?;
    let conflicts = conflicts(memory, &weights);
    let is_lost = lost(memory, &conflicts);
    let confirmed = memory.entries().iter().zip(&weights).zip(&is_lost);
    let is_confirmed = confirmed
        .map(|((entry, weight), is_lost)| entry.is_committed || (entry.weight > 0 && *weight >= theta && !is_lost))
        .collect();
    let (tips, heaviest) = ends(memory, &weights, &is_lost);
    Ok(Snapshot {
        weights,
        conflicts,
        is_lost,
        is_confirmed,
        tips,
        heaviest,
    })
}

/// What the end of a run says of a side chain that has transactions.
pub fn closing(memory: &Memory, theta: u64) -> Option<Closing> {
    if memory.is_empty() {
        return None;
    }
    let snapshot = take(memory, theta).ok()?;
    let count = |list: &[bool]| list.iter().filter(|is| **is).count();
    let (transactions, conflicts) = (memory.len(), snapshot.conflicts.len());
    let (confirmed, lost) = (count(&snapshot.is_confirmed), count(&snapshot.is_lost));
    let committed = memory.entries().iter().filter(|entry| entry.is_committed).count();
    let tips = snapshot.tips;
    let heaviest = snapshot.heaviest.map(|number| hex::encode(memory.id(number)));
    Some(Closing {
        key: "dag",
        words: format!(
            "side chain: {transactions} transactions, {confirmed} confirmed, {committed} of them by headers; {conflicts} \
             conflicts, {lost} lost by them; {tips} tips, the heaviest {}",
            heaviest.as_deref().unwrap_or("none")
        ),
        json: json!({
            "transactions": transactions,
            "confirmed": confirmed,
            "committed": committed,
            "conflicts": conflicts,
            "lost": lost,
            "tips": tips,
            "heaviest": heaviest,
        }),
    })
}

/// D7, with its finality: what a header committed to wins; else the greatest cumulative weight; of equals the lowest id.
fn conflicts(memory: &Memory, weights: &[u64]) -> Vec<(Vec<u32>, u32)> {
    let rank = |number: &u32| {
        let weight = weights.get(*number as usize).copied().unwrap_or_default();
        (memory.entry(*number).is_committed, weight, Reverse(memory.id(*number)))
    };
    let groups = memory.graph().groups();
    groups
        .filter_map(|members| Some((members.to_vec(), *members.iter().max_by_key(|number| rank(number))?)))
        .collect()
}

/// What lost, and what builds upon it.
fn lost(memory: &Memory, conflicts: &[(Vec<u32>, u32)]) -> Vec<bool> {
    let mut is_lost = vec![false; memory.entries().len()];
    for (members, winner) in conflicts {
        for member in members.iter().filter(|member| *member != winner) {
            mark(&mut is_lost, *member);
        }
    }
    // Without a loser there is nothing to go through.
    if conflicts.is_empty() {
        return is_lost;
    }
    for number in (0u32..).take(memory.entries().len()) {
        let is = |parent: &u32| is_lost.get(*parent as usize).copied().unwrap_or_default();
        if memory.graph().parents(number).iter().any(is) {
            mark(&mut is_lost, number);
        }
    }
    is_lost
}

fn mark(list: &mut [bool], number: u32) {
    if let Some(item) = list.get_mut(number as usize) {
        *item = true;
    }
}

/// How many tips there are, and the heaviest.
fn ends(memory: &Memory, weights: &[u64], is_lost: &[bool]) -> (usize, Option<u32>) {
    let count = memory.entries().len();
    let rank = |number: u32| {
        let weight = weights.get(number as usize).copied().unwrap_or_default();
        (weight, Reverse(memory.id(number)))
    };
    let better = |a: Option<u32>, b: u32| Some(a.filter(|a| rank(*a) >= rank(b)).unwrap_or(b));
    let (mut has_child, mut child) = (vec![false; count], vec![None; count]);
    let mut first = None;
    for (number, is_lost) in (0u32..).zip(is_lost) {
        for parent in memory.graph().parents(number) {
            mark(&mut has_child, *parent);
            let is_first = (*parent as usize) < GENESIS_COUNT;
            if let Some(child) = child.get_mut(*parent as usize).filter(|_| !is_lost) {
                *child = better(*child, number);
            }
            if is_first && !is_lost {
                first = better(first, number);
            }
        }
    }
    let tips = has_child.iter().skip(GENESIS_COUNT).filter(|has| !**has).count();
    let mut heaviest = first;
    // A child has a greater number: this ends.
    while let Some(next) = heaviest.and_then(|number| child.get(number as usize).copied().flatten()) {
        heaviest = Some(next);
    }
    (tips, heaviest)
}
