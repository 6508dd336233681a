//! The driver on a thread of its own, behind the contract of every backend.
//! Between the dispatcher, which submits and polls, and the thread that owns bus and rings.
//! Never waits in `submit` or `poll`, and never keeps a batch: what the thread cannot answer comes back as a failure.

use std::{
    collections::BTreeMap,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU32, Ordering},
        mpsc::{Receiver, RecvTimeoutError, Sender, TryRecvError, channel},
    },
    thread::JoinHandle,
    time::{Duration, Instant},
};

use perigee_hdl_abi::bus::Bus;
use perigee_kernels::{
    backend::{Backend, BackendError, Busy, Capability, Completion, Notifier, Ticket},
    batch::{Batch, Program},
    engine::Engine,
    primitive::Stage,
};

use super::{AttachError, Config, Counters, Driver, Ended, Evidence, Refusal, plan};
use crate::timing;

/// Batches that may be in flight: enough to keep the ring filled with small ones.
pub const SLOTS: usize = 16;

/// Rows of one submission: what is lost at a time when a batch is given up.
pub const ROWS_MAX: usize = 4096;

/// What a backend tells of its driver.
#[derive(Clone, Debug, Default)]
pub struct Report {
    /// What the driver has seen.
    pub counters: Counters,
    /// Wrong answers of the logic.
    pub evidence: Vec<Evidence>,
    /// Why the logic counts as lost.
    pub lost: Option<String>,
    /// Clocks of the bus.
    pub clocks: u64,
}

/// Looks at a report while the thread runs.
#[derive(Clone, Debug, Default)]
pub struct Watch {
    report: Arc<Mutex<Report>>,
    offered: Arc<AtomicU32>,
}

impl Watch {
    /// The report as it was after the last completion.
    pub fn report(&self) -> Report {
        self.report.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Operations that run now, a bit each.
    pub fn offered(&self) -> u32 {
        self.offered.load(Ordering::Relaxed)
    }

    fn publish<B: Bus>(&self, driver: &mut Driver<B>) {
        self.offered.store(driver.offered(), Ordering::Relaxed);
        let report = Report {
            counters: *driver.counters(),
            evidence: driver.evidence().to_vec(),
            lost: driver.lost().map(str::to_owned),
            clocks: driver.bus().clocks(),
        };
        *self.report.lock().unwrap_or_else(PoisonError::into_inner) = report;
    }
}

/// Runs batches on a payload, real or simulated.
pub struct PayloadBackend {
    name: String,
    batches: Option<Sender<(Ticket, Arc<Batch>)>>,
    completions: Receiver<Completion>,
    in_flight: BTreeMap<Ticket, ()>,
    notifier: Notifier,
    watch: Watch,
    thread: Option<JoinHandle<()>>,
}

impl PayloadBackend {
    /// Attaches to the payload behind `bus` and starts the thread that owns it. `name` is what reports call it; `cpu` decides
    /// what is doubted and must offer every stage.
    ///
    /// # Errors
    /// [`AttachError`].
    ///
    /// # Panics
    /// If the system cannot start a thread.
    pub fn start<B: Bus + Send + 'static>(
        name: impl Into<String>,
        bus: B,
        config: Config,
        cpu: Arc<dyn Engine>,
        notifier: Notifier,
    ) -> Result<Self, AttachError> {
        let name = name.into();
        let mut driver = Driver::attach(bus, config, cpu)?;
        let watch = Watch::default();
        watch.publish(&mut driver);
        let (batches, incoming) = channel();
        let (done, completions) = channel();
        let owner = Owner {
            name: name.clone(),
            driver,
            incoming,
            done,
            notifier: notifier.clone(),
            watch: watch.clone(),
            started: BTreeMap::new(),
            last_end: Instant::now(),
        };
        let thread = std::thread::Builder::new()
            .name("payload".into())
            .spawn(move || owner.run())
            .expect("the system can start a thread");
        Ok(Self {
            name,
            batches: Some(batches),
            completions,
            in_flight: BTreeMap::new(),
            notifier,
            watch,
            thread: Some(thread),
        })
    }

    /// A look at the driver that outlives the backend.
    pub fn watch(&self) -> Watch {
        self.watch.clone()
    }
}

impl Backend for PayloadBackend {
    fn name(&self) -> &str {
        &self.name
    }

    fn capability(&self, program: Program) -> Option<Capability> {
        let offered = self.watch.offered();
        let operations = plan::operations(program)?;
        let runs = operations.iter().any(|operation| offered >> *operation as u32 & 1 == 1);
        runs.then(|| Capability {
            engine: self.name.clone(),
            rows_max: ROWS_MAX,
            rows_preferred: rows_preferred(program),
            slots: SLOTS,
        })
    }

    fn submit(&mut self, batch: Arc<Batch>, ticket: Ticket) -> Result<(), Busy> {
        if self.in_flight.len() >= SLOTS {
            return Err(Busy);
        }
        self.in_flight.insert(ticket, ());
        // A thread that has ended shows in `poll`, which gives every ticket back.
        let _ = self.batches.as_ref().map(|batches| batches.send((ticket, batch)));
        Ok(())
    }

    fn poll(&mut self, done: &mut Vec<Completion>) {
        loop {
            match self.completions.try_recv() {
                Ok(completion) => {
                    self.in_flight.remove(&completion.ticket);
                    done.push(completion);
                }
                Err(TryRecvError::Empty) => return,
                Err(TryRecvError::Disconnected) => {
                    self.watch.offered.store(0, Ordering::Relaxed);
                    for (ticket, ()) in std::mem::take(&mut self.in_flight) {
                        done.push(Completion {
                            ticket,
                            result: Err(BackendError::Failed {
                                backend: self.name.clone(),
                                reason: "its thread has ended".into(),
                            }),
                            elapsed: Duration::ZERO,
                            engine: self.name.clone(),
                        });
                    }
                    return;
                }
            }
        }
    }

    fn waker(&self) -> Notifier {
        self.notifier.clone()
    }
}

impl Drop for PayloadBackend {
    fn drop(&mut self) {
        self.batches = None;
        if let Some(thread) = self.thread.take() {
            // A panic of the thread has been printed by it.
            let _ = thread.join();
        }
    }
}

/// What the thread owns.
struct Owner<B: Bus> {
    name: String,
    driver: Driver<B>,
    incoming: Receiver<(Ticket, Arc<Batch>)>,
    done: Sender<Completion>,
    notifier: Notifier,
    watch: Watch,
    started: BTreeMap<u64, Started>,
    last_end: Instant,
}

struct Started {
    at: Instant,
    program: Program,
}

/// Rows that a core computes at once; it takes as long for fewer.
fn rows_preferred(program: Program) -> usize {
    match program.stages().next() {
        Some(Stage::Ecdsa | Stage::Schnorr) => timing::secp256k1::BATCH_JOBS as usize,
        Some(Stage::Scrypt) => timing::scrypt::CONTEXTS as usize,
        _ => 1,
    }
}

/// Wakes whoever waits, also when the thread ends by a panic.
struct WakeAtEnd(Notifier);

impl Drop for WakeAtEnd {
    fn drop(&mut self) {
        self.0.notify();
    }
}

impl<B: Bus> Owner<B> {
    fn run(mut self) {
        let _wake = WakeAtEnd(self.notifier.clone());
        let mut ended = Vec::new();
        let mut is_open = true;
        loop {
            while is_open {
                match self.incoming.try_recv() {
                    Ok((ticket, batch)) => self.take(ticket, batch),
                    Err(TryRecvError::Empty) => break,
                    Err(TryRecvError::Disconnected) => is_open = false,
                }
            }
            let moved = self.driver.advance();
            self.driver.take_ended(&mut ended);
            if !ended.is_empty() {
                self.watch.publish(&mut self.driver);
            }
            for ended in ended.drain(..) {
                self.tell(ended);
            }
            match (self.driver.is_idle(), is_open) {
                (true, false) => return,
                (true, true) => match self.incoming.recv_timeout(REVIVE_AFTER) {
                    Ok((ticket, batch)) => self.take(ticket, batch),
                    Err(RecvTimeoutError::Timeout) => self.revive(),
                    Err(RecvTimeoutError::Disconnected) => is_open = false,
                },
                (false, _) if !moved => self.driver.wait(WAIT_CLOCKS),
                (false, _) => {}
            }
        }
    }

    fn take(&mut self, ticket: Ticket, batch: Arc<Batch>) {
        let started = Started {
            at: Instant::now(),
            program: batch.program(),
        };
        self.started.insert(ticket.0, started);
        self.driver.submit(ticket.0, batch);
    }

    /// Power may have come back.
    fn revive(&mut self) {
        if self.driver.lost().is_some() {
            // Still lost: that is what the report says.
            let _ = self.driver.revive();
            self.watch.publish(&mut self.driver);
        }
    }

    fn tell(&mut self, ended: Ended) {
        let Some(started) = self.started.remove(&ended.number) else {
            return;
        };
        let now = Instant::now();
        // Batches overlap: each takes the time since the one before it ended.
        let elapsed = now - started.at.max(self.last_end);
        self.last_end = now;
        let backend = self.name.clone();
        let result = ended.result.map_err(|refusal| match refusal {
            Refusal::NotOffered => BackendError::NotOffered {
                backend,
                program: started.program.to_string(),
            },
            Refusal::Failed(reason) => BackendError::Failed { backend, reason },
        });
        let completion = Completion {
            ticket: Ticket(ended.number),
            result,
            elapsed,
            engine: self.name.clone(),
        };
        // The receiver lives in the backend; if that is gone, nobody waits.
        let _ = self.done.send(completion);
        self.notifier.notify();
    }
}

/// Clocks of the logic for which the thread waits at a time: half a millisecond, after which new batches are looked for.
const WAIT_CLOCKS: u64 = 100_000;
/// Time after which a lost payload is looked at again.
const REVIVE_AFTER: Duration = Duration::from_secs(1);
