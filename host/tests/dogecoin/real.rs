//! The real headers 1 to 5,000 and the blocks 12,345 and 371,337 through the binary and the library, with exact figures.

use perigee::{
    chain::{
        dogecoin::DOGECOIN,
        utxo::{
            Block, Header,
            context::{Admission, HeaderChain},
            display_hash,
        },
    },
    verdict::{Counters, Verdict},
};
use serde_json::Value;

use crate::{
    common::{Ran, data, data_path, hex_lines, perigee},
    judge_one, pipeline, sequential, sorted,
};

fn verify(more: &[&str], path: &str) -> Option<Ran> {
    let path = data_path(path)?;
    let mut arguments = vec!["verify", "--profile", "dogecoin", "--json"];
    arguments.extend(more);
    arguments.push(path.to_str().unwrap());
    let ran = perigee(&arguments);
    assert_eq!(ran.stderr, "", "nothing to complain about");
    Some(ran)
}

/// Accepted, derived, rejected, deferred, signatures, attempts, proofs of work and nodes.
fn counts(summary: &Value) -> [u64; 8] {
    let names = [
        "accepted",
        "derived",
        "rejected",
        "deferred",
        "signatures",
        "attempts",
        "pow",
        "hashes",
    ];
    names.map(|name| summary[name].as_u64().unwrap())
}

fn unchecked(summary: &Value) -> String {
    let open = summary["unchecked"].as_object().unwrap();
    let mut rules: Vec<_> = open.keys().map(|rule| rule[1..].parse::<u8>().unwrap()).collect();
    rules.sort_unstable();
    rules
        .iter()
        .map(|rule| format!("K{rule} "))
        .collect::<String>()
        .trim_end()
        .to_owned()
}

fn headers() -> Option<Vec<Header>> {
    let bytes = data(HEADERS)?;
    Some(
        bytes
            .chunks_exact(80)
            .map(|header| Header::decode(header).unwrap())
            .collect(),
    )
}

#[test]
fn the_first_five_thousand_headers() {
    let Some(ran) = verify(&[], HEADERS) else { return };
    let summary = ran.json();
    assert_eq!(ran.code, Some(0), "{summary}");
    assert_eq!(counts(&summary), [5_000, 0, 0, 0, 0, 0, 5_000, 0]);
    // They follow the genesis block, so that nothing is left open: K5 is decided for each of them.
    assert_eq!(unchecked(&summary), "");
    assert_eq!(summary["at"], 1_386_689_081, "the time of the newest");
}

#[test]
fn the_library_says_of_headers_what_the_binary_says() {
    let Some(bytes) = data(HEADERS) else { return };
    let headers: Vec<_> = bytes.chunks_exact(Header::BYTES).map(<[u8]>::to_vec).collect();
    let expected = sequential(&DOGECOIN, &headers);
    assert_eq!(expected.len(), 5_000);
    for report in &expected {
        assert_eq!(
            (&report.verdict, report.counters.pow),
            (&Verdict::ACCEPT, 1),
            "{report:?}"
        );
        assert!(report.unchecked.is_empty(), "{report:?}");
    }
    assert_eq!(sorted(&pipeline(&DOGECOIN, &headers, 2, 4_096)), sorted(&expected));
}

#[test]
fn the_library_says_of_blocks_what_the_binary_says() {
    let Some(plain) = data(PLAIN_BLOCK) else { return };
    let Some(merged) = data(BLOCK) else { return };
    let cases = [(hex_lines(&plain).remove(0), 41, 31), (merged, 5, 12)];
    for (raw, signatures, hashes) in cases {
        let report = judge_one(&DOGECOIN, &raw);
        assert_eq!(report.verdict, Verdict::Accept { derived: true });
        let expected = Counters {
            signatures,
            attempts: signatures,
            pow: 1,
            hashes,
            ..Counters::default()
        };
        assert_eq!(report.counters, expected);
    }
}

#[test]
fn every_one_of_the_twenty_retargets_is_decided() {
    let Some(headers) = headers() else { return };
    let mut chain = HeaderChain::new(&DOGECOIN, i64::from(u32::MAX));
    let (mut retargets, mut changes) = (Vec::new(), 0);
    let mut last = DOGECOIN.genesis_header();
    for (height, header) in (1u32..).zip(&headers) {
        let parent = chain.find(&header.prev).unwrap();
        let expected = chain.expected_bits(parent, header.time);
        assert_eq!(expected, Some(header.bits), "{height}");
        if height % 240 == 0 {
            retargets.push(height);
            changes += u32::from(header.bits != last.bits);
            // Other bits, by one step of the mantissa, are refused; so are the old ones where they changed.
            for bits in [header.bits - 1, last.bits] {
                let other = Header { bits, ..*header };
                let expected =
                    (bits != header.bits).then(|| format!("bits: expected {:08x}, got {bits:08x}", header.bits));
                let got = match chain.admit(&other, other.id(), None) {
                    Admission::Rejected(finding) => Some(finding.message),
                    _ => None,
                };
                assert_eq!(got, expected, "{height}");
            }
        } else {
            assert_eq!(header.bits, last.bits, "{height}: between retargets nothing changes");
        }
        assert!(
            matches!(chain.admit(header, header.id(), None), Admission::Admitted(context) if context.unchecked.is_empty())
        );
        last = *header;
    }
    assert_eq!(retargets.len(), 20);
    assert_eq!(changes, RETARGETS_THAT_CHANGE);
    assert_eq!(last.bits, 0x1c41_56e8, "the bits at height 5,000");
}

#[test]
fn one_bit_of_a_header_costs_it_and_all_behind_it() {
    let Some(mut bytes) = data(HEADERS) else { return };
    // A nonce changes the id and the proof of work: the header misses its target, the next has no parent any more.
    bytes[80 * 2_399 + 76] ^= 1;
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("changed.h80");
    std::fs::write(&path, &bytes).unwrap();
    let ran = perigee(&["verify", "--profile", "dogecoin", "--json", path.to_str().unwrap()]);
    let summary = ran.json();
    assert_eq!(ran.code, Some(1));
    assert_eq!(counts(&summary), [2_399, 0, 1, 2_600, 0, 0, 2_400, 0]);
    assert_eq!(summary["first_failure"]["rule"], "K7");
}

#[test]
fn block_12345() {
    let Some(ran) = verify(&[], PLAIN_BLOCK) else { return };
    let summary = ran.json();
    assert_eq!(ran.code, Some(0), "{summary}");
    assert_eq!(counts(&summary), [1, 1, 0, 0, 41, 41, 1, 31]);
    // From before BIP34: without its height what hangs on it stays open.
    assert_eq!(unchecked(&summary), "K2 K4 K5 K6 K11 K15 K16");
    let summary = verify(&["--height", "12345"], PLAIN_BLOCK).unwrap().json();
    assert_eq!(counts(&summary), [1, 1, 0, 0, 41, 41, 1, 31]);
    // The reward stays below the bound of 1,000,000 coins; what was drawn at this height nobody computes, so that K16 stays
    // open even where all fees are known.
    assert_eq!(unchecked(&summary), "K4 K5 K6 K15 K16");
}

#[test]
fn the_first_merged_mined_block() {
    let Some(ran) = verify(&[], BLOCK) else { return };
    let summary = ran.json();
    assert_eq!(ran.code, Some(0), "{summary}");
    // Nodes: 3 of the chain branch, 3 of the coinbase branch, 6 leaves with 3 + 2 + 1.
    assert_eq!(counts(&summary), [1, 1, 0, 0, 5, 5, 1, 12]);
    assert_eq!(unchecked(&summary), "K2 K4 K5 K6 K11 K15 K16");
    let summary = verify(&["--height", "371337"], BLOCK).unwrap().json();
    assert_eq!(counts(&summary), [1, 1, 0, 0, 5, 5, 1, 12]);
    assert_eq!(unchecked(&summary), "K4 K5 K6 K15 K16");
    // One block earlier merged mining was not allowed.
    let early = verify(&["--height", "371336"], BLOCK).unwrap();
    assert_eq!(early.code, Some(1));
    let failure = &early.json()["first_failure"];
    assert_eq!(failure["rule"], "K2");
    assert_eq!(
        failure["message"],
        "version at height 371336: expected none with AuxPoW before height 371337, got 0x620102"
    );
}

#[test]
fn its_own_proof_of_work_is_not_asked_for() {
    let Some(raw) = data(BLOCK) else { return };
    let block = Block::decode_for(&DOGECOIN, raw.clone().into()).unwrap();
    assert_eq!(
        display_hash(&block.id()),
        "60323982f9c5ff1b5a954eac9dc1269352835f47c2c5222691d80f0d50dcf053",
        "the node's checkpoint"
    );
    assert_eq!(block.header.nonce, 0, "nobody has looked for one");
    assert_eq!(block.encode(), raw);
    assert_eq!(block.total_size(), 1_704);
    assert_eq!(block.weight(), 4 * 1_704, "AuxPoW data count as the rest");
    assert!(
        Block::decode(raw.into()).is_err(),
        "it is no block of a chain without merged mining"
    );
}

#[test]
fn a_lone_header_of_a_merged_mined_block_leaves_k7_open() {
    let Some(raw) = data(BLOCK) else { return };
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("one.h80");
    std::fs::write(&path, &raw[..80]).unwrap();
    let ran = perigee(&["verify", "--profile", "dogecoin", "--json", path.to_str().unwrap()]);
    let summary = ran.json();
    assert_eq!(ran.code, Some(0), "{summary}");
    assert_eq!(counts(&summary), [1, 0, 0, 0, 0, 0, 0, 0]);
    assert_eq!(unchecked(&summary), "K2 K4 K5 K6 K7");
    // Without the bit it is an ordinary header, and its own proof of work is nothing.
    let mut plain = raw[..80].to_vec();
    plain[1] = 0;
    std::fs::write(&path, &plain).unwrap();
    let ran = perigee(&["verify", "--profile", "dogecoin", "--json", path.to_str().unwrap()]);
    assert_eq!(ran.code, Some(1));
    assert_eq!(ran.json()["first_failure"]["rule"], "K7");
}

#[test]
fn inspect_shows_the_parent() {
    let Some(path) = data_path(BLOCK) else { return };
    let ran = perigee(&["inspect", "--profile", "dogecoin", "--json", path.to_str().unwrap()]);
    let json = ran.json();
    let auxpow = &json["objects"][0]["auxpow"];
    assert_eq!(
        auxpow["parent"],
        "45df41e40aba5b2a03d08bd1202a1c02ef3954d8aa22ea6c5ae62fd00f290ea9"
    );
    let numbers = [
        "parent_chain_id",
        "coinbase_branch",
        "coinbase_index",
        "chain_branch",
        "chain_index",
    ];
    assert_eq!(numbers.map(|name| auxpow[name].as_i64().unwrap()), [0, 3, 0, 3, 0]);
    assert_eq!(json["summary"]["merged-mined"], 1);
    // Headers have no magic, but those from height 1 on follow the genesis block.
    let headers = data_path(HEADERS).unwrap();
    let seen = perigee(&["inspect", "--json", "--limit", "1", headers.to_str().unwrap()]).json();
    assert_eq!(seen["profile"], "dogecoin");
    let table = perigee(&["inspect", "--profile", "dogecoin", path.to_str().unwrap()]);
    assert!(
        table.stdout.contains("3 + 3") && table.stdout.contains("45df41e4"),
        "{}",
        table.stdout
    );
}

#[test]
fn rules_tell_eras_auxpow_and_rewards() {
    let constants = |profile| perigee(&["rules", "--profile", profile, "--json"]).json()["constants"].to_string();
    let dogecoin = constants("dogecoin");
    for words in [
        "from 10001: every 240 blocks over 14400 s, clamped to 3600 to 57600 s",
        "from 145000: every block over 60 s with 1/8 of the difference, clamped to 45 to 90 s",
        "20 leading zero bits",
        "chain id 0x62",
        "right behind one fabe6d6d",
        "from 600000: 1000000000000",
        "from 145000: 240 blocks",
        "leaves K16 unchecked",
    ] {
        assert!(dogecoin.contains(words), "{words:?} is not in {dogecoin}");
    }
    let cartycoin = constants("cartycoin");
    assert!(cartycoin.contains("from 80001: 700000000; from 11508572: 300000000; from 11508573: 0"));
    let table = perigee(&["rules", "--profile", "dogecoin"]).stdout;
    assert!(
        table.contains("AuxPoW (K2, K7)") && table.contains("subsidy (K16)"),
        "{table}"
    );
}

const HEADERS: &str = "dogecoin/headers/dogecoin_mainnet_1_5000.h80";
const PLAIN_BLOCK: &str = "dogecoin/blocks-hex/block_dump.12345";
const BLOCK: &str = "dogecoin/blocks/dogecoin_block371337.bin";
/// Counted in the data: all of them.
const RETARGETS_THAT_CHANGE: u32 = 20;
