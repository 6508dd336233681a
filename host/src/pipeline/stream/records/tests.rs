//! Tests of rows and answers: a record that asks for every sort of work, judged by what the naive validator computes.
//! Driven as a stream, on the software engines.
//! Never a record that users see.

use std::sync::atomic::AtomicBool;

use super::*;
use crate::{
    chain::lunarx::{
        LunarParams,
        blob::Blob,
        docket::{Docket, require},
        key::PublicKey,
        record::{Court, Record},
        sequential::{root, solve},
        tree::leaf,
        work::{Done, Work, WorkFault},
    },
    config::Config,
    ingest::{
        Ingest,
        container::{Head, length_prefix},
    },
    pipeline::{rounds::Engines, run::Machinery, stream::StreamOptions},
    verdict::RuleId,
};

/// A record that asks for every sort of work, twice, and compares the answers with the naive ones.
struct Probe {
    bytes: Vec<u8>,
    done: Vec<Done>,
    rounds: u32,
    /// Compares with answers to other bytes: the negative control.
    is_wrong: bool,
}

impl Probe {
    fn asks(&self) -> Vec<Work> {
        let bytes = &self.bytes;
        let key = PublicKey::ed25519(&leaf(bytes));
        let hashes: Vec<Hash> = bytes.chunks(7).map(leaf).collect();
        // Shards of 13 bytes: less than a chunk, and no multiple of a word.
        let data: Vec<Vec<u8>> = (0..3u8).map(|shard| leaf(&[shard, bytes[1]])[..13].to_vec()).collect();
        let encode = Work::Encode {
            data: data.iter().cloned().map(Blob::from).collect(),
            recovery_count: 2,
        };
        let Done::Shards(code) = solve(&encode) else {
            unreachable!("shards come of an encoding")
        };
        let mut shards: Vec<Option<Vec<u8>>> = data.iter().chain(&code).cloned().map(Some).collect();
        shards[usize::from(bytes[1] % 3)] = None;
        let recover = |shards: Vec<Option<Vec<u8>>>| Work::Recover {
            original_count: 3,
            shards: shards.into_iter().map(|shard| shard.map(Blob::from)).collect(),
        };
        let whole = recover(shards.clone());
        shards[4].as_mut().unwrap()[0] ^= 1;
        let path = |count: u32, siblings: Vec<Hash>| Work::Path {
            leaf: hashes[0],
            index: 0,
            count,
            siblings,
        };
        vec![
            Work::Signature {
                key,
                message: bytes.clone(),
                signature: [3; 64],
            },
            Work::Leaves {
                bytes: bytes.clone().into(),
                leaf_bytes: 5,
            },
            Work::Leaves {
                bytes: Vec::new().into(),
                leaf_bytes: 5,
            },
            Work::Tree { leaves: hashes.clone() },
            Work::Tree { leaves: Vec::new() },
            path(2, vec![root(&hashes)]),
            // No such leaf, a sibling too few, and more of them than any tree is deep.
            path(0, Vec::new()),
            path(2, Vec::new()),
            path(u32::MAX, vec![[1; 32]; 40]),
            encode,
            whole,
            recover(shards),
        ]
    }
}

impl Record<LunarParams> for Probe {
    fn id(&self) -> Hash {
        leaf(&self.bytes)
    }

    fn work(&mut self, done: &[Done]) -> Result<Vec<Work>, WorkFault> {
        self.done.extend_from_slice(done);
        self.rounds += 1;
        // A round of work that needs no row stands in between.
        Ok(match self.rounds {
            1 | 3 => self.asks(),
            2 => vec![Work::Tree { leaves: Vec::new() }],
            _ => Vec::new(),
        })
    }

    fn judge(&self, _court: Court<'_, LunarParams>, docket: &mut Docket) {
        let mut asks = self.asks();
        let again = self.asks();
        asks.push(Work::Tree { leaves: Vec::new() });
        asks.extend(again);
        if self.is_wrong {
            asks.swap(3, 4);
        }
        let expected: Vec<Done> = asks.iter().map(solve).collect();
        docket.rule(RuleId::new('P', 1), || {
            require(self.done == expected, || {
                format!("{:?}, expected {expected:?}", self.done)
            })
        });
    }

    fn apply(&self, _ledger: &mut Ledger) {}
}

/// What a good probe, or the negative control, stands for: `length` bytes of that value.
fn probe(length: u8) -> Box<dyn Record<LunarParams>> {
    Box::new(Probe {
        bytes: vec![length; usize::from(length)],
        done: Vec::new(),
        rounds: 0,
        is_wrong: length == 255,
    })
}

struct Probes(RecordStream<LunarParams>);

impl Stream for Probes {
    type Item = RecordItem<LunarParams>;

    fn decoder(&self) -> Decoder<RecordItem<LunarParams>> {
        Arc::new(|bytes, _| RecordItem {
            digest: Hash::default(),
            group: Group::new([Ok(probe(bytes[1]))]),
        })
    }

    fn judge(&mut self, item: RecordItem<LunarParams>, object: &ObjectRef) -> Judged {
        self.0.judge(item, object)
    }

    fn at(&self) -> i64 {
        0
    }
}

#[test]
fn every_sort_of_work_is_answered_as_the_naive_validator_does_it() {
    let profile = LunarParams::NAME.to_owned();
    let mut bytes = Head { profile, as_of: 0 }.encode();
    // Lengths around the seven bytes of a leaf; the last is the negative control.
    for length in [7u8, 8, 13, 14, 15, 50, 255] {
        let object = vec![length; usize::from(length)];
        bytes.extend_from_slice(&length_prefix(object.len()).unwrap());
        bytes.extend_from_slice(&object);
    }
    let config = Config::default();
    let ingest = Ingest::from_bytes("probes", &bytes, &framing::<LunarParams>(), &config).unwrap();
    let machinery = Machinery::start(&config, "cpu").unwrap();
    let stream = Probes(RecordStream::new(LunarParams::embedded(), 0));
    let (options, stop) = (StreamOptions::new(config), AtomicBool::new(false));
    let mut verdicts = Vec::new();
    let outcome = super::super::drive(
        stream,
        "probes",
        &machinery,
        &ingest,
        &options,
        &stop,
        &mut |progress| {
            verdicts.extend(progress.report.map(|report| report.verdict.clone()));
        },
    );
    outcome.unwrap();
    let (control, good) = verdicts.split_last().unwrap();
    assert!(
        good.len() == 6 && good.iter().all(|verdict| verdict.is_accept()),
        "{good:?}"
    );
    assert!(control.is_reject(), "the comparison can fail");
}

/// Several records that need other numbers of rounds, one that is broken, and the negative control, in one group.
#[test]
fn records_that_go_together_get_their_own_answers() {
    let machinery = Machinery::start(&Config::default(), "cpu").unwrap();
    let broken = kind::decode(vec![250], LunarParams::embedded())
        .map(|_| ())
        .unwrap_err();
    let lengths = [7u8, 50, 255, 8];
    let mut records: Vec<_> = lengths.iter().map(|length| Ok(probe(*length))).collect();
    records.insert(1, Err(broken.clone()));
    let (done, decided) = crossbeam::channel::bounded(1);
    let engines = Engines {
        pool: Arc::clone(&machinery.pool),
        parcels: machinery.dispatcher.sender(),
    };
    let group = Group::new(records);
    machinery
        .pool
        .spawn(move || engines.decide(group, move |group| done.send(group).unwrap()));
    let group: Group<LunarParams> = decided.recv().unwrap().unwrap();
    let mut ledger = Ledger::default();
    let accepted = group.into_records().map(|record| match record {
        Ok(record) => Some(
            settle(&*record, LunarParams::embedded(), 0, (&mut ledger, &mut ()))
                .verdict
                .is_accept(),
        ),
        Err(other) => (other == broken).then_some(false),
    });
    let expected = [Some(true), Some(false), Some(true), Some(false), Some(true)];
    assert_eq!(accepted.collect::<Vec<_>>(), expected);
}
