//! Blocks of the Qtum kind: six real ones against the node's own output, generated chains, each rule broken
//! alone, and inputs made to cost much.
//! Every comparison has a twin that must fail; every input says why it is there.

mod binary;
mod branches;
mod broken;
#[path = "../common/mod.rs"]
mod common;
mod damaged;
mod generated;
mod hostile;
mod real;
mod remake;
mod support;
