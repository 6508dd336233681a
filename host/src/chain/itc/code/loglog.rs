//! HyperLogLog: how many different subjects there are, to about 0.8 %, in 12 KiB whatever their number.
//! Recomputed from the committed records by `code`, and held byte by byte against the sketch of the result.
//! Never a float: sums, quotients and logarithms are of integers, so that every machine finds the same number.
//!
//! Source: Flajolet, Fusy, Gandouet, Meunier, "HyperLogLog" (AofA 2007), figure 3, with m = 2^14; of its corrections that of
//! small ranges (linear counting). Hashes have 64 bits, so that of large ranges falls away (Heule and others, 2013, section
//! 5.1). The logarithm of a library differs between machines in its last bit; the series here does not.

use crate::chain::records::hash;

/// Bits of a hash that say which register: p.
pub const INDEX_BITS: u32 = 14;
/// Registers, m.
pub const REGISTERS: usize = 1 << INDEX_BITS;
/// Bytes of all registers, 6 bits each: register i begins at bit 6 i, bit b of the sketch is bit b % 8 of byte b / 8.
pub const SKETCH_BYTES: usize = REGISTERS * 6 / 8;

/// Registers that have seen some items; each at most [`RANK_MAX`].
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LogLog {
    registers: Vec<u8>,
}

impl Default for LogLog {
    fn default() -> Self {
        Self {
            registers: vec![0; REGISTERS],
        }
    }
}

impl LogLog {
    /// Sees an item. Of the first 8 bytes of its SHA-256, big-endian, the upper 14 bits are the register, and the zeros in front of
    /// the other 50, one more, the rank.
    #[expect(
        clippy::arithmetic_side_effects,
        reason = "at most 50 zeros, since the bits behind the rest are one"
    )]
    pub fn insert(&mut self, item: &[u8]) {
        let digest = hash(&[item]);
        let first = digest.first_chunk().map_or(0, |bytes| u64::from_be_bytes(*bytes));
        // The ones shifted in end the count where all 50 bits are zero.
        let rest = (first << INDEX_BITS) | ((1 << INDEX_BITS) - 1);
        let rank = rest.leading_zeros() as u8 + 1;
        let index = (first >> (u64::BITS - INDEX_BITS)) as usize;
        if let Some(register) = self.registers.get_mut(index) {
            *register = rank.max(*register);
        }
    }

    /// The registers, packed.
    pub fn to_bytes(&self) -> Vec<u8> {
        // Four registers are three bytes.
        let (groups, _) = self.registers.as_chunks::<4>();
        let packed = groups.iter().flat_map(|[a, b, c, d]| {
            let word = u32::from(*a) | u32::from(*b) << 6 | u32::from(*c) << 12 | u32::from(*d) << 18;
            let [x, y, z, _] = word.to_le_bytes();
            [x, y, z]
        });
        packed.collect()
    }

    /// About how many different items were seen: the estimate of the paper, rounded down.
    ///
    /// E = alpha m^2 / sum 2^-M with alpha = 0.7213 / (1 + 1.079 / m); up to 5/2 m, while V registers are empty, m ln(m / V).
    #[expect(
        clippy::arithmetic_side_effects,
        reason = "shifts are by at most 51, and the ranges stand beside the steps"
    )]
    pub fn estimate(&self) -> u64 {
        let m = REGISTERS as u128;
        // sum 2^(51 - M): 2^14 terms, each 1 to 2^51, so 2^14 to 2^65.
        let terms = self
            .registers
            .iter()
            .map(|rank| 1u128 << RANK_MAX.saturating_sub(*rank));
        let sum: u128 = terms.sum();
        // alpha m^2 2^51 / sum = 7213 m^3 2^51 / (10 (1000 m + 1079) sum): below 2^13 2^42 2^51 over at least 2^27 2^14.
        let raw = ((7_213 * m * m * m) << RANK_MAX) / (10 * (1_000 * m + 1_079) * sum);
        let empty = self.registers.iter().filter(|rank| **rank == 0).count() as u128;
        let estimate = match empty {
            // 14 ln 2 >= ln V, term by term; below 2^14 2^66.
            1.. if 2 * raw <= 5 * m => (m * (u128::from(INDEX_BITS) * ln(2) - ln(empty))) >> LN_BITS,
            _ => raw,
        };
        u64::try_from(estimate).unwrap_or(u64::MAX)
    }
}

/// The natural logarithm of a whole number from 1 to 2^14 in units of 2^-62, less than 2^-54 below the true one. With
/// v = 2^e f it is e ln 2 + ln f, and ln f = 2 (z + z^3/3 + z^5/5 + ...) where z = (f - 1) / (f + 1), at most 1/3.
#[expect(
    clippy::arithmetic_side_effects,
    reason = "z is at most a third of 2^62, and so is every term; their sum is below 2^62"
)]
fn ln(v: u128) -> u128 {
    // ln 2 itself is the series at f = 2, so its power of two is taken from below.
    let (power, is_two) = match v {
        2 => (0, true),
        _ => (v.checked_ilog2().unwrap_or_default(), false),
    };
    let low = 1u128 << power;
    let z = (v.saturating_sub(low) << LN_BITS) / (v + low);
    let square = (z * z) >> LN_BITS;
    let (mut term, mut series) = (z, 0);
    // The 20th term is below 3^-41 / 41, less than 2^-70.
    for odd in (1..=41u128).step_by(2) {
        series += term / odd;
        term = (term * square) >> LN_BITS;
    }
    let of_power = match (power, is_two) {
        (0, _) => 0,
        (power, _) => u128::from(power) * ln(2),
    };
    2 * series + of_power
}

/// Bits behind the point of logarithms.
const LN_BITS: u32 = 62;
/// The greatest rank: 50 zeros and one.
pub const RANK_MAX: u8 = 51;

#[cfg(test)]
#[allow(clippy::arithmetic_side_effects, reason = "tests compute on known values")]
mod tests {
    use sha2::{Digest, Sha256};

    use super::*;

    fn seen(items: std::ops::Range<u64>) -> LogLog {
        let mut sketch = LogLog::default();
        items.for_each(|item| sketch.insert(&item.to_le_bytes()));
        sketch
    }

    /// The definition bit by bit, by text.
    fn naive(items: std::ops::Range<u64>) -> Vec<u8> {
        let mut registers = vec![0usize; REGISTERS];
        for item in items {
            let digest = Sha256::digest(item.to_le_bytes());
            let bits: String = digest[..8].iter().map(|byte| format!("{byte:08b}")).collect();
            let index = usize::from_str_radix(&bits[..14], 2).unwrap();
            let rank = bits[14..].find('1').unwrap_or(50) + 1;
            registers[index] = registers[index].max(rank);
        }
        let mut bits: Vec<bool> = Vec::new();
        for register in registers {
            bits.extend((0..6).map(|bit| register >> bit & 1 == 1));
        }
        let byte = |bits: &[bool]| (0..8).map(|bit| u8::from(bits[bit]) << bit).sum();
        bits.chunks(8).map(byte).collect()
    }

    #[test]
    fn registers_are_those_of_the_naive_sketch() {
        // None, one, few in many registers, and more items than registers.
        for count in [0, 1, 100, 40_000] {
            let sketch = seen(0..count).to_bytes();
            assert_eq!(sketch.len(), SKETCH_BYTES);
            assert_eq!(sketch, naive(0..count), "{count} items");
        }
        // The negative control; and what was seen twice is seen once.
        assert_ne!(seen(0..100).to_bytes(), naive(0..101));
        let mut twice = seen(0..100);
        (0..100u64).for_each(|item| twice.insert(&item.to_le_bytes()));
        assert_eq!(twice, seen(0..100));
    }

    /// Every value that linear counting can ask for: the float is right to some 50 bits, so that a product below 2^18 that is
    /// rounded down is the same, unless it lies within 2^-30 of a whole number: none but ln 1 does.
    #[test]
    fn logarithms_are_those_of_floats() {
        for empty in 1..=REGISTERS as u128 {
            let exact = REGISTERS as f64 * (REGISTERS as f64 / empty as f64).ln();
            let got = REGISTERS as u128 * (14 * ln(2) - ln(empty));
            let difference = got as f64 / (1u128 << LN_BITS) as f64 - exact;
            assert!(difference.abs() < 1e-9, "{empty}: {difference}");
            assert_eq!(got >> LN_BITS, exact.floor() as u128, "{empty} empty");
        }
        assert_ne!(ln(3), ln(4), "the comparison tells numbers apart");
    }

    /// The standard error is 1.04 / sqrt(m), 0.81 %; four of them are passed by one sketch in 16,000, and these are always the same.
    #[test]
    fn estimates_are_within_four_standard_errors() {
        assert_eq!(LogLog::default().estimate(), 0);
        // Linear counting, both sides of its end at 40,960, and far above.
        for count in [1u64, 2, 10, 1_000, 16_384, 40_000, 42_000, 60_000, 300_000] {
            let estimate = seen(0..count).estimate();
            let off = estimate.abs_diff(count) as f64;
            assert!(off <= (0.033 * count as f64).max(1.0), "{count}: {estimate}");
        }
        // The formula by floats, where it is not linear counting.
        let sketch = seen(0..300_000);
        let m = REGISTERS as f64;
        let sum: f64 = sketch.registers.iter().map(|rank| 0.5f64.powi((*rank).into())).sum();
        let float = 0.7213 / (1.0 + 1.079 / m) * m * m / sum;
        assert_eq!(sketch.estimate(), float.floor() as u64);
    }

    #[test]
    fn no_sketch_overflows() {
        for rank in [0, 1, RANK_MAX] {
            let sketch = LogLog {
                registers: vec![rank; REGISTERS],
            };
            let estimate = sketch.estimate();
            assert_eq!(estimate > 0, rank > 0, "rank {rank}: {estimate}");
        }
    }
}
