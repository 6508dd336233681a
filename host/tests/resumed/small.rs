//! States with limits so small that every coin is read from disk.

use std::{path::Path, sync::atomic::AtomicBool};

use perigee::{
    chain::{
        litecoin::LITECOIN_REGTEST,
        profile::Profile,
        utxo::{Block, InputParts, OutPoint, Transaction, TransactionBuilder},
    },
    config::Config,
    ingest::Ingest,
    pipeline::{
        run::{self, RunOptions},
        stream,
        summary::Summary,
    },
};

use crate::{
    mine::coinbase,
    support::{branch, generated, on, write},
};

/// Nothing stays in memory that the base has, and the base has everything as soon as it can.
fn judge(profile: &str, state: &Path, file: &str, limit: Option<u64>) -> Summary {
    let config = Config {
        state_batch_changes_max: 1,
        state_clean_bytes_max: 0,
        ..Config::default()
    };
    let profile = Profile::by_name(profile).unwrap();
    let ingest = Ingest::open(&[file.into()], &stream::framing(profile), &config);
    let options = RunOptions {
        state: Some(state.to_owned()),
        limit,
        ..RunOptions::new(profile.utxo().unwrap(), config)
    };
    run::run(&ingest, options, &AtomicBool::new(false), &mut |_| {})
        .unwrap()
        .summary
}

#[test]
fn coins_that_are_all_on_disk_give_the_same_verdicts() {
    let dir = tempfile::tempdir().unwrap();
    let file = generated(&dir, 600);
    let whole = judge("cartycoin-regtest", &dir.path().join("whole"), &file, None);
    assert_eq!((whole.rejected, whole.deferred), (20, 0));
    let pieces = dir.path().join("pieces");
    for limit in [Some(110), Some(9), None] {
        judge("cartycoin-regtest", &pieces, &file, limit);
    }
    let again = judge("cartycoin-regtest", &pieces, &file, None);
    let state = |summary: &Summary| {
        summary
            .state
            .clone()
            .map(|state| (state.height, state.tip, state.coins, state.value))
    };
    assert_eq!(state(&again), state(&whole));
    assert_eq!(again.state.unwrap().known, whole.accepted);
}

/// Anybody may spend what it spends, and what it makes.
fn spend(outpoint: OutPoint, value: i64) -> Transaction {
    let input = InputParts {
        previous_output: outpoint,
        sequence: u32::MAX,
        ..InputParts::default()
    };
    let builder = TransactionBuilder {
        version: 2,
        inputs: vec![input],
        outputs: vec![(value, vec![0x51])],
        ..TransactionBuilder::default()
    };
    builder.build().unwrap()
}

#[test]
fn a_transaction_that_comes_again_does_not_hide_the_coin_that_it_made() {
    let dir = tempfile::tempdir().unwrap();
    let trunk = branch(&LITECOIN_REGTEST.genesis_block(), 1..=100, 0);
    let first = Block::decode(trunk[0].clone().into()).unwrap();
    let subsidy = LITECOIN_REGTEST.subsidy_at(1);
    let txid = first.transactions[0].txid();
    let paid = spend(OutPoint { txid, index: 0 }, subsidy);
    let on = |parent: &[u8], height: u32, short: i64, transactions: &[Transaction]| {
        let mut all = vec![coinbase(height, subsidy - short)];
        all.extend_from_slice(transactions);
        on(parent, &all)
    };
    let makes = on(&trunk[99], 101, 0, std::slice::from_ref(&paid));
    let made = OutPoint {
        txid: paid.txid(),
        index: 0,
    };
    // Its input is spent, so it fails; its output is there already, and must be there afterwards.
    let again = on(&makes, 102, 1, std::slice::from_ref(&paid));
    let spends = on(&makes, 102, 0, &[spend(made, subsidy)]);
    let state = dir.path().join("state");
    let start = write(&dir, "start", trunk.iter().chain([&makes]));
    assert_eq!(judge("litecoin-regtest", &state, &start, None).accepted, 101);
    let wrong = judge("litecoin-regtest", &state, &write(&dir, "again", [&again]), None);
    assert_eq!(wrong.first_failure.unwrap().verdict.rule().unwrap().to_string(), "K15");
    // In one run, so that what the failed block did to memory is still there.
    let both = judge(
        "litecoin-regtest",
        &state,
        &write(&dir, "both", [&again, &spends]),
        None,
    );
    assert_eq!((both.rejected, both.accepted), (1, 1), "{:?}", both.first_failure);
}
