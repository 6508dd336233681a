//! Telecommands (kind 5): transfer frames of CCSDS 232.0-B with an operator's signature in their data; rules T1 to T9.
//! Each is held against the operator that context knows and against the state of the channel's receiver, which it moves.
//! Never acts on a command: what the data says is for the spacecraft.
//!
//! ```text
//! u8 version = 1 | key | time u64 | transfer frame
//! transfer frame:  version 2 = 0 | bypass 1 | control 1 | reserved 2 = 0 | spacecraft 10 | channel 6 | length - 1 10 | N(S) 8 |
//!                  data | signature 64 | error control 16, all big-endian, at most 1,024 bytes
//! ```
//! The signature covers the kind byte and all before it; the error control covers the frame with the signature. Type AD (bypass 0,
//! control 0) is data in sequence, BD (1, 0) data and BC (1, 1) a command to the receiver that bypass the sequence.
//!
//! FARM-1 (CCSDS 232.1-B) without its two effects of frames that are not taken: they change nothing here, as nothing that is
//! refused does. So whoever replays an old frame cannot lock a channel; that a receiver is locked out or asks for frames again
//! is said by its report, in context. A frame of the positive window waits for those before it.

use crc::{CRC_16_IBM_3740, Crc};

use super::{
    Hash, PayloadParams,
    blob::Blob,
    context::{self, Receiver},
    docket::{Check, Docket, Stop, known, require},
    hash,
    key::PublicKey,
    ledger::Ledger,
    record::{Court, Face, Reader, Record},
    rule,
    work::Signed,
};
use crate::verdict::{Finding, Missing, Rule, RuleId};

/// The kind.
pub const KIND: u8 = 5;

/// The header of a transfer frame, field by field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    /// Version of the format, 2 bits, 0.
    pub version: u8,
    /// Bypasses the sequence.
    pub bypass: bool,
    /// Its data is a command to the receiver.
    pub control: bool,
    /// Two bits, 0.
    pub reserved: u8,
    /// The spacecraft, below 1,024.
    pub spacecraft: u16,
    /// The virtual channel, below 64.
    pub channel: u8,
    /// Bytes of the frame, 1 to 1,024.
    pub bytes: u16,
    /// N(S).
    pub number: u8,
}

/// A command to the receiver.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Command {
    /// One byte, 0: the lockout ends.
    Unlock,
    /// 0x82, 0, V: the next frame has this number.
    SetNext(u8),
}

/// A telecommand.
pub struct Telecommand {
    /// The header of its frame.
    pub header: Header,
    /// What it carries.
    pub data: Vec<u8>,
    /// When it was signed, in seconds of Unix time.
    pub time: u64,
    /// Bytes of the frame.
    frame_bytes: usize,
    /// Error control that the frame has, and that it should have.
    crc: (u16, u16),
    signed: Signed,
    id: Hash,
}

/// The rules of telecommands.
pub const RULES: &[Rule] = &[
    rule(
        'T',
        1,
        "form: a frame with room for header, signature and error control, and at most 1,024 bytes",
        "CCSDS 232.0-B-4 section 4.1.1",
    ),
    rule(
        'T',
        2,
        "version 0, reserved bits 0, and type AD, BD or BC",
        "CCSDS 232.0-B-4 sections 4.1.2.2, 4.1.2.3",
    ),
    rule(
        'T',
        3,
        "the length is that of the frame",
        "CCSDS 232.0-B-4 section 4.1.2.7",
    ),
    rule(
        'T',
        4,
        "error control: CRC-16-CCITT, 0x1021 from 0xffff",
        "CCSDS 232.0-B-4 section 4.1.4",
    ),
    rule(
        'T',
        5,
        "an operator of this spacecraft and channel, or it waits",
        "CCSDS 232.0-B-4 sections 4.1.2.5, 4.1.2.6",
    ),
    rule(
        'T',
        6,
        "AD and BD have data; BC has one of two commands; N(S) of BC and BD is 0",
        "CCSDS 232.0-B-4 sections 4.1.2.8, 4.1.3.3",
    ),
    rule(
        'T',
        7,
        "AD: no lockout, and the number that is next; one ahead in the window waits for those before it",
        "FARM-1, CCSDS 232.1-B-2 section 6.1",
    ),
    rule(
        'T',
        8,
        "near the time of the run; BC and BD newer than the last of the channel, so that none comes twice",
        "own rule: outside of the sequence nothing else stops a replay",
    ),
    rule(
        'T',
        9,
        "the operator's signature holds",
        "own format: signature trailer",
    ),
];

const fn t(number: u8) -> RuleId {
    RuleId::new('T', number)
}

/// Reads a telecommand.
///
/// # Errors
/// T1.
pub fn decode(object: Blob, _params: &'static PayloadParams) -> Result<Box<dyn Record<PayloadParams>>, Finding> {
    Ok(Box::new(Telecommand::read(&object)?))
}

impl Header {
    /// The header of these bytes.
    pub fn read(bytes: &[u8; HEADER_BYTES]) -> Self {
        let [a, b, c, d, number] = *bytes;
        let (first, second) = (u16::from_be_bytes([a, b]), u16::from_be_bytes([c, d]));
        Self {
            version: a >> 6,
            bypass: a >> 5 & 1 == 1,
            control: a >> 4 & 1 == 1,
            reserved: a >> 2 & 3,
            spacecraft: first & 0x3ff,
            channel: c >> 2,
            bytes: (second & 0x3ff).saturating_add(1),
            number,
        }
    }

    /// Its bytes; fields are cut to their width.
    pub fn to_bytes(self) -> [u8; HEADER_BYTES] {
        let flags = u16::from(self.bypass) << 13 | u16::from(self.control) << 12;
        let first = u16::from(self.version & 3) << 14 | flags | u16::from(self.reserved & 3) << 10;
        let [a, b] = (first | self.spacecraft & 0x3ff).to_be_bytes();
        let length = self.bytes.wrapping_sub(1) & 0x3ff;
        let [c, d] = (u16::from(self.channel & 0x3f) << 10 | length).to_be_bytes();
        [a, b, c, d, self.number]
    }
}

impl Command {
    /// The command of these bytes.
    pub fn read(data: &[u8]) -> Option<Self> {
        match data {
            [0] => Some(Self::Unlock),
            [0x82, 0, next] => Some(Self::SetNext(*next)),
            _ => None,
        }
    }
}

impl Telecommand {
    /// Reads a telecommand.
    ///
    /// # Errors
    /// T1.
    pub fn read(object: &[u8]) -> Result<Self, Finding> {
        let mut from = Reader::new(object, t(1));
        from.version()?;
        let key: PublicKey = from.get("key")?;
        let time = from.get("time")?;
        let frame_bytes = from.left();
        if !(FRAME_BYTES_MIN..=FRAME_BYTES_MAX).contains(&frame_bytes) {
            let expected = format!("{FRAME_BYTES_MIN} to {FRAME_BYTES_MAX}");
            return Err(from.wrong(format!("a frame of {frame_bytes} bytes, expected {expected}")));
        }
        let frame = object
            .get(object.len().saturating_sub(frame_bytes)..)
            .unwrap_or_default();
        let (covered, stated) = frame.split_last_chunk().unwrap_or((frame, &[0; CRC_BYTES]));
        let crc = (u16::from_be_bytes(*stated), CRC.checksum(covered));
        let header = from.bytes(HEADER_BYTES, "header")?.first_chunk().map(Header::read);
        let Some(header) = header else {
            return Err(from.wrong("header: cut"));
        };
        let data = from
            .bytes(frame_bytes.saturating_sub(FRAME_BYTES_MIN), "data")?
            .to_vec();
        let signed = from.signed(key)?;
        from.bytes(CRC_BYTES, "error control")?;
        from.end()?;
        Ok(Self {
            header,
            data,
            time,
            frame_bytes,
            crc,
            signed,
            id: hash(&[object]),
        })
    }

    fn receiver(&self, ledger: &Ledger) -> Receiver {
        context::receiver(ledger, self.header.spacecraft, self.header.channel)
    }

    /// T5.
    fn check_operator(&self, ledger: &Ledger) -> Check {
        let operator = known(context::operator(ledger, &self.signed.key), || {
            Missing::Context(format!("operator {}", hex::encode(self.signed.key.bytes())))
        })?;
        let Header {
            spacecraft, channel, ..
        } = self.header;
        require(operator.spacecraft == spacecraft, || {
            format!("spacecraft {spacecraft}, the operator has {}", operator.spacecraft)
        })?;
        require(operator.channels.contains(&channel), || {
            format!("channel {channel} is none of the operator's")
        })
    }

    /// T6.
    fn check_data(&self) -> Check {
        let header = &self.header;
        if header.control {
            require(Command::read(&self.data).is_some(), || {
                format!("{} is no command to a receiver", hex::encode(&self.data))
            })?;
        }
        require(!self.data.is_empty(), || "no data".into())?;
        require(!header.bypass || header.number == 0, || {
            format!("number {} outside of the sequence, expected 0", header.number)
        })
    }

    /// T7.
    fn check_sequence(&self, court: Court<'_, PayloadParams>) -> Check {
        if self.header.bypass {
            return Ok(());
        }
        let receiver = self.receiver(court.ledger);
        require(!receiver.is_locked, || {
            "the channel is locked out until it is unlocked".into()
        })?;
        let (got, next) = (self.header.number, receiver.next);
        let ahead = got.wrapping_sub(next);
        let half = court.params.telecommands.window_frames / 2;
        if ahead > 0 && ahead < half {
            return Err(Stop::Waits(Missing::Nonce(format!("{next} before {got}"))));
        }
        require(ahead == 0, || {
            let behind = next.wrapping_sub(got);
            let place = if behind <= half {
                "it was taken before"
            } else {
                "outside of the window"
            };
            format!("number {got}, expected {next}: {place}")
        })
    }

    /// T8.
    fn check_time(&self, court: Court<'_, PayloadParams>) -> Check {
        let (ahead, most) = (court.ahead_s(self.time), court.params.telecommands.clock_s_max);
        require(ahead.unsigned_abs() <= most.into(), || {
            format!("{ahead} s ahead of {}, expected at most {most} s off", court.at)
        })?;
        let last = self.receiver(court.ledger).bypass_time;
        require(!self.header.bypass || self.time > last, || {
            format!("time {}, the last of the channel had {last}", self.time)
        })
    }
}

impl Record<PayloadParams> for Telecommand {
    fn id(&self) -> Hash {
        self.id
    }

    fn face(&self) -> Face {
        let Header {
            spacecraft,
            channel,
            number,
            ..
        } = self.header;
        let what = match (self.header.bypass, self.header.control) {
            (false, _) => format!("AD {number}"),
            (true, false) => "BD".to_owned(),
            (true, true) => "BC".to_owned(),
        };
        Face {
            time: Some(self.time),
            words: format!(
                "{what} to channel {channel} of spacecraft {spacecraft}, {} bytes",
                self.data.len()
            ),
            ..Face::default()
        }
    }

    fn signatures(&mut self) -> &mut [Signed] {
        std::slice::from_mut(&mut self.signed)
    }

    fn judge(&self, court: Court<'_, PayloadParams>, docket: &mut Docket) {
        let header = &self.header;
        docket.rule(t(2), || {
            require((header.version, header.reserved) == (0, 0), || {
                let Header { version, reserved, .. } = header;
                format!("version {version} and reserved bits {reserved}, expected 0 and 0")
            })?;
            require(header.bypass || !header.control, || "a command in the sequence".into())
        });
        docket.rule(t(3), || {
            let (got, expected) = (usize::from(header.bytes), self.frame_bytes);
            require(got == expected, || {
                format!("length {got}, the frame has {expected} bytes")
            })
        });
        docket.rule(t(4), || {
            let (got, expected) = self.crc;
            require(got == expected, || {
                format!("error control {got:04x}, expected {expected:04x}")
            })
        });
        docket.rule(t(5), || self.check_operator(court.ledger));
        docket.rule(t(6), || self.check_data());
        docket.rule(t(7), || self.check_sequence(court));
        docket.rule(t(8), || self.check_time(court));
        docket.signature(t(9), None, &self.signed);
    }

    fn apply(&self, ledger: &mut Ledger) {
        let Header {
            spacecraft,
            channel,
            bypass,
            control,
            ..
        } = self.header;
        let mut receiver = self.receiver(ledger);
        let command = Command::read(&self.data).filter(|_| control);
        match (bypass, command) {
            (false, _) => {
                receiver.next = receiver.next.wrapping_add(1);
                receiver.asks_again = false;
            }
            (true, Some(Command::Unlock)) => (receiver.is_locked, receiver.asks_again) = (false, false),
            // A receiver that is locked out takes the command, and keeps its number (table 6-1, E8 in S3).
            (true, Some(Command::SetNext(next))) if !receiver.is_locked => {
                (receiver.next, receiver.asks_again) = (next, false);
            }
            (true, _) => {}
        }
        if bypass {
            receiver.bypass_time = self.time;
        }
        context::set_receiver(ledger, spacecraft, channel, &receiver);
    }
}

/// Bytes of the header of a frame.
pub const HEADER_BYTES: usize = 5;
const CRC_BYTES: usize = 2;
/// Header, signature, error control.
const FRAME_BYTES_MIN: usize = HEADER_BYTES + 64 + CRC_BYTES;
/// Ten bits of length (CCSDS 232.0-B-4 section 4.1.2.7).
const FRAME_BYTES_MAX: usize = 1_024;
/// CRC-16-CCITT with preset 0xffff (CCSDS 232.0-B-4 section 4.1.4.2).
static CRC: Crc<u16> = Crc::<u16>::new(&CRC_16_IBM_3740);

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "tests compute on known values")]
mod tests;
