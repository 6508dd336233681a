//! One session: its link, what is under way with it, and its clocks.
//! Owned by the core, which asks its clocks at every tick.
//! Never sends anything itself: frames to send wait here until the core seals them.

use std::{
    collections::{BTreeMap, BTreeSet},
    sync::Arc,
};

use super::{bucket::Prefix, limits::CoreLimits, service::Ticket};
use crate::tracker::wire::{Cut, Kind, Link, Peer, WireError, message::Role};

/// A session.
pub(super) struct Session {
    pub(super) link: Link,
    pub(super) state: State,
}

/// All of a session but its link.
pub(super) struct State {
    pub(super) prefix: Option<Prefix>,
    /// Those that held when it came, which is what it was told.
    pub(super) limits: Arc<CoreLimits>,
    /// Known from the end of the handshake on.
    pub(super) peer: Option<Peer>,
    /// Known from `Hello` on.
    pub(super) role: Option<Role>,
    /// Frames that wait to be sealed, one behind another.
    pub(super) plain: Vec<u8>,
    pub(super) is_dirty: bool,
    pub(super) is_paused: bool,
    /// No new requests are taken; when all is answered and read it is closed for this reason.
    pub(super) leaving: Option<Cut>,
    /// Requests of the peer that wait for an answer.
    pub(super) under_way: BTreeSet<Ticket>,
    /// Requests of ours, by their number on the wire.
    pub(super) asked: BTreeMap<u64, Asked>,
    pub(super) asked_last: u64,
    accepted_us: u64,
    heard_us: u64,
    pub(super) is_pinged: bool,
    /// When the first byte of what is not yet whole came, and how many bytes came since.
    partial: Option<(u64, u64)>,
    pub(super) unread_bytes: usize,
    unread_us: u64,
}

/// A request of ours.
pub(super) struct Asked {
    pub(super) ticket: Ticket,
    pub(super) kind: Kind,
    pub(super) asked_us: u64,
    pub(super) deadline_us: u64,
    /// Its silence was told; its answer, if it still comes, is dropped.
    pub(super) is_over: bool,
}

impl State {
    pub(super) fn new(prefix: Option<Prefix>, limits: Arc<CoreLimits>, now_us: u64) -> Self {
        Self {
            prefix,
            limits,
            peer: None,
            role: None,
            plain: Vec::new(),
            is_dirty: false,
            is_paused: false,
            leaving: None,
            under_way: BTreeSet::new(),
            asked: BTreeMap::new(),
            asked_last: 0,
            accepted_us: now_us,
            heard_us: now_us,
            is_pinged: false,
            partial: None,
            unread_bytes: 0,
            unread_us: now_us,
        }
    }

    /// Bytes came, and so many of something that is not whole are left. Whether any frame became whole says how old these are.
    pub(super) fn heard(&mut self, bytes: usize, pending: usize, has_whole: bool, now_us: u64) {
        self.heard_us = now_us;
        let add = |sum: u64, bytes: usize| sum.saturating_add(bytes as u64);
        self.partial = match self.partial {
            _ if pending == 0 => None,
            Some((since_us, count)) if !has_whole => Some((since_us, add(count, bytes))),
            _ => Some((now_us, add(0, pending))),
        };
    }

    /// Bytes were given out to be sent.
    ///
    /// # Errors
    /// The peer has not read what it got before; the answer that does not fit is alone never too much.
    pub(super) fn give(&mut self, bytes: usize, now_us: u64) -> Result<(), Cut> {
        if self.unread_bytes == 0 {
            self.unread_us = now_us;
        } else if self.unread_bytes.saturating_add(bytes) > self.limits.unread_bytes_max {
            return Err(Cut::Unread);
        }
        self.unread_bytes = self.unread_bytes.saturating_add(bytes);
        Ok(())
    }

    /// Bytes left.
    pub(super) fn sent(&mut self, bytes: usize, now_us: u64) {
        self.unread_bytes = self.unread_bytes.saturating_sub(bytes);
        self.unread_us = now_us;
    }

    /// Whether it should not be read now: much is under way or unread. It is read again when half of that is done.
    pub(super) fn wants_pause(&self) -> bool {
        let limits = &self.limits;
        let half = u32::from(self.is_paused);
        let requests = limits.requests_max >> half;
        let unread = limits.unread_bytes_pause >> half;
        self.under_way.len() as u64 >= u64::from(requests.max(1)) || self.unread_bytes >= unread.max(1)
    }

    /// The socket is read again: what was not whole has its time from now on.
    pub(super) fn resume(&mut self, now_us: u64) {
        self.is_paused = false;
        self.heard_us = now_us;
        self.partial = self.partial.map(|_| (now_us, 0));
    }

    /// Whether everything is answered and read.
    pub(super) fn is_done(&self) -> bool {
        self.under_way.is_empty() && self.plain.is_empty() && self.unread_bytes == 0
    }

    /// What its clocks say.
    pub(super) fn overdue(&self, now_us: u64) -> Option<Cut> {
        let limits = &self.limits;
        let since = |at_us: u64| now_us.saturating_sub(at_us);
        if self.role.is_none() && since(self.accepted_us) >= limits.handshake_us_max {
            return Some(Cut::HandshakeTimeout);
        }
        if self.unread_bytes > 0 && since(self.unread_us) >= limits.unread_us_max {
            return Some(Cut::Unread);
        }
        // Whoever is not read cannot be blamed for saying nothing.
        if self.is_paused {
            return None;
        }
        if let Some((since_us, bytes)) = self.partial {
            let took_us = since(since_us);
            if took_us >= limits.frame_us_max {
                return Some(Cut::FrameTimeout);
            }
            let least = u128::from(took_us).saturating_mul(limits.frame_bytes_a_second_min.into());
            if took_us >= limits.slow_after_us && u128::from(bytes).saturating_mul(SECOND_US.into()) < least {
                return Some(Cut::SlowFrame);
            }
        }
        (since(self.heard_us) >= limits.idle_us.saturating_mul(2)).then_some(Cut::Idle)
    }

    /// Whether it is time for a ping.
    pub(super) fn wants_ping(&self, now_us: u64) -> bool {
        let silent_us = now_us.saturating_sub(self.heard_us);
        self.role.is_some() && !self.is_pinged && !self.is_paused && silent_us >= self.limits.idle_us
    }

    /// Appends a frame to what waits to be sealed.
    pub(super) fn say(&mut self, frame: crate::tracker::wire::Frame<'_>) -> Result<(), WireError> {
        frame.write(&mut self.plain)
    }
}

const SECOND_US: u64 = 1_000_000;
