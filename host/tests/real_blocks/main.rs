//! Real blocks and chains through the binary, with the exact counts that their chains are known for, and what becomes of
//! them when one thing is changed.
//!
//! Every count is from outside: the issue's own list, a second implementation, or the node that made the chain.

#[path = "../common/mod.rs"]
mod common;
#[path = "../common/mine.rs"]
mod mine;

mod chains;
mod changed;
mod engines;
mod lone;
mod regtest;

use std::path::Path;

use common::{Ran, perigee};
use serde_json::Value;

/// `verify --json` of these paths.
fn verify(profile: &str, more: &[&str], paths: &[&Path]) -> Ran {
    let mut arguments = vec!["verify", "--profile", profile, "--json"];
    arguments.extend(more);
    arguments.extend(paths.iter().map(|path| path.to_str().unwrap()));
    let ran = perigee(&arguments);
    assert_eq!(ran.stderr, "", "nothing to complain about");
    ran
}

/// Numbers of the summary by name.
fn counts<const N: usize>(summary: &Value, names: [&str; N]) -> [u64; N] {
    names.map(|name| summary[name].as_u64().unwrap_or_else(|| panic!("{name} in {summary}")))
}

/// The rules left open, in order.
fn unchecked(summary: &Value) -> Vec<String> {
    let open = summary["unchecked"].as_object().unwrap();
    let mut rules: Vec<_> = open.keys().cloned().collect();
    rules.sort_by_key(|rule| rule[1..].parse::<u8>().unwrap());
    rules
}

/// Exit status 1 and one rejected object by this rule; returns its message.
fn assert_rejected(ran: &Ran, rule: &str, what: &str) -> String {
    let summary = ran.json();
    assert_eq!(ran.code, Some(1), "{what}: {summary}");
    assert_eq!(
        counts(&summary, ["accepted", "rejected", "deferred"]),
        [0, 1, 0],
        "{what}"
    );
    let failure = &summary["first_failure"];
    assert_eq!(failure["rule"], rule, "{what}: {failure}");
    failure["message"].as_str().unwrap().to_owned()
}

/// The lines of a `--report` file.
fn report(path: &Path) -> Vec<Value> {
    let text = std::fs::read_to_string(path).unwrap();
    text.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
}
