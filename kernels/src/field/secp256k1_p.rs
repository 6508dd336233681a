//! The base field of secp256k1 on any machine: numbers in four words, one at a time.
//! Serves the host's side of shaders: closing equations, and the table of G. Vector engines have `ifma`.
//! Never a number out of range: every function takes and gives numbers in 0..p.

/// A number in 0..p, little-endian words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Fp([u64; 4]);

/// p = 2^256 - 2^32 - 977.
const P: [u64; 4] = [0xffff_fffe_ffff_fc2f, u64::MAX, u64::MAX, u64::MAX];
/// 2^256 - p.
const FOLD: u64 = 0x1_0000_03d1;

impl Fp {
    /// Zero.
    pub(crate) const ZERO: Self = Self([0; 4]);
    /// One.
    #[cfg(any(test, feature = "gpu"))]
    pub(crate) const ONE: Self = Self([1, 0, 0, 0]);

    /// A small number.
    pub(crate) const fn small(number: u64) -> Self {
        Self([number, 0, 0, 0])
    }

    /// The number of these limbs, or `None` from p on.
    #[inline]
    pub(crate) fn new(limbs: &[u32; 8]) -> Option<Self> {
        let words: [u64; 4] = std::array::from_fn(|at| u64::from(limbs[2 * at]) | u64::from(limbs[2 * at + 1]) << 32);
        let below = words[3] != u64::MAX || words[2] != u64::MAX || words[1] != u64::MAX || words[0] < P[0];
        below.then_some(Self(words))
    }

    /// Little-endian limbs.
    #[cfg(any(test, feature = "gpu"))]
    pub(crate) fn limbs(self) -> [u32; 8] {
        std::array::from_fn(|at| (self.0[at / 2] >> (32 * (at % 2))) as u32)
    }

    /// Whether it is odd.
    pub(crate) fn is_odd(self) -> bool {
        self.0[0] & 1 == 1
    }

    /// The sum.
    #[inline]
    pub(crate) fn plus(self, other: Self) -> Self {
        let (mut sum, mut carry) = ([0u64; 4], 0u128);
        for ((sum, a), b) in sum.iter_mut().zip(self.0).zip(other.0) {
            carry += u128::from(a) + u128::from(b);
            *sum = carry as u64;
            carry >>= 64;
        }
        Self::reduced(sum, carry as u64)
    }

    /// The difference.
    #[inline]
    pub(crate) fn minus(self, other: Self) -> Self {
        self.plus(other.negated())
    }

    /// The negative.
    #[inline]
    pub(crate) fn negated(self) -> Self {
        if self == Self::ZERO {
            return self;
        }
        let (mut difference, mut borrow) = ([0u64; 4], false);
        for ((difference, a), b) in difference.iter_mut().zip(P).zip(self.0) {
            let (once, first) = a.overflowing_sub(b);
            let (twice, second) = once.overflowing_sub(u64::from(borrow));
            (*difference, borrow) = (twice, first | second);
        }
        Self(difference)
    }

    /// The product.
    #[inline]
    pub(crate) fn times(self, other: Self) -> Self {
        let (a, b) = (self.0, other.0);
        let mut wide = [0u64; 8];
        for i in 0..4 {
            let mut carry = 0u128;
            for j in 0..4 {
                carry += u128::from(wide[i + j]) + u128::from(a[i]) * u128::from(b[j]);
                wide[i + j] = carry as u64;
                carry >>= 64;
            }
            wide[i + 4] = carry as u64;
        }
        // 2^256 = FOLD: what stands above comes down, at most 34 bits of it twice.
        let (mut low, mut carry) = ([0u64; 4], 0u128);
        for i in 0..4 {
            carry += u128::from(wide[i]) + u128::from(wide[i + 4]) * u128::from(FOLD);
            low[i] = carry as u64;
            carry >>= 64;
        }
        let mut carry = carry * u128::from(FOLD);
        for word in &mut low {
            carry += u128::from(*word);
            *word = carry as u64;
            carry >>= 64;
        }
        Self::reduced(low, carry as u64)
    }

    /// The square.
    #[inline]
    pub(crate) fn squared(self) -> Self {
        self.times(self)
    }

    /// The inverse; zero for zero.
    #[cfg(any(test, feature = "gpu"))]
    pub(crate) fn inverted(self) -> Self {
        // p - 2, from the top bit on.
        let (mut power, exponent) = (Self::ONE, [P[0] - 2, P[1], P[2], P[3]]);
        for bit in (0..256).rev() {
            power = power.squared();
            if exponent[bit / 64] >> (bit % 64) & 1 == 1 {
                power = power.times(self);
            }
        }
        power
    }

    /// words + carry 2^256, below 2 p, in 0..p.
    #[inline]
    fn reduced(words: [u64; 4], carry: u64) -> Self {
        let (mut folded, mut above) = ([0u64; 4], u128::from(FOLD));
        for (folded, word) in folded.iter_mut().zip(words) {
            above += u128::from(word);
            *folded = above as u64;
            above >>= 64;
        }
        // Adding FOLD overflows 2^256 exactly from p on.
        if carry != 0 || above != 0 {
            Self(folded)
        } else {
            Self(words)
        }
    }
}

/// Inverts all of them by one inversion; none may be zero.
#[cfg(any(test, feature = "gpu"))]
pub(crate) fn invert_all(elements: &mut [Fp]) {
    let mut products = Vec::with_capacity(elements.len());
    let mut product = Fp::ONE;
    for element in elements.iter() {
        products.push(product);
        product = product.times(*element);
    }
    let mut inverse = product.inverted();
    for (element, before) in elements.iter_mut().zip(products).rev() {
        let own = inverse.times(before);
        inverse = inverse.times(*element);
        *element = own;
    }
}

#[cfg(test)]
mod tests {
    use num_bigint::BigUint;
    use rand::{RngExt, SeedableRng};

    use super::*;

    fn number(x: Fp) -> BigUint {
        BigUint::from_slice(&x.limbs())
    }

    /// Numbers at the ends of words and of the field, and any others, in all pairs.
    #[test]
    fn everything_agrees_with_big_integers() {
        let p = (BigUint::from(1u8) << 256u32) - FOLD;
        let mut random = rand_chacha::ChaCha8Rng::seed_from_u64(3);
        let of = |number: &BigUint| {
            let mut limbs = number.to_u32_digits();
            limbs.resize(8, 0);
            Fp::new(&limbs.try_into().expect("256 bits"))
        };
        assert_eq!(of(&p), None);
        assert_eq!(Fp::new(&[u32::MAX; 8]), None);
        let mut numbers = vec![Fp::ZERO, Fp::ONE, of(&(&p - 1u8)).unwrap(), Fp::small(u64::MAX)];
        for word in 0..4 {
            let mut words = [u64::MAX; 4];
            words[word] = 0;
            numbers.push(Fp(words));
            words = [0; 4];
            words[word] = u64::MAX;
            numbers.push(Fp(words));
        }
        let any = |_| Fp::new(&std::array::from_fn(|_| random.random()));
        numbers.extend((0..50).filter_map(any));
        for a in &numbers {
            assert_eq!(number(a.negated()), (&p - number(*a)) % &p);
            for b in &numbers {
                assert_eq!(number(a.plus(*b)), (number(*a) + number(*b)) % &p);
                assert_eq!(number(a.minus(*b)), (number(*a) + &p - number(*b)) % &p);
                assert_eq!(number(a.times(*b)), number(*a) * number(*b) % &p);
            }
        }
        let mut inverses: Vec<Fp> = numbers.iter().copied().filter(|number| *number != Fp::ZERO).collect();
        let elements = inverses.clone();
        invert_all(&mut inverses);
        for (element, inverse) in elements.iter().zip(inverses) {
            assert_eq!(element.times(inverse), Fp::ONE);
            assert_eq!(element.inverted(), inverse);
        }
        assert_eq!(Fp::ZERO.inverted(), Fp::ZERO);
    }
}
