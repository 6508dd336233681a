//! Damaged bytes: an error or a block, never a panic; what decodes encodes to the same bytes.

use std::sync::Arc;

use perigee::chain::utxo::script::{classify, sigop_cost};
use perigee::chain::utxo::{Block, Header, SighashCache, SpendPlan, Step, Transaction};
use proptest::prelude::*;

use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

use crate::support::{ALL, data};

/// Small blocks with witnesses and without, so that many cases fit: 48 KB and 39 KB.
const BLOCKS: [&str; 2] = ["bitcoin/blocks/block1087400.raw", "bitcoin/blocks/block227836.dat"];

fn blocks() -> Vec<Arc<[u8]>> {
    BLOCKS.iter().filter_map(|path| Some(data(path)?.into())).collect()
}

/// Everything that reads a block's bytes, with answers that say no.
fn exercise(block: &Block) {
    let _ = (block.weight(), block.has_witness());
    for transaction in &block.transactions {
        transaction
            .outputs()
            .for_each(|output| drop(classify(output.script_pubkey)));
        let prevouts: Vec<_> = transaction.outputs().map(Some).collect();
        let _ = sigop_cost(transaction, &prevouts, ALL);
        let mut cache = SighashCache::new(transaction);
        for input in 0..transaction.input_count().min(2) {
            let mut plan = SpendPlan::new(&mut cache, input, &prevouts, ALL).unwrap();
            assert!(plan.pairs().count() < 400);
            assert!(!matches!(plan.run(|_| false), Step::Check(_)));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    /// Up to three bytes changed anywhere, most of them where counts and lengths stand.
    #[test]
    fn changed_bytes(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>(), any::<bool>()), 1..4)) {
        for raw in blocks() {
            let mut changed = raw.to_vec();
            for (index, byte, early) in &changes {
                let at = index.index(if *early { 400 } else { changed.len() });
                changed[at] = *byte;
            }
            if let Ok(block) = Block::decode(changed.clone().into()) {
                prop_assert_eq!(block.encode(), changed);
                exercise(&block);
            }
        }
    }

    /// A cut block is an error that names a place within it.
    #[test]
    fn cut(index in any::<prop::sample::Index>()) {
        for raw in blocks() {
            let len = index.index(raw.len());
            let error = Block::decode(raw[..len].into()).unwrap_err();
            prop_assert!(error.offset <= len, "{error}");
        }
    }

    /// Any bytes at all as a transaction; a version and plausible counts in front let some through.
    #[test]
    fn any_bytes(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let with_counts = [&[1, 0, 0, 0, 0, 1, 1][..], &bytes].concat();
        for raw in [bytes, with_counts] {
            if let Ok(transaction) = Transaction::decode(raw.clone().into()) {
                prop_assert_eq!(transaction.encode(true), raw);
            }
        }
    }
}

/// Small real blocks with spends: a witness block of 755 bytes and the last ten of a regtest chain.
fn small_blocks() -> Vec<Vec<u8>> {
    let mut blocks: Vec<_> = data("litecoin/blocks/testnet4Block1821752.dat").into_iter().collect();
    let chain = data("litecoin/regtest-litecoind/chain.hex").unwrap_or_default();
    let lines: Vec<_> = chain
        .split(|byte| byte.is_ascii_whitespace())
        .filter(|line| !line.is_empty())
        .collect();
    let with_spends = lines
        .iter()
        .filter(|line| (1_000..8_000).contains(&line.len()))
        .rev()
        .take(10);
    blocks.extend(with_spends.map(|line| hex::decode(line).unwrap()));
    blocks
}

/// 10^5 small blocks, each with one to four bytes replaced, inserted or removed, or cut.
#[test]
fn a_hundred_thousand_damaged_blocks() {
    let blocks = small_blocks();
    let mut rng = ChaCha8Rng::seed_from_u64(0x5eed_b10c);
    let mut decoded = 0;
    for case in 0..if blocks.is_empty() { 0 } else { 100_000 } {
        let mut bytes = blocks[case % blocks.len()].clone();
        for _ in 0..rng.random_range(1..=4) {
            // Past the header: its bytes decode whatever they are.
            let at = rng.random_range(80..bytes.len());
            match rng.random_range(0..16) {
                0 => bytes.insert(at, rng.random()),
                1 => drop(bytes.remove(at)),
                2 => bytes[at] = [0xfd, 0xfe, 0xff][case % 3],
                3 if bytes.len() > 200 => bytes.truncate(at.max(100)),
                _ => bytes[at] ^= 1 << rng.random_range(0..8),
            }
        }
        match Block::decode(bytes.clone().into()) {
            Ok(block) => {
                assert_eq!(block.encode(), bytes);
                exercise(&block);
                decoded += 1;
            }
            Err(error) => assert!(error.offset <= bytes.len(), "{error}"),
        }
    }
    println!("{decoded} of 100,000 damaged blocks decode");
    // Both outcomes are met often, or the cases prove nothing.
    assert!(blocks.is_empty() || (10_000..90_000).contains(&decoded), "{decoded}");
}

#[test]
fn one_byte_more_is_no_block() {
    for raw in blocks() {
        let error = Block::decode([&raw, &[0][..]].concat().into()).unwrap_err();
        assert_eq!((error.offset, error.field), (raw.len(), "block"));
    }
}

#[test]
fn absurd_counts_are_refused_where_they_stand() {
    let header = Header::default().encode();
    assert_eq!(Block::decode(header.into()).unwrap_err().field, "transaction count");
    // 10^6 transactions in 20 bytes; 2^64 - 1; 5 in the form for 2^16 and more.
    let million = [&[0xfe][..], &1_000_000_u32.to_le_bytes(), &[0; 20]].concat();
    for count in [million, vec![0xff; 9], vec![0xfd, 5, 0]] {
        let error = Block::decode([&header[..], &count].concat().into()).unwrap_err();
        assert_eq!((error.offset, error.field), (80, "transaction count"), "{error}");
    }
}

#[test]
fn flags_that_are_not_supported() {
    let decode = |bytes: &[u8]| Transaction::decode(bytes.into()).map_err(|error| error.to_string());
    let lock_time = [0; 4];
    // Litecoin MWEB flag with no inputs and outputs; a witness flag with no witness; nothing at all is a transaction.
    let mweb = decode(&[&[2, 0, 0, 0, 0, 8, 0, 0][..], &lock_time].concat()).unwrap_err();
    assert!(mweb.contains("MWEB") && mweb.contains("offset 5"), "{mweb}");
    let superfluous = decode(&[&[2, 0, 0, 0, 0, 1, 0, 0][..], &lock_time].concat()).unwrap_err();
    assert!(superfluous.contains("superfluous"), "{superfluous}");
    assert!(decode(&[&[2, 0, 0, 0, 0, 0][..], &lock_time].concat()).is_ok());
}
