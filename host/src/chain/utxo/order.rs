//! The order in which objects are judged: parents before children, else as they stand in the input.
//! Between decoding and the header chain; the same for the sequential validator and the pipeline.
//! Never drops an object: one whose parent is not there simply keeps its place.

use std::cmp::Reverse;
use std::collections::{BinaryHeap, HashMap};

use super::Hash32;
use super::candidate::Candidate;

/// The positions of `candidates` in the order of their links, ties by position: see [`link_order`].
#[must_use]
pub fn order_by_links(candidates: &[Candidate]) -> Vec<usize> {
    link_order(candidates.len(), |position| {
        let candidate = candidates.get(position)?;
        Some((candidate.id(), candidate.header()?.prev))
    })
}

/// The positions from 0 to `count` in the order of their links, ties by position. `links` gives id and parent, or nothing
/// where there is no header.
///
/// Equal to what a reader of the stream does that releases an object as soon as its parent is through: at each step
/// the lowest position whose parent is either through or nowhere in the input. Where several objects carry the parent's
/// header all of them go first, since any of them may be the one that counts.
#[must_use]
pub fn link_order(count: usize, links: impl Fn(usize) -> Option<(Hash32, Hash32)>) -> Vec<usize> {
    let mut left: HashMap<Hash32, usize> = HashMap::with_capacity(count);
    for (id, _) in (0..count).filter_map(&links) {
        let twins = left.entry(id).or_default();
        *twins = twins.saturating_add(1);
    }
    let mut waiting: HashMap<Hash32, Vec<usize>> = HashMap::new();
    let mut ready = BinaryHeap::new();
    for position in 0..count {
        match links(position).filter(|(_, prev)| left.contains_key(prev)) {
            Some((_, prev)) => waiting.entry(prev).or_default().push(position),
            None => ready.push(Reverse(position)),
        }
    }
    let mut order = Vec::with_capacity(count);
    while let Some(Reverse(position)) = ready.pop() {
        order.push(position);
        let Some((id, _)) = links(position) else { continue };
        let Some(twins) = left.get_mut(&id) else { continue };
        *twins = twins.saturating_sub(1);
        if *twins == 0 {
            ready.extend(waiting.remove(&id).unwrap_or_default().into_iter().map(Reverse));
        }
    }
    order
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chain::utxo::Header;

    /// Headers 0 to 4 in a chain, and one more child of header 1.
    fn headers() -> Vec<Candidate> {
        let mut prev = [0; 32];
        let mut all = Vec::new();
        for nonce in 0..5 {
            let header = Header {
                prev,
                nonce,
                ..Header::default()
            };
            prev = header.id();
            all.push(Candidate::decode_header(&header.encode()));
        }
        let fork = Header {
            prev: all[1].id(),
            nonce: 9,
            ..Header::default()
        };
        all.push(Candidate::decode_header(&fork.encode()));
        all
    }

    fn order_of(positions: &[usize]) -> Vec<usize> {
        let all = headers();
        let shuffled: Vec<_> = positions.iter().map(|at| all[*at].clone()).collect();
        order_by_links(&shuffled).into_iter().map(|at| positions[at]).collect()
    }

    #[test]
    fn parents_come_first_and_the_rest_stays() {
        assert_eq!(order_of(&[0, 1, 2, 3, 4, 5]), [0, 1, 2, 3, 4, 5], "already in order");
        assert_eq!(order_of(&[4, 3, 2, 1, 0]), [0, 1, 2, 3, 4], "the worst case");
        assert_eq!(order_of(&[5, 0, 2, 1, 3]), [0, 1, 5, 2, 3], "released by position");
        assert_eq!(order_of(&[4, 2]), [4, 2], "an absent parent holds nobody up");
        assert_eq!(
            order_of(&[1, 1, 0, 2]),
            [0, 1, 1, 2],
            "a repeated object is there twice"
        );
        assert_eq!(
            order_of(&[1, 2, 0, 1]),
            [0, 1, 1, 2],
            "a child waits for every object with its parent's header"
        );
    }
}
