//! Damaged payload records and damaged files of them: cuts, flipped bits, random bytes; and files of two sorts in one run.
//! Through decoders, sequential validator and pipeline.
//! Never asks which rule a damage breaks, only that a form that is none breaks the first.

use std::collections::BTreeMap;

use perigee::{
    chain::spacechain::payload::{kind, scup, sequential::Sequential, telecommand, update},
    config::Config,
    generate::spacechain::payload::AS_OF,
    ingest::{Ingest, ObjectRef},
    pipeline::{
        run::{Machinery, RunError},
        stream::{StreamOptions, framing},
    },
};
use proptest::prelude::*;

use crate::payload_support::{Told, container, naive, params, piped, profile, run_file};

/// One good object of each kind.
fn samples() -> BTreeMap<u8, Vec<u8>> {
    let told = Told::new(21, 400, 0);
    let samples: BTreeMap<u8, Vec<u8>> = told.objects.into_iter().map(|object| (object[0], object)).collect();
    assert_eq!(samples.len(), kind::Kind::all().len(), "every kind comes up");
    samples
}

#[test]
fn every_cut_and_every_longer_record_breaks_the_first_rule_of_its_kind() {
    for (number, object) in samples() {
        let first = kind::Kind::by_number(number).unwrap().rules[0].id;
        let mut longer = object.clone();
        longer.push(0);
        let step = (object.len() / 300).max(1);
        let cuts = (1..object.len()).step_by(step).map(|length| object[..length].to_vec());
        for damaged in cuts.chain([longer]) {
            let length = damaged.len();
            match kind::decode(damaged, params()) {
                Err(broken) => assert_eq!(broken.finding.rule, first, "{}", broken.finding.message),
                // Behind a manifest all is code, and behind a key all is a frame, of whatever length: later rules compare it with
                // what is stated.
                Ok(_) => assert!(
                    [scup::KIND, update::KIND, telecommand::KIND].contains(&number),
                    "kind {number}: {length} bytes decode"
                ),
            }
        }
        // The negative control.
        assert!(kind::decode(object, params()).is_ok());
    }
}

#[test]
fn the_pipeline_takes_a_damaged_stream_as_the_sequential_validator_does() {
    let mut told = Told::new(23, 500, 50);
    for (place, object) in told.objects.iter_mut().enumerate().skip(25).step_by(3) {
        let at = place * 131 % object.len();
        object[at] ^= 1 << (place % 8);
    }
    let (expected, _) = naive(&told.objects);
    let config = Config::default();
    let machinery = Machinery::start(&config, "auto").unwrap();
    assert_eq!(piped(&machinery, &config, &told.objects).1, expected);
}

#[test]
fn a_file_that_is_cut_says_where_and_keeps_what_was_before() {
    let told = Told::new(24, 40, 0);
    let file = container(&told.objects);
    for cut in [file.len() - 1, file.len() / 2, 40] {
        let ingest = Ingest::from_bytes("cut", &file[..cut], &framing(profile()), &Config::default()).unwrap();
        assert_eq!(ingest.errors.len(), 1, "cut at {cut}");
        assert!(ingest.errors[0].to_string().contains("offset"), "{}", ingest.errors[0]);
        assert!(ingest.objects.len() < told.objects.len());
        assert!(ingest.objects.iter().all(ObjectRef::is_record));
    }
}

/// Options that mean nothing to records, and those that mean nothing to blocks, are refused by their names.
#[test]
fn options_of_the_other_sort_are_refused() {
    let told = Told::new(25, 20, 0);
    let config = Config::default();
    let machinery = Machinery::start(&config, "cpu").unwrap();
    let options = StreamOptions {
        height: Some(1),
        ..StreamOptions::new(config.clone())
    };
    let (refused, reports) = run_file(&machinery, &options, &container(&told.objects));
    assert!(reports.is_empty());
    assert_eq!(refused.unwrap_err().to_string(), "payload records take no --height");
    // A frame of one byte, which is no block, but stands where one would.
    let block = [&[0xf1, 0xcf, 0xa6, 0xd3][..], &[1, 0, 0, 0, 0]].concat();
    let folder = tempfile::tempdir().unwrap();
    let options = StreamOptions {
        state: Some(folder.path().join("state")),
        ..StreamOptions::new(config.clone())
    };
    let (refused, _) = run_file(&machinery, &options, &block);
    assert_eq!(refused.unwrap_err().to_string(), "blocks take no --state");
    let (judged, reports) = run_file(&machinery, &StreamOptions::new(config), &block);
    assert!(!matches!(judged, Err(RunError::Option { .. })), "the control");
    assert_eq!(reports.len(), 1);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn random_bytes_of_every_kind_never_panic(kind in 0u8..14, body in proptest::collection::vec(any::<u8>(), 0..400)) {
        let object = [vec![kind, 1], body].concat();
        let mut validator = Sequential::new(params(), AS_OF as i64);
        let report = validator.judge(object).unwrap();
        prop_assert!(!report.verdict.is_accept());
    }
}
