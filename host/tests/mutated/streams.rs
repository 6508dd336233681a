//! The streams that are damaged: a chain from its genesis block with all coins, lone blocks, and slices of large blocks.

use perigee::chain::{
    bitcoin::BITCOIN,
    litecoin::{LITECOIN, LITECOIN_REGTEST},
    utxo::{
        Block, Transaction,
        candidate::{Body, Candidate},
        params::Params,
    },
};
use rand::{RngExt, SeedableRng, seq::SliceRandom};
use rand_chacha::ChaCha8Rng;

use crate::{
    cases,
    common::{bz2, data, framed, hex_lines},
    compare::{Tally, judge_both_ways},
    damage::damage,
    mine::transplant,
};

/// Damages `originals` in batches of `batch` with `keep` around them, `share` percent of all cases.
fn campaign(
    name: &str,
    params: &'static Params,
    keep: &[Vec<u8>],
    originals: &[Vec<u8>],
    (share, batch): (u64, usize),
) -> Tally {
    let mut left = usize::try_from((cases() * share).div_ceil(100)).unwrap();
    let mut random = ChaCha8Rng::seed_from_u64(name.len() as u64 ^ 0x5eed);
    let mut tally = Tally::new();
    while left > 0 {
        let mut blocks = keep.to_vec();
        for _ in 0..batch.min(left) {
            blocks.push(damage(&originals[random.random_range(0..originals.len())], &mut random));
        }
        left = left.saturating_sub(batch);
        // Order is the pipeline's business: every third stream is shuffled, so that children come before parents.
        if random.random_range(0..3u8) == 0 {
            blocks.shuffle(&mut random);
        }
        judge_both_ways(params, &blocks, &mut tally);
    }
    println!("{name}: {tally:?}");
    tally
}

fn has(tally: &Tally, words: &[&str]) {
    if cases() >= 10_000 {
        for word in words {
            assert!(tally.contains_key(*word), "{word} was never reached: {tally:?}");
        }
    }
}

/// The real regtest chain, and damaged blocks as its siblings, children and orphans: coins are complete.
#[test]
fn blocks_of_a_whole_chain() {
    let Some(file) = data("litecoin/regtest-litecoind/chain.hex") else {
        return;
    };
    let chain = hex_lines(&file);
    // The blocks with spends stand at the end; those before them only age the coins.
    let tally = campaign("chain", &LITECOIN_REGTEST, &chain, &chain[1_361..], (30, 1_500));
    has(
        &tally,
        &[
            "accept", "K1", "K2", "K7", "K8", "K9", "K10", "K11", "K12", "K15", "K16", "K17",
        ],
    );
}

/// The same blocks without the chain before them: amounts and scripts come from the spends, if at all.
#[test]
fn blocks_without_their_chain() {
    let Some(file) = data("litecoin/regtest-litecoind/chain.hex") else {
        return;
    };
    let chain = hex_lines(&file);
    let tally = campaign("late", &LITECOIN_REGTEST, &chain[1_361..], &chain[1_361..], (30, 500));
    has(&tally, &["accept", "defer", "K1", "K9", "K17"]);
}

/// The first blocks of two chains, each damaged in place or beside itself.
#[test]
fn first_blocks_of_real_chains() {
    for (name, file, params, share) in [
        ("bitcoin", "bitcoin/blocks/blocks1-256.bz2", &BITCOIN, 20),
        ("litecoin", "litecoin/blocks/blocks1-256.bz2", &LITECOIN, 5),
    ] {
        let Some(file) = data(file) else { return };
        let chain = framed(&bz2(&file));
        // Every second block stays away, so that the damaged copy of one may be all there is of it.
        let kept: Vec<_> = chain.iter().take(120).chain(chain.iter().skip(122)).cloned().collect();
        let tally = campaign(name, params, &kept, &chain, (share, 500));
        has(&tally, &["accept", "defer", "K1", "K7", "K9"]);
    }
}

/// Slices of large blocks, each under a header of the regtest chain, so that their signatures are reached.
#[test]
fn slices_of_large_blocks() {
    let mut originals = Vec::new();
    let mut random = ChaCha8Rng::seed_from_u64(7);
    for file in [
        "block413567.raw",
        "block363703.dat",
        "block300025.raw",
        "block227836.dat",
        "block1087400.raw",
    ] {
        let Some(bytes) = data(&format!("bitcoin/blocks/{file}")) else {
            return;
        };
        let bytes = if file.ends_with(".dat") && bytes.starts_with(&BITCOIN.magic) {
            framed(&bytes).remove(0)
        } else {
            bytes
        };
        let block = Block::decode(bytes.into()).unwrap();
        for height in 1_000..1_012 {
            let start = random.random_range(1..block.transactions.len() - 4);
            originals.push(transplant(&slice(&block, start), height));
        }
    }
    let tally = campaign("slices", &LITECOIN_REGTEST, &originals, &originals, (14, 500));
    has(&tally, &["accept", "defer", "K1", "K8", "K9", "K10", "K12", "K17"]);
}

/// Three transactions and those of the same block that they spend.
fn slice(block: &Block, start: usize) -> Vec<Transaction> {
    block.transactions[start..start + 3].to_vec()
}

/// Whole large blocks through the decoder alone: a damaged one is refused with a place, or is another block.
#[test]
fn large_blocks_through_the_decoder() {
    let files = [
        "block413567.raw",
        "block300025.raw",
        "block1087400.raw",
        "block227836.dat",
    ];
    let Some(blocks) = files
        .iter()
        .map(|file| data(&format!("bitcoin/blocks/{file}")))
        .collect::<Option<Vec<_>>>()
    else {
        return;
    };
    let mut random = ChaCha8Rng::seed_from_u64(11);
    let (mut decoded, mut refused) = (0, 0);
    for case in 0..cases().div_ceil(100) {
        let original = &blocks[case as usize % blocks.len()];
        let bytes = damage(original, &mut random);
        match Candidate::decode(bytes.clone().into(), &BITCOIN).body() {
            Body::Block(block) => {
                assert_eq!(block.encode(), bytes, "what decodes is written as it was");
                decoded += 1;
            }
            Body::Undecodable(finding) => {
                assert!(
                    finding.message.contains(" at offset ") && finding.message.contains("expected "),
                    "{finding:?}"
                );
                refused += 1;
            }
            other => panic!("{other:?}"),
        }
    }
    println!("decoded {decoded}, refused {refused}");
    assert!(cases() < 10_000 || (decoded > 0 && refused > 0));
}
