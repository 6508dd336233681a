//! The rows of a batch as they stand in the store: the signed head with its checksum, and the objects.
//! Between the tables and the types of this room.
//! Never hands on a row that was not checked.

use super::{
    Hash, Header, Place, ProofError, SIGNED_BYTES, SignedHead, StoreError, StoreLimits,
    header::{fill, take},
    side::Tally,
    text::hex,
    tree,
};

/// Objects of a batch: checked against the root in their header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Objects {
    /// For every object `u32 length | bytes`.
    bytes: Vec<u8>,
    /// Where each begins, after its length, and its length.
    spans: Vec<(usize, usize)>,
}

impl Objects {
    /// How many.
    pub fn len(&self) -> usize {
        self.spans.len()
    }

    /// True for a batch of side changes only.
    pub fn is_empty(&self) -> bool {
        self.spans.is_empty()
    }

    /// An object.
    pub fn get(&self, index: usize) -> Option<&[u8]> {
        let (start, length) = *self.spans.get(index)?;
        self.bytes.get(start..start.checked_add(length)?)
    }

    /// All of them in their order.
    pub fn iter(&self) -> impl Iterator<Item = &[u8]> {
        (0..self.len()).filter_map(|index| self.get(index))
    }

    /// The stored and exported form.
    pub fn as_bytes(&self) -> &[u8] {
        &self.bytes
    }

    /// Takes the stored form apart. None where it is none, or has not `count` objects.
    pub(super) fn split(bytes: Vec<u8>, count: u32) -> Option<Self> {
        // A lie about the count may not take more memory than the bytes there are.
        let mut spans = Vec::with_capacity((count as usize).min(bytes.len()));
        let mut at = 0usize;
        while at < bytes.len() {
            let (length, _) = bytes.get(at..)?.split_first_chunk::<4>()?;
            let (start, length) = (at.checked_add(4)?, usize::try_from(u32::from_le_bytes(*length)).ok()?);
            at = start.checked_add(length).filter(|end| *end <= bytes.len())?;
            spans.push((start, length));
        }
        (spans.len() == count as usize).then_some(Self { bytes, spans })
    }

    /// The stored form of a batch, checked against its header.
    pub(super) fn check(bytes: Vec<u8>, header: &Header, place: &Place) -> Result<Self, StoreError> {
        let got = bytes.len();
        let Some(objects) = Self::split(bytes, header.count) else {
            return Err(StoreError::damaged(
                place.clone(),
                "objects",
                header.count,
                format!("{got} bytes of others"),
            ));
        };
        let root = tree::root(objects.iter());
        if root != header.objects_root {
            return Err(StoreError::damaged(
                place.clone(),
                "root of the objects",
                hex(&header.objects_root),
                hex(&root),
            ));
        }
        Ok(objects)
    }
}

/// Bytes of the objects of a batch in the stored form; an error where the batch is over a limit.
pub(super) fn measure<B: AsRef<[u8]>>(objects: &[B], limits: &StoreLimits) -> Result<usize, StoreError> {
    let check = |what, got: usize, limit: usize| {
        if got > limit {
            return Err(StoreError::TooLarge { what, limit, got });
        }
        Ok(())
    };
    // A length is stored in 32 bits.
    let object_bytes_max = limits.object_bytes_max.min(u32::MAX as usize);
    check(
        "objects in a batch",
        objects.len(),
        limits.batch_objects_max.min(u32::MAX as usize),
    )?;
    let mut bytes = 0usize;
    for object in objects {
        let length = object.as_ref().len();
        check("bytes of an object", length, object_bytes_max)?;
        bytes = bytes.saturating_add(length).saturating_add(4);
    }
    check("bytes of a batch", bytes, limits.batch_bytes_max)?;
    Ok(bytes)
}

/// Writes the objects in the stored form behind what is there.
pub(super) fn write<B: AsRef<[u8]>>(objects: &[B], out: &mut Vec<u8>) {
    for object in objects {
        let bytes = object.as_ref();
        out.extend_from_slice(&(bytes.len() as u32).to_le_bytes());
        out.extend_from_slice(bytes);
    }
}

/// Bytes of a row of table `header`.
pub(super) const HEADER_ROW_BYTES: usize = SIGNED_BYTES + 4;

/// The row of a signed head.
pub(super) fn header_row(head: &SignedHead) -> [u8; HEADER_ROW_BYTES] {
    let (bytes, mut row) = (head.to_bytes(), [0; HEADER_ROW_BYTES]);
    fill(&mut row, &[&bytes, &crc32fast::hash(&bytes).to_le_bytes()]);
    row
}

/// Reads the row of a signed head: checksum and number must be right. No hash and no signature is checked here.
pub(super) fn read_header_row(row: &[u8], seq: u64) -> Result<SignedHead, StoreError> {
    let place = Place::Header(seq);
    let Ok(row) = <&[u8; HEADER_ROW_BYTES]>::try_from(row) else {
        return Err(StoreError::damaged(place, "bytes", HEADER_ROW_BYTES, row.len()));
    };
    let mut rest: &[u8] = row;
    let bytes: [u8; SIGNED_BYTES] = take(&mut rest);
    let (expected, got) = (crc32fast::hash(&bytes), u32::from_le_bytes(take(&mut rest)));
    if expected != got {
        return Err(StoreError::damaged(place, "checksum", expected, got));
    }
    read_signed(&bytes, seq, place)
}

/// A signed head of a row or an export, with the number that it must have.
pub(super) fn read_signed(bytes: &[u8; SIGNED_BYTES], seq: u64, place: Place) -> Result<SignedHead, StoreError> {
    match SignedHead::from_bytes(bytes) {
        Ok(head) if head.header.seq == seq => Ok(head),
        Ok(head) => Err(StoreError::damaged(place, "sequence number", seq, head.header.seq)),
        Err(ProofError::Header { what, expected, got }) => Err(StoreError::damaged(place, what, expected, got)),
        Err(error) => Err(StoreError::damaged(place, "header", "a header", error)),
    }
}

/// The newest state in one record, so that a state put together of two is seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct HeadRecord {
    /// Newest sequence number; 0 for none.
    pub(super) seq: u64,
    /// Hash of the newest header; zeros for none.
    pub(super) header: Hash,
    pub(super) tally: Tally,
}

impl HeadRecord {
    pub(super) fn to_bytes(self) -> Vec<u8> {
        let format = FORMAT.to_le_bytes();
        let mut bytes = [
            &format[..],
            &self.seq.to_le_bytes(),
            &self.header,
            &self.tally.to_bytes(),
        ]
        .concat();
        let sum = crc32fast::hash(&bytes);
        bytes.extend(sum.to_le_bytes());
        bytes
    }

    pub(super) fn from_bytes(bytes: &[u8]) -> Result<Self, StoreError> {
        let damaged = |what, expected: u64, got: u64| StoreError::damaged(Place::Head, what, expected, got);
        let Some((body, sum)) = bytes.split_last_chunk::<4>().filter(|_| bytes.len() == RECORD_BYTES) else {
            return Err(damaged("bytes", RECORD_BYTES as u64, bytes.len() as u64));
        };
        let (expected, got) = (crc32fast::hash(body), u32::from_le_bytes(*sum));
        if expected != got {
            return Err(damaged("checksum", expected.into(), got.into()));
        }
        let mut rest = body;
        let format = u32::from_le_bytes(take(&mut rest));
        if format != FORMAT {
            return Err(StoreError::Format {
                expected: FORMAT,
                got: format,
            });
        }
        Ok(Self {
            seq: u64::from_le_bytes(take(&mut rest)),
            header: take(&mut rest),
            tally: Tally::from_bytes(&take(&mut rest)),
        })
    }
}

/// The format of all tables.
const FORMAT: u32 = 1;
const RECORD_BYTES: usize = 4 + 8 + 32 + Tally::BYTES + 4;

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "small numbers of tests")]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn a_record_of_the_head_with_a_flipped_bit_is_none() {
        let record = HeadRecord {
            seq: 5,
            header: [6; 32],
            tally: Tally::default(),
        };
        let bytes = record.to_bytes();
        assert_eq!(HeadRecord::from_bytes(&bytes).unwrap(), record);
        for bit in 0..bytes.len() * 8 {
            let mut wrong = bytes.clone();
            wrong[bit / 8] ^= 1 << (bit % 8);
            assert!(HeadRecord::from_bytes(&wrong).is_err(), "bit {bit}");
        }
    }

    #[test]
    fn a_batch_over_a_limit_is_refused() {
        let limits = StoreLimits {
            object_bytes_max: 8,
            batch_objects_max: 3,
            batch_bytes_max: 30,
            ..StoreLimits::default()
        };
        let bytes =
            |sizes: &[usize]| measure(&sizes.iter().map(|size| vec![0u8; *size]).collect::<Vec<_>>(), &limits).ok();
        // Just at each limit, and one over it: object bytes, objects, bytes of the batch.
        assert_eq!(bytes(&[8]), Some(12));
        assert_eq!(bytes(&[9]), None);
        assert_eq!(bytes(&[1, 1, 1]), Some(15));
        assert_eq!(bytes(&[1, 1, 1, 1]), None);
        assert_eq!(bytes(&[6, 6, 6]), Some(30));
        assert_eq!(bytes(&[6, 6, 7]), None);
    }

    proptest! {
        #[test]
        fn objects_come_back(objects in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..40), 0..9)) {
            let size = measure(&objects, &StoreLimits::default()).unwrap();
            let mut bytes = Vec::new();
            write(&objects, &mut bytes);
            prop_assert_eq!(bytes.len(), size);
            let read = Objects::split(bytes.clone(), objects.len() as u32).unwrap();
            prop_assert_eq!(read.iter().map(<[u8]>::to_vec).collect::<Vec<_>>(), objects.clone());
            // One object more or fewer, and a byte too few.
            prop_assert!(Objects::split(bytes.clone(), objects.len() as u32 + 1).is_none());
            if let Some((_, cut)) = bytes.split_last() {
                prop_assert!(Objects::split(cut.to_vec(), objects.len() as u32).is_none());
            }
        }

        #[test]
        fn any_bytes_are_objects_or_none(bytes in prop::collection::vec(any::<u8>(), 0..64), count in any::<u32>()) {
            if let Some(read) = Objects::split(bytes.clone(), count) {
                prop_assert_eq!(read.len(), count as usize);
                prop_assert_eq!(read.as_bytes(), &bytes[..]);
            }
            prop_assert!(read_header_row(&bytes, 1).is_err());
        }
    }
}
