//! Telemetry (kind 10): channel access data units as a ground station receives them, down to their transfer frames; rules M1 to M7.
//! The way up of telecommands has its opposite here: synchronised, derandomised, corrected, and counted channel by channel.
//! Never reads what a frame carries, and never takes its word for who sent it: nobody signs telemetry.
//!
//! ```text
//! u8 version = 1 | depth u8 | fill u8 | flags u8 | marker 1a cf fc 1d | codeblock, depth * (255 - fill) bytes
//! flags:             bit 0 the dual basis, else the conventional one; bit 1 the frame ends with error control; the rest zero
//! transfer frame:    version 2 = 0 | spacecraft 10 | channel 3 | control word 1 | master count 8 | channel count 8 |
//!                    secondary header 1 | synchronisation 1 | order 1 | segment 2 | first packet 11 |
//!                    secondary header | data | control word 32 | error control 16, all big-endian
//! ```
//! The codeblock is Reed-Solomon (255, 223) of CCSDS 131.0-B section 4 under the pseudo-random sequence of 255 bits; what it holds
//! is one transfer frame of CCSDS 132.0-B. Counts go round at 256: a frame that is 1 to `ahead_frames_max` ahead of the last of its
//! master and of its virtual channel is newer, and those between are counted as lost; any other is older, or the same again, and
//! is refused. What context says of a spacecraft's downlink anew, as at the start of a pass, lets its counts begin anew.

use crc::{CRC_16_IBM_3740, Crc};

use super::{
    Hash, PayloadParams,
    blob::Blob,
    context::{self, Downlink},
    docket::{Check, Docket, Stop, known, require},
    hash,
    ledger::{Ledger, Table},
    record::{Court, Face, Reader, Record},
    rule,
    value::{Value, value},
    work::{CHECK_SYMBOLS, Done, WORD_ERRORS_MAX, WORD_SYMBOLS, Work, WorkFault},
};
use crate::verdict::{Finding, Missing, Rule, RuleId};

/// The kind.
pub const KIND: u8 = 10;

/// The attached synchronisation marker.
pub const MARKER: [u8; 4] = [0x1a, 0xcf, 0xfc, 0x1d];

/// The header of a transfer frame, field by field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Header {
    /// Version of the format, 2 bits, 0.
    pub version: u8,
    /// The spacecraft, below 1,024.
    pub spacecraft: u16,
    /// The virtual channel, below 8.
    pub channel: u8,
    /// A control word of the operational channel stands behind the data.
    pub has_control: bool,
    /// Count of the master channel.
    pub master_count: u8,
    /// Count of the virtual channel.
    pub channel_count: u8,
    /// A secondary header stands before the data.
    pub has_secondary: bool,
    /// The data is no packets one behind another, and the next three fields say what the mission wants.
    pub is_synchronised: bool,
    /// Without synchronisation false.
    pub order: bool,
    /// Two bits, without synchronisation 3.
    pub segment: u8,
    /// Without synchronisation where the first packet begins in the data, [`NO_PACKET`] or [`IDLE`].
    pub first_packet: u16,
}

/// No packet begins in the data.
pub const NO_PACKET: u16 = 0x7ff;
/// There is nothing in the data.
pub const IDLE: u16 = 0x7fe;

/// How far a channel is: its last count, frames taken, frames lost between them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Count of the newest frame.
    pub last: u8,
    /// Frames that were accepted.
    pub taken: u64,
    /// Frames that are missing between them.
    pub lost: u64,
}

value!(Count { last, taken, lost });

/// A channel access data unit.
pub struct Unit {
    /// How its codeblock stands there, and whether its frame ends with error control.
    pub downlink: Downlink,
    marker: [u8; 4],
    /// The derandomised codeblock, until an engine has it.
    block: Option<Blob>,
    /// The frame as it came; then as it was sent, as far as it could be corrected.
    frame: Vec<u8>,
    /// Wrong symbols of each code word; nothing before an engine said so.
    errors: Vec<Option<u8>>,
    id: Hash,
}

/// The rules of telemetry.
pub const RULES: &[Rule] = &[
    rule(
        'M',
        1,
        "form: 1, 2, 3, 4, 5 or 8 code words, as many bytes as they and their fill say, room for a frame",
        "CCSDS 131.0-B-5 section 4.3",
    ),
    rule(
        'M',
        2,
        "it begins with the attached synchronisation marker, 1acffc1d",
        "CCSDS 131.0-B-5 section 9.3",
    ),
    rule(
        'M',
        3,
        "derandomised, every code word of (255, 223) has at most 16 wrong symbols",
        "CCSDS 131.0-B-5 sections 4.3, 10.4",
    ),
    rule(
        'M',
        4,
        "version 0; parts that fit into the frame; without synchronisation order 0, segment 3 and a first packet in the data",
        "CCSDS 132.0-B-3 sections 4.1.2.2.2, 4.1.2.7, 4.1.3",
    ),
    rule(
        'M',
        5,
        "the spacecraft is known, or it waits, and its downlink is of this shape",
        "CCSDS 132.0-B-3 section 4.1.2.2.3; 131.0-B-5 section 12: managed parameters",
    ),
    rule(
        'M',
        6,
        "error control where the downlink has it: CRC-16-CCITT, 0x1021 from 0xffff",
        "CCSDS 132.0-B-3 section 4.1.6",
    ),
    rule(
        'M',
        7,
        "newer than the last frame of its master and of its virtual channel; gaps are counted",
        "CCSDS 132.0-B-3 sections 4.1.2.5, 4.1.2.6",
    ),
];

const fn m(number: u8) -> RuleId {
    RuleId::new('M', number)
}

/// How far a virtual channel of a spacecraft is, or [`MASTER`], all of them.
pub fn count(ledger: &Ledger, spacecraft: u16, channel: u8) -> Option<Count> {
    ledger.get(Table::Counts, &(spacecraft, channel).to_bytes())
}

/// Lets the counts of a spacecraft begin anew.
pub(super) fn forget_counts(ledger: &mut Ledger, spacecraft: u16) {
    for channel in 0..=MASTER {
        ledger.remove(Table::Counts, &(spacecraft, channel).to_bytes());
    }
}

/// Turns what was sent to what is sent, and back: the pseudo-random sequence over it.
pub fn randomise(bytes: &mut [u8]) {
    let sequence = SEQUENCE.iter().cycle();
    bytes
        .iter_mut()
        .zip(sequence)
        .for_each(|(byte, random)| *byte ^= random);
}

/// What is wrong with the shape of a downlink's codeblocks, if anything is.
pub(super) fn downlink_fault(downlink: &Downlink) -> Option<String> {
    let Downlink { depth, fill, .. } = *downlink;
    // At least one symbol of data in every word.
    let fill_max = WORD_SYMBOLS.saturating_sub(CHECK_SYMBOLS).saturating_sub(1);
    if !DEPTHS.contains(&depth) {
        return Some(format!("{depth} code words, expected 1, 2, 3, 4, 5 or 8"));
    }
    if fill > fill_max {
        return Some(format!("a fill of {fill} symbols, expected at most {fill_max}"));
    }
    let (got, least) = (downlink.shape().data_bytes(), downlink.frame_bytes_min());
    (got < least).then(|| format!("frames of {got} bytes, expected {least} at least"))
}

/// Reads a unit.
///
/// # Errors
/// M1.
pub fn decode(object: Blob, _params: &'static PayloadParams) -> Result<Box<dyn Record<PayloadParams>>, Finding> {
    Ok(Box::new(Unit::read(&object)?))
}

impl Header {
    /// The header of these bytes.
    pub fn read(bytes: &[u8; HEADER_BYTES]) -> Self {
        let [a, b, master_count, channel_count, e, f] = *bytes;
        let (first, status) = (u16::from_be_bytes([a, b]), u16::from_be_bytes([e, f]));
        Self {
            version: a >> 6,
            spacecraft: first >> 4 & 0x3ff,
            channel: b >> 1 & 7,
            has_control: b & 1 == 1,
            master_count,
            channel_count,
            has_secondary: e >> 7 == 1,
            is_synchronised: e >> 6 & 1 == 1,
            order: e >> 5 & 1 == 1,
            segment: e >> 3 & 3,
            first_packet: status & 0x7ff,
        }
    }

    /// Its bytes; fields are cut to their width.
    pub fn to_bytes(self) -> [u8; HEADER_BYTES] {
        let first = u16::from(self.version & 3) << 14
            | (self.spacecraft & 0x3ff) << 4
            | u16::from(self.channel & 7) << 1
            | u16::from(self.has_control);
        let status = u16::from(self.has_secondary) << 15
            | u16::from(self.is_synchronised) << 14
            | u16::from(self.order) << 13
            | u16::from(self.segment & 3) << 11
            | self.first_packet & 0x7ff;
        let ([a, b], [e, f]) = (first.to_be_bytes(), status.to_be_bytes());
        [a, b, self.master_count, self.channel_count, e, f]
    }
}

impl Unit {
    /// Reads a unit.
    ///
    /// # Errors
    /// M1.
    pub fn read(object: &[u8]) -> Result<Self, Finding> {
        let mut from = Reader::new(object, m(1));
        from.version()?;
        let (depth, fill, flags) = (from.get("depth")?, from.get("fill")?, from.get("flags")?);
        let flags: u8 = flags;
        if flags & !(FLAG_DUAL | FLAG_CONTROL) != 0 {
            return Err(from.wrong(format!("flags {flags:#04x}, expected none but 0x03")));
        }
        let downlink = Downlink {
            depth,
            fill,
            is_dual: flags & FLAG_DUAL != 0,
            has_error_control: flags & FLAG_CONTROL != 0,
        };
        if let Some(message) = downlink_fault(&downlink) {
            return Err(from.wrong(message));
        }
        let shape = downlink.shape();
        let Some(marker) = from.bytes(MARKER.len(), "marker")?.first_chunk().copied() else {
            return Err(from.wrong("marker: cut"));
        };
        let mut block = from.bytes(shape.block_bytes(), "codeblock")?.to_vec();
        from.end()?;
        randomise(&mut block);
        Ok(Self {
            downlink,
            marker,
            frame: block.get(..shape.data_bytes()).unwrap_or_default().to_vec(),
            // Without its marker it is no codeblock, and nobody looks for one.
            block: Some(block.into()).filter(|_| marker == MARKER),
            errors: Vec::new(),
            id: hash(&[object]),
        })
    }

    /// The header of its frame; before an engine has corrected it, as it came.
    pub fn header(&self) -> Header {
        // M1 leaves room for it.
        Header::read(self.frame.first_chunk().unwrap_or(&[0; HEADER_BYTES]))
    }

    /// M3.
    fn check_words(&self) -> Check {
        match self.errors.iter().position(Option::is_none) {
            None => Ok(()),
            Some(word) => {
                let message = format!("code word {word}: more than {WORD_ERRORS_MAX} wrong symbols");
                Err(Stop::Fails(Some(word as u64), message))
            }
        }
    }

    /// M4.
    fn check_header(&self) -> Check {
        let header = self.header();
        require(header.version == 0, || {
            format!("version {}, expected 0", header.version)
        })?;
        let behind = if header.has_control { CONTROL_WORD_BYTES } else { 0 };
        let behind = behind.saturating_add(self.downlink.error_control_bytes());
        let secondary = match header.has_secondary {
            true => self.check_secondary()?,
            false => 0,
        };
        let around = HEADER_BYTES.saturating_add(secondary).saturating_add(behind);
        let data_bytes = self.frame.len().saturating_sub(around);
        require(data_bytes > 0, || {
            format!(
                "{around} bytes around the data, the frame has {} in all",
                self.frame.len()
            )
        })?;
        if header.is_synchronised {
            return Ok(());
        }
        require(!header.order && header.segment == 3, || {
            let Header { order, segment, .. } = header;
            format!("order {} and segment {segment}, expected 0 and 3", u8::from(order))
        })?;
        let first = header.first_packet;
        require(
            [NO_PACKET, IDLE].contains(&first) || usize::from(first) < data_bytes,
            || format!("the first packet at byte {first} of {data_bytes}"),
        )
    }

    /// Bytes of the secondary header, at most 64.
    fn check_secondary(&self) -> Result<usize, Stop> {
        let id = self.frame.get(HEADER_BYTES).copied().unwrap_or_default();
        require(id >> 6 == 0, || {
            format!("a secondary header of version {}, expected 0", id >> 6)
        })?;
        Ok(usize::from(id & 0x3f).saturating_add(1))
    }

    /// M5.
    fn check_downlink(&self, ledger: &Ledger) -> Check {
        let spacecraft = self.header().spacecraft;
        let expected = known(context::downlink(ledger, spacecraft), || {
            Missing::Context(format!("downlink of spacecraft {spacecraft}"))
        })?;
        require(self.downlink == expected, || {
            format!("{}, that of spacecraft {spacecraft} has {expected}", self.downlink)
        })
    }

    /// M6.
    fn check_error_control(&self) -> Check {
        if !self.downlink.has_error_control {
            return Ok(());
        }
        let (covered, stated) = self
            .frame
            .split_last_chunk()
            .unwrap_or((&self.frame, &[0; ERROR_CONTROL_BYTES]));
        let (got, expected) = (u16::from_be_bytes(*stated), CRC.checksum(covered));
        require(got == expected, || {
            format!("error control {got:04x}, expected {expected:04x}")
        })
    }

    /// Its master and its virtual channel, each with the count that it has there.
    fn counts(&self) -> [(u8, u8); 2] {
        let header = self.header();
        [(MASTER, header.master_count), (header.channel, header.channel_count)]
    }

    /// M7.
    fn check_counts(&self, court: Court<'_, PayloadParams>) -> Check {
        let (spacecraft, most) = (self.header().spacecraft, court.params.telemetry.ahead_frames_max);
        for (channel, got) in self.counts() {
            let Some(count) = count(court.ledger, spacecraft, channel) else {
                continue;
            };
            let ahead = got.wrapping_sub(count.last);
            require((1..=most).contains(&ahead), || {
                let name = match channel {
                    MASTER => "the master channel".to_owned(),
                    channel => format!("channel {channel}"),
                };
                let last = count.last;
                format!("frame {got} of {name}, the last was {last}: expected one of the {most} behind it")
            })?;
        }
        Ok(())
    }
}

impl Record<PayloadParams> for Unit {
    fn id(&self) -> Hash {
        self.id
    }

    fn face(&self) -> Face {
        let Header {
            spacecraft,
            channel,
            master_count,
            channel_count,
            ..
        } = self.header();
        Face {
            words: format!(
                "frame {channel_count} of channel {channel}, {master_count} of spacecraft {spacecraft}, as it came; {}",
                self.downlink
            ),
            ..Face::default()
        }
    }

    fn work(&mut self, done: &[Done]) -> Result<Vec<Work>, WorkFault> {
        let shape = self.downlink.shape();
        if let Some(block) = self.block.take() {
            return Ok(vec![Work::Codeblock { block, shape }]);
        }
        if let Some(done) = done.first() {
            let (data, errors) = done.words()?;
            if data.len() != shape.data_bytes() || errors.len() != usize::from(shape.depth) {
                return Err(WorkFault);
            }
            (self.frame, self.errors) = (data.to_vec(), errors.to_vec());
        }
        Ok(Vec::new())
    }

    fn judge(&self, court: Court<'_, PayloadParams>, docket: &mut Docket) {
        docket.rule(m(2), || {
            require(self.marker == MARKER, || {
                let (got, expected) = (hex::encode(self.marker), hex::encode(MARKER));
                format!("begins with {got}, expected {expected}")
            })
        });
        docket.count_stripes(self.downlink.depth.into());
        docket.rule(m(3), || self.check_words());
        docket.rule(m(4), || self.check_header());
        docket.rule(m(5), || self.check_downlink(court.ledger));
        docket.rule(m(6), || self.check_error_control());
        docket.rule(m(7), || self.check_counts(court));
    }

    fn apply(&self, ledger: &mut Ledger) {
        let spacecraft = self.header().spacecraft;
        for (channel, last) in self.counts() {
            let before = count(ledger, spacecraft, channel);
            let missing = before.map_or(0, |before| last.wrapping_sub(before.last).saturating_sub(1));
            let Count { taken, lost, .. } = before.unwrap_or_default();
            let count = Count {
                last,
                taken: taken.saturating_add(1),
                lost: lost.saturating_add(missing.into()),
            };
            ledger.put(Table::Counts, &(spacecraft, channel).to_bytes(), &count);
        }
    }
}

/// The pseudo-random sequence: x^8 + x^7 + x^5 + x^3 + 1 from all ones, 255 bits, the first the highest of its byte. It is odd in
/// bits, and so goes round in as many bytes (CCSDS 131.0-B-5 section 10.4).
static SEQUENCE: [u8; 255] = sequence();

#[expect(
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    reason = "at compile time: what overflows or lies outside does not compile"
)]
const fn sequence() -> [u8; 255] {
    let (mut bytes, mut register) = ([0u8; 255], 0xffu8);
    let mut at = 0;
    while at < 8 * bytes.len() {
        // The oldest bit of eight stands lowest.
        bytes[at / 8] = bytes[at / 8] << 1 | register & 1;
        let next = (register ^ register >> 3 ^ register >> 5 ^ register >> 7) & 1;
        register = register >> 1 | next << 7;
        at += 1;
    }
    bytes
}

/// In place of a virtual channel: the master channel, all of a spacecraft's.
pub const MASTER: u8 = 8;
/// Bytes of the header of a frame.
pub const HEADER_BYTES: usize = 6;
/// Bytes of a control word.
const CONTROL_WORD_BYTES: usize = 4;
/// Bytes of error control.
pub(super) const ERROR_CONTROL_BYTES: usize = 2;
/// Interleaving depths of the standard (131.0-B-5 section 4.3.5).
const DEPTHS: [u8; 6] = [1, 2, 3, 4, 5, 8];
/// Symbols are in the dual basis.
const FLAG_DUAL: u8 = 1;
/// Frames end with error control.
const FLAG_CONTROL: u8 = 2;
/// CRC-16-CCITT with preset 0xffff (CCSDS 132.0-B-3 section 4.1.6.2).
static CRC: Crc<u16> = Crc::<u16>::new(&CRC_16_IBM_3740);

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "tests compute on known values")]
mod tests;
