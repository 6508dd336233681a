//! What a provider keeps: for every shard its column of 64 KiB a stripe, and the roots and paths that show where it belongs.
//! Between the node and memory or disk; the folder on disk is in `folder`.
//! Never keeps a shard that does not lead to the root of its manifest: what comes in is checked once, before it is paid for.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::{
    chain::lunarx::{
        Hash,
        roots::{CHUNK_BYTES, PATH_MAX, PIECE_BYTES, Shape, climb, leaf, root},
        work::piece_head,
    },
    tracker::audit::{books::ShardKey, serial},
};

/// What is known of a shard beside its bytes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ShardHead {
    /// The manifest.
    pub manifest: Hash,
    /// Number of the shard.
    pub shard: u8,
    /// Bytes, data and parity shards of the object.
    #[serde(with = "serial")]
    pub shape: Shape,
    /// Root over the stripes.
    pub shard_root: Hash,
    /// Roots of all stripes.
    pub stripe_roots: Vec<Hash>,
    /// From the root of this shard to the root of its stripe, stripe by stripe.
    pub paths: Vec<Vec<Hash>>,
}

/// A shard with its bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredShard {
    /// What is known of it.
    pub head: ShardHead,
    /// 64 KiB a stripe.
    pub column: Vec<u8>,
}

/// Why a shard is not kept or not found.
#[derive(Debug, thiserror::Error)]
pub enum ShelfError {
    /// It is not here.
    #[error("shard {shard} of manifest {}: not kept here", hex::encode(.manifest))]
    Absent {
        /// The manifest.
        manifest: Hash,
        /// The shard.
        shard: u8,
    },
    /// Its parts do not fit each other.
    #[error("a shard with {field}: {got}, expected {expected}")]
    Form {
        /// Which part.
        field: &'static str,
        /// What there is.
        got: u64,
        /// What there must be.
        expected: u64,
    },
    /// Its bytes do not lead to the root of the manifest.
    #[error("stripe {stripe} of a shard does not lead to the root of its manifest")]
    Root {
        /// The first such stripe.
        stripe: u32,
    },
    /// The disk failed.
    #[error("shard file {}: {error}", .path.display())]
    Disk {
        /// Which file.
        path: std::path::PathBuf,
        /// What the system says.
        error: std::io::Error,
    },
    /// A file holds no shard.
    #[error("shard file {}: expected a shard of version 1, got {got}", .path.display())]
    File {
        /// Which file.
        path: std::path::PathBuf,
        /// What is wrong.
        got: String,
    },
}

impl ShardHead {
    /// The key of the shard.
    pub fn key(&self) -> ShardKey {
        (self.manifest, self.shard)
    }

    /// Counts of roots and paths, and the root over the stripes.
    ///
    /// # Errors
    /// [`ShelfError::Form`].
    pub fn check(&self) -> Result<(), ShelfError> {
        let fits = |field, got: usize, expected: u64| match got as u64 == expected {
            true => Ok(()),
            false => Err(ShelfError::Form {
                field,
                got: got as u64,
                expected,
            }),
        };
        let stripes = u64::from(self.shape.stripes());
        fits("stripe roots", self.stripe_roots.len(), stripes)?;
        fits("paths", self.paths.len(), stripes)?;
        if self.shard >= self.shape.shards() {
            return Err(ShelfError::Form {
                field: "number",
                got: self.shard.into(),
                expected: self.shape.shards().saturating_sub(1).into(),
            });
        }
        let longest = self.paths.iter().map(Vec::len).max().unwrap_or_default();
        if longest > PATH_MAX {
            return Err(ShelfError::Form {
                field: "siblings of a path",
                got: longest as u64,
                expected: PATH_MAX as u64,
            });
        }
        match root(&self.stripe_roots) == self.shard_root {
            true => Ok(()),
            false => Err(ShelfError::Root { stripe: 0 }),
        }
    }

    /// Whether these 64 KiB are the shard of this stripe: names a source of a repair that gave other bytes.
    pub fn is_of_stripe(&self, stripe: u32, chunk: &[u8]) -> bool {
        let root = root(&piece_hashes(stripe, self.shard, chunk));
        let at = stripe as usize;
        let (Some(path), Some(expected)) = (self.paths.get(at), self.stripe_roots.get(at)) else {
            return false;
        };
        let led = climb(root, self.shard.into(), self.shape.shards().into(), path);
        chunk.len() == CHUNK_BYTES && led == Some(*expected)
    }
}

impl StoredShard {
    /// All of it: counts, roots and every byte.
    ///
    /// # Errors
    /// [`ShelfError::Form`] or [`ShelfError::Root`].
    pub fn check(&self) -> Result<(), ShelfError> {
        self.head.check()?;
        let expected = u64::from(self.head.shape.stripes()).saturating_mul(CHUNK_BYTES as u64);
        if self.column.len() as u64 != expected {
            return Err(ShelfError::Form {
                field: "bytes",
                got: self.column.len() as u64,
                expected,
            });
        }
        let mut stripes = (0u32..).zip(self.column.chunks(CHUNK_BYTES));
        match stripes.find(|(stripe, chunk)| !self.head.is_of_stripe(*stripe, chunk)) {
            None => Ok(()),
            Some((stripe, _)) => Err(ShelfError::Root { stripe }),
        }
    }
}

/// Hashes of the pieces of a shard of one stripe.
pub(super) fn piece_hashes(stripe: u32, shard: u8, chunk: &[u8]) -> Vec<Hash> {
    let pieces = (0u16..).zip(chunk.chunks(PIECE_BYTES));
    let hashes = pieces.map(|(piece, bytes)| leaf(&[&piece_head(stripe, shard.into(), piece), bytes].concat()));
    hashes.collect()
}

/// Where shards are kept.
pub trait Shelf {
    /// Keeps a shard that was checked, instead of what was there under its key.
    ///
    /// # Errors
    /// [`ShelfError`]; then what was there is there still.
    fn put(&mut self, shard: &StoredShard) -> Result<(), ShelfError>;

    /// What is known of a shard.
    ///
    /// # Errors
    /// [`ShelfError`].
    fn head(&self, key: &ShardKey) -> Result<ShardHead, ShelfError>;

    /// 64 KiB of one stripe.
    ///
    /// # Errors
    /// [`ShelfError`].
    fn chunk(&self, key: &ShardKey, stripe: u32) -> Result<Vec<u8>, ShelfError>;

    /// Lets a shard go; one that is not there is gone already.
    ///
    /// # Errors
    /// [`ShelfError::Disk`].
    fn remove(&mut self, key: &ShardKey) -> Result<(), ShelfError>;

    /// All keys, in their order.
    fn keys(&self) -> Vec<ShardKey>;
}

/// Shards in memory: for tests and simulation.
#[derive(Clone, Debug, Default)]
pub struct MemoryShelf(BTreeMap<ShardKey, StoredShard>);

impl MemoryShelf {
    fn get(&self, key: &ShardKey) -> Result<&StoredShard, ShelfError> {
        let (manifest, shard) = *key;
        self.0.get(key).ok_or(ShelfError::Absent { manifest, shard })
    }
}

impl Shelf for MemoryShelf {
    fn put(&mut self, shard: &StoredShard) -> Result<(), ShelfError> {
        self.0.insert(shard.head.key(), shard.clone());
        Ok(())
    }

    fn head(&self, key: &ShardKey) -> Result<ShardHead, ShelfError> {
        Ok(self.get(key)?.head.clone())
    }

    fn chunk(&self, key: &ShardKey, stripe: u32) -> Result<Vec<u8>, ShelfError> {
        let chunk = self.get(key)?.column.chunks(CHUNK_BYTES).nth(stripe as usize);
        let (manifest, shard) = *key;
        chunk.map(<[u8]>::to_vec).ok_or(ShelfError::Absent { manifest, shard })
    }

    fn remove(&mut self, key: &ShardKey) -> Result<(), ShelfError> {
        self.0.remove(key);
        Ok(())
    }

    fn keys(&self) -> Vec<ShardKey> {
        self.0.keys().copied().collect()
    }
}
