//! The tracker: its judge over a real ledger and real engines.
//! Objects of the world that a load makes, whose verdicts are known.
//! Never a mock of the store: what is said to be durable is read from the disk again.
#![cfg(feature = "tracker")]

#[path = "../common/mine.rs"]
mod mine;

mod audits;
mod chain;
mod judge;
mod kill;
mod limits;
mod rate;
mod repairs;
mod service;
mod status;
mod support;
