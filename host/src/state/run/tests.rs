//! Runs: every row comes back, no other does, and damage is named.
//! Rows of several tables with keys and values of many lengths, over many blocks.
//! Never looks into the file but to damage it; what is mapped and what is read answer the same.

use std::{collections::BTreeMap, fs};

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use tempfile::TempDir;

use super::*;

type Rows = BTreeMap<(u8, Vec<u8>), Option<Vec<u8>>>;

/// Random keys as hashes are, names that share their first bytes, and the shortest and longest there are.
fn rows() -> Rows {
    let mut dice = ChaCha8Rng::seed_from_u64(5);
    let mut rows = Rows::new();
    for n in 0..3000u32 {
        let random = (0..36).map(|_| dice.random()).collect();
        let name = format!("content_names/{n}").into_bytes();
        for (table, key) in [(1, random), (16, name)] {
            let value = (n % 5 > 0).then(|| vec![n as u8; dice.random_range(0..120)]);
            rows.insert((table, key), value);
        }
    }
    rows.insert((0, Vec::new()), Some(Vec::new()));
    rows.insert((16, vec![0xff; KEY_BYTES_MAX]), Some(vec![7; VALUE_BYTES_MAX]));
    rows.insert((255, vec![0xff; KEY_BYTES_MAX]), None);
    rows
}

fn write(dir: &TempDir, rows: &Rows) -> Run {
    let mut writer = RunWriter::create(&dir.path().join("run"), rows.len() as u64, 9).unwrap();
    for ((table, key), value) in rows {
        writer.push(*table, key, value.as_deref()).unwrap();
    }
    writer.finish().unwrap()
}

fn get(run: &Run, table: u8, key: &[u8]) -> Option<Option<Vec<u8>>> {
    run.get(TableId(table), key, KeyHash::of(table, key)).unwrap()
}

/// The rows of many keys, each of which is shown once or left.
fn get_many(run: &Run, table: u8, keys: &[&[u8]]) -> Result<Vec<Option<Option<Vec<u8>>>>, StateError> {
    let keys: Vec<_> = keys.iter().map(|key| (*key, KeyHash::of(table, key))).collect();
    let (mut left, mut rows) = ((0..keys.len()).collect(), vec![None; keys.len()]);
    run.get_many(TableId(table), &keys, &mut left, &mut |nth, row| {
        assert_eq!(rows[nth], None, "shown before");
        rows[nth] = Some(row.map(<[u8]>::to_vec));
        Ok(())
    })?;
    let unknown = rows.iter().enumerate().filter(|(_, row)| row.is_none());
    assert_eq!(left, unknown.map(|(nth, _)| nth).collect::<Vec<_>>());
    Ok(rows)
}

/// The same file twice: mapped, where the system does, and read.
fn both(path: &Path) -> [Run; 2] {
    let [mapped, mut read] = [Run::open(path).unwrap(), Run::open(path).unwrap()];
    assert_eq!(mapped.mapped.is_some(), cfg!(unix));
    read.mapped = None;
    [mapped, read]
}

#[test]
fn every_row_comes_back_and_no_other() {
    let (dir, rows) = (TempDir::new().unwrap(), rows());
    let run = write(&dir, &rows);
    assert!(run.index.len() > 50, "many blocks");
    for ((table, key), value) in &rows {
        assert_eq!(get(&run, *table, key), Some(value.clone()));
        let mut longer = key.clone();
        longer.push(0);
        for (table, key) in [(*table ^ 2, key.clone()), (*table, longer)] {
            let key = &key[..key.len().min(KEY_BYTES_MAX)];
            let expected = rows.get(&(table, key.to_vec())).cloned();
            assert_eq!(get(&run, table, key), expected);
        }
    }
}

#[test]
fn many_keys_at_once_get_what_each_gets_alone() {
    let (dir, rows) = (TempDir::new().unwrap(), rows());
    let run = write(&dir, &rows);
    let mut dice = ChaCha8Rng::seed_from_u64(6);
    for run in both(run.path()) {
        for table in [0, 1, 16, 17, 255] {
            // All keys, those of other tables among them, so that the first and the last block are asked for; each once
            // more with a byte behind it, which no row has; one in three twice.
            let mut keys: Vec<Vec<u8>> = Vec::new();
            for (nth, (_, key)) in rows.keys().enumerate() {
                keys.extend(vec![key.clone(); 1 + usize::from(nth % 3 == 0)]);
                keys.push([key, &[0][..]].concat());
            }
            keys.sort();
            for (order, count) in [("ascending", keys.len()), ("any", keys.len()), ("any", 1), ("any", 0)] {
                if order == "any" {
                    keys.sort_by_cached_key(|_| dice.random::<u64>());
                }
                let keys: Vec<&[u8]> = keys[..count].iter().map(Vec::as_slice).collect();
                let found = get_many(&run, table, &keys).unwrap();
                for (key, found) in keys.iter().zip(&found) {
                    assert_eq!(*found, get(&run, table, key), "table {table}, {order}");
                    assert_eq!(*found, rows.get(&(table, key.to_vec())).cloned());
                }
                let other = found.iter().zip(found.iter().skip(1)).filter(|(row, next)| row != next);
                assert!(
                    table != 1 || count < 2 || other.count() > 1000,
                    "the control: answers differ"
                );
            }
        }
    }
}

#[test]
fn a_fault_of_a_visitor_is_handed_on() {
    let (dir, rows) = (TempDir::new().unwrap(), rows());
    let run = write(&dir, &rows);
    let keys: Vec<_> = (0..9u32).map(|n| format!("content_names/{n}").into_bytes()).collect();
    let asked: Vec<_> = keys.iter().map(|key| (&key[..], KeyHash::of(16, key))).collect();
    let mut shown = 0;
    let found = run.get_many(TableId(16), &asked, &mut (0..9).collect(), &mut |_, _| {
        shown += 1;
        if shown < 4 { Ok(()) } else { Err(StateError::Panicked) }
    });
    assert_eq!(
        (found, shown),
        (Err(StateError::Panicked), 4),
        "and nothing is shown behind it"
    );
}

#[test]
fn hashes_are_those_that_filters_were_written_with() {
    // Around the eight bytes that are folded at a time, and a coin's; from the same steps in another language.
    for (bytes, hash) in [
        (0, 0xc717_a58e_25a9_155c),
        (7, 0xd8d2_03d5_9f38_ebc4),
        (8, 0x25e7_dc04_c338_9ef0),
        (9, 0x87fb_2aa0_bbdb_f5cd),
        (36, 0xc4c4_5d17_6a3d_e2af_u64),
    ] {
        let key: Vec<u8> = (0..bytes).collect();
        assert_eq!(format!("{:?}", KeyHash::of(1, &key)), format!("KeyHash({hash})"));
    }
}

#[test]
fn a_run_outlives_its_file_and_another_one_of_its_name() {
    let (dir, rows) = (TempDir::new().unwrap(), rows());
    let held = both(write(&dir, &rows).path());
    let (table, key) = (1, rows.keys().find(|place| place.0 == 1).unwrap().1.clone());
    let other = Rows::from([((table, key.clone()), Some(vec![9; 5000]))]);
    let newer = write(&dir, &other);
    assert_eq!(newer.path(), held[0].path());
    assert_eq!(get(&newer, table, &key), Some(Some(vec![9; 5000])));
    fs::remove_file(newer.path()).unwrap();
    for run in &held {
        for ((table, key), value) in &rows {
            assert_eq!(get(run, *table, key), Some(value.clone()));
        }
    }
}

#[test]
fn rows_follow_in_order_from_anywhere() {
    let (dir, rows) = (TempDir::new().unwrap(), rows());
    let run = write(&dir, &rows);
    for (table, key) in [
        (0, vec![]),
        (1, vec![]),
        (1, vec![0x80]),
        (16, b"content_names/2".to_vec()),
        (17, vec![]),
    ] {
        let mut found = Vec::new();
        let (mut rows_from, mut row) = (run.rows_from(TableId(table), &key), RunRow::default());
        while rows_from.next_into(&mut row).unwrap() {
            found.push(((row.table, row.key.clone()), row.value.clone()));
        }
        let expected: Vec<_> = rows
            .range((table, key)..)
            .map(|(place, value)| (place.clone(), value.clone()))
            .collect();
        assert_eq!(found, expected);
    }
}

#[test]
fn an_empty_run_says_nothing() {
    let dir = TempDir::new().unwrap();
    let run = write(&dir, &Rows::new());
    assert_eq!((run.rows(), get(&run, 1, b"key")), (0, None));
    assert!(
        !run.rows_from(TableId(0), &[])
            .next_into(&mut RunRow::default())
            .unwrap()
    );
}

#[test]
fn the_filter_keeps_most_look_ups_from_the_blocks() {
    let (dir, rows) = (TempDir::new().unwrap(), rows());
    let run = write(&dir, &rows);
    let absent = (0..20_000u32)
        .filter(|n| run.filter.may_have(KeyHash::of(1, &n.to_be_bytes())))
        .count();
    // About one in a hundred is expected of ten bits a row and six in a line; three would be a broken filter.
    assert!((1..600).contains(&absent), "{absent} of 20,000");
}

#[test]
fn flipped_bytes_are_never_believed() {
    let (dir, rows) = (TempDir::new().unwrap(), rows());
    let mut dice = ChaCha8Rng::seed_from_u64(7);
    let run = write(&dir, &rows);
    let path = run.path().to_owned();
    let whole = fs::read(&path).unwrap();
    // Steps that hit rows, sums, index, filter and foot, which has the last 48 bytes.
    let tail = (whole.len() - 60..whole.len()).chain((0..whole.len()).step_by(whole.len() / 97));
    for at in tail {
        let mut flipped = whole.clone();
        flipped[at] ^= 0x10;
        fs::write(&path, &flipped).unwrap();
        if Run::open(&path).is_err() {
            continue;
        }
        let [mapped, read] = both(&path);
        let mut named = 0;
        for ((table, key), value) in &rows {
            let found = mapped.get(TableId(*table), key, KeyHash::of(*table, key));
            assert_eq!(found, read.get(TableId(*table), key, KeyHash::of(*table, key)));
            // All that is damaged, and enough of what is not.
            if found.is_err() || dice.random_range(0..8) == 0 {
                for run in [&mapped, &read] {
                    let many = get_many(run, *table, &[key, key]);
                    assert_eq!(many, found.clone().map(|row| vec![row; 2]));
                }
            }
            match found {
                Ok(found) => assert_eq!(found, Some(value.clone())),
                Err(StateError::Corrupt {
                    field: "block", offset, ..
                }) => {
                    assert!(offset <= at as u64);
                    named += 1;
                }
                Err(other) => panic!("byte {at}: {other}"),
            }
        }
        assert!(named > 0, "byte {at} is part of nothing");
    }
    fs::write(&path, &whole).unwrap();
    assert_eq!(Run::open(&path).unwrap().rows(), rows.len() as u64, "the control");
    for end in [0, 10, FOOT_BYTES, whole.len() / 2, whole.len() - 1] {
        fs::write(&path, &whole[..end]).unwrap();
        assert!(
            matches!(Run::open(&path), Err(StateError::Corrupt { .. })),
            "{end} bytes"
        );
    }
}
