//! Generated chains of both regtests: every planted fault is found by its rule at its place, those of AuxPoW data with
//! their own messages, and the pipeline says what the sequential validator says.

use std::collections::{BTreeSet, HashMap};

use perigee::{
    chain::{
        cartycoin::{CARTYCOIN, CARTYCOIN_REGTEST},
        dogecoin::{DOGECOIN, DOGECOIN_REGTEST},
        utxo::{
            Block,
            auxpow::is_merged,
            display_hash,
            params::{Params, Subsidy},
        },
    },
    generate::{FaultKind, Generator, Object, Options},
    verdict::{ObjectReport, RuleId, Verdict},
};

use crate::{common::perigee, judge};

fn generate(params: &'static Params, transactions: u64, faults: u64, empty_blocks: u32) -> Vec<Object> {
    let options = Options {
        faults,
        empty_blocks,
        block_transactions: 40,
        // Records are no blocks, and have tests of their own.
        proofs_percent: 0,
        ..Options::new(params, transactions, 5)
    };
    Generator::new(options).unwrap().map(Result::unwrap).collect()
}

fn reports(params: &'static Params, objects: &[Object]) -> HashMap<String, ObjectReport> {
    let bytes: Vec<_> = objects.iter().map(|object| object.bytes.clone()).collect();
    let reports = judge(params, &bytes);
    assert_eq!(reports.len(), objects.len());
    reports
        .into_iter()
        .map(|report| (report.object.clone(), report))
        .collect()
}

/// Every object is judged as it was made; returns the kinds that were planted, each with a message.
fn assert_found(params: &'static Params, objects: &[Object]) -> HashMap<&'static str, String> {
    let reports = reports(params, objects);
    let mut messages = HashMap::new();
    for object in objects {
        let report = &reports[&display_hash(&object.id)];
        let (height, verdict) = (object.height, &report.verdict);
        match (&object.fault, verdict) {
            (None, verdict) => assert_eq!(*verdict, Verdict::ACCEPT, "height {height}"),
            (Some(fault), Verdict::Reject { rule, index, message }) => {
                let (rule, index) = (*rule, *index);
                assert_eq!(
                    (rule, index),
                    (fault.rule, fault.index),
                    "{} at {height}: {message}",
                    fault.kind
                );
                messages.insert(fault.kind, message.clone());
            }
            (Some(fault), other) => panic!("{} at height {height}: {other:?}", fault.kind),
        }
    }
    messages
}

/// The kinds of this chain that have no place on it.
fn never_planted(params: &'static Params, planted: &HashMap<&'static str, String>) -> BTreeSet<&'static str> {
    let kinds = FaultKind::of(params).filter(|kind| !kind.is_of_proofs());
    let kinds = kinds.map(|kind| kind.name);
    kinds.filter(|kind| !planted.contains_key(kind)).collect()
}

#[test]
fn every_fault_of_dogecoin_is_found() {
    // 1,360 blocks first, so that all floors of versions hold; twice around all kinds.
    let kinds = FaultKind::of(&DOGECOIN_REGTEST).count() as u64;
    let objects = generate(&DOGECOIN_REGTEST, 1_200, 2 * kinds, 1_360);
    let planted = assert_found(&DOGECOIN_REGTEST, &objects);
    // No SegWit, no relative locks, and regtest has no heights in its coinbases.
    let absent = [
        "commitment-flipped",
        "commitment-missing",
        "commitment-nonce-length",
        "height-wrong",
        "lock-time",
        "multisig-dummy",
        "multisig-order",
        "relative-height",
        "relative-time",
        "signature-taproot",
        "signature-witness",
        "signature-witness-multisig",
        "witness-stripped",
    ];
    assert_eq!(never_planted(&DOGECOIN_REGTEST, &planted), BTreeSet::from(absent));
    for (kind, words) in MESSAGES {
        assert!(planted[kind].contains(words), "{kind}: {}", planted[kind]);
    }
    let merged = objects
        .iter()
        .filter(|object| object.fault.is_none() && object.height >= 20);
    let merged: Vec<_> = merged
        .map(|object| Block::decode_merged(object.bytes.clone().into()).unwrap())
        .collect();
    let count = merged.iter().filter(|block| block.auxpow.is_some()).count();
    assert!(
        (merged.len() / 3..merged.len() * 2 / 3).contains(&count),
        "{count} of {}",
        merged.len()
    );
    assert!(
        merged
            .iter()
            .all(|block| block.auxpow.is_some() == is_merged(block.header.version))
    );
}

#[test]
fn every_fault_of_cartycoin_is_found() {
    let kinds = FaultKind::of(&CARTYCOIN_REGTEST).count() as u64;
    let objects = generate(&CARTYCOIN_REGTEST, 1_200, 2 * kinds, 120);
    let planted = assert_found(&CARTYCOIN_REGTEST, &objects);
    // Every soft fork is in force: nothing is left out.
    assert_eq!(never_planted(&CARTYCOIN_REGTEST, &planted), BTreeSet::new());
    assert!(
        planted["coinbase-one-too-much"].contains("subsidy 10000000000"),
        "100 coins"
    );
}

/// Dogecoin's way of drawing rewards by lot at heights that can be mined here.
static DRAWN: Params = Params {
    subsidy: Subsidy::Steps {
        table: &[(0, 1_000)],
        drawn_before: DRAWN_BEFORE,
    },
    ..DOGECOIN_REGTEST
};
const DRAWN_BEFORE: u32 = 90;

#[test]
fn a_reward_drawn_by_lot_is_held_to_its_bound_and_left_open_below_it() {
    let generated = |empty_blocks| generate(&DRAWN, 200, FaultKind::of(&DRAWN).count() as u64, empty_blocks);
    // Blocks with transactions and faults below the height, and blocks on both sides of it.
    for (objects, is_below) in [(generated(70), true), (generated(DRAWN_BEFORE), false)] {
        let reports = reports(&DRAWN, &objects);
        // Height 0 is the genesis block, which is given.
        for object in objects
            .iter()
            .filter(|object| object.fault.is_none() && object.height > 0)
        {
            let unchecked = &reports[&display_hash(&object.id)].unchecked;
            let expected = if object.height < DRAWN_BEFORE {
                &[RuleId::k(16)][..]
            } else {
                &[]
            };
            assert_eq!(
                unchecked, expected,
                "all of the bound is claimed at height {}",
                object.height
            );
        }
        // One more is too much, whatever was drawn.
        let planted = assert_found(&DRAWN, &objects);
        assert!(
            planted["coinbase-one-too-much"].contains("subsidy 1000,"),
            "{planted:?}"
        );
        let fault = |object: &&Object| {
            object
                .fault
                .as_ref()
                .is_some_and(|fault| fault.kind == "coinbase-one-too-much")
        };
        let height = objects.iter().find(fault).unwrap().height;
        assert_eq!(height < DRAWN_BEFORE, is_below, "planted at height {height}");
    }
}

#[test]
fn what_cannot_be_mined_says_what_can() {
    for params in [&DOGECOIN, &*CARTYCOIN] {
        let error = Generator::new(Options::new(params, 1, 1)).unwrap_err().to_string();
        assert!(!error.contains('\n'), "one line");
        for name in [params.name, "litecoin-regtest", "dogecoin-regtest", "cartycoin-regtest"] {
            assert!(error.contains(name), "{error}");
        }
    }
}

#[test]
fn the_binary_writes_what_it_verifies() {
    let folder = tempfile::tempdir().unwrap();
    for profile in ["dogecoin-regtest", "cartycoin-regtest"] {
        let path = folder.path().join(profile);
        let path = path.to_str().unwrap();
        let more = ["--count", "300", "--bad", "0.1", "--out", path];
        let ran = perigee(&[&["gen", "--profile", profile][..], &more].concat());
        assert_eq!(ran.code, Some(0), "{ran:?}");
        let summary = perigee(&["verify", "--profile", profile, "--json", path]).json();
        let count = |name: &str| summary[name].as_u64().unwrap();
        // A tenth of 300 transactions makes 30 faults; nothing else is refused or left open.
        assert_eq!((count("rejected"), count("deferred")), (30, 0), "{profile}");
        assert_eq!(count("accepted"), count("objects") - 30, "{profile}");
        assert_eq!(summary["unchecked"], serde_json::json!({}), "{profile}");
        // Without its name the chain is told by its genesis block: the magic of regtests is that of several.
        let seen = perigee(&["inspect", "--json", "--limit", "1", path]).json();
        assert_eq!(
            (&seen["profile"], &seen["objects"][0]["height"]),
            (&profile.into(), &0.into())
        );
    }
}

/// What each fault of merged mining is told by.
const MESSAGES: [(&str, &str); 17] = [
    (
        "auxpow-coinbase-index",
        "AuxPoW: coinbase branch: expected index 0, got 1",
    ),
    (
        "auxpow-parent-chain-id",
        "AuxPoW: parent: expected a chain id other than our 0x62, got ours",
    ),
    (
        "auxpow-chain-branch-long",
        "AuxPoW: chain branch: expected at most 30 nodes, got 31",
    ),
    (
        "auxpow-not-in-parent",
        "AuxPoW: coinbase branch: expected the parent's Merkle root",
    ),
    ("auxpow-of-another-block", "got a script without it"),
    ("auxpow-two-headers", "expected one merged-mining header, got 2"),
    (
        "auxpow-header-apart",
        "right behind the merged-mining header at byte 8, got it at byte 9",
    ),
    ("auxpow-root-late", "to start at byte 20 or before, got it at byte 21"),
    (
        "auxpow-nonce-cut",
        "expected size and nonce, 8 bytes, behind the chain root, got 7",
    ),
    ("auxpow-size", "in the parent coinbase, got"),
    ("auxpow-slot", "AuxPoW: chain branch: expected index"),
    (
        "auxpow-target-missed",
        "AuxPoW: parent: proof of work: expected at most",
    ),
    (
        "auxpow-without-version-bit",
        "AuxPoW: expected no data with version 0x620004, got some",
    ),
    (
        "auxpow-missing",
        "AuxPoW: expected data behind the header as version 0x620104 says, got none",
    ),
    ("chain-id-wrong", "version: expected chain id 0x62, got 0x63"),
    ("version-legacy", "expected one with chain id 0x62, got 0x2"),
    (
        "version-below-floor",
        "expected a base version of at least 0x4, got 0x620001",
    ),
];
