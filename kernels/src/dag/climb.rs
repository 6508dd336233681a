//! Ways up the graph: from a transaction along early children to the last that a sweep has not passed.
//! Asked by [`super::sweep`] where old transactions were named late, which would keep columns apart until the sweep gets there.
//! Never guesses: whatever is on the way up builds upon the transaction, so all that its mask has is owed to the transaction, too.
//!
//! Among honest transactions a few name very old ones. The columns that such a parent got so far differ from those of all
//! others, and stay so over most of the graph. But other children were made soon after it, and the way up from there ends in the
//! midst of what is open now, where masks are full: the parent will be full before the sweep reaches it, so it may be at once.

use super::graph::Graph;

const NONE: u32 = u32::MAX;

/// A child of each transaction that has one, as a forest, with jumps over it (Myers, "An applicative random-access stack", 1983);
/// and who has which slot.
pub(super) struct Climb {
    /// The first child that has children itself, so that the way goes on; else the first.
    next: Vec<u32>,
    /// A transaction further up the same way, itself at its end; so placed that a way has a logarithm of steps.
    jump: Vec<u32>,
    /// Transactions of each slot, ascending, as rows.
    offsets: Vec<u32>,
    owners: Vec<u32>,
}

impl Climb {
    pub(super) fn new(graph: &Graph) -> Self {
        let count = graph.len();
        let mut nexts = vec![NONE; count];
        for child in (0..count as u32).rev() {
            let goes_on = nexts[child as usize] != NONE;
            for parent in graph.parents(child) {
                let known = nexts[*parent as usize];
                if goes_on || known == NONE || nexts[known as usize] == NONE {
                    nexts[*parent as usize] = child;
                }
            }
        }
        let (mut jump, mut depth) = (vec![0u32; count], vec![0u32; count]);
        for transaction in (0..count).rev() {
            let next = nexts[transaction];
            if next == NONE {
                jump[transaction] = transaction as u32;
                continue;
            }
            let near = jump[next as usize];
            let far = jump[near as usize];
            let [at, mid, end] = [next, near, far].map(|transaction| depth[transaction as usize]);
            jump[transaction] = if at - mid == mid - end { far } else { next };
            depth[transaction] = at + 1;
        }
        let mut offsets = vec![0u32; graph.slots() as usize + 1];
        for transaction in 0..count {
            offsets[graph.slot(transaction) + 1] += 1;
        }
        for slot in 1..offsets.len() {
            offsets[slot] += offsets[slot - 1];
        }
        let (mut ends, mut owners) = (offsets.clone(), vec![0; count]);
        for transaction in 0..count {
            let end = &mut ends[graph.slot(transaction)];
            owners[*end as usize] = transaction as u32;
            *end += 1;
        }
        Self {
            next: nexts,
            jump,
            offsets,
            owners,
        }
    }

    /// Who has an open slot while transactions from `at` on are passed: the last of the slot before `at`.
    pub(super) fn owner(&self, slot: usize, at: usize) -> Option<u32> {
        let owners = &self.owners[self.offsets[slot] as usize..self.offsets[slot + 1] as usize];
        let before = owners.partition_point(|owner| (*owner as usize) < at);
        owners[..before].last().copied()
    }

    /// The last before `at` on the way up from a transaction before `at`; `None` if the way ends there. It is open while the
    /// sweep is at `at`: it has a child behind.
    pub(super) fn top(&self, transaction: u32, at: usize) -> Option<u32> {
        let mut top = transaction as usize;
        loop {
            let (jump, next) = (self.jump[top] as usize, self.next[top]);
            if jump < at && jump != top {
                top = jump;
            } else if (next as usize) < at {
                top = next as usize;
            } else {
                return (next != NONE).then_some(top as u32);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// 0 <- 1 <- 3 <- 4 <- 5, with 2 a child of 0 that nothing builds upon, and 6 a late child of 0: its way goes by 1, not by 2.
    #[test]
    fn ways_avoid_ends_and_stop_before() {
        let graph = Graph::new(vec![0, 0, 1, 2, 3, 4, 5, 6], vec![0, 0, 1, 3, 4, 0]).unwrap();
        let climb = Climb::new(&graph);
        assert_eq!(
            [1, 3, 4, 5].map(|at| climb.top(0, at)),
            [Some(0), Some(1), Some(3), Some(4)]
        );
        // The way ends before there, where nothing is open.
        assert_eq!((climb.top(0, 6), climb.top(2, 3)), (None, None));
        assert_eq!(climb.top(5, 7), None);
    }

    /// Of every transaction and place: the top is what steps one by one lead to, on ways of hundreds of steps, so that jumps count.
    #[test]
    fn jumps_lead_where_steps_do() {
        let count = 1_500u32;
        // A chain with a fork at every seventh: two ways that meet again in the next.
        let parents: Vec<Vec<u32>> = (0..count)
            .map(|child| match child % 7 {
                _ if child == 0 => vec![],
                1..4 => vec![child - 1],
                4 => vec![child - 2],
                _ => vec![child - 1, child - 2],
            })
            .collect();
        let offsets = parents.iter().scan(0, |end, row| {
            *end += row.len() as u32;
            Some(*end)
        });
        let graph = Graph::new([0].into_iter().chain(offsets).collect(), parents.concat()).unwrap();
        let climb = Climb::new(&graph);
        for at in [1, 2, 700, 1_023, 1_499, 1_500] {
            for from in 0..at as u32 {
                let mut top = from;
                while climb.next[top as usize] < at as u32 {
                    top = climb.next[top as usize];
                }
                let expected = (climb.next[top as usize] != NONE).then_some(top);
                assert_eq!(climb.top(from, at), expected, "from {from} before {at}");
                assert_ne!(climb.top(from, at), Some(at as u32));
            }
        }
    }

    /// Slots pass from one to the next: before each place the owner is the last that took it.
    #[test]
    fn owners_are_the_last_before() {
        let graph = Graph::new(vec![0, 0, 1, 2, 2], vec![0, 1]).unwrap();
        let climb = Climb::new(&graph);
        let slot = graph.slot(0);
        assert_eq!([1, 2, 3].map(|at| climb.owner(slot, at)), [Some(0), Some(1), Some(2)]);
        assert_eq!(climb.owner(slot, 0), None);
    }
}
