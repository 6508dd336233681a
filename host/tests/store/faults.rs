//! A disk that fails: every operation of an append in turn, once and for good.
//! The append says so, the log takes nothing more, and what is opened anew is sound.
//! Never retries: after a failed sync nobody knows what is on the disk.

use perigee::store::{
    StoreError,
    faulty::{Fate, FaultyDisk},
};

use crate::scenes::{append, check, filled, open};

#[test]
fn after_a_failed_operation_the_log_stops_and_what_is_on_the_disk_is_sound() {
    let mut failed = 0;
    for forever in [false, true] {
        for at in 0.. {
            let disk = FaultyDisk::default();
            let (log, heads) = filled(&disk, 9);
            disk.fail_after(at, forever);
            let result = append(&log, 10);
            if disk.is_failure_ahead() {
                // The whole append went by without meeting it: all operations were tried.
                assert!(result.is_ok());
                break;
            }
            failed += 1;
            let Err(error) = result else {
                panic!("operation {at} failed, and the append did not say so")
            };
            assert!(error.to_string().lines().count() == 1, "{error}");
            assert!(log.is_stopped());
            // Well again or not: nothing is taken, and nothing was acknowledged.
            assert!(matches!(append(&log, 10), Err(StoreError::Stopped)));
            assert_eq!(log.head(), heads[9]);
            for fate in [Fate::Dropped, Fate::Kept, Fate::Shuffled(at)] {
                let image = FaultyDisk::new(disk.image());
                // Both: the process ends and the system goes on; the power is cut too.
                let copies = [image, {
                    let copy = disk.clone();
                    copy.crash(fate);
                    copy
                }];
                for copy in copies {
                    let (log, head) = open(&copy).unwrap();
                    assert!(head.size == 9 || head.size == 10);
                    check(&log, head.size);
                }
            }
        }
    }
    assert!(failed > 20, "only {failed} operations failed");
}

/// Opening meets the failure: an error, and the next attempt is sound.
#[test]
fn a_disk_that_fails_while_a_ledger_is_opened_loses_nothing() {
    let disk = FaultyDisk::default();
    drop(filled(&disk, 9));
    for at in 0.. {
        let copy = FaultyDisk::new(disk.image());
        copy.fail_after(at, true);
        let opened = open(&copy);
        if copy.is_failure_ahead() {
            assert!(opened.is_ok() && at > 5);
            break;
        }
        let again = FaultyDisk::new(copy.image());
        drop(opened);
        let (log, head) = open(&again).unwrap();
        assert_eq!(head.size, 9);
        check(&log, 9);
    }
}
