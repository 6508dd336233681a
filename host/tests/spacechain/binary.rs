//! The six real blocks through the binary: exact figures, exit status, and what is said of each block.

use serde_json::json;

use crate::common::{data_path, perigee};
use crate::support::{HEIGHTS, told};

fn paths() -> Option<Vec<String>> {
    let path = |height| Some(data_path(&format!("qtum/blocks/{height}.bin"))?.display().to_string());
    HEIGHTS.into_iter().map(path).collect()
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
    let lines = std::fs::read_to_string(report).unwrap();
    let lines: Vec<serde_json::Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
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
fn rules_and_inspect_tell_what_there_is() {
    let rules = perigee(&["rules", "--profile", "spacechain", "--json"]).json();
    assert_eq!(rules["rules"].as_array().unwrap().len(), 21);
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
