//! ECDSA on a GPU: its kernels, its passes, and what its answers mean.
//! Behind the GPU backend, which runs the passes; the passes are those of `field::wgsl::secp256k1`, which says what they cost.
//! Never believes an answer: the host closes every row with its own r and a secret.
//!
//! # Closing
//! The device returns Z^2 and X' = X + v (Z^2 + f), where u1 G + u2 Q = (X / Z^2, ...), v is the secret of this row in this dispatch,
//! and f is zero exactly if the key is a point of the curve with the y or parity that the row names: f = y^2 - x^3 - 7. The host has
//! checked 1 <= r, s < n, the bound of s and x, y < p, and requires both below p, Z^2 not zero, and
//! ```text
//! (r + v) Z^2 = X'      or, only if r < p - n,      (r + n + v) Z^2 = X'      (mod p)
//! ```
//! so that a valid answer states x(R) = r + v f / Z^2 for the v of this row. A zeroed answer has Z^2 = 0. A stale one, or that of
//! another row, has another v: (r + v) Z^2 = X + v' Z^2 leaves one v, of 2^64 that were possible, even where whoever made the rows
//! knew X and Z^2 and chose r for them. A key that is none makes f other than zero, and the equation then asks for a v that
//! whoever chose the key cannot know, again one of 2^64; so a key's soundness hangs on no comparison on the device. Any single
//! wrong bit of either value breaks the equation, because it is linear in each: one value fits the other. A device that computes
//! the wrong kernel consistently is found by known-answer rows and re-checks, not by this equation: it knows r and v.

use std::{ops::Range, sync::LazyLock};

use secp256k1::{Message, PublicKey, SecretKey};

use super::EcdsaRow;
use crate::{
    field::{
        secp256k1_p::Fp,
        wgsl::secp256k1::{HIGH_S, N, P_LESS_N, below, closes, closing_values, kernels, order, plan, secret},
    },
    gpu::shader::{Kernel, Part, Plan, Reply, Rows, Said, Shader, Traits, Trust, row},
    policy::{EcdsaPolicy, Policy},
    primitive::Stage,
};

/// The stage on a device.
#[derive(Clone, Copy, Debug)]
pub struct Ecdsa;

/// First word of v in a row.
const CHECK_WORD: usize = std::mem::offset_of!(EcdsaRow, check) / 4;
/// X' and Z^2.
const ANSWER_WORDS: usize = 16;

const ECDSA: Part = Part {
    name: "ecdsa/ecdsa.wgsl",
    source: include_str!("ecdsa.wgsl"),
};

impl Shader for Ecdsa {
    fn stage(&self) -> Stage {
        Stage::Ecdsa
    }

    fn kernels(&self, traits: &Traits) -> Vec<Kernel> {
        let names = match traits.int64 {
            true => ["ecdsa_prepare_u64", "ecdsa_ladder_u64", "ecdsa_close_u64"],
            false => ["ecdsa_prepare_u32", "ecdsa_ladder_u32", "ecdsa_close_u32"],
        };
        kernels(traits, names, ["ecdsa_prepare", "ecdsa_close"], &[], ECDSA)
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
        policy: &Policy,
        _trust: Trust,
        reply: &Reply<'_>,
        lanes: Range<usize>,
        said: &mut [Said],
    ) {
        for (lane, said) in lanes.zip(said) {
            let answer = reply.answers.get(lane * ANSWER_WORDS..(lane + 1) * ANSWER_WORDS);
            *said = answer.map_or(Said::Nothing, |answer| {
                judge(row(rows, lane), rows.check(lane), policy, answer)
            });
        }
    }

    fn closes(&self, _policy: &Policy) -> bool {
        true
    }

    fn canaries(&self, _policy: &Policy) -> Vec<(Vec<u8>, bool)> {
        CANARIES
            .iter()
            .map(|(row, valid)| (bytemuck::bytes_of(row).to_vec(), *valid))
            .collect()
    }
}

/// Signatures of sixteen keys, whole and short, each beside one of another digest; made at first use. s is low.
static CANARIES: LazyLock<Vec<(EcdsaRow, bool)>> = LazyLock::new(|| {
    let rows = (1..=16u8).flat_map(|seed| {
        let secret = SecretKey::from_secret_bytes([seed; 32]).expect("below n");
        let digest: [u8; 32] = std::array::from_fn(|at| seed.wrapping_mul(29).wrapping_add(at as u8 * 7));
        let signature = secp256k1::ecdsa::sign(Message::from_digest(digest), &secret).serialize_compact();
        let key = PublicKey::from_secret_key(&secret);
        let key = if seed % 2 == 0 {
            key.serialize().to_vec()
        } else {
            key.serialize_uncompressed().to_vec()
        };
        let (r, s) = (signature.first_chunk().expect("r"), signature.last_chunk().expect("s"));
        let good = EcdsaRow::new(&digest, r, s, &key).expect("an encoded key");
        let mut bad = good;
        bad.digest[usize::from(seed) % 8] ^= 1 << (seed % 32);
        [(good, true), (bad, false)]
    });
    rows.collect()
});

/// What the answer to a row says, given the row's secret.
fn judge(row: &EcdsaRow, check: [u32; 2], policy: &Policy, answer: &[u32]) -> Said {
    let highest = match policy.ecdsa {
        EcdsaPolicy::AnyS => &N,
        EcdsaPolicy::LowS => &HIGH_S,
    };
    let nought = [0; 8];
    let in_range = row.r != nought && row.s != nought && below(&row.r, &N) && below(&row.s, highest);
    let whole = row.header.inline_tag() != 33;
    let key = Fp::new(&row.x).is_some() && (!whole || Fp::new(&row.y).is_some());
    let (true, true, Some(r)) = (in_range, key, Fp::new(&row.r)) else {
        return Said::Invalid;
    };
    let Some(closing) = closing_values(answer) else {
        return Said::Nothing;
    };
    let v = secret(check);
    let holds = closes(r, v, closing) || below(&row.r, &P_LESS_N) && closes(r.plus(order()), v, closing);
    if holds { Said::Valid } else { Said::Invalid }
}
