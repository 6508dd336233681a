//! GPUs behind the pipeline: what `--backend gpu` says of real files is what the CPU says, and a missing GPU is said in a line.
//! Runs the binary over the software device; shaders and the backend have their own tests in perigee-kernels.
//! Never compares what may differ: elapsed time and who decided which row.
#![cfg(feature = "gpu")]

mod common;

use std::process::{Command, Output, Stdio};

use common::data_path;
use serde_json::Value;

/// Signatures, scrypt, and erasure codes with trees and Ed25519: the files, and the primitives of the GPU that must take part.
const FILES: [(&str, &str); 3] = [
    ("bitcoin", "bitcoin/blocks/block413567.raw"),
    ("dogecoin", "dogecoin/headers/dogecoin_mainnet_1_5000.h80"),
    ("shreds", "erasure/solana-shreds/slot385970984-fec320.bin"),
];

fn perigee(arguments: &[&str], allow_software: bool) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_perigee"));
    command.args(arguments).stdin(Stdio::null());
    match allow_software {
        true => command.env("PERIGEE_ALLOW_SOFTWARE_GPU", "1"),
        false => command.env_remove("PERIGEE_ALLOW_SOFTWARE_GPU"),
    };
    command.output().expect("the binary runs")
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| {
        let complaint = String::from_utf8_lossy(&output.stderr);
        panic!("{error}: {complaint}")
    })
}

/// What must be equal.
fn steady(mut object: Value) -> Value {
    for key in ["elapsed_s", "backends"] {
        object.as_object_mut().expect("an object").remove(key);
    }
    object
}

/// Whether this machine has a software device; says why not.
///
/// # Panics
/// If there is none and `PERIGEE_REQUIRE` lists `gpu`.
fn has_device() -> bool {
    let devices = json(&perigee(&["devices", "--json"], false));
    let adapters = devices["gpu"]["adapters"].as_array().expect("a list");
    if adapters.iter().any(|adapter| adapter["software"] == true) {
        return true;
    }
    let required = std::env::var("PERIGEE_REQUIRE").unwrap_or_default();
    let needed = required.split(',').any(|need| need.trim() == "gpu");
    assert!(!needed, "a software GPU is required: {}", devices["gpu"]["none"]);
    eprintln!("SKIPPED: {}", devices["gpu"]["none"]);
    false
}

#[test]
fn real_files_are_judged_as_on_the_cpu() {
    if !has_device() {
        return;
    }
    for (profile, path) in FILES {
        let Some(path) = data_path(path) else { continue };
        let path = path.to_str().expect("a readable path");
        for trust in ["closed", "proved"] {
            let verify = |backend| {
                let arguments = [
                    "verify",
                    "--profile",
                    profile,
                    "--json",
                    "--trust",
                    trust,
                    "--backend",
                    backend,
                    path,
                ];
                let output = perigee(&arguments, true);
                (output.status.code(), json(&output))
            };
            let ((code, cpu), (gpu_code, gpu)) = (verify("cpu"), verify("gpu"));
            assert_eq!((code, steady(cpu)), (gpu_code, steady(gpu.clone())), "{path}, {trust}");
            let rows = gpu["backends"]["gpu"].as_u64().unwrap_or(0);
            // Only ECDSA has proofs; the rest of such a run is the CPU's.
            let takes_part = trust == "closed" || profile == "bitcoin";
            assert_eq!(rows > 0, takes_part, "{path}, {trust}: {}", gpu["backends"]);
        }
    }
}

/// A software adapter is used only where it is allowed: asked for by name it is refused in one line that says how.
#[test]
fn a_software_adapter_is_not_used_unasked() {
    if !has_device() {
        return;
    }
    let Some(path) = data_path(FILES[1].1) else { return };
    let path = path.to_str().expect("a readable path");
    let devices = json(&perigee(&["devices", "--json"], false));
    assert_eq!(
        devices["gpu"]["devices"].as_array().map(Vec::len),
        Some(0),
        "none is started"
    );
    if devices["gpu"]["adapters"]
        .as_array()
        .into_iter()
        .flatten()
        .any(|adapter| adapter["software"] == false)
    {
        return eprintln!("SKIPPED: this machine has a hardware GPU");
    }
    let refused = perigee(&["verify", "--profile", "dogecoin", "--backend", "gpu", path], false);
    let complaint = String::from_utf8_lossy(&refused.stderr);
    assert_eq!(refused.status.code(), Some(2), "{complaint}");
    assert!(complaint.contains("PERIGEE_ALLOW_SOFTWARE_GPU=1"), "{complaint}");
    // Nobody asked: the CPU does it, and nothing is said.
    let unasked = json(&perigee(&["verify", "--profile", "dogecoin", "--json", path], false));
    assert!(unasked["backends"]["gpu"].is_null(), "{}", unasked["backends"]);
}

/// All vectors through the binary: nothing wrong, and what is not offered is said.
#[test]
fn the_shared_vectors_pass() {
    if !has_device() {
        return;
    }
    let output = perigee(&["vectors", "--backend", "gpu", "--json"], true);
    let result = json(&output);
    assert_eq!(result["passed"], true, "{result}");
    let rows = result["rows"].as_array().expect("a list");
    let offered: Vec<&str> = rows
        .iter()
        .filter(|row| row["rows"].as_u64() > Some(0))
        .filter_map(|row| row["primitive"].as_str())
        .collect();
    for primitive in ["ecdsa", "schnorr", "ed25519", "sm2", "scrypt", "merkle", "erasure"] {
        assert!(offered.contains(&primitive), "{primitive} is not offered: {offered:?}");
    }
}
