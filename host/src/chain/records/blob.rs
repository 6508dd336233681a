//! Bytes that several hands hold: an object as it came, and parts of it on their way to the engines, without a copy.
//! Made by whoever reads an object; records cut it, rows are made of the cuttings.
//! Never changed.

use std::{
    fmt,
    ops::{Deref, Range},
    sync::Arc,
};

/// A part of some bytes. Cloning copies a pointer and a range; the bytes go when the last part does.
#[derive(Clone)]
pub struct Blob {
    of: Arc<Vec<u8>>,
    /// Inside the bytes.
    range: Range<usize>,
}

impl Blob {
    /// The bytes of this range of it; `None` where it ends before.
    pub fn part(&self, range: Range<usize>) -> Option<Self> {
        self.get(range.clone())?;
        let start = self.range.start.checked_add(range.start)?;
        let end = self.range.start.checked_add(range.end)?;
        Some(Self {
            of: Arc::clone(&self.of),
            range: start..end,
        })
    }
}

impl From<Vec<u8>> for Blob {
    fn from(bytes: Vec<u8>) -> Self {
        Self {
            range: 0..bytes.len(),
            of: Arc::new(bytes),
        }
    }
}

impl Deref for Blob {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        self.of.get(self.range.clone()).unwrap_or_default()
    }
}

impl AsRef<[u8]> for Blob {
    fn as_ref(&self) -> &[u8] {
        self
    }
}

impl PartialEq for Blob {
    fn eq(&self, other: &Self) -> bool {
        self[..] == other[..]
    }
}

impl Eq for Blob {}

impl fmt::Debug for Blob {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} bytes", self.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_of_parts_are_those_of_the_whole_and_none_reaches_outside() {
        let whole = Blob::from(vec![0, 1, 2, 3, 4, 5]);
        let middle = whole.part(1..5).unwrap();
        assert_eq!(middle[..], [1, 2, 3, 4]);
        assert_eq!(middle.part(2..4).unwrap()[..], [3, 4]);
        assert!(middle.part(4..4).unwrap().is_empty());
        assert_eq!(middle.part(3..5), None, "the whole goes on, the part does not");
        assert_eq!(middle.part(5..usize::MAX), None);
        assert_ne!(middle, whole);
        assert_eq!(Blob::from(vec![1, 2, 3, 4]), middle, "equal bytes, wherever they lie");
    }
}
