//! Circuits simulated from their netlists: generated code over one or sixteen lanes, each lane a run of its own.
//! Stands beside the emulator and the circuit in Rust: exact to the clock as the one, almost as fast as the other.
//! Never needs a tool: the code is checked in, made by `cargo xtask netlists` from the checked-in Verilog.
//!
//! A crate of its own, because the code is long and changes with its Verilog only: what stands above it is built without it.

#[cfg(target_arch = "x86_64")]
mod avx512;
pub mod core;
pub mod cores;
pub mod lanes;
pub mod one;
pub mod side;
pub mod simulator;
pub mod vcd;
