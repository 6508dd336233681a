//! Token buckets that may go into debt, and the prefixes of addresses that share one.
//! Under admission: what is taken in is paid before, what turned out to be invalid is charged after.
//! Never reads a clock.

use std::net::{IpAddr, Ipv6Addr};

/// A bucket: it fills at a rate up to a size, and may be charged below zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bucket {
    /// Millionths of a token.
    micro: i128,
    at_us: u64,
}

/// The rate and the size of a bucket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Rate {
    /// Tokens a second.
    pub a_second: u64,
    /// Tokens when it is full.
    pub burst: u64,
}

const MICRO: i128 = 1_000_000;

impl Bucket {
    /// A full bucket.
    pub fn full(rate: Rate, now_us: u64) -> Self {
        Self {
            micro: i128::from(rate.burst).saturating_mul(MICRO),
            at_us: now_us,
        }
    }

    fn fill(&mut self, rate: Rate, now_us: u64) {
        let passed = now_us.saturating_sub(self.at_us);
        // A token a second is a millionth a microsecond.
        let gained = i128::from(passed).saturating_mul(rate.a_second.into());
        let size = i128::from(rate.burst).saturating_mul(MICRO);
        self.micro = self.micro.saturating_add(gained).min(size);
        self.at_us = self.at_us.max(now_us);
    }

    /// Takes tokens if it has them, or if it is full, so that no request is too large for ever.
    ///
    /// # Errors
    /// Milliseconds until it has them.
    pub fn take(&mut self, tokens: u64, rate: Rate, now_us: u64) -> Result<(), u32> {
        self.fill(rate, now_us);
        let wanted = tokens.min(rate.burst);
        self.wait(wanted, rate)?;
        self.charge(tokens);
        Ok(())
    }

    /// Whether it is not in debt.
    ///
    /// # Errors
    /// Milliseconds until it is not.
    pub fn solvent(&mut self, rate: Rate, now_us: u64) -> Result<(), u32> {
        self.fill(rate, now_us);
        self.wait(0, rate)
    }

    /// Tokens that it lacks to have so many, begun ones whole; 0 if it has them.
    pub fn lacks(&mut self, tokens: u64, rate: Rate, now_us: u64) -> u64 {
        self.fill(rate, now_us);
        let lacking = i128::from(tokens).saturating_mul(MICRO).saturating_sub(self.micro);
        let whole = lacking.saturating_add(MICRO.saturating_sub(1)).checked_div(MICRO);
        u64::try_from(whole.unwrap_or_default().max(0)).unwrap_or(u64::MAX)
    }

    /// Charges tokens, into debt if need be.
    pub fn charge(&mut self, tokens: u64) {
        self.micro = self.micro.saturating_sub(i128::from(tokens).saturating_mul(MICRO));
    }

    /// Whether it owes nothing at this time, so that a new one would be the same.
    pub fn is_full(&mut self, rate: Rate, now_us: u64) -> bool {
        self.fill(rate, now_us);
        self.micro >= i128::from(rate.burst).saturating_mul(MICRO)
    }

    fn wait(&self, tokens: u64, rate: Rate) -> Result<(), u32> {
        let lacking = i128::from(tokens).saturating_mul(MICRO).saturating_sub(self.micro);
        if lacking <= 0 {
            return Ok(());
        }
        // Millionths over tokens a second are microseconds.
        let ms = lacking.checked_div(i128::from(rate.a_second.max(1)).saturating_mul(1_000));
        let ms = ms.unwrap_or_default().saturating_add(1);
        Err(u32::try_from(ms).unwrap_or(u32::MAX))
    }
}

/// The network part of an address: 24 bits of IPv4, 48 of IPv6. An IPv4 address inside IPv6 is the IPv4 address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Prefix {
    /// /24.
    V4([u8; 3]),
    /// /48.
    V6([u8; 6]),
}

impl Prefix {
    /// The prefix of an address.
    pub fn of(address: IpAddr) -> Self {
        match address.to_canonical() {
            IpAddr::V4(address) => {
                let [a, b, c, _] = address.octets();
                Self::V4([a, b, c])
            }
            IpAddr::V6(address) => Self::of_v6(address),
        }
    }

    fn of_v6(address: Ipv6Addr) -> Self {
        let [a, b, c, d, e, f, ..] = address.octets();
        Self::V6([a, b, c, d, e, f])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const RATE: Rate = Rate { a_second: 10, burst: 5 };

    #[test]
    fn a_bucket_gives_its_burst_and_then_its_rate() {
        let mut bucket = Bucket::full(RATE, 0);
        assert_eq!((0..5).map(|_| bucket.take(1, RATE, 0)).collect::<Vec<_>>(), [Ok(()); 5]);
        // A token comes every 100 ms; the time that it says is enough.
        assert_eq!(bucket.take(1, RATE, 0), Err(101));
        assert_eq!(bucket.take(1, RATE, 99_999), Err(1));
        assert_eq!(bucket.take(1, RATE, 100_000), Ok(()));
        assert_eq!(bucket.take(1, RATE, 100_000), Err(101));
        // It does not fill above its size, and a clock that goes back gives nothing.
        assert!(bucket.is_full(RATE, 10_000_000));
        assert_eq!(bucket.take(5, RATE, 10_000_000), Ok(()));
        assert!(bucket.take(1, RATE, 0).is_err());
    }

    #[test]
    fn a_debt_is_paid_back_before_anything_else() {
        let mut bucket = Bucket::full(RATE, 0);
        bucket.charge(25);
        assert_eq!(bucket.solvent(RATE, 0), Err(2001));
        assert_eq!(bucket.solvent(RATE, 2_000_000), Ok(()));
        // What is larger than the bucket is taken from a full one, and then there is a debt.
        assert_eq!(bucket.take(9, RATE, 2_500_000), Ok(()));
        assert_eq!(bucket.solvent(RATE, 2_500_000), Err(401));
        assert_eq!([0, 1, 5].map(|tokens| bucket.lacks(tokens, RATE, 2_500_000)), [4, 5, 9]);
        assert_eq!(bucket.lacks(1, RATE, 2_999_999), 1, "what is nearly there is not there");
        assert_eq!(bucket.lacks(1, RATE, 3_000_000), 0);
    }

    #[test]
    fn neighbours_have_one_prefix() {
        let prefix = |text: &str| Prefix::of(text.parse().unwrap());
        assert_eq!(prefix("10.1.2.3"), prefix("10.1.2.255"));
        assert_ne!(prefix("10.1.2.3"), prefix("10.1.3.3"));
        assert_eq!(prefix("::ffff:10.1.2.3"), prefix("10.1.2.9"));
        assert_eq!(prefix("2001:db8:1:2::3"), prefix("2001:db8:1:ffff::"));
        assert_ne!(prefix("2001:db8:1::"), prefix("2001:db8:2::"));
    }
}
