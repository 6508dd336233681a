//! The blocks of a live chain in the order of judgement: those of the best branch, each behind its parent.
//! Between preparation, which ends in any order, and the judge, which wants one: what comes too early waits here.
//! Never enters a block that builds on a refused one, and never judges a block twice.

use std::{
    collections::{HashMap, VecDeque},
    ops::Index,
};

use super::tree::fork;
use crate::{
    chain::utxo::context::{HeaderChain, Node},
    pipeline::{
        coins::CoinsError,
        judge::{Judge, Settled},
        plan::{Item, Standing},
        prepare::Prepared,
        spends::{SpendJob, SpendSummary},
    },
    verdict::ObjectReport,
};

/// A block with its verdict.
#[derive(Debug)]
pub(super) struct Decided {
    /// Its header.
    pub(super) node: Node,
    /// Its report; `None` where its parent was refused meanwhile: then it is no object.
    pub(super) report: Option<ObjectReport>,
}

/// See the module.
pub(super) struct Order {
    /// The judge, with the header chain and the coins.
    pub(super) judge: Judge,
    agenda: Agenda,
    ready: HashMap<Node, Prepared>,
    /// The last block that was entered.
    entered: Node,
    /// Blocks whose verdict is known and is no rejection, by the number of their header.
    judged: Vec<bool>,
    /// The judged block with the most work, first judged on ties.
    tip: Node,
    /// How far below a block the path may go back.
    return_blocks: u32,
}

impl Order {
    /// The genesis block alone, which is what every chain starts with.
    pub(super) fn new(judge: Judge, return_blocks: usize) -> Self {
        let genesis = judge.chain().genesis();
        Self {
            judge,
            agenda: Agenda::default(),
            ready: HashMap::new(),
            entered: genesis,
            judged: vec![true],
            tip: genesis,
            return_blocks: u32::try_from(return_blocks).unwrap_or(u32::MAX),
        }
    }

    /// The header chain.
    pub(super) fn chain(&self) -> &HeaderChain {
        self.judge.chain()
    }

    /// The judged block with the most work.
    pub(super) fn tip(&self) -> Node {
        self.tip
    }

    /// Whether a block was judged and not rejected.
    pub(super) fn is_judged(&self, node: Node) -> bool {
        self.judged.get(node.index()).copied().unwrap_or(false)
    }

    /// A block is decided up to K12.
    pub(super) fn prepared(&mut self, node: Node, prepared: Prepared) {
        self.ready.insert(node, prepared);
    }

    /// The spends of the block of this number are decided.
    pub(super) fn spent(&mut self, index: usize, spent: SpendSummary) {
        self.judge.spent(index, spent);
    }

    /// Drops waiting blocks that are not on the way to `best`; returns which.
    pub(super) fn drop_others(&mut self, best: Node) -> Vec<Node> {
        let chain = self.judge.chain();
        let leads_there = |node: Node| chain.height(node).and_then(|height| chain.ancestor(best, height)) == Some(node);
        let others: Vec<_> = self.ready.keys().copied().filter(|node| !leads_there(*node)).collect();
        for node in &others {
            self.ready.remove(node);
        }
        others
    }

    /// Enters what can be entered on the way to `best`, at most `budget` blocks, and connects the coins whose turn has come.
    /// Returns the block that cannot be entered, if there is one: it leaves more blocks than can be taken back.
    ///
    /// # Errors
    /// [`CoinsError`]: the run cannot go on.
    pub(super) fn advance(
        &mut self,
        best: Node,
        budget: u64,
        start: &mut dyn FnMut(usize, SpendJob),
    ) -> Result<Option<Node>, CoinsError> {
        while (self.agenda.items.len() as u64) < budget {
            let Some(node) = self.next_ready(best) else { break };
            if self.chain().parent(node) != Some(self.entered) {
                // To another branch only from a tip that is decided.
                if !self.is_idle() {
                    break;
                }
                if !self.is_within_reach(node) {
                    return Ok(Some(node));
                }
            }
            let (Some(item), Some(prepared)) = (self.item(node), self.ready.remove(&node)) else {
                break;
            };
            let index = self.agenda.push(item);
            self.judge.prepared(index, prepared);
            self.entered = node;
        }
        self.judge.advance(&self.agenda, start)?;
        Ok(None)
    }

    /// Whether the coins can be led to the parent of this block, and from its branch back to the tip.
    fn is_within_reach(&self, node: Node) -> bool {
        let chain = self.chain();
        let height = |node| chain.height(node).unwrap_or(0);
        let left_blocks = height(self.tip) - height(fork(chain, self.tip, node));
        let parent = chain.parent(node).unwrap_or(chain.genesis());
        left_blocks <= self.return_blocks && self.judge.path().reaches(chain, parent)
    }

    /// The next block on the way to `best` that is not judged, if it is prepared.
    fn next_ready(&self, best: Node) -> Option<Node> {
        if self.ready.is_empty() {
            return None;
        }
        let chain = self.judge.chain();
        let mut height = chain.height(fork(chain, self.entered, best))?;
        let node = loop {
            height += 1;
            let node = chain.ancestor(best, height)?;
            if !self.is_judged(node) {
                break node;
            }
        };
        self.ready.contains_key(&node).then_some(node)
    }

    fn item(&self, node: Node) -> Option<Item> {
        let chain = self.judge.chain();
        let context = chain.place(node)?;
        let depth = context.height?;
        Some(Item {
            object: self.agenda.next(),
            position: self.agenda.next(),
            parent: context.parent.map(|parent| chain.id(parent)),
            standing: Standing::Placed(Box::new(context)),
            depth,
            // Blocks are entered ahead of verdicts, which may lead back to the tip; a later one leads back from there.
            return_depth: depth.min(chain.height(self.tip)?).saturating_sub(self.return_blocks),
            has_twins: false,
        })
    }

    /// The next block in order whose verdict is known.
    ///
    /// # Errors
    /// As [`Judge::next_settled`].
    pub(super) fn next_decided(&mut self) -> Result<Option<Decided>, CoinsError> {
        let settled = self.judge.next_settled(&self.agenda)?;
        Ok(settled.and_then(|(_, settled)| self.decide(settled)))
    }

    fn decide(&mut self, settled: Settled) -> Option<Decided> {
        let item = self.agenda.pop()?;
        let Standing::Placed(context) = item.standing else {
            return None;
        };
        let Settled::Report(report) = settled else { return None };
        let chain = self.judge.chain();
        let node = context.node;
        if context.parent.is_some_and(|parent| chain.is_rejected(parent)) {
            return Some(Decided { node, report: None });
        }
        if !report.verdict.is_reject() {
            if self.judged.len() <= node.index() {
                self.judged.resize(node.index() + 1, false);
            }
            self.judged[node.index()] = true;
        }
        Some(Decided {
            node,
            report: Some(report),
        })
    }

    /// Makes a judged block the tip if it has more work; returns the tip that was left if the two are not parent and child.
    pub(super) fn raise_tip(&mut self, node: Node) -> Option<Node> {
        let chain = self.judge.chain();
        if chain.work(node) <= chain.work(self.tip) {
            return None;
        }
        let left = std::mem::replace(&mut self.tip, node);
        self.judge.keep_way_to(node);
        let chain = self.judge.chain();
        (chain.parent(node) != Some(left) && fork(chain, left, node) != left).then_some(left)
    }

    /// Nothing is with the judge.
    pub(super) fn is_idle(&self) -> bool {
        self.agenda.items.is_empty()
    }

    /// Nothing is with the judge: what was entered above the tip may have come to nothing, and is looked at again.
    pub(super) fn start_from_tip(&mut self) {
        debug_assert!(self.is_idle(), "what is entered comes to its end first");
        self.entered = self.tip;
    }

    /// Leads the coins to the tip, after a branch that came to nothing.
    ///
    /// # Errors
    /// [`CoinsError`]: the run cannot go on.
    pub(super) fn return_to_tip(&mut self) -> Result<(), CoinsError> {
        debug_assert!(self.is_idle(), "nothing is on its way to the coins");
        if self.judge.path().coins().complete && !self.is_at_tip() {
            self.judge.go_to(self.tip)?;
        }
        Ok(())
    }

    /// Whether the coins are those behind the tip.
    pub(super) fn is_at_tip(&self) -> bool {
        let chain = self.judge.chain();
        self.judge.path().end(chain) == self.tip
    }
}

/// The blocks that are with the judge, by their running numbers.
#[derive(Default)]
struct Agenda {
    first: usize,
    items: VecDeque<Item>,
}

impl Agenda {
    fn next(&self) -> usize {
        self.first + self.items.len()
    }

    fn push(&mut self, item: Item) -> usize {
        self.items.push_back(item);
        self.next() - 1
    }

    fn pop(&mut self) -> Option<Item> {
        let item = self.items.pop_front()?;
        self.first += 1;
        Some(item)
    }
}

impl Index<usize> for Agenda {
    type Output = Item;

    fn index(&self, index: usize) -> &Item {
        &self.items[index - self.first]
    }
}
