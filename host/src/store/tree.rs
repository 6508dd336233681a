//! Merkle trees of RFC 9162 section 2.1 whose complete subtrees are at hand: roots, paths, consistency.
//! Under the proofs of the ledger; a batch keeps its nodes in memory for a moment, the log has them in a table.
//! Never reads more than about two nodes a level, and never believes a path that is longer than its tree is high.

use std::mem::replace;

use perigee_kernels::merkle::sha256;

use super::Hash;
pub use crate::chain::lunarx::tree::{leaf, node};

/// Root of the tree of no leaves: SHA-256 of nothing.
pub fn empty() -> Hash {
    crate::chain::lunarx::hash(&[])
}

/// Number of a node in the order of the leaves and of the nodes between them: leaf i is 2i, the node over leaves 0 and 1 is 1.
/// New nodes get numbers near the largest, whatever their level. `index` counts the nodes of its level from 0.
///
/// Source: array-based trees, RFC 9420 appendix C. None where the number has more than 64 bits.
pub fn number(level: u32, index: u64) -> Option<u64> {
    let odd = index.checked_mul(2)?.checked_add(1)?;
    odd.checked_mul(1u64.checked_shl(level)?)?.checked_sub(1)
}

/// Level and index of the complete subtrees that a tree of `size` leaves is made of, the largest first.
pub fn peaks(size: u64) -> impl Iterator<Item = (u32, u64)> {
    (0..u64::BITS)
        .rev()
        .filter(move |level| size >> level & 1 == 1)
        .map(move |level| {
            // All leaves to the left are counted by the higher bits.
            (level, (size >> level) & !1)
        })
}

/// Root over the hashes of the complete subtrees of a tree, the largest first.
pub fn bag(peaks: &[Hash]) -> Hash {
    let mut peaks = peaks.iter().rev();
    let Some(last) = peaks.next() else { return empty() };
    peaks.fold(*last, |right, left| node(left, &right))
}

/// The right edge of a tree that grows by one leaf at a time.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edge {
    size: u64,
    peaks: Vec<Hash>,
}

impl Edge {
    /// The edge of a tree of `size` leaves with these complete subtrees, the largest first; None if their number is wrong.
    pub fn new(size: u64, peaks: Vec<Hash>) -> Option<Self> {
        (peaks.len() == size.count_ones() as usize).then_some(Self { size, peaks })
    }

    /// Leaves so far.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// The root.
    pub fn root(&self) -> Hash {
        bag(&self.peaks)
    }

    /// Adds a leaf by its hash; calls `made` for every node that is complete now: level, index, hash.
    pub fn push(&mut self, leaf: Hash, mut made: impl FnMut(u32, u64, &Hash)) {
        let (mut hash, mut level, mut index) = (leaf, 0u32, self.size);
        made(level, index, &hash);
        while index & 1 == 1 {
            // A set bit has its peak.
            let Some(peak) = self.peaks.pop() else { break };
            hash = node(&peak, &hash);
            index >>= 1;
            level = level.saturating_add(1);
            made(level, index, &hash);
        }
        self.peaks.push(hash);
        self.size = self.size.saturating_add(1);
    }
}

/// Gives the hash of a complete subtree by level and index.
pub trait Nodes {
    /// Why it could not.
    type Error;

    /// The hash of the node.
    ///
    /// # Errors
    /// It is not there.
    fn node(&mut self, level: u32, index: u64) -> Result<Hash, Self::Error>;

    /// Root over `length` leaves from `start` on, which is a multiple of the next power of two.
    ///
    /// # Errors
    /// A node is not there.
    fn range(&mut self, start: u64, length: u64) -> Result<Hash, Self::Error> {
        let offset = |(level, index): (u32, u64)| (level, (start >> level).saturating_add(index));
        let hashes: Result<Vec<_>, _> = peaks(length)
            .map(offset)
            .map(|(level, index)| self.node(level, index))
            .collect();
        Ok(bag(&hashes?))
    }

    /// The path of leaf `index` in the tree of the first `size` leaves, from the leaf up: RFC 9162 section 2.1.3.1.
    ///
    /// # Errors
    /// A node is not there.
    fn path(&mut self, index: u64, size: u64) -> Result<Vec<Hash>, Self::Error> {
        let (mut start, mut length, mut path) = (0u64, size, Vec::new());
        while length > 1 {
            let left = split(length);
            let (middle, right) = (start.saturating_add(left), length.saturating_sub(left));
            if index < middle {
                path.push(self.range(middle, right)?);
                length = left;
            } else {
                path.push(self.range(start, left)?);
                (start, length) = (middle, right);
            }
        }
        path.reverse();
        Ok(path)
    }

    /// The proof that the tree of the first `old` leaves is the beginning of that of the first `new`: RFC 9162 section 2.1.4.1.
    /// Nothing for an empty tree and for equal ones. `old` is at most `new`.
    ///
    /// # Errors
    /// A node is not there.
    fn consistency(&mut self, old: u64, new: u64) -> Result<Vec<Hash>, Self::Error> {
        let (mut start, mut length, mut old, mut known, mut path) = (0u64, new, old, true, Vec::new());
        while 0 < old && old < length {
            let left = split(length);
            let (middle, right) = (start.saturating_add(left), length.saturating_sub(left));
            if old <= left {
                path.push(self.range(middle, right)?);
                length = left;
            } else {
                path.push(self.range(start, left)?);
                (start, length, old, known) = (middle, right, old.saturating_sub(left), false);
            }
        }
        if !known {
            path.push(self.range(start, length)?);
        }
        path.reverse();
        Ok(path)
    }
}

/// The largest power of two below a length of at least 2.
fn split(length: u64) -> u64 {
    length.next_power_of_two() >> 1
}

/// Follows a path from the hash of leaf `index` to the root of a tree of `size` leaves: RFC 9162 section 2.1.3.2.
/// None where the path has the wrong length or the index is outside.
pub fn climb(leaf: Hash, index: u64, size: u64, path: &[Hash]) -> Option<Hash> {
    let (mut here, mut last, mut hash) = (index, size.checked_sub(1)?, leaf);
    if here > last {
        return None;
    }
    for other in path {
        if last == 0 {
            return None;
        }
        if here & 1 == 1 || here == last {
            hash = node(other, &hash);
            while here & 1 == 0 && here != 0 {
                (here, last) = (here >> 1, last >> 1);
            }
        } else {
            hash = node(&hash, other);
        }
        (here, last) = (here >> 1, last >> 1);
    }
    (last == 0).then_some(hash)
}

/// True if the path proves that the tree of `old` leaves is the beginning of that of `new`: RFC 9162 section 2.1.4.2.
pub fn is_consistent(old: u64, old_root: &Hash, new: u64, new_root: &Hash, path: &[Hash]) -> bool {
    if old == new || old == 0 {
        return path.is_empty()
            && if old == new {
                old_root == new_root
            } else {
                *old_root == empty()
            };
    }
    // A complete subtree is its own first node.
    let whole = old.is_power_of_two().then_some(*old_root);
    let mut path = whole.into_iter().chain(path.iter().copied());
    let (Some(mut here), Some(mut last)) = (old.checked_sub(1), new.checked_sub(1)) else {
        return false;
    };
    let shift = here.trailing_ones();
    here = here.checked_shr(shift).unwrap_or(0);
    last = last.checked_shr(shift).unwrap_or(0);
    let Some(first) = path.next() else { return false };
    let (mut older, mut newer) = (first, first);
    for other in path {
        if last == 0 {
            return false;
        }
        if here & 1 == 1 || here == last {
            older = node(&other, &older);
            newer = node(&other, &newer);
            while here & 1 == 0 && here != 0 {
                (here, last) = (here >> 1, last >> 1);
            }
        } else {
            newer = node(&newer, &other);
        }
        (here, last) = (here >> 1, last >> 1);
    }
    last == 0 && older == *old_root && newer == *new_root
}

/// All complete subtrees of a tree, in memory: level by level, the leaves first.
#[derive(Clone, Debug)]
pub struct Levels(Vec<Vec<Hash>>);

impl Levels {
    /// From the hashes of the leaves.
    pub fn new(leaves: Vec<Hash>) -> Self {
        let mut levels = vec![leaves];
        while let Some(below) = levels.last().filter(|level| level.len() > 1) {
            let pairs = below.as_chunks::<2>().0.iter();
            let above = hash_each(pairs.map(|[left, right]| [&[1][..], left, right]));
            levels.push(above);
        }
        Self(levels)
    }
}

impl Nodes for Levels {
    type Error = ();

    fn node(&mut self, level: u32, index: u64) -> Result<Hash, ()> {
        let level = self.0.get(level as usize).ok_or(())?;
        level.get(usize::try_from(index).map_err(|_| ())?).copied().ok_or(())
    }
}

/// Root of the tree of these leaves, by their bytes.
pub fn root<'a>(objects: impl Iterator<Item = &'a [u8]>) -> Hash {
    let mut levels = Levels::new(leaves(objects));
    let count = levels.0.first().map_or(0, Vec::len);
    // All complete subtrees are there.
    levels.range(0, count as u64).unwrap_or_else(|()| empty())
}

/// Hashes of many leaves, in vector lanes where the processor has them.
pub fn leaves<'a>(objects: impl Iterator<Item = &'a [u8]>) -> Vec<Hash> {
    hash_each(objects.map(|bytes| [&[0][..], bytes]))
}

/// SHA-256 of messages, each in its parts, in vector lanes where the processor has them.
pub fn hash_each<'a, const N: usize>(messages: impl Iterator<Item = [&'a [u8]; N]>) -> Vec<Hash> {
    let (mut blocks, mut ends, mut hashes) = (Vec::new(), Vec::new(), Vec::new());
    let mut finish = |blocks: &mut Vec<u8>, ends: &mut Vec<usize>| {
        let (all, mut start) = (blocks.as_chunks::<64>().0, 0);
        let runs: Vec<_> = ends
            .iter()
            .map(|end| all.get(replace(&mut start, *end)..*end).unwrap_or_default())
            .collect();
        let mut states = vec![sha256::INITIAL; runs.len()];
        sha256::compress_each(&mut states, &runs);
        hashes.extend(states.iter().map(sha256::digest_of));
        blocks.clear();
        ends.clear();
    };
    for parts in messages {
        parts.iter().for_each(|part| blocks.extend_from_slice(part));
        let length = parts.iter().fold(0usize, |sum, part| sum.saturating_add(part.len()));
        sha256::put_padding(&mut blocks, length);
        ends.push(blocks.len() / 64);
        if blocks.len() >= GROUP_BYTES {
            finish(&mut blocks, &mut ends);
        }
    }
    finish(&mut blocks, &mut ends);
    hashes
}

/// Padded messages that are hashed together: they stay in the cache from being put together to being hashed.
const GROUP_BYTES: usize = 128 << 10;

#[cfg(test)]
mod tests {
    use super::*;

    /// The tree as the definition in RFC 9162 section 2.1.1 says it.
    fn naive(leaves: &[Vec<u8>]) -> Hash {
        match leaves {
            [] => empty(),
            [one] => leaf(one),
            _ => {
                let split = leaves.len().next_power_of_two() / 2;
                node(&naive(&leaves[..split]), &naive(&leaves[split..]))
            }
        }
    }

    fn leaves(count: u32) -> Vec<Vec<u8>> {
        (0..count).map(|index| index.to_le_bytes().to_vec()).collect()
    }

    fn levels(leaves: &[Vec<u8>]) -> Levels {
        Levels::new(leaves.iter().map(|bytes| leaf(bytes)).collect())
    }

    /// Past 64: every pattern of six bits. One tree of all leaves serves the smaller sizes, as the log's nodes do.
    #[test]
    fn paths_lead_to_the_root_of_the_naive_tree_and_of_no_other() {
        let leaves = leaves(70);
        let mut nodes = levels(&leaves);
        for size in 1..=70u64 {
            let root = naive(&leaves[..size as usize]);
            assert_eq!(nodes.range(0, size), Ok(root));
            assert_eq!(super::root(leaves[..size as usize].iter().map(Vec::as_slice)), root);
            for index in 0..size {
                let mut path = nodes.path(index, size).unwrap();
                let leaf = leaf(&leaves[index as usize]);
                assert_eq!(climb(leaf, index, size, &path), Some(root), "{index} of {size}");
                // Another place, a longer and a shorter path, a flipped bit.
                assert_eq!(climb(leaf, size, size, &path), None);
                if size > 1 {
                    assert_ne!(climb(leaf, index ^ 1, size, &path), Some(root), "{index} of {size}");
                    path[0][31] ^= 1;
                    assert_ne!(climb(leaf, index, size, &path), Some(root));
                    path[0][31] ^= 1;
                    assert_eq!(climb(leaf, index, size, &path[1..]).filter(|hash| *hash == root), None);
                }
                path.push(root);
                assert_eq!(climb(leaf, index, size, &path), None);
            }
        }
    }

    /// Lengths around the ends of blocks (a leaf of 54 bytes fits one with its padding, of 55 does not), the largest over a
    /// whole group, and counts up to more than a group.
    #[test]
    fn hashes_of_many_are_those_of_each() {
        for length in [0usize, 1, 54, 55, 56, 63, 64, 118, 119, 320, GROUP_BYTES] {
            let count = if length == GROUP_BYTES { 3 } else { 600 };
            let objects: Vec<_> = (0..count).map(|index| vec![index as u8; length + index % 3]).collect();
            let hashes: Vec<_> = objects.iter().map(|bytes| leaf(bytes)).collect();
            assert_eq!(super::leaves(objects.iter().map(Vec::as_slice)), hashes);
            let pairs = hashes.as_chunks::<2>().0;
            let above: Vec<_> = pairs.iter().map(|[left, right]| node(left, right)).collect();
            assert_eq!(
                hash_each(pairs.iter().map(|[left, right]| [&[1][..], left, right])),
                above
            );
        }
    }

    #[test]
    fn every_two_sizes_are_consistent_and_no_flipped_bit_is() {
        let leaves = leaves(70);
        let mut nodes = levels(&leaves);
        let roots: Vec<_> = (0..=70).map(|size| naive(&leaves[..size])).collect();
        for new in 0..=70u64 {
            for old in 0..=new {
                let mut path = nodes.consistency(old, new).unwrap();
                let (before, after) = (&roots[old as usize], &roots[new as usize]);
                assert!(is_consistent(old, before, new, after, &path), "{old} {new}");
                for at in 0..path.len() {
                    path[at][0] ^= 0x80;
                    assert!(!is_consistent(old, before, new, after, &path), "{old} {new} {at}");
                    path[at][0] ^= 0x80;
                }
                for wrong in [*before, *after] {
                    let flipped = {
                        let mut hash = wrong;
                        hash[7] ^= 1;
                        hash
                    };
                    assert!(!is_consistent(old, &flipped, new, after, &path));
                    // An empty log says nothing about the newer root.
                    assert!(old == 0 && new > 0 || !is_consistent(old, before, new, &flipped, &path));
                }
                if old > 0 && old < new {
                    assert!(!is_consistent(old, before, new, after, &path[1..]));
                    assert!(!is_consistent(old.wrapping_add(1), before, new, after, &path));
                }
                path.push(*after);
                assert!(!is_consistent(old, before, new, after, &path));
            }
        }
    }

    #[test]
    fn an_edge_makes_every_complete_node_once() {
        let leaves = leaves(70);
        let (mut nodes, mut edge, mut made) = (levels(&leaves), Edge::default(), Vec::new());
        for (size, bytes) in leaves.iter().enumerate() {
            assert_eq!(edge.root(), naive(&leaves[..size]));
            let peaks = peaks(size as u64)
                .map(|(level, index)| nodes.node(level, index).unwrap())
                .collect();
            assert_eq!(Edge::new(size as u64, peaks).as_ref(), Some(&edge));
            edge.push(leaf(bytes), |level, index, hash| {
                assert_eq!(nodes.node(level, index).as_ref(), Ok(hash));
                made.push(number(level, index).unwrap());
            });
        }
        assert_eq!(Edge::new(3, vec![[0; 32]]), None);
        made.sort_unstable();
        made.dedup();
        // 2n less the number of peaks.
        assert_eq!(made.len(), 2 * 70 - 70u64.count_ones() as usize);
        assert_eq!(
            (number(0, 3), number(1, 0), number(2, 1), number(64, 0)),
            (Some(6), Some(1), Some(11), None)
        );
    }
}
