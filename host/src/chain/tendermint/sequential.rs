//! The light client once more, plain: one step after another, each rule where its turn is, nothing decided ahead.
//! The oracle of the profile: tests compare the pipeline with it. Shares the decoder and the encodings, which the fixtures
//! prove, and nothing else: trees are folded level by level, signatures are the equation of ZIP 215 as it is written.
//! Never used by `verify`.

use curve25519_dalek::{EdwardsPoint, Scalar, edwards::CompressedEdwardsY, traits::IsIdentity};
use sha2::{Digest, Sha256, Sha512};

use super::{
    LightParams, Time,
    decode::{Initial, Step, ValidatorSet, VoteFlag},
    hash::{display, header_leaves, sign_bytes, validator_leaves},
    rules::{V1, V2, V3, V4, V5, V6, V7},
};
use crate::verdict::{Counters, Finding, Missing, ObjectReport, RuleId, Verdict};

/// Judges the steps of a fixture; `initial` and `steps` are their JSON texts. An `initial` that cannot be trusted gives
/// `None`.
pub fn judge_all(params: &LightParams, at: Option<Time>, initial: &[u8], steps: &[&[u8]]) -> Option<Vec<ObjectReport>> {
    let initial = Initial::decode(initial).ok()?;
    let mut counters = Counters::default();
    let root = fold(validator_leaves(&initial.next_validators), &mut counters);
    if root.as_slice() != initial.header.next_validators_hash.as_slice() {
        return None;
    }
    let mut state = State {
        chain_id: initial.header.chain_id,
        height: initial.header.height,
        time: initial.header.time,
        announced: initial.header.next_validators_hash,
        next: initial.next_validators,
        period_ns: initial.trusting_period_ns,
    };
    let judge = |bytes: &&[u8]| {
        let mut report = ObjectReport {
            object: String::new(),
            verdict: Verdict::ACCEPT,
            counters: Counters::default(),
            unchecked: Vec::new(),
        };
        let step = match Step::decode(bytes) {
            Ok(step) => step,
            Err(broken) => {
                report.object = display(&broken.id);
                report.verdict = broken.finding.into();
                return report;
            }
        };
        report.object = display(&fold(header_leaves(&step.header), &mut Counters::default()));
        match state.decide(params, at.or(step.now), &step, &mut report.counters) {
            Err((rule, index)) => {
                let (message, index) = (String::new(), index.map(|index| index as u64));
                report.verdict = Finding { rule, index, message }.into();
            }
            Ok(false) => report.verdict = Verdict::defer(Missing::Trust(String::new())),
            Ok(true) => {
                state.height = step.header.height;
                state.time = step.header.time;
                state.announced = step.header.next_validators_hash;
                state.next = step.next_validators;
            }
        }
        report
    };
    Some(steps.iter().map(judge).collect())
}

struct State {
    chain_id: String,
    height: u64,
    time: Time,
    announced: Vec<u8>,
    next: ValidatorSet,
    period_ns: u64,
}

type Refusal = (RuleId, Option<usize>);

impl State {
    /// Whether the step is trusted; the rule and the number of the signature where it is refused.
    fn decide(
        &self,
        params: &LightParams,
        now: Option<Time>,
        step: &Step,
        counters: &mut Counters,
    ) -> Result<bool, Refusal> {
        let refuse = |rule: RuleId| Err((rule, None));
        let (header, commit) = (&step.header, &step.commit);
        if commit.height != header.height || commit.votes.len() != step.validators.validators().len() {
            return refuse(V1);
        }
        let mut present = Vec::new();
        for (index, vote) in commit.votes.iter().enumerate() {
            if vote.flag == VoteFlag::Absent {
                continue;
            }
            if step.validators.get(&vote.address).is_none() || present.contains(&vote.address) {
                return Err((V1, Some(index)));
            }
            present.push(vote.address);
        }
        if present.is_empty()
            || commit.block_id.hash != fold(header_leaves(header), counters)
            || header.validators_hash != fold(validator_leaves(&step.validators), counters)
            || header.next_validators_hash != fold(validator_leaves(&step.next_validators), counters)
        {
            return refuse(V1);
        }
        let now = now.ok_or((V1, None))?;
        // The 128-bit number of nanoseconds holds every time and every period.
        let ns = |time: Time| {
            i128::from(time.seconds)
                .saturating_mul(1_000_000_000)
                .saturating_add(time.nanos.into())
        };
        if ns(self.time).saturating_add(self.period_ns.into()) <= ns(now) {
            return refuse(V2);
        }
        if ns(header.time) > ns(now).saturating_add(params.clock_drift_ns.into()) {
            return refuse(V3);
        }
        if header.chain_id != self.chain_id || header.height <= self.height || header.time <= self.time {
            return refuse(V4);
        }
        let signed = |set: &ValidatorSet| -> u128 {
            let votes = commit.votes.iter().filter(|vote| vote.flag == VoteFlag::Commit);
            let powers = votes.map(|vote| set.get(&vote.address).map_or(0, |validator| validator.power));
            powers.map(u128::from).sum()
        };
        let is_next = self.height.checked_add(1) == Some(header.height);
        if is_next && header.validators_hash != self.announced {
            return refuse(V5);
        }
        let is_trusted = is_next || signed(&self.next).saturating_mul(3) > self.next.total();
        if signed(&step.validators).saturating_mul(3) <= step.validators.total().saturating_mul(2) {
            return refuse(V6);
        }
        for (index, vote) in commit.votes.iter().enumerate() {
            let validator = match (vote.flag, step.validators.get(&vote.address)) {
                (VoteFlag::Commit, Some(validator)) => validator,
                _ => continue,
            };
            counters.attempts = counters.attempts.saturating_add(1);
            let message = sign_bytes(&header.chain_id, commit, vote);
            if !holds(&validator.public_key, &message, &vote.signature) {
                return Err((V7, Some(index)));
            }
            counters.signatures = counters.signatures.saturating_add(1);
        }
        Ok(is_trusted)
    }
}

/// ZIP 215: S below the order of the base point, A and R any encodings of points, and [8]S B = [8]R + [8]k A.
#[allow(
    clippy::arithmetic_side_effects,
    reason = "operators of points and scalars cannot overflow"
)]
fn holds(public_key: &[u8; 32], message: &[u8], signature: &[u8; 64]) -> bool {
    let equation = || -> Option<bool> {
        let (r, s) = signature.split_first_chunk::<32>()?;
        let point = |bytes: &[u8; 32]| CompressedEdwardsY(*bytes).decompress();
        let s = Option::<Scalar>::from(Scalar::from_canonical_bytes(s.try_into().ok()?))?;
        let digest = Sha512::new().chain_update(r).chain_update(public_key);
        let k = Scalar::from_bytes_mod_order_wide(&digest.chain_update(message).finalize().into());
        let difference = EdwardsPoint::mul_base(&s) - point(r)? - k * point(public_key)?;
        Some(difference.mul_by_cofactor().is_identity())
    };
    equation().unwrap_or(false)
}

/// The root over hashed leaves, level by level; the odd node goes up as it is.
fn fold(mut level: Vec<[u8; 32]>, counters: &mut Counters) -> [u8; 32] {
    while level.len() > 1 {
        let above = level.chunks(2).map(|pair| match pair {
            [left, right] => {
                counters.hashes = counters.hashes.saturating_add(1);
                Sha256::new()
                    .chain_update([1])
                    .chain_update(left)
                    .chain_update(right)
                    .finalize()
                    .into()
            }
            [odd] => *odd,
            _ => [0; 32],
        });
        level = above.collect();
    }
    // The tree of nothing is the hash of nothing.
    level.first().copied().unwrap_or_else(|| Sha256::digest([]).into())
}
