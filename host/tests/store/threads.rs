//! Readers beside a writer: each sees one durable state, and every state it sees is right.
//! The outcome does not depend on how the threads meet.
//! Never sleeps.

use std::sync::atomic::{AtomicBool, Ordering};

use perigee::store::{SideTable, faulty::FaultyDisk};

use crate::scenes::{append, check, count, filled, object};

#[test]
fn a_reader_beside_commits_sees_whole_states_in_order() {
    let (log, _) = filled(&FaultyDisk::default(), 5);
    let done = AtomicBool::new(false);
    std::thread::scope(|scope| {
        let reader = scope.spawn(|| {
            let (mut newest, mut rounds) = (log.head(), 0u64);
            while !done.load(Ordering::Relaxed) || rounds == 0 {
                let head = log.head();
                assert!(head.size >= newest.size);
                log.extends(&newest).unwrap();
                let seq = head.size - head.size.is_multiple_of(11) as u64;
                let (bytes, proof) = log.receipt(seq, 0, head.size).unwrap();
                assert_eq!(bytes, object(seq, 0));
                assert_eq!(proof.verify(&head, &bytes), Ok(()));
                assert_eq!(log.batch(seq).unwrap().1.len(), count(seq) as usize);
                // The side row is of a state at least as new as the head.
                let row = log.side_get(SideTable::Service, b"newest").unwrap().unwrap();
                assert_eq!(row.value, row.seq.to_le_bytes());
                assert!(row.seq >= head.size);
                (newest, rounds) = (head, rounds + 1);
            }
            rounds
        });
        for seq in 6..=200 {
            append(&log, seq).unwrap();
        }
        done.store(true, Ordering::Relaxed);
        assert!(reader.join().unwrap() > 0);
    });
    check(&log, 200);
}
