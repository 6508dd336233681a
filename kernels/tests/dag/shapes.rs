//! Graphs of many shapes: those that honest issuers make, and those that an attacker would.
//! For the tests of cones and their measurement; every graph follows from its numbers and a seed.
//! Never checks what it makes: that is the part of `Graph::new`.

use perigee_kernels::dag::Graph;
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// Parents a transaction, row by row.
pub(crate) struct Rows {
    pub(crate) offsets: Vec<u32>,
    pub(crate) parents: Vec<u32>,
}

impl Rows {
    pub(crate) fn new() -> Self {
        Self {
            offsets: vec![0],
            parents: Vec::new(),
        }
    }

    pub(crate) fn push(&mut self, parents: impl IntoIterator<Item = usize>) {
        let parents = parents.into_iter().map(|parent| parent as u32);
        self.parents.extend(parents);
        let row = *self.offsets.last().unwrap() as usize..;
        self.parents[row.clone()].sort_unstable();
        let mut unlike = self.parents.split_off(row.start);
        unlike.dedup();
        self.parents.extend(unlike);
        self.offsets.push(self.parents.len() as u32);
    }

    pub(crate) fn graph(self) -> Graph {
        Graph::new(self.offsets, self.parents).unwrap()
    }
}

pub(crate) fn seeded(seed: u64) -> ChaCha8Rng {
    ChaCha8Rng::seed_from_u64(seed)
}

/// Issuers that see the graph as it was `delay` transactions ago and name 2 to 4 of its tips. About `1.5 * delay` are open.
/// `old` of 1,000 name one transaction of any age besides; `lost` of 1,000 are never seen by others.
pub(crate) fn tips(count: usize, delay: usize, (old, lost): (u32, u32), seed: u64) -> Rows {
    let mut rng = seeded(seed);
    let mut rows = Rows::new();
    let (mut tips, mut place) = (Vec::new(), vec![usize::MAX; count]);
    for child in 0..count {
        if let Some(seen) = child.checked_sub(delay)
            && rng.random_range(0..1_000) >= lost
        {
            for parent in &rows.parents[rows.offsets[seen] as usize..rows.offsets[seen + 1] as usize] {
                let at = std::mem::replace(&mut place[*parent as usize], usize::MAX);
                if at != usize::MAX {
                    tips.swap_remove(at);
                    if let Some(moved) = tips.get(at) {
                        place[*moved] = at;
                    }
                }
            }
            place[seen] = tips.len();
            tips.push(seen);
        }
        let mut parents = Vec::new();
        if !tips.is_empty() {
            let named = rng.random_range(2..=4);
            parents.extend((0..named).map(|_| tips[rng.random_range(0..tips.len())]));
            if rng.random_range(0..1_000) < old {
                parents.push(rng.random_range(0..child));
            }
        }
        rows.push(parents);
    }
    rows
}

/// Honest issuers as in [`tips`], and of 1,000 transactions `share` in `chains` chains of their own, which honest ones never see.
pub(crate) fn beside(count: usize, delay: usize, share: u32, chains: usize, seed: u64) -> Rows {
    let mut rng = seeded(seed);
    let honest = tips(count, delay, (0, 0), seed);
    let mut rows = Rows::new();
    // Honest transactions take the rows of `tips` in turn, under the indices that they have here.
    let (mut named, mut last) = (Vec::new(), vec![None; chains]);
    for child in 0..count {
        if rng.random_range(0..1_000) < share {
            let chain = rng.random_range(0..chains);
            rows.push(last[chain].replace(child));
        } else {
            let row = honest.offsets[named.len()] as usize..honest.offsets[named.len() + 1] as usize;
            let parents: Vec<usize> = honest.parents[row]
                .iter()
                .map(|parent| named[*parent as usize])
                .collect();
            rows.push(parents);
            named.push(child);
        }
    }
    rows
}

/// Each names the one before: width 1. With `also`, the one before that, too.
pub(crate) fn chain(count: usize, also: bool) -> Rows {
    branches(count, 1, also)
}

/// `branches` chains side by side that never meet.
pub(crate) fn branches(count: usize, branches: usize, also: bool) -> Rows {
    let mut rows = Rows::new();
    for child in 0..count {
        let steps = [branches, if also { 2 * branches } else { branches }];
        rows.push(steps.into_iter().filter_map(|step| child.checked_sub(step)));
    }
    rows
}

/// Layers of `width`, each transaction with `named` parents in the layer before, drawn.
pub(crate) fn layers(count: usize, width: usize, named: usize, seed: u64) -> Rows {
    let mut rng = seeded(seed);
    let mut rows = Rows::new();
    for child in 0..count {
        let layer = child / width * width;
        let mut parents = Vec::new();
        if layer > 0 {
            parents.extend((0..named).map(|_| layer - width + rng.random_range(0..width)));
        }
        rows.push(parents);
    }
    rows
}

/// Parents of any age: almost every transaction stays open to the end.
pub(crate) fn any_age(count: usize, named: usize, seed: u64) -> Rows {
    let mut rng = seeded(seed);
    let mut rows = Rows::new();
    for child in 0..count {
        let named = if child == 0 { 0 } else { rng.random_range(0..=named) };
        let parents: Vec<_> = (0..named).map(|_| rng.random_range(0..child)).collect();
        rows.push(parents);
    }
    rows
}
