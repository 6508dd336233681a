//! Configurations whose third seat takes many jobs in a command, on the emulator: rows as the CPU decides them, shared vectors, faults.
//! Beside `driver.rs`, which does the same for the seats that every configuration has.
//! Never a verdict by the logic's word: signatures are closed by the CPU, hashes are made twice and sampled.

use std::sync::{
    Arc,
    atomic::{AtomicBool, Ordering},
};

use perigee_hdl::{
    driver::{Config, Driver, backend::PayloadBackend},
    sim::{
        emulator::{
            Emulator,
            faults::{Fault, Lie},
        },
        workload::{Case, job_cases},
    },
};
use perigee_hdl_abi::{
    configuration::Configuration,
    records::{Opcode, Status},
};
use perigee_kernels::{backend::Notifier, conformance::Suite, cpu::Portable, primitive::Primitive};

const MEMORY_BYTES: u32 = 4 << 20;
const SEATS: [Configuration; 2] = [Configuration::Signatures, Configuration::Scrypt];

/// A driver whose logic meets this fault at command `at` behind the self-test.
fn attach(configuration: Configuration, fault: Option<Fault>, at: u64) -> Driver<Emulator> {
    let armed = Arc::new(AtomicBool::new(false));
    let (is_armed, mut start, mut fault) = (Arc::clone(&armed), None, fault);
    let emulator = Emulator::new(configuration, MEMORY_BYTES).with_faults(move |moment| {
        if !is_armed.load(Ordering::Relaxed) {
            return None;
        }
        let first = *start.get_or_insert(moment.number);
        (moment.number - first == at).then(|| fault.take()).flatten()
    });
    let config = Config {
        // Hung commands end soon, in the time of the emulator; long enough for the largest command here.
        watchdog_clocks: 1 << 21,
        deadline_clocks_min: 1 << 22,
        ..Config::default()
    };
    let driver = Driver::attach(emulator, config, Arc::new(Portable)).expect("the emulator is a payload");
    armed.store(true, Ordering::Relaxed);
    driver
}

/// Submits all cases; none may be decided wrongly or be lost. Returns how many were decided.
fn decide(driver: &mut Driver<Emulator>, cases: &[Case]) -> usize {
    for (number, case) in cases.iter().enumerate() {
        driver.submit(number as u64, Arc::clone(&case.batch));
    }
    driver.finish();
    let mut ended = Vec::new();
    driver.take_ended(&mut ended);
    assert_eq!(ended.len(), cases.len(), "nothing is lost, nothing comes twice");
    let mut decided = 0;
    for ended in ended {
        let case = &cases[ended.number as usize];
        if let Ok(outputs) = ended.result {
            assert_eq!(outputs, case.expected, "{}", case.name);
            decided += 1;
        }
    }
    decided
}

#[test]
fn every_row_is_decided_as_on_the_cpu() {
    for configuration in SEATS {
        let cases = job_cases(configuration, 1).unwrap();
        let mut driver = attach(configuration, None, 0);
        assert_eq!(decide(&mut driver, &cases), cases.len());
        let counters = *driver.counters();
        assert_eq!(
            (counters.errors, counters.resets, counters.irregular),
            (0, 0, 0),
            "{counters:?}"
        );
        assert!(driver.evidence().is_empty(), "{:?}", driver.evidence());
        // The logic decides what it may, and the rest was the CPU's by rule.
        assert!(counters.rows > 0 && counters.doubted > 0, "{counters:?}");
        let usage = driver.bus().usage();
        assert!(usage.commands[configuration.third() as usize] > 0);
        assert_eq!(usage.commands[Opcode::Sm3Messages as usize], 0);
    }
}

/// The shared vectors of every primitive that a third seat serves.
#[test]
fn the_shared_vectors_hold() {
    for (primitive, configuration) in [
        (Primitive::Ecdsa, Configuration::Signatures),
        (Primitive::Schnorr, Configuration::Signatures),
        (Primitive::Scrypt, Configuration::Scrypt),
    ] {
        let suite = Suite::load(primitive, false).expect("the vectors are sound");
        let (notifier, wakes) = Notifier::pair();
        let emulator = Emulator::new(configuration, MEMORY_BYTES);
        let backend = PayloadBackend::start("payload", emulator, Config::default(), Arc::new(Portable), notifier);
        let mut backend = backend.expect("a payload");
        let watch = backend.watch();
        let report = suite.run_backend(&mut backend, &wakes).expect("the payload answers");
        assert!(report.passed(), "{:#?}", report.mismatches);
        let seen = watch.report();
        println!("{primitive}: {} cases, {:?}", report.cases, seen.counters);
        assert!(seen.evidence.is_empty() && seen.counters.rows > 0, "{seen:?}");
    }
}

/// Faults at commands of signatures and headers: never a wrong outcome, and all is decided in the end wherever the logic lives on
/// and no core was caught computing wrongly.
#[test]
fn faults_cost_time_and_nothing_else() {
    let faults = [
        Fault::Unwritten,
        Fault::Dropped,
        Fault::Twice,
        Fault::Hangs,
        Fault::Reset,
        Fault::Torn,
        Fault::Submission(70),
        Fault::Completion(9),
        Fault::Output(77),
        Fault::Ends(Status::Memory),
        Fault::Lie(Lie::Tag(1)),
        Fault::Lie(Lie::Result(0, 1)),
    ];
    for configuration in SEATS {
        let cases = few(configuration);
        for fault in &faults {
            for at in 0..2 {
                let mut driver = attach(configuration, Some(fault.clone()), at);
                let decided = decide(&mut driver, &cases);
                assert_eq!(decided, cases.len(), "{fault:?} at {at}: {:?}", driver.counters());
            }
        }
    }
}

/// Bits of closing values and hashes under a right checksum: an equation that does not close is no verdict, a hash is made twice.
#[test]
fn wrong_results_under_a_right_checksum_are_no_outcome() {
    let mut caught = 0;
    for configuration in SEATS {
        let cases = few(configuration);
        // The first job's X' and Z^2, in their least and greatest bits, and those of a job in the middle.
        for bit in [0, 255, 256, 511, 512 * 3 + 5] {
            for fault in [Fault::Core(bit), Fault::Source(bit)] {
                for at in 0..2 {
                    let mut driver = attach(configuration, Some(fault.clone()), at);
                    decide(&mut driver, &cases);
                    caught += driver.evidence().len();
                }
            }
        }
    }
    assert!(caught > 0, "the fault was one");
}

/// Cases that are quick to run many times.
fn few(configuration: Configuration) -> Vec<Case> {
    let wanted = ["2 ECDSA", "2 BIP340", "3 headers"];
    let cases = job_cases(configuration, 2).unwrap();
    cases
        .into_iter()
        .filter(|case| wanted.contains(&case.name.as_str()))
        .collect()
}
