//! What the tests of payload records share: generated streams, both validators, containers.
//! Used by the files beside it that begin with `payload`.
//! Never decides what is right.

use std::{collections::BTreeMap, sync::atomic::AtomicBool};

use perigee::{
    chain::{
        profile::Profile,
        spacechain::payload::{PayloadParams, sequential::Sequential},
    },
    config::Config,
    generate::{
        Fault, StreamOptions as Generated,
        spacechain::payload::{AS_OF, PayloadGenerator, stream as generator},
    },
    ingest::{
        Ingest,
        container::{Head, length_prefix},
    },
    pipeline::{
        run::{Machinery, RunError, RunOutcome},
        stream::{self, StreamOptions},
    },
    verdict::ObjectReport,
};

/// A generated stream.
pub(crate) struct Told {
    /// Its objects.
    pub(crate) objects: Vec<Vec<u8>>,
    /// Its faults, by the objects' ids.
    pub(crate) faults: BTreeMap<String, Fault>,
    /// The generator behind the last of them.
    pub(crate) generator: PayloadGenerator,
}

impl Told {
    /// So many objects of this seed, so many of them with a fault.
    pub(crate) fn new(seed: u64, objects: u64, faults: u64) -> Self {
        let options = Generated { objects, seed, faults };
        let mut told = Self {
            objects: Vec::new(),
            faults: BTreeMap::new(),
            generator: generator(params(), options),
        };
        for object in told.generator.by_ref() {
            let object = object.unwrap();
            if let Some(fault) = object.fault {
                told.faults.insert(fault.object.clone(), fault);
            }
            told.objects.push(object.bytes);
        }
        told
    }
}

/// The embedded parameters.
pub(crate) fn params() -> &'static PayloadParams {
    PayloadParams::embedded()
}

/// The profile.
pub(crate) fn profile() -> &'static Profile {
    Profile::by_name("spacechain").unwrap()
}

/// The sequential validator over a stream.
pub(crate) fn naive(objects: &[Vec<u8>]) -> (Vec<ObjectReport>, Sequential<PayloadParams>) {
    let mut validator = Sequential::new(params(), AS_OF as i64);
    let reports = objects.iter().map(|object| validator.judge(object.clone()).unwrap());
    (reports.collect(), validator)
}

/// A container of these objects.
pub(crate) fn container(objects: &[Vec<u8>]) -> Vec<u8> {
    let head = Head {
        profile: PayloadParams::NAME.into(),
        as_of: AS_OF as i64,
    };
    let mut bytes = head.encode();
    for object in objects {
        bytes.extend_from_slice(&length_prefix(object.len()).unwrap());
        bytes.extend_from_slice(object);
    }
    bytes
}

/// The pipeline over a file of the profile.
pub(crate) fn run_file(
    machinery: &Machinery,
    options: &StreamOptions,
    file: &[u8],
) -> (Result<RunOutcome, RunError>, Vec<ObjectReport>) {
    let ingest = Ingest::from_bytes("payload", file, &stream::framing(profile()), &options.config).unwrap();
    assert!(ingest.errors.is_empty(), "{:?}", ingest.errors);
    let (mut reports, stop) = (Vec::new(), AtomicBool::new(false));
    let outcome = stream::run_on(machinery, profile(), &ingest, options, &stop, &mut |progress| {
        reports.extend(progress.report.cloned());
    });
    (outcome, reports)
}

/// The pipeline over a stream.
pub(crate) fn piped(machinery: &Machinery, config: &Config, objects: &[Vec<u8>]) -> (RunOutcome, Vec<ObjectReport>) {
    let options = StreamOptions::new(config.clone());
    let (outcome, reports) = run_file(machinery, &options, &container(objects));
    (outcome.unwrap(), reports)
}
