//! Random numbers of tests: seeded, the same on every machine.
//! Drives gaps, stalls and operands of benches.
//! Never used for anything but tests and examples.

/// Marsaglia's xorshift with 64 bits of state.
#[derive(Clone, Debug)]
pub struct XorShift(u64);

impl XorShift {
    /// From any seed.
    pub fn new(seed: u64) -> Self {
        // Multiplied by an odd number so that small seeds start far apart; the state is never zero.
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    /// The next 64 bits.
    pub fn draw(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// Below `end`, which is not 0.
    pub fn below(&mut self, end: u64) -> u64 {
        (self.draw() >> 11) % end
    }

    /// True once in `n` times on average.
    pub fn one_in(&mut self, n: u64) -> bool {
        self.below(n) == 0
    }
}
