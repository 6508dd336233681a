//! Chains with branches: what is said of the longest hangs neither on the others nor on the order of the file.
//! Blocks of work at the easiest target, so that long branches cost nothing to make.

use std::collections::BTreeMap;

use perigee::{
    chain::{
        profile::{Family, Profile},
        spacechain::{
            Body, Candidate, Header, SPACECHAIN_REGTEST, SpaceParams, block::encode_block, contract::OP_CALL,
            sequential::validate,
        },
        utxo::{
            InputParts, OutPoint, Transaction, TransactionBuilder, display_hash,
            merkle::merkle_root,
            script::{bip34_push, opcode},
            target::Target,
        },
    },
    verdict::{Missing, ObjectReport, Verdict},
};

use crate::support::{SHAPES, judge, options, pipe, unchecked};

/// Coinbases mature after two blocks.
static SHORT: SpaceParams = SpaceParams {
    name: "short",
    maturity_blocks: [2, 2],
    ..SPACECHAIN_REGTEST
};

static SHORT_PROFILE: Profile = Profile {
    name: "short",
    aliases: &[],
    summary: "regtest with young coins",
    family: Family::Spacechain(&SHORT, None),
};

/// Long before every block.
const NOW: i64 = 1_504_695_029;

/// A block, and what is needed to build on it.
#[derive(Clone)]
struct Made {
    bytes: Vec<u8>,
    header: Header,
    height: u32,
    coinbase: Transaction,
}

impl Made {
    fn id(&self) -> String {
        display_hash(&self.header.id())
    }
}

fn genesis() -> Made {
    let block = perigee::chain::spacechain::Block::decode(SHORT.genesis_block().into()).unwrap();
    Made {
        bytes: SHORT.genesis_block(),
        header: block.header.clone(),
        height: 0,
        coinbase: block.transactions[0].clone(),
    }
}

/// A child of `parent` with these transactions; `tag` tells it from its siblings.
fn child(parent: &Made, tag: u8, transactions: &[Transaction]) -> Made {
    let height = parent.height + 1;
    let mut script_sig = bip34_push(height);
    script_sig.push(tag);
    let coinbase = transaction(OutPoint::NULL, script_sig, vec![opcode::ONE]);
    let mut all = vec![coinbase.clone()];
    all.extend_from_slice(transactions);
    let ids: Vec<_> = all.iter().map(Transaction::txid).collect();
    let mut header = Header {
        version: 0x2000_0000,
        prev: parent.header.id(),
        merkle_root: merkle_root(&ids).root,
        time: parent.header.time + 32,
        nonce: 0,
        ..parent.header.clone()
    };
    let target = Target::new(header.bits, SHORT.pow_limit).unwrap();
    while !target.is_met_by(&header.id()) {
        header.nonce += 1;
    }
    Made {
        bytes: encode_block(&header, &all),
        header,
        height,
        coinbase,
    }
}

/// One input, one output of one coin.
fn transaction(previous_output: OutPoint, script_sig: Vec<u8>, script_pubkey: Vec<u8>) -> Transaction {
    let input = InputParts {
        previous_output,
        script_sig,
        sequence: u32::MAX,
        witness: Vec::new(),
    };
    TransactionBuilder {
        version: 2,
        inputs: vec![input],
        outputs: vec![(100_000_000, script_pubkey)],
        lock_time: 0,
        rings: None,
    }
    .build()
    .unwrap()
}

/// `count` blocks behind `parent`.
fn branch(parent: &Made, tag: u8, count: usize) -> Vec<Made> {
    let mut last = parent.clone();
    let blocks = std::iter::repeat_with(|| {
        last = child(&last, tag, &[]);
        last.clone()
    });
    blocks.take(count).collect()
}

/// A block whose transaction spends what does not exist.
fn with_missing_coin(parent: &Made) -> Made {
    let nowhere = OutPoint {
        txid: [5; 32],
        index: 0,
    };
    child(parent, 9, &[transaction(nowhere, Vec::new(), vec![opcode::ONE])])
}

/// A block whose transaction calls a contract.
fn with_contract(parent: &Made, spent: &Made) -> Made {
    let coin = OutPoint {
        txid: spent.coinbase.txid(),
        index: 0,
    };
    child(parent, 8, &[transaction(coin, Vec::new(), vec![opcode::ONE, OP_CALL])])
}

fn bytes(blocks: &[Made]) -> Vec<Vec<u8>> {
    blocks.iter().map(|block| block.bytes.clone()).collect()
}

fn by_id(reports: Vec<ObjectReport>) -> BTreeMap<String, ObjectReport> {
    reports
        .into_iter()
        .map(|report| (report.object.clone(), report))
        .collect()
}

fn is_rejected_by_q20(report: &ObjectReport) -> bool {
    matches!(&report.verdict, Verdict::Reject { rule, .. } if rule.number() == 20)
}

/// The orders of a file that matter: as made, the other way, one branch after the other, and all mixed up.
fn orders(blocks: &[Made]) -> Vec<Vec<Vec<u8>>> {
    let straight = bytes(blocks);
    let mut reversed = straight.clone();
    reversed.reverse();
    let mut by_height = blocks.to_vec();
    by_height.sort_by_key(|block| block.height);
    let mut mixed = blocks.to_vec();
    mixed.sort_by_key(Made::id);
    vec![straight, reversed, bytes(&by_height), bytes(&mixed)]
}

#[test]
fn a_long_branch_beside_a_longer_one_changes_nothing_in_any_order() {
    let trunk = branch(&genesis(), 1, 5);
    let stale = branch(&trunk[4], 2, 320);
    let mut best = branch(&trunk[4], 1, 330);
    best.push(with_missing_coin(best.last().unwrap()));
    let alone: Vec<_> = trunk.iter().chain(&best).cloned().collect();
    let expected = judge(&SHORT, &bytes(&alone), options(NOW));
    let (last, before) = expected.reports.split_last().unwrap();
    assert!(before.iter().all(|report| report.verdict == Verdict::ACCEPT));
    assert!(is_rejected_by_q20(last), "{last:?}");
    let coins = expected.judge.coins().unwrap().set();
    let of_the_best: BTreeMap<_, _> = by_id(expected.reports.clone());
    // Both branches, the blocks of the stale one first, last and between the others.
    let all: Vec<_> = trunk.iter().chain(&stale).chain(&best).cloned().collect();
    for file in orders(&all) {
        let outcome = judge(&SHORT, &file, options(NOW));
        assert_eq!(pipe(&SHORT_PROFILE, &file, NOW, SHAPES[2]), outcome.reports);
        let left = outcome.judge.coins().unwrap();
        assert!(left.complete());
        assert_eq!(
            (left.set().len(), left.set().total_value()),
            (coins.len(), coins.total_value())
        );
        let reports = by_id(outcome.reports);
        assert_eq!(reports.len(), all.len());
        for (id, report) in &of_the_best {
            assert_eq!(&reports[id], report);
        }
        assert!(
            stale
                .iter()
                .all(|block| reports[&block.id()].verdict == Verdict::ACCEPT)
        );
    }
}

#[test]
fn a_contract_on_a_branch_hides_no_coin_of_another() {
    let trunk = branch(&genesis(), 1, 5);
    let contract = with_contract(&trunk[4], &trunk[0]);
    let best = branch(&trunk[4], 1, 3);
    let missing = with_missing_coin(&best[2]);
    let mut all = trunk.clone();
    all.push(contract.clone());
    all.extend(best);
    all.push(missing.clone());
    for file in orders(&all) {
        let reports = judge(&SHORT, &file, options(NOW)).reports;
        assert_eq!(pipe(&SHORT_PROFILE, &file, NOW, SHAPES[2]), reports);
        let reports = by_id(reports);
        let waits = &reports[&contract.id()].verdict;
        assert!(matches!(waits, Verdict::Defer { .. }), "{waits:?}");
        assert!(is_rejected_by_q20(&reports[&missing.id()]));
    }
    // The negative control: behind the contract itself nobody knows what coins there are.
    let behind = with_missing_coin(&contract);
    let mut file = bytes(&trunk);
    file.extend([contract.bytes, behind.bytes.clone()]);
    let report = judge(&SHORT, &file, options(NOW)).reports.pop().unwrap();
    assert_eq!(report.object, behind.id());
    assert!(!is_rejected_by_q20(&report), "{report:?}");
    assert!(unchecked(&report).contains(&20));
}

#[test]
fn blocks_behind_a_lone_header_have_coins_of_their_own() {
    let trunk = branch(&genesis(), 1, 5);
    let gap = child(&trunk[4], 2, &[]);
    let behind = branch(&gap, 2, 3);
    // It spends a coin of a block behind the gap, which is known, and is wrong about a coin that may exist before it.
    let spend = OutPoint {
        txid: behind[0].coinbase.txid(),
        index: 0,
    };
    let spends = child(&behind[2], 2, &[transaction(spend, Vec::new(), vec![opcode::ONE])]);
    let unknown = with_missing_coin(&behind[2]);
    // A second block on the header alone: nothing of the first is among its coins.
    let sibling = child(&gap, 3, &[transaction(spend, Vec::new(), vec![opcode::ONE])]);
    let best = branch(&trunk[4], 1, 9);
    let missing = with_missing_coin(&best[8]);
    let mut blocks = trunk.clone();
    blocks.extend(behind);
    blocks.extend([spends.clone(), unknown.clone(), sibling.clone()]);
    blocks.extend(best);
    blocks.push(missing.clone());
    for file in orders(&blocks) {
        let mut candidates: Vec<_> = file.into_iter().map(|block| Candidate::decode(block.into())).collect();
        candidates.insert(3, Candidate::decode_header(&gap.header.encode()));
        assert!(matches!(candidates[3].body(), Body::HeaderOnly(_)));
        let outcome = validate(&SHORT, &candidates, options(NOW)).unwrap();
        assert!(outcome.judge.coins().unwrap().complete());
        let reports = by_id(outcome.reports);
        assert!(is_rejected_by_q20(&reports[&missing.id()]));
        // Where the coin is known the spend is decided; else it waits for its coin, and proves nothing.
        let known = &reports[&spends.id()];
        assert_eq!(known.verdict, Verdict::ACCEPT);
        assert!(!unchecked(known).contains(&20), "{known:?}");
        for block in [&unknown, &sibling] {
            let report = &reports[&block.id()];
            assert!(
                matches!(
                    &report.verdict,
                    Verdict::Defer {
                        missing: Missing::Prevout(_),
                        ..
                    }
                ),
                "{report:?}"
            );
            assert!(unchecked(report).contains(&20));
        }
    }
}

#[test]
fn a_block_that_comes_twice_is_connected_once() {
    let trunk = branch(&genesis(), 1, 4);
    let mut twice = bytes(&trunk);
    // A body that the header's root refuses stands between the two.
    let mut damaged = trunk[2].bytes.clone();
    *damaged.last_mut().unwrap() ^= 1;
    twice.insert(2, trunk[2].bytes.clone());
    twice.insert(3, damaged);
    let missing = with_missing_coin(&trunk[3]);
    twice.push(missing.bytes.clone());
    let outcome = judge(&SHORT, &twice, options(NOW));
    let rejected: Vec<_> = outcome
        .reports
        .iter()
        .map(|report| match &report.verdict {
            Verdict::Reject { rule, .. } => rule.number(),
            verdict => {
                assert_eq!(*verdict, Verdict::ACCEPT);
                0
            }
        })
        .collect();
    assert_eq!(rejected, [0, 0, 0, 8, 0, 0, 20]);
    let coins = outcome.judge.coins().unwrap();
    assert_eq!((coins.complete(), coins.set().len()), (true, 4));
    assert_eq!(pipe(&SHORT_PROFILE, &twice, NOW, SHAPES[2]), outcome.reports);
}
