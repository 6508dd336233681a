//! Ring signatures of the mixed load: GEN and SIG of CryptoNote v2.0 section 4.4, and what a forger would try.
//! Beside the table of loads. Never keeps a secret: the coins do not exist.

use curve25519_dalek::{
    EdwardsPoint, Scalar,
    constants::{ED25519_BASEPOINT_POINT as G, EIGHT_TORSION},
    edwards::CompressedEdwardsY,
};
use perigee_kernels::ring::{Member, RingRow, hash_to_point};
use rand_chacha::ChaCha20Rng;
use sha3::{Digest as _, Keccak256};

use super::source::{Kind, Source, below, flip_bit};
use crate::measure::workload::{Ring, signed::bytes};

/// Rings of 3 to 8 members.
pub(super) fn rings() -> Box<dyn Source> {
    Box::new(Kind::<Ring> {
        make: sign,
        faults: &[
            ("one bit of the message", |ring, rng| flip_bit(&mut ring.message, rng)),
            ("key image plus a point of small order: a second spend", |ring, _| {
                // An image that was made here decodes.
                if let Some(image) = CompressedEdwardsY(ring.key_image).decompress() {
                    ring.key_image = (image + EIGHT_TORSION[1]).compress().0;
                }
            }),
            ("two members change places", |ring, _| ring.members.swap(0, 1)),
            ("one bit of a response", |ring, rng| {
                let member = below(rng, ring.members.len());
                flip_bit(&mut ring.members[member].response, rng);
            }),
            ("the key image of another ring", |ring, rng| {
                ring.key_image = sign(rng).key_image
            }),
        ],
        push: |builder, ring| RingRow::push(builder, &ring.message, &ring.key_image, &ring.members).map(drop),
        output: |_| None,
    })
}

/// SIG: L_i = r_i G + c_i P_i and R_i = r_i Hp(P_i) + c_i I; the signer's c closes the sum.
fn sign(rng: &mut ChaCha20Rng) -> Ring {
    let size = 3 + below(rng, 6);
    let signer = below(rng, size);
    let scalars = |rng: &mut ChaCha20Rng| -> Vec<Scalar> {
        (0..size).map(|_| Scalar::from_bytes_mod_order(bytes(rng))).collect()
    };
    let (secrets, mut c, mut r) = (scalars(rng), scalars(rng), scalars(rng));
    let message = bytes(rng);
    let keys: Vec<EdwardsPoint> = secrets.iter().map(EdwardsPoint::mul_base).collect();
    let encodings: Vec<[u8; 32]> = keys.iter().map(|key| key.compress().0).collect();
    let image = hash_to_point(&encodings[signer]) * secrets[signer];
    // The signer's commitments have no challenge yet: r is the nonce and c is zero.
    c[signer] = Scalar::ZERO;
    let mut hash = Keccak256::new().chain_update(message);
    for (index, key) in keys.iter().enumerate() {
        hash.update((G * r[index] + key * c[index]).compress().0);
        hash.update(
            (hash_to_point(&encodings[index]) * r[index] + image * c[index])
                .compress()
                .0,
        );
    }
    let total = Scalar::from_bytes_mod_order(hash.finalize().into());
    c[signer] = total - c.iter().sum::<Scalar>();
    r[signer] -= c[signer] * secrets[signer];
    let members = encodings
        .iter()
        .zip(c.iter().zip(&r))
        .map(|(public_key, (c, r))| Member {
            public_key: *public_key,
            challenge: c.to_bytes(),
            response: r.to_bytes(),
        });
    Ring {
        message,
        key_image: image.compress().0,
        members: members.collect(),
    }
}
