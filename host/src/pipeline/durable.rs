//! What the path of coins writes down: the changes of every accepted block in order, and of every one that is taken back.
//! Between the path, which changes coins ahead of verdicts, and the store, which keeps what was decided.
//! Never writes a block before its verdict, nor one whose parent was not written.

use crate::{
    chain::utxo::{Hash32, Header},
    state::{
        Sequence, StateError,
        coins::{CoinSet, Undo},
        delta::Delta,
    },
};

/// Where deltas are kept. What is appended is durable some time later; its sequence is known at once.
pub trait Deltas: Send + std::fmt::Debug {
    /// Appends a delta.
    ///
    /// # Errors
    /// The store takes no more.
    fn append(&self, delta: Delta) -> Result<Sequence, StateError>;

    /// A delta that was appended, or kept from an earlier run.
    ///
    /// # Errors
    /// It cannot be read, or is not kept any more.
    fn read(&self, sequence: Sequence) -> Result<Delta, StateError>;

    /// The last delta that the base has.
    fn applied(&self) -> Sequence;

    /// Deltas from here on may be read again.
    fn keep_from(&self, sequence: Sequence);

    /// A delta that nobody needs any more, for its memory; an empty one where there is none.
    fn spare(&self) -> Delta;
}

/// What takes the changes of a block back, or brings them again.
#[derive(Debug)]
pub enum TakeBack {
    /// A list in memory: the block was not written.
    Listed(Undo),
    /// The delta of this sequence: the block was written.
    Written(Sequence),
}

/// Blocks as deltas.
#[derive(Debug)]
pub struct Writer {
    deltas: Box<dyn Deltas>,
    /// The block at which what was written ends.
    tip: Hash32,
    /// The last sequence.
    last: Sequence,
}

impl Writer {
    /// Writes to `deltas` behind the block `tip`, which sequence `last` ended with.
    pub fn new(deltas: Box<dyn Deltas>, tip: Hash32, last: Sequence) -> Self {
        Self { deltas, tip, last }
    }

    /// The block at which what was written ends.
    pub fn tip(&self) -> Hash32 {
        self.tip
    }

    /// The last sequence that was given.
    pub fn last(&self) -> Sequence {
        self.last
    }

    /// What a block has just changed, as long as nothing else has, with its header as the note.
    ///
    /// # Errors
    /// The base cannot be read.
    pub fn record(&self, set: &mut CoinSet, undo: &mut Undo, header: &Header) -> Result<Delta, StateError> {
        let mut rows = set.take_record(undo)?;
        let note = header.encode().to_vec();
        let delta = rows.take(header.id(), header.prev, note, self.deltas.spare());
        set.reuse_rows(rows);
        Ok(delta)
    }

    /// Writes an accepted block, if what was written ends with its parent, and lets the coins know.
    ///
    /// # Errors
    /// The store takes no more.
    pub fn write(&mut self, set: &mut CoinSet, delta: Delta, mut undo: Undo) -> Result<TakeBack, StateError> {
        if delta.parent != self.tip {
            return Ok(TakeBack::Listed(undo));
        }
        let sequence = self.append(delta)?;
        set.commit(sequence, &mut undo);
        set.reuse_undo(undo);
        Ok(TakeBack::Written(sequence))
    }

    /// Takes back, or brings again, what was written under `sequence`: as a delta of its own.
    ///
    /// # Errors
    /// The delta cannot be read, or the store takes no more; the coins are of no further use then.
    pub fn invert(&mut self, set: &mut CoinSet, sequence: Sequence) -> Result<TakeBack, StateError> {
        let delta = self.deltas.read(sequence)?.inverse();
        let mut undo = set.apply(&delta)?;
        let sequence = self.append(delta)?;
        set.commit(sequence, &mut undo);
        Ok(TakeBack::Written(sequence))
    }

    /// Lets the coins drop what the base has by now, and the store the deltas before `keep`.
    pub fn settle(&self, set: &mut CoinSet, keep: Sequence) {
        self.deltas.keep_from(keep);
        set.settle(self.deltas.applied());
    }

    fn append(&mut self, delta: Delta) -> Result<Sequence, StateError> {
        let tip = delta.label;
        let sequence = self.deltas.append(delta)?;
        (self.tip, self.last) = (tip, sequence);
        Ok(sequence)
    }
}
