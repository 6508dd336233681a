//! Cases of hashing: plain digests, Merkle nodes, roots and inclusion paths, under four tree rules.
//! Read by `load`.
//! Never hashes.

use serde::{Deserialize, Serialize};

use crate::{Verdict, hexed};

/// A plain hash function.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum HashFunction {
    /// SHA-256 (FIPS 180-4).
    Sha256,
    /// SHA-256 applied twice.
    Sha256d,
    /// SM3 (GM/T 0004).
    Sm3,
}

/// How a tree is hashed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum MerkleRule {
    /// RFC 6962 with SHA-256: leaf = H(00 || data), node = H(01 || left || right), an odd node is promoted.
    Sha256Rfc6962,
    /// Bitcoin: leaves are 32-byte hashes, node = sha256d(left || right), an odd node is paired with itself.
    Sha256dBitcoin,
    /// RFC 6962 with SM3 in place of SHA-256.
    Sm3Rfc6962,
    /// Shreds: leaf = SHA-256(00 || SOLANA_MERKLE_SHREDS_LEAF || data), node = SHA-256(01 || SOLANA_MERKLE_SHREDS_NODE || first 20
    /// bytes of left || first 20 bytes of right), an odd node is paired with itself.
    Sha256Shreds,
}

/// One hashing case.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "op", rename_all = "kebab-case")]
pub enum MerkleCase {
    /// A plain digest.
    Hash {
        /// The function.
        hash: HashFunction,
        /// The message.
        #[serde(with = "hex::serde")]
        message: Vec<u8>,
        /// The digest.
        #[serde(with = "hex::serde")]
        digest: [u8; 32],
    },
    /// One inner node.
    Node {
        /// The rule of the tree.
        rule: MerkleRule,
        /// The left child.
        #[serde(with = "hex::serde")]
        left: [u8; 32],
        /// The right child.
        #[serde(with = "hex::serde")]
        right: [u8; 32],
        /// The parent.
        #[serde(with = "hex::serde")]
        parent: [u8; 32],
    },
    /// A whole tree.
    Tree {
        /// The rule of the tree.
        rule: MerkleRule,
        /// Leaf hashes (Bitcoin, 32 bytes) or leaf data (all other rules, any length).
        #[serde(with = "hexed")]
        leaves: Vec<Vec<u8>>,
        /// The root.
        #[serde(with = "hex::serde")]
        root: [u8; 32],
        /// Bitcoin: two equal hashes form a pair at some level (CVE-2012-2459); false under the other rules.
        mutated: bool,
    },
    /// An inclusion path against a known root and leaf count.
    Path {
        /// The rule of the tree.
        rule: MerkleRule,
        /// The leaf, as in `Tree`.
        #[serde(with = "hex::serde")]
        leaf: Vec<u8>,
        /// Index of the leaf, 0-based.
        index: u64,
        /// Number of leaves of the tree.
        leaf_count: u64,
        /// Siblings from the leaf upwards (RFC 9162 section 2.1.3; Bitcoin and shreds: one for every level).
        #[serde(with = "hexed")]
        path: Vec<[u8; 32]>,
        /// The root.
        #[serde(with = "hex::serde")]
        root: [u8; 32],
        /// Whether the path proves the leaf.
        expect: Verdict,
    },
}
