//! Whole chains from their genesis block: coins, retargets, links.

use perigee::chain::utxo::merkle::merkle_nodes;
use perigee::chain::utxo::sequential::Options;
use perigee::chain::utxo::undo::UndoFile;
use perigee::chain::utxo::{Block, display_hash};
use perigee::verdict::Verdict;

use crate::support::{
    assert_all_accepted, blocks, bz2, data, framed, hex_lines, options, rejected, run, totals, unchecked,
};

const REGTEST: &str = "litecoin/regtest-litecoind/chain.hex";
const REGTEST_UNDO: &str = "litecoin/regtest-litecoind/undo.jsonl";

#[test]
fn bitcoin_blocks_1_to_255() {
    let Some(file) = data("bitcoin/blocks/blocks1-256.bz2") else {
        return;
    };
    let raw = framed(&bz2(&file));
    let candidates = blocks("bitcoin", raw.clone());
    let outcome = run("bitcoin", &candidates, options());
    assert_eq!(outcome.reports.len(), 255);
    assert_all_accepted(&outcome);
    // The stream starts at the child of genesis, so that nothing is left open.
    assert!(outcome.reports.iter().all(|report| report.unchecked.is_empty()));
    assert_eq!(totals(&outcome).2, 255);
    assert_eq!(outcome.tip.and_then(|(_, height)| height), Some(255));
    // 255 coinbases of 50, and the first payment at 170 moved 10 of them: the sum never changes, fees are zero.
    assert_eq!(outcome.coins.set.total_value(), 255 * 5_000_000_000);
    // The same stream with a block left out: all after it wait for their parent.
    let mut gap = raw;
    gap.remove(99);
    let outcome = run("bitcoin", &blocks("bitcoin", gap), options());
    let deferred = outcome
        .reports
        .iter()
        .filter(|r| matches!(r.verdict, Verdict::Defer { .. }))
        .count();
    assert_eq!(deferred, 155);
}

#[test]
fn litecoin_blocks_1_to_256() {
    let Some(file) = data("litecoin/blocks/blocks1-256.bz2") else {
        return;
    };
    let raw = framed(&bz2(&file));
    let candidates = blocks("litecoin", raw);
    let outcome = run("litecoin", &candidates, options());
    println!(
        "{} reports, tip {:?}",
        outcome.reports.len(),
        outcome.tip.map(|(id, height)| (display_hash(&id), height))
    );
    assert_all_accepted(&outcome);
    assert_eq!(totals(&outcome).2, candidates.len() as u64);
    // The negative control: the same blocks are no Bitcoin blocks.
    let outcome = run("bitcoin", &candidates, options());
    assert!(outcome.reports.iter().all(|report| report.verdict.is_reject()));
}

#[test]
fn regtest_from_genesis_with_the_coin_set() {
    let Some(file) = data(REGTEST) else { return };
    let raw = hex_lines(&file);
    let outcome = run("litecoin-regtest", &blocks("litecoin-regtest", raw.clone()), options());
    assert_eq!(outcome.reports.len(), 1_406);
    assert_all_accepted(&outcome);
    assert!(outcome.reports.iter().all(|report| report.unchecked.is_empty()));
    let (signatures, attempts, pow, hashes) = totals(&outcome);
    println!("signatures {signatures} attempts {attempts} pow {pow} hashes {hashes}");
    assert_eq!((signatures, pow), (1_247, 1_406));
    // Recounted from sizes alone: every block from 1 on commits to its witnesses.
    let expected: u64 = raw
        .iter()
        .map(|raw| {
            let block = Block::decode(raw.clone().into()).unwrap();
            let coinbase = block.transactions[0].outputs();
            let commits = coinbase
                .into_iter()
                .any(|out| out.script_pubkey.starts_with(&[0x6a, 0x24, 0xaa, 0x21]));
            let nodes = merkle_nodes(block.transactions.len());
            if commits { nodes * 2 + 1 } else { nodes }
        })
        .sum();
    assert_eq!(hashes, expected);
    // Every halving of 150 blocks shows in the sum of all coins, fees included and burnt nowhere.
    let issued: i128 = (1..=1_405u32)
        .map(|height| i128::from(5_000_000_000i64 >> (height / 150)))
        .sum();
    let total = outcome.coins.set.total_value();
    println!("coins {} total {total} of {issued}", outcome.coins.set.len());
    assert!(total <= issued);
}

#[test]
fn regtest_with_the_undo_file_gives_the_same_verdicts() {
    let (Some(file), Some(undo)) = (data(REGTEST), data(REGTEST_UNDO)) else {
        return;
    };
    let candidates = blocks("litecoin-regtest", hex_lines(&file));
    let undo = UndoFile::decode(&undo).unwrap();
    let with_coins = run("litecoin-regtest", &candidates, options());
    let both = run(
        "litecoin-regtest",
        &candidates,
        Options {
            undo: Some(&undo),
            ..options()
        },
    );
    assert_eq!(with_coins.reports, both.reports);
    // Without the blocks before them, the blocks with spends need the file; then amounts and scripts are all known.
    let late = &candidates[1_361..];
    let only_undo = run(
        "litecoin-regtest",
        late,
        Options {
            undo: Some(&undo),
            ..options()
        },
    );
    for (report, full) in only_undo.reports.iter().zip(&with_coins.reports[1_361..]) {
        assert_eq!(report.verdict, full.verdict, "{}", report.object);
        assert_eq!(report.counters, full.counters, "{}", report.object);
    }
    assert_eq!(
        unchecked(&only_undo.reports[0])[..3],
        [4, 5, 6],
        "the anchor has no parent to be held against"
    );
    // The negative control: without the file the first spends can only be derived, and amounts stay open.
    let neither = run("litecoin-regtest", late, options());
    assert!(neither.reports.iter().all(|report| report.verdict.is_accept()));
    assert!(neither.reports.iter().any(|report| report.verdict != Verdict::ACCEPT));
    assert!(neither.reports.iter().any(|report| unchecked(report).contains(&16)));
}

#[test]
fn the_order_of_the_file_changes_no_verdict() {
    let Some(file) = data(REGTEST) else { return };
    let mut raw = hex_lines(&file);
    let in_order = run("litecoin-regtest", &blocks("litecoin-regtest", raw.clone()), options());
    raw.reverse();
    let reversed = run("litecoin-regtest", &blocks("litecoin-regtest", raw), options());
    assert_eq!(in_order.reports, reversed.reports);
    assert_eq!(in_order.coins.set.total_value(), reversed.coins.set.total_value());
}

#[test]
fn a_changed_bit_is_rejected_and_its_descendants_with_it() {
    let Some(file) = data(REGTEST) else { return };
    let mut raw = hex_lines(&file);
    // The time of block 1,000: its id changes, so that the target is missed or the next block's parent is gone.
    raw[1_000][68] ^= 1;
    let outcome = run("litecoin-regtest", &blocks("litecoin-regtest", raw.clone()), options());
    assert!(outcome.reports[..1_000].iter().all(|report| report.verdict.is_accept()));
    let waits = |report: &&perigee::verdict::ObjectReport| matches!(report.verdict, Verdict::Defer { .. });
    assert_eq!(outcome.reports.iter().filter(waits).count(), 405);
    // A bit of the first transaction of block 1,000: the header and so the links stay.
    raw[1_000][68] ^= 1;
    let last = raw[1_000].len() - 1;
    raw[1_000][last] ^= 1;
    let outcome = run("litecoin-regtest", &blocks("litecoin-regtest", raw), options());
    assert_eq!(rejected(&outcome.reports[1_000]), Some((9, None)));
    assert!(
        outcome.reports[1_001..]
            .iter()
            .all(|report| rejected(report) == Some((4, None)))
    );
    assert_eq!(outcome.tip.and_then(|(_, height)| height), Some(999));
}
