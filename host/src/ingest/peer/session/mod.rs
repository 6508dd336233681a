//! The session with one peer, without any I/O: bytes and time in, bytes and events out.
//! Between the wire and the socket; a test drives it with bytes and times of its own.
//! Never reads a clock, never blocks, and never holds more than its limits.
//!
//! What the peer owes us is timed by a clock that stands while the consumer is behind ([`Session::hold`]): a peer that is
//! not read cannot answer. What we owe the peer goes on: pings leave, and a peer that takes no bytes is left.

use std::collections::VecDeque;

mod parts;

use parts::{Blocks, HeldClock, Outgoing, Owed, Ping};

use super::{
    Hash32, Inbound, PeerError, PeerInfo, PeerParams, Request,
    message::{Command, Item, LOCATOR_MAX, Message, Version},
    wire::{Frame, FrameReader},
};
use crate::{chain::utxo::display_hash, config::Config};

/// What this side says of itself in its `version`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// Drawn at random for this connection.
    pub nonce: u64,
    /// Our clock, in seconds of Unix time.
    pub time: i64,
    /// Height of our best block.
    pub start_height: i32,
}

/// The state of a connection. Times are milliseconds of any clock that does not go back.
#[derive(Debug)]
pub struct Session {
    params: PeerParams,
    limits: Config,
    nonce: u64,
    phase: Phase,
    frames: FrameReader,
    events: VecDeque<Inbound>,
    /// Requests that came before the handshake was done.
    early: VecDeque<Request>,
    score: u32,
    clock: HeldClock,
    started: u64,
    headers: Owed,
    blocks: Blocks,
    ping: Option<Ping>,
    ping_next_ms: u64,
    pings: u64,
    out: Outgoing,
}

#[derive(Debug)]
enum Phase {
    /// Nothing has come.
    Opening,
    /// The peer's version has come and suits us.
    Versioned(PeerInfo),
    /// The handshake is done.
    Ready,
}

impl Session {
    /// A session on a connection that has just been made. Our `version` is the first thing to send.
    #[must_use]
    pub fn new(params: &PeerParams, config: &Config, identity: &Identity, now_ms: u64) -> Self {
        let mut session = Self {
            params: *params,
            limits: config.clone(),
            nonce: identity.nonce,
            phase: Phase::Opening,
            frames: FrameReader::new(params.magic, config.peer_message_bytes_max),
            events: VecDeque::new(),
            early: VecDeque::new(),
            score: 0,
            clock: HeldClock::default(),
            started: now_ms,
            headers: Owed::default(),
            blocks: Blocks::default(),
            ping: None,
            ping_next_ms: u64::MAX,
            pings: 0,
            out: Outgoing::default(),
        };
        let version = Message::Version(Version {
            version: params.version,
            // We serve nothing.
            services: 0,
            time: identity.time,
            nonce: identity.nonce,
            user_agent: concat!("/perigee:", env!("CARGO_PKG_VERSION"), "/").into(),
            start_height: identity.start_height,
            relay: false,
        });
        session.out.push(params.magic, &version, now_ms);
        session
    }

    /// Takes bytes from the peer.
    ///
    /// # Errors
    /// The session is over: only [`Self::event`] is of use from here on.
    pub fn receive(&mut self, now_ms: u64, mut bytes: &[u8]) -> Result<(), PeerError> {
        while let Some(frame) = self.frames.read(&mut bytes)? {
            self.take(now_ms, frame)?;
        }
        Ok(())
    }

    /// The peer has closed the connection: why it is over.
    #[must_use]
    pub fn closed(&self) -> PeerError {
        PeerError::ClosedByPeer {
            within: self.frames.within(),
        }
    }

    /// Takes a request. What comes before the handshake is done waits for it.
    ///
    /// # Errors
    /// The session is over, by its limits or as the request asks.
    pub fn send(&mut self, now_ms: u64, request: Request) -> Result<(), PeerError> {
        match request {
            Request::Disconnect(why) => return Err(PeerError::Disconnected { why }),
            Request::Misbehaved { score, why } => return self.misbehaved(score, why),
            Request::GetHeaders { .. } | Request::GetBlocks(_) => {}
        }
        if matches!(self.phase, Phase::Ready) {
            return self.ask(now_ms, request);
        }
        let got = self.early.len().saturating_add(1);
        within("requests before the handshake", self.limits.peer_requests_max, got)?;
        self.early.push_back(request);
        Ok(())
    }

    /// Lets time pass: sends a ping when it is due.
    ///
    /// # Errors
    /// Something has not come in time, and the session is over.
    pub fn tick(&mut self, now_ms: u64) -> Result<(), PeerError> {
        for (due, late) in self.dues() {
            if self.on_clock(due).is_some_and(|due_ms| now_ms >= due_ms) {
                return Err(self.overdue(late));
            }
        }
        if self.ping.is_none() && now_ms >= self.ping_next_ms {
            self.pings = self.pings.wrapping_add(1);
            // Any number that differs from ping to ping.
            let nonce = self.nonce.wrapping_add(self.pings);
            let since = self.clock.at(now_ms);
            self.ping = Some(Ping { nonce, since });
            self.push(now_ms, &Message::Ping(nonce))?;
        }
        Ok(())
    }

    /// When [`Self::tick`] has something to do next, if nothing comes before.
    #[must_use]
    pub fn deadline_ms(&self) -> Option<u64> {
        let dues = self.dues().into_iter().filter_map(|(due, _)| self.on_clock(due));
        let ping = Some(self.ping_next_ms).filter(|_| self.ping.is_none());
        dues.chain(ping).min().filter(|due| *due < u64::MAX)
    }

    /// The consumer is behind: what the peer owes us is not due while it is not read.
    pub fn hold(&mut self, now_ms: u64) {
        self.clock.hold(now_ms);
    }

    /// The consumer has caught up.
    pub fn release(&mut self, now_ms: u64) {
        self.clock.release(now_ms);
    }

    /// Bytes for the peer.
    #[must_use]
    pub fn outgoing(&self) -> &[u8] {
        self.out.bytes()
    }

    /// The first `count` of the outgoing bytes have left.
    pub fn sent(&mut self, now_ms: u64, count: usize) {
        self.out.sent(now_ms, count);
    }

    /// The next event for the consumer. There are never more than the messages of one [`Self::receive`].
    pub fn event(&mut self) -> Option<Inbound> {
        self.events.pop_front()
    }

    /// The score of misbehaviour.
    #[must_use]
    pub fn score(&self) -> u32 {
        self.score
    }

    fn take(&mut self, now_ms: u64, frame: Frame) -> Result<(), PeerError> {
        let (command, payload) = (frame.command, frame.payload);
        match (&self.phase, command) {
            (Phase::Opening, Command::Version) => return self.greet(now_ms, payload),
            (_, Command::Version) => return Err(handshake("one version", command)),
            (Phase::Opening, _) => return Err(handshake("version", command)),
            (Phase::Versioned(_), Command::Headers | Command::Block | Command::Inv | Command::NotFound) => {
                return Err(handshake("verack", command));
            }
            _ => {}
        }
        match Message::decode(command, payload, &self.params) {
            Ok(message) => self.understand(now_ms, message),
            Err(error) => self.misbehaved(SCORE_JUNK, format!("{}: {error}", command.name())),
        }
    }

    /// The first message of the peer.
    fn greet(&mut self, now_ms: u64, payload: Vec<u8>) -> Result<(), PeerError> {
        let Message::Version(theirs) = Message::decode(Command::Version, payload, &self.params)? else {
            return Ok(());
        };
        if theirs.nonce == self.nonce {
            return Err(PeerError::Ourselves);
        }
        let (expected, got) = (self.params.version_min, theirs.version);
        if got < expected {
            return Err(PeerError::VersionOld { expected, got });
        }
        let (expected, got) = (self.params.services, theirs.services);
        if got & expected != expected {
            return Err(PeerError::Services { expected, got });
        }
        let printable = theirs.user_agent.iter().filter(|byte| (b' '..=b'~').contains(byte));
        self.phase = Phase::Versioned(PeerInfo {
            version: theirs.version,
            services: theirs.services,
            start_height: theirs.start_height,
            user_agent: printable.map(|byte| char::from(*byte)).collect(),
        });
        self.push(now_ms, &Message::Verack)
    }

    fn understand(&mut self, now_ms: u64, message: Message) -> Result<(), PeerError> {
        match message {
            Message::Verack => self.ready(now_ms),
            Message::Ping(nonce) => self.push(now_ms, &Message::Pong(nonce)),
            Message::Pong(nonce) => {
                if self.ping.as_ref().is_some_and(|ping| ping.nonce == nonce) {
                    self.ping = None;
                    self.ping_next_ms = now_ms.saturating_add(self.limits.peer_ping_ms);
                }
                Ok(())
            }
            Message::Headers(headers) => self.take_headers(now_ms, headers),
            Message::Block(block) => self.take_block(now_ms, block),
            Message::Inv(items) => {
                let blocks: Vec<Hash32> = items
                    .iter()
                    .filter(|item| item.is_block())
                    .map(|item| item.id)
                    .collect();
                if !blocks.is_empty() {
                    self.events.push_back(Inbound::Inventory(blocks));
                }
                Ok(())
            }
            Message::NotFound(items) => {
                let missing = items.iter().filter(|item| item.is_block()).map(|item| item.id);
                let missing: Vec<Hash32> = missing.filter(|id| self.blocks.delivered(id)).collect();
                if missing.is_empty() {
                    return Ok(());
                }
                self.blocks.since = self.clock.at(now_ms);
                self.events.push_back(Inbound::NotFound(missing));
                self.ask_blocks(now_ms)
            }
            // We serve nothing, and have said so.
            Message::GetHeaders { .. } | Message::GetData(_) | Message::SendHeaders => Ok(()),
            Message::Version(_) | Message::Other => Ok(()),
        }
    }

    fn ready(&mut self, now_ms: u64) -> Result<(), PeerError> {
        if let Phase::Versioned(info) = std::mem::replace(&mut self.phase, Phase::Ready) {
            self.events.push_back(Inbound::Ready(info));
            self.ping_next_ms = now_ms.saturating_add(self.limits.peer_ping_ms);
            self.push(now_ms, &Message::SendHeaders)?;
            while let Some(request) = self.early.pop_front() {
                self.ask(now_ms, request)?;
            }
        }
        Ok(())
    }

    /// Headers that do not build on each other are no answer: the question stays open, and a peer that leaves it at that is
    /// late in the end. It is not asked again, since nothing says that it would answer better.
    fn take_headers(&mut self, now_ms: u64, headers: Vec<Vec<u8>>) -> Result<(), PeerError> {
        let mut before: Option<Hash32> = None;
        for (index, header) in headers.iter().enumerate() {
            let Some(links) = (self.params.links)(header) else {
                return self.misbehaved(SCORE_JUNK, format!("header {index} of a message is too short"));
            };
            if let Some(expected) = before.filter(|before| *before != links.prev) {
                let (expected, got) = (display_hash(&expected), display_hash(&links.prev));
                let why = format!("header {index} of a message: parent: expected {expected}, got {got}");
                return self.misbehaved(SCORE_UNCONNECTED, why);
            }
            before = Some(links.id);
        }
        self.headers.answered(self.clock.at(now_ms));
        self.events.push_back(Inbound::Headers(headers));
        Ok(())
    }

    fn take_block(&mut self, now_ms: u64, block: Vec<u8>) -> Result<(), PeerError> {
        let Some(links) = (self.params.links)(&block) else {
            let why = format!("block: expected a header, got {} bytes", block.len());
            return self.misbehaved(SCORE_JUNK, why);
        };
        if !self.blocks.delivered(&links.id) {
            let why = format!("block {}, which was not asked for", display_hash(&links.id));
            return self.misbehaved(SCORE_UNASKED, why);
        }
        self.blocks.since = self.clock.at(now_ms);
        self.events.push_back(Inbound::Block(block));
        self.ask_blocks(now_ms)
    }

    fn ask(&mut self, now_ms: u64, request: Request) -> Result<(), PeerError> {
        match request {
            Request::GetHeaders { locator, stop } => {
                within("ids of a locator", LOCATOR_MAX, locator.len())?;
                self.headers.asked(self.clock.at(now_ms));
                let version = self.params.version;
                self.push(now_ms, &Message::GetHeaders { version, locator, stop })
            }
            Request::GetBlocks(ids) => {
                for id in ids {
                    self.blocks.want(id);
                }
                let (limit, got) = (self.limits.peer_blocks_wanted_max, self.blocks.wanted.len());
                within("blocks that wait to be asked for", limit, got)?;
                self.ask_blocks(now_ms)
            }
            Request::Misbehaved { .. } | Request::Disconnect(_) => Ok(()),
        }
    }

    /// Asks for as many of the wanted blocks as may be in flight.
    fn ask_blocks(&mut self, now_ms: u64) -> Result<(), PeerError> {
        let kind = self.params.block_inventory;
        let idle = self.blocks.in_flight.is_empty();
        let asked = self.blocks.next(self.limits.peer_blocks_in_flight_max);
        if asked.is_empty() {
            return Ok(());
        }
        if idle {
            self.blocks.since = self.clock.at(now_ms);
        }
        let items = asked.into_iter().map(|id| Item { kind, id }).collect();
        self.push(now_ms, &Message::GetData(items))
    }

    fn push(&mut self, now_ms: u64, message: &Message) -> Result<(), PeerError> {
        self.out.push(self.params.magic, message, now_ms);
        let (limit, got) = (self.limits.peer_write_bytes_max, self.out.bytes().len());
        within("bytes that the peer does not take", limit, got)
    }

    fn misbehaved(&mut self, score: u32, why: String) -> Result<(), PeerError> {
        self.score = self.score.saturating_add(score);
        let (limit, score) = (self.limits.peer_score_max, self.score);
        tracing::debug!(score, limit, "peer: {why}");
        if score < limit {
            return Ok(());
        }
        Err(PeerError::Misbehaved { limit, score, why })
    }

    /// What is waited for now, and until when.
    fn dues(&self) -> [(Due, Late); 5] {
        let limits = &self.limits;
        let shaking = !matches!(self.phase, Phase::Ready);
        let since = |runs: bool, since: u64, limit: u64| runs.then(|| since.saturating_add(limit));
        let headers = since(self.headers.count > 0, self.headers.since, limits.peer_stall_ms_max);
        let blocks = !self.blocks.in_flight.is_empty();
        let blocks = since(blocks, self.blocks.since, limits.peer_stall_ms_max);
        let ping = self
            .ping
            .as_ref()
            .map(|ping| ping.since.saturating_add(limits.peer_idle_ms_max));
        let write = since(!self.out.bytes().is_empty(), self.out.since, limits.peer_stall_ms_max);
        [
            (Due::Real(write), Late::Write),
            (
                Due::Held(since(shaking, self.started, limits.peer_handshake_ms_max)),
                Late::Handshake,
            ),
            (Due::Held(headers), Late::Headers),
            (Due::Held(blocks), Late::Block),
            (Due::Held(ping), Late::Pong),
        ]
    }

    /// The time of a due on the caller's clock; `None` while the clock it is measured by stands.
    fn on_clock(&self, due: Due) -> Option<u64> {
        match due {
            Due::Real(at) => at,
            Due::Held(at) => at.and_then(|at| self.clock.real(at)),
        }
    }

    fn overdue(&self, late: Late) -> PeerError {
        let limits = &self.limits;
        let (what, limit_ms) = match late {
            Late::Handshake => ("handshake".into(), limits.peer_handshake_ms_max),
            Late::Headers => ("headers".into(), limits.peer_stall_ms_max),
            Late::Block => {
                let first = self.blocks.in_flight.front().map(display_hash).unwrap_or_default();
                (format!("block {first}"), limits.peer_stall_ms_max)
            }
            Late::Pong => ("answer to a ping".into(), limits.peer_idle_ms_max),
            Late::Write => ("room for our bytes".into(), limits.peer_stall_ms_max),
        };
        PeerError::Timeout { what, limit_ms }
    }
}

/// When something is due: by the caller's clock, or by the one that stands while the consumer is behind.
#[derive(Clone, Copy, Debug)]
enum Due {
    Real(Option<u64>),
    Held(Option<u64>),
}

#[derive(Clone, Copy, Debug)]
enum Late {
    Handshake,
    Headers,
    Block,
    Pong,
    Write,
}

fn within(what: &'static str, limit: usize, got: usize) -> Result<(), PeerError> {
    if got <= limit {
        return Ok(());
    }
    Err(PeerError::Limit { what, limit, got })
}

fn handshake(expected: &'static str, got: Command) -> PeerError {
    let got = match got {
        Command::Other => "another message".into(),
        known => known.name().into(),
    };
    PeerError::Handshake { expected, got }
}

/// A message that does not decode. The scores are those of Bitcoin Core before 25 (`Misbehaving`), where it has them.
pub const SCORE_JUNK: u32 = 20;
/// Headers of one message that do not build on each other.
pub const SCORE_UNCONNECTED: u32 = 20;
/// A block that was not asked for.
pub const SCORE_UNASKED: u32 = 20;
