//! A real block from disk to verdict, beside bare libsecp256k1 on the signature checks of the same block.
//! The peer verifies the extracted (message, signature, key) triples of the block and does nothing else; ours reads, decodes,
//! hashes, builds every signature hash and judges every rule. Both are counted in the checks of a sequential verifier.

use std::{
    hint::black_box,
    path::{Path, PathBuf},
    sync::atomic::AtomicBool,
    time::{Duration, Instant},
};

use perigee::{
    chain::profile::Profile,
    config::Config,
    ingest::Ingest,
    measure::{
        options::Chosen,
        rate::{Contender, CoreId, Loop, Sample, compare, core_sets},
        report::Row,
        workload::Unit,
    },
    pipeline::{
        run::{self, RunOptions},
        summary::Summary,
    },
};

/// Block 413567: 5,815 signatures, 6,639 checks, none of them cheap to skip.
const BLOCK: &str = "bitcoin/blocks/block413567.raw";
/// Its triples.
const TRIPLES: &str = "derived/triples/btc-block413567.bin";
/// Bytes of a triple: message 32, r 32, s 32, key 33, flags 1.
const TRIPLE_BYTES: usize = 130;
/// Our rate by the peer's where the engine has lanes for signatures, and where it runs the peer itself.
const GOAL_LANES: f64 = 4.0;
const GOAL: f64 = 0.85;
/// Checks in one step of the peer.
const STEP: usize = 256;

/// One row for one core and one for all; none, and a word about it, without the files.
pub fn rows(data: &Path, chosen: &Chosen, note: &mut dyn FnMut(&str)) -> Vec<Row> {
    let (block, triples) = (data.join(BLOCK), data.join(TRIPLES));
    let triples = match std::fs::read(&triples) {
        Ok(triples) if block.is_file() => triples,
        _ => {
            note(&format!("SKIPPED: {BLOCK} or {TRIPLES} not found"));
            return Vec::new();
        }
    };
    let triples = triples.as_chunks::<TRIPLE_BYTES>().0;
    if !triples.iter().all(holds) {
        note(&format!("SKIPPED: not every triple of {TRIPLES} is valid"));
        return Vec::new();
    }
    let summary = match verify(&block, 1) {
        Ok(summary) if summary.rejected == 0 && summary.deferred == 0 => summary,
        other => {
            note(&format!("SKIPPED: {BLOCK} is not accepted: {other:?}"));
            return Vec::new();
        }
    };
    core_sets()
        .iter()
        .map(|cores| row(&block, triples, &summary, cores, chosen, note))
        .collect()
}

fn row(
    block: &Path,
    triples: &[[u8; TRIPLE_BYTES]],
    summary: &Summary,
    cores: &[CoreId],
    chosen: &Chosen,
    note: &mut dyn FnMut(&str),
) -> Row {
    note(&format!("block 413567 on {} cores", cores.len()));
    let mut ours = FromDisk {
        block: block.to_owned(),
        attempts: summary.counters.attempts,
    };
    let mut bare = Loop::new("libsecp256k1, bare", |turn| {
        let valid = (turn * STEP..(turn + 1) * STEP).all(|index| holds(&triples[index % triples.len()]));
        assert!(black_box(valid), "found valid before");
        STEP as u64
    });
    let samples = compare(&mut [(&mut ours, cores), (&mut bare, cores)], chosen.effort);
    let engine = chosen.engines.first().map_or("", |engine| engine.name());
    let goal = match engine {
        "cpu-avx512" => GOAL_LANES,
        _ => GOAL,
    };
    Row {
        primitive: "block".into(),
        workload: "413567 from disk to verdict".into(),
        engine: engine.into(),
        cores: cores.len(),
        batch: Config::default().batch_rows_max,
        note: format!(
            "jobs are the {} checks of a sequential verifier; {} match",
            summary.counters.attempts, summary.counters.signatures
        ),
        ..Row::default()
    }
    .with_rate(Unit::Jobs, &samples[0])
    .beside(
        &format!("{}, bare", crate::peers::name("secp256k1", "")),
        &samples[0],
        &samples[1],
        Some(goal),
    )
}

/// The block through `verify`, again and again, each time from the open file on.
struct FromDisk {
    block: PathBuf,
    attempts: u64,
}

impl Contender for FromDisk {
    fn name(&self) -> &str {
        "perigee verify"
    }

    fn sample(&mut self, cores: &[CoreId], time: Duration) -> Sample {
        let sample = || {
            // Threads inherit the core: with one core, everything happens on it.
            if let [core] = cores {
                core_affinity::set_for_current(*core);
            }
            let (start, mut attempts) = (Instant::now(), 0u64);
            while start.elapsed() < time {
                let summary = verify(&self.block, cores.len()).expect("accepted before");
                attempts += summary.counters.attempts;
                assert_eq!(summary.counters.attempts, self.attempts, "every run does the same");
            }
            Sample::new(attempts as f64 / start.elapsed().as_secs_f64(), attempts, 0.0)
        };
        std::thread::scope(|scope| scope.spawn(sample).join().expect("a run does not panic"))
    }
}

fn verify(block: &Path, threads: usize) -> Result<Summary, String> {
    let profile = Profile::all().iter().find(|profile| profile.name == "bitcoin");
    let params = profile.and_then(Profile::utxo).ok_or("no profile bitcoin")?;
    let config = Config {
        threads,
        ..Config::default()
    };
    let ingest = Ingest::open(&[block.to_owned()], &run::framing(params), &config);
    let outcome = run::run(
        &ingest,
        RunOptions::new(params, config),
        &AtomicBool::new(false),
        &mut |_| {},
    );
    outcome
        .map(|outcome| outcome.summary)
        .map_err(|error| error.to_string())
}

/// One check as libsecp256k1's users write it: parse key, parse signature, normalise, verify.
fn holds(triple: &[u8; TRIPLE_BYTES]) -> bool {
    let (message, rest) = triple.split_at(32);
    let (signature, rest) = rest.split_at(64);
    let (Ok(message), Ok(key), Ok(mut signature)) = (
        <[u8; 32]>::try_from(message),
        secp256k1::PublicKey::from_slice(&rest[..33]),
        secp256k1::ecdsa::Signature::from_compact(signature),
    ) else {
        return false;
    };
    signature.normalize_s();
    secp256k1::ecdsa::verify(&signature, secp256k1::Message::from_digest(message), &key).is_ok()
}
