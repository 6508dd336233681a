//! Bundles of a generated stream: payloads between satellites, in packets of which some are lost on the way.
//! One maker of a kind; `chain::spacechain::payload::bundle` has the format.
//! Never loses more packets than the code makes again: what waits is for the tests of the kind.

use reed_solomon_erasure::galois_8::ReedSolomon;

use super::{
    FaultKind, Maker, fault,
    world::{AS_OF, Sealing, Signer, World},
};
use crate::chain::{
    records::{Hash, hash, sequential, tree},
    spacechain::payload::bundle::{Header, KIND},
};

/// Makes bundles.
#[derive(Debug, Default)]
pub(super) struct Bundles;

/// A bundle before packets are lost.
struct Draft {
    header: Header,
    signed_by: Signer,
    packets: Vec<Vec<u8>>,
    present: Vec<usize>,
}

/// So many packets of data, the last with room behind the payload, and of code.
fn draft(world: &mut World, k: usize, m: usize) -> Draft {
    let packet_bytes = 64 * (1 + world.dice.below(4));
    let payload_bytes = packet_bytes * k - world.dice.below(packet_bytes);
    let payload = world.dice.bytes(payload_bytes);
    let mut packets: Vec<Vec<u8>> = payload.chunks(packet_bytes).map(<[u8]>::to_vec).collect();
    packets.resize(k + m, Vec::new());
    packets.iter_mut().for_each(|packet| packet.resize(packet_bytes, 0));
    if m > 0 {
        let coder = ReedSolomon::new(k, m).expect("at most 255 packets");
        coder.encode(&mut packets).expect("packets of one length");
    }
    // Source, destination and those between.
    let mut way: Vec<u16> = (0..world.satellites.len() as u16).collect();
    world.dice.shuffle(&mut way);
    let (source, destination) = (way[0], way[1]);
    way.truncate(2 + world.dice.below(4));
    let signer = world.satellites[usize::from(source)].clone();
    let lifetime_s = 1 + world.dice.below(world.params.bundles.lifetime_s_max as usize) as u32;
    Draft {
        header: Header {
            source,
            destination,
            created: AS_OF - world.dice.below(lifetime_s as usize + 1) as u64,
            lifetime_s,
            hops: way[2..].to_vec(),
            payload_bytes: payload_bytes as u32,
            packet_bytes: packet_bytes as u16,
            k: k as u8,
            m: m as u8,
            root: root(&packets),
            payload_hash: hash(&[&payload]),
            key: signer.key(),
        },
        signed_by: signer,
        present: (0..packets.len()).collect(),
        packets,
    }
}

fn root(packets: &[Vec<u8>]) -> Hash {
    let leaves: Vec<Hash> = packets.iter().map(|packet| tree::leaf(packet)).collect();
    sequential::root(&leaves)
}

impl Draft {
    fn seal(&self) -> Vec<u8> {
        let header = &self.header;
        let draft = Sealing::new(KIND)
            .bytes(&[1])
            .with(&(header.source, header.destination));
        let draft = draft.with(&header.created).with(&header.lifetime_s).with(&header.hops);
        let draft = draft.with(&header.payload_bytes).with(&header.packet_bytes);
        let draft = draft.bytes(&[header.k, header.m]).with(&header.root);
        let draft = draft.with(&header.payload_hash).with(&header.key).sign(&self.signed_by);
        let mut present = [0u8; 32];
        self.present
            .iter()
            .for_each(|packet| present[packet / 8] |= 1 << (packet % 8));
        let packets: Vec<u8> = self
            .present
            .iter()
            .flat_map(|packet| &self.packets[*packet])
            .copied()
            .collect();
        draft.with(&present).bytes(&packets).done()
    }
}

impl Maker<World> for Bundles {
    fn weight(&self) -> usize {
        5
    }

    fn good(&mut self, world: &mut World) -> Option<Vec<u8>> {
        let (k, m) = match world.dice.below(8) {
            0 => (1, 0),
            1 => (20, 12),
            _ => (1 + world.dice.below(8), world.dice.below(5)),
        };
        let mut draft = draft(world, k, m);
        world.dice.shuffle(&mut draft.present);
        let lost = world.dice.below(m + 1);
        draft.present.truncate(k + m - lost);
        draft.present.sort_unstable();
        Some(draft.seal())
    }

    fn faults(&self) -> &'static [FaultKind] {
        FAULTS
    }

    fn bad(&mut self, name: &str, world: &mut World) -> Option<(Vec<u8>, Option<u64>)> {
        let mut draft = draft(world, 3, 2);
        let header = &mut draft.header;
        let mut index = None;
        match name {
            "packets-of-100-bytes" => header.packet_bytes = 100,
            "to-itself" => header.destination = header.source,
            "key-of-another-satellite" => {
                let place = (usize::from(header.source) + 1) % world.satellites.len();
                draft.signed_by = world.satellites[place].clone();
                header.key = draft.signed_by.key();
            }
            "bundle-of-tomorrow" => header.created = AS_OF + world.params.bundles.clock_s_max + 1,
            "bundle-that-died" => header.created = AS_OF - u64::from(header.lifetime_s) - 1,
            "lives-too-long" => header.lifetime_s = world.params.bundles.lifetime_s_max + 1,
            "way-with-a-loop" => {
                header.hops = vec![100, 101, 100];
                index = Some(2);
            }
            "too-many-hops" => header.hops = (100..=100 + world.params.bundles.hops_max).collect(),
            "bundle-signed-by-another" => draft.signed_by = world.platform.clone(),
            "code-of-other-data" => {
                draft.packets[4][7] ^= 1;
                index = Some(4);
            }
            "root-of-other-packets" => header.root[0] ^= 1,
            "hash-of-another-payload" => header.payload_hash[0] ^= 1,
            _ => return None,
        }
        Some((draft.seal(), index))
    }
}

const FAULTS: &[FaultKind] = &[
    fault('B', 1, "packets-of-100-bytes"),
    fault('B', 2, "to-itself"),
    fault('B', 2, "key-of-another-satellite"),
    fault('B', 3, "bundle-of-tomorrow"),
    fault('B', 3, "bundle-that-died"),
    fault('B', 3, "lives-too-long"),
    fault('B', 4, "way-with-a-loop"),
    fault('B', 4, "too-many-hops"),
    fault('B', 5, "bundle-signed-by-another"),
    fault('B', 6, "code-of-other-data"),
    fault('B', 7, "root-of-other-packets"),
    fault('B', 8, "hash-of-another-payload"),
];
