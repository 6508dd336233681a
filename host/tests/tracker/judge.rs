//! Verdicts, places and batches: every object gets what the world expects, once, and what is answered is on the disk.
//! On the engines of this machine, over a ledger in a folder.
//! Never more objects than show the point.

use perigee::{
    chain::lunarx::{LunarParams, key::PublicKey},
    store::{StoreError, verify_consistency},
    tracker::{
        desk::{Decision, Place},
        judge::{JudgeLimits, Refusal, Request},
        kept::OpenError,
        known::Known,
        load::world::{Expected, Sort, World},
    },
    verdict::Verdict,
};
use std::sync::Arc;
use tempfile::TempDir;

use super::support::{Inside, Out, open};

fn outcome(decision: &Decision) -> Expected {
    match &decision.report.verdict {
        Verdict::Accept { .. } if decision.is_new => Expected::Accepted,
        Verdict::Accept { .. } => Expected::Before,
        Verdict::Reject { rule, index, .. } => Expected::Rejected(*rule, *index),
        Verdict::Defer { .. } => Expected::Deferred,
    }
}

fn opening(world: &World) -> Vec<Vec<u8>> {
    let tracker = PublicKey::ed25519(&super::support::key().verifying_key().to_bytes()).id();
    world
        .opening(1, tracker, 1)
        .into_iter()
        .map(|opening| opening.object)
        .collect()
}

/// Two requests of receipts of every sort: the second pair's nonces go on from the first's.
fn receipts(world: &World, nonce: u64) -> (Vec<Vec<u8>>, Vec<Expected>) {
    let mut objects = Vec::new();
    let mut expected = Vec::new();
    for user in 0..world.users() {
        for sort in Sort::BAD.into_iter().chain([Sort::Good]) {
            objects.push(world.receipt(user, 0, nonce, sort));
            expected.push(sort.expected());
        }
    }
    (objects, expected)
}

#[test]
fn every_object_gets_its_verdict_and_what_is_accepted_is_on_the_disk() {
    let dir = TempDir::new().unwrap();
    let inside = Inside::start(dir.path(), "auto", JudgeLimits::default());
    let world = World::new(LunarParams::embedded(), 1, 1, 8, 2);
    inside.submit(0, &opening(&world));
    let (first, first_expected) = receipts(&world, 1);
    let (second, second_expected) = receipts(&world, 2);
    // At once: their order is that of the requests, whatever the engines finish first.
    inside.submit(1, &first);
    inside.submit(2, &second);
    // The same bytes again: the place of the first time.
    inside.submit(3, &first);
    let (ticket, decisions) = inside.decisions();
    assert!(ticket == 0 && decisions.iter().all(|decision| outcome(decision) == Expected::Accepted));
    let mut places: Vec<Vec<Option<Place>>> = Vec::new();
    for (number, expected) in [(1, &first_expected), (2, &second_expected)] {
        let (ticket, decisions) = inside.decisions();
        assert_eq!(ticket, number);
        assert_eq!(decisions.iter().map(outcome).collect::<Vec<_>>(), *expected);
        places.push(decisions.iter().map(|decision| decision.place).collect());
    }
    let (ticket, decisions) = inside.decisions();
    assert_eq!(ticket, 3);
    for ((decision, expected), place) in decisions.iter().zip(&first_expected).zip(&places[0]) {
        let got = outcome(decision);
        match expected {
            Expected::Accepted => assert_eq!((got, decision.place), (Expected::Before, *place)),
            // The nonce that was left out has come since.
            Expected::Deferred => assert_eq!(got, Expected::Before),
            other => assert!(
                got == *other || matches!(got, Expected::Rejected(..)),
                "{got:?}, {other:?}"
            ),
        }
    }
    // What was answered is there, byte for byte, and proven.
    let head = inside.log.head();
    for (object, place) in first.iter().zip(&places[0]) {
        let Some(Place { sequence, index }) = *place else {
            continue;
        };
        assert_eq!(&inside.log.object(sequence, index).unwrap(), object);
        let proof = inside.log.inclusion(sequence, index, head.size).unwrap();
        assert_eq!(proof.verify(&head, object), Ok(()));
        // The negative control.
        let mut other = object.clone();
        other[40] ^= 1;
        assert!(proof.verify(&head, &other).is_err());
        assert_eq!(inside.known.place(&perigee::chain::lunarx::hash(&[object])), *place);
    }
    let accepted = |list: &[Expected]| list.iter().filter(|expected| **expected == Expected::Accepted).count();
    let kept: u32 = (1..=head.size)
        .map(|seq| inside.log.header(seq).unwrap().header.count)
        .sum();
    let receipts = accepted(&first_expected) + accepted(&second_expected);
    assert_eq!(kept as usize, opening(&world).len() + receipts);
    inside.finish();
}

#[test]
fn a_tracker_goes_on_where_it_ended_and_makes_its_state_anew_where_it_is_gone() {
    let dir = TempDir::new().unwrap();
    let world = World::new(LunarParams::embedded(), 1, 1, 4, 1);
    let mut heads = Vec::new();
    for round in 1..=4u64 {
        let inside = Inside::start(dir.path(), "cpu", JudgeLimits::default());
        if round == 1 {
            inside.submit(0, &opening(&world));
            inside.decisions();
        }
        let (objects, expected) = receipts(&world, round);
        inside.submit(round, &objects);
        let (_, decisions) = inside.decisions();
        assert_eq!(
            decisions.iter().map(outcome).collect::<Vec<_>>(),
            expected,
            "round {round}"
        );
        let (log, head) = (Arc::clone(&inside.log), inside.log.head());
        for old in &heads {
            let proof = log
                .consistency(perigee::store::Head::clone(old).size, head.size)
                .unwrap();
            assert_eq!(verify_consistency(old, &head, &proof), Ok(()));
        }
        heads.push(head);
        drop(log);
        inside.finish();
        match round {
            // Without the state: all of it follows from the ledger.
            2 => std::fs::remove_dir_all(dir.path().join("state")).unwrap(),
            3 => {
                // A state of another ledger: the same number of batches, and other objects.
                let other = TempDir::new().unwrap();
                let strange = World::new(LunarParams::embedded(), 2, 1, 4, 1);
                let inside = Inside::start(other.path(), "cpu", JudgeLimits::default());
                inside.submit(0, &opening(&strange));
                inside.decisions();
                for number in 1..heads[2].size {
                    inside.submit(number, &[strange.receipt(0, 0, number, Sort::Good)]);
                    inside.decisions();
                }
                inside.finish();
                let (own, others) = (dir.path().join("state"), other.path().join("state"));
                std::fs::rename(&own, dir.path().join("kept")).unwrap();
                std::fs::rename(others, &own).unwrap();
                let refused = open(dir.path(), &Arc::new(Known::new(1))).err().unwrap();
                assert!(matches!(refused, OpenError::Label { .. }), "{refused}");
                std::fs::remove_dir_all(&own).unwrap();
                std::fs::rename(dir.path().join("kept"), &own).unwrap();
            }
            _ => {}
        }
    }
    // One at a time.
    let known = Arc::new(Known::new(1));
    let first = open(dir.path(), &known).unwrap();
    let refused = open(dir.path(), &known).err().unwrap();
    assert!(
        matches!(refused, OpenError::Ledger(StoreError::InUse { .. })),
        "{refused}"
    );
    drop(first);
}

#[test]
fn what_is_late_is_refused_and_changes_nothing_and_questions_stand_in_the_order() {
    let dir = TempDir::new().unwrap();
    // Batches of one object: that a full batch holds the next one back.
    let limits = JudgeLimits {
        batch_objects_max: 1,
        in_flight_requests_max: 2,
        ..JudgeLimits::default()
    };
    let inside = Inside::start(dir.path(), "cpu", limits);
    let world = World::new(LunarParams::embedded(), 1, 1, 2, 1);
    inside.submit(0, &opening(&world));
    inside.decisions();
    let good = |nonce| vec![world.receipt(0, 0, nonce, Sort::Good)];
    inside.submit_until(1, &good(1), 0);
    assert!(matches!(inside.next(), Out::Refused(1, Refusal::Late)));
    inside.submit(2, &good(1));
    let question = Request::Question {
        ticket: 3,
        question: Box::new(|ledger| ledger.state_root().to_vec()),
    };
    assert!(inside.judge.as_ref().unwrap().submit(question).is_ok());
    inside.submit(4, &good(2));
    let (ticket, decisions) = inside.decisions();
    assert_eq!((ticket, outcome(&decisions[0])), (2, Expected::Accepted));
    let Out::Judged(3, perigee::tracker::desk::Outcome::Answer(between)) = inside.next() else {
        panic!("no answer")
    };
    assert_eq!(between.len(), 32);
    assert_eq!(inside.decisions().0, 4);
    inside.finish();
}
