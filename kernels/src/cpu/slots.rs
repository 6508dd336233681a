//! How many batches the CPU backend has in flight: two a thread, and more of them while they are short.
//! Asked by the backend at every submission and told of every completion, on the dispatcher's thread.
//! Never starts or delays a batch itself.
//!
//! A thread that has decided a batch of some ten microseconds needs the next before the dispatcher has woken up: two a
//! thread leave threads asleep, and waking them costs as much as such a batch. Long batches are not piled up, because a row
//! that comes now waits for all that are ahead of it.

use std::{collections::HashMap, time::Duration};

use crate::batch::{Batch, Program};

/// The batches in flight and what is known of their time.
pub(super) struct Slots {
    threads: usize,
    taken: usize,
    /// What all of them take together on all threads, nanoseconds.
    taken_ns: u64,
    /// Nanoseconds a unit of work on all threads, of batches that have ended.
    paces: HashMap<Program, f64>,
}

/// A slot in use.
#[derive(Debug)]
pub(super) struct Slot {
    program: Program,
    work: u64,
    expected_ns: u64,
}

impl Slots {
    /// Nothing in flight on so many threads.
    pub(super) fn new(threads: usize) -> Self {
        Self {
            threads: threads.max(1),
            taken: 0,
            taken_ns: 0,
            paces: HashMap::new(),
        }
    }

    /// Submissions that may be in flight now.
    pub(super) fn count(&self) -> usize {
        let usual = self.threads * USUAL_A_THREAD;
        match u128::from(self.taken_ns) < SHORT.as_nanos() {
            true => (self.taken + 1).clamp(usual, self.threads * MOST_A_THREAD),
            false => usual.max(self.taken),
        }
    }

    /// A slot for this batch; `None` while all are in use.
    pub(super) fn take(&mut self, batch: &Batch) -> Option<Slot> {
        if self.taken >= self.count() {
            return None;
        }
        let (program, work) = (batch.program(), batch.tables().iter().map(|table| table.work()).sum());
        let slot = Slot {
            program,
            work,
            // Of a program that was never seen nothing is known: it counts as long.
            expected_ns: match self.paces.get(&program) {
                Some(pace) => (pace * work as f64) as u64,
                None => SHORT.as_nanos() as u64,
            },
        };
        self.taken += 1;
        self.taken_ns = self.taken_ns.saturating_add(slot.expected_ns);
        Some(slot)
    }

    /// The batch of this slot has ended; `taken` is what it takes on all threads, if it was decided.
    pub(super) fn free(&mut self, slot: &Slot, taken: Option<Duration>) {
        self.taken -= 1;
        // What was added is taken away again, but never more than there is after a sum was cut.
        self.taken_ns = match self.taken {
            0 => 0,
            _ => self.taken_ns.saturating_sub(slot.expected_ns),
        };
        if let Some(taken) = taken {
            let pace = taken.as_nanos() as f64 / slot.work.max(1) as f64;
            let known = self.paces.entry(slot.program).or_insert(pace);
            *known = (*known + pace) / 2.0;
        }
    }
}

/// Batches a thread that keep it busy while completions are handled.
const USUAL_A_THREAD: usize = 2;

/// Most short batches a thread.
const MOST_A_THREAD: usize = 8;

/// While everything in flight takes less than this, it is short: twice what one batch should take.
const SHORT: Duration = Duration::from_millis(2);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{batch::BatchBuilder, merkle::TreeRow, policy::Policy, primitive::Stage};

    fn batch(rows: usize) -> Batch {
        let mut builder = BatchBuilder::new(Program::single(Stage::Tree), Policy::default());
        for _ in 0..rows {
            let leaves = builder.arena_push(&[&[0; 64]], 1).unwrap();
            builder.push(TreeRow::compute(leaves)).unwrap();
        }
        builder.finish()
    }

    /// Takes as many as there are.
    fn fill(slots: &mut Slots, batch: &Batch) -> Vec<Slot> {
        std::iter::from_fn(|| slots.take(batch)).collect()
    }

    fn empty(slots: &mut Slots, taken: Vec<Slot>, time: Option<Duration>) {
        for slot in taken {
            slots.free(&slot, time);
        }
        assert_eq!((slots.taken, slots.taken_ns), (0, 0));
    }

    /// Two threads: four before anything is known and where nothing was decided, sixteen of 50 us, of 190 us as many as begin
    /// within 2 ms, four of 1 ms, sixteen of no time at all.
    #[test]
    fn short_batches_have_more_slots() {
        let batch = batch(7);
        for (time, expected) in [
            (None, 4),
            (Some(50), 16),
            (Some(190), 11),
            (Some(1_000), 4),
            (Some(0), 16),
        ] {
            let mut slots = Slots::new(2);
            let taken = fill(&mut slots, &batch);
            assert_eq!((taken.len(), slots.count()), (4, 4), "nothing is known");
            empty(&mut slots, taken, time.map(Duration::from_micros));
            let taken = fill(&mut slots, &batch);
            assert_eq!((taken.len(), slots.count()), (expected, expected), "{time:?}");
            empty(&mut slots, taken, None);
        }
    }

    /// A long batch ahead leaves the usual number, and all come back when it has ended.
    #[test]
    fn a_long_batch_takes_the_place_of_short_ones() {
        let (mut slots, short, long) = (Slots::new(1), batch(1), batch(100));
        let first = slots.take(&short).unwrap();
        slots.free(&first, Some(Duration::from_micros(50)));
        let ahead = slots.take(&long).unwrap();
        let behind = fill(&mut slots, &short);
        assert_eq!(behind.len(), 1, "5 ms ahead");
        slots.free(&ahead, Some(Duration::from_millis(5)));
        let more = fill(&mut slots, &short);
        assert_eq!(behind.len() + more.len(), 8);
        empty(&mut slots, [behind, more].into_iter().flatten().collect(), None);
    }
}
