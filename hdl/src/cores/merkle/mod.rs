//! The SHA-256d Merkle tree core: leaves in, one root a command out.
//! One of the cores behind the router of the payload.
//! Never writes an inner level to memory.

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
mod votedram;

pub use compress::{Compress, FRAME_CLOCKS, FRAMES};
pub use sha256d::MerkleCore;
