//! The twelve model-based fixtures of tendermint-rs: the verdicts that stand in them, by the library and by the binary;
//! then what the binary does with fixtures it generated itself.

use perigee::verdict::{ObjectReport, Verdict};
use serde_json::Value;

use crate::{
    common::{data, data_path, perigee},
    support::{essence, judge, oracle, word},
};

/// The fixtures, and what is said of each step.
const FIXTURES: [(&str, &[&str]); 12] = [
    (
        "MC10_3_faulty_TestHalfValsetChangesVerdictNotEnoughTrust",
        &["trust", "accept"],
    ),
    ("MC10_3_faulty_TestSuccess", &["trust", "accept", "accept"]),
    ("MC10_3_faulty_TestValsetDifferentAllSteps", &["trust", "accept"]),
    // The last step has more votes than validators.
    ("MC4_4_faulty_Test2NotEnoughTrustFailure", &["trust", "trust", "V1"]),
    (
        "MC4_4_faulty_Test2NotEnoughTrustSuccess",
        &["trust", "trust", "accept", "accept"],
    ),
    ("MC4_4_faulty_TestFailure", &["trust", "accept", "V1"]),
    // The set of the step is empty: its votes are of nobody, before its time is looked at.
    ("MC4_4_faulty_TestHeaderFromFuture", &["V1"]),
    (
        "MC4_4_faulty_TestHeaderNotWithinTrustingPeriod",
        &["trust", "accept", "V1"],
    ),
    ("MC4_4_faulty_TestLessThanTwoThirdsSign", &["trust", "accept", "V6"]),
    ("MC4_4_faulty_TestNonMonotonicHeight", &["V4"]),
    ("MC4_4_faulty_TestSuccess", &["trust", "accept", "accept"]),
    ("MC4_4_faulty_TestValsetDoubles", &["trust", "trust", "accept"]),
];

fn path(name: &str) -> String {
    format!("consensus/tendermint/{name}.json")
}

/// The verdict of a report in the words of the fixtures.
fn verdict(report: &ObjectReport) -> &'static str {
    match report.verdict {
        Verdict::Accept { .. } => "SUCCESS",
        Verdict::Reject { .. } => "INVALID",
        Verdict::Defer { .. } => "NOT_ENOUGH_TRUST",
    }
}

#[test]
fn every_step_has_the_verdict_of_its_fixture() {
    let mut steps = 0;
    for (name, words) in FIXTURES {
        let Some(bytes) = data(&path(name)) else { return };
        let reports = judge(&bytes);
        let value: Value = serde_json::from_slice(&bytes).unwrap();
        let input = value["input"].as_array().unwrap();
        let expected: Vec<_> = input.iter().map(|step| step["verdict"].as_str().unwrap()).collect();
        assert_eq!(reports.iter().map(verdict).collect::<Vec<_>>(), expected, "{name}");
        assert_eq!(reports.iter().map(word).collect::<Vec<_>>(), words, "{name}");
        assert_eq!(essence(&reports), essence(&oracle(&bytes, None)), "{name}");
        steps += reports.len();
    }
    assert_eq!(steps, 31);
}

#[test]
fn another_signature_is_another_verdict() {
    // The negative control of the test above: one letter of the first signature of the accepted step.
    let Some(bytes) = data(&path("MC4_4_faulty_TestValsetDoubles")) else {
        return;
    };
    let mut value: Value = serde_json::from_slice(&bytes).unwrap();
    let vote = &mut value["input"][2]["block"]["signed_header"]["commit"]["signatures"][0]["signature"];
    let text = vote.as_str().unwrap();
    let other = if text.starts_with('A') { "B" } else { "A" };
    *vote = format!("{other}{}", &text[1..]).into();
    let reports = judge(value.to_string().as_bytes());
    assert_eq!(reports.iter().map(word).collect::<Vec<_>>(), ["trust", "trust", "V7"]);
    assert!(matches!(reports[2].verdict, Verdict::Reject { index: Some(0), .. }));
}

#[test]
fn the_binary_counts_them_alike() {
    let (mut all, mut sums) = (Vec::new(), [0u64; 3]);
    for (name, words) in FIXTURES {
        let Some(file) = data_path(&path(name)) else { return };
        let file = file.to_str().unwrap().to_owned();
        let ran = perigee(&["verify", "--profile", "tendermint", "--json", &file]);
        let value = ran.json();
        let count = |wanted: fn(&str) -> bool| words.iter().filter(|word| wanted(word)).count() as u64;
        let expected = [
            count(|word| word == "accept"),
            count(|word| word.starts_with('V')),
            count(|word| word == "trust"),
        ];
        for (slot, (field, expected)) in ["accepted", "rejected", "deferred"]
            .into_iter()
            .zip(expected)
            .enumerate()
        {
            assert_eq!(value[field], expected, "{name}");
            sums[slot] += expected;
        }
        let code = match expected {
            [_, (1..), _] => 1,
            [_, _, (1..)] => 3,
            _ => 0,
        };
        assert_eq!(ran.code, Some(code), "{name}");
        all.push(file);
    }
    // All in one run: each start resets what is trusted.
    let mut arguments = vec!["verify", "--profile", "tendermint", "--json"];
    arguments.extend(all.iter().map(String::as_str));
    let value = perigee(&arguments).json();
    assert_eq!([&value["accepted"], &value["rejected"], &value["deferred"]], sums);
    assert_eq!(sums, [12, 6, 13]);
}

#[test]
fn what_the_binary_generates_it_judges_as_its_list_says() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let (file, report) = (path("steps.json"), path("report.jsonl"));
    let arguments = [
        "gen",
        "--profile",
        "tendermint",
        "--count",
        "80",
        "--seed",
        "3",
        "--bad",
        "0.5",
        "--out",
        &file,
    ];
    let ran = perigee(&arguments);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let ran = perigee(&[
        "verify",
        "--profile",
        "tendermint",
        "--json",
        "--report",
        &report,
        &file,
    ]);
    assert_eq!(
        (ran.code, &ran.json()["rejected"], &ran.json()["accepted"]),
        (Some(1), &40.into(), &40.into())
    );
    let lines = |file: &str| -> Vec<Value> {
        let text = std::fs::read_to_string(file).unwrap();
        text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    };
    let essence = |line: &Value| (line["object"].clone(), line["rule"].clone(), line["index"].clone());
    let faults = lines(&format!("{file}.faults.jsonl"));
    let expected: Vec<_> = faults[1..].iter().map(essence).collect();
    assert_eq!(lines(&report).iter().map(essence).collect::<Vec<_>>(), expected);

    let value = perigee(&["inspect", "--json", &file]).json();
    assert_eq!(value["profile"], "tendermint", "found by its content");
    assert_eq!(value["summary"]["kinds"]["step"], 80);
    assert_eq!(value["objects"][0]["kind"], "initial");
}

#[test]
fn options_of_other_families_are_refused_in_one_line() {
    for (arguments, words) in [
        (&["verify", "--height", "7", "x.json"][..], "takes no --height"),
        (&["verify", "--undo", "x", "x.json"], "takes no --undo"),
        (
            &["gen", "--count", "1", "--out", "x", "--empty-blocks", "600"],
            "takes no --empty-blocks",
        ),
        (
            &["gen", "--count", "10001", "--out", "x"],
            "expected 1 to 10000, got 10001",
        ),
    ] {
        let mut all = vec![arguments[0], "--profile", "tendermint"];
        all.extend(&arguments[1..]);
        perigee(&all).assert_unreadable(&[&[words]]);
    }
    let ran = perigee(&["rules", "--profile", "tendermint", "--json"]).json();
    assert_eq!(ran["rules"].as_array().unwrap().len(), 7);
    assert_eq!(ran["constants"]["own power that signed"], "more than 2/3");
}
