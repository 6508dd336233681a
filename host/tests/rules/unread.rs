//! A block of a kind that is not read (MWEB) hides the coins that it made: from its descendants, and from nobody else.
//! Chains mined here, judged by the sequential validator and by the pipeline in several shapes, which must agree.

use std::sync::atomic::AtomicBool;

use perigee::{
    chain::{
        litecoin::LITECOIN_REGTEST,
        utxo::{
            Header, InputParts, OutPoint, Transaction, TransactionBuilder,
            params::{Activations, Params},
        },
    },
    config::Config,
    ingest::Ingest,
    pipeline::run::{self, RunOptions},
    verdict::{Missing, ObjectReport, RuleId, Verdict},
};

use crate::{
    common::frames,
    judged::{NOW, judge, sorted},
    mine::{coinbase, mine, seal},
};

/// A regtest with MWEB from the first block on, whose coinbases may be spent at once.
static MWEB: Params = Params {
    name: "litecoin-regtest-mweb",
    coinbase_maturity_blocks: &[(0, 1)],
    activations: Activations {
        mweb: 1,
        ..LITECOIN_REGTEST.activations
    },
    ..LITECOIN_REGTEST
};
const REWARD: i64 = 5_000_000_000;

fn header_on(parent: &Header) -> Header {
    Header {
        version: 0x2000_0000,
        prev: parent.id(),
        time: parent.time + 150,
        nonce: 0,
        ..MWEB.genesis_header()
    }
}

fn header_of(block: &[u8]) -> Header {
    Header::decode(&block[..Header::BYTES]).unwrap()
}

fn block_on(parent: &[u8], transactions: &[Transaction]) -> Vec<u8> {
    seal(&header_on(&header_of(parent)), transactions)
}

/// A transaction of flag 8, which is MWEB's, on a header with its work.
fn unread_on(parent: &[u8]) -> Vec<u8> {
    let mut raw = mine(header_on(&header_of(parent))).encode().to_vec();
    raw.extend_from_slice(&[1, 2, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0]);
    raw
}

fn spend(txid: [u8; 32], value: i64) -> Transaction {
    let input = InputParts {
        previous_output: OutPoint { txid, index: 0 },
        sequence: u32::MAX,
        ..InputParts::default()
    };
    TransactionBuilder {
        version: 2,
        inputs: vec![input],
        outputs: vec![(value, vec![0x51])],
        lock_time: 0,
        rings: None,
    }
    .build()
    .unwrap()
}

/// The reports of a run that keeps a new state.
fn over_a_state(stream: &[Vec<u8>]) -> Vec<ObjectReport> {
    let dir = tempfile::tempdir().unwrap();
    let config = Config::default();
    let ingest = Ingest::from_bytes("test", &frames(MWEB.magic, stream), &run::framing(&MWEB), &config).unwrap();
    let options = RunOptions {
        at: Some(NOW),
        state: Some(dir.path().to_owned()),
        ..RunOptions::new(&MWEB, config)
    };
    let mut reports = Vec::new();
    let outcome = run::run(&ingest, options, &AtomicBool::new(false), &mut |progress| {
        reports.extend(progress.report.cloned());
    });
    assert!(outcome.unwrap().errors.is_empty());
    reports
}

fn verdict<'a>(reports: &'a [ObjectReport], block: &[u8]) -> &'a Verdict {
    let id = perigee::chain::utxo::display_hash(&header_of(block).id());
    &reports.iter().find(|report| report.object == id).unwrap().verdict
}

fn is_deferred_for_format(verdict: &Verdict) -> bool {
    matches!(
        verdict,
        Verdict::Defer {
            missing: Missing::Format(_),
            ..
        }
    )
}

#[test]
fn a_sibling_of_an_unread_block_is_judged_by_all_its_coins() {
    let genesis = MWEB.genesis_block();
    let first = block_on(&genesis, &[coinbase(1, REWARD)]);
    let unread = unread_on(&first);
    // One spends what nobody has made; the shorter branch of the unread block is judged before it.
    let wrong = block_on(&first, &[coinbase(2, REWARD), spend([9; 32], 1)]);
    let child = block_on(&wrong, &[coinbase(3, REWARD)]);
    let below = unread_on(&unread);
    let reports = judge(
        &MWEB,
        &[genesis, first.clone(), unread.clone(), wrong.clone(), child.clone()],
    );
    assert!(is_deferred_for_format(verdict(&reports, &unread)), "{reports:?}");
    assert_eq!(verdict(&reports, &wrong).rule(), Some(RuleId::k(15)), "{reports:?}");
    assert_eq!(verdict(&reports, &child).rule(), Some(RuleId::k(4)));
    // The negative control: on the unread block the same coin is only missing.
    let after = block_on(&unread, &[coinbase(3, REWARD), spend([9; 32], 1)]);
    let genesis = MWEB.genesis_block();
    let reports = judge(&MWEB, &[genesis, first, unread, below.clone(), after.clone()]);
    assert!(is_deferred_for_format(verdict(&reports, &below)));
    assert!(
        matches!(verdict(&reports, &after), Verdict::Defer { .. }),
        "{reports:?}"
    );
}

#[test]
fn a_child_of_an_unread_block_sees_no_coins_of_its_parents_sibling() {
    let genesis = MWEB.genesis_block();
    let reward = coinbase(1, REWARD);
    let first = block_on(&genesis, std::slice::from_ref(&reward));
    // The sibling, a shorter branch, makes a coin; only there it can be spent.
    let made = spend(reward.txid(), REWARD);
    let sibling = block_on(&first, &[coinbase(2, REWARD), made.clone()]);
    let unread = unread_on(&first);
    let spender = [coinbase(3, REWARD), spend(made.txid(), REWARD)];
    let child = block_on(&unread, &spender);
    let more = block_on(&child, &[coinbase(4, REWARD)]);
    let stream = [
        genesis,
        first,
        sibling.clone(),
        unread.clone(),
        child.clone(),
        more.clone(),
    ];
    let reports = judge(&MWEB, &stream);
    assert_eq!(*verdict(&reports, &sibling), Verdict::ACCEPT);
    assert!(is_deferred_for_format(verdict(&reports, &unread)));
    assert!(
        matches!(
            verdict(&reports, &child),
            Verdict::Defer {
                missing: Missing::Prevout(_),
                ..
            }
        ),
        "{reports:?}"
    );
    // Over a state, whose path has no plan, the verdicts are the same.
    assert_eq!(sorted(&over_a_state(&stream)), sorted(&reports));
    // The negative control: on the sibling the coin is there.
    let there = block_on(&sibling, &spender);
    let stream = [&stream[..], std::slice::from_ref(&there)].concat();
    let reports = judge(&MWEB, &stream);
    assert_eq!(*verdict(&reports, &there), Verdict::ACCEPT);
    assert_eq!(sorted(&over_a_state(&stream)), sorted(&reports));
}
