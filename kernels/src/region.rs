//! Memory of batches: regions of chunks that pass from one batch to the next instead of back to the system.
//! Under arenas, row tables and output slabs, so that a steady stream of batches meets no page fault.
//! Never shows what an earlier batch left: a region grows by zeros, or by chunks that the grower overwrites at once.

use std::{
    fmt,
    ops::{Deref, DerefMut},
    sync::{Mutex, PoisonError},
};

use crate::{
    cpu::pages::{LARGE_PAGE_BYTES, Pages},
    job::{CHUNK_BYTES, Chunk},
};

/// Bytes of free blocks that the process keeps at most.
pub const FREE_BYTES_MAX: usize = 64 << 20;

/// Free blocks that the process keeps at most: looking for one is a walk through this many sizes.
pub const FREE_BLOCKS_MAX: usize = 64;

/// Smallest block that is kept; the allocator serves smaller ones as fast, and without page faults.
const KEPT_BYTES_MIN: usize = 4 << 10;

/// How many times larger than needed a free block may be: what small regions that live long keep from others stays in proportion.
const SURPLUS_MAX: usize = 4;

/// From here on a block lies on large pages: half of one is less than what small pages cost in translations.
const MAPPED_BYTES_MIN: usize = LARGE_PAGE_BYTES / 2;

/// Chunks that belong to one batch. Read and written like a slice; its memory is used again when it is dropped.
#[derive(Default)]
pub struct Region {
    /// Initialised memory, of which only the first `len` chunks are this region's: what stands behind is an earlier batch's.
    block: Option<Block>,
    len: usize,
}

impl Region {
    /// So many zero chunks.
    pub fn zeroed(chunks: usize) -> Self {
        let mut region = Self::default();
        region.grow(chunks).fill(ZERO);
        region
    }

    /// So many chunks, which hold anything: the caller overwrites all of them before anybody reads one.
    pub(crate) fn to_overwrite(chunks: usize) -> Self {
        let mut region = Self::default();
        region.grow(chunks);
        region
    }

    /// Makes room for so many chunks more.
    pub fn reserve(&mut self, chunks: usize) {
        let wanted = self.len + chunks;
        if wanted > self.capacity() {
            self.move_to(wanted);
        }
    }

    /// Adds these chunks at the end.
    pub fn extend_from_slice(&mut self, chunks: &[Chunk]) {
        self.grow(chunks.len()).copy_from_slice(chunks);
    }

    /// Adds chunks at the end and returns them; they hold anything, and the caller overwrites all of them at once.
    #[inline]
    pub(crate) fn grow(&mut self, chunks: usize) -> &mut [Chunk] {
        let (start, end) = (self.len, self.len + chunks);
        if end > self.capacity() {
            // Twice as large as before, so that what is copied stays in proportion to what is added.
            self.move_to(end.max(2 * self.capacity()));
        }
        self.len = end;
        let added = &mut self[start..];
        if cfg!(debug_assertions) {
            added.fill(UNWRITTEN);
        }
        added
    }

    #[inline]
    fn capacity(&self) -> usize {
        self.block.as_ref().map_or(0, Block::len)
    }

    #[cold]
    fn move_to(&mut self, chunks: usize) {
        let mut block = Block::take(chunks);
        block.chunks_mut()[..self.len].copy_from_slice(self);
        if let Some(old) = self.block.replace(block) {
            old.give();
        }
    }
}

impl Drop for Region {
    fn drop(&mut self) {
        if let Some(block) = self.block.take() {
            block.give();
        }
    }
}

impl Deref for Region {
    type Target = [Chunk];

    #[inline]
    fn deref(&self) -> &[Chunk] {
        self.block.as_ref().map_or(&[], |block| &block.chunks()[..self.len])
    }
}

impl DerefMut for Region {
    #[inline]
    fn deref_mut(&mut self) -> &mut [Chunk] {
        let len = self.len;
        self.block
            .as_mut()
            .map_or(&mut [], |block| &mut block.chunks_mut()[..len])
    }
}

impl Clone for Region {
    fn clone(&self) -> Self {
        let mut clone = Self::default();
        clone.extend_from_slice(self);
        clone
    }
}

impl PartialEq for Region {
    fn eq(&self, other: &Self) -> bool {
        **self == **other
    }
}

impl Eq for Region {}

impl fmt::Debug for Region {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(self.iter()).finish()
    }
}

/// Initialised memory of one of some sizes.
enum Block {
    Allocated(Box<[Chunk]>),
    Mapped(Pages),
}

impl Block {
    /// A block of at least so many chunks: a free one where there is one of about that size.
    fn take(chunks: usize) -> Self {
        if block_bytes(chunks * CHUNK_BYTES) < KEPT_BYTES_MIN {
            return Self::new(chunks);
        }
        let free = FREE.lock().unwrap_or_else(PoisonError::into_inner).take(chunks);
        free.unwrap_or_else(|| Self::new(chunks))
    }

    fn new(chunks: usize) -> Self {
        let bytes = block_bytes(chunks * CHUNK_BYTES);
        match bytes >= MAPPED_BYTES_MIN {
            true => Self::Mapped(Pages::new(bytes)),
            false => Self::Allocated(vec![ZERO; bytes / CHUNK_BYTES].into()),
        }
    }

    /// Gives the block to whoever needs one next, or back to the system where enough are free.
    fn give(self) {
        if self.len() * CHUNK_BYTES < KEPT_BYTES_MIN {
            return;
        }
        let surplus = FREE.lock().unwrap_or_else(PoisonError::into_inner).give(self);
        // Outside of the lock.
        drop(surplus);
    }

    #[inline]
    fn len(&self) -> usize {
        match self {
            Self::Allocated(chunks) => chunks.len(),
            Self::Mapped(pages) => pages.len(),
        }
    }

    #[inline]
    fn chunks(&self) -> &[Chunk] {
        match self {
            Self::Allocated(chunks) => chunks,
            Self::Mapped(pages) => pages.chunks(),
        }
    }

    #[inline]
    fn chunks_mut(&mut self) -> &mut [Chunk] {
        match self {
            Self::Allocated(chunks) => chunks,
            Self::Mapped(pages) => pages.chunks_mut(),
        }
    }
}

/// Sizes of blocks: of whole chunks, four between a power of two and the next, and whole large pages from [`MAPPED_BYTES_MIN`] on.
fn block_bytes(bytes: usize) -> usize {
    let block = bytes.next_multiple_of((bytes.next_power_of_two() / 8).max(CHUNK_BYTES));
    if block < MAPPED_BYTES_MIN {
        return block;
    }
    bytes.next_multiple_of(LARGE_PAGE_BYTES)
}

/// Blocks that no region uses, the one given last at the end.
struct Free {
    blocks: Vec<Block>,
    bytes: usize,
}

impl Free {
    const fn new() -> Self {
        Self {
            blocks: Vec::new(),
            bytes: 0,
        }
    }

    /// The smallest that holds the chunks, if it is not far too large; of equals the one given last, which is nearest in the caches.
    fn take(&mut self, chunks: usize) -> Option<Block> {
        let fits = |block: &Block| (chunks..=chunks * SURPLUS_MAX).contains(&block.len());
        let blocks = self.blocks.iter().enumerate().rev();
        let (index, block) = blocks
            .filter(|(_, block)| fits(block))
            .min_by_key(|(_, block)| block.len())?;
        self.bytes -= block.len() * CHUNK_BYTES;
        Some(self.blocks.remove(index))
    }

    /// Keeps the block; returns those that are too many, the oldest first.
    fn give(&mut self, block: Block) -> Vec<Block> {
        self.bytes += block.len() * CHUNK_BYTES;
        self.blocks.push(block);
        let mut surplus = Vec::new();
        while self.bytes > FREE_BYTES_MAX || self.blocks.len() > FREE_BLOCKS_MAX {
            let oldest = self.blocks.remove(0);
            self.bytes -= oldest.len() * CHUNK_BYTES;
            surplus.push(oldest);
        }
        surplus
    }
}

static FREE: Mutex<Free> = Mutex::new(Free::new());

const ZERO: Chunk = Chunk([0; CHUNK_BYTES]);

/// What debug builds put where a caller promised to write: what it forgets does not look like nothing.
const UNWRITTEN: Chunk = Chunk([0xa5; CHUNK_BYTES]);

#[cfg(test)]
mod tests {
    use super::*;

    /// Blocks of a pool of its own: other tests use the one of the process.
    fn block(bytes: usize) -> Block {
        Block::new(bytes / CHUNK_BYTES)
    }

    #[test]
    fn a_region_grows_by_what_is_written_and_by_zeros() {
        let mut region = Region::default();
        assert!(region.is_empty());
        // Across the sizes of allocated blocks, into mapped ones, and back to none.
        for step in 0..600usize {
            region.extend_from_slice(&[Chunk([step as u8; 64]); 61]);
        }
        assert_eq!(region.len(), 600 * 61);
        for (at, chunk) in region.iter().enumerate() {
            assert_eq!(chunk.0, [(at / 61) as u8; 64], "chunk {at}");
        }
        let clone = region.clone();
        assert_eq!(clone, region);
        drop(region);
        for chunks in [1, 64, 65, 1_000, 40_000] {
            // Whoever had this memory before left something in it.
            drop(clone.clone());
            assert!(
                Region::zeroed(chunks).iter().all(|chunk| *chunk == ZERO),
                "{chunks} chunks"
            );
        }
    }

    /// One more than fits, by number and by bytes; what is taken is never too small.
    #[test]
    fn free_blocks_are_bounded_and_chosen_by_size() {
        let mut free = Free::new();
        for _ in 0..=FREE_BLOCKS_MAX {
            drop(free.give(block(KEPT_BYTES_MIN)));
        }
        assert_eq!(free.blocks.len(), FREE_BLOCKS_MAX);
        assert_eq!(free.bytes, FREE_BLOCKS_MAX * KEPT_BYTES_MIN);
        // Larger than everything that may be kept: nothing stays.
        let surplus = free.give(block(FREE_BYTES_MAX + CHUNK_BYTES));
        assert_eq!(
            (surplus.len(), free.blocks.len(), free.bytes),
            (FREE_BLOCKS_MAX + 1, 0, 0)
        );
        for kilobytes in [64, 8, 32, 8] {
            free.give(block(kilobytes << 10));
        }
        let mut taken = |kilobytes: usize| free.take(kilobytes * 16).map(|block| block.len() / 16);
        assert_eq!(taken(1), None, "all are far too large");
        assert_eq!(taken(7), Some(8), "the smallest");
        assert_eq!(taken(65), None, "all are too small");
        assert_eq!(taken(9), Some(32), "the smallest that is large enough");
        assert_eq!([taken(9), taken(16), taken(8)], [None, Some(64), Some(8)]);
        assert_eq!(free.bytes, 0);
    }

    #[test]
    fn sizes_hold_what_was_asked_for_and_little_more() {
        for bytes in (0..4 << 20).step_by(64 * 37) {
            let block = block_bytes(bytes);
            assert!(block >= bytes && block.is_multiple_of(CHUNK_BYTES), "{bytes}");
            assert_eq!(block_bytes(block), block, "{bytes}");
            let most = match block < MAPPED_BYTES_MIN {
                true => bytes + bytes / 4 + CHUNK_BYTES,
                false => bytes.max(MAPPED_BYTES_MIN) + LARGE_PAGE_BYTES,
            };
            assert!(block <= most, "{bytes} in {block}");
        }
    }
}
