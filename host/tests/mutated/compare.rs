//! One stream of blocks through the pipeline and through the sequential validator.

use std::{collections::BTreeMap, sync::atomic::AtomicBool};

use perigee::{
    chain::utxo::{
        candidate::Candidate,
        params::Params,
        sequential::{self, validate},
    },
    config::Config,
    ingest::Ingest,
    pipeline::run::{RunOptions, framing, run},
    verdict::{ObjectReport, Verdict},
};

use crate::common::frames;

/// Later than every block of the test data.
pub(crate) const LATER: i64 = 2_000_000_000;

/// How often each verdict was given: the negative control of every comparison, since equal silence proves nothing.
pub(crate) type Tally = BTreeMap<String, u64>;

/// Judges `blocks` both ways and fails where they differ. `originals` are the blocks that nobody damaged.
pub(crate) fn judge_both_ways(params: &'static Params, blocks: &[Vec<u8>], tally: &mut Tally) {
    let one = pipeline(params, blocks);
    let two = sequentially(params, blocks);
    assert_eq!(one.len(), blocks.len(), "a report for every object");
    for (one, two) in one.iter().zip(&two) {
        if one != two {
            let kept = std::env::temp_dir().join(format!("perigee-differs-{}.dat", std::process::id()));
            std::fs::write(&kept, frames(params.magic, blocks)).unwrap();
            panic!("pipeline:\n{one:?}\nsequential:\n{two:?}\nstream: {}", kept.display());
        }
    }
    for report in &one {
        *tally.entry(word(report)).or_default() += 1;
    }
}

fn word(report: &ObjectReport) -> String {
    match &report.verdict {
        Verdict::Reject { rule, .. } => rule.to_string(),
        other => other.word().to_owned(),
    }
}

fn pipeline(params: &'static Params, blocks: &[Vec<u8>]) -> Vec<ObjectReport> {
    let config = Config {
        threads: 2,
        ..Config::default()
    };
    let file = frames(params.magic, blocks);
    let ingest = Ingest::from_bytes("damaged", &file, &framing(params), &config).unwrap();
    assert!(ingest.errors.is_empty(), "{:?}", ingest.errors);
    let mut options = RunOptions::new(params, config);
    options.at = Some(LATER);
    let mut reports = Vec::new();
    let outcome = run(&ingest, options, &AtomicBool::new(false), &mut |progress| {
        reports.extend(progress.report.cloned());
    });
    assert!(outcome.unwrap().errors.is_empty());
    sorted(reports)
}

fn sequentially(params: &'static Params, blocks: &[Vec<u8>]) -> Vec<ObjectReport> {
    let candidates: Vec<_> = blocks
        .iter()
        .map(|raw| Candidate::decode(raw.clone().into(), params))
        .collect();
    let options = sequential::Options {
        now: LATER,
        height: None,
        undo: None,
        coins_max: 1_000_000,
        trust_start: true,
    };
    sorted(validate(params, &candidates, options).unwrap().reports)
}

/// The two judge in different orders; several damaged blocks may share a header and so an id.
fn sorted(mut reports: Vec<ObjectReport>) -> Vec<ObjectReport> {
    reports.sort_by_cached_key(|report| (report.object.clone(), format!("{report:?}")));
    reports
}
