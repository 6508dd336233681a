//! What one block, or one step of a stream, changed: net changes of rows, with what was there before.
//! Made from the lists of the overlays, written to the journal, applied to the base, and read back after a crash.
//! Never holds two changes of one row, nor one that changes nothing: what was made and spent inside is not in it.
//!
//! All keys and values stand in one allocation, since a block has tens of thousands of them.
//!
//! Form, little-endian: label 32 | parent 32 | note: u32 length, bytes | count u32 | changes, ascending by table and key:
//! table u8 | key length u16 | before length u32 | after length u32 | key | before | after. A length of 2^32 - 1 is no row.

#![deny(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects
)]

use super::{KEY_BYTES_MAX, Key, TableId, VALUE_BYTES_MAX, Value};
use crate::chain::utxo::wire::DecodeError;

/// Net changes under a name.
#[derive(Clone, Debug, Default)]
pub struct Delta {
    /// What the state is after it: the id of a block, the root of a stream so far.
    pub label: [u8; 32],
    /// The label that it builds on.
    pub parent: [u8; 32],
    /// What the profile wants to find again: a header, a position in a stream.
    pub note: Vec<u8>,
    bytes: Vec<u8>,
    rows: Vec<Row>,
}

/// One change of one row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RawChange<'a> {
    /// The table.
    pub table: TableId,
    /// The key.
    pub key: &'a [u8],
    /// The row before; `None` where there was none.
    pub before: Option<&'a [u8]>,
    /// The row after; `None` where there is none.
    pub after: Option<&'a [u8]>,
}

/// Places in the bytes of a delta.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Row {
    /// The first bytes of the key, big-endian: decides almost every comparison.
    prefix: u64,
    key: Span,
    before: Span,
    after: Span,
    table: TableId,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Span {
    at: u32,
    len: u32,
}

impl Span {
    const NONE: Self = Self { at: 0, len: NONE };

    fn of(self, bytes: &[u8]) -> Option<&[u8]> {
        let at = self.at as usize;
        if self.len == NONE {
            return None;
        }
        bytes.get(at..at.checked_add(self.len as usize)?)
    }
}

impl Delta {
    /// The changes, ascending by table and key.
    pub fn changes(&self) -> impl Iterator<Item = RawChange<'_>> {
        self.rows.iter().map(|row| self.change(row))
    }

    /// The change at this place.
    #[must_use]
    pub fn get(&self, index: usize) -> Option<RawChange<'_>> {
        self.rows.get(index).map(|row| self.change(row))
    }

    /// Their number.
    #[must_use]
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// True without changes.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Bytes in memory.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let rows = self.rows.capacity().saturating_mul(size_of::<Row>());
        let bytes = self.bytes.capacity().saturating_add(self.note.capacity());
        rows.saturating_add(bytes).saturating_add(size_of::<Self>())
    }

    /// What takes it back: from its label to its parent, with its note.
    #[must_use]
    pub fn inverse(mut self) -> Self {
        std::mem::swap(&mut self.label, &mut self.parent);
        for row in &mut self.rows {
            std::mem::swap(&mut row.before, &mut row.after);
        }
        self
    }

    /// Appends the form above.
    pub fn encode(&self, out: &mut Vec<u8>) {
        let fixed = self.rows.len().saturating_mul(ROW_BYTES).saturating_add(72);
        out.reserve(fixed.saturating_add(self.note.len()).saturating_add(self.bytes.len()));
        out.extend_from_slice(&self.label);
        out.extend_from_slice(&self.parent);
        out.extend_from_slice(&length(self.note.len()).to_le_bytes());
        out.extend_from_slice(&self.note);
        out.extend_from_slice(&length(self.rows.len()).to_le_bytes());
        for row in &self.rows {
            let change = self.change(row);
            out.push(row.table.0);
            out.extend_from_slice(&u16::try_from(change.key.len()).unwrap_or_default().to_le_bytes());
            for value in [change.before, change.after] {
                out.extend_from_slice(&value.map_or(NONE, |value| length(value.len())).to_le_bytes());
            }
            out.extend_from_slice(change.key);
            out.extend_from_slice(change.before.unwrap_or_default());
            out.extend_from_slice(change.after.unwrap_or_default());
        }
    }

    /// The delta of these bytes, all of them.
    ///
    /// # Errors
    /// The bytes are no delta; offsets count from their start.
    pub fn decode(bytes: Vec<u8>) -> Result<Self, DecodeError> {
        let mut reader = Reader { bytes: &bytes, at: 0 };
        let label = *reader.chunk("label")?;
        let parent = *reader.chunk("parent")?;
        let note_bytes = reader.u32("note length")?;
        let note = reader.take("note", note_bytes as usize)?.to_vec();
        let count_at = reader.at;
        let count = reader.u32("count")? as usize;
        let most = reader.left() / ROW_BYTES;
        if count > most {
            return Err(DecodeError::new(count_at, "count", format!("at most {most}"), count));
        }
        let mut rows = Vec::with_capacity(count);
        let mut last: Option<(TableId, &[u8])> = None;
        for _ in 0..count {
            let at = reader.at;
            let row = reader.row()?;
            let key = row.key.of(&bytes).unwrap_or_default();
            if last.is_some_and(|last| last >= (row.table, key)) {
                return Err(DecodeError::new(
                    at,
                    "change",
                    "tables and keys that ascend",
                    hex::encode(key),
                ));
            }
            if row.before.of(&bytes) == row.after.of(&bytes) {
                return Err(DecodeError::new(at, "change", "a row that changes", hex::encode(key)));
            }
            last = Some((row.table, key));
            rows.push(row);
        }
        if reader.left() > 0 {
            return Err(DecodeError::new(reader.at, "end", "no more bytes", reader.left()));
        }
        Ok(Self {
            label,
            parent,
            note,
            bytes,
            rows,
        })
    }

    fn change(&self, row: &Row) -> RawChange<'_> {
        RawChange {
            table: row.table,
            key: row.key.of(&self.bytes).unwrap_or_default(),
            before: row.before.of(&self.bytes),
            after: row.after.of(&self.bytes),
        }
    }
}

impl PartialEq for Delta {
    fn eq(&self, other: &Self) -> bool {
        (self.label, self.parent, &self.note) == (other.label, other.parent, &other.note)
            && self.changes().eq(other.changes())
    }
}

impl Eq for Delta {}

/// Changes on the way to a delta, in the order in which they were made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DeltaBuilder {
    bytes: Vec<u8>,
    rows: Vec<Row>,
    /// Scratch of [`Self::take`].
    sorted: Vec<u128>,
}

impl DeltaBuilder {
    /// Adds a change. Of several of one row, the first tells what was before and the last what is after.
    ///
    /// # Panics
    /// A key, a value or the whole is larger than a delta can hold (4 GB in all).
    pub fn push<K: Key, V: Value>(&mut self, table: TableId, key: &K, before: Option<&V>, after: Option<&V>) {
        let key = self.write(KEY_BYTES_MAX, |out| key.encode(out));
        let prefix = key.of(&self.bytes).map_or(0, prefix);
        let mut value = |value: Option<&V>| match value {
            Some(value) => self.write(VALUE_BYTES_MAX, |out| value.encode(out)),
            None => Span::NONE,
        };
        let (before, after) = (value(before), value(after));
        self.rows.push(Row {
            prefix,
            key,
            before,
            after,
            table,
        });
    }

    /// The net changes.
    #[must_use]
    pub fn finish(mut self, label: [u8; 32], parent: [u8; 32], note: Vec<u8>) -> Delta {
        self.take(label, parent, note, Delta::default())
    }

    /// The net changes, in the memory of `spare`, whatever that holds; what stays is empty and keeps its own memory, which the
    /// next block fills again.
    #[must_use]
    pub fn take(&mut self, label: [u8; 32], parent: [u8; 32], note: Vec<u8>, spare: Delta) -> Delta {
        let Self { bytes, rows, sorted } = self;
        // One number orders almost all: table, first bytes of the key, and when it came.
        sorted.clear();
        sorted.extend((0u64..).zip(&*rows).map(|(number, row)| {
            let order = order(row.table, row.prefix);
            u128::from(order) << 64 | u128::from(number)
        }));
        sorted.sort_unstable();
        let order_of = |number: &u128| number >> 64;
        let row_of = |number: &u128| rows.get((number & u128::from(u64::MAX)) as usize).copied();
        let key = |row: &Row| row.key.of(bytes).unwrap_or_default();
        // In the order of the rows: whoever goes through them, which happens three times, goes through memory in sequence.
        let (mut in_order, mut in_rows) = (spare.bytes, spare.rows);
        in_order.clear();
        in_order.reserve(bytes.len());
        in_rows.clear();
        in_rows.reserve(rows.len());
        let mut add = |row: Row| {
            if row.before.of(bytes) == row.after.of(bytes) {
                return;
            }
            let mut put = |span: Span| match span.of(bytes) {
                Some(part) => {
                    let at = length(in_order.len());
                    in_order.extend_from_slice(part);
                    Span { at, ..span }
                }
                None => span,
            };
            in_rows.push(Row {
                key: put(row.key),
                before: put(row.before),
                after: put(row.after),
                ..row
            });
        };
        for alike in sorted.chunk_by_mut(|a, b| order_of(a) == order_of(b)) {
            if alike.len() > 1 {
                let place = |number: &u128| row_of(number).map(|row| (row.table, key(&row)));
                alike.sort_by(|a, b| place(a).cmp(&place(b)).then(a.cmp(b)));
            }
            let mut rows = alike.iter().filter_map(row_of);
            let Some(mut row) = rows.next() else { continue };
            for later in rows {
                if (row.table, key(&row)) == (later.table, key(&later)) {
                    row.after = later.after;
                } else {
                    add(std::mem::replace(&mut row, later));
                }
            }
            add(row);
        }
        bytes.clear();
        rows.clear();
        sorted.clear();
        Delta {
            label,
            parent,
            note,
            bytes: in_order,
            rows: in_rows,
        }
    }

    fn write(&mut self, bytes_max: usize, encode: impl FnOnce(&mut Vec<u8>)) -> Span {
        let at = self.bytes.len();
        encode(&mut self.bytes);
        let len = self.bytes.len().saturating_sub(at);
        assert!(
            len <= bytes_max,
            "a key or value of {len} bytes, where at most {bytes_max} are kept"
        );
        Span {
            at: length(at),
            len: length(len),
        }
    }
}

/// The first eight bytes as a number that orders as they do, zeros behind shorter ones.
pub(super) fn prefix(key: &[u8]) -> u64 {
    let mut first = [0u8; 8];
    for (to, from) in first.iter_mut().zip(key) {
        *to = *from;
    }
    u64::from_be_bytes(first)
}

/// A number that orders rows as table and key do, where these tell them apart: the table, and seven bytes of a key.
pub(super) fn order(table: TableId, prefix: u64) -> u64 {
    u64::from(table.0) << 56 | prefix >> 8
}

/// A length of something that the limits above keep below 2^32 - 1.
fn length(bytes: usize) -> u32 {
    let length = u32::try_from(bytes).unwrap_or(NONE);
    assert!(length != NONE, "a delta of 4 GB");
    length
}

struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    fn left(&self) -> usize {
        self.bytes.len().saturating_sub(self.at)
    }

    fn take(&mut self, field: &'static str, len: usize) -> Result<&'a [u8], DecodeError> {
        let end = self.at.saturating_add(len);
        let taken = self.bytes.get(self.at..end);
        let taken = taken.ok_or_else(|| DecodeError::new(self.at, field, format!("{len} bytes"), self.left()))?;
        self.at = end;
        Ok(taken)
    }

    fn chunk<const N: usize>(&mut self, field: &'static str) -> Result<&'a [u8; N], DecodeError> {
        let at = self.at;
        let taken = self.take(field, N)?;
        taken
            .try_into()
            .map_err(|_| DecodeError::new(at, field, N, taken.len()))
    }

    fn u32(&mut self, field: &'static str) -> Result<u32, DecodeError> {
        self.chunk(field).map(|bytes| u32::from_le_bytes(*bytes))
    }

    fn span(&mut self, field: &'static str, len: u32, bytes_max: usize) -> Result<Span, DecodeError> {
        if len == NONE {
            return Ok(Span::NONE);
        }
        if len as usize > bytes_max {
            return Err(DecodeError::new(
                self.at,
                field,
                format!("at most {bytes_max} bytes"),
                len,
            ));
        }
        let at = length(self.at);
        self.take(field, len as usize)?;
        Ok(Span { at, len })
    }

    fn row(&mut self) -> Result<Row, DecodeError> {
        let [table] = *self.chunk("table")?;
        let key_bytes = u16::from_le_bytes(*self.chunk("key length")?);
        let (before, after) = (self.u32("before length")?, self.u32("after length")?);
        let key = self.span("key", key_bytes.into(), KEY_BYTES_MAX)?;
        Ok(Row {
            prefix: key.of(self.bytes).map_or(0, prefix),
            key,
            before: self.span("before", before, VALUE_BYTES_MAX)?,
            after: self.span("after", after, VALUE_BYTES_MAX)?,
            table: TableId(table),
        })
    }
}

/// Length of no row.
const NONE: u32 = u32::MAX;
/// Bytes of a change besides its key and values.
const ROW_BYTES: usize = 11;

#[cfg(test)]
mod tests;
