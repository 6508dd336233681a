//! The SHA-256d tree core against the kernels: parts, trees, clocks, Verilog.
//! The bench is one for the circuit in Rust and for its Verilog.
//! Never skips in silence: a missing tool prints `SKIPPED`, or fails where it is required.
#![cfg(feature = "cores")]

mod bench;
mod compress;
mod cosim;
mod netlist;
mod timing;
mod trees;
mod upsets;
