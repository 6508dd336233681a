//! Criterion benches: every workload of every primitive on every engine that offers it, from bytes, on one thread.
//! `cargo bench -p perigee-bench --bench primitives [filter]`; the named peers stand in `perigee-bench --peers`.
//! Shares its workloads with the bench commands, so that figures can be compared.

use std::time::Duration;

use criterion::{BenchmarkId, Criterion, Throughput, criterion_group, criterion_main};
use perigee::measure::workload::{Unit, catalogue};
use perigee_kernels::{cpu, engine::run_alone};

fn primitives(criterion: &mut Criterion) {
    for workload in catalogue(None) {
        let mut group = criterion.benchmark_group(workload.name());
        let units = workload.units_a_row * workload.batch_rows as u64;
        group.throughput(match workload.unit {
            Unit::Jobs => Throughput::Elements(units),
            Unit::Bytes => Throughput::Bytes(units),
        });
        group.sample_size(10).measurement_time(Duration::from_secs(2));
        for engine in cpu::engines() {
            if !engine.offers(workload.stage, &workload.policy) {
                continue;
            }
            let mut start = 0;
            group.bench_function(BenchmarkId::new(engine.name(), workload.batch_rows), |bencher| {
                bencher.iter(|| {
                    let batch = workload
                        .batch(start, workload.batch_rows)
                        .expect("a batch of the catalogue");
                    start += workload.batch_rows;
                    run_alone(engine.as_ref(), &batch)
                });
            });
        }
        group.finish();
    }
}

criterion_group!(benches, primitives);
criterion_main!(benches);
