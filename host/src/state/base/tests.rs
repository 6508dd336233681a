//! The base beside a map: batches, merges, reads, scans, and what is left after a crash.
//! Random deltas over few keys, so that batches and runs meet; from seeds.
//! Never measures.

use std::collections::BTreeMap;

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use tempfile::TempDir;

use super::*;
use crate::state::delta::DeltaBuilder;

type Model = BTreeMap<(u8, u16), u64>;

struct Bench {
    model: Model,
    sequence: Sequence,
    dice: ChaCha8Rng,
}

const TABLES: [u8; 3] = [1, 3 + 1, 16];

impl Bench {
    fn new(seed: u64) -> Self {
        Self {
            model: Model::new(),
            sequence: 0,
            dice: ChaCha8Rng::seed_from_u64(seed),
        }
    }

    fn delta(&mut self) -> (Sequence, Arc<Delta>) {
        let mut builder = DeltaBuilder::default();
        for _ in 0..self.dice.random_range(0..40) {
            let table = TABLES[self.dice.random_range(0..TABLES.len())];
            let key = self.dice.random_range(0..300u16);
            let after = self.dice.random::<bool>().then(|| self.dice.random());
            let before = match after {
                Some(after) => self.model.insert((table, key), after),
                None => self.model.remove(&(table, key)),
            };
            builder.push(TableId(table), &key.to_be_bytes(), before.as_ref(), after.as_ref());
        }
        self.sequence += 1;
        let note = if self.sequence.is_multiple_of(3) {
            Vec::new()
        } else {
            self.sequence.to_le_bytes().to_vec()
        };
        (
            self.sequence,
            Arc::new(builder.finish([self.sequence as u8; 32], [0; 32], note)),
        )
    }

    fn assert_same(&self, base: &Runs) {
        assert_eq!(
            (base.applied(), base.label()),
            (self.sequence, [self.sequence as u8; 32])
        );
        for table in TABLES {
            for key in 0..300u16 {
                let found = base.get(TableId(table), &key.to_be_bytes()).unwrap();
                let expected = self.model.get(&(table, key)).map(|value| value.to_le_bytes().to_vec());
                assert_eq!(found, expected, "table {table} key {key}");
            }
            let mut found = Vec::new();
            base.scan(TableId(table), &100u16.to_be_bytes(), &mut |key, value| {
                found.push((key.to_vec(), value.to_vec()));
                true
            })
            .unwrap();
            let rows = self.model.range((table, 100)..=(table, u16::MAX));
            let expected = rows.map(|((_, key), value)| (key.to_be_bytes().to_vec(), value.to_le_bytes().to_vec()));
            assert_eq!(found, expected.collect::<Vec<_>>());
        }
        let mut notes = Vec::new();
        base.scan(TableId::NOTES, &[], &mut |key, value| {
            assert_eq!(value[64..], u64::from_be_bytes(key.try_into().unwrap()).to_le_bytes());
            notes.push(u64::from_be_bytes(key.try_into().unwrap()));
            true
        })
        .unwrap();
        assert_eq!(
            notes,
            (1..=self.sequence)
                .filter(|sequence| sequence % 3 > 0)
                .collect::<Vec<_>>()
        );
    }
}

#[test]
fn rows_are_those_of_a_map_through_batches_merges_and_reopening() {
    for seed in 0..4 {
        let dir = TempDir::new().unwrap();
        let mut bench = Bench::new(seed);
        let mut base = Runs::open(dir.path()).unwrap();
        for _ in 0..60 {
            let batch: Vec<_> = (0..bench.dice.random_range(1..6)).map(|_| bench.delta()).collect();
            base.apply(&batch).unwrap();
            match bench.dice.random_range(0..3) {
                0 => while base.merge().unwrap() {},
                1 => base = Runs::open(dir.path()).unwrap(),
                _ => {}
            }
            bench.assert_same(&base);
        }
        while base.merge().unwrap() {}
        let levels: Vec<_> = base.shelf().runs.iter().map(|shelved| shelved.level).collect();
        assert!(levels.is_sorted() && levels.last() >= Some(&2), "{levels:?}");
        let files = fs::read_dir(dir.path()).unwrap().count();
        assert_eq!(files, levels.len() + 1, "the runs and the manifest, nothing else");
    }
}

#[test]
fn what_is_gone_goes_from_the_files_in_the_last_merge() {
    let (dir, mut bench) = (TempDir::new().unwrap(), Bench::new(9));
    let base = Runs::open(dir.path()).unwrap();
    let mut deltas: Vec<_> = (0..8).map(|_| bench.delta()).collect();
    for sequence in 9..=16u64 {
        let taken_back = &deltas[16 - sequence as usize].1;
        let mut inverse = Delta::clone(taken_back).inverse();
        inverse.note.clear();
        deltas.push((sequence, Arc::new(inverse)));
    }
    for batch in deltas.chunks(4) {
        base.apply(batch).unwrap();
    }
    assert!(base.rows() > 50, "changes and what takes them back");
    assert!(base.merge().unwrap(), "four runs");
    let mut notes = 0;
    base.scan(TableId::NOTES, &[], &mut |_, _| {
        notes += 1;
        true
    })
    .unwrap();
    assert_eq!(base.rows(), notes, "nothing but the notes is left");
}

#[test]
fn a_batch_or_a_merge_that_was_cut_short_leaves_the_base_as_it_was() {
    let (dir, mut bench) = (TempDir::new().unwrap(), Bench::new(3));
    let base = Runs::open(dir.path()).unwrap();
    for _ in 0..4 {
        let delta = bench.delta();
        base.apply(&[delta]).unwrap();
    }
    // Files that were written, or half of them, before the manifest would have listed them.
    let listed = fs::read_dir(dir.path()).unwrap().count();
    for stranger in ["run-000000000005", "run-000000000077"] {
        fs::write(dir.path().join(stranger), b"half").unwrap();
    }
    fs::write(dir.path().join("manifest.new"), b"perigee runs 1").unwrap();
    drop(base);
    let base = Runs::open(dir.path()).unwrap();
    bench.assert_same(&base);
    base.stop_merging();
    assert!(!base.merge().unwrap(), "stopped");
    bench.assert_same(&base);
    let _ = fs::remove_file(dir.path().join("manifest.new"));
    assert_eq!(fs::read_dir(dir.path()).unwrap().count(), listed, "strangers are gone");
    let delta = bench.delta();
    base.apply(&[delta]).unwrap();
    bench.assert_same(&base);
}

#[test]
fn a_manifest_that_is_none_is_named() {
    let (dir, mut bench) = (TempDir::new().unwrap(), Bench::new(3));
    let base = Runs::open(dir.path()).unwrap();
    base.apply(&[bench.delta()]).unwrap();
    let path = dir.path().join(MANIFEST);
    let whole = fs::read(&path).unwrap();
    for at in 0..whole.len() {
        let mut flipped = whole.clone();
        flipped[at] ^= 1;
        fs::write(&path, &flipped).unwrap();
        let error = Runs::open(dir.path()).map(drop).unwrap_err();
        assert!(
            matches!(error, StateError::Corrupt { field: "manifest", .. }),
            "byte {at}: {error}"
        );
    }
    fs::write(&path, &whole).unwrap();
    bench.assert_same(&Runs::open(dir.path()).unwrap());
    fs::remove_file(run_path(dir.path(), 1)).unwrap();
    assert!(matches!(
        Runs::open(dir.path()),
        Err(StateError::Io {
            action: "cannot open",
            ..
        })
    ));
}
