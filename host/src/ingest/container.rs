//! The stream container: a versioned head with profile and time, then objects with length and kind before them.
//! Written by `gen`, found here object by object; the one file format of profiles that have no files of their own.
//! Never looks into an object beyond the links of a block.
//!
//! All numbers are little-endian.
//!
//! | bytes | field |
//! |---|---|
//! | 8 | magic `89 50 52 47 53 0d 0a 1a`: the first byte is no text, and a transfer that changes line ends breaks it |
//! | u16 | version of the container, 1 |
//! | i64 | `as_of`: seconds of Unix time for rules about clocks, unless `--at` says otherwise |
//! | u8, so many bytes | name of the profile, ASCII |
//!
//! Then to the end of the file, an object each:
//!
//! | bytes | field |
//! |---|---|
//! | u32 | bytes that follow, kind included, at least 1 |
//! | u8 | kind of the object; 0 is a block where containers of the profile have blocks |
//! | rest | the object in the format of its kind |

use super::{ChainFraming, Encoding, IngestError, Kind, ObjectRef, scan::Found, scan::Scan, source::Source};

/// The first bytes of every container.
pub const MAGIC: [u8; 8] = *b"\x89PRGS\r\n\x1a";
/// The version that is written, and the only one that is read.
pub const VERSION: u16 = 1;
/// The kind of objects that are blocks.
pub const BLOCK_KIND: u8 = 0;
/// Bytes before each object besides its kind.
pub const LENGTH_BYTES: usize = 4;

/// The head of a container.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Head {
    /// Name of the profile, 1 to [`PROFILE_BYTES_MAX`] bytes of ASCII.
    pub profile: String,
    /// The time for rules about clocks, in seconds of Unix time.
    pub as_of: i64,
}

impl Head {
    /// The bytes that a file begins with.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let name = self.profile.as_bytes();
        let name = name.get(..name.len().min(PROFILE_BYTES_MAX)).unwrap_or_default();
        let mut bytes = Vec::with_capacity(FIXED_BYTES + name.len());
        bytes.extend_from_slice(&MAGIC);
        bytes.extend_from_slice(&VERSION.to_le_bytes());
        bytes.extend_from_slice(&self.as_of.to_le_bytes());
        // At most PROFILE_BYTES_MAX.
        bytes.push(name.len() as u8);
        bytes.extend_from_slice(name);
        bytes
    }

    /// Reads the head that these bytes begin with, and tells its size.
    ///
    /// # Errors
    /// The first field that is not as it must be.
    pub fn decode(bytes: &[u8]) -> Result<(Self, usize), HeadError> {
        let error = |offset: usize, field, expected: &str, got: String| HeadError {
            offset,
            field,
            expected: expected.to_owned(),
            got,
        };
        let Some((fixed, rest)) = bytes.split_first_chunk::<FIXED_BYTES>() else {
            let expected = format!("at least {FIXED_BYTES} bytes");
            return Err(error(0, "container head", &expected, bytes.len().to_string()));
        };
        let (magic, fixed) = fixed.split_at(MAGIC.len());
        if magic != MAGIC {
            return Err(error(0, "container magic", &hex::encode(MAGIC), hex::encode(magic)));
        }
        let [v0, v1, as_of @ .., name_bytes] = fixed else {
            return Err(error(0, "container head", "its fixed part", fixed.len().to_string()));
        };
        let version = u16::from_le_bytes([*v0, *v1]);
        if version != VERSION {
            let expected = VERSION.to_string();
            return Err(error(8, "container version", &expected, version.to_string()));
        }
        let as_of = i64::from_le_bytes(as_of.try_into().unwrap_or_default());
        let name_bytes = usize::from(*name_bytes);
        let name = rest.get(..name_bytes).filter(|name| !name.is_empty());
        let name = name.filter(|name| name.len() <= PROFILE_BYTES_MAX && name.iter().all(u8::is_ascii_graphic));
        let Some(name) = name else {
            let expected = format!("1 to {PROFILE_BYTES_MAX} letters of ASCII");
            let got = format!("{name_bytes} bytes, {} of them here", name_bytes.min(rest.len()));
            return Err(error(FIXED_BYTES - 1, "profile of the container", &expected, got));
        };
        let profile = String::from_utf8_lossy(name).into_owned();
        Ok((Self { profile, as_of }, FIXED_BYTES.saturating_add(name_bytes)))
    }
}

/// What is wrong with a head.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeadError {
    /// Offset of the field.
    pub offset: usize,
    /// The field.
    pub field: &'static str,
    /// What the format asks for.
    pub expected: String,
    /// What stands there.
    pub got: String,
}

/// The length that stands before an object of so many bytes, its kind included; `None` where it does not fit.
#[must_use]
pub fn length_prefix(kind_and_body_bytes: usize) -> Option<[u8; LENGTH_BYTES]> {
    let length = u32::try_from(kind_and_body_bytes).ok().filter(|length| *length > 0)?;
    Some(length.to_le_bytes())
}

/// Finds the objects of a container of `profile` and returns its time; what is intact before a fault stays.
pub(super) fn scan(
    scan: &mut Scan<'_>,
    profile: &str,
    chain: Option<&ChainFraming>,
    source: &Source,
) -> (Option<i64>, Result<(), IngestError>) {
    match read_head(source, profile) {
        Ok((head, size)) => (Some(head.as_of), objects(scan, chain, source, size as u64)),
        Err(error) => (None, Err(error)),
    }
}

fn read_head(source: &Source, profile: &str) -> Result<(Head, usize), IngestError> {
    let mut bytes = vec![0u8; FIXED_BYTES + PROFILE_BYTES_MAX];
    let got = source.read_up_to(0, &mut bytes)?;
    let fault = |error: HeadError| IngestError::Framing {
        file: source.name().to_owned(),
        offset: error.offset as u64,
        field: error.field,
        expected: error.expected,
        got: error.got,
    };
    let (head, size) = Head::decode(bytes.get(..got).unwrap_or_default()).map_err(fault)?;
    if head.profile != profile {
        return Err(fault(HeadError {
            offset: FIXED_BYTES,
            field: "profile of the container",
            expected: profile.to_owned(),
            got: head.profile,
        }));
    }
    Ok((head, size))
}

fn objects(
    scan: &mut Scan<'_>,
    chain: Option<&ChainFraming>,
    source: &Source,
    mut offset: u64,
) -> Result<(), IngestError> {
    let mut window = Window::new(source);
    let links_bytes = chain.map_or(0, |chain| chain.header_bytes_max);
    while offset < source.len() {
        let fault = |field, expected: String, got: String| IngestError::Framing {
            file: source.name().to_owned(),
            offset,
            field,
            expected,
            got,
        };
        let head = window.at(offset, LENGTH_BYTES + 1 + links_bytes)?;
        let Some((length, rest)) = head.split_first_chunk::<LENGTH_BYTES>() else {
            return Err(fault("object length", "4 bytes".into(), head.len().to_string()));
        };
        let length = u32::from_le_bytes(*length);
        let limit = scan.config.object_bytes_max;
        if length == 0 || length as usize > limit {
            return Err(fault(
                "object length",
                format!("1 to {limit} bytes"),
                length.to_string(),
            ));
        }
        let start = offset.saturating_add(LENGTH_BYTES as u64);
        let end = start.saturating_add(u64::from(length));
        if end > source.len() {
            let left = source.len().saturating_sub(start);
            return Err(fault(
                "object",
                format!("{length} bytes"),
                format!("{left} to the end of the file"),
            ));
        }
        let rest = rest.get(..rest.len().min(length as usize)).unwrap_or_default();
        let found = match (chain, rest.split_first()) {
            (Some(chain), Some((&BLOCK_KIND, block))) => {
                let head = block.get(..block.len().min(chain.header_bytes_max)).unwrap_or_default();
                let links = (chain.links)(head);
                Found::framed(Kind::Block, start.saturating_add(1), length.saturating_sub(1), links)
            }
            _ => Found::framed(Kind::Record, start, length, None),
        };
        scan.add(found, source.name())?;
        offset = end;
    }
    Ok(())
}

/// Reads ahead, so that many small objects cost one read.
struct Window<'a> {
    source: &'a Source,
    bytes: Vec<u8>,
    offset: u64,
    filled: usize,
}

impl<'a> Window<'a> {
    fn new(source: &'a Source) -> Self {
        Self {
            source,
            bytes: vec![0; WINDOW_BYTES],
            offset: 0,
            filled: 0,
        }
    }

    /// Up to `len` bytes at `offset`; fewer where the file ends. `len` is at most [`WINDOW_BYTES`].
    fn at(&mut self, offset: u64, len: usize) -> Result<&[u8], IngestError> {
        let within = |window: &Self| {
            let start = usize::try_from(offset.checked_sub(window.offset)?).ok()?;
            let end = start.checked_add(len)?;
            let ends_here = window.offset.saturating_add(window.filled as u64) >= window.source.len();
            (end <= window.filled || ends_here && start <= window.filled).then_some(start..end.min(window.filled))
        };
        if within(self).is_none() {
            self.offset = offset;
            self.filled = self.source.read_up_to(offset, &mut self.bytes)?;
        }
        let range = within(self).unwrap_or(0..self.filled.min(len));
        Ok(self.bytes.get(range).unwrap_or_default())
    }
}

/// Whether a file begins as a container does.
pub(super) fn is_container(head: &[u8]) -> bool {
    head.starts_with(&MAGIC)
}

impl ObjectRef {
    /// Whether the object is one of several kinds in a container, whose first byte is its kind.
    pub fn is_record(&self) -> bool {
        self.kind == Kind::Record && self.encoding == Encoding::Raw
    }
}

/// Longest name of a profile.
pub const PROFILE_BYTES_MAX: usize = 64;
/// Magic, version, time and the length of the name.
const FIXED_BYTES: usize = 8 + 2 + 8 + 1;
/// Bytes read at once while objects are found.
const WINDOW_BYTES: usize = 1 << 16;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        config::Config,
        ingest::{Format, Framing, Ingest},
    };

    const FRAMING: Framing = Framing::Container { profile: "test" };

    fn head() -> Head {
        Head {
            profile: "test".into(),
            as_of: -5,
        }
    }

    fn file(objects: &[Vec<u8>]) -> Vec<u8> {
        let mut bytes = head().encode();
        for object in objects {
            bytes.extend_from_slice(&length_prefix(object.len()).unwrap());
            bytes.extend_from_slice(object);
        }
        bytes
    }

    fn open(bytes: &[u8]) -> (Ingest, Vec<String>) {
        let config = Config {
            object_bytes_max: 100_000,
            ..Config::default()
        };
        let ingest = Ingest::from_bytes("stream", bytes, &FRAMING, &config).unwrap();
        let errors = ingest.errors.iter().map(ToString::to_string).collect();
        (ingest, errors)
    }

    #[test]
    fn heads_come_back_and_every_damaged_field_is_named() {
        let bytes = head().encode();
        assert_eq!(Head::decode(&bytes), Ok((head(), bytes.len())));
        let broken = |at: usize, byte: u8| {
            let mut bytes = bytes.clone();
            bytes[at] = byte;
            Head::decode(&bytes).unwrap_err().field
        };
        assert_eq!(broken(0, 0x88), "container magic");
        assert_eq!(broken(8, 2), "container version");
        // No name, a longer one than there is, and one that is no text.
        assert_eq!(broken(18, 0), "profile of the container");
        assert_eq!(broken(18, 5), "profile of the container");
        assert_eq!(broken(19, 0x07), "profile of the container");
        for cut in 0..bytes.len() {
            assert!(Head::decode(&bytes[..cut]).is_err(), "cut at {cut}");
        }
    }

    #[test]
    fn objects_are_found_across_windows_with_their_kinds() {
        // Lengths around nothing, a window and the limit; enough small ones to fill several windows.
        let sizes = [1, 2, WINDOW_BYTES - 5, WINDOW_BYTES, WINDOW_BYTES + 1, 99_999, 100_000];
        let mut objects: Vec<Vec<u8>> = sizes.iter().map(|size| vec![7; *size]).collect();
        objects.extend((0..20_000u32).map(|n| [&[1][..], &n.to_le_bytes()].concat()));
        let (ingest, errors) = open(&file(&objects));
        assert_eq!(errors, [""; 0]);
        assert_eq!(ingest.as_of, Some(-5));
        assert_eq!(ingest.objects.len(), objects.len());
        assert_eq!(ingest.format(&ingest.objects[0]), Some(Format::Container));
        for (found, object) in ingest.objects.iter().zip(&objects) {
            assert!(found.is_record() && found.framed);
            assert_eq!(&ingest.read(found).unwrap(), object);
        }
    }

    #[test]
    fn a_broken_length_ends_the_file_and_keeps_what_was_before() {
        let whole = file(&[vec![1; 10], vec![2; 10]]);
        let second = whole.len() - 14;
        for (length, words) in [
            (0u32, "expected 1 to 100000 bytes, got 0"),
            (11, "expected 11 bytes, got 10 to the end"),
            (100_001, "got 100001"),
        ] {
            let mut bytes = whole.clone();
            bytes[second..second + 4].copy_from_slice(&length.to_le_bytes());
            let (ingest, errors) = open(&bytes);
            assert_eq!((ingest.objects.len(), errors.len()), (1, 1), "{length}");
            assert!(errors[0].contains(words), "{errors:?}");
            assert!(errors[0].contains(&format!("offset {second}")), "{errors:?}");
        }
        // Cut everywhere behind the first object: that one stays, and the rest is named, but for a whole file.
        for cut in second + 1..whole.len() {
            let (ingest, errors) = open(&whole[..cut]);
            assert_eq!((ingest.objects.len(), errors.len()), (1, 1), "cut at {cut}");
        }
        assert_eq!(open(&whole[..second]).1, [""; 0]);
    }

    #[test]
    fn a_container_of_another_profile_is_refused_by_name() {
        let other = Head {
            profile: "other".into(),
            as_of: 0,
        };
        let (ingest, errors) = open(&other.encode());
        assert!(ingest.objects.is_empty());
        assert!(errors[0].contains("expected test, got other"), "{errors:?}");
    }
}
