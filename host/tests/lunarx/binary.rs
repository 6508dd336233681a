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

/// What a state came to stands in the summary, for machines and for people; a second run says how much it passed over.
#[test]
fn a_summary_says_where_the_state_stands() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (file, dir) = (path("stream.bin"), path("state"));
    let ran = perigee(&[
        "gen",
        "--profile",
        "lunarx",
        "--count",
        "900",
        "--seed",
        "9",
        "--bad",
        "0",
        "--out",
        &file,
    ]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let verify = |more: &[&str]| {
        let mut arguments = vec!["verify", "--profile", "lunarx", "--state", &dir];
        arguments.extend_from_slice(more);
        arguments.push(&file);
        let ran = perigee(&arguments);
        assert_eq!(ran.code, Some(0), "{ran:?}");
        ran
    };
    let first = verify(&["--json"]).json();
    assert_eq!(first["state"]["known"], 0);
    let blocks = first["state"]["blocks"].as_u64().unwrap();
    assert!(blocks > 0);
    assert_eq!(first["state"]["mined"], (blocks * 2_500_000_000).to_string());
    let again = verify(&["--json"]).json();
    let known = again["state"]["known"].as_u64().unwrap();
    assert!(
        known > 800 && known + again["objects"].as_u64().unwrap() == 900,
        "{again}"
    );
    for field in ["blocks", "tip", "root", "mined"] {
        assert_eq!(again["state"][field], first["state"][field], "{field}");
    }
    let words = verify(&[]).stdout;
    let root = first["state"]["root"].as_str().unwrap();
    assert!(words.contains(root) && words.contains("known before"), "{words}");
    // Without one there is nothing to say.
    let ran = perigee(&["verify", "--profile", "lunarx", "--json", &file]);
    assert!(ran.json().get("state").is_none());
}
