//! Memory on large pages where the system has them: scratch that an engine's thread keeps, and large regions of batches.
//! Below whatever exceeds what small pages' translations cover; other memory is the allocator's.
//! Never maps a file, and never fails: where the system refuses a mapping the allocator serves.

use crate::job::{CHUNK_BYTES, Chunk};

/// A zeroed region of whole chunks.
pub(crate) struct Pages {
    memory: Memory,
    /// First chunk that lies on a large page, and the number of chunks from there.
    start: usize,
    chunks: usize,
}

enum Memory {
    Mapped(memmap2::MmapMut),
    Allocated(Vec<Chunk>),
}

impl Pages {
    /// So many bytes, rounded up to whole chunks.
    pub(crate) fn new(bytes: usize) -> Self {
        let chunks = bytes.div_ceil(CHUNK_BYTES);
        // One page more than asked for, so that the region can begin on a page of its own.
        let Ok(map) = memmap2::MmapMut::map_anon(chunks * CHUNK_BYTES + LARGE_PAGE_BYTES) else {
            return Self {
                memory: Memory::Allocated(vec![bytemuck::Zeroable::zeroed(); chunks]),
                start: 0,
                chunks,
            };
        };
        #[cfg(target_os = "linux")]
        // Advice: a system without large pages works as before.
        let _ = map.advise(memmap2::Advice::HugePage);
        let before = map.as_ptr().addr().next_multiple_of(LARGE_PAGE_BYTES) - map.as_ptr().addr();
        Self {
            memory: Memory::Mapped(map),
            start: before / CHUNK_BYTES,
            chunks,
        }
    }

    /// Chunks of the region.
    #[inline]
    pub(crate) fn len(&self) -> usize {
        self.chunks
    }

    /// The region, to read.
    #[inline]
    pub(crate) fn chunks(&self) -> &[Chunk] {
        let chunks = match &self.memory {
            // Mappings begin on a page, which is a whole number of chunks.
            Memory::Mapped(map) => bytemuck::cast_slice(&map[..]),
            Memory::Allocated(chunks) => &chunks[..],
        };
        &chunks[self.start..self.start + self.chunks]
    }

    /// The region.
    #[inline]
    pub(crate) fn chunks_mut(&mut self) -> &mut [Chunk] {
        let chunks = match &mut self.memory {
            // Mappings begin on a page, which is a whole number of chunks.
            Memory::Mapped(map) => bytemuck::cast_slice_mut(&mut map[..]),
            Memory::Allocated(chunks) => &mut chunks[..],
        };
        &mut chunks[self.start..self.start + self.chunks]
    }
}

/// The usual large page of 64-bit systems.
pub(crate) const LARGE_PAGE_BYTES: usize = 2 << 20;

#[cfg(test)]
mod tests {
    use super::*;

    /// A chunk less, one in full and one more than a large page.
    #[test]
    fn a_region_is_zero_writable_and_as_large_as_asked_for() {
        for bytes in [0, 1, 64, LARGE_PAGE_BYTES - 64, LARGE_PAGE_BYTES, LARGE_PAGE_BYTES + 1] {
            let mut pages = Pages::new(bytes);
            let pages_len = pages.len();
            let chunks = pages.chunks_mut();
            assert_eq!((chunks.len(), pages_len), (bytes.div_ceil(64), bytes.div_ceil(64)));
            assert!(chunks.iter().all(|chunk| chunk.0 == [0; 64]));
            chunks.fill(Chunk([0xa5; 64]));
            assert!(pages.chunks().iter().all(|chunk| chunk.0 == [0xa5; 64]));
        }
    }
}
