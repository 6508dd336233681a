//! One typed table in memory over a base: what changed since the base, and what was read ahead.
//! The stage that connects blocks changes it in their order; what it changed goes into a delta, and from there to disk.
//! Never drops a change that the base does not have, and never lets what was read ahead hide one.
//!
//! Who changes rows keeps an [`Undo`]: a list that takes its changes back, in the reverse order of the lists. A list is
//! *open* while its changes stand in memory only. Two things close it: [`Overlay::commit`], once a delta of it has its
//! sequence, and [`Overlay::revert`], which withdraws it. Reverting a closed list changes rows anew, so that what comes
//! back is open: whoever takes back a block whose delta was written writes the inverse.
//!
//! Without a base this is the whole table in memory. A slot of a coin takes 96 bytes and one of control, plus slack.

use std::{
    collections::{HashSet, VecDeque},
    hash::BuildHasher,
    sync::Arc,
};

use foldhash::quality::RandomState;
use hashbrown::{HashTable, hash_table::Entry};

use shard::{SHARDS, shard_of};
use undo::Change;
pub use undo::Undo;

use super::{
    Base, Key, Sequence, StateError, TableId, Value,
    coins::Coin,
    delta::{Delta, DeltaBuilder},
};
use crate::chain::utxo::OutPoint;

/// A table in memory over a base.
#[derive(Clone, Debug)]
pub struct Overlay<K, V> {
    table: TableId,
    base: Option<Arc<dyn Base>>,
    /// By some bits of the hash: a table that grows, or sorts itself out, is a short pause then. See [`SHARD_OF`].
    shards: Vec<HashTable<Slot<K, V>>>,
    hasher: RandomState,
    /// Number of the next list.
    next_ticket: u32,
    /// Lists whose changes the base may not have.
    live: HashSet<u32>,
    /// Committed lists by sequence, with the hashes of their keys.
    committed: VecDeque<Committed>,
    /// Changes committed since the last settlement.
    committed_since: usize,
    /// The base had every delta up to here when it was last asked.
    settled: Sequence,
    /// Hashes of slots that became clean, the oldest first; some are not clean any more.
    clean_order: VecDeque<u64>,
    clean: usize,
    /// Bytes of clean slots, with those that their values hold besides.
    clean_bytes: usize,
    clean_bytes_max: usize,
    heap_bytes: usize,
    /// Empty lists with the memory of lists before.
    spare: Vec<Vec<Change<K, V>>>,
}

#[derive(Clone, Debug)]
struct Slot<K, V> {
    key: K,
    /// The list that changed it last, or [`CLEAN`].
    mark: u32,
    /// `None`: there is no such row, whatever the base says.
    value: Option<V>,
}

const _: () = assert!(size_of::<Slot<OutPoint, Coin>>() == 96, "the documented cost of a coin");

#[derive(Clone, Debug)]
struct Committed {
    sequence: Sequence,
    ticket: u32,
    hashes: Box<[u64]>,
}

/// The row of a key that has no slot.
enum Before<V> {
    /// As the base says, if there is one.
    InBase,
    /// This one: nobody asks.
    Known(Option<V>),
}

/// Rows read from a base ahead of their use.
#[derive(Clone, Debug)]
pub struct Ahead<K, V> {
    /// What the base had applied before the first read.
    pub applied: Sequence,
    /// The keys with their rows.
    pub rows: Vec<(K, Option<V>)>,
}

impl<K: Key, V: Value> Overlay<K, V> {
    /// An empty table that is all there is.
    #[must_use]
    pub fn in_memory(table: TableId) -> Self {
        Self::new(table, None, 0)
    }

    /// A table over `base`, keeping up to `clean_bytes_max` bytes of rows that the base has, too: of slots, and of what
    /// keys and values hold besides.
    #[must_use]
    pub fn over(table: TableId, base: Arc<dyn Base>, clean_bytes_max: usize) -> Self {
        Self::new(table, Some(base), clean_bytes_max)
    }

    fn new(table: TableId, base: Option<Arc<dyn Base>>, clean_bytes_max: usize) -> Self {
        Self {
            table,
            settled: base.as_ref().map_or(0, |base| base.applied()),
            base,
            shards: (0..SHARDS).map(|_| HashTable::new()).collect(),
            hasher: RandomState::default(),
            next_ticket: 1,
            live: HashSet::new(),
            committed: VecDeque::new(),
            committed_since: 0,
            clean_order: VecDeque::new(),
            clean: 0,
            clean_bytes: 0,
            clean_bytes_max,
            heap_bytes: 0,
            spare: Vec::new(),
        }
    }

    /// The row of `key`.
    ///
    /// # Errors
    /// The base cannot be read.
    pub fn get(&self, key: &K) -> Result<Option<V>, StateError> {
        match self.find(key) {
            Some(slot) => Ok(slot.value.clone()),
            None => read(self.base.as_ref(), self.table, key),
        }
    }

    /// Puts a row and returns the one that was there.
    ///
    /// # Errors
    /// The base cannot be read; nothing changed.
    pub fn put(&mut self, key: K, value: V, undo: &mut Undo<K, V>) -> Result<Option<V>, StateError> {
        self.change(key, Some(value), undo, Before::InBase)
    }

    /// Puts a row that the caller knows is not in the base, which is not asked; returns the one in memory, if any.
    pub fn put_new(&mut self, key: K, value: V, undo: &mut Undo<K, V>) -> Option<V> {
        // Without a look at the base nothing can fail.
        self.change(key, Some(value), undo, Before::Known(None))
            .unwrap_or_default()
    }

    /// Takes a row out.
    ///
    /// # Errors
    /// The base cannot be read; nothing changed.
    pub fn take(&mut self, key: &K, undo: &mut Undo<K, V>) -> Result<Option<V>, StateError> {
        if self.base.is_none() && self.find(key).is_none() {
            return Ok(None);
        }
        self.change(key.clone(), None, undo, Before::InBase)
    }

    /// [`Self::take`] where `row` was read ahead, after the base had applied everything up to `applied`: the base is asked
    /// only where it may have moved on since.
    ///
    /// # Errors
    /// The base cannot be read; nothing changed.
    pub fn take_read(
        &mut self,
        key: &K,
        row: Option<V>,
        applied: Sequence,
        undo: &mut Undo<K, V>,
    ) -> Result<Option<V>, StateError> {
        if applied < self.settled || self.base.is_none() {
            return self.take(key, undo);
        }
        self.change(key.clone(), None, undo, Before::Known(row))
    }

    /// Takes back what `undo` lists and returns what takes that back in turn.
    ///
    /// # Errors
    /// The base cannot be read. The rows are between two states then, and of no further use.
    pub fn revert(&mut self, undo: Undo<K, V>) -> Result<Undo<K, V>, StateError> {
        let withdraws = undo.ticket != 0;
        let mut redo = Undo {
            ticket: if withdraws || undo.changes.is_empty() {
                0
            } else {
                self.begin()
            },
            changes: Vec::with_capacity(undo.changes.len()),
        };
        for Change { key, mark, before } in undo.changes.into_iter().rev() {
            let mark = match redo.ticket {
                0 if self.live.contains(&mark) => mark,
                0 => CLEAN,
                ticket => ticket,
            };
            let (now, mark) = self.set(key.clone(), before, mark, Before::InBase)?;
            redo.changes.push(Change { key, mark, before: now });
        }
        if withdraws {
            self.live.remove(&undo.ticket);
        }
        self.evict();
        Ok(redo)
    }

    /// Closes `undo`: the delta with its changes has this sequence, which is the highest so far.
    pub fn commit(&mut self, sequence: Sequence, undo: &mut Undo<K, V>) {
        let ticket = std::mem::take(&mut undo.ticket);
        if ticket == 0 || self.base.is_none() {
            return;
        }
        debug_assert!(
            self.committed.back().is_none_or(|last| last.sequence <= sequence),
            "in order"
        );
        let hashes = undo.changes.iter().map(|change| self.hash(&change.key)).collect();
        self.committed_since += undo.changes.len();
        self.committed.push_back(Committed {
            sequence,
            ticket,
            hashes,
        });
    }

    /// Takes in a list that nobody needs any more, for its memory.
    pub fn reuse(&mut self, undo: Undo<K, V>) {
        let mut changes = undo.changes;
        changes.clear();
        if self.spare.len() < SPARE_LISTS_MAX {
            self.spare.push(changes);
        }
    }

    /// The base has every delta up to `applied`: what came from them need not be kept any more. A call lets go of what was
    /// committed since the last one and as much again, so that a large batch is no long pause for one block.
    pub fn settle(&mut self, applied: Sequence) {
        self.settled = self.settled.max(applied);
        let mut most = 2 * std::mem::take(&mut self.committed_since) + SETTLED_MIN;
        while most > 0
            && let Some(first) = self.committed.pop_front_if(|first| first.sequence <= applied)
        {
            most = most.saturating_sub(first.hashes.len());
            self.live.remove(&first.ticket);
            for hashes in first.hashes.chunks(WARMED_SLOTS) {
                self.warm_hashes(hashes.iter().copied());
                hashes.iter().for_each(|hash| self.settle_slot(*hash, first.ticket));
            }
        }
        self.evict();
    }

    fn settle_slot(&mut self, hash: u64, ticket: u32) {
        let hasher = &self.hasher;
        let same = |slot: &Slot<K, V>| slot.mark == ticket && hasher.hash_one(&slot.key) == hash;
        if let Ok(mut found) = self.shards[shard_of(hash)].find_entry(hash, same) {
            if found.get().value.is_none() {
                let (slot, _) = found.remove();
                self.heap_bytes -= slot.key.heap_bytes();
            } else {
                let slot = found.get_mut();
                slot.mark = CLEAN;
                self.clean += 1;
                self.clean_bytes += slot_bytes(&slot.key, slot.value.as_ref());
                self.clean_order.push_back(hash);
            }
        }
    }

    /// Brings the slots of these keys into the processor's caches. Each costs a wait for memory, and in a loop of nothing
    /// else many of the waits go on at a time. The best number of keys is [`WARMED_SLOTS`].
    pub fn warm(&self, keys: impl Iterator<Item = K>) {
        self.warm_hashes(keys.map(|key| self.hash(&key)));
    }

    fn warm_hashes(&self, hashes: impl Iterator<Item = u64>) {
        let mut seen = 0;
        for hash in hashes {
            // The first slot that may be the one: mostly it is. Two of its fields, since a coin's slot lies in two lines.
            let touch = |slot: &Slot<K, V>| {
                seen ^= slot.mark ^ u32::from(slot.value.is_none());
                true
            };
            self.shards[shard_of(hash)].find(hash, touch);
        }
        std::hint::black_box(seen);
    }

    /// The changes of an open list as rows of a delta. Nothing else may have changed the rows since.
    ///
    /// # Errors
    /// The base cannot be read.
    pub fn record(&self, undo: &Undo<K, V>, delta: &mut DeltaBuilder) -> Result<(), StateError> {
        for change in &undo.changes {
            let found = self.find(&change.key);
            // A slot that is gone was withdrawn, or taken where there is no base.
            let after = found.and_then(|slot| slot.value.as_ref());
            delta.push(self.table, &change.key, change.before.as_ref(), after);
        }
        Ok(())
    }

    /// Makes the changes of a delta in this table: one of the journal that the base does not have, or the inverse of one.
    /// What comes back is open.
    ///
    /// # Errors
    /// A row of the delta is none of this table.
    pub fn apply(&mut self, delta: &Delta) -> Result<Undo<K, V>, StateError> {
        let mut undo = Undo::default();
        let table = self.table;
        for row in delta.changes().filter(|row| row.table == table) {
            let key = K::decode(row.key).ok_or_else(|| bad_row(table, row.key, row.key))?;
            let decode = |bytes: &[u8]| V::decode(bytes).ok_or_else(|| bad_row(table, row.key, bytes));
            let (before, after) = (row.before.map(decode).transpose()?, row.after.map(decode).transpose()?);
            if undo.ticket == 0 {
                undo.ticket = self.begin();
            }
            let (_, mark) = self.set(key.clone(), after, undo.ticket, Before::Known(None))?;
            undo.changes.push(Change { key, mark, before });
        }
        Ok(undo)
    }

    /// Whether the base would have to be asked for `key`.
    #[must_use]
    pub fn misses(&self, key: &K) -> bool {
        self.base.is_some() && self.find(key).is_none()
    }

    /// Takes in what was read ahead: rows that are here already stay as they are, and so does everything where the base
    /// has moved on since. The value is the number of rows taken in.
    pub fn insert_clean(&mut self, ahead: Ahead<K, V>) -> usize {
        // A row that was settled and dropped since the read would come back as it was before.
        if ahead.applied < self.settled || self.base.is_none() {
            return 0;
        }
        let mut taken = 0;
        for (key, value) in ahead.rows {
            let hash = self.hash(&key);
            let hasher = &self.hasher;
            let entry =
                self.shards[shard_of(hash)].entry(hash, |slot| slot.key == key, |slot| hasher.hash_one(&slot.key));
            if let Entry::Vacant(vacant) = entry {
                self.heap_bytes += heap_bytes(&key, value.as_ref());
                self.clean_bytes += slot_bytes(&key, value.as_ref());
                vacant.insert(Slot {
                    key,
                    mark: CLEAN,
                    value,
                });
                self.clean += 1;
                self.clean_order.push_back(hash);
                taken += 1;
            }
        }
        self.evict();
        taken
    }

    /// The base beneath.
    #[must_use]
    pub fn base(&self) -> Option<&Arc<dyn Base>> {
        self.base.as_ref()
    }

    /// The table.
    #[must_use]
    pub fn table(&self) -> TableId {
        self.table
    }

    /// The rows in memory, in no particular order: all of them where there is no base.
    pub fn iter(&self) -> impl Iterator<Item = (&K, &V)> {
        self.shards
            .iter()
            .flatten()
            .filter_map(|slot| Some((&slot.key, slot.value.as_ref()?)))
    }

    /// Slots in memory, those for rows that are gone among them.
    #[must_use]
    pub fn slots(&self) -> usize {
        self.shards.iter().map(HashTable::len).sum()
    }

    /// Bytes in memory, without those of the allocator.
    #[must_use]
    pub fn bytes(&self) -> usize {
        let slots: usize = self.shards.iter().map(HashTable::allocation_size).sum();
        let hashes: usize = self.committed.iter().map(|list| list.hashes.len()).sum();
        slots + self.heap_bytes + 8 * (hashes + self.clean_order.capacity())
    }

    fn change(
        &mut self,
        key: K,
        value: Option<V>,
        undo: &mut Undo<K, V>,
        not_here: Before<V>,
    ) -> Result<Option<V>, StateError> {
        if undo.ticket == 0 {
            debug_assert!(undo.changes.is_empty(), "a closed list takes no more changes");
            undo.ticket = self.begin();
            undo.changes = self.spare.pop().unwrap_or_default();
        }
        let (before, mark) = self.set(key.clone(), value, undo.ticket, not_here)?;
        undo.changes.push(Change {
            key,
            mark,
            before: before.clone(),
        });
        Ok(before)
    }

    /// Sets a slot and returns what it held: where there was none, the base's row under a clean mark, as `not_here` says.
    fn set(
        &mut self,
        key: K,
        value: Option<V>,
        mark: u32,
        not_here: Before<V>,
    ) -> Result<(Option<V>, u32), StateError> {
        let hash = self.hash(&key);
        let is_all = self.base.is_none();
        let gone = is_all && value.is_none();
        let cleans = mark == CLEAN && !is_all;
        let key_bytes = key.heap_bytes();
        let added = value.as_ref().map_or(0, V::heap_bytes);
        let hasher = &self.hasher;
        let entry = self.shards[shard_of(hash)].entry(hash, |slot| slot.key == key, |slot| hasher.hash_one(&slot.key));
        let (before, mark_before) = match entry {
            Entry::Occupied(occupied) if gone => {
                let (slot, _) = occupied.remove();
                self.heap_bytes -= key_bytes;
                (slot.value, slot.mark)
            }
            Entry::Occupied(mut occupied) => {
                let slot = occupied.get_mut();
                let mark_before = std::mem::replace(&mut slot.mark, mark);
                (std::mem::replace(&mut slot.value, value), mark_before)
            }
            Entry::Vacant(vacant) => {
                let before = match not_here {
                    Before::InBase => read(self.base.as_ref(), self.table, &key)?,
                    Before::Known(row) => row,
                };
                if value.is_none() && before.is_none() {
                    // What is nowhere leaves nothing behind when it is taken.
                    return Ok((None, CLEAN));
                }
                if cleans {
                    self.clean += 1;
                    self.clean_bytes += slot_bytes(&key, value.as_ref());
                    self.clean_order.push_back(hash);
                }
                if !gone {
                    vacant.insert(Slot { key, mark, value });
                    self.heap_bytes += key_bytes;
                }
                // What the base holds is no bytes of ours.
                self.heap_bytes += added;
                return Ok((before, CLEAN));
            }
        };
        let removed = before.as_ref().map_or(0, V::heap_bytes);
        self.heap_bytes = (self.heap_bytes + added).saturating_sub(removed);
        if mark_before == CLEAN && !is_all {
            self.clean -= 1;
            self.clean_bytes -= size_of::<Slot<K, V>>() + key_bytes + removed;
        }
        if cleans {
            self.clean += 1;
            self.clean_bytes += size_of::<Slot<K, V>>() + key_bytes + added;
            self.clean_order.push_back(hash);
        }
        Ok((before, mark_before))
    }

    /// A number for a list. After 2^32 lists they start again, when none of the first is live any more.
    fn begin(&mut self) -> u32 {
        loop {
            let ticket = self.next_ticket;
            self.next_ticket = self.next_ticket.wrapping_add(1);
            if ticket != CLEAN && (self.base.is_none() || self.live.insert(ticket)) {
                return ticket;
            }
        }
    }

    /// Drops clean slots beyond the limit, the oldest first.
    fn evict(&mut self) {
        // Numbers of slots that are dirty again would pile up otherwise.
        while self.clean_bytes > self.clean_bytes_max || self.clean_order.len() > 2 * self.clean + CLEAN_ORDER_SLACK {
            let Some(hash) = self.clean_order.pop_front() else {
                return;
            };
            let hasher = &self.hasher;
            let same = |slot: &Slot<K, V>| slot.mark == CLEAN && hasher.hash_one(&slot.key) == hash;
            if let Ok(found) = self.shards[shard_of(hash)].find_entry(hash, same) {
                let (slot, _) = found.remove();
                self.heap_bytes -= heap_bytes(&slot.key, slot.value.as_ref());
                self.clean_bytes -= slot_bytes(&slot.key, slot.value.as_ref());
                self.clean -= 1;
            }
        }
    }

    fn find(&self, key: &K) -> Option<&Slot<K, V>> {
        let hash = self.hash(key);
        self.shards[shard_of(hash)].find(hash, |slot| slot.key == *key)
    }

    fn hash(&self, key: &K) -> u64 {
        self.hasher.hash_one(key)
    }
}

impl<V: Value> Overlay<Box<[u8]>, V> {
    /// What `read` makes of the row of a key that is lent: neither is copied where the row is in memory.
    ///
    /// # Errors
    /// The base cannot be read.
    pub fn get_bytes<R>(&self, key: &[u8], read: impl FnOnce(&V) -> R) -> Result<Option<R>, StateError> {
        // A box hashes as what is in it.
        let hash = self.hasher.hash_one(key);
        match self.shards[shard_of(hash)].find(hash, |slot| *slot.key == *key) {
            Some(slot) => Ok(slot.value.as_ref().map(read)),
            None => Ok(read_bytes(self.base.as_ref(), self.table, key)?.as_ref().map(read)),
        }
    }
}

/// Bytes of a slot with this key and value.
fn slot_bytes<K: Key, V: Value>(key: &K, value: Option<&V>) -> usize {
    size_of::<Slot<K, V>>() + heap_bytes(key, value)
}

/// Bytes that key and value hold besides their slot.
fn heap_bytes<K: Key, V: Value>(key: &K, value: Option<&V>) -> usize {
    key.heap_bytes() + value.map_or(0, V::heap_bytes)
}

/// The base's row of `key`.
pub(super) fn read<K: Key, V: Value>(
    base: Option<&Arc<dyn Base>>,
    table: TableId,
    key: &K,
) -> Result<Option<V>, StateError> {
    if base.is_none() {
        return Ok(None);
    }
    let mut bytes = Vec::with_capacity(64);
    key.encode(&mut bytes);
    read_bytes(base, table, &bytes)
}

/// The base's row of the key of these bytes.
fn read_bytes<V: Value>(base: Option<&Arc<dyn Base>>, table: TableId, key: &[u8]) -> Result<Option<V>, StateError> {
    let Some(base) = base else { return Ok(None) };
    let row = base.get(table, key)?;
    row.map(|row| V::decode(&row).ok_or_else(|| bad_row(table, key, &row)))
        .transpose()
}

/// What the base has for a key is no row of the table.
pub(super) fn bad_row(table: TableId, key: &[u8], value: &[u8]) -> StateError {
    StateError::Row {
        table,
        key: hex::encode(key),
        got: value.len(),
    }
}

/// Changes that a settlement lets go of in any case.
const SETTLED_MIN: usize = 4096;
/// As many as there are blocks between coins and verdicts, roughly; one takes some megabytes.
const SPARE_LISTS_MAX: usize = 8;
/// Hashes of slots that are not clean any more, besides as many as there are clean slots.
const CLEAN_ORDER_SLACK: usize = 1 << 16;
/// Slots whose two or three cache lines fit the first cache with room to spare.
pub const WARMED_SLOTS: usize = 64;
/// Mark of a slot that the base has, too.
const CLEAN: u32 = 0;

mod shard;
#[cfg(test)]
mod tests;
mod undo;
