//! A live peer of the Bitcoin family: a node is asked for headers and blocks, and its answers come as events.
//! The other source beside files: sockets and time stand here, and what arrives goes on to `chain` as bytes.
//! Never judges a header or a block; never holds more of a peer's bytes than its limits say.
//!
//! ```text
//! Peer (handle) --Request--> | thread: socket <-> session (no I/O) <-> wire | --Inbound, bounded--> consumer
//! ```
//!
//! A consumer that does not read stops the socket (TCP then stops the peer); pings still go out. One [`Inbound::Closed`]
//! ends the events. Connecting again after that is the consumer's decision.

mod error;
pub mod message;
pub mod serve;
pub mod session;
mod socket;
pub mod wire;

use std::sync::Arc;

pub use error::PeerError;
pub use socket::Peer;

use super::{Hash32, Links};
use crate::chain::utxo::{
    Header,
    auxpow::{AuxPow, is_merged},
    params::{NEVER, Params},
    wire::{DecodeError, Reader},
};
use message::{MSG_BLOCK, MSG_WITNESS_BLOCK, NODE_NETWORK, NODE_WITNESS};

/// What a session with a peer of one chain needs to know of that chain.
#[derive(Clone, Copy, Debug)]
pub struct PeerParams {
    /// The four bytes before each message.
    pub magic: [u8; 4],
    /// The protocol version that we announce.
    pub version: i32,
    /// The oldest protocol version that we talk to.
    pub version_min: i32,
    /// Service bits that the peer must offer.
    pub services: u64,
    /// The inventory type by which blocks are asked for.
    pub block_inventory: u32,
    /// Bytes of the header at the start of an entry of a `headers` message or of a block, which are followed by the
    /// number of transactions. It must be bounded by the bytes it is given.
    pub header_bytes: fn(&[u8]) -> Result<usize, DecodeError>,
    /// Id and parent of a header or block, from its first bytes; `None` if there are too few.
    pub links: fn(&[u8]) -> Option<Links>,
}

impl PeerParams {
    /// A chain whose headers are the plain 80 bytes and whose nodes serve witnesses: Bitcoin, Litecoin.
    #[must_use]
    pub const fn new(magic: [u8; 4]) -> Self {
        Self {
            magic,
            version: PROTOCOL_VERSION,
            version_min: PROTOCOL_VERSION_MIN,
            services: NODE_NETWORK | NODE_WITNESS,
            block_inventory: MSG_WITNESS_BLOCK,
            header_bytes: plain_header_bytes,
            links: plain_links,
        }
    }
}

impl From<&Params> for PeerParams {
    /// What the chain's own constants say: no witnesses where there is no SegWit, and AuxPoW data behind the headers that
    /// announce them where there is merged mining.
    fn from(params: &Params) -> Self {
        let mut peer = Self::new(params.magic);
        if params.activations.segwit == NEVER {
            peer.services = NODE_NETWORK;
            peer.block_inventory = MSG_BLOCK;
        }
        if params.merged_mining.is_some() {
            peer.header_bytes = merged_header_bytes;
        }
        peer
    }
}

/// What a peer said of itself in its `version` message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PeerInfo {
    /// Its protocol version.
    pub version: i32,
    /// Its service bits.
    pub services: u64,
    /// The height of its best block, as it says.
    pub start_height: i32,
    /// Its program, printable ASCII only.
    pub user_agent: String,
}

/// What a peer sent, or how the connection ended.
#[derive(Debug)]
pub enum Inbound {
    /// Both sides have shaken hands: requests are served from here on. The first event of every connection that succeeds.
    Ready(PeerInfo),
    /// Headers that build on each other, each as its bytes without the number of transactions behind it; an empty list
    /// says that the peer knows none behind the locator. Up to [`message::HEADERS_MAX`]: that many mean that there may be
    /// more. Asked for or announced.
    Headers(Vec<Vec<u8>>),
    /// A block that was asked for: its header has the id that was asked for, nothing else is known of it.
    Block(Vec<u8>),
    /// Ids of blocks that the peer announces.
    Inventory(Vec<Hash32>),
    /// Ids of blocks that were asked for and that the peer does not have.
    NotFound(Vec<Hash32>),
    /// The connection is over, and why. The last event.
    Closed(PeerError),
}

/// What the peer is to be asked, or told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// The headers behind the first id of `locator` that the peer has on its best chain, up to `stop` (zero: as many as fit).
    GetHeaders {
        /// Ids of our chain, the newest first; at most [`message::LOCATOR_MAX`].
        locator: Vec<Hash32>,
        /// The id at which to stop, or zero.
        stop: Hash32,
    },
    /// Blocks by their ids. They queue in the session, which keeps a bounded number in flight; ids that already queue are
    /// asked for once.
    GetBlocks(Vec<Hash32>),
    /// What the peer sent has been found to be wrong; at the limit of the score the connection ends.
    Misbehaved {
        /// How bad it was; `peer_score_max` of the configuration is the limit.
        score: u32,
        /// What was wrong, for the message.
        why: String,
    },
    /// Ends the connection, with the reason.
    Disconnect(String),
}

/// The protocol version that we announce: `sendheaders` (BIP130) and witnesses, before `wtxidrelay` (BIP339).
pub const PROTOCOL_VERSION: i32 = 70_015;
/// The oldest version talked to: the first with `sendheaders` (BIP130).
pub const PROTOCOL_VERSION_MIN: i32 = 70_012;

fn plain_header_bytes(bytes: &[u8]) -> Result<usize, DecodeError> {
    if bytes.len() < Header::BYTES {
        return Err(DecodeError::new(0, "header", "80 bytes", bytes.len()));
    }
    Ok(Header::BYTES)
}

/// A header with AuxPoW data where its version says so (Dogecoin Core `CBlockHeader::SerializationOp`).
fn merged_header_bytes(bytes: &[u8]) -> Result<usize, DecodeError> {
    let header = Header::read(&mut Reader::new(bytes))?;
    if !is_merged(header.version) {
        return plain_header_bytes(bytes);
    }
    // The decoder wants a buffer of its own, and only the data themselves say how long they are: a window that grows
    // keeps what is copied in proportion to them, though thousands of other headers may stand behind.
    let mut window = MERGED_WINDOW_BYTES;
    loop {
        let copied: Arc<[u8]> = bytes.get(..window).unwrap_or(bytes).into();
        let mut reader = Reader::new(&copied);
        reader.take(Header::BYTES, "header")?;
        match AuxPow::read(&copied, &mut reader) {
            Ok(_) => return Ok(reader.offset()),
            Err(error) if window >= bytes.len() => return Err(error),
            Err(_) => window = window.saturating_mul(8),
        }
    }
}

/// Most AuxPoW data are shorter.
const MERGED_WINDOW_BYTES: usize = 4 << 10;

fn plain_links(bytes: &[u8]) -> Option<Links> {
    let header = Header::decode(bytes.get(..Header::BYTES)?).ok()?;
    Some(Links {
        id: header.id(),
        prev: header.prev,
        time: header.time,
    })
}
