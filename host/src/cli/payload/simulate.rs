//! `perigee payload simulate`: a job on the payload's emulator or circuit, and what the payload's models say of it.
//! Vectors go straight to the backend, files through the whole pipeline with the payload as its first backend.
//! Never hides what ran on the CPU: rows are counted by who decided them.

use std::{path::PathBuf, sync::atomic::AtomicBool};

use clap::{Args, ValueEnum};
use perigee::{
    chain::profile::Profile,
    config::Config,
    ingest::Ingest,
    pipeline::{
        payload::{self, Kind, PayloadError, Simulation, Wanted},
        run::{self, Machinery, RunOptions},
        stream::{self, StreamOptions},
    },
};
use perigee_hdl::{
    driver::backend::PayloadBackend,
    resources::{self, Clock},
};
use perigee_hdl_abi::configuration::Configuration;
use perigee_kernels::{
    backend::Notifier,
    conformance::{Report, Suite},
    primitive::Primitive,
};
use serde_json::{Value, json};

use super::{
    lanes::LanesOptions,
    model::{Before, Model},
};
use crate::cli::{CommandResult, Exit, complain, print, print_json, progress, table, vectors, verify};

/// Options of `perigee payload simulate`.
#[derive(Debug, Args)]
#[command(after_help = HELP_AFTER)]
pub(super) struct Options {
    /// What plays the logic
    #[arg(long, value_enum, default_value_t = Simulator::Emulator)]
    simulator: Simulator,
    /// What the third seat of the logic holds [default: what the first primitive asks for; with files, signatures for the emulator and
    /// streams for rtl]
    #[arg(long, value_name = "NAME", value_parser = configuration)]
    configuration: Option<Configuration>,
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
    /// For every 1024 rows, how many commands with a known answer are strewn between them
    #[arg(long, value_name = "N", default_value_t = 8, value_parser = clap::value_parser!(u32).range(0..=1024))]
    canaries: u32,
    /// Runs that must agree where no comparison proves a result
    #[arg(long, value_name = "N", default_value_t = 2, value_parser = clap::value_parser!(u32).range(1..=2))]
    runs: u32,
    /// Runs of a row that may fail before the CPU gets it
    #[arg(long, value_name = "N", default_value_t = 3, value_parser = clap::value_parser!(u32).range(1..=100))]
    attempts: u32,
    /// Clock of the logic for the modelled time, MHz [default: the range estimated for the circuits, see `payload resources`]
    #[arg(long, value_name = "MHZ", value_parser = clap::value_parser!(u32).range(1..=1000))]
    clock_mhz: Option<u32>,
    #[command(flatten)]
    lanes: LanesOptions,
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
    /// The checked-in Verilog clock by clock, translated by verilator: slow, and built once
    Rtl,
    /// Single cores from their netlists, many copies at once, clock by clock, each on random bytes with its own answers
    Lanes,
}

impl Simulator {
    fn kind(self) -> Kind {
        match self {
            Self::Emulator | Self::Lanes => Kind::Emulator,
            Self::Rtl => Kind::Rtl,
        }
    }

    fn start(
        self,
        configuration: Configuration,
        config: &Config,
        notifier: Notifier,
    ) -> Result<(PayloadBackend, Simulation), PayloadError> {
        match self {
            Self::Emulator | Self::Lanes => payload::emulate(configuration, config, notifier),
            Self::Rtl => payload::simulate_circuit(configuration, config, notifier),
        }
    }

    fn described(self) -> &'static str {
        match self {
            Self::Emulator => "emulator",
            Self::Rtl => "rtl",
            Self::Lanes => "lanes",
        }
    }
}

impl Options {
    pub(super) fn run(self) -> CommandResult {
        if self.lanes.gpu || matches!(self.simulator, Simulator::Lanes) {
            return self.lanes.run(self.json);
        }
        let config = self.config();
        if self.inputs.is_empty() {
            return self.run_vectors(&config);
        }
        self.run_files(&config)
    }

    /// The payload for vectors of this primitive, or for files.
    fn wanted(&self, primitive: Option<Primitive>) -> Wanted {
        let configuration = self.configuration.or(primitive.map(payload::configuration_for));
        Wanted {
            kind: self.simulator.kind(),
            configuration: configuration.unwrap_or(match self.simulator {
                Simulator::Emulator | Simulator::Lanes => Configuration::Signatures,
                Simulator::Rtl => Configuration::Streams,
            }),
        }
    }

    fn clock(&self, configuration: Configuration) -> Result<Clock, String> {
        match self.clock_mhz {
            Some(mhz) => Ok(Clock::exactly(f64::from(mhz))),
            None => Clock::of_payload(configuration, &resources::recorded()?)
                .ok_or_else(|| "the circuits have no clock".into()),
        }
    }

    fn config(&self) -> Config {
        let config = Config {
            payload_memory_bytes: self.memory_mib << 20,
            payload_rechecks_per_1024: self.rechecks,
            payload_canaries_per_1024: self.canaries,
            payload_runs_believed: self.runs,
            payload_attempts_max: self.attempts,
            ..Config::default()
        };
        self.simulator.kind().patient(&config)
    }

    fn run_vectors(&self, config: &Config) -> CommandResult {
        let primitives = match &self.primitive[..] {
            [] => vec![Primitive::Merkle, Primitive::Erasure],
            chosen => chosen.to_vec(),
        };
        let wanted = self.wanted(primitives.first().copied());
        super::prepare(wanted)?;
        let (notifier, wakes) = Notifier::pair();
        let (mut backend, simulation) = self.simulator.start(wanted.configuration, config, notifier)?;
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
        let model = Model::new(
            self.simulator.described(),
            &simulation,
            &before,
            self.clock(wanted.configuration)?,
        );
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
        if ingest.objects.is_empty() && !ingest.errors.is_empty() {
            return Ok(Exit::Unreadable);
        }
        let wanted = self.wanted(None);
        super::prepare(wanted)?;
        let mut simulation = None;
        let machinery = Machinery::start_payload(config, |notifier| {
            let (backend, seen) = self.simulator.start(wanted.configuration, config, notifier)?;
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
        let model = Model::new(
            self.simulator.described(),
            &simulation,
            &before,
            self.clock(wanted.configuration)?,
        );
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

fn configuration(name: &str) -> Result<Configuration, String> {
    Configuration::from_name(name).ok_or_else(|| {
        let names = Configuration::ALL.map(Configuration::name);
        format!(
            "configuration {name:?} is not known, expected one of {}",
            names.join(", ")
        )
    })
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

Clocks are those of the emulator's model of command ring, cores and memory port, or those that the circuit took; the clock is \
estimated, hence a range, and so are time and energy. Nothing was measured on a device. The time is that of the logic, without \
what the processor does before and after.

The emulator needs nothing. rtl needs verilator, make and g++ (apt-get install verilator make g++): the circuit is built once, \
into $XDG_CACHE_HOME/perigee or ~/.cache/perigee, and runs some hundred thousand clocks a second: give it small inputs.

lanes runs many copies of a core at once, each on random bytes and with random stalls, and compares every byte that is written with \
what software computes. With --gpu a shader made from the same netlist does it, and the first register or output that is not as it \
must be is named with its lane and clock. The three large cores (merkle, scrypt, secp256k1) take a driver minutes to compile.

Examples:
  perigee payload simulate
  perigee payload simulate --simulator lanes --lanes 10000
  perigee payload simulate --gpu --core sm3 --lanes 1000000
  perigee payload simulate --gpu --core sm3 --wrong-gate 400
  perigee payload simulate --primitive merkle --json | jq .modelled
  perigee payload simulate --primitive ecdsa,schnorr
  perigee payload simulate --configuration scrypt --profile litecoin headers.h80
  perigee payload simulate --simulator rtl --primitive merkle
  perigee payload simulate --profile dogecoin block371337.bin
  perigee payload simulate --profile shreds --runs 1 set.bin";
