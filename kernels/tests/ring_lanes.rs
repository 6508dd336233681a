//! The vector lanes of rings against the portable engine: rings of every size, spoiled in every way the rule knows, in every lane.
//! `PERIGEE_CASES` sets the number of random rows. Never trusts agreement alone: rings made valid must be valid, and those spoiled by
//! design must not.

use curve25519_dalek::{
    EdwardsPoint, Scalar,
    constants::{ED25519_BASEPOINT_POINT as G, EIGHT_TORSION},
};
use perigee_kernels::{
    batch::{BatchBuilder, Program, Verdict},
    cpu::{Portable, avx512::Avx512},
    engine::{Engine, run_alone},
    policy::Policy,
    primitive::Stage,
    ring::{Member, RingRow, hash_to_point},
};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use sha3::{Digest, Keccak256};

/// The group order L, little-endian.
const ORDER: &str = "edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010";
/// p = 2^255 - 19, little-endian.
const MODULUS: &str = "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f";

fn number(digits: &str) -> [u8; 32] {
    hex::decode(digits).unwrap().try_into().unwrap()
}

/// A ring signature as it travels; members may disagree on image and message.
#[derive(Clone)]
struct Ring(Vec<([u8; 32], [u8; 32], Member)>);

fn scalar(rng: &mut ChaCha8Rng) -> Scalar {
    Scalar::from_bytes_mod_order_wide(&[rng.random::<[u8; 32]>(), rng.random()].concat().try_into().unwrap())
}

/// SIG of CryptoNote v2.0 section 4.4 for member `signer` of `size`, with torsion added to the image and to every other key.
fn sign(seed: u64, size: usize, signer: usize, of_image: EdwardsPoint, of_keys: EdwardsPoint) -> Ring {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let secrets: Vec<_> = (0..size).map(|_| scalar(&mut rng)).collect();
    let keys: Vec<_> = secrets
        .iter()
        .enumerate()
        .map(|(index, secret)| {
            if index == signer {
                G * secret
            } else {
                G * secret + of_keys
            }
        })
        .collect();
    let image = hash_to_point(&keys[signer].compress().0) * secrets[signer] + of_image;
    let message: [u8; 32] = rng.random();
    let (mut c, mut r): (Vec<_>, Vec<_>) = (0..size).map(|_| (scalar(&mut rng), scalar(&mut rng))).unzip();
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
    let members = keys.iter().zip(c.iter().zip(&r)).map(|(key, (c, r))| {
        let member = Member {
            public_key: key.compress().0,
            challenge: c.to_bytes(),
            response: r.to_bytes(),
        };
        (message, image.compress().0, member)
    });
    Ring(members.collect())
}

fn honest(seed: u64, size: usize) -> Ring {
    sign(seed, size, seed as usize % size, EIGHT_TORSION[0], EIGHT_TORSION[0])
}

/// The verdict of each ring by the lanes, after comparison with the portable engine; none where there are no lanes.
fn verdicts(rings: &[Ring]) -> Vec<Verdict> {
    let Some(engine) = Avx512::new() else {
        eprintln!("SKIPPED: no AVX-512 IFMA");
        return Vec::new();
    };
    let policy = Policy::default();
    assert!(engine.offers(Stage::Ring, &policy));
    let mut builder = BatchBuilder::new(Program::single(Stage::Ring), policy);
    let mut firsts = Vec::new();
    for (group, Ring(members)) in rings.iter().enumerate() {
        firsts.push(builder.len());
        for (message, image, member) in members {
            let row = RingRow::new(group as u32, message, image, member);
            builder.push(row).expect("a well-formed row");
        }
    }
    let batch = builder.finish();
    let (ours, portable) = (run_alone(&engine, &batch), run_alone(&Portable, &batch));
    for (ring, first) in firsts.iter().enumerate() {
        let size = rings[ring].0.len();
        assert_eq!(
            ours.verdict(*first),
            portable.verdict(*first),
            "ring {ring} of {size} members"
        );
    }
    assert_eq!(ours, portable);
    firsts.into_iter().map(|first| ours.verdict(first)).collect()
}

/// Each of these alone is invalid, among good rings of other sizes that stay valid.
fn assert_only_bad(good: &[Ring], bad: &Ring) {
    for place in [0, good.len() / 2, good.len()] {
        let mut rings = good.to_vec();
        rings.insert(place, bad.clone());
        for (ring, verdict) in verdicts(&rings).iter().enumerate() {
            assert_eq!(
                *verdict,
                Verdict::of(ring != place),
                "ring {ring} with ring {place} bad"
            );
        }
    }
}

/// Alone and all in one batch: sizes around one, two and three vectors, and one that is a block and more of its own.
#[test]
fn rings_of_every_size_are_decided() {
    let rings: Vec<_> = (1..=25).chain([130]).map(|size| honest(size as u64, size)).collect();
    let spoiled: Vec<_> = rings
        .iter()
        .map(|ring| {
            let mut ring = ring.clone();
            ring.0.last_mut().unwrap().2.response[0] ^= 1;
            ring
        })
        .collect();
    for (ring, bad) in rings.iter().zip(&spoiled) {
        for (rings, valid) in [(ring, true), (bad, false)] {
            for verdict in verdicts(std::slice::from_ref(rings)) {
                assert_eq!(verdict, Verdict::of(valid), "{} members", ring.0.len());
            }
        }
    }
    let mixed: Vec<_> = rings
        .iter()
        .zip(&spoiled)
        .flat_map(|(good, bad)| [good.clone(), bad.clone()])
        .collect();
    for (ring, verdict) in verdicts(&mixed).iter().enumerate() {
        assert_eq!(*verdict, Verdict::of(ring % 2 == 0), "ring {ring}");
    }
}

/// One bad member, at every place of two vectors and one; rings of one member, so that each neighbour has a verdict of its own.
#[test]
fn each_lane_is_judged_alone() {
    let good: Vec<_> = (0..17).map(|seed| honest(seed + 100, 1)).collect();
    let torsion = sign(1, 1, 0, EIGHT_TORSION[1], EIGHT_TORSION[0]);
    for bad in 0..17 {
        let mut off_curve = good[bad].clone();
        // y = 2 is on no point.
        off_curve.0[0].2.public_key = [0; 32];
        off_curve.0[0].2.public_key[0] = 2;
        let mut challenge = good[bad].clone();
        challenge.0[0].2.challenge[3] ^= 4;
        for spoiled in [&off_curve, &challenge, &torsion] {
            let mut rings = good.clone();
            rings[bad] = spoiled.clone();
            for (ring, verdict) in verdicts(&rings).iter().enumerate() {
                assert_eq!(*verdict, Verdict::of(ring != bad), "ring {ring} with ring {bad} bad");
            }
        }
    }
}

/// Images with a part of order 2, 4 or 8: some of these signatures close, since 8 or less divides what matters; all are rejected.
#[test]
fn images_with_torsion_are_rejected() {
    let mut rings = Vec::new();
    for torsion in &EIGHT_TORSION[1..] {
        rings.extend((0..16).map(|seed| sign(seed, 1 + seed as usize % 3, 0, *torsion, EIGHT_TORSION[0])));
    }
    for verdict in verdicts(&rings) {
        assert_eq!(verdict, Verdict::Invalid);
    }
    // A secret of zero has the identity for image; so has nobody else.
    let good = [honest(1, 3), honest(2, 5)];
    for point in EIGHT_TORSION {
        let mut bad = honest(3, 4);
        for member in &mut bad.0 {
            member.1 = point.compress().0;
        }
        assert_only_bad(&good, &bad);
    }
}

/// The identity signs everything with a secret of zero: what closes is rejected for its image alone.
#[test]
fn the_identity_is_no_image() {
    let mut rng = ChaCha8Rng::seed_from_u64(5);
    let (r, message, identity) = (scalar(&mut rng), [7; 32], EIGHT_TORSION[0].compress().0);
    let hash = Keccak256::new()
        .chain_update(message)
        .chain_update((G * r).compress().0)
        .chain_update((hash_to_point(&identity) * r).compress().0);
    let member = Member {
        public_key: identity,
        challenge: Scalar::from_bytes_mod_order(hash.finalize().into()).to_bytes(),
        response: r.to_bytes(),
    };
    assert_only_bad(&[honest(1, 2), honest(2, 9)], &Ring(vec![(message, identity, member)]));
}

/// Keys with a part of small order are keys like others where the rest closes: the portable engine takes them, and so do lanes.
#[test]
fn keys_with_torsion_count_as_they_are() {
    let rings: Vec<_> = EIGHT_TORSION
        .iter()
        .zip(1..)
        .map(|(torsion, seed)| sign(seed, 5, 2, EIGHT_TORSION[0], *torsion))
        .collect();
    for verdict in verdicts(&rings) {
        assert_eq!(verdict, Verdict::Valid);
    }
}

/// The same point or number in another encoding, and numbers at the limits of their ranges.
#[test]
fn encodings_that_are_not_canonical_are_rejected() {
    let good = [honest(11, 4), honest(12, 8)];
    let plus = |bytes: &[u8; 32], add: &[u8; 32]| {
        let (mut sum, mut carry) = (*bytes, 0u16);
        for (byte, add) in sum.iter_mut().zip(add) {
            carry += u16::from(*byte) + u16::from(*add);
            *byte = carry as u8;
            carry >>= 8;
        }
        sum
    };
    let (order, modulus) = (number(ORDER), number(MODULUS));
    let mut signed_zero = [0; 32];
    (signed_zero[0], signed_zero[31]) = (1, 0x80);
    let mut one = [0; 32];
    one[0] = 1;
    for member in 0..4 {
        let original = good[0].0[member];
        let mut cases = Vec::new();
        for number in [plus(&original.2.challenge, &order), order, [0xff; 32]] {
            let mut case = original;
            case.2.challenge = number;
            cases.push(case);
        }
        for number in [plus(&original.2.response, &order), order, [0xff; 32]] {
            let mut case = original;
            case.2.response = number;
            cases.push(case);
        }
        for encoding in [plus(&modulus, &one), modulus, signed_zero, [0xff; 32]] {
            let mut case = original;
            case.2.public_key = encoding;
            cases.push(case);
        }
        for case in cases {
            let mut bad = good[0].clone();
            bad.0[member] = case;
            assert_only_bad(&good, &bad);
        }
    }
    for encoding in [plus(&modulus, &one), modulus, signed_zero, [0xff; 32]] {
        let mut bad = good[0].clone();
        for member in &mut bad.0 {
            member.1 = encoding;
        }
        assert_only_bad(&good, &bad);
    }
}

/// Rows of a ring that disagree on image or message, in every place.
#[test]
fn rows_that_disagree_are_of_no_ring() {
    let good = [honest(21, 5), honest(22, 3)];
    for member in 0..5 {
        let (mut image, mut message) = (good[0].clone(), good[0].clone());
        image.0[member].1 = good[1].0[0].1;
        message.0[member].0[0] ^= 1;
        assert_only_bad(&good, &image);
        assert_only_bad(&good, &message);
    }
}

/// Batches of random rings, half of them with one bit of one member changed, until enough rows were compared.
#[test]
fn lanes_agree_on_random_rings() {
    let cases = std::env::var("PERIGEE_CASES").map_or(1_500, |cases| cases.parse().unwrap());
    let mut rng = ChaCha8Rng::seed_from_u64(79);
    let good: Vec<_> = (0..60)
        .map(|seed| honest(seed + 1_000, 1 + seed as usize % 17))
        .collect();
    let (mut compared, mut valid, mut rings_seen) = (0, 0, 0);
    while compared < cases {
        let rings: Vec<_> = (0..rng.random_range(1..40))
            .map(|_| {
                let mut ring = good[rng.random_range(0..good.len())].clone();
                if rng.random() {
                    let at = rng.random_range(0..ring.0.len());
                    let (message, image, member) = &mut ring.0[at];
                    let operands = [
                        message,
                        image,
                        &mut member.public_key,
                        &mut member.challenge,
                        &mut member.response,
                    ];
                    let place = rng.random_range(0..5);
                    for (index, operand) in operands.into_iter().enumerate() {
                        if index == place {
                            operand[rng.random_range(0..32)] ^= 1 << rng.random_range(0..8);
                        }
                    }
                }
                ring
            })
            .collect();
        let verdicts = verdicts(&rings);
        if verdicts.is_empty() {
            return;
        }
        valid += verdicts.iter().filter(|verdict| **verdict == Verdict::Valid).count();
        rings_seen += rings.len();
        compared += rings.iter().map(|ring| ring.0.len()).sum::<usize>();
    }
    assert!(
        valid * 3 > rings_seen && valid * 3 < rings_seen * 2,
        "about half were spoiled: {valid} of {rings_seen}"
    );
}
