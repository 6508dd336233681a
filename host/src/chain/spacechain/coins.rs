//! The coins of a stream, and the path of blocks they stand on: what exists unspent in the eyes of the next block.
//! The judge has them stand at a block's parent, connects the block, and takes it back where it is rejected.
//! Never loses what it knows over a block whose parent's coins are not at hand: such blocks get coins of their own.

use super::connect::Connection;
use super::context::{Chain, Node};
use crate::state::StateError;
use crate::state::coins::{CoinSet, Undo};

/// A block on the path.
#[derive(Debug)]
struct Step {
    node: Node,
    /// What takes it back; `None` once no later block asks for that.
    undo: Option<Undo>,
    /// Whether the coins were complete before it.
    was_complete: bool,
}

/// A block that was taken back for an object with the same header, and what brings it again.
#[derive(Debug)]
struct Twin {
    node: Node,
    redo: Undo,
    was_complete: bool,
    /// Whether the coins were complete behind it.
    complete: bool,
}

/// Coins behind a path of blocks, each the child of the one before.
#[derive(Debug)]
pub struct Coins {
    pub(super) set: CoinSet,
    pub(super) complete: bool,
    /// The block that the first of the path builds on; `None` for the genesis block and what anchors build on.
    base: Option<Node>,
    path: Vec<Step>,
    /// Blocks at the start of the path that cannot be taken back any more.
    settled: usize,
    twin: Option<Twin>,
}

impl Coins {
    /// No coins; `complete` says that the stream starts where there are none. At most `coins_max` are kept.
    pub fn new(coins_max: usize, complete: bool) -> Self {
        Self {
            set: CoinSet::new(coins_max),
            complete,
            base: None,
            path: Vec::new(),
            settled: 0,
            twin: None,
        }
    }

    /// Whether what is not here does not exist.
    pub fn complete(&self) -> bool {
        self.complete
    }

    /// As long as the last block stands, a coin that is missing proves nothing.
    pub fn set_incomplete(&mut self) {
        self.complete = false;
    }

    /// The coins themselves.
    pub fn set(&self) -> &CoinSet {
        &self.set
    }

    /// The block at `height` on the path.
    pub fn block_at(&self, chain: &Chain, height: u32) -> Option<Node> {
        let first = chain.height(self.path.first()?.node)?;
        let at = usize::try_from(height.checked_sub(first)?).ok()?;
        self.path.get(at).map(|step| step.node)
    }

    /// The block stays, as the one of this header, unless another object with it is there already. Of the path up to it so
    /// many blocks can be taken back later on.
    ///
    /// # Errors
    /// The coins cannot be read.
    pub fn keep(&mut self, node: Node, connection: Connection, steps_back: usize) -> Result<(), StateError> {
        if self.twin.is_some() {
            return self.take_back(connection);
        }
        self.path.push(Step {
            node,
            undo: Some(connection.undo),
            was_complete: connection.was_complete,
        });
        // One more object with this header would take it back.
        let settled = self.path.len().saturating_sub(steps_back.max(1));
        for step in self.path.iter_mut().take(settled).skip(self.settled) {
            step.undo = None;
        }
        self.settled = self.settled.max(settled);
        Ok(())
    }

    /// The block goes.
    ///
    /// # Errors
    /// The coins cannot be read.
    pub fn take_back(&mut self, connection: Connection) -> Result<(), StateError> {
        self.set.disconnect(connection.undo)?;
        self.complete = connection.was_complete;
        self.bring_twin()
    }

    /// What was taken back for an object with the same header comes again.
    ///
    /// # Errors
    /// The coins cannot be read.
    pub fn bring_twin(&mut self) -> Result<(), StateError> {
        if let Some(twin) = self.twin.take() {
            self.path.push(Step {
                node: twin.node,
                undo: Some(self.set.disconnect(twin.redo)?),
                was_complete: twin.was_complete,
            });
            self.complete = twin.complete;
        }
        Ok(())
    }

    /// Goes back to the parent of `node`; false where that is not on the path, or too far down.
    fn stand_before(&mut self, chain: &Chain, node: Node, parent: Option<Node>) -> Result<bool, StateError> {
        let parent = parent.filter(|parent| *parent != chain.genesis());
        let keep = if parent == self.base {
            0
        } else {
            match parent.and_then(|parent| self.place_of(chain, parent)) {
                Some(place) => place.saturating_add(1),
                None => return Ok(false),
            }
        };
        if keep < self.settled {
            return Ok(false);
        }
        while self.path.len() > keep {
            let complete = self.complete;
            let Some((last, redo)) = self.pop()? else {
                return Ok(false);
            };
            if last.node == node {
                self.twin = Some(Twin {
                    node,
                    redo,
                    was_complete: last.was_complete,
                    complete,
                });
            }
        }
        Ok(true)
    }

    fn pop(&mut self) -> Result<Option<(Step, Undo)>, StateError> {
        let last = self.path.pop().and_then(|mut last| Some((last.undo.take()?, last)));
        let Some((undo, last)) = last else { return Ok(None) };
        let redo = self.set.disconnect(undo)?;
        self.complete = last.was_complete;
        Ok(Some((last, redo)))
    }

    fn place_of(&self, chain: &Chain, node: Node) -> Option<usize> {
        let first = chain.depth(self.path.first()?.node);
        let at = usize::try_from(chain.depth(node).checked_sub(first)?).ok()?;
        self.path.get(at).filter(|step| step.node == node).map(|_| at)
    }
}

/// The coins of a run.
#[derive(Debug)]
pub struct Ledger {
    /// Behind the genesis block or an anchor.
    main: Coins,
    /// Behind the last block whose parent's coins were not at hand: a header alone, for one.
    aside: Coins,
    coins_max: usize,
}

impl Ledger {
    /// No coins, each set of at most `coins_max`; `complete` as for [`Coins::new`].
    pub fn new(coins_max: usize, complete: bool) -> Self {
        Self {
            main: Coins::new(coins_max, complete),
            aside: Coins::new(coins_max, false),
            coins_max,
        }
    }

    /// The coins behind the genesis block or an anchor.
    pub fn main(&self) -> &Coins {
        &self.main
    }

    /// The coins in the eyes of a block: they stand at its parent.
    ///
    /// # Errors
    /// The coins cannot be read.
    pub fn stand_before(&mut self, chain: &Chain, node: Node, parent: Option<Node>) -> Result<&mut Coins, StateError> {
        if self.main.stand_before(chain, node, parent)? {
            return Ok(&mut self.main);
        }
        if !self.aside.stand_before(chain, node, parent)? {
            self.aside = Coins {
                base: parent,
                ..Coins::new(self.coins_max, false)
            };
        }
        Ok(&mut self.aside)
    }
}
