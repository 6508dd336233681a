//! Why a connection to a peer ended: one readable line with what was expected and what came.
//! Made by `wire`, `session` and `socket`; carried to the consumer by the last event.
//! Never a verdict on a block: a peer that fails is asked no more, and another one may be.

use std::io;

use crate::chain::utxo::wire::DecodeError;

/// Why there is no connection, or none any more.
#[derive(Debug, thiserror::Error)]
pub enum PeerError {
    /// The address does not name a machine and a port.
    #[error("peer {address}: expected the address of a node, got: {got}")]
    Address {
        /// As the user wrote it.
        address: String,
        /// What came of it.
        got: String,
    },
    /// The machine did not take the connection.
    #[error("peer {address}: cannot connect: {source}")]
    Connect {
        /// As the user wrote it.
        address: String,
        /// What the system said.
        source: io::Error,
    },
    /// The system said no.
    #[error("cannot {action}: {source}")]
    Io {
        /// What was tried.
        action: &'static str,
        /// What the system said.
        source: io::Error,
    },
    /// The bytes before a message are those of another chain, or of no chain at all.
    #[error("message {index}: magic: expected {}, got {}", hex::encode(.expected), hex::encode(.got))]
    Magic {
        /// Number of the message on this connection, from 0.
        index: u64,
        /// Of this chain.
        expected: [u8; 4],
        /// What came.
        got: [u8; 4],
    },
    /// The name of a message is not text padded with zeros.
    #[error("message {index}: command: expected printable ASCII padded with zeros, got {}", hex::encode(.got))]
    Command {
        /// Number of the message on this connection, from 0.
        index: u64,
        /// What came.
        got: [u8; 12],
    },
    /// A message says that it is longer than its kind may be.
    #[error("message {index} ({command}): length: expected at most {limit} bytes, got {got}")]
    Oversize {
        /// Number of the message on this connection, from 0.
        index: u64,
        /// Its name.
        command: String,
        /// The limit.
        limit: usize,
        /// What it says.
        got: u32,
    },
    /// A message has been damaged.
    #[error("message {index} ({command}): checksum: expected {}, got {}", hex::encode(.expected), hex::encode(.got))]
    Checksum {
        /// Number of the message on this connection, from 0.
        index: u64,
        /// Its name.
        command: String,
        /// Of the bytes that came.
        expected: [u8; 4],
        /// What the message says.
        got: [u8; 4],
    },
    /// The peer opens the session with something else than its `version`.
    #[error("handshake: expected {expected}, got {got}")]
    Handshake {
        /// What the protocol asks for.
        expected: &'static str,
        /// What came.
        got: String,
    },
    /// The `version` message itself does not decode.
    #[error("handshake: version: {0}")]
    Version(#[from] DecodeError),
    /// The peer speaks a version of the protocol that is too old.
    #[error("handshake: protocol version: expected at least {expected}, got {got}")]
    VersionOld {
        /// The oldest that we talk to.
        expected: i32,
        /// The peer's.
        got: i32,
    },
    /// The peer does not offer what we need.
    #[error("handshake: services: expected at least {expected:#x}, got {got:#x}")]
    Services {
        /// The bits that we need.
        expected: u64,
        /// The peer's.
        got: u64,
    },
    /// We have connected to ourselves.
    #[error("handshake: expected another node, got our own nonce: this is a connection to ourselves")]
    Ourselves,
    /// The peer did not do in time what it had to.
    #[error("{what}: expected within {limit_ms} ms, got nothing")]
    Timeout {
        /// What was waited for.
        what: String,
        /// For how long.
        limit_ms: u64,
    },
    /// A limit of the configuration on what we hold for this peer.
    #[error("{what}: expected at most {limit}, got {got}")]
    Limit {
        /// What is limited.
        what: &'static str,
        /// The limit.
        limit: usize,
        /// What there would be.
        got: usize,
    },
    /// The peer has misbehaved once too often.
    #[error("misbehaviour: expected a score below {limit}, got {score}: {why}")]
    Misbehaved {
        /// The limit of the score.
        limit: u32,
        /// The score.
        score: u32,
        /// What it did last.
        why: String,
    },
    /// The peer closed the connection.
    #[error("the peer closed the connection{}", .within.as_ref().map_or(String::new(), |place| format!(" within {place}")))]
    ClosedByPeer {
        /// What it cut, if it was within a message.
        within: Option<String>,
    },
    /// We closed the connection.
    #[error("disconnected: {why}")]
    Disconnected {
        /// The reason that was given.
        why: String,
    },
}

impl PeerError {
    pub(super) fn io(action: &'static str) -> impl FnOnce(io::Error) -> Self {
        move |source| Self::Io { action, source }
    }
}
