//! The conformance suite on the emulator, and on emulators with a habit that the protocol does not have.
//! The circuit's own test puts the same list to its simulation.
//! Never a check without its negative control.

use perigee_hdl::sim::{
    conformance::{MEMORY_BYTES_MIN, checks, job_checks},
    emulator::{
        Emulator,
        faults::{Fault, Lie},
    },
};
use perigee_hdl_abi::{configuration::Configuration, records::Status};

#[test]
fn the_emulator_conforms() {
    for (name, check) in checks::<Emulator>() {
        if let Err(failure) = check(Emulator::new(Configuration::Streams, MEMORY_BYTES_MIN)) {
            panic!("{name}: {failure}");
        }
    }
}

/// The other configurations of the emulator: what their third seats do.
#[test]
fn every_third_seat_conforms() {
    for configuration in [Configuration::Signatures, Configuration::Scrypt] {
        for (name, check) in job_checks::<Emulator>() {
            if let Err(failure) = check(Emulator::new(configuration, MEMORY_BYTES_MIN)) {
                panic!("{configuration:?}, {name}: {failure}");
            }
        }
    }
    // A configuration without jobs fails where jobs are asked for: the negative control.
    let (_, check) = job_checks::<Emulator>()[1];
    assert!(check(Emulator::new(Configuration::Streams, MEMORY_BYTES_MIN)).is_err());
}

/// Logic with one defect each: some check must find it.
#[test]
fn defects_are_found() {
    let defects = [
        Fault::Lie(Lie::Tag(1)),
        Fault::Lie(Lie::Phase),
        Fault::Lie(Lie::Generation(1)),
        Fault::Lie(Lie::Result(0, 1)),
        Fault::Lie(Lie::Result(1, 1)),
        Fault::Lie(Lie::Status(Status::Done)),
        Fault::Core(0),
        Fault::Output(0),
        Fault::Completion(9),
        Fault::Unwritten,
        Fault::Dropped,
        Fault::Twice,
        Fault::Ends(Status::Timeout),
    ];
    for defect in defects {
        let found = checks::<Emulator>().into_iter().any(|(_, check)| {
            let always = defect.clone();
            check(Emulator::new(Configuration::Streams, MEMORY_BYTES_MIN).with_faults(move |_| Some(always.clone())))
                .is_err()
        });
        assert!(found, "{defect:?}");
    }
}
