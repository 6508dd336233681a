//! Commands to devices of a generated stream: switched on, and given away now and then.
//! One maker of a kind; `chain::itc::device` has the format.
//! Never commands a device that the stream was not told of.

use super::{
    super::{
        records::{FaultKind, Maker, fault},
        sealing::{Sealing, Signer},
    },
    draft::{self, ecdsa_key},
    world::World,
};
use crate::chain::{
    itc::device,
    records::{Hash, key::Scheme},
};

/// Makes commands to one device.
#[derive(Debug)]
pub(super) struct Devices {
    device: Hash,
    owner: Signer,
}

impl Devices {
    /// The device that the opening tells of.
    pub(super) fn new(world: &World) -> Self {
        Self {
            device: world.device(),
            owner: world.owner.clone(),
        }
    }

    fn next(&self, world: &World) -> Option<u64> {
        Some(device::owner(&world.ledger, &self.device)?.nonce + 1)
    }
}

/// A command of these bytes.
fn order(device: &Hash, owner: &Signer, nonce: u64, bytes: &[u8], signed_by: &Signer) -> Vec<u8> {
    Sealing::new(device::KIND)
        .with(&1u8)
        .with(device)
        .with(&ecdsa_key(owner))
        .with(&nonce)
        .with(&0u8)
        .with(&(bytes.len() as u16))
        .bytes(bytes)
        .sign(signed_by)
        .done()
}

impl Maker<World> for Devices {
    fn weight(&self) -> usize {
        6
    }

    fn good(&mut self, world: &mut World) -> Option<Vec<u8>> {
        let nonce = self.next(world)?;
        if world.dice.once_in(16) {
            let other = Signer::new(Scheme::Ecdsa, &mut world.dice);
            let object = draft::command(&self.device, &self.owner, nonce, Some(&other));
            self.owner = other;
            return Some(object);
        }
        let bytes = world
            .dice
            .below(usize::from(world.params.devices.command_bytes_max) + 1);
        let bytes = world.dice.bytes(bytes);
        Some(order(&self.device, &self.owner, nonce, &bytes, &self.owner))
    }

    fn faults(&self) -> &'static [FaultKind] {
        FAULTS
    }

    fn bad(&mut self, name: &str, world: &mut World) -> Option<(Vec<u8>, Option<u64>)> {
        let nonce = self.next(world)?;
        let other = Signer::new(Scheme::Ecdsa, &mut world.dice);
        let bytes = world.dice.bytes(16);
        let (device, owner) = (&self.device, &self.owner);
        Some(match name {
            "command-too-long" => {
                let bytes = world
                    .dice
                    .bytes(usize::from(world.params.devices.command_bytes_max) + 1);
                (order(device, owner, nonce, &bytes, owner), None)
            }
            "command-of-an-old-number" => (order(device, owner, nonce - 1, &bytes, owner), None),
            "command-of-a-stranger" => (order(device, &other, nonce, &bytes, &other), None),
            "command-signed-by-another" => (order(device, owner, nonce, &bytes, &other), Some(0)),
            "given-to-one-who-did-not-sign" => {
                let mut object = draft::command(device, owner, nonce, Some(&other));
                object.truncate(object.len() - 64);
                let signature = owner.sign(&object);
                ([object, signature.to_vec()].concat(), Some(1))
            }
            _ => return None,
        })
    }
}

/// O2 only waits.
const FAULTS: &[FaultKind] = &[
    fault('O', 1, "command-too-long"),
    fault('O', 3, "command-of-an-old-number"),
    fault('O', 4, "command-of-a-stranger"),
    fault('O', 5, "command-signed-by-another"),
    fault('O', 5, "given-to-one-who-did-not-sign"),
];
