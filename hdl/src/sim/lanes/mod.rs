//! Many copies of a core at once, each on bytes of its own, with a test bench around every lane: on the CPU's lanes and on a GPU.
//! Words from the netlist, exact to the clock; what a command must leave is computed by the engines of software.
//! Never a lane that sees another: what one does, and when, is the same wherever it runs.

pub mod bench;
pub mod cpu;
pub mod find;
#[cfg(feature = "gpu")]
pub mod gpu;
pub mod ports;
pub mod shader;
pub mod stimuli;

pub use bench::End;
