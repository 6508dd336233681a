//! Pools of real objects: generated with planted faults, judged once by the CPU's engines, with the rows that each asked for.
//! Made before a mission begins; the logic gets these rows again for every object that is drawn.
//! Never invents a row: what is kept is what the pipeline handed to its backend.

use std::{
    collections::{BTreeMap, BTreeSet},
    path::Path,
    sync::{Arc, atomic::AtomicBool},
};

use perigee::{
    chain::profile::Profile,
    generate::{self, Generator, StreamOptions, sidecar_path, spacechain, write_profile},
    ingest::Ingest,
    pipeline::{
        run::{self, RunOptions},
        stream::{self, StreamOptions as Judging},
    },
    verdict::{ObjectReport, Verdict},
};
use perigee_kernels::{
    batch::{Batch, BatchBuilder, Outputs, Program},
    cpu,
    policy::Policy,
    primitive::Stage,
};
use serde_json::Value;

use super::{
    judge::Judge,
    scenario::{What, Workload},
};

/// An object, what it comes to, and what it takes to know that.
pub(super) struct Object {
    /// Its size on the uplink.
    pub(super) bytes: u64,
    /// What the CPU's engines make of it.
    pub(super) verdict: Kind,
    /// The rule that it breaks, where it does.
    pub(super) rule: Option<String>,
    /// Whether it is faulty by plan.
    pub(super) is_planted: bool,
    /// Its rows, with the answers of the CPU's engines.
    pub(super) jobs: Vec<Job>,
}

/// Rows of one program, and what the CPU says of them.
pub(super) struct Job {
    pub(super) batch: Arc<Batch>,
    pub(super) answers: Outputs,
}

/// What becomes of an object.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Kind {
    Accepted,
    Rejected,
    Deferred,
}

/// The objects of a stream.
pub(super) struct Pool {
    pub(super) objects: Vec<Object>,
    /// Faults that were planted.
    pub(super) planted: u64,
    /// Those that the CPU's engines found, by object and rule.
    pub(super) found: u64,
}

impl Pool {
    /// Generates and judges the pool of a workload.
    ///
    /// # Errors
    /// One line: what could not be generated or judged.
    pub(super) fn new(workload: &Workload, judge: &Judge, seed: u64) -> Result<Self, String> {
        let at = |error: &dyn std::fmt::Display| format!("workload {:?}: {error}", workload.name);
        let profile = Profile::by_name(&workload.profile).ok_or("its profile is gone")?;
        let folder = tempfile::tempdir().map_err(|error| at(&error))?;
        let file = folder.path().join("pool");
        let planted = generated(workload, profile, seed, &file).map_err(|error| at(&error))?;
        let mut pool = judged(judge, profile, &file, &planted, seed).map_err(|error| at(&error))?;
        pool.planted = planted.len() as u64;
        match pool.objects.is_empty() {
            true => Err(at(&"nothing was generated that gets a verdict")),
            false => Ok(pool),
        }
    }
}

/// Ids and rules of planted faults.
type Planted = BTreeSet<(String, String)>;

/// Writes the objects of a workload and tells the planted faults.
fn generated(
    workload: &Workload,
    profile: &'static Profile,
    seed: u64,
    file: &Path,
) -> Result<Planted, Box<dyn std::error::Error>> {
    let options = StreamOptions::new(workload.pool, seed, workload.bad);
    match (workload.what, profile.utxo()) {
        (What::PayloadRecords, _) => drop(spacechain::payload::write(profile, options, file, |_| {})?),
        (What::Headers, Some(params)) => {
            // A chain of headers: coinbases alone, mined like any block.
            let options = generate::Options {
                proofs_percent: 0,
                reorder_objects: 0,
                empty_blocks: (workload.pool as u32).max(params.maturity_of(1)),
                ..generate::Options::new(params, 0, seed)
            };
            let mut text = Vec::new();
            for object in Generator::new(options)?.by_ref().take(workload.pool as usize + 1) {
                let object = object?;
                text.extend_from_slice(object.bytes.get(..HEADER_BYTES).ok_or("a block without a header")?);
            }
            return Ok(std::fs::write(file.with_extension("h80"), text).map(|()| Planted::new())?);
        }
        (_, Some(params)) => {
            let options = generate::Options::new(params, workload.pool, seed).with_fault_rate(workload.bad);
            let options = generate::Options {
                block_transactions: BLOCK_TRANSACTIONS,
                empty_blocks: params.maturity_of(1),
                ..options
            };
            generate::write_stream(options, file, |_| {})?;
        }
        (_, None) => drop(write_profile(profile, options, file, |_| {})?),
    }
    let mut planted = Planted::new();
    for line in std::fs::read_to_string(sidecar_path(file))?.lines().skip(1) {
        let line: Value = serde_json::from_str(line)?;
        let word = |name: &str| line[name].as_str().unwrap_or_default().to_owned();
        planted.insert((word("object"), word("rule")));
    }
    Ok(planted)
}

/// Bytes of the header of a block.
const HEADER_BYTES: usize = 80;
/// Transactions of a block of a pool: a small block is an object of the size that an uplink carries.
const BLOCK_TRANSACTIONS: u32 = 20;

/// Judges a file, one object after the other, and keeps what each asked for.
fn judged(
    judge: &Judge,
    profile: &'static Profile,
    file: &Path,
    planted: &Planted,
    seed: u64,
) -> Result<Pool, Box<dyn std::error::Error>> {
    let config = judge.config.clone();
    let headers = file.with_extension("h80");
    let input = if headers.exists() { headers } else { file.to_path_buf() };
    let ingest = Ingest::open(&[input], &stream::framing(profile), &config);
    if let Some(error) = ingest.errors.first() {
        return Err(error.to_string().into());
    }
    judge.take_tape();
    let mut pool = Pool {
        objects: Vec::new(),
        planted: 0,
        found: 0,
    };
    let (mut before, mut fault) = (0, None);
    let mut hear = |progress: run::Progress<'_>| {
        let bytes = progress.bytes.saturating_sub(before);
        before = progress.bytes;
        let Some(report) = progress.report else { return };
        let rows = judge.take_tape();
        match object(report, bytes, &rows, planted) {
            Ok(object) => {
                pool.found += u64::from(object.is_planted);
                pool.objects.push(object);
            }
            Err(error) => fault = fault.take().or(Some(error)),
        }
    };
    let stop = AtomicBool::new(false);
    match profile.utxo() {
        Some(params) => run::run_on(
            &judge.machinery,
            &ingest,
            RunOptions::new(params, config),
            &stop,
            &mut hear,
        ),
        None => {
            // Shreds are signed by the generator's leader, not by the profile's.
            let leader = generate::shreds::leader(seed).verifying_key().to_bytes();
            let judging = Judging {
                leader: profile.takes_leader().then_some(leader),
                ..Judging::new(config)
            };
            stream::run_on(&judge.machinery, profile, &ingest, &judging, &stop, &mut hear)
        }
    }?;
    match fault {
        Some(error) => Err(error.into()),
        None => Ok(pool),
    }
}

fn object(report: &ObjectReport, bytes: u64, rows: &[Arc<Batch>], planted: &Planted) -> Result<Object, String> {
    let (verdict, rule) = match &report.verdict {
        Verdict::Accept { .. } => (Kind::Accepted, None),
        Verdict::Reject { rule, .. } => (Kind::Rejected, Some(rule.to_string())),
        Verdict::Defer { .. } => (Kind::Deferred, None),
    };
    let is_planted = rule
        .as_ref()
        .is_some_and(|rule| planted.contains(&(report.object.clone(), rule.clone())));
    let jobs = in_order(rows)?.into_iter().map(|batch| {
        let answers = cpu::decide(&batch)?;
        Ok(Job { batch, answers })
    });
    let jobs = jobs.collect::<Result<_, String>>()?;
    Ok(Object {
        bytes,
        verdict,
        rule,
        is_planted,
        jobs,
    })
}

/// A row by itself, and its bytes.
type Row = (Vec<u8>, Batch);

/// The same rows in batches that do not depend on how threads met: one batch a program and policy, rows by their bytes.
fn in_order(rows: &[Arc<Batch>]) -> Result<Vec<Arc<Batch>>, String> {
    let mut single: BTreeMap<(String, String), Vec<Row>> = BTreeMap::new();
    let mut whole: Vec<(Vec<u8>, Arc<Batch>)> = Vec::new();
    for batch in rows {
        let [table] = batch.tables() else {
            whole.push((bytes_of(batch), Arc::clone(batch)));
            continue;
        };
        if table.stage() == Stage::Ring {
            // Members of a ring share one verdict and stay together.
            whole.push((bytes_of(batch), Arc::clone(batch)));
            continue;
        }
        let key = (batch.program().to_string(), format!("{:?}", batch.policy()));
        let into = single.entry(key).or_default();
        for row in 0..batch.len() {
            let alone = appended(batch.program(), *batch.policy(), [(batch.as_ref(), row)])?;
            into.push((bytes_of(&alone), alone));
        }
    }
    let mut ordered = Vec::new();
    for mut rows in single.into_values() {
        rows.sort_by(|one, other| one.0.cmp(&other.0));
        let Some((_, first)) = rows.first() else { continue };
        let rows_of = rows.iter().map(|(_, batch)| (batch, 0));
        ordered.push(Arc::new(appended(first.program(), *first.policy(), rows_of)?));
    }
    whole.sort_by(|one, other| one.0.cmp(&other.0));
    ordered.extend(whole.into_iter().map(|(_, batch)| batch));
    Ok(ordered)
}

fn appended<'a>(
    program: Program,
    policy: Policy,
    rows: impl IntoIterator<Item = (&'a Batch, usize)>,
) -> Result<Batch, String> {
    let mut builder = BatchBuilder::new(program, policy);
    for (batch, row) in rows {
        let appended = builder.append(batch, row..row + 1);
        appended.map_err(|error| error.to_string())?;
    }
    Ok(builder.finish())
}

/// What a batch is told apart by.
fn bytes_of(batch: &Batch) -> Vec<u8> {
    let mut bytes: Vec<u8> = batch.tables().iter().flat_map(|table| table.bytes()).copied().collect();
    bytes.extend(batch.arena().iter().flat_map(bytemuck::bytes_of));
    bytes
}
