//! How backends are: which are in use, and how often each failed.
//! Written by the dispatcher's thread, read by whoever watches a service.
//! Never decides anything: the dispatcher does.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use perigee_kernels::backend::Backend;

use super::Dispatcher;

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
    /// Rows that it judged otherwise than the CPU, which decided them.
    pub mismatches: u64,
    /// Rows that it decided.
    pub rows: u64,
    /// Why it failed last.
    pub fault: Option<String>,
}

impl Dispatcher {
    /// How every backend is, in the order in which they were given.
    pub fn backends(&self) -> Vec<BackendState> {
        self.states.all()
    }

    /// Backend `index` guards itself: what `look` has to add is added wherever the states are read.
    pub fn watch(&self, index: usize, look: impl Fn(&mut BackendState) + Send + Sync + 'static) {
        let mut watches = self.states.watches.lock().unwrap_or_else(PoisonError::into_inner);
        watches.push((index, Box::new(look)));
    }
}

type Look = Box<dyn Fn(&mut BackendState) + Send + Sync>;

/// The states of all backends, in the order in which they were given.
#[derive(Clone)]
pub(super) struct States {
    seen: Arc<Mutex<Vec<BackendState>>>,
    watches: Arc<Mutex<Vec<(usize, Look)>>>,
}

impl States {
    /// All of them in use.
    pub(super) fn new(backends: &[Box<dyn Backend>]) -> Self {
        let states = backends.iter().map(|backend| BackendState {
            name: backend.name().to_owned(),
            is_on: true,
            failed_batches: 0,
            mismatches: 0,
            rows: 0,
            fault: None,
        });
        Self {
            seen: Arc::new(Mutex::new(states.collect())),
            watches: Arc::default(),
        }
    }

    /// A copy, with what backends say of themselves.
    fn all(&self) -> Vec<BackendState> {
        let mut states = self.seen.lock().unwrap_or_else(PoisonError::into_inner).clone();
        for (index, look) in self.watches.lock().unwrap_or_else(PoisonError::into_inner).iter() {
            if let Some(state) = states.get_mut(*index) {
                look(state);
            }
        }
        states
    }

    /// Backend `index` decided rows.
    pub(super) fn decided(&self, index: usize, rows: u64) {
        let mut states = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(state) = states.get_mut(index) {
            state.rows += rows;
        }
    }

    /// Backend `index` failed a batch.
    pub(super) fn failed(&self, index: usize, fault: &str, is_on: bool) {
        let mut states = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(state) = states.get_mut(index) {
            state.is_on = is_on;
            state.failed_batches += 1;
            state.fault = Some(fault.to_owned());
        }
    }
}
