//! `perigee payload simulate --gpu` and `--simulator lanes`: many copies of a core at once, clock by clock, each on random bytes.
//! Shaders where there is a GPU, vector lanes of the CPU where there is none: the results are the same, which the tests of lanes hold.
//! Never a silent change of engine: what ran is said, and why it was not the GPU.

use std::path::PathBuf;
use std::time::Instant;

use clap::Args;
use perigee_hdl_lanes::{Run, cpu, find::Lane, stimuli::Stimuli};
use serde_json::{Value, json};

use crate::cli::{CommandResult, Exit, print, print_json, progress, table, verify::ReportFile};

/// Options of lanes.
#[derive(Debug, Args)]
pub(super) struct LanesOptions {
    /// Lanes: run them on a GPU; on the CPU's vector lanes where there is none, with the same results
    #[arg(long, conflicts_with_all = ["primitive", "inputs", "configuration"])]
    pub(super) gpu: bool,
    /// Lanes: cores, separated by commas [default: erasure,merkle,sm3 on the CPU, erasure,sm3 with --gpu]
    #[arg(long, value_name = "NAME,...", value_delimiter = ',', value_parser = core)]
    core: Vec<&'static str>,
    /// Lanes: how many of each core
    #[arg(long, value_name = "N", default_value_t = 1024, value_parser = clap::value_parser!(u64).range(1..=1 << 32))]
    lanes: u64,
    /// Lanes: what their bytes and stalls are drawn from
    #[arg(long, value_name = "N", default_value_t = 1)]
    seed: u64,
    /// Lanes on a GPU: make this gate of the core wrong, counted through its text, to see that it is found
    #[arg(long, value_name = "N", requires = "gpu")]
    wrong_gate: Option<usize>,
    /// Lanes: write the waveforms of one lane to this file, for GTKWave: the first that is wrong, else lane 0
    #[arg(long, value_name = "FILE")]
    vcd: Option<PathBuf>,
}

/// Clocks after which a command hangs: four times what the longest takes undisturbed.
const CLOCKS_MAX: u32 = 1_000_000;
/// Lanes that are drawn at once.
const CHUNK: u64 = 4096;
/// Lanes and signals that are shown.
const SHOWN: usize = 8;

/// What became of a core.
struct Ran {
    core: &'static str,
    rows: u64,
    run: Run,
    notes: Vec<String>,
    broken: Option<Value>,
    findings: Vec<Value>,
}

impl LanesOptions {
    pub(super) fn run(&self, as_json: bool) -> CommandResult {
        let engine = Engine::choose(self)?;
        let cores = match (&self.core[..], self.gpu) {
            ([], false) => vec!["erasure", "merkle", "sm3"],
            ([], true) => vec!["erasure", "sm3"],
            (chosen, _) => chosen.to_vec(),
        };
        if self.vcd.is_some() && cores.len() != 1 {
            return Err("--vcd writes one core: expected one --core".into());
        }
        let mut all = Vec::new();
        for core in cores {
            let ran = engine.run(core, self)?;
            if let Some(path) = &self.vcd {
                let number = ran.run.named.first().map_or(0, |(lane, _)| *lane as u64);
                let lane = Lane::draw(core, number, self.seed)?;
                let mut file = ReportFile::create(path)?;
                lane.trace(0..CLOCKS_MAX, file.writer())?;
                file.finish()?;
            }
            all.push(ran);
        }
        let good = all.iter().all(|ran| ran.run.wrong == 0);
        if as_json {
            let cores: Vec<Value> = all.iter().map(Ran::json).collect();
            let seconds: Vec<f64> = all.iter().map(|ran| ran.run.elapsed.as_secs_f64()).collect();
            let by = json!({"name": engine.name(), "fell_back": engine.why(), "seconds": seconds});
            print_json(&json!({"passed": good, "lanes": self.lanes, "seed": self.seed, "cores": cores, "engine": by}))?;
        } else {
            print(&self.text(&engine, &all))?;
        }
        Ok(if good { Exit::Good } else { Exit::Rejected })
    }

    fn text(&self, engine: &Engine, all: &[Ran]) -> String {
        let header = [
            "core",
            "lanes",
            "rows",
            "wrong lanes",
            "lane-clocks",
            "seconds",
            "lane-clocks/s",
            "result",
        ];
        let mut out = table(&header);
        for Ran { core, rows, run, .. } in all {
            let seconds = run.elapsed.as_secs_f64();
            out.add_row([
                (*core).to_owned(),
                self.lanes.to_string(),
                rows.to_string(),
                run.wrong.to_string(),
                run.lane_clocks.to_string(),
                format!("{seconds:.3}"),
                format!("{:.2e}", run.lane_clocks as f64 / seconds.max(1e-9)),
                if run.wrong == 0 { "passed" } else { "FAILED" }.to_owned(),
            ]);
        }
        let mut text = format!("{}\n\n{}", out.trim_fmt(), engine.name());
        if let Some(why) = engine.why() {
            text += &format!(": {why}");
        }
        text.push('\n');
        all.iter()
            .flat_map(|ran| &ran.notes)
            .for_each(|note| text += &format!("{note}\n"));
        text
    }
}

impl Ran {
    fn json(&self) -> Value {
        let named = self.run.named.iter().take(SHOWN);
        let named: Vec<Value> = named
            .map(|(lane, end)| json!({"lane": lane, "clocks": end.clocks, "faults": end.faults()}))
            .collect();
        json!({
            "core": self.core,
            "rows": self.rows,
            "wrong_lanes": self.run.wrong,
            "lane_clocks": self.run.lane_clocks,
            "first_wrong": named,
            "wrong_gate": self.broken,
            "found": self.findings,
        })
    }
}

/// The first usable GPU, or why there is none.
#[cfg(feature = "gpu")]
pub(super) fn first_gpu() -> Result<perigee_kernels::gpu::device::Device, String> {
    let adapters = perigee::pipeline::gpu::usable().map_err(|error| error.to_string())?;
    let adapter = adapters.first().ok_or("gpu: no adapter")?;
    perigee_kernels::gpu::device::Device::open(adapter, false).map_err(|error| error.to_string())
}

/// What runs the lanes.
enum Engine {
    /// Vector lanes; and why it is not the GPU that was asked for.
    Cpu(Option<String>),
    #[cfg(feature = "gpu")]
    Gpu(Box<perigee_kernels::gpu::device::Device>),
}

impl Engine {
    #[cfg(feature = "gpu")]
    fn choose(options: &LanesOptions) -> Result<Self, String> {
        if !options.gpu {
            return Ok(Self::Cpu(None));
        }
        match first_gpu() {
            Ok(device) => Ok(Self::Gpu(Box::new(device))),
            Err(why) if options.wrong_gate.is_some() => Err(format!("--wrong-gate changes a shader: {why}")),
            Err(why) => Ok(Self::Cpu(Some(why))),
        }
    }

    #[cfg(not(feature = "gpu"))]
    fn choose(options: &LanesOptions) -> Result<Self, String> {
        let why = "gpu: this program was built without";
        match (options.gpu, options.wrong_gate) {
            (_, Some(_)) => Err(format!("--wrong-gate changes a shader: {why}")),
            (true, None) => Ok(Self::Cpu(Some(why.into()))),
            (false, None) => Ok(Self::Cpu(None)),
        }
    }

    fn name(&self) -> String {
        match self {
            Self::Cpu(_) => "vector lanes of the CPU".into(),
            #[cfg(feature = "gpu")]
            Self::Gpu(device) => device.label.clone(),
        }
    }

    fn why(&self) -> Option<&str> {
        match self {
            Self::Cpu(why) => why.as_deref(),
            #[cfg(feature = "gpu")]
            Self::Gpu(_) => None,
        }
    }

    /// All lanes of a core.
    fn run(&self, core: &'static str, options: &LanesOptions) -> Result<Ran, Box<dyn std::error::Error>> {
        let bar = progress(options.lanes, core);
        let mut ran = Ran {
            core,
            rows: 0,
            run: Run::default(),
            notes: Vec::new(),
            broken: None,
            findings: Vec::new(),
        };
        #[cfg(feature = "gpu")]
        let gpu = match self {
            Self::Gpu(device) => {
                bar.set_message(format!("{core}: compiling"));
                Some(shader(device, core, options.wrong_gate)?)
            }
            Self::Cpu(_) => None,
        };
        let mut first = 0;
        while first < options.lanes {
            let chunk = CHUNK;
            #[cfg(feature = "gpu")]
            let chunk = match &gpu {
                Some(gpu) => chunk.min(gpu.lanes_max(&draw(core, first..first + 1, options.seed)?) as u64),
                None => chunk,
            };
            let end = options.lanes.min(first + chunk);
            let stimuli = draw(core, first..end, options.seed)?;
            let tell = |lanes: usize| bar.set_position(first + lanes as u64);
            #[cfg(feature = "gpu")]
            let run = match &gpu {
                Some(gpu) => gpu.run(&stimuli, CLOCKS_MAX, tell)?,
                None => on_cpu(core, &stimuli, || bar.inc(0))?,
            };
            #[cfg(not(feature = "gpu"))]
            let run = on_cpu(core, &stimuli, || tell(0))?;
            ran.rows += stimuli.rows() * (end - first);
            ran.add(run, first);
            first = end;
            bar.set_position(first);
        }
        bar.finish_and_clear();
        ran.note();
        #[cfg(feature = "gpu")]
        if let Some(gpu) = &gpu {
            ran.find(gpu, options.seed)?;
        }
        Ok(ran)
    }
}

fn draw(core: &str, lanes: std::ops::Range<u64>, seed: u64) -> Result<Stimuli, String> {
    Stimuli::draw(core, lanes, seed).ok_or_else(|| format!("no core {core}"))
}

fn on_cpu(core: &str, stimuli: &Stimuli, tell: impl Fn() + Sync) -> Result<Run, String> {
    let start = Instant::now();
    let ends = cpu::run(core, stimuli, CLOCKS_MAX, |_| tell())?;
    Ok(Run::of(&ends, CLOCKS_MAX, start.elapsed()))
}

#[cfg(feature = "gpu")]
fn shader<'a>(
    device: &'a perigee_kernels::gpu::device::Device,
    core: &str,
    wrong_gate: Option<usize>,
) -> Result<perigee_hdl_lanes::gpu::GpuLanes<'a>, Box<dyn std::error::Error>> {
    let shader = perigee_hdl_lanes::shader::Shader::of(core, device.traits.int64, wrong_gate)?;
    Ok(perigee_hdl_lanes::gpu::GpuLanes::new(device, shader, false)?)
}

impl Ran {
    fn add(&mut self, run: Run, first: u64) {
        self.run.wrong += run.wrong;
        self.run.lane_clocks += run.lane_clocks;
        self.run.elapsed += run.elapsed;
        let room = SHOWN.saturating_sub(self.run.named.len());
        let named = run.named.into_iter().take(room);
        self.run
            .named
            .extend(named.map(|(lane, end)| (first as usize + lane, end)));
    }

    fn note(&mut self) {
        for (lane, end) in &self.run.named {
            let faults = end.faults().join(", ");
            self.notes
                .push(format!("{} lane {lane}, clock {}: {faults}", self.core, end.clocks));
        }
    }

    /// What was made wrong, and where the first wrong lane leaves the right way.
    #[cfg(feature = "gpu")]
    fn find(
        &mut self,
        gpu: &perigee_hdl_lanes::gpu::GpuLanes<'_>,
        seed: u64,
    ) -> Result<(), Box<dyn std::error::Error>> {
        if let Some(broken) = &gpu.shader.broken {
            let (core, line) = (self.core, broken.line);
            self.broken = Some(json!({"line": line, "was": broken.was, "is": broken.is}));
            self.notes.push(format!(
                "{core}.wgsl, line {line}: `{}` was made `{}`",
                broken.was, broken.is
            ));
        }
        let Some((lane, _)) = self.run.named.first() else {
            return Ok(());
        };
        let lane = Lane::draw(self.core, *lane as u64, seed)?;
        let Some(finding) = gpu.find(&lane, CLOCKS_MAX)? else {
            self.notes.push(format!(
                "{}: all registers and outputs are as the generated code has them: the core itself is wrong",
                self.core
            ));
            return Ok(());
        };
        for signal in finding.signals.iter().take(SHOWN) {
            let kind = if signal.is_register { "register" } else { "output" };
            self.notes.push(format!(
                "{} lane {}, clock {}: {kind} {}: expected {:#x}, got {:#x}",
                self.core, finding.lane, finding.clock, signal.name, signal.expected, signal.got
            ));
            self.findings.push(json!({
                "lane": finding.lane,
                "clock": finding.clock,
                "kind": kind,
                "signal": signal.name,
                "expected": signal.expected,
                "got": signal.got,
            }));
        }
        Ok(())
    }
}

/// A core by its name.
fn core(text: &str) -> Result<&'static str, String> {
    let names: Vec<&str> = perigee_hdl::sim::campaign::Campaign::cores().collect();
    let found = names.iter().find(|name| **name == text).copied();
    found.ok_or_else(|| format!("no such core, expected one of {}", names.join(", ")))
}
