//! The durable ledger as a whole: what it keeps over power cuts, failing disks and flipped bits, and what it proves.
//! Over disks in memory that fail on command, and over folders.
//! Never sleeps, and never depends on the order of threads for its outcome.

#![cfg(feature = "tracker")]

mod crash;
mod faults;
mod files;
mod flips;
mod proofs;
mod rate;
mod scenes;
mod threads;
