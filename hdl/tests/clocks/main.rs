//! The emulator beside the circuit that Verilator translated: the same commands, and the clocks, endings and counts of both.
//! Holds the emulator's machine to the circuit; the conformance suite holds both to the protocol.
//! Never looks inside: registers, records and memory are all it sees.
#![cfg(feature = "cores")]

mod ring;
mod scenes;
