//! BLS12-381 vectors for the proof-of-possession ciphersuite with keys in G1: single, fast aggregate and batch.
//! Second opinion to blst: crate `bls12_381` for the pairing and the hash to the curve; the rules are written out here.
//! Points outside the subgroups and broken encodings are made on big integers.

mod points;

use bls12_381::{
    G1Affine, G1Projective, G2Affine, G2Projective, Scalar,
    hash_to_curve::{ExpandMsgXmd, HashToCurve},
    pairing,
};
use num_bigint::BigUint;
use perigee_testvectors::{BlsCase, BlsItem, Primitive, Vectors, Verdict};
use sha2_0_10::Sha256;

use crate::{
    book::{Book, Judged},
    number::{hex_number, small},
};

const NOTES: &[(&str, &str)] = &[
    (
        "ciphersuite",
        "BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_: public keys in G1 (48 bytes), signatures in G2 (96 bytes), compressed",
    ),
    ("control", "ordinary signatures"),
    (
        "infinity",
        concat!(
            "a key at infinity is rejected (KeyValidate); a signature at infinity passes decoding and subgroup check, ",
            "and fails unless the keys cancel"
        ),
    ),
    (
        "subgroup",
        "a point of the curve outside the subgroup of prime order: rejected, also where the pairing equation holds",
    ),
    (
        "encoding",
        "compression, infinity and sign flags, x >= p, x of no point, wrong length",
    ),
    ("aggregate", "one message, several keys; no key at all is rejected"),
    (
        "batch",
        "every item has its own verdict; errors that cancel in an unweighted sum must not pass",
    ),
    ("message", "message lengths, among them none"),
];

const DST: &[u8] = b"BLS_SIG_BLS12381G2_XMD:SHA-256_SSWU_RO_POP_";

fn modulus() -> BigUint {
    hex_number("1a0111ea397fe69a4b1ba7b6434bacd764774b84f38512bf6730d2a0f6b0f6241eabfffeb153ffffb9feffffffffaaab")
}

fn hash_to_g2(message: &[u8]) -> G2Projective {
    <G2Projective as HashToCurve<ExpandMsgXmd<Sha256>>>::hash_to_curve([message], DST)
}

/// KeyValidate of draft-irtf-cfrg-bls-signature section 2.5: on the curve, in the subgroup, not infinity.
fn public_key(bytes: &[u8]) -> Option<G1Affine> {
    let key: Option<G1Affine> = G1Affine::from_compressed(bytes.try_into().ok()?).into();
    key.filter(|key| !bool::from(key.is_identity()))
}

/// signature_to_point and signature_subgroup_check.
fn signature(bytes: &[u8]) -> Option<G2Affine> {
    G2Affine::from_compressed(bytes.try_into().ok()?).into()
}

/// e(sum of keys, H(m)) = e(G, signature); no key is no signature.
fn core_verify(keys: &[Vec<u8>], message: &[u8], signature_bytes: &[u8]) -> bool {
    let keys: Option<Vec<G1Affine>> = keys.iter().map(|key| public_key(key)).collect();
    let (Some(keys), Some(signature)) = (keys, signature(signature_bytes)) else {
        return false;
    };
    let sum = keys.iter().fold(G1Projective::identity(), |sum, key| sum + key);
    // The aggregate of valid keys may be infinity; FastAggregateVerify passes it to CoreVerify, whose KeyValidate rejects it.
    if keys.is_empty() || bool::from(sum.is_identity()) {
        return false;
    }
    pairing(&sum.into(), &hash_to_g2(message).into()) == pairing(&G1Affine::generator(), &signature)
}

fn judge_item(item: &mut BlsItem) {
    item.expect = Verdict::of(core_verify(
        std::slice::from_ref(&item.public_key),
        &item.message,
        &item.signature,
    ));
}

impl Judged for BlsCase {
    fn judge(&mut self) {
        match self {
            Self::Verify(item) => judge_item(item),
            Self::FastAggregateVerify {
                public_keys,
                message,
                signature,
                expect,
            } => {
                *expect = Verdict::of(core_verify(public_keys, message, signature));
            }
            Self::Batch { items } => items.iter_mut().for_each(judge_item),
        }
    }

    /// A batch is accepted as a whole where every item is; the items keep their own verdicts.
    fn accepted(&self) -> bool {
        match self {
            Self::Verify(item) => item.expect.is_valid(),
            Self::FastAggregateVerify { expect, .. } => expect.is_valid(),
            Self::Batch { items } => !items.is_empty() && items.iter().all(|item| item.expect.is_valid()),
        }
    }

    fn inputs(&mut self) -> Vec<&mut [u8]> {
        match self {
            Self::Verify(item) => vec![&mut item.message, &mut item.signature, &mut item.public_key],
            Self::FastAggregateVerify {
                public_keys,
                message,
                signature,
                ..
            } => public_keys
                .iter_mut()
                .map(|key| &mut key[..])
                .chain([&mut message[..], &mut signature[..]])
                .collect(),
            Self::Batch { items } => items
                .iter_mut()
                .flat_map(|item| [&mut item.message[..], &mut item.signature[..]])
                .collect(),
        }
    }
}

struct Maker {
    book: Book<BlsCase>,
}

impl Maker {
    fn secret(&self, label: &str) -> Scalar {
        let wide = [self.book.derive(label), self.book.derive(&format!("{label}/high"))].concat();
        Scalar::from_bytes_wide(&wide.try_into().expect("64 bytes"))
    }

    fn item(&self, label: &str, message: &[u8]) -> BlsItem {
        item(&self.secret(label), message)
    }
}

fn key_of(secret: &Scalar) -> Vec<u8> {
    G1Affine::from(G1Projective::generator() * secret)
        .to_compressed()
        .to_vec()
}

fn sign(secret: &Scalar, message: &[u8]) -> G2Projective {
    hash_to_g2(message) * secret
}

fn g2(point: G2Projective) -> Vec<u8> {
    G2Affine::from(point).to_compressed().to_vec()
}

fn item(secret: &Scalar, message: &[u8]) -> BlsItem {
    let signature = g2(sign(secret, message));
    BlsItem {
        public_key: key_of(secret),
        message: message.to_vec(),
        signature,
        expect: Verdict::Invalid,
    }
}

/// The compressed encoding of infinity.
fn infinity(bytes: usize) -> Vec<u8> {
    let mut out = vec![0; bytes];
    out[0] = 0xc0;
    out
}

pub(crate) fn generate() -> Vectors<BlsCase> {
    let mut m = Maker {
        book: Book::new(Primitive::Bls, NOTES),
    };
    singles(&mut m);
    points::encodings(&mut m);
    points::subgroups(&mut m);
    aggregates(&mut m);
    batches(&mut m);
    m.book.finish()
}

fn singles(m: &mut Maker) {
    for length in [0, 1, 31, 32, 33, 64, 200] {
        let message: Vec<u8> = (0..length).map(|i| (i * 5 + 9) as u8).collect();
        let item = m.item(&format!("message-{length}"), &message);
        m.book.accept(
            &format!("message-{length}"),
            &["control", "message"],
            "ordinary signature",
            BlsCase::Verify(item),
        );
    }
    for (name, secret) in [
        ("1", Scalar::one()),
        ("minus-1", -Scalar::one()),
        ("2", Scalar::from(2)),
    ] {
        let item = item(&secret, b"special secret");
        m.book.accept(
            &format!("secret-{name}"),
            &["control"],
            "the key is a special multiple of the generator",
            BlsCase::Verify(item),
        );
    }
    let good = m.item("single", b"single");
    let reject = |m: &mut Maker, id: &str, flags: &[&str], reason: &str, item: BlsItem| {
        m.book.reject(id, flags, reason, BlsCase::Verify(item))
    };
    let other = m.item("another", b"single");
    reject(
        m,
        "wrong-key",
        &["control"],
        "key of another signer",
        BlsItem {
            public_key: other.public_key,
            ..good.clone()
        },
    );
    reject(
        m,
        "wrong-message",
        &["control"],
        "another message",
        BlsItem {
            message: b"simple".to_vec(),
            ..good.clone()
        },
    );
    let negated = g2(-sign(&m.secret("single"), b"single"));
    reject(
        m,
        "signature-negated",
        &["control"],
        "the negated signature",
        BlsItem {
            signature: negated,
            ..good.clone()
        },
    );
    let negated = key_of(&-m.secret("single"));
    reject(
        m,
        "key-negated",
        &["control"],
        "the negated key",
        BlsItem {
            public_key: negated,
            ..good.clone()
        },
    );
    reject(
        m,
        "signature-infinity",
        &["infinity"],
        "signature at infinity, honest key",
        BlsItem {
            signature: infinity(96),
            ..good.clone()
        },
    );
    reject(
        m,
        "key-infinity",
        &["infinity"],
        "key at infinity, honest signature",
        BlsItem {
            public_key: infinity(48),
            ..good.clone()
        },
    );
    reject(
        m,
        "both-infinity",
        &["infinity"],
        "key and signature at infinity: the equation holds for every message",
        BlsItem {
            public_key: infinity(48),
            signature: infinity(96),
            ..good
        },
    );
}

fn aggregates(m: &mut Maker) {
    let message = b"aggregate";
    let aggregate = |m: &Maker, labels: &[String]| {
        let secrets: Vec<Scalar> = labels.iter().map(|label| m.secret(label)).collect();
        let sum = secrets
            .iter()
            .fold(G2Projective::identity(), |sum, secret| sum + sign(secret, message));
        (secrets.iter().map(key_of).collect::<Vec<_>>(), g2(sum))
    };
    let case = |public_keys: Vec<Vec<u8>>, signature: Vec<u8>| BlsCase::FastAggregateVerify {
        public_keys,
        message: message.to_vec(),
        signature,
        expect: Verdict::Invalid,
    };
    for size in [1_usize, 2, 3, 16, 33] {
        let labels: Vec<String> = (0..size).map(|i| format!("member-{i}")).collect();
        let (keys, signature) = aggregate(m, &labels);
        m.book.accept(
            &format!("aggregate-{size}"),
            &["aggregate", "control"],
            "aggregate of honest signatures",
            case(keys.clone(), signature.clone()),
        );
        m.book.reject(
            &format!("aggregate-{size}-one-missing"),
            &["aggregate"],
            "one key left out",
            case(keys[1..].to_vec(), signature.clone()),
        );
        let surplus = [keys, vec![key_of(&m.secret("surplus"))]].concat();
        m.book.reject(
            &format!("aggregate-{size}-surplus"),
            &["aggregate"],
            "a key that has not signed",
            case(surplus, signature),
        );
    }
    let labels: Vec<String> = (0..3).map(|i| format!("member-{i}")).collect();
    let (keys, signature) = aggregate(m, &labels);
    m.book.reject(
        "aggregate-empty-infinity",
        &["aggregate", "infinity"],
        "no key, signature at infinity: the empty sum",
        case(Vec::new(), infinity(96)),
    );
    m.book.reject(
        "aggregate-empty",
        &["aggregate"],
        "no key, some signature",
        case(Vec::new(), signature.clone()),
    );
    let with_infinity = [keys.clone(), vec![infinity(48)]].concat();
    m.book.reject(
        "aggregate-key-infinity",
        &["aggregate", "infinity"],
        "a key at infinity among honest ones: the sum is unchanged",
        case(with_infinity, signature.clone()),
    );
    let torsion = points::g1_torsion();
    let shifted = |key: &[u8], by: G1Projective| {
        let key = G1Affine::from_compressed(key.try_into().expect("48 bytes")).expect("own key");
        G1Affine::from(G1Projective::from(key) + by).to_compressed().to_vec()
    };
    let cancelling = vec![shifted(&keys[0], torsion), shifted(&keys[1], -torsion), keys[2].clone()];
    m.book.reject(
        "aggregate-torsion-cancels",
        &["aggregate", "subgroup"],
        "two keys outside the subgroup whose sum is inside: each key is checked",
        case(cancelling, signature.clone()),
    );
    let secret = m.secret("member-0");
    let opposite = vec![key_of(&secret), key_of(&-secret)];
    m.book.reject(
        "aggregate-keys-cancel",
        &["aggregate", "infinity"],
        "two opposite keys, signature at infinity: the sum is no valid key",
        case(opposite, infinity(96)),
    );
    let mut swapped = keys.clone();
    swapped.rotate_left(1);
    m.book.accept(
        "aggregate-order",
        &["aggregate"],
        "the order of keys does not matter",
        case(swapped, signature.clone()),
    );
    let twice = [keys, vec![key_of(&secret)]].concat();
    m.book.reject(
        "aggregate-counted-once",
        &["aggregate"],
        "a key listed twice, its signature added once",
        case(twice.clone(), signature.clone()),
    );
    let sum = signature_sum(&signature, sign(&secret, message));
    m.book.accept(
        "aggregate-counted-twice",
        &["aggregate"],
        "a key listed twice, its signature added twice",
        case(twice, sum),
    );
}

fn signature_sum(bytes: &[u8], other: G2Projective) -> Vec<u8> {
    let point = G2Affine::from_compressed(bytes.try_into().expect("96 bytes")).expect("own signature");
    g2(other + point)
}

fn batches(m: &mut Maker) {
    let honest = |m: &Maker, count: usize| {
        (0..count)
            .map(|i| m.item(&format!("batch-{i}"), format!("batch message {i}").as_bytes()))
            .collect::<Vec<_>>()
    };
    for count in [1, 2, 3, 8] {
        let items = honest(m, count);
        m.book.accept(
            &format!("batch-{count}"),
            &["batch", "control"],
            "honest items",
            BlsCase::Batch { items },
        );
    }
    let shift = G2Projective::generator() * m.secret("shift");
    let move_by = |item: &mut BlsItem, by: G2Projective| item.signature = signature_sum(&item.signature, by);
    let mut items = honest(m, 4);
    move_by(&mut items[1], shift);
    move_by(&mut items[3], -shift);
    m.book.reject(
        "batch-cancelling-pair",
        &["batch"],
        "two signatures shifted by opposite amounts: an unweighted sum still holds",
        BlsCase::Batch { items },
    );
    let mut items = honest(m, 3);
    let (first, second) = (items[0].signature.clone(), items[1].signature.clone());
    (items[0].signature, items[1].signature) = (second, first);
    m.book.reject(
        "batch-swapped-pair",
        &["batch"],
        "two signatures swapped: an unweighted sum still holds",
        BlsCase::Batch { items },
    );
    let mut items = honest(m, 4);
    move_by(&mut items[0], shift);
    move_by(&mut items[1], shift);
    move_by(&mut items[2], -(shift + shift));
    m.book.reject(
        "batch-cancelling-triple",
        &["batch"],
        "three shifts that sum to zero",
        BlsCase::Batch { items },
    );
    let torsion = points::g2_torsion();
    let mut items = honest(m, 3);
    move_by(&mut items[0], torsion);
    move_by(&mut items[2], -torsion);
    m.book.reject(
        "batch-torsion-pair",
        &["batch", "subgroup"],
        "two signatures outside the subgroup whose sum is inside",
        BlsCase::Batch { items },
    );
    for at in [0, 4, 7] {
        let mut items = honest(m, 8);
        items[at].message.push(b'!');
        m.book.reject(
            &format!("batch-bad-at-{at}"),
            &["batch"],
            "one bad item: bisection must name it and only it",
            BlsCase::Batch { items },
        );
    }
    let mut items = honest(m, 5);
    items[1].public_key = infinity(48);
    items[2].signature = infinity(96);
    items[3].signature[0] &= 0x7f;
    m.book.reject(
        "batch-mixed-faults",
        &["batch", "infinity", "encoding"],
        "three kinds of bad items among good ones",
        BlsCase::Batch { items },
    );
    let same = m.item("batch-0", b"the same message");
    let items = vec![same.clone(), same.clone(), m.item("batch-1", b"the same message")];
    m.book.accept(
        "batch-repeated",
        &["batch"],
        "the same item twice, and the same message from two signers",
        BlsCase::Batch { items },
    );
    let mut other = m.item("batch-1", b"the same message");
    let mut moved = same;
    move_by(&mut moved, shift);
    move_by(&mut other, -shift);
    m.book.reject(
        "batch-same-message-pair",
        &["batch"],
        "opposite shifts under one message",
        BlsCase::Batch {
            items: vec![moved, other],
        },
    );
    m.book.reject("batch-all-bad", &["batch"], "no good item at all", {
        let mut items = honest(m, 3);
        items.iter_mut().for_each(|item| item.message.clear());
        BlsCase::Batch { items }
    });
}
