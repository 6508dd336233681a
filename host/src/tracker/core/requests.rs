//! What comes on a session, frame by frame: greeted, answered at once, refused, or admitted and handed to the judge.
//! Behind the link, before the judge; shared by all sessions of a core.
//! Never judges an item.

use std::{
    collections::{BTreeMap, BTreeSet, VecDeque},
    sync::Arc,
};

use super::{
    admission::{Admission, NotNow},
    counters::{Class, Counters},
    limits::CoreLimits,
    lists::Lists,
    service::{Action, Conn, Duplicates, Place, Ticket, Told, Work},
    session::State,
};
use crate::{
    chain::lunarx::Hash,
    tracker::wire::{
        Cut, Event, Frame, Kind, Message as _, Peer, Status, Verdict,
        message::{self, Error, Fault, Goodbye, Hello, Leave, Refusal, Retry, Role, Welcome},
        nodes::PutShard,
        row,
    },
};

/// The versions of messages that are spoken here.
pub(super) const MESSAGES_VERSION: u16 = 1;

/// Everything of a core but its sessions.
pub(super) struct Shared {
    /// Of connections that come from now on; a session has those of its own.
    pub(super) limits: Arc<CoreLimits>,
    pub(super) software: String,
    pub(super) role: Role,
    pub(super) served: BTreeSet<Kind>,
    pub(super) admission: Admission,
    pub(super) lists: Lists,
    pub(super) counters: Counters,
    pub(super) duplicates: Box<dyn Duplicates + Send>,
    pub(super) actions: VecDeque<Action>,
    pub(super) pending: BTreeMap<Ticket, Pending>,
    pub(super) deadlines: BTreeSet<(u64, Ticket)>,
    pub(super) dirty: Vec<Conn>,
    pub(super) last_ticket: Ticket,
    pub(super) is_draining: bool,
}

/// A request that the judge has. It counts against the queue until the judge gives it back, also when nobody waits for it.
pub(super) struct Pending {
    /// The connection and the number of the request; `None` when it was answered by its deadline or the connection is gone.
    pub(super) waits: Option<(Conn, u64)>,
    pub(super) peer: Hash,
    pub(super) prefix: Option<super::bucket::Prefix>,
    pub(super) class: Class,
    pub(super) kind: Kind,
    pub(super) items: u32,
    pub(super) deadline_us: u64,
    /// Items of the request that the judge did not get, and where they stand.
    pub(super) known: Vec<(u32, Place)>,
}

impl Shared {
    /// An event of a session.
    pub(super) fn event(&mut self, conn: Conn, state: &mut State, event: Event<'_>, now_us: u64) -> Result<(), Cut> {
        match event {
            Event::Established(peer) => self.established(state, peer, now_us),
            Event::Frame(frame) => {
                self.counters.count_frame(frame.kind);
                self.frame(conn, state, &frame, now_us)
            }
        }
    }

    fn established(&mut self, state: &mut State, peer: Peer, now_us: u64) -> Result<(), Cut> {
        self.lists.check(&peer.id, now_us)?;
        self.admission.join(&peer.id, now_us)?;
        state.peer = Some(peer);
        self.counters.established = self.counters.established.saturating_add(1);
        Ok(())
    }

    fn frame(&mut self, conn: Conn, state: &mut State, frame: &Frame<'_>, now_us: u64) -> Result<(), Cut> {
        let Some(peer) = state.peer else {
            return Err(Cut::Internal);
        };
        if frame.kind == Kind::Hello || state.role.is_none() {
            return self.hello(conn, state, peer, frame);
        }
        if frame.kind.is_answer() {
            return self.told(conn, state, frame, now_us);
        }
        message::check(frame.kind, frame.body, &self.limits.wire).map_err(|error| error.cut())?;
        match frame.kind {
            Kind::Ping => self.answer(conn, state, Kind::Pong, frame.request_id, &[]),
            Kind::Goodbye => {
                state.leaving = Some(Cut::PeerLeft);
                Ok(())
            }
            kind if !self.served.contains(&kind) => {
                let body = Error::new(Fault::NotServed, "this node does not serve such requests").to_body();
                self.answer(conn, state, Kind::Error, frame.request_id, &body)
            }
            Kind::SubmitReceipts | Kind::SubmitObjects => self.submit(conn, state, &peer.id, frame, now_us),
            _ => self.query(conn, state, &peer.id, frame, now_us),
        }
    }

    fn hello(&mut self, conn: Conn, state: &mut State, peer: Peer, frame: &Frame<'_>) -> Result<(), Cut> {
        if frame.kind != Kind::Hello || state.role.is_some() {
            return Err(Cut::Hello);
        }
        let hello = Hello::from_body(frame.body, &self.limits.wire).map_err(|error| error.cut())?;
        if !(hello.version_min..=hello.version_max).contains(&MESSAGES_VERSION) {
            return Err(Cut::NoCommonVersion);
        }
        state.role = Some(hello.role);
        let role = hello.role;
        self.actions.push_back(Action::Joined { conn, peer, role });
        let limits = Arc::clone(&state.limits);
        let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX);
        let welcome = Welcome {
            version: MESSAGES_VERSION,
            software: self.software.clone(),
            role: self.role,
            body_bytes_max: number(limits.wire.body_bytes_max),
            receipts_max: number(row::RECEIPT_ROWS_MAX),
            objects_max: number(limits.wire.objects_max),
            requests_max: limits.requests_max,
            deadline_us: limits.deadline_us_default,
            idle_us: limits.idle_us,
        };
        self.answer(conn, state, Kind::Welcome, frame.request_id, &welcome.to_body())?;
        match self.is_draining {
            true => self.goodbye(conn, state),
            false => Ok(()),
        }
    }

    /// An answer to a request of ours.
    fn told(&mut self, conn: Conn, state: &mut State, frame: &Frame<'_>, now_us: u64) -> Result<(), Cut> {
        if frame.kind == Kind::Pong {
            return match std::mem::take(&mut state.is_pinged) {
                true => Ok(()),
                false => Err(Cut::Unasked),
            };
        }
        let asked = state.asked.remove(&frame.request_id).ok_or(Cut::Unasked)?;
        let fits = matches!(frame.kind, Kind::Retry | Kind::Error) || asked.kind.answer() == Some(frame.kind);
        if !fits {
            return Err(Cut::Unasked);
        }
        message::check(frame.kind, frame.body, &self.limits.wire).map_err(|error| error.cut())?;
        if asked.is_over {
            self.counters.late = self.counters.late.saturating_add(1);
            return Ok(());
        }
        let told = Told::Answer {
            kind: frame.kind,
            body: frame.body.to_vec(),
            took_us: now_us.saturating_sub(asked.asked_us),
        };
        let ticket = asked.ticket;
        self.actions.push_back(Action::Told { conn, ticket, told });
        Ok(())
    }

    /// Receipts or objects: those that are known are answered, the others go to the judge.
    fn submit(
        &mut self,
        conn: Conn,
        state: &mut State,
        peer: &Hash,
        frame: &Frame<'_>,
        now_us: u64,
    ) -> Result<(), Cut> {
        let (class, items) = match frame.kind {
            Kind::SubmitReceipts => {
                let rows = row::receipt_rows(frame.body).map_err(|error| error.cut())?;
                (Class::Receipts, rows.iter().map(row::ReceiptRow::object).collect())
            }
            _ => {
                let objects = row::objects(frame.body, &self.limits.wire).map_err(|error| error.cut())?;
                (Class::Objects, objects)
            }
        };
        let all = items.len() as u64;
        if let Err(not_now) = self.listen(state, peer, now_us) {
            return self.refuse(conn, state, frame.request_id, not_now, all);
        }
        let mut known = Vec::new();
        self.duplicates.find_each(&items, &mut known);
        self.counters.duplicates = self.counters.duplicates.saturating_add(known.len() as u64);
        let new = all.saturating_sub(known.len() as u64);
        if new == 0 {
            let body = self.merge(&known, &[]);
            return self.answer_kind(conn, state, frame.kind, frame.request_id, &body);
        }
        let body = match known.is_empty() {
            true => frame.body.to_vec(),
            false => without(frame.kind, &items, &known),
        };
        if let Err(not_now) = self.admission.admit(class, new, peer, now_us) {
            return self.refuse(conn, state, frame.request_id, not_now, new);
        }
        self.judge(conn, state, peer, frame, class, new, body, known, now_us);
        Ok(())
    }

    fn query(&mut self, conn: Conn, state: &mut State, peer: &Hash, frame: &Frame<'_>, now_us: u64) -> Result<(), Cut> {
        let class = match frame.kind {
            Kind::PutShard => {
                PutShard::read(frame.body).map_err(|error| error.cut())?;
                Class::Objects
            }
            _ => Class::Queries,
        };
        let admitted = self.listen(state, peer, now_us);
        if let Err(not_now) = admitted.and_then(|()| self.admission.admit(class, 1, peer, now_us)) {
            return self.refuse(conn, state, frame.request_id, not_now, 1);
        }
        let body = frame.body.to_vec();
        self.judge(conn, state, peer, frame, class, 1, body, Vec::new(), now_us);
        Ok(())
    }

    /// What is asked of every request before its items are looked at.
    fn listen(&mut self, state: &State, peer: &Hash, now_us: u64) -> Result<(), NotNow> {
        let after_ms = self.limits.retry_ms;
        let refuse = |reason| Err(NotNow { reason, after_ms });
        if self.is_draining || state.leaving.is_some() {
            return refuse(Refusal::Draining);
        }
        if state.under_way.len() as u64 >= u64::from(state.limits.requests_max) {
            return refuse(Refusal::InFlight);
        }
        self.admission.listen(peer, state.prefix, now_us)
    }

    #[expect(
        clippy::too_many_arguments,
        reason = "all of a request, once; a structure would be written for this call alone"
    )]
    fn judge(
        &mut self,
        conn: Conn,
        state: &mut State,
        peer: &Hash,
        frame: &Frame<'_>,
        class: Class,
        items: u64,
        body: Vec<u8>,
        known: Vec<(u32, Place)>,
        now_us: u64,
    ) {
        let limits = &state.limits;
        let in_us = match frame.deadline_us {
            0 => limits.deadline_us_default,
            in_us => in_us.min(limits.deadline_us_max),
        };
        let deadline_us = now_us.saturating_add(in_us);
        let items = u32::try_from(items).unwrap_or(u32::MAX);
        let ticket = self.ticket();
        self.counters.count_admitted(class, items.into());
        state.under_way.insert(ticket);
        self.deadlines.insert((deadline_us, ticket));
        self.pending.insert(
            ticket,
            Pending {
                waits: Some((conn, frame.request_id)),
                peer: *peer,
                prefix: state.prefix,
                class,
                kind: frame.kind,
                items,
                deadline_us,
                known,
            },
        );
        self.actions.push_back(Action::Judge(Work {
            ticket,
            conn,
            peer: *peer,
            class,
            kind: frame.kind,
            request_id: frame.request_id,
            body,
            items,
            deadline_us,
        }));
    }

    pub(super) fn ticket(&mut self) -> Ticket {
        self.last_ticket = self.last_ticket.saturating_add(1);
        self.last_ticket
    }

    /// The rows of a request: those that were known at their places, those of the judge in between. All are counted.
    pub(super) fn merge(&mut self, known: &[(u32, Place)], verdicts: &[Verdict]) -> Vec<u8> {
        let mut out = Vec::with_capacity(known.len().saturating_add(verdicts.len()).saturating_mul(32));
        let mut known = known.iter().peekable();
        let mut judged = verdicts.iter();
        for index in 0u32.. {
            let verdict = match known.next_if(|(at, _)| *at == index) {
                Some((_, place)) => Verdict::accepted(Status::AcceptedBefore, place.seq, place.index),
                None => match judged.next() {
                    Some(verdict) => *verdict,
                    None => break,
                },
            };
            self.counters.count_verdict(verdict.status);
            row::write_verdicts([&verdict], &mut out);
        }
        out
    }

    pub(super) fn refuse(
        &mut self,
        conn: Conn,
        state: &mut State,
        request_id: u64,
        not_now: NotNow,
        items: u64,
    ) -> Result<(), Cut> {
        let NotNow { reason, after_ms } = not_now;
        self.counters.count_refusal(reason, items);
        let body = Retry { after_ms, reason }.to_body();
        self.answer(conn, state, Kind::Retry, request_id, &body)
    }

    /// The answer to a request of this type; a body that does not fit makes it an error.
    pub(super) fn answer_kind(
        &mut self,
        conn: Conn,
        state: &mut State,
        request: Kind,
        request_id: u64,
        body: &[u8],
    ) -> Result<(), Cut> {
        let fitting = request.answer().filter(|kind| body.len() <= kind.body_bytes_max());
        match fitting {
            Some(kind) => self.answer(conn, state, kind, request_id, body),
            None => {
                self.counters.unfit = self.counters.unfit.saturating_add(1);
                let body = Error::new(Fault::Failed, "the answer is too long").to_body();
                self.answer(conn, state, Kind::Error, request_id, &body)
            }
        }
    }

    pub(super) fn answer(
        &mut self,
        conn: Conn,
        state: &mut State,
        kind: Kind,
        request_id: u64,
        body: &[u8],
    ) -> Result<(), Cut> {
        self.say(conn, state, Frame::answer(kind, request_id, body))
    }

    pub(super) fn say(&mut self, conn: Conn, state: &mut State, frame: Frame<'_>) -> Result<(), Cut> {
        state.say(frame).map_err(|_| Cut::Internal)?;
        if !state.is_dirty {
            state.is_dirty = true;
            self.dirty.push(conn);
        }
        Ok(())
    }

    /// Says goodbye; what is under way is still answered.
    pub(super) fn goodbye(&mut self, conn: Conn, state: &mut State) -> Result<(), Cut> {
        if state.leaving.is_none() {
            state.leaving = Some(Cut::Draining);
            let reason = Leave::Draining;
            let body = Goodbye { reason }.to_body();
            self.say(conn, state, Frame::request(Kind::Goodbye, 0, 0, &body))?;
        }
        Ok(())
    }
}

/// The body of a request without the items that are known.
fn without(kind: Kind, items: &[&[u8]], known: &[(u32, Place)]) -> Vec<u8> {
    let mut known = known.iter().peekable();
    let indexed = (0u32..).zip(items);
    let new: Vec<&[u8]> = indexed
        .filter(|(index, _)| known.next_if(|(at, _)| at == index).is_none())
        .map(|(_, object)| *object)
        .collect();
    let mut body = Vec::new();
    match kind {
        Kind::SubmitReceipts => {
            let rows = new.iter().filter_map(|object| row::ReceiptRow::new(object));
            rows.for_each(|row| body.extend_from_slice(bytemuck::bytes_of(&row)));
        }
        _ => row::write_objects(new.iter().copied(), &mut body),
    }
    body
}
