//! The Merkle tree of the Bitcoin family: SHA-256d over pairs, the last one of an odd level paired with itself.
//! The naive level-by-level form, used by rules K9 and K10 and kept as the oracle for the engines.
//! Never decides: it returns the root, whether the tree is ambiguous, and what it cost.

use super::hash::{Hash32, sha256d};

/// The root over a list of leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MerkleRoot {
    /// The root; zero for no leaves.
    pub root: Hash32,
    /// Two equal hashes stand beside each other as a pair of some level: a shorter list has the same root
    /// (CVE-2012-2459).
    pub mutated: bool,
    /// The 64-byte nodes that were hashed.
    pub nodes: u64,
}

/// Computes the root (`ComputeMerkleRoot`).
#[must_use]
pub fn merkle_root(leaves: &[Hash32]) -> MerkleRoot {
    let mut level = leaves.to_vec();
    let (mut mutated, mut nodes) = (false, 0u64);
    while level.len() > 1 {
        level = level
            .chunks(2)
            .map(|pair| {
                nodes = nodes.saturating_add(1);
                match pair {
                    [left, right] => {
                        mutated |= left == right;
                        merkle_node(left, right)
                    }
                    [last] => merkle_node(last, last),
                    _ => [0; 32],
                }
            })
            .collect();
    }
    MerkleRoot {
        root: level.first().copied().unwrap_or_default(),
        mutated,
        nodes,
    }
}

/// Hashes one node.
#[must_use]
pub fn merkle_node(left: &Hash32, right: &Hash32) -> Hash32 {
    let mut node = [0u8; 64];
    let (first, second) = node.split_at_mut(32);
    first.copy_from_slice(left);
    second.copy_from_slice(right);
    sha256d(&node)
}

/// The nodes over `leaves` leaves, without hashing them.
#[must_use]
pub fn merkle_nodes(leaves: usize) -> u64 {
    let (mut level, mut nodes) = (leaves, 0u64);
    while level > 1 {
        level = level.div_ceil(2);
        nodes = nodes.saturating_add(level as u64);
    }
    nodes
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "tests compute on known values")]
mod tests {
    use super::*;

    fn leaves(count: u8) -> Vec<Hash32> {
        (1..=count).map(|n| [n; 32]).collect()
    }

    #[test]
    fn odd_levels_pair_the_last_with_itself() {
        // 0 and 1 hash nothing; 2 and 3 are the even and the odd pair; 5 is odd on two levels.
        assert_eq!(
            merkle_root(&[]),
            MerkleRoot {
                root: [0; 32],
                mutated: false,
                nodes: 0
            }
        );
        let [a, b, c] = [[1; 32], [2; 32], [3; 32]];
        assert_eq!(merkle_root(&leaves(1)).root, a);
        assert_eq!(merkle_root(&leaves(2)).root, merkle_node(&a, &b));
        assert_eq!(
            merkle_root(&leaves(3)).root,
            merkle_node(&merkle_node(&a, &b), &merkle_node(&c, &c))
        );
        for count in 0..=33 {
            let result = merkle_root(&leaves(count));
            assert_eq!(result.nodes, merkle_nodes(count.into()), "{count} leaves");
            assert!(!result.mutated);
        }
    }

    #[test]
    fn a_repeated_tail_keeps_the_root_and_is_seen() {
        // Appending the odd tail of any level gives the same root: levels 0, 1 and 2 here.
        for (count, tail) in [(3, 1), (5, 1), (6, 2), (12, 4)] {
            let plain = leaves(count);
            let mut repeated = plain.clone();
            repeated.extend_from_slice(&plain[plain.len() - tail..]);
            assert_eq!(merkle_root(&plain).root, merkle_root(&repeated).root);
            assert!(merkle_root(&repeated).mutated && !merkle_root(&plain).mutated);
        }
        // Equal neighbours that do not form a pair are no mutation.
        assert!(!merkle_root(&[[1; 32], [2; 32], [2; 32], [3; 32]]).mutated);
    }
}
