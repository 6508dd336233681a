//! Objects that were accepted lately, by their bytes: whoever hands the same in again is answered without an engine.
//! Filled when a batch is durable, asked by every thread that serves sockets, before anything is queued.
//! Never a verdict of its own: it repeats one, with the place that the ledger gave.

use std::{
    collections::HashMap,
    sync::{Arc, PoisonError, RwLock},
};

use foldhash::fast::FixedState;

use super::{core, desk::Place};
use crate::{chain::lunarx::Hash, store::tree::hash_each};

/// A bounded memory of SHA-256 of objects, signatures and all. The oldest half of each shard goes when it is full.
pub struct Known {
    shards: Vec<RwLock<Shard>>,
    /// Of one generation of a shard.
    objects_max: usize,
}

/// Digests are hashes already: whoever could make them collide could make objects collide.
type Places = HashMap<Hash, Place, FixedState>;

#[derive(Default)]
struct Shard {
    new: Places,
    old: Places,
}

impl Known {
    /// Room for `objects_max` of them, at least a few; some 100 bytes each.
    pub fn new(objects_max: usize) -> Self {
        Self {
            shards: (0..SHARDS).map(|_| RwLock::default()).collect(),
            objects_max: (objects_max / SHARDS / 2).max(1),
        }
    }

    fn shard(&self, digest: &Hash) -> &RwLock<Shard> {
        &self.shards[usize::from(digest[0]) % SHARDS]
    }

    /// Where this object stands, if it was accepted lately.
    pub fn place(&self, digest: &Hash) -> Option<Place> {
        let shard = self.shard(digest).read().unwrap_or_else(PoisonError::into_inner);
        shard.new.get(digest).or_else(|| shard.old.get(digest)).copied()
    }

    /// Remembers the objects of a batch that is durable.
    pub fn insert_each<'a>(&self, sequence: u64, objects: impl Iterator<Item = &'a [u8]>) {
        let digests = hash_each(objects.map(|object| [object]));
        for (index, digest) in (0..).zip(digests) {
            self.insert(digest, Place { sequence, index });
        }
    }

    /// Remembers an object that is durable.
    pub fn insert(&self, digest: Hash, place: Place) {
        let mut shard = self.shard(&digest).write().unwrap_or_else(PoisonError::into_inner);
        if shard.new.len() >= self.objects_max {
            let mut old = std::mem::take(&mut shard.old);
            old.clear();
            shard.old = std::mem::replace(&mut shard.new, old);
        }
        shard.new.insert(digest, place);
    }
}

impl core::Duplicates for Arc<Known> {
    fn find_each(&self, objects: &[&[u8]], known: &mut Vec<(u32, core::Place)>) {
        let digests = hash_each(objects.iter().map(|object| [*object]));
        known.extend((0..).zip(&digests).filter_map(|(at, digest)| {
            let Place { sequence, index } = self.place(digest)?;
            Some((at, core::Place { seq: sequence, index }))
        }));
    }
}

/// Enough that threads seldom wait for each other.
const SHARDS: usize = 64;

#[cfg(test)]
mod tests {
    use super::*;

    fn place(sequence: u64) -> Place {
        Place { sequence, index: 7 }
    }

    #[test]
    fn the_newest_are_kept_and_there_is_a_bound() {
        // One shard, four objects in each of its generations.
        let known = Known::new(4 * 2 * SHARDS);
        let digest = |number: u64| {
            let mut digest = [0; 32];
            digest[1..9].copy_from_slice(&number.to_le_bytes());
            digest
        };
        for number in 0..13 {
            assert_eq!(known.place(&digest(number)), None);
            known.insert(digest(number), place(number));
            assert_eq!(known.place(&digest(number)), Some(place(number)));
        }
        let kept: Vec<u64> = (0..13)
            .filter(|number| known.place(&digest(*number)).is_some())
            .collect();
        assert_eq!(kept, [8, 9, 10, 11, 12], "a full generation and the new one");
        assert_eq!(known.place(&[255; 32]), None);
    }
}
