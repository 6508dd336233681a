//! The core of the service: all sessions of one I/O thread as a state machine, from bytes that come to bytes that go.
//! Between a loop that has sockets and a clock, and the judge; every input has the time, every output is an [`Action`].
//! Never does I/O, never reads a clock, never verifies: what is too much is refused before anything is verified.
//!
//! The same inputs with the same seed give the same actions, so that a simulation can repeat what it found. A loop calls
//! [`Core::accepted`], [`Core::bytes`], [`Core::sent`], [`Core::closed`] as its sockets tell, [`Core::tick`] some ten times a
//! second, and takes actions by [`Core::next_action`] until there are none; frames for one session that came together go
//! together. Numbers of connections and times never go back.

#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

mod admission;
mod backoff;
mod books;
pub mod bucket;
mod change;
pub mod counters;
pub mod limits;
pub mod lists;
mod requests;
pub mod service;
mod session;
pub mod setup;
#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "a sum that overflows fails its test")]
mod tests;

pub use admission::SharedAdmission;
pub use counters::{Class, Counters};
pub use limits::CoreLimits;
pub use lists::Lists;
pub use service::{Action, Conn, Duplicates, Judge, Place, Ticket, Told, Work};
pub use setup::{ClearFrom, Setup, provider_serves, tracker_serves};

use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    net::SocketAddr,
    ops::ControlFlow,
    sync::Arc,
};

use rand::SeedableRng as _;
use rand_chacha::ChaCha20Rng;

use self::{
    admission::{Admission, NotNow},
    requests::{Pending, Shared},
    session::{Asked, Session, State},
};
use crate::{
    chain::lunarx::params::PeerParams,
    tracker::wire::{
        Credentials, Cut, Demands, Frame, Kind, Link, Message as _, Scratch, Status, Verdict,
        message::{Error, Fault, Refusal},
    },
};

/// The sessions of one I/O thread.
pub struct Core {
    credentials: Arc<Credentials>,
    difficulty: PeerParams,
    clear_from: ClearFrom,
    rng: ChaCha20Rng,
    scratch: Scratch,
    sessions: BTreeMap<Conn, Session>,
    shared: Shared,
    now_us: u64,
    forgotten_us: u64,
}

impl Core {
    /// A core without sessions that shares its limits with nobody.
    pub fn new(setup: Setup) -> Self {
        let admission = SharedAdmission::new(setup.limits);
        Self::sharing(setup, &admission)
    }

    /// A core without sessions whose limits hold for all cores with this admission together; its own [`Setup::limits`] are those of
    /// its sessions.
    pub fn sharing(setup: Setup, admission: &SharedAdmission) -> Self {
        Self {
            credentials: setup.credentials,
            difficulty: setup.difficulty,
            clear_from: setup.clear_from,
            rng: ChaCha20Rng::from_seed(setup.seed),
            scratch: Scratch::default(),
            sessions: BTreeMap::new(),
            shared: Shared {
                limits: Arc::new(setup.limits),
                software: setup.software,
                role: setup.role,
                served: setup.served,
                admission: Admission::new(admission.clone()),
                lists: setup.lists,
                counters: Counters::default(),
                duplicates: setup.duplicates,
                actions: VecDeque::new(),
                pending: BTreeMap::new(),
                deadlines: BTreeSet::new(),
                dirty: Vec::new(),
                last_ticket: 0,
                is_draining: false,
            },
            now_us: 0,
            forgotten_us: 0,
        }
    }

    /// A connection was accepted from this address. It is refused by an [`Action::Close`].
    pub fn accepted(&mut self, conn: Conn, address: SocketAddr, now_us: u64) {
        self.now_us = now_us;
        let shared = &mut self.shared;
        shared.counters.connections = shared.counters.connections.saturating_add(1);
        let connected = match shared.is_draining {
            true => Err(Cut::Draining),
            false => shared.admission.connect(address.ip(), now_us),
        };
        let prefix = match connected {
            Ok(prefix) => prefix,
            Err(cut) => {
                shared.counters.count_cut(cut);
                shared.actions.push_back(Action::Close { conn, cut });
                return;
            }
        };
        let demands = Demands {
            limits: shared.limits.wire,
            difficulty: self.difficulty,
            allows_clear: match self.clear_from {
                ClearFrom::Nowhere => false,
                ClearFrom::Loopback => address.ip().to_canonical().is_loopback(),
                ClearFrom::Everywhere => true,
            },
            expected: None,
        };
        let link = Link::accept(self.credentials.clone(), demands, &mut self.rng);
        let state = State::new(prefix, Arc::clone(&shared.limits), now_us);
        self.sessions.insert(conn, Session { link, state });
    }

    /// Bytes came.
    pub fn bytes(&mut self, conn: Conn, bytes: &[u8], now_us: u64) {
        self.now_us = now_us;
        let shared = &mut self.shared;
        // The loop may not have seen yet that it was closed.
        let Some(Session { link, state }) = self.sessions.get_mut(&conn) else {
            return;
        };
        shared.counters.bytes_in = shared.counters.bytes_in.saturating_add(bytes.len() as u64);
        // Also of a solution: many may have got their puzzle while it was easy.
        if link.may_demand() || link.has_demanded() {
            match shared.admission.puzzle_bits(state.prefix, now_us) {
                Ok(bits) => link.set_puzzle_bits(bits),
                Err(cut) => return self.cut(conn, cut),
            }
        }
        let (had_demanded, had_computed) = (link.has_demanded(), link.has_computed());
        let mut out = Vec::new();
        let (mut refused, mut has_whole) = (None, false);
        let received = link.receive(bytes, &mut out, &mut self.scratch, &mut |event| {
            has_whole = true;
            match shared.event(conn, state, event, now_us) {
                Ok(()) => ControlFlow::Continue(()),
                Err(cut) => {
                    refused = Some(cut);
                    ControlFlow::Break(())
                }
            }
        });
        let mut cut = refused.or(received.err().map(|error| error.cut()));
        if link.has_computed() && !had_computed {
            shared.admission.computed(state.prefix);
        }
        if link.has_demanded() && !had_demanded {
            shared.counters.puzzles = shared.counters.puzzles.saturating_add(1);
        }
        state.heard(bytes.len(), link.pending_bytes(), has_whole, now_us);
        if !out.is_empty() && cut.is_none() {
            cut = state.give(out.len(), now_us).err();
            shared.counters.bytes_out = shared.counters.bytes_out.saturating_add(out.len() as u64);
            shared.actions.push_back(Action::Send { conn, bytes: out });
        }
        match cut {
            Some(cut) => self.cut(conn, cut),
            None => self.settle(conn),
        }
    }

    /// So many bytes of what was to be sent have left.
    pub fn sent(&mut self, conn: Conn, bytes: usize, now_us: u64) {
        self.now_us = now_us;
        if let Some(session) = self.sessions.get_mut(&conn) {
            session.state.sent(bytes, now_us);
            self.settle(conn);
        }
    }

    /// The peer closed the connection, or it broke. No [`Action::Close`] follows.
    pub fn closed(&mut self, conn: Conn, now_us: u64) {
        self.now_us = now_us;
        self.forget(conn, Cut::PeerClosed);
    }

    /// Closes a connection, for a reason that the service has found.
    pub fn cut(&mut self, conn: Conn, cut: Cut) {
        if self.forget(conn, cut) {
            self.shared.actions.push_back(Action::Close { conn, cut });
        }
    }

    fn forget(&mut self, conn: Conn, cut: Cut) -> bool {
        let shared = &mut self.shared;
        let Some(Session { state, .. }) = self.sessions.remove(&conn) else {
            return false;
        };
        shared.counters.count_cut(cut);
        shared
            .admission
            .disconnect(state.prefix, state.peer.as_ref().map(|peer| &peer.id));
        for ticket in &state.under_way {
            if let Some(pending) = shared.pending.get_mut(ticket) {
                pending.waits = None;
                shared.deadlines.remove(&(pending.deadline_us, *ticket));
            }
        }
        for asked in state.asked.values().filter(|asked| !asked.is_over) {
            let (ticket, told) = (asked.ticket, Told::Gone(cut));
            shared.actions.push_back(Action::Told { conn, ticket, told });
        }
        true
    }

    /// Hands work to the judge; what it does not take is refused.
    pub fn hand(&mut self, judge: &mut dyn Judge, work: Work, now_us: u64) {
        let ticket = work.ticket;
        if let Err((reason, after_ms)) = judge.submit(work) {
            self.refuse(ticket, reason, after_ms, now_us);
        }
    }

    /// The verdicts on a piece of work, one for each of its items, in their order. What was rejected is charged.
    pub fn judged(&mut self, ticket: Ticket, verdicts: &[Verdict], now_us: u64) {
        self.now_us = now_us;
        let Some(pending) = self.take(ticket) else {
            return;
        };
        let shared = &mut self.shared;
        let count = |of: &[Status]| verdicts.iter().filter(|verdict| of.contains(&verdict.status)).count() as u64;
        let (valid, invalid) = (
            count(&[Status::Accepted, Status::AcceptedBefore]),
            count(&[Status::Rejected]),
        );
        let cost_us = match pending.class {
            Class::Receipts => shared.limits.receipt_cost_us,
            Class::Objects | Class::Queries => shared.limits.object_cost_us,
        };
        shared
            .admission
            .shown(valid, invalid, cost_us, &pending.peer, pending.prefix);
        if verdicts.len() as u64 != u64::from(pending.items) {
            shared.counters.unfit = shared.counters.unfit.saturating_add(1);
            return self.reply_error(&pending, ticket, Fault::Failed, "the judge failed");
        }
        let body = shared.merge(&pending.known, verdicts);
        self.reply(&pending, ticket, |shared, conn, state, request_id| {
            shared.answer_kind(conn, state, pending.kind, request_id, &body)
        });
    }

    /// The answer to a question: the body of the type that answers it.
    pub fn answer(&mut self, ticket: Ticket, body: &[u8], now_us: u64) {
        self.now_us = now_us;
        if let Some(pending) = self.take(ticket) {
            self.reply(&pending, ticket, |shared, conn, state, request_id| {
                shared.answer_kind(conn, state, pending.kind, request_id, body)
            });
        }
    }

    /// The service does not do it now; it is worth a try after these milliseconds at the earliest.
    pub fn refuse(&mut self, ticket: Ticket, reason: Refusal, after_ms: u32, now_us: u64) {
        self.now_us = now_us;
        if let Some(pending) = self.take(ticket) {
            let later_ms = self.shared.admission.later(pending.items.into(), &pending.peer, now_us);
            let after_ms = after_ms.max(later_ms);
            self.reply(&pending, ticket, |shared, conn, state, request_id| {
                shared.refuse(
                    conn,
                    state,
                    request_id,
                    NotNow { reason, after_ms },
                    pending.items.into(),
                )
            });
        }
    }

    /// The service cannot do it.
    pub fn fail(&mut self, ticket: Ticket, code: Fault, message: &str, now_us: u64) {
        self.now_us = now_us;
        if let Some(pending) = self.take(ticket) {
            self.reply_error(&pending, ticket, code, message);
        }
    }

    /// Asks a peer, with a deadline in microseconds from now; what becomes of it is an [`Action::Told`]. `None`: the session is
    /// not there or is about to end, or so many requests are under way with it, or the body is too long.
    pub fn ask(&mut self, conn: Conn, kind: Kind, body: &[u8], deadline_us: u64, now_us: u64) -> Option<Ticket> {
        self.now_us = now_us;
        let shared = &mut self.shared;
        let state = &mut self.sessions.get_mut(&conn)?.state;
        let is_ready = state.role.is_some() && state.leaving.is_none() && state.asked.len() < state.limits.asked_max;
        if !is_ready || kind.answer().is_none() {
            return None;
        }
        let request_id = state.asked_last.saturating_add(1);
        shared
            .say(conn, state, Frame::request(kind, request_id, deadline_us, body))
            .ok()?;
        state.asked_last = request_id;
        let ticket = shared.ticket();
        let asked = Asked {
            ticket,
            kind,
            asked_us: now_us,
            deadline_us: now_us.saturating_add(deadline_us),
            is_over: false,
        };
        state.asked.insert(request_id, asked);
        Some(ticket)
    }

    /// Time has passed: deadlines, silence, and what may be forgotten.
    pub fn tick(&mut self, now_us: u64) {
        self.now_us = now_us;
        let late: Vec<_> = self.shared.deadlines.range(..=(now_us, Ticket::MAX)).copied().collect();
        for (_, ticket) in late {
            self.expire(ticket);
        }
        let mut cuts = Vec::new();
        let shared = &mut self.shared;
        for (conn, Session { state, .. }) in &mut self.sessions {
            if let Some(cut) = state.overdue(now_us) {
                cuts.push((*conn, cut));
                continue;
            }
            if state.wants_ping(now_us) {
                state.is_pinged = true;
                let ping = Frame::request(Kind::Ping, 0, 0, &[]);
                cuts.extend(shared.say(*conn, state, ping).err().map(|cut| (*conn, cut)));
            }
            for asked in state.asked.values_mut() {
                if !asked.is_over && asked.deadline_us <= now_us {
                    asked.is_over = true;
                    let (conn, ticket, told) = (*conn, asked.ticket, Told::Silence);
                    shared.actions.push_back(Action::Told { conn, ticket, told });
                }
            }
        }
        shared.admission.forget(now_us);
        // Bans may be many; they are looked through once a second.
        if now_us.saturating_sub(self.forgotten_us) >= FORGET_US {
            self.forgotten_us = now_us;
            shared.lists.forget(now_us);
        }
        for (conn, cut) in cuts {
            self.cut(conn, cut);
        }
    }

    /// Whether a drain is over: no session is left, and the judge has given everything back.
    pub fn is_drained(&self) -> bool {
        self.shared.is_draining && self.sessions.is_empty() && self.shared.pending.is_empty()
    }

    /// The next thing to do.
    pub fn next_action(&mut self) -> Option<Action> {
        if self.shared.actions.is_empty() {
            self.flush();
        }
        self.shared.actions.pop_front()
    }

    /// What was counted.
    pub fn counters(&self) -> &Counters {
        &self.shared.counters
    }

    /// Sessions there are.
    pub fn sessions(&self) -> usize {
        self.sessions.len()
    }

    /// Items of this core that the judge has, by class in the order of [`Class::ALL`].
    pub fn queued(&self) -> [u64; 3] {
        self.shared.admission.queued()
    }

    /// Connections of this core; peers and prefixes that are remembered, by all cores that share an admission.
    pub fn remembered(&self) -> [usize; 3] {
        self.shared.admission.remembered()
    }

    /// Takes back a piece of work.
    fn take(&mut self, ticket: Ticket) -> Option<Pending> {
        let shared = &mut self.shared;
        let pending = shared.pending.remove(&ticket)?;
        shared.deadlines.remove(&(pending.deadline_us, ticket));
        shared
            .admission
            .release(pending.class, pending.items.into(), &pending.peer);
        if pending.waits.is_none() {
            shared.counters.late = shared.counters.late.saturating_add(1);
        }
        Some(pending)
    }

    /// The deadline of a request is over; the judge may still have it.
    fn expire(&mut self, ticket: Ticket) {
        let shared = &mut self.shared;
        let Some(pending) = shared.pending.get_mut(&ticket) else {
            return;
        };
        shared.deadlines.remove(&(pending.deadline_us, ticket));
        let (waits, items, peer) = (pending.waits.take(), pending.items, pending.peer);
        let Some((conn, request_id)) = waits else {
            return;
        };
        let not_now = NotNow {
            reason: Refusal::Deadline,
            after_ms: shared.admission.later(items.into(), &peer, self.now_us),
        };
        self.reply_to(conn, ticket, |shared, state| {
            shared.refuse(conn, state, request_id, not_now, items.into())
        });
    }

    fn reply_error(&mut self, pending: &Pending, ticket: Ticket, code: Fault, message: &str) {
        let body = Error::new(code, message).to_body();
        self.reply(pending, ticket, |shared, conn, state, request_id| {
            shared.answer(conn, state, Kind::Error, request_id, &body)
        });
    }

    fn reply(
        &mut self,
        pending: &Pending,
        ticket: Ticket,
        say: impl FnOnce(&mut Shared, Conn, &mut State, u64) -> Result<(), Cut>,
    ) {
        if let Some((conn, request_id)) = pending.waits {
            self.reply_to(conn, ticket, |shared, state| say(shared, conn, state, request_id));
        }
    }

    fn reply_to(&mut self, conn: Conn, ticket: Ticket, say: impl FnOnce(&mut Shared, &mut State) -> Result<(), Cut>) {
        let Some(Session { state, .. }) = self.sessions.get_mut(&conn) else {
            return;
        };
        state.under_way.remove(&ticket);
        if let Err(cut) = say(&mut self.shared, state) {
            self.cut(conn, cut);
        }
    }

    /// Seals what waits, session by session in the order in which it began to wait.
    fn flush(&mut self) {
        for conn in std::mem::take(&mut self.shared.dirty) {
            let shared = &mut self.shared;
            let Some(Session { link, state }) = self.sessions.get_mut(&conn) else {
                continue;
            };
            state.is_dirty = false;
            let plain = std::mem::take(&mut state.plain);
            let mut bytes = Vec::with_capacity(plain.len().saturating_add(SEAL_BYTES));
            let sealed = link.send(&plain, &mut bytes).map_err(|error| error.cut());
            let given = sealed.and_then(|()| state.give(bytes.len(), self.now_us));
            match given {
                Ok(()) => {
                    shared.counters.bytes_out = shared.counters.bytes_out.saturating_add(bytes.len() as u64);
                    shared.actions.push_back(Action::Send { conn, bytes });
                    self.settle(conn);
                }
                Err(cut) => self.cut(conn, cut),
            }
        }
    }

    /// Pauses, resumes or ends a session as what is under way demands.
    fn settle(&mut self, conn: Conn) {
        let shared = &mut self.shared;
        let Some(Session { state, .. }) = self.sessions.get_mut(&conn) else {
            return;
        };
        if let Some(cut) = state.leaving
            && state.is_done()
        {
            return self.cut(conn, cut);
        }
        match (state.is_paused, state.wants_pause()) {
            (false, true) => {
                state.is_paused = true;
                shared.actions.push_back(Action::Pause { conn });
            }
            (true, false) => {
                state.resume(self.now_us);
                shared.actions.push_back(Action::Resume { conn });
            }
            _ => {}
        }
    }
}

impl Drop for Core {
    /// Others that share the admission get back what this one had.
    fn drop(&mut self) {
        let shared = &mut self.shared;
        for Session { state, .. } in self.sessions.values() {
            let peer = state.peer.as_ref().map(|peer| &peer.id);
            shared.admission.disconnect(state.prefix, peer);
        }
        for pending in shared.pending.values() {
            let items = pending.items.into();
            shared.admission.release(pending.class, items, &pending.peer);
        }
    }
}

/// Time between two looks through what may be forgotten.
const FORGET_US: u64 = 1_000_000;
/// Room for the length and the tag of a message.
const SEAL_BYTES: usize = 32;
