//! A live peer: the frames, the session by itself with times of the test's own, and the socket against a peer of ours that
//! tells the truth or lies in every way that the protocol leaves.
//!
//! No test looks at a clock: times are arguments, and what a socket test waits for comes as an event.

#[path = "../common/mod.rs"]
mod common;
#[path = "../node/harness.rs"]
mod harness;

mod lies;
mod merged;
mod node;
mod session;
mod socket;
mod support;
mod wire;
