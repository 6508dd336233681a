//! The demo: the main job on bundled and generated input, with known faults in it, and the proof that exactly these are found.
//! A real block, a generated chain and a mixed load of every primitive go through the same dispatcher as any other work.
//! Never touches a network or a file of the user; equal seeds and scales find the same on every machine.

use std::{
    io,
    sync::{Arc, atomic::AtomicBool},
    time::{Duration, Instant},
};

use perigee_kernels::{backend::BackendError, job::RowError};

mod block;
mod chain;
mod hashes;
mod load;
mod mix;
mod report;
mod ring;
mod signatures;
mod source;
mod telemetry;

pub use block::{BlockReport, ChangedBlock, Survey};
pub use chain::{ChainReport, is_found};
pub use load::{ITEMS_A_FAULT, Load, Planted, loads};
pub use mix::Outcome;
pub use report::{Difference, LoadReport, Report, place, words};

use crate::{
    config::Config,
    generate::WriteError,
    measure::machine::Machine,
    pipeline::run::{Machinery, RunError},
};

/// What to run.
#[derive(Clone, Debug)]
pub struct Options {
    /// Equal seeds plant the same faults at the same places.
    pub seed: u64,
    /// How much: 1 is about half a minute on two cores.
    pub scale: f64,
    /// Limits and threads.
    pub config: Config,
}

impl Options {
    /// The demo of this seed and scale. Decided rows are not remembered: a rate is measured with rows that come round again.
    pub fn new(seed: u64, scale: f64) -> Self {
        let config = Config {
            dedup_rows_max: 0,
            ..Config::default()
        };
        Self { seed, scale, config }
    }

    fn transactions(&self) -> u64 {
        ((CHAIN_TRANSACTIONS * self.scale) as u64).max(CHAIN_TRANSACTIONS_MIN)
    }
}

/// Why the demo ended without a result. A wrong verdict is no error: it is a [`Difference`].
#[derive(Debug, thiserror::Error)]
pub enum DemoError {
    /// Engines failed, and no other could take over.
    #[error(transparent)]
    Backend(#[from] BackendError),
    /// A row that was made here is refused: a defect of the demo.
    #[error(transparent)]
    Row(#[from] RowError),
    /// A run ended early.
    #[error(transparent)]
    Run(#[from] RunError),
    /// The chain could not be made.
    #[error(transparent)]
    Write(#[from] WriteError),
    /// There is no place for temporary files.
    #[error("a temporary file cannot be written: {0}")]
    Folder(io::Error),
    /// The bundled block does not decode: a defect of this build.
    #[error("the bundled block does not decode")]
    Bundled,
}

/// How far one part of the demo is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// Which part: an index of [`bars`].
    pub bar: usize,
    /// What is done.
    pub done: u64,
    /// What there is to do.
    pub total: u64,
    /// Bad items so far: planted where items are made, rejected where they are judged.
    pub bad: u64,
}

/// A part of the demo, for people who watch.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// Its name.
    pub name: String,
    /// What is counted a second; empty where a rate says nothing.
    pub unit: &'static str,
    /// How much there is, as far as it is known before.
    pub total: u64,
    /// What bad items are called.
    pub bad: &'static str,
}

/// The parts, in the order in which they begin.
pub fn bars(options: &Options) -> Vec<Bar> {
    let bar = |name: &str, unit, total, bad| Bar {
        name: name.to_owned(),
        unit,
        total,
        bad,
    };
    let mut bars = vec![
        bar("real block", "", block::COPIES, "rejected"),
        bar("chain, made", "transactions", options.transactions(), "planted"),
        bar("chain, judged", "blocks", 0, "rejected"),
    ];
    let loads = loads(options.scale);
    bars.extend(loads.iter().map(|load| bar(load.name, "items", load.items, "rejected")));
    bars.push(bar("rates", "", loads.len() as u64, ""));
    bars
}

/// Runs everything on this machinery. `watch` hears how far it is; `stop` ends it early, and what was judged by then is
/// reported.
///
/// # Errors
/// [`DemoError`]: something failed, so that there is nothing to compare.
pub fn run(
    options: &Options,
    machinery: &Machinery,
    stop: &AtomicBool,
    watch: &mut dyn FnMut(Progress),
) -> Result<Report, DemoError> {
    let start = Instant::now();
    let Options { seed, scale, config } = options;
    let loads = Arc::new(loads(*scale));
    let block = block::run(*seed, config, machinery, BAR_BLOCK, stop, watch)?;
    let chain = chain::run(
        options.transactions(),
        *seed,
        config,
        machinery,
        BARS_CHAIN,
        stop,
        watch,
    )?;
    let mut outcomes = mix::run(&loads, *seed, machinery, BAR_FIRST_LOAD, stop, watch)?;
    let time = Duration::from_secs_f64((RATE_SECONDS * scale).clamp(RATE_SECONDS_MIN, RATE_SECONDS_MAX));
    mix::measure(&mut outcomes, machinery, time, stop, &mut |done| {
        watch(Progress {
            bar: BAR_FIRST_LOAD + loads.len(),
            done: done as u64,
            total: loads.len() as u64,
            bad: 0,
        });
    })?;
    Ok(Report {
        seed: *seed,
        scale: *scale,
        machine: Machine::here(),
        threads: machinery.pool.current_num_threads(),
        interrupted: stop.load(std::sync::atomic::Ordering::Relaxed),
        block,
        chain,
        loads: loads
            .iter()
            .zip(outcomes)
            .map(|(load, outcome)| LoadReport::of(load, outcome))
            .collect(),
        backends: machinery.dispatcher.backend_jobs(),
        elapsed_s: start.elapsed().as_secs_f64(),
    })
}

const BAR_BLOCK: usize = 0;
const BARS_CHAIN: [usize; 2] = [1, 2];
const BAR_FIRST_LOAD: usize = 3;
/// Transactions of the chain at scale 1, and at least.
const CHAIN_TRANSACTIONS: f64 = 10_000.0;
const CHAIN_TRANSACTIONS_MIN: u64 = 100;
/// Time for the rate of one load at scale 1, at least and at most.
const RATE_SECONDS: f64 = 0.4;
const RATE_SECONDS_MIN: f64 = 0.02;
const RATE_SECONDS_MAX: f64 = 2.0;
