//! The naive validator: one object after another, one signature after another, rule by rule in the order of numbers.
//! It is the composition of the stages in its plainest form, and the oracle that the pipeline is compared with.
//! Never batches, never runs ahead, never runs two things at once.

use std::collections::HashMap;

use thiserror::Error;

use super::candidate::{Body, Candidate};
use super::connect::{Coins, Connection, connect};
use super::context::{Admission, HeaderChain, HeaderContext, Node};
use super::judge::Judge;
use super::order::order_by_links;
use super::params::Params;
use super::rules::BlockContext;
use super::undo::{UndoError, UndoFile};
use super::{Block, Hash32};
use crate::state::StateError;
use crate::state::coins::{CoinSet, Undo};
use crate::verdict::{Counters, Finding, ObjectReport, RuleId, Verdict};

/// What a run needs besides the objects.
#[derive(Clone, Copy, Debug)]
pub struct Options<'a> {
    /// The clock of rule K6, in Unix time.
    pub now: i64,
    /// The height of an anchor whose coinbase does not tell it.
    pub height: Option<u32>,
    /// Spent outputs for blocks whose parents are not at hand.
    pub undo: Option<&'a UndoFile>,
    /// Most coins to keep.
    pub coins_max: usize,
    /// False treats every stream as one that does not start at the genesis block, so that undo files are used.
    pub trust_start: bool,
}

/// What a run says.
#[derive(Clone, Debug)]
pub struct Outcome {
    /// Positions of the objects in the order in which they were judged.
    pub order: Vec<usize>,
    /// One report for each object, in that order.
    pub reports: Vec<ObjectReport>,
    /// The coins after the valid block with the most work.
    pub coins: Coins,
    /// That block, with its height where known.
    pub tip: Option<(Hash32, Option<u32>)>,
}

/// Why a run stopped. No object has a verdict then.
#[derive(Clone, Debug, Error, PartialEq, Eq)]
pub enum SequentialError {
    /// The undo file does not fit the blocks.
    #[error(transparent)]
    Undo(#[from] UndoError),
    /// The coins outgrew their limit, or cannot be read.
    #[error(transparent)]
    Coins(#[from] StateError),
}

/// Validates `candidates`.
///
/// # Errors
/// A limit was reached or the undo file does not fit: nothing about the objects themselves.
pub fn validate(
    params: &'static Params,
    candidates: &[Candidate],
    options: Options<'_>,
) -> Result<Outcome, SequentialError> {
    let order = order_by_links(candidates);
    let mut run = Run::new(params, candidates, options, &order);
    run.admit_all(&order);
    run.judge_all()?;
    run.inherit_rejections();
    let tip = run.best_tip();
    run.move_to(tip)?;
    let reports = order.iter().filter_map(|at| run.slots.get_mut(*at)?.report.take());
    Ok(Outcome {
        reports: reports.collect(),
        order,
        tip: tip.map(|node| (run.chain.id(node), run.chain.height(node))),
        coins: run.coins,
    })
}

struct Run<'a> {
    candidates: &'a [Candidate],
    options: Options<'a>,
    chain: HeaderChain,
    coins: Coins,
    /// Whether all coins are known before the first block.
    starts_complete: bool,
    slots: Vec<Slot>,
    /// The tree of admitted headers, in the order of admission.
    branches: Vec<(Node, Branch)>,
    place_of: HashMap<Node, usize>,
    /// Where the coins stand.
    at: Option<Node>,
    undos: HashMap<Node, Undo>,
}

/// What is known about one object so far.
#[derive(Default)]
struct Slot {
    context: Option<HeaderContext>,
    report: Option<ObjectReport>,
}

/// A header of the tree, with the objects that carry it.
#[derive(Default)]
struct Branch {
    objects: Vec<usize>,
    children: Vec<Node>,
    /// The object whose block stands for this header among the coins.
    body: Option<usize>,
    /// Whether all coins are known before it: the chain starts at genesis, and every ancestor stands among the coins.
    complete: bool,
    /// The most work of a tip above it, and the place of that tip.
    best: (u128, std::cmp::Reverse<usize>),
}

impl<'a> Run<'a> {
    fn new(params: &'static Params, candidates: &'a [Candidate], options: Options<'a>, order: &[usize]) -> Self {
        let chain = HeaderChain::new(params, options.now);
        let genesis = chain.id(chain.genesis());
        let mut headers = order
            .iter()
            .filter_map(|at| Some((candidates.get(*at)?.id(), candidates.get(*at)?.header()?)));
        let starts = headers
            .next()
            .is_some_and(|(id, header)| id == genesis || header.prev == genesis);
        let starts_complete = starts && options.trust_start;
        Self {
            candidates,
            options,
            chain,
            coins: Coins {
                set: CoinSet::new(options.coins_max),
                complete: starts_complete,
            },
            starts_complete,
            slots: candidates.iter().map(|_| Slot::default()).collect(),
            branches: Vec::new(),
            place_of: HashMap::new(),
            at: None,
            undos: HashMap::new(),
        }
    }

    /// K1 to K6, in the order of links.
    fn admit_all(&mut self, order: &[usize]) {
        for at in order {
            let Some(candidate) = self.candidates.get(*at) else {
                continue;
            };
            let verdict = match (candidate.body(), candidate.header()) {
                (Body::Undecodable(finding), header) => {
                    if header.is_some() && self.chain.find(&candidate.id()).is_none() {
                        self.chain.refuse(candidate.id());
                    }
                    finding.clone().into()
                }
                (_, None) => continue,
                (_, Some(header)) => {
                    let hint = candidate.coinbase_height(self.chain.params()).or(self.options.height);
                    match self.chain.admit(header, candidate.id(), hint) {
                        Admission::Admitted(context) => {
                            self.grow(*at, context);
                            continue;
                        }
                        Admission::Rejected(finding) => finding.into(),
                        Admission::Deferred(missing) => Verdict::defer(missing),
                    }
                }
            };
            self.settle(*at, verdict, Counters::default(), Vec::new());
        }
    }

    /// Adds an admitted object to the tree.
    fn grow(&mut self, at: usize, context: HeaderContext) {
        let node = context.node;
        let next = self.branches.len();
        let place = *self.place_of.entry(node).or_insert(next);
        if place == next {
            let best = (self.chain.work(node), std::cmp::Reverse(next));
            self.branches.push((
                node,
                Branch {
                    best,
                    ..Branch::default()
                },
            ));
            if let Some(above) = context.parent.and_then(|parent| self.branch_mut(parent)) {
                above.children.push(node);
            }
        }
        if let Some((_, branch)) = self.branches.get_mut(place) {
            branch.objects.push(at);
        }
        if let Some(slot) = self.slots.get_mut(at) {
            slot.context = Some(context);
        }
    }

    /// K7 to K17, depth first: shorter branches first, so that the coins end at the one with the most work.
    fn judge_all(&mut self) -> Result<(), SequentialError> {
        for place in (0..self.branches.len()).rev() {
            let Some((node, best)) = self.branches.get(place).map(|(node, branch)| (*node, branch.best)) else {
                continue;
            };
            let parent = self
                .chain
                .parent(node)
                .and_then(|parent| self.place_of.get(&parent).copied());
            if let Some((_, above)) = parent.and_then(|parent| self.branches.get_mut(parent)) {
                above.best = above.best.max(best);
            }
        }
        let has_parent = |node: Node| {
            self.chain
                .parent(node)
                .is_some_and(|parent| self.place_of.contains_key(&parent))
        };
        let roots = self
            .branches
            .iter()
            .map(|(node, _)| *node)
            .filter(|node| !has_parent(*node));
        let mut stack: Vec<Node> = roots.collect();
        self.sort_for_stack(&mut stack);
        while let Some(node) = stack.pop() {
            self.judge_node(node)?;
            let mut children = self
                .branch(node)
                .map(|branch| branch.children.clone())
                .unwrap_or_default();
            self.sort_for_stack(&mut children);
            stack.extend(children);
        }
        Ok(())
    }

    /// The most work to the bottom of the stack.
    fn sort_for_stack(&self, nodes: &mut [Node]) {
        nodes.sort_by_key(|node| std::cmp::Reverse(self.branch(*node).map(|branch| branch.best)));
    }

    fn judge_node(&mut self, node: Node) -> Result<(), SequentialError> {
        let objects = self
            .branch(node)
            .map(|branch| branch.objects.clone())
            .unwrap_or_default();
        let parent = self.chain.parent(node);
        let complete = match parent.filter(|parent| *parent != self.chain.genesis()) {
            None => self.starts_complete,
            // A block that cannot be read has made coins that nobody knows: for its descendants, not for its siblings.
            Some(parent) => self
                .branch(parent)
                .is_some_and(|branch| branch.complete && branch.body.is_some()),
        };
        if let Some(branch) = self.branch_mut(node) {
            branch.complete = complete;
        }
        let mut one_is_not_rejected = false;
        for (nth, at) in objects.iter().enumerate() {
            let before = objects.get(..nth).unwrap_or_default();
            if let Some(same) = before.iter().find(|other| self.same_bytes(**other, *at)) {
                let known = self.slots.get(*same).and_then(|slot| slot.report.clone());
                if let Some(known) = known {
                    self.settle(*at, known.verdict, Counters::default(), known.unchecked);
                }
                continue;
            }
            if let Some(parent) = parent.filter(|parent| self.chain.is_rejected(*parent)) {
                let finding = HeaderChain::rejected_parent(&self.chain.id(parent));
                self.settle(*at, finding.into(), Counters::default(), Vec::new());
                continue;
            }
            self.move_to(parent)?;
            self.coins.complete = complete;
            let is_rejected = self.judge_object(*at, node)?;
            one_is_not_rejected |= !is_rejected;
        }
        self.chain.set_rejected(node, !one_is_not_rejected);
        Ok(())
    }

    fn same_bytes(&self, a: usize, b: usize) -> bool {
        let bytes = |at: usize| {
            self.candidates
                .get(at)
                .and_then(Candidate::block)
                .map(|block| block.bytes())
        };
        bytes(a) == bytes(b)
    }

    /// K7 to K17 for one object whose parent the coins stand at. The value says whether it was rejected.
    fn judge_object(&mut self, at: usize, node: Node) -> Result<bool, SequentialError> {
        let found = self
            .candidates
            .get(at)
            .zip(self.slots.get(at).and_then(|slot| slot.context.clone()));
        let Some((candidate, header_context)) = found else {
            return Ok(true);
        };
        let mut judge = Judge {
            counters: Counters::default(),
            unchecked: header_context.unchecked.clone(),
        };
        let header = candidate.header().copied().unwrap_or_default();
        let verdict = match judge.proof_of_work(
            self.chain.params(),
            &header,
            candidate.block().map(AsRef::as_ref),
            &header_context,
        ) {
            Err(finding) => finding.into(),
            Ok(()) => match candidate.body() {
                Body::Block(block) => self.judge_block(at, node, block, &header_context, &mut judge)?,
                Body::Unsupported(missing) => Verdict::defer(missing.clone()),
                Body::HeaderOnly | Body::Undecodable(_) => Verdict::ACCEPT,
            },
        };
        let is_rejected = verdict.is_reject();
        if is_rejected {
            judge.unchecked.clear();
        }
        self.settle(at, verdict, judge.counters, judge.unchecked);
        Ok(is_rejected)
    }

    /// K8 to K18. A block that is not rejected stays connected if it is the first of its header.
    fn judge_block(
        &mut self,
        at: usize,
        node: Node,
        block: &Block,
        header_context: &HeaderContext,
        judge: &mut Judge,
    ) -> Result<Verdict, SequentialError> {
        let params = self.chain.params();
        let context = BlockContext::new(params, &block.header, header_context);
        if let Err(finding) = judge.body(params, block, &context) {
            return Ok(finding.into());
        }
        let connected = self.connect(block, &context, node)?;
        let connection = match connected {
            Ok(connection) => connection,
            Err(finding) => return Ok(finding.into()),
        };
        judge.unchecked.extend(&connection.unchecked);
        let verdict = judge.spends(block, &connection, &context);
        let taken = self.branch(node).is_some_and(|branch| branch.body.is_some());
        if verdict.is_reject() || taken {
            self.coins.set.disconnect(connection.undo)?;
            return Ok(verdict);
        }
        if let Some(branch) = self.branch_mut(node) {
            branch.body = Some(at);
        }
        self.undos.insert(node, connection.undo);
        self.at = Some(node);
        Ok(verdict)
    }

    fn connect(
        &mut self,
        block: &Block,
        context: &BlockContext,
        node: Node,
    ) -> Result<Result<Connection, Finding>, SequentialError> {
        let inputs = block
            .transactions
            .iter()
            .skip(1)
            .map(|transaction| transaction.inputs().len());
        let inputs = inputs.fold(0usize, usize::saturating_add);
        let spent = match self.options.undo {
            Some(undo) if !self.coins.complete => undo.outputs(context.height, inputs)?,
            _ => None,
        };
        Ok(connect(block, context, node, &self.chain, &mut self.coins, spent)?)
    }

    /// Moves the coins from where they stand to `target`: back to the common ancestor, then forward.
    fn move_to(&mut self, target: Option<Node>) -> Result<(), SequentialError> {
        let mut forward = Vec::new();
        let mut ahead = target;
        // Parents have lower nodes than their children, so the higher of the two is never an ancestor of the other.
        while self.at != ahead {
            if self.at > ahead {
                let Some(node) = self.at else { break };
                if let Some(undo) = self.undos.remove(&node) {
                    self.coins.set.disconnect(undo)?;
                }
                self.at = self.chain.parent(node);
            } else {
                let Some(node) = ahead else { break };
                forward.push(node);
                ahead = self.chain.parent(node);
            }
        }
        while let Some(node) = forward.pop() {
            self.reconnect(node)?;
            self.at = Some(node);
        }
        Ok(())
    }

    /// Connects a block again that was connected before.
    fn reconnect(&mut self, node: Node) -> Result<(), SequentialError> {
        let at = self.branch(node).and_then(|branch| branch.body);
        let found = at.and_then(|at| Some((self.candidates.get(at)?.block()?, self.slots.get(at)?.context.clone()?)));
        let Some((block, header_context)) = found else {
            return Ok(());
        };
        let context = BlockContext::new(self.chain.params(), &block.header, &header_context);
        self.coins.complete = self.branch(node).is_some_and(|branch| branch.complete);
        let connected = self.connect(block, &context, node)?;
        debug_assert!(connected.is_ok(), "it was connected before, to the same coins");
        if let Ok(connection) = connected {
            self.undos.insert(node, connection.undo);
        }
        Ok(())
    }

    /// The link rule for objects whose own header rules above K4 failed under a parent that was rejected later.
    fn inherit_rejections(&mut self) {
        for (slot, candidate) in self.slots.iter_mut().zip(self.candidates) {
            let Some((report, header)) = slot.report.as_mut().zip(candidate.header()) else {
                continue;
            };
            let parent = self
                .chain
                .find(&header.prev)
                .filter(|parent| self.chain.is_rejected(*parent));
            if parent.is_some() && report.verdict.rule().is_none_or(|rule| rule > RuleId::k(4)) {
                report.verdict = HeaderChain::rejected_parent(&header.prev).into();
                report.counters = Counters::default();
                report.unchecked.clear();
            }
        }
    }

    /// The connected block with the most work, the first of equals.
    fn best_tip(&self) -> Option<Node> {
        let connected = self
            .branches
            .iter()
            .enumerate()
            .filter(|(_, (_, branch))| branch.body.is_some());
        connected
            .max_by_key(|(place, (node, _))| (self.chain.work(*node), std::cmp::Reverse(*place)))
            .map(|(_, (node, _))| *node)
    }

    fn settle(&mut self, at: usize, verdict: Verdict, counters: Counters, mut unchecked: Vec<RuleId>) {
        unchecked.sort_unstable();
        unchecked.dedup();
        let object = self.candidates.get(at).map(Candidate::display_id).unwrap_or_default();
        if let Some(slot) = self.slots.get_mut(at) {
            slot.report = Some(ObjectReport {
                object,
                verdict,
                counters,
                unchecked,
            });
        }
    }

    fn branch(&self, node: Node) -> Option<&Branch> {
        let place = self.place_of.get(&node)?;
        self.branches.get(*place).map(|(_, branch)| branch)
    }

    fn branch_mut(&mut self, node: Node) -> Option<&mut Branch> {
        let place = self.place_of.get(&node)?;
        self.branches.get_mut(*place).map(|(_, branch)| branch)
    }
}
