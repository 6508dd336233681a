//! A store that is looked at without being touched: reads come from the file, writes stay in memory.
//! Between redb, which repairs a file when it opens one after a crash, and a ledger that somebody wants to check.
//! Never writes to the file below, and never reads one that another process writes.

use std::{
    collections::BTreeMap,
    io,
    ops::Bound,
    sync::{Mutex, MutexGuard, PoisonError},
};

use redb::{BackendError, StorageBackend};

/// A backend over another one that it only reads.
#[derive(Debug)]
pub(super) struct Shadow<B> {
    below: B,
    above: Mutex<Option<Above>>,
}

/// What was written: whole pages by their number, and the length of the store.
#[derive(Debug)]
struct Above {
    pages: BTreeMap<u64, Box<[u8; PAGE_BYTES]>>,
    length: u64,
    /// What is past this was cut or was never there: zeros.
    below_length: u64,
}

impl<B: StorageBackend> Shadow<B> {
    pub(super) fn new(below: B) -> Self {
        Self {
            below,
            above: Mutex::new(None),
        }
    }

    /// The length of the file is asked for on first use, when redb has locked it.
    fn with<T>(&self, run: impl FnOnce(&B, &mut Above) -> io::Result<T>) -> io::Result<T> {
        let mut above: MutexGuard<'_, Option<Above>> = self.above.lock().unwrap_or_else(PoisonError::into_inner);
        let above = match &mut *above {
            Some(above) => above,
            none => {
                let length = self.below.len()?;
                none.insert(Above {
                    pages: BTreeMap::new(),
                    length,
                    below_length: length,
                })
            }
        };
        run(&self.below, above)
    }
}

impl Above {
    /// A page of the file below, with zeros where it ends.
    fn below(&self, below: &impl StorageBackend, page: u64) -> io::Result<Box<[u8; PAGE_BYTES]>> {
        let mut bytes = Box::new([0; PAGE_BYTES]);
        let start = page.saturating_mul(PAGE);
        let there = self.below_length.saturating_sub(start).min(PAGE) as usize;
        if let Some(bytes) = bytes.get_mut(..there).filter(|bytes| !bytes.is_empty()) {
            below.read(start, bytes)?;
        }
        Ok(bytes)
    }
}

impl<B: StorageBackend> StorageBackend for Shadow<B> {
    fn len(&self) -> io::Result<u64> {
        self.with(|_, above| Ok(above.length))
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        self.with(|below, above| {
            let end = offset.checked_add(out.len() as u64);
            if end.is_none_or(|end| end > above.length) {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            for (page, part, out) in pieces_mut(offset, out) {
                match above.pages.get(&page) {
                    Some(bytes) => out.copy_from_slice(bytes.get(part).unwrap_or_default()),
                    None => out.copy_from_slice(above.below(below, page)?.get(part).unwrap_or_default()),
                }
            }
            Ok(())
        })
    }

    fn set_len(&self, length: u64) -> io::Result<()> {
        self.with(|below, above| {
            if length < above.length {
                // What is cut off must be zeros if the store grows again: of the last page, and of those behind it.
                let last = length / PAGE;
                let kept = (length % PAGE) as usize;
                above.pages.retain(|page, _| *page <= last);
                let mut bytes = match above.pages.remove(&last) {
                    Some(bytes) => bytes,
                    None => above.below(below, last)?,
                };
                bytes.iter_mut().skip(kept).for_each(|byte| *byte = 0);
                above.pages.insert(last, bytes);
                above.below_length = above.below_length.min(length);
            }
            above.length = length;
            Ok(())
        })
    }

    fn sync_data(&self) -> io::Result<()> {
        Ok(())
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        self.with(|below, above| {
            for (page, part, data) in pieces(offset, data) {
                let mut bytes = match above.pages.remove(&page) {
                    Some(bytes) => bytes,
                    None => above.below(below, page)?,
                };
                if let Some(place) = bytes.get_mut(part) {
                    place.copy_from_slice(data);
                }
                above.pages.insert(page, bytes);
            }
            above.length = above.length.max(offset.saturating_add(data.len() as u64));
            Ok(())
        })
    }

    fn close(&self) -> io::Result<()> {
        self.below.close()
    }

    // A shared lock keeps writers away, lets others look too, and may be had on a file that may not be written.

    fn try_lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<bool, BackendError> {
        self.below.try_lock_shared_range(start, end)
    }

    fn try_lock_shared_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<bool, BackendError> {
        self.below.try_lock_shared_range(start, end)
    }

    fn lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<(), BackendError> {
        self.below.lock_shared_range(start, end)
    }

    fn lock_shared_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<(), BackendError> {
        self.below.lock_shared_range(start, end)
    }

    fn unlock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<(), BackendError> {
        self.below.unlock_range(start, end)
    }

    fn query_lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<bool, BackendError> {
        self.below.query_lock_range(start, end)
    }
}

/// Where the pieces of a span lie: the page, the part of it, and the length.
fn spans(offset: u64, length: usize) -> impl Iterator<Item = (u64, std::ops::Range<usize>)> {
    let (mut at, end) = (offset, offset.saturating_add(length as u64));
    std::iter::from_fn(move || {
        let (page, from) = (at / PAGE, (at % PAGE) as usize);
        let length = end.saturating_sub(at).min(PAGE_BYTES.saturating_sub(from) as u64);
        at = at.saturating_add(length);
        (length > 0).then(|| (page, from..from.saturating_add(length as usize)))
    })
}

fn pieces(offset: u64, mut data: &[u8]) -> impl Iterator<Item = (u64, std::ops::Range<usize>, &[u8])> {
    spans(offset, data.len()).map_while(move |(page, part)| {
        let (here, rest) = data.split_at_checked(part.len())?;
        data = rest;
        Some((page, part, here))
    })
}

fn pieces_mut(offset: u64, data: &mut [u8]) -> impl Iterator<Item = (u64, std::ops::Range<usize>, &mut [u8])> {
    let (spans, mut data) = (spans(offset, data.len()), Some(data));
    spans.map_while(move |(page, part)| {
        let (here, rest) = data.take()?.split_at_mut_checked(part.len())?;
        data = Some(rest);
        Some((page, part, here))
    })
}

/// A backend in a box as a backend.
#[derive(Debug)]
pub(super) struct Boxed(pub(super) Box<dyn StorageBackend>);

impl StorageBackend for Boxed {
    fn len(&self) -> io::Result<u64> {
        self.0.len()
    }

    fn read(&self, offset: u64, out: &mut [u8]) -> io::Result<()> {
        self.0.read(offset, out)
    }

    fn set_len(&self, length: u64) -> io::Result<()> {
        self.0.set_len(length)
    }

    fn sync_data(&self) -> io::Result<()> {
        self.0.sync_data()
    }

    fn write(&self, offset: u64, data: &[u8]) -> io::Result<()> {
        self.0.write(offset, data)
    }

    fn close(&self) -> io::Result<()> {
        self.0.close()
    }

    fn try_lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<bool, BackendError> {
        self.0.try_lock_range(start, end)
    }

    fn try_lock_shared_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<bool, BackendError> {
        self.0.try_lock_shared_range(start, end)
    }

    fn lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<(), BackendError> {
        self.0.lock_range(start, end)
    }

    fn lock_shared_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<(), BackendError> {
        self.0.lock_shared_range(start, end)
    }

    fn unlock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<(), BackendError> {
        self.0.unlock_range(start, end)
    }

    fn query_lock_range(&self, start: Bound<u64>, end: Bound<u64>) -> Result<bool, BackendError> {
        self.0.query_lock_range(start, end)
    }
}

/// As redb's.
const PAGE_BYTES: usize = 4096;
const PAGE: u64 = PAGE_BYTES as u64;

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "small numbers of tests")]
mod tests {
    use proptest::prelude::*;
    use redb::backends::InMemoryBackend;

    use super::*;

    proptest! {
        /// Against a vector: spans within a page, over its end and over several, cuts in the middle of a page, growth after a cut.
        #[test]
        fn a_shadow_reads_as_written_and_leaves_the_file_alone(
            steps in prop::collection::vec((0u64..20_000, 0usize..9_000, any::<u8>(), any::<bool>()), 1..20)
        ) {
            let below = InMemoryBackend::new();
            let mut plain = vec![9u8; 10_000];
            below.set_len(10_000).unwrap();
            below.write(0, &plain).unwrap();
            let shadow = Shadow::new(below);
            for (offset, length, value, cut) in steps {
                if cut {
                    shadow.set_len(offset).unwrap();
                    plain.resize(offset as usize, 0);
                } else {
                    let end = offset as usize + length;
                    if plain.len() < end {
                        shadow.set_len(end as u64).unwrap();
                        plain.resize(end, 0);
                    }
                    shadow.write(offset, &vec![value; length]).unwrap();
                    plain[offset as usize..end].fill(value);
                }
                let mut read = vec![1; plain.len()];
                shadow.read(0, &mut read).unwrap();
                prop_assert!(read == plain);
                prop_assert!(shadow.read(1, &mut read).is_err());
                prop_assert_eq!(shadow.len().unwrap(), plain.len() as u64);
            }
            let mut untouched = vec![0; 10_000];
            shadow.below.read(0, &mut untouched).unwrap();
            prop_assert!(untouched.iter().all(|byte| *byte == 9));
        }
    }
}
