//! The judge: requests go to the engines side by side, to the desk in the order in which they came, and out once durable.
//! Between admission, which bounds what is in here, and the ledger; two threads, one that judges and one that commits.
//! Never answers from what a crash can take, and ends for good when the disk has failed once.

use std::{
    collections::BTreeMap,
    sync::{
        Arc,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    thread::{self, JoinHandle},
    time::{Instant, SystemTime, UNIX_EPOCH},
};

use crossbeam::channel::{Receiver, Sender, TrySendError, bounded, unbounded};
use perigee_kernels::backend::BackendError;

use super::{
    desk::{Change, DecidedObjects, Desk, Judged, Sealed},
    health::{Doing, JudgeMeters},
};
use crate::{
    chain::lunarx::{LunarParams, blob::Blob, kind, ledger::Ledger, sequential::solve_all},
    pipeline::{group::Group, rounds::Engines},
    state::{Sequence, StateError},
    store::{SideChange, StoreError},
};

/// What is asked of the judge. `T` names a request.
pub enum Request<T> {
    /// Objects to be judged, `kind | body` each.
    Objects {
        /// Whose they are.
        ticket: T,
        /// The objects.
        objects: Vec<Blob>,
        /// When they are of no more use, in microseconds of Unix time: then the engines are spared.
        deadline_us: u64,
    },
    /// An object that is made from what is accepted at its turn, and judged at once: nothing comes in between.
    Formed {
        /// Whose it is.
        ticket: T,
        /// What makes it, on the judge's thread.
        form: Form,
    },
    /// Changes of side tables, for the ledger's next batch.
    Side(Vec<SideChange>),
    /// A question about what is accepted.
    Question {
        /// Whose it is.
        ticket: T,
        /// What answers it, on the judge's thread.
        question: Question,
    },
}

/// Answers from what is accepted, in bytes of the wire.
pub type Question = Box<dyn FnOnce(&Ledger) -> Vec<u8> + Send>;

/// Makes an object, `kind | body`, of the tracker's own from what is accepted; `None` where there is nothing to say, which is
/// answered by no decision. Its rows are decided on the spot and without engines: it is one signature of the tracker itself.
pub type Form = Box<dyn FnOnce(&Ledger) -> Option<Vec<u8>> + Send>;

/// Why objects were not judged.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Their deadline had passed before an engine was free.
    #[error("the deadline passed before an engine was free")]
    Late,
    /// No engine could decide them, not even software.
    #[error("the engines failed: {0}")]
    Engines(BackendError),
}

/// Why a judge has ended.
#[derive(Debug, thiserror::Error)]
pub enum JudgeError {
    /// The state cannot be read or written.
    #[error(transparent)]
    State(#[from] StateError),
    /// The ledger takes no more.
    #[error(transparent)]
    Ledger(#[from] StoreError),
    /// Ledger and state count differently: a defect.
    #[error("batch {expected} of the ledger is {got} in the state")]
    Sequence {
        /// The ledger's number.
        expected: u64,
        /// The state's.
        got: u64,
    },
}

/// What keeps what was accepted.
pub trait Keep: Send + 'static {
    /// Makes a change durable; returns when no crash can take it any more.
    ///
    /// # Errors
    /// It may or may not be durable: nothing more may be kept, and nothing answered.
    fn keep(&mut self, change: Change) -> Result<(), JudgeError>;

    /// Up to where the state on disk has every delta; asked on the judge's thread.
    fn applied(&self) -> Arc<dyn Fn() -> Sequence + Send + Sync>;
}

/// Where answers go; called on the judge's threads: hand over and return.
pub trait Outlet<T>: Send + Sync + 'static {
    /// These requests are decided, and durable as far as they changed anything.
    fn judged(&self, judged: Vec<Judged<T>>);

    /// This request was not judged, and changed nothing.
    fn refused(&self, ticket: T, refusal: Refusal);

    /// The judge has ended: nothing that was not answered will be.
    fn failed(&self, error: JudgeError);
}

/// Bounds of a judge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct JudgeLimits {
    /// Requests that wait for the judge's thread.
    pub queue_requests_max: usize,
    /// Requests with the engines; those behind them wait in the queue.
    pub in_flight_requests_max: usize,
    /// Objects after which a batch is closed, however busy the disk is.
    pub batch_objects_max: usize,
    /// Bytes after which it is.
    pub batch_bytes_max: usize,
}

impl Default for JudgeLimits {
    fn default() -> Self {
        Self {
            // Admission bounds objects; this bounds the requests that they come in.
            queue_requests_max: 16_384,
            // 256 requests of 64 receipts are half a second of one core; the dispatcher fills its batches from fewer.
            in_flight_requests_max: 256,
            // A commit of 10,000 receipts costs a few milliseconds, most of it the same for one.
            batch_objects_max: 10_000,
            batch_bytes_max: 64 << 20,
        }
    }
}

/// A judge at work.
pub struct Judge<T> {
    requests: Option<Sender<Request<T>>>,
    threads: Vec<JoinHandle<()>>,
    durable: Arc<AtomicU64>,
    has_failed: Arc<AtomicBool>,
    meters: Arc<JudgeMeters>,
}

impl<T: Send + 'static> Judge<T> {
    /// Starts the threads of a judge.
    ///
    /// # Errors
    /// The system refuses a thread.
    pub fn start(
        params: &'static LunarParams,
        desk: Desk<T>,
        engines: Engines,
        keep: impl Keep,
        outlet: Arc<dyn Outlet<T>>,
        limits: JudgeLimits,
    ) -> std::io::Result<Self> {
        let (requests, inbox) = bounded(limits.queue_requests_max);
        // One batch is being committed, none waits: what comes meanwhile makes the next one larger.
        let (seals, to_keep) = bounded(1);
        let (done, kept) = bounded(1);
        let durable = Arc::new(AtomicU64::new(desk.sequence()));
        let has_failed = Arc::new(AtomicBool::new(false));
        let applied = keep.applied();
        let (decided, decisions) = unbounded();
        let meters = Arc::new(JudgeMeters::default());
        let bench = Bench {
            params,
            meters: Arc::clone(&meters),
            desk,
            engines,
            limits,
            outlet: Arc::clone(&outlet),
            applied,
            inbox,
            decided,
            decisions,
            seals,
            kept,
            ready: BTreeMap::new(),
            next_in: 0,
            next_out: 0,
            is_keeping: false,
        };
        let keeper = Keeper {
            keep,
            outlet: Arc::clone(&outlet),
            durable: Arc::clone(&durable),
            to_keep,
            done,
            meters: Arc::clone(&meters),
        };
        let (failed, failed_too) = (Arc::clone(&has_failed), Arc::clone(&has_failed));
        let (judge_outlet, keep_outlet) = (Arc::clone(&outlet), outlet);
        let judge = thread::Builder::new().name("judge".into()).spawn(move || {
            if let Err(error) = bench.run() {
                fail(&failed, &*judge_outlet, error);
            }
        })?;
        let commit = thread::Builder::new().name("commit".into()).spawn(move || {
            if let Err(error) = keeper.run() {
                fail(&failed_too, &*keep_outlet, error);
            }
        })?;
        Ok(Self {
            requests: Some(requests),
            threads: vec![judge, commit],
            durable,
            has_failed,
            meters,
        })
    }

    /// Hands a request in; gives it back where there is no room, or the judge has ended.
    ///
    /// # Errors
    /// The request.
    pub fn submit(&self, request: Request<T>) -> Result<(), Request<T>> {
        let Some(requests) = &self.requests else {
            return Err(request);
        };
        requests.try_send(request).map_err(TrySendError::into_inner)
    }

    /// A way in for another thread.
    pub fn entrance(&self) -> Option<Sender<Request<T>>> {
        self.requests.clone()
    }

    /// What its threads do.
    pub fn meters(&self) -> Arc<JudgeMeters> {
        Arc::clone(&self.meters)
    }

    /// The last batch that no crash can take.
    pub fn durable(&self) -> u64 {
        self.durable.load(Ordering::Acquire)
    }

    /// Whether it has ended by a failure.
    pub fn has_failed(&self) -> bool {
        self.has_failed.load(Ordering::Acquire)
    }

    /// Decides everything that was handed in, makes it durable, answers it, and ends. Every [`Self::entrance`] is to be dropped.
    pub fn finish(mut self) {
        self.requests = None;
        for thread in self.threads.drain(..) {
            // What a thread panicked of was said by the panic.
            let _ = thread.join();
        }
    }
}

fn fail<T: 'static>(has_failed: &AtomicBool, outlet: &dyn Outlet<T>, error: JudgeError) {
    if !has_failed.swap(true, Ordering::AcqRel) {
        outlet.failed(error);
    }
}

/// Objects of the request of this number, or why they are not decided.
type DecidedRequest = (u64, Result<DecidedObjects, Refusal>);

/// What stands in the order of requests.
enum Turn<T> {
    Objects(T),
    Question(T, Question),
    Formed(T, Form),
    Side(Vec<SideChange>),
}

/// The thread that judges.
struct Bench<T> {
    params: &'static LunarParams,
    meters: Arc<JudgeMeters>,
    desk: Desk<T>,
    engines: Engines,
    limits: JudgeLimits,
    outlet: Arc<dyn Outlet<T>>,
    applied: Arc<dyn Fn() -> Sequence + Send + Sync>,
    inbox: Receiver<Request<T>>,
    decided: Sender<DecidedRequest>,
    decisions: Receiver<DecidedRequest>,
    seals: Sender<Sealed<T>>,
    kept: Receiver<()>,
    /// Requests in their order, with what the engines said where they have.
    ready: BTreeMap<u64, Waiting<T>>,
    next_in: u64,
    next_out: u64,
    is_keeping: bool,
}

struct Waiting<T> {
    turn: Turn<T>,
    decided: Option<Result<DecidedObjects, Refusal>>,
}

impl<T: Send + 'static> Bench<T> {
    fn run(mut self) -> Result<(), JudgeError> {
        let never = crossbeam::channel::never();
        let mut is_open = true;
        while is_open || !self.ready.is_empty() || self.desk.waiting() > 0 || self.is_keeping {
            let has_room = self.ready.len() < self.limits.in_flight_requests_max;
            let inbox = if is_open && has_room {
                self.inbox.clone()
            } else {
                never.clone()
            };
            // Requests wait that are not taken: the engines have enough, or the batch is full and the disk is busy.
            let is_held_up = !has_room || self.is_full();
            self.meters
                .judge
                .turn_to(if is_held_up { Doing::BackPressure } else { Doing::Wait });
            crossbeam::channel::select! {
                recv(inbox) -> request => {
                    self.meters.judge.turn_to(Doing::Busy);
                    match request {
                        Ok(request) => self.take(request),
                        Err(_) => is_open = false,
                    }
                },
                recv(self.decisions) -> decided => {
                    self.meters.judge.turn_to(Doing::Busy);
                    if let Ok((number, decided)) = decided {
                        self.decided(number, decided);
                    }
                },
                recv(self.kept) -> kept => {
                    self.meters.judge.turn_to(Doing::Busy);
                    match kept {
                        Ok(()) => self.is_keeping = false,
                        // The keeper has ended, and said why.
                        Err(_) => return Ok(()),
                    }
                },
            }
            // Everything that is there already belongs into the same batch.
            while let Ok((number, decided)) = self.decisions.try_recv() {
                self.decided(number, decided);
            }
            while let Ok(()) = self.kept.try_recv() {
                self.is_keeping = false;
            }
            self.judge()?;
            self.seal()?;
            self.meters.in_flight.store(self.ready.len() as u64, Ordering::Relaxed);
            self.meters.commit.set_waiting(self.desk.waiting());
        }
        self.meters.judge.turn_to(Doing::Wait);
        Ok(())
    }

    fn take(&mut self, request: Request<T>) {
        let number = self.next_in;
        self.next_in += 1;
        let (turn, decided) = match request {
            Request::Question { ticket, question } => (Turn::Question(ticket, question), Some(Ok(Vec::new()))),
            Request::Formed { ticket, form } => (Turn::Formed(ticket, form), Some(Ok(Vec::new()))),
            Request::Side(changes) => (Turn::Side(changes), Some(Ok(Vec::new()))),
            Request::Objects {
                ticket,
                objects,
                deadline_us,
            } => {
                self.decide(number, objects, deadline_us);
                (Turn::Objects(ticket), None)
            }
        };
        self.ready.insert(number, Waiting { turn, decided });
    }

    /// Decodes the objects and has their rows decided, on the pool.
    fn decide(&self, number: u64, objects: Vec<Blob>, deadline_us: u64) {
        let (engines, decided, params) = (self.engines.clone(), self.decided.clone(), self.params);
        let meters = Arc::clone(&self.meters);
        self.engines.pool.spawn(move || {
            let start = Instant::now();
            // Nobody listens where the judge has failed.
            if unix_us() > deadline_us {
                return drop(decided.send((number, Err(Refusal::Late))));
            }
            let group = Group::new(objects.iter().map(|object| kind::decode(object.clone(), params)));
            engines.decide(group, move |group| {
                let decision = match group {
                    Ok(group) => Ok(objects.into_iter().zip(group.into_records()).collect()),
                    Err(error) => Err(Refusal::Engines(error)),
                };
                drop(decided.send((number, decision)));
            });
            let took_ns = u64::try_from(start.elapsed().as_nanos()).unwrap_or(u64::MAX);
            meters.decode_ns.fetch_add(took_ns, Ordering::Relaxed);
        });
    }

    fn decided(&mut self, number: u64, decided: Result<DecidedObjects, Refusal>) {
        if let Some(waiting) = self.ready.get_mut(&number) {
            waiting.decided = Some(decided);
        }
    }

    /// Judges what is decided, in the order in which it came, as far as the batch has room.
    fn judge(&mut self) -> Result<(), JudgeError> {
        let at = i64::try_from(unix_us() / 1_000_000).unwrap_or(i64::MAX);
        while !self.is_full() {
            let Some(entry) = self.ready.first_entry() else { break };
            if *entry.key() != self.next_out || entry.get().decided.is_none() {
                break;
            }
            let Waiting { turn, decided } = entry.remove();
            self.next_out += 1;
            match (turn, decided) {
                (Turn::Side(changes), _) => self.desk.put(changes),
                (Turn::Question(ticket, question), _) => self.desk.answer(ticket, question)?,
                (Turn::Formed(ticket, form), _) => self.form(at, ticket, form)?,
                (Turn::Objects(ticket), Some(Ok(objects))) => self.desk.judge(at, ticket, objects)?,
                (Turn::Objects(ticket), Some(Err(refusal))) => self.outlet.refused(ticket, refusal),
                (Turn::Objects(_), None) => unreachable!("looked at above"),
            }
        }
        Ok(())
    }

    /// Makes an object and judges it.
    fn form(&mut self, at: i64, ticket: T, form: Form) -> Result<(), JudgeError> {
        let mut objects = Vec::new();
        if let Some(object) = form(self.desk.ledger()) {
            let object = Blob::from(object);
            let mut record = kind::decode(object.clone(), self.params);
            let solved = record.as_mut().map_or(Ok(()), |record| solve_all(&mut **record));
            match solved {
                Ok(()) => objects.push((object, record)),
                // What was not computed is not judged.
                Err(fault) => tracing::error!(%fault, "an object of the tracker's own was not computed"),
            }
        }
        Ok(self.desk.judge(at, ticket, objects)?)
    }

    fn is_full(&self) -> bool {
        self.desk.waiting() >= self.limits.batch_objects_max || self.desk.bytes() >= self.limits.batch_bytes_max
    }

    /// Hands the batch over where the keeper is free for it.
    fn seal(&mut self) -> Result<(), JudgeError> {
        if self.is_keeping || self.desk.waiting() == 0 {
            return Ok(());
        }
        let applied = (self.applied)();
        if let Some(sealed) = self.desk.seal(applied)? {
            self.is_keeping = self.seals.send(sealed).is_ok();
        }
        Ok(())
    }
}

/// The thread that commits.
struct Keeper<T: 'static, K> {
    keep: K,
    outlet: Arc<dyn Outlet<T>>,
    durable: Arc<AtomicU64>,
    to_keep: Receiver<Sealed<T>>,
    done: Sender<()>,
    meters: Arc<JudgeMeters>,
}

impl<T: 'static, K: Keep> Keeper<T, K> {
    fn run(mut self) -> Result<(), JudgeError> {
        let meter = |doing| self.meters.commit.turn_to(doing);
        for sealed in &self.to_keep {
            meter(Doing::Busy);
            if let Some(change) = sealed.change {
                let sequence = change.sequence;
                self.keep.keep(change)?;
                self.durable.store(sequence, Ordering::Release);
            }
            meter(Doing::BackPressure);
            // The judge may have ended by a failure: its verdicts up to here count all the same.
            let _ = self.done.send(());
            meter(Doing::Busy);
            self.outlet.judged(sealed.judged);
            meter(Doing::Wait);
        }
        Ok(())
    }
}

/// Microseconds of Unix time; zero before 1970.
pub fn unix_us() -> u64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_micros()).unwrap_or(u64::MAX)
}
