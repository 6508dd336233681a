//! Generated fixtures: every planted fault is found where its list says, whatever engine, threads and batches ran; and
//! damaged ones, where pipeline and oracle must say the same.

use std::collections::HashSet;

use perigee::{
    chain::tendermint::TENDERMINT,
    config::Config,
    generate::{
        Generate, Object, StreamOptions,
        tendermint::{FaultKind, LightGenerator},
    },
    verdict::Verdict,
};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::support::{essence, file, judge, judge_with, oracle, texts};

/// Steps and their fixture.
fn generated(objects: u64, seed: u64, rate: f64) -> (Vec<Object>, Vec<u8>) {
    let generator = LightGenerator::new(&TENDERMINT, StreamOptions::new(objects, seed, rate)).unwrap();
    let container = generator.container();
    let objects: Vec<_> = generator.map(Result::unwrap).collect();
    let mut bytes = container.start;
    for (index, object) in objects.iter().enumerate() {
        bytes.extend_from_slice(if index > 0 { &container.between } else { &[] });
        bytes.extend_from_slice(&object.bytes);
    }
    bytes.extend_from_slice(&container.end);
    (objects, bytes)
}

#[test]
fn every_planted_fault_is_found_and_nothing_else() {
    // Enough faults that every kind comes four times.
    let (objects, bytes) = generated(40 * FaultKind::all().len() as u64 / 5, 5, 0.5);
    let reports = judge(&bytes);
    assert_eq!(reports.len(), objects.len());
    let mut kinds = HashSet::new();
    for (object, report) in objects.iter().zip(&reports) {
        let Some(fault) = &object.fault else {
            assert!(report.verdict.is_accept(), "{report:?}");
            continue;
        };
        assert_eq!(report.object, fault.object);
        let Verdict::Reject { rule, index, .. } = &report.verdict else {
            panic!("{}: {report:?}", fault.kind);
        };
        assert_eq!((*rule, *index), (fault.rule, fault.index), "{}: {report:?}", fault.kind);
        kinds.insert(fault.kind);
    }
    assert_eq!(kinds.len(), FaultKind::all().len());
    let skips = objects
        .windows(2)
        .filter(|pair| pair[1].height > pair[0].height + 1)
        .count();
    assert!(skips > 5, "some steps skip heights: {skips}");
    assert_eq!(essence(&reports), essence(&oracle(&bytes, None)));
    for (threads, batch_rows_max) in [(1, 1), (2, 7), (2, 4096)] {
        let config = Config {
            threads,
            batch_rows_max,
            window_objects_max: 3,
            ..Config::default()
        };
        assert_eq!(judge_with(&bytes, config, None).0, reports);
    }
}

#[test]
fn equal_seeds_give_equal_bytes() {
    assert_eq!(generated(20, 8, 0.2).1, generated(20, 8, 0.2).1);
    assert_ne!(generated(20, 8, 0.2).1, generated(20, 9, 0.2).1, "the negative control");
}

#[test]
fn damaged_steps_are_judged_alike() {
    let (_, bytes) = generated(12, 11, 0.2);
    let (initial, steps) = texts(&bytes);
    let initial = serde_json::from_str(&initial).unwrap();
    let mut random = ChaCha8Rng::seed_from_u64(4);
    let (mut rules, mut accepted) = (HashSet::new(), 0);
    for _ in 0..60 {
        // One letter or digit of each step becomes another: names of fields, hashes, keys, numbers, times, signatures.
        let damaged: Vec<_> = steps
            .iter()
            .map(|step| {
                let mut text = step.clone().into_bytes();
                let places: Vec<_> = (0..text.len()).filter(|at| text[*at].is_ascii_alphanumeric()).collect();
                let at = places[random.random_range(0..places.len())];
                text[at] = b"0123456789ABCDEFabcdef"[random.random_range(0..22)];
                String::from_utf8(text).unwrap()
            })
            .collect();
        let bytes = file(&initial, &damaged);
        // A number with a leading zero is no JSON: then the file is broken, not a step.
        if serde_json::from_slice::<serde_json::Value>(&bytes).is_err() {
            continue;
        }
        let reports = judge(&bytes);
        assert_eq!(essence(&reports), essence(&oracle(&bytes, None)));
        rules.extend(reports.iter().filter_map(|report| report.verdict.rule()));
        accepted += reports.iter().filter(|report| report.verdict.is_accept()).count();
    }
    // Damage is seen by rules of every price, and some of it hits nothing that counts.
    assert!(rules.len() >= 4 && accepted > 0, "{rules:?} {accepted}");
}
