//! What a session keeps: answers that are owed, blocks that are wanted, bytes that have not left, and a clock that can stand.
//! Driven by the session alone; each part keeps one fact and its time.
//! Never decides that something is late: the session does, by these times.

use std::collections::{HashSet, VecDeque};

use super::super::{Hash32, message::Message, wire::put_frame};

/// A ping of ours that has not been answered.
#[derive(Debug)]
pub(super) struct Ping {
    pub(super) nonce: u64,
    pub(super) since: u64,
}

/// A clock that stands while it is held.
#[derive(Debug, Default)]
pub(super) struct HeldClock {
    held_since: Option<u64>,
    stood_ms: u64,
}

impl HeldClock {
    /// This clock's time.
    pub(super) fn at(&self, now_ms: u64) -> u64 {
        self.held_since.unwrap_or(now_ms).saturating_sub(self.stood_ms)
    }

    /// The caller's time at which this clock will show `at`; `None` while it stands.
    pub(super) fn real(&self, at: u64) -> Option<u64> {
        match self.held_since {
            Some(_) => None,
            None => Some(at.saturating_add(self.stood_ms)),
        }
    }

    pub(super) fn hold(&mut self, now_ms: u64) {
        self.held_since.get_or_insert(now_ms);
    }

    pub(super) fn release(&mut self, now_ms: u64) {
        if let Some(since) = self.held_since.take() {
            self.stood_ms = self.stood_ms.saturating_add(now_ms.saturating_sub(since));
        }
    }
}

/// Answers that the peer owes, and since when it has owed the next.
#[derive(Debug, Default)]
pub(super) struct Owed {
    pub(super) count: usize,
    pub(super) since: u64,
}

impl Owed {
    pub(super) fn asked(&mut self, at: u64) {
        if self.count == 0 {
            self.since = at;
        }
        self.count = self.count.saturating_add(1);
    }

    pub(super) fn answered(&mut self, at: u64) {
        self.count = self.count.saturating_sub(1);
        self.since = at;
    }
}

/// Blocks that are wanted and those that have been asked for, each once.
#[derive(Debug, Default)]
pub(super) struct Blocks {
    pub(super) wanted: VecDeque<Hash32>,
    pub(super) in_flight: VecDeque<Hash32>,
    known: HashSet<Hash32>,
    pub(super) since: u64,
}

impl Blocks {
    pub(super) fn want(&mut self, id: Hash32) {
        if self.known.insert(id) {
            self.wanted.push_back(id);
        }
    }

    /// Moves wanted blocks into flight, which holds at most `max`.
    pub(super) fn next(&mut self, max: usize) -> Vec<Hash32> {
        let room = max.saturating_sub(self.in_flight.len()).min(self.wanted.len());
        let asked: Vec<Hash32> = self.wanted.drain(..room).collect();
        self.in_flight.extend(&asked);
        asked
    }

    /// Takes a block out of flight; false if it was not there.
    pub(super) fn delivered(&mut self, id: &Hash32) -> bool {
        let Some(place) = self.in_flight.iter().position(|flying| flying == id) else {
            return false;
        };
        self.in_flight.remove(place);
        self.known.remove(id);
        true
    }
}

/// Bytes that have not left, and since when none have.
#[derive(Debug, Default)]
pub(super) struct Outgoing {
    buffer: Vec<u8>,
    sent: usize,
    pub(super) since: u64,
}

impl Outgoing {
    pub(super) fn bytes(&self) -> &[u8] {
        self.buffer.get(self.sent..).unwrap_or_default()
    }

    pub(super) fn push(&mut self, magic: [u8; 4], message: &Message, now_ms: u64) {
        if self.bytes().is_empty() {
            self.buffer.clear();
            self.sent = 0;
            self.since = now_ms;
        }
        let mut payload = Vec::new();
        message.encode_into(&mut payload);
        put_frame(&mut self.buffer, magic, message.command().name(), &payload);
    }

    pub(super) fn sent(&mut self, now_ms: u64, count: usize) {
        if count > 0 {
            self.sent = self.sent.saturating_add(count).min(self.buffer.len());
            self.since = now_ms;
        }
        // Bytes that have left make room once they are the greater part.
        if self.sent > self.buffer.len() / 2 {
            self.buffer.drain(..self.sent);
            self.sent = 0;
        }
    }
}
