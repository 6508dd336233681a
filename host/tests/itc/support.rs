//! A scene: the world of the generator, and a validator that has heard its opening.
//! Asked by the tests for verdicts in short.
//! Never knows a rule.

use std::sync::atomic::AtomicBool;

use perigee::{
    chain::{itc::ItcParams, profile::Profile, records::sequential::Sequential},
    config::Config,
    generate::itc::{AS_OF, World},
    ingest::{
        Ingest,
        container::{Head, length_prefix},
    },
    pipeline::stream::{self, StreamOptions},
    verdict::{ObjectReport, Verdict},
};

/// A world and who judges it.
pub(crate) struct Scene {
    pub(crate) world: World,
    pub(crate) judge: Sequential<ItcParams>,
}

/// Later than every header of a test.
pub(crate) const AT: i64 = AS_OF;

/// Four of weight 1: the least that bears a liar.
pub(crate) const FOUR: [u64; 4] = [1; 4];

impl Scene {
    pub(crate) fn new(weights: &[u64]) -> Self {
        let params = ItcParams::embedded();
        let mut scene = Self {
            world: World::new(params, 1, weights),
            judge: Sequential::new(params, AT),
        };
        for object in scene.world.opening() {
            scene.accept(&object);
        }
        scene
    }

    pub(crate) fn report(&mut self, object: &[u8]) -> ObjectReport {
        self.judge
            .judge(object.to_vec())
            .expect("the naive validator answers what is asked")
    }

    pub(crate) fn accept(&mut self, object: &[u8]) {
        let report = self.report(object);
        assert!(report.verdict.is_accept(), "{report:?}");
    }

    /// The rule that an object breaks, and at which index.
    pub(crate) fn reject(&mut self, object: &[u8], rule: &str, index: Option<u64>) {
        match self.report(object).verdict {
            Verdict::Reject {
                rule: got,
                index: at,
                message,
            } => assert_eq!((got.to_string(), at), (rule.to_owned(), index), "{message}"),
            other => panic!("{other:?}, expected a rejection by {rule}"),
        }
    }

    /// What an object waits for, at this rule.
    pub(crate) fn waits(&mut self, object: &[u8], rule: &str) {
        let report = self.report(object);
        assert!(matches!(report.verdict, Verdict::Defer { .. }), "{report:?}");
        assert_eq!(report.unchecked.first().map(ToString::to_string).as_deref(), Some(rule));
    }
}

/// With one bit of the last byte the other way round: that of the last signature.
pub(crate) fn flipped(mut object: Vec<u8>) -> Vec<u8> {
    if let Some(last) = object.last_mut() {
        *last ^= 1;
    }
    object
}

/// What the pipeline says of a stream at [`AT`].
pub(crate) fn piped(objects: &[Vec<u8>], config: &Config, backend: &str) -> Vec<ObjectReport> {
    let profile = Profile::by_name(ItcParams::NAME).unwrap();
    let head = Head {
        profile: ItcParams::NAME.to_owned(),
        as_of: AT,
    };
    let mut bytes = head.encode();
    for object in objects {
        bytes.extend_from_slice(&length_prefix(object.len()).unwrap());
        bytes.extend_from_slice(object);
    }
    let ingest = Ingest::from_bytes("itc", &bytes, &stream::framing(profile), config).unwrap();
    let options = StreamOptions {
        backend: backend.into(),
        ..StreamOptions::new(config.clone())
    };
    let mut reports = Vec::new();
    stream::run(profile, &ingest, &options, &AtomicBool::new(false), &mut |progress| {
        reports.extend(progress.report.cloned());
    })
    .unwrap();
    reports
}
