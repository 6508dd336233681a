//! Records on their way through the engines, many at a time: what they ask for becomes rows, what the engines say
//! becomes answers. Between the records, which know what they need, and whoever drives rounds of rows: streams and the tracker.
//! Never judges: it carries answers to the records, and calls a fault what cannot be one.

use std::sync::Arc;

use perigee_kernels::{
    backend::BackendError,
    batch::{Batch, BatchBuilder, Program},
    bls::BlsRow,
    ccsds::{Basis, CcsdsDecodeRow, Codeblock, UNDECODABLE},
    ecdsa::EcdsaRow,
    ed25519::Ed25519Row,
    erasure::{RsEncodeRow, RsRecoverRow, Stripe as Shape, push_recover_input},
    job::{CHUNK_BYTES, RowError},
    merkle::{DEPTH_MAX, LeafHashRow, PathRow, TreeOutput, TreeRow},
    policy::Policy,
    primitive::Stage,
    scrypt::{ScryptRow, TARGET_ANY},
};

use super::stream::{Answered, Item, fault};
use crate::chain::records::{
    Hash, Network, hash,
    key::{PublicKey, Scheme},
    kind::Broken,
    record::Record,
    work::{BlockShape, Done, PIECE_BYTES, PIECE_HEAD_BYTES, WORD_ERRORS_MAX, Work, piece_head},
};

/// What the bytes of an object are: a record, or broken.
pub type Decoded<N> = Result<Box<dyn Record<N>>, Box<Broken>>;

/// Records that go through the engines together: all rows of a round in one batch a stage.
pub struct Group<N: Network> {
    entries: Vec<Entry<N>>,
}

/// One record on its way.
struct Entry<N: Network> {
    record: Decoded<N>,
    /// Where the answers to the last round stand, piece by piece.
    asked: Vec<Asked>,
    /// Everything it asked for is computed.
    is_decided: bool,
}

impl<N: Network> Group<N> {
    /// Nothing is asked for yet.
    pub fn new(records: impl IntoIterator<Item = Decoded<N>>) -> Self {
        let entries = records.into_iter().map(|record| Entry {
            is_decided: record.is_err(),
            record,
            asked: Vec::new(),
        });
        Self {
            entries: entries.collect(),
        }
    }

    /// The records, in their order.
    pub fn into_records(self) -> impl Iterator<Item = Decoded<N>> {
        self.entries.into_iter().map(|entry| entry.record)
    }
}

impl<N: Network> Item for Group<N> {
    fn ask(&mut self, answers: &[Answered<'_>]) -> Result<Vec<Arc<Batch>>, BackendError> {
        let mut rows = Rows::new(N::POLICY);
        for entry in &mut self.entries {
            entry.ask(answers, &mut rows)?;
        }
        Ok(rows.finish())
    }
}

impl<N: Network> Entry<N> {
    fn ask(&mut self, answers: &[Answered<'_>], rows: &mut Rows) -> Result<(), BackendError> {
        let Ok(record) = &mut self.record else { return Ok(()) };
        if self.is_decided {
            return Ok(());
        }
        let mut done: Vec<Done> = std::mem::take(&mut self.asked)
            .into_iter()
            .map(|asked| asked.answer(answers))
            .collect::<Result<_, _>>()?;
        loop {
            let work = record
                .work(&done)
                .map_err(|_| fault("no answer, or one to other work"))?;
            if work.is_empty() {
                self.is_decided = true;
                return Ok(());
            }
            let asked: Vec<Asked> = work
                .into_iter()
                .map(|work| rows.add(work))
                .collect::<Result<_, _>>()
                .map_err(|error| fault(&format!("work that makes no row: {error}")))?;
            if asked.iter().any(|asked| matches!(asked, Asked::Row(..))) {
                self.asked = asked;
                return Ok(());
            }
            // Nothing to compute after all: on to the next round.
            done = asked.into_iter().filter_map(Asked::known).collect();
        }
    }
}

/// Where the answer to a piece of work stands.
enum Asked {
    /// In this row of this batch.
    Row(usize, usize, Expected),
    /// Here: nothing was to compute.
    Known(Done),
}

/// What a row answers.
#[derive(Clone, Copy)]
enum Expected {
    Holds,
    Hashes,
    TreeRoot,
    PathRoot,
    Scrypt,
    Code(Shape),
    Data(Shape),
    Words(BlockShape),
}

impl Asked {
    fn known(self) -> Option<Done> {
        match self {
            Self::Known(done) => Some(done),
            Self::Row(..) => None,
        }
    }

    fn answer(self, answers: &[Answered<'_>]) -> Result<Done, BackendError> {
        let (batch, row, expected) = match self {
            Self::Known(done) => return Ok(done),
            Self::Row(batch, row, expected) => (batch, row, expected),
        };
        let rows = answers.get(batch).ok_or_else(|| fault("no answer for a row"))?;
        let output = rows.output(row);
        Ok(match expected {
            Expected::Holds => Done::Holds(rows.holds(row)?),
            Expected::Hashes => {
                let (hashes, rest) = output.as_chunks::<32>();
                if hashes.is_empty() || !rest.is_empty() {
                    return Err(fault("hashes of another length"));
                }
                Done::Hashes(hashes.to_vec())
            }
            Expected::TreeRoot => {
                let tree = TreeOutput::read(output).ok_or_else(|| fault("a tree without a root"))?;
                Done::Root(Some(tree.root))
            }
            Expected::PathRoot => Done::Root(match rows.holds(row)? {
                true => Some(output.try_into().map_err(|_| fault("a hash of another length"))?),
                false => None,
            }),
            Expected::Scrypt => {
                // Every hash meets its target: what it has to meet is the business of a rule.
                rows.holds(row)?;
                Done::Root(Some(output.try_into().map_err(|_| fault("a hash of another length"))?))
            }
            Expected::Code(shape) => Done::Shards(slots(&shape, output, shape.recovery_count)?),
            Expected::Data(shape) => Done::Shards(match rows.holds(row)? {
                true => slots(&shape, output, shape.original_count)?,
                false => Vec::new(),
            }),
            Expected::Words(shape) => words(shape, output, rows.holds(row)?)?,
        })
    }
}

/// Data and numbers of errors, where both are of this shape and agree with the verdict.
fn words(shape: BlockShape, output: &[u8], is_valid: bool) -> Result<Done, BackendError> {
    let split = output.split_at_checked(shape.block_bytes());
    let Some((block, counts)) = split.filter(|(_, counts)| counts.len() == usize::from(shape.depth)) else {
        return Err(fault("a codeblock of another length"));
    };
    let errors: Vec<Option<u8>> = counts
        .iter()
        .map(|count| Some(*count).filter(|count| *count != UNDECODABLE))
        .collect();
    let can_be = |count: &u8| *count <= WORD_ERRORS_MAX;
    if errors.iter().flatten().all(can_be) && is_valid == errors.iter().all(Option::is_some) {
        let data = block.get(..shape.data_bytes()).unwrap_or_default().to_vec();
        return Ok(Done::Words { data, errors });
    }
    Err(fault("numbers of errors that cannot be"))
}

/// The shards of a window of slots, without padding.
fn slots(shape: &Shape, window: &[u8], count: u32) -> Result<Vec<Vec<u8>>, BackendError> {
    let stride = shape.stride_bytes() as usize;
    let slots = window.chunks(stride.max(1));
    let shards: Vec<Vec<u8>> = slots
        .filter_map(|slot| slot.get(..shape.shard_bytes as usize))
        .map(<[u8]>::to_vec)
        .collect();
    match shards.len() == count as usize {
        true => Ok(shards),
        false => Err(fault("shards of another number")),
    }
}

/// The shape as rows have it.
fn codeblock(shape: BlockShape) -> Codeblock {
    let basis = match shape.is_dual {
        true => Basis::Dual,
        false => Basis::Conventional,
    };
    Codeblock {
        depth: shape.depth.into(),
        fill: shape.fill.into(),
        basis: basis as u32,
        correctable: WORD_ERRORS_MAX.into(),
    }
}

/// The rows of one round, a batch a stage.
struct Rows {
    policy: Policy,
    batches: Vec<(Stage, BatchBuilder)>,
}

impl Rows {
    fn new(policy: Policy) -> Self {
        Self {
            policy,
            batches: Vec::new(),
        }
    }

    fn add(&mut self, work: Work) -> Result<Asked, RowError> {
        match work {
            Work::Signature {
                key,
                message,
                signature,
            } => self.signature(&key, &message, &signature),
            Work::Aggregate {
                keys,
                message,
                signature,
            } => self.push(Stage::Bls, Expected::Holds, |builder| {
                BlsRow::push(builder, &message, &keys, &signature)
            }),
            Work::Leaves { bytes, leaf_bytes } => self.push(Stage::LeafHash, Expected::Hashes, |builder| {
                let place = builder.arena_push(&[&bytes], 1)?;
                builder.push(LeafHashRow::new(place, leaf_bytes))
            }),
            Work::Pieces {
                stripe,
                first_shard,
                shards,
            } => self.push(Stage::LeafHash, Expected::Hashes, |builder| {
                let heads = (first_shard..).zip(&shards).flat_map(|(shard, bytes)| {
                    (0u16..)
                        .zip(bytes.chunks(PIECE_BYTES))
                        .map(move |(piece, _)| piece_head(stripe, shard, piece))
                });
                let heads: Vec<_> = heads.collect();
                let pieces = shards.iter().flat_map(|bytes| bytes.chunks(PIECE_BYTES));
                let parts: Vec<&[u8]> = heads
                    .iter()
                    .zip(pieces)
                    .flat_map(|(head, piece)| [&head[..], piece])
                    .collect();
                let place = builder.arena_push(&parts, 1)?;
                builder.push(LeafHashRow::new(place, (PIECE_HEAD_BYTES + PIECE_BYTES) as u32))
            }),
            Work::Tree { leaves } if leaves.is_empty() => Ok(Asked::Known(Done::Root(Some(hash(&[]))))),
            Work::Tree { leaves } => self.push(Stage::Tree, Expected::TreeRoot, |builder| {
                let place = builder.arena_push(&[leaves.as_flattened()], 1)?;
                builder.push(TreeRow::compute(place))
            }),
            Work::Path {
                leaf,
                index,
                count,
                siblings,
            } => self.path(&leaf, index, count, &siblings),
            Work::Scrypt { input } => self.push(Stage::Scrypt, Expected::Scrypt, |builder| {
                builder.push(ScryptRow::proof_of_work(&input, TARGET_ANY))
            }),
            Work::Encode { data, recovery_count } => {
                let shape = Shape {
                    original_count: data.len() as u32,
                    recovery_count,
                    shard_bytes: data.first().map_or(0, |shard| shard.len()) as u32,
                };
                self.push(Stage::RsEncode, Expected::Code(shape), |builder| {
                    let data: Vec<&[u8]> = data.iter().map(|shard| &shard[..]).collect();
                    let place = builder.arena_push(&data, CHUNK_BYTES)?;
                    builder.push(RsEncodeRow::new(shape, place))
                })
            }
            Work::Recover { original_count, shards } => {
                let shard = shards.iter().flatten().next();
                let shape = Shape {
                    original_count,
                    recovery_count: (shards.len() as u32).saturating_sub(original_count),
                    shard_bytes: shard.map_or(0, |shard| shard.len()) as u32,
                };
                self.push(Stage::RsRecover, Expected::Data(shape), |builder| {
                    let shards: Vec<Option<&[u8]>> = shards.iter().map(Option::as_deref).collect();
                    let place = push_recover_input(builder, &shape, &shards)?;
                    builder.push(RsRecoverRow::new(shape, place))
                })
            }
            Work::Codeblock { block, shape } => self.push(Stage::CcsdsDecode, Expected::Words(shape), |builder| {
                let place = builder.arena_push(&[&block], 1)?;
                builder.push(CcsdsDecodeRow::new(codeblock(shape), place))
            }),
        }
    }

    fn signature(&mut self, key: &PublicKey, message: &[u8], signature: &[u8; 64]) -> Result<Asked, RowError> {
        let (r, s) = signature.split_at(32);
        match key.scheme() {
            Scheme::Ed25519 => {
                let key = key.bytes().try_into().expect("a key of Ed25519 has 32 bytes");
                let row = Ed25519Row::new(key, message, signature);
                self.push(Stage::Ed25519, Expected::Holds, |builder| builder.push(row))
            }
            Scheme::Ecdsa => {
                let (r, s) = (r.try_into(), s.try_into());
                let (r, s) = (r.expect("half of 64 bytes"), s.expect("half of 64 bytes"));
                let row = EcdsaRow::new(&hash(&[message]), r, s, key.bytes()).expect("a compressed key");
                self.push(Stage::Ecdsa, Expected::Holds, |builder| builder.push(row))
            }
        }
    }

    /// A path that no tree of so many leaves has leads nowhere; it needs no row, and some of them can have none.
    fn path(&mut self, leaf: &Hash, index: u32, count: u32, siblings: &[Hash]) -> Result<Asked, RowError> {
        if index >= count || siblings.len() > DEPTH_MAX as usize {
            return Ok(Asked::Known(Done::Root(None)));
        }
        self.push(Stage::Path, Expected::PathRoot, |builder| {
            let place = builder.arena_push(&[siblings.as_flattened()], 1)?;
            builder.push(PathRow::compute(place, leaf, index, count))
        })
    }

    fn push(
        &mut self,
        stage: Stage,
        expected: Expected,
        push: impl FnOnce(&mut BatchBuilder) -> Result<u32, RowError>,
    ) -> Result<Asked, RowError> {
        let known = self.batches.iter().position(|(other, _)| *other == stage);
        let index = known.unwrap_or_else(|| {
            let builder = BatchBuilder::new(Program::single(stage), self.policy);
            self.batches.push((stage, builder));
            self.batches.len() - 1
        });
        let row = push(&mut self.batches[index].1)?;
        Ok(Asked::Row(index, row as usize, expected))
    }

    fn finish(self) -> Vec<Arc<Batch>> {
        let builders = self.batches.into_iter();
        builders.map(|(_, builder)| Arc::new(builder.finish())).collect()
    }
}
