//! What the core counts: every reason to cut or to refuse, what came and what became of it; all from zero on.
//! Filled by the core, read by the service for its metrics.
//! Never decides anything.

use crate::tracker::wire::{Cut, Kind, Status, message::Refusal};

/// What the service makes of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub enum Class {
    /// Rows of receipts.
    Receipts = 0,
    /// Other objects, and shards to keep.
    Objects = 1,
    /// Questions.
    Queries = 2,
}

impl Class {
    /// All of them.
    pub const ALL: &[Self] = &[Self::Receipts, Self::Objects, Self::Queries];

    /// Its name in metrics.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Receipts => "receipts",
            Self::Objects => "objects",
            Self::Queries => "queries",
        }
    }
}

const CUTS: usize = Cut::ALL.len();
const REFUSALS: usize = Refusal::ALL.len();
const KINDS: usize = Kind::ALL.len();
const STATUSES: usize = Status::ALL.len();

/// Counters of one I/O thread.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counters {
    /// Connections that came.
    pub connections: u64,
    /// Handshakes that succeeded.
    pub established: u64,
    /// Puzzles that were demanded before a handshake.
    pub puzzles: u64,
    /// Bytes that came.
    pub bytes_in: u64,
    /// Bytes that were given out to be sent.
    pub bytes_out: u64,
    /// Items that were answered from the lookup of duplicates.
    pub duplicates: u64,
    /// Verdicts and answers of the judge for requests that were no longer there.
    pub late: u64,
    /// Answers of the service that were not of the form of their request; the request got an error.
    pub unfit: u64,
    cuts: [u64; CUTS],
    refusals: [u64; REFUSALS],
    frames: [u64; KINDS],
    verdicts: [u64; STATUSES],
    admitted: [u64; 3],
}

impl Default for Counters {
    fn default() -> Self {
        Self {
            connections: 0,
            established: 0,
            puzzles: 0,
            bytes_in: 0,
            bytes_out: 0,
            duplicates: 0,
            late: 0,
            unfit: 0,
            cuts: [0; CUTS],
            refusals: [0; REFUSALS],
            frames: [0; KINDS],
            verdicts: [0; STATUSES],
            admitted: [0; 3],
        }
    }
}

impl Counters {
    /// Every reason to cut, with how often it happened.
    pub fn cuts(&self) -> impl Iterator<Item = (Cut, u64)> {
        Cut::ALL.iter().copied().zip(self.cuts)
    }

    /// Every reason to refuse, with the items that were refused for it.
    pub fn refusals(&self) -> impl Iterator<Item = (Refusal, u64)> {
        Refusal::ALL.iter().copied().zip(self.refusals)
    }

    /// Every type of frames, with how many came.
    pub fn frames(&self) -> impl Iterator<Item = (Kind, u64)> {
        Kind::ALL.iter().copied().zip(self.frames)
    }

    /// Every status, with the items that got it.
    pub fn verdicts(&self) -> impl Iterator<Item = (Status, u64)> {
        Status::ALL.iter().copied().zip(self.verdicts)
    }

    /// Every class, with the items that went to the judge.
    pub fn admitted(&self) -> impl Iterator<Item = (Class, u64)> {
        Class::ALL.iter().copied().zip(self.admitted)
    }

    /// How often connections were cut for this reason.
    pub fn cut(&self, cut: Cut) -> u64 {
        self.cuts.get(cut as usize).copied().unwrap_or_default()
    }

    /// Items that were refused for this reason.
    pub fn refused(&self, reason: Refusal) -> u64 {
        self.refusals()
            .find(|(other, _)| *other == reason)
            .map_or(0, |(_, count)| count)
    }

    pub(super) fn count_cut(&mut self, cut: Cut) {
        add(self.cuts.get_mut(cut as usize), 1);
    }

    pub(super) fn count_refusal(&mut self, reason: Refusal, items: u64) {
        add(self.refusals.get_mut((reason as usize).wrapping_sub(1)), items);
    }

    pub(super) fn count_frame(&mut self, kind: Kind) {
        let at = Kind::ALL.binary_search(&kind).unwrap_or(usize::MAX);
        add(self.frames.get_mut(at), 1);
    }

    pub(super) fn count_verdict(&mut self, status: Status) {
        add(self.verdicts.get_mut((status as usize).wrapping_sub(1)), 1);
    }

    pub(super) fn count_admitted(&mut self, class: Class, items: u64) {
        add(self.admitted.get_mut(class as usize), items);
    }
}

fn add(counter: Option<&mut u64>, count: u64) {
    if let Some(counter) = counter {
        *counter = counter.saturating_add(count);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_is_there_at_zero_and_counts_by_itself() {
        let mut counters = Counters::default();
        assert_eq!(counters.cuts().count(), Cut::ALL.len());
        assert!(counters.cuts().all(|(_, count)| count == 0) && counters.refusals().all(|(_, count)| count == 0));
        for cut in Cut::ALL {
            counters.count_cut(*cut);
        }
        assert!(counters.cuts().all(|(_, count)| count == 1));
        counters.count_refusal(Refusal::QueueFull, 64);
        counters.count_refusal(Refusal::Busy, 1);
        assert_eq!(
            (counters.refused(Refusal::QueueFull), counters.refused(Refusal::Busy)),
            (64, 1)
        );
        for kind in Kind::ALL {
            counters.count_frame(*kind);
        }
        assert!(counters.frames().all(|(_, count)| count == 1));
        for status in Status::ALL {
            counters.count_verdict(*status);
        }
        assert!(counters.verdicts().all(|(_, count)| count == 1));
    }
}
