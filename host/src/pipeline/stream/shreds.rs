//! The profile of shreds as a stream: one item is one set, and sets do not depend on one another.
//! Rounds: hashes of the leaves; the roots that the paths lead to; the signature beside the missing shards of data; the
//! shards of code; hashes of the rebuilt leaves; the whole tree. `chain::shreds` has the rules.
//! Never judges: it carries answers from the engines to the rules, and calls a fault what cannot be one.

use std::sync::Arc;

use perigee_kernels::{
    backend::BackendError,
    batch::{Batch, BatchBuilder, Place, Program},
    ed25519::Ed25519Row,
    erasure::{RsEncodeRow, RsRecoverRow, Stripe as Shape, push_recover_input},
    job::{CHUNK_BYTES, Job},
    merkle::{LeafHashRow, PathRow, TreeOutput, TreeRow},
    policy::{EdPolicy, ErasureCode, MerkleRule, Policy},
    primitive::Stage,
};

use super::{Answered, Decoder, Item, Judged, Stream, fault};
use crate::{
    chain::shreds::{
        Hash, ShredParams,
        judge::{Judge, Stripe},
        layout::{CODE_BYTES, SIGNATURE_BYTES},
        set::{HEAD_BYTES, Set, key},
        shred::Fields,
    },
    ingest::{Framing, ObjectRef, RecordFraming},
};

/// How shreds stand in files: records that fit a packet; those of one slot and set index are a set, and a record alone
/// under its key belongs to the set of its signature.
pub const FRAMING: Framing = Framing::Records(RecordFraming {
    record_bytes_min: 1,
    record_bytes_max: PACKET_BYTES_MAX,
    head_bytes: HEAD_BYTES,
    group: |head| key(head).map(|(slot, set)| u128::from(slot) << 32 | u128::from(set)),
    // Half a signature, the point R: no two sets share it by chance.
    seal: |head| {
        let signature: [u8; SIGNATURE_BYTES] = Fields(head).at(0)?;
        signature.first_chunk().map(|start| u128::from_le_bytes(*start))
    },
});

/// Longest record: a packet of the cluster, 1,280 bytes of IPv6 less 48 of headers. Longer ones are no stream of shreds.
const PACKET_BYTES_MAX: u16 = 1232;
const _: () = assert!(PACKET_BYTES_MAX as usize >= CODE_BYTES);

/// Rows of shreds, their rules fixed.
const POLICY: Policy = Policy {
    ecdsa: perigee_kernels::policy::EcdsaPolicy::AnyS,
    ed25519: EdPolicy::DalekStrict,
    merkle: MerkleRule::ShredsSha256,
    erasure: ErasureCode::Gf8,
};

/// Judges sets of shreds.
pub(super) struct Shreds {
    /// The leader.
    pub(super) params: ShredParams,
    /// The time of the run: no rule uses it.
    pub(super) at: i64,
}

impl Stream for Shreds {
    type Item = SetItem;

    fn decoder(&self) -> Decoder<SetItem> {
        let params = self.params;
        Arc::new(move |bytes, _| SetItem {
            params,
            judge: Judge::new(Set::decode(bytes)),
            hashes: Vec::new(),
            data: Vec::new(),
            round: Round::Start,
        })
    }

    fn judge(&mut self, item: SetItem, _object: &ObjectRef) -> Judged {
        Judged::Report(item.judge.report())
    }

    fn at(&self) -> i64 {
        self.at
    }
}

/// One set on its way.
pub(super) struct SetItem {
    params: ShredParams,
    judge: Judge,
    /// Hashes of the leaves: of the members, in their order; later of the whole tree.
    hashes: Vec<Hash>,
    /// All shards of data, once they are recovered.
    data: Vec<Vec<u8>>,
    round: Round,
}

/// The rows that were asked for last.
enum Round {
    Start,
    Leaves,
    Paths,
    /// The signature, and with it the missing shards of data.
    SignatureAndData,
    /// The signature, and with it the shards of code: all shards of data are here.
    SignatureAndCode,
    Code,
    /// Leaves of missing shreds, by their places.
    Rebuilt(Vec<u32>),
    Tree,
}

/// The rows of one round.
type Rows = Vec<Arc<Batch>>;

impl Item for SetItem {
    fn ask(&mut self, answers: &[Answered<'_>]) -> Result<Rows, BackendError> {
        if self.judge.is_decided() {
            return Ok(Vec::new());
        }
        match std::mem::replace(&mut self.round, Round::Start) {
            Round::Start => Ok(self.ask_leaves()),
            Round::Leaves => self.ask_paths(answer(answers, 0)?),
            Round::Paths => self.ask_signature(answer(answers, 0)?),
            Round::SignatureAndData => {
                self.take_signature(answer(answers, 0)?)?;
                match answers.get(1) {
                    Some(recovered) => self.ask_code(*recovered),
                    None => Ok(Vec::new()),
                }
            }
            Round::SignatureAndCode => {
                self.take_signature(answer(answers, 0)?)?;
                self.ask_rebuilt(answer(answers, 1)?)
            }
            Round::Code => self.ask_rebuilt(answer(answers, 0)?),
            Round::Rebuilt(places) => self.ask_tree(&places, Some(answer(answers, 0)?)),
            Round::Tree => {
                let output = TreeOutput::read(answer(answers, 0)?.output(0));
                let tree = output.ok_or_else(|| fault("a tree without a root"))?;
                self.judge.take_tree(&tree.root);
                Ok(Vec::new())
            }
        }
    }
}

impl SetItem {
    fn ask_leaves(&mut self) -> Rows {
        let Some(members) = self.judge.open() else {
            return Vec::new();
        };
        let set = self.judge.set();
        let rows = leaf_rows(members.shreds.iter().map(|member| set.leaf(member)));
        self.round = Round::Leaves;
        vec![rows]
    }

    fn ask_paths(&mut self, leaves: Answered<'_>) -> Result<Rows, BackendError> {
        let Some(members) = self.judge.open() else {
            return Ok(Vec::new());
        };
        self.hashes = hashes(leaves, members.shreds.len())?;
        let mut builder = builder(Stage::Path);
        for (member, hash) in members.shreds.iter().zip(&self.hashes) {
            let siblings = self.judge.set().siblings(member);
            let place = place(&mut builder, &[siblings.as_flattened()], 1);
            let row = PathRow::compute(place, hash, member.leaf_index, members.leaf_count());
            push(&mut builder, row);
        }
        self.round = Round::Paths;
        Ok(vec![Arc::new(builder.finish())])
    }

    fn ask_signature(&mut self, paths: Answered<'_>) -> Result<Rows, BackendError> {
        let members = self.judge.open().map_or(0, |members| members.shreds.len());
        let mut roots = Vec::with_capacity(members);
        for index in 0..members {
            roots.push(match paths.holds(index)? {
                true => Some(hash(paths.output(index))?),
                false => None,
            });
        }
        self.judge.take_roots(&roots);
        let (Some(members), Some(root)) = (self.judge.open(), self.judge.root()) else {
            return Ok(Vec::new());
        };
        let mut signature = builder(Stage::Ed25519);
        let row = Ed25519Row::new(&self.params.leader, root, &members.facts.signature);
        push(&mut signature, row);
        let mut rows = vec![Arc::new(signature.finish())];
        self.round = Round::SignatureAndData;
        if let Some(stripe) = self.judge.stripe() {
            let whole = stripe.is_whole();
            rows.push(match whole {
                true => encode(&stripe, &stripe.sources.iter().flatten().copied().collect::<Vec<_>>()),
                false => recover(&stripe),
            });
            if whole {
                self.round = Round::SignatureAndCode;
                self.data = stripe.sources.iter().flatten().map(|shard| shard.to_vec()).collect();
            }
        }
        Ok(rows)
    }

    fn take_signature(&mut self, signature: Answered<'_>) -> Result<(), BackendError> {
        let holds = signature.holds(0)?;
        self.judge.take_signature(&self.params, holds);
        Ok(())
    }

    fn ask_code(&mut self, recovered: Answered<'_>) -> Result<Rows, BackendError> {
        let Some(stripe) = self.judge.stripe() else {
            return Ok(Vec::new());
        };
        if !recovered.holds(0)? {
            return Err(fault("no shards from k of them"));
        }
        let shape = shape(&stripe);
        self.data = slots(&shape, recovered.output(0), shape.original_count)?;
        let data: Vec<&[u8]> = self.data.iter().map(Vec::as_slice).collect();
        let rows = encode(&stripe, &data);
        self.round = Round::Code;
        Ok(vec![rows])
    }

    fn ask_rebuilt(&mut self, encoded: Answered<'_>) -> Result<Rows, BackendError> {
        let Some(stripe) = self.judge.stripe() else {
            return Ok(Vec::new());
        };
        let shape = shape(&stripe);
        let code = slots(&shape, encoded.output(0), shape.recovery_count)?;
        let code: Vec<&[u8]> = code.iter().map(Vec::as_slice).collect();
        let data: Vec<&[u8]> = self.data.iter().map(Vec::as_slice).collect();
        let rebuilt = self.judge.take_shards(&data, &code);
        self.data = Vec::new();
        if rebuilt.is_empty() {
            return self.ask_tree(&[], None);
        }
        let rows = leaf_rows(rebuilt.iter().map(|missing| missing.leaf.as_slice()));
        self.round = Round::Rebuilt(rebuilt.iter().map(|missing| missing.leaf_index).collect());
        Ok(vec![rows])
    }

    fn ask_tree(&mut self, places: &[u32], rebuilt: Option<Answered<'_>>) -> Result<Rows, BackendError> {
        let Some(members) = self.judge.open() else {
            return Ok(Vec::new());
        };
        let new = match rebuilt {
            Some(rebuilt) => hashes(rebuilt, places.len())?,
            None => Vec::new(),
        };
        let mut leaves = vec![Hash::default(); members.leaf_count() as usize];
        let known = members.shreds.iter().map(|member| member.leaf_index).zip(&self.hashes);
        for (leaf, hash) in known.chain(places.iter().copied().zip(&new)) {
            // E3 holds: no leaf stands outside of the set.
            debug_assert!(leaf < members.leaf_count(), "leaf {leaf} of {}", members.leaf_count());
            leaves[leaf as usize] = *hash;
        }
        let mut builder = builder(Stage::Tree);
        let place = place(&mut builder, &[leaves.as_flattened()], 1);
        push(&mut builder, TreeRow::compute(place));
        self.round = Round::Tree;
        Ok(vec![Arc::new(builder.finish())])
    }
}

fn answer<'a>(answers: &[Answered<'a>], index: usize) -> Result<Answered<'a>, BackendError> {
    answers.get(index).copied().ok_or_else(|| fault("no answer for a row"))
}

fn builder(stage: Stage) -> BatchBuilder {
    BatchBuilder::new(Program::single(stage), POLICY)
}

fn place(builder: &mut BatchBuilder, parts: &[&[u8]], align: usize) -> Place {
    builder
        .arena_push(parts, align)
        .expect("a set is smaller than an arena")
}

fn push<J: Job>(builder: &mut BatchBuilder, row: J) {
    builder.push(row).expect("a row made by its constructor fits");
}

/// A row a leaf.
fn leaf_rows<'a>(leaves: impl Iterator<Item = &'a [u8]>) -> Arc<Batch> {
    let mut builder = builder(Stage::LeafHash);
    for leaf in leaves {
        let place = place(&mut builder, &[leaf], 1);
        push(&mut builder, LeafHashRow::new(place, leaf.len() as u32));
    }
    Arc::new(builder.finish())
}

fn hashes(rows: Answered<'_>, count: usize) -> Result<Vec<Hash>, BackendError> {
    (0..count).map(|index| hash(rows.output(index))).collect()
}

fn hash(output: &[u8]) -> Result<Hash, BackendError> {
    output.try_into().map_err(|_| fault("a hash of another length"))
}

fn shape(stripe: &Stripe<'_>) -> Shape {
    let shard = stripe.sources.iter().flatten().next();
    Shape {
        original_count: stripe.original_count,
        recovery_count: stripe.recovery_count,
        shard_bytes: shard.map_or(0, |shard| shard.len() as u32),
    }
}

fn recover(stripe: &Stripe<'_>) -> Arc<Batch> {
    let shape = shape(stripe);
    let mut builder = builder(Stage::RsRecover);
    let place = push_recover_input(&mut builder, &shape, &stripe.sources).expect("a set is smaller than an arena");
    push(&mut builder, RsRecoverRow::new(shape, place));
    Arc::new(builder.finish())
}

fn encode(stripe: &Stripe<'_>, data: &[&[u8]]) -> Arc<Batch> {
    let shape = shape(stripe);
    let mut builder = builder(Stage::RsEncode);
    let place = place(&mut builder, data, CHUNK_BYTES);
    push(&mut builder, RsEncodeRow::new(shape, place));
    Arc::new(builder.finish())
}

/// The shards of a window of slots, without padding.
fn slots(shape: &Shape, window: &[u8], count: u32) -> Result<Vec<Vec<u8>>, BackendError> {
    let stride = shape.stride_bytes() as usize;
    let shards: Vec<Vec<u8>> = window
        .chunks(stride.max(1))
        .filter_map(|slot| slot.get(..shape.shard_bytes as usize))
        .map(<[u8]>::to_vec)
        .collect();
    match shards.len() == count as usize {
        true => Ok(shards),
        false => Err(fault("shards of another number")),
    }
}
