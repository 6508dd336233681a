//! Pasts as lists, and their one order: Kahn's, ties by id.
//! Asked when a committed block names a root; apart from the sweeps, for it is about one cone, not all.
//! Never walks an edge twice, nor into what the caller says is settled.

use std::{cmp::Reverse, collections::BinaryHeap};

use super::{Graph, GraphError};

/// Bytes of a transaction's id.
pub const ID_BYTES: usize = 32;

/// The past of transactions: all that can be reached from `roots` along parents, the roots included, ascending.
///
/// What is `settled` is left out, and so is its past as far as nothing else leads there: meant for sets that hold the past of
/// each member, as a past that an earlier block has ordered. Time and memory: the past and its edges, and a bit a transaction.
///
/// # Errors
/// [`GraphError::Unknown`] with the place of a root that is no transaction.
pub fn past(graph: &Graph, roots: &[u32], mut settled: impl FnMut(u32) -> bool) -> Result<Vec<u32>, GraphError> {
    let mut met = vec![0u64; graph.len().div_ceil(64)];
    let mut is_new = |transaction: u32| {
        let (word, bit) = (&mut met[transaction as usize / 64], 1 << (transaction % 64));
        let new = *word & bit == 0;
        *word |= bit;
        new && !settled(transaction)
    };
    let mut past = Vec::new();
    for (place, root) in roots.iter().enumerate() {
        if is_new(graph.find(place, *root)?) {
            past.push(*root);
        }
    }
    // What is found waits in the list itself.
    let mut next = 0;
    while let Some(transaction) = past.get(next) {
        next += 1;
        let parents = graph.parents(*transaction);
        past.extend(parents.iter().filter(|parent| is_new(**parent)));
    }
    past.sort_unstable();
    Ok(past)
}

/// The topological order of `members`, each once: of those whose parents among the members are all behind, the one with the
/// smallest id is next. Ids are compared as bytes from the first; those of the graph's transactions, in their order, all unlike
/// (of equal ones the lower index is first). Parents that are no members do not count.
///
/// Kahn, "Topological sorting of large networks", CACM 5 (1962). Time: edges, and the logarithm of the width a member.
///
/// # Errors
/// [`GraphError::Unknown`] with the place of a member that is no transaction, [`GraphError::Length`] if not every transaction has
/// an id.
pub fn order(graph: &Graph, members: &[u32], ids: &[[u8; ID_BYTES]]) -> Result<Vec<u32>, GraphError> {
    if ids.len() != graph.len() {
        return Err(GraphError::Length {
            expected: graph.len(),
            got: ids.len(),
        });
    }
    // Place among the members, and 1; 0 for all others.
    let mut places = vec![0u32; graph.len()];
    for (place, member) in members.iter().enumerate() {
        places[graph.find(place, *member)? as usize] = 1;
    }
    let mut unlike: Vec<u32> = members.to_vec();
    unlike.sort_unstable();
    unlike.dedup();
    for (member, place) in unlike.iter().zip(1..) {
        places[*member as usize] = place;
    }
    // Children of each member, as rows; what each member still waits for.
    let parents = |member: u32| graph.parents(member).iter().map(|parent| places[*parent as usize]);
    let mut ends = vec![0u32; unlike.len() + 1];
    for member in &unlike {
        for place in parents(*member) {
            ends[place as usize] += 1;
        }
    }
    // Edges that lead out of the set are not kept.
    ends[0] = 0;
    for place in 1..ends.len() {
        ends[place] += ends[place - 1];
    }
    let mut children = vec![0u32; ends.last().map_or(0, |end| *end as usize)];
    let mut waits = vec![0u32; unlike.len()];
    let mut filled = ends.clone();
    for (child, member) in unlike.iter().enumerate() {
        for place in parents(*member).filter(|place| *place != 0) {
            let at = &mut filled[place as usize - 1];
            children[*at as usize] = child as u32;
            *at += 1;
            waits[child] += 1;
        }
    }
    let ready_at = |place: u32| {
        let member = unlike[place as usize];
        let id = &ids[member as usize];
        // Most ids differ in their first bytes, which lie in the heap.
        let first = id.first_chunk().map_or(0, |first| u64::from_be_bytes(*first));
        Reverse((first, id, place))
    };
    let initial = (0..unlike.len() as u32).filter(|place| waits[*place as usize] == 0);
    let mut ready: BinaryHeap<_> = initial.map(ready_at).collect();
    let mut ordered = Vec::with_capacity(unlike.len());
    while let Some(Reverse((_, _, place))) = ready.pop() {
        ordered.push(unlike[place as usize]);
        for child in &children[ends[place as usize] as usize..ends[place as usize + 1] as usize] {
            waits[*child as usize] -= 1;
            if waits[*child as usize] == 0 {
                ready.push(ready_at(*child));
            }
        }
    }
    Ok(ordered)
}
