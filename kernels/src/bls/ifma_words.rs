//! Numbers of BLS12-381's base field in words and limbs, at compile time: the constants of the lanes.
//! Read by `ifma` and what stands on it. Constants that blst states are taken over in its words and turned into the lanes' form.
//! Never used on input: these functions are naive and slow.

use crate::field::ifma::MASK_52;

/// Words of 64 bits of a number below 2^384.
pub(super) type Words = [u64; 6];

/// Limbs of a number.
pub(super) const LIMBS: usize = 8;

/// p in words.
pub(super) const P_WORDS: Words = [
    0xb9fe_ffff_ffff_aaab,
    0x1eab_fffe_b153_ffff,
    0x6730_d2a0_f6b0_f624,
    0x6477_4b84_f385_12bf,
    0x4b1b_a7b6_434b_acd7,
    0x1a01_11ea_397f_e69a,
];

/// p in limbs.
pub(super) const P: [u64; LIMBS] = limbs(P_WORDS);

/// -1 / p modulo 2^52.
pub(super) const MINUS_1_BY_P: u64 = minus_inverse(P_WORDS[0]) & MASK_52;

/// 2^-52 modulo p.
pub(super) const FOLD: [u64; LIMBS] = limbs(halved([1, 0, 0, 0, 0, 0], 52));

/// 2^416 modulo p: one in Montgomery's form.
pub(super) const ONE: [u64; LIMBS] = limbs(doubled([1, 0, 0, 0, 0, 0], 416));

/// 1 / 2 in Montgomery's form.
pub(super) const HALF: [u64; LIMBS] = limbs(doubled([1, 0, 0, 0, 0, 0], 415));

/// 2^832 modulo p.
pub(super) const R_SQUARED: [u64; LIMBS] = limbs(doubled([1, 0, 0, 0, 0, 0], 832));

/// 2^1216 modulo p.
pub(super) const R_SQUARED_HIGH: [u64; LIMBS] = limbs(doubled([1, 0, 0, 0, 0, 0], 1216));

/// 2^384 modulo p.
pub(super) const TO_BLST: [u64; LIMBS] = limbs(doubled([1, 0, 0, 0, 0, 0], 384));

/// 2^448 modulo p.
pub(super) const FROM_BLST: [u64; LIMBS] = limbs(doubled([1, 0, 0, 0, 0, 0], 448));

/// 4 in the form of blst: b of the curve around G1.
pub(super) const FOUR: Words = [
    0xaa27_0000_000c_fff3,
    0x53cc_0032_fc34_000a,
    0x478f_e97a_6b0a_807f,
    0xb1d3_7ebe_e6ba_24d7,
    0x8ec9_733b_bf78_ab2f,
    0x09d6_4551_3d83_de7e,
];

/// A constant of blst, in its Montgomery form, in that of the lanes.
pub(super) const fn of_blst(words: Words) -> [u64; LIMBS] {
    limbs(doubled(words, 32))
}

/// Limbs of a number in words.
pub(super) const fn limbs(words: Words) -> [u64; LIMBS] {
    let [a, b, c, d, e, f] = words;
    [
        a & MASK_52,
        (a >> 52 | b << 12) & MASK_52,
        (b >> 40 | c << 24) & MASK_52,
        (c >> 28 | d << 36) & MASK_52,
        (d >> 16 | e << 48) & MASK_52,
        e >> 4 & MASK_52,
        (e >> 56 | f << 8) & MASK_52,
        f >> 44,
    ]
}

/// The number of 48 bytes, big-endian.
pub(super) fn from_be(bytes: &[u8; 48]) -> Words {
    let mut words = [0; 6];
    for (word, chunk) in words.iter_mut().rev().zip(bytes.as_chunks().0) {
        *word = u64::from_be_bytes(*chunk);
    }
    words
}

/// c p in limbs, for c below 2^30.
pub(super) const fn multiple_of_p(c: u64) -> [u64; LIMBS] {
    let mut multiple = [0; LIMBS];
    let (mut carry, mut i) = (0u128, 0);
    while i < LIMBS {
        let sum = P[i] as u128 * c as u128 + carry;
        multiple[i] = sum as u64 & MASK_52;
        carry = sum >> 52;
        i += 1;
    }
    multiple
}

/// -1 / odd modulo 2^64: Newton's iteration doubles the bits that are right, three to begin with.
const fn minus_inverse(odd: u64) -> u64 {
    let (mut inverse, mut i) = (odd, 0);
    while i < 5 {
        inverse = inverse.wrapping_mul(2u64.wrapping_sub(odd.wrapping_mul(inverse)));
        i += 1;
    }
    inverse.wrapping_neg()
}

/// 2^times number modulo p; the number is below p.
const fn doubled(number: Words, times: usize) -> Words {
    let (mut number, mut i) = (number, 0);
    while i < times {
        let (twice, _) = added(number, number);
        let (less, borrow) = subtracted(twice, P_WORDS);
        number = if borrow { twice } else { less };
        i += 1;
    }
    number
}

/// number / 2^times modulo p; the number is below p.
const fn halved(number: Words, times: usize) -> Words {
    let (mut number, mut i) = (number, 0);
    while i < times {
        if number[0] & 1 == 1 {
            (number, _) = added(number, P_WORDS);
        }
        let mut word = 0;
        while word < 6 {
            let above = if word < 5 { number[word + 1] << 63 } else { 0 };
            number[word] = number[word] >> 1 | above;
            word += 1;
        }
        i += 1;
    }
    number
}

/// a + b modulo 2^384, and whether it was beyond.
const fn added(a: Words, b: Words) -> (Words, bool) {
    let (mut sum, mut carry, mut i) = ([0; 6], 0u128, 0);
    while i < 6 {
        let total = a[i] as u128 + b[i] as u128 + carry;
        sum[i] = total as u64;
        carry = total >> 64;
        i += 1;
    }
    (sum, carry == 1)
}

/// a - b modulo 2^384, and whether b is the larger.
pub(super) const fn subtracted(a: Words, b: Words) -> (Words, bool) {
    let (mut difference, mut borrow, mut i) = ([0; 6], false, 0);
    while i < 6 {
        let (less, first) = a[i].overflowing_sub(b[i]);
        let (less, second) = less.overflowing_sub(borrow as u64);
        difference[i] = less;
        borrow = first | second;
        i += 1;
    }
    (difference, borrow)
}
