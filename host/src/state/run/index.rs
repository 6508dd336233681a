//! The index of a run: which block a key stands in.
//! Asked behind the filter, with keys in any order; those that ascend are found from where the one before was.
//! Never says whether the key is there.
//!
//! Coins of one transaction share 33 bytes, and so do hundreds of blocks of them. What is compared stands side by side
//! therefore, in two lists of eight bytes for each block: the first of its separator, and of those the first that tell
//! the blocks which share them from each other. Separators are looked at where both are equal.

use std::{cmp::Ordering, ops::Range};

use crate::state::delta::prefix;

/// Blocks in their order.
#[derive(Debug)]
pub(super) struct Index {
    /// The first bytes of each separator as a number that orders as they do.
    prefixes: Vec<u64>,
    /// The bytes behind those that a separator shares with all others of its prefix, likewise.
    tails: Vec<u64>,
    lines: Vec<Line>,
    separators: Vec<u8>,
    /// End of the last block.
    end: u64,
}

/// The rest of a block.
#[derive(Debug)]
struct Line {
    offset: u64,
    /// Where its separator begins.
    separator: u32,
    /// Bytes that it shares with all others of its prefix.
    shared: u16,
}

/// A table and a key in it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place<'a> {
    pub(super) table: u8,
    pub(super) key: &'a [u8],
}

/// Where the last key was found.
#[derive(Debug, Default)]
pub(super) struct Cursor {
    /// Of no key before the first one.
    prefix: Option<u64>,
    /// The blocks with this prefix; where they would be, if there are none.
    group: Range<usize>,
    /// How many separators were not greater than the key.
    count: usize,
}

impl Index {
    /// The index of blocks up to `end` from its form in the file.
    pub(super) fn read(mut lines: &[u8], end: u64) -> Self {
        let mut index = Self {
            prefixes: Vec::new(),
            tails: Vec::new(),
            lines: Vec::new(),
            separators: Vec::new(),
            end,
        };
        while let Some((offset, behind)) = lines.split_first_chunk()
            && let Some((bytes, behind)) = behind.split_first_chunk()
            && let Some((separator, behind)) = behind.split_at_checked(usize::from(u16::from_le_bytes(*bytes)))
        {
            index.lines.push(Line {
                offset: u64::from_le_bytes(*offset),
                separator: u32::try_from(index.separators.len()).expect("an index of less than 4 GiB"),
                shared: 0,
            });
            index.prefixes.push(prefix(separator));
            index.separators.extend_from_slice(separator);
            lines = behind;
        }
        // It lives as long as the run does.
        index.prefixes.shrink_to_fit();
        index.lines.shrink_to_fit();
        index.separators.shrink_to_fit();
        index.note_tails();
        index
    }

    fn note_tails(&mut self) {
        self.tails.reserve_exact(self.lines.len());
        for group in self.prefixes.chunk_by(|a, b| a == b) {
            let blocks = self.tails.len()..self.tails.len() + group.len();
            // What the first and the last one of a sorted list share, all of them do.
            let (first, last) = (self.separator(blocks.start), self.separator(blocks.end - 1));
            let shared = first.iter().zip(last).take_while(|(a, b)| a == b).count();
            for nth in blocks {
                self.tails.push(prefix(from(self.separator(nth), shared)));
                self.lines[nth].shared = shared as u16;
            }
        }
    }

    /// Blocks.
    pub(super) fn len(&self) -> usize {
        self.lines.len()
    }

    /// Bytes in memory.
    pub(super) fn bytes(&self) -> usize {
        let numbers = self.prefixes.capacity() + self.tails.capacity();
        numbers * size_of::<u64>() + self.lines.capacity() * size_of::<Line>() + self.separators.capacity()
    }

    /// Where a block stands in the file, with its sum.
    pub(super) fn range(&self, nth: usize) -> Range<u64> {
        let end = self.lines.get(nth + 1).map_or(self.end, |next| next.offset);
        self.lines[nth].offset..end
    }

    /// The block that a key stands in, if anywhere.
    pub(super) fn block_of(&self, place: Place<'_>, cursor: &mut Cursor) -> Option<usize> {
        let prefix = place.prefix();
        if cursor.prefix != Some(prefix) {
            let start = match cursor.prefix {
                Some(_) => count(&self.prefixes, cursor.group.end, |other| other < prefix),
                None => self.prefixes.partition_point(|other| *other < prefix),
            };
            let end = count(&self.prefixes, start, |other| other <= prefix);
            *cursor = Cursor {
                prefix: Some(prefix),
                group: start..end,
                count: start,
            };
        }
        cursor.count = self.count_in(place, cursor);
        cursor.count.checked_sub(1)
    }

    /// How many separators are not greater, where those of the key's prefix are known.
    fn count_in(&self, place: Place<'_>, cursor: &Cursor) -> usize {
        let Range { start, end } = cursor.group;
        if start == end {
            return start;
        }
        let shared = usize::from(self.lines[start].shared);
        let all = &self.separator(start)[..shared];
        match place.cut(shared).cmp_to(all) {
            Ordering::Less => start,
            Ordering::Greater => end,
            Ordering::Equal => {
                let (tails, tail) = (
                    &self.tails[start..end],
                    prefix(from(place.key, shared.saturating_sub(1))),
                );
                let less = count(tails, cursor.count - start, |other| other < tail);
                let same = count(&tails[less..], 0, |other| other == tail);
                let (mut low, mut high) = (start + less, start + less + same);
                while low < high {
                    let half = usize::midpoint(low, high);
                    match place.cmp_to(self.separator(half)) {
                        Ordering::Less => high = half,
                        _ => low = half + 1,
                    }
                }
                low
            }
        }
    }

    fn separator(&self, nth: usize) -> &[u8] {
        let start = self.lines[nth].separator as usize;
        let end = self
            .lines
            .get(nth + 1)
            .map_or(self.separators.len(), |next| next.separator as usize);
        &self.separators[start..end]
    }
}

impl Place<'_> {
    /// The first bytes of table and key as a number that orders as they do.
    fn prefix(self) -> u64 {
        u64::from(self.table) << 56 | prefix(self.key) >> 8
    }

    /// Its first bytes, of which the table is one.
    fn cut(self, bytes: usize) -> Self {
        let key = &self.key[..self.key.len().min(bytes.saturating_sub(1))];
        Self { key, ..self }
    }

    fn cmp_to(self, separator: &[u8]) -> Ordering {
        let Some((table, key)) = separator.split_first() else {
            return Ordering::Greater;
        };
        self.table.cmp(table).then_with(|| self.key.cmp(key))
    }
}

fn from(bytes: &[u8], at: usize) -> &[u8] {
    bytes.get(at..).unwrap_or_default()
}

/// How many numbers of a sorted list are `below`, at its start; the less it costs the nearer that is behind `near`.
fn count(sorted: &[u64], near: usize, below: impl Fn(u64) -> bool) -> usize {
    if near > 0 && !below(sorted[near - 1]) {
        return sorted[..near].partition_point(|number| below(*number));
    }
    let (mut low, mut step) = (near, 1);
    while let Some(number) = sorted.get(low + step - 1)
        && below(*number)
    {
        low += step;
        step *= 2;
    }
    let high = sorted.len().min(low + step - 1);
    low + sorted[low..high].partition_point(|number| below(*number))
}

#[cfg(test)]
mod tests;
