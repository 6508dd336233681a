//! Heavy traffic: a chain with a large coin set and full blocks of plain payments, for runs of many minutes.
//! Feeds `gen --coins`; what comes out is a valid chain of any profile that can be mined and knows Taproot.
//! Never plants faults, and never as varied as the usual chain: every transaction spends a P2WPKH and a P2TR coin.
//!
//! First come the blocks that make the coins: coinbases, then transactions that split them. Then every transaction spends
//! two coins and makes two. Half of the coins are drawn from those made most recently, half from all: of Bitcoin's spends
//! about as many are of young coins, and the other half finds the coin set at its most random.
//!
//! A coin costs 48 bytes of memory here, and a transaction about 10 us of one core.

use rayon::prelude::*;
use serde_json::json;

use super::{
    Container, Dice, Frame, Generate, GenerateError, Object,
    draft::{Draft, Site},
};
use crate::chain::utxo::{
    Hash32, OutPoint, Transaction, TransactionBuilder, TxOut,
    params::{BLOCK_WEIGHT_MAX, Params},
    script::{opcode, put_push},
    sighash::SighashCache,
    transaction::InputParts,
};

mod quick;

use quick::Signer;

/// What to generate.
#[derive(Clone, Copy, Debug)]
pub struct TrafficOptions {
    /// The chain; it must be one that can be mined, with Taproot from the first block on.
    pub params: &'static Params,
    /// Coins that there are before the first payment, and all the time after it; even.
    pub coins: u64,
    /// Payments.
    pub transactions: u64,
    /// Equal seeds give equal bytes.
    pub seed: u64,
}

/// A coin of the traffic.
#[derive(Clone, Copy, Debug)]
struct Coin {
    txid: Hash32,
    index: u32,
    key: u32,
    value: u64,
}

/// How the two coins of every payment are locked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Lock {
    /// P2WPKH: ECDSA.
    Witness = 0,
    /// P2TR, key path: BIP340.
    Taproot = 1,
}

/// The stream of blocks, from genesis on.
#[derive(Debug)]
pub struct Traffic {
    options: TrafficOptions,
    signer: Signer,
    dice: Dice,
    /// By lock; the most recent ones last.
    pools: [Vec<Coin>; 2],
    /// Coinbases to split, oldest first; each waits for its maturity.
    coinbases: std::collections::VecDeque<(u32, Coin)>,
    wanted_coinbases: u64,
    outputs_left: u64,
    tip: Hash32,
    height: u32,
    time: u32,
    made: u64,
    started: bool,
}

impl Traffic {
    /// Prepares a chain.
    ///
    /// # Errors
    /// The chain cannot be mined or has no Taproot from the start, or an option is outside its range.
    pub fn new(options: TrafficOptions) -> Result<Self, GenerateError> {
        let params = options.params;
        super::options::check_minable(params)?;
        let range = |option, got: u64, least: u64, most: u64| match (least..=most).contains(&got) {
            true => Ok(()),
            false => Err(GenerateError::Option {
                option,
                expected: format!("{least} to {most}"),
                got,
            }),
        };
        range("coins", options.coins, COINS_MIN, COINS_MAX)?;
        range("first height of Taproot", params.activations.taproot.into(), 0, 1)?;
        let keys = usize::try_from(options.coins).unwrap_or(KEYS_MAX).min(KEYS_MAX);
        let coins = options.coins.next_multiple_of(2);
        Ok(Self {
            signer: Signer::new(options.seed, keys),
            dice: Dice::new(options.seed, "traffic"),
            pools: [Vec::new(), Vec::new()],
            coinbases: std::collections::VecDeque::new(),
            wanted_coinbases: coins.div_ceil(OUTPUTS_A_SPLIT),
            outputs_left: coins,
            tip: params.genesis_id(),
            height: 0,
            time: params.genesis.time,
            made: 0,
            started: false,
            options,
        })
    }

    fn block(&mut self) -> Result<Object, GenerateError> {
        let height = self.height + 1;
        let params = self.options.params;
        let maturity = params.maturity_of(1);
        let (mut splits, mut paid, mut fees) = (Vec::new(), Vec::new(), 0);
        let body = if self.outputs_left > 0 {
            splits = self.splits(height, maturity);
            let left_over =
                |(coin, outputs): &(Coin, Vec<Coin>)| coin.value - outputs.iter().map(|coin| coin.value).sum::<u64>();
            fees = splits.iter().map(left_over).sum();
            self.split_transactions(&splits)?
        } else {
            let plans = self.plans();
            fees += plans.iter().map(|plan| plan.fee).sum::<u64>();
            paid = plans.iter().flat_map(|plan| plan.outputs).collect();
            let signer = &self.signer;
            let made: Result<_, _> = plans.par_iter().map(|plan| plan.transaction(signer)).collect();
            made?
        };
        let key = self.dice.below(self.signer.keys()) as u32;
        let site = Site {
            params,
            height,
            prev: self.tip,
            time: self.time + params.spacing_s,
            median_time_past: 0,
        };
        let coinbase_script = script(Lock::Taproot, self.signer.key(key));
        let ids: Vec<Hash32> = body.iter().map(Transaction::txid).collect();
        let draft = Draft::new(&site, body, fees as i64, coinbase_script, self.dice.bits());
        let sealed = draft.seal(params)?;
        self.keep(&ids, &splits, &paid);
        let value = params.subsidy_at(height) as u64 + fees;
        if self.wanted_coinbases > 0 {
            self.wanted_coinbases -= 1;
            let coin = Coin {
                txid: sealed.coinbase_id,
                index: 0,
                key,
                value,
            };
            self.coinbases.push_back((height, coin));
        }
        (self.tip, self.height, self.time) = (sealed.id, height, site.time);
        self.made += paid.len() as u64 / 2;
        Ok(Object {
            is_record: false,
            bytes: sealed.bytes,
            id: sealed.id,
            height,
            transactions: paid.len() as u64 / 2,
            fault: None,
        })
    }

    /// Coinbases that this block splits, and the keys and value of the outputs of each.
    fn splits(&mut self, height: u32, maturity: u32) -> Vec<(Coin, Vec<Coin>)> {
        let mut splits = Vec::new();
        while splits.len() < SPLITS_A_BLOCK && self.outputs_left > 0 {
            let Some((_, coin)) = self.coinbases.pop_front_if(|(made, _)| *made + maturity <= height) else {
                break;
            };
            let outputs = self.outputs_left.min(OUTPUTS_A_SPLIT);
            self.outputs_left -= outputs;
            let value = coin.value / outputs;
            let outputs = (0..outputs as u32).map(|index| Coin {
                txid: [0; 32],
                index,
                key: self.dice.below(self.signer.keys()) as u32,
                value,
            });
            let outputs = outputs.collect();
            splits.push((coin, outputs));
        }
        splits
    }

    fn split_transactions(&self, splits: &[(Coin, Vec<Coin>)]) -> Result<Vec<Transaction>, GenerateError> {
        let make = |(coin, outputs): &(Coin, Vec<Coin>)| {
            let locks = [Lock::Witness, Lock::Taproot].into_iter().cycle();
            let mut builder = payment(&[*coin]);
            builder.outputs = outputs
                .iter()
                .zip(locks)
                .map(|(coin, lock)| (coin.value as i64, script(lock, self.signer.key(coin.key))))
                .collect();
            let unsigned = builder.build()?;
            let key = self.signer.key(coin.key);
            let spent = script(Lock::Taproot, key);
            let prevouts = [Some(output(coin, &spent))];
            let digest = SighashCache::new(&unsigned).taproot_key_path(0, &prevouts, 0, None);
            let signature = self.signer.schnorr(key, &digest.unwrap_or_default(), coin.key);
            builder.inputs[0].witness = vec![signature.to_vec()];
            Ok(builder.build()?)
        };
        splits.iter().map(make).collect()
    }

    /// A block full of payments.
    fn plans(&mut self) -> Vec<Plan> {
        let left = usize::try_from(self.options.transactions - self.made).unwrap_or(usize::MAX);
        let count = left
            .min(PAYMENTS_A_BLOCK)
            .min(self.pools[0].len())
            .min(self.pools[1].len());
        (0..count).map(|_| self.plan()).collect()
    }

    fn plan(&mut self) -> Plan {
        let inputs = [Lock::Witness, Lock::Taproot].map(|lock| self.draw(lock));
        let whole = inputs[0].value + inputs[1].value;
        // A coin that is nearly spent up pays nothing.
        let fee = if whole > 100 * FEE { FEE } else { 0 };
        let total = whole - fee;
        // Between a quarter and three quarters, so that amounts differ and no coin runs dry.
        let first = total / 4 + self.dice.below((total / 2) as usize) as u64;
        let outputs = [first, total - first].map(|value| Coin {
            txid: [0; 32],
            index: 0,
            key: self.dice.below(self.signer.keys()) as u32,
            value,
        });
        Plan {
            inputs,
            outputs,
            fee,
            draw: self.dice.bits() as u32,
        }
    }

    fn draw(&mut self, lock: Lock) -> Coin {
        let pool = &mut self.pools[lock as usize];
        let from = match self.dice.once_in(2) {
            true => pool.len().saturating_sub(YOUNG_COINS),
            false => 0,
        };
        let index = from + self.dice.below(pool.len() - from);
        pool.swap_remove(index)
    }

    /// Puts what a block has made into the pools.
    fn keep(&mut self, ids: &[Hash32], splits: &[(Coin, Vec<Coin>)], paid: &[Coin]) {
        let split = splits.iter().map(|(_, outputs)| outputs.as_slice());
        for (txid, outputs) in ids.iter().zip(split.chain(paid.chunks(2))) {
            for (index, coin) in (0u32..).zip(outputs) {
                let coin = Coin {
                    txid: *txid,
                    index,
                    ..*coin
                };
                self.pools[index as usize % 2].push(coin);
            }
        }
    }
}

/// A payment before it is signed.
struct Plan {
    /// The coins it spends, by lock.
    inputs: [Coin; 2],
    /// What it makes, by lock.
    outputs: [Coin; 2],
    /// What it leaves to the coinbase.
    fee: u64,
    /// Chooses the nonces.
    draw: u32,
}

impl Plan {
    fn transaction(&self, signer: &Signer) -> Result<Transaction, GenerateError> {
        let keys = self.inputs.map(|coin| *signer.key(coin.key));
        let mut builder = payment(&self.inputs);
        let locks = [Lock::Witness, Lock::Taproot];
        builder.outputs = self
            .outputs
            .iter()
            .zip(locks)
            .map(|(coin, lock)| (coin.value as i64, script(lock, signer.key(coin.key))))
            .collect();
        let unsigned = builder.build()?;
        let mut cache = SighashCache::new(&unsigned);
        let scripts = [script(Lock::Witness, &keys[0]), script(Lock::Taproot, &keys[1])];
        let prevouts = [0, 1].map(|index: usize| Some(output(&self.inputs[index], &scripts[index])));
        let code = key_hash_code(&keys[0].hash);
        let digest = cache.segwit_v0(0, &code, self.inputs[0].value as i64, SIGN_ALL.into());
        let mut ecdsa = signer.ecdsa(&keys[0], digest, self.draw);
        ecdsa.push(SIGN_ALL);
        builder.inputs[0].witness = vec![ecdsa, keys[0].compressed.to_vec()];
        let digest = cache.taproot_key_path(1, &prevouts, 0, None).unwrap_or_default();
        let schnorr = signer.schnorr(&keys[1], &digest, self.draw >> 16);
        builder.inputs[1].witness = vec![schnorr.to_vec()];
        Ok(builder.build()?)
    }
}

impl Iterator for Traffic {
    type Item = Result<Object, GenerateError>;

    fn next(&mut self) -> Option<Self::Item> {
        let params = self.options.params;
        if !self.started {
            self.started = true;
            return Some(Ok(Object {
                is_record: false,
                bytes: params.genesis_block(),
                id: params.genesis_id(),
                height: 0,
                transactions: 0,
                fault: None,
            }));
        }
        let is_done = self.outputs_left == 0 && self.made >= self.options.transactions;
        (!is_done).then(|| self.block())
    }
}

impl Generate for Traffic {
    fn container(&self) -> Container {
        Container {
            frame: Frame::of(self.options.params),
            ..Container::default()
        }
    }

    fn heading(&self) -> serde_json::Value {
        json!({
            "version": env!("CARGO_PKG_VERSION"),
            "profile": self.options.params.name,
            "seed": self.options.seed,
            "coins": self.options.coins,
            "transactions": self.options.transactions,
        })
    }

    fn as_of(&self) -> i64 {
        self.time.into()
    }
}

fn payment(coins: &[Coin]) -> TransactionBuilder {
    let input = |coin: &Coin| InputParts {
        previous_output: OutPoint {
            txid: coin.txid,
            index: coin.index,
        },
        sequence: u32::MAX,
        ..InputParts::default()
    };
    TransactionBuilder {
        version: 2,
        inputs: coins.iter().map(input).collect(),
        ..TransactionBuilder::default()
    }
}

fn output<'a>(coin: &Coin, script_pubkey: &'a [u8]) -> TxOut<'a> {
    TxOut {
        value: coin.value as i64,
        script_pubkey,
    }
}

fn script(lock: Lock, key: &quick::Key) -> Vec<u8> {
    let mut out = Vec::with_capacity(34);
    match lock {
        Lock::Witness => {
            out.push(opcode::ZERO);
            put_push(&mut out, &key.hash);
        }
        Lock::Taproot => {
            out.push(opcode::ONE);
            put_push(&mut out, &key.x_only());
        }
    }
    out
}

/// What BIP143 signs in place of a P2WPKH script.
fn key_hash_code(hash: &[u8; 20]) -> Vec<u8> {
    let mut out = vec![opcode::DUP, opcode::HASH160];
    put_push(&mut out, hash);
    out.extend_from_slice(&[opcode::EQUALVERIFY, opcode::CHECKSIG]);
    out
}

const SIGN_ALL: u8 = 1;
/// What a payment leaves to the coinbase.
const FEE: u64 = 100;
/// Coins: a block has work at least, and a machine the memory.
const COINS_MIN: u64 = 2_000;
const COINS_MAX: u64 = 100_000_000;
/// Keys at most; more make no difference to anyone who verifies.
const KEYS_MAX: usize = 1 << 18;
/// Half of all draws are among so many of the most recent coins of each lock.
const YOUNG_COINS: usize = 250_000;
/// Outputs of a transaction that splits a coinbase: 37 bytes each on average.
const OUTPUTS_A_SPLIT: u64 = 8_000;
/// Such transactions of a block, about 1.2 million units of weight each.
const SPLITS_A_BLOCK: usize = 3;
/// A payment of two inputs and two outputs weighs at most 841 units; a little is left for the coinbase.
const PAYMENTS_A_BLOCK: usize = (BLOCK_WEIGHT_MAX - 4_000) / 842;
