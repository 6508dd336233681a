//! The field of Curve25519, GF(2^255 - 19), for those who need it bare: `curve25519-dalek` keeps its own private.
//! Below `hash_to_point` and the judge of Ed25519 on GPUs. Products and carries are those of `fiat-crypto`, proved by machine.
//! Never used on secrets: branches and comparisons take the time they take.

use fiat_crypto::curve25519_64::{
    fiat_25519_add, fiat_25519_carry, fiat_25519_carry_mul, fiat_25519_carry_square, fiat_25519_from_bytes,
    fiat_25519_loose_field_element as Loose, fiat_25519_opp, fiat_25519_relax, fiat_25519_sub,
    fiat_25519_tight_field_element as Tight, fiat_25519_to_bytes,
};

/// A field element: five limbs of 51 bits, each at most 2^51 on entry and exit of every operation here.
#[derive(Clone, Copy)]
pub(crate) struct Fe(Tight);

impl Fe {
    #[cfg(feature = "gpu")]
    pub(crate) const ZERO: Self = Self(Tight([0; 5]));
    pub(crate) const ONE: Self = Self(Tight([1, 0, 0, 0, 0]));

    /// A number below 2^51.
    pub(crate) const fn small(number: u64) -> Self {
        assert!(number < 1 << 51);
        Self(Tight([number, 0, 0, 0, 0]))
    }

    /// A little-endian number of 256 bits, reduced modulo p.
    pub(crate) fn from_bytes_wide(bytes: &[u8; 32]) -> Self {
        // The library takes 255 bits; bit 255 stands for 2^255 = 19 modulo p.
        let mut low = *bytes;
        low[31] &= 0x7f;
        let mut element = Tight([0; 5]);
        fiat_25519_from_bytes(&mut element, &low);
        match bytes[31] >> 7 {
            0 => Self(element),
            _ => Self(element).add(&Self::small(19)),
        }
    }

    /// The little-endian bytes of the number below p.
    pub(crate) fn to_bytes(self) -> [u8; 32] {
        let mut bytes = [0; 32];
        fiat_25519_to_bytes(&mut bytes, &self.0);
        bytes
    }

    /// Whether the number below p is odd: the sign of RFC 8032.
    pub(crate) fn is_negative(self) -> bool {
        self.to_bytes()[0] & 1 == 1
    }

    pub(crate) fn add(&self, other: &Self) -> Self {
        let mut sum = Loose([0; 5]);
        fiat_25519_add(&mut sum, &self.0, &other.0);
        carried(&sum)
    }

    pub(crate) fn sub(&self, other: &Self) -> Self {
        let mut difference = Loose([0; 5]);
        fiat_25519_sub(&mut difference, &self.0, &other.0);
        carried(&difference)
    }

    pub(crate) fn neg(&self) -> Self {
        let mut negative = Loose([0; 5]);
        fiat_25519_opp(&mut negative, &self.0);
        carried(&negative)
    }

    pub(crate) fn mul(&self, other: &Self) -> Self {
        let mut product = Tight([0; 5]);
        fiat_25519_carry_mul(&mut product, &self.relaxed(), &other.relaxed());
        Self(product)
    }

    pub(crate) fn square(&self) -> Self {
        let mut square = Tight([0; 5]);
        fiat_25519_carry_square(&mut square, &self.relaxed());
        Self(square)
    }

    /// 1 / self, or 0 for 0: self^(p - 2), p - 2 = 2^255 - 21 = (2^250 - 1) 2^5 + 11.
    pub(crate) fn invert(&self) -> Self {
        let (power_250, power_11) = self.chain();
        power_250.square_times(5).mul(&power_11)
    }

    /// A root of u/v, v not 0: (true, sqrt(u/v)) if u/v is a square, else (false, sqrt(i u/v)); i = sqrt(-1), either sign.
    pub(crate) fn root_of_ratio(u: &Self, v: &Self, i: &Self) -> (bool, Self) {
        // r = u v^3 (u v^7)^((p - 5)/8) has v r^2 = u, -u, iu or -iu (RFC 8032 section 5.1.3).
        let v3 = v.square().mul(v);
        let v7 = v3.square().mul(v);
        let root = u.mul(&v3).mul(&u.mul(&v7).power_p58());
        let check = v.mul(&root.square());
        let (iu, rotated) = (u.mul(i), root.mul(i));
        if check == *u {
            (true, root)
        } else if check == u.neg() {
            (true, rotated)
        } else if check == iu {
            (false, root)
        } else {
            (false, rotated)
        }
    }

    /// i = sqrt(-1) = 2^((p - 1)/4), since 2 is no square; (p - 1)/4 = 2 (p - 5)/8 + 1.
    pub(crate) fn root_of_minus_one() -> Self {
        let two = Self::small(2);
        two.power_p58().square().mul(&two)
    }

    /// self^((p - 5)/8), (p - 5)/8 = 2^252 - 3 = (2^250 - 1) 2^2 + 1.
    fn power_p58(&self) -> Self {
        self.chain().0.square_times(2).mul(self)
    }

    /// (self^(2^250 - 1), self^11): the common part of the two exponentiations. `ones(n)` is self^(2^n - 1).
    fn chain(&self) -> (Self, Self) {
        let power_9 = self.square().square_times(2).mul(self);
        let power_11 = power_9.mul(&self.square());
        let ones_5 = power_11.square().mul(&power_9);
        let ones_10 = ones_5.square_times(5).mul(&ones_5);
        let ones_20 = ones_10.square_times(10).mul(&ones_10);
        let ones_40 = ones_20.square_times(20).mul(&ones_20);
        let ones_50 = ones_40.square_times(10).mul(&ones_10);
        let ones_100 = ones_50.square_times(50).mul(&ones_50);
        let ones_200 = ones_100.square_times(100).mul(&ones_100);
        (ones_200.square_times(50).mul(&ones_50), power_11)
    }

    fn square_times(&self, times: u32) -> Self {
        (0..times).fold(*self, |power, _| power.square())
    }

    fn relaxed(&self) -> Loose {
        let mut loose = Loose([0; 5]);
        fiat_25519_relax(&mut loose, &self.0);
        loose
    }
}

/// Equal as numbers modulo p, whatever the limbs.
impl PartialEq for Fe {
    fn eq(&self, other: &Self) -> bool {
        self.to_bytes() == other.to_bytes()
    }
}

fn carried(loose: &Loose) -> Fe {
    let mut tight = Tight([0; 5]);
    fiat_25519_carry(&mut tight, loose);
    Fe(tight)
}

#[cfg(test)]
mod tests {
    use super::*;

    const ZERO: Fe = Fe::small(0);

    #[test]
    fn reduction_of_256_bits() {
        // p and 2 p are 0, p + 1 is 1; all ones are 2^256 - 1 = 37 modulo p.
        let mut p = [0xff; 32];
        (p[0], p[31]) = (0xed, 0x7f);
        assert!(Fe::from_bytes_wide(&p) == ZERO);
        p[0] += 1;
        assert!(Fe::from_bytes_wide(&p) == Fe::ONE);
        let mut double_p = [0xff; 32];
        double_p[0] = 0xda;
        assert!(Fe::from_bytes_wide(&double_p) == ZERO);
        assert!(Fe::from_bytes_wide(&[0xff; 32]) == Fe::small(37));
        assert!(
            Fe::from_bytes_wide(&[0xff; 32]) != Fe::small(36),
            "the comparison can fail"
        );
    }

    #[test]
    fn inverses_and_roots() {
        let i = Fe::root_of_minus_one();
        assert!(i.square() == Fe::ONE.neg());
        assert!(ZERO.invert() == ZERO);
        let mut seen = [0, 0];
        for number in 1..200u64 {
            let (u, v) = (Fe::small(number), Fe::small(number * number + 7));
            assert!(v.mul(&v.invert()) == Fe::ONE, "{number}");
            let (square, root) = Fe::root_of_ratio(&u, &v, &i);
            let expected = if square { u } else { u.mul(&i) };
            assert!(root.square().mul(&v) == expected, "{number}");
            seen[usize::from(square)] += 1;
        }
        assert!(seen[0] > 50 && seen[1] > 50, "both kinds were seen: {seen:?}");
    }
}
