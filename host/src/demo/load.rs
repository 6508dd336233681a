//! The table of loads: what the mixed load consists of, how much of it, and where its bad items stand.
//! Read by the mix and the command line. Equal seeds and scales give equal items on every machine.
//! Never depends on how fast the machine is.

use perigee_kernels::{
    erasure::Stripe,
    merkle,
    policy::{EcdsaPolicy, MerkleRule, Policy},
    primitive::{Primitive, Stage},
};
use rand::SeedableRng as _;
use rand_chacha::ChaCha20Rng;

use super::{
    hashes, ring, signatures,
    source::{Source, below},
    telemetry,
};
use crate::chain::utxo::sha256;

/// One kind of items, each of which is right or wrong.
pub struct Load {
    /// Its name in tables and reports.
    pub name: &'static str,
    /// The primitive.
    pub primitive: Primitive,
    /// What an item is.
    pub what: &'static str,
    /// Items.
    pub items: u64,
    /// What else is counted a second: its name, and how much of it an item holds.
    pub measure: Option<(&'static str, f64)>,
    pub(super) stage: Stage,
    pub(super) policy: Policy,
    pub(super) parcel_items: u64,
    pub(super) source: Box<dyn Source>,
}

/// A bad item that was planted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Planted {
    /// Number of the item in its load, from 0.
    pub item: u64,
    /// What is wrong with it.
    pub what: &'static str,
    pub(super) fault: usize,
}

impl Load {
    /// The bad items in order: one in [`ITEMS_A_FAULT`], at least one, each somewhere in its own stretch of the load.
    pub fn planted(&self, seed: u64) -> Vec<Planted> {
        let mut rng = stream(seed, self.name, u64::MAX);
        let faults = self.source.faults();
        let count = (self.items / ITEMS_A_FAULT).max(1).min(self.items);
        let first = below(&mut rng, faults.len());
        let planted = (0..count).map(|turn| {
            let (start, end) = (turn * self.items / count, (turn + 1) * self.items / count);
            let fault = (first + turn as usize) % faults.len();
            Planted {
                item: start + below(&mut rng, (end - start) as usize) as u64,
                what: faults[fault],
                fault,
            }
        });
        planted.collect()
    }

    /// Parcels of this load.
    pub(super) fn parcels(&self) -> u64 {
        self.items.div_ceil(self.parcel_items)
    }
}

/// The loads at this scale.
pub fn loads(scale: f64) -> Vec<Load> {
    let low_s = Policy {
        ecdsa: EcdsaPolicy::LowS,
        ..Policy::default()
    };
    let usual = Policy::default();
    let nodes = merkle::nodes(MerkleRule::BitcoinSha256d, hashes::LEAVES as u64) as f64;
    let megabytes = |stripe: Stripe| f64::from(stripe.original_count) * f64::from(stripe.shard_bytes) * 1e-6;
    // Name, stage, items at scale 1 and in a parcel, source: shares of time that are of one size on common machines.
    let row = |name, stage: Stage, items: u64, parcel_items, source| Load {
        name,
        primitive: stage.spec().primitive,
        what: "",
        items: ((items as f64 * scale) as u64).max(1),
        measure: None,
        stage,
        policy: usual,
        parcel_items,
        source,
    };
    vec![
        Load {
            what: "signatures, low S only",
            policy: low_s,
            ..row("ecdsa", Stage::Ecdsa, 40_000, 128, signatures::ecdsa())
        },
        Load {
            what: "BIP340 signatures",
            ..row("schnorr", Stage::Schnorr, 40_000, 128, signatures::schnorr())
        },
        Load {
            what: "RFC 8032 signatures",
            ..row("ed25519", Stage::Ed25519, 40_000, 128, signatures::ed25519())
        },
        Load {
            what: "signatures with SM3",
            ..row("sm2", Stage::Sm2, 8_000, 32, signatures::sm2())
        },
        Load {
            what: "BLS12-381 signatures",
            ..row("bls", Stage::Bls, 4_000, 32, signatures::bls())
        },
        Load {
            what: "rings of 3 to 8",
            ..row("ring", Stage::Ring, 4_000, 16, ring::rings())
        },
        Load {
            what: "headers mined",
            ..row("scrypt", Stage::Scrypt, 5_000, 32, hashes::headers())
        },
        Load {
            what: "trees of 255 leaves",
            measure: Some(("M nodes", nodes * 1e-6)),
            ..row("tree", Stage::Tree, 20_000, 64, hashes::trees())
        },
        Load {
            what: "paths of 16 siblings",
            measure: Some(("M nodes", f64::from(hashes::PATH_DEPTH) * 1e-6)),
            ..row("path", Stage::Path, 80_000, 256, hashes::paths())
        },
        Load {
            what: "10 + 4 of 4 KiB, checked",
            measure: Some(("MB", megabytes(hashes::STORED))),
            ..row("stripe", Stage::RsCheck, 15_000, 16, hashes::checked())
        },
        Load {
            what: "32 + 32 of 1 KiB, rebuilt",
            measure: Some(("MB", megabytes(hashes::SENT))),
            ..row("rebuild", Stage::RsRecover, 8_000, 16, hashes::recovered())
        },
        Load {
            what: "codeblocks of telemetry",
            measure: Some(("MB", telemetry::SENT.data_bytes() as f64 * 1e-6)),
            ..row("codeblock", Stage::CcsdsDecode, 20_000, 48, telemetry::codeblocks())
        },
    ]
}

/// Choices of this seed for one part of a load.
pub(super) fn stream(seed: u64, load: &str, part: u64) -> ChaCha20Rng {
    let mut text = b"perigee demo ".to_vec();
    text.extend_from_slice(load.as_bytes());
    text.extend_from_slice(&seed.to_le_bytes());
    text.extend_from_slice(&part.to_le_bytes());
    ChaCha20Rng::from_seed(sha256(&text))
}

/// One item in so many is bad.
pub const ITEMS_A_FAULT: u64 = 1_000;
