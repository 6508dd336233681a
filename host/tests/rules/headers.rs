//! Header streams: links, retargets, median times, the testnets' minimum difficulty.

use std::collections::HashSet;

use perigee::chain::utxo::Header;
use perigee::chain::utxo::candidate::Candidate;
use perigee::chain::utxo::context::{Admission, HeaderChain};
use perigee::chain::utxo::retarget::adjusted_bits;
use perigee::chain::utxo::sequential::Options;
use perigee::verdict::{Missing, Verdict};

use crate::support::{LATER, data, options, params, rejected, run, unchecked};

/// The rows of the parsed table: fields in display order.
fn table(bytes: &[u8]) -> Vec<Header> {
    let text = std::str::from_utf8(bytes).unwrap();
    let number = |field: &str| u32::from_str_radix(field, 16).unwrap();
    let hash = |field: &str| -> [u8; 32] {
        let mut bytes: [u8; 32] = hex::decode(field).unwrap().try_into().unwrap();
        bytes.reverse();
        bytes
    };
    let rows = text.lines().skip(1).filter(|line| !line.is_empty());
    rows.map(|line| {
        let f: Vec<&str> = line.split(',').collect();
        Header {
            version: number(f[0]).cast_signed(),
            prev: hash(f[1]),
            merkle_root: hash(f[2]),
            time: number(f[3]),
            bits: number(f[4]),
            nonce: number(f[5]),
        }
    })
    .collect()
}

fn candidates(headers: &[Header]) -> Vec<Candidate> {
    headers
        .iter()
        .map(|header| Candidate::decode_header(&header.encode()))
        .collect()
}

const TABLE: &str = "bitcoin/headers/headers_586657_589289_mainnet_parsed.csv";

#[test]
fn bitcoin_headers_with_a_retarget() {
    let Some(file) = data(TABLE) else { return };
    let headers = table(&file);
    assert_eq!(headers.len(), 2_633);
    let change = headers
        .windows(2)
        .position(|pair| pair[0].bits != pair[1].bits)
        .unwrap()
        + 1;
    println!("bits change at row {change}");
    let first_height = 588_672 - u32::try_from(change).unwrap();
    let at = Options {
        height: Some(first_height),
        ..options()
    };
    let outcome = run("bitcoin", &candidates(&headers), at);
    assert!(outcome.reports.iter().all(|report| report.verdict.is_accept()));
    let open: Vec<_> = outcome.reports.iter().map(unchecked).collect();
    println!("first height {first_height}; open: {:?}", &open[..13]);
    assert_eq!(open[0], [4, 5, 6], "the anchor");
    // The retarget needs the time of block 586,656, one before the first row: it is left open, and nothing else is.
    assert_eq!(open[change], [5]);
    assert!(
        open[11..]
            .iter()
            .enumerate()
            .all(|(at, open)| at + 11 == change || open.is_empty())
    );
    // But some time of that missing block, in the ten minutes or so before the first row, explains the new bits.
    let (old, new) = (&headers[change - 1], &headers[change]);
    let explains =
        |first: u32| adjusted_bits(params("bitcoin"), 588_672, old.bits, i64::from(old.time - first)) == new.bits;
    let row = headers[0].time;
    assert!((row - 3_600..row).any(explains));
    assert!(
        !(row + 3_600..row + 7_200).any(explains),
        "a shorter window gives other bits"
    );
    // A height that is off by one puts the retarget elsewhere.
    let off = Options {
        height: Some(first_height + 1),
        ..options()
    };
    let outcome = run("bitcoin", &candidates(&headers), off);
    assert_eq!(rejected(&outcome.reports[change]), Some((5, None)));
    // Other bits in the middle of a window are refused too, and what follows with them.
    let mut wrong = headers.clone();
    wrong[20].bits -= 1;
    let outcome = run("bitcoin", &candidates(&wrong), at);
    assert_eq!(rejected(&outcome.reports[20]), Some((5, None)));
}

#[test]
fn litecoin_testnet_headers_from_genesis_with_two_forks() {
    let Some(file) = data("litecoin/headers/blockheader_testnet4.hex") else {
        return;
    };
    let text = String::from_utf8(file).unwrap();
    let raw = |line: &str| hex::decode(line.trim()).unwrap();
    let (forks, chain): (Vec<&str>, Vec<&str>) = text
        .lines()
        .filter(|line| !line.is_empty())
        .partition(|line| line.starts_with("fork:"));
    assert_eq!((chain.len(), forks.len()), (300, 2));
    let all: Vec<_> = chain.iter().map(|line| Candidate::decode_header(&raw(line))).collect();
    let outcome = run("litecoin-testnet", &all, options());
    for (report, open) in outcome.reports.iter().map(|report| (report, unchecked(report))) {
        assert_eq!((&report.verdict, open), (&Verdict::ACCEPT, vec![]), "{}", report.object);
    }
    // The two fork headers branch off inside the chain.
    let mut with_forks = all.clone();
    with_forks.extend(
        forks
            .iter()
            .map(|line| Candidate::decode_header(&raw(line.trim_start_matches("fork:")))),
    );
    let outcome = run("litecoin-testnet", &with_forks, options());
    assert!(outcome.reports.iter().all(|report| report.verdict.is_accept()));
    let forked: HashSet<_> = outcome.reports[300..].iter().map(|report| &report.object).collect();
    assert_eq!(forked.len(), 2);
    // Without the minimum-difficulty rule the same headers break K5.
    let outcome = run(
        "litecoin",
        &all,
        Options {
            height: Some(1),
            ..options()
        },
    );
    assert!(outcome.reports.iter().any(|report| rejected(report) == Some((5, None))));
}

/// A chain of headers that needs no work: admission stops before K7.
fn grow(chain: &mut HeaderChain, header: Header) -> Admission {
    chain.admit(&header, header.id(), None)
}

fn child(prev: &Header, after_s: u32, bits: u32) -> Header {
    Header {
        version: 0x2000_0000,
        prev: prev.id(),
        time: prev.time + after_s,
        bits,
        ..*prev
    }
}

#[test]
fn a_time_equal_to_the_median_is_too_old_and_one_second_later_is_not() {
    let regtest = params("litecoin-regtest");
    let mut chain = HeaderChain::new(regtest, LATER);
    let mut last = regtest.genesis_header();
    for _ in 0..11 {
        last = child(&last, 10, last.bits);
        assert!(matches!(grow(&mut chain, last), Admission::Admitted(_)));
    }
    // Eleven times in steps of 10: the median is five steps back.
    let equal = Header {
        time: last.time - 50,
        ..child(&last, 0, last.bits)
    };
    let Admission::Rejected(finding) = grow(&mut chain, equal) else {
        panic!("the median itself passed")
    };
    assert_eq!(finding.rule.number(), 6);
    let later = Header {
        time: equal.time + 1,
        ..equal
    };
    assert!(matches!(grow(&mut chain, later), Admission::Admitted(_)));
}

#[test]
fn a_time_two_hours_ahead_passes_and_one_second_more_does_not() {
    let regtest = params("litecoin-regtest");
    let genesis = regtest.genesis_header();
    let now = i64::from(genesis.time) + 1_000;
    let at = |ahead: u32| child(&genesis, 1_000 + ahead, genesis.bits);
    let mut chain = HeaderChain::new(regtest, now);
    assert!(matches!(grow(&mut chain, at(7_200)), Admission::Admitted(_)));
    assert!(matches!(grow(&mut chain, at(7_201)), Admission::Rejected(finding) if finding.rule.number() == 6));
}

#[test]
fn testnet_allows_minimum_difficulty_after_twice_the_spacing_and_walks_back() {
    let testnet = params("litecoin-testnet");
    let genesis = testnet.genesis_header();
    let (real, minimum) = (genesis.bits, testnet.pow_limit_bits());
    assert_ne!(
        real, minimum,
        "the genesis bits are not the limit, so both kinds differ"
    );
    let mut chain = HeaderChain::new(testnet, LATER);
    let at_edge = child(&genesis, 300, minimum);
    assert!(matches!(grow(&mut chain, at_edge), Admission::Rejected(finding) if finding.rule.number() == 5));
    let late = child(&genesis, 301, minimum);
    assert!(matches!(grow(&mut chain, late), Admission::Admitted(_)));
    // Soon after it, the bits of the last header that is no minimum one count again.
    assert!(matches!(
        grow(&mut chain, child(&late, 10, minimum)),
        Admission::Rejected(_)
    ));
    assert!(matches!(
        grow(&mut chain, child(&late, 10, real)),
        Admission::Admitted(_)
    ));
}

#[test]
fn litecoin_looks_back_over_the_full_window_but_for_the_first() {
    let litecoin = params("litecoin");
    let mut chain = HeaderChain::new(litecoin, LATER);
    let mut last = litecoin.genesis_header();
    let mut first = last;
    for height in 1..=4_032u32 {
        let parent = chain.find(&last.id()).unwrap();
        let next = child(&last, 150, chain.expected_bits(parent, 0).unwrap());
        if height % 2_016 == 0 {
            // 2,015 intervals in the first window, 2,016 after: only the second one is on time.
            let actual = i64::from(last.time) - i64::from(first.time);
            assert_eq!(actual, if height == 2_016 { 2_015 * 150 } else { 2_016 * 150 });
            let expected = adjusted_bits(litecoin, 2_016, last.bits, actual);
            assert_eq!(next.bits, expected, "height {height}");
            first = last;
        }
        assert!(
            matches!(grow(&mut chain, next), Admission::Admitted(_)),
            "height {height}"
        );
        last = next;
    }
    // Bitcoin counts 2,015 intervals in every window.
    let bitcoin = params("bitcoin");
    let mut chain = HeaderChain::new(bitcoin, LATER);
    let mut last = bitcoin.genesis_header();
    for height in 1..4_032u32 {
        let parent = chain.find(&last.id()).unwrap();
        let next = child(
            &last,
            if height < 2_016 { 400 } else { 500 },
            chain.expected_bits(parent, 0).unwrap(),
        );
        assert!(
            matches!(grow(&mut chain, next), Admission::Admitted(_)),
            "height {height}"
        );
        last = next;
    }
    let parent = chain.find(&last.id()).unwrap();
    let expected = adjusted_bits(bitcoin, 2_016, last.bits, 2_015 * 500);
    assert_eq!(chain.expected_bits(parent, 0), Some(expected));
}

#[test]
fn siblings_of_the_anchor_are_anchors_and_other_orphans_wait() {
    let bitcoin = params("bitcoin");
    let mut chain = HeaderChain::new(bitcoin, LATER);
    let base = Header {
        version: 4,
        prev: [7; 32],
        time: 1_500_000_000,
        bits: 0x1d00_ffff,
        ..Header::default()
    };
    let sibling = Header { nonce: 1, ..base };
    let stranger = Header { prev: [8; 32], ..base };
    assert!(matches!(grow(&mut chain, base), Admission::Admitted(_)));
    assert!(matches!(grow(&mut chain, sibling), Admission::Admitted(_)));
    assert!(matches!(
        grow(&mut chain, stranger),
        Admission::Deferred(Missing::Parent(_))
    ));
    // A block without a parent that is not the genesis block can never be valid.
    let other_genesis = Header { prev: [0; 32], ..base };
    assert!(matches!(grow(&mut chain, other_genesis), Admission::Rejected(finding) if finding.rule.number() == 4));
    // The child of a rejected header is rejected with its parent's id.
    let orphan = Header {
        prev: other_genesis.id(),
        ..base
    };
    let Admission::Rejected(finding) = grow(&mut chain, orphan) else {
        panic!("the child of a rejected one passed")
    };
    assert!(
        finding
            .message
            .contains(&perigee::chain::utxo::display_hash(&other_genesis.id()))
    );
}

#[test]
fn ancestors_by_skips_are_those_of_the_walk() {
    let regtest = params("litecoin-regtest");
    let mut chain = HeaderChain::new(regtest, LATER);
    let mut last = regtest.genesis_header();
    // 300 is beyond 2^8, so that skips of many lengths are taken.
    for _ in 0..300 {
        last = child(&last, 10, last.bits);
        assert!(matches!(grow(&mut chain, last), Admission::Admitted(_)));
    }
    let tip = chain.find(&last.id()).unwrap();
    let mut walked = Some(tip);
    for height in (0..=300).rev() {
        assert_eq!(chain.ancestor(tip, height), walked, "height {height}");
        walked = walked.and_then(|node| chain.parent(node));
    }
    assert_eq!(walked, None);
    assert_eq!(chain.ancestor(tip, 301), None, "nothing is above");
}

#[test]
fn known_times_decide_the_median_rule_before_all_eleven_are_there() {
    let bitcoin = params("bitcoin");
    let mut chain = HeaderChain::new(bitcoin, LATER);
    let anchor = Header {
        version: 4,
        prev: [7; 32],
        time: 1_500_000_000,
        bits: 0x1d00_ffff,
        ..Header::default()
    };
    let mut last = anchor;
    assert!(matches!(grow(&mut chain, anchor), Admission::Admitted(_)));
    let open = |admission: Admission| match admission {
        Admission::Admitted(context) => context.unchecked.iter().any(|rule| rule.number() == 6),
        other => panic!("not admitted: {other:?}"),
    };
    // With the parent, five and then six times are known to be earlier: six of eleven decide.
    for (known, is_open) in [
        (1, true),
        (2, true),
        (3, true),
        (4, true),
        (5, true),
        (6, false),
        (7, false),
    ] {
        last = child(&last, 600, last.bits);
        assert_eq!(open(grow(&mut chain, last)), is_open, "{known} known times");
    }
    // Six known times that are not earlier decide as well, against the header.
    let early = Header {
        time: anchor.time,
        ..child(&last, 0, last.bits)
    };
    assert!(matches!(grow(&mut chain, early), Admission::Rejected(finding) if finding.rule.number() == 6));
}
