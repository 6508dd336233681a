//! Transactions of the side chain (D): each rule broken alone, conflicts and confirmation at snapshots, whole streams.

use std::{collections::BTreeSet, time::Instant};

use perigee::{
    chain::{
        itc::{
            ItcParams,
            dag::{Memory, commitment, level, memory::Row, snapshot},
        },
        records::Hash,
        utxo::{hash::sha256d, merkle::merkle_root},
    },
    generate::{
        itc::{
            dag::{SideChain, TransactionDraft},
            headers,
        },
        sealing::Signer,
    },
};

use rand::{RngExt as _, SeedableRng as _};
use rand_chacha::ChaCha8Rng;

use super::support::{FOUR, Scene, flipped};

/// 2024-06-01 in milliseconds.
const TIME: u64 = 1_717_200_000_000;

fn genesis() -> [Hash; 8] {
    ItcParams::embedded().dag.genesis
}

fn issuer(number: u8) -> Signer {
    let mut secret = [0; 32];
    secret[31] = number;
    Signer::Ecdsa(secp256k1::SecretKey::from_secret_bytes(secret).unwrap())
}

/// On the first two of those that count as known.
fn first() -> TransactionDraft {
    TransactionDraft::new(&genesis()[..2], TIME, 1)
}

#[test]
fn a_transaction_and_its_form() {
    let mut scene = Scene::new(&FOUR);
    let (object, id) = first().seal(&issuer(1));
    let report = scene.report(&object);
    assert_eq!(report.object, hex::encode(id));
    let counters = report.counters;
    assert_eq!((counters.pow, counters.attempts, counters.signatures), (1, 1, 1));
    assert_eq!(scene.judge.memory.len(), 1);
    // Again: accepted, and nothing changes.
    scene.accept(&object);
    assert_eq!(scene.judge.memory.len(), 1);

    let spoiled = |at: usize, value: u8| {
        let mut other = object.clone();
        other[at] = value;
        other
    };
    scene.reject(&spoiled(1, 2), "D1", None);
    // One parent, none, and nine: the count stands behind kind, version and level.
    for count in [0, 1, 9] {
        scene.reject(&spoiled(3, count), "D1", None);
    }
    // The key's first byte stands behind two parents.
    scene.reject(&spoiled(4 + 64, 4), "D1", None);
    let descending = TransactionDraft {
        parents: first().parents.into_iter().rev().collect(),
        ..first()
    };
    scene.reject(&descending.seal(&issuer(1)).0, "D1", None);
    let most = usize::from(ItcParams::embedded().dag.payload_bytes_max);
    let with_payload = |bytes: usize| TransactionDraft {
        payload: vec![7; bytes],
        ..first()
    };
    scene.reject(&with_payload(most + 1).seal(&issuer(2)).0, "D1", None);
    scene.accept(&with_payload(most).seal(&issuer(2)).0);
    scene.accept(&with_payload(0).seal(&issuer(3)).0);
    scene.reject(&object[..object.len() - 1], "D1", None);
    scene.reject(&[&object[..], &[0]].concat(), "D1", None);
    // Every bit of a transaction counts for its id.
    assert_ne!(sha256d(&flipped(object.clone())[1..]), id);
}

/// Levels 0 and 1, both hashes; one bit of work too little; a level that is none.
#[test]
fn levels_and_their_work() {
    let mut scene = Scene::new(&FOUR);
    for (number, byte, bits) in [(1, 0, 12), (2, 1, 16), (3, level::SCRYPT, 2), (4, level::SCRYPT | 1, 6)] {
        let draft = TransactionDraft { level: byte, ..first() };
        let weak = draft.seal_at(&issuer(number), |zeros| zeros == bits - 1).0;
        scene.reject(&weak, "D3", None);
        let report = scene.report(&weak);
        assert_eq!(report.counters.attempts, 0, "no signature is looked at without work");
        scene.accept(&draft.seal_at(&issuer(number), |zeros| zeros == bits).0);
    }
    for byte in [4, level::SCRYPT | 4, 0x7f] {
        let draft = TransactionDraft { level: byte, ..first() };
        scene.reject(&draft.seal(&issuer(5)).0, "D2", None);
    }
    let weights: Vec<u64> = scene.judge.memory.entries()[8..]
        .iter()
        .map(|entry| entry.weight)
        .collect();
    assert_eq!(weights, [1, 16, 1, 16]);
}

/// A contract that asks for level 1.
#[test]
fn the_contract_has_a_least_level() {
    let text = perigee::chain::itc::params::DEFAULT.replace("level_min = 0", "level_min = 1");
    let params: &'static ItcParams = Box::leak(Box::new(ItcParams::parse(&text).unwrap()));
    let mut judge = perigee::chain::records::sequential::Sequential::new(params, super::support::AT);
    let mut rule = |byte| {
        let draft = TransactionDraft { level: byte, ..first() };
        let report = judge.judge(draft.seal(&issuer(1)).0).unwrap();
        report.verdict.rule().map(|rule| rule.to_string())
    };
    assert_eq!(rule(0).as_deref(), Some("D2"));
    assert_eq!(rule(level::SCRYPT).as_deref(), Some("D2"));
    assert_eq!(rule(level::SCRYPT | 1), None);
}

#[test]
fn parents_differ_are_known_and_not_later() {
    let mut scene = Scene::new(&FOUR);
    let twice = TransactionDraft {
        parents: vec![genesis()[0]; 2],
        ..first()
    };
    scene.reject(&twice.seal(&issuer(1)).0, "D4", None);
    let (object, id) = first().seal(&issuer(1));
    let child = TransactionDraft::new(&[id, genesis()[3]], TIME, 1);
    scene.waits(&child.seal(&issuer(2)).0, "D4");
    scene.accept(&object);
    let earlier = TransactionDraft {
        time: TIME - 1,
        ..child.clone()
    };
    scene.reject(&earlier.seal(&issuer(2)).0, "D4", None);
    // Of the same time is not later.
    scene.accept(&child.seal(&issuer(2)).0);
    // What is decided without the missing parent is decided: the other is later.
    let both = TransactionDraft::new(&[id, [9; 32]], TIME - 1, 1);
    scene.reject(&both.seal(&issuer(3)).0, "D4", None);
    // All eight at once.
    scene.accept(&TransactionDraft::new(&genesis(), TIME, 1).seal(&issuer(4)).0);
}

/// A chain of 30 where 20 steps are allowed: a parent 20 below is taken, one 21 below is not.
#[test]
fn parents_do_not_lie_too_deep() {
    let text = perigee::chain::itc::params::DEFAULT.replace("depth_gap_max = 10_000", "depth_gap_max = 20");
    let params: &'static ItcParams = Box::leak(Box::new(ItcParams::parse(&text).unwrap()));
    let mut judge = perigee::chain::records::sequential::Sequential::new(params, super::support::AT);
    let mut rule = |object: Vec<u8>| judge.judge(object).unwrap().verdict.rule().map(|rule| rule.to_string());
    let mut chain = vec![genesis()[0], genesis()[1]];
    for nonce in 1..=30u64 {
        let (object, id) = TransactionDraft::new(&chain[chain.len() - 2..], TIME, nonce).seal(&issuer(1));
        assert_eq!(rule(object), None, "{nonce}");
        chain.push(id);
    }
    // The last has depth 30, its child 31; place 1 + d is of depth d.
    let with = |depth: usize| {
        TransactionDraft::new(&[chain[31], chain[1 + depth]], TIME, 1)
            .seal(&issuer(2))
            .0
    };
    assert_eq!(rule(with(10)).as_deref(), Some("D4"));
    assert_eq!(rule(with(11)), None);
}

#[test]
fn nonces_follow_in_the_past() {
    let mut scene = Scene::new(&FOUR);
    let on = |parents: &[Hash], nonce| TransactionDraft::new(parents, TIME, nonce);
    scene.reject(&on(&genesis()[..2], 0).seal(&issuer(1)).0, "D5", None);
    scene.reject(&on(&genesis()[..2], 2).seal(&issuer(1)).0, "D5", None);
    let (one, first) = on(&genesis()[..2], 1).seal(&issuer(1));
    scene.accept(&one);
    // The second does not have the first in its past.
    scene.reject(&on(&genesis()[..2], 2).seal(&issuer(1)).0, "D5", None);
    let (two, second) = on(&[first, genesis()[2]], 2).seal(&issuer(1));
    scene.accept(&two);
    // Above the second nothing may be the first or the second again; another issuer counts for itself.
    for nonce in [1, 2, 4] {
        scene.reject(&on(&[second, genesis()[2]], nonce).seal(&issuer(1)).0, "D5", None);
    }
    scene.accept(&on(&[second, genesis()[2]], 1).seal(&issuer(2)).0);
    scene.accept(&on(&[second, genesis()[2]], 3).seal(&issuer(1)).0);
    // With a parent missing the nonce may still come; one that stands in its past already may not.
    scene.reject(&on(&[second, [9; 32]], 2).seal(&issuer(1)).0, "D5", None);
    let report = scene.report(&on(&[second, [9; 32]], 4).seal(&issuer(1)).0);
    let unchecked: Vec<String> = report.unchecked.iter().map(ToString::to_string).collect();
    assert_eq!(unchecked, ["D4", "D5", "D5b"]);
}

/// Two transactions of one issuer and nonce, and what builds upon both.
#[test]
fn no_past_holds_a_conflict() {
    let mut scene = Scene::new(&FOUR);
    let on = |parents: &[Hash], nonce| TransactionDraft::new(parents, TIME, nonce);
    let mut ids = Vec::new();
    for at in [0, 2] {
        // Both are taken: which of them stands is not decided here.
        let (object, id) = on(&genesis()[at..at + 2], 1).seal(&issuer(1));
        scene.accept(&object);
        ids.push(id);
    }
    scene.reject(&on(&ids, 1).seal(&issuer(2)).0, "D5b", None);
    // Of parents that have one each in their past.
    for at in 0..2 {
        let (object, id) = on(&[ids[at], genesis()[4]], 1).seal(&issuer(3 + at as u8));
        scene.accept(&object);
        ids.push(id);
    }
    scene.reject(&on(&ids[2..], 1).seal(&issuer(2)).0, "D5b", None);
    // Decided though a third parent is missing.
    scene.reject(&on(&[ids[2], ids[3], [9; 32]], 1).seal(&issuer(2)).0, "D5b", None);
    // The issuer goes on upon either, and on nothing else.
    scene.accept(&on(&[ids[0], ids[2]], 2).seal(&issuer(1)).0);
    scene.accept(&on(&[ids[1], ids[3]], 2).seal(&issuer(1)).0);
    scene.reject(&flipped(on(&[ids[0], ids[2]], 1).seal(&issuer(2)).0), "D6", None);
    scene.accept(&on(&[ids[0], ids[2]], 1).seal(&issuer(2)).0);
}

#[test]
fn the_signature_is_the_issuers() {
    let mut scene = Scene::new(&FOUR);
    let (object, _) = first().seal(&issuer(1));
    scene.reject(&flipped(object.clone()), "D6", None);
    // That of the same transaction as another kind, or by another key, is none.
    let other = issuer(2).sign(&object[..object.len() - 64]);
    scene.reject(&[&object[..object.len() - 64], &other].concat(), "D6", None);
    let without_kind = issuer(1).sign(&object[1..object.len() - 64]);
    scene.reject(&[&object[..object.len() - 64], &without_kind].concat(), "D6", None);
    scene.accept(&object);
}

/// The lighter of two loses with what builds upon it; of equals the higher id; until a header commits to one of them.
#[test]
fn snapshots_decide_conflicts_and_confirm() {
    let mut scene = Scene::new(&FOUR);
    let on = |parents: &[Hash], nonce| TransactionDraft::new(parents, TIME, nonce);
    let mut rivals = Vec::new();
    for at in [0, 2] {
        let (object, id) = on(&genesis()[at..at + 2], 1).seal(&issuer(1));
        scene.accept(&object);
        rivals.push(id);
    }
    let take = |scene: &Scene, theta| snapshot::take(&scene.judge.memory, theta).unwrap();
    let seen = take(&scene, 1);
    let lower = 8 + u32::from(rivals[1] < rivals[0]);
    assert_eq!(seen.conflicts, [(vec![8, 9], lower)]);
    assert_eq!(seen.weights[8..], [1, 1]);
    // One of level 1 upon the one that lost.
    let loser = (lower == 8) as usize;
    let heavy = TransactionDraft {
        level: level::SCRYPT | 1,
        ..on(&[rivals[loser], genesis()[5]], 1)
    };
    let (object, heavy) = heavy.seal(&issuer(2));
    scene.accept(&object);
    let seen = take(&scene, 17);
    assert_eq!(seen.conflicts[0].1, 8 + loser as u32);
    assert_eq!(seen.weights[8 + loser], 17);
    let lost: Vec<usize> = (0..seen.is_lost.len()).filter(|at| seen.is_lost[*at]).collect();
    assert_eq!(lost, [9 - loser]);
    let confirmed: Vec<usize> = (0..11).filter(|at| seen.is_confirmed[*at]).collect();
    assert_eq!(confirmed, [8 + loser], "17 of 17");
    assert!(take(&scene, 18).is_confirmed.iter().all(|is| !is), "17 of 18");
    assert_eq!((seen.tips, seen.heaviest), (2, Some(10)));

    // A header commits to the two, parents first.
    let root = merkle_root(&[rivals[loser], heavy]).root;
    let header = certify(&mut scene, root);
    scene.accept(&commitment(&header, &[heavy]));
    let committed = |scene: &Scene| {
        let entries = scene.judge.memory.entries().iter();
        entries.filter(|entry| entry.is_committed).count()
    };
    assert_eq!(committed(&scene), 2);
    let (object, _) = on(&[rivals[1 - loser], genesis()[6]], 1).seal(&issuer(3));
    scene.accept(&object);
    // However heavy the other gets, what was committed to wins.
    let heavier = TransactionDraft {
        level: level::SCRYPT | 2,
        ..on(&[rivals[1 - loser], genesis()[7]], 1)
    };
    scene.accept(&heavier.seal(&issuer(4)).0);
    let seen = take(&scene, 17);
    assert!(seen.weights[9 - loser] > seen.weights[8 + loser]);
    assert_eq!(seen.conflicts[0].1, 8 + loser as u32);
    assert!(seen.is_confirmed[10] && !seen.is_confirmed[9 - loser]);

    // From the ledger alone everything is as it was.
    let again = Memory::recall(&scene.judge.ledger);
    assert_eq!(again.entries(), scene.judge.memory.entries());
    assert_eq!(again.ids(), scene.judge.memory.ids());
    let groups = |memory: &Memory| memory.graph().groups().map(<[u32]>::to_vec).collect::<Vec<_>>();
    assert_eq!(groups(&again), groups(&scene.judge.memory));
}

/// A certified header with this root, its id.
fn certify(scene: &mut Scene, dag_root: Hash) -> Hash {
    let mut header = scene.world.next(1)[0];
    scene.world.body.dag_root = dag_root;
    header.body_root = scene.world.body.root();
    scene.world.tip = header;
    scene.accept(&headers(&[header]));
    let sealed = scene
        .world
        .certificate()
        .seal(scene.world.params.chain_id, &scene.world.validators);
    scene.accept(&sealed);
    header.id()
}

/// A commitment under this header, tips as they are given.
fn commitment(header: &Hash, tips: &[Hash]) -> Vec<u8> {
    let count = (tips.len() as u16).to_le_bytes();
    let head = [commitment::KIND, 1];
    [&head[..], header, &count, tips.as_flattened()].concat()
}

#[test]
fn each_rule_of_commitments_broken_alone() {
    let mut scene = Scene::new(&FOUR);
    let on = |parents: &[Hash], nonce| TransactionDraft::new(parents, TIME, nonce);
    // Two that conflict, and one upon the first.
    let (one, first) = on(&genesis()[..2], 1).seal(&issuer(1));
    let (two, second) = on(&genesis()[2..4], 1).seal(&issuer(1));
    let (three, child) = on(&[first, genesis()[4]], 1).seal(&issuer(2));
    let good = certify(&mut scene, merkle_root(&[first, child]).root);
    scene.waits(&commitment(&[7; 32], &[child]), "K2");
    scene.waits(&commitment(&good, &[child]), "K3");
    for object in [&one, &two, &three] {
        scene.accept(object);
    }
    let both = |a: Hash, b: Hash| [a.min(b), a.max(b)];
    let [low, high] = both(first, second);
    for tips in [vec![], vec![high, low], vec![low, low], vec![[9; 32]; 65]] {
        scene.reject(&commitment(&good, &tips), "K1", None);
    }
    // What conflicts is refused though a third is missing, and whatever the header.
    scene.reject(&commitment(&good, &both(child, second)), "K5", None);
    let mut with_missing = [child, second, [0xff; 32]];
    with_missing.sort_unstable();
    scene.reject(&commitment(&[7; 32], &with_missing), "K5", None);
    scene.reject(&commitment(&good, &[first]), "K6", None);
    scene.accept(&commitment(&good, &[child]));
    // Again it changes nothing; under it nothing else is new.
    scene.accept(&commitment(&good, &[child]));
    scene.reject(&commitment(&good, &[first]), "K4", None);
    scene.reject(&commitment(&good, &[second]), "K5", None);
    // The next header commits to what came since: of two, in the order of their ids.
    let (four, left) = on(&[child, genesis()[5]], 2).seal(&issuer(2));
    let (five, right) = on(&[child, genesis()[6]], 1).seal(&issuer(3));
    scene.accept(&four);
    scene.accept(&five);
    let [low, high] = both(left, right);
    let other_order = certify(&mut scene, merkle_root(&[high, low]).root);
    scene.reject(&commitment(&other_order, &[low, high]), "K6", None);
    let next = certify(&mut scene, merkle_root(&[low, high]).root);
    scene.accept(&commitment(&next, &[low, high]));
}

/// Where a header may commit to two, three are too many.
#[test]
fn a_header_commits_to_so_many() {
    let text = perigee::chain::itc::params::DEFAULT.replace("commit_max = 65_536", "commit_max = 2");
    let params: &'static ItcParams = Box::leak(Box::new(ItcParams::parse(&text).unwrap()));
    let mut judge = perigee::chain::records::sequential::Sequential::new(params, super::support::AT);
    let mut rule = |object: Vec<u8>| judge.judge(object).unwrap().verdict.rule().map(|rule| rule.to_string());
    let mut tips = Vec::new();
    for number in 1..=3 {
        let (object, id) = first().seal(&issuer(number));
        assert_eq!(rule(object), None);
        tips.push(id);
    }
    tips.sort_unstable();
    assert_eq!(rule(commitment(&[7; 32], &tips)).as_deref(), Some("K4"));
    // Two of them wait for their header.
    assert_eq!(rule(commitment(&[7; 32], &tips[..2])), None);
}

/// What the generator makes is accepted, whoever issues it and whatever the delay.
#[test]
fn generated_transactions_are_accepted() {
    for delay in [1, 7] {
        let mut scene = Scene::new(&FOUR);
        let mut chain = SideChain::new(&genesis(), 5, delay, TIME, 3);
        for _ in 0..60 {
            scene.accept(&chain.next_object().0);
        }
        let seen = snapshot::take(&scene.judge.memory, 40).unwrap();
        assert!(seen.conflicts.is_empty() && seen.is_confirmed.iter().any(|is| *is));
    }
}

/// A million transactions of 10,000 issuers who see what is 1,000 old, 1,000 of them double spends: what rules D4 to D5b and taking them
/// cost, and a snapshot; without work and signatures.
#[test]
#[ignore = "a measurement, which asserts only that everything was taken"]
fn rate_of_a_side_chain() {
    let rows = SpendRows::new(COUNT, 1_000, 10_000);
    let mut memory = Memory::default();
    let start = Instant::now();
    for row in &rows.0 {
        let parents = memory.parents(row);
        assert_eq!(parents.missing, None);
        let past = memory.past(&parents).unwrap();
        assert!(memory.issued(&past, &row.issuer, row.nonce).is_none());
        assert!(row.nonce == 1 || memory.issued(&past, &row.issuer, row.nonce - 1).is_some());
        assert!(past.doubled().is_none());
        memory.insert(row);
    }
    eprintln!("{} transactions taken: {:?}", memory.len(), start.elapsed());
    let start = Instant::now();
    let seen = snapshot::take(&memory, 1_000).unwrap();
    eprintln!("snapshot: {:?}, {} conflicts", start.elapsed(), seen.conflicts.len());
    let start = Instant::now();
    let winners: Vec<u32> = (8..).take(COUNT).filter(|at| !seen.is_lost[*at as usize]).collect();
    let root = commitment::root(&memory, &winners).root;
    eprintln!("order and root {}: {:?}", hex::encode(root), start.elapsed());
    assert_eq!(memory.len(), COUNT);
    assert!(seen.conflicts.len() > 900);
}

const COUNT: usize = 1_000_000;

/// Transactions as the rules have decoded them.
struct SpendRows(Vec<Row>);

impl SpendRows {
    /// Issuers name two to four tips of what is `delay` old, and their own last one where it is young; now and then one spends twice, in
    /// the same place and unseen by others.
    fn new(count: usize, delay: usize, issuers: usize) -> Self {
        let mut rng = ChaCha8Rng::seed_from_u64(5);
        let id = |number: usize| sha256d(&number.to_le_bytes());
        let mut named: Vec<Vec<usize>> = vec![vec![]; 8];
        let (mut tips, mut place): (Vec<usize>, Vec<usize>) = ((0..8).collect(), (0..8).collect());
        place.resize(count + 8, usize::MAX);
        let mut is_hidden = vec![false; count + 8];
        let mut last: Vec<(Option<usize>, u64)> = vec![(None, 0); issuers];
        let mut rows = Vec::with_capacity(count);
        for at in 8..count + 8 {
            if let Some(seen) = at.checked_sub(delay).filter(|seen| *seen >= 8 && !is_hidden[*seen]) {
                for parent in &named[seen] {
                    let gone = std::mem::replace(&mut place[*parent], usize::MAX);
                    if gone != usize::MAX {
                        tips.swap_remove(gone);
                        if let Some(moved) = tips.get(gone) {
                            place[*moved] = gone;
                        }
                    }
                }
                place[seen] = tips.len();
                tips.push(seen);
            }
            let who = rng.random_range(0..issuers);
            let (own, before) = last[who];
            let mut parents: BTreeSet<usize> = (0..rng.random_range(2..=4))
                .map(|_| tips[rng.random_range(0..tips.len())])
                .collect();
            let mut nonce = before + 1;
            match own {
                Some(own) if at % (count / 1_000) == 0 => {
                    is_hidden[at] = true;
                    nonce = before;
                    parents = named[own].iter().copied().collect();
                }
                // Older ones are in the past of what everybody sees.
                Some(own) if own + 30 * delay > at => drop(parents.insert(own)),
                _ => {}
            }
            if parents.len() < 2 {
                parents.insert(usize::from(parents.contains(&0)));
            }
            let mut issuer = [2; 33];
            issuer[1..9].copy_from_slice(&who.to_le_bytes());
            let mut ids: Vec<Hash> = parents
                .iter()
                .filter(|parent| **parent >= 8)
                .map(|parent| id(*parent))
                .collect();
            ids.sort_unstable();
            rows.push(Row {
                id: id(at),
                genesis: parents
                    .iter()
                    .filter(|parent| **parent < 8)
                    .fold(0, |mask, bit| mask | 1 << bit),
                parents: ids,
                issuer,
                time: at as u64,
                nonce,
                weight: [1, 1, 1, 1, 1, 1, 1, 16, 16, 256][rng.random_range(0..10)],
            });
            named.push(parents.into_iter().collect());
            if !is_hidden[at] {
                last[who] = (Some(at), nonce);
            }
        }
        Self(rows)
    }
}
