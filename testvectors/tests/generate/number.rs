//! Arbitrary-size integers modulo a prime: the arithmetic under every curve of the generator.
//! Slow and plain on purpose; shares nothing with the limb arithmetic of the engines.
//! Never constant-time: it sees no secret that matters.

use num_bigint::BigUint;

/// A number written in hexadecimal.
pub(crate) fn hex_number(text: &str) -> BigUint {
    BigUint::parse_bytes(text.as_bytes(), 16).expect("hexadecimal constant")
}

/// `value` as 32 big-endian bytes; it must fit.
pub(crate) fn be32(value: &BigUint) -> [u8; 32] {
    let bytes = value.to_bytes_be();
    let mut out = [0; 32];
    out[32 - bytes.len()..].copy_from_slice(&bytes);
    out
}

/// `value` as 32 little-endian bytes; it must fit.
pub(crate) fn le32(value: &BigUint) -> [u8; 32] {
    let mut out = be32(value);
    out.reverse();
    out
}

/// A big-endian number.
pub(crate) fn from_be(bytes: &[u8]) -> BigUint {
    BigUint::from_bytes_be(bytes)
}

/// A little-endian number.
pub(crate) fn from_le(bytes: &[u8]) -> BigUint {
    BigUint::from_bytes_le(bytes)
}

/// A small number.
pub(crate) fn small(value: u64) -> BigUint {
    BigUint::from(value)
}

/// Arithmetic modulo a prime; results are reduced, arguments need not be.
#[derive(Clone, Debug)]
pub(crate) struct Prime(pub(crate) BigUint);

impl Prime {
    pub(crate) fn reduce(&self, a: &BigUint) -> BigUint {
        a % &self.0
    }

    pub(crate) fn add(&self, a: &BigUint, b: &BigUint) -> BigUint {
        (a + b) % &self.0
    }

    pub(crate) fn neg(&self, a: &BigUint) -> BigUint {
        (&self.0 - a % &self.0) % &self.0
    }

    pub(crate) fn sub(&self, a: &BigUint, b: &BigUint) -> BigUint {
        (a + &self.0 - b % &self.0) % &self.0
    }

    pub(crate) fn mul(&self, a: &BigUint, b: &BigUint) -> BigUint {
        (a * b) % &self.0
    }

    pub(crate) fn square(&self, a: &BigUint) -> BigUint {
        self.mul(a, a)
    }

    pub(crate) fn pow(&self, a: &BigUint, exponent: &BigUint) -> BigUint {
        a.modpow(exponent, &self.0)
    }

    /// 1 / a; `a` must not be a multiple of the prime.
    pub(crate) fn invert(&self, a: &BigUint) -> BigUint {
        assert_ne!(self.reduce(a), small(0), "inverse of zero");
        self.pow(a, &(&self.0 - 2_u32))
    }

    /// A square root of `a`, if there is one; the prime must be 3 mod 4 or 5 mod 8.
    pub(crate) fn sqrt(&self, a: &BigUint) -> Option<BigUint> {
        let root = if (&self.0 % 4_u32) == small(3) {
            self.pow(a, &((&self.0 + 1_u32) >> 2))
        } else {
            assert_eq!(&self.0 % 8_u32, small(5), "unsupported prime");
            let candidate = self.pow(a, &((&self.0 + 3_u32) >> 3));
            if self.square(&candidate) == self.reduce(a) {
                candidate
            } else {
                // sqrt(-1) = 2^((p - 1) / 4)
                self.mul(&candidate, &self.pow(&small(2), &((&self.0 - 1_u32) >> 2)))
            }
        };
        (self.square(&root) == self.reduce(a)).then_some(root)
    }
}
