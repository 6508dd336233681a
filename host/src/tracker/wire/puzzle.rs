//! The puzzle in front of the handshake: work of the connecting side, which the accepting side looks at for one hash.
//! Demanded by an accepting side that is flooded, before it computes anything for the connection; solved by the link.
//! Never kept: it belongs to one connection, and another connection has another seed.
//!
//! A connection over TCP has shown already that its address is its own, so that a cookie would add nothing; what a flood has
//! for nothing is our X25519, and the puzzle has it pay (client puzzles: Juels and Brainard, NDSS 1999).

use sha2::{Digest as _, Sha256};

use super::cut::{Cut, WireError};
use crate::chain::lunarx::Hash;

/// Zero bits that a puzzle may have at most: four million hashes, which is a second of a slow core.
pub const BITS_MAX: u8 = 22;
/// Bytes of a solution.
pub const SOLUTION_BYTES: usize = 8;

/// A puzzle: `u8 zero bits | seed 32`. Its solution is a number u64 so that H(`"perigee puzzle" (14) | seed | solution`) begins
/// with so many zero bits, the most significant bit of the first byte first. What is hashed fits one block of SHA-256.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Puzzle {
    bits: u8,
    seed: [u8; 32],
}

impl Puzzle {
    /// Bytes of a puzzle.
    pub const BYTES: usize = 33;

    /// A puzzle of 1 to [`BITS_MAX`] zero bits; other numbers are brought there.
    pub fn new(bits: u8, seed: [u8; 32]) -> Self {
        let bits = bits.clamp(1, BITS_MAX);
        Self { bits, seed }
    }

    /// Its bytes.
    pub fn to_bytes(self) -> [u8; Self::BYTES] {
        let mut bytes = [self.bits; Self::BYTES];
        if let Some(seed) = bytes.last_chunk_mut() {
            *seed = self.seed;
        }
        bytes
    }

    /// Reads a puzzle.
    ///
    /// # Errors
    /// It has no zero bit to find, or more than anybody should be asked for.
    pub fn read(bytes: &[u8; Self::BYTES]) -> Result<Self, WireError> {
        let [bits, seed @ ..] = *bytes;
        match bits {
            1..=BITS_MAX => Ok(Self { bits, seed }),
            got => Err(WireError::number(Cut::HandshakePuzzle, BITS_MAX, got)),
        }
    }

    /// Whether a number is its solution.
    ///
    /// # Errors
    /// It is none.
    pub fn check(&self, solution: u64) -> Result<(), WireError> {
        let found = self.zero_bits(solution);
        match found >= u32::from(self.bits) {
            true => Ok(()),
            false => Err(WireError::number(Cut::HandshakePuzzle, self.bits, found)),
        }
    }

    /// The smallest solution: 2 to the power of the zero bits hashes, as a rule.
    pub fn solve(&self) -> u64 {
        let mut numbers = 0..u64::MAX;
        numbers
            .find(|solution| self.check(*solution).is_ok())
            .unwrap_or_default()
    }

    fn zero_bits(&self, solution: u64) -> u32 {
        let digest: Hash = Sha256::new()
            .chain_update(DOMAIN)
            .chain_update(self.seed)
            .chain_update(solution.to_le_bytes())
            .finalize()
            .into();
        let [a, b, c, d, ..] = digest;
        u32::from_be_bytes([a, b, c, d]).leading_zeros()
    }
}

/// Stands before what is hashed, so that no hash of anything else is a solution.
const DOMAIN: &[u8; 14] = b"perigee puzzle";

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_solution_holds_for_its_puzzle_alone() {
        let puzzle = Puzzle::new(12, [7; 32]);
        assert_eq!(Puzzle::read(&puzzle.to_bytes()), Ok(puzzle));
        let solution = puzzle.solve();
        assert_eq!(puzzle.check(solution), Ok(()));
        // Of all flipped bits of seed and solution, none is another solution: 320 tries at 1 in 4,096.
        let wrong = (0..256).map(|bit: usize| {
            let mut seed = [7; 32];
            seed[bit / 8] ^= 1 << (bit % 8);
            Puzzle::new(12, seed).check(solution)
        });
        let wrong: Vec<_> = wrong
            .chain((0..64).map(|bit| puzzle.check(solution ^ 1 << bit)))
            .collect();
        let cut = |result: &Result<(), WireError>| result.map_err(|error| error.cut()) == Err(Cut::HandshakePuzzle);
        assert_eq!(wrong.iter().filter(|result| !cut(result)).count(), 0);
        assert!(Puzzle::new(22, [7; 32]).check(solution).is_err(), "a harder one");
    }

    #[test]
    fn the_document_has_a_solution() {
        let solution = Puzzle::new(12, [7; 32]).solve();
        let text = format!("with 12 zero bits has {solution} as its smallest solution");
        assert!(super::super::DOCUMENT.contains(&text), "{text}");
        assert!(!super::super::DOCUMENT.contains(&text.replace("12", "13")));
    }

    #[test]
    fn what_asks_for_nothing_or_too_much_is_refused() {
        for (bits, is_taken) in [
            (0, false),
            (1, true),
            (BITS_MAX, true),
            (BITS_MAX + 1, false),
            (255, false),
        ] {
            let mut bytes = Puzzle::new(1, [1; 32]).to_bytes();
            bytes[0] = bits;
            assert_eq!(Puzzle::read(&bytes).is_ok(), is_taken, "{bits}");
        }
        assert_eq!([0, 200].map(|bits| Puzzle::new(bits, [1; 32]).bits), [1, BITS_MAX]);
    }
}
