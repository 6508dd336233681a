//! Through the binary: the six real blocks with exact figures, exit status and what is said of each; one of them signed
//! wrongly; a generated chain with its sidecar.

use serde_json::{Value, json};

use crate::common::{data_path, perigee};
use crate::remake::{Form, Remake};
use crate::support::{HEIGHTS, SHAPES, blocks, told};

fn paths() -> Option<Vec<String>> {
    let path = |height| Some(data_path(&format!("qtum/blocks/{height}.bin"))?.display().to_string());
    HEIGHTS.into_iter().map(path).collect()
}

/// The objects of a file of JSON lines.
fn json_lines(path: &std::path::Path) -> Vec<Value> {
    let text = std::fs::read_to_string(path).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}

fn verify(more: &[&str], paths: &[String]) -> crate::common::Ran {
    let mut arguments = vec!["verify".to_owned(), "--profile".into(), "qtum".into(), "--json".into()];
    arguments.extend(more.iter().map(|option| (*option).to_owned()));
    arguments.extend_from_slice(paths);
    perigee(&arguments)
}

#[test]
fn six_blocks_in_one_run_give_these_figures() {
    let (Some(paths), Some(told)) = (paths(), told()) else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let report = folder.path().join("report.jsonl");
    let ran = verify(&["--report", report.to_str().unwrap()], &paths);
    assert_eq!(ran.code, Some(3), "{ran:?}");
    let expected = json!({
        "version": env!("CARGO_PKG_VERSION"),
        "profile": "spacechain",
        "at": 1_507_373_536,
        "objects": 6, "accepted": 0, "derived": 0, "rejected": 0, "deferred": 6,
        "unchecked": {"Q4": 1, "Q5": 6, "Q6": 2, "Q15": 6, "Q17": 6, "Q19": 6, "Q20": 4, "Q21": 1},
        "signatures": 21, "attempts": 21, "pow": 0, "hashes": 40, "erasure": 0,
        "first_failure": null,
    });
    assert_eq!(ran.steady_json(), expected);
    let lines = json_lines(&report);
    assert_eq!(lines.len(), 6);
    for (line, told) in lines.iter().zip(&told) {
        assert_eq!((&line["object"], &line["verdict"]), (&told["hash"], &json!("defer")));
        let stake = &told["tx"][1]["vin"][0];
        let coin = format!(
            "Q16 waits for prevout {}:{}",
            stake["txid"].as_str().unwrap(),
            stake["vout"]
        );
        assert!(line["message"].as_str().unwrap().starts_with(&coin), "{line}");
    }
    // Threads and rows of a batch change nothing; neither does the order of the files.
    let mut reversed = paths.clone();
    reversed.reverse();
    for (more, paths) in [
        (&["--threads", "1", "--batch-rows", "1"], &paths),
        (&["--threads", "2", "--batch-rows", "7"], &reversed),
    ] {
        assert_eq!(verify(more, paths).steady_json(), expected);
    }
}

#[test]
fn a_modifier_decides_q15_for_all() {
    let (Some(paths), Some(told)) = (paths(), told()) else {
        return;
    };
    let modifier = told[0]["modifier"].as_str().unwrap();
    let ran = verify(&["--modifier", modifier], &paths);
    let unchecked = json!({"Q4": 1, "Q5": 6, "Q6": 2, "Q17": 6, "Q19": 6, "Q20": 4, "Q21": 1});
    assert_eq!(ran.json()["unchecked"], unchecked);
    let wrong = verify(&["--modifier", "39216b"], &paths);
    assert_eq!(wrong.code, Some(2));
    assert!(wrong.stderr.contains("64 hexadecimal digits"), "{}", wrong.stderr);
    let other = perigee(&["verify", "--profile", "bitcoin", "--modifier", modifier, &paths[0]]);
    assert!(other.stderr.contains("takes no --modifier"), "{}", other.stderr);
}

#[test]
fn amounts_decide_the_reward() {
    let Some(paths) = paths() else { return };
    let folder = tempfile::tempdir().unwrap();
    let undo = folder.path().join("undo.jsonl");
    // The first block's stake by its own numbers: 154.5 for the staker is the coin and a tenth of four coins.
    let key = "2102d7b15a753a2b1ef199999decc22fbe70c02dbaf1691298e2e187d1f0d055807dac";
    let run = |value: i64| {
        std::fs::write(
            &undo,
            format!("{{\"height\":22380,\"prevouts\":[[{value},\"{key}\"]]}}\n"),
        )
        .unwrap();
        verify(&["--undo", undo.to_str().unwrap()], &paths[..1]).json()
    };
    let told = run(15_410_000_000);
    assert_eq!(told["deferred"], 1, "{told}");
    assert_eq!(
        told["unchecked"],
        json!({"Q4": 1, "Q5": 1, "Q6": 1, "Q15": 1, "Q17": 1, "Q19": 1, "Q21": 1})
    );
    let less = run(15_409_999_999);
    assert_eq!(
        less["first_failure"]["rule"], "Q19",
        "one unit too much is paid: {less}"
    );
}

#[test]
fn a_block_signed_over_its_id_is_rejected_by_q12_alone() {
    let (Some(paths), Some(blocks)) = (paths(), blocks()) else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let second = folder.path().join("22381.bin");
    let mut remake = Remake::new(&blocks[1]);
    // The same block, signed over the 180 bytes as it must be, waits for its stake like the real one.
    for (form, code) in [(Form::Der, 3), (Form::OverId, 1)] {
        remake.form = form;
        std::fs::write(&second, remake.finish()).unwrap();
        let ran = verify(&[], &[paths[0].clone(), second.display().to_string()]);
        assert_eq!(ran.code, Some(code), "{form:?}: {ran:?}");
        let failure = &ran.json()["first_failure"];
        match form {
            Form::OverId => {
                assert_eq!(failure["rule"], "Q12");
                let message = failure["message"].as_str().unwrap();
                assert!(message.contains("header's 180 bytes"), "{message}");
            }
            _ => assert!(failure.is_null(), "{failure}"),
        }
    }
}

#[test]
fn a_generated_chain_is_judged_as_its_sidecar_says_in_every_shape() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).display().to_string();
    let (chain, report) = (path("chain.dat"), path("report.jsonl"));
    let made = [
        "gen",
        "--profile",
        "spacechain-regtest",
        "--count",
        "100",
        "--seed",
        "5",
        "--bad",
        "0.3",
    ];
    let ran = perigee(&[&made[..], &["--out", &chain]].concat());
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let sidecar = json_lines(format!("{chain}.faults.jsonl").as_ref());
    assert_eq!(
        (sidecar.len(), &sidecar[0]["profile"]),
        (31, &json!("spacechain-regtest"))
    );
    let mut first: Option<(Value, Vec<Value>)> = None;
    for (threads, rows) in SHAPES {
        let (threads, rows) = (threads.to_string(), rows.to_string());
        let options = ["--profile", "spacechain-regtest", "--json", "--report", &report];
        let shape = ["--threads", &threads, "--batch-rows", &rows, &chain];
        let ran = perigee(&[&["verify"], &options[..], &shape[..]].concat());
        assert_eq!(ran.code, Some(1), "{ran:?}");
        let told = (ran.steady_json(), json_lines(report.as_ref()));
        let expected = first.get_or_insert_with(|| told.clone());
        assert_eq!(told, *expected, "{threads} threads, {rows} rows");
    }
    let (summary, lines) = first.unwrap();
    assert_eq!((&summary["rejected"], &summary["deferred"]), (&json!(30), &json!(0)));
    for fault in &sidecar[1..] {
        let line = lines.iter().find(|line| line["object"] == fault["object"]).unwrap();
        assert_eq!(line["verdict"], "reject", "{fault}");
        assert_eq!(
            (&line["rule"], &line["index"]),
            (&fault["rule"], &fault["index"]),
            "{fault}"
        );
    }
}

#[test]
fn rules_and_inspect_tell_what_there_is() {
    let rules = perigee(&["rules", "--profile", "spacechain", "--json"]).json();
    // Blocks have as many; those of records follow.
    let listed = rules["rules"].as_array().unwrap().iter();
    assert_eq!(listed.filter(|rule| rule["objects"] == "blocks").count(), 21);
    assert_eq!(rules["in_force_from"]["qip9"], 466_600);
    let (Some(paths), Some(told)) = (paths(), told()) else {
        return;
    };
    let mut arguments = vec!["inspect".to_owned(), "--profile".into(), "qtum".into(), "--json".into()];
    arguments.extend_from_slice(&paths);
    let seen = perigee(&arguments).json();
    for (object, told) in seen["objects"].as_array().unwrap().iter().zip(&told) {
        assert_eq!(object["object"], told["hash"]);
        assert_eq!((&object["height"], &object["time"]), (&told["height"], &told["time"]));
        assert_eq!(
            (&object["proof"], &object["signature"]),
            (&json!("stake"), &json!("DER"))
        );
        assert_eq!(object["transactions"], told["tx"].as_array().unwrap().len());
        assert_eq!(object["contract_outputs"], 0);
    }
    assert_eq!(seen["summary"]["transactions"], 20);
}
