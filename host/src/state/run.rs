//! A run: rows of one stretch of deltas, sorted by table and key, in a file that is written once.
//! The base is a handful of them; it writes one for each batch of deltas, reads rows from them and merges them.
//! Never changes after it was written, and never answers from bytes whose sum is wrong.
//!
//! A file is blocks, then index, filter and foot. A block is rows and the crc32 of them; a row is `table u8 | key length u16
//! | value length u32 | key | value`, and a length of 2^32 - 1 says that the row is gone. The index has a line for each
//! block: `offset u64 | length of the separator u16 | separator`: table and key bytes, cut behind what tells the first row
//! from the one before. The filter is bits in lines of 64 bytes, 10 for each row: six of a line are set for a key.
//! The foot is `rows u64 | index offset u64 | filter offset u64 | seed u64 | crc32 of index and filter | crc32 of the foot
//! so far | magic 8`. Numbers are little-endian.
//!
//! A look-up costs one line of the filter; where that says perhaps, a search in the index, the sum of a block of 2 KiB and
//! a walk through it. Wrongly it says perhaps for about one key in a hundred. Each of these waits for memory: for many keys
//! at once they are taken step by step, so that the waits overlap. Merges read whole files, into memory of their own.

mod filter;
mod index;
mod mapped;

use std::{
    fs::{self, File},
    io::{self, Write},
    path::{Path, PathBuf},
};

pub use filter::KeyHash;

use self::{
    filter::Filter,
    index::{Cursor, Index, Place},
    mapped::Mapped,
};
use super::{KEY_BYTES_MAX, StateError, TableId, VALUE_BYTES_MAX, Visit, files};

/// A row as a run has it; `None` says that it is gone.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RunRow {
    /// The table.
    pub table: u8,
    /// The key.
    pub key: Vec<u8>,
    /// The value.
    pub value: Option<Vec<u8>>,
}

impl RunRow {
    /// The order of rows.
    pub fn place(&self) -> (u8, &[u8]) {
        (self.table, &self.key)
    }
}

/// A file of sorted rows, open for reads from many threads.
#[derive(Debug)]
pub struct Run {
    path: PathBuf,
    file: File,
    /// The same file, where it is mapped.
    mapped: Option<Mapped>,
    rows: u64,
    index: Index,
    filter: Filter,
}

impl Run {
    /// Opens a run.
    ///
    /// # Errors
    /// It cannot be read, or is damaged.
    pub fn open(path: &Path) -> Result<Self, StateError> {
        let file = File::open(path).map_err(|error| StateError::io("cannot open", path, &error))?;
        let len = file
            .metadata()
            .map_err(|error| StateError::io("cannot examine", path, &error))?
            .len();
        let corrupt = |offset: u64, field, expected: String, got: String| StateError::Corrupt {
            path: path.display().to_string(),
            offset,
            field,
            expected,
            got,
        };
        let Some(foot_at) = len.checked_sub(FOOT_BYTES as u64) else {
            return Err(corrupt(
                0,
                "foot",
                format!("a file of at least {FOOT_BYTES} bytes"),
                len.to_string(),
            ));
        };
        let mut foot = [0u8; FOOT_BYTES];
        files::read_at(&file, path, foot_at, &mut foot)?;
        let number = |at: usize| {
            foot.get(at..)
                .and_then(|from| from.first_chunk())
                .map_or(0, |bytes| u64::from_le_bytes(*bytes))
        };
        let sum = |at: usize| {
            foot.get(at..)
                .and_then(|from| from.first_chunk())
                .map_or(0, |bytes| u32::from_le_bytes(*bytes))
        };
        let own = crc32fast::hash(foot.get(..36).unwrap_or_default());
        if number(40) != u64::from_le_bytes(MAGIC) || sum(36) != own {
            return Err(corrupt(
                foot_at,
                "foot",
                format!("magic and sum {own:08x}"),
                format!("{:08x}", sum(36)),
            ));
        }
        let (index_at, filter_at) = (number(8), number(16));
        let bytes = foot_at
            .checked_sub(index_at)
            .and_then(|bytes| usize::try_from(bytes).ok());
        let index_bytes = filter_at
            .checked_sub(index_at)
            .and_then(|bytes| usize::try_from(bytes).ok());
        let (Some(bytes), Some(index_bytes)) = (bytes, index_bytes) else {
            return Err(corrupt(
                foot_at,
                "offsets",
                "index before filter before foot".to_owned(),
                format!("{index_at}, {filter_at}"),
            ));
        };
        let mut tail = vec![0; bytes];
        files::read_at(&file, path, index_at, &mut tail)?;
        let own = crc32fast::hash(&tail);
        let (Some((lines, filter)), true) = (tail.split_at_checked(index_bytes), sum(32) == own) else {
            return Err(corrupt(
                index_at,
                "index and filter",
                format!("sum {:08x}", sum(32)),
                format!("{own:08x}"),
            ));
        };
        Ok(Self {
            path: path.to_owned(),
            mapped: Mapped::new(&file),
            file,
            rows: number(0),
            index: Index::read(lines, index_at),
            filter: Filter::read(filter, number(24)),
        })
    }

    /// The file.
    #[must_use]
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// Rows in it, those that are gone among them.
    #[must_use]
    pub fn rows(&self) -> u64 {
        self.rows
    }

    /// Bytes in memory.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.index.bytes() + self.filter.bytes()
    }

    /// The row of this key: `None` where the run says nothing about it, `Some(None)` where it says that it is gone.
    ///
    /// # Errors
    /// A block cannot be read, or is damaged.
    pub fn get(&self, table: TableId, key: &[u8], hash: KeyHash) -> Result<Option<Option<Vec<u8>>>, StateError> {
        if !self.filter.may_have(hash) {
            return Ok(None);
        }
        let place = Place { table: table.0, key };
        let Some(at) = self.index.block_of(place, &mut Cursor::default()) else {
            return Ok(None);
        };
        let mut room = Vec::new();
        let row = find(self.block(at, &mut room)?, table, key);
        Ok(row.map(|row| row.map(<[u8]>::to_vec)))
    }

    /// Shows the rows of those `keys` that are `left`, and leaves the ones that the run says nothing about. Each key has
    /// its hash; any order will do, and an ascending one costs least.
    ///
    /// # Errors
    /// Those of [`Self::get`], and those of `visit`: some of what was left is unknown then.
    pub fn get_many(
        &self,
        table: TableId,
        keys: &[(&[u8], KeyHash)],
        left: &mut Vec<usize>,
        visit: &mut Visit<'_>,
    ) -> Result<(), StateError> {
        self.filter.warm(left.iter().map(|nth| keys[*nth].1));
        // A place for each, of which those in front are taken: no branch that depends on a filter.
        let mut asked = left.clone();
        let mut count = 0;
        for nth in &*left {
            asked[count] = *nth;
            count += usize::from(self.filter.may_have(keys[*nth].1));
        }
        let mut cursor = Cursor::default();
        let block_of = |nth: &usize| {
            let (table, (key, _)) = (table.0, keys[*nth]);
            Some((self.index.block_of(Place { table, key }, &mut cursor)?, *nth))
        };
        let asked: Vec<(usize, usize)> = asked[..count].iter().filter_map(block_of).collect();
        let mut known = vec![false; keys.len()];
        let mut room = Vec::new();
        for some in asked.chunks(WARMED_BLOCKS) {
            self.warm(some.iter().map(|(block, _)| *block));
            for of_one in some.chunk_by(|a, b| a.0 == b.0) {
                let rows = self.block(of_one[0].0, &mut room)?;
                for (_, nth) in of_one {
                    if let Some(row) = find(rows, table, keys[*nth].0) {
                        known[*nth] = true;
                        visit(*nth, row)?;
                    }
                }
            }
        }
        left.retain(|nth| !known[*nth]);
        Ok(())
    }

    /// Its rows from this table and key on.
    #[must_use]
    pub fn rows_from(&self, table: TableId, key: &[u8]) -> RunRows<'_> {
        let place = Place { table: table.0, key };
        let block = self.index.block_of(place, &mut Cursor::default()).unwrap_or(0);
        RunRows {
            run: self,
            from: (table.0, key.to_vec()),
            next_block: block,
            block: Vec::new(),
            at: 0,
        }
    }

    /// Brings the first bytes of blocks into the processor's caches, which fetch what follows. In a loop of nothing else
    /// many of these waits for memory go on at a time.
    fn warm(&self, blocks: impl Iterator<Item = usize>) {
        let Some(mapped) = &self.mapped else { return };
        let bytes = blocks.map(|nth| mapped.get(self.index.range(nth)).and_then(<[u8]>::first));
        std::hint::black_box(bytes.flatten().fold(0, |seen, byte| seen ^ byte));
    }

    /// The rows of a block: from the map, else read into `room`.
    fn block<'a>(&'a self, nth: usize, room: &'a mut Vec<u8>) -> Result<&'a [u8], StateError> {
        let range = self.index.range(nth);
        let offset = range.start;
        match self.mapped.as_ref().and_then(|mapped| mapped.get(range)) {
            Some(block) => self.checked(offset, block),
            None => {
                self.read_block(nth, room)?;
                Ok(room)
            }
        }
    }

    /// Reads the rows of a block.
    fn read_block(&self, nth: usize, block: &mut Vec<u8>) -> Result<(), StateError> {
        let range = self.index.range(nth);
        block.resize(usize::try_from(range.end.saturating_sub(range.start)).unwrap_or(0), 0);
        files::read_at(&self.file, &self.path, range.start, block)?;
        let rows = self.checked(range.start, block)?.len();
        block.truncate(rows);
        Ok(())
    }

    /// The rows of the block at `offset`, whose sum is right.
    fn checked<'a>(&self, offset: u64, block: &'a [u8]) -> Result<&'a [u8], StateError> {
        let (rows, sum) = block.split_last_chunk().unwrap_or((&[], &[0; 4]));
        let (sum, own) = (u32::from_le_bytes(*sum), crc32fast::hash(rows));
        if own != sum {
            return Err(StateError::Corrupt {
                path: self.path.display().to_string(),
                offset,
                field: "block",
                expected: format!("sum {sum:08x}"),
                got: format!("{own:08x}"),
            });
        }
        Ok(rows)
    }
}

/// Rows of a run in their order.
#[derive(Debug)]
pub struct RunRows<'a> {
    run: &'a Run,
    from: (u8, Vec<u8>),
    next_block: usize,
    block: Vec<u8>,
    at: usize,
}

impl RunRows<'_> {
    /// The next row into `row`; false behind the last one.
    ///
    /// # Errors
    /// A block cannot be read, or is damaged.
    pub fn next_into(&mut self, row: &mut RunRow) -> Result<bool, StateError> {
        loop {
            while let Some((found, behind)) = self.block.get(self.at..).and_then(split_row) {
                self.at = self.block.len() - behind.len();
                if (found.0, found.1) < (self.from.0, &self.from.1[..]) {
                    continue;
                }
                row.table = found.0;
                row.key.clear();
                row.key.extend_from_slice(found.1);
                match (&mut row.value, found.2) {
                    (Some(value), Some(found)) => {
                        value.clear();
                        value.extend_from_slice(found);
                    }
                    (value, found) => *value = found.map(<[u8]>::to_vec),
                }
                return Ok(true);
            }
            if self.next_block >= self.run.index.len() {
                return Ok(false);
            }
            self.run.read_block(self.next_block, &mut self.block)?;
            self.next_block += 1;
            self.at = 0;
        }
    }
}

/// Writes a run row by row.
#[derive(Debug)]
pub struct RunWriter {
    path: PathBuf,
    file: File,
    /// Bytes that are not in the file yet; a block begins at `block_at`.
    buffer: Vec<u8>,
    block_at: usize,
    written: u64,
    rows: u64,
    index: Vec<u8>,
    filter: Filter,
    /// Of rows that the filter does not know yet.
    hashes: Vec<KeyHash>,
    last: Vec<u8>,
    separator: Vec<u8>,
}

impl RunWriter {
    /// A new file for at most `rows_max` rows, whose filter begins with `seed`.
    ///
    /// # Errors
    /// It cannot be created.
    pub fn create(path: &Path, rows_max: u64, seed: u64) -> Result<Self, StateError> {
        // A file of this name is what an attempt left that failed. It makes way: what others have open is never written.
        let made = match fs::remove_file(path) {
            Err(error) if error.kind() != io::ErrorKind::NotFound => Err(error),
            _ => File::create_new(path),
        };
        Ok(Self {
            path: path.to_owned(),
            file: made.map_err(|error| StateError::io("cannot create", path, &error))?,
            buffer: Vec::with_capacity(BUFFER_BYTES + BLOCK_BYTES),
            block_at: 0,
            written: 0,
            rows: 0,
            index: Vec::new(),
            filter: Filter::new(rows_max, seed),
            hashes: Vec::with_capacity(HASHES_MAX),
            last: Vec::new(),
            separator: Vec::new(),
        })
    }

    /// Adds a row behind all others.
    ///
    /// # Errors
    /// The system refused to write.
    pub fn push(&mut self, table: u8, key: &[u8], value: Option<&[u8]>) -> Result<(), StateError> {
        debug_assert!(key.len() <= KEY_BYTES_MAX && value.is_none_or(|value| value.len() <= VALUE_BYTES_MAX + 64));
        if self.buffer.len() == self.block_at {
            self.separator.clear();
            self.separator.push(table);
            self.separator.extend_from_slice(key);
            let shared = self
                .separator
                .iter()
                .zip(&self.last)
                .take_while(|(a, b)| a == b)
                .count();
            self.separator.truncate(shared + 1);
        }
        self.buffer.push(table);
        self.buffer.extend_from_slice(&(key.len() as u16).to_le_bytes());
        self.buffer
            .extend_from_slice(&value.map_or(GONE, |value| value.len() as u32).to_le_bytes());
        self.buffer.extend_from_slice(key);
        self.buffer.extend_from_slice(value.unwrap_or_default());
        self.rows += 1;
        self.hashes.push(KeyHash::of(table, key));
        if self.hashes.len() >= HASHES_MAX {
            self.note_hashes();
        }
        if self.buffer.len() - self.block_at >= BLOCK_BYTES - 4 {
            self.last.clear();
            self.last.push(table);
            self.last.extend_from_slice(key);
            self.end_block()?;
        }
        Ok(())
    }

    /// Ends the file, synchronises it and opens it.
    ///
    /// # Errors
    /// The system refused.
    pub fn finish(mut self) -> Result<Run, StateError> {
        self.note_hashes();
        self.end_block()?;
        let index_at = self.written + self.buffer.len() as u64;
        let filter_at = index_at + self.index.len() as u64;
        let mut tail = std::mem::take(&mut self.index);
        self.filter.write(&mut tail);
        let mut foot = Vec::with_capacity(FOOT_BYTES);
        for number in [self.rows, index_at, filter_at, self.filter.seed()] {
            foot.extend_from_slice(&number.to_le_bytes());
        }
        foot.extend_from_slice(&crc32fast::hash(&tail).to_le_bytes());
        foot.extend_from_slice(&crc32fast::hash(&foot).to_le_bytes());
        foot.extend_from_slice(&MAGIC);
        self.buffer.append(&mut tail);
        self.buffer.append(&mut foot);
        self.write_out()?;
        self.file
            .sync_all()
            .map_err(|error| StateError::io("cannot synchronise", &self.path, &error))?;
        Run::open(&self.path)
    }

    /// Puts the keys so far into the filter. One after another each would wait for memory.
    fn note_hashes(&mut self) {
        self.filter.warm(self.hashes.iter().copied());
        self.hashes.drain(..).for_each(|hash| self.filter.insert(hash));
    }

    fn end_block(&mut self) -> Result<(), StateError> {
        if self.buffer.len() == self.block_at {
            return Ok(());
        }
        let offset = self.written + self.block_at as u64;
        self.index.extend_from_slice(&offset.to_le_bytes());
        self.index
            .extend_from_slice(&(self.separator.len() as u16).to_le_bytes());
        self.index.extend_from_slice(&self.separator);
        let sum = crc32fast::hash(&self.buffer[self.block_at..]);
        self.buffer.extend_from_slice(&sum.to_le_bytes());
        if self.buffer.len() >= BUFFER_BYTES {
            self.write_out()?;
        }
        self.block_at = self.buffer.len();
        Ok(())
    }

    fn write_out(&mut self) -> Result<(), StateError> {
        let written = self.file.write_all(&self.buffer);
        written.map_err(|error| StateError::io("cannot write", &self.path, &error))?;
        self.written += self.buffer.len() as u64;
        self.buffer.clear();
        Ok(())
    }
}

/// The row of a key among those of a block.
fn find<'a>(mut rows: &'a [u8], table: TableId, key: &[u8]) -> Option<Option<&'a [u8]>> {
    // Neighbours share most of what they begin with, and hardly ever how they end.
    let end = key.last_chunk::<8>();
    while let Some((row, behind)) = split_row(rows) {
        if row.1.last_chunk() == end && (row.0, row.1) == (table.0, key) {
            return Some(row.2);
        }
        rows = behind;
    }
    None
}

/// A row at the start of these bytes as table, key and value, and what is behind it.
type Split<'a> = ((u8, &'a [u8], Option<&'a [u8]>), &'a [u8]);

fn split_row(bytes: &[u8]) -> Option<Split<'_>> {
    let (head, rest) = bytes.split_first_chunk::<7>()?;
    let value_bytes = u32::from_le_bytes([head[3], head[4], head[5], head[6]]);
    let (key, rest) = rest.split_at_checked(usize::from(u16::from_le_bytes([head[1], head[2]])))?;
    let (value, rest) = match value_bytes {
        GONE => (None, rest),
        bytes => rest
            .split_at_checked(bytes as usize)
            .map(|(value, rest)| (Some(value), rest))?,
    };
    Some(((head[0], key, value), rest))
}

/// Length of a value that is gone.
const GONE: u32 = u32::MAX;
/// A block ends with the row that fills it.
const BLOCK_BYTES: usize = 2048;
const BUFFER_BYTES: usize = 1 << 20;
/// Waits for memory that a processor has going on at a time, and some more.
const WARMED_BLOCKS: usize = 16;
/// Keys that go into the filter at a time.
const HASHES_MAX: usize = 64;
const FOOT_BYTES: usize = 48;
const MAGIC: [u8; 8] = *b"\x89PGR\r\n\x1a\n";

#[cfg(test)]
mod tests;
