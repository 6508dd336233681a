//! Choices of the engine from a generator that its caller seeds.
//! Drawn from by planning and by the state machine: nonces, orders, times.
//! Never seeds itself: in the service the seed is secret, in a simulation it is the simulation's.

use rand_chacha::rand_core::Rng;

use crate::chain::lunarx::Hash;

/// A number below `limit`; 0 where `limit` is 0. The bias is below `limit` / 2^64: of a schedule or an order nobody sees it.
pub(super) fn below(rng: &mut dyn Rng, limit: u64) -> u64 {
    let product = u128::from(rng.next_u64()).saturating_mul(u128::from(limit));
    u64::try_from(product >> 64).unwrap_or_default()
}

/// A fresh nonce.
pub(super) fn nonce(rng: &mut dyn Rng) -> Hash {
    let mut nonce = Hash::default();
    rng.fill_bytes(&mut nonce);
    nonce
}

/// A random order (Fisher and Yates).
pub(super) fn shuffle<T>(rng: &mut dyn Rng, items: &mut [T]) {
    for end in (1..items.len()).rev() {
        let other = below(rng, (end as u64).saturating_add(1));
        items.swap(end, usize::try_from(other).unwrap_or_default());
    }
}
