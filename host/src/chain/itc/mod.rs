//! IoT Chain: light headers, certificates of weighted quorums, the log of PBFT and its views, devices, results of ChainCode.
//! A network of records (`chain::records`); the light header is small enough that a device of 12 MB holds 150,000.
//! Never trusts a header for its height: what counts is what a quorum of its validators signed.
//!
//! Source of the rules: White paper IoT Chain, Castro and Liskov (OSDI 1999); what they leave open stands in `params.toml`.

#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

pub mod broadcast;
pub mod certificate;
pub mod code;
pub mod context;
pub mod dag;
pub mod device;
pub mod header;
pub mod headers;
pub mod kind;
pub mod ledger;
pub mod light;
pub mod params;
pub mod pbft;
pub mod spv;
pub mod validators;

pub use params::ItcParams;

use perigee_kernels::policy::{EcdsaPolicy, EdPolicy, ErasureCode, MerkleRule, Policy};

use super::records::{Closing, Hash, Network, Standing, ledger::Ledger, rule};
use crate::verdict::RuleId;

impl Network for ItcParams {
    const NAME: &'static str = Self::NAME;

    /// The side chain.
    type Memory = dag::Memory;

    /// Trees of the engines are those of RFC 6962, which no two numbers of leaves have in common. Transactions stand in a tree as
    /// Bitcoin's do, because light headers are hashed as its are: whoever follows a branch there hashes it on the way.
    const POLICY: Policy = Policy {
        ecdsa: EcdsaPolicy::LowS,
        ed25519: EdPolicy::Zip215,
        merkle: MerkleRule::Rfc6962Sha256,
        erasure: ErasureCode::Gf8,
    };

    /// The first rule of light headers.
    const UNKNOWN: RuleId = RuleId::new('H', 1);

    fn kinds() -> &'static [kind::Kind] {
        kind::KINDS
    }

    fn recall(ledger: &Ledger) -> dag::Memory {
        dag::Memory::recall(ledger)
    }

    fn closing(&self, memory: &dag::Memory) -> Option<Closing> {
        dag::snapshot::closing(memory, self.dag.theta)
    }

    fn text_hash(&self) -> &Hash {
        &self.text_hash
    }

    fn standing(ledger: &Ledger) -> Standing {
        let tip = headers::tip(ledger);
        Standing {
            blocks: u64::from(tip.height),
            tip: tip.id,
            ..Standing::default()
        }
    }
}
