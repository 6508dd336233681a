//! The wire: frames, rows, control messages and the handshake, as `wire.md` describes them for any language.
//! Between sockets and the tracker's core; used by the service, providers and load alike.
//! Never does I/O, and never trusts a length before it has looked at it.
//!
#![doc = include_str!("../wire.md")]
#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

pub mod cut;
pub mod frame;
pub mod identity;
pub mod kind;
pub mod limits;
pub mod link;
pub mod message;
pub mod nodes;
pub mod noise;
pub mod parcel;
pub mod preface;
pub mod puzzle;
pub mod row;
#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "a sum that overflows fails its test")]
pub(crate) mod testing;
#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "a sum that overflows fails its test")]
mod tests;

pub use cut::{Cut, WireError};
pub use frame::{Frame, HEADER_BYTES};
pub use identity::{Identity, IdentityError, IdentityProof, Peer, Side, Statement};
pub use kind::Kind;
pub use limits::WireLimits;
pub use link::{Demands, Event, Link, Scratch};
pub use message::Message;
pub use noise::Credentials;
pub use preface::{Network, Preface, Transport};
pub use row::{ReceiptRow, Status, Verdict, VerdictRow};

#[cfg(test)]
const DOCUMENT: &str = include_str!("../wire.md");
