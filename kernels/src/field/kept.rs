//! Memory that outlives its use: taken by the next one, on whatever thread that runs.
//! Serves combinations, whose megabytes would otherwise be fresh pages for every short-lived thread.
//! Never holds more than were in use at the same time.

use std::sync::{Mutex, PoisonError};

/// What was given back.
#[derive(Debug, Default)]
pub(crate) struct Kept<T>(Mutex<Vec<Box<T>>>);

impl<T> Kept<T> {
    /// Nothing yet.
    pub(crate) const fn new() -> Self {
        Self(Mutex::new(Vec::new()))
    }

    /// One that was given back, as it was left.
    pub(crate) fn take(&self) -> Option<Box<T>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).pop()
    }

    /// Keeps one for its next use.
    pub(crate) fn keep(&self, used: Box<T>) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(used);
    }
}
