//! The judgement of one object after another: Q1 to Q21 in their order, and the state that carries them on.
//! The sequential validator and the pipeline call it with objects in the order that it gives; they differ in who hashes trees
//! and verifies signatures, the [`Evidence`].
//! Never goes on behind a rule that failed; what is not at hand leaves a rule unchecked or the object deferred.

mod body;
mod header;
mod spends;
mod staked;

use super::super::utxo::merkle::MerkleRoot;
use super::super::utxo::rules::check_sigops_cost;
use super::super::utxo::undo::{UndoError, UndoFile};
use super::super::utxo::{Hash32, SigCheck, Transaction, hash160};
use super::block::{Block, Body, Candidate};
use super::coins::{Coins, Ledger};
use super::connect::{Connection, Spot};
use super::context::{Chain, Node, Place};
use super::header::{BlockSignature, Header};
use super::order::Order;
use super::params::SpaceParams;
use super::rules::{check_transactions, has_contracts, q, under};
use super::signature::block_key;
use crate::state::StateError;
use crate::state::coins::Coin;
use crate::verdict::{Counters, Finding, Missing, ObjectReport, RuleId, Verdict};

/// Who hashes trees and verifies signatures.
pub trait Evidence {
    /// The root over the ids of the block's transactions.
    fn transaction_root(&mut self, block: &Block) -> MerkleRoot;
    /// The root over its witness ids, with its null leaves.
    fn witness_root(&mut self, block: &Block) -> MerkleRoot;
    /// Whether a signature is its key's.
    fn signature(&mut self, check: &SigCheck) -> bool;
}

/// What a run needs besides the objects.
#[derive(Debug)]
pub struct Options {
    /// The clock of rule Q5, in Unix time.
    pub now: i64,
    /// The height of an anchor whose coinbase does not tell it.
    pub height: Option<u32>,
    /// The stake modifier of the first object, where that is an anchor.
    pub modifier: Option<Hash32>,
    /// Spent outputs for blocks whose parents are not at hand.
    pub undo: Option<UndoFile>,
    /// Most coins to keep.
    pub coins_max: usize,
}

/// Why an object could not be judged: no verdict about it.
#[derive(Clone, Debug, thiserror::Error, PartialEq, Eq)]
pub enum JudgeError {
    /// The undo file does not fit the block.
    #[error(transparent)]
    Undo(#[from] UndoError),
    /// The coins cannot be read.
    #[error(transparent)]
    State(#[from] StateError),
}

/// The state of a run.
#[derive(Debug)]
pub struct Judge {
    chain: Chain,
    ledger: Option<Ledger>,
    order: Order,
    options: Options,
}

impl Judge {
    /// Before the first object.
    pub fn new(params: &'static SpaceParams, options: Options) -> Self {
        Self {
            chain: Chain::new(params, options.modifier),
            ledger: None,
            order: Order::default(),
            options,
        }
    }

    /// The headers so far.
    pub fn chain(&self) -> &Chain {
        &self.chain
    }

    /// The coins behind the genesis block or the anchor, where judgement stands; `None` before the first object.
    pub fn coins(&self) -> Option<&Coins> {
        self.ledger.as_ref().map(Ledger::main)
    }

    /// The positions of `count` objects in the order in which they must be judged; `links` gives id and parent of each, or
    /// nothing where there is no header. To be called once, before the first is judged.
    pub fn order(&mut self, count: usize, links: impl Fn(usize) -> Option<(Hash32, Hash32)>) -> Vec<usize> {
        let genesis = self.chain.genesis_id();
        self.order = Order::new(count, &genesis, links);
        self.chain.set_first(self.order.first);
        std::mem::take(&mut self.order.positions)
    }

    /// Judges the next object in the order that [`Self::order`] gave.
    ///
    /// # Errors
    /// The undo file does not fit, or the coins cannot be read: nothing about the object.
    pub fn judge(&mut self, candidate: &Candidate, evidence: &mut dyn Evidence) -> Result<ObjectReport, JudgeError> {
        let id = candidate.id();
        let (header, body) = match (candidate.header(), candidate.body()) {
            (header, Body::Undecodable(finding)) => {
                if let Some(header) = header {
                    self.chain.refuse(header, id);
                }
                return Ok(bare(candidate, finding.clone().into()));
            }
            (Some(header), body) => (header, body),
            (None, _) => {
                let finding = Finding::whole(q(1), "expected at least a header");
                return Ok(bare(candidate, finding.into()));
            }
        };
        let complete = self.chain.starts_at_genesis(&id, &header.prev);
        let coins_max = self.options.coins_max;
        let ledger = self.ledger.get_or_insert_with(|| Ledger::new(coins_max, complete));
        let hint = candidate.coinbase_height().or(self.options.height);
        let place = self.chain.place(header, id, hint);
        // Whoever has no place among the headers is no parent either.
        let node = (place.parent.is_some() || place.is_anchor || place.is_genesis)
            .then(|| self.chain.enter(header, id, &place));
        let mut case = Case {
            chain: &self.chain,
            header,
            id,
            place,
            counters: Counters::default(),
            unchecked: Vec::new(),
            missing: None,
            derived: false,
            evidence,
        };
        let result = case.header_rules(self.options.now);
        let result = match (result, body) {
            (Ok(()), Body::Block(block, form)) => {
                let stand = Stand {
                    ledger,
                    node,
                    steps_back: self.order.steps_back(&id),
                    undo: self.options.undo.as_ref(),
                };
                case.block_rules(block, form, stand)?
            }
            (Ok(()), _) => {
                case.header_only();
                Ok(None)
            }
            (Err(finding), _) => Err(finding),
        };
        let Case {
            counters,
            mut unchecked,
            missing,
            derived,
            ..
        } = case;
        let verdict = match result {
            Err(finding) => {
                unchecked.clear();
                finding.into()
            }
            Ok(staker) => {
                if let Some(node) = node {
                    self.chain.accept(node, staker);
                }
                missing.unwrap_or(Verdict::Accept { derived })
            }
        };
        unchecked.sort_unstable();
        unchecked.dedup();
        Ok(ObjectReport {
            object: candidate.display_id(),
            verdict,
            counters,
            unchecked,
        })
    }
}

fn bare(candidate: &Candidate, verdict: Verdict) -> ObjectReport {
    ObjectReport {
        object: candidate.display_id(),
        verdict,
        counters: Counters::default(),
        unchecked: Vec::new(),
    }
}

/// The hash of the key that signed a block that is not rejected, where its body says it.
type Staker = Option<[u8; 20]>;

/// One object under judgement.
struct Case<'a> {
    chain: &'a Chain,
    header: &'a Header,
    id: Hash32,
    place: Place,
    counters: Counters,
    unchecked: Vec<RuleId>,
    /// The deferral by the lowest missing item.
    missing: Option<Verdict>,
    derived: bool,
    evidence: &'a mut dyn Evidence,
}

impl Case<'_> {
    /// Q8 to Q21. A block that is not rejected stays connected if it is the first of its header.
    fn block_rules(
        &mut self,
        block: &Block,
        form: &BlockSignature,
        stand: Stand<'_>,
    ) -> Result<Result<Staker, Finding>, JudgeError> {
        if let Err(finding) = self.body(block, form) {
            return Ok(Err(finding));
        }
        if self.place.is_genesis {
            return Ok(Ok(None));
        }
        // Nobody builds on an orphan: its coins are its own.
        let mut own = Coins::new(self.orphan_coins(block), false);
        let coins = match stand.node {
            Some(node) => stand.ledger.stand_before(self.chain, node, self.place.parent)?,
            None => &mut own,
        };
        let inputs = block.transactions.iter().skip(1).map(Transaction::input_count);
        let inputs = inputs.fold(0usize, usize::saturating_add);
        let spent = match stand.undo {
            Some(undo) if !coins.complete() => undo.outputs(self.place.height, inputs),
            _ => Ok(None),
        };
        let spent = match spent {
            Ok(spent) => spent,
            Err(error) => {
                coins.bring_twin()?;
                return Err(error.into());
            }
        };
        let spot = self.spot(block);
        let connection = coins.connect(self.chain, block, &spot, spent)?;
        let made = connection.staked.as_ref().and_then(Coin::height);
        let known = Known {
            complete: coins.complete(),
            staked_at: made
                .and_then(|height| coins.block_at(self.chain, height))
                .and_then(|node| self.chain.time(node)),
        };
        let result = self.behind_coins(block, form, &connection, &spot, known);
        match (&result, stand.node) {
            (Ok(()), Some(node)) => {
                coins.keep(node, connection, stand.steps_back)?;
                if has_contracts(block) {
                    // What a contract did with its coins is for an EVM to say, and what coins are lent.
                    coins.set_incomplete();
                }
            }
            _ => coins.take_back(connection)?,
        }
        Ok(result.map(|()| block.coinstake().and_then(block_key).map(hash160)))
    }

    fn orphan_coins(&self, block: &Block) -> usize {
        let outputs = block.transactions.iter().map(Transaction::output_count);
        outputs.fold(1, usize::saturating_add)
    }

    fn spot(&self, block: &Block) -> Spot {
        let params = self.chain.params();
        let height = self.place.height;
        let least = params.activations.bip65;
        let flags = params.script_flags(height.unwrap_or(least));
        let median = self.place.parent.and_then(|parent| self.chain.median_time_past(parent));
        Spot {
            height,
            flags,
            median_time_past: median,
            lock_time_cutoff: if flags.csv { median } else { Some(block.header.time) },
        }
    }

    /// Q13 to Q21.
    fn behind_coins(
        &mut self,
        block: &Block,
        form: &BlockSignature,
        connection: &Connection,
        spot: &Spot,
        known: Known,
    ) -> Result<(), Finding> {
        let params = self.chain.params();
        let (least, most) = connection.sigops;
        check_sigops_cost(least).map_err(under(13))?;
        self.note(13, check_sigops_cost(most).is_ok());
        let decided = check_transactions(params, block, spot.height)?;
        self.note(14, decided);
        self.modifier();
        if let Some(coinstake) = block.coinstake() {
            self.kernel(connection, known)?;
            self.maturity(connection)?;
            self.coinstake(block, coinstake, form, connection, spot, known)?;
        }
        self.reward(block, connection)?;
        self.transactions(block, connection, spot, known)?;
        self.roots(block)
    }

    fn note(&mut self, rule: u8, decided: bool) {
        if !decided {
            self.unchecked.push(q(rule));
        }
    }

    fn defer(&mut self, rule: u8, missing: Missing, why: &str) {
        self.missing.get_or_insert_with(|| Verdict::Defer {
            message: format!("{} waits for {missing}: {why}", q(rule)),
            missing,
        });
    }
}

/// Where a block meets the coins.
struct Stand<'a> {
    ledger: &'a mut Ledger,
    /// Its header, where that has a place among the others.
    node: Option<Node>,
    /// How many blocks up to it a later one may have to take back.
    steps_back: usize,
    undo: Option<&'a UndoFile>,
}

/// What is known about coins beyond a connection.
#[derive(Clone, Copy, Debug)]
struct Known {
    /// What is not among the coins does not exist, and none was ever lent: that is a record of a contract.
    complete: bool,
    /// The time of the block that made the staked coin.
    staked_at: Option<u32>,
}
