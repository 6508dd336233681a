//! Twelve blocks that a real litecoind judged on the tip of its chain.

use serde_json::Value;

use crate::support::{blocks, data, hex_lines, options, rejected, run};

#[test]
fn twelve_labelled_blocks_get_the_nodes_verdict() {
    let (Some(chain), Some(labelled)) = (
        data("litecoin/regtest-litecoind/chain.hex"),
        data("litecoin/regtest-litecoind/labelled_blocks.json"),
    ) else {
        return;
    };
    let chain = blocks("litecoin-regtest", hex_lines(&chain));
    let labelled: Vec<Value> = serde_json::from_slice(&labelled).unwrap();
    assert_eq!(labelled.len(), 12);
    for case in &labelled {
        let (name, result) = (case["name"].as_str().unwrap(), case["result"].as_str());
        let raw = hex::decode(case["block"].as_str().unwrap()).unwrap();
        let mut candidates = chain.clone();
        candidates.extend(blocks("litecoin-regtest", [raw]));
        let outcome = run("litecoin-regtest", &candidates, options());
        let report = outcome.reports.last().unwrap();
        println!("{name}: {:?} -> {:?}", result, report.verdict);
        let rule = rejected(report).map(|(rule, _)| rule);
        assert_eq!(rule, result.map(rule_of), "{name}");
        assert_eq!(report.verdict.is_accept(), result.is_none(), "{name}");
        // What was rejected left no trace among the coins.
        let height = if result.is_none() { 1_406 } else { 1_405 };
        assert_eq!(outcome.tip.and_then(|(_, height)| height), Some(height), "{name}");
    }
}

#[test]
fn all_of_them_at_once_are_judged_as_branches_of_one_tip() {
    let (Some(chain), Some(labelled)) = (
        data("litecoin/regtest-litecoind/chain.hex"),
        data("litecoin/regtest-litecoind/labelled_blocks.json"),
    ) else {
        return;
    };
    let mut candidates = blocks("litecoin-regtest", hex_lines(&chain));
    let labelled: Vec<Value> = serde_json::from_slice(&labelled).unwrap();
    let raw = labelled
        .iter()
        .map(|case| hex::decode(case["block"].as_str().unwrap()).unwrap());
    candidates.extend(blocks("litecoin-regtest", raw));
    let outcome = run("litecoin-regtest", &candidates, options());
    for (case, report) in labelled.iter().zip(&outcome.reports[1_406..]) {
        let expected = case["result"].as_str().map(rule_of);
        assert_eq!(rejected(report).map(|(rule, _)| rule), expected, "{}", case["name"]);
    }
    assert_eq!(
        outcome.tip.and_then(|(_, height)| height),
        Some(1_406),
        "the coins end at the valid one"
    );
}

/// The rule that the node's reason belongs to.
fn rule_of(reason: &str) -> u8 {
    match reason {
        "high-hash" => 7,
        "bad-txnmrklroot" | "bad-txns-duplicate" => 9,
        "bad-cb-height" => 11,
        "bad-cb-amount" => 16,
        "time-too-old" => 6,
        "bad-version(0x00000001)" => 2,
        "bad-witness-merkle-match" => 10,
        "block-validation-failed" => 17,
        "bad-txns-inputs-missingorspent" => 15,
        "bad-txns-nonfinal" => 14,
        other => panic!("a reason without a rule: {other}"),
    }
}
