//! What the files of this target share: the real set, its container, and both validators.
//! Used by every file beside it.
//! Never decides what is right.

use std::{ops::Range, sync::atomic::AtomicBool};

use perigee::{
    chain::{
        profile::{Family, Profile},
        shreds::{SHREDS, ShredParams, sequential, set::split},
    },
    config::Config,
    generate::shreds::container,
    ingest::Ingest,
    pipeline::{
        run::{Machinery, RunOutcome},
        stream::{self, StreamOptions, shreds::FRAMING},
    },
    verdict::{ObjectReport, Verdict},
};

/// 62 records of one set as a validator of the live cluster received them.
pub(crate) const REAL: &str = "erasure/solana-shreds/slot385970984-fec320.bin";

/// The records of the real set, if it is here.
pub(crate) fn real() -> Option<Vec<Vec<u8>>> {
    let bytes = super::common::data(REAL)?;
    let (records, fault) = split(&bytes);
    assert_eq!(fault, None);
    Some(
        records
            .into_iter()
            .map(|range: Range<usize>| bytes[range].to_vec())
            .collect(),
    )
}

/// The profile.
pub(crate) fn profile() -> &'static Profile {
    let profile = Profile::by_name("shreds").unwrap();
    assert!(matches!(profile.family, Family::Shreds(_)));
    profile
}

/// The constants with another leader.
pub(crate) fn params(leader: [u8; 32]) -> ShredParams {
    ShredParams { leader, ..SHREDS }
}

/// The sequential validator over the sets of a file.
pub(crate) fn naive(params: &ShredParams, bytes: &[u8]) -> Vec<ObjectReport> {
    let ingest = Ingest::from_bytes("shreds", bytes, &FRAMING, &Config::default()).unwrap();
    assert!(ingest.errors.is_empty(), "{:?}", ingest.errors);
    let objects = ingest.objects.iter().map(|object| ingest.read(object).unwrap());
    objects.map(|set| sequential::judge(params, set).unwrap()).collect()
}

/// The sequential validator over records that must form one set of the real leader.
pub(crate) fn naive_one<'a>(records: impl IntoIterator<Item = &'a Vec<u8>>) -> ObjectReport {
    let mut reports = naive(&SHREDS, &container(records));
    assert_eq!(reports.len(), 1, "{reports:?}");
    reports.remove(0)
}

/// The pipeline over the sets of a file.
pub(crate) fn piped(
    machinery: &Machinery,
    leader: Option<[u8; 32]>,
    config: &Config,
    bytes: &[u8],
) -> (RunOutcome, Vec<ObjectReport>) {
    let ingest = Ingest::from_bytes("shreds", bytes, &FRAMING, config).unwrap();
    let options = StreamOptions {
        leader,
        ..StreamOptions::new(config.clone())
    };
    let mut reports = Vec::new();
    let stop = AtomicBool::new(false);
    let outcome = stream::run_on(machinery, profile(), &ingest, &options, &stop, &mut |progress| {
        reports.extend(progress.report.cloned());
    });
    (outcome.unwrap(), reports)
}

/// Machinery of this configuration.
pub(crate) fn machinery(config: &Config) -> Machinery {
    Machinery::start(config, "auto").unwrap()
}

/// Rule, index and message of a rejection.
pub(crate) fn rejection(report: &ObjectReport) -> (String, Option<u64>, &str) {
    match &report.verdict {
        Verdict::Reject { rule, index, message } => (rule.to_string(), *index, message),
        other => panic!("{}: {other:?}", report.object),
    }
}
