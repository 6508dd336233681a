//! The binary itself: exit status, one-line errors, clean standard output.

use std::{
    path::Path,
    process::{Command, Output},
};

use serde_json::Value;

fn perigee(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_perigee"))
        .args(arguments)
        .output()
        .unwrap()
}

fn text(bytes: &[u8]) -> &str {
    std::str::from_utf8(bytes).unwrap()
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {}", text(&output.stdout)))
}

/// Exit status 2, nothing on standard output, and on standard error one line that contains `expected`.
fn assert_unreadable(output: &Output, expected: &str) {
    assert_eq!(output.status.code(), Some(2), "{}", text(&output.stderr));
    let error = text(&output.stderr);
    assert!(error.contains(expected), "{error}");
    assert_eq!(error.lines().count(), 1, "{error}");
}

fn generate(out: &Path, more: &[&str]) -> Output {
    let out = out.to_str().unwrap();
    let arguments = [
        "gen",
        "--profile",
        "litecoin-regtest",
        "--count",
        "60",
        "--seed",
        "9",
        "--out",
        out,
    ];
    perigee(&[&arguments[..], more].concat())
}

#[test]
fn wrong_usage_is_status_2_and_says_what_to_do() {
    for arguments in [
        &["no-such-command"][..],
        &["rules"],
        &["rules", "--profile", "no-such-chain"],
        &[
            "gen",
            "--profile",
            "litecoin-regtest",
            "--count",
            "1",
            "--bad",
            "1.5",
            "--out",
            "x",
        ],
        &["inspect"],
    ] {
        let output = perigee(arguments);
        assert_eq!(output.status.code(), Some(2), "{arguments:?}");
        assert!(output.stdout.is_empty());
        assert!(text(&output.stderr).contains("--help"), "{}", text(&output.stderr));
    }
}

#[test]
fn help_of_every_command_has_examples() {
    let help = perigee(&["--help"]);
    assert_eq!(help.status.code(), Some(0));
    let listed = text(&help.stdout)
        .lines()
        .skip_while(|line| *line != "Commands:")
        .skip(1);
    let commands: Vec<_> = listed
        .take_while(|line| !line.is_empty())
        // A description that is too long goes on in lines that stand further to the right.
        .filter_map(|line| line.strip_prefix("  ")?.split(' ').next())
        .filter(|name| !name.is_empty() && *name != "help")
        .collect();
    assert!(commands.len() >= 4, "{commands:?}");
    for command in commands {
        let help = perigee(&[command, "--help"]);
        assert_eq!(help.status.code(), Some(0), "{command}");
        assert!(text(&help.stdout).contains("Examples:"), "{command} has no examples");
    }
}

#[test]
fn rules_are_all_there_for_every_profile() {
    for profile in [
        "bitcoin",
        "bitcoin-testnet",
        "litecoin",
        "litecoin-testnet",
        "litecoin-regtest",
    ] {
        let value = json(&perigee(&["rules", "--profile", profile, "--json"]));
        assert_eq!(value["profile"], profile);
        let rules = value["rules"].as_array().unwrap();
        let numbers: Vec<_> = rules
            .iter()
            .map(|rule| rule["rule"].as_str().unwrap().to_owned())
            .collect();
        assert_eq!(numbers, (1..=17).map(|number| format!("K{number}")).collect::<Vec<_>>());
        assert!(rules.iter().all(|rule| !rule["source"].as_str().unwrap().is_empty()));
    }
    let table = perigee(&["rules", "--profile", "bitcoin"]);
    assert!(text(&table.stdout).contains("K17") && text(&table.stdout).contains("segwit 481824"));
}

#[test]
fn devices_always_offer_software() {
    let value = json(&perigee(&["devices", "--json"]));
    let engines = value["engines"].as_array().unwrap();
    let portable = engines.iter().find(|engine| engine["name"] == "cpu-portable").unwrap();
    let stages = portable["stages"].as_array().unwrap();
    assert!(stages.len() >= 10, "the portable engine offers {stages:?}");
    assert_eq!(portable["self_test"]["passed"], true);
    let rates = portable["rates"].as_array().unwrap();
    assert_eq!(rates.len(), stages.len(), "a rate for every stage");
    assert!(rates.iter().all(|rate| rate["jobs_per_s"].as_f64().unwrap() > 0.0));
}

/// The cores that are shown can be named, and the verdicts are those of threads that move; another core is a wrong option, told
/// with those that there are.
#[test]
fn threads_stand_on_the_cores_that_are_named() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("chain.dat");
    assert_eq!(generate(&file, &["--bad", "0.1"]).status.code(), Some(0));
    let file = file.to_str().unwrap();
    let verify = |cores: &[&str]| {
        let arguments = ["verify", "--profile", "litecoin-regtest", "--json", file];
        perigee(&[&arguments, cores].concat())
    };
    let told = |output: &Output| {
        let mut value = json(output);
        value["elapsed_s"].take();
        value["backends"].take();
        value
    };
    let devices = json(&perigee(&["devices", "--json"]));
    let cores: Vec<_> = devices["machine"]["cores"]
        .as_array()
        .unwrap()
        .iter()
        .map(Value::to_string)
        .collect();
    if cores.is_empty() {
        eprintln!("SKIPPED: this system does not tell its cores");
        return;
    }
    let free = verify(&[]);
    for arguments in [
        vec!["--cores", &cores[0]],
        vec!["--threads", "3", "--cores", &cores.join(",")],
    ] {
        let pinned = verify(&arguments);
        assert_eq!(pinned.status.code(), free.status.code(), "{}", text(&pinned.stderr));
        assert_eq!(told(&pinned), told(&free));
    }
    let missing = (0..1024)
        .rev()
        .map(|core| core.to_string())
        .find(|core| !cores.contains(core))
        .unwrap();
    let refused = verify(&["--cores", &missing]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(refused.stdout.is_empty());
    let error = text(&refused.stderr);
    assert!(
        error.contains(&format!(
            "core {missing} is not to be had: expected cores out of {}",
            &cores[0]
        )),
        "{error}"
    );
    assert_eq!(verify(&["--cores", "1-0"]).status.code(), Some(2));
}

#[test]
fn a_generated_file_is_what_inspect_says() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("chain.dat");
    let output = generate(&file, &["--bad", "0.1"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    assert!(output.stderr.is_empty(), "no progress where there is no terminal");

    let sidecar = std::fs::read_to_string(folder.path().join("chain.dat.faults.jsonl")).unwrap();
    let lines: Vec<Value> = sidecar
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(lines[0]["seed"], 9);
    assert_eq!(lines[0]["profile"], "litecoin-regtest");
    assert_eq!(lines.len(), 1 + 6, "one in ten of 60");

    let value = json(&perigee(&["inspect", "--json", file.to_str().unwrap()]));
    assert_eq!(value["profile"], "litecoin-regtest", "found by its magic");
    let objects = value["objects"].as_array().unwrap();
    // Genesis, 500 empty blocks, one block of 60 transactions and six siblings.
    assert_eq!(objects.len(), 1 + 500 + 1 + 6);
    assert_eq!(value["summary"]["objects"], objects.len());
    for fault in &lines[1..] {
        let listed = objects.iter().filter(|object| object["object"] == fault["object"]);
        assert_eq!(listed.count(), 1, "{fault}");
    }
    // Nothing but the two files is left behind.
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2);
}

#[test]
fn equal_seeds_write_equal_files() {
    let folder = tempfile::tempdir().unwrap();
    let (one, two) = (folder.path().join("one.dat"), folder.path().join("two.dat"));
    generate(&one, &["--bad", "0.05"]);
    generate(&two, &["--bad", "0.05"]);
    assert_eq!(std::fs::read(&one).unwrap(), std::fs::read(&two).unwrap());
    // The negative control: without faults it is another file.
    generate(&two, &[]);
    assert_ne!(std::fs::read(&one).unwrap(), std::fs::read(&two).unwrap());
}

#[test]
fn what_cannot_be_written_or_mined_is_one_line() {
    let nowhere = generate(Path::new("/no/such/folder/chain.dat"), &[]);
    assert_unreadable(&nowhere, "/no/such/folder/chain.dat");
    let real = perigee(&["gen", "--profile", "bitcoin", "--count", "1", "--out", "/dev/null"]);
    assert_unreadable(&real, "litecoin-regtest");
}

#[test]
fn inspect_says_what_it_cannot_read_and_goes_on() {
    let folder = tempfile::tempdir().unwrap();
    let missing = folder.path().join("missing.dat");
    assert_unreadable(&perigee(&["inspect", missing.to_str().unwrap()]), "missing.dat");

    // A whole chain beside a file that breaks off within a frame.
    let file = folder.path().join("chain.dat");
    generate(&file, &[]);
    let bytes = std::fs::read(&file).unwrap();
    let cut = folder.path().join("cut.dat");
    std::fs::write(&cut, &bytes[..bytes.len() - 100]).unwrap();
    let both = perigee(&["inspect", "--json", file.to_str().unwrap(), cut.to_str().unwrap()]);
    assert_unreadable(&both, "cut.dat");
    // Genesis, 500 empty blocks and one more; the same without the last block that was handed out.
    assert_eq!(json(&both)["summary"]["objects"], 502 + 501);
}

#[test]
fn vectors_pass_on_every_engine() {
    let output = perigee(&["vectors", "--json"]);
    assert_eq!(output.status.code(), Some(0), "{}", text(&output.stderr));
    let value = json(&output);
    assert_eq!(value["passed"], true);
    let rows = value["rows"].as_array().unwrap();
    let portable: Vec<_> = rows.iter().filter(|row| row["engine"] == "cpu-portable").collect();
    assert_eq!(portable.len(), 10, "every primitive");
    assert!(
        portable
            .iter()
            .all(|row| row["rows"].as_u64().unwrap() > 0 && row["failed"] == 0)
    );

    let one = perigee(&["vectors", "--backend", "cpu-portable", "--primitive", "schnorr,merkle"]);
    assert_eq!(one.status.code(), Some(0));
    assert_eq!(text(&one.stdout).matches("passed").count(), 2);
    assert_unreadable(&perigee(&["vectors", "--backend", "abacus"]), "cpu-portable");
}
