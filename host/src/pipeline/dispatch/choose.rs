//! Which backend gets the next batch: the one that would finish first, by what completions have shown.
//! Part of the dispatcher, which asks for every batch; costs are its own.
//! Never a fixed threshold, and never a backend that has failed the batch.

use perigee_kernels::batch::Program;

use super::Worker;

/// Which backend gets work.
enum Best {
    /// None offers it.
    None,
    /// This one.
    Now(usize),
    /// One that is busy now will be sooner through than any that is free.
    Later,
}

impl Worker {
    /// The backend for so much work, with a free slot: see [`Self::best`]. Backends that go ahead are asked first.
    pub(super) fn choose(&self, program: Program, tried: u64, work: u64) -> Option<usize> {
        match self.best(0..self.ahead, program, tried, work) {
            Best::None => match self.best(self.ahead..self.slots.len(), program, tried, work) {
                Best::Now(index) => Some(index),
                Best::None | Best::Later => None,
            },
            Best::Now(index) => Some(index),
            Best::Later => None,
        }
    }

    /// Of the backends of a range that offer the program and have not failed it, the one with a free slot that would finish first;
    /// none now where even the least that it takes would end after a busy one could have done all the work: a device that is
    /// slow at something gets none of it.
    fn best(&self, range: std::ops::Range<usize>, program: Program, tried: u64, work: u64) -> Best {
        let (mut free, mut busy): (Option<(f64, f64, usize)>, Option<f64>) = (None, None);
        for index in range {
            let slot = &self.slots[index];
            if slot.off || tried >> index & 1 == 1 {
                continue;
            }
            let Some(capability) = slot.backend.capability(program) else {
                continue;
            };
            let cost = slot.cost.get(&program);
            let seconds = slot.in_flight_seconds + cost.map_or(0.0, |cost| cost.seconds(work));
            if slot.in_flight >= capability.slots {
                busy = Some(busy.map_or(seconds, |least| least.min(seconds)));
                continue;
            }
            if free.is_none_or(|(least, ..)| seconds < least) {
                // What a submission of nothing would take: nobody ends sooner.
                let least = slot.in_flight_seconds + cost.map_or(0.0, |cost| cost.seconds(1));
                free = Some((seconds, least, index));
            }
        }
        match (free, busy) {
            (None, None) => Best::None,
            (None, Some(_)) => Best::Later,
            (Some((seconds, least, index)), busy) => match busy {
                Some(busy) if busy < seconds && busy < least => Best::Later,
                _ => Best::Now(index),
            },
        }
    }
}
