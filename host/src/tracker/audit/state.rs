//! The engine's state in bytes: for the store's side tables, whole or a row a provider.
//! Written when actions are carried out, read when the service starts again.
//! Never accepts another version or anything behind its end, and never holds a secret: the tracker's key is elsewhere.
//!
//! What was asked when the service stopped is asked again: the first tick finds that the engine was asleep, so nobody pays.

use super::{
    books::Provider,
    engine::{AuditEngine, Notary, State},
    limits::Limits,
    standing::{Account, Standing},
};
use crate::chain::lunarx::{Hash, LunarParams};

/// Why bytes are no state.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum StateError {
    /// Another version.
    #[error("state of the audit engine: version {got:?}, expected 1")]
    Version {
        /// The first byte.
        got: Option<u8>,
    },
    /// Cut, or with something behind its end.
    #[error("state of the audit engine: {got} bytes, expected the fields of version 1 and nothing else")]
    Form {
        /// Bytes.
        got: usize,
    },
}

impl<N: Notary> AuditEngine<N> {
    /// All of the state: a version byte, then `postcard`. Actions that were not taken are not in it.
    pub fn snapshot(&self) -> Vec<u8> {
        // Writing into memory fails only for lists of unknown length, of which there are none.
        postcard::to_extend(&self.state, vec![VERSION]).unwrap_or_default()
    }

    /// The engine of a state.
    ///
    /// # Errors
    /// [`StateError`].
    pub fn restore(params: &'static LunarParams, limits: Limits, notary: N, bytes: &[u8]) -> Result<Self, StateError> {
        let Some((&VERSION, fields)) = bytes.split_first() else {
            return Err(StateError::Version {
                got: bytes.first().copied(),
            });
        };
        let form = || StateError::Form { got: bytes.len() };
        let (state, rest) = postcard::take_from_bytes::<State>(fields).map_err(|_| form())?;
        match rest {
            [] => Ok(Self::with_state(params, limits, notary, state)),
            _ => Err(form()),
        }
    }

    /// One provider's row, for a table that others read: a version byte, then account and ids of evidence as `postcard`.
    pub fn provider_row(&self, id: &Hash) -> Option<Vec<u8>> {
        let books = &self.state.books;
        let provider = books.get(books.place_of(id)?)?;
        postcard::to_extend(&(&provider.account, &provider.evidence), vec![VERSION]).ok()
    }

    /// Takes a provider's row back: for a service that keeps rows, and places shards anew from the contracts it knows. Open audits
    /// and the rest of the day's plan are only in [`Self::snapshot`].
    ///
    /// # Errors
    /// [`StateError`]; then nothing has changed. A provider that is not in the books is none.
    pub fn restore_row(&mut self, id: &Hash, row: &[u8]) -> Result<(), StateError> {
        let Some((&VERSION, fields)) = row.split_first() else {
            return Err(StateError::Version {
                got: row.first().copied(),
            });
        };
        let form = StateError::Form { got: row.len() };
        let read = postcard::take_from_bytes::<(Account, Vec<Hash>)>(fields);
        let place = self.state.books.place_of(id);
        let (Ok(((account, evidence), [])), Some(place)) = (read, place) else {
            return Err(form);
        };
        if let Standing::Suspended { until_us, .. } = account.standing {
            self.state.reviews.insert((until_us, place));
        }
        self.state.books.change(place, |provider: &mut Provider| {
            (provider.account, provider.evidence) = (account, evidence);
        });
        Ok(())
    }
}

/// The version of states and rows.
const VERSION: u8 = 1;
