//! Damaged records: every cut, flipped bits, random bytes of every kind; decoders say what is wrong and never panic.
//! Through the decoders, the sequential validator and the pipeline.
//! Never asks which rule a damage breaks, only that a form that is none breaks the first.

use std::collections::BTreeMap;

use perigee::{
    chain::lunarx::{kind, sequential::Sequential},
    config::Config,
    generate::lunarx::AS_OF,
    pipeline::run::Machinery,
};
use proptest::prelude::*;

use super::support::{Told, naive, params, piped};

/// One good object of each kind.
fn samples() -> BTreeMap<u8, Vec<u8>> {
    let told = Told::new(21, 1_200, 0);
    told.objects.into_iter().map(|object| (object[0], object)).collect()
}

#[test]
fn every_cut_and_every_longer_record_breaks_the_first_rule_of_its_kind() {
    for (number, object) in samples() {
        // Rule 0 of audits is about who holds a shard; a form is rule 1 everywhere.
        let mut rules = kind::Kind::by_number(number).unwrap().rules.iter();
        let first = rules.find(|rule| rule.id.number() == 1).unwrap().id;
        let mut longer = object.clone();
        longer.push(0);
        // Of a stripe, which has hundreds of thousands of bytes, a few hundred cuts.
        let step = (object.len() / 300).max(1);
        let cuts = (1..object.len()).step_by(step).map(|length| object[..length].to_vec());
        for damaged in cuts.chain([longer]) {
            let length = damaged.len();
            let broken = kind::decode(damaged, params()).err();
            let broken = broken.unwrap_or_else(|| panic!("kind {number}: {length} of {} bytes decode", object.len()));
            assert_eq!(broken.finding.rule, first, "{}", broken.finding.message);
        }
        // The negative control.
        assert!(kind::decode(object, params()).is_ok());
    }
}

/// Each bit of each record of a short stream in turn: whatever it breaks, it is not accepted as it stands, unless it is what no
/// signature covers; and the objects behind it are judged as ever.
#[test]
fn a_flipped_bit_is_never_accepted() {
    let told = Told::new(22, 120, 0);
    let mut validator = Sequential::new(params(), AS_OF as i64);
    for (place, object) in told.objects.iter().enumerate() {
        // A prime step, so that all bits of a byte and all fields come up over the stream; a long one over the shards of a stripe,
        // about two bits of each.
        let bits = object.len() * 8;
        let near = (place % 37..bits.min(8 * 1_000)).step_by(37);
        let far = (8 * 1_000 + place..bits).step_by(262_147);
        for bit in near.chain(far) {
            let mut damaged = object.clone();
            damaged[bit / 8] ^= 1 << (bit % 8);
            let report = validator.judge(damaged).unwrap();
            assert!(!report.verdict.is_accept(), "object {place}, bit {bit}: {report:?}");
        }
        let report = validator.judge(object.clone()).unwrap();
        assert!(report.verdict.is_accept(), "object {place}: {report:?}");
    }
}

#[test]
fn the_pipeline_takes_a_damaged_stream_as_the_sequential_validator_does() {
    let mut told = Told::new(23, 400, 40);
    for (place, object) in told.objects.iter_mut().enumerate().skip(30).step_by(3) {
        let at = place * 131 % object.len();
        object[at] ^= 1 << (place % 8);
    }
    let (expected, _) = naive(&told.objects);
    let config = Config::default();
    let machinery = Machinery::start(&config, "auto").unwrap();
    assert_eq!(piped(&machinery, &config, &told.objects).1, expected);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn random_bytes_of_every_kind_never_panic(kind in 0u8..20, body in proptest::collection::vec(any::<u8>(), 0..400)) {
        let object = [vec![kind], body].concat();
        let mut validator = Sequential::new(params(), AS_OF as i64);
        let report = validator.judge(object).unwrap();
        prop_assert!(!report.verdict.is_accept());
    }
}
