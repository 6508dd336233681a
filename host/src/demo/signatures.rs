//! Signatures of the mixed load: made by the library of each field, spoiled as attackers and broken disks do.
//! Beside the table of loads. Never keeps a secret: keys here guard nothing.

use perigee_kernels::{
    bls::BlsRow,
    ecdsa::EcdsaRow,
    ed25519::Ed25519Row,
    schnorr::SchnorrRow,
    sm2::{DEFAULT_ID, Sm2Row},
};
use rand_chacha::ChaCha20Rng;
use secp256k1::SecretKey;

use super::source::{Kind, Source, flip_bit};
use crate::measure::workload::{Signed, signed};

/// ECDSA under the rule that S is at most n/2.
pub(super) fn ecdsa() -> Box<dyn Source> {
    Box::new(Kind::<Signed<33, 64>> {
        make: signed::ecdsa,
        faults: &[
            ("one bit of the message", message_bit),
            ("S replaced by n - S: malleated", |item, _| {
                // Nothing secret: the library negates scalars only as keys.
                let (_, s) = item.signature.split_at_mut(32);
                let number = <[u8; 32]>::try_from(&*s).map(SecretKey::from_secret_bytes);
                if let Ok(Ok(number)) = number {
                    s.copy_from_slice(&number.negate().to_secret_bytes());
                }
            }),
            ("the key of somebody else", |item, rng| {
                item.public_key = signed::ecdsa(rng).public_key;
            }),
            ("one bit of R", r_bit),
        ],
        push: |builder, item| {
            let (halves, _) = item.signature.as_chunks::<32>();
            let row = EcdsaRow::new(&item.message, &halves[0], &halves[1], &item.public_key);
            builder.push(row.expect("a compressed key")).map(drop)
        },
        output: |_| None,
    })
}

/// BIP340.
pub(super) fn schnorr() -> Box<dyn Source> {
    Box::new(Kind::<Signed<32, 64>> {
        make: signed::schnorr,
        faults: &[
            ("one bit of the message", message_bit),
            ("one bit of R", r_bit),
            ("the key of somebody else", |item, rng| {
                item.public_key = signed::schnorr(rng).public_key;
            }),
            ("one bit of S", s_bit),
        ],
        push: |builder, item| {
            let row = SchnorrRow::new(&item.message, &item.signature, &item.public_key);
            builder.push(row).map(drop)
        },
        output: |_| None,
    })
}

/// Ed25519 by RFC 8032, without the cofactor.
pub(super) fn ed25519() -> Box<dyn Source> {
    Box::new(Kind::<Signed<32, 64>> {
        make: signed::ed25519,
        faults: &[
            ("one bit of the message", message_bit),
            ("S replaced by S + L: the same number, not canonical", |item, _| {
                add_order(&mut item.signature[32..]);
            }),
            ("the key of somebody else", |item, rng| {
                item.public_key = signed::ed25519(rng).public_key;
            }),
            ("one bit of R", r_bit),
        ],
        push: |builder, item| {
            let row = Ed25519Row::new(&item.public_key, &item.message, &item.signature);
            builder.push(row).map(drop)
        },
        output: |_| None,
    })
}

/// An SM2 signature and the identity it is checked for.
pub(super) struct Sm2Item {
    signed: Signed<64, 64>,
    id: &'static [u8],
}

/// SM2 with SM3.
pub(super) fn sm2() -> Box<dyn Source> {
    Box::new(Kind::<Sm2Item> {
        make: |rng| Sm2Item {
            signed: signed::sm2(rng),
            id: DEFAULT_ID,
        },
        faults: &[
            ("one bit of the message", |item, rng| {
                flip_bit(&mut item.signed.message, rng);
            }),
            ("signed under another identity", |item, _| {
                item.id = b"ALICE123@YAHOO.COM"
            }),
            ("the key of somebody else", |item, rng| {
                item.signed.public_key = signed::sm2(rng).public_key;
            }),
            ("one bit of S", |item, rng| {
                flip_bit(&mut item.signed.signature[32..], rng)
            }),
        ],
        push: |builder, item| {
            let Signed {
                message,
                public_key,
                signature,
            } = &item.signed;
            let row = Sm2Row::new(item.id, message, public_key, signature);
            builder.push(row.expect("a short identity")).map(drop)
        },
        output: |_| None,
    })
}

/// BLS over BLS12-381, keys in G1.
pub(super) fn bls() -> Box<dyn Source> {
    Box::new(Kind::<Signed<48, 96>> {
        make: signed::bls,
        faults: &[
            ("one bit of the message", message_bit),
            ("the signature negated: still a point of the group", |item, _| {
                // The bit that tells the two square roots apart.
                item.signature[0] ^= 0x20;
            }),
            ("the key of somebody else", |item, rng| {
                item.public_key = signed::bls(rng).public_key;
            }),
        ],
        push: |builder, item| BlsRow::push(builder, &item.message, &[item.public_key], &item.signature).map(drop),
        output: |_| None,
    })
}

fn message_bit<const K: usize, const S: usize>(item: &mut Signed<K, S>, rng: &mut ChaCha20Rng) {
    flip_bit(&mut item.message, rng);
}

fn r_bit<const K: usize>(item: &mut Signed<K, 64>, rng: &mut ChaCha20Rng) {
    flip_bit(&mut item.signature[..32], rng);
}

fn s_bit<const K: usize>(item: &mut Signed<K, 64>, rng: &mut ChaCha20Rng) {
    flip_bit(&mut item.signature[32..], rng);
}

/// Adds the order of the group of Ed25519, 2^252 + 27742317777372353535851937790883648493, to a little-endian number below
/// it.
fn add_order(number: &mut [u8]) {
    const ORDER: [u8; 32] = [
        0xed, 0xd3, 0xf5, 0x5c, 0x1a, 0x63, 0x12, 0x58, 0xd6, 0x9c, 0xf7, 0xa2, 0xde, 0xf9, 0xde, 0x14, 0, 0, 0, 0, 0,
        0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0x10,
    ];
    let mut carry = 0u16;
    for (byte, order) in number.iter_mut().zip(ORDER) {
        carry += u16::from(*byte) + u16::from(order);
        *byte = carry as u8;
        carry >>= 8;
    }
}
