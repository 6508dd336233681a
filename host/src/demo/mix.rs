//! The mixed load: parcels of all kinds side by side through one dispatcher, each answer held against what was planted.
//! Items are made on the compute pool while others are decided; so many parcels are on their way and no more.
//! Never believes an item bad because it was planted so: only what the engines say is counted.

use std::{
    ops::Range,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use crossbeam::channel::{Sender, unbounded};
use perigee_kernels::{
    backend::BackendError,
    batch::{Batch, BatchBuilder, Program, Verdict},
    job::RowError,
};

use super::{
    DemoError, Progress,
    load::{Load, Planted, stream},
};
use crate::pipeline::{
    parcel::{Answer, Parcel, Sink},
    run::Machinery,
};

/// What became of one load.
#[derive(Clone, Debug, Default)]
pub struct Outcome {
    /// Items that were judged.
    pub judged: u64,
    /// The bad ones that were planted among them, in order.
    pub planted: Vec<Planted>,
    /// The ones that the engines rejected, in order.
    pub rejected: Vec<u64>,
    /// Sound ones whose output is not what it must be, in order.
    pub wrong_outputs: Vec<u64>,
    /// Items a second when nothing else runs; `None` where it was not measured.
    pub rate: Option<f64>,
    /// Parcels that were decided otherwise when they were measured.
    pub unsteady: u64,
    samples: Vec<Sample>,
}

/// A parcel kept to measure the rate with, and its verdicts.
#[derive(Clone, Debug)]
struct Sample {
    batch: Arc<Batch>,
    verdicts: Vec<Verdict>,
    items: u64,
}

/// Runs all loads through the dispatcher, mixed. `watch` hears of every parcel; loads count from `first_bar`.
///
/// # Errors
/// [`DemoError`]: an engine failed, so that there is nothing to compare.
pub(super) fn run(
    loads: &Arc<Vec<Load>>,
    seed: u64,
    machinery: &Machinery,
    first_bar: usize,
    stop: &AtomicBool,
    watch: &mut dyn FnMut(Progress),
) -> Result<Vec<Outcome>, DemoError> {
    let planted: Vec<Arc<Vec<Planted>>> = loads.iter().map(|load| Arc::new(load.planted(seed))).collect();
    let mut outcomes = vec![Outcome::default(); loads.len()];
    let (sender, inbox) = unbounded();
    let parcels_max = machinery.pool.current_num_threads() * PARCELS_A_THREAD;
    let mut tasks = mixed(loads).into_iter();
    let mut on_their_way = 0;
    loop {
        while on_their_way < parcels_max
            && !stop.load(Ordering::Relaxed)
            && let Some(task) = tasks.next()
        {
            let planted = &planted[task.load];
            start(task, loads, planted, seed, machinery, &sender);
            on_their_way += 1;
        }
        if on_their_way == 0 {
            break;
        }
        // A sender lives here, so that the channel stays open.
        let Ok((task, done)) = inbox.recv() else { break };
        on_their_way -= 1;
        let outcome = &mut outcomes[task.load];
        outcome.add(&task, done?, &planted[task.load]);
        watch(Progress {
            bar: first_bar + task.load,
            done: outcome.judged,
            total: loads[task.load].items,
            bad: outcome.rejected.len() as u64,
        });
    }
    for outcome in &mut outcomes {
        outcome.rejected.sort_unstable();
        outcome.wrong_outputs.sort_unstable();
        outcome.planted.sort_unstable_by_key(|planted| planted.item);
    }
    Ok(outcomes)
}

/// Measures each load alone, with parcels of the mix, for so long each.
///
/// # Errors
/// [`DemoError`]: an engine failed.
pub(super) fn measure(
    outcomes: &mut [Outcome],
    machinery: &Machinery,
    time: Duration,
    stop: &AtomicBool,
    watch: &mut dyn FnMut(usize),
) -> Result<(), DemoError> {
    for (index, outcome) in outcomes.iter_mut().enumerate() {
        if stop.load(Ordering::Relaxed) {
            break;
        }
        if !outcome.samples.is_empty() {
            outcome.measure(machinery, time)?;
        }
        watch(index + 1);
    }
    Ok(())
}

impl Outcome {
    fn add(&mut self, task: &Task, done: Done, planted: &[Planted]) {
        let Done { made, answer } = done;
        for (at, rows) in made.rows.iter().enumerate() {
            let item = task.items.start + at as u64;
            let valid = rows
                .clone()
                .all(|row| answer.verdicts.get(row) == Some(&Verdict::Valid));
            if !valid {
                self.rejected.push(item);
            } else if let Some(expected) = &made.outputs[at]
                && answer.output(&made.batch, rows.start) != &expected[..]
            {
                self.wrong_outputs.push(item);
            }
        }
        self.judged += made.rows.len() as u64;
        self.planted.extend(within(planted, &task.items));
        if self.samples.len() < SAMPLES_MAX {
            self.samples.push(Sample {
                batch: made.batch.clone(),
                verdicts: answer.verdicts,
                items: made.rows.len() as u64,
            });
        }
    }

    /// Sends the samples round and round and counts what comes back in `time`.
    fn measure(&mut self, machinery: &Machinery, time: Duration) -> Result<(), DemoError> {
        let (sender, inbox) = unbounded::<(u64, Result<Answer, BackendError>)>();
        let sink: Arc<dyn Sink> = Arc::new(Collect(sender));
        let parcels = machinery.dispatcher.sender();
        let send = |turn: usize| {
            let sample = turn % self.samples.len();
            let parcel = Parcel::new(
                Arc::clone(&self.samples[sample].batch),
                Arc::clone(&sink),
                sample as u64,
            );
            parcels.send(parcel).map_err(|_| stopped())
        };
        let on_their_way = machinery.pool.current_num_threads() * PARCELS_A_THREAD;
        let start = Instant::now();
        for turn in 0..on_their_way {
            send(turn)?;
        }
        let (mut turn, mut left, mut items) = (on_their_way, on_their_way, 0);
        while left > 0 {
            let Ok((sample, answer)) = inbox.recv() else { break };
            let sample = &self.samples[sample as usize];
            self.unsteady += u64::from(answer?.verdicts != sample.verdicts);
            items += sample.items;
            if start.elapsed() < time {
                send(turn)?;
                turn += 1;
            } else {
                left -= 1;
            }
        }
        // From the first parcel's departure to the last one's return: nothing counts that was computed outside.
        self.rate = Some(items as f64 / start.elapsed().as_secs_f64());
        Ok(())
    }
}

/// Items of one load that travel as one parcel.
#[derive(Clone, Debug)]
struct Task {
    load: usize,
    number: u64,
    items: Range<u64>,
}

/// The parcels of all loads, so mixed that each load is spread evenly from the first to the last.
fn mixed(loads: &[Load]) -> Vec<Task> {
    let mut tasks: Vec<(u64, Task)> = Vec::new();
    for (load, spec) in loads.iter().enumerate() {
        let parcels = spec.parcels();
        for number in 0..parcels {
            let first = number * spec.parcel_items;
            let items = first..(first + spec.parcel_items).min(spec.items);
            // The middle of the parcel's share of the load, as a part of 2^32.
            let place = ((2 * number + 1) << 31) / parcels;
            tasks.push((place, Task { load, number, items }));
        }
    }
    tasks.sort_by_key(|(place, task)| (*place, task.load));
    tasks.into_iter().map(|(_, task)| task).collect()
}

/// A parcel before its answer.
struct Made {
    batch: Arc<Batch>,
    /// The rows of each item.
    rows: Vec<Range<usize>>,
    /// The output that each item must have.
    outputs: Vec<Option<Vec<u8>>>,
}

struct Done {
    made: Arc<Made>,
    answer: Answer,
}

type Arrival = (Task, Result<Done, DemoError>);

/// Makes a parcel on the pool and sends it.
fn start(
    task: Task,
    loads: &Arc<Vec<Load>>,
    planted: &Arc<Vec<Planted>>,
    seed: u64,
    machinery: &Machinery,
    sender: &Sender<Arrival>,
) {
    let (loads, planted, sender) = (Arc::clone(loads), Arc::clone(planted), sender.clone());
    let parcels = machinery.dispatcher.sender();
    machinery.pool.spawn(move || {
        let made = match make(&loads[task.load], &task, &planted, seed) {
            Ok(made) => Arc::new(made),
            // The run may have ended with an error: then nobody listens any more.
            Err(error) => return drop(sender.send((task, Err(error.into())))),
        };
        let batch = Arc::clone(&made.batch);
        let sink = Arc::new(Return { task, made, sender });
        let parcel = Parcel::new(batch, sink, 0);
        if let Err(unsent) = parcels.send(parcel) {
            unsent.0.sink.deliver(0, Err(stopped()));
        }
    });
}

fn make(load: &Load, task: &Task, planted: &[Planted], seed: u64) -> Result<Made, RowError> {
    let mut rng = stream(seed, load.name, task.number);
    let mut builder = BatchBuilder::new(Program::single(load.stage), load.policy);
    let mut planted = within(planted, &task.items).peekable();
    let (mut rows, mut outputs) = (Vec::new(), Vec::new());
    for item in task.items.clone() {
        let fault = planted
            .next_if(|planted| planted.item == item)
            .map(|planted| planted.fault);
        let first = builder.len();
        outputs.push(load.source.push(&mut builder, &mut rng, fault)?);
        rows.push(first..builder.len());
    }
    Ok(Made {
        batch: Arc::new(builder.finish()),
        rows,
        outputs,
    })
}

fn within<'a>(planted: &'a [Planted], items: &Range<u64>) -> impl Iterator<Item = Planted> + use<'a> {
    let first = planted.partition_point(|planted| planted.item < items.start);
    let end = items.end;
    planted[first..]
        .iter()
        .copied()
        .take_while(move |planted| planted.item < end)
}

/// Brings the answer of one parcel back.
struct Return {
    task: Task,
    made: Arc<Made>,
    sender: Sender<Arrival>,
}

impl Sink for Return {
    fn deliver(&self, _token: u64, answer: Result<Answer, BackendError>) {
        let made = Arc::clone(&self.made);
        let done = answer.map(|answer| Done { made, answer }).map_err(DemoError::from);
        // The run may have ended with an error: then nobody listens any more.
        let _ = self.sender.send((self.task.clone(), done));
    }
}

/// Brings the answers of a measurement back.
struct Collect(Sender<(u64, Result<Answer, BackendError>)>);

impl Sink for Collect {
    fn deliver(&self, token: u64, answer: Result<Answer, BackendError>) {
        // The measurement may have ended with an error: then nobody listens any more.
        let _ = self.0.send((token, answer));
    }
}

fn stopped() -> BackendError {
    BackendError::Failed {
        backend: "dispatcher".into(),
        reason: "it has stopped".into(),
    }
}

/// Parcels on their way for each thread: enough that none waits for the next.
const PARCELS_A_THREAD: usize = 4;
/// Parcels of a load that are kept to measure with.
const SAMPLES_MAX: usize = 8;
