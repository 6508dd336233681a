//! View changes (W) and new views (N), and what they do to the log.

use perigee::{
    chain::itc::{
        pbft::{self, CHECKPOINT, PRE_PREPARE, PREPARE, new_view::NULL_REQUEST, view_change},
        validators::Validators,
    },
    generate::itc::{NewViewDraft, ViewChangeDraft, World, message, said},
};

use super::support::{FOUR, Scene, flipped};

fn change(world: &World, view: u32, replica: u16) -> ViewChangeDraft {
    ViewChangeDraft::new(world.params.chain_id, world.set(), view, replica)
}

fn sealed(world: &World, draft: &ViewChangeDraft) -> Vec<u8> {
    let replica = usize::from(draft.replica) % world.validators.len();
    draft.seal(&world.validators[replica].signer)
}

/// What a change is named by.
fn id(world: &World, object: &[u8]) -> [u8; 32] {
    use perigee::chain::records::record::Record as _;
    view_change::ViewChange::read(object, world.params).unwrap().id()
}

#[test]
fn each_rule_of_view_changes_broken_alone_gives_its_number() {
    let mut scene = Scene::new(&FOUR);
    let world = World::new(scene.world.params, 1, &FOUR);
    let all = &world.validators;
    // To view 2: replica 1 is the primary of view 1, and prepares nothing there.
    let good = change(&world, 2, 3)
        .stable(4, [4; 32], &[0, 1, 2], all)
        .and((0, 5), [5; 32], &[1, 2], all)
        .and((1, 7), [7; 32], &[0, 3], all);
    let mut reject = |spoil: &dyn Fn(&mut ViewChangeDraft), rule: &str, index: Option<u64>| {
        let mut draft = good.clone();
        spoil(&mut draft);
        scene.reject(&sealed(&world, &draft), rule, index);
    };
    reject(&|draft| draft.chain_id += 1, "W1", None);
    reject(&|draft| draft.view = 0, "W1", None);
    reject(&|draft| draft.replica = 4, "W1", None);
    reject(&|draft| draft.prepared.reverse(), "W1", None);
    reject(&|draft| draft.prepared[0].votes.reverse(), "W1", None);
    reject(&|draft| draft.prepared[0].votes[1].0 = 4, "W1", None);
    // Two that are one.
    reject(
        &|draft| draft.checkpoint.votes[1] = draft.checkpoint.votes[0],
        "W1",
        None,
    );
    reject(&|draft| draft.checkpoint.votes.truncate(2), "W4", None);
    reject(
        &|draft| *draft = draft.clone().stable(0, [4; 32], &[0, 1, 2], all),
        "W4",
        None,
    );
    reject(&|draft| draft.prepared[0].number = 4, "W5", Some(0));
    let late = 4 + world.params.log.window + 1;
    reject(&|draft| draft.prepared[1].number = late, "W5", Some(1));
    reject(&|draft| draft.prepared[1].view = 2, "W5", Some(1));
    reject(&|draft| draft.prepared[1].votes.truncate(1), "W5", Some(1));
    // The primary's prepare is its proposal.
    reject(
        &|draft| {
            draft.prepared.truncate(1);
            *draft = draft.clone().and((1, 7), [7; 32], &[0, 1], all);
        },
        "W5",
        Some(1),
    );
    // Votes are counted through: three of the checkpoint, then the proposal and two of each request.
    reject(&|draft| draft.checkpoint.votes[2].1[9] ^= 1, "W6", Some(2));
    reject(&|draft| draft.prepared[0].proposal[9] ^= 1, "W6", Some(3));
    reject(&|draft| draft.prepared[1].votes[1].1[9] ^= 1, "W6", Some(8));
    reject(&|draft| draft.prepared[1].digest[0] ^= 1, "W6", Some(6));
    scene.reject(&flipped(sealed(&world, &good)), "W8", None);
    // A set that nobody has told of.
    let other = World::new(world.params, 2, &FOUR);
    scene.waits(&sealed(&other, &change(&other, 1, 0)), "W2");
    scene.accept(&sealed(&world, &good));
    // Its checkpoint is proven: what is below is over.
    let set = world.set();
    assert_eq!(pbft::stable(&scene.judge.ledger, &set.id()), 4);
    scene.accept(&sealed(&world, &good));
    scene.reject(&sealed(&world, &change(&world, 2, 3)), "W7", None);
    assert!(!view_change::is_joined(&scene.judge.ledger, &set, 2), "one of four");
    scene.accept(&sealed(&world, &change(&world, 2, 0)));
    assert!(view_change::is_joined(&scene.judge.ledger, &set, 2));
    assert!(!view_change::is_joined(&scene.judge.ledger, &set, 3));
}

/// Three changes to view 1: number 3 was prepared, 2 was not, and the highest checkpoint is 1.
struct Changed {
    scene: Scene,
    good: NewViewDraft,
    set: Validators,
}

fn changed() -> Changed {
    let mut scene = Scene::new(&FOUR);
    let set = scene.world.set();
    let all = scene.world.validators.clone();
    let drafts = [
        change(&scene.world, 1, 0).and((0, 1), [1; 32], &[1, 2], &all),
        change(&scene.world, 1, 2).stable(1, [9; 32], &[0, 1, 2], &all),
        change(&scene.world, 1, 3).and((0, 3), [3; 32], &[1, 3], &all),
    ];
    let mut changes = Vec::new();
    for draft in drafts {
        let object = sealed(&scene.world, &draft);
        changes.push((draft.replica, id(&scene.world, &object)));
        scene.accept(&object);
    }
    let mut good = NewViewDraft::new(scene.world.params.chain_id, set.clone(), 1, changes);
    (good.stable, good.digests) = (1, vec![NULL_REQUEST, [3; 32]]);
    Changed { scene, good, set }
}

#[test]
fn each_rule_of_new_views_broken_alone_gives_its_number() {
    let Changed { mut scene, good, .. } = changed();
    let primary = scene.world.validators[1].signer.clone();
    let mut judge = |spoil: &dyn Fn(&mut NewViewDraft), rule: &str, index: Option<u64>| {
        let mut draft = good.clone();
        spoil(&mut draft);
        scene.reject(&draft.seal(&primary), rule, index);
    };
    judge(&|draft| draft.chain_id += 1, "N1", None);
    judge(&|draft| draft.view = 0, "N1", None);
    judge(&|draft| draft.changes.swap(0, 1), "N1", None);
    judge(&|draft| draft.changes[1].0 = draft.changes[0].0, "N1", None);
    judge(&|draft| draft.replica = 2, "N2", None);
    judge(&|draft| draft.key = draft.set.list[0].key, "N2", None);
    judge(&|draft| draft.changes.truncate(2), "N4", None);
    judge(&|draft| draft.changes[1].1[0] ^= 1, "N5", Some(1));
    judge(&|draft| draft.stable = 0, "N6", None);
    judge(&|draft| draft.digests.truncate(1), "N6", None);
    judge(&|draft| draft.digests.push([4; 32]), "N6", None);
    judge(&|draft| draft.digests[0] = [2; 32], "N6", Some(0));
    judge(&|draft| draft.forged = Some(1), "N8", Some(1));
    let object = good.seal(&primary);
    scene.reject(&flipped(object.clone()), "N9", None);
    let unknown = NewViewDraft {
        changes: vec![good.changes[0], (1, [1; 32]), good.changes[1]],
        ..good.clone()
    };
    scene.waits(&unknown.seal(&primary), "N5");
    let mut other = World::new(scene.world.params, 2, &FOUR);
    let foreign = NewViewDraft::new(1, other.set(), 1, good.changes.clone());
    scene.waits(&foreign.seal(&other.validators[1].signer), "N2");
    other.next(1);
    scene.accept(&object);
    scene.accept(&object);
    let again = NewViewDraft {
        changes: unknown.changes,
        ..good
    };
    scene.reject(&again.seal(&primary), "N3", None);
}

#[test]
fn a_primary_that_proposed_otherwise_before_is_found() {
    let Changed { mut scene, good, set } = changed();
    let primary = scene.world.validators[1].signer.clone();
    let early = said(good.chain_id, &set, PRE_PREPARE, (1, 3), [8; 32], 1);
    scene.accept(&message(&early, &primary));
    scene.reject(&good.seal(&primary), "N7", Some(1));
}

#[test]
fn a_new_view_ends_the_old_one_and_its_proposals_count() {
    let Changed { mut scene, good, set } = changed();
    let all = scene.world.validators.clone();
    let say = |phase, slot, digest, replica: u16| {
        let said = said(good.chain_id, &set, phase, slot, digest, replica);
        message(&said, &all[usize::from(replica)].signer)
    };
    let old = say(PRE_PREPARE, (0, 2), [2; 32], 0);
    scene.accept(&old);
    scene.accept(&good.seal(&all[1].signer));
    assert_eq!(view_change::current(&scene.judge.ledger, &set.id()), 1);
    // What was accepted is accepted still, and nothing more is said in the old view; checkpoints are of none.
    scene.accept(&old);
    scene.reject(&say(PREPARE, (0, 2), [2; 32], 1), "P8", None);
    scene.accept(&say(CHECKPOINT, (0, 3), [1; 32], 1));
    scene.reject(&sealed(&scene.world, &change(&scene.world, 1, 1)), "W3", None);
    // Prepares are held against the proposals of the new view.
    scene.reject(&say(PREPARE, (1, 3), [4; 32], 0), "P5", None);
    let prepared = |scene: &Scene| pbft::is_prepared(&scene.judge.ledger, &set, 1, 3, &[3; 32]);
    scene.accept(&say(PREPARE, (1, 3), [3; 32], 0));
    assert!(!prepared(&scene), "two of four");
    scene.accept(&say(PREPARE, (1, 3), [3; 32], 2));
    assert!(prepared(&scene));
    scene.accept(&say(PREPARE, (1, 2), NULL_REQUEST, 0));
    scene.reject(&say(PRE_PREPARE, (1, 2), [5; 32], 1), "P6", None);
    scene.accept(&say(PRE_PREPARE, (1, 4), [5; 32], 1));
}
