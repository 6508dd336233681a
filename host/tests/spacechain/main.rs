//! Blocks of the Qtum kind: six real ones against the node's own output, and each rule broken alone.
//! Every comparison has a twin that must fail; every input says why it is there.

mod binary;
mod broken;
#[path = "../common/mod.rs"]
mod common;
mod real;
mod remake;
mod support;
