//! The auditor: a thread of the service that drives the audit engine with time, sessions, verdicts and the ledger.
//! Between providers, who are asked over their own sessions, the judge, who says what their answers are worth, and the side tables.
//! Never tells a rejection that the CPU has not found too, and never lets a consequence out without its evidence.

mod epochs;
pub mod holdings;
pub mod network;
pub mod repairs;
pub mod rows;
mod session;
pub mod settle;
pub mod view;
pub mod worker;

use std::{
    collections::{BTreeMap, VecDeque},
    sync::Arc,
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

use crossbeam::channel::{Receiver, RecvTimeoutError, Sender, unbounded};
use rand_chacha::ChaCha20Rng;

use self::{network::Voice, repairs::Repairs, session::Sessions, settle::Attested, view::View, worker::Said};
use super::{
    audit::{Action, AuditEngine, AuditId, Judged, Limits, Notary, Outcome, Standing},
    core::{Conn, Ticket, Told},
    desk::Decision,
    health::{Doing, Meter},
    hub::{Asker, Hub},
    judge::{Request, unix_us},
    sockets::ToSockets,
    wire::{
        Message as _, Peer,
        message::{Fault as WireFault, Held, Hold},
    },
};
use crate::{
    chain::lunarx::{
        Hash, LunarParams, attestation,
        audit::a,
        blob::Blob,
        docket::Docket,
        key::PublicKey,
        kind,
        ledger::Ledger,
        record::Court,
        sequential::{settle_broken, solve_all},
    },
    store::{BatchLog, SideChange, StoreError},
    verdict::Verdict,
};

/// What the auditor hears.
pub enum Input {
    /// A provider is there.
    Joined(usize, Conn, Hash),
    /// A connection is gone, of whomever.
    Left(usize, Conn),
    /// What a provider said to a request.
    Told(u64, Told),
    /// A provider says what it holds; answered under this ticket of this thread.
    Hold(usize, Ticket, Peer, Hold),
    /// What the judge says of a record; nothing, where the engines failed.
    Judged(AuditId, Option<Verdict>),
    /// The answer to a question or a form of the auditor's own; nothing, where there is none.
    Answered(u64, Option<Answer>),
    /// A batch with attestations is in the ledger.
    Attested(Vec<Attested>),
    /// What a repair says.
    Repair(Said),
    /// Other limits.
    Limits(Box<Limits>),
    /// Keep everything and end.
    Stop,
}

/// An answer of the judge's thread.
pub enum Answer {
    /// To a question.
    Bytes(Vec<u8>),
    /// To a form: nothing, or what became of what was formed.
    Decisions(Vec<Decision>),
}

/// Why an auditor does not start.
#[derive(Debug, thiserror::Error)]
pub enum AuditorError {
    /// The ledger cannot be read.
    #[error(transparent)]
    Ledger(#[from] StoreError),
    /// What it keeps there is no state.
    #[error(transparent)]
    State(#[from] super::audit::StateError),
    /// The system refuses a thread.
    #[error("a thread of the auditor: {0}")]
    Thread(#[from] std::io::Error),
}

/// An auditor at work.
pub struct Auditor {
    inputs: Sender<Input>,
    meter: Arc<Meter>,
    thread: Option<JoinHandle<()>>,
}

/// What an auditor is made of.
pub struct Parts {
    /// The parameters.
    pub params: &'static LunarParams,
    /// Limits of the engine.
    pub limits: Limits,
    /// Seconds of an epoch.
    pub epoch_s: u32,
    /// The tracker's key.
    pub voice: Voice,
    /// Seeded from the system: whoever knew it would know what is asked.
    pub rng: ChaCha20Rng,
}

impl Auditor {
    /// Starts an auditor from what the ledger's side tables have.
    ///
    /// # Errors
    /// [`AuditorError`].
    pub fn start(parts: Parts, hub: Arc<Hub>, log: &BatchLog) -> Result<Self, AuditorError> {
        let (params, limits) = (parts.params, parts.limits);
        let notary = parts.voice.clone();
        let (mut engine, saved_parts) = match rows::read_state(log)? {
            Some((bytes, count)) => (AuditEngine::restore(params, limits, notary, &bytes)?, count),
            None => (AuditEngine::new(params, limits, notary), 0),
        };
        // Who was there when the service stopped is not there now.
        let ids: Vec<Hash> = engine.books().providers().map(|(_, provider)| provider.id).collect();
        ids.iter().for_each(|id| engine.set_online(id, false));
        // Nor does anybody carry out what was ordered then: the next epoch orders it again.
        engine.drop_orders();
        let unsettled = settle::recent(log)?;
        let (inputs, inbox) = unbounded();
        hub.show(View::of(&engine, &Repairs::default()));
        let meter = Arc::new(Meter::default());
        let driver = Driver {
            meter: Arc::clone(&meter),
            params,
            limits,
            inputs: inputs.clone(),
            repairs: Repairs::default(),
            epoch_us: u64::from(parts.epoch_s).saturating_mul(1_000_000),
            voice: parts.voice,
            rng: parts.rng,
            engine,
            hub,
            inbox,
            sessions: Sessions::default(),
            judging: BTreeMap::new(),
            pending: BTreeMap::new(),
            next: 0,
            outbox: VecDeque::new(),
            side: Vec::new(),
            saved_parts,
            must_save: false,
            is_changed: false,
            saved: Instant::now(),
            shown: Instant::now(),
            held: Vec::new(),
            opening_us: 0,
        };
        let thread = thread::Builder::new()
            .name("auditor".into())
            .spawn(move || driver.run(unsettled))?;
        Ok(Self {
            inputs,
            meter,
            thread: Some(thread),
        })
    }

    /// What its thread does.
    pub fn meter(&self) -> Arc<Meter> {
        Arc::clone(&self.meter)
    }

    /// A way in.
    pub fn inputs(&self) -> Sender<Input> {
        self.inputs.clone()
    }
}

/// Keeps everything, and ends.
impl Drop for Auditor {
    fn drop(&mut self) {
        // It has ended where nobody listens.
        let _ = self.inputs.send(Input::Stop);
        let _ = self.thread.take().map(JoinHandle::join);
    }
}

impl Notary for Voice {
    fn key(&self) -> PublicKey {
        self.key
    }

    fn sign(&self, message: &[u8]) -> [u8; 64] {
        (self.sign)(message)
    }
}

/// What an answer of the judge's thread is for.
enum Pending {
    /// The ledger knows, or does not know, what a provider says that it holds.
    Hold(usize, Ticket, Peer, Hold),
    /// What is in the books is durable.
    Held(Vec<(usize, Ticket, u32)>),
    /// The beacon of this epoch, if it can begin.
    Epoch(u32),
    /// A repair of this number can begin, or not.
    Repair(u64),
    /// The shard of this repair is its new holder's, or not.
    Moved(u64),
    /// Something was said.
    Said(&'static str),
}

/// The thread.
struct Driver {
    meter: Arc<Meter>,
    params: &'static LunarParams,
    limits: Limits,
    /// The way in, for repairs.
    inputs: Sender<Input>,
    repairs: Repairs,
    epoch_us: u64,
    voice: Voice,
    rng: ChaCha20Rng,
    engine: AuditEngine<Voice>,
    hub: Arc<Hub>,
    inbox: Receiver<Input>,
    sessions: Sessions,
    /// Records that the judge has.
    judging: BTreeMap<AuditId, Vec<u8>>,
    pending: BTreeMap<u64, Pending>,
    next: u64,
    /// What the judge had no room for.
    outbox: VecDeque<Request<Asker>>,
    /// Rows for the next batch.
    side: Vec<SideChange>,
    saved_parts: u32,
    /// Something followed for somebody: the state goes with it.
    must_save: bool,
    is_changed: bool,
    saved: Instant,
    shown: Instant,
    /// Who waits until what is in the books is durable.
    held: Vec<(usize, Ticket, u32)>,
    /// When the judge was asked to open the epoch last.
    opening_us: u64,
}

impl Driver {
    fn run(mut self, unsettled: Vec<Attested>) {
        self.settle(unsettled);
        loop {
            // What the judge has no room for is tried again with the next turn.
            let is_held_up = !self.outbox.is_empty();
            self.meter.set_waiting(self.inbox.len());
            self.meter
                .turn_to(if is_held_up { Doing::BackPressure } else { Doing::Wait });
            let first = self.inbox.recv_timeout(TURN);
            self.meter.turn_to(Doing::Busy);
            let first = match first {
                Ok(input) => Some(input),
                Err(RecvTimeoutError::Timeout) => None,
                Err(RecvTimeoutError::Disconnected) => break,
            };
            let more = self.inbox.try_iter().take(INPUTS_A_TURN).collect::<Vec<_>>();
            let mut must_end = false;
            for input in first.into_iter().chain(more) {
                must_end |= matches!(input, Input::Stop);
                self.take(input);
            }
            self.turn();
            if must_end {
                break;
            }
        }
        self.repairs.stop();
        self.must_save = true;
        self.save(true);
        self.flush();
        self.hub.show(View::of(&self.engine, &self.repairs));
        self.meter.turn_to(Doing::Wait);
    }

    fn turn(&mut self) {
        let now_us = unix_us();
        self.engine.tick(now_us, &mut self.rng);
        self.epoch(now_us);
        while let Some(action) = self.engine.next_action() {
            self.carry_out(action);
        }
        self.begin_repairs();
        self.save(false);
        self.flush();
        if self.shown.elapsed() >= SHOW {
            self.shown = Instant::now();
            self.hub.show(View::of(&self.engine, &self.repairs));
        }
    }

    fn take(&mut self, input: Input) {
        let now_us = unix_us();
        match input {
            Input::Joined(thread, conn, id) => {
                self.sessions.joined(thread, conn, id);
                self.engine.set_online(&id, true);
            }
            Input::Left(thread, conn) => {
                if let Some(id) = self.sessions.left(thread, conn) {
                    self.engine.set_online(&id, false);
                }
            }
            Input::Told(tag, told) => self.told(tag, told, now_us),
            Input::Hold(thread, ticket, peer, hold) => self.hold(thread, ticket, peer, hold),
            Input::Judged(audit, verdict) => self.judged(audit, verdict, now_us),
            Input::Answered(number, answer) => self.answered(number, answer, now_us),
            Input::Attested(attested) => self.settle(attested),
            Input::Repair(said) => self.said(said),
            Input::Limits(limits) => {
                self.limits = *limits;
                self.engine.set_limits(*limits);
            }
            Input::Stop => {}
        }
        self.is_changed = true;
    }

    fn carry_out(&mut self, action: Action) {
        self.is_changed = true;
        match action {
            Action::AskCommit {
                audit,
                provider,
                request,
            } => self.ask_commit(audit, &provider, &request),
            Action::AskAnswer { audit, provider, start } => self.ask_answer(audit, &provider, start),
            Action::ToJudge { audit, record } => {
                let objects = vec![Blob::from(record.clone())];
                self.judging.insert(audit, record);
                let deadline_us = unix_us().saturating_add(JUDGE_US);
                self.outbox.push_back(Request::Objects {
                    ticket: Asker::Audit(audit),
                    objects,
                    deadline_us,
                });
            }
            Action::Settled {
                contract,
                epoch,
                challenge,
                outcome,
                ..
            } => {
                let attested = match outcome {
                    Outcome::Pass => Some(attestation::Outcome::PASS),
                    Outcome::Fail(_) => Some(attestation::Outcome::FAIL),
                    _ => None,
                };
                if let (Some(outcome), Some(challenge)) = (attested, challenge) {
                    let of = attestation::Named {
                        contract,
                        epoch,
                        challenge,
                    };
                    // Once it is in the ledger, the challenge may have its quorum.
                    self.say("attestation", self.voice.attest(of, outcome));
                }
            }
            Action::Standing {
                provider,
                before,
                after,
            } => self.standing(&provider, before, after),
            Action::Evidence { id, evidence } => {
                self.side.push(rows::evidence(&id, evidence.to_bytes()));
                self.side.extend(rows::standing(&self.engine, &evidence.provider.id()));
                self.must_save = true;
                let (id, provider) = (hex::encode(id), hex::encode(evidence.provider.id()));
                tracing::info!(%id, %provider, failure = ?evidence.failure, "evidence of a failed audit");
            }
            Action::Repair(order) => self.order(*order),
            Action::Stuck {
                key: (manifest, shard),
                why,
            } => {
                tracing::warn!(manifest = %hex::encode(manifest), shard, ?why, "a shard is lost and cannot be made again");
            }
        }
    }

    fn standing(&mut self, provider: &Hash, before: Standing, after: Standing) {
        let name = hex::encode(provider);
        tracing::info!(provider = %name, before = before.rank().name(), after = after.rank().name(), "standing");
        self.side.extend(rows::standing(&self.engine, provider));
        self.must_save = true;
        if matches!(after, Standing::Banned(_)) {
            self.side.push(rows::ban(provider, u64::MAX));
            self.hub.ban(*provider, u64::MAX);
        }
    }

    /// A verdict of the engines; a rejection counts if the CPU, by itself, comes to the same.
    fn judged(&mut self, audit: AuditId, verdict: Option<Verdict>, now_us: u64) {
        let record = self.judging.remove(&audit);
        let judged = match (verdict, record) {
            (Some(verdict), Some(record)) => match is_found_again(self.params, record, &verdict, now_us) {
                true => Judged::Verdict(verdict),
                false => {
                    tracing::error!(?audit, ?verdict, "the CPU does not find what the engines rejected");
                    Judged::Fault
                }
            },
            _ => Judged::Fault,
        };
        self.engine.judged(audit, &judged, now_us);
    }

    fn answered(&mut self, number: u64, answer: Option<Answer>, now_us: u64) {
        match (self.pending.remove(&number), answer) {
            (Some(Pending::Hold(thread, ticket, peer, hold)), Some(Answer::Bytes(bytes))) => {
                self.place(thread, ticket, &peer, &hold, &bytes, now_us);
            }
            (Some(Pending::Held(waiting)), Some(_)) => {
                for (thread, ticket, epoch) in waiting {
                    let body = Held { epoch }.to_body();
                    self.hub.tell(thread, ToSockets::Answer(ticket, body));
                }
            }
            (Some(Pending::Epoch(epoch)), Some(Answer::Bytes(bytes))) => self.begin(epoch, &bytes, now_us),
            (Some(Pending::Repair(repair)), answer) => self.repair(repair, answer),
            (Some(Pending::Moved(repair)), answer) => self.moved(repair, answer),
            (Some(Pending::Said(what)), Some(Answer::Decisions(decisions))) => {
                for decision in decisions {
                    let report = decision.report;
                    if !report.verdict.is_accept() {
                        tracing::warn!(what, verdict = ?report.verdict, "what the tracker said was not accepted");
                    }
                }
            }
            (Some(Pending::Hold(thread, ticket, ..)), _) => {
                let message = "the judge failed".to_owned();
                self.hub
                    .tell(thread, ToSockets::Fail(ticket, WireFault::Failed, message));
            }
            // A judge that gives no answer has failed, and the service ends.
            (Some(Pending::Held(_) | Pending::Epoch(_) | Pending::Said(_)), _) | (None, _) => {}
        }
    }

    /// Has the ledger keep what followed, with the state that it followed from; `is_last`: whatever the clock says.
    fn save(&mut self, is_last: bool) {
        let is_old =
            self.is_changed && self.engine.books().providers().next().is_some() && self.saved.elapsed() >= SAVE;
        let is_due = self.must_save && (is_last || self.saved.elapsed() >= SAVE_AGAIN);
        if !is_due && !is_old {
            return;
        }
        // A service that never met a provider has nothing to keep.
        if self.engine.books().providers().next().is_none() {
            self.must_save = false;
            return;
        }
        let mut side = std::mem::take(&mut self.side);
        side.extend(rows::state(&self.engine.snapshot(), &mut self.saved_parts));
        self.outbox.push_back(Request::Side(side));
        (self.must_save, self.is_changed, self.saved) = (false, false, Instant::now());
        if !self.held.is_empty() {
            let waiting = std::mem::take(&mut self.held);
            let number = self.pend(Pending::Held(waiting));
            let question = Box::new(|_: &Ledger| Vec::new());
            self.outbox.push_back(Request::Question {
                ticket: Asker::Own(number),
                question,
            });
        }
    }

    fn say(&mut self, what: &'static str, form: super::judge::Form) {
        let number = self.pend(Pending::Said(what));
        self.outbox.push_back(Request::Formed {
            ticket: Asker::Own(number),
            form,
        });
    }

    fn pend(&mut self, pending: Pending) -> u64 {
        self.next += 1;
        self.pending.insert(self.next, pending);
        self.next
    }

    /// Hands over what waits, in its order, as far as the judge has room.
    fn flush(&mut self) {
        while let Some(request) = self.outbox.pop_front() {
            match self.hub.hand(request) {
                Ok(()) => {}
                Err(Some(request)) => return self.outbox.push_front(request),
                // The judge is gone: so is the service.
                Err(None) => {}
            }
        }
    }
}

/// Whether the CPU by itself rejects a record by the same rule at the same item. What needs the ledger (A0) has no consequence.
fn is_found_again(params: &'static LunarParams, record: Vec<u8>, verdict: &Verdict, now_us: u64) -> bool {
    let Verdict::Reject { rule, index, .. } = verdict else {
        return true;
    };
    if *rule == a(0) {
        return true;
    }
    let report = match kind::decode(record, params) {
        Err(broken) => settle_broken(*broken),
        Ok(mut record) => {
            if solve_all(&mut *record).is_err() {
                return false;
            }
            let mut docket = Docket::default();
            let at = i64::try_from(now_us / 1_000_000).unwrap_or(i64::MAX);
            let ledger = &Ledger::default();
            record.judge(
                Court {
                    ledger,
                    at,
                    params,
                    memory: &(),
                },
                &mut docket,
            );
            docket.report(&record.id())
        }
    };
    matches!(&report.verdict, Verdict::Reject { rule: found, index: at, .. } if found == rule && at == index)
}

/// How soon time is heard of: the engine takes a gap of a minute for sleep.
const TURN: Duration = Duration::from_millis(100);
const INPUTS_A_TURN: usize = 4_096;
/// The state goes into the ledger so often where nothing followed for anybody.
const SAVE: Duration = Duration::from_secs(30);
/// And at most so often where something did.
const SAVE_AGAIN: Duration = Duration::from_millis(200);
const SHOW: Duration = Duration::from_millis(500);
/// Microseconds after which the judge need not begin any more: the engine has taken it for a fault by then.
const JUDGE_US: u64 = 60_000_000;
