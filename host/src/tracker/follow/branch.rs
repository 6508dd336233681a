//! The best branch of proven headers, from wherever they come: the one with the most work, first seen on ties.
//! Filled by the threads that follow nodes, asked by the HTTP interface.
//! Never holds a header whose proof of work nobody checked; forgets what is far below the tip.

use std::collections::{HashMap, VecDeque};

use crate::chain::utxo::{Hash32, Header};

/// A proven header.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Proven {
    /// The header.
    pub header: Header,
    /// Its height.
    pub height: u32,
    /// Work of the chain up to it, in hashes.
    pub work: u128,
}

/// Proven headers, and which of them are the best branch.
#[derive(Debug)]
pub struct Branch {
    headers: HashMap<Hash32, Proven>,
    /// Ids of the best branch without a gap; the last one is the tip.
    best: VecDeque<Hash32>,
    /// Height of the first of them.
    first: u32,
    kept_max: usize,
    reorganisations: u64,
}

impl Branch {
    /// Knows nothing; keeps so many headers of the best branch, at least 1.
    pub fn new(kept_max: usize) -> Self {
        Self {
            headers: HashMap::new(),
            best: VecDeque::new(),
            first: 0,
            kept_max: kept_max.max(1),
            reorganisations: 0,
        }
    }

    /// Takes a proven header; where another branch is the best one by it, how many blocks of the one before are left.
    pub fn add(&mut self, proven: Proven) -> Option<u32> {
        let id = proven.header.id();
        let is_too_old = !self.best.is_empty() && proven.height < self.first;
        if is_too_old || self.headers.contains_key(&id) {
            return None;
        }
        self.headers.insert(id, proven);
        let best_work = self.tip().map_or(0, |(_, tip)| tip.work);
        if !self.best.is_empty() && proven.work <= best_work {
            return None;
        }
        let left = self.lead_to(id, proven);
        self.forget();
        self.reorganisations += u64::from(left > 0);
        (left > 0).then_some(left)
    }

    /// Makes this header the tip; how many headers of the branch before are left.
    fn lead_to(&mut self, id: Hash32, tip: Proven) -> u32 {
        let (mut new, mut at) = (vec![id], tip);
        loop {
            let parent = at.header.prev;
            if self.at(at.height.wrapping_sub(1)) == Some(parent) {
                break;
            }
            let Some(known) = self.headers.get(&parent) else {
                // The first of all, or a branch that leaves more than is kept: it begins anew.
                let left = self.best.len() as u32;
                self.best = new.into_iter().rev().collect();
                self.first = at.height;
                return left;
            };
            at = *known;
            new.push(parent);
        }
        let shared = (at.height - self.first) as usize;
        let left = self.best.len() - shared;
        self.best.truncate(shared);
        self.best.extend(new.into_iter().rev());
        left as u32
    }

    fn forget(&mut self) {
        let surplus = self.best.len().saturating_sub(self.kept_max);
        if surplus == 0 {
            return;
        }
        self.best.drain(..surplus);
        self.first += surplus as u32;
        // Rarely as a whole: other branches are few.
        if self.headers.len() > 2 * self.best.len() + OTHERS_MAX {
            let first = self.first;
            self.headers.retain(|_, proven| proven.height >= first);
        }
    }

    /// The id of the best branch at this height.
    pub fn at(&self, height: u32) -> Option<Hash32> {
        let place = height.checked_sub(self.first)?;
        self.best.get(place as usize).copied()
    }

    /// The last header of the best branch.
    pub fn tip(&self) -> Option<(Hash32, Proven)> {
        let id = self.best.back()?;
        Some((*id, *self.headers.get(id)?))
    }

    /// A header by its id, and how many blocks of the best branch confirm it, itself included; 0: it is on another branch.
    pub fn find(&self, id: &Hash32) -> Option<(Proven, u32)> {
        let proven = *self.headers.get(id).filter(|proven| proven.height >= self.first)?;
        let confirmations = match self.at(proven.height) == Some(*id) {
            true => self.first + self.best.len() as u32 - proven.height,
            false => 0,
        };
        Some((proven, confirmations))
    }

    /// Headers of the best branch from this height on, at most `count`.
    pub fn range(&self, from: u32, count: usize) -> impl Iterator<Item = (Hash32, Proven)> + '_ {
        let skipped = from.saturating_sub(self.first) as usize;
        let ids = self.best.iter().skip(skipped).take(count);
        ids.filter_map(|id| Some((*id, *self.headers.get(id)?)))
    }

    /// The lowest height that is kept.
    pub fn first(&self) -> u32 {
        self.first
    }

    /// How often another branch became the best one.
    pub fn reorganisations(&self) -> u64 {
        self.reorganisations
    }
}

/// Headers beside the best branch that are forgotten together.
const OTHERS_MAX: usize = 4_096;

#[cfg(test)]
mod tests {
    use super::*;

    /// A header of a chain in which each block has a work of one.
    fn next(parent: Option<&Proven>, salt: u32) -> Proven {
        Proven {
            header: Header {
                prev: parent.map_or([0; 32], |parent| parent.header.id()),
                nonce: salt,
                ..Header::default()
            },
            height: parent.map_or(0, |parent| parent.height + 1),
            work: parent.map_or(1, |parent| parent.work + 1),
        }
    }

    fn chain(from: Option<&Proven>, count: usize, salt: u32) -> Vec<Proven> {
        let mut chain: Vec<Proven> = Vec::new();
        for _ in 0..count {
            chain.push(next(chain.last().or(from), salt));
        }
        chain
    }

    #[test]
    fn the_branch_with_the_most_work_is_the_best_and_the_first_of_equals() {
        let mut branch = Branch::new(100);
        let old = chain(None, 10, 1);
        for proven in &old {
            assert_eq!(branch.add(*proven), None);
        }
        let ids: Vec<_> = old.iter().map(|proven| proven.header.id()).collect();
        assert_eq!(branch.tip(), Some((ids[9], old[9])));
        assert_eq!(branch.find(&ids[9]), Some((old[9], 1)));
        assert_eq!(branch.find(&ids[0]), Some((old[0], 10)));
        // Four blocks on top of the sixth: equal work, then one more, out of order.
        let new = chain(Some(&old[5]), 5, 2);
        for proven in &new[..4] {
            assert_eq!(branch.add(*proven), None);
        }
        assert_eq!(branch.find(&new[3].header.id()).unwrap().1, 0);
        assert_eq!(branch.add(new[4]), Some(4));
        assert_eq!(branch.tip().unwrap().1, new[4]);
        assert_eq!(branch.find(&ids[9]), Some((old[9], 0)));
        assert_eq!(branch.find(&ids[5]), Some((old[5], 6)));
        let range: Vec<_> = branch.range(5, 3).map(|(_, proven)| proven).collect();
        assert_eq!(range, [old[5], new[0], new[1]]);
        // The old one comes back.
        let longer = chain(Some(&old[9]), 2, 3);
        assert_eq!(branch.add(longer[0]), None);
        assert_eq!(branch.add(longer[1]), Some(5));
        assert_eq!(branch.reorganisations(), 2);
        assert_eq!(branch.at(6), Some(ids[6]));
        // What is known changes nothing.
        assert_eq!(branch.add(new[4]), None);
    }

    #[test]
    fn what_is_far_below_the_tip_is_forgotten() {
        let mut branch = Branch::new(20);
        let chain = chain(None, 10_000, 1);
        for proven in &chain {
            assert_eq!(branch.add(*proven), None);
        }
        assert_eq!((branch.first(), branch.range(0, 100).count()), (9_980, 20));
        assert!(
            branch.headers.len() <= 2 * 20 + OTHERS_MAX + 1,
            "{}",
            branch.headers.len()
        );
        assert_eq!(branch.find(&chain[9_979].header.id()), None);
        // A branch from below what is kept cannot be told from a lie about its height, but has its work: it begins anew.
        assert_eq!(branch.add(chain[5]), None);
        let other = Proven {
            height: 10_050,
            work: 20_000,
            ..next(Some(&chain[3]), 9)
        };
        assert_eq!(branch.add(other), Some(20));
        assert_eq!((branch.first(), branch.tip().unwrap().1), (10_050, other));
    }
}
