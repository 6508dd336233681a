//! Chance that is the same on every machine: a stream of draws from a seed and a purpose.
//! Asked for arrivals, objects and upsets; each purpose has a stream of its own, so that one more draw there changes nothing here.
//! Never used for secrets.

use perigee::chain::utxo::sha256;
use rand_chacha::{
    ChaCha12Rng,
    rand_core::{Rng, SeedableRng},
};

/// A stream of draws.
#[derive(Clone, Debug)]
pub(super) struct Chance(ChaCha12Rng);

impl Chance {
    /// The stream of this seed and purpose.
    pub(super) fn new(seed: u64, purpose: &str) -> Self {
        let mut text = b"perigee mission ".to_vec();
        text.extend_from_slice(purpose.as_bytes());
        text.extend_from_slice(&seed.to_le_bytes());
        Self(ChaCha12Rng::from_seed(sha256(&text)))
    }

    /// 64 random bits.
    pub(super) fn bits(&mut self) -> u64 {
        self.0.next_u64()
    }

    /// A number of (0, 1].
    pub(super) fn unit(&mut self) -> f64 {
        ((self.bits() >> 11) + 1) as f64 / (1u64 << 53) as f64
    }

    /// A number below `limit`, which is not 0.
    pub(super) fn below(&mut self, limit: usize) -> usize {
        ((u128::from(self.bits()) * limit as u128) >> 64) as usize
    }

    /// Moments of a Poisson process of `rate` a second in an interval, ascending: on average `rate` times its length of them.
    pub(super) fn moments(&mut self, start_s: f64, end_s: f64, rate: f64) -> Vec<f64> {
        let mut moments = Vec::new();
        if rate <= 0.0 {
            return moments;
        }
        let mut at = start_s;
        loop {
            at -= self.unit().ln() / rate;
            if at >= end_s {
                return moments;
            }
            moments.push(at);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Mean and variance of a Poisson count are both rate times length: 2,000 counts of mean 12.
    #[test]
    fn counts_have_mean_and_variance_of_poisson() {
        let mut chance = Chance::new(7, "test");
        let counts: Vec<f64> = (0..2_000).map(|_| chance.moments(5.0, 8.0, 4.0).len() as f64).collect();
        let mean = counts.iter().sum::<f64>() / 2_000.0;
        let variance = counts.iter().map(|count| (count - mean).powi(2)).sum::<f64>() / 2_000.0;
        // Four standard errors of the mean, and of the variance about as many.
        assert!((mean - 12.0).abs() < 0.31, "{mean}");
        assert!((variance - 12.0).abs() < 1.6, "{variance}");
        assert_eq!(chance.moments(0.0, 1e9, 0.0), [0.0; 0]);
        assert_ne!(Chance::new(7, "a").bits(), Chance::new(8, "a").bits());
    }
}
