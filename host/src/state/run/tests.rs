//! Runs: every row comes back, no other does, and damage is named.
//! Rows of several tables with keys and values of many lengths, over many blocks.
//! Never looks into the file but to damage it.

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
    let run = write(&dir, &rows);
    let path = run.path().to_owned();
    let whole = fs::read(&path).unwrap();
    // Steps that hit rows, sums, index, filter and foot, which has the last 48 bytes.
    let tail = (whole.len() - 60..whole.len()).chain((0..whole.len()).step_by(whole.len() / 97));
    for at in tail {
        let mut flipped = whole.clone();
        flipped[at] ^= 0x10;
        fs::write(&path, &flipped).unwrap();
        let Ok(run) = Run::open(&path) else { continue };
        let mut named = 0;
        for ((table, key), value) in &rows {
            match run.get(TableId(*table), key, KeyHash::of(*table, key)) {
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
