//! Measurements of the whole: what the pipeline costs over a bare loop, how it scales, how long a lone signature waits.
//! Runs the real dispatcher over the real CPU backend. Never with the memory of decided rows: the same rows come round again.

use std::{
    sync::Arc,
    thread,
    time::{Duration, Instant},
};

use crossbeam::channel::{Receiver, Sender, unbounded};
use perigee_kernels::{
    backend::{BackendError, Notifier},
    batch::{Batch, Verdict},
    cpu::CpuBackend,
    engine::{Engine, run_alone},
    job::RowError,
    primitive::Stage,
};

use super::{
    rate::{Contender, CoreId, CpuTime, Effort, Loop, Sample, Samples, compare, quantile},
    report::Row,
    workload::{Unit, Workload},
};
use crate::{
    config::Config,
    pipeline::{
        dispatch::Dispatcher,
        parcel::{Answer, Parcel, Sink},
    },
};

/// The pipeline may cost 5 % over the bare loop.
pub const OVERHEAD_GOAL: f64 = 1.0 / 1.05;
/// Two cores by one.
pub const SCALING_GOAL: f64 = 1.85;
/// 99th percentile of a lone signature's wait, nothing else to do.
pub const IDLE_GOAL_US: f64 = 1_000.0;
/// The same at 80 % load.
pub const LOADED_GOAL_US: f64 = 5_000.0;

/// The same rows through the dispatcher and in a bare loop, on these cores, at this batch size.
///
/// # Errors
/// [`RowError`] if the rows do not fit a batch.
pub fn overhead(
    workload: &Workload,
    engine: &Arc<dyn Engine>,
    cores: &[CoreId],
    batch_rows: usize,
    effort: Effort,
) -> Result<Row, RowError> {
    let batches = batches(workload, batch_rows)?;
    let bare = |turn: usize| {
        let batch = &batches[turn % batches.len()];
        assert_valid(run_alone(engine.as_ref(), batch).verdict(batch.len() - 1));
        batch.len() as u64 * workload.units_a_row
    };
    let mut bare = Loop::new("bare loop", bare);
    let mut through = Through::new(workload, engine, &batches);
    let samples = compare(&mut [(&mut through, cores), (&mut bare, cores)], effort);
    // Small trees of one node are the price of carrying a row, whatever it holds: shown, but no chain has them.
    let goal = (batch_rows >= 256 && workload.stage != Stage::Tree).then_some(OVERHEAD_GOAL);
    let name = format!("bare loop of {}", engine.name());
    Ok(
        system_row("pipeline", workload, engine, cores.len(), batch_rows, &samples[0]).beside(
            &name,
            &samples[0],
            &samples[1],
            goal,
        ),
    )
}

/// The dispatcher on all these cores beside itself on the first of them.
///
/// # Errors
/// [`RowError`] if the rows do not fit a batch.
pub fn scaling(
    workload: &Workload,
    engine: &Arc<dyn Engine>,
    cores: &[CoreId],
    batch_rows: usize,
    effort: Effort,
) -> Result<Row, RowError> {
    let batches = batches(workload, batch_rows)?;
    let mut many = Through::new(workload, engine, &batches);
    let mut one = Through::new(workload, engine, &batches);
    let samples = compare(&mut [(&mut many, cores), (&mut one, &cores[..1])], effort);
    // The goal is that of two cores; more must do at least as well a core.
    let goal = SCALING_GOAL / 2.0 * cores.len() as f64;
    Ok(
        system_row("scaling", workload, engine, cores.len(), batch_rows, &samples[0]).beside(
            "1 core",
            &samples[0],
            &samples[1],
            Some(goal),
        ),
    )
}

/// The wait of a lone job: from the parcel's departure to its answer, with the dispatcher idle or loaded to this share of its
/// measured rate.
///
/// # Errors
/// [`RowError`] if the rows do not fit a batch.
pub fn latency(
    workload: &Workload,
    engine: &Arc<dyn Engine>,
    cores: &[CoreId],
    load: Option<f64>,
    effort: Effort,
) -> Result<Row, RowError> {
    let lone = batches(workload, 1)?;
    let company = batches(workload, LOAD_BATCH_ROWS)?;
    let capacity = match load {
        Some(_) => Samples(
            (0..3)
                .map(|_| Through::new(workload, engine, &company).sample(cores, effort.sample))
                .collect(),
        ),
        None => Samples(vec![Sample::default()]),
    };
    let running = Running::start(engine, cores, LOAD_BATCH_ROWS);
    let pace = load.map(|share| LOAD_BATCH_ROWS as f64 / (capacity.median() * share));
    // Some hundreds of probes at least: the 99th percentile needs them.
    let time = effort.sample * effort.repeats as u32 * 2;
    let waits = running.probe(&lone, &company, pace.map(Duration::from_secs_f64), time);
    let (count, goal) = (waits.len(), if load.is_some() { LOADED_GOAL_US } else { IDLE_GOAL_US });
    let p99 = quantile(waits.clone(), 0.99);
    let mut row = system_row(
        "latency",
        workload,
        engine,
        cores.len(),
        1,
        &Samples(vec![Sample::new(count as f64 / time.as_secs_f64(), 0, 0.0)]),
    );
    row.workload += match load {
        Some(_) => " at 80 % load",
        None => " idle",
    };
    (row.p50_us, row.p99_us) = (Some(quantile(waits.clone(), 0.5).round()), Some(p99.round()));
    (row.goal, row.holds) = (Some(goal), Some(p99 <= goal));
    row.note = format!(
        "goal and percentiles in microseconds; jobs_per_s counts the {count} probes; longest {:.0} us; background {:.0} jobs/s",
        quantile(waits, 1.0),
        capacity.median() * load.unwrap_or(0.0)
    );
    Ok(row)
}

/// A dispatcher on its own pool of pinned threads, and where its answers arrive.
struct Running {
    dispatcher: Dispatcher,
    sink: Arc<dyn Sink>,
    answers: Receiver<(u64, Instant)>,
}

struct Stamp(Sender<(u64, Instant)>);

impl Sink for Stamp {
    fn deliver(&self, token: u64, answer: Result<Answer, BackendError>) {
        let answer = answer.expect("the engine under measurement works");
        answer
            .verdicts
            .last()
            .into_iter()
            .for_each(|verdict| assert_valid(*verdict));
        // The receiver is gone at the end of a sample, while the last answers come in.
        let _ = self.0.send((token, Instant::now()));
    }
}

impl Running {
    fn start(engine: &Arc<dyn Engine>, cores: &[CoreId], batch_rows: usize) -> Self {
        let config = Config {
            threads: cores.len(),
            batch_rows_max: batch_rows,
            dedup_rows_max: 0,
            ..Config::default()
        };
        let pinned = cores.to_vec();
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(cores.len())
            .start_handler(move |thread| {
                core_affinity::set_for_current(pinned[thread]);
            })
            .build()
            .expect("the system can start threads");
        let (notifier, wake) = Notifier::pair();
        let backend = CpuBackend::new("cpu", Arc::new(pool), vec![Arc::clone(engine)], notifier);
        let (sender, answers) = unbounded();
        Self {
            dispatcher: Dispatcher::start(vec![Box::new(backend)], wake, &config),
            sink: Arc::new(Stamp(sender)),
            answers,
        }
    }

    fn send(&self, batch: &Arc<Batch>, token: u64) {
        let parcel = Parcel::new(Arc::clone(batch), Arc::clone(&self.sink), token);
        self.dispatcher.sender().send(parcel).expect("the dispatcher runs");
    }

    /// Sends lone rows at uneven intervals, and company at an even pace; returns the waits of the lone in microseconds.
    fn probe(&self, lone: &[Arc<Batch>], company: &[Arc<Batch>], pace: Option<Duration>, time: Duration) -> Vec<f64> {
        let start = Instant::now();
        let (mut sent, mut waits, mut turn) = (None::<Instant>, Vec::new(), 0usize);
        let (mut next_probe, mut next_company) = (start, start);
        while start.elapsed() < time {
            let now = Instant::now();
            if let Some(pace) = pace
                && now >= next_company
            {
                self.send(&company[turn % company.len()], COMPANY);
                // Late company is made up for: the load is what was asked for.
                next_company += pace;
                turn += 1;
                continue;
            }
            if sent.is_none() && now >= next_probe {
                sent = Some(Instant::now());
                self.send(&lone[turn % lone.len()], LONE);
                turn += 1;
            }
            let next = match (sent, pace) {
                (Some(_), None) => now + Duration::from_millis(100),
                (None, None) => next_probe,
                (Some(_), Some(_)) => next_company,
                (None, Some(_)) => next_company.min(next_probe),
            };
            if let Ok((LONE, at)) = self.answers.recv_deadline(next)
                && let Some(sent) = sent.take()
            {
                waits.push((at - sent).as_secs_f64() * 1e6);
                // 1 to 2 ms apart, in steps that share no period with the company's.
                next_probe = Instant::now() + Duration::from_micros(1_000 + (waits.len() as u64 * 137) % 1_000);
            }
        }
        waits
    }
}

/// The dispatcher, kept full with prebuilt parcels.
struct Through<'a> {
    engine: &'a Arc<dyn Engine>,
    batches: &'a [Arc<Batch>],
    units_a_row: u64,
}

impl<'a> Through<'a> {
    fn new(workload: &Workload, engine: &'a Arc<dyn Engine>, batches: &'a [Arc<Batch>]) -> Self {
        Self {
            engine,
            batches,
            units_a_row: workload.units_a_row,
        }
    }

    /// Keeps parcels in flight; counts those answered from the moment the pipe has been full once.
    fn run(&self, cores: &[CoreId], time: Duration) -> Sample {
        let rows = self.batches[0].len();
        let running = Running::start(self.engine, cores, rows);
        let in_flight = (ROWS_IN_FLIGHT / rows).max(cores.len() + 1);
        let mut token = 0usize;
        let mut send = || {
            running.send(&self.batches[token % self.batches.len()], token as u64);
            token += 1;
        };
        let answered = || running.answers.recv().expect("an answer for every parcel").1;
        (0..in_flight).for_each(|_| send());
        let mut start = Instant::now();
        for _ in 0..in_flight {
            start = answered();
            send();
        }
        let (cpu, mut parcels, mut end) = (CpuTime::of_process(), 0u64, start);
        while end - start < time {
            end = answered();
            parcels += 1;
            send();
        }
        let units = parcels * rows as u64 * self.units_a_row;
        Sample::new(units as f64 / (end - start).as_secs_f64(), units, cpu.elapsed_s())
    }
}

impl Contender for Through<'_> {
    fn name(&self) -> &str {
        "pipeline"
    }

    fn sample(&mut self, cores: &[CoreId], time: Duration) -> Sample {
        thread::scope(|scope| {
            let run = scope.spawn(|| {
                // Threads inherit the core: with one core, dispatcher and producer pay on it as well.
                if let [core] = cores {
                    core_affinity::set_for_current(*core);
                }
                self.run(cores, time)
            });
            run.join().expect("the producer does not panic")
        })
    }
}

fn batches(workload: &Workload, rows: usize) -> Result<Vec<Arc<Batch>>, RowError> {
    let count = workload.items.len().div_ceil(rows).clamp(2, 64);
    (0..count)
        .map(|index| Ok(Arc::new(workload.batch(index * rows, rows)?)))
        .collect()
}

fn system_row(
    what: &str,
    workload: &Workload,
    engine: &Arc<dyn Engine>,
    cores: usize,
    batch: usize,
    samples: &Samples,
) -> Row {
    let row = Row {
        primitive: what.to_owned(),
        workload: workload.name(),
        engine: engine.name().to_owned(),
        cores,
        batch,
        ..Row::default()
    };
    row.with_rate(Unit::Jobs, samples)
}

/// What is measured must be right.
fn assert_valid(verdict: Verdict) {
    assert_eq!(verdict, Verdict::Valid, "a workload holds only what is valid");
}

/// Rows that keep the pipe full: several batches a thread at the smallest sizes of interest.
const ROWS_IN_FLIGHT: usize = 2_048;
/// Rows of the parcels that make the load behind a lone signature: about the inputs of a large transaction.
const LOAD_BATCH_ROWS: usize = 64;
const LONE: u64 = 1;
const COMPANY: u64 = 2;
