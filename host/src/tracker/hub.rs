//! The hub: where sockets, judge, ledger and the HTTP interface meet; what each says, carried to who has to hear it.
//! Shared by all threads of a service; holds who asked what, and nothing that a verdict depends on.
//! Never waits: what takes time is done on the pool.

mod peers;
mod roles;
mod status;

use std::{
    net::SocketAddr,
    path::PathBuf,
    sync::{
        Arc, Mutex, OnceLock, PoisonError, RwLock,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    time::Instant,
};

use crossbeam::channel::{Sender, TrySendError};
use serde_json::Value;

use self::peers::Peers;

use super::{
    audit::AuditId,
    auditor::{self, Answer, Input, view::View},
    carry::{objects, receipts},
    control::Facade,
    core::{Conn, Ticket, Told, Work},
    desk::{Change, Judged, Outcome},
    follow,
    health::{Cases, JudgeMeters, Latency, Meter, PoolMeter},
    judge::{self, JudgeError, JudgeLimits, Keep, Outlet, Request},
    kept::Kept,
    metrics::{Bounds, Metrics},
    questions,
    sockets::{Desktop, Mailbox, Sockets, ToSockets},
    wire::{
        Credentials, Kind, Message, Peer, WireLimits,
        message::{Account, Fault, GetAccount, Hold, Refusal, Role},
    },
};
use crate::{
    chain::lunarx::{Hash, ledger::Table},
    pipeline::run::Machinery,
    state::Sequence,
    store::BatchLog,
};

/// Who waits for an answer of the judge.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Asker {
    /// A peer, behind a thread of sockets.
    Peer(Waiting),
    /// The auditor, for the record of an audit.
    Audit(AuditId),
    /// The auditor, for something of its own.
    Own(u64),
}

/// A peer that waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Waiting {
    thread: usize,
    ticket: Ticket,
    /// When it was admitted.
    since: Instant,
}

/// What a hub is made of.
pub struct Parts {
    /// The identity.
    pub credentials: Arc<Credentials>,
    /// Engines and their threads.
    pub machinery: Machinery,
    /// The ledger.
    pub log: Arc<BatchLog>,
    /// The folder.
    pub dir: PathBuf,
    /// The last batch at the start.
    pub sequence: u64,
    /// Who is banned, until when in microseconds of Unix time.
    pub bans: std::collections::BTreeMap<Hash, u64>,
    /// The latest evidence.
    pub cases: Cases,
}

/// The hub.
pub struct Hub {
    credentials: Arc<Credentials>,
    machinery: Machinery,
    log: Arc<BatchLog>,
    dir: PathBuf,
    start: Instant,
    first_sequence: u64,
    mailboxes: OnceLock<Vec<Mailbox>>,
    snapshots: OnceLock<Box<dyn Fn() -> Vec<super::sockets::Snapshot> + Send + Sync>>,
    entrance: RwLock<Option<Sender<Request<Asker>>>>,
    auditor: RwLock<Option<Sender<Input>>>,
    view: Mutex<View>,
    bans: Mutex<std::collections::BTreeMap<Hash, u64>>,
    metrics: OnceLock<Metrics>,
    bounds: Mutex<Bounds>,
    roles: roles::Roles,
    objects: AtomicU64,
    peers: Peers,
    judging: OnceLock<(Arc<JudgeMeters>, JudgeLimits)>,
    auditing: OnceLock<Arc<Meter>>,
    pool: PoolMeter,
    /// From admission to the answer.
    request_times: Latency,
    /// Of durable commits.
    commit_times: Latency,
    cases: Mutex<Cases>,
    is_ready: AtomicBool,
    is_draining: AtomicBool,
    pub(super) is_asked_to_drain: AtomicBool,
    failure: OnceLock<String>,
}

impl Hub {
    /// A hub that nobody is connected to yet.
    pub fn new(parts: Parts) -> Arc<Self> {
        let hub = Arc::new(Self {
            credentials: parts.credentials,
            machinery: parts.machinery,
            log: parts.log,
            dir: parts.dir,
            start: Instant::now(),
            first_sequence: parts.sequence,
            mailboxes: OnceLock::new(),
            snapshots: OnceLock::new(),
            entrance: RwLock::new(None),
            auditor: RwLock::new(None),
            view: Mutex::default(),
            bans: Mutex::new(parts.bans),
            metrics: OnceLock::new(),
            bounds: Mutex::default(),
            roles: roles::Roles::default(),
            objects: AtomicU64::new(0),
            peers: Peers::default(),
            judging: OnceLock::new(),
            auditing: OnceLock::new(),
            pool: PoolMeter::default(),
            request_times: Latency::default(),
            commit_times: Latency::default(),
            cases: Mutex::new(parts.cases),
            is_ready: AtomicBool::new(false),
            is_draining: AtomicBool::new(false),
            is_asked_to_drain: AtomicBool::new(false),
            failure: OnceLock::new(),
        });
        let weak = Arc::downgrade(&hub);
        let read = move || weak.upgrade().map(|hub| hub.reading()).unwrap_or_default();
        let _ = hub.metrics.set(Metrics::new(Arc::new(read)));
        hub
    }

    /// The node id.
    pub fn id(&self) -> Hash {
        self.credentials.identity().id()
    }

    /// The way to the judge; `None` closes it.
    pub fn set_entrance(&self, entrance: Option<Sender<Request<Asker>>>) {
        *self.entrance.write().unwrap_or_else(PoisonError::into_inner) = entrance;
    }

    /// The way to the auditor; `None` closes it.
    pub fn set_auditor(&self, auditor: Option<Sender<Input>>) {
        *self.auditor.write().unwrap_or_else(PoisonError::into_inner) = auditor;
    }

    /// What the threads of the judge do, and its limits.
    pub fn set_judge_meters(&self, meters: Arc<JudgeMeters>, limits: JudgeLimits) {
        let _ = self.judging.set((meters, limits));
    }

    /// What the auditor's thread does.
    pub fn set_auditor_meter(&self, meter: Arc<Meter>) {
        let _ = self.auditing.set(meter);
    }

    /// Tells the auditor; whether there is one.
    pub fn tell_auditor(&self, input: Input) -> bool {
        let auditor = self.auditor.read().unwrap_or_else(PoisonError::into_inner);
        auditor.as_ref().is_some_and(|auditor| auditor.send(input).is_ok())
    }

    /// What the auditor shows.
    pub fn show(&self, view: View) {
        *self.view.lock().unwrap_or_else(PoisonError::into_inner) = view;
    }

    /// The folder.
    pub fn dir(&self) -> &std::path::Path {
        &self.dir
    }

    /// Tells a thread of sockets.
    pub fn tell(&self, thread: usize, message: ToSockets) {
        if let Some(mailbox) = self.mailbox(thread) {
            mailbox.tell(message);
        }
    }

    /// Bans a peer until a time in microseconds; keeping that is the caller's part.
    pub fn ban(&self, id: Hash, until_us: u64) {
        self.bans
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(id, until_us);
        for mailbox in self.mailboxes.get().into_iter().flatten() {
            mailbox.tell(ToSockets::Ban(id, until_us));
        }
    }

    /// Who is banned.
    pub fn bans(&self) -> std::collections::BTreeMap<Hash, u64> {
        self.bans.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Hands a request of the auditor to the judge.
    ///
    /// # Errors
    /// The request where there is no room, nothing where the judge is gone.
    pub fn hand(&self, request: Request<Asker>) -> Result<(), Option<Request<Asker>>> {
        let entrance = self.entrance.read().unwrap_or_else(PoisonError::into_inner);
        let entrance = entrance.as_ref().ok_or(None)?;
        entrance.try_send(request).map_err(|error| match error {
            TrySendError::Full(request) => Some(request),
            TrySendError::Disconnected(_) => None,
        })
    }

    /// The threads of sockets, once they are there.
    pub fn set_sockets(&self, sockets: &[Sockets]) {
        let _ = self.mailboxes.set(sockets.iter().map(Sockets::mailbox).collect());
        let readers: Vec<_> = sockets.iter().map(Sockets::reader).collect();
        let read = move || readers.iter().map(|read| read()).collect();
        let _ = self.snapshots.set(Box::new(read));
    }

    /// The bounds that metrics show, as configured.
    pub fn set_bounds(&self, bounds: Bounds) {
        *self.bounds.lock().unwrap_or_else(PoisonError::into_inner) = bounds;
    }

    /// Work is taken from now on.
    pub fn set_ready(&self) {
        self.is_ready.store(true, Ordering::Release);
    }

    /// No work is taken from now on.
    pub fn set_draining(&self) {
        self.is_draining.store(true, Ordering::Release);
    }

    /// Why the judge has ended, if it has.
    pub fn failure(&self) -> Option<String> {
        self.failure.get().cloned()
    }

    /// `kept`, with every commit timed and counted.
    pub fn timed(self: &Arc<Self>, kept: Kept) -> Timed {
        Timed {
            kept,
            hub: Arc::clone(self),
        }
    }

    fn mailbox(&self, thread: usize) -> Option<&Mailbox> {
        self.mailboxes.get()?.get(thread)
    }

    fn send(&self, request: Request<Asker>) -> Result<(), (Refusal, u32)> {
        let entrance = self.entrance.read().unwrap_or_else(PoisonError::into_inner);
        let Some(entrance) = &*entrance else {
            return Err((Refusal::Draining, RETRY_MS));
        };
        entrance.try_send(request).map_err(|error| match error {
            TrySendError::Full(_) => (Refusal::Busy, RETRY_MS),
            // It has failed; the service is about to end.
            TrySendError::Disconnected(_) => (Refusal::Draining, RETRY_MS),
        })
    }

    /// What it lacks to be ready.
    fn lacks(&self) -> Vec<String> {
        let mut reasons = Vec::new();
        if !self.is_ready.load(Ordering::Acquire) {
            reasons.push("it is starting".to_owned());
        }
        if self.is_draining.load(Ordering::Acquire) {
            reasons.push("it is draining".to_owned());
        }
        reasons.extend(self.failure.get().map(|failure| format!("it has failed: {failure}")));
        reasons
    }

    /// A peer's answer goes out: how long it took.
    fn answered(&self, askers: &[Waiting]) {
        self.request_times
            .record(askers.iter().map(|asker| asker.since.elapsed()));
        if let Some(metrics) = self.metrics.get() {
            askers.iter().for_each(|asker| metrics.answered(asker.since.elapsed()));
        }
    }

    /// Answers a question about the ledger, on the pool.
    fn ask_log(&self, asker: Waiting, from: questions::From, body: Vec<u8>) {
        let (log, credentials) = (Arc::clone(&self.log), Arc::clone(&self.credentials));
        let Some(mailbox) = self.mailbox(asker.thread).cloned() else {
            return;
        };
        self.machinery.pool.spawn(move || {
            let answer = questions::answer(&log, &credentials, &from, &body);
            mailbox.tell(match answer {
                Ok(body) => ToSockets::Answer(asker.ticket, body),
                Err((fault, message)) => ToSockets::Fail(asker.ticket, fault, message),
            });
        });
    }

    fn ask_account(&self, asker: Waiting, body: &[u8]) -> Result<(), (Refusal, u32)> {
        // The core has looked at its form.
        let asked = GetAccount::from_body(body, &WireLimits::default()).map_err(|_| (Refusal::Busy, RETRY_MS))?;
        let pair = [asked.user, asked.provider].concat();
        let question = Box::new(move |ledger: &crate::chain::lunarx::ledger::Ledger| {
            let account = Account {
                balance: ledger.balance(&asked.user),
                nonce: ledger.get(Table::Nonces, &pair).unwrap_or_default(),
                // Known when the batch is durable.
                seq: 0,
                head: Hash::default(),
            };
            account.to_body()
        });
        self.send(Request::Question {
            ticket: Asker::Peer(asker),
            question,
        })
    }

    /// Carries what the judge says to the auditor.
    fn tell_of(&self, ticket: Asker, outcome: Outcome) {
        let input = match (ticket, outcome) {
            (Asker::Audit(audit), Outcome::Decisions(decisions)) => {
                let verdict = decisions.into_iter().next().map(|decision| decision.report.verdict);
                Input::Judged(audit, verdict)
            }
            (Asker::Audit(audit), Outcome::Answer(_)) => Input::Judged(audit, None),
            (Asker::Own(number), Outcome::Answer(bytes)) => Input::Answered(number, Some(Answer::Bytes(bytes))),
            (Asker::Own(number), Outcome::Decisions(decisions)) => {
                Input::Answered(number, Some(Answer::Decisions(decisions)))
            }
            (Asker::Peer(_), _) => return,
        };
        self.tell_auditor(input);
    }

    fn ask_auditor(&self, asker: Waiting, work: &Work) {
        let fail = |fault, message: &str| {
            self.tell(asker.thread, ToSockets::Fail(asker.ticket, fault, message.to_owned()));
        };
        // The core has looked at its form.
        let Ok(hold) = Hold::from_body(&work.body, &WireLimits::default()) else {
            return fail(Fault::Senseless, "no such message");
        };
        let known = self.peers.get(asker.thread, work.conn);
        let Some((peer, Role::Provider)) = known else {
            return fail(Fault::NotAllowed, "only who says hello as a provider holds shards");
        };
        let input = Input::Hold(asker.thread, asker.ticket, peer, hold);
        if !self.tell_auditor(input) {
            fail(Fault::NotServed, "this tracker audits nobody");
        }
    }
}

impl Desktop for Hub {
    fn work(&self, thread: usize, work: Work) -> Result<(), (Refusal, u32)> {
        let asker = Waiting {
            thread,
            ticket: work.ticket,
            since: Instant::now(),
        };
        let objects = match work.kind {
            Kind::SubmitReceipts => receipts(work.body),
            Kind::SubmitObjects => objects(work.body),
            Kind::GetAccount => return self.ask_account(asker, &work.body),
            Kind::Hold => {
                self.ask_auditor(asker, &work);
                return Ok(());
            }
            _ => {
                let from = questions::From {
                    kind: work.kind,
                    peer: work.peer,
                    request_id: work.request_id,
                };
                self.ask_log(asker, from, work.body);
                return Ok(());
            }
        };
        self.peers.count(thread, work.conn, objects.len());
        self.send(Request::Objects {
            ticket: Asker::Peer(asker),
            objects,
            deadline_us: work.deadline_us,
        })
    }

    fn joined(&self, thread: usize, conn: Conn, (peer, role): (Peer, Role), address: Option<SocketAddr>) {
        self.peers.join(thread, conn, (peer, role), address);
        if role == Role::Provider {
            self.tell_auditor(Input::Joined(thread, conn, peer.id));
        }
    }

    fn left(&self, thread: usize, conn: Conn) {
        if self.peers.leave(thread, conn) == Some(Role::Provider) {
            self.tell_auditor(Input::Left(thread, conn));
        }
    }

    fn told(&self, _thread: usize, tag: u64, told: Told) {
        self.tell_auditor(Input::Told(tag, told));
    }
}

impl Outlet<Asker> for Hub {
    fn judged(&self, judged: Vec<Judged<Asker>>) {
        // Whatever is told here is durable by now, and this is the thread that commits: the head is that of the answers.
        let head = self.log.signed_head();
        let mut messages: Vec<Vec<ToSockets>> =
            self.mailboxes.get().into_iter().flatten().map(|_| Vec::new()).collect();
        let mut answered = Vec::with_capacity(judged.len());
        for Judged { ticket, outcome } in judged {
            let asker = match ticket {
                Asker::Peer(asker) => asker,
                Asker::Audit(_) | Asker::Own(_) => {
                    self.tell_of(ticket, outcome);
                    continue;
                }
            };
            let message = match outcome {
                Outcome::Decisions(decisions) => ToSockets::Verdicts(
                    asker.ticket,
                    decisions.iter().map(|decision| decision.to_wire(DEFERRED_MS)).collect(),
                ),
                Outcome::Answer(body) => {
                    let account = Account::from_body(&body, &WireLimits::default());
                    let (seq, hash) = head
                        .as_ref()
                        .map_or((0, Hash::default()), |head| (head.header.seq, head.header.hash()));
                    match account {
                        Ok(account) => ToSockets::Answer(
                            asker.ticket,
                            Account {
                                seq,
                                head: hash,
                                ..account
                            }
                            .to_body(),
                        ),
                        Err(error) => ToSockets::Fail(asker.ticket, Fault::Failed, error.to_string()),
                    }
                }
            };
            answered.push(asker);
            if let Some(messages) = messages.get_mut(asker.thread) {
                messages.push(message);
            }
        }
        for (mailbox, messages) in self.mailboxes.get().into_iter().flatten().zip(messages) {
            if !messages.is_empty() {
                mailbox.tell_all(messages);
            }
        }
        self.answered(&answered);
    }

    fn refused(&self, ticket: Asker, refusal: judge::Refusal) {
        let asker = match ticket {
            Asker::Peer(asker) => asker,
            Asker::Audit(audit) => {
                self.tell_auditor(Input::Judged(audit, None));
                return;
            }
            Asker::Own(number) => {
                self.tell_auditor(Input::Answered(number, None));
                return;
            }
        };
        let reason = match refusal {
            judge::Refusal::Late => Refusal::Deadline,
            judge::Refusal::Engines(error) => {
                tracing::error!(%error, "no engine decided a request");
                Refusal::Busy
            }
        };
        if let Some(mailbox) = self.mailbox(asker.thread) {
            mailbox.tell(ToSockets::Refuse(asker.ticket, reason, RETRY_MS));
        }
    }

    fn failed(&self, error: JudgeError) {
        tracing::error!(%error, "the ledger takes nothing more: the service ends");
        let _ = self.failure.set(error.to_string());
    }
}

/// What is kept, with a clock.
pub struct Timed {
    kept: Kept,
    hub: Arc<Hub>,
}

impl Keep for Timed {
    fn keep(&mut self, change: Change) -> Result<(), JudgeError> {
        let (start, objects) = (Instant::now(), change.objects.len());
        let attested = auditor::settle::attested(&change.objects);
        let cases = Cases::of_batch(&change.side);
        self.kept.keep(change)?;
        if !cases.is_empty() {
            let mut known = self.hub.cases.lock().unwrap_or_else(PoisonError::into_inner);
            cases.into_iter().for_each(|case| known.add(case));
        }
        if !attested.is_empty() {
            self.hub.tell_auditor(Input::Attested(attested));
        }
        self.hub.objects.fetch_add(objects as u64, Ordering::Relaxed);
        let took = start.elapsed();
        self.hub.commit_times.record([took]);
        if let Some(metrics) = self.hub.metrics.get() {
            metrics.committed(took);
        }
        Ok(())
    }

    fn applied(&self) -> Arc<dyn Fn() -> Sequence + Send + Sync> {
        self.kept.applied()
    }
}

impl Facade for Hub {
    fn not_ready(&self) -> Vec<String> {
        self.lacks()
    }

    fn status(&self) -> Value {
        self.tell_status()
    }

    fn metrics(&self) -> String {
        self.metrics.get().map(Metrics::text).unwrap_or_default()
    }

    fn batch(&self, sequence: u64, first: u32, count: u32) -> Result<Option<Value>, String> {
        questions::batch(&self.log, sequence, first, count)
    }

    fn audits(&self) -> Value {
        let view = self.view.lock().unwrap_or_else(PoisonError::into_inner);
        view.text.clone()
    }

    fn evidence(&self, id: &Hash) -> Result<Option<Value>, String> {
        questions::evidence(&self.log, id)
    }

    fn drain(&self) {
        self.is_asked_to_drain.store(true, Ordering::Release);
    }

    fn chain(&self) -> Option<Arc<follow::http::Desk>> {
        self.roles.chain()
    }
}

/// When it is worth a try again, where nothing better is known.
const RETRY_MS: u32 = 100;
/// When what was missing may have come.
const DEFERRED_MS: u32 = 1_000;
