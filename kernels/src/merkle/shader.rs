//! Merkle hashing on a device: leaves, trees and paths, under all four rules.
//! Between the WGSL of this folder and the backend: work lists for the kernels, and what their answers mean.
//! Never a verdict by the device's word: a root comes back under the secret of its row and is compared here.
//!
//! Limit: arithmetic. A node of Bitcoin is three compressions, of which two have a schedule that is constant in part: 1,698 shifts, 950
//! logical functions of three words and 1,565 additions, which pair up where a device adds three. Memory carries 96 bytes a node. A
//! workgroup of 128 lanes hashes up to 1,024 leaves to their common ancestor, and trees that are smaller share workgroups; where the
//! device is full, large trees go five levels a pass, so that no warp is in part idle.
//!
//! Not offered where devices are to be proved ([`Trust::Proved`]): whoever knows the expected root, which stands in block headers,
//! can answer it without hashing. A compared root proves the device only against faults.

use std::ops::Range;

use super::{
    HASH_BYTES, LeafHashRow, PathRow, TreeRow,
    mutation::has_equal_pair,
    portable::Hash,
    shader_list::{Passes, TREE_GROUP},
};
use crate::{
    gpu::{
        shader::{BINDINGS, Kernel, Part, Pass, Plan, Reply, Rows, Said, Shader, Traits, Trust, row},
        tally::{self, TALLY},
    },
    job::{CHUNK_BYTES, Header, Job, REGION_SHIFT},
    policy::{MerkleRule, Policy},
    primitive::Stage,
};

/// Leaves to hashes.
pub struct LeafHash;
/// Hashes to a root.
pub struct Tree;
/// Inclusion paths.
pub struct Path;

impl Shader for LeafHash {
    fn stage(&self) -> Stage {
        Stage::LeafHash
    }

    fn kernels(&self, _traits: &Traits) -> Vec<Kernel> {
        let mut kernels = vec![tally::begin("leaf_hash_begin")];
        kernels.extend(kernels_of(
            ["leaf_bitcoin", "leaf_rfc6962_sha256", "leaf_rfc6962_sm3", "leaf_shreds"],
            &[TALLY],
            LEAF,
            "leaf",
            LEAF_GROUP,
        ));
        kernels
    }

    fn offers(&self, _policy: &Policy, trust: Trust) -> bool {
        trust == Trust::Closed
    }

    fn check_word(&self) -> usize {
        tally::CHECK_WORD
    }

    fn answer_words(&self, _trust: Trust) -> u32 {
        tally::ANSWER_WORDS as u32
    }

    fn plan(&self, rows: &dyn Rows, policy: &Policy, _traits: &Traits, _trust: Trust) -> Option<Plan> {
        let Some(last) = rows.len().checked_sub(1) else {
            return Some(Plan::default());
        };
        // Message lengths in bits and places in bytes are words.
        let fits = |lane| row::<LeafHashRow>(rows, lane).header.in_len <= LEAF_INPUT_BYTES_MAX;
        if !(0..=last).all(fits) {
            return None;
        }
        let last = row::<LeafHashRow>(rows, last).header;
        let chunks = last.out_off + last.out_cap.div_ceil(CHUNK_BYTES as u32);
        let leaves = Pass {
            kernel: 1 + rule_index(policy.merkle),
            lanes: chunks.checked_mul(2)?,
            splits: true,
            a: [0; 4],
            b: [0; 4],
        };
        Some(Plan {
            passes: vec![tally::begin_pass(0, rows), leaves],
            ..Plan::default()
        })
    }

    fn judge(
        &self,
        rows: &dyn Rows,
        _policy: &Policy,
        _trust: Trust,
        reply: &Reply<'_>,
        lanes: Range<usize>,
        said: &mut [Said],
    ) {
        for (lane, said) in lanes.zip(said) {
            let job = row::<LeafHashRow>(rows, lane);
            let found = tally::Found::read(reply.answers, lane, rows.check(lane));
            let mut closed = found.counts(job.leaf_count);
            if let Some(window) = window(reply.slab, &job.header) {
                closed &= found.sums() == tally::window_sums(window);
            }
            *said = if closed { Said::Valid } else { Said::Nothing };
        }
    }

    fn closes(&self, _policy: &Policy) -> bool {
        false
    }
}

impl Shader for Tree {
    fn stage(&self) -> Stage {
        Stage::Tree
    }

    fn kernels(&self, _traits: &Traits) -> Vec<Kernel> {
        kernels_of(
            ["tree_bitcoin", "tree_rfc6962_sha256", "tree_rfc6962_sm3", "tree_shreds"],
            &[],
            TREE,
            "tree",
            TREE_GROUP,
        )
    }

    fn offers(&self, _policy: &Policy, trust: Trust) -> bool {
        trust == Trust::Closed
    }

    fn check_word(&self) -> usize {
        // In place of the first words of the expected root, which the device has no use for.
        std::mem::offset_of!(TreeRow, root) / 4
    }

    fn answer_words(&self, _trust: Trust) -> u32 {
        ROOT_WORDS
    }

    fn plan(&self, rows: &dyn Rows, policy: &Policy, traits: &Traits, _trust: Trust) -> Option<Plan> {
        let leaves = (0..rows.len()).map(|lane| row::<TreeRow>(rows, lane).header.in_len / HASH_BYTES as u32);
        let passes = Passes::new(leaves, traits.lanes_preferred);
        Some(passes.plan(rule_index(policy.merkle)))
    }

    fn judge(
        &self,
        rows: &dyn Rows,
        policy: &Policy,
        _trust: Trust,
        reply: &Reply<'_>,
        lanes: Range<usize>,
        said: &mut [Said],
    ) {
        for (lane, said) in lanes.zip(said) {
            let job = row::<TreeRow>(rows, lane);
            let root = root_of(reply.answers, lane, rows.check(lane));
            let window = window(reply.slab, &job.header);
            let (head, tail) = window.map_or((&root[..], &[][..]), |window| window.split_at(HASH_BYTES));
            *said = match (job.compare, window) {
                // What nobody compares must at least be the same twice.
                (0, None) => Said::Nothing,
                _ if head != root || tail.iter().any(|byte| *byte != 0) => Said::Nothing,
                (1, _) if root != job.root() => Said::Invalid,
                _ if policy.merkle != MerkleRule::BitcoinSha256d => Said::Valid,
                _ => match leaves(rows, reply, lane) {
                    None => Said::Nothing,
                    Some(leaves) if has_equal_pair(leaves) => Said::Invalid,
                    Some(_) => Said::Valid,
                },
            };
        }
    }

    fn closes(&self, _policy: &Policy) -> bool {
        true
    }

    fn wants_earlier(&self, policy: &Policy) -> bool {
        policy.merkle == MerkleRule::BitcoinSha256d
    }

    fn closes_rows(&self, rows: &dyn Rows, _policy: &Policy) -> bool {
        (0..rows.len()).all(|lane| row::<TreeRow>(rows, lane).compare == 1)
    }
}

impl Shader for Path {
    fn stage(&self) -> Stage {
        Stage::Path
    }

    fn kernels(&self, _traits: &Traits) -> Vec<Kernel> {
        kernels_of(
            ["path_bitcoin", "path_rfc6962_sha256", "path_rfc6962_sm3", "path_shreds"],
            &[],
            PATH,
            "path",
            PATH_GROUP,
        )
    }

    fn offers(&self, _policy: &Policy, trust: Trust) -> bool {
        trust == Trust::Closed
    }

    fn check_word(&self) -> usize {
        std::mem::offset_of!(PathRow, root) / 4
    }

    fn answer_words(&self, _trust: Trust) -> u32 {
        ROOT_WORDS
    }

    fn plan(&self, rows: &dyn Rows, policy: &Policy, _traits: &Traits, _trust: Trust) -> Option<Plan> {
        let pass = Pass {
            kernel: rule_index(policy.merkle),
            lanes: u32::try_from(rows.len()).ok()?,
            splits: true,
            a: [0; 4],
            b: [0; 4],
        };
        Some(Plan {
            passes: vec![pass],
            ..Plan::default()
        })
    }

    fn judge(
        &self,
        rows: &dyn Rows,
        policy: &Policy,
        _trust: Trust,
        reply: &Reply<'_>,
        lanes: Range<usize>,
        said: &mut [Said],
    ) {
        for (lane, said) in lanes.zip(said) {
            let job = row::<PathRow>(rows, lane);
            let root = root_of(reply.answers, lane, rows.check(lane));
            *said = match (job.compare, window(reply.slab, &job.header)) {
                _ if !fits(policy.merkle, job) => Said::Invalid,
                (1, _) if root == job.root() => Said::Valid,
                (1, _) => Said::Invalid,
                (_, Some(window)) if window == root => Said::Valid,
                _ => Said::Nothing,
            };
        }
    }

    fn closes(&self, _policy: &Policy) -> bool {
        true
    }

    fn closes_rows(&self, rows: &dyn Rows, _policy: &Policy) -> bool {
        (0..rows.len()).all(|lane| row::<PathRow>(rows, lane).compare == 1)
    }
}

/// One kernel a rule, in the order of [`rule_index`].
fn kernels_of(
    names: [&'static str; 4],
    before: &[Part],
    last: Part,
    entry: &'static str,
    workgroup: u32,
) -> Vec<Kernel> {
    let sha256 = &[SHA256, SHA256_FIXED][..];
    let rules = [
        (sha256, BITCOIN),
        (sha256, RFC6962_SHA256),
        (&[SM3][..], RFC6962_SM3),
        (sha256, SHREDS),
    ];
    let kernel = |(name, (hash, rule)): (&'static str, (&[Part], Part))| Kernel {
        name,
        parts: [&[BINDINGS], before, &[MERKLE], hash, &[rule, last]].concat(),
        entry,
        overrides: Vec::new(),
        workgroup,
        int64: false,
        tables: None,
    };
    names.into_iter().zip(rules).map(kernel).collect()
}

/// Number of a rule among the kernels of a stage.
fn rule_index(rule: MerkleRule) -> usize {
    match rule {
        MerkleRule::BitcoinSha256d => 0,
        MerkleRule::Rfc6962Sha256 => 1,
        MerkleRule::Rfc6962Sm3 => 2,
        MerkleRule::ShredsSha256 => 3,
    }
}

/// The root in the answer of a lane: `merkle_answer` of `merkle.wgsl`, undone.
fn root_of(answers: &[u32], lane: usize, v: [u32; 2]) -> Hash {
    let mut root = [0u8; HASH_BYTES];
    let words = &answers[lane * ROOT_WORDS as usize..][..ROOT_WORDS as usize];
    for (index, (bytes, word)) in root.chunks_exact_mut(4).zip(words).enumerate() {
        let secret = match index {
            0..4 => v[index % 2],
            _ => v[(index + 1) % 2].wrapping_mul(0x9e37_79b1),
        };
        bytes.copy_from_slice(&(word ^ secret).to_le_bytes());
    }
    root
}

/// The window of a row, where the slab came back.
fn window<'a>(slab: &'a [u8], header: &Header) -> Option<&'a [u8]> {
    let start = header.out_off as usize * CHUNK_BYTES;
    slab.get(start..start + header.out_cap as usize)
        .filter(|window| !window.is_empty())
}

/// The leaf hashes of a tree, where the host has them.
fn leaves<'a>(rows: &'a dyn Rows, reply: &Reply<'a>, lane: usize) -> Option<&'a [Hash]> {
    let header = row::<TreeRow>(rows, lane).header();
    let bytes = match header.in_off >> REGION_SHIFT {
        0 => rows.input(lane),
        region => {
            let start = (header.in_off & ((1 << REGION_SHIFT) - 1)) as usize * CHUNK_BYTES;
            let slab = reply.earlier.get(region as usize - 1)?;
            slab.get(start..start + header.in_len as usize)?
        }
    };
    Some(bytes.as_chunks().0).filter(|leaves| !leaves.is_empty())
}

/// Whether index, depth and number of leaves are of one tree: what makes the portable engine climb at all.
fn fits(rule: MerkleRule, job: &PathRow) -> bool {
    if rule_doubles(rule) {
        let of_tree = job.index < job.leaf_count && job.depth == 32 - job.leaf_count.wrapping_sub(1).leading_zeros();
        return (job.leaf_count == 0 || of_tree) && u64::from(job.index) >> job.depth == 0;
    }
    if job.index >= job.leaf_count {
        return false;
    }
    // RFC 9162 section 2.1.1: the levels where the node has a neighbour.
    let (mut node, mut last, mut depth) = (job.index, job.leaf_count - 1, 0);
    while last != 0 {
        depth += u32::from(node & 1 == 1 || node < last);
        node >>= 1;
        last >>= 1;
    }
    job.depth == depth
}

fn rule_doubles(rule: MerkleRule) -> bool {
    matches!(rule, MerkleRule::BitcoinSha256d | MerkleRule::ShredsSha256)
}

/// Words of an answer with a root.
const ROOT_WORDS: u32 = 8;

/// Lanes of a workgroup, as the sources say.
const LEAF_GROUP: u32 = 64;
const PATH_GROUP: u32 = 64;

/// Longest input of a row of leaves.
const LEAF_INPUT_BYTES_MAX: u32 = 1 << 30;

/// A file of this folder.
macro_rules! part {
    ($name:literal) => {
        Part {
            name: concat!("merkle/", $name),
            source: include_str!($name),
        }
    };
}

/// SHA-256, for every shader that hashes.
pub const SHA256: Part = part!("sha256.wgsl");
const SHA256_FIXED: Part = part!("sha256_fixed.wgsl");
const SM3: Part = part!("sm3.wgsl");
const MERKLE: Part = part!("merkle.wgsl");
const BITCOIN: Part = part!("bitcoin.wgsl");
const RFC6962_SHA256: Part = part!("rfc6962_sha256.wgsl");
const RFC6962_SM3: Part = part!("rfc6962_sm3.wgsl");
const SHREDS: Part = part!("shreds.wgsl");
const LEAF: Part = part!("leaf.wgsl");
const TREE: Part = part!("tree.wgsl");
const PATH: Part = part!("path.wgsl");

#[cfg(test)]
mod tests {
    use super::*;
    use crate::merkle::portable;

    /// All small trees with all depths, against the climbs of the portable engine.
    #[test]
    fn shapes_of_paths_are_those_that_the_portable_engine_climbs() {
        for rule in [MerkleRule::BitcoinSha256d, MerkleRule::Rfc6962Sha256] {
            for leaf_count in (0..=20).chain([255, 256, 257]) {
                for index in (0..=21).chain([254, 255, 256, 257, u32::MAX]) {
                    for depth in (0..=9).chain([32]) {
                        let job = PathRow {
                            index,
                            depth,
                            leaf_count,
                            ..bytemuck::Zeroable::zeroed()
                        };
                        let siblings = vec![[0; 32]; depth as usize];
                        let climbed = match rule_doubles(rule) {
                            true => portable::climb_by_index(rule, [0; 32], index, leaf_count, &siblings),
                            false => portable::climb_by_size(rule, [0; 32], index, leaf_count, &siblings),
                        };
                        assert_eq!(
                            fits(rule, &job),
                            climbed.is_some(),
                            "{rule:?}: {index} of {leaf_count}, {depth} levels"
                        );
                    }
                }
            }
        }
    }
}
