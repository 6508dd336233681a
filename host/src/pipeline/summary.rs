//! What a run came to: the counts that `verify` prints, and their JSON form, a contract that scripts depend on.
//! Last step of the flow; filled one report at a time, so its size does not grow with the input.

use serde_json::{Value, json};

use super::{dispatch::BackendJobs, pace::PaceReport, stored::StateReport};
use crate::{
    chain::records::Closing,
    verdict::{Counters, ObjectReport, Unchecked, Verdict},
};

/// Counts over all objects of a run.
#[derive(Clone, Debug, Default)]
pub struct Summary {
    /// Profile of the run.
    pub profile: String,
    /// The time that rules about clocks used, in seconds of Unix time.
    pub at: i64,
    /// Objects judged: accepted + rejected + deferred.
    pub objects: u64,
    /// Accepted objects.
    pub accepted: u64,
    /// Accepted objects with a script derived from its spend.
    pub derived: u64,
    /// Rejected objects.
    pub rejected: u64,
    /// Deferred objects.
    pub deferred: u64,
    /// Objects whose context could not decide a rule, by rule.
    pub unchecked: Unchecked,
    /// Work of the sequential algorithm.
    pub counters: Counters,
    /// Seconds from start to end.
    pub elapsed_s: f64,
    /// Rows decided, by backend.
    pub backends: BackendJobs,
    /// The first rejected object in link order.
    pub first_failure: Option<ObjectReport>,
    /// The first deferred object in link order; not part of the JSON.
    pub first_deferred: Option<ObjectReport>,
    /// Where a state that is kept on disk stands.
    pub state: Option<StateReport>,
    /// The same for a profile that keeps a ledger and no coins.
    pub ledger: Option<LedgerReport>,
    /// What the profile says at the end of a run.
    pub closing: Option<Closing>,
    /// How a paced run went.
    pub pace: Option<PaceReport>,
    /// Whether the run was stopped before its end; not part of the JSON.
    pub interrupted: bool,
}

/// What a ledger on disk came to, for people and machines.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LedgerReport {
    /// Objects of the input that earlier runs judged: they were passed over.
    pub known: u64,
    /// Proof blocks so far.
    pub blocks: u64,
    /// Id of the last one; zero before the first.
    pub tip: [u8; 32],
    /// Commitment to all balances.
    pub root: [u8; 32],
    /// Smallest units mined.
    pub mined_units: u64,
}

impl LedgerReport {
    /// For machines.
    pub fn to_json(&self) -> Value {
        json!({
            "known": self.known,
            "blocks": self.blocks,
            "tip": hex::encode(self.tip),
            "root": hex::encode(self.root),
            // Up to 63 bits, and readers of JSON take numbers of 53.
            "mined": self.mined_units.to_string(),
        })
    }
}

impl Summary {
    /// Adds the report of one object. Reports come in link order.
    pub fn add(&mut self, report: &ObjectReport) {
        self.objects += 1;
        self.counters.add(&report.counters);
        for rule in &report.unchecked {
            *self.unchecked.entry(*rule).or_default() += 1;
        }
        match &report.verdict {
            Verdict::Accept { derived } => {
                self.accepted += 1;
                self.derived += u64::from(*derived);
            }
            Verdict::Reject { .. } => {
                self.rejected += 1;
                self.first_failure.get_or_insert_with(|| report.clone());
            }
            Verdict::Defer { .. } => {
                self.deferred += 1;
                self.first_deferred.get_or_insert_with(|| report.clone());
            }
        }
    }

    /// The one object that `verify --json` emits.
    pub fn to_json(&self) -> Value {
        let unchecked: serde_json::Map<_, _> = self
            .unchecked
            .iter()
            .map(|(rule, count)| (rule.to_string(), json!(count)))
            .collect();
        let first_failure = self.first_failure.as_ref().map(|report| {
            let mut line = report_json(report);
            if let Some(line) = line.as_object_mut() {
                line.remove("verdict");
            }
            line
        });
        let mut summary = json!({
            "version": env!("CARGO_PKG_VERSION"),
            "profile": self.profile,
            "at": self.at,
            "objects": self.objects,
            "accepted": self.accepted,
            "derived": self.derived,
            "rejected": self.rejected,
            "deferred": self.deferred,
            "unchecked": unchecked,
            "signatures": self.counters.signatures,
            "attempts": self.counters.attempts,
            "pow": self.counters.pow,
            "hashes": self.counters.hashes,
            "erasure": self.counters.erasure,
            "elapsed_s": self.elapsed_s,
            "backends": self.backends,
            "first_failure": first_failure,
        });
        if let (Some(pace), Some(fields)) = (&self.pace, summary.as_object_mut()) {
            fields.insert("pace".into(), pace.to_json());
        }
        if let (Some(state), Some(fields)) = (&self.state, summary.as_object_mut()) {
            fields.insert("state".into(), state.to_json());
        }
        if let (Some(ledger), Some(fields)) = (&self.ledger, summary.as_object_mut()) {
            fields.insert("state".into(), ledger.to_json());
        }
        if let (Some(closing), Some(fields)) = (&self.closing, summary.as_object_mut()) {
            fields.insert(closing.key.into(), closing.json.clone());
        }
        summary
    }
}

/// One line of `--report`: what is said about an object that was not accepted.
pub fn report_json(report: &ObjectReport) -> Value {
    let (rule, index, message) = match &report.verdict {
        Verdict::Accept { .. } => (None, None, String::new()),
        Verdict::Reject { rule, index, message } => (Some(rule.to_string()), *index, message.clone()),
        Verdict::Defer { message, .. } => (None, None, message.clone()),
    };
    json!({
        "object": report.object,
        "verdict": report.verdict.word(),
        "rule": rule,
        "index": index,
        "message": message,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::verdict::{Missing, RuleId};

    fn report(object: &str, verdict: Verdict) -> ObjectReport {
        let counters = Counters {
            signatures: 2,
            attempts: 3,
            ..Counters::default()
        };
        ObjectReport {
            object: object.into(),
            verdict,
            counters,
            unchecked: vec![RuleId::k(4)],
        }
    }

    #[test]
    fn the_counts_add_up_and_the_first_failure_is_the_first() {
        let mut summary = Summary::default();
        summary.add(&report("a", Verdict::Accept { derived: true }));
        summary.add(&report("b", Verdict::defer(Missing::Parent("x".into()))));
        let reject = |index| Verdict::Reject {
            rule: RuleId::k(17),
            index: Some(index),
            message: "m".into(),
        };
        summary.add(&report("c", reject(5)));
        summary.add(&report("d", reject(6)));
        assert_eq!((summary.objects, summary.accepted, summary.derived), (4, 1, 1));
        assert_eq!((summary.rejected, summary.deferred), (2, 1));
        let json = summary.to_json();
        assert_eq!(json["signatures"], 8);
        assert_eq!(json["unchecked"]["K4"], 4);
        let failure = json!({"object": "c", "rule": "K17", "index": 5, "message": "m"});
        assert_eq!(json["first_failure"], failure);
        assert_eq!(Summary::default().to_json()["first_failure"], Value::Null);
    }
}
