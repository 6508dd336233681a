//! The graph: parents of every transaction, checked once, and the slots in which sweeps keep their masks.
//! Made by who numbers transactions (parents first); read by everything else of [`super`].
//! Never holds an edge that points forward, so no walk along edges is endless.

use super::{GraphError, Lanes};

/// Most transactions of a graph; one number stays free.
const TRANSACTIONS_MAX: usize = u32::MAX as usize - 1;

/// A graph of transactions 0..n whose parents come before them.
///
/// Memory: 12 bytes a transaction and 8 an edge.
#[derive(Clone, Debug)]
pub struct Graph {
    offsets: Vec<u32>,
    parents: Vec<u32>,
    /// Where the mask of each transaction lies, and those of the parents of each, beside `parents`.
    own_slots: Vec<u32>,
    parent_slots: Vec<u32>,
    slots: u32,
    lanes: Lanes,
}

impl Graph {
    /// A graph from rows: the parents of transaction i are `parents[offsets[i]..offsets[i + 1]]`, each below i, in any order. A
    /// parent that is named twice counts once everywhere. One offset more than transactions; the first is 0.
    pub fn new(offsets: Vec<u32>, parents: Vec<u32>) -> Result<Self, GraphError> {
        let count = offsets.len().saturating_sub(1);
        if offsets.is_empty() || count > TRANSACTIONS_MAX {
            return Err(GraphError::Transactions {
                expected: TRANSACTIONS_MAX,
                got: count,
            });
        }
        let ends = [(0, 0), (count, parents.len())];
        for (transaction, expected) in ends {
            let got = offsets[transaction];
            if got as usize != expected {
                return Err(GraphError::Offset {
                    transaction,
                    expected,
                    got,
                });
            }
        }
        // All of them, before any is used: one that goes too far is found by the one after it.
        for (transaction, pair) in offsets.windows(2).enumerate() {
            if pair[0] > pair[1] {
                return Err(GraphError::Offset {
                    transaction: transaction + 1,
                    expected: pair[0] as usize,
                    got: pair[1],
                });
            }
        }
        for child in 0..count {
            for parent in &parents[offsets[child] as usize..offsets[child + 1] as usize] {
                if *parent as usize >= child {
                    return Err(GraphError::Parent {
                        transaction: child as u32,
                        got: *parent,
                    });
                }
            }
        }
        let mut graph = Self {
            own_slots: vec![0; count],
            parent_slots: vec![0; parents.len()],
            offsets,
            parents,
            slots: 0,
            lanes: Lanes::best(),
        };
        graph.assign_slots();
        Ok(graph)
    }

    /// The same graph, swept by the engine that is named.
    pub fn on(mut self, lanes: Lanes) -> Self {
        self.lanes = lanes;
        self
    }

    /// Number of transactions.
    pub fn len(&self) -> usize {
        self.own_slots.len()
    }

    /// Whether there is no transaction.
    pub fn is_empty(&self) -> bool {
        self.own_slots.is_empty()
    }

    /// The parents of a transaction below [`Self::len`], as given.
    pub fn parents(&self, transaction: u32) -> &[u32] {
        &self.parents[self.row(transaction as usize)]
    }

    /// Most transactions that are ever open at once, which have been seen and have children still to come, or are just seen: the
    /// width of the graph as far as memory goes. A sweep keeps a mask for each, not one for every transaction.
    pub fn slots(&self) -> u32 {
        self.slots
    }

    pub(super) fn lanes(&self) -> Lanes {
        self.lanes
    }

    /// A transaction's slot; below [`Self::slots`].
    #[inline]
    pub(super) fn slot(&self, transaction: usize) -> usize {
        self.own_slots[transaction] as usize
    }

    /// Slots of a transaction's parents.
    #[inline]
    pub(super) fn parent_slots(&self, transaction: usize) -> &[u32] {
        &self.parent_slots[self.row(transaction)]
    }

    /// Rows as a sweep reads them: where the parents of each transaction begin, one more than transactions; the slot of each;
    /// slots of parents, of which the last offset is the number.
    pub(super) fn rows(&self) -> (&[u32], &[u32], &[u32]) {
        (&self.offsets, &self.own_slots, &self.parent_slots)
    }

    #[inline]
    fn row(&self, transaction: usize) -> std::ops::Range<usize> {
        self.offsets[transaction] as usize..self.offsets[transaction + 1] as usize
    }

    pub(super) fn find(&self, place: usize, transaction: u32) -> Result<u32, GraphError> {
        match (transaction as usize) < self.len() {
            true => Ok(transaction),
            false => Err(GraphError::Unknown {
                place,
                expected_below: self.len(),
                got: transaction,
            }),
        }
    }

    /// A transaction's mask is in use from its own index to that of its last child, whichever way a sweep goes; intervals that
    /// do not overlap share a slot. The slot that came free last is taken first: it is still near.
    fn assign_slots(&mut self) {
        const GONE: u32 = u32::MAX;
        let count = self.len();
        let mut last_child: Vec<u32> = (0..count as u32).collect();
        for child in 0..count {
            for parent in &self.parents[self.row(child)] {
                last_child[*parent as usize] = child as u32;
            }
        }
        let mut free = Vec::new();
        for child in 0..count {
            for edge in self.row(child) {
                let parent = self.parents[edge] as usize;
                self.parent_slots[edge] = self.own_slots[parent];
                // Both engines have read all parents before a child's own mask is written, and the other way round: so the slot of
                // a parent is free for its last child. One that is named twice is not freed twice.
                if last_child[parent] == child as u32 {
                    last_child[parent] = GONE;
                    free.push(self.own_slots[parent]);
                }
            }
            self.own_slots[child] = free.pop().unwrap_or_else(|| {
                self.slots += 1;
                self.slots - 1
            });
            if last_child[child] == child as u32 {
                free.push(self.own_slots[child]);
            }
        }
    }
}
