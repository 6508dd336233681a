//! `perigee vectors`: the shared test vectors on the engines of this machine.
//! Runs each engine behind the same backend as `verify`, so that a fault of an engine is an answer and not an end.
//! Never calls a pass what was not compared.

use std::{collections::BTreeSet, sync::Arc};

use clap::Args;
use crossbeam::channel::Receiver;
#[cfg(any(feature = "gpu", feature = "payload"))]
use perigee::config::Config;
#[cfg(feature = "gpu")]
use perigee::pipeline::gpu;
#[cfg(feature = "payload")]
use perigee::pipeline::payload::{self, Kind, Wanted, configuration_for};
use perigee_kernels::{
    backend::{Backend, Notifier},
    batch::Program,
    conformance::{ConformanceError, Report, Suite},
    cpu::{self, CpuBackend},
    engine::Engine,
    primitive::{Primitive, Stage},
};
use serde_json::{Value, json};

use super::{CommandResult, Exit, print, print_json, table};

/// Options of `perigee vectors`.
#[derive(Debug, Args)]
#[command(after_help = HELP_AFTER)]
pub(crate) struct Options {
    /// One engine of `perigee devices`, cpu for all together as `verify` uses them, gpu, payload, payload-rtl or payload-uio; a payload
    /// takes the configuration that a primitive asks for, or the one behind a colon [default: each engine, then cpu]
    #[arg(long, value_name = "NAME")]
    backend: Option<String>,
    /// Primitives, separated by commas [default: all]
    #[arg(long, value_name = "P,...", value_delimiter = ',', value_parser = primitive)]
    primitive: Vec<Primitive>,
    /// Also the cases that need a gigabyte of memory
    #[arg(long)]
    slow: bool,
    /// Print one JSON object instead of a table
    #[arg(long)]
    json: bool,
}

impl Options {
    pub(crate) fn run(self) -> CommandResult {
        self.backend.as_deref().map(super::prepare).transpose()?;
        let pool = Arc::new(rayon::ThreadPoolBuilder::new().build()?);
        let accelerator = Accelerator::named(self.backend.as_deref(), &pool)?;
        let teams = match accelerator {
            Some(_) => Vec::new(),
            None => teams(self.backend.as_deref())?,
        };
        let primitives = if self.primitive.is_empty() {
            Primitive::ALL.to_vec()
        } else {
            self.primitive
        };
        let mut results = Vec::new();
        let mut accelerator = accelerator;
        for primitive in primitives {
            let suite = Suite::load(primitive, self.slow)?;
            if let Some(accelerator) = &mut accelerator {
                results.push((accelerator.name, accelerator.run(&suite)?));
            }
            for (name, engines) in &teams {
                results.push((name.as_str(), run(&suite, name, engines, &pool)?));
            }
        }
        if results.iter().all(|(_, report)| report.rows == 0) {
            return Err("no vector was run: the engine offers none of these primitives".into());
        }
        if self.json {
            let rows: Vec<_> = results.iter().map(|(engine, report)| as_json(engine, report)).collect();
            print_json(&json!({"passed": all_good(&results), "rows": rows}))?;
        } else {
            print(&as_text(&results))?;
        }
        Ok(if all_good(&results) { Exit::Good } else { Exit::Rejected })
    }
}

/// A backend that is no team of engines of the CPU.
pub(super) struct Accelerator {
    name: &'static str,
    backend: Box<dyn Backend>,
    wakes: Receiver<()>,
    /// A simulated payload, whose configuration may be chosen.
    #[cfg(feature = "payload")]
    payload: Option<Wanted>,
}

impl Accelerator {
    /// The backend of that name; `None`: it is one of the CPU's.
    ///
    /// # Errors
    /// It is not there, or fails its self-test.
    pub(super) fn named(
        name: Option<&str>,
        pool: &Arc<rayon::ThreadPool>,
    ) -> Result<Option<Self>, Box<dyn std::error::Error>> {
        #[cfg(feature = "gpu")]
        if name == Some("gpu") {
            let (notifier, wakes) = Notifier::pair();
            // The others are as this one: `perigee devices` tests each.
            let config = Config {
                gpu_sampled: true,
                ..Config::default()
            };
            let first = gpu::ready(&config, pool, &notifier)?.into_iter().next();
            return Ok(first.map(|backend| Self {
                name: "gpu",
                backend: Box::new(backend),
                wakes,
                #[cfg(feature = "payload")]
                payload: None,
            }));
        }
        #[cfg(feature = "payload")]
        if let Some(wanted) = name.and_then(Wanted::named) {
            let (notifier, wakes) = Notifier::pair();
            let backend = Box::new(payload::start(wanted, &Config::default(), notifier)?);
            let is_fixed = wanted.kind == Kind::Device || name.is_some_and(|name| name.contains(':'));
            return Ok(Some(Self {
                name: wanted.kind.engine(),
                backend,
                wakes,
                payload: (!is_fixed).then_some(wanted),
            }));
        }
        let _ = (name, pool);
        Ok(None)
    }

    /// Whether it runs this stage under some policy.
    pub(super) fn offers(&self, stage: Stage) -> bool {
        #[cfg(feature = "payload")]
        if self.payload.is_some() {
            return perigee_hdl::driver::plan::operations(Program::single(stage)).is_some();
        }
        self.backend.capability(Program::single(stage)).is_some()
    }

    /// What reports call it.
    pub(super) fn name(&self) -> &'static str {
        self.name
    }

    /// Runs a suite; a simulated payload gets the configuration for it.
    pub(super) fn run(&mut self, suite: &Suite) -> Result<Report, Box<dyn std::error::Error>> {
        #[cfg(feature = "payload")]
        if let Some(wanted) = &mut self.payload
            && wanted.configuration != configuration_for(suite.primitive())
        {
            wanted.configuration = configuration_for(suite.primitive());
            super::payload::prepare(*wanted)?;
            let (notifier, wakes) = Notifier::pair();
            self.backend = Box::new(payload::start(*wanted, &Config::default(), notifier)?);
            self.wakes = wakes;
        }
        Ok(suite.run_backend(&mut *self.backend, &self.wakes)?)
    }
}

/// Engines under the name of the backend that they make up.
type Team = (String, Vec<Arc<dyn Engine>>);

/// Each engine by itself and all together, or the one that is asked for.
fn teams(wanted: Option<&str>) -> Result<Vec<Team>, String> {
    let engines = cpu::engines();
    let mut teams: Vec<Team> = engines
        .iter()
        .map(|engine| (engine.name().to_owned(), vec![Arc::clone(engine)]))
        .collect();
    teams.push(("cpu".to_owned(), engines));
    let Some(wanted) = wanted.filter(|wanted| *wanted != "auto") else {
        return Ok(teams);
    };
    let names = teams.iter().map(|(name, _)| name.clone());
    #[cfg(feature = "gpu")]
    let names = names.chain(["gpu".to_owned()]);
    #[cfg(feature = "payload")]
    let names = names.chain(Kind::NAMES.map(str::to_owned));
    let names: Vec<_> = names.collect();
    teams.retain(|(name, _)| name == wanted);
    if teams.is_empty() {
        return Err(format!(
            "backend {wanted:?} is not here, expected one of {}",
            names.join(", ")
        ));
    }
    Ok(teams)
}

/// Runs a suite on these engines.
///
/// # Errors
/// The backend ended before its work: a defect.
pub(super) fn run(
    suite: &Suite,
    name: &str,
    engines: &[Arc<dyn Engine>],
    pool: &Arc<rayon::ThreadPool>,
) -> Result<Report, ConformanceError> {
    let (notifier, wakes) = Notifier::pair();
    let mut backend = CpuBackend::new(name, Arc::clone(pool), engines.to_vec(), notifier);
    suite.run_backend(&mut backend, &wakes)
}

/// Cases with at least one wrong answer.
pub(super) fn failed(report: &Report) -> usize {
    let cases: BTreeSet<_> = report.mismatches.iter().map(|mismatch| &mismatch.case).collect();
    cases.len()
}

fn all_good(results: &[(&str, Report)]) -> bool {
    results.iter().all(|(_, report)| report.mismatches.is_empty())
}

/// What the case count and the row count leave open, in words.
fn remark(report: &Report) -> String {
    let mut words: Vec<String> = Vec::new();
    for (rule, rows) in &report.not_offered {
        words.push(format!("not offered: {rule}, {rows} rows"));
    }
    if !report.skipped.is_empty() {
        words.push(format!("{} cases skipped", report.skipped.len()));
    }
    words.join("; ")
}

fn as_text(results: &[(&str, Report)]) -> String {
    let mut out = table(&["primitive", "engine", "cases", "rows", "wrong cases", "result", ""]);
    let mut details = String::new();
    for (engine, report) in results {
        let wrong = failed(report);
        let result = match (report.rows, wrong) {
            (_, 1..) => "FAILED",
            (0, _) => "not offered",
            _ => "passed",
        };
        out.add_row([
            report.primitive.name(),
            engine,
            &report.cases.to_string(),
            &report.rows.to_string(),
            &wrong.to_string(),
            result,
            &remark(report),
        ]);
        for mismatch in report.mismatches.iter().take(MISMATCHES_SHOWN_MAX) {
            details.push_str(&format!("{} on {engine}: {mismatch}\n", report.primitive));
        }
        let more = report.mismatches.len().saturating_sub(MISMATCHES_SHOWN_MAX);
        if more > 0 {
            details.push_str(&format!("{} on {engine}: {more} more\n", report.primitive));
        }
    }
    format!("{}\n{details}", out.trim_fmt())
}

fn as_json(engine: &str, report: &Report) -> Value {
    let mismatches = report.mismatches.iter().map(|mismatch| {
        json!({
            "case": mismatch.case,
            "rule": mismatch.rule,
            "expected": mismatch.expected,
            "got": mismatch.got,
        })
    });
    let skipped = report
        .skipped
        .iter()
        .map(|skipped| json!({"case": skipped.case, "reason": skipped.reason}));
    let not_offered = report
        .not_offered
        .iter()
        .map(|(rule, rows)| json!({"rule": rule, "rows": rows}));
    json!({
        "primitive": report.primitive.name(),
        "engine": engine,
        "cases": report.cases,
        "rows": report.rows,
        "failed": failed(report),
        "not_offered": not_offered.collect::<Vec<_>>(),
        "skipped": skipped.collect::<Vec<_>>(),
        "mismatches": mismatches.collect::<Vec<_>>(),
    })
}

/// The primitive of a name on the command line.
pub(super) fn primitive(name: &str) -> Result<Primitive, String> {
    Primitive::from_name(name).ok_or_else(|| {
        let names: Vec<_> = Primitive::ALL.into_iter().map(Primitive::name).collect();
        format!("expected one of {}", names.join(", "))
    })
}

/// Wrong answers that are printed for each engine and primitive.
const MISMATCHES_SHOWN_MAX: usize = 5;

const HELP_AFTER: &str = "\
Exit status 1 where any answer is wrong. A row is one question to an engine; a case may ask under several rules.

Examples:
  perigee vectors
  perigee vectors --backend cpu-portable --primitive ecdsa,schnorr
  perigee vectors --backend gpu
  perigee vectors --backend payload --primitive merkle,erasure
  perigee vectors --json | jq '.rows[] | select(.failed > 0)'";

#[cfg(test)]
mod tests {
    use perigee_kernels::{batch::Verdict, engine::Work, policy::Policy, primitive::Stage, schnorr::SchnorrRow};

    use super::*;

    /// Says yes to everything.
    struct Gullible;

    impl Engine for Gullible {
        fn name(&self) -> &'static str {
            "gullible"
        }

        fn offers(&self, stage: Stage, _: &Policy) -> bool {
            stage == Stage::Schnorr
        }

        fn rows_preferred(&self, _: Stage) -> usize {
            1
        }

        fn run(&self, work: &mut Work<'_>) {
            work.decide_each::<SchnorrRow>(|_, _, _| Verdict::Valid);
        }
    }

    #[test]
    fn a_wrong_engine_is_caught_and_named() {
        let pool = Arc::new(rayon::ThreadPoolBuilder::new().num_threads(1).build().unwrap());
        let suite = Suite::load(Primitive::Schnorr, false).unwrap();
        let report = run(&suite, "gullible", &[Arc::new(Gullible)], &pool).unwrap();
        assert!(failed(&report) > 0);
        let results = [("gullible", report)];
        assert!(!all_good(&results));
        assert!(as_text(&results).contains("FAILED"));

        // The same suite on the real engines passes.
        let report = run(&suite, "cpu", &cpu::engines(), &pool).unwrap();
        let results = [("cpu", report)];
        assert!(all_good(&results) && as_text(&results).contains("passed"));
    }
}
