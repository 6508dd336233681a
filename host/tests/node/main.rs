//! Perigee beside a real node: the same blocks through both, files and connections of the one read by the other.
//!
//! Needs litecoind (Debian's package); without it every test prints that it is skipped, or fails where `node` is required.

#[path = "../common/mod.rs"]
mod common;
#[path = "../common/mine.rs"]
mod mine;

mod generated;
mod harness;
mod live;
mod oracle;
#[cfg(feature = "tracker")]
mod tracker;
mod wallet;
