//! A provider: keeps shards, commits itself to them when a tracker asks, and answers with the pieces it is asked for.
//! The other half of `tracker::audit`: the two together make the records that `chain::lunarx::audit` judges.
//! Never opens a socket but in `serve`: elsewhere requests come in and answers go out as values. Some of its modes misbehave, for trials.

#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

pub mod folder;
pub mod incoming;
pub mod mode;
pub mod node;
pub mod object;
pub mod serve;
pub mod shelf;
pub mod tree;

#[cfg(test)]
pub(in crate::tracker) mod tests;

pub use folder::{FolderShelf, PartialShard};
pub use incoming::Incoming;
pub use mode::Mode;
pub use node::{Commit, NodeError, ProviderNode, Signing};
pub use object::{SplitObject, split};
pub use shelf::{MemoryShelf, ShardHead, Shelf, ShelfError, StoredShard};
