//! The journal: deltas in the order of their sequence, appended to segments and synchronised in groups.
//! Between the stage that connects blocks and the base: what is here survives, what the base lacks is replayed from here.
//! Never goes on after a failed synchronisation, and never passes over damage that a crash does not explain.
//!
//! A segment is `magic 8 | version u16 | salt u64 | first sequence u64 | crc32 of these`, then groups. A group is written and synchronised
//! as a whole before the next: `magic u32 | count u32 | bytes u32 | first sequence u64 | crc32 of the body | crc32 of this
//! head`, then so many bytes of body: for each delta its length u32 and its bytes. Numbers are little-endian, both sums
//! begin with the salt, so that nothing which a delta carries looks like a group.
//!
//! A crash can tear the last group only. Whatever is broken with an intact group behind it is damage.

#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

use std::{
    collections::VecDeque,
    fs::{self, File, OpenOptions},
    io::Write,
    path::{Path, PathBuf},
    sync::Arc,
};

use super::{Sequence, StateError, delta::Delta, files};

/// Deltas on disk, from the oldest that is kept to the newest.
#[derive(Debug)]
pub struct Journal {
    dir: PathBuf,
    segment_bytes_max: u64,
    bytes_max: u64,
    /// The oldest first; the last one is written to.
    segments: VecDeque<Segment>,
    /// Where each delta stands, from the first of the first segment.
    places: VecDeque<Place>,
    /// The sequence of the first place.
    first: Sequence,
}

#[derive(Debug)]
struct Segment {
    path: PathBuf,
    file: Arc<File>,
    salt: u64,
    first: Sequence,
    bytes: u64,
}

/// Deltas on their way to the disk, as the body of a group.
#[derive(Debug, Default)]
pub struct Group {
    body: Vec<u8>,
    /// Where each delta stands in the body, and its bytes.
    places: Vec<(u64, u32)>,
}

impl Group {
    /// Adds what `encode` appends: the form of a delta.
    ///
    /// # Errors
    /// It is longer than a group can hold.
    pub fn push(&mut self, encode: impl FnOnce(&mut Vec<u8>)) -> Result<(), StateError> {
        let head = self.body.len();
        self.body.extend_from_slice(&[0; 4]);
        let start = self.body.len();
        encode(&mut self.body);
        let bytes = narrow(self.body.len().saturating_sub(start))?;
        if let Some(length) = self.body.get_mut(head..start) {
            length.copy_from_slice(&bytes.to_le_bytes());
        }
        self.places.push((start as u64, bytes));
        Ok(())
    }

    /// Bytes so far.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.body.len()
    }

    /// Empties it; the memory stays.
    pub fn clear(&mut self) {
        self.body.clear();
        self.places.clear();
    }
}

/// A delta on disk.
#[derive(Clone, Debug)]
pub struct Place {
    file: Arc<File>,
    path: PathBuf,
    offset: u64,
    bytes: u32,
}

impl Place {
    /// Reads it.
    ///
    /// # Errors
    /// The file cannot be read, or holds something else by now.
    pub fn read(&self) -> Result<Delta, StateError> {
        let mut bytes = vec![0; self.bytes as usize];
        files::read_at(&self.file, &self.path, self.offset, &mut bytes)?;
        decode(bytes, &self.path, self.offset)
    }
}

impl Journal {
    /// Opens the journal in `dir`, whose next delta must be at most `next` where it is empty: then it begins there.
    /// The text tells what a crash had torn and was cut off.
    ///
    /// # Errors
    /// Files cannot be read, or are damaged.
    pub fn open(
        dir: &Path,
        next: Sequence,
        segment_bytes_max: u64,
        bytes_max: u64,
    ) -> Result<(Self, Option<String>), StateError> {
        let mut journal = Self {
            dir: dir.to_owned(),
            segment_bytes_max,
            bytes_max,
            segments: VecDeque::new(),
            places: VecDeque::new(),
            first: next,
        };
        let mut paths = Vec::new();
        for entry in fs::read_dir(dir).map_err(|error| StateError::io("cannot list", dir, &error))? {
            let path = entry
                .map_err(|error| StateError::io("cannot list", dir, &error))?
                .path();
            let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
            if let Some(first) = name
                .strip_prefix(PREFIX)
                .and_then(|first| first.parse::<Sequence>().ok())
            {
                paths.push((first, path));
            }
        }
        paths.sort_unstable();
        let mut cut = None;
        let last = paths.len().saturating_sub(1);
        for (nth, (first, path)) in paths.into_iter().enumerate() {
            cut = journal.read_segment(path, first, nth == last)?;
        }
        if journal.next() < next {
            // The base has more than the journal: without what lies between nothing can be taken back.
            return Err(StateError::Corrupt {
                path: dir.display().to_string(),
                offset: 0,
                field: "newest delta",
                expected: format!("sequence {} as in the base, or a later one", next.saturating_sub(1)),
                got: format!("sequence {}", journal.next().saturating_sub(1)),
            });
        }
        Ok((journal, cut))
    }

    /// The sequence of the next delta.
    #[must_use]
    pub fn next(&self) -> Sequence {
        self.first.saturating_add(self.places.len() as u64)
    }

    /// The sequence of the oldest delta that is kept.
    #[must_use]
    pub fn first(&self) -> Sequence {
        self.first
    }

    /// Where a delta stands; `None` for one that is not kept any more, or not here yet.
    #[must_use]
    pub fn place(&self, sequence: Sequence) -> Option<Place> {
        let at = usize::try_from(sequence.checked_sub(self.first)?).ok()?;
        self.places.get(at).cloned()
    }

    /// Appends the deltas of a group and synchronises them. The value is the sequence of the last.
    ///
    /// # Errors
    /// The disk is full or the limit reached, or the system refused: the journal must not be used any more.
    pub fn append(&mut self, group: &Group) -> Result<Sequence, StateError> {
        let first = self.next();
        let Group { body, places } = group;
        let bytes = (body.len() as u64).saturating_add(HEAD_BYTES as u64);
        let held = self
            .segments
            .iter()
            .fold(bytes, |sum, segment| sum.saturating_add(segment.bytes));
        if held > self.bytes_max {
            return Err(StateError::Full {
                what: "bytes of the journal",
                max: self.bytes_max,
            });
        }
        let is_full = |segment: &Segment| segment.bytes.saturating_add(bytes) > self.segment_bytes_max;
        if self
            .segments
            .back()
            .is_none_or(|last| is_full(last) && last.first < first)
        {
            self.start_segment(first)?;
        }
        let Some(segment) = self.segments.back_mut() else {
            return Ok(first);
        };
        let head = head(segment.salt, places.len(), first, body)?;
        let mut file = &*segment.file;
        let written = file.write_all(&head).and_then(|()| file.write_all(body));
        written.map_err(|error| StateError::io("cannot write", &segment.path, &error))?;
        segment
            .file
            .sync_data()
            .map_err(|error| StateError::io("cannot synchronise", &segment.path, &error))?;
        let start = segment.bytes.saturating_add(HEAD_BYTES as u64);
        for (at, bytes) in places.iter().copied() {
            self.places.push_back(Place {
                file: Arc::clone(&segment.file),
                path: segment.path.clone(),
                offset: start.saturating_add(at),
                bytes,
            });
        }
        segment.bytes = segment.bytes.saturating_add(bytes);
        Ok(self.next().saturating_sub(1))
    }

    /// Deletes segments all of whose deltas are older than `keep`.
    ///
    /// # Errors
    /// A file cannot be deleted.
    pub fn forget(&mut self, keep: Sequence) -> Result<(), StateError> {
        while self.segments.get(1).is_some_and(|second| second.first <= keep) {
            let Some(oldest) = self.segments.pop_front() else { break };
            let next = self.segments.front().map_or(self.first, |segment| segment.first);
            while self.first < next && self.places.pop_front().is_some() {
                self.first = self.first.saturating_add(1);
            }
            fs::remove_file(&oldest.path).map_err(|error| StateError::io("cannot delete", &oldest.path, &error))?;
        }
        Ok(())
    }

    fn start_segment(&mut self, first: Sequence) -> Result<(), StateError> {
        let path = self.dir.join(format!("{PREFIX}{first:020}"));
        let file = OpenOptions::new().read(true).append(true).create_new(true).open(&path);
        let mut file = file.map_err(|error| StateError::io("cannot create", &path, &error))?;
        let salt = rand::random();
        let mut start = Vec::with_capacity(START_BYTES);
        start.extend_from_slice(&MAGIC);
        start.extend_from_slice(&VERSION.to_le_bytes());
        start.extend_from_slice(&u64::to_le_bytes(salt));
        start.extend_from_slice(&first.to_le_bytes());
        start.extend_from_slice(&crc32fast::hash(&start).to_le_bytes());
        file.write_all(&start)
            .and_then(|()| file.sync_all())
            .map_err(|error| StateError::io("cannot write", &path, &error))?;
        files::sync_dir(&self.dir)?;
        let (file, bytes) = (Arc::new(file), start.len() as u64);
        self.segments.push_back(Segment {
            path,
            file,
            salt,
            first,
            bytes,
        });
        Ok(())
    }

    /// Reads a segment whose name says which delta is its first. What is torn is cut off where it is the last one.
    fn read_segment(&mut self, path: PathBuf, first: Sequence, is_last: bool) -> Result<Option<String>, StateError> {
        let file = OpenOptions::new().read(true).append(true).open(&path);
        let file = Arc::new(file.map_err(|error| StateError::io("cannot open", &path, &error))?);
        let len = file
            .metadata()
            .map_err(|error| StateError::io("cannot examine", &path, &error))?
            .len();
        let corrupt = |offset: u64, field, expected: String, got: String| StateError::Corrupt {
            path: path.display().to_string(),
            offset,
            field,
            expected,
            got,
        };
        let mut start = [0u8; START_BYTES];
        if is_last && len <= START_BYTES as u64 {
            // Torn before its first group: nothing of it was ever durable.
            fs::remove_file(&path).map_err(|error| StateError::io("cannot delete", &path, &error))?;
            let what = format!("{}: cut off {len} bytes of a segment without deltas", path.display());
            return Ok(Some(what).filter(|_| len < START_BYTES as u64));
        }
        files::read_at(&file, &path, 0, &mut start)?;
        let salt = parse_start(&start, first)
            .map_err(|(offset, field, expected, got)| corrupt(offset, field, expected, got))?;
        if self.segments.is_empty() {
            self.first = first;
        } else if self.next() != first {
            return Err(corrupt(
                18,
                "first sequence",
                self.next().to_string(),
                first.to_string(),
            ));
        }
        let mut segment = Segment {
            path: path.clone(),
            file,
            salt,
            first,
            bytes: START_BYTES as u64,
        };
        let mut cut = None;
        while segment.bytes < len {
            let at = segment.bytes;
            if let Some(places) = read_group(&segment, at, len, self.next())? {
                segment.bytes = places
                    .last()
                    .map_or(len, |last| last.offset.saturating_add(last.bytes.into()));
                self.places.extend(places);
                continue;
            }
            if let Some(behind) = intact_group_behind(&segment, at, len)?.or((!is_last).then_some(len)) {
                let got = format!("something else, with intact data behind it at {behind}");
                return Err(corrupt(
                    at,
                    "group",
                    format!("deltas from sequence {}", self.next()),
                    got,
                ));
            }
            let what = format!(
                "{}: cut off {} bytes from offset {at}, a torn group",
                path.display(),
                len.saturating_sub(at)
            );
            segment
                .file
                .set_len(at)
                .map_err(|error| StateError::io("cannot cut", &path, &error))?;
            segment
                .file
                .sync_all()
                .map_err(|error| StateError::io("cannot synchronise", &path, &error))?;
            cut = Some(what);
            break;
        }
        self.segments.push_back(segment);
        Ok(cut)
    }
}

/// The salt of a segment, or the field that is wrong, with its offset, what was expected and what stands there.
fn parse_start(start: &[u8; START_BYTES], first: Sequence) -> Result<u64, (u64, &'static str, String, String)> {
    let (magic, rest) = start.split_at(8);
    let (version, rest) = rest.split_at(2);
    let (salt, rest) = rest.split_at(8);
    let (named, own) = rest.split_at(8);
    if magic != MAGIC {
        return Err((0, "magic", hex::encode(MAGIC), hex::encode(magic)));
    }
    if version != VERSION.to_le_bytes() {
        return Err((8, "version", VERSION.to_string(), hex::encode(version)));
    }
    let sum = start.get(..26).map(crc32fast::hash).unwrap_or_default();
    if own != sum.to_le_bytes() {
        return Err((26, "sum", hex::encode(sum.to_le_bytes()), hex::encode(own)));
    }
    if named != first.to_le_bytes() {
        return Err((18, "first sequence", first.to_string(), hex::encode(named)));
    }
    Ok(salt.try_into().map_or(0, u64::from_le_bytes))
}

/// The deltas of the group at this offset; `None` where no intact group with this sequence stands.
fn read_group(segment: &Segment, at: u64, len: u64, first: Sequence) -> Result<Option<Vec<Place>>, StateError> {
    let Some(head) = read_head(segment, at, len)?.filter(|head| head.first == first) else {
        return Ok(None);
    };
    let start = at.saturating_add(HEAD_BYTES as u64);
    if start.saturating_add(head.bytes.into()) > len {
        return Ok(None);
    }
    let mut body = vec![0; head.bytes as usize];
    files::read_at(&segment.file, &segment.path, start, &mut body)?;
    if sum(segment.salt, &body) != head.sum {
        return Ok(None);
    }
    let mut places = Vec::new();
    let mut rest = &body[..];
    let mut offset = start;
    while let Some((bytes, behind)) = rest.split_first_chunk() {
        let bytes = u32::from_le_bytes(*bytes);
        let Some(behind) = behind.get(bytes as usize..) else {
            return Ok(None);
        };
        offset = offset.saturating_add(4);
        let (file, path) = (Arc::clone(&segment.file), segment.path.clone());
        places.push(Place {
            file,
            path,
            offset,
            bytes,
        });
        offset = offset.saturating_add(bytes.into());
        rest = behind;
    }
    Ok(Some(places).filter(|places| rest.is_empty() && places.len() == head.count as usize && !places.is_empty()))
}

/// Where behind `at` an intact group begins.
fn intact_group_behind(segment: &Segment, at: u64, len: u64) -> Result<Option<u64>, StateError> {
    let mut window = vec![0; WINDOW_BYTES];
    let mut start = at.saturating_add(1);
    while start < len {
        let bytes = usize::try_from(len.saturating_sub(start)).map_or(WINDOW_BYTES, |left| left.min(WINDOW_BYTES));
        let window = window.get_mut(..bytes).unwrap_or_default();
        files::read_at(&segment.file, &segment.path, start, window)?;
        for (offset, found) in window.windows(4).enumerate() {
            let place = start.saturating_add(offset as u64);
            if found == GROUP_MAGIC
                && let Some(head) = read_head(segment, place, len)?
                && read_group(segment, place, len, head.first)?.is_some()
            {
                return Ok(Some(place));
            }
        }
        start = start.saturating_add((bytes as u64).saturating_sub(3).max(1));
        if bytes < WINDOW_BYTES {
            break;
        }
    }
    Ok(None)
}

struct Head {
    count: u32,
    bytes: u32,
    first: Sequence,
    sum: u32,
}

fn read_head(segment: &Segment, at: u64, len: u64) -> Result<Option<Head>, StateError> {
    if at.saturating_add(HEAD_BYTES as u64) > len {
        return Ok(None);
    }
    let mut head = [0u8; HEAD_BYTES];
    files::read_at(&segment.file, &segment.path, at, &mut head)?;
    let [a, b, c, d, e, f, g] = *head.as_chunks::<4>().0 else {
        return Ok(None);
    };
    let own = head.get(..HEAD_BYTES.saturating_sub(4)).unwrap_or_default();
    if a != GROUP_MAGIC || u32::from_le_bytes(g) != sum(segment.salt, own) {
        return Ok(None);
    }
    Ok(Some(Head {
        count: u32::from_le_bytes(b),
        bytes: u32::from_le_bytes(c),
        first: u64::from(u32::from_le_bytes(d)) | u64::from(u32::from_le_bytes(e)) << 32,
        sum: u32::from_le_bytes(f),
    }))
}

fn head(salt: u64, count: usize, first: Sequence, body: &[u8]) -> Result<Vec<u8>, StateError> {
    let mut head = Vec::with_capacity(HEAD_BYTES);
    head.extend_from_slice(&GROUP_MAGIC);
    head.extend_from_slice(&narrow(count)?.to_le_bytes());
    head.extend_from_slice(&narrow(body.len())?.to_le_bytes());
    head.extend_from_slice(&first.to_le_bytes());
    head.extend_from_slice(&sum(salt, body).to_le_bytes());
    head.extend_from_slice(&sum(salt, &head).to_le_bytes());
    Ok(head)
}

fn decode(bytes: Vec<u8>, path: &Path, offset: u64) -> Result<Delta, StateError> {
    Delta::decode(bytes).map_err(|error| StateError::Corrupt {
        path: path.display().to_string(),
        offset: offset.saturating_add(error.offset as u64),
        field: error.field,
        expected: error.expected,
        got: error.got,
    })
}

fn sum(salt: u64, bytes: &[u8]) -> u32 {
    let mut sum = crc32fast::Hasher::new();
    sum.update(&salt.to_le_bytes());
    sum.update(bytes);
    sum.finalize()
}

fn narrow(bytes: usize) -> Result<u32, StateError> {
    let max = u32::MAX.into();
    u32::try_from(bytes).map_err(|_| StateError::Full {
        what: "bytes of a group",
        max,
    })
}

/// Name of a segment, before the sequence of its first delta.
const PREFIX: &str = "journal-";
const MAGIC: [u8; 8] = *b"\x89PGJ\r\n\x1a\n";
const VERSION: u16 = 1;
const START_BYTES: usize = 30;
const GROUP_MAGIC: [u8; 4] = *b"\xa7GRP";
const HEAD_BYTES: usize = 28;
/// Bytes looked through at once for an intact group.
const WINDOW_BYTES: usize = 1 << 20;

#[cfg(test)]
mod tests;
