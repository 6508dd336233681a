//! The profile of shreds through the binary: verify, gen, inspect and rules, their words and exit statuses.
//! What people and scripts see of what the other files check.
//! Never looks inside.

use perigee::generate::shreds::container;
use serde_json::{Value, json};

use super::{
    common::{data_path, perigee},
    support::{REAL, real},
};

#[test]
fn the_real_set_is_verified_and_shown() {
    let Some(path) = data_path(REAL) else { return };
    let path = path.to_str().unwrap();
    let ran = perigee(&["verify", "--profile", "shreds", "--json", path]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let summary = ran.json();
    for (field, expected) in [
        ("objects", 1),
        ("accepted", 1),
        ("signatures", 1),
        ("attempts", 1),
        ("hashes", 411),
        ("erasure", 1),
    ] {
        assert_eq!(summary[field], expected, "{field}");
    }
    // The profile is found by the content of the file.
    let ran = perigee(&["inspect", "--json", path]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let shown = ran.json();
    assert_eq!(shown["profile"], "shreds");
    let set = &shown["objects"][0];
    for (field, expected) in [
        ("object", json!("385970984:320")),
        ("slot", json!(385_970_984)),
        ("index", json!(320)),
        ("version", json!(27_350)),
        ("data", json!({"present": 27, "of": 32})),
        ("code", json!({"present": 31, "of": 32})),
        ("missing", json!([1, 11, 13, 19, 26, 46])),
        ("doubled", json!(4)),
        (
            "root",
            json!("544894b97bfc6a29235c1cb94dfe0f12775af3020b126663caa93a8379109261"),
        ),
    ] {
        assert_eq!(set[field], expected, "{field}");
    }
    let text = perigee(&["inspect", "--profile", "shreds", path]).stdout;
    assert!(
        text.contains("27/32") && text.contains("31/32") && text.contains("missing 1 11 13 19 26 46"),
        "{text}"
    );
}

#[test]
fn verdicts_are_exit_statuses_and_lines_of_the_report() {
    let Some(mut records) = real() else { return };
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (file, report) = (path("set.bin"), path("report.jsonl"));
    let verify = |bytes: &[u8]| {
        std::fs::write(&file, bytes).unwrap();
        perigee(&["verify", "--profile", "shreds", "--json", "--report", &report, &file])
    };
    let line = || -> Value { serde_json::from_str(std::fs::read_to_string(&report).unwrap().trim()).unwrap() };
    let ran = verify(&container(&records[..31]));
    assert_eq!(ran.code, Some(3), "{ran:?}");
    assert_eq!(
        (ran.json()["deferred"].clone(), ran.json()["unchecked"]["E7"].clone()),
        (json!(1), json!(1))
    );
    assert_eq!(line()["verdict"], "defer");
    records[30][200] ^= 1;
    let ran = verify(&container(&records));
    assert_eq!(ran.code, Some(1), "{ran:?}");
    let first = &ran.json()["first_failure"];
    assert_eq!(
        (first["object"].clone(), first["rule"].clone(), first["index"].clone()),
        (json!("385970984:320"), json!("E4"), json!(30))
    );
    assert!(
        first["message"]
            .as_str()
            .unwrap()
            .starts_with("record 30 (data shred, leaf 18)"),
        "{first}"
    );
    assert_eq!(
        (line()["rule"].clone(), line()["index"].clone()),
        (json!("E4"), json!(30))
    );
    // A file that ends within a record: what is whole is judged, and the end is said.
    let mut cut = container(&records);
    cut.pop();
    let ran = verify(&cut);
    assert_eq!(
        (ran.code, ran.json()["objects"].clone()),
        (Some(2), json!(1)),
        "{ran:?}"
    );
    ran.assert_lines(&[&["record at offset 74305", "expected 1203 bytes, got 1202"]]);
    // A length that no packet has.
    let ran = verify(&[0xd1, 0x04, 1, 2, 3]);
    assert_eq!(ran.code, Some(2), "{ran:?}");
}

#[test]
fn generated_sets_are_verified_with_the_leader_of_their_list() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (file, again, report) = (path("a.bin"), path("b.bin"), path("report.jsonl"));
    let generate = |out: &str| {
        perigee(&[
            "gen",
            "--profile",
            "shreds",
            "--count",
            "40",
            "--seed",
            "3",
            "--bad",
            "0.25",
            "--out",
            out,
        ])
    };
    let ran = generate(&file);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    assert!(ran.stdout.contains("40 objects, 10 faults"), "{ran:?}");
    generate(&again);
    assert_eq!(
        std::fs::read(&file).unwrap(),
        std::fs::read(&again).unwrap(),
        "equal seeds give equal files"
    );
    let list = std::fs::read_to_string(format!("{file}.faults.jsonl")).unwrap();
    let mut list = list.lines().map(|line| serde_json::from_str::<Value>(line).unwrap());
    let leader = list.next().unwrap()["leader"].as_str().unwrap().to_owned();
    assert!(
        ran.stdout.contains(&format!("verify with --leader {leader}")),
        "{ran:?}"
    );
    let planted: Vec<Value> = list
        .map(|line| json!([line["object"], line["rule"], line["index"]]))
        .collect();
    let ran = perigee(&[
        "verify",
        "--profile",
        "shreds",
        "--leader",
        &leader,
        "--json",
        "--report",
        &report,
        &file,
    ]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert_eq!(
        (ran.json()["accepted"].clone(), ran.json()["rejected"].clone()),
        (json!(30), json!(10))
    );
    let reported = std::fs::read_to_string(&report).unwrap();
    let reported = reported
        .lines()
        .map(|line| serde_json::from_str::<Value>(line).unwrap());
    let found: Vec<Value> = reported
        .map(|line| json!([line["object"], line["rule"], line["index"]]))
        .collect();
    assert_eq!(found, planted);
    // Under the leader of the profile nothing is signed.
    let ran = perigee(&["verify", "--profile", "shreds", "--json", &file]);
    assert_eq!(
        (ran.code, ran.json()["accepted"].clone()),
        (Some(1), json!(0)),
        "{ran:?}"
    );
}

#[test]
fn the_rules_and_the_leader_are_listed_and_the_key_is_checked() {
    let ran = perigee(&["rules", "--profile", "shreds", "--json"]);
    let rules = ran.json();
    let numbers: Vec<_> = rules["rules"]
        .as_array()
        .unwrap()
        .iter()
        .map(|rule| rule["rule"].clone())
        .collect();
    assert_eq!(numbers, ["E1", "E2", "E3", "E4", "E5", "E6", "E7"]);
    let leader = "d6b639abd7df1af9be3d20ab666b7a1ef97c5df958be193a4715fa007910ce4f";
    assert_eq!(rules["constants"]["leader"], leader);
    let ran = perigee(&["verify", "--profile", "shreds", "--leader", "d6b6", "x"]);
    assert!(
        ran.code == Some(2) && ran.stderr.contains("expected 64 hexadecimal digits, got 4 characters"),
        "{ran:?}"
    );
    let ran = perigee(&["verify", "--profile", "bitcoin", "--leader", leader, "x"]);
    assert!(
        ran.code == Some(2) && ran.stderr.contains("profile bitcoin takes no --leader"),
        "{ran:?}"
    );
    for option in ["--undo", "--height"] {
        let ran = perigee(&["verify", "--profile", "shreds", option, "1", "x"]);
        assert!(
            ran.code == Some(2) && ran.stderr.contains("profile shreds takes no"),
            "{ran:?}"
        );
    }
}
