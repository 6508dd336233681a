//! Containers of blocks and records: records stand behind the blocks, and kinds that there are not are refused.

use perigee::{
    chain::cartycoin::CARTYCOIN_REGTEST,
    ingest::container::{BLOCK_KIND, Head, length_prefix},
};

use crate::{
    common::perigee,
    reserve::{GOOD, deeper},
};

fn object(kind: u8, body: &[u8]) -> Vec<u8> {
    let length = length_prefix(body.len() + 1).unwrap();
    [&length[..], &[kind], body].concat()
}

#[test]
fn records_are_judged_behind_the_blocks_by_rules_of_their_own() {
    let dir = tempfile::tempdir().unwrap();
    let head = Head {
        profile: "cartycoin-regtest".into(),
        as_of: i64::from(CARTYCOIN_REGTEST.genesis_header().time),
    };
    // A record that is none before the first block, a kind that there is not behind it, and nothing but a kind.
    let file = [
        head.encode(),
        object(1, b"no record"),
        object(BLOCK_KIND, &CARTYCOIN_REGTEST.genesis_block()),
        object(7, b"seven"),
        object(1, b""),
    ]
    .concat();
    let (stream, report) = (dir.path().join("stream"), dir.path().join("report"));
    std::fs::write(&stream, file).unwrap();
    let (stream, report) = (stream.display().to_string(), report.display().to_string());
    let run = |more: &[&str]| {
        let mut arguments = vec![
            "verify",
            "--profile",
            "cartycoin-regtest",
            "--json",
            "--report",
            &report,
        ];
        arguments.extend(more);
        arguments.push(&stream);
        perigee(&arguments)
    };
    let ran = run(&[]);
    assert_eq!(ran.code, Some(1), "{ran:?}");
    assert_eq!(
        (ran.json()["accepted"].clone(), ran.json()["rejected"].clone()),
        (1.into(), 3.into())
    );
    let text = std::fs::read_to_string(&report).unwrap();
    let rules: Vec<_> = text
        .lines()
        .map(|line| serde_json::from_str::<serde_json::Value>(line).unwrap()["rule"].clone())
        .collect();
    assert_eq!(rules, ["V1", "K1", "V1"]);
    // Only the first object in the order of judgement, which is the block.
    let first = run(&["--limit", "1"]);
    assert_eq!((first.code, first.json()["objects"].clone()), (Some(0), 1.into()));
    // And with a state, which keeps nothing of what was rejected.
    let state = dir.path().join("state").display().to_string();
    for _ in 0..2 {
        let ran = run(&["--state", &state]);
        assert_eq!(ran.json()["rejected"], 3, "{ran:?}");
    }
}

#[test]
fn a_deposit_counts_once_in_all_runs_of_a_state() {
    let dir = tempfile::tempdir().unwrap();
    let head = Head {
        profile: "cartycoin-regtest".into(),
        as_of: 0,
    };
    let once = [head.encode(), object(1, &GOOD.encode())].concat();
    let twice = [&once[..], &object(1, &GOOD.encode())].concat();
    let write = |name: &str, bytes: &[u8]| {
        let path = dir.path().join(name).display().to_string();
        std::fs::write(&path, bytes).unwrap();
        path
    };
    let (once, twice) = (write("once", &once), write("twice", &twice));
    let profile = ["verify", "--profile", "cartycoin-regtest", "--json"];
    let run = |more: &[&str]| perigee(&[&profile[..], more].concat()).json();
    let counts = |json: &serde_json::Value| (json["accepted"].clone(), json["rejected"].clone());
    assert_eq!(counts(&run(&[&twice])), (1.into(), 1.into()));
    // Without a state every run begins anew.
    assert_eq!(counts(&run(&[&once])), (1.into(), 0.into()));
    let state = dir.path().join("state").display().to_string();
    assert_eq!(counts(&run(&["--state", &state, &once])), (1.into(), 0.into()));
    // The same proof is known, as a block would be.
    let again = run(&["--state", &state, &once]);
    assert_eq!(counts(&again), (0.into(), 0.into()));
    assert_eq!((&again["objects"], &again["state"]["known"]), (&0.into(), &1.into()));
    // Another proof over the same deposit, deeper by a header: V7 in this run, and in every other.
    let other = write("other", &[head.encode(), object(1, &deeper(&GOOD).encode())].concat());
    for _ in 0..2 {
        let ran = run(&["--state", &state, &other, &once]);
        assert_eq!(counts(&ran), (0.into(), 1.into()), "{ran}");
        assert_eq!(
            (&ran["first_failure"]["rule"], &ran["state"]["known"]),
            (&"V7".into(), &1.into())
        );
    }
    // Without the state it is as good as the first.
    assert_eq!(counts(&run(&[&other])), (1.into(), 0.into()));
    // What is known takes nothing off the limit.
    let ran = run(&["--state", &state, "--limit", "1", &once, &other]);
    assert_eq!(counts(&ran), (0.into(), 1.into()), "{ran}");
}
