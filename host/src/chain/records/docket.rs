//! The docket of one record: its rules are called in their order, and the lowest that fails stands.
//! Filled by `Record::judge`, turned into the report of the object by whoever drives the stream.
//! Never evaluates a rule behind one that failed.

use super::{Hash, work::Signed};
use crate::verdict::{Counters, Finding, Missing, ObjectReport, RuleId, Verdict};

/// Why a rule does not hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stop {
    /// It fails, at this item if there is one.
    Fails(Option<u64>, String),
    /// The context cannot decide it.
    Waits(Missing),
}

/// The outcome of a rule.
pub type Check = Result<(), Stop>;

/// A rule that fails where `holds` is not true; the message is made only then.
///
/// # Errors
/// It does not hold.
pub fn require(holds: bool, message: impl FnOnce() -> String) -> Check {
    match holds {
        true => Ok(()),
        false => Err(Stop::Fails(None, message())),
    }
}

/// What must be known, or the rule waits for it.
///
/// # Errors
/// It is not.
pub fn known<T>(what: Option<T>, missing: impl FnOnce() -> Missing) -> Result<T, Stop> {
    what.ok_or_else(|| Stop::Waits(missing()))
}

/// A statement of context or an object that others build on, by kind and id.
pub fn context(kind: &str, id: &Hash) -> Missing {
    Missing::Context(format!("{kind} {}", hex::encode(id)))
}

/// What the rules said so far.
#[derive(Clone, Debug, Default)]
pub struct Docket {
    finding: Option<Finding>,
    missing: Option<Missing>,
    unchecked: Vec<RuleId>,
    counters: Counters,
    again: bool,
}

impl Docket {
    /// Calls a rule. Behind one that failed nothing is evaluated; what waits is remembered, the lowest first.
    pub fn rule(&mut self, rule: RuleId, check: impl FnOnce() -> Check) {
        if self.is_rejected() {
            return;
        }
        match check() {
            Ok(()) => {}
            Err(Stop::Fails(index, message)) => self.finding = Some(Finding { rule, index, message }),
            Err(Stop::Waits(missing)) => {
                self.unchecked.push(rule);
                self.missing.get_or_insert(missing);
            }
        }
    }

    /// A rule about a signature that an engine has looked at; `index` where the record has several.
    pub fn signature(&mut self, rule: RuleId, index: Option<u64>, signed: &Signed) {
        if self.is_rejected() {
            return;
        }
        self.counters.attempts = self.counters.attempts.saturating_add(1);
        if signed.holds() {
            self.counters.signatures = self.counters.signatures.saturating_add(1);
            return;
        }
        let message = format!("no signature of key {}", hex::encode(signed.key.bytes()));
        self.finding = Some(Finding { rule, index, message });
    }

    /// A rule about one signature of many, an aggregate, that an engine has looked at.
    pub fn answered(&mut self, rule: RuleId, holds: bool, message: impl FnOnce() -> String) {
        if self.is_rejected() {
            return;
        }
        self.counters.attempts = self.counters.attempts.saturating_add(1);
        match holds {
            true => self.counters.signatures = self.counters.signatures.saturating_add(1),
            false => self.finding = Some(Finding::whole(rule, message())),
        }
    }

    /// Counts nodes of Merkle trees and paths, unless a rule failed before.
    pub fn count_hashes(&mut self, nodes: u64) {
        if !self.is_rejected() {
            self.counters.hashes = self.counters.hashes.saturating_add(nodes);
        }
    }

    /// Counts a proof of work that was evaluated, unless a rule failed before.
    pub fn count_work(&mut self) {
        if !self.is_rejected() {
            self.counters.pow = self.counters.pow.saturating_add(1);
        }
    }

    /// Counts stripes that were encoded or recovered, unless a rule failed before.
    pub fn count_stripes(&mut self, stripes: u64) {
        if !self.is_rejected() {
            self.counters.erasure = self.counters.erasure.saturating_add(stripes);
        }
    }

    /// The record was accepted before: accepted again, it changes nothing.
    pub fn accept_again(&mut self) {
        self.again = true;
    }

    /// Whether a rule failed.
    pub fn is_rejected(&self) -> bool {
        self.finding.is_some()
    }

    /// Whether the record is accepted and changes the ledger.
    pub fn is_new(&self) -> bool {
        self.finding.is_none() && self.missing.is_none() && !self.again
    }

    /// The report: a failed rule beats what is missing.
    pub fn report(self, id: &Hash) -> ObjectReport {
        let verdict = match (self.finding, self.missing) {
            (Some(finding), _) => finding.into(),
            (None, Some(missing)) => Verdict::defer(missing),
            (None, None) => Verdict::ACCEPT,
        };
        ObjectReport {
            object: hex::encode(id),
            verdict,
            counters: self.counters,
            unchecked: self.unchecked,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const FIRST: RuleId = RuleId::new('T', 1);
    const SECOND: RuleId = RuleId::new('T', 2);

    #[test]
    fn a_failure_beats_what_waits_and_ends_the_calls() {
        let mut docket = Docket::default();
        docket.rule(FIRST, || Err(Stop::Waits(Missing::Nonce("7".into()))));
        docket.rule(SECOND, || require(false, || "two".into()));
        docket.rule(RuleId::new('T', 3), || {
            unreachable!("nothing is called behind a failure")
        });
        assert!(!docket.is_new());
        let report = docket.report(&[0; 32]);
        assert_eq!(report.verdict.rule(), Some(SECOND));
        assert_eq!(report.unchecked, [FIRST]);
    }

    #[test]
    fn the_lowest_missing_item_is_named() {
        let mut docket = Docket::default();
        docket.rule(FIRST, || Err(Stop::Waits(Missing::Nonce("7".into()))));
        docket.rule(SECOND, || Err(Stop::Waits(context("contract", &[1; 32]))));
        let Verdict::Defer { missing, .. } = docket.report(&[0; 32]).verdict else {
            panic!("not deferred")
        };
        assert_eq!(missing, Missing::Nonce("7".into()));
    }

    #[test]
    fn what_was_accepted_before_is_accepted_and_not_new() {
        let mut docket = Docket::default();
        assert!(docket.is_new());
        docket.accept_again();
        assert!(!docket.is_new());
        assert!(docket.report(&[0; 32]).verdict.is_accept());
    }
}
