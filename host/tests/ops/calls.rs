//! What a tracker asks of the kernel in a run under load, held against what its unit lets it ask: calls, families of sockets, memory.
//! `strace` writes every call down; `systemd-analyze` says what the groups of the unit are.
//! Never a proof for calls that this run did not need: an accelerator's driver needs others.

use std::{collections::BTreeSet, fs, path::Path, process::Command};

use rustix::process::Signal;
use tempfile::TempDir;

use super::{
    common::has_program,
    support::{Tracker, packaging, run},
};

#[test]
fn the_unit_allows_every_call_of_a_run_and_a_narrower_one_would_not() {
    if !(has_program("strace", "ops") && has_program("systemd-analyze", "ops")) {
        return;
    }
    let unit = fs::read_to_string(packaging().join("systemd/perigee-tracker.service")).unwrap();
    let trace = trace();
    let used: BTreeSet<&str> = trace.lines().filter_map(call).collect();
    for expected in ["fdatasync", "accept4", "epoll_wait", "execve", "mmap"] {
        assert!(used.contains(expected), "{expected} in {used:?}");
    }
    let refused = |filter: &str| -> Vec<&str> {
        let allowed = allowed(filter);
        used.iter().filter(|call| !allowed.contains(**call)).copied().collect()
    };
    assert_eq!(refused(&unit), Vec::<&str>::new());
    // Controls: nothing that is privileged is let through, and without what the unit adds the run would have failed.
    let allowed = allowed(&unit);
    for call in ["mount", "reboot", "ptrace", "init_module", "setuid", "chroot", "bpf"] {
        assert!(!allowed.contains(call), "{call}");
    }
    let narrower = unit.replace("SystemCallFilter=prlimit64", "#SystemCallFilter=prlimit64");
    assert!(refused(&narrower).contains(&"setpriority"), "{:?}", refused(&narrower));
    check_sockets(&unit, &trace);
    // MemoryDenyWriteExecute: no page is both, and none becomes code.
    let is_code = |line: &&str| {
        let becomes = call(line) == Some("mprotect") && line.contains("PROT_EXEC");
        becomes || line.contains("PROT_WRITE|PROT_EXEC")
    };
    assert!(unit.contains("\nMemoryDenyWriteExecute=yes\n"));
    assert_eq!(trace.lines().find(is_code), None);
}

/// Every call of a start, a load, a reload, a scrape and an end.
fn trace() -> String {
    let dir = TempDir::new().unwrap();
    let file = dir.path().join("calls");
    let mut strace = Command::new("strace");
    strace
        .args(["--follow-forks", "--quiet=all", "--signal=none", "--output"])
        .arg(&file);
    strace.arg("--").arg(env!("CARGO_BIN_EXE_perigee"));
    let tracker = Tracker::start_as(strace, &["-v", "--log-format", "json"], &[]);
    tracker.load();
    assert_eq!(tracker.get("/metrics", "").0, 200);
    tracker.signal(Signal::HUP);
    let (status, stderr) = tracker.end();
    assert!(status.success(), "{status} {stderr}");
    fs::read_to_string(&file).unwrap()
}

/// The name of the call of a line `PID name(...`.
fn call(line: &str) -> Option<&str> {
    let (_, rest) = line.split_once(' ')?;
    let (name, _) = rest.trim_start().split_once('(')?;
    let is_name = name.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'_');
    (is_name && !name.is_empty()).then_some(name)
}

/// What the lines `SystemCallFilter=` of a unit come to, in their order (systemd.exec(5)).
fn allowed(unit: &str) -> BTreeSet<String> {
    let mut allowed = BTreeSet::new();
    for value in unit.lines().filter_map(|line| line.strip_prefix("SystemCallFilter=")) {
        let (is_taken_away, words) = match value.strip_prefix('~') {
            Some(words) => (true, words),
            None => (false, value),
        };
        for word in words.split(' ') {
            let calls = if word.starts_with('@') {
                group(word)
            } else {
                BTreeSet::from([word.to_owned()])
            };
            match is_taken_away {
                true => allowed.retain(|call| !calls.contains(call)),
                false => allowed.extend(calls),
            }
        }
    }
    assert!(allowed.len() > 100, "{allowed:?}");
    allowed
}

/// The calls of a group, and of the groups in it.
fn group(name: &str) -> BTreeSet<String> {
    let ran = run(
        "systemd-analyze",
        &["syscall-filter", "--no-pager", name],
        Path::new("/"),
        "",
    );
    assert_eq!(ran.code, Some(0), "{ran:?}");
    let lines = ran.stdout.lines().skip(1).map(str::trim);
    let words = lines.filter(|line| !line.is_empty() && !line.starts_with('#'));
    words
        .flat_map(|word| match word.starts_with('@') {
            true => group(word),
            false => BTreeSet::from([word.to_owned()]),
        })
        .collect()
}

fn check_sockets(unit: &str, trace: &str) {
    let families = unit
        .lines()
        .find_map(|line| line.strip_prefix("RestrictAddressFamilies="));
    let families: Vec<&str> = families.unwrap().split(' ').collect();
    let opened = trace.lines().filter(|line| call(line) == Some("socket"));
    let opened: BTreeSet<&str> = opened
        .filter_map(|line| line.split_once("socket(")?.1.split(',').next())
        .collect();
    assert!(opened.contains("AF_INET"), "{opened:?}");
    assert!(opened.iter().all(|family| families.contains(family)), "{opened:?}");
}
