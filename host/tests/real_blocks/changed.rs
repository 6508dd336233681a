//! Block 413567 with one thing changed: the lowest rule that then fails, each with its reason.

use perigee::chain::utxo::{Block, Header, block::encode_block};

use crate::{assert_rejected, common::data, verify};

const BLOCK: &str = "bitcoin/blocks/block413567.raw";

/// The header of the block before and after: bytes `at..` become `bytes`.
fn with_header(raw: &[u8], at: usize, bytes: &[u8]) -> Vec<u8> {
    let mut changed = raw.to_vec();
    changed[at..at + bytes.len()].copy_from_slice(bytes);
    assert_ne!(changed, raw, "a change that is one");
    changed
}

fn judge(raw: &[u8], more: &[&str], rule: &str, what: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("changed.raw");
    std::fs::write(&path, raw).unwrap();
    assert_rejected(&verify("bitcoin", more, &[&path]), rule, what)
}

#[test]
fn every_field_of_the_header() {
    let Some(raw) = data(BLOCK) else { return };
    let header = Header::decode(&raw[..80]).unwrap();
    assert_eq!(
        header.bits, 0x1805_8436,
        "the target that the fields below are held against"
    );
    let flip = |at: usize| with_header(&raw, at, &[raw[at] ^ 1]);
    for (what, changed, rule) in [
        // Any change of the header is another hash, and its work is gone.
        ("version, still 4 or more", flip(3), "K7"),
        ("parent: nobody's, and so an anchor as before", flip(4), "K7"),
        ("Merkle root: work comes before the tree", flip(36), "K7"),
        ("time", flip(68), "K7"),
        ("bits, another target below the limit", flip(72), "K7"),
        ("nonce", flip(76), "K7"),
        // Rules before K7 say it first where they can.
        (
            "version 3 at a height that its coinbase tells (BIP65)",
            with_header(&raw, 0, &[3, 0, 0, 0]),
            "K2",
        ),
        (
            "bits above the limit of the chain",
            with_header(&raw, 72, &0x1d01_0000u32.to_le_bytes()),
            "K3",
        ),
        ("bits of nothing", with_header(&raw, 72, &[0; 4]), "K3"),
        (
            "bits below zero",
            with_header(&raw, 72, &0x1885_8436u32.to_le_bytes()),
            "K3",
        ),
        (
            "no parent at all, and not the genesis block",
            with_header(&raw, 4, &[0; 32]),
            "K4",
        ),
    ] {
        println!("{what}: {}", judge(&changed, &[], rule, what));
    }
    // Its own time is the newest there is; by a clock of three hours before it is from the future.
    let before = (i64::from(header.time) - 3 * 3600).to_string();
    judge(&raw, &["--at", &before], "K6", "the clock");
}

#[test]
fn the_order_of_transactions() {
    let Some(raw) = data(BLOCK) else { return };
    let block = Block::decode(raw.clone().into()).unwrap();
    let with = |change: &dyn Fn(&mut Vec<perigee::chain::utxo::Transaction>)| {
        let mut transactions = block.transactions.clone();
        change(&mut transactions);
        encode_block(&block.header, &transactions)
    };
    assert_eq!(with(&|_| ()), raw, "the control: unchanged is unchanged");
    let last = block.transactions.len() - 1;
    for (what, changed, rule) in [
        ("two swapped", with(&|all| all.swap(1, 2)), "K9"),
        ("the last two swapped", with(&|all| all.swap(last - 1, last)), "K9"),
        ("the coinbase second", with(&|all| all.swap(0, 1)), "K8"),
        ("the coinbase last", with(&|all| all.swap(0, last)), "K8"),
        ("two coinbases", with(&|all| all.push(all[0].clone())), "K8"),
        ("no coinbase", with(&|all| drop(all.remove(0))), "K8"),
        ("one left out", with(&|all| drop(all.remove(700))), "K9"),
        // 1,557 leaves: the last one twice has the same root (CVE-2012-2459).
        ("the last one twice", with(&|all| all.push(all[last].clone())), "K9"),
    ] {
        println!("{what}: {}", judge(&changed, &[], rule, what));
    }
}

#[test]
fn a_bit_of_a_signature() {
    let Some(raw) = data(BLOCK) else { return };
    let block = Block::decode(raw.clone().into()).unwrap();
    for index in [1, 700, block.transactions.len() - 1] {
        let script = block.transactions[index].input(0).unwrap().script_sig.to_vec();
        let at = raw.windows(script.len()).position(|window| window == script).unwrap();
        // In the middle of r, behind push, 30, length, 02, length.
        let message = judge(
            &with_header(&raw, at + 20, &[raw[at + 20] ^ 0x10]),
            &[],
            "K9",
            "signature",
        );
        assert!(message.starts_with("Merkle root: the header says "), "{message}");
    }
}

#[test]
fn a_framed_block_whose_bytes_end_early() {
    let Some(raw) = data(BLOCK) else { return };
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("cut.dat");
    let cut = raw[..raw.len() - 1].to_vec();
    std::fs::write(
        &path,
        crate::common::frames(perigee::chain::bitcoin::BITCOIN.magic, [&cut]),
    )
    .unwrap();
    let message = assert_rejected(&verify("bitcoin", &[], &[&path]), "K1", "cut");
    assert!(
        message.contains("at offset 999883: expected 4 bytes, got 3"),
        "{message}"
    );
}
