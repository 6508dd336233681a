//! What is to happen in a mission, in the order of time.
//! The engine plans moments here and takes the next of them.
//! Never two orders of one mission: events of one moment happen as they were planned.

use std::{cmp::Ordering, collections::BinaryHeap};

/// What happens at a moment.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Event {
    Eclipse(bool),
    PassBegin(usize, u32),
    PassEnd(usize),
    Arrival(usize, usize),
    Upset(Struck),
    Scrub,
    /// The configuring with this number is over.
    Started(u64),
    /// The job with this number ends on the logic.
    LogicDone(u64),
    SoftwareDone(u64),
    Sample,
    /// Protection looks at battery and temperature.
    Guard,
    End,
}

/// What an upset hits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Struck {
    Voted,
    Data,
    Essential,
    Inessential,
}

struct Due {
    at_s: f64,
    /// Events of one moment happen in the order in which they were planned.
    number: u64,
    event: Event,
}

impl PartialEq for Due {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Due {}

impl PartialOrd for Due {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Due {
    /// The heap gives its greatest: the earliest.
    fn cmp(&self, other: &Self) -> Ordering {
        other.at_s.total_cmp(&self.at_s).then(other.number.cmp(&self.number))
    }
}

/// Events that are to come.
#[derive(Default)]
pub(super) struct Agenda {
    due: BinaryHeap<Due>,
    planned: u64,
}

impl Agenda {
    /// Plans an event.
    pub(super) fn plan(&mut self, at_s: f64, event: Event) {
        self.due.push(Due {
            at_s,
            number: self.planned,
            event,
        });
        self.planned += 1;
    }

    /// The next event and its moment, seconds.
    pub(super) fn next(&mut self) -> Option<(f64, Event)> {
        self.due.pop().map(|due| (due.at_s, due.event))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// By time, and of one moment by the order of planning.
    #[test]
    fn events_come_in_order() {
        let mut agenda = Agenda::default();
        agenda.plan(2.0, Event::End);
        agenda.plan(1.0, Event::Guard);
        agenda.plan(1.0, Event::Sample);
        let order: Vec<Event> = std::iter::from_fn(|| agenda.next()).map(|(_, event)| event).collect();
        assert_eq!(order, [Event::Guard, Event::Sample, Event::End]);
    }
}
