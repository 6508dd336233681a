//! Measurement: Perigee beside its named peers, in one run and from the same bytes.
//! Takes workloads and the measuring loop from `perigee::measure`; adds the libraries of each field.
//! Nobody depends on this crate.

pub mod block;
pub mod headers;
pub mod memory;
mod native;
pub mod peers;

#[path = "../../host/tests/node/harness.rs"]
mod node;
