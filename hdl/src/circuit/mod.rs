//! The ground of every circuit: stepping, Verilog, streams, memories, protected registers.
//! Used by the cores and the top level; the tests step and export through it.
//! Never holds anything of a primitive.

pub mod axi_lite;
pub mod cosim;
pub mod crc32c;
pub mod ecc;
pub mod fifo;
pub mod formal;
pub mod harness;
pub mod lutram;
pub mod multiplier;
pub mod placement;
pub mod ports;
pub mod ram;
pub mod register_map;
pub mod rng;
pub mod skid;
pub mod synthesis;
pub mod tmr;
pub mod tool;
pub mod upsets;
pub mod verilated;
pub mod verilog;
pub mod votedram;
