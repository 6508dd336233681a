//! Nodes of SHA-256 and SHA-256d by lanes with riders: level by level from rows, or sixteen subtrees without leaving the lanes.
//! Between the hasher of the AVX-512 engine and the compressions of `avx512_riders`.
//! Never decides a row, and never pads what is not a node.
//!
//! A first block costs 101 slots of the vector ports a node (1,616 a group of sixteen), the known block that ends a node 34 as a
//! rider, and 64 to 101 in lanes. SHA-NI takes no more than eight riders a compression: enough for all padding blocks of
//! SHA-256d, which has two other blocks a node, and for two of three last blocks of RFC 6962.

#![allow(clippy::needless_range_loop, reason = "one index walks several arrays of vectors")]

use std::arch::x86_64::*;

use super::{
    avx512_riders::{CARRIED, Queue, flat, lane_of},
    avx512_sha256::{
        Block, LANES, State, Words, behind_one, columns_of, compress_known, initial, quarters, splat, store,
        store_digests, store_halves,
    },
    lanes::{SUBTREE_LEVELS, SUBTREES_LEAVES},
    portable::Hash,
    sha256_tables::{PADDING_OF_64, tails_of_65},
};

/// Nodes of a subtree, and those of its first level.
const SUBTREE_NODES: usize = (1 << SUBTREE_LEVELS) - 1;
const FIRST_NODES: usize = 1 << (SUBTREE_LEVELS - 1);

/// What is hashed, and where the nodes go: groups of sixteen, by number.
pub(super) enum Groups<'a> {
    /// Pairs, and the nodes above them.
    Rows {
        pairs: &'a [[[u8; 64]; LANES]],
        nodes: &'a mut [[Hash; LANES]],
    },
    /// A subtree a lane: lane l has leaves 64 l .. 64 (l + 1) from left to right. Groups are its nodes, level after level, whose
    /// words stay in columns; the last group are the sixteen roots.
    Subtrees {
        leaves: &'a [Hash; SUBTREES_LEAVES],
        columns: &'a mut [[Words; 8]; SUBTREE_NODES],
    },
}

impl Groups<'_> {
    fn count(&self) -> usize {
        match self {
            Self::Rows { pairs, .. } => pairs.len(),
            Self::Subtrees { .. } => SUBTREE_NODES,
        }
    }

    /// The groups that a group is made of.
    fn children(&self, number: usize) -> Option<[usize; 2]> {
        match self {
            Self::Rows { .. } => None,
            // Levels stand end to end: 32 nodes, 16, 8 and so on.
            Self::Subtrees { .. } => number.checked_sub(FIRST_NODES).map(|at| [2 * at, 2 * at + 1]),
        }
    }

    #[inline]
    #[target_feature(enable = "avx512f,avx512bw")]
    fn block(&self, number: usize) -> Block<1> {
        match (self, self.children(number)) {
            (Self::Rows { pairs, .. }, _) => columns_of::<1>(&pairs[number]),
            (Self::Subtrees { leaves, .. }, None) => {
                let pairs: &[[u8; 64]; SUBTREES_LEAVES / 2] = bytemuck::cast_ref(*leaves);
                // Processors foresee one stream of reads, not sixteen.
                for lane in 0..LANES {
                    let ahead = pairs.as_ptr().wrapping_add(FIRST_NODES * lane + number + 2);
                    // A hint reads nothing, wherever it points.
                    _mm_prefetch::<_MM_HINT_T0>(ahead.cast());
                }
                columns_of::<FIRST_NODES>(&pairs[number..])
            }
            (Self::Subtrees { columns, .. }, Some([left, right])) => {
                let mut block = [[_mm512_setzero_si512()]; 16];
                for t in 0..8 {
                    block[t] = [columns[left][t]];
                    block[8 + t] = [columns[right][t]];
                }
                block
            }
        }
    }

    #[inline]
    #[target_feature(enable = "avx512f,avx512bw")]
    fn put(&mut self, number: usize, digest: &State<1>) {
        match self {
            Self::Rows { nodes, .. } => store_digests(&flat(digest), &mut nodes[number]),
            Self::Subtrees { columns, .. } => columns[number] = flat(digest),
        }
    }

    /// States as SHA-NI left them.
    #[inline]
    #[target_feature(enable = "avx512f,avx512bw")]
    fn put_riders(&mut self, number: usize, riders: &[[Words; 4]; 2]) {
        let Self::Rows { nodes, .. } = self else {
            return self.put(number, &in_lanes(riders));
        };
        // From words f e b a and h g d c to the bytes of a b c d, and from others to those of e f g h.
        let order = _mm512_broadcast_i32x4(_mm_setr_epi8(7, 6, 5, 4, 3, 2, 1, 0, 15, 14, 13, 12, 11, 10, 9, 8));
        let [low, high] = riders;
        let mut halves = [[_mm512_setzero_si512(); 4]; 2];
        for c in 0..4 {
            halves[0][c] = _mm512_shuffle_epi8(_mm512_unpackhi_epi64(low[c], high[c]), order);
            halves[1][c] = _mm512_shuffle_epi8(_mm512_unpacklo_epi64(low[c], high[c]), order);
        }
        store_halves(&halves, &mut nodes[number]);
    }
}

/// The nodes of SHA-256d; whether one of them has two equal children, which is asked for subtrees alone.
#[target_feature(enable = "avx512f,avx512bw,sha")]
pub(super) fn bitcoin(groups: &mut Groups<'_>) -> bool {
    let mut queue = Queue::new();
    let mut equal = 0;
    for number in 0..groups.count() {
        if let Some(children) = groups.children(number) {
            while queue.holds(children) {
                bitcoin_newest(&mut queue, groups);
            }
        }
        let mut block = groups.block(number);
        if let Groups::Subtrees { .. } = groups {
            equal |= equal_children(&block);
        }
        let mut state = initial();
        queue.compress(&mut state, &mut block);
        bitcoin_arrivals(&mut queue, groups);
        // The queue is for this rule alone: all sums are those of the padding already.
        queue.board(number, &state);
    }
    while bitcoin_newest(&mut queue, groups) {}
    equal != 0
}

/// The party that boarded last goes on in lanes and takes others along.
#[target_feature(enable = "avx512f,avx512bw,sha")]
fn bitcoin_newest(queue: &mut Queue, groups: &mut Groups<'_>) -> bool {
    let Some(party) = queue.newest() else { return false };
    let (number, mut state) = (party.number, party.state);
    compress_known(&mut state, &PADDING_OF_64);
    groups.put(number, &again(queue, &state));
    bitcoin_arrivals(queue, groups);
    true
}

/// Hashes the digests of parties that are through a second time.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,sha")]
fn bitcoin_arrivals(queue: &mut Queue, groups: &mut Groups<'_>) {
    while let Some((number, riders)) = queue.arrival() {
        groups.put(number, &again(queue, &in_lanes(&riders)));
    }
}

/// SHA-256 of digests.
#[inline]
#[target_feature(enable = "avx512f,sha")]
fn again(queue: &mut Queue, digest: &State<1>) -> State<1> {
    let mut block = [[_mm512_setzero_si512()]; 16];
    block[..8].copy_from_slice(digest);
    block[8] = [splat(0x8000_0000)];
    block[15] = [splat(256)];
    let mut state = initial();
    queue.compress(&mut state, &mut block);
    state
}

/// The lanes whose children are equal.
#[inline]
#[target_feature(enable = "avx512f")]
fn equal_children(block: &Block<1>) -> u16 {
    let mut difference = _mm512_setzero_si512();
    for t in 0..8 {
        // difference or (left xor right).
        difference = _mm512_ternarylogic_epi32::<0xf6>(difference, block[t][0], block[8 + t][0]);
    }
    _mm512_testn_epi32_mask(difference, difference)
}

/// The nodes of RFC 6962.
#[target_feature(enable = "avx512f,avx512bw,avx512vbmi2,sha")]
pub(super) fn rfc6962(groups: &mut Groups<'_>) {
    let tails = tails_of_65();
    let mut queue = Queue::new();
    for number in 0..groups.count() {
        if let Some(children) = groups.children(number) {
            while queue.holds(children) {
                rfc6962_newest(&mut queue, groups);
            }
        }
        let block = groups.block(number);
        let mut last_words = [[0u8; 4]; LANES];
        store(bytemuck::cast_mut(&mut last_words), block[15][0]);
        let [mut block, second] = behind_one(&block);
        let mut state = initial();
        queue.compress(&mut state, &mut block);
        rfc6962_arrivals(&mut queue, groups);
        // Four compressions, three of first blocks, take two parties along; every third goes on in lanes.
        if queue.waiting() >= 2 * CARRIED {
            rfc6962_second(&mut queue, groups, number, state, second[0][0]);
            continue;
        }
        let party = queue.board(number, &state);
        party.word = second[0][0];
        for (rider, sums) in party.sums.iter_mut().enumerate() {
            let [last, ..] = last_words[lane_of(rider)];
            *sums = &tails[usize::from(last)];
        }
    }
    while rfc6962_newest(&mut queue, groups) {}
}

/// The party that boarded last goes on in lanes and takes others along.
#[target_feature(enable = "avx512f,avx512bw,sha")]
fn rfc6962_newest(queue: &mut Queue, groups: &mut Groups<'_>) -> bool {
    let Some(party) = queue.newest() else { return false };
    let (number, state, word) = (party.number, party.state, party.word);
    rfc6962_second(queue, groups, number, state, word);
    true
}

/// The second block in lanes.
#[inline]
#[target_feature(enable = "avx512f,avx512bw,sha")]
fn rfc6962_second(queue: &mut Queue, groups: &mut Groups<'_>, number: usize, mut state: State<1>, word: Words) {
    let mut block = [[_mm512_setzero_si512()]; 16];
    block[0] = [word];
    block[15] = [splat(65 * 8)];
    queue.compress(&mut state, &mut block);
    groups.put(number, &state);
    rfc6962_arrivals(queue, groups);
}

/// Puts the digests of parties that are through.
#[inline]
#[target_feature(enable = "avx512f,avx512bw")]
fn rfc6962_arrivals(queue: &mut Queue, groups: &mut Groups<'_>) {
    while let Some((number, riders)) = queue.arrival() {
        groups.put_riders(number, &riders);
    }
}

/// The states of riders as those of lanes.
#[inline]
#[target_feature(enable = "avx512f")]
fn in_lanes(riders: &[[Words; 4]; 2]) -> State<1> {
    let [f, e, b, a] = quarters(&riders[0]);
    let [h, g, d, c] = quarters(&riders[1]);
    [[a], [b], [c], [d], [e], [f], [g], [h]]
}

macro_rules! subtrees {
    ($name:ident, $run:ident, $output:ty) => {
        #[doc = concat!("The roots of sixteen subtrees by [`", stringify!($run), "`], with what it says.")]
        #[target_feature(enable = "avx512f,avx512bw,avx512vbmi2,sha")]
        pub(super) fn $name(leaves: &[Hash; SUBTREES_LEAVES], roots: &mut [Hash; LANES]) -> $output {
            let mut columns = [[_mm512_setzero_si512(); 8]; SUBTREE_NODES];
            let said = $run(&mut Groups::Subtrees {
                leaves,
                columns: &mut columns,
            });
            store_digests(&columns[SUBTREE_NODES - 1], roots);
            said
        }
    };
}

subtrees!(bitcoin_subtrees, bitcoin, bool);
subtrees!(rfc6962_subtrees, rfc6962, ());
