//! Rows that wait for a command: those of commands of their own in order, and those that share one by kind.
//! Between open batches and the driver, which starts what ring, memory and core have room for.
//! Never forgets a row: what is taken is started, given back, or its batch is given up.

use std::collections::{BTreeMap, VecDeque};

use super::{
    Place,
    group::{Fit, Kind},
};

/// The rows of all open batches that are in no command.
#[derive(Debug, Default)]
pub(super) struct Queue {
    alone: VecDeque<Place>,
    shared: BTreeMap<Kind, VecDeque<Place>>,
}

impl Queue {
    fn of(&mut self, fit: Fit) -> &mut VecDeque<Place> {
        match fit {
            Fit::With(kind) => self.shared.entry(kind).or_default(),
            _ => &mut self.alone,
        }
    }

    /// Rows that wait.
    pub(super) fn len(&self) -> usize {
        self.alone.len() + self.shared.values().map(VecDeque::len).sum::<usize>()
    }

    /// Behind all that wait like it.
    pub(super) fn push(&mut self, place: Place) {
        self.of(place.fit).push_back(place);
    }

    /// Before all that wait like it.
    pub(super) fn push_first(&mut self, place: Place) {
        self.of(place.fit).push_front(place);
    }

    /// Before all that wait like them, in their order.
    pub(super) fn give_back(&mut self, places: Vec<Place>) {
        places.into_iter().rev().for_each(|place| self.push_first(place));
    }

    /// Forgets the rows of a batch that is given up.
    pub(super) fn forget(&mut self, open: u64) {
        self.alone.retain(|place| place.open != open);
        self.shared
            .values_mut()
            .for_each(|places| places.retain(|place| place.open != open));
    }

    /// The next row of commands of its own.
    pub(super) fn next_alone(&mut self) -> Option<Place> {
        self.alone.pop_front()
    }

    /// The kind of rows among these that has waited longest: batches are numbered in the order in which they came.
    pub(super) fn oldest_kind(&self, is_wanted: impl Fn(Kind) -> bool) -> Option<Kind> {
        let firsts = self.shared.iter().filter(|(kind, _)| is_wanted(**kind));
        let ages = firsts.filter_map(|(kind, places)| Some((places.front()?.open, *kind)));
        ages.min().map(|(_, kind)| kind)
    }

    /// The batch of the first row of a kind.
    pub(super) fn first_of(&self, kind: Kind) -> Option<u64> {
        Some(self.shared.get(&kind)?.front()?.open)
    }

    /// Takes rows of a kind for a command of at most so many: whole rounds of what the core computes side by side, as far as there
    /// are any, because the rest of a round costs as much as a whole one.
    pub(super) fn take(&mut self, kind: Kind, most: usize) -> Vec<Place> {
        let Some(places) = self.shared.get_mut(&kind) else {
            return Vec::new();
        };
        let (count, round) = (places.len().min(most), kind.rows_a_round());
        let whole = count - count % round;
        places.drain(..if whole > 0 { whole } else { count }).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::signatures;

    const SHORT: Kind = Kind::Signatures(signatures::Kind::Short);
    const BIP340: Kind = Kind::Signatures(signatures::Kind::Bip340);

    fn place(open: u64, row: usize, fit: Fit) -> Place {
        let (attempts, said) = (0, None);
        Place {
            open,
            row,
            fit,
            attempts,
            said,
        }
    }

    fn rows(places: &[Place]) -> Vec<(u64, usize)> {
        places.iter().map(|place| (place.open, place.row)).collect()
    }

    /// 40 rows of one batch and 40 of the next make a round of 64; what is left waits for company or goes alone.
    #[test]
    fn rows_of_several_batches_fill_a_round() {
        let mut queue = Queue::default();
        for open in [3, 5] {
            (0..40).for_each(|row| queue.push(place(open, row, Fit::With(SHORT))));
        }
        let taken = queue.take(SHORT, 1024);
        assert_eq!(taken.len(), 64);
        assert_eq!(rows(&taken)[38..42], [(3, 38), (3, 39), (5, 0), (5, 1)]);
        assert_eq!(queue.len(), 16);
        queue.give_back(taken);
        assert_eq!(
            queue.take(SHORT, 10).len(),
            10,
            "what has no room for a round is taken as it is"
        );
        let rest = queue.take(SHORT, 1024);
        assert_eq!(
            (rest.len(), rows(&rest)[0]),
            (64, (3, 10)),
            "in order, given back or not"
        );
        assert_eq!(
            rows(&queue.take(SHORT, 1024)),
            (34..40).map(|row| (5, row)).collect::<Vec<_>>()
        );
        assert!(queue.take(SHORT, 1024).is_empty());
    }

    #[test]
    fn the_kind_that_waits_longest_is_next() {
        let mut queue = Queue::default();
        queue.push(place(7, 0, Fit::With(SHORT)));
        queue.push(place(2, 0, Fit::With(BIP340)));
        queue.push(place(1, 0, Fit::Alone));
        assert_eq!(queue.oldest_kind(|_| true), Some(BIP340));
        assert_eq!(queue.oldest_kind(|kind| kind != BIP340), Some(SHORT));
        assert_eq!(queue.first_of(SHORT), Some(7));
        queue.forget(2);
        assert_eq!(queue.oldest_kind(|_| true), Some(SHORT));
        assert_eq!(queue.next_alone().map(|place| place.open), Some(1));
        assert_eq!(queue.len(), 1);
    }
}
