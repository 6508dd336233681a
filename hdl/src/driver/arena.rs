//! The shared memory that operands and results of commands occupy, handed out in chunks of 64 bytes.
//! Under the driver's tasks, which take a span for every buffer and give it back when nothing can write there any more.
//! Never touches the memory, never grows, never hands out a byte twice.

use std::collections::BTreeMap;

use perigee_hdl_abi::layout::CHUNK_BYTES;

/// A piece of shared memory in use. Whoever holds it gives it back to the arena it came from.
#[derive(Debug, PartialEq, Eq)]
pub struct Span {
    /// Bus address, a multiple of 64.
    pub address: u32,
    /// Bytes asked for.
    pub bytes: u32,
}

impl Span {
    fn whole_bytes(&self) -> u32 {
        whole(self.bytes)
    }
}

/// Free memory by address; neighbours are joined.
#[derive(Debug)]
pub struct Arena {
    free: BTreeMap<u32, u32>,
    total_bytes: u32,
    free_bytes: u32,
}

impl Arena {
    /// The memory from `start`, rounded up to a chunk, to `end`.
    pub fn new(start: u32, end: u32) -> Self {
        let start = start.next_multiple_of(CHUNK_BYTES);
        let bytes = end.saturating_sub(start) / CHUNK_BYTES * CHUNK_BYTES;
        let free = (bytes > 0).then_some((start, bytes)).into_iter().collect();
        Self {
            free,
            total_bytes: bytes,
            free_bytes: bytes,
        }
    }

    /// Bytes of the whole arena.
    pub fn total_bytes(&self) -> u32 {
        self.total_bytes
    }

    /// Bytes that nobody holds.
    pub fn free_bytes(&self) -> u32 {
        self.free_bytes
    }

    /// The first gap that is large enough; an empty span still has an address of its own. `None`: none is.
    pub fn take(&mut self, bytes: u32) -> Option<Span> {
        let wanted = checked_whole(bytes)?;
        let (&address, &gap) = self.free.iter().find(|(_, gap)| **gap >= wanted)?;
        self.free.remove(&address);
        if gap > wanted {
            self.free.insert(address + wanted, gap - wanted);
        }
        self.free_bytes -= wanted;
        Some(Span { address, bytes })
    }

    /// Takes all of these, or none of them.
    pub fn take_all(&mut self, bytes: &[u32]) -> Option<Vec<Span>> {
        let mut taken = Vec::with_capacity(bytes.len());
        for bytes in bytes {
            match self.take(*bytes) {
                Some(span) => taken.push(span),
                None => {
                    taken.into_iter().for_each(|span| self.give(span));
                    return None;
                }
            }
        }
        Some(taken)
    }

    /// Takes a span back.
    pub fn give(&mut self, span: Span) {
        let (mut address, mut bytes) = (span.address, span.whole_bytes());
        self.free_bytes += bytes;
        if let Some((&before, &gap)) = self.free.range(..address).next_back() {
            assert!(before + gap <= address, "a span is given back once");
            if before + gap == address {
                self.free.remove(&before);
                (address, bytes) = (before, gap + bytes);
            }
        }
        if let Some((&behind, &gap)) = self.free.range(address..).next() {
            assert!(address + bytes <= behind, "a span is given back once");
            if address + bytes == behind {
                self.free.remove(&behind);
                bytes += gap;
            }
        }
        self.free.insert(address, bytes);
    }
}

fn whole(bytes: u32) -> u32 {
    bytes.max(1).next_multiple_of(CHUNK_BYTES)
}

fn checked_whole(bytes: u32) -> Option<u32> {
    bytes.max(1).checked_next_multiple_of(CHUNK_BYTES)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A random walk of takes and gives: no overlap, and in the end one gap as in the beginning.
    #[test]
    fn spans_never_overlap_and_come_back_whole() {
        let mut arena = Arena::new(0x1000_0001, 0x1001_0000);
        assert_eq!(arena.total_bytes(), 0xffc0, "from the next chunk on");
        let (mut held, mut random): (Vec<Span>, u64) = (Vec::new(), 0x9e37_79b9);
        for _ in 0..10_000 {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            if random.is_multiple_of(3) && !held.is_empty() {
                arena.give(held.swap_remove(random as usize / 3 % held.len()));
                continue;
            }
            if let Some(span) = arena.take((random >> 8) as u32 % 3000) {
                assert!(span.address.is_multiple_of(64) && span.address + span.bytes <= 0x1001_0000);
                for other in &held {
                    let apart = span.address + span.whole_bytes() <= other.address
                        || other.address + other.whole_bytes() <= span.address;
                    assert!(apart, "{span:?} and {other:?}");
                }
                held.push(span);
            }
        }
        held.into_iter().for_each(|span| arena.give(span));
        assert_eq!((arena.free.len(), arena.free_bytes()), (1, 0xffc0));
    }

    #[test]
    fn what_does_not_fit_is_refused_and_leaves_nothing_behind() {
        let mut arena = Arena::new(0, 256);
        assert_eq!(arena.take_all(&[64, 128, 65]), None);
        assert_eq!(arena.free_bytes(), 256);
        assert_eq!(arena.take(u32::MAX), None);
        assert_eq!(arena.take_all(&[64, 128, 0]).map(|spans| spans.len()), Some(3));
        assert_eq!(arena.take(1), None);
        assert_eq!(Arena::new(100, 100).total_bytes(), 0);
    }
}
