//! A tracker as operators have it: the binary, on free ports, in a folder of its own; and what asks it by HTTP.
//! Shared by the tests of this folder.
//! Never outlives its value.

use std::{
    ffi::OsStr,
    io::{BufRead, BufReader, Read, Write},
    net::{SocketAddr, TcpListener, TcpStream},
    path::{Path, PathBuf},
    process::{Child, Command, ExitStatus, Stdio},
    thread,
    time::{Duration, Instant},
};

use rustix::process::{Pid, Signal, kill_process};
use tempfile::TempDir;

use super::common::Ran;

/// Ports that are free, on IPv4 alone: a machine may have no other.
pub(crate) const CONFIG: &str =
    "[network]\nlisten = [\"127.0.0.1:0\"]\n[control]\nlisten = \"127.0.0.1:0\"\n[engine]\nthreads = 1\n";
/// A test that waits longer fails: nothing that is waited for takes a hundredth of it on an idle machine.
const PATIENCE: Duration = Duration::from_secs(240);

/// The folder of what is packaged.
pub(crate) fn packaging() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("packaging")
}

/// A running tracker.
pub(crate) struct Tracker {
    child: Option<Child>,
    /// Its own, where another program started it.
    pid: Pid,
    pub(crate) dir: TempDir,
    pub(crate) peers: SocketAddr,
    pub(crate) control: SocketAddr,
}

impl Tracker {
    pub(crate) fn start() -> Self {
        Self::start_with(&[], &[])
    }

    /// With these arguments in front of the subcommand, and this environment.
    pub(crate) fn start_with(arguments: &[&str], environment: &[(&str, &OsStr)]) -> Self {
        Self::start_as(Command::new(env!("CARGO_BIN_EXE_perigee")), arguments, environment)
    }

    /// By a command that takes its arguments and hands them on.
    pub(crate) fn start_as(mut command: Command, arguments: &[&str], environment: &[(&str, &OsStr)]) -> Self {
        let dir = TempDir::new().unwrap();
        std::fs::write(dir.path().join("tracker.toml"), CONFIG).unwrap();
        command
            .args(arguments)
            .args(["tracker", "run", "--dir"])
            .arg(dir.path());
        command.envs(environment.iter().copied());
        let pipes = command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        let mut child = pipes.spawn().unwrap();
        let mut lines = BufReader::new(child.stdout.take().unwrap()).lines();
        let mut value = |name: &str| {
            let line = lines.by_ref().map(Result::unwrap).find_map(|line| {
                let (of, value) = line.trim().split_once("  ")?;
                (of == name).then(|| value.trim().to_owned())
            });
            line.unwrap_or_else(|| panic!("it did not say its {name}"))
        };
        let peers = value("peers").parse().unwrap();
        let control = value("control");
        let control = control
            .trim_start_matches("http://")
            .trim_end_matches('/')
            .parse()
            .unwrap();
        let stop = value("stop");
        let pid = stop.rsplit(' ').next().unwrap().parse().unwrap();
        // Whoever closes a pipe ends who writes into it.
        thread::spawn(move || lines.for_each(drop));
        Self {
            child: Some(child),
            pid: Pid::from_raw(pid).unwrap(),
            dir,
            peers,
            control,
        }
    }

    pub(crate) fn signal(&self, signal: Signal) {
        kill_process(self.pid, signal).unwrap();
    }

    /// Asks it to end; how it ended, and what it said on standard error.
    pub(crate) fn end(mut self) -> (ExitStatus, String) {
        self.signal(Signal::TERM);
        let output = self.child.take().unwrap().wait_with_output().unwrap();
        (output.status, String::from_utf8(output.stderr).unwrap())
    }

    /// Hands it receipts, most of them valid, and holds every verdict against what it has to be.
    pub(crate) fn load(&self) {
        let to = self.peers.to_string();
        let small = [
            "--connections",
            "4",
            "--frame",
            "20",
            "--hostile",
            "0",
            "--proofs",
            "5",
            "--warm-up",
            "0",
        ];
        let arguments = [
            &["tracker", "load", "--to", &to, "--seconds", "1", "--rate", "1000"],
            &small[..],
        ]
        .concat();
        let ran = super::common::perigee(&arguments);
        assert_eq!(ran.code, Some(0), "{ran:?}");
    }

    /// A path of its HTTP interface; status, headers and body.
    pub(crate) fn get(&self, path: &str, headers: &str) -> (u16, String, String) {
        get(self.control, path, headers).unwrap()
    }
}

impl Drop for Tracker {
    fn drop(&mut self) {
        if self.child.is_some() {
            // Where another program started it, that one's end is not its own.
            let _ = kill_process(self.pid, Signal::KILL);
        }
        end(self.child.take());
    }
}

/// Ends a child that is still there.
pub(crate) fn end(child: Option<Child>) {
    if let Some(mut child) = child {
        let _ = child.kill();
        let _ = child.wait();
    }
}

/// A path of an HTTP server; status, headers and body.
pub(crate) fn get(server: SocketAddr, path: &str, headers: &str) -> std::io::Result<(u16, String, String)> {
    let mut stream = TcpStream::connect(server)?;
    let request = format!("GET {path} HTTP/1.0\r\nHost: {server}\r\n{headers}\r\n");
    stream.write_all(request.as_bytes())?;
    let mut answer = String::new();
    stream.read_to_string(&mut answer)?;
    let status = answer.split(' ').nth(1).and_then(|status| status.parse().ok());
    let (head, body) = answer.split_once("\r\n\r\n").unwrap_or_default();
    Ok((status.unwrap_or(0), head.to_lowercase(), body.to_owned()))
}

/// A port that nobody had a moment ago.
pub(crate) fn free_port() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap()
}

/// Looks until there is something.
pub(crate) fn wait_for<T>(what: &str, mut look: impl FnMut() -> Option<T>) -> T {
    let until = Instant::now() + PATIENCE;
    loop {
        if let Some(found) = look() {
            return found;
        }
        assert!(Instant::now() < until, "waited too long for {what}");
        thread::sleep(Duration::from_millis(50));
    }
}

/// Runs a program of the system in a folder, with something on its standard input.
pub(crate) fn run(program: &str, arguments: &[&str], dir: &Path, input: &str) -> Ran {
    let mut command = Command::new(program);
    let command = command.args(arguments).current_dir(dir);
    let pipes = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    let mut child = pipes.spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let input = input.to_owned();
    // It may stop reading before the end, and rightly so.
    let writer = thread::spawn(move || drop(stdin.write_all(input.as_bytes())));
    let output = child.wait_with_output().unwrap();
    writer.join().unwrap();
    Ran {
        code: output.status.code(),
        stdout: String::from_utf8_lossy(&output.stdout).into_owned(),
        stderr: String::from_utf8_lossy(&output.stderr).into_owned(),
    }
}
