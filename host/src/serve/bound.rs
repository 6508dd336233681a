//! Bounds that several threads share: who takes waits for room, and what was taken comes back by itself.
//! Under sessions, which take before they read; back-pressure of the service is this.
//! Never more than the bound, and never a wait for what could not be had at all.

use std::sync::{Arc, Condvar, Mutex, PoisonError};

/// A number of units, of which each is taken once at a time.
#[derive(Clone, Debug)]
pub(super) struct Bound(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    most: usize,
    taken: Mutex<usize>,
    freed: Condvar,
}

/// Units that were taken; they are free again when this is dropped.
#[derive(Debug)]
pub(super) struct Taken {
    from: Bound,
    units: usize,
}

impl Bound {
    /// So many units.
    pub(super) fn new(most: usize) -> Self {
        Self(Arc::new(Shared {
            most,
            taken: Mutex::new(0),
            freed: Condvar::new(),
        }))
    }

    /// Takes units, when they are there: all of them at most.
    pub(super) fn take(&self, units: usize) -> Taken {
        let units = units.min(self.0.most);
        let taken = self.0.taken.lock().unwrap_or_else(PoisonError::into_inner);
        let fits = |taken: &mut usize| *taken + units > self.0.most;
        let mut taken = self
            .0
            .freed
            .wait_while(taken, fits)
            .unwrap_or_else(PoisonError::into_inner);
        *taken += units;
        drop(taken);
        Taken {
            from: self.clone(),
            units,
        }
    }

    /// Units that are taken now.
    pub(super) fn taken(&self) -> usize {
        *self.0.taken.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Drop for Taken {
    fn drop(&mut self) {
        *self.from.0.taken.lock().unwrap_or_else(PoisonError::into_inner) -= self.units;
        self.from.0.freed.notify_all();
    }
}

#[cfg(test)]
mod tests {
    use std::{thread, time::Duration};

    use super::*;

    #[test]
    fn who_finds_no_room_waits_for_it() {
        let bound = Bound::new(10);
        let first = bound.take(7);
        let waiting = thread::spawn({
            let bound = bound.clone();
            move || bound.take(4).units
        });
        thread::sleep(Duration::from_millis(20));
        assert!(!waiting.is_finished());
        assert_eq!(bound.taken(), 7);
        drop(first);
        assert_eq!(waiting.join().unwrap(), 4);
        assert_eq!(bound.taken(), 0);
        // More than there is would never come: all there is.
        assert_eq!(bound.take(11).units, 10);
    }
}
