//! Spacechain: blocks of the Qtum kind, proved by work at first and by stake behind it, with roots of a contract machine.
//! Between ingest, which delivers whole blocks as bytes, and the pipeline; transactions, scripts and coins are those of the
//! Bitcoin family.
//! Never does I/O, never panics on input, and never runs a contract: what needs one is deferred.

#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

pub mod block;
pub mod coins;
pub mod connect;
pub mod context;
pub mod contract;
pub mod header;
pub mod judge;
pub mod kernel;
pub mod order;
pub mod params;
pub mod payload;
pub mod retarget;
pub mod reward;
pub mod rules;
pub mod sequential;
pub mod signature;
pub mod stake;

pub use block::{Block, Body, Candidate};
pub use header::{BlockSignature, Header, Proof};
pub use params::{SPACECHAIN, SPACECHAIN_REGTEST, SpaceParams};
pub use rules::RULES;
