//! Field, scalars, inversion and table of the lanes against arithmetic that only knows how to add, at the limits of every limb.
//! Compiled for tests only, with debug assertions on: each case also runs the range checks of the functions.
//! Skips, and says so, where the processor lacks the instructions.

#![allow(unsafe_code, reason = "vector functions are entered after a check of the processor")]
#![allow(clippy::needless_range_loop, reason = "lanes of several numbers are indexed alike")]

use super::{
    ifma::*,
    ifma_batch::invert_all,
    ifma_comb,
    ifma_group::{Row, load_rows},
    ifma_order::{self, N, N_WORDS},
    inverse::Modulus,
};
use crate::{cpu::avx512::Avx512, job::limbs_from_be};

/// Bits of a naive number, in words.
pub(super) type Number = [u64; 9];

/// Deterministic words: Steele's splitmix64.
pub(super) struct Seeded(pub(super) u64);

impl Seeded {
    pub(super) fn word(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ z >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ z >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ z >> 31
    }

    pub(super) fn words(&mut self) -> [u64; 4] {
        [self.word(), self.word(), self.word(), self.word()]
    }

    /// A limb: mostly at a limit.
    fn limb(&mut self, bits: u32) -> u64 {
        let top = (1u64 << bits) - 1;
        match self.word() % 8 {
            0 => 0,
            1 => 1,
            2 | 3 => top,
            4 => top - 1,
            5 => (1 << 32) - 1,
            _ => self.word() & top,
        }
    }

    /// Eight numbers of magnitude `magnitude`, a power of two, in limbs that are mostly at their limits.
    pub(super) fn lanes(&mut self, magnitude: u32) -> [[u64; 5]; LANES] {
        std::array::from_fn(|_| std::array::from_fn(|i| self.limb(if i < 4 { 52 } else { 47 + magnitude })))
    }
}

pub(super) fn from_limbs(limbs: &[u64; 5]) -> Number {
    let mut sum = [0u64; 9];
    for (index, limb) in limbs.iter().enumerate() {
        let (word, bit) = (52 * index / 64, 52 * index % 64);
        let wide = u128::from(*limb) << bit;
        let mut carry = 0u128;
        for (at, part) in [wide as u64, (wide >> 64) as u64, 0, 0].into_iter().enumerate() {
            let total = u128::from(sum[word + at]) + u128::from(part) + carry;
            sum[word + at] = total as u64;
            carry = total >> 64;
        }
    }
    sum
}

pub(super) fn from_words(words: [u64; 4]) -> Number {
    std::array::from_fn(|i| words.get(i).copied().unwrap_or(0))
}

pub(super) fn plus(a: Number, b: Number) -> Number {
    let mut carry = 0u128;
    std::array::from_fn(|i| {
        let total = u128::from(a[i]) + u128::from(b[i]) + carry;
        carry = total >> 64;
        total as u64
    })
}

fn minus(a: Number, b: Number) -> Option<Number> {
    let mut borrow = 0i128;
    let difference = std::array::from_fn(|i| {
        let total = i128::from(a[i]) - i128::from(b[i]) + borrow;
        borrow = total >> 64;
        total as u64
    });
    (borrow == 0).then_some(difference)
}

pub(super) fn reduced(a: Number, modulus: [u64; 4]) -> Number {
    let modulus = from_words(modulus);
    let mut rest = [0u64; 9];
    for bit in (0..576).rev() {
        rest = plus(rest, rest);
        rest[0] |= a[bit / 64] >> (bit % 64) & 1;
        rest = minus(rest, modulus).unwrap_or(rest);
    }
    rest
}

/// a b by doubling and adding.
pub(super) fn times(a: Number, b: Number, modulus: [u64; 4]) -> Number {
    let (a, b) = (reduced(a, modulus), reduced(b, modulus));
    let mut product = [0u64; 9];
    for bit in (0..256).rev() {
        product = plus(product, product);
        if b[bit / 64] >> (bit % 64) & 1 == 1 {
            product = plus(product, a);
        }
        product = reduced_little(product, modulus);
    }
    product
}

/// Of numbers below three times the modulus.
fn reduced_little(a: Number, modulus: [u64; 4]) -> Number {
    let modulus = from_words(modulus);
    let a = minus(a, modulus).unwrap_or(a);
    minus(a, modulus).unwrap_or(a)
}

#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn tight(numbers: &[[u64; 5]; LANES]) -> Tight {
    let mut limbs = [splat(0); 5];
    for (i, limb) in limbs.iter_mut().enumerate() {
        let lanes: [u64; LANES] = std::array::from_fn(|lane| numbers[lane][i]);
        // SAFETY: the array has 64 bytes, and the load asks for no alignment.
        *limb = unsafe { std::arch::x86_64::_mm512_loadu_si512(lanes.as_ptr().cast()) };
    }
    Tight(limbs)
}

#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
pub(super) fn numbers(of: Tight) -> [[u64; 5]; LANES] {
    let columns = [
        lanes(of.0[0]),
        lanes(of.0[1]),
        lanes(of.0[2]),
        lanes(of.0[3]),
        lanes(of.0[4]),
    ];
    std::array::from_fn(|lane| std::array::from_fn(|i| columns[i][lane]))
}

/// Compares lanes, in canonical form, with what the naive arithmetic says of each.
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn assert_lanes(what: &str, got: Loose, naive: impl Fn(usize) -> Number) {
    let canonical = numbers(got.canonical());
    for (lane, number) in canonical.iter().enumerate() {
        assert_eq!(from_limbs(number), reduced(naive(lane), P_WORDS), "{what}, lane {lane}");
    }
}

macro_rules! on_lanes {
    ($test:ident, $body:ident) => {
        #[test]
        fn $test() {
            if Avx512::new().is_none() {
                eprintln!("SKIPPED: no AVX-512 IFMA");
                return;
            }
            // SAFETY: the engine exists only where every instruction set is that the body is compiled for.
            unsafe { $body() };
        }
    };
}
pub(super) use on_lanes;

on_lanes!(products_at_extreme_limbs, check_products);
on_lanes!(sums_and_zeros, check_sums);
on_lanes!(scalars_at_extreme_limbs, check_scalars);
on_lanes!(digits_give_the_scalar_back, check_digits);
on_lanes!(inversions_share_and_zeros_stay_alone, check_inversions);
on_lanes!(the_fixed_table_holds_its_multiples, check_table);

#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn check_products() {
    let mut seeded = Seeded(1);
    for _ in 0..60 {
        // Magnitudes 8 and 16 in two products: 8 * 16 + 8 * 16 = 256 is the limit of a sum.
        let [a, c] = [seeded.lanes(4), seeded.lanes(4)];
        let [b, d] = [seeded.lanes(5), seeded.lanes(5)];
        let [x, y, z, w] = [tight(&a), tight(&b), tight(&c), tight(&d)];
        let of = |number: &[[u64; 5]; LANES], lane: usize| from_limbs(&number[lane]);
        let product = |p: &[[u64; 5]; LANES], q: &[[u64; 5]; LANES], lane| times(of(p, lane), of(q, lane), P_WORDS);
        assert_lanes("a b", mul(x.op(), y.op()), |lane| product(&a, &b, lane));
        assert_lanes("a^2", sqr(y.op()), |lane| product(&b, &b, lane));
        let two = mul_mul(x.op(), y.op(), z.op(), w.op());
        assert_lanes("a b + c d", two, |lane| {
            plus(product(&a, &b, lane), product(&c, &d, lane))
        });
        let with_square = mul_sqr(z.op(), y.op(), x.op());
        assert_lanes("a b + c^2", with_square, |lane| {
            plus(product(&c, &b, lane), product(&a, &a, lane))
        });
        assert_lanes("a b + t", mul_plus(x.op(), y.op(), w.loose()), |lane| {
            plus(product(&a, &b, lane), of(&d, lane))
        });
        assert_lanes("a^2 + 2 t + u", sqr_plus(x.op(), w.loose(), z.loose()), |lane| {
            let twice = plus(of(&d, lane), of(&d, lane));
            plus(product(&a, &a, lane), plus(twice, of(&c, lane)))
        });
        // What a product leaves above bit 52 is ignored by the next.
        let twice = mul(mul(x.op(), y.op()).op(), z.op());
        assert_lanes("(a b) c", twice, |lane| {
            times(product(&a, &b, lane), of(&c, lane), P_WORDS)
        });
        assert_eq!(
            numbers(limbs_of(words_of(Loose(x.0).canonical()))),
            numbers(Loose(x.0).canonical())
        );
    }
}

#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn check_sums() {
    let mut seeded = Seeded(2);
    let zero = Number::default();
    for round in 0..100 {
        let (a, b) = (seeded.lanes(1), seeded.lanes(1));
        let (x, y) = (tight(&a), tight(&b));
        let p = from_words(P_WORDS);
        let difference = |lane: usize| {
            let raised = plus(from_limbs(&a[lane]), plus(p, p));
            minus(raised, from_limbs(&b[lane])).expect("b is below 2 p")
        };
        assert_lanes("a - b", x.loose().minus(y.0).plus_p::<2>(), difference);
        assert_lanes("bias - b", bias::<2>().minus(y.0), |lane| {
            minus(plus(p, p), from_limbs(&b[lane])).expect("b is below 2 p")
        });
        let mask = seeded.word() as u8;
        assert_lanes("negated", negate_if(mask, y), |lane| match mask >> lane & 1 {
            1 => minus(plus(p, p), from_limbs(&b[lane])).expect("b is below 2 p"),
            _ => from_limbs(&b[lane]),
        });
        // Multiples of p are zero, whatever their form.
        let mut multiples = a;
        for (lane, number) in multiples.iter_mut().enumerate() {
            if mask >> lane & 1 == 1 {
                *number = match (round + lane) % 3 {
                    0 => [0; 5],
                    1 => P,
                    _ => P.map(|limb| limb * 2),
                };
            }
        }
        let is_zero = tight_carried(&multiples).is_zero();
        for (lane, number) in multiples.iter().enumerate() {
            assert_eq!(is_zero >> lane & 1 == 1, reduced(from_limbs(number), P_WORDS) == zero);
        }
    }
}

#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn tight_carried(numbers: &[[u64; 5]; LANES]) -> Loose {
    Loose(tight(numbers).0).tight().loose()
}

#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn check_scalars() {
    let mut seeded = Seeded(3);
    let radix = from_limbs(&ifma_order::R);
    for _ in 0..60 {
        let (a, b) = (seeded.lanes(2), seeded.lanes(2));
        let product = ifma_order::montgomery(tight(&a).op(), tight(&b).op());
        let canonical = numbers(ifma_order::canonical(product));
        for lane in 0..LANES {
            let expected = times(from_limbs(&a[lane]), from_limbs(&b[lane]), N_WORDS);
            assert_eq!(
                times(from_limbs(&canonical[lane]), radix, N_WORDS),
                expected,
                "lane {lane}"
            );
            assert!(minus(from_limbs(&canonical[lane]), from_words(N_WORDS)).is_none());
        }
        let below = ifma_order::below(tight(&a), b[0]);
        for (lane, number) in a.iter().enumerate() {
            assert_eq!(
                below >> lane & 1 == 1,
                minus(from_limbs(number), from_limbs(&b[0])).is_none()
            );
        }
    }
    // Either side of the limits.
    let of = |words: [u64; 4]| limbs(words);
    let mut around = [[0u64; 5]; LANES];
    for (index, less) in [1, 0].into_iter().enumerate() {
        around[index] = of([N_WORDS[0] - less, N_WORDS[1], N_WORDS[2], N_WORDS[3]]);
    }
    around[2] = of([N_WORDS[0] + 1, N_WORDS[1], N_WORDS[2], N_WORDS[3]]);
    assert_eq!(ifma_order::below(tight(&around), N) & 0b111, 0b001);
    let reduced = numbers(ifma_order::canonical(tight(&around).loose()));
    assert_eq!((reduced[1], reduced[2]), ([0; 5], [1, 0, 0, 0, 0]));
    assert_eq!(ifma_order::is_nought(tight(&around)), 0b1111_1000);
}

pub(super) const LAMBDA: [u64; 4] = [
    0xdf02_967c_1b23_bd72,
    0x122e_22ea_2081_6678,
    0xa526_1c02_8812_645a,
    0x5363_ad4c_c05c_30e0,
];

#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn check_digits() {
    let mut seeded = Seeded(4);
    for round in 0..100 {
        let mut scalars: [[u64; 4]; LANES] = std::array::from_fn(|_| seeded.words());
        if round == 0 {
            // 0, 1, n - 1, lambda, -lambda in spirit, halves around 2^128.
            scalars[0] = [0; 4];
            scalars[1] = [1, 0, 0, 0];
            scalars[2] = [N_WORDS[0] - 1, N_WORDS[1], N_WORDS[2], N_WORDS[3]];
            scalars[3] = LAMBDA;
            scalars[4] = [u64::MAX, u64::MAX, 0, 0];
            scalars[5] = [0, 0, 1, 0];
        }
        let scalars: [[u64; 5]; LANES] =
            std::array::from_fn(|lane| limbs(reduced(from_words(scalars[lane]), N_WORDS)[..4].try_into().unwrap()));
        let halves = ifma_order::split(tight(&scalars));
        let (whole, negative) = ifma_order::digits_256(tight(&scalars), N);
        for lane in 0..LANES {
            let scalar = from_limbs(&scalars[lane]);
            let value = |half: usize| {
                let words = [
                    lanes(halves[half][0])[lane],
                    lanes(halves[half][1])[lane],
                    lanes(halves[half][2])[lane],
                ];
                assert!(words[2] < 4, "130 bits");
                // k = 2 v - (2^130 - 1), modulo n.
                let v = from_words([words[0], words[1], words[2], 0]);
                let offset = from_words([u64::MAX, u64::MAX, 3, 0]);
                let raised = plus(plus(v, v), from_words(N_WORDS));
                minus(raised, offset).expect("n exceeds the offset")
            };
            let sum = plus(value(0), times(value(1), from_words(LAMBDA), N_WORDS));
            assert_eq!(reduced(sum, N_WORDS), scalar, "round {round}, lane {lane}");
            let v = from_words(std::array::from_fn(|i| lanes(whole[i])[lane]));
            let odd = minus(plus(v, v), from_words([u64::MAX; 4])).expect("the top digit is positive");
            let back = match negative >> lane & 1 {
                1 => minus(from_words(N_WORDS), odd).expect("n - u is below n"),
                _ => odd,
            };
            assert_eq!(back, scalar, "round {round}, lane {lane}");
            for (half, words) in halves.iter().enumerate() {
                check_digit_sum(words, lane, value(half));
            }
        }
    }
}

/// Digits of five bits, read one by one, give the half back.
#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn check_digit_sum(words: &[V; 3], lane: usize, half: Number) {
    let mut sum = from_words(N_WORDS);
    let mut weight = from_words([1, 0, 0, 0]);
    for index in 0..26 {
        let bit = 5 * index;
        let (places, negative) = ifma_order::digit::<5>(words[bit / 64], words[(bit / 64 + 1).min(2)], bit as u64 % 64);
        let size = from_words([2 * places[lane] as u64 + 1, 0, 0, 0]);
        let term = times(size, weight, N_WORDS);
        sum = match negative >> lane & 1 {
            1 => minus(plus(sum, from_words(N_WORDS)), term).expect("terms are below n"),
            _ => plus(sum, term),
        };
        sum = reduced(sum, N_WORDS);
        weight = times(weight, from_words([32, 0, 0, 0]), N_WORDS);
    }
    assert_eq!(sum, reduced(half, N_WORDS));
}

#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn check_inversions() {
    let mut seeded = Seeded(5);
    // Fewer than the chains, as many, more, and no multiple.
    for count in [1usize, 3, 4, 5, 9] {
        for zero_at in [None, Some((0, 0)), Some((count - 1, 7)), Some((count / 2, 3))] {
            let given: Vec<_> = (0..count).map(|_| seeded.lanes(1)).collect();
            check_inversion::<false>(&given, zero_at, P_WORDS);
            check_inversion::<true>(&given, zero_at, N_WORDS);
        }
    }
}

#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn check_inversion<const ORDER: bool>(given: &[[[u64; 5]; LANES]], zero_at: Option<(usize, usize)>, modulus: [u64; 4]) {
    let mut given = given.to_vec();
    for lanes in &mut given {
        for number in lanes.iter_mut() {
            // Scalars stand below 2^256; no number is zero by chance.
            number[4] &= (1 << 47) - 1;
            number[0] |= 1;
        }
    }
    if let Some((index, lane)) = zero_at {
        given[index][lane] = if lane == 7 { limbs(modulus) } else { [0; 5] };
    }
    let mut elements = Vec::new();
    for lanes in &given {
        elements.push(tight(lanes));
    }
    let (mut inverses, mut zeros) = (vec![splat_limbs([0; 5]).op(); given.len()], Vec::new());
    invert_all::<ORDER>(&mut elements, &mut inverses, &mut zeros);
    let expected: Vec<_> = zero_at.into_iter().map(|(index, lane)| (index, 1u8 << lane)).collect();
    assert_eq!(zeros, expected);
    // Modulo n an inverse comes times 2^260.
    let one = if ORDER {
        from_limbs(&ifma_order::R)
    } else {
        from_words([1, 0, 0, 0])
    };
    for (index, lanes) in given.iter().enumerate() {
        let inverse = numbers(inverses[index].tight());
        for lane in 0..LANES {
            if zero_at != Some((index, lane)) {
                let product = times(from_limbs(&lanes[lane]), from_limbs(&inverse[lane]), modulus);
                assert_eq!(product, one, "element {index}, lane {lane}");
            }
        }
    }
}

#[target_feature(enable = "avx512f,avx512dq,avx512bw,avx512vl,avx512ifma,avx512vbmi2")]
fn check_table() {
    let table = ifma_comb::table();
    assert_eq!(table.len(), 32 * 128);
    for digit in 0..32 {
        // First, second, one in the middle, last.
        for odd in [1u8, 3, 129, 255] {
            let mut scalar = [0u8; 32];
            scalar[31 - digit] = odd;
            let row = &table[digit * 128 + usize::from(odd / 2)];
            let Ok(secret) = secp256k1::SecretKey::from_secret_bytes(scalar) else {
                continue;
            };
            let point = secp256k1::PublicKey::from_secret_key(&secret).serialize_uncompressed();
            let words = |at: usize| -> [u64; 4] {
                let limbs = limbs_from_be(point[at..at + 32].try_into().unwrap());
                std::array::from_fn(|i| u64::from(limbs[2 * i]) | u64::from(limbs[2 * i + 1]) << 32)
            };
            assert_eq!(
                *row,
                Row {
                    x: words(1),
                    y: words(33)
                },
                "{odd} * 2^(8 * {digit}) G"
            );
        }
    }
    // The lanes of a load are the rows asked for.
    let places = [5, 4000, 0, 17, 4095, 128, 129, 77];
    let points = load_rows(table, &places);
    for (lane, place) in places.into_iter().enumerate() {
        assert_eq!(numbers(points.x)[lane], limbs(table[place].x));
        assert_eq!(numbers(points.y)[lane], limbs(table[place].y));
    }
}

#[test]
fn single_inverses_modulo_both_primes() {
    let mut seeded = Seeded(6);
    for modulus in [P_WORDS, N_WORDS] {
        let inverter = Modulus::new(modulus);
        let less = |by: u64| [modulus[0] - by, modulus[1], modulus[2], modulus[3]];
        // The ends, powers of two, and numbers of all kinds of limbs.
        let mut cases = vec![
            [1, 0, 0, 0],
            [2, 0, 0, 0],
            less(1),
            less(2),
            [0, 0, 0, 1 << 62],
            [0, 1, 0, 0],
        ];
        for _ in 0..500 {
            let number = reduced(from_words(seeded.words()), modulus);
            cases.push([number[0], number[1], number[2], number[3]]);
        }
        for x in cases {
            let product = times(from_words(x), from_words(inverter.invert(x)), modulus);
            assert_eq!(product, from_words([1, 0, 0, 0]), "{x:x?}");
        }
        assert_eq!(inverter.invert([0; 4]), [0; 4], "zero has none");
    }
}
