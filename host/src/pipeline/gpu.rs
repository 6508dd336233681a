//! GPUs as backends of the pipeline: which adapters may be used, under which limits, and where evidence goes.
//! Between the configuration and `perigee_kernels::gpu`, which knows neither files nor the environment.
//! Never a software adapter unasked: it computes on the very cores that the CPU engines use better.

use std::{
    io::Write,
    path::{Path, PathBuf},
    sync::Arc,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use perigee_kernels::{
    backend::Notifier,
    gpu::{
        backend::{self, GpuBackend},
        device::{Adapter, adapters, likely, why_none},
        report::{Evidence, State},
        shader::Trust,
    },
};
use rayon::ThreadPool;
use serde_json::json;

use crate::config::{Config, GpuTrust};

/// Why there is no GPU, where one was asked for.
#[derive(Debug, thiserror::Error)]
pub enum NoGpu {
    /// There is no adapter at all.
    #[error("gpu: {reason}")]
    NoAdapter {
        /// What is missing.
        reason: String,
    },
    /// There are only adapters that compute on the CPU.
    #[error("gpu: expected a hardware adapter, got only {got}; {ALLOW_SOFTWARE}=1 uses it all the same")]
    OnlySoftware {
        /// The adapters.
        got: String,
    },
    /// It did not come up.
    #[error("gpu: {device}: {reason}")]
    NotReady {
        /// The device.
        device: String,
        /// Why.
        reason: String,
    },
}

/// Adapters that may be used, hardware first.
///
/// # Errors
/// [`NoGpu`] says why there is none.
pub fn usable() -> Result<Vec<Adapter>, NoGpu> {
    let all = adapters();
    if all.is_empty() {
        return Err(NoGpu::NoAdapter { reason: why_none() });
    }
    let allowed = std::env::var_os(ALLOW_SOFTWARE).is_some_and(|value| value == "1");
    let labels: Vec<String> = all.iter().map(Adapter::label).collect();
    let usable: Vec<Adapter> = all
        .into_iter()
        .filter(|adapter| allowed || !adapter.is_software())
        .collect();
    match usable.is_empty() {
        true => Err(NoGpu::OnlySoftware { got: labels.join(", ") }),
        false => Ok(usable),
    }
}

/// The name of the GPU of this number in reports and of `--backend`.
pub fn name(index: usize) -> String {
    match index {
        0 => "gpu".into(),
        index => format!("gpu{index}"),
    }
}

/// Starts every usable GPU, each on its own thread.
///
/// # Errors
/// [`NoGpu`] where there is none.
pub fn start(
    config: &Config,
    only_if_pays: bool,
    pool: &Arc<ThreadPool>,
    notifier: &Notifier,
) -> Result<Vec<GpuBackend>, NoGpu> {
    start_with(config, &limits(config, only_if_pays), pool, notifier)
}

fn start_with(
    config: &Config,
    limits: &backend::Config,
    pool: &Arc<ThreadPool>,
    notifier: &Notifier,
) -> Result<Vec<GpuBackend>, NoGpu> {
    let start = |(index, adapter)| {
        let limits = limits.clone();
        GpuBackend::on_adapter(
            name(index),
            adapter,
            config.gpu_force_u32,
            limits,
            Arc::clone(pool),
            notifier.clone(),
        )
    };
    Ok(usable()?.into_iter().enumerate().map(start).collect())
}

/// Starts every usable GPU and waits until it is ready.
///
/// # Errors
/// [`NoGpu`].
pub fn ready(config: &Config, pool: &Arc<ThreadPool>, notifier: &Notifier) -> Result<Vec<GpuBackend>, NoGpu> {
    let gpus = start(config, false, pool, notifier)?;
    for gpu in &gpus {
        if !gpu.wait(Duration::from_millis(config.gpu_ready_ms_max)) {
            let report = gpu.watch().report();
            return Err(NoGpu::NotReady {
                device: report.device,
                reason: match report.state {
                    State::Off(reason) | State::Recovering(reason) => reason,
                    State::Starting | State::Ready => {
                        format!("its pipelines were not ready within {} ms", config.gpu_ready_ms_max)
                    }
                },
            });
        }
    }
    Ok(gpus)
}

/// GPUs that nobody asked for: those that there are, silently none.
pub fn unasked(config: &Config, pool: &Arc<ThreadPool>, notifier: &Notifier) -> Vec<GpuBackend> {
    // Drivers take long to load; without a device there is nothing to load them for.
    let asked = std::env::var_os(ALLOW_SOFTWARE).is_some_and(|value| value == "1");
    if !asked && !likely() {
        return Vec::new();
    }
    let mut limits = limits(config, true);
    limits.start_after_ms = config.gpu_start_after_ms;
    start_with(config, &limits, pool, notifier).unwrap_or_default()
}

/// The backend's limits.
pub fn limits(config: &Config, only_if_pays: bool) -> backend::Config {
    let folder = config.gpu_evidence_dir.clone().or_else(evidence_dir);
    backend::Config {
        trust: match config.gpu_trust {
            GpuTrust::Closed => Trust::Closed,
            GpuTrust::Proved => Trust::Proved,
        },
        rechecks_per_1024: config.gpu_rechecks_per_1024,
        rechecks_min: config.gpu_rechecks_rows_min,
        closed_rechecks_per_1024: config.gpu_closed_rechecks_per_1024,
        canaries_per_1024: config.gpu_canaries_per_1024,
        patience_ms: config.gpu_patience_ms_max,
        strikes_max: config.gpu_strikes_max,
        back_off_ms: config.gpu_back_off_ms,
        start_after_ms: 0,
        rows_max: config.gpu_batch_rows_max,
        stages: Vec::new(),
        sampled: config.gpu_sampled,
        only_if_pays,
        on_evidence: Some(Arc::new(move |evidence| tell(folder.as_deref(), evidence))),
    }
}

/// Says what was found, and writes it where there is a place for it.
fn tell(folder: Option<&Path>, evidence: &Evidence) {
    let Evidence {
        device, stage, finding, ..
    } = evidence;
    match folder.map(|folder| write(folder, evidence)) {
        Some(Ok(path)) => tracing::error!(%device, %stage, %finding, path = %path.display(), "wrong answer of a GPU"),
        Some(Err(error)) => tracing::error!(%device, %stage, %finding, %error, "wrong answer of a GPU, not written"),
        None => tracing::error!(%device, %stage, %finding, "wrong answer of a GPU"),
    }
}

/// Writes evidence as one JSON object, whole or not at all.
///
/// # Errors
/// The folder or the file cannot be written.
pub fn write(folder: &Path, evidence: &Evidence) -> std::io::Result<PathBuf> {
    std::fs::create_dir_all(folder)?;
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let object = json!({
        "version": env!("CARGO_PKG_VERSION"),
        "unix_s": since.as_secs(),
        "device": evidence.device,
        "stage": evidence.stage.name(),
        "policy": evidence.policy,
        "finding": evidence.finding,
        "row": hex::encode(&evidence.row),
        "input": hex::encode(&evidence.input),
        "check": evidence.check,
        "answer": evidence.answer,
        "window": hex::encode(&evidence.window),
    });
    let mut file = tempfile::NamedTempFile::new_in(folder)?;
    serde_json::to_writer_pretty(&mut file, &object)?;
    file.write_all(b"\n")?;
    let path = folder.join(format!("gpu-{}-{}.json", evidence.stage.name(), since.as_nanos()));
    file.persist(&path)?;
    Ok(path)
}

/// The user's folder for what programs keep of their own state (XDG Base Directory Specification).
fn evidence_dir() -> Option<PathBuf> {
    let named = |name, below: &str| {
        let folder = PathBuf::from(std::env::var_os(name)?).join(below);
        folder.is_absolute().then_some(folder)
    };
    named("XDG_STATE_HOME", "perigee/evidence").or_else(|| named("HOME", ".local/state/perigee/evidence"))
}

/// With the value 1, adapters that compute on the CPU count as GPUs.
pub const ALLOW_SOFTWARE: &str = "PERIGEE_ALLOW_SOFTWARE_GPU";

#[cfg(test)]
mod tests {
    use perigee_kernels::primitive::Stage;

    use super::*;

    #[test]
    fn evidence_is_written_as_a_whole() {
        let folder = tempfile::tempdir().expect("a folder");
        let evidence = Evidence {
            device: "a device".into(),
            stage: Stage::Ecdsa,
            policy: "a \"policy\"".into(),
            finding: "judged Valid, the CPU says Invalid".into(),
            row: vec![0xab; 3],
            input: Vec::new(),
            check: [1, 2],
            answer: vec![7],
            window: Vec::new(),
        };
        // A folder that is not there yet.
        let path = write(&folder.path().join("below"), &evidence).expect("it can be written");
        let text = std::fs::read_to_string(path).expect("it can be read");
        let object: serde_json::Value = serde_json::from_str(&text).expect("one object");
        assert_eq!((&object["row"], &object["answer"][0]), (&json!("ababab"), &json!(7)));
        assert_eq!(object["policy"], "a \"policy\"");
    }
}
