//! Threads and backends of a run: the engines that are asked for, GPUs and payload before or beside the CPU.
//! Between the configuration and the dispatcher; runs of files and of peers start it and share it.
//! Never decides what a backend is worth: the dispatcher measures, each backend guards itself.

use std::sync::Arc;

use perigee_kernels::{
    backend::{Backend, Notifier},
    cpu::{self, CpuBackend},
    engine::Engine,
};
use rayon::{ThreadPool, ThreadPoolBuilder};

use super::{cores, dispatch::Dispatcher, run::RunError};
use crate::config::Config;

/// The threads and the dispatcher that runs share: one of each for a run of its own, or for several loads side by side.
pub struct Machinery {
    /// Where rows are decided. It ends first, while there are threads to end it.
    pub dispatcher: Dispatcher,
    /// Where decoding and engines compute.
    pub pool: Arc<ThreadPool>,
}

impl Machinery {
    /// Threads as configured, and the engines of this name (`auto`, `cpu` or one engine) behind a dispatcher.
    ///
    /// # Errors
    /// There is no such engine, or the system refuses threads or cores.
    pub fn start(config: &Config, backend: &str) -> Result<Self, RunError> {
        #[cfg(feature = "payload")]
        if let Some(wanted) = super::payload::Wanted::named(backend) {
            return Self::start_payload(&wanted.kind.patient(config), |notifier| {
                super::payload::start(wanted, config, notifier)
            });
        }
        #[cfg(feature = "gpu")]
        if matches!(backend, "auto" | "gpu") {
            return Self::start_gpu(config, backend == "gpu");
        }
        let engines = engines_named(backend)?;
        let forced = !matches!(backend, "auto" | "cpu");
        Self::start_with(config, |pool, notifier| {
            let backend = CpuBackend::new("cpu", pool, engines, notifier);
            // A forced engine keeps its stages however fast it is.
            Box::new(if forced { backend } else { backend.measured() })
        })
    }

    /// This payload first, and the CPU for what it does not offer and where it fails.
    ///
    /// # Errors
    /// There is no such payload, or the system refuses threads or cores.
    #[cfg(feature = "payload")]
    pub fn start_payload<B: Backend + 'static>(
        config: &Config,
        payload: impl FnOnce(Notifier) -> Result<B, super::payload::PayloadError>,
    ) -> Result<Self, RunError> {
        let pool = threads(config)?;
        let (notifier, wake) = Notifier::pair();
        let payload = payload(notifier.clone())?;
        let cpu = CpuBackend::new("cpu", Arc::clone(&pool), cpu::engines(), notifier).measured();
        let dispatcher = Dispatcher::start_ahead(vec![Box::new(payload), Box::new(cpu)], 1, wake, config);
        Ok(Self { dispatcher, pool })
    }

    /// Every GPU that may be used beside the CPU. Where they are asked for, they go ahead and are waited for; else each gets what it
    /// is faster at, once its pipelines are there and tested.
    ///
    /// # Errors
    /// A GPU is asked for and there is none, or the system refuses threads or cores.
    #[cfg(feature = "gpu")]
    fn start_gpu(config: &Config, asked_for: bool) -> Result<Self, RunError> {
        let pool = threads(config)?;
        let (notifier, wake) = Notifier::pair();
        let gpus = match asked_for {
            true => super::gpu::ready(config, &pool, &notifier)?,
            false => super::gpu::unasked(config, &pool, &notifier),
        };
        let ahead = if asked_for { gpus.len() } else { 0 };
        let watches: Vec<_> = gpus.iter().map(|gpu| gpu.watch()).collect();
        let cpu = CpuBackend::new("cpu", Arc::clone(&pool), cpu::engines(), notifier).measured();
        let mut backends: Vec<Box<dyn Backend>> = Vec::new();
        backends.extend(gpus.into_iter().map(|gpu| Box::new(gpu) as Box<dyn Backend>));
        backends.push(Box::new(cpu));
        let dispatcher = Dispatcher::start_ahead(backends, ahead, wake, config);
        // A GPU that answers wrongly switches itself off, and from then on just offers nothing.
        for (index, watch) in watches.into_iter().enumerate() {
            dispatcher.watch(index, move |state| {
                let counters = watch.report().counters;
                state.is_on &= !watch.is_off();
                state.mismatches = counters.disagreements + counters.canaries_missed;
            });
        }
        Ok(Self { dispatcher, pool })
    }

    /// Threads as configured, and one backend that is made for them.
    ///
    /// # Errors
    /// The system refuses threads, or one of the cores that they are to be pinned to.
    pub fn start_with(
        config: &Config,
        backend: impl FnOnce(Arc<ThreadPool>, Notifier) -> Box<dyn Backend>,
    ) -> Result<Self, RunError> {
        let pool = threads(config)?;
        let (notifier, wake) = Notifier::pair();
        let backend = backend(Arc::clone(&pool), notifier);
        let dispatcher = Dispatcher::start(vec![backend], wake, config);
        Ok(Self { dispatcher, pool })
    }
}

/// The threads that decode and compute.
fn threads(config: &Config) -> Result<Arc<ThreadPool>, RunError> {
    let pool = ThreadPoolBuilder::new()
        .num_threads(config.threads)
        .thread_name(|index| format!("compute-{index}"))
        .build()
        .map_err(|error| RunError::Threads {
            threads: config.threads,
            reason: error.to_string(),
        })?;
    cores::pin(&pool, &config.cores_pinned)?;
    Ok(Arc::new(pool))
}

/// The engines of this name, best first: a forced engine has the portable one behind it for what it does not offer.
fn engines_named(name: &str) -> Result<Vec<Arc<dyn Engine>>, RunError> {
    let engines = cpu::engines();
    if matches!(name, "auto" | "cpu") {
        return Ok(engines);
    }
    cpu::engines_forced(name).ok_or_else(|| {
        let names = engines.iter().map(|engine| engine.name());
        #[cfg(feature = "gpu")]
        let names = names.chain(["gpu"]);
        #[cfg(feature = "payload")]
        let names = names.chain(super::payload::Kind::NAMES);
        let known: Vec<_> = ["auto", "cpu"].into_iter().chain(names).collect();
        RunError::UnknownBackend {
            got: name.to_owned(),
            expected: known.join(", "),
        }
    })
}
