//! The two steps of every sweep in plain words: masks go down from children to parents, or up from parents to children.
//! The readable path and the oracle of the vector lanes; runs wherever they are not.
//! Never decides where a sweep begins or ends.

use super::{
    graph::Graph,
    mask::{Mask, Scale},
};

/// Takes the masks of transactions `to..from`, the last first, out of their slots: each is weighed, if `totals` has places, and
/// joins the masks of the parents. Returns how many were neither empty nor full.
pub(super) fn descend(
    graph: &Graph,
    (from, to): (usize, usize),
    masks: &mut [Mask],
    scale: &Scale,
    totals: &mut [u64],
) -> usize {
    let mut uneven = 0;
    for child in (to..from).rev() {
        let slot = graph.slot(child);
        let mask = masks[slot];
        if mask.is_empty() {
            continue;
        }
        // First emptied, then joined to: a parent may take over the slot of its last child.
        masks[slot] = Mask::EMPTY;
        let full = mask == scale.full;
        uneven += usize::from(!full);
        if let Some(total) = totals.get_mut(child) {
            *total += if full { scale.total } else { weigh(&mask, scale) };
        }
        for slot in graph.parent_slots(child) {
            masks[*slot as usize].add(&mask);
        }
    }
    uneven
}

fn weigh(mask: &Mask, scale: &Scale) -> u64 {
    let mut weight = 0;
    for (plane, coefficient) in &scale.planes {
        let count: u32 = mask.and(plane).0.iter().map(|word| word.count_ones()).sum();
        weight += coefficient * u64::from(count);
    }
    weight
}

/// Gives transactions `from..to`, in order, the masks of their parents and `own`, and says of each whether it has both columns
/// of a pair: 2 c and 2 c + 1.
pub(super) fn ascend(graph: &Graph, (from, to): (usize, usize), masks: &mut [Mask], own: &Mask, doubled: &mut [bool]) {
    for child in from..to {
        let mut mask = *own;
        for slot in graph.parent_slots(child) {
            mask.add(&masks[*slot as usize]);
        }
        let pairs = mask.0.iter().fold(0, |pairs, word| pairs | word & word >> 1);
        doubled[child] |= pairs & EVEN != 0;
        masks[graph.slot(child)] = mask;
    }
}

/// The lower column of each pair.
pub(super) const EVEN: u64 = 0x5555_5555_5555_5555;
