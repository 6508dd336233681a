//! Rates of GPUs: the whole way of a batch, copying in, judging and re-checks included, beside all lanes of the CPU.
//! Part of the bench: the backend is the one that `verify` uses. Rows of the device alone stand beside, by its own clock.
//! Never silent: where there are no rows, a note says why.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use crossbeam::channel::Receiver;
use perigee_kernels::{
    backend::{Backend, Completion, Notifier, Ticket},
    batch::{Batch, Verdict},
    gpu::{backend::GpuBackend, report::Counters, shader::Traits},
    primitive::{Primitive, Stage},
};

use super::{
    MeasureError,
    options::Chosen,
    rate::{Contender, CoreId, CpuTime, Sample, Samples, compare, cores},
    report::Row,
    workload::{Items, Workload, catalogue},
    wrong,
};
use crate::{
    config::Config,
    pipeline::gpu::{limits, name, usable},
};

/// Rows of every usable GPU, with 64-bit integers and without; else why there are none.
///
/// # Errors
/// [`MeasureError::Wrong`] where a device and the items disagree.
pub(super) fn rows(chosen: &Chosen, note: &mut dyn FnMut(&str)) -> Result<(Vec<Row>, Vec<String>), MeasureError> {
    let (mut rows, mut notes) = (Vec::new(), Vec::new());
    let count = match usable() {
        Ok(adapters) => adapters.len(),
        Err(error) => return Ok((rows, vec![format!("no rows of GPUs: {error}")])),
    };
    for index in 0..count {
        for force_u32 in [false, true] {
            let form = if force_u32 { "-u32" } else { "" };
            let engine = format!("{}{form}", name(index));
            note(&format!("{engine}: pipelines and self-test"));
            match Gpu::start(index, force_u32, chosen, &engine) {
                Ok(None) => {}
                Ok(Some(mut gpu)) => {
                    rows.extend(gpu.rows(chosen, note)?);
                    notes.push(gpu.note());
                }
                Err(reason) => notes.push(format!("no rows of {engine}: {reason}")),
            }
        }
    }
    Ok((rows, notes))
}

/// A device that is ready.
struct Gpu {
    engine: String,
    device: String,
    traits: Traits,
    software: bool,
    backend: GpuBackend,
    wakes: Receiver<()>,
}

impl Gpu {
    /// Starts the device of this number; `None` where this form is no other than the first.
    fn start(index: usize, force_u32: bool, chosen: &Chosen, engine: &str) -> Result<Option<Self>, String> {
        let config = Config {
            gpu_sampled: true,
            ..Config::default()
        };
        let adapter = usable().map_err(|error| error.to_string())?.into_iter().nth(index);
        let adapter = adapter.ok_or("the adapter is gone")?;
        if force_u32 && !adapter.traits(false).int64 {
            return Ok(None);
        }
        let mut stages: Vec<Stage> = chosen
            .primitives
            .iter()
            .flat_map(|primitive| primitive.stages())
            .collect();
        if force_u32 {
            stages.retain(|stage| FIELDS.contains(&stage.spec().primitive));
        }
        if stages.is_empty() {
            return Ok(None);
        }
        let pool = rayon::ThreadPoolBuilder::new()
            .build()
            .map_err(|error| error.to_string())?;
        let (notifier, wakes) = Notifier::pair();
        let (traits, software) = (adapter.traits(force_u32), adapter.is_software());
        let mut limits = limits(&config, false);
        limits.stages = stages;
        let backend = GpuBackend::on_adapter(engine, adapter, force_u32, limits, Arc::new(pool), notifier);
        let ready = backend.wait(Duration::from_millis(config.gpu_ready_ms_max));
        let report = backend.watch().report();
        if !ready {
            return Err(format!("{}: {:?}", report.device, report.state));
        }
        Ok(Some(Self {
            engine: engine.to_owned(),
            device: report.device,
            traits,
            software,
            backend,
            wakes,
        }))
    }

    /// Name, driver, and what was seen while it was measured.
    fn note(&self) -> String {
        let report = self.backend.watch().report();
        let counters = report.counters;
        let mut note = format!(
            "{}: {}; {} frames, {} rows, {} re-checked, {} canaries, {} disagreements",
            self.engine,
            self.device,
            counters.frames,
            counters.rows,
            counters.samples + counters.invalid + counters.unanswered,
            counters.canaries,
            counters.disagreements
        );
        for (stage, refused) in &report.refused {
            note += &format!("; {stage} not offered: {refused:?}");
        }
        note
    }

    fn rows(&mut self, chosen: &Chosen, note: &mut dyn FnMut(&str)) -> Result<Vec<Row>, MeasureError> {
        let mut rows = Vec::new();
        for workload in catalogue(Some(&chosen.primitives)) {
            // Proofs are two batches with the host between them: no rate of the device's.
            if matches!(workload.items, Items::Proofs(_)) || !self.backend.watch().offers(workload.stage) {
                continue;
            }
            note(&format!("{} {}", self.engine, workload.name()));
            rows.extend(self.workload(&workload, chosen)?);
        }
        Ok(rows)
    }

    /// A workload beside all cores, then by the device's own clock.
    fn workload(&mut self, workload: &Workload, chosen: &Chosen) -> Result<Vec<Row>, MeasureError> {
        let mut rows_a_batch = self.traits.lanes_preferred as usize;
        let batch = loop {
            let batch = workload.batch(0, rows_a_batch)?;
            let bytes = size_of_val(batch.arena());
            let most = if self.software {
                ARENA_BYTES_SOFTWARE
            } else {
                ARENA_BYTES
            };
            if bytes <= most || rows_a_batch == 1 {
                break batch;
            }
            rows_a_batch = (rows_a_batch / (bytes / most + 1)).max(1);
        };
        let mut batches = vec![Arc::new(batch)];
        // Other items, where the workload has more than fit: the same bytes twice would flatter the caches.
        batches.push(Arc::new(workload.batch(rows_a_batch, rows_a_batch)?));
        let engine = self.engine.clone();
        let mut stream = Stream {
            gpu: self,
            batches,
            units_a_row: workload.units_a_row,
            next: 0,
            fault: None,
        };
        if !stream.holds() {
            // Shapes that the device does not take leave no row; a wrong answer is an error.
            return match stream.fault.take() {
                Some(_) => Ok(Vec::new()),
                None => Err(wrong(&engine, workload)),
            };
        }
        let before = stream.counters();
        let all = cores();
        let lanes = chosen
            .engines
            .iter()
            .find(|engine| workload.is_offered_by(engine.as_ref()));
        let mut peer = match lanes {
            Some(lanes) => Some((
                format!("{} on {} cores", lanes.name(), all.len()),
                super::from_rows(workload, lanes.as_ref(), workload.batch_rows)?,
            )),
            None => None,
        };
        let mut contenders: Vec<(&mut dyn Contender, &[CoreId])> = vec![(&mut stream, &all)];
        if let Some((_, peer)) = &mut peer {
            contenders.push((peer, &all));
        }
        let samples = compare(&mut contenders, chosen.effort);
        let after = stream.counters();
        let mut row = Row::of(workload, &engine, all.len(), rows_a_batch, &samples[0]);
        if let (Some((name, _)), Some(theirs)) = (&peer, samples.get(1)) {
            row = row.beside(name, &samples[0], theirs, None);
        }
        let mut rows = vec![row];
        let (count, ns) = (after.rows - before.rows, after.device_ns - before.device_ns);
        if ns > 0 {
            let rate = (count * workload.units_a_row) as f64 / (ns as f64 * 1e-9);
            let alone = Samples(vec![Sample::new(rate, 0, 0.0)]);
            let mut row = Row::of(workload, &engine, 0, rows_a_batch, &alone);
            "device alone, rows resident".clone_into(&mut row.input);
            rows.push(row);
        }
        Ok(rows)
    }
}

/// Batches in flight, one after another.
struct Stream<'a> {
    gpu: &'a mut Gpu,
    batches: Vec<Arc<Batch>>,
    units_a_row: u64,
    next: u64,
    /// The first batch that came back without outputs.
    fault: Option<String>,
}

impl Stream<'_> {
    fn counters(&self) -> Counters {
        self.gpu.backend.watch().report().counters
    }

    /// Whether every row of every batch is valid by the device.
    fn holds(&mut self) -> bool {
        for index in 0..self.batches.len() {
            let batch = Arc::clone(&self.batches[index]);
            self.submit(&batch);
            let Some(completion) = self.completions().pop() else {
                return false;
            };
            match completion.result {
                Ok(outputs) if (0..batch.len()).all(|row| outputs.verdict(row) == Verdict::Valid) => {}
                Ok(_) => return false,
                Err(error) => {
                    self.fault = Some(error.to_string());
                    return false;
                }
            }
        }
        true
    }

    fn submit(&mut self, batch: &Arc<Batch>) -> bool {
        let sent = self.gpu.backend.submit(Arc::clone(batch), Ticket(self.next)).is_ok();
        self.next += u64::from(sent);
        sent
    }

    /// At least one completion, or none within the patience.
    fn completions(&mut self) -> Vec<Completion> {
        let (mut done, start) = (Vec::new(), Instant::now());
        while done.is_empty() && start.elapsed() < PATIENCE {
            let _ = self.gpu.wakes.recv_timeout(Duration::from_millis(100));
            self.gpu.backend.poll(&mut done);
        }
        done
    }
}

impl Contender for Stream<'_> {
    fn name(&self) -> &str {
        &self.gpu.engine
    }

    fn sample(&mut self, _: &[CoreId], time: Duration) -> Sample {
        let (cpu, start) = (CpuTime::of_process(), Instant::now());
        let (mut in_flight, mut units) = (0usize, 0u64);
        // The device's pipe is filled and emptied inside the time: a sample is never shorter than some batches.
        let mut submitted = 0;
        while start.elapsed() < time || submitted < BATCHES_MIN || in_flight > 0 {
            let more = start.elapsed() < time || submitted < BATCHES_MIN;
            if more {
                let batch = Arc::clone(&self.batches[submitted % self.batches.len()]);
                if self.submit(&batch) {
                    (in_flight, submitted) = (in_flight + 1, submitted + 1);
                    continue;
                }
            }
            let done = self.completions();
            if done.is_empty() {
                break;
            }
            in_flight -= done.len();
            let outputs = done.into_iter().filter_map(|completion| completion.result.ok());
            units += outputs
                .map(|outputs| outputs.len() as u64 * self.units_a_row)
                .sum::<u64>();
        }
        Sample::new(units as f64 / start.elapsed().as_secs_f64(), units, cpu.elapsed_s())
    }
}

/// Primitives whose kernels have two forms.
const FIELDS: [Primitive; 4] = [Primitive::Ecdsa, Primitive::Schnorr, Primitive::Sm2, Primitive::Ed25519];

/// Inputs of a batch, on a real device and on one that computes on the CPU.
const ARENA_BYTES: usize = 64 << 20;
const ARENA_BYTES_SOFTWARE: usize = 4 << 20;

/// Batches of a sample.
const BATCHES_MIN: usize = 6;

/// A batch that takes longer than this does not come back.
const PATIENCE: Duration = Duration::from_secs(60);
