//! Decoding, products and sums of points in lanes against `curve25519-dalek`: random and extreme scalars, all points of small order.
//! Compiled for tests only, with debug assertions on: each case also runs the range checks of the functions.
//! Skips, and says so, where the processor lacks the instructions.

#![allow(unsafe_code, reason = "vector functions are entered after a check of the processor")]

use curve25519_dalek::{
    EdwardsPoint, Scalar,
    constants::{ED25519_BASEPOINT_POINT, EIGHT_TORSION},
    edwards::CompressedEdwardsY,
    traits::Identity,
};

use super::{
    ifma::{Tight, mul},
    ifma_inverse::invert_all,
    ifma_point::{Points, Prepared},
    ifma_product::multiply,
    ifma_root::{Decoded, TOGETHER, decode, encoded, is_small_order, raise, words_of},
    ifma_scalar::{byte_digits, of_wide, product},
    ifma_subgroup::{Halving, montgomery_u},
    ifma_sum::{SHORT_OFFSET, Sum},
    ifma_tests::is_there,
};
use crate::{
    field::{
        ifma::{LANES, numbers_of, splat},
        ifma_tests::Seeded,
    },
    job::words_from_bytes,
};

type Encoding = [u8; 32];

fn random_scalar(seeded: &mut Seeded) -> Scalar {
    Scalar::from_bytes_mod_order(bytemuck::cast(seeded.words()))
}

/// Scalars at the limits of digits and of the range.
fn extreme_scalars() -> Vec<Scalar> {
    let mut scalars: Vec<Scalar> = [0u64, 1, 2, 15, 16, 17, 31, 32, 33, 511, 512, 513, 1023, 1024, u64::MAX]
        .into_iter()
        .map(Scalar::from)
        .collect();
    // Digits that are all -16, all 15, all -512, all 511: the largest carries.
    for (width, digit) in [(5, 16u64), (5, 15), (10, 512), (10, 511), (8, 128), (8, 127)] {
        let mut sum = Scalar::ZERO;
        for _ in 0..250 / width {
            sum = sum * Scalar::from(1u64 << width) + Scalar::from(digit);
        }
        scalars.extend([sum, -sum]);
    }
    let mirrored: Vec<Scalar> = scalars.iter().map(|scalar| -scalar).collect();
    scalars.extend(mirrored);
    scalars
}

#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn decode_eight(encodings: &[Encoding; LANES]) -> Decoded {
    let words = encodings.map(|encoding| words_from_bytes::<8>(&encoding));
    let mut points = [Decoded::nothing()];
    decode(&[words_of(words.each_ref())], &mut points);
    points[0]
}

/// By calls of one vector, which runs alone, of two, of three, of four, and of four and one more; each again
/// and again, so that encodings of every kind meet every call.
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn decode_eights(mut eights: &[[Encoding; LANES]]) -> Vec<Decoded> {
    let mut points = Vec::new();
    for vectors in (1..=TOGETHER + 1).cycle() {
        let (now, later) = eights.split_at(vectors.min(eights.len()));
        let mut words = Vec::new();
        for eight in now {
            let of_lanes = eight.map(|encoding| words_from_bytes::<8>(&encoding));
            words.push(words_of(of_lanes.each_ref()));
        }
        let mut decoded = vec![Decoded::nothing(); now.len()];
        decode(&words, &mut decoded);
        points.extend(decoded);
        eights = later;
        if eights.is_empty() {
            break;
        }
    }
    points
}

/// The encodings of points, and their affine coordinates.
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn encodings_of(points: &Points) -> ([Encoding; LANES], Tight, Tight) {
    let mut inverse = [points.z.op()];
    invert_all(&[points.z.tight()], &mut inverse);
    let x = mul(points.x.op(), inverse[0]).canonical();
    let y = mul(points.y.op(), inverse[0]).canonical();
    (numbers_of(encoded(x, y)).map(bytemuck::cast), x, y)
}

#[test]
fn encodings_are_decoded_as_the_library_does() {
    if is_there() {
        // SAFETY: the engine exists only where every instruction set is that the function is compiled for.
        unsafe { check_decode() };
    }
}

/// Random encodings, half of them of points; small y and y around p with both signs, where x = 0 and y >= p are.
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn check_decode() {
    let mut seeded = Seeded(3);
    let mut encodings: Vec<Encoding> = (0..400).map(|_| bytemuck::cast(seeded.words())).collect();
    for low in 0u8..=255 {
        for (middle, top) in [(0, 0), (0, 0x80), (0xff, 0x7f), (0xff, 0xff)] {
            let mut encoding = [middle; 32];
            (encoding[0], encoding[31]) = (low, top);
            encodings.push(encoding);
        }
    }
    encodings.extend(EIGHT_TORSION.iter().map(|point| point.compress().0));
    let (eights, _) = encodings.as_chunks::<LANES>();
    let (mut points, mut none) = (0, 0);
    for (eight, decoded) in eights.iter().zip(decode_eights(eights)) {
        let (again, _, y) = encodings_of(&Points::of(&decoded));
        let small = is_small_order(y);
        for (lane, encoding) in eight.iter().enumerate() {
            let expected = CompressedEdwardsY(*encoding).decompress();
            let is_point = decoded.valid >> lane & 1 == 1;
            assert_eq!(is_point, expected.is_some(), "{encoding:02x?}");
            let expected = expected.unwrap_or(EdwardsPoint::identity());
            assert_eq!(again[lane], expected.compress().0, "{encoding:02x?}");
            assert_eq!(small >> lane & 1 == 1, expected.is_small_order(), "{encoding:02x?}");
            *(if is_point { &mut points } else { &mut none }) += 1;
        }
    }
    assert!(points > 500 && none > 500, "both were seen: {points}, {none}");
}

#[test]
fn products_are_those_of_the_library() {
    if is_there() {
        // SAFETY: as above.
        unsafe { check_products() };
    }
}

/// Every extreme scalar and random ones; points random, of small order, with a part of small order, and B itself.
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn check_products() {
    let mut seeded = Seeded(4);
    let mut rows = Vec::new();
    for (index, scalar) in extreme_scalars().into_iter().enumerate() {
        let torsion = EIGHT_TORSION[index % 8];
        let other = random_scalar(&mut seeded);
        rows.extend([
            (scalar, other, ED25519_BASEPOINT_POINT * other + torsion),
            (other, scalar, ED25519_BASEPOINT_POINT * other + torsion),
            (scalar, scalar, ED25519_BASEPOINT_POINT),
            (scalar, scalar, -ED25519_BASEPOINT_POINT),
            (scalar, other, torsion),
            (scalar, scalar, EdwardsPoint::identity()),
        ]);
    }
    for eight in rows.chunks_exact(LANES) {
        let eight: &[_; LANES] = eight.try_into().unwrap();
        let decoded = decode_eight(&eight.map(|(_, _, point)| point.compress().0));
        let s = scalars_of(&eight.map(|(s, _, _)| s.to_bytes()));
        let k = scalars_of(&eight.map(|(_, k, _)| k.to_bytes()));
        let points = multiply(s, k, &decoded);
        let (encodings, _, _) = encodings_of(&points);
        let small = points.are_small_order();
        for (lane, (s, k, point)) in eight.iter().enumerate() {
            // Not the library's double product: k P for P with a part of small order is what is asked.
            let expected = ED25519_BASEPOINT_POINT * s + point * k;
            assert_eq!(encodings[lane], expected.compress().0, "lane {lane}: {s:?} {k:?}");
            assert_eq!(small >> lane & 1 == 1, expected.is_small_order());
        }
    }
}

#[test]
fn points_of_prime_order_are_told_from_others() {
    if is_there() {
        // SAFETY: as above.
        unsafe { check_orders() };
    }
}

#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn of_prime_order(points: &[Decoded]) -> Vec<u8> {
    let (mut told, mut power) = (Vec::new(), [Tight::of_words([splat(0); 4]).op()]);
    for point in points {
        let quotient = montgomery_u(point.y);
        power[0] = quotient.base();
        raise(&mut power);
        let halving = Halving::new(point, quotient.root(power[0]));
        power[0] = halving.square;
        raise(&mut power);
        let pairing = halving.pairing(power[0]);
        power[0] = pairing.value;
        raise(&mut power);
        told.push(pairing.is_fourth_power(power[0]));
    }
    told
}

/// The eight cosets of the points of prime order, each in every lane; the small orders themselves; and encodings of no point.
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn check_orders() {
    let (mut seeded, mut points) = (Seeded(7), Vec::new());
    for turn in 0..40 * LANES {
        let point = ED25519_BASEPOINT_POINT * random_scalar(&mut seeded) + EIGHT_TORSION[(turn + turn / LANES) % 8];
        points.push(point);
        points.push(EIGHT_TORSION[turn % 8]);
        points.push(-point);
        points.push(ED25519_BASEPOINT_POINT * Scalar::from(turn as u64));
    }
    let mut encodings: Vec<Encoding> = points.iter().map(|point| point.compress().0).collect();
    while encodings.len() < 2048 {
        encodings.push(bytemuck::cast(seeded.words()));
    }
    let mut vectors = Vec::new();
    for eight in encodings.chunks_exact(LANES) {
        vectors.push(decode_eight(eight.try_into().unwrap()));
    }
    let (told, mut some) = (of_prime_order(&vectors), 0);
    for (at, encoding) in encodings.iter().enumerate() {
        let expected = match CompressedEdwardsY(*encoding).decompress() {
            Some(point) => point.is_torsion_free() && point != EdwardsPoint::identity(),
            None => false,
        };
        assert_eq!(told[at / LANES] >> (at % LANES) & 1 == 1, expected, "{encoding:?}");
        some += usize::from(expected);
    }
    assert!(some > 200 && some < 1800, "both were seen: {some}");
}

#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn scalars_of(bytes: &[Encoding; LANES]) -> Tight {
    let words = bytes.map(|bytes| words_from_bytes::<8>(&bytes));
    Tight::of_words(words_of(words.each_ref()))
}

#[test]
fn scalars_are_reduced_as_the_library_does() {
    if is_there() {
        // SAFETY: as above.
        unsafe { check_scalars() };
    }
}

/// Numbers of 512 bits: random, all ones, multiples of L and their neighbours in every part of the range; products of them.
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn check_scalars() {
    let mut seeded = Seeded(6);
    let order = num_bigint::BigUint::from_bytes_le((-Scalar::ONE).as_bytes()) + 1u8;
    let mut numbers = vec![[0u8; 64], [0xff; 64]];
    for bits in 0..260u32 {
        for apart in 0u8..3 {
            let number = (&order << bits) + apart - 1u8;
            let mut bytes = [0u8; 64];
            let digits = number.to_bytes_le();
            if digits.len() <= 64 {
                bytes[..digits.len()].copy_from_slice(&digits);
                numbers.push(bytes);
            }
        }
    }
    for _ in 0..2_000 {
        let halves = [seeded.words(), seeded.words()];
        let mut number: [u8; 64] = bytemuck::cast(halves);
        // Long runs of ones and zeros, where carries travel far.
        if seeded.word().is_multiple_of(2) {
            let (first, last) = (seeded.word() as usize % 64, seeded.word() as usize % 64);
            let filled = if seeded.word().is_multiple_of(2) { 0xff } else { 0 };
            number[first.min(last)..=first.max(last)].fill(filled);
        }
        numbers.push(number);
    }
    for eight in numbers.chunks_exact(LANES) {
        let eight: &[[u8; 64]; LANES] = eight.try_into().unwrap();
        let half = |at: usize| eight.map(|number| words_from_bytes::<8>(&number[at..at + 32]));
        let (low, high) = (half(0), half(32));
        let [a, b, c, d] = words_of(low.each_ref());
        let [e, f, g, h] = words_of(high.each_ref());
        let reduced = of_wide([a, b, c, d, e, f, g, h]);
        let square = product(reduced, Tight::of_words([a, b, c, d]));
        let reduced: [Encoding; LANES] = numbers_of(reduced.words()).map(bytemuck::cast);
        let square: [Encoding; LANES] = numbers_of(square.words()).map(bytemuck::cast);
        for lane in 0..LANES {
            let expected = Scalar::from_bytes_mod_order_wide(&eight[lane]);
            assert_eq!(reduced[lane], expected.to_bytes(), "{:02x?}", eight[lane]);
            let low = Scalar::from_bytes_mod_order(eight[lane][..32].try_into().unwrap());
            assert_eq!(square[lane], (expected * low).to_bytes(), "{:02x?}", eight[lane]);
        }
    }
}

#[test]
fn sums_of_small_order_are_told_from_others() {
    if is_there() {
        // SAFETY: as above.
        unsafe { check_sums() };
    }
}

/// For 1 to 40 points with parts of small order: the sum that is closed by one more multiple of B, and the same with a bit changed
/// in any one of the digits.
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn check_sums() {
    let mut seeded = Seeded(5);
    let scalars = extreme_scalars();
    for count in [1usize, 2, 7, 8, 9, 40] {
        for round in 0..6 {
            let mut sum = Sum::take();
            let (mut logarithm, mut multiples) = (Scalar::ZERO, Vec::new());
            for index in 0..count {
                let secret = random_scalar(&mut seeded);
                let point = ED25519_BASEPOINT_POINT * secret + EIGHT_TORSION[index % 8];
                let place = push(&mut sum, &point);
                if index % 2 == 0 {
                    let scalar = scalars[(index + round * 11) % scalars.len()];
                    logarithm += secret * scalar;
                    multiples.push((place, Err(scalar)));
                } else {
                    let bytes = match round {
                        0 => 0,
                        1 => u128::MAX,
                        2 => SHORT_OFFSET,
                        _ => u128::from(seeded.word()) << 64 | u128::from(seeded.word()),
                    };
                    logarithm += secret * (Scalar::from(bytes) - Scalar::from(SHORT_OFFSET));
                    multiples.push((place, Ok(bytes)));
                }
            }
            let generator = push(&mut sum, &ED25519_BASEPOINT_POINT);
            multiples.push((generator, Err(-logarithm)));
            assert!(is_small(&mut sum, &multiples), "{count} points, round {round}");
            let spoiled = seeded.word() as usize % multiples.len();
            match &mut multiples[spoiled].1 {
                Ok(bytes) => *bytes ^= 1 << (seeded.word() % 128),
                Err(scalar) => *scalar += Scalar::from(1u128 << (seeded.word() % 128)),
            }
            assert!(
                !is_small(&mut sum, &multiples),
                "{count} points, round {round}, spoiled"
            );
            sum.keep();
        }
    }
}

#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn push(sum: &mut Sum, point: &EdwardsPoint) -> u32 {
    let decoded = decode_eight(&[point.compress().0; LANES]);
    sum.push(&Prepared::of_affine(decoded.x, decoded.y), 1)
}

#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn is_small(sum: &mut Sum, multiples: &[(u32, Result<u128, Scalar>)]) -> bool {
    sum.start();
    for (place, multiple) in multiples {
        match multiple {
            Ok(bytes) => sum.add_short(*place, *bytes),
            Err(scalar) => sum.add(*place, byte_digits(bytemuck::cast(scalar.to_bytes()))),
        }
    }
    sum.is_small_order()
}
