//! `perigee payload simulate`: a job on the emulated payload, and what the payload's models say of it.
//! Vectors go straight to the backend, files through the whole pipeline with the payload as its first backend.
//! Never hides what ran on the CPU: rows are counted by who decided them.

use std::{path::PathBuf, sync::atomic::AtomicBool};

use clap::{Args, ValueEnum};
use perigee::{
    chain::profile::Profile,
    config::Config,
    ingest::Ingest,
    pipeline::{
        payload::{self, Simulation},
        run::{self, Machinery, RunOptions},
        stream::{self, StreamOptions},
    },
};
use perigee_hdl::{
    driver::Counters,
    sim::emulator::{Usage, cost},
    timing,
};
use perigee_hdl_abi::records::Opcode;
use perigee_kernels::{
    backend::Notifier,
    conformance::{Report, Suite},
    primitive::Primitive,
};
use serde_json::{Value, json};

use crate::cli::{CommandResult, Exit, complain, print, print_json, progress, table, vectors, verify};

/// Options of `perigee payload simulate`.
#[derive(Debug, Args)]
#[command(after_help = HELP_AFTER)]
pub(super) struct Options {
    /// What plays the logic
    #[arg(long, value_enum, default_value_t = Simulator::Emulator)]
    simulator: Simulator,
    /// With files: rules and constants to judge by
    #[arg(long, value_name = "NAME", value_parser = crate::cli::profile, requires = "inputs")]
    profile: Option<&'static Profile>,
    /// Without files: primitives whose shared vectors run, separated by commas [default: merkle,erasure]
    #[arg(long, value_name = "P,...", value_delimiter = ',', value_parser = vectors::primitive, conflicts_with = "inputs")]
    primitive: Vec<Primitive>,
    /// Shared memory of the payload, MiB
    #[arg(long, value_name = "MIB", default_value_t = 64, value_parser = clap::value_parser!(u32).range(1..=1024))]
    memory_mib: u32,
    /// Of 1024 results that no comparison proves, how many the CPU computes again
    #[arg(long, value_name = "N", default_value_t = 32, value_parser = clap::value_parser!(u32).range(0..=1024))]
    rechecks: u32,
    /// Runs that must agree where no comparison proves a result
    #[arg(long, value_name = "N", default_value_t = 2, value_parser = clap::value_parser!(u32).range(1..=2))]
    runs: u32,
    /// Runs of a row that may fail before the CPU gets it
    #[arg(long, value_name = "N", default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..=100))]
    attempts: u32,
    /// Clock of the logic for the modelled time, MHz
    #[arg(long, value_name = "MHZ", default_value_t = timing::CLOCK_KHZ / 1000, value_parser = clap::value_parser!(u32).range(1..=1000))]
    clock_mhz: u32,
    /// Print one JSON object instead of tables
    #[arg(long)]
    json: bool,
    /// Files, directories, or - for standard input, as `verify` takes them [default: the shared vectors]
    #[arg(value_name = "FILE|DIR|-", requires = "profile")]
    inputs: Vec<PathBuf>,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Simulator {
    /// Function by the engines of the CPU, time by a model of ring, port and cores: fast
    Emulator,
}

impl Options {
    pub(super) fn run(self) -> CommandResult {
        let Simulator::Emulator = self.simulator;
        let config = self.config();
        if self.inputs.is_empty() {
            return self.run_vectors(&config);
        }
        self.run_files(&config)
    }

    fn config(&self) -> Config {
        Config {
            payload_memory_bytes: self.memory_mib << 20,
            payload_rechecks_per_1024: self.rechecks,
            payload_runs_believed: self.runs,
            payload_attempts_max: self.attempts,
            ..Config::default()
        }
    }

    fn run_vectors(&self, config: &Config) -> CommandResult {
        let primitives = match &self.primitive[..] {
            [] => vec![Primitive::Merkle, Primitive::Erasure],
            chosen => chosen.to_vec(),
        };
        let (notifier, wakes) = Notifier::pair();
        let (mut backend, simulation) = payload::simulate(config, notifier)?;
        // What the self-test at the start took is no part of the job.
        let before = Before::of(&simulation);
        let bar = progress(primitives.len() as u64, "vectors");
        let mut reports = Vec::new();
        for primitive in primitives {
            let suite = Suite::load(primitive, false)?;
            reports.push(suite.run_backend(&mut backend, &wakes)?);
            bar.inc(1);
        }
        bar.finish_and_clear();
        let model = Model::new(&simulation, &before, self.clock_mhz);
        if reports.iter().all(|report| report.rows == 0) {
            return Err("no vector was run: the payload offers none of these primitives".into());
        }
        let good = reports.iter().all(|report| report.mismatches.is_empty());
        if self.json {
            let rows: Vec<_> = reports.iter().map(report_json).collect();
            print_json(&model.json(json!({"passed": good, "vectors": rows})))?;
        } else {
            print(&format!("{}{}", reports_text(&reports), model.text()))?;
        }
        Ok(if good { Exit::Good } else { Exit::Rejected })
    }

    fn run_files(&self, config: &Config) -> CommandResult {
        let profile = self.profile.ok_or("files need a profile")?;
        let ingest = Ingest::open(&self.inputs, &stream::framing(profile), config);
        ingest.errors.iter().for_each(|error| complain(error));
        let mut simulation = None;
        let machinery = Machinery::start_payload(config, |notifier| {
            let (backend, seen) = payload::simulate(config, notifier)?;
            simulation = Some(seen);
            Ok(backend)
        })?;
        let simulation = simulation.ok_or("the payload did not start")?;
        let before = Before::of(&simulation);
        let bytes = ingest.objects.iter().map(|object| object.object_bytes() as u64).sum();
        let bar = progress(bytes, "bytes");
        verify::stop_on_interrupt();
        let mut failed = verify::Listener::new(None)?;
        let mut watch = |progress: run::Progress<'_>| {
            bar.set_position(progress.bytes);
            if let Some(object) = progress.report {
                failed.hear(object);
            }
        };
        let stop: &AtomicBool = &verify::STOP;
        let outcome = match profile.utxo() {
            Some(params) => {
                let options = RunOptions::new(params, config.clone());
                run::run_on(&machinery, &ingest, options, stop, &mut watch)
            }
            None => {
                let options = StreamOptions::new(config.clone());
                stream::run_on(&machinery, profile, &ingest, &options, stop, &mut watch)
            }
        }?;
        bar.finish_and_clear();
        outcome.errors.iter().for_each(|error| complain(error));
        let model = Model::new(&simulation, &before, self.clock_mhz);
        if self.json {
            print_json(&model.json(json!({"verdicts": outcome.summary.to_json()})))?;
        } else {
            let told = verify::tell(profile, &outcome.summary, &failed.finish()?);
            print(&format!("{told}\n{}", model.text()))?;
        }
        let unread = !ingest.errors.is_empty() || !outcome.errors.is_empty() || outcome.summary.interrupted;
        Ok(verify::exit(&outcome.summary, unread))
    }
}

/// Where driver and logic stood when the job began: behind the self-test.
struct Before {
    usage: Usage,
    counters: Counters,
}

impl Before {
    fn of(simulation: &Simulation) -> Self {
        Self {
            usage: simulation.gauge.read(),
            counters: simulation.watch.report().counters,
        }
    }
}

/// What the models say of a job.
struct Model {
    usage: Usage,
    clock_mhz: u32,
    rows: u64,
    report: perigee_hdl::driver::backend::Report,
}

impl Model {
    fn new(simulation: &Simulation, before: &Before, clock_mhz: u32) -> Self {
        let usage = simulation.gauge.read().since(&before.usage);
        let mut report = simulation.watch.report();
        report.counters = report.counters.since(&before.counters);
        Self {
            usage,
            clock_mhz,
            rows: report.counters.rows + report.counters.doubted + report.counters.rechecked,
            report,
        }
    }

    fn seconds(&self) -> f64 {
        self.usage.busy_clocks as f64 / (f64::from(self.clock_mhz) * 1e6)
    }

    fn joules(&self) -> f64 {
        self.usage.picojoules as f64 * 1e-12 + cost::STATIC_MICROWATTS as f64 * 1e-6 * self.seconds()
    }

    fn operations(&self) -> impl Iterator<Item = (Opcode, u64, u64, u64)> + '_ {
        let of = |operation: Opcode| {
            let at = operation as usize;
            (
                operation,
                self.usage.commands[at],
                self.usage.clocks[at],
                self.usage.work[at],
            )
        };
        Opcode::ALL
            .into_iter()
            .map(of)
            .filter(|(_, commands, ..)| *commands > 0)
    }

    fn json(&self, mut value: Value) -> Value {
        let operations: serde_json::Map<_, _> = self
            .operations()
            .map(|(operation, commands, clocks, work)| {
                let row = json!({"commands": commands, "clocks": clocks, "work": work, "unit": unit(operation)});
                (name(operation).to_owned(), row)
            })
            .collect();
        let counters = &self.report.counters;
        value["simulator"] = json!("emulator");
        value["operations"] = operations.into();
        value["modelled"] = json!({
            "clock_mhz": self.clock_mhz,
            "busy_clocks": self.usage.busy_clocks,
            "seconds": self.seconds(),
            "ddr_read_bytes": self.usage.read_bytes,
            "ddr_written_bytes": self.usage.written_bytes,
            "joules": self.joules(),
            "joules_per_row": per(self.joules(), self.rows),
        });
        value["driver"] = json!({
            "rows": self.rows,
            "by_cpu": counters.doubted + counters.rechecked,
            "commands": counters.commands,
            "canaries": counters.canaries,
            "errors": counters.errors,
            "resets": counters.resets,
            "contradictions": self.report.evidence.len(),
        });
        value
    }

    fn text(&self) -> String {
        let mut out = table(&["operation", "commands", "clocks a command", "work", "work/s while busy"]);
        for (operation, commands, clocks, work) in self.operations() {
            let busy = per(self.seconds(), 1);
            out.add_row([
                name(operation).to_owned(),
                commands.to_string(),
                format!("{:.0}", per(clocks as f64, commands)),
                format!("{work} {}", unit(operation)),
                format!("{:.3e}", if busy > 0.0 { work as f64 / busy } else { 0.0 }),
            ]);
        }
        let traffic = self.usage.read_bytes + self.usage.written_bytes;
        let counters = &self.report.counters;
        let mut text = format!("{}\n", out.trim_fmt());
        text.push_str(&format!(
            "modelled at {} MHz: {} clocks busy, {:.3} ms; DDR {} bytes read, {} written, {:.0} MB/s\n",
            self.clock_mhz,
            self.usage.busy_clocks,
            self.seconds() * 1e3,
            self.usage.read_bytes,
            self.usage.written_bytes,
            if self.seconds() > 0.0 {
                traffic as f64 / self.seconds() / 1e6
            } else {
                0.0
            },
        ));
        text.push_str(&format!(
            "energy by the model: {:.3} mJ, {:.3} uJ a row (static {:.2} W, {:.0} nJ a node, {:.0} nJ an SM3 block, \
             {:.0} pJ a byte of DDR)\n",
            self.joules() * 1e3,
            per(self.joules(), self.rows) * 1e6,
            cost::STATIC_MICROWATTS as f64 * 1e-6,
            cost::PICOJOULES_A_NODE as f64 * 1e-3,
            cost::PICOJOULES_A_SM3_BLOCK as f64 * 1e-3,
            cost::PICOJOULES_A_BYTE as f64,
        ));
        text.push_str(&format!(
            "driver: {} rows, of which the CPU decided {}; {} commands, {} canaries, {} errors, {} resets, {} contradictions\n",
            self.rows,
            counters.doubted + counters.rechecked,
            counters.commands,
            counters.canaries,
            counters.errors,
            counters.resets,
            self.report.evidence.len(),
        ));
        text
    }
}

fn per(amount: f64, count: u64) -> f64 {
    if count == 0 { 0.0 } else { amount / count as f64 }
}

fn name(operation: Opcode) -> &'static str {
    match operation {
        Opcode::Nop => "nop",
        Opcode::TreeSha256d => "tree_sha256d",
        Opcode::Gf8Matrix => "gf8_matrix",
        Opcode::Sm3Messages => "sm3_messages",
    }
}

fn unit(operation: Opcode) -> &'static str {
    match operation {
        Opcode::Nop => "",
        Opcode::TreeSha256d => "nodes",
        Opcode::Gf8Matrix => "input beats",
        Opcode::Sm3Messages => "compressions",
    }
}

fn report_json(report: &Report) -> Value {
    let not_offered: Vec<_> = report
        .not_offered
        .iter()
        .map(|(rule, rows)| json!({"rule": rule, "rows": rows}))
        .collect();
    json!({
        "primitive": report.primitive.name(),
        "cases": report.cases,
        "rows": report.rows,
        "failed": vectors::failed(report),
        "not_offered": not_offered,
    })
}

fn reports_text(reports: &[Report]) -> String {
    let mut out = table(&["primitive", "cases", "rows", "wrong cases", "result", "not offered"]);
    for report in reports {
        let wrong = vectors::failed(report);
        let result = match (report.rows, wrong) {
            (_, 1..) => "FAILED",
            (0, _) => "not offered",
            _ => "passed",
        };
        let rules: Vec<_> = report.not_offered.iter().map(|(rule, _)| rule.as_str()).collect();
        out.add_row([
            report.primitive.name(),
            &report.cases.to_string(),
            &report.rows.to_string(),
            &wrong.to_string(),
            result,
            &rules.join("; "),
        ]);
    }
    format!("{}\n\n", out.trim_fmt())
}

const HELP_AFTER: &str = "\
Without files the shared vectors of Merkle trees and erasure codes run. With files and a profile the whole pipeline runs, \
the payload first and the CPU for all else; exit status and verdicts are those of `verify`.

Times follow from a model of command ring, cores and memory port at the estimated clock, energy from a stated model of power; \
neither was measured on a device. The time is that of the logic, without what the processor does before and after.

Examples:
  perigee payload simulate
  perigee payload simulate --primitive merkle --json | jq .modelled
  perigee payload simulate --profile dogecoin block371337.bin
  perigee payload simulate --profile shreds --runs 1 set.bin";
