//! The chain that a real litecoind mined, with its labelled blocks: all coins, every rule.

use std::path::Path;

use perigee::chain::litecoin::LITECOIN_REGTEST;
use rand::{SeedableRng, seq::SliceRandom};
use rand_chacha::ChaCha8Rng;
use serde_json::Value;

use crate::{
    common::{Ran, data, data_path, frames, hex_lines},
    counts,
    mine::repair,
    report, unchecked,
};

const CHAIN: &str = "litecoin/regtest-litecoind/chain.hex";
const NAMES: [&str; 6] = ["objects", "accepted", "derived", "rejected", "deferred", "signatures"];

fn verify(more: &[&str], paths: &[&Path]) -> Ran {
    crate::verify("litecoin-regtest", more, paths)
}

#[test]
fn all_blocks_from_genesis_with_and_without_the_undo_file() {
    let (Some(chain), Some(undo)) = (data_path(CHAIN), data_path("litecoin/regtest-litecoind/undo.jsonl")) else {
        return;
    };
    let undo = ["--undo", undo.to_str().unwrap()];
    let (without, with) = (verify(&[], &[&chain]), verify(&undo, &[&chain]));
    assert_eq!(without.code, Some(0));
    assert_eq!(counts(&without.json(), NAMES), [1_406, 1_406, 0, 0, 0, 1_247]);
    assert!(unchecked(&without.json()).is_empty());
    assert_eq!(without.steady_json(), with.steady_json());
    // The last blocks alone need the file: with it nothing is derived, and without it something is.
    let folder = tempfile::tempdir().unwrap();
    let late = folder.path().join("late.hex");
    let text = std::fs::read_to_string(&chain).unwrap();
    let lines: Vec<_> = text.lines().skip(1_361).collect();
    std::fs::write(&late, lines.join("\n")).unwrap();
    let summary = verify(&undo, &[&late]).json();
    assert_eq!(counts(&summary, NAMES), [45, 45, 0, 0, 0, 1_247]);
    let summary = verify(&[], &[&late]).json();
    assert!(
        summary["derived"].as_u64() > Some(0) && unchecked(&summary).contains(&"K16".to_owned()),
        "{summary}"
    );
}

#[test]
fn the_order_of_the_file_changes_nothing() {
    let Some(file) = data(CHAIN) else { return };
    let mut blocks = hex_lines(&file);
    // One wrong block among them, so that there is a first failure to agree on; the last, so that it has no children.
    let tip = blocks.last_mut().unwrap();
    let end = tip.len() - 1;
    tip[end] ^= 1;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("chain.dat");
    let judge = |blocks: &[Vec<u8>]| {
        std::fs::write(&path, frames(LITECOIN_REGTEST.magic, blocks)).unwrap();
        let ran = verify(&[], &[&path]);
        assert_eq!(ran.code, Some(1));
        ran.steady_json()
    };
    let expected = judge(&blocks);
    assert_eq!(counts(&expected, NAMES)[..4], [1_406, 1_405, 0, 1]);
    assert_eq!(expected["first_failure"]["rule"], "K9");
    blocks.reverse();
    assert_eq!(judge(&blocks), expected, "reversed");
    for seed in 0..2 {
        blocks.shuffle(&mut ChaCha8Rng::seed_from_u64(seed));
        assert_eq!(judge(&blocks), expected, "shuffled by {seed}");
    }
    // The same over several files, out of order.
    let (one, two) = blocks.split_at(500);
    let paths = [folder.path().join("b.dat"), folder.path().join("a.dat")];
    for (path, part) in paths.iter().zip([one, two]) {
        std::fs::write(path, frames(LITECOIN_REGTEST.magic, part)).unwrap();
    }
    assert_eq!(verify(&[], &[&paths[0], &paths[1]]).steady_json(), expected);
}

/// The rule that each of litecoind's reasons belongs to.
fn rule_of(reason: &str) -> &'static str {
    match reason {
        "bad-version(0x00000001)" => "K2",
        "time-too-old" => "K6",
        "high-hash" => "K7",
        "bad-txnmrklroot" | "bad-txns-duplicate" => "K9",
        "bad-witness-merkle-match" => "K10",
        "bad-cb-height" => "K11",
        "bad-txns-nonfinal" => "K14",
        "bad-txns-inputs-missingorspent" => "K15",
        "bad-cb-amount" => "K16",
        "block-validation-failed" => "K17",
        other => panic!("a reason without a rule: {other}"),
    }
}

#[test]
fn labelled_blocks_fail_by_the_nodes_reason() {
    let (Some(chain), Some(labelled)) = (
        data_path(CHAIN),
        data("litecoin/regtest-litecoind/labelled_blocks.json"),
    ) else {
        return;
    };
    let labelled: Vec<Value> = serde_json::from_slice(&labelled).unwrap();
    assert_eq!(labelled.len(), 12);
    let folder = tempfile::tempdir().unwrap();
    let (line, lines) = (folder.path().join("block.hex"), folder.path().join("report"));
    for case in &labelled {
        let name = case["name"].as_str().unwrap();
        std::fs::write(&line, case["block"].as_str().unwrap()).unwrap();
        let ran = verify(&["--report", lines.to_str().unwrap()], &[&chain, &line]);
        let reports = report(&lines);
        let Some(reason) = case["result"].as_str() else {
            assert_eq!((ran.code, reports.len()), (Some(0), 0), "{name}");
            assert_eq!(ran.json()["accepted"], 1_407, "{name}");
            continue;
        };
        assert_eq!(ran.code, Some(1), "{name}");
        assert_eq!(counts(&ran.json(), NAMES)[..4], [1_407, 1_406, 0, 1], "{name}");
        let [one] = reports
            .try_into()
            .unwrap_or_else(|all| panic!("{name}: one line, got {all:?}"));
        assert_eq!(one["rule"], rule_of(reason), "{name}: {one}");
        assert_eq!(one["verdict"], "reject");
        println!(
            "{name}: {reason} -> {} at {}: {}",
            one["rule"], one["index"], one["message"]
        );
        let mut failure = one.clone();
        failure.as_object_mut().unwrap().remove("verdict");
        assert_eq!(
            ran.json()["first_failure"],
            failure,
            "the report and the summary say the same"
        );
    }
    // The fixture as it is: twelve blocks without their chain, every one an anchor; what needs no context still fails.
    let fixture = data_path("litecoin/regtest-litecoind/labelled_blocks.json").unwrap();
    let ran = verify(&[], &[&fixture]);
    assert_eq!((ran.code, &ran.json()["objects"]), (Some(1), &12.into()));
}

/// Where DER signatures of usual size stand in a block: `30 len 02 20|21`.
fn signatures(raw: &[u8]) -> Vec<usize> {
    let is_der = |window: &[u8]| {
        window[0] == 0x30 && (0x43..=0x46).contains(&window[1]) && window[2] == 2 && matches!(window[3], 0x20 | 0x21)
    };
    raw.windows(4)
        .enumerate()
        .filter(|(_, window)| is_der(window))
        .map(|(at, _)| at)
        .collect()
}

#[test]
fn a_bit_of_a_signature_in_a_block_mined_again() {
    let Some(file) = data(CHAIN) else { return };
    let blocks = hex_lines(&file);
    let mut all = blocks.clone();
    for raw in &blocks[1_361..] {
        // Every seventh signature, which leaves none of the five types of signature hash out.
        for at in signatures(raw).into_iter().step_by(7) {
            let mut changed = raw.clone();
            changed[at + 12] ^= 0x40;
            all.push(repair(&changed).expect("a block of this chain"));
        }
    }
    let changed = all.len() - blocks.len();
    println!("{changed} changed signatures");
    assert!(changed > 100);
    let folder = tempfile::tempdir().unwrap();
    let (path, lines) = (folder.path().join("chain.dat"), folder.path().join("report"));
    std::fs::write(&path, frames(LITECOIN_REGTEST.magic, &all)).unwrap();
    let ran = verify(&["--report", lines.to_str().unwrap()], &[&path]);
    assert_eq!(ran.code, Some(1));
    let reports = report(&lines);
    let wrong: Vec<_> = reports
        .iter()
        .filter(|line| line["rule"] != "K17" || line["index"].is_null())
        .collect();
    assert!(wrong.is_empty(), "{wrong:?}");
    assert_eq!(
        counts(&ran.json(), NAMES)[..4],
        [all.len() as u64, 1_406, 0, changed as u64]
    );
    assert_eq!(reports.len(), changed);
    // The control: the same blocks mined again without a change are siblings as good as the first.
    let again: Vec<_> = blocks[1_400..].iter().map(|raw| repair(raw).unwrap()).collect();
    let mut all = blocks;
    all.extend(again);
    std::fs::write(&path, frames(LITECOIN_REGTEST.magic, &all)).unwrap();
    assert_eq!(verify(&[], &[&path]).code, Some(0));
    // One of them alone, and mined again, through the binary: K17 at its input.
    let tip = all[..1_406].last().unwrap().clone();
    let at = signatures(&tip).first().copied();
    if let Some(at) = at {
        let mut changed = tip;
        changed[at + 12] ^= 1;
        all.truncate(1_405);
        all.push(repair(&changed).unwrap());
        std::fs::write(&path, frames(LITECOIN_REGTEST.magic, &all)).unwrap();
        let ran = verify(&[], &[&path]);
        assert_eq!(
            (ran.code, &ran.json()["first_failure"]["rule"]),
            (Some(1), &"K17".into())
        );
    }
}
