//! Rows: the one layout in which work travels to CPU lanes, a GPU buffer or a DMA frame.
//! A job is a `Pod` row of whole 64-byte chunks that begins with a [`Header`]. Never owns data: trees, proofs, stripes and
//! messages lie in the arena of the batch and are named by offset.

use bytemuck::{Pod, Zeroable};

use crate::{policy::Policy, primitive::Stage};

/// The unit of rows, arenas and slabs: 64 bytes, aligned to 64.
#[derive(Clone, Copy, Pod, Zeroable, Debug, PartialEq, Eq)]
#[repr(C, align(64))]
pub struct Chunk(pub [u8; 64]);

/// Bytes of a [`Chunk`].
pub const CHUNK_BYTES: usize = 64;

/// Number of chunks that hold so many bytes.
pub const fn chunks_for(bytes: usize) -> usize {
    bytes.div_ceil(CHUNK_BYTES)
}

/// First words of every row.
#[derive(Clone, Copy, Pod, Zeroable, Debug, Default, PartialEq, Eq)]
#[repr(C)]
pub struct Header {
    /// Number of the row in its batch, set by the builder; engines echo it in the outcome.
    pub job_id: u32,
    /// Rows with the same group stand together and share one verdict (members of a ring).
    pub group: u32,
    /// First chunk of the variable-length input: bits 0..30 the chunk, bits 30..32 the region
    /// (0 = arena, s = output slab of stage s - 1 of the same program). Where `in_len` is 0 nothing is read and the word is
    /// the row type's own inline tag.
    pub in_off: u32,
    /// Bytes of that input; 0 for rows that carry everything inline.
    pub in_len: u32,
    /// First chunk of this row's window in the output slab of its stage, set by the builder.
    pub out_off: u32,
    /// Bytes of that window.
    pub out_cap: u32,
}

impl Header {
    /// The header of a row that carries everything inline, with the row type's own tag.
    pub const fn inline(tag: u32) -> Self {
        Self {
            job_id: 0,
            group: 0,
            in_off: tag,
            in_len: 0,
            out_off: 0,
            out_cap: 0,
        }
    }

    /// The tag of an inline row.
    pub const fn inline_tag(&self) -> u32 {
        self.in_off
    }
}

/// Number of bits of [`Header::in_off`] that count chunks; the two above name the region.
pub const REGION_SHIFT: u32 = 30;

/// Two words that a closed-trust engine fills with its per-dispatch secret as it copies the row; zero in a batch.
pub type Check = [u32; 2];

/// Why a row does not fit its batch: a fault of the code that made it, never of the data.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RowError {
    /// A field is outside its range.
    #[error("row {job_id} ({stage}): {field} is {got}, expected {expected}")]
    Field {
        /// Stage of the row.
        stage: Stage,
        /// Number of the row.
        job_id: u32,
        /// Field.
        field: &'static str,
        /// Expected range.
        expected: &'static str,
        /// What the row has.
        got: u64,
    },
    /// The input does not lie inside its region.
    #[error("row {job_id} ({stage}): input ends at byte {end} of a region of {region_bytes} bytes")]
    InputRange {
        /// Stage of the row.
        stage: Stage,
        /// Number of the row.
        job_id: u32,
        /// End of the input.
        end: u64,
        /// Size of the region.
        region_bytes: u64,
    },
    /// The batch would exceed what a 30-bit chunk number can address, or the limit of its builder.
    #[error("batch: {what} would be {got}, the limit is {limit}")]
    Capacity {
        /// What overflows.
        what: &'static str,
        /// The value asked for.
        got: u64,
        /// The limit.
        limit: u64,
    },
}

/// Checks that a row carries everything inline, with this tag: what an inline row type has to check and no more.
pub(crate) fn check_inline(stage: Stage, header: &Header, tag: u32) -> Result<(), RowError> {
    let (field, got) = match (header.in_len, header.in_off) {
        (0, off) if off == tag => return Ok(()),
        (0, off) => ("inline tag", off),
        (len, _) => ("in_len", len),
    };
    Err(RowError::Field {
        stage,
        job_id: header.job_id,
        field,
        expected: "an inline row with the tag of its constructor",
        got: u64::from(got),
    })
}

pub(crate) mod sealed {
    pub trait Sealed {}
}

/// A row type. Sealed: the rows of a primitive are defined in its folder.
pub trait Job: Pod + sealed::Sealed + Send + Sync {
    /// The stage this row is a job of.
    const STAGE: Stage;

    /// The header: the first words of every row, which the layout asserts.
    fn header(&self) -> &Header {
        bytemuck::from_bytes(&bytemuck::bytes_of(self)[..size_of::<Header>()])
    }

    /// The header, for the builder.
    fn header_mut(&mut self) -> &mut Header {
        bytemuck::from_bytes_mut(&mut bytemuck::bytes_of_mut(self)[..size_of::<Header>()])
    }

    /// Bytes this row writes to the output slab.
    fn output_bytes(&self, policy: &Policy) -> u64;

    /// Work of this row in the unit of its stage.
    fn work(&self, policy: &Policy) -> u64;

    /// Checks that inline counts are in range and that `in_len` is what they imply.
    fn check(&self, policy: &Policy) -> Result<(), RowError>;
}

/// Implements the layout parts of [`Job`] for a row type: asserts size and header place at compile time.
macro_rules! row_layout {
    ($row:ty, $stage:expr) => {
        impl crate::job::sealed::Sealed for $row {}
        const _: () = {
            assert!(std::mem::size_of::<$row>() == $stage.spec().row_bytes);
            assert!(std::mem::offset_of!($row, header) == 0);
            assert!(std::mem::align_of::<$row>() == 4);
        };
    };
}
pub(crate) use row_layout;

/// Packs a byte string into little-endian words, the byte order of the standard kept. `N * 4` bytes.
pub fn words_from_bytes<const N: usize>(bytes: &[u8]) -> [u32; N] {
    assert_eq!(bytes.len(), N * 4, "a byte string of the row's width");
    let mut words = [0u32; N];
    for (word, four) in words.iter_mut().zip(bytes.chunks_exact(4)) {
        *word = u32::from_le_bytes([four[0], four[1], four[2], four[3]]);
    }
    words
}

/// The inverse of [`words_from_bytes`].
pub fn bytes_from_words<const N: usize, const B: usize>(words: &[u32; N]) -> [u8; B] {
    assert_eq!(B, N * 4, "a byte string of the row's width");
    let mut bytes = [0u8; B];
    for (four, word) in bytes.chunks_exact_mut(4).zip(words) {
        four.copy_from_slice(&word.to_le_bytes());
    }
    bytes
}

/// A 256-bit big-endian number, as standards write it, as eight little-endian limbs.
pub fn limbs_from_be(bytes: &[u8; 32]) -> [u32; 8] {
    let mut limbs = [0u32; 8];
    for (limb, four) in limbs.iter_mut().rev().zip(bytes.chunks_exact(4)) {
        *limb = u32::from_be_bytes([four[0], four[1], four[2], four[3]]);
    }
    limbs
}

/// The inverse of [`limbs_from_be`].
pub fn be_from_limbs(limbs: &[u32; 8]) -> [u8; 32] {
    let mut bytes = [0u8; 32];
    for (four, limb) in bytes.chunks_exact_mut(4).zip(limbs.iter().rev()) {
        four.copy_from_slice(&limb.to_be_bytes());
    }
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_strings_keep_their_order() {
        let bytes: [u8; 32] = std::array::from_fn(|i| i as u8);
        let limbs = limbs_from_be(&bytes);
        assert_eq!(limbs[7], 0x0001_0203, "the most significant limb is last");
        assert_eq!(be_from_limbs(&limbs), bytes);
        let words: [u32; 8] = words_from_bytes(&bytes);
        assert_eq!(words[0].to_le_bytes(), [0, 1, 2, 3]);
        assert_eq!(bytes_from_words::<8, 32>(&words), bytes);
    }
}
