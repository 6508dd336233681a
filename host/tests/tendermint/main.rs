//! The profile `tendermint`: fixtures with known verdicts, every rule at its limit, and generated and damaged fixtures
//! against the plain oracle.

#[path = "../common/mod.rs"]
mod common;

mod fixtures;
mod limits;
mod streams;
mod support;
