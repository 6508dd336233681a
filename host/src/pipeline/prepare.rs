//! The part of judgement that needs an object's header context alone: decoding (K1), proof of work (K7) and the rules on
//! the body up to K12, with scrypt and Merkle trees as rows for the dispatcher.
//! Runs for many objects at once on the compute pool, before any coin is looked at. Keeps the order of rules: what an
//! engine returns for a later rule is dropped where an earlier one fails.

use std::sync::Arc;

use crossbeam::channel::Sender;
use perigee_kernels::{
    backend::BackendError,
    batch::{Batch, BatchBuilder, Program, Verdict as RowVerdict},
    merkle::{TreeOutput, TreeRow},
    policy::Policy,
    primitive::Stage,
    scrypt::ScryptRow,
};
use rayon::ThreadPool;

use super::{
    gather::gather,
    parcel::{Answer, Parcel},
};
use crate::{
    chain::utxo::{
        Block, Hash32,
        auxpow::{Work, work},
        candidate::{Body, Candidate},
        context::HeaderContext,
        merkle::{MerkleRoot, merkle_nodes},
        params::{Params, PowHash},
        rules::{
            BlockContext, WitnessCheck, check_coinbase_place, check_coinbase_script, check_merkle_root,
            check_transactions, check_witness_root, transaction_leaves, witness_check, witness_leaves,
        },
    },
    ingest::Kind,
    verdict::{Counters, Finding, Missing, RuleId},
};

/// An object that was read, and its place in the tree where it has one.
pub struct Raw {
    /// The object.
    pub form: Form,
    /// What the header rules said, for an object that has a place.
    pub context: Option<HeaderContext>,
    /// Whether its proof of work (K7) was found to hold before, with its header alone: it is not computed again.
    pub proven: bool,
}

/// An object as it comes to this stage.
pub enum Form {
    /// Its bytes.
    Bytes(Arc<[u8]>, Kind),
    /// Decoded already.
    Decoded(Candidate),
}

impl Form {
    /// The number of transactions that a block says to have, without decoding it; 1 where it is no block.
    pub fn transactions(&self) -> u64 {
        match self {
            Self::Decoded(candidate) => candidate.block().map_or(1, |block| block.transactions.len() as u64),
            Self::Bytes(bytes, _) => Block::transaction_count(bytes).unwrap_or(1),
        }
    }
}

/// Decodes an object of this kind.
pub fn decode(bytes: Arc<[u8]>, kind: Kind, params: &Params) -> Candidate {
    match kind {
        Kind::Header => Candidate::decode_header(&bytes),
        // The framing of chains has no other kind than blocks beside it.
        _ => Candidate::decode(bytes, params),
    }
}

/// What came of an object before its coins.
pub struct Prepared {
    /// Display id.
    pub object: String,
    /// The block, where it decodes.
    pub block: Option<Arc<Block>>,
    /// What is known.
    pub outcome: Outcome,
    /// Work of the sequential algorithm so far.
    pub counters: Counters,
    /// Rules left undecided.
    pub unchecked: Vec<RuleId>,
}

/// The result of the rules up to K12.
pub enum Outcome {
    /// A rule fails.
    Rejected(Finding),
    /// A header, and all its rules hold; or an object without a place in the tree that decodes.
    Passed,
    /// A block in a form that this build does not judge.
    Unsupported(Missing),
    /// A block whose coins come next.
    Block(Box<BlockContext>),
}

/// Called once, from any thread.
pub type Report = Box<dyn FnOnce(Result<Prepared, BackendError>) + Send>;

/// Called once, from any thread, with what came of many headers, in their order.
pub type HeadersReport = Box<dyn FnOnce(Result<Vec<Prepared>, BackendError>) + Send>;

/// Prepares objects.
#[derive(Clone)]
pub struct PrepareStage {
    params: &'static Params,
    pool: Arc<ThreadPool>,
    parcels: Sender<Parcel>,
}

impl PrepareStage {
    /// Decodes on `pool`, sends rows to `parcels`.
    pub fn new(params: &'static Params, pool: Arc<ThreadPool>, parcels: Sender<Parcel>) -> Self {
        Self { params, pool, parcels }
    }

    /// Starts one object.
    pub fn start(&self, raw: Raw, report: Report) {
        let stage = self.clone();
        self.pool.spawn(move || stage.begin(raw, report));
    }

    /// Starts many headers at once: their proofs of work are rows of one parcel. What follows a header, AuxPoW data in the
    /// form of a block without transactions, serves its proof of work alone.
    pub fn start_headers(&self, raws: Vec<Raw>, report: HeadersReport) {
        let stage = self.clone();
        self.pool.spawn(move || stage.begin_headers(raws, report));
    }

    fn begin_headers(self, raws: Vec<Raw>, report: HeadersReport) {
        let mut judges: Vec<_> = raws.into_iter().map(|raw| self.judge(raw)).collect();
        let mut builder = BatchBuilder::new(Program::single(Stage::Scrypt), Policy::default()).with_rows(judges.len());
        for judge in &mut judges {
            judge.ends_with_work = true;
            if let Some(row) = judge.proof_of_work_row() {
                let row = builder.push(row).expect("a row made by its constructor fits");
                judge.asked.proof_of_work = Some((0, row as usize));
            }
        }
        let conclude = move |rows: &Rows<'_>| judges.into_iter().map(|judge| judge.conclude(rows)).collect();
        if builder.is_empty() {
            return report(conclude(&[]));
        }
        let batches = vec![Arc::new(builder.finish())];
        self.ask(batches, Box::new(move |rows| report(rows.and_then(conclude))));
    }

    fn judge(&self, raw: Raw) -> Judge {
        let candidate = match raw.form {
            Form::Bytes(bytes, kind) => decode(bytes, kind, self.params),
            Form::Decoded(candidate) => candidate,
        };
        let block = candidate.block().map(AsRef::as_ref);
        let header = candidate.header().filter(|_| raw.context.is_some());
        let work = header.map_or_else(Work::unknown, |header| work(self.params, header, block));
        Judge {
            params: self.params,
            object: candidate.display_id(),
            // What was found before was the proof of work of the header itself, not that of a parent.
            proven: raw.proven && !work.is_parent,
            candidate,
            context: raw.context,
            ends_with_work: false,
            asked: Asked::default(),
            work,
        }
    }

    fn begin(self, raw: Raw, report: Report) {
        let mut judge = self.judge(raw);
        if let Body::Undecodable(finding) = judge.candidate.body() {
            let outcome = Outcome::Rejected(finding.clone());
            return report(Ok(judge.prepared(outcome, Counters::default(), Vec::new())));
        }
        let requests = judge.requests();
        if requests.is_empty() {
            return report(judge.conclude(&[]));
        }
        self.ask(
            requests,
            Box::new(move |rows| report(rows.and_then(|rows| judge.conclude(rows)))),
        );
    }

    /// Sends batches to the dispatcher; `then` is called once, with all answers or the first fault.
    fn ask(&self, batches: Vec<Arc<Batch>>, then: Then) {
        let asked = batches.clone();
        let answered = move |answers: Result<Vec<Answer>, BackendError>| match answers {
            Ok(answers) => then(Ok(&batches.iter().zip(&answers).collect::<Vec<_>>())),
            Err(error) => then(Err(error)),
        };
        gather(&asked, &self.parcels, &self.pool, Box::new(answered));
    }
}

type Then = Box<dyn FnOnce(Result<&Rows<'_>, BackendError>) + Send>;

/// One object under judgement.
struct Judge {
    params: &'static Params,
    object: String,
    candidate: Candidate,
    context: Option<HeaderContext>,
    proven: bool,
    /// K7 is the last rule to look at: whatever follows the header only proves its work.
    ends_with_work: bool,
    asked: Asked,
    /// What K7 holds against the target.
    work: Work,
}

/// Which rows were asked for, by index of the batch.
#[derive(Default)]
struct Asked {
    /// Batch and row, since many headers share a batch.
    proof_of_work: Option<(usize, usize)>,
    transactions: Option<usize>,
    witnesses: Option<usize>,
}

type Rows<'a> = [(&'a Arc<Batch>, &'a Answer)];

impl Judge {
    /// The rows that this object needs.
    fn requests(&mut self) -> Vec<Arc<Batch>> {
        let mut batches = Vec::new();
        let (Some(context), Some(_)) = (&self.context, self.candidate.header()) else {
            return batches;
        };
        if self.work.header.is_err() {
            return batches;
        }
        if let Some(row) = self.proof_of_work_row() {
            self.asked.proof_of_work = Some((batches.len(), 0));
            let mut builder = BatchBuilder::new(Program::single(Stage::Scrypt), Policy::default());
            builder.push(row).expect("a row made by its constructor fits");
            batches.push(Arc::new(builder.finish()));
        }
        let Some(block) = self.candidate.block() else {
            return batches;
        };
        if check_coinbase_place(block).is_err() {
            return batches;
        }
        self.asked.transactions = Some(batches.len());
        batches.push(tree(&transaction_leaves(block), Some(&block.header.merkle_root)));
        let block_context = BlockContext::new(self.params, &block.header, context);
        if let Ok(WitnessCheck::Commitment { .. }) = witness_check(self.params, block, &block_context) {
            self.asked.witnesses = Some(batches.len());
            batches.push(tree(&witness_leaves(block), None));
        }
        batches
    }

    /// The row of K7, where an engine computes it and it was not decided before.
    fn proof_of_work_row(&self) -> Option<ScryptRow> {
        let (context, header) = (self.context.as_ref()?, self.work.header.as_ref().ok()?.as_ref()?);
        let wanted = self.params.pow == PowHash::Scrypt && !self.proven;
        wanted.then(|| ScryptRow::proof_of_work(&header.encode(), context.target.to_limbs()))
    }

    /// The rules in their order, with the answers of the engines.
    fn conclude(self, rows: &Rows<'_>) -> Result<Prepared, BackendError> {
        let Some(context) = self.context.clone() else {
            return Ok(self.prepared(Outcome::Passed, Counters::default(), Vec::new()));
        };
        let mut counters = Counters {
            pow: u64::from(matches!(self.work.header, Ok(Some(_)))),
            hashes: self.work.nodes,
            ..Counters::default()
        };
        let mut unchecked = context.unchecked.clone();
        if self.work.header == Ok(None) {
            unchecked.push(RuleId::k(7));
        }
        if let Err(finding) = self.proof_of_work(rows, &context)? {
            return Ok(self.prepared(Outcome::Rejected(finding), counters, Vec::new()));
        }
        if self.ends_with_work {
            return Ok(self.prepared(Outcome::Passed, counters, unchecked));
        }
        let outcome = match self.candidate.body() {
            Body::Block(block) => {
                let block = Arc::clone(block);
                let place = BlockContext::new(self.params, &block.header, &context);
                match self.body(rows, &block, &place, &mut counters, &mut unchecked)? {
                    Ok(()) => Outcome::Block(Box::new(place)),
                    Err(finding) => {
                        unchecked.clear();
                        Outcome::Rejected(finding)
                    }
                }
            }
            Body::Unsupported(missing) => Outcome::Unsupported(missing.clone()),
            Body::HeaderOnly | Body::Undecodable(_) => Outcome::Passed,
        };
        Ok(self.prepared(outcome, counters, unchecked))
    }

    /// K7. The engine's hash is compared here again: its verdict alone decides nothing.
    fn proof_of_work(&self, rows: &Rows<'_>, context: &HeaderContext) -> Result<Result<(), Finding>, BackendError> {
        let header = match &self.work.header {
            Ok(Some(header)) => header,
            Ok(None) => return Ok(Ok(())),
            Err(finding) => return Ok(Err(finding.clone())),
        };
        if self.proven {
            return Ok(Ok(()));
        }
        let Some((batch, index)) = self.asked.proof_of_work else {
            return Ok(self.work.check(&self.params.pow_hash(header), &context.target));
        };
        let (batch, answer) = row(rows, batch)?;
        let hash: &Hash32 = answer
            .output(batch, index)
            .first_chunk()
            .ok_or_else(|| lie("a proof of work without a hash"))?;
        let result = self.work.check(hash, &context.target);
        if result.is_ok() != (answer.verdicts.get(index) == Some(&RowVerdict::Valid)) {
            return Err(lie("a proof-of-work hash that contradicts its verdict"));
        }
        Ok(result)
    }

    /// K8 to K12.
    fn body(
        &self,
        rows: &Rows<'_>,
        block: &Block,
        place: &BlockContext,
        counters: &mut Counters,
        unchecked: &mut Vec<RuleId>,
    ) -> Result<Result<(), Finding>, BackendError> {
        if let Err(finding) = check_coinbase_place(block) {
            return Ok(Err(finding));
        }
        let leaves = block.transactions.len();
        let root = root(rows, self.asked.transactions, leaves)?;
        counters.hashes += root.nodes;
        if let Err(finding) = check_merkle_root(&block.header, &root) {
            return Ok(Err(finding));
        }
        match witness_check(self.params, block, place) {
            Err(finding) => return Ok(Err(finding)),
            Ok(WitnessCheck::Nothing) => {}
            Ok(WitnessCheck::Unknown) => unchecked.push(RuleId::k(10)),
            Ok(WitnessCheck::Commitment { commitment, nonce }) => {
                let root = self::root(rows, self.asked.witnesses, leaves)?;
                counters.hashes += root.nodes + 1;
                if let Err(finding) = check_witness_root(&root.root, &commitment, &nonce) {
                    return Ok(Err(finding));
                }
            }
        }
        match check_coinbase_script(self.params, block, place) {
            Err(finding) => return Ok(Err(finding)),
            Ok(decided) => unchecked.extend((!decided).then_some(RuleId::k(11))),
        }
        Ok(check_transactions(self.params, block))
    }

    fn prepared(self, outcome: Outcome, counters: Counters, unchecked: Vec<RuleId>) -> Prepared {
        Prepared {
            object: self.object,
            block: self.candidate.block().cloned(),
            outcome,
            counters,
            unchecked,
        }
    }
}

/// A batch of one Bitcoin tree over these leaves. Where the root that it should have is known, the row bears it: an accelerator's
/// answer is then proven by it.
pub(super) fn tree(leaves: &[Hash32], root: Option<&Hash32>) -> Arc<Batch> {
    let mut builder = BatchBuilder::new(Program::single(Stage::Tree), Policy::default());
    let place = builder
        .arena_push(&[leaves.as_flattened()], 1)
        .expect("a block is smaller than an arena");
    builder
        .push(match root {
            Some(root) => TreeRow::new(place, root),
            None => TreeRow::compute(place),
        })
        .expect("a row made by its constructor fits");
    Arc::new(builder.finish())
}

fn row<'a>(rows: &Rows<'a>, asked: usize) -> Result<(&'a Arc<Batch>, &'a Answer), BackendError> {
    rows.get(asked).copied().ok_or_else(|| lie("no answer for a row"))
}

fn root(rows: &Rows<'_>, asked: Option<usize>, leaves: usize) -> Result<MerkleRoot, BackendError> {
    let (batch, answer) = row(rows, asked.ok_or_else(|| lie("no tree for a block"))?)?;
    let output = TreeOutput::read(answer.output(batch, 0)).ok_or_else(|| lie("a tree without a root"))?;
    Ok(MerkleRoot {
        root: output.root,
        mutated: output.mutated,
        nodes: merkle_nodes(leaves),
    })
}

fn lie(what: &str) -> BackendError {
    BackendError::Failed {
        backend: "an engine".into(),
        reason: format!("it returned {what}"),
    }
}
