//! Frames of the verify service: a header of 24 bytes, as on the tracker's wire, and a body.
//! Between sessions and whoever speaks to them; `host/clients/README.md` says the same in words, for writers of clients.
//! Never waits for a body whose header breaks a rule.

#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

/// Bytes of a header: `u32 body_bytes | u16 type | u8 version = 1 | u8 flags = 0 | u64 request_id | u64 deadline_us`,
/// little-endian.
pub const HEADER_BYTES: usize = 24;
/// The version of frames.
pub const VERSION: u8 = 1;

/// What a frame is; the answer to a request has its number and the highest bit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u16)]
pub enum Kind {
    /// Request: who are you? Its body is empty.
    Info = 0x0100,
    /// Request: judge these rows; [`super::records`] has the body.
    Verify = 0x0101,
    /// Answer: the service in JSON.
    InfoAnswer = 0x8100,
    /// Answer: `u32 count | u32 accepted | count x u8`: 1 accepted, 2 rejected, in the order of the rows.
    Verdicts = 0x8101,
    /// Answer: `u16 code | u16 0 |` words in UTF-8: the request was not judged.
    Error = 0x80ff,
}

impl Kind {
    /// Every one.
    pub const ALL: [Self; 5] = [Self::Info, Self::Verify, Self::InfoAnswer, Self::Verdicts, Self::Error];

    /// The request of this number.
    fn request(number: u16) -> Option<Self> {
        [Self::Info, Self::Verify]
            .into_iter()
            .find(|kind| *kind as u16 == number)
    }
}

/// Why a request was not judged; nothing of it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u16)]
pub enum Code {
    /// The frame breaks a rule of frames: the connection is closed behind this answer.
    Frame = 1,
    /// The body is not what its type says: hand in another one.
    Body = 2,
    /// The deadline had passed before an engine was free: again, with more time.
    Late = 3,
    /// No engine decided it: again, later.
    Engines = 4,
    /// The service has no room for another connection, or ends: again, later.
    Full = 5,
}

impl Code {
    /// Every one.
    pub const ALL: [Self; 5] = [Self::Frame, Self::Body, Self::Late, Self::Engines, Self::Full];

    /// Its name in metrics.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Frame => "frame",
            Self::Body => "body",
            Self::Late => "late",
            Self::Engines => "engines",
            Self::Full => "full",
        }
    }
}

/// Why a request is not judged, with words for whoever wrote the client.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{words}")]
pub struct Fault {
    /// The code.
    pub code: Code,
    /// What is wrong: place, expected, got.
    pub words: String,
}

impl Fault {
    /// A fault of this code.
    pub fn new(code: Code, words: impl Into<String>) -> Self {
        let words = words.into();
        Self { code, words }
    }
}

/// The header of a request.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Request {
    /// What is asked.
    pub kind: Kind,
    /// Bytes of its body.
    pub body_bytes: usize,
    /// A number of the client's own, which the answer repeats.
    pub request_id: u64,
    /// Microseconds from its arrival in which it is of use; 0: always.
    pub deadline_us: u64,
}

impl Request {
    /// Reads a header.
    ///
    /// # Errors
    /// [`Code::Frame`]: what follows cannot be found any more.
    pub fn read(bytes: &[u8; HEADER_BYTES], body_bytes_max: usize) -> Result<Self, Fault> {
        let [l0, l1, l2, l3, k0, k1, version, flags, rest @ ..] = bytes;
        let [i0, i1, i2, i3, i4, i5, i6, i7, deadline @ ..] = rest;
        let wrong = |what: &str, expected: String, got: u64| {
            Err(Fault::new(
                Code::Frame,
                format!("frame header: {what}: expected {expected}, got {got}"),
            ))
        };
        if *version != VERSION {
            return wrong("version", VERSION.to_string(), u64::from(*version));
        }
        if *flags != 0 {
            return wrong("flags", "0".into(), u64::from(*flags));
        }
        let number = u16::from_le_bytes([*k0, *k1]);
        let Some(kind) = Kind::request(number) else {
            let expected = format!("a request, {} or {}", Kind::Info as u16, Kind::Verify as u16);
            return wrong("type", expected, u64::from(number));
        };
        let length = u32::from_le_bytes([*l0, *l1, *l2, *l3]);
        let most = if kind == Kind::Info { 0 } else { body_bytes_max };
        let body_bytes = usize::try_from(length).unwrap_or(usize::MAX);
        if body_bytes > most {
            return wrong("body_bytes", format!("at most {most}"), u64::from(length));
        }
        Ok(Self {
            kind,
            body_bytes,
            request_id: u64::from_le_bytes([*i0, *i1, *i2, *i3, *i4, *i5, *i6, *i7]),
            deadline_us: u64::from_le_bytes(*deadline),
        })
    }

    /// The bytes of a frame.
    pub fn frame(kind: Kind, request_id: u64, deadline_us: u64, body: &[u8]) -> Vec<u8> {
        let mut bytes = Vec::with_capacity(HEADER_BYTES.saturating_add(body.len()));
        // Bodies are bounded far below 4 GiB on both sides.
        bytes.extend_from_slice(&u32::try_from(body.len()).unwrap_or(u32::MAX).to_le_bytes());
        bytes.extend_from_slice(&(kind as u16).to_le_bytes());
        bytes.extend_from_slice(&[VERSION, 0]);
        bytes.extend_from_slice(&request_id.to_le_bytes());
        bytes.extend_from_slice(&deadline_us.to_le_bytes());
        bytes.extend_from_slice(body);
        bytes
    }

    /// The frame that says why a request was not judged.
    pub fn error_frame(request_id: u64, fault: &Fault) -> Vec<u8> {
        let mut body = (fault.code as u16).to_le_bytes().to_vec();
        body.extend_from_slice(&[0, 0]);
        body.extend_from_slice(fault.words.as_bytes());
        Self::frame(Kind::Error, request_id, 0, &body)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn header(frame: &[u8]) -> &[u8; HEADER_BYTES] {
        frame.first_chunk().unwrap()
    }

    #[test]
    fn a_request_reads_as_it_was_written() {
        let frame = Request::frame(Kind::Verify, 7, 1_000, b"body");
        let read = Request::read(header(&frame), 4).unwrap();
        let expected = Request {
            kind: Kind::Verify,
            body_bytes: 4,
            request_id: 7,
            deadline_us: 1_000,
        };
        assert_eq!(read, expected);
        assert_eq!(frame.len(), HEADER_BYTES + 4);
    }

    #[test]
    fn whatever_breaks_a_rule_of_frames_is_named() {
        let good = Request::frame(Kind::Verify, 7, 0, b"body");
        let changed = |at: usize, value: u8| {
            let mut frame = good.clone();
            frame[at] = value;
            Request::read(header(&frame), 4).unwrap_err().words
        };
        let told = [
            (0, 5, "body_bytes: expected at most 4, got 5"),
            // An answer, and nothing known.
            (5, 0x81, "type: expected a request, 256 or 257, got 33025"),
            (4, 9, "type: expected a request, 256 or 257, got 265"),
            (6, 2, "version: expected 1, got 2"),
            (7, 1, "flags: expected 0, got 1"),
        ];
        for (at, value, words) in told {
            assert_eq!(changed(at, value), format!("frame header: {words}"));
        }
        let info = Request::frame(Kind::Info, 1, 0, b"x");
        let words = Request::read(header(&info), 4).unwrap_err().words;
        assert!(words.ends_with("body_bytes: expected at most 0, got 1"), "{words}");
    }

    #[test]
    fn numbers_are_unlike_each_other_and_answers_follow_from_requests() {
        assert_eq!(Kind::InfoAnswer as u16, Kind::Info as u16 | 0x8000);
        assert_eq!(Kind::Verdicts as u16, Kind::Verify as u16 | 0x8000);
        for (place, kind) in Kind::ALL.iter().enumerate() {
            assert!(Kind::ALL[..place].iter().all(|other| *other as u16 != *kind as u16));
        }
        for (place, code) in Code::ALL.iter().enumerate() {
            assert_eq!(*code as usize, place + 1);
        }
    }
}
