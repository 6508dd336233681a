//! The order in which objects are judged: depth first, longer branches last, so that every block finds the coins of its own
//! parent with the least to keep for going back.
//! Between decoding and the judge; the same for the sequential validator and the pipeline.
//! Never drops an object, and never hangs on how the input is ordered, but for where a stream without its start begins.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::super::utxo::Hash32;
use super::super::utxo::order::link_order;

/// An order, and how far the judge may have to go back in it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Order {
    /// Positions in the input, in the order of judgement.
    pub positions: Vec<usize>,
    /// The id of the first object of the input whose parent is not in it.
    pub first: Option<Hash32>,
    steps_back: HashMap<Hash32, usize>,
}

impl Order {
    /// The order of `count` objects. `links` gives id and parent, or nothing where there is no header.
    ///
    /// What builds on the genesis block comes first; where nothing does, what shares the absent parent of the first object
    /// that has one. Then everything else as links and input have it.
    #[must_use]
    pub fn new(count: usize, genesis: &Hash32, links: impl Fn(usize) -> Option<(Hash32, Hash32)>) -> Self {
        let mut tree = Tree::grow(count, links);
        let roots = tree.branches.iter().enumerate();
        let roots: Vec<_> = roots.filter(|(_, branch)| branch.parent.is_none()).collect();
        let is_first = |root: &Branch| root.id == *genesis || root.prev == *genesis;
        let first = roots.first().map(|(_, first)| first.id);
        let start = match roots.first() {
            Some((_, first)) if !roots.iter().any(|(_, root)| is_first(root)) => first.prev,
            _ => *genesis,
        };
        let (main, rest): (Vec<_>, Vec<_>) = roots
            .into_iter()
            .partition(|(_, root)| is_first(root) || root.prev == start);
        let main: Vec<_> = main.into_iter().map(|(at, _)| at).collect();
        let rest: Vec<_> = rest.into_iter().map(|(at, _)| vec![at]).collect();
        let mut order = Self {
            first,
            ..Self::default()
        };
        for roots in std::iter::once(main).chain(rest) {
            let walked = tree.walk(roots);
            tree.tell_steps_back(&walked, &mut order.steps_back);
            for at in walked {
                let branch = tree.branches.get_mut(at);
                order.positions.extend(
                    branch
                        .map(|branch| std::mem::take(&mut branch.objects))
                        .unwrap_or_default(),
                );
            }
        }
        order.positions.extend(tree.bare);
        order
    }

    /// Of the blocks up to this one, it included, how many a later object may have to take back.
    #[must_use]
    pub fn steps_back(&self, id: &Hash32) -> usize {
        self.steps_back.get(id).copied().unwrap_or(0)
    }
}

/// The headers, parents before children, else as in the input.
struct Tree {
    branches: Vec<Branch>,
    /// Objects without a header.
    bare: Vec<usize>,
}

/// A header, with every object that carries it.
struct Branch {
    id: Hash32,
    prev: Hash32,
    parent: Option<usize>,
    objects: Vec<usize>,
    children: Vec<usize>,
    depth: usize,
    /// The greatest depth above it.
    top: usize,
}

impl Tree {
    fn grow(count: usize, links: impl Fn(usize) -> Option<(Hash32, Hash32)>) -> Self {
        let mut branches: Vec<Branch> = Vec::new();
        let mut place_of: HashMap<Hash32, usize> = HashMap::with_capacity(count);
        let mut bare = Vec::new();
        for position in link_order(count, &links) {
            let Some((id, prev)) = links(position) else {
                bare.push(position);
                continue;
            };
            let next = branches.len();
            let parent = place_of.get(&prev).copied();
            let at = *place_of.entry(id).or_insert(next);
            if at == next {
                let above = parent.and_then(|parent| branches.get_mut(parent));
                let depth = above.map_or(0, |above| {
                    above.children.push(next);
                    above.depth.saturating_add(1)
                });
                branches.push(Branch {
                    id,
                    prev,
                    parent,
                    objects: Vec::new(),
                    children: Vec::new(),
                    depth,
                    top: depth,
                });
            }
            if let Some(branch) = branches.get_mut(at) {
                branch.objects.push(position);
            }
        }
        let mut tree = Self { branches, bare };
        for at in (0..tree.branches.len()).rev() {
            let Some(Branch {
                top,
                parent: Some(parent),
                ..
            }) = tree.branches.get(at)
            else {
                continue;
            };
            let (top, parent) = (*top, *parent);
            if let Some(parent) = tree.branches.get_mut(parent) {
                parent.top = parent.top.max(top);
            }
        }
        tree
    }

    /// Everything above `roots`, depth first; of several branches the longest last, of equal ones that with the lowest id.
    fn walk(&mut self, roots: Vec<usize>) -> Vec<usize> {
        let (mut stack, mut walked) = (Vec::new(), Vec::new());
        let mut next = roots;
        loop {
            // What lies lowest on the stack comes last.
            next.sort_by_key(|at| self.branches.get(*at).map(|branch| (Reverse(branch.top), branch.id)));
            stack.append(&mut next);
            let Some(at) = stack.pop() else { return walked };
            walked.push(at);
            let branch = self.branches.get_mut(at);
            next = branch
                .map(|branch| std::mem::take(&mut branch.children))
                .unwrap_or_default();
        }
    }

    /// For each block behind which the judge may have to go back, how far.
    fn tell_steps_back(&self, walked: &[usize], steps_back: &mut HashMap<Hash32, usize>) {
        // A later object takes back what stands at its own depth and above; this is the least such depth.
        let mut lowest = usize::MAX;
        for branch in walked.iter().rev().filter_map(|at| self.branches.get(*at)) {
            let steps = branch.depth.saturating_add(1).saturating_sub(lowest);
            if steps > 0 {
                steps_back.insert(branch.id, steps);
            }
            lowest = lowest.min(branch.depth);
        }
    }
}

#[cfg(test)]
#[allow(clippy::indexing_slicing, reason = "tests index what they made")]
mod tests {
    use super::*;

    /// Objects by (id, parent), each named by one byte; 0 is the genesis block.
    fn order(objects: &[Option<(u8, u8)>]) -> Order {
        Order::new(objects.len(), &[0; 32], |at| {
            objects[at].map(|(id, prev)| ([id; 32], [prev; 32]))
        })
    }

    fn ids(objects: &[Option<(u8, u8)>]) -> Vec<u8> {
        let positions = order(objects).positions;
        positions
            .into_iter()
            .map(|at| objects[at].map_or(255, |(id, _)| id))
            .collect()
    }

    /// 0 - 1 - 2 - 3 - 4 with the branches 5 - 6 beside 2 and 7 beside 4.
    const FORKS: [Option<(u8, u8)>; 7] = [
        Some((1, 0)),
        Some((2, 1)),
        Some((3, 2)),
        Some((4, 3)),
        Some((5, 1)),
        Some((6, 5)),
        Some((7, 3)),
    ];

    #[test]
    fn the_longest_branch_comes_last_in_every_order_of_the_input() {
        let expected = [1, 5, 6, 2, 3, 7, 4];
        let mut objects = FORKS;
        for turn in 0..objects.len() {
            objects.rotate_left(turn);
            assert_eq!(ids(&objects), expected);
            objects.reverse();
            assert_eq!(ids(&objects), expected, "4 and 7 are equal: the lower id comes last");
        }
        // The genesis block itself, twins and what has no header.
        let more = [
            None,
            Some((2, 1)),
            Some((1, 0)),
            Some((0, 9)),
            Some((2, 1)),
            Some((3, 1)),
        ];
        assert_eq!(ids(&more), [0, 1, 3, 2, 2, 255]);
    }

    #[test]
    fn what_a_later_branch_takes_back_is_told() {
        let order = order(&FORKS);
        let back = |id: u8| order.steps_back(&[id; 32]);
        // 1 stays; 5 and 6 go before 2 comes; 7 goes before 4 comes.
        assert_eq!([1, 5, 6, 2, 3, 7, 4].map(back), [0, 1, 2, 0, 0, 1, 0]);
        assert_eq!(back(99), 0);
    }

    #[test]
    fn a_stream_without_its_start_begins_with_its_first_object() {
        let objects = [
            Some((11, 10)),
            Some((21, 20)),
            Some((12, 11)),
            Some((13, 10)),
            Some((22, 21)),
        ];
        assert_eq!(ids(&objects), [13, 11, 12, 21, 22], "13 shares the absent parent of 11");
        assert_eq!(
            order(&objects).first,
            Some([11; 32]),
            "what is told of the first is told of 11"
        );
        // Where the start is at hand it comes first, wherever it stands.
        let objects = [Some((11, 10)), Some((12, 11)), Some((1, 0))];
        assert_eq!(ids(&objects), [1, 11, 12]);
    }
}
