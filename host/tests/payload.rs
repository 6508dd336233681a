//! The payload behind the pipeline: what `--backend payload` says of real files is what the CPU says.
//! Runs the binary; the driver's own tests stand beside the driver.
//! Never compares what may differ: elapsed time and who decided which row.
#![cfg(feature = "payload")]

mod common;

use common::{data_path, perigee};
use serde_json::Value;

const FILES: [(&str, &str); 4] = [
    ("dogecoin", "dogecoin/blocks/dogecoin_block371337.bin"),
    ("dogecoin", "dogecoin/blocks-hex/block_dump.12345"),
    ("shreds", "erasure/solana-shreds/slot385970984-fec320.bin"),
    ("litecoin", "litecoin/blocks"),
];

/// Exit status, JSON and report of a file on a backend; `None`: no such data.
fn verified(profile: &str, path: &str, backend: &str) -> Option<(Option<i32>, Value, String, Value)> {
    let path = data_path(path)?;
    let folder = tempfile::tempdir().unwrap();
    let report = folder.path().join("report");
    let arguments = [
        "verify",
        "--profile",
        profile,
        "--json",
        "--backend",
        backend,
        "--limit",
        "40",
        "--report",
        report.to_str().unwrap(),
        path.to_str().unwrap(),
    ];
    let ran = perigee(&arguments);
    let report = std::fs::read_to_string(report).unwrap();
    Some((ran.code, ran.steady_json(), report, ran.json()["backends"].clone()))
}

/// Rows that the payload decided, by the JSON of a run.
fn payload_rows(backends: &Value) -> u64 {
    backends["payload-emulator"].as_u64().unwrap_or(0)
}

#[test]
fn real_files_are_judged_as_on_the_cpu() {
    let mut on_payload = 0;
    let mut seen = 0;
    for (profile, path) in FILES {
        let (Some(cpu), Some(payload)) = (verified(profile, path, "cpu"), verified(profile, path, "payload")) else {
            continue;
        };
        assert_eq!((&cpu.0, &cpu.1, &cpu.2), (&payload.0, &payload.1, &payload.2), "{path}");
        assert_eq!(payload_rows(&cpu.3), 0, "{path}");
        on_payload += payload_rows(&payload.3);
        seen += 1;
    }
    assert!(seen == 0 || on_payload > 0, "nothing ran on the payload");
}

/// A changed transaction: the tree is rejected by the payload as by the CPU, by the same rule and the same words.
#[test]
fn a_damaged_block_is_rejected_with_the_same_words() {
    let Some(block) = common::data("dogecoin/blocks/dogecoin_block371337.bin") else {
        return;
    };
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("damaged.bin");
    let mut damaged = block;
    // The last byte of a raw block is the lock time of its last transaction.
    *damaged.last_mut().unwrap() ^= 1;
    std::fs::write(&path, damaged).unwrap();
    let run = |backend| {
        let ran = perigee(&[
            "verify",
            "--profile",
            "dogecoin",
            "--json",
            "--backend",
            backend,
            path.to_str().unwrap(),
        ]);
        (ran.code, ran.steady_json())
    };
    let (cpu, payload) = (run("cpu"), run("payload"));
    assert_eq!(cpu.0, Some(1), "{cpu:?}");
    assert_eq!(cpu, payload);
}

#[test]
fn the_shared_vectors_hold_on_the_payload() {
    let ran = perigee(&[
        "vectors",
        "--backend",
        "payload",
        "--primitive",
        "merkle,erasure",
        "--json",
    ]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let rows = ran.json()["rows"].clone();
    for row in rows.as_array().unwrap() {
        assert_eq!(
            (row["engine"].as_str(), row["failed"].as_u64()),
            (Some("payload-emulator"), Some(0))
        );
        assert!(row["rows"].as_u64() > Some(0), "{row}");
    }
    // What it does not offer is said, not passed.
    let ran = perigee(&["vectors", "--backend", "payload", "--primitive", "ecdsa"]);
    assert_eq!(ran.code, Some(2), "{ran:?}");
}

#[test]
fn a_simulation_tells_verdicts_and_what_they_cost() {
    let ran = perigee(&["payload", "simulate", "--json"]);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let told = ran.json();
    assert_eq!(told["passed"], true);
    for figure in [
        "busy_clocks",
        "seconds",
        "ddr_read_bytes",
        "ddr_written_bytes",
        "joules",
        "joules_per_row",
    ] {
        assert!(told["modelled"][figure].as_f64() > Some(0.0), "{figure}: {told}");
    }
    for operation in ["tree_sha256d", "gf8_matrix", "sm3_messages"] {
        assert!(
            told["operations"][operation]["commands"].as_u64() > Some(0),
            "{operation}"
        );
    }
    let text = perigee(&["payload", "simulate", "--primitive", "merkle"]).stdout;
    assert!(
        text.contains("tree_sha256d") && text.contains("energy by the model"),
        "{text}"
    );
    if let Some(path) = data_path("dogecoin/blocks/dogecoin_block371337.bin") {
        let path = path.to_str().unwrap();
        let ran = perigee(&["payload", "simulate", "--profile", "dogecoin", "--json", path]);
        let verify = perigee(&["verify", "--profile", "dogecoin", "--json", path]);
        assert_eq!(ran.code, verify.code);
        let mut verdicts = ran.json()["verdicts"].clone();
        verdicts
            .as_object_mut()
            .unwrap()
            .retain(|key, _| !["elapsed_s", "backends"].contains(&key.as_str()));
        assert_eq!(verdicts, verify.steady_json());
    }
}

#[test]
fn wrong_usage_is_told_in_a_line() {
    for arguments in [
        &["payload"][..],
        &["payload", "simulate", "--profile", "dogecoin"],
        &["payload", "simulate", "some-file"],
        &["payload", "simulate", "--memory-mib", "0"],
        &["payload", "simulate", "--primitive", "ecdsa"],
        &["verify", "--profile", "dogecoin", "--backend", "payloads", "some-file"],
    ] {
        let ran = perigee(arguments);
        assert_eq!(ran.code, Some(2), "{arguments:?}: {ran:?}");
        assert!(ran.stdout.is_empty(), "{arguments:?}");
    }
    let ran = perigee(&["payload", "resources"]);
    assert_eq!(ran.code, Some(0));
    assert!(
        ran.stdout.contains("XC7Z030") && ran.stdout.contains("Cortex-A9"),
        "{}",
        ran.stdout
    );
}
