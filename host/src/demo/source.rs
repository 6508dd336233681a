//! What a load is made of: sound items from a seed, the ways to spoil one, and its rows.
//! Called by the mix for every item of a parcel, on many threads at once.
//! Never verifies: whether an item is sound follows from how it was made.

use perigee_kernels::{batch::BatchBuilder, job::RowError};
use rand::Rng as _;
use rand_chacha::ChaCha20Rng;

/// Items of one kind.
pub(super) trait Source: Send + Sync {
    /// What can be planted, in words; at least one thing.
    fn faults(&self) -> Vec<&'static str>;

    /// Makes the next item, spoils it by the fault of that number, and adds its rows. Returns the output it must have,
    /// where a sound item has one.
    fn push(
        &self,
        builder: &mut BatchBuilder,
        rng: &mut ChaCha20Rng,
        fault: Option<usize>,
    ) -> Result<Option<Vec<u8>>, RowError>;
}

/// A way to spoil an item: in words, and how.
pub(super) type Fault<T> = (&'static str, fn(&mut T, &mut ChaCha20Rng));

/// A source of items of type `T`.
pub(super) struct Kind<T: 'static> {
    /// Makes a sound item.
    pub(super) make: fn(&mut ChaCha20Rng) -> T,
    /// Ways to spoil it.
    pub(super) faults: &'static [Fault<T>],
    /// Adds its rows.
    pub(super) push: fn(&mut BatchBuilder, &T) -> Result<(), RowError>,
    /// The output of a sound item, where it has one.
    pub(super) output: fn(&T) -> Option<Vec<u8>>,
}

impl<T> Source for Kind<T> {
    fn faults(&self) -> Vec<&'static str> {
        self.faults.iter().map(|(words, _)| *words).collect()
    }

    fn push(
        &self,
        builder: &mut BatchBuilder,
        rng: &mut ChaCha20Rng,
        fault: Option<usize>,
    ) -> Result<Option<Vec<u8>>, RowError> {
        let mut item = (self.make)(rng);
        if let Some(fault) = fault {
            let (_, spoil) = self.faults[fault % self.faults.len()];
            spoil(&mut item, rng);
        }
        (self.push)(builder, &item)?;
        Ok(fault.is_none().then(|| (self.output)(&item)).flatten())
    }
}

/// Changes one bit.
pub(super) fn flip_bit(bytes: &mut [u8], rng: &mut ChaCha20Rng) {
    let at = below(rng, bytes.len());
    bytes[at] ^= 1 << below(rng, 8);
}

/// A number below `limit`, which is above zero. The bias is below 2^-32 for small limits.
pub(super) fn below(rng: &mut ChaCha20Rng, limit: usize) -> usize {
    let product = u128::from(rng.next_u64()) * limit as u128;
    (product >> 64) as usize
}
