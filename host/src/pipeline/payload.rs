//! The payload as a backend of the pipeline: the emulator on any machine, the circuit by Verilator, the device where there is one.
//! Asked for by `--backend payload` and its kin; the CPU stands behind it for what it does not offer and where it fails.
//! Never takes part unasked: a simulation is slower than the CPU that runs it.

use std::{path::PathBuf, sync::Arc};

use perigee_hdl::{
    driver::{
        self, AttachError,
        backend::{PayloadBackend, Watch},
    },
    sim::{
        emulator::Emulator,
        rtl::{self, RtlBus, RtlError},
        usage::Gauge,
    },
};
use perigee_hdl_abi::{bus::Bus, configuration::Configuration};
use perigee_kernels::{backend::Notifier, cpu::Portable, primitive::Primitive};
use rand::Rng;

use crate::config::Config;

/// What plays the payload.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The functional emulator with its model of time.
    Emulator,
    /// The checked-in Verilog, clock by clock.
    Rtl,
    /// The device behind `/dev/uioN`.
    Device,
}

/// What plays the payload, and what its third seat holds; a device says itself what it was configured with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// What plays it.
    pub kind: Kind,
    /// Its configuration.
    pub configuration: Configuration,
}

impl Wanted {
    /// The payload of this name of `--backend`: one of [`Kind::NAMES`], by itself or with a configuration behind a colon. Without one the
    /// emulator has the core for signatures, which most of what is verified asks for, and the circuit the one that is built soonest.
    pub fn named(name: &str) -> Option<Self> {
        let (kind, configuration) = match name.split_once(':') {
            None if name == "payload-rtl" => (name, Configuration::Streams),
            None => (name, Configuration::Signatures),
            Some((kind, configuration)) => (kind, Configuration::from_name(configuration)?),
        };
        let kind = match kind {
            // Also as reports and `perigee devices` call it.
            "payload" | "payload-emulator" => Kind::Emulator,
            "payload-rtl" => Kind::Rtl,
            "payload-uio" => Kind::Device,
            _ => return None,
        };
        (kind != Kind::Device || !name.contains(':')).then_some(Self { kind, configuration })
    }
}

/// The configuration that serves a primitive, as far as any does.
pub fn configuration_for(primitive: Primitive) -> Configuration {
    match primitive {
        Primitive::Ecdsa | Primitive::Schnorr => Configuration::Signatures,
        Primitive::Scrypt => Configuration::Scrypt,
        _ => Configuration::Streams,
    }
}

impl Kind {
    /// Names of `--backend`, in the order of the kinds.
    pub const NAMES: [&'static str; 3] = [
        "payload[:streams|:signatures|:scrypt]",
        "payload-rtl[:...]",
        "payload-uio",
    ];

    /// What reports call the engine.
    pub const fn engine(self) -> &'static str {
        match self {
            Self::Emulator => "payload-emulator",
            Self::Rtl => "payload-rtl",
            Self::Device => "payload-uio",
        }
    }

    /// The configuration with the patience that this kind asks for.
    pub fn patient(self, config: &Config) -> Config {
        let mut config = config.clone();
        if self == Self::Rtl {
            config.lease_ms_min = config.lease_ms_min.max(config.payload_rtl_lease_ms_min);
        }
        config
    }
}

/// Why there is no payload.
#[derive(Debug, thiserror::Error)]
pub enum PayloadError {
    /// The driver does not get the logic to work.
    #[error("payload: {0}")]
    Attach(#[from] AttachError),
    /// The circuit cannot be simulated.
    #[error("payload-rtl: {0}")]
    Rtl(#[from] RtlError),
    /// There is no place for the program of the circuit.
    #[error("payload-rtl: neither XDG_CACHE_HOME nor HOME names an absolute folder for the program of the circuit")]
    NoCache,
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

/// How the program of the circuit is made: below the user's folder for what can be made again.
///
/// # Errors
/// [`PayloadError::NoCache`], or a tool is missing.
pub fn recipe(configuration: Configuration) -> Result<rtl::Recipe, PayloadError> {
    let named = |name, below: &str| {
        let folder = PathBuf::from(std::env::var_os(name)?).join(below);
        // Relative paths are to be ignored (XDG Base Directory Specification).
        folder.is_absolute().then_some(folder)
    };
    let cache = named("XDG_CACHE_HOME", "perigee").or_else(|| named("HOME", ".cache/perigee"));
    Ok(rtl::Recipe::new(configuration, &cache.ok_or(PayloadError::NoCache)?)?)
}

/// A simulation at work, seen from outside.
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
pub fn emulate(
    configuration: Configuration,
    config: &Config,
    notifier: Notifier,
) -> Result<(PayloadBackend, Simulation), PayloadError> {
    let emulator = Emulator::new(configuration, config.payload_memory_bytes);
    let gauge = emulator.gauge();
    simulation(Kind::Emulator, emulator, gauge, config, notifier)
}

/// Starts the circuit, to be looked at while it works; its program is built where it does not stand.
///
/// # Errors
/// [`PayloadError`].
pub fn simulate_circuit(
    configuration: Configuration,
    config: &Config,
    notifier: Notifier,
) -> Result<(PayloadBackend, Simulation), PayloadError> {
    let program = recipe(configuration)?.build()?;
    let circuit = RtlBus::start(&program, config.payload_memory_bytes)?;
    let gauge = circuit.gauge();
    simulation(Kind::Rtl, circuit, gauge, config, notifier)
}

fn simulation(
    kind: Kind,
    bus: impl Bus + Send + 'static,
    gauge: Gauge,
    config: &Config,
    notifier: Notifier,
) -> Result<(PayloadBackend, Simulation), PayloadError> {
    let (limits, cpu) = (driver_config(config), Arc::new(Portable));
    let backend = PayloadBackend::start(kind.engine(), bus, limits, cpu, notifier)?;
    let watch = backend.watch();
    Ok((backend, Simulation { watch, gauge }))
}

/// Starts this payload.
///
/// # Errors
/// [`PayloadError`].
pub fn start(wanted: Wanted, config: &Config, notifier: Notifier) -> Result<PayloadBackend, PayloadError> {
    let Wanted { kind, configuration } = wanted;
    match kind {
        Kind::Emulator => Ok(emulate(configuration, config, notifier)?.0),
        Kind::Rtl => Ok(simulate_circuit(configuration, config, notifier)?.0),
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
