//! The plan of every command: which steps, in which order, with which environment.
//! Stands between the command line and the runner of steps.
//! Never touches `PERIGEE_REQUIRE` or `PERIGEE_DATA`: the tests read what the caller set.

use std::path::Path;

use crate::features::{self, Featured};
use crate::steps::Step;

/// Cases per property in a campaign: about a hundred times what the ordinary tests run.
pub(crate) const CAMPAIGN_CASES: u32 = 1_000_000;

/// Lint, every test, doc tests, and each feature alone and all together.
pub(crate) fn test(root: &Path, quick: bool) -> Result<Vec<Step>, String> {
    if quick {
        let unit = Step::cargo("unit tests", &["test", "--workspace", "--lib", "--bins"]);
        return Ok(vec![fmt(), clippy(), unit]);
    }
    let mut steps = lint();
    steps.push(Step::cargo("tests", &["test", "--workspace", "--no-fail-fast"]));
    steps.extend(features::of_workspace(root)?.iter().flat_map(feature_steps));
    Ok(steps)
}

/// Formatting, clippy and documentation, every warning an error.
pub(crate) fn lint() -> Vec<Step> {
    let scope = ["doc", "--workspace", "--no-deps", "--features", "perigee-hdl/cores"];
    let doc = Step::cargo("doc", &scope).with_env("RUSTDOCFLAGS", "-D warnings");
    vec![fmt(), clippy(), doc]
}

/// Writes the vectors, then runs the same tests without leave to write: what was written must be what is generated.
pub(crate) fn vectors() -> Vec<Step> {
    let tests = ["test", "--package", "perigee-testvectors"];
    vec![
        Step::cargo("write vectors", &tests).with_env("PERIGEE_UPDATE_VECTORS", "1"),
        Step::cargo("check vectors", &tests),
    ]
}

/// Writes what is generated from circuits: first the register file and its constants, which are compiled into the program
/// that writes the Verilog, then the Verilog.
pub(crate) fn verilog() -> Vec<Step> {
    vec![
        writer("write registers", &["--registers", "hdl"]),
        writer("write Verilog", &["hdl/verilog"]),
    ]
}

/// Writes the generated code of netlists.
pub(crate) fn netlists() -> Vec<Step> {
    vec![writer("write netlists", &["--netlists", "hdl"])]
}

/// Synthesises the circuits that have changed and records what they cost.
pub(crate) fn resources(accept_growth: bool) -> Vec<Step> {
    let accept: &[&str] = if accept_growth { &["--accept-growth"] } else { &[] };
    vec![writer("write resources", &[&["--resources", "hdl"], accept].concat())]
}

/// Asks another family of devices for the clocks of circuits.
pub(crate) fn ecp5(circuits: &[String]) -> Vec<Step> {
    let names = circuits.iter().map(String::as_str);
    let arguments: Vec<&str> = std::iter::once("--ecp5").chain(names).collect();
    vec![writer("place on an ECP5", &arguments)]
}

/// The program that writes what is generated from circuits. It is built by its own, so that no other crate gets its feature.
fn writer(name: &str, arguments: &[&str]) -> Step {
    let program = [
        "run",
        "--package",
        "perigee-hdl",
        "--features",
        "cores",
        "--bin",
        "perigee-verilog",
        "--",
    ];
    Step::cargo(name, &[&program, arguments].concat())
}

/// The property tests with many cases. `PERIGEE_CASES` rules the properties that count their cases themselves,
/// `PROPTEST_CASES` those that leave it to proptest.
pub(crate) fn campaign(cases: u32, package: Option<&str>, filter: Option<&str>) -> Step {
    let scope = package.map_or_else(|| vec!["--workspace"], |package| vec!["--package", package]);
    let arguments = [&["test", "--release", "--no-fail-fast"], &scope[..], filter.as_slice()].concat();
    let cases = cases.to_string();
    Step::cargo("campaign", &arguments)
        .with_env("PERIGEE_CASES", &cases)
        .with_env("PROPTEST_CASES", &cases)
        .with_env("CARGO_PROFILE_RELEASE_DEBUG_ASSERTIONS", "true")
}

fn fmt() -> Step {
    Step::cargo("fmt", &["fmt", "--all", "--check"])
}

/// With the circuits, which no other step lints.
fn clippy() -> Step {
    let scope = [
        "clippy",
        "--workspace",
        "--all-targets",
        "--features",
        "perigee-hdl/cores",
    ];
    Step::cargo("clippy", &[&scope[..], &["--", "-D", "warnings"]].concat())
}

/// None of a crate's features, each alone, and all together if there is more than one. Features that are on by default are all
/// together in the step of all tests; they only add, so that builds without them are linted and not tested again.
fn feature_steps(featured: &Featured) -> Vec<Step> {
    let package = featured.package.as_str();
    let step = |label: &str, selection: &[&str]| {
        let label = format!("{package}, {label}");
        if featured.by_default {
            let base = ["clippy", "--package", package, "--all-targets"];
            return Step::cargo(&label, &[&base, selection, &["--", "-D", "warnings"]].concat());
        }
        Step::cargo(&label, &[&["test", "--package", package], selection].concat())
    };
    let none = step("no feature", &["--no-default-features"]);
    let alone = featured.features.iter().map(|feature| {
        step(
            &format!("feature {feature} alone"),
            &["--no-default-features", "--features", feature],
        )
    });
    let is_many = featured.features.len() > 1;
    if featured.by_default && !is_many {
        return vec![none];
    }
    let together = (is_many && !featured.by_default).then(|| step("all features", &["--all-features"]));
    std::iter::once(none).chain(alone).chain(together).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_feature_is_tested_alone_and_all_together() {
        let featured = Featured {
            package: "p".to_owned(),
            features: vec!["gpu".to_owned(), "payload".to_owned()],
            by_default: false,
        };
        let lines: Vec<String> = feature_steps(&featured).iter().map(Step::command_line).collect();
        assert_eq!(
            lines,
            [
                "cargo test --package p --no-default-features",
                "cargo test --package p --no-default-features --features gpu",
                "cargo test --package p --no-default-features --features payload",
                "cargo test --package p --all-features",
            ]
        );
    }

    /// The only feature alone is all features.
    #[test]
    fn a_single_feature_is_tested_once() {
        let featured = Featured {
            package: "p".to_owned(),
            features: vec!["cores".to_owned()],
            by_default: false,
        };
        let lines: Vec<String> = feature_steps(&featured).iter().map(Step::command_line).collect();
        assert_eq!(
            lines,
            [
                "cargo test --package p --no-default-features",
                "cargo test --package p --no-default-features --features cores",
            ]
        );
    }

    /// The step of all tests has them.
    #[test]
    fn features_on_by_default_are_linted_where_one_is_off() {
        let mut featured = Featured {
            package: "p".to_owned(),
            features: vec!["gpu".to_owned(), "payload".to_owned()],
            by_default: true,
        };
        let lines =
            |featured: &Featured| -> Vec<String> { feature_steps(featured).iter().map(Step::command_line).collect() };
        assert_eq!(
            lines(&featured),
            [
                "cargo clippy --package p --all-targets --no-default-features -- -D warnings",
                "cargo clippy --package p --all-targets --no-default-features --features gpu -- -D warnings",
                "cargo clippy --package p --all-targets --no-default-features --features payload -- -D warnings",
            ]
        );
        featured.features.pop();
        assert_eq!(lines(&featured).len(), 1, "the only feature alone is all features");
    }

    #[test]
    fn registers_are_written_before_the_verilog() {
        let lines: Vec<String> = verilog().iter().map(Step::command_line).collect();
        let program = "cargo run --package perigee-hdl --features cores --bin perigee-verilog --";
        assert_eq!(
            lines,
            [format!("{program} --registers hdl"), format!("{program} hdl/verilog")]
        );
        let simulators = netlists()[0].command_line();
        assert_eq!(simulators, format!("{program} --netlists hdl"));
        let accepted = resources(true)[0].command_line();
        assert_eq!(accepted, format!("{program} --resources hdl --accept-growth"));
        let placed = ecp5(&["sm3".to_owned()])[0].command_line();
        assert_eq!(placed, format!("{program} --ecp5 sm3"));
    }

    #[test]
    fn a_campaign_tells_both_kinds_of_properties_how_many_cases() {
        let line = campaign(5, Some("perigee"), Some("mutate")).command_line();
        assert!(line.starts_with("PERIGEE_CASES=5 PROPTEST_CASES=5 "), "{line}");
        assert!(
            line.ends_with("cargo test --release --no-fail-fast --package perigee mutate"),
            "{line}"
        );
    }

    /// The plans leave the requirements to the caller.
    #[test]
    fn no_plan_sets_the_requirements() {
        let steps = lint().into_iter().chain(vectors()).chain([campaign(1, None, None)]);
        let keys: Vec<String> = steps.flat_map(|step| step.environment).map(|(key, _)| key).collect();
        assert!(keys.contains(&"RUSTDOCFLAGS".to_owned()));
        assert!(!keys.iter().any(|key| key == "PERIGEE_REQUIRE" || key == "PERIGEE_DATA"));
    }
}
