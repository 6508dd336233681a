//! How a provider behaves: as it should, or in one of the ways that audits are there to find.
//! Set by tests, by simulation and by `perigee tracker provider`; looked at by the node wherever bytes leave the shelf.
//! Never random: which pieces are dropped follows from a seed and their place, so that a run can be repeated.

use crate::chain::lunarx::{Hash, hash};

/// How a provider behaves.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Mode {
    /// As it should.
    #[default]
    Honest,
    /// It has dropped this share of its pieces, in millionths, and makes up zeros for them.
    Lazy {
        /// Dropped pieces of a million.
        lost_ppm: u32,
        /// Which ones.
        seed: u64,
    },
    /// It has nothing, and answers with other bytes, committed to and signed.
    LyingBytes,
    /// It has everything, and commits itself to another root.
    LyingRoot,
    /// It answers audits as it should, and gives other bytes to whoever repairs another shard.
    FalseSource,
    /// It does not answer in this share of all minutes, in millionths.
    Offline {
        /// Silent minutes of a million.
        silent_ppm: u32,
        /// Which ones.
        seed: u64,
    },
}

impl Mode {
    /// Whether it answers at this time, in microseconds of Unix time.
    pub fn is_awake(&self, now_us: u64) -> bool {
        match *self {
            Self::Offline { silent_ppm, seed } => {
                let minute = now_us.checked_div(MINUTE_US).unwrap_or_default();
                drawn_ppm(&[b"minute", &seed.to_le_bytes(), &minute.to_le_bytes()]) >= silent_ppm
            }
            _ => true,
        }
    }

    /// Whether it has dropped this piece of a column.
    pub fn is_lost(&self, manifest: &Hash, shard: u8, piece: u32) -> bool {
        match *self {
            Self::Lazy { lost_ppm, seed } => {
                let place = [&manifest[..], &[shard], &piece.to_le_bytes()].concat();
                drawn_ppm(&[b"piece", &seed.to_le_bytes(), &place]) < lost_ppm
            }
            _ => false,
        }
    }

    /// What it takes for the bytes of a piece; these have at least one.
    pub(super) fn show(&self, manifest: &Hash, shard: u8, piece: u32, bytes: &mut [u8]) {
        if self.is_lost(manifest, shard, piece) {
            bytes.fill(0);
        }
        if *self == Self::LyingBytes {
            bytes.iter_mut().for_each(|byte| *byte ^= 0x5a);
        }
    }
}

/// A number below a million that follows from these bytes.
fn drawn_ppm(parts: &[&[u8]]) -> u32 {
    let digest = hash(parts);
    let drawn = digest.first_chunk().map_or(0, |bytes| u64::from_le_bytes(*bytes));
    u32::try_from(drawn % 1_000_000).unwrap_or_default()
}

const MINUTE_US: u64 = 60_000_000;

#[cfg(test)]
mod tests {
    use super::*;

    /// 100,000 draws at 1 %: 1,000 expected, a standard deviation of 31.
    #[test]
    fn shares_are_those_of_the_mode() {
        let lazy = Mode::Lazy {
            lost_ppm: 10_000,
            seed: 3,
        };
        let lost = (0..100_000).filter(|piece| lazy.is_lost(&[1; 32], 2, *piece)).count();
        assert!((850..1_150).contains(&lost), "{lost}");
        let other = Mode::Lazy {
            lost_ppm: 10_000,
            seed: 4,
        };
        assert!((0..100_000).any(|piece| lazy.is_lost(&[1; 32], 2, piece) != other.is_lost(&[1; 32], 2, piece)));
        let half = Mode::Offline {
            silent_ppm: 500_000,
            seed: 1,
        };
        let awake = (0..10_000u64)
            .filter(|minute| half.is_awake(minute * MINUTE_US))
            .count();
        assert!((4_700..5_300).contains(&awake), "{awake}");
        assert!((0..1_000).all(|piece| !Mode::Honest.is_lost(&[1; 32], 2, piece)));
        assert!(
            !Mode::Offline {
                silent_ppm: 1_000_000,
                seed: 0
            }
            .is_awake(0)
                && Mode::Honest.is_awake(0)
        );
    }
}
