//! What the rules of LunarX remember: tables of bytes with typed reading and writing.
//! Read by `Record::judge`, changed by `Record::apply` alone; every kind keeps the types of its tables in its own file.
//! Never judges, and never changes but by a record that was accepted.

use std::sync::{Arc, OnceLock};

use super::{
    Hash, hash,
    tree::Growing,
    value::{Value, value},
};
use crate::state::{
    Base, Sequence, StateError, TableId,
    delta::{Delta, DeltaBuilder},
    overlay::{Overlay, Undo},
};

/// The tables. Their numbers are part of what is stored.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[repr(u8)]
pub enum Table {
    /// Single values, by name.
    Facts = 0,
    /// Account to smallest units.
    Balances = 1,
    /// User and provider to the last nonce.
    Nonces = 2,
    /// Id of a receipt to its block and place.
    Receipts = 3,
    /// Id to contract.
    Contracts = 4,
    /// What a list of keys is for to the list.
    Keys = 5,
    /// Epoch to beacon.
    Beacons = 6,
    /// Id to the newest record of a peer.
    Peers = 7,
    /// Id of a version to what children need of it.
    Versions = 8,
    /// Table and row to the number of its heads.
    Heads = 9,
    /// Contract, epoch and challenge to what its verifiers said.
    Challenges = 10,
    /// Contract, epoch, challenge and verifier to what was said.
    Statements = 11,
    /// Root over statements to the challenge as it stood then.
    Quorums = 12,
    /// Contract, epoch and challenge to the outcome that was confirmed.
    Settlements = 13,
    /// Name to its owner and content.
    Names = 14,
    /// Oracle and pair to the last rate.
    Rates = 15,
    /// Id of a proof block to its height.
    Blocks = 16,
    /// Upload and stripe to what was kept of it.
    Stripes = 17,
    /// Id to manifest.
    Manifests = 18,
    /// Manifest to the fraud proof against it.
    Frauds = 19,
    /// Manifest and number of shards to their provider.
    Placements = 20,
    /// Id of a CDN manifest to what it publishes.
    Published = 21,
    /// Publisher and content to the last number of a CDN manifest.
    Editions = 22,
    /// Table to the last number of its index.
    Indexes = 23,
    /// Contract, epoch and challenge to the audit that was accepted first.
    Audits = 24,
    /// Id of an object to the batch of a tracker's ledger that it is in, and its place there.
    Places = 25,
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

/// Coins outside of the accounts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Supply {
    /// Whether the initial allocation was made.
    pub is_allocated: bool,
    /// Smallest units mined so far.
    pub mined_units: u64,
}

value!(Supply {
    is_allocated,
    mined_units
});

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
    pub fn get<V: Value>(&self, table: Table, key: &[u8]) -> Option<V> {
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
    pub fn put<V: Value>(&mut self, table: Table, key: &[u8], value: &V) {
        self.put_bytes(table, key, value.to_bytes().into_boxed_slice());
    }

    fn put_bytes(&mut self, table: Table, key: &[u8], value: Row) {
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
    pub fn remove(&mut self, table: Table, key: &[u8]) {
        if let Err(error) = self.rows.take(&RowKey::new(table, key).bytes().into(), &mut self.undo) {
            self.fault.get_or_init(|| error);
        }
    }

    /// A single value; its zero before it was ever set.
    pub fn fact<V: Value + Default>(&self, name: &'static str) -> V {
        let value = match self.facts.iter().find(|fact| fact.name == name) {
            Some(fact) => V::from_bytes(&fact.bytes),
            None => self.get(Table::Facts, name.as_bytes()),
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
            self.put_bytes(Table::Facts, fact.name.as_bytes(), fact.bytes.as_slice().into());
        }
        self.facts = facts;
    }

    /// Smallest units of an account.
    pub fn balance(&self, account: &Hash) -> u64 {
        self.get(Table::Balances, account).unwrap_or_default()
    }

    /// Adds to an account. The sum of all is bounded by the supply, so that none overflows.
    pub fn credit(&mut self, account: &Hash, units: u64) {
        let balance = self.balance(account).saturating_add(units);
        self.set_balance(account, balance);
    }

    /// Takes from an account; a rule has seen that it holds so much.
    pub fn debit(&mut self, account: &Hash, units: u64) {
        let balance = self.balance(account);
        debug_assert!(balance >= units, "a rule compares before");
        self.set_balance(account, balance.saturating_sub(units));
    }

    /// The commitment to all balances: SHA-256 over what it was before, the account and its new balance, for every change in
    /// its order; 32 zero bytes at first. Whoever judged the same objects has the same.
    pub fn state_root(&self) -> Hash {
        self.fact(STATE_ROOT)
    }

    /// Coins outside of the accounts.
    pub fn supply(&self) -> Supply {
        self.fact(SUPPLY)
    }

    /// Sets the coins outside of the accounts.
    pub fn set_supply(&mut self, supply: &Supply) {
        self.set_fact(SUPPLY, supply);
    }

    /// A tree of what was accepted since the last block.
    pub fn growing(&self, name: &'static str) -> Growing {
        self.fact(name)
    }

    /// The sum of all balances in memory: of all accounts where there is no base. For tests and summaries.
    pub fn balances_sum(&self) -> i128 {
        let accounts = self
            .rows
            .iter()
            .filter(|(key, _)| key.first() == Some(&(Table::Balances as u8)));
        let units = accounts.filter_map(|(_, value)| u64::from_bytes(value));
        units.fold(0, |sum, units| sum.saturating_add(units.into()))
    }

    fn set_balance(&mut self, account: &Hash, units: u64) {
        let root = hash(&[&self.state_root(), account, &units.to_le_bytes()]);
        self.put(Table::Balances, account, &units);
        self.set_fact(STATE_ROOT, &root);
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
    fn new(table: Table, key: &[u8]) -> Self {
        let (mut short, len, mut long) = ([0; ROW_KEY_SHORT], key.len().saturating_add(1), Vec::new());
        match short.split_first_mut() {
            Some((first, rest)) if key.len() <= rest.len() => {
                *first = table as u8;
                rest.iter_mut().zip(key).for_each(|(to, from)| *to = *from);
            }
            _ => long = [&[table as u8], key].concat(),
        }
        Self { short, len, long }
    }

    fn bytes(&self) -> &[u8] {
        self.short.get(..self.len).unwrap_or(&self.long)
    }
}

/// Most keys are two hashes or less; the longest that is fixed is of a statement of a verifier.
const ROW_KEY_SHORT: usize = 112;

/// Receipts accepted since the last block: a tree over their ids.
pub const RECEIPTS: &str = "receipts";
/// Challenges that were audited and passed since the last block: a tree over contract, epoch and challenge of each.
pub const PROOFS: &str = "proofs";

/// The table of the state that all tables of the ledger lie in.
const LEDGER: TableId = TableId(TableId::PROFILE.0);
const STATE_ROOT: &str = "state root";
const SUPPLY: &str = "supply";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn balances_are_kept_and_every_change_moves_the_root() {
        let mut ledger = Ledger::default();
        let (one, two) = ([1; 32], [2; 32]);
        ledger.credit(&one, 10);
        let first = ledger.state_root();
        ledger.debit(&one, 4);
        ledger.credit(&two, 4);
        assert_eq!((ledger.balance(&one), ledger.balance(&two)), (6, 4));
        assert_eq!(ledger.balances_sum(), 10);
        assert_ne!(ledger.state_root(), first);
        // The same changes give the same root, other ones another.
        let mut again = Ledger::default();
        again.credit(&one, 10);
        assert_eq!(again.state_root(), first);
        again.debit(&one, 3);
        again.credit(&two, 3);
        assert_ne!(again.state_root(), ledger.state_root());
    }

    /// What is set many times between two deltas is one row of the second, and what was not set since is none.
    #[test]
    fn facts_become_rows_once_a_delta() {
        let mut ledger = Ledger::default();
        let mut after = Ledger::default();
        let rows = |delta: &Delta| delta.changes().filter(|row| row.key[0] == Table::Facts as u8).count();
        assert!(!ledger.is_changed());
        for units in 1..=3 {
            ledger.set_supply(&Supply {
                is_allocated: true,
                mined_units: units,
            });
            ledger.credit(&[units as u8; 32], units);
        }
        assert!(ledger.is_changed());
        let first = ledger.delta([1; 32], [0; 32]).unwrap();
        ledger.commit(1, 0);
        assert_eq!(rows(&first), 2, "the supply and the root");
        assert!(!ledger.is_changed());
        ledger.credit(&[1; 32], 1);
        let second = ledger.delta([2; 32], [1; 32]).unwrap();
        ledger.commit(2, 0);
        assert_eq!(rows(&second), 1, "the root alone");
        // Whoever makes the same changes by the deltas has the same facts, those that it knew before too.
        for (sequence, delta) in [(1, &first), (2, &second)] {
            assert_ne!(after.state_root(), ledger.state_root());
            after.set_supply(&Supply::default());
            after.replay(sequence, delta).unwrap();
        }
        assert_eq!(
            (after.state_root(), after.supply()),
            (ledger.state_root(), ledger.supply())
        );
    }

    #[test]
    fn a_key_is_its_table_and_its_bytes_however_long() {
        for len in [0, 1, ROW_KEY_SHORT - 2, ROW_KEY_SHORT - 1, ROW_KEY_SHORT, 300] {
            let key: Vec<u8> = (0..len).map(|at| at as u8).collect();
            let whole = [&[Table::Names as u8], &key[..]].concat();
            assert_eq!(RowKey::new(Table::Names, &key).bytes(), whole, "{len} bytes");
        }
    }
}
