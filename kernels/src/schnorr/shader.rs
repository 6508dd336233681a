//! BIP340 on a GPU: its kernels, its passes, and what its answers mean.
//! Behind the GPU backend, which runs the passes; the passes are those of `field::wgsl::secp256k1`, which says what they cost.
//! Never believes an answer: the host closes every row with its own r and a secret.
//! An answer is three closing values ([`super::closing`]).
//!
//! The challenge is hashed on the device: two compressions, where the host would spend more on them than on closing the row.
//! Proofs of whole batches are not offered: the lanes of the CPU combine BIP340 batches faster than hints of a device could be checked.

use std::ops::Range;

use super::{
    SchnorrRow,
    closing::{ANSWER_WORDS, judge, known_rows},
};
use crate::{
    field::wgsl::secp256k1::{kernels, plan},
    gpu::shader::{Kernel, Part, Plan, Reply, Rows, Said, Shader, Traits, Trust, canary_bytes, judge_each},
    policy::Policy,
    primitive::Stage,
};

/// The stage on a device.
#[derive(Clone, Copy, Debug)]
pub struct Schnorr;

/// First word of v in a row.
const CHECK_WORD: usize = std::mem::offset_of!(SchnorrRow, check) / 4;

const SHA256: Part = Part {
    name: "merkle/sha256.wgsl",
    source: include_str!("../merkle/sha256.wgsl"),
};

const SCHNORR: Part = Part {
    name: "schnorr/schnorr.wgsl",
    source: include_str!("schnorr.wgsl"),
};

impl Shader for Schnorr {
    fn stage(&self) -> Stage {
        Stage::Schnorr
    }

    fn kernels(&self, traits: &Traits) -> Vec<Kernel> {
        let names = match traits.int64 {
            true => ["schnorr_prepare_u64", "schnorr_ladder_u64", "schnorr_close_u64"],
            false => ["schnorr_prepare_u32", "schnorr_ladder_u32", "schnorr_close_u32"],
        };
        kernels(traits, names, ["schnorr_prepare", "schnorr_close"], &[SHA256], SCHNORR)
    }

    fn offers(&self, _policy: &Policy, trust: Trust) -> bool {
        trust == Trust::Closed
    }

    fn check_word(&self) -> usize {
        CHECK_WORD
    }

    fn answer_words(&self, _trust: Trust) -> u32 {
        ANSWER_WORDS as u32
    }

    fn plan(&self, rows: &dyn Rows, _policy: &Policy, traits: &Traits, _trust: Trust) -> Option<Plan> {
        plan(rows.len(), traits)
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
        judge_each(rows, reply, ANSWER_WORDS, lanes, said, judge);
    }

    fn closes(&self, _policy: &Policy) -> bool {
        true
    }

    fn canaries(&self, _policy: &Policy) -> Vec<(Vec<u8>, bool)> {
        canary_bytes(known_rows())
    }
}
