//! A chain whose state is kept on disk: opened where the last run ended, and written on from there.
//! In front of a run: makes the header chain and the path of coins out of what the store has.
//! Never judges what an earlier run has accepted, and never lets a run go on over a store that does not fit together.

use std::{collections::VecDeque, path::Path, sync::Arc};

use rayon::ThreadPool;
use serde_json::{Value, json};

use super::{
    coins::{CoinPath, CoinsError, Kept},
    durable::{Deltas, Writer},
    judge::Judge,
    records::{self, Records},
};
use crate::{
    chain::utxo::{Hash32, Header, OutPoint, connect::Coins, context::HeaderChain, display_hash, params::Params},
    config::Config,
    state::{
        Base, Sequence, StateError, TableId,
        ahead::read_ahead,
        coins::{Coin, CoinSet},
        delta::Delta,
        overlay::Ahead,
        parameters,
        store::{Limits, Note, Store},
    },
};

/// Where a run begins.
pub struct Resumed {
    /// The headers so far.
    pub chain: HeaderChain,
    /// The coins, and the last blocks as far back as they can be taken back.
    pub path: CoinPath,
    /// The store beneath.
    pub store: Arc<Store>,
    /// What it has of records.
    pub records: Vec<Vec<u8>>,
}

/// What a state came to, for people and machines.
#[derive(Clone, Debug, Default)]
pub struct StateReport {
    /// Objects of the input that were passed over: blocks whose headers the state had, and records that it had accepted.
    pub known: u64,
    /// Height of the last block that is written.
    pub height: u32,
    /// Its id.
    pub tip: Hash32,
    /// Unspent outputs; those that rings may have spent are among them, since nobody knows which.
    pub coins: u64,
    /// Their sum in the smallest unit.
    pub value: i128,
}

impl StateReport {
    /// For machines.
    pub fn to_json(&self) -> Value {
        json!({
            "known": self.known,
            "height": self.height,
            "tip": display_hash(&self.tip),
            "coins": self.coins,
            // Sums of some chains are beyond what readers of JSON take for a number.
            "value": self.value.to_string(),
        })
    }
}

/// Opens the state in `dir`, which is made where it is missing. `on_durable` hears of every delta that became durable.
///
/// # Errors
/// The store cannot be opened or read, or its blocks are no chain.
pub fn open(
    dir: &Path,
    params: &'static Params,
    config: &Config,
    at: i64,
    on_durable: impl Fn(Sequence) + Send + Sync + 'static,
) -> Result<Resumed, CoinsError> {
    let (store, recovered) = Store::open(dir, params.name, Limits::of(config), on_durable)?;
    if let Some(hash) = &params.text_hash {
        parameters::hold(dir, hash)?;
    }
    let mut set = CoinSet::over(store.base(), config.coins_max, config.state_clean_bytes_max)?;
    for (sequence, delta) in &recovered.replay {
        let mut undo = set.apply(delta)?;
        set.commit(*sequence, &mut undo);
    }
    let blocks = Blocks::read(&store, params, dir)?;
    let tip = blocks.tip(params);
    if recovered.last > 0 && tip != recovered.label {
        return Err(corrupt(dir, "tip", display_hash(&recovered.label), display_hash(&tip)).into());
    }
    let mut chain = HeaderChain::new(params, at);
    // What does not go on from the state waits for its parents.
    chain.refuse_anchors();
    let mut kept = Vec::new();
    let keeps_from = blocks.0.len().saturating_sub(config.reorganisation_blocks_max);
    for (place, block) in blocks.0.iter().enumerate() {
        let Some(node) = chain.restore(&block.header) else {
            let expected = display_hash(&block.header.prev);
            return Err(corrupt(dir, "parent of a block", expected, "none".to_owned()).into());
        };
        // The one behind which nothing can go back stays as the floor.
        if place + 1 >= keeps_from {
            let sequence = (place >= keeps_from && block.sequence >= recovered.first_kept).then_some(block.sequence);
            let height = chain.height(node).unwrap_or_default();
            kept.push(Kept { node, height, sequence });
        }
    }
    let floor = kept.iter().rposition(|kept| kept.sequence.is_none()).unwrap_or(0);
    let store = Arc::new(store);
    let records = records::kept(&store, &recovered)?;
    let writer = Writer::new(Box::new(InStore(Arc::clone(&store))), tip, recovered.last);
    let coins = Coins { set, complete: true };
    let path = CoinPath::new(coins, None).going_on(kept.split_off(floor), config.reorganisation_blocks_max, writer);
    Ok(Resumed {
        chain,
        path,
        store,
        records,
    })
}

/// Reads coins on the pool; none are read where none are asked for.
pub(super) fn read_coins(
    pool: &Arc<ThreadPool>,
    base: &Arc<dyn Base>,
    outpoints: Vec<OutPoint>,
    report: impl FnOnce(Result<Ahead<OutPoint, Coin>, StateError>) + Send + 'static,
) {
    if outpoints.is_empty() {
        return;
    }
    let base = Arc::clone(base);
    pool.spawn(move || report(read_ahead(&base, TableId::COINS, outpoints)));
}

/// Waits until everything is durable.
pub(super) fn finish(judge: &Judge, store: &Store, records: &Records, known: u64) -> Result<StateReport, CoinsError> {
    let (tip, last) = judge.path().written().unwrap_or_default();
    let last = records.write(store, tip)?.unwrap_or(last);
    store.wait_durable(last)?;
    let (chain, set) = (judge.chain(), &judge.path().coins().set);
    Ok(StateReport {
        known,
        height: chain.find(&tip).and_then(|node| chain.height(node)).unwrap_or_default(),
        tip,
        coins: set.len() as u64,
        value: set.total_value(),
    })
}

/// Objects whose verdicts are known, until the blocks before them are durable.
#[derive(Default)]
pub(super) struct Undurable {
    /// Ends of objects with the sequence that was the last one written then.
    ends: VecDeque<(usize, Sequence)>,
}

impl Undurable {
    /// All before `end` are judged, and `last` was the last sequence then.
    pub(super) fn push(&mut self, end: usize, last: Sequence) {
        self.ends.push_back((end, last));
    }

    /// The end up to which all is durable now, if it has moved.
    pub(super) fn until(&mut self, durable: Sequence) -> Option<usize> {
        let mut reached = None;
        while let Some((end, _)) = self.ends.pop_front_if(|(_, last)| *last <= durable) {
            reached = Some(end);
        }
        reached
    }
}

/// The blocks of a store, from the child of the genesis block to its tip.
struct Blocks(Vec<Block>);

struct Block {
    sequence: Sequence,
    id: Hash32,
    header: Header,
}

impl Blocks {
    /// Plays the notes: a block each, or the same block once more where it was taken back.
    fn read(store: &Store, params: &Params, dir: &Path) -> Result<Self, StateError> {
        let mut blocks = Self(Vec::new());
        let mut wrong = None;
        store.notes(&mut |note| {
            let Note {
                sequence,
                label,
                parent,
                note,
            } = note;
            let header = Header::decode(note).ok();
            let tip = blocks.tip(params);
            match header {
                Some(header) if header.id() == *label && *parent == tip => {
                    let id = *label;
                    blocks.0.push(Block { sequence, id, header });
                }
                Some(header) if header.id() == *parent && *parent == tip && header.prev == *label => {
                    blocks.0.pop();
                }
                _ => {
                    wrong.get_or_insert_with(|| {
                        let expected = format!("a block on {}", display_hash(&tip));
                        corrupt(
                            dir,
                            "note",
                            expected,
                            format!("sequence {sequence}: {}", hex::encode(note)),
                        )
                    });
                }
            }
        })?;
        wrong.map_or(Ok(blocks), Err)
    }

    fn tip(&self, params: &Params) -> Hash32 {
        self.0.last().map_or_else(|| params.genesis_id(), |block| block.id)
    }
}

/// Deltas in a store.
#[derive(Debug)]
struct InStore(Arc<Store>);

impl Deltas for InStore {
    fn append(&self, delta: Delta) -> Result<Sequence, StateError> {
        self.0.append(delta)
    }

    fn read(&self, sequence: Sequence) -> Result<Delta, StateError> {
        self.0.wait_durable(sequence)?;
        let delta = self.0.read(sequence)?;
        delta.ok_or_else(|| StateError::Stopped {
            reason: format!("delta {sequence} is to be taken back and is not kept any more"),
        })
    }

    fn applied(&self) -> Sequence {
        self.0.applied()
    }

    fn keep_from(&self, sequence: Sequence) {
        self.0.keep_from(sequence);
    }

    fn spare(&self) -> Delta {
        self.0.spare()
    }
}

fn corrupt(dir: &Path, field: &'static str, expected: String, got: String) -> StateError {
    StateError::Corrupt {
        path: dir.display().to_string(),
        offset: 0,
        field,
        expected,
        got,
    }
}
