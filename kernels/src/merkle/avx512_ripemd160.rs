//! RIPEMD-160 of sixteen digests side by side, a word of each in one 512-bit vector: the loops of `ripemd160`, compiled for them.
//! Below `ripemd160`, which lays words out and reads hashes back.
//! Never runs where the instructions were not found.

#![allow(
    unsafe_code,
    reason = "functions of the instruction set are entered after it was found"
)]

use super::{avx512_sha256::LANES, ripemd160};
use crate::cpu::avx512::Avx512;

/// The proof that the instructions are there.
#[derive(Clone, Copy)]
pub(super) struct Lanes(());

impl Lanes {
    /// `None` on a processor without AVX-512.
    pub(super) fn new() -> Option<Self> {
        Avx512::new().map(|_| Self(()))
    }

    /// The hashes of a group, as `ripemd160::group`.
    pub(super) fn group(self, states: &[[u32; LANES]; 8]) -> [[u32; LANES]; 5] {
        // SAFETY: a value of this type is the proof that the instructions were found.
        unsafe { group(states) }
    }
}

#[inline(never)]
#[target_feature(enable = "avx512f,avx512bw")]
fn group(states: &[[u32; LANES]; 8]) -> [[u32; LANES]; 5] {
    ripemd160::group(states)
}
