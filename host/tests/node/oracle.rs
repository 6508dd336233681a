//! What is compared with a node: the sequential validator and the binary over the same blocks.

use perigee::chain::{
    litecoin::LITECOIN_REGTEST,
    utxo::{
        candidate::Candidate,
        display_hash,
        sequential::{self, Outcome},
    },
};
use serde_json::Value;

use crate::{
    common::{Ran, perigee},
    harness::Node,
};

/// The sequential validator over blocks, with the time of the newest one or `at`.
pub(crate) fn judge(blocks: &[Vec<u8>], at: Option<i64>) -> Outcome {
    let newest = blocks.iter().map(|block| time_of(block)).max().unwrap_or_default();
    let candidates: Vec<_> = blocks
        .iter()
        .map(|block| Candidate::decode(block.clone().into(), &LITECOIN_REGTEST))
        .collect();
    let options = sequential::Options {
        now: at.unwrap_or(newest),
        height: None,
        undo: None,
        coins_max: 1_000_000,
        trust_start: true,
    };
    sequential::validate(&LITECOIN_REGTEST, &candidates, options).expect("no limit is reached")
}

/// The time in a block's header.
pub(crate) fn time_of(block: &[u8]) -> i64 {
    u32::from_le_bytes(block[68..72].try_into().expect("a header")).into()
}

/// The same tip and the same coins in count and sum.
pub(crate) fn assert_same_coins(outcome: &Outcome, node: &Node) {
    let (tip, height) = outcome.tip.expect("a chain");
    assert_eq!(
        (display_hash(&tip), height.map(u64::from)),
        (node.tip(), Some(node.height())),
        "the tip"
    );
    let set = &outcome.coins.set;
    assert!(outcome.coins.complete, "from the first block on");
    assert_eq!((set.len() as u64, set.total_value()), node.coins(), "the coins");
}

/// `verify --json` of litecoin-regtest with these further arguments.
pub(crate) fn verify(more: &[&str]) -> Ran {
    let mut arguments = vec!["verify", "--profile", "litecoin-regtest", "--json"];
    arguments.extend(more);
    perigee(&arguments)
}

/// Accepted, rejected, deferred and derived.
pub(crate) fn counts(summary: &Value) -> [u64; 4] {
    ["accepted", "rejected", "deferred", "derived"].map(|name| summary[name].as_u64().expect("a count"))
}
