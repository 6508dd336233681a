//! Workloads: seeded real data of every primitive, made once: valid signatures, headers, trees, stripes.
//! The bench, the criterion benches and the peers all read the same items, as bytes; engines get them as rows of a batch.
//! Never holds a row that engines may refuse: a rate of rejections says nothing about a chain.

use perigee_kernels::{
    batch::{Batch, BatchBuilder, Outputs, Place, Program, Verdict},
    bls::BlsRow,
    ccsds::{CcsdsDecodeRow, Codeblock},
    ecdsa::EcdsaRow,
    ed25519::Ed25519Row,
    engine::{Engine, run_alone},
    erasure::{self, RsCheckRow, RsEncodeRow, RsRecoverRow, Stripe},
    job::{CHUNK_BYTES, RowError},
    merkle::{HASH_BYTES, LeafHashRow, PathRow, TreeRow},
    policy::Policy,
    primitive::{Primitive, Stage},
    ring::{Member, RingRow},
    schnorr::SchnorrRow,
    scrypt::{HEADER_BYTES, ScryptRow, TARGET_ANY},
    sm2::{self, DEFAULT_ID, Sm2Row},
};

mod catalogue;
pub(crate) mod data;
pub(crate) mod signed;

pub use catalogue::{catalogue, headers, paths, signatures, small_trees};
pub use signed::BLS_CIPHERSUITE;

/// One signature as it comes from a chain: message, key, signature.
#[derive(Clone, Debug)]
pub struct Signed<const KEY: usize, const SIGNATURE: usize> {
    /// The message, or its digest where the standard signs a digest.
    pub message: [u8; 32],
    /// The public key.
    pub public_key: [u8; KEY],
    /// The signature.
    pub signature: [u8; SIGNATURE],
}

/// A ring signature.
#[derive(Clone, Debug)]
pub struct Ring {
    /// The message.
    pub message: [u8; 32],
    /// The key image.
    pub key_image: [u8; 32],
    /// The members.
    pub members: Vec<Member>,
}

/// A tree and the root of its leaf hashes.
#[derive(Clone, Debug)]
pub struct Tree {
    /// Leaf hashes.
    pub leaf_hashes: Vec<[u8; 32]>,
    /// The root.
    pub root: [u8; 32],
}

/// An inclusion path of a full tree.
#[derive(Clone, Debug)]
pub struct Path {
    /// Hash of the leaf.
    pub leaf_hash: [u8; 32],
    /// Index of the leaf.
    pub index: u32,
    /// Siblings from leaf to root.
    pub siblings: Vec<u8>,
    /// The root.
    pub root: [u8; 32],
}

/// A leaf as stored, and its inclusion path.
#[derive(Clone, Debug)]
pub struct Proof {
    /// The leaf's bytes; equally many in every proof of a workload.
    pub leaf: Vec<u8>,
    /// Its path; the hash of the leaf is known to the maker alone, who is timed hashes the leaf.
    pub path: Path,
}

/// A stripe: original shards, then recovery shards.
#[derive(Clone, Debug)]
pub struct Shards {
    /// Its shape.
    pub stripe: Stripe,
    /// All shards, originals first, each of `stripe.shard_bytes`.
    pub shards: Vec<Vec<u8>>,
}

/// A codeblock of telemetry.
#[derive(Clone, Debug)]
pub struct Telemetry {
    /// Its shape.
    pub codeblock: Codeblock,
    /// As it was sent.
    pub sent: Vec<u8>,
    /// As it came.
    pub received: Vec<u8>,
}

impl Path {
    /// The row of this path from a hash of its leaf; the tree is full.
    fn row(&self, siblings: Place, leaf_hash: &[u8; HASH_BYTES]) -> PathRow {
        let depth = self.siblings.len() / HASH_BYTES;
        PathRow::new(siblings, leaf_hash, &self.root, self.index, 1 << depth)
    }
}

impl Shards {
    /// The original shards.
    pub fn originals(&self) -> &[Vec<u8>] {
        &self.shards[..self.stripe.original_count as usize]
    }

    /// The shards with as many of the first originals absent as the code can rebuild.
    pub fn with_losses(&self) -> Vec<Option<&[u8]>> {
        let lost = self.stripe.recovery_count.min(self.stripe.original_count) as usize;
        let shards = self.shards.iter().enumerate();
        shards
            .map(|(index, shard)| (index >= lost).then_some(&shard[..]))
            .collect()
    }
}

/// The data of a workload, in the form in which a chain, a disk or a socket gives it.
#[derive(Clone, Debug)]
pub enum Items {
    /// Digest, compressed key, `r || s`.
    Ecdsa(Vec<Signed<33, 64>>),
    /// Message, x-only key, BIP340 signature.
    Schnorr(Vec<Signed<32, 64>>),
    /// Message, key, signature.
    Ed25519(Vec<Signed<32, 64>>),
    /// Message, `x || y`, `r || s`; the identity is [`DEFAULT_ID`].
    Sm2(Vec<Signed<64, 64>>),
    /// Message, compressed key in G1, compressed signature in G2.
    Bls(Vec<Signed<48, 96>>),
    /// Rings of valid signatures; a job is one member.
    Rings(Vec<Ring>),
    /// Block headers for scrypt (1024, 1, 1).
    Headers(Vec<[u8; HEADER_BYTES]>),
    /// Trees.
    Trees(Vec<Tree>),
    /// Inclusion paths.
    Paths(Vec<Path>),
    /// Leaves with their inclusion paths, of full trees.
    Proofs(Vec<Proof>),
    /// Stripes.
    Stripes(Vec<Shards>),
    /// Codeblocks that can be decoded.
    Codeblocks(Vec<Telemetry>),
}

impl Items {
    /// Number of distinct items.
    pub fn len(&self) -> usize {
        match self {
            Self::Ecdsa(items) => items.len(),
            Self::Schnorr(items) | Self::Ed25519(items) => items.len(),
            Self::Sm2(items) => items.len(),
            Self::Bls(items) => items.len(),
            Self::Rings(items) => items.len(),
            Self::Headers(items) => items.len(),
            Self::Trees(items) => items.len(),
            Self::Paths(items) => items.len(),
            Self::Proofs(items) => items.len(),
            Self::Stripes(items) => items.len(),
            Self::Codeblocks(items) => items.len(),
        }
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// What is counted a second.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unit {
    /// Jobs: signatures, hashes, paths.
    Jobs,
    /// Bytes of original data.
    Bytes,
}

/// Items of one kind, the stage and policy that judge them, and how they are counted.
#[derive(Clone, Debug)]
pub struct Workload {
    /// The primitive.
    pub primitive: Primitive,
    /// What distinguishes it from other workloads of its primitive.
    pub variant: &'static str,
    /// The stage.
    pub stage: Stage,
    /// The acceptance rules.
    pub policy: Policy,
    /// What is counted.
    pub unit: Unit,
    /// Units in one row: 1, or the nodes of a tree, or the bytes of a stripe. Equally many in all items.
    pub units_a_row: u64,
    /// Items of a batch in the table.
    pub batch_rows: usize,
    /// The data.
    pub items: Items,
}

impl Workload {
    /// Its name in tables: primitive and variant.
    pub fn name(&self) -> String {
        match self.variant {
            "" => self.primitive.name().to_owned(),
            variant => format!("{} {variant}", self.primitive),
        }
    }

    /// Units in so many items: a ring is as many rows as it has members.
    pub fn units(&self, items: usize) -> u64 {
        let rows = match &self.items {
            Items::Rings(rings) => rings.first().map_or(0, |ring| ring.members.len()),
            _ => 1,
        };
        (items * rows) as u64 * self.units_a_row
    }

    /// A batch of `rows` items from item `start` on, around the end as often as needed.
    ///
    /// # Errors
    /// [`RowError`] if the items do not fit one batch.
    pub fn batch(&self, start: usize, rows: usize) -> Result<Batch, RowError> {
        let mut builder = BatchBuilder::new(Program::single(self.stage), self.policy)
            .with_rows(rows)
            .with_input_bytes(rows * self.input_bytes());
        let mut indices = (start..start + rows).map(|index| index % self.items.len());
        match &self.items {
            // Hashed side by side, as the pipeline does it.
            Items::Sm2(items) => {
                let items: Vec<_> = indices.map(|index| sm2_signed(&items[index])).collect();
                for row in Sm2Row::many(DEFAULT_ID, &items).expect("the default identity is short") {
                    builder.push(row)?;
                }
            }
            _ => indices.try_for_each(|index| self.push(&mut builder, index).map(drop))?,
        }
        Ok(builder.finish())
    }

    /// About how many bytes of the arena a row needs.
    fn input_bytes(&self) -> usize {
        match &self.items {
            Items::Trees(items) => items.first().map_or(0, |tree| tree.leaf_hashes.as_flattened().len()),
            Items::Paths(items) => items.first().map_or(0, |path| path.siblings.len()),
            Items::Proofs(items) => items.first().map_or(0, |proof| proof.path.siblings.len()),
            Items::Stripes(items) => items.first().map_or(0, |item| {
                let shards = match self.stage {
                    Stage::RsEncode => u64::from(item.stripe.original_count),
                    _ => item.stripe.shard_count(),
                };
                (item.stripe.bitmap_bytes() + shards * item.stripe.stride_bytes()) as usize
            }),
            Items::Codeblocks(items) => items.first().map_or(0, |item| item.received.len()),
            _ => 0,
        }
    }

    /// Whether the engine computes all that the items need.
    pub fn is_offered_by(&self, engine: &dyn Engine) -> bool {
        let stages: &[Stage] = match &self.items {
            Items::Proofs(_) => &[Stage::LeafHash, Stage::Path],
            _ => &[self.stage],
        };
        stages.iter().all(|stage| engine.offers(*stage, &self.policy))
    }

    /// What is timed: items become rows, the engine decides them. The leaves of proofs are hashed in a batch before.
    ///
    /// # Errors
    /// As [`batch`](Self::batch).
    pub fn run(&self, engine: &dyn Engine, start: usize, rows: usize) -> Result<Outputs, RowError> {
        let batch = match &self.items {
            Items::Proofs(items) => self.proofs(engine, items, start, rows)?,
            _ => self.batch(start, rows)?,
        };
        Ok(run_alone(engine, &batch))
    }

    /// Whether making rows from separate items copies so much that it shows: what runs from rows at hand is shown, too.
    pub fn copies_inputs(&self) -> bool {
        matches!(
            self.items,
            Items::Trees(_) | Items::Paths(_) | Items::Proofs(_) | Items::Stripes(_) | Items::Codeblocks(_)
        )
    }

    /// Rows and arena of all items, made once, in batches of `rows`.
    ///
    /// # Errors
    /// As [`batch`](Self::batch).
    pub fn at_hand(&self, rows: usize) -> Result<AtHand<'_>, RowError> {
        let starts = || (0..self.items.len()).step_by(rows);
        let leaves: Result<Vec<_>, _> = match &self.items {
            Items::Proofs(items) => starts().map(|start| self.leaves(items, start, rows)).collect(),
            _ => Ok(Vec::new()),
        };
        let batches: Result<_, _> = starts().map(|start| self.batch(start, rows)).collect();
        Ok(AtHand {
            workload: self,
            leaves: leaves?,
            batches: batches?,
        })
    }

    /// Leaves end to end, hashed as one row.
    fn leaves(&self, items: &[Proof], start: usize, rows: usize) -> Result<Batch, RowError> {
        let leaf_bytes = items.first().map_or(0, |proof| proof.leaf.len());
        let chosen = (start..start + rows).map(|index| &items[index % items.len()].leaf[..]);
        let leaves: Vec<&[u8]> = chosen.collect();
        let mut builder = BatchBuilder::new(Program::single(Stage::LeafHash), self.policy);
        let place = builder.arena_push(&leaves, 1)?;
        builder.push(LeafHashRow::new(place, leaf_bytes as u32))?;
        Ok(builder.finish())
    }

    /// Paths of the leaves as the engine hashes them.
    fn proofs(&self, engine: &dyn Engine, items: &[Proof], start: usize, rows: usize) -> Result<Batch, RowError> {
        let chosen = || (start..start + rows).map(|index| &items[index % items.len()]);
        let batch = self.leaves(items, start, rows)?;
        let outputs = run_alone(engine, &batch);
        let hashes = outputs.output(batch.tables()[0].header(0));
        let mut builder = BatchBuilder::new(Program::single(Stage::Path), self.policy)
            .with_rows(rows)
            .with_input_bytes(rows * self.input_bytes());
        for (Proof { path, .. }, leaf_hash) in chosen().zip(hashes.as_chunks::<HASH_BYTES>().0) {
            let place = builder.arena_push(&[&path.siblings], 1)?;
            builder.push(path.row(place, leaf_hash))?;
        }
        Ok(builder.finish())
    }

    /// Whether this engine finds every item valid: what is measured must be right.
    pub fn holds_on(&self, engine: &dyn Engine) -> bool {
        let valid = |outputs: Outputs| {
            let mut rows = 0..outputs.len();
            !outputs.is_empty() && rows.all(|row| outputs.verdict(row) == Verdict::Valid)
        };
        let at_hand = || self.at_hand(self.items.len())?.run(engine, 0);
        self.run(engine, 0, self.items.len()).is_ok_and(valid) && (!self.copies_inputs() || at_hand().is_ok_and(valid))
    }

    /// Adds item `index` as a row: this is part of what an engine is timed for.
    fn push(&self, builder: &mut BatchBuilder, index: usize) -> Result<u32, RowError> {
        match &self.items {
            Items::Ecdsa(items) => {
                let item = &items[index];
                let (r, s) = halves(&item.signature);
                builder.push(EcdsaRow::new(&item.message, r, s, &item.public_key).expect("a compressed key"))
            }
            Items::Schnorr(items) => {
                let item = &items[index];
                builder.push(SchnorrRow::new(&item.message, &item.signature, &item.public_key))
            }
            Items::Ed25519(items) => {
                let item = &items[index];
                builder.push(Ed25519Row::new(&item.public_key, &item.message, &item.signature))
            }
            Items::Sm2(items) => {
                let item = &items[index];
                let rows = Sm2Row::many(DEFAULT_ID, &[sm2_signed(item)]);
                builder.push(rows.expect("the default identity is short")[0])
            }
            Items::Bls(items) => {
                let item = &items[index];
                BlsRow::push(builder, &item.message, &[item.public_key], &item.signature)
            }
            Items::Rings(items) => {
                let item = &items[index];
                RingRow::push(builder, &item.message, &item.key_image, &item.members)
            }
            Items::Headers(items) => builder.push(ScryptRow::proof_of_work(&items[index], TARGET_ANY)),
            Items::Trees(items) => {
                let place = builder.arena_push(&[items[index].leaf_hashes.as_flattened()], 1)?;
                builder.push(TreeRow::new(place, &items[index].root))
            }
            Items::Paths(items) => {
                let item = &items[index];
                let place = builder.arena_push(&[&item.siblings], 1)?;
                builder.push(item.row(place, &item.leaf_hash))
            }
            Items::Proofs(items) => {
                let path = &items[index].path;
                let place = builder.arena_push(&[&path.siblings], 1)?;
                builder.push(path.row(place, &path.leaf_hash))
            }
            Items::Stripes(items) => self.push_stripe(builder, &items[index]),
            Items::Codeblocks(items) => {
                let item = &items[index];
                let place = builder.arena_push(&[&item.received], 1)?;
                builder.push(CcsdsDecodeRow::new(item.codeblock, place))
            }
        }
    }

    fn push_stripe(&self, builder: &mut BatchBuilder, item: &Shards) -> Result<u32, RowError> {
        let all: Vec<&[u8]> = item.shards.iter().map(Vec::as_slice).collect();
        match self.stage {
            Stage::RsEncode => {
                let place = builder.arena_push(&all[..item.originals().len()], CHUNK_BYTES)?;
                builder.push(RsEncodeRow::new(item.stripe, place))
            }
            Stage::RsCheck => {
                let place = builder.arena_push(&all, CHUNK_BYTES)?;
                builder.push(RsCheckRow::new(item.stripe, place))
            }
            _ => {
                let place = erasure::push_recover_input(builder, &item.stripe, &item.with_losses())?;
                builder.push(RsRecoverRow::new(item.stripe, place))
            }
        }
    }
}

/// A workload whose inputs lie where engines read them, as a DMA frame or a network buffer brings them. An engine run and its
/// outputs are timed; nothing is copied before it.
pub struct AtHand<'a> {
    workload: &'a Workload,
    /// Leaves of proofs; empty for other items.
    leaves: Vec<Batch>,
    batches: Vec<Batch>,
}

impl AtHand<'_> {
    /// What is timed: batch number `turn`, around the end as often as needed. Paths from a leaf get their rows here, over
    /// siblings that lie ready, because a row holds the hash of the leaf.
    ///
    /// # Errors
    /// As [`Workload::batch`].
    pub fn run(&self, engine: &dyn Engine, turn: usize) -> Result<Outputs, RowError> {
        let number = turn % self.batches.len();
        let (batch, Some(leaves)) = (&self.batches[number], self.leaves.get(number)) else {
            return Ok(run_alone(engine, &self.batches[number]));
        };
        let outputs = run_alone(engine, leaves);
        let hashes = outputs.output(leaves.tables()[0].header(0)).as_chunks::<HASH_BYTES>().0;
        let rows = batch.tables()[0].rows::<PathRow>();
        let mut builder = BatchBuilder::over(batch, Program::single(self.workload.stage)).with_rows(rows.len());
        for (row, hash) in rows.iter().zip(hashes) {
            builder.push(row.with_leaf_hash(hash))?;
        }
        Ok(run_alone(engine, &builder.finish()))
    }
}

fn sm2_signed(item: &Signed<64, 64>) -> sm2::Signed<'_> {
    sm2::Signed {
        message: &item.message,
        public_key: &item.public_key,
        signature: &item.signature,
    }
}

fn halves(signature: &[u8; 64]) -> (&[u8; 32], &[u8; 32]) {
    let (halves, _) = signature.as_chunks::<32>();
    (&halves[0], &halves[1])
}

#[cfg(test)]
mod tests {
    use perigee_kernels::cpu::Portable;
    use rand::SeedableRng as _;
    use rand_chacha::ChaCha20Rng;

    use super::*;

    /// Every workload is valid on the oracle, and a workload with one spoiled item is not: the check can fail.
    #[test]
    fn every_workload_holds_and_its_spoiled_twin_does_not() {
        for mut workload in catalogue(None) {
            assert!(workload.holds_on(&Portable), "{}", workload.name());
            let checks = !matches!(workload.stage, Stage::RsEncode | Stage::Scrypt);
            let last = workload.items.len() - 1;
            match &mut workload.items {
                Items::Ecdsa(items) => items[last].message[0] ^= 1,
                Items::Schnorr(items) | Items::Ed25519(items) => items[last].message[0] ^= 1,
                Items::Sm2(items) => items[last].message[0] ^= 1,
                Items::Bls(items) => items[last].message[0] ^= 1,
                Items::Rings(items) => items[last].message[0] ^= 1,
                Items::Headers(items) => items[last][0] ^= 1,
                Items::Trees(items) => items[last].root[0] ^= 1,
                Items::Paths(items) => items[last].root[0] ^= 1,
                Items::Proofs(items) => items[last].leaf[0] ^= 1,
                // The last shard is surplus to nothing when as many are lost as can be: a recovery cannot see it.
                Items::Stripes(items) => *items[last].shards.last_mut().unwrap().last_mut().unwrap() ^= 1,
                // One symbol more than the words of the catalogue have wrong at most.
                Items::Codeblocks(items) => items[last].disturb(0, 17, &mut ChaCha20Rng::seed_from_u64(1)),
            }
            if checks && workload.stage != Stage::RsRecover {
                assert!(!workload.holds_on(&Portable), "{} spoiled", workload.name());
            }
        }
    }

    #[test]
    fn batches_go_round() {
        let workload = &signatures(3);
        let batch = workload.batch(2, 7).unwrap();
        let rows = batch.tables()[0].rows::<EcdsaRow>();
        let digests: Vec<_> = rows.iter().map(|row| row.digest).collect();
        assert_eq!(digests[0], digests[3]);
        assert_eq!(digests[1], digests[4]);
        assert_ne!(digests[0], digests[1]);
    }
}
