//! 256-bit targets: the compact encoding of difficulty, chain work, and the arithmetic of retargets.
//! Used by the header rules K3, K5 and K7 of the coin chains and by the choice of the best branch.
//! Never judges: it decodes faithfully (sign and overflow included) and leaves the verdict to the rules.
//!
//! Semantics are those of `arith_uint256` in the reference nodes: unsigned, modulo 2^256.

use std::cmp::Ordering;
use std::fmt;

/// An unsigned 256-bit integer, four 64-bit limbs, least significant first.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Default)]
pub struct U256([u64; 4]);

impl U256 {
    /// Zero.
    pub const ZERO: Self = Self([0; 4]);
    /// One.
    pub const ONE: Self = Self([1, 0, 0, 0]);
    /// 2^256 - 1.
    pub const MAX: Self = Self([u64::MAX; 4]);

    /// From limbs, least significant first.
    pub const fn from_limbs(limbs: [u64; 4]) -> Self {
        Self(limbs)
    }

    /// From one limb.
    pub const fn from_u64(value: u64) -> Self {
        Self([value, 0, 0, 0])
    }

    /// From 32 bytes, least significant first: the way a hash is compared with a target.
    pub fn from_le_bytes(bytes: &[u8; 32]) -> Self {
        let mut limbs = [0u64; 4];
        for (limb, chunk) in limbs.iter_mut().zip(bytes.chunks_exact(8)) {
            *limb = chunk.iter().rev().fold(0, |acc, byte| (acc << 8) | u64::from(*byte));
        }
        Self(limbs)
    }

    /// To 32 bytes, least significant first.
    pub fn to_le_bytes(self) -> [u8; 32] {
        let mut bytes = [0u8; 32];
        for (chunk, limb) in bytes.chunks_exact_mut(8).zip(self.0) {
            chunk.copy_from_slice(&limb.to_le_bytes());
        }
        bytes
    }

    /// Whether the value is zero.
    pub fn is_zero(self) -> bool {
        self == Self::ZERO
    }

    /// The least number of bits that hold the value: 0 for zero, 256 at most.
    pub fn bits(self) -> u32 {
        let mut top = self.0.iter().rev().zip([256u32, 192, 128, 64]);
        let top = top.find(|(limb, _)| **limb != 0);
        top.map_or(0, |(limb, width)| width.saturating_sub(limb.leading_zeros()))
    }

    /// The lowest 64 bits.
    pub const fn low_u64(self) -> u64 {
        let [low, ..] = self.0;
        low
    }

    /// The value as 128 bits, or `u128::MAX` where it does not fit.
    pub const fn saturating_u128(self) -> u128 {
        let [a, b, c, d] = self.0;
        if c | d == 0 {
            (a as u128) | ((b as u128) << 64)
        } else {
            u128::MAX
        }
    }

    /// Bitwise complement.
    pub const fn complement(self) -> Self {
        let [a, b, c, d] = self.0;
        Self([!a, !b, !c, !d])
    }

    /// Shift towards the high end; bits shifted out are lost, 256 and more give zero.
    pub fn shift_left(self, count: u32) -> Self {
        let mut out = self;
        for _ in 0..count.min(256) {
            let mut carry = 0;
            for limb in &mut out.0 {
                let next = *limb >> 63;
                *limb = (*limb << 1) | carry;
                carry = next;
            }
        }
        out
    }

    /// Shift towards the low end; bits shifted out are lost, 256 and more give zero.
    pub fn shift_right(self, count: u32) -> Self {
        let mut out = self;
        for _ in 0..count.min(256) {
            let mut carry = 0;
            for limb in out.0.iter_mut().rev() {
                let next = *limb << 63;
                *limb = (*limb >> 1) | carry;
                carry = next;
            }
        }
        out
    }

    /// Sum modulo 2^256, and whether it overflowed.
    pub fn overflowing_add(self, other: Self) -> (Self, bool) {
        let mut out = self;
        let mut carry = false;
        for (limb, addend) in out.0.iter_mut().zip(other.0) {
            let (sum, first) = limb.overflowing_add(addend);
            let (sum, second) = sum.overflowing_add(u64::from(carry));
            *limb = sum;
            carry = first | second;
        }
        (out, carry)
    }

    /// Difference modulo 2^256, and whether it borrowed.
    pub fn overflowing_sub(self, other: Self) -> (Self, bool) {
        let mut out = self;
        let mut borrow = false;
        for (limb, subtrahend) in out.0.iter_mut().zip(other.0) {
            let (difference, first) = limb.overflowing_sub(subtrahend);
            let (difference, second) = difference.overflowing_sub(u64::from(borrow));
            *limb = difference;
            borrow = first | second;
        }
        (out, borrow)
    }

    /// Product with a 32-bit factor modulo 2^256, as the retarget rules compute it.
    pub fn wrapping_mul_u32(self, factor: u32) -> Self {
        let mut out = self;
        let mut carry = 0u128;
        for limb in &mut out.0 {
            // (2^64 - 1) * (2^32 - 1) + (2^64 - 1) < 2^96: no overflow in 128 bits.
            let wide = u128::from(*limb).wrapping_mul(u128::from(factor)).wrapping_add(carry);
            *limb = wide as u64;
            carry = wide >> 64;
        }
        out
    }

    /// Product with a 64-bit factor modulo 2^256, as stake weights compute it.
    pub fn wrapping_mul_u64(self, factor: u64) -> Self {
        let low = self.wrapping_mul_u32(factor as u32);
        let high = self.wrapping_mul_u32((factor >> 32) as u32).shift_left(32);
        low.overflowing_add(high).0
    }

    /// Quotient, rounded down; `None` for a zero divisor.
    pub fn checked_div(self, divisor: Self) -> Option<Self> {
        if divisor.is_zero() {
            return None;
        }
        let mut quotient = Self::ZERO;
        let mut remainder = Self::ZERO;
        // Long division bit by bit, highest first. Invariant: remainder < divisor before each step.
        for byte in self.to_le_bytes().iter().rev() {
            for bit in (0..8).rev() {
                let carried_out = remainder.bits() == 256;
                remainder = remainder.shift_left(1);
                let [low, b, c, d] = remainder.0;
                remainder = Self([low | u64::from((byte >> bit) & 1), b, c, d]);
                quotient = quotient.shift_left(1);
                if carried_out || remainder >= divisor {
                    remainder = remainder.overflowing_sub(divisor).0;
                    let [low, b, c, d] = quotient.0;
                    quotient = Self([low | 1, b, c, d]);
                }
            }
        }
        Some(quotient)
    }
}

impl PartialOrd for U256 {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for U256 {
    fn cmp(&self, other: &Self) -> Ordering {
        self.0.iter().rev().cmp(other.0.iter().rev())
    }
}

impl fmt::Display for U256 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().rev().try_for_each(|limb| write!(f, "{limb:016x}"))
    }
}

impl fmt::Debug for U256 {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "0x{self}")
    }
}

/// The value of a compact encoding together with what makes it unusable.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Compact {
    /// The magnitude, modulo 2^256.
    pub value: U256,
    /// The sign bit is set on a value that is not zero.
    pub negative: bool,
    /// The magnitude needs more than 256 bits.
    pub overflow: bool,
}

impl Compact {
    /// Decodes `bits`: one byte of size, a sign bit and 23 bits of mantissa (`SetCompact`).
    pub fn decode(bits: u32) -> Self {
        let size = bits >> 24;
        let word = bits & 0x007f_ffff;
        let (value, word) = if size <= 3 {
            let word = word >> 3u32.wrapping_sub(size).wrapping_mul(8);
            (U256::from_u64(word.into()), word)
        } else {
            (
                U256::from_u64(word.into()).shift_left(size.wrapping_sub(3).wrapping_mul(8)),
                word,
            )
        };
        Self {
            value,
            negative: word != 0 && bits & 0x0080_0000 != 0,
            overflow: word != 0 && (size > 34 || (word > 0xff && size > 33) || (word > 0xffff && size > 32)),
        }
    }

    /// The canonical encoding of `value`, rounded down to 23 bits of mantissa (`GetCompact`).
    pub fn encode(value: U256) -> u32 {
        let mut size = value.bits().div_ceil(8);
        let mut word = if size <= 3 {
            (value.low_u64() << 3u32.wrapping_sub(size).wrapping_mul(8)) as u32
        } else {
            value.shift_right(size.wrapping_sub(3).wrapping_mul(8)).low_u64() as u32
        };
        // The mantissa's highest bit is the sign: move it into the size.
        if word & 0x0080_0000 != 0 {
            word >>= 8;
            size = size.wrapping_add(1);
        }
        word | (size << 24)
    }
}

/// A target that a proof of work can be held against: canonical, positive, within 256 bits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Target(U256);

/// Why compact bits are not a target.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TargetError {
    /// The sign bit is set.
    #[error("negative target in bits {bits:08x}")]
    Negative {
        /// The compact bits.
        bits: u32,
    },
    /// The value is zero.
    #[error("zero target in bits {bits:08x}")]
    Zero {
        /// The compact bits.
        bits: u32,
    },
    /// The value needs more than 256 bits.
    #[error("target of more than 256 bits in bits {bits:08x}")]
    Overflow {
        /// The compact bits.
        bits: u32,
    },
    /// The same value has another, canonical encoding.
    #[error("bits {bits:08x} are not canonical, expected {expected:08x}")]
    NotCanonical {
        /// The compact bits.
        bits: u32,
        /// The canonical encoding of the same value.
        expected: u32,
    },
    /// The value is easier than the chain allows.
    #[error("target of bits {bits:08x} is above the limit {limit:08x}")]
    AboveLimit {
        /// The compact bits.
        bits: u32,
        /// The compact encoding of the limit.
        limit: u32,
    },
}

impl Target {
    /// The target of canonical `bits` that does not exceed `limit`.
    pub fn new(bits: u32, limit: U256) -> Result<Self, TargetError> {
        let Compact {
            value,
            negative,
            overflow,
        } = Compact::decode(bits);
        if negative {
            return Err(TargetError::Negative { bits });
        }
        if overflow {
            return Err(TargetError::Overflow { bits });
        }
        if value.is_zero() {
            return Err(TargetError::Zero { bits });
        }
        let expected = Compact::encode(value);
        if expected != bits {
            return Err(TargetError::NotCanonical { bits, expected });
        }
        if value > limit {
            return Err(TargetError::AboveLimit {
                bits,
                limit: Compact::encode(limit),
            });
        }
        Ok(Self(value))
    }

    /// The value.
    pub const fn value(self) -> U256 {
        self.0
    }

    /// The target as little-endian 32-bit limbs, the form of rows.
    pub fn to_limbs(self) -> [u32; 8] {
        let bytes = self.0.to_le_bytes();
        let mut limbs = [0u32; 8];
        for (limb, four) in limbs.iter_mut().zip(bytes.as_chunks::<4>().0) {
            *limb = u32::from_le_bytes(*four);
        }
        limbs
    }

    /// Whether a proof-of-work hash, as it stands in memory, does not exceed the target.
    pub fn is_met_by(self, hash: &[u8; 32]) -> bool {
        U256::from_le_bytes(hash) <= self.0
    }

    /// The expected number of hashes behind a header of this target: 2^256 / (target + 1), rounded down.
    pub fn work(self) -> U256 {
        // 2^256 / (t + 1) = (2^256 - 1 - t) / (t + 1) + 1, which fits 256 bits (GetBlockProof).
        let divisor = self.0.overflowing_add(U256::ONE).0;
        // Only t = 2^256 - 1 gives a zero divisor, and its work is one hash.
        let quotient = self.0.complement().checked_div(divisor).unwrap_or(U256::ZERO);
        quotient.overflowing_add(U256::ONE).0
    }

    /// The zero bits that lead every hash that meets the target: floor(256 - log2(target + 1)).
    pub fn leading_zero_bits(self) -> u32 {
        let (next, overflow) = self.0.overflowing_add(U256::ONE);
        if overflow {
            return 0;
        }
        // log2 of an exact power of two is bits - 1; every other value rounds the difference down.
        let is_power = next == U256::ONE.shift_left(next.bits().wrapping_sub(1));
        let log2_ceil = if is_power {
            next.bits().wrapping_sub(1)
        } else {
            next.bits()
        };
        256u32.wrapping_sub(log2_ceil)
    }
}

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "tests compute on known values")]
mod tests {
    use super::*;

    const REGTEST_LIMIT: U256 = U256::from_limbs([u64::MAX, u64::MAX, u64::MAX, u64::MAX >> 1]);

    fn hex(text: &str) -> U256 {
        let mut bytes = [0u8; 32];
        hex::decode_to_slice(format!("{text:0>64}"), &mut bytes).unwrap();
        bytes.reverse();
        U256::from_le_bytes(&bytes)
    }

    #[test]
    fn a_product_with_64_bits_is_that_of_its_halves_and_wraps() {
        // 1 and 2^32 are the halves alone; the largest factor carries through all limbs.
        let value = U256::from_limbs([u64::MAX, 1, 2, u64::MAX]);
        assert_eq!(value.wrapping_mul_u64(1), value);
        assert_eq!(value.wrapping_mul_u64(1 << 32), value.shift_left(32));
        let negated = U256::ZERO.overflowing_sub(value).0;
        let expected = value.shift_left(64).overflowing_add(negated).0;
        assert_eq!(value.wrapping_mul_u64(u64::MAX), expected, "2^64 - 1 times");
        assert_ne!(value.wrapping_mul_u64(u64::MAX - 1), expected);
    }

    /// The table of the reference node's own `arith_uint256_tests` (bignum_SetCompact): every size from 0 to 5 with
    /// the sign bit, the shifts that lose the mantissa, and the three ways to overflow.
    #[test]
    fn compact_decoding_is_that_of_the_node() {
        let cases: [(u32, u64, u32, bool); 22] = [
            (0, 0, 0, false),
            (0x0012_3456, 0, 0, false),
            (0x0100_3456, 0, 0, false),
            (0x0200_0056, 0, 0, false),
            (0x0300_0000, 0, 0, false),
            (0x0400_0000, 0, 0, false),
            (0x0092_3456, 0, 0, false),
            (0x0180_3456, 0, 0, false),
            (0x0280_0056, 0, 0, false),
            (0x0380_0000, 0, 0, false),
            (0x0480_0000, 0, 0, false),
            (0x0112_3456, 0x12, 0x0112_0000, false),
            (0x0212_3456, 0x1234, 0x0212_3400, false),
            (0x0312_3456, 0x12_3456, 0x0312_3456, false),
            (0x0412_3456, 0x1234_5600, 0x0412_3456, false),
            (0x0500_9234, 0x9234_0000, 0x0500_9234, false),
            (0x01fe_dcba, 0x7e, 0x017e_0000, true),
            (0x0492_3456, 0x1234_5600, 0x0412_3456, true),
            // A mantissa that would set the sign bit moves into the size.
            (0x0200_8000, 0x80, 0x0200_8000, false),
            (0x0280_0000, 0, 0, false),
            (0x0101_0000, 0x01, 0x0101_0000, false),
            (0x0400_0001, 0x100, 0x0201_0000, false),
        ];
        for (bits, value, encoded, negative) in cases {
            let compact = Compact::decode(bits);
            assert_eq!(compact.value, U256::from_u64(value), "{bits:08x}");
            assert_eq!(compact.negative, negative, "{bits:08x}");
            assert!(!compact.overflow, "{bits:08x}");
            assert_eq!(Compact::encode(compact.value), encoded, "{bits:08x}");
        }
        assert_eq!(
            Compact::decode(0x2012_3456).value,
            hex("1234560000000000000000000000000000000000000000000000000000000000")
        );
    }

    #[test]
    fn overflow_starts_where_the_mantissa_leaves_256_bits() {
        // One, two and three significant bytes fit at sizes 34, 33 and 32; one size more overflows.
        for (fits, overflows) in [
            (0x2200_00ff, 0x2300_00ff),
            (0x2100_ffff, 0x2200_ffff),
            (0x207f_ffff, 0x217f_ffff),
            (0x2000_0001, 0xff00_0001),
        ] {
            assert!(!Compact::decode(fits).overflow, "{fits:08x}");
            assert!(Compact::decode(overflows).overflow, "{overflows:08x}");
            assert_eq!(
                Target::new(overflows, U256::MAX),
                Err(TargetError::Overflow { bits: overflows })
            );
        }
        assert!(!Compact::decode(0xff00_0000).overflow, "zero never overflows");
    }

    #[test]
    fn a_target_is_canonical_positive_and_within_the_limit() {
        let bitcoin = U256::from_limbs([u64::MAX, u64::MAX, u64::MAX, 0xffff_ffff]);
        assert_eq!(
            Target::new(0x1d00_ffff, bitcoin).unwrap().value(),
            hex("ffff").shift_left(208)
        );
        // The limit itself rounds down to 1d00ffff; the next mantissa is above it.
        assert_eq!(Compact::encode(bitcoin), 0x1d00_ffff);
        assert_eq!(
            Target::new(0x1d01_0000, bitcoin),
            Err(TargetError::AboveLimit {
                bits: 0x1d01_0000,
                limit: 0x1d00_ffff
            })
        );
        assert_eq!(
            Target::new(0x1d80_ffff, bitcoin),
            Err(TargetError::Negative { bits: 0x1d80_ffff })
        );
        assert_eq!(
            Target::new(0x1d00_0000, bitcoin),
            Err(TargetError::Zero { bits: 0x1d00_0000 })
        );
        assert_eq!(
            Target::new(0x1d00_00ff, bitcoin),
            Err(TargetError::NotCanonical {
                bits: 0x1d00_00ff,
                expected: 0x1c00_ff00
            })
        );
        assert_eq!(
            Target::new(0x207f_ffff, REGTEST_LIMIT).unwrap().value(),
            hex("7fffff").shift_left(232)
        );
    }

    #[test]
    fn a_hash_meets_its_target_up_to_equality() {
        let target = Target::new(0x1d00_ffff, U256::MAX).unwrap();
        let at = target.value().to_le_bytes();
        let above = target.value().overflowing_add(U256::ONE).0.to_le_bytes();
        assert!(target.is_met_by(&at));
        assert!(!target.is_met_by(&above));
        assert!(target.is_met_by(&[0; 32]));
        assert!(!target.is_met_by(&[0xff; 32]));
    }

    #[test]
    fn work_is_two_to_the_256_over_target_plus_one() {
        // The well-known work of difficulty 1, and of regtest: two hashes a block.
        assert_eq!(
            Target::new(0x1d00_ffff, U256::MAX).unwrap().work(),
            U256::from_u64(0x1_0001_0001)
        );
        assert_eq!(Target::new(0x207f_ffff, U256::MAX).unwrap().work(), U256::from_u64(2));
        // The hardest target, 1, and the easiest value there is.
        assert_eq!(
            Target::new(0x0101_0000, U256::MAX).unwrap().work(),
            U256::ONE.shift_left(255)
        );
        assert_eq!(Target(U256::MAX).work(), U256::ONE);
    }

    #[test]
    fn leading_zero_bits_round_down() {
        // 2^236 - 1 is exactly 20 bits; 1d00ffff is a little below 2^224 and shows 32 bits.
        assert_eq!(
            Target(U256::ONE.shift_left(236).overflowing_sub(U256::ONE).0).leading_zero_bits(),
            20
        );
        assert_eq!(Target::new(0x1d00_ffff, U256::MAX).unwrap().leading_zero_bits(), 32);
        assert_eq!(Target(U256::ONE.shift_left(236)).leading_zero_bits(), 19);
        assert_eq!(Target(U256::MAX).leading_zero_bits(), 0);
    }

    #[test]
    fn division_matches_128_bit_arithmetic_and_its_own_product() {
        let (a, b) = (0xfedc_ba98_7654_3210_0123_4567_89ab_cdefu128, 0x1_0000_0001u128);
        let wide = |v: u128| U256::from_limbs([v as u64, (v >> 64) as u64, 0, 0]);
        assert_eq!(wide(a).checked_div(wide(b)), Some(wide(a / b)));
        assert_eq!(U256::MAX.checked_div(U256::MAX), Some(U256::ONE));
        // The remainder reaches 256 bits here, so the lost top bit must count.
        assert_eq!(U256::MAX.checked_div(U256::ONE.shift_left(255)), Some(U256::ONE));
        assert_eq!(U256::MAX.checked_div(U256::ZERO), None);
        assert_eq!(U256::MAX.wrapping_mul_u32(2), U256::MAX.overflowing_sub(U256::ONE).0);
        assert!(
            U256::ONE.shift_left(64) > U256::from_u64(u64::MAX),
            "the high limb decides"
        );
    }
}
