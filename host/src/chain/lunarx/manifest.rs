//! Manifests (kind 3): an owner's word for an object, its chunks and its coded shards; rules M1 to M7, also those of stripes.
//! Closes an upload: its stripes were judged before it, and what was kept of them is forgotten with it.
//! Never sees a byte of the object: chunks and shards stand in the ledger as hashes by then.
//!
//! ```text
//! ver u8 = 1 | owner key | size u64 | chunk u32 = 65,536 | k u8 | m u8 | n_stripes u32 | data_root 32 | shard_root 32 | sig 64
//! ```

use std::cell::OnceCell;

use super::{
    Hash, LunarParams,
    blob::Blob,
    docket::{Check, Docket, Stop, require},
    hash,
    key::PublicKey,
    ledger::{Ledger, Table},
    record::{Court, Face, Listed, Reader, Record, short},
    roots::{CHUNK_BYTES, OBJECT_BYTES_MAX, Shape, root},
    rule,
    uploads::{self, Kept},
    value::{Value, value},
    work::Signed,
};
use crate::verdict::{Finding, Missing, Rule, RuleId};

/// The kind.
pub const KIND: u8 = 3;

/// What a stripe and its manifest say alike. Two uploads of one owner with the same content and code are the same.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Object {
    /// Key of the owner.
    pub owner: PublicKey,
    /// Bytes, stripes and shards.
    pub shape: Shape,
    /// Root over the chunks: the name of the content.
    pub data_root: Hash,
}

/// A manifest.
#[derive(Clone, Debug)]
pub struct Manifest {
    /// SHA-256 of the object.
    pub id: Hash,
    /// What it is of.
    pub of: Object,
    /// Root over the stripe roots.
    pub shard_root: Hash,
    signed: Signed,
}

/// What the ledger keeps of a manifest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// Key of the owner.
    pub owner: PublicKey,
    /// Bytes, stripes and shards.
    pub shape: Shape,
    /// Root over the chunks.
    pub data_root: Hash,
    /// Root over the stripe roots.
    pub shard_root: Hash,
}

value!(Stored {
    owner,
    shape,
    data_root,
    shard_root
});

/// The rules of manifests and, held against one stripe, of stripes.
pub const RULES: &[Rule] = &[
    rule(
        'M',
        1,
        "form, and a size of 1 byte to 5 GiB in chunks of 64 KiB",
        "paper: 5 GB",
    ),
    rule(
        'M',
        2,
        "at least one data shard, at most 255 shards",
        "own rule: field of 256 elements",
    ),
    rule(
        'M',
        3,
        "as many stripes as size and data shards need; a stripe is one of them",
        "own format (paper silent)",
    ),
    rule('M', 4, "the owner's signature holds", "own format (paper silent)"),
    rule(
        'M',
        5,
        "the chunks have data_root; a stripe is zero behind the end of the object",
        "RFC 6962 section 2.1",
    ),
    rule(
        'M',
        6,
        "the shards are what the data encodes to: in every stripe; no accepted fraud proof shows otherwise",
        "Reed-Solomon over GF(2^8)/0x11d, Vandermonde; crate reed-solomon-erasure",
    ),
    rule(
        'M',
        7,
        "the shards, lost ones rebuilt, have the roots that the owner signed; a stripe has one root",
        "own rule: else the manifest is fraud",
    ),
];

/// Rule `number` of manifests.
pub const fn m(number: u8) -> RuleId {
    RuleId::new('M', number)
}

/// Reads a manifest.
///
/// # Errors
/// M1 to M3.
pub fn decode(object: Blob, _params: &'static LunarParams) -> Result<Box<dyn Record<LunarParams>>, Finding> {
    Ok(Box::new(Manifest::read(&object)?))
}

/// The manifest of this id, as it was accepted.
pub fn stored(ledger: &Ledger, id: &Hash) -> Option<Stored> {
    ledger.get(Table::Manifests, id)
}

/// Whether a fraud proof against this manifest was accepted.
pub fn is_revoked(ledger: &Ledger, id: &Hash) -> bool {
    ledger.get::<Hash>(Table::Frauds, id).is_some()
}

impl Object {
    /// Reads these fields behind kind and version byte; the reader's rule is that of the form.
    ///
    /// # Errors
    /// M1 to M3.
    pub fn read(from: &mut Reader<'_>) -> Result<Self, Finding> {
        from.version()?;
        let owner = from.get("owner")?;
        let size: u64 = from.get("size")?;
        let chunk: u32 = from.get("chunk")?;
        let (k, parity): (u8, u8) = from.get("k and m")?;
        let stripes: u32 = from.get("n_stripes")?;
        let data_root = from.get("data_root")?;
        if chunk as usize != CHUNK_BYTES || !(1..=OBJECT_BYTES_MAX).contains(&size) {
            let expected = format!("1 to {OBJECT_BYTES_MAX} in chunks of {CHUNK_BYTES}");
            return Err(from.wrong(format!("{size} bytes in chunks of {chunk}, expected {expected}")));
        }
        let Some(shape) = Shape::new(size, k, parity) else {
            let message = format!("{k} + {parity} shards, expected at least 1 + 0 and at most 255 together");
            return Err(Finding::whole(m(2), message));
        };
        if stripes != shape.stripes() {
            let message = format!("{stripes} stripes, expected {} for {size} bytes", shape.stripes());
            return Err(Finding::whole(m(3), message));
        }
        Ok(Self {
            owner,
            shape,
            data_root,
        })
    }

    /// These fields with kind and version byte before them: how a stripe or a manifest begins.
    pub fn write(&self, kind: u8) -> Vec<u8> {
        let mut out = vec![kind, 1];
        self.owner.write(&mut out);
        self.shape.size().write(&mut out);
        (CHUNK_BYTES as u32).write(&mut out);
        (self.shape.data_shards(), self.shape.parity_shards()).write(&mut out);
        self.shape.stripes().write(&mut out);
        self.data_root.write(&mut out);
        out
    }

    /// What it says, for people.
    pub fn words(&self) -> String {
        let shape = &self.shape;
        let (size, k, parity) = (shape.size(), shape.data_shards(), shape.parity_shards());
        format!(
            "content {} of {size} bytes in {} stripes of {k} + {parity}",
            short(&self.data_root),
            shape.stripes()
        )
    }

    /// The name of the upload: what its stripes and its manifest have in common.
    pub fn upload(&self) -> Hash {
        hash(&[&self.write(KIND)])
    }
}

impl Manifest {
    /// Reads a manifest, the kind byte before it.
    ///
    /// # Errors
    /// M1 to M3.
    pub fn read(object: &[u8]) -> Result<Self, Finding> {
        let mut from = Reader::new(object, m(1));
        let of = Object::read(&mut from)?;
        let manifest = Self {
            id: hash(&[object]),
            shard_root: from.get("shard_root")?,
            signed: from.signed(of.owner)?,
            of,
        };
        from.end()?;
        Ok(manifest)
    }

    /// The owner's signature.
    pub fn signed(&self) -> &Signed {
        &self.signed
    }

    fn check_stripes(&self, kept: &Result<Vec<Kept>, Missing>, roots: impl Fn(&[Kept]) -> (Hash, Hash)) -> Check {
        let kept = kept.as_ref().map_err(|missing| Stop::Waits(missing.clone()))?;
        let (got, expected) = roots(kept);
        require(got == expected, || {
            format!("root {}, expected {}", hex::encode(got), hex::encode(expected))
        })
    }
}

impl Record<LunarParams> for Manifest {
    fn id(&self) -> Hash {
        self.id
    }

    fn listed(&self) -> Option<(Listed, Vec<u8>)> {
        Some((Listed::Manifest, self.id.to_vec()))
    }

    fn face(&self) -> Face {
        Face {
            words: self.of.words(),
            ..Face::default()
        }
    }

    fn signatures(&mut self) -> &mut [Signed] {
        std::slice::from_mut(&mut self.signed)
    }

    fn judge(&self, court: Court<'_, LunarParams>, docket: &mut Docket) {
        docket.signature(m(4), None, &self.signed);
        let was_accepted = stored(court.ledger, &self.id).is_some();
        let fine = || {
            require(!is_revoked(court.ledger, &self.id), || {
                "an accepted fraud proof is against it".into()
            })
        };
        if was_accepted {
            docket.rule(m(6), fine);
            return docket.accept_again();
        }
        // Many look-ups, which nobody gets for a manifest that its owner did not sign.
        let kept = OnceCell::new();
        let kept_now = || kept.get_or_init(|| uploads::kept(court.ledger, &self.of));
        docket.rule(m(5), || {
            self.check_stripes(kept_now(), |kept| {
                let chunks: Vec<Hash> = kept.iter().flat_map(|kept| &kept.chunk_hashes).copied().collect();
                (root(&chunks), self.of.data_root)
            })
        });
        docket.rule(m(6), fine);
        docket.rule(m(7), || {
            self.check_stripes(kept_now(), |kept| {
                let roots: Vec<Hash> = kept.iter().map(|kept| kept.stripe_root).collect();
                (root(&roots), self.shard_root)
            })
        });
        if kept.get().is_some_and(Result::is_ok) {
            let leaves = u64::from(self.of.shape.chunks()).saturating_add(u64::from(self.of.shape.stripes()));
            docket.count_hashes(leaves.saturating_sub(2));
        }
    }

    fn apply(&self, ledger: &mut Ledger) {
        let stored = Stored {
            owner: self.of.owner,
            shape: self.of.shape,
            data_root: self.of.data_root,
            shard_root: self.shard_root,
        };
        ledger.put(Table::Manifests, &self.id, &stored);
        uploads::close(ledger, &self.of.upload(), self.of.shape.stripes());
    }
}
