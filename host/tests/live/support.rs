//! What the tests of live chains share: a generated chain, servers, runs with everything that they said, and the file run
//! that they are held against.

use std::{
    collections::{BTreeMap, HashMap},
    sync::{Arc, Mutex, OnceLock, atomic::AtomicBool},
    time::Duration,
};

use perigee::{
    chain::{
        litecoin::LITECOIN_REGTEST,
        utxo::{Block, Header, OutPoint, params::Params},
    },
    config::Config,
    generate::{Generator, Object, Options as Generate},
    ingest::{
        Ingest,
        peer::{
            PeerParams,
            serve::{Chain, Server},
        },
    },
    pipeline::{
        live::{CoinsTotal, Event, Live, LiveError, Options, Outcome, Tip},
        run::{Machinery, RunOptions, framing, run},
        summary::Summary,
    },
    verdict::ObjectReport,
};

use crate::{
    common::frames,
    mine::{coinbase, mine, seal},
};

pub(crate) const PARAMS: &Params = &LITECOIN_REGTEST;

/// Longer than anything here takes; only a defect waits so long.
pub(crate) const PATIENCE: Duration = Duration::from_secs(300);

pub(crate) fn peer_params() -> PeerParams {
    PeerParams::from(PARAMS)
}

/// A chain of a bit more than 500 blocks, all rules in force, with the faulty siblings that the generator plants.
pub(crate) fn generated() -> &'static [Object] {
    static CHAIN: OnceLock<Vec<Object>> = OnceLock::new();
    CHAIN.get_or_init(|| {
        let options = Generate {
            faults: 60,
            block_transactions: 20,
            reorder_objects: 0,
            ..Generate::new(PARAMS, 400, 11)
        };
        Generator::new(options).unwrap().map(Result::unwrap).collect()
    })
}

/// The good blocks from height 1 on.
pub(crate) fn good_blocks() -> Vec<Vec<u8>> {
    let good = generated()
        .iter()
        .filter(|object| object.fault.is_none() && object.height > 0);
    good.map(|object| object.bytes.clone()).collect()
}

/// `count` empty blocks on top of `parent`, which has this height. Another `salt` gives other blocks.
pub(crate) fn branch(parent: &[u8], height: u32, count: u32, salt: u32) -> Vec<Vec<u8>> {
    let mut parent = Header::decode(&parent[..Header::BYTES]).unwrap();
    let mut blocks = Vec::new();
    for height in height + 1..=height + count {
        let header = Header {
            version: 0x2000_0000,
            prev: parent.id(),
            // Far enough for any median, near enough for any clock.
            time: parent.time + 600 + salt,
            nonce: 0,
            ..PARAMS.genesis_header()
        };
        blocks.push(seal(&header, &[coinbase(height, PARAMS.subsidy_at(height))]));
        parent = Header::decode(&blocks.last().unwrap()[..Header::BYTES]).unwrap();
    }
    blocks
}

/// The coins behind a chain of good blocks, by the plainest means.
pub(crate) fn coins_of(blocks: &[Vec<u8>]) -> CoinsTotal {
    let mut coins = HashMap::new();
    for bytes in blocks {
        let block = Block::decode(bytes.clone().into()).unwrap();
        for transaction in &block.transactions {
            for input in transaction.inputs().filter(|_| !transaction.is_coinbase()) {
                assert!(coins.remove(&input.previous_output).is_some());
            }
            for (index, output) in (0u32..).zip(transaction.outputs()) {
                let txid = transaction.txid();
                if output.script_pubkey.first() != Some(&0x6a) {
                    coins.insert(OutPoint { txid, index }, output.value);
                }
            }
        }
    }
    CoinsTotal {
        count: coins.len() as u64,
        total: coins.values().map(|value| i128::from(*value)).sum(),
    }
}

pub(crate) fn id_of(block: &[u8]) -> [u8; 32] {
    Header::decode(&block[..Header::BYTES]).unwrap().id()
}

/// Where a run over these blocks must end.
pub(crate) fn tip_of(blocks: &[Vec<u8>]) -> Tip {
    Tip {
        id: id_of(blocks.last().unwrap()),
        height: blocks.len() as u32,
    }
}

pub(crate) fn serve(blocks: Vec<Vec<u8>>) -> Server {
    Server::honest(&peer_params(), Chain::of_blocks(&peer_params(), blocks)).unwrap()
}

pub(crate) fn config() -> Config {
    Config {
        threads: 2,
        reconnect_ms_min: 20,
        reconnect_ms_max: 100,
        peer_stall_ms_max: 2_000,
        ..Config::default()
    }
}

pub(crate) fn options(server: &Server) -> Options {
    Options {
        // The newest header's time, as a run over files would take it.
        at: Some(newest_time()),
        ..Options::new(PARAMS, config(), server.address().to_string())
    }
}

pub(crate) fn newest_time() -> i64 {
    let times = generated().iter().filter(|object| object.fault.is_none());
    let newest = times.map(|object| u32::from_le_bytes(object.bytes[68..72].try_into().unwrap()));
    newest.max().unwrap().into()
}

/// A run to its end, with everything that it said.
pub(crate) struct Ran {
    pub(crate) outcome: Result<Outcome, LiveError>,
    pub(crate) events: Vec<Event>,
}

impl Ran {
    pub(crate) fn outcome(&self) -> &Outcome {
        self.outcome.as_ref().unwrap()
    }

    pub(crate) fn reports(&self) -> Vec<ObjectReport> {
        reports(&self.events)
    }
}

pub(crate) fn reports(events: &[Event]) -> Vec<ObjectReport> {
    let judged = events.iter().filter_map(|event| match event {
        Event::Judged { report, .. } => Some(report.clone()),
        _ => None,
    });
    judged.collect()
}

pub(crate) fn by_object(reports: impl IntoIterator<Item = ObjectReport>) -> BTreeMap<String, ObjectReport> {
    reports
        .into_iter()
        .map(|report| (report.object.clone(), report))
        .collect()
}

pub(crate) fn machinery() -> Arc<Machinery> {
    static SHARED: OnceLock<Arc<Machinery>> = OnceLock::new();
    Arc::clone(SHARED.get_or_init(|| Arc::new(Machinery::start(&config(), "auto").unwrap())))
}

/// 4,100 headers without bodies: two full messages and a part of a third.
pub(crate) fn many_headers() -> &'static [Vec<u8>] {
    static HEADERS: OnceLock<Vec<Vec<u8>>> = OnceLock::new();
    HEADERS.get_or_init(|| {
        let mut parent = PARAMS.genesis_header();
        let next = |height: u32| {
            parent = mine(Header {
                version: 0x2000_0000,
                prev: parent.id(),
                merkle_root: [height as u8; 32],
                time: parent.time + 1,
                nonce: 0,
                ..parent
            });
            parent.encode().to_vec()
        };
        (1..=4_100).map(next).collect()
    })
}

/// Runs to the end.
pub(crate) fn run_live(options: &Options) -> Ran {
    let mut events = Vec::new();
    let machinery = Machinery::start(&options.config, "auto").unwrap();
    let outcome = perigee::pipeline::live::run(&machinery, options, &AtomicBool::new(false), &mut |event| {
        events.push(event.clone());
    });
    Ran { outcome, events }
}

/// A run that goes on, with the events so far.
pub(crate) struct Following {
    pub(crate) live: Live,
    events: Arc<Mutex<Vec<Event>>>,
}

impl Following {
    pub(crate) fn start(options: Options) -> Self {
        let events = Arc::new(Mutex::new(Vec::new()));
        let said = Arc::clone(&events);
        let live = Live::start(machinery(), options, move |event| {
            said.lock().unwrap().push(event.clone())
        })
        .unwrap();
        Self { live, events }
    }

    pub(crate) fn events(&self) -> Vec<Event> {
        self.events.lock().unwrap().clone()
    }

    pub(crate) fn finish(self) -> Ran {
        self.live.stop();
        let outcome = self.live.finish();
        let events = self.events.lock().unwrap().clone();
        Ran { outcome, events }
    }
}

/// What a run over a file of these blocks reports, object by object.
pub(crate) fn file_run(blocks: &[Vec<u8>]) -> (Summary, Vec<ObjectReport>) {
    file_run_of(PARAMS, newest_time(), "chain", &frames(PARAMS.magic, blocks))
}

/// The same for headers.
pub(crate) fn header_file_run(headers: &[Vec<u8>]) -> (Summary, Vec<ObjectReport>) {
    file_run_of(PARAMS, newest_time(), "chain.h80", &headers.concat())
}

/// The same for any chain and time.
pub(crate) fn file_run_of(params: &'static Params, at: i64, name: &str, file: &[u8]) -> (Summary, Vec<ObjectReport>) {
    let ingest = Ingest::from_bytes(name, file, &framing(params), &config()).unwrap();
    let options = RunOptions {
        at: Some(at),
        ..RunOptions::new(params, config())
    };
    let mut reports = Vec::new();
    let outcome = run(&ingest, options, &AtomicBool::new(false), &mut |progress| {
        reports.extend(progress.report.cloned());
    });
    (outcome.unwrap().summary, reports)
}
