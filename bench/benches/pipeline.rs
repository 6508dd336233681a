//! Criterion benches of the pipeline: parcels through the dispatcher and the CPU backend, on all cores.
//! `cargo bench -p perigee-bench --bench pipeline`; the bare loop beside it stands in `perigee bench --primitive pipeline`.
//! Never with the memory of decided rows: the same rows come round again.

use std::{sync::Arc, time::Duration};

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use perigee::{
    config::Config,
    measure::workload::{headers, paths, signatures},
    pipeline::{
        dispatch::Dispatcher,
        parcel::{Answer, Parcel, Sink},
    },
};
use perigee_kernels::{
    backend::{BackendError, Notifier},
    cpu::{self, CpuBackend},
};

struct Count(crossbeam::channel::Sender<bool>);

impl Sink for Count {
    fn deliver(&self, _: u64, answer: Result<Answer, BackendError>) {
        // The receiver waits for every answer.
        let _ = self.0.send(answer.is_ok());
    }
}

fn pipeline(criterion: &mut Criterion) {
    let config = Config {
        dedup_rows_max: 0,
        ..Config::default()
    };
    let pool = rayon::ThreadPoolBuilder::new().num_threads(config.threads).build();
    let pool = Arc::new(pool.expect("the system can start threads"));
    let (notifier, wake) = Notifier::pair();
    let backend = CpuBackend::new("cpu", pool, cpu::engines(), notifier);
    let dispatcher = Dispatcher::start(vec![Box::new(backend)], wake, &config);
    let (sender, answers) = crossbeam::channel::unbounded();
    let sink: Arc<dyn Sink> = Arc::new(Count(sender));
    for (workload, sizes) in [
        (signatures(1_024), [1, 256, 4_096]),
        (headers(256), [1, 256, 1_024]),
        (paths(512), [1, 256, 4_096]),
    ] {
        let mut group = criterion.benchmark_group(format!("pipeline {}", workload.name()));
        group.sample_size(10).measurement_time(Duration::from_secs(2));
        for rows in sizes {
            let batch = Arc::new(workload.batch(0, rows).expect("a batch of the catalogue"));
            group.throughput(Throughput::Elements(rows as u64 * PARCELS));
            group.bench_function(BenchmarkId::from_parameter(rows), |bencher| {
                bencher.iter(|| {
                    for token in 0..PARCELS {
                        let parcel = Parcel::new(Arc::clone(&batch), Arc::clone(&sink), token);
                        dispatcher.sender().send(parcel).expect("the dispatcher runs");
                    }
                    (0..PARCELS).for_each(|_| assert!(answers.recv().expect("an answer for every parcel")));
                });
            });
        }
        group.finish();
    }
}

/// Parcels of one iteration: enough to keep every thread busy.
const PARCELS: u64 = 8;

criterion_group!(benches, pipeline);
criterion_main!(benches);
