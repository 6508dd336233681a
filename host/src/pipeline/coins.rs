//! The coins along the path of judgement: blocks connect depth first, and what a later branch needs back is undone.
//! Between the rules on a body (K12) and the spends (K17), one block after another. Runs ahead of signatures: a block
//! whose signatures fail later has only children that the link rule rejects.

use std::{
    collections::{HashSet, VecDeque},
    sync::Arc,
};

use super::durable::{TakeBack, Writer};
use crate::{
    chain::utxo::{
        Block, Hash32, OutPoint,
        connect::{Coins, Connection, connect},
        context::{HeaderChain, Node},
        display_hash,
        rules::BlockContext,
        undo::{UndoError, UndoFile},
    },
    state::{
        Sequence, StateError,
        coins::{Coin, CoinSet},
        delta::Delta,
        overlay::Ahead,
    },
    verdict::Finding,
};

/// Why coins could not be connected: no verdict about the block.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CoinsError {
    /// The undo file does not fit the block.
    #[error(transparent)]
    Undo(#[from] UndoError),
    /// The coin set is full, or cannot be read.
    #[error(transparent)]
    State(#[from] StateError),
    /// A reorganisation goes back behind what is kept.
    #[error(
        "reorganisation to block {block}: expected to go back at most {kept_blocks_max} blocks, whose coins are kept \
         (reorganisation_blocks_max), got one that goes back further"
    )]
    TooDeep {
        /// The block that the coins were to lead to.
        block: String,
        /// Blocks that are kept.
        kept_blocks_max: usize,
    },
}

/// Where a block stands on the path.
#[derive(Clone, Copy, Debug)]
pub struct Step {
    /// Number of the object.
    pub object: usize,
    /// Its header.
    pub node: Node,
    /// The header it builds on; `None` for the genesis block and anchors.
    pub parent: Option<Node>,
    /// Steps from the root of its tree, from 1.
    pub depth: u32,
    /// Depth to which a later block may go back.
    pub return_depth: u32,
}

/// A block among the coins.
#[derive(Debug)]
struct Connected {
    object: usize,
    node: Node,
    depth: u32,
    /// What takes it back; gone once no later block can go back behind it.
    undo: Option<TakeBack>,
    /// What it changed, where that is to be written once it is accepted.
    delta: Option<Box<Delta>>,
    /// Whether its verdict is known, and is to accept it.
    accepted: bool,
    /// Whether all coins were known before it, and with it.
    complete: [bool; 2],
}

/// A block of an earlier run.
#[derive(Clone, Copy, Debug)]
pub struct Kept {
    /// Its header.
    pub node: Node,
    /// Its height.
    pub height: u32,
    /// The delta that takes it back; `None` for the lowest, behind which nothing can go back.
    pub sequence: Option<Sequence>,
}

/// The coins and the blocks that made them what they are, as far back as a later block may go.
#[derive(Debug)]
pub struct CoinPath {
    coins: Coins,
    path: VecDeque<Connected>,
    /// Blocks that were taken back and may come again, the latest last; their undo is what connects them.
    aside: VecDeque<Connected>,
    /// Most blocks that are kept aside, those on the way to `kept_tip` apart; none where a plan says what comes.
    aside_max: usize,
    /// Without a plan, blocks whose coins nobody knows.
    unknown: HashSet<Node>,
    /// Without a plan, the block to which the path can always be led again.
    kept_tip: Option<Node>,
    undo_file: Option<UndoFile>,
    /// Writes accepted blocks, where a state is kept on disk.
    writer: Option<Writer>,
}

impl CoinPath {
    /// A path from nothing.
    pub fn new(coins: Coins, undo_file: Option<UndoFile>) -> Self {
        Self {
            coins,
            path: VecDeque::new(),
            aside: VecDeque::new(),
            aside_max: 0,
            unknown: HashSet::new(),
            kept_tip: None,
            undo_file,
            writer: None,
        }
    }

    /// The same path with blocks of an earlier run, the oldest first, and a writer behind the last of them. It has no plan.
    #[must_use]
    pub fn going_on(mut self, blocks: impl IntoIterator<Item = Kept>, blocks_max: usize, writer: Writer) -> Self {
        self.path.extend(blocks.into_iter().map(|kept| Connected {
            object: usize::MAX,
            node: kept.node,
            depth: kept.height,
            undo: kept.sequence.map(TakeBack::Written),
            delta: None,
            accepted: true,
            complete: [true; 2],
        }));
        self.writer = Some(writer);
        self.keeping(blocks_max)
    }

    /// The same path without a plan: blocks that are taken back are kept, so many of them, since they may come again.
    #[must_use]
    pub fn keeping(mut self, blocks_max: usize) -> Self {
        self.aside_max = blocks_max;
        self
    }

    /// Blocks on the way to this one are kept aside for as long as it is named, however many others come.
    pub fn keep_way_to(&mut self, tip: Node) {
        self.kept_tip = Some(tip);
    }

    /// The coins where the path ends.
    pub fn coins(&self) -> &Coins {
        &self.coins
    }

    /// From here on a missing coin proves nothing: a block's outputs are not known.
    pub fn set_incomplete(&mut self) {
        self.coins.complete = false;
    }

    /// Whether the coins of this header's block are the last ones on the path.
    pub fn ends_at(&self, node: Node) -> bool {
        self.path.back().is_some_and(|last| last.node == node)
    }

    /// The block whose coins are the last ones: the genesis block's where the path is empty.
    pub fn end(&self, chain: &HeaderChain) -> Node {
        self.path.back().map_or(chain.genesis(), |last| last.node)
    }

    /// Whether the path ends with this very object.
    pub fn ends_with(&self, object: usize) -> bool {
        self.path.back().is_some_and(|last| last.object == object)
    }

    /// Goes back to the parent of the block at `step`; without a plan, also forward again along blocks kept aside.
    ///
    /// # Errors
    /// Without a plan: the parent lies behind what is kept.
    pub fn go_back(&mut self, chain: &HeaderChain, step: &Step) -> Result<(), CoinsError> {
        if self.aside_max > 0 {
            return step.parent.map_or(Ok(()), |parent| self.go_to(chain, parent));
        }
        while self.path.back().is_some_and(|last| last.depth >= step.depth) {
            self.take_back(chain, step.node)?;
        }
        Ok(())
    }

    /// Nobody knows what coins this header's block makes: what builds on it can be led to without them.
    pub fn set_unknown(&mut self, node: Node) {
        if self.aside_max > 0 {
            self.unknown.insert(node);
        }
    }

    /// With a plan, goes back to where the object at `step` stands, which is not connected itself: what comes next builds on
    /// it, and not on a block beside it. Without a plan every block looks for its own parent.
    ///
    /// # Errors
    /// The coins cannot be read.
    pub fn leave(&mut self, chain: &HeaderChain, step: &Step) -> Result<(), CoinsError> {
        let is_beside = |last: &Connected| last.depth >= step.depth && last.node != step.node;
        while self.aside_max == 0 && self.path.back().is_some_and(is_beside) {
            self.take_back(chain, step.node)?;
        }
        Ok(())
    }

    /// Takes blocks back and connects others again, without judging them, until the path ends at `node`: only a path
    /// without a plan keeps what this needs. Blocks whose coins were never known are passed over.
    ///
    /// # Errors
    /// It lies behind what is kept ([`Self::reaches`]); nothing has changed then.
    pub fn go_to(&mut self, chain: &HeaderChain, node: Node) -> Result<(), CoinsError> {
        if !self.reaches(chain, node) {
            return Err(self.too_deep(chain, node));
        }
        let fork = self.fork(chain, node);
        let mut forward = Vec::new();
        for (step, node) in branch(chain, fork, node).enumerate() {
            match self.aside.iter().rposition(|block| block.node == node) {
                Some(at) => forward.extend(self.aside.remove(at)),
                None if step > self.aside_max => break,
                None => {}
            }
        }
        // What comes back was set aside before what is set aside now, and would be the first to be forgotten.
        while self.path.back().is_some_and(|last| last.node != fork) {
            self.take_back(chain, node)?;
        }
        while let Some(mut block) = forward.pop() {
            block.undo = block.undo.map(|redo| self.invert(redo)).transpose()?;
            self.coins.complete = block.complete[1];
            self.path.push_back(block);
            self.write_last()?;
        }
        Ok(())
    }

    /// Whether [`Self::go_to`] can lead to this block: what has to be taken back and connected again for it is kept.
    pub fn reaches(&self, chain: &HeaderChain, node: Node) -> bool {
        let fork = self.fork(chain, node);
        let mut back = self.path.iter().rev().take_while(|block| block.node != fork);
        let is_aside = |node: Node| self.aside.iter().any(|block| block.node == node);
        let way = || branch(chain, fork, node);
        let needs_none = !self.coins.complete || way().any(|node| self.unknown.contains(&node));
        back.all(|block| block.undo.is_some()) && (needs_none || way().all(is_aside))
    }

    /// The last block of the path on the way to `node`.
    fn fork(&self, chain: &HeaderChain, node: Node) -> Node {
        let mut latest_first = self.path.iter().rev().map(|block| block.node);
        let fork = latest_first.find(|block| leads_to(chain, *block, node));
        fork.unwrap_or(chain.genesis())
    }

    /// Takes the last block of the path back, on the way to `target`.
    fn take_back(&mut self, chain: &HeaderChain, target: Node) -> Result<(), CoinsError> {
        let Some(mut last) = self.path.pop_back() else {
            return Ok(());
        };
        let Some(undo) = last.undo.take() else {
            debug_assert!(self.aside_max > 0, "a plan keeps every undo that a later block needs");
            self.path.push_back(last);
            return Err(self.too_deep(chain, target));
        };
        let redo = self.invert(undo)?;
        self.coins.complete = last.complete[0];
        if self.aside_max > 0 {
            let is_spare = |block: &Connected| !self.kept_tip.is_some_and(|tip| leads_to(chain, block.node, tip));
            if self.aside.len() >= self.aside_max
                && let Some(oldest) = self.aside.iter().position(is_spare)
            {
                self.aside.remove(oldest);
            }
            last.undo = Some(redo);
            self.aside.push_back(last);
        }
        Ok(())
    }

    fn too_deep(&self, chain: &HeaderChain, target: Node) -> CoinsError {
        CoinsError::TooDeep {
            block: display_hash(&chain.id(target)),
            kept_blocks_max: self.aside_max,
        }
    }

    /// Connects a block behind its parent, after [`Self::go_back`]. The inner result is the lowest finding of K13 to K16.
    ///
    /// # Errors
    /// [`CoinsError`]: the run cannot go on.
    pub fn connect(
        &mut self,
        block: &Arc<Block>,
        context: &BlockContext,
        chain: &HeaderChain,
        step: &Step,
    ) -> Result<Result<Connection, Finding>, CoinsError> {
        let parent_is_here = match step.parent {
            None => true,
            Some(parent) => parent == chain.genesis() || self.ends_at(parent),
        };
        let was_complete = self.coins.complete;
        if !parent_is_here {
            self.set_incomplete();
        }
        let inputs: usize = block
            .transactions
            .iter()
            .skip(1)
            .map(|transaction| transaction.inputs().len())
            .sum();
        let spent = match &self.undo_file {
            Some(undo) if !self.coins.complete => undo.outputs(context.height, inputs)?,
            _ => None,
        };
        let connected = connect(block, context, step.node, chain, &mut self.coins, spent)?;
        let mut connection = match connected {
            Ok(connection) => connection,
            Err(finding) => {
                self.coins.complete = was_complete;
                return Ok(Err(finding));
            }
        };
        let mut undo = std::mem::take(&mut connection.undo);
        let mut return_depth = step.return_depth;
        let mut delta = None;
        // What was judged by coins that were not all known is nothing to go on from.
        if let Some(writer) = self.writer.as_ref().filter(|_| self.coins.complete) {
            delta = Some(Box::new(writer.record(
                &mut self.coins.set,
                &mut undo,
                &block.header,
            )?));
            // A later run may have to go back from here.
            return_depth = return_depth.min(step.depth.saturating_sub(depth_of(self.aside_max)));
        }
        if let Some(tip) = self.kept_tip.filter(|_| self.writer.is_some()) {
            // And this one to the branch of the kept tip. Depths are heights here.
            let fork = self.fork(chain, tip);
            return_depth = return_depth.min(chain.height(fork).unwrap_or_default());
        }
        self.path.push_back(Connected {
            object: step.object,
            node: step.node,
            depth: step.depth,
            undo: Some(TakeBack::Listed(undo)),
            delta,
            accepted: false,
            complete: [was_complete, self.coins.complete],
        });
        self.forget(return_depth);
        Ok(Ok(connection))
    }

    /// The verdict of an object is known: where a state is kept, an accepted block whose parent is written is written now.
    /// Verdicts come in the order in which blocks were connected.
    ///
    /// # Errors
    /// The store takes no more.
    pub fn decided(&mut self, object: usize, accepted: bool) -> Result<(), CoinsError> {
        let Some(writer) = &mut self.writer else { return Ok(()) };
        let here = self.path.iter_mut().rev().find(|block| block.object == object);
        if let Some(block) = here {
            block.accepted = accepted;
            return Ok(write(writer, &mut self.coins.set, block)?);
        }
        // It was taken back before its verdict came, and is written when it is connected again.
        if let Some(block) = self.aside.iter_mut().rev().find(|block| block.object == object) {
            block.accepted = accepted;
        }
        Ok(())
    }

    /// Coins that the next block spends, in the order of its inputs.
    pub fn expect(&mut self, coins: Ahead<OutPoint, Coin>) {
        self.coins.set.expect(coins);
    }

    /// Takes in coins that were read ahead.
    pub fn insert_clean(&mut self, coins: Ahead<OutPoint, Coin>) {
        self.coins.set.insert_clean(coins);
    }

    /// Lets the coins drop what the base of the state has by now.
    pub fn settle(&mut self) {
        if let Some(writer) = &self.writer {
            let written = self
                .path
                .iter()
                .chain(&self.aside)
                .filter_map(|block| match block.undo {
                    Some(TakeBack::Written(sequence)) => Some(sequence),
                    _ => None,
                });
            let keep = written.min().unwrap_or(Sequence::MAX);
            writer.settle(&mut self.coins.set, keep);
        }
    }

    /// What was written: the block at the end, and the last sequence; `None` where no state is kept.
    pub fn written(&self) -> Option<(Hash32, Sequence)> {
        self.writer.as_ref().map(|writer| (writer.tip(), writer.last()))
    }

    /// A block has come back from aside.
    fn write_last(&mut self) -> Result<(), CoinsError> {
        if let (Some(writer), Some(block)) = (&mut self.writer, self.path.back_mut()) {
            write(writer, &mut self.coins.set, block)?;
        }
        Ok(())
    }

    /// Takes changes back, or brings them again; what comes back does the opposite.
    fn invert(&mut self, changes: TakeBack) -> Result<TakeBack, CoinsError> {
        Ok(match (changes, &mut self.writer) {
            (TakeBack::Written(sequence), Some(writer)) => writer.invert(&mut self.coins.set, sequence)?,
            (TakeBack::Listed(undo), _) => TakeBack::Listed(self.coins.set.disconnect(undo)?),
            // Only a writer writes.
            (written @ TakeBack::Written(_), None) => written,
        })
    }

    /// Drops what nobody can go back behind. The block at the return depth stays: later blocks build on it.
    fn forget(&mut self, return_depth: u32) {
        while self.path.get(1).is_some_and(|second| second.depth <= return_depth) {
            self.path.pop_front();
        }
        if let Some(first) = self.path.front_mut().filter(|first| first.depth <= return_depth) {
            first.undo = None;
        }
    }
}

/// Writes a block that is accepted and was not written.
fn write(writer: &mut Writer, set: &mut CoinSet, block: &mut Connected) -> Result<(), StateError> {
    if !block.accepted {
        return Ok(());
    }
    match (block.undo.take(), block.delta.take()) {
        (Some(TakeBack::Listed(undo)), Some(delta)) => block.undo = Some(writer.write(set, *delta, undo)?),
        (undo, _) => block.undo = undo,
    }
    Ok(())
}

fn depth_of(blocks: usize) -> u32 {
    u32::try_from(blocks).unwrap_or(u32::MAX)
}

/// From `node` down to the block above `fork`.
fn branch(chain: &HeaderChain, fork: Node, node: Node) -> impl Iterator<Item = Node> {
    std::iter::successors(Some(node), |node| chain.parent(*node)).take_while(move |node| *node != fork)
}

/// Whether `block` is `node` or one of its ancestors.
fn leads_to(chain: &HeaderChain, block: Node, node: Node) -> bool {
    let height = chain.height(block);
    height.is_some_and(|height| chain.ancestor(node, height) == Some(block))
}
