//! Clients that need nothing but sockets, in C and Python, against the binary: a block's signatures, some of them spoilt.
//! The file has what the block's transactions signed, as a sequential verifier saw it.
//! Never compares a client with itself: what is spoilt is known here.

use std::{
    io::{BufRead as _, BufReader},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
};

use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

use crate::common;

/// `perigee serve` at work; it is told to end when this is dropped.
struct Service {
    child: Child,
    socket: PathBuf,
    dir: TempDir,
}

impl Service {
    fn start() -> Self {
        let dir = tempfile::tempdir().unwrap();
        let socket = dir.path().join("verify.sock");
        let mut child = Command::new(env!("CARGO_BIN_EXE_perigee"))
            .args(["serve", "--backend", "cpu", "--socket"])
            .arg(&socket)
            .stdout(Stdio::piped())
            .spawn()
            .unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.as_mut().unwrap())
            .read_line(&mut line)
            .unwrap();
        assert!(line.contains("verify.sock"), "{line}");
        Self { child, socket, dir }
    }

    fn end(mut self) -> (Option<i32>, bool) {
        let pid = Pid::from_child(&self.child);
        kill_process(pid, Signal::TERM).unwrap();
        (self.child.wait().unwrap().code(), self.socket.exists())
    }
}

/// Runs a client over a file of signatures and one for its verdicts.
type Client<'a> = dyn Fn(&str, &str) -> (Option<i32>, String) + 'a;

/// The file of the repository.
fn client(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("clients").join(path)
}

fn run(command: &mut Command) -> (Option<i32>, String) {
    let output = command.output().unwrap();
    let text = [output.stdout, output.stderr].concat();
    (output.status.code(), String::from_utf8(text).unwrap())
}

/// A block's signatures, and the same with some spoilt: in the digest, r, s or the key, at the first, the last, and on both sides of
/// where the C client cuts its requests.
#[test]
fn clients_in_c_and_python_verify_the_signatures_of_a_block() {
    let Some(good) = common::data("derived/triples/btc-block413567.bin") else {
        return;
    };
    let rows = good.len() / 130;
    assert_eq!((rows, good.len() % 130), (5_815, 0));
    let spoilt_rows = [(0, 5), (1, 40), (4_095, 70), (4_096, 100), (rows - 1, 31)];
    let mut spoilt = good.clone();
    spoilt_rows.iter().for_each(|(row, byte)| spoilt[row * 130 + byte] ^= 1);

    let service = Service::start();
    let at = |name: &str| service.dir.path().join(name);
    std::fs::write(at("good.bin"), &good).unwrap();
    std::fs::write(at("spoilt.bin"), &spoilt).unwrap();
    std::fs::write(at("cut.bin"), &good[..200]).unwrap();
    let compiled = run(Command::new("cc")
        .args([
            "-std=c99",
            "-D_POSIX_C_SOURCE=200809L",
            "-Wall",
            "-Wextra",
            "-Werror",
            "-pedantic",
            "-O1",
            "-o",
        ])
        .args([at("verify_triples"), client("c/verify_triples.c")]));
    assert_eq!(compiled, (Some(0), String::new()));

    let in_c = |file: &str, verdicts: &str| {
        let arguments = [service.socket.clone(), at(file), at(verdicts)];
        run(Command::new(at("verify_triples")).args(arguments))
    };
    let in_python = |file: &str, verdicts: &str| {
        let mut command = Command::new("python3");
        command
            .arg(client("python/perigee_verify.py"))
            .arg("--socket")
            .arg(&service.socket);
        run(command.arg("--verdicts").arg(at(verdicts)).arg(at(file)))
    };
    let has_python = Command::new("python3")
        .arg("--version")
        .output()
        .is_ok_and(|output| output.status.success());
    let mut clients: Vec<(&str, &Client<'_>)> = vec![("c", &in_c)];
    match has_python {
        true => clients.push(("python", &in_python)),
        false => println!("SKIPPED: the client in Python: python3 not found"),
    }
    let mut expected = vec![1; rows];
    for (name, client) in clients {
        assert_eq!(
            client("good.bin", "verdicts"),
            (Some(0), "5815 accepted, 0 rejected\n".into()),
            "{name}"
        );
        assert_eq!(std::fs::read(at("verdicts")).unwrap(), vec![1; rows], "{name}");
        assert_eq!(
            client("spoilt.bin", "verdicts"),
            (Some(1), "5810 accepted, 5 rejected\n".into()),
            "{name}"
        );
        spoilt_rows.iter().for_each(|(row, _)| expected[*row] = 2);
        assert_eq!(std::fs::read(at("verdicts")).unwrap(), expected, "{name}");
        let (code, words) = client("cut.bin", "verdicts");
        assert!(
            code == Some(2) && words.contains("expected whole records of 130 bytes"),
            "{name}: {words}"
        );
    }
    assert_eq!(service.end(), (Some(0), false));
}

/// The C header's records are those of the protocol, and the service's own words reach the caller.
#[test]
fn the_c_header_tells_why_nothing_was_judged() {
    let service = Service::start();
    let source = service.dir.path().join("why.c");
    let program = r#"
        #include "perigee_verify.h"
        int main(int count, char **arguments) {
            if (count != 2) return 3;
            if (sizeof(struct perigee_ecdsa) != 176 || sizeof(struct perigee_schnorr) != 128) return 4;
            if (sizeof(struct perigee_ed25519) != 104 || sizeof(struct perigee_sm2) != 160) return 5;
            if (sizeof(struct perigee_scrypt) != 112) return 6;
            int service = perigee_connect(arguments[1]);
            struct perigee_ecdsa record = {0};
            uint8_t verdict = 7;
            char why[256];
            record.signature_bytes = 63;
            int refused = perigee_verify(service, PERIGEE_ECDSA, 0, &record, 1, NULL, 0, &verdict, why, sizeof why);
            puts(why);
            if (refused != 1 || verdict != 7) return 8;
            /* The connection is as good as before; a key of no bytes is none, and that is a verdict. */
            record.signature_bytes = 64;
            if (perigee_verify(service, PERIGEE_ECDSA, 0, &record, 1, NULL, 0, &verdict, why, sizeof why) != 0) return 9;
            return verdict == PERIGEE_REJECTED ? 0 : 10;
        }"#;
    std::fs::write(&source, program).unwrap();
    let compiled = run(Command::new("cc")
        .args([
            "-std=c99",
            "-D_POSIX_C_SOURCE=200809L",
            "-Wall",
            "-Wextra",
            "-Werror",
            "-I",
        ])
        .arg(client("c"))
        .arg("-o")
        .args([service.dir.path().join("why"), source]));
    assert_eq!(compiled, (Some(0), String::new()));
    let told = run(Command::new(service.dir.path().join("why")).arg(&service.socket));
    assert_eq!(
        told,
        (Some(0), "record 0: signature_bytes: expected 64, got 63\n".into())
    );
    assert_eq!(service.end(), (Some(0), false));
}
