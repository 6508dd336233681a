//! The profile of LunarX through the binary: gen, verify, inspect and rules, their words and exit statuses.
//! What people and scripts see of what the other files check.
//! Never looks inside.

use std::collections::BTreeMap;

use perigee::chain::lunarx::kind;
use serde_json::Value;

use super::common::perigee;

#[test]
fn a_stream_is_written_verified_and_shown() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (file, report) = (path("stream.bin"), path("report.jsonl"));
    let ran = perigee(&[
        "gen",
        "--profile",
        "lunarx",
        "--count",
        "2000",
        "--seed",
        "9",
        "--bad",
        "0.02",
        "--out",
        &file,
    ]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let lines = |name: &str| -> Vec<Value> {
        let text = std::fs::read_to_string(name).unwrap();
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    };
    let planted: BTreeMap<String, Value> = lines(&format!("{file}.faults.jsonl"))
        .into_iter()
        .skip(1)
        .map(|fault| (fault["object"].as_str().unwrap().to_owned(), fault))
        .collect();
    assert_eq!(planted.len(), 40);
    let ran = perigee(&["verify", "--profile", "lunarx", "--json", "--report", &report, &file]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    let summary = ran.json();
    assert_eq!(
        (summary["objects"].as_u64(), summary["rejected"].as_u64()),
        (Some(2_000), Some(40))
    );
    assert_eq!(summary["deferred"], 0);
    let reported = lines(&report);
    assert_eq!(reported.len(), 40);
    for line in reported {
        let fault = &planted[line["object"].as_str().unwrap()];
        assert_eq!(
            (&line["rule"], &line["index"]),
            (&fault["rule"], &fault["index"]),
            "{line}"
        );
    }
    // The profile is found by the content of the file.
    let ran = perigee(&["inspect", "--json", &file]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let shown = ran.json();
    assert_eq!(shown["profile"], "lunarx");
    let records = shown["summary"]["records"].as_object().unwrap();
    for kind in [
        "peer",
        "row version",
        "attestation",
        "receipt",
        "proof block",
        "settlement",
        "naming",
        "context",
    ] {
        assert!(records[kind].as_u64().unwrap() > 0, "{kind}");
    }
}

#[test]
fn rules_lists_every_rule_of_every_kind() {
    let ran = perigee(&["rules", "--profile", "lunarx", "--json"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let listed = ran.json()["rules"].as_array().unwrap().len();
    assert_eq!(listed, kind::rules().len());
}
