//! Inputs made to split the two validators or to cost much: what they say is the same, and what they cost is bounded.

use perigee::chain::profile::Profile;
use perigee::chain::spacechain::{Block, Header, SPACECHAIN, block::encode_block, header::SIGNATURE_BYTES_MAX};
use perigee::chain::utxo::{InputParts, OutPoint, TransactionBuilder, display_hash, script::put_push};
use perigee::verdict::{Missing, ObjectReport, Verdict};

use crate::remake::Remake;
use crate::support::{NOW, SHAPES, blocks, judge, options, pipe};

fn decode(bytes: &[u8]) -> Block {
    Block::decode(bytes.to_vec().into()).unwrap()
}

fn verdict_of(reports: &[ObjectReport], block: &Block) -> Verdict {
    let id = display_hash(&block.id());
    let report = reports.iter().find(|report| report.object == id);
    report.unwrap_or_else(|| panic!("no report of {id}")).verdict.clone()
}

fn rejects(verdict: &Verdict, number: u8) -> bool {
    matches!(verdict, Verdict::Reject { rule, .. } if rule.number() == number)
}

/// The reports of the pipeline over blocks of the main network.
fn piped(file: &[Vec<u8>]) -> Vec<ObjectReport> {
    pipe(Profile::by_name("spacechain").unwrap(), file, NOW, SHAPES[3])
}

/// The reports of both validators, which must be the same.
fn both(file: &[Vec<u8>]) -> Vec<ObjectReport> {
    let reports = judge(&SPACECHAIN, file, options(NOW)).reports;
    assert_eq!(piped(file), reports);
    reports
}

#[test]
fn a_signature_too_long_makes_no_header_for_anybody() {
    let Some(blocks) = blocks() else { return };
    // 130 bytes are the longest form, 131 are none; 200 are also more than the bytes that the scan of a file looks at.
    for (len, is_header) in [
        (SIGNATURE_BYTES_MAX, true),
        (SIGNATURE_BYTES_MAX + 1, false),
        (200, false),
    ] {
        let mut parent = decode(&blocks[1]);
        parent.header.signature = vec![3; len];
        let id = parent.header.id();
        let parent = encode_block(&parent.header, &parent.transactions);
        let child = Remake::new(&blocks[2]).finish_but(|header| header.prev = id);
        // The child stands before its parent, so that only the parent's link can put it behind.
        let file = [blocks[0].clone(), child.clone(), parent];
        let reports = both(&file);
        let verdict = verdict_of(&reports, &decode(&child));
        if is_header {
            // The form is one, and nobody's signature: the parent is rejected, and the child by the link to it.
            assert!(rejects(&verdict, 4), "{len} bytes: {verdict:?}");
        } else {
            let missing = Missing::Parent(display_hash(&id));
            assert!(
                matches!(&verdict, Verdict::Defer { missing: got, .. } if *got == missing),
                "{len} bytes: {verdict:?}"
            );
        }
        let refused = reports
            .iter()
            .filter(|report| rejects(&report.verdict, if is_header { 12 } else { 1 }));
        assert_eq!(refused.count(), 1, "{len} bytes: the parent itself");
    }
}

/// A transaction of so many inputs of the form that spends a key's hash, each with a well-formed signature of nobody.
fn many_inputs(count: u32) -> TransactionBuilder {
    let signature = [&[0x30, 0x44, 2, 0x20][..], &[1; 32], &[2, 0x20], &[1; 32], &[1]].concat();
    let mut script_sig = Vec::new();
    put_push(&mut script_sig, &signature);
    // The generator of secp256k1 as a key: any point would do.
    let key = hex::decode("0279be667ef9dcbbac55a06295ce870b07029bfcdb2dce28d959f2815b16f81798").unwrap();
    put_push(&mut script_sig, &key);
    let input = |index| InputParts {
        previous_output: OutPoint { txid: [9; 32], index },
        script_sig: script_sig.clone(),
        sequence: u32::MAX,
        witness: Vec::new(),
    };
    TransactionBuilder {
        version: 2,
        inputs: (0..count).map(input).collect(),
        outputs: vec![(1, vec![0x51])],
        lock_time: 0,
        rings: None,
    }
}

#[test]
fn no_digest_is_made_for_a_block_that_its_root_rejects() {
    let Some(blocks) = blocks() else { return };
    let mut block = decode(&blocks[0]);
    // 200,000 digests of a transaction of 29 MB would take hours; hashing it once for its id takes no time.
    block.transactions.push(many_inputs(200_000).build().unwrap());
    let file = [encode_block(&block.header, &block.transactions)];
    let verdict = &piped(&file)[0].verdict;
    assert!(rejects(verdict, 8), "{verdict:?}");
}

#[test]
fn no_digest_is_made_behind_a_limit_that_is_broken() {
    let Some(blocks) = blocks() else { return };
    // The same under a root, a commitment and a block signature of its own: in too large a block, and as too large a
    // transaction in a block that is not.
    for (inputs, rule) in [(200_000, 13), (10_000, 14)] {
        let mut remake = Remake::new(&blocks[0]);
        remake.transactions.push(many_inputs(inputs));
        let verdict = &piped(&[remake.finish()])[0].verdict;
        assert!(rejects(verdict, rule), "{inputs} inputs: {verdict:?}");
    }
}

#[test]
fn a_check_that_many_inputs_wait_for_is_asked_once() {
    let Some(blocks) = blocks() else { return };
    let mut remake = Remake::new(&blocks[0]);
    // By SIGHASH_SINGLE without an output beside them all inputs but the first sign the number one.
    let mut many = many_inputs(300);
    for input in &mut many.inputs {
        let hash_type = input.script_sig.len() - 35;
        input.script_sig[hash_type] = 3;
    }
    remake.transactions.push(many);
    let reports = both(&[remake.finish()]);
    assert!(rejects(&reports[0].verdict, 20), "{:?}", reports[0].verdict);
}

#[test]
fn a_child_of_a_block_cut_short_is_rejected_by_its_link() {
    let Some(blocks) = blocks() else { return };
    let mut cut = blocks[1].clone();
    cut.truncate(Header::BYTES_MAX + 20);
    let reports = both(&[blocks[0].clone(), blocks[2].clone(), cut]);
    assert!(matches!(&reports[0].verdict, Verdict::Defer { .. }));
    assert!(rejects(&reports[1].verdict, 1), "{:?}", reports[1].verdict);
    assert!(rejects(&reports[2].verdict, 4), "{:?}", reports[2].verdict);
}
