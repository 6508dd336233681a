//! Blocks 22,380 to 22,385 of the main network, with the node's own output beside them.

use perigee::chain::spacechain::{Block, BlockSignature, SPACECHAIN};
use perigee::chain::utxo::display_hash;
use perigee::verdict::{Counters, Missing, Verdict};

use crate::remake::Remake;
use crate::support::{NOW, blocks, hash, judge, options, told, unchecked};

#[test]
fn headers_are_what_the_node_says() {
    let (Some(blocks), Some(told)) = (blocks(), told()) else {
        return;
    };
    for (bytes, told) in blocks.iter().zip(&told) {
        let block = Block::decode(bytes.clone().into()).unwrap();
        let header = &block.header;
        assert_eq!(display_hash(&block.id()), told["hash"]);
        assert_eq!(display_hash(&header.prev), told["previousblockhash"]);
        assert_eq!(display_hash(&header.merkle_root), told["merkleroot"]);
        assert_eq!(format!("{:08x}", header.bits), told["bits"]);
        assert_eq!(header.time, told["time"]);
        assert_eq!(hex::encode(&header.signature), told["signature"]);
        assert_eq!(display_hash(&header.state_root), told["hashStateRoot"]);
        assert_eq!(display_hash(&header.utxo_root), told["hashUTXORoot"]);
        assert_eq!(
            (bytes.len(), block.weight()),
            (usize_of(&told["size"]), usize_of(&told["weight"]))
        );
        assert_eq!(block.base_size(), usize_of(&told["strippedsize"]));
        assert!(matches!(header.block_signature(), Ok(BlockSignature::Der(_))));
    }
}

fn usize_of(value: &serde_json::Value) -> usize {
    value.as_u64().unwrap() as usize
}

#[test]
fn stake_modifiers_follow_from_the_first() {
    let (Some(blocks), Some(told)) = (blocks(), told()) else {
        return;
    };
    let mut given = options(NOW);
    given.modifier = Some(hash(told[0]["modifier"].as_str().unwrap()));
    let outcome = judge(&SPACECHAIN, &blocks, given);
    let chain = outcome.judge.chain();
    for told in &told {
        let node = chain.find(&hash(told["hash"].as_str().unwrap())).unwrap();
        assert_eq!(display_hash(&chain.modifier(node).unwrap()), told["modifier"]);
    }
    // A sibling of the first block, which as the shorter branch is judged before it, takes nothing from it.
    let sibling = Remake::new(&blocks[0]).finish();
    let id = Block::decode(sibling.clone().into()).unwrap().id();
    let mut given = options(NOW);
    given.modifier = Some(hash(told[0]["modifier"].as_str().unwrap()));
    let outcome = judge(&SPACECHAIN, &[&blocks[..], &[sibling]].concat(), given);
    let chain = outcome.judge.chain();
    assert_eq!(outcome.order[0], 6);
    assert_eq!(chain.modifier(chain.find(&id).unwrap()), None);
    let last = chain.find(&hash(told[5]["hash"].as_str().unwrap())).unwrap();
    assert_eq!(display_hash(&chain.modifier(last).unwrap()), told[5]["modifier"]);
    // The negative controls: another start gives others, and none gives none.
    let mut other = options(NOW);
    other.modifier = Some([1; 32]);
    for (options, expected) in [(other, true), (options(NOW), false)] {
        let outcome = judge(&SPACECHAIN, &blocks, options);
        let chain = outcome.judge.chain();
        let node = chain.find(&hash(told[5]["hash"].as_str().unwrap())).unwrap();
        let got = chain.modifier(node).map(|modifier| display_hash(&modifier));
        assert_eq!(got.is_some(), expected);
        assert_ne!(got.as_deref(), told[5]["modifier"].as_str());
    }
}

#[test]
fn all_six_wait_for_their_stake_and_for_nothing_else() {
    let Some(blocks) = blocks() else { return };
    let outcome = judge(&SPACECHAIN, &blocks, options(NOW));
    // What is left undecided, and signatures (all matched at once) and nodes hashed. The first has no parent (Q4, Q5, Q6,
    // Q21), the second no two stakes before it (Q6); no block has eleven before it (Q5), a modifier before it (Q15) or
    // its coins (Q17, Q19; Q20 where it has other transactions).
    let expected: [(&[u8], u64, u64); 6] = [
        (&[4, 5, 6, 15, 17, 19, 21], 2, 3),
        (&[5, 6, 15, 17, 19], 2, 3),
        (&[5, 15, 17, 19, 20], 3, 7),
        (&[5, 15, 17, 19, 20], 4, 7),
        (&[5, 15, 17, 19, 20], 3, 7),
        (&[5, 15, 17, 19, 20], 7, 13),
    ];
    assert_eq!(outcome.order, [0, 1, 2, 3, 4, 5]);
    for ((report, bytes), (left, signatures, hashes)) in outcome.reports.iter().zip(&blocks).zip(expected) {
        let block = Block::decode(bytes.clone().into()).unwrap();
        let Verdict::Defer { missing, message } = &report.verdict else {
            panic!("expected a deferral, got {:?}", report.verdict);
        };
        assert_eq!(*missing, Missing::Prevout(block.header.stake.to_string()));
        assert!(message.starts_with("Q16 waits for prevout"), "{message}");
        assert_eq!(unchecked(report), left, "{}", report.object);
        let counters = Counters {
            signatures,
            attempts: signatures,
            hashes,
            ..Counters::default()
        };
        assert_eq!(report.counters, counters, "{}", report.object);
    }
}
