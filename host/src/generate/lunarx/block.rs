//! Proof blocks of a generated stream: one as soon as enough challenges passed.
//! One maker of a kind; `chain::lunarx::block` has the format.
//! Never forks.

use super::{
    FaultKind, Maker, fault,
    world::{AS_OF, Sealing, Signer, World},
};
use crate::chain::lunarx::{
    Hash,
    block::{self, KIND},
    ledger::{PROOFS, RECEIPTS},
};

/// Makes blocks.
#[derive(Debug)]
pub(super) struct Blocks;

/// The fields of a block.
struct Draft<'a> {
    height: u64,
    prev: Hash,
    roots: [Hash; 3],
    tracker: &'a Signer,
    time: u64,
    signed_by: &'a Signer,
}

impl<'a> Draft<'a> {
    /// The next block.
    fn next(world: &World, tracker: &'a Signer, wait: u64) -> Self {
        let tip = block::tip(&world.ledger);
        let ledger = &world.ledger;
        Self {
            height: tip.blocks,
            prev: tip.id,
            roots: [
                ledger.growing(RECEIPTS).root(),
                ledger.growing(PROOFS).root(),
                ledger.state_root(),
            ],
            tracker,
            time: tip.time.max(AS_OF - CHAIN_AGE_S) + wait,
            signed_by: tracker,
        }
    }

    fn seal(&self) -> Vec<u8> {
        let mut draft = Sealing::new(KIND).with(&1u8).with(&self.height).with(&self.prev);
        for root in &self.roots {
            draft = draft.with(root);
        }
        draft
            .with(&self.tracker.key())
            .with(&self.time)
            .sign(self.signed_by)
            .done()
    }
}

/// Proofs so far, and how many the next block needs.
fn proofs(world: &World) -> (u64, u64) {
    let reward = world.params.reward(world.height());
    let needed = reward.div_ceil(world.params.blocks.reward_units_a_proof);
    (world.ledger.growing(PROOFS).count, needed)
}

impl Maker<World> for Blocks {
    fn weight(&self) -> usize {
        0
    }

    fn is_urgent(&self) -> bool {
        true
    }

    fn good(&mut self, world: &mut World) -> Option<Vec<u8>> {
        let (got, needed) = proofs(world);
        if got < needed {
            return None;
        }
        let wait = 1 + world.dice.below(60) as u64;
        let tracker = world.trackers[world.dice.below(world.trackers.len())].clone();
        Some(Draft::next(world, &tracker, wait).seal())
    }

    fn faults(&self) -> &'static [FaultKind] {
        FAULTS
    }

    fn bad(&mut self, name: &str, world: &mut World) -> Option<(Vec<u8>, Option<u64>)> {
        let noise = world.dice.array();
        let (tracker, user) = (&world.trackers[0], &world.users[0]);
        let (got, needed) = proofs(world);
        let mut draft = Draft::next(world, tracker, 1);
        match name {
            "block-cut" => {
                let mut object = draft.seal();
                object.pop();
                return Some((object, None));
            }
            "block-on-an-old-one" if world.height() > 0 => draft.prev = Hash::default(),
            "height-that-skips" => draft.height += 1,
            "block-not-later" if world.height() > 0 => draft.time -= 1,
            "block-of-tomorrow" => draft.time = AS_OF + world.params.blocks.clock_s_max + 1,
            "block-of-a-stranger" => (draft.tracker, draft.signed_by) = (user, user),
            "other-receipts" => draft.roots[0] = noise,
            "other-proofs" => draft.roots[1] = noise,
            "other-balances" => draft.roots[2] = noise,
            "too-few-proofs" if got < needed => {}
            // With the proofs at hand the block would be due.
            "block-signed-by-another" if got >= needed => draft.signed_by = user,
            _ => return None,
        }
        Some((draft.seal(), None))
    }
}

const FAULTS: &[FaultKind] = &[
    fault('B', 1, "block-cut"),
    fault('B', 2, "block-on-an-old-one"),
    fault('B', 3, "height-that-skips"),
    fault('B', 4, "block-not-later"),
    fault('B', 4, "block-of-tomorrow"),
    fault('B', 5, "block-of-a-stranger"),
    fault('B', 6, "other-receipts"),
    fault('B', 7, "other-proofs"),
    fault('B', 8, "other-balances"),
    fault('B', 9, "too-few-proofs"),
    fault('B', 11, "block-signed-by-another"),
];

/// The first block is so old.
const CHAIN_AGE_S: u64 = 50_000_000;
