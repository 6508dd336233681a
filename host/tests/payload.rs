//! The payload behind the pipeline: what `--backend payload` says of real files is what the CPU says.
//! Runs the binary; the driver's own tests stand beside the driver.
//! Never compares what may differ: elapsed time and who decided which row.
#![cfg(feature = "payload")]

mod common;

use std::{path::PathBuf, process::Command, sync::Arc};

use common::{data_path, perigee};
use perigee_hdl::{
    driver::{self, Driver},
    sim::{
        emulator::Emulator,
        rtl::{Recipe, RtlBus},
    },
};
use perigee_hdl_abi::{bus::Bus, configuration::Configuration};
use perigee_kernels::{
    batch::{BatchBuilder, Program, Verdict},
    cpu::Portable,
    ecdsa::EcdsaRow,
    policy::Policy,
    primitive::Stage,
};
use serde_json::Value;

const FILES: [(&str, &str); 4] = [
    ("dogecoin", "dogecoin/blocks/dogecoin_block371337.bin"),
    ("dogecoin", "dogecoin/blocks-hex/block_dump.12345"),
    ("shreds", "erasure/solana-shreds/slot385970984-fec320.bin"),
    ("litecoin", "litecoin/blocks"),
];

const BLOCK_OF_SIGNATURES: &str = "bitcoin/blocks/block413567.raw";

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

/// What the circuit is built from; it is skipped, or fails, without.
fn tools() -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let stands = |program: &str| std::env::split_paths(&path).any(|folder| folder.join(program).is_file());
    let Some(missing) = ["verilator", "make", "g++"]
        .into_iter()
        .find(|program| !stands(program))
    else {
        return true;
    };
    let required = std::env::var("PERIGEE_REQUIRE").unwrap_or_default();
    let is_required = required.split(',').any(|need| need == "hdl");
    assert!(!is_required, "required: {missing} is not in PATH");
    println!("SKIPPED: {missing} is not in PATH");
    false
}

/// Where the tests of the circuits keep programs, too: it is built once for all of them.
fn cache() -> PathBuf {
    let program = std::env::current_exe().unwrap();
    let mut folders = program.ancestors().skip(1);
    folders
        .find(|folder| !folder.ends_with("deps"))
        .unwrap()
        .join("hdl-tools")
}

/// The binary with this environment; where a variable has no value, without it. Exit status, standard output and error.
fn perigee_in(environment: &[(&str, Option<&str>)], arguments: &[&str]) -> (Option<i32>, String, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_perigee"));
    for (name, value) in environment {
        match value {
            Some(value) => command.env(name, value),
            None => command.env_remove(name),
        };
    }
    let output = command.args(arguments).output().unwrap();
    let text = |bytes| String::from_utf8(bytes).unwrap();
    (output.status.code(), text(output.stdout), text(output.stderr))
}

/// A block of 1 tree, a block file of 40 trees at most, a set of shreds: small, because the circuit runs clock by clock.
#[test]
fn real_files_are_judged_by_the_circuit_as_on_the_cpu() {
    if !tools() {
        return;
    }
    let cache = cache();
    let cache = [("XDG_CACHE_HOME", cache.to_str())];
    for (profile, path) in &FILES[..3] {
        let Some(file) = data_path(path) else { continue };
        let file = file.to_str().unwrap();
        let run = |backend| {
            let arguments = [
                "verify",
                "--profile",
                profile,
                "--json",
                "--limit",
                "40",
                "--backend",
                backend,
                file,
            ];
            let (code, out, err) = perigee_in(&cache, &arguments);
            let mut told: Value = serde_json::from_str(&out).unwrap_or_else(|error| panic!("{error}: {err}"));
            let backends = told["backends"].take();
            told.as_object_mut().unwrap().remove("elapsed_s");
            ((code, told, err), backends)
        };
        let ((on_cpu, _), (on_circuit, backends)) = (run("cpu"), run("payload-rtl"));
        assert_eq!(on_cpu, on_circuit, "{path}");
        assert!(backends["payload-rtl"].as_u64() > Some(0), "{path}: {backends}");
    }
}

/// 64 signatures of a block, on the circuit clock by clock and by the emulator: all of them hold, and a changed one does not.
#[test]
fn signatures_of_a_block_are_judged_by_the_circuit() {
    if !tools() {
        return;
    }
    let Some(triples) = common::data("derived/triples/btc-block413567.bin") else {
        return;
    };
    // message 32, r 32, s 32, key 33, flags 1
    let mut rows: Vec<EcdsaRow> = triples
        .as_chunks::<130>()
        .0
        .iter()
        .take(64)
        .map(|triple| {
            let part = |at: usize| triple[at..].first_chunk::<32>().unwrap();
            EcdsaRow::new(part(0), part(32), part(64), &triple[96..129]).unwrap()
        })
        .collect();
    rows[17].digest[3] ^= 1;
    let cache = cache();
    let recipe = Recipe::new(Configuration::Signatures, &cache.join("perigee")).unwrap();
    let circuit = RtlBus::start(&recipe.build().unwrap(), 4 << 20).unwrap();
    let emulator = Emulator::new(Configuration::Signatures, 4 << 20);
    for (row, verdict) in judged(circuit, &rows)
        .into_iter()
        .zip(judged(emulator, &rows))
        .enumerate()
    {
        let expected = Verdict::of(row != 17);
        assert_eq!(verdict, (expected, expected), "signature {row}");
    }
}

/// What a payload says of rows; the CPU may decide none but those that do not hold.
fn judged(bus: impl Bus, rows: &[EcdsaRow]) -> Vec<Verdict> {
    let config = driver::Config {
        canaries_per_1024: 0,
        ..driver::Config::default()
    };
    let mut driver = Driver::attach(bus, config, Arc::new(Portable)).unwrap();
    let mut batch = BatchBuilder::new(Program::single(Stage::Ecdsa), Policy::default());
    rows.iter().for_each(|row| {
        batch.push(*row).unwrap();
    });
    let before = *driver.counters();
    driver.submit(0, Arc::new(batch.finish()));
    driver.finish();
    let seen = driver.counters().since(&before);
    assert_eq!(
        (seen.rows, seen.doubted, seen.errors),
        (rows.len() as u64 - 1, 1, 0),
        "{seen:?}"
    );
    let mut ended = Vec::new();
    driver.take_ended(&mut ended);
    let outputs = ended.pop().unwrap().result.unwrap();
    (0..rows.len()).map(|row| outputs.verdict(row)).collect()
}

/// The same job on both simulators, without what chance adds: the same verdicts, commands, work and traffic, nearly the same clocks.
#[test]
fn circuit_and_emulator_tell_the_same_of_a_job() {
    if !tools() {
        return;
    }
    let cache = cache();
    let cache = [("XDG_CACHE_HOME", cache.to_str())];
    let run = |simulator| {
        let arguments = [
            "payload",
            "simulate",
            "--json",
            "--canaries",
            "0",
            "--rechecks",
            "0",
            "--simulator",
            simulator,
        ];
        let (code, out, err) = perigee_in(&cache, &arguments);
        assert_eq!(code, Some(0), "{simulator}: {err}");
        let told: Value = serde_json::from_str(&out).unwrap();
        assert_eq!((&told["simulator"], &told["passed"]), (&simulator.into(), &true.into()));
        told
    };
    let (emulator, circuit) = (run("emulator"), run("rtl"));
    assert_eq!(emulator["vectors"], circuit["vectors"]);
    assert_eq!(emulator["driver"]["rows"], circuit["driver"]["rows"]);
    for operation in ["tree_sha256d", "gf8_matrix", "sm3_messages"] {
        let of = |told: &Value, what: &str| told["operations"][operation][what].as_u64().unwrap();
        for what in ["commands", "work"] {
            assert_eq!(of(&emulator, what), of(&circuit, what), "{operation}: {what}");
        }
    }
    let modelled = |told: &Value, what: &str| told["modelled"][what].as_f64().unwrap();
    for what in ["ddr_read_bytes", "ddr_written_bytes"] {
        assert_eq!(modelled(&emulator, what), modelled(&circuit, what), "{what}");
    }
    for what in ["busy_clocks", "joules"] {
        let (emulator, circuit) = (modelled(&emulator, what), modelled(&circuit, what));
        println!("{what}: emulator {emulator}, circuit {circuit}");
        assert!(
            (emulator / circuit - 1.0).abs() < 0.05,
            "{what}: emulator {emulator}, circuit {circuit}"
        );
    }
}

/// What keeps the circuit from being built is said in a line that tells what helps; nothing is judged.
#[test]
fn what_the_circuit_lacks_is_told_in_a_line() {
    let simulate = ["payload", "simulate", "--simulator", "rtl"];
    let (code, out, err) = perigee_in(&[("PATH", Some(""))], &simulate);
    assert_eq!((code, out.as_str(), err.lines().count()), (Some(2), "", 1), "{err}");
    for words in ["verilator", "apt-get install verilator make g++", "emulator"] {
        assert!(err.contains(words), "{words}: {err}");
    }
    if !tools() {
        return;
    }
    // A folder cannot be made below a file.
    let file = tempfile::NamedTempFile::new().unwrap();
    let unwritable = [("XDG_CACHE_HOME", file.path().to_str())];
    let nowhere = [("XDG_CACHE_HOME", Some("not/absolute")), ("HOME", None)];
    for (environment, words) in [
        (unwritable.as_slice(), "cannot make folder"),
        (&nowhere, "XDG_CACHE_HOME"),
    ] {
        let (code, out, err) = perigee_in(environment, &simulate);
        assert_eq!((code, out.as_str(), err.lines().count()), (Some(2), "", 1), "{err}");
        assert!(err.contains(words), "{err}");
    }
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
    if tools() {
        let cache = cache();
        let cache = [("XDG_CACHE_HOME", cache.to_str())];
        let file = path.to_str().unwrap();
        let circuit = [
            "payload",
            "simulate",
            "--simulator",
            "rtl",
            "--profile",
            "dogecoin",
            "--json",
            file,
        ];
        let (code, out, err) = perigee_in(&cache, &circuit);
        let mut told: Value = serde_json::from_str(&out).unwrap_or_else(|error| panic!("{error}: {err}"));
        let verdicts = told["verdicts"].as_object_mut().unwrap();
        verdicts.retain(|key, _| !["elapsed_s", "backends"].contains(&key.as_str()));
        assert_eq!((code, &told["verdicts"]), (cpu.0, &cpu.1));
        assert!(told["operations"]["tree_sha256d"]["work"].as_u64() > Some(0), "{told}");
    }
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
    let ran = perigee(&["vectors", "--backend", "payload", "--primitive", "ed25519"]);
    assert_eq!(ran.code, Some(2), "{ran:?}");
    // Each primitive by the configuration that serves it, and none by another.
    let signatures = [
        "vectors",
        "--backend",
        "payload",
        "--primitive",
        "ecdsa,schnorr,scrypt",
        "--json",
    ];
    let ran = perigee(&signatures);
    assert_eq!(ran.code, Some(0), "{ran:?}");
    for row in ran.json()["rows"].as_array().unwrap() {
        assert!(row["rows"].as_u64() > Some(0), "{row}");
    }
    let ran = perigee(&["vectors", "--backend", "payload:streams", "--primitive", "ecdsa"]);
    assert_eq!(ran.code, Some(2), "{ran:?}");
}

/// A block with thousands of signatures: the logic answers for all of them, and the verdicts and counters are the CPU's.
#[test]
fn a_block_of_signatures_is_judged_as_on_the_cpu() {
    let Some(path) = data_path(BLOCK_OF_SIGNATURES) else {
        return;
    };
    let path = path.to_str().unwrap();
    let run = |backend| {
        let ran = perigee(&["verify", "--profile", "bitcoin", "--json", "--backend", backend, path]);
        let backends = ran.json()["backends"].clone();
        (ran.code, ran.steady_json(), backends)
    };
    let (cpu, payload) = (run("cpu"), run("payload"));
    assert_eq!((&cpu.0, &cpu.1), (&payload.0, &payload.1));
    let signatures = cpu.1["signatures"].as_u64().unwrap();
    assert!(signatures > 1_000, "{signatures}");
    assert!(payload_rows(&payload.2) >= signatures, "{}", payload.2);
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
    assert!(text.contains("tree_sha256d") && text.contains("energy, mJ"), "{text}");
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
        &["payload", "simulate", "--primitive", "ed25519"],
        &["payload", "simulate", "--configuration", "all"],
        &[
            "verify",
            "--profile",
            "dogecoin",
            "--backend",
            "payload:all",
            "some-file",
        ],
        &["payload", "simulate", "--simulator", "rtls"],
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

/// Lanes of a core by vectors of the CPU, by what `--gpu` finds where software adapters are refused, and by shaders: the same but for
/// who ran them. A gate made wrong is told with its lane, clock and register.
#[test]
fn lanes_are_the_same_on_every_engine() {
    let run = |arguments: &[&str], allows_software: &str| {
        let output = Command::new(env!("CARGO_BIN_EXE_perigee"))
            .args([
                "payload", "simulate", "--core", "sm3", "--lanes", "40", "--seed", "5", "--json",
            ])
            .args(arguments)
            .env("PERIGEE_ALLOW_SOFTWARE_GPU", allows_software)
            .output()
            .expect("the program");
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        let mut told: Value = serde_json::from_slice(&output.stdout).unwrap_or_default();
        let engine = told
            .as_object_mut()
            .and_then(|told| told.remove("engine"))
            .unwrap_or_default();
        (output.status.code(), told, engine, said)
    };
    let (status, on_cpu, engine, _) = run(&["--simulator", "lanes"], "0");
    assert_eq!((status, &on_cpu["passed"]), (Some(0), &Value::Bool(true)));
    assert!(engine["fell_back"].is_null());
    for allows_software in ["0", "1"] {
        let (status, told, engine, said) = run(&["--gpu"], allows_software);
        assert_eq!(status, Some(0), "{said}");
        assert_eq!(told, on_cpu, "{engine}");
    }
    let (status, told, engine, said) = run(&["--gpu", "--wrong-gate", "400"], "1");
    if engine.is_null() {
        // Without any adapter there is no shader to change.
        assert!(status == Some(2) && said.contains("--wrong-gate"), "{said}");
        return;
    }
    assert_eq!((status, &told["passed"]), (Some(1), &Value::Bool(false)));
    let found = &told["cores"][0]["found"][0];
    assert_eq!(
        (&found["kind"], &found["lane"]),
        (&"register".into(), &0.into()),
        "{told}"
    );
    assert!(found["clock"].as_u64() > Some(2) && found["signal"].is_string());
}

/// Upsets of tables, single and in pairs, with a GPU and without: the same outcomes, and with a GPU fewer lanes on the CPU.
#[cfg(feature = "gpu")]
#[test]
fn a_gpu_changes_no_outcome_of_upsets() {
    let run = |more: &[&str]| -> Value {
        let arguments = [
            "payload", "faults", "--kind", "luts", "--core", "sm3", "--limit", "1100", "--json",
        ];
        let mut command = Command::new(env!("CARGO_BIN_EXE_perigee"));
        command
            .env("PERIGEE_ALLOW_SOFTWARE_GPU", "1")
            .args(arguments)
            .args(more);
        let ran = command.output().unwrap();
        assert!(ran.status.success(), "{}", String::from_utf8_lossy(&ran.stderr));
        serde_json::from_slice::<Value>(&ran.stdout).unwrap()[0].take()
    };
    for pairs in [&[][..], &["--pairs"]] {
        let mut by_cpu = run(pairs);
        let mut by_gpu = run(&[pairs, &["--gpu"]].concat());
        let screened = by_gpu["screened"].take();
        assert!(by_cpu["screened"].is_null());
        let lane_clocks = [&mut by_cpu, &mut by_gpu].map(|row| row["lane_clocks"].take().as_u64().unwrap());
        assert_eq!(by_cpu, by_gpu);
        assert!(
            by_cpu["silent"].as_u64() > Some(0) && by_cpu["masked"].as_u64() > Some(0),
            "{by_cpu}"
        );
        if screened["fell_back"].is_string() {
            let required = std::env::var("PERIGEE_REQUIRE").unwrap_or_default();
            assert!(
                !required.split(',').any(|need| need.trim() == "gpu"),
                "required: {screened}"
            );
            println!("SKIPPED: {screened}");
        } else {
            assert!(
                screened["masked"].as_u64() > Some(0) && lane_clocks[1] < lane_clocks[0],
                "{screened} {lane_clocks:?}"
            );
        }
    }
    let ran = perigee(&["payload", "faults", "--gpu"]);
    assert_eq!(ran.code, Some(2));
}
