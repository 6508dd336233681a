//! The wallet of a generated chain: which coins exist, and the next transaction that spends some of them.
//! Between the keys, which sign, and the chain, which puts the transactions into blocks.
//! Never holds more than a bounded number of coins, so that a stream of any length needs flat memory.

use std::collections::VecDeque;

use super::{
    GenerateError,
    dice::Dice,
    keys::{Coin, Keyring, Lock, Signing},
    rings::{NewCoin, Purse},
};
use crate::chain::utxo::{
    OutPoint, Transaction, TransactionBuilder,
    params::Params,
    ring::RING_VERSION,
    script::{opcode, put_push},
    sighash::SighashCache,
    transaction::InputParts,
};

/// A transaction with what the generator knows about it.
#[derive(Clone, Debug)]
pub(super) struct Planned {
    /// The transaction.
    pub(super) transaction: Transaction,
    /// What its inputs spend, in order; nothing for a transaction of rings.
    pub(super) coins: Vec<Coin>,
    /// What it leaves to the coinbase.
    pub(super) fee: i64,
    /// Cost of its signature operations.
    pub(super) sigops: u64,
}

/// Where a transaction is to stand.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// Height of the block.
    pub(super) height: u32,
    /// Ballast of the transaction: bytes of an output that nobody can spend.
    pub(super) payload_bytes: usize,
}

/// Coins and the turns of everything that rotates.
#[derive(Debug)]
pub(super) struct Wallet {
    params: &'static Params,
    keys: Keyring,
    /// Ring outputs, where the chain knows them.
    purse: Option<Purse>,
    dice: Dice,
    /// Spendable, from earlier blocks.
    pool: Vec<Coin>,
    /// Made in the block under construction.
    fresh: Vec<Coin>,
    /// Coinbases that are too young to be spent, oldest first.
    immature: VecDeque<Coin>,
    /// Spent in earlier blocks, for faults.
    spent: VecDeque<Coin>,
    /// Spent in the block under construction.
    spent_now: Vec<Coin>,
    pool_target: usize,
    lock_turn: usize,
    sign_turn: usize,
}

impl Wallet {
    /// An empty wallet that aims at so many coins.
    pub(super) fn new(params: &'static Params, seed: u64, pool_target: usize) -> Self {
        let mut keys = Keyring::new(&mut Dice::new(seed, "keys"));
        if params.knows_rings() {
            keys = keys.with_replaceable(&mut Dice::new(seed, "sm2 keys"));
        }
        Self {
            params,
            keys,
            purse: params.knows_rings().then(|| Purse::new(seed)),
            dice: Dice::new(seed, "wallet"),
            pool: Vec::new(),
            fresh: Vec::new(),
            immature: VecDeque::new(),
            spent: VecDeque::new(),
            spent_now: Vec::new(),
            pool_target,
            lock_turn: 0,
            sign_turn: 0,
        }
    }

    /// Moves the coinbases that a block at `height` may spend into the pool.
    pub(super) fn begin_block(&mut self, height: u32) {
        while self
            .immature
            .front()
            .is_some_and(|coin| coin.height + self.params.maturity_of(coin.height) <= height)
        {
            self.pool.extend(self.immature.pop_front());
        }
    }

    /// Keeps what the finished block made and spent; `coinbase` is its coinbase output.
    pub(super) fn end_block(&mut self, coinbase: Coin) {
        self.immature.push_back(coinbase);
        self.close_block();
    }

    /// Coins that are mature by rules of another chain.
    pub(super) fn give(&mut self, coins: impl IntoIterator<Item = Coin>) {
        self.pool.extend(coins);
    }

    /// Keeps what the finished block made and spent.
    pub(super) fn close_block(&mut self) {
        self.pool.append(&mut self.fresh);
        self.spent.extend(self.spent_now.drain(..));
        let excess = self.spent.len().saturating_sub(SPENT_COINS_MAX);
        self.spent.drain(..excess);
        if let Some(purse) = &mut self.purse {
            purse.close_block();
        }
    }

    /// Ring outputs, where the chain knows them.
    pub(super) fn purse(&self) -> Option<&Purse> {
        self.purse.as_ref()
    }

    /// The lock and key of the next coinbase output, with its script.
    pub(super) fn coinbase_script(&mut self, height: u32) -> (Lock, usize, Vec<u8>) {
        let (lock, key) = self.next_lock(height);
        (lock, key, self.keys.output_script(lock, key))
    }

    /// A coinbase that a block at `height` may not spend yet, any of them.
    pub(super) fn immature(&self, dice: &mut Dice) -> Option<&Coin> {
        self.immature.get(dice.below(self.immature.len()))
    }

    /// A coin of an earlier block that is not spent.
    pub(super) fn unspent(&self, dice: &mut Dice) -> Option<&Coin> {
        self.pool.get(dice.below(self.pool.len()))
    }

    /// A coin that an earlier block has spent.
    pub(super) fn spent(&self, dice: &mut Dice) -> Option<&Coin> {
        self.spent.get(dice.below(self.spent.len()))
    }

    /// The next transaction; `None` where there is no coin left.
    pub(super) fn transaction(&mut self, place: Place) -> Result<Option<Planned>, GenerateError> {
        if let Some(planned) = self.ring_transaction(place)? {
            return Ok(Some(planned));
        }
        let coins = self.take_coins();
        if coins.is_empty() {
            return Ok(None);
        }
        let total: i64 = coins.iter().map(|coin| coin.value).sum();
        let fee = (self.dice.below(FEE_MAX) as i64).min(total / 10);
        let mut builder = self.unsigned(&coins, place);
        let (new, paid_in) = self.pay_into_rings(total - fee);
        builder.outputs = new.iter().map(NewCoin::output).collect();
        let locks = self.add_outputs(&mut builder, total - fee - paid_in, place.height);
        self.add_ballast(&mut builder, place.payload_bytes);
        self.sign(&mut builder, &coins)?;
        let transaction = builder.build()?;
        let sigops = coins.iter().map(|coin| coin.lock.input_sigops()).sum::<u64>()
            + locks.iter().map(|(lock, _)| lock.output_sigops()).sum::<u64>();
        if let Some(purse) = &mut self.purse {
            purse.keep(&transaction, &new);
        }
        self.remember(&transaction, new.len() as u32, &locks, place.height);
        self.spent_now.extend(coins.iter().cloned());
        Ok(Some(Planned {
            transaction,
            coins,
            fee,
            sigops,
        }))
    }

    /// Now and then some of the amount goes into ring outputs.
    fn pay_into_rings(&mut self, total: i64) -> (Vec<NewCoin>, i64) {
        match &mut self.purse {
            Some(purse) if self.dice.once_in(6) => purse.pay_in(total),
            _ => (Vec::new(), 0),
        }
    }

    /// Now and then, and where there are ring outputs enough, a transaction that spends out of rings.
    fn ring_transaction(&mut self, place: Place) -> Result<Option<Planned>, GenerateError> {
        let Some(purse) = &mut self.purse else { return Ok(None) };
        if !self.dice.once_in(6) {
            return Ok(None);
        }
        let spends = purse.take();
        if spends.is_empty() {
            return Ok(None);
        }
        let total: u64 = spends.iter().map(|spend| spend.parts.amount).sum();
        let total = i64::try_from(total).unwrap_or_default();
        let fee = self.dice.below(FEE_MAX) as i64;
        let mut builder = TransactionBuilder {
            version: RING_VERSION,
            // It always counts, and is always over.
            lock_time: if self.dice.once_in(3) { place.height - 1 } else { 0 },
            rings: Some(spends.iter().map(|spend| spend.parts.clone()).collect()),
            ..TransactionBuilder::default()
        };
        let locks = self.add_outputs(&mut builder, total - fee, place.height);
        self.add_ballast(&mut builder, place.payload_bytes);
        let message = builder.build()?.ring_message();
        if let (Some(purse), Some(rings)) = (&mut self.purse, &mut builder.rings) {
            for (ring, spend) in rings.iter_mut().zip(&spends) {
                ring.proofs = purse.sign(spend, &message);
            }
            purse.note(builder.clone());
        }
        let transaction = builder.build()?;
        let sigops = locks.iter().map(|(lock, _)| lock.output_sigops()).sum();
        self.remember(&transaction, 0, &locks, place.height);
        Ok(Some(Planned {
            transaction,
            coins: Vec::new(),
            fee,
            sigops,
        }))
    }

    /// One to three coins; now and then one that this very block has made.
    fn take_coins(&mut self) -> Vec<Coin> {
        let crowded = self.pool.len() > 2 * self.pool_target;
        let count = if crowded { 3 } else { 1 + self.dice.below(3) };
        let mut coins = Vec::with_capacity(count);
        for _ in 0..count {
            let inside = !self.fresh.is_empty() && (self.pool.is_empty() || self.dice.once_in(6));
            let from = if inside { &mut self.fresh } else { &mut self.pool };
            // A lone first coin must be split before it can be combined with others.
            if from.is_empty() {
                break;
            }
            let index = self.dice.below(from.len());
            coins.push(from.swap_remove(index));
        }
        coins
    }

    /// Version, inputs and lock time. Every relative or absolute lock that is set is met.
    fn unsigned(&mut self, coins: &[Coin], place: Place) -> TransactionBuilder {
        let version = 1 + self.dice.below(2) as i32;
        let mut builder = TransactionBuilder {
            version,
            ..TransactionBuilder::default()
        };
        let relative = version >= 2 && place.height >= self.params.activations.csv;
        for coin in coins {
            let sequence = match self.dice.below(10) {
                0 => {
                    builder.lock_time = place.height - 1;
                    SEQUENCE_FINAL - 1
                }
                1 if relative => (place.height - coin.height).min(20),
                // Zero units of 512 seconds since the median time before the coin.
                2 if relative => SEQUENCE_TIME_FLAG,
                _ => SEQUENCE_FINAL,
            };
            builder.inputs.push(InputParts {
                previous_output: coin.outpoint,
                sequence,
                ..InputParts::default()
            });
        }
        builder
    }

    /// Splits `total` over outputs of rotating locks: many while coins are scarce, one while they abound.
    fn add_outputs(&mut self, builder: &mut TransactionBuilder, total: i64, height: u32) -> Vec<(Lock, usize)> {
        let coins = self.pool.len() + self.fresh.len();
        let count = match coins {
            few if few < self.pool_target => 4 + self.dice.below(5),
            many if many > 2 * self.pool_target => 1,
            _ => 1 + self.dice.below(3),
        };
        let mut left = total;
        let mut locks = Vec::with_capacity(count);
        for index in 0..count {
            let share = left / (count - index) as i64;
            let value = if index + 1 == count {
                left
            } else {
                // Between a half and the whole of an equal share, so that amounts differ.
                share - (share / 2) * self.dice.below(100) as i64 / 100
            };
            left -= value;
            let (lock, key) = self.next_lock(height);
            builder.outputs.push((value, self.keys.output_script(lock, key)));
            locks.push((lock, key));
        }
        locks
    }

    /// An output of data: the ballast asked for, else now and then a short memo.
    fn add_ballast(&mut self, builder: &mut TransactionBuilder, payload_bytes: usize) {
        let bytes = match payload_bytes {
            0 if self.dice.once_in(10) => 8 + self.dice.below(33),
            bytes => bytes,
        };
        if bytes > 0 {
            let mut script = vec![opcode::RETURN];
            put_push(&mut script, &self.dice.bytes(bytes));
            builder.outputs.push((0, script));
        }
    }

    fn sign(&mut self, builder: &mut TransactionBuilder, coins: &[Coin]) -> Result<(), GenerateError> {
        let unsigned = builder.build()?;
        let mut cache = SighashCache::new(&unsigned);
        for (index, input) in builder.inputs.iter_mut().enumerate() {
            self.sign_turn += 1;
            let how = Signing {
                hash_type: HASH_TYPES[self.sign_turn % HASH_TYPES.len()],
                high_s: self.dice.once_in(4),
                choice: self.sign_turn / HASH_TYPES.len(),
            };
            let spend = self.keys.spend(&mut cache, index, coins, how);
            input.script_sig = spend.script_sig;
            input.witness = spend.witness;
        }
        Ok(())
    }

    /// Keeps the outputs of these locks, the first of which is `first`.
    fn remember(&mut self, transaction: &Transaction, first: u32, locks: &[(Lock, usize)], height: u32) {
        let txid = transaction.txid();
        let outputs = transaction.outputs().skip(first as usize);
        for ((index, (lock, key)), output) in (first..).zip(locks).zip(outputs) {
            self.fresh.push(Coin {
                outpoint: OutPoint { txid, index },
                value: output.value,
                lock: *lock,
                key: *key,
                height,
            });
        }
    }

    /// The next lock that the chain knows at this height, and a key for it.
    fn next_lock(&mut self, height: u32) -> (Lock, usize) {
        loop {
            let lock = Lock::ALL[self.lock_turn % Lock::ALL.len()];
            self.lock_turn += 1;
            let known = match lock {
                Lock::Taproot => height >= self.params.activations.taproot,
                lock if lock.is_replaceable() => self.params.knows_rings(),
                _ => !lock.is_witness() || height >= self.params.activations.segwit,
            };
            if known {
                return (lock, self.dice.below(Keyring::KEYS));
            }
        }
    }
}

/// Every signature hash type of consensus, in turn.
const HASH_TYPES: [u8; 6] = [0x01, 0x02, 0x03, 0x81, 0x82, 0x83];
/// Fees are below this, so that no coin runs dry.
const FEE_MAX: usize = 1_000;
/// How many spent coins are remembered for faults.
const SPENT_COINS_MAX: usize = 256;
/// An input that waits for nothing.
pub(super) const SEQUENCE_FINAL: u32 = u32::MAX;
/// BIP68: the low 16 bits count units of 512 seconds.
const SEQUENCE_TIME_FLAG: u32 = 1 << 22;
