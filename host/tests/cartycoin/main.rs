//! CartyCoin: its limits, SM2 as witness version 2, rings as version 3, and generated chains.
//!
//! What is judged here is judged twice, by the sequential validator and by the pipeline in several shapes.

#[path = "../common/mod.rs"]
mod common;

mod chain;
mod container;
mod engines;
#[path = "../common/judged.rs"]
mod judged;
mod limits;
#[path = "../common/mine.rs"]
mod mine;
mod parameters;
mod proofs;
mod reserve;
mod ring_signer;
mod rings;
mod sm2;
