//! The machine a figure was measured on: without it a figure says nothing.
//! Goes into every report. Reads what the system tells about itself; never names a host, a user or a path.

use serde::Serialize;

/// Hardware and software under a measurement.
#[derive(Clone, Debug, Serialize)]
pub struct Machine {
    /// Processor, as it calls itself.
    pub cpu: String,
    /// Cores that the process may use.
    pub cores: usize,
    /// Instruction sets that engines may use.
    pub features: Vec<&'static str>,
    /// Operating system and kernel.
    pub os: String,
    /// Compiler of this binary.
    pub rustc: &'static str,
    /// Version of Perigee.
    pub version: &'static str,
}

impl Machine {
    /// This machine.
    pub fn here() -> Self {
        let kernel = std::fs::read_to_string("/proc/sys/kernel/osrelease").unwrap_or_default();
        Self {
            cpu: cpu(),
            cores: super::rate::cores().len(),
            features: features(),
            os: format!("{} {} {}", std::env::consts::OS, std::env::consts::ARCH, kernel.trim()),
            rustc: env!("PERIGEE_RUSTC"),
            version: env!("CARGO_PKG_VERSION"),
        }
    }
}

fn cpu() -> String {
    let text = std::fs::read_to_string("/proc/cpuinfo").unwrap_or_default();
    let field = |name: &str| {
        let line = text.lines().find(|line| line.starts_with(name))?;
        Some(line.split_once(':')?.1.trim().to_owned())
    };
    // Virtual machines often hide the model's name; family and model still tell the generation.
    match (field("model name"), field("cpu family"), field("model\t")) {
        (Some(name), Some(family), Some(model)) => format!("{name} (family {family}, model {model})"),
        (Some(name), ..) => name,
        _ => std::env::consts::ARCH.to_owned(),
    }
}

fn features() -> Vec<&'static str> {
    #[allow(unused_mut, reason = "filled on x86 only")]
    let mut features = Vec::new();
    #[cfg(target_arch = "x86_64")]
    {
        macro_rules! note {
            ($($name:tt),*) => { $(if std::arch::is_x86_feature_detected!($name) { features.push($name); })* };
        }
        note!(
            "avx2",
            "bmi2",
            "adx",
            "sha",
            "gfni",
            "vaes",
            "avx512f",
            "avx512bw",
            "avx512vl",
            "avx512ifma",
            "avx512vbmi"
        );
    }
    features
}
