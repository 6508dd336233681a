//! Rows of every offered kind in every shape that has an edge, as batches with their right answers.
//! Shared by the conformance suite, the driver's fault tests and `perigee payload simulate`.
//! Never asks the payload for what is right: the portable engine says it.

use std::sync::Arc;

use perigee_kernels::{
    batch::{Batch, BatchBuilder, Outputs, Place, Program},
    cpu::Portable,
    engine::run_alone,
    erasure::{RsCheckRow, RsEncodeRow, RsRecoverRow, Stripe, push_recover_input},
    job::{CHUNK_BYTES, Job, RowError},
    merkle::{HASH_BYTES, LeafHashRow, TreeRow, portable},
    policy::{MerkleRule, Policy},
    primitive::Stage,
};

mod jobs;

pub use jobs::job_cases;

/// A batch, what is special about it, and what must come back.
pub struct Case {
    /// What is special.
    pub name: String,
    /// The batch.
    pub batch: Arc<Batch>,
    /// Its outputs.
    pub expected: Outputs,
}

/// A stream of numbers (xorshift64*), the same for the same seed.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// A stream.
    pub fn new(seed: u64) -> Self {
        Self(seed | 1)
    }

    /// The next number.
    pub fn draw(&mut self) -> u64 {
        self.0 ^= self.0 >> 12;
        self.0 ^= self.0 << 25;
        self.0 ^= self.0 >> 27;
        self.0.wrapping_mul(0x2545_f491_4f6c_dd1d)
    }

    /// A number below `end`.
    pub fn below(&mut self, end: u64) -> u64 {
        (self.draw() >> 32) % end.max(1)
    }

    /// So many bytes.
    pub fn bytes(&mut self, count: usize) -> Vec<u8> {
        let mut bytes = vec![0; count];
        for eight in bytes.chunks_mut(8) {
            eight.copy_from_slice(&self.draw().to_le_bytes()[..eight.len()]);
        }
        bytes
    }
}

/// A policy under this rule of trees.
pub fn policy(merkle: MerkleRule) -> Policy {
    Policy {
        merkle,
        ..Policy::default()
    }
}

/// Every case. Rows that hold, rows that do not, and rows whose result nothing proves stand side by side in each batch.
///
/// # Errors
/// [`RowError`]: a defect of this file.
pub fn cases(seed: u64) -> Result<Vec<Case>, RowError> {
    let mut random = Random::new(seed);
    let mut cases = Vec::new();
    for rule in [MerkleRule::BitcoinSha256d, MerkleRule::Rfc6962Sm3] {
        // One leaf, one pair, odd levels at every height, whole levels, more than a burst, more than the slots of the core.
        for leaves in [1, 2, 3, 4, 5, 7, 8, 9, 31, 33, 100] {
            cases.push(trees(rule, leaves, &mut random)?);
        }
    }
    // Messages that end before, at and behind the places where padding needs another block; the empty leaf; one byte.
    for leaf_bytes in [1, 31, 54, 55, 56, 63, 64, 65, 119, 200] {
        cases.push(leaf_hashes(leaf_bytes, &mut random)?);
    }
    cases.push(leaves_and_tree(&mut random)?);
    // One by one; the shape of the goal; a pass of outputs, one more; shreds; the largest numbers; shards of a byte, of a
    // chunk less and more than one, of a block and a chunk.
    let shapes = [
        (1, 1, 1),
        (10, 4, 64),
        (3, 8, 63),
        (3, 9, 65),
        (32, 32, 320),
        (2, 17, 256),
        (223, 32, 1),
        (1, 255, 3),
        (255, 1, 2),
    ];
    for (originals, recoveries, shard_bytes) in shapes {
        let stripe = Stripe {
            original_count: originals,
            recovery_count: recoveries,
            shard_bytes,
        };
        cases.extend(stripes(stripe, &mut random)?);
    }
    Ok(cases)
}

fn case(name: String, batch: Batch) -> Case {
    let expected = run_alone(&Portable, &batch);
    Case {
        name,
        batch: Arc::new(batch),
        expected,
    }
}

/// Trees with the right root, with a wrong one, mutated, and with a root to be computed.
fn trees(rule: MerkleRule, leaves: usize, random: &mut Random) -> Result<Case, RowError> {
    let mut builder = BatchBuilder::new(Program::single(Stage::Tree), policy(rule));
    let sound = random.bytes(leaves * HASH_BYTES);
    let root = portable::root(rule, sound.as_chunks().0, &mut Vec::new()).map_or([0; 32], |tree| tree.root);
    let place = builder.arena_push(&[&sound], 1)?;
    builder.push(TreeRow::new(place, &root))?;
    builder.push(TreeRow::compute(place))?;
    // Wrong in more than the one bit that a single upset could set right.
    builder.push(TreeRow::new(place, &root.map(|byte| !byte)))?;
    // The last leaf twice: under Bitcoin's rule the same root where the number of leaves was odd, and a mutation.
    let mut mutated = sound.clone();
    mutated.extend_from_slice(&sound[sound.len() - HASH_BYTES..]);
    let place = builder.arena_push(&[&mutated], 1)?;
    builder.push(TreeRow::new(place, &root))?;
    builder.push(TreeRow::compute(place))?;
    Ok(case(format!("{rule:?} trees of {leaves}"), builder.finish()))
}

fn leaf_hashes(leaf_bytes: u32, random: &mut Random) -> Result<Case, RowError> {
    let mut builder = BatchBuilder::new(Program::single(Stage::LeafHash), policy(MerkleRule::Rfc6962Sm3));
    let empty = builder.arena_push(&[&[]], 1)?;
    builder.push(LeafHashRow::new(empty, leaf_bytes))?;
    // Whole leaves; the last one byte long; with bytes between that are not hashed.
    for (bytes, gap) in [(leaf_bytes * 3, 0), (leaf_bytes * 2 + 1, 0), (leaf_bytes * 4 + 15, 5)] {
        let input = random.bytes(bytes as usize);
        let place = builder.arena_push(&[&input], 1)?;
        builder.push(LeafHashRow::with_stride(place, leaf_bytes, leaf_bytes + gap))?;
    }
    Ok(case(format!("leaves of {leaf_bytes} bytes"), builder.finish()))
}

/// Two stages: leaves are hashed, trees stand over the hashes.
fn leaves_and_tree(random: &mut Random) -> Result<Case, RowError> {
    let rule = MerkleRule::Rfc6962Sm3;
    let mut builder = BatchBuilder::new(Program::new(&[Stage::LeafHash, Stage::Tree]), policy(rule));
    for leaves in [1usize, 2, 5, 16] {
        let input = random.bytes(leaves * 100);
        let place = builder.arena_push(&[&input], 1)?;
        let row = builder.push_to(0, LeafHashRow::new(place, 100))?;
        let hashes: Vec<_> = input.chunks(100).map(|leaf| portable::leaf(rule, leaf)).collect();
        let root = portable::root(rule, &hashes, &mut Vec::new()).map_or([0; 32], |tree| tree.root);
        let place = builder.output_place(0, row as usize);
        builder.push_to(1, TreeRow::new(place, &root))?;
        builder.push_to(1, TreeRow::compute(place))?;
        builder.push_to(1, TreeRow::new(place, &[7; 32]))?;
    }
    Ok(case("leaves, then trees".to_owned(), builder.finish()))
}

/// Encode, check and recover of one shape, sound and spoilt.
fn stripes(stripe: Stripe, random: &mut Random) -> Result<Vec<Case>, RowError> {
    let (k, m, bytes) = (
        stripe.original_count as usize,
        stripe.recovery_count as usize,
        stripe.shard_bytes as usize,
    );
    let originals: Vec<Vec<u8>> = (0..k).map(|_| random.bytes(bytes)).collect();
    let slots: Vec<&[u8]> = originals.iter().map(Vec::as_slice).collect();
    let encode = single(&slots, |place| RsEncodeRow::new(stripe, place))?;
    let encode = case(format!("encode {k} + {m} of {bytes}"), encode);
    let parity: &[u8] = bytemuck::cast_slice(&encode.expected.slabs[0]);
    let parity: Vec<&[u8]> = parity
        .chunks(stripe.stride_bytes() as usize)
        .map(|slot| &slot[..bytes])
        .collect();

    let mut check = BatchBuilder::new(Program::single(Stage::RsCheck), Policy::default());
    let all: Vec<&[u8]> = slots.iter().chain(&parity).copied().collect();
    let place = check.arena_push(&all, CHUNK_BYTES)?;
    check.push(RsCheckRow::new(stripe, place))?;
    let mut spoilt = all.concat();
    let at = random.below(spoilt.len() as u64) as usize;
    spoilt[at] ^= 1;
    let spoilt: Vec<&[u8]> = spoilt.chunks(bytes).collect();
    let place = check.arena_push(&spoilt, CHUNK_BYTES)?;
    check.push(RsCheckRow::new(stripe, place))?;

    let mut recover = BatchBuilder::new(Program::single(Stage::RsRecover), Policy::default());
    for (shards, lost) in [
        (&all, m.min(3)),
        (&all, m),
        (&all, 0),
        (&all, m + 1),
        (&spoilt, m.saturating_sub(1)),
    ] {
        let mut shards: Vec<Option<&[u8]>> = shards.iter().copied().map(Some).collect();
        let mut left = lost;
        while left > 0 {
            let shard = random.below((k + m) as u64) as usize;
            left -= usize::from(shards[shard].take().is_some());
        }
        let place = push_recover_input(&mut recover, &stripe, &shards)?;
        recover.push(RsRecoverRow::new(stripe, place))?;
    }
    Ok(vec![
        case(format!("check {k} + {m} of {bytes}"), check.finish()),
        case(format!("recover {k} + {m} of {bytes}"), recover.finish()),
        encode,
    ])
}

fn single<J: Job>(slots: &[&[u8]], row: impl FnOnce(Place) -> J) -> Result<Batch, RowError> {
    let mut builder = BatchBuilder::new(Program::single(J::STAGE), Policy::default());
    let place = builder.arena_push(slots, CHUNK_BYTES)?;
    builder.push(row(place))?;
    Ok(builder.finish())
}
