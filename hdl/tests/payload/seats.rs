//! The configurations whose third seat takes many jobs in a command: their Verilog under the checks for it, and beside the emulator.
//! What does not hang on the third seat is checked on the configuration for streams, whose circuit is the same text.
//! Never a run without a comparison: results are those of the emulator's functions, and those are the portable engines'.

use perigee_hdl::{
    circuit::tool,
    registers,
    sim::{
        conformance::{MEMORY_BYTES_MIN, job_checks},
        emulator::Emulator,
        rtl::{Recipe, RtlBus},
    },
};
use perigee_hdl_abi::{bus::Bus, configuration::Configuration};

use crate::tools;

fn translation(configuration: Configuration) -> RtlBus {
    let recipe = Recipe::new(configuration, &tool::folder("perigee")).expect("the tools are there");
    let program = recipe.build().expect("the translation builds");
    RtlBus::start(&program, MEMORY_BYTES_MIN).expect("the translation runs")
}

fn conforms(configuration: Configuration) {
    if !tools() {
        return;
    }
    for (name, check) in job_checks::<RtlBus>() {
        let start = std::time::Instant::now();
        if let Err(failure) = check(translation(configuration)) {
            panic!("{configuration:?}, {name}: {failure}");
        }
        println!("{configuration:?}, {name}: {:?}", start.elapsed());
    }
}

#[test]
fn the_circuit_for_signatures_conforms() {
    conforms(Configuration::Signatures);
}

#[test]
fn the_circuit_for_headers_conforms() {
    conforms(Configuration::Scrypt);
}

/// Clocks until the self-test at the start is over: a command of every seat, on the circuit and on the emulator, within a hundredth.
#[test]
fn the_self_test_takes_the_same_clocks_on_the_emulator() {
    if !tools() {
        return;
    }
    for configuration in Configuration::ALL {
        let circuit = start_clocks(translation(configuration));
        let emulator = start_clocks(Emulator::new(configuration, MEMORY_BYTES_MIN));
        println!("{configuration:?}: circuit {circuit}, emulator {emulator}");
        let apart = circuit.abs_diff(emulator);
        assert!(
            apart * 100 <= circuit,
            "{configuration:?}: circuit {circuit}, emulator {emulator}"
        );
    }
}

fn start_clocks(mut bus: impl Bus) -> u64 {
    while bus.read_register(registers::STATUS).expect("a register") & registers::STATUS_READY == 0 {
        bus.wait(50).expect("time passes");
    }
    bus.clocks()
}
