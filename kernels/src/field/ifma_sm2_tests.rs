//! Field, scalars, inversion and points of SM2's lanes: numbers against `num-bigint` at the limits of every limb, points against
//! crate `sm2`. Compiled for tests only, with debug assertions on: each case also runs the range checks of the functions.
//! Skips, and says so, where the processor lacks the instructions.

#![allow(unsafe_code, reason = "vector functions are entered after a check of the processor")]
#![allow(clippy::needless_range_loop, reason = "lanes of several numbers are indexed alike")]

use num_bigint::BigUint;
use sm2::{ProjectivePoint, Scalar, elliptic_curve::point::AffineCoordinates};

use super::{
    ifma::{LANES, Loose, Op, Tight, V, limbs, splat_limbs},
    ifma_group::load_rows,
    ifma_order::digits_256,
    ifma_sm2::*,
    ifma_sm2_batch::invert_all,
    ifma_sm2_comb,
    ifma_sm2_multiply::{Factors, Product, Scratch, VECTORS_MAX},
    ifma_sm2_order::{self as order, DIGITS, N, N_WORDS, WIDTH},
    ifma_tests::{Seeded, numbers, on_lanes, tight},
};
use crate::{cpu::avx512::Avx512, job::limbs_from_be};

on_lanes!(products_at_extreme_limbs, check_products);
on_lanes!(sums_and_zeros, check_sums);
on_lanes!(inversions_share_and_zeros_stay_alone, check_inversions);
on_lanes!(scalars_at_their_limits, check_scalars);
on_lanes!(the_fixed_table_holds_its_multiples, check_table);
on_lanes!(a_key_off_the_curve_stays_alone, check_keys_off_the_curve);
on_lanes!(sums_of_products_are_right_or_named_as_exceptions, check_multiplication);

fn big(limbs: &[u64; 5]) -> BigUint {
    let limbs = limbs.iter().rev();
    limbs.fold(BigUint::ZERO, |number, limb| (number << 52) + BigUint::from(*limb))
}

fn big_words(words: [u64; 4]) -> BigUint {
    big(&limbs(words))
}

fn power_of_two(exponent: u32) -> BigUint {
    BigUint::from(1u8) << exponent
}

/// Ten limbs hold the number: limbs of 52 bits.
fn to_limbs(number: &BigUint) -> [u64; 5] {
    let mut digits = number.to_u64_digits();
    assert!(digits.len() <= 4);
    digits.resize(4, 0);
    limbs(digits.try_into().expect("four words"))
}

/// Lanes in canonical form against what is expected of each; and the number itself is below `magnitude` sixteenths of 2^256.
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn assert_lanes(what: &str, got: Loose, sixteenths: u64, expected: impl Fn(usize) -> BigUint) {
    let (plain, reduced) = (numbers(got.tight()), numbers(canonical(got)));
    let p = big_words(P_WORDS);
    for lane in 0..LANES {
        let expected = expected(lane) % &p;
        assert_eq!(big(&plain[lane]) % &p, expected, "{what}, lane {lane}");
        assert_eq!(big(&reduced[lane]), expected, "{what}, canonical, lane {lane}");
        assert!(
            big(&plain[lane]) < power_of_two(252) * sixteenths,
            "{what}, lane {lane}"
        );
    }
}

/// 1 / 2^260 modulo p.
fn one_over_r() -> BigUint {
    let p = big_words(P_WORDS);
    power_of_two(260).modpow(&(&p - 2u8), &p)
}

#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn check_products() {
    let mut seeded = Seeded(11);
    let one_over_r = one_over_r();
    for round in 0..120 {
        // Magnitudes 16 and 16: a product of 256 has 1 + 16; and the least, 1 and 1.
        let wide = if round % 3 == 0 { 1 } else { 5 };
        let [a, b, c, d] = [seeded.lanes(wide), seeded.lanes(3), seeded.lanes(3), seeded.lanes(3)];
        let [x, y, z, w] = [tight(&a), tight(&b), tight(&c), tight(&d)];
        let product = |p: &[u64; 5], q: &[u64; 5]| big(p) * big(q) * &one_over_r;
        assert_lanes("a b", mul(x.op(), y.op()), 16 + 64, |lane| product(&a[lane], &b[lane]));
        assert_lanes("b^2", sqr(y.op()), 16 + 16, |lane| product(&b[lane], &b[lane]));
        let plus = mul_plus(x.op(), y.op(), w.loose());
        assert_lanes("a b + d", plus, 16 + 64 + 64, |lane| {
            product(&a[lane], &b[lane]) + big(&d[lane])
        });
        let two = mul_mul(x.op(), y.op(), z.op(), w.op());
        assert_lanes("a b + c d", two, 16 + 64 + 16, |lane| {
            product(&a[lane], &b[lane]) + product(&c[lane], &d[lane])
        });
        let with_square = mul_sqr(x.op(), y.op(), z.op());
        assert_lanes("a b + c^2", with_square, 16 + 64 + 16, |lane| {
            product(&a[lane], &b[lane]) + product(&c[lane], &c[lane])
        });
        let twice = sqr_plus_twice(y.op(), w.loose());
        assert_lanes("b^2 + 2 d", twice, 16 + 16 + 128, |lane| {
            product(&b[lane], &b[lane]) + big(&d[lane]) * 2u8
        });
        // What a product leaves above bit 52 is ignored by the next; all that is folded has magnitude 1.
        let twice = mul(folded(mul(x.op(), y.op())).op(), z.op());
        assert_lanes("(a b) c", twice, 16 + 5, |lane| {
            product(&a[lane], &b[lane]) * big(&c[lane]) * &one_over_r
        });
        assert_lanes("element", element(x).loose(), 17, |lane| {
            big(&a[lane]) * power_of_two(260)
        });
    }
    // The widest square: magnitude 16.
    let widest = [[(1 << 52) - 1; 5]; LANES];
    let square = sqr(tight(&widest).op());
    // 1 + 16 is above what a factor may have, so only the number is compared.
    let folded = numbers(canonical(folded_twice(square)));
    let expected = (power_of_two(260) - 1u8) * (power_of_two(260) - 1u8) * &one_over_r;
    assert_eq!(big(&folded[0]), expected % big_words(P_WORDS));
}

/// Of magnitude 17, down to 16 and below: p is taken off first.
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn folded_twice(number: Loose) -> Loose {
    let mut less = number;
    for _ in 0..2 {
        less = less.minus(splat_limbs(P).0);
    }
    less
}

#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn check_sums() {
    let mut seeded = Seeded(12);
    let p = big_words(P_WORDS);
    for round in 0..100 {
        let (a, b, wide) = (seeded.lanes(1), seeded.lanes(1), seeded.lanes(5));
        let (x, y) = (tight(&a), tight(&b));
        assert_lanes("a - b + 2 p", plus_p::<2>(x.loose().minus(y.0)), 48, |lane| {
            big(&a[lane]) + &p * 2u8 - big(&b[lane])
        });
        assert_lanes("2 p - b", p_minus::<2>(y.0), 32, |lane| &p * 2u8 - big(&b[lane]));
        assert_lanes("3 p - b - a", p_minus::<3>(y.0).minus(x.0), 48, |lane| {
            &p * 3u8 - big(&b[lane]) - big(&a[lane])
        });
        let mask = seeded.word() as u8;
        assert_lanes("negated", negate_if(mask, y), 32, |lane| match mask >> lane & 1 {
            1 => &p * 2u8 - big(&b[lane]),
            _ => big(&b[lane]),
        });
        assert_lanes("folded", folded(tight(&wide).loose()), 17, |lane| big(&wide[lane]));
        let folded = numbers(folded(tight(&wide).loose()).tight());
        assert!(
            folded
                .iter()
                .all(|number| big(number) < power_of_two(256) + power_of_two(230))
        );
        // Multiples of p are zero, whatever their form, and what stands beside them is not.
        let mut multiples = wide;
        for (lane, number) in multiples.iter_mut().enumerate() {
            let times = BigUint::from((round + lane) as u64 % 16);
            let beside = BigUint::from(u64::from(mask >> lane & 1));
            let number_big = &p * times + beside;
            let digits = (0..5u32).map(|i| (&number_big >> (52 * i)) & BigUint::from((1u64 << 52) - 1));
            for (limb, digit) in number.iter_mut().zip(digits) {
                *limb = digit.iter_u64_digits().next().unwrap_or(0);
            }
        }
        assert_eq!(is_zero(tight(&multiples).loose()), !mask);
    }
}

#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn check_inversions() {
    let mut seeded = Seeded(13);
    let (p, r_squared) = (big_words(P_WORDS), power_of_two(520));
    // None, one, the chains and one beside, several rounds of them.
    for count in [0, 1, 2, 3, 4, 5, 31, 100] {
        for with_zeros in [false, true] {
            let mut given: Vec<[[u64; 5]; LANES]> = (0..count).map(|_| seeded.lanes(3)).collect();
            let mut expected_zeros = Vec::new();
            if with_zeros {
                for (index, lanes) in given.iter_mut().enumerate().step_by(3) {
                    (lanes[index % LANES], lanes[7]) = ([0; 5], P);
                    expected_zeros.push((index, 1u8 << (index % LANES) | 1 << 7));
                }
            }
            let mut elements: Vec<Tight> = Vec::new();
            for lanes in &given {
                elements.push(tight(lanes));
            }
            let mut inverses: Vec<Op> = elements.iter().map(|element| Op(element.0)).collect();
            let mut zeros = Vec::new();
            invert_all(&mut elements, &mut inverses, &mut zeros);
            assert_eq!(zeros, expected_zeros);
            for (index, inverse) in inverses.iter().enumerate() {
                let inverse = numbers(inverse.tight());
                for lane in 0..LANES {
                    if big(&given[index][lane]) % &p != BigUint::ZERO {
                        let product = big(&given[index][lane]) * big(&inverse[lane]) % &p;
                        assert_eq!(product, &r_squared % &p, "element {index}, lane {lane}");
                    }
                }
            }
        }
    }
}

/// Eight numbers below n, at its limits and elsewhere.
fn scalars(seeded: &mut Seeded) -> [[u64; 5]; LANES] {
    let n = big_words(N_WORDS);
    let known = [
        BigUint::ZERO,
        BigUint::from(1u8),
        &n - 1u8,
        &n >> 1,
        power_of_two(255),
        power_of_two(128) - 1u8,
    ];
    std::array::from_fn(|_| match seeded.word() as usize % 12 {
        at if at < known.len() => to_limbs(&known[at]),
        _ => to_limbs(&(big_words(seeded.words()) % &n)),
    })
}

#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn check_scalars() {
    let mut seeded = Seeded(14);
    let n = big_words(N_WORDS);
    for _ in 0..200 {
        let (a, b) = (scalars(&mut seeded), scalars(&mut seeded));
        let wide: [[u64; 5]; LANES] = std::array::from_fn(|lane| match lane {
            0 => N,
            1 => limbs([u64::MAX; 4]),
            _ => limbs(seeded.words()),
        });
        let sums = numbers(order::sum(tight(&a), tight(&b)));
        let differences = numbers(order::difference(tight(&a), tight(&b)));
        let reduced = numbers(order::reduced(tight(&wide)));
        let (bits, negative) = digits_256(tight(&a), N);
        for lane in 0..LANES {
            let (a, b) = (big(&a[lane]), big(&b[lane]));
            assert_eq!(big(&sums[lane]), (&a + &b) % &n);
            assert_eq!(big(&differences[lane]), (&a + &n - b) % &n);
            assert_eq!(big(&reduced[lane]), big(&wide[lane]) % &n);
            assert_eq!(
                of_digits(&bits, lane),
                match negative >> lane & 1 {
                    1 => &n - a,
                    _ => a,
                }
            );
        }
        assert!(order::top_digits_are_one(&bits));
    }
}

/// The number that the digits of a lane say.
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn of_digits(bits: &[V; 4], lane: usize) -> BigUint {
    let mut number = BigUint::from(1u8);
    for index in (0..DIGITS).rev() {
        let (places, negative) = order::places(bits, index);
        let digit = BigUint::from(2 * places[lane] as u64 + 1);
        number <<= WIDTH;
        match negative >> lane & 1 {
            1 => number -= digit,
            _ => number += digit,
        }
    }
    number
}

/// Affine coordinates as limbs, plain numbers; not of infinity.
fn coordinates(point: &ProjectivePoint) -> [[u64; 5]; 2] {
    let point = point.to_affine();
    [point.x(), point.y()].map(|number| {
        let words = limbs_from_be(&number.into());
        limbs(std::array::from_fn(|i| {
            u64::from(words[2 * i]) | u64::from(words[2 * i + 1]) << 32
        }))
    })
}

#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn check_table() {
    let table = ifma_sm2_comb::table();
    let p = big_words(P_WORDS);
    let mut base = ProjectivePoint::GENERATOR;
    for digit in 0..32 {
        // The ends of a digit's rows, and one of the middle.
        for k in [0, 1, 64, 126, 127] {
            let row = load_rows(table, &[digit * 128 + k; LANES]);
            let expected = coordinates(&(base * Scalar::from(2 * k as u64 + 1)));
            for (number, expected) in [row.x, row.y].into_iter().zip(expected) {
                let in_form = (big(&expected) << 260u32) % &p;
                assert_eq!(big(&numbers(number)[0]) % &p, in_form, "digit {digit}, row {k}");
            }
        }
        for _ in 0..8 {
            base = base + base;
        }
    }
}

fn scalar_limbs(scalar: &Scalar) -> [u64; 5] {
    let words = limbs_from_be(&scalar.to_bytes().into());
    limbs(std::array::from_fn(|i| {
        u64::from(words[2 * i]) | u64::from(words[2 * i + 1]) << 32
    }))
}

/// s G + t P for P = 8 G: every lane has the right x and no other, or is named as an exception. Named are the sum with an equal or
/// opposite point, and t = 6 and -6, whose last addition in the ladder is a doubling: 32 divides n - 3.
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn check_multiplication() {
    let eight = Scalar::from(8u64);
    let mut seeded = Seeded(15);
    let mut random = || {
        let [a, b, c, d] = seeded.words().map(Scalar::from);
        let radix = Scalar::from(u64::MAX) + Scalar::ONE;
        ((a * radix + b) * radix + c) * radix + d
    };
    let mut rows = Vec::new();
    let mut ends: Vec<Scalar> = (1..40u64).map(Scalar::from).collect();
    ends.extend([random(), random(), Scalar::from(u64::MAX)]);
    let mirrored: Vec<Scalar> = ends.iter().map(|scalar| -*scalar).collect();
    ends.extend(mirrored);
    for t in &ends {
        rows.push((random(), *t));
        rows.push((eight * t, *t));
        rows.push((-(eight * t), *t));
    }
    for s in &ends {
        rows.push((*s, random()));
    }
    let six = Scalar::from(6u64);
    let is_exception = |(s, t): &(Scalar, Scalar)| *s == eight * t || *s == -(eight * t) || *t == six || *t == -six;
    let mut named = 0;
    for rows in rows.chunks(VECTORS_MAX * LANES) {
        let exceptional = check_block(rows);
        for (row, exceptional) in rows.iter().zip(exceptional) {
            assert_eq!(exceptional, is_exception(row), "{row:?}");
            named += usize::from(exceptional);
        }
    }
    assert!(named * 2 < rows.len() + 100 && named > 100, "{named} of {}", rows.len());
}

/// Multiplies rows (s, t) in one block, compares every lane that is not named, and says which are.
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn check_block(rows: &[(Scalar, Scalar)]) -> Vec<bool> {
    let key = ProjectivePoint::GENERATOR * Scalar::from(8u64);
    let [x, y] = coordinates(&key);
    // The last row again behind the end, as engines do it.
    let row = |at: usize| rows[at.min(rows.len() - 1)];
    let mut factors = Vec::new();
    for first in (0..rows.len().next_multiple_of(2 * LANES)).step_by(LANES) {
        factors.push(Factors {
            x: splat_limbs(x),
            y: splat_limbs(y),
            s: tight(&std::array::from_fn(|lane| scalar_limbs(&row(first + lane).0))),
            t: tight(&std::array::from_fn(|lane| scalar_limbs(&row(first + lane).1))),
        });
    }
    let products = multiplied(&factors);
    let mut named = Vec::new();
    for (at, (s, t)) in rows.iter().enumerate() {
        let (product, lane) = (&products[at / LANES], at % LANES);
        assert_eq!(product.on_curve, u8::MAX);
        named.push(product.exceptional >> lane & 1 == 1);
        if named[at] {
            continue;
        }
        let [right, _] = coordinates(&(ProjectivePoint::GENERATOR * s + key * t));
        let mut wrong = right;
        wrong[1] ^= 1;
        assert_eq!(product.sum.has_x(splat_limbs(right)) >> lane & 1, 1, "row {at}");
        assert_eq!(product.sum.has_x(splat_limbs(wrong)) >> lane & 1, 0, "row {at}");
    }
    named
}

#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn multiplied(factors: &[Factors]) -> Vec<Product> {
    let mut products = Vec::new();
    for _ in factors {
        products.push(Product::new());
    }
    let mut scratch = Scratch::take();
    scratch.multiply(factors, &mut products);
    scratch.keep();
    products
}

/// A point off the curve in each lane alone: it is named, and its neighbours have their x.
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn check_keys_off_the_curve() {
    let key = ProjectivePoint::GENERATOR * Scalar::from(77u64);
    let [x, y] = coordinates(&key);
    let (s, t) = (Scalar::from(123u64), Scalar::from(u64::MAX));
    let [right, _] = coordinates(&(ProjectivePoint::GENERATOR * s + key * t));
    for bad in 0..LANES {
        let mut of_y = [y; LANES];
        of_y[bad] = x;
        let factors = [[y; LANES], of_y].map(|of_y| (x, of_y));
        let mut given = Vec::new();
        for (x, of_y) in factors {
            given.push(Factors {
                x: splat_limbs(x),
                y: tight(&of_y),
                s: splat_limbs(scalar_limbs(&s)),
                t: splat_limbs(scalar_limbs(&t)),
            });
        }
        let products = multiplied(&given);
        assert_eq!((products[0].on_curve, products[1].on_curve), (u8::MAX, !(1 << bad)));
        assert_eq!(products[0].sum.has_x(splat_limbs(right)), u8::MAX);
        assert_eq!(products[1].sum.has_x(splat_limbs(right)) | 1 << bad, u8::MAX);
        assert_eq!((products[0].exceptional, products[1].exceptional & !(1 << bad)), (0, 0));
    }
}
