//! The bounded little-endian reader behind every decoder of the Bitcoin family, and its error.
//! First step of the flow: bytes of one object in, fields out, each with its offset.
//! Never trusts a length for an allocation and never reads past the end.

use std::fmt::Display;

use thiserror::Error;

/// Bytes that are not what the format says, at one place.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
#[error("{field} at offset {offset}: expected {expected}, got {got}")]
pub struct DecodeError {
    /// Offset of the field, in bytes from the start of the object's buffer.
    pub offset: usize,
    /// What was being read.
    pub field: &'static str,
    /// What the format asks for.
    pub expected: String,
    /// What stands there.
    pub got: String,
}

impl DecodeError {
    /// An error at `offset` in `field`.
    #[must_use]
    pub fn new(offset: usize, field: &'static str, expected: impl Display, got: impl Display) -> Self {
        Self {
            offset,
            field,
            expected: expected.to_string(),
            got: got.to_string(),
        }
    }
}

/// A cursor over bytes of one object.
#[derive(Clone, Debug)]
pub struct Reader<'a> {
    bytes: &'a [u8],
    offset: usize,
}

impl<'a> Reader<'a> {
    /// A reader at the start of `bytes`.
    #[must_use]
    pub fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, offset: 0 }
    }

    /// Bytes read so far.
    #[must_use]
    pub fn offset(&self) -> usize {
        self.offset
    }

    /// Bytes left.
    #[must_use]
    pub fn remaining(&self) -> usize {
        self.bytes.len().saturating_sub(self.offset)
    }

    /// The next `len` bytes.
    ///
    /// # Errors
    /// Fewer than `len` bytes are left.
    pub fn take(&mut self, len: usize, field: &'static str) -> Result<&'a [u8], DecodeError> {
        let rest = self.bytes.get(self.offset..).unwrap_or_default();
        match rest.get(..len) {
            Some(taken) => {
                self.offset = self.offset.saturating_add(len);
                Ok(taken)
            }
            None => Err(self.cut(len, rest.len(), field)),
        }
    }

    /// The next `N` bytes as an array.
    ///
    /// # Errors
    /// Fewer than `N` bytes are left.
    #[inline]
    pub fn array<const N: usize>(&mut self, field: &'static str) -> Result<[u8; N], DecodeError> {
        let rest = self.bytes.get(self.offset..).unwrap_or_default();
        match rest.first_chunk::<N>() {
            Some(taken) => {
                self.offset = self.offset.saturating_add(N);
                Ok(*taken)
            }
            None => Err(self.cut(N, rest.len(), field)),
        }
    }

    /// One byte.
    ///
    /// # Errors
    /// No byte is left.
    pub fn u8(&mut self, field: &'static str) -> Result<u8, DecodeError> {
        Ok(u8::from_le_bytes(self.array(field)?))
    }

    /// A little-endian `u16`.
    ///
    /// # Errors
    /// Fewer than 2 bytes are left.
    pub fn u16(&mut self, field: &'static str) -> Result<u16, DecodeError> {
        Ok(u16::from_le_bytes(self.array(field)?))
    }

    /// A little-endian `u32`.
    ///
    /// # Errors
    /// Fewer than 4 bytes are left.
    pub fn u32(&mut self, field: &'static str) -> Result<u32, DecodeError> {
        Ok(u32::from_le_bytes(self.array(field)?))
    }

    /// A little-endian `i32`.
    ///
    /// # Errors
    /// Fewer than 4 bytes are left.
    pub fn i32(&mut self, field: &'static str) -> Result<i32, DecodeError> {
        Ok(i32::from_le_bytes(self.array(field)?))
    }

    /// A little-endian `u64`.
    ///
    /// # Errors
    /// Fewer than 8 bytes are left.
    pub fn u64(&mut self, field: &'static str) -> Result<u64, DecodeError> {
        Ok(u64::from_le_bytes(self.array(field)?))
    }

    /// A little-endian `i64`.
    ///
    /// # Errors
    /// Fewer than 8 bytes are left.
    pub fn i64(&mut self, field: &'static str) -> Result<i64, DecodeError> {
        Ok(i64::from_le_bytes(self.array(field)?))
    }

    /// A compact size: canonical, at most [`COMPACT_SIZE_MAX`] (Bitcoin Core `ReadCompactSize`).
    ///
    /// # Errors
    /// It is cut, not in its shortest form, or too large.
    #[inline]
    pub fn compact_size(&mut self, field: &'static str) -> Result<usize, DecodeError> {
        let start = self.offset;
        let (value, least) = match self.u8(field)? {
            0xfd => (u64::from(self.u16(field)?), 0xfd),
            0xfe => (u64::from(self.u32(field)?), 0x1_0000),
            0xff => (self.u64(field)?, 0x1_0000_0000),
            small => (u64::from(small), 0),
        };
        if value < least {
            return Err(DecodeError::new(
                start,
                field,
                "a size in its shortest form",
                format_args!("{value} in a form for {least} and more"),
            ));
        }
        match usize::try_from(value) {
            Ok(size) if value <= COMPACT_SIZE_MAX => Ok(size),
            _ => Err(DecodeError::new(
                start,
                field,
                format_args!("a size of at most {COMPACT_SIZE_MAX}"),
                value,
            )),
        }
    }

    /// A count of items of at least `item_bytes_min` bytes each, and the capacity that is safe to reserve for them.
    /// A count that the remaining bytes cannot hold is refused at once.
    ///
    /// # Errors
    /// As [`Self::compact_size`], or more items than bytes.
    pub fn count(&mut self, item_bytes_min: usize, field: &'static str) -> Result<usize, DecodeError> {
        let start = self.offset;
        let count = self.compact_size(field)?;
        let most = self.remaining().checked_div(item_bytes_min).unwrap_or(usize::MAX);
        if count > most {
            return Err(DecodeError::new(
                start,
                field,
                format_args!("at most {most} in the bytes left"),
                count,
            ));
        }
        Ok(count)
    }

    /// Bytes with a compact size before them.
    ///
    /// # Errors
    /// As [`Self::compact_size`] and [`Self::take`].
    pub fn var_bytes(&mut self, field: &'static str) -> Result<&'a [u8], DecodeError> {
        let len = self.compact_size(field)?;
        self.take(len, field)
    }

    /// Says that nothing is left.
    ///
    /// # Errors
    /// Bytes are left.
    pub fn finish(&self, field: &'static str) -> Result<(), DecodeError> {
        match self.remaining() {
            0 => Ok(()),
            left => Err(DecodeError::new(
                self.offset,
                field,
                "the end",
                format_args!("{left} more bytes"),
            )),
        }
    }

    #[cold]
    fn cut(&self, expected: usize, got: usize, field: &'static str) -> DecodeError {
        DecodeError::new(
            self.offset,
            field,
            format_args!("{expected} bytes"),
            format_args!("{got}"),
        )
    }
}

/// Appends `size` as a compact size.
#[allow(
    clippy::cast_possible_truncation,
    reason = "each arm bounds the value to the width it is cast to"
)]
pub fn put_compact_size(out: &mut Vec<u8>, size: u64) {
    match size {
        0..0xfd => out.push(size as u8),
        0xfd..0x1_0000 => {
            out.push(0xfd);
            out.extend_from_slice(&(size as u16).to_le_bytes());
        }
        0x1_0000..0x1_0000_0000 => {
            out.push(0xfe);
            out.extend_from_slice(&(size as u32).to_le_bytes());
        }
        _ => {
            out.push(0xff);
            out.extend_from_slice(&size.to_le_bytes());
        }
    }
}

/// Appends `bytes` with their compact size before them.
pub fn put_var_bytes(out: &mut Vec<u8>, bytes: &[u8]) {
    put_compact_size(out, bytes.len() as u64);
    out.extend_from_slice(bytes);
}

/// Bytes that the compact size of `size` takes.
#[must_use]
pub fn compact_size_bytes(size: usize) -> usize {
    match size as u64 {
        0..0xfd => 1,
        0xfd..0x1_0000 => 3,
        0x1_0000..0x1_0000_0000 => 5,
        _ => 9,
    }
}

/// The largest compact size accepted (Bitcoin Core `MAX_SIZE`).
pub const COMPACT_SIZE_MAX: u64 = 0x0200_0000;
