//! Repair: a shard that was lost is made again from k others of its stripes, and belongs to another provider from then on.
//! Ordered by the engine after a failed audit or a ban, carried out stripe by stripe by whoever can reach the holders.
//! Never gives out a shard before all of its object, rebuilt, has the root of the manifest.

use serde::{Deserialize, Serialize};

use super::serial;
use crate::chain::lunarx::{
    Hash,
    blob::Blob,
    roots::{CHUNK_BYTES, Shape, path, root},
    sequential,
    work::{Done, Work},
};

/// What is to be made again, from whom, for whom.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RepairOrder {
    /// The manifest.
    pub manifest: Hash,
    /// Number of the lost shard.
    pub shard: u8,
    /// Bytes, data and parity shards of the object.
    #[serde(with = "serial")]
    pub shape: Shape,
    /// The root that the rebuilt object must have.
    pub shard_root: Hash,
    /// Those who hold other shards, at least k of them: provider and number, by number.
    pub from: Vec<(Hash, u8)>,
    /// Who holds it from now on: holds no other shard of the object.
    pub to: Hash,
    /// Who held it.
    pub lost_by: Hash,
}

/// Why a shard cannot be made again now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Stuck {
    /// Fewer than k shards are left.
    Shards {
        /// Shards that are left.
        got: u8,
        /// k.
        expected: u8,
    },
    /// No provider that is trusted holds none of the object.
    Taker,
    /// It was tried, and came to nothing.
    Failed,
}

/// Why a recovery failed.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RepairError {
    /// A stripe out of turn.
    #[error("repair: stripe {got}, expected {expected}")]
    Stripe {
        /// Which came.
        got: u32,
        /// Which was next.
        expected: u32,
    },
    /// Too few shards, or one that is none.
    #[error("repair of stripe {stripe}: {got} shards of {CHUNK_BYTES} bytes, expected at least {expected}")]
    Shards {
        /// The stripe.
        stripe: u32,
        /// Shards that came and are whole.
        got: usize,
        /// k.
        expected: u8,
    },
    /// More than k shards came, and they do not agree.
    #[error("repair of stripe {stripe}: the shards are not of one code word")]
    Disagree {
        /// The stripe.
        stripe: u32,
    },
    /// An engine did not answer what was asked.
    #[error("repair of stripe {stripe}: no answer of the engines")]
    Engine {
        /// The stripe.
        stripe: u32,
    },
    /// The rebuilt object is not the manifest's: a source gave other bytes, or the owner committed to a bad code.
    #[error("repair: the object has root {}, expected {}", hex::encode(.got), hex::encode(.expected))]
    Root {
        /// What came out.
        got: Hash,
        /// What the manifest has.
        expected: Hash,
    },
}

/// What answers a piece of work: the engines, or [`sequential::solve`].
pub type Solve<'a> = &'a mut dyn FnMut(&Work) -> Done;

/// A recovery on its way: stripe after stripe.
#[derive(Clone, Debug)]
pub struct Recovery {
    shape: Shape,
    shard: u8,
    shard_root: Hash,
    stripe_roots: Vec<Hash>,
    paths: Vec<Vec<Hash>>,
}

/// What a holder keeps beside the bytes of a recovered shard.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Recovered {
    /// Roots of all stripes.
    pub stripe_roots: Vec<Hash>,
    /// The path of this shard's root to the root of its stripe, stripe by stripe.
    pub paths: Vec<Vec<Hash>>,
}

impl Recovery {
    /// The recovery of shard `shard` of an object.
    pub fn new(shape: Shape, shard: u8, shard_root: Hash) -> Self {
        Self {
            shape,
            shard,
            shard_root,
            stripe_roots: Vec::new(),
            paths: Vec::new(),
        }
    }

    /// The lost shard of the next stripe, 64 KiB, from at least k others; if there are more they must agree. Not to be believed
    /// before [`Self::finish`].
    ///
    /// # Errors
    /// [`RepairError`]; the recovery is at the same stripe still.
    pub fn stripe(&mut self, number: u32, sources: &[(u8, Blob)], solve: Solve<'_>) -> Result<Vec<u8>, RepairError> {
        let expected = self.next_stripe();
        if number != expected {
            return Err(RepairError::Stripe { got: number, expected });
        }
        let engine = || RepairError::Engine { stripe: number };
        let mut shards = self.recover(number, sources, solve)?;
        let parity = u32::from(self.shape.parity_shards());
        if parity > 0 {
            let encode = Work::Encode {
                data: shards.clone(),
                recovery_count: parity,
            };
            let done = solve(&encode);
            shards.extend(done.shards().map_err(|_| engine())?.iter().cloned().map(Blob::from));
        }
        let lost = shards
            .get(usize::from(self.shard))
            .filter(|shard| shard.len() == CHUNK_BYTES);
        let lost = lost.map(|shard| shard.to_vec()).ok_or_else(engine)?;
        let pieces = Work::Pieces {
            stripe: number,
            first_shard: 0,
            shards,
        };
        let done = solve(&pieces);
        let hashes = done.hashes().map_err(|_| engine())?;
        if hashes.len() != self.shape.stripe_pieces() as usize {
            return Err(engine());
        }
        let roots = shard_roots(hashes);
        self.stripe_roots.push(root(&roots));
        self.paths.push(path(&roots, self.shard.into()));
        Ok(lost)
    }

    /// The roots and paths, once all stripes are there and the object is the manifest's.
    ///
    /// # Errors
    /// [`RepairError::Stripe`] if some are missing, [`RepairError::Root`].
    pub fn finish(self) -> Result<Recovered, RepairError> {
        let (got, expected) = (self.next_stripe(), self.shape.stripes());
        if got != expected {
            return Err(RepairError::Stripe { got, expected });
        }
        let (got, expected) = (root(&self.stripe_roots), self.shard_root);
        if got != expected {
            return Err(RepairError::Root { got, expected });
        }
        Ok(Recovered {
            stripe_roots: self.stripe_roots,
            paths: self.paths,
        })
    }

    /// The stripe that comes next; as many as there are behind the last.
    pub fn next_stripe(&self) -> u32 {
        u32::try_from(self.stripe_roots.len()).unwrap_or(u32::MAX)
    }

    /// All data shards of a stripe.
    fn recover(&self, stripe: u32, sources: &[(u8, Blob)], solve: Solve<'_>) -> Result<Vec<Blob>, RepairError> {
        let k = self.shape.data_shards();
        let mut places: Vec<Option<Blob>> = vec![None; usize::from(self.shape.shards())];
        for (shard, bytes) in sources.iter().filter(|(_, bytes)| bytes.len() == CHUNK_BYTES) {
            if let Some(place) = places.get_mut(usize::from(*shard)) {
                *place = Some(bytes.clone());
            }
        }
        let got = places.iter().flatten().count();
        if got < usize::from(k) {
            let expected = k;
            return Err(RepairError::Shards { stripe, got, expected });
        }
        let recover = Work::Recover {
            original_count: u32::from(k),
            shards: places,
        };
        let done = solve(&recover);
        let shards = done.shards().map_err(|_| RepairError::Engine { stripe })?;
        match shards.len() == usize::from(k) {
            true => Ok(shards.iter().cloned().map(Blob::from).collect()),
            false => Err(RepairError::Disagree { stripe }),
        }
    }
}

/// A shard of one object made again at once: its column of 64 KiB a stripe, from columns of others. For what fits into memory.
///
/// # Errors
/// [`RepairError`].
pub fn recover(order: &RepairOrder, columns: &[(u8, Vec<u8>)]) -> Result<(Vec<u8>, Recovered), RepairError> {
    let mut recovery = Recovery::new(order.shape, order.shard, order.shard_root);
    let mut column = Vec::new();
    for stripe in 0..order.shape.stripes() {
        let start = (stripe as usize).saturating_mul(CHUNK_BYTES);
        let range = start..start.saturating_add(CHUNK_BYTES);
        let sources = columns.iter().filter_map(|(shard, bytes)| {
            let bytes = bytes.get(range.clone())?;
            Some((*shard, Blob::from(bytes.to_vec())))
        });
        let sources: Vec<(u8, Blob)> = sources.collect();
        column.extend(recovery.stripe(stripe, &sources, &mut sequential::solve)?);
    }
    Ok((column, recovery.finish()?))
}

/// Roots of the shards of a stripe from the hashes of all its pieces.
pub(crate) fn shard_roots(pieces: &[Hash]) -> Vec<Hash> {
    pieces.chunks(PIECES).map(root).collect()
}

/// Pieces of a shard.
const PIECES: usize = crate::chain::lunarx::roots::PIECES as usize;
