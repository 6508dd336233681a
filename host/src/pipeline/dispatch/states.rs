//! How backends are: which are in use, and how often each failed.
//! Written by the dispatcher's thread, read by whoever watches a service.
//! Never decides anything: the dispatcher does.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use perigee_kernels::backend::Backend;

/// Rows that each engine has decided, by name.
pub type BackendJobs = BTreeMap<String, u64>;

/// How a backend is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BackendState {
    /// Its name.
    pub name: String,
    /// Whether it is used; one that failed too often in a row is switched off until the next start.
    pub is_on: bool,
    /// Batches that it failed, lost or left undecided; they ran elsewhere.
    pub failed_batches: u64,
}

/// The states of all backends, in the order in which they were given.
#[derive(Clone)]
pub(super) struct States(Arc<Mutex<Vec<BackendState>>>);

impl States {
    /// All of them in use.
    pub(super) fn new(backends: &[Box<dyn Backend>]) -> Self {
        let states = backends.iter().map(|backend| BackendState {
            name: backend.name().to_owned(),
            is_on: true,
            failed_batches: 0,
        });
        Self(Arc::new(Mutex::new(states.collect())))
    }

    /// A copy.
    pub(super) fn all(&self) -> Vec<BackendState> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Backend `index` failed a batch.
    pub(super) fn failed(&self, index: usize, is_on: bool) {
        let mut states = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(state) = states.get_mut(index) {
            state.is_on = is_on;
            state.failed_batches += 1;
        }
    }
}
