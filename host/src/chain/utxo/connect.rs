//! Connecting a block to the coins: rules K13 to K16, and the spent outputs for K17.
//! Runs block after block in the order of the chain, behind the cheap rules and before any signature.
//! Never runs a script; a block that breaks a rule leaves the coins as they were.

use std::collections::HashSet;

use super::context::{HeaderChain, Node};
use super::hash::display_hash;
use super::params::Params;
use super::ring::{RingClaim, RingMember};
use super::rules::{BlockContext, check_sigops_cost, check_size, is_final};
use super::script::{Ops, legacy_sigops, sigop_cost, sigops};
use super::undo::SpentOutput;
use super::{Block, OutPoint, Transaction, TxOut};
use crate::state::StateError;
use crate::state::coins::{Coin, CoinSet, Undo};
use crate::verdict::{Finding, RuleId};

/// The coins and what is known about their completeness.
#[derive(Clone, Debug)]
pub struct Coins {
    /// The coins.
    pub set: CoinSet,
    /// True where the blocks connected so far start at the genesis block: then what is not here does not exist.
    pub complete: bool,
}

/// An output that is spent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Prevout {
    /// Amount, script, and height and origin where known.
    pub coin: Coin,
    /// True where an undo file told it: then neither height nor origin are known.
    pub from_undo: bool,
}

impl Prevout {
    /// The output.
    #[must_use]
    pub fn output(&self) -> TxOut<'_> {
        self.coin.output()
    }
}

/// A connected block.
#[derive(Clone, Debug, Default)]
pub struct Connection {
    /// The spent outputs of all inputs but the coinbase's, in order; `None` where one is not at hand, and for ring inputs.
    pub prevouts: Vec<Option<Prevout>>,
    /// The ring inputs, in order, for K18; their outputs stay among the coins, their images are marked.
    pub rings: Vec<RingClaim>,
    /// What takes the block back.
    pub undo: Undo,
    /// Rules of K13 to K16, and K18, that could not be decided, ascending.
    pub unchecked: Vec<RuleId>,
}

/// Connects `block`, whose place is `context` and `node`. `spent` are outputs from an undo file, in the order of the
/// inputs; they serve where the coins are not complete.
///
/// The inner result is the lowest finding of K13 to K16.
///
/// # Errors
/// The coin set is full, and the coins are as they were; or it cannot be read, and is of no further use. Nothing is decided.
pub fn connect(
    block: &Block,
    context: &BlockContext,
    node: Node,
    chain: &HeaderChain,
    coins: &mut Coins,
    spent: Option<&[SpentOutput]>,
) -> Result<Result<Connection, Finding>, StateError> {
    if context.is_genesis {
        // Its output was never in the node's database (ConnectBlock), so it is not a coin.
        return Ok(Ok(Connection::default()));
    }
    let legacy_cost = match check_size(block) {
        Ok(cost) => cost,
        Err(finding) => return Ok(Err(finding)),
    };
    let mut pass = Pass {
        params: chain.params(),
        block,
        context,
        node,
        chain,
        coins,
        spent,
        connection: Connection::default(),
        spent_here: HashSet::new(),
        images_here: HashSet::new(),
        plain: 0,
        findings: Findings::default(),
        fees: 0,
        open: Open::default(),
        cost: Bounds {
            least: legacy_cost,
            most: legacy_cost,
        },
    };
    let outcome = pass.transactions().map(|()| pass.finish());
    match outcome {
        Ok(Ok(connection)) => Ok(Ok(connection)),
        Ok(Err(finding)) => {
            let undo = std::mem::take(&mut pass.connection.undo);
            pass.coins.set.disconnect(undo)?;
            Ok(Err(finding))
        }
        Err(error) => {
            let undo = std::mem::take(&mut pass.connection.undo);
            pass.coins.set.disconnect(undo)?;
            Err(error)
        }
    }
}

/// One run over a block's transactions.
struct Pass<'a> {
    params: &'static Params,
    block: &'a Block,
    context: &'a BlockContext,
    node: Node,
    chain: &'a HeaderChain,
    coins: &'a mut Coins,
    spent: Option<&'a [SpentOutput]>,
    connection: Connection,
    /// Outputs spent so far in this block: a second spend is wrong even where the coins are not complete.
    spent_here: HashSet<OutPoint>,
    /// Key images so far in this block.
    images_here: HashSet<[u8; 32]>,
    /// Inputs so far that are no ring's: those that an undo file tells of.
    plain: usize,
    findings: Findings,
    /// Fees of the transactions whose amounts are all known.
    fees: i64,
    open: Open,
    cost: Bounds,
}

/// The first finding of each rule; later ones of the same rule have higher indices.
#[derive(Default)]
struct Findings {
    k14: Option<Finding>,
    k15: Option<Finding>,
}

/// What was not known somewhere in the block.
#[derive(Default)]
struct Open {
    finality: bool,
    coins: bool,
    amounts: bool,
    images: bool,
}

/// The cost of signature operations, where spent scripts may be unknown.
struct Bounds {
    least: u64,
    most: u64,
}

impl Pass<'_> {
    fn transactions(&mut self) -> Result<(), StateError> {
        let block = self.block;
        for (index, transaction) in block.transactions.iter().enumerate() {
            if index % WARMED_TRANSACTIONS == 0 {
                let next = block.transactions.iter().skip(index).take(WARMED_TRANSACTIONS);
                self.coins.set.warm(next);
            }
            let first = self.connection.prevouts.len();
            if index > 0 {
                self.inputs(index, transaction)?;
                self.rings(index, transaction)?;
                self.amounts(index, transaction, first);
                self.sigops(transaction, first);
            }
            self.finality(index, transaction, first);
            self.outputs(index, transaction, first)?;
        }
        Ok(())
    }

    /// K15: every input's coin exists, is mature and in range.
    fn inputs(&mut self, index: usize, transaction: &Transaction) -> Result<(), StateError> {
        for (number, input) in transaction.inputs().enumerate() {
            let ordinal = self.connection.prevouts.len();
            let outpoint = input.previous_output;
            let twice = !self.coins.complete && !self.spent_here.insert(outpoint);
            let prevout = if twice {
                None
            } else {
                let (coins, undo) = (&mut *self.coins, &mut self.connection.undo);
                let spent = self.spent.filter(|_| !coins.complete);
                look_up(
                    &mut coins.set,
                    undo,
                    &outpoint,
                    spent.and_then(|spent| spent.get(self.plain)),
                )?
            };
            self.plain = self.plain.saturating_add(1);
            let wrong = match &prevout {
                None if twice => Some(format!("{outpoint} is spent before in this block")),
                None if self.coins.complete => Some(format!("{outpoint} does not exist or is spent")),
                None => None,
                Some(prevout) => self.wrong_coin(&prevout.coin, &outpoint),
            };
            if let Some(what) = wrong {
                self.k15(Some(ordinal), || {
                    format!("{}: {what}", place(index, transaction, number))
                });
            }
            let known = prevout.as_ref().is_some_and(|prevout| {
                !prevout.from_undo && (prevout.coin.height().is_some() || !prevout.coin.is_coinbase())
            });
            self.open.coins |= !known;
            self.connection.prevouts.push(prevout);
        }
        Ok(())
    }

    /// What the coins say of ring inputs: maturity (K15), and the rest for K18.
    fn rings(&mut self, index: usize, transaction: &Transaction) -> Result<(), StateError> {
        let complete = self.coins.complete;
        for (number, ring) in transaction.rings().enumerate() {
            let ordinal = self.connection.prevouts.len();
            let mut members = Vec::with_capacity(ring.member_count());
            for outpoint in ring.members() {
                let coin = self.coins.set.get(&outpoint)?;
                if let Some(what) = coin.as_ref().and_then(|coin| self.wrong_coin(coin, &outpoint)) {
                    self.k15(Some(ordinal), || {
                        format!("{}: {what}", place(index, transaction, number))
                    });
                }
                let known = coin.as_ref();
                self.open.coins |= !known.is_some_and(|coin| coin.height().is_some() || !coin.is_coinbase());
                let output = known.map(Coin::output);
                members.push(RingMember::new(outpoint, output, ring.amount(), complete));
            }
            let linked = self.link(ring.image())?;
            self.open.images |= !complete;
            let claim = RingClaim::new(ordinal as u64, transaction.ring_message(), &ring, members, linked);
            self.connection.rings.push(claim);
            self.connection.prevouts.push(None);
        }
        Ok(())
    }

    /// Marks a key image as spent. The value says where it was spent before, if it was.
    fn link(&mut self, image: [u8; 32]) -> Result<Option<&'static str>, StateError> {
        if !self.images_here.insert(image) {
            return Ok(Some(" in this block"));
        }
        match self.coins.set.mark(image, &mut self.connection.undo) {
            Ok(true) => Ok(None),
            Ok(false) => Ok(Some("")),
            // As with coins: without the whole chain the images are a help only.
            Err(StateError::Full { .. }) if !self.coins.complete => Ok(None),
            Err(error) => Err(error),
        }
    }

    fn wrong_coin(&self, coin: &Coin, outpoint: &OutPoint) -> Option<String> {
        if let (true, Some(made), Some(height)) = (coin.is_coinbase(), coin.height(), self.context.height) {
            let (age, maturity) = (height.saturating_sub(made), self.params.maturity_of(made));
            if age < maturity {
                return Some(format!(
                    "coinbase {outpoint}: expected an age of {maturity} blocks, got {age}"
                ));
            }
        }
        let max = self.params.max_money;
        (!(0..=max).contains(&coin.value))
            .then(|| format!("{outpoint}: expected an amount of 0 to {max}, got {}", coin.value))
    }

    /// K15: inputs cover outputs. Decided where all amounts are known, at the transaction's last input.
    fn amounts(&mut self, index: usize, transaction: &Transaction, first: usize) {
        let prevouts = self.connection.prevouts.get(first..).unwrap_or_default();
        let values: Option<Vec<i64>> = match transaction.is_ring() {
            // K12 has seen to it that they are in range.
            true => transaction
                .rings()
                .map(|ring| i64::try_from(ring.amount()).ok())
                .collect(),
            false => prevouts
                .iter()
                .map(|prevout| Some(prevout.as_ref()?.coin.value))
                .collect(),
        };
        let Some(values) = values else {
            self.open.amounts = true;
            return;
        };
        let max = self.params.max_money;
        let paid_in = values.iter().fold(0i64, |sum, value| sum.saturating_add(*value));
        let paid_out = paid_out(transaction);
        let last = self.connection.prevouts.len().saturating_sub(1);
        let fee = paid_in.saturating_sub(paid_out);
        let fees = self.fees.saturating_add(fee);
        let what = if paid_in > max {
            format!("expected inputs of at most {max}, got {paid_in}")
        } else if paid_in < paid_out {
            format!("expected inputs of at least {paid_out} as the outputs, got {paid_in}")
        } else if fees > max {
            format!("expected fees of at most {max} in the block, got {fees}")
        } else {
            self.fees = fees;
            return;
        };
        let number = transaction.input_count().saturating_sub(1);
        self.k15(Some(last), || format!("{}: {what}", place(index, transaction, number)));
    }

    /// K13: operations in spent scripts.
    fn sigops(&mut self, transaction: &Transaction, first: usize) {
        let prevouts = self.connection.prevouts.get(first..).unwrap_or_default();
        let outputs: Vec<Option<TxOut<'_>>> = prevouts
            .iter()
            .map(|prevout| prevout.as_ref().map(Prevout::output))
            .collect();
        let legacy = u64::from(legacy_sigops(transaction)).saturating_mul(4);
        let known = sigop_cost(transaction, &outputs, self.context.flags)
            .cost
            .saturating_sub(legacy);
        // Ring inputs run no script.
        let unknown = outputs
            .iter()
            .enumerate()
            .filter(|(_, output)| output.is_none() && !transaction.is_ring());
        let most = unknown.fold(known, |sum, (number, _)| {
            sum.saturating_add(most_sigops(transaction, number))
        });
        self.cost.least = self.cost.least.saturating_add(known);
        self.cost.most = self.cost.most.saturating_add(most);
    }

    /// K14: lock time and relative lock times.
    fn finality(&mut self, index: usize, transaction: &Transaction, first: usize) {
        let prevouts = self.connection.prevouts.get(first..).unwrap_or_default();
        let absolute = is_final(transaction, self.context.height, self.context.lock_time_cutoff);
        let relative = if index == 0 {
            Some(true)
        } else {
            self.relative_locks(transaction, prevouts)
        };
        let what = match (absolute, relative) {
            (Some(false), _) => format!(
                "lock time {} is not before the block at height {} and time {}",
                transaction.lock_time(),
                self.context.height.unwrap_or_default(),
                self.context.lock_time_cutoff.unwrap_or_default()
            ),
            (_, Some(false)) => "a relative lock time of an input is not over (BIP68)".to_owned(),
            (None, _) | (_, None) => {
                self.open.finality = true;
                return;
            }
            (Some(true), Some(true)) => return,
        };
        self.findings.k14.get_or_insert_with(|| {
            let id = display_hash(&transaction.txid());
            Finding::at(
                RuleId::k(14),
                index as u64,
                format!("transaction {index} ({id}): {what}"),
            )
        });
    }

    /// Whether all relative lock times are over; `None` where a height or time that decides is not known.
    fn relative_locks(&self, transaction: &Transaction, prevouts: &[Option<Prevout>]) -> Option<bool> {
        if !(self.context.flags.csv || self.context.height.is_none()) {
            return Some(true);
        }
        let made = |number: usize| prevouts.get(number)?.as_ref()?.coin.height();
        relative_locks(transaction, self.context.height, made, |made, units| {
            self.time_lock_is_over(made, units)
        })
    }

    /// Whether a lock of so many units from the block at height `made` is over.
    fn time_lock_is_over(&self, made: u32, units: u32) -> Option<bool> {
        let before = self.chain.ancestor(self.node, made.saturating_sub(1))?;
        let from = self.chain.median_time_past(before)?;
        Some(time_lock_is_over(from, units, self.context.median_time_past?))
    }

    /// Adds the outputs as coins. K15: none of them is there unspent (BIP30).
    fn outputs(&mut self, index: usize, transaction: &Transaction, first: usize) -> Result<(), StateError> {
        let txid = transaction.txid();
        let is_new = index > 0 && self.must_be_new(first);
        for (number, output) in (0u32..).zip(transaction.outputs()) {
            let outpoint = OutPoint { txid, index: number };
            let coin = Coin::new(output, self.context.height, index == 0);
            let undo = &mut self.connection.undo;
            let added = match is_new {
                true => self.coins.set.add_new(outpoint, coin, undo),
                false => self.coins.set.add(outpoint, coin, undo),
            };
            let overwritten = match added {
                Ok(overwritten) => overwritten,
                // Without the whole chain the coins are a help only: go on without this one.
                Err(StateError::Full { .. }) if !self.coins.complete => false,
                Err(error) => return Err(error),
            };
            if overwritten && !self.may_overwrite() {
                self.k15(None, || {
                    format!("transaction {index}: output {outpoint} is there already and not spent (BIP30)")
                });
            }
        }
        Ok(())
    }

    /// Whether a transaction with these spent outputs cannot have been there before, so that its outputs need not be looked
    /// for: it spends coins that nobody can make twice, since coinbases had their height when these were made (BIP34), and they
    /// are there now.
    fn must_be_new(&self, first: usize) -> bool {
        let prevouts = self.connection.prevouts.get(first..).unwrap_or_default();
        let bip34 = self.params.activations.bip34;
        let are_here = |prevout: &Option<Prevout>| {
            let made = prevout.as_ref().filter(|prevout| !prevout.from_undo);
            made.and_then(|prevout| prevout.coin.height())
                .is_some_and(|made| made >= bip34)
        };
        self.coins.complete && !prevouts.is_empty() && prevouts.iter().all(are_here)
    }

    fn may_overwrite(&self) -> bool {
        let height = self.context.height;
        height.is_some_and(|height| self.params.overwrites_coins(height, &self.block.id()))
    }

    fn k15(&mut self, ordinal: Option<usize>, message: impl FnOnce() -> String) {
        self.findings.k15.get_or_insert_with(|| Finding {
            rule: RuleId::k(15),
            index: ordinal.map(|ordinal| ordinal as u64),
            message: message(),
        });
    }

    /// The lowest finding, else what is left open.
    fn finish(&mut self) -> Result<Connection, Finding> {
        check_sigops_cost(self.cost.least)?;
        if let Some(finding) = self.findings.k14.take().or(self.findings.k15.take()) {
            return Err(finding);
        }
        let reward_is_decided = self.check_reward()?;
        let mut unchecked = Vec::new();
        let mut note = |rule, open: bool| {
            if open {
                unchecked.push(RuleId::k(rule));
            }
        };
        note(13, check_sigops_cost(self.cost.most).is_err());
        note(14, self.open.finality);
        note(15, self.open.coins || self.open.amounts);
        note(16, !reward_is_decided);
        note(18, self.open.images);
        Ok(Connection {
            unchecked,
            ..std::mem::take(&mut self.connection)
        })
    }

    /// K16. The value is false where it cannot be decided: a reward that was drawn by lot is known by its bound only, above
    /// which a claim is wrong and up to which it may be.
    fn check_reward(&self) -> Result<bool, Finding> {
        let Some(height) = self.context.height else {
            return Ok(false);
        };
        let claimed = self.block.transactions.first().map_or(0, paid_out);
        let subsidy = self.params.subsidy_at(height);
        let limit = subsidy.saturating_add(self.fees);
        if claimed <= limit {
            return Ok(self.params.subsidy_is_exact(height));
        }
        if self.open.amounts {
            return Ok(false);
        }
        Err(Finding::whole(
            RuleId::k(16),
            format!(
                "transaction 0: expected outputs of at most {limit} (subsidy {subsidy}, fees {}), got {claimed}",
                self.fees
            ),
        ))
    }
}

/// The coin at `outpoint`, spent, or else the output that an undo file tells in its place.
///
/// # Errors
/// The coins cannot be read.
pub fn look_up(
    coins: &mut CoinSet,
    undo: &mut Undo,
    outpoint: &OutPoint,
    told: Option<&SpentOutput>,
) -> Result<Option<Prevout>, StateError> {
    let own = coins.spend(outpoint, undo)?;
    let own = own.map(|coin| Prevout { coin, from_undo: false });
    Ok(own.or_else(|| {
        told.map(|spent| Prevout {
            coin: Coin::new(spent.output(), None, false),
            from_undo: true,
        })
    }))
}

/// The sum of a transaction's outputs.
#[must_use]
pub fn paid_out(transaction: &Transaction) -> i64 {
    let values = transaction.outputs().map(|output| output.value);
    values.fold(0, i64::saturating_add)
}

/// Whether a lock of so many units of 512 seconds is over (BIP68): from the median time before the coin's block to that
/// before the block that spends it.
#[must_use]
pub fn time_lock_is_over(from: u32, units: u32, median_time_past: u32) -> bool {
    let last_locked = u64::from(from).saturating_add(u64::from(units) << 9).saturating_sub(1);
    last_locked < u64::from(median_time_past)
}

/// Whether the relative lock times of all inputs are over in a block at `height` (BIP68); `None` where a height or time
/// that decides is not known. `made` gives the height of an input's coin, `time_is_over` whether a lock of so many units of
/// 512 seconds from the block at a height is over.
pub fn relative_locks(
    transaction: &Transaction,
    height: Option<u32>,
    made: impl Fn(usize) -> Option<u32>,
    time_is_over: impl Fn(u32, u32) -> Option<bool>,
) -> Option<bool> {
    if transaction.version().cast_unsigned() < 2 {
        return Some(true);
    }
    let mut decided = Some(true);
    for (number, input) in transaction.inputs().enumerate() {
        let blocks_or_units = input.sequence & SEQUENCE_MASK;
        // A lock of nothing is over for every coin that exists.
        if input.sequence & SEQUENCE_DISABLED != 0 || blocks_or_units == 0 {
            continue;
        }
        let is_over = made(number).zip(height).and_then(|(made, height)| {
            if input.sequence & SEQUENCE_TIME != 0 {
                time_is_over(made, blocks_or_units)
            } else {
                Some(made.saturating_add(blocks_or_units).saturating_sub(1) < height)
            }
        });
        match is_over {
            Some(true) => {}
            Some(false) => return Some(false),
            None => decided = None,
        }
    }
    decided
}

/// The input in words: what the messages of K15 and K17 start with.
#[must_use]
pub fn place(index: usize, transaction: &Transaction, input: usize) -> String {
    format!(
        "transaction {index} ({}) input {input}",
        display_hash(&transaction.txid())
    )
}

/// The most that an input can cost beyond its legacy count, whatever script it spends: its last push run as a script
/// hash, or its last witness item as a witness script.
pub fn most_sigops(transaction: &Transaction, number: usize) -> u64 {
    let script_sig = transaction.input(number).map_or(&[][..], |input| input.script_sig);
    let redeem = Ops::new(script_sig)
        .map_while(Result::ok)
        .last()
        .map_or(&[][..], |op| op.data);
    let witness = transaction.witness(number).last().unwrap_or_default();
    let in_redeem = u64::from(sigops::count(redeem, true)).saturating_mul(4);
    in_redeem.saturating_add(u64::from(sigops::count(witness, true)).max(1))
}

/// Transactions whose coins are brought closer at a time: with four coins each, as many as `Overlay::warm` likes best.
const WARMED_TRANSACTIONS: usize = 16;
/// BIP68.
const SEQUENCE_DISABLED: u32 = 1 << 31;
const SEQUENCE_TIME: u32 = 1 << 22;
const SEQUENCE_MASK: u32 = 0xffff;
