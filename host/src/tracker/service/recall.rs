//! What was accepted before a restart, put back into memory: the newest batches of the ledger.
//! Between the opening of the ledger and the first connection, so that what comes again needs no engine.
//! Never the whole ledger: it stops at the first of its bounds, and what it leaves out is found by the engines as before.

use std::time::{Duration, Instant};

use crate::{
    store::{BatchLog, StoreError},
    tracker::{config::LedgerBounds, known::Known},
};

/// How much is put back, at most.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bounds {
    /// Objects.
    pub(super) objects_max: usize,
    /// Bytes of them.
    pub(super) bytes_max: usize,
    /// Time, so that a slow disk or many small batches do not keep peers waiting.
    pub(super) time_max: Duration,
}

impl Bounds {
    /// Half of what is remembered, which is what the memory holds for certain, and never more than is read in half a second or so.
    pub(super) fn of(ledger: &LedgerBounds) -> Self {
        Self {
            objects_max: (ledger.known_objects_max / 2).min(100_000),
            bytes_max: 64 << 20,
            time_max: Duration::from_secs(1),
        }
    }
}

/// Puts the newest objects back, whole batches; how many.
///
/// # Errors
/// A batch is damaged.
pub(super) fn fill(log: &BatchLog, known: &Known, bounds: &Bounds) -> Result<usize, StoreError> {
    let start = Instant::now();
    let mut found = Vec::new();
    let (mut count, mut bytes) = (0usize, 0usize);
    for sequence in (1..=log.head().size).rev() {
        if start.elapsed() >= bounds.time_max {
            break;
        }
        let (_, objects) = log.batch(sequence)?;
        bytes = bytes.saturating_add(objects.as_bytes().len());
        if count + objects.len() > bounds.objects_max || bytes > bounds.bytes_max {
            break;
        }
        count += objects.len();
        found.push((sequence, objects));
    }
    // The newest last: it is what is forgotten last.
    for (sequence, objects) in found.iter().rev() {
        known.insert_each(*sequence, objects.iter());
    }
    if count > 0 {
        tracing::info!(objects = count, took = ?start.elapsed(), "remembered from the ledger");
    }
    Ok(count)
}

#[cfg(test)]
mod tests {
    use ed25519_dalek::{Signer as _, SigningKey};

    use super::*;
    use crate::{
        chain::lunarx::hash,
        store::{NewBatch, Storage, StoreLimits},
        tracker::desk::Place,
    };

    /// A ledger of batches of one, two, ... objects; an object is its batch and its index.
    fn ledger(batches: u8) -> (tempfile::TempDir, BatchLog) {
        let dir = tempfile::TempDir::new().unwrap();
        let key = SigningKey::from_bytes(&[7; 32]);
        let storage = Storage::Folder(dir.path().to_owned());
        let (log, _) = BatchLog::open(storage, key.verifying_key().to_bytes(), StoreLimits::default()).unwrap();
        for batch in 1..=batches {
            let batch = NewBatch {
                time_us: batch.into(),
                objects: (0..batch).map(|index| vec![batch, index]).collect::<Vec<_>>(),
                side: Vec::new(),
            };
            log.append(&batch, &|message: &[u8]| key.sign(message).to_bytes())
                .unwrap();
        }
        (dir, log)
    }

    const WIDE: Bounds = Bounds {
        objects_max: 1_000,
        bytes_max: 1 << 20,
        time_max: Duration::from_secs(60),
    };

    #[test]
    fn the_newest_batches_come_back_up_to_every_bound() {
        let (_dir, log) = ledger(5);
        // All 15; the newest two batches have 9, the newest three 12; nothing where the newest alone is too much.
        for (objects_max, first) in [(1_000, 1), (15, 1), (14, 2), (12, 3), (11, 4), (5, 5), (4, 6)] {
            let known = Known::new(100_000);
            let bounds = Bounds { objects_max, ..WIDE };
            let expected: usize = (first..=5).sum();
            assert_eq!(fill(&log, &known, &bounds).unwrap(), expected, "{objects_max}");
            for batch in 1..=5u8 {
                for index in 0..batch {
                    let place = known.place(&hash(&[&[batch, index]]));
                    let expected = (usize::from(batch) >= first).then_some(Place {
                        sequence: batch.into(),
                        index: index.into(),
                    });
                    assert_eq!(place, expected, "{batch}.{index} of {objects_max}");
                }
            }
        }
        let none = [
            Bounds { bytes_max: 1, ..WIDE },
            Bounds {
                time_max: Duration::ZERO,
                ..WIDE
            },
        ];
        for bounds in none {
            assert_eq!(fill(&log, &Known::new(100_000), &bounds).unwrap(), 0, "{bounds:?}");
        }
    }

    /// Run with `--ignored --nocapture`, in release for a figure.
    #[test]
    #[ignore = "a measurement"]
    fn a_hundred_thousand_objects() {
        for (batches, objects) in [(10u32, 10_000u32), (2_000, 50)] {
            let (_dir, log) = ledger(0);
            let key = SigningKey::from_bytes(&[7; 32]);
            for number in 0..batches {
                let object = |index: u32| [number.to_le_bytes(), index.to_le_bytes()].concat().repeat(39);
                let batch = NewBatch {
                    time_us: number.into(),
                    objects: (0..objects).map(object).collect::<Vec<_>>(),
                    side: Vec::new(),
                };
                log.append(&batch, &|message: &[u8]| key.sign(message).to_bytes())
                    .unwrap();
            }
            let (start, known) = (Instant::now(), Known::new(1_000_000));
            let count = fill(&log, &known, &WIDE_OPEN).unwrap();
            println!("{count} objects of {batches} batches: {:?}", start.elapsed());
            assert_eq!(count, (batches * objects) as usize);
        }
    }

    const WIDE_OPEN: Bounds = Bounds {
        objects_max: 100_000,
        bytes_max: 64 << 20,
        time_max: Duration::from_secs(60),
    };

    #[test]
    fn an_empty_ledger_is_nothing_to_remember() {
        let (_dir, log) = ledger(0);
        assert_eq!(fill(&log, &Known::new(100_000), &WIDE).unwrap(), 0);
    }
}
