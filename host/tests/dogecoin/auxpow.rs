//! Every check of AuxPoW data broken alone, on the real block 371,337 moved to the difficulty of regtest and rebuilt:
//! each has its own message, and the same work serves one block only.

use perigee::chain::{
    dogecoin::{DOGECOIN, DOGECOIN_REGTEST},
    utxo::{
        Block, TransactionBuilder,
        auxpow::{CHAIN_BRANCH_MAX, MERGED_MINING_HEADER, ROOT_OFFSET_MAX, chain_id, expected_index},
        block::{encode_block, encode_merged},
        display_hash,
    },
};
use perigee::verdict::{RuleId, Verdict};

use crate::{
    common::data,
    judge, judge_one,
    merged::{Merged, mined},
    message, sequential,
};

const BLOCK: &str = "dogecoin/blocks/dogecoin_block371337.bin";
const DERIVED: Verdict = Verdict::Accept { derived: true };

/// The message of K7 for the block with one thing changed.
fn broken(raw: &[u8], change: impl FnOnce(&mut Merged)) -> String {
    let mut merged = Merged::new(raw);
    change(&mut merged);
    let report = judge_one(&DOGECOIN_REGTEST, &merged.seal());
    message(&report, 7).to_owned()
}

/// The block with something changed that is no fault.
fn assert_holds(raw: &[u8], change: impl FnOnce(&mut Merged), what: &str) {
    let mut merged = Merged::new(raw);
    change(&mut merged);
    let report = judge_one(&DOGECOIN_REGTEST, &merged.seal());
    assert_eq!(report.verdict, DERIVED, "{what}");
    assert!(!report.unchecked.contains(&RuleId::k(7)), "{what}");
}

#[test]
fn the_block_rebuilt_holds() {
    let Some(raw) = data(BLOCK) else { return };
    assert_holds(&raw, |_| {}, "nothing changed but the bits");
    // Rebuilt as it was it is the real block again, byte for byte but for what the bits change.
    let moved = Block::decode_merged(Merged::new(&raw).seal().into()).unwrap();
    let real = Block::decode_merged(raw.clone().into()).unwrap();
    let (moved, real) = (moved.auxpow.unwrap(), real.auxpow.unwrap());
    assert_eq!(moved.coinbase.base_size(), real.coinbase.base_size());
    assert_eq!(moved.chain_branch, real.chain_branch);
}

#[test]
fn the_coinbase_stands_first_in_its_block() {
    let Some(raw) = data(BLOCK) else { return };
    let got = broken(&raw, |merged| merged.auxpow.coinbase_index = 1);
    assert_eq!(got, "AuxPoW: coinbase branch: expected index 0, got 1");
    let got = broken(&raw, |merged| merged.auxpow.coinbase_index = -1);
    assert_eq!(got, "AuxPoW: coinbase branch: expected index 0, got -1");
}

#[test]
fn the_parent_is_of_another_chain() {
    let Some(raw) = data(BLOCK) else { return };
    let got = broken(&raw, |merged| merged.auxpow.parent.version = 0x62_0002);
    assert_eq!(got, "AuxPoW: parent: expected a chain id other than our 0x62, got ours");
    assert_holds(
        &raw,
        |merged| merged.auxpow.parent.version = 0x63_0002,
        "the next chain",
    );
    assert_holds(
        &raw,
        |merged| merged.auxpow.parent.version = 0x2000_0000,
        "version bits",
    );
}

#[test]
fn the_chain_branch_has_at_most_thirty_nodes() {
    let Some(raw) = data(BLOCK) else { return };
    let of = |depth: usize| {
        move |merged: &mut Merged| {
            merged.auxpow.chain_branch = vec![[7; 32]; depth];
            merged.size = 1u32.wrapping_shl(depth as u32);
            let slot = expected_index(merged.nonce, 0x62, depth as u32);
            merged.auxpow.chain_index = i32::try_from(slot).unwrap();
        }
    };
    assert_holds(&raw, of(0), "one chain alone");
    assert_holds(&raw, of(CHAIN_BRANCH_MAX), "2^30 chains");
    let got = broken(&raw, |merged| {
        of(CHAIN_BRANCH_MAX)(merged);
        merged.auxpow.chain_branch.push([7; 32]);
    });
    assert_eq!(got, "AuxPoW: chain branch: expected at most 30 nodes, got 31");
}

#[test]
fn the_coinbase_stands_in_the_parent() {
    let Some(raw) = data(BLOCK) else { return };
    let got = broken(&raw, |merged| merged.root_flipped = true);
    assert!(
        got.starts_with("AuxPoW: coinbase branch: expected the parent's Merkle root "),
        "{got}"
    );
    assert_holds(
        &raw,
        |merged| merged.auxpow.coinbase_branch.clear(),
        "the only transaction",
    );
    assert_holds(
        &raw,
        |merged| merged.auxpow.coinbase_branch = vec![[9; 32]; 17],
        "a large parent",
    );
}

#[test]
fn the_coinbase_commits_to_the_chain_root() {
    let Some(raw) = data(BLOCK) else { return };
    let mut root = [0; 32];
    let got = broken(&raw, |merged| {
        root = merged.auxpow.chain_root(&merged.id());
        let mut other = root;
        other[31] ^= 1;
        merged.chain_root = Some(other);
    });
    let expected = display_hash(&root);
    assert_eq!(
        got,
        format!("AuxPoW: parent coinbase: expected the chain root {expected}, got a script without it")
    );
    // The order of bytes is the one that people read: the root as hashed is not found.
    let got = broken(&raw, |merged| {
        let mut other = merged.auxpow.chain_root(&merged.id());
        other.reverse();
        merged.chain_root = Some(other);
    });
    assert!(got.ends_with("got a script without it"), "{got}");
}

#[test]
fn a_parent_without_an_input_is_no_fault_of_ours() {
    let Some(raw) = data(BLOCK) else { return };
    let mut merged = Merged::new(&raw);
    let empty = TransactionBuilder {
        version: 1,
        ..TransactionBuilder::default()
    };
    merged.auxpow.coinbase = empty.build().unwrap();
    let report = judge_one(&DOGECOIN_REGTEST, &merged.set_script(Vec::new()));
    let got = message(&report, 7);
    assert!(got.ends_with("got a script without it"), "{got}");
}

#[test]
fn one_header_stands_right_before_the_root() {
    let Some(raw) = data(BLOCK) else { return };
    let got = broken(&raw, |merged| merged.behind.extend_from_slice(&MERGED_MINING_HEADER));
    assert_eq!(got, "AuxPoW: parent coinbase: expected one merged-mining header, got 2");
    // Two before the root are two as well, even though the second stands right.
    let got = broken(&raw, |merged| {
        merged.before_root.extend_from_slice(&MERGED_MINING_HEADER)
    });
    assert_eq!(got, "AuxPoW: parent coinbase: expected one merged-mining header, got 2");
    let apart = "AuxPoW: parent coinbase: expected the chain root right behind the merged-mining header at byte";
    // The real script pushes three bytes of height, then come four of the header: the root stands at byte 8.
    let got = broken(&raw, |merged| merged.before_root.push(0));
    assert_eq!(got, format!("{apart} 8, got it at byte 9"));
    // A header behind root, size and nonce only.
    let got = broken(&raw, |merged| {
        merged.before_root.truncate(4);
        merged.behind = MERGED_MINING_HEADER.to_vec();
    });
    assert_eq!(got, format!("{apart} 48, got it at byte 4"));
}

#[test]
fn without_a_header_the_root_starts_early() {
    let Some(raw) = data(BLOCK) else { return };
    let at = |offset: usize| move |merged: &mut Merged| merged.before_root = vec![0; offset];
    assert_holds(&raw, at(0), "at the very start");
    assert_holds(&raw, at(ROOT_OFFSET_MAX), "at the last place");
    let got = broken(&raw, at(ROOT_OFFSET_MAX + 1));
    assert_eq!(
        got,
        "AuxPoW: parent coinbase: expected the chain root without a header to start at byte 20 or before, got it at \
         byte 21"
    );
}

#[test]
fn size_and_nonce_follow_the_root() {
    let Some(raw) = data(BLOCK) else { return };
    assert_holds(&raw, |merged| merged.behind.clear(), "exactly eight bytes");
    for left in [0, 7] {
        let mut merged = Merged::new(&raw);
        let mut root = merged.auxpow.chain_root(&merged.id());
        root.reverse();
        let words = [merged.size.to_le_bytes(), merged.nonce.to_le_bytes()].concat();
        let script = [&merged.before_root[..], &root, &words[..left]].concat();
        let report = judge_one(&DOGECOIN_REGTEST, &merged.set_script(script));
        assert_eq!(
            message(&report, 7),
            format!("AuxPoW: parent coinbase: expected size and nonce, 8 bytes, behind the chain root, got {left}")
        );
    }
}

#[test]
fn the_size_is_that_of_the_branch() {
    let Some(raw) = data(BLOCK) else { return };
    for size in [0, 7, 16, u32::MAX] {
        let got = broken(&raw, |merged| merged.size = size);
        assert_eq!(
            got,
            format!("AuxPoW: chain branch of 3: expected a tree of 8 in the parent coinbase, got {size}")
        );
    }
}

#[test]
fn nonce_and_chain_id_give_the_slot() {
    let Some(raw) = data(BLOCK) else { return };
    let slot = expected_index(0, 0x62, 3);
    assert_eq!(slot, 0, "the real one");
    for index in (1..8).chain([8, 16]) {
        let got = broken(&raw, |merged| merged.auxpow.chain_index = index);
        assert_eq!(
            got,
            format!("AuxPoW: chain branch: expected index 0 for nonce 0x0, got {index}")
        );
    }
    // Another nonce moves the slot; with the branch for it the block holds.
    let nonce = (1u32..).find(|nonce| expected_index(*nonce, 0x62, 3) == 5).unwrap();
    let got = broken(&raw, |merged| merged.nonce = nonce);
    assert_eq!(
        got,
        format!("AuxPoW: chain branch: expected index 5 for nonce {nonce:#x}, got 0")
    );
    let moved = |merged: &mut Merged| (merged.nonce, merged.auxpow.chain_index) = (nonce, 5);
    assert_holds(&raw, moved, "slot 5");
}

#[test]
fn the_parents_work_meets_our_bits() {
    let Some(raw) = data(BLOCK) else { return };
    let got = broken(&raw, |merged| merged.miss = true);
    assert!(
        got.starts_with("AuxPoW: parent: proof of work: expected at most 7fffff"),
        "{got}"
    );
    // The parent's own bits are its own affair.
    assert_holds(&raw, |merged| merged.auxpow.parent.bits = 0x0300_0001, "a hard parent");
}

#[test]
fn the_version_bit_and_the_data_go_together() {
    let Some(raw) = data(BLOCK) else { return };
    let got = broken(&raw, |merged| merged.header.version = 0x62_0002);
    assert_eq!(got, "AuxPoW: expected no data with version 0x620002, got some");
    // Enough work of its own does not help a block that promises a parent's.
    let merged = Merged::new(&raw);
    let header = mined(merged.header, true);
    let report = judge_one(&DOGECOIN_REGTEST, &encode_block(&header, &merged.transactions));
    let expected = "AuxPoW: expected data behind the header as version 0x620102 says, got none";
    assert_eq!(message(&report, 7), expected);
    // With neither it is an ordinary block, held to its own work.
    let mut header = merged.header;
    header.version = 0x62_0002;
    let plain = |meet| encode_block(&mined(header, meet), &merged.transactions);
    assert_eq!(judge_one(&DOGECOIN_REGTEST, &plain(true)).verdict, DERIVED);
    let report = judge_one(&DOGECOIN_REGTEST, &plain(false));
    assert!(
        message(&report, 7).starts_with("proof of work: expected at most"),
        "its own, not a parent's"
    );
}

#[test]
fn data_of_one_block_do_not_serve_another() {
    let Some(raw) = data(BLOCK) else { return };
    // On the real chain: the real data behind a header that differs in its nonce only.
    let real = Block::decode_merged(raw.clone().into()).unwrap();
    let mut header = real.header;
    header.nonce += 1;
    let reused = encode_merged(&header, real.auxpow.as_deref(), &real.transactions);
    let report = judge_one(&DOGECOIN, &reused);
    let got = message(&report, 7);
    assert!(got.ends_with("got a script without it"), "{got}");
    // The same for two blocks in one stream: the first has the work, the second borrows it.
    let got = broken(&raw, |merged| {
        merged.commits_to = Some(merged.id());
        merged.header.nonce += 1;
    });
    assert!(got.ends_with("got a script without it"), "{got}");
}

#[test]
fn one_work_serves_one_of_two_siblings() {
    let Some(raw) = data(BLOCK) else { return };
    // Two blocks under one parent, which commits to both of them in a tree of two.
    let (mut first, mut second) = (Merged::new(&raw), Merged::new(&raw));
    second.header.nonce = 1;
    let slot = expected_index(first.nonce, 0x62, 1);
    let (a, b) = (first.id(), second.id());
    for (merged, other, index) in [(&mut first, b, slot), (&mut second, a, 1 - slot)] {
        merged.auxpow.chain_branch = vec![other];
        merged.auxpow.chain_index = i32::try_from(index).unwrap();
        merged.size = 2;
    }
    assert_eq!(
        first.auxpow.chain_root(&a),
        second.auxpow.chain_root(&b),
        "one root for both"
    );
    let (first, second) = (first.seal(), second.seal());
    let parents = [&first, &second].map(|raw| {
        let block = Block::decode_merged(raw.as_slice().into()).unwrap();
        block.auxpow.unwrap().parent
    });
    assert_eq!(parents[0], parents[1], "the very same work");
    let reports = judge(&DOGECOIN_REGTEST, &[first, second]);
    assert_eq!(reports[0].verdict, DERIVED);
    let got = message(&reports[1], 7);
    assert_eq!(
        got,
        format!(
            "AuxPoW: chain branch: expected index {slot} for nonce 0x0, got {}",
            1 - slot
        )
    );
}

#[test]
fn cut_and_changed_data_are_refused_and_never_panic() {
    let Some(raw) = data(BLOCK) else { return };
    // Cut anywhere it does not decode: with the bit the counts do not fit, without it the rest is no block.
    for len in (80..raw.len()).step_by(7) {
        assert!(Block::decode_merged(raw[..len].into()).is_err(), "{len}");
    }
    // Any one bit of the data: refused by K1 or K7, but for the field that nobody reads.
    let block = Block::decode_merged(raw.clone().into()).unwrap();
    let auxpow = block.auxpow.as_deref().unwrap();
    let unread = 80 + auxpow.coinbase.base_size();
    let end = 80 + auxpow.base_size();
    for at in 80..end {
        let mut changed = raw.clone();
        changed[at] ^= 1 << (at % 8);
        let reports = sequential(&DOGECOIN, &[changed]);
        let verdict = &reports[0].verdict;
        if (unread..unread + 32).contains(&at) {
            assert_eq!(*verdict, DERIVED, "{at}");
        } else {
            let rule = verdict.rule().unwrap_or_else(|| panic!("byte {at}: {verdict:?}"));
            assert!([RuleId::k(1), RuleId::k(7)].contains(&rule), "{at}: {verdict:?}");
        }
    }
    assert_eq!(chain_id(block.header.version), 0x62);
}
