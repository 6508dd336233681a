//! What the files of this target share: keys, content, and a validator that was told what it must know.
//! Used by every file beside it.
//! Never decides what is right.

use std::sync::atomic::AtomicBool;

use ed25519_dalek::SigningKey;
use perigee::{
    chain::{
        lunarx::{
            Hash, LunarParams,
            context::{Contract, KIND as CONTEXT, Statement},
            hash,
            ledger::Ledger,
            sequential::Sequential,
        },
        profile::Profile,
    },
    config::Config,
    generate::lunarx::{Sealing, Signer, authority, content::Content},
    ingest::{Framing, Ingest, container::Head},
    pipeline::{
        run::Machinery,
        stream::{self, StreamOptions},
    },
    verdict::{ObjectReport, Verdict},
};

/// The time of every scene.
pub(crate) const AT: i64 = 1_767_225_600;

/// The embedded parameters.
pub(crate) fn params() -> &'static LunarParams {
    LunarParams::embedded()
}

/// Signer number `number`: a key of Ed25519.
pub(crate) fn signer(number: u8) -> Signer {
    Signer::Ed25519(Box::new(SigningKey::from_bytes(&hash(&[b"objects", &[number]]))))
}

/// Content of so many bytes, no two chunks alike, by signer 1.
pub(crate) fn content(bytes: usize, k: u8, m: u8) -> Content {
    let data = (0..bytes)
        .map(|at| (at % 251) as u8 ^ (at >> 16) as u8 ^ (at >> 8) as u8)
        .collect();
    Content::new(signer(1), data, k, m)
}

/// A validator, and every object that it was given.
pub(crate) struct Scene {
    sequential: Sequential<LunarParams>,
    seq: u64,
    /// The objects so far.
    pub(crate) objects: Vec<Vec<u8>>,
    /// What was said of them.
    pub(crate) reports: Vec<ObjectReport>,
}

impl Scene {
    /// One that knows nothing.
    pub(crate) fn new() -> Self {
        Self {
            sequential: Sequential::new(params(), AT),
            seq: 0,
            objects: Vec::new(),
            reports: Vec::new(),
        }
    }

    /// What was accepted so far.
    pub(crate) fn ledger(&self) -> &Ledger {
        &self.sequential.ledger
    }

    /// Judges an object.
    pub(crate) fn judge(&mut self, object: Vec<u8>) -> Verdict {
        self.objects.push(object.clone());
        let report = self.sequential.judge(object).unwrap();
        self.reports.push(report.clone());
        report.verdict
    }

    /// Judges an object that must be accepted.
    #[track_caller]
    pub(crate) fn accept(&mut self, object: Vec<u8>) {
        let verdict = self.judge(object);
        assert!(verdict.is_accept(), "{verdict:?}");
    }

    /// Judges an object that must break this rule at this index.
    #[track_caller]
    pub(crate) fn reject(&mut self, object: Vec<u8>, rule: &str, index: Option<u64>) {
        let verdict = self.judge(object);
        match &verdict {
            Verdict::Reject {
                rule: got, index: at, ..
            } => {
                assert_eq!((got.to_string().as_str(), *at), (rule, index), "{verdict:?}");
            }
            _ => panic!("expected {rule}, got {verdict:?}"),
        }
    }

    /// Judges an object that must wait for something whose description begins so.
    #[track_caller]
    pub(crate) fn defer(&mut self, object: Vec<u8>, missing: &str) {
        let verdict = self.judge(object);
        match &verdict {
            Verdict::Defer { missing: got, .. } => assert!(got.to_string().starts_with(missing), "{verdict:?}"),
            _ => panic!("expected to wait for {missing}, got {verdict:?}"),
        }
    }

    /// A statement of the authority.
    pub(crate) fn tell(&mut self, statement: &Statement) {
        self.seq += 1;
        let object = Sealing::new(CONTEXT)
            .with(&1u8)
            .with(&self.seq)
            .bytes(&statement.to_bytes())
            .sign(&authority())
            .done();
        self.accept(object);
    }

    /// A contract of signer 1 with this provider over this root.
    pub(crate) fn contract(&mut self, id: Hash, provider: Hash, storage_root: Hash) {
        let mut verifiers: Vec<Hash> = (10..13).map(|number| signer(number).id()).collect();
        verifiers.sort_unstable();
        let terms = Contract {
            owner: signer(1).id(),
            provider,
            price: 1,
            units: 1,
            commission_bp: 0,
            quorum: 2,
            storage_root,
            verifiers,
        };
        self.tell(&Statement::Contract(id, terms));
    }

    /// Uploads content: its stripes, then its manifest.
    pub(crate) fn upload(&mut self, content: &Content) {
        for number in 0..content.shape.stripes() {
            self.accept(content.stripe(number));
        }
        self.accept(content.manifest());
    }

    /// The pipeline over the same objects says the same, on one thread and on two, in batches of any size.
    #[track_caller]
    pub(crate) fn assert_engines_agree(&self) {
        let mut bytes = Head {
            profile: LunarParams::NAME.into(),
            as_of: AT,
        }
        .encode();
        for object in &self.objects {
            bytes.extend_from_slice(&(object.len() as u32).to_le_bytes());
            bytes.extend_from_slice(object);
        }
        let profile = Profile::by_name(LunarParams::NAME).unwrap();
        let framing: Framing = stream::framing(profile);
        for (threads, batch_rows_max) in [(1, 1), (2, 4096)] {
            let config = Config {
                threads,
                batch_rows_max,
                ..Config::default()
            };
            let ingest = Ingest::from_bytes("objects", &bytes, &framing, &config).unwrap();
            assert!(ingest.errors.is_empty(), "{:?}", ingest.errors);
            let machinery = Machinery::start(&config, "cpu").unwrap();
            let options = StreamOptions::new(config);
            let mut reports = Vec::new();
            let stop = AtomicBool::new(false);
            stream::run_on(&machinery, profile, &ingest, &options, &stop, &mut |progress| {
                reports.extend(progress.report.cloned());
            })
            .unwrap();
            assert_eq!(reports, self.reports, "{threads} threads");
        }
    }
}

/// Changes one bit.
pub(crate) fn flipped(mut object: Vec<u8>, at: usize) -> Vec<u8> {
    object[at] ^= 1;
    object
}
