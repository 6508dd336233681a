//! A stream of blocks from a seed, and coins over a store that follow it.
//! Shared by the tests of this folder; the process that is killed makes the same blocks from the same seed.
//! Never keeps what it can make again.

use std::{collections::BTreeMap, path::Path};

use perigee::{
    chain::utxo::{OutPoint, TxOut},
    state::{
        Sequence, StateError, TableId,
        coins::{Coin, CoinSet, Undo},
        delta::{Delta, DeltaBuilder},
        store::{Limits, Recovered, Store},
    },
};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

/// Small enough that everything happens: segments of a few blocks, batches of a few more.
pub(crate) const LIMITS: Limits = Limits {
    journal_bytes_max: 1 << 30,
    segment_bytes_max: 64 << 10,
    reorganisation_blocks_max: 20,
    batch_changes_max: 2_000,
    pending_bytes_max: 4 << 20,
};

pub(crate) const PROFILE: &str = "cartycoin";

/// Opens the store of these tests.
pub(crate) fn open(dir: &Path) -> Result<(Store, Recovered), StateError> {
    Store::open(dir, PROFILE, LIMITS, |_| {})
}

/// The coins of an opened store, behind its last delta.
pub(crate) fn coins(store: &Store, recovered: &Recovered) -> CoinSet {
    let mut coins = CoinSet::over(store.base(), 1_000_000, 100 * 96).expect("a base that can be read");
    for (sequence, delta) in &recovered.replay {
        let mut undo = coins.apply(delta).expect("coins");
        coins.commit(*sequence, &mut undo);
    }
    coins
}

/// What a block does: spends and new coins by outpoint.
pub(crate) struct Block {
    spends: Vec<OutPoint>,
    adds: Vec<(OutPoint, i64, Vec<u8>)>,
}

/// Blocks one after another, each the same for the same seed, and the coins behind them.
pub(crate) struct Stream {
    dice: ChaCha8Rng,
    made: u32,
    unspent: Vec<OutPoint>,
}

impl Stream {
    pub(crate) fn new(seed: u64) -> Self {
        Self {
            dice: ChaCha8Rng::seed_from_u64(seed),
            made: 0,
            unspent: Vec::new(),
        }
    }

    /// Half as many spends as new coins, some of them of the same block.
    pub(crate) fn block(&mut self) -> Block {
        let count = self.dice.random_range(1..120);
        let mut block = Block {
            spends: Vec::new(),
            adds: Vec::new(),
        };
        for _ in 0..count {
            self.made += 1;
            let outpoint = OutPoint {
                txid: self.dice.random(),
                index: self.made,
            };
            let script = vec![0x51; self.dice.random_range(0..60)];
            block.adds.push((outpoint, self.dice.random_range(0..1 << 40), script));
            self.unspent.push(outpoint);
            if self.dice.random() {
                let spent = self.dice.random_range(0..self.unspent.len());
                block.spends.push(self.unspent.swap_remove(spent));
            }
        }
        block
    }
}

/// Connects a block and says what it changed.
pub(crate) fn connect(coins: &mut CoinSet, block: &Block, height: u32) -> Result<(Undo, Delta), StateError> {
    let mut undo = Undo::default();
    for (outpoint, value, script) in &block.adds {
        let output = TxOut {
            value: *value,
            script_pubkey: script,
        };
        coins.add(*outpoint, Coin::new(output, Some(height), false), &mut undo)?;
    }
    for outpoint in &block.spends {
        assert!(
            coins.spend(outpoint, &mut undo)?.is_some(),
            "what the stream spends is there"
        );
    }
    let mut delta = DeltaBuilder::default();
    coins.record(&undo, &mut delta)?;
    let delta = delta.finish(label(height), label(height - 1), height.to_le_bytes().to_vec());
    Ok((undo, delta))
}

/// A label that tells the height.
pub(crate) fn label(height: u32) -> [u8; 32] {
    let mut label = [0; 32];
    label[..4].copy_from_slice(&height.to_le_bytes());
    label
}

/// Connects the next block of the stream and appends it.
pub(crate) fn go_on(
    store: &Store,
    coins: &mut CoinSet,
    stream: &mut Stream,
    height: u32,
) -> Result<Sequence, StateError> {
    let (mut undo, delta) = connect(coins, &stream.block(), height)?;
    let sequence = store.append(delta)?;
    coins.commit(sequence, &mut undo);
    coins.settle(store.applied());
    Ok(sequence)
}

/// Every row of the table of coins as the base has it, once all is applied.
pub(crate) fn rows(store: &Store) -> BTreeMap<Vec<u8>, Vec<u8>> {
    store.flush().expect("a store that runs");
    let mut rows = BTreeMap::new();
    let mut visit = |key: &[u8], value: &[u8]| {
        rows.insert(key.to_vec(), value.to_vec());
        true
    };
    store
        .scan(TableId::COINS, &[], &mut visit)
        .expect("a base that can be read");
    rows
}

/// The same rows from a replay of the stream in memory, with number and sum.
pub(crate) fn replayed(seed: u64, blocks: u32) -> (BTreeMap<Vec<u8>, Vec<u8>>, usize, i128) {
    let (mut stream, mut coins) = (Stream::new(seed), CoinSet::new(1_000_000));
    let mut rows = BTreeMap::new();
    for height in 1..=blocks {
        let (_, delta) = connect(&mut coins, &stream.block(), height).expect("room for all");
        for change in delta.changes().filter(|change| change.table == TableId::COINS) {
            match change.after {
                Some(after) => rows.insert(change.key.to_vec(), after.to_vec()),
                None => rows.remove(change.key),
            };
        }
    }
    (rows, coins.len(), coins.total_value())
}
