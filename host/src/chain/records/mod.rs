//! Streams of signed records: what the networks have in common whose objects are `kind | body`, judged in their order.
//! Between ingest, which delivers one object, and the pipeline; a network brings its kinds, its parameters and its tables.
//! Never does I/O, never panics on input, never decides by what an engine computed but by what a rule makes of it.
//!
//! Formats are little-endian and of fixed layout, written at the type. What a signature covers is the kind byte and all of
//! the body before the signature, so that no statement of one kind can be taken for one of another. An object that waits
//! for something is not looked at again when it comes: a stream delivers what an object builds on before it.

#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

pub mod blob;
pub mod docket;
pub mod key;
pub mod kind;
pub mod ledger;
pub mod record;
pub mod sequential;
pub mod tree;
pub mod value;
pub mod work;

use perigee_kernels::policy::Policy;
use sha2::{Digest, Sha256};

use crate::verdict::{Rule, RuleId};
use kind::Kind;
use ledger::Ledger;

/// A hash of 32 bytes: an id, a node or a root.
pub type Hash = [u8; 32];

/// A network of records, by the type of its parameters.
pub trait Network: Sized + Send + Sync + 'static {
    /// The name of its profile.
    const NAME: &'static str;

    /// What rules keep in memory beside the ledger, because it has no form as rows. It follows from the ledger: at a start it is
    /// made anew from there.
    type Memory: Default + Send + 'static;

    /// By which rules engines decide its rows.
    const POLICY: Policy;

    /// The rule of what is of no kind.
    const UNKNOWN: RuleId;

    /// Its kinds, ascending by number.
    fn kinds() -> &'static [Kind<Self>];

    /// The memory of what a ledger has.
    fn recall(ledger: &Ledger) -> Self::Memory;

    /// SHA-256 of the text that the parameters were read from: a ledger belongs to one.
    fn text_hash(&self) -> &Hash;

    /// About how many bytes an object, `kind | body`, takes until it is judged.
    fn memory_bytes(object: &[u8]) -> usize {
        object.len()
    }

    /// Where a ledger stands.
    fn standing(ledger: &Ledger) -> Standing;

    /// What is to be said at the end of a run beside the counts, of what memory has.
    fn closing(&self, _memory: &Self::Memory) -> Option<Closing> {
        None
    }
}

/// What a network says at the end of a run.
#[derive(Clone, Debug, PartialEq)]
pub struct Closing {
    /// Its field in the JSON.
    pub key: &'static str,
    /// One line for people.
    pub words: String,
    /// The same for machines.
    pub json: serde_json::Value,
}

/// Where a ledger stands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Standing {
    /// Blocks so far.
    pub blocks: u64,
    /// Id of the last one; zero before the first.
    pub tip: Hash,
    /// Commitment to all balances; zero where there are none.
    pub root: Hash,
    /// Smallest units mined.
    pub mined_units: u64,
}

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
