//! The profile of LunarX: generated streams with every kind of fault, what waits for what, damaged records, and the binary.
//! Everything goes through the pipeline, the sequential validator, or both side by side.
//! Never trusts one of them alone.

mod binary;
#[path = "../common/mod.rs"]
mod common;
mod compare;
mod damaged;
mod rules;
mod state;
mod support;
