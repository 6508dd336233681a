//! Bulk bodies: rows of receipts and of verdicts, and lists of objects, as they lie in a frame.
//! Read in place, without a copy and at any alignment; the core hands them to the judge as they came.
//! Never reads past a length that was not checked.

use bytemuck::{Pod, Zeroable};

use super::{cut::WireError, kind::Kind, limits::WireLimits};
use crate::chain::lunarx::value::{array, bytes};

/// Bytes of the longest receipt with its kind byte: both keys of ECDSA.
pub const RECEIPT_BYTES_MAX: usize = 1 + 32 + 4 + 34 + 34 + 32 + 8 + 2 + 8 + 32 + 64 + 64;
/// Rows of the longest body.
pub const RECEIPT_ROWS_MAX: usize = super::limits::BODY_BYTES_MAX / size_of::<ReceiptRow>();

/// A receipt: `u32 object_bytes | object, zeros up to 316`. Of alignment 1, so that a body is read where it lies.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Pod, Zeroable)]
pub struct ReceiptRow {
    object_bytes: [u8; 4],
    object: [u8; 316],
}

const _: () = assert!(size_of::<ReceiptRow>() == 320 && align_of::<ReceiptRow>() == 1);
const _: () = assert!(RECEIPT_BYTES_MAX == 315 && RECEIPT_BYTES_MAX <= 316);

impl ReceiptRow {
    /// The row of an object, `kind | body`; `None` if it is longer than a row.
    pub fn new(object: &[u8]) -> Option<Self> {
        let mut row = Self::zeroed();
        row.object.get_mut(..object.len())?.copy_from_slice(object);
        row.object_bytes = u32::try_from(object.len()).ok()?.to_le_bytes();
        Some(row)
    }

    /// The object; of a row that [`receipt_rows`] let through all of it.
    pub fn object(&self) -> &[u8] {
        let bytes = usize::try_from(u32::from_le_bytes(self.object_bytes)).unwrap_or(usize::MAX);
        self.object.get(..bytes).unwrap_or(&self.object)
    }

    fn check(&self) -> Result<(), WireError> {
        let kind = Kind::SubmitReceipts;
        let got = u32::from_le_bytes(self.object_bytes);
        let most = self.object.len();
        let padding = usize::try_from(got).ok().and_then(|bytes| self.object.get(bytes..));
        let Some(padding) = padding else {
            return Err(body(kind, "object_bytes", most, got.into()));
        };
        // All of it, without a branch: the bytes of a row at once.
        match padding.iter().fold(0, |any, byte| any | byte) {
            0 => Ok(()),
            any => Err(body(kind, "padding", 0, any.into())),
        }
    }
}

/// The rows of a body, in place.
///
/// # Errors
/// No row or half a row, a length above 316, or padding that is not zero.
pub fn receipt_rows(body_bytes: &[u8]) -> Result<&[ReceiptRow], WireError> {
    let rows = rows(Kind::SubmitReceipts, body_bytes)?;
    rows.iter().try_for_each(ReceiptRow::check)?;
    Ok(rows)
}

fn rows<T: Pod>(kind: Kind, body_bytes: &[u8]) -> Result<&[T], WireError> {
    let got = body_bytes.len();
    let whole = got
        .checked_next_multiple_of(size_of::<T>())
        .unwrap_or(usize::MAX)
        .max(size_of::<T>());
    bytemuck::try_cast_slice(body_bytes)
        .ok()
        .filter(|rows: &&[T]| !rows.is_empty())
        .ok_or_else(|| body(kind, "bytes", whole, got as u64))
}

/// What became of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Status {
    /// It is in the ledger, on disk.
    Accepted = 1,
    /// It was there before.
    AcceptedBefore = 2,
    /// A rule fails, forever.
    Rejected = 3,
    /// Something that it refers to is not known; it may be handed in again.
    Deferred = 4,
    /// It was not judged; it may be handed in again.
    Refused = 5,
}

impl Status {
    /// All of them, by number from 1.
    pub const ALL: &[Self] = &[
        Self::Accepted,
        Self::AcceptedBefore,
        Self::Rejected,
        Self::Deferred,
        Self::Refused,
    ];

    fn from_byte(byte: u8) -> Option<Self> {
        Self::ALL.iter().find(|status| **status as u8 == byte).copied()
    }
}

/// A verdict.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// What became of the item.
    pub status: Status,
    /// Letter of the rule that failed or waits, `A` to `Z`; 0 where there is none.
    pub letter: u8,
    /// Number of that rule.
    pub number: u8,
    /// Index inside the object of what failed (a signature, a piece); `None` if it is the whole.
    pub item: Option<u32>,
    /// Of what is accepted: the batch of the ledger, from 1.
    pub seq: u64,
    /// Of what is accepted: its place in that batch, from 0.
    pub index: u32,
    /// Of what is deferred or refused: milliseconds after which it may be handed in again.
    pub after_ms: u32,
}

impl Verdict {
    /// Accepted at this place of the ledger, now or before.
    pub fn accepted(status: Status, seq: u64, index: u32) -> Self {
        Self {
            seq,
            index,
            ..Self::bare(status)
        }
    }

    /// Rejected by a rule.
    pub fn rejected(letter: u8, number: u8, item: Option<u32>) -> Self {
        Self {
            letter,
            number,
            item,
            ..Self::bare(Status::Rejected)
        }
    }

    /// Deferred or refused for so long.
    pub fn later(status: Status, after_ms: u32) -> Self {
        Self {
            after_ms,
            ..Self::bare(status)
        }
    }

    fn bare(status: Status) -> Self {
        Self {
            status,
            letter: 0,
            number: 0,
            item: None,
            seq: 0,
            index: 0,
            after_ms: 0,
        }
    }
}

/// A verdict as it travels: `u8 status | u8 letter | u8 number | u8 zero | u32 item | u64 seq | u32 index | u32 after_ms | 8 zero`.
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Pod, Zeroable)]
pub struct VerdictRow {
    status: u8,
    letter: u8,
    number: u8,
    zero: u8,
    item: [u8; 4],
    seq: [u8; 8],
    index: [u8; 4],
    after_ms: [u8; 4],
    zeros: [u8; 8],
}

const _: () = assert!(size_of::<VerdictRow>() == 32 && align_of::<VerdictRow>() == 1);

impl From<&Verdict> for VerdictRow {
    fn from(verdict: &Verdict) -> Self {
        Self {
            status: verdict.status as u8,
            letter: verdict.letter,
            number: verdict.number,
            zero: 0,
            item: verdict.item.unwrap_or(u32::MAX).to_le_bytes(),
            seq: verdict.seq.to_le_bytes(),
            index: verdict.index.to_le_bytes(),
            after_ms: verdict.after_ms.to_le_bytes(),
            zeros: [0; 8],
        }
    }
}

impl VerdictRow {
    /// Reads a verdict that came in a body of this type.
    ///
    /// # Errors
    /// A status that there is not (zero among them), a letter that is none, or a byte that must be zero.
    pub fn read(&self, kind: Kind) -> Result<Verdict, WireError> {
        let status = Status::from_byte(self.status).ok_or_else(|| body(kind, "status", 5, self.status.into()))?;
        if !matches!(self.letter, 0 | b'A'..=b'Z') {
            return Err(body(kind, "letter", b'Z'.into(), self.letter.into()));
        }
        if self.zero != 0 || self.zeros != [0; 8] {
            return Err(body(
                kind,
                "zero",
                0,
                u64::from_le_bytes(self.zeros).max(self.zero.into()),
            ));
        }
        let item = u32::from_le_bytes(self.item);
        Ok(Verdict {
            status,
            letter: self.letter,
            number: self.number,
            item: (item != u32::MAX).then_some(item),
            seq: u64::from_le_bytes(self.seq),
            index: u32::from_le_bytes(self.index),
            after_ms: u32::from_le_bytes(self.after_ms),
        })
    }
}

/// The verdicts of a body, in the order of the items.
///
/// # Errors
/// Half a row, none, or one that is no verdict.
pub fn verdicts(kind: Kind, body_bytes: &[u8]) -> Result<Vec<Verdict>, WireError> {
    rows::<VerdictRow>(kind, body_bytes)?
        .iter()
        .map(|row| row.read(kind))
        .collect()
}

/// Appends the rows of verdicts.
pub fn write_verdicts<'a>(verdicts: impl IntoIterator<Item = &'a Verdict>, out: &mut Vec<u8>) {
    for verdict in verdicts {
        out.extend_from_slice(bytemuck::bytes_of(&VerdictRow::from(verdict)));
    }
}

/// The objects of a list, `u32 count | count times (u32 length | object)`, in place.
///
/// # Errors
/// No object or too many, one that is empty or too long, or bytes behind the last.
pub fn objects<'a>(mut from: &'a [u8], limits: &WireLimits) -> Result<Vec<&'a [u8]>, WireError> {
    let kind = Kind::SubmitObjects;
    let (all, most) = (from.len() as u64, limits.objects_max);
    let short = |left: usize| body(kind, "bytes", 4, left as u64);
    let count = array(&mut from)
        .map(u32::from_le_bytes)
        .ok_or_else(|| short(from.len()))?;
    // Each has a length and a byte at least, so that no list is made longer than what came.
    let room = from.len().checked_div(5).unwrap_or_default().min(most);
    let count = usize::try_from(count).ok().filter(|count| (1..=room).contains(count));
    let count = count.ok_or_else(|| body(kind, "count", room, all))?;
    let mut objects = Vec::with_capacity(count);
    for _ in 0..count {
        let length = array(&mut from)
            .map(u32::from_le_bytes)
            .ok_or_else(|| short(from.len()))?;
        let bytes_max = limits.object_bytes_max.min(from.len());
        let in_range = usize::try_from(length)
            .ok()
            .filter(|length| (1..=bytes_max).contains(length));
        let object = in_range.and_then(|length| bytes(&mut from, length));
        objects.push(object.ok_or_else(|| body(kind, "length", bytes_max, length.into()))?);
    }
    match from.is_empty() {
        true => Ok(objects),
        false => Err(body(kind, "bytes behind the last object", 0, from.len() as u64)),
    }
}

/// Appends a list of objects; the caller keeps to the limits of the other side.
pub fn write_objects<'a>(objects: impl ExactSizeIterator<Item = &'a [u8]>, out: &mut Vec<u8>) {
    let number = |count: usize| u32::try_from(count).unwrap_or(u32::MAX).to_le_bytes();
    out.extend_from_slice(&number(objects.len()));
    for object in objects {
        out.extend_from_slice(&number(object.len()));
        out.extend_from_slice(object);
    }
}

fn body(kind: Kind, field: &'static str, expected: usize, got: u64) -> WireError {
    WireError::Body {
        kind,
        field,
        expected: expected as u64,
        got,
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn receipts_come_back_and_each_wrong_byte_is_found() {
        // Nothing, the shortest key forms (313) and the longest; 316 is the row itself.
        for bytes in [0, 313, 315, 316] {
            let object = vec![7; bytes];
            let row = ReceiptRow::new(&object).unwrap();
            assert_eq!(receipt_rows(bytemuck::bytes_of(&row)).unwrap()[0].object(), object);
        }
        assert_eq!(ReceiptRow::new(&[0; 317]), None);
        let good = bytemuck::bytes_of(&ReceiptRow::new(&[7; 313]).unwrap()).to_vec();
        for (at, byte) in [(0, 0x3d), (1, 2), (3, 1), (4 + 313, 1), (319, 255)] {
            let mut bad = good.clone();
            bad[at] = byte;
            assert!(receipt_rows(&bad).is_err(), "byte {at}");
        }
        for bytes in [0, 1, 319, 321, 639] {
            assert!(receipt_rows(&vec![0; bytes]).is_err(), "{bytes} bytes");
        }
    }

    #[test]
    fn rows_are_read_at_any_alignment() {
        let row = ReceiptRow::new(b"abc").unwrap();
        let bytes = [&[1][..], bytemuck::bytes_of(&row), bytemuck::bytes_of(&row)].concat();
        assert_eq!(receipt_rows(&bytes[1..]).unwrap(), [row, row]);
    }

    #[test]
    fn verdicts_come_back_and_zero_is_none() {
        let all = [
            Verdict::accepted(Status::Accepted, 0x0102_0304_0506_0708, 9),
            Verdict::accepted(Status::AcceptedBefore, u64::MAX, u32::MAX),
            Verdict::rejected(b'T', 6, Some(1)),
            Verdict::rejected(b'A', 0, None),
            Verdict::later(Status::Deferred, 500),
            Verdict::later(Status::Refused, 1),
        ];
        let mut out = Vec::new();
        write_verdicts(&all, &mut out);
        assert_eq!(out.len(), all.len() * 32);
        assert_eq!(verdicts(Kind::ReceiptVerdicts, &out).unwrap(), all);
        for (at, byte) in [(0, 0), (0, 6), (1, b'a'), (3, 1), (24, 1), (31, 128)] {
            let mut bad = out.clone();
            bad[at] = byte;
            assert!(verdicts(Kind::ReceiptVerdicts, &bad).is_err(), "byte {at}");
        }
        assert!(verdicts(Kind::ReceiptVerdicts, &[]).is_err());
    }

    #[test]
    fn objects_come_back_and_no_list_is_longer_than_its_bytes() {
        let limits = WireLimits::default();
        let all: [&[u8]; 3] = [&[1], &[2; 1000], &[3; 7]];
        let mut out = Vec::new();
        write_objects(all.iter().copied(), &mut out);
        assert_eq!(objects(&out, &limits).unwrap(), all);
        for end in 0..out.len() {
            assert!(objects(&out[..end], &limits).is_err(), "{end} bytes");
        }
        let longer = [&out[..], &[0]].concat();
        assert!(objects(&longer, &limits).is_err(), "a byte behind the last");
        assert!(objects(&[0; 4], &limits).is_err(), "no object");
        assert!(objects(&[255; 4], &limits).is_err(), "four thousand million objects");
        assert!(
            objects(&[1, 0, 0, 0, 0, 0, 0, 0, 0], &limits).is_err(),
            "an empty object"
        );
        let few = WireLimits {
            objects_max: 2,
            ..limits
        };
        assert!(objects(&out, &few).is_err());
        let short = WireLimits {
            object_bytes_max: 999,
            ..limits
        };
        assert!(objects(&out, &short).is_err());
    }

    proptest! {
        #[test]
        fn any_bytes_are_read_or_refused(bytes in proptest::collection::vec(any::<u8>(), 0..1300)) {
            let limits = WireLimits::default();
            if let Ok(rows) = receipt_rows(&bytes) {
                prop_assert_eq!(bytemuck::cast_slice::<_, u8>(rows), &bytes[..]);
            }
            if let Ok(all) = verdicts(Kind::ObjectVerdicts, &bytes) {
                let mut out = Vec::new();
                write_verdicts(&all, &mut out);
                prop_assert_eq!(&out, &bytes);
            }
            if let Ok(all) = objects(&bytes, &limits) {
                let mut out = Vec::new();
                write_objects(all.into_iter(), &mut out);
                prop_assert_eq!(&out, &bytes);
            }
        }

        #[test]
        fn lists_with_small_numbers_are_read_or_refused(
            count in 0u8..6,
            bytes in proptest::collection::vec(prop_oneof![Just(0u8), 0u8..12], 0..64),
        ) {
            let list = [&[count, 0, 0, 0], &bytes[..]].concat();
            if let Ok(all) = objects(&list, &WireLimits::default()) {
                prop_assert_eq!(all.len(), usize::from(count));
            }
        }
    }
}
