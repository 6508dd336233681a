//! The overlay beside two maps: what the rows are, and what a base has of them.
//! Random changes, commits, reverts, settlements and reads ahead, from seeds.
//! Never looks at how rows are kept, but at what is read and how much is kept.

use std::{
    collections::BTreeMap,
    sync::{
        Mutex,
        atomic::{AtomicU64, Ordering},
    },
};

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use super::*;

const TABLE: TableId = TableId::PROFILE;
const SLOT_BYTES: usize = size_of::<Slot<[u8; 2], u64>>();

/// Rows by key, as a base has them after the deltas it was given.
#[derive(Debug, Default)]
struct Rows {
    rows: Mutex<BTreeMap<Vec<u8>, Vec<u8>>>,
    applied: AtomicU64,
}

impl Rows {
    fn apply(&self, sequence: Sequence, delta: &Delta) {
        let mut rows = self.rows.lock().unwrap();
        for row in delta.changes() {
            let now = rows.get(row.key).map(Vec::as_slice);
            assert_eq!(now, row.before, "what a delta says was there before");
            match row.after {
                Some(after) => rows.insert(row.key.to_vec(), after.to_vec()),
                None => rows.remove(row.key),
            };
        }
        self.applied.store(sequence, Ordering::Release);
    }
}

impl Base for Rows {
    fn get(&self, _: TableId, key: &[u8]) -> Result<Option<Vec<u8>>, StateError> {
        Ok(self.rows.lock().unwrap().get(key).cloned())
    }

    fn applied(&self) -> Sequence {
        self.applied.load(Ordering::Acquire)
    }
}

type Model = BTreeMap<[u8; 2], u64>;

/// A block: its list, what the rows were before it, and its sequence once it has one.
struct Block {
    undo: Undo<[u8; 2], u64>,
    before: Model,
    delta: Delta,
    committed: bool,
}

struct Bench {
    overlay: Overlay<[u8; 2], u64>,
    base: Arc<Rows>,
    model: Model,
    /// Those that stand, the oldest first; the committed ones are a prefix.
    blocks: Vec<Block>,
    /// Deltas that the base does not have yet.
    waiting: VecDeque<(Sequence, Delta)>,
    sequence: Sequence,
    ahead: Option<Ahead<[u8; 2], u64>>,
    /// A row that was read ahead to be taken.
    to_take: Option<([u8; 2], Option<u64>, Sequence)>,
    dice: ChaCha8Rng,
}

impl Bench {
    fn new(seed: u64, clean_max: usize) -> Self {
        let base = Arc::new(Rows::default());
        Self {
            overlay: Overlay::over(TABLE, base.clone(), clean_max * SLOT_BYTES),
            base,
            model: Model::new(),
            blocks: Vec::new(),
            waiting: VecDeque::new(),
            sequence: 0,
            ahead: None,
            to_take: None,
            dice: ChaCha8Rng::seed_from_u64(seed),
        }
    }

    /// Few keys, so that changes meet: 40 of them.
    fn key(&mut self) -> [u8; 2] {
        [7, self.dice.random_range(0..40)]
    }

    fn connect(&mut self) {
        let before = self.model.clone();
        let mut undo = Undo::default();
        for _ in 0..self.dice.random_range(1..8) {
            let (key, value) = (self.key(), self.dice.random());
            if let Some((key, row, applied)) = self.to_take.take_if(|_| self.dice.random()) {
                let taken = self.overlay.take_read(&key, row, applied, &mut undo);
                assert_eq!(
                    taken,
                    Ok(self.model.remove(&key)),
                    "whatever has happened since it was read"
                );
            } else if self.dice.random() {
                assert_eq!(self.overlay.take(&key, &mut undo), Ok(self.model.remove(&key)));
            } else if self.model.contains_key(&key) || self.dice.random() {
                assert_eq!(
                    self.overlay.put(key, value, &mut undo),
                    Ok(self.model.insert(key, value))
                );
            } else {
                assert_eq!(
                    self.overlay.put_new(key, value, &mut undo),
                    self.model.insert(key, value)
                );
            }
        }
        self.blocks.push(self.block(undo, before));
    }

    fn block(&self, undo: Undo<[u8; 2], u64>, before: Model) -> Block {
        let mut delta = DeltaBuilder::default();
        self.overlay.record(&undo, &mut delta).unwrap();
        let delta = delta.finish([0; 32], [0; 32], Vec::new());
        Block {
            undo,
            before,
            delta,
            committed: false,
        }
    }

    fn commit(&mut self) {
        if let Some(block) = self.blocks.iter_mut().find(|block| !block.committed) {
            self.sequence += 1;
            self.overlay.commit(self.sequence, &mut block.undo);
            block.committed = true;
            self.waiting.push_back((self.sequence, block.delta.clone()));
        }
    }

    /// Takes the last block back; where its delta was written, the inverse is written. Sometimes the block comes again.
    fn take_back(&mut self) {
        let Some(block) = self.blocks.pop() else { return };
        let after = std::mem::replace(&mut self.model, block.before.clone());
        let mut redo = self.overlay.revert(block.undo).unwrap();
        assert_eq!(redo.is_open(), block.committed, "only what was written is undone anew");
        if block.committed && self.dice.random() {
            self.sequence += 1;
            self.overlay.commit(self.sequence, &mut redo);
            self.waiting.push_back((self.sequence, block.delta.clone().inverse()));
        } else if block.committed {
            // Not written after all: the block stands as it stood.
            let undo = self.overlay.revert(redo).unwrap();
            assert!(!undo.is_open());
            self.model = after;
            self.blocks.push(Block { undo, ..block });
            return;
        }
        if self.dice.random() {
            let undo = self.overlay.revert(redo).unwrap();
            assert!(undo.is_open() || undo.is_empty());
            self.model = after;
            let block = self.block(undo, block.before);
            self.blocks.push(block);
        }
    }

    fn apply_one(&mut self) {
        if let Some((sequence, delta)) = self.waiting.pop_front() {
            self.base.apply(sequence, &delta);
        }
    }

    fn read_ahead(&mut self) {
        match self.ahead.take() {
            Some(ahead) => {
                self.overlay.insert_clean(ahead);
            }
            None => {
                let applied = self.base.applied();
                let keys: Vec<_> = (0..5).map(|_| self.key()).collect();
                let rows = keys
                    .into_iter()
                    .map(|key| (key, read(self.overlay.base(), TABLE, &key).unwrap()));
                self.ahead = Some(Ahead {
                    applied,
                    rows: rows.collect(),
                });
            }
        }
    }

    fn step(&mut self) {
        match self.dice.random_range(0..12) {
            0..4 => self.connect(),
            4..6 => self.commit(),
            6..8 => self.take_back(),
            8 => self.apply_one(),
            9 => self.overlay.settle(self.base.applied()),
            10 => self.read_ahead(),
            _ => {
                let (key, applied) = (self.key(), self.base.applied());
                self.to_take = Some((key, read(self.overlay.base(), TABLE, &key).unwrap(), applied));
            }
        }
        self.assert_counts();
        let key = self.key();
        assert_eq!(self.overlay.get(&key), Ok(self.model.get(&key).copied()));
    }

    /// What is counted as it changes is what is there.
    fn assert_counts(&self) {
        let overlay = &self.overlay;
        let clean = overlay
            .shards
            .iter()
            .flatten()
            .filter(|slot| slot.mark == CLEAN)
            .count();
        assert_eq!((overlay.clean, overlay.clean_bytes), (clean, clean * SLOT_BYTES));
        assert!(overlay.clean_order.len() >= clean, "every clean slot can be dropped");
    }

    fn contents(&self) -> Model {
        let keys = (0..40u8).map(|n| [7, n]);
        keys.filter_map(|key| Some((key, self.overlay.get(&key).unwrap()?)))
            .collect()
    }
}

#[test]
fn rows_are_those_of_a_map_whatever_is_committed_reverted_settled_and_read_ahead() {
    // Room for no clean row, for few, and for all.
    for clean_max in [0, 6, 100] {
        for seed in 0..40 {
            let mut bench = Bench::new(seed, clean_max);
            for _ in 0..400 {
                bench.step();
            }
            assert_eq!(bench.contents(), bench.model, "seed {seed}");
            // Everything written and settled: nothing is kept but the clean rows, and the base has it all.
            while bench.blocks.iter().any(|block| !block.committed) {
                bench.commit();
            }
            while !bench.waiting.is_empty() {
                bench.apply_one();
            }
            bench.overlay.settle(bench.sequence);
            assert!(
                bench.overlay.slots() <= clean_max,
                "seed {seed}: {} slots",
                bench.overlay.slots()
            );
            assert!(bench.overlay.live.is_empty() && bench.overlay.committed.is_empty());
            assert_eq!(bench.contents(), bench.model);
            assert_eq!(bench.base.rows.lock().unwrap().len(), bench.model.len());
        }
    }
}

#[test]
fn a_replay_of_deltas_makes_the_same_rows() {
    let mut bench = Bench::new(1, 6);
    let mut deltas = Vec::new();
    for _ in 0..50 {
        bench.connect();
        deltas.push(bench.blocks.last().unwrap().delta.clone());
    }
    let mut again = Overlay::<[u8; 2], u64>::in_memory(TABLE);
    let mut undos: Vec<_> = deltas.iter().map(|delta| again.apply(delta).unwrap()).collect();
    let rows = |overlay: &Overlay<[u8; 2], u64>| overlay.iter().map(|(key, value)| (*key, *value)).collect::<Model>();
    assert_eq!(rows(&again), bench.model);
    for block in bench.blocks.iter().rev() {
        again.revert(undos.pop().unwrap()).unwrap();
        assert_eq!(rows(&again), block.before);
    }
}

#[test]
fn what_was_read_before_a_settlement_is_not_taken_in_after_it() {
    let mut bench = Bench::new(2, 6);
    let key = [7, 1];
    let old = Ahead {
        applied: 0,
        rows: vec![(key, None)],
    };
    let mut undo = Undo::default();
    bench.overlay.put(key, 5, &mut undo).unwrap();
    let block = bench.block(undo, Model::new());
    bench.blocks.push(block);
    bench.commit();
    assert_eq!(bench.overlay.insert_clean(old.clone()), 0, "a change is not hidden");
    bench.apply_one();
    bench.overlay.clean_bytes_max = 0;
    bench.overlay.settle(1);
    assert!(bench.overlay.misses(&key), "dropped");
    assert_eq!(
        bench.overlay.insert_clean(old.clone()),
        0,
        "it would come back as it was"
    );
    assert_eq!(bench.overlay.get(&key), Ok(Some(5)));
    // The control: read after the settlement, it is taken in.
    bench.overlay.clean_bytes_max = 6 * SLOT_BYTES;
    assert_eq!(
        bench.overlay.insert_clean(Ahead {
            applied: 1,
            rows: vec![(key, Some(5))]
        }),
        1
    );
    assert!(!bench.overlay.misses(&key));
}

#[test]
fn a_row_of_the_base_that_is_none_of_the_table_is_a_fault() {
    let bench = Bench::new(3, 6);
    bench.base.rows.lock().unwrap().insert(vec![7, 1], vec![1, 2, 3]);
    let error = bench.overlay.get(&[7, 1]).unwrap_err();
    assert_eq!(
        error.to_string(),
        "table 16, key 0701: expected a row of this table, got 3 bytes that are none"
    );
}

/// A row in memory, one of the base, one that was taken from it, and one that is nowhere.
#[test]
fn a_key_that_is_lent_finds_what_its_own_copy_finds() {
    let base = Arc::new(Rows::default());
    let put = |key: u8, value: u64| {
        base.rows
            .lock()
            .unwrap()
            .insert(vec![key], value.to_le_bytes().to_vec())
    };
    put(1, 10);
    put(2, 20);
    let mut overlay: Overlay<Box<[u8]>, u64> = Overlay::over(TABLE, Arc::clone(&base) as Arc<dyn Base>, 0);
    let mut undo = Undo::default();
    overlay.put([0].into(), 5, &mut undo).unwrap();
    overlay.take(&[2].into(), &mut undo).unwrap();
    for (key, expected) in [(0, Some(5)), (1, Some(10)), (2, None), (3, None)] {
        assert_eq!(overlay.get(&[key].into()).unwrap(), expected);
        assert_eq!(
            overlay.get_bytes(&[key], |value| *value).unwrap(),
            expected,
            "key {key}"
        );
    }
    put(3, 30);
    base.rows.lock().unwrap().insert(vec![4], vec![0; 3]);
    assert_eq!(
        overlay.get_bytes(&[3], |value| *value).unwrap(),
        Some(30),
        "the negative control"
    );
    assert!(overlay.get_bytes(&[4], |value| *value).is_err(), "no row of the table");
}

#[test]
fn shards_grow_one_after_another() {
    let mut places = [0usize; SHARDS];
    shard::SHARD_OF
        .iter()
        .for_each(|shard| places[usize::from(*shard)] += 1);
    // Places are whole, so that neighbours may be equal; none is empty, and from first to last they almost double.
    assert!(places.iter().all(|count| *count > 0), "{places:?}");
    assert!(places.windows(2).all(|pair| pair[0] <= pair[1] + 1), "{places:?}");
    let (first, last) = (places[0] as f64, places[SHARDS - 1] as f64);
    assert!((1.7..=2.1).contains(&(last / first)), "{places:?}");
}

/// A value that holds bytes besides its own.
#[derive(Clone, Debug, PartialEq)]
struct Wide(Vec<u8>);

impl Value for Wide {
    fn encode(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&self.0);
    }

    fn decode(bytes: &[u8]) -> Option<Self> {
        Some(Self(bytes.to_vec()))
    }

    fn heap_bytes(&self) -> usize {
        self.0.len()
    }
}

#[test]
fn clean_rows_are_bounded_by_their_bytes_and_not_by_their_number() {
    const SLOT: usize = size_of::<Slot<[u8; 2], Wide>>();
    // Room for two rows of 1,000 bytes and not for three; and for as many of none as fit.
    let bytes_max = 2 * (SLOT + 1000) + 999;
    let mut overlay = Overlay::over(TABLE, Arc::new(Rows::default()), bytes_max);
    let read = |n: u8, len: usize| Ahead {
        applied: 0,
        rows: vec![([7, n], Some(Wide(vec![n; len])))],
    };
    for n in 0..10 {
        overlay.insert_clean(read(n, 1000));
        assert!(overlay.clean_bytes <= bytes_max, "{} bytes", overlay.clean_bytes);
    }
    assert_eq!((overlay.slots(), overlay.heap_bytes), (2, 2000), "the newest two");
    assert!(!overlay.misses(&[7, 9]) && overlay.misses(&[7, 7]));
    for n in 10..200 {
        overlay.insert_clean(read(n, 0));
    }
    assert_eq!(overlay.slots(), bytes_max / SLOT, "small rows fill the same bytes");
    assert_eq!(overlay.heap_bytes, 0);
    // One that is larger than all the room is not kept, and neither is anything before it.
    overlay.insert_clean(read(200, bytes_max));
    assert_eq!((overlay.slots(), overlay.clean_bytes, overlay.heap_bytes), (0, 0, 0));
}

#[test]
fn what_keys_hold_besides_their_slots_counts_too() {
    const SLOT: usize = size_of::<Slot<Box<[u8]>, u64>>();
    // A key of 33 bytes takes 48 of memory: there is room for two rows and not for three.
    let bytes_max = 2 * (SLOT + 48) + 47;
    let mut overlay = Overlay::<Box<[u8]>, u64>::over(TABLE, Arc::new(Rows::default()), bytes_max);
    for n in 0..5 {
        overlay.insert_clean(Ahead {
            applied: 0,
            rows: vec![(vec![n; 33].into(), Some(u64::from(n)))],
        });
    }
    let bytes = |overlay: &Overlay<Box<[u8]>, u64>| (overlay.slots(), overlay.clean_bytes, overlay.heap_bytes);
    assert_eq!(bytes(&overlay), (2, 2 * (SLOT + 48), 96));
    overlay.clean_bytes_max = 0;
    overlay.settle(0);
    assert_eq!(bytes(&overlay), (0, 0, 0));
}

#[test]
fn what_was_read_to_be_taken_serves_only_where_the_base_is_no_newer() {
    let base = Arc::new(Rows::default());
    base.rows
        .lock()
        .unwrap()
        .insert(vec![7, 1], 5u64.to_le_bytes().to_vec());
    let mut overlay = Overlay::<[u8; 2], u64>::over(TABLE, base.clone(), 0);
    let (key, mut undo) = ([7, 1], Undo::default());
    // A row that the base does not have shows who was believed.
    assert_eq!(overlay.take_read(&key, Some(6), 0, &mut undo), Ok(Some(6)));
    overlay.revert(undo).unwrap();
    overlay.settle(3);
    let mut undo = Undo::default();
    assert_eq!(
        overlay.take_read(&key, Some(6), 2, &mut undo),
        Ok(Some(5)),
        "the base has moved on"
    );
    assert_eq!(
        overlay.take_read(&key, Some(6), 3, &mut undo),
        Ok(None),
        "taken in memory"
    );
}
