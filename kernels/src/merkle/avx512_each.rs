//! SHA-256 of many runs of blocks in 512-bit lanes: sixteen runs a vector, two vectors at a time, the longest together.
//! Below `sha256`, which says what a run is. Lanes whose run has ended keep their state; the last few runs go one by one.
//! Never runs where the instructions were not found.

#![allow(
    unsafe_code,
    reason = "functions of the instruction set are entered after it was found"
)]

use std::{arch::x86_64::*, ops::Range};

use sha2::block_api::compress256;

use super::{
    avx512_sha256::{LANES, State, compress, load, swap_bytes, transpose},
    sha256::Block,
};
use crate::cpu::avx512::Avx512;

/// Runs from which lanes take less time than the SHA instructions one run after another.
pub(super) const RUNS_MIN: usize = 7;

/// The proof that the instructions are there.
#[derive(Clone, Copy)]
pub(super) struct Lanes(());

impl Lanes {
    /// `None` on a processor without AVX-512.
    pub(super) fn new() -> Option<Self> {
        Avx512::new().map(|_| Self(()))
    }

    /// Compresses the blocks of each run into its state.
    pub(super) fn compress_each(self, states: &mut [[u32; 8]], runs: &[&[Block]]) {
        let mut order: Vec<usize> = (0..runs.len()).collect();
        order.sort_by_key(|at| std::cmp::Reverse(runs[*at].len()));
        for pair in order.chunks(2 * LANES) {
            // Two vectors side by side do not wait for each other's rounds; they work until fewer than `RUNS_MIN` runs of the second
            // are left, each vector alone until fewer than that of its own are.
            let both = pair.get(LANES + RUNS_MIN - 1).map_or(0, |at| runs[*at].len());
            if both > 0 {
                // SAFETY: a value of this type is the proof that the instructions were found.
                unsafe { compress_group::<2>(states, runs, pair, 0..both) }
            }
            for group in pair.chunks(LANES) {
                let alone = group.get(RUNS_MIN - 1).map_or(0, |at| runs[*at].len());
                if alone > both {
                    // SAFETY: as above.
                    unsafe { compress_group::<1>(states, runs, group, both..alone) }
                }
                for at in group {
                    if let Some(rest) = runs[*at].get(alone.max(both)..) {
                        compress256(&mut states[*at], rest);
                    }
                }
            }
        }
    }
}

/// These blocks of up to sixteen runs a vector.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512bw")]
fn compress_group<const N: usize>(states: &mut [[u32; 8]], runs: &[&[Block]], group: &[usize], numbers: Range<usize>) {
    let zero = _mm512_setzero_si512();
    let mut words = [[[0u32; LANES]; N]; 8];
    for (place, at) in group.iter().enumerate() {
        for (of_lanes, word) in words.iter_mut().zip(states[*at]) {
            of_lanes[place / LANES][place % LANES] = word;
        }
    }
    let mut state: State<N> = [[zero; N]; 8];
    for (vectors, words) in state.iter_mut().zip(&words) {
        for n in 0..N {
            vectors[n] = load(bytemuck::cast_ref(&words[n]));
        }
    }
    for number in numbers {
        let mut block = [[zero; N]; 16];
        let mut running = [0u16; N];
        for (n, group) in group.chunks(LANES).enumerate() {
            let mut rows = [zero; LANES];
            for (lane, (row, at)) in rows.iter_mut().zip(group).enumerate() {
                if let Some(block) = runs[*at].get(number) {
                    running[n] |= 1 << lane;
                    *row = swap_bytes(load(block));
                }
            }
            for (words, column) in block.iter_mut().zip(transpose(&rows)) {
                words[n] = column;
            }
        }
        let before = state;
        compress(&mut state, &mut block);
        for (words, before) in state.iter_mut().zip(&before) {
            for n in 0..N {
                words[n] = _mm512_mask_mov_epi32(before[n], running[n], words[n]);
            }
        }
    }
    for (words, vectors) in words.iter_mut().zip(&state) {
        for n in 0..N {
            super::avx512_sha256::store(bytemuck::cast_mut(&mut words[n]), vectors[n]);
        }
    }
    for (place, at) in group.iter().enumerate() {
        for (word, of_lanes) in states[*at].iter_mut().zip(&words) {
            *word = of_lanes[place / LANES][place % LANES];
        }
    }
}
