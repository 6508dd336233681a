//! The messages of the peer protocol that a validator needs, in both directions.
//! Between the frames and the session; every list is bounded before it is read.
//! Never opens a block: it is one run of bytes here.
//!
//! Source: Bitcoin Core `protocol.h` and `net_processing.cpp`; BIP31 (pong), BIP130 (sendheaders), BIP144 (witness inventory).

use super::{Hash32, PeerParams};
use crate::chain::utxo::wire::{DecodeError, Reader, put_compact_size, put_var_bytes};

/// Service bit: serves the whole chain.
pub const NODE_NETWORK: u64 = 1;
/// Service bit: serves witnesses (BIP144).
pub const NODE_WITNESS: u64 = 1 << 3;
/// Inventory type of a block.
pub const MSG_BLOCK: u32 = 2;
/// Inventory type of a block with its witnesses (BIP144). An extension block (bit 29) is never asked for.
pub const MSG_WITNESS_BLOCK: u32 = 0x4000_0002;
/// Headers of one message (`MAX_HEADERS_RESULTS`).
pub const HEADERS_MAX: usize = 2_000;
/// Entries of an inventory (`MAX_INV_SZ`).
pub const INVENTORY_MAX: usize = 50_000;
/// Ids of a locator (`MAX_LOCATOR_SZ`).
pub const LOCATOR_MAX: usize = 101;
/// Bytes of a user agent (`MAX_SUBVERSION_LENGTH`).
pub const USER_AGENT_BYTES_MAX: usize = 256;

/// The messages by their names.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Command {
    /// `version`.
    Version,
    /// `verack`.
    Verack,
    /// `ping`.
    Ping,
    /// `pong`.
    Pong,
    /// `getheaders`.
    GetHeaders,
    /// `headers`.
    Headers,
    /// `sendheaders`.
    SendHeaders,
    /// `inv`.
    Inv,
    /// `getdata`.
    GetData,
    /// `notfound`.
    NotFound,
    /// `block`.
    Block,
    /// Any other name: tolerated and skipped (`addr`, `feefilter`, `sendcmpct`, `wtxidrelay`, `sendaddrv2`, `tx`, ...).
    Other,
}

const NAMES: &[(Command, &str)] = &[
    (Command::Version, "version"),
    (Command::Verack, "verack"),
    (Command::Ping, "ping"),
    (Command::Pong, "pong"),
    (Command::GetHeaders, "getheaders"),
    (Command::Headers, "headers"),
    (Command::SendHeaders, "sendheaders"),
    (Command::Inv, "inv"),
    (Command::GetData, "getdata"),
    (Command::NotFound, "notfound"),
    (Command::Block, "block"),
];

impl Command {
    /// The command of a name.
    #[must_use]
    pub fn by_name(name: &str) -> Self {
        NAMES
            .iter()
            .find(|(_, known)| *known == name)
            .map_or(Self::Other, |(command, _)| *command)
    }

    /// Its name on the wire; that of [`Command::Other`] is only for messages to people.
    #[must_use]
    pub fn name(self) -> &'static str {
        NAMES
            .iter()
            .find(|(command, _)| *command == self)
            .map_or("other", |(_, name)| name)
    }

    /// Bytes that its payload may have by the protocol; the limit on all messages stands beside this one.
    #[must_use]
    pub fn payload_bytes_max(self) -> usize {
        match self {
            Self::Verack | Self::SendHeaders => 0,
            Self::Ping | Self::Pong => 8,
            // 85 bytes and the user agent with its length; room for fields of later versions of the protocol.
            Self::Version => 1_024,
            Self::GetHeaders => 4 + 9 + 32 * (LOCATOR_MAX + 1),
            Self::Inv | Self::GetData | Self::NotFound => 9 + 36 * INVENTORY_MAX,
            Self::Headers | Self::Block | Self::Other => usize::MAX,
        }
    }
}

/// What each side says of itself first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Version {
    /// Protocol version.
    pub version: i32,
    /// Service bits.
    pub services: u64,
    /// Its clock, in seconds of Unix time.
    pub time: i64,
    /// Drawn for this connection: whoever reads its own has connected to itself.
    pub nonce: u64,
    /// The program, as bytes that are not trusted to be text.
    pub user_agent: Vec<u8>,
    /// Height of its best block.
    pub start_height: i32,
    /// Whether it wants transactions announced (BIP37).
    pub relay: bool,
}

/// One entry of an inventory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Item {
    /// Its type.
    pub kind: u32,
    /// Its id.
    pub id: Hash32,
}

impl Item {
    /// Whether it is a block in any of its forms.
    #[must_use]
    pub fn is_block(&self) -> bool {
        // Bits 30 and 29 ask for a form with witnesses or an extension block.
        self.kind & !(0b11 << 29) == MSG_BLOCK
    }
}

/// A message of the protocol.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Message {
    /// The first message of each side.
    Version(Version),
    /// The other side's version is understood.
    Verack,
    /// Answer with the same number.
    Ping(u64),
    /// The answer.
    Pong(u64),
    /// Asks for the headers behind the first id that both know.
    GetHeaders {
        /// Protocol version, of no use.
        version: i32,
        /// Ids of the asking side's chain, the newest first.
        locator: Vec<Hash32>,
        /// Where to stop, or zero.
        stop: Hash32,
    },
    /// Headers in the order of the chain, without the number of transactions.
    Headers(Vec<Vec<u8>>),
    /// New blocks are to be announced by their headers.
    SendHeaders,
    /// What the peer has.
    Inv(Vec<Item>),
    /// What it is asked for.
    GetData(Vec<Item>),
    /// What it was asked for and does not have.
    NotFound(Vec<Item>),
    /// A block.
    Block(Vec<u8>),
    /// Anything else.
    Other,
}

impl Message {
    /// Decodes a payload, to its end.
    ///
    /// # Errors
    /// The payload is not what the protocol says, or a list is longer than it allows.
    pub fn decode(command: Command, payload: Vec<u8>, params: &PeerParams) -> Result<Self, DecodeError> {
        let mut reader = Reader::new(&payload);
        let message = match command {
            // Fields behind those we know belong to later versions of the protocol.
            Command::Version => return Version::read(&mut reader).map(Self::Version),
            Command::Block => return Ok(Self::Block(payload)),
            Command::Other => return Ok(Self::Other),
            Command::Verack => Self::Verack,
            Command::SendHeaders => Self::SendHeaders,
            Command::Ping => Self::Ping(reader.u64("ping nonce")?),
            Command::Pong => Self::Pong(reader.u64("pong nonce")?),
            Command::GetHeaders => {
                let version = reader.i32("getheaders version")?;
                let count = bounded(&mut reader, 32, LOCATOR_MAX, "locator count")?;
                let ids = (0..count).map(|_| reader.array("locator id"));
                let locator = ids.collect::<Result<_, _>>()?;
                let stop = reader.array("getheaders stop")?;
                Self::GetHeaders { version, locator, stop }
            }
            Command::Headers => Self::Headers(headers(&mut reader, &payload, params)?),
            Command::Inv => Self::Inv(items(&mut reader)?),
            Command::GetData => Self::GetData(items(&mut reader)?),
            Command::NotFound => Self::NotFound(items(&mut reader)?),
        };
        reader.finish(command.name())?;
        Ok(message)
    }

    /// What it is.
    #[must_use]
    pub fn command(&self) -> Command {
        match self {
            Self::Version(_) => Command::Version,
            Self::Verack => Command::Verack,
            Self::Ping(_) => Command::Ping,
            Self::Pong(_) => Command::Pong,
            Self::GetHeaders { .. } => Command::GetHeaders,
            Self::Headers(_) => Command::Headers,
            Self::SendHeaders => Command::SendHeaders,
            Self::Inv(_) => Command::Inv,
            Self::GetData(_) => Command::GetData,
            Self::NotFound(_) => Command::NotFound,
            Self::Block(_) => Command::Block,
            Self::Other => Command::Other,
        }
    }

    /// Appends its payload to `out`.
    pub fn encode_into(&self, out: &mut Vec<u8>) {
        match self {
            Self::Version(version) => version.encode_into(out),
            Self::Verack | Self::SendHeaders | Self::Other => {}
            Self::Ping(nonce) | Self::Pong(nonce) => out.extend_from_slice(&nonce.to_le_bytes()),
            Self::GetHeaders { version, locator, stop } => {
                out.extend_from_slice(&version.to_le_bytes());
                put_compact_size(out, locator.len() as u64);
                locator.iter().for_each(|id| out.extend_from_slice(id));
                out.extend_from_slice(stop);
            }
            Self::Headers(entries) => {
                put_compact_size(out, entries.len() as u64);
                for entry in entries {
                    out.extend_from_slice(entry);
                    out.push(0);
                }
            }
            Self::Inv(items) | Self::GetData(items) | Self::NotFound(items) => {
                put_compact_size(out, items.len() as u64);
                for item in items {
                    out.extend_from_slice(&item.kind.to_le_bytes());
                    out.extend_from_slice(&item.id);
                }
            }
            Self::Block(block) => out.extend_from_slice(block),
        }
    }
}

impl Version {
    fn read(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let version = reader.i32("version number")?;
        let services = reader.u64("version services")?;
        let time = reader.i64("version time")?;
        // The addresses of both sides, as the other side sees them: a payload's address is never trusted.
        reader.take(ADDRESS_BYTES, "version receiver")?;
        reader.take(ADDRESS_BYTES, "version sender")?;
        let nonce = reader.u64("version nonce")?;
        let offset = reader.offset();
        let user_agent = reader.var_bytes("version user agent")?;
        if user_agent.len() > USER_AGENT_BYTES_MAX {
            let expected = format_args!("at most {USER_AGENT_BYTES_MAX} bytes");
            return Err(DecodeError::new(
                offset,
                "version user agent",
                expected,
                user_agent.len(),
            ));
        }
        let start_height = reader.i32("version start height")?;
        // Absent before BIP37, and then true.
        let relay = reader.remaining() == 0 || reader.u8("version relay")? != 0;
        Ok(Self {
            version,
            services,
            time,
            nonce,
            user_agent: user_agent.to_vec(),
            start_height,
            relay,
        })
    }

    fn encode_into(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.version.to_le_bytes());
        out.extend_from_slice(&self.services.to_le_bytes());
        out.extend_from_slice(&self.time.to_le_bytes());
        for _ in 0..2 {
            out.extend_from_slice(&[0; ADDRESS_BYTES]);
        }
        out.extend_from_slice(&self.nonce.to_le_bytes());
        put_var_bytes(out, &self.user_agent);
        out.extend_from_slice(&self.start_height.to_le_bytes());
        out.push(u8::from(self.relay));
    }
}

/// A count of at most `max` items, which the bytes left can hold.
fn bounded(
    reader: &mut Reader<'_>,
    item_bytes_min: usize,
    max: usize,
    field: &'static str,
) -> Result<usize, DecodeError> {
    let offset = reader.offset();
    // The protocol's limit first: it is the better message.
    let count = reader.clone().compact_size(field)?;
    if count > max {
        return Err(DecodeError::new(offset, field, format_args!("at most {max}"), count));
    }
    reader.count(item_bytes_min, field)
}

fn items(reader: &mut Reader<'_>) -> Result<Vec<Item>, DecodeError> {
    let count = bounded(reader, 36, INVENTORY_MAX, "inventory count")?;
    let read = |reader: &mut Reader<'_>| {
        let kind = reader.u32("inventory type")?;
        let id = reader.array("inventory id")?;
        Ok(Item { kind, id })
    };
    (0..count).map(|_| read(reader)).collect()
}

fn headers(reader: &mut Reader<'_>, payload: &[u8], params: &PeerParams) -> Result<Vec<Vec<u8>>, DecodeError> {
    let count = bounded(reader, 1, HEADERS_MAX, "headers count")?;
    let mut entries = Vec::new();
    for _ in 0..count {
        let start = reader.offset();
        let rest = payload.get(start..).unwrap_or_default();
        let len = (params.header_bytes)(rest).map_err(|error| DecodeError {
            offset: error.offset.saturating_add(start),
            ..error
        })?;
        entries.push(reader.take(len, "header")?.to_vec());
        let offset = reader.offset();
        let transactions = reader.compact_size("header transaction count")?;
        if transactions != 0 {
            return Err(DecodeError::new(offset, "header transaction count", 0, transactions));
        }
    }
    Ok(entries)
}

/// Services, IPv6 address and port.
const ADDRESS_BYTES: usize = 26;
