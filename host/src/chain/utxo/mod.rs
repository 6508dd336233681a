//! The Bitcoin family: wire formats, scripts, signature hashes and the spend of one input.
//! Fed by ingest with whole blocks; the rules of each profile and the pipeline build on it.
//! Never verifies a signature itself: a spend says which checks it needs and judges their results.

#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

pub mod auxpow;
pub mod block;
mod builder;
pub mod candidate;
pub mod connect;
pub mod context;
mod digest_queue;
pub mod facts;
pub mod form;
pub mod hash;
pub mod judge;
pub mod merkle;
pub mod order;
mod outpoint;
pub mod params;
pub mod partial_tree;
pub mod retarget;
pub mod ring;
pub mod rules;
pub mod script;
pub mod sequential;
pub mod sighash;
mod solo;
pub mod spend;
pub mod target;
pub mod transaction;
pub mod undo;
pub mod wire;

pub use block::{Block, Header};
pub use hash::{Hash32, display_hash, hash160, sha256, sha256d};
pub use sighash::{SighashCache, TaprootError};
pub use spend::{EcdsaKey, Missing, PlanBatch, ScriptFault, ScriptFlags, SigCheck, SpendPlan, Step};
pub use transaction::{InputParts, OutPoint, Transaction, TransactionBuilder, TxIn, TxOut, Witness};
pub use wire::{DecodeError, Reader};
