//! The GPUs of `perigee devices`: every adapter, what it is, and for those that may be used what each stage came to.
//! Starts each usable one as `verify` does and reads what its self-test and calibration found.
//! Never a crash where the loader or a driver is missing: that is a line of its own.

use std::{sync::Arc, time::Duration};

use perigee::{
    config::Config,
    pipeline::gpu::{self, ALLOW_SOFTWARE},
};
use perigee_kernels::{
    backend::Notifier,
    gpu::{
        device::{Adapter, adapters, why_none},
        report::{Refused, Report, State},
    },
    primitive::Stage,
};
use serde_json::{Value, json};

use super::{super::table, short};

/// What there is.
pub(super) struct Gpus {
    adapters: Vec<About>,
    reports: Vec<(String, Report)>,
    /// Why nothing is used.
    none: Option<String>,
}

/// An adapter, used or not.
struct About {
    label: String,
    kind: String,
    software: bool,
    features: Vec<&'static str>,
    binding_bytes_max: u64,
    buffer_bytes_max: u64,
    shared_bytes_max: u32,
}

impl About {
    fn new(adapter: &Adapter) -> Self {
        let (limits, features) = (adapter.limits(), adapter.features());
        let names = features.iter_names().map(|(name, _)| name);
        Self {
            label: adapter.label(),
            kind: format!("{:?}", adapter.info.device_type),
            software: adapter.is_software(),
            features: names.collect(),
            binding_bytes_max: adapter.traits(false).binding_bytes_max,
            buffer_bytes_max: limits.max_buffer_size,
            shared_bytes_max: limits.max_compute_workgroup_storage_size,
        }
    }
}

impl Gpus {
    /// Looks for adapters, and starts those that may be used; waits until each is ready or off.
    pub(super) fn here(pool: &Arc<rayon::ThreadPool>) -> Self {
        let config = Config::default();
        let adapters: Vec<About> = adapters().iter().map(About::new).collect();
        let (notifier, _wakes) = Notifier::pair();
        let (gpus, none) = match gpu::start(&config, true, pool, &notifier) {
            Ok(gpus) => (gpus, None),
            Err(_) if adapters.is_empty() => (Vec::new(), Some(why_none())),
            Err(_) => {
                let why = format!("only software adapters, which are not used ({ALLOW_SOFTWARE}=1 allows them)");
                (Vec::new(), Some(why))
            }
        };
        let reports = gpus.iter().enumerate().map(|(index, gpu)| {
            gpu.wait(Duration::from_millis(config.gpu_ready_ms_max));
            (gpu::name(index), gpu.watch().report())
        });
        Self {
            reports: reports.collect(),
            adapters,
            none,
        }
    }

    /// Whether no device answered wrongly.
    pub(super) fn good(&self) -> bool {
        let wrong = |refused: &Refused| matches!(refused, Refused::SelfTest(_) | Refused::Compile(_));
        let sound = |report: &Report| report.refused.iter().all(|(_, refused)| !wrong(refused));
        self.reports
            .iter()
            .all(|(_, report)| sound(report) && report.evidence.is_empty())
    }

    pub(super) fn json(&self) -> Value {
        let adapters = self.adapters.iter().map(|about| {
            json!({
                "name": about.label,
                "kind": about.kind,
                "software": about.software,
                "features": about.features,
                "binding_bytes_max": about.binding_bytes_max,
                "buffer_bytes_max": about.buffer_bytes_max,
                "workgroup_bytes_max": about.shared_bytes_max,
            })
        });
        let devices = self.reports.iter().map(|(name, report)| {
            let stages = stages_of(report).map(|stage| {
                let pace = pace_of(report, stage);
                json!({
                    "stage": stage.name(),
                    "offered": refusal(report, stage).is_none() && report.state == State::Ready,
                    "refused": refusal(report, stage),
                    "rows_per_s": pace.map(|pace| pace.rows_per_s),
                    "host_seconds_a_row": pace.map(|pace| pace.host_seconds_a_row),
                    "cpu_seconds_a_row": pace.map(|pace| pace.cpu_seconds_a_row),
                })
            });
            let stages: Vec<_> = stages.collect();
            json!({"name": name, "device": report.device, "state": state(report), "stages": stages})
        });
        json!({
            "adapters": adapters.collect::<Vec<_>>(),
            "devices": devices.collect::<Vec<_>>(),
            "none": self.none,
        })
    }

    pub(super) fn text(&self) -> String {
        let mut text = String::new();
        if !self.adapters.is_empty() {
            let mut out = table(&["GPU adapter", "kind", "features", "binding", "workgroup memory"]);
            for about in &self.adapters {
                out.add_row([
                    &about.label,
                    &about.kind,
                    &about.features.join(" ").to_lowercase(),
                    &format!("{} MiB", about.binding_bytes_max >> 20),
                    &format!("{} KiB", about.shared_bytes_max >> 10),
                ]);
            }
            text += &format!("\n{}\n", out.trim_fmt());
        }
        if let Some(none) = &self.none {
            text += &format!("\nno GPU: {none}\n");
        }
        for (name, report) in &self.reports {
            text += &format!("\n{name}: {}, {}\n", report.device, state(report));
            let mut out = table(&[
                "engine",
                "stage",
                "rows/s, transfers included",
                "host, us a row",
                "CPU, us a row",
                "self-test",
            ]);
            for stage in stages_of(report) {
                let pace = pace_of(report, stage).filter(|pace| pace.rows > 0);
                let micros = |seconds: f64| format!("{:.2}", seconds * 1e6);
                let rates = pace.map_or(["-".into(), "-".into(), "-".into()], |pace| {
                    [
                        short(pace.rows_per_s),
                        micros(pace.host_seconds_a_row),
                        micros(pace.cpu_seconds_a_row),
                    ]
                });
                let test = refusal(report, stage).unwrap_or_else(|| "passed".into());
                out.add_row([name, stage.name(), &rates[0], &rates[1], &rates[2], &test]);
            }
            text += &format!("{}\n", out.trim_fmt());
        }
        text
    }
}

/// Stages that came to something.
fn stages_of(report: &Report) -> impl Iterator<Item = Stage> {
    let mut stages: Vec<Stage> = report.paces.iter().map(|(stage, _)| *stage).collect();
    stages.extend(report.refused.iter().map(|(stage, _)| *stage));
    stages.sort_unstable();
    stages.dedup();
    stages.into_iter()
}

fn pace_of(report: &Report, stage: Stage) -> Option<&perigee_kernels::gpu::report::Pace> {
    let paces = report.paces.iter();
    paces.rev().find(|(known, _)| *known == stage).map(|(_, pace)| pace)
}

fn refusal(report: &Report, stage: Stage) -> Option<String> {
    let (_, refused) = report.refused.iter().find(|(known, _)| *known == stage)?;
    Some(match refused {
        Refused::Compile(reason) => format!("does not compile: {reason}"),
        Refused::SelfTest(reason) => format!("FAILED: {reason}"),
        Refused::Trust => "not offered under this level of trust".into(),
        Refused::DoesNotPay => "passed; not used, it costs the host more than computing".into(),
    })
}

fn state(report: &Report) -> String {
    match &report.state {
        State::Starting => "starting".into(),
        State::Ready => "ready".into(),
        State::Recovering(reason) => format!("lost ({reason}), opened again soon"),
        State::Off(reason) => format!("OFF: {reason}"),
    }
}
