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

    /// All keys at once, in an order of their own and some of them twice, get what each gets alone.
    fn assert_same_at_once(&mut self, base: &Runs, table: u8) {
        let mut keys: Vec<_> = (0..300u16).chain(50..60).map(u16::to_be_bytes).collect();
        if self.dice.random() {
            keys.sort_by_cached_key(|_| self.dice.random::<u64>());
        }
        let keys: Vec<&[u8]> = keys.iter().map(|key| &key[..]).collect();
        let mut found = vec![None; keys.len()];
        base.get_many(TableId(table), &keys, &mut |nth, row| {
            assert_eq!(found[nth].replace(row.map(<[u8]>::to_vec)), None, "shown twice");
            Ok(())
        })
        .unwrap();
        for (key, found) in keys.iter().zip(found) {
            let row = found.expect("shown once");
            assert_eq!(row, base.get(TableId(table), key).unwrap(), "table {table} key {key:?}");
        }
    }

    fn assert_same(&mut self, base: &Runs) {
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
            self.assert_same_at_once(base, table);
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

/// Keys as coins have them: transactions with many outputs, so that whole blocks share 33 bytes, and with one.
fn coins(dice: &mut ChaCha8Rng) -> Vec<[u8; 36]> {
    let mut keys = Vec::new();
    for outputs in [1, 2, 3, 500, 1, 2000, 1, 1, 700, 300] {
        let transaction: [u8; 32] = dice.random();
        keys.extend((0..outputs).map(|index: u32| {
            let mut key = [0; 36];
            key[..32].copy_from_slice(&transaction);
            key[32..].copy_from_slice(&index.to_be_bytes());
            key
        }));
    }
    keys
}

/// Deltas over these keys, a third of them each: random rows, or none.
fn coin_delta(dice: &mut ChaCha8Rng, keys: &[[u8; 36]], model: &mut BTreeMap<[u8; 36], [u8; 40]>) -> Arc<Delta> {
    let mut builder = DeltaBuilder::default();
    for key in keys {
        if dice.random_range(0..3) == 0 {
            let after = (dice.random_range(0..4) > 0).then(|| [dice.random(); 40]);
            let before = match after {
                Some(after) => model.insert(*key, after),
                None => model.remove(key),
            };
            builder.push(TableId::COINS, key, before.as_ref(), after.as_ref());
        }
    }
    Arc::new(builder.finish([0; 32], [0; 32], Vec::new()))
}

fn at_once(base: &Runs, keys: &[[u8; 36]]) -> Result<Vec<Option<Vec<u8>>>, StateError> {
    let keys: Vec<&[u8]> = keys.iter().map(|key| &key[..]).collect();
    let mut rows = vec![None; keys.len()];
    base.get_many(TableId::COINS, &keys, &mut |nth, row| {
        rows[nth] = row.map(<[u8]>::to_vec);
        Ok(())
    })?;
    Ok(rows)
}

#[test]
fn coins_read_at_once_are_those_of_a_map_and_a_damaged_block_is_named_alike() {
    let (dir, mut dice) = (TempDir::new().unwrap(), ChaCha8Rng::seed_from_u64(8));
    let (mut keys, mut model) = (coins(&mut dice), BTreeMap::new());
    let base = Runs::open(dir.path()).unwrap();
    for sequence in 1..=6 {
        let delta = coin_delta(&mut dice, &keys, &mut model);
        base.apply(&[(sequence, delta)]).unwrap();
        // An old run of four batches, which has most rows, beneath two with some of them.
        if sequence == 4 {
            assert!(base.merge().unwrap());
        }
    }
    let gone = keys.iter().filter(|key| !model.contains_key(*key)).count();
    assert!(gone > 300 && model.len() > 1000 && base.fresh_runs() == 2);
    // Indexes that no output has, inside of what the runs have and behind it.
    keys.extend_from_within(..);
    let half = keys.len() / 2;
    keys[half..].iter_mut().for_each(|key| key[32] = 1);
    keys.sort_unstable();
    let expected: Vec<_> = keys.iter().map(|key| model.get(key).map(|row| row.to_vec())).collect();
    assert_eq!(at_once(&base, &keys).unwrap(), expected);
    let single = keys.iter().map(|key| base.get(TableId::COINS, key));
    assert_eq!(single.collect::<Result<Vec<_>, _>>().unwrap(), expected);

    // The first bytes of a file are its first block, which has the first row.
    let path = base.shelf().runs.last().expect("the old run").run.path().to_owned();
    drop(base);
    let mut damaged = fs::read(&path).unwrap();
    damaged[100] ^= 1;
    fs::write(&path, damaged).unwrap();
    let base = Runs::open(dir.path()).unwrap();
    let (mut named, mut whole) = (0, 0);
    for (key, expected) in keys.iter().zip(&expected) {
        let row = base.get(TableId::COINS, key);
        assert_eq!(at_once(&base, &[*key]).map(|mut rows| rows.remove(0)), row);
        match row {
            Ok(row) => {
                assert_eq!(row, *expected);
                whole += 1;
            }
            Err(error) => {
                assert_eq!(
                    at_once(&base, &keys).unwrap_err(),
                    error,
                    "all of them meet the one fault there is"
                );
                assert!(matches!(
                    error,
                    StateError::Corrupt {
                        field: "block",
                        offset: 0,
                        ..
                    }
                ));
                named += 1;
            }
        }
    }
    assert!(named > 3 && whole > 2000, "{named} in the block, {whole} outside");
}

#[test]
fn what_was_merged_away_stays_readable_where_it_is_held() {
    let (dir, mut bench) = (TempDir::new().unwrap(), Bench::new(4));
    let base = Runs::open(dir.path()).unwrap();
    for _ in 0..4 {
        let delta = bench.delta();
        base.apply(&[delta]).unwrap();
    }
    let held = base.shelf();
    assert!(base.merge().unwrap(), "four runs");
    let rows = |run: &Run| {
        let (mut rows, mut row, mut found) = (run.rows_from(TableId(0), &[]), RunRow::default(), 0);
        while rows.next_into(&mut row).unwrap() {
            let hash = KeyHash::of(row.table, &row.key);
            let alone = run.get(TableId(row.table), &row.key, hash).unwrap();
            assert_eq!(alone.as_ref(), Some(&row.value));
            found += 1;
        }
        found
    };
    let mut shown = 0;
    for shelved in &held.runs {
        assert!(!shelved.run.path().exists(), "merged away");
        assert_eq!(rows(&shelved.run), shelved.run.rows());
        shown += shelved.run.rows();
    }
    assert!(shown > 20, "{shown} rows");
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
