//! Merkle hashing in 512-bit lanes: nodes and leaves 16 or 32 side by side, ends by SHA-NI or the portable path.
//! The hasher of the AVX-512 engine; `lanes` walks trees, paths and runs of leaves with it.
//! Never decides a row, and never runs where the instructions were not found.

#![allow(
    unsafe_code,
    reason = "functions of the instruction set are entered after it was found"
)]

use std::{
    arch::x86_64::*,
    sync::OnceLock,
    time::{Duration, Instant},
};

use super::{
    avx512_nodes::{self, Groups},
    avx512_sha256::{
        Block, LANES, State, Words, behind_one, columns, columns_of, compress, compress_known, initial, splat,
        store_digests,
    },
    avx512_sm3, lanes,
    lanes::{Hasher, SUBTREES_LEAVES},
    portable::{self, Hash, SHRED_NODE_PREFIX},
    sha256_tables::PADDING_OF_64,
    shani::ShaNi,
};
use crate::{cpu::avx512::Avx512, engine::Work, policy::MerkleRule};

/// Decides rows of leaves.
pub(crate) fn run_leaf_hash(cpu: Avx512, work: &mut Work<'_>) {
    lanes::run_leaf_hash(&Lanes::new(cpu), work);
}

/// Decides trees.
pub(crate) fn run_tree(cpu: Avx512, work: &mut Work<'_>) {
    lanes::run_tree(&Lanes::new(cpu), work);
}

/// Decides paths.
pub(crate) fn run_path(cpu: Avx512, work: &mut Work<'_>) {
    lanes::run_path(&Lanes::new(cpu), work);
}

/// Hashes of every rule.
struct Lanes {
    cpu: Avx512,
    shani: Option<ShaNi>,
    way: Way,
}

/// How several groups of lanes are compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Way {
    /// One after another, where one fills the units and two would spill.
    InTurn,
    /// Two in step, where the processor has more registers or longer latencies to fill.
    InStep,
    /// One after another, and known blocks by SHA-NI at the same time.
    Riding(ShaNi),
}

impl Lanes {
    fn new(cpu: Avx512) -> Self {
        let shani = ShaNi::new();
        Self {
            cpu,
            shani,
            way: *WAY.get_or_init(|| fastest_way(cpu, shani)),
        }
    }

    /// Messages from which a group of lanes takes less time than what is there for single ones.
    fn lanes_min(&self, rule: MerkleRule) -> usize {
        match (rule, self.shani) {
            (MerkleRule::Rfc6962Sm3, _) | (_, None) => 3,
            _ => 10,
        }
    }

    /// The nodes above whole groups.
    fn groups(_cpu: Avx512, way: Way, rule: MerkleRule, pairs: &[[[u8; 64]; LANES]], nodes: &mut [[Hash; LANES]]) {
        let (two, one) = pairs.as_chunks::<2>();
        let (two_of_nodes, one_of_nodes) = nodes.split_at_mut(2 * two.len());
        // SAFETY: values of `Avx512` and, in `Way::Riding`, of `ShaNi` are the proofs that the instructions were found.
        unsafe {
            match (way, rule) {
                (Way::Riding(_), MerkleRule::BitcoinSha256d) if pairs.len() > 1 => {
                    avx512_nodes::bitcoin(&mut Groups::Rows { pairs, nodes });
                    return;
                }
                (Way::Riding(_), MerkleRule::Rfc6962Sha256) if pairs.len() > 1 => {
                    return avx512_nodes::rfc6962(&mut Groups::Rows { pairs, nodes });
                }
                (Way::InStep, _) => nodes_of::<2, true>(rule, two.as_flattened(), two_of_nodes),
                _ => nodes_of::<2, false>(rule, two.as_flattened(), two_of_nodes),
            }
            nodes_of::<1, true>(rule, one, one_of_nodes);
        }
    }
}

/// Measured once a process.
static WAY: OnceLock<Way> = OnceLock::new();

/// The way that takes least time on this processor: the shortest of a few runs, some hundred microseconds in all.
fn fastest_way(cpu: Avx512, shani: Option<ShaNi>) -> Way {
    let ways = [Some(Way::InTurn), Some(Way::InStep), shani.map(Way::Riding)];
    let pairs = [[[0x5a; 64]; LANES]; 8];
    let mut nodes = [[[0; 32]; LANES]; 8];
    let mut shortest = [Duration::MAX; 3];
    for _ in 0..8 {
        for (way, shortest) in ways.iter().zip(&mut shortest) {
            let Some(way) = way else { continue };
            let start = Instant::now();
            Lanes::groups(cpu, *way, MerkleRule::BitcoinSha256d, &pairs, &mut nodes);
            *shortest = start.elapsed().min(*shortest);
            std::hint::black_box(&nodes);
        }
    }
    let fastest = ways.into_iter().flatten().zip(shortest).min_by_key(|(_, time)| *time);
    fastest.map_or(Way::InTurn, |(way, _)| way)
}

impl Hasher for Lanes {
    fn nodes(&self, rule: MerkleRule, pairs: &[[u8; 64]], nodes: &mut [Hash]) {
        assert_eq!(pairs.len(), nodes.len(), "a node for every pair");
        let (groups, pairs) = pairs.as_chunks::<LANES>();
        let (groups_of_nodes, nodes) = nodes.as_chunks_mut::<LANES>();
        Self::groups(self.cpu, self.way, rule, groups, groups_of_nodes);
        if pairs.len() >= self.lanes_min(rule) {
            let (mut padded, mut hashes) = ([[0; 64]; LANES], [[0; 32]; LANES]);
            padded[..pairs.len()].copy_from_slice(pairs);
            Self::groups(self.cpu, self.way, rule, &[padded], std::array::from_mut(&mut hashes));
            nodes.copy_from_slice(&hashes[..pairs.len()]);
            return;
        }
        match self.shani {
            Some(shani) if rule != MerkleRule::Rfc6962Sm3 => shani.nodes(rule, pairs, nodes),
            _ => {
                for (pair, node) in pairs.iter().zip(nodes) {
                    let (left, right) = pair.as_chunks::<32>().0.split_at(1);
                    *node = portable::node(rule, &left[0], &right[0]);
                }
            }
        }
    }

    fn subtrees(&self, rule: MerkleRule, leaves: &[Hash; SUBTREES_LEAVES], roots: &mut [Hash; LANES]) -> Option<bool> {
        let Way::Riding(_) = self.way else { return None };
        // SAFETY: values of `Avx512` and `ShaNi` are the proofs that the instructions were found.
        unsafe {
            match rule {
                MerkleRule::BitcoinSha256d => Some(avx512_nodes::bitcoin_subtrees(leaves, roots)),
                MerkleRule::Rfc6962Sha256 => {
                    avx512_nodes::rfc6962_subtrees(leaves, roots);
                    Some(false)
                }
                MerkleRule::Rfc6962Sm3 | MerkleRule::ShredsSha256 => None,
            }
        }
    }

    fn leaves(&self, rule: MerkleRule, leaves: &[&[u8]], hashes: &mut [Hash]) {
        assert_eq!(leaves.len(), hashes.len(), "a hash for every leaf");
        for (leaves, hashes) in leaves.chunks(LANES).zip(hashes.chunks_mut(LANES)) {
            if leaves.len() < LEAVES_MIN {
                for (leaf, hash) in leaves.iter().zip(hashes) {
                    *hash = portable::leaf(rule, leaf);
                }
                continue;
            }
            // Idle lanes hash the first leaf again.
            let (mut group, mut digests) = ([leaves[0]; LANES], [[0; 32]; LANES]);
            group[..leaves.len()].copy_from_slice(leaves);
            // SAFETY: a value of `Avx512` is the proof that the instructions were found.
            unsafe { leaves_of(rule, &group, &mut digests) }
            hashes.copy_from_slice(&digests[..leaves.len()]);
        }
    }
}

/// The nodes above `M` groups of sixteen pairs.
#[target_feature(enable = "avx512f,avx512bw,avx512vl,avx512vbmi2")]
fn nodes_of<const M: usize, const IN_STEP: bool>(
    rule: MerkleRule,
    pairs: &[[[u8; 64]; LANES]],
    nodes: &mut [[Hash; LANES]],
) {
    for (pairs, nodes) in pairs.chunks_exact(M).zip(nodes.chunks_exact_mut(M)) {
        let mut words = [[_mm512_setzero_si512(); M]; 16];
        for m in 0..M {
            for (words, [column]) in words.iter_mut().zip(columns_of::<1>(&pairs[m])) {
                words[m] = column;
            }
        }
        let state = match rule {
            MerkleRule::BitcoinSha256d => bitcoin::<M, IN_STEP>(&mut words),
            MerkleRule::Rfc6962Sha256 => rfc6962::<M, IN_STEP>(&words),
            MerkleRule::Rfc6962Sm3 => rfc6962_sm3::<M, IN_STEP>(&words),
            MerkleRule::ShredsSha256 => shreds::<M, IN_STEP>(&words),
        };
        for m in 0..M {
            let mut digest = [_mm512_setzero_si512(); 8];
            for t in 0..8 {
                digest[t] = state[t][m];
            }
            store_digests(&digest, &mut nodes[m]);
        }
    }
}

/// Compresses a block of each of `M` groups: all in step, where the processor has more registers or longer latencies to fill,
/// or one group after another, where one fills the units and two would spill.
macro_rules! compress_groups {
    ($name:ident, $compress:path) => {
        #[inline]
        #[target_feature(enable = "avx512f")]
        fn $name<const M: usize, const IN_STEP: bool>(state: &mut State<M>, block: &mut Block<M>) {
            if IN_STEP || M == 1 {
                return $compress(state, block);
            }
            for m in 0..M {
                let mut own_state = [[_mm512_setzero_si512(); 1]; 8];
                let mut own_block = [[_mm512_setzero_si512(); 1]; 16];
                for t in 0..8 {
                    own_state[t] = [state[t][m]];
                }
                for t in 0..16 {
                    own_block[t] = [block[t][m]];
                }
                $compress(&mut own_state, &mut own_block);
                for t in 0..8 {
                    state[t][m] = own_state[t][0];
                }
            }
        }
    };
}

compress_groups!(compress_groups, compress);
compress_groups!(compress_groups_sm3, avx512_sm3::compress);

/// SHA-256d of 64 bytes.
#[inline]
#[target_feature(enable = "avx512f")]
fn bitcoin<const M: usize, const IN_STEP: bool>(words: &mut Block<M>) -> State<M> {
    let mut state = initial();
    compress_groups::<M, IN_STEP>(&mut state, words);
    compress_known(&mut state, &PADDING_OF_64);
    again::<M, IN_STEP>(&state)
}

/// SHA-256 of a digest.
#[inline]
#[target_feature(enable = "avx512f")]
fn again<const M: usize, const IN_STEP: bool>(digest: &State<M>) -> State<M> {
    let mut block = [[_mm512_setzero_si512(); M]; 16];
    block[..8].copy_from_slice(digest);
    block[8] = [splat(0x8000_0000); M];
    block[15] = [splat(256); M];
    let mut state = initial();
    compress_groups::<M, IN_STEP>(&mut state, &mut block);
    state
}

/// SHA-256 of 0x01 and 64 bytes.
#[inline]
#[target_feature(enable = "avx512f,avx512vbmi2")]
fn rfc6962<const M: usize, const IN_STEP: bool>(words: &Block<M>) -> State<M> {
    let [mut first, mut second] = behind_one(words);
    let mut state = initial();
    compress_groups::<M, IN_STEP>(&mut state, &mut first);
    compress_groups::<M, IN_STEP>(&mut state, &mut second);
    state
}

/// SM3 of 0x01 and 64 bytes.
#[inline]
#[target_feature(enable = "avx512f,avx512vbmi2")]
fn rfc6962_sm3<const M: usize, const IN_STEP: bool>(words: &Block<M>) -> State<M> {
    let [mut first, mut second] = behind_one(words);
    let mut state = avx512_sm3::initial();
    compress_groups_sm3::<M, IN_STEP>(&mut state, &mut first);
    compress_groups_sm3::<M, IN_STEP>(&mut state, &mut second);
    state
}

/// SHA-256 of a prefix of 26 bytes and 20 bytes of both: every word is half of one and half of the next.
#[inline]
#[target_feature(enable = "avx512f,avx512vbmi2")]
fn shreds<const M: usize, const IN_STEP: bool>(words: &Block<M>) -> State<M> {
    let mut blocks = [[[_mm512_setzero_si512(); M]; 16]; 2];
    let (prefix, half) = SHRED_NODE_PREFIX.as_chunks::<4>();
    for m in 0..M {
        for (t, four) in prefix.iter().enumerate() {
            blocks[0][t][m] = splat(u32::from_be_bytes(*four));
        }
        let mut before = splat(u32::from_be_bytes([0, 0, half[0], half[1]]));
        // Five words of the left node, five of the right.
        for t in 0..10 {
            let word = words[if t < 5 { t } else { t + 3 }][m];
            blocks[0][6 + t][m] = _mm512_shrdi_epi32::<16>(word, before);
            before = word;
        }
        blocks[1][0][m] = _mm512_shrdi_epi32::<16>(splat(0x8000_0000), before);
        blocks[1][15][m] = splat(66 * 8);
    }
    let mut state = initial();
    for block in &mut blocks {
        compress_groups::<M, IN_STEP>(&mut state, block);
    }
    state
}

/// The hashes of sixteen leaves of any lengths: lanes whose leaf has ended keep their digest.
#[target_feature(enable = "avx512f,avx512bw,avx512vl,avx512vbmi2")]
fn leaves_of(rule: MerkleRule, leaves: &[&[u8]; LANES], hashes: &mut [Hash; LANES]) {
    let prefix = portable::leaf_prefix(rule);
    let is_sm3 = rule == MerkleRule::Rfc6962Sm3;
    let mut state: State<1> = if is_sm3 { avx512_sm3::initial() } else { initial() };
    let mut block_counts = [0; LANES];
    for (count, leaf) in block_counts.iter_mut().zip(leaves) {
        *count = lanes::block_count(prefix, leaf);
    }
    let most = block_counts.iter().copied().max().unwrap_or(0);
    let shortest = leaves.iter().map(|leaf| leaf.len()).min().unwrap_or(0);
    let mut edges = [ZERO; LANES];
    for number in 0..most {
        let mut running = u16::MAX;
        let mut messages = [&ZERO; LANES];
        // Inside all leaves nothing is put together.
        if let Some(start) = (64 * number)
            .checked_sub(prefix.len())
            .filter(|start| start + 64 <= shortest)
        {
            for (message, leaf) in messages.iter_mut().zip(leaves) {
                *message = leaf[start..].first_chunk().expect("64 bytes of the shortest leaf");
            }
        } else {
            running = 0;
            for (lane, (edge, leaf)) in edges.iter_mut().zip(leaves).enumerate() {
                if number < block_counts[lane] {
                    running |= 1 << lane;
                    *edge = match lanes::inner_block(prefix, leaf, number) {
                        Some(inner) => *inner,
                        None => lanes::edge_block(prefix, leaf, number),
                    };
                }
            }
            messages = edges.each_ref();
        }
        let mut block = columns(&messages);
        let before = state;
        if is_sm3 {
            avx512_sm3::compress(&mut state, &mut block);
        } else {
            compress(&mut state, &mut block);
        }
        for (words, before) in state.iter_mut().zip(&before) {
            words[0] = _mm512_mask_mov_epi32(before[0], running, words[0]);
        }
    }
    if rule == MerkleRule::BitcoinSha256d {
        state = again::<1, true>(&state);
    }
    let mut digest: [Words; 8] = [_mm512_setzero_si512(); 8];
    for (word, words) in digest.iter_mut().zip(&state) {
        *word = words[0];
    }
    store_digests(&digest, hashes);
}

/// A block that nothing is read of.
const ZERO: [u8; 64] = [0; 64];

/// Leaves from which a group of lanes takes less time than one after another.
const LEAVES_MIN: usize = 7;
