//! Tendermint: signed headers of weighted validators, judged as a light client judges them.
//! Between ingest, which delivers the steps of a fixture, and the pipeline, which decides signatures and trees.
//! Never does I/O, never panics on input; the one state, what is trusted, changes on acceptance only.

#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

pub mod decode;
pub mod encode;
pub mod hash;
mod json;
pub mod light;
pub mod rules;
pub mod sequential;
pub mod time;

pub use decode::{Commit, DecodeError, Header, Initial, Step, Validator, ValidatorSet, Vote, VoteFlag};
pub use light::{Judgement, LightClient};
pub use rules::RULES;
pub use time::Time;

/// The constants of a light client.
#[derive(Clone, Copy, Debug)]
pub struct LightParams {
    /// Name of the profile.
    pub name: &'static str,
    /// How far a header's time may be ahead of `now`, in nanoseconds.
    pub clock_drift_ns: u64,
    /// More than this part of the trusted power must have signed a header that is not the next one.
    pub trust: Fraction,
    /// More than this part of a header's own power must have signed it.
    pub quorum: Fraction,
}

/// A part of a voting power.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fraction {
    /// Above the line.
    pub numerator: u64,
    /// Below the line; not 0.
    pub denominator: u64,
}

impl Fraction {
    /// Whether `signed` is more than this part of `total`; no product overflows.
    pub fn is_exceeded(self, signed: u128, total: u128) -> bool {
        // Powers are below 2^64 each and at most 2^60 in sum; 128 bits hold their products with 64-bit terms.
        let signed = signed.saturating_mul(u128::from(self.denominator));
        signed > total.saturating_mul(u128::from(self.numerator))
    }
}

impl std::fmt::Display for Fraction {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}/{}", self.numerator, self.denominator)
    }
}

impl LightParams {
    /// What `perigee rules` says of them.
    pub fn constants(&self) -> Vec<(&'static str, String)> {
        vec![
            ("clock drift", format!("{} ns", self.clock_drift_ns)),
            ("trusted power that signed", format!("more than {}", self.trust)),
            ("own power that signed", format!("more than {}", self.quorum)),
            ("signatures", "Ed25519 by the rule of ZIP 215".to_owned()),
        ]
    }
}

/// The light client of Tendermint and CometBFT. Trust level 1/3 is the default of both references
/// (`light.DefaultTrustLevel`, `TrustThreshold::ONE_THIRD`); no drift is what the model-based fixtures of tendermint-rs run
/// with (`light-client/tests/model_based.rs`).
pub const TENDERMINT: LightParams = LightParams {
    name: "tendermint",
    clock_drift_ns: 0,
    trust: Fraction {
        numerator: 1,
        denominator: 3,
    },
    quorum: Fraction {
        numerator: 2,
        denominator: 3,
    },
};
