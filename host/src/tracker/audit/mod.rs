//! Audits: who is asked when, what became of it, and what follows for a provider's standing.
//! Driven by the service with time and events, answers with requests, outcomes, evidence and orders.
//! Never does I/O, never reads a clock, and never fails a provider for a fault of the tracker.
//!
//! ```text
//! begin_epoch -> plan -> CommitRequest -> Commit -> Challenge (nonce drawn now, signed) -> Answer -> ToJudge -> verdict
//!                             |                          |                                           |
//!                             +--- nothing in time: contained, the same pieces again later ---+      +-> pass, or evidence
//! ```
//! Time comes in as microseconds of Unix time and chance as a generator; the same inputs give the same actions, bit by bit.

#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

pub mod books;
mod chance;
pub mod engine;
pub mod evidence;
pub mod limits;
mod open;
pub mod outcome;
pub mod plan;
pub mod record;
pub mod repair;
mod rounds;
pub(crate) mod serial;
pub mod standing;
mod state;
#[cfg(test)]
mod tests;

pub use books::Placing;
pub use engine::{Action, AuditEngine, AuditId, CommitRequest, Counters, Epoch, Notary};
pub use evidence::Evidence;
pub use limits::Limits;
pub use outcome::{Fault, Judged, Outcome};
pub use repair::RepairOrder;
pub use standing::Standing;
pub use state::StateError;
