//! The connection of a live run: made, lost, and made again after a pause that grows.
//! Between the driver and the peer's thread; hands events up and requests down.
//! Never listens to a peer any more that was found to lie.

use std::time::{Duration, Instant};

use crossbeam::channel::{Receiver, never};

use crate::{
    config::Config,
    ingest::peer::{Inbound, Peer, PeerError, PeerInfo, PeerParams, Request},
};

/// See the module.
#[derive(Debug)]
pub(super) struct Line {
    address: String,
    params: PeerParams,
    peer: Option<Peer>,
    inbound: Receiver<Inbound>,
    /// The peer has shaken hands and has not been found to lie.
    is_up: bool,
    /// The peer of this connection has sent something that was rejected, or that cannot be followed.
    is_outcast: bool,
    /// Connections that ended so.
    outcasts: u32,
    /// What the peer last said of itself.
    info: Option<PeerInfo>,
    retry_at: Option<Instant>,
    retry_ms: u64,
}

impl Line {
    /// Connects for the first time.
    ///
    /// # Errors
    /// There is no such peer.
    pub(super) fn connect(address: &str, params: PeerParams, config: &Config) -> Result<Self, PeerError> {
        let (peer, inbound) = Peer::connect(address, &params, config)?;
        Ok(Self {
            address: address.to_owned(),
            params,
            peer: Some(peer),
            inbound,
            is_up: false,
            is_outcast: false,
            outcasts: 0,
            info: None,
            retry_at: None,
            retry_ms: config.reconnect_ms_min,
        })
    }

    /// Where events come from; one that never gives any while there is no connection.
    pub(super) fn inbound(&self) -> &Receiver<Inbound> {
        &self.inbound
    }

    /// What the peer last said of itself.
    pub(super) fn info(&self) -> Option<&PeerInfo> {
        self.info.as_ref()
    }

    /// Whether the peer takes requests.
    pub(super) fn is_up(&self) -> bool {
        self.is_up
    }

    /// Whether what the peer says is still listened to.
    pub(super) fn is_trusted(&self) -> bool {
        !self.is_outcast
    }

    /// Whether there is a connection, or there will be one again.
    pub(super) fn is_open(&self) -> bool {
        self.peer.is_some() || self.retry_at.is_some()
    }

    /// Whether there is no connection, but will be one again.
    pub(super) fn is_waiting(&self) -> bool {
        self.retry_at.is_some()
    }

    /// The peer has shaken hands.
    pub(super) fn ready(&mut self, info: PeerInfo) {
        self.info = Some(info);
        self.is_up = true;
    }

    /// The peer is worth coming back to soon.
    pub(super) fn proved_useful(&mut self, config: &Config) {
        self.retry_ms = config.reconnect_ms_min;
    }

    /// Asks the peer. That the connection is over is said by its last event.
    pub(super) fn send(&self, request: Request) {
        if let Some(peer) = &self.peer {
            let _ = peer.send(request);
        }
    }

    /// The peer has sent something that was rejected: it is heard no more, and the connection ends.
    pub(super) fn cast_out(&mut self, why: String, config: &Config) {
        let score = config.peer_score_max;
        self.part(Request::Misbehaved { score, why });
    }

    /// The peer is at no fault, but cannot be followed: it is heard no more, and the connection ends.
    pub(super) fn leave(&mut self, why: String) {
        self.part(Request::Disconnect(why));
    }

    fn part(&mut self, how: Request) {
        if !std::mem::replace(&mut self.is_outcast, true) {
            self.is_up = false;
            self.outcasts += 1;
            self.send(how);
        }
    }

    /// The connection is over. Returns the pause until the next one, if there is to be one.
    pub(super) fn closed(&mut self, again: bool, config: &Config) -> Option<u64> {
        self.peer = None;
        self.inbound = never();
        self.is_up = false;
        self.is_outcast = false;
        let again = again && self.outcasts < config.peer_rejections_max;
        self.retry_at = again.then(|| Instant::now() + Duration::from_millis(self.retry_ms));
        let pause_ms = again.then_some(self.retry_ms);
        self.retry_ms = self.retry_ms.saturating_mul(2).min(config.reconnect_ms_max);
        pause_ms
    }

    /// Connects again when the pause is over.
    ///
    /// # Errors
    /// It did not work; [`Self::closed`] decides how it goes on.
    pub(super) fn reconnect(&mut self, config: &Config) -> Result<(), PeerError> {
        if self.retry_at.is_none_or(|at| Instant::now() < at) {
            return Ok(());
        }
        self.retry_at = None;
        let (peer, inbound) = Peer::connect(&self.address, &self.params, config)?;
        (self.peer, self.inbound) = (Some(peer), inbound);
        Ok(())
    }

    /// Ends the connection for good.
    pub(super) fn hang_up(&mut self, why: &str) {
        self.send(Request::Disconnect(why.to_owned()));
        self.peer = None;
        self.inbound = never();
        self.is_up = false;
        self.retry_at = None;
    }
}
