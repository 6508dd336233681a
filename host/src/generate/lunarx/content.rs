//! Objects to be stored: their chunks, stripes and manifest, made and signed as an owner does.
//! Used by the makers of stripes, manifests and everything that refers to them, and by tests that need objects of any shape.
//! Never uses our code for the erasure code: what is accepted was encoded by `reed-solomon-erasure`.

use reed_solomon_erasure::galois_8::ReedSolomon;

use super::{Sealing, Signer};
use crate::chain::lunarx::{
    Hash, hash,
    manifest::{self, Object},
    roots::{CHUNK_BYTES, Shape, leaf, path, root},
    stripe,
    work::{PIECE_BYTES, piece_head},
};

/// An object with its owner.
#[derive(Clone, Debug)]
pub struct Content {
    /// The owner.
    pub owner: Signer,
    /// Its bytes, at least one.
    pub data: Vec<u8>,
    /// Bytes, data and parity shards.
    pub shape: Shape,
}

/// The shards of a stripe, k + m of a chunk each, as an owner commits to them.
pub type Shards = Vec<Vec<u8>>;

impl Content {
    /// An object in stripes of `k` + `m` shards.
    ///
    /// # Panics
    /// If there is no such shape: objects are made in code.
    pub fn new(owner: Signer, data: Vec<u8>, k: u8, m: u8) -> Self {
        let shape = Shape::new(data.len() as u64, k, m).expect("at least a byte, at most 255 shards");
        Self { owner, data, shape }
    }

    /// Hashes of its chunks.
    pub fn chunk_hashes(&self) -> Vec<Hash> {
        self.data.chunks(CHUNK_BYTES).map(leaf).collect()
    }

    /// What stripes and manifest say alike.
    pub fn object(&self) -> Object {
        Object {
            owner: self.owner.key(),
            shape: self.shape,
            data_root: root(&self.chunk_hashes()),
        }
    }

    /// The shards of a stripe: chunks filled up with zeros, then their code.
    pub fn shards(&self, number: u32) -> Shards {
        let (k, m) = (
            usize::from(self.shape.data_shards()),
            usize::from(self.shape.parity_shards()),
        );
        let start = number as usize * k * CHUNK_BYTES;
        let bytes = &self.data[start..start + self.shape.stripe_bytes(number)];
        encode(bytes, k, m)
    }

    /// Stripe `number` with all its shards.
    pub fn stripe(&self, number: u32) -> Vec<u8> {
        self.stripe_of(number, &self.shards(number), &|_| true)
    }

    /// A stripe over these shards, of which only those that are `sent` come along.
    pub fn stripe_of(&self, number: u32, shards: &Shards, sent: &dyn Fn(usize) -> bool) -> Vec<u8> {
        seal_stripe(&self.object(), &self.owner, number, shards, sent)
    }

    /// The stripes' roots.
    pub fn stripe_roots(&self) -> Vec<Hash> {
        (0..self.shape.stripes())
            .map(|number| stripe_root(number, &self.shards(number)))
            .collect()
    }

    /// The manifest.
    pub fn manifest(&self) -> Vec<u8> {
        self.manifest_over(&root(&self.stripe_roots()))
    }

    /// A manifest that commits to this root over the stripe roots.
    pub fn manifest_over(&self, shard_root: &Hash) -> Vec<u8> {
        seal_manifest(&self.object(), &self.owner, shard_root)
    }

    /// The id of the manifest.
    pub fn id(&self) -> Hash {
        hash(&[&self.manifest()])
    }
}

/// The shards over so many bytes of an object, at most `k` chunks.
///
/// # Panics
/// If `k` + `m` is more than the code takes.
pub fn encode(bytes: &[u8], k: usize, m: usize) -> Shards {
    let mut shards: Shards = bytes.chunks(CHUNK_BYTES).map(<[u8]>::to_vec).collect();
    shards.resize(k + m, Vec::new());
    shards.iter_mut().for_each(|shard| shard.resize(CHUNK_BYTES, 0));
    if m > 0 {
        let coder = ReedSolomon::new(k, m).expect("at most 255 shards");
        coder.encode(&mut shards).expect("shards of one length");
    }
    shards
}

/// Signs a stripe over these shards; those that are `sent` come along.
pub fn seal_stripe(
    object: &Object,
    owner: &Signer,
    number: u32,
    shards: &Shards,
    sent: &dyn Fn(usize) -> bool,
) -> Vec<u8> {
    let mut present: Hash = [0; 32];
    let mut bytes = Vec::with_capacity(shards.len() * CHUNK_BYTES);
    for (place, shard) in shards.iter().enumerate().filter(|(place, _)| sent(*place)) {
        present[place / 8] |= 1 << (place % 8);
        bytes.extend_from_slice(shard);
    }
    let head = object.write(stripe::KIND);
    Sealing::of(head)
        .with(&number)
        .with(&present)
        .with(&stripe_root(number, shards))
        .sign(owner)
        .bytes(&bytes)
        .done()
}

/// Signs a manifest.
pub fn seal_manifest(object: &Object, owner: &Signer, shard_root: &Hash) -> Vec<u8> {
    Sealing::of(object.write(manifest::KIND))
        .with(shard_root)
        .sign(owner)
        .done()
}

/// Hashes of the pieces of shard `shard` of a stripe.
pub fn piece_hashes(stripe: u32, shard: u8, bytes: &[u8]) -> Vec<Hash> {
    let pieces = (0u16..).zip(bytes.chunks(PIECE_BYTES));
    pieces
        .map(|(piece, bytes)| leaf(&[&piece_head(stripe, shard.into(), piece), bytes].concat()))
        .collect()
}

/// The roots over the pieces of each shard.
pub fn shard_roots(stripe: u32, shards: &Shards) -> Vec<Hash> {
    let shards = shards.iter().zip(0u8..);
    shards
        .map(|(bytes, shard)| root(&piece_hashes(stripe, shard, bytes)))
        .collect()
}

/// The root over all pieces of a stripe.
pub fn stripe_root(stripe: u32, shards: &Shards) -> Hash {
    root(&shard_roots(stripe, shards))
}

/// The path of piece `piece` of shard `shard` to the root of its stripe.
pub fn piece_path(stripe: u32, shard: u8, piece: u16, shards: &Shards) -> Vec<Hash> {
    let inside = path(&piece_hashes(stripe, shard, &shards[usize::from(shard)]), piece.into());
    [inside, path(&shard_roots(stripe, shards), shard.into())].concat()
}
