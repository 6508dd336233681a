//! Damaged streams: whatever the damage, both validators say the same of every object, in every shape of the pipeline.

use std::collections::BTreeSet;

use perigee::{
    chain::{
        profile::Profile,
        spacechain::{SPACECHAIN, SPACECHAIN_REGTEST},
    },
    generate::{SpaceGenerator, StreamOptions},
    verdict::{ObjectReport, Verdict},
};

use crate::support::{NOW, SHAPES, blocks, judge, options, pipe};

/// The numbers of the rules that reject something.
fn rejecting(reports: &[ObjectReport]) -> BTreeSet<u8> {
    let number = |report: &ObjectReport| match &report.verdict {
        Verdict::Reject { rule, .. } => Some(rule.number()),
        _ => None,
    };
    reports.iter().filter_map(number).collect()
}

#[test]
fn a_bit_flipped_anywhere_in_a_real_block_is_judged_alike() {
    let Some(blocks) = blocks() else { return };
    let real = &blocks[2];
    // Every byte of the header, where each field has a rule of its own, and every seventh of the body; bits in turn.
    let places = (0..252).chain((252..real.len()).step_by(7));
    let mut file = vec![blocks[0].clone(), blocks[1].clone()];
    for (turn, place) in places.enumerate() {
        let mut bytes = real.clone();
        bytes[place] ^= 1 << (turn % 8);
        file.push(bytes);
    }
    // A child for all that have the real header, and the real block among them.
    file.push(blocks[3].clone());
    file.insert(file.len() / 2, real.clone());
    let expected = judge(&SPACECHAIN, &file, options(NOW)).reports;
    let profile = Profile::by_name("spacechain").unwrap();
    for shape in SHAPES {
        assert_eq!(pipe(profile, &file, NOW, shape), expected, "{shape:?}");
    }
    assert_eq!(rejecting(&expected), BTreeSet::from([1, 5, 6, 8, 10, 11, 12]));
    // Only the four real ones are left to wait for their stake.
    let rejected = expected
        .iter()
        .filter(|report| matches!(report.verdict, Verdict::Reject { .. }));
    assert_eq!(rejected.count(), file.len() - 4);
}

#[test]
fn a_damaged_chain_is_judged_alike() {
    let generator = SpaceGenerator::new(&SPACECHAIN_REGTEST, StreamOptions::new(60, 11, 0.0)).unwrap();
    let mut file: Vec<Vec<u8>> = generator.map(|object| object.unwrap().bytes).collect();
    let now = 1_600_000_000;
    let intact = judge(&SPACECHAIN_REGTEST, &file, options(now)).reports;
    assert!(intact.iter().all(|report| report.verdict == Verdict::ACCEPT));
    // Of the stakes, some lose their end, some come twice, some trade places, and some have a byte changed at a place that
    // moves on by a number without a divisor in common with anything here.
    let stakes = file.len() - 60;
    for at in (stakes..file.len()).rev() {
        let len = file[at].len();
        match at % 5 {
            0 => file[at].truncate(len - 1 - at % 200),
            1 => {
                let again = file[at].clone();
                file.push(again);
            }
            2 => file.swap(at, at - 7),
            3 if at % 2 == 0 => file[at][(at * 1_009) % len] ^= 0x10,
            _ => {}
        }
    }
    let expected = judge(&SPACECHAIN_REGTEST, &file, options(now)).reports;
    assert!(rejecting(&expected).contains(&4), "children fall with their parents");
    let profile = Profile::by_name("spacechain-regtest").unwrap();
    for shape in SHAPES {
        assert_eq!(pipe(profile, &file, now, shape), expected, "{shape:?}");
    }
}
