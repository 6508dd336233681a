//! `perigee devices`: the engines and GPUs of this machine, what each offers, whether it answers rightly, how fast, and which is chosen.
//! Asks the engines themselves: the self-test runs the shared vectors, the calibration samples of the bench's workloads.
//! Never changes how anything runs, and never a benchmark: `perigee bench` is.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use clap::Args;
use perigee::{measure::workload::catalogue, pipeline::cores};
use perigee_kernels::{
    batch::Batch,
    conformance::Suite,
    cpu::{
        self,
        choice::{self, Line},
    },
    engine::{Engine, run_alone},
    job::RowError,
    policy::Policy,
    primitive::{Primitive, Stage, WorkUnit},
};
use serde_json::{Value, json};

use super::{
    CommandResult, Exit, print, print_json, progress, table,
    vectors::{self, Accelerator},
};

#[cfg(feature = "gpu")]
mod gpus;

/// Options of `perigee devices`.
#[derive(Debug, Args)]
#[command(after_help = HELP_AFTER)]
pub(crate) struct Options {
    /// Print one JSON object instead of tables
    #[arg(long)]
    json: bool,
}

impl Options {
    pub(crate) fn run(self) -> CommandResult {
        let engines = cpu::engines();
        let machine = Machine::here();
        let suites = suites(&Primitive::ALL)?;
        let pool = Arc::new(rayon::ThreadPoolBuilder::new().build()?);
        let bar = progress((engines.len() * suites.len()) as u64, "self-test");
        let mut devices = examine(&engines, &suites, &pool, || bar.inc(1))?;
        if let Some(mut payload) = Accelerator::named(Some("payload"), &pool)? {
            let mut device = Device {
                name: payload.name(),
                stages: Stage::ALL.into_iter().filter(|stage| payload.offers(*stage)).collect(),
                rows: 0,
                wrong: 0,
                rates: Vec::new(),
            };
            for suite in &suites {
                let report = payload.run(suite)?;
                device.rows += report.rows;
                device.wrong += vectors::failed(&report);
            }
            devices.push(device);
        }
        #[cfg(feature = "gpu")]
        let gpus = gpus::Gpus::here(&pool);
        bar.finish_and_clear();
        let choices = choices(&engines);
        let good = devices.iter().all(|device| device.wrong == 0);
        #[cfg(feature = "gpu")]
        let good = good && gpus.good();
        if self.json {
            let engines: Vec<_> = devices.iter().map(Device::json).collect();
            let choice: Vec<_> = choices.iter().map(Choice::json).collect();
            let object = json!({"machine": machine.json(), "engines": engines, "choice": choice});
            #[cfg(feature = "gpu")]
            let object = with(object, "gpu", gpus.json());
            print_json(&object)?;
        } else {
            print(&format!(
                "{}\n{}{}",
                machine.text(),
                text(&devices),
                choice_text(&choices)
            ))?;
            #[cfg(feature = "gpu")]
            print(&gpus.text())?;
        }
        Ok(if good { Exit::Good } else { Exit::Rejected })
    }
}

/// The shared vectors of these primitives.
///
/// # Errors
/// They cannot be read.
pub(super) fn suites(primitives: &[Primitive]) -> Result<Vec<Suite>, Box<dyn std::error::Error>> {
    let suites = primitives.iter().map(|primitive| Suite::load(*primitive, false));
    Ok(suites.collect::<Result<_, _>>()?)
}

/// Tests every engine of the CPU by these vectors and measures it for a moment; `step` is called for each engine and suite.
///
/// # Errors
/// No backend could be made of an engine.
pub(super) fn examine(
    engines: &[Arc<dyn Engine>],
    suites: &[Suite],
    pool: &Arc<rayon::ThreadPool>,
    mut step: impl FnMut(),
) -> Result<Vec<Device>, Box<dyn std::error::Error>> {
    let samples = samples(suites)?;
    let devices = engines.iter().map(|engine| {
        let mut device = Device::new(engine.as_ref());
        for suite in suites {
            let report = vectors::run(suite, engine.name(), std::slice::from_ref(engine), pool)?;
            device.rows += report.rows;
            device.wrong += vectors::failed(&report);
            step();
        }
        let rates = samples.iter().filter_map(|sample| rate(engine.as_ref(), sample));
        device.rates = rates.collect();
        Ok(device)
    });
    devices.collect()
}

/// The object with one more member.
#[cfg(feature = "gpu")]
fn with(mut object: Value, key: &str, value: Value) -> Value {
    object[key] = value;
    object
}

/// The processor.
struct Machine {
    cpu: String,
    threads: usize,
    /// On which this process may run.
    cores: Vec<usize>,
    features: Vec<&'static str>,
}

impl Machine {
    fn here() -> Self {
        let info = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
        let model = info.lines().find_map(|line| line.strip_prefix("model name"));
        let model = model
            .and_then(|rest| rest.split_once(':'))
            .map(|(_, model)| model.trim());
        Self {
            cpu: model.unwrap_or(std::env::consts::ARCH).to_owned(),
            threads: std::thread::available_parallelism().map_or(1, usize::from),
            cores: cores::allowed(),
            features: features(),
        }
    }

    fn json(&self) -> Value {
        json!({
            "cpu": self.cpu,
            "architecture": std::env::consts::ARCH,
            "threads": self.threads,
            "cores": self.cores,
            "features": self.features,
        })
    }

    fn text(&self) -> String {
        let cores = match &self.cores[..] {
            [] => "threads cannot be pinned".to_owned(),
            cores => format!("cores {} to pin them to", cores::ranges(cores)),
        };
        format!(
            "{}, {} threads, {cores}: {}\n",
            self.cpu,
            self.threads,
            self.features.join(" ")
        )
    }
}

/// One engine, asked.
pub(super) struct Device {
    name: &'static str,
    stages: Vec<Stage>,
    rows: usize,
    wrong: usize,
    rates: Vec<Rate>,
}

impl Device {
    fn new(engine: &dyn Engine) -> Self {
        let policy = Policy::default();
        let stages = Stage::ALL.into_iter().filter(|stage| engine.offers(*stage, &policy));
        Self {
            name: engine.name(),
            stages: stages.collect(),
            rows: 0,
            wrong: 0,
            rates: Vec::new(),
        }
    }

    fn json(&self) -> Value {
        let rates = self.rates.iter().map(|rate| {
            json!({
                "stage": rate.stage.name(),
                "sample": rate.sample,
                "jobs_per_s": rate.jobs_per_s,
                "work_per_s": rate.work_per_s,
                "unit": unit(rate.stage),
            })
        });
        json!({
            "name": self.name,
            "stages": self.stages.iter().map(|stage| stage.name()).collect::<Vec<_>>(),
            "self_test": {"passed": self.wrong == 0, "rows": self.rows, "wrong_cases": self.wrong},
            "rates": rates.collect::<Vec<_>>(),
        })
    }
}

/// What `perigee tracker doctor` tells of an engine.
#[cfg(feature = "tracker")]
impl Device {
    /// Its name.
    pub(super) fn name(&self) -> &'static str {
        self.name
    }

    /// Rows that were compared, and cases that were wrong.
    pub(super) fn tested(&self) -> (usize, usize) {
        (self.rows, self.wrong)
    }

    /// What one core of it does in a second of a stage that it offers and that was sampled.
    pub(super) fn jobs_per_s(&self, stage: Stage) -> Option<f64> {
        let rate = self.rates.iter().find(|rate| rate.stage == stage);
        rate.map(|rate| rate.jobs_per_s)
    }
}

/// What runs so many rows of a stage by default, and how fast each engine was at it.
struct Choice {
    stage: Stage,
    line: Arc<Line>,
}

/// The choices that measurement made: nothing where one engine stands alone.
fn choices(engines: &[Arc<dyn Engine>]) -> Vec<Choice> {
    let lines = Stage::ALL.into_iter().flat_map(|stage| {
        let lines = choice::lines(engines, stage, &Policy::default()).into_iter();
        lines.map(move |line| Choice { stage, line })
    });
    lines.collect()
}

impl Choice {
    fn engine(&self) -> &'static str {
        self.line.rates.first().map_or("-", |(name, _)| name)
    }

    fn json(&self) -> Value {
        let rates: serde_json::Map<_, _> = self
            .line
            .rates
            .iter()
            .map(|(name, rate)| ((*name).to_owned(), json!(rate)))
            .collect();
        json!({"stage": self.stage.name(), "rows": self.line.rows, "engine": self.engine(), "rows_per_s": rates})
    }
}

fn choice_text(choices: &[Choice]) -> String {
    if choices.is_empty() {
        return String::new();
    }
    let mut out = table(&["stage", "rows a thread", "chosen", "rows/s a core"]);
    for choice in choices {
        let rates = choice.line.rates.iter();
        let rates: Vec<_> = rates.map(|(name, rate)| format!("{name} {}", short(*rate))).collect();
        out.add_row([
            choice.stage.name(),
            &choice.line.rows.to_string(),
            choice.engine(),
            &rates.join(", "),
        ]);
    }
    format!("\n{}\n", out.trim_fmt())
}

/// Rows to measure a stage by.
struct Sample {
    name: String,
    batch: Batch,
}

/// One sample a stage: a workload of `perigee bench` where there is one, else the sound rows of the shared vectors.
fn samples(suites: &[Suite]) -> Result<Vec<Sample>, RowError> {
    let mut samples: Vec<Sample> = Vec::new();
    let is_new = |samples: &[Sample], stage| {
        let stages = samples.iter().map(|sample| sample.batch.tables()[0].stage());
        !stages.into_iter().any(|known| known == stage)
    };
    for workload in catalogue(None) {
        if is_new(&samples, workload.stage) {
            let batch = workload.batch(0, workload.items.len().min(SAMPLE_ROWS_MAX))?;
            let name = workload.name();
            samples.push(Sample { name, batch });
        }
    }
    for batch in suites.iter().flat_map(Suite::valid_batches) {
        if is_new(&samples, batch.tables()[0].stage()) {
            let name = "shared vectors".to_owned();
            samples.push(Sample { name, batch });
        }
    }
    Ok(samples)
}

/// What one core does in a second.
struct Rate {
    sample: String,
    stage: Stage,
    jobs_per_s: f64,
    work_per_s: f64,
}

/// Repeats a batch of sound rows on one thread for a moment; `None` where the engine does not offer it.
fn rate(engine: &dyn Engine, sample: &Sample) -> Option<Rate> {
    let batch = &sample.batch;
    let rows = batch.tables().first()?;
    if !engine.offers(rows.stage(), batch.policy()) {
        return None;
    }
    let start = Instant::now();
    let mut rounds = 0u32;
    while start.elapsed() < CALIBRATION {
        std::hint::black_box(run_alone(engine, batch));
        rounds += 1;
    }
    let per_s = f64::from(rounds) / start.elapsed().as_secs_f64();
    Some(Rate {
        sample: sample.name.clone(),
        stage: rows.stage(),
        jobs_per_s: per_s * rows.len() as f64,
        work_per_s: per_s * rows.work() as f64,
    })
}

fn unit(stage: Stage) -> &'static str {
    match stage.spec().unit {
        WorkUnit::FieldMultiplications => "field multiplications",
        WorkUnit::Compressions => "compressions",
        WorkUnit::Bytes => "bytes",
    }
}

fn text(devices: &[Device]) -> String {
    let mut out = table(&[
        "engine",
        "stage",
        "sample",
        "jobs/s a core",
        "work/s a core",
        "self-test",
    ]);
    for device in devices {
        let test = match device.wrong {
            0 => format!("passed, {} rows", device.rows),
            wrong => format!("FAILED, {wrong} cases"),
        };
        for stage in &device.stages {
            let rate = device.rates.iter().find(|rate| rate.stage == *stage);
            let sample = rate.map_or("-", |rate| &rate.sample);
            let (jobs, work) = rate.map_or_else(
                || ("-".to_owned(), "-".to_owned()),
                |rate| {
                    let work = format!("{} {}", short(rate.work_per_s), unit(*stage));
                    (short(rate.jobs_per_s), work)
                },
            );
            out.add_row([device.name, stage.name(), sample, &jobs, &work, &test]);
        }
    }
    format!("{}\n", out.trim_fmt())
}

/// Three digits with a unit prefix.
pub(super) fn short(value: f64) -> String {
    match value {
        giga if giga >= 1e9 => format!("{:.3} G", giga / 1e9),
        mega if mega >= 1e6 => format!("{:.3} M", mega / 1e6),
        kilo if kilo >= 1e3 => format!("{:.3} k", kilo / 1e3),
        one => format!("{one:.1}"),
    }
}

/// Instruction sets of this processor that an engine may use.
#[cfg(target_arch = "x86_64")]
fn features() -> Vec<&'static str> {
    let all = [
        ("sse4.1", std::arch::is_x86_feature_detected!("sse4.1")),
        ("avx2", std::arch::is_x86_feature_detected!("avx2")),
        ("bmi2", std::arch::is_x86_feature_detected!("bmi2")),
        ("adx", std::arch::is_x86_feature_detected!("adx")),
        ("sha", std::arch::is_x86_feature_detected!("sha")),
        ("gfni", std::arch::is_x86_feature_detected!("gfni")),
        ("avx512f", std::arch::is_x86_feature_detected!("avx512f")),
        ("avx512bw", std::arch::is_x86_feature_detected!("avx512bw")),
        ("avx512vl", std::arch::is_x86_feature_detected!("avx512vl")),
        ("avx512ifma", std::arch::is_x86_feature_detected!("avx512ifma")),
        ("avx512vbmi2", std::arch::is_x86_feature_detected!("avx512vbmi2")),
    ];
    all.into_iter().filter(|(_, has)| *has).map(|(name, _)| name).collect()
}

/// Instruction sets of this processor that an engine may use.
#[cfg(not(target_arch = "x86_64"))]
fn features() -> Vec<&'static str> {
    Vec::new()
}

/// How long each stage of each engine is measured.
const CALIBRATION: Duration = Duration::from_millis(30);
const SAMPLE_ROWS_MAX: usize = 64;

const HELP_AFTER: &str = "\
The self-test runs the shared vectors; rates come from repeating a small sample for a moment on one core, so that they \
rank engines but are no benchmark (see `perigee bench`). The second table is the choice that `--backend auto` makes, by \
the number of rows that a thread has at once. payload-emulator (`--backend payload`) is a simulation of the Zynq payload: \
it has no rate of its own, see `perigee payload`; payload-rtl and payload-uio run only where they are named. GPUs are listed \
with what the host itself spends on a row, copying and judging, beside what it spends on computing it: where the first is \
more, the GPU gets nothing of that stage. PERIGEE_ALLOW_SOFTWARE_GPU=1 also takes adapters that compute on the CPU. Exit \
status 1 where a self-test fails.

Examples:
  perigee devices
  perigee devices --json | jq '.engines[] | {name, self_test}'";
