//! What the tests of the ledger share: a signer, batches that follow from their number, and a check of everything.
//! Under all files of this test.
//! Never asserts anything about how a ledger is stored.

use ed25519_dalek::{Signer, SigningKey};
use perigee::store::{
    BatchLog, Head, NewBatch, SideChange, SideTable, Storage, StoreError, StoreLimits, faulty::FaultyDisk,
};

pub(crate) fn key() -> SigningKey {
    SigningKey::from_bytes(&[42; 32])
}

pub(crate) fn tracker() -> [u8; 32] {
    key().verifying_key().to_bytes()
}

pub(crate) fn sign(message: &[u8]) -> [u8; 64] {
    key().sign(message).to_bytes()
}

/// Object `index` of batch `seq`: each of another length, so that a shift by one shows. Those of batch 13 are so
/// large that it takes several parts.
pub(crate) fn object(seq: u64, index: u32) -> Vec<u8> {
    let large = if seq == 13 { 9_000 } else { 0 };
    let length = 1 + large + (seq as usize * 7 + index as usize * 13) % 90;
    (0..length)
        .map(|at| (seq as usize * 31 + index as usize * 17 + at) as u8)
        .collect()
}

/// Objects in batch `seq`: 1 to 9 in turn, none in every eleventh.
pub(crate) fn count(seq: u64) -> u32 {
    if seq.is_multiple_of(11) {
        0
    } else {
        (seq % 9 + 1) as u32
    }
}

/// Batch `seq`: sets a row that all batches set, one of its own, and takes away the one of three batches before.
pub(crate) fn batch(seq: u64) -> NewBatch {
    let change = |table, key: &[u8], value: Option<&[u8]>| SideChange {
        table,
        key: key.to_vec(),
        value: value.map(<[u8]>::to_vec),
    };
    let mut side = vec![
        change(SideTable::Service, b"newest", Some(&seq.to_le_bytes())),
        change(SideTable::Evidence, &seq.to_be_bytes(), Some(&object(seq, 0))),
    ];
    if seq > 3 {
        side.push(change(SideTable::Evidence, &(seq - 3).to_be_bytes(), None));
    }
    NewBatch {
        time_us: 1_800_000_000_000_000 + seq,
        objects: (0..count(seq)).map(|index| object(seq, index)).collect(),
        side,
    }
}

pub(crate) fn open(disk: &FaultyDisk) -> Result<(BatchLog, Head), StoreError> {
    BatchLog::open(
        Storage::Backend(Box::new(disk.backend())),
        tracker(),
        StoreLimits::default(),
    )
}

pub(crate) fn append(log: &BatchLog, seq: u64) -> Result<Head, StoreError> {
    log.append(&batch(seq), &sign)
}

/// A ledger of so many batches, and its heads by size.
pub(crate) fn filled(disk: &FaultyDisk, batches: u64) -> (BatchLog, Vec<Head>) {
    let (log, head) = open(disk).unwrap();
    let mut heads = vec![head];
    heads.extend((1..=batches).map(|seq| append(&log, seq).unwrap()));
    (log, heads)
}

/// Everything that the first `size` batches put there is there, and nothing else.
pub(crate) fn check(log: &BatchLog, size: u64) {
    let report = log.verify(|_, _| ()).unwrap();
    assert_eq!(report.damage, None);
    assert_eq!((report.batches, report.head), (size, log.head()));
    for seq in 1..=size {
        let (signed, objects) = log.batch(seq).unwrap();
        assert_eq!(signed.check(&tracker()).unwrap().size, seq);
        let expected: Vec<_> = (0..count(seq)).map(|index| object(seq, index)).collect();
        assert_eq!(objects.iter().map(<[u8]>::to_vec).collect::<Vec<_>>(), expected);
    }
    let newest = log.side_get(SideTable::Service, b"newest").unwrap();
    assert_eq!(
        newest.map(|row| row.value),
        (size > 0).then(|| size.to_le_bytes().to_vec())
    );
    let evidence = log.side_scan(SideTable::Evidence, b"", None, usize::MAX).unwrap();
    let expected: Vec<_> = (size.saturating_sub(2).max(1)..=size)
        .map(|seq| (seq, object(seq, 0)))
        .collect();
    assert_eq!(
        evidence.into_iter().map(|row| (row.seq, row.value)).collect::<Vec<_>>(),
        expected
    );
}
