//! The metrics as they are read: names by the rules of the field, both text forms, and rules and dashboards that name only what
//! there is. `promtool` judges them, as it would an operator's own.
//! Never a server: that is the neighbour's part.

use std::{collections::BTreeSet, fs};

use serde_json::Value;
use tempfile::TempDir;

use super::{
    common::has_program,
    support::{Tracker, packaging, run, wait_for},
};

fn plain(tracker: &Tracker) -> String {
    let (status, head, text) = tracker.get("/metrics", "");
    assert!(
        status == 200 && head.contains("text/plain; version=0.0.4"),
        "{status} {head}"
    );
    text
}

#[test]
fn promtool_finds_nothing_to_say_of_them() {
    if !has_program("promtool", "ops") {
        return;
    }
    let (tracker, dir) = (Tracker::start(), TempDir::new().unwrap());
    tracker.load();
    let check = |text: &str| run("promtool", &["check", "metrics"], dir.path(), text);
    let text = plain(&tracker);
    let checked = check(&text);
    assert_eq!(
        (checked.code, checked.stdout.trim(), checked.stderr.trim()),
        (Some(0), "", "")
    );
    // Controls: a counter that is called as none, no help, a unit that is no base unit, and no metrics at all.
    for (wrong, word) in [
        (
            "# HELP perigee_x A counter.\n# TYPE perigee_x counter\nperigee_x 1\n",
            "_total",
        ),
        ("# TYPE perigee_x gauge\nperigee_x 1\n", "no help text"),
        (
            "# HELP perigee_x_milliseconds A time.\n# TYPE perigee_x_milliseconds gauge\nperigee_x_milliseconds 1\n",
            "base unit",
        ),
        ("perigee_x{ 1\n", "error"),
    ] {
        let checked = check(&format!("{text}{wrong}"));
        let said = [checked.stdout, checked.stderr].concat();
        assert!(checked.code != Some(0) && said.contains(word), "{wrong}: {said}");
    }
}

#[test]
fn who_asks_for_openmetrics_gets_its_form_and_nobody_is_named() {
    let tracker = Tracker::start();
    tracker.load();
    let accept = "Accept: application/openmetrics-text;version=1.0.0,text/plain;q=0.5\r\n";
    let (status, head, open) = tracker.get("/metrics", accept);
    assert!(
        status == 200 && head.contains("application/openmetrics-text; version=1.0.0"),
        "{head}"
    );
    assert!(head.contains("vary: accept"), "{head}");
    let text = plain(&tracker);
    assert!(open.ends_with("# EOF\n") && !text.contains("# EOF") && !text.contains("# UNIT"));
    assert!(text.contains("# TYPE perigee_verify_items_total counter\n"), "{text}");
    assert!(open.contains("# TYPE perigee_verify_items counter\n"), "{open}");
    assert_eq!(names(&text), names(&open));
    // The load's own ids are in no label: no label is as long as one.
    let long = text
        .split('"')
        .find(|part| part.len() == 64 && part.bytes().all(|byte| byte.is_ascii_hexdigit()));
    assert_eq!(long, None);
    // Threads of sockets tell it some ten times a second.
    wait_for("the count of the load", || {
        let text = plain(&tracker);
        let count = text
            .lines()
            .find_map(|line| line.strip_prefix("perigee_verify_items_total{verdict=\"accepted\"} "));
        (count.unwrap().parse::<f64>().unwrap() >= 800.0).then_some(())
    });
}

#[test]
fn rules_and_dashboard_name_only_what_there_is() {
    let tracker = Tracker::start();
    let mut there = names(&plain(&tracker));
    let rules = fs::read_to_string(packaging().join("prometheus/rules.yml")).unwrap();
    there.extend(recorded(&rules));
    let dashboard = fs::read_to_string(packaging().join("grafana/perigee.json")).unwrap();
    let dashboard: Value = serde_json::from_str(&dashboard).unwrap();
    let expressions = expressions(&dashboard);
    assert!(expressions.len() >= 30, "{expressions:?}");
    let named = used(&rules);
    assert!(named.len() >= 15, "{named:?}");
    let missing = |used: BTreeSet<String>| {
        used.into_iter()
            .filter(|name| !there.contains(name))
            .collect::<Vec<_>>()
    };
    assert_eq!(missing(named), Vec::<String>::new());
    for expression in &expressions {
        assert_eq!(missing(used(expression)), Vec::<String>::new(), "{expression}");
    }
    // Controls: a metric that there is not, a recording that there is not, and the name of a family where its samples have others.
    for (wrong, name) in [
        ("rate(perigee_no_such_total[5m]) > 1", "perigee_no_such_total"),
        (
            "sum(instance:perigee_other:ratio{job=\"x\"})",
            "instance:perigee_other:ratio",
        ),
        ("perigee_ledger_commit_seconds > 1", "perigee_ledger_commit_seconds"),
    ] {
        assert_eq!(missing(used(wrong)), [name]);
    }
}

#[test]
fn every_alert_fires_where_it_must_and_only_there() {
    if !has_program("promtool", "ops") {
        return;
    }
    let dir = TempDir::new().unwrap();
    for file in ["prometheus.yml", "rules.yml", "rules_test.yml"] {
        fs::copy(packaging().join("prometheus").join(file), dir.path().join(file)).unwrap();
    }
    let promtool = |arguments: &[&str]| {
        let ran = run("promtool", arguments, dir.path(), "");
        (ran.code == Some(0), [ran.stdout, ran.stderr].concat())
    };
    for arguments in [
        &["check", "config", "prometheus.yml"][..],
        &["check", "rules", "rules.yml"],
        &["test", "rules", "rules_test.yml"],
    ] {
        let (is_good, said) = promtool(arguments);
        assert!(is_good, "{said}");
    }
    let rules = fs::read_to_string(dir.path().join("rules.yml")).unwrap();
    let tests = fs::read_to_string(dir.path().join("rules_test.yml")).unwrap();
    for alert in rules.lines().filter_map(|line| line.trim().strip_prefix("- alert: ")) {
        let (fires, rests) = (
            format!("alertname: {alert}\n        exp_alerts:\n"),
            format!("alertname: {alert}\n        exp_alerts: []"),
        );
        assert!(
            tests.contains(&fires) && tests.contains(&rests),
            "{alert} is not tried both ways"
        );
        let (_, rest) = rules.split_once(&format!("- alert: {alert}\n")).unwrap();
        let rest = rest.split("- alert: ").next().unwrap();
        assert!(
            rest.contains("runbook: ") && rest.contains("severity: "),
            "{alert} says not what to do"
        );
    }
    // Controls: another threshold fails the trials, a word that is none fails the checks.
    fs::write(dir.path().join("rules.yml"), rules.replace("> 0.25", "> 99")).unwrap();
    let (is_good, said) = promtool(&["test", "rules", "rules_test.yml"]);
    assert!(!is_good && said.contains("PerigeeCommitSlow"), "{said}");
    fs::write(dir.path().join("rules.yml"), rules.replace("increase(", "increas(")).unwrap();
    assert!(!promtool(&["check", "rules", "rules.yml"]).0);
    fs::write(dir.path().join("prometheus.yml"), "scrape_configs:\n  - job_nam: x\n").unwrap();
    assert!(!promtool(&["check", "config", "prometheus.yml"]).0);
}

/// Names of samples of a text of metrics.
fn names(text: &str) -> BTreeSet<String> {
    let samples = text.lines().filter(|line| !line.starts_with('#'));
    samples
        .map(|line| line.split(['{', ' ']).next().unwrap().to_owned())
        .collect()
}

/// Names that rules record.
fn recorded(rules: &str) -> impl Iterator<Item = String> {
    let lines = rules.lines().filter_map(|line| line.trim().strip_prefix("- record: "));
    lines.map(str::to_owned)
}

/// Names of metrics in an expression; what stands in quotes is a value.
fn used(expression: &str) -> BTreeSet<String> {
    let outside = expression.split('"').step_by(2);
    let words =
        outside.flat_map(|part| part.split(|letter: char| !(letter.is_ascii_alphanumeric() || "_:".contains(letter))));
    words
        .map(|word| word.trim_matches(':'))
        .filter(|word| word.starts_with("perigee_") || word.starts_with("process_") || word.contains(":perigee_"))
        .map(str::to_owned)
        .collect()
}

/// Every expression of a dashboard.
pub(crate) fn expressions(dashboard: &Value) -> Vec<String> {
    let panels = dashboard["panels"].as_array().unwrap().iter();
    let targets = panels.flat_map(|panel| panel["targets"].as_array().unwrap());
    targets
        .map(|target| target["expr"].as_str().unwrap().to_owned())
        .collect()
}
