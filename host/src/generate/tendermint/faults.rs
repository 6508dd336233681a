//! The faults of a light client's steps: how each kind makes a good step wrong, and which index names it.
//! Called by the generator with a draft of the next height.
//! Never leaves a second, lower fault behind.

use super::{
    super::dice::Dice,
    draft::{Draft, Keys, Member},
};
use crate::{
    chain::tendermint::{Step, TENDERMINT, Time, ValidatorSet, VoteFlag, rules},
    verdict::RuleId,
};

/// What is trusted where a fault is planted.
#[derive(Clone, Copy, Debug)]
pub(super) struct Ground {
    /// Height of the trusted header.
    pub(super) height: u64,
    /// Its time.
    pub(super) time: Time,
    /// How long it is trusted.
    pub(super) period_ns: u64,
}

/// A kind of fault.
#[derive(Clone, Copy, Debug)]
pub struct FaultKind {
    /// Its name in the list of faults.
    pub name: &'static str,
    /// The rule that must be named.
    pub rule: RuleId,
    how: How,
}

#[derive(Clone, Copy, Debug)]
enum How {
    /// The draft is made wrong, then hashed and signed.
    Draft(fn(&mut Draft, &Ground)),
    /// The finished step is made wrong; the index that must be named.
    Step(fn(&mut Step, &Keys, &mut Dice) -> Option<u64>),
}

impl FaultKind {
    /// All kinds, in the order of their rules.
    pub fn all() -> &'static [Self] {
        KINDS
    }

    /// The step of this draft with the fault, and the index that must be named.
    pub(super) fn plant(&self, mut draft: Draft, ground: &Ground, keys: &Keys, dice: &mut Dice) -> (Step, Option<u64>) {
        match self.how {
            How::Draft(spoil) => {
                spoil(&mut draft, ground);
                (draft.seal(keys), None)
            }
            How::Step(spoil) => {
                let mut step = draft.seal(keys);
                let index = spoil(&mut step, keys, dice);
                (step, index)
            }
        }
    }
}

const fn kind(name: &'static str, rule: RuleId, how: How) -> FaultKind {
    FaultKind { name, rule, how }
}

const KINDS: &[FaultKind] = &[
    kind("commit-height", rules::V1, How::Step(commit_height)),
    kind("vote-missing", rules::V1, How::Step(vote_missing)),
    kind("signer-unknown", rules::V1, How::Step(signer_unknown)),
    kind("signer-repeated", rules::V1, How::Step(signer_repeated)),
    kind("header-changed", rules::V1, How::Step(header_changed)),
    kind("validators-changed", rules::V1, How::Step(validators_changed)),
    kind("next-validators-changed", rules::V1, How::Step(next_validators_changed)),
    kind("trust-expired", rules::V2, How::Draft(trust_expired)),
    kind("header-from-future", rules::V3, How::Draft(header_from_future)),
    kind("chain-of-others", rules::V4, How::Draft(chain_of_others)),
    kind("height-repeated", rules::V4, How::Draft(height_repeated)),
    kind("time-repeated", rules::V4, How::Draft(time_repeated)),
    kind(
        "validators-not-announced",
        rules::V5,
        How::Draft(validators_not_announced),
    ),
    kind("quorum-missed", rules::V6, How::Draft(quorum_missed)),
    kind("signature-changed", rules::V7, How::Step(signature_changed)),
    kind("signatures-swapped", rules::V7, How::Step(signatures_swapped)),
    kind("vote-time-changed", rules::V7, How::Step(vote_time_changed)),
];

fn commit_height(step: &mut Step, _: &Keys, _: &mut Dice) -> Option<u64> {
    step.commit.height += 1;
    None
}

fn vote_missing(step: &mut Step, _: &Keys, _: &mut Dice) -> Option<u64> {
    step.commit.votes.pop();
    None
}

fn signer_unknown(step: &mut Step, _: &Keys, dice: &mut Dice) -> Option<u64> {
    let index = any_counted(step, dice);
    step.commit.votes[index].address[0] ^= 1;
    Some(index as u64)
}

/// The later of two votes of one validator is named.
fn signer_repeated(step: &mut Step, _: &Keys, _: &mut Dice) -> Option<u64> {
    let counted: Vec<_> = step.counted().map(|(index, ..)| index).collect();
    let [first, second, ..] = counted[..] else {
        unreachable!("two of at least four validators have more than a third");
    };
    step.commit.votes[second as usize].address = step.commit.votes[first as usize].address;
    Some(second)
}

fn header_changed(step: &mut Step, _: &Keys, dice: &mut Dice) -> Option<u64> {
    step.header.app_hash = dice.bytes(32);
    None
}

fn validators_changed(step: &mut Step, _: &Keys, _: &mut Dice) -> Option<u64> {
    step.validators = with_more_power(&step.validators);
    None
}

fn next_validators_changed(step: &mut Step, _: &Keys, _: &mut Dice) -> Option<u64> {
    step.next_validators = with_more_power(&step.next_validators);
    None
}

fn with_more_power(set: &ValidatorSet) -> ValidatorSet {
    let mut validators = set.validators().to_vec();
    validators[0].power += 1;
    ValidatorSet::new(validators, "set").expect("powers are far below the limit")
}

/// Exactly at the end of the period.
fn trust_expired(draft: &mut Draft, ground: &Ground) {
    let end = ground.time.checked_add_ns(ground.period_ns);
    draft.now = end.expect("times of a generated chain are far from the end");
}

/// One nanosecond ahead of the clock.
fn header_from_future(draft: &mut Draft, _: &Ground) {
    draft.now = match draft.time.nanos {
        0 => Time {
            seconds: draft.time.seconds - 1,
            nanos: 999_999_999,
        },
        nanos => Time {
            nanos: nanos - 1,
            ..draft.time
        },
    };
}

fn chain_of_others(draft: &mut Draft, _: &Ground) {
    draft.chain_id.push('x');
}

fn height_repeated(draft: &mut Draft, ground: &Ground) {
    draft.height = ground.height;
}

fn time_repeated(draft: &mut Draft, ground: &Ground) {
    draft.time = ground.time;
}

fn validators_not_announced(draft: &mut Draft, _: &Ground) {
    draft.members[0].0.power += 1;
}

/// The most powerful stay away until no more than two thirds are left; those who are left never are nobody.
fn quorum_missed(draft: &mut Draft, _: &Ground) {
    let total: u128 = draft.members.iter().map(|(member, _)| u128::from(member.power)).sum();
    let mut order: Vec<_> = (0..draft.members.len()).collect();
    order.sort_by_key(|place| std::cmp::Reverse(draft.members[*place].0.power));
    for place in order {
        if !TENDERMINT.quorum.is_exceeded(signed_power(&draft.members), total) {
            return;
        }
        draft.members[place].1 = VoteFlag::Absent;
    }
}

/// The power of those who vote for the block.
pub(super) fn signed_power(members: &[(Member, VoteFlag)]) -> u128 {
    let counted = members.iter().filter(|(_, flag)| *flag == VoteFlag::Commit);
    counted.map(|(member, _)| u128::from(member.power)).sum()
}

fn signature_changed(step: &mut Step, _: &Keys, dice: &mut Dice) -> Option<u64> {
    let index = any_counted(step, dice);
    let bit = dice.below(512);
    step.commit.votes[index].signature[bit / 8] ^= 1 << (bit % 8);
    Some(index as u64)
}

fn signatures_swapped(step: &mut Step, _: &Keys, _: &mut Dice) -> Option<u64> {
    let counted: Vec<_> = step.counted().map(|(index, ..)| index as usize).collect();
    let [first, second, ..] = counted[..] else {
        unreachable!("two of at least four validators have more than a third");
    };
    let signature = step.commit.votes[first].signature;
    step.commit.votes[first].signature = step.commit.votes[second].signature;
    step.commit.votes[second].signature = signature;
    Some(first as u64)
}

fn vote_time_changed(step: &mut Step, _: &Keys, dice: &mut Dice) -> Option<u64> {
    let index = any_counted(step, dice);
    step.commit.votes[index].time.seconds += 1;
    Some(index as u64)
}

/// The number of any vote that counts.
fn any_counted(step: &Step, dice: &mut Dice) -> usize {
    let counted: Vec<_> = step.counted().map(|(index, ..)| index as usize).collect();
    counted[dice.below(counted.len())]
}
