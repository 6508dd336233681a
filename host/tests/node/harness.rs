//! A real Litecoin node: litecoind on regtest, in a folder of its own, on free ports of the loopback device.
//! Started by the tests of this folder and by the header row of the bench, and asked by JSON-RPC.
//! Never outlives its value: it ends with it, also when a test fails, and then tells the end of its log.
#![allow(dead_code, reason = "each of the programs uses its part")]

use std::{
    io::Write,
    net::{Ipv4Addr, SocketAddr, TcpListener},
    path::{Path, PathBuf},
    process::{Child, Command, Stdio},
    time::{Duration, Instant},
};

use jsonrpc::{Client, simple_http::SimpleHttpTransport};
use serde_json::{Value, value::RawValue};
use tempfile::TempDir;

/// The program, as Debian's package installs it.
const PROGRAM: &str = "litecoind";
/// What every node is started with, besides its folder and ports.
const ARGUMENTS: &[&str] = &[
    "-regtest",
    "-server",
    "-printtoconsole=0",
    // Nothing but the loopback device: no seeds, no other peers than those that connect.
    "-dnsseed=0",
    "-listenonion=0",
    "-discover=0",
    "-fallbackfee=0.001",
    // No extension blocks: regtest would ask for one from block 432 on, and mining would stop there.
    "-vbparams=mweb:9999999999:99999999999:900000:1000000",
    // One thread checks scripts. With more, this version dies of some invalid blocks: a block that fails is given up
    // while other threads still read its transactions (CVE-2024-52911).
    "-par=1",
    "-dbcache=16",
    // The wallets of tests need few keys.
    "-keypool=10",
];
/// For nodes with a chain of an old day that are to serve it: else they take themselves for nodes that are still syncing,
/// and say nothing of what they have.
pub(crate) const SERVES_OLD_CHAINS: &str = "-maxtipage=4000000000";
/// A node under load may take its time; a test that waits longer fails.
const PATIENCE: Duration = Duration::from_secs(300);
/// Between two looks at something that is waited for.
const PAUSE: Duration = Duration::from_millis(20);
/// How often a start is tried: somebody else may have taken a port that was free.
const STARTS_MAX: usize = 5;
/// How much of the log a failed test tells.
const LOG_TAIL_BYTES: usize = 4_000;

/// The first line of what the program says of its version; `None` where there is none to run.
pub(crate) fn version() -> Option<String> {
    // Debian's script around the program makes a folder at home, which is none of ours to fill.
    let home = tempfile::tempdir().ok()?;
    let version = Command::new(PROGRAM)
        .arg("--version")
        .env("HOME", home.path())
        .stdin(Stdio::null())
        .output();
    let output = version.ok().filter(|output| output.status.success())?;
    Some(String::from_utf8_lossy(&output.stdout).lines().next()?.to_owned())
}

/// Whether there is a node to run; where there is none, prints the skip, or fails if `node` is required.
fn is_installed() -> bool {
    if version().is_some() {
        return true;
    }
    let required = std::env::var("PERIGEE_REQUIRE").unwrap_or_default();
    let is_required = required.split(',').any(|need| need == "node");
    assert!(!is_required, "required: {PROGRAM} not found");
    println!("SKIPPED: {PROGRAM} not found");
    false
}

/// What a node answers to a call that it refuses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Refusal {
    pub(crate) code: i32,
    pub(crate) message: String,
}

/// A running node.
pub(crate) struct Node {
    client: Client,
    /// Where it takes connections of peers.
    pub(crate) peer_address: SocketAddr,
    process: Process,
}

impl Node {
    /// Starts a node with an empty chain; `None`, and a word about it, where none is installed.
    pub(crate) fn start(more: &[&str]) -> Option<Self> {
        is_installed().then(|| {
            let mut tries = (0..STARTS_MAX).map(|_| Self::try_start(more));
            let started = tries.find_map(|started| started.map_err(|error| eprintln!("{error}")).ok());
            started.unwrap_or_else(|| panic!("{PROGRAM} does not start"))
        })
    }

    fn try_start(more: &[&str]) -> Result<Self, String> {
        let (rpc, peer_address) = (free_port(), free_port());
        let mut process = Process::start(rpc, peer_address, free_port(), more)?;
        let client = process.wait_for_answers(rpc)?;
        Ok(Self {
            client,
            peer_address,
            process,
        })
    }

    /// Where it keeps the files of blocks.
    pub(crate) fn blocks_folder(&self) -> PathBuf {
        self.process.chain_folder().join("blocks")
    }

    /// The number of its process.
    pub(crate) fn process_id(&self) -> u32 {
        self.process.child.id()
    }

    /// The result of a call that is to succeed.
    pub(crate) fn call(&self, method: &str, parameters: &[Value]) -> Value {
        self.try_call(method, parameters)
            .unwrap_or_else(|refusal| panic!("{method}: {refusal:?}"))
    }

    /// The result of a call, or why the node refuses it.
    pub(crate) fn try_call(&self, method: &str, parameters: &[Value]) -> Result<Value, Refusal> {
        ask(&self.client, method, parameters).map_err(|error| match error {
            jsonrpc::Error::Rpc(error) => Refusal {
                code: error.code,
                message: error.message,
            },
            other => panic!("{method}: no answer: {other}"),
        })
    }

    /// Height of its tip.
    pub(crate) fn height(&self) -> u64 {
        self.call("getblockcount", &[]).as_u64().expect("a number")
    }

    /// Id of its tip, as it is displayed.
    pub(crate) fn tip(&self) -> String {
        text(&self.call("getbestblockhash", &[]))
    }

    /// Number and sum of its unspent outputs, the sum in the smallest unit.
    pub(crate) fn coins(&self) -> (u64, i128) {
        let info = self.call("gettxoutsetinfo", &[]);
        let count = info["txouts"].as_u64().expect("a number");
        (count, smallest_units(&info["total_amount"]))
    }

    /// Offers a block; `None` if it is valid and extends the chain, else what the node says against it.
    pub(crate) fn submit(&self, block: &[u8]) -> Option<String> {
        match self.try_call("submitblock", &[hex::encode(block).into()]) {
            Ok(Value::Null) => None,
            Ok(reason) => Some(text(&reason)),
            Err(refusal) => Some(refusal.message),
        }
    }

    /// Mines blocks to a script that nobody else uses; their ids.
    pub(crate) fn mine(&self, count: usize, address: &str) -> Vec<String> {
        let ids = self.call("generatetoaddress", &[count.into(), address.into(), 1_000_000.into()]);
        ids.as_array().expect("a list").iter().map(text).collect()
    }

    /// The bytes of a block.
    pub(crate) fn block(&self, id: &str) -> Vec<u8> {
        hex::decode(text(&self.call("getblock", &[id.into(), 0.into()]))).expect("a block in hexadecimal")
    }

    /// Waits until the node says so.
    pub(crate) fn wait_until(&self, what: &str, holds: impl Fn(&Self) -> bool) {
        let start = Instant::now();
        while !holds(self) {
            assert!(start.elapsed() < PATIENCE, "waited in vain until {what}");
            std::thread::sleep(PAUSE);
        }
    }
}

/// The process of a node and its folder.
struct Process {
    child: Child,
    /// Ends the node where this program is killed and can no longer do it itself.
    guard: Child,
    folder: TempDir,
}

impl Process {
    /// The address for connections out of an onion network is not used; its default would be the same for all nodes.
    fn start(rpc: SocketAddr, peers: SocketAddr, onion: SocketAddr, more: &[&str]) -> Result<Self, String> {
        let folder = tempfile::tempdir().map_err(|error| error.to_string())?;
        let child = Command::new(PROGRAM)
            // Debian's script around the program would make a folder at home.
            .env("HOME", folder.path())
            .arg(format!("-datadir={}", folder.path().display()))
            .args([
                format!("-rpcport={}", rpc.port()),
                format!("-port={}", peers.port()),
                format!("-bind={peers}"),
                format!("-bind={onion}=onion"),
            ])
            .args(ARGUMENTS)
            .args(more)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("{PROGRAM}: {error}"))?;
        let guard = Command::new("sh")
            .args(["-c", "read -r word || kill -KILL \"$1\"", "sh", &child.id().to_string()])
            .stdin(Stdio::piped())
            .spawn();
        match guard {
            Ok(guard) => Ok(Self { child, guard, folder }),
            Err(error) => {
                let mut child = child;
                let _ = child.kill().and_then(|()| child.wait().map(drop));
                Err(format!("sh: {error}"))
            }
        }
    }

    /// The node writes its password into its folder, opens its port, and answers once its chain is loaded.
    fn wait_for_answers(&mut self, rpc: SocketAddr) -> Result<Client, String> {
        let cookie = self.chain_folder().join(".cookie");
        let start = Instant::now();
        while start.elapsed() < PATIENCE {
            if let Ok(Some(status)) = self.child.try_wait() {
                return Err(format!("{PROGRAM} ended with {status}: {}", self.log_tail()));
            }
            if let Ok(cookie) = std::fs::read_to_string(&cookie) {
                let transport = SimpleHttpTransport::builder()
                    .url(&rpc.to_string())
                    .expect("the address of a socket")
                    .cookie_auth(cookie)
                    .timeout(PATIENCE)
                    .build();
                let client = Client::with_transport(transport);
                if ask(&client, "getblockcount", &[]).is_ok() {
                    return Ok(client);
                }
            }
            std::thread::sleep(PAUSE);
        }
        Err(format!("{PROGRAM} does not answer: {}", self.log_tail()))
    }

    /// Where the node keeps the chain.
    fn chain_folder(&self) -> PathBuf {
        self.folder.path().join("regtest")
    }

    fn log_tail(&self) -> String {
        let log = std::fs::read(self.chain_folder().join("debug.log")).unwrap_or_default();
        let tail = &log[log.len().saturating_sub(LOG_TAIL_BYTES)..];
        String::from_utf8_lossy(tail).into_owned()
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        // The guard goes first, while the number of the process is still the node's. A word lets it go; without one, when
        // the pipe closes, it does its duty. What follows fails only where a process has ended before.
        let _ = self.guard.stdin.take().map(|mut pipe| pipe.write_all(b"over\n"));
        let _ = self.guard.wait();
        let _ = self.child.kill();
        let ended = self.child.wait();
        if std::thread::panicking() {
            eprintln!("{PROGRAM}: {ended:?}; the end of its log:\n{}", self.log_tail());
        }
    }
}

fn ask(client: &Client, method: &str, parameters: &[Value]) -> Result<Value, jsonrpc::Error> {
    let parameters = serde_json::to_string(parameters)?;
    let parameters = RawValue::from_string(parameters)?;
    client.call(method, Some(&parameters))
}

/// The text of a value that is one.
pub(crate) fn text(value: &Value) -> String {
    value.as_str().unwrap_or_else(|| panic!("text, got {value}")).to_owned()
}

/// An amount of coins as the node writes it, with at most eight places behind the point.
pub(crate) fn smallest_units(value: &Value) -> i128 {
    let written = value.to_string();
    let (whole, part) = written.split_once('.').unwrap_or((&written, ""));
    let digits = format!("{whole}{part:0<8}");
    digits.parse().unwrap_or_else(|_| panic!("an amount, got {written}"))
}

/// The blocks of a node's files, in the order of the files: frames of magic, length and block, then zeros.
pub(crate) fn stored_blocks(folder: &Path, magic: [u8; 4]) -> Vec<Vec<u8>> {
    let mut files: Vec<_> = std::fs::read_dir(folder)
        .expect("the folder of a node")
        .map(|entry| entry.expect("an entry").path())
        .filter(|path| {
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            name.starts_with("blk")
        })
        .collect();
    files.sort();
    let mut blocks = Vec::new();
    for file in files {
        let bytes = std::fs::read(file).expect("a file of blocks");
        let mut rest = bytes.as_slice();
        while let Some((head, body)) = rest.split_first_chunk::<8>().filter(|(head, _)| head[..4] == magic) {
            let length = u32::from_le_bytes([head[4], head[5], head[6], head[7]]) as usize;
            blocks.push(body[..length].to_vec());
            rest = &body[length..];
        }
    }
    blocks
}

/// A port of the loopback device that was free a moment ago.
fn free_port() -> SocketAddr {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).expect("a free port");
    listener.local_addr().expect("a bound socket")
}
