//! Power cuts at every operation of a commit, and of opening and closing: the old state or the new one, never another.
//! Each with unsynchronised writes dropped, kept, torn, and shuffled by several seeds.
//! Never accepts that something acknowledged is missing.

use perigee::store::faulty::{Fate, FaultyDisk};

use crate::scenes::{append, check, filled, open};

fn fates() -> impl Iterator<Item = Fate> {
    [Fate::Dropped, Fate::Kept, Fate::Torn]
        .into_iter()
        .chain((0..SEEDS).map(Fate::Shuffled))
}

/// Opens what a power cut left, checks all of it, appends to it. Returns the size found.
fn recover(image: Vec<u8>, sizes: std::ops::RangeInclusive<u64>, heads: &[perigee::store::Head], what: &str) -> u64 {
    let disk = FaultyDisk::new(image);
    let (log, head) = open(&disk).unwrap_or_else(|error| panic!("{what}: {error}"));
    assert!(
        sizes.contains(&head.size),
        "{what}: size {}, expected {sizes:?}",
        head.size
    );
    assert_eq!(head, heads[head.size as usize], "{what}");
    check(&log, head.size);
    // What was there goes on: the next batch is the one that the first life would have appended.
    let next = append(&log, head.size + 1).unwrap();
    if let Some(expected) = heads.get(next.size as usize) {
        assert_eq!(next, *expected, "{what}");
    }
    head.size
}

/// Commit 1 makes the first pages, 8 fills nodes of three levels, 13 is an ordinary one.
#[test]
fn a_commit_is_there_whole_or_not_at_all_wherever_the_power_is_cut() {
    for seq in [1u64, 8, 13] {
        let disk = FaultyDisk::default();
        let (log, mut heads) = filled(&disk, seq - 1);
        disk.record();
        heads.push(append(&log, seq).unwrap());
        let operations = disk.recorded();
        assert!(operations > 3, "a commit of {operations} operations was not recorded");
        let (mut old, mut new) = (0, 0);
        for at in 0..=operations {
            for fate in fates() {
                // Behind the last operation the batch is acknowledged.
                let sizes = if at == operations { seq..=seq } else { seq - 1..=seq };
                let what = format!("batch {seq}, cut behind operation {at} of {operations}, {fate:?}");
                let size = recover(disk.after_crash(at, fate), sizes, &heads, &what);
                *(if size == seq { &mut new } else { &mut old }) += 1;
            }
        }
        // The enumeration reaches both sides of the commit.
        assert!(old > 0 && new > 0, "{old} old, {new} new");
        println!("batch {seq}: {operations} operations, {old} cuts left the old state, {new} the new one");
    }
}

#[test]
fn a_power_cut_while_a_ledger_begins_opens_or_closes_loses_nothing() {
    // Beginning: nothing or an empty ledger.
    let disk = FaultyDisk::default();
    disk.record();
    let (log, head) = open(&disk).unwrap();
    let mut heads = vec![head];
    for at in 0..=disk.recorded() {
        for fate in fates() {
            let disk = FaultyDisk::new(disk.after_crash(at, fate));
            match open(&disk) {
                Ok((log, head)) => {
                    assert_eq!(head, heads[0]);
                    append(&log, 1).unwrap();
                }
                // A file whose first page was torn is no store yet, and nothing was ever acknowledged in it.
                Err(error) => assert!(at < 12, "cut behind operation {at}, {fate:?}: {error}"),
            }
        }
    }
    // Closing after some batches, and opening again after a power cut (which repairs), itself cut.
    heads.extend((1..=6).map(|seq| append(&log, seq).unwrap()));
    disk.record();
    drop(log);
    for at in 0..=disk.recorded() {
        for fate in fates() {
            recover(
                disk.after_crash(at, fate),
                6..=6,
                &heads,
                &format!("closing, cut behind {at}, {fate:?}"),
            );
        }
    }
    let unclean = FaultyDisk::new(disk.after_crash(0, Fate::Kept));
    unclean.record();
    let (log, _) = open(&unclean).unwrap();
    for at in 0..=unclean.recorded() {
        for fate in fates() {
            recover(
                unclean.after_crash(at, fate),
                6..=6,
                &heads,
                &format!("opening, cut behind {at}, {fate:?}"),
            );
        }
    }
    drop(log);
}

/// A life of many cuts on one disk, as a simulation has it.
#[test]
fn a_disk_that_loses_power_again_and_again_keeps_what_was_acknowledged() {
    let (disk, mut acknowledged) = (FaultyDisk::default(), 0u64);
    for life in 0..40u64 {
        let (log, head) = open(&disk).unwrap();
        assert!(
            head.size == acknowledged || head.size == acknowledged + 1,
            "life {life}"
        );
        check(&log, head.size);
        acknowledged = head.size;
        for seq in acknowledged + 1..acknowledged + 1 + life % 4 {
            append(&log, seq).unwrap();
            acknowledged = seq;
        }
        // Sometimes in the middle of an append: the disk fails there, then loses power.
        if life % 3 == 0 {
            disk.fail_after(life % 17, true);
            let _ = append(&log, acknowledged + 1);
        }
        disk.crash(Fate::Shuffled(life));
        drop(log);
    }
    assert!(acknowledged > 30);
}

/// Orders and tears of each set of open writes.
const SEEDS: u64 = 6;
