//! A generated chain with every planted fault, by the binary on each engine of this machine: all say the same.

use std::collections::BTreeSet;

use perigee::{chain::cartycoin::CARTYCOIN_REGTEST, generate::FaultKind};
use serde_json::Value;

use crate::common::perigee;

/// One report line without its words.
fn finding(line: &Value) -> (String, Value, Value) {
    (
        line["object"].as_str().unwrap().to_owned(),
        line["rule"].clone(),
        line["index"].clone(),
    )
}

fn lines(path: &std::path::Path) -> Vec<Value> {
    let text = std::fs::read_to_string(path).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

#[test]
fn every_engine_finds_every_planted_fault_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("chain");
    let path_text = path.to_str().unwrap();
    // Every kind comes up before any comes again: 4 % of 3,000 transactions are more than there are kinds.
    let gen_more = ["--count", "3000", "--bad", "0.04", "--seed", "4", "--out", path_text];
    let ran = perigee(&[&["gen", "--profile", "cartycoin-regtest"][..], &gen_more].concat());
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let sidecar = lines(&folder.path().join("chain.faults.jsonl"));
    let planted: BTreeSet<_> = sidecar[1..]
        .iter()
        .map(finding)
        .map(|found| format!("{found:?}"))
        .collect();
    let kinds: BTreeSet<_> = sidecar[1..]
        .iter()
        .map(|fault| fault["kind"].as_str().unwrap())
        .collect();
    let all: BTreeSet<_> = FaultKind::of(&CARTYCOIN_REGTEST).map(|kind| kind.name).collect();
    assert_eq!(kinds, all);
    let mut summaries = Vec::new();
    let devices = perigee(&["devices", "--json"]).json();
    let names = devices["engines"].as_array().unwrap().iter();
    let mut engines: BTreeSet<_> = names.map(|engine| engine["name"].as_str().unwrap()).collect();
    assert!(engines.contains("cpu-portable"), "{engines:?}");
    engines.insert("auto");
    for engine in engines {
        let report = folder.path().join(engine);
        let report_text = report.to_str().unwrap();
        let arguments = [
            "verify",
            "--profile",
            "cartycoin-regtest",
            "--backend",
            engine,
            "--json",
            "--report",
            report_text,
            path_text,
        ];
        let ran = perigee(&arguments);
        assert_eq!(ran.code, Some(1), "{engine}: {ran:?}");
        let found: BTreeSet<_> = lines(&report)
            .iter()
            .map(finding)
            .map(|found| format!("{found:?}"))
            .collect();
        assert_eq!(found, planted, "{engine}");
        summaries.push(ran.steady_json());
    }
    for summary in &summaries {
        assert_eq!(*summary, summaries[0]);
        assert_eq!(
            (&summary["deferred"], &summary["unchecked"]),
            (&0.into(), &serde_json::json!({}))
        );
    }
}
