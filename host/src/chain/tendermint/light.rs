//! The light client: what it trusts, and the rules in their order over a step whose trees and signatures are decided.
//! Called by the pipeline for one step after another; the only state of the profile, changed on acceptance only.
//! Never hashes and never verifies: that is done ahead, in parallel.

use super::{
    LightParams, Time,
    decode::{Broken, Initial, Step},
    hash::{self, Hash},
    rules::{
        Roots, Trusted, V2, V4, V5, check_clock, check_commit, check_hashes, check_order, check_period, check_quorum,
        check_trust, refused_signature,
    },
};
use crate::verdict::{Counters, Finding, Missing, ObjectReport, RuleId, Verdict};

/// What is decided of a step before its turn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decided {
    /// The roots of its trees.
    pub roots: Roots,
    /// Whether each counted signature holds, in their order.
    pub signatures: Vec<bool>,
}

/// A step on its way to its verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Judgement {
    /// It does not decode.
    Broken(Box<Broken>),
    /// Its commit has no right shape: nothing of it was decided.
    Shapeless(Box<Step>, Finding),
    /// Everything that it needs is decided.
    Ready(Box<Step>, Box<Decided>),
}

/// Judges steps one after another.
#[derive(Clone, Debug)]
pub struct LightClient {
    params: &'static LightParams,
    at: Option<Time>,
    trusted: Option<Trusted>,
    now: Option<Time>,
}

impl LightClient {
    /// A client that trusts nothing. `at` stands for the time of every step.
    pub fn new(params: &'static LightParams, at: Option<Time>) -> Self {
        Self {
            params,
            at,
            trusted: None,
            now: None,
        }
    }

    /// The time of the last step.
    pub fn now(&self) -> Option<Time> {
        self.at.or(self.now)
    }

    /// What is trusted.
    pub fn trusted(&self) -> Option<&Trusted> {
        self.trusted.as_ref()
    }

    /// Trusts the start of a fixture. `root` is that of its next validators.
    ///
    /// # Errors
    /// The validators are not those that its header announces; nothing is trusted then.
    pub fn start(&mut self, initial: Initial, root: &Hash) -> Result<(), String> {
        self.forget();
        let announced = &initial.header.next_validators_hash;
        if announced.as_slice() != root.as_slice() {
            let (root, announced) = (hash::display(root), hash::display(announced));
            return Err(format!(
                "initial: next_validators_hash: expected {root} of the next validator set, got {announced}"
            ));
        }
        self.trusted = Some(Trusted {
            header: initial.header,
            next_validators: initial.next_validators,
            period_ns: initial.trusting_period_ns,
        });
        Ok(())
    }

    /// Trusts nothing.
    pub fn forget(&mut self) {
        self.trusted = None;
    }

    /// Judges the next step.
    pub fn judge(&mut self, judgement: Judgement) -> ObjectReport {
        match judgement {
            Judgement::Broken(broken) => report(&broken.id, broken.finding.into()),
            Judgement::Shapeless(step, finding) => {
                self.look_at_clock(&step);
                report(&hash::header_hash(&step.header), finding.into())
            }
            Judgement::Ready(step, decided) => self.judge_ready(*step, &decided),
        }
    }

    fn look_at_clock(&mut self, step: &Step) -> Option<Time> {
        self.now = step.now.or(self.now);
        self.at.or(step.now)
    }

    fn judge_ready(&mut self, step: Step, decided: &Decided) -> ObjectReport {
        let now = self.look_at_clock(&step);
        let mut report = report(&decided.roots.header, Verdict::ACCEPT);
        let outcome = self.decide(&step, decided, now, &mut report.counters, &mut report.unchecked);
        match outcome {
            Err(finding) => {
                report.verdict = finding.into();
                report.unchecked.clear();
            }
            Ok(Some(missing)) => report.verdict = Verdict::defer(missing),
            Ok(None) => {
                let period_ns = self.trusted.as_ref().map_or(0, |trusted| trusted.period_ns);
                self.trusted = Some(Trusted {
                    header: step.header,
                    next_validators: step.next_validators,
                    period_ns,
                });
            }
        }
        report
    }

    /// The rules in their order. A step that waits for trust is still held against V6 and V7: a rejection is worth more.
    fn decide(
        &self,
        step: &Step,
        decided: &Decided,
        now: Option<Time>,
        counters: &mut Counters,
        unchecked: &mut Vec<RuleId>,
    ) -> Result<Option<Missing>, Finding> {
        let (trees, hashes) = check_hashes(step, &decided.roots);
        counters.hashes = tree_nodes(step).iter().take(trees).sum();
        hashes?;
        let Some(now) = now else {
            return Err(Finding::whole(
                super::rules::V1,
                "now: expected the time of the step, or `--at`, got none",
            ));
        };
        let missing = match &self.trusted {
            Some(trusted) => {
                check_period(trusted, now)?;
                check_clock(self.params, &step.header, now)?;
                check_order(&step.header, &trusted.header)?;
                check_trust(self.params, step, trusted)?
            }
            None => {
                check_clock(self.params, &step.header, now)?;
                unchecked.extend([V2, V4, V5]);
                Some(Missing::Trust("in a header to start from".into()))
            }
        };
        check_quorum(self.params, step)?;
        for ((index, vote, _), holds) in step.counted().zip(&decided.signatures) {
            counters.attempts = counters.attempts.saturating_add(1);
            if !holds {
                return Err(refused_signature(index, &vote.address));
            }
            counters.signatures = counters.signatures.saturating_add(1);
        }
        Ok(missing)
    }
}

/// Whether the trees and signatures of a step are worth deciding: V1 without any hash.
pub fn shape(step: Step) -> Result<Box<Step>, Judgement> {
    let step = Box::new(step);
    match check_commit(&step) {
        Ok(()) => Ok(step),
        Err(finding) => Err(Judgement::Shapeless(step, finding)),
    }
}

/// Nodes of the trees of a step, in the order in which they are compared.
pub fn tree_nodes(step: &Step) -> [u64; 3] {
    let nodes = |leaves: usize| (leaves as u64).saturating_sub(1);
    [
        nodes(HEADER_LEAVES),
        nodes(step.validators.validators().len()),
        nodes(step.next_validators.validators().len()),
    ]
}

fn report(id: &Hash, verdict: Verdict) -> ObjectReport {
    ObjectReport {
        object: hash::display(id),
        verdict,
        counters: Counters::default(),
        unchecked: Vec::new(),
    }
}

/// Fields of a header.
const HEADER_LEAVES: usize = 14;
