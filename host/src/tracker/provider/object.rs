//! An object on its way to providers: split into stripes, encoded, and handed out as one column of shards each.
//! Used by whoever stores an object: the load generator, tests, trials on one machine.
//! Never signs: the manifest comes out as the bytes that its owner has to sign.

use super::{
    node::shard_root,
    shelf::{ShardHead, StoredShard},
};
use crate::chain::lunarx::{
    Hash,
    blob::Blob,
    hash,
    key::PublicKey,
    manifest::{KIND, Object},
    roots::{CHUNK_BYTES, Shape, leaf, path, root},
    sequential,
    value::Value,
    work::Work,
};

/// An object that is ready to be placed.
#[derive(Clone, Debug)]
pub struct SplitObject {
    /// The manifest, `kind | body`, signed.
    pub manifest: Vec<u8>,
    /// Its id.
    pub id: Hash,
    /// Bytes, data and parity shards.
    pub shape: Shape,
    /// Root over the stripes.
    pub shard_root: Hash,
    /// One column for each of the k + m providers.
    pub shards: Vec<StoredShard>,
}

/// Splits an object of at least one byte into stripes of `k` data and `m` parity shards; `sign` is the owner's signature.
/// `None` where there is no such shape ([`Shape::new`]), or too much for memory.
pub fn split(owner: PublicKey, data: &[u8], [k, m]: [u8; 2], sign: &dyn Fn(&[u8]) -> [u8; 64]) -> Option<SplitObject> {
    let shape = Shape::new(data.len() as u64, k, m)?;
    let mut columns: Vec<Vec<u8>> = vec![Vec::new(); usize::from(shape.shards())];
    let mut paths: Vec<Vec<Vec<Hash>>> = vec![Vec::new(); usize::from(shape.shards())];
    let mut stripe_roots = Vec::new();
    let stripe_bytes = usize::from(k).checked_mul(CHUNK_BYTES)?;
    for (stripe, bytes) in (0u32..).zip(data.chunks(stripe_bytes)) {
        let shards = encode(bytes, k, m)?;
        let roots: Vec<Hash> = (0u8..)
            .zip(&shards)
            .map(|(shard, bytes)| shard_root(stripe, shard, bytes))
            .collect();
        stripe_roots.push(root(&roots));
        for (shard, ((column, paths), bytes)) in columns.iter_mut().zip(&mut paths).zip(&shards).enumerate() {
            column.extend_from_slice(bytes);
            paths.push(path(&roots, shard));
        }
    }
    let chunks: Vec<Hash> = data.chunks(CHUNK_BYTES).map(leaf).collect();
    let of = Object {
        owner,
        shape,
        data_root: root(&chunks),
    };
    let shard_root = root(&stripe_roots);
    let mut manifest = of.write(KIND);
    shard_root.write(&mut manifest);
    let signature = sign(&manifest);
    signature.write(&mut manifest);
    let id = hash(&[&manifest]);
    let shards = (0u8..)
        .zip(columns)
        .zip(paths)
        .map(|((shard, column), paths)| StoredShard {
            head: ShardHead {
                manifest: id,
                shard,
                shape,
                shard_root,
                stripe_roots: stripe_roots.clone(),
                paths,
            },
            column,
        });
    let shards = shards.collect();
    Some(SplitObject {
        manifest,
        id,
        shape,
        shard_root,
        shards,
    })
}

/// The shards of a stripe: chunks filled up with zeros, then their code.
fn encode(bytes: &[u8], k: u8, m: u8) -> Option<Vec<Blob>> {
    let mut data: Vec<Vec<u8>> = bytes.chunks(CHUNK_BYTES).map(<[u8]>::to_vec).collect();
    data.resize(usize::from(k), Vec::new());
    data.iter_mut().for_each(|shard| shard.resize(CHUNK_BYTES, 0));
    let mut shards: Vec<Blob> = data.into_iter().map(Blob::from).collect();
    if m > 0 {
        let encode = Work::Encode {
            data: shards.clone(),
            recovery_count: m.into(),
        };
        let done = sequential::solve(&encode);
        shards.extend(done.shards().ok()?.iter().cloned().map(Blob::from));
    }
    (shards.len() == usize::from(k.saturating_add(m))).then_some(shards)
}
