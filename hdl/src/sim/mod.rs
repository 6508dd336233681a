//! Payloads without a payload: simulations behind the same bus as the device, and the suite that holds all of them to one protocol.
//! Used by the driver's tests, by `perigee payload simulate`, and by the validator where no device is at hand.
//! Never decides a row: the driver does.

pub mod campaign;
#[cfg(feature = "cores")]
pub mod circuit;
pub mod conformance;
pub mod ddr;
#[cfg(target_os = "linux")]
pub mod device;
pub mod emulator;
pub mod luts;
pub mod netlist;
pub mod rtl;
pub mod usage;
pub mod workload;

/// Bus address of the first byte of memory in every simulation.
pub const MEMORY_BASE: u32 = 0x1000_0000;
