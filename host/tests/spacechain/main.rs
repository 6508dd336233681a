//! Blocks of the Qtum kind: six real ones against the node's own output, generated chains, each rule broken
//! alone, and inputs made to cost much; and the records of a payload, generated, damaged and through the binary.
//! Every comparison has a twin that must fail; every input says why it is there.

mod binary;
mod branches;
mod broken;
#[path = "../common/mod.rs"]
mod common;
mod damaged;
mod generated;
mod hostile;
mod payload;
mod payload_binary;
mod payload_damaged;
mod payload_support;
mod payload_telemetry;
mod real;
mod remake;
mod support;
