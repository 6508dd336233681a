//! Real blocks: decoding gives the bytes back, and every signature in them is found and matches.

use std::sync::Arc;

use perigee::chain::utxo::{Block, Header, Missing, Reader, ScriptFlags, display_hash, sha256d};

use crate::support::{Tally, data, spend_block};

const BEFORE_BIP66: ScriptFlags = ScriptFlags {
    p2sh: true,
    dersig: false,
    cltv: false,
    csv: false,
    witness: false,
    taproot: false,
    nulldummy: false,
    algorithms: false,
};
const BEFORE_SEGWIT: ScriptFlags = ScriptFlags {
    dersig: true,
    cltv: true,
    ..BEFORE_BIP66
};
const SEGWIT: ScriptFlags = ScriptFlags {
    csv: true,
    witness: true,
    nulldummy: true,
    ..BEFORE_SEGWIT
};

/// Decodes, and holds ids and root against a recomputation by pairwise hashing.
fn block(path: &str) -> Option<Block> {
    let raw: Arc<[u8]> = data(path)?.into();
    let block = Block::decode(Arc::clone(&raw)).unwrap();
    assert_eq!(block.encode(), &*raw);
    assert_eq!(block.header.encode(), raw[..Header::BYTES]);
    assert_eq!(block.id(), block.header.id());
    let mut level: Vec<_> = block.transactions.iter().map(|tx| tx.txid()).collect();
    for tx in &block.transactions {
        assert_eq!(tx.txid(), sha256d(&tx.encode(false)));
        assert_eq!(tx.wtxid(), sha256d(&tx.encode(true)));
        assert_eq!(tx.base_size(), tx.encode(false).len());
    }
    while level.len() > 1 {
        level = level
            .chunks(2)
            .map(|pair| sha256d(&[pair[0], *pair.last().unwrap()].concat()))
            .collect();
    }
    assert_eq!(level[0], block.header.merkle_root);
    Some(block)
}

/// Per input: value, script with its size before it.
fn undo(path: &str) -> Vec<(i64, Vec<u8>)> {
    let bytes = data(path).unwrap();
    let mut reader = Reader::new(&bytes);
    let mut outputs = Vec::new();
    while reader.remaining() > 0 {
        let value = reader.i64("value").unwrap();
        outputs.push((value, reader.var_bytes("script").unwrap().to_vec()));
    }
    outputs
}

#[test]
fn block_413567_is_derived_whole() {
    let Some(block) = block("bitcoin/blocks/block413567.raw") else {
        return;
    };
    assert_eq!(block.transactions.len(), 1_557);
    let tally = spend_block(&block, None, BEFORE_SEGWIT);
    println!("{tally:?}");
    assert_eq!((tally.valid, tally.signatures, tally.attempts), (4_886, 5_815, 6_639));
    assert!(tally.invalid.is_empty() && tally.deferred.is_empty());
}

#[test]
fn block_413567_with_a_changed_signature_fails_once() {
    let Some(raw) = data("bitcoin/blocks/block413567.raw") else {
        return;
    };
    let whole = Block::decode(raw.clone().into()).unwrap();
    // Inside s of the first input of the second transaction: still DER, no longer a signature.
    let transaction = &whole.transactions[1];
    let mut changed = raw;
    changed[transaction.offset() + 4 + 1 + 36 + 1 + 60] ^= 1;
    let tally = spend_block(&Block::decode(changed.into()).unwrap(), None, BEFORE_SEGWIT);
    // Other inputs of the same transaction do not sign it; children name a txid that is gone, and stay derivable.
    assert_eq!(tally.invalid, ["EvalFalse"]);
    assert_eq!(tally.valid, 4_885);
}

#[test]
fn block_363703_before_strict_der() {
    let Some(block) = block("bitcoin/blocks/block363703.dat") else {
        return;
    };
    let tally = spend_block(&block, None, BEFORE_BIP66);
    println!("{tally:?}");
    assert_eq!(tally.signatures, 3_889);
    assert!(tally.invalid.is_empty());
}

#[test]
fn block_227836_lax_der_and_high_s() {
    let Some(block) = block("bitcoin/blocks/block227836.dat") else {
        return;
    };
    let tally = spend_block(&block, None, BEFORE_BIP66);
    println!("{tally:?}");
    assert_eq!(tally.signatures, 190);
    assert!(tally.invalid.is_empty());
}

#[test]
fn block_300025_with_every_spent_output() {
    let Some(block) = block("bitcoin/blocks/block300025.raw") else {
        return;
    };
    let undo = undo("bitcoin/blocks/block300025-undo.raw");
    let tally = spend_block(&block, Some(&undo), BEFORE_BIP66);
    println!("{tally:?}");
    assert_eq!((tally.signatures, tally.derived), (1_427, 0));
    assert!(tally.invalid.is_empty() && tally.deferred.is_empty());
    // Negative control: outputs moved by one place satisfy nobody but an owner of both.
    let mut moved = undo;
    moved.rotate_left(1);
    assert!(spend_block(&block, Some(&moved), BEFORE_BIP66).invalid.len() > 1_000);
}

#[test]
fn block_1087400_with_witnesses() {
    let Some(block) = block("bitcoin/blocks/block1087400.raw") else {
        return;
    };
    assert!(block.has_witness() && block.weight() < block.total_size() * 4);
    let undo = undo("bitcoin/blocks/block1087400-undo.raw");
    let tally = spend_block(&block, Some(&undo), SEGWIT);
    println!("{tally:?}");
    assert_eq!(tally.signatures, 270);
    assert!(tally.invalid.is_empty() && tally.deferred.is_empty());
    // Without the amounts witness spends are deferred, never rejected.
    let without = spend_block(&block, None, SEGWIT);
    assert!(without.invalid.is_empty() && without.deferred.contains_key(&Missing::Prevout));
    // Negative control: another amount is another BIP143 digest.
    let more: Vec<_> = undo.iter().map(|(value, script)| (value + 1, script.clone())).collect();
    assert!(!spend_block(&block, Some(&more), SEGWIT).invalid.is_empty());
}

#[test]
fn litecoin_blocks_decode() {
    if let Some(raw) = data("litecoin/blocks/testnet4Block1821752.dat") {
        let block = Block::decode(raw.clone().into()).unwrap();
        assert_eq!(block.encode(), raw);
    }
    let Some(fixture) = data("litecoin/blocks-json/litecoin_mainnet_900000.json") else {
        return;
    };
    let fixture: serde_json::Value = serde_json::from_slice(&fixture).unwrap();
    let raw = hex::decode(fixture["block"].as_str().unwrap()).unwrap();
    let block = Block::decode(raw.clone().into()).unwrap();
    assert_eq!(block.encode(), raw);
    assert_eq!(display_hash(&block.id()), fixture["hash"].as_str().unwrap());
}

#[test]
fn regtest_chain_of_litecoind() {
    let Some(chain) = data("litecoin/regtest-litecoind/chain.hex") else {
        return;
    };
    let undo = String::from_utf8(data("litecoin/regtest-litecoind/undo.jsonl").unwrap()).unwrap();
    let undo: Vec<serde_json::Value> = undo.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let mut total = Tally::default();
    // Line n is the block of height n, or of n + 1 where the genesis block is not listed.
    let blocks: Vec<_> = String::from_utf8(chain)
        .unwrap()
        .lines()
        .map(|line| Block::decode(hex::decode(line.trim()).unwrap().into()).unwrap())
        .collect();
    let first = usize::from(blocks[0].header.prev != [0; 32]);
    for line in &undo {
        let height = line["height"].as_u64().unwrap() as usize;
        let prevouts: Vec<_> = line["prevouts"].as_array().unwrap().iter().map(spent).collect();
        let tally = spend_block(
            &blocks[height - first],
            Some(&prevouts),
            ScriptFlags {
                taproot: true,
                ..SEGWIT
            },
        );
        assert!(tally.invalid.is_empty(), "height {height}: {tally:?}");
        total.signatures += tally.signatures;
        tally
            .deferred
            .into_iter()
            .for_each(|(missing, count)| *total.deferred.entry(missing).or_default() += count);
    }
    println!("{total:?}");
    assert_eq!(total.signatures, 1_247);
    assert!(total.deferred.is_empty());
}

fn spent(prevout: &serde_json::Value) -> (i64, Vec<u8>) {
    let value = prevout[0].as_i64().unwrap();
    (value, hex::decode(prevout[1].as_str().unwrap()).unwrap())
}
