//! Proofs that leaves which stand side by side are in a tree of RFC 6962, and at which places.
//! Under range proofs of content and complete answers to queries; the hashes of the leaves come from the engines.
//! Never proves an empty span of a tree that has leaves: the two neighbours of a gap do.
//!
//! A proof is the roots of the largest subtrees beside the span, from left to right: two more than the tree is deep at most a
//! level, and exactly as many as place and length need, so that a proof has one form. (RFC 6962 proves single leaves; this is
//! the same tree walked once for all of the span.)

use super::{
    Hash,
    roots::{node, root, split},
};

/// Most siblings of a span: two a level of the deepest tree, which has 2^32 leaves.
pub const SIBLINGS_MAX: usize = 64;

/// The root that the leaves `first..first + hashes.len()` of a tree of `count` lead to; `None` where they are no such leaves or
/// there are not as many siblings as they need.
pub fn climb(hashes: &[Hash], first: u32, count: u32, siblings: &[Hash]) -> Option<Hash> {
    let span = Span::new(first, hashes.len(), count)?;
    if count == 0 {
        return siblings.is_empty().then(|| root(&[]));
    }
    let mut walk = Walk { hashes, span, siblings };
    let reached = walk.subtree(0, count as usize)?;
    walk.siblings.is_empty().then_some(reached)
}

/// The siblings of a span of a tree over these leaf hashes, as [`climb`] takes them; `None` where there is no such span. What a
/// prover sends.
pub fn siblings(leaves: &[Hash], first: u32, length: usize) -> Option<Vec<Hash>> {
    let span = Span::new(first, length, u32::try_from(leaves.len()).ok()?)?;
    let mut out = Vec::new();
    beside(leaves, 0, &span, &mut out);
    Some(out)
}

/// Leaves `first..end` of a tree, at least one if the tree has any.
#[derive(Clone, Copy, Debug)]
struct Span {
    first: usize,
    end: usize,
}

impl Span {
    fn new(first: u32, length: usize, count: u32) -> Option<Self> {
        let (first, count) = (first as usize, count as usize);
        let end = first.checked_add(length)?;
        let fits = end <= count && (length > 0 || count == 0);
        fits.then_some(Self { first, end })
    }

    fn is_beside(&self, start: usize, end: usize) -> bool {
        end <= self.first || start >= self.end
    }

    fn holds(&self, start: usize, end: usize) -> bool {
        self.first <= start && end <= self.end
    }
}

struct Walk<'a> {
    hashes: &'a [Hash],
    span: Span,
    siblings: &'a [Hash],
}

impl Walk<'_> {
    /// The root over leaves `start..start + length`; at most 33 deep.
    fn subtree(&mut self, start: usize, length: usize) -> Option<Hash> {
        let end = start.saturating_add(length);
        if self.span.is_beside(start, end) {
            let (first, rest) = self.siblings.split_first()?;
            self.siblings = rest;
            return Some(*first);
        }
        if self.span.holds(start, end) {
            let from = start.checked_sub(self.span.first)?;
            return self.hashes.get(from..from.checked_add(length)?).map(root);
        }
        let left = split(length);
        let left_root = self.subtree(start, left)?;
        let right_root = self.subtree(start.saturating_add(left), length.saturating_sub(left))?;
        Some(node(&left_root, &right_root))
    }
}

fn beside(leaves: &[Hash], start: usize, span: &Span, out: &mut Vec<Hash>) {
    let end = start.saturating_add(leaves.len());
    if leaves.is_empty() || span.holds(start, end) {
        return;
    }
    if span.is_beside(start, end) {
        return out.push(root(leaves));
    }
    let (left, right) = leaves.split_at(split(leaves.len()));
    beside(left, start, span, out);
    beside(right, start.saturating_add(left.len()), span, out);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chain::lunarx::roots::leaf;

    /// Every span of every tree up to 20 leaves: 16 + 4 has a perfect left part and an odd right one.
    #[test]
    fn every_span_leads_to_the_root_and_nothing_else_does() {
        for count in 1u32..=20 {
            let leaves: Vec<Hash> = (0..count).map(|at| leaf(&at.to_le_bytes())).collect();
            let expected = Some(root(&leaves));
            for first in 0..count {
                for length in 1..=(count - first) as usize {
                    let span = &leaves[first as usize..][..length];
                    let proof = siblings(&leaves, first, length).unwrap();
                    assert!(proof.len() <= SIBLINGS_MAX);
                    assert_eq!(
                        climb(span, first, count, &proof),
                        expected,
                        "{first}+{length} of {count}"
                    );
                    // A sibling more or less, another place, another leaf.
                    let longer = [proof.as_slice(), &[[0; 32]]].concat();
                    assert_eq!(climb(span, first, count, &longer), None);
                    if let Some((_, shorter)) = proof.split_last() {
                        assert_eq!(climb(span, first, count, shorter), None);
                    }
                    assert_ne!(climb(span, first + 1, count, &proof), expected);
                    let mut other = span.to_vec();
                    other[length / 2][31] ^= 1;
                    assert_ne!(climb(&other, first, count, &proof), expected);
                }
            }
        }
    }

    #[test]
    fn an_empty_span_proves_only_an_empty_tree() {
        assert_eq!(climb(&[], 0, 0, &[]), Some(root(&[])));
        assert_eq!(climb(&[], 0, 0, &[[1; 32]]), None, "nothing stands beside it");
        assert_eq!(
            climb(&[], 0, 1, &[[1; 32]]),
            None,
            "the root itself would do as its proof"
        );
        assert_eq!(climb(&[[1; 32]], 0, 0, &[]), None);
        assert_eq!(
            climb(&[[1; 32]], u32::MAX, u32::MAX, &[]),
            None,
            "the end of the numbers"
        );
        assert_eq!(siblings(&[[1; 32]], 1, 1), None);
    }
}
