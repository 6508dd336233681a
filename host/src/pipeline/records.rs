//! Records of a block chain's container: reserve proofs of CartyCoin, which stand beside the blocks and hang on none of them.
//! Behind the blocks of a run, in their own order, on the calling thread: there are few of them.
//! Never judges a block, and never forgets a deposit that was used where a state is kept.

use std::{collections::HashSet, sync::Arc};

use super::coins::CoinsError;
use crate::{
    chain::{
        cartycoin::reserve::{self, ReserveParams, ReserveSet},
        utxo::{display_hash, params::Params, sha256d},
    },
    state::{Sequence, StateError, TableId, delta::DeltaBuilder, store::Recovered, store::Store},
    verdict::{Counters, Finding, ObjectReport, RuleId},
};

/// What is judged of records, in their order.
pub struct Records {
    params: Option<&'static ReserveParams>,
    set: ReserveSet,
    /// What a state has, with the anchors of the parameters.
    kept: ReserveSet,
}

impl Records {
    /// Before the first record, with the keys that a state has.
    pub fn new(params: &'static Params, kept: &[Vec<u8>]) -> Self {
        let params = params.reserve;
        let mut set = params.map(ReserveSet::new).unwrap_or_default();
        for key in kept {
            set.insert_key(key);
        }
        let kept = set.clone();
        Self { params, set, kept }
    }

    /// Whether an earlier run over the state has accepted this very record, `kind | body`: it is passed over, as blocks are
    /// that the state has. What only uses the same deposit is another record, and judged.
    pub fn knows(&self, record: &[u8]) -> bool {
        matches!(record.split_first(), Some((&RESERVE_KIND, body)) if self.kept.has_accepted(body))
    }

    /// Judges a record, `kind | body`.
    pub fn judge(&mut self, record: &[u8]) -> ObjectReport {
        let verdict = match (record.split_first(), self.params) {
            (Some((&RESERVE_KIND, body)), Some(params)) => reserve::judge(body, params, &mut self.set),
            (other, params) => {
                let got = other.map_or_else(|| "nothing".to_owned(), |(kind, _)| kind.to_string());
                let expected = if params.is_some() { "0 or 1" } else { "0, a block" };
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
        let kept: HashSet<_> = self.kept.keys().collect();
        for key in self.set.keys().filter(|key| !kept.contains(key)) {
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
