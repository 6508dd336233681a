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
                // Nobody knows when one is through that was never measured: it is no reason to wait while another is free.
                let known = if cost.is_some() { seconds } else { f64::INFINITY };
                busy = Some(busy.map_or(known, |least| least.min(known)));
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

#[cfg(test)]
mod tests {
    use std::{sync::Arc, time::Duration};

    use perigee_kernels::{
        backend::{Backend, Busy, Capability, Completion, Notifier, Ticket},
        batch::Batch,
        primitive::Stage,
    };

    use super::*;
    use crate::config::Config;

    const ECDSA: Program = Program::single(Stage::Ecdsa);

    /// Offers ECDSA, one submission at a time, and is never run.
    struct Still;

    impl Backend for Still {
        fn name(&self) -> &str {
            "still"
        }

        fn capability(&self, program: Program) -> Option<Capability> {
            (program == ECDSA).then(|| Capability {
                engine: "still".into(),
                rows_max: usize::MAX,
                rows_preferred: 1,
                slots: 1,
            })
        }

        fn submit(&mut self, _: Arc<Batch>, _: Ticket) -> Result<(), Busy> {
            Err(Busy)
        }

        fn poll(&mut self, _: &mut Vec<Completion>) {}

        fn waker(&self) -> Notifier {
            Notifier::pair().0
        }
    }

    /// Backends that take `a` milliseconds and `b` microseconds a unit of work, the first ones ahead.
    fn worker(costs: &[(u64, u64)], ahead: usize) -> Worker {
        let backends = costs.iter().map(|_| Box::new(Still) as Box<dyn Backend>).collect();
        let mut worker = Worker::new(backends, Config::default(), Arc::default(), ahead);
        for (slot, (a, b)) in worker.slots.iter_mut().zip(costs) {
            let cost = slot.cost.entry(ECDSA).or_default();
            for work in (1..40).map(|step| step * 100) {
                cost.observe(work, Duration::from_millis(*a) + Duration::from_micros(b * work));
            }
        }
        worker
    }

    fn occupy(worker: &mut Worker, index: usize, seconds: f64) {
        worker.slots[index].in_flight = 1;
        worker.slots[index].in_flight_seconds = seconds;
    }

    /// A device with a large overhead and a high rate gets much work and no little.
    #[test]
    fn work_goes_where_it_is_done_first() {
        let worker = worker(&[(5, 1), (0, 10)], 0);
        assert_eq!(worker.choose(ECDSA, 0, 100), Some(1), "1 ms beside 5.1 ms");
        assert_eq!(worker.choose(ECDSA, 0, 10_000), Some(0), "15 ms beside 100 ms");
        assert_eq!(
            worker.choose(ECDSA, 1, 10_000),
            Some(1),
            "one that failed it does not get it again"
        );
        assert_eq!(worker.choose(Program::single(Stage::Sm2), 0, 1), None);
    }

    /// A free device that would end after the busy one could have done everything gets nothing: the work waits.
    #[test]
    fn a_slow_device_gets_nothing_while_a_fast_one_is_soon_free() {
        let mut unlike = worker(&[(0, 10), (50, 100)], 0);
        occupy(&mut unlike, 0, 0.001);
        assert_eq!(
            unlike.choose(ECDSA, 0, 100),
            None,
            "2 ms on the busy one, 60 ms on the free one"
        );
        assert_eq!(
            unlike.choose(ECDSA, 0, 100_000),
            Some(1),
            "a second of work is more than both have"
        );
        // Equal ones share whatever there is.
        let mut equal = worker(&[(0, 10), (0, 10)], 0);
        occupy(&mut equal, 0, 0.001);
        assert_eq!(equal.choose(ECDSA, 0, 100), Some(1));
    }

    /// A backend that is full and has never finished anything, a device that hangs, holds nobody up.
    #[test]
    fn nobody_waits_for_what_was_never_measured() {
        let mut worker = worker(&[(0, 10), (1, 10)], 0);
        worker.slots[0].cost.clear();
        assert_eq!(worker.choose(ECDSA, 0, 100), Some(0), "it is measured by work");
        occupy(&mut worker, 0, 0.0);
        assert_eq!(worker.choose(ECDSA, 0, 100), Some(1));
    }

    /// Those that go ahead are waited for however slow they are; what they all have failed goes to the others.
    #[test]
    fn those_ahead_are_waited_for() {
        let mut worker = worker(&[(50, 100), (50, 100), (0, 1)], 2);
        assert_eq!(worker.choose(ECDSA, 0, 100), Some(0));
        occupy(&mut worker, 0, 0.06);
        assert_eq!(worker.choose(ECDSA, 0, 100), Some(1), "side by side");
        occupy(&mut worker, 1, 0.06);
        assert_eq!(worker.choose(ECDSA, 0, 100), None);
        assert_eq!(worker.choose(ECDSA, 0b11, 100), Some(2));
    }
}
