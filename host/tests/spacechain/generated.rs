//! Generated chains with every coin at hand: each planted fault is found where the sidecar says, everything else is
//! accepted, and the pipeline says the same as the sequential validator.

use std::collections::HashMap;

use perigee::{
    chain::{
        profile::{Family, Profile},
        spacechain::{
            SPACECHAIN, SPACECHAIN_REGTEST, SpaceParams,
            params::{Activations, COIN, Retarget},
        },
        utxo::{display_hash, target::U256},
    },
    generate::{GenerateError, Object, SpaceFault, SpaceGenerator, StreamOptions},
    verdict::{ObjectReport, Verdict},
};

use crate::support::{SHAPES, judge, options, pipe, unchecked};

/// A chain that goes through every era of the main network within 260 blocks: stakes from 31, shared rewards from 46,
/// signatures by the coin's owner, SegWit, QIP9, offline staking, reduced spacing, halvings.
static TRIAL: SpaceParams = SpaceParams {
    name: "trial",
    pow_limit: U256::from_limbs([u64::MAX, u64::MAX, u64::MAX, u64::MAX >> 1]),
    // A stake of 10,000 coins meets 2^215 every other time.
    stake_limits: [U256::from_limbs([u64::MAX, u64::MAX, u64::MAX, (1 << 23) - 1]); 3],
    retarget: Retarget {
        never_stake: false,
        ..SPACECHAIN.retarget
    },
    maturity_blocks: [20, 24],
    last_work: 30,
    last_big_reward: 30,
    halving_blocks: 60,
    shared_rewards: (60, 150),
    genesis: (1_504_695_029, 0x207f_ffff, 17),
    genesis_id: SPACECHAIN_REGTEST.genesis_id,
    activations: Activations {
        bip65: 1,
        csv: 10,
        segwit: 10,
        qip5: 100,
        qip9: 100,
        offline_staking: 151,
        reduced_spacing: 200,
        taproot: 10,
        signed_headers: 80,
    },
    ..SPACECHAIN
};

static TRIAL_PROFILE: Profile = Profile {
    name: "trial",
    aliases: &[],
    summary: "every era in few blocks",
    family: Family::Spacechain(&TRIAL, None),
};

fn generate(params: &'static SpaceParams, objects: u64, faults: u64, seed: u64) -> Vec<Object> {
    let options = StreamOptions { objects, seed, faults };
    SpaceGenerator::new(params, options)
        .unwrap()
        .map(Result::unwrap)
        .collect()
}

fn bytes(objects: &[Object]) -> Vec<Vec<u8>> {
    objects.iter().map(|object| object.bytes.clone()).collect()
}

/// The newest time of all, as the binary takes it.
fn newest(objects: &[Object]) -> i64 {
    let times = objects
        .iter()
        .map(|object| u32::from_le_bytes(object.bytes[68..72].try_into().unwrap()));
    times.max().unwrap().into()
}

/// What is wrong about the reports; the faults that were found, by name.
fn compare(objects: &[Object], reports: &[ObjectReport]) -> (Vec<String>, HashMap<&'static str, u32>) {
    let by_id: HashMap<_, _> = reports.iter().map(|report| (report.object.clone(), report)).collect();
    let (mut wrong, mut found) = (Vec::new(), HashMap::new());
    for object in objects {
        let report = by_id[&display_hash(&object.id)];
        let height = object.height;
        match (&object.fault, &report.verdict) {
            (Some(fault), Verdict::Reject { rule, index, message })
                if (*rule, *index) == (fault.rule, fault.index)
                    && (fault.kind != "spend-not-signed" || message.contains("expected a valid spend")) =>
            {
                *found.entry(fault.kind).or_default() += 1;
            }
            (None, verdict) if *verdict == Verdict::ACCEPT => {}
            (fault, verdict) => wrong.push(format!("height {height}, {fault:?}: {verdict:?}")),
        }
    }
    (wrong, found)
}

#[test]
fn every_fault_of_a_regtest_chain_is_found_and_all_else_accepted() {
    let kinds = SpaceFault::ALL.len() as u64;
    let objects = generate(&SPACECHAIN_REGTEST, 4 * kinds, 2 * kinds, 3);
    let outcome = judge(&SPACECHAIN_REGTEST, &bytes(&objects), options(newest(&objects)));
    let (wrong, found) = compare(&objects, &outcome.reports);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let missing: Vec<_> = SpaceFault::ALL
        .iter()
        .filter(|kind| !found.contains_key(kind.name))
        .collect();
    assert!(missing.is_empty(), "never planted: {missing:?}");
    // A young stake lacks one block: the oldest that is too young at the first stake, and the coin beside it does not.
    let young = outcome.reports.iter().filter_map(|report| match &report.verdict {
        Verdict::Reject { message, .. } => Some(message),
        _ => None,
    });
    let lacks_one = |message: &&String| message.contains("expected 2000 blocks behind it, got at most 1999");
    assert!(young.filter(lacks_one).count() >= 1);
    // Every rule of every block is decided, but for the root that the contract of lent coins changes at height 1.
    let open: Vec<_> = outcome
        .reports
        .iter()
        .filter(|report| !report.unchecked.is_empty())
        .collect();
    assert_eq!(open.len(), 1);
    assert_eq!(unchecked(open[0]), [21]);
    assert!(outcome.judge.coins().unwrap().complete());
    // The negative control: the comparison notices another rule.
    let mut other = objects.clone();
    let fault = other.iter_mut().find_map(|object| object.fault.as_mut()).unwrap();
    fault.index = Some(fault.index.map_or(0, |index| index + 1));
    assert_eq!(compare(&other, &outcome.reports).0.len(), 1);
}

#[test]
fn every_era_is_judged_with_every_fault() {
    let kinds = SpaceFault::ALL.len() as u64;
    let objects = generate(&TRIAL, 230 + 4 * kinds, 4 * kinds, 5);
    let top = objects.iter().map(|object| object.height).max().unwrap();
    assert!(top > 250, "the chain ends at {top}, before its last era");
    let outcome = judge(&TRIAL, &bytes(&objects), options(newest(&objects)));
    let (wrong, found) = compare(&objects, &outcome.reports);
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let missing: Vec<_> = SpaceFault::ALL
        .iter()
        .filter(|kind| !found.contains_key(kind.name))
        .collect();
    assert!(missing.is_empty(), "never planted: {missing:?}");
    // The eras were met, not only passed: the subsidy halves and is quartered, bits move, shares are paid.
    let subsidies = [30, 31, 90, 91, 199, 200].map(|height| TRIAL.subsidy_at(height));
    assert_eq!(subsidies, [20_000 * COIN, 4 * COIN, 4 * COIN, 2 * COIN, COIN, COIN / 4]);
}

#[test]
fn the_pipeline_says_what_the_sequential_validator_says() {
    let objects = generate(&TRIAL, 300, 60, 9);
    let now = newest(&objects);
    let blocks = bytes(&objects);
    let expected = judge(&TRIAL, &blocks, options(now)).reports;
    for shape in SHAPES {
        assert_eq!(pipe(&TRIAL_PROFILE, &blocks, now, shape), expected, "{shape:?}");
    }
}

#[test]
fn a_chain_in_any_order_and_with_a_branch_comes_to_the_same() {
    let objects = generate(&TRIAL, 60, 0, 2);
    let mut blocks = bytes(&objects);
    let straight = judge(&TRIAL, &blocks, options(newest(&objects)));
    assert!(straight.reports.iter().all(|report| report.verdict == Verdict::ACCEPT));
    // Another chain of the same seed leaves at the first block: its blocks are judged among the others.
    let others = generate(&TRIAL, 20, 0, 8);
    blocks.extend(bytes(&others).into_iter().skip(1));
    blocks.rotate_left(40);
    let outcome = judge(&TRIAL, &blocks, options(newest(&objects)));
    assert_eq!(outcome.reports.len(), blocks.len());
    let refused: Vec<_> = outcome
        .reports
        .iter()
        .filter(|report| report.verdict != Verdict::ACCEPT)
        .collect();
    assert!(refused.is_empty(), "{refused:?}");
    assert!(outcome.judge.coins().unwrap().complete());
}

#[test]
fn without_its_start_a_chain_waits_for_its_stakes() {
    let objects = generate(&TRIAL, 30, 0, 4);
    let blocks = bytes(&objects[40..]);
    let outcome = judge(&TRIAL, &blocks, options(newest(&objects)));
    for report in &outcome.reports {
        let Verdict::Defer { message, .. } = &report.verdict else {
            panic!("{report:?}");
        };
        assert!(message.starts_with("Q16 waits for prevout"), "{message}");
    }
}

#[test]
fn real_difficulty_is_refused_with_the_profile_that_is_not() {
    let options = StreamOptions::new(10, 1, 0.0);
    match SpaceGenerator::new(&SPACECHAIN, options) {
        Err(GenerateError::NotMinable { got: 16, can, .. }) => assert_eq!(can, "spacechain-regtest"),
        other => panic!("expected a refusal, got {:?}", other.map(|_| ())),
    }
    let names = |seed| bytes(&generate(&TRIAL, 5, 1, seed));
    assert_eq!(names(1), names(1), "equal seeds give equal bytes");
    assert_ne!(names(1), names(2));
}
