//! The profile of shreds: a real set as it was received, damaged copies of it, sets of every shape, and the binary.
//! Everything goes through the pipeline, the sequential validator, or both side by side.
//! Never trusts one of them alone.

mod binary;
#[path = "../common/mod.rs"]
mod common;
mod compare;
mod damaged;
mod real;
mod rules;
mod support;
