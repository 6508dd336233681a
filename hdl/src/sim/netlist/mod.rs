//! Circuits simulated from their netlists, and test benches that drive them beside another model.
//! The simulators are a crate of their own, `hdl/netlists`; here they meet the ports of circuits.
//! Never needs a tool: the code is checked in.

pub use perigee_hdl_netlists::{core, cores, lanes, one, side, simulator, vcd};

#[cfg(feature = "cores")]
pub mod paired;
