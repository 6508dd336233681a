//! What the tests of the profile share: fixtures as files, the pipeline and the oracle over them.

use std::sync::atomic::AtomicBool;

use perigee::{
    chain::{
        profile::Profile,
        tendermint::{Step, TENDERMINT, Time, sequential::judge_all},
    },
    config::Config,
    generate::tendermint::{Draft, Keys, initial_json, step_json},
    ingest::{Framing, Ingest},
    pipeline::stream::{self, StreamOptions},
    verdict::{Counters, Missing, ObjectReport, RuleId, Verdict},
};
use serde_json::{Value, value::RawValue};

/// A fixture as a file.
pub(crate) fn file(initial: &Value, steps: &[String]) -> Vec<u8> {
    format!("{{\"initial\":{initial},\"input\":[{}]}}", steps.join(",")).into_bytes()
}

/// A fixture that trusts `from` for `period_ns`.
pub(crate) fn fixture(keys: &Keys, from: &Draft, period_ns: u64, steps: &[Step]) -> Vec<u8> {
    let steps: Vec<_> = steps.iter().map(|step| step_json(step, "").to_string()).collect();
    file(&initial_json(&from.initial(keys, period_ns)), &steps)
}

/// The reports of the pipeline, and what could not be read.
pub(crate) fn judge_with(bytes: &[u8], config: Config, at: Option<i64>) -> (Vec<ObjectReport>, Vec<String>) {
    let profile = Profile::by_name("tendermint").unwrap();
    let ingest = Ingest::from_bytes("fixture", bytes, &Framing::Steps, &config).unwrap();
    let options = StreamOptions {
        at,
        ..StreamOptions::new(config)
    };
    let mut reports = Vec::new();
    let outcome = stream::run(profile, &ingest, &options, &AtomicBool::new(false), &mut |progress| {
        reports.extend(progress.report.cloned());
    });
    let errors = ingest.errors.iter().chain(&outcome.as_ref().unwrap().errors);
    let errors = errors.map(ToString::to_string).collect();
    assert_eq!(outcome.unwrap().summary.objects, reports.len() as u64);
    (reports, errors)
}

/// The reports of the pipeline over a fixture that can be read.
pub(crate) fn judge(bytes: &[u8]) -> Vec<ObjectReport> {
    let (reports, errors) = judge_with(bytes, Config::default(), None);
    assert_eq!(errors, [""; 0]);
    reports
}

/// The texts of `initial` and of the steps, as they stand in the file.
pub(crate) fn texts(bytes: &[u8]) -> (String, Vec<String>) {
    #[derive(serde::Deserialize)]
    struct Fixture<'a> {
        #[serde(borrow)]
        initial: &'a RawValue,
        #[serde(borrow)]
        input: Vec<&'a RawValue>,
    }
    let fixture: Fixture<'_> = serde_json::from_slice(bytes).unwrap();
    let steps = fixture.input.iter().map(|step| step.get().to_owned());
    (fixture.initial.get().to_owned(), steps.collect())
}

/// The reports of the oracle.
pub(crate) fn oracle(bytes: &[u8], at: Option<i64>) -> Vec<ObjectReport> {
    let (initial, steps) = texts(bytes);
    let steps: Vec<_> = steps.iter().map(String::as_bytes).collect();
    judge_all(&TENDERMINT, at.map(Time::from_seconds), initial.as_bytes(), &steps).unwrap()
}

/// What two validators must agree on: everything but the words for people.
pub(crate) type Essence = (String, &'static str, Option<RuleId>, Option<u64>, Counters, Vec<RuleId>);

/// See [`Essence`].
pub(crate) fn essence(reports: &[ObjectReport]) -> Vec<Essence> {
    let of = |report: &ObjectReport| {
        let index = match &report.verdict {
            Verdict::Reject { index, .. } => *index,
            _ => None,
        };
        let (verdict, rule) = (report.verdict.word(), report.verdict.rule());
        let unchecked = report.unchecked.clone();
        (report.object.clone(), verdict, rule, index, report.counters, unchecked)
    };
    reports.iter().map(of).collect()
}

/// A report in a word: `accept`, the rule that failed, or `trust`.
pub(crate) fn word(report: &ObjectReport) -> String {
    match &report.verdict {
        Verdict::Accept { .. } => "accept".into(),
        Verdict::Reject { rule, .. } => rule.to_string(),
        Verdict::Defer {
            missing: Missing::Trust(_),
            ..
        } => "trust".into(),
        other => format!("{other:?}"),
    }
}
