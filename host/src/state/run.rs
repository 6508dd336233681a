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
//! A look-up costs one line of the filter; where that says perhaps, a search in the index, one read of a block of 2 KiB
//! and a walk through it. Wrongly it says perhaps for about one key in a hundred.

use std::{
    cell::RefCell,
    cmp::Ordering,
    fs::File,
    io::Write,
    path::{Path, PathBuf},
};

use super::{KEY_BYTES_MAX, StateError, TableId, VALUE_BYTES_MAX, files};

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
    rows: u64,
    /// End of the last block.
    blocks_end: u64,
    index: Vec<Line>,
    separators: Vec<u8>,
    filter: Filter,
}

/// A block in the index.
#[derive(Debug)]
struct Line {
    offset: u64,
    /// The first bytes of the separator as a number that orders as they do.
    prefix: u64,
    separator: u32,
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
        let mut run = Self {
            path: path.to_owned(),
            file,
            rows: number(0),
            blocks_end: index_at,
            index: Vec::new(),
            separators: Vec::new(),
            filter: Filter::read(filter, number(24)),
        };
        let mut rest = lines;
        while let Some((offset, behind)) = rest.split_first_chunk()
            && let Some((bytes, behind)) = behind.split_first_chunk()
            && let Some((separator, behind)) = behind.split_at_checked(usize::from(u16::from_le_bytes(*bytes)))
        {
            run.note_block(u64::from_le_bytes(*offset), separator);
            rest = behind;
        }
        Ok(run)
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
        self.index.capacity() * size_of::<Line>() + self.separators.capacity() + 64 * self.filter.lines.len()
    }

    /// The row of this key: `None` where the run says nothing about it, `Some(None)` where it says that it is gone.
    ///
    /// # Errors
    /// A block cannot be read, or is damaged.
    pub fn get(&self, table: TableId, key: &[u8], hash: KeyHash) -> Result<Option<Option<Vec<u8>>>, StateError> {
        if !self.filter.may_have(hash) {
            return Ok(None);
        }
        let Some(at) = self.block_of(table.0, key) else {
            return Ok(None);
        };
        BLOCK.with_borrow_mut(|block| {
            self.read_block(at, block)?;
            let mut rest = &block[..];
            while let Some((row, behind)) = split_row(rest) {
                match (row.0, row.1).cmp(&(table.0, key)) {
                    Ordering::Less => rest = behind,
                    Ordering::Equal => return Ok(Some(row.2.map(<[u8]>::to_vec))),
                    Ordering::Greater => return Ok(None),
                }
            }
            Ok(None)
        })
    }

    /// Its rows from this table and key on.
    #[must_use]
    pub fn rows_from(&self, table: TableId, key: &[u8]) -> RunRows<'_> {
        let block = self.block_of(table.0, key).unwrap_or(0);
        RunRows {
            run: self,
            from: (table.0, key.to_vec()),
            next_block: block,
            block: Vec::new(),
            at: 0,
        }
    }

    fn note_block(&mut self, offset: u64, separator: &[u8]) {
        let at = u32::try_from(self.separators.len()).expect("an index of less than 4 GiB");
        self.index.push(Line {
            offset,
            prefix: super::delta::prefix(separator),
            separator: at,
        });
        self.separators.extend_from_slice(separator);
    }

    /// The block that a key stands in, if anywhere.
    fn block_of(&self, table: u8, key: &[u8]) -> Option<usize> {
        let mut place = [0u8; 1 + KEY_BYTES_MAX];
        place[0] = table;
        let place = &mut place[..1 + key.len().min(KEY_BYTES_MAX)];
        place[1..].copy_from_slice(&key[..key.len().min(KEY_BYTES_MAX)]);
        let prefix = super::delta::prefix(place);
        let mut nth = 0;
        let mut size = self.index.len();
        // How many separators are not greater than the key.
        while size > 0 {
            let half = size / 2;
            let line = &self.index[nth + half];
            let is_after = line
                .prefix
                .cmp(&prefix)
                .then_with(|| self.separator(nth + half).cmp(place))
                .is_gt();
            if is_after {
                size = half;
            } else {
                nth += half + 1;
                size -= half + 1;
            }
        }
        nth.checked_sub(1)
    }

    fn separator(&self, nth: usize) -> &[u8] {
        let start = self.index[nth].separator as usize;
        let end = self
            .index
            .get(nth + 1)
            .map_or(self.separators.len(), |next| next.separator as usize);
        &self.separators[start..end]
    }

    /// Reads the rows of a block.
    fn read_block(&self, nth: usize, block: &mut Vec<u8>) -> Result<(), StateError> {
        let offset = self.index[nth].offset;
        let end = self.index.get(nth + 1).map_or(self.blocks_end, |next| next.offset);
        block.resize(usize::try_from(end.saturating_sub(offset)).unwrap_or(0), 0);
        files::read_at(&self.file, &self.path, offset, block)?;
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
        block.truncate(rows.len());
        Ok(())
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
    last: Vec<u8>,
    separator: Vec<u8>,
}

impl RunWriter {
    /// A new file for at most `rows_max` rows, whose filter begins with `seed`.
    ///
    /// # Errors
    /// It cannot be created.
    pub fn create(path: &Path, rows_max: u64, seed: u64) -> Result<Self, StateError> {
        let file = File::create(path).map_err(|error| StateError::io("cannot create", path, &error))?;
        Ok(Self {
            path: path.to_owned(),
            file,
            buffer: Vec::with_capacity(BUFFER_BYTES + BLOCK_BYTES),
            block_at: 0,
            written: 0,
            rows: 0,
            index: Vec::new(),
            filter: Filter::new(rows_max, seed),
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
        self.filter.insert(KeyHash::of(table, key));
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
        self.end_block()?;
        let index_at = self.written + self.buffer.len() as u64;
        let filter_at = index_at + self.index.len() as u64;
        let mut tail = std::mem::take(&mut self.index);
        self.filter.write(&mut tail);
        let mut foot = Vec::with_capacity(FOOT_BYTES);
        for number in [self.rows, index_at, filter_at, self.filter.seed] {
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

thread_local! {
    /// The block of the last look-up of a thread, for its memory.
    static BLOCK: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
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

/// A hash of table and key that every filter understands.
#[derive(Clone, Copy, Debug)]
pub struct KeyHash(u64);

impl KeyHash {
    /// Multiplies and folds eight bytes at a time (as wyhash does). Not for keeping anyone out: whoever finds keys that
    /// collide makes look-ups slower, which read one block more.
    #[must_use]
    pub fn of(table: u8, key: &[u8]) -> Self {
        let mut hash = fold(u64::from(table) ^ FOLD, key.len() as u64 ^ FOLD.rotate_left(23));
        for part in key.chunks(8) {
            let mut bytes = [0u8; 8];
            bytes[..part.len()].copy_from_slice(part);
            hash = fold(hash ^ u64::from_le_bytes(bytes), FOLD);
        }
        Self(hash)
    }
}

fn fold(a: u64, b: u64) -> u64 {
    let product = u128::from(a) * u128::from(b);
    (product as u64) ^ (product >> 64) as u64
}

/// Lines of 512 bits; a key sets six bits of one line.
#[derive(Debug)]
struct Filter {
    lines: Vec<[u64; 8]>,
    seed: u64,
}

impl Filter {
    fn new(rows: u64, seed: u64) -> Self {
        let lines = (rows * FILTER_BITS_PER_ROW).div_ceil(512).max(1);
        Self {
            lines: vec![[0; 8]; usize::try_from(lines).expect("a filter that fits the memory")],
            seed,
        }
    }

    fn read(bytes: &[u8], seed: u64) -> Self {
        let words = |line: &[u8; 64]| {
            std::array::from_fn(|at| u64::from_le_bytes(std::array::from_fn(|byte| line[8 * at + byte])))
        };
        Self {
            lines: bytes.as_chunks().0.iter().map(words).collect(),
            seed,
        }
    }

    fn write(&self, out: &mut Vec<u8>) {
        out.extend(self.lines.iter().flatten().flat_map(|word| word.to_le_bytes()));
    }

    fn insert(&mut self, hash: KeyHash) {
        let (line, bits) = self.place(hash);
        let line = &mut self.lines[line];
        bits.for_each(|bit| line[bit / 64] |= 1 << (bit % 64));
    }

    fn may_have(&self, hash: KeyHash) -> bool {
        if self.lines.is_empty() {
            return true;
        }
        let (line, mut bits) = self.place(hash);
        let line = &self.lines[line];
        bits.all(|bit| line[bit / 64] >> (bit % 64) & 1 == 1)
    }

    fn place(&self, hash: KeyHash) -> (usize, impl Iterator<Item = usize> + use<>) {
        let hash = fold(hash.0 ^ self.seed, FOLD);
        let line = (u128::from(hash) * self.lines.len() as u128) >> 64;
        let bits = fold(hash, FOLD.rotate_left(31));
        (line as usize, (0..6).map(move |nth| (bits >> (9 * nth)) as usize & 511))
    }
}

/// Length of a value that is gone.
const GONE: u32 = u32::MAX;
/// A block ends with the row that fills it.
const BLOCK_BYTES: usize = 2048;
const BUFFER_BYTES: usize = 1 << 20;
const FILTER_BITS_PER_ROW: u64 = 10;
const FOOT_BYTES: usize = 48;
const MAGIC: [u8; 8] = *b"\x89PGR\r\n\x1a\n";
/// An odd number without a pattern: the fraction of the golden ratio.
const FOLD: u64 = 0x9e37_79b9_7f4a_7c15;

#[cfg(test)]
mod tests;
