//! The SHA-256d Merkle tree core: leaves in, one root a command out.
//! One of the cores behind the router of the payload.
//! Never writes an inner level to memory.
//!
//! # Clocks
//! A node is three compressions: its 64 bytes, their padding, the digest again. All three have a fixed place in a frame of
//! eight clocks (`compress`), so a node may enter every eight clocks and its digest comes back 51 frames later, always: no
//! queue, no credit and no arbitration stand between. A level takes 52 frames (416 clocks) beyond its nodes; a tree of two
//! leaves alone takes 544 clocks from command to completion, of one leaf 120, of 1,000 leaves 11,960. Trees of 2,000 leaves
//! one after another, four in the core, take 8.004 clocks a node: 28.1 million nodes a second at 225 MHz, of 32 bytes of
//! reading for each leaf. `timing::merkle` says it for any set of trees.
//!
//! # Area and clock
//! Measured from its Verilog by yosys and recorded in `hdl/resources.json` (at most 12,000 LUT, a delay of at most 4.0 ns);
//! `perigee payload resources` prints them with the clock that follows.
//!
//! # Protection
//! Registers that decide what happens are voted, entries that say where results go are stored three times, digests that
//! wait stand in a memory with ECC: a word lost there ends its command with status 9. Reset drops all that is in flight;
//! the core takes the next command 63 frames later, when the pipelines have run empty.

mod asks;
mod compress;
mod delay;
mod function;
mod inner;
mod leaves;
mod output;
mod round;
mod rows;
mod sha256d;
mod tables;

pub use compress::{Compress, FRAME_CLOCKS, FRAMES};
pub use sha256d::MerkleCore;
