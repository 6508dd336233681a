//! The two trees of an object: its data in chunks of 64 KiB, and the shards of its stripes in pieces of 1 KiB.
//! Used by every rule about stored objects, by the rows of the pipeline and by the generator.
//! Never holds an object's bytes: chunks and pieces come as slices and leave as hashes.
//!
//! All trees are those of RFC 6962 section 2.1 over SHA-256: leaf `H(0x00 || bytes)`, node `H(0x01 || left || right)`, `n` leaves
//! split at the largest power of two below `n`.
//!
//! ```text
//! data_root    chunks of 65,536 bytes in order; the last one as short as the object ends
//! shard root   the 64 pieces of one shard, leaf H(0x00 || stripe u32 || shard u16 || piece u16 || 1,024 bytes), numbers LE
//! stripe root  the shard roots of one stripe, k of data and m of parity: the same tree as over all 64 (k + m) pieces
//! shard_root   the stripe roots of an object
//! ```
//! A shard is always 65,536 bytes: where the object ends inside a stripe, what is missing of its data shards is zero. So a
//! stripe can be judged, kept as one hash and forgotten, and no tree needs more than one hash a stripe.

use perigee_kernels::{merkle::portable, policy::MerkleRule};

use super::{Hash, hash, record::Reader, value::Value};
use crate::verdict::Finding;

/// Bytes of a chunk of data and of a shard.
pub const CHUNK_BYTES: usize = 65_536;
/// Bytes of a piece, the leaf of shard trees and what an audit asks for.
pub const PIECE_BYTES: usize = 1_024;
/// Pieces of a shard.
pub const PIECES: u32 = 64;
/// Most bytes of an object: 5 GiB (paper, part II).
pub const OBJECT_BYTES_MAX: u64 = 5_368_709_120;
/// Most shards of a stripe: the field of the code has 256 elements, and one is left free (M2).
pub const SHARDS_MAX: u16 = 255;

const _: () = assert!(PIECES as usize * PIECE_BYTES == CHUNK_BYTES);

/// Most siblings of a path: more than the deepest tree here has levels, 23 of a column of 5.2 million pieces.
pub const PATH_MAX: usize = 32;

/// The rule of every tree here.
pub const TREE: MerkleRule = MerkleRule::Rfc6962Sha256;

/// The shape of an object: how many chunks, stripes and shards it has. Exists only if M1 to M3 hold of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Shape {
    size: u64,
    k: u8,
    m: u8,
}

impl Value for Shape {
    fn write(&self, out: &mut Vec<u8>) {
        (self.size, (self.k, self.m)).write(out);
    }

    fn read(from: &mut &[u8]) -> Option<Self> {
        let (size, (k, m)) = Value::read(from)?;
        Self::new(size, k, m)
    }
}

impl Shape {
    /// The shape of an object of `size` bytes (1..=[`OBJECT_BYTES_MAX`]) in stripes of `k` + `m` shards (`k` at least 1, together
    /// at most 255); `None` outside of these.
    pub fn new(size: u64, k: u8, m: u8) -> Option<Self> {
        let shards = u16::from(k).saturating_add(u16::from(m));
        let fits = (1..=OBJECT_BYTES_MAX).contains(&size) && k >= 1 && shards <= SHARDS_MAX;
        fits.then_some(Self { size, k, m })
    }

    /// Bytes of the object.
    pub fn size(&self) -> u64 {
        self.size
    }

    /// Shards of data in a stripe, 1..=255.
    pub fn data_shards(&self) -> u8 {
        self.k
    }

    /// Shards of parity in a stripe, 0..=254.
    pub fn parity_shards(&self) -> u8 {
        self.m
    }

    /// All shards of a stripe, 1..=255.
    pub fn shards(&self) -> u8 {
        self.k.saturating_add(self.m)
    }

    /// Pieces of a stripe: leaves of its tree.
    pub fn stripe_pieces(&self) -> u32 {
        PIECES.saturating_mul(u32::from(self.shards()))
    }

    /// Chunks of the object: leaves of its data tree, at most 81,920.
    pub fn chunks(&self) -> u32 {
        ceil(self.size, CHUNK_BYTES as u64)
    }

    /// Stripes of the object: the last holds what is left.
    pub fn stripes(&self) -> u32 {
        ceil(u64::from(self.chunks()), u64::from(self.k))
    }

    /// Pieces of one shard of every stripe: what one provider holds of the object.
    pub fn column_pieces(&self) -> u32 {
        // At most 81,920 stripes of 64 pieces.
        self.stripes().saturating_mul(PIECES)
    }

    /// Bytes of the object in data shard `shard` of stripe `stripe`: [`CHUNK_BYTES`], less at the end of the object, 0 behind it.
    pub fn chunk_bytes(&self, stripe: u32, shard: u8) -> usize {
        let chunk = self.chunk(stripe, shard);
        let start = chunk.saturating_mul(CHUNK_BYTES as u64);
        self.size.saturating_sub(start).min(CHUNK_BYTES as u64) as usize
    }

    /// Bytes of the object in a stripe: full chunks, less in the last one.
    pub fn stripe_bytes(&self, stripe: u32) -> usize {
        let chunks = (0..self.k).map(|shard| self.chunk_bytes(stripe, shard));
        chunks.fold(0, usize::saturating_add)
    }

    /// Chunks in a stripe: k, less in the last.
    pub fn stripe_chunks(&self, stripe: u32) -> usize {
        (0..self.k).filter(|shard| self.chunk_bytes(stripe, *shard) > 0).count()
    }

    /// The number of the chunk that data shard `shard` of stripe `stripe` holds; beyond the last where it holds none.
    pub fn chunk(&self, stripe: u32, shard: u8) -> u64 {
        u64::from(stripe)
            .saturating_mul(u64::from(self.k))
            .saturating_add(u64::from(shard))
    }

    /// Bytes of the object in the shards of this number (0..k data, then parity) in all its stripes: what a provider that holds
    /// them is paid and audited for. Of parity as many as the first data shard of the stripe holds: the rest is code of zeros.
    pub fn column_bytes(&self, shard: u8) -> u64 {
        let last = self.stripes().saturating_sub(1);
        let of_last = match shard < self.k {
            true => self.chunk_bytes(last, shard),
            false => self.chunk_bytes(last, 0),
        };
        u64::from(last)
            .saturating_mul(CHUNK_BYTES as u64)
            .saturating_add(of_last as u64)
    }
}

/// Hash of a leaf.
pub fn leaf(bytes: &[u8]) -> Hash {
    portable::leaf(TREE, bytes)
}

/// Hash of the node above two.
pub fn node(left: &Hash, right: &Hash) -> Hash {
    portable::node(TREE, left, right)
}

/// The root over these leaf hashes; of none, the hash of nothing (RFC 6962 section 2.1).
pub fn root(leaves: &[Hash]) -> Hash {
    portable::root(TREE, leaves, &mut Vec::new()).map_or_else(|| hash(&[]), |tree| tree.root)
}

/// Where a path leads from the leaf of this index in a tree of so many leaves; `None` where its length does not fit.
pub fn climb(leaf_hash: Hash, index: u32, leaf_count: u32, siblings: &[Hash]) -> Option<Hash> {
    portable::climb_by_size(TREE, leaf_hash, index, leaf_count, siblings)
}

/// The siblings of leaf `index`, leaf side first; empty where there is no such leaf. What a prover sends: nothing in the
/// validator needs it.
pub fn path(leaves: &[Hash], index: usize) -> Vec<Hash> {
    let mut siblings = Vec::new();
    let (mut leaves, mut index) = (leaves, index);
    while leaves.len() > 1 && index < leaves.len() {
        let (left, right) = leaves.split_at(split(leaves.len()));
        let (inside, beside) = match index.checked_sub(left.len()) {
            None => (left, right),
            Some(at) => {
                index = at;
                (right, left)
            }
        };
        siblings.push(root(beside));
        leaves = inside;
    }
    siblings.reverse();
    siblings
}

/// The largest power of two below `count`, which is at least 2.
pub fn split(count: usize) -> usize {
    let below = count.saturating_sub(1).max(1);
    1usize.checked_shl(below.ilog2()).unwrap_or(1)
}

/// Reads the siblings of a path, a 16-bit count before them.
///
/// # Errors
/// They are cut, or more than [`PATH_MAX`].
pub fn read_path(from: &mut Reader<'_>) -> Result<Vec<Hash>, Finding> {
    let path: Vec<Hash> = from.get("path")?;
    match path.len() <= PATH_MAX {
        true => Ok(path),
        false => Err(from.wrong(format!(
            "a path of {} siblings, expected at most {PATH_MAX}",
            path.len()
        ))),
    }
}

fn ceil(count: u64, of: u64) -> u32 {
    u32::try_from(count.div_ceil(of.max(1))).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::*;
    use sha2::{Digest, Sha256};

    /// RFC 6962 section 2.1, written down as it stands there.
    fn naive(leaves: &[Vec<u8>]) -> Hash {
        match leaves {
            [] => Sha256::digest([]).into(),
            [leaf] => Sha256::new_with_prefix([0]).chain_update(leaf).finalize().into(),
            _ => {
                // The largest power of two below their number.
                let (left, right) = leaves.split_at(leaves.len().next_power_of_two() / 2);
                Sha256::new_with_prefix([1])
                    .chain_update(naive(left))
                    .chain_update(naive(right))
                    .finalize()
                    .into()
            }
        }
    }

    /// 0 and 1 have no node; 2^n - 1, 2^n, 2^n + 1 are where the split changes; 81 = 64 + 16 + 1 has odd ends on two levels.
    #[test]
    fn roots_and_paths_are_those_of_the_rfc() {
        for count in [0usize, 1, 2, 3, 4, 5, 7, 8, 9, 31, 32, 33, 81] {
            let leaves: Vec<Vec<u8>> = (0..count).map(|at| vec![at as u8; at]).collect();
            let hashes: Vec<Hash> = leaves.iter().map(|bytes| leaf(bytes)).collect();
            let expected = naive(&leaves);
            assert_eq!(root(&hashes), expected, "{count} leaves");
            for index in 0..count {
                let path = path(&hashes, index);
                let reached = climb(hashes[index], index as u32, count as u32, &path);
                assert_eq!(reached, Some(expected), "leaf {index} of {count}");
                // The control: another leaf does not lead there.
                let other = climb(leaf(b"other"), index as u32, count as u32, &path);
                assert_ne!(other, Some(expected));
            }
        }
    }

    /// 14 shards as in the run of 5 GiB, 3 whose tree is lopsided, 1 that is a tree of its own, 255 the most.
    #[test]
    fn the_tree_of_a_stripe_is_the_tree_over_all_its_pieces() {
        for shards in [1u8, 3, 14, 255] {
            let pieces: Vec<Hash> = (0..u32::from(shards) * PIECES)
                .map(|at| leaf(&at.to_le_bytes()))
                .collect();
            let roots: Vec<Hash> = pieces.chunks(PIECES as usize).map(root).collect();
            assert_eq!(root(&roots), root(&pieces), "{shards} shards");
        }
    }

    /// The largest object of the paper: 81,920 chunks, and 8,192 stripes of 10 + 4 shards.
    #[test]
    fn five_gibibytes_have_the_counts_of_the_paper() {
        let shape = Shape::new(OBJECT_BYTES_MAX, 10, 4).unwrap();
        assert_eq!((shape.chunks(), shape.stripes()), (81_920, 8_192));
        assert_eq!((shape.stripe_pieces(), shape.column_pieces()), (896, 524_288));
        assert_eq!(shape.column_bytes(13), 512 << 20);
        // Depth of the data tree: 17 levels above 81,920 leaves.
        assert_eq!(shape.chunks().next_power_of_two().ilog2(), 17);
        assert_eq!(Shape::new(OBJECT_BYTES_MAX + 1, 10, 4), None);
        assert_eq!(Shape::new(0, 10, 4), None);
        assert_eq!(Shape::new(1, 0, 4), None);
        assert_eq!(Shape::new(1, 200, 56), None);
        assert!(Shape::new(1, 200, 55).is_some());
    }

    /// One byte, a chunk, one byte more, a whole stripe, one byte more: the ends of the last-chunk rule.
    #[test]
    fn the_last_stripe_holds_what_is_left() {
        let of = |size| Shape::new(size, 3, 2).unwrap();
        let (chunk, stripe) = (CHUNK_BYTES as u64, 3 * CHUNK_BYTES as u64);
        assert_eq!((of(1).chunks(), of(1).stripes()), (1, 1));
        assert_eq!((of(chunk).chunks(), of(chunk + 1).chunks()), (1, 2));
        assert_eq!((of(stripe).stripes(), of(stripe + 1).stripes()), (1, 2));
        assert_eq!(of(stripe + 1).chunk_bytes(1, 0), 1);
        assert_eq!(of(stripe + 1).chunk_bytes(1, 1), 0);
        assert_eq!(of(stripe + 1).chunk_bytes(0, 2), CHUNK_BYTES);
        assert_eq!(of(chunk + 9).column_bytes(0), chunk);
        assert_eq!(of(chunk + 9).column_bytes(1), 9);
        assert_eq!(of(chunk + 9).column_bytes(2), 0);
        assert_eq!(of(chunk + 9).column_bytes(4), chunk);
    }
}
