//! Numbers modulo p, the prime of secp256k1's field, in four words.
//! Serves the engine's program on plain integers, the table of G and the tests of the circuit.
//! Never a number out of range: every function takes and gives numbers in 0..p.

/// p = 2^256 - 2^32 - 977.
pub const P: [u64; 4] = [0xffff_fffe_ffff_fc2f, u64::MAX, u64::MAX, u64::MAX];
/// 2^256 - p.
pub const FOLD: u64 = 0x1_0000_03d1;

/// A number in 0..p.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Fp([u64; 4]);

impl Fp {
    /// Zero.
    pub const ZERO: Self = Self([0; 4]);
    /// One.
    pub const ONE: Self = Self([1, 0, 0, 0]);
    /// Seven, the constant of the curve.
    pub const SEVEN: Self = Self([7, 0, 0, 0]);
    /// A cube root of one: w (x, y) = (beta x, y).
    pub const BETA: Self = Self([
        0xc139_6c28_7195_01ee,
        0x9cf0_4975_12f5_8995,
        0x6e64_479e_ac34_34e9,
        0x7ae9_6a2b_657c_0710,
    ]);
    /// The other cube root of one.
    pub const BETA_SQUARED: Self = Self([
        0x3ec6_93d6_8e6a_fa40,
        0x630f_b68a_ed0a_766a,
        0x919b_b861_53cb_cb16,
        0x8516_95d4_9a83_f8ef,
    ]);

    /// The number of these words, or `None` from p on.
    pub fn new(words: [u64; 4]) -> Option<Self> {
        let below = words[1..].iter().any(|word| *word != u64::MAX) || words[0] < P[0];
        below.then_some(Self(words))
    }

    /// The number of these words modulo p.
    pub fn reduced(words: [u64; 4]) -> Self {
        Self::folded(words, 0)
    }

    /// Little-endian words.
    pub fn words(self) -> [u64; 4] {
        self.0
    }

    /// Little-endian bytes.
    pub fn bytes(self) -> [u8; 32] {
        bytes_of(self.0)
    }

    /// Whether it is odd.
    pub fn is_odd(self) -> bool {
        self.0[0] & 1 == 1
    }

    /// The sum.
    pub fn plus(self, other: Self) -> Self {
        let (mut sum, mut carry) = ([0; 4], 0u128);
        for ((sum, a), b) in sum.iter_mut().zip(self.0).zip(other.0) {
            carry += u128::from(a) + u128::from(b);
            *sum = carry as u64;
            carry >>= 64;
        }
        Self::folded(sum, carry as u64)
    }

    /// The difference.
    pub fn minus(self, other: Self) -> Self {
        self.plus(other.negated())
    }

    /// The negative.
    pub fn negated(self) -> Self {
        if self == Self::ZERO {
            return self;
        }
        let (mut difference, mut borrow) = ([0; 4], false);
        for ((difference, a), b) in difference.iter_mut().zip(P).zip(self.0) {
            let (once, first) = a.overflowing_sub(b);
            let (twice, second) = once.overflowing_sub(u64::from(borrow));
            (*difference, borrow) = (twice, first | second);
        }
        Self(difference)
    }

    /// The product.
    pub fn times(self, other: Self) -> Self {
        let mut wide = [0u64; 8];
        for (i, a) in self.0.into_iter().enumerate() {
            let mut carry = 0u128;
            for (j, b) in other.0.into_iter().enumerate() {
                carry += u128::from(wide[i + j]) + u128::from(a) * u128::from(b);
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
        Self::folded(low, carry as u64)
    }

    /// The inverse; zero for zero.
    pub fn inverted(self) -> Self {
        // p - 2, from the top bit on.
        let (mut power, exponent) = (Self::ONE, [P[0] - 2, P[1], P[2], P[3]]);
        for bit in (0..256).rev() {
            power = power.times(power);
            if exponent[bit / 64] >> (bit % 64) & 1 == 1 {
                power = power.times(self);
            }
        }
        power
    }

    /// words + carry 2^256, below 2 p, in 0..p.
    fn folded(words: [u64; 4], carry: u64) -> Self {
        let (mut folded, mut above) = ([0; 4], u128::from(FOLD));
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
pub fn invert_all(elements: &mut [Fp]) {
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

/// Little-endian words of 32 bytes.
pub fn words_of(bytes: &[u8; 32]) -> [u64; 4] {
    std::array::from_fn(|at| {
        let eight: [u8; 8] = std::array::from_fn(|byte| bytes[8 * at + byte]);
        u64::from_le_bytes(eight)
    })
}

/// Little-endian bytes of four words.
pub fn bytes_of(words: [u64; 4]) -> [u8; 32] {
    std::array::from_fn(|at| words[at / 8].to_le_bytes()[at % 8])
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Ends of words and of the field: sums, differences and products hang together as in a ring, and inverses invert.
    #[test]
    fn the_laws_of_a_field_hold_at_its_ends() {
        let mut numbers = vec![
            Fp::ZERO,
            Fp::ONE,
            Fp::ONE.negated(),
            Fp::SEVEN,
            Fp::BETA,
            Fp([u64::MAX, 0, 0, 0]),
        ];
        for word in 0..4 {
            let mut words = [u64::MAX; 4];
            words[word] = 0;
            numbers.push(Fp(words));
            words = [0; 4];
            words[word] = u64::MAX;
            numbers.push(Fp(words));
        }
        for a in &numbers {
            assert_eq!(a.plus(a.negated()), Fp::ZERO);
            let inverse = if *a == Fp::ZERO { Fp::ZERO } else { Fp::ONE };
            assert_eq!(a.times(a.inverted()), inverse);
            for b in &numbers {
                assert_eq!(a.plus(*b).minus(*b), *a);
                for c in &numbers {
                    assert_eq!(a.plus(*b).times(*c), a.times(*c).plus(b.times(*c)));
                    assert_eq!(a.times(*b).times(*c), a.times(b.times(*c)));
                }
            }
        }
    }

    /// p is no number of the field, p - 1 is; the cube roots are roots, and are not one.
    #[test]
    fn constants_are_what_they_say() {
        assert_eq!(Fp::new(P), None);
        assert_eq!(Fp::new([P[0] - 1, P[1], P[2], P[3]]), Some(Fp::ONE.negated()));
        assert_eq!(Fp::reduced(P), Fp::ZERO);
        assert_eq!(Fp::reduced([u64::MAX; 4]), Fp([FOLD - 1, 0, 0, 0]));
        assert_eq!(Fp::BETA.times(Fp::BETA), Fp::BETA_SQUARED);
        assert_eq!(Fp::BETA.times(Fp::BETA_SQUARED), Fp::ONE);
        assert_eq!(Fp::BETA.plus(Fp::BETA_SQUARED).plus(Fp::ONE), Fp::ZERO);
    }
}
