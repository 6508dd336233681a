//! Small regtest chains mined here, one broken rule each. Outputs are `OP_1`, so that no key is needed.

use perigee::chain::utxo::block::encode_block;
use perigee::chain::utxo::candidate::Candidate;
use perigee::chain::utxo::merkle::{merkle_node, merkle_root};
use perigee::chain::utxo::script::bip34_push;
use perigee::chain::utxo::sequential::Outcome;
use perigee::chain::utxo::target::Target;
use perigee::chain::utxo::{Header, InputParts, OutPoint, Transaction, TransactionBuilder};
use perigee::verdict::{ObjectReport, Verdict};

use crate::support::{blocks, options, params, rejected, run, unchecked};

const REGTEST: &str = "litecoin-regtest";
const SUBSIDY: i64 = 5_000_000_000;
const ANYONE: u8 = 0x51;

fn outpoint(transaction: &Transaction, index: u32) -> OutPoint {
    OutPoint {
        txid: transaction.txid(),
        index,
    }
}

fn input(previous_output: OutPoint) -> InputParts {
    InputParts {
        previous_output,
        sequence: u32::MAX,
        ..InputParts::default()
    }
}

fn transaction(inputs: Vec<InputParts>, outputs: Vec<(i64, Vec<u8>)>) -> Transaction {
    TransactionBuilder {
        version: 2,
        inputs,
        outputs,
        lock_time: 0,
        rings: None,
    }
    .build()
    .unwrap()
}

fn pay(from: &Transaction, value: i64) -> Transaction {
    transaction(vec![input(outpoint(from, 0))], vec![(value, vec![ANYONE])])
}

/// A coinbase whose script starts with its height, so that no two are alike.
fn coinbase(height: u32, value: i64) -> Transaction {
    coinbase_with(bip34_push(height), vec![(value, vec![ANYONE])])
}

fn coinbase_with(mut script_sig: Vec<u8>, outputs: Vec<(i64, Vec<u8>)>) -> Transaction {
    script_sig.push(0x51);
    let null = OutPoint {
        txid: [0; 32],
        index: u32::MAX,
    };
    transaction(
        vec![InputParts {
            script_sig,
            ..input(null)
        }],
        outputs,
    )
}

/// Finds a nonce; every second one will do.
fn mine(mut header: Header) -> Header {
    let params = params(REGTEST);
    let target = Target::new(header.bits, params.pow_limit).unwrap();
    while !target.is_met_by(&params.pow_hash(&header)) {
        header.nonce += 1;
    }
    header
}

fn block_on(prev: &Header, transactions: &[Transaction]) -> (Header, Vec<u8>) {
    let leaves: Vec<_> = transactions.iter().map(Transaction::txid).collect();
    let header = mine(Header {
        version: 0x2000_0000,
        prev: prev.id(),
        merkle_root: merkle_root(&leaves).root,
        time: prev.time + 150,
        bits: prev.bits,
        nonce: 0,
    });
    (header, encode_block(&header, transactions))
}

/// A chain of empty blocks: raw blocks, headers and coinbases by height, from height 1.
struct Chain {
    raw: Vec<Vec<u8>>,
    headers: Vec<Header>,
    coinbases: Vec<Transaction>,
}

impl Chain {
    fn of(length: u32) -> Self {
        let genesis = params(REGTEST).genesis_header();
        let mut chain = Self {
            raw: Vec::new(),
            headers: Vec::new(),
            coinbases: Vec::new(),
        };
        for height in 1..=length {
            let reward = coinbase(height, params(REGTEST).subsidy_at(height));
            let prev = chain.headers.last().unwrap_or(&genesis);
            let (header, raw) = block_on(prev, std::slice::from_ref(&reward));
            chain.raw.push(raw);
            chain.headers.push(header);
            chain.coinbases.push(reward);
        }
        chain
    }

    fn tip(&self) -> &Header {
        self.headers.last().unwrap()
    }

    /// The height that the next block has.
    fn next_height(&self) -> u32 {
        self.headers.len() as u32 + 1
    }

    fn judge(&self, more: Vec<Vec<u8>>) -> Outcome {
        let raw = self.raw.iter().cloned().chain(more);
        run(REGTEST, &blocks(REGTEST, raw), options())
    }

    /// The verdict on a block of these transactions on the tip.
    fn judge_next(&self, transactions: &[Transaction]) -> ObjectReport {
        let (_, raw) = block_on(self.tip(), transactions);
        self.judge(vec![raw]).reports.pop().unwrap()
    }

    /// The verdict on a block of the usual coinbase and these transactions.
    fn judge_spends(&self, mut transactions: Vec<Transaction>) -> ObjectReport {
        transactions.insert(0, coinbase(self.next_height(), SUBSIDY));
        self.judge_next(&transactions)
    }
}

#[test]
fn k8_one_coinbase_and_first() {
    let chain = Chain::of(1);
    let reward = coinbase(2, SUBSIDY);
    assert_eq!(rejected(&chain.judge_next(&[])), Some((8, Some(0))));
    let spend = pay(&chain.coinbases[0], 1);
    assert_eq!(
        rejected(&chain.judge_next(&[spend.clone(), reward.clone()])),
        Some((8, Some(0)))
    );
    let second = coinbase(3, SUBSIDY);
    assert_eq!(
        rejected(&chain.judge_next(&[reward.clone(), spend, second])),
        Some((8, Some(2)))
    );
    assert!(chain.judge_next(&[reward]).verdict.is_accept());
}

#[test]
fn k10_witnesses_need_a_commitment_and_a_nonce() {
    let chain = Chain::of(101);
    let witnessed = |nonce: Option<usize>, commitment: Option<[u8; 32]>| {
        let mut reward = coinbase(102, SUBSIDY).to_builder();
        reward.inputs[0].witness = nonce.map(|len| vec![0; len]).into_iter().collect();
        if let Some(commitment) = commitment {
            let script = [&[0x6a, 0x24, 0xaa, 0x21, 0xa9, 0xed][..], &commitment].concat();
            reward.outputs.push((0, script));
        }
        chain.judge_next(&[reward.build().unwrap()])
    };
    // One transaction: its witness leaf is zero, and so is the root.
    let right = merkle_node(&[0; 32], &[0; 32]);
    assert!(
        witnessed(None, None).verdict.is_accept(),
        "neither witness nor commitment"
    );
    assert!(witnessed(Some(32), Some(right)).verdict.is_accept());
    assert_eq!(
        rejected(&witnessed(Some(32), None)),
        Some((10, None)),
        "a witness without a commitment"
    );
    assert_eq!(
        rejected(&witnessed(None, Some(right))),
        Some((10, None)),
        "a commitment without a nonce"
    );
    assert_eq!(
        rejected(&witnessed(Some(31), Some(right))),
        Some((10, None)),
        "a nonce of 31 bytes"
    );
    assert_eq!(
        rejected(&witnessed(Some(32), Some([1; 32]))),
        Some((10, None)),
        "another commitment"
    );
}

#[test]
fn k11_coinbase_script_of_2_to_100_bytes() {
    let chain = Chain::of(1);
    for (len, expected) in [(1, Some((11, None))), (2, None), (100, None), (101, Some((11, None)))] {
        // One less than the subsidy, or two bytes would make the coinbase of block 1 again.
        let reward = coinbase_with(vec![0x51; len - 1], vec![(SUBSIDY - 1, vec![ANYONE])]);
        assert_eq!(rejected(&chain.judge_next(&[reward])), expected, "{len} bytes");
    }
}

#[test]
fn k12_transactions_on_their_own() {
    let chain = Chain::of(1);
    let max = params(REGTEST).max_money;
    let from = outpoint(&chain.coinbases[0], 0);
    let other = OutPoint { index: 1, ..from };
    let null = OutPoint {
        txid: [0; 32],
        index: u32::MAX,
    };
    let any = |value| (value, vec![ANYONE]);
    let cases = [
        ("no outputs", vec![input(from)], vec![]),
        ("a negative amount", vec![input(from)], vec![any(-1)]),
        ("an amount above the money", vec![input(from)], vec![any(max + 1)]),
        (
            "a sum above the money (CVE-2010-5139)",
            vec![input(from)],
            vec![any(max), any(1)],
        ),
        (
            "the same output twice (CVE-2018-17144)",
            vec![input(from), input(other), input(from)],
            vec![any(1)],
        ),
        ("the null output", vec![input(from), input(null)], vec![any(1)]),
    ];
    for (what, inputs, outputs) in cases {
        let report = chain.judge_spends(vec![transaction(inputs, outputs)]);
        assert_eq!(rejected(&report), Some((12, Some(1))), "{what}: {:?}", report.verdict);
    }
    // More than eight inputs go through a table instead of a comparison of all.
    let mut many: Vec<_> = (0..12).map(|index| input(OutPoint { index, ..from })).collect();
    many.push(many[3].clone());
    assert_eq!(
        rejected(&chain.judge_spends(vec![transaction(many.clone(), vec![any(1)])])),
        Some((12, Some(1)))
    );
    many.pop();
    let unlike = chain.judge_spends(vec![transaction(many, vec![any(1)])]);
    assert_eq!(
        rejected(&unlike),
        Some((15, Some(0))),
        "without the repetition it is too early to spend"
    );
}

#[test]
fn k13_signature_operations_up_to_the_limit() {
    let chain = Chain::of(1);
    // 20,000 bytes of OP_CHECKSIG cost exactly 80,000, in one script or in many.
    for (operations, expected) in [(20_000, None), (20_001, Some((13, None)))] {
        let reward = coinbase_with(bip34_push(2), vec![(SUBSIDY, vec![0xac; operations])]);
        assert_eq!(
            rejected(&chain.judge_next(&[reward])),
            expected,
            "{operations} operations"
        );
    }
}

#[test]
fn k13_weight_up_to_the_limit() {
    let chain = Chain::of(1);
    // Without witness a byte weighs four: one million bytes pass, one more does not.
    let sized = |bytes: usize| {
        let reward = coinbase_with(bip34_push(2), vec![(SUBSIDY, vec![0x6a; bytes])]);
        let (_, raw) = block_on(chain.tip(), std::slice::from_ref(&reward));
        (raw.len(), rejected(&chain.judge_next(&[reward])))
    };
    let (overhead, _) = sized(900_000);
    let fits = 900_000 + 1_000_000 - overhead;
    assert_eq!(sized(fits), (1_000_000, None));
    // Rule 12 looks at transactions alone: this one still fits by itself.
    assert_eq!(sized(fits + 1), (1_000_001, Some((13, None))));
}

#[test]
fn k14_lock_times_by_height_and_time() {
    let chain = Chain::of(101);
    let locked = |lock_time: u32, sequence: u32| {
        let mut spend = pay(&chain.coinbases[0], 1).to_builder();
        spend.lock_time = lock_time;
        spend.inputs[0].sequence = sequence;
        chain.judge_spends(vec![spend.build().unwrap()])
    };
    let time = chain.tip().time + 150;
    // Locked up to and including its number; before CSV (432) times are compared with the block's own.
    for (lock_time, expected) in [
        (101, None),
        (102, Some((14, Some(1)))),
        (time - 1, None),
        (time, Some((14, Some(1)))),
    ] {
        assert_eq!(rejected(&locked(lock_time, 0)), expected, "lock time {lock_time}");
        assert_eq!(
            rejected(&locked(lock_time, u32::MAX)),
            None,
            "final sequences switch it off"
        );
    }
}

#[test]
fn k14_relative_lock_times_in_blocks_and_in_units_of_time() {
    // Behind CSV (432). The coin is of block 1; blocks are 150 seconds apart, so that the median time of block 450 is
    // 445 * 150 = 66,750 seconds after genesis, which is the median time before the coin's block.
    let chain = Chain::of(450);
    let locked = |version: i32, sequence: u32| {
        let mut spend = pay(&chain.coinbases[0], 1).to_builder();
        spend.version = version;
        spend.inputs[0].sequence = sequence;
        rejected(&chain.judge_next(&[coinbase(451, 1), spend.build().unwrap()]))
    };
    let (in_time, disabled) = (1 << 22, 1 << 31);
    assert_eq!(locked(2, 450), None, "from block 1 on, 450 blocks are over at 451");
    assert_eq!(locked(2, 451), Some((14, Some(1))));
    assert_eq!(locked(2, in_time | 130), None, "130 * 512 = 66,560 seconds are over");
    assert_eq!(
        locked(2, in_time | 131),
        Some((14, Some(1))),
        "131 * 512 = 67,072 are not"
    );
    assert_eq!(locked(2, disabled | 451), None, "the top bit switches it off");
    assert_eq!(locked(1, 451), None, "version 1 knows no relative locks");
    assert_eq!(locked(-1, 451), Some((14, Some(1))), "the version counts as unsigned");
}

#[test]
fn k14_lock_times_compare_with_the_median_time_behind_csv() {
    let chain = Chain::of(450);
    let median = params(REGTEST).genesis.time + 445 * 150;
    let locked = |lock_time: u32| {
        let mut spend = pay(&chain.coinbases[0], 1).to_builder();
        spend.lock_time = lock_time;
        spend.inputs[0].sequence = 0;
        rejected(&chain.judge_next(&[coinbase(451, 1), spend.build().unwrap()]))
    };
    assert_eq!(locked(median - 1), None);
    assert_eq!(locked(median), Some((14, Some(1))));
}

#[test]
fn a_double_spend_in_a_block_is_rejected_without_the_coins_too() {
    // The block stands alone: its coin is not at hand, but one of two spends is wrong whatever it is.
    let chain = Chain::of(2);
    let lone = |spends: Vec<Transaction>| {
        let mut all = spends;
        all.insert(0, coinbase(3, 1));
        let (_, raw) = block_on(chain.tip(), &all);
        let outcome = run(REGTEST, &blocks(REGTEST, [raw]), options());
        outcome.reports.into_iter().next().unwrap()
    };
    let (one, other) = (pay(&chain.coinbases[0], 1), pay(&chain.coinbases[0], 2));
    assert_eq!(rejected(&lone(vec![one.clone(), other])), Some((15, Some(1))));
    let alone = lone(vec![one]);
    assert!(
        matches!(alone.verdict, Verdict::Defer { .. }),
        "a missing coin is no rejection"
    );
}

#[test]
fn k15_coins_exist_are_mature_and_cover() {
    let chain = Chain::of(100);
    let (first, second) = (&chain.coinbases[0], &chain.coinbases[1]);
    // At height 101 the coinbase of block 1 has its hundred blocks, that of block 2 has 99.
    assert_eq!(chain.judge_spends(vec![pay(first, SUBSIDY)]).verdict, Verdict::ACCEPT);
    assert_eq!(
        rejected(&chain.judge_spends(vec![pay(first, 1), pay(second, 1)])),
        Some((15, Some(1)))
    );
    assert_eq!(
        rejected(&chain.judge_spends(vec![pay(first, SUBSIDY + 1)])),
        Some((15, Some(0)))
    );
    let missing = transaction(vec![input(outpoint(first, 7))], vec![(1, vec![ANYONE])]);
    assert_eq!(rejected(&chain.judge_spends(vec![missing])), Some((15, Some(0))));
    // A chain inside the block is fine in its order, and only there; its middle is spent once.
    let (a, b) = (pay(first, 9), pay(&pay(first, 9), 8));
    assert_eq!(chain.judge_spends(vec![a.clone(), b.clone()]).verdict, Verdict::ACCEPT);
    assert_eq!(
        rejected(&chain.judge_spends(vec![b.clone(), a.clone()])),
        Some((15, Some(0)))
    );
    assert_eq!(
        rejected(&chain.judge_spends(vec![a.clone(), b, pay(&a, 7)])),
        Some((15, Some(2)))
    );
}

#[test]
fn k15_no_unspent_output_is_overwritten() {
    // Before BIP34 (500 here) a coinbase may repeat an earlier one; its output must be spent by then (BIP30).
    let chain = Chain::of(1);
    let report = chain.judge_next(&chain.coinbases[..1]);
    assert_eq!(rejected(&report), Some((15, None)), "{:?}", report.verdict);
}

#[test]
fn k16_the_coinbase_takes_subsidy_and_fees() {
    let chain = Chain::of(100);
    let spend = pay(&chain.coinbases[0], SUBSIDY - 300);
    for (reward, expected) in [(SUBSIDY + 300, None), (SUBSIDY + 301, Some((16, None))), (0, None)] {
        let report = chain.judge_next(&[coinbase(101, reward), spend.clone()]);
        assert_eq!(rejected(&report), expected, "{reward}");
    }
}

#[test]
fn k17_names_the_lowest_input_and_leaves_no_coins() {
    let chain = Chain::of(101);
    // OP_0 leaves false: nobody can spend it. The second spend of the block and its second input is the first to fail.
    let trap = transaction(
        vec![input(outpoint(&chain.coinbases[0], 0))],
        vec![(1, vec![ANYONE]), (1, vec![0x00]), (1, vec![0x00])],
    );
    let caught = transaction(
        (0..3).map(|n| input(outpoint(&trap, n))).collect(),
        vec![(1, vec![ANYONE])],
    );
    let (header, raw) = block_on(chain.tip(), &[coinbase(102, SUBSIDY), trap, caught]);
    let (_, child) = block_on(&header, &[coinbase(103, SUBSIDY)]);
    let outcome = chain.judge(vec![raw, child]);
    let [.., report, child] = outcome.reports.as_slice() else {
        panic!("two more reports")
    };
    assert_eq!(rejected(report), Some((17, Some(2))), "{:?}", report.verdict);
    assert_eq!(rejected(child), Some((4, None)));
    assert!(matches!(&child.verdict, Verdict::Reject { message, .. } if message.contains(&report.object)));
    assert_eq!(outcome.coins.set.len(), 101);
    assert_eq!(outcome.coins.set.total_value(), 101 * i128::from(SUBSIDY));
}

#[test]
fn a_lower_rule_wins_wherever_it_is_found() {
    let chain = Chain::of(100);
    // A missing coin (K15) at the first spend, an open lock time (K14) at the second: the number decides.
    let missing = transaction(vec![input(outpoint(&chain.coinbases[0], 7))], vec![(1, vec![ANYONE])]);
    let mut locked = pay(&chain.coinbases[0], 1).to_builder();
    locked.lock_time = 5_000;
    locked.inputs[0].sequence = 0;
    let report = chain.judge_spends(vec![missing, locked.build().unwrap()]);
    assert_eq!(rejected(&report), Some((14, Some(2))));
}

#[test]
fn branches_are_judged_on_their_own_parents_and_the_longest_keeps_the_coins() {
    let chain = Chain::of(101);
    let (first, second) = (&chain.coinbases[0], &chain.coinbases[1]);
    // Both branches spend the same coin; the shorter one stands first in the file.
    let (_, short) = block_on(chain.tip(), &[coinbase(102, 1), pay(first, 5)]);
    let (fork, long1) = block_on(chain.tip(), &[coinbase(102, 2), pay(first, 6)]);
    let (_, long2) = block_on(&fork, &[coinbase(103, 3), pay(second, 7)]);
    let alone = chain.judge(vec![long1.clone(), long2.clone()]);
    for more in [
        [&short, &long1, &long2],
        [&long1, &long2, &short],
        [&long1, &short, &long2],
    ] {
        let outcome = chain.judge(more.into_iter().cloned().collect());
        assert!(outcome.reports.iter().all(|report| report.verdict == Verdict::ACCEPT));
        assert!(outcome.reports.iter().all(|report| unchecked(report).is_empty()));
        assert_eq!(outcome.tip, alone.tip);
        assert_eq!(outcome.coins.set.total_value(), alone.coins.set.total_value());
        assert_eq!(outcome.coins.set.len(), alone.coins.set.len());
    }
    // Where the longer branch breaks a rule at its end, the first of the two that stand equal keeps the coins.
    let (_, broken) = block_on(&fork, &[coinbase(103, 3), pay(first, 7)]);
    let outcome = chain.judge(vec![short.clone(), long1, broken]);
    assert_eq!(rejected(outcome.reports.last().unwrap()), Some((15, Some(0))));
    let short_alone = chain.judge(vec![short]);
    assert_eq!(outcome.tip, short_alone.tip);
    assert_eq!(outcome.coins.set.total_value(), short_alone.coins.set.total_value());
}

#[test]
fn copies_of_a_block_do_not_harm_it() {
    let chain = Chain::of(101);
    let (header, good) = block_on(chain.tip(), &[coinbase(102, 1), pay(&chain.coinbases[0], 5)]);
    let (_, child) = block_on(&header, &[coinbase(103, 1)]);
    // The same header over a repeated transaction, with a byte too many, and the same bytes again.
    let mut mutated = good[..81].to_vec();
    mutated[80] = 3;
    mutated.extend_from_slice(&good[81..]);
    mutated.extend_from_slice(pay(&chain.coinbases[0], 5).bytes());
    let longer = [&good[..], &[0]].concat();
    let more = vec![
        longer.clone(),
        mutated.clone(),
        good.clone(),
        good.clone(),
        mutated,
        longer,
        child,
    ];
    let candidates = blocks(REGTEST, chain.raw.iter().cloned().chain(more));
    assert_eq!(candidates[101].id(), candidates[103].id(), "all share the header");
    let outcome = run(REGTEST, &candidates, options());
    let rules: Vec<_> = (101..108)
        .map(|at| outcome.order.iter().position(|position| *position == at).unwrap())
        .map(|place| rejected(&outcome.reports[place]).map(|(rule, _)| rule))
        .collect();
    assert_eq!(rules, [Some(1), Some(9), None, None, Some(9), Some(1), None]);
    assert_eq!(outcome.tip.and_then(|(_, height)| height), Some(103));
    let pow: u64 = outcome.reports.iter().map(|report| report.counters.pow).sum();
    assert_eq!(pow, 101 + 1 + 1 + 1, "equal bytes are judged once");
}

#[test]
fn bytes_that_are_no_block_are_rejections_by_k1() {
    let chain = Chain::of(1);
    for raw in [vec![], vec![0; 79], vec![0; 80], vec![0xff; 200]] {
        let outcome = chain.judge(vec![raw.clone()]);
        let report = outcome
            .reports
            .iter()
            .find(|report| report.verdict.is_reject())
            .unwrap();
        assert_eq!(rejected(report), Some((1, None)), "{} bytes", raw.len());
    }
    assert!(Candidate::decode_header(&[0; 79]).header().is_none());
}
