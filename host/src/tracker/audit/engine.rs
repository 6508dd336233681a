//! The audit engine: a state machine between the plan of a day and what becomes of every audit in it.
//! Its inputs are events with their time; its outputs a queue of actions that the service carries out.
//! Never verifies a hash: records go to the judge whole, and come back as verdicts. The consequences stand in `consequence`.

mod consequence;

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use rand_chacha::rand_core::Rng;
use serde::{Deserialize, Serialize};

use super::{
    books::{Books, BooksError, Placing, ShardKey},
    chance,
    evidence::{self, Event, Evidence},
    limits::{Limits, SECOND_US},
    open::{Committed, Open, Stage},
    outcome::{Fault, Judged, Meaning, Outcome},
    plan::{self, Planned},
    repair::{RepairOrder, Stuck},
    rounds::{Held, Rounds, Silent},
    standing::Standing,
};
use crate::chain::lunarx::{Hash, LunarParams, challenge, key::PublicKey};

/// The tracker's key, and whether a signature holds. Signatures are looked at here only before anybody pays for a record.
pub trait Notary {
    /// The tracker's public key.
    fn key(&self) -> PublicKey;

    /// Its signature.
    fn sign(&self, message: &[u8]) -> [u8; 64];

    /// Whether this signature of another key holds, by the rule of the chain.
    fn holds(&self, key: &PublicKey, message: &[u8], signature: &[u8; 64]) -> bool {
        evidence::holds(key, message, signature)
    }
}

/// The number of an audit: what answers refer to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct AuditId(pub u64);

/// A day: its number, its beacon, which was not known before the placements were, and its end.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Epoch {
    /// The number.
    pub number: u32,
    /// The beacon.
    pub beacon: Hash,
    /// When the next one begins, in microseconds of Unix time.
    pub until_us: u64,
}

/// What a provider is asked to commit itself to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CommitRequest {
    /// The contract.
    pub contract: Hash,
    /// The manifest.
    pub manifest: Hash,
    /// Number of the shard.
    pub shard: u8,
    /// The epoch.
    pub epoch: u32,
    /// Under which the pieces are hashed.
    pub commit_nonce: Hash,
}

/// What the service is to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Send this to the provider.
    AskCommit {
        /// The audit.
        audit: AuditId,
        /// Id of the provider.
        provider: Hash,
        /// What to send.
        request: CommitRequest,
    },
    /// Send this to the provider: a record up to and with the tracker's signature.
    AskAnswer {
        /// The audit.
        audit: AuditId,
        /// Id of the provider.
        provider: Hash,
        /// What to send.
        start: Vec<u8>,
    },
    /// Have this record of kind 5 judged; the verdict comes back by [`AuditEngine::judged`].
    ToJudge {
        /// The audit.
        audit: AuditId,
        /// `kind | body`.
        record: Vec<u8>,
    },
    /// An outcome, for metrics and for attestations. Of a contained audit more will follow.
    Settled {
        /// The audit.
        audit: AuditId,
        /// Id of the provider.
        provider: Hash,
        /// The contract.
        contract: Hash,
        /// The epoch.
        epoch: u32,
        /// The seed of the challenge, if it came to one.
        challenge: Option<Hash>,
        /// What became of it.
        outcome: Outcome,
    },
    /// A provider is something else now.
    Standing {
        /// Id of the provider.
        provider: Hash,
        /// What it was.
        before: Standing,
        /// What it is.
        after: Standing,
    },
    /// Keep this and give it to whoever asks.
    Evidence {
        /// Its id.
        id: Hash,
        /// What it is.
        evidence: Box<Evidence>,
    },
    /// Have a shard made again.
    Repair(Box<RepairOrder>),
    /// A shard is lost and cannot be made again now; it is tried again with every epoch, and said again if the reason changes.
    Stuck {
        /// Manifest and number.
        key: ShardKey,
        /// Why.
        why: Stuck,
    },
}

/// What has happened so far; all at zero at the start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Counters {
    /// Outcomes by their number.
    pub outcomes: [u64; Outcome::COUNT],
    /// Pieces that passed.
    pub pieces: u64,
    /// Inputs that belong to no audit, or come at the wrong time.
    pub strays: u64,
    /// Evidence made.
    pub evidence: u64,
    /// Suspensions.
    pub suspensions: u64,
    /// Bans.
    pub bans: u64,
    /// Repairs ordered.
    pub repairs: u64,
    /// Rounds for which the tracker blamed itself.
    pub faulty_rounds: u64,
}

/// What the engine remembers: all of it goes into the store.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(super) struct State {
    pub(super) books: Books,
    epoch: Option<Epoch>,
    /// The latest first.
    plan: Vec<Planned>,
    open: BTreeMap<u64, Open>,
    next: u64,
    last_us: u64,
    rounds: Rounds,
    /// When suspensions run out.
    pub(super) reviews: BTreeSet<(u64, u32)>,
    /// Shards that are being made again, and who gets them.
    ordered: BTreeMap<ShardKey, u32>,
    stuck: BTreeMap<ShardKey, Stuck>,
    counters: Counters,
}

/// The engine.
#[derive(Clone, Debug)]
pub struct AuditEngine<N> {
    params: &'static LunarParams,
    limits: Limits,
    notary: N,
    pub(super) state: State,
    /// When stages run out, with the audit: follows from the state.
    wakes: BTreeSet<(u64, u64)>,
    /// Audits somebody is working on.
    active: usize,
    actions: VecDeque<Action>,
}

impl<N: Notary> AuditEngine<N> {
    /// An engine that knows nobody yet.
    pub fn new(params: &'static LunarParams, limits: Limits, notary: N) -> Self {
        Self::with_state(params, limits, notary, State::default())
    }

    pub(super) fn with_state(params: &'static LunarParams, limits: Limits, notary: N, state: State) -> Self {
        let wakes = state.open.iter().filter_map(|(id, open)| Some((open.wake_us?, *id)));
        Self {
            params,
            limits,
            notary,
            wakes: wakes.collect(),
            active: state.open.values().filter(|open| open.is_active()).count(),
            state,
            actions: VecDeque::new(),
        }
    }

    /// The books.
    pub fn books(&self) -> &Books {
        &self.state.books
    }

    /// The epoch that began last.
    pub fn epoch(&self) -> Option<&Epoch> {
        self.state.epoch.as_ref()
    }

    /// Other limits, for what happens from now on.
    pub fn set_limits(&mut self, limits: Limits) {
        self.limits = limits;
    }

    /// What has happened so far.
    pub fn counters(&self) -> &Counters {
        &self.state.counters
    }

    /// Audits that have begun and not ended, those that wait to be asked again among them.
    pub fn open_count(&self) -> usize {
        self.state.open.len()
    }

    /// Audits of the epoch that have not begun.
    pub fn planned_count(&self) -> usize {
        self.state.plan.len()
    }

    /// The next thing to do.
    pub fn next_action(&mut self) -> Option<Action> {
        self.actions.pop_front()
    }

    /// When [`Self::tick`] has something to do next, in microseconds of Unix time. The service ticks more often, at least every
    /// `tick_gap_us_max`, or the engine takes it for asleep.
    pub fn next_wake_us(&self) -> Option<u64> {
        let planned = self.state.plan.last().map(|planned| planned.due_us);
        let stages = self.wakes.first().map(|(wake_us, _)| *wake_us);
        let reviews = self.state.reviews.first().map(|(until_us, _)| *until_us);
        let rounds = self.state.rounds.next_us(&self.limits);
        [planned, stages, reviews, rounds].into_iter().flatten().min()
    }

    /// Adds a provider; one that is known stays as it is.
    pub fn add_provider(&mut self, key: PublicKey, now_us: u64) {
        self.state.books.add_provider(key, &self.limits.reputation, now_us);
    }

    /// Gives a shard to a provider; it is audited from the next epoch on, whose beacon nobody knows yet.
    ///
    /// # Errors
    /// [`BooksError`].
    pub fn place(&mut self, provider: &Hash, placing: &Placing) -> Result<(), BooksError> {
        self.state.books.place(provider, placing)
    }

    /// A shard is not held any more: its contract is over. Audits of it come to nothing.
    pub fn remove(&mut self, key: &ShardKey) {
        self.forget_order(key);
        self.state.books.remove(key);
    }

    /// Whether a provider can be asked: it has a session or not.
    pub fn set_online(&mut self, provider: &Hash, is_online: bool) {
        if let Some(place) = self.state.books.place_of(provider) {
            self.state
                .books
                .change(place, |provider| provider.is_online = is_online);
        }
    }

    /// Begins an epoch: plans the audits of what is placed now. What was planned before and has not begun is dropped.
    pub fn begin_epoch(&mut self, epoch: Epoch, now_us: u64, rng: &mut dyn Rng) {
        let end_us = epoch.until_us.saturating_sub(self.limits.plan_margin_us);
        let span = [now_us, end_us.max(now_us.saturating_add(1))];
        let mut plan = Vec::new();
        for (place, provider) in self.state.books.providers() {
            if !matches!(provider.account.standing, Standing::Banned(_)) {
                plan.extend(plan::day(
                    &self.params.audits,
                    self.limits.drawn_ppm,
                    place,
                    provider,
                    span,
                    rng,
                ));
            }
        }
        plan.sort_unstable_by(|a, b| b.cmp(a));
        self.state.plan = plan;
        let places: Vec<(u32, u64)> = self
            .state
            .books
            .providers()
            .map(|(place, of)| (place, of.held_bytes))
            .collect();
        for (place, held_bytes) in places {
            self.state
                .books
                .change(place, |provider| provider.planned_bytes = held_bytes);
        }
        self.state.epoch = Some(epoch);
        let stuck: Vec<ShardKey> = self.state.stuck.keys().copied().collect();
        stuck.into_iter().for_each(|key| self.order_repair(key));
    }

    /// Time goes on: asks what is due, ends what ran out, closes rounds.
    pub fn tick(&mut self, now_us: u64, rng: &mut dyn Rng) {
        let last_us = std::mem::replace(&mut self.state.last_us, now_us);
        let was_asleep = last_us > 0 && now_us.saturating_sub(last_us) > self.limits.tick_gap_us_max;
        if was_asleep || now_us < last_us {
            self.fault(Fault::Clock, now_us);
        }
        while let Some((held, is_fault)) = self.state.rounds.close(&self.limits, now_us) {
            self.close(&held, is_fault, now_us);
        }
        while let Some((wake_us, id)) = self.wakes.first().copied().filter(|(wake_us, _)| *wake_us <= now_us) {
            self.wakes.remove(&(wake_us, id));
            self.wake(id, now_us, rng);
        }
        while let Some((until_us, place)) = self
            .state
            .reviews
            .first()
            .copied()
            .filter(|(until, _)| *until <= now_us)
        {
            self.state.reviews.remove(&(until_us, place));
            self.review(place, now_us, None);
        }
        while self.active < self.limits.open_audits_max
            && self.state.plan.last().is_some_and(|planned| planned.due_us <= now_us)
        {
            let planned = self.state.plan.pop();
            planned.iter().for_each(|planned| self.begin(planned, now_us, rng));
        }
    }

    /// A provider has committed itself.
    pub fn committed(&mut self, audit: AuditId, root: Hash, signature: [u8; 64], now_us: u64, rng: &mut dyn Rng) {
        let Some(open) = self.at(audit, Stage::Commit) else {
            return;
        };
        if open.is_over(now_us) {
            return self.silent(audit.0, Silent::Late, now_us);
        }
        open.note(now_us, Event::Committed);
        // Nobody knew these 32 bytes before the commitment was here.
        open.committed = Some(Committed {
            root,
            signature,
            nonce: chance::nonce(rng),
        });
        self.ask(audit.0, now_us);
    }

    /// A provider has answered: the record from `answered_us` on.
    pub fn answered(&mut self, audit: AuditId, answer: &[u8], now_us: u64) {
        let (bytes_max, judge_us) = (self.limits.answer_bytes_max, self.limits.judge_us_max);
        let Some(open) = self.at(audit, Stage::Answer) else {
            return;
        };
        if open.is_over(now_us) {
            return self.silent(audit.0, Silent::Late, now_us);
        }
        open.note(now_us, Event::Answered);
        if answer.len() > bytes_max {
            return self.silent(audit.0, Silent::Unknown, now_us);
        }
        open.record.extend_from_slice(answer);
        let record = open.record.clone();
        self.set_stage(audit.0, Stage::Judge, Some(now_us.saturating_add(judge_us)));
        self.actions.push_back(Action::ToJudge { audit, record });
    }

    /// A provider has said something that is neither a commitment nor an answer, such as an error of its own.
    pub fn not_understood(&mut self, audit: AuditId, now_us: u64) {
        if self
            .state
            .open
            .get(&audit.0)
            .is_some_and(|open| matches!(open.stage, Stage::Commit | Stage::Answer))
        {
            self.silent(audit.0, Silent::Unknown, now_us);
        } else {
            self.stray();
        }
    }

    /// A request could not be sent: there is no session any more. Never to be said of a provider that has received it; who
    /// hangs up on a request is late.
    pub fn unreachable(&mut self, audit: AuditId, now_us: u64) {
        match self.state.open.get(&audit.0).map(|open| open.stage) {
            Some(Stage::Commit | Stage::Answer) => self.silent(audit.0, Silent::Offline, now_us),
            _ => self.stray(),
        }
    }

    /// The judge has spoken.
    pub fn judged(&mut self, audit: AuditId, judged: &Judged, now_us: u64) {
        let Some(open) = self.at(audit, Stage::Judge) else {
            return;
        };
        open.note(now_us, Event::Judged);
        match Meaning::of(judged) {
            Meaning::Pass => self.pass(audit.0, now_us),
            Meaning::Loss(broken) => self.lose(audit.0, broken, judged, now_us),
            Meaning::Late => self.silent(audit.0, Silent::Late, now_us),
            Meaning::Unsigned => self.silent(audit.0, Silent::Unknown, now_us),
            Meaning::Fault(fault) => self.fault_of(audit.0, fault, now_us),
        }
    }

    /// The tracker itself failed: nobody pays for what is open.
    pub fn fault(&mut self, fault: Fault, now_us: u64) {
        let active = self.state.open.iter().filter(|(_, open)| open.is_active());
        let active: Vec<u64> = active.map(|(id, _)| *id).collect();
        active.into_iter().for_each(|id| self.fault_of(id, fault, now_us));
    }

    /// Begins a planned audit, if the provider still holds the shard.
    fn begin(&mut self, planned: &Planned, now_us: u64, rng: &mut dyn Rng) {
        let books = &self.state.books;
        let provider = books.get(planned.provider);
        let placement = provider.and_then(|provider| provider.placements.get(&planned.key));
        let (Some(epoch), Some(provider), Some(placement)) = (&self.state.epoch, provider, placement) else {
            return;
        };
        let is_banned = matches!(provider.account.standing, Standing::Banned(_));
        // A shard that came after the plan is not in it, but one may have come back larger.
        if is_banned || placement.bytes > provider.planned_bytes {
            return;
        }
        let open = Open::new(planned, epoch, placement.contract, provider.planned_bytes);
        let id = self.state.next;
        self.state.next = id.saturating_add(1);
        self.state.open.insert(id, open);
        self.attempt(id, now_us, rng);
    }

    /// Asks once: for a commitment first, or again for the same pieces.
    fn attempt(&mut self, id: u64, now_us: u64, rng: &mut dyn Rng) {
        let Some(open) = self.state.open.get_mut(&id) else {
            return;
        };
        open.attempt = self.state.rounds.begin(&self.limits, open.provider, now_us);
        let Some(subject) = open.subject(&self.state.books) else {
            return self.abandon(id);
        };
        let provider = self.state.books.get(open.provider);
        if provider.is_none_or(|provider| !provider.is_online) {
            return self.silent(id, Silent::Offline, now_us);
        }
        if open.committed.is_some() {
            return self.ask(id, now_us);
        }
        open.note(now_us, Event::CommitAsked);
        open.commit_nonce = chance::nonce(rng);
        let request = CommitRequest {
            contract: open.contract,
            manifest: open.key.0,
            shard: open.key.1,
            epoch: open.epoch,
            commit_nonce: open.commit_nonce,
        };
        let provider = subject.provider.id();
        let read_us = transfer_us(
            subject.shape.column_bytes(subject.shard),
            self.limits.commit_bytes_a_second,
        );
        let until_us = now_us
            .saturating_add(self.limits.commit_base_us)
            .saturating_add(read_us);
        self.set_stage(id, Stage::Commit, Some(until_us));
        self.actions.push_back(Action::AskCommit {
            audit: AuditId(id),
            provider,
            request,
        });
    }

    /// Asks for the pieces, which the commitment and the nonce behind it have fixed.
    fn ask(&mut self, id: u64, now_us: u64) {
        let tracker = self.notary.key();
        let Some(open) = self.state.open.get_mut(&id) else {
            return;
        };
        let subject = open.subject(&self.state.books);
        let asked = subject.and_then(|subject| Some((open.question(&subject, &tracker, now_us)?, subject)));
        let Some((mut start, subject)) = asked else {
            return self.abandon(id);
        };
        let signature = self.notary.sign(&start);
        start.extend_from_slice(&signature);
        open.note(now_us, Event::Asked);
        open.record.clone_from(&start);
        let deadline_us = challenge::audit_deadline_us(self.params, &subject.shape, subject.shard);
        let until_us = now_us
            .saturating_add(deadline_us)
            .saturating_add(self.limits.latency_us_max);
        self.set_stage(id, Stage::Answer, Some(until_us));
        self.actions.push_back(Action::AskAnswer {
            audit: AuditId(id),
            provider: subject.provider.id(),
            start,
        });
    }

    /// A stage ran out.
    fn wake(&mut self, id: u64, now_us: u64, rng: &mut dyn Rng) {
        match self.state.open.get(&id).map(|open| open.stage) {
            Some(Stage::Commit | Stage::Answer) => self.silent(id, Silent::Late, now_us),
            Some(Stage::Judge) => self.fault_of(id, Fault::Engine, now_us),
            Some(Stage::Contained) if self.active < self.limits.open_audits_max => self.attempt(id, now_us, rng),
            // Too much is on its way: a little later.
            Some(Stage::Contained) => self.set_stage(id, Stage::Contained, Some(now_us.saturating_add(SECOND_US))),
            Some(Stage::Held) | None => {}
        }
    }

    /// An attempt ended without an answer: what it means is decided when its round is over.
    fn silent(&mut self, id: u64, silent: Silent, now_us: u64) {
        let Some(open) = self.state.open.get_mut(&id) else {
            return;
        };
        open.note(
            now_us,
            match silent {
                Silent::Offline => Event::Unreached,
                Silent::Late => Event::TimedOut,
                Silent::Unknown => Event::NotUnderstood,
            },
        );
        let held = Held {
            audit: id,
            provider: open.provider,
            silent,
        };
        self.state.rounds.end(open.attempt, Some(held));
        self.set_stage(id, Stage::Held, None);
    }

    /// The audit in this stage; a stray otherwise.
    fn at(&mut self, audit: AuditId, stage: Stage) -> Option<&mut Open> {
        if self.state.open.get(&audit.0).is_none_or(|open| open.stage != stage) {
            self.stray();
            return None;
        }
        self.state.open.get_mut(&audit.0)
    }

    fn set_stage(&mut self, id: u64, stage: Stage, wake_us: Option<u64>) {
        let Some(open) = self.state.open.get_mut(&id) else {
            return;
        };
        let was_active = open.is_active();
        if let Some(before) = std::mem::replace(&mut open.wake_us, wake_us) {
            self.wakes.remove(&(before, id));
        }
        open.stage = stage;
        self.wakes.extend(wake_us.map(|wake_us| (wake_us, id)));
        self.active = match (was_active, open.is_active()) {
            (false, true) => self.active.saturating_add(1),
            (true, false) => self.active.saturating_sub(1),
            _ => self.active,
        };
    }

    /// Counts what belongs to no audit or comes too late: a provider may answer when its time has run out.
    fn stray(&mut self) {
        let strays = &mut self.state.counters.strays;
        *strays = strays.saturating_add(1);
    }
}

fn transfer_us(bytes: u64, bytes_a_second: u64) -> u64 {
    let micros = u128::from(bytes).saturating_mul(SECOND_US.into());
    let micros = micros.checked_div(bytes_a_second.into()).unwrap_or_default();
    u64::try_from(micros).unwrap_or(u64::MAX)
}
