//! BLS: single and combined verification against each other, Wycheproof, and the edge cases of keys and encodings.
//! Beside the portable engine. Never expects of the combination anything but the verdicts of single verification.

use blst::min_pk::{AggregateSignature, SecretKey};

use super::*;
use crate::{
    batch::{BatchBuilder, Program},
    policy::Policy,
    primitive::Stage,
    test_support::{data, verdicts_of},
};

/// What a row is made of.
#[derive(Clone)]
struct Case {
    message: Vec<u8>,
    keys: Vec<[u8; 48]>,
    signature: [u8; 96],
}

fn secret(seed: u8) -> SecretKey {
    SecretKey::key_gen(&[seed; 32], &[]).expect("32 bytes are enough")
}

/// An honest signature by `signers` keys.
fn signed(seed: u8, signers: u8) -> Case {
    let message = vec![seed; usize::from(seed) + 3];
    let secrets: Vec<_> = (0..signers)
        .map(|signer| secret(seed.wrapping_mul(16) + signer))
        .collect();
    let signatures: Vec<_> = secrets.iter().map(|secret| secret.sign(&message, TAG, &[])).collect();
    let references: Vec<_> = signatures.iter().collect();
    let sum = AggregateSignature::aggregate(&references, false).expect("at least one");
    Case {
        message,
        keys: secrets.iter().map(|secret| secret.sk_to_pk().compress()).collect(),
        signature: sum.to_signature().compress(),
    }
}

fn verdicts(cases: &[Case]) -> Vec<Verdict> {
    let mut builder = BatchBuilder::new(Program::single(Stage::Bls), Policy::default());
    for case in cases {
        BlsRow::push(&mut builder, &case.message, &case.keys, &case.signature).expect("a well-formed row");
    }
    verdicts_of(builder)
}

/// The verdict of a case alone.
fn accepts(case: &Case) -> bool {
    let verdict = verdicts(std::slice::from_ref(case))[0];
    assert_ne!(verdict, Verdict::Undecided);
    verdict == Verdict::Valid
}

fn infinity<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    bytes[0] = 0xc0;
    bytes
}

#[test]
fn one_flipped_bit_anywhere_is_caught() {
    let good = signed(1, 2);
    assert!(accepts(&good));
    // Every byte of the message, every 7th bit of keys and signature (a pairing is slow), and all flag bits.
    let mut cases = Vec::new();
    for byte in 0..good.message.len() {
        let mut bad = good.clone();
        bad.message[byte] ^= 1 << (byte % 8);
        cases.push(bad);
    }
    for bit in (0..3).chain((3..48 * 8).step_by(7)) {
        let mut bad = good.clone();
        bad.keys[bit % 2][bit / 8] ^= 0x80 >> (bit % 8);
        cases.push(bad);
    }
    for bit in (0..3).chain((3..96 * 8).step_by(7)) {
        let mut bad = good.clone();
        bad.signature[bit / 8] ^= 0x80 >> (bit % 8);
        cases.push(bad);
    }
    assert_eq!(verdicts(&cases), vec![Verdict::Invalid; cases.len()]);
}

#[test]
fn each_row_of_a_batch_is_judged_alone() {
    // 17 = 16 + 1 splits unevenly at every depth. The bad row keeps its encodings, so that only the pairing finds it.
    let good: Vec<_> = (1..=17).map(|seed| signed(seed, 1 + seed % 3)).collect();
    assert_eq!(verdicts(&good), vec![Verdict::Valid; 17]);
    for position in 0..good.len() {
        let mut cases = good.clone();
        cases[position].message[0] ^= 1;
        let expected: Vec<_> = (0..17).map(|row| Verdict::of(row != position)).collect();
        assert_eq!(verdicts(&cases), expected, "row {position} bad");
    }
    // Several kinds of bad rows at once, beside each other and far apart.
    let mut cases = good.clone();
    cases[0].signature = infinity();
    cases[1].keys = vec![infinity()];
    cases[8].signature = good[9].signature;
    cases[16].keys.clear();
    let expected: Vec<_> = (0..17).map(|row| Verdict::of(![0, 1, 8, 16].contains(&row))).collect();
    assert_eq!(verdicts(&cases), expected);
}

#[test]
fn errors_that_cancel_out_are_found() {
    // Signatures swapped between two rows: their sum is the honest sum, so that a combination without weights holds.
    let good: Vec<_> = (1..=8).map(|seed| signed(seed, 1)).collect();
    for (left, right) in [(0, 1), (2, 5), (0, 7), (3, 4)] {
        let mut cases = good.clone();
        (cases[left].signature, cases[right].signature) = (good[right].signature, good[left].signature);
        let expected: Vec<_> = (0..8).map(|row| Verdict::of(row != left && row != right)).collect();
        assert_eq!(verdicts(&cases), expected);

        // The negative control: without weights the swap passes.
        let mut unweighted = Pairing::new(true, TAG);
        for case in &cases {
            let (key, signature) = (
                decode_key(&case.keys[0]).unwrap(),
                decode_signature(&case.signature).unwrap(),
            );
            let key: &blst_p1_affine = (&key).into();
            let signature: &blst_p2_affine = (&signature).into();
            unweighted.aggregate(key, true, signature, true, &case.message, &[]);
        }
        unweighted.commit();
        assert!(unweighted.finalverify(None));
    }
}

#[test]
fn single_and_combined_verdicts_are_equal() {
    // Sizes around the powers of two, a third of the rows bad, at seeded places.
    for size in [1usize, 2, 3, 4, 5, 7, 8, 9, 16, 33] {
        let mut cases: Vec<_> = (0..size).map(|seed| signed(seed as u8, 1)).collect();
        for (row, case) in cases.iter_mut().enumerate() {
            if (row * 7 + size) % 3 == 0 {
                case.message.push(0);
            }
        }
        let alone: Vec<_> = cases.iter().map(|case| Verdict::of(accepts(case))).collect();
        assert_eq!(verdicts(&cases), alone, "{size} rows");
    }
}

#[test]
fn keys_that_must_not_count() {
    let good = signed(5, 3);
    let mut none = good.clone();
    none.keys.clear();
    assert!(!accepts(&none), "no key");
    none.message.clear();
    none.signature = infinity();
    assert!(!accepts(&none), "nothing at all");
    let mut with_infinity = good.clone();
    with_infinity.keys.push(infinity());
    assert!(
        !accepts(&with_infinity),
        "infinity among the keys changes no sum and is refused"
    );
    let mut missing = good.clone();
    missing.keys.pop();
    assert!(!accepts(&missing), "a signer too few");
    let mut twice = good.clone();
    twice.keys.push(good.keys[0]);
    assert!(!accepts(&twice), "a signer too many");
    let mut order = good.clone();
    order.keys.rotate_left(1);
    assert!(accepts(&order), "the order of keys is free");
    // A key and its negative (the sign flag of the encoding) cancel out, and infinity would sign anything.
    let mut cancelling = good.clone();
    cancelling.keys = vec![good.keys[0], good.keys[0]];
    cancelling.keys[1][0] ^= 0x20;
    cancelling.signature = infinity();
    assert!(!accepts(&cancelling), "the sum of the keys is infinity");
    // The same key twice is a legal sum (doubling, not addition).
    let secret = secret(9);
    let one = secret.sign(b"twice", TAG, &[]);
    let double = Case {
        message: b"twice".to_vec(),
        keys: vec![secret.sk_to_pk().compress(); 2],
        signature: AggregateSignature::aggregate(&[&one, &one], false)
            .unwrap()
            .to_signature()
            .compress(),
    };
    assert!(accepts(&double), "doubled");
}

#[test]
fn messages_of_all_paddings() {
    // 0, 1, around one and four padding units, and long.
    let secret = secret(3);
    let cases: Vec<_> = [0usize, 1, 15, 16, 17, 31, 63, 64, 65, 1000]
        .into_iter()
        .map(|length| Case {
            message: vec![0xab; length],
            keys: vec![secret.sk_to_pk().compress()],
            signature: secret.sign(&vec![0xab; length], TAG, &[]).compress(),
        })
        .collect();
    assert_eq!(verdicts(&cases), vec![Verdict::Valid; cases.len()]);
}

#[test]
fn a_row_whose_counts_do_not_fit_its_input_is_refused() {
    let good = signed(1, 1);
    let mut builder = BatchBuilder::new(Program::single(Stage::Bls), Policy::default());
    let input = builder.arena_push(&[&good.message, &good.keys[0]], 16).unwrap();
    let length = good.message.len() as u32;
    assert!(builder.push(BlsRow::new(input, length, 1, &good.signature)).is_ok());
    for (message_bytes, key_count) in [(length, 0), (length, 2), (17, 1), (u32::MAX, 1), (length, u32::MAX)] {
        let row = BlsRow::new(input, message_bytes, key_count, &good.signature);
        assert!(builder.push(row).is_err(), "{message_bytes} {key_count}");
    }
}

/// A group of a Wycheproof file, as JSON.
type Json = serde_json::Value;

fn text<'a>(value: &'a Json, name: &str) -> &'a str {
    value[name].as_str().expect("a string")
}

/// Calls `accepts` for every case of a file and compares; returns how many it accepted and how many not.
fn wycheproof(file: &str, accepts: impl Fn(&Json, &Json) -> bool) -> Option<[usize; 2]> {
    let set: Json = serde_json::from_str(&data(file)?).expect("JSON");
    let mut seen = [0, 0];
    for group in set["testGroups"].as_array().expect("groups") {
        for case in group["tests"].as_array().expect("tests") {
            let expected = text(case, "result") == "valid";
            assert_eq!(accepts(group, case), expected, "{file} {case}");
            seen[usize::from(expected)] += 1;
        }
    }
    assert_eq!(seen[0] + seen[1], set["numberOfTests"].as_u64().unwrap() as usize);
    Some(seen)
}

/// Key, message and signature of a case, if the lengths are those of a row.
fn single(group: &Json, case: &Json) -> Option<Case> {
    Some(Case {
        message: hex::decode(text(case, "msg")).unwrap(),
        keys: vec![hex::decode(text(&group["publicKey"], "pk")).unwrap().try_into().ok()?],
        signature: hex::decode(text(case, "sig")).unwrap().try_into().ok()?,
    })
}

#[test]
fn wycheproof_proof_of_possession() {
    let seen = wycheproof("crypto/wycheproof/bls_sig_g2_pop_verify_test.json", |group, case| {
        single(group, case).is_some_and(|case| accepts(&case))
    });
    assert!(seen.is_none_or(|[invalid, valid]| invalid >= 10 && valid >= 5));
}

#[test]
fn wycheproof_basic() {
    // Another ciphersuite tag, which no row has: the decoders and the equation are the same.
    let tag = b"BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_NUL_";
    let seen = wycheproof("crypto/wycheproof/bls_sig_g2_basic_verify_test.json", |group, case| {
        single(group, case).is_some_and(|case| {
            let (key, signature) = (decode_key(&case.keys[0]), decode_signature(&case.signature));
            key.zip(signature).is_some_and(|(public_key, signature)| {
                let statement = Statement {
                    public_key,
                    signature,
                    message: &case.message,
                };
                holds(&mut Pairing::new(true, tag), &statement, tag)
            })
        })
    });
    assert!(seen.is_none_or(|[invalid, valid]| invalid >= 30 && valid >= 20));
}

#[test]
fn wycheproof_aggregates_of_distinct_messages() {
    // No row holds several messages; the decoders are the same, the product of pairings is blst's.
    let tag = b"BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_NUL_";
    let list = |case: &Json, name: &str| -> Vec<Vec<u8>> {
        let items = case[name].as_array().expect("an array").iter();
        items
            .map(|item| hex::decode(item.as_str().expect("a string")).expect("hex"))
            .collect()
    };
    let aggregate = |case: &Json| -> Option<bool> {
        let signature = decode_signature(&hex::decode(text(case, "sig")).unwrap().try_into().ok()?)?;
        let (keys, messages) = (list(case, "pubkeys"), list(case, "messages"));
        if keys.is_empty() || keys.len() != messages.len() {
            return None;
        }
        let mut pairing = Pairing::new(true, tag);
        let mut signature: Option<&blst_p2_affine> = Some((&signature).into());
        for (key, message) in keys.into_iter().zip(&messages) {
            let key = decode_key(&key.try_into().ok()?)?;
            let key: &blst_p1_affine = (&key).into();
            match signature.take() {
                Some(signature) => pairing.aggregate(key, false, signature, false, message, &[]),
                None => pairing.aggregate(key, false, &blst_p2_affine::default(), false, message, &[]),
            };
        }
        pairing.commit();
        Some(pairing.finalverify(None))
    };
    let seen = wycheproof("crypto/wycheproof/bls_sig_g2_aggregate_verify_test.json", |_, case| {
        aggregate(case).unwrap_or(false)
    });
    assert!(seen.is_none_or(|[invalid, valid]| invalid >= 10 && valid >= 5));
}
