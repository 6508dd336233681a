//! What came of a load: every answer held against the script, and how long each took from when its frame was due.
//! One for each thread of sockets, added up at the end.
//! Never takes the tracker's word for anything that the load knows itself.

use std::{
    collections::BTreeMap,
    time::{Duration, Instant},
};

use hdrhistogram::Histogram;

use super::{
    script::Script,
    world::{Expected, Sort},
};
use crate::{
    tracker::wire::{Status, Verdict},
    verdict::RuleId,
};

/// Counts of a load.
pub struct Tally {
    /// Microseconds from when a frame was due to its answer.
    pub latency_us: Histogram<u64>,
    /// Verdicts by what they were to be.
    pub right: BTreeMap<&'static str, u64>,
    /// Verdicts that are wrong.
    pub wrong: u64,
    /// The first of them, in words.
    pub first_wrong: Vec<String>,
    /// Receipts that were not judged, in verdicts and in answers `Retry`.
    pub refused: u64,
    /// Frames that were handed in again, after `Retry`.
    pub again: u64,
    /// Frames with all their verdicts.
    pub frames: u64,
    /// Receipts with a verdict.
    pub receipts: u64,
    /// Those of frames that were due behind the warm-up.
    pub measured: u64,
    /// Connections that the tracker cut.
    pub cut: u64,
    /// Frames that were under way on them.
    pub lost: u64,
    /// Where each receipt of the script stands, by its number; as long as the script from the start, since a list that grows is copied
    /// while answers wait.
    pub places: Vec<Place>,
    /// When the last verdicts came.
    pub last_answer: Option<Instant>,
}

/// Where a receipt stands in the tracker's ledger.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Place {
    /// Number of the segment, from 1; 0 while the receipt is not accepted.
    pub seq: u64,
    /// Its place in there.
    pub index: u32,
    /// Times that it was accepted as new.
    pub news: u32,
}

impl Tally {
    /// Nothing yet, of a script of so many receipts.
    pub fn new(receipts: usize) -> Self {
        Self {
            // Three digits; an hour is beyond all patience.
            latency_us: Histogram::new_with_bounds(1, 3_600_000_000, 3).expect("bounds in order"),
            right: BTreeMap::new(),
            wrong: 0,
            first_wrong: Vec::new(),
            refused: 0,
            again: 0,
            frames: 0,
            receipts: 0,
            measured: 0,
            cut: 0,
            lost: 0,
            places: vec![Place::default(); receipts],
            last_answer: None,
        }
    }

    /// The answer to the frame whose first receipt has this number, and how long it took; `None` in the warm-up.
    pub fn verdicts(&mut self, script: &Script, first: usize, verdicts: &[Verdict], latency: Option<Duration>) {
        if let Some(latency) = latency {
            let micros = u64::try_from(latency.as_micros()).unwrap_or(u64::MAX);
            self.latency_us.saturating_record(micros);
            let judged = verdicts.iter().filter(|verdict| verdict.status != Status::Refused);
            self.measured += judged.count() as u64;
        }
        self.frames += 1;
        for (number, verdict) in (first..).zip(verdicts) {
            self.verdict(script, number, verdict);
        }
    }

    fn verdict(&mut self, script: &Script, number: usize, verdict: &Verdict) {
        let sort = script.sorts.get(number).copied().unwrap_or(Sort::Good);
        let rule = |letter: u8, number: u8| RuleId::new(char::from(letter), number);
        let is_right = match (sort.expected(), verdict.status) {
            (_, Status::Refused) => {
                self.refused += 1;
                return;
            }
            (Expected::Accepted, Status::Accepted | Status::AcceptedBefore) => {
                let place = Place {
                    seq: verdict.seq,
                    index: verdict.index,
                    news: u32::from(verdict.status == Status::Accepted),
                };
                self.stands(number, place);
                verdict.seq > 0
            }
            (Expected::Rejected(expected, item), Status::Rejected) => {
                let got = item.map(|item| u32::try_from(item).unwrap_or(u32::MAX));
                rule(verdict.letter, verdict.number) == expected && verdict.item == got
            }
            (Expected::Deferred, Status::Deferred) => true,
            _ => false,
        };
        self.receipts += 1;
        match is_right {
            true => *self.right.entry(name(sort, verdict.status)).or_default() += 1,
            false => self.complain(format!(
                "receipt {number}: expected {:?}, got {verdict:?}",
                sort.expected()
            )),
        }
    }

    /// A receipt was accepted, and has one place for good.
    fn stands(&mut self, number: usize, place: Place) {
        let Some(known) = self.places.get_mut(number) else {
            return self.complain(format!("an answer to receipt {number}, which was not sent"));
        };
        if known.seq == 0 {
            (known.seq, known.index) = (place.seq, place.index);
        }
        known.news += place.news;
        if (known.seq, known.index) != (place.seq, place.index) {
            let (seq, index) = (known.seq, known.index);
            self.complain(format!(
                "receipt {number} stands at {seq}/{index} and at {}/{}",
                place.seq, place.index
            ));
        }
    }

    /// Something is wrong.
    pub fn complain(&mut self, message: String) {
        self.wrong += 1;
        if self.first_wrong.len() < WRONG_SHOWN {
            self.first_wrong.push(message);
        }
    }

    /// Adds what another thread counted.
    pub fn add(&mut self, other: Self) {
        self.latency_us.add(&other.latency_us).expect("the same bounds");
        for (name, count) in other.right {
            *self.right.entry(name).or_default() += count;
        }
        self.wrong += other.wrong;
        self.first_wrong.extend(other.first_wrong);
        self.first_wrong.truncate(WRONG_SHOWN);
        self.refused += other.refused;
        self.again += other.again;
        self.frames += other.frames;
        self.receipts += other.receipts;
        self.measured += other.measured;
        self.last_answer = self.last_answer.max(other.last_answer);
        self.cut += other.cut;
        self.lost += other.lost;
        for (number, place) in other.places.into_iter().enumerate().filter(|(_, place)| place.seq > 0) {
            self.stands(number, place);
        }
    }

    /// What only shows in all answers together: every receipt is new once, has one place, and shares it with no other.
    pub fn close(&mut self) {
        let mut places: Vec<_> = self
            .accepted()
            .map(|(number, place)| (place.seq, place.index, number))
            .collect();
        places.sort_unstable();
        for two in places
            .windows(2)
            .filter(|two| (two[0].0, two[0].1) == (two[1].0, two[1].1))
        {
            let [(seq, index, a), (.., b)] = [two[0], two[1]];
            self.complain(format!("receipts {a} and {b} both stand at {seq}/{index}"));
        }
        let other_than_once = self.accepted().filter(|(_, place)| place.news != 1);
        for (number, Place { news, .. }) in other_than_once.collect::<Vec<_>>() {
            self.complain(format!(
                "receipt {number} was accepted as new {news} times, expected once"
            ));
        }
    }

    /// Receipts that stand in the ledger, with their numbers.
    pub fn accepted(&self) -> impl Iterator<Item = (usize, Place)> + '_ {
        let places = self.places.iter().copied().enumerate();
        places.filter(|(_, place)| place.seq > 0)
    }
}

fn name(sort: Sort, status: Status) -> &'static str {
    match (sort, status) {
        (Sort::Good, Status::AcceptedBefore) => "accepted before",
        (Sort::Good, _) => "accepted",
        (Sort::UserSignature, _) => "rejected T6: signature of the user",
        (Sort::ProviderSignature, _) => "rejected T6: signature of the provider",
        (Sort::Amount, _) => "rejected T2: amount",
        (Sort::Commission, _) => "rejected T3: commission",
        (Sort::Nonce, _) => "rejected T1: nonce",
        (Sort::Contract, _) => "rejected T5: statements of another contract",
        (Sort::Gap, _) => "deferred: nonces are missing",
    }
}

/// Wrong verdicts that are shown.
const WRONG_SHOWN: usize = 5;

#[cfg(test)]
mod tests {
    use super::*;

    fn script() -> Script {
        Script {
            frames: Vec::new(),
            sorts: vec![Sort::Good, Sort::UserSignature, Sort::Gap, Sort::Good],
            starts: Vec::new(),
        }
    }

    fn good() -> [Verdict; 4] {
        [
            Verdict::accepted(Status::Accepted, 1, 0),
            Verdict::rejected(b'T', 6, Some(0)),
            Verdict::later(Status::Deferred, 10),
            Verdict::accepted(Status::Accepted, 1, 1),
        ]
    }

    fn wrong(answers: &[[Verdict; 4]]) -> u64 {
        let mut tally = Tally::new(4);
        for (place, answer) in answers.iter().enumerate() {
            // Two threads.
            let mut one = Tally::new(4);
            one.verdicts(&script(), 0, answer, Some(Duration::from_millis(place as u64)));
            tally.add(one);
        }
        tally.close();
        assert_eq!(tally.wrong > 0, !tally.first_wrong.is_empty());
        tally.wrong
    }

    #[test]
    fn right_answers_are_right_and_every_wrong_one_is_seen() {
        assert_eq!(wrong(&[good()]), 0);
        let again = good().map(|verdict| match verdict.status {
            Status::Accepted => Verdict {
                status: Status::AcceptedBefore,
                ..verdict
            },
            _ => verdict,
        });
        assert_eq!(wrong(&[good(), again]), 0);
        let changed = |place: usize, to: Verdict| {
            let mut answer = good();
            answer[place] = to;
            answer
        };
        // A verdict of each sort, then what only all answers together show.
        for broken in [
            vec![changed(0, Verdict::rejected(b'T', 6, Some(0)))],
            vec![changed(0, Verdict::accepted(Status::Accepted, 0, 0))],
            vec![changed(1, Verdict::accepted(Status::Accepted, 1, 2))],
            vec![changed(1, Verdict::rejected(b'T', 6, Some(1)))],
            vec![changed(1, Verdict::rejected(b'T', 5, Some(0)))],
            vec![changed(2, Verdict::rejected(b'T', 1, None))],
            vec![changed(3, Verdict::accepted(Status::Accepted, 1, 0))],
            vec![good(), good()],
            vec![again],
            vec![good(), changed(0, Verdict::accepted(Status::AcceptedBefore, 2, 0))],
        ] {
            assert!(wrong(&broken) > 0, "{broken:?}");
        }
        assert_eq!(
            wrong(&[changed(0, Verdict::later(Status::Refused, 5))]),
            0,
            "not judged is not wrong"
        );
    }
}
