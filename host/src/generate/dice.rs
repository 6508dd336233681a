//! Deterministic choices: a ChaCha stream from the seed and the few ways in which it is asked.
//! Drawn from by everything in `generate`; equal seeds give equal bytes on every machine.
//! Never used for secrets: the keys of a generated chain are public knowledge.

use rand_chacha::{
    ChaCha12Rng,
    rand_core::{Rng, SeedableRng},
};

use crate::chain::utxo::sha256;

/// A stream of choices. The reductions are written out here, so that no library's release changes a generated file.
#[derive(Clone, Debug)]
pub(super) struct Dice(ChaCha12Rng);

impl Dice {
    /// The stream of this seed and purpose.
    pub(super) fn new(seed: u64, purpose: &str) -> Self {
        let mut text = b"perigee generate ".to_vec();
        text.extend_from_slice(purpose.as_bytes());
        text.extend_from_slice(&seed.to_le_bytes());
        Self(ChaCha12Rng::from_seed(sha256(&text)))
    }

    /// A number below `limit`; 0 where `limit` is 0. The bias of the multiplication is below 2^-32 for small limits.
    pub(super) fn below(&mut self, limit: usize) -> usize {
        let product = u128::from(self.0.next_u64()) * limit as u128;
        (product >> 64) as usize
    }

    /// True once in `times`.
    pub(super) fn once_in(&mut self, times: usize) -> bool {
        self.below(times) == 0
    }

    /// 64 random bits.
    pub(super) fn bits(&mut self) -> u64 {
        self.0.next_u64()
    }

    /// Random bytes.
    pub(super) fn bytes(&mut self, count: usize) -> Vec<u8> {
        let mut out = vec![0; count];
        self.0.fill_bytes(&mut out);
        out
    }

    /// A random array, for keys and hashes.
    pub(super) fn array(&mut self) -> [u8; 32] {
        let mut out = [0; 32];
        self.0.fill_bytes(&mut out);
        out
    }

    /// A random order.
    pub(super) fn shuffle<T>(&mut self, items: &mut [T]) {
        for end in (1..items.len()).rev() {
            let other = self.below(end + 1);
            items.swap(end, other);
        }
    }
}
