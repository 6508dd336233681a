//! SHA-256 by the instructions made for it, `N` messages interleaved: what is too little for 512-bit lanes.
//! Ends of levels and tops of trees of the widest engine, trees and paths of the AVX2 engine; no lane stays empty.
//! Never runs where the instructions were not found: callers hold a [`ShaNi`].
//!
//! One stream waits for the latency of `sha256rnds2` (4 cycles, 32 times a block); two fill the unit on most processors.

#![allow(
    unsafe_code,
    reason = "functions of the instruction set are entered after it was found"
)]

use std::arch::x86_64::*;

use super::{
    lanes::{self, Hasher},
    portable::{self, Hash, shred_node_blocks},
    sha256_tables::{K, PADDING_OF_64, tails_of_65},
};
use crate::{engine::Work, policy::MerkleRule};

/// Decides trees, of every rule but that of SM3.
pub(crate) fn run_tree(shani: ShaNi, work: &mut Work<'_>) {
    lanes::run_tree(&shani, work);
}

/// Decides paths, of every rule but that of SM3.
pub(crate) fn run_path(shani: ShaNi, work: &mut Work<'_>) {
    lanes::run_path(&shani, work);
}

impl Hasher for ShaNi {
    fn nodes(&self, rule: MerkleRule, pairs: &[[u8; 64]], nodes: &mut [Hash]) {
        ShaNi::nodes(*self, rule, pairs, nodes);
    }

    fn leaves(&self, rule: MerkleRule, leaves: &[&[u8]], hashes: &mut [Hash]) {
        for (leaf, hash) in leaves.iter().zip(hashes) {
            *hash = portable::leaf(rule, leaf);
        }
    }
}

/// The proof that the instructions are there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ShaNi(());

impl ShaNi {
    /// `None` on a processor without SHA-NI.
    pub(crate) fn new() -> Option<Self> {
        // AVX comes with it on every such processor; with it the plain instructions are encoded like those of wider lanes.
        let has = is_x86_feature_detected!("sha") && is_x86_feature_detected!("avx");
        has.then_some(Self(()))
    }

    /// The nodes above these pairs.
    ///
    /// # Panics
    /// If `nodes` and `pairs` differ in length, or the rule is one of SM3.
    pub(crate) fn nodes(self, rule: MerkleRule, pairs: &[[u8; 64]], nodes: &mut [Hash]) {
        assert_eq!(pairs.len(), nodes.len(), "a node for every pair");
        // SAFETY: the value of this type is the proof that SHA-NI and AVX were found.
        unsafe { run(rule, pairs, nodes) }
    }
}

#[target_feature(enable = "sha,avx")]
fn run(rule: MerkleRule, pairs: &[[u8; 64]], nodes: &mut [Hash]) {
    let (pairs_of_two, last) = pairs.as_chunks::<2>();
    let (nodes_of_two, last_node) = nodes.as_chunks_mut::<2>();
    for (pairs, nodes) in pairs_of_two.iter().zip(nodes_of_two) {
        side_by_side(rule, pairs, nodes);
    }
    if let ([pair], [node]) = (last, last_node) {
        side_by_side(rule, std::array::from_ref(pair), std::array::from_mut(node));
    }
}

/// A state as the instructions want it: words a b e f, and c d g h.
#[derive(Clone, Copy)]
struct State {
    abef: __m128i,
    cdgh: __m128i,
}

/// The blocks of messages as big-endian words, four a vector.
type Block<const N: usize> = [[__m128i; 4]; N];

#[inline]
#[target_feature(enable = "sha,avx")]
fn side_by_side<const N: usize>(rule: MerkleRule, pairs: &[[u8; 64]; N], nodes: &mut [Hash; N]) {
    let mut states = [initial(); N];
    match rule {
        MerkleRule::BitcoinSha256d => {
            compress(&mut states, load(pairs));
            compress_known(&mut states, &[&PADDING_OF_64; N]);
            let mut block = [[_mm_setzero_si128(); 4]; N];
            for (block, state) in block.iter_mut().zip(&states) {
                let [low, high] = digest(*state);
                // 0x80 behind the 32 bytes, and their 256 bits.
                *block = [
                    low,
                    high,
                    _mm_setr_epi32(i32::MIN, 0, 0, 0),
                    _mm_setr_epi32(0, 0, 0, 256),
                ];
            }
            states = [initial(); N];
            compress(&mut states, block);
        }
        MerkleRule::Rfc6962Sha256 => {
            compress(&mut states, load_behind_one(pairs));
            let tails = tails_of_65();
            let mut sums = [&tails[0]; N];
            for (sums, pair) in sums.iter_mut().zip(pairs) {
                *sums = &tails[usize::from(pair[63])];
            }
            compress_known(&mut states, &sums);
        }
        MerkleRule::ShredsSha256 => {
            let mut blocks = [[[0; 64]; N]; 2];
            for (n, pair) in pairs.iter().enumerate() {
                [blocks[0][n], blocks[1][n]] = shred_node_blocks(pair);
            }
            for block in &blocks {
                compress(&mut states, load(block));
            }
        }
        MerkleRule::Rfc6962Sm3 => unreachable!("SM3 has no instructions here"),
    }
    let order = byte_order();
    for (node, state) in nodes.iter_mut().zip(&states) {
        let [low, high] = digest(*state);
        let (first, second) = node.split_at_mut(16);
        store(first, _mm_shuffle_epi8(low, order));
        store(second, _mm_shuffle_epi8(high, order));
    }
}

/// 64 rounds (FIPS 180-4 section 6.2.2), two an instruction, the schedule computed on the way.
#[inline]
#[target_feature(enable = "sha,avx")]
fn compress<const N: usize>(states: &mut [State; N], mut w: Block<N>) {
    let before = *states;
    for four in 0..16 {
        let k = constants(&K, four);
        for n in 0..N {
            let sums = _mm_add_epi32(w[n][four % 4], k);
            two_by_two(&mut states[n], sums);
        }
        if four < 12 {
            for block in &mut w {
                let [w0, w1, w2, w3] = [0, 1, 2, 3].map(|at| (four + at) % 4);
                let small_0 = _mm_sha256msg1_epu32(block[w0], block[w1]);
                let with_7 = _mm_add_epi32(small_0, _mm_alignr_epi8::<4>(block[w3], block[w2]));
                block[w0] = _mm_sha256msg2_epu32(with_7, block[w3]);
            }
        }
    }
    add_into(states, &before);
}

/// 64 rounds over blocks whose schedule is known, by their K + W.
#[inline]
#[target_feature(enable = "sha,avx")]
fn compress_known<const N: usize>(states: &mut [State; N], sums: &[&[u32; 64]; N]) {
    let before = *states;
    for four in 0..16 {
        for n in 0..N {
            two_by_two(&mut states[n], constants(sums[n], four));
        }
    }
    add_into(states, &before);
}

/// Four rounds.
#[inline]
#[target_feature(enable = "sha,avx")]
fn two_by_two(state: &mut State, sums: __m128i) {
    state.cdgh = _mm_sha256rnds2_epu32(state.cdgh, state.abef, sums);
    state.abef = _mm_sha256rnds2_epu32(state.abef, state.cdgh, _mm_shuffle_epi32::<0x0e>(sums));
}

#[inline]
#[target_feature(enable = "sha,avx")]
fn add_into<const N: usize>(states: &mut [State; N], before: &[State; N]) {
    for (state, before) in states.iter_mut().zip(before) {
        state.abef = _mm_add_epi32(state.abef, before.abef);
        state.cdgh = _mm_add_epi32(state.cdgh, before.cdgh);
    }
}

/// Initial state (FIPS 180-4 section 5.3.3).
#[inline]
#[target_feature(enable = "avx")]
fn initial() -> State {
    let word = |word: u32| word.cast_signed();
    let [a, b, c, d, e, f, g, h] = super::sha256_tables::INITIAL.map(word);
    State {
        abef: _mm_set_epi32(a, b, e, f),
        cdgh: _mm_set_epi32(c, d, g, h),
    }
}

/// The words of a state in the order a..h.
#[inline]
#[target_feature(enable = "avx")]
fn digest(state: State) -> [__m128i; 2] {
    let abef = _mm_shuffle_epi32::<0x1b>(state.abef);
    let cdgh = _mm_shuffle_epi32::<0x1b>(state.cdgh);
    [_mm_unpacklo_epi64(abef, cdgh), _mm_unpackhi_epi64(abef, cdgh)]
}

#[inline]
#[target_feature(enable = "avx")]
fn load<const N: usize>(blocks: &[[u8; 64]; N]) -> Block<N> {
    let order = byte_order();
    let mut words = [[_mm_setzero_si128(); 4]; N];
    for (words, block) in words.iter_mut().zip(blocks) {
        for (word, bytes) in words.iter_mut().zip(block.as_chunks::<16>().0) {
            // SAFETY: the reference covers the 16 bytes that are read, and no alignment is asked for.
            let read = unsafe { _mm_loadu_si128(bytes.as_ptr().cast()) };
            *word = _mm_shuffle_epi8(read, order);
        }
    }
    words
}

/// The first blocks of 0x01 and 64 bytes.
#[inline]
#[target_feature(enable = "avx")]
fn load_behind_one<const N: usize>(pairs: &[[u8; 64]; N]) -> Block<N> {
    let order = byte_order();
    let first = _mm_setr_epi8(2, 1, 0, -1, 6, 5, 4, 3, 10, 9, 8, 7, 14, 13, 12, 11);
    let mut words = [[_mm_setzero_si128(); 4]; N];
    for (words, pair) in words.iter_mut().zip(pairs) {
        let one = _mm_setr_epi32(1 << 24, 0, 0, 0);
        words[0] = _mm_or_si128(_mm_shuffle_epi8(sixteen(pair, 0), first), one);
        for (four, words) in words.iter_mut().enumerate().skip(1) {
            *words = _mm_shuffle_epi8(sixteen(pair, 16 * four - 1), order);
        }
    }
    words
}

/// Sixteen bytes from `at` on.
#[inline]
#[target_feature(enable = "avx")]
fn sixteen(bytes: &[u8; 64], at: usize) -> __m128i {
    let read: &[u8; 16] = bytes[at..].first_chunk().expect("sixteen bytes of the message");
    // SAFETY: the reference covers the 16 bytes that are read, and no alignment is asked for.
    unsafe { _mm_loadu_si128(read.as_ptr().cast()) }
}

#[inline]
#[target_feature(enable = "avx")]
fn store(bytes: &mut [u8], words: __m128i) {
    let bytes: &mut [u8; 16] = bytes.try_into().expect("half a node");
    // SAFETY: the reference covers the 16 bytes that are written, and no alignment is asked for.
    unsafe { _mm_storeu_si128(bytes.as_mut_ptr().cast(), words) }
}

/// Four words of a table.
#[inline]
#[target_feature(enable = "avx")]
fn constants(table: &[u32; 64], four: usize) -> __m128i {
    let words = &table.as_chunks::<4>().0[four];
    // SAFETY: the reference covers the 16 bytes that are read, and no alignment is asked for.
    unsafe { _mm_loadu_si128(words.as_ptr().cast()) }
}

/// Turns the bytes of every word round.
#[inline]
#[target_feature(enable = "avx")]
fn byte_order() -> __m128i {
    _mm_setr_epi8(3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12)
}
