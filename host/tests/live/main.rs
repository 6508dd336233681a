//! Live chains: a peer of our own on the loopback interface serves chains, true and not, and what comes of each is held
//! against a run over a file of the same blocks.
//! No test asserts on wall time: waits have limits far beyond what they take, and what ends them is counted.

#[path = "../common/mod.rs"]
mod common;
#[path = "../common/mine.rs"]
mod mine;

mod command;
mod floods;
mod lies;
mod merged;
mod real;
mod reorganisations;
mod support;
mod syncs;
