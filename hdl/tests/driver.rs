//! The driver over the emulator: every row as the CPU decides it, through every fault at every point.
//! Beside the conformance suite, which asks the same of every simulation.
//! Never counts a batch that failed as decided: it must come back as a failure, and then the CPU has it.

use std::sync::{Arc, Mutex};

use perigee_hdl::{
    driver::{Config, Driver, Ended, Refusal},
    sim::{
        emulator::{
            Emulator,
            faults::{Fault, Lie},
        },
        workload::{Case, cases},
    },
};
use perigee_hdl_abi::{configuration::Configuration, records::Status};
use perigee_kernels::cpu::Portable;

const MEMORY_BYTES: u32 = 4 << 20;

fn config() -> Config {
    Config {
        // Hung commands end soon, in the time of the emulator.
        watchdog_clocks: 1 << 20,
        deadline_clocks_min: 1 << 21,
        ..Config::default()
    }
}

fn attach(emulator: Emulator) -> Driver<Emulator> {
    Driver::attach(emulator, config(), Arc::new(Portable)).expect("the emulator is a payload")
}

/// Submits all cases and counts those that were decided; none may be decided wrongly, none may be lost.
fn decide(driver: &mut Driver<Emulator>, cases: &[Case]) -> usize {
    for (number, case) in cases.iter().enumerate() {
        driver.submit(number as u64, Arc::clone(&case.batch));
    }
    driver.finish();
    let mut ended: Vec<Ended> = Vec::new();
    driver.take_ended(&mut ended);
    ended.sort_by_key(|ended| ended.number);
    let numbers: Vec<_> = ended.iter().map(|ended| ended.number).collect();
    assert_eq!(
        numbers,
        (0..cases.len() as u64).collect::<Vec<_>>(),
        "nothing is lost, nothing comes twice"
    );
    let mut decided = 0;
    for (ended, case) in ended.into_iter().zip(cases) {
        match ended.result {
            Ok(outputs) => {
                assert_eq!(outputs, case.expected, "{}", case.name);
                decided += 1;
            }
            Err(Refusal::NotOffered) => panic!("{} is offered", case.name),
            Err(Refusal::Failed(_)) => {}
        }
    }
    decided
}

#[test]
fn every_shape_is_decided_as_on_the_cpu() {
    let cases = cases(1).unwrap();
    let mut driver = attach(Emulator::new(Configuration::Streams, MEMORY_BYTES));
    assert_eq!(decide(&mut driver, &cases), cases.len());
    let counters = *driver.counters();
    assert!(counters.rows > 0 && counters.doubted > 0, "{counters:?}");
    assert_eq!(
        (counters.errors, counters.resets, counters.irregular),
        (0, 0, 0),
        "{counters:?}"
    );
    assert!(driver.evidence().is_empty(), "{:?}", driver.evidence());
}

/// A few cases of every kind of command, so that a fault at every command of them stays affordable.
fn small_cases() -> Vec<Case> {
    let wanted = [
        "BitcoinSha256d trees of 5",
        "Rfc6962Sm3 trees of 5",
        "leaves, then trees",
        "10 + 4",
        "leaves of 55",
    ];
    let cases = cases(2).unwrap();
    cases
        .into_iter()
        .filter(|case| wanted.iter().any(|name| case.name.contains(name)))
        .collect()
}

/// Runs all cases with one fault at command `at` after the self-test; returns decided cases.
fn with_fault(cases: &[Case], fault: Fault, at: u64) -> (usize, Driver<Emulator>) {
    let emulator = Emulator::new(Configuration::Streams, MEMORY_BYTES);
    let mut start = None;
    let armed = Arc::new(std::sync::atomic::AtomicBool::new(false));
    let is_armed = Arc::clone(&armed);
    let mut fault = Some(fault);
    let emulator = emulator.with_faults(move |moment| {
        if !is_armed.load(std::sync::atomic::Ordering::Relaxed) {
            return None;
        }
        let first = *start.get_or_insert(moment.number);
        (moment.number - first == at).then(|| fault.take()).flatten()
    });
    let mut driver = attach(emulator);
    armed.store(true, std::sync::atomic::Ordering::Relaxed);
    let decided = decide(&mut driver, cases);
    (decided, driver)
}

/// Every kind of fault once at every command: never a wrong outcome, nothing lost, and all is decided in the end wherever the
/// logic lives on and no core was caught computing wrongly.
#[test]
fn any_fault_at_any_command_costs_time_and_nothing_else() {
    let cases = small_cases();
    let (_, mut clean) = with_fault(&cases, Fault::Twice, u64::MAX);
    let commands = clean.counters().commands;
    assert!(commands > 40 && clean.bus().usage().commands[1] > 0);
    let mut faults = vec![
        Fault::Unwritten,
        Fault::Dropped,
        Fault::Twice,
        Fault::Late(1 << 22),
        Fault::Hangs,
        Fault::HangsForEver,
        Fault::Reset,
        Fault::Torn,
    ];
    faults.extend(
        [2, 4, 5, 6, 8, 9]
            .into_iter()
            .filter_map(Status::from_number)
            .map(Fault::Ends),
    );
    // A bit in every word of a record, first and last bits of a result.
    faults.extend((0..16).map(|word| Fault::Submission(word * 32 + word)));
    faults.extend((0..8).map(|word| Fault::Completion(word * 32 + 5)));
    faults.extend([0, 255, 256].map(Fault::Output));
    // Every fault at every command; two workers, for it is the longest test of the file.
    let left = Mutex::new(faults);
    let worker = || {
        loop {
            let next = left.lock().expect("no worker panics with the lock").pop();
            let Some(fault) = next else { return };
            for at in 0..commands {
                let (decided, driver) = with_fault(&cases, fault.clone(), at);
                // Memory that is spoilt between two levels of a tree looks like a core that computes wrongly.
                if matches!(fault, Fault::Output(_)) && !driver.evidence().is_empty() {
                    continue;
                }
                assert_eq!(
                    decided,
                    cases.len(),
                    "{fault:?} at command {at}: {:?}",
                    driver.counters()
                );
                assert!(driver.evidence().is_empty(), "{fault:?} at command {at}");
            }
        }
    };
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(worker);
        }
    });
}

/// A fake bus that lies in each field of a completion under a right checksum.
#[test]
fn any_lie_in_any_field_is_survived() {
    let cases = small_cases();
    let mut lies = vec![
        Lie::Phase,
        Lie::Cycles(1),
        Lie::Result(3, 1),
        Lie::Result(1, 1),
        Lie::Result(0, 1),
    ];
    lies.extend([1, 2, 4, 1 << 31].map(Lie::Tag));
    lies.extend([1, 0x8000].map(Lie::Generation));
    lies.extend((2..=9).filter_map(Status::from_number).map(Lie::Status));
    for lie in lies {
        for at in (0..60).step_by(3) {
            let (decided, driver) = with_fault(&cases, Fault::Lie(lie), at);
            assert_eq!(decided, cases.len(), "{lie:?} at command {at}: {:?}", driver.counters());
        }
    }
}

/// A core that computes wrongly once, with a right checksum over the wrong result: what the CPU compares or computes again is
/// right, and whoever was caught is switched off with the evidence kept.
#[test]
fn a_wrong_result_under_a_right_checksum_is_never_an_outcome() {
    let cases = small_cases();
    let mut caught = 0;
    for bit in [0, 100, 256, 300, 511] {
        for fault in [Fault::Core(bit), Fault::Source(bit)] {
            for at in 0..60 {
                let (_, driver) = with_fault(&cases, fault.clone(), at);
                caught += driver.evidence().len();
                let counters = driver.counters();
                assert_eq!(counters.bad_results, 0, "the checksum was right");
            }
        }
    }
    assert!(caught > 0, "the fault was one");
}

/// The logic goes for good at every command: everything comes back, nothing waits for ever.
#[test]
fn power_that_goes_gives_everything_back() {
    let cases = small_cases();
    for fault in [Fault::PowerOff, Fault::PowerOffOnes] {
        for at in 0..50 {
            let (decided, mut driver) = with_fault(&cases, fault.clone(), at);
            assert!(decided < cases.len() && driver.lost().is_some(), "{fault:?} at {at}");
            assert_eq!(driver.offered(), 0);
            // A lost payload refuses, and takes up work again when power is back.
            assert_eq!(decide(&mut driver, &cases), 0);
            assert!(driver.revive().is_err());
            driver.bus().set_power(perigee_hdl::sim::emulator::Power::On);
            driver.revive().expect("power is back");
            assert_eq!(decide(&mut driver, &cases), cases.len());
        }
    }
}

/// A fault at every single command: bounded, and given up as a whole.
#[test]
fn logic_that_never_answers_rightly_is_given_up() {
    let cases = small_cases();
    for fault in [
        Fault::Dropped,
        Fault::Ends(Status::Bus),
        Fault::Output(3),
        Fault::HangsForEver,
        Fault::Reset,
    ] {
        let emulator = Emulator::new(Configuration::Streams, MEMORY_BYTES);
        let armed = Arc::new(std::sync::atomic::AtomicBool::new(false));
        let is_armed = Arc::clone(&armed);
        let always = fault.clone();
        let emulator = emulator.with_faults(move |_| {
            is_armed
                .load(std::sync::atomic::Ordering::Relaxed)
                .then(|| always.clone())
        });
        let mut driver = attach(emulator);
        armed.store(true, std::sync::atomic::Ordering::Relaxed);
        // What needs no logic may still be decided; nothing is decided wrongly.
        assert!(decide(&mut driver, &cases) < cases.len(), "{fault:?}");
    }
}
