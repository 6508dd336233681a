//! CartyCoin at its own limits, each from both sides: versions, retarget, money, maturity and rewards. What it shares with
//! Litecoin is tested with that.

use std::sync::LazyLock;

use perigee::{
    chain::{
        cartycoin::{CARTYCOIN, CARTYCOIN_REGTEST},
        utxo::{
            Header,
            context::{Admission, HeaderChain},
            params::{Params, Subsidy},
        },
    },
    verdict::Verdict,
};

use crate::{
    chain::{ANYONE, COIN, Chain, spend},
    judged::message,
    mine,
};

/// Eighty-eight million.
const MOST: i64 = 88_000_000 * COIN;
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
static SHORT: LazyLock<Params> = LazyLock::new(|| Params {
    subsidy: Subsidy::Steps {
        table: &[(0, 0), (1, 100 * COIN), (3, 7 * COIN), (5, 3 * COIN), (6, 0)],
        drawn_before: 0,
    },
    ..*CARTYCOIN_REGTEST
});

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
