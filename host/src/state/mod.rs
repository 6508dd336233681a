//! What rules need to remember between objects: coins, key images and typed tables, with undo for reorganisations.
//! Written by the stage that connects blocks, in their order; beneath it a journal and a base on disk, where there is one.
//! Never judges: it says what is there, and the rules say what that means; a fault of the store is no verdict.
//!
//! [`overlay`] holds what changed since the base, [`delta`] what one block changed; [`coins`] and [`images`] are views.
//! [`store`] keeps deltas in a [`journal`] and rows in a [`base`] of sorted [runs](run); [`ahead`] reads from it in parallel.

pub mod ahead;
pub mod base;
pub mod coins;
pub mod delta;
pub mod error;
mod files;
pub mod images;
pub mod journal;
pub mod overlay;
pub mod parameters;
pub mod run;
pub mod store;

use std::{fmt, hash::Hash};

pub use error::StateError;

use crate::chain::utxo::OutPoint;

/// Number of a delta in the order of a store, from 1; 0 is the state before the first.
pub type Sequence = u64;

/// Which table a row stands in. A profile numbers its own tables from [`TableId::PROFILE`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TableId(pub u8);

impl TableId {
    /// Counts and sums of other tables.
    pub const META: Self = Self(0);
    /// Unspent outputs.
    pub const COINS: Self = Self(1);
    /// Key images of rings that were spent.
    pub const IMAGES: Self = Self(2);
    /// What deltas carry besides their changes, by sequence.
    pub const NOTES: Self = Self(3);
    /// First number for the tables of a profile.
    pub const PROFILE: Self = Self(16);
}

/// Rows as of a sequence that only grows. Reads come from many threads.
pub trait Base: Send + Sync + fmt::Debug {
    /// The row of `key`; every delta up to [`Self::applied`] is in it, as it was before the call or later.
    ///
    /// # Errors
    /// The row could not be read: nothing is known about it.
    fn get(&self, table: TableId, key: &[u8]) -> Result<Option<Vec<u8>>, StateError>;

    /// Shows the row of each of these keys, or that there is none, in any order; it costs least where they ascend.
    ///
    /// # Errors
    /// A row could not be read, or `visit` said so: nothing is known about those that were not shown.
    fn get_many(&self, table: TableId, keys: &[&[u8]], visit: &mut Visit<'_>) -> Result<(), StateError> {
        let mut rows = keys.iter().enumerate();
        rows.try_for_each(|(nth, key)| visit(nth, self.get(table, key)?.as_deref()))
    }

    /// The last delta that every read sees.
    fn applied(&self) -> Sequence;
}

/// Takes the row of the key with this number among those asked for.
pub type Visit<'a> = dyn FnMut(usize, Option<&[u8]>) -> Result<(), StateError> + 'a;

/// A key of a table: short bytes, at most [`KEY_BYTES_MAX`]; equal keys have equal bytes.
pub trait Key: Clone + Eq + Hash {
    /// Appends the bytes.
    fn encode(&self, out: &mut Vec<u8>);

    /// The key of these bytes.
    fn decode(bytes: &[u8]) -> Option<Self>;

    /// Bytes that it holds besides its own.
    fn heap_bytes(&self) -> usize {
        0
    }
}

/// A value of a table, at most [`VALUE_BYTES_MAX`] bytes; equal values have equal bytes.
pub trait Value: Clone + PartialEq {
    /// Appends the bytes.
    fn encode(&self, out: &mut Vec<u8>);

    /// The value of these bytes.
    fn decode(bytes: &[u8]) -> Option<Self>;

    /// Bytes that it holds besides its own.
    fn heap_bytes(&self) -> usize {
        0
    }
}

impl Key for OutPoint {
    fn encode(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.txid);
        out.extend_from_slice(&self.index.to_be_bytes());
    }

    fn decode(bytes: &[u8]) -> Option<Self> {
        let (txid, index) = bytes.split_first_chunk()?;
        let index = u32::from_be_bytes(index.try_into().ok()?);
        Some(Self { txid: *txid, index })
    }
}

impl<const N: usize> Key for [u8; N] {
    fn encode(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self);
    }

    fn decode(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok()
    }
}

impl Key for Box<[u8]> {
    fn encode(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self);
    }

    fn decode(bytes: &[u8]) -> Option<Self> {
        Some(bytes.into())
    }

    fn heap_bytes(&self) -> usize {
        boxed_bytes(self.len())
    }
}

impl Value for () {
    fn encode(&self, _: &mut Vec<u8>) {}

    fn decode(bytes: &[u8]) -> Option<Self> {
        bytes.is_empty().then_some(())
    }
}

impl Value for u64 {
    fn encode(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.to_le_bytes());
    }

    fn decode(bytes: &[u8]) -> Option<Self> {
        Some(Self::from_le_bytes(bytes.try_into().ok()?))
    }
}

impl<const N: usize> Value for [u8; N] {
    fn encode(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self);
    }

    fn decode(bytes: &[u8]) -> Option<Self> {
        bytes.try_into().ok()
    }
}

impl Value for Box<[u8]> {
    fn encode(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(self);
    }

    fn decode(bytes: &[u8]) -> Option<Self> {
        Some(bytes.into())
    }

    fn heap_bytes(&self) -> usize {
        boxed_bytes(self.len())
    }
}

/// What an allocation of so many bytes takes of memory, about: a word more, in steps of two, as allocators of 64 bits do.
fn boxed_bytes(len: usize) -> usize {
    match len {
        0 => 0,
        len => (len + 8).next_multiple_of(16).max(32),
    }
}

/// Bytes of a key.
pub const KEY_BYTES_MAX: usize = 1 << 10;
/// Bytes of a value: a coin with the longest script that can be spent has 10,012.
pub const VALUE_BYTES_MAX: usize = 1 << 16;
