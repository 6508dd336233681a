//! The thread that owns one device: fills frames, keeps the ring going, notices loss and silence.
//! Between the backend, which hands it batches, and the host's pool, which closes what comes back.
//! Never computes a row, and never leaves a ticket without a completion.

use std::{
    collections::VecDeque,
    sync::{
        Arc,
        mpsc::{Receiver, RecvTimeoutError, Sender, TryRecvError},
    },
    time::{Duration, Instant},
};

use rand_chacha::{ChaCha12Rng, rand_core::SeedableRng};
use rayon::ThreadPool;

use super::{
    backend::{Config, Opener, stages},
    calibrate, catalogue, close,
    error::GpuError,
    frame::{Canary, Frame, Lanes},
    machine::{Answers, Compiled, Flight, Machine, launch},
    report::{Refused, State, Watch},
};
use crate::{
    backend::{BackendError, Completion, Notifier, Ticket},
    batch::Batch,
    job::Header,
    primitive::Stage,
};

/// A batch on its way in.
pub(super) struct Job {
    pub(super) batch: Arc<Batch>,
    pub(super) ticket: Ticket,
}

/// A frame on the device.
struct InFlight {
    flight: Flight,
    frame: Frame,
    ticket: Ticket,
    filling: Duration,
    submitted: Instant,
}

pub(super) struct Owner {
    name: String,
    open: Opener,
    config: Config,
    pool: Arc<ThreadPool>,
    watch: Watch,
    done: Sender<Completion>,
    notifier: Notifier,
    machine: Option<Box<dyn Machine>>,
    /// Stages that still wait for their pipelines or their test.
    waiting: Vec<Stage>,
    flights: VecDeque<InFlight>,
    /// The batch that is laid out just now.
    starting: Option<Ticket>,
    /// When the device was last seen to finish something.
    last_end: Instant,
    back_off: Duration,
    reopen_at: Option<Instant>,
}

impl Owner {
    pub(super) fn new(
        name: String,
        open: Opener,
        config: Config,
        pool: Arc<ThreadPool>,
        watch: Watch,
        done: Sender<Completion>,
        notifier: Notifier,
    ) -> Self {
        let back_off = Duration::from_millis(config.back_off_ms);
        let first = Instant::now() + Duration::from_millis(config.start_after_ms);
        Self {
            name,
            open,
            config,
            pool,
            watch,
            done,
            notifier,
            machine: None,
            waiting: Vec::new(),
            flights: VecDeque::new(),
            starting: None,
            last_end: Instant::now(),
            back_off,
            reopen_at: Some(first),
        }
    }

    /// Serves until nobody can send any more. Whatever panics on the way, a driver's library or a shader's plan, every ticket
    /// gets its completion.
    pub(super) fn run(mut self, jobs: &Receiver<Job>) {
        let served = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| self.serve(jobs)));
        if served.is_err() {
            let reason = "the thread of the device panicked";
            self.watch.switch_off(reason.into());
            if let Some(ticket) = self.starting.take() {
                self.fail(ticket, reason.into());
            }
            for ended in std::mem::take(&mut self.flights) {
                self.fail(ended.ticket, reason.into());
            }
            while let Ok(job) = jobs.recv() {
                self.fail(job.ticket, reason.into());
            }
        }
        // Here, and not on another thread: whoever ends the program waits for this one a while, and drivers do not like to be
        // in the middle of something when it ends.
        if let Some(mut machine) = self.machine.take() {
            machine.abandon();
        }
    }

    fn serve(&mut self, jobs: &Receiver<Job>) {
        loop {
            self.bring_up();
            let is_full = self
                .machine
                .as_ref()
                .is_some_and(|machine| self.flights.len() >= machine.flights_max() || self.is_test_due(&**machine));
            if !is_full {
                match self.next(jobs) {
                    Ok(Some(job)) => {
                        self.starting = Some(job.ticket);
                        self.start(job);
                        self.starting = None;
                    }
                    Ok(None) => {}
                    Err(()) if self.flights.is_empty() => return,
                    Err(()) => {}
                }
            }
            self.finish(is_full);
        }
    }

    /// Whether a stage waits for its test alone: frames of other stages, however many there are, make room for it.
    fn is_test_due(&self, machine: &dyn Machine) -> bool {
        let is_compiled = |stage: &Stage| machine.compiled(*stage) != Compiled::Pending;
        !self.flights.is_empty() && self.waiting.iter().any(is_compiled)
    }

    /// The next batch: waits where there is nothing else to do. `Err` where there will be none.
    fn next(&self, jobs: &Receiver<Job>) -> Result<Option<Job>, ()> {
        let wait = match (self.flights.is_empty(), self.waiting.is_empty(), self.reopen_at) {
            (false, ..) => Duration::ZERO,
            (true, false, _) => Duration::from_millis(2),
            (true, true, Some(at)) => at.saturating_duration_since(Instant::now()).min(IDLE),
            (true, true, None) => IDLE,
        };
        if wait.is_zero() {
            return match jobs.try_recv() {
                Ok(job) => Ok(Some(job)),
                Err(TryRecvError::Empty) => Ok(None),
                Err(TryRecvError::Disconnected) => Err(()),
            };
        }
        match jobs.recv_timeout(wait) {
            Ok(job) => Ok(Some(job)),
            Err(RecvTimeoutError::Timeout) => Ok(None),
            Err(RecvTimeoutError::Disconnected) => Err(()),
        }
    }

    /// Opens the device when it is time, and tests stages whose pipelines are there, one a turn.
    fn bring_up(&mut self) {
        if self.watch.is_off() {
            self.waiting.clear();
            self.reopen_at = None;
            return;
        }
        if self.machine.is_none() && self.reopen_at.is_some_and(|at| at <= Instant::now()) {
            self.reopen_at = None;
            match (self.open)() {
                Ok(mut machine) => {
                    let label = machine.label();
                    self.watch.change(|report| report.device = label);
                    self.waiting = stages();
                    if !self.config.stages.is_empty() {
                        self.waiting.retain(|stage| self.config.stages.contains(stage));
                    }
                    machine.compile(&self.waiting);
                    self.machine = Some(machine);
                }
                Err(error) => self.lose(&error),
            }
        }
        let Some(machine) = &mut self.machine else { return };
        if !self.flights.is_empty() {
            return;
        }
        let turn = self
            .waiting
            .iter()
            .position(|stage| machine.compiled(*stage) != Compiled::Pending);
        let Some(turn) = turn else { return };
        let stage = self.waiting.remove(turn);
        let refused = match machine.compiled(stage) {
            Compiled::Failed(error) => Err(Refused::Compile(error.to_string())),
            _ => match calibrate::stage(machine.as_mut(), stage, &self.config, &self.pool) {
                Ok(pace) => {
                    self.watch
                        .change(|report| report.paces.extend(pace.map(|pace| (stage, pace))));
                    let pays = pace.is_none_or(|pace| pace.host_seconds_a_row < pace.cpu_seconds_a_row);
                    if pays || !self.config.only_if_pays {
                        Ok(())
                    } else {
                        Err(Refused::DoesNotPay)
                    }
                }
                Err(calibrate::Fault::Trust) => Err(Refused::Trust),
                Err(calibrate::Fault::Wrong(reason)) => Err(Refused::SelfTest(reason)),
                Err(calibrate::Fault::Device(error)) => return self.lose(&error),
            },
        };
        match refused {
            Ok(()) => self.watch.offer(stage),
            Err(refused) => self.watch.change(|report| {
                report.refused.retain(|(known, _)| *known != stage);
                report.refused.push((stage, refused));
            }),
        }
        if self.waiting.is_empty() {
            self.ready();
        }
        // Whoever waits with batches asks again what is offered.
        self.notifier.notify();
    }

    fn ready(&mut self) {
        self.back_off = Duration::from_millis(self.config.back_off_ms);
        self.watch.enter(State::Ready);
    }

    fn start(&mut self, job: Job) {
        let Job { batch, ticket } = job;
        let Some(machine) = &mut self.machine else {
            return self.fail(ticket, "the device is not open".into());
        };
        let begin = Instant::now();
        let flight = seed().and_then(|seed| {
            if !self.config.sampled && !closes(&batch, seed) {
                return Err(GpuError::NotOffered {
                    program: batch.program().to_string(),
                });
            }
            let canaries = canaries(&batch, &self.config, &seed);
            launch(machine.as_mut(), &batch, self.config.trust, seed, &canaries)
        });
        match flight {
            Ok((frame, flight)) => self.flights.push_back(InFlight {
                flight,
                frame,
                ticket,
                filling: begin.elapsed(),
                submitted: Instant::now(),
            }),
            Err(GpuError::NotOffered { program }) => self.not_offered(ticket, program),
            Err(error @ GpuError::Memory { .. }) => {
                self.watch.change(|report| report.counters.memory_refusals += 1);
                self.not_offered(ticket, format!("{} ({error})", batch.program()));
            }
            Err(error) => {
                self.fail(ticket, error.to_string());
                self.lose(&error);
            }
        }
    }

    /// Takes the oldest frame if it is through; waits a moment where the ring is full.
    fn finish(&mut self, is_full: bool) {
        let (Some(machine), Some(oldest)) = (&mut self.machine, self.flights.front()) else {
            return;
        };
        let patience = if is_full { TURN } else { SHORT_TURN };
        match machine.poll(oldest.flight, &oldest.frame, patience) {
            Ok(Some(answers)) => {
                if let Some(ended) = self.flights.pop_front() {
                    self.hand_over(ended, answers);
                }
            }
            Ok(None) => {
                let since = oldest.submitted.max(self.last_end);
                if since.elapsed() > Duration::from_millis(self.config.patience_ms) {
                    self.watch.change(|report| report.counters.timeouts += 1);
                    let seconds = self.config.patience_ms / 1000;
                    self.lose(&GpuError::Timeout { seconds });
                }
            }
            Err(error) => self.lose(&error),
        }
    }

    /// Closes a frame on the pool; the device goes on.
    fn hand_over(&mut self, ended: InFlight, answers: Answers) {
        let now = Instant::now();
        let alone = now.saturating_duration_since(ended.submitted.max(self.last_end));
        self.last_end = now;
        // A clock of the device is believed as far as ours allows.
        let longest = ended.submitted.elapsed();
        let seconds = answers
            .seconds
            .map(|seconds| Duration::try_from_secs_f64(seconds).unwrap_or(alone));
        let device = seconds.map_or(alone, |seconds| seconds.min(longest));
        let on_device = alone.max(device);
        self.watch
            .change(|report| report.counters.device_ns += device.as_nanos() as u64);
        let (config, watch, name) = (self.config.clone(), self.watch.clone(), self.name.clone());
        let (done, notifier) = (self.done.clone(), self.notifier.clone());
        self.pool.spawn(move || {
            let begin = Instant::now();
            let closed = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                let seed = seed().map_err(|error| error.to_string())?;
                close::close(&ended.frame, &answers, &config, &watch, seed)
            }));
            let result = closed.unwrap_or_else(|_| Err("the judge panicked".into()));
            let completion = Completion {
                ticket: ended.ticket,
                result: result.map_err(|reason| BackendError::Failed {
                    backend: name.clone(),
                    reason,
                }),
                elapsed: ended.filling + on_device + begin.elapsed(),
                engine: name,
            };
            // The batch is dropped before its completion is seen, so that memory limits count it once.
            drop(ended.frame);
            let _ = done.send(completion);
            notifier.notify();
        });
    }

    /// The device is gone or does not answer: its frames run elsewhere, and it is opened again after a pause.
    fn lose(&mut self, error: &GpuError) {
        self.watch.offer_nothing();
        self.watch.change(|report| {
            report.counters.losses += 1;
            report.paces.clear();
        });
        // A device that was switched off for a wrong answer does not come back by being lost.
        self.watch.enter(State::Recovering(error.to_string()));
        self.watch.strike(self.config.strikes_max, error.to_string());
        for ended in std::mem::take(&mut self.flights) {
            self.fail(ended.ticket, error.to_string());
        }
        self.waiting.clear();
        self.abandon();
        self.reopen_at = Some(Instant::now() + self.back_off);
        self.back_off = self.back_off.saturating_mul(2).min(BACK_OFF_MAX);
        self.last_end = Instant::now();
    }

    /// Gives up the device on a thread of its own: a driver that hangs may hold whoever lets go of it.
    fn abandon(&mut self) {
        if let Some(mut machine) = self.machine.take() {
            let farewell = std::thread::Builder::new().name("gpu-farewell".into());
            let _ = farewell.spawn(move || machine.abandon());
        }
    }

    fn fail(&self, ticket: Ticket, reason: String) {
        self.complete(
            ticket,
            BackendError::Failed {
                backend: self.name.clone(),
                reason,
            },
        );
    }

    fn not_offered(&self, ticket: Ticket, program: String) {
        self.complete(
            ticket,
            BackendError::NotOffered {
                backend: self.name.clone(),
                program,
            },
        );
    }

    fn complete(&self, ticket: Ticket, error: BackendError) {
        let _ = self.done.send(Completion {
            ticket,
            result: Err(error),
            elapsed: Duration::ZERO,
            engine: self.name.clone(),
        });
        self.notifier.notify();
    }
}

/// Whether every answer to this batch is closed by something that the host knows: see [`Config::sampled`].
fn closes(batch: &Arc<Batch>, seed: [u8; 32]) -> bool {
    let last = batch.tables().len() - 1;
    let stage = batch.tables()[last].stage();
    let Some(shader) = catalogue::shader(stage) else {
        return true;
    };
    let lanes = Lanes::new(batch, last, Vec::new(), &mut ChaCha12Rng::from_seed(seed));
    stage == Stage::Scrypt || shader.closes_rows(&lanes, batch.policy())
}

/// A fresh secret.
pub(super) fn seed() -> Result<[u8; 32], GpuError> {
    let mut seed = [0u8; 32];
    match getrandom::fill(&mut seed) {
        Ok(()) => Ok(seed),
        Err(error) => Err(GpuError::Refused(format!("no random numbers: {error}"))),
    }
}

/// Rows of known answer for this batch, chosen by the seed.
fn canaries(batch: &Batch, config: &Config, seed: &[u8; 32]) -> Vec<Canary> {
    let [table] = batch.tables() else { return Vec::new() };
    let Some(shader) = catalogue::shader(table.stage()) else {
        return Vec::new();
    };
    let known = shader.canaries(batch.policy());
    if known.is_empty() || table.is_empty() {
        return Vec::new();
    }
    let wanted = (table.len() as u64 * u64::from(config.canaries_per_1024)).div_ceil(1024) as usize;
    let first = usize::from(seed[0]) + usize::from(seed[1]) * 256;
    (0..wanted)
        .map(|index| {
            let (row, valid) = known[(first + index) % known.len()].clone();
            debug_assert_eq!(row.len(), table.stage().spec().row_bytes);
            debug_assert!(row.len() >= size_of::<Header>());
            Canary { row, valid }
        })
        .collect()
}

/// How long a thread without work sleeps before it looks around.
const IDLE: Duration = Duration::from_millis(250);

/// How long the oldest frame is waited for while the ring is full, and while there is room in it.
const TURN: Duration = Duration::from_millis(20);
const SHORT_TURN: Duration = Duration::from_micros(200);

/// Longest pause before a lost device is opened again.
const BACK_OFF_MAX: Duration = Duration::from_secs(300);
