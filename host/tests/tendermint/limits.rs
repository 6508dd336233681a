//! Every rule at its limit: what it still accepts, and the least that it refuses. Steps are made to order and signed.

use perigee::{
    chain::tendermint::{Step, Time, Validator, ValidatorSet, VoteFlag, hash},
    config::Config,
    generate::tendermint::{Draft, Keys, Member},
};

use crate::support::{fixture, judge, judge_with, oracle, word};

/// An hour, in nanoseconds.
const PERIOD_NS: u64 = 3_600_000_000_000;
const START: i64 = 1_000_000;

fn member(key: usize, power: u64) -> Member {
    Member { key, power }
}

/// Height 1, whose next validators have these powers.
fn trusted(powers: &[u64]) -> Draft {
    let next: Vec<_> = powers
        .iter()
        .enumerate()
        .map(|(key, power)| member(key, *power))
        .collect();
    Draft {
        chain_id: "limits".into(),
        height: 1,
        time: Time::from_seconds(START),
        app_hash: [1; 32],
        members: next.iter().map(|member| (*member, VoteFlag::Commit)).collect(),
        next,
        now: Time::from_seconds(START),
    }
}

/// Height 2 behind it, signed by all, a minute later.
fn next_of(from: &Draft) -> Draft {
    Draft {
        height: 2,
        time: Time::from_seconds(START + 60),
        app_hash: [2; 32],
        members: from.next.iter().map(|member| (*member, VoteFlag::Commit)).collect(),
        now: Time::from_seconds(START + 60),
        ..from.clone()
    }
}

/// What is said of one step behind `from`; the pipeline and the oracle agree.
fn said(from: &Draft, step: Step) -> String {
    let bytes = fixture(&Keys::new(1), from, PERIOD_NS, &[step]);
    let (pipeline, oracle) = (judge(&bytes), oracle(&bytes, None));
    assert_eq!(word(&pipeline[0]), word(&oracle[0]));
    word(&pipeline[0])
}

fn said_of(from: &Draft, draft: &Draft) -> String {
    said(from, draft.seal(&Keys::new(1)))
}

#[test]
fn exactly_two_thirds_are_no_quorum() {
    // The power that signs and the power that stays away: exactly 2/3, one more, one less; then at the largest total.
    let most = i64::MAX as u64 / 8;
    for (signs, stays, expected) in [
        (2, 1, "V6"),
        (66, 33, "V6"),
        (67, 33, "accept"),
        (66, 34, "V6"),
        (3, 1, "accept"),
        (most / 3 * 2, most / 3, "V6"),
        (most / 3 * 2 + 1, most / 3 - 1, "accept"),
    ] {
        let from = trusted(&[signs, stays]);
        for flag in [VoteFlag::Absent, VoteFlag::Nil] {
            let mut draft = next_of(&from);
            draft.members[1].1 = flag;
            assert_eq!(said_of(&from, &draft), expected, "{signs} of {}", signs + stays);
        }
    }
}

#[test]
fn a_set_has_a_bounded_power_and_nobody_twice() {
    let keys = Keys::new(1);
    let most = i64::MAX as u64 / 8;
    let set = |members: &[Member]| {
        let validators = members.iter().map(|member| keys.validator(*member)).collect();
        ValidatorSet::new(validators, "set").map_err(|error| error.to_string())
    };
    assert_eq!(set(&[member(0, most - 1), member(1, 1)]).unwrap().total(), most.into());
    let error = set(&[member(0, most), member(1, 1)]).unwrap_err();
    assert!(
        error.contains("expected a voting power of at most 1152921504606846975"),
        "{error}"
    );
    let error = set(&[member(0, 1), member(0, 2)]).unwrap_err();
    assert!(error.contains("twice"), "{error}");
    let mut validator = keys.validator(member(0, 1));
    validator.address[19] ^= 1;
    assert!(
        ValidatorSet::new(vec![validator], "set").is_err(),
        "not the address of its key"
    );
    // More power comes first, then the lower address, in whatever order they are given.
    let (one, other) = (set(&[member(0, 1), member(1, 2)]), set(&[member(1, 2), member(0, 1)]));
    assert_eq!(one, other);
    assert_eq!(one.unwrap().validators()[0].power, 2);
}

#[test]
fn exactly_one_third_is_no_trust() {
    // The first of two trusted validators signs height 3 together with a stranger.
    for (known, other, expected) in [(1, 2, "trust"), (33, 66, "trust"), (34, 66, "accept"), (1, 0, "accept")] {
        let from = trusted(&[known, other]);
        let mut draft = next_of(&from);
        draft.height = 3;
        draft.members = vec![(member(0, 5), VoteFlag::Commit), (member(9, 5), VoteFlag::Commit)];
        assert_eq!(said_of(&from, &draft), expected, "{known} of {}", known + other);
        // A rejection is worth more than missing trust: without a quorum it is V6, with a wrong signature V7.
        let mut missed = draft.clone();
        missed.members[1].1 = VoteFlag::Absent;
        assert_eq!(said_of(&from, &missed), "V6");
        let mut wrong = draft.seal(&Keys::new(1));
        wrong.commit.votes[1].signature[40] ^= 1;
        assert_eq!(said(&from, wrong), "V7");
    }
}

#[test]
fn the_next_height_needs_the_announced_validators() {
    let from = trusted(&[5, 5, 5]);
    let mut draft = next_of(&from);
    // All the power that is trusted signs, and yet: one power differs.
    draft.members[2].0.power = 4;
    assert_eq!(said_of(&from, &draft), "V5");
    // One height further on the same set is trusted.
    draft.height = 3;
    assert_eq!(said_of(&from, &draft), "accept");
}

#[test]
fn the_trusted_header_ends_with_its_period() {
    let from = trusted(&[1]);
    let end = from.time.checked_add_ns(PERIOD_NS).unwrap();
    let before = from.time.checked_add_ns(PERIOD_NS - 1).unwrap();
    for (now, expected) in [(before, "accept"), (end, "V2")] {
        let draft = Draft { now, ..next_of(&from) };
        assert_eq!(said_of(&from, &draft), expected, "{now}");
    }
}

#[test]
fn a_header_may_be_of_this_very_moment_but_not_of_the_next() {
    let from = trusted(&[1]);
    let now = next_of(&from).now;
    for (ns, expected) in [(0, "accept"), (1, "V3")] {
        let time = now.checked_add_ns(ns).unwrap();
        let draft = Draft { time, ..next_of(&from) };
        assert_eq!(said_of(&from, &draft), expected, "{ns}");
    }
}

#[test]
fn height_and_time_must_rise_on_the_same_chain() {
    let from = trusted(&[1]);
    let good = next_of(&from);
    let later = from.time.checked_add_ns(1).unwrap();
    for (draft, expected) in [
        (good.clone(), "accept"),
        (
            Draft {
                time: later,
                ..good.clone()
            },
            "accept",
        ),
        (
            Draft {
                time: from.time,
                ..good.clone()
            },
            "V4",
        ),
        (
            Draft {
                height: 1,
                ..good.clone()
            },
            "V4",
        ),
        (
            Draft {
                chain_id: "limit".into(),
                ..good.clone()
            },
            "V4",
        ),
    ] {
        assert_eq!(said_of(&from, &draft), expected);
    }
}

#[test]
fn a_commit_has_a_vote_of_each_validator_and_of_nobody_else() {
    let from = trusted(&[1, 1, 1, 1]);
    let keys = Keys::new(1);
    let good = next_of(&from).seal(&keys);
    let broken = |spoil: fn(&mut Step)| {
        let mut step = good.clone();
        spoil(&mut step);
        said(&from, step)
    };
    assert_eq!(broken(|_| {}), "accept");
    assert_eq!(broken(|step| step.commit.votes.truncate(3)), "V1");
    assert_eq!(
        broken(|step| step.commit.votes.push(step.commit.votes[0].clone())),
        "V1"
    );
    assert_eq!(broken(|step| step.commit.votes[1] = step.commit.votes[0].clone()), "V1");
    assert_eq!(broken(|step| step.commit.votes[3].address[0] ^= 1), "V1");
    assert_eq!(broken(|step| step.commit.height += 1), "V1");
    assert_eq!(broken(|step| step.commit.block_id.hash[0] ^= 1), "V1");
    assert_eq!(broken(|step| step.header.consensus_hash[0] ^= 1), "V1");
    // The order of the votes is nobody's business: they name their validators.
    assert_eq!(broken(|step| step.commit.votes.swap(0, 3)), "accept");
    // The parts of the block are signed, the round is too.
    assert_eq!(broken(|step| step.commit.block_id.parts += 1), "V7");
    assert_eq!(broken(|step| step.commit.round += 1), "V7");
    // Nobody at all.
    let mut nobody = next_of(&from);
    nobody.members.iter_mut().for_each(|(_, flag)| *flag = VoteFlag::Absent);
    assert_eq!(said_of(&from, &nobody), "V1");
}

#[test]
fn signatures_are_judged_by_zip_215() {
    // A key of order 8 and a signature with R = 1, S = 0: the equation holds only when multiplied by the cofactor, for any
    // message (ZIP 215); a rule without it refuses seven of eight messages.
    let key: [u8; 32] = hex::decode("26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05")
        .unwrap()
        .try_into()
        .unwrap();
    let validator = Validator {
        address: hash::address(&key),
        public_key: key,
        power: 1,
    };
    let set = || ValidatorSet::new(vec![validator], "set").unwrap();
    let root = hash::root(&hash::validator_leaves(&set())).to_vec();
    let keys = Keys::new(1);
    let from = trusted(&[1]);
    let mut initial = from.initial(&keys, PERIOD_NS);
    initial.next_validators = set();
    initial.header.next_validators_hash = root.clone();
    for round in 1..=8 {
        let mut step = next_of(&from).seal(&keys);
        step.validators = set();
        step.header.validators_hash = root.clone();
        step.commit.round = round;
        step.commit.block_id.hash = hash::header_hash(&step.header).to_vec();
        step.commit.votes[0].address = validator.address;
        step.commit.votes[0].signature = [0; 64];
        step.commit.votes[0].signature[0] = 1;
        let text = |step: &Step| perigee::generate::tendermint::step_json(step, "").to_string();
        let initial = perigee::generate::tendermint::initial_json(&initial);
        let words = |step: &Step| {
            let bytes = crate::support::file(&initial, &[text(step)]);
            [judge(&bytes), oracle(&bytes, None)].map(|reports| reports.iter().map(word).collect::<Vec<_>>())
        };
        assert_eq!(words(&step), [["accept"], ["accept"]]);
        // The same point R as y = p + 1, which RFC 8032 does not allow.
        step.commit.votes[0].signature[..32].copy_from_slice(&[0xff; 32]);
        (step.commit.votes[0].signature[0], step.commit.votes[0].signature[31]) = (0xee, 0x7f);
        assert_eq!(words(&step), [["accept"], ["accept"]]);
        // S = 1 is another equation.
        step.commit.votes[0].signature[32] = 1;
        assert_eq!(words(&step), [["V7"], ["V7"]]);
    }
}

#[test]
fn only_what_is_accepted_is_trusted() {
    let from = trusted(&[4, 4, 4]);
    let keys = Keys::new(1);
    let good = next_of(&from);
    let mut refused = good.seal(&keys);
    refused.commit.votes[0].signature[0] ^= 1;
    let mut strangers = next_of(&from);
    (strangers.height, strangers.members) = (5, vec![(member(9, 1), VoteFlag::Commit)]);
    let after = Draft {
        height: 3,
        time: Time::from_seconds(START + 90),
        now: Time::from_seconds(START + 90),
        ..good.clone()
    };
    let steps = [
        refused,
        strangers.seal(&keys),
        good.seal(&keys),
        after.seal(&keys),
        good.seal(&keys),
    ];
    let reports = judge(&fixture(&keys, &from, PERIOD_NS, &steps));
    let words: Vec<_> = reports.iter().map(word).collect();
    assert_eq!(
        words,
        ["V7", "trust", "accept", "accept", "V4"],
        "the last one was accepted before"
    );
    // Of three signatures the first was wrong; a step that waits for trust is still verified.
    let counts: Vec<_> = reports
        .iter()
        .map(|report| (report.counters.signatures, report.counters.attempts))
        .collect();
    assert_eq!(counts, [(0, 1), (1, 1), (3, 3), (3, 3), (0, 0)]);
    // Header 14 leaves, two sets of three; the strangers are alone.
    let nodes: Vec<_> = reports.iter().map(|report| report.counters.hashes).collect();
    assert_eq!(nodes, [17, 15, 17, 17, 17]);
}

#[test]
fn without_a_start_steps_wait_for_trust() {
    let from = trusted(&[1]);
    let keys = Keys::new(1);
    let bytes = fixture(&keys, &from, PERIOD_NS, &[next_of(&from).seal(&keys)]);
    let text = String::from_utf8(bytes).unwrap();
    // A start that does not decode, and one whose validators are not those that it announces.
    for (from, to, words) in [
        ("\"trusting_period\":", "\"other\":", "missing field `trusting_period`"),
        (
            "\"voting_power\":\"1\"",
            "\"voting_power\":\"2\"",
            "next_validators_hash: expected",
        ),
    ] {
        let spoiled = text.replacen(from, to, 1);
        assert_ne!(spoiled, text, "{from}");
        let (reports, errors) = judge_with(spoiled.as_bytes(), Config::default(), None);
        assert_eq!(reports.iter().map(word).collect::<Vec<_>>(), ["trust"]);
        let unchecked: Vec<_> = reports[0].unchecked.iter().map(ToString::to_string).collect();
        assert_eq!(unchecked, ["V2", "V4", "V5"]);
        assert!(errors.len() == 1 && errors[0].contains(words), "{errors:?}");
    }
}

#[test]
fn the_clock_of_the_command_line_is_that_of_all_steps() {
    let from = trusted(&[1]);
    let keys = Keys::new(1);
    let mut step = next_of(&from).seal(&keys);
    step.now = None;
    let bytes = fixture(&keys, &from, PERIOD_NS, &[step]);
    for (at, expected) in [
        (None, "V1"),
        (Some(START + 59), "V3"),
        (Some(START + 60), "accept"),
        (Some(START + 3_599), "accept"),
        (Some(START + 3_600), "V2"),
    ] {
        let (reports, _) = judge_with(&bytes, Config::default(), at);
        assert_eq!(word(&reports[0]), expected, "{at:?}");
        assert_eq!(word(&oracle(&bytes, at)[0]), expected, "{at:?}");
    }
}
