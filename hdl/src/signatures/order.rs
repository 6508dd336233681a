//! Numbers modulo n, the order of secp256k1's group: from the numbers of a signature to u1 and u2.
//! Between the rows of `kernels` and [`super::Job`]; the engine computes modulo p only.
//! Never a number out of range, and no secret: its time depends on the numbers.

use super::field::{bytes_of, words_of};

/// n.
pub const N: [u64; 4] = [
    0xbfd2_5e8c_d036_4141,
    0xbaae_dce6_af48_a03b,
    0xffff_ffff_ffff_fffe,
    u64::MAX,
];
/// 2^256 - n, 129 bits.
const FOLD: [u64; 3] = [0x402d_a173_2fc9_bebf, 0x4551_2319_50b7_5fc4, 1];

/// A number in 0..n.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Scalar([u64; 4]);

impl Scalar {
    /// Zero.
    pub const ZERO: Self = Self([0; 4]);
    /// One.
    pub const ONE: Self = Self([1, 0, 0, 0]);

    /// The number of little-endian bytes, or `None` from n on.
    pub fn new(bytes: &[u8; 32]) -> Option<Self> {
        let words = words_of(bytes);
        (less_n(words).is_none()).then_some(Self(words))
    }

    /// The number of little-endian bytes modulo n.
    pub fn reduced(bytes: &[u8; 32]) -> Self {
        let words = words_of(bytes);
        Self(less_n(words).unwrap_or(words))
    }

    /// Little-endian bytes.
    pub fn bytes(self) -> [u8; 32] {
        bytes_of(self.0)
    }

    /// The negative.
    pub fn negated(self) -> Self {
        if self == Self::ZERO {
            return self;
        }
        let (mut difference, mut borrow) = ([0; 4], false);
        for ((difference, a), b) in difference.iter_mut().zip(N).zip(self.0) {
            let (once, first) = a.overflowing_sub(b);
            let (twice, second) = once.overflowing_sub(u64::from(borrow));
            (*difference, borrow) = (twice, first | second);
        }
        Self(difference)
    }

    /// The product.
    pub fn times(self, other: Self) -> Self {
        let mut wide = [0u64; 8];
        add_product(&mut wide, &self.0, &other.0);
        // Each fold takes 127 bits off: 512, 385 + 1, 258 + 1, and then one carry at most.
        for _ in 0..3 {
            let high = [wide[4], wide[5], wide[6], wide[7]];
            wide[4..].fill(0);
            add_product(&mut wide, &high, &FOLD);
        }
        let words = [wide[0], wide[1], wide[2], wide[3]];
        debug_assert_eq!(wide[4..], [0; 4]);
        Self(less_n(words).unwrap_or(words))
    }

    /// The inverse; zero for zero.
    pub fn inverted(self) -> Self {
        let (mut power, exponent) = (Self::ONE, [N[0] - 2, N[1], N[2], N[3]]);
        for bit in (0..256).rev() {
            power = power.times(power);
            if exponent[bit / 64] >> (bit % 64) & 1 == 1 {
                power = power.times(self);
            }
        }
        power
    }
}

/// Inverts all of them by one inversion; none may be zero.
pub fn invert_all(numbers: &mut [Scalar]) {
    let mut products = Vec::with_capacity(numbers.len());
    let mut product = Scalar::ONE;
    for number in numbers.iter() {
        products.push(product);
        product = product.times(*number);
    }
    let mut inverse = product.inverted();
    for (number, before) in numbers.iter_mut().zip(products).rev() {
        let own = inverse.times(before);
        inverse = inverse.times(*number);
        *number = own;
    }
}

/// `wide += a b`, which must fit.
fn add_product(wide: &mut [u64; 8], a: &[u64; 4], b: &[u64]) {
    for (i, a) in a.iter().enumerate() {
        let mut carry = 0u128;
        for (at, word) in wide.iter_mut().enumerate().skip(i) {
            let b = b.get(at - i).copied().unwrap_or(0);
            carry += u128::from(*word) + u128::from(*a) * u128::from(b);
            *word = carry as u64;
            carry >>= 64;
        }
        debug_assert_eq!(carry, 0);
    }
}

/// words - n, if that is not negative.
fn less_n(words: [u64; 4]) -> Option<[u64; 4]> {
    let (mut less, mut borrow) = ([0; 4], false);
    for ((less, a), b) in less.iter_mut().zip(words).zip(N) {
        let (once, first) = a.overflowing_sub(b);
        let (twice, second) = once.overflowing_sub(u64::from(borrow));
        (*less, borrow) = (twice, first | second);
    }
    (!borrow).then_some(less)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::signatures::split::tests::scalars;

    /// Ends of the order and of words: products distribute, inverses invert, n is zero.
    #[test]
    fn the_laws_of_a_field_hold() {
        assert_eq!(Scalar::new(&bytes_of(N)), None);
        assert_eq!(Scalar::reduced(&bytes_of(N)), Scalar::ZERO);
        assert_eq!(Scalar::reduced(&[0xff; 32]), Scalar([FOLD[0] - 1, FOLD[1], 1, 0]));
        let mut numbers: Vec<Scalar> = scalars()
            .into_iter()
            .step_by(9)
            .map(|words| Scalar::new(&bytes_of(words)).unwrap())
            .collect();
        let (minus_one, two) = (Scalar::ONE.negated(), Scalar([2, 0, 0, 0]));
        for pair in numbers.windows(2) {
            let [a, b] = [pair[0], pair[1]];
            assert_eq!(a.times(b), b.times(a));
            assert_eq!(a.times(minus_one), a.negated());
            assert_eq!(a.times(b).times(two), a.times(b.times(two)));
            assert_eq!(a.times(b).negated(), a.times(b.negated()));
        }
        numbers.retain(|number| *number != Scalar::ZERO);
        let mut inverses = numbers.clone();
        invert_all(&mut inverses);
        for (number, inverse) in numbers.iter().zip(inverses) {
            assert_eq!(number.times(inverse), Scalar::ONE);
        }
        assert_eq!(minus_one.inverted(), minus_one);
    }
}
