//! Roots, sums of runs and combinations against libsecp256k1: duplicates, opposite points, infinity, extreme multiples.
//! Compiled for tests only, with debug assertions on: each case also runs the range checks of the functions.
//! Skips, and says so, where the processor lacks the instructions.

#![allow(unsafe_code, reason = "vector functions are entered after a check of the processor")]

use secp256k1::{PublicKey, Scalar, SecretKey, XOnlyPublicKey};

use super::{
    ifma::*,
    ifma_adder::{Adder, NOUGHT, ROWS_FIXED, Run, Term},
    ifma_combination::Combination,
    ifma_group::{Affine, Row, load_rows},
    ifma_order::{N_WORDS, minus_mod_n, sum_mod_n},
    ifma_root::lift,
    ifma_tests::{Seeded, on_lanes},
};
use crate::cpu::avx512::Avx512;

on_lanes!(roots_are_those_of_the_library, check_roots);
on_lanes!(runs_with_duplicates_and_opposites_sum_exactly, check_runs);
on_lanes!(combinations_hold_exactly_where_they_do, check_combinations);
on_lanes!(combinations_of_one_point_alone, check_one_point);

fn be(words: [u64; 4]) -> [u8; 32] {
    let mut bytes = [0u8; 32];
    for (chunk, word) in bytes.chunks_mut(8).zip(words.iter().rev()) {
        chunk.copy_from_slice(&word.to_be_bytes());
    }
    bytes
}

fn words(bytes: &[u8]) -> [u64; 4] {
    std::array::from_fn(|i| u64::from_be_bytes(bytes[24 - 8 * i..32 - 8 * i].try_into().unwrap()))
}

/// The point with this multiple of G; `None` for zero.
fn point_of(scalar: [u64; 4]) -> Option<Row> {
    let secret = SecretKey::from_secret_bytes(be(scalar)).ok()?;
    let bytes = PublicKey::from_secret_key(&secret).serialize_uncompressed();
    Some(Row {
        x: words(&bytes[1..33]),
        y: words(&bytes[33..]),
    })
}

fn product(a: [u64; 4], b: [u64; 4]) -> [u64; 4] {
    match (SecretKey::from_secret_bytes(be(a)), Scalar::from_be_bytes(be(b))) {
        (Ok(a), Ok(b)) if b != Scalar::ZERO => words(&a.mul_tweak(&b).expect("no divisors of zero").to_secret_bytes()),
        _ => [0; 4],
    }
}

fn small(number: i64) -> [u64; 4] {
    let size = [number.unsigned_abs(), 0, 0, 0];
    if number < 0 { minus_mod_n(size) } else { size }
}

#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn check_roots() {
    let mut seeded = Seeded(11);
    let mut found = 0;
    for round in 0..40 {
        let mut x: [[[u64; 4]; LANES]; 2] = std::array::from_fn(|_| std::array::from_fn(|_| seeded.words()));
        if round == 0 {
            // Small x, the ends of the field, and p + 1, which stands for 1: the caller excludes what is not below p.
            x[0] = std::array::from_fn(|lane| [lane as u64, 0, 0, 0]);
            x[1][0] = [P_WORDS[0] - 1, u64::MAX, u64::MAX, u64::MAX];
            x[1][1] = P_WORDS;
            x[1][2] = [P_WORDS[0] + 1, u64::MAX, u64::MAX, u64::MAX];
            x[1][3] = [u64::MAX; 4];
        }
        let of = |x: &[[u64; 4]; LANES]| limbs_of(columns_of(std::array::from_fn(|lane| bytemuck::cast_ref(&x[lane]))));
        let (y, on_curve) = lift(&[of(&x[0]), of(&x[1])]);
        for vector in 0..2 {
            let y = numbers_of(words_of(y[vector]));
            for lane in 0..LANES {
                let mut number = x[vector][lane];
                let below = number[1..] != P_WORDS[1..] || number[0] < P_WORDS[0];
                if !below {
                    number = [number[0] - P_WORDS[0], 0, 0, 0];
                }
                let key = XOnlyPublicKey::from_byte_array(be(number)).ok();
                assert_eq!(on_curve[vector] >> lane & 1 == 1, key.is_some(), "x {number:x?}");
                if let Some(key) = key {
                    let even = key.public_key(secp256k1::Parity::Even).serialize_uncompressed();
                    assert_eq!(y[lane], words(&even[33..]), "x {number:x?}");
                    found += 1;
                }
            }
        }
    }
    assert!(found > 200, "about half of all x are on the curve");
}

/// Small multiples of G, so that equal and opposite points meet at every level of a run.
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn check_runs() {
    let mut seeded = Seeded(12);
    let mut adder = Adder::new();
    for number in 1..=9 {
        adder.rows.truncate(ROWS_FIXED + number as usize - 1);
        adder.rows.push(point_of(small(number)).unwrap());
    }
    let kept = adder.rows.len();
    for round in 0..30u64 {
        let (mut terms, mut runs, mut expected) = (Vec::<Term>::new(), Vec::new(), Vec::new());
        for run in 0..(1 + seeded.word() % 300) {
            // Empty runs, single terms, pairs, and all lengths to beyond two rounds; in some all points are the same.
            let count = if run < 5 { run } else { seeded.word() % 40 };
            let (start, mut sum) = (terms.len() as u32, 0i64);
            for _ in 0..count {
                let number = if round % 3 == 0 { 4 } else { 1 + seeded.word() % 9 };
                let minus = round % 5 != 0 && seeded.word() % 2 == 1;
                terms.push((ROWS_FIXED as u32 + number as u32 - 1) << 1 | u32::from(minus));
                sum += if minus { -(number as i64) } else { number as i64 };
            }
            runs.push(Run {
                start,
                count: count as u32,
            });
            expected.push(sum);
        }
        let free = adder.sum(&mut terms, &mut runs, kept);
        assert!(free <= kept + terms.len() / 2);
        for (run, expected) in runs.iter().zip(&expected) {
            let sum = match run.count {
                0 => NOUGHT,
                _ => terms[run.start as usize],
            };
            assert!(run.count <= 1 && (sum == NOUGHT) == (*expected == 0));
            if sum != NOUGHT {
                assert_eq!(row(&adder, sum), point_of(small(*expected)).unwrap(), "round {round}");
                assert_ne!(
                    row(&adder, sum ^ 1),
                    point_of(small(*expected)).unwrap(),
                    "the sign counts"
                );
            }
        }
    }
}

/// A term as a canonical row.
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn row(adder: &Adder, term: Term) -> Row {
    let point = load_rows(&adder.rows, &[(term >> 1) as usize; LANES]);
    let y = negate_if(if term & 1 == 1 { u8::MAX } else { 0 }, point.y);
    Row {
        x: numbers_of(words_of(point.x.loose().canonical()))[0],
        y: numbers_of(words_of(y.canonical()))[0],
    }
}

#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn vector(points: &[Row]) -> Affine {
    let places = std::array::from_fn(|lane| lane.min(points.len() - 1));
    load_rows(points, &places)
}

/// Whether sum of multiples of bases and of odd multiples of points, each given with its logarithm, is G: as it is once the
/// multiple of G is right, and no longer when that is off by one or a multiple has another sign.
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn check_combination(of_bases: &[([u64; 4], [u64; 4])], of_points: &[([u64; 4], u128)]) {
    let mut combination = Combination::take();
    let (mut multiples, mut sum) = (Vec::new(), [0u64; 4]);
    for bases in of_bases.chunks(LANES) {
        let points: Vec<_> = bases.iter().map(|(point, _)| point_of(*point).unwrap()).collect();
        let first = combination.push_bases(&vector(&points), points.len());
        for (lane, (point, multiple)) in bases.iter().enumerate() {
            multiples.push((first.after(lane), *multiple));
            sum = sum_mod_n(sum, product(*point, *multiple));
        }
    }
    let mut rows = Vec::new();
    for points in of_points.chunks(LANES) {
        let affine: Vec<_> = points.iter().map(|(point, _)| point_of(*point).unwrap()).collect();
        let first = combination.push_points(&vector(&affine), affine.len());
        for (lane, (point, t)) in points.iter().enumerate() {
            rows.push((first + lane as u32, *t));
            let odd = [*t as u64, (*t >> 64) as u64, 0, 0];
            let odd = sum_mod_n(sum_mod_n(odd, odd), small(1));
            // One in three is taken away.
            let of_point = product(*point, odd);
            sum = sum_mod_n(sum, if lane % 3 == 2 { minus_mod_n(of_point) } else { of_point });
        }
    }
    let last = sum_mod_n(small(1), minus_mod_n(sum));
    for (added, expected) in [(0, true), (1, false), (-1, false), (-2, false)] {
        combination.start();
        for (index, (row, t)) in rows.iter().enumerate() {
            combination.add_odd(*row, *t, index % LANES % 3 == 2);
        }
        let of_generator = sum_mod_n(last, small(added));
        combination.add(&[&multiples[..], &[(Combination::GENERATOR, of_generator)]].concat());
        assert_eq!(
            combination.is_generator(),
            expected,
            "{} + {}",
            of_bases.len(),
            of_points.len()
        );
    }
    if let Some((row, t)) = rows.first() {
        combination.start();
        combination.add_odd(*row, *t, true);
        for (index, (row, t)) in rows.iter().enumerate().skip(1) {
            combination.add_odd(*row, *t, index % LANES % 3 == 2);
        }
        combination.add(&[&multiples[..], &[(Combination::GENERATOR, last)]].concat());
        assert!(!combination.is_generator(), "the sign of a point counts");
    }
    combination.keep();
}

#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn check_combinations() {
    let mut seeded = Seeded(13);
    // Either side of a vector, and sizes that take every width of window up to eleven bits.
    for (bases, points) in [
        (1, 1),
        (7, 9),
        (8, 8),
        (9, 7),
        (40, 20),
        (150, 90),
        (600, 300),
        (3_000, 500),
    ] {
        let mut number = |_| {
            let mut words = seeded.words();
            words[3] >>= 1;
            words
        };
        let of_bases: Vec<_> = (0..bases).map(|i| (number(i), number(i))).collect();
        let of_points: Vec<_> = (0..points)
            .map(|i| (number(i), u128::from(number(i)[0]) << 64 | u128::from(number(i)[1])))
            .collect();
        check_combination(&of_bases, &of_points);
    }
}

/// Multiples at all limits of few points, many times: buckets full of duplicates and of opposites.
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn check_one_point() {
    let mut seeded = Seeded(14);
    let n_less = |by: u64| [N_WORDS[0] - by, N_WORDS[1], N_WORDS[2], N_WORDS[3]];
    let extremes = [
        small(0),
        small(1),
        small(2),
        n_less(1),
        n_less(2),
        [0, 0, 1, 0],
        [u64::MAX, u64::MAX, 0, 0],
        [0, 0, 0, 1 << 63],
    ];
    let odd = [0, 1, u128::MAX, 1 << 127, u128::MAX >> 1, (1 << 64) - 1];
    for (bases, points) in [(8, 6), (64, 48), (400, 300)] {
        let key = [seeded.word(), seeded.word(), 77, 0];
        let of_bases: Vec<_> = (0..bases).map(|i| (key, extremes[i % extremes.len()])).collect();
        let mut of_points: Vec<_> = (0..points).map(|i| (key, odd[i % odd.len()])).collect();
        // Random numbers at the end keep the last chain clear of exceptions, as coefficients do.
        of_points.push((key, u128::from(seeded.word()) << 64 | u128::from(seeded.word())));
        of_points.push((small(3), u128::from(seeded.word()) << 64 | u128::from(seeded.word())));
        check_combination(&of_bases, &of_points);
    }
}

#[test]
fn sums_modulo_n_stay_below_it() {
    let n_less_1 = [N_WORDS[0] - 1, N_WORDS[1], N_WORDS[2], N_WORDS[3]];
    assert_eq!(sum_mod_n(n_less_1, small(1)), small(0));
    assert_eq!(sum_mod_n(n_less_1, n_less_1), minus_mod_n(small(2)));
    assert_eq!(sum_mod_n(small(0), n_less_1), n_less_1);
    assert_eq!(minus_mod_n(small(0)), small(0));
    assert_eq!(minus_mod_n(n_less_1), small(1));
    // A carry through all words, and none.
    assert_eq!(sum_mod_n([u64::MAX, u64::MAX, 0, 0], small(1)), [0, 0, 1, 0]);
}
