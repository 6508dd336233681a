//! Pipeline and sequential validator side by side over generated streams: whatever threads, batches and order of records.
//! Every kind of fault is planted; each must be named with the record that the generator damaged.
//! Never compares with a list written by hand.

use std::collections::{BTreeMap, BTreeSet};

use perigee::{
    config::Config,
    generate::{
        Fault, StreamOptions,
        shreds::{FaultKind, ShredGenerator, leader},
    },
    verdict::{ObjectReport, Verdict},
};

use super::support::{machinery, naive, params, piped, rejection};

const SEED: u64 = 11;

/// A stream of sets, its faults, and the bytes of each set.
fn stream(sets: u64, faults: u64) -> (Vec<Vec<u8>>, BTreeMap<String, Fault>) {
    let options = StreamOptions {
        objects: sets,
        seed: SEED,
        faults,
    };
    let mut planted = BTreeMap::new();
    let objects = ShredGenerator::new("shreds", options).map(|object| {
        let object = object.unwrap();
        if let Some(fault) = object.fault {
            planted.insert(fault.object.clone(), fault);
        }
        object.bytes
    });
    let objects = objects.collect();
    (objects, planted)
}

fn key() -> [u8; 32] {
    leader(SEED).verifying_key().to_bytes()
}

fn assert_faults_found(reports: &[ObjectReport], planted: &BTreeMap<String, Fault>) {
    let found: BTreeSet<_> = reports.iter().filter(|report| report.verdict.is_reject()).collect_ids();
    assert_eq!(found, planted.keys().cloned().collect());
    for report in reports {
        match planted.get(&report.object) {
            None => assert_eq!(report.verdict, Verdict::ACCEPT, "{report:?}"),
            Some(fault) => {
                let (rule, index, _) = rejection(report);
                assert_eq!(
                    (rule, index),
                    (fault.rule.to_string(), fault.index),
                    "{}: {report:?}",
                    fault.kind
                );
            }
        }
    }
}

trait Ids {
    fn collect_ids(self) -> BTreeSet<String>;
}

impl<'a, I: Iterator<Item = &'a ObjectReport>> Ids for I {
    fn collect_ids(self) -> BTreeSet<String> {
        self.map(|report| report.object.clone()).collect()
    }
}

/// As many faults as there are kinds, twice over: every kind is planted and found, by every configuration alike.
#[test]
fn every_planted_fault_is_found_whatever_runs() {
    let kinds = FaultKind::all().len();
    let (sets, planted) = stream(3 * kinds as u64, 2 * kinds as u64);
    let names: BTreeSet<&str> = planted.values().map(|fault| fault.kind).collect();
    assert_eq!(
        names.len(),
        kinds,
        "kinds have names of their own, and each was planted"
    );
    let bytes = sets.concat();
    let expected = naive(&params(key()), &bytes);
    assert_eq!(expected.len(), sets.len());
    assert_faults_found(&expected, &planted);
    for (threads, batch_rows_max) in [(1, 1), (2, 7), (2, 4096), (1, 4096)] {
        let config = Config {
            threads,
            batch_rows_max,
            ..Config::default()
        };
        let (outcome, reports) = piped(&machinery(&config), Some(key()), &config, &bytes);
        assert_eq!(reports, expected, "{threads} threads, {batch_rows_max} rows");
        assert_eq!(
            (outcome.summary.rejected, outcome.summary.deferred),
            (2 * kinds as u64, 0)
        );
    }
    // Negative control: under the key of the live leader no set is signed.
    let config = Config::default();
    let (outcome, _) = piped(&machinery(&config), None, &config, &bytes);
    assert_eq!(outcome.summary.accepted, 0);
}

/// Records of different sets mixed as a network mixes them: the same sets, the same verdicts.
#[test]
fn mixed_records_are_the_same_sets() {
    let (sets, planted) = stream(12, 0);
    assert!(planted.is_empty());
    let sorted = naive(&params(key()), &sets.concat());
    let mut queues: Vec<_> = sets.iter().map(|set| (set.as_slice(), 0usize)).collect();
    let mut mixed = Vec::new();
    // One record of each set in turn.
    while queues.iter().any(|(set, at)| *at < set.len()) {
        for (set, at) in &mut queues {
            if let Some(length) = set.get(*at..*at + 2) {
                let end = *at + 2 + usize::from(u16::from_le_bytes([length[0], length[1]]));
                mixed.extend_from_slice(&set[*at..end]);
                *at = end;
            }
        }
    }
    assert_eq!(naive(&params(key()), &mixed), sorted);
    let config = Config::default();
    assert_eq!(piped(&machinery(&config), Some(key()), &config, &mixed).1, sorted);
}

/// Damage without a plan: bytes changed, records cut short, doubled and swapped, lengths kept. Both say the same, and no
/// set with a changed byte that is judged is accepted by one of them alone.
#[test]
fn damaged_streams_are_judged_alike() {
    use rand::{RngExt, SeedableRng};
    let cases: u64 = std::env::var("PERIGEE_CASES").map_or(40, |cases| cases.parse().unwrap());
    let (sets, _) = stream(6, 0);
    let config = Config {
        batch_rows_max: 7,
        ..Config::default()
    };
    let machinery = machinery(&config);
    let mut words = BTreeSet::new();
    for case in 0..cases {
        let mut rng = rand_chacha::ChaCha8Rng::seed_from_u64(case);
        let mut bytes = Vec::new();
        for set in &sets {
            let (records, _) = perigee::chain::shreds::set::split(set);
            for range in records {
                let mut record = set[range].to_vec();
                match rng.random_range(0..200) {
                    0 => record.truncate(rng.random_range(0..record.len())),
                    1 => bytes.extend(perigee::generate::shreds::container([&record])),
                    2 => record[64] = rng.random(),
                    3 => {
                        let at = rng.random_range(65..89);
                        record[at] = rng.random();
                    }
                    4 => {
                        let at = rng.random_range(0..record.len());
                        record[at] ^= 1 << rng.random_range(0..8);
                    }
                    5..40 if case % 2 == 0 => continue,
                    5..120 if case % 4 == 1 => continue,
                    _ => {}
                }
                bytes.extend(perigee::generate::shreds::container([&record]));
            }
        }
        let expected = naive(&params(key()), &bytes);
        words.extend(expected.iter().map(|report| report.verdict.word()));
        words.extend(
            expected
                .iter()
                .filter_map(|report| report.verdict.rule())
                .map(|rule| match rule.number() {
                    1 => "E1",
                    2 => "E2",
                    3 => "E3",
                    _ => "later",
                }),
        );
        assert_eq!(
            piped(&machinery, Some(key()), &config, &bytes).1,
            expected,
            "case {case}"
        );
    }
    for word in ["accept", "reject", "defer", "E1", "E2"] {
        assert!(words.contains(word), "no {word} among {words:?}");
    }
}
