//! The payload: circuits for the FPGA, simulations of them, and the driver that runs batches on any of these.
//! Stands between the kernels, whose rows and rules it takes over, and the validator, to which it is one more backend.
//! Never decides alone: what logic computes is compared or checked on the CPU before it counts.

#[cfg(feature = "cores")]
pub mod catalogue;
#[cfg(feature = "cores")]
pub mod circuit;
#[cfg(feature = "cores")]
pub mod cores;
pub mod driver;
#[cfg(feature = "cores")]
pub mod netlist;
pub mod registers;
pub mod resources;
pub mod signatures;
pub mod sim;
pub mod timing;
#[cfg(feature = "cores")]
pub mod top;
