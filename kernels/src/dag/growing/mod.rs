//! A graph that grows: what lies in the past of the next transaction, exactly, before it is taken.
//! Asked transaction by transaction by a chain's rules, where [`super::reaches`] and [`super::doubled`] are asked about a whole graph.
//! Never forgets a transaction, and never judges: who may conflict with whom arrives as data.
//!
//! # How
//! - The last 8,192 transactions have a row of bits each, so one bit answers about them (`window.rs`).
//! - About older ones *anchors* answer: transactions that form a chain, each in the past of the next, made anchors once 40 of
//!   the last 64 transactions built upon them. Every transaction knows the last anchor in its past and the first anchor
//!   in whose past it is itself; if that is no later, it is an ancestor. An honest graph answers nearly all by that.
//! - What is left is searched, from child to parents, never below the transaction that is asked for, nor into the past of the last
//!   anchor, where it is not.
//! - Of groups of conflicting transactions every transaction has the list of those in its past that no anchor in its past has: the
//!   open ones (`rivals.rs`). The lists of an old first member are made when the second comes.
//!
//! # Limit
//! A transaction is 20 bytes, 4 a parent, and joins rows of 1 KiB a parent; the window is 8 MiB. An anchor passes what is new in
//! its past once. A million transactions with four parents each, delay 1,000: 1.4 s to take them, of one thread that shares its core.
//!
//! # What a hostile graph costs
//! A search passes what the last anchor does not have, at most what came since the one that is asked for: in an honest graph what was
//! made in some ten times the delay with which issuers see each other, beside it as many as the attacker made there himself, with
//! their work. A first member that no anchor has costs one pass over all that came since, once. A list of open members is as long
//! as there are groups of which no anchor has one. Where anchors were abandoned (most of the last transactions do not build upon
//! the last one, for 16 windows), they are taken back as far, and lists are made anew: a pass over all, once in 16 windows at most.

mod rivals;
mod window;

use std::cell::OnceCell;

use super::{Graph, GraphError};
use rivals::{Group, Lists, Member, NONE};
use window::Window;

/// A graph of transactions, one more with every [`Self::push`].
#[derive(Clone, Debug)]
pub struct Growing {
    offsets: Vec<u32>,
    parents: Vec<u32>,
    window: Window,
    /// The first anchor that has each transaction in its past or is it, from 1; [`NONE`].
    label: Vec<u32>,
    /// The last anchor in the past of each, or itself; 0: none.
    best: Vec<u32>,
    /// Anchors so far.
    anchors: u32,
    candidate: Option<Candidate>,
    /// Transactions since the last anchor was made or taken back.
    idle: usize,
    /// The group of each, or [`NONE`].
    group: Vec<u32>,
    groups: Vec<Group>,
    /// The list of each.
    list: Vec<u32>,
    lists: Lists,
}

/// What may become an anchor.
#[derive(Clone, Debug)]
struct Candidate {
    at: usize,
    /// Of it and each behind: whether it has it in its past.
    seen: Vec<bool>,
    /// How many of the last [`VOTERS`] do.
    votes: usize,
}

/// What the next transaction would have in its past.
#[derive(Clone, Debug)]
pub struct Past<'a> {
    of: &'a Growing,
    /// Ascending, each once.
    parents: Vec<u32>,
    /// Made where it is asked for: of most transactions anchors tell enough.
    row: OnceCell<Vec<u64>>,
    best: u32,
    open: Vec<Member>,
}

impl Default for Growing {
    fn default() -> Self {
        Self::with_window(WINDOW_WORDS)
    }
}

impl Growing {
    fn with_window(words: usize) -> Self {
        Self {
            offsets: vec![0],
            parents: Vec::new(),
            window: Window::new(words),
            label: Vec::new(),
            best: Vec::new(),
            anchors: 0,
            candidate: None,
            idle: 0,
            group: Vec::new(),
            groups: Vec::new(),
            list: Vec::new(),
            lists: Lists::default(),
        }
    }

    /// Number of transactions.
    pub fn len(&self) -> usize {
        self.best.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.best.is_empty()
    }

    /// The parents of a transaction below [`Self::len`], ascending, each once.
    pub fn parents(&self, transaction: u32) -> &[u32] {
        let at = transaction as usize;
        &self.parents[self.offsets[at] as usize..self.offsets[at + 1] as usize]
    }

    /// The graph as it stands, for questions about all of it.
    ///
    /// # Errors
    /// [`GraphError::Transactions`]: there are 2^32 - 1 or more.
    pub fn graph(&self) -> Result<Graph, GraphError> {
        Graph::new(self.offsets.clone(), self.parents.clone())
    }

    /// Groups of conflicting transactions, each ascending; two members at least.
    pub fn groups(&self) -> impl Iterator<Item = &[u32]> {
        self.groups.iter().map(|group| &group.members[..])
    }

    /// The group of a transaction below [`Self::len`], ascending and itself among them; empty where nothing conflicts with it.
    pub fn rivals(&self, transaction: u32) -> &[u32] {
        let group = self.groups.get(self.group[transaction as usize] as usize);
        group.map_or(&[], |group| &group.members)
    }

    /// What the next transaction would have in its past if it had these parents, in any order.
    ///
    /// # Errors
    /// [`GraphError::Unknown`] with the place of a parent that is no transaction.
    pub fn past(&self, parents: &[u32]) -> Result<Past<'_>, GraphError> {
        let unknown = parents.iter().position(|parent| *parent as usize >= self.len());
        if let Some(place) = unknown {
            let (expected_below, got) = (self.len(), parents[place]);
            return Err(GraphError::Unknown {
                place,
                expected_below,
                got,
            });
        }
        let mut parents = parents.to_vec();
        parents.sort_unstable();
        parents.dedup();
        let best = parents.iter().map(|parent| self.best[*parent as usize]).max();
        let best = best.unwrap_or_default();
        Ok(Past {
            of: self,
            row: OnceCell::new(),
            open: self.open(&parents, best),
            parents,
            best,
        })
    }

    /// Takes the next transaction, whose past holds no two of a group. `rival` is one that it conflicts with, if there is one: of
    /// the group of that, or makes a group with it. Returns its number.
    ///
    /// # Errors
    /// [`GraphError::Unknown`] with the place of a parent that is no transaction, or, behind those, of the rival.
    pub fn push(&mut self, parents: &[u32], rival: Option<u32>) -> Result<u32, GraphError> {
        let at = self.len();
        if let Some(got) = rival.filter(|rival| *rival as usize >= at) {
            return Err(GraphError::Unknown {
                place: parents.len(),
                expected_below: at,
                got,
            });
        }
        let Past {
            parents,
            best,
            mut open,
            ..
        } = self.past(parents)?;
        let row = self.window.join(at, &parents);
        let group = rival.map_or(NONE, |rival| self.join_group(rival, at as u32));
        if let Some(rival) = rival {
            // What was listed for the rival just now concerns the parents, too.
            open = self.open(&parents, best);
            debug_assert_eq!(self.group[rival as usize], group);
            let own = (group, at as u32);
            let place = open.partition_point(|member| *member < own);
            open.insert(place, own);
        }
        self.window.put(at, row);
        self.parents.extend(parents);
        self.offsets.push(self.parents.len() as u32);
        self.label.push(NONE);
        self.best.push(best);
        self.group.push(group);
        self.list.push(self.lists.number(&open));
        self.look_for_anchor(at);
        Ok(at as u32)
    }

    /// The open members in the past of a transaction with these parents, whose last anchor is `best`.
    fn open(&self, parents: &[u32], best: u32) -> Vec<Member> {
        let lists = parents.iter().map(|parent| self.list[*parent as usize]);
        self.lists.join(lists, |member| self.label[member as usize] > best)
    }

    /// The group of a rival, with one more member.
    fn join_group(&mut self, rival: u32, member: u32) -> u32 {
        let known = self.group[rival as usize];
        if known != NONE {
            self.groups[known as usize].members.push(member);
            return known;
        }
        let is_settled = self.label[rival as usize] != NONE;
        let group = self.groups.len() as u32;
        self.group[rival as usize] = group;
        self.groups.push(Group {
            members: vec![rival, member],
            settled: is_settled.then_some(rival),
            is_first_listed: !is_settled,
        });
        if !is_settled {
            self.list_descendants(rival, group);
        }
        group
    }

    /// Lists a transaction for itself and for all that have it in their past.
    fn list_descendants(&mut self, first: u32, group: u32) {
        let start = first as usize;
        let mut met = vec![false; self.len() - start];
        for at in start..self.len() {
            let mut theirs = self.parents(at as u32).iter().filter(|parent| **parent >= first);
            if at == start || theirs.any(|parent| met[*parent as usize - start]) {
                met[at - start] = true;
                self.list[at] = self.lists.with(self.list[at], (group, first));
            }
        }
    }

    fn look_for_anchor(&mut self, at: usize) {
        self.idle += 1;
        match self.candidate.take() {
            Some(mut candidate) => {
                let known = |parent: &u32| {
                    (*parent as usize)
                        .checked_sub(candidate.at)
                        .map(|place| candidate.seen[place])
                };
                let seen = self.parents(at as u32).iter().filter_map(known).any(|seen| seen);
                candidate.seen.push(seen);
                candidate.votes += usize::from(seen);
                if let Some(left) = candidate.seen.len().checked_sub(VOTERS + 1) {
                    candidate.votes -= usize::from(candidate.seen[left]);
                }
                let is_old = candidate.seen.len() > VOTERS;
                if is_old && candidate.votes >= VOTES {
                    self.make_anchor(&candidate);
                } else if candidate.seen.len() <= 2 * self.window.span() {
                    self.candidate = Some(candidate);
                }
            }
            None if self.best[at] == self.anchors => {
                self.candidate = Some(Candidate {
                    at,
                    seen: vec![true],
                    votes: 1,
                });
            }
            None => {}
        }
        if self.idle > IDLE_WINDOWS * self.window.span() {
            self.take_back();
        }
    }

    fn make_anchor(&mut self, candidate: &Candidate) {
        self.anchors += 1;
        self.idle = 0;
        let behind = self.best[candidate.at..].iter_mut().zip(&candidate.seen);
        behind
            .filter(|(_, seen)| **seen)
            .for_each(|(best, _)| *best = self.anchors);
        let mut stack = vec![candidate.at as u32];
        self.label[candidate.at] = self.anchors;
        while let Some(transaction) = stack.pop() {
            let group = self.group[transaction as usize];
            if let Some(group) = self.groups.get_mut(group as usize) {
                group.settled = Some(transaction);
            }
            let at = transaction as usize;
            for parent in &self.parents[self.offsets[at] as usize..self.offsets[at + 1] as usize] {
                if self.label[*parent as usize] == NONE {
                    self.label[*parent as usize] = self.anchors;
                    stack.push(*parent);
                }
            }
        }
    }

    /// Anchors that most of the last transactions do not have in their past are none any longer.
    fn take_back(&mut self) {
        self.idle = 0;
        let mut last = self.best[self.len().saturating_sub(VOTERS)..].to_vec();
        last.sort_unstable();
        let to = last[last.len() / 2];
        if to == self.anchors {
            return;
        }
        self.anchors = to;
        self.label
            .iter_mut()
            .filter(|label| **label > to)
            .for_each(|label| *label = NONE);
        self.best.iter_mut().for_each(|best| *best = (*best).min(to));
        self.candidate = None;
        for group in &mut self.groups {
            group.settled = group.settled.filter(|member| self.label[*member as usize] != NONE);
            group.is_first_listed |= self.label[group.members[0] as usize] == NONE;
        }
        self.lists = Lists::default();
        for at in 0..self.len() {
            let mut open = self.open(self.parents(at as u32), self.best[at]);
            let (number, own) = (self.group[at], at as u32);
            if self
                .groups
                .get(number as usize)
                .is_some_and(|group| group.is_listed(own))
            {
                let place = open.partition_point(|member| *member < (number, own));
                open.insert(place, (number, own));
            }
            self.list[at] = self.lists.number(&open);
        }
    }
}

impl Past<'_> {
    /// Whether it holds this transaction.
    pub fn holds(&self, transaction: u32) -> bool {
        let (at, graph) = (transaction as usize, self.of);
        if at >= graph.len() {
            return false;
        }
        if graph.label[at] <= self.best {
            return true;
        }
        match at + graph.window.span() > graph.len() {
            true => {
                let row = self.row.get_or_init(|| graph.window.join(graph.len(), &self.parents));
                graph.window.has(row, transaction)
            }
            false => self.search(transaction),
        }
    }

    /// The member that it holds of those that conflict with this transaction, itself among them; the lowest, if it is doubled.
    pub fn member(&self, transaction: u32) -> Option<u32> {
        let number = *self.of.group.get(transaction as usize)?;
        let Some(group) = self.of.groups.get(number as usize) else {
            return self.holds(transaction).then_some(transaction);
        };
        let first = Some(group.first()).filter(|first| !group.is_first_listed && self.holds(*first));
        let place = self.open.partition_point(|(group, _)| *group < number);
        let open = self.open.get(place).filter(|(group, _)| *group == number);
        let open = open.map(|(_, member)| *member);
        [first, self.settled(group), open].into_iter().flatten().min()
    }

    /// Two that conflict, if it holds such: of the lowest group, the earlier first.
    pub fn doubled(&self) -> Option<(u32, u32)> {
        for (place, (number, member)) in self.open.iter().enumerate() {
            let next = self.open.get(place + 1).filter(|(group, _)| group == number);
            let group = &self.of.groups[*number as usize];
            let others = [next.map(|(_, other)| *other), self.settled(group)];
            let other = others.into_iter().flatten().find(|other| other != member);
            let other = other.or_else(|| {
                let first = group.first();
                (!group.is_first_listed && self.holds(first)).then_some(first)
            });
            if let Some(other) = other {
                return Some((other.min(*member), other.max(*member)));
            }
        }
        None
    }

    /// The member that an anchor in this past has.
    fn settled(&self, group: &Group) -> Option<u32> {
        group
            .settled
            .filter(|member| self.of.label[*member as usize] <= self.best)
    }

    /// As [`Self::holds`], of one that the last anchor does not have: down to the oldest first, that is most often the way.
    fn search(&self, transaction: u32) -> bool {
        let low = transaction as usize;
        let mut met = vec![0u64; (self.of.len() - low).div_ceil(64)];
        let mut stack = Vec::new();
        let mut next = &self.parents[..];
        loop {
            for parent in next.iter().rev() {
                let Some(place) = (*parent as usize).checked_sub(low) else {
                    break;
                };
                if place == 0 {
                    return true;
                }
                let bit = 1 << (place % 64);
                if met[place / 64] & bit == 0 && self.of.label[*parent as usize] > self.best {
                    met[place / 64] |= bit;
                    stack.push(*parent);
                }
            }
            let Some(top) = stack.pop() else { return false };
            next = self.of.parents(top);
        }
    }
}

/// Words of a row of the window.
const WINDOW_WORDS: usize = 128;
/// How many of the last transactions decide about an anchor, and how many must build upon it.
const VOTERS: usize = 64;
const VOTES: usize = 40;
/// Windows without a new anchor until those that were abandoned are taken back.
const IDLE_WINDOWS: usize = 16;

#[cfg(test)]
mod tests;
