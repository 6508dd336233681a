//! LunarX: records of a storage network (peers, objects, rows, audits, receipts, names, blocks), judged in their order.
//! Between ingest, which delivers one object as `kind | body`, and the pipeline; the ledger here is what rules remember.
//! Never does I/O, never panics on input, never decides by what an engine computed but by what a rule makes of it.
//!
//! Formats are little-endian and of fixed layout, written at the type. What a signature covers is the kind byte and all of
//! the body before the signature, so that no statement of one kind can be taken for one of another. An object that waits
//! for something is not looked at again when it comes: a stream delivers what an object builds on before it.
//!
//! Source of the rules: White paper LunarX, part II; what it leaves open stands in `params.toml`.

#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

mod answer;
pub mod attestation;
pub mod audit;
pub mod blob;
pub mod block;
pub mod cdn;
pub mod challenge;
pub mod context;
pub mod docket;
pub mod fraud;
pub mod key;
pub mod kind;
pub mod ledger;
pub mod manifest;
pub mod naming;
pub mod params;
pub mod peer;
pub mod query;
pub mod range;
pub mod rate;
pub mod receipt;
pub mod record;
pub mod roots;
pub mod row;
pub mod sequential;
pub mod settlement;
pub mod span;
pub mod stripe;
pub mod tree;
pub mod uploads;
pub mod value;
pub mod work;

pub use params::LunarParams;

use sha2::{Digest, Sha256};

use crate::verdict::{Rule, RuleId};

/// A hash of 32 bytes: an id, a node or a root.
pub type Hash = [u8; 32];

/// SHA-256 of some parts, one after another.
pub fn hash(parts: &[&[u8]]) -> Hash {
    let mut hasher = Sha256::new();
    parts.iter().for_each(|part| hasher.update(part));
    hasher.finalize().into()
}

/// A line of a kind's table of rules.
pub const fn rule(family: char, number: u8, summary: &'static str, source: &'static str) -> Rule {
    Rule {
        id: RuleId::new(family, number),
        summary,
        source,
    }
}
