//! The frames of the peer protocol: magic, command, length, checksum, payload; from a stream of bytes and back.
//! Between the socket and the messages; takes bytes in pieces of any size.
//! Never reserves memory for a length that has not arrived, and never stores a message whose name it does not know.
//!
//! Source: Bitcoin Core `CMessageHeader` and `V1TransportDeserializer`.

use sha2::{Digest, Sha256};

use super::{PeerError, message::Command};
use crate::chain::utxo::sha256d;

/// Bytes of the header of a message.
pub const FRAME_HEADER_BYTES: usize = 24;

/// A whole message as it came: its name is known, its length and checksum hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// What it is.
    pub command: Command,
    /// Its payload; empty where the name is none of those we know ([`Command::Other`]).
    pub payload: Vec<u8>,
}

/// Turns a stream of bytes into frames.
#[derive(Debug)]
pub struct FrameReader {
    magic: [u8; 4],
    message_bytes_max: usize,
    head: [u8; FRAME_HEADER_BYTES],
    head_bytes: usize,
    body: Option<Body>,
    index: u64,
}

/// A message whose header has come.
#[derive(Debug)]
struct Body {
    command: Command,
    name: String,
    checksum: [u8; 4],
    missing: usize,
    payload: Vec<u8>,
    hasher: Sha256,
}

impl FrameReader {
    /// A reader at the start of a stream. No message may be longer than `message_bytes_max`; most kinds have tighter
    /// limits of their own.
    #[must_use]
    pub fn new(magic: [u8; 4], message_bytes_max: usize) -> Self {
        Self {
            magic,
            message_bytes_max,
            head: [0; FRAME_HEADER_BYTES],
            head_bytes: 0,
            body: None,
            index: 0,
        }
    }

    /// Takes bytes from the front of `bytes` until a message is whole or none are left. What it did not need stays in
    /// `bytes`: call again until there is no message.
    ///
    /// # Errors
    /// The stream is broken at this message and cannot be read any further.
    pub fn read(&mut self, bytes: &mut &[u8]) -> Result<Option<Frame>, PeerError> {
        if self.body.is_none() {
            let wanted = FRAME_HEADER_BYTES.saturating_sub(self.head_bytes);
            let taken = take(bytes, wanted);
            if let Some(room) = self
                .head
                .get_mut(self.head_bytes..)
                .and_then(|rest| rest.get_mut(..taken.len()))
            {
                room.copy_from_slice(taken);
            }
            self.head_bytes = self.head_bytes.saturating_add(taken.len());
            if self.head_bytes < FRAME_HEADER_BYTES {
                // What is not the magic is known before the rest has come.
                self.check_magic()?;
                return Ok(None);
            }
            self.body = Some(self.open()?);
        }
        let Some(body) = &mut self.body else { return Ok(None) };
        body.take(bytes);
        if body.missing > 0 {
            return Ok(None);
        }
        let Some(body) = self.body.take() else { return Ok(None) };
        let frame = body.close(self.index)?;
        self.head_bytes = 0;
        self.index = self.index.saturating_add(1);
        Ok(Some(frame))
    }

    /// What the stream would be cut in if it ended here; `None` between two messages.
    #[must_use]
    pub fn within(&self) -> Option<String> {
        match &self.body {
            Some(body) => Some(format!(
                "message {} ({}), {} bytes before its end",
                self.index, body.name, body.missing
            )),
            None if self.head_bytes > 0 => Some(format!("the header of message {}", self.index)),
            None => None,
        }
    }

    fn check_magic(&self) -> Result<(), PeerError> {
        let (expected, index) = (self.magic, self.index);
        // Four bytes or none: what is said of them does not depend on how they were cut.
        match self.head.first_chunk::<4>() {
            Some(got) if self.head_bytes >= got.len() && *got != expected => {
                let got = *got;
                Err(PeerError::Magic { index, expected, got })
            }
            _ => Ok(()),
        }
    }

    /// Reads the header that has come.
    fn open(&self) -> Result<Body, PeerError> {
        self.check_magic()?;
        let index = self.index;
        let [_, _, _, _, name @ .., l0, l1, l2, l3, c0, c1, c2, c3] = self.head;
        let Some(text) = command_text(&name) else {
            return Err(PeerError::Command { index, got: name });
        };
        let (command, got) = (Command::by_name(text), u32::from_le_bytes([l0, l1, l2, l3]));
        let limit = command.payload_bytes_max().min(self.message_bytes_max);
        match usize::try_from(got) {
            Ok(missing) if missing <= limit => Ok(Body {
                command,
                name: text.to_owned(),
                checksum: [c0, c1, c2, c3],
                missing,
                payload: Vec::new(),
                hasher: Sha256::new(),
            }),
            _ => Err(PeerError::Oversize {
                index,
                command: text.to_owned(),
                limit,
                got,
            }),
        }
    }
}

impl Body {
    /// Takes what is missing, as far as it is there. The memory grows with what has come.
    fn take(&mut self, bytes: &mut &[u8]) {
        let taken = take(bytes, self.missing);
        self.hasher.update(taken);
        if self.command != Command::Other {
            self.payload.extend_from_slice(taken);
        }
        self.missing = self.missing.saturating_sub(taken.len());
    }

    fn close(self, index: u64) -> Result<Frame, PeerError> {
        let digest: [u8; 32] = Sha256::digest(self.hasher.finalize()).into();
        let expected = checksum_of(&digest);
        if expected != self.checksum {
            return Err(PeerError::Checksum {
                index,
                command: self.name,
                expected,
                got: self.checksum,
            });
        }
        let (command, payload) = (self.command, self.payload);
        Ok(Frame { command, payload })
    }
}

/// Appends a message to `out`. `name` is at most 12 bytes; what is longer is cut.
pub fn put_frame(out: &mut Vec<u8>, magic: [u8; 4], name: &str, payload: &[u8]) {
    let mut command = [0u8; 12];
    for (to, from) in command.iter_mut().zip(name.bytes()) {
        *to = from;
    }
    out.extend_from_slice(&magic);
    out.extend_from_slice(&command);
    out.extend_from_slice(&u32::try_from(payload.len()).unwrap_or(u32::MAX).to_le_bytes());
    out.extend_from_slice(&checksum_of(&sha256d(payload)));
    out.extend_from_slice(payload);
}

/// The name of a message: printable ASCII, then zeros (`CMessageHeader::IsCommandValid`).
fn command_text(name: &[u8; 12]) -> Option<&str> {
    let end = name.iter().position(|byte| *byte == 0).unwrap_or(name.len());
    let (text, padding) = name.split_at_checked(end)?;
    let holds = text.iter().all(|byte| (b' '..=b'~').contains(byte)) && padding.iter().all(|byte| *byte == 0);
    if holds { std::str::from_utf8(text).ok() } else { None }
}

fn checksum_of(digest: &[u8; 32]) -> [u8; 4] {
    let [a, b, c, d, ..] = *digest;
    [a, b, c, d]
}

fn take<'a>(bytes: &mut &'a [u8], wanted: usize) -> &'a [u8] {
    let (taken, rest) = bytes.split_at(wanted.min(bytes.len()));
    *bytes = rest;
    taken
}
