//! How many pieces of audits one core checks a second; for people, who run it by name.
//! From the bytes of the record to its verdict of rows: decoding, both leaf hashes of a piece, its three paths, three signatures a record.
//! Never asserts a rate: machines differ.

use std::{
    sync::Arc,
    time::{Duration, Instant},
};

use crossbeam::channel::bounded;
use perigee::{
    chain::lunarx::{LunarParams, blob::Blob, challenge, kind},
    config::Config,
    generate::lunarx::{Signer, content::Content, proof::AuditDraft},
    pipeline::{group::Group, rounds::Engines, run::Machinery},
};

#[test]
#[ignore = "a measurement: cargo test --release -p perigee --test tracker rate -- --ignored --nocapture"]
fn rate_of_audits() {
    let params = LunarParams::embedded();
    // 64 stripes of 10 + 4, 40 MiB: a column of 4,096 pieces, so that paths have 6 + 4, 6 and 12 hashes.
    let data = (0..40u32 << 20).map(|at| (at.wrapping_mul(2_654_435_761) >> 24) as u8);
    let content = Content::new(Signer::ed25519(&[1; 32]), data.collect(), 10, 4);
    let draft = |round| AuditDraft {
        is_archive: false,
        contract: [5; 32],
        manifest: content.id(),
        provider: Signer::ed25519(&[2; 32]),
        epoch: 20_454,
        shard: 1,
        commit_nonce: [8; 32],
        beacon: [6; 32],
        tracker: Signer::ed25519(&[3; 32]),
        held_bytes: content.shape.column_bytes(1),
        round,
        nonce: [9; 32],
        asked_us: 1_000,
        answered_us: 2_000,
    };
    // All of a day: three rounds of 135 pieces and one of 55.
    let drafts: Vec<_> = (0..4).map(draft).collect();
    let pieces: u32 = drafts.iter().map(|draft| draft.pieces(&content, params)).sum();
    assert_eq!(pieces, params.audits.pieces_a_day);
    assert!(!challenge::is_small(params, &content.shape, 1));
    let records: Vec<Blob> = drafts
        .iter()
        .map(|draft| draft.seal(&content, params, &|_| ()).into())
        .collect();
    for threads in [1, 2] {
        let config = Config {
            threads,
            // The same signatures again are not to be remembered.
            dedup_rows_max: 0,
            ..Config::default()
        };
        let machinery = Machinery::start(&config, "cpu").unwrap();
        let engines = || Engines {
            pool: Arc::clone(&machinery.pool),
            parcels: machinery.dispatcher.sender(),
        };
        // Days of several providers at once, as the judge has them, and as many groups under way as fill the engine's batches.
        let (done, ended) = bounded(1024);
        let submit = || {
            let (records, engines, done) = (records.clone(), engines(), done.clone());
            machinery.pool.spawn(move || {
                let group = Group::new(records.into_iter().map(|record| kind::decode(record, params)));
                engines.decide(group, move |group| done.send(group.is_ok()).unwrap());
            });
        };
        (0..UNDER_WAY).for_each(|_| submit());
        let (start, mut groups) = (Instant::now(), 0u32);
        while start.elapsed() < Duration::from_secs(5) {
            assert!(ended.recv().unwrap(), "an engine failed");
            groups += 1;
            submit();
        }
        let rate = f64::from(groups * pieces) / start.elapsed().as_secs_f64();
        println!("{threads} cores: {rate:.0} pieces/s");
        (0..UNDER_WAY).for_each(|_| assert!(ended.recv().unwrap()));
    }
}

const UNDER_WAY: usize = 16;
