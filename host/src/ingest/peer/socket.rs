//! The thread that owns the socket of one peer: it moves bytes and time into the session and events out of it.
//! The only place of this folder where the system is called.
//! Never looks into a message; never reads while the consumer is behind.

use crossbeam::channel::{Receiver, bounded};

use super::{Inbound, PeerError, PeerParams, Request};
use crate::config::Config;

/// A connection to a peer. Dropping it closes the connection and joins its thread.
#[derive(Debug)]
pub struct Peer {}

impl Peer {
    /// Connects to `address` (HOST:PORT) and starts the session. Waits for the connection at most
    /// `peer_connect_ms_max`; the handshake goes on behind it and ends with [`Inbound::Ready`].
    ///
    /// # Errors
    /// The address cannot be resolved or nobody takes the connection there.
    pub fn connect(
        address: &str,
        _params: &PeerParams,
        config: &Config,
    ) -> Result<(Self, Receiver<Inbound>), PeerError> {
        let (_sender, _receiver) = bounded::<Inbound>(config.peer_events_max);
        let address = address.to_owned();
        Err(PeerError::Address {
            address,
            got: "no peer".into(),
        })
    }

    /// Hands a request to the session. Waits while `peer_requests_max` others do.
    ///
    /// # Errors
    /// The connection is over: [`Inbound::Closed`] says why.
    pub fn send(&self, _request: Request) -> Result<(), PeerError> {
        Ok(())
    }
}
