//! The session with one peer, without any I/O: bytes and time in, bytes and events out.
//! Between the wire and the socket; a test drives it with bytes and times of its own.
//! Never reads a clock, never blocks, and never holds more than its limits.

use std::collections::VecDeque;

use super::{Inbound, PeerError, PeerParams, Request};
use crate::config::Config;

/// What this side says of itself in its `version`.
#[derive(Clone, Debug)]
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
    outgoing: Vec<u8>,
    events: VecDeque<Inbound>,
}

impl Session {
    /// A session on a connection that has just been made; our `version` is the first thing to send.
    #[must_use]
    pub fn new(_params: &PeerParams, _config: &Config, _identity: &Identity, _now_ms: u64) -> Self {
        Self {
            outgoing: Vec::new(),
            events: VecDeque::new(),
        }
    }

    /// Takes bytes from the peer.
    ///
    /// # Errors
    /// The session is over; nothing may be called any more but [`Self::event`].
    pub fn receive(&mut self, _now_ms: u64, _bytes: &[u8]) -> Result<(), PeerError> {
        Ok(())
    }

    /// Takes a request.
    ///
    /// # Errors
    /// As [`Self::receive`].
    pub fn send(&mut self, _now_ms: u64, _request: Request) -> Result<(), PeerError> {
        Ok(())
    }

    /// Lets time pass.
    ///
    /// # Errors
    /// As [`Self::receive`]: something has not come in time.
    pub fn tick(&mut self, _now_ms: u64) -> Result<(), PeerError> {
        Ok(())
    }

    /// Bytes for the peer.
    #[must_use]
    pub fn outgoing(&self) -> &[u8] {
        &self.outgoing
    }

    /// The next event for the consumer.
    pub fn event(&mut self) -> Option<Inbound> {
        self.events.pop_front()
    }
}
