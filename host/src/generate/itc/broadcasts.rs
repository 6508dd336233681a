//! Reliable broadcasts of a generated stream: values of every replica, of which some shards are missing.
//! One maker of a kind; `chain::itc::broadcast` has the format.
//! Never shows too few shards: such an object would only wait.

use super::{
    super::records::{FaultKind, Maker, fault},
    BroadcastDraft,
    draft::ecdsa_key,
    world::World,
};
use crate::chain::itc::broadcast::Shape;

/// Makes broadcasts.
#[derive(Debug, Default)]
pub(super) struct Broadcasts {
    epoch: u64,
}

impl Broadcasts {
    /// A value of some replica; k or more shards of it, by chance.
    fn draft(&mut self, world: &mut World) -> BroadcastDraft {
        let set = world.set();
        let proposer = world.dice.below(set.list.len()) as u16;
        let bytes = 1 + world.dice.below(VALUE_BYTES);
        let value = world.dice.bytes(bytes);
        self.epoch += 1;
        let mut draft = BroadcastDraft::new(world.params.chain_id, &set, proposer, self.epoch, &value);
        let k = usize::from(draft.shape().data);
        let shown = k + world.dice.below(draft.places.len() - k + 1);
        world.dice.shuffle(&mut draft.places);
        draft.places.truncate(shown);
        draft.places.sort_unstable();
        draft
    }
}

impl Maker<World> for Broadcasts {
    fn weight(&self) -> usize {
        3
    }

    fn good(&mut self, world: &mut World) -> Option<Vec<u8>> {
        let draft = self.draft(world);
        Some(draft.seal(world.signer(draft.proposer)))
    }

    fn faults(&self) -> &'static [FaultKind] {
        FAULTS
    }

    fn bad(&mut self, name: &str, world: &mut World) -> Option<(Vec<u8>, Option<u64>)> {
        let mut draft = self.draft(world);
        let count = draft.count;
        let signer = world.signer(draft.proposer).clone();
        let mut index = None;
        match name {
            "shard-twice" => draft.places[1] = draft.places[0],
            "value-of-another-chain" => draft.chain_id += 1,
            "replicas-miscounted" => {
                let mut set = world.set();
                set.list.pop();
                let other = BroadcastDraft::new(draft.chain_id, &set, 0, self.epoch, &world.dice.bytes(50));
                draft = BroadcastDraft {
                    set: draft.set,
                    ..other
                };
            }
            "proposer-of-another-key" => draft.proposer = (draft.proposer + 1) % count,
            "proposer-of-no-set" => draft.proposer = count,
            "branch-that-leads-astray" => {
                let shown = world.dice.below(draft.places.len());
                draft.astray = Some(shown);
                index = Some(draft.places[shown].into());
            }
            "shards-of-no-value" => {
                let place = world.dice.below(draft.shards.len());
                draft.shards[place][0] ^= 1;
            }
            "value-with-something-behind-it" => {
                let shape: Shape = draft.shape();
                // A byte behind the value needs room for one: k shards of which the value leaves some.
                let bytes = usize::from(shape.data) * draft.shards[0].len();
                if bytes == draft.value_bytes as usize {
                    return None;
                }
                let mut data = draft.shards[..shape.data.into()].concat();
                data[bytes - 1] = 1;
                draft.cut(&data);
            }
            "value-signed-by-another" => {
                let other = world.signer((draft.proposer + 1) % count);
                return Some((draft.seal_as(ecdsa_key(&signer), other), None));
            }
            _ => return None,
        }
        Some((draft.seal(&signer), index))
    }
}

/// B5 only waits.
const FAULTS: &[FaultKind] = &[
    fault('B', 1, "shard-twice"),
    fault('B', 1, "value-of-another-chain"),
    fault('B', 2, "replicas-miscounted"),
    fault('B', 3, "proposer-of-another-key"),
    fault('B', 3, "proposer-of-no-set"),
    fault('B', 4, "branch-that-leads-astray"),
    fault('B', 6, "shards-of-no-value"),
    fault('B', 6, "value-with-something-behind-it"),
    fault('B', 7, "value-signed-by-another"),
];
/// The longest generated value.
const VALUE_BYTES: usize = 600;
