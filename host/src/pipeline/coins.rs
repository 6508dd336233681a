//! The coins along the path of judgement: blocks connect depth first, and what a later branch needs back is undone.
//! Between the rules on a body (K12) and the spends (K17), one block after another. Runs ahead of signatures: a block
//! whose signatures fail later has only children that the link rule rejects.

use std::{collections::VecDeque, sync::Arc};

use crate::{
    chain::utxo::{
        Block, Transaction,
        connect::{Coins, Connection, connect},
        context::{HeaderChain, Node},
        rules::BlockContext,
        undo::{UndoError, UndoFile},
    },
    state::coins::{CoinsFull, Undo},
    verdict::Finding,
};

/// Why coins could not be connected: no verdict about the block.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum CoinsError {
    /// The undo file does not fit the block.
    #[error(transparent)]
    Undo(#[from] UndoError),
    /// The coin set is full.
    #[error(transparent)]
    Full(#[from] CoinsFull),
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
    undo: Option<Undo>,
}

/// The coins and the blocks that made them what they are, as far back as a later block may go.
#[derive(Debug)]
pub struct CoinPath {
    coins: Coins,
    path: VecDeque<Connected>,
    undo_file: Option<UndoFile>,
}

impl CoinPath {
    /// A path from nothing.
    pub fn new(coins: Coins, undo_file: Option<UndoFile>) -> Self {
        Self {
            coins,
            path: VecDeque::new(),
            undo_file,
        }
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

    /// Whether the path ends with this very object.
    pub fn ends_with(&self, object: usize) -> bool {
        self.path.back().is_some_and(|last| last.object == object)
    }

    /// Goes back to the parent of the block at `step`.
    pub fn go_back(&mut self, step: &Step) {
        while let Some(last) = self.path.pop_back_if(|last| last.depth >= step.depth) {
            // The plan keeps every undo that a later block needs.
            let undo = last
                .undo
                .expect("the plan said that nothing goes back behind this block");
            self.coins.set.disconnect(undo);
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
        if !parent_is_here {
            self.set_incomplete();
        }
        let inputs: usize = block.transactions.iter().skip(1).map(Transaction::input_count).sum();
        let spent = match &self.undo_file {
            Some(undo) if !self.coins.complete => undo.outputs(context.height, inputs)?,
            _ => None,
        };
        let connected = connect(block, context, step.node, chain, &mut self.coins, spent)?;
        Ok(connected.map(|mut connection| {
            let undo = std::mem::take(&mut connection.undo);
            self.path.push_back(Connected {
                object: step.object,
                node: step.node,
                depth: step.depth,
                undo: Some(undo),
            });
            self.forget(step.return_depth);
            connection
        }))
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
