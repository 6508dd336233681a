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
    verdict::{Counters, ObjectReport, RuleId, Verdict},
};

use crate::common::frames;

/// Later than every block of the test data.
pub(crate) const LATER: i64 = 2_000_000_000;

/// How often each verdict was given: the negative control of every comparison, since equal silence proves nothing.
pub(crate) type Tally = BTreeMap<String, u64>;

/// Judges `blocks` both ways and fails where they differ.
pub(crate) fn judge_both_ways(params: &'static Params, blocks: &[Vec<u8>], tally: &mut Tally) {
    let one = pipeline(params, blocks);
    let two = sequentially(params, blocks);
    assert_eq!(one.len(), blocks.len(), "a report for every object");
    if let Some((one, two)) = first_difference(&one, &two) {
        let kept = std::env::temp_dir().join(format!("perigee-differs-{}.dat", std::process::id()));
        std::fs::write(&kept, frames(params.magic, blocks)).unwrap();
        panic!("pipeline:\n{one:?}\nsequential:\n{two:?}\nstream: {}", kept.display());
    }
    for report in &one {
        *tally.entry(word(report)).or_default() += 1;
    }
}

fn first_difference<'a>(
    one: &'a [ObjectReport],
    two: &'a [ObjectReport],
) -> Option<(Option<&'a ObjectReport>, Option<&'a ObjectReport>)> {
    let count = one.len().max(two.len());
    let mut pairs = (0..count).map(|at| (one.get(at), two.get(at)));
    pairs.find(|(one, two)| one != two)
}

/// The negative control: a verdict, a count or an open rule that differs is seen, and so is a report too few.
#[test]
fn differences_are_seen() {
    let report = ObjectReport {
        object: "a".into(),
        verdict: Verdict::ACCEPT,
        counters: Counters::default(),
        unchecked: Vec::new(),
    };
    let one = [report.clone(), report.clone()];
    assert!(first_difference(&one, &one).is_none());
    assert!(first_difference(&one, &one[..1]).is_some());
    let changes: [fn(&mut ObjectReport); 3] = [
        |report| report.verdict = Verdict::Accept { derived: true },
        |report| report.counters.attempts = 1,
        |report| report.unchecked.push(RuleId::k(4)),
    ];
    for change in changes {
        let mut two = one.clone();
        change(&mut two[1]);
        assert!(first_difference(&one, &two).is_some());
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
