//! What the side chain keeps in memory: its transactions by number, who issued what, and their graph.
//! Asked by the rules of transactions and by snapshots; made anew from the ledger at a start.
//! Never judges, and never takes a transaction whose parents it does not know.
//!
//! Limit: a transaction is about 250 bytes here, and its row in the ledger besides. Pasts are `perigee_kernels::dag::Growing`'s: what
//! they cost, and what a hostile graph makes of it, stands there.

use std::collections::{BTreeSet, HashMap};

use foldhash::quality::RandomState;
use perigee_kernels::dag::{Growing, Past};

use super::GENESIS_COUNT;
use crate::chain::{
    itc::ledger::Table,
    records::{Hash, ledger::Ledger, value::value},
};

/// A transaction as the ledger keeps it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Its id.
    pub id: Hash,
    /// Which of the first eight are parents: bit i stands for the i-th.
    pub genesis: u8,
    /// The other parents, ascending.
    pub parents: Vec<Hash>,
    /// Who issued it.
    pub issuer: [u8; 33],
    /// Milliseconds of Unix time.
    pub time: u64,
    /// Its place among those of its issuer, from 1.
    pub nonce: u64,
    /// Its own weight.
    pub weight: u64,
}

value!(Row {
    id,
    genesis,
    parents,
    issuer,
    time,
    nonce,
    weight
});

/// What is known of a transaction by its number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// Milliseconds of Unix time.
    pub time: u64,
    /// One more than the greatest of its parents'; 0 of the first eight.
    pub depth: u32,
    /// Own weight; nothing of the first eight.
    pub weight: u64,
    /// Whether a commitment of a certified header has it.
    pub is_committed: bool,
}

/// Parents, as far as they are known.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Parents {
    /// Their numbers.
    pub known: Vec<u32>,
    /// The lowest of those that are not known.
    pub missing: Option<Hash>,
}

/// The side chain. Numbers below [`GENESIS_COUNT`] are those that count as known, without ids here: parameters name them.
#[derive(Clone, Debug)]
pub struct Memory {
    graph: Growing,
    entries: Vec<Entry>,
    /// Ids by number; zero of the first eight.
    ids: Vec<Hash>,
    numbers: HashMap<Hash, u32, RandomState>,
    issuers: HashMap<[u8; 33], u32, RandomState>,
    /// The first transaction of an issuer with a nonce.
    slots: HashMap<(u32, u64), u32, RandomState>,
}

impl Default for Memory {
    fn default() -> Self {
        let mut graph = Growing::default();
        for _ in 0..GENESIS_COUNT {
            // Without parents there is none that could be unknown.
            let _ = graph.push(&[], None);
        }
        Self {
            graph,
            entries: vec![Entry::default(); GENESIS_COUNT],
            ids: vec![Hash::default(); GENESIS_COUNT],
            numbers: HashMap::default(),
            issuers: HashMap::default(),
            slots: HashMap::default(),
        }
    }
}

impl Memory {
    /// The side chain of a ledger: the same transactions in the same order, and commitments between them where they were.
    pub fn recall(ledger: &Ledger) -> Self {
        let mut memory = Self::default();
        let row = |at: u32| ledger.get::<(u32, Vec<Hash>)>(Table::DagCommitments, &at.to_be_bytes());
        let mut commitments = (0u32..).map_while(row).peekable();
        for at in 0..=transactions(ledger) {
            while let Some((_, tips)) = commitments.next_if(|(count, _)| *count == at) {
                memory.commit(&tips);
            }
            if let Some(row) = ledger.get::<Row>(Table::DagTransactions, &at.to_be_bytes()) {
                memory.insert(&row);
            }
        }
        memory
    }

    /// Transactions, the first eight not among them.
    pub fn len(&self) -> usize {
        self.numbers.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.numbers.is_empty()
    }

    /// The graph.
    pub fn graph(&self) -> &Growing {
        &self.graph
    }

    /// Ids by number.
    pub fn ids(&self) -> &[Hash] {
        &self.ids
    }

    /// What is known of all, by number.
    pub fn entries(&self) -> &[Entry] {
        &self.entries
    }

    /// Whether it is known.
    pub fn knows(&self, id: &Hash) -> bool {
        self.numbers.contains_key(id)
    }

    /// What is known of a number.
    pub fn entry(&self, number: u32) -> Entry {
        self.entries.get(number as usize).copied().unwrap_or_default()
    }

    /// The id of a number.
    pub fn id(&self, number: u32) -> Hash {
        self.ids.get(number as usize).copied().unwrap_or_default()
    }

    /// The parents of a transaction.
    pub fn parents(&self, row: &Row) -> Parents {
        let genesis = (0u32..).take(GENESIS_COUNT).filter(|bit| row.genesis >> bit & 1 == 1);
        let mut parents = Parents {
            known: genesis.collect(),
            missing: None,
        };
        for id in &row.parents {
            match self.numbers.get(id) {
                Some(number) => parents.known.push(*number),
                None => parents.missing = parents.missing.or(Some(*id)),
            }
        }
        parents
    }

    /// What a transaction with these parents has in its past.
    pub fn past(&self, parents: &Parents) -> Option<Past<'_>> {
        self.graph.past(&parents.known).ok()
    }

    /// The transaction of an issuer with a nonce that a past holds.
    pub fn issued(&self, past: &Past<'_>, issuer: &[u8; 33], nonce: u64) -> Option<u32> {
        past.member(*self.slots.get(&(*self.issuers.get(issuer)?, nonce))?)
    }

    /// Takes a transaction that was accepted.
    pub fn insert(&mut self, row: &Row) {
        let parents = self.parents(row);
        let fresh = u32::try_from(self.issuers.len()).unwrap_or(u32::MAX);
        let issuer = *self.issuers.entry(row.issuer).or_insert(fresh);
        let rival = self.slots.get(&(issuer, row.nonce)).copied();
        // Rule D4 has seen that all parents are known; nothing else is taken.
        let Ok(number) = self.graph.push(&parents.known, rival) else {
            return;
        };
        let depth = parents.known.iter().map(|parent| self.entry(*parent).depth).max();
        self.slots.entry((issuer, row.nonce)).or_insert(number);
        self.numbers.insert(row.id, number);
        self.ids.push(row.id);
        self.entries.push(Entry {
            time: row.time,
            depth: depth.unwrap_or_default().saturating_add(1),
            weight: row.weight,
            is_committed: false,
        });
    }

    /// What is among these or in the past of one and is not committed yet, ascending by number; what is not known counts for nothing.
    /// `None`: there are more than `most`.
    pub fn uncommitted(&self, tips: &[Hash], most: usize) -> Option<Vec<u32>> {
        let mut open: BTreeSet<u32> = tips.iter().filter_map(|tip| self.numbers.get(tip)).copied().collect();
        let mut found = Vec::new();
        // The highest first: what was taken out does not come back.
        while let Some(number) = open.pop_last() {
            if (number as usize) < GENESIS_COUNT || self.entry(number).is_committed {
                continue;
            }
            if found.len() >= most {
                return None;
            }
            found.push(number);
            open.extend(self.graph.parents(number));
        }
        found.reverse();
        Some(found)
    }

    /// Commits all of [`Self::uncommitted`].
    pub fn commit(&mut self, tips: &[Hash]) {
        for number in self.uncommitted(tips, usize::MAX).unwrap_or_default() {
            if let Some(entry) = self.entries.get_mut(number as usize) {
                entry.is_committed = true;
            }
        }
    }
}

/// Transactions that a ledger has.
fn transactions(ledger: &Ledger) -> u32 {
    ledger.fact(TRANSACTIONS)
}

/// Adds a transaction to a ledger.
pub(super) fn add(ledger: &mut Ledger, row: &Row) {
    let number = transactions(ledger);
    ledger.put(Table::DagTransactions, &number.to_be_bytes(), row);
    ledger.set_fact(TRANSACTIONS, &number.saturating_add(1));
}

/// Notes in a ledger that these tips were committed to, under this header by the object of this id.
pub(super) fn note_commitment(ledger: &mut Ledger, header: &Hash, object: &Hash, tips: &[Hash]) {
    let number: u32 = ledger.fact(COMMITMENTS);
    let row = (transactions(ledger), tips.to_vec());
    ledger.put(Table::DagCommitments, &number.to_be_bytes(), &row);
    ledger.put(Table::DagCommitted, header, object);
    ledger.set_fact(COMMITMENTS, &number.saturating_add(1));
}

/// The object that committed to tips under this header.
pub(super) fn committed_by(ledger: &Ledger, header: &Hash) -> Option<Hash> {
    ledger.get(Table::DagCommitted, header)
}

/// How many transactions there are.
const TRANSACTIONS: &str = "dag transactions";
/// How many commitments there are.
const COMMITMENTS: &str = "dag commitments";
