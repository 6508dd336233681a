//! Faults of what replicas say: messages, proofs of equivocation, view changes and new views.
//! Beside `log`, which knows what was said so far.
//! Never leaves a trace in the log: what is wrong is rejected, and numbers far above those in use are taken for it.

use super::{
    super::records::{FaultKind, fault},
    NewViewDraft, draft, log,
    log::Log,
    world::World,
};
use crate::chain::{
    itc::pbft::{self, PRE_PREPARE, PREPARE, Said, view_change},
    records::Hash,
};

type Bad = Option<(Vec<u8>, Option<u64>)>;

/// Another replica.
fn beside(world: &World, replica: u16) -> u16 {
    (replica + 1) % world.validators.len() as u16
}

/// A message that breaks a rule of the log.
pub(super) fn of_message(log: &Log, name: &str, world: &mut World) -> Bad {
    let set = world.set();
    let (id, window) = (set.id(), world.params.log.window);
    let (view, stable) = (
        view_change::current(&world.ledger, &id),
        pbft::stable(&world.ledger, &id),
    );
    let primary = set.primary(view);
    let backup = beside(world, primary);
    let digest: Hash = world.dice.array();
    // In the upper half of the window nobody has said anything.
    let far = stable + window - world.dice.below(window as usize / 2) as u64;
    let of = |phase, slot, replica| log::message(world, phase, slot, digest, replica);
    let fresh = of(PRE_PREPARE, (view, far), primary);
    let proposed = || {
        let proposed = log.proposed?;
        (proposed.view == view && proposed.number > stable).then_some(proposed)
    };
    let (said, signer) = match name {
        "message-of-another-chain" => {
            let chain_id = fresh.chain_id + 1;
            (Said { chain_id, ..fresh }, primary)
        }
        "message-by-another-key" => {
            let key = set.list[usize::from(backup)].key;
            (Said { key, ..fresh }, backup)
        }
        "number-above-the-window" => (of(PRE_PREPARE, (view, stable + window + 1), primary), primary),
        "number-below-the-checkpoint" => {
            let number = (stable > 0).then_some(stable)?;
            (of(PRE_PREPARE, (view, number), primary), primary)
        }
        "proposal-by-a-backup" => (of(PRE_PREPARE, (view, far), backup), backup),
        "prepare-by-the-primary" => (of(PREPARE, (view, far), primary), primary),
        "prepare-of-what-was-not-proposed" => {
            let proposed = proposed()?;
            (of(PREPARE, (view, proposed.number), backup), backup)
        }
        "second-proposal" => {
            let proposed = proposed()?;
            (Said { digest, ..proposed }, proposed.replica)
        }
        "message-signed-by-another" => (fresh, backup),
        "message-of-a-view-that-is-over" => {
            let view = view.checked_sub(1)?;
            let primary = set.primary(view);
            (of(PRE_PREPARE, (view, far), primary), primary)
        }
        _ => return None,
    };
    Some((draft::message(&said, world.signer(signer)), None))
}

/// A proof of equivocation that is none.
pub(super) fn of_proof(name: &str, world: &mut World) -> Bad {
    let replica = world.dice.below(world.validators.len()) as u16;
    let other = beside(world, replica);
    let [first, mut second] = log::equivocation(world, replica);
    let mut signers = [replica; 2];
    let mut index = None;
    match name {
        "proof-of-another-chain" => second.chain_id += 1,
        "proof-of-one-digest" => second.digest = first.digest,
        "proof-of-two-numbers" => second.number ^= 1,
        "proof-by-another-key" => {
            let key = world.set().list[usize::from(other)].key;
            let messages = [Said { key, ..first }, Said { key, ..second }];
            return Some((log::sealed_proof(world, &messages, [other; 2]), None));
        }
        "proof-signed-by-another" => {
            signers[1] = other;
            index = Some(1);
        }
        _ => return None,
    }
    Some((log::sealed_proof(world, &[first, second], signers), index))
}

/// A view change that breaks a rule.
pub(super) fn of_change(log: &Log, name: &str, world: &mut World) -> Bad {
    let current = view_change::current(&world.ledger, &world.set().id());
    let replica = world.dice.below(world.validators.len()) as u16;
    // To a view that no honest replica will be asked for in a long time.
    let view = current + 1_000 + world.dice.below(1_000_000) as u32;
    let (digest, all): (Hash, _) = (world.dice.array(), world.validators.clone());
    let low = log.checkpoint.as_ref().map_or(0, |(number, ..)| *number);
    let (number, at) = (low + 100 + world.dice.below(1_000) as u64, 7);
    let primary = world.set().primary(at);
    let mut voters = world.quorum(&[primary]);
    voters.remove(0);
    voters.sort_unstable();
    let mut draft = log.change(world, view, replica);
    let place = draft.prepared.len();
    let first = draft.checkpoint.votes.len();
    let mut index = None;
    match name {
        "change-of-another-chain" => draft.chain_id += 1,
        "vote-twice-in-a-change" => {
            draft = draft.and((at, number), digest, &[voters[0], voters[0]], &all);
        }
        "change-to-a-view-that-is-over" => {
            draft.view = (current > 0).then_some(current)?;
            if view_change::kept(&world.ledger, &world.set().id(), current, replica).is_some() {
                return None;
            }
            // What was prepared in this view is left out: it is none before it.
            draft.prepared.clear();
        }
        "checkpoint-of-too-few" => {
            draft.checkpoint.votes.get(1)?;
            draft.checkpoint.votes.truncate(1);
        }
        "checkpoint-of-nobody" => {
            draft.checkpoint.votes.clear();
            (draft.checkpoint.number, draft.checkpoint.digest) = (0, digest);
        }
        "request-below-the-checkpoint" => {
            draft.prepared.clear();
            draft = draft.and((at, low.checked_sub(1)?.max(1)), digest, &voters, &all);
            index = Some(0);
        }
        "request-above-the-window" => {
            let late = low + world.params.log.window + 1;
            draft = draft.and((at, late), digest, &voters, &all);
            index = Some(place as u64);
        }
        "request-of-a-view-to-come" => {
            draft = draft.and((view, number), digest, &[], &all);
            index = Some(place as u64);
        }
        "request-prepared-by-too-few" => {
            draft = draft.and((at, number), digest, &voters[..1], &all);
            index = Some(place as u64);
        }
        "request-prepared-by-its-primary" => {
            voters.push(primary);
            voters.sort_unstable();
            draft = draft.and((at, number), digest, &voters, &all);
            index = Some(place as u64);
        }
        "vote-for-another-checkpoint" => {
            let state = world.dice.array();
            draft.checkpoint.digest = (first > 0).then_some(state)?;
            index = Some(0);
        }
        "prepared-with-a-vote-for-another-digest" => {
            let votes: usize = draft.prepared.iter().map(|request| 1 + request.votes.len()).sum();
            draft = draft.and((at, number), digest, &voters, &all);
            draft.prepared[place].digest[0] ^= 1;
            index = Some((first + votes) as u64);
        }
        "second-change-of-a-replica" => {
            // Another one than it made: one more request that it knew of.
            draft = log.changing.clone()?;
            draft = draft.and((0, number), digest, &self_voters(world), &all);
        }
        "change-signed-by-another" => {
            let other = beside(world, replica);
            return Some((draft.seal(world.signer(other)), None));
        }
        _ => return None,
    }
    Some((draft.seal(world.signer(draft.replica)), index))
}

/// Who prepares with the primary of the first view.
fn self_voters(world: &mut World) -> Vec<u16> {
    let primary = world.set().primary(0);
    let mut voters = world.quorum(&[primary]);
    voters.remove(0);
    voters.sort_unstable();
    voters
}

/// A new view that breaks a rule; all but the first few need one that is due.
pub(super) fn of_new_view(log: &Log, name: &str, world: &mut World) -> Bad {
    let set = world.set();
    let (chain_id, current) = (world.params.chain_id, view_change::current(&world.ledger, &set.id()));
    let mut changes: Vec<(u16, Hash)> = world
        .quorum(&[])
        .into_iter()
        .map(|place| (place, world.dice.array()))
        .collect();
    changes.sort_unstable();
    let free = NewViewDraft::new(chain_id, set.clone(), current + 1, changes);
    let due = || log.due.clone();
    let mut index = None;
    let draft = match name {
        "new-view-of-another-chain" => NewViewDraft {
            chain_id: chain_id + 1,
            ..free
        },
        "change-that-counts-twice" => {
            let mut draft = free;
            draft.changes[1].0 = draft.changes[0].0;
            draft.changes.sort_unstable();
            draft
        }
        "new-view-by-a-backup" => {
            let replica = beside(world, free.replica);
            let key = set.list[usize::from(replica)].key;
            NewViewDraft { replica, key, ..free }
        }
        "new-view-that-is-over" => {
            let view = (current > 0).then_some(current)?;
            NewViewDraft::new(chain_id, set, view, free.changes)
        }
        "new-view-of-too-few" => {
            let mut draft = free;
            draft.changes.truncate(1);
            draft
        }
        "change-that-was-not-accepted" => {
            let mut draft = due()?;
            let place = world.dice.below(draft.changes.len());
            draft.changes[place].1 = world.dice.array();
            index = Some(place as u64);
            draft
        }
        "new-view-behind-another-checkpoint" => {
            let mut draft = due()?;
            draft.stable += 1 + world.dice.below(1_000) as u64;
            draft
        }
        "proposal-that-was-not-prepared" => {
            let mut draft = due()?;
            let place = world.dice.below(draft.digests.len());
            *draft.digests.get_mut(place)? = world.dice.array();
            index = Some(place as u64);
            draft
        }
        "proposal-too-many" => {
            let mut draft = due()?;
            draft.digests.push(world.dice.array());
            draft
        }
        "proposal-signed-by-nobody" => {
            let mut draft = due()?;
            let place = world.dice.below(draft.digests.len());
            draft.digests.get(place)?;
            draft.forged = Some(place);
            index = Some(place as u64);
            draft
        }
        "new-view-signed-by-another" => {
            let draft = due()?;
            let mut object = draft.seal(world.signer(draft.replica));
            object.truncate(object.len() - 64);
            let signature = world.signer(beside(world, draft.replica)).sign(&object);
            return Some(([object, signature.to_vec()].concat(), None));
        }
        _ => return None,
    };
    Some((draft.seal(world.signer(draft.replica)), index))
}

/// W2 and P5 of a proposal to come only wait; N7 would keep a view from ever beginning, and has a test of its own.
pub(super) const FAULTS: &[FaultKind] = &[
    fault('P', 1, "message-of-another-chain"),
    fault('P', 2, "message-by-another-key"),
    fault('P', 3, "number-above-the-window"),
    fault('P', 3, "number-below-the-checkpoint"),
    fault('P', 4, "proposal-by-a-backup"),
    fault('P', 4, "prepare-by-the-primary"),
    fault('P', 5, "prepare-of-what-was-not-proposed"),
    fault('P', 6, "second-proposal"),
    fault('P', 7, "message-signed-by-another"),
    fault('P', 8, "message-of-a-view-that-is-over"),
    fault('E', 1, "proof-of-another-chain"),
    fault('E', 2, "proof-of-one-digest"),
    fault('E', 2, "proof-of-two-numbers"),
    fault('E', 3, "proof-by-another-key"),
    fault('E', 4, "proof-signed-by-another"),
    fault('W', 1, "change-of-another-chain"),
    fault('W', 1, "vote-twice-in-a-change"),
    fault('W', 3, "change-to-a-view-that-is-over"),
    fault('W', 4, "checkpoint-of-too-few"),
    fault('W', 4, "checkpoint-of-nobody"),
    fault('W', 5, "request-below-the-checkpoint"),
    fault('W', 5, "request-above-the-window"),
    fault('W', 5, "request-of-a-view-to-come"),
    fault('W', 5, "request-prepared-by-too-few"),
    fault('W', 5, "request-prepared-by-its-primary"),
    fault('W', 6, "vote-for-another-checkpoint"),
    fault('W', 6, "prepared-with-a-vote-for-another-digest"),
    fault('W', 7, "second-change-of-a-replica"),
    fault('W', 8, "change-signed-by-another"),
    fault('N', 1, "new-view-of-another-chain"),
    fault('N', 1, "change-that-counts-twice"),
    fault('N', 2, "new-view-by-a-backup"),
    fault('N', 3, "new-view-that-is-over"),
    fault('N', 4, "new-view-of-too-few"),
    fault('N', 5, "change-that-was-not-accepted"),
    fault('N', 6, "new-view-behind-another-checkpoint"),
    fault('N', 6, "proposal-that-was-not-prepared"),
    fault('N', 6, "proposal-too-many"),
    fault('N', 8, "proposal-signed-by-nobody"),
    fault('N', 9, "new-view-signed-by-another"),
];
