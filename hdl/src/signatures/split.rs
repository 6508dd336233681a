//! Scalars as short elements of Z\[w\], w^2 + w + 1 = 0: u = a + b lambda mod n with a + b w of at most 128 bits.
//! Between the scalars of a job and its digits; w acts on points as multiplication by lambda.
//! Never sees a secret: scalars of a verification are public.
//!
//! n is a norm in Z\[w\]: the numbers that are zero modulo n (with w = lambda) are the multiples of one element pi, |pi|^2 = n. Rounding
//! as in libsecp256k1 (`scalar_impl.h`) leaves |k| <= 0.87 |pi|: half the longer diagonal of the cell of its basis. Digits
//! want k to be no multiple of theta = 1 + 2 w (norm 3): if it is, one of pi times the six units is added, the one that leaves the
//! least, and |k| <= |pi| = 2^128.

use super::field::words_of;

/// A number modulo 2^256 in two's complement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wide(pub [u64; 4]);

/// a + b w.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Element {
    /// a.
    pub a: Wide,
    /// b.
    pub b: Wide,
}

/// round(2^384 a1 / n), libsecp256k1 `scalar_impl.h`.
const G1: [u64; 4] = [
    0xe893_209a_45db_b031,
    0x3daa_8a14_71e8_ca7f,
    0xe86c_90e4_9284_eb15,
    0x3086_d221_a7d4_6bcd,
];
/// round(-2^384 b1 / n).
const G2: [u64; 4] = [
    0x1571_b4ae_8ac4_7f71,
    0x2212_08ac_9df5_06c6,
    0x6f54_7fa9_0abf_e4c4,
    0xe443_7ed6_010e_8828,
];
/// The multiples of pi have the basis a1 + b1 w, a2 + b2 w; b2 = a1, b1 < 0.
const A1: Wide = Wide([0xe86c_90e4_9284_eb15, 0x3086_d221_a7d4_6bcd, 0, 0]);
const MINUS_B1: Wide = Wide([0x6f54_7fa9_0abf_e4c3, 0xe443_7ed6_010e_8828, 0, 0]);
const A2: Wide = Wide([0x57c1_108d_9d44_cfd8, 0x14ca_50f7_a8e2_f3f6, 1, 0]);

impl Wide {
    /// A small number.
    pub const fn small(number: i64) -> Self {
        let sign = (number >> 63) as u64;
        Self([number as u64, sign, sign, sign])
    }

    /// The sum.
    pub fn plus(self, other: Self) -> Self {
        let (mut sum, mut carry) = ([0; 4], false);
        for (at, sum) in sum.iter_mut().enumerate() {
            let (once, first) = self.0[at].overflowing_add(other.0[at]);
            let (twice, second) = once.overflowing_add(u64::from(carry));
            (*sum, carry) = (twice, first | second);
        }
        Self(sum)
    }

    /// The negative.
    pub fn negated(self) -> Self {
        Self(self.0.map(|word| !word)).plus(Self::small(1))
    }

    /// The difference.
    pub fn minus(self, other: Self) -> Self {
        self.plus(other.negated())
    }

    /// The product.
    pub fn times(self, other: Self) -> Self {
        let mut product = [0u64; 4];
        for (i, a) in self.0.into_iter().enumerate() {
            let mut carry = 0u128;
            for (word, b) in product[i..].iter_mut().zip(other.0) {
                carry += u128::from(*word) + u128::from(a) * u128::from(b);
                *word = carry as u64;
                carry >>= 64;
            }
        }
        Self(product)
    }

    /// The remainder in 0..m of a number whose absolute value is below 2^192; m is odd and below 2^16.
    pub fn modulo(self, m: u64) -> u64 {
        // A multiple of m above 2^192 makes it positive.
        let positive = self.plus(Self([0, 0, 0, m]));
        let radix = (u64::MAX % m + 1) % m;
        let step = |remainder: u64, word: &u64| (remainder * radix + word % m) % m;
        positive.0.iter().rev().fold(0, step)
    }

    /// Its 58 bits from 2^72 on with their sign: enough to compare numbers of 128 bits.
    fn coarse(self) -> i64 {
        (self.0[1] >> 8 | self.0[2] << 56) as i64
    }
}

impl Element {
    /// The sum.
    pub fn plus(self, other: Self) -> Self {
        Self {
            a: self.a.plus(other.a),
            b: self.b.plus(other.b),
        }
    }

    /// The negative.
    pub fn negated(self) -> Self {
        Self {
            a: self.a.negated(),
            b: self.b.negated(),
        }
    }

    /// Whether theta divides it: w is 1 modulo theta, and 3 is a multiple of it.
    pub fn is_multiple_of_theta(self) -> bool {
        (self.a.modulo(3) + self.b.modulo(3)).is_multiple_of(3)
    }

    /// a^2 - a b + b^2 to about 50 bits.
    fn coarse_norm(self) -> i128 {
        let (a, b) = (i128::from(self.a.coarse()), i128::from(self.b.coarse()));
        a * a - a * b + b * b
    }
}

/// A short element that equals the scalar modulo n and is no multiple of theta. The scalar is below n, little-endian.
pub fn split(scalar: &[u8; 32]) -> Element {
    let words = words_of(scalar);
    let (c1, c2) = (rounded(words, G1), rounded(words, G2));
    let k = Element {
        a: Wide(words).minus(c1.times(A1)).minus(c2.times(A2)),
        b: c1.times(MINUS_B1).minus(c2.times(A1)),
    };
    if !k.is_multiple_of_theta() {
        return k;
    }
    let first = Element {
        a: A1,
        b: MINUS_B1.negated(),
    };
    let second = Element { a: A2, b: A1 };
    // Both are pi times a unit, and so is their difference: a third of a turn lies between no two of the three and its negatives.
    let third = second.plus(first.negated());
    let around = [first, second, third].into_iter().flat_map(|pi| [pi, pi.negated()]);
    let moved = around.map(|pi| k.plus(pi));
    moved.min_by_key(|k| k.coarse_norm()).expect("six of them")
}

/// round(scalar g / 2^384).
fn rounded(scalar: [u64; 4], g: [u64; 4]) -> Wide {
    let mut wide = [0u64; 8];
    for (i, a) in scalar.into_iter().enumerate() {
        let mut carry = 0u128;
        for (j, b) in g.into_iter().enumerate() {
            carry += u128::from(wide[i + j]) + u128::from(a) * u128::from(b);
            wide[i + j] = carry as u64;
            carry >>= 64;
        }
        wide[i + 4] = carry as u64;
    }
    let half = wide[5] >> 63;
    Wide([wide[6], wide[7], 0, 0]).plus(Wide([half, 0, 0, 0]))
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::signatures::field::bytes_of;
    use crate::signatures::order::N;

    const LAMBDA: [u64; 4] = [
        0xdf02_967c_1b23_bd72,
        0x122e_22ea_2081_6678,
        0xa526_1c02_8812_645a,
        0x5363_ad4c_c05c_30e0,
    ];

    /// a mod n, by subtraction of n 2^k.
    fn modulo_n(mut a: [u64; 9]) -> [u64; 4] {
        for shift in (0..=256).rev() {
            let mut n = [0u64; 9];
            for (at, word) in N.into_iter().enumerate() {
                let wide = u128::from(word) << (shift % 64);
                n[at + shift / 64] |= wide as u64;
                n[at + shift / 64 + 1] |= (wide >> 64) as u64;
            }
            let (mut less, mut borrow) = ([0; 9], false);
            for at in 0..9 {
                let (once, first) = a[at].overflowing_sub(n[at]);
                let (twice, second) = once.overflowing_sub(u64::from(borrow));
                (less[at], borrow) = (twice, first | second);
            }
            if !borrow {
                a = less;
            }
        }
        [a[0], a[1], a[2], a[3]]
    }

    /// Four words in nine.
    fn extended(words: [u64; 4]) -> [u64; 9] {
        std::array::from_fn(|at| words.get(at).copied().unwrap_or(0))
    }

    /// The scalar that an element stands for: (a + b lambda) mod n.
    pub(in crate::signatures) fn scalar(k: Element) -> [u64; 4] {
        let residue = |part: Wide| {
            if part.0[3] >> 63 == 0 {
                return modulo_n(extended(part.0));
            }
            modulo_n(extended(Wide(N).minus(Wide(modulo_n(extended(part.negated().0)))).0))
        };
        let mut wide = extended(residue(k.a));
        for (i, x) in residue(k.b).into_iter().enumerate() {
            let mut carry = 0u128;
            for (j, y) in LAMBDA.into_iter().enumerate() {
                carry += u128::from(wide[i + j]) + u128::from(x) * u128::from(y);
                wide[i + j] = carry as u64;
                carry >>= 64;
            }
            for word in &mut wide[i + 4..] {
                carry += u128::from(*word);
                *word = carry as u64;
                carry >>= 64;
            }
        }
        modulo_n(wide)
    }

    /// Scalars at the ends of words and of the order, lambda, powers of two, and numbers without a pattern.
    pub(in crate::signatures) fn scalars() -> Vec<[u64; 4]> {
        let below = |words: [u64; 4]| modulo_n(extended(words));
        let mut scalars = vec![[0; 4], [1, 0, 0, 0], [2, 0, 0, 0], [3, 0, 0, 0], [81, 0, 0, 0], LAMBDA];
        scalars.push(Wide(N).minus(Wide::small(1)).0);
        scalars.push([0xdfe9_2f46_681b_20a0, 0x5d57_6e73_57a4_501d, u64::MAX, u64::MAX >> 1]);
        for bit in 0..256 {
            let mut words = [0; 4];
            words[bit / 64] = 1 << (bit % 64);
            scalars.push(below(words));
        }
        let mut state = 0x9e37_79b9_7f4a_7c15u64;
        for _ in 0..1000 {
            let words = std::array::from_fn(|_| {
                state ^= state << 13;
                state ^= state >> 7;
                state ^= state << 17;
                state
            });
            scalars.push(below(words));
        }
        scalars
    }

    #[test]
    fn elements_are_short_equal_to_their_scalar_and_no_multiples_of_theta() {
        let bound = 1i128 << (2 * (128 - 72));
        for words in scalars() {
            let k = split(&bytes_of(words));
            assert!(!k.is_multiple_of_theta());
            // The coarse parts are off by less than one.
            assert!(k.coarse_norm() <= bound + (1 << 60), "{words:x?}");
            assert_eq!(scalar(k), words);
        }
    }
}
