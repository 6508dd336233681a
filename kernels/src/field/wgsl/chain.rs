//! Powers with fixed exponents for shaders: programs of squarings and products that a kernel reads from its tables.
//! Made on the host at start, run by `field/wgsl/power_p.wgsl` and `power_n.wgsl`; one loop serves every exponent.
//! Never a program whose exponent is not tested.

/// Steps of a program, idle ones at the end: what the kernels read.
pub(crate) const STEPS: usize = 64;
/// "None" in a step.
const NONE: u32 = 255;

/// One step: so many squarings, then a product with a kept power, then the result is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Step {
    pub(crate) squarings: u32,
    pub(crate) times: Option<u32>,
    pub(crate) keep: Option<u32>,
}

/// Slot 0 holds the base from the start.
#[derive(Clone, Debug, Default)]
pub(crate) struct Chain(Vec<Step>);

impl Chain {
    fn then(mut self, squarings: u32, times: u32) -> Self {
        let times = Some(times);
        self.0.push(Step {
            squarings,
            times,
            keep: None,
        });
        self
    }

    fn square(mut self, squarings: u32) -> Self {
        self.0.push(Step {
            squarings,
            times: None,
            keep: None,
        });
        self
    }

    fn keep(mut self, slot: u32) -> Self {
        self.0.last_mut().expect("a step").keep = Some(slot);
        self
    }

    /// Appends these bits of an exponent, highest first, in windows that kept odd powers fit: (power, slot).
    fn bits(mut self, bits: &[bool], powers: &[(u32, u32)]) -> Self {
        let (mut at, mut squarings) = (0, 0);
        while at < bits.len() {
            if !bits[at] {
                (at, squarings) = (at + 1, squarings + 1);
                continue;
            }
            let window = |length: usize| {
                bits[at..at + length]
                    .iter()
                    .fold(0, |value, bit| 2 * value + u32::from(*bit))
            };
            let longest = (1..=(bits.len() - at).min(8)).rev();
            let fits = |length: usize| {
                powers
                    .iter()
                    .find(|(power, _)| *power == window(length))
                    .map(|power| (length, power.1))
            };
            let (length, slot) = longest.filter_map(fits).next().expect("the base is kept");
            self = self.then(squarings + length as u32, slot);
            (at, squarings) = (at + length, 0);
        }
        if squarings > 0 { self.square(squarings) } else { self }
    }

    /// x^(2^223 - 1) in the course of powers of p; keeps 2^2 - 1 in slot 1 and 2^22 - 1 in slot 4.
    fn ones_223() -> Self {
        let chain = Self::default()
            .then(1, 0)
            .keep(1)
            .then(1, 0)
            .keep(2)
            .then(3, 2)
            .then(3, 2);
        let chain = chain
            .then(2, 1)
            .keep(3)
            .then(11, 3)
            .keep(4)
            .then(22, 4)
            .keep(5)
            .then(44, 5)
            .keep(6);
        chain.then(88, 6).then(44, 5).then(3, 2)
    }

    /// (p + 1) / 4 of secp256k1: the square root of a square. libsecp256k1 `field_impl.h`.
    pub(crate) fn secp256k1_root() -> Self {
        Self::ones_223().then(23, 4).then(6, 1).square(2)
    }

    /// p - 2 of secp256k1: the inverse.
    pub(crate) fn secp256k1_inverse_p() -> Self {
        Self::ones_223().then(23, 4).then(5, 0).then(3, 1).then(2, 0)
    }

    /// n - 2 of secp256k1: the inverse. As in libsecp256k1 `scalar_impl.h` up to the 127 ones, then windows.
    pub(crate) fn secp256k1_inverse_n() -> Self {
        // Slots: 2 in 1, 3 in 2, 5 in 3, 7 in 4, 9 in 5, 11 in 6, 13 in 7, 2^6 - 1 in 8, 2^8 - 1 in 9.
        let chain = Self::default()
            .square(1)
            .keep(1)
            .then(0, 0)
            .keep(2)
            .then(0, 1)
            .keep(3)
            .then(0, 1)
            .keep(4);
        let chain = chain
            .then(0, 1)
            .keep(5)
            .then(0, 1)
            .keep(6)
            .then(0, 1)
            .keep(7)
            .then(2, 6)
            .keep(8)
            .then(2, 2)
            .keep(9);
        // 14, 28, 56, 112, 126 and 127 ones; 2^14 - 1 goes where 2 was, which nothing needs any more, then 28 and 56.
        let chain = chain
            .then(6, 8)
            .keep(1)
            .then(14, 1)
            .keep(10)
            .then(28, 10)
            .keep(11)
            .then(56, 11);
        let chain = chain.then(14, 1).then(1, 0);
        let low: [u32; 4] = [0xd036_413f, 0xbfd2_5e8c, 0xaf48_a03b, 0xbaae_dce6];
        let bits: Vec<bool> = (0..129)
            .rev()
            .map(|bit| bit < 128 && low[bit / 32] >> (bit % 32) & 1 == 1)
            .collect();
        chain.bits(
            &bits,
            &[
                (1, 0),
                (3, 2),
                (5, 3),
                (7, 4),
                (9, 5),
                (11, 6),
                (13, 7),
                (63, 8),
                (255, 9),
            ],
        )
    }

    /// Slots that it needs.
    #[cfg(test)]
    fn slots(&self) -> u32 {
        1 + self.0.iter().filter_map(|step| step.keep).max().unwrap_or(0)
    }

    /// Four words a step.
    pub(crate) fn words(&self) -> Vec<u32> {
        assert!(self.0.len() <= STEPS, "{} steps", self.0.len());
        let idle = Step {
            squarings: 0,
            times: None,
            keep: None,
        };
        let steps = self.0.iter().copied().chain(std::iter::repeat(idle)).take(STEPS);
        steps
            .flat_map(|step| [step.squarings, step.times.unwrap_or(NONE), step.keep.unwrap_or(NONE), 0])
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use num_bigint::BigUint;

    use super::*;

    /// Exponents of the programs, and that no more slots are needed than kernels have.
    #[test]
    fn programs_are_what_they_say() {
        let number = |digits: &str| BigUint::parse_bytes(digits.as_bytes(), 16).unwrap();
        let p = number("fffffffffffffffffffffffffffffffffffffffffffffffffffffffefffffc2f");
        let n = number("fffffffffffffffffffffffffffffffebaaedce6af48a03bbfd25e8cd0364141");
        for (chain, exponent) in [
            (Chain::secp256k1_root(), (&p + 1u8) >> 2),
            (Chain::secp256k1_inverse_p(), &p - 2u8),
            (Chain::secp256k1_inverse_n(), &n - 2u8),
        ] {
            let mut slots = vec![BigUint::from(1u8); 16];
            let mut power = slots[0].clone();
            let (mut squarings, mut products) = (0, 0);
            for words in chain.words().chunks(4) {
                power <<= words[0];
                squarings += words[0];
                if words[1] != NONE {
                    power += &slots[words[1] as usize];
                    products += 1;
                }
                if words[2] != NONE {
                    slots[words[2] as usize] = power.clone();
                }
            }
            assert_eq!(power, exponent);
            assert!(chain.slots() <= 12, "{} slots", chain.slots());
            assert!(squarings <= 258 && products <= 48, "{squarings} S + {products} M");
        }
    }
}
