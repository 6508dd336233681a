//! `perigee tracker doctor` in good surroundings and in broken ones, by its exit status and by what it names.
//! Real folders, real ports, real files.
//! Never what a rate is: only that one was measured.

use std::{fs, net::TcpListener, os::unix::fs::PermissionsExt as _, path::Path};

use serde_json::Value;
use tempfile::TempDir;

use super::{
    common::{Ran, perigee},
    support::{CONFIG, Tracker},
};

fn doctor(dir: &Path, config: Option<&Path>) -> (Ran, Value) {
    let mut arguments = vec!["tracker", "doctor", "--json", "--dir", dir.to_str().unwrap()];
    if let Some(config) = config {
        arguments.extend(["--config", config.to_str().unwrap()]);
    }
    let ran = perigee(&arguments);
    let value = ran.json();
    let worst = match value["level"].as_str().unwrap() {
        "ok" => 0,
        "warn" => 1,
        "bad" => 2,
        other => panic!("{other}"),
    };
    assert_eq!(ran.code, Some(worst), "{ran:?}");
    (ran, value)
}

/// The only finding of a check.
fn found<'a>(value: &'a Value, check: &str) -> &'a Value {
    let findings = value["findings"].as_array().unwrap();
    let mut of_check = findings.iter().filter(|finding| finding["check"] == check);
    let found = of_check.next().unwrap_or_else(|| panic!("{check} in {value}"));
    assert_eq!(of_check.next(), None);
    found
}

#[test]
fn a_good_place_is_measured_and_nothing_in_it_is_bad() {
    let dir = TempDir::new().unwrap();
    fs::write(dir.path().join("tracker.toml"), CONFIG).unwrap();
    let (_, value) = doctor(dir.path(), None);
    for check in ["configuration", "identity", "ports", "HTTP interface", "clock step"] {
        assert_eq!(found(&value, check)["level"], "ok", "{value}");
    }
    let flush = &found(&value, "flush")["values"];
    assert!(
        flush["median_ms"].as_f64().unwrap() > 0.0 && flush["count"].as_u64().unwrap() >= 20,
        "{value}"
    );
    assert!(flush["p99_ms"].as_f64() >= flush["median_ms"].as_f64(), "{value}");
    assert!(
        found(&value, "memory")["values"]["wanted_bytes"].as_u64().unwrap() > 100 << 20,
        "{value}"
    );
    let engines = value["findings"].as_array().unwrap().iter();
    let engines: Vec<_> = engines.filter(|finding| finding["check"] == "engine").collect();
    assert!(
        engines
            .iter()
            .any(|engine| engine["values"]["engine"] == "cpu-portable"),
        "{value}"
    );
    for engine in engines {
        assert!(
            engine["level"] == "ok" && engine["values"]["rows"].as_u64().unwrap() > 100,
            "{engine}"
        );
    }
    // Nothing is left behind.
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 1);
    // For eyes the same, with what to do beside what is not as it should be.
    let text = perigee(&["tracker", "doctor", "--dir", dir.path().to_str().unwrap()]);
    assert!(
        text.stdout.contains("flush") && text.stdout.contains(" ok, "),
        "{text:?}"
    );
}

#[test]
fn a_wrong_file_a_taken_port_and_an_open_identity_are_bad() {
    let dir = TempDir::new().unwrap();
    let tracker = Tracker::start();
    let (control, peers) = (tracker.control, tracker.peers);
    let config = dir.path().join("other.toml");
    let taken = format!(
        "[network]\nlisten = [\"{peers}\"]\n[control]\nlisten = \"{control}\"\n[engine]\nbackend = \"cpu-portable\"\n"
    );
    fs::write(&config, taken).unwrap();
    // Its own folder: the ledger was written a moment ago, the identity is there.
    let (_, value) = doctor(tracker.dir.path(), Some(&config));
    let ports = found(&value, "ports");
    assert!(
        ports["level"] == "bad" && ports["values"]["free"][peers.to_string()] == false,
        "{ports}"
    );
    assert!(!ports["advice"].as_str().unwrap().is_empty());
    let identity = found(&value, "identity");
    assert!(
        identity["level"] == "ok" && identity["measured"].as_str().unwrap().contains("node "),
        "{identity}"
    );
    assert!(
        found(&value, "clock step")["values"]["ledger_written_s"].is_f64(),
        "{value}"
    );
    let key = tracker.dir.path().join("identity.key");
    fs::set_permissions(&key, fs::Permissions::from_mode(0o644)).unwrap();
    fs::write(&config, "[network]\nio_threads = 0\n[engine]\nbackend = \"none\"\n").unwrap();
    let (_, value) = doctor(tracker.dir.path(), Some(&config));
    let configuration = found(&value, "configuration");
    assert!(
        configuration["level"] == "bad" && configuration["measured"].as_str().unwrap().contains("io_threads"),
        "{value}"
    );
    let identity = found(&value, "identity");
    assert!(
        identity["level"] == "bad" && identity["measured"].as_str().unwrap().contains("0644"),
        "{identity}"
    );
    // A file that can be used, with a backend that there is not.
    fs::write(&config, format!("{CONFIG}backend = \"no-such-engine\"\n")).unwrap();
    let (_, value) = doctor(dir.path(), Some(&config));
    let engines = found(&value, "engines");
    assert!(
        engines["level"] == "bad" && engines["measured"].as_str().unwrap().contains("no-such-engine"),
        "{engines}"
    );
}

#[test]
fn a_folder_that_cannot_be_written_is_bad_and_one_in_memory_too() {
    // Under `/proc` nobody makes a file, not even who may do everything; the nearest folder there is counts.
    let (_, value) = doctor(Path::new("/proc/self/perigee"), None);
    let flush = found(&value, "flush");
    assert!(
        flush["level"] == "bad" && flush["measured"].as_str().unwrap().contains("cannot be written"),
        "{flush}"
    );
    if !Path::new("/dev/shm").is_dir() {
        println!("SKIPPED: /dev/shm not found");
        return;
    }
    let Ok(dir) = TempDir::new_in("/dev/shm") else {
        println!("SKIPPED: /dev/shm cannot be written");
        return;
    };
    let (_, value) = doctor(dir.path(), None);
    assert_eq!(found(&value, "file system")["level"], "bad", "{value}");
    // A taken port without any tracker.
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let config = dir.path().join("tracker.toml");
    let text = format!(
        "[network]\nlisten = [\"{}\"]\n[control]\nlisten = \"\"\n",
        listener.local_addr().unwrap()
    );
    fs::write(&config, text).unwrap();
    assert_eq!(found(&doctor(dir.path(), None).1, "ports")["level"], "bad");
    drop(listener);
    assert_eq!(found(&doctor(dir.path(), None).1, "ports")["level"], "ok");
}
