//! Peers of a generated stream: a few identities whose puzzles are solved once, and that come again with new addresses.
//! One maker of a kind; `chain::lunarx::peer` has the format.
//! Never asks for a puzzle of real difficulty: the parameters say how hard they are.

use super::{
    FaultKind, Maker, fault,
    world::{AS_OF, Sealing, Signer, World},
};
use crate::chain::lunarx::{
    Hash,
    key::Scheme,
    peer::{KIND, dynamic_zero_bits, static_zero_bits},
};

/// Makes peers.
#[derive(Debug)]
pub(super) struct Peers {
    identities: Vec<Identity>,
}

/// A key whose id solves the static puzzle, and the solution of the dynamic one.
#[derive(Clone, Debug)]
struct Identity {
    signer: Signer,
    x_nonce: u64,
}

/// The fields of a record.
struct Draft<'a> {
    version: u8,
    signer: &'a Signer,
    id: Hash,
    x_nonce: u64,
    time: u64,
    signed_by: &'a Signer,
}

impl Peers {
    pub(super) fn new(world: &mut World) -> Self {
        let identities = (0..IDENTITIES).map(|place| Identity::new(place, world)).collect();
        Self { identities }
    }
}

impl Identity {
    fn new(place: usize, world: &mut World) -> Self {
        let scheme = if place % 4 == 3 { Scheme::Ecdsa } else { Scheme::Ed25519 };
        let bits = world.params.peers.static_zero_bits;
        let signer = loop {
            let signer = Signer::new(scheme, &mut world.dice);
            if static_zero_bits(&signer.id()) >= bits {
                break signer;
            }
        };
        let x_nonce = solve(&signer.id(), world);
        Self { signer, x_nonce }
    }

    fn draft(&self, time: u64) -> Draft<'_> {
        Draft {
            version: 1,
            signer: &self.signer,
            id: self.signer.id(),
            x_nonce: self.x_nonce,
            time,
            signed_by: &self.signer,
        }
    }
}

/// The first nonce that solves the dynamic puzzle of an id.
fn solve(id: &Hash, world: &World) -> u64 {
    let bits = world.params.peers.dynamic_zero_bits;
    let solved = (0..=u64::MAX).find(|nonce| dynamic_zero_bits(id, *nonce) >= bits);
    solved.unwrap_or_default()
}

impl Draft<'_> {
    fn seal(&self, world: &mut World) -> Vec<u8> {
        let draft = Sealing::new(KIND).with(&self.version).with(&self.signer.key());
        let draft = draft.with(&self.id).with(&self.x_nonce).bytes(&world.dice.bytes(16));
        let draft = draft.with(&(world.dice.bits() as u16)).with(&self.time);
        draft.sign(self.signed_by).done()
    }
}

impl Maker<World> for Peers {
    fn weight(&self) -> usize {
        6
    }

    fn good(&mut self, world: &mut World) -> Option<Vec<u8>> {
        let clock_s = world.params.peers.clock_s_max;
        // Now and then at the very edge of what is fresh.
        let time = match world.dice.below(8) {
            0 => AS_OF - clock_s,
            1 => AS_OF + clock_s,
            _ => AS_OF - clock_s + world.dice.below(2 * clock_s as usize) as u64,
        };
        let identity = &self.identities[world.dice.below(self.identities.len())];
        Some(identity.draft(time).seal(world))
    }

    fn faults(&self) -> &'static [FaultKind] {
        FAULTS
    }

    fn bad(&mut self, name: &str, world: &mut World) -> Option<(Vec<u8>, Option<u64>)> {
        let place = world.dice.below(self.identities.len());
        let (identity, other) = (&self.identities[place], &self.identities[(place + 1) % IDENTITIES]);
        let clock_s = world.params.peers.clock_s_max;
        let mut draft = identity.draft(AS_OF);
        let stranger;
        match name {
            "version-of-tomorrow" => draft.version = 2,
            "record-cut" => {
                let mut object = draft.seal(world);
                object.pop();
                return Some((object, None));
            }
            "id-of-another" => (draft.id, draft.x_nonce) = (other.signer.id(), other.x_nonce),
            "key-without-work" => {
                let bits = world.params.peers.static_zero_bits;
                stranger = loop {
                    let signer = Signer::new(Scheme::Ed25519, &mut world.dice);
                    if static_zero_bits(&signer.id()) < bits {
                        break signer;
                    }
                };
                let x_nonce = solve(&stranger.id(), world);
                draft = Draft {
                    signer: &stranger,
                    id: stranger.id(),
                    x_nonce,
                    signed_by: &stranger,
                    ..draft
                };
            }
            "nonce-without-work" => {
                let bits = world.params.peers.dynamic_zero_bits;
                while dynamic_zero_bits(&draft.id, draft.x_nonce) >= bits {
                    draft.x_nonce = world.dice.bits();
                }
            }
            "record-stale" => draft.time = AS_OF - clock_s - 1,
            "record-of-tomorrow" => draft.time = AS_OF + clock_s + 1,
            "peer-signed-by-another" => draft.signed_by = &other.signer,
            _ => return None,
        }
        Some((draft.seal(world), None))
    }
}

const FAULTS: &[FaultKind] = &[
    fault('L', 1, "version-of-tomorrow"),
    fault('L', 1, "record-cut"),
    fault('L', 2, "id-of-another"),
    fault('L', 3, "key-without-work"),
    fault('L', 4, "nonce-without-work"),
    fault('L', 5, "record-stale"),
    fault('L', 5, "record-of-tomorrow"),
    fault('L', 6, "peer-signed-by-another"),
];

/// Each costs some hundred keys and some thousand hashes.
const IDENTITIES: usize = 8;
