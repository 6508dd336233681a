//! Tests of the driver over a small profile of their own: lists of numbers whose Merkle trees are rows.
//! Compared with the plain loop that the driver stands for, over thread counts, batch sizes and broken inputs.
//! Never a profile that users see.

use std::sync::atomic::AtomicUsize;

use perigee_kernels::{
    batch::{BatchBuilder, Program},
    merkle::{TreeOutput, TreeRow},
    policy::{MerkleRule, Policy},
    primitive::Stage as Primitive,
};

use super::*;
use crate::{
    ingest::RecordFraming,
    verdict::{Counters, Finding, RuleId, Verdict},
};

/// A group of records: leaves of 32 bytes. Two rounds: the root of the leaves, then that of the root beside each leaf.
struct Leaves {
    leaves: Vec<[u8; 32]>,
    roots: Vec<[u8; 32]>,
    fault: Option<String>,
}

fn tree(leaves: &[[u8; 32]]) -> Arc<Batch> {
    let policy = Policy {
        merkle: MerkleRule::Rfc6962Sha256,
        ..Policy::default()
    };
    let mut builder = BatchBuilder::new(Program::single(Primitive::Tree), policy);
    let place = builder.arena_push(&[leaves.as_flattened()], 1).unwrap();
    builder.push(TreeRow::compute(place)).unwrap();
    Arc::new(builder.finish())
}

impl Item for Leaves {
    fn ask(&mut self, answers: &[Answered<'_>]) -> Result<Vec<Arc<Batch>>, BackendError> {
        for answered in answers {
            assert!(answered.holds(0)?);
            self.roots.push(TreeOutput::read(answered.output(0)).unwrap().root);
        }
        Ok(match (self.fault.is_some(), self.roots.len()) {
            (true, _) => Vec::new(),
            (_, 0) => vec![tree(&self.leaves)],
            (_, 1) => self.leaves.iter().map(|leaf| tree(&[self.roots[0], *leaf])).collect(),
            _ => Vec::new(),
        })
    }

    fn undecodable(&self) -> Option<&str> {
        self.fault.as_deref()
    }
}

/// Accepts where the last bit of the last root differs from that of the last one accepted: a state that hangs on the order.
#[derive(Default)]
struct Alternating {
    last: u8,
    accepted: i64,
}

impl Alternating {
    fn say(&mut self, object: &ObjectRef, root: Option<[u8; 32]>) -> ObjectReport {
        let verdict = match root {
            None => Finding::whole(RuleId::new('T', 1), "no leaves").into(),
            Some(root) if root[31] & 1 == self.last => Finding::whole(RuleId::new('T', 2), hex::encode(root)).into(),
            Some(_) => {
                self.last ^= 1;
                self.accepted += 1;
                Verdict::ACCEPT
            }
        };
        ObjectReport {
            object: object.number.to_string(),
            verdict,
            counters: Counters {
                hashes: 1,
                ..Counters::default()
            },
            unchecked: Vec::new(),
        }
    }
}

impl Stream for Alternating {
    type Item = Leaves;

    fn decoder(&self) -> Decoder<Leaves> {
        Arc::new(|bytes, _| {
            let leaves: Vec<_> = bytes
                .chunks_exact(34)
                .map(|record| record[2..].try_into().unwrap())
                .collect();
            let fault = (leaves.len() * 34 != bytes.len()).then(|| "a record of another length".to_owned());
            Leaves {
                leaves,
                roots: Vec::new(),
                fault,
            }
        })
    }

    fn judge(&mut self, item: Leaves, object: &ObjectRef) -> Judged {
        let root = item.fault.is_none().then(|| *item.roots.last().unwrap());
        Judged::Report(self.say(object, root))
    }

    fn at(&self) -> i64 {
        self.accepted
    }
}

fn node(left: &[u8; 32], right: &[u8; 32]) -> [u8; 32] {
    crate::chain::utxo::sha256(&[&[1][..], left, right].concat())
}

/// The root of one or two leaves; the test makes no larger trees.
fn plain_root(leaves: &[[u8; 32]]) -> [u8; 32] {
    match leaves {
        [one] => *one,
        [left, right] => node(left, right),
        _ => unreachable!("groups of one or two"),
    }
}

const FRAMING: Framing = Framing::Records(RecordFraming {
    record_bytes_min: 31,
    record_bytes_max: 34,
    head_bytes: 1,
    group: |head| head.first().map(|byte| u128::from(*byte)),
    seal: |_| None,
});

/// Groups of one or two leaves; every seventh group has a broken record.
fn file(groups: u8) -> Vec<u8> {
    let mut file = Vec::new();
    for group in 0..groups {
        for leaf in 0..=group % 2 {
            let mut record = crate::chain::utxo::sha256(&[group, leaf]).to_vec();
            record[0] = group;
            if group % 7 == 3 {
                record.pop();
            }
            file.extend((record.len() as u16).to_le_bytes());
            file.extend(record);
        }
    }
    file
}

fn naive(groups: u8, limit: usize) -> Vec<(String, Verdict)> {
    let ingest = Ingest::from_bytes("groups", &file(groups), &FRAMING, &Config::default()).unwrap();
    let mut stream = Alternating::default();
    let reports = ingest.objects.iter().take(limit).map(|object| {
        let item = (stream.decoder())(ingest.read(object).unwrap(), object);
        let root = item.fault.is_none().then(|| {
            let root = plain_root(&item.leaves);
            node(&root, item.leaves.last().unwrap())
        });
        let report = stream.say(object, root);
        (report.object, report.verdict)
    });
    reports.collect()
}

fn driven(bytes: &[u8], config: Config, limit: Option<u64>) -> (RunOutcome, Vec<(String, Verdict)>) {
    let ingest = Ingest::from_bytes("groups", bytes, &FRAMING, &config).unwrap();
    let machinery = Machinery::start(&config, "auto").unwrap();
    let options = StreamOptions {
        limit,
        ..StreamOptions::new(config)
    };
    let mut reports = Vec::new();
    let stop = AtomicBool::new(false);
    let outcome = drive(
        Alternating::default(),
        "alternating",
        &machinery,
        &ingest,
        &options,
        &stop,
        &mut |progress| {
            let report = progress.report.unwrap();
            reports.push((report.object.clone(), report.verdict.clone()));
        },
    );
    (outcome.unwrap(), reports)
}

#[test]
fn verdicts_are_those_of_the_plain_loop_whatever_ran() {
    let expected = naive(200, usize::MAX);
    let bytes = file(200);
    // The plain loop must see all three verdicts, or the comparison proves nothing.
    for word in ["T1", "T2"] {
        assert!(
            expected
                .iter()
                .any(|(_, verdict)| verdict.rule().is_some_and(|rule| rule.to_string() == word))
        );
    }
    for (threads, batch_rows_max, window_objects_max) in [(1, 1, 1), (2, 7, 3), (2, 4096, 1024), (1, 4096, 2)] {
        let config = Config {
            threads,
            batch_rows_max,
            window_objects_max,
            ..Config::default()
        };
        let (outcome, reports) = driven(&bytes, config, None);
        assert_eq!(reports, expected);
        let summary = outcome.summary;
        assert_eq!((summary.objects, summary.counters.hashes), (200, 200));
        assert_eq!(summary.accepted + summary.rejected, 200);
        assert!(!summary.interrupted && outcome.errors.is_empty() && summary.backends.values().sum::<u64>() > 200);
        assert_eq!(summary.at, summary.accepted as i64, "what the stream itself says");
    }
}

#[test]
fn a_limit_and_a_stop_end_the_run_early() {
    let config = Config {
        window_objects_max: 4,
        ..Config::default()
    };
    let (outcome, reports) = driven(&file(20), config.clone(), Some(9));
    assert_eq!(reports, naive(20, 9));
    assert!(!outcome.summary.interrupted, "a limit is no interruption");
    assert_eq!(driven(&file(20), config.clone(), Some(0)).0.summary.objects, 0);
    let ingest = Ingest::from_bytes("groups", &file(20), &FRAMING, &config).unwrap();
    let machinery = Machinery::start(&config, "auto").unwrap();
    let stop = AtomicBool::new(false);
    let heard = AtomicUsize::new(0);
    let outcome = drive(
        Alternating::default(),
        "alternating",
        &machinery,
        &ingest,
        &StreamOptions::new(config),
        &stop,
        &mut |_| {
            heard.fetch_add(1, Ordering::Relaxed);
            stop.store(true, Ordering::Relaxed);
        },
    );
    let summary = outcome.unwrap().summary;
    assert!(summary.interrupted && summary.objects < 20, "{summary:?}");
    assert_eq!(heard.into_inner() as u64, summary.objects);
}

#[test]
fn a_profile_of_another_family_is_refused() {
    let profile = Profile::by_name("bitcoin").unwrap();
    let ingest = Ingest::from_bytes("groups", &file(1), &FRAMING, &Config::default()).unwrap();
    let options = StreamOptions::new(Config::default());
    let error = run(profile, &ingest, &options, &AtomicBool::new(false), &mut |_| {}).unwrap_err();
    assert_eq!(error.to_string(), "profile bitcoin is not judged as a stream of items");
}
