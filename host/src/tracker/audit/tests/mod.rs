//! Tests of the engine: single audits by hand, a small network that is real in every byte, a large one that is simulated.
//! `flows` drives one audit through all its outcomes; `real` has providers and the naive judge; `network` has 10^6 shards.
//! Never waits for a clock: time is a number here.

#![allow(clippy::arithmetic_side_effects, reason = "an overflow fails the test, as it should")]

mod flows;
mod network;
mod real;

use rand_chacha::{ChaCha12Rng, rand_core::SeedableRng};

use super::{
    engine::{Action, AuditEngine, Notary},
    limits::HOUR_US,
};
use crate::{chain::lunarx::key::PublicKey, generate::lunarx::Signer};

impl Notary for Signer {
    fn key(&self) -> PublicKey {
        Signer::key(self)
    }

    fn sign(&self, message: &[u8]) -> [u8; 64] {
        Signer::sign(self, message)
    }
}

/// A tracker of the simulations: its signatures are cheap and mean nothing, and it takes any other for good.
#[derive(Clone, Copy, Debug)]
struct Paper;

impl Notary for Paper {
    fn key(&self) -> PublicKey {
        PublicKey::ed25519(&[0x77; 32])
    }

    fn sign(&self, _message: &[u8]) -> [u8; 64] {
        [0x55; 64]
    }

    fn holds(&self, _key: &PublicKey, _message: &[u8], signature: &[u8; 64]) -> bool {
        *signature != UNSIGNED
    }
}

/// What a [`Paper`] tracker takes for no signature.
const UNSIGNED: [u8; 64] = [0; 64];

const DAY_US: u64 = 24 * HOUR_US;
/// 2026-01-01.
const START_US: u64 = 1_767_225_600_000_000;

fn rng(seed: u64) -> ChaCha12Rng {
    ChaCha12Rng::seed_from_u64(seed)
}

/// All actions that wait.
fn actions<N: Notary>(engine: &mut AuditEngine<N>) -> Vec<Action> {
    std::iter::from_fn(|| engine.next_action()).collect()
}
