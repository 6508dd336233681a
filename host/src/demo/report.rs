//! What the demo came to, and how it differs from what was planted: the part that can fail.
//! Filled by the runs; printed by the command line. The JSON is the same for the same seed and scale but for times and rates.
//! Never compares anything with itself: what was planted comes from the generators, what was found from the engines.

use perigee_kernels::primitive::Primitive;
use serde_json::{Value, json};

use super::{BlockReport, ChainReport, Load, Outcome, chain::is_found};
use crate::{
    measure::machine::Machine,
    pipeline::{dispatch::BackendJobs, summary::report_json},
    verdict::{Missing, ObjectReport, Verdict},
};

/// Everything that is said at the end.
#[derive(Clone, Debug)]
pub struct Report {
    /// The seed.
    pub seed: u64,
    /// The scale.
    pub scale: f64,
    /// The machine.
    pub machine: Machine,
    /// Threads that computed.
    pub threads: usize,
    /// Whether it was stopped before its end.
    pub interrupted: bool,
    /// The real block.
    pub block: BlockReport,
    /// The generated chain.
    pub chain: ChainReport,
    /// The mixed load, kind by kind.
    pub loads: Vec<LoadReport>,
    /// Rows decided, by backend.
    pub backends: BackendJobs,
    /// Seconds from start to end.
    pub elapsed_s: f64,
}

/// One load and what became of it.
#[derive(Clone, Debug)]
pub struct LoadReport {
    /// Its name.
    pub name: &'static str,
    /// The primitive.
    pub primitive: Primitive,
    /// What an item is.
    pub what: &'static str,
    /// Items that there were to be.
    pub items: u64,
    /// What else is counted a second: its name, and how much of it an item holds.
    pub measure: Option<(&'static str, f64)>,
    /// What became of them.
    pub outcome: Outcome,
}

impl LoadReport {
    pub(super) fn of(load: &Load, outcome: Outcome) -> Self {
        Self {
            name: load.name,
            primitive: load.primitive,
            what: load.what,
            items: load.items,
            measure: load.measure,
            outcome,
        }
    }
}

/// One thing that is not as it was planted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The load, `chain` or `block`.
    pub load: &'static str,
    /// The item: its number, or the id of an object.
    pub item: String,
    /// What was to be found.
    pub expected: String,
    /// What was found.
    pub got: String,
}

impl std::fmt::Display for Difference {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let Self {
            load,
            item,
            expected,
            got,
        } = self;
        write!(f, "{load} {item}: expected {expected}, got {got}")
    }
}

impl Report {
    /// Everything that is not as it was planted. Of a run that was stopped, only what was judged counts.
    pub fn differences(&self) -> Vec<Difference> {
        let mut differences = self.block_differences();
        differences.extend(self.chain_differences());
        differences.extend(
            self.loads
                .iter()
                .flat_map(|load| load_differences(load, self.interrupted)),
        );
        differences
    }

    /// Bad items that were planted among those judged.
    pub fn planted(&self) -> u64 {
        let loads = self.loads.iter().map(|load| load.outcome.planted.len());
        (self.block.changed.len() + self.chain.planted.len() + loads.sum::<usize>()) as u64
    }

    fn block_differences(&self) -> Vec<Difference> {
        let mut differences = Vec::new();
        let mut differ = |item: &str, expected: String, got: String| {
            differences.push(Difference {
                load: "block",
                item: item.to_owned(),
                expected,
                got,
            });
        };
        let survey = &self.block.survey;
        if let Some(report) = &self.block.report {
            let deferred = matches!(&report.verdict, Verdict::Defer { missing, .. } if is_of_the_spends(missing));
            if !deferred || survey.deferred_inputs() == 0 {
                let expected = format!("a deferral for {} inputs", survey.deferred_inputs());
                differ(&report.object, expected, words(&report.verdict));
            }
            if report.counters.signatures < survey.checked_inputs() {
                let expected = format!("a signature at least for each of {} inputs", survey.checked_inputs());
                differ(&report.object, expected, report.counters.signatures.to_string());
            }
        } else if !self.interrupted {
            differ("", "a verdict".to_owned(), "none".to_owned());
        }
        for changed in &self.block.changed {
            if changed.report.verdict.rule() != Some(changed.rule) {
                let expected = format!("{} for {}", changed.rule, changed.what);
                differ(&changed.report.object, expected, words(&changed.report.verdict));
            }
        }
        differences
    }

    fn chain_differences(&self) -> Vec<Difference> {
        let difference = |item: &str, expected, got| Difference {
            load: "chain",
            item: item.to_owned(),
            expected,
            got,
        };
        let mut differences = Vec::new();
        for (fault, report) in self.chain.matched() {
            let expected = || format!("{} ({})", place(fault.rule, fault.index), fault.kind);
            match report {
                Some(report) if is_found(fault, report) => {}
                Some(report) => differences.push(difference(&fault.object, expected(), words(&report.verdict))),
                None if self.interrupted => {}
                None => differences.push(difference(&fault.object, expected(), "accepted".to_owned())),
            }
        }
        let unplanted = self.chain.unplanted();
        differences.extend(
            unplanted.map(|report| difference(&report.object, "acceptance".to_owned(), words(&report.verdict))),
        );
        let judged = self.chain.summary.objects;
        if judged != self.chain.blocks && !self.interrupted {
            let expected = format!("verdicts on {} blocks", self.chain.blocks);
            differences.push(difference("", expected, judged.to_string()));
        }
        differences
    }

    /// The report as one object. `differences` are those of [`Self::differences`].
    pub fn to_json(&self, differences: &[Difference]) -> Value {
        let loads: Vec<_> = self.loads.iter().map(load_json).collect();
        let differences: Vec<_> = differences
            .iter()
            .map(|difference| {
                json!({
                    "load": difference.load,
                    "item": difference.item,
                    "expected": difference.expected,
                    "got": difference.got,
                })
            })
            .collect();
        json!({
            "version": env!("CARGO_PKG_VERSION"),
            "seed": self.seed,
            "scale": self.scale,
            "machine": self.machine,
            "threads": self.threads,
            "block": block_json(&self.block),
            "chain": chain_json(&self.chain),
            "loads": loads,
            "planted": self.planted(),
            "passed": differences.is_empty() && !self.interrupted,
            "interrupted": self.interrupted,
            "differences": differences,
            "backends": self.backends,
            "elapsed_s": self.elapsed_s,
        })
    }

    /// A line for every bad item that was found and every object that was deferred.
    pub fn lines(&self) -> Vec<Value> {
        let with_load = |load: &str, report: &ObjectReport, planted: Option<&str>| {
            let mut line = report_json(report);
            line["load"] = json!(load);
            line["planted"] = json!(planted);
            line
        };
        let mut lines: Vec<Value> = Vec::new();
        lines.extend(self.block.report.iter().map(|report| with_load("block", report, None)));
        let changed = self.block.changed.iter();
        lines.extend(changed.map(|changed| with_load("block", &changed.report, Some(&changed.what))));
        let planted = self.chain.matched();
        lines.extend(planted.filter_map(|(fault, report)| Some(with_load("chain", report?, Some(fault.kind)))));
        lines.extend(self.chain.unplanted().map(|report| with_load("chain", report, None)));
        for load in &self.loads {
            lines.extend(load.outcome.rejected.iter().map(|item| {
                let planted = load.outcome.planted.iter().find(|planted| planted.item == *item);
                let planted = planted.map(|planted| planted.what);
                json!({"load": load.name, "object": item, "verdict": "reject", "planted": planted})
            }));
        }
        lines
    }
}

fn load_differences(load: &LoadReport, interrupted: bool) -> Vec<Difference> {
    let outcome = &load.outcome;
    let difference = |item: String, expected: &str, got: &str| Difference {
        load: load.name,
        item,
        expected: expected.to_owned(),
        got: got.to_owned(),
    };
    let mut differences = Vec::new();
    for planted in &outcome.planted {
        if outcome.rejected.binary_search(&planted.item).is_err() {
            let expected = format!("a rejection ({})", planted.what);
            differences.push(difference(planted.item.to_string(), &expected, "accepted"));
        }
    }
    for item in &outcome.rejected {
        if outcome
            .planted
            .binary_search_by_key(item, |planted| planted.item)
            .is_err()
        {
            differences.push(difference(item.to_string(), "acceptance", "rejected"));
        }
    }
    for item in &outcome.wrong_outputs {
        differences.push(difference(item.to_string(), "the data that was lost", "other data"));
    }
    if outcome.unsteady > 0 {
        let got = format!("others for {} parcels", outcome.unsteady);
        differences.push(difference(String::new(), "the same verdicts when measured", &got));
    }
    if outcome.judged != load.items && !interrupted {
        let expected = format!("verdicts on {} items", load.items);
        differences.push(difference(String::new(), &expected, &outcome.judged.to_string()));
    }
    differences
}

fn is_of_the_spends(missing: &Missing) -> bool {
    matches!(missing, Missing::Prevout(_) | Missing::Script(_) | Missing::Amount(_))
}

/// A rule and where it failed.
pub fn place(rule: crate::verdict::RuleId, index: Option<u64>) -> String {
    match index {
        Some(index) => format!("{rule} at {index}"),
        None => rule.to_string(),
    }
}

/// A verdict in few words.
pub fn words(verdict: &Verdict) -> String {
    match verdict {
        Verdict::Accept { .. } => "accepted".to_owned(),
        Verdict::Reject { rule, index, .. } => place(*rule, *index),
        Verdict::Defer { missing, .. } => format!("deferred, waits for {missing}"),
    }
}

fn block_json(block: &BlockReport) -> Value {
    let deferred: Vec<_> = block
        .survey
        .deferred
        .iter()
        .map(|((missing, form), inputs)| json!({"missing": missing, "form": form, "inputs": inputs}))
        .collect();
    let changed: Vec<_> = block
        .changed
        .iter()
        .map(|changed| {
            json!({
                "changed": changed.what,
                "rule": changed.rule.to_string(),
                "report": report_json(&changed.report),
            })
        })
        .collect();
    let counters = block.report.as_ref().map(|report| report.counters).unwrap_or_default();
    json!({
        "profile": "bitcoin",
        "height": block.height,
        "bytes": block.bytes,
        "transactions": block.transactions,
        "report": block.report.as_ref().map(report_json),
        "unchecked": block.report.iter().flat_map(|report| &report.unchecked).map(ToString::to_string).collect::<Vec<_>>(),
        "signatures": counters.signatures,
        "attempts": counters.attempts,
        "pow": counters.pow,
        "hashes": counters.hashes,
        "inputs_checked": block.survey.checked,
        "inputs_deferred": deferred,
        "changed": changed,
    })
}

fn chain_json(chain: &ChainReport) -> Value {
    let planted: Vec<_> = chain
        .matched()
        .map(|(fault, report)| {
            json!({
                "object": fault.object,
                "height": fault.height,
                "kind": fault.kind,
                "rule": fault.rule.to_string(),
                "index": fault.index,
                "found": report.map(report_json),
            })
        })
        .collect();
    let mut summary = chain.summary.to_json();
    if let Some(summary) = summary.as_object_mut() {
        // Said once for the whole demo.
        for key in ["version", "elapsed_s", "backends"] {
            summary.remove(key);
        }
    }
    json!({
        "transactions": chain.transactions,
        "blocks": chain.blocks,
        "bytes": chain.bytes,
        "planted": planted,
        "unplanted": chain.unplanted().map(report_json).collect::<Vec<_>>(),
        "summary": summary,
    })
}

fn load_json(load: &LoadReport) -> Value {
    let outcome = &load.outcome;
    let planted = outcome.planted.iter();
    let planted: Vec<_> = planted
        .map(|planted| json!({"item": planted.item, "what": planted.what}))
        .collect();
    json!({
        "name": load.name,
        "primitive": load.primitive.name(),
        "what": load.what,
        "items": load.items,
        "judged": outcome.judged,
        "planted": planted,
        "rejected": outcome.rejected,
        "wrong_outputs": outcome.wrong_outputs,
        "items_per_s": outcome.rate,
    })
}
