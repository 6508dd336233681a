//! Finds the objects of a source without decoding them: place, size, id and link of each.
//! Third step of ingest; reads frame heads by window, so a file of gigabytes costs its headers only.
//! A fault in the framing ends the scan of that file with one error; the objects before it stay.

use std::io::BufRead;

use super::{ChainFraming, Encoding, IngestError, Kind, Links, ObjectRef, source::Source};
use crate::config::Config;

/// Collects the objects of one source.
pub(super) struct Scan<'a> {
    pub(super) config: &'a Config,
    pub(super) source: u32,
    /// Objects of this source so far.
    pub(super) number: u32,
    pub(super) objects: &'a mut Vec<ObjectRef>,
}

/// An object that a scan has found.
pub(super) struct Found {
    pub(super) offset: u64,
    pub(super) len: u32,
    pub(super) encoding: Encoding,
    pub(super) kind: Kind,
    pub(super) framed: bool,
    pub(super) links: Option<Links>,
}

impl Found {
    /// Bytes of this kind that stand in an intact frame as they are.
    pub(super) fn framed(kind: Kind, offset: u64, len: u32, links: Option<Links>) -> Self {
        Self {
            offset,
            len,
            encoding: Encoding::Raw,
            kind,
            framed: true,
            links,
        }
    }
}

impl Scan<'_> {
    /// `magic | length | object` frames. Zero bytes to the end are the space that nodes allocate ahead.
    pub(super) fn frames(&mut self, framing: &ChainFraming, source: &Source) -> Result<(), IngestError> {
        let mut offset = 0u64;
        let mut head = vec![0u8; 8 + framing.header_bytes_max];
        while offset < source.len() {
            let got = source.read_up_to(offset, &mut head)?;
            let head = head.get(..got).unwrap_or(&[]);
            let fault = |field, expected: String, got: String| IngestError::Framing {
                file: source.name().to_owned(),
                offset,
                field,
                expected,
                got,
            };
            let (Some(magic), Some(length)) = (head.first_chunk::<4>(), head.get(4..8).and_then(<[u8]>::first_chunk))
            else {
                return Err(fault("frame", "8 bytes of magic and length".into(), format!("{got}")));
            };
            if magic != &framing.magic {
                if *magic == [0; 4] && is_zero_to_end(source, offset)? {
                    return Ok(());
                }
                return Err(fault(
                    "magic",
                    framing.describe(&framing.magic),
                    framing.describe(magic),
                ));
            }
            let length = u32::from_le_bytes(*length);
            if length as usize > self.config.object_bytes_max {
                let limit = self.config.object_bytes_max;
                return Err(fault(
                    "frame length",
                    format!("at most {limit} bytes"),
                    length.to_string(),
                ));
            }
            let end = offset + 8 + u64::from(length);
            if end > source.len() {
                let left = source.len() - offset - 8;
                return Err(fault(
                    "frame",
                    format!("{length} bytes"),
                    format!("{left} to the end of the file"),
                ));
            }
            let start = head.get(8..).unwrap_or(&[]);
            let start = start.get(..start.len().min(length as usize)).unwrap_or(&[]);
            let links = (framing.links)(start);
            self.add(Found::framed(Kind::Block, offset + 8, length, links), source.name())?;
            offset = end;
        }
        Ok(())
    }

    /// Headers end to end.
    pub(super) fn headers(&mut self, framing: &ChainFraming, source: &Source) -> Result<(), IngestError> {
        let mut offset = 0u64;
        let mut window = vec![0u8; framing.header_bytes_max * 1024];
        while offset < source.len() {
            let got = source.read_up_to(offset, &mut window)?;
            let mut rest = window.get(..got).unwrap_or(&[]);
            let is_last = offset.saturating_add(got as u64) >= source.len();
            // Behind the window a header may be cut; the next window begins with it.
            while !rest.is_empty() && (is_last || rest.len() >= framing.header_bytes_max) {
                let header = (framing.header_bytes)(rest).and_then(|size| rest.split_at_checked(size));
                let Some((header, behind)) = header.filter(|(header, _)| !header.is_empty()) else {
                    return Err(IngestError::Framing {
                        file: source.name().to_owned(),
                        offset,
                        field: "header",
                        expected: format!("a whole header of at most {} bytes", framing.header_bytes_max),
                        got: rest.len().to_string(),
                    });
                };
                let (links, size) = ((framing.links)(header), header.len());
                self.add(Found::framed(Kind::Header, offset, size as u32, links), source.name())?;
                offset += size as u64;
                rest = behind;
            }
        }
        Ok(())
    }

    /// One block that fills the file.
    pub(super) fn raw_block(&mut self, framing: &ChainFraming, source: &Source) -> Result<(), IngestError> {
        if source.len() > self.config.object_bytes_max as u64 {
            let (limit, got) = (self.config.object_bytes_max as u64, source.len());
            let (file, what) = (source.name().to_owned(), "bytes of a block");
            return Err(IngestError::Limit { file, what, limit, got });
        }
        let mut head = vec![0u8; framing.header_bytes_max];
        let got = source.read_up_to(0, &mut head)?;
        let links = (framing.links)(head.get(..got).unwrap_or(&[]));
        let found = Found {
            framed: false,
            ..Found::framed(Kind::Block, 0, source.len() as u32, links)
        };
        self.add(found, source.name())
    }

    /// Lines of hexadecimal. They stay where they are and are decoded when they are read.
    pub(super) fn hex_lines(&mut self, framing: &ChainFraming, source: &Source) -> Result<(), IngestError> {
        let mut reader = source.reader()?;
        let (mut offset, mut line) = (0u64, Vec::new());
        let line_bytes_max = self.config.object_bytes_max as u64 * 2 + 1024;
        loop {
            line.clear();
            let limited = &mut std::io::Read::take(&mut reader, line_bytes_max);
            let got = limited
                .read_until(b'\n', &mut line)
                .map_err(IngestError::io(source.name(), "read"))?;
            if got == 0 {
                return Ok(());
            }
            if got as u64 == line_bytes_max {
                return Err(IngestError::Framing {
                    file: source.name().to_owned(),
                    offset,
                    field: "hex line",
                    expected: format!("at most {} bytes", line_bytes_max - 1),
                    got: "more".into(),
                });
            }
            self.hex_line(framing, source, offset, &line)?;
            offset += got as u64;
        }
    }

    fn hex_line(
        &mut self,
        framing: &ChainFraming,
        source: &Source,
        offset: u64,
        line: &[u8],
    ) -> Result<(), IngestError> {
        let name_bytes = line.iter().position(|byte| *byte == b':').map_or(0, |colon| colon + 1);
        let rest = line.get(name_bytes..).unwrap_or(&[]);
        let indent = rest.iter().take_while(|byte| byte.is_ascii_whitespace()).count();
        let digits = rest.trim_ascii();
        if digits.is_empty() || line.starts_with(b"#") {
            return Ok(());
        }
        let start = offset + (name_bytes + indent) as u64;
        let fault = |at: usize, expected: &str, got: String| IngestError::Framing {
            file: source.name().to_owned(),
            offset: start + at as u64,
            field: "hex line",
            expected: expected.to_owned(),
            got,
        };
        if let Some(at) = digits.iter().position(|byte| !byte.is_ascii_hexdigit()) {
            let byte = digits.get(at).copied().unwrap_or(0);
            return Err(fault(at, "hexadecimal digits", format!("byte 0x{byte:02x}")));
        }
        if digits.len() % 2 == 1 {
            return Err(fault(
                digits.len(),
                "an even number of digits",
                digits.len().to_string(),
            ));
        }
        let head_digits = digits.len().min(framing.header_bytes_max * 2);
        let head = hex::decode(digits.get(..head_digits).unwrap_or(&[])).unwrap_or_default();
        let is_header = (framing.header_bytes)(&head).is_some_and(|size| size * 2 == digits.len());
        let kind = if is_header { Kind::Header } else { Kind::Block };
        let found = Found {
            encoding: Encoding::Hex,
            ..Found::framed(kind, start, digits.len() as u32, (framing.links)(&head))
        };
        self.add(found, source.name())
    }

    /// Adds an object of this source.
    pub(super) fn add(&mut self, found: Found, file: &str) -> Result<(), IngestError> {
        if self.objects.len() >= self.config.objects_max {
            let (limit, what) = (self.config.objects_max as u64, "objects of one run");
            return Err(IngestError::Limit {
                file: file.to_owned(),
                what,
                limit,
                got: limit + 1,
            });
        }
        let Found {
            offset,
            len,
            encoding,
            kind,
            framed,
            links,
        } = found;
        self.objects.push(ObjectRef {
            source: self.source,
            offset,
            len,
            encoding,
            kind,
            number: self.number,
            framed,
            links,
        });
        self.number = self.number.saturating_add(u32::from(kind.is_object()));
        Ok(())
    }
}

fn is_zero_to_end(source: &Source, mut offset: u64) -> Result<bool, IngestError> {
    let mut window = vec![0u8; 1 << 16];
    while offset < source.len() {
        let got = source.read_up_to(offset, &mut window)?;
        if got == 0 {
            break;
        }
        if window.get(..got).unwrap_or(&[]).iter().any(|byte| *byte != 0) {
            return Ok(false);
        }
        offset += got as u64;
    }
    Ok(true)
}
