//! Tests of a provider's parts: what it keeps, what it refuses, and that an object split here is the object of the generator.
//! The answers of the node are judged in the tests of audits, where a tracker asks.

#![allow(clippy::arithmetic_side_effects, reason = "an overflow fails the test, as it should")]

use super::*;
use crate::{
    chain::lunarx::{
        Hash, LunarParams, hash,
        key::PublicKey,
        manifest::Manifest,
        roots::{CHUNK_BYTES, Shape},
    },
    generate::lunarx::{Signer, World, content::Content},
    tracker::{
        audit::{
            RepairOrder,
            record::{Question, Subject},
            repair::{RepairError, recover},
        },
        wire::{nodes::PutShard, parcel::ParcelHead},
    },
};

impl Signing for Signer {
    fn key(&self) -> PublicKey {
        Signer::key(self)
    }

    fn sign(&self, message: &[u8]) -> [u8; 64] {
        Signer::sign(self, message)
    }
}

fn owner() -> Signer {
    World::new(LunarParams::embedded(), 5).users[1].clone()
}

/// Bytes that differ everywhere.
pub(in crate::tracker) fn data(bytes: usize) -> Vec<u8> {
    let blocks = (0u64..).flat_map(|block| hash(&[b"data", &block.to_le_bytes()]));
    blocks.take(bytes).collect()
}

pub(in crate::tracker) fn object(bytes: usize, k: u8, m: u8) -> SplitObject {
    let owner = owner();
    split(owner.key(), &data(bytes), [k, m], &|message| owner.sign(message)).unwrap()
}

/// One byte, a chunk, a byte more than a stripe, three stripes of which the last is short; no parity at all.
#[test]
fn an_object_is_split_as_the_generator_does() {
    let stripe = 2 * CHUNK_BYTES;
    for (bytes, k, m) in [
        (1, 2, 2),
        (CHUNK_BYTES, 2, 1),
        (stripe + 1, 2, 2),
        (2 * stripe + 70_000, 2, 3),
        (90_000, 3, 0),
    ] {
        let split = object(bytes, k, m);
        let content = Content::new(owner(), data(bytes), k, m);
        assert_eq!(split.manifest, content.manifest(), "{bytes} bytes in {k} + {m}");
        assert_eq!(split.id, content.id());
        for stripe in 0..split.shape.stripes() {
            let shards = content.shards(stripe);
            for (ours, theirs) in split.shards.iter().zip(&shards) {
                let start = stripe as usize * CHUNK_BYTES;
                assert!(ours.column[start..start + CHUNK_BYTES] == theirs[..]);
            }
        }
        split.shards.iter().for_each(|shard| shard.check().unwrap());
    }
    assert!(
        split(owner().key(), &[], [1, 1], &|_| [0; 64]).is_none(),
        "no object has no bytes"
    );
    assert!(
        split(owner().key(), &[1], [0, 1], &|_| [0; 64]).is_none(),
        "no data shard"
    );
}

/// A flipped bit in the first, in the last byte, in a root, in a path; a stripe less; another number.
#[test]
fn a_shard_that_is_not_of_its_manifest_is_refused() {
    let good = object(3 * CHUNK_BYTES, 2, 2).shards[1].clone();
    let mut node = ProviderNode::new(LunarParams::embedded(), MemoryShelf::default(), owner(), Mode::Honest);
    type Change = fn(&mut StoredShard);
    let changes: [(&str, Change); 7] = [
        ("first byte", |shard| shard.column[0] ^= 1),
        ("last byte", |shard| *shard.column.last_mut().unwrap() ^= 0x80),
        ("a stripe root", |shard| shard.head.stripe_roots[1][0] ^= 1),
        ("a path", |shard| shard.head.paths[0][0][0] ^= 1),
        ("a stripe less", |shard| shard.column.truncate(CHUNK_BYTES)),
        ("another number", |shard| shard.head.shard = 0),
        ("a number too high", |shard| shard.head.shard = 4),
    ];
    for (name, change) in changes {
        let mut bad = good.clone();
        change(&mut bad);
        assert!(node.put(&bad).is_err(), "{name}");
        assert!(node.shelf.keys().is_empty());
    }
    node.put(&good).unwrap();
    assert_eq!(node.shelf.keys(), [good.head.key()]);
}

#[test]
fn a_folder_keeps_what_memory_keeps() {
    let folder = tempfile::tempdir().unwrap();
    let object = object(2 * CHUNK_BYTES + 5, 2, 1);
    let mut memory = MemoryShelf::default();
    let mut shelf = FolderShelf::open(folder.path()).unwrap();
    for shard in &object.shards {
        memory.put(shard).unwrap();
        shelf.put(shard).unwrap();
    }
    let partial = folder.path().join("left.partial");
    std::fs::write(&partial, b"half").unwrap();
    std::fs::write(folder.path().join("other.txt"), b"no shard").unwrap();
    let mut shelf = FolderShelf::open(folder.path()).unwrap();
    assert!(!partial.exists(), "an interrupted write is gone");
    assert_eq!(shelf.keys(), memory.keys());
    for key in memory.keys() {
        assert_eq!(shelf.head(&key).unwrap(), memory.head(&key).unwrap());
        for stripe in 0..2 {
            assert_eq!(shelf.chunk(&key, stripe).unwrap(), memory.chunk(&key, stripe).unwrap());
        }
        assert!(shelf.chunk(&key, 2).is_err() && memory.chunk(&key, 2).is_err());
    }
    let gone = shelf.keys()[0];
    shelf.remove(&gone).unwrap();
    shelf.remove(&gone).unwrap();
    assert!(matches!(shelf.head(&gone), Err(ShelfError::Absent { .. })));
}

/// A bit in every byte of start and head: an error, another head or another start of the column, but never a panic; a file
/// that is cut anywhere there is an error.
#[test]
fn a_damaged_file_is_an_error() {
    let folder = tempfile::tempdir().unwrap();
    let mut shelf = FolderShelf::open(folder.path()).unwrap();
    let shard = object(9, 1, 1).shards[0].clone();
    shelf.put(&shard).unwrap();
    let (key, name) = (
        shard.head.key(),
        std::fs::read_dir(folder.path())
            .unwrap()
            .next()
            .unwrap()
            .unwrap()
            .path(),
    );
    let whole = std::fs::read(&name).unwrap();
    let head_end = whole.len() - CHUNK_BYTES;
    for at in 0..head_end {
        let mut bad = whole.clone();
        bad[at] ^= 1;
        std::fs::write(&name, &bad).unwrap();
        let is_seen = shelf
            .head(&key)
            .map_or(true, |head| head != shard.head || head.check().is_err());
        assert!(is_seen, "byte {at}");
        std::fs::write(&name, &whole[..at]).unwrap();
        assert!(shelf.head(&key).is_err(), "cut at {at}");
    }
    std::fs::write(&name, &whole[..head_end + 7]).unwrap();
    assert!(shelf.head(&key).is_ok() && shelf.chunk(&key, 0).is_err());
}

#[test]
fn a_node_refuses_what_is_not_its_own() {
    let mut node = ProviderNode::new(LunarParams::embedded(), MemoryShelf::default(), owner(), Mode::Honest);
    let shard = object(3, 1, 1).shards[0].clone();
    node.put(&shard).unwrap();
    assert!(matches!(node.answer(&[5, 1, 2], 0, 0), Err(NodeError::Challenge(_))));
    assert!(matches!(
        node.chunk(&([0; 32], 0), 0, 0),
        Err(NodeError::Shelf(ShelfError::Absent { .. }))
    ));
    // The right subject, and rounds that the day has and has not: a tracker that lies gets no signature.
    let question = |held_bytes: u64, round: u16, provider: PublicKey| {
        let subject = Subject {
            contract: [1; 32],
            manifest: shard.head.manifest,
            provider,
            epoch: 1,
            shard: 0,
            shape: shard.head.shape,
            shard_root: shard.head.shard_root,
        };
        let question = Question {
            beacon: [2; 32],
            held_bytes,
            round,
            nonce: [3; 32],
            asked_us: 4,
        };
        let commitment = subject.commitment(&[5; 32], &[6; 32]);
        let mut start = question.follow(commitment, &[7; 64], &PublicKey::ed25519(&[8; 32]));
        start.extend_from_slice(&[9; 64]);
        start
    };
    let ours = node.key();
    assert!(node.answer(&question(3, 3, ours), 0, 0).is_ok());
    for (held_bytes, round) in [(2, 0), (3, 4), (u64::MAX, 1)] {
        let answer = node.answer(&question(held_bytes, round, ours), 0, 0);
        assert!(
            matches!(answer, Err(NodeError::Round { .. })),
            "round {round} of {held_bytes} bytes"
        );
    }
    let other = PublicKey::ed25519(&[1; 32]);
    assert!(matches!(
        node.answer(&question(3, 0, other), 0, 0),
        Err(NodeError::Subject { .. })
    ));
    node.mode = Mode::Offline {
        silent_ppm: 1_000_000,
        seed: 0,
    };
    assert!(matches!(node.chunk(&shard.head.key(), 0, 0), Err(NodeError::Silent)));
}

/// The parcel of a shard, as a tracker sends it.
fn parcel(shard: &StoredShard) -> Vec<u8> {
    let head = ParcelHead {
        contract: [9; 32],
        stripe_roots: shard.head.stripe_roots.clone(),
        paths: shard.head.paths.clone(),
    };
    [head.to_bytes(), shard.column.clone()].concat()
}

/// Sends a parcel in parts of so many bytes; the contract, if the shard is in its place then.
fn send(
    object: &SplitObject,
    shard: u8,
    parcel: &[u8],
    part_bytes: usize,
    shelf: &FolderShelf,
) -> Result<Hash, ShelfError> {
    let mut parts = parcel.chunks(part_bytes).enumerate().map(|(number, bytes)| PutShard {
        manifest: object.id,
        shard,
        offset: (number * part_bytes) as u64,
        total: parcel.len() as u64,
        bytes,
    });
    let first = parts.next().unwrap();
    let mut incoming = Incoming::new(&first, &Manifest::read(&object.manifest).unwrap())?;
    incoming.take(&first, shelf)?;
    for part in parts {
        incoming.take(&part, shelf)?;
        let is_last = part.offset + part.bytes.len() as u64 == part.total;
        assert_eq!(incoming.is_whole(), is_last, "{}", part.offset);
    }
    incoming.place()
}

/// Parts that end in the middle of roots, of a chunk, at their ends, and one part for all; data and parity.
#[test]
fn a_shard_comes_in_parts_and_is_kept_like_any_other() {
    let object = object(5 * CHUNK_BYTES + 3, 2, 2);
    for (number, part_bytes) in [(0, 1_000), (1, 40_000), (2, CHUNK_BYTES), (3, 1 << 20)] {
        let folder = tempfile::tempdir().unwrap();
        let mut shelf = FolderShelf::open(folder.path()).unwrap();
        let shard = &object.shards[usize::from(number)];
        let contract = send(&object, number, &parcel(shard), part_bytes, &shelf).unwrap();
        assert_eq!((contract, shelf.keys()), ([9; 32], vec![shard.head.key()]));
        assert_eq!(shelf.head(&shard.head.key()).unwrap(), shard.head);
        let kept: Vec<u8> = (0..3)
            .flat_map(|stripe| shelf.chunk(&shard.head.key(), stripe).unwrap())
            .collect();
        assert!(kept == shard.column);
        shelf.remove(&shard.head.key()).unwrap();
    }
}

/// A bit in every field of the parcel and in every stripe, another shard, another length, a part out of turn, an end too early: an
/// error, and neither a shard nor half of one in the folder.
#[test]
fn nothing_of_a_false_shard_is_put_in_its_place() {
    let object = object(5 * CHUNK_BYTES + 3, 2, 2);
    let folder = tempfile::tempdir().unwrap();
    let shelf = FolderShelf::open(folder.path()).unwrap();
    let is_empty = || std::fs::read_dir(folder.path()).unwrap().count() == 0;
    let good = parcel(&object.shards[1]);
    let head_bytes = good.len() - 3 * CHUNK_BYTES;
    for at in [
        32,
        33,
        70,
        head_bytes - 1,
        head_bytes,
        head_bytes + CHUNK_BYTES,
        good.len() - 1,
    ] {
        let mut bad = good.clone();
        bad[at] ^= 1;
        assert!(send(&object, 1, &bad, 30_000, &shelf).is_err(), "byte {at}");
        assert!(is_empty(), "byte {at}");
    }
    assert!(send(&object, 2, &good, 30_000, &shelf).is_err(), "another shard");
    assert!(send(&object, 4, &good, 30_000, &shelf).is_err(), "a number too high");
    assert!(
        send(&object, 1, &good[..good.len() - 1], 30_000, &shelf).is_err(),
        "a byte less"
    );
    assert!(is_empty());
    let part = |offset: usize, end: usize| PutShard {
        manifest: object.id,
        shard: 1,
        offset: offset as u64,
        total: good.len() as u64,
        bytes: &good[offset..end],
    };
    let manifest = Manifest::read(&object.manifest).unwrap();
    let mut incoming = Incoming::new(&part(0, 50_000), &manifest).unwrap();
    incoming.take(&part(0, 50_000), &shelf).unwrap();
    assert!(incoming.take(&part(50_001, 60_000), &shelf).is_err(), "a byte left out");
    assert!(incoming.take(&part(0, 50_000), &shelf).is_err(), "said again");
    assert!(incoming.place().is_err() && is_empty(), "half of it");
    let other = split(owner().key(), &data(9), [2, 2], &|message| owner().sign(message)).unwrap();
    assert!(Incoming::new(&part(0, 9), &Manifest::read(&other.manifest).unwrap()).is_err());
    // The control: nothing but that was wrong.
    assert!(send(&object, 1, &good, 30_000, &shelf).is_ok());
}

/// What a lazy holder lost it does not make up for a repair; a false one gives other bytes there, and shows the right ones in audits.
#[test]
fn a_holder_gives_what_it_has() {
    let shard = object(3, 1, 1).shards[0].clone();
    let mut node = ProviderNode::new(LunarParams::embedded(), MemoryShelf::default(), owner(), Mode::Honest);
    node.put(&shard).unwrap();
    let key = shard.head.key();
    assert!(node.chunk(&key, 0, 0).unwrap() == shard.column);
    node.mode = Mode::Lazy {
        lost_ppm: 1_000_000,
        seed: 0,
    };
    assert!(matches!(
        node.chunk(&key, 0, 0),
        Err(NodeError::Shelf(ShelfError::Absent { .. }))
    ));
    node.mode = Mode::FalseSource;
    assert!(!shard.head.is_of_stripe(0, &node.chunk(&key, 0, 0).unwrap()));
}

fn order(object: &SplitObject, shard: u8) -> RepairOrder {
    RepairOrder {
        manifest: object.id,
        shard,
        shape: object.shape,
        shard_root: object.shard_root,
        from: Vec::new(),
        to: [1; 32],
        lost_by: [2; 32],
    }
}

/// Every shard of 2 + 2 from every two others, data and parity, over three stripes.
#[test]
fn a_lost_shard_is_made_again_from_any_k_others() {
    let object = object(5 * CHUNK_BYTES + 3, 2, 2);
    let columns: Vec<(u8, Vec<u8>)> = (0..4)
        .map(|shard| (shard, object.shards[usize::from(shard)].column.clone()))
        .collect();
    for lost in 0..4u8 {
        let others: Vec<_> = columns.iter().filter(|(shard, _)| *shard != lost).cloned().collect();
        for left_out in 0..3 {
            let mut two = others.clone();
            two.remove(left_out);
            let (column, recovered) = recover(&order(&object, lost), &two).unwrap();
            let expected = &object.shards[usize::from(lost)];
            assert!(column == expected.column, "shard {lost}");
            assert_eq!(recovered.stripe_roots, expected.head.stripe_roots);
            assert_eq!(recovered.paths, expected.head.paths);
        }
    }
}

/// A source that lies: with k of them the root shows it, with more the code does; and the head of the liar names it.
#[test]
fn a_lying_source_is_found_before_anything_is_given_out() {
    let object = object(3 * CHUNK_BYTES, 2, 2);
    let column = |shard: u8| (shard, object.shards[usize::from(shard)].column.clone());
    let order = order(&object, 0);
    let mut lying = column(2);
    lying.1[CHUNK_BYTES + 7] ^= 1;
    let error = recover(&order, &[column(1), lying.clone()]).unwrap_err();
    assert!(
        matches!(error, RepairError::Root { expected, .. } if expected == object.shard_root),
        "{error}"
    );
    let error = recover(&order, &[column(1), lying.clone(), column(3)]).unwrap_err();
    assert_eq!(error, RepairError::Disagree { stripe: 1 });
    assert_eq!(
        recover(&order, &[column(1)]).unwrap_err(),
        RepairError::Shards {
            stripe: 0,
            got: 1,
            expected: 2
        }
    );
    let head = &object.shards[2].head;
    assert!(head.is_of_stripe(0, &lying.1[..CHUNK_BYTES]));
    assert!(
        !head.is_of_stripe(1, &lying.1[CHUNK_BYTES..]),
        "the stripe that was changed"
    );
    assert!(!head.is_of_stripe(0, &lying.1[..1_024]), "too short");
    // The control: nothing was wrong with the order.
    assert!(recover(&order, &[column(1), column(2)]).is_ok());
    assert_eq!(Shape::new(3 * CHUNK_BYTES as u64, 2, 2), Some(object.shape));
}
