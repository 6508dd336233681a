//! Captures of the CAN bus (kind 3): frames of the CSP's fragmentation, put together to packets again; rules L1 to L5.
//! Several messages may stand interleaved in a capture; each is followed by its source, destination and number.
//! Never remembers a frame from one capture to the next: a message that does not end in its capture is broken.
//!
//! ```text
//! u8 version = 1 | u16 count | frames: id u32 | u8 length | bytes
//! id, 29 bits:        source 5 | destination 5 | type 1 (0 begin, 1 more) | remain 8 | number 10
//! begin:              CSP header 4 | length u16 big-endian | the first 2 bytes at most
//! more:               8 bytes, fewer in the last
//! ```
//! `remain` is the number of frames behind this one; the length is that of the packet behind its header. Nobody signs a capture:
//! what it shows is what went over the bus. Source: libcsp 1.x `csp_if_can.c` (CFP) and [`super::csp`].

use std::collections::HashMap;

use super::{
    Hash, PayloadParams,
    blob::Blob,
    csp::{HEADER_BYTES, Header},
    docket::{Check, Docket, Stop, require},
    hash,
    ledger::Ledger,
    params::CanParams,
    record::{Court, Face, Reader, Record},
    rule,
};
use crate::verdict::{Finding, Rule, RuleId};

/// The kind.
pub const KIND: u8 = 3;

/// A frame of the bus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Frame {
    /// Node that sends.
    pub source: u8,
    /// Node that takes it, possibly on the way to another.
    pub destination: u8,
    /// It continues a message.
    pub is_more: bool,
    /// Frames behind it.
    pub remain: u8,
    /// Number of the message.
    pub number: u16,
    /// At most eight bytes.
    pub data: Vec<u8>,
}

/// A packet as it was put together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Packet {
    /// Its header.
    pub header: Header,
    /// What stands behind it.
    pub data: Vec<u8>,
}

/// A capture.
pub struct Capture {
    /// How many frames it has.
    pub frames: usize,
    /// The messages that are whole.
    pub packets: Vec<Packet>,
    /// What each rule says, from L2 on.
    checks: [Check; 4],
    id: Hash,
}

/// The rules of captures.
pub const RULES: &[Rule] = &[
    rule(
        'L',
        1,
        "form: frames of at most eight bytes, identifiers of 29 bits",
        "ISO 11898-1",
    ),
    rule(
        'L',
        2,
        "a message begins with a CSP header of its source and a length in bounds; frames continue one that began",
        "libcsp csp_if_can.c CFP_BEGIN",
    ),
    rule(
        'L',
        3,
        "remain counts down to 0 as the length says, frames are full but for the last, and no message is left open",
        "libcsp csp_if_can.c CFP_MORE",
    ),
    rule('L', 4, "CRC-32C where the flag is set", "libcsp csp_crc32.c"),
    rule(
        'L',
        5,
        "no reserved flag and no fragment; room for RDP and HMAC; what needs a key waits",
        "libcsp csp_types.h",
    ),
];

const fn l(number: u8) -> RuleId {
    RuleId::new('L', number)
}

/// Reads a capture.
///
/// # Errors
/// L1.
pub fn decode(object: Blob, params: &'static PayloadParams) -> Result<Box<dyn Record<PayloadParams>>, Finding> {
    Ok(Box::new(Capture::read(&object, params)?))
}

impl Frame {
    /// A frame of an identifier; `None` where it has more than 29 bits or more than eight bytes of data.
    pub fn new(id: u32, data: &[u8]) -> Option<Self> {
        let fits = id < 1 << 29 && data.len() <= FRAME_BYTES;
        // Every field is masked to its width.
        fits.then(|| Self {
            source: (id >> 24 & 0x1f) as u8,
            destination: (id >> 19 & 0x1f) as u8,
            is_more: id >> 18 & 1 == 1,
            remain: (id >> 10) as u8,
            number: (id & 0x3ff) as u16,
            data: data.to_vec(),
        })
    }

    /// Its identifier.
    pub fn id(&self) -> u32 {
        u32::from(self.source & 0x1f) << 24
            | u32::from(self.destination & 0x1f) << 19
            | u32::from(self.is_more) << 18
            | u32::from(self.remain) << 10
            | u32::from(self.number & 0x3ff)
    }

    /// The frames of a packet, from its own source to this node, by this number.
    pub fn of(packet: &Packet, destination: u8, number: u16) -> Vec<Self> {
        // Packets are at most 2,042 bytes.
        let length = (packet.data.len() as u16).to_be_bytes();
        let all = [&packet.header.to_bytes()[..], &length, &packet.data].concat();
        let chunks = all.chunks(FRAME_BYTES);
        let remains = (0..chunks.len()).rev();
        let frames = chunks.zip(remains).enumerate();
        let frame = |(index, (data, remain)): (usize, (&[u8], usize))| Self {
            source: packet.header.source,
            destination,
            is_more: index > 0,
            remain: remain as u8,
            number,
            data: data.to_vec(),
        };
        frames.map(frame).collect()
    }
}

impl Capture {
    /// Reads a capture.
    ///
    /// # Errors
    /// L1.
    pub fn read(object: &[u8], params: &PayloadParams) -> Result<Self, Finding> {
        let mut from = Reader::new(object, l(1));
        from.version()?;
        let count: u16 = from.get("count")?;
        let most = params.can.frames_max;
        if count == 0 || count > most {
            return Err(from.wrong(format!("{count} frames, expected 1 to {most}")));
        }
        let mut assembly = Assembly::new(&params.can);
        for index in 0..count {
            let (id, length): (u32, u8) = from.get("frame")?;
            let data = from.bytes(length.into(), "data of a frame")?;
            let Some(frame) = Frame::new(id, data) else {
                let message = format!("frame {index}: identifier {id:#x} and {length} bytes, expected 29 bits and 8");
                return Err(Finding::at(l(1), index.into(), message));
            };
            assembly.take(index.into(), frame);
        }
        from.end()?;
        let (packets, checks) = assembly.end();
        Ok(Self {
            frames: count.into(),
            packets,
            checks,
            id: hash(&[object]),
        })
    }
}

/// Messages that are being put together.
struct Assembly<'p> {
    params: &'p CanParams,
    open: HashMap<(u8, u8, u16), Message>,
    packets: Vec<Packet>,
    /// The first failure, else what is first waited for, of L2 to L5.
    checks: [Check; 4],
}

struct Message {
    /// The frame that began it.
    first: u64,
    header: Header,
    length: usize,
    data: Vec<u8>,
    remain: u8,
    /// A rule failed: the rest of its frames is passed over.
    is_broken: bool,
}

impl<'p> Assembly<'p> {
    fn new(params: &'p CanParams) -> Self {
        Self {
            params,
            open: HashMap::new(),
            packets: Vec::new(),
            checks: [Ok(()), Ok(()), Ok(()), Ok(())],
        }
    }

    /// Notes what a rule says of a message: a failure stands before what waits, the first of each before the others.
    fn note(&mut self, rule: u8, frame: u64, check: Check) -> bool {
        let Err(stop) = check else { return true };
        let stop = match stop {
            Stop::Fails(_, message) => Stop::Fails(Some(frame), format!("frame {frame}: {message}")),
            waits => waits,
        };
        if let Some(place) = self.checks.get_mut(usize::from(rule).wrapping_sub(2)) {
            let stands = match place {
                Ok(()) => false,
                Err(Stop::Waits(_)) => matches!(stop, Stop::Waits(_)),
                Err(Stop::Fails(..)) => true,
            };
            if !stands {
                *place = Err(stop);
            }
        }
        false
    }

    fn fails(&mut self, rule: u8, frame: u64, message: impl Into<String>) {
        self.note(rule, frame, Err(Stop::Fails(None, message.into())));
    }

    fn take(&mut self, index: u64, frame: Frame) {
        let key = (frame.source, frame.destination, frame.number);
        if !frame.is_more {
            if self.open.remove(&key).is_some_and(|message| !message.is_broken) {
                self.fails(3, index, "begins a message before the last frame of the one before");
            }
            return self.begin(index, key, &frame);
        }
        let Some(mut message) = self.open.remove(&key) else {
            return self.fails(2, index, "continues a message that did not begin");
        };
        if !message.is_broken && !self.append(index, &mut message, &frame) {
            message.is_broken = true;
        }
        // A broken one ends where its frames say.
        match frame.remain {
            0 if message.is_broken => {}
            0 => self.finish(message),
            _ => drop(self.open.insert(key, message)),
        }
    }

    fn begin(&mut self, index: u64, key: (u8, u8, u16), frame: &Frame) {
        let mut message = Message {
            first: index,
            header: Header::read(&[0; HEADER_BYTES]),
            length: 0,
            data: Vec::new(),
            remain: frame.remain,
            is_broken: false,
        };
        let check = self.check_begin(frame, &mut message);
        message.is_broken = !self.note(2, index, check);
        if !message.is_broken {
            let frames = message.length.saturating_add(BEGIN_BYTES).div_ceil(FRAME_BYTES);
            let here = message.length.min(FRAME_BYTES.saturating_sub(BEGIN_BYTES));
            let holds = usize::from(frame.remain).saturating_add(1) == frames && message.data.len() == here;
            let check = require(holds, || {
                let (length, remain, got) = (message.length, frame.remain, message.data.len());
                format!("{got} bytes and {remain} frames behind, a packet of {length} bytes has {frames} frames")
            });
            message.is_broken = !self.note(3, index, check);
        }
        match frame.remain {
            0 if message.is_broken => {}
            0 => self.finish(message),
            _ if self.open.len() < usize::from(self.params.messages_max) => drop(self.open.insert(key, message)),
            // One too many: L2 has failed, whatever follows.
            _ => {}
        }
    }

    /// L2.
    fn check_begin(&self, frame: &Frame, message: &mut Message) -> Check {
        let most = usize::from(self.params.messages_max);
        require(self.open.len() < most, || format!("more than {most} messages are open"))?;
        let split = frame.data.split_first_chunk::<HEADER_BYTES>();
        let parts = split.and_then(|(header, rest)| Some((header, rest.split_first_chunk::<2>()?)));
        let Some((header, (length, data))) = parts else {
            let got = frame.data.len();
            return Err(Stop::Fails(
                None,
                format!("{got} bytes, a header and a length are {BEGIN_BYTES}"),
            ));
        };
        message.header = Header::read(header);
        message.length = u16::from_be_bytes(*length).into();
        message.data = data.to_vec();
        let (got, expected) = (message.header.source, frame.source);
        require(got == expected, || {
            format!("a packet of node {got}, sent by node {expected}")
        })?;
        let most = usize::from(self.params.packet_bytes_max);
        require(message.length <= most, || {
            format!("a packet of {} bytes, expected at most {most}", message.length)
        })
    }

    /// L3; whether it holds.
    fn append(&mut self, index: u64, message: &mut Message, frame: &Frame) -> bool {
        let expected = message.remain.checked_sub(1);
        let left = message.length.saturating_sub(message.data.len());
        let here = left.min(FRAME_BYTES);
        let holds = expected == Some(frame.remain) && frame.data.len() == here;
        let check = require(holds, || {
            let (got, remain) = (frame.data.len(), frame.remain);
            let expected = expected.unwrap_or_default();
            format!("{got} bytes and {remain} frames behind, expected {here} and {expected}")
        });
        message.remain = frame.remain;
        message.data.extend_from_slice(&frame.data);
        self.note(3, index, check)
    }

    /// L4 and L5.
    fn finish(&mut self, message: Message) {
        let Message {
            first, header, data, ..
        } = message;
        self.note(4, first, header.check_crc(&data));
        self.note(5, first, header.check_flags(&data));
        self.packets.push(Packet { header, data });
    }

    fn end(mut self) -> (Vec<Packet>, [Check; 4]) {
        let open = self.open.values().filter(|message| !message.is_broken);
        if let Some(first) = open.map(|message| message.first).min() {
            self.fails(3, first, "begins a message whose last frame is missing");
        }
        (self.packets, self.checks)
    }
}

impl Record<PayloadParams> for Capture {
    fn id(&self) -> Hash {
        self.id
    }

    fn face(&self) -> Face {
        Face {
            words: format!("{} frames, {} packets", self.frames, self.packets.len()),
            ..Face::default()
        }
    }

    fn judge(&self, _court: Court<'_, PayloadParams>, docket: &mut Docket) {
        for (number, check) in (2..).zip(&self.checks) {
            docket.rule(l(number), || check.clone());
        }
    }

    /// A capture is looked at, and changes nothing.
    fn apply(&self, _ledger: &mut Ledger) {}
}

/// Bytes of a frame.
const FRAME_BYTES: usize = 8;
/// Bytes of the first frame before the data.
const BEGIN_BYTES: usize = HEADER_BYTES + 2;

#[cfg(test)]
mod tests {
    use super::{
        super::{csp::crc32c, testing::Bench},
        *,
    };

    fn packet(flags: u8, data: Vec<u8>) -> Packet {
        let header = Header {
            priority: 2,
            source: 5,
            destination: 9,
            destination_port: 10,
            source_port: 33,
            flags,
        };
        Packet { header, data }
    }

    fn with_crc(data: &[u8]) -> Packet {
        packet(1, [data, &crc32c(data).to_be_bytes()].concat())
    }

    fn object(frames: &[Frame]) -> Vec<u8> {
        let mut out = vec![KIND, 1];
        out.extend_from_slice(&(frames.len() as u16).to_le_bytes());
        for frame in frames {
            out.extend_from_slice(&frame.id().to_le_bytes());
            out.push(frame.data.len() as u8);
            out.extend_from_slice(&frame.data);
        }
        out
    }

    fn verdict(frames: &[Frame]) -> String {
        Bench::new().verdict(object(frames))
    }

    #[test]
    fn identifiers_have_their_fields() {
        // Worked by hand: 5 << 24 | 9 << 19 | 1 << 18 | 3 << 10 | 0x155.
        let frame = Frame::new(0x054c_0d55, &[1]).unwrap();
        assert_eq!((frame.source, frame.destination, frame.is_more), (5, 9, true));
        assert_eq!((frame.remain, frame.number, frame.id()), (3, 0x155, 0x054c_0d55));
        assert_eq!(Frame::new(1 << 29, &[]), None);
        assert_eq!(Frame::new(0, &[0; 9]), None);
    }

    #[test]
    fn packets_of_every_length_come_back() {
        // Around the two bytes of the first frame and the eight of the others, and the longest.
        for length in [0usize, 1, 2, 3, 9, 10, 11, 18, 255, 256] {
            let sent = packet(0, (0..length).map(|at| at as u8).collect());
            let frames = Frame::of(&sent, 9, 7);
            assert_eq!(frames.len(), (length + 6).div_ceil(8), "{length} bytes");
            let read = Capture::read(&object(&frames), PayloadParams::embedded()).unwrap();
            assert_eq!(read.packets, [sent]);
            assert_eq!(verdict(&frames), "accept");
        }
    }

    #[test]
    fn messages_may_be_interleaved() {
        let (one, two) = (with_crc(&[1; 40]), with_crc(&[2; 33]));
        let (a, b) = (Frame::of(&one, 9, 1), Frame::of(&two, 9, 2));
        let mut frames: Vec<Frame> = Vec::new();
        for at in 0..a.len().max(b.len()) {
            frames.extend(a.get(at).cloned());
            frames.extend(b.get(at).cloned());
        }
        let read = Capture::read(&object(&frames), PayloadParams::embedded()).unwrap();
        assert_eq!(read.packets.len(), 2);
        assert_eq!(verdict(&frames), "accept");
        // The negative control: by one number they are one message, and none.
        frames.iter_mut().for_each(|frame| frame.number = 1);
        assert_eq!(verdict(&frames), "L2");
    }

    #[test]
    fn only_so_many_messages_are_open_at_once() {
        let begin = |number| Frame::of(&packet(0, vec![0; 10]), 9, number);
        let open = |count: u16| {
            let (mut first, mut rest) = (Vec::new(), Vec::new());
            for number in 0..count {
                let frames = begin(number);
                first.push(frames[0].clone());
                rest.extend_from_slice(&frames[1..]);
            }
            [first, rest].concat()
        };
        assert_eq!(verdict(&open(32)), "accept");
        assert_eq!(verdict(&open(33)), "L2");
    }

    #[test]
    fn each_rule_alone_has_its_number() {
        let good = Frame::of(&with_crc(&[7; 30]), 9, 1);
        let changed = |change: &dyn Fn(&mut Vec<Frame>)| {
            let mut frames = good.clone();
            change(&mut frames);
            frames
        };
        let cases: [(Vec<Frame>, &str); 12] = [
            (vec![], "L1"),
            (changed(&|frames| frames[2].data.push(0)), "L1"),
            (changed(&|frames| frames[0].data.truncate(5)), "L2"),
            (changed(&|frames| frames[0].data[0] ^= 2), "L2"),
            (changed(&|frames| drop(frames.remove(0))), "L2"),
            (Frame::of(&packet(0, vec![0; 257]), 9, 1), "L2"),
            (changed(&|frames| drop(frames.remove(2))), "L3"),
            (changed(&|frames| drop(frames.pop())), "L3"),
            (changed(&|frames| frames.swap(2, 3)), "L3"),
            (changed(&|frames| frames[0].remain -= 1), "L3"),
            (changed(&|frames| frames[3].data[0] ^= 1), "L4"),
            (Frame::of(&packet(0x80, vec![0; 9]), 9, 1), "L5"),
        ];
        for (number, (frames, expected)) in cases.into_iter().enumerate() {
            assert_eq!(verdict(&frames), expected, "case {number}");
        }
        assert_eq!(verdict(&good), "accept", "the control");
        let mut wide = object(&good);
        wide[7] |= 0x20;
        assert_eq!(Bench::new().verdict(wide), "L1", "bit 29 of the identifier");
    }

    #[test]
    fn the_lowest_broken_rule_wins_whatever_message_breaks_it_and_keys_are_waited_for() {
        // A wrong CRC first, then a frame that continues nothing.
        let mut bad_crc = Frame::of(&with_crc(&[7; 30]), 9, 1);
        bad_crc[3].data[0] ^= 1;
        let stray = Frame::of(&packet(0, vec![0; 10]), 9, 2).remove(1);
        assert_eq!(verdict(&[bad_crc, vec![stray]].concat()), "L2");
        let keyed = Frame::of(&packet(8, vec![0; 10]), 9, 1);
        assert_eq!(verdict(&keyed), "defer");
        // What fails beats what waits, whichever comes first.
        let reserved = Frame::of(&packet(0x40, vec![0; 10]), 9, 2);
        assert_eq!(verdict(&[keyed, reserved].concat()), "L5");
    }
}
