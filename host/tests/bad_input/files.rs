//! Paths that lead to no file, and directories of anything.

use std::{
    os::unix::{fs::symlink, net::UnixListener},
    path::Path,
    process::Command,
};

use crate::support::{Folder, assert_refused, chain, chain_file, inspect, verify};

#[test]
fn paths_that_lead_nowhere() {
    let folder = Folder::new();
    let at = |name: &str| folder.path().join(name);
    assert_refused(&at("missing"), &["cannot open", "No such file"]);
    symlink(at("missing"), at("dangling")).unwrap();
    assert_refused(&at("dangling"), &["cannot open", "No such file"]);
    symlink(at("loop"), at("loop")).unwrap();
    assert_refused(&at("loop"), &["cannot open", "symbolic links"]);
    let file = folder.file("file", b"x");
    assert_refused(&file.join("below"), &["cannot open", "Not a directory"]);
    assert_refused(&at(&"n".repeat(300)), &["cannot open", "name too long"]);
}

#[test]
fn what_is_no_file_is_not_waited_for() {
    let folder = Folder::new();
    let pipe = folder.path().join("pipe");
    // Opened for reading, a pipe waits for a writer; here there will never be one.
    assert!(Command::new("mkfifo").arg(&pipe).status().unwrap().success());
    assert_refused(&pipe, &["a regular file", "got a named pipe"]);
    let socket = folder.path().join("socket");
    let _listener = UnixListener::bind(&socket).unwrap();
    assert_refused(&socket, &["a regular file", "got a socket"]);
    for device in ["/dev/null", "/dev/zero"] {
        assert_refused(Path::new(device), &["a regular file", "got a device"]);
    }
}

#[test]
fn a_file_that_opens_but_does_not_read() {
    // The memory of the process itself at offset 0, where nothing is mapped: the system says no to everybody.
    let ran = verify(&[Path::new("/proc/self/mem")]);
    ran.assert_unreadable(&[&["/proc/self/mem"]]);
}

#[test]
fn a_directory_of_anything() {
    let folder = Folder::new();
    let line = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    folder.file("a-chain", &chain_file(3));
    folder.file(
        "b-text.txt",
        b"Nothing that anybody could take for a block, whatever it says.",
    );
    folder.file("c-empty", b"");
    folder.file("d-image.png", &[b"\x89PNG\r\n\x1a\n".as_slice(), &[9; 200]].concat());
    std::fs::create_dir(folder.path().join("e-folder")).unwrap();
    folder.file("e-folder/inner", b"it is not looked for");
    symlink("/no/such/file", folder.path().join("f-dangling")).unwrap();
    symlink(".", folder.path().join("g-loop")).unwrap();
    assert!(Command::new("mkfifo").arg(line("h-pipe")).status().unwrap().success());
    for ran in [verify(&[folder.path()]), inspect(&[folder.path()])] {
        assert_eq!(ran.code, Some(2));
        // What cannot be framed is said first, then what does not decode: a line each.
        for name in ["b-text.txt", "c-empty", "d-image.png"] {
            let lines = ran.stderr.lines().filter(|text| text.contains(&line(name)));
            assert_eq!(lines.count(), 1, "{name}: {}", ran.stderr);
        }
        assert_eq!(ran.stderr.lines().count(), 3, "{}", ran.stderr);
    }
    // The good file beside them is judged as if it were alone.
    let (beside, alone) = (verify(&[folder.path()]), verify(&[&folder.path().join("a-chain")]));
    assert_eq!(beside.steady_json(), alone.steady_json());
    assert_eq!(beside.json()["accepted"], 3);
}

#[test]
fn directories_without_a_file() {
    let folder = Folder::new();
    assert_refused(folder.path(), &["directory", "expected files of blocks", "got none"]);
    std::fs::create_dir_all(folder.path().join("one/two/three")).unwrap();
    folder.file("one/two/three/chain.dat", &chain_file(1));
    assert_refused(folder.path(), &["directory", "expected files of blocks", "got none"]);
}

#[test]
fn more_files_than_a_process_may_open() {
    let folder = Folder::new();
    let blocks = chain(300);
    for (number, block) in blocks.iter().enumerate() {
        // In an order of names that is not that of their links.
        folder.file(&format!("{:03}.block", (number * 7) % 300), block);
    }
    let script = "ulimit -n 128; exec \"$0\" verify --profile litecoin-regtest --json \"$1\"";
    let output = Command::new("sh")
        .args(["-c", script, env!("CARGO_BIN_EXE_perigee")])
        .arg(folder.path())
        .output()
        .unwrap();
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(
        output.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let value: serde_json::Value = serde_json::from_str(&text).unwrap();
    assert_eq!(
        (&value["accepted"], &value["unchecked"]),
        (&300.into(), &serde_json::json!({}))
    );
}

#[test]
fn names_of_files_cannot_write_to_the_terminal() {
    let folder = Folder::new();
    let path = folder.file("two\nlines \u{1b}[31mred", b"");
    let ran = verify(&[&path]);
    assert_eq!(ran.code, Some(2));
    assert_eq!(ran.stderr.lines().count(), 1, "{:?}", ran.stderr);
    assert!(
        !ran.stderr.contains('\u{1b}') && ran.stderr.contains("red"),
        "{:?}",
        ran.stderr
    );
}
