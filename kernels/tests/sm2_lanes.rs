//! The vector lanes of SM2 against the portable engine: random and spoiled rows, every lane and batch size, extreme scalars, points
//! that collide, x beyond the order. `PERIGEE_CASES` sets the number of random rows.
//! Never trusts agreement alone: rows that were made valid must be valid, and those spoiled by design must not.

use perigee_kernels::{
    batch::{BatchBuilder, Program, Verdict},
    cpu::{Portable, avx512::Avx512},
    engine::{Engine, run_alone},
    job::limbs_from_be,
    policy::Policy,
    primitive::Stage,
    sm2::Sm2Row,
};
use rand::{RngExt, SeedableRng};
use rand_chacha::ChaCha8Rng;
use sm2::{
    AffinePoint, FieldBytes, ProjectivePoint, Scalar,
    elliptic_curve::{
        PrimeField,
        group::Group,
        ops::Reduce,
        point::{AffineCoordinates, DecompressPoint},
        subtle::Choice,
    },
};

const N: &str = "fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123";
const P: &str = "fffffffeffffffffffffffffffffffffffffffff00000000ffffffffffffffff";
const HALF_N: &str = "7fffffff7fffffffffffffffffffffffb901efb590e30295a9ddfa049ceaa091";
const G: ProjectivePoint = ProjectivePoint::GENERATOR;

type Number = [u8; 32];

fn hex_number(digits: &str) -> Number {
    hex::decode(format!("{digits:0>64}")).unwrap().try_into().unwrap()
}

fn scalar(number: Number) -> Scalar {
    Scalar::reduce(&FieldBytes::from(number))
}

/// x of a point modulo n.
fn x_of(point: &ProjectivePoint) -> Scalar {
    Scalar::reduce(&point.to_affine().x())
}

fn limbs(scalar: &Scalar) -> [u32; 8] {
    limbs_from_be(&scalar.to_bytes().into())
}

/// The row with these numbers; the key is not infinity.
fn row(digest: &Scalar, r: &Scalar, s: &Scalar, key: &ProjectivePoint) -> Sm2Row {
    let key = key.to_affine();
    let (key, signature) = ([key.x(), key.y()].concat(), [r.to_bytes(), s.to_bytes()].concat());
    let mut row = Sm2Row::from_digest(&[0; 32], &key.try_into().unwrap(), &signature.try_into().unwrap());
    row.digest = limbs(digest);
    row
}

/// A valid signature for chosen s and t: r = t - s and e = r - x(s G + t P). `None` where r is zero or the point is infinity.
fn from_factors(s: &Scalar, t: &Scalar, key: &ProjectivePoint) -> Option<Sm2Row> {
    let (point, r) = (G * s + *key * t, t - s);
    if bool::from(point.is_identity()) || bool::from(r.is_zero()) {
        return None;
    }
    Some(row(&(r - x_of(&point)), &r, s, key))
}

/// A signature by the formulas of GM/T 0003.2 section 6.1.
fn signed(seed: u64) -> Sm2Row {
    let mut rng = ChaCha8Rng::seed_from_u64(seed);
    let [e, d, k] = [scalar(rng.random()), scalar(rng.random()), scalar(rng.random())];
    let r = e + x_of(&(G * k));
    let s = (d + Scalar::ONE).invert().unwrap() * (k - r * d);
    row(&e, &r, &s, &(G * d))
}

fn lanes() -> Option<Avx512> {
    let engine = Avx512::new();
    if engine.is_none() {
        eprintln!("SKIPPED: no AVX-512 IFMA");
    }
    engine
}

/// The verdicts of the lanes, after comparison with those of the portable engine; none where there are no lanes.
fn verdicts(rows: &[Sm2Row]) -> Vec<Verdict> {
    let Some(engine) = lanes() else { return Vec::new() };
    let policy = Policy::default();
    assert!(engine.offers(Stage::Sm2, &policy));
    let mut builder = BatchBuilder::new(Program::single(Stage::Sm2), policy);
    for row in rows {
        builder.push(*row).expect("a well-formed row");
    }
    let batch = builder.finish();
    let (ours, portable) = (run_alone(&engine, &batch), run_alone(&Portable, &batch));
    for (at, row) in rows.iter().enumerate() {
        let bytes = hex::encode(bytemuck::bytes_of(row));
        assert_eq!(
            ours.verdict(at),
            portable.verdict(at),
            "row {at} of {}: {bytes}",
            rows.len()
        );
    }
    assert_eq!(ours, portable);
    (0..rows.len()).map(|row| ours.verdict(row)).collect()
}

fn assert_all(rows: &[Sm2Row], expected: Verdict) {
    for (at, verdict) in verdicts(rows).into_iter().enumerate() {
        assert_eq!(verdict, expected, "row {at} of {}", rows.len());
    }
}

/// Numbers at the limits of every range that the rule knows.
fn extreme_number(rng: &mut ChaCha8Rng) -> [u32; 8] {
    let known = [N, P, HALF_N, "0", "1", "6", "100000000000000000000000000000000"];
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
fn spoil(row: &mut Sm2Row, rng: &mut ChaCha8Rng) {
    let operand = match rng.random_range(0..5) {
        0 => &mut row.digest,
        1 => &mut row.r,
        2 => &mut row.s,
        3 => &mut row.x,
        _ => &mut row.y,
    };
    match rng.random() {
        true => operand[rng.random_range(0..8)] ^= 1 << rng.random_range(0..32),
        false => *operand = extreme_number(rng),
    }
}

fn cases() -> usize {
    std::env::var("PERIGEE_CASES").map_or(3_000, |cases| cases.parse().unwrap())
}

/// Batches of random size from good rows, half of the rows spoiled, until enough rows were compared.
#[test]
fn lanes_agree_on_random_rows() {
    if lanes().is_none() {
        return;
    }
    let mut rng = ChaCha8Rng::seed_from_u64(78);
    let good: Vec<_> = (0..cases().min(2_000) as u64).map(signed).collect();
    let (mut compared, mut valid) = (0, 0);
    while compared < cases() {
        let rows: Vec<_> = (0..rng.random_range(1..400))
            .map(|_| {
                let mut row = good[rng.random_range(0..good.len())];
                if rng.random() {
                    spoil(&mut row, &mut rng);
                }
                row
            })
            .collect();
        let verdicts = verdicts(&rows);
        valid += verdicts.iter().filter(|verdict| **verdict == Verdict::Valid).count();
        compared += rows.len();
    }
    assert!(
        valid * 3 > compared && valid * 3 < compared * 2,
        "about half were spoiled: {valid} of {compared}"
    );
}

/// Sizes from none to two groups of two vectors and one, and around a whole block; in each the last row is bad.
#[test]
fn every_batch_size_is_decided() {
    let good: Vec<_> = (0..33).map(signed).collect();
    for size in (0..=33).chain([127, 128, 129, 144]) {
        let mut rows: Vec<_> = good.iter().cycle().take(size).copied().collect();
        if let Some(last) = rows.last_mut() {
            last.digest[3] ^= 16;
        }
        for (row, verdict) in verdicts(&rows).iter().enumerate() {
            assert_eq!(*verdict, Verdict::of(row + 1 < size), "row {row} of {size}");
        }
    }
}

/// One bad row, at every place of two groups of two vectors and one; no neighbour notices. Bad by its numbers, by a key off the
/// curve, and by scalars whose point is infinity, which goes to the portable engine.
#[test]
fn each_lane_is_judged_alone() {
    let good: Vec<_> = (100..133).map(signed).collect();
    let (s, d) = (Scalar::from(999u64), Scalar::from(5u64));
    let t = -(s * d.invert().unwrap());
    let infinite = row(&(t - s), &(t - s), &s, &(G * d));
    for bad in 0..33 {
        let mut spoiled = [good[bad]; 3];
        spoiled[0].s[0] ^= 2;
        spoiled[1].y[0] ^= 1;
        spoiled[2] = infinite;
        for spoiled in spoiled {
            let mut rows = good.clone();
            rows[bad] = spoiled;
            for (row, verdict) in verdicts(&rows).iter().enumerate() {
                assert_eq!(*verdict, Verdict::of(row != bad), "row {row} with row {bad} bad");
            }
        }
    }
}

/// Scalars at the limits of digits, limbs and the order.
fn extreme_scalars() -> Vec<Scalar> {
    let mut scalars: Vec<Scalar> = [1u64, 2, 3, 5, 6, 7, 30, 31, 32, 33, 255, 256, 257, u64::MAX]
        .into_iter()
        .map(Scalar::from)
        .collect();
    for digits in [
        HALF_N,
        "100000000000000000000000000000000",
        "ffffffffffffffffffffffffffffffff",
    ] {
        scalars.push(scalar(hex_number(digits)));
    }
    let mirrored: Vec<Scalar> = scalars.iter().map(|scalar| -*scalar).collect();
    scalars.extend(mirrored);
    scalars
}

/// Scalars at all limits times keys that are small multiples of G: partial sums meet, double, cancel and start at infinity.
#[test]
fn extreme_scalars_and_colliding_points() {
    let scalars = extreme_scalars();
    let keys = [
        Scalar::ONE,
        -Scalar::ONE,
        Scalar::from(2u64),
        Scalar::from(3u64).invert().unwrap(),
        Scalar::from(32u64),
    ];
    let (mut rows, mut infinite) = (Vec::new(), Vec::new());
    for secret in &keys {
        let key = G * secret;
        for t in &scalars {
            for s in scalars.iter().step_by(3) {
                rows.extend(from_factors(s, t, &key));
            }
            // s G = t P: the sum is a doubling. s G = -t P: it is infinity, whatever r says.
            rows.extend(from_factors(&(t * secret), t, &key));
            let s = -(t * secret);
            let r = *t - s;
            if !bool::from(r.is_zero()) {
                infinite.push(row(&r, &r, &s, &key));
            }
        }
    }
    assert!(
        rows.len() > 1_500 && infinite.len() > 100,
        "{} {}",
        rows.len(),
        infinite.len()
    );
    assert_all(&rows, Verdict::Valid);
    assert_all(&infinite, Verdict::Invalid);
    for row in &mut rows {
        row.digest[0] ^= 1;
    }
    assert_all(&rows, Verdict::Invalid);
}

/// Points with x from n on: r - e = x - n, and only the second try finds it. P = (R - s G) / t for any s and t.
#[test]
fn x_beyond_the_order_is_tried() {
    let (mut rows, mut wrong) = (Vec::new(), Vec::new());
    for above in 1u16..80 {
        // x = n + above, of which about half are on the curve.
        let mut x = hex_number(N);
        let low = u16::from_be_bytes([x[30], x[31]]) + above;
        x[30..].copy_from_slice(&low.to_be_bytes());
        let point = AffinePoint::decompress(&FieldBytes::from(x), Choice::from((above % 2) as u8));
        let Some(point) = Option::<AffinePoint>::from(point) else {
            continue;
        };
        assert_eq!(x_of(&point.into()), Scalar::from(u64::from(above)));
        let (s, t) = (Scalar::from(7 + u64::from(above)), Scalar::from(1_000_003u64));
        let key = (ProjectivePoint::from(point) - G * s) * t.invert().unwrap();
        rows.push(from_factors(&s, &t, &key).expect("r is not zero"));
        // Claimed to be one less, and two more than the order's worth.
        for off in [-Scalar::ONE, Scalar::from(2u64)] {
            let r = t - s;
            wrong.push(row(&(r - x_of(&point.into()) + off), &r, &s, &key));
        }
    }
    assert!(rows.len() > 25);
    assert_all(&rows, Verdict::Valid);
    assert_all(&wrong, Verdict::Invalid);
}

/// r, s, t and the key at and beyond the limits of their ranges, in every lane, among good rows.
#[test]
fn numbers_out_of_range_are_rejected_in_every_lane() {
    let good: Vec<_> = (200..216).map(signed).collect();
    let limits = ["0", N, P, &"f".repeat(64)].map(|digits| limbs_from_be(&hex_number(digits)));
    for place in 0..16 {
        for limit in limits {
            for operand in 0..4 {
                let mut rows = good.clone();
                let row = &mut rows[place];
                *[&mut row.r, &mut row.s, &mut row.x, &mut row.y][operand] = limit;
                for (at, verdict) in verdicts(&rows).iter().enumerate() {
                    assert_eq!(*verdict, Verdict::of(at != place), "row {at} with row {place} bad");
                }
            }
        }
        // With s = n - r the key drops out, so that anybody could sign: e is made so that the last equation holds.
        let s = Scalar::from(4_321 + place as u64);
        let mut rows = good.clone();
        rows[place] = row(&(-s - x_of(&(G * s))), &-s, &s, &(G * Scalar::from(5u64)));
        for (at, verdict) in verdicts(&rows).iter().enumerate() {
            assert_eq!(*verdict, Verdict::of(at != place), "row {at} with t = 0 in row {place}");
        }
    }
}

/// e and e + n are the same digest; both have 256 bits only for e below 2^256 - n. The key is made so that a small e closes:
/// r = e + x(R) for a chosen R, and P = (R - s G) / (r + s).
#[test]
fn digests_from_the_order_on_are_reduced() {
    let mut rows = Vec::new();
    for at in 0..32u8 {
        let (e, s) = (Scalar::from(u64::from(at)), Scalar::from(1_000 + u64::from(at)));
        let point = G * Scalar::from(77 + u64::from(at));
        let r = e + x_of(&point);
        let key = (point - G * s) * (r + s).invert().unwrap();
        let mut row = row(&e, &r, &s, &key);
        let mut digest = hex_number(N);
        digest[31] += at;
        row.digest = limbs_from_be(&digest);
        rows.push(row);
    }
    assert_all(&rows, Verdict::Valid);
    for row in &mut rows {
        row.digest[0] ^= 1;
    }
    assert_all(&rows, Verdict::Invalid);
}

#[test]
fn the_limits_are_those_of_the_crate() {
    let minus_one = scalar(hex_number(N)) - Scalar::ONE;
    assert_eq!(minus_one, -Scalar::ONE);
    assert_eq!(
        Scalar::from_repr(FieldBytes::from(hex_number(N))).is_some().unwrap_u8(),
        0
    );
    assert_eq!(scalar(hex_number(HALF_N)).double(), -Scalar::ONE);
}
