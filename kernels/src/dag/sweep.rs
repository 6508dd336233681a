//! Sweeps from children to parents: columns start at transactions, and every transaction learns which of them lie in its future.
//! Under cumulative weights and reachability; the engines do the steps, this file says where they begin and end.
//! Never approximates: columns are joined only where nothing below can tell them apart (see [`super::classes`]).
//!
//! A sweep carries [`COLUMNS`] columns down the graph. In a graph that merges they soon lie in the past of everything open, or
//! fall into few classes: the sweep is cut there, each class becomes one column of the next level, put into the slots that were
//! open, and sweeps of that level, full again, carry on from the cuts. So a level costs only the distance to its cuts.

use super::{
    classes::{Cache, Classes, Partition, partition},
    climb::Climb,
    graph::Graph,
    mask::{COLUMNS, Mask, Scale},
};

/// Transactions between two looks whether masks have evened out.
const LOOK_EVERY: usize = 256;
/// Masks that are lifted at a look, and one more for each 16 transactions passed: a lift costs about as much as 50 of them.
const LIFTS: usize = 256;
/// Most memory of what starts in a group that waits to be full, or after one cut.
const WAITING_BYTES_MAX: usize = 64 << 20;

/// Columns begin in a slot, once all transactions from `position` on are behind.
#[derive(Clone, Copy, Debug)]
pub(super) struct Start {
    pub(super) position: u32,
    pub(super) slot: u32,
    pub(super) what: What,
}

/// What begins.
#[derive(Clone, Copy, Debug)]
pub(super) enum What {
    /// A column.
    Column(u32),
    /// Columns, by the place of their mask in [`Group::masks`]: after a cut few masks are in many slots.
    Mask(u32),
}

/// Does the column lie in the future of the transaction, or start at it?
#[derive(Clone, Copy, Debug)]
pub(super) struct Question {
    pub(super) transaction: u32,
    pub(super) column: u32,
    /// Place of the answer.
    pub(super) index: u32,
}

/// Columns that are swept together, at most [`COLUMNS`].
#[derive(Debug, Default)]
pub(super) struct Group {
    /// What each column weighs.
    pub(super) weights: Vec<u64>,
    pub(super) starts: Vec<Start>,
    pub(super) masks: Vec<Mask>,
    pub(super) questions: Vec<Question>,
}

impl Group {
    fn clear(&mut self) {
        self.weights.clear();
        self.starts.clear();
        self.masks.clear();
        self.questions.clear();
    }

    fn bytes(&self) -> usize {
        size_of_val(&self.starts[..]) + size_of_val(&self.masks[..])
    }

    /// Takes in the columns of another, which a cut has made, after its own.
    fn append(&mut self, other: &Self) {
        let base = self.weights.len() as u32;
        let base_masks = self.masks.len() as u32;
        self.weights.extend(&other.weights);
        self.masks.extend(other.masks.iter().map(|mask| mask.moved(base)));
        let moved = other.starts.iter().map(|start| Start {
            what: match start.what {
                What::Column(column) => What::Column(base + column),
                What::Mask(place) => What::Mask(base_masks + place),
            },
            ..*start
        });
        self.starts.extend(moved);
        let moved = other.questions.iter().map(|question| Question {
            column: base + question.column,
            ..*question
        });
        self.questions.extend(moved);
    }
}

/// Groups of every level, and what has been found so far.
pub(super) struct Sweeper<'r> {
    graph: &'r Graph,
    masks: Vec<Mask>,
    /// Groups that wait to be full; level 0 never waits.
    waiting: Vec<Group>,
    /// Made when it is first of use.
    climb: Option<Climb>,
    totals: &'r mut [u64],
    answers: &'r mut [bool],
}

impl<'r> Sweeper<'r> {
    /// Adds weights to `totals`, unless that is empty, and answers to `answers`, which are false before.
    pub(super) fn new(graph: &'r Graph, totals: &'r mut [u64], answers: &'r mut [bool]) -> Self {
        Self {
            graph,
            masks: vec![Mask::EMPTY; graph.slots() as usize],
            waiting: Vec::new(),
            climb: None,
            totals,
            answers,
        }
    }

    /// Sweeps a group, and every coarser one that becomes full.
    pub(super) fn add(&mut self, group: &mut Group) {
        self.run(group, 0);
    }

    /// Sweeps what still waits.
    pub(super) fn finish(mut self) {
        let mut level = 0;
        // Each sweep may fill the level above, and the last has none.
        while level < self.waiting.len() {
            let mut group = std::mem::take(&mut self.waiting[level]);
            self.run(&mut group, level + 1);
            level += 1;
        }
    }

    fn run(&mut self, group: &mut Group, level: usize) {
        if group.starts.is_empty() {
            return;
        }
        let Some(coarser) = self.sweep(group) else { return };
        if self.waiting.len() <= level {
            self.waiting.resize_with(level + 1, Group::default);
        }
        let waiting = &self.waiting[level];
        if waiting.weights.len() + coarser.weights.len() > COLUMNS
            || waiting.bytes() + coarser.bytes() > WAITING_BYTES_MAX
        {
            let mut full = std::mem::take(&mut self.waiting[level]);
            self.run(&mut full, level + 1);
            full.clear();
            // Its memory serves again.
            self.waiting[level] = full;
        }
        self.waiting[level].append(&coarser);
    }

    /// Sweeps a group down to where it is cut, or done. All masks are empty before and after.
    fn sweep(&mut self, group: &mut Group) -> Option<Group> {
        group.starts.sort_by_key(|start| std::cmp::Reverse(start.position));
        group
            .questions
            .sort_unstable_by_key(|question| std::cmp::Reverse(question.transaction));
        let scale = Scale::new(&group.weights);
        let (mut starts, mut questions) = (&group.starts[..], &group.questions[..]);
        let mut at = starts[0].position as usize;
        let mut look = Look::default();
        while at > 0 {
            while let Some((start, rest)) = starts.split_first()
                && start.position as usize == at
            {
                let mask = &mut self.masks[start.slot as usize];
                match start.what {
                    What::Column(column) => mask.insert(column),
                    What::Mask(place) => mask.add(&group.masks[place as usize]),
                }
                starts = rest;
                look = Look::from(at, self.masks.len());
            }
            // What is asked of transactions before the first start stays false.
            while let Some((question, rest)) = questions.split_first()
                && question.transaction as usize + 1 >= at
            {
                if question.transaction as usize + 1 == at {
                    let mask = &self.masks[self.graph.slot(at - 1)];
                    self.answers[question.index as usize] = mask.has(question.column);
                }
                questions = rest;
            }
            if starts.is_empty() {
                if self.totals.is_empty() && questions.is_empty() {
                    self.clear((group.starts[0].position as usize, at), &group.starts);
                    return None;
                }
                if look.is_due(at) {
                    let (classes_max, steps_max) = look.limits(at, group.weights.len());
                    self.lift(at, &scale.full, LIFTS + look.elapsed(at) / 16);
                    match partition(&self.masks, classes_max, steps_max) {
                        Partition::Empty => return None,
                        Partition::Classes(classes) => return Some(self.cut(at, group, questions, &classes)),
                        Partition::TooMany => look.again(at, self.masks.len()),
                    }
                }
            }
            let next = [
                starts.first().map_or(0, |start| start.position as usize),
                questions
                    .first()
                    .map_or(0, |question| question.transaction as usize + 1),
                if starts.is_empty() { look.next(at) } else { 0 },
            ];
            let to = next.into_iter().max().unwrap_or(0);
            let lanes = self.graph.lanes();
            look.uneven += lanes.descend(self.graph, (at, to), &mut self.masks, &scale, self.totals);
            at = to;
        }
        None
    }

    /// Gives open masks that are not full what they will get in any case, from the last transaction on the way up from theirs;
    /// nothing if there are more than `lifts_max`.
    fn lift(&mut self, at: usize, full: &Mask, lifts_max: usize) {
        let is_uneven = |mask: &Mask| !mask.is_empty() && mask != full;
        let slots = self.masks.iter().enumerate().filter(|(_, mask)| is_uneven(mask));
        let uneven: Vec<usize> = slots.map(|(slot, _)| slot).take(lifts_max + 1).collect();
        if uneven.is_empty() || uneven.len() > lifts_max {
            return;
        }
        let climb = self.climb.get_or_insert_with(|| Climb::new(self.graph));
        for slot in uneven {
            let owner = climb.owner(slot, at);
            if let Some(top) = owner.and_then(|owner| climb.top(owner, at)) {
                let top = self.masks[self.graph.slot(top as usize)];
                self.masks[slot].add(&top);
            }
        }
    }

    /// Empties what a sweep over transactions `to..from` has left open.
    fn clear(&mut self, (from, to): (usize, usize), starts: &[Start]) {
        if from - to > self.masks.len() / 2 {
            return self.masks.fill(Mask::EMPTY);
        }
        for start in starts {
            self.masks[start.slot as usize] = Mask::EMPTY;
        }
        for slot in (to..from).flat_map(|child| self.graph.parent_slots(child)) {
            self.masks[*slot as usize] = Mask::EMPTY;
        }
    }

    /// Takes what is open out of the slots: a column a class, which starts again in every slot where it was.
    fn cut(&mut self, at: usize, group: &Group, questions: &[Question], classes: &Classes) -> Group {
        let mut coarser = Group {
            weights: classes.weights(&group.weights),
            ..Group::default()
        };
        // Places of masks that were met before; one that fell out of the cache is kept again.
        let mut cache = Cache::new();
        for (slot, mask) in self.masks.iter_mut().enumerate() {
            if mask.is_empty() {
                continue;
            }
            let place = cache.find(mask, || {
                coarser.masks.push(classes.of(mask));
                coarser.masks.len() as u32 - 1
            });
            coarser.starts.push(Start {
                position: at as u32,
                slot: slot as u32,
                what: What::Mask(place),
            });
            *mask = Mask::EMPTY;
        }
        for question in questions {
            // A column that is no longer open reaches nothing more.
            if let Some(class) = classes.class(question.column) {
                coarser.questions.push(Question {
                    column: class,
                    ..*question
                });
            }
        }
        coarser
    }
}

/// When to look for classes. A look costs about as much as passing half as many transactions as there are slots, so there
/// are few: after a stretch where every mask was full or empty, and else ever more seldom.
#[derive(Debug, Default)]
struct Look {
    /// Where the last column started, and the last look.
    since: usize,
    last: usize,
    /// Before here there is no look, whatever the masks are.
    not_before: usize,
    /// Masks since the last stretch that were neither empty nor full.
    uneven: usize,
    next: usize,
}

impl Look {
    fn from(at: usize, slots: usize) -> Self {
        Self {
            since: at,
            last: at,
            not_before: at.saturating_sub(slots / 4),
            uneven: 0,
            next: at,
        }
    }

    fn elapsed(&self, at: usize) -> usize {
        self.since - at
    }

    fn next(&self, at: usize) -> usize {
        self.next.min(at.saturating_sub(1))
    }

    /// Whether to look; else the next stretch begins.
    fn is_due(&mut self, at: usize) -> bool {
        if at > self.next {
            return false;
        }
        self.next = at.saturating_sub(LOOK_EVERY);
        let even = std::mem::take(&mut self.uneven) == 0;
        let long = self.last - at >= LOOK_EVERY + self.elapsed(at) / 2;
        at <= self.not_before && (even || long)
    }

    /// After a look that led to nothing.
    fn again(&mut self, at: usize, slots: usize) {
        self.last = at;
        self.not_before = at.saturating_sub(LOOK_EVERY + slots);
    }

    /// Most classes that are worth a cut here, and steps to find them. Fewer columns make the next level cheaper, but waiting
    /// for that costs, too: the limit rises with the way. At most half: so levels end.
    fn limits(&self, at: usize, columns: usize) -> (usize, usize) {
        let elapsed = self.elapsed(at);
        ((32 + elapsed / 64).min(columns / 2), (self.last - at) + 16_384)
    }
}
