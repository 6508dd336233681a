//! Merkle hashing on crates `sha2` and `sm3`, level by level.
//! Oracle for every other Merkle engine, and the hash functions for rooms that need one hash, not a batch.
//! Never allocates a node: one scratch vector serves all trees of a run.

use sha2::{Digest, Sha256, block_api::compress256};
use sm3::Sm3;

use super::{HASH_BYTES, LeafHashRow, PathRow, SHRED_NODE_BYTES, TREE_OUTPUT_BYTES, TreeOutput, TreeRow};
use crate::{batch::Verdict, engine::Work, policy::MerkleRule};

/// A node, as the standard writes it.
pub type Hash = [u8; HASH_BYTES];

/// Decides rows of leaves.
pub fn run_leaf_hash(work: &mut Work<'_>) {
    let rule = work.policy.merkle;
    work.decide_each(|row: &LeafHashRow, input, output| {
        let (stride, leaf_bytes) = (row.stride_bytes as usize, row.leaf_bytes as usize);
        let hashes = output.as_chunks_mut::<HASH_BYTES>().0;
        if input.is_empty() {
            // The builder checked that there is exactly one leaf.
            hashes[0] = leaf(rule, &[]);
            return Verdict::Valid;
        }
        for (hash, bytes) in hashes.iter_mut().zip(input.chunks(stride)) {
            *hash = leaf(rule, &bytes[..leaf_bytes.min(bytes.len())]);
        }
        Verdict::Valid
    });
}

/// Decides trees.
pub fn run_tree(work: &mut Work<'_>) {
    let rule = work.policy.merkle;
    let mut level = Vec::new();
    work.decide_each(|row: &TreeRow, input, output| {
        let tree = root(rule, input.as_chunks::<HASH_BYTES>().0, &mut level).expect("the builder checked for a leaf");
        let output: &mut [u8; TREE_OUTPUT_BYTES] = output.try_into().expect("the window of a tree");
        output[..HASH_BYTES].copy_from_slice(&tree.root);
        output[HASH_BYTES] = u8::from(tree.mutated);
        Verdict::of((row.compare == 0 || tree.root == row.root()) && !tree.mutated)
    });
}

/// Decides paths.
pub fn run_path(work: &mut Work<'_>) {
    let rule = work.policy.merkle;
    work.decide_each(|row: &PathRow, input, output| {
        let siblings = input.as_chunks::<HASH_BYTES>().0;
        let reached = match rule {
            MerkleRule::BitcoinSha256d | MerkleRule::ShredsSha256 => {
                climb_by_index(rule, row.leaf_hash(), row.index, row.leaf_count, siblings)
            }
            MerkleRule::Rfc6962Sha256 | MerkleRule::Rfc6962Sm3 => {
                climb_by_size(rule, row.leaf_hash(), row.index, row.leaf_count, siblings)
            }
        };
        if row.compare == 0 {
            let root = reached.unwrap_or_default();
            output.copy_from_slice(&root);
            return Verdict::of(reached.is_some());
        }
        Verdict::of(reached == Some(row.root()))
    });
}

/// SHA-256 of SHA-256.
pub fn sha256d(bytes: &[u8]) -> Hash {
    Sha256::digest(Sha256::digest(bytes)).into()
}

/// Hash of a leaf.
pub fn leaf(rule: MerkleRule, bytes: &[u8]) -> Hash {
    match rule {
        MerkleRule::BitcoinSha256d => sha256d(bytes),
        MerkleRule::Rfc6962Sm3 => Sm3::new_with_prefix(leaf_prefix(rule))
            .chain_update(bytes)
            .finalize()
            .into(),
        MerkleRule::Rfc6962Sha256 | MerkleRule::ShredsSha256 => Sha256::new_with_prefix(leaf_prefix(rule))
            .chain_update(bytes)
            .finalize()
            .into(),
    }
}

/// What is hashed before the bytes of a leaf.
pub(super) fn leaf_prefix(rule: MerkleRule) -> &'static [u8] {
    match rule {
        MerkleRule::BitcoinSha256d => &[],
        MerkleRule::Rfc6962Sha256 | MerkleRule::Rfc6962Sm3 => &[0],
        MerkleRule::ShredsSha256 => SHRED_LEAF_PREFIX,
    }
}

/// Hash of the node above two.
pub fn node(rule: MerkleRule, left: &Hash, right: &Hash) -> Hash {
    match rule {
        MerkleRule::BitcoinSha256d => sha256d_64(left, right),
        MerkleRule::Rfc6962Sha256 => sha256_65(left, right),
        MerkleRule::Rfc6962Sm3 => {
            let mut message = [1u8; 1 + 2 * HASH_BYTES];
            message[1..33].copy_from_slice(left);
            message[33..].copy_from_slice(right);
            Sm3::digest(message).into()
        }
        MerkleRule::ShredsSha256 => sha256_of_shred_nodes(left, right),
    }
}

/// Root over these leaf hashes, and under the rule of Bitcoin whether any level has a pair of equal nodes; `None` without a
/// leaf. `level` is scratch.
///
/// The pairs are those of Bitcoin Core's `ComputeMerkleRoot`: positions 2i and 2i + 1 of a level before its odd node is doubled,
/// so that the doubling itself is not reported.
pub fn root(rule: MerkleRule, leaves: &[Hash], level: &mut Vec<Hash>) -> Option<TreeOutput> {
    let doubles_odd = matches!(rule, MerkleRule::BitcoinSha256d | MerkleRule::ShredsSha256);
    let reports_equal = rule == MerkleRule::BitcoinSha256d;
    let mut mutated = false;
    level.clear();
    level.extend_from_slice(leaves);
    let mut width = leaves.len();
    while width > 1 {
        // In place: node i of the next level is written after nodes 2i and 2i + 1 were read.
        for index in 0..width / 2 {
            let (left, right) = (level[2 * index], level[2 * index + 1]);
            mutated |= reports_equal && left == right;
            level[index] = node(rule, &left, &right);
        }
        if width % 2 == 1 {
            let last = level[width - 1];
            level[width / 2] = if doubles_odd { node(rule, &last, &last) } else { last };
        }
        width = width.div_ceil(2);
    }
    let root = *level.first()?;
    Some(TreeOutput { root, mutated })
}

/// Root that a path of Bitcoin or of shreds leads to; `None` if the index has more bits than the path has siblings, or if index or length
/// are not of a tree of `leaf_count` leaves (0: unknown).
pub fn climb_by_index(
    rule: MerkleRule,
    leaf_hash: Hash,
    index: u32,
    leaf_count: u32,
    siblings: &[Hash],
) -> Option<Hash> {
    // Levels above the leaves: the logarithm, rounded up.
    let depth = leaf_count
        .saturating_sub(1)
        .checked_ilog2()
        .map_or(0, |log| log as usize + 1);
    if leaf_count != 0 && (index >= leaf_count || siblings.len() != depth) {
        return None;
    }
    let mut index = u64::from(index);
    let mut hash = leaf_hash;
    for sibling in siblings {
        hash = match index & 1 {
            0 => node(rule, &hash, sibling),
            _ => node(rule, sibling, &hash),
        };
        index >>= 1;
    }
    (index == 0).then_some(hash)
}

/// Root that a path of RFC 6962 leads to (RFC 9162 section 2.1.3.2); `None` if its length does not fit index and size.
pub fn climb_by_size(
    rule: MerkleRule,
    leaf_hash: Hash,
    index: u32,
    leaf_count: u32,
    siblings: &[Hash],
) -> Option<Hash> {
    if index >= leaf_count {
        return None;
    }
    // The names of the RFC: fn and sn, node and last node of a level.
    let (mut node_index, mut last_index) = (index, leaf_count - 1);
    let mut hash = leaf_hash;
    for sibling in siblings {
        if last_index == 0 {
            return None;
        }
        if node_index & 1 == 1 || node_index == last_index {
            hash = node(rule, sibling, &hash);
            // Up to the level where this node was promoted from.
            while node_index & 1 == 0 && node_index != 0 {
                node_index >>= 1;
                last_index >>= 1;
            }
        } else {
            hash = node(rule, &hash, sibling);
        }
        node_index >>= 1;
        last_index >>= 1;
    }
    (last_index == 0).then_some(hash)
}

/// What stands before the bytes of a leaf and before the two children of a node of shreds (Agave `MERKLE_HASH_PREFIX_LEAF`,
/// `MERKLE_HASH_PREFIX_NODE`).
const SHRED_LEAF_PREFIX: &[u8; 26] = b"\x00SOLANA_MERKLE_SHREDS_LEAF";
pub(super) const SHRED_NODE_PREFIX: &[u8; 26] = b"\x01SOLANA_MERKLE_SHREDS_NODE";

/// Initial state of SHA-256 (FIPS 180-4 section 5.3.3).
const SHA256_INITIAL: [u32; 8] = [
    0x6a09_e667,
    0xbb67_ae85,
    0x3c6e_f372,
    0xa54f_f53a,
    0x510e_527f,
    0x9b05_688c,
    0x1f83_d9ab,
    0x5be0_cd19,
];

/// What stands behind a message in its last block (FIPS 180-4 section 5.1.1).
const fn padding<const BYTES: usize>(message_bytes: u64) -> [u8; BYTES] {
    let mut padding = [0u8; BYTES];
    padding[0] = 0x80;
    let bits = (message_bytes * 8).to_be_bytes();
    let mut index = 0;
    while index < 8 {
        padding[BYTES - 8 + index] = bits[index];
        index += 1;
    }
    padding
}

fn sha256_bytes(state: &[u32; 8]) -> Hash {
    let mut bytes = [0u8; HASH_BYTES];
    for (four, word) in bytes.chunks_exact_mut(4).zip(state) {
        four.copy_from_slice(&word.to_be_bytes());
    }
    bytes
}

/// SHA-256d of 64 bytes: three compressions without a buffer between.
fn sha256d_64(left: &Hash, right: &Hash) -> Hash {
    let mut blocks = [[0u8; 64], const { padding(64) }];
    blocks[0][..32].copy_from_slice(left);
    blocks[0][32..].copy_from_slice(right);
    let mut state = SHA256_INITIAL;
    compress256(&mut state, &blocks);
    let mut block = [0u8; 64];
    block[..32].copy_from_slice(&sha256_bytes(&state));
    block[32..].copy_from_slice(&const { padding::<32>(32) });
    let mut state = SHA256_INITIAL;
    compress256(&mut state, &[block]);
    sha256_bytes(&state)
}

/// SHA-256 of 0x01, left and right.
fn sha256_65(left: &Hash, right: &Hash) -> Hash {
    sha256_blocks(&sha256_65_blocks(&pair(left, right)))
}

/// SHA-256 of the prefix and the first 20 bytes of left and right: 66 bytes.
fn sha256_of_shred_nodes(left: &Hash, right: &Hash) -> Hash {
    sha256_blocks(&shred_node_blocks(&pair(left, right)))
}

/// Two nodes end to end.
fn pair(left: &Hash, right: &Hash) -> [u8; 2 * HASH_BYTES] {
    let mut pair = [0u8; 2 * HASH_BYTES];
    pair[..HASH_BYTES].copy_from_slice(left);
    pair[HASH_BYTES..].copy_from_slice(right);
    pair
}

/// The padded message of a node of RFC 6962: 0x01 and the pair.
#[inline]
pub(super) fn sha256_65_blocks(pair: &[u8; 64]) -> [[u8; 64]; 2] {
    let mut blocks = [[0u8; 64]; 2];
    blocks[0][0] = 1;
    blocks[0][1..].copy_from_slice(&pair[..63]);
    blocks[1][0] = pair[63];
    blocks[1][1..].copy_from_slice(&const { padding::<63>(65) });
    blocks
}

/// The padded message of a node of shreds: the prefix, and of each of the two the first 20 bytes.
#[inline]
pub(super) fn shred_node_blocks(pair: &[u8; 64]) -> [[u8; 64]; 2] {
    let mut message = [0u8; 2 * 64];
    let (text, rest) = message.split_at_mut(SHRED_NODE_PREFIX.len() + 2 * SHRED_NODE_BYTES);
    text[..26].copy_from_slice(SHRED_NODE_PREFIX);
    text[26..46].copy_from_slice(&pair[..SHRED_NODE_BYTES]);
    text[46..].copy_from_slice(&pair[HASH_BYTES..HASH_BYTES + SHRED_NODE_BYTES]);
    rest.copy_from_slice(&const { padding::<62>(66) });
    let mut blocks = [[0u8; 64]; 2];
    blocks.copy_from_slice(message.as_chunks().0);
    blocks
}

fn sha256_blocks(blocks: &[[u8; 64]; 2]) -> Hash {
    let mut state = SHA256_INITIAL;
    compress256(&mut state, blocks);
    sha256_bytes(&state)
}
