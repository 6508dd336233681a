//! Who judges the pools of a mission: the CPU's engines, and before them the shaders of a GPU where that is asked for.
//! A backend of the pipeline that hands on what it is given, and keeps a tape of it.
//! Never a verdict that depends on the engine: where there is no GPU, or it fails, the CPU decides, and that is said.

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
};

use perigee::{config::Config, pipeline::run::Machinery};
use perigee_kernels::{
    backend::{Backend, Busy, Capability, Completion, Notifier, Ticket},
    batch::{Batch, Program},
    cpu::{self, CpuBackend},
};
use rayon::ThreadPool;
use serde_json::{Value, json};

/// The pipeline's engines, shared by all pools.
pub(super) struct Judge {
    pub(super) config: Config,
    pub(super) machinery: Machinery,
    tape: Tape,
    rows_on_gpu: Arc<AtomicU64>,
    /// The GPU that was started.
    device: Option<String>,
    /// Why there is none although one was asked for.
    why: Option<String>,
}

type Tape = Arc<Mutex<Vec<Arc<Batch>>>>;

impl Judge {
    /// Starts the engines; with a GPU where one is wanted and usable.
    ///
    /// # Errors
    /// The system refuses threads.
    pub(super) fn start(wants_gpu: bool) -> Result<Self, String> {
        // One object at a time on one thread: what is on the tape when an object is reported is what it asked for.
        let config = Config {
            threads: 1,
            window_objects_max: 1,
            dedup_rows_max: 0,
            ..Config::default()
        };
        let (tape, rows_on_gpu) = (Tape::default(), Arc::<AtomicU64>::default());
        let (mut device, mut why) = (None, None);
        let machinery = Machinery::start_with(&config, |pool, notifier| {
            let gpu = match wants_gpu.then(|| gpu(&config, &pool, &notifier)) {
                Some(Ok((name, gpu))) => {
                    device = Some(name);
                    Some(gpu)
                }
                Some(Err(reason)) => {
                    why = Some(reason);
                    None
                }
                None => None,
            };
            Box::new(Recorder {
                gpu,
                cpu: CpuBackend::new("cpu", pool, cpu::engines(), notifier),
                on_gpu: BTreeMap::new(),
                rows_on_gpu: Arc::clone(&rows_on_gpu),
                tape: Arc::clone(&tape),
            })
        });
        Ok(Self {
            machinery: machinery.map_err(|error| error.to_string())?,
            config,
            tape,
            rows_on_gpu,
            device,
            why,
        })
    }

    /// What was asked since the last call.
    pub(super) fn take_tape(&self) -> Vec<Arc<Batch>> {
        std::mem::take(&mut *self.tape.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// For machines: the device, the rows that it decided, and why there was none.
    pub(super) fn json(&self) -> Value {
        json!({"gpu": self.device, "rows_on_gpu": self.rows_on_gpu.load(Ordering::Relaxed), "fell_back": self.why})
    }

    /// For eyes: nothing where nobody asked for a GPU.
    pub(super) fn text(&self) -> String {
        match (&self.device, &self.why) {
            (Some(device), _) => {
                let rows = self.rows_on_gpu.load(Ordering::Relaxed);
                format!("pools: judged by {device}, {rows} rows; what it does not offer by the CPU\n")
            }
            (None, Some(why)) => format!("pools: judged by the CPU: {why}\n"),
            (None, None) => String::new(),
        }
    }
}

/// The first usable GPU, ready to work, and its name.
#[cfg(feature = "gpu")]
fn gpu(config: &Config, pool: &Arc<ThreadPool>, notifier: &Notifier) -> Result<(String, Box<dyn Backend>), String> {
    let gpus = perigee::pipeline::gpu::ready(config, pool, notifier).map_err(|error| error.to_string())?;
    let gpu = gpus.into_iter().next().ok_or("gpu: no adapter")?;
    Ok((gpu.watch().report().device, Box::new(gpu)))
}

#[cfg(not(feature = "gpu"))]
fn gpu(_: &Config, _: &Arc<ThreadPool>, _: &Notifier) -> Result<(String, Box<dyn Backend>), String> {
    Err("gpu: this program was built without".to_owned())
}

/// The engines as one backend, and a tape of all that they were asked.
struct Recorder {
    gpu: Option<Box<dyn Backend>>,
    cpu: CpuBackend,
    /// What is at work there.
    on_gpu: BTreeMap<Ticket, Arc<Batch>>,
    rows_on_gpu: Arc<AtomicU64>,
    tape: Tape,
}

impl Backend for Recorder {
    fn name(&self) -> &str {
        self.cpu.name()
    }

    fn capability(&self, program: Program) -> Option<Capability> {
        let gpu = self.gpu.as_ref().and_then(|gpu| gpu.capability(program));
        gpu.or_else(|| self.cpu.capability(program))
    }

    fn submit(&mut self, batch: Arc<Batch>, ticket: Ticket) -> Result<(), Busy> {
        let offered = |gpu: &&mut Box<dyn Backend>| gpu.capability(batch.program()).is_some();
        match self.gpu.as_mut().filter(offered) {
            Some(gpu) => {
                gpu.submit(Arc::clone(&batch), ticket)?;
                self.on_gpu.insert(ticket, Arc::clone(&batch));
            }
            None => self.cpu.submit(Arc::clone(&batch), ticket)?,
        }
        self.tape.lock().unwrap_or_else(PoisonError::into_inner).push(batch);
        Ok(())
    }

    fn poll(&mut self, done: &mut Vec<Completion>) {
        self.cpu.poll(done);
        let mut ended = Vec::new();
        self.gpu.iter_mut().for_each(|gpu| gpu.poll(&mut ended));
        for completion in ended {
            let Some(batch) = self.on_gpu.remove(&completion.ticket) else {
                continue;
            };
            let rows = batch.len() as u64;
            if completion.result.is_ok() {
                self.rows_on_gpu.fetch_add(rows, Ordering::Relaxed);
            } else if self.cpu.submit(batch, completion.ticket).is_ok() {
                // Not offered with these rows, or lost: the CPU decides them under the same ticket.
                continue;
            }
            done.push(completion);
        }
    }

    fn waker(&self) -> Notifier {
        self.cpu.waker()
    }
}
