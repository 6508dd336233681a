//! A shard that a tracker sends after a repair: taken part by part, checked against its manifest, placed once it is whole.
//! Between `PutShard` and the folder; memory for roots and paths and for 64 KiB, whatever the shard has.
//! Never puts anything in a shard's place before every byte of it led to the root of the manifest.

use super::{
    folder::{FolderShelf, PartialShard},
    shelf::{ShardHead, ShelfError},
};
use crate::{
    chain::lunarx::{
        Hash,
        manifest::Manifest,
        roots::{CHUNK_BYTES, Shape, path},
    },
    tracker::wire::{
        WireError,
        nodes::PutShard,
        parcel::{ParcelHead, START_BYTES, column_bytes, head_bytes},
    },
};

/// A shard on its way.
#[derive(Debug)]
pub struct Incoming {
    manifest: Hash,
    shard: u8,
    shape: Shape,
    shard_root: Hash,
    total: u64,
    /// Bytes that the head has.
    head_bytes: u64,
    /// Bytes of the parcel so far.
    got: u64,
    /// The head as far as it came.
    start: Vec<u8>,
    /// Contract, head and file, once the head is there.
    place: Option<(Hash, ShardHead, PartialShard)>,
    /// The stripe that comes in, and what came of it.
    stripe: u32,
    chunk: Vec<u8>,
}

impl Incoming {
    /// The shard that this part, its first, belongs to.
    ///
    /// # Errors
    /// [`ShelfError::Form`]: the manifest is another's, has no such shard, or its parcel has another length.
    pub fn new(part: &PutShard<'_>, of: &Manifest) -> Result<Self, ShelfError> {
        let (shape, shards) = (of.of.shape, of.of.shape.shards());
        if of.id != part.manifest || part.shard >= shards {
            let expected = shards.saturating_sub(1).into();
            return Err(form("number in this manifest", part.shard.into(), expected));
        }
        let siblings = path(&vec![Hash::default(); shards.into()], part.shard.into()).len();
        let siblings = u8::try_from(siblings).unwrap_or(u8::MAX);
        let head_bytes = head_bytes(siblings, shape.stripes()).map_err(|error| wrong(&error))?;
        let total = head_bytes.saturating_add(column_bytes(shape.stripes()));
        if part.total != total {
            return Err(form("bytes of its parcel", part.total, total));
        }
        Ok(Self {
            manifest: part.manifest,
            shard: part.shard,
            shape,
            shard_root: of.shard_root,
            total,
            head_bytes,
            got: 0,
            start: Vec::new(),
            place: None,
            stripe: 0,
            chunk: Vec::new(),
        })
    }

    /// Takes the next part; answers how many bytes there are now.
    ///
    /// # Errors
    /// [`ShelfError`]: it is not the next one, does not lead to the root of the manifest, or the disk failed. Nothing of the shard
    /// counts then.
    pub fn take(&mut self, part: &PutShard<'_>, shelf: &FolderShelf) -> Result<u64, ShelfError> {
        if (part.manifest, part.shard) != (self.manifest, self.shard) || part.total != self.total {
            return Err(form("bytes of its parcel", part.total, self.total));
        }
        if part.offset != self.got {
            return Err(form("next byte", part.offset, self.got));
        }
        let mut left = part.bytes;
        while !left.is_empty() {
            let taken = match &mut self.place {
                None => self.take_head(left, shelf)?,
                Some((_, head, file)) => {
                    let count = CHUNK_BYTES.saturating_sub(self.chunk.len()).min(left.len());
                    self.chunk.extend(left.iter().take(count));
                    if self.chunk.len() == CHUNK_BYTES {
                        if !head.is_of_stripe(self.stripe, &self.chunk) {
                            return Err(ShelfError::Root { stripe: self.stripe });
                        }
                        file.push(&self.chunk)?;
                        self.chunk.clear();
                        self.stripe = self.stripe.saturating_add(1);
                    }
                    count
                }
            };
            left = left.get(taken..).unwrap_or_default();
            self.got = self.got.saturating_add(taken as u64);
        }
        Ok(self.got)
    }

    /// Whether all of it is there.
    pub fn is_whole(&self) -> bool {
        self.got == self.total && self.stripe == self.shape.stripes()
    }

    /// Puts the shard in its place; answers the contract.
    ///
    /// # Errors
    /// [`ShelfError`]: it is not whole, or the disk failed.
    pub fn place(self) -> Result<Hash, ShelfError> {
        let is_whole = self.is_whole();
        match self.place.filter(|_| is_whole) {
            Some((contract, _, file)) => file.place().map(|()| contract),
            None => Err(form("bytes of its parcel", self.got, self.total)),
        }
    }

    /// Takes what belongs to the head; once it is there, roots and paths are looked at before a byte of the shard is.
    fn take_head(&mut self, bytes: &[u8], shelf: &FolderShelf) -> Result<usize, ShelfError> {
        let missing = self.head_bytes.saturating_sub(self.start.len() as u64);
        let count = usize::try_from(missing).unwrap_or(usize::MAX).min(bytes.len());
        self.start.extend(bytes.iter().take(count));
        if self.start.len() as u64 == self.head_bytes {
            let parcel = ParcelHead::read(&self.start, self.shape.stripes()).map_err(|error| wrong(&error))?;
            self.start = Vec::new();
            let head = ShardHead {
                manifest: self.manifest,
                shard: self.shard,
                shape: self.shape,
                shard_root: self.shard_root,
                stripe_roots: parcel.stripe_roots,
                paths: parcel.paths,
            };
            head.check()?;
            let file = shelf.begin(&head)?;
            self.place = Some((parcel.contract, head, file));
        }
        Ok(count)
    }
}

fn form(field: &'static str, got: u64, expected: u64) -> ShelfError {
    ShelfError::Form { field, got, expected }
}

/// Of the form of a head.
fn wrong(error: &WireError) -> ShelfError {
    match *error {
        WireError::Body {
            field, expected, got, ..
        } => form(field, got, expected),
        _ => form("bytes of roots and paths", 0, START_BYTES as u64),
    }
}
