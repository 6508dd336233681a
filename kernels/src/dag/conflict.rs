//! Which transactions have two of a kind in their past: sweeps from parents to children over groups of conflicting ones.
//! Under [`super::doubled`]; the engines do the steps.
//! Never keeps a column a member: a group of g takes 2 ceil(log2 g).
//!
//! Members of a group are numbered. For each bit of the number there are two columns: of members with 0, of members with 1. Two
//! unlike members differ in a bit, so a past holds two of them exactly if it has both columns of some bit; and one member,
//! however often it is met, has one column of each.

use super::{
    graph::Graph,
    mask::{COLUMNS, Mask},
};

/// Pairs of columns a sweep; a group has at most 32 bits.
const PAIRS: u32 = COLUMNS as u32 / 2;

/// A group of two members or more, and how far it matters.
struct Span {
    /// Ascending, each once; the place is the number.
    members: Vec<u32>,
    /// One beyond the last transaction that may have two of them in its past.
    to: u32,
    bits: u32,
}

impl Span {
    /// Nothing for a group that cannot meet itself: one member, or all futures but one end before the second begins.
    fn new(members: &[u32], latest: &[u32]) -> Option<Self> {
        let mut members = members.to_vec();
        members.sort_unstable();
        members.dedup();
        let &[_, second, ..] = &members[..] else { return None };
        // Who has two of them in its past is no later than the second-last of what descends from each.
        let (mut last, mut to) = (0, 0);
        for member in &members {
            let end = latest[*member as usize] + 1;
            (last, to) = (last.max(end), to.max(end.min(last)));
        }
        let bits = u32::BITS - (members.len() as u32 - 1).leading_zeros();
        (second < to).then_some(Self { members, to, bits })
    }
}

/// See [`super::doubled`]; members are below the length of the graph.
pub(super) fn doubled<G: AsRef<[u32]>>(graph: &Graph, groups: &[G]) -> Vec<bool> {
    let mut doubled = vec![false; graph.len()];
    let latest = latest(graph);
    let spans = groups.iter().filter_map(|group| Span::new(group.as_ref(), &latest));
    let mut spans: Vec<Span> = spans.collect();
    // Those that matter long go together: a loser that nothing builds upon is soon done with.
    spans.sort_unstable_by_key(|span| std::cmp::Reverse(span.to));
    let mut masks = vec![Mask::EMPTY; graph.slots() as usize];
    let mut rest = &spans[..];
    while !rest.is_empty() {
        let mut pairs = 0;
        let fits = rest.iter().take_while(|span| {
            pairs += span.bits;
            pairs <= PAIRS
        });
        let (now, later) = rest.split_at(fits.count());
        sweep(graph, now, &mut masks, &mut doubled);
        rest = later;
    }
    // A transaction after one that is doubled is doubled, though its sweep may have ended before.
    for child in 0..graph.len() {
        doubled[child] |= graph
            .parents(child as u32)
            .iter()
            .any(|parent| doubled[*parent as usize]);
    }
    doubled
}

/// The last transaction that has each in its past; itself if none builds upon it.
fn latest(graph: &Graph) -> Vec<u32> {
    let mut latest: Vec<u32> = (0..graph.len() as u32).collect();
    for child in (0..graph.len()).rev() {
        for parent in graph.parents(child as u32) {
            latest[*parent as usize] = latest[*parent as usize].max(latest[child]);
        }
    }
    latest
}

fn sweep(graph: &Graph, spans: &[Span], masks: &mut [Mask], doubled: &mut [bool]) {
    masks.fill(Mask::EMPTY);
    // Which transaction, its number in its group, the first pair and the bits of that.
    let mut starts = Vec::new();
    let mut pair = 0;
    for span in spans {
        for (number, member) in span.members.iter().enumerate() {
            starts.push((*member, number as u32, pair, span.bits));
        }
        pair += span.bits;
    }
    starts.sort_unstable();
    let to = spans.iter().map(|span| span.to as usize).max().unwrap_or(0);
    let mut starts = &starts[..];
    while let Some(&(member, ..)) = starts.first() {
        let mut own = Mask::EMPTY;
        while let Some((&(next, number, pair, bits), rest)) = starts.split_first()
            && next == member
        {
            for bit in 0..bits {
                own.insert(2 * (pair + bit) + (number >> bit & 1));
            }
            starts = rest;
        }
        let member = member as usize;
        let end = starts.first().map_or(to, |start| start.0 as usize);
        graph.lanes().ascend(graph, (member, member + 1), masks, &own, doubled);
        graph
            .lanes()
            .ascend(graph, (member + 1, end), masks, &Mask::EMPTY, doubled);
    }
}
