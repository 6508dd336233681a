//! Frames: a header of 24 bytes and a body; written into a buffer, and put together again from a stream of bytes.
//! Above the transports, below the messages; a frame that arrives whole is handed on without a copy.
//! Never waits for a body whose header breaks a rule, and never takes memory for bytes that have not come.

use std::ops::ControlFlow;

use super::{
    cut::{Cut, WireError},
    kind::Kind,
    limits::WireLimits,
};
use crate::chain::lunarx::value::array;

/// Bytes of a header: `u32 body_bytes | u16 type | u8 version = 1 | u8 flags = 0 | u64 request_id | u64 deadline_us`.
pub const HEADER_BYTES: usize = 24;
/// The version of frames.
pub const FRAME_VERSION: u8 = 1;
/// Most bytes that are reserved for a body because its header says so; the rest as it comes.
const RESERVED_BYTES_MAX: usize = 32 << 10;

/// A frame whose body is somewhere else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Frame<'a> {
    /// What it is.
    pub kind: Kind,
    /// Of a request a number that its sender chose; of an answer that of the request.
    pub request_id: u64,
    /// Microseconds from its arrival in which a request is answered or refused; 0 for what the other side does by itself. Of an
    /// answer zero.
    pub deadline_us: u64,
    /// The body.
    pub body: &'a [u8],
}

impl<'a> Frame<'a> {
    /// A request.
    pub fn request(kind: Kind, request_id: u64, deadline_us: u64, body: &'a [u8]) -> Self {
        Self {
            kind,
            request_id,
            deadline_us,
            body,
        }
    }

    /// An answer.
    pub fn answer(kind: Kind, request_id: u64, body: &'a [u8]) -> Self {
        Self::request(kind, request_id, 0, body)
    }

    /// Appends its bytes.
    ///
    /// # Errors
    /// The body is longer than the type allows.
    pub fn write(&self, out: &mut Vec<u8>) -> Result<(), WireError> {
        let most = self.kind.body_bytes_max();
        let bytes = self.body.len();
        let oversized = WireError::number(Cut::Oversized, most as u64, bytes as u64);
        let length = u32::try_from(bytes).map_err(|_| oversized)?;
        if bytes > most {
            return Err(oversized);
        }
        out.extend_from_slice(&length.to_le_bytes());
        out.extend_from_slice(&self.kind.number().to_le_bytes());
        out.extend_from_slice(&[FRAME_VERSION, 0]);
        out.extend_from_slice(&self.request_id.to_le_bytes());
        out.extend_from_slice(&self.deadline_us.to_le_bytes());
        out.extend_from_slice(self.body);
        Ok(())
    }
}

/// A header that was read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Header {
    kind: Kind,
    body_bytes: usize,
    request_id: u64,
    deadline_us: u64,
}

impl Header {
    fn read(mut from: &[u8], limits: &WireLimits) -> Result<Self, WireError> {
        // The caller has the bytes; a shorter slice is a version of 0.
        let short = WireError::number(Cut::Version, FRAME_VERSION, 0u8);
        let body_bytes = array(&mut from).map(u32::from_le_bytes).ok_or(short)?;
        let number = array(&mut from).map(u16::from_le_bytes).ok_or(short)?;
        let [version, flags] = array(&mut from).ok_or(short)?;
        let request_id = array(&mut from).map(u64::from_le_bytes).ok_or(short)?;
        let deadline_us = array(&mut from).map(u64::from_le_bytes).ok_or(short)?;
        if version != FRAME_VERSION {
            return Err(WireError::number(Cut::Version, FRAME_VERSION, version));
        }
        if flags != 0 {
            return Err(WireError::number(Cut::FrameFlags, 0u8, flags));
        }
        let kind = Kind::from_number(number).ok_or_else(|| WireError::number(Cut::FrameType, 0u8, number))?;
        if kind.is_answer() && deadline_us != 0 {
            return Err(WireError::number(Cut::Reserved, 0u8, deadline_us));
        }
        let most = kind.body_bytes_max().min(limits.body_bytes_max);
        match usize::try_from(body_bytes) {
            Ok(body_bytes) if body_bytes <= most => Ok(Self {
                kind,
                body_bytes,
                request_id,
                deadline_us,
            }),
            _ => Err(WireError::number(Cut::Oversized, most as u64, body_bytes)),
        }
    }

    fn frame_bytes(&self) -> usize {
        self.body_bytes.saturating_add(HEADER_BYTES)
    }

    fn frame<'a>(&self, bytes: &'a [u8]) -> Frame<'a> {
        Frame {
            kind: self.kind,
            request_id: self.request_id,
            deadline_us: self.deadline_us,
            body: bytes.get(HEADER_BYTES..self.frame_bytes()).unwrap_or_default(),
        }
    }
}

/// Puts frames together from a stream.
#[derive(Debug)]
pub struct Assembler {
    /// The start of a frame that has not come as a whole; at most one frame.
    buffer: Vec<u8>,
    limits: WireLimits,
}

impl Assembler {
    /// An assembler that has nothing.
    pub fn new(limits: WireLimits) -> Self {
        let buffer = Vec::new();
        Self { buffer, limits }
    }

    /// Bytes of a frame that has not come as a whole.
    pub fn pending_bytes(&self) -> usize {
        self.buffer.len()
    }

    /// Takes bytes and hands on every frame that is whole, until `sink` breaks; what is behind that frame is dropped.
    ///
    /// # Errors
    /// The first header that breaks a rule; the stream cannot be followed any more.
    pub fn feed(
        &mut self,
        mut input: &[u8],
        sink: &mut dyn FnMut(Frame<'_>) -> ControlFlow<()>,
    ) -> Result<ControlFlow<()>, WireError> {
        while !input.is_empty() {
            let whole = match self.buffer.is_empty() {
                true => self.take_whole(&mut input, sink)?,
                false => self.take_rest(&mut input, sink)?,
            };
            match whole {
                Some(ControlFlow::Continue(())) => {}
                Some(ControlFlow::Break(())) => return Ok(ControlFlow::Break(())),
                None => break,
            }
        }
        Ok(ControlFlow::Continue(()))
    }

    /// With an empty buffer: a frame that lies in the input as a whole, or the start of one.
    fn take_whole(
        &mut self,
        input: &mut &[u8],
        sink: &mut dyn FnMut(Frame<'_>) -> ControlFlow<()>,
    ) -> Result<Option<ControlFlow<()>>, WireError> {
        let mut frame_bytes = HEADER_BYTES;
        if input.len() >= HEADER_BYTES {
            let header = Header::read(input, &self.limits)?;
            frame_bytes = header.frame_bytes();
            if let Some((frame, rest)) = input.split_at_checked(frame_bytes) {
                *input = rest;
                return Ok(Some(sink(header.frame(frame))));
            }
        }
        self.buffer
            .reserve(frame_bytes.min(RESERVED_BYTES_MAX).max(input.len()));
        self.buffer.extend_from_slice(input);
        *input = &[];
        Ok(None)
    }

    /// With a buffer that is not empty: as much of the input as the frame lacks.
    fn take_rest(
        &mut self,
        input: &mut &[u8],
        sink: &mut dyn FnMut(Frame<'_>) -> ControlFlow<()>,
    ) -> Result<Option<ControlFlow<()>>, WireError> {
        if !self.fill(input, HEADER_BYTES) {
            return Ok(None);
        }
        let header = Header::read(&self.buffer, &self.limits)?;
        if !self.fill(input, header.frame_bytes()) {
            return Ok(None);
        }
        let flow = sink(header.frame(&self.buffer));
        self.buffer.clear();
        self.buffer.shrink_to(self.limits.idle_bytes_max);
        Ok(Some(flow))
    }

    /// Fills the buffer up to so many bytes; whether it has them.
    fn fill(&mut self, input: &mut &[u8], bytes: usize) -> bool {
        let lacking = bytes.saturating_sub(self.buffer.len()).min(input.len());
        let (taken, rest) = input.split_at_checked(lacking).unwrap_or_default();
        self.buffer.extend_from_slice(taken);
        *input = rest;
        self.buffer.len() >= bytes
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    type Owned = (Kind, u64, u64, Vec<u8>);

    fn collect(assembler: &mut Assembler, parts: &[&[u8]]) -> Result<Vec<Owned>, Cut> {
        let mut frames = Vec::new();
        for part in parts {
            let mut sink = |frame: Frame<'_>| {
                frames.push((frame.kind, frame.request_id, frame.deadline_us, frame.body.to_vec()));
                ControlFlow::Continue(())
            };
            let _ = assembler.feed(part, &mut sink).map_err(|error| error.cut())?;
        }
        Ok(frames)
    }

    /// Empty, of one byte, of a batch of 64 receipts, and the longest; with numbers whose bytes all differ.
    fn stream() -> (Vec<u8>, Vec<Owned>) {
        let frames: Vec<Owned> = vec![
            (Kind::Ping, 0x1122_3344_5566_7788, 0, vec![]),
            (Kind::Error, 1, 0, vec![9]),
            (Kind::SubmitReceipts, u64::MAX, u64::MAX, vec![7; 64 * 320]),
            (Kind::Evidence, 2, 0, vec![8; 1 << 20]),
        ];
        let mut bytes = Vec::new();
        for (kind, request_id, deadline_us, body) in &frames {
            Frame::request(*kind, *request_id, *deadline_us, body)
                .write(&mut bytes)
                .unwrap();
        }
        (bytes, frames)
    }

    #[test]
    fn frames_come_back_however_the_stream_is_cut() {
        let (bytes, frames) = stream();
        // One byte at a time over the small ones; around a header; a prime; a read of a socket; all.
        for part in [23, 24, 25, 1009, 65_536, bytes.len()] {
            let parts: Vec<_> = bytes.chunks(part).collect();
            let mut assembler = Assembler::new(WireLimits::default());
            assert_eq!(collect(&mut assembler, &parts).unwrap(), frames, "{part}");
            assert_eq!(assembler.pending_bytes(), 0);
            assert!(assembler.buffer.capacity() <= assembler.limits.idle_bytes_max.max(part));
        }
        let parts: Vec<_> = bytes[..49].chunks(1).collect();
        let mut assembler = Assembler::new(WireLimits::default());
        assert_eq!(collect(&mut assembler, &parts).unwrap(), frames[..2]);
    }

    #[test]
    fn every_field_of_a_header_has_its_reason() {
        let mut good = Vec::new();
        Frame::request(Kind::GetName, 5, 6, &[1; 100]).write(&mut good).unwrap();
        let cut = |at: usize, byte: u8| {
            let mut bytes = good.clone();
            bytes[at] = byte;
            // Only the header, as nothing is waited for behind a bad one; and byte by byte.
            let parts: Vec<_> = bytes[..HEADER_BYTES].chunks(1).collect();
            let split = collect(&mut Assembler::new(WireLimits::default()), &parts);
            let whole = collect(&mut Assembler::new(WireLimits::default()), &[&bytes[..HEADER_BYTES]]);
            assert_eq!(split, whole);
            whole.err()
        };
        assert_eq!(cut(0, 100), None);
        assert_eq!(cut(1, 5), Some(Cut::Oversized), "1,380 bytes of a name");
        assert_eq!(cut(3, 255), Some(Cut::Oversized));
        assert_eq!(cut(4, 0x0c), Some(Cut::FrameType));
        assert_eq!(cut(5, 0xff), Some(Cut::FrameType));
        assert_eq!(cut(6, 2), Some(Cut::Version));
        assert_eq!(cut(7, 1), Some(Cut::FrameFlags));
        assert_eq!(cut(4, 0x03), Some(Cut::Reserved), "an answer with a deadline");
    }

    #[test]
    fn a_body_of_the_limit_is_taken_and_one_byte_more_is_not() {
        let limits = WireLimits {
            body_bytes_max: 40,
            ..WireLimits::default()
        };
        for (bytes, expected) in [(40, None), (41, Some(Cut::Oversized))] {
            let mut out = Vec::new();
            Frame::request(Kind::SubmitObjects, 0, 0, &vec![0; bytes])
                .write(&mut out)
                .unwrap();
            assert_eq!(collect(&mut Assembler::new(limits), &[&out]).err(), expected);
        }
        let body = vec![0; (1 << 20) + 1];
        let error = Frame::request(Kind::SubmitObjects, 0, 0, &body).write(&mut Vec::new());
        assert_eq!(error.map_err(|error| error.cut()), Err(Cut::Oversized));
    }

    #[test]
    fn a_sink_that_breaks_gets_no_more() {
        let mut bytes = Vec::new();
        Frame::request(Kind::Ping, 1, 0, &[]).write(&mut bytes).unwrap();
        let twice = [bytes.clone(), bytes].concat();
        let mut count = 0;
        let flow = Assembler::new(WireLimits::default()).feed(&twice, &mut |_| {
            count += 1;
            ControlFlow::Break(())
        });
        assert_eq!((flow, count), (Ok(ControlFlow::Break(())), 1));
    }

    proptest! {
        #[test]
        fn any_bytes_in_any_parts_give_the_same_and_take_no_memory(
            bytes in proptest::collection::vec(any::<u8>(), 0..400),
            kind in 0..Kind::ALL.len(),
            length in 0u32..300,
            split in 1usize..50,
        ) {
            // Half of the header is right, so that the other half is looked at.
            let mut bytes = bytes;
            let header = [&length.to_le_bytes()[..], &Kind::ALL[kind].number().to_le_bytes(), &[1, 0]].concat();
            bytes.splice(0..bytes.len().min(8), header);
            let mut assembler = Assembler::new(WireLimits::default());
            let whole = collect(&mut assembler, &[&bytes]);
            prop_assert!(assembler.buffer.capacity() <= RESERVED_BYTES_MAX);
            let parts: Vec<_> = bytes.chunks(split).collect();
            prop_assert_eq!(collect(&mut Assembler::new(WireLimits::default()), &parts), whole);
        }
    }
}
