//! The window of a run: how much may be in flight between reading and reporting.
//! The reader waits here when the rest of the flow is behind: this is the back-pressure of the pipeline.

use std::sync::{Condvar, Mutex, MutexGuard, PoisonError};

/// Objects and bytes in flight, bounded.
#[derive(Debug)]
pub struct Window {
    state: Mutex<State>,
    freed: Condvar,
    objects_max: usize,
    bytes_max: usize,
}

#[derive(Debug, Default)]
struct State {
    objects: usize,
    bytes: usize,
    closed: bool,
}

impl Window {
    /// An empty window.
    pub fn new(objects_max: usize, bytes_max: usize) -> Self {
        Self {
            state: Mutex::default(),
            freed: Condvar::new(),
            objects_max,
            bytes_max,
        }
    }

    /// Waits until an object of `bytes` fits and takes its place; one that is larger than the window goes alone.
    /// False if the window was closed.
    pub fn enter(&self, bytes: usize) -> bool {
        let mut state = self.lock();
        while !state.closed
            && state.objects > 0
            && (state.objects >= self.objects_max || state.bytes + bytes > self.bytes_max)
        {
            state = self.freed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        state.objects += 1;
        state.bytes += bytes;
        !state.closed
    }

    /// The object that entered last is so many bytes more than was known then: waits until these fit, too, or it is alone.
    /// False if the window was closed.
    pub fn grow(&self, bytes: usize) -> bool {
        let mut state = self.lock();
        while !state.closed && state.objects > 1 && state.bytes + bytes > self.bytes_max {
            state = self.freed.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        state.bytes += bytes;
        !state.closed
    }

    /// Gives the place of an object of `bytes` back.
    pub fn leave(&self, bytes: usize) {
        let mut state = self.lock();
        state.objects -= 1;
        state.bytes -= bytes;
        drop(state);
        self.freed.notify_one();
    }

    /// Lets nobody in any more.
    pub fn close(&self) {
        self.lock().closed = true;
        self.freed.notify_all();
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
