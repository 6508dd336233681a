//! Merkle trees of RFC 6962 in the plain: a leaf, a node, and a tree that grows by one leaf at a time.
//! For what the ledger commits to while objects are judged in order; the trees of objects are rows of the engines.
//! Never keeps leaves: a growing tree is the roots of its complete subtrees, at most 64.

use super::{Hash, hash, value::value};

/// Hash of a leaf: RFC 6962 section 2.1.
pub fn leaf(bytes: &[u8]) -> Hash {
    hash(&[&[0], bytes])
}

/// Hash of the node above two.
pub fn node(left: &Hash, right: &Hash) -> Hash {
    hash(&[&[1], left, right])
}

/// A tree that leaves are added to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Growing {
    /// Leaves so far.
    pub count: u64,
    /// Roots of the complete subtrees that `count` is made of, the largest first: one for each bit that is set.
    peaks: Vec<Hash>,
}

value!(Growing { count, peaks });

impl Growing {
    /// Adds a leaf by its bytes.
    pub fn push(&mut self, bytes: &[u8]) {
        let mut hash = leaf(bytes);
        let mut left = self.count;
        while left & 1 == 1 {
            // A set bit has its peak.
            let Some(peak) = self.peaks.pop() else { break };
            hash = node(&peak, &hash);
            left >>= 1;
        }
        self.peaks.push(hash);
        self.count = self.count.saturating_add(1);
    }

    /// The root; of no leaves SHA-256 of nothing.
    pub fn root(&self) -> Hash {
        let mut peaks = self.peaks.iter().rev();
        let Some(last) = peaks.next() else { return hash(&[]) };
        peaks.fold(*last, |right, left| node(left, &right))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The tree of RFC 6962 as its definition says it.
    fn naive(leaves: &[Vec<u8>]) -> Hash {
        match leaves {
            [] => hash(&[]),
            [one] => leaf(one),
            _ => {
                let split = leaves.len().next_power_of_two() / 2;
                node(&naive(&leaves[..split]), &naive(&leaves[split..]))
            }
        }
    }

    #[test]
    fn a_growing_tree_is_the_tree_of_its_leaves() {
        // Past 64: every pattern of six bits, one peak and six of them.
        let (mut growing, mut leaves) = (Growing::default(), Vec::new());
        for count in 0..=65u32 {
            assert_eq!(growing.root(), naive(&leaves), "{count} leaves");
            leaves.push(count.to_le_bytes().to_vec());
            growing.push(&count.to_le_bytes());
        }
        // The negative control.
        leaves[0][0] ^= 1;
        assert_ne!(growing.root(), naive(&leaves));
    }
}
