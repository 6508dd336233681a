//! The stake modifier (Q15) and the kernel (Q16): what a coin must hash to so that its owner may make a block.
//! Called by the judge with the coin, its block's time and the modifier of the parent.
//! Never looks a coin up.

use sha2::{Digest, Sha256};

use super::super::utxo::hash::finish_double;
use super::super::utxo::target::{Compact, U256};
use super::super::utxo::{Hash32, OutPoint, display_hash};
use super::header::Header;

/// The modifier of a block: SHA-256d of what proves it, then its parent's modifier (`ComputeStakeModifier`). A stake is
/// proved by the transaction of its coin, work by the block's own id. The genesis block has zero.
#[must_use]
pub fn modifier(header: &Header, id: &Hash32, parent: &Hash32) -> Hash32 {
    let proof = if header.is_stake() { &header.stake.txid } else { id };
    let mut hasher = Sha256::new();
    hasher.update(proof);
    hasher.update(parent);
    finish_double(hasher)
}

/// What a stake is tried with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Kernel {
    /// The modifier of the parent.
    pub modifier: Hash32,
    /// The time of the block that made the coin.
    pub from_time: u32,
    /// The coin.
    pub stake: OutPoint,
    /// The time of the block that stakes it.
    pub time: u32,
    /// The amount of the coin, in the smallest unit.
    pub value: i64,
    /// The target of the block, in compact form.
    pub bits: u32,
}

impl Kernel {
    /// The hash of the kernel.
    #[must_use]
    pub fn hash(&self) -> Hash32 {
        let mut hasher = Sha256::new();
        hasher.update(self.modifier);
        hasher.update(self.from_time.to_le_bytes());
        hasher.update(self.stake.txid);
        hasher.update(self.stake.index.to_le_bytes());
        hasher.update(self.time.to_le_bytes());
        finish_double(hasher)
    }

    /// Whether the kernel meets the target (`CheckStakeKernelHash`): hash <= target * amount, the product taken modulo
    /// 2^256; with reduced spacing hash / amount <= target.
    ///
    /// # Errors
    /// What was expected and got.
    pub fn check(&self, reduced: bool) -> Result<(), String> {
        if self.time < self.from_time {
            return Err(format!(
                "expected a time of at least {}, that of the staked coin's block, got {}",
                self.from_time, self.time
            ));
        }
        let value = u64::try_from(self.value).unwrap_or(0);
        if value == 0 {
            return Err("expected a stake of more than nothing".into());
        }
        let hash = self.hash();
        let number = U256::from_le_bytes(&hash);
        let target = Compact::decode(self.bits).value;
        let meets = if reduced {
            number
                .checked_div(U256::from_u64(value))
                .is_some_and(|each| each <= target)
        } else {
            number <= target.wrapping_mul_u64(value)
        };
        if meets {
            return Ok(());
        }
        Err(format!(
            "expected a hash of at most {target} times the stake of {value}, got {}",
            display_hash(&hash)
        ))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn kernel(value: i64, bits: u32) -> Kernel {
        Kernel {
            modifier: [1; 32],
            from_time: 1_000,
            stake: OutPoint {
                txid: [2; 32],
                index: 3,
            },
            time: 2_000,
            value,
            bits,
        }
    }

    #[test]
    fn the_hash_is_over_modifier_time_coin_and_time() {
        let kernel = kernel(1, 0x207f_ffff);
        let mut bytes = vec![1; 32];
        bytes.extend_from_slice(&1_000u32.to_le_bytes());
        bytes.extend_from_slice(&[2; 32]);
        bytes.extend_from_slice(&3u32.to_le_bytes());
        bytes.extend_from_slice(&2_000u32.to_le_bytes());
        assert_eq!(kernel.hash(), crate::chain::utxo::sha256d(&bytes));
        let other = Kernel { time: 2_016, ..kernel };
        assert_ne!(other.hash(), kernel.hash());
    }

    #[test]
    fn a_larger_stake_meets_what_a_smaller_does_not() {
        // A target of 2^232: a stake of about hash / 2^232 is where both forms of the rule turn.
        let bits = 0x1e00_8000;
        let hash = U256::from_le_bytes(&kernel(1, bits).hash());
        let target = Compact::decode(bits).value;
        let enough = hash.checked_div(target).unwrap().low_u64() + 1;
        for (value, holds) in [(enough, true), (enough - 1, false)] {
            let value = i64::try_from(value).unwrap();
            assert_eq!(kernel(value, bits).check(false).is_ok(), holds, "{value} before");
        }
        // hash / value <= target holds a little longer: up to hash < (target + 1) * value.
        let next = target.overflowing_add(U256::ONE).0;
        let enough = hash.checked_div(next).unwrap().low_u64() + 1;
        for (value, holds) in [(enough, true), (enough - 1, false)] {
            let value = i64::try_from(value).unwrap();
            assert_eq!(kernel(value, bits).check(true).is_ok(), holds, "{value} reduced");
        }
    }

    #[test]
    fn no_stake_and_a_time_before_the_coin_fail() {
        for reduced in [false, true] {
            assert!(kernel(0, 0x207f_ffff).check(reduced).is_err(), "nothing is staked");
            assert!(kernel(i64::MAX, 0x1d00_ffff).check(true).is_ok());
            let early = Kernel {
                time: 999,
                ..kernel(i64::MAX, 0x1d00_ffff)
            };
            assert!(early.check(reduced).is_err_and(|error| error.contains("999")));
            let same = Kernel {
                time: 1_000,
                ..kernel(i64::MAX, 0x1d00_ffff)
            };
            assert!(same.check(true).is_ok(), "the same second is allowed");
        }
        // Before the spacing was reduced the product wraps: 2^255 times two is nothing.
        assert!(kernel(2, 0x2100_8000).check(false).is_err());
    }
}
