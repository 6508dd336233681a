//! The store in one process: reopening, reorganisations, reading ahead, and what it refuses.
//! Small limits, so that segments, batches and merges all take part.
//! Never waits by the clock.

use std::{
    fs,
    sync::{Arc, Mutex},
};

use perigee::state::{
    StateError, TableId,
    ahead::read_ahead,
    coins::CoinSet,
    store::{Limits, Store},
};
use tempfile::TempDir;

use crate::support::{LIMITS, PROFILE, Stream, coins, connect, go_on, label, open, replayed, rows};

#[test]
fn reopened_at_any_point_it_goes_on_as_if_it_had_never_stopped() {
    let dir = TempDir::new().unwrap();
    let mut stream = Stream::new(1);
    let mut height = 0;
    for round in 0..6u32 {
        let (store, recovered) = open(dir.path()).unwrap();
        assert_eq!((recovered.last, recovered.label), (u64::from(height), label(height)));
        assert_eq!(recovered.cut, None);
        let mut coins = coins(&store, &recovered);
        let (_, count, sum) = replayed(1, height);
        assert_eq!((coins.len(), coins.total_value()), (count, sum), "round {round}");
        for _ in 0..40 {
            height += 1;
            assert_eq!(go_on(&store, &mut coins, &mut stream, height), Ok(u64::from(height)));
        }
        // Closed with all applied, or dropped with some of it in the journal only.
        if round % 2 == 0 {
            store.close().unwrap();
        }
    }
    let (store, recovered) = open(dir.path()).unwrap();
    assert_eq!(recovered.last, u64::from(height));
    assert_eq!(rows(&store), replayed(1, height).0);
    let mut notes = Vec::new();
    store
        .notes(&mut |note| notes.push((note.sequence, *note.label, *note.parent, note.note.to_vec())))
        .unwrap();
    let expected = (1..=height).map(|at| (u64::from(at), label(at), label(at - 1), at.to_le_bytes().to_vec()));
    assert_eq!(notes, expected.collect::<Vec<_>>());
}

#[test]
fn blocks_are_taken_back_across_reopening() {
    let dir = TempDir::new().unwrap();
    let mut stream = Stream::new(2);
    let (store, recovered) = open(dir.path()).unwrap();
    let mut set = coins(&store, &recovered);
    for height in 1..=60 {
        go_on(&store, &mut set, &mut stream, height).unwrap();
    }
    store.close().unwrap();
    drop(set);
    let (store, recovered) = open(dir.path()).unwrap();
    assert!(recovered.replay.is_empty(), "everything was applied");
    assert!(recovered.first_kept <= 41, "20 deltas stay: {}", recovered.first_kept);
    let mut set = coins(&store, &recovered);
    // Seven blocks back, then one of another branch.
    for height in (54..=60u32).rev() {
        let delta = store.read(height.into()).unwrap().expect("it is kept");
        assert_eq!(delta.label, label(height));
        let inverse = delta.inverse();
        let mut redo = set.apply(&inverse).unwrap();
        assert!(redo.is_open());
        let sequence = store.append(inverse).unwrap();
        set.commit(sequence, &mut redo);
    }
    let (expected, count, sum) = replayed(2, 53);
    assert_eq!((set.len(), set.total_value()), (count, sum));
    assert_eq!(rows(&store), expected);
    drop(store);
    let (store, recovered) = open(dir.path()).unwrap();
    assert_eq!((recovered.last, recovered.label), (67, label(53)));
    let mut set = coins(&store, &recovered);
    assert_eq!((set.len(), set.total_value()), (count, sum));
    // The control: a branch of its own ends elsewhere.
    let mut other = Stream::new(2);
    for _ in 1..=53 {
        other.block();
    }
    go_on(&store, &mut set, &mut other, 54).unwrap();
    assert_eq!(rows(&store), replayed(2, 54).0);
    assert_ne!(rows(&store), expected);
}

#[test]
fn a_block_that_is_rejected_after_it_was_connected_leaves_nothing() {
    let dir = TempDir::new().unwrap();
    let mut stream = Stream::new(3);
    let (store, recovered) = open(dir.path()).unwrap();
    let mut set = coins(&store, &recovered);
    for height in 1..=10 {
        go_on(&store, &mut set, &mut stream, height).unwrap();
    }
    // Two are connected ahead; the second one fails, the first one does not.
    let (mut first, delta) = connect(&mut set, &stream.block(), 11).unwrap();
    let (second, _) = connect(&mut set, &stream.block(), 12).unwrap();
    assert!(second.is_open());
    assert!(
        !set.disconnect(second).unwrap().is_open(),
        "withdrawn: there is nothing to write"
    );
    let sequence = store.append(delta).unwrap();
    set.commit(sequence, &mut first);
    assert!(!first.is_open());
    store.flush().unwrap();
    set.settle(store.applied());
    let (expected, count, sum) = replayed(3, 11);
    assert_eq!((set.len(), set.total_value()), (count, sum));
    assert_eq!(rows(&store), expected);
}

#[test]
fn what_is_read_ahead_is_what_the_base_has() {
    let dir = TempDir::new().unwrap();
    let mut stream = Stream::new(4);
    let (store, recovered) = open(dir.path()).unwrap();
    let mut set = coins(&store, &recovered);
    for height in 1..=30 {
        go_on(&store, &mut set, &mut stream, height).unwrap();
    }
    let rows = rows(&store);
    let base = store.base();
    let mut cold = CoinSet::over(Arc::clone(&base), 1_000_000, 64 << 20).unwrap();
    let keys = rows
        .keys()
        .map(|key| perigee::state::Key::decode(key).expect("an outpoint"));
    let keys: Vec<perigee::chain::utxo::OutPoint> = keys.collect();
    let absent = perigee::chain::utxo::OutPoint {
        index: u32::MAX,
        ..keys[0]
    };
    assert_eq!(cold.missing(keys.clone()), keys);
    // Not in the order of the base, and one of them twice.
    let asked: Vec<_> = keys.iter().rev().copied().chain([absent, keys[0]]).collect();
    let ahead = read_ahead(&base, TableId::COINS, asked.clone()).unwrap();
    let named: Vec<_> = ahead.rows.iter().map(|(key, _)| *key).collect();
    assert_eq!(named, asked, "in the order in which they were asked for");
    assert_eq!(ahead.rows.last().unwrap().1, ahead.rows[keys.len() - 1].1);
    assert_eq!(cold.insert_clean(ahead), keys.len() + 1, "each once");
    for key in keys.iter().chain([&absent]) {
        assert_eq!(cold.missing(vec![*key]), []);
        assert_eq!(cold.get(key), set.get(key));
    }
    assert_eq!(cold.get(&absent), Ok(None));
    assert_eq!((cold.len(), cold.total_value()), (set.len(), set.total_value()));
}

#[test]
fn every_delta_is_told_once_it_is_durable() {
    let dir = TempDir::new().unwrap();
    let told = Arc::new(Mutex::new(Vec::new()));
    let note = Arc::clone(&told);
    let (store, _) = Store::open(dir.path(), PROFILE, LIMITS, move |sequence| {
        note.lock().unwrap().push(sequence)
    })
    .unwrap();
    let (mut stream, mut set) = (
        Stream::new(5),
        CoinSet::over(store.base(), 1_000_000, 100 * 96).unwrap(),
    );
    for height in 1..=50 {
        let sequence = go_on(&store, &mut set, &mut stream, height).unwrap();
        if height % 10 == 0 {
            store.wait_durable(sequence).unwrap();
            assert!(store.durable() >= sequence);
        }
    }
    store.close().unwrap();
    let told = told.lock().unwrap();
    assert!(told.is_sorted() && told.last() == Some(&50), "{told:?}");
}

#[test]
fn one_process_at_a_time() {
    let dir = TempDir::new().unwrap();
    let (store, _) = open(dir.path()).unwrap();
    let path = dir.path().display().to_string();
    assert_eq!(open(dir.path()).map(drop), Err(StateError::Locked { path }));
    drop(store);
    assert!(open(dir.path()).is_ok(), "the control");
}

#[test]
fn a_state_of_something_else_is_refused() {
    let dir = TempDir::new().unwrap();
    drop(open(dir.path()).unwrap());
    let error = Store::open(dir.path(), "lunarx", LIMITS, |_| {}).map(drop).unwrap_err();
    let path = dir.path().display();
    assert_eq!(
        error.to_string(),
        format!("{path}: expected a state with profile lunarx, got cartycoin")
    );
    fs::write(dir.path().join("format"), "perigee state 2\nprofile cartycoin\n").unwrap();
    let error = open(dir.path()).map(drop).unwrap_err();
    assert_eq!(
        error.to_string(),
        format!("{path}: expected a state with version 1, got 2")
    );
    let other = TempDir::new().unwrap();
    fs::write(other.path().join("letter.txt"), "dear").unwrap();
    assert!(
        matches!(open(other.path()), Err(StateError::Other { field: "file", .. })),
        "not ours to write to"
    );
}

#[test]
fn a_full_journal_stops_the_store_and_keeps_what_was_durable() {
    let dir = TempDir::new().unwrap();
    // Nothing is applied, so that no segment can go.
    let limits = Limits {
        journal_bytes_max: 100_000,
        batch_changes_max: usize::MAX,
        ..LIMITS
    };
    let (store, recovered) = Store::open(dir.path(), PROFILE, limits, |_| {}).unwrap();
    let (mut stream, mut set) = (Stream::new(6), coins(&store, &recovered));
    let error = (1..=1000).find_map(|height| {
        let sequence = go_on(&store, &mut set, &mut stream, height);
        sequence.and_then(|sequence| store.wait_durable(sequence)).err()
    });
    let StateError::Stopped { reason } = error.expect("a thousand blocks need more") else {
        panic!("another error")
    };
    assert_eq!(
        reason,
        "the bytes of the journal reached their limit: expected at most 100000"
    );
    assert!(store.flush().is_err() && store.append(perigee::state::delta::Delta::default()).is_err());
    let durable = store.durable();
    assert!(durable > 0);
    drop(store);
    let (store, recovered) = open(dir.path()).unwrap();
    assert_eq!(recovered.last, durable);
    assert_eq!(rows(&store), replayed(6, u32::try_from(durable).unwrap()).0);
    assert_eq!(store.base().applied(), durable);
}
