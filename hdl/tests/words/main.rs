//! The shared vectors of every primitive through the words of its core: commands as the driver makes them, sixteen at once.
//! The emulator answers the driver; what went over the bus is computed again by the generated code, each lane another command.
//! Never a comparison that has not been seen to fail: the same commands with one wrong bit come out wrong in that lane alone.

mod crowd;
mod tap;

use std::sync::Arc;

use perigee_hdl::driver::{Config, backend::PayloadBackend};
use perigee_hdl::sim::netlist::cores::{Entry, Width};
use perigee_hdl_abi::{configuration::Configuration, records::Opcode};
use perigee_kernels::{backend::Notifier, conformance::Suite, cpu::Portable, primitive::Primitive};

use crowd::{LANES, Task};
use tap::Tap;

const MEMORY_BYTES: u32 = 4 << 20;
/// The lane with a wrong bit: neither the first nor the last, nor one of the lowest eight.
const LANE: usize = 11;

/// All commands into which the driver cut the vectors of a primitive; the emulator's answers gave the right verdicts.
fn commands(primitive: Primitive, configuration: Configuration) -> Vec<Task> {
    let suite = Suite::load(primitive, false).expect("the vectors are sound");
    let (notifier, wakes) = Notifier::pair();
    let (tap, seen) = Tap::new(configuration, MEMORY_BYTES);
    let backend = PayloadBackend::start("payload", tap, Config::default(), Arc::new(Portable), notifier);
    let mut backend = backend.expect("a payload");
    let report = suite.run_backend(&mut backend, &wakes).expect("the payload answers");
    assert!(report.passed(), "{:#?}", report.mismatches);
    drop(backend);
    let tasks = std::mem::take(&mut *seen.lock().expect("a tap that has not failed"));
    let rows: u64 = tasks.iter().map(Task::rows).sum();
    println!(
        "{primitive}: {} cases, {} commands of {rows} rows",
        report.cases,
        tasks.len()
    );
    tasks
}

/// Runs the commands of one operation through its core, and the first sixteen of them spoilt.
fn check(core: &str, operation: Opcode, tasks: &[Task]) {
    let tasks: Vec<&Task> = tasks.iter().filter(|task| task.operation == operation).collect();
    assert!(tasks.len() > LANE, "{core}: {} commands", tasks.len());
    let mut simulator = Entry::named(core)
        .expect("generated code of the core")
        .start(Width::Sixteen);
    let (mut clocks, start) = (0, std::time::Instant::now());
    for some in tasks.chunks(LANES) {
        let (wrong, taken) = crowd::run(simulator.as_mut(), some, None);
        assert_eq!(
            wrong,
            0,
            "{core}: lanes with another result, of {} commands",
            some.len()
        );
        clocks += taken;
    }
    println!(
        "{core}: {} commands in {clocks} clocks of {LANES} lanes, {:?}",
        tasks.len(),
        start.elapsed()
    );
    // Negative control: a bit of the input of one lane.
    let (wrong, _) = crowd::run(simulator.as_mut(), &tasks[..tasks.len().min(LANES)], Some(LANE));
    assert_eq!(wrong, 1 << LANE, "{core}: a wrong bit in lane {LANE}");
}

#[test]
fn trees_and_messages_of_the_shared_vectors() {
    let tasks = commands(Primitive::Merkle, Configuration::Streams);
    check("merkle", Opcode::TreeSha256d, &tasks);
    check("sm3", Opcode::Sm3Messages, &tasks);
}

#[test]
fn stripes_of_the_shared_vectors() {
    let tasks = commands(Primitive::Erasure, Configuration::Streams);
    check("erasure", Opcode::Gf8Matrix, &tasks);
}

/// Jobs of both primitives, of three kinds: five lanes for each.
#[test]
fn signatures_of_the_shared_vectors() {
    let mut tasks = commands(Primitive::Ecdsa, Configuration::Signatures);
    tasks.extend(commands(Primitive::Schnorr, Configuration::Signatures));
    check(
        "secp256k1",
        Opcode::Secp256k1,
        &crowd::spread(Opcode::Secp256k1, &tasks),
    );
}

#[test]
fn headers_of_the_shared_vectors() {
    let tasks = commands(Primitive::Scrypt, Configuration::Scrypt);
    check("scrypt", Opcode::Scrypt, &crowd::spread(Opcode::Scrypt, &tasks));
}
