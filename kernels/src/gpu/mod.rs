//! The GPU backend: batches as shaders on any wgpu device, closed on the host before anything is believed.
//! Stands behind the dispatcher beside the CPU; software stands behind it and takes whatever it does not answer.
//! Never a verdict by a device's word: see [`shader::Shader::judge`] and DESIGN's levels of trust.

pub mod backend;
mod calibrate;
pub mod catalogue;
pub mod close;
pub mod device;
pub mod error;
pub mod frame;
pub mod machine;
mod owner;
pub mod report;
pub mod runner;
pub mod shader;
mod slot;
pub mod tally;
pub mod wgpu_machine;
