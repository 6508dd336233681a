//! The payload as a backend of the pipeline: the emulator on any machine, the device where there is one.
//! Asked for by `--backend payload`; the CPU stands behind it for what it does not offer and where it fails.
//! Never takes part unasked: a simulation is slower than the CPU that runs it.

use std::sync::Arc;

use perigee_hdl::{
    driver::{
        self, AttachError,
        backend::{PayloadBackend, Watch},
    },
    sim::emulator::{Emulator, Gauge},
};
use perigee_kernels::{backend::Notifier, cpu::Portable};
use rand::Rng;

use crate::config::Config;

/// What plays the payload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The functional emulator with its model of time.
    Emulator,
    /// The device behind `/dev/uioN`.
    Device,
}

impl Kind {
    /// Names of `--backend`, in the order of the kinds.
    pub const NAMES: [&'static str; 2] = ["payload", "payload-uio"];

    /// The kind of that name.
    pub fn named(name: &str) -> Option<Self> {
        match name {
            // Also as reports and `perigee devices` call it.
            "payload" | "payload-emulator" => Some(Self::Emulator),
            "payload-uio" => Some(Self::Device),
            _ => None,
        }
    }

    /// What reports call the engine.
    pub const fn engine(self) -> &'static str {
        match self {
            Self::Emulator => "payload-emulator",
            Self::Device => "payload-uio",
        }
    }
}

/// Why there is no payload.
#[derive(Debug, thiserror::Error)]
pub enum PayloadError {
    /// The driver does not get the logic to work.
    #[error("payload: {0}")]
    Attach(#[from] AttachError),
    /// The device is not there.
    #[cfg(target_os = "linux")]
    #[error("payload: {0}")]
    Device(#[from] perigee_hdl::sim::device::DeviceError),
    /// This system has no such devices.
    #[error("payload: /dev/uio is a thing of Linux; expected Linux, got {got}")]
    System {
        /// The system.
        got: &'static str,
    },
}

/// The driver's limits, with a fresh secret for its samples and canaries.
pub fn driver_config(config: &Config) -> driver::Config {
    driver::Config {
        memory_bytes_max: config.payload_memory_bytes,
        attempts_max: config.payload_attempts_max,
        rechecks_per_1024: config.payload_rechecks_per_1024,
        canaries_per_1024: config.payload_canaries_per_1024,
        runs_believed: config.payload_runs_believed,
        seed: rand::rng().next_u64(),
        ..driver::Config::default()
    }
}

/// An emulator at work, seen from outside.
#[derive(Clone, Debug)]
pub struct Simulation {
    /// The driver.
    pub watch: Watch,
    /// The logic.
    pub gauge: Gauge,
}

/// Starts an emulator, to be looked at while it works.
///
/// # Errors
/// [`PayloadError`].
pub fn simulate(config: &Config, notifier: Notifier) -> Result<(PayloadBackend, Simulation), PayloadError> {
    let emulator = Emulator::new(config.payload_memory_bytes);
    let gauge = emulator.gauge();
    let (limits, cpu) = (driver_config(config), Arc::new(Portable));
    let backend = PayloadBackend::start(Kind::Emulator.engine(), emulator, limits, cpu, notifier)?;
    let watch = backend.watch();
    Ok((backend, Simulation { watch, gauge }))
}

/// Starts a payload of this kind.
///
/// # Errors
/// [`PayloadError`].
pub fn start(kind: Kind, config: &Config, notifier: Notifier) -> Result<PayloadBackend, PayloadError> {
    match kind {
        Kind::Emulator => Ok(simulate(config, notifier)?.0),
        #[cfg(target_os = "linux")]
        Kind::Device => {
            use perigee_hdl::sim::device::{Device, Paths};
            let device = Device::open(&Paths::numbered(config.payload_uio, config.payload_udmabuf))?;
            let (limits, cpu) = (driver_config(config), Arc::new(Portable));
            Ok(PayloadBackend::start(kind.engine(), device, limits, cpu, notifier)?)
        }
        #[cfg(not(target_os = "linux"))]
        Kind::Device => Err(PayloadError::System {
            got: std::env::consts::OS,
        }),
    }
}
