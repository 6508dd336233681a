//! A set of shreds in the making: data in, k + m signed shreds out.
//! Used by the generator and by tests that need sets of any shape; each step may be spoilt before the next.
//! Never uses our kernels: a set that they accept was made by others (`sha2`, `ed25519-dalek`, `reed-solomon-erasure`).

use std::ops::Range;

use ed25519_dalek::{Signer, SigningKey};
use reed_solomon_erasure::galois_8::ReedSolomon;

use crate::chain::shreds::{
    Hash,
    layout::{DATA_HEADER_BYTES, Kind, Layout, SIBLING_BYTES, SIGNATURE_BYTES, VARIANT_AT, Variant},
    sequential::{leaf, node},
    shred::{CodeHeader, CommonHeader},
};

/// What a set is made of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SetDraft {
    /// Slot.
    pub slot: u64,
    /// Index of the first shred of data.
    pub fec_set_index: u32,
    /// Index of the first shred of code.
    pub first_code_index: u32,
    /// Version of the cluster.
    pub version: u16,
    /// Whether its shreds carry the root of the set before.
    pub chained: bool,
    /// Whether a retransmitter's signature ends its shreds (only of chained ones).
    pub resigned: bool,
    /// That root.
    pub chained_root: Hash,
    /// The data of each shred of data, k of them; what is too long for a shred is cut.
    pub data: Vec<Vec<u8>>,
    /// Shreds of code, m; k + m is at most 256.
    pub num_code: u16,
}

/// A signed set: all k + m shreds in the order of their leaves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SealedSet {
    /// The root that is signed.
    pub root: Hash,
    /// The shreds.
    pub shreds: Vec<Vec<u8>>,
}

/// What is done to the shreds between two steps.
pub type Spoil<'a> = &'a dyn Fn(&mut [Vec<u8>]);

impl SetDraft {
    /// A chained set of this many shreds of empty data.
    pub fn new(slot: u64, fec_set_index: u32, num_data: u16, num_code: u16) -> Self {
        Self {
            slot,
            fec_set_index,
            first_code_index: fec_set_index,
            version: 1,
            chained: true,
            resigned: false,
            chained_root: [0; 32],
            data: vec![Vec::new(); usize::from(num_data)],
            num_code,
        }
    }

    /// The variant of its shreds of this kind.
    pub fn variant(&self, kind: Kind) -> Variant {
        let leaves = self.data.len() + usize::from(self.num_code);
        Variant {
            kind,
            chained: self.chained,
            resigned: self.resigned && self.chained,
            // At most 8 for at most 256 leaves.
            proof_nodes: leaves.next_power_of_two().trailing_zeros() as u8,
        }
    }

    /// Makes and signs the set.
    ///
    /// # Panics
    /// If k or m is 0, or together they exceed 256: drafts are made in code.
    pub fn seal(&self, leader: &SigningKey) -> SealedSet {
        self.seal_spoilt(leader, &|_| (), &|_| ())
    }

    /// As [`Self::seal`]; `data` changes the k shreds of data before they are encoded, `all` the k + m before the tree.
    ///
    /// # Panics
    /// As [`Self::seal`].
    pub fn seal_spoilt(&self, leader: &SigningKey, data: Spoil<'_>, all: Spoil<'_>) -> SealedSet {
        let mut shreds: Vec<Vec<u8>> = (0u32..)
            .zip(&self.data)
            .map(|(place, bytes)| self.data_shred(place, bytes))
            .collect();
        data(&mut shreds);
        let code = self.encode(&shreds);
        shreds.extend(code);
        all(&mut shreds);
        let root = self.plant_proofs(&mut shreds);
        let signature = leader.sign(&root).to_bytes();
        for shred in &mut shreds {
            shred[..SIGNATURE_BYTES].copy_from_slice(&signature);
        }
        SealedSet { root, shreds }
    }

    fn layout(&self, kind: Kind) -> Layout {
        Layout::of(self.variant(kind)).expect("a proof of at most 256 leaves fits")
    }

    fn common(&self, kind: Kind, index: u32) -> Vec<u8> {
        let header = CommonHeader {
            variant: self.variant(kind),
            slot: self.slot,
            index,
            version: self.version,
            fec_set_index: self.fec_set_index,
        };
        header.encode()
    }

    fn data_shred(&self, place: u32, bytes: &[u8]) -> Vec<u8> {
        let layout = self.layout(Kind::Data);
        let mut shred = vec![0u8; layout.shred_bytes];
        let bytes = &bytes[..bytes.len().min(layout.shard.end - DATA_HEADER_BYTES)];
        put(
            &mut shred,
            VARIANT_AT,
            &self.common(Kind::Data, self.fec_set_index + place),
        );
        // One slot behind its parent; no flags.
        put(&mut shred, 83, &1u16.to_le_bytes());
        put(
            &mut shred,
            86,
            &((DATA_HEADER_BYTES + bytes.len()) as u16).to_le_bytes(),
        );
        put(&mut shred, DATA_HEADER_BYTES, bytes);
        self.chain(&mut shred, layout.chained_root);
        shred
    }

    fn encode(&self, data: &[Vec<u8>]) -> Vec<Vec<u8>> {
        let (from, to) = (self.layout(Kind::Data), self.layout(Kind::Code));
        let (k, m) = (data.len(), usize::from(self.num_code));
        let mut shards: Vec<Vec<u8>> = data.iter().map(|shred| shred[from.shard.clone()].to_vec()).collect();
        shards.resize(k + m, vec![0u8; from.shard.len()]);
        let coder = ReedSolomon::new(k, m).expect("a set of 1 + 1 to 256 shreds");
        coder.encode(&mut shards).expect("shards of one length");
        let code = (0u16..).zip(&shards[k..]).map(|(position, shard)| {
            let mut shred = vec![0u8; to.shred_bytes];
            let own = CodeHeader {
                num_data: k as u16,
                num_code: self.num_code,
                position,
            };
            let index = self.first_code_index + u32::from(position);
            put(&mut shred, VARIANT_AT, &self.common(Kind::Code, index));
            put(&mut shred, 83, &own.encode());
            put(&mut shred, to.shard.start, shard);
            self.chain(&mut shred, to.chained_root.clone());
            shred
        });
        code.collect()
    }

    fn chain(&self, shred: &mut [u8], place: Option<Range<usize>>) {
        if let Some(place) = place {
            put(shred, place.start, &self.chained_root);
        }
    }

    /// Writes every shred's proof and returns the root.
    fn plant_proofs(&self, shreds: &mut [Vec<u8>]) -> Hash {
        let layouts = [Kind::Data, Kind::Code].map(|kind| self.layout(kind));
        let layout = |at: usize| &layouts[usize::from(at >= self.data.len())];
        let leaves = (0..shreds.len()).map(|at| leaf(&shreds[at][layout(at).leaf.clone()]));
        let mut levels: Vec<Vec<Hash>> = vec![leaves.collect()];
        while let Some(level) = levels.last().filter(|level| level.len() > 1) {
            let above = level.chunks(2).map(|pair| node(&pair[0], &pair[pair.len() - 1]));
            levels.push(above.collect());
        }
        for (at, shred) in shreds.iter_mut().enumerate() {
            let mut place = layout(at).proof.start;
            for (height, level) in levels.iter().enumerate().take(levels.len() - 1) {
                let sibling = ((at >> height) ^ 1).min(level.len() - 1);
                put(shred, place, &level[sibling][..SIBLING_BYTES]);
                place += SIBLING_BYTES;
            }
        }
        levels[levels.len() - 1][0]
    }
}

fn put(shred: &mut [u8], at: usize, bytes: &[u8]) {
    shred[at..at + bytes.len()].copy_from_slice(bytes);
}

/// Records with their length before them: how a set stands in a file.
pub fn container<'a>(records: impl IntoIterator<Item = &'a Vec<u8>>) -> Vec<u8> {
    let mut bytes = Vec::new();
    for record in records {
        // Shreds have 1,228 bytes at most.
        bytes.extend((record.len() as u16).to_le_bytes());
        bytes.extend_from_slice(record);
    }
    bytes
}
