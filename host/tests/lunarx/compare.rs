//! Pipeline and sequential validator side by side over generated streams: whatever threads, batches and engines.
//! Every kind of fault is planted; each must be named with its rule and index, and nothing else be rejected.
//! Never compares with a list written by hand.

use std::collections::BTreeSet;

use perigee::{
    chain::lunarx::{Hash, kind},
    config::Config,
    generate::lunarx::AS_OF,
    pipeline::run::Machinery,
    verdict::{ObjectReport, Verdict},
};

use super::support::{Told, naive, params, piped};

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

/// Every fourth object is faulty, so that each kind of fault comes up several times; 2,000 objects have blocks, merged rows,
/// settled audits and a file of names that has grown.
#[test]
fn every_planted_fault_is_found_by_its_rule_and_nothing_else_is_rejected() {
    let told = Told::new(3, 2_000, 500);
    let kinds: BTreeSet<_> = told.faults.values().map(|fault| fault.kind).collect();
    let all: BTreeSet<_> = told.generator.fault_kinds().iter().map(|fault| fault.name).collect();
    assert_eq!(kinds, all, "every kind is planted");
    let (reports, _) = naive(&told.objects);
    assert_faults_found(&reports, &told);
    // But for what no generated stream can break, every rule is.
    let broken: BTreeSet<_> = told.faults.values().map(|fault| fault.rule.to_string()).collect();
    let ledger_kinds = kind::Kind::all()
        .iter()
        .filter(|kind| "ZLRVTBSNX".contains(letter(kind)));
    let rules: BTreeSet<_> = ledger_kinds
        .flat_map(|kind| kind.rules)
        .map(|rule| rule.id.to_string())
        .collect();
    let left: Vec<_> = rules.difference(&broken).map(String::as_str).collect();
    assert_eq!(
        left,
        ["B10", "S4", "V2"],
        "the first two have tests of their own, the third only waits"
    );
}

fn letter(kind: &kind::Kind) -> char {
    kind.rules[0].id.to_string().chars().next().unwrap()
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
fn the_pipeline_says_what_the_sequential_validator_says() {
    let told = Told::new(5, 600, 120);
    let (expected, validator) = naive(&told.objects);
    assert_eq!(validator.ledger.state_root(), told.world().ledger.state_root());
    for (threads, batch_rows_max, window) in [(1, 1, 1), (2, 7, 40), (2, 4_096, 10_000)] {
        let config = Config {
            threads,
            batch_rows_max,
            window_objects_max: window,
            ..Config::default()
        };
        let machinery = Machinery::start(&config, "auto").unwrap();
        let (outcome, reports) = piped(&machinery, &config, &told.objects);
        assert_eq!(reports, expected, "{threads} threads, {batch_rows_max} rows");
        assert_eq!(outcome.summary.at, AS_OF as i64);
        assert_faults_found(&reports, &told);
    }
}

/// Every software engine by its name, and the emulated payload.
#[test]
fn engines_say_the_same() {
    let told = Told::new(8, 300, 80);
    let (expected, _) = naive(&told.objects);
    let engines = perigee_kernels::cpu::engines();
    let names = engines.iter().map(|engine| engine.name()).chain(["cpu", "payload"]);
    for backend in names {
        let config = Config::default();
        let machinery = Machinery::start(&config, backend).unwrap();
        let (_, reports) = piped(&machinery, &config, &told.objects);
        assert_eq!(reports, expected, "{backend}");
    }
}

/// All coins at every object: what accounts hold is what was allocated and mined, to the last unit.
#[test]
fn coins_are_conserved_over_a_stream() {
    let told = Told::new(13, 1_500, 30);
    let [founders, sold, mined_max] = params().units();
    let mut validator = perigee::chain::lunarx::sequential::Sequential::new(params(), AS_OF as i64);
    let mut seen = BTreeSet::<Hash>::new();
    for object in &told.objects {
        validator.judge(object.clone()).unwrap();
        let supply = validator.ledger.supply();
        let allocated = if supply.is_allocated { founders + sold } else { 0 };
        let expected = i128::from(allocated) + i128::from(supply.mined_units);
        assert_eq!(validator.ledger.balances_sum(), expected);
        assert!(supply.mined_units <= mined_max);
        seen.insert(validator.ledger.state_root());
    }
    let supply = validator.ledger.supply();
    assert_eq!(supply.mined_units, told.world().height() * params().reward(0));
    assert!(told.world().height() >= 5, "blocks were paid");
    assert!(seen.len() > 100, "and receipts moved coins");
}

/// Few faults among many objects: one in a thousand. `PERIGEE_CASES` asks for more than these 4,000 objects.
#[test]
fn rare_faults_are_found_and_nothing_else() {
    let objects: u64 = std::env::var("PERIGEE_CASES").map_or(4_000, |cases| cases.parse().unwrap());
    let told = Told::new(1, objects, objects / 1_000);
    assert_eq!(told.faults.len() as u64, objects / 1_000);
    let config = Config::default();
    let machinery = Machinery::start(&config, "auto").unwrap();
    let (_, reports) = piped(&machinery, &config, &told.objects);
    assert_eq!(reports.len() as u64, objects);
    assert_faults_found(&reports, &told);
}
