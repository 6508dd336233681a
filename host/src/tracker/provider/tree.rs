//! A Merkle tree of RFC 6962 with all of its levels, so that a path costs as many steps as there are levels.
//! Built by a provider for every commitment; `chain::lunarx::roots` has the definition it is compared with.
//! Never holds the leaves themselves: 64 bytes a leaf at most, 32 MiB for a column of 512 MiB.
//!
//! Level by level pairs are hashed, and a last one without a neighbour moves up as it is. That gives the tree of the definition,
//! which splits at the largest power of two below the number of leaves: there, too, every left subtree is full.

use crate::chain::lunarx::{
    Hash, hash,
    roots::{self, node},
};

/// The tree.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tree {
    /// The leaves first, one node last; none of nothing.
    levels: Vec<Vec<Hash>>,
}

impl Tree {
    /// The tree over hashes of leaves.
    pub fn new(leaves: Vec<Hash>) -> Self {
        let mut levels = Vec::new();
        let mut level = leaves;
        while level.len() > 1 {
            let above = level.chunks(2).filter_map(|pair| match pair {
                [left, right] => Some(node(left, right)),
                [alone] => Some(*alone),
                _ => None,
            });
            let above = above.collect();
            levels.push(std::mem::replace(&mut level, above));
        }
        levels.push(level);
        Self { levels }
    }

    /// Its root; of nothing, the hash of nothing.
    pub fn root(&self) -> Hash {
        let top = self.levels.last().and_then(|level| level.first());
        top.copied().unwrap_or_else(|| hash(&[]))
    }

    /// The siblings of a leaf, leaf side first; none where there is no such leaf.
    pub fn path(&self, index: usize) -> Vec<Hash> {
        let is_leaf = self.levels.first().is_some_and(|leaves| index < leaves.len());
        let steps = self.levels.iter().filter(|_| is_leaf).enumerate();
        let siblings = steps.filter_map(|(up, level)| {
            let place = index.checked_shr(u32::try_from(up).ok()?)?;
            level.get(place ^ 1).copied()
        });
        siblings.collect()
    }
}

/// The hash of a piece under a commitment: leaf `H(0x00 || commit_nonce || provider id || piece)`.
pub(super) fn committed_leaf(commit_nonce: &Hash, provider: &Hash, piece: &[u8]) -> Hash {
    roots::leaf(&[commit_nonce, provider, piece].concat())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::chain::lunarx::roots::{climb, path, root};

    /// 0, 1, around powers of two where the shape changes, 81 = 64 + 16 + 1 with odd ends on two levels.
    #[test]
    fn the_tree_is_that_of_the_definition() {
        for count in [0usize, 1, 2, 3, 4, 5, 7, 8, 9, 31, 32, 33, 64, 81, 127, 128] {
            let leaves: Vec<Hash> = (0..count).map(|at| roots::leaf(&[at as u8])).collect();
            let tree = Tree::new(leaves.clone());
            assert_eq!(tree.root(), root(&leaves), "{count} leaves");
            for index in 0..count {
                let siblings = tree.path(index);
                assert_eq!(siblings, path(&leaves, index), "leaf {index} of {count}");
                assert_eq!(
                    climb(leaves[index], index as u32, count as u32, &siblings),
                    Some(tree.root())
                );
            }
            assert_eq!(tree.path(count), [] as [Hash; 0], "no such leaf");
        }
    }
}
