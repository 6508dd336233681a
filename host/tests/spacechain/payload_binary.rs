//! Payload records through the binary: gen, verify, inspect, rules, parameters and state, their words and exit statuses.
//! What people and scripts see of what the other files check; and that blocks are judged as they always were.
//! Never looks inside.

use std::collections::BTreeMap;

use perigee::chain::spacechain::{self, payload::kind};
use serde_json::Value;

use crate::common::perigee;

fn lines(name: &str) -> Vec<Value> {
    let text = std::fs::read_to_string(name).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

struct Folder(tempfile::TempDir);

impl Folder {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn path(&self, name: &str) -> String {
        self.0.path().join(name).to_str().unwrap().to_owned()
    }

    /// A generated file of records.
    fn stream(&self, count: &str, bad: &str) -> String {
        let file = self.path("stream.pgs");
        let options = [
            "--profile",
            "qtum",
            "--payload",
            "--count",
            count,
            "--seed",
            "9",
            "--bad",
            bad,
            "--out",
            &file,
        ];
        let ran = perigee(&[&["gen"], &options[..]].concat());
        assert_eq!(ran.code, Some(0), "{ran:?}");
        file
    }
}

#[test]
fn a_stream_is_written_verified_and_shown() {
    let folder = Folder::new();
    let (file, report) = (folder.stream("800", "0.05"), folder.path("report.jsonl"));
    let planted: BTreeMap<String, Value> = lines(&format!("{file}.faults.jsonl"))
        .into_iter()
        .skip(1)
        .map(|fault| (fault["object"].as_str().unwrap().to_owned(), fault))
        .collect();
    assert_eq!(planted.len(), 40);
    let ran = perigee(&[
        "verify",
        "--profile",
        "spacechain",
        "--json",
        "--report",
        &report,
        &file,
    ]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    let summary = ran.json();
    assert_eq!(
        (
            summary["objects"].as_u64(),
            summary["rejected"].as_u64(),
            summary["deferred"].as_u64()
        ),
        (Some(800), Some(40), Some(0))
    );
    assert_eq!(summary["at"], 1_767_225_600);
    assert!(
        summary["erasure"].as_u64().unwrap() > 100,
        "code words and bundles: {summary}"
    );
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
    assert_eq!(shown["profile"], "spacechain");
    let records = shown["summary"]["records"].as_object().unwrap();
    for kind in kind::Kind::all() {
        assert!(records[kind.name].as_u64().unwrap() > 0, "{}", kind.name);
    }
}

#[test]
fn rules_are_listed_sort_by_sort() {
    let ran = perigee(&["rules", "--profile", "spacechain", "--json"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let listed = ran.json();
    let listed = listed["rules"].as_array().unwrap();
    let of = |sort: &str| listed.iter().filter(|rule| rule["objects"] == sort).count();
    assert_eq!(of("blocks"), spacechain::RULES.len());
    assert_eq!(of("payload records"), kind::rules().len());
    assert_eq!(listed.len(), of("blocks") + of("payload records"));
    assert_eq!(listed[0]["rule"], "Q1", "blocks first");
    let words = perigee(&["rules", "--profile", "spacechain"]).stdout;
    let place = |text: &str| words.find(text).unwrap_or_else(|| panic!("{text}: {words}"));
    assert!(place("\nblocks:\n") < place("\npayload records:\n"));
    // Where there is one sort nobody has to be told.
    let other = perigee(&["rules", "--profile", "spacechain-regtest", "--json"]).json();
    assert!(
        other["rules"]
            .as_array()
            .unwrap()
            .iter()
            .all(|rule| rule.get("objects").is_none())
    );
}

#[test]
fn parameters_come_from_a_file() {
    let folder = Folder::new();
    let file = folder.stream("300", "0");
    let text = perigee(&["rules", "--profile", "spacechain", "--params-default"]).stdout;
    let params = folder.path("params.toml");
    let verify = |text: &str| {
        std::fs::write(&params, text).unwrap();
        perigee(&[
            "verify",
            "--profile",
            "spacechain",
            "--json",
            "--params",
            &params,
            &file,
        ])
    };
    assert_eq!(verify(&text).code, Some(0), "the control");
    let deeper = verify(&text.replace("confirmations = 500", "confirmations = 900000"));
    assert_eq!(deeper.json()["first_failure"]["rule"], "P4", "{deeper:?}");
    let wrong = verify(&text.replace("ahead_frames_max = 127", "ahead_frames_max = 0"));
    assert_eq!(wrong.code, Some(2));
    assert!(wrong.stderr.contains("telemetry.ahead_frames_max"), "{}", wrong.stderr);
    // Nobody signs for another platform.
    let key = "02f9308a019258c31049344f85f89d5229b531c845836f99b08601f113bce036f9";
    let old = text.lines().find(|line| line.starts_with("platform")).unwrap();
    std::fs::write(&params, text.replace(old, &format!("platform = \"{key}\""))).unwrap();
    let ran = perigee(&[
        "gen",
        "--profile",
        "spacechain",
        "--payload",
        "--params",
        &params,
        "--count",
        "5",
        "--out",
        &folder.path("x"),
    ]);
    assert_eq!(ran.code, Some(2), "{ran:?}");
    assert!(ran.stderr.contains(key), "{}", ran.stderr);
}

#[test]
fn a_run_goes_on_from_what_was_kept() {
    let folder = Folder::new();
    let (file, state) = (folder.stream("300", "0"), folder.path("state"));
    let verify = || {
        let ran = perigee(&["verify", "--profile", "spacechain", "--json", "--state", &state, &file]);
        assert_eq!(ran.code, Some(0), "{ran:?}");
        ran.json()
    };
    let (first, again) = (verify(), verify());
    assert_eq!((&first["state"]["known"], &first["objects"]), (&0.into(), &300.into()));
    let known = again["state"]["known"].as_u64().unwrap();
    assert!(
        known > 250 && known + again["objects"].as_u64().unwrap() == 300,
        "{again}"
    );
    for field in ["blocks", "tip"] {
        assert_eq!(again["state"][field], first["state"][field], "{field}");
    }
    assert!(
        first["state"]["blocks"].as_u64().unwrap() > 7_000,
        "the height of the light chain"
    );
}

#[test]
fn blocks_and_records_in_one_run_are_one_readable_message() {
    let folder = Folder::new();
    let records = folder.stream("30", "0");
    // A frame of one byte, which is no block, but stands where one would.
    let blocks = folder.path("blk.dat");
    std::fs::write(&blocks, [0xf1, 0xcf, 0xa6, 0xd3, 1, 0, 0, 0, 0]).unwrap();
    for (first, second, expected, got) in [
        (&records, &blocks, "payload records", "blocks"),
        (&blocks, &records, "blocks", "payload records"),
    ] {
        for command in ["verify", "inspect"] {
            let ran = perigee(&[command, "--profile", "spacechain", first, second]);
            assert_eq!(ran.code, Some(2), "{ran:?}");
            let words = format!("expected {expected}, as the objects before it, got {got}");
            assert!(ran.stderr.contains(&words), "{}", ran.stderr);
            assert_eq!(ran.stderr.trim().lines().count(), 1, "{}", ran.stderr);
        }
    }
    for (profile, words) in [
        ("bitcoin", "takes no --payload"),
        ("spacechain-regtest", "takes no --payload"),
    ] {
        let ran = perigee(&[
            "gen",
            "--profile",
            profile,
            "--payload",
            "--count",
            "1",
            "--out",
            &folder.path("x"),
        ]);
        assert_eq!(ran.code, Some(2));
        assert!(ran.stderr.contains(words), "{}", ran.stderr);
    }
}
