//! What the test targets on whole files share: the test data, the binary, and the framings of files.
#![allow(dead_code, reason = "each target uses its part")]

use std::{
    ffi::OsStr,
    io::{Read, Write},
    path::PathBuf,
    process::{Command, Stdio},
};

use serde_json::Value;

/// The path of a file of the test data; `None` prints the skip, or fails where the data are required.
pub(crate) fn data_path(path: &str) -> Option<PathBuf> {
    let root = std::env::var_os("PERIGEE_DATA").map_or_else(
        || PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../shared/data"),
        PathBuf::from,
    );
    let file = root.join(path);
    if file.exists() {
        return Some(file);
    }
    let required = std::env::var("PERIGEE_REQUIRE").unwrap_or_default();
    let is_required = required.split(',').any(|need| need == "data");
    assert!(!is_required, "required: {path} not found");
    println!("SKIPPED: {path} not found");
    None
}

/// The bytes of a file of the test data.
pub(crate) fn data(path: &str) -> Option<Vec<u8>> {
    data_path(path).map(|path| std::fs::read(path).unwrap())
}

/// Whether a program that only some machines have is on `PATH`; where it is not, prints the skip, or fails if `PERIGEE_REQUIRE`
/// names `need`.
pub(crate) fn has_program(program: &str, need: &str) -> bool {
    let path = std::env::var_os("PATH").unwrap_or_default();
    if std::env::split_paths(&path).any(|folder| folder.join(program).is_file()) {
        return true;
    }
    let required = std::env::var("PERIGEE_REQUIRE").unwrap_or_default();
    let is_required = required.split(',').any(|name| name == need);
    assert!(!is_required, "required: {program} not found");
    println!("SKIPPED: {program} not found");
    false
}

/// What the binary did.
#[derive(Debug)]
pub(crate) struct Ran {
    /// `None` where a signal ended it.
    pub(crate) code: Option<i32>,
    pub(crate) stdout: String,
    pub(crate) stderr: String,
}

impl Ran {
    /// The object that `--json` printed.
    pub(crate) fn json(&self) -> Value {
        serde_json::from_str(&self.stdout).unwrap_or_else(|error| panic!("{error}: {self:?}"))
    }

    /// The object without what differs between equal runs.
    pub(crate) fn steady_json(&self) -> Value {
        let mut value = self.json();
        let object = value.as_object_mut().unwrap();
        object.remove("elapsed_s").unwrap();
        object.remove("backends").unwrap();
        value
    }

    /// Exit status 2 and one line on standard error for each item of `lines`, which must stand in it in that order.
    pub(crate) fn assert_unreadable(&self, lines: &[&[&str]]) {
        assert_eq!(self.code, Some(2), "{self:?}");
        self.assert_lines(lines);
    }

    /// One line on standard error for each item of `lines`, with its words in it.
    pub(crate) fn assert_lines(&self, lines: &[&[&str]]) {
        assert_eq!(self.stderr.lines().count(), lines.len(), "{self:?}");
        for (line, words) in self.stderr.lines().zip(lines) {
            for word in *words {
                assert!(line.contains(word), "{word:?} is not in {line:?}");
            }
        }
    }
}

/// Runs the binary; whatever it is given, it neither panics nor dies of a signal.
pub(crate) fn perigee<S: AsRef<OsStr>>(arguments: &[S]) -> Ran {
    perigee_with(arguments, None)
}

/// Runs the binary with `input` on its standard input.
pub(crate) fn perigee_with<S: AsRef<OsStr>>(arguments: &[S], input: Option<&[u8]>) -> Ran {
    let mut command = Command::new(env!("CARGO_BIN_EXE_perigee"));
    command.args(arguments).stdout(Stdio::piped()).stderr(Stdio::piped());
    command.stdin(if input.is_some() { Stdio::piped() } else { Stdio::null() });
    let mut child = command.spawn().unwrap();
    let output = std::thread::scope(|scope| {
        if let (Some(mut pipe), Some(input)) = (child.stdin.take(), input) {
            // The binary may stop reading before the end, and rightly so.
            scope.spawn(move || drop(pipe.write_all(input)));
        }
        child.wait_with_output().unwrap()
    });
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("output is text");
    let ran = Ran {
        code: output.status.code(),
        stdout: text(output.stdout),
        stderr: text(output.stderr),
    };
    assert!(ran.code.is_some(), "a signal ended it: {:?}", output.status);
    assert!(!ran.stderr.contains("panicked"), "{}", ran.stderr);
    ran
}

/// The blocks of a `magic|length|block` file.
pub(crate) fn framed(bytes: &[u8]) -> Vec<Vec<u8>> {
    let mut rest = bytes;
    let mut blocks = Vec::new();
    while let Some((head, body)) = rest.split_first_chunk::<8>() {
        let len = u32::from_le_bytes(head[4..].try_into().unwrap()) as usize;
        blocks.push(body[..len].to_vec());
        rest = &body[len..];
    }
    blocks
}

/// Blocks as a `magic|length|block` file.
pub(crate) fn frames<'a>(magic: [u8; 4], blocks: impl IntoIterator<Item = &'a Vec<u8>>) -> Vec<u8> {
    let mut file = Vec::new();
    for block in blocks {
        file.extend_from_slice(&magic);
        file.extend_from_slice(&u32::try_from(block.len()).unwrap().to_le_bytes());
        file.extend_from_slice(block);
    }
    file
}

/// What bzip2 data unpack to.
pub(crate) fn bz2(bytes: &[u8]) -> Vec<u8> {
    let mut plain = Vec::new();
    bzip2::read::MultiBzDecoder::new(bytes).read_to_end(&mut plain).unwrap();
    plain
}

/// Data packed by bzip2.
pub(crate) fn pack(bytes: &[u8]) -> Vec<u8> {
    let mut packed = Vec::new();
    let mut encoder = bzip2::read::BzEncoder::new(bytes, bzip2::Compression::best());
    encoder.read_to_end(&mut packed).unwrap();
    packed
}

/// The blocks of a file of hex lines.
pub(crate) fn hex_lines(bytes: &[u8]) -> Vec<Vec<u8>> {
    let text = std::str::from_utf8(bytes).unwrap();
    text.lines().map(|line| hex::decode(line.trim()).unwrap()).collect()
}
