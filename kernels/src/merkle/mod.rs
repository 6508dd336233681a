//! Merkle hashing: leaves to hashes, hashes to a root, inclusion paths (Bitcoin; RFC 6962, also with SM3 of GM/T 0004; shreds).
//! Chain decoders make the rows, any engine decides them; the three stages also run as parts of one program.
//! Never decides which root is right: the expected root arrives in the row.
//!
//! Limit: a node of Bitcoin is three SHA-256 compressions of 64 bytes, about 0.2 us with the SHA instructions of one core; the
//! bus carries 32 bytes a leaf.

use crate::{
    batch::Place,
    job::{Header, Job, RowError, bytes_from_words, row_layout, words_from_bytes},
    policy::{MerkleRule, Policy},
    primitive::Stage,
};

#[cfg(target_arch = "x86_64")]
pub(crate) mod avx512;
#[cfg(target_arch = "x86_64")]
mod avx512_each;
#[cfg(target_arch = "x86_64")]
mod avx512_nodes;
#[cfg(target_arch = "x86_64")]
mod avx512_riders;
#[cfg(target_arch = "x86_64")]
mod avx512_ripemd160;
#[cfg(target_arch = "x86_64")]
pub(crate) mod avx512_sha256;
#[cfg(target_arch = "x86_64")]
pub(crate) mod avx512_sm3;
#[cfg(target_arch = "x86_64")]
mod lanes;
pub mod mutation;
pub mod portable;
pub mod ripemd160;
pub mod sha256;
#[cfg(target_arch = "x86_64")]
pub(crate) mod sha256_tables;
#[cfg(feature = "gpu")]
pub mod shader;
#[cfg(all(test, feature = "gpu"))]
mod shader_hashes;
#[cfg(feature = "gpu")]
mod shader_list;
#[cfg(target_arch = "x86_64")]
pub(crate) mod shani;

/// Bytes of a node.
pub const HASH_BYTES: usize = 32;

/// Bytes that a tree writes: root, flag word, zero up to a chunk.
pub const TREE_OUTPUT_BYTES: usize = 64;

/// Bytes of a child that a node of the rule of shreds hashes, and of a sibling that a shred carries.
pub const SHRED_NODE_BYTES: usize = 20;

/// Longest inclusion path: indices have 32 bits.
pub const DEPTH_MAX: u32 = 32;

/// A run of leaves that stand in the input at equal distances. The last may be shorter; a single leaf may be empty.
#[derive(Clone, Copy, bytemuck::Pod, bytemuck::Zeroable, Debug)]
#[repr(C)]
pub struct LeafHashRow {
    /// Header; the input holds the leaves.
    pub header: Header,
    /// Number of leaves, at least 1: as many as begin inside the input.
    pub leaf_count: u32,
    /// Bytes of every leaf but the last.
    pub leaf_bytes: u32,
    /// Distance from one leaf to the next, at least `leaf_bytes`; bytes between are not hashed.
    pub stride_bytes: u32,
    /// Zero.
    pub reserved: [u32; 7],
}

row_layout!(LeafHashRow, Stage::LeafHash);

impl LeafHashRow {
    /// Leaves of `leaf_bytes` end to end, the last possibly shorter; an empty input is one empty leaf.
    pub fn new(input: Place, leaf_bytes: u32) -> Self {
        Self::with_stride(input, leaf_bytes, leaf_bytes)
    }

    /// Leaves of `leaf_bytes`, each `stride_bytes` after the one before: shards as [`crate::erasure`] lays them out.
    pub fn with_stride(input: Place, leaf_bytes: u32, stride_bytes: u32) -> Self {
        Self {
            header: match input.is_empty() {
                true => Header::default(),
                false => input.into_header(),
            },
            // A stride of zero is refused by the check.
            leaf_count: (input.len() as u32).div_ceil(stride_bytes.max(1)).max(1),
            leaf_bytes,
            stride_bytes,
            reserved: [0; 7],
        }
    }
}

/// The leaf hashes of one tree, and the root they are to have.
#[derive(Clone, Copy, bytemuck::Pod, bytemuck::Zeroable, Debug)]
#[repr(C)]
pub struct TreeRow {
    /// Header; the input holds the leaf hashes, 32 bytes each, at least one.
    pub header: Header,
    /// 1: the root must equal `root`. 0: the root is only computed.
    pub compare: u32,
    /// The expected root; zero where it is not compared.
    pub root: [u32; 8],
    /// Zero.
    pub reserved: [u32; 1],
}

row_layout!(TreeRow, Stage::Tree);

impl TreeRow {
    /// A tree that must have this root.
    pub fn new(leaf_hashes: Place, root: &[u8; HASH_BYTES]) -> Self {
        Self {
            header: leaf_hashes.into_header(),
            compare: 1,
            root: words_from_bytes(root),
            reserved: [0],
        }
    }

    /// A tree whose root is wanted; it is valid unless it is mutated.
    pub fn compute(leaf_hashes: Place) -> Self {
        Self {
            header: leaf_hashes.into_header(),
            compare: 0,
            root: [0; 8],
            reserved: [0],
        }
    }

    /// The expected root.
    pub fn root(&self) -> [u8; HASH_BYTES] {
        bytes_from_words(&self.root)
    }
}

/// What a tree wrote to its window.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TreeOutput {
    /// The root.
    pub root: [u8; HASH_BYTES],
    /// Whether two equal nodes stand side by side as a pair (Bitcoin only, CVE-2012-2459).
    pub mutated: bool,
}

impl TreeOutput {
    /// Reads a window of a tree; `None` if it is none.
    pub fn read(window: &[u8]) -> Option<Self> {
        let window: &[u8; TREE_OUTPUT_BYTES] = window.try_into().ok()?;
        Some(Self {
            root: *window.first_chunk()?,
            mutated: window[HASH_BYTES] != 0,
        })
    }
}

/// One inclusion path. Bitcoin: bit i of the index says on which side the node of level i stands; with a number of leaves, index
/// and depth must be of such a tree. Shreds: the same, of every sibling only the first [`SHRED_NODE_BYTES`] are read.
/// RFC 6962: section 2.1.3.2 of RFC 9162, which always needs the number of leaves.
#[derive(Clone, Copy, bytemuck::Pod, bytemuck::Zeroable, Debug)]
#[repr(C)]
pub struct PathRow {
    /// Header; the input holds the siblings, 32 bytes each, leaf side first.
    pub header: Header,
    /// Hash of the leaf.
    pub leaf_hash: [u32; 8],
    /// The root.
    pub root: [u32; 8],
    /// Index of the leaf; any value, the rule decides the range.
    pub index: u32,
    /// Number of siblings, 0..=32.
    pub depth: u32,
    /// Number of leaves of the tree; 0 if unknown, which only the rules of Bitcoin and of shreds accept.
    pub leaf_count: u32,
    /// 1: the path must lead to `root`. 0: the root it leads to is written to the window.
    pub compare: u32,
    /// Zero.
    pub reserved: [u32; 6],
}

row_layout!(PathRow, Stage::Path);

impl PathRow {
    /// A path of `siblings.len() / 32` siblings; `leaf_count` may be 0 (unknown) under the rules of Bitcoin and of shreds.
    pub fn new(
        siblings: Place,
        leaf_hash: &[u8; HASH_BYTES],
        root: &[u8; HASH_BYTES],
        index: u32,
        leaf_count: u32,
    ) -> Self {
        Self {
            header: match siblings.is_empty() {
                true => Header::default(),
                false => siblings.into_header(),
            },
            leaf_hash: words_from_bytes(leaf_hash),
            root: words_from_bytes(root),
            index,
            depth: (siblings.len() / HASH_BYTES) as u32,
            leaf_count,
            compare: 1,
            reserved: [0; 6],
        }
    }

    /// A path whose root is wanted; it is valid if index and depth are of a tree of so many leaves.
    pub fn compute(siblings: Place, leaf_hash: &[u8; HASH_BYTES], index: u32, leaf_count: u32) -> Self {
        Self {
            compare: 0,
            ..Self::new(siblings, leaf_hash, &[0; HASH_BYTES], index, leaf_count)
        }
    }

    /// The same path from another leaf hash: one that was computed after the row was made.
    pub fn with_leaf_hash(self, leaf_hash: &[u8; HASH_BYTES]) -> Self {
        Self {
            leaf_hash: words_from_bytes(leaf_hash),
            ..self
        }
    }

    /// Hash of the leaf.
    pub fn leaf_hash(&self) -> [u8; HASH_BYTES] {
        bytes_from_words(&self.leaf_hash)
    }

    /// The root.
    pub fn root(&self) -> [u8; HASH_BYTES] {
        bytes_from_words(&self.root)
    }
}

/// Number of nodes above `leaf_count` leaves: hashes of 64 bytes that the root costs.
pub fn nodes(rule: MerkleRule, leaf_count: u64) -> u64 {
    match rule {
        MerkleRule::Rfc6962Sha256 | MerkleRule::Rfc6962Sm3 => leaf_count.saturating_sub(1),
        MerkleRule::BitcoinSha256d | MerkleRule::ShredsSha256 => {
            let (mut nodes, mut level) = (0u64, leaf_count);
            while level > 1 {
                level = level.div_ceil(2);
                nodes += level;
            }
            nodes
        }
    }
}

/// Compressions of one node.
const fn node_compressions(rule: MerkleRule) -> u64 {
    match rule {
        // 64 bytes and padding, then 32 bytes.
        MerkleRule::BitcoinSha256d => 3,
        // 65 bytes; 26 of prefix and 40.
        MerkleRule::Rfc6962Sha256 | MerkleRule::Rfc6962Sm3 | MerkleRule::ShredsSha256 => 2,
    }
}

/// Compressions of a leaf of so many bytes.
const fn leaf_compressions(rule: MerkleRule, leaf_bytes: u64) -> u64 {
    // One byte 0x80 and eight of length behind the message.
    match rule {
        MerkleRule::BitcoinSha256d => (leaf_bytes + 9).div_ceil(64) + 1,
        MerkleRule::Rfc6962Sha256 | MerkleRule::Rfc6962Sm3 => (leaf_bytes + 10).div_ceil(64),
        MerkleRule::ShredsSha256 => (leaf_bytes + 26 + 9).div_ceil(64),
    }
}

fn field<J: Job, T>(job: &J, field: &'static str, expected: &'static str, got: u64) -> Result<T, RowError> {
    Err(RowError::Field {
        stage: J::STAGE,
        job_id: job.header().job_id,
        field,
        expected,
        got,
    })
}

impl Job for LeafHashRow {
    const STAGE: Stage = Stage::LeafHash;

    fn output_bytes(&self, _policy: &Policy) -> u64 {
        u64::from(self.leaf_count) * HASH_BYTES as u64
    }

    fn work(&self, policy: &Policy) -> u64 {
        u64::from(self.leaf_count) * leaf_compressions(policy.merkle, u64::from(self.leaf_bytes))
    }

    fn check(&self, _policy: &Policy) -> Result<(), RowError> {
        if self.leaf_bytes == 0 {
            return field(self, "leaf_bytes", "at least 1", 0);
        }
        if self.stride_bytes < self.leaf_bytes {
            return field(
                self,
                "stride_bytes",
                "at least leaf_bytes",
                u64::from(self.stride_bytes),
            );
        }
        let leaf_count = self.header.in_len.div_ceil(self.stride_bytes).max(1);
        if self.leaf_count != leaf_count {
            let expected = "the leaves that begin inside the input";
            return field(self, "leaf_count", expected, u64::from(self.leaf_count));
        }
        Ok(())
    }
}

impl Job for TreeRow {
    const STAGE: Stage = Stage::Tree;

    fn output_bytes(&self, _policy: &Policy) -> u64 {
        TREE_OUTPUT_BYTES as u64
    }

    fn work(&self, policy: &Policy) -> u64 {
        let leaf_count = u64::from(self.header.in_len) / HASH_BYTES as u64;
        nodes(policy.merkle, leaf_count) * node_compressions(policy.merkle)
    }

    fn check(&self, _policy: &Policy) -> Result<(), RowError> {
        let in_len = self.header.in_len;
        if in_len == 0 || !(in_len as usize).is_multiple_of(HASH_BYTES) {
            return field(
                self,
                "in_len",
                "leaf_count * 32, leaf_count at least 1",
                u64::from(in_len),
            );
        }
        if self.compare > 1 {
            return field(self, "compare", "0 or 1", u64::from(self.compare));
        }
        Ok(())
    }
}

impl Job for PathRow {
    const STAGE: Stage = Stage::Path;

    fn output_bytes(&self, _policy: &Policy) -> u64 {
        match self.compare {
            0 => HASH_BYTES as u64,
            _ => 0,
        }
    }

    fn work(&self, policy: &Policy) -> u64 {
        u64::from(self.depth) * node_compressions(policy.merkle)
    }

    fn check(&self, _policy: &Policy) -> Result<(), RowError> {
        if self.depth > DEPTH_MAX {
            return field(self, "depth", "0..=32", u64::from(self.depth));
        }
        if u64::from(self.header.in_len) != u64::from(self.depth) * HASH_BYTES as u64 {
            return field(self, "in_len", "depth * 32", u64::from(self.header.in_len));
        }
        if self.compare > 1 {
            return field(self, "compare", "0 or 1", u64::from(self.compare));
        }
        Ok(())
    }
}
