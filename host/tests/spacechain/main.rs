//! Blocks of the Qtum kind: six real ones against the node's own output, generated chains, and each rule broken alone.
//! Every comparison has a twin that must fail; every input says why it is there.

mod binary;
mod broken;
#[path = "../common/mod.rs"]
mod common;
mod generated;
mod real;
mod remake;
mod support;
