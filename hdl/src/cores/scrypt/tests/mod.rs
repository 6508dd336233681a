//! The scrypt core against RFC 7914, the kernels and its own Verilog: parts, ROMix, the whole.
//! N of 16 where the circuit in Rust is stepped, N of 1,024 through Verilator.
//! Never takes the core's own functions as a reference before they have met the standard's vectors.

mod flat;
mod full;
mod leaves;
mod mixing;
mod whole;
