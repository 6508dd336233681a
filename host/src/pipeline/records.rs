//! Records of a block chain's container: reserve proofs of CartyCoin, which stand beside the blocks and hang on none of them.
//! Behind the blocks of a run, in their own order, on the calling thread: there are few of them.
//! Never judges a block, and never forgets a deposit that was used where a state is kept.

use std::{collections::HashSet, sync::Arc};

use super::coins::CoinsError;
use crate::{
    chain::{
        cartycoin::{
            self,
            reserve::{self, ReserveSet},
        },
        utxo::{
            display_hash,
            params::{NEVER, Params},
            sha256d,
        },
    },
    state::{Sequence, StateError, TableId, delta::DeltaBuilder, store::Recovered, store::Store},
    verdict::{Counters, Finding, ObjectReport, RuleId},
};

/// What is judged of records, in their order.
pub struct Records {
    params: &'static Params,
    set: ReserveSet,
    /// Keys that a state has, or the parameters.
    known: HashSet<Vec<u8>>,
}

impl Records {
    /// Before the first record, with the keys that a state has.
    pub fn new(params: &'static Params, kept: &[Vec<u8>]) -> Self {
        let mut set = ReserveSet::new(cartycoin::reserve());
        for key in kept {
            set.insert_key(key);
        }
        let known = set.keys().collect();
        Self { params, set, known }
    }

    /// Judges a record, `kind | body`.
    pub fn judge(&mut self, record: &[u8]) -> ObjectReport {
        let has_reserve = self.params.activations.algorithms != NEVER;
        let verdict = match record.split_first() {
            Some((&RESERVE_KIND, body)) if has_reserve => reserve::judge(body, cartycoin::reserve(), &mut self.set),
            other => {
                let got = other.map_or_else(|| "nothing".to_owned(), |(kind, _)| kind.to_string());
                let expected = if has_reserve { "0 or 1" } else { "0, a block" };
                Finding::whole(RuleId::k(1), format!("kind of object: expected {expected}, got {got}")).into()
            }
        };
        ObjectReport {
            object: display_hash(&sha256d(record.get(1..).unwrap_or_default())),
            verdict,
            counters: Counters::default(),
            unchecked: Vec::new(),
        }
    }

    /// Writes what is new to the state, whose blocks end with `tip`; the sequence that must be durable.
    ///
    /// # Errors
    /// The store takes no more.
    pub fn write(&self, store: &Store, tip: [u8; 32]) -> Result<Option<Sequence>, StateError> {
        let mut delta = DeltaBuilder::default();
        let mut is_new = false;
        for key in self.set.keys().filter(|key| !self.known.contains(key)) {
            is_new = true;
            delta.push::<Box<[u8]>, ()>(RESERVE, &key.into_boxed_slice(), None, Some(&()));
        }
        // Without a note it is no block, and its label leaves the tip where it is.
        is_new
            .then(|| store.append(delta.finish(tip, tip, Vec::new())))
            .transpose()
    }
}

/// The keys of records that a state has.
///
/// # Errors
/// The base cannot be read.
pub fn kept(store: &Arc<Store>, recovered: &Recovered) -> Result<Vec<Vec<u8>>, CoinsError> {
    let mut keys = Vec::new();
    store.scan(RESERVE, &[], &mut |key, _| {
        keys.push(key.to_vec());
        true
    })?;
    for (_, delta) in &recovered.replay {
        let rows = delta
            .changes()
            .filter(|row| row.table == RESERVE && row.after.is_some());
        keys.extend(rows.map(|row| row.key.to_vec()));
    }
    keys.sort_unstable();
    keys.dedup();
    Ok(keys)
}

/// The kind of reserve proofs in a container.
pub const RESERVE_KIND: u8 = 1;
/// Deposits that were used, and headers from which proofs may start.
const RESERVE: TableId = TableId(TableId::PROFILE.0);
