//! Pasts of growing graphs beside pasts that were walked: shapes with anchors, without, and with anchors that were abandoned.
//! A window of 64 or 128, so that most questions leave it.
//! Never the window of production: what it does is the same at any size.

use std::collections::BTreeSet;

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use super::*;

/// A graph and the whole past of each transaction, itself included.
struct Both {
    growing: Growing,
    pasts: Vec<BTreeSet<u32>>,
    groups: Vec<Vec<u32>>,
}

impl Both {
    fn new(words: usize) -> Self {
        Self {
            growing: Growing::with_window(words),
            pasts: Vec::new(),
            groups: Vec::new(),
        }
    }

    fn past(&self, parents: &[u32]) -> BTreeSet<u32> {
        parents
            .iter()
            .flat_map(|parent| self.pasts[*parent as usize].iter().copied())
            .collect()
    }

    /// Compares what the next would have in its past, and takes it if that is not doubled.
    fn push(&mut self, parents: &[u32], rival: Option<u32>, asked: &[u32]) -> bool {
        let past = self.growing.past(parents).unwrap();
        let expected = self.past(parents);
        for transaction in asked.iter().copied().chain(0..self.growing.len().min(3) as u32) {
            assert_eq!(
                past.holds(transaction),
                expected.contains(&transaction),
                "{transaction} of {parents:?}"
            );
        }
        let held = |group: &Vec<u32>| {
            group
                .iter()
                .copied()
                .filter(|member| expected.contains(member))
                .collect()
        };
        let held: Vec<Vec<u32>> = self.groups.iter().map(held).collect();
        for (group, held) in self.groups.iter().zip(&held) {
            assert_eq!(past.member(group[0]), held.first().copied(), "{group:?} of {parents:?}");
        }
        let is_doubled = held.iter().any(|held| held.len() > 1);
        assert_eq!(past.doubled().is_some(), is_doubled, "{parents:?}");
        if let Some((a, b)) = past.doubled() {
            assert!(a != b && held.iter().any(|held| held.contains(&a) && held.contains(&b)));
            return false;
        }
        // The caller's part: nothing that conflicts with it is in its past.
        if rival.is_some_and(|rival| past.member(rival).is_some()) {
            return false;
        }
        let number = self.growing.push(parents, rival).unwrap();
        if let Some(rival) = rival {
            match self.groups.iter_mut().find(|group| group.contains(&rival)) {
                Some(group) => group.push(number),
                None => self.groups.push(vec![rival, number]),
            }
        }
        self.pasts.push(expected.into_iter().chain([number]).collect());
        true
    }
}

/// Two or three of what was there `delay` ago or somewhat earlier, at times an old one; chains beside that nobody joins.
fn grow(words: usize, count: usize, (delay, side): (u32, u32), seed: u64) -> Both {
    let mut dice = ChaCha8Rng::seed_from_u64(seed);
    let mut both = Both::new(words);
    let mut sides = [0u32; 3];
    let mut main: Vec<u32> = vec![0];
    assert!(both.push(&[], None, &[]));
    let (mut tries, mut doubled) = (0, 0);
    while both.growing.len() < count && tries < 4 * count {
        tries += 1;
        let len = both.growing.len() as u32;
        let is_side = dice.random_range(0..100) < side;
        let chain = dice.random_range(0..3);
        let mut parents: Vec<u32> = match is_side {
            true => vec![sides[chain]],
            false => {
                let seen = (main.len() as u32).saturating_sub(delay).max(1);
                let near =
                    |dice: &mut ChaCha8Rng| main[dice.random_range(seen.saturating_sub(2 * delay + 3)..seen) as usize];
                (0..dice.random_range(2..4)).map(|_| near(&mut dice)).collect()
            }
        };
        if dice.random_range(0..50) == 0 {
            parents.push(dice.random_range(0..len));
        }
        let rival = (dice.random_range(0..20) == 0).then(|| dice.random_range(0..len));
        let asked: Vec<u32> = (0..20).map(|_| dice.random_range(0..len)).collect();
        if !both.push(&parents, rival, &asked) {
            doubled += 1;
        } else if is_side {
            sides[chain] = len;
        } else {
            main.push(len);
        }
    }
    assert!(doubled > 0, "no conflict ever met itself");
    both
}

#[test]
fn pasts_are_those_that_were_walked() {
    for (words, shape) in [(1, (3, 0)), (2, (20, 0)), (1, (10, 30)), (1, (90, 5))] {
        let both = grow(words, 1_500, shape, 7);
        assert!(both.growing.groups.len() > 5, "{shape:?}");
        assert!(both.growing.anchors > 0, "{shape:?}: {} anchors", both.growing.anchors);
    }
}

/// A way of 300 that everybody leaves for its eleventh transaction: 16 windows later its anchors are taken back, others follow on
/// the new way, and nothing that is said changes, of what was listed before either.
#[test]
fn abandoned_anchors_are_taken_back() {
    let mut both = Both::new(1);
    for at in 0..300u32 {
        let rival = (at == 150).then_some(140);
        // The rival of 140 stands beside the way.
        let parents = match at {
            0 => vec![],
            150 => vec![130],
            151 => vec![149],
            _ => vec![at - 1],
        };
        assert!(both.push(&parents, rival, &[]));
    }
    let (high, labelled) = (both.growing.anchors, both.growing.label[140]);
    assert!(high > 2 && labelled != NONE);
    let mut low = high;
    for at in 300..1_800u32 {
        let parents = [if at == 300 { 10 } else { at - 1 }];
        assert!(both.push(&parents, (at == 400).then_some(145), &[5, 11, 140, 150, 299, at / 2]));
        low = low.min(both.growing.anchors);
    }
    assert!(low < high && both.growing.label[140] == NONE, "{low} of {high}");
    assert!(both.growing.anchors > low, "the new way has its own");
    // Each alone, then two of each group.
    for parents in [
        &[140, 1_000][..],
        &[150, 1_700],
        &[139, 150, 1_700],
        &[140, 150],
        &[145, 1_799],
        &[299, 300],
    ] {
        both.push(parents, None, &[11, 140, 145, 150, 400]);
    }
}

#[test]
fn what_is_no_transaction_is_named() {
    let mut growing = Growing::with_window(1);
    assert!(growing.past(&[0]).is_err());
    growing.push(&[], None).unwrap();
    let wrong = |place, got| GraphError::Unknown {
        place,
        expected_below: 1,
        got,
    };
    assert_eq!(growing.past(&[0, 1]).unwrap_err(), wrong(1, 1));
    assert_eq!(growing.push(&[0, 0], Some(1)), Err(wrong(2, 1)));
    assert!(!growing.past(&[0]).unwrap().holds(1));
}
