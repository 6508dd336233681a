//! Headers, trees, paths and stripes of the mixed load, and how each is spoiled.
//! Beside the table of loads. Never takes a proof of work from a file: headers are mined here, at regtest difficulty.

use perigee_kernels::{
    erasure::{RsCheckRow, RsRecoverRow, Stripe, push_recover_input},
    job::{CHUNK_BYTES, words_from_bytes},
    merkle::{PathRow, TreeRow},
    policy::{ErasureCode, MerkleRule},
    scrypt::ScryptRow,
};
use rand_chacha::ChaCha20Rng;

use super::source::{Kind, Source, below, flip_bit};
use crate::{
    chain::{
        litecoin::LITECOIN_REGTEST,
        utxo::{Header, target::U256},
    },
    measure::workload::{Path, Shards, Tree, data},
};

/// A header and the target that its hash must meet.
struct Mined {
    header: Header,
    target: U256,
}

impl Mined {
    fn hash(&self) -> U256 {
        U256::from_le_bytes(&LITECOIN_REGTEST.pow_hash(&self.header))
    }

    /// Counts the nonce up to the next header whose hash meets the target, or to the next whose hash misses it.
    fn mine(&mut self, meet: bool) {
        while (self.hash() <= self.target) != meet {
            self.header.nonce = self.header.nonce.wrapping_add(1);
        }
    }
}

/// Headers with scrypt (1024, 1, 1) proofs of work; every other hash meets the target of a regtest chain.
pub(super) fn headers() -> Box<dyn Source> {
    Box::new(Kind::<Mined> {
        make: |rng| {
            let mut mined = Mined {
                header: Header::decode(&data::header(rng)).expect("80 bytes"),
                target: LITECOIN_REGTEST.pow_limit,
            };
            mined.mine(true);
            mined
        },
        faults: &[
            ("a nonce without work", |mined, _| mined.mine(false)),
            ("a target one below the hash", |mined, _| {
                let (target, _) = mined.hash().overflowing_sub(U256::from_le_bytes(&ONE));
                mined.target = target;
            }),
        ],
        push: |builder, mined| {
            let target = words_from_bytes(&mined.target.to_le_bytes());
            let row = ScryptRow::proof_of_work(&mined.header.encode(), target);
            builder.push(row).map(drop)
        },
        output: |_| None,
    })
}

/// Transactions of a tree: odd, so that its last leaf can be repeated without another root.
pub(super) const LEAVES: usize = 255;

/// Bitcoin trees of [`LEAVES`] transactions.
pub(super) fn trees() -> Box<dyn Source> {
    Box::new(Kind::<Tree> {
        make: |rng| data::tree(rng, MerkleRule::BitcoinSha256d, LEAVES),
        faults: &[
            ("one bit of a leaf", |tree, rng| {
                let leaf = below(rng, tree.leaf_hashes.len());
                flip_bit(&mut tree.leaf_hashes[leaf], rng);
            }),
            ("the last leaf twice: the same root (CVE-2012-2459)", |tree, _| {
                tree.leaf_hashes.extend_from_within(LEAVES - 1..);
            }),
            ("two leaves change places", |tree, rng| {
                let first = below(rng, LEAVES - 1);
                tree.leaf_hashes.swap(first, first + 1);
            }),
            ("one bit of the root", |tree, rng| flip_bit(&mut tree.root, rng)),
        ],
        push: |builder, tree| {
            let place = builder.arena_push(&[tree.leaf_hashes.as_flattened()], 1)?;
            builder.push(TreeRow::new(place, &tree.root)).map(drop)
        },
        output: |_| None,
    })
}

/// Siblings of a path.
pub(super) const PATH_DEPTH: u32 = 16;

/// Inclusion paths in Bitcoin trees of 2^[`PATH_DEPTH`] leaves.
pub(super) fn paths() -> Box<dyn Source> {
    Box::new(Kind::<Path> {
        make: |rng| data::path(rng, MerkleRule::BitcoinSha256d, PATH_DEPTH),
        faults: &[
            ("one bit of a sibling", |path, rng| flip_bit(&mut path.siblings, rng)),
            ("the index of the neighbour", |path, _| path.index ^= 1),
            ("one bit of the leaf", |path, rng| flip_bit(&mut path.leaf_hash, rng)),
            ("one bit of the root", |path, rng| flip_bit(&mut path.root, rng)),
        ],
        push: |builder, path| {
            let place = builder.arena_push(&[&path.siblings], 1)?;
            let row = PathRow::new(place, &path.leaf_hash, &path.root, path.index, 0);
            builder.push(row).map(drop)
        },
        output: |_| None,
    })
}

/// Storage stripes, 10 + 4 shards of 4 KiB.
pub(super) const STORED: Stripe = Stripe {
    original_count: 10,
    recovery_count: 4,
    shard_bytes: 4_096,
};

/// Stripes whose recovery shards are checked.
pub(super) fn checked() -> Box<dyn Source> {
    Box::new(Kind::<Shards> {
        make: |rng| data::shards(rng, ErasureCode::Gf8, STORED),
        faults: &[
            ("one bit of an original shard", |stripe, rng| {
                spoil_shard(stripe, 0..STORED.original_count as usize, rng);
            }),
            ("one bit of a recovery shard", |stripe, rng| {
                let all = stripe.shards.len();
                spoil_shard(stripe, STORED.original_count as usize..all, rng);
            }),
            ("two shards change places", |stripe, rng| {
                let first = below(rng, stripe.shards.len() - 1);
                stripe.shards.swap(first, first + 1);
            }),
        ],
        push: |builder, stripe| {
            let shards: Vec<&[u8]> = stripe.shards.iter().map(Vec::as_slice).collect();
            let place = builder.arena_push(&shards, CHUNK_BYTES)?;
            builder.push(RsCheckRow::new(stripe.stripe, place)).map(drop)
        },
        output: |_| None,
    })
}

/// Network stripes, 32 + 32 shards of 1 KiB.
pub(super) const SENT: Stripe = Stripe {
    original_count: 32,
    recovery_count: 32,
    shard_bytes: 1_024,
};

/// A stripe and which of its shards arrived.
struct Arrived {
    stripe: Shards,
    lost: Vec<bool>,
}

impl Arrived {
    /// Loses shards up to this count.
    fn lose(&mut self, count: usize, rng: &mut ChaCha20Rng) {
        while self.lost.iter().filter(|lost| **lost).count() < count {
            let shard = below(rng, self.lost.len());
            self.lost[shard] = true;
        }
    }
}

/// Stripes with 16 to 31 shards lost anywhere, to be rebuilt: at least one more arrived than is needed.
pub(super) fn recovered() -> Box<dyn Source> {
    Box::new(Kind::<Arrived> {
        make: |rng| {
            let stripe = data::shards(rng, ErasureCode::Gf8, SENT);
            let lost = vec![false; stripe.shards.len()];
            let mut arrived = Arrived { stripe, lost };
            let count = 16 + below(rng, 16);
            arrived.lose(count, rng);
            arrived
        },
        faults: &[
            ("one bit of a shard that arrived", |arrived, rng| {
                let first = arrived.lost.iter().position(|lost| !lost).unwrap_or_default();
                spoil_shard(&mut arrived.stripe, first..first + 1, rng);
            }),
            ("one shard too many lost", |arrived, rng| arrived.lose(33, rng)),
        ],
        push: |builder, arrived| {
            let shards = arrived.stripe.shards.iter().zip(&arrived.lost);
            let shards: Vec<_> = shards.map(|(shard, lost)| (!lost).then_some(&shard[..])).collect();
            let place = push_recover_input(builder, &arrived.stripe.stripe, &shards)?;
            builder.push(RsRecoverRow::new(arrived.stripe.stripe, place)).map(drop)
        },
        // Shards of whole chunks lie end to end.
        output: |arrived| Some(arrived.stripe.originals().concat()),
    })
}

/// Changes one bit of one of these shards.
fn spoil_shard(stripe: &mut Shards, shards: std::ops::Range<usize>, rng: &mut ChaCha20Rng) {
    let shard = shards.start + below(rng, shards.len());
    flip_bit(&mut stripe.shards[shard], rng);
}

const ONE: [u8; 32] = {
    let mut one = [0; 32];
    one[0] = 1;
    one
};
