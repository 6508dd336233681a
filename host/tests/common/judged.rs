//! Objects judged twice, by the sequential validator and by the pipeline in several shapes, which must agree.
#![allow(dead_code, reason = "each target uses its part")]

use std::sync::atomic::AtomicBool;

use perigee::{
    chain::utxo::{
        Header,
        candidate::Candidate,
        params::Params,
        sequential::{Options, validate},
    },
    config::Config,
    ingest::Ingest,
    pipeline::run::{self, RunOptions},
    verdict::{ObjectReport, RuleId, Verdict},
};

use crate::common::frames;

/// A clock behind all blocks.
pub(crate) const NOW: i64 = 2_000_000_000;

/// The reports on these objects in the order of judgement, by the sequential validator; the pipeline must say the same
/// with one and two threads and with batches of 1, 7 and 4,096 rows.
pub(crate) fn judge(params: &'static Params, objects: &[Vec<u8>]) -> Vec<ObjectReport> {
    let expected = sequential(params, objects);
    for (threads, batch_rows_max) in [(1, 1), (2, 7), (2, 4_096)] {
        let got = pipeline(params, objects, threads, batch_rows_max);
        assert_eq!(
            sorted(&got),
            sorted(&expected),
            "{threads} threads, {batch_rows_max} rows"
        );
    }
    expected
}

/// The only report on one object.
pub(crate) fn judge_one(params: &'static Params, object: &[u8]) -> ObjectReport {
    let reports = judge(params, &[object.to_vec()]);
    let [report] = reports.as_slice() else {
        panic!("one object, got {} reports", reports.len());
    };
    report.clone()
}

pub(crate) fn sequential(params: &'static Params, objects: &[Vec<u8>]) -> Vec<ObjectReport> {
    let candidate = |object: &Vec<u8>| match object.len() {
        Header::BYTES => Candidate::decode_header(object),
        _ => Candidate::decode(object.clone().into(), params),
    };
    let candidates: Vec<_> = objects.iter().map(candidate).collect();
    let options = Options {
        now: NOW,
        height: None,
        undo: None,
        coins_max: 1_000_000,
        trust_start: true,
    };
    validate(params, &candidates, options).unwrap().reports
}

pub(crate) fn pipeline(
    params: &'static Params,
    objects: &[Vec<u8>],
    threads: usize,
    batch_rows_max: usize,
) -> Vec<ObjectReport> {
    let config = Config {
        threads,
        batch_rows_max,
        ..Config::default()
    };
    // Headers and blocks are told apart in lines of hexadecimal only.
    let is_lines = objects.iter().any(|object| object.len() == Header::BYTES);
    let file = match is_lines {
        true => objects
            .iter()
            .map(|object| hex::encode(object) + "\n")
            .collect::<String>()
            .into_bytes(),
        false => frames(params.magic, objects),
    };
    let ingest = Ingest::from_bytes("test", &file, &run::framing(params), &config).unwrap();
    assert!(ingest.errors.is_empty(), "{:?}", ingest.errors);
    let mut options = RunOptions::new(params, config);
    options.at = Some(NOW);
    let mut reports = Vec::new();
    let outcome = run::run(&ingest, options, &AtomicBool::new(false), &mut |progress| {
        reports.extend(progress.report.cloned());
    });
    assert!(outcome.unwrap().errors.is_empty());
    reports
}

pub(crate) fn sorted(reports: &[ObjectReport]) -> Vec<String> {
    let mut lines: Vec<_> = reports.iter().map(|report| format!("{report:?}")).collect();
    lines.sort();
    lines
}

/// The message of a rejection by this rule.
pub(crate) fn message(report: &ObjectReport, rule: u8) -> &str {
    match &report.verdict {
        Verdict::Reject { rule: got, message, .. } if *got == RuleId::k(rule) => message,
        other => panic!("expected a rejection by K{rule}, got {other:?}"),
    }
}
