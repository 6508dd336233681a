//! Headers of a live connection: the same bytes through litecoind and through `verify --peer --headers`, in processor time.
//! The node is fed by a peer of ours; Perigee, in a process of its own, takes them from another peer of ours on the same
//! loopback device. Nothing is measured before both have accepted the same headers and refused the same damaged one.

use std::{
    error::Error,
    process::{Command, Stdio},
    sync::atomic::AtomicBool,
    time::Duration,
};

use perigee::{
    chain::{
        litecoin::LITECOIN_REGTEST,
        utxo::{Header, display_hash, sha256d, target::Target},
    },
    config::Config,
    ingest::peer::{
        PeerParams,
        serve::{Caller, Chain, Server},
    },
    measure::{
        options::Chosen,
        rate::{Sample, Samples},
        report::Row,
        workload::Unit,
    },
    pipeline::{
        live::{self, Options},
        run::Machinery,
    },
};
use perigee_kernels::{policy::Policy, primitive::Stage};
use serde::{Deserialize, Serialize};

use crate::node::{self, Node};

/// Headers of one run: three messages, of which the last is not full.
const HEADERS: usize = 5_000;
/// The header that misses its target in the control: in the middle of the second message.
const DAMAGED: usize = 2_500;
/// Our headers in a second of processor time by the node's; by those of a node as it comes where scrypt has 512-bit lanes.
const GOAL: f64 = 3.0;
const GOAL_LANES: f64 = 25.0;
/// Rounds, each with a node and a process of its own.
const ROUNDS: usize = 5;
const ROUNDS_QUICK: usize = 3;
/// No step takes longer.
const PATIENCE: Duration = Duration::from_secs(300);
/// On regtest a node checks its whole index of blocks, and its pool, at every turn; on a real chain it does not. What is left
/// without these checks is little but its scrypt. A goal is held to both.
const WITHOUT_SELF_CHECKS: &[&str] = &["-checkblockindex=0", "-checkmempool=0"];
/// `/proc/PID/stat` counts processor time in these parts of a second (`USER_HZ`, the same on every Linux).
const TICKS_PER_S: f64 = 100.0;

type Failure = Box<dyn Error>;

/// What one side made of the headers.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Synced {
    /// Processor time from before the connection until everything was decided, seconds.
    pub cpu_s: f64,
    /// Height of the best header.
    pub height: u64,
    /// Its id.
    pub tip: String,
    /// Whether a header was refused.
    pub refused: bool,
}

/// A row for each engine beside the node as it comes, and one beside a node that spares itself the checks of regtest; none,
/// and a word about it, without a node.
pub fn rows(chosen: &Chosen, note: &mut dyn FnMut(&str)) -> Vec<Row> {
    let Some(version) = node::version() else {
        note("SKIPPED: litecoind not found");
        return Vec::new();
    };
    match measure(chosen, &version, note) {
        Ok(rows) => rows,
        Err(error) => {
            note(&format!("SKIPPED: headers: {error}"));
            Vec::new()
        }
    }
}

fn measure(chosen: &Chosen, version: &str, note: &mut dyn FnMut(&str)) -> Result<Vec<Row>, Failure> {
    note(&format!("headers: mining {HEADERS} of regtest"));
    let (good, damaged) = (mined(HEADERS, None), mined(HEADERS, Some(DAMAGED)));
    let mut rows = Vec::new();
    let engines = chosen.engines.iter();
    for engine in engines.filter(|engine| engine.offers(Stage::Scrypt, &Policy::default())) {
        let engine = engine.name();
        note("headers: what both accept and refuse");
        check(
            &by_node(&good, WITHOUT_SELF_CHECKS)?,
            &by_us(&good, engine)?,
            (HEADERS, false),
        )?;
        check(
            &by_node(&damaged, WITHOUT_SELF_CHECKS)?,
            &by_us(&damaged, engine)?,
            (DAMAGED, true),
        )?;
        let (mut ours, mut theirs, mut default) = (Vec::new(), Vec::new(), Vec::new());
        let rounds = if chosen.quick { ROUNDS_QUICK } else { ROUNDS };
        for round in 0..rounds {
            note(&format!("headers: round {} of {rounds}", round + 1));
            theirs.push(by_node(&good, WITHOUT_SELF_CHECKS)?);
            ours.push(by_us(&good, engine)?);
            default.push(by_node(&good, &[])?);
        }
        let ours = samples(&ours);
        let goal = match engine {
            "cpu-avx512" => GOAL_LANES,
            _ => GOAL,
        };
        for (workload, theirs, goal) in [
            ("of a live peer", &default, goal),
            ("of a live peer, node without regtest's self-checks", &theirs, GOAL),
        ] {
            let row = Row {
                primitive: "headers".into(),
                workload: workload.into(),
                engine: engine.into(),
                cores: 1,
                batch: HEADERS,
                note: format!("{HEADERS} headers a second of processor time of each process"),
                ..Row::default()
            };
            let row = row.with_rate(Unit::Jobs, &ours);
            rows.push(row.beside(version, &ours, &samples(theirs), Some(goal)));
        }
    }
    Ok(rows)
}

/// Both sides end at the same header, at the height that is expected, and agree on whether one was refused.
fn check(node: &Synced, ours: &Synced, (height, refused): (usize, bool)) -> Result<(), Failure> {
    let of = |side: &Synced| (side.height, side.tip.clone(), side.refused);
    if of(node) != of(ours) || (node.height, node.refused) != (height as u64, refused) {
        return Err(format!("expected {height} headers, refused {refused}: node {node:?}, ours {ours:?}").into());
    }
    Ok(())
}

fn samples(runs: &[Synced]) -> Samples {
    let sample = |run: &Synced| Sample::new(run.height as f64 / run.cpu_s, run.height, run.cpu_s);
    Samples(runs.iter().map(sample).collect())
}

/// A chain of headers on the genesis block. All but the damaged one have their proof of work; those behind it build on it.
fn mined(count: usize, damaged: Option<usize>) -> Vec<Vec<u8>> {
    let params = &LITECOIN_REGTEST;
    let mut last = params.genesis_header();
    let target = Target::new(last.bits, params.pow_limit).expect("the bits of the genesis block");
    let mut headers = Vec::with_capacity(count);
    for place in 0..count {
        let mut header = Header {
            version: 0x2000_0000,
            prev: last.id(),
            merkle_root: sha256d(&place.to_le_bytes()),
            time: last.time + params.spacing_s,
            nonce: 0,
            ..last
        };
        let meets = damaged != Some(place);
        while target.is_met_by(&params.pow_hash(&header)) != meets {
            header.nonce += 1;
        }
        headers.push(header.encode().to_vec());
        last = header;
    }
    headers
}

/// A fresh node that is pushed the headers, and is waited for by a ping behind them.
fn by_node(headers: &[Vec<u8>], more: &[&str]) -> Result<Synced, Failure> {
    let node = Node::start(more).ok_or("litecoind not found")?;
    let params = PeerParams::from(&LITECOIN_REGTEST);
    let mut caller = Caller::connect(node.peer_address, &params, PATIENCE)?;
    let before = process_cpu_s(node.process_id())?;
    // A node that refuses a header hangs up.
    let refused = caller.push_headers(headers).is_err();
    let cpu_s = process_cpu_s(node.process_id())? - before;
    let info = node.call("getblockchaininfo", &[]);
    let tips = node.call("getchaintips", &[]);
    let best = tips
        .as_array()
        .and_then(|tips| tips.iter().max_by_key(|tip| tip["height"].as_u64()));
    let best = best.ok_or("a node has a tip")?;
    if best["height"] != info["headers"] {
        return Err(format!("the node's best header is not its highest: {info}, {tips}").into());
    }
    Ok(Synced {
        cpu_s,
        height: info["headers"].as_u64().unwrap_or_default(),
        tip: node::text(&best["hash"]),
        refused,
    })
}

/// This program once more, as a process of its own that takes the headers from a peer in this one.
fn by_us(headers: &[Vec<u8>], engine: &str) -> Result<Synced, Failure> {
    let params = PeerParams::from(&LITECOIN_REGTEST);
    let server = Server::honest(&params, Chain::of_headers(&params, headers.to_vec()))?;
    let output = Command::new(std::env::current_exe()?)
        .args(["--sync-headers", &server.address().to_string(), "--backend", engine])
        .stdin(Stdio::null())
        .output()?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

/// The headers of a peer through the path of `verify --peer --headers`, with one thread that computes.
///
/// # Errors
/// There is no such engine, or the peer cannot be followed.
pub fn sync(peer: &str, engine: &str) -> Result<Synced, Failure> {
    let config = Config {
        threads: 1,
        ..Config::default()
    };
    let machinery = Machinery::start(&config, engine)?;
    let mut options = Options::new(&LITECOIN_REGTEST, config, peer);
    options.headers_only = true;
    let before = process_cpu_s(std::process::id())?;
    let outcome = live::run(&machinery, &options, &AtomicBool::new(false), &mut |_| {})?;
    let cpu_s = process_cpu_s(std::process::id())? - before;
    Ok(Synced {
        cpu_s,
        height: outcome.status.tip.height.into(),
        tip: display_hash(&outcome.status.tip.id),
        refused: outcome.summary.rejected > 0,
    })
}

/// Processor time of a process and all threads it ever had, in user and system mode.
fn process_cpu_s(process_id: u32) -> Result<f64, Failure> {
    let stat = std::fs::read_to_string(format!("/proc/{process_id}/stat"))?;
    // The second field is a name in brackets, which may hold spaces; utime and stime are fields 14 and 15.
    let (_, fields) = stat.rsplit_once(')').ok_or("no name in /proc/PID/stat")?;
    let mut times = fields.split_whitespace().skip(11).take(2).map(str::parse::<u64>);
    match (times.next(), times.next()) {
        (Some(Ok(user)), Some(Ok(system))) => Ok((user + system) as f64 / TICKS_PER_S),
        _ => Err("no times in /proc/PID/stat".into()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_chain_has_its_work_but_for_the_damaged_header() {
        let params = &LITECOIN_REGTEST;
        let target = Target::new(params.genesis_header().bits, params.pow_limit).unwrap();
        let (good, damaged) = (mined(5, None), mined(5, Some(2)));
        let met = |headers: &[Vec<u8>]| -> Vec<bool> {
            let decoded = headers.iter().map(|header| Header::decode(header).unwrap());
            decoded
                .map(|header| target.is_met_by(&params.pow_hash(&header)))
                .collect()
        };
        assert_eq!(met(&good), [true; 5]);
        assert_eq!(met(&damaged), [true, true, false, true, true]);
        assert_eq!(good[..2], damaged[..2]);
        for pair in damaged.windows(2) {
            assert_eq!(pair[1][4..36], sha256d(&pair[0]), "each builds on the one before");
        }
    }

    /// Negative control: another height, another header, and a refusal of one side alone are noticed.
    #[test]
    fn sides_that_differ_are_told() {
        let side = Synced {
            cpu_s: 1.0,
            height: 3,
            tip: "a".into(),
            refused: false,
        };
        assert!(check(&side, &side, (3, false)).is_ok());
        assert!(check(&side, &side, (4, false)).is_err() && check(&side, &side, (3, true)).is_err());
        for other in [
            Synced {
                height: 2,
                ..side.clone()
            },
            Synced {
                tip: "b".into(),
                ..side.clone()
            },
            Synced {
                refused: true,
                ..side.clone()
            },
        ] {
            assert!(check(&side, &other, (3, false)).is_err(), "{other:?}");
        }
    }

    #[test]
    fn the_time_of_a_process_grows_and_one_that_is_not_there_is_told() {
        let before = process_cpu_s(std::process::id()).unwrap();
        let mut value = [0; 32];
        while process_cpu_s(std::process::id()).unwrap() <= before {
            value = sha256d(&value);
        }
        assert!(process_cpu_s(u32::MAX).is_err(), "{value:?}");
    }
}
