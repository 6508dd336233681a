//! Cones as sets of transactions, straight from their definitions: the oracle of every test of cones.
//! Shares nothing with the sweeps but the rows of parents.
//! Never for more than a few thousand transactions: a set each.

use std::collections::{BTreeMap, BTreeSet};

use perigee_kernels::dag::Graph;

/// The past of every transaction, itself included.
pub(crate) struct Pasts(Vec<BTreeSet<u32>>);

impl Pasts {
    pub(crate) fn new(graph: &Graph) -> Self {
        let mut pasts: Vec<BTreeSet<u32>> = Vec::new();
        for child in 0..graph.len() as u32 {
            let mut past = BTreeSet::from([child]);
            for parent in graph.parents(child) {
                past.extend(&pasts[*parent as usize]);
            }
            pasts.push(past);
        }
        Self(pasts)
    }

    pub(crate) fn of(&self, transaction: u32) -> &BTreeSet<u32> {
        &self.0[transaction as usize]
    }

    /// `None` where the sum does not fit.
    pub(crate) fn cumulative_weights(&self, own: &[u64]) -> Vec<Option<u64>> {
        let mut sums = vec![0u128; own.len()];
        for (past, weight) in self.0.iter().zip(own) {
            for ancestor in past {
                sums[*ancestor as usize] += u128::from(*weight);
            }
        }
        sums.into_iter().map(|sum| sum.try_into().ok()).collect()
    }

    pub(crate) fn reaches(&self, queries: &[(u32, u32)]) -> Vec<bool> {
        let reaches = |(descendant, ancestor): &(u32, u32)| self.of(*descendant).contains(ancestor);
        queries.iter().map(reaches).collect()
    }

    pub(crate) fn doubled(&self, groups: &[Vec<u32>]) -> Vec<bool> {
        let groups: Vec<BTreeSet<u32>> = groups.iter().map(|group| group.iter().copied().collect()).collect();
        let has_two = |past: &BTreeSet<u32>| groups.iter().any(|group| group.intersection(past).nth(1).is_some());
        self.0.iter().map(has_two).collect()
    }
}

/// Kahn's order by trying every member again for every place.
pub(crate) fn order(graph: &Graph, members: &[u32], ids: &[[u8; 32]]) -> Vec<u32> {
    let mut left: BTreeMap<[u8; 32], u32> = members.iter().map(|member| (ids[*member as usize], *member)).collect();
    let mut ordered = Vec::new();
    while !left.is_empty() {
        let waits = |member: u32| {
            graph
                .parents(member)
                .iter()
                .any(|parent| left.values().any(|other| other == parent))
        };
        let (id, member) = left
            .iter()
            .find(|(_, member)| !waits(**member))
            .map(|(id, member)| (*id, *member))
            .unwrap();
        ordered.push(member);
        left.remove(&id);
    }
    ordered
}
