//! Records of LunarX as items: what a record asks for becomes rows, what the engines say becomes answers.
//! Between the driver and `chain::lunarx`, which knows the kinds, the rules and the ledger; as many rounds as a record wants.
//! Never judges: it carries answers to the records, and calls a fault what cannot be one.

use std::{path::Path, sync::Arc};

use perigee_kernels::{
    backend::BackendError,
    batch::{Batch, BatchBuilder, Program},
    ecdsa::EcdsaRow,
    ed25519::Ed25519Row,
    erasure::{RsEncodeRow, RsRecoverRow, Stripe as Shape, push_recover_input},
    job::{CHUNK_BYTES, RowError},
    merkle::{DEPTH_MAX, LeafHashRow, PathRow, TreeOutput, TreeRow},
    policy::{EcdsaPolicy, EdPolicy, ErasureCode, MerkleRule, Policy},
    primitive::Stage,
};

use super::{Answered, Decoder, Item, Judged, Stream, fault};
use crate::{
    chain::lunarx::{
        Hash, LunarParams, block, hash,
        key::{PublicKey, Scheme},
        kind::{self, Broken},
        ledger::Ledger,
        record::Record,
        sequential::{settle, settle_broken},
        stripe,
        work::{Done, PIECE_BYTES, PIECE_HEAD_BYTES, Work, piece_head},
    },
    config::Config,
    ingest::{Framing, ObjectRef},
    pipeline::summary::LedgerReport,
    state::{
        Sequence, StateError, parameters,
        store::{Limits, Store},
    },
};

/// How its objects stand in files: in containers, and nowhere else.
pub(super) const FRAMING: Framing = Framing::Container {
    profile: LunarParams::NAME,
};

/// Rows of this profile, their rules fixed (section 2 and 3.1).
const POLICY: Policy = Policy {
    ecdsa: EcdsaPolicy::LowS,
    ed25519: EdPolicy::Zip215,
    merkle: MerkleRule::Rfc6962Sha256,
    erasure: ErasureCode::Gf8,
};

/// The ledger in front of the driver.
pub struct LunarStream {
    params: &'static LunarParams,
    at: i64,
    ledger: Ledger,
    /// Objects of the stream that were judged, those of earlier runs included.
    judged: u64,
    /// Hash over the bytes of all of them, one after another.
    seen: Hash,
    store: Option<Store>,
    /// Objects that earlier runs judged.
    known: u64,
    /// The ids of the objects that changed the ledger, hashed one onto another.
    label: Hash,
    /// The last delta.
    last: Sequence,
}

impl LunarStream {
    /// A stream that starts from nothing; `at` in seconds of Unix time.
    pub fn new(params: &'static LunarParams, at: i64) -> Self {
        Self {
            params,
            at,
            ledger: Ledger::default(),
            judged: 0,
            seen: Hash::default(),
            store: None,
            known: 0,
            label: Hash::default(),
            last: 0,
        }
    }

    /// A stream whose ledger is kept in `dir`. What is there is of the same stream: the objects up to the last one that
    /// changed the ledger are passed over.
    ///
    /// # Errors
    /// The directory cannot be opened, or what is there cannot be read.
    pub fn kept(params: &'static LunarParams, at: i64, dir: &Path, config: &Config) -> Result<Self, StateError> {
        let (store, recovered) = Store::open(dir, LunarParams::NAME, Limits::of(config), |_| {})?;
        parameters::hold(dir, &params.text_hash)?;
        let mut ledger = Ledger::over(store.base(), config.state_clean_bytes_max);
        for (sequence, delta) in &recovered.replay {
            ledger.replay(*sequence, delta)?;
        }
        let (judged, seen) = ledger.fact(JUDGED);
        Ok(Self {
            judged,
            seen,
            known: judged,
            store: Some(store),
            label: recovered.label,
            last: recovered.last,
            ledger,
            ..Self::new(params, at)
        })
    }

    /// What was accepted so far.
    pub fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    /// Objects of the stream that are passed over: all up to the last one that changed the ledger in earlier runs.
    pub fn judged(&self) -> u64 {
        self.judged
    }

    /// Whether `objects` begin with those that earlier runs judged, byte by byte; they are read for it.
    ///
    /// # Errors
    /// One cannot be read.
    pub fn goes_on<E>(&self, objects: impl IntoIterator<Item = Result<Vec<u8>, E>>) -> Result<bool, E> {
        let (mut seen, mut count) = (Hash::default(), 0);
        let known = usize::try_from(self.judged).unwrap_or(usize::MAX);
        for object in objects.into_iter().take(known) {
            seen = hash(&[&seen, &hash(&[&object?])]);
            count += 1;
        }
        Ok((count, seen) == (self.judged, self.seen))
    }

    /// The ledger, without what keeps it.
    pub fn into_ledger(self) -> Ledger {
        self.ledger
    }

    /// Writes what the object of this id has changed: one delta an object.
    fn keep(&mut self, id: &str) -> Result<(), StateError> {
        let Some(store) = &self.store else {
            self.ledger.close();
            return Ok(());
        };
        self.ledger.set_fact(JUDGED, &(self.judged, self.seen));
        let label = hash(&[&self.label, id.as_bytes()]);
        let delta = self.ledger.delta(label, self.label)?;
        self.last = store.append(delta)?;
        self.ledger.commit(self.last, store.applied());
        self.label = label;
        Ok(())
    }
}

impl Stream for LunarStream {
    type Item = LunarItem;

    fn decoder(&self) -> Decoder<LunarItem> {
        let params = self.params;
        Arc::new(move |bytes, _| LunarItem {
            digest: hash(&[&bytes]),
            record: kind::decode(bytes, params),
            asked: Vec::new(),
        })
    }

    /// As they stand, behind those of earlier runs.
    fn order(&mut self, objects: &[ObjectRef]) -> Vec<usize> {
        let known = usize::try_from(self.judged).unwrap_or(usize::MAX);
        (known.min(objects.len())..objects.len()).collect()
    }

    fn window_bytes_max(&self) -> usize {
        WINDOW_BYTES_MAX
    }

    fn memory_bytes(&self) -> fn(&[u8]) -> usize {
        |object| match object.first() {
            Some(&stripe::KIND) => stripe::memory_bytes(object),
            _ => object.len(),
        }
    }

    fn judge(&mut self, item: LunarItem, _object: &ObjectRef) -> Judged {
        self.judged += 1;
        self.seen = hash(&[&self.seen, &item.digest]);
        let report = match item.record {
            Ok(record) => settle(&*record, self.params, self.at, &mut self.ledger),
            Err(broken) => settle_broken(*broken),
        };
        // A value that could not be read looked like one that is not there: nothing of it may be written.
        if let Some(error) = self.ledger.fault() {
            return Judged::Fault(error.clone());
        }
        let kept = match self.ledger.is_changed() {
            true => self.keep(&report.object),
            false => Ok(()),
        };
        kept.map_or_else(Judged::Fault, |()| Judged::Report(report))
    }

    fn unread(&mut self, _object: &ObjectRef) {
        self.judged += 1;
    }

    fn finish(&mut self) -> Result<(), StateError> {
        self.store
            .as_ref()
            .map_or(Ok(()), |store| store.wait_durable(self.last))
    }

    fn kept(&self) -> Option<LedgerReport> {
        self.store.as_ref()?;
        let tip = block::tip(&self.ledger);
        Some(LedgerReport {
            known: self.known,
            blocks: tip.blocks,
            tip: tip.id,
            root: self.ledger.state_root(),
            mined_units: self.ledger.supply().mined_units,
        })
    }

    fn at(&self) -> i64 {
        self.at
    }
}

/// One record on its way.
pub struct LunarItem {
    /// SHA-256 of its bytes.
    digest: Hash,
    record: Result<Box<dyn Record>, Box<Broken>>,
    /// Where the answers to the last round stand, piece by piece.
    asked: Vec<Asked>,
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
    Code(Shape),
    Data(Shape),
}

impl Item for LunarItem {
    fn ask(&mut self, answers: &[Answered<'_>]) -> Result<Vec<Arc<Batch>>, BackendError> {
        let Ok(record) = &mut self.record else {
            return Ok(Vec::new());
        };
        let mut done: Vec<Done> = std::mem::take(&mut self.asked)
            .into_iter()
            .map(|asked| asked.answer(answers))
            .collect::<Result<_, _>>()?;
        loop {
            let work = record
                .work(&done)
                .map_err(|_| fault("no answer, or one to other work"))?;
            if work.is_empty() {
                return Ok(Vec::new());
            }
            let mut rows = Rows::default();
            let asked: Vec<Asked> = work
                .into_iter()
                .map(|work| rows.add(work))
                .collect::<Result<_, _>>()
                .map_err(|error| fault(&format!("work that makes no row: {error}")))?;
            let batches = rows.finish();
            if !batches.is_empty() {
                self.asked = asked;
                return Ok(batches);
            }
            // Nothing to compute after all: on to the next round.
            done = asked.into_iter().filter_map(Asked::known).collect();
        }
    }
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
            Expected::Code(shape) => Done::Shards(slots(&shape, output, shape.recovery_count)?),
            Expected::Data(shape) => Done::Shards(match rows.holds(row)? {
                true => slots(&shape, output, shape.original_count)?,
                false => Vec::new(),
            }),
        })
    }
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

/// The rows of one round, a batch a stage.
#[derive(Default)]
struct Rows {
    batches: Vec<(Stage, BatchBuilder)>,
}

impl Rows {
    fn add(&mut self, work: Work) -> Result<Asked, RowError> {
        match work {
            Work::Signature {
                key,
                message,
                signature,
            } => self.signature(&key, &message, &signature),
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
            let builder = BatchBuilder::new(Program::single(stage), POLICY);
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

/// Stripes stand in memory as they came, as rows for each of their trees, and as what comes out, so a few times over: about
/// 18 stripes of 10 + 4 shards, or one of 255, each as if all its shards had come.
const WINDOW_BYTES_MAX: usize = 16 << 20;
/// How many objects were judged when the ledger was last changed, and a hash over their bytes.
const JUDGED: &str = "judged";

#[cfg(test)]
mod tests;
