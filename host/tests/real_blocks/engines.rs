//! The same files under every engine of the machine: all that is said of them is equal, whatever computed it.
//! Real data of every profile, and generated streams with planted faults, so that engines also agree on what is bad.

use std::{path::Path, process::Command};

use serde_json::Value;

use crate::common::{data_path, perigee};

/// Profile, undo file, and the file: every kind of engine work occurs, and every verdict.
const REAL: [(&str, Option<&str>, &str); 17] = [
    // 6,639 signature checks of which 824 fail, in rounds: full lanes and all sizes of rest.
    ("bitcoin", None, "bitcoin/blocks/block413567.raw"),
    ("bitcoin", None, "bitcoin/blocks/block363703.dat"),
    ("bitcoin", None, "bitcoin/blocks/block300025.raw"),
    // Witness programs, and scripts outside the subset: deferred.
    ("bitcoin", None, "bitcoin/blocks/block1087400.raw"),
    ("bitcoin", None, "bitcoin/blocks/blocks1-256.bz2"),
    // scrypt alone: more headers than lanes.
    ("dogecoin", None, "dogecoin/headers/dogecoin_mainnet_1_5000.h80"),
    ("dogecoin", None, "dogecoin/blocks/dogecoin_block371337.bin"),
    ("litecoin-testnet", None, "litecoin/headers/blockheader_testnet4.hex"),
    ("litecoin", None, "litecoin/blocks/blocks1-256.bz2"),
    ("litecoin", None, "litecoin/blocks/block_w2"),
    // ECDSA and Schnorr with coins, from a node.
    ("litecoin-regtest", None, "litecoin/regtest-litecoind/chain.hex"),
    (
        "litecoin-regtest",
        Some("litecoin/regtest-litecoind/undo.jsonl"),
        "litecoin/regtest-litecoind/labelled_blocks.json",
    ),
    ("spacechain", None, "qtum/blocks/22385.bin"),
    // Ed25519 and SHA-256 trees with prefixes.
    (
        "tendermint",
        None,
        "consensus/tendermint/MC10_3_faulty_TestSuccess.json",
    ),
    ("tendermint", None, "consensus/tendermint/MC4_4_faulty_TestFailure.json"),
    (
        "tendermint",
        None,
        "consensus/tendermint/MC4_4_faulty_TestNonMonotonicHeight.json",
    ),
    // Reed-Solomon, paths of 20 bytes.
    ("shreds", None, "erasure/solana-shreds/slot385970984-fec320.bin"),
];

/// Profiles that streams are made for.
const GENERATED: [&str; 6] = [
    "litecoin-regtest",
    "dogecoin-regtest",
    "cartycoin-regtest",
    "spacechain-regtest",
    "tendermint",
    "shreds",
];

/// The engines that decide anything here, by the machine's own word; the portable one is last.
fn engines() -> Vec<String> {
    let output = Command::new(env!("CARGO_BIN_EXE_perigee"))
        .args(["devices", "--json"])
        .output()
        .unwrap();
    let devices: Value = serde_json::from_slice(&output.stdout).unwrap();
    let mut names: Vec<String> = Vec::new();
    for engine in devices["engines"].as_array().unwrap() {
        let name = engine["name"].as_str().unwrap();
        if names.last().is_none_or(|last| last != name) {
            names.push(name.to_owned());
        }
    }
    names
}

/// The comparison can fail: a block with one bit of a signature turned gets other words.
#[test]
fn another_block_gets_other_words() {
    let Some(path) = data_path(REAL[1].2) else { return };
    let folder = tempfile::tempdir().unwrap();
    let changed = folder.path().join("changed.dat");
    let mut bytes = std::fs::read(&path).unwrap();
    let middle = bytes.len() / 2;
    bytes[middle] ^= 1;
    std::fs::write(&changed, bytes).unwrap();
    let expected = run("auto", "bitcoin", &[], &path);
    assert_ne!(run("auto", "bitcoin", &[], &changed), expected);
}

/// Exit status, summary without time and backends, report and complaints.
fn run(engine: &str, profile: &str, more: &[&str], file: &Path) -> (Option<i32>, Value, String, String) {
    let folder = tempfile::tempdir().unwrap();
    let report = folder.path().join("report.jsonl");
    let (report_name, file) = (report.to_str().unwrap(), file.to_str().unwrap());
    let mut arguments = vec!["verify", "--profile", profile, "--json", "--backend", engine];
    arguments.extend(["--report", report_name]);
    arguments.extend(more);
    arguments.push(file);
    let ran = perigee(&arguments);
    let text = std::fs::read_to_string(&report).unwrap_or_default();
    (ran.code, ran.steady_json(), text, ran.stderr.clone())
}

#[test]
fn real_data_get_the_same_words_from_every_engine() {
    let engines = engines();
    assert!(engines.iter().any(|name| name == "cpu-portable"), "{engines:?}");
    for (profile, undo, file) in REAL {
        let (Some(path), undo) = (data_path(file), undo.map(data_path)) else {
            continue;
        };
        let undo = undo.flatten();
        let more: Vec<&str> = undo
            .iter()
            .flat_map(|undo| ["--undo", undo.to_str().unwrap()])
            .collect();
        let expected = run("cpu-portable", profile, &more, &path);
        assert!(expected.1["objects"].as_u64() > Some(0), "{file}: {expected:?}");
        for engine in engines.iter().map(String::as_str).chain(["auto"]) {
            assert_eq!(run(engine, profile, &more, &path), expected, "{file} on {engine}");
        }
    }
}

#[test]
fn planted_faults_get_the_same_words_from_every_engine() {
    let engines = engines();
    let folder = tempfile::tempdir().unwrap();
    for profile in GENERATED {
        let file = folder.path().join(profile);
        // A fault in ten: several of each kind.
        let name = file.to_str().unwrap();
        let made = perigee(&[
            "gen",
            "--profile",
            profile,
            "--count",
            "120",
            "--seed",
            "11",
            "--bad",
            "0.1",
            "--out",
            name,
        ]);
        assert_eq!(made.code, Some(0), "{made:?}");
        let words = format!("{} {}", made.stdout, made.stderr);
        let leader = words
            .split_once("--leader ")
            .and_then(|(_, rest)| rest.split_whitespace().next());
        let more: Vec<&str> = leader.iter().flat_map(|leader| ["--leader", leader]).collect();
        let expected = run("cpu-portable", profile, &more, &file);
        assert_eq!(expected.0, Some(1), "{profile}: faults are found: {expected:?}");
        for engine in engines.iter().map(String::as_str).chain(["auto"]) {
            assert_eq!(run(engine, profile, &more, &file), expected, "{profile} on {engine}");
        }
    }
}
