//! Pipeline and sequential validator side by side over generated payload records: whatever threads, batches and engines.
//! Every kind of fault is planted; each must be named with its rule and index, and nothing else be rejected or wait.
//! Never compares with a list written by hand.

use std::collections::BTreeSet;

use perigee::{
    chain::spacechain::payload::{kind, ledger::Ledger, telemetry},
    config::Config,
    generate::spacechain::payload::AS_OF,
    pipeline::run::Machinery,
    verdict::{ObjectReport, Verdict},
};

use crate::payload_support::{Told, naive, piped};

fn assert_faults_found(reports: &[ObjectReport], told: &Told) {
    for report in reports {
        let got = match &report.verdict {
            Verdict::Accept { .. } => None,
            Verdict::Reject { rule, index, .. } => Some((*rule, *index)),
            Verdict::Defer { .. } => panic!("{report:?}"),
        };
        let fault = told.faults.get(&report.object);
        assert_eq!(
            got,
            fault.map(|fault| (fault.rule, fault.index)),
            "{:?}: {report:?}",
            fault.map(|fault| fault.kind)
        );
    }
}

/// 3,000 objects with 5 % of faults: one of each of some 90 kinds, and half as many again. Every engine of this machine by its name,
/// and the emulated payload computer.
#[test]
fn three_thousand_objects_are_judged_alike_by_everybody() {
    let told = Told::new(3, 3_000, 150);
    let kinds: BTreeSet<_> = told.faults.values().map(|fault| fault.kind).collect();
    let all: BTreeSet<_> = told.generator.fault_kinds().iter().map(|fault| fault.name).collect();
    assert_eq!(told.faults.len(), 150);
    assert_eq!(kinds, all, "every kind is planted");
    let (expected, validator) = naive(&told.objects);
    assert_faults_found(&expected, &told);
    // What the generator thinks is known is what the validator knows.
    let known = |ledger: &Ledger| {
        let spacecraft = [77u16, 341, 1_023];
        spacecraft.map(|spacecraft| telemetry::count(ledger, spacecraft, telemetry::MASTER))
    };
    assert_eq!(known(&validator.ledger), known(&told.generator.world().ledger));
    assert!(
        known(&validator.ledger).iter().flatten().any(|count| count.lost > 0),
        "frames were lost"
    );
    let engines = perigee_kernels::cpu::engines();
    let names = engines.iter().map(|engine| engine.name()).chain(["cpu", "payload"]);
    for backend in names {
        let config = Config::default();
        let machinery = Machinery::start(&config, backend).unwrap();
        let (outcome, reports) = piped(&machinery, &config, &told.objects);
        assert!(
            reports == expected,
            "{backend}: {:?}",
            first_difference(&reports, &expected)
        );
        assert_eq!(outcome.summary.at, AS_OF as i64);
    }
}

fn first_difference<'a>(
    got: &'a [ObjectReport],
    expected: &'a [ObjectReport],
) -> Option<(&'a ObjectReport, &'a ObjectReport)> {
    got.iter().zip(expected).find(|(got, expected)| got != expected)
}

/// But for what no generated stream can break, every rule is broken alone by some fault.
#[test]
fn every_rule_that_can_be_broken_is() {
    let told = Told::new(1, 40, 0);
    let broken: BTreeSet<_> = told
        .generator
        .fault_kinds()
        .iter()
        .map(|fault| fault.rule.to_string())
        .collect();
    let rules: BTreeSet<_> = kind::rules().iter().map(|rule| rule.id.to_string()).collect();
    let left: Vec<_> = rules.difference(&broken).map(String::as_str).collect();
    assert_eq!(
        left,
        ["F2", "Z4"],
        "the first only waits; behind an anchor there is none for the second"
    );
    let more: Vec<_> = broken.difference(&rules).collect();
    assert!(more.is_empty(), "{more:?}");
}

/// The negative control: the same stream with one fault unlisted is not what was planted.
#[test]
#[should_panic(expected = "assertion")]
fn a_fault_that_is_not_listed_is_noticed() {
    let mut told = Told::new(3, 300, 10);
    let (reports, _) = naive(&told.objects);
    told.faults.pop_first();
    assert_faults_found(&reports, &told);
}

/// Threads and batches at their edges: one row a batch, one thread, and the usual.
#[test]
fn threads_and_batches_change_nothing() {
    let told = Told::new(5, 400, 90);
    let (expected, _) = naive(&told.objects);
    for (threads, batch_rows_max, window) in [(1, 1, 1), (2, 7, 40), (2, 4_096, 10_000)] {
        let config = Config {
            threads,
            batch_rows_max,
            window_objects_max: window,
            ..Config::default()
        };
        let machinery = Machinery::start(&config, "auto").unwrap();
        let (_, reports) = piped(&machinery, &config, &told.objects);
        assert_eq!(reports, expected, "{threads} threads, {batch_rows_max} rows");
    }
}

/// Other seeds, so that other turns of faults and other worlds come up. `PERIGEE_CASES` asks for more than these three.
#[test]
fn other_worlds_have_no_other_verdicts() {
    let seeds: u64 = std::env::var("PERIGEE_CASES").map_or(3, |cases| cases.parse().unwrap());
    for seed in 100..100 + seeds {
        let told = Told::new(seed, 500, 120);
        assert_faults_found(&naive(&told.objects).0, &told);
    }
}
