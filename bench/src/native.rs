//! Peers in a process of their own: built for this very processor, from a manifest and into a folder of their own.
//! Beside the libraries of [`crate::peers`], which are built as Perigee is. `native/src/main.rs` has the other end and the protocol.
//! Never measures a peer that is not there: where it cannot be built, it is said once and its rows are missing.

use std::{
    env,
    io::{BufRead, BufReader, Write},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
    sync::OnceLock,
    time::Duration,
};

use perigee::measure::{
    Peer,
    rate::{Contender, CoreId, Sample},
    workload::{Items, Signed, Workload},
};
use perigee_kernels::{
    policy::EdPolicy,
    sm2::{DEFAULT_ID, identity_digest, message_digest},
};

/// The peers of this workload that can be had.
pub(crate) fn of<'a>(workload: &Workload) -> Vec<Peer<'a>> {
    let peers = names(workload).into_iter();
    peers.filter_map(|(peer, goal)| start(peer, goal, workload)).collect()
}

/// Their names, with what the best engine's rate by theirs is to be at least.
fn names(workload: &Workload) -> Vec<(&'static str, Option<f64>)> {
    match (&workload.items, workload.policy.ed25519) {
        (Items::Ed25519(_), EdPolicy::Rfc8032Cofactorless) => vec![("commonware", Some(2.5))],
        (Items::Ed25519(_), EdPolicy::DalekStrict) => vec![("commonware", Some(2.5)), ("dalek-strict", Some(4.0))],
        (Items::Ed25519(_), EdPolicy::Zip215) => {
            let goal = (workload.batch_rows >= 1_024).then_some(1.0);
            vec![("commonware-batch", goal)]
        }
        (Items::Sm2(_), _) => vec![("openssl-sm2", None)],
        _ => Vec::new(),
    }
}

fn start<'a>(peer: &str, goal: Option<f64>, workload: &Workload) -> Option<Peer<'a>> {
    // OpenSSL has no default identity: it gets the digest that the signature is of, and hashes nothing.
    let digests: Vec<[u8; 32]> = match &workload.items {
        Items::Sm2(items) => items.iter().filter_map(sm2_digest).collect(),
        _ => Vec::new(),
    };
    let items: Vec<Item<'_>> = match &workload.items {
        Items::Ed25519(items) => items
            .iter()
            .map(|item| (&item.message, &item.public_key[..], &item.signature[..]))
            .collect(),
        Items::Sm2(items) => (items.iter().zip(&digests))
            .map(|(item, digest)| (digest, &item.public_key[..], &item.signature[..]))
            .collect(),
        _ => return None,
    };
    let (contender, holds) = Native::start(peer, &items, workload.batch_rows)?;
    Some(Peer {
        contender: Box::new(contender),
        holds,
        goal,
    })
}

fn sm2_digest(item: &Signed<64, 64>) -> Option<[u8; 32]> {
    let identity = identity_digest(DEFAULT_ID, &item.public_key)?;
    Some(message_digest(&identity, &item.message))
}

/// A peer at the other end of two pipes. It waits there while others run.
struct Native {
    name: String,
    child: Child,
    input: Option<ChildStdin>,
    output: BufReader<ChildStdout>,
}

/// One item as it travels: message, key, signature.
type Item<'a> = (&'a [u8; 32], &'a [u8], &'a [u8]);

impl Native {
    /// Starts the peer of this name with these items; tells whether it finds every one valid. `None`: there is none.
    fn start(peer: &str, items: &[Item<'_>], batch_items: usize) -> Option<(Self, bool)> {
        let program = program()?;
        Self::open(program, peer, items, batch_items)
            .map_err(|error| eprintln!("perigee-bench: {peer} in {}: {error}", program.display()))
            .ok()
    }

    fn open(program: &Path, peer: &str, items: &[Item<'_>], batch_items: usize) -> std::io::Result<(Self, bool)> {
        let mut child = Command::new(program)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        let (mut input, output) = match (child.stdin.take(), child.stdout.take()) {
            (Some(input), Some(output)) => (input, BufReader::new(output)),
            _ => return Err(std::io::Error::other("no pipes")),
        };
        let (key_bytes, signature_bytes) = items
            .first()
            .map_or((0, 0), |(_, key, signature)| (key.len(), signature.len()));
        let mut bytes = format!("{peer} {} {key_bytes} {signature_bytes} {batch_items}\n", items.len()).into_bytes();
        for (message, key, signature) in items {
            bytes.extend([&message[..], key, signature].concat());
        }
        // It reads all of it before it says anything, so that nobody waits for the other.
        input.write_all(&bytes)?;
        input.flush()?;
        let mut native = Self {
            name: String::new(),
            child,
            input: Some(input),
            output,
        };
        native.name = native.line()?;
        let holds = native.line()? == "valid";
        Ok((native, holds))
    }

    fn line(&mut self) -> std::io::Result<String> {
        let mut line = String::new();
        match self.output.read_line(&mut line)? {
            0 => Err(std::io::Error::other("it ended; what it says is above")),
            _ => Ok(line.trim_end().to_owned()),
        }
    }

    fn ask(&mut self, cores: &[CoreId], time: Duration) -> std::io::Result<Sample> {
        let mut command = time.as_millis().max(1).to_string();
        for core in cores {
            command.push_str(&format!(" {}", core.id));
        }
        command.push('\n');
        let input = self
            .input
            .as_mut()
            .ok_or_else(|| std::io::Error::other("it is closed"))?;
        input.write_all(command.as_bytes())?;
        input.flush()?;
        let line = self.line()?;
        let unreadable = || std::io::Error::other(format!("expected a rate, units and seconds, got \"{line}\""));
        let numbers: Vec<f64> = line.split(' ').filter_map(|word| word.parse().ok()).collect();
        match numbers[..] {
            [rate, units, cpu_s] => Ok(Sample::new(rate, units as u64, cpu_s)),
            _ => Err(unreadable()),
        }
    }
}

impl Contender for Native {
    fn name(&self) -> &str {
        &self.name
    }

    fn sample(&mut self, cores: &[CoreId], time: Duration) -> Sample {
        self.ask(cores, time)
            .unwrap_or_else(|error| panic!("{}: {error}", self.name))
    }
}

impl Drop for Native {
    fn drop(&mut self) {
        // Its input ends, and so does it.
        self.input = None;
        let _ = self.child.wait();
    }
}

/// The program, built at the first call of a process.
fn program() -> Option<&'static Path> {
    static BUILT: OnceLock<Option<PathBuf>> = OnceLock::new();
    let built = BUILT.get_or_init(|| {
        build()
            .map_err(|error| eprintln!("perigee-bench: peers for this processor are left out: {error}"))
            .ok()
    });
    built.as_deref()
}

fn build() -> Result<PathBuf, String> {
    let manifest = Path::new(env!("CARGO_MANIFEST_DIR")).join("native/Cargo.toml");
    // Flags of its own make other files of all it is made of: they stand apart from everybody else's.
    let target = target_folder().join("native-peers");
    eprintln!(
        "building peers for this processor, from {}; minutes at the first time",
        manifest.display()
    );
    let cargo = env::var_os("CARGO").unwrap_or_else(|| "cargo".into());
    let mut command = Command::new(cargo);
    command
        .args(["build", "--release", "--quiet", "--locked", "--manifest-path"])
        .arg(&manifest)
        .arg("--target-dir")
        .arg(&target)
        .env_remove("CARGO_ENCODED_RUSTFLAGS")
        .env("RUSTFLAGS", "-C target-cpu=native");
    if has_openssl() {
        command.args(["--features", "openssl"]);
    }
    let status = command.status().map_err(|error| format!("cargo: {error}"))?;
    if !status.success() {
        return Err(format!("cargo build of {}: {status}", manifest.display()));
    }
    Ok(target.join("release").join("perigee-peers"))
}

/// Where this program was built: two folders above it.
fn target_folder() -> PathBuf {
    let own = env::current_exe().ok();
    let own = own
        .as_deref()
        .and_then(|program| program.ancestors().find(|folder| folder.join("CACHEDIR.TAG").exists()));
    own.map_or_else(|| PathBuf::from("target"), Path::to_path_buf)
}

/// Whether the system has the headers of OpenSSL.
fn has_openssl() -> bool {
    let found = Command::new("pkg-config").args(["--exists", "openssl"]).status();
    found.is_ok_and(|status| status.success())
}
