//! `--params FILE`: other parameters than the embedded ones, for CartyCoin and LunarX, and states that keep to theirs.

use std::path::Path;

use serde_json::Value;

use crate::common::{Ran, perigee};

/// A file with the embedded parameters of a profile after these changes.
fn changed(dir: &Path, profile: &str, name: &str, changes: &[(&str, &str)]) -> String {
    let ran = perigee(&["rules", "--profile", profile, "--params-default"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let mut text = ran.stdout;
    for (from, to) in changes {
        assert!(text.contains(from), "{from}");
        text = text.replacen(from, to, 1);
    }
    let path = dir.join(name);
    std::fs::write(&path, text).unwrap();
    path.display().to_string()
}

fn good(arguments: &[&str]) -> Ran {
    let ran = perigee(arguments);
    assert_eq!(ran.code, Some(0), "{arguments:?}: {ran:?}");
    ran
}

/// Exit status 2 and one line with all these words.
fn assert_refused(arguments: &[&str], words: &[&str]) {
    let ran = perigee(arguments);
    assert_eq!((ran.code, ran.stdout.as_str()), (Some(2), ""), "{ran:?}");
    assert_eq!(ran.stderr.lines().count(), 1, "{ran:?}");
    for word in words {
        assert!(ran.stderr.contains(word), "{word}: {ran:?}");
    }
}

#[test]
fn the_embedded_text_is_what_runs_without_a_file() {
    let dir = tempfile::tempdir().unwrap();
    for profile in ["cartycoin", "cartycoin-regtest", "lunarx"] {
        let same = changed(dir.path(), profile, profile, &[]);
        let rules = ["rules", "--profile", profile, "--json"];
        let with = good(&[&rules[..], &["--params", &same]].concat()).json();
        assert_eq!(with, good(&rules).json(), "{profile}");
    }
    // The negative control: another text is other rules.
    let other = changed(
        dir.path(),
        "cartycoin",
        "other",
        &[("depth_blocks = 6", "depth_blocks = 9")],
    );
    let shown = good(&["rules", "--profile", "cartycoin", "--json", "--params", &other]).json();
    assert_eq!(shown["constants"]["reserve depth (V3)"], "9 blocks");
}

#[test]
fn a_bad_file_is_one_message_with_field_expected_and_got() {
    let dir = tempfile::tempdir().unwrap();
    let verify = |profile: &str, params: &str| -> Vec<String> {
        ["verify", "--profile", profile, "--params", params, "-"]
            .map(str::to_owned)
            .to_vec()
    };
    let cases: [(&str, &str, &str, &[&str]); 7] = [
        (
            "cartycoin",
            "spacing_s = 150",
            "spacing_s = 0",
            &["work.spacing_s", "expected 1 to 86400", "got 0"],
        ),
        (
            "cartycoin",
            "window_blocks",
            "window_block",
            &["line ", "unknown field `window_block`", "expected one of"],
        ),
        (
            "cartycoin",
            "maturity_blocks = 100",
            "maturity_blocks = \"100\"",
            &["maturity_blocks", "expected u32"],
        ),
        (
            "cartycoin-regtest",
            "regtest_nonce = 2",
            "regtest_nonce = 1",
            &["genesis.regtest_nonce", "got 1"],
        ),
        (
            "cartycoin",
            "time = 1_577_836_800",
            "time = 1_577_836_801",
            &["genesis.nonce: expected", "got 180547"],
        ),
        (
            "lunarx",
            "dynamic_zero_bits = 12",
            "dynamic_zero_bits = 65",
            &["peers.dynamic_zero_bits: expected 0 to 64, got 65"],
        ),
        ("lunarx", "[peers]", "[peers", &["parameters of lunarx: line "]),
    ];
    for (number, (profile, from, to, words)) in cases.iter().enumerate() {
        let file = changed(dir.path(), profile, &number.to_string(), &[(from, to)]);
        let arguments = verify(profile, &file);
        let arguments: Vec<_> = arguments.iter().map(String::as_str).collect();
        let words = [words, &[file.as_str(), "parameters of "][..]].concat();
        assert_refused(&arguments, &words);
    }
    // Files that are none, and profiles that take none.
    let missing = dir.path().join("missing").display().to_string();
    assert_refused(&["rules", "--profile", "lunarx", "--params", &missing], &["missing: "]);
    let fine = changed(dir.path(), "cartycoin", "fine", &[]);
    let others = ["bitcoin", "cartycoin, cartycoin-regtest, lunarx"];
    assert_refused(&["rules", "--profile", "bitcoin", "--params", &fine], &others);
    assert_refused(&["rules", "--profile", "bitcoin", "--params-default"], &["bitcoin"]);
    assert_refused(&["inspect", "--params", &fine, &fine], &["--params needs --profile"]);
    for profile in ["litecoin-regtest", "shreds"] {
        let make = [
            "gen",
            "--profile",
            profile,
            "--count",
            "1",
            "--proofs-percent",
            "1",
            "--out",
            &missing,
        ];
        assert_refused(&make, &[profile, "takes no --proofs-percent"]);
    }
}

#[test]
fn chains_are_made_and_judged_by_other_parameters() {
    let dir = tempfile::tempdir().unwrap();
    // Coinbases of 50 coins, deposits three deep.
    let changes = [
        ("coins = 100 }", "coins = 50 }"),
        ("depth_blocks = 6", "depth_blocks = 3"),
    ];
    let params = changed(dir.path(), "cartycoin-regtest", "params", &changes);
    let stream = dir.path().join("stream").display().to_string();
    let profile = ["--profile", "cartycoin-regtest"];
    let make = [
        "gen", "--params", &params, "--count", "400", "--seed", "5", "--out", &stream,
    ];
    let more = ["--proofs-percent", "400", "--empty-blocks", "100"];
    good(&[&make[..], &profile, &more].concat());
    let verify = ["verify", "--json", &stream];
    let with = ["--params", params.as_str()];
    let judged = good(&[&verify[..], &profile, &with].concat()).json();
    assert_eq!((&judged["rejected"], &judged["deferred"]), (&0.into(), &0.into()));
    let report = dir.path().join("report").display().to_string();
    let embedded = perigee(&[&verify[..], &profile, &["--report", &report]].concat());
    // A reward that is too small for the embedded schedule is allowed; three confirmations are not.
    assert_eq!(embedded.code, Some(1), "{embedded:?}");
    let text = std::fs::read_to_string(&report).unwrap();
    let lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(lines.iter().any(|line| line["rule"] == "V3"));
    let is_of_proofs = |line: &Value| line["rule"].as_str().is_none_or(|rule| rule.starts_with('V'));
    assert!(lines.iter().all(is_of_proofs), "{text}");
    // What it holds shows with either.
    let shown = good(&[&["inspect", "--json", &stream][..], &profile, &with].concat()).json();
    let proofs = shown["objects"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|it| it["reserve_proof"].is_object())
        .count();
    assert_eq!(shown["summary"]["reserve proofs"], proofs);
    assert_eq!((proofs, &shown["summary"]["undecodable"]), (8, &0.into()));
    let text = good(&[&["inspect", &stream][..], &profile].concat()).stdout;
    assert_eq!(text.matches("reserve proof of litecoin-regtest: ").count(), 8, "{text}");
}

#[test]
fn peers_are_made_and_judged_by_other_puzzles() {
    let dir = tempfile::tempdir().unwrap();
    let changes = [
        ("dynamic_zero_bits = 12", "dynamic_zero_bits = 2"),
        ("static_zero_bits = 8", "static_zero_bits = 1"),
    ];
    let params = changed(dir.path(), "lunarx", "params", &changes);
    let stream = dir.path().join("stream").display().to_string();
    let make = [
        "gen",
        "--profile",
        "lunarx",
        "--params",
        &params,
        "--count",
        "300",
        "--out",
        &stream,
    ];
    good(&make);
    let verify = ["verify", "--profile", "lunarx", "--json", &stream];
    good(&[&verify[..], &["--params", &params]].concat());
    let embedded = perigee(&verify).json();
    assert_eq!(
        embedded["first_failure"]["rule"].as_str().map(|rule| &rule[..1]),
        Some("L"),
        "{embedded}"
    );
    // Nobody here can sign for another authority.
    let other = changed(dir.path(), "lunarx", "other", &[("authority = \"1", "authority = \"2")]);
    let make = [
        "gen",
        "--profile",
        "lunarx",
        "--params",
        &other,
        "--count",
        "9",
        "--out",
        &stream,
    ];
    assert_refused(&make, &["authority: expected", "got 2"]);
}

#[test]
fn a_state_keeps_to_the_parameters_that_it_was_made_with() {
    let dir = tempfile::tempdir().unwrap();
    for (profile, from, to) in [
        ("cartycoin-regtest", "depth_blocks = 6", "depth_blocks = 7"),
        ("lunarx", "age_s_max = ", "age_s_max = 1"),
    ] {
        let at = |name: &str| dir.path().join(format!("{profile}-{name}")).display().to_string();
        let (stream, state) = (at("stream"), at("state"));
        good(&["gen", "--profile", profile, "--count", "20", "--out", &stream]);
        let verify = ["verify", "--profile", profile, "--json", "--state", &state, &stream];
        good(&verify);
        let other = changed(dir.path(), profile, &format!("{profile}-other"), &[(from, to)]);
        let with_other = [&verify[..], &["--params", &other]].concat();
        let words = [
            state.as_str(),
            "expected the parameters",
            "SHA-256",
            "name their file by --params",
            "--state",
        ];
        assert_refused(&with_other, &words);
        // The same values in another form are the same parameters.
        let same = changed(
            dir.path(),
            profile,
            &format!("{profile}-same"),
            &[("\n", "\n# said again\n")],
        );
        good(&[&verify[..], &["--params", &same]].concat());
        good(&verify);
        // And the other way round.
        let own = at("own");
        good(&[
            "verify",
            "--profile",
            profile,
            "--state",
            &own,
            "--params",
            &other,
            &stream,
        ]);
        assert_refused(&["verify", "--profile", profile, "--state", &own, &stream], &words[1..]);
    }
}
