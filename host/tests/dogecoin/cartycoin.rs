//! CartyCoin at its own limits, each from both sides: versions, retarget, money, maturity and rewards; and spends of its
//! replaceable locks, which wait. What it shares with Litecoin is tested with that.

use perigee::{
    chain::{
        cartycoin::{CARTYCOIN, CARTYCOIN_REGTEST},
        utxo::{
            Header, InputParts, OutPoint, Transaction, TransactionBuilder,
            context::{Admission, HeaderChain},
            params::{Activations, NEVER, Params, Subsidy},
        },
    },
    verdict::{Missing, ObjectReport, Verdict},
};

use crate::{judge, message, mine};

const COIN: i64 = 100_000_000;
/// Eighty-eight million.
const MOST: i64 = 88_000_000 * COIN;
/// A script that anybody may spend: `OP_1`.
const ANYONE: &[u8] = &[0x51];

/// A chain whose blocks hold a coinbase and what a test adds.
struct Chain {
    params: &'static Params,
    raw: Vec<Vec<u8>>,
    tip: Header,
}

impl Chain {
    fn new(params: &'static Params) -> Self {
        Self {
            params,
            raw: Vec::new(),
            tip: params.genesis_header(),
        }
    }

    /// Blocks that claim all of their reward, so many.
    fn of(params: &'static Params, length: u32) -> Self {
        let mut chain = Self::new(params);
        for height in 1..=length {
            chain.push(&[mine::coinbase(height, params.subsidy_at(height))]);
        }
        chain
    }

    fn next_height(&self) -> u32 {
        self.raw.len() as u32 + 1
    }

    fn next(&self, version: i32, transactions: &[Transaction]) -> Vec<u8> {
        let header = Header {
            version,
            prev: self.tip.id(),
            time: self.tip.time + 150,
            nonce: 0,
            ..self.tip
        };
        mine::seal(&header, transactions)
    }

    fn push(&mut self, transactions: &[Transaction]) {
        let raw = self.next(4, transactions);
        self.tip = Header::decode(&raw[..Header::BYTES]).unwrap();
        self.raw.push(raw);
    }

    /// The report on this block on top; all below it must be accepted.
    fn judge(&self, block: Vec<u8>) -> ObjectReport {
        let mut raw = self.raw.clone();
        raw.push(block);
        let mut reports = judge(self.params, &raw);
        let report = reports.pop().unwrap();
        for below in &reports {
            assert_eq!(below.verdict, Verdict::ACCEPT, "{}", below.object);
            assert_eq!(below.unchecked, []);
        }
        report
    }

    /// The same of a block of these transactions.
    fn judge_next(&self, transactions: &[Transaction]) -> ObjectReport {
        self.judge(self.next(4, transactions))
    }
}

/// Spends these outputs into one.
fn spend(outpoints: &[(&Transaction, u32)], value: i64, script: &[u8]) -> Transaction {
    let input = |(from, index): &(&Transaction, u32)| InputParts {
        previous_output: OutPoint {
            txid: from.txid(),
            index: *index,
        },
        sequence: u32::MAX,
        ..InputParts::default()
    };
    let builder = TransactionBuilder {
        version: 2,
        inputs: outpoints.iter().map(input).collect(),
        outputs: vec![(value, script.to_vec())],
        lock_time: 0,
    };
    builder.build().unwrap()
}

#[test]
fn k2_version_4_from_the_first_block_on() {
    let chain = Chain::new(&CARTYCOIN_REGTEST);
    let block = |version| chain.next(version, &[mine::coinbase(1, 0)]);
    assert_eq!(chain.judge(block(4)).verdict, Verdict::ACCEPT);
    let report = chain.judge(block(3));
    assert_eq!(
        message(&report, 2),
        "version at height 1: expected at least 0x4, got 0x3"
    );
}

#[test]
fn k3_bits_up_to_the_limit() {
    // 2^236 - 1 in compact form and one step of the mantissa above it.
    let genesis = CARTYCOIN.genesis_header();
    for (bits, expected) in [(0x1e0f_ffff, None), (0x1e10_0000, Some(3)), (0x1e0f_fffe, Some(5))] {
        let mut chain = HeaderChain::new(&CARTYCOIN, i64::from(u32::MAX));
        let header = child(&genesis, 150, bits);
        let got = match chain.admit(&header, header.id(), None) {
            Admission::Rejected(finding) => Some(finding.rule.number()),
            _ => None,
        };
        assert_eq!(got, expected, "{bits:08x}");
    }
}

#[test]
fn k5_windows_of_2016_blocks_look_back_in_full_and_clamp() {
    // Seconds between blocks, and the bits of the first and second window by integers of any size: old * actual / 302,400,
    // one bit lower on the way where the old target has 236 bits. The first window counts 2,015 intervals.
    for (spacing_s, first, second) in [
        // On time: the missing interval makes the first window a little harder, the second changes nothing.
        (150, 0x1e0f_fdf6, 0x1e0f_fdf6),
        (75, 0x1e07_fefb, 0x1e03_ff7d),
        // 2,015 * 37 is below a quarter, where the clamp counts 75,600.
        (37, 0x1e03_ffff, 0x1e00_ffff),
        // Twice as slow at the limit stays there.
        (300, 0x1e0f_ffff, 0x1e0f_ffff),
    ] {
        let mut chain = HeaderChain::new(&CARTYCOIN, i64::from(u32::MAX));
        let mut last = CARTYCOIN.genesis_header();
        for height in 1..=4_032 {
            let bits = match height {
                ..2_016 => 0x1e0f_ffff,
                2_016..4_032 => first,
                _ => second,
            };
            let parent = chain.find(&last.id()).unwrap();
            let header = child(&last, spacing_s, bits);
            let expected = chain.expected_bits(parent, header.time);
            assert_eq!(expected, Some(bits), "{spacing_s} s at {height}");
            let admitted = chain.admit(&header, header.id(), None);
            assert!(matches!(&admitted, Admission::Admitted(context) if context.unchecked.is_empty()));
            last = header;
        }
    }
}

fn child(parent: &Header, after_s: u32, bits: u32) -> Header {
    Header {
        version: 4,
        prev: parent.id(),
        time: parent.time + after_s,
        bits,
        nonce: 0,
        ..*parent
    }
}

#[test]
fn k11_the_height_stands_in_the_first_coinbase() {
    let chain = Chain::new(&CARTYCOIN_REGTEST);
    let said = |height| chain.judge_next(&[mine::coinbase(height, 0)]);
    assert_eq!(said(1).verdict, Verdict::ACCEPT);
    assert!(message(&said(2), 11).contains("height"), "{:?}", said(2).verdict);
}

#[test]
fn k12_amounts_up_to_88_million() {
    let chain = Chain::new(&CARTYCOIN_REGTEST);
    // At the limit it is the reward that fails, above it the amount itself.
    let at = chain.judge_next(&[mine::coinbase(1, MOST)]);
    assert!(
        message(&at, 16).ends_with("(subsidy 10000000000, fees 0), got 8800000000000000"),
        "{at:?}"
    );
    let above = chain.judge_next(&[mine::coinbase(1, MOST + 1)]);
    assert_eq!(
        message(&above, 12).split(": ").last().unwrap(),
        "expected an amount of 0 to 8800000000000000, got 8800000000000001"
    );
}

#[test]
fn k15_coinbases_ripen_in_100_blocks() {
    for (length, expected) in [(99, Some("expected an age of 100 blocks, got 99")), (100, None)] {
        let chain = Chain::of(&CARTYCOIN_REGTEST, length);
        let height = chain.next_height();
        let first = mine::coinbase(1, 100 * COIN);
        let report = chain.judge_next(&[mine::coinbase(height, 0), spend(&[(&first, 0)], 100 * COIN, ANYONE)]);
        match expected {
            Some(words) => assert!(message(&report, 15).ends_with(words), "{report:?}"),
            None => assert_eq!(report.verdict, Verdict::ACCEPT),
        }
    }
}

/// The steps of the schedule close together; their real heights are tested with the table.
static SHORT: Params = Params {
    subsidy: Subsidy::Steps {
        table: &[(0, 0), (1, 100 * COIN), (3, 7 * COIN), (5, 3 * COIN), (6, 0)],
        drawn_before: 0,
    },
    ..CARTYCOIN_REGTEST
};

#[test]
fn k16_each_step_of_the_schedule_is_exact() {
    for (height, coins) in [(1, 100), (2, 100), (3, 7), (4, 7), (5, 3), (6, 0), (7, 0)] {
        let chain = Chain::of(&SHORT, height - 1);
        let said = |value| chain.judge_next(&[mine::coinbase(height, value)]);
        assert_eq!(said(coins * COIN).verdict, Verdict::ACCEPT, "all of it at {height}");
        let above = coins * COIN + 1;
        assert!(
            message(&said(above), 16).ends_with(&format!("(subsidy {}, fees 0), got {above}", coins * COIN)),
            "height {height}"
        );
    }
}

/// The same chain where witness versions 2 and 3 are what BIP141 leaves them: anyone's.
static WITHOUT_ALGORITHMS: Params = Params {
    activations: Activations {
        algorithms: NEVER,
        ..CARTYCOIN_REGTEST.activations
    },
    ..CARTYCOIN_REGTEST
};

#[test]
fn spends_of_sm2_and_ring_locks_wait_and_a_fault_beside_them_is_worth_more() {
    // Witness programs of 32 bytes of versions 2, 3 and 4, and a script that leaves false.
    let program = |version: u8| [&[0x50 + version, 32][..], &[7; 32]].concat();
    let scripts = [program(2), program(3), program(4), vec![0x00]];
    let mut first = mine::coinbase(1, 0).to_builder();
    first.outputs = scripts.iter().map(|script| (COIN, script.clone())).collect();
    let first = first.build().unwrap();
    let chain = |params| {
        let mut chain = Chain::new(params);
        chain.push(std::slice::from_ref(&first));
        for height in 2..=100 {
            chain.push(&[mine::coinbase(height, 0)]);
        }
        chain
    };
    let judge = |chain: &Chain, indices: &[u32]| {
        let from: Vec<_> = indices.iter().map(|index| (&first, *index)).collect();
        let report = chain.judge_next(&[mine::coinbase(101, 0), spend(&from, COIN, ANYONE)]);
        report.verdict
    };
    let (here, elsewhere) = (chain(&CARTYCOIN_REGTEST), chain(&WITHOUT_ALGORITHMS));
    for (index, words) in [(0, "witness version 2: SM2"), (1, "witness version 3: a ring")] {
        match judge(&here, &[index]) {
            Verdict::Defer {
                missing: Missing::Script(missing),
                ..
            } => assert_eq!(missing, words),
            other => panic!("{other:?}"),
        }
        assert_eq!(judge(&elsewhere, &[index]), Verdict::ACCEPT, "anyone's by BIP141");
        let both = judge(&here, &[index, 3]);
        assert_eq!(both.rule().map(|rule| rule.number()), Some(17), "{both:?}");
    }
    assert_eq!(judge(&here, &[2]), Verdict::ACCEPT, "version 4 is still anyone's");
}
