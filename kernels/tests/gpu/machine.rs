//! The machine itself: what is offered, what is refused, what a device without work does.
//! The shaders have their own modules.
//! Never needs more than the software device.

use std::{
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use perigee_kernels::{
    backend::Notifier,
    batch::{BatchBuilder, Program},
    gpu::{
        backend::{Config, GpuBackend},
        error::GpuError,
        report::State,
        shader::Trust,
    },
    policy::Policy,
    primitive::Stage,
};

use crate::support::runner;

/// BLS has no shader: the batch is refused, nothing runs.
#[test]
fn a_stage_without_a_shader_is_not_offered() {
    let Some(mut runner) = runner(false) else { return };
    let batch = Arc::new(BatchBuilder::new(Program::single(Stage::Bls), Policy::default()).finish());
    let refused = runner.run(&batch, Trust::Closed).err();
    assert!(matches!(refused, Some(GpuError::NotOffered { .. })), "{refused:?}");
}

/// A run that is over before the pause never opens a device; without the pause it is opened, fails, and is off after the last strike.
#[test]
fn a_device_is_opened_when_it_is_time() {
    for start_after_ms in [60_000, 0] {
        let opened = Arc::new(AtomicBool::new(false));
        let seen = Arc::clone(&opened);
        let open = move || {
            seen.store(true, Ordering::Release);
            Err(GpuError::NoAdapter("there is none".into()))
        };
        let config = Config {
            start_after_ms,
            back_off_ms: 1,
            strikes_max: 2,
            ..Config::default()
        };
        let pool = rayon::ThreadPoolBuilder::new()
            .num_threads(1)
            .build()
            .expect("a thread");
        let backend = GpuBackend::start("gpu", Box::new(open), 64, config, Arc::new(pool), Notifier::pair().0);
        let start = Instant::now();
        let watch = backend.watch();
        while start_after_ms == 0 && !watch.is_off() && start.elapsed() < Duration::from_secs(60) {
            std::thread::sleep(Duration::from_millis(1));
        }
        drop(backend);
        let is_off = matches!(watch.report().state, State::Off(_));
        assert_eq!(
            (opened.load(Ordering::Acquire), is_off),
            (start_after_ms == 0, start_after_ms == 0)
        );
    }
}
