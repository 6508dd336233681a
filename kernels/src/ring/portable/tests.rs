//! Ring signatures: made here by GEN and SIG of the paper, spoiled in every operand, and the shared vectors.
//! Beside the portable engine. Never signs with the engine's own verification.

use curve25519_dalek::constants::{ED25519_BASEPOINT_POINT as G, EIGHT_TORSION};

use super::*;
use crate::{
    batch::{BatchBuilder, Program},
    policy::Policy,
    primitive::Stage,
    ring::Member,
    test_support::{data, each_flipped_bit, verdicts_of},
};

/// A ring signature as it travels.
#[derive(Clone)]
struct Ring {
    message: [u8; 32],
    key_image: [u8; 32],
    members: Vec<Member>,
}

/// A scalar that nobody chose.
fn scalar(parts: &[u64]) -> Scalar {
    let bytes: Vec<u8> = parts.iter().flat_map(|part| part.to_le_bytes()).collect();
    Scalar::from_bytes_mod_order(Keccak256::digest(bytes).into())
}

/// SIG of CryptoNote v2.0 section 4.4 for member `signer` of `size`, with `torsion` added to the image.
fn sign(seed: u64, size: usize, signer: usize, torsion: EdwardsPoint) -> Ring {
    let secrets: Vec<_> = (0..size as u64).map(|index| scalar(&[seed, index, 0])).collect();
    let keys: Vec<_> = secrets.iter().map(|secret| G * secret).collect();
    let image = hash_to_point(&keys[signer].compress().0) * secrets[signer] + torsion;
    let message = [seed as u8; 32];
    let (mut c, mut r): (Vec<_>, Vec<_>) = (0..size as u64)
        .map(|index| (scalar(&[seed, index, 1]), scalar(&[seed, index, 2])))
        .unzip();
    // The signer's commitments have no challenge yet: r is the nonce and c is zero.
    c[signer] = Scalar::ZERO;
    let mut hash = Keccak256::new().chain_update(message);
    for (index, key) in keys.iter().enumerate() {
        let encoding = key.compress().0;
        hash.update((G * r[index] + key * c[index]).compress().0);
        hash.update((hash_to_point(&encoding) * r[index] + image * c[index]).compress().0);
    }
    let total = Scalar::from_bytes_mod_order(hash.finalize().into());
    c[signer] = total - c.iter().sum::<Scalar>();
    r[signer] -= c[signer] * secrets[signer];
    let members = keys.iter().zip(c.iter().zip(&r)).map(|(key, (c, r))| Member {
        public_key: key.compress().0,
        challenge: c.to_bytes(),
        response: r.to_bytes(),
    });
    Ring {
        message,
        key_image: image.compress().0,
        members: members.collect(),
    }
}

fn honest(seed: u64, size: usize) -> Ring {
    sign(seed, size, seed as usize % size, EIGHT_TORSION[0])
}

fn rows(ring: &Ring) -> Vec<RingRow> {
    let rows = ring.members.iter();
    rows.map(|member| RingRow::new(0, &ring.message, &ring.key_image, member))
        .collect()
}

/// The verdict of each ring of one batch; all rows of a ring must agree.
fn verdicts(rings: &[Ring]) -> Vec<Verdict> {
    let mut builder = BatchBuilder::new(Program::single(Stage::Ring), Policy::default());
    for ring in rings {
        RingRow::push(&mut builder, &ring.message, &ring.key_image, &ring.members).expect("inline rows");
    }
    let mut verdicts = verdicts_of(builder).into_iter();
    rings
        .iter()
        .map(|ring| {
            let ring: Vec<_> = verdicts.by_ref().take(ring.members.len()).collect();
            assert!(ring.iter().all(|verdict| *verdict == ring[0]), "one verdict a ring");
            ring[0]
        })
        .collect()
}

#[test]
fn every_bit_of_every_operand_counts() {
    // In the only member, in the signer's row and in another's.
    let alone = rows(&honest(1, 1));
    assert!(verify(&alone));
    each_flipped_bit(&alone[0], |bit, bad| assert!(!verify(&[*bad]), "bit {bit}"));
    let ring = rows(&honest(3, 2));
    assert!(verify(&ring));
    for member in 0..2 {
        each_flipped_bit(&ring[member], |bit, bad| {
            let mut spoiled = ring.clone();
            spoiled[member] = *bad;
            // Every third bit: a ring of two costs twice as much.
            assert!(bit % 3 != 0 || !verify(&spoiled), "member {member} bit {bit}");
        });
    }
}

#[test]
fn each_ring_of_a_batch_is_judged_alone() {
    // Sizes 1..=17 in one batch, so that pieces for threads end inside rings unless they are kept whole.
    let good: Vec<_> = (1..=17).map(|size| honest(size as u64, size)).collect();
    assert_eq!(verdicts(&good), vec![Verdict::Valid; 17]);
    for position in 0..good.len() {
        let mut rings = good.clone();
        rings[position].members.last_mut().unwrap().response[3] ^= 1;
        let expected: Vec<_> = (0..17).map(|ring| Verdict::of(ring != position)).collect();
        assert_eq!(verdicts(&rings), expected, "ring {position} bad");
    }
}

#[test]
fn every_member_may_be_the_signer_and_no_order_is_free() {
    for signer in 0..4 {
        let ring = sign(50, 4, signer, EIGHT_TORSION[0]);
        assert!(verify(&rows(&ring)), "signer {signer}");
        let mut rotated = ring.clone();
        rotated.members.rotate_left(1);
        assert!(!verify(&rows(&rotated)), "commitments are hashed in order");
        let mut shorter = ring.clone();
        shorter.members.pop();
        assert!(!verify(&rows(&shorter)));
    }
    assert!(!verify(&[]), "no ring");
}

#[test]
fn images_with_torsion_are_rejected_though_they_close() {
    // With I' = I + T the signer's own R' = r Hp + c I' differs by cT, which vanishes where 8 divides c: such a signature
    // closes and would spend the coin again under another image.
    let torsion = EIGHT_TORSION[1];
    let mut closing = 0;
    for seed in 0..200 {
        let ring = sign(seed, 1, 0, torsion);
        let member = rows(&ring)[0];
        let (c, r) = (
            decode_scalar(&member.challenge).unwrap(),
            decode_scalar(&member.response).unwrap(),
        );
        let (key, image) = (
            decode_point(&member.public_key).unwrap(),
            decode_point(&member.key_image).unwrap(),
        );
        let base = hash_to_point(&ring.members[0].public_key);
        let hash = Keccak256::new()
            .chain_update(ring.message)
            .chain_update((G * r + key * c).compress().0)
            .chain_update((base * r + image * c).compress().0);
        closing += usize::from(c == Scalar::from_bytes_mod_order(hash.finalize().into()));
        assert!(!verify(&[member]), "seed {seed}");
    }
    assert!(
        closing > 5,
        "the attack works where the order is not checked: {closing} of 200"
    );
}

#[test]
fn the_identity_is_no_image() {
    // A secret of zero has the identity as key and as image, and signs everything.
    let (r, message) = (scalar(&[9]), [7; 32]);
    let identity = EIGHT_TORSION[0].compress().0;
    let base = hash_to_point(&identity);
    let hash = Keccak256::new()
        .chain_update(message)
        .chain_update((G * r).compress().0)
        .chain_update((base * r).compress().0);
    let member = Member {
        public_key: identity,
        challenge: Scalar::from_bytes_mod_order(hash.finalize().into()).to_bytes(),
        response: r.to_bytes(),
    };
    assert!(!verify(&[RingRow::new(0, &message, &identity, &member)]));
}

#[test]
fn encodings_that_are_not_canonical_are_rejected() {
    let good = honest(4, 3);
    assert!(verify(&rows(&good)));
    // The group order added to c or r: the same number, another encoding.
    let order = hex::decode("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010").unwrap();
    let plus_order = |bytes: &mut [u8; 32]| {
        let mut carry = 0u16;
        for (byte, add) in bytes.iter_mut().zip(&order) {
            carry += u16::from(*byte) + u16::from(*add);
            *byte = carry as u8;
            carry >>= 8;
        }
    };
    let mut bad = good.clone();
    plus_order(&mut bad.members[1].challenge);
    assert!(!verify(&rows(&bad)));
    let mut bad = good.clone();
    plus_order(&mut bad.members[1].response);
    assert!(!verify(&rows(&bad)));
    // A key of y = p + 1 and the identity with a sign bit: both decode leniently.
    let mut over = [0xff; 32];
    (over[0], over[31]) = (0xee, 0x7f);
    let mut signed_zero = [0; 32];
    (signed_zero[0], signed_zero[31]) = (1, 0x80);
    for encoding in [over, signed_zero] {
        assert!(CompressedEdwardsY(encoding).decompress().is_some());
        assert!(decode_point(&words(&encoding)).is_none());
        let mut bad = good.clone();
        bad.members[0].public_key = encoding;
        assert!(!verify(&rows(&bad)));
    }
}

fn words(bytes: &[u8; 32]) -> [u32; 8] {
    crate::job::words_from_bytes(bytes)
}

#[test]
fn shared_vectors() {
    let Some(text) = data("crypto/ring/cryptonote_ring_vectors.json") else {
        return;
    };
    let cases: Vec<serde_json::Value> = serde_json::from_str(&text).expect("JSON");
    let mut rings = Vec::new();
    let mut expected = Vec::new();
    for case in &cases {
        let bytes = |value: &serde_json::Value| hex::decode(value.as_str().expect("a string")).expect("hex");
        let member = |(key, signature): (&serde_json::Value, &serde_json::Value)| {
            let signature = bytes(signature);
            Member {
                public_key: bytes(key).try_into().unwrap(),
                challenge: signature[..32].try_into().unwrap(),
                response: signature[32..].try_into().unwrap(),
            }
        };
        let (keys, signatures) = (case["ring"].as_array().unwrap(), case["sig"].as_array().unwrap());
        assert_eq!(keys.len(), signatures.len());
        rings.push(Ring {
            message: bytes(&case["m"]).try_into().unwrap(),
            key_image: bytes(&case["image"]).try_into().unwrap(),
            members: keys.iter().zip(signatures).map(member).collect(),
        });
        expected.push(Verdict::of(case["valid"].as_bool().unwrap()));
    }
    assert_eq!(verdicts(&rings), expected);
    let valid = expected.iter().filter(|verdict| **verdict == Verdict::Valid).count();
    assert!(valid >= 5 && expected.len() - valid >= 10);
    // The last two sign different messages with one key: equal images link them.
    let [.., left, right] = rings.as_slice() else {
        panic!("at least two rings");
    };
    assert_eq!(left.key_image, right.key_image);
}
