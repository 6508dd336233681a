//! Security levels of the side chain: how much work a transaction carries, by which hash, and what it weighs for that.
//! Asked by rules D2 and D3, by snapshots and by whoever makes transactions.
//! Never hashes.

use crate::chain::records::Hash;

/// A level, 0 to 3, and the hash of its work: the byte of a transaction is the level, with bit 7 for scrypt.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Level {
    number: u8,
    is_scrypt: bool,
}

impl Level {
    /// The level that this byte stands for.
    pub fn from_byte(byte: u8) -> Option<Self> {
        let number = byte & !SCRYPT;
        (number <= MOST).then_some(Self {
            number,
            is_scrypt: byte & SCRYPT != 0,
        })
    }

    /// 0 to 3.
    pub fn number(self) -> u8 {
        self.number
    }

    /// Whether its work is scrypt(1024, 1, 1) and not SHA-256 twice.
    pub fn is_scrypt(self) -> bool {
        self.is_scrypt
    }

    /// Zero bits that its work has at least: 12, 16, 20, 24; by scrypt 2, 6, 10, 14.
    pub fn bits(self) -> u32 {
        let least: u32 = if self.is_scrypt { 2 } else { 12 };
        least.saturating_add(u32::from(self.number).saturating_mul(4))
    }

    /// Its own weight: 1, 16, 256, 4,096, in proportion to the work.
    pub fn weight(self) -> u64 {
        1 << u32::from(self.number & MOST).saturating_mul(4)
    }
}

/// Zero bits of a hash at its high end as targets are compared: it is a little-endian number, so that its last byte counts most.
pub fn zero_bits(hash: &Hash) -> u32 {
    let zeros = hash.iter().rev().take_while(|byte| **byte == 0).count();
    let rest = hash.iter().rev().nth(zeros).map_or(0, |byte| byte.leading_zeros());
    // At most 256.
    (zeros as u32).saturating_mul(8).saturating_add(rest)
}

/// The bit of a level byte that selects scrypt.
pub const SCRYPT: u8 = 0x80;
/// The highest level.
pub const MOST: u8 = 3;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn levels_weigh_what_they_cost() {
        let of = |byte| Level::from_byte(byte).map(|level| (level.bits(), level.weight()));
        let plain = [0, 1, 2, 3].map(of);
        assert_eq!(plain, [(12, 1), (16, 16), (20, 256), (24, 4_096)].map(Some));
        let scrypt = [0x80, 0x81, 0x82, 0x83].map(of);
        assert_eq!(scrypt, [(2, 1), (6, 16), (10, 256), (14, 4_096)].map(Some));
        assert_eq!([4, 0x84, 0x40, 0xff].map(of), [None; 4]);
    }

    /// No bit, within the last byte, all of it, across bytes, all.
    #[test]
    fn zeros_are_counted_from_the_last_byte() {
        let mut hash = [0xff; 32];
        assert_eq!(zero_bits(&hash), 0);
        hash[31] = 0x1f;
        assert_eq!(zero_bits(&hash), 3);
        hash[31] = 0;
        assert_eq!(zero_bits(&hash), 8);
        hash[30] = 1;
        assert_eq!(zero_bits(&hash), 15);
        assert_eq!(zero_bits(&[0; 32]), 256);
    }
}
