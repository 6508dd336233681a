//! Dogecoin: real headers and blocks, every check of AuxPoW data broken alone, and generated chains.
//!
//! What is judged here is judged twice, by the sequential validator and by the pipeline in several shapes.

#[path = "../common/mod.rs"]
mod common;

mod auxpow;
mod generated;
mod headers;
mod independent;
#[path = "../common/judged.rs"]
mod judged;
mod merged;
#[path = "../common/mine.rs"]
mod mine;
mod real;

use judged::{judge, judge_one, message, pipeline, sequential, sorted};

#[test]
#[should_panic(expected = "expected a rejection by K7")]
fn the_comparison_notices_another_rule() {
    // A frame of one byte is no block: K1.
    message(&judge_one(&perigee::chain::dogecoin::DOGECOIN, &[0]), 7);
}
