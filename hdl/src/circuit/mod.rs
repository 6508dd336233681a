//! The ground of every circuit: stepping, Verilog, streams, memories, protected registers.
//! Used by the cores and the top level; the tests step and export through it.
//! Never holds anything of a primitive.

pub mod harness;
