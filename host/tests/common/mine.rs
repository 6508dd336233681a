//! Blocks put right again after a change: their roots, and a nonce that meets the target of the regtest chain.
#![allow(dead_code, reason = "each target uses its part")]

use perigee::chain::{
    litecoin::LITECOIN_REGTEST,
    utxo::{
        Block, Header, InputParts, OutPoint, Transaction, TransactionBuilder,
        block::encode_block,
        merkle::{merkle_node, merkle_root},
        script::bip34_push,
        target::Target,
    },
};

/// Finds a nonce; at regtest difficulty every second one will do.
pub(crate) fn mine(mut header: Header) -> Header {
    let params = &LITECOIN_REGTEST;
    let target = Target::new(header.bits, params.pow_limit).unwrap();
    while !target.is_met_by(&params.pow_hash(&header)) {
        header.nonce = header.nonce.wrapping_add(1);
    }
    header
}

/// The header with the Merkle root of these transactions, mined; and the block.
pub(crate) fn seal(header: &Header, transactions: &[Transaction]) -> Vec<u8> {
    let leaves: Vec<_> = transactions.iter().map(Transaction::txid).collect();
    let header = mine(Header {
        merkle_root: merkle_root(&leaves).root,
        ..*header
    });
    encode_block(&header, transactions)
}

/// The block with its commitment to witnesses, if it has one, its Merkle root and its nonce put right. The commitment
/// stands in the bytes of the coinbase, behind a marker that occurs once in blocks of the regtest node.
pub(crate) fn repair(raw: &[u8]) -> Option<Vec<u8>> {
    let block = Block::decode(raw.to_vec().into()).ok()?;
    let target = Target::new(block.header.bits, LITECOIN_REGTEST.pow_limit);
    // Anything harder cannot be mined here.
    target
        .ok()
        .filter(|_| block.header.bits == LITECOIN_REGTEST.genesis_header().bits)?;
    let mut raw = raw.to_vec();
    let marker = [0x6a, 0x24, 0xaa, 0x21, 0xa9, 0xed];
    let at = raw.windows(marker.len()).position(|window| window == marker);
    if let Some(at) = at.filter(|at| at + 38 <= raw.len()) {
        let mut leaves: Vec<_> = block.transactions.iter().map(Transaction::wtxid).collect();
        *leaves.first_mut()? = [0; 32];
        let nonce = [0; 32];
        let commitment = merkle_node(&merkle_root(&leaves).root, &nonce);
        raw[at + 6..at + 38].copy_from_slice(&commitment);
    }
    let block = Block::decode(raw.into()).ok()?;
    Some(seal(&block.header, &block.transactions))
}

/// A coinbase of this height whose one output anybody may spend.
pub(crate) fn coinbase(height: u32, value: i64) -> Transaction {
    let mut script_sig = bip34_push(height);
    script_sig.push(0x51);
    let input = InputParts {
        previous_output: OutPoint {
            txid: [0; 32],
            index: u32::MAX,
        },
        script_sig,
        sequence: u32::MAX,
        ..InputParts::default()
    };
    TransactionBuilder {
        version: 2,
        inputs: vec![input],
        outputs: vec![(value, vec![0x51])],
        lock_time: 0,
        rings: None,
    }
    .build()
    .unwrap()
}

/// A regtest block without a known parent that holds real transactions of another chain: their signatures do not commit
/// to a chain, so that every rule down to K17 is reached without the work of that chain.
pub(crate) fn transplant(transactions: &[Transaction], height: u32) -> Vec<u8> {
    let genesis = LITECOIN_REGTEST.genesis_header();
    let header = Header {
        version: 0x2000_0000,
        prev: [0x77; 32],
        time: genesis.time + 150 * height,
        nonce: 0,
        ..genesis
    };
    let mut all = vec![coinbase(height, 5_000)];
    all.extend(transactions.iter().cloned());
    seal(&header, &all)
}
