//! The GPU behind the contract of every backend: submit, poll, wake.
//! Between the dispatcher and the owner thread of one device; several devices are several backends side by side.
//! Never waits in `submit` or `poll`, and offers nothing that has not passed its known-answer test on this very device.

use std::{
    collections::BTreeSet,
    sync::{
        Arc,
        mpsc::{Receiver, Sender, channel},
    },
    thread::JoinHandle,
    time::{Duration, Instant},
};

use rayon::ThreadPool;

use super::{
    catalogue,
    device::{Adapter, Device},
    error::GpuError,
    machine::Machine,
    owner::{Job, Owner},
    report::{Evidence, State, Watch},
    shader::{Shader, Trust},
    wgpu_machine::WgpuMachine,
};
use crate::{
    backend::{Backend, Busy, Capability, Completion, Notifier, Ticket},
    batch::{Batch, Program},
    policy::Policy,
    primitive::Stage,
};

/// What is done with evidence at once.
pub type OnEvidence = Arc<dyn Fn(&Evidence) + Send + Sync>;

/// Limits of a backend; the host's configuration fills them.
#[derive(Clone)]
pub struct Config {
    /// Level of trust.
    pub trust: Trust,
    /// Of 1,024 rows judged valid whose answers do not close by themselves (scrypt, roots that are only wanted, shards), how many
    /// the CPU computes as well.
    pub rechecks_per_1024: u32,
    /// So many such rows of every batch are computed again in any case, all of one that has no more: what comes in ones and twos
    /// stands at the tip of a chain.
    pub rechecks_min: usize,
    /// Of 1,024 rows judged valid by an equation that closes, how many the CPU computes as well.
    pub closed_rechecks_per_1024: u32,
    /// For every 1,024 rows, how many of known answer are hidden between them; 0: none.
    pub canaries_per_1024: u32,
    /// Time without an answer after which a frame counts as lost.
    pub patience_ms: u64,
    /// Strikes after which the device is off until the next start.
    pub strikes_max: u32,
    /// Pause before a lost device is opened again; doubled each time.
    pub back_off_ms: u64,
    /// Pause before the device is opened at all: what is over sooner never touches a driver.
    pub start_after_ms: u64,
    /// Most rows of a submission.
    pub rows_max: usize,
    /// Stages to compile and offer; empty: all that there are.
    pub stages: Vec<Stage>,
    /// Whether batches are offered whose answers nothing closes: leaf hashes, roots that nobody expects, shards. Samples alone would
    /// guard them, and a fault between two samples could reach a verdict. scrypt, whose samples are DESIGN's own, is always
    /// offered; programs that end in a compared root are closed by it.
    pub sampled: bool,
    /// Whether a stage is offered only where the host spends less on it than on computing it.
    pub only_if_pays: bool,
    /// What is done with evidence at once.
    pub on_evidence: Option<OnEvidence>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            trust: Trust::Closed,
            rechecks_per_1024: 4,
            rechecks_min: 16,
            closed_rechecks_per_1024: 1,
            canaries_per_1024: 4,
            patience_ms: 10_000,
            strikes_max: 3,
            back_off_ms: 1_000,
            start_after_ms: 0,
            rows_max: 1 << 17,
            stages: Vec::new(),
            sampled: false,
            only_if_pays: true,
            on_evidence: None,
        }
    }
}

/// Opens the device, at the start and after it was lost.
pub type Opener = Box<dyn FnMut() -> Result<Box<dyn Machine>, GpuError> + Send>;

/// Runs batches on a device.
pub struct GpuBackend {
    name: String,
    jobs: Option<Sender<Job>>,
    completions: Receiver<Completion>,
    in_flight: BTreeSet<Ticket>,
    notifier: Notifier,
    watch: Watch,
    rows_max: usize,
    rows_preferred: usize,
    sampled: bool,
    thread: Option<JoinHandle<()>>,
}

impl GpuBackend {
    /// A backend on an adapter; its device is opened by its own thread. `name` is what reports call it.
    pub fn on_adapter(
        name: impl Into<String>,
        adapter: Adapter,
        force_u32: bool,
        config: Config,
        pool: Arc<ThreadPool>,
        notifier: Notifier,
    ) -> Self {
        let rows_preferred = (adapter.traits(force_u32).lanes_preferred as usize).min(config.rows_max);
        let open = move || {
            let device = Device::open(&adapter, force_u32)?;
            Ok(Box::new(WgpuMachine::new(device)?) as Box<dyn Machine>)
        };
        Self::start(name, Box::new(open), rows_preferred, config, pool, notifier)
    }

    /// A backend on whatever `open` gives.
    ///
    /// # Panics
    /// If the system cannot start a thread.
    pub fn start(
        name: impl Into<String>,
        open: Opener,
        rows_preferred: usize,
        config: Config,
        pool: Arc<ThreadPool>,
        notifier: Notifier,
    ) -> Self {
        let (name, watch) = (name.into(), Watch::default());
        let (jobs, incoming) = channel();
        let (done, completions) = channel();
        let (rows_max, sampled) = (config.rows_max, config.sampled);
        let owner = Owner::new(name.clone(), open, config, pool, watch.clone(), done, notifier.clone());
        let thread = std::thread::Builder::new()
            .name(name.clone())
            .spawn(move || owner.run(&incoming))
            .expect("the system can start a thread");
        Self {
            name,
            jobs: Some(jobs),
            completions,
            in_flight: BTreeSet::new(),
            notifier,
            watch,
            rows_max,
            rows_preferred: rows_preferred.max(1),
            sampled,
            thread: Some(thread),
        }
    }

    /// Looks at the device while it works.
    pub fn watch(&self) -> Watch {
        self.watch.clone()
    }

    /// Waits until every stage is offered or has its reason not to be; whether the device is ready.
    pub fn wait(&self, patience: Duration) -> bool {
        let start = Instant::now();
        while start.elapsed() < patience {
            match self.watch.read(|report| report.state.clone()) {
                State::Ready => return true,
                State::Off(_) => return false,
                State::Starting | State::Recovering(_) => std::thread::sleep(Duration::from_millis(5)),
            }
        }
        false
    }
}

impl Backend for GpuBackend {
    fn name(&self) -> &str {
        &self.name
    }

    fn capability(&self, program: Program) -> Option<Capability> {
        // Whether all rows close is seen with the batch; stages that never close are not worth the way.
        let closes = |stage| catalogue::shader(stage).is_some_and(|shader| closes(shader, &Policy::default()));
        if !self.sampled && !program.stages().last().is_some_and(closes) {
            return None;
        }
        let offers = program.stages().all(|stage| self.watch.offers(stage));
        offers.then(|| Capability {
            engine: self.name.clone(),
            rows_max: self.rows_max,
            rows_preferred: self.rows_preferred,
            slots: SLOTS,
        })
    }

    fn submit(&mut self, batch: Arc<Batch>, ticket: Ticket) -> Result<(), Busy> {
        if self.in_flight.len() >= SLOTS {
            return Err(Busy);
        }
        let jobs = self.jobs.as_ref().ok_or(Busy)?;
        jobs.send(Job { batch, ticket }).map_err(|_| Busy)?;
        self.in_flight.insert(ticket);
        Ok(())
    }

    fn poll(&mut self, done: &mut Vec<Completion>) {
        while let Ok(completion) = self.completions.try_recv() {
            self.in_flight.remove(&completion.ticket);
            done.push(completion);
        }
    }

    fn waker(&self) -> Notifier {
        self.notifier.clone()
    }
}

impl Drop for GpuBackend {
    fn drop(&mut self) {
        self.jobs = None;
        let Some(thread) = self.thread.take() else { return };
        let start = Instant::now();
        // A driver that hangs keeps its thread, not ours.
        while !thread.is_finished() && start.elapsed() < FAREWELL {
            std::thread::sleep(Duration::from_millis(1));
        }
        if thread.is_finished() {
            let _ = thread.join();
        }
    }
}

/// Whether answers of this stage count without being sampled, or are scrypt's.
pub(super) fn closes(shader: &dyn Shader, policy: &Policy) -> bool {
    shader.closes(policy) || shader.stage() == Stage::Scrypt
}

/// Stages that have a shader, in the order in which they are compiled: signatures first, which gain most.
pub fn stages() -> Vec<Stage> {
    catalogue::SHADERS.iter().map(|shader| shader.stage()).collect()
}

/// Submissions in flight: one that is filled, one that runs, one that is closed, and one that waits for the first free slot.
const SLOTS: usize = 4;

/// How long a thread that is told to end is waited for.
const FAREWELL: Duration = Duration::from_secs(2);
