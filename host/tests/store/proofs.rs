//! Proofs that come out of a store, against trees built here from the definition.
//! Sizes 1 to 70: every pattern of six bits; batches of 1 to 9 objects and empty ones.
//! Never trusts the ledger's own trees.

use perigee::{
    chain::lunarx::tree::{leaf, node},
    store::{Head, Inclusion, NewBatch, ProofError, StoreError, StoreLimits, faulty::FaultyDisk, verify_consistency},
};

use crate::scenes::{append, count, filled, object, open, sign};

fn naive(leaves: &[[u8; 32]]) -> [u8; 32] {
    match leaves {
        [] => perigee::chain::lunarx::hash(&[]),
        [one] => *one,
        _ => {
            let split = leaves.len().next_power_of_two() / 2;
            node(&naive(&leaves[..split]), &naive(&leaves[split..]))
        }
    }
}

#[test]
fn every_object_is_proved_under_every_later_head() {
    let disk = FaultyDisk::default();
    let (log, heads) = filled(&disk, 70);
    let headers: Vec<_> = log
        .headers(1, 100)
        .unwrap()
        .iter()
        .map(|signed| leaf(&signed.header.to_bytes()))
        .collect();
    assert_eq!(headers.len(), 70);
    for (size, head) in heads.iter().enumerate() {
        assert_eq!(
            *head,
            Head {
                size: size as u64,
                root: naive(&headers[..size])
            }
        );
    }
    for seq in 1..=70u64 {
        let leaves: Vec<_> = (0..count(seq)).map(|index| leaf(&object(seq, index))).collect();
        assert_eq!(log.header(seq).unwrap().header.objects_root, naive(&leaves));
        for index in 0..count(seq) {
            assert_eq!(log.object(seq, index).unwrap(), object(seq, index));
            // All sizes for the first object, three for the others: their log path is the same.
            let all = seq..=70;
            for size in all.filter(|size| index == 0 || [seq, 64, 70].contains(size)) {
                let (bytes, proof) = log.receipt(seq, index, size).unwrap();
                assert_eq!(
                    proof.verify(&heads[size as usize], &bytes),
                    Ok(()),
                    "{seq} {index} {size}"
                );
                let wrong = proof.verify(&heads[size as usize - 1], &bytes);
                assert!(matches!(wrong, Err(ProofError::Size { .. })));
            }
        }
        assert!(matches!(
            log.inclusion(seq, count(seq), 70),
            Err(StoreError::Absent { what: "object", .. })
        ));
    }
    assert!(matches!(log.inclusion(70, 0, 69), Err(StoreError::Absent { .. })));
    assert!(matches!(log.inclusion(70, 0, 71), Err(StoreError::Absent { .. })));
    assert!(matches!(log.inclusion(71, 0, 71), Err(StoreError::Absent { .. })));
    assert!(matches!(log.batch(0), Err(StoreError::Absent { .. })));
}

#[test]
fn every_two_heads_are_consistent() {
    let (log, heads) = filled(&FaultyDisk::default(), 70);
    for to in 0..=70u64 {
        for from in 0..=to {
            let proof = log.consistency(from, to).unwrap();
            let (older, newer) = (&heads[from as usize], &heads[to as usize]);
            assert_eq!(verify_consistency(older, newer, &proof), Ok(()));
            // The negative control: the same proof for another older log.
            let mut forked = *older;
            forked.root[9] ^= 4;
            assert!(verify_consistency(&forked, newer, &proof).is_err());
        }
    }
    assert!(matches!(log.consistency(5, 4), Err(StoreError::Absent { .. })));
    assert!(matches!(log.consistency(5, 71), Err(StoreError::Absent { .. })));
}

#[test]
fn a_proof_travels_as_postcard_and_as_json() {
    let (log, heads) = filled(&FaultyDisk::default(), 20);
    let (bytes, proof) = log.receipt(8, 4, 20).unwrap();
    let packed = postcard::to_stdvec(&proof).unwrap();
    let json = serde_json::to_string(&proof).unwrap();
    for read in [
        postcard::from_bytes::<Inclusion>(&packed).unwrap(),
        serde_json::from_str(&json).unwrap(),
    ] {
        assert_eq!(read.verify(&heads[20], &bytes), Ok(()));
    }
    // 9 objects: 4 levels; 20 headers: 5 levels; so 9 hashes, the 4 of the header, and numbers of a few bytes.
    assert!(
        (13 * 32..13 * 32 + 40).contains(&packed.len()),
        "{} bytes",
        packed.len()
    );
}

#[test]
fn a_ledger_goes_on_where_it_was_and_only_for_its_tracker() {
    let disk = FaultyDisk::default();
    let (log, heads) = filled(&disk, 12);
    drop(log);
    let (log, head) = open(&disk).unwrap();
    assert_eq!(head, heads[12]);
    append(&log, 13).unwrap();
    crate::scenes::check(&log, 13);
    log.extends(&heads[7]).unwrap();
    let mut other = heads[7];
    other.root[0] ^= 1;
    assert!(matches!(log.extends(&other), Err(StoreError::RolledBack { .. })));
    drop(log);
    let storage = perigee::store::Storage::Backend(Box::new(disk.backend()));
    let opened = perigee::store::BatchLog::open(storage, [3; 32], StoreLimits::default());
    assert!(matches!(opened, Err(StoreError::OtherTracker { .. })));
}

#[test]
fn a_batch_over_a_limit_changes_nothing_and_a_wrong_signature_stops() {
    let (log, heads) = filled(&FaultyDisk::default(), 2);
    let large = NewBatch {
        objects: vec![vec![0u8; (1 << 20) + 1]],
        ..NewBatch::default()
    };
    assert!(matches!(log.append(&large, &sign), Err(StoreError::TooLarge { .. })));
    assert_eq!(log.head(), heads[2]);
    append(&log, 3).unwrap();
    let refused = log.append(&crate::scenes::batch(4), &|_| [0; 64]);
    assert!(matches!(refused, Err(StoreError::Signature { seq: 4 })));
    assert!(log.is_stopped() && matches!(append(&log, 4), Err(StoreError::Stopped)));
    crate::scenes::check(&log, 3);
}
