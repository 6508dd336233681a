//! Rings: good ones, every step of K18 broken alone, the rules before it, linking across blocks and branches, and the
//! published vectors.

use curve25519_dalek::constants::EIGHT_TORSION;
use perigee::{
    chain::{
        litecoin::LITECOIN_REGTEST,
        utxo::{
            Block, Header, OutPoint, Reader, Transaction, TransactionBuilder, display_hash,
            ring::{RingClaim, RingInput, RingMember, RingParts, RingSummary},
        },
    },
    verdict::{Missing, ObjectReport, RuleId, Verdict},
};
use serde_json::Value;

use crate::{
    chain::{ANYONE, COIN, Chain, RIPE, committed, spend},
    common::data,
    judged::{judge, judge_one, message},
    mine,
    ring_signer::{
        Draft, FUNDED, NO_RING, NOT_CANONICAL, OTHER_AMOUNT, image, key, lock, outpoint, sign, signed, unsigned,
    },
};

/// The group order of Ed25519, little-endian.
const ORDER: [u8; 32] = [
    0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0, 0, 0, 0, 0, 0,
    0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
];
fn build(builder: &TransactionBuilder) -> Transaction {
    builder.build().unwrap()
}

fn judged(builder: &TransactionBuilder) -> ObjectReport {
    FUNDED.chain.judge_body(&[build(builder)])
}

/// Rejected by this rule at this index, with these words.
fn assert_rejected(report: &ObjectReport, rule: u8, index: Option<u64>, words: &str) {
    assert!(message(report, rule).contains(words), "{words}: {report:?}");
    match &report.verdict {
        Verdict::Reject { index: got, .. } => assert_eq!(*got, index, "{report:?}"),
        other => panic!("{other:?}"),
    }
}

#[test]
fn rings_of_2_3_and_16_members_spend_and_two_inputs_may_share_members() {
    for members in [vec![1, 2], vec![3, 4, 5], (1..=16).collect()] {
        let draft = Draft::new(&members, members[1]);
        let report = judged(&signed(&[draft], COIN));
        assert_eq!(report.verdict, Verdict::ACCEPT, "{members:?}");
        assert_eq!((report.counters.signatures, report.counters.attempts), (1, 1));
        assert_eq!(report.unchecked, []);
    }
    let both = [Draft::new(&[1, 2, 3], 2), Draft::new(&[1, 2, 3], 3)];
    let report = judged(&signed(&both, 2 * COIN));
    assert_eq!(report.verdict, Verdict::ACCEPT);
    assert_eq!(report.counters.signatures, 2);
}

#[test]
fn the_message_leaves_only_the_pairs_out() {
    let builder = signed(&[Draft::new(&[1, 2], 1)], COIN);
    let transaction = build(&builder);
    assert_eq!(transaction, build(&build(&builder).to_builder()), "there and back");
    assert_eq!(transaction.encode(true), transaction.bytes());
    let changed = |change: fn(&mut TransactionBuilder)| {
        let mut other = builder.clone();
        change(&mut other);
        let other = build(&other);
        assert_ne!(other.txid(), transaction.txid());
        other.ring_message() == transaction.ring_message()
    };
    assert!(changed(|it| it.rings.as_mut().unwrap()[0].proofs[0].0[0] ^= 1), "c");
    assert!(changed(|it| it.rings.as_mut().unwrap()[0].proofs[1].1[0] ^= 1), "r");
    assert!(!changed(|it| it.rings.as_mut().unwrap()[0].amount ^= 1), "amount");
    assert!(
        !changed(|it| it.rings.as_mut().unwrap()[0].members[0].index ^= 1),
        "members"
    );
    assert!(!changed(|it| it.rings.as_mut().unwrap()[0].image[0] ^= 1), "image");
    assert!(!changed(|it| it.outputs[0].0 ^= 1), "outputs");
    assert!(!changed(|it| it.lock_time ^= 1), "lock time");
}

#[test]
fn g0_a_key_that_is_no_canonical_encoding() {
    let draft = Draft::new(&[1, 2], 1);
    let mut builder = signed(&[draft], COIN);
    builder.rings.as_mut().unwrap()[0].members[1] = outpoint(NOT_CANONICAL);
    assert_rejected(
        &judged(&builder),
        18,
        Some(0),
        "input 0: G0: member 1: expected the canonical encoding",
    );
    // G1 fails beside it, at a member before: G0 is the lower step.
    builder.rings.as_mut().unwrap()[0].members[0].index = 19;
    builder.rings.as_mut().unwrap()[0].amount = 2 * COIN as u64;
    assert_rejected(&judged(&builder), 18, Some(0), "G0: member 1");
}

#[test]
fn g1_members_that_do_not_exist_are_no_rings_or_have_another_amount() {
    let good = signed(&[Draft::new(&[1, 20], 1)], COIN);
    for (member, words) in [
        (outpoint(OTHER_AMOUNT), "expected the amount 100000000, got 200000000"),
        (outpoint(NO_RING), "expected a ring output, got another script"),
        (outpoint(24), "expected a ring output, got another script"),
        (outpoint(25), "does not exist or is spent"),
    ] {
        let mut builder = good.clone();
        builder.rings.as_mut().unwrap()[0].members[1] = member;
        assert_rejected(&judged(&builder), 18, Some(0), words);
        assert!(message(&judged(&builder), 18).contains("G1: member 1"));
    }
    let mut builder = good;
    builder.rings.as_mut().unwrap()[0].amount += 1;
    assert_rejected(&judged(&builder), 18, Some(0), "G1: member 0: ");
}

#[test]
fn g2_images_that_are_no_point_the_identity_or_have_a_part_of_small_order() {
    let torsioned = (image(1) + EIGHT_TORSION[1]).compress().0;
    let mut identity = [0; 32];
    identity[0] = 1;
    // y = 1 with the sign bit: the identity spelled otherwise.
    let mut negative_zero = identity;
    negative_zero[31] = 0x80;
    for (image, words) in [
        ([0xff; 32], "no canonical encoding of one"),
        (negative_zero, "no canonical encoding of one"),
        // y = 2 is on no point of the curve.
        (
            std::array::from_fn(|at| if at == 0 { 2 } else { 0 }),
            "no canonical encoding of one",
        ),
        (identity, "the identity"),
        (torsioned, "one with a part of small order"),
        (EIGHT_TORSION[4].compress().0, "one with a part of small order"),
    ] {
        let draft = Draft {
            image,
            ..Draft::new(&[1, 2], 1)
        };
        // The signature closes over this image.
        let report = judged(&signed(&[draft], COIN));
        assert_rejected(
            &report,
            18,
            Some(0),
            &format!("G2: key image: expected a point of prime order, got {words}"),
        );
        assert_eq!(report.counters.attempts, 0, "no signature is looked at");
    }
}

#[test]
fn g3_numbers_from_the_order_on() {
    let plus_order = |number: &mut [u8; 32]| {
        let mut carry = 0u16;
        for (digit, more) in number.iter_mut().zip(ORDER) {
            carry += u16::from(*digit) + u16::from(more);
            *digit = carry as u8;
            carry >>= 8;
        }
    };
    let good = signed(&[Draft::new(&[1, 2], 1)], COIN);
    let mut builder = good.clone();
    // The same number modulo the order: the sum still closes.
    plus_order(&mut builder.rings.as_mut().unwrap()[0].proofs[1].0);
    assert_rejected(
        &judged(&builder),
        18,
        Some(0),
        "G3: member 1: expected c below the group order",
    );
    let mut builder = good.clone();
    plus_order(&mut builder.rings.as_mut().unwrap()[0].proofs[0].1);
    assert_rejected(
        &judged(&builder),
        18,
        Some(0),
        "G3: member 0: expected r below the group order",
    );
    let mut builder = good;
    builder.rings.as_mut().unwrap()[0].proofs[0].0 = ORDER;
    assert_rejected(
        &judged(&builder),
        18,
        Some(0),
        "G3: member 0: expected c below the group order",
    );
}

#[test]
fn g4_an_image_is_spent_once_in_a_transaction_a_block_and_a_chain() {
    let again = [Draft::new(&[1, 2], 1), Draft::new(&[1, 3], 1)];
    assert_rejected(&judged(&signed(&again, 2 * COIN)), 18, Some(1), "G4: key image");
    let first = build(&signed(&again[..1], COIN));
    let second = build(&signed(&again[1..], COIN));
    let report = FUNDED.chain.judge_body(&[first.clone(), second.clone()]);
    assert_rejected(&report, 18, Some(1), "is spent before in this block");
    assert_eq!((report.counters.signatures, report.counters.attempts), (1, 1));
    let mut chain = FUNDED.chain.clone();
    chain.push_body(&[first]);
    assert_rejected(
        &chain.judge_body(std::slice::from_ref(&second)),
        18,
        Some(0),
        "is spent before",
    );
    // The members are still there for others.
    let other = build(&signed(&[Draft::new(&[1, 2], 2)], COIN));
    assert_eq!(chain.judge_body(&[other]).verdict, Verdict::ACCEPT);
}

#[test]
fn images_follow_reorganisations() {
    // Two branches spend the same image; on each a second spend fails, and the longer one is judged after the other.
    let once = build(&signed(&[Draft::new(&[1, 2], 1)], COIN));
    let twice = build(&signed(&[Draft::new(&[1, 3], 1)], COIN));
    let (mut left, mut right) = (FUNDED.chain.clone(), FUNDED.chain.clone());
    left.push_body(std::slice::from_ref(&once));
    right.push_body(&[]);
    right.push_body(std::slice::from_ref(&twice));
    let common = FUNDED.chain.raw.len();
    let mut all = left.raw.clone();
    all.extend_from_slice(&right.raw[common..]);
    let on_left = left.next(4, &committed(left.next_height(), std::slice::from_ref(&twice)));
    let on_right = right.next(4, &committed(right.next_height(), std::slice::from_ref(&once)));
    all.extend([on_left.clone(), on_right.clone()]);
    let reports = judge(&RIPE, &all);
    let rejected: Vec<_> = reports.iter().filter(|report| report.verdict.is_reject()).collect();
    assert_eq!(rejected.len(), 2, "{reports:?}");
    for block in [on_left, on_right] {
        let id = display_hash(&Header::decode(&block[..80]).unwrap().id());
        let report = reports.iter().find(|report| report.object == id).unwrap();
        assert_rejected(report, 18, Some(0), "G4");
    }
}

#[test]
fn g5_any_other_change_breaks_the_sum() {
    let good = signed(&[Draft::new(&[1, 2, 3], 2)], COIN);
    type Change = fn(&mut TransactionBuilder);
    let changes: [(&str, Change); 5] = [
        ("c", |it| it.rings.as_mut().unwrap()[0].proofs[0].0[0] ^= 1),
        ("r", |it| it.rings.as_mut().unwrap()[0].proofs[2].1[0] ^= 1),
        ("an output", |it| it.outputs[0].0 -= 1),
        ("another member", |it| {
            it.rings.as_mut().unwrap()[0].members[2] = outpoint(4)
        }),
        ("another image of prime order", |it| {
            it.rings.as_mut().unwrap()[0].image = image(5).compress().0;
        }),
    ];
    for (what, change) in changes {
        let mut builder = good.clone();
        change(&mut builder);
        let report = judged(&builder);
        assert_rejected(&report, 18, Some(0), "G5: the challenges do not sum up");
        assert_eq!((report.counters.signatures, report.counters.attempts), (0, 1), "{what}");
    }
    // The lowest index: the first input is good, the second and the third are not.
    let drafts = [Draft::new(&[1, 2], 1), Draft::new(&[3, 4], 3), Draft::new(&[5, 6], 5)];
    let mut builder = signed(&drafts, 3 * COIN);
    for ring in &mut builder.rings.as_mut().unwrap()[1..] {
        ring.proofs[0].0[0] ^= 1;
    }
    let report = judged(&builder);
    assert_rejected(&report, 18, Some(1), "input 1: G5");
    assert_eq!((report.counters.signatures, report.counters.attempts), (1, 2));
}

#[test]
fn k12_counts_order_and_amounts_of_rings() {
    let most = 88_000_000 * COIN as u64;
    let good = signed(&[Draft::new(&[1, 2], 1)], COIN);
    let many: Vec<u64> = (1..=17).collect();
    let cases: Vec<(TransactionBuilder, &str)> = vec![
        (
            signed(&[Draft::new(&[1], 1)], COIN),
            "input 0: expected 2 to 16 ring members, got 1",
        ),
        (
            signed(&[Draft::new(&many, 1)], COIN),
            "input 0: expected 2 to 16 ring members, got 17",
        ),
        (
            signed(&[Draft::new(&[2, 1], 1)], COIN),
            "input 0: expected ring members in strictly ascending order, member 1 is not",
        ),
        (
            signed(&[Draft::new(&[1, 1], 1)], COIN),
            "input 0: expected ring members in strictly ascending order, member 1 is not",
        ),
        (signed(&[], COIN), "expected inputs, got none"),
        (
            TransactionBuilder {
                outputs: Vec::new(),
                ..good.clone()
            },
            "expected outputs, got none",
        ),
        (
            {
                let mut builder = good.clone();
                // The null output is the least of all: it comes first.
                builder.rings.as_mut().unwrap()[0].members[0] = OutPoint {
                    txid: [0; 32],
                    index: u32::MAX,
                };
                builder
            },
            "got the null output as member 0",
        ),
        (
            {
                let mut builder = good.clone();
                builder.rings.as_mut().unwrap()[0].amount = most + 1;
                builder
            },
            "expected ring amounts of at most 8800000000000000 in sum, got 8800000000000001",
        ),
        (
            {
                let mut builder = signed(&[Draft::new(&[1, 2], 1), Draft::new(&[3, 4], 3)], COIN);
                builder.rings.as_mut().unwrap()[0].amount = most;
                builder.rings.as_mut().unwrap()[1].amount = u64::MAX;
                builder
            },
            "input 1: expected ring amounts of at most",
        ),
    ];
    for (builder, words) in cases {
        assert_rejected(&judged(&builder), 12, Some(1), words);
    }
}

#[test]
fn k14_the_lock_time_of_a_ring_always_counts() {
    let draft = [Draft::new(&[1, 2], 1)];
    let height = FUNDED.chain.next_height();
    for (lock_time, is_final) in [(height - 1, true), (height, false)] {
        let builder = TransactionBuilder {
            lock_time,
            ..unsigned(&draft, COIN)
        };
        let report = judged(&sign(builder, &draft));
        match is_final {
            true => assert_eq!(report.verdict, Verdict::ACCEPT),
            false => assert_rejected(&report, 14, Some(1), "lock time"),
        }
    }
}

#[test]
fn k15_rings_cover_their_outputs_and_members_are_mature() {
    let report = judged(&signed(&[Draft::new(&[1, 2], 1), Draft::new(&[3, 4], 3)], 2 * COIN + 1));
    assert_rejected(
        &report,
        15,
        Some(1),
        "expected inputs of at least 200000001 as the outputs, got 200000000",
    );
    // A coinbase that pays into a ring output; no witness, so that it needs no commitment.
    let mut chain = FUNDED.chain.clone();
    let mut coinbase = mine::coinbase(chain.next_height(), 0).to_builder();
    coinbase.outputs = vec![(COIN, lock(&key(30)))];
    let plain = coinbase.build().unwrap();
    let mut builder = signed(&[Draft::new(&[1, 2], 1)], COIN);
    let members = &mut builder.rings.as_mut().unwrap()[0].members;
    members[1] = OutPoint {
        txid: plain.txid(),
        index: 0,
    };
    members.sort_unstable();
    // In its own block it is no block old.
    let report = chain.judge_next(&[plain.clone(), build(&builder)]);
    assert_rejected(&report, 15, Some(0), "expected an age of 1 blocks, got 0");
    // One block later it is mature, and the ring fails by its signature only.
    chain.push(&[plain]);
    assert_rejected(&chain.judge_body(&[build(&builder)]), 18, Some(0), "G5");
}

#[test]
fn k16_fees_of_rings_go_to_the_coinbase() {
    let ring = build(&signed(&[Draft::new(&[1, 2], 1)], COIN - 7));
    let height = FUNDED.chain.next_height();
    let claims = |value| FUNDED.chain.judge_next(&[mine::coinbase(height, value), ring.clone()]);
    assert_eq!(claims(100 * COIN + 7).verdict, Verdict::ACCEPT);
    assert_rejected(&claims(100 * COIN + 8), 16, None, "fees 7");
}

#[test]
fn k17_ring_outputs_are_spent_by_rings_only_and_k17_comes_before_k18() {
    let plain = spend(&[(&FUNDED.funding, 0)], COIN, ANYONE);
    assert_rejected(
        &FUNDED.chain.judge_body(std::slice::from_ref(&plain)),
        17,
        Some(0),
        "Output of a ring is spent outside of a ring",
    );
    // A ring that fails stands before it.
    let mut broken = signed(&[Draft::new(&[2, 3], 2)], COIN);
    broken.rings.as_mut().unwrap()[0].proofs[0].0[0] ^= 1;
    let report = FUNDED.chain.judge_body(&[build(&broken), plain]);
    assert_rejected(&report, 17, Some(1), "outside of a ring");
    // Inside of a script hash too.
    let redeem = lock(&key(1));
    let nested = [&[0xa9, 0x14][..], &perigee::chain::utxo::hash160(&redeem), &[0x87]].concat();
    let (chain, funding) = Chain::paying(&[(COIN, nested)]);
    let mut parts = spend(&[(&funding, 0)], COIN, ANYONE).to_builder();
    parts.inputs[0].script_sig = [&[34][..], &redeem].concat();
    assert_rejected(&chain.judge_body(&[build(&parts)]), 17, Some(0), "outside of a ring");
}

#[test]
fn members_that_are_not_at_hand_defer_unless_a_step_fails_already() {
    let block = |builder: &TransactionBuilder| {
        let height = FUNDED.chain.next_height();
        FUNDED.chain.next(4, &committed(height, &[build(builder)]))
    };
    let good = signed(&[Draft::new(&[1, 2], 1)], COIN);
    let report = judge_one(&RIPE, &block(&good));
    match &report.verdict {
        Verdict::Defer {
            missing: Missing::Prevout(missing),
            ..
        } => assert_eq!(*missing, outpoint(1).to_string()),
        other => panic!("{other:?}"),
    }
    assert!(report.unchecked.contains(&RuleId::k(18)), "images before are not known");
    let mut torsioned = good;
    torsioned.rings.as_mut().unwrap()[0].image = (image(1) + EIGHT_TORSION[1]).compress().0;
    assert_rejected(&judge_one(&RIPE, &block(&torsioned)), 18, Some(0), "G2");
}

#[test]
fn version_3_has_rings_on_this_chain_only() {
    let mut parts = spend(&[(&FUNDED.funding, NO_RING as u32 - 1)], COIN, ANYONE).to_builder();
    parts.version = 3;
    let bytes = build(&parts).bytes().to_vec();
    assert!(Transaction::decode(bytes.clone().into()).is_ok());
    assert!(Transaction::decode_with_rings(bytes.into()).is_err());
    // As a block: decoded for Litecoin, refused by K1 here.
    let raw = FUNDED.chain.next(4, &[mine::coinbase(3, 0), build(&parts)]);
    assert!(Block::decode_for(&LITECOIN_REGTEST, raw.clone().into()).is_ok());
    assert_rejected(&FUNDED.chain.judge(raw), 1, None, "");
}

#[test]
fn every_cut_of_a_ring_transaction_is_refused_and_none_panics() {
    let bytes = build(&signed(&[Draft::new(&[1, 2], 1), Draft::new(&[3, 4], 3)], COIN))
        .bytes()
        .to_vec();
    for end in 0..bytes.len() {
        assert!(
            Transaction::decode_with_rings(bytes[..end].to_vec().into()).is_err(),
            "{end}"
        );
    }
    for at in 0..bytes.len() {
        let mut changed = bytes.clone();
        changed[at] ^= 0xff;
        if let Ok(transaction) = Transaction::decode_with_rings(changed.clone().into()) {
            assert_eq!(transaction.bytes(), changed);
        }
    }
}

#[test]
fn the_published_vectors() {
    let Some(text) = data("crypto/ring/cryptonote_ring_vectors.json") else {
        return;
    };
    let vectors: Vec<Value> = serde_json::from_slice(&text).unwrap();
    assert_eq!(vectors.len(), 20);
    for vector in &vectors {
        let bytes = |value: &Value| hex::decode(value.as_str().unwrap()).unwrap();
        let keys: Vec<[u8; 32]> = vector["ring"]
            .as_array()
            .unwrap()
            .iter()
            .map(|key| bytes(key).try_into().unwrap())
            .collect();
        let pairs = vector["sig"].as_array().unwrap().iter().map(|pair| {
            let pair = bytes(pair);
            (pair[..32].try_into().unwrap(), pair[32..].try_into().unwrap())
        });
        let parts = RingParts {
            amount: 1,
            members: vec![OutPoint::NULL; keys.len()],
            image: bytes(&vector["image"]).try_into().unwrap(),
            proofs: pairs.collect(),
        };
        let mut wire = Vec::new();
        parts.encode_into(&mut wire);
        let ring = RingInput::read(&mut Reader::new(&wire)).unwrap();
        let members = keys.iter().map(|key| RingMember::Key(*key)).collect();
        let claim = RingClaim::new(0, bytes(&vector["m"]).try_into().unwrap(), &ring, members, None);
        let summary = RingSummary::new(&[claim], |_, claim| claim.verify());
        let step = summary.invalid.map(|(_, fault)| fault.to_string()[..2].to_owned());
        let expected = match vector["why"].as_str().unwrap() {
            _ if vector["valid"].as_bool().unwrap() => None,
            "torsion" => Some("G2"),
            "noncanon" => Some("G3"),
            _ => Some("G5"),
        };
        assert_eq!(step.as_deref(), expected, "{}", vector["why"]);
    }
}
