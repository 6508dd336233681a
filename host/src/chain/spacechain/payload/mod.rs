//! Records of the payload: uploads and updates of software, buses, telecommands, telemetry, bundles, light chain, tickets.
//! Beside the blocks of the profile: objects `kind | body` in their order; the ledger here is what rules remember.
//! Never does I/O, never panics on input, never decides by what an engine computed but by what a rule makes of it.
//!
//! Source of the rules: White paper SpaceChain; what it leaves open stands in `params.toml`.

pub mod bundle;
pub mod can;
mod code;
pub mod context;
pub mod csp;
pub mod filter;
pub mod golomb;
pub mod headers;
pub mod i2c;
pub mod kind;
pub mod ledger;
pub mod params;
pub mod scup;
pub mod telecommand;
pub mod telemetry;
#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "tests compute on known values")]
mod testing;
pub mod ticket;
pub mod update;

pub use super::super::records::{Hash, blob, docket, hash, key, record, sequential, tree, value, work};
pub use params::PayloadParams;

use perigee_kernels::policy::{EcdsaPolicy, EdPolicy, ErasureCode, MerkleRule, Policy};

use super::super::records::{Network, Standing, rule};
use crate::verdict::{Finding, RuleId};
use record::Reader;

/// Id of an application.
pub type AppId = [u8; 20];

/// What stands in place of an application's id for the system.
pub const SYSTEM: AppId = [0; 20];

impl Network for PayloadParams {
    const NAME: &'static str = Self::NAME;

    type Memory = ();

    /// Signatures of one form only, trees that no two numbers of leaves share.
    const POLICY: Policy = Policy {
        ecdsa: EcdsaPolicy::LowS,
        ed25519: EdPolicy::Zip215,
        merkle: MerkleRule::Rfc6962Sha256,
        erasure: ErasureCode::Gf8,
    };

    /// The first rule of context.
    const UNKNOWN: RuleId = RuleId::new('Z', 1);

    fn kinds() -> &'static [kind::Kind] {
        kind::KINDS
    }

    fn recall(_ledger: &ledger::Ledger) {}

    fn text_hash(&self) -> &Hash {
        &self.text_hash
    }

    fn memory_bytes(object: &[u8]) -> usize {
        match object.first() {
            Some(&bundle::KIND) => bundle::memory_bytes(object),
            _ => object.len(),
        }
    }

    /// Of the light chain: how many headers stand on one another up to its tip.
    fn standing(ledger: &ledger::Ledger) -> Standing {
        let tip = headers::tip(ledger);
        Standing {
            blocks: tip.as_ref().map_or(0, |tip| u64::from(tip.height)),
            tip: tip.map_or_else(Hash::default, |tip| tip.id),
            ..Standing::default()
        }
    }
}

/// The id of an application, the next field.
fn app_id(from: &mut Reader<'_>) -> Result<AppId, Finding> {
    let id = from.bytes(20, "application")?.first_chunk().copied();
    id.ok_or_else(|| from.wrong("application: cut"))
}
