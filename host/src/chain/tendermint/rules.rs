//! The rules V1 to V7 of a light client: their table, and the checks that need a step and what is trusted only.
//! Called in order by `light`; hashes and signatures come from the engines.
//! Never changes what is trusted.

use std::collections::HashSet;

use super::{
    LightParams, Time,
    decode::{Header, Step, ValidatorSet, VoteFlag},
    hash::{self, Hash},
};
use crate::verdict::{Finding, Missing, Rule, RuleId};

/// V1: decoding, the shape of the commit, and the hashes.
pub const V1: RuleId = RuleId::new('V', 1);
/// V2: the trusting period.
pub const V2: RuleId = RuleId::new('V', 2);
/// V3: the clock.
pub const V3: RuleId = RuleId::new('V', 3);
/// V4: same chain, later and higher.
pub const V4: RuleId = RuleId::new('V', 4);
/// V5: what is trusted vouches for the validators.
pub const V5: RuleId = RuleId::new('V', 5);
/// V6: the quorum.
pub const V6: RuleId = RuleId::new('V', 6);
/// V7: the signatures.
pub const V7: RuleId = RuleId::new('V', 7);

/// The rules in their order. Files are those of CometBFT; `verifier` is tendermint-rs `light-client-verifier`.
pub const RULES: &[Rule] = &[
    rule(
        V1,
        "the step decodes and says its time `now`, unless `--at` does; a vote for each validator, at least one present, \
         each of a validator of the set and none twice; the commit is for this height and header; both validator sets have \
         the hashes of the header",
        "types/block.go ValidateBasic, types/light.go; verifier verify_validator_sets",
    ),
    rule(
        V2,
        "the trusted header's time + trusting period > now",
        "light/verifier.go HeaderExpired; verifier is_within_trust_period",
    ),
    rule(
        V3,
        "header time <= now + clock drift (the references refuse equality)",
        "light/verifier.go verifyNewHeaderAndVals; verifier is_header_from_past",
    ),
    rule(
        V4,
        "chain id of the trusted header; height and time above it",
        "light/verifier.go verifyNewHeaderAndVals; verifier is_monotonic_bft_time",
    ),
    rule(
        V5,
        "the next height has the validators that the trusted header announced; of any other, more than 1/3 of that power \
         signed, else it waits for trust",
        "light/verifier.go VerifyAdjacent, VerifyNonAdjacent; verifier verify_commit_against_trusted",
    ),
    rule(
        V6,
        "more than 2/3 of the power of its own validators signed",
        "types/validation.go VerifyCommitLight; verifier has_sufficient_signers_overlap",
    ),
    rule(
        V7,
        "every counted signature holds over the vote (Ed25519 by ZIP 215)",
        "types/vote.go VoteSignBytes, crypto/ed25519",
    ),
];

const fn rule(id: RuleId, summary: &'static str, source: &'static str) -> Rule {
    Rule { id, summary, source }
}

/// What is trusted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trusted {
    /// The header.
    pub header: Header,
    /// The validators of the block behind it.
    pub next_validators: ValidatorSet,
    /// How long a header is trusted, in nanoseconds.
    pub period_ns: u64,
}

/// The roots of the trees of a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Roots {
    /// Of the header: the id of the step.
    pub header: Hash,
    /// Of its validators.
    pub validators: Hash,
    /// Of the validators of the next block.
    pub next_validators: Hash,
}

/// V1 without any hash: the shape of the commit.
///
/// # Errors
/// The first fault; at the number of the signature where it is one's.
pub fn check_commit(step: &Step) -> Result<(), Finding> {
    let Step {
        header,
        commit,
        validators,
        ..
    } = step;
    if commit.height != header.height {
        let message = format!("commit: expected height {}, got {}", header.height, commit.height);
        return Err(Finding::whole(V1, message));
    }
    let (expected, got) = (validators.validators().len(), commit.votes.len());
    if expected != got {
        return Err(Finding::whole(
            V1,
            format!("commit: expected {expected} signatures, got {got}"),
        ));
    }
    let mut seen = HashSet::new();
    for (index, vote) in (0u64..).zip(&commit.votes) {
        if vote.flag == VoteFlag::Absent {
            continue;
        }
        let address = hash::display(&vote.address);
        if validators.get(&vote.address).is_none() {
            let message = format!("signature {index}: expected one of a validator of the set, got one of {address}");
            return Err(Finding::at(V1, index, message));
        }
        if !seen.insert(vote.address) {
            let message = format!("signature {index}: expected each validator once, got {address} again");
            return Err(Finding::at(V1, index, message));
        }
    }
    if seen.is_empty() {
        return Err(Finding::whole(V1, "commit: expected at least one signature, got none"));
    }
    Ok(())
}

/// V1: the hashes, in the order header, validators, next validators; how many of the trees were needed comes beside the
/// result.
pub fn check_hashes(step: &Step, roots: &Roots) -> (usize, Result<(), Finding>) {
    let header = &step.header;
    let pairs = [
        (
            "commit block_id: hash",
            &step.commit.block_id.hash,
            &roots.header,
            "the header",
        ),
        (
            "validators_hash",
            &header.validators_hash,
            &roots.validators,
            "the validator set",
        ),
        (
            "next_validators_hash",
            &header.next_validators_hash,
            &roots.next_validators,
            "the next validator set",
        ),
    ];
    let mut trees = 0usize;
    for (field, claimed, root, of) in pairs {
        trees = trees.saturating_add(1);
        if claimed.as_slice() != root.as_slice() {
            let (root, claimed) = (hash::display(root), hash::display(claimed));
            let message = format!("{field}: expected {root} of {of}, got {claimed}");
            return (trees, Err(Finding::whole(V1, message)));
        }
    }
    (trees, Ok(()))
}

/// V2.
///
/// # Errors
/// The trusted header has expired.
pub fn check_period(trusted: &Trusted, now: Time) -> Result<(), Finding> {
    // A period that no time can end never ends.
    let end = trusted.header.time.checked_add_ns(trusted.period_ns);
    match end.filter(|end| *end <= now) {
        None => Ok(()),
        Some(end) => {
            let height = trusted.header.height;
            let message = format!("trusted header {height}: expected now before {end}, got {now}");
            Err(Finding::whole(V2, message))
        }
    }
}

/// V3.
///
/// # Errors
/// The header is from the future.
pub fn check_clock(params: &LightParams, header: &Header, now: Time) -> Result<(), Finding> {
    let most = now.checked_add_ns(params.clock_drift_ns);
    match most.filter(|most| header.time > *most) {
        None => Ok(()),
        Some(most) => Err(Finding::whole(
            V3,
            format!("header time: expected at most {most}, got {}", header.time),
        )),
    }
}

/// V4.
///
/// # Errors
/// The header is not behind the trusted one.
pub fn check_order(header: &Header, trusted: &Header) -> Result<(), Finding> {
    let message = if header.chain_id != trusted.chain_id {
        format!("chain_id: expected {:?}, got {:?}", trusted.chain_id, header.chain_id)
    } else if header.height <= trusted.height {
        format!("height: expected above {}, got {}", trusted.height, header.height)
    } else if header.time <= trusted.time {
        format!("header time: expected after {}, got {}", trusted.time, header.time)
    } else {
        return Ok(());
    };
    Err(Finding::whole(V4, message))
}

/// V5. What is missing comes as the value.
///
/// # Errors
/// The validators of the next height are not those that were announced.
pub fn check_trust(params: &LightParams, step: &Step, trusted: &Trusted) -> Result<Option<Missing>, Finding> {
    let (height, from) = (step.header.height, trusted.header.height);
    if height == from.saturating_add(1) {
        let (expected, got) = (&trusted.header.next_validators_hash, &step.header.validators_hash);
        if expected == got {
            return Ok(None);
        }
        let (expected, got) = (hash::display(expected), hash::display(got));
        let message = format!("validators_hash: expected {expected} as header {from} announced, got {got}");
        return Err(Finding::whole(V5, message));
    }
    let (signed, total) = (
        step.signed_power(&trusted.next_validators),
        trusted.next_validators.total(),
    );
    if params.trust.is_exceeded(signed, total) {
        return Ok(None);
    }
    let what = format!(
        "of more than {} of {total} behind header {from}, got {signed}",
        params.trust
    );
    Ok(Some(Missing::Trust(what)))
}

/// V6.
///
/// # Errors
/// Too few signed.
pub fn check_quorum(params: &LightParams, step: &Step) -> Result<(), Finding> {
    let (signed, total) = (step.signed_power(&step.validators), step.validators.total());
    if params.quorum.is_exceeded(signed, total) {
        return Ok(());
    }
    let message = format!(
        "signed power: expected more than {} of {total}, got {signed}",
        params.quorum
    );
    Err(Finding::whole(V6, message))
}

/// V7, of one counted signature that does not hold.
pub fn refused_signature(index: u64, address: &[u8]) -> Finding {
    let address = hash::display(address);
    let message = format!("signature {index}: expected a valid one of {address} over its vote, got another");
    Finding::at(V7, index, message)
}
