//! The journal: groups come back, torn ones are cut, damage is named, limits are errors.
//! A small journal is torn at every byte of its last group, and one bit of every byte is flipped.
//! Never depends on time or on a disk that is really full.

use tempfile::TempDir;

use super::*;
use crate::state::{TableId, delta::DeltaBuilder};

/// The delta number `n`: one row, and a note whose length differs.
fn delta(n: u8) -> Delta {
    let mut builder = DeltaBuilder::default();
    builder.push(TableId::PROFILE, &[n; 4], None, Some(&u64::from(n)));
    builder.finish([n; 32], [0; 32], vec![n; usize::from(n)])
}

fn encoded(n: u8) -> Vec<u8> {
    let mut bytes = Vec::new();
    delta(n).encode(&mut bytes);
    bytes
}

fn open(dir: &Path) -> Result<(Journal, Option<String>), StateError> {
    Journal::open(dir, 1, 1 << 20, 1 << 30)
}

fn contents(journal: &Journal) -> Vec<Delta> {
    let all = journal.first()..journal.next();
    all.map(|sequence| journal.place(sequence).unwrap().read().unwrap())
        .collect()
}

fn group_of(numbers: &[u8]) -> Group {
    let mut group = Group::default();
    for number in numbers {
        group.push(|out| out.extend(encoded(*number))).unwrap();
    }
    group
}

/// Groups of one, two and one deltas; the length of the file behind each.
fn sample() -> (TempDir, PathBuf, Vec<u64>) {
    let dir = TempDir::new().unwrap();
    let (mut journal, cut) = open(dir.path()).unwrap();
    assert_eq!((cut, journal.next()), (None, 1));
    let mut ends = Vec::new();
    for (group, last) in [(vec![1], 1), (vec![2, 3], 3), (vec![4], 4)] {
        assert_eq!(journal.append(&group_of(&group)), Ok(last));
        ends.push(journal.segments[0].bytes);
    }
    let path = journal.segments[0].path.clone();
    (dir, path, ends)
}

#[test]
fn deltas_come_back_in_their_order_and_go_on() {
    let (dir, ..) = sample();
    let (mut journal, cut) = open(dir.path()).unwrap();
    assert_eq!(cut, None);
    assert_eq!(contents(&journal), [1, 2, 3, 4].map(delta));
    assert_eq!(journal.append(&group_of(&[5])), Ok(5));
    drop(journal);
    assert_eq!(contents(&open(dir.path()).unwrap().0), [1, 2, 3, 4, 5].map(delta));
}

#[test]
fn a_last_group_torn_anywhere_is_cut_off() {
    let (dir, path, ends) = sample();
    let whole = fs::read(&path).unwrap();
    for end in ends[1]..ends[2] {
        fs::write(&path, &whole[..end as usize]).unwrap();
        let (mut journal, cut) = open(dir.path()).unwrap();
        assert_eq!(cut.is_some(), end > ends[1], "{end} bytes");
        assert_eq!(contents(&journal), [1, 2, 3].map(delta), "{end} bytes");
        assert_eq!(journal.append(&group_of(&[4])), Ok(4));
        drop(journal);
        assert_eq!(
            contents(&open(dir.path()).unwrap().0),
            [1, 2, 3, 4].map(delta),
            "and it goes on"
        );
    }
    // A group of two goes as a whole, and what is torn may also be zeros to the full length.
    fs::write(&path, &whole[..ends[1] as usize - 1]).unwrap();
    assert_eq!(contents(&open(dir.path()).unwrap().0), [1].map(delta));
    let mut zeros = whole.clone();
    zeros[ends[1] as usize..].fill(0);
    fs::write(&path, &zeros).unwrap();
    let (journal, cut) = open(dir.path()).unwrap();
    assert!(cut.unwrap().contains(&format!("from offset {}", ends[1])));
    assert_eq!(contents(&journal), [1, 2, 3].map(delta));
}

#[test]
fn a_flipped_bit_is_named_where_intact_groups_follow_and_cuts_the_last_group() {
    let (dir, path, ends) = sample();
    let whole = fs::read(&path).unwrap();
    for byte in 0..whole.len() {
        let mut flipped = whole.clone();
        flipped[byte] ^= 1 << (byte % 8);
        fs::write(&path, &flipped).unwrap();
        let group = ends.iter().filter(|end| **end <= byte as u64).count();
        match open(dir.path()) {
            Ok((journal, cut)) => {
                assert!(group == 2 && cut.is_some(), "byte {byte}");
                assert_eq!(contents(&journal), [1, 2, 3].map(delta));
            }
            Err(StateError::Corrupt {
                path: named, offset, ..
            }) => {
                assert_eq!(named, path.display().to_string());
                match group {
                    0 if byte < START_BYTES => assert!(offset < START_BYTES as u64, "byte {byte}: {offset}"),
                    0 => assert_eq!(offset, START_BYTES as u64),
                    1 => assert_eq!(offset, ends[0]),
                    _ => panic!("byte {byte} is one of the last group"),
                }
            }
            Err(other) => panic!("byte {byte}: {other}"),
        }
    }
    fs::write(&path, &whole).unwrap();
    assert!(open(dir.path()).is_ok(), "the control");
}

#[test]
fn segments_follow_each_other_and_the_old_ones_go() {
    let dir = TempDir::new().unwrap();
    let one = encoded(9).len() as u64 + 4 + HEAD_BYTES as u64;
    // Room for two deltas a segment.
    let limits = (START_BYTES as u64 + 2 * one, 1 << 30);
    let (mut journal, _) = Journal::open(dir.path(), 1, limits.0, limits.1).unwrap();
    for n in 1..=7 {
        journal.append(&group_of(&[n])).unwrap();
    }
    let segments = |journal: &Journal| journal.segments.iter().map(|segment| segment.first).collect::<Vec<_>>();
    let before = segments(&journal);
    assert!(before.len() >= 3, "{before:?}");
    journal.forget(before[1] - 1).unwrap();
    assert_eq!(segments(&journal), before, "one of the first segment is still wanted");
    journal.forget(before[1]).unwrap();
    assert_eq!((segments(&journal), journal.first()), (before[1..].to_vec(), before[1]));
    journal.forget(99).unwrap();
    assert_eq!(segments(&journal), before[before.len() - 1..], "the newest stays");
    drop(journal);
    let (journal, _) = Journal::open(dir.path(), 1, limits.0, limits.1).unwrap();
    assert_eq!((journal.first(), journal.next()), (*before.last().unwrap(), 8));
    drop(journal);
    // One that is missing between others.
    let (mut journal, _) = Journal::open(dir.path(), 1, limits.0, limits.1).unwrap();
    for n in 8..=11 {
        journal.append(&group_of(&[n])).unwrap();
    }
    fs::remove_file(&journal.segments[1].path).unwrap();
    assert!(matches!(
        open(dir.path()),
        Err(StateError::Corrupt {
            field: "first sequence",
            ..
        })
    ));
}

#[test]
fn a_full_journal_is_an_error_that_names_the_limit() {
    let dir = TempDir::new().unwrap();
    let room = 2 * encoded(9).len() as u64;
    let (mut journal, _) = Journal::open(dir.path(), 1, 1 << 20, room).unwrap();
    journal.append(&group_of(&[1])).unwrap();
    let error = journal.append(&group_of(&[9, 9])).unwrap_err();
    assert_eq!(
        error,
        StateError::Full {
            what: "bytes of the journal",
            max: room
        }
    );
    drop(journal);
    assert_eq!(
        contents(&open(dir.path()).unwrap().0),
        [delta(1)],
        "what was there stays"
    );
}

#[test]
fn a_journal_that_ends_before_the_base_is_damage() {
    let (dir, ..) = sample();
    assert!(
        Journal::open(dir.path(), 5, 1 << 20, 1 << 30).is_ok(),
        "the base has all four"
    );
    let error = Journal::open(dir.path(), 6, 1 << 20, 1 << 30).unwrap_err();
    assert!(
        error
            .to_string()
            .contains("expected sequence 5 as in the base, or a later one, got sequence 4")
    );
}
