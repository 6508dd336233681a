//! Lone blocks, with and without the outputs that they spend.

use perigee::chain::utxo::Block;
use perigee::chain::utxo::candidate::{Body, Candidate};
use perigee::chain::utxo::rules::block_merkle_root;
use perigee::chain::utxo::sequential::Options;
use perigee::chain::utxo::undo::UndoFile;
use perigee::verdict::{Missing, ObjectReport, Verdict};

use crate::support::{blocks, data, framed, options, params, rejected, run, unchecked};

fn judge(profile: &str, raw: Vec<u8>, undo: Option<&UndoFile>) -> ObjectReport {
    let outcome = run(profile, &blocks(profile, [raw]), Options { undo, ..options() });
    let [report] = outcome.reports.as_slice() else {
        panic!("one object, one report")
    };
    println!(
        "{}: {:?} {:?} open {:?}",
        report.object,
        report.verdict,
        report.counters,
        unchecked(report)
    );
    report.clone()
}

fn counts(report: &ObjectReport) -> (u64, u64, u64) {
    (
        report.counters.signatures,
        report.counters.attempts,
        report.counters.pow,
    )
}

const DERIVED: Verdict = Verdict::Accept { derived: true };

#[test]
fn bitcoin_413567_without_any_output() {
    let Some(raw) = data("bitcoin/blocks/block413567.raw") else {
        return;
    };
    let report = judge("bitcoin", raw.clone(), None);
    assert_eq!(report.verdict, DERIVED);
    assert_eq!(counts(&report), (5_815, 6_639, 1));
    assert_eq!(unchecked(&report), [4, 5, 6, 15, 16]);
    // The header's parent, version, bits and nonce, the coinbase moved, two others swapped.
    let mut header = raw.clone();
    header[76] ^= 1;
    assert_eq!(rejected(&judge("bitcoin", header, None)), Some((7, None)));
    let last = raw.len() - 10;
    let mut signature = raw;
    signature[last] ^= 1;
    assert_eq!(rejected(&judge("bitcoin", signature, None)), Some((9, None)));
}

#[test]
fn bitcoin_363703_and_227836() {
    for (file, expected) in [
        ("bitcoin/blocks/block363703.dat", 3_889),
        ("bitcoin/blocks/block227836.dat", 190),
    ] {
        let Some(raw) = data(file) else { return };
        let report = judge("bitcoin", raw, None);
        assert_eq!(report.counters.signatures, expected, "{file}");
        assert!(!report.verdict.is_reject(), "{file}");
    }
}

#[test]
fn blocks_with_their_undo_files() {
    let cases = [("bitcoin", "300025", 1_427), ("bitcoin-testnet", "1087400", 270)];
    for (profile, number, signatures) in cases {
        let Some(raw) = data(&format!("bitcoin/blocks/block{number}.raw")) else {
            return;
        };
        let Some(undo) = data(&format!("bitcoin/blocks/block{number}-undo.raw")) else {
            return;
        };
        let undo = UndoFile::decode(&undo).unwrap();
        let report = judge(profile, raw.clone(), Some(&undo));
        assert_eq!(report.verdict, Verdict::ACCEPT, "{number}");
        assert_eq!(report.counters.signatures, signatures, "{number}");
    }
}

#[test]
fn litecoin_900000_and_testnet_1821752() {
    let Some(json) = data("litecoin/blocks-json/litecoin_mainnet_900000.json") else {
        return;
    };
    let json: serde_json::Value = serde_json::from_slice(&json).unwrap();
    let raw = hex::decode(json["block"].as_str().unwrap()).unwrap();
    let report = judge("litecoin", raw, None);
    assert_eq!(report.object, json["hash"].as_str().unwrap());
    assert!(!report.verdict.is_reject());
    let Some(raw) = data("litecoin/blocks/testnet4Block1821752.dat") else {
        return;
    };
    let report = judge("litecoin-testnet", raw, None);
    assert!(!report.verdict.is_reject());
}

#[test]
fn the_damaged_block_has_no_proof_of_work() {
    let Some(file) = data("litecoin/blocks/block_w2") else {
        return;
    };
    let [raw] = framed(&file).try_into().expect("one framed block");
    // All of it decodes and the tree fits the header, but the header hashes to 8996.. where 1d00dc34 asks for zeros.
    let block = Block::decode(raw.clone().into()).unwrap();
    assert_eq!(block_merkle_root(&block).root, block.header.merkle_root);
    let report = judge("litecoin", raw, None);
    assert_eq!(rejected(&report), Some((7, None)));
    assert_eq!((report.counters.pow, report.counters.hashes), (1, 0));
}

#[test]
fn one_changed_bit_anywhere_in_a_body_is_rejected() {
    let Some(labelled) = data("litecoin/regtest-litecoind/labelled_blocks.json") else {
        return;
    };
    // The valid one of them: legacy and witness spends, a commitment, high S.
    let labelled: Vec<serde_json::Value> = serde_json::from_slice(&labelled).unwrap();
    let valid = labelled.iter().find(|case| case["result"].is_null()).unwrap();
    let raw = hex::decode(valid["block"].as_str().unwrap()).unwrap();
    let lone = |raw: Vec<u8>| run("litecoin-regtest", &blocks("litecoin-regtest", [raw]), options());
    assert!(!lone(raw.clone()).reports[0].verdict.is_reject());
    for at in 0..raw.len() {
        let mut changed = raw.clone();
        changed[at] ^= 1 << (at % 8);
        let report = &lone(changed).reports[0];
        // A changed header may still have its work, at the odds of regtest; a changed body never has its roots.
        let rule = rejected(report).map(|(rule, _)| rule);
        let allowed: &[u8] = if at < 80 {
            &[2, 3, 4, 6, 7, 9, 11]
        } else {
            &[1, 8, 9, 10]
        };
        assert!(
            rule.map_or(at < 80, |rule| allowed.contains(&rule)),
            "byte {at}: {:?}",
            report.verdict
        );
    }
}

#[test]
fn mweb_data_defer_a_litecoin_block_and_break_others() {
    // A transaction with flag 8 and no inputs or outputs: a header, one transaction, and what LIP-0002 appends.
    let mut raw = params("litecoin").genesis_header().encode().to_vec();
    raw.extend_from_slice(&[1, 2, 0, 0, 0, 0, 8, 0, 0, 0, 0, 0, 0, 0]);
    let body = |profile| Candidate::decode(raw.clone().into(), params(profile)).body().clone();
    assert!(matches!(body("litecoin"), Body::Unsupported(Missing::Format(_))));
    assert!(matches!(body("bitcoin"), Body::Undecodable(_)));
    assert!(
        matches!(body("litecoin-regtest"), Body::Undecodable(_)),
        "MWEB never starts there"
    );
}
