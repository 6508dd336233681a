//! Context of a generated stream: devices and sets of validators that it is told of while it goes on.
//! One maker of a kind; `chain::itc::context` has the format. Commands to the devices are of `devices`.
//! Never changes the set that certifies headers.

use super::{
    super::{
        records::{FaultKind, Maker, fault},
        sealing::Signer,
    },
    draft,
    world::World,
};
use crate::chain::{
    itc::{context::Statement, validators::Validators},
    records::key::Scheme,
};

/// Makes statements.
#[derive(Debug, Default)]
pub(super) struct Contexts;

/// The set in force, changed: another hash, and of the form that `spoil` leaves.
fn spoiled(world: &World, spoil: impl FnOnce(&mut Validators)) -> Statement {
    let mut set = world.set();
    spoil(&mut set);
    Statement::Validators(set)
}

impl Maker<World> for Contexts {
    fn weight(&self) -> usize {
        2
    }

    fn good(&mut self, world: &mut World) -> Option<Vec<u8>> {
        let statement = if world.dice.once_in(4) {
            // The same validators by other weights: a set that nobody follows.
            let weight = 1 + world.dice.bits() % 1_000;
            spoiled(world, |set| set.list[0].weight = weight)
        } else {
            let owner = Signer::new(Scheme::Ecdsa, &mut world.dice);
            Statement::Device(world.dice.array(), draft::ecdsa_key(&owner))
        };
        Some(world.say(&statement))
    }

    fn faults(&self) -> &'static [FaultKind] {
        FAULTS
    }

    fn bad(&mut self, name: &str, world: &mut World) -> Option<(Vec<u8>, Option<u64>)> {
        let (seq, key) = (world.seq() + 1, draft::ecdsa_key(&world.owner));
        let device = Statement::Device(world.dice.array(), key);
        // What makes it different from every other of its kind.
        let weight = 1 + world.dice.bits() % 1_000_000;
        let object = match name {
            "validator-twice" => {
                let statement = spoiled(world, |set| {
                    set.list[0].weight = weight;
                    set.list[1].key = set.list[0].key;
                });
                draft::context(seq, &statement)
            }
            "validator-without-weight" => {
                let statement = spoiled(world, |set| {
                    set.list[0].weight = weight;
                    set.list[1].weight = 0;
                });
                draft::context(seq, &statement)
            }
            "statement-of-an-old-number" => draft::context(seq - 1, &device),
            "second-first-header" => draft::context(seq, &Statement::Anchor(world.tip, world.body)),
            "device-that-has-an-owner" => draft::context(seq, &Statement::Device(world.device(), key)),
            "statement-signed-by-another" => {
                let mut object = draft::context(seq, &device);
                object.truncate(object.len() - 64);
                let signature = Signer::new(Scheme::Ed25519, &mut world.dice).sign(&object);
                [object, signature.to_vec()].concat()
            }
            _ => return None,
        };
        Some((object, None))
    }
}

const FAULTS: &[FaultKind] = &[
    fault('Z', 1, "validator-twice"),
    fault('Z', 1, "validator-without-weight"),
    fault('Z', 2, "statement-of-an-old-number"),
    fault('Z', 3, "second-first-header"),
    fault('Z', 4, "device-that-has-an-owner"),
    fault('Z', 5, "statement-signed-by-another"),
];
