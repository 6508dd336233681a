//! LunarX: records of a storage network (peers, objects, rows, audits, receipts, names, blocks), judged in their order.
//! Between ingest, which delivers one object as `kind | body`, and the pipeline; the ledger here is what rules remember.
//! Never does I/O, never panics on input, never decides by what an engine computed but by what a rule makes of it.
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
pub mod block;
pub mod cdn;
pub mod challenge;
pub mod context;
pub mod fraud;
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
pub mod roots;
pub mod row;
pub mod settlement;
pub mod span;
pub mod stripe;
pub mod uploads;

pub use super::records::{Hash, blob, docket, hash, key, record, sequential, tree, value, work};
pub use params::LunarParams;

use perigee_kernels::policy::{EcdsaPolicy, EdPolicy, ErasureCode, MerkleRule, Policy};

use super::records::{Network, Standing, rule};
use crate::verdict::RuleId;

impl Network for LunarParams {
    const NAME: &'static str = Self::NAME;

    type Memory = ();

    /// Sections 2 and 3.1.
    const POLICY: Policy = Policy {
        ecdsa: EcdsaPolicy::LowS,
        ed25519: EdPolicy::Zip215,
        merkle: MerkleRule::Rfc6962Sha256,
        erasure: ErasureCode::Gf8,
    };

    /// The first rule of peers.
    const UNKNOWN: RuleId = RuleId::new('L', 1);

    fn kinds() -> &'static [kind::Kind] {
        kind::KINDS
    }

    fn recall(_ledger: &ledger::Ledger) {}

    fn text_hash(&self) -> &Hash {
        &self.text_hash
    }

    fn memory_bytes(object: &[u8]) -> usize {
        match object.first() {
            Some(&stripe::KIND) => stripe::memory_bytes(object),
            _ => object.len(),
        }
    }

    fn standing(ledger: &ledger::Ledger) -> Standing {
        let tip = block::tip(ledger);
        Standing {
            blocks: tip.blocks,
            tip: tip.id,
            root: ledger.state_root(),
            mined_units: ledger.supply().mined_units,
        }
    }
}
