//! Flipped bits in every page of the store: found when it is opened, read or checked; no wrong byte is ever handed out.
//! Every page, several places in each: super header, tree pages of every table, rows of objects.
//! Never counts a flip in bytes that nothing uses as found: there the ledger must be whole.

use perigee::store::{BatchLog, SideTable, StoreError, faulty::FaultyDisk};

use crate::scenes::{count, filled, object, open, tracker};

/// What is read is right or an error. Returns true if something was found.
fn read_all(log: &BatchLog, size: u64) -> bool {
    let mut found = log.head().size != size;
    let mut note = |error: StoreError| {
        assert!(
            matches!(
                error,
                StoreError::Damaged(_) | StoreError::Engine(_) | StoreError::Absent { .. }
            ),
            "{error}"
        );
        found = true;
    };
    for seq in 1..=size {
        match log.batch(seq) {
            Ok((signed, objects)) => {
                assert_eq!(signed.header.seq, seq);
                let expected = (0..count(seq)).map(|index| object(seq, index));
                assert!(objects.iter().eq(expected));
            }
            Err(error) => note(error),
        }
        if count(seq) > 0 {
            match log.receipt(seq, 0, size) {
                Ok((bytes, proof)) => {
                    assert_eq!(bytes, object(seq, 0));
                    assert_eq!(proof.verify(&log.head(), &bytes), Ok(()));
                }
                Err(error) => note(error),
            }
        }
    }
    match log.consistency(size / 2, size) {
        Ok(_) => {}
        Err(error) => note(error),
    }
    match log.side_get(SideTable::Service, b"newest") {
        Ok(Some(row)) => assert_eq!(row.value, size.to_le_bytes()),
        Ok(None) => found = true,
        Err(error) => note(error),
    }
    found
}

#[test]
fn a_flipped_bit_in_any_page_never_makes_a_wrong_answer() {
    // Enough for two levels in the trees of the tables.
    let (disk, size) = (FaultyDisk::default(), 120u64);
    let (log, heads) = filled(&disk, size);
    drop(log);
    let image = disk.image();
    // redb's assertions and our checks end in panics that are caught; thousands of them are noise.
    let hook = std::panic::take_hook();
    std::panic::set_hook(Box::new(|_| ()));
    let (mut flips, mut at_open, mut at_read, mut at_verify, mut unused) = (0, 0, 0, 0, 0);
    let outcome = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
        for (page, bytes) in image.chunks(4096).enumerate() {
            // The super header bit by bit where it holds something; in others places spread by a number without pattern.
            let places: Vec<usize> = if page == 0 {
                (0..320).collect()
            } else {
                (0..6).map(|at| at * 691 % 4096).collect()
            };
            for place in places.into_iter().filter(|place| *place < bytes.len()) {
                flips += 1;
                let disk = FaultyDisk::new(image.clone());
                disk.flip((page * 4096 + place) as u64, (place % 8) as u32);
                let Ok((log, head)) = open(&disk) else {
                    at_open += 1;
                    continue;
                };
                // Not even an older state that is whole.
                assert_eq!(head, heads[size as usize], "page {page}, byte {place}");
                if read_all(&log, size) {
                    at_read += 1;
                    continue;
                }
                match log.verify(|_, _| ()) {
                    Ok(report) if report.damage.is_none() => {
                        assert_eq!(report.head, heads[size as usize]);
                        assert_eq!(report.tracker, Some(tracker()));
                        unused += 1;
                    }
                    _ => at_verify += 1,
                }
            }
        }
    }));
    std::panic::set_hook(hook);
    if let Err(panic) = outcome {
        // The silent hook has swallowed the message.
        panic!("{:?}", panic.downcast_ref::<String>());
    }
    println!(
        "{flips} flips: {at_open} found on opening, {at_read} on reading, {at_verify} by the check, {unused} in unused bytes"
    );
    // The negative control of the count: there are pages in use, and most flips hit them.
    assert!(at_open > 50 && at_read > 50);
}
