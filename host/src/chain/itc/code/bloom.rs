//! Bloom filters as Bitcoin's nodes exchange them: which subjects may be among the records, and which are not.
//! Recomputed from the committed records by `code`, and held byte by byte against the filter of the result.
//! Never larger than BIP37 has them.
//!
//! Source: BIP37; MurmurHash3 x86 32 by Austin Appleby.

/// Bytes of a filter, at most (BIP37, `MAX_BLOOM_FILTER_SIZE`).
pub const FILTER_BYTES_MAX: usize = 36_000;
/// Hash functions, at most (BIP37, `MAX_HASH_FUNCS`).
pub const FUNCTIONS_MAX: u8 = 50;

/// A filter that has seen some items: bit b is bit b % 8 of byte b / 8.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bloom {
    bytes: Vec<u8>,
    functions: u8,
    tweak: u32,
}

impl Bloom {
    /// An empty filter; `None` where BIP37 has none of these sizes.
    pub fn new(bytes: usize, functions: u8, tweak: u32) -> Option<Self> {
        let fits = (1..=FILTER_BYTES_MAX).contains(&bytes) && (1..=FUNCTIONS_MAX).contains(&functions);
        fits.then(|| Self {
            bytes: vec![0; bytes],
            functions,
            tweak,
        })
    }

    /// Sees an item.
    pub fn insert(&mut self, item: &[u8]) {
        let bits = self.bytes.len().saturating_mul(8) as u32;
        for function in 0..u32::from(self.functions) {
            let seed = function.wrapping_mul(SEED_STEP).wrapping_add(self.tweak);
            // A filter has a byte at least, and its bits are fewer than 2^32.
            let bit = murmur3(seed, item).checked_rem(bits).unwrap_or_default();
            if let Some(byte) = self.bytes.get_mut((bit >> 3) as usize) {
                *byte |= 1u8.rotate_left(bit & 7);
            }
        }
    }

    /// The filter.
    pub fn bytes(&self) -> &[u8] {
        &self.bytes
    }
}

/// MurmurHash3 x86 32: blocks of four bytes, the rest, the length.
fn murmur3(seed: u32, bytes: &[u8]) -> u32 {
    let scramble = |word: u32| word.wrapping_mul(C1).rotate_left(15).wrapping_mul(C2);
    let (blocks, rest) = bytes.as_chunks::<4>();
    let mut hash = blocks.iter().fold(seed, |hash, block| {
        let hash = hash ^ scramble(u32::from_le_bytes(*block));
        hash.rotate_left(13).wrapping_mul(5).wrapping_add(0xe654_6b64)
    });
    // Of no bytes the word is zero, and so is what is added.
    let last = rest.iter().rev().fold(0u32, |word, byte| word << 8 | u32::from(*byte));
    hash ^= scramble(last) ^ bytes.len() as u32;
    hash = (hash ^ hash >> 16).wrapping_mul(0x85eb_ca6b);
    hash = (hash ^ hash >> 13).wrapping_mul(0xc2b2_ae35);
    hash ^ hash >> 16
}

const SEED_STEP: u32 = 0xfba4_c795;
const C1: u32 = 0xcc9e_2d51;
const C2: u32 = 0x1b87_3593;

#[cfg(test)]
mod tests {
    use super::*;

    /// Bitcoin Core, `hash_tests.cpp`: every length of the rest, and seeds.
    #[test]
    fn hashes_are_those_of_bitcoin_core() {
        let vectors = [
            (0x0000_0000, 0, ""),
            (0x6a39_6f08, SEED_STEP, ""),
            (0x81f1_6f39, 0xffff_ffff, ""),
            (0x514e_28b7, 0, "00"),
            (0xea3f_0b17, SEED_STEP, "00"),
            (0xfd6c_f10d, 0, "ff"),
            (0x16c6_b7ab, 0, "0011"),
            (0x8eb5_1c3d, 0, "001122"),
            (0xb447_1bf8, 0, "00112233"),
            (0xe230_1fa8, 0, "0011223344"),
            (0xfc2e_4a15, 0, "001122334455"),
            (0xb074_502c, 0, "00112233445566"),
            (0x8034_d2a0, 0, "0011223344556677"),
            (0xb469_8def, 0, "001122334455667788"),
        ];
        for (expected, seed, bytes) in vectors {
            assert_eq!(murmur3(seed, &hex::decode(bytes).unwrap()), expected, "{bytes}");
        }
        assert_ne!(murmur3(1, &[0]), murmur3(0, &[0]), "the seed counts");
    }

    /// Bitcoin Core, `bloom_tests.cpp`: three items in a filter made for three at 1 %, without and with a tweak.
    #[test]
    fn filters_are_those_of_bitcoin_core() {
        for (tweak, expected) in [(0, "614e9b"), (2_147_483_649, "ce4299")] {
            let mut filter = Bloom::new(3, 5, tweak).unwrap();
            for item in [
                "99108ad8ed9bb6274d3980bab5a85c048f0950c8",
                "b5a2c786d9ef4658287ced5914b37a1b4aa32eee",
                "b9300670b4c5366e95b2699e8b18bc75e5f729c5",
            ] {
                filter.insert(&hex::decode(item).unwrap());
            }
            assert_eq!(hex::encode(filter.bytes()), expected, "tweak {tweak}");
        }
        assert_eq!(Bloom::new(0, 5, 0), None);
        assert_eq!(Bloom::new(FILTER_BYTES_MAX + 1, 5, 0), None);
        assert_eq!(Bloom::new(3, 0, 0), None);
        assert_eq!(Bloom::new(3, FUNCTIONS_MAX + 1, 0), None);
    }
}
