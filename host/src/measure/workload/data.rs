//! Headers, trees, paths and stripes from a seed.
//! Called by the catalogue; roots and recovery shards come from the portable engine, which the vectors hold to the standards.
//! Never reads a file.

use perigee_kernels::{
    batch::{BatchBuilder, Program},
    ccsds::{Codeblock, encode::encode},
    cpu::Portable,
    engine::run_alone,
    erasure::{RsEncodeRow, Stripe},
    job::CHUNK_BYTES,
    merkle::portable::{leaf, node, root},
    policy::{ErasureCode, MerkleRule, Policy},
    primitive::Stage,
    ring::Member,
    scrypt::HEADER_BYTES,
};
use perigee_testvectors::RingCase;
use rand::Rng as _;
use rand_chacha::ChaCha20Rng;

use super::{Path, Proof, Ring, Shards, Telemetry, Tree, signed::bytes};

pub(crate) fn header(rng: &mut ChaCha20Rng) -> [u8; HEADER_BYTES] {
    let mut header = [0u8; HEADER_BYTES];
    rng.fill_bytes(&mut header);
    header
}

pub(crate) fn ring(case: &RingCase) -> Ring {
    let members = case.keys.iter().zip(&case.c).zip(&case.r);
    let members = members.map(|((public_key, challenge), response)| Member {
        public_key: *public_key,
        challenge: *challenge,
        response: *response,
    });
    Ring {
        message: case.message,
        key_image: case.key_image,
        members: members.collect(),
    }
}

pub(crate) fn tree(rng: &mut ChaCha20Rng, rule: MerkleRule, leaf_count: usize) -> Tree {
    let leaf_hashes: Vec<_> = (0..leaf_count).map(|_| bytes(rng)).collect();
    let output = root(rule, &leaf_hashes, &mut Vec::new()).expect("at least one leaf");
    Tree {
        leaf_hashes,
        root: output.root,
    }
}

/// A path of this depth from a random hash.
pub(crate) fn path(rng: &mut ChaCha20Rng, rule: MerkleRule, depth: u32) -> Path {
    let leaf_hash = bytes(rng);
    path_of(rng, rule, depth, leaf_hash)
}

/// A random leaf with a path of this depth.
pub(crate) fn proof(rng: &mut ChaCha20Rng, rule: MerkleRule, depth: u32, leaf_bytes: usize) -> Proof {
    let mut bytes = vec![0u8; leaf_bytes];
    rng.fill_bytes(&mut bytes);
    let path = path_of(rng, rule, depth, leaf(rule, &bytes));
    Proof { leaf: bytes, path }
}

/// Random siblings, and the root to which they lead.
fn path_of(rng: &mut ChaCha20Rng, rule: MerkleRule, depth: u32, leaf_hash: [u8; 32]) -> Path {
    let index = rng.next_u32() % (1 << depth);
    let (mut siblings, mut reached) = (Vec::new(), leaf_hash);
    for level in 0..depth {
        let sibling = bytes(rng);
        reached = match index >> level & 1 {
            0 => node(rule, &reached, &sibling),
            _ => node(rule, &sibling, &reached),
        };
        siblings.extend_from_slice(&sibling);
    }
    Path {
        leaf_hash,
        index,
        siblings,
        root: reached,
    }
}

pub(crate) fn shards(rng: &mut ChaCha20Rng, erasure: ErasureCode, stripe: Stripe) -> Shards {
    let mut shards: Vec<Vec<u8>> = (0..stripe.original_count)
        .map(|_| {
            let mut shard = vec![0u8; stripe.shard_bytes as usize];
            rng.fill_bytes(&mut shard);
            shard
        })
        .collect();
    let policy = Policy {
        erasure,
        ..Policy::default()
    };
    let mut builder = BatchBuilder::new(Program::single(Stage::RsEncode), policy);
    let parts: Vec<&[u8]> = shards.iter().map(Vec::as_slice).collect();
    let place = builder
        .arena_push(&parts, CHUNK_BYTES)
        .expect("one stripe fits a batch");
    builder
        .push(RsEncodeRow::new(stripe, place))
        .expect("a stripe of the catalogue");
    let batch = builder.finish();
    let outputs = run_alone(&Portable, &batch);
    let recovery = outputs.output(batch.tables()[0].header(0));
    let slots = recovery.chunks(stripe.stride_bytes() as usize);
    shards.extend(slots.map(|slot| slot[..stripe.shard_bytes as usize].to_vec()));
    Shards { stripe, shards }
}

/// Random data in a codeblock, with so many symbols of each word wrong.
pub(crate) fn telemetry(rng: &mut ChaCha20Rng, codeblock: Codeblock, errors: usize) -> Telemetry {
    let mut data = vec![0u8; codeblock.data_bytes() as usize];
    rng.fill_bytes(&mut data);
    let sent = encode(&codeblock, &data);
    let mut telemetry = Telemetry {
        codeblock,
        received: sent.clone(),
        sent,
    };
    for word in 0..codeblock.depth as usize {
        telemetry.disturb(word, errors, rng);
    }
    telemetry
}

impl Telemetry {
    /// Makes symbols of a word wrong until so many are, which are at most all of them.
    pub(crate) fn disturb(&mut self, word: usize, errors: usize, rng: &mut ChaCha20Rng) {
        let depth = self.codeblock.depth as usize;
        let mut sound: Vec<usize> = (word..self.sent.len()).step_by(depth).collect();
        let symbols = sound.len();
        sound.retain(|at| self.sent[*at] == self.received[*at]);
        while symbols - sound.len() < errors.min(symbols) {
            let at = sound.swap_remove(rng.next_u32() as usize % sound.len());
            // Any other symbol.
            self.received[at] ^= (rng.next_u32() % 255 + 1) as u8;
        }
    }
}
