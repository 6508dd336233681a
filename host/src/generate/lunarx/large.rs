//! A stream of one large object: its stripes of 10 + 4 shards, then its manifest, and nothing else.
//! Feeds `gen --object-bytes`, for measuring what a stream of stripes costs; the data comes from the seed, twice.
//! Never holds more than a stripe and the hashes of the chunks.

use serde_json::json;

use super::{
    AS_OF, Signer,
    content::{encode, seal_manifest, seal_stripe, stripe_root},
};
use crate::{
    chain::lunarx::{
        Hash, LunarParams, hash,
        key::Scheme,
        manifest::Object as Described,
        roots::{CHUNK_BYTES, OBJECT_BYTES_MAX, Shape, leaf, root},
    },
    generate::{Container, Frame, Generate, GenerateError, Object, dice::Dice},
};

/// The stream of one object.
#[derive(Debug)]
pub struct LargeObject {
    seed: u64,
    owner: Signer,
    object: Described,
    stripe_roots: Vec<Hash>,
    is_done: bool,
}

/// Data and parity shards of a stripe.
const SHARDS: (u8, u8) = (10, 4);

impl LargeObject {
    /// An object of so many bytes; reads all of its data once, for the root.
    ///
    /// # Errors
    /// There is no object of this size: 1 byte to 5 GiB.
    pub fn new(bytes: u64, seed: u64) -> Result<Self, GenerateError> {
        let shape = Shape::new(bytes, SHARDS.0, SHARDS.1).ok_or_else(|| GenerateError::Option {
            option: "object-bytes",
            expected: format!("1 to {OBJECT_BYTES_MAX}"),
            got: bytes,
        })?;
        let owner = Signer::new(Scheme::Ed25519, &mut Dice::new(seed, "lunarx large"));
        let chunks = (0..shape.stripes()).flat_map(|number| {
            let data = data(seed, &shape, number);
            data.chunks(CHUNK_BYTES).map(leaf).collect::<Vec<_>>()
        });
        let data_root = root(&chunks.collect::<Vec<_>>());
        Ok(Self {
            seed,
            object: Described {
                owner: owner.key(),
                shape,
                data_root,
            },
            owner,
            stripe_roots: Vec::new(),
            is_done: false,
        })
    }

    /// Stripes and manifest.
    pub fn objects(&self) -> u64 {
        u64::from(self.object.shape.stripes()) + 1
    }
}

/// The data of a stripe.
fn data(seed: u64, shape: &Shape, number: u32) -> Vec<u8> {
    Dice::new(seed, &format!("lunarx stripe {number}")).bytes(shape.stripe_bytes(number))
}

impl Iterator for LargeObject {
    type Item = Result<Object, GenerateError>;

    fn next(&mut self) -> Option<Self::Item> {
        let (shape, number) = (self.object.shape, self.stripe_roots.len() as u32);
        let bytes = if number < shape.stripes() {
            let shards = encode(&data(self.seed, &shape, number), SHARDS.0.into(), SHARDS.1.into());
            self.stripe_roots.push(stripe_root(number, &shards));
            seal_stripe(&self.object, &self.owner, number, &shards, &|_| true)
        } else if !std::mem::replace(&mut self.is_done, true) {
            seal_manifest(&self.object, &self.owner, &root(&self.stripe_roots))
        } else {
            return None;
        };
        Some(Ok(Object {
            is_record: false,
            id: hash(&[&bytes[..bytes.len().min(CHUNK_BYTES)]]),
            bytes,
            height: 0,
            transactions: 0,
            fault: None,
        }))
    }
}

impl Generate for LargeObject {
    fn container(&self) -> Container {
        Container {
            frame: Frame::Record(LunarParams::NAME),
            ..Container::default()
        }
    }

    fn heading(&self) -> serde_json::Value {
        json!({
            "version": env!("CARGO_PKG_VERSION"),
            "profile": LunarParams::NAME,
            "seed": self.seed,
            "object_bytes": self.object.shape.size(),
        })
    }

    fn as_of(&self) -> i64 {
        AS_OF as i64
    }
}
