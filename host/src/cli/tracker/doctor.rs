//! `perigee tracker doctor`: what the tracker will find on this machine, and what to do about it.
//! A thin hand on `perigee::tracker::doctor`, and on `perigee devices` for the engines.
//! Never changes anything.

use std::{
    path::{Path, PathBuf},
    sync::Arc,
};

use clap::Args;
use perigee::tracker::{
    config::TrackerConfig,
    doctor::{self, Finding, Level},
};
use perigee_kernels::{
    cpu,
    primitive::{Primitive, Stage},
};
use serde_json::{Value, json};

use super::super::{
    CommandResult, Exit, devices, print, print_json, progress, table,
    vectors::{self, Accelerator},
};

/// Options of `perigee tracker doctor`.
#[derive(Debug, Args)]
#[command(after_help = HELP_AFTER)]
pub(crate) struct Options {
    /// The folder of identity, ledger and state, as for `run`
    #[arg(long, value_name = "DIR", default_value = "perigee-tracker")]
    dir: PathBuf,
    /// The configuration [default: DIR/tracker.toml where there is one, else every default]
    #[arg(long, value_name = "FILE")]
    config: Option<PathBuf>,
    /// Print one JSON object instead of a table
    #[arg(long)]
    json: bool,
}

impl Options {
    /// Runs it.
    pub(crate) fn run(self) -> CommandResult {
        let own = self.dir.join("tracker.toml");
        let file = self.config.clone().or_else(|| own.is_file().then_some(own));
        let (mut findings, config) = doctor::examine(&self.dir, file.as_deref());
        findings.extend(engines(&config.unwrap_or_default()));
        let worst = doctor::worst(&findings);
        match self.json {
            true => print_json(&as_json(&self.dir, &findings))?,
            false => print(&as_text(&findings))?,
        }
        Ok(match worst {
            Level::Ok => Exit::Good,
            Level::Warn => Exit::Rejected,
            Level::Bad => Exit::Unreadable,
        })
    }
}

/// Every engine of the CPU, and the one that the configuration names: whether it answers rightly, and how fast.
fn engines(config: &TrackerConfig) -> Vec<Finding> {
    let found = test_cpu().and_then(|mut findings| {
        findings.extend(test_named(&config.engine.backend)?);
        Ok(findings)
    });
    found.unwrap_or_else(|error| {
        let advice = "`perigee devices` lists what there is: mend [engine] backend, or the driver of the device";
        let values = json!({ "backend": config.engine.backend });
        vec![Finding::ok("engines", error.to_string(), values).at(Level::Bad, advice)]
    })
}

fn test_cpu() -> Result<Vec<Finding>, Box<dyn std::error::Error>> {
    let (engines, suites) = (cpu::engines(), devices::suites(PRIMITIVES)?);
    let pool = Arc::new(rayon::ThreadPoolBuilder::new().build()?);
    let bar = progress((engines.len() * suites.len()) as u64, "self-test");
    let devices = devices::examine(&engines, &suites, &pool, || bar.inc(1))?;
    bar.finish_and_clear();
    let findings = devices.iter().map(|device| {
        let (rows, wrong) = device.tested();
        let rate = device.jobs_per_s(Stage::Ed25519);
        let rates = rate.map_or_else(
            || "no Ed25519".to_owned(),
            |rate| format!("{} Ed25519/s a core", devices::short(rate)),
        );
        let values = json!({ "engine": device.name(), "rows": rows, "wrong_cases": wrong, "ed25519_per_s": rate });
        tested(device.name(), rows, wrong, &rates, values)
    });
    Ok(findings.collect())
}

/// A GPU or payload that is asked for by name. With `auto` a GPU only takes what it is measured to be faster at.
fn test_named(backend: &str) -> Result<Option<Finding>, Box<dyn std::error::Error>> {
    super::super::prepare(backend)?;
    let pool = Arc::new(rayon::ThreadPoolBuilder::new().build()?);
    let Some(mut accelerator) = Accelerator::named(Some(backend), &pool)? else {
        let is_known = matches!(backend, "auto" | "cpu") || cpu::engines_forced(backend).is_some();
        return match is_known {
            true => Ok(None),
            false => Err(format!("this build or this machine has no \"{backend}\"").into()),
        };
    };
    let (mut rows, mut wrong) = (0, 0);
    for suite in devices::suites(PRIMITIVES)? {
        let report = accelerator.run(&suite)?;
        rows += report.rows;
        wrong += vectors::failed(&report);
    }
    let name = accelerator.name();
    let values = json!({ "engine": name, "rows": rows, "wrong_cases": wrong });
    Ok(Some(tested(
        name,
        rows,
        wrong,
        "see `perigee devices` for its rates",
        values,
    )))
}

fn tested(name: &str, rows: usize, wrong: usize, rates: &str, values: Value) -> Finding {
    let measured = format!("{name}: {rows} rows of the shared vectors, {wrong} wrong, {rates}");
    let finding = Finding::ok("engine", measured, values);
    match wrong {
        0 => finding,
        _ => finding.at(
            Level::Bad,
            "it answers wrongly: do not use this machine, or set [engine] backend to another; `perigee vectors` names the cases",
        ),
    }
}

fn as_json(dir: &Path, findings: &[Finding]) -> Value {
    json!({
        "version": env!("CARGO_PKG_VERSION"),
        "dir": dir.display().to_string(),
        "level": doctor::worst(findings).name(),
        "findings": findings.iter().map(Finding::to_json).collect::<Vec<_>>(),
    })
}

fn as_text(findings: &[Finding]) -> String {
    let mut out = table(&["", "check", "measured", "what to do"]);
    for finding in findings {
        out.add_row([finding.level.name(), finding.check, &finding.measured, &finding.advice]);
    }
    let count = |level: Level| findings.iter().filter(|finding| finding.level == level).count();
    format!(
        "{}\n\n{} ok, {} to look at, {} bad\n",
        out.trim_fmt(),
        count(Level::Ok),
        count(Level::Warn),
        count(Level::Bad)
    )
}

/// What the tracker's objects are signed and hashed with.
const PRIMITIVES: &[Primitive] = &[Primitive::Ed25519, Primitive::Ecdsa, Primitive::Merkle];

const HELP_AFTER: &str = "\
Measures what the tracker will depend on: limits of open files, memory and cores, the engines with the shared vectors, the disk
under the ledger with real flushes, the clock, the ports, the identity. Beside a tracker that runs, its ports are told as taken.

Exit status:
  0  all of it is as it should be
  1  the tracker runs, and not as it could: see the lines that say warn
  2  the tracker does not start, or loses what it should keep: see those that say bad

Examples:
  perigee tracker doctor --dir /var/lib/perigee-tracker --config /etc/perigee/tracker.toml
  perigee tracker doctor --json | jq '.findings[] | select(.level != \"ok\")'";
