//! The real block of the demo: number 702,861 of Bitcoin, bundled, without the outputs that it spends.
//! Judged as it is, which the rules can only do in part, and again with a single bit changed at three places.
//! Never counts a deferred input as checked: the survey asks the same plans that the run follows.

use std::{
    collections::{BTreeMap, HashMap},
    io::Write as _,
    sync::atomic::AtomicBool,
};

use super::{DemoError, Progress, load::stream, source::below};
use crate::{
    chain::{
        bitcoin::BITCOIN,
        utxo::{
            Block, Hash32, Header, SighashCache, SpendPlan, Step, Transaction, TxOut, candidate::Candidate, form,
            spend::Missing,
        },
    },
    config::Config,
    ingest::Ingest,
    pipeline::run::{self, Machinery, RunOptions},
    verdict::{ObjectReport, RuleId},
};

/// What became of the block.
#[derive(Clone, Debug)]
pub struct BlockReport {
    /// Its size.
    pub bytes: u64,
    /// Its height, from its coinbase.
    pub height: u32,
    /// Its transactions.
    pub transactions: u64,
    /// The verdict on it; `None` if the run was stopped before.
    pub report: Option<ObjectReport>,
    /// What could be checked of its inputs.
    pub survey: Survey,
    /// The copies with a changed bit.
    pub changed: Vec<ChangedBlock>,
}

/// The inputs of a block by what can be done with them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Survey {
    /// Inputs that can be checked, by form.
    pub checked: BTreeMap<&'static str, u64>,
    /// Inputs that cannot: what is missing, and by form.
    pub deferred: BTreeMap<(String, &'static str), u64>,
    /// Inputs among all of these that spend an output of the block itself.
    pub from_here: u64,
}

impl Survey {
    /// Inputs that can be checked.
    pub fn checked_inputs(&self) -> u64 {
        self.checked.values().sum()
    }

    /// Inputs that cannot.
    pub fn deferred_inputs(&self) -> u64 {
        self.deferred.values().sum()
    }
}

/// The block with one bit changed.
#[derive(Clone, Debug)]
pub struct ChangedBlock {
    /// What was changed.
    pub what: String,
    /// The rule that must fail.
    pub rule: RuleId,
    /// What was said of it.
    pub report: ObjectReport,
}

/// Judges the block and its changed copies.
///
/// # Errors
/// [`DemoError`]: it could not be written to a temporary file or read back, or an engine failed.
pub(super) fn run(
    seed: u64,
    config: &Config,
    machinery: &Machinery,
    bar: usize,
    stop: &AtomicBool,
    watch: &mut dyn FnMut(Progress),
) -> Result<BlockReport, DemoError> {
    let raw = bitcoin_test_data::blocks::mainnet_702861();
    let candidate = Candidate::decode(raw.into(), &BITCOIN);
    let block = candidate.block().ok_or(DemoError::Bundled)?;
    let height = candidate.coinbase_height(&BITCOIN).ok_or(DemoError::Bundled)?;
    let mut bad = 0;
    let mut progress = |done: u64, report: Option<&ObjectReport>| {
        bad += u64::from(report.is_some_and(|report| report.verdict.is_reject()));
        watch(Progress {
            bar,
            done,
            total: COPIES,
            bad,
        });
    };
    let report = judge(raw, config, machinery, stop)?;
    progress(1, report.as_ref());
    let mut changed = Vec::new();
    for (what, rule, at, bit) in changes(block, seed) {
        let mut copy = raw.to_vec();
        copy[at] ^= bit;
        let Some(report) = judge(&copy, config, machinery, stop)? else {
            break;
        };
        changed.push(ChangedBlock { what, rule, report });
        progress(1 + changed.len() as u64, changed.last().map(|changed| &changed.report));
    }
    Ok(BlockReport {
        bytes: raw.len() as u64,
        height,
        transactions: block.transactions.len() as u64,
        report,
        survey: survey(block, height),
        changed,
    })
}

/// What is changed: in words, the rule that must fail, the byte and the bit.
fn changes(block: &Block, seed: u64) -> Vec<(String, RuleId, usize, u8)> {
    let mut rng = stream(seed, "block", 0);
    let mut pick = |transactions: Vec<usize>| transactions.get(below(&mut rng, transactions.len().max(1))).copied();
    let all = 1..block.transactions.len();
    let with_witness = all
        .clone()
        .filter(|index| block.transactions[*index].has_witness())
        .collect();
    let end = |index: usize| {
        let transaction: &Transaction = &block.transactions[index];
        transaction.offset() + transaction.total_size()
    };
    let mut changes = vec![(
        "one bit of the nonce".to_owned(),
        RuleId::k(7),
        Header::BYTES - LOCK_TIME_BYTES,
        1,
    )];
    // The lock time ends a transaction; what stands before it is the last byte of the last input's witness.
    changes.extend(pick(all.collect()).map(|index| {
        let what = format!("one bit of transaction {index}, in its lock time");
        (what, RuleId::k(9), end(index) - LOCK_TIME_BYTES, 1)
    }));
    changes.extend(pick(with_witness).map(|index| {
        let what = format!("one bit of transaction {index}, in its witness");
        (what, RuleId::k(10), end(index) - LOCK_TIME_BYTES - 1, 1)
    }));
    changes
}

/// The verdict on one block as a file of its own; `None` if the run was stopped before.
fn judge(
    raw: &[u8],
    config: &Config,
    machinery: &Machinery,
    stop: &AtomicBool,
) -> Result<Option<ObjectReport>, DemoError> {
    let mut file = tempfile::Builder::new()
        .suffix(".raw")
        .tempfile()
        .map_err(DemoError::Folder)?;
    file.write_all(raw).map_err(DemoError::Folder)?;
    let ingest = Ingest::open(&[file.path().to_path_buf()], &run::framing(&BITCOIN), config);
    let options = RunOptions::new(&BITCOIN, config.clone());
    let mut report = None;
    let outcome = run::run_on(machinery, &ingest, options, stop, &mut |progress| {
        report = progress.report.cloned();
    })?;
    match ingest.errors.into_iter().chain(outcome.errors).next() {
        Some(error) => Err(run::RunError::from(error).into()),
        None => Ok(report),
    }
}

/// Plans every spend of the block with the outputs that the block itself makes.
fn survey(block: &Block, height: u32) -> Survey {
    let flags = BITCOIN.activations.script_flags(height, block.header.time);
    let mut makers: HashMap<Hash32, &Transaction> = HashMap::new();
    let mut survey = Survey::default();
    for transaction in block.transactions.iter().skip(1) {
        let prevouts: Vec<Option<TxOut<'_>>> = transaction
            .inputs()
            .map(|input| {
                let maker = makers.get(&input.previous_output.txid)?;
                maker.output(input.previous_output.index as usize)
            })
            .collect();
        survey.from_here += prevouts.iter().flatten().count() as u64;
        let mut cache = SighashCache::new(transaction);
        for index in 0..transaction.input_count() {
            let form = form::of(transaction, index);
            let step = SpendPlan::new(&mut cache, index, &prevouts, flags).map(|mut plan| plan.next(None));
            let count = match step {
                Some(Step::Defer(missing)) => survey.deferred.entry((name(missing), form)).or_default(),
                _ => survey.checked.entry(form).or_default(),
            };
            *count += 1;
        }
        makers.insert(transaction.txid(), transaction);
    }
    survey
}

fn name(missing: Missing) -> String {
    missing.to_string()
}

/// The block and its changed copies.
pub(super) const COPIES: u64 = 4;
const LOCK_TIME_BYTES: usize = 4;
