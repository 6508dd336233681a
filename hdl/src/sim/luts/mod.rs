//! Circuits as tables of three inputs, simulated in 512 lanes: a lane is one bit of a row, a row one register of AVX-512.
//! Beside the words of `sim::netlist`: slower at arithmetic, but every table and every flip-flop can be upset by itself.
//! Never needs a tool: the texts are checked in, made by `cargo xtask netlists` from the checked-in Verilog.
//!
//! A clock of SM3 is 6,367 tables, three loads and a store each, in a frame of 0.6 MB: the second level of the cache bounds it, not the
//! instructions.

#[cfg(target_arch = "x86_64")]
mod avx512;
pub mod bus;
pub mod circuits;
mod evaluate;
mod memory;
pub mod netlist;
mod portable;
pub mod row;
pub mod simulator;
pub mod text;
pub mod voters;

#[cfg(test)]
mod tests;
