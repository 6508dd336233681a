//! What must never happen, and what a run says when it does.
//! Made by every check of the simulation.
//! Never a consequence of a fault that the service cannot help.

use super::SEED_VARIABLE;
use crate::{
    chain::lunarx::Hash,
    tracker::{desk::Place, wire::Cut},
};

/// A violation, and where.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
#[error(
    "seed {seed} at {at_us} us: {violation}; alone: {SEED_VARIABLE}={seed} cargo test -p perigee --test simulation"
)]
pub struct Found {
    /// The seed.
    pub seed: u64,
    /// The simulated time.
    pub at_us: u64,
    /// What.
    pub violation: Violation,
}

/// Something that must hold and does not.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum Violation {
    /// What was acknowledged is not in the ledger.
    #[error("object {} was acknowledged at {place:?} and is not there: {got}", hex::encode(&digest[..4]))]
    Lost {
        /// SHA-256 of the object.
        digest: Hash,
        /// Where it was said to be.
        place: Place,
        /// What is there.
        got: String,
    },
    /// An object has two places.
    #[error("object {} is at {first:?} and at {second:?}", hex::encode(&digest[..4]))]
    Twice {
        /// SHA-256 of the object.
        digest: Hash,
        /// One place.
        first: Place,
        /// The other.
        second: Place,
    },
    /// The ledger has an object that must be rejected.
    #[error("the ledger has at {place:?} what must not be accepted")]
    Unexpected {
        /// Its place.
        place: Place,
    },
    /// A verdict is another one than the world's.
    #[error("a verdict: expected {expected}, got {got}")]
    Verdict {
        /// The world's.
        expected: String,
        /// The service's.
        got: String,
    },
    /// A head that was given out does not go together with another.
    #[error("the head of {from} batches and that of {to}: {reason}")]
    Heads {
        /// The older one's size.
        from: u64,
        /// The newer one's.
        to: u64,
        /// What is wrong.
        reason: String,
    },
    /// A request was neither answered nor refused, and its connection is there.
    #[error("request {request} of connection {conn} has no answer")]
    Unanswered {
        /// The connection.
        conn: u64,
        /// The request.
        request: u64,
    },
    /// A number is beyond its limit, or not what it must be.
    #[error("{what}: expected {expected}, got {got}")]
    Number {
        /// What is counted.
        what: &'static str,
        /// The limit, or the number that it must be.
        expected: u64,
        /// The number.
        got: u64,
    },
    /// An honest client was cut without a fault of network or clock.
    #[error("honest connection {conn} was cut: {cut}")]
    Cut {
        /// The connection.
        conn: u64,
        /// Why.
        cut: Cut,
    },
    /// Something of the service failed, or said what is not of its form.
    #[error("{what}: {reason}")]
    Failed {
        /// What.
        what: &'static str,
        /// How.
        reason: String,
    },
}

impl Violation {
    pub(super) fn failed(what: &'static str, reason: impl std::fmt::Display) -> Self {
        let reason = reason.to_string();
        Self::Failed { what, reason }
    }

    /// `got` is at most `expected`.
    pub(super) fn most(what: &'static str, expected: u64, got: u64) -> Result<(), Self> {
        match got <= expected {
            true => Ok(()),
            false => Err(Self::Number { what, expected, got }),
        }
    }

    /// `got` is `expected`.
    pub(super) fn equal(what: &'static str, expected: u64, got: u64) -> Result<(), Self> {
        match got == expected {
            true => Ok(()),
            false => Err(Self::Number { what, expected, got }),
        }
    }
}
