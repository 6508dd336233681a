//! The vector lanes of Ed25519 against the portable engine under all three rules: random and spoiled rows, every lane and batch
//! size, extreme scalars, points with parts of small order, non-canonical encodings. `PERIGEE_CASES` sets the number of random rows.
//! Never trusts agreement alone: rows that were made valid must be valid, and those spoiled by design must not.

use curve25519_dalek::{
    EdwardsPoint, Scalar,
    constants::{ED25519_BASEPOINT_POINT, EIGHT_TORSION},
};
use perigee_kernels::{
    batch::{Batch, BatchBuilder, Outputs, Program, Verdict},
    cpu::{Portable, avx512::Avx512},
    ed25519::Ed25519Row,
    engine::{Engine, run_alone},
    job::{Job, bytes_from_words, words_from_bytes},
    policy::{EdPolicy, Policy},
};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;

const RULES: [EdPolicy; 3] = [EdPolicy::Rfc8032Cofactorless, EdPolicy::DalekStrict, EdPolicy::Zip215];
const ORDER: &str = "edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010";

fn lanes() -> Option<Avx512> {
    let engine = Avx512::new();
    if engine.is_none() {
        eprintln!("SKIPPED: no AVX-512 IFMA");
    }
    engine
}

fn batch(rows: &[Ed25519Row], ed25519: EdPolicy) -> Batch {
    let policy = Policy {
        ed25519,
        ..Policy::default()
    };
    let mut builder = BatchBuilder::new(Program::single(Ed25519Row::STAGE), policy);
    for row in rows {
        builder.push(*row).expect("a well-formed row");
    }
    builder.finish()
}

fn compare(ours: &Outputs, portable: &Outputs, rows: &[Ed25519Row], rule: EdPolicy) {
    for (row, job) in rows.iter().enumerate() {
        let bytes = hex::encode(bytemuck::bytes_of(job));
        let (ours, portable) = (ours.verdict(row), portable.verdict(row));
        assert_eq!(ours, portable, "{rule:?}, row {row} of {}: {bytes}", rows.len());
    }
    assert_eq!(ours, portable);
}

/// The verdicts of the lanes under a rule, after comparison with those of the portable engine.
fn verdicts(rows: &[Ed25519Row], rule: EdPolicy) -> Vec<bool> {
    let Some(engine) = lanes() else { return Vec::new() };
    let batch = batch(rows, rule);
    assert!(engine.offers(Ed25519Row::STAGE, batch.policy()));
    let (ours, portable) = (run_alone(&engine, &batch), run_alone(&Portable, &batch));
    compare(&ours, &portable, rows, rule);
    (0..rows.len()).map(|row| ours.verdict(row) == Verdict::Valid).collect()
}

/// Lanes that see many valid rows, so that there is credit to combine what follows.
fn earn_credit() {
    let Some(engine) = lanes() else { return };
    let rows: Vec<_> = good(64).into_iter().cycle().take(4_096).collect();
    let batch = batch(&rows, EdPolicy::Zip215);
    for _ in 0..2 {
        let outputs = run_alone(&engine, &batch);
        assert!((0..4_096).all(|row| outputs.verdict(row) == Verdict::Valid));
    }
}

fn random_scalar(rng: &mut ChaCha8Rng) -> Scalar {
    Scalar::from_bytes_mod_order_wide(&rng.random())
}

/// A row for this key, the nonce point and its logarithm: valid up to parts of small order.
fn row_of(secret: Scalar, key: EdwardsPoint, nonce: Scalar, r: EdwardsPoint, message: &[u8]) -> Ed25519Row {
    row_of_encodings(secret, key.compress().0, nonce, r.compress().0, message)
}

fn row_of_encodings(secret: Scalar, key: [u8; 32], nonce: Scalar, r: [u8; 32], message: &[u8]) -> Ed25519Row {
    let mut signature = [0u8; 64];
    signature[..32].copy_from_slice(&r);
    let row = Ed25519Row::new(&key, message, &signature);
    let k = Scalar::from_bytes_mod_order_wide(&bytes_from_words(&row.challenge));
    signature[32..].copy_from_slice((nonce + k * secret).as_bytes());
    Ed25519Row::new(&key, message, &signature)
}

fn row(seed: u64) -> Ed25519Row {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let (secret, nonce) = (random_scalar(&mut rng), random_scalar(&mut rng));
    let message: [u8; 24] = rng.random();
    let (key, r) = (ED25519_BASEPOINT_POINT * secret, ED25519_BASEPOINT_POINT * nonce);
    row_of(secret, key, nonce, r, &message)
}

fn good(count: usize) -> Vec<Ed25519Row> {
    (0..count as u64).map(row).collect()
}

/// The 14 encodings of the eight points of small order.
fn small_order_encodings() -> Vec<[u8; 32]> {
    let mut encodings: Vec<[u8; 32]> = EIGHT_TORSION.iter().map(|point| point.compress().0).collect();
    let mut p = [0xff; 32];
    (p[0], p[31]) = (0xed, 0x7f);
    let (mut one, mut minus_one, mut p_plus_one) = ([0; 32], p, p);
    (one[0], minus_one[0], p_plus_one[0]) = (1, 0xec, 0xee);
    for (encoding, with_sign) in [
        (one, true),
        (minus_one, true),
        (p, false),
        (p, true),
        (p_plus_one, false),
        (p_plus_one, true),
    ] {
        let mut encoding = encoding;
        encoding[31] |= u8::from(with_sign) << 7;
        encodings.push(encoding);
    }
    encodings
}

/// The classes of bad rows: a bit of any operand, S from L on, points of small order, points that are none, y from p on.
fn spoil(row: &mut Ed25519Row, rng: &mut ChaCha8Rng) {
    let small = small_order_encodings();
    let small = words_from_bytes(&small[rng.random_range(0..small.len())]);
    let mut above = [u32::MAX; 8];
    above[0] = 0xffff_ffe0 | rng.random_range(0..32);
    above[7] ^= u32::from(rng.random::<bool>()) << 31;
    let (word, bit) = (rng.random_range(0..8), 1 << rng.random_range(0..32));
    match rng.random_range(0..11) {
        0 => row.public_key[word] ^= bit,
        1 => row.r[word] ^= bit,
        2 => row.s[word] ^= bit,
        3 => row.challenge[word] ^= bit,
        4 => row.challenge[word + 8] ^= bit,
        5 => row.public_key = small,
        6 => row.r = small,
        7 => row.public_key = above,
        8 => row.r = above,
        9 => row.s = words_from_bytes(&hex::decode(ORDER).unwrap()),
        _ => {
            // S + L: the same number modulo L.
            let mut carry = 0u64;
            let order: [u32; 8] = words_from_bytes(&hex::decode(ORDER).unwrap());
            for (s, order) in row.s.iter_mut().zip(order) {
                carry += u64::from(*s) + u64::from(order);
                *s = carry as u32;
                carry >>= 32;
            }
        }
    }
}

fn cases() -> usize {
    std::env::var("PERIGEE_CASES").map_or(6_000, |cases| cases.parse().unwrap())
}

#[test]
fn random_batches_agree() {
    let mut rng = ChaCha8Rng::seed_from_u64(255);
    let good = good(1_000);
    let (mut compared, mut valid) = (0, 0);
    while compared < cases() && lanes().is_some() {
        earn_credit();
        let size = rng.random_range(1..700);
        // None, one, a few, one in a hundred, one in three, all.
        let bad = [0, 1, 4, size / 100, size / 3, size][rng.random_range(0..6)];
        let mut rows: Vec<_> = (0..size).map(|_| good[rng.random_range(0..good.len())]).collect();
        for _ in 0..bad {
            let place = rng.random_range(0..size);
            spoil(&mut rows[place], &mut rng);
        }
        let rule = RULES[rng.random_range(0..3)];
        let accepted = verdicts(&rows, rule).iter().filter(|valid| **valid).count();
        assert!(accepted >= size - bad, "only spoiled rows are invalid");
        valid += accepted;
        compared += size;
    }
    assert!(valid <= compared && valid * 3 >= compared, "{valid} of {compared}");
}

/// Sizes from none to four vectors and one, and around the first combinations; in each the last row is bad.
#[test]
fn every_batch_size_is_decided() {
    let good = good(1_100);
    for size in (0..=33).chain([127, 128, 129, 255, 256, 257, 1_023, 1_024, 1_100]) {
        let mut rows = good[..size].to_vec();
        if let Some(last) = rows.last_mut() {
            last.challenge[3] ^= 16;
        }
        for rule in RULES {
            for (row, valid) in verdicts(&rows, rule).iter().enumerate() {
                assert_eq!(*valid, row + 1 < size, "{rule:?}, row {row} of {size}");
            }
        }
    }
}

/// One bad row, at every place of two vectors and one; no neighbour notices. Bad by its scalar, by a key that is no point, by
/// an R that is no point.
#[test]
fn each_lane_is_judged_alone() {
    let good = good(17);
    let mut two = [0u32; 8];
    two[0] = 2;
    for bad in 0..17 {
        for kind in 0..4 {
            let mut rows = good.clone();
            match kind {
                0 => rows[bad].s[0] ^= 2,
                1 => rows[bad].public_key = two,
                2 => rows[bad].r = two,
                _ => rows[bad].s = [u32::MAX; 8],
            }
            for rule in RULES {
                for (row, valid) in verdicts(&rows, rule).iter().enumerate() {
                    assert_eq!(*valid, row != bad, "{rule:?}, row {row} with row {bad} bad");
                }
            }
        }
    }
}

/// All pairs of parts of small order for A and R, exact and not: ZIP 215 forgives them all, the others those that cancel.
#[test]
fn parts_of_small_order_divide_the_rules() {
    if lanes().is_none() {
        return;
    }
    let mut rng = ChaCha8Rng::seed_from_u64(8);
    let mut rows = Vec::new();
    for a_torsion in EIGHT_TORSION {
        for r_torsion in EIGHT_TORSION {
            for _ in 0..4 {
                let (secret, nonce) = (random_scalar(&mut rng), random_scalar(&mut rng));
                let key = ED25519_BASEPOINT_POINT * secret + a_torsion;
                let r = ED25519_BASEPOINT_POINT * nonce + r_torsion;
                rows.push(row_of(secret, key, nonce, r, b"torsion"));
            }
        }
    }
    earn_credit();
    let [lenient, strict, cofactored] = RULES.map(|rule| verdicts(&rows, rule));
    assert!(cofactored.iter().all(|valid| *valid));
    assert_eq!(lenient, strict, "no point here is of small order");
    let exact = lenient.iter().filter(|valid| **valid).count();
    assert!(exact > 4 && exact < rows.len() / 2, "{exact}");
    // And spoiled: nobody accepts.
    for row in &mut rows {
        row.s[1] ^= 1;
    }
    for rule in RULES {
        assert!(verdicts(&rows, rule).iter().all(|valid| !valid));
    }
}

/// The grid of A and R of small order in all encodings, S = 0: ZIP 215 accepts all 196, strict none. In batches large enough for
/// a combination, too.
#[test]
fn the_grid_of_small_orders() {
    if lanes().is_none() {
        return;
    }
    let (encodings, mut rows) = (small_order_encodings(), Vec::new());
    for key in &encodings {
        for r in &encodings {
            let mut signature = [0u8; 64];
            signature[..32].copy_from_slice(r);
            rows.push(Ed25519Row::new(key, b"Zcash", &signature));
        }
    }
    earn_credit();
    let accepted = RULES.map(|rule| verdicts(&rows, rule).iter().filter(|valid| **valid).count());
    assert_eq!((accepted[1], accepted[2]), (0, 196));
    assert!(accepted[0] > 0 && accepted[0] < 64, "{accepted:?}");
}

/// Secrets, nonces and challenges at the limits of digits and of the range; challenges are set by hand, 512 bits of any value.
#[test]
fn extreme_scalars() {
    if lanes().is_none() {
        return;
    }
    let mut extremes: Vec<Scalar> = [0u64, 1, 2, 8, 15, 16, 17, 511, 512, 513, u64::MAX]
        .into_iter()
        .map(Scalar::from)
        .collect();
    extremes.extend(extremes.clone().iter().map(|scalar| -scalar));
    let mut rows = Vec::new();
    for (at, secret) in extremes.iter().enumerate() {
        for nonce in extremes.iter().skip(at % 3).step_by(3) {
            let (key, r) = (ED25519_BASEPOINT_POINT * secret, ED25519_BASEPOINT_POINT * nonce);
            rows.push(row_of(*secret, key, *nonce, r, &[at as u8]));
            for (number, k) in extremes.iter().enumerate().skip(at % 5).step_by(5) {
                let mut row = row_of(*secret, key, *nonce, r, b"");
                row.challenge = [0; 16];
                row.challenge[..8].copy_from_slice(&words_from_bytes::<8>(k.as_bytes()));
                if number % 2 == 0 {
                    // The largest number of 512 bits, which is not k modulo L but its own.
                    row.challenge = [u32::MAX; 16];
                }
                let k = Scalar::from_bytes_mod_order_wide(&bytes_from_words(&row.challenge));
                row.s = words_from_bytes((nonce + k * secret).as_bytes());
                rows.push(row);
            }
        }
    }
    assert!(rows.len() > 500);
    earn_credit();
    for rule in [EdPolicy::Rfc8032Cofactorless, EdPolicy::Zip215] {
        assert!(verdicts(&rows, rule).iter().all(|valid| *valid), "{rule:?}");
    }
    // The neutral point as key or R is of small order.
    let strict = verdicts(&rows, EdPolicy::DalekStrict);
    assert!(strict.iter().any(|valid| *valid) && strict.iter().any(|valid| !valid));
    for row in &mut rows {
        row.s[0] ^= 1;
    }
    for rule in RULES {
        assert!(verdicts(&rows, rule).iter().all(|valid| !valid), "{rule:?}");
    }
}

/// Keys and R with y from p on that are of great order or none: only the decoder decides, as k = 0 leaves SB = R.
#[test]
fn encodings_from_p_on() {
    let (mut rows, mut of_keys) = (Vec::new(), 0);
    let nine = ED25519_BASEPOINT_POINT * Scalar::from(9u8);
    let mut signature = [0u8; 64];
    signature[..32].copy_from_slice(&nine.compress().0);
    signature[32] = 9;
    for low in 0xe0..=0xff {
        for top in [0x7f, 0xff] {
            let mut encoding = [0xff; 32];
            (encoding[0], encoding[31]) = (low, top);
            let mut row = Ed25519Row::new(&encoding, b"", &signature);
            row.challenge = [0; 16];
            rows.push(row);
            let mut row = Ed25519Row::new(&nine.compress().0, b"", &signature);
            row.r = words_from_bytes(&encoding);
            rows.push(row);
        }
    }
    for rule in RULES {
        of_keys += verdicts(&rows, rule).iter().filter(|valid| **valid).count();
    }
    assert!(of_keys > 10 || lanes().is_none());
}

/// The comparison itself can fail: outcomes of other rows are not taken for those of these.
#[test]
#[should_panic(expected = "row 5 of 9")]
fn the_comparison_notices_a_wrong_verdict() {
    let rows = good(9);
    let mut other = rows.clone();
    other[5].s[0] ^= 1;
    let run = |rows: &[Ed25519Row]| run_alone(&Portable, &batch(rows, EdPolicy::Zip215));
    compare(&run(&other), &run(&rows), &rows, EdPolicy::Zip215);
}
