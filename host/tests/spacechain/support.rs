//! The six real blocks with what the node says of them, and runs of the sequential validator over them.

use std::sync::atomic::AtomicBool;

use perigee::{
    chain::{
        profile::{Family, Profile},
        spacechain::{
            Candidate, SpaceParams,
            judge::Options,
            sequential::{Outcome, validate},
        },
    },
    config::Config,
    ingest::Ingest,
    pipeline::stream,
    verdict::ObjectReport,
};
use serde_json::Value;

use crate::common::{data, frames};

/// The heights of the real blocks.
pub(crate) const HEIGHTS: [u32; 6] = [22_380, 22_381, 22_382, 22_383, 22_384, 22_385];

/// The time of the newest of them.
pub(crate) const NOW: i64 = 1_507_373_536;

/// The bytes of the real blocks, in the order of the chain.
pub(crate) fn blocks() -> Option<Vec<Vec<u8>>> {
    let block = |height| data(&format!("qtum/blocks/{height}.bin"));
    HEIGHTS.into_iter().map(block).collect()
}

/// What the node says of the real blocks.
pub(crate) fn told() -> Option<Vec<Value>> {
    let json = |height| {
        let bytes = data(&format!("qtum/blocks/{height}.json"))?;
        Some(serde_json::from_slice(&bytes).unwrap())
    };
    HEIGHTS.into_iter().map(json).collect()
}

/// Options that tell nothing.
pub(crate) fn options(now: i64) -> Options {
    Options {
        now,
        height: None,
        modifier: None,
        undo: None,
        coins_max: 1_000_000,
    }
}

/// A hash from the digits that people read.
pub(crate) fn hash(digits: &str) -> [u8; 32] {
    let mut bytes: [u8; 32] = hex::decode(digits).unwrap().try_into().unwrap();
    bytes.reverse();
    bytes
}

/// The sequential validator over whole blocks.
pub(crate) fn judge(params: &'static SpaceParams, blocks: &[Vec<u8>], options: Options) -> Outcome {
    let candidates: Vec<_> = blocks
        .iter()
        .map(|block| Candidate::decode(block.clone().into()))
        .collect();
    validate(params, &candidates, options).unwrap()
}

/// Threads, and rows of a batch at most: no parallelism, an odd split, and the usual case.
pub(crate) const SHAPES: [(usize, usize); 4] = [(1, 1), (1, 4_096), (2, 7), (2, 4_096)];

/// The reports of the pipeline over one file of whole blocks.
pub(crate) fn pipe(
    profile: &'static Profile,
    blocks: &[Vec<u8>],
    now: i64,
    (threads, batch_rows_max): (usize, usize),
) -> Vec<ObjectReport> {
    let Family::Spacechain(params, _) = profile.family else {
        panic!("{} is of another family", profile.name);
    };
    let config = Config {
        threads,
        batch_rows_max,
        ..Config::default()
    };
    let file = frames(params.magic, blocks);
    let ingest = Ingest::from_bytes("test", &file, &stream::framing(profile), &config).unwrap();
    assert!(ingest.errors.is_empty(), "{:?}", ingest.errors);
    let mut reports = Vec::new();
    let options = stream::StreamOptions {
        at: Some(now),
        ..stream::StreamOptions::new(config)
    };
    let mut watch = |progress: perigee::pipeline::run::Progress<'_>| reports.extend(progress.report.cloned());
    stream::run(profile, &ingest, &options, &AtomicBool::new(false), &mut watch).unwrap();
    reports
}

/// The numbers of the rules that a report leaves undecided.
pub(crate) fn unchecked(report: &ObjectReport) -> Vec<u8> {
    report.unchecked.iter().map(|rule| rule.number()).collect()
}
