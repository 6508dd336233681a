//! The log of PBFT of a generated stream: requests in three phases, checkpoints, changes of view, proofs of equivocation.
//! One maker of what replicas say; `chain::itc::pbft` has the formats. Faults are in `log_faults`.
//! Never has an honest replica say two things: what it says is in a queue before any of it is said.

use std::collections::VecDeque;

use super::{
    super::records::{FaultKind, Maker},
    NewViewDraft, ViewChangeDraft, draft, log_faults, said,
    world::World,
};
use crate::chain::{
    itc::pbft::{
        CHECKPOINT, COMMIT, PRE_PREPARE, PREPARE, Said,
        new_view::{NULL_REQUEST, Open},
        proof,
        view_change::{Kept, ViewChange},
    },
    records::{Hash, record::Record as _},
};

/// Makes what replicas say.
#[derive(Debug, Default)]
pub(super) struct Log {
    /// What is said next.
    queue: VecDeque<Saying>,
    /// The last number that was proposed.
    number: u64,
    /// Requests above the checkpoint that are prepared, by number.
    prepared: Vec<Request>,
    /// The last stable checkpoint: number, state and who has it.
    pub(super) checkpoint: Option<(u64, Hash, Vec<u16>)>,
    /// The view that all are in once the queue is said.
    view: u32,
    /// Turns that the primary of a new view takes to begin it.
    pause: u32,
    /// The last proposal that was said.
    pub(super) proposed: Option<Said>,
    /// A change of view that was said and that no new view has followed.
    pub(super) changing: Option<ViewChangeDraft>,
    /// The new view that a quorum of changes waits for.
    pub(super) due: Option<NewViewDraft>,
}

/// A request that a quorum prepared.
#[derive(Clone, Debug)]
struct Request {
    number: u64,
    view: u32,
    digest: Hash,
    /// Who prepared it besides the primary.
    voters: Vec<u16>,
}

/// One thing that a replica says.
#[derive(Clone, Debug)]
enum Saying {
    Message(Said),
    Change(Box<ViewChangeDraft>),
    /// The changes are said: the primary has all that it needs.
    Due(Box<NewViewDraft>),
    View,
}

/// What this replica says of a number.
pub(super) fn message(world: &World, phase: u8, slot: (u32, u64), digest: Hash, replica: u16) -> Said {
    said(world.params.chain_id, &world.set(), phase, slot, digest, replica)
}

impl Log {
    /// What comes once all is said.
    fn refill(&mut self, world: &mut World) {
        if self.number > 0 && self.number.is_multiple_of(CHECKPOINT_EVERY) && self.stable() < self.number {
            self.checkpoint(world);
        } else if self.prepared.len() >= 2 && world.dice.once_in(3) {
            self.change_view(world);
        } else {
            self.number += 1;
            let digest = world.dice.array();
            let primary = world.set().primary(self.view);
            let proposal = message(world, PRE_PREPARE, (self.view, self.number), digest, primary);
            self.queue.push_back(Saying::Message(proposal));
            // A request now and then is not prepared: what the next view makes of it is a gap, if there is one behind it.
            if !world.dice.once_in(6) {
                self.agree(world, self.number, digest);
            }
        }
    }

    fn stable(&self) -> u64 {
        self.checkpoint.as_ref().map_or(0, |(number, ..)| *number)
    }

    /// A quorum prepares and commits what the primary of the view has proposed.
    fn agree(&mut self, world: &mut World, number: u64, digest: Hash) {
        let (view, primary) = (self.view, world.set().primary(self.view));
        let mut voters = world.quorum(&[primary]);
        voters.remove(0);
        voters.sort_unstable();
        let mut say = |phase, replica, world: &World| {
            let said = message(world, phase, (view, number), digest, replica);
            self.queue.push_back(Saying::Message(said));
        };
        for replica in &voters {
            say(PREPARE, *replica, world);
        }
        for replica in world.quorum(&[]) {
            say(COMMIT, replica, world);
        }
        self.prepared.retain(|request| request.number != number);
        self.prepared.push(Request {
            number,
            view,
            digest,
            voters,
        });
        self.prepared.sort_unstable_by_key(|request| request.number);
    }

    fn checkpoint(&mut self, world: &mut World) {
        let (state, mut voters) = (world.dice.array(), world.quorum(&[]));
        for replica in &voters {
            let said = message(world, CHECKPOINT, (0, self.number), state, *replica);
            self.queue.push_back(Saying::Message(said));
        }
        voters.sort_unstable();
        self.checkpoint = Some((self.number, state, voters));
        self.prepared.clear();
    }

    /// A quorum leaves the view, and the primary of the next begins it with what is open.
    fn change_view(&mut self, world: &mut World) {
        self.view += 1;
        let mut replicas = world.quorum(&[]);
        let (mut changes, mut kept) = (Vec::new(), Vec::new());
        for replica in &replicas {
            let draft = self.change(world, self.view, *replica);
            let object = draft.seal(world.signer(*replica));
            let id = ViewChange::read(&object, world.params).map_or(Hash::default(), |change| change.id());
            changes.push((*replica, id));
            let prepared = draft.prepared.iter();
            kept.push(Kept {
                id,
                stable: draft.checkpoint.number,
                prepared: prepared.map(|one| (one.number, (one.view, one.digest))).collect(),
            });
            self.queue.push_back(Saying::Change(Box::new(draft)));
        }
        replicas.sort_unstable();
        changes.sort_unstable();
        let open = Open::of(&kept, world.params.log.window);
        let mut draft = NewViewDraft::new(world.params.chain_id, world.set(), self.view, changes);
        (draft.stable, draft.digests) = (open.stable, open.digests.clone());
        self.queue.push_back(Saying::Due(Box::new(draft)));
        self.queue.push_back(Saying::View);
        // What the new view begins with is agreed on in it.
        self.number = open.stable + open.digests.len() as u64;
        self.prepared.clear();
        for (number, digest) in (open.stable + 1..).zip(open.digests) {
            if digest != NULL_REQUEST || world.dice.once_in(2) {
                self.agree(world, number, digest);
            }
        }
    }

    /// What this replica knows when it leaves for a view.
    pub(super) fn change(&self, world: &World, view: u32, replica: u16) -> ViewChangeDraft {
        let mut draft = ViewChangeDraft::new(world.params.chain_id, world.set(), view, replica);
        if let Some((number, state, voters)) = &self.checkpoint {
            draft = draft.stable(*number, *state, voters, &world.validators);
        }
        self.prepared.iter().fold(draft, |draft, request| {
            let slot = (request.view, request.number);
            draft.and(slot, request.digest, &request.voters, &world.validators)
        })
    }

    fn say(&mut self, saying: Saying, world: &World) -> Option<Vec<u8>> {
        match saying {
            Saying::Message(said) => {
                if said.phase == PRE_PREPARE {
                    self.proposed = Some(said);
                }
                Some(draft::message(&said, world.signer(said.replica)))
            }
            Saying::Change(draft) => {
                let object = draft.seal(world.signer(draft.replica));
                self.changing = Some(*draft);
                Some(object)
            }
            Saying::Due(draft) => {
                self.due = Some(*draft);
                self.pause = PAUSE;
                None
            }
            Saying::View => {
                let draft = self.due.take()?;
                self.changing = None;
                self.proposed = None;
                Some(draft.seal(world.signer(draft.replica)))
            }
        }
    }
}

/// A replica that signed two digests for one slot, and the object that shows it.
pub(super) fn equivocation(world: &mut World, replica: u16) -> [Said; 2] {
    let slot = (world.dice.below(9) as u32, world.dice.bits());
    [(); 2].map(|()| {
        let digest = world.dice.array();
        message(world, COMMIT, slot, digest, replica)
    })
}

/// The object of two messages, signed by these replicas.
pub(super) fn sealed_proof(world: &World, messages: &[Said; 2], signers: [u16; 2]) -> Vec<u8> {
    let [first, second] = *messages;
    let sign = |said: Said, signer| (said, world.signer(signer).sign(&said.to_signed()));
    proof::write(&[sign(first, signers[0]), sign(second, signers[1])])
}

impl Maker<World> for Log {
    fn weight(&self) -> usize {
        40
    }

    fn good(&mut self, world: &mut World) -> Option<Vec<u8>> {
        if let Some(left) = self.pause.checked_sub(1) {
            self.pause = left;
            return None;
        }
        if world.dice.once_in(64) {
            let replica = world.dice.below(world.validators.len()) as u16;
            let messages = equivocation(world, replica);
            return Some(sealed_proof(world, &messages, [replica; 2]));
        }
        if self.queue.is_empty() {
            self.refill(world);
        }
        let saying = self.queue.pop_front()?;
        self.say(saying, world)
    }

    fn faults(&self) -> &'static [FaultKind] {
        log_faults::FAULTS
    }

    fn bad(&mut self, name: &str, world: &mut World) -> Option<(Vec<u8>, Option<u64>)> {
        log_faults::of_message(self, name, world)
            .or_else(|| log_faults::of_proof(name, world))
            .or_else(|| log_faults::of_change(self, name, world))
            .or_else(|| log_faults::of_new_view(self, name, world))
    }
}

/// Requests between two checkpoints.
const CHECKPOINT_EVERY: u64 = 8;
/// Turns between the last change and the new view, so that there is time for what is wrong with one.
const PAUSE: u32 = 24;
