//! What cones cost: graphs of honest and hostile shapes, timed, with both engines compared on a slice of each.
//! Run by hand in a release build; see the documentation of `perigee_kernels::dag` for figures.
//! Never judges a time: only that the engines agree.

use std::time::Instant;

use perigee_kernels::dag::{Graph, Lanes, cumulative_weights, doubled, order, past, reaches};
use rand::RngExt;

use crate::shapes::{Rows, any_age, beside, branches, chain, layers, seeded, tips};

/// `PERIGEE_DAG_COUNT` transactions, a million if unset; `PERIGEE_DAG_SHAPE` is a part of the names of shapes that are measured.
fn count() -> usize {
    let set = std::env::var("PERIGEE_DAG_COUNT").ok();
    set.map_or(1_000_000, |count| count.parse().unwrap())
}

fn timed<T>(line: &mut String, run: impl FnOnce() -> T) -> T {
    let begin = Instant::now();
    let processor = processor_seconds();
    let result = run();
    let elapsed = begin.elapsed().as_secs_f64();
    let seconds = processor
        .zip(processor_seconds())
        .map_or(elapsed, |(begin, end)| end - begin);
    line.push_str(&format!(" {seconds:9.3}"));
    result
}

/// Time that this thread had a processor, where Linux tells: a machine may be shared.
fn processor_seconds() -> Option<f64> {
    let told = std::fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    Some(told.split(' ').next()?.parse::<u64>().ok()? as f64 / 1e9)
}

/// A name, and a graph of so many transactions.
type Shape = (&'static str, fn(usize) -> Rows);

/// Weights as the levels of work give them.
fn weights(count: usize) -> Vec<u64> {
    let mut rng = seeded(1);
    (0..count).map(|_| 1 << (4 * rng.random_range(0..4))).collect()
}

fn measure(name: &str, rows: Rows) {
    let mut line = String::new();
    let graph = timed(&mut line, || rows.graph());
    let count = graph.len();
    let mut rng = seeded(2);
    let own = weights(count);
    // Half as D5 asks: each issuer's last transaction, here of 10,000 issuers; half of any two.
    let mut last = vec![0u32; 10_000];
    let queries: Vec<(u32, u32)> = (0..count as u32)
        .map(|index| match index % 2 {
            0 => {
                let issuer = rng.random_range(0..last.len());
                (index, std::mem::replace(&mut last[issuer], index))
            }
            _ => (rng.random_range(0..count as u32), rng.random_range(0..count as u32)),
        })
        .collect();
    let groups: Vec<[u32; 2]> = (0..1_000)
        .map(|_| {
            let first = rng.random_range(0..count as u32);
            [first, (first + rng.random_range(1..1_000)).min(count as u32 - 1)]
        })
        .collect();
    let totals = timed(&mut line, || cumulative_weights(&graph, &own).unwrap());
    let answers = timed(&mut line, || reaches(&graph, &queries).unwrap());
    let twice = timed(&mut line, || doubled(&graph, &groups).unwrap());
    println!(
        "{name:33} {:8} {line}   heaviest {} true {} doubled {}",
        graph.slots(),
        totals.iter().max().unwrap(),
        answers.iter().filter(|answer| **answer).count(),
        twice.iter().filter(|twice| **twice).count()
    );
    // The other engine, on questions that a sweep of one column answers without the rest.
    let graph = graph.on(Lanes::portable());
    let few = &queries[..queries.len().min(64)];
    assert_eq!(reaches(&graph, few).unwrap(), answers[..few.len()]);
}

/// `cargo test --release -p perigee-kernels --no-default-features --test dag -- --ignored --nocapture`
#[test]
#[ignore = "a measurement of minutes, run by hand in a release build"]
fn shapes_timed() {
    let count = count();
    println!("{count} transactions, {}", Lanes::best().name());
    println!(
        "{:33} {:>8} {:>10} {:>9} {:>9} {:>9}",
        "shape", "slots", "graph s", "weights", "reaches", "doubled"
    );
    let shapes: [Shape; 17] = [
        ("tips, delay 300", |count| tips(count, 300, (0, 0), 1)),
        ("tips, delay 1,000", |count| tips(count, 1_000, (0, 0), 1)),
        ("tips, delay 3,000", |count| tips(count, 3_000, (0, 0), 1)),
        ("tips, delay 1,000, 1 % name old", |count| {
            tips(count, 1_000, (10, 0), 1)
        }),
        ("tips, delay 1,000, 20 % name old", |count| {
            tips(count, 1_000, (200, 0), 1)
        }),
        ("tips, delay 1,000, 10 % lost", |count| tips(count, 1_000, (0, 100), 1)),
        ("5 % in 1,000 chains beside", |count| beside(count, 1_000, 50, 1_000, 1)),
        ("30 % in 1,000 chains beside", |count| {
            beside(count, 1_000, 300, 1_000, 1)
        }),
        ("chain", |count| chain(count, false)),
        ("layers of 50,000, 3 parents", |count| layers(count, 50_000, 3, 1)),
        ("4 branches", |count| branches(count, 4, true)),
        ("100 branches", |count| branches(count, 100, true)),
        ("1,000 branches", |count| branches(count, 1_000, true)),
        ("3,000 branches", |count| branches(count, 3_000, true)),
        ("50,000 branches", |count| branches(count, 50_000, true)),
        ("layers of 3,000, 8 parents", |count| layers(count, 3_000, 8, 1)),
        ("any age, up to 4 parents", |count| any_age(count, 4, 1)),
    ];
    let only = std::env::var("PERIGEE_DAG_SHAPE").unwrap_or_default();
    for (name, shape) in shapes.into_iter().filter(|(name, _)| name.contains(&only)) {
        measure(name, shape(count));
    }
}

/// Kahn's order of a past of everything.
#[test]
#[ignore = "a measurement, run by hand in a release build"]
fn order_timed() {
    let graph: Graph = tips(count(), 1_000, (0, 0), 1).graph();
    let mut rng = seeded(3);
    let ids: Vec<[u8; 32]> = (0..graph.len()).map(|_| rng.random()).collect();
    let mut line = String::new();
    let cone = timed(&mut line, || {
        past(&graph, &[graph.len() as u32 - 1], |_| false).unwrap()
    });
    let ordered = timed(&mut line, || order(&graph, &cone, &ids).unwrap());
    println!("past and order of {}: {line}", cone.len());
    assert_eq!(ordered.len(), cone.len());
}
