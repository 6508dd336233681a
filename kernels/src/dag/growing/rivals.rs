//! Groups of transactions of which no past may hold two, and which of them each transaction has in its past.
//! Under [`super::Growing`], which says who descends from whom.
//! Never keeps what follows from an anchor: lists hold the few that are still open, and equal lists are one.

use std::{collections::HashMap, sync::Arc};

/// No group.
pub(super) const NONE: u32 = u32::MAX;

/// A member of a group, in lists: ascending by group.
pub(super) type Member = (u32, u32);

/// A group of two or more.
#[derive(Clone, Debug)]
pub(super) struct Group {
    /// All of them, ascending.
    pub(super) members: Vec<u32>,
    /// The one that an anchor has in its past.
    pub(super) settled: Option<u32>,
    /// Whether the first stands in the lists; otherwise it was settled when the second came.
    pub(super) is_first_listed: bool,
}

impl Group {
    pub(super) fn first(&self) -> u32 {
        self.members[0]
    }

    pub(super) fn is_listed(&self, member: u32) -> bool {
        member != self.first() || self.is_first_listed
    }
}

/// Lists of members, each different one once; number 0 is empty.
#[derive(Clone, Debug)]
pub(super) struct Lists {
    lists: Vec<Arc<[Member]>>,
    numbers: HashMap<Arc<[Member]>, u32>,
}

impl Default for Lists {
    fn default() -> Self {
        let empty: Arc<[Member]> = Arc::new([]);
        Self {
            lists: vec![Arc::clone(&empty)],
            numbers: HashMap::from([(empty, 0)]),
        }
    }
}

impl Lists {
    pub(super) fn get(&self, number: u32) -> &[Member] {
        &self.lists[number as usize]
    }

    /// The number of a list that is ascending.
    pub(super) fn number(&mut self, list: &[Member]) -> u32 {
        if let Some(number) = self.numbers.get(list) {
            return *number;
        }
        let (number, list) = (self.lists.len() as u32, Arc::<[Member]>::from(list));
        self.lists.push(Arc::clone(&list));
        self.numbers.insert(list, number);
        number
    }

    /// The number of a list and one more member.
    pub(super) fn with(&mut self, number: u32, member: Member) -> u32 {
        let mut list = self.get(number).to_vec();
        if let Err(place) = list.binary_search(&member) {
            list.insert(place, member);
        }
        self.number(&list)
    }

    /// Members of these lists that `keep` keeps, ascending.
    pub(super) fn join(&self, numbers: impl Iterator<Item = u32>, keep: impl Fn(u32) -> bool) -> Vec<Member> {
        let mut joined: Vec<Member> = Vec::new();
        let (mut before, mut lists) = (0, 0);
        for number in numbers {
            // Most parents have the same list, or none.
            if number != before {
                joined.extend(self.get(number).iter().filter(|(_, member)| keep(*member)));
                (before, lists) = (number, lists + 1);
            }
        }
        if lists > 1 {
            joined.sort_unstable();
            joined.dedup();
        }
        joined
    }
}
