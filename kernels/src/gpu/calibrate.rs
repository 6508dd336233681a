//! The known-answer test and the measurement of a stage on a device, before any batch of it is offered.
//! Run by the owner of the device at the start and after every loss; `perigee devices` prints what it found.
//! Never a verdict for anybody: its rows are the shared vectors.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use rayon::ThreadPool;

use super::{
    backend::Config,
    error::GpuError,
    frame::Frame,
    machine::{Flight, Machine, launch},
    owner::seed,
    report::Pace,
    runner::judge,
    shader::{Said, Trust},
};
use crate::{
    backend::{Backend, BackendError, Busy, Capability, Completion, Notifier, Ticket},
    batch::{Batch, BatchBuilder, Outputs, Program, Verdict},
    conformance::Suite,
    cpu,
    job::{CHUNK_BYTES, Chunk},
    primitive::Stage,
};

/// Why a stage is not offered.
pub(super) enum Fault {
    /// Answers were wrong or missing.
    Wrong(String),
    /// No row is offered under this level of trust.
    Trust,
    /// The device failed.
    Device(GpuError),
}

impl From<GpuError> for Fault {
    /// What finds no room or has shapes that are not offered says nothing of the other stages.
    fn from(error: GpuError) -> Self {
        match error {
            GpuError::NotOffered { .. } | GpuError::Memory { .. } => Self::Wrong(error.to_string()),
            error => Self::Device(error),
        }
    }
}

/// Runs the shared vectors of a stage on the device and measures it; `None` where no sound row of them is offered.
pub(super) fn stage(
    machine: &mut dyn Machine,
    stage: Stage,
    config: &Config,
    pool: &ThreadPool,
) -> Result<Option<Pace>, Fault> {
    let wrong = |error: &dyn std::fmt::Display| Fault::Wrong(error.to_string());
    let suite = Suite::load(stage.spec().primitive, false).map_err(|error| wrong(&error))?;
    let (notifier, wakes) = Notifier::pair();
    let mut probe = Probe {
        machine,
        stage,
        config,
        pool,
        done: Vec::new(),
        answered: 0,
        unanswered: 0,
        fault: None,
        notifier,
    };
    let report = suite.run_backend(&mut probe, &wakes).map_err(|error| wrong(&error))?;
    let (answered, unanswered) = (probe.answered, probe.unanswered);
    let samples = suite.valid_batches().into_iter().map(Arc::new);
    let sample = samples
        .filter(|batch| batch.tables()[0].stage() == stage)
        .find_map(|batch| {
            let rows: Vec<usize> = (0..batch.len()).filter(|row| probe.offers(&batch, *row)).collect();
            (!rows.is_empty()).then(|| some_of(&batch, &rows))
        });
    if let Some(error) = probe.fault.take() {
        return Err(error.into());
    }
    if let Some(mismatch) = report.mismatches.first() {
        return Err(Fault::Wrong(format!(
            "{} wrong, the first: {mismatch}",
            report.mismatches.len()
        )));
    }
    if answered + unanswered == 0 {
        return Err(Fault::Trust);
    }
    if unanswered > answered {
        return Err(Fault::Wrong(format!(
            "{unanswered} of {} rows without an answer",
            answered + unanswered
        )));
    }
    sample.map(|sample| measure(machine, &sample, config, pool)).transpose()
}

/// Repeats sound rows until they fill a few frames, or as much of them as the device has room for, and times host and device.
fn measure(machine: &mut dyn Machine, sample: &Batch, config: &Config, pool: &ThreadPool) -> Result<Pace, Fault> {
    let mut wanted = (machine.traits().lanes_preferred as usize)
        .min(config.rows_max)
        .min(ROWS_MAX);
    let (rows, best, host) = loop {
        match time(machine, sample, wanted, config) {
            Err(GpuError::NotOffered { .. } | GpuError::Memory { .. }) if wanted > ROWS_MIN => wanted /= 4,
            timed => break timed?,
        }
    };
    // One core of the host on rows of the same kind; software that cannot decide them is no measure.
    let few = batch_of(sample, rows.min(CPU_ROWS_MAX));
    let threads = pool.current_num_threads().max(1) as f64;
    let mut cpu = f64::MAX;
    for _ in 0..3 {
        let start = Instant::now();
        pool.install(|| cpu::decide(&few)).map_err(Fault::Wrong)?;
        cpu = cpu.min(start.elapsed().as_secs_f64() * threads);
    }
    Ok(Pace {
        rows,
        rows_per_s: rows as f64 / best.as_secs_f64(),
        host_seconds_a_row: host.as_secs_f64() / rows as f64,
        cpu_seconds_a_row: cpu / few.len().max(1) as f64,
    })
}

/// A frame of so many rows, fewer where the arena is full: the rows, the least time of all, and that of the host.
fn time(
    machine: &mut dyn Machine,
    sample: &Batch,
    wanted: usize,
    config: &Config,
) -> Result<(usize, Duration, Duration), GpuError> {
    let mut builder = BatchBuilder::new(sample.program(), *sample.policy()).with_arena_bytes_max(ARENA_BYTES_MAX);
    while builder.len() < wanted {
        let before = builder.len();
        let fits = builder.append(sample, 0..sample.len().min(wanted - before)).is_ok();
        if !fits || builder.len() == before {
            break;
        }
    }
    let batch = Arc::new(builder.finish());
    let rows = batch.len();
    let (mut best, mut host) = (Duration::MAX, Duration::MAX);
    // The first frame still compiles in the driver.
    for _ in 0..3 {
        let start = Instant::now();
        let (frame, flight) = launch(machine, &batch, config.trust, seed()?, &[])?;
        let filling = start.elapsed();
        let patience = Duration::from_millis(config.patience_ms).max(PATIENCE);
        let answers = machine.poll(flight, &frame, patience)?.ok_or(GpuError::Timeout {
            seconds: patience.as_secs(),
        })?;
        let judging = Instant::now();
        std::hint::black_box(judge(&frame, &answers, 0));
        best = best.min(start.elapsed());
        host = host.min(filling + judging.elapsed());
    }
    Ok((rows, best, host))
}

fn batch_of(sample: &Batch, rows: usize) -> Batch {
    let mut builder = BatchBuilder::new(sample.program(), *sample.policy());
    while builder.len() < rows {
        let before = builder.len();
        let copied = builder.append(sample, 0..sample.len().min(rows - before));
        if copied.is_err() || builder.len() == before {
            break;
        }
    }
    builder.finish()
}

/// The machine as a backend of one stage: every row as the device has it; those that it leaves open by software.
struct Probe<'a> {
    machine: &'a mut dyn Machine,
    stage: Stage,
    config: &'a Config,
    pool: &'a ThreadPool,
    done: Vec<Completion>,
    answered: usize,
    unanswered: usize,
    fault: Option<GpuError>,
    notifier: Notifier,
}

impl Probe<'_> {
    /// Rows as the device has them; those that it leaves open by software.
    fn run(&mut self, batch: &Arc<Batch>) -> Result<Outputs, GpuError> {
        let (frame, flight) = launch(self.machine, batch, self.config.trust, seed()?, &[])?;
        let mut outputs = self.pool.install(|| cpu::decide(batch)).map_err(GpuError::Refused)?;
        self.compare(&frame, flight, &mut outputs)?;
        Ok(outputs)
    }

    fn frame(&self, batch: &Arc<Batch>) -> Result<Frame, GpuError> {
        Frame::new(batch, &self.machine.traits(), self.config.trust, seed()?, Vec::new())
    }

    fn offers(&self, batch: &Batch, row: usize) -> bool {
        self.frame(&Arc::new(some_of(batch, &[row]))).is_ok()
    }

    /// Waits for a frame and writes what is judged into the outputs of its batch.
    fn compare(&mut self, frame: &Frame, flight: Flight, outputs: &mut Outputs) -> Result<(), GpuError> {
        let patience = Duration::from_millis(self.config.patience_ms).max(PATIENCE);
        let answers = self.machine.poll(flight, frame, patience)?.ok_or(GpuError::Timeout {
            seconds: patience.as_secs(),
        })?;
        let (parts, table) = (&frame.stages[0], &frame.batch.tables()[0]);
        for (row, said) in judge(frame, &answers, 0).iter().enumerate() {
            let verdict = match said {
                Said::Nothing => {
                    // Hints prove validity only: what does not hold stays open by design.
                    let by_design = self.config.trust == Trust::Proved && outputs.verdict(row) == Verdict::Invalid;
                    self.unanswered += usize::from(!by_design);
                    continue;
                }
                Said::Valid => Verdict::Valid,
                Said::Invalid => Verdict::Invalid,
            };
            self.answered += 1;
            outputs.outcomes[0][row].verdict = verdict as u32;
            if verdict != Verdict::Valid {
                // As in the backend: what the device rejects, software decides, window and all.
                continue;
            }
            let header = table.header(row);
            let window =
                header.out_off as usize * CHUNK_BYTES..header.out_off as usize * CHUNK_BYTES + header.out_cap as usize;
            let slab = bytemuck::cast_slice_mut::<Chunk, u8>(&mut outputs.slabs[0]);
            slab[window.clone()].copy_from_slice(&answers.stages[0].slab[window.clone()]);
            let policy = frame.batch.policy();
            parts.shader.finish(&parts.lanes, policy, row, &mut slab[window]);
        }
        Ok(())
    }
}

/// These rows of a batch, in a batch of their own.
fn some_of(batch: &Batch, rows: &[usize]) -> Batch {
    let mut builder = BatchBuilder::new(batch.program(), *batch.policy());
    for row in rows {
        let copied = builder.append(batch, *row..*row + 1);
        debug_assert!(copied.is_ok(), "a part of a batch fits wherever the batch did");
    }
    builder.finish()
}

impl Backend for Probe<'_> {
    fn name(&self) -> &str {
        "self-test"
    }

    fn capability(&self, program: Program) -> Option<Capability> {
        (program == Program::single(self.stage)).then(|| Capability {
            engine: "self-test".into(),
            rows_max: usize::MAX,
            rows_preferred: 1,
            slots: 1,
        })
    }

    fn submit(&mut self, batch: Arc<Batch>, ticket: Ticket) -> Result<(), Busy> {
        let result = match (&self.fault, batch.is_empty()) {
            (Some(error), _) => Err(error.clone()),
            (None, _) => self.run(&batch),
        };
        let result = result.map_err(|error| match error {
            GpuError::NotOffered { program } => BackendError::NotOffered {
                backend: "self-test".into(),
                program,
            },
            error => {
                let reason = error.to_string();
                self.fault = Some(error);
                BackendError::Failed {
                    backend: "self-test".into(),
                    reason,
                }
            }
        });
        self.done.push(Completion {
            ticket,
            result,
            elapsed: Duration::ZERO,
            engine: "self-test".into(),
        });
        self.notifier.notify();
        Ok(())
    }

    fn poll(&mut self, done: &mut Vec<Completion>) {
        done.append(&mut self.done);
    }

    fn waker(&self) -> Notifier {
        self.notifier.clone()
    }
}

/// Rows of a calibration: enough to fill the largest devices.
const ROWS_MAX: usize = 1 << 16;

/// Fewest rows that a calibration tries where the device has no room for more.
const ROWS_MIN: usize = 256;

/// Rows that the host computes for comparison.
const CPU_ROWS_MAX: usize = 256;

/// Bytes of inputs of a calibration.
const ARENA_BYTES_MAX: usize = 64 << 20;

/// The first frame waits for the driver's compiler.
const PATIENCE: Duration = Duration::from_secs(240);
