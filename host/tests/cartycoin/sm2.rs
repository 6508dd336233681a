//! SM2 as witness version 2: the good spend, everything that can be wrong with one alone, and the published vectors.

use std::sync::LazyLock;

use perigee::{
    chain::utxo::{SighashCache, Transaction},
    verdict::Verdict,
};
use perigee_kernels::sm2::{Sm2Row, key_digest, portable};
use serde_json::Value;
use sm2::{
    SecretKey,
    dsa::{Signature, SigningKey, signature::Signer},
};

use crate::{
    chain::{ANYONE, COIN, Chain, spend},
    common::data,
    judged::message,
};

/// The order of the group, big-endian.
const ORDER: &str = "fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123";

fn key(secret: &[u8; 32]) -> (SigningKey, [u8; 64]) {
    let secret = SecretKey::from_slice(secret).unwrap();
    let public = secret.public_key().to_sec1_bytes();
    let signer = SigningKey::new("1234567812345678", &secret).unwrap();
    (signer, public[1..].try_into().unwrap())
}

/// The output script of a key: the version, 32 bytes, SM3(x || y).
fn lock(key: &[u8; 64]) -> Vec<u8> {
    [&[0x52, 0x20][..], &key_digest(key)].concat()
}

struct Funded {
    chain: Chain,
    funding: Transaction,
    signer: SigningKey,
    key: [u8; 64],
}

/// Outputs: the lock of the key, the same inside of a script hash, and version 2 with a program of 20 bytes.
static FUNDED: LazyLock<Funded> = LazyLock::new(|| {
    let (signer, key) = key(&[7; 32]);
    let nested = [&[0xa9, 0x14][..], &perigee::chain::utxo::hash160(&lock(&key)), &[0x87]].concat();
    let short = [&[0x52, 0x14][..], &[9; 20]].concat();
    let (chain, funding) = Chain::paying(&[(COIN, lock(&key)), (COIN, nested), (COIN, short)]);
    Funded {
        chain,
        funding,
        signer,
        key,
    }
});

/// A spend of output `index` with this signature's bytes and key changed by `change`.
fn spending(index: u32, change: impl FnOnce(&mut Vec<Vec<u8>>)) -> Transaction {
    let funded = &*FUNDED;
    let mut parts = spend(&[(&funded.funding, index)], COIN, ANYONE).to_builder();
    if index == 1 {
        parts.inputs[0].script_sig = [&[34][..], &lock(&funded.key)].concat();
    }
    let unsigned = parts.build().unwrap();
    let digest = SighashCache::new(&unsigned).segwit_v0(0, &lock(&funded.key), COIN, 1);
    let signature: Signature = funded.signer.sign(&digest);
    let mut witness = vec![signature.to_bytes().to_vec(), funded.key.to_vec()];
    change(&mut witness);
    parts.inputs[0].witness = witness;
    parts.build().unwrap()
}

fn judged(transaction: Transaction) -> perigee::verdict::ObjectReport {
    FUNDED.chain.judge_body(&[transaction])
}

#[test]
fn a_spend_by_its_key_is_valid_bare_and_inside_a_script_hash() {
    for index in [0, 1] {
        let report = judged(spending(index, |_| {}));
        assert_eq!(report.verdict, Verdict::ACCEPT);
        assert_eq!((report.counters.signatures, report.counters.attempts), (1, 1));
    }
}

#[test]
fn each_thing_that_can_be_wrong_is_k17_with_its_words() {
    let order = hex::decode(ORDER).unwrap();
    type Change = Box<dyn FnOnce(&mut Vec<Vec<u8>>)>;
    let n = order.clone();
    let n2 = order.clone();
    let cases: Vec<(&str, Change, &str)> = vec![
        ("r = 0", Box::new(|w| w[0][..32].fill(0)), "Invalid SM2 signature"),
        ("s = 0", Box::new(|w| w[0][32..].fill(0)), "Invalid SM2 signature"),
        (
            "r = n",
            Box::new(move |w| w[0][..32].copy_from_slice(&n)),
            "Invalid SM2 signature",
        ),
        (
            "s = n",
            Box::new(move |w| w[0][32..].copy_from_slice(&n2)),
            "Invalid SM2 signature",
        ),
        (
            "t = 0",
            Box::new(move |w| {
                // n - r: then t = r + s = 0 modulo n, while both are in range.
                let s = minus(&hex::decode(ORDER).unwrap(), &w[0][..32]);
                w[0][32..].copy_from_slice(&s);
            }),
            "Invalid SM2 signature",
        ),
        ("one bit of s", Box::new(|w| w[0][63] ^= 1), "Invalid SM2 signature"),
        (
            "another key",
            Box::new(|w| w[1] = key(&[8; 32]).1.to_vec()),
            "Witness program hash mismatch",
        ),
        (
            "no witness",
            Box::new(|w| w.clear()),
            "not a signature and a key of 64 bytes",
        ),
        (
            "one item",
            Box::new(|w| w.truncate(1)),
            "not a signature and a key of 64 bytes",
        ),
        (
            "three items",
            Box::new(|w| w.push(Vec::new())),
            "not a signature and a key of 64 bytes",
        ),
        (
            "63 bytes of signature",
            Box::new(|w| w[0].truncate(63)),
            "not a signature and a key of 64 bytes",
        ),
        (
            "65 bytes of signature",
            Box::new(|w| w[0].push(1)),
            "not a signature and a key of 64 bytes",
        ),
        (
            "65 bytes of key",
            Box::new(|w| w[1].insert(0, 4)),
            "not a signature and a key of 64 bytes",
        ),
    ];
    for (what, change, words) in cases {
        let report = judged(spending(0, change));
        assert!(message(&report, 17).contains(words), "{what}: {report:?}");
        assert!(
            matches!(report.verdict, Verdict::Reject { index: Some(0), .. }),
            "{what}"
        );
    }
}

/// left - right, 32 bytes, big-endian; left is the greater one.
fn minus(left: &[u8], right: &[u8]) -> Vec<u8> {
    let (mut out, mut borrow) = (vec![0; 32], 0i16);
    for at in (0..32).rev() {
        let digit = i16::from(left[at]) - i16::from(right[at]) - borrow;
        borrow = i16::from(digit < 0);
        out[at] = digit.rem_euclid(256) as u8;
    }
    out
}

#[test]
fn programs_of_other_lengths_and_keys_off_the_curve_are_nobodys() {
    let report = judged(spending(2, |_| {}));
    assert!(
        message(&report, 17).contains("Witness program has incorrect length"),
        "{report:?}"
    );
    // A lock on a key whose y has one bit flipped: the program fits, the point is not on the curve.
    let mut off = FUNDED.key;
    off[63] ^= 1;
    let (chain, funding) = Chain::paying(&[(COIN, lock(&off))]);
    let mut parts = spend(&[(&funding, 0)], COIN, ANYONE).to_builder();
    let digest = SighashCache::new(&parts.build().unwrap()).segwit_v0(0, &lock(&off), COIN, 1);
    let signature: Signature = FUNDED.signer.sign(&digest);
    parts.inputs[0].witness = vec![signature.to_bytes().to_vec(), off.to_vec()];
    let report = chain.judge_body(&[parts.build().unwrap()]);
    assert!(message(&report, 17).contains("Invalid SM2 signature"), "{report:?}");
}

#[test]
fn an_input_script_is_malleation() {
    let mut parts = spending(0, |_| {}).to_builder();
    parts.inputs[0].script_sig = vec![0x51];
    let report = judged(parts.build().unwrap());
    assert!(
        message(&report, 17).contains("Witness requires empty scriptSig"),
        "{report:?}"
    );
}

#[test]
fn the_published_vectors_hold_and_their_secrets_spend() {
    let Some(text) = data("crypto/sm/sm2_sign_vectors.json") else {
        return;
    };
    let vectors: Vec<Value> = serde_json::from_slice(&text).unwrap();
    assert_eq!(vectors.len(), 20);
    for vector in &vectors {
        let field = |name: &str| hex::decode(vector[name].as_str().unwrap()).unwrap();
        let public: [u8; 64] = field("pub").try_into().unwrap();
        let signature: [u8; 64] = [field("r"), field("s")].concat().try_into().unwrap();
        let valid = vector["valid"].as_bool().unwrap();
        // Some have a bit of e flipped, which no message gives.
        let digest = field("e").try_into().unwrap();
        let row = Sm2Row::from_digest(&digest, &public, &signature);
        assert_eq!(portable::verify(&row), valid, "{vector}");
        let (signer, own) = key(&field("d").try_into().unwrap());
        assert_eq!(own, public);
        let (chain, funding) = Chain::paying(&[(COIN, lock(&public))]);
        let mut parts = spend(&[(&funding, 0)], COIN, ANYONE).to_builder();
        let digest = SighashCache::new(&parts.build().unwrap()).segwit_v0(0, &lock(&public), COIN, 1);
        let signature: Signature = signer.sign(&digest);
        parts.inputs[0].witness = vec![signature.to_bytes().to_vec(), public.to_vec()];
        assert_eq!(
            chain.judge_body(&[parts.build().unwrap()]).verdict,
            Verdict::ACCEPT,
            "{vector}"
        );
    }
}
