//! What a long stream needs: a generated chain of distinct blocks is verified from disk while the anonymous memory of this
//! process is watched. A peak, not a rate, is compared with the goal. Never asserts: a goal that is missed is printed.

use std::{
    fs,
    path::Path,
    sync::atomic::{AtomicBool, AtomicU64, Ordering},
    time::{Duration, Instant},
};

use perigee::{
    chain::litecoin::LITECOIN_REGTEST,
    config::Config,
    generate::{Options, write_stream},
    ingest::Ingest,
    measure::{
        options::{Chosen, System},
        report::Row,
    },
    pipeline::run::{self, RunOptions},
};

/// A stream of 2 GB in 20,000 transactions with 100 kB of ballast each.
const TRANSACTIONS: u64 = 20_000;
/// A first look takes a tenth of it.
const TRANSACTIONS_QUICK: u64 = 2_000;
const BALLAST_BYTES: u32 = 100_000;
/// Anonymous resident memory that the stream may need.
const GOAL_BYTES: u64 = 300_000_000;
/// How often memory is read.
const WATCH_EVERY: Duration = Duration::from_millis(20);

/// One row; none, and a word about it, where the stream cannot be written or memory not be read.
pub fn rows(chosen: &Chosen, note: &mut dyn FnMut(&str)) -> Vec<Row> {
    if !chosen.system.contains(&System::Memory) {
        return Vec::new();
    }
    note("memory of a generated stream");
    let folder = std::env::temp_dir().join(format!("perigee-bench-{}", std::process::id()));
    let row = fs::create_dir(&folder)
        .map_err(|error| error.to_string())
        .and_then(|()| {
            let row = measure(&folder.join("stream.dat"), chosen.quick);
            // What is left behind is said by the system's own means; the row does not depend on it.
            let _ = fs::remove_dir_all(&folder);
            row
        });
    row.map_err(|error| note(&format!("SKIPPED: memory: {error}")))
        .into_iter()
        .collect()
}

fn measure(file: &Path, quick: bool) -> Result<Row, String> {
    let transactions = if quick { TRANSACTIONS_QUICK } else { TRANSACTIONS };
    let mut options = Options::new(&LITECOIN_REGTEST, transactions, 3).with_fault_rate(0.001);
    options.payload_bytes = BALLAST_BYTES;
    let stream = write_stream(options, file, |_| {}).map_err(|error| error.to_string())?;
    let config = Config::default();
    let (done, peak) = (AtomicBool::new(false), AtomicU64::new(0));
    let start = Instant::now();
    let outcome = std::thread::scope(|scope| {
        scope.spawn(|| {
            while !done.load(Ordering::Relaxed) {
                peak.fetch_max(resident_anonymous_bytes().unwrap_or(0), Ordering::Relaxed);
                std::thread::sleep(WATCH_EVERY);
            }
        });
        let ingest = Ingest::open(&[file.to_owned()], &run::framing(&LITECOIN_REGTEST), &config);
        let run_options = RunOptions::new(&LITECOIN_REGTEST, config.clone());
        let outcome = run::run(&ingest, run_options, &AtomicBool::new(false), &mut |_| {});
        done.store(true, Ordering::Relaxed);
        outcome
    });
    let summary = outcome.map_err(|error| error.to_string())?.summary;
    if (summary.objects, summary.rejected) != (stream.objects, stream.faults) {
        return Err(format!("{} of {} faults were found", summary.rejected, stream.faults));
    }
    let peak = peak.into_inner();
    if peak == 0 {
        return Err("this system does not tell the memory of a process".into());
    }
    Ok(Row {
        primitive: "memory".into(),
        workload: format!("stream of {} MB", stream.bytes / 1_000_000),
        engine: "cpu".into(),
        cores: config.threads,
        batch: config.batch_rows_max,
        bytes_per_s: Some((stream.bytes as f64 / start.elapsed().as_secs_f64()).round()),
        resident_bytes: Some(peak),
        goal: Some(GOAL_BYTES as f64),
        holds: Some(peak <= GOAL_BYTES),
        note: format!("{} blocks, {} signatures", summary.objects, summary.counters.signatures),
        ..Row::default()
    })
}

/// `RssAnon` of this process.
fn resident_anonymous_bytes() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:"))?;
    let kilobytes: u64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes * 1024)
}
