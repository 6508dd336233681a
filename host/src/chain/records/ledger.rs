//! What the rules of a network remember: tables of bytes with typed reading and writing.
//! Read by `Record::judge`, changed by `Record::apply` alone; every kind keeps the types of its tables in its own file.
//! Never judges, and never changes but by a record that was accepted.

use std::sync::{Arc, OnceLock};

use super::{Hash, tree::Growing, value::Value};
use crate::state::{
    Base, Sequence, StateError, TableId,
    delta::{Delta, DeltaBuilder},
    overlay::{Overlay, Undo},
};

/// A table of a network's ledger, by its number, which is part of what is stored. Number 0 is of single values.
pub trait Table: Copy {
    /// Its number, at least 1.
    fn number(self) -> u8;
}

/// Everything that was accepted, as far as rules need it: one table of the state, over a base on disk where there is one.
#[derive(Debug)]
pub struct Ledger {
    rows: Overlay<Row, Row>,
    /// Single values that were set, by name. Several change with every object: they become rows once a delta, not once an object.
    facts: Vec<Fact>,
    /// What changed since the last delta.
    undo: Undo<Row, Row>,
    /// Why nothing that was read since can be believed.
    fault: OnceLock<StateError>,
}

/// A key is the number of its table and its own bytes.
type Row = Box<[u8]>;

/// A single value in memory.
#[derive(Debug)]
struct Fact {
    name: &'static str,
    bytes: Vec<u8>,
    /// Whether its row is of before.
    is_changed: bool,
}

impl Ledger {
    /// The ledger over what a base on disk has, of which up to `clean_bytes_max` bytes are kept in memory, too.
    pub fn over(base: Arc<dyn Base>, clean_bytes_max: usize) -> Self {
        Self::on(Overlay::over(LEDGER, base, clean_bytes_max))
    }

    fn on(rows: Overlay<Row, Row>) -> Self {
        Self {
            rows,
            facts: Vec::new(),
            undo: Undo::default(),
            fault: OnceLock::new(),
        }
    }

    /// Why the ledger is of no further use, if it is: the base could not be read, and no verdict since then counts.
    pub fn fault(&self) -> Option<&StateError> {
        self.fault.get()
    }

    /// The value under this key.
    pub fn get<V: Value>(&self, table: impl Table, key: &[u8]) -> Option<V> {
        self.get_at(table.number(), key)
    }

    fn get_at<V: Value>(&self, table: u8, key: &[u8]) -> Option<V> {
        match self
            .rows
            .get_bytes(RowKey::new(table, key).bytes(), |value| V::from_bytes(value))
        {
            Ok(value) => value?,
            Err(error) => {
                // The first one says why; those behind it may be its consequences.
                self.fault.get_or_init(|| error);
                None
            }
        }
    }

    /// Sets the value under this key.
    pub fn put<V: Value>(&mut self, table: impl Table, key: &[u8], value: &V) {
        self.put_bytes(table.number(), key, value.to_bytes().into_boxed_slice());
    }

    fn put_bytes(&mut self, table: u8, key: &[u8], value: Row) {
        let key = RowKey::new(table, key).bytes().into();
        if let Err(error) = self.rows.put(key, value, &mut self.undo) {
            self.fault.get_or_init(|| error);
        }
    }

    /// Whether something changed since the last [`Self::commit`].
    pub fn is_changed(&self) -> bool {
        !self.undo.is_empty() || self.facts.iter().any(|fact| fact.is_changed)
    }

    /// What changed since the last [`Self::commit`], as a delta between these two labels.
    ///
    /// # Errors
    /// The base cannot be read.
    pub fn delta(&mut self, label: Hash, parent: Hash) -> Result<Delta, StateError> {
        self.write_facts();
        let mut delta = DeltaBuilder::default();
        self.rows.record(&self.undo, &mut delta)?;
        Ok(delta.finish(label, parent, Vec::new()))
    }

    /// The changes so far have this sequence, and the base has every delta up to `applied`.
    pub fn commit(&mut self, sequence: Sequence, applied: Sequence) {
        self.write_facts();
        let mut undo = std::mem::take(&mut self.undo);
        self.rows.commit(sequence, &mut undo);
        self.rows.settle(applied);
    }

    /// Drops the list of changes where nothing is written: of a ledger in memory nothing is taken back.
    pub fn close(&mut self) {
        if self.rows.base().is_none() {
            self.commit(0, 0);
        }
    }

    /// Makes the changes of a delta that the base does not have yet.
    ///
    /// # Errors
    /// A row of the delta is none.
    pub fn replay(&mut self, sequence: Sequence, delta: &Delta) -> Result<(), StateError> {
        self.facts.clear();
        let mut undo = self.rows.apply(delta)?;
        self.rows.commit(sequence, &mut undo);
        Ok(())
    }

    /// Forgets the value under this key.
    pub fn remove(&mut self, table: impl Table, key: &[u8]) {
        if let Err(error) = self
            .rows
            .take(&RowKey::new(table.number(), key).bytes().into(), &mut self.undo)
        {
            self.fault.get_or_init(|| error);
        }
    }

    /// A single value; its zero before it was ever set.
    pub fn fact<V: Value + Default>(&self, name: &'static str) -> V {
        let value = match self.facts.iter().find(|fact| fact.name == name) {
            Some(fact) => V::from_bytes(&fact.bytes),
            None => self.get_at(FACTS, name.as_bytes()),
        };
        value.unwrap_or_default()
    }

    /// Sets a single value.
    pub fn set_fact<V: Value>(&mut self, name: &'static str, value: &V) {
        if !self.facts.iter().any(|fact| fact.name == name) {
            self.facts.push(Fact {
                name,
                bytes: Vec::new(),
                is_changed: false,
            });
        }
        if let Some(fact) = self.facts.iter_mut().find(|fact| fact.name == name) {
            fact.bytes.clear();
            value.write(&mut fact.bytes);
            fact.is_changed = true;
        }
    }

    /// Makes the facts that changed rows.
    fn write_facts(&mut self) {
        let mut facts = std::mem::take(&mut self.facts);
        for fact in facts.iter_mut().filter(|fact| fact.is_changed) {
            fact.is_changed = false;
            self.put_bytes(FACTS, fact.name.as_bytes(), fact.bytes.as_slice().into());
        }
        self.facts = facts;
    }

    /// Keys and values of a table that are in memory, in no order: all of them where there is no base. For tests and summaries.
    pub fn in_memory(&self, table: impl Table) -> impl Iterator<Item = (&[u8], &[u8])> {
        let rows = self.rows.iter();
        rows.filter_map(move |(key, value)| match key.split_first()? {
            (number, key) if *number == table.number() => Some((key, &value[..])),
            _ => None,
        })
    }

    /// A tree of what was accepted since the last block.
    pub fn growing(&self, name: &'static str) -> Growing {
        self.fact(name)
    }
}

impl Default for Ledger {
    /// An empty ledger, kept in memory.
    fn default() -> Self {
        Self::on(Overlay::in_memory(LEDGER))
    }
}

/// The key of a row where it is asked for: most are short, and need no memory of their own.
struct RowKey {
    short: [u8; ROW_KEY_SHORT],
    len: usize,
    /// The whole, where it is longer.
    long: Vec<u8>,
}

impl RowKey {
    fn new(table: u8, key: &[u8]) -> Self {
        let (mut short, len, mut long) = ([0; ROW_KEY_SHORT], key.len().saturating_add(1), Vec::new());
        match short.split_first_mut() {
            Some((first, rest)) if key.len() <= rest.len() => {
                *first = table;
                rest.iter_mut().zip(key).for_each(|(to, from)| *to = *from);
            }
            _ => long = [&[table], key].concat(),
        }
        Self { short, len, long }
    }

    fn bytes(&self) -> &[u8] {
        self.short.get(..self.len).unwrap_or(&self.long)
    }
}

/// Most keys are two hashes or less; the longest that is fixed is of a statement of a verifier.
const ROW_KEY_SHORT: usize = 112;

/// The table of the state that all tables of the ledger lie in.
const LEDGER: TableId = TableId(TableId::PROFILE.0);
/// Single values, by name.
const FACTS: u8 = 0;

#[cfg(test)]
mod tests {
    use super::*;

    /// What is set many times between two deltas is one row of the second, and what was not set since is none.
    #[test]
    fn facts_become_rows_once_a_delta() {
        let (mut ledger, mut after) = (Ledger::default(), Ledger::default());
        let rows = |delta: &Delta| delta.changes().filter(|row| row.key[0] == FACTS).count();
        assert!(!ledger.is_changed());
        for value in 1..=3u64 {
            ledger.set_fact("one", &value);
            ledger.set_fact("two", &(10 * value));
        }
        assert!(ledger.is_changed());
        let first = ledger.delta([1; 32], [0; 32]).unwrap();
        ledger.commit(1, 0);
        assert_eq!(rows(&first), 2);
        assert!(!ledger.is_changed());
        ledger.set_fact("two", &40u64);
        let second = ledger.delta([2; 32], [1; 32]).unwrap();
        ledger.commit(2, 0);
        assert_eq!(rows(&second), 1, "the second alone");
        // Whoever makes the same changes by the deltas has the same facts, those that it knew before too.
        let facts = |ledger: &Ledger| (ledger.fact::<u64>("one"), ledger.fact::<u64>("two"));
        for (sequence, delta) in [(1, &first), (2, &second)] {
            assert_ne!(facts(&after), facts(&ledger));
            after.set_fact("one", &7u64);
            after.replay(sequence, delta).unwrap();
        }
        assert_eq!((facts(&after), facts(&ledger)), ((3, 40), (3, 40)));
    }

    #[test]
    fn a_key_is_its_table_and_its_bytes_however_long() {
        for len in [0, 1, ROW_KEY_SHORT - 2, ROW_KEY_SHORT - 1, ROW_KEY_SHORT, 300] {
            let key: Vec<u8> = (0..len).map(|at| at as u8).collect();
            let whole = [&[9], &key[..]].concat();
            assert_eq!(RowKey::new(9, &key).bytes(), whole, "{len} bytes");
        }
    }
}
