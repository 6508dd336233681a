//! How many receipts a second become durable; for people, who run it by name.
//! On the disk under the temporary folder, hashing and signing included.
//! Never asserts a rate: machines differ.

use std::time::Instant;

use perigee::store::{BatchLog, NewBatch, Storage, StoreLimits};
use tempfile::TempDir;

use crate::scenes::{sign, tracker};

#[test]
#[ignore = "a measurement: cargo test --release -p perigee --test store rate -- --ignored --nocapture"]
fn rate_of_durable_receipts() {
    for (count, commits) in [(1_000u32, 300u64), (10_000, 60)] {
        let folder = TempDir::new().unwrap();
        let storage = Storage::Folder(folder.path().to_owned());
        let (log, _) = BatchLog::open(storage, tracker(), StoreLimits::default()).unwrap();
        let objects: Vec<_> = (0..count).map(|index| [index as u8; 320]).collect();
        let mut times = Vec::new();
        let start = Instant::now();
        for time_us in 0..commits {
            let before = Instant::now();
            log.append(
                &NewBatch {
                    time_us,
                    objects: objects.iter().map(<[u8; 320]>::as_slice).collect(),
                    side: Vec::new(),
                },
                &sign,
            )
            .unwrap();
            times.push(before.elapsed());
        }
        let seconds = start.elapsed().as_secs_f64();
        times.sort_unstable();
        let file = std::fs::metadata(folder.path().join(perigee::store::LEDGER_FILE))
            .unwrap()
            .len();
        println!(
            "{count} a commit: {:.0} receipts/s; a commit {:?} in the middle, {:?} at the worst; {} MiB of 320-byte objects in {} MiB",
            f64::from(count) * commits as f64 / seconds,
            times[times.len() / 2],
            times[times.len() - 1],
            (u64::from(count) * 320 * commits) >> 20,
            file >> 20,
        );
    }
}
