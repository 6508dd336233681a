//! Clients that keep all rules: they keep what was answered and hand in again what was not.
//! Each holds every answer against the world's expectation, and every proof against its head.
//! Never two requests with receipts of the same pair at once: what an answer that was lost said stays countable so.

use std::{ops::ControlFlow, sync::Arc};

use rand::RngExt as _;

use super::{
    client::{Asked, Batch, Client, Manner},
    engine::{self, PROVIDERS, receipt},
    events::Event,
    simulator::Simulator,
    violation::Violation,
};
use crate::{
    store::{SIGNED_BYTES, SignedHead, verify_consistency},
    tracker::{
        core::Conn,
        desk::Place,
        load::world::{Expected, Sort},
        proofs::{read_consistency, read_receipt},
        wire::{
            Event as LinkEvent, Frame, Kind, Message as _, ReceiptRow, Status, Verdict, WireLimits,
            message::{Account, GetAccount, ProveConsistency, ProveReceipt, Refusal, Retry},
            row,
        },
    },
};

impl Client {
    pub(super) fn is_honest(&self) -> bool {
        self.manner == Manner::Honest
    }

    /// Whether nothing waits for an answer.
    pub(super) fn is_done(&self) -> bool {
        self.opening.is_none() && self.pairs.iter().all(|pair| pair.batch.is_none())
    }

    fn batch(&mut self, asked: &Asked) -> Option<&mut Batch> {
        match asked {
            Asked::Opening => self.opening.as_mut(),
            Asked::Receipts(pair) => self.pairs.get_mut(*pair)?.batch.as_mut(),
            _ => None,
        }
    }
}

impl Simulator {
    /// Sends a request, and remembers by when it must be answered.
    pub(super) fn request(&mut self, conn: Conn, kind: Kind, deadline_us: u64, body: &[u8], asked: Asked) {
        let Some(connection) = self.connections.get(&conn) else {
            return;
        };
        let client = &mut self.clients[connection.client];
        client.request += 1;
        let request = client.request;
        let is_honest = client.is_honest();
        let Some(arrives_us) = self.say(conn, Frame::request(kind, request, deadline_us, body)) else {
            return;
        };
        if let Some(connection) = self.connections.get_mut(&conn) {
            connection.waiting.insert(request, asked);
        }
        if is_honest {
            let by_us = arrives_us + deadline_us + SLACK_US;
            self.events.at(by_us, Event::Overdue { conn, request });
        }
    }

    /// The turn of an honest client.
    pub(super) fn act(&mut self, client: usize) {
        let Some(conn) = self.clients[client].conn else {
            if self.is_loaded() || !self.clients[client].is_done() {
                self.connect(client);
            }
            return;
        };
        let Some(connection) = self.connections.get(&conn) else {
            return;
        };
        if !connection.link.is_established() || connection.is_leaving {
            return;
        }
        if !connection.is_welcome {
            self.greet(conn);
            return;
        }
        let now_us = self.now_us();
        if let Some(batch) = &mut self.clients[client].opening {
            if !batch.is_sent && batch.not_before_us <= now_us {
                batch.is_sent = true;
                let items = batch.items.clone();
                let mut body = Vec::new();
                row::write_objects(items.iter().map(|(_, object)| &object[..]), &mut body);
                self.request(conn, Kind::SubmitObjects, 3_000_000, &body, Asked::Opening);
            }
            return;
        }
        if !self.is_open {
            return;
        }
        for pair in 0..self.clients[client].pairs.len() {
            self.hand_in(client, conn, pair);
        }
        if self.is_loaded() {
            self.ask(client, conn);
        }
    }

    fn hand_in(&mut self, client: usize, conn: Conn, number: usize) {
        let now_us = self.now_us();
        let user = self.clients[client].user;
        let pair = &self.clients[client].pairs[number];
        if pair.batch.is_none() {
            if !self.is_loaded() || self.rng.random_range(0..3) == 0 {
                return;
            }
            let (provider, nonce) = (pair.provider, pair.nonce);
            let items = self.compose(user, provider, nonce);
            self.clients[client].pairs[number].batch = Some(Batch::new(items));
        }
        let Some(batch) = &mut self.clients[client].pairs[number].batch else {
            return;
        };
        if batch.is_sent || batch.not_before_us > now_us {
            return;
        }
        batch.is_sent = true;
        let rows = batch.items.iter().filter_map(|(_, object)| ReceiptRow::new(object));
        let body: Vec<u8> = rows.flat_map(|row| bytemuck::bytes_of(&row).to_vec()).collect();
        let deadline_us = match self.rng.random_range(0..4) {
            // Often too short.
            0 => self.rng.random_range(1_000..30_000),
            _ => self.rng.random_range(100_000..5_000_000),
        };
        self.request(conn, Kind::SubmitReceipts, deadline_us, &body, Asked::Receipts(number));
    }

    /// Receipts from the nonce on: what must be rejected or deferred first, then two or more that are good.
    fn compose(&mut self, user: usize, provider: usize, nonce: u64) -> Vec<(Sort, Arc<[u8]>)> {
        let mut items = Vec::new();
        for sort in Sort::BAD {
            if self.rng.random_range(0..10) == 0 {
                items.push((sort, receipt(user, provider, nonce + 1, sort)));
            }
        }
        // At least two: the receipt behind a gap is then among them.
        for step in 1..=self.rng.random_range(2..5) {
            let object = receipt(user, provider, nonce + step, Sort::Good);
            self.truth.allow(&object);
            items.push((Sort::Good, object));
        }
        items
    }

    /// A question now and then.
    fn ask(&mut self, client: usize, conn: Conn) {
        let (kind, body, asked) = match self.rng.random_range(0..24) {
            0 => (Kind::GetHead, Vec::new(), Asked::Head),
            1 => {
                let Some(from) = self.truth.newest() else { return };
                let body = ProveConsistency { from: from.size, to: 0 }.to_body();
                (Kind::ProveConsistency, body, Asked::Consistency(from))
            }
            2 if self.truth.count() > 0 => {
                let number = self.rng.random_range(0..self.truth.count());
                let Some(place) = self.truth.place(number) else { return };
                let asked = ProveReceipt {
                    seq: place.sequence,
                    index: place.index,
                    size: 0,
                };
                (Kind::ProveReceipt, asked.to_body(), Asked::Proof(place))
            }
            3 => {
                let number = self.rng.random_range(0..PROVIDERS);
                let (user, provider) = engine::world().accounts(self.clients[client].user, number);
                let Some(pair) = self.clients[client].pairs.get(number) else {
                    return;
                };
                let nonce = pair.nonce;
                let body = GetAccount { user, provider }.to_body();
                (Kind::GetAccount, body, Asked::Account(number, nonce))
            }
            _ => return,
        };
        let deadline_us = self.rng.random_range(500_000..3_000_000);
        self.request(conn, kind, deadline_us, &body, asked);
    }

    /// Bytes arrive at a client.
    pub(super) fn at_client(&mut self, conn: Conn, bytes: &[u8]) -> Result<(), Violation> {
        let clock_us = self.clock_us();
        let Some(connection) = self.connections.get_mut(&conn) else {
            return Ok(());
        };
        if !connection.is_client_open {
            return Ok(());
        }
        let (client, mut out, mut frames) = (connection.client, Vec::new(), Vec::new());
        let received = connection
            .link
            .receive(bytes, &mut out, &mut self.scratch, &mut |event| {
                if let LinkEvent::Frame(frame) = event {
                    frames.push((frame.kind, frame.request_id, frame.body.to_vec()));
                }
                ControlFlow::Continue(())
            });
        received.map_err(|error| Violation::failed("what the service says", error))?;
        if connection.is_server_open
            && let Some(process) = &mut self.process
            && process.life == connection.life
        {
            process.core.sent(conn, bytes.len(), clock_us);
        }
        if !out.is_empty() {
            self.carry(conn, &out, true);
        }
        for (kind, request, body) in frames {
            self.heard(client, conn, kind, request, &body)?;
        }
        self.pump()
    }

    fn heard(&mut self, client: usize, conn: Conn, kind: Kind, request: u64, body: &[u8]) -> Result<(), Violation> {
        let Some(connection) = self.connections.get_mut(&conn) else {
            return Ok(());
        };
        match kind {
            Kind::Ping => {
                self.say(conn, Frame::answer(Kind::Pong, request, &[]));
                return Ok(());
            }
            Kind::Goodbye => {
                connection.is_leaving = true;
                return Ok(());
            }
            _ => {}
        }
        let Some(asked) = connection.waiting.remove(&request) else {
            let is_honest = self.clients[client].is_honest();
            return match is_honest {
                true => Err(Violation::failed("an answer", "to no request, or a second one")),
                false => Ok(()),
            };
        };
        if kind == Kind::Welcome {
            connection.is_welcome = true;
            return Ok(());
        }
        if !self.clients[client].is_honest() {
            return match (asked, row::verdicts(kind, body)) {
                (Asked::Flood, Ok(verdicts)) if kind == Kind::ReceiptVerdicts => self.flooded(client, &verdicts),
                _ => Ok(()),
            };
        }
        match kind {
            Kind::Retry => self.retry(client, &asked, body),
            // Before the first batch there is no head.
            Kind::Error if matches!(asked, Asked::Head) && self.truth.newest().is_none() => Ok(()),
            Kind::Error => Err(Violation::failed("an honest request", "got an error")),
            _ => self.answered(client, &asked, kind, body),
        }
    }

    fn retry(&mut self, client: usize, asked: &Asked, body: &[u8]) -> Result<(), Violation> {
        let retry = Retry::from_body(body, &WireLimits::default())
            .map_err(|error| Violation::failed("what the service says", error))?;
        self.report.retries += 1;
        let not_before_us = self.now_us() + u64::from(retry.after_ms) * 1_000;
        if let Some(batch) = self.clients[client].batch(asked) {
            batch.is_sent = false;
            batch.not_before_us = not_before_us;
            // What was handed in may still be accepted.
            batch.is_ambiguous |= retry.reason == Refusal::Deadline;
        }
        Ok(())
    }

    fn answered(&mut self, client: usize, asked: &Asked, kind: Kind, body: &[u8]) -> Result<(), Violation> {
        let form = |error: String| Violation::failed("what the service says", error);
        match asked {
            Asked::Opening | Asked::Receipts(_) => {
                let verdicts = row::verdicts(kind, body).map_err(|error| form(error.to_string()))?;
                self.verdicts(client, asked, &verdicts)
            }
            Asked::Head => {
                let bytes: &[u8; SIGNED_BYTES] =
                    body.try_into().map_err(|_| form("a head of another length".into()))?;
                let head = SignedHead::from_bytes(bytes).map_err(|error| form(error.to_string()))?;
                self.head(&head)
            }
            Asked::Consistency(from) => {
                let read = read_consistency(body);
                let (head, proof) = read.ok_or_else(|| form("a proof of another form".into()))?;
                let to = head.head();
                verify_consistency(from, &to, &proof).map_err(|error| Violation::Heads {
                    from: from.size,
                    to: to.size,
                    reason: error.to_string(),
                })?;
                self.head(&head)
            }
            Asked::Proof(place) => {
                let read = read_receipt(body);
                let (head, proof) = read.ok_or_else(|| form("a proof of another form".into()))?;
                self.head(&head)?;
                let object = self.truth.object(*place).unwrap_or_default();
                proof
                    .verify(&head.head(), object)
                    .map_err(|error| Violation::failed("a proof", error))
            }
            Asked::Account(pair, before) => {
                let account =
                    Account::from_body(body, &WireLimits::default()).map_err(|error| form(error.to_string()))?;
                let pair = &self.clients[client].pairs[*pair];
                // What is under way may be counted or not.
                let under_way = pair.batch.as_ref().map_or(0, |batch| batch.items.len() as u64);
                Violation::most("the nonce of an account, at least", account.nonce, *before)?;
                Violation::most("the nonce of an account", pair.nonce + under_way, account.nonce)
            }
            Asked::Hello | Asked::Nothing | Asked::Flood => Ok(()),
        }
    }

    fn head(&mut self, head: &SignedHead) -> Result<(), Violation> {
        let tracker = self.tracker_key();
        let known = head
            .check(&tracker)
            .map_err(|error| Violation::failed("a head", error))?;
        self.truth.head(known)
    }

    /// Holds verdicts against what the world expects.
    fn verdicts(&mut self, client: usize, asked: &Asked, verdicts: &[Verdict]) -> Result<(), Violation> {
        let Some(batch) = self.clients[client].batch(asked).map(|batch| batch.clone()) else {
            return Ok(());
        };
        Violation::equal("verdicts", batch.items.len() as u64, verdicts.len() as u64)?;
        // All of a batch became durable together: what is good is new, or none of it is.
        let mut good = batch
            .items
            .iter()
            .zip(verdicts)
            .filter(|((sort, _), _)| *sort == Sort::Good);
        let is_before = good.any(|(_, verdict)| verdict.status == Status::AcceptedBefore);
        for ((sort, object), verdict) in batch.items.iter().zip(verdicts) {
            if !fits(*sort, is_before, batch.is_ambiguous, verdict) {
                return Err(Violation::Verdict {
                    expected: format!("{sort:?}, answered before: {}", batch.is_ambiguous),
                    got: format!("{verdict:?}"),
                });
            }
            let place = Place {
                sequence: verdict.seq,
                index: verdict.index,
            };
            match verdict.status {
                Status::Accepted | Status::AcceptedBefore => self.truth.acknowledged(object, place)?,
                _ => {}
            }
            let kind = match verdict.status {
                Status::Accepted => 0,
                Status::AcceptedBefore => 1,
                Status::Rejected => 2,
                Status::Deferred | Status::Refused => 3,
            };
            self.report.receipts[kind] += u64::from(matches!(asked, Asked::Receipts(_)));
        }
        match asked {
            Asked::Receipts(pair) => {
                let count = batch.items.iter().filter(|(sort, _)| *sort == Sort::Good).count();
                let pair = &mut self.clients[client].pairs[*pair];
                pair.nonce += count as u64;
                pair.batch = None;
            }
            _ => {
                self.clients[client].opening = None;
                self.is_open = true;
            }
        }
        Ok(())
    }

    /// A client hears that its connection is gone: what was not answered is handed in again.
    pub(super) fn at_client_closed(&mut self, conn: Conn) {
        let again_us = self.now_us() + self.rng.random_range(10_000..600_000);
        let Some(connection) = self.connections.get_mut(&conn) else {
            return;
        };
        connection.is_client_open = false;
        let waiting = std::mem::take(&mut connection.waiting);
        let client = &mut self.clients[connection.client];
        if client.conn == Some(conn) {
            client.conn = None;
        }
        for asked in waiting.values() {
            if let Some(batch) = client.batch(asked) {
                batch.is_sent = false;
                batch.is_ambiguous = true;
                batch.not_before_us = again_us;
            }
        }
    }

    /// A request should have been answered by now.
    pub(super) fn overdue(&mut self, conn: Conn, request: u64) -> Result<(), Violation> {
        match self.connections.get(&conn) {
            Some(one) if one.is_client_open && !one.is_faulty && one.waiting.contains_key(&request) => {
                Err(Violation::Unanswered { conn, request })
            }
            _ => Ok(()),
        }
    }
}

/// Whether a verdict is the world's. Where an answer may have been lost, what is good may have been accepted before; then what
/// is bad is so in more than one way, and the receipt behind a gap is among what was accepted.
fn fits(sort: Sort, is_before: bool, is_ambiguous: bool, verdict: &Verdict) -> bool {
    let expected = match (sort.expected(), is_before) {
        (_, true) if !is_ambiguous => return false,
        (Expected::Accepted | Expected::Deferred, true) => Expected::Before,
        (Expected::Rejected(..), true) => return verdict.status == Status::Rejected,
        (expected, _) => expected,
    };
    match expected {
        Expected::Accepted => verdict.status == Status::Accepted,
        Expected::Before => verdict.status == Status::AcceptedBefore,
        Expected::Deferred => verdict.status == Status::Deferred,
        Expected::Rejected(rule, item) => {
            verdict.status == Status::Rejected
                && (u32::from(verdict.letter), verdict.number) == (u32::from(rule.family()), rule.number())
                && verdict.item.map(u64::from) == item
        }
    }
}

/// Beyond its deadline an answer may take: delays of the network, and the core's clock of a tenth of a second.
const SLACK_US: u64 = 5_000_000;
