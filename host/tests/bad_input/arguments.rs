//! Options with absurd values, undo files that do not fit, and results that cannot be written.

use std::process::{Command, Stdio};

use crate::{
    common::{Ran, perigee},
    support::{Folder, chain, chain_file},
};

fn verify(folder: &Folder, more: &[&str]) -> Ran {
    let file = folder.path().join("chain.dat");
    let start = [
        "verify",
        "--profile",
        "litecoin-regtest",
        "--json",
        file.to_str().unwrap(),
    ];
    perigee(&[&start[..], more].concat())
}

fn with_chain() -> Folder {
    let folder = Folder::new();
    folder.file("chain.dat", &chain_file(4));
    folder
}

#[test]
fn values_at_the_edge_are_values() {
    let folder = with_chain();
    for (arguments, code, objects) in [
        (&["--limit", "0"][..], 0, 0),
        (&["--limit", "1"], 0, 1),
        (&["--limit", "18446744073709551615"], 0, 4),
        // Long before the chain: its blocks come from the future.
        (&["--at", "-1"], 1, 4),
        (&["--at=-9223372036854775808"], 1, 4),
        (&["--at", "9223372036854775807"], 0, 4),
        (&["--height", "4294967295"], 0, 4),
        (&["--height", "0"], 0, 4),
        (&["--threads", "1024", "--batch-rows", "1"], 0, 4),
        (&["--batch-rows", "1048576"], 0, 4),
    ] {
        let ran = verify(&folder, arguments);
        assert_eq!((ran.code, ran.stderr.as_str()), (Some(code), ""), "{arguments:?}");
        assert_eq!(ran.json()["objects"], objects, "{arguments:?}");
        let rule = ran.json()["first_failure"]["rule"].clone();
        assert_eq!(rule.as_str(), (code == 1).then_some("K6"), "{arguments:?}");
    }
    // A height from the user serves an anchor that does not tell its own, at any value.
    let tail = folder.file("tail.hex", hex::encode(&chain(3)[2][..80]).as_bytes());
    for height in ["0", "1", "2016", "4294967294", "4294967295"] {
        let tail = tail.to_str().unwrap();
        let ran = perigee(&[
            "verify",
            "--profile",
            "litecoin-regtest",
            "--json",
            "--height",
            height,
            tail,
        ]);
        assert_eq!((ran.code, &ran.json()["objects"]), (Some(0), &1.into()), "{height}");
    }
}

#[test]
fn values_that_are_none_are_wrong_usage() {
    let folder = with_chain();
    for arguments in [
        &["--limit", "-1"][..],
        &["--limit", "18446744073709551616"],
        &["--limit", "many"],
        &["--at", "yesterday"],
        &["--at", "9223372036854775808"],
        &["--height", "-1"],
        &["--height", "4294967296"],
        &["--threads", "0"],
        &["--threads", "1025"],
        &["--batch-rows", "0"],
        &["--batch-rows", "1048577"],
        &["--trust", "everybody"],
        &["--no-such-option"],
        &["--profile", "bitcoin"],
    ] {
        let ran = verify(&folder, arguments);
        assert_eq!(ran.code, Some(2), "{arguments:?}");
        assert!(ran.stdout.is_empty() && ran.stderr.starts_with("error: "), "{ran:?}");
    }
    verify(&folder, &["--backend", "abacus"])
        .assert_unreadable(&[&["no engine named abacus", "expected one of auto, cpu"]]);
    verify(&folder, &["--backend", ""]).assert_unreadable(&[&["expected one of auto, cpu"]]);
}

#[test]
fn undo_files_that_do_not_fit() {
    let folder = with_chain();
    let good = [&5i64.to_le_bytes()[..], &[1, 0x51]].concat();
    let cut = &good[..9];
    let huge = [&5i64.to_le_bytes()[..], &[0xff; 9]].concat();
    for (name, bytes, words) in [
        ("empty", &b""[..], &["offset 0", "got no bytes"][..]),
        ("cut", cut, &["offset 9", "expected 1 bytes, got 0"]),
        ("short", &good[..5], &["amount at offset 0", "expected 8 bytes, got 5"]),
        (
            "huge",
            &huge,
            &["script at offset 8", "expected", "18446744073709551615"],
        ),
        ("line", b"{\"height\":1}", &["line 1", "missing field"]),
        (
            "kind",
            b"{\"height\":\"one\",\"prevouts\":[]}",
            &["line 1", "invalid type"],
        ),
        ("odd", b"{\"height\":1,\"prevouts\":[[1,\"5\"]]}", &["line 1", "script"]),
        (
            "twice",
            b"{\"height\":1,\"prevouts\":[]}\n{\"height\":1,\"prevouts\":[]}",
            &["line 2", "twice"],
        ),
    ] {
        let path = folder.file(name, bytes);
        let path = path.to_str().unwrap();
        verify(&folder, &["--undo", path]).assert_unreadable(&[&[&[path], words].concat()]);
    }
    let missing = folder.path().join("missing");
    let missing = missing.to_str().unwrap();
    verify(&folder, &["--undo", missing]).assert_unreadable(&[&[missing, "cannot read the undo file"]]);
    // Neither a pipe that nobody writes to, nor a device without an end, nor a directory is read.
    let pipe = folder.path().join("pipe");
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    for path in [pipe.to_str().unwrap(), "/dev/zero", folder.path().to_str().unwrap()] {
        verify(&folder, &["--undo", path]).assert_unreadable(&[&[path, "expected a regular file"]]);
    }
}

#[test]
fn reports_that_cannot_be_written() {
    let folder = with_chain();
    for path in [
        "/no/such/folder/report",
        "/proc/report",
        folder.path().to_str().unwrap(),
        "/dev/null/report",
    ] {
        let ran = verify(&folder, &["--report", path]);
        ran.assert_unreadable(&[&[path, "cannot write"]]);
        assert!(
            ran.stdout.is_empty(),
            "no verdict without the report that was asked for"
        );
    }
    // One that can be: nothing was rejected, so it is empty, and nothing else is left behind.
    let report = folder.path().join("report");
    assert_eq!(verify(&folder, &["--report", report.to_str().unwrap()]).code, Some(0));
    assert_eq!(std::fs::read(&report).unwrap(), b"");
    assert_eq!(std::fs::read_dir(folder.path()).unwrap().count(), 2);
}

#[test]
fn standard_output_that_is_full_or_gone() {
    let folder = with_chain();
    let file = folder.path().join("chain.dat");
    let run = |command: &str, stdout: Stdio| {
        let output = Command::new(env!("CARGO_BIN_EXE_perigee"))
            .args([command, "--profile", "litecoin-regtest", "--json"])
            .arg(&file)
            .stdout(stdout)
            .output()
            .unwrap();
        (output.status.code(), String::from_utf8(output.stderr).unwrap())
    };
    for command in ["verify", "inspect"] {
        let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
        let (code, error) = run(command, full.into());
        assert_eq!(code, Some(2), "{command}: {error}");
        assert!(
            error.lines().count() == 1 && error.contains("No space left"),
            "{command}: {error}"
        );
        // A reader that left early is no error.
        let (reader, writer) = std::io::pipe().unwrap();
        drop(reader);
        let (code, error) = run(command, writer.into());
        assert_eq!((code, error.as_str()), (Some(0), ""), "{command}");
    }
}
