//! A block connected to the coins: what its inputs spend, its fees and signature operations, and the findings of Q20 that
//! need no script.
//! Called by the judge when the coins stand at the block's parent.
//! Never runs a script; what it does not know it says, and then nothing is proved by a coin that is missing.

use std::collections::HashSet;

use super::super::utxo::connect::{Prevout, look_up, most_sigops, paid_out, relative_locks, time_lock_is_over};
use super::super::utxo::rules::is_final;
use super::super::utxo::script::{legacy_sigops, sigop_cost};
use super::super::utxo::undo::SpentOutput;
use super::super::utxo::{OutPoint, ScriptFlags, Transaction, TxOut, display_hash};
use super::block::Block;
use super::coins::Coins;
use super::context::Chain;
use super::contract::{Opcodes, is_spend_script};
use super::rules::q;
use crate::state::StateError;
use crate::state::coins::{Coin, Undo};
use crate::verdict::Finding;

/// The place of a block, as the rules on its transactions need it.
#[derive(Clone, Copy, Debug)]
pub struct Spot {
    /// The height, where known.
    pub height: Option<u32>,
    /// Which script rules are active.
    pub flags: ScriptFlags,
    /// Median time past of the parent, where known.
    pub median_time_past: Option<u32>,
    /// What lock times that are times are compared with, where known (BIP113).
    pub lock_time_cutoff: Option<u32>,
}

/// A connected block: what its inputs spend, and what is known of its amounts.
#[derive(Debug, Default)]
pub struct Connection {
    /// The spent outputs of all inputs but the coinbase's, in order; `None` where one is not at hand.
    pub prevouts: Vec<Option<Prevout>>,
    /// For each transaction, which of them is its first.
    starts: Vec<usize>,
    /// The lowest finding of Q20, scripts left out.
    pub finding: Option<Finding>,
    /// Fees of the transactions whose amounts are all known.
    pub fees: i64,
    /// Some amount is not known.
    pub open_amounts: bool,
    /// Something of Q20 could not be decided.
    pub open: bool,
    /// Cost of the signature operations: at least, and at most where spent scripts are unknown.
    pub sigops: (u64, u64),
    /// The coin that the header stakes, as it was before the block.
    pub staked: Option<Coin>,
    /// What takes the block back.
    pub(super) undo: Undo,
    /// Whether the coins were complete before the block.
    pub(super) was_complete: bool,
}

impl Connection {
    /// What the inputs of transaction `index` and of those behind it spend.
    pub fn prevouts_from(&self, index: usize) -> &[Option<Prevout>] {
        let start = self.starts.get(index).copied().unwrap_or(usize::MAX);
        self.prevouts.get(start..).unwrap_or_default()
    }
}

impl Coins {
    /// Connects a block behind the one that the coins stand at. `spent` are outputs from an undo file, in the order of
    /// the inputs; they serve where the coins are not complete.
    ///
    /// # Errors
    /// The coins cannot be read; they are of no further use then.
    pub fn connect(
        &mut self,
        chain: &Chain,
        block: &Block,
        spot: &Spot,
        spent: Option<&[SpentOutput]>,
    ) -> Result<Connection, StateError> {
        let was_complete = self.complete;
        let staked = self.set.get(&block.header.stake)?;
        let sigops = block.transactions.iter().map(legacy_sigops).map(u64::from);
        let legacy = sigops.fold(0, u64::saturating_add).saturating_mul(4);
        let mut pass = Pass {
            chain,
            coins: self,
            block,
            spot,
            spent,
            spent_here: HashSet::new(),
            connection: Connection {
                was_complete,
                staked,
                sigops: (legacy, legacy),
                ..Connection::default()
            },
        };
        for (index, transaction) in block.transactions.iter().enumerate() {
            pass.transaction(index, transaction)?;
        }
        let connection = pass.connection;
        if connection.staked.is_none() && block.header.is_stake() {
            // Told by an undo file, or nowhere.
            let first = connection.prevouts.first().cloned().flatten();
            let own = block.coinstake().and_then(|coinstake| coinstake.input(0));
            let is_it = own.is_some_and(|input| input.previous_output == block.header.stake);
            return Ok(Connection {
                staked: first.filter(|_| is_it).map(|prevout| prevout.coin),
                ..connection
            });
        }
        Ok(connection)
    }
}

/// One run over a block's transactions.
struct Pass<'a> {
    chain: &'a Chain,
    coins: &'a mut Coins,
    block: &'a Block,
    spot: &'a Spot,
    spent: Option<&'a [SpentOutput]>,
    /// Outputs spent so far in this block: a second spend is wrong even where the coins are not complete.
    spent_here: HashSet<OutPoint>,
    connection: Connection,
}

impl Pass<'_> {
    fn transaction(&mut self, index: usize, transaction: &Transaction) -> Result<(), StateError> {
        let first = self.connection.prevouts.len();
        self.connection.starts.push(first);
        let is_coinstake = index == 1 && self.block.header.is_stake();
        if index > 0 {
            for number in 0..transaction.input_count() {
                self.input(index, transaction, number)?;
            }
            self.amounts(index, transaction, first, is_coinstake);
            self.sigops(transaction, first);
        }
        self.finality(index, transaction, first);
        self.outputs(index, transaction, index == 0 || is_coinstake)
    }

    /// The coin of an input exists, is mature and in range, and no contract's.
    fn input(&mut self, index: usize, transaction: &Transaction, number: usize) -> Result<(), StateError> {
        let Some(input) = transaction.input(number) else {
            return Ok(());
        };
        let outpoint = input.previous_output;
        let ordinal = self.connection.prevouts.len();
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
                spent.and_then(|spent| spent.get(ordinal)),
            )?
        };
        let wrong = match &prevout {
            None if twice => Some(format!("{outpoint} is spent before in this block")),
            None if self.coins.complete => Some(format!("{outpoint} does not exist or is spent")),
            None => None,
            Some(prevout) => self.wrong_coin(&prevout.coin, &outpoint, is_spend_script(input.script_sig)),
        };
        if let Some(what) = wrong {
            self.find(index, transaction, || format!("input {number}: {what}"));
        }
        let is_known = prevout.as_ref().is_some_and(|prevout| {
            !prevout.from_undo && (prevout.coin.height().is_some() || !prevout.coin.is_coinbase())
        });
        // Of the coin that is staked Q16 and Q17 ask.
        let is_stake = ordinal == 0 && self.block.header.is_stake();
        self.connection.open |= !is_known && !is_stake;
        self.connection.prevouts.push(prevout);
        Ok(())
    }

    fn wrong_coin(&self, coin: &Coin, outpoint: &OutPoint, by_contract: bool) -> Option<String> {
        let params = self.chain.params();
        if let (true, Some(made), Some(height)) = (coin.is_coinbase(), coin.height(), self.spot.height) {
            let (age, maturity) = (height.saturating_sub(made), params.maturity(height));
            if age < maturity {
                return Some(format!("{outpoint}: expected an age of {maturity} blocks, got {age}"));
            }
        }
        if !by_contract && Opcodes::of(coin.script.as_bytes()).runs() {
            return Some(format!(
                "{outpoint}: expected a contract's coin spent by OP_SPEND, got another script"
            ));
        }
        let max = params.max_money;
        (!(0..=max).contains(&coin.value))
            .then(|| format!("{outpoint}: expected an amount of 0 to {max}, got {}", coin.value))
    }

    /// Inputs cover outputs, but for the coinstake's, whose surplus Q19 judges.
    fn amounts(&mut self, index: usize, transaction: &Transaction, first: usize, is_coinstake: bool) {
        let prevouts = self.connection.prevouts.get(first..).unwrap_or_default();
        let values: Option<Vec<i64>> = prevouts
            .iter()
            .map(|prevout| Some(prevout.as_ref()?.coin.value))
            .collect();
        let Some(values) = values else {
            self.connection.open_amounts = true;
            self.connection.open |= !is_coinstake;
            return;
        };
        let max = self.chain.params().max_money;
        let paid_in = values.iter().fold(0i64, |sum, value| sum.saturating_add(*value));
        let paid_out = paid_out(transaction);
        let fees = self.connection.fees.saturating_add(paid_in.saturating_sub(paid_out));
        let what = if paid_in > max {
            format!("expected inputs of at most {max}, got {paid_in}")
        } else if is_coinstake {
            return;
        } else if paid_in < paid_out {
            format!("expected inputs of at least {paid_out} as the outputs, got {paid_in}")
        } else if fees > max {
            format!("expected fees of at most {max} in the block, got {fees}")
        } else {
            self.connection.fees = fees;
            return;
        };
        self.connection.open_amounts = true;
        self.find(index, transaction, || what);
    }

    fn sigops(&mut self, transaction: &Transaction, first: usize) {
        let prevouts = self.connection.prevouts.get(first..).unwrap_or_default();
        let outputs: Vec<Option<TxOut<'_>>> = prevouts
            .iter()
            .map(|prevout| prevout.as_ref().map(Prevout::output))
            .collect();
        let legacy = u64::from(legacy_sigops(transaction)).saturating_mul(4);
        let cost = sigop_cost(transaction, &outputs, self.spot.flags).cost;
        let known = cost.saturating_sub(legacy);
        let unknown = outputs.iter().enumerate().filter(|(_, output)| output.is_none());
        let most = unknown.fold(known, |sum, (number, _)| {
            sum.saturating_add(most_sigops(transaction, number))
        });
        let (least, before) = self.connection.sigops;
        self.connection.sigops = (least.saturating_add(known), before.saturating_add(most));
    }

    /// Lock time and relative lock times.
    fn finality(&mut self, index: usize, transaction: &Transaction, first: usize) {
        let prevouts = self.connection.prevouts.get(first..).unwrap_or_default();
        let absolute = is_final(transaction, self.spot.height, self.spot.lock_time_cutoff);
        let may_lock = self.spot.flags.csv || self.spot.height.is_none();
        let relative = if index == 0 || !may_lock {
            Some(true)
        } else {
            let made = |number: usize| prevouts.get(number)?.as_ref()?.coin.height();
            relative_locks(transaction, self.spot.height, made, |made, units| {
                self.time_lock_is_over(made, units)
            })
        };
        let what = match (absolute, relative) {
            (Some(false), _) => format!("lock time {} is not over", transaction.lock_time()),
            (_, Some(false)) => "a relative lock time of an input is not over (BIP68)".to_owned(),
            (None, _) | (_, None) => {
                self.connection.open = true;
                return;
            }
            (Some(true), Some(true)) => return,
        };
        self.find(index, transaction, || what);
    }

    /// Whether a lock of so many units from the block at height `made` is over.
    fn time_lock_is_over(&self, made: u32, units: u32) -> Option<bool> {
        let before = match made.saturating_sub(1) {
            0 => self.chain.genesis(),
            height => self.coins.block_at(self.chain, height)?,
        };
        let from = self.chain.median_time_past(before)?;
        Some(time_lock_is_over(from, units, self.spot.median_time_past?))
    }

    /// Adds the outputs as coins, none of which is there unspent (BIP30).
    fn outputs(&mut self, index: usize, transaction: &Transaction, matures: bool) -> Result<(), StateError> {
        let txid = transaction.txid();
        for (number, output) in (0u32..).zip(transaction.outputs()) {
            let outpoint = OutPoint { txid, index: number };
            let coin = Coin::new(output, self.spot.height, matures);
            match self.coins.set.add(outpoint, coin, &mut self.connection.undo) {
                Ok(true) => self.find(index, transaction, || {
                    format!("output {outpoint} is there already and not spent (BIP30)")
                }),
                Ok(false) => {}
                // No room: what is missing from here on proves nothing.
                Err(StateError::Full { .. }) => self.coins.complete = false,
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    fn find(&mut self, index: usize, transaction: &Transaction, what: impl FnOnce() -> String) {
        self.connection.finding.get_or_insert_with(|| {
            let id = display_hash(&transaction.txid());
            Finding::at(q(20), index as u64, format!("transaction {index} ({id}): {}", what()))
        });
    }
}
