//! What Perigee computes: row layouts, acceptance rules and engines, one folder per primitive.
//! Stands between the test vectors and the validator; knows nothing of chains, files or sockets.
//! Never decides policy: every acceptance rule arrives as data.
//!
//! The way of a job: a chain decoder makes a row ([`job`]), a [`batch::BatchBuilder`] checks it and lays it beside others,
//! a [`backend::Backend`] runs the [`batch::Batch`] and returns an [`batch::Outcome`] a row. The CPU backend ([`cpu`])
//! spreads batches over threads and [`engine::Engine`]s; the portable engine is always there.
//!
//! Beside the rows stands a library: [`dag`], cones of graphs of transactions (cumulative weights, reachability, conflicts).
//!
//! # The rules of rows
//! 1. `repr(C)`, `Pod`, little-endian `u32` words only; whole chunks of 64 bytes; padding explicit and zero.
//! 2. Numbers are little-endian limbs; byte strings keep the standard's byte order, packed little-endian.
//! 3. Fixed size; variable-length input lies in the arena, named by [`job::Header`].
//! 4. Sizes and offsets are asserted at compile time.
//! 5. Outcomes and output slabs are apart from rows, zero before submission; an outcome echoes its row.

pub mod backend;
pub mod batch;
pub mod bls;
pub mod ccsds;
pub mod conformance;
pub mod cpu;
pub mod dag;
pub mod ecdsa;
pub mod ed25519;
pub mod engine;
pub mod erasure;
mod field;
#[cfg(feature = "gpu")]
pub mod gpu;
pub mod job;
pub mod merkle;
mod outcome;
pub mod policy;
pub mod primitive;
pub mod region;
pub mod ring;
pub mod schnorr;
pub mod scrypt;
pub mod sm2;

#[cfg(test)]
mod test_support;
