//! Messages of PBFT (P) and proofs of equivocation (E).

use perigee::{
    chain::itc::pbft::{self, CHECKPOINT, COMMIT, PRE_PREPARE, PREPARE, Said},
    generate::itc::{World, message},
    verdict::Verdict,
};

use super::support::{FOUR, Scene, flipped};

fn said(world: &World, phase: u8, replica: usize, number: u64) -> Said {
    let validator = world.set().list[replica];
    Said {
        chain_id: world.params.chain_id,
        phase,
        set: world.set().id(),
        view: 0,
        number,
        digest: [number as u8; 32],
        replica: replica as u16,
        key: validator.key,
    }
}

fn sealed(world: &World, said: &Said) -> Vec<u8> {
    let replica = usize::from(said.replica) % world.validators.len();
    message(said, &world.validators[replica].signer)
}

/// View 0: replica 0 is the primary.
#[test]
fn each_rule_broken_alone_gives_its_number() {
    let mut scene = Scene::new(&FOUR);
    let mut judge = |said: Said, rule: &str| {
        let object = sealed(&scene.world, &said);
        match rule {
            "" => scene.accept(&object),
            rule => scene.reject(&object, rule, None),
        }
    };
    let world = World::new(perigee::chain::itc::ItcParams::embedded(), 1, &FOUR);
    let of = |phase, replica, number| said(&world, phase, replica, number);
    judge(
        Said {
            chain_id: 9,
            ..of(PRE_PREPARE, 0, 1)
        },
        "P1",
    );
    judge(
        Said {
            phase: 4,
            ..of(PRE_PREPARE, 0, 1)
        },
        "P1",
    );
    judge(
        Said {
            view: 1,
            ..of(CHECKPOINT, 0, 1)
        },
        "P1",
    );
    judge(
        Said {
            replica: 4,
            ..of(PRE_PREPARE, 0, 1)
        },
        "P2",
    );
    judge(
        Said {
            replica: 1,
            ..of(PRE_PREPARE, 0, 1)
        },
        "P2",
    );
    judge(of(PRE_PREPARE, 0, 0), "P3");
    judge(of(PRE_PREPARE, 0, world.params.log.window + 1), "P3");
    judge(of(PRE_PREPARE, 1, 1), "P4");
    judge(of(PREPARE, 0, 1), "P4");
    judge(of(PRE_PREPARE, 0, 1), "");
    judge(
        Said {
            digest: [9; 32],
            ..of(PREPARE, 1, 1)
        },
        "P5",
    );
    judge(
        Said {
            digest: [9; 32],
            ..of(COMMIT, 1, 1)
        },
        "P5",
    );
    judge(
        Said {
            digest: [9; 32],
            ..of(PRE_PREPARE, 0, 1)
        },
        "P6",
    );
    judge(of(PREPARE, 1, 1), "");
    judge(of(PREPARE, 1, 1), "");
    judge(of(PRE_PREPARE, 0, world.params.log.window), "");
    let waits = sealed(&world, &of(PREPARE, 1, 2));
    scene.waits(&waits, "P5");
    let unknown = sealed(
        &world,
        &Said {
            set: [1; 32],
            ..of(PRE_PREPARE, 0, 3)
        },
    );
    scene.waits(&unknown, "P2");
    scene.reject(&flipped(sealed(&world, &of(PRE_PREPARE, 0, 3))), "P7", None);
}

#[test]
fn quorums_prepare_commit_and_move_the_watermarks() {
    let mut scene = Scene::new(&FOUR);
    let set = scene.world.set();
    let say = |scene: &mut Scene, phase, replica, number| {
        let object = sealed(&scene.world, &said(&scene.world, phase, replica, number));
        scene.accept(&object);
    };
    let digest = [5; 32];
    say(&mut scene, PRE_PREPARE, 0, 5);
    say(&mut scene, PREPARE, 1, 5);
    let prepared = |scene: &Scene| pbft::is_prepared(&scene.judge.ledger, &set, 0, 5, &digest);
    let committed = |scene: &Scene| pbft::is_committed(&scene.judge.ledger, &set, 0, 5, &digest);
    assert!(!prepared(&scene), "two of four");
    // The same one again is not a third.
    say(&mut scene, PREPARE, 1, 5);
    assert!(!prepared(&scene));
    say(&mut scene, PREPARE, 2, 5);
    assert!(prepared(&scene), "the proposal and two prepares");
    for replica in [0, 1] {
        say(&mut scene, COMMIT, replica, 5);
        assert!(!committed(&scene));
    }
    say(&mut scene, COMMIT, 3, 5);
    assert!(committed(&scene));
    assert!(
        !pbft::is_prepared(&scene.judge.ledger, &set, 0, 5, &[6; 32]),
        "of another digest"
    );
    for replica in [0, 1, 2] {
        assert_eq!(pbft::stable(&scene.judge.ledger, &set.id()), 0);
        say(&mut scene, CHECKPOINT, replica, 5);
    }
    assert_eq!(pbft::stable(&scene.judge.ledger, &set.id()), 5);
    // What is below is over, but what was accepted is accepted still.
    let late = sealed(&scene.world, &said(&scene.world, PREPARE, 3, 5));
    scene.reject(&late, "P3", None);
    say(&mut scene, PREPARE, 2, 5);
    // One that has another state counts for itself.
    let other = Said {
        digest: [7; 32],
        ..said(&scene.world, CHECKPOINT, 3, 6)
    };
    let object = sealed(&scene.world, &other);
    scene.accept(&object);
    for replica in [0, 1] {
        say(&mut scene, CHECKPOINT, replica, 6);
    }
    assert_eq!(pbft::stable(&scene.judge.ledger, &set.id()), 5);
    say(&mut scene, CHECKPOINT, 2, 6);
    assert_eq!(pbft::stable(&scene.judge.ledger, &set.id()), 6);
}

/// The rejection itself holds the object that proves it, which stands on its own.
#[test]
fn who_signs_two_digests_is_proven_faulty() {
    for phase in [PRE_PREPARE, COMMIT] {
        let mut scene = Scene::new(&FOUR);
        let replica = 0;
        let first = said(&scene.world, PRE_PREPARE, 0, 1);
        let object = sealed(&scene.world, &first);
        scene.accept(&object);
        let second = match phase {
            PRE_PREPARE => Said {
                digest: [9; 32],
                ..first
            },
            // For a commit the digest is the proposal's, so that only its own second word can differ.
            phase => Said { phase, ..first },
        };
        if phase == COMMIT {
            let object = sealed(&scene.world, &second);
            scene.accept(&object);
            continue;
        }
        let object = sealed(&scene.world, &second);
        let Verdict::Reject { rule, message, .. } = scene.report(&object).verdict else {
            panic!("not rejected")
        };
        assert_eq!(rule.to_string(), "P6");
        let proof = hex::decode(message.split(' ').next_back().unwrap()).unwrap();
        assert!(!pbft::proof::is_faulty(&scene.judge.ledger, &first.set, replica));
        // One bit of either digest and of the signature; two that say the same.
        let digest_at = |message: usize| {
            let each = (proof.len() - 1) / 2;
            1 + message * each + 1 + 4 + 1 + 32 + 4 + 8
        };
        for at in [digest_at(0), digest_at(1)] {
            let mut spoiled = proof.clone();
            spoiled[at] ^= 0x80;
            let index = u64::from(at == digest_at(1));
            scene.reject(&spoiled, "E4", Some(index));
        }
        scene.reject(&flipped(proof.clone()), "E4", Some(1));
        let half = (proof.len() - 1) / 2;
        let same = [&proof[..=half], &proof[1..=half]].concat();
        scene.reject(&same, "E2", None);
        scene.reject(&proof[..proof.len() - 1], "E1", None);
        scene.accept(&proof);
        assert!(pbft::proof::is_faulty(&scene.judge.ledger, &first.set, replica));
        scene.accept(&proof);
    }
}
