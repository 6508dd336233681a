//! Proof of work on 256-bit vectors: the plain loops of the portable path, six headers side by side, compiled for AVX2.
//! The scrypt stage of the AVX2 engine; everything but BlockMix is the portable path itself.
//! Never runs where the instructions were not found.

#![allow(
    unsafe_code,
    reason = "a function of the instruction set is entered after it was found"
)]

use std::cell::RefCell;

use super::{
    portable,
    romix::{Matrix, Scratch, block_mix_inline},
};
use crate::{cpu::avx2::Avx2, engine::Work};

/// Headers hashed side by side: a row of the matrices of six fills three vectors, and four rows leave four of the sixteen
/// registers for what is under way.
pub(crate) const HEADERS_TOGETHER: usize = 6;

/// Words of a row of that many headers.
const ROW_WORDS: usize = 4 * HEADERS_TOGETHER;

/// From so many headers a group with idle places takes less time than one header after another.
const HEADERS_WORTH_A_GROUP: usize = 3;

thread_local! {
    /// Made at the first proof of work of a thread, then kept: 128 KiB a header of a group.
    static SCRATCH: RefCell<Scratch> = RefCell::new(Scratch::new(HEADERS_TOGETHER));
}

/// Decides every row of the work.
pub(crate) fn run(_cpu: Avx2, work: &mut Work<'_>) {
    portable::run_groups::<HEADERS_TOGETHER, ROW_WORDS>(work, block_mix, HEADERS_WORTH_A_GROUP, &SCRATCH);
}

/// Reached through [`run`] only, which asks for the proof that AVX2 is there.
fn block_mix(low: &mut Matrix<ROW_WORDS>, high: &mut Matrix<ROW_WORDS>) {
    // SAFETY: `run` takes a value of `Avx2`, which exists only where AVX2 was found.
    unsafe { block_mix_wide(low, high) }
}

#[target_feature(enable = "avx2")]
fn block_mix_wide(low: &mut Matrix<ROW_WORDS>, high: &mut Matrix<ROW_WORDS>) {
    block_mix_inline(low, high);
}
