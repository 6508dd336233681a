//! The vector lanes of ECDSA and BIP340 against the portable engine: random and spoiled rows, every lane and batch size, extreme
//! scalars, points that collide, x(R) beyond the order. `PERIGEE_CASES` sets the number of random rows.
//! Never trusts agreement alone: rows that were made valid must be valid, and those spoiled by design must not.

use perigee_kernels::{
    batch::{BatchBuilder, Program, Verdict},
    cpu::{Portable, avx512::Avx512},
    ecdsa::EcdsaRow,
    engine::{Engine, run_alone},
    job::{Job, be_from_limbs, bytes_from_words, limbs_from_be},
    policy::{EcdsaPolicy, Policy},
    schnorr::SchnorrRow,
};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use secp256k1::{PublicKey, Scalar, SecretKey};
use sha2::{Digest, Sha256};

const N: &str = "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141";
const N_LESS_2: &str = "fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd036413f";
const P: &str = "fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f";
const HALF_N: &str = "7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0";
const LAMBDA: &str = "5363ad4cc05c30e0a5261c028812645a122e22ea20816678df02967c1b23bd72";

type Number = [u8; 32];

fn hex_number(digits: &str) -> Number {
    hex::decode(format!("{digits:0>64}")).unwrap().try_into().unwrap()
}

/// A number that is not zero modulo n, with the arithmetic of libsecp256k1.
#[derive(Clone, Copy)]
struct Unit(SecretKey);

impl Unit {
    fn new(number: Number) -> Self {
        Self(SecretKey::from_secret_bytes(number).expect("in 1..n"))
    }

    fn small(number: u64) -> Self {
        let mut bytes = [0u8; 32];
        bytes[24..].copy_from_slice(&number.to_be_bytes());
        Self::new(bytes)
    }

    fn number(self) -> Number {
        self.0.to_secret_bytes()
    }

    fn scalar(self) -> Scalar {
        Scalar::from_be_bytes(self.number()).expect("below n")
    }

    fn times(self, other: Self) -> Self {
        Self(self.0.mul_tweak(&other.scalar()).expect("no divisors of zero"))
    }

    /// `None` for zero.
    fn plus(self, other: Self) -> Option<Self> {
        self.0.add_tweak(&other.scalar()).ok().map(Self)
    }

    fn minus(self) -> Self {
        Self(self.0.negate())
    }

    /// By Fermat: this to the power n - 2.
    fn inverse(self) -> Self {
        let mut power = Self::small(1);
        for byte in hex_number(N_LESS_2) {
            for bit in (0..8).rev() {
                power = power.times(power);
                if byte >> bit & 1 == 1 {
                    power = power.times(self);
                }
            }
        }
        power
    }

    fn point(self) -> PublicKey {
        PublicKey::from_secret_key(&self.0)
    }
}

/// x of a point, big-endian.
fn x_of(point: &PublicKey) -> Number {
    point.serialize()[1..].try_into().unwrap()
}

/// Scalars at the limits of digits, limbs and halves.
fn extreme_units() -> Vec<Unit> {
    let mut units: Vec<Unit> = [1u64, 2, 3, 30, 31, 32, 33, 255, 256, 257, u64::MAX]
        .into_iter()
        .map(Unit::small)
        .collect();
    for digits in [
        HALF_N,
        LAMBDA,
        "100000000000000000000000000000000",
        "ffffffffffffffffffffffffffffffff",
    ] {
        units.push(Unit::new(hex_number(digits)));
    }
    units.push(Unit::small(2).inverse());
    let mirrored: Vec<Unit> = units.iter().map(|unit| unit.minus()).collect();
    units.extend(mirrored);
    units
}

fn lanes() -> Option<Avx512> {
    let engine = Avx512::new();
    if engine.is_none() {
        eprintln!("SKIPPED: no AVX-512 IFMA");
    }
    engine
}

/// The verdicts of the lanes, after comparison with those of the portable engine.
fn verdicts<J: Job>(rows: &[J], policy: Policy) -> Vec<Verdict> {
    let Some(engine) = lanes() else { return Vec::new() };
    assert!(engine.offers(J::STAGE, &policy));
    let mut builder = BatchBuilder::new(Program::single(J::STAGE), policy);
    for row in rows {
        builder.push(*row).expect("a well-formed row");
    }
    let batch = builder.finish();
    let (ours, portable) = (run_alone(&engine, &batch), run_alone(&Portable, &batch));
    for (row, job) in rows.iter().enumerate() {
        let bytes = hex::encode(bytemuck::bytes_of(job));
        assert_eq!(
            ours.verdict(row),
            portable.verdict(row),
            "row {row} of {}: {bytes}",
            rows.len()
        );
    }
    assert_eq!(ours, portable);
    (0..rows.len()).map(|row| ours.verdict(row)).collect()
}

fn low_s() -> Policy {
    Policy {
        ecdsa: EcdsaPolicy::LowS,
        ..Policy::default()
    }
}

fn ecdsa_row(seed: u64) -> EcdsaRow {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let secret = SecretKey::from_secret_bytes(rng.random()).expect("hardly ever out of range");
    let digest = rng.random();
    let signature = secp256k1::ecdsa::sign(secp256k1::Message::from_digest(digest), &secret).serialize_compact();
    let (r, s) = (signature[..32].try_into().unwrap(), signature[32..].try_into().unwrap());
    let key = PublicKey::from_secret_key(&secret);
    match seed % 3 {
        0 => EcdsaRow::new(&digest, &r, &s, &key.serialize_uncompressed()),
        _ => EcdsaRow::new(&digest, &r, &s, &key.serialize()),
    }
    .expect("an encoded key")
}

fn schnorr_row(seed: u64) -> SchnorrRow {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let pair = secp256k1::Keypair::from_secret_bytes(rng.random()).expect("hardly ever out of range");
    let message: Number = rng.random();
    let signature = secp256k1::schnorr::sign_no_aux_rand(&message, &pair);
    SchnorrRow::new(
        &message,
        &signature.to_byte_array(),
        &pair.x_only_public_key().0.to_byte_array(),
    )
}

/// Numbers at the limits of every range that the rules know.
fn extreme_number(rng: &mut ChaCha8Rng) -> [u32; 8] {
    let known = [N, P, HALF_N, "0", "1", "5", LAMBDA, "100000000000000000000000000000000"];
    let mut limbs = limbs_from_be(&hex_number(known[rng.random_range(0..known.len())]));
    match rng.random_range(0..4) {
        0 => limbs[0] = limbs[0].wrapping_add(1),
        1 => limbs[0] = limbs[0].wrapping_sub(1),
        2 if rng.random() => limbs = [u32::MAX; 8],
        _ => {}
    }
    limbs
}

/// Spoils an operand: a bit of it, or all of it by a number at a limit.
fn spoil(operand: &mut [u32; 8], rng: &mut ChaCha8Rng) {
    match rng.random() {
        true => operand[rng.random_range(0..8)] ^= 1 << rng.random_range(0..32),
        false => *operand = extreme_number(rng),
    }
}

fn cases() -> usize {
    std::env::var("PERIGEE_CASES").map_or(3_000, |cases| cases.parse().unwrap())
}

/// Batches of random size from good rows, half of the rows spoiled, until enough rows were compared.
fn compare_random<J: Job>(make: fn(u64) -> J, spoil_row: fn(&mut J, &mut ChaCha8Rng), policies: &[Policy]) {
    if lanes().is_none() {
        return;
    }
    let mut rng = ChaCha8Rng::seed_from_u64(77);
    let good: Vec<J> = (0..cases().min(5_000) as u64).map(make).collect();
    let (mut compared, mut valid) = (0, 0);
    while compared < cases() {
        let rows: Vec<J> = (0..rng.random_range(1..700))
            .map(|_| {
                let mut row = good[rng.random_range(0..good.len())];
                if rng.random() {
                    spoil_row(&mut row, &mut rng);
                }
                row
            })
            .collect();
        let policy = policies[rng.random_range(0..policies.len())];
        let verdicts = verdicts(&rows, policy);
        valid += verdicts.iter().filter(|verdict| **verdict == Verdict::Valid).count();
        compared += rows.len();
    }
    assert!(
        valid * 3 > compared && valid * 3 < compared * 2,
        "about half were spoiled: {valid} of {compared}"
    );
}

#[test]
fn ecdsa_agrees_on_random_rows() {
    let spoil_row = |row: &mut EcdsaRow, rng: &mut ChaCha8Rng| match rng.random_range(0..5) {
        0 => spoil(&mut row.digest, rng),
        1 => spoil(&mut row.r, rng),
        2 => spoil(&mut row.s, rng),
        3 => spoil(&mut row.x, rng),
        _ if row.header.inline_tag() == 33 => row.y[0] ^= 1,
        _ => spoil(&mut row.y, rng),
    };
    compare_random(ecdsa_row, spoil_row, &[Policy::default(), low_s()]);
}

#[test]
fn schnorr_agrees_on_random_rows() {
    let spoil_row = |row: &mut SchnorrRow, rng: &mut ChaCha8Rng| match rng.random_range(0..4) {
        0 => spoil(&mut row.message, rng),
        1 => spoil(&mut row.r, rng),
        2 => spoil(&mut row.s, rng),
        _ => spoil(&mut row.x, rng),
    };
    compare_random(schnorr_row, spoil_row, &[Policy::default()]);
}

/// Sizes from none to two groups of two vectors and one; in each the last row is bad.
#[test]
fn every_batch_size_is_decided() {
    let ecdsa: Vec<_> = (0..33).map(ecdsa_row).collect();
    let schnorr: Vec<_> = (0..33).map(schnorr_row).collect();
    for size in 0..=33 {
        let (mut ecdsa, mut schnorr) = (ecdsa[..size].to_vec(), schnorr[..size].to_vec());
        if let (Some(ecdsa), Some(schnorr)) = (ecdsa.last_mut(), schnorr.last_mut()) {
            ecdsa.digest[3] ^= 16;
            schnorr.message[3] ^= 16;
        }
        for verdicts in [
            verdicts(&ecdsa, Policy::default()),
            verdicts(&schnorr, Policy::default()),
        ] {
            for (row, verdict) in verdicts.iter().enumerate() {
                assert_eq!(*verdict, Verdict::of(row + 1 < size));
            }
        }
    }
}

/// One bad row, at every place of two groups of two vectors and one; no neighbour notices.
#[test]
fn each_lane_is_judged_alone() {
    let ecdsa: Vec<_> = (100..133).map(ecdsa_row).collect();
    let schnorr: Vec<_> = (100..133).map(schnorr_row).collect();
    for bad in 0..33 {
        let (mut ecdsa, mut schnorr) = (ecdsa.clone(), schnorr.clone());
        ecdsa[bad].s[0] ^= 2;
        schnorr[bad].s[0] ^= 2;
        for verdicts in [
            verdicts(&ecdsa, Policy::default()),
            verdicts(&schnorr, Policy::default()),
        ] {
            for (row, verdict) in verdicts.iter().enumerate() {
                assert_eq!(*verdict, Verdict::of(row != bad), "row {row} with row {bad} bad");
            }
        }
    }
}

/// A valid signature for chosen u1 and u2: R = u1 G + u2 P, r = x(R) mod n, s = r / u2, digest = u1 s. `None` if R is infinity.
fn ecdsa_from_factors(u1: Option<Unit>, u2: Unit, secret: Unit) -> Option<EcdsaRow> {
    let of_key = u2.times(secret);
    let nonce = match u1 {
        Some(u1) => of_key.plus(u1)?,
        None => of_key,
    };
    let r = Unit::new(x_of(&nonce.point()));
    let s = r.times(u2.inverse());
    let digest = u1.map_or([0; 32], |u1| u1.times(s).number());
    EcdsaRow::new(&digest, &r.number(), &s.number(), &secret.point().serialize())
}

/// Scalars at all limits times keys that are small multiples of G: partial sums meet, double, cancel and start at infinity.
#[test]
fn ecdsa_with_extreme_scalars_and_colliding_points() {
    let units = extreme_units();
    let keys = [
        Unit::small(1),
        Unit::small(1).minus(),
        Unit::small(2),
        Unit::new(hex_number(LAMBDA)),
        Unit::small(3).inverse(),
    ];
    let (mut rows, mut infinite) = (Vec::new(), Vec::new());
    for secret in keys {
        for u2 in &units {
            for u1 in units.iter().map(|u1| Some(*u1)).chain([None]).step_by(3) {
                rows.extend(ecdsa_from_factors(u1, *u2, secret));
            }
            // u1 G = u2 P: the sum is a doubling. u1 G = -u2 P: it is infinity, whatever r says.
            rows.extend(ecdsa_from_factors(Some(u2.times(secret)), *u2, secret));
            let (u1, r) = (u2.times(secret).minus(), Unit::small(12_345));
            let s = r.times(u2.inverse());
            let key = secret.point().serialize();
            infinite.extend(EcdsaRow::new(&u1.times(s).number(), &r.number(), &s.number(), &key));
        }
    }
    assert!(rows.len() > 900 && infinite.len() > 100);
    assert!(
        verdicts(&rows, Policy::default())
            .iter()
            .all(|verdict| *verdict == Verdict::Valid)
    );
    assert!(
        verdicts(&infinite, Policy::default())
            .iter()
            .all(|verdict| *verdict == Verdict::Invalid)
    );
    for row in &mut rows {
        row.digest[0] ^= 1;
    }
    assert!(
        verdicts(&rows, Policy::default())
            .iter()
            .all(|verdict| *verdict == Verdict::Invalid)
    );
}

/// R with x from n on: r = x - n, and only the second try finds it. P = (R - u1 G) / u2 for any u1 and u2.
#[test]
fn ecdsa_tries_r_plus_n() {
    let (mut rows, mut wrong) = (Vec::new(), Vec::new());
    let n_top = hex_number(N);
    for above in 0u16..60 {
        // x = n + above, of which about half are on the curve.
        let mut x = n_top;
        let low = u16::from_be_bytes([x[30], x[31]]) + above;
        x[30..].copy_from_slice(&low.to_be_bytes());
        let Ok(nonce) = PublicKey::from_slice(&[&[2 + (above % 2) as u8][..], &x].concat()) else {
            continue;
        };
        let (u1, u2) = (Unit::small(7 + u64::from(above)), Unit::small(1_000_003));
        let Ok(rest) = nonce.combine(&u1.minus().point()) else {
            continue;
        };
        let key = rest.mul_tweak(&u2.inverse().scalar()).expect("u2 is not zero");
        if above == 0 {
            continue;
        }
        let r = Unit::small(u64::from(above));
        let s = r.times(u2.inverse());
        let row = EcdsaRow::new(&u1.times(s).number(), &r.number(), &s.number(), &key.serialize()).unwrap();
        rows.push(row);
        rows.push(
            EcdsaRow::new(
                &u1.times(s).number(),
                &r.number(),
                &s.number(),
                &key.serialize_uncompressed(),
            )
            .unwrap(),
        );
        let mut other = row;
        other.y[0] ^= 1;
        wrong.push(other);
    }
    assert!(rows.len() > 30);
    assert!(
        verdicts(&rows, Policy::default())
            .iter()
            .all(|verdict| *verdict == Verdict::Valid)
    );
    assert!(
        verdicts(&wrong, Policy::default())
            .iter()
            .all(|verdict| *verdict == Verdict::Invalid)
    );
}

/// Keys on no point: what is computed for them lives on the twist, where low orders are; all are rejected, neighbours accepted.
#[test]
fn keys_off_the_curve_spoil_nobody() {
    let mut rows: Vec<_> = (200..264).map(ecdsa_row).collect();
    let mut schnorr: Vec<_> = (200..264).map(schnorr_row).collect();
    for (small, (row, other)) in rows
        .iter_mut()
        .zip(&mut schnorr)
        .enumerate()
        .filter(|(at, _)| at % 2 == 0)
    {
        row.x = [small as u32, 0, 0, 0, 0, 0, 0, 0];
        other.x = row.x;
    }
    for verdicts in [
        verdicts(&rows, Policy::default()),
        verdicts(&schnorr, Policy::default()),
    ] {
        for (at, verdict) in verdicts.iter().enumerate() {
            assert_eq!(*verdict, Verdict::of(at % 2 == 1), "row {at}");
        }
    }
}

#[test]
fn high_s_is_a_matter_of_policy_in_every_lane() {
    let mut rows: Vec<_> = (300..332).map(ecdsa_row).collect();
    for row in rows.iter_mut().step_by(2) {
        row.s = limbs_from_be(&Unit::new(be_from_limbs(&row.s)).minus().number());
    }
    assert!(
        verdicts(&rows, Policy::default())
            .iter()
            .all(|verdict| *verdict == Verdict::Valid)
    );
    for (at, verdict) in verdicts(&rows, low_s()).iter().enumerate() {
        assert_eq!(*verdict, Verdict::of(at % 2 == 1));
    }
}

/// e of BIP340 for this r, key and message.
fn challenge(r: &Number, key: &Number, message: &Number) -> Unit {
    let tag = Sha256::digest(b"BIP0340/challenge");
    let hash = Sha256::new()
        .chain_update(tag)
        .chain_update(tag)
        .chain_update(r)
        .chain_update(key)
        .chain_update(message);
    Unit::new(hash.finalize().into())
}

fn even(unit: Unit) -> Unit {
    match unit.point().serialize()[0] {
        2 => unit,
        _ => unit.minus(),
    }
}

/// Keys and nonces at all limits: with an even R valid, with an odd R or R at infinity not.
#[test]
fn schnorr_with_extreme_secrets_and_odd_or_infinite_nonces() {
    let (mut valid, mut invalid) = (Vec::new(), Vec::new());
    for (at, secret) in extreme_units().into_iter().enumerate() {
        let secret = even(secret);
        let key = x_of(&secret.point());
        for nonce in extreme_units().into_iter().skip(at % 3).step_by(3) {
            let message = [at as u8; 32];
            let nonce = even(nonce);
            let r = x_of(&nonce.point());
            let times_secret = challenge(&r, &key, &message).times(secret);
            let row = |s: &Number| SchnorrRow::new(&message, &[r, *s].concat().try_into().unwrap(), &key);
            valid.extend(times_secret.plus(nonce).map(|s| row(&s.number())));
            // The nonce with odd y has the same x; without a nonce R is infinity; s = 0 starts there.
            invalid.extend(times_secret.plus(nonce.minus()).map(|s| row(&s.number())));
            invalid.push(row(&times_secret.number()));
            invalid.push(row(&times_secret.minus().number()));
            invalid.push(row(&[0; 32]));
        }
    }
    assert!(valid.len() > 200);
    assert!(
        verdicts(&valid, Policy::default())
            .iter()
            .all(|verdict| *verdict == Verdict::Valid)
    );
    assert!(
        verdicts(&invalid, Policy::default())
            .iter()
            .all(|verdict| *verdict == Verdict::Invalid)
    );
    let message: Number = bytes_from_words(&valid[0].message);
    assert_eq!(message, [0; 32], "messages are byte strings, not numbers");
}
