//! Fields, groups, hashing, decoding and pairing of the lanes against num-bigint and blst, at the limits of every limb.
//! Compiled for tests only, with debug assertions on: each case also runs the range checks of the functions.
//! Skips, and says so, where the processor lacks the instructions.

#![allow(unsafe_code, reason = "vector functions are entered after a check of the processor")]
#![allow(clippy::needless_range_loop, reason = "lanes of several numbers are indexed alike")]

use blst::{
    blst_fp, blst_fp2, blst_fp12, blst_p1, blst_p1_affine, blst_p2, blst_p2_affine,
    min_pk::{PublicKey, Signature},
};
use num_bigint::BigUint;

use super::{
    avx512, avx512_combined,
    ifma::{self as fp, LANES},
    ifma_fp2, ifma_g2,
    ifma_group::two,
    ifma_hash,
    ifma_weigh::{Weight, affine_of, points_of, weigh_keys, weigh_signatures},
    ifma_words::{P_WORDS, Words, limbs, subtracted},
    portable::TAG,
};
use crate::cpu::avx512::Avx512;

/// Deterministic words: Steele's splitmix64.
struct Seeded(u64);

impl Seeded {
    fn word(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }

    /// A limb, mostly at a limit.
    fn limb(&mut self, bits: u32) -> u64 {
        let top = (1u64 << bits) - 1;
        match self.word() % 8 {
            0 => 0,
            1 => 1,
            2 | 3 => top,
            4 => top - 1,
            5 => (1 << 32.min(bits)) - 1,
            _ => self.word() & top,
        }
    }

    /// Eight numbers in limbs that are mostly at their limits, the top one below 2^bits.
    fn lanes(&mut self, bits: u32) -> [[u64; 8]; LANES] {
        std::array::from_fn(|_| std::array::from_fn(|i| self.limb(if i < 7 { 52 } else { bits })))
    }

    /// A number below p, now and then one of 0, 1, p - 1.
    fn number(&mut self) -> Words {
        let (less_1, _) = subtracted(P_WORDS, [1, 0, 0, 0, 0, 0]);
        match self.word() % 16 {
            0 => [0; 6],
            1 => [1, 0, 0, 0, 0, 0],
            2 => less_1,
            _ => loop {
                let mut words = [0; 6].map(|_: u64| self.word());
                words[5] >>= 3;
                if subtracted(words, P_WORDS).1 {
                    break words;
                }
            },
        }
    }

    /// Eight numbers of Fp2.
    fn numbers(&mut self) -> [[Words; 2]; LANES] {
        std::array::from_fn(|_| [self.number(), self.number()])
    }

    fn bytes<const N: usize>(&mut self) -> [u8; N] {
        std::array::from_fn(|_| self.word() as u8)
    }
}

fn big(words: &Words) -> BigUint {
    words.iter().rev().fold(BigUint::ZERO, |sum, word| (sum << 64) + *word)
}

fn big_of_limbs(limbs: &[u64; 8]) -> BigUint {
    limbs.iter().rev().fold(BigUint::ZERO, |sum, limb| (sum << 52) + *limb)
}

fn p() -> BigUint {
    big(&P_WORDS)
}

/// 1 / 2^416 modulo p.
fn by_r() -> BigUint {
    (BigUint::from(1u8) << 416usize).modinv(&p()).expect("p is odd")
}

fn fp2(words: [Words; 2]) -> blst_fp2 {
    blst_fp2 {
        fp: words.map(|l| blst_fp { l }),
    }
}

macro_rules! on_lanes {
    ($test:ident, $body:ident) => {
        #[test]
        fn $test() {
            match Avx512::new() {
                // SAFETY: the processor has the instructions.
                Some(_) => unsafe { $body() },
                None => eprintln!("SKIPPED: no AVX-512 IFMA"),
            }
        }
    };
}

/// Compares lanes, in canonical form, with what num-bigint says of each.
#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn assert_lanes(what: &str, got: &fp::Loose, expected: impl Fn(usize) -> BigUint) {
    let words = fp::store(&got.reduced());
    for lane in 0..LANES {
        assert_eq!(big(&words[lane]), expected(lane) % p(), "{what}, lane {lane}");
    }
}

on_lanes!(products_at_the_limits_of_limbs, products_at_limits);

#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn products_at_limits() {
    let (mut seeded, by_r) = (Seeded(1), by_r());
    for _ in 0..300 {
        // Magnitudes of 2^14 each, 2^28 in product: the top limb has 17 bits below p.
        let numbers: [_; 12] = std::array::from_fn(|_| seeded.lanes(31));
        let mut ops = [fp::zero().op(); 12];
        for (op, numbers) in ops.iter_mut().zip(&numbers) {
            *op = fp::of_limbs(numbers).op();
        }
        let of = |k: usize, lane: usize| big_of_limbs(&numbers[k][lane]);
        assert_lanes("product", &fp::mul(&ops[0], &ops[1]), |lane| {
            of(0, lane) * of(1, lane) * &by_r
        });
        assert_lanes("square", &fp::sqr_op(&ops[2]), |lane| of(2, lane) * of(2, lane) * &by_r);
        let [a, b, c, d, e, f, ..] = &ops;
        let [.., u, v, w, x, y, z] = &ops;
        let sum = fp::products([a, b, c, d, e, f], [u, v, w, x, y, z]);
        assert_lanes("sum of products", &sum, |lane| {
            (0..6).map(|k| of(k, lane) * of(k + 6, lane)).sum::<BigUint>() * &by_r
        });
        // Sums and differences, limb by limb, are carried only here.
        let term = a.loose().twice().minus(&b.loose()).plus_p::<131_072>().plus(&c.loose());
        let one = fp::constant(&limbs([1, 0, 0, 0, 0, 0]));
        assert_lanes("sum", &fp::mul(&term.op(), &one), |lane| {
            ((of(0, lane) << 1usize) + p() * 131_072u32 + of(2, lane) - of(1, lane)) * &by_r
        });
    }
}

/// The comparison fails where a limb's top bit is lost: what a factor that was not carried would do.
#[test]
#[should_panic(expected = "product")]
fn a_lost_carry_is_seen() {
    if Avx512::new().is_none() {
        panic!("SKIPPED: product");
    }
    // SAFETY: the processor has the instructions.
    unsafe { lost_carry() };
}

#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn lost_carry() {
    let mut numbers = [[0u64; 8]; LANES];
    numbers[3][0] = 1 << 52;
    let op = fp::of_limbs(&numbers).op_without_carry();
    let one = fp::one().op();
    assert_lanes("product", &fp::mul(&op, &one), |lane| big_of_limbs(&numbers[lane]));
}

on_lanes!(forms_keep_the_number, forms);

#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn forms() {
    let mut seeded = Seeded(2);
    for _ in 0..100 {
        let numbers: [Words; LANES] = std::array::from_fn(|_| seeded.number());
        assert_eq!(fp::store(&fp::load(&numbers)), numbers);
        assert_eq!(fp::to_blst(&fp::from_blst(&numbers)), numbers);
        let number = fp::from_plain(&numbers);
        assert_eq!(fp::store(&number.plain()), numbers);
        let high: [Words; LANES] = std::array::from_fn(|_| [seeded.word(), seeded.word(), 0, 0, 0, 0]);
        let whole = fp::store(&fp::from_halves(&numbers, &high).plain());
        for lane in 0..LANES {
            let is = |mask: u8| mask >> lane & 1 == 1;
            let value = big(&numbers[lane]);
            assert_eq!(big(&whole[lane]), (&value + (big(&high[lane]) << 384usize)) % p());
            assert_eq!(is(number.is_zero()), value == BigUint::ZERO);
            assert_eq!(is(number.plus_p::<64>().is_zero()), value == BigUint::ZERO);
            assert_eq!(is(number.plain().is_odd()), value.bit(0));
            assert_eq!(is(number.plain().is_upper_half()), &value << 1usize > p());
        }
    }
}

on_lanes!(fp2_against_blst, fp2_numbers);

#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn fp2_numbers() {
    let mut seeded = Seeded(3);
    for round in 0..60 {
        let (mut a, b) = (seeded.numbers(), seeded.numbers());
        // Squares, and numbers of Fp, whose roots are in Fp or times i.
        for lane in 0..LANES {
            if lane % 3 == round % 3 {
                let mut square = blst_fp2::default();
                // SAFETY: pointers to values that live.
                unsafe { blst::blst_fp2_sqr(&mut square, &fp2(a[lane])) };
                a[lane] = [square.fp[0].l, square.fp[1].l];
            }
            if lane % 4 == 0 {
                a[lane][1] = [0; 6];
            }
        }
        let (in_lanes, other) = (ifma_fp2::from_blst(&a), ifma_fp2::from_blst(&b));
        let (x, y) = (in_lanes.op(), other.op());
        let product = ifma_fp2::to_blst(&ifma_fp2::mul(&x, &y));
        let sum = ifma_fp2::to_blst(&ifma_fp2::mul_mul(&x, &y, &y, &y));
        let square = ifma_fp2::to_blst(&ifma_fp2::sqr(&in_lanes));
        let ([root], [has_root]) = ifma_fp2::roots(&[in_lanes]);
        let squared_root = ifma_fp2::to_blst(&ifma_fp2::sqr(&root));
        let sign = in_lanes.sign();
        for lane in 0..LANES {
            let (a, b) = (fp2(a[lane]), fp2(b[lane]));
            let mut expected = [blst_fp2::default(); 4];
            // SAFETY: pointers to values that live.
            let is_square = unsafe {
                blst::blst_fp2_mul(&mut expected[0], &a, &b);
                blst::blst_fp2_sqr(&mut expected[1], &a);
                blst::blst_fp2_sqr(&mut expected[2], &b);
                let once = expected[2];
                blst::blst_fp2_add(&mut expected[2], &once, &expected[0]);
                blst::blst_fp2_sqrt(&mut expected[3], &a)
            };
            assert_eq!(fp2(product[lane]), expected[0]);
            assert_eq!(fp2(square[lane]), expected[1]);
            assert_eq!(fp2(sum[lane]), expected[2]);
            assert_eq!(has_root >> lane & 1 == 1, is_square, "{a:?}");
            if is_square {
                assert_eq!(fp2(squared_root[lane]), a);
            }
            // SAFETY: pointers to values that live.
            let parity = unsafe {
                let mut bytes = [[0u8; 48]; 2];
                blst::blst_lendian_from_fp(bytes[0].as_mut_ptr(), &a.fp[0]);
                blst::blst_lendian_from_fp(bytes[1].as_mut_ptr(), &a.fp[1]);
                if bytes[0] == [0; 48] {
                    bytes[1][0] & 1
                } else {
                    bytes[0][0] & 1
                }
            };
            assert_eq!(sign >> lane & 1, parity);
        }
    }
}

/// A point of G2 with a known multiple of the generator; the generator times `scalar`.
fn g2(scalar: u64) -> blst_p2 {
    let (mut point, bytes) = (blst_p2::default(), scalar.to_le_bytes());
    // SAFETY: pointers to values that live; the scalar has 64 bits.
    unsafe { blst::blst_p2_mult(&mut point, blst::blst_p2_generator(), bytes.as_ptr(), 64) };
    point
}

fn g2_affine(scalar: u64) -> blst_p2_affine {
    let mut affine = blst_p2_affine::default();
    // SAFETY: pointers to values that live.
    unsafe { blst::blst_p2_to_affine(&mut affine, &g2(scalar)) };
    affine
}

fn g1_affine(scalar: u64) -> blst_p1_affine {
    let (mut point, mut affine) = (blst_p1::default(), blst_p1_affine::default());
    let bytes = scalar.to_le_bytes();
    // SAFETY: pointers to values that live; the scalar has 64 bits.
    unsafe {
        blst::blst_p1_mult(&mut point, blst::blst_p1_generator(), bytes.as_ptr(), 64);
        blst::blst_p1_to_affine(&mut affine, &point);
    }
    affine
}

on_lanes!(sums_of_points, sums);

#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn sums() {
    // 3 + 3, 5 - 5 and 7 + infinity are exceptions, each among good neighbours.
    let left = [1u64, 3, 5, 7, 11, 13, 17, 19].map(g2_affine);
    let mut right = [2u64, 3, 5, 9, 4, 6, 8, 10].map(g2_affine);
    // SAFETY: pointers to values that live.
    unsafe {
        let mut opposite = g2(5);
        blst::blst_p2_cneg(&mut opposite, true);
        blst::blst_p2_to_affine(&mut right[2], &opposite);
    }
    let (p, q) = (affine_of(&left.each_ref()), affine_of(&right.each_ref()));
    let mut infinite = q.point();
    infinite.z = ifma_fp2::select(1 << 3, &infinite.z, &ifma_fp2::zero());
    let expected: [blst_p2; LANES] = std::array::from_fn(|lane| g2([3, 0, 0, 0, 15, 19, 25, 29][lane]));
    let sum = two::add(&p.point(), &infinite);
    assert_eq!(sum.is_exceptional(), 0b1110);
    let after = two::double(&two::add_affine(&sum, &p));
    assert_eq!(after.is_exceptional(), 0b1110, "an exception stays");
    let mixed = two::add_affine(&two::double(&q.point()), &p);
    assert_eq!(mixed.is_exceptional(), 0);
    let (sum, mixed) = (points_of(&sum), points_of(&mixed));
    for lane in [0, 4, 5, 6, 7] {
        assert_eq!(sum[lane], expected[lane]);
        assert_ne!(mixed[lane], expected[lane], "another sum differs");
    }
    assert_eq!(mixed[1], g2(9));
    assert_eq!(mixed[3], g2(25));
    let multiple = points_of(&two::affine_times_x(&p));
    let same = points_of(&two::times_x(&p.point()));
    for lane in 0..LANES {
        let (mut expected, x) = (blst_p2::default(), 0xd201_0000_0001_0000u64.to_le_bytes());
        // SAFETY: pointers to values that live; the scalar has 64 bits.
        unsafe { blst::blst_p2_unchecked_mult(&mut expected, &left[lane].into_point(), x.as_ptr(), 64) };
        assert_eq!(multiple[lane], expected);
        assert_eq!(same[lane], expected);
    }
}

/// As a point with Z = 1.
trait IntoPoint {
    fn into_point(self) -> blst_p2;
}

impl IntoPoint for blst_p2_affine {
    fn into_point(self) -> blst_p2 {
        let mut point = blst_p2::default();
        // SAFETY: pointers to values that live.
        unsafe { blst::blst_p2_from_affine(&mut point, &self) };
        point
    }
}

on_lanes!(hashes_are_those_of_blst, hashes);

#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn hashes() {
    let engine = Avx512::new().expect("checked by the caller");
    // Around the blocks of SHA-256, and enough messages for an incomplete vector.
    let lengths = [0usize, 1, 31, 32, 33, 55, 56, 63, 64, 65, 127, 128, 1_000];
    let messages: Vec<Vec<u8>> = lengths.iter().map(|length| vec![*length as u8; *length]).collect();
    let mut references: Vec<&[u8]> = messages.iter().map(Vec::as_slice).collect();
    references.push(&messages[3]);
    let (points, places) = avx512::hash(engine, &references, TAG);
    assert_eq!((points.len(), places[13]), (13, 3), "the same message is hashed once");
    for (place, message) in messages.iter().enumerate() {
        assert_eq!(points[place].into_point(), avx512::hash_alone(message, TAG));
    }
    let (other, _) = avx512::hash(engine, &references[1..2], b"another tag");
    assert_ne!(other[0], points[1], "the tag counts");
}

on_lanes!(maps_are_those_of_blst, maps);

#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn maps() {
    let mut seeded = Seeded(5);
    for _ in 0..20 {
        let (mut u, v) = (seeded.numbers(), seeded.numbers());
        // 0 makes the denominator vanish; the same number twice is an exception of the sum, left to blst.
        u[2] = [[0; 6]; 2];
        u[5] = v[5];
        let [a, b] = ifma_hash::map(&[ifma_fp2::from_blst(&u), ifma_fp2::from_blst(&v)]);
        let sum = ifma_hash::isogeny(&two::add(&a, &b));
        let cleared = ifma_g2::clear_cofactor(&sum);
        assert_eq!(cleared.is_exceptional() >> 5 & 1, 1);
        let (points, exceptional) = (points_of(&cleared), cleared.is_exceptional());
        for lane in 0..LANES {
            let mut expected = blst_p2::default();
            // SAFETY: pointers to values that live.
            unsafe { blst::blst_map_to_g2(&mut expected, &fp2(u[lane]), &fp2(v[lane])) };
            if exceptional >> lane & 1 == 0 {
                assert_eq!(points[lane], expected, "lane {lane}");
            }
        }
    }
}

on_lanes!(decoded_signatures_are_those_of_blst, decoded);

#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn decoded() {
    let engine = Avx512::new().expect("checked by the caller");
    let good: [[u8; 96]; 9] = std::array::from_fn(|k| Signature::from(g2_affine(k as u64 + 1)).compress());
    let mut cases = good.to_vec();
    let mut with = |change: &dyn Fn(&mut [u8; 96])| {
        let mut bytes = good[0];
        change(&mut bytes);
        cases.push(bytes);
    };
    // All flags; coordinates of p - 1, p and p + 1; what only infinity may hold; every eighth bit.
    for flags in 0..8u8 {
        with(&|bytes| bytes[0] = bytes[0] & 0x1f | flags << 5);
    }
    for (start, last) in [(0, 0xaa), (0, 0xab), (0, 0xac), (48, 0xaa), (48, 0xab), (48, 0xac)] {
        with(&|bytes| {
            bytes[start..start + 48].copy_from_slice(&p_bytes());
            bytes[start + 47] = last;
            bytes[0] |= 0x80;
        });
    }
    with(&|bytes| {
        *bytes = [0; 96];
        bytes[0] = 0xe0;
    });
    with(&|bytes| {
        *bytes = [0; 96];
        bytes[0] = 0x80;
    });
    with(&|bytes| *bytes = [0xff; 96]);
    for bit in (3..768).step_by(8) {
        with(&|bytes| bytes[bit / 8] ^= 0x80 >> (bit % 8));
    }
    // Points of the curve, hardly ever of the subgroup: half of all x.
    let mut seeded = Seeded(7);
    for _ in 0..64 {
        let mut bytes = seeded.bytes::<96>();
        bytes[0] = bytes[0] & 0x2f | 0x80;
        bytes[48] &= 0x0f;
        cases.push(bytes);
    }
    let on_curve = cases.iter().filter(|bytes| Signature::uncompress(&bytes[..]).is_ok());
    assert!(on_curve.count() > 40, "points outside of the subgroup are among them");
    let expected: Vec<_> = cases
        .iter()
        .map(|bytes| Signature::sig_validate(bytes, true).ok())
        .collect();
    assert_eq!(avx512::decode(engine, &cases), expected);
    // Each bad case in each lane among good ones.
    for bad in [good[0].map(|byte| byte ^ 0x20), cases[cases.len() - 1]] {
        for lane in 0..LANES {
            let mut block = good[..LANES].to_vec();
            block[lane] = bad;
            let expected: Vec<_> = block
                .iter()
                .map(|bytes| Signature::sig_validate(bytes, true).ok())
                .collect();
            assert_eq!(avx512::decode(engine, &block), expected);
        }
    }
}

on_lanes!(decoded_keys_are_those_of_blst, keys);

#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn keys() {
    let engine = Avx512::new().expect("checked by the caller");
    let good: [[u8; 48]; 9] = std::array::from_fn(|k| PublicKey::from(g1_affine(k as u64 + 1)).compress());
    let mut cases = good.to_vec();
    let mut with = |change: &dyn Fn(&mut [u8; 48])| {
        let mut bytes = good[0];
        change(&mut bytes);
        cases.push(bytes);
    };
    // All flags; p - 1, p and p + 1; infinity in two ways, x = 0; every second bit.
    for flags in 0..8u8 {
        with(&|bytes| bytes[0] = bytes[0] & 0x1f | flags << 5);
    }
    for last in [0xaa, 0xab, 0xac] {
        with(&|bytes| {
            *bytes = p_bytes();
            bytes[47] = last;
            bytes[0] |= 0x80;
        });
    }
    for first in [0xc0, 0xe0, 0x80, 0xa0] {
        with(&|bytes| {
            *bytes = [0; 48];
            bytes[0] = first;
        });
    }
    for bit in (3..384).step_by(2) {
        with(&|bytes| bytes[bit / 8] ^= 0x80 >> (bit % 8));
    }
    let on_curve = cases.iter().filter(|bytes| PublicKey::uncompress(&bytes[..]).is_ok());
    assert!(on_curve.count() > 60, "points outside of the subgroup are among them");
    let check = |cases: &[[u8; 48]]| {
        let references: Vec<_> = cases.iter().collect();
        let expected: Vec<_> = cases.iter().map(|bytes| PublicKey::key_validate(bytes).ok()).collect();
        assert_eq!(avx512::key_points(engine, &references), expected);
    };
    check(&cases);
    // (0, 2) and (0, -2) have order 3: they meet an exception, each in each lane among good ones.
    let mut order_3 = [0; 48];
    order_3[0] = 0x80;
    for bad in [
        order_3,
        order_3.map(|byte| if byte == 0x80 { 0xa0 } else { byte }),
        cases[cases.len() - 1],
    ] {
        for lane in 0..LANES {
            let mut block = good[..LANES].to_vec();
            block[lane] = bad;
            check(&block);
        }
    }
}

/// p, big-endian.
fn p_bytes() -> [u8; 48] {
    let mut bytes = [0u8; 48];
    for (chunk, word) in bytes.as_chunks_mut::<8>().0.iter_mut().zip(P_WORDS.iter().rev()) {
        *chunk = word.to_be_bytes();
    }
    bytes
}

on_lanes!(weights_multiply, weights);

#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn weights() {
    let mut seeded = Seeded(9);
    let (keys, signatures) = (
        std::array::from_fn::<_, LANES, _>(|lane| g1_affine(lane as u64 + 1)),
        std::array::from_fn::<_, LANES, _>(|lane| g2_affine(lane as u64 + 1)),
    );
    for round in 0..4 {
        // The smallest and the largest digits, then any.
        let weights: [Weight; LANES] = std::array::from_fn(|_| match round {
            0 => Weight([0; 8]),
            1 => Weight([0xff; 8]),
            2 => Weight([0x78; 8]),
            _ => Weight(seeded.bytes()),
        });
        let weighed_keys = weigh_keys(&keys.each_ref(), &weights);
        let weighed = weigh_signatures(&signatures.each_ref(), &weights);
        for lane in 0..LANES {
            let digits = weights[lane].0.iter().flat_map(|byte| [byte & 15, byte >> 4]);
            let weight: i128 = digits.rev().fold(0, |sum, digit| 16 * sum + 2 * i128::from(digit) - 15);
            let bytes = (weight.unsigned_abs() as u64).to_le_bytes();
            let (mut key, mut signature) = (blst_p1::default(), blst_p2::default());
            // SAFETY: pointers to values that live; the scalar has 64 bits.
            unsafe {
                blst::blst_p1_from_affine(&mut key, &keys[lane]);
                let (key_once, signature_once) = (key, signatures[lane].into_point());
                blst::blst_p1_mult(&mut key, &key_once, bytes.as_ptr(), 64);
                blst::blst_p1_cneg(&mut key, weight < 0);
                blst::blst_p2_mult(&mut signature, &signature_once, bytes.as_ptr(), 64);
                blst::blst_p2_cneg(&mut signature, weight < 0);
            }
            assert_eq!(weighed_keys[lane], key);
            assert_eq!(weighed[lane], signature);
        }
    }
}

on_lanes!(pairings_are_those_of_blst, pairings);

#[inline]
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn pairings() {
    let engine = Avx512::new().expect("checked by the caller");
    // Fewer than a vector, whole ones, one and two beyond (blst's), three beyond (a vector with lanes to spare).
    for count in [1u64, 3, 7, 8, 9, 10, 11, 16, 17, 24] {
        let p: Vec<_> = (0..count).map(|k| g1_affine(k + 1)).collect();
        let q: Vec<_> = (0..count).map(|k| g2_affine(2 * k + 3)).collect();
        let exponent = (0..count).map(|k| (k + 1) * (2 * k + 3)).sum();
        let product = avx512_combined::miller_loops(engine, &p, &q).final_exp();
        let expected = blst_fp12::miller_loop(&g2_affine(1), &g1_affine(exponent)).final_exp();
        assert_eq!(product, expected, "{count} pairs");
        let other = blst_fp12::miller_loop(&g2_affine(1), &g1_affine(exponent + 1)).final_exp();
        assert_ne!(product, other);
    }
}
