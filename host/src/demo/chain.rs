//! The generated chain of the demo: made with every kind of planted fault, judged like any file, held against the list.
//! Beside the mixed load, on the same threads and the same dispatcher.
//! Never keeps the file: it lies in a temporary folder while it is judged.

use std::{collections::HashMap, sync::atomic::AtomicBool};

use super::{DemoError, Progress};
use crate::{
    chain::litecoin::LITECOIN_REGTEST,
    config::Config,
    generate::{self, Fault, FaultKind, write_stream},
    ingest::Ingest,
    pipeline::{
        run::{self, Machinery, RunOptions},
        summary::Summary,
    },
    verdict::{ObjectReport, Verdict},
};

/// What became of the chain.
#[derive(Clone, Debug)]
pub struct ChainReport {
    /// Transactions besides coinbases.
    pub transactions: u64,
    /// Blocks that were made, faulty ones included.
    pub blocks: u64,
    /// Size of the file in bytes.
    pub bytes: u64,
    /// The faults that were planted, in the order of the file.
    pub planted: Vec<Fault>,
    /// Objects that were not accepted, in the order of judgement.
    pub found: Vec<ObjectReport>,
    /// The counts of the run.
    pub summary: Summary,
}

/// Makes the chain and judges it.
///
/// # Errors
/// [`DemoError`]: it could not be written or read, or an engine failed.
pub(super) fn run(
    transactions: u64,
    seed: u64,
    config: &Config,
    machinery: &Machinery,
    bars: [usize; 2],
    stop: &AtomicBool,
    watch: &mut dyn FnMut(Progress),
) -> Result<ChainReport, DemoError> {
    let folder = tempfile::tempdir().map_err(DemoError::Folder)?;
    let file = folder.path().join("chain.dat");
    let options = generate::Options {
        faults: faults(transactions),
        ..generate::Options::new(&LITECOIN_REGTEST, transactions, seed)
    };
    let mut planted = Vec::new();
    let mut made = 0;
    let written = write_stream(options, &file, |object| {
        made += object.transactions;
        planted.extend(object.fault.clone());
        watch(Progress {
            bar: bars[0],
            done: made,
            total: transactions,
            bad: planted.len() as u64,
        });
    })?;
    let ingest = Ingest::open(&[file], &run::framing(&LITECOIN_REGTEST), config);
    let options = RunOptions::new(&LITECOIN_REGTEST, config.clone());
    let mut found: Vec<ObjectReport> = Vec::new();
    let mut judged = 0;
    let outcome = run::run_on(machinery, &ingest, options, stop, &mut |progress| {
        judged += 1;
        found.extend(progress.report.filter(|report| !report.verdict.is_accept()).cloned());
        watch(Progress {
            bar: bars[1],
            done: judged,
            total: written.objects,
            bad: found.len() as u64,
        });
    })?;
    if let Some(error) = ingest.errors.into_iter().chain(outcome.errors).next() {
        return Err(run::RunError::from(error).into());
    }
    Ok(ChainReport {
        transactions,
        blocks: written.objects,
        bytes: written.bytes,
        planted,
        found,
        summary: outcome.summary,
    })
}

/// Every kind once, and one in a thousand transactions at least; no more than there are transactions.
fn faults(transactions: u64) -> u64 {
    let kinds = FaultKind::all().len() as u64;
    kinds.max(transactions / super::load::ITEMS_A_FAULT).min(transactions)
}

impl ChainReport {
    /// What was said of each planted fault, by height; `None` where nothing was.
    pub fn matched(&self) -> impl Iterator<Item = (&Fault, Option<&ObjectReport>)> {
        let found: HashMap<&str, &ObjectReport> = self
            .found
            .iter()
            .map(|report| (report.object.as_str(), report))
            .collect();
        let mut planted: Vec<&Fault> = self.planted.iter().collect();
        planted.sort_by_key(|fault| fault.height);
        planted
            .into_iter()
            .map(move |fault| (fault, found.get(fault.object.as_str()).copied()))
    }

    /// Objects that were not accepted although nothing is wrong with them.
    pub fn unplanted(&self) -> impl Iterator<Item = &ObjectReport> {
        let planted: HashMap<&str, &Fault> = self
            .planted
            .iter()
            .map(|fault| (fault.object.as_str(), fault))
            .collect();
        let found = self.found.iter();
        found.filter(move |report| !planted.contains_key(report.object.as_str()))
    }
}

/// Whether an object was rejected by the rule and at the index of its fault.
pub fn is_found(fault: &Fault, report: &ObjectReport) -> bool {
    matches!(&report.verdict, Verdict::Reject { rule, index, .. } if *rule == fault.rule && *index == fault.index)
}
