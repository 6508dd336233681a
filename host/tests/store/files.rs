//! A ledger in a folder: its lock, its witness, looking at it, and its export.
//! On the file system, in folders of its own.
//! Never leaves a file behind.

use std::fs;

use perigee::store::{
    BatchLog, EXPORT_MAGIC, LEDGER_FILE, Storage, StoreError, StoreLimits, WITNESS_FILE, export_file, verify_export,
};
use tempfile::TempDir;

use crate::scenes::{append, batch, check, sign, tracker};

fn open(folder: &TempDir) -> Result<BatchLog, StoreError> {
    let storage = Storage::Folder(folder.path().join("ledger"));
    BatchLog::open(storage, tracker(), StoreLimits::default()).map(|(log, _)| log)
}

fn look(folder: &TempDir) -> Result<BatchLog, StoreError> {
    BatchLog::look(&folder.path().join("ledger"), StoreLimits::default()).map(|(log, _)| log)
}

#[test]
fn a_ledger_is_written_by_one_and_looked_at_by_many() {
    let folder = TempDir::new().unwrap();
    assert!(matches!(look(&folder), Err(StoreError::File { .. })));
    let log = open(&folder).unwrap();
    (1..=5).for_each(|seq| assert_eq!(append(&log, seq).unwrap().size, seq));
    for refused in [open(&folder), look(&folder)] {
        let Err(error) = refused else {
            panic!("two processes at one ledger")
        };
        assert!(matches!(error, StoreError::InUse { .. }), "{error}");
        assert!(error.to_string().contains(LEDGER_FILE));
    }
    drop(log);
    let before = fs::read(folder.path().join("ledger").join(LEDGER_FILE)).unwrap();
    let (one, other) = (look(&folder).unwrap(), look(&folder).unwrap());
    check(&one, 5);
    check(&other, 5);
    assert!(matches!(open(&folder), Err(StoreError::InUse { .. })));
    assert!(matches!(one.append(&batch(6), &sign), Err(StoreError::ReadOnly)));
    drop((one, other));
    BatchLog::check_structure(&folder.path().join("ledger"), StoreLimits::default()).unwrap();
    assert!(before == fs::read(folder.path().join("ledger").join(LEDGER_FILE)).unwrap());
    append(&open(&folder).unwrap(), 6).unwrap();
}

/// As after kill -9: the file as it is between two commits, which redb repairs when it opens it. Looking must not.
#[test]
fn a_ledger_that_was_not_closed_is_looked_at_without_repair() {
    let (folder, copy) = (TempDir::new().unwrap(), TempDir::new().unwrap());
    let log = open(&folder).unwrap();
    (1..=5).for_each(|seq| assert_eq!(append(&log, seq).unwrap().size, seq));
    let unclean = copy.path().join("ledger.redb");
    fs::copy(folder.path().join("ledger").join(LEDGER_FILE), &unclean).unwrap();
    drop(log);
    let before = fs::read(&unclean).unwrap();
    let (log, head) = BatchLog::look(&unclean, StoreLimits::default()).unwrap();
    assert_eq!(head.size, 5);
    check(&log, 5);
    drop(log);
    BatchLog::check_structure(&unclean, StoreLimits::default()).unwrap();
    assert!(before == fs::read(&unclean).unwrap());
}

/// An older store that is whole: its own file cannot show that it is old.
#[test]
fn a_store_that_went_back_is_refused_by_its_witness() {
    let folder = TempDir::new().unwrap();
    let (store, witness) = ([LEDGER_FILE, WITNESS_FILE])
        .map(|name| folder.path().join("ledger").join(name))
        .into();
    let log = open(&folder).unwrap();
    (1..=3).for_each(|seq| assert_eq!(append(&log, seq).unwrap().size, seq));
    drop(log);
    let old = fs::read(&store).unwrap();
    append(&open(&folder).unwrap(), 4).unwrap();
    fs::write(&store, &old).unwrap();
    for refused in [open(&folder), look(&folder)] {
        assert!(matches!(refused, Err(StoreError::RolledBack { expected: 4, got: 3 })));
    }
    // Another batch 4, so the number is right and the root is not.
    let aside = fs::read(&witness).unwrap();
    fs::remove_file(&witness).unwrap();
    open(&folder).unwrap().append(&batch(40), &sign).unwrap();
    fs::write(&witness, &aside).unwrap();
    assert!(matches!(
        open(&folder),
        Err(StoreError::RolledBack { expected: 4, got: 4 })
    ));
    // A witness cut off by a power cut says nothing.
    fs::write(&witness, &aside[..20]).unwrap();
    open(&folder).unwrap();
}

#[test]
fn an_export_is_checked_without_the_store_and_no_bit_of_it_can_be_flipped() {
    let folder = TempDir::new().unwrap();
    let log = open(&folder).unwrap();
    (1..=12).for_each(|seq| assert_eq!(append(&log, seq).unwrap().size, seq));
    let path = folder.path().join("ledger.export");
    let exported = log.export_to(&path, |_, _| ()).unwrap();
    assert_eq!(exported.head, log.head());
    let report = export_file(&path, &StoreLimits::default(), |_, _| ()).unwrap();
    let live = log.verify(|_, _| ()).unwrap();
    assert_eq!(report.damage, None);
    assert_eq!(
        (report.batches, report.objects, report.bytes),
        (live.batches, live.objects, live.bytes)
    );
    assert_eq!((report.head, report.tracker), (live.head, Some(tracker())));
    let bytes = fs::read(&path).unwrap();
    assert_eq!(bytes.len() as u64, exported.bytes);
    assert!(bytes.starts_with(&EXPORT_MAGIC));
    let damage = |bytes: &[u8]| {
        verify_export(&mut &bytes[..], &StoreLimits::default(), |_, _| ())
            .unwrap()
            .damage
    };
    for (at, bit) in (0..bytes.len()).map(|at| (at, at % 8)) {
        let mut wrong = bytes.clone();
        wrong[at] ^= 1 << bit;
        assert!(damage(&wrong).is_some(), "byte {at}, bit {bit}");
    }
    // Cut anywhere, a byte more, two batches in the other order.
    assert!((0..bytes.len()).all(|end| damage(&bytes[..end]).is_some()));
    assert!(damage(&[&bytes[..], &[0]].concat()).is_some());
    assert_eq!(damage(&bytes), None);
    // Nothing but the export and the ledger is left.
    let names = fs::read_dir(folder.path()).unwrap().count();
    assert_eq!(names, 2);
}

#[test]
fn an_empty_ledger_is_exported_too() {
    let folder = TempDir::new().unwrap();
    let (log, mut bytes) = (open(&folder).unwrap(), Vec::new());
    log.export(&mut bytes, |_, _| ()).unwrap();
    let report = verify_export(&mut &bytes[..], &StoreLimits::default(), |_, _| ()).unwrap();
    assert_eq!((report.batches, report.damage), (0, None));
}
