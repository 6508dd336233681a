//! Generated streams: the pipeline, the sequential validator and the list of planted faults say the same.
//! Every kind of fault is planted; each must be named with its rule and index, and nothing else be rejected.
//! Never compares with a list written by hand.

use std::collections::{BTreeMap, BTreeSet};

use perigee::{
    chain::{
        itc::{ItcParams, kind},
        records::sequential::Sequential,
    },
    config::Config,
    generate::{
        Fault, StreamOptions as Generated,
        itc::{self, AS_OF},
    },
    verdict::{ObjectReport, Verdict},
};

use super::support::piped;

/// A generated stream.
struct Told {
    objects: Vec<Vec<u8>>,
    /// Its faults, by the objects' ids.
    faults: BTreeMap<String, Fault>,
    /// Names of all faults that can be planted.
    all: BTreeSet<&'static str>,
}

impl Told {
    fn new(seed: u64, objects: u64, faults: u64) -> Self {
        let options = Generated { objects, seed, faults };
        let mut generator = itc::stream(ItcParams::embedded(), options);
        let mut told = Self {
            objects: Vec::new(),
            faults: BTreeMap::new(),
            all: BTreeSet::new(),
        };
        for object in generator.by_ref() {
            let object = object.unwrap();
            if let Some(fault) = object.fault {
                let id = fault.object.clone();
                assert!(
                    told.faults.insert(id, fault).is_none(),
                    "a fault that was planted before"
                );
            }
            told.objects.push(object.bytes);
        }
        told.all = generator.fault_kinds().iter().map(|fault| fault.name).collect();
        told
    }

    fn naive(&self) -> Vec<ObjectReport> {
        let mut validator = Sequential::new(ItcParams::embedded(), AS_OF);
        let reports = self.objects.iter();
        reports.map(|object| validator.judge(object.clone()).unwrap()).collect()
    }
}

fn assert_faults_found(reports: &[ObjectReport], told: &Told) {
    for report in reports {
        let got = match &report.verdict {
            Verdict::Accept { .. } => None,
            Verdict::Reject { rule, index, .. } => Some((*rule, *index)),
            Verdict::Defer { .. } => panic!("{report:?}"),
        };
        let fault = told.faults.get(&report.object);
        let expected = fault.map(|fault| (fault.rule, fault.index));
        assert_eq!(got, expected, "{:?}: {report:?}", fault.map(|fault| fault.kind));
    }
}

/// 3,000 objects at 5 %: enough views that every fault of a new view finds its place.
#[test]
fn pipeline_validator_and_list_of_faults_say_the_same() {
    let told = Told::new(1, 3_000, 150);
    let expected = told.naive();
    assert_faults_found(&expected, &told);
    let kinds: BTreeSet<_> = told.faults.values().map(|fault| fault.kind).collect();
    let left: Vec<_> = told.all.difference(&kinds).collect();
    assert!(left.is_empty(), "never planted: {left:?}");
    let config = Config::default();
    assert_eq!(piped(&told.objects, &config, "auto"), expected);
    // Every kind of object is there, and good.
    let good: BTreeSet<u8> = told.objects.iter().zip(&expected).filter_map(good_kind).collect();
    let kinds: BTreeSet<u8> = kind::Kind::all().iter().map(|kind| kind.number).collect();
    assert_eq!(
        kinds.difference(&good).collect::<Vec<_>>(),
        ABSENT.iter().collect::<Vec<_>>()
    );
}

fn good_kind((object, report): (&Vec<u8>, &ObjectReport)) -> Option<u8> {
    report.verdict.is_accept().then_some(*object.first()?)
}

/// Kinds that the stream does not have.
const ABSENT: &[u8] = &[];

/// All rules but those that only wait, and the one that would keep a view from ever beginning.
#[test]
fn every_rule_that_can_be_broken_alone_is_planted() {
    let options = Generated {
        objects: 1,
        seed: 1,
        faults: 0,
    };
    let generator = itc::stream(ItcParams::embedded(), options);
    let planted: BTreeSet<_> = generator
        .fault_kinds()
        .iter()
        .map(|fault| fault.rule.to_string())
        .collect();
    let rules: BTreeSet<_> = kind::rules().iter().map(|rule| rule.id.to_string()).collect();
    let left: Vec<_> = rules.difference(&planted).map(String::as_str).collect();
    assert_eq!(left, ["B5", "H2", "N7", "O2", "V2", "W2"]);
}

/// The negative control: the same stream with one fault unlisted is not what was planted.
#[test]
#[should_panic(expected = "assertion")]
fn a_fault_that_is_not_listed_is_noticed() {
    let mut told = Told::new(3, 300, 15);
    let reports = told.naive();
    told.faults.pop_first();
    assert_faults_found(&reports, &told);
}

/// Threads and batches at their edges, and every engine of the CPU.
#[test]
fn engines_threads_and_batches_change_no_verdict() {
    let told = Told::new(5, 400, 80);
    let expected = told.naive();
    for (threads, batch_rows_max, window) in [(1, 1, 1), (2, 7, 40)] {
        let config = Config {
            threads,
            batch_rows_max,
            window_objects_max: window,
            ..Config::default()
        };
        assert_eq!(piped(&told.objects, &config, "auto"), expected, "{threads} threads");
    }
    for backend in ["cpu", "cpu-portable"] {
        assert_eq!(piped(&told.objects, &Config::default(), backend), expected, "{backend}");
    }
}

#[test]
fn equal_seeds_give_equal_streams() {
    let [first, again, other] = [1, 1, 2].map(|seed| Told::new(seed, 200, 20).objects);
    assert_eq!(first, again);
    assert_ne!(first, other);
}
