//! SHA-256 of many runs of blocks in 512-bit lanes: sixteen runs at a time, the longest together.
//! Below `sha256`, which says what a run is. Lanes whose run has ended keep their state; the last few runs go one by one.
//! Never runs where the instructions were not found.

#![allow(
    unsafe_code,
    reason = "functions of the instruction set are entered after it was found"
)]

use std::arch::x86_64::*;

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
        for group in order.chunks(LANES) {
            // Lanes work until fewer than `RUNS_MIN` runs of the group are left.
            let together = group.get(RUNS_MIN - 1).map_or(0, |at| runs[*at].len());
            if together > 0 {
                // SAFETY: a value of this type is the proof that the instructions were found.
                unsafe { compress_group(states, runs, group, together) }
            }
            for at in group {
                if let Some(rest) = runs[*at].get(together..) {
                    compress256(&mut states[*at], rest);
                }
            }
        }
    }
}

/// The first `together` blocks of up to sixteen runs.
#[inline(never)]
#[target_feature(enable = "avx512f,avx512bw")]
fn compress_group(states: &mut [[u32; 8]], runs: &[&[Block]], group: &[usize], together: usize) {
    let zero = _mm512_setzero_si512();
    let mut words = [[0u32; LANES]; 8];
    for (lane, at) in group.iter().enumerate() {
        for (of_lanes, word) in words.iter_mut().zip(states[*at]) {
            of_lanes[lane] = word;
        }
    }
    let mut state: State<1> = [[zero; 1]; 8];
    for (vector, words) in state.iter_mut().zip(&words) {
        vector[0] = load(bytemuck::cast_ref(words));
    }
    for number in 0..together {
        let (mut rows, mut running) = ([zero; LANES], 0u16);
        for (lane, (row, at)) in rows.iter_mut().zip(group).enumerate() {
            if let Some(block) = runs[*at].get(number) {
                running |= 1 << lane;
                *row = swap_bytes(load(block));
            }
        }
        let mut block = [[zero; 1]; 16];
        for (words, column) in block.iter_mut().zip(transpose(&rows)) {
            *words = [column];
        }
        let before = state;
        compress(&mut state, &mut block);
        for (words, before) in state.iter_mut().zip(&before) {
            words[0] = _mm512_mask_mov_epi32(before[0], running, words[0]);
        }
    }
    for (words, vector) in words.iter_mut().zip(&state) {
        super::avx512_sha256::store(bytemuck::cast_mut(words), vector[0]);
    }
    for (lane, at) in group.iter().enumerate() {
        for (word, of_lanes) in states[*at].iter_mut().zip(&words) {
            *word = of_lanes[lane];
        }
    }
}
