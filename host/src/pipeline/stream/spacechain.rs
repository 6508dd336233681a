//! Blocks of the Qtum kind as a stream: trees and signatures that need no coin are rows decided ahead, rules come in order.
//! Between the driver, which keeps the order, and `chain::spacechain`, which judges.
//! Scripts are foreseen from the spends themselves and from the block's own outputs. A check that was not foreseen is made
//! one by one when its coin is known: spends of witness programs from earlier blocks, whose digests need the amounts.
//! Which were foreseen never shows in a verdict or a count.

use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

use perigee_kernels::{
    backend::BackendError,
    batch::{Batch, BatchBuilder, Program},
    ecdsa::EcdsaRow,
    merkle::TreeOutput,
    policy::Policy,
    primitive::Stage,
    schnorr::SchnorrRow,
};

use super::{Answered, Decoder, Item, Judged, Stream, StreamOptions, fault, newest};
use crate::{
    chain::spacechain::{
        Block, Body, Candidate, Header, SpaceParams,
        judge::{Evidence, Judge, Options},
        rules::{check_merkle_root, check_sizes, check_structure, check_transactions, witness_check, witness_leaves},
        sequential::Naive,
        signature::{BlockCheck, block_check, block_key},
        stake,
    },
    chain::utxo::{
        Hash32, ScriptFlags, SigCheck, SighashCache, SpendPlan, Step, Transaction, TxOut,
        judge::verify_signature,
        merkle::{MerkleRoot, merkle_nodes},
        rules::WitnessCheck,
    },
    ingest::{ChainFraming, Framing, Ingest, Kind, Links, ObjectRef},
    pipeline::{
        prepare::tree,
        run::{RunError, known_magics},
    },
};

/// How the blocks of this chain stand in files.
pub(super) fn framing(params: &'static SpaceParams, has_payload: bool) -> Framing {
    fn links(head: &[u8]) -> Option<Links> {
        let (header, _) = Header::decode_head(head).ok()?;
        Some(Links {
            id: header.id(),
            prev: header.prev,
            time: header.time,
        })
    }
    Framing::Chain(ChainFraming {
        profile: params.name,
        // The containers of a profile with a payload are those of its records.
        has_contained_blocks: !has_payload,
        magic: params.magic,
        known_magics: known_magics(),
        header_bytes_max: Header::BYTES_MAX,
        header_bytes: |head| Header::decode_head(head).ok().map(|(_, bytes)| bytes),
        links,
    })
}

/// Whether the objects are records of a payload, which stand in containers; else they are blocks.
///
/// # Errors
/// They are of both sorts.
pub fn are_records(ingest: &Ingest) -> Result<bool, RunError> {
    let Some(first) = ingest.objects.first().map(ObjectRef::is_record) else {
        return Ok(false);
    };
    let name = |is_record| if is_record { RECORDS } else { BLOCKS };
    match ingest.objects.iter().find(|object| object.is_record() != first) {
        None => Ok(first),
        Some(other) => Err(RunError::Mixed {
            file: ingest.file_name(other).to_owned(),
            expected: name(first),
            got: name(!first),
        }),
    }
}

/// Options that mean nothing to the objects are a mistake of whoever gave them.
///
/// # Errors
/// The first of them.
pub(super) fn refuse_options(are_records: bool, options: &StreamOptions) -> Result<(), RunError> {
    let (objects, given): (_, &[_]) = match are_records {
        true => (
            RECORDS,
            &[
                ("--undo", options.undo.is_some()),
                ("--height", options.height.is_some()),
                ("--modifier", options.modifier.is_some()),
            ],
        ),
        false => (BLOCKS, &[("--state", options.state.is_some())]),
    };
    match given.iter().find(|(_, is_given)| *is_given) {
        None => Ok(()),
        Some((option, _)) => Err(RunError::Option { objects, option }),
    }
}

const RECORDS: &str = "payload records";
const BLOCKS: &str = "blocks";

/// The stream over `ingest`.
pub(super) fn stream(params: &'static SpaceParams, ingest: &Ingest, options: &StreamOptions) -> Blocks {
    let now = options.at.or(ingest.as_of).or_else(|| newest(ingest)).unwrap_or(0);
    Blocks {
        params,
        judge: Judge::new(
            params,
            Options {
                now,
                height: options.height,
                modifier: options.modifier,
                undo: options.undo.clone(),
                coins_max: options.config.coins_max,
            },
        ),
        now,
    }
}

/// The state of a run.
pub(super) struct Blocks {
    params: &'static SpaceParams,
    judge: Judge,
    now: i64,
}

impl Stream for Blocks {
    type Item = Foreseen;

    fn decoder(&self) -> Decoder<Foreseen> {
        let params = self.params;
        Arc::new(move |bytes, object| {
            let candidate = match object.kind {
                Kind::Header => Candidate::decode_header(&bytes),
                _ => Candidate::decode(bytes.into()),
            };
            Foreseen::new(params, candidate)
        })
    }

    fn order(&mut self, objects: &[ObjectRef]) -> Vec<usize> {
        self.judge.order(objects.len(), |index| {
            let links = objects.get(index)?.links?;
            Some((links.id, links.prev))
        })
    }

    fn judge(&mut self, mut item: Foreseen, _object: &ObjectRef) -> Judged {
        match self.judge.judge(&item.candidate, &mut item.evidence) {
            Ok(report) => Judged::Report(report),
            Err(error) => Judged::Unreadable(error.to_string()),
        }
    }

    fn at(&self) -> i64 {
        self.now
    }
}

/// An object with what could be decided of it without coins.
pub(super) struct Foreseen {
    params: &'static SpaceParams,
    candidate: Candidate,
    evidence: Answers,
    /// Spends that still need an answer, with the check each waits for.
    open: Vec<(SpendPlan, SigCheck)>,
    /// Checks of the first round that belong to no spend.
    block: Option<SigCheck>,
    trees: Vec<Tree>,
    asked: Asked,
}

#[derive(Clone, Copy)]
enum Tree {
    Transactions,
    Witnesses,
}

/// What the batches of the last round hold, in their order.
#[derive(Default)]
struct Asked {
    trees: Vec<Tree>,
    ecdsa: Vec<SigCheck>,
    schnorr: Vec<SigCheck>,
}

impl Foreseen {
    fn new(params: &'static SpaceParams, candidate: Candidate) -> Self {
        let mut item = Self {
            params,
            evidence: Answers::default(),
            open: Vec::new(),
            block: None,
            trees: Vec::new(),
            asked: Asked::default(),
            candidate,
        };
        let height = item.candidate.coinbase_height();
        if let Body::Block(block, form) = item.candidate.body() {
            if !block.transactions.is_empty() {
                item.trees.push(Tree::Transactions);
            }
            if let Ok(WitnessCheck::Commitment { .. }) = witness_check(params, block, height.or(Some(u32::MAX))) {
                item.trees.push(Tree::Witnesses);
            }
            if let Some(key) = block.coinstake().and_then(block_key)
                && let BlockCheck::Engine(check) = block_check(form, &block.header.signed_hash(), key)
            {
                item.block = Some(check);
            }
        }
        item
    }

    /// Plans the spends, once it is known that the block has a chance: the digests of a transaction cost its size for each
    /// input, and both are limited by rules that stand before any spend.
    fn foresee_if_sound(&mut self, root: &MerkleRoot) {
        let Some(block) = self.candidate.block().map(Arc::clone) else {
            return;
        };
        let height = self.candidate.coinbase_height();
        let is_sound = check_merkle_root(&block.header, root).is_ok()
            && check_structure(&block).is_ok()
            && check_sizes(&block).is_ok()
            && check_transactions(self.params, &block, height).is_ok();
        if is_sound {
            self.foresee(&block, self.params.script_flags(height.unwrap_or(u32::MAX)));
        }
    }

    /// Plans every spend whose script can be told without coins.
    fn foresee(&mut self, block: &Block, flags: ScriptFlags) {
        let made: HashMap<Hash32, &Transaction> = block.transactions.iter().map(|made| (made.txid(), made)).collect();
        let coinstake = block.coinstake();
        for (index, transaction) in block.transactions.iter().enumerate().skip(1) {
            let assumed = coinstake.filter(|_| index == 1).and_then(|it| it.output(1));
            let output = |(number, input): (usize, crate::chain::utxo::TxIn<'_>)| {
                let outpoint = input.previous_output;
                let here = made
                    .get(&outpoint.txid)
                    .and_then(|made| made.output(outpoint.index as usize));
                let assumed = assumed.filter(|_| stake::is_key_spend(transaction, number));
                here.or(assumed.map(|paid| TxOut { value: 0, ..paid }))
            };
            let outputs: Vec<_> = transaction.inputs().enumerate().map(output).collect();
            let mut cache = SighashCache::new(transaction);
            for number in 0..transaction.input_count() {
                let plan = SpendPlan::new(&mut cache, number, &outputs, flags);
                self.go_on(plan, None);
            }
        }
    }

    /// Carries a spend on to the next check that is not answered.
    fn go_on(&mut self, plan: Option<SpendPlan>, answer: Option<bool>) {
        let Some(mut plan) = plan else { return };
        let mut step = plan.next(answer);
        while let Step::Check(check) = step {
            match self.evidence.signatures.get(&check) {
                Some(known) => step = plan.next(Some(*known)),
                None => return self.open.push((plan, check)),
            }
        }
    }

    fn take_answers(&mut self, answers: &[Answered<'_>]) -> Result<(), BackendError> {
        let asked = std::mem::take(&mut self.asked);
        let mut answers = answers.iter();
        let mut next = || answers.next().ok_or_else(|| fault("no answer for a batch"));
        let leaves = self.candidate.block().map_or(0, |block| block.transactions.len());
        let mut told = None;
        for tree in asked.trees {
            let output = TreeOutput::read(next()?.output(0)).ok_or_else(|| fault("a tree without a root"))?;
            let root = MerkleRoot {
                root: output.root,
                mutated: output.mutated,
                nodes: merkle_nodes(leaves),
            };
            match tree {
                Tree::Transactions => told = Some(root),
                Tree::Witnesses => self.evidence.witnesses = Some(root),
            }
        }
        for checks in [asked.ecdsa, asked.schnorr] {
            if checks.is_empty() {
                continue;
            }
            let answered = next()?;
            for (index, check) in checks.into_iter().enumerate() {
                self.evidence.signatures.insert(check, answered.holds(index)?);
            }
        }
        for (plan, check) in std::mem::take(&mut self.open) {
            let answer = self.evidence.signatures.get(&check).copied();
            self.go_on(Some(plan), answer);
        }
        if let Some(root) = told {
            self.foresee_if_sound(&root);
            self.evidence.transactions = Some(root);
        }
        Ok(())
    }

    fn requests(&mut self) -> Vec<Arc<Batch>> {
        let mut batches = Vec::new();
        if let Some(block) = self.candidate.block() {
            for tree_of in std::mem::take(&mut self.trees) {
                let leaves: Vec<_> = match tree_of {
                    Tree::Transactions => block.transactions.iter().map(Transaction::txid).collect(),
                    Tree::Witnesses => witness_leaves(block),
                };
                let root = matches!(tree_of, Tree::Transactions).then_some(&block.header.merkle_root);
                batches.push(tree(&leaves, root));
                self.asked.trees.push(tree_of);
            }
        }
        let mut ecdsa = BatchBuilder::new(Program::single(Stage::Ecdsa), Policy::default());
        let mut schnorr = BatchBuilder::new(Program::single(Stage::Schnorr), Policy::default());
        let mut seen = HashSet::new();
        for check in self
            .block
            .take()
            .into_iter()
            .chain(self.open.iter().map(|(_, check)| *check))
        {
            // Many inputs may wait for the same check.
            if !seen.insert(check) {
                continue;
            }
            match check {
                SigCheck::Ecdsa { digest, key, r, s } => match EcdsaRow::new(&digest, &r, &s, key.as_bytes()) {
                    Some(row) => {
                        ecdsa.push(row).expect("a row made by its constructor fits");
                        self.asked.ecdsa.push(check);
                    }
                    // A key that is no key at all matches nothing; no engine is asked.
                    None => drop(self.evidence.signatures.insert(check, false)),
                },
                SigCheck::Schnorr { digest, key, signature } => {
                    let row = SchnorrRow::new(&digest, &signature, &key);
                    schnorr.push(row).expect("a row made by its constructor fits");
                    self.asked.schnorr.push(check);
                }
                // No chain of this family has such a lock, so that there are no batches of them.
                SigCheck::Sm2 { .. } => drop(self.evidence.signatures.insert(check, verify_signature(&check))),
            }
        }
        if !self.asked.ecdsa.is_empty() {
            batches.push(Arc::new(ecdsa.finish()));
        }
        if !self.asked.schnorr.is_empty() {
            batches.push(Arc::new(schnorr.finish()));
        }
        batches
    }
}

impl Item for Foreseen {
    fn ask(&mut self, answers: &[Answered<'_>]) -> Result<Vec<Arc<Batch>>, BackendError> {
        self.take_answers(answers)?;
        Ok(self.requests())
    }

    fn undecodable(&self) -> Option<&str> {
        match self.candidate.body() {
            Body::Undecodable(finding) => Some(&finding.message),
            _ => None,
        }
    }
}

/// What the engines said; what they were not asked is computed on the spot.
#[derive(Default)]
struct Answers {
    transactions: Option<MerkleRoot>,
    witnesses: Option<MerkleRoot>,
    signatures: HashMap<SigCheck, bool>,
}

impl Evidence for Answers {
    fn transaction_root(&mut self, block: &Block) -> MerkleRoot {
        self.transactions.unwrap_or_else(|| Naive.transaction_root(block))
    }

    fn witness_root(&mut self, block: &Block) -> MerkleRoot {
        self.witnesses.unwrap_or_else(|| Naive.witness_root(block))
    }

    fn signature(&mut self, check: &SigCheck) -> bool {
        match self.signatures.get(check) {
            Some(known) => *known,
            None => Naive.signature(check),
        }
    }
}
