//! What the files of this target share: generated streams, both validators, and records that are changed and signed again.
//! Used by every file beside it.
//! Never decides what is right.

use std::{collections::BTreeMap, sync::atomic::AtomicBool};

use perigee::{
    chain::{
        lunarx::{LunarParams, sequential::Sequential},
        profile::Profile,
    },
    config::Config,
    generate::{
        Fault, StreamOptions as Generated,
        lunarx::{self, AS_OF, LunarGenerator, Signer, World},
    },
    ingest::{
        Framing, Ingest,
        container::{Head, length_prefix},
    },
    pipeline::{
        run::{Machinery, RunOutcome},
        stream::{self, StreamOptions},
    },
    verdict::{Missing, ObjectReport, Verdict},
};

/// A generated stream and the world that it left.
pub(crate) struct Told {
    /// Its objects.
    pub(crate) objects: Vec<Vec<u8>>,
    /// Its faults, by the objects' ids.
    pub(crate) faults: BTreeMap<String, Fault>,
    /// The generator behind the last of them.
    pub(crate) generator: LunarGenerator,
}

impl Told {
    /// So many objects of this seed, so many of them with a fault.
    pub(crate) fn new(seed: u64, objects: u64, faults: u64) -> Self {
        let options = Generated { objects, seed, faults };
        let mut told = Self {
            objects: Vec::new(),
            faults: BTreeMap::new(),
            generator: lunarx::stream(params(), options),
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

    /// The world behind the last object.
    pub(crate) fn world(&self) -> &World {
        self.generator.world()
    }

    /// The sequential validator behind the last object.
    pub(crate) fn judged(&self) -> Sequential<LunarParams> {
        let mut validator = Sequential::new(params(), AS_OF as i64);
        for object in &self.objects {
            validator.judge(object.clone()).unwrap();
        }
        validator
    }

    /// The last object of this kind.
    pub(crate) fn last(&self, kind: u8) -> Vec<u8> {
        let found = self.objects.iter().rev().find(|object| object[0] == kind);
        found.unwrap_or_else(|| panic!("no object of kind {kind}")).clone()
    }
}

/// The embedded parameters.
pub(crate) fn params() -> &'static LunarParams {
    LunarParams::embedded()
}

/// The sequential validator over a stream.
pub(crate) fn naive(objects: &[Vec<u8>]) -> (Vec<ObjectReport>, Sequential<LunarParams>) {
    let mut validator = Sequential::new(params(), AS_OF as i64);
    let reports = objects.iter().map(|object| validator.judge(object.clone()).unwrap());
    (reports.collect(), validator)
}

/// A container of these objects.
pub(crate) fn container(objects: &[Vec<u8>]) -> Vec<u8> {
    let head = Head {
        profile: LunarParams::NAME.into(),
        as_of: AS_OF as i64,
    };
    let mut bytes = head.encode();
    for object in objects {
        bytes.extend_from_slice(&length_prefix(object.len()).unwrap());
        bytes.extend_from_slice(object);
    }
    bytes
}

/// The pipeline over a stream.
pub(crate) fn piped(machinery: &Machinery, config: &Config, objects: &[Vec<u8>]) -> (RunOutcome, Vec<ObjectReport>) {
    let framing = Framing::Container {
        profile: LunarParams::NAME,
    };
    let ingest = Ingest::from_bytes("lunarx", &container(objects), &framing, config).unwrap();
    assert!(ingest.errors.is_empty(), "{:?}", ingest.errors);
    let options = StreamOptions::new(config.clone());
    let (mut reports, stop) = (Vec::new(), AtomicBool::new(false));
    let profile = Profile::by_name(LunarParams::NAME).unwrap();
    let outcome = stream::run_on(machinery, profile, &ingest, &options, &stop, &mut |progress| {
        reports.extend(progress.report.cloned());
    });
    (outcome.unwrap(), reports)
}

/// The rule that an object breaks.
pub(crate) fn rule(report: &ObjectReport) -> String {
    match &report.verdict {
        Verdict::Reject { rule, .. } => rule.to_string(),
        other => panic!("{}: {other:?}", report.object),
    }
}

/// What an object waits for, and the rules that could not be decided.
pub(crate) fn waits(report: &ObjectReport) -> (Missing, Vec<String>) {
    match &report.verdict {
        Verdict::Defer { missing, .. } => {
            let unchecked = report.unchecked.iter().map(ToString::to_string).collect();
            (missing.clone(), unchecked)
        }
        other => panic!("{}: {other:?}", report.object),
    }
}

/// The object with other bytes at `from_end` bytes before its end, signed again by these keys in their order.
pub(crate) fn changed(object: &[u8], from_end: usize, bytes: &[u8], signers: &[&Signer]) -> Vec<u8> {
    let mut object = object.to_vec();
    let at = object.len() - from_end;
    object[at..at + bytes.len()].copy_from_slice(bytes);
    object.truncate(object.len() - 64 * signers.len());
    for signer in signers {
        let signature = signer.sign(&object);
        object.extend_from_slice(&signature);
    }
    object
}
