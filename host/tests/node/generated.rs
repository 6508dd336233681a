//! Generated chains beside the node: every good block is accepted, every planted fault refused for the same reason, and
//! the coins at the end are the same.

use std::collections::{HashMap, HashSet};

use perigee::{
    chain::{
        litecoin::LITECOIN_REGTEST,
        utxo::{Header, display_hash},
    },
    generate::{Fault, FaultKind, Generator, Object, Options},
    verdict::Verdict,
};
use serde_json::Value;

use crate::{
    common::frames,
    harness::Node,
    mine,
    oracle::{assert_same_coins, counts, judge, time_of, verify},
};

/// 500 empty blocks, until every rule is in force, and 100 with 20 spends each, which go through all kinds of locks.
const EMPTY_BLOCKS: u32 = 500;
const BLOCK_TRANSACTIONS: u32 = 20;
const BLOCKS: u64 = 600;

/// The node hears of faulty blocks before their good siblings: of two blocks of one height it judges the first wholly, and
/// of the second no more than what needs no coins.
fn generate(faults: u64) -> Vec<Object> {
    let transactions = (BLOCKS - u64::from(EMPTY_BLOCKS)) * u64::from(BLOCK_TRANSACTIONS);
    let options = Options {
        faults,
        empty_blocks: EMPTY_BLOCKS,
        block_transactions: BLOCK_TRANSACTIONS,
        reorder_objects: 0,
        ..Options::new(&LITECOIN_REGTEST, transactions, 11)
    };
    Generator::new(options).unwrap().map(Result::unwrap).collect()
}

/// The blocks of the same chain without faults, from the first behind the genesis block on.
pub(crate) fn good_blocks() -> Vec<Vec<u8>> {
    let objects = generate(0).into_iter().filter(|object| object.height > 0);
    objects.map(|object| object.bytes).collect()
}

/// What the node says against each kind of fault.
const REASONS: &[(&str, &[&str])] = &[
    ("last-byte-cut", &["Block decode failed"]),
    ("version-below-floor", &["bad-version(0x00000001)"]),
    // The node takes bits that are no target, or one above the limit, for work that is missing.
    ("bits-above-limit", &["high-hash"]),
    ("bits-negative", &["high-hash"]),
    ("bits-zero", &["high-hash"]),
    // Bits that are not canonical are just not those that it expects.
    ("bits-not-canonical", &["bad-diffbits"]),
    // The node forgets a parent whose header it refused, and keeps the header of one whose body does not belong to it:
    // then it waits for the right body and judges no child.
    (
        "child-of-rejected",
        &["bad-prevblk", "prev-blk-not-found", "inconclusive"],
    ),
    ("bits-not-expected", &["bad-diffbits"]),
    ("time-at-median", &["time-too-old"]),
    ("target-missed", &["high-hash"]),
    ("no-coinbase", &["Block does not start with a coinbase"]),
    ("second-coinbase", &["bad-cb-multiple"]),
    ("root-flipped", &["bad-txnmrklroot"]),
    ("transactions-repeated", &["bad-txns-duplicate"]),
    ("commitment-flipped", &["bad-witness-merkle-match"]),
    ("commitment-missing", &["unexpected-witness"]),
    ("commitment-nonce-length", &["bad-witness-nonce-size"]),
    ("coinbase-script-long", &["bad-cb-length"]),
    ("coinbase-script-short", &["bad-cb-length"]),
    ("height-wrong", &["bad-cb-height"]),
    ("input-null", &["bad-txns-prevout-null"]),
    ("input-repeated", &["bad-txns-inputs-duplicate"]),
    ("outputs-empty", &["bad-txns-vout-empty"]),
    ("sum-above-limit", &["bad-txns-txouttotal-toolarge"]),
    ("value-above-limit", &["bad-txns-vout-toolarge"]),
    ("value-negative", &["bad-txns-vout-negative"]),
    ("sigops", &["bad-blk-sigops"]),
    // The ballast is no witness, so that the size without witnesses is over its limit, too, and looked at first.
    ("weight", &["bad-blk-length"]),
    ("lock-height", &["bad-txns-nonfinal"]),
    ("lock-time", &["bad-txns-nonfinal"]),
    ("relative-height", &["bad-txns-nonfinal"]),
    ("relative-time", &["bad-txns-nonfinal"]),
    ("child-before-parent", &["bad-txns-inputs-missingorspent"]),
    ("double-spend", &["bad-txns-inputs-missingorspent"]),
    ("input-immature", &["bad-txns-premature-spend-of-coinbase"]),
    ("input-missing", &["bad-txns-inputs-missingorspent"]),
    ("input-spent", &["bad-txns-inputs-missingorspent"]),
    ("outputs-exceed-inputs", &["bad-txns-in-belowout"]),
    ("coinbase-one-too-much", &["bad-cb-amount"]),
    ("key-not-hashed", &[MANDATORY]),
    ("multisig-dummy", &[OTHER]),
    ("multisig-order", &[OTHER]),
    ("signature-key-hash", &[MANDATORY]),
    ("signature-multisig", &[MANDATORY]),
    ("signature-script-hash-multisig", &[MANDATORY]),
    ("signature-taproot", &[OTHER]),
    ("signature-witness", &[OTHER]),
    ("signature-witness-multisig", &[OTHER]),
    ("witness-stripped", &[OTHER]),
];
/// A script fails under the rules that were in force before soft forks.
const MANDATORY: &str = "mandatory-script-verify-flag-failed";
/// A script fails under the later rules only.
const OTHER: &str = "non-mandatory-script-verify-flag";
/// The one kind that the node does not see: it reads a block and leaves what follows.
const UNSEEN: &str = "byte-behind-the-end";

/// What is wrong with the node's answer to a faulty block; `None` if it is the expected one.
fn disagreement(fault: &Fault, answer: Option<&str>) -> Option<String> {
    let (_, reasons) = REASONS.iter().find(|(kind, _)| *kind == fault.kind)?;
    // Behind a reason about a script stands the error of the script, in brackets.
    let said = answer.map(|answer| answer.split(" (").next().unwrap_or(answer));
    let is_expected = said.is_some_and(|said| reasons.contains(&said));
    (!is_expected).then(|| {
        let (kind, rule, height) = (fault.kind, fault.rule, fault.height);
        format!("{kind} ({rule}) at height {height}: expected one of {reasons:?}, got {answer:?}")
    })
}

/// The error of a script in a reason.
fn script_error(reason: &str) -> Option<&str> {
    let (_, error) = reason.split_once(" (")?;
    let is_script = reason.starts_with(MANDATORY) || reason.starts_with(OTHER);
    error.strip_suffix(')').filter(|_| is_script)
}

#[test]
fn every_kind_of_fault_has_its_reason() {
    let known: HashSet<_> = REASONS.iter().map(|(kind, _)| *kind).chain([UNSEEN]).collect();
    let all: HashSet<_> = FaultKind::all().iter().map(|kind| kind.name).collect();
    assert_eq!(known, all);
    assert_eq!(REASONS.len() + 1, FaultKind::all().len(), "each once");
}

/// Negative control: another reason, and none at all, are noticed.
#[test]
fn another_reason_is_a_disagreement() {
    let kind = FaultKind::all()
        .iter()
        .find(|kind| kind.name == "signature-taproot")
        .unwrap();
    let fault = Fault {
        object: String::new(),
        rule: kind.rule,
        index: None,
        kind: kind.name,
        height: 1,
    };
    let reason = format!("{OTHER} (Invalid Schnorr signature)");
    assert_eq!(disagreement(&fault, Some(&reason)), None);
    assert_eq!(script_error(&reason), Some("Invalid Schnorr signature"));
    for other in [None, Some("inconclusive"), Some(MANDATORY)] {
        assert!(disagreement(&fault, other).is_some(), "{other:?}");
    }
}

#[test]
fn a_generated_chain_and_its_faults_get_the_nodes_verdicts() {
    let Some(node) = Node::start(&[]) else { return };
    // Twice around, so that each kind meets two different blocks.
    let objects = generate(2 * FaultKind::all().len() as u64);
    let ours = Reports::of(&objects);
    let (mut wrong, mut seen) = (Vec::new(), HashMap::new());
    // The node starts with the genesis block.
    for object in objects.iter().filter(|object| object.height > 0) {
        let Some(fault) = &object.fault else {
            let answer = node.submit(&object.bytes);
            wrong.extend(answer.map(|answer| format!("good block at height {}: {answer}", object.height)));
            continue;
        };
        *seen.entry(fault.kind).or_insert(0) += 1;
        if fault.kind == UNSEEN {
            continue;
        }
        let answer = node.submit(&object.bytes);
        wrong.extend(disagreement(fault, answer.as_deref()));
        let message = ours.rejection(fault);
        // The same words for the same error of a script.
        if let Some(error) = answer.as_deref().and_then(script_error)
            && !message.contains(error)
        {
            wrong.push(format!("{}: node: {error}; ours: {message}", fault.kind));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    assert_eq!(seen.len(), FaultKind::all().len(), "{seen:?}");
    assert_eq!(node.height(), BLOCKS);
    let bytes: Vec<_> = objects.iter().map(|object| object.bytes.clone()).collect();
    assert_same_coins(&judge(&bytes, None), &node);
    the_nodes_files_hold_what_it_stored(&node, &objects);
}

/// The binary over the node's own files, which hold the chain and every faulty block that the node stored before it knew.
fn the_nodes_files_hold_what_it_stored(node: &Node, objects: &[Object]) {
    let folder = tempfile::tempdir().unwrap();
    let lines = folder.path().join("report");
    let ran = verify(&[
        "--report",
        lines.to_str().unwrap(),
        node.blocks_folder().to_str().unwrap(),
    ]);
    let faults: HashMap<_, _> = objects
        .iter()
        .filter_map(|object| object.fault.as_ref())
        .map(|fault| (fault.object.as_str(), fault))
        .collect();
    let report = std::fs::read_to_string(&lines).unwrap();
    let report: Vec<Value> = report.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    for line in &report {
        let fault = faults[line["object"].as_str().unwrap()];
        assert_eq!(line["rule"], fault.rule.to_string(), "{line}");
    }
    assert!(
        !report.is_empty(),
        "a node stores a block before it looks at its scripts"
    );
    assert_eq!((ran.code, ran.stderr.as_str()), (Some(1), ""));
    assert_eq!(counts(&ran.json()), [BLOCKS + 1, report.len() as u64, 0, 0]);
}

/// The node does not see a byte behind the end of a block, for it stops reading there: our K1 is stricter on purpose,
/// for an object is all of its bytes.
#[test]
fn a_byte_behind_the_end_is_seen_by_us_alone() {
    let Some(node) = Node::start(&[]) else { return };
    let block = next_block(&node, LITECOIN_REGTEST.genesis_header().time + 150);
    let mut longer = block.clone();
    longer.push(0);
    let blocks = [LITECOIN_REGTEST.genesis_block(), longer.clone()];
    let outcome = judge(&blocks, None);
    assert!(matches!(&outcome.reports[1].verdict, Verdict::Reject { rule, .. } if rule.number() == 1));
    assert_eq!(node.submit(&longer), None);
    assert_eq!(
        node.submit(&block).as_deref(),
        Some("duplicate"),
        "to the node it is the same block"
    );
}

/// Two hours ahead of the clock is allowed, a second more is not (`MAX_FUTURE_BLOCK_TIME`).
#[test]
fn a_block_from_the_future_waits_for_its_time() {
    let Some(node) = Node::start(&[]) else { return };
    let now = i64::from(LITECOIN_REGTEST.genesis_header().time) + 1_000_000;
    node.call("setmocktime", &[now.into()]);
    let at = |seconds: i64| next_block(&node, u32::try_from(now + seconds).unwrap());
    let (last, early) = (at(7_200), at(7_201));
    assert_eq!(node.submit(&early).as_deref(), Some("time-too-new"));
    let genesis = LITECOIN_REGTEST.genesis_block();
    let outcome = judge(&[genesis.clone(), early.clone()], Some(now));
    assert!(matches!(&outcome.reports[1].verdict, Verdict::Reject { rule, .. } if rule.number() == 6));
    assert_eq!(node.submit(&last), None);
    assert_same_coins(&judge(&[genesis.clone(), last], Some(now)), &node);
    // The same through the binary, which takes its clock from the command line.
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("early.dat");
    std::fs::write(&file, frames(LITECOIN_REGTEST.magic, &[genesis, early.clone()])).unwrap();
    for (at, code) in [(now, 1), (now + 1, 0), (time_of(&early), 0)] {
        let ran = verify(&["--at", &at.to_string(), file.to_str().unwrap()]);
        assert_eq!(ran.code, Some(code), "at {at}: {ran:?}");
    }
}

/// A block without spends on the node's tip.
fn next_block(node: &Node, time: u32) -> Vec<u8> {
    let mut prev: [u8; 32] = hex::decode(node.tip()).unwrap().try_into().unwrap();
    prev.reverse();
    let height = u32::try_from(node.height()).unwrap() + 1;
    let header = Header {
        version: 0x2000_0000,
        prev,
        time,
        ..LITECOIN_REGTEST.genesis_header()
    };
    mine::seal(&header, &[mine::coinbase(height, LITECOIN_REGTEST.subsidy_at(height))])
}

/// Our reports of a stream by object.
struct Reports(HashMap<String, Verdict>);

impl Reports {
    fn of(objects: &[Object]) -> Self {
        let blocks: Vec<_> = objects.iter().map(|object| object.bytes.clone()).collect();
        let reports = judge(&blocks, None).reports;
        let faulty: HashSet<_> = objects
            .iter()
            .filter(|object| object.fault.is_some())
            .map(|object| display_hash(&object.id))
            .collect();
        for report in reports.iter().filter(|report| !faulty.contains(&report.object)) {
            assert_eq!(report.verdict, Verdict::ACCEPT, "{}", report.object);
        }
        Self(
            reports
                .into_iter()
                .map(|report| (report.object, report.verdict))
                .collect(),
        )
    }

    /// The message of the rejection by the rule of this fault.
    fn rejection(&self, fault: &Fault) -> &str {
        match &self.0[&fault.object] {
            Verdict::Reject { rule, message, .. } if *rule == fault.rule => message,
            other => panic!("{}: expected {}, got {other:?}", fault.kind, fault.rule),
        }
    }
}
