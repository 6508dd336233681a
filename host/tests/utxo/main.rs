//! The Bitcoin family on the reference node's vectors and on real blocks.
//! Each case states what decides it; every comparison has a twin that must fail.

mod assemble;
mod blocks;
mod core_vectors;
mod mutation;
mod script;
mod sighash;
mod spends;
mod support;
mod together;
