//! What a file is, by its content: frames, header streams, hex lines, bzip2, JSON, or one raw block.
//! Second step of ingest, on the first bytes of a source. Names only choose where content leaves two readings.

use super::{ChainFraming, Framing, RecordFraming, container::is_container};

/// The formats of chain files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// `magic | length | block` frames: `blk*.dat`, and what `gen` writes.
    Frames,
    /// Headers end to end.
    Headers,
    /// One block or header in hexadecimal a line, `name:` before it allowed.
    HexLines,
    /// bzip2 of any other format.
    Bzip2,
    /// A JSON fixture with hexadecimal in `block`.
    Json,
    /// Records with their length before them.
    Records,
    /// One block.
    RawBlock,
    /// A stream of objects under a head that names its profile.
    Container,
}

impl Format {
    /// The name for people.
    pub fn name(self) -> &'static str {
        match self {
            Self::Frames => "frames",
            Self::Headers => "headers",
            Self::HexLines => "hex lines",
            Self::Bzip2 => "bzip2",
            Self::Json => "JSON",
            Self::Records => "records",
            Self::RawBlock => "raw block",
            Self::Container => "container",
        }
    }
}

/// Bytes at the start of a file that detection looks at.
pub(super) const HEAD_BYTES: usize = 4096;

/// The format of a file of `len` bytes that begins with `head`.
pub(super) fn detect(head: &[u8], len: u64, extension: Option<&str>, framing: &Framing) -> Format {
    if is_container(head) {
        return Format::Container;
    }
    if let Framing::Chain(chain) = framing
        && let Some(start) = head.first_chunk::<4>()
        && chain.known_magics.iter().any(|(magic, _)| magic == start)
    {
        return Format::Frames;
    }
    // A block of bzip2 begins with pi in BCD, the end of a stream with its root.
    let first = head.get(4..10).unwrap_or_default();
    if head.starts_with(b"BZh") && (first == b"\x31\x41\x59\x26\x53\x59" || first == b"\x17\x72\x45\x38\x50\x90") {
        return Format::Bzip2;
    }
    if let Framing::Records(records) = framing
        && is_record_stream(head, records)
    {
        return Format::Records;
    }
    match head.iter().find(|byte| !byte.is_ascii_whitespace()) {
        Some(b'{' | b'[') => return Format::Json,
        _ if is_hex_text(head) => return Format::HexLines,
        _ => {}
    }
    match framing {
        Framing::Chain(chain) if extension == Some("h80") || is_header_stream(head, len, chain) => Format::Headers,
        _ => Format::RawBlock,
    }
}

/// Whether the first line is hexadecimal, after an optional name and colon.
fn is_hex_text(head: &[u8]) -> bool {
    let line = head
        .split(|byte| *byte == b'\n')
        .find(|line| !line.trim_ascii().is_empty())
        .unwrap_or(&[]);
    let text = line.trim_ascii();
    if text.starts_with(b"#") {
        return text.iter().all(u8::is_ascii);
    }
    let digits = text
        .iter()
        .position(|byte| *byte == b':')
        .map_or(text, |colon| text.get(colon + 1..).unwrap_or(&[]));
    !digits.is_empty() && digits.trim_ascii().iter().all(u8::is_ascii_hexdigit)
}

/// Whether the file is headers, each linking to the one before it, as far as the first bytes show. Whether the last one is
/// whole only the scan of a longer file can tell, and it says where.
fn is_header_stream(head: &[u8], len: u64, framing: &ChainFraming) -> bool {
    let (mut rest, mut last) = (head, None);
    let is_cut = (head.len() as u64) < len;
    while let Some(size) = (framing.header_bytes)(rest).filter(|size| *size > 0) {
        let Some((header, behind)) = rest.split_at_checked(size) else {
            return false;
        };
        let Some(links) = (framing.links)(header) else {
            return false;
        };
        if last.is_some_and(|last| last != links.prev) {
            return false;
        }
        (rest, last) = (behind, Some(links.id));
    }
    last.is_some() && (rest.is_empty() || is_cut && rest.len() < framing.header_bytes_max)
}

/// Whether the first length is that of a record; a later one that is not is a broken record, not another format.
fn is_record_stream(head: &[u8], framing: &RecordFraming) -> bool {
    let sizes = framing.record_bytes_min..=framing.record_bytes_max;
    head.first_chunk()
        .is_some_and(|length| sizes.contains(&u16::from_le_bytes(*length)))
}
