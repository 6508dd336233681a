//! Cases of the CCSDS Reed-Solomon code: received codeblocks and what a decoder makes of them.
//! Read by `load`; corrections stand as differences, so that the files stay small.
//! Never decodes.

use serde::{Deserialize, Serialize};

use crate::Verdict;

/// How the bits of a symbol are an element of the field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum CcsdsBasis {
    /// Bit i is the coefficient of alpha^i.
    Conventional,
    /// Berlekamp's dual basis (131.0-B section 4.4.2).
    Dual,
}

/// One received codeblock of the code (255, 255 - 2 E), GF(2^8) / 0x187, roots alpha^(11 j) with j in 128 - E..128 + E.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct CcsdsCase {
    /// Code words in the block, interleaved symbol by symbol: 1, 2, 3, 4, 5 or 8.
    pub depth: u32,
    /// Leading zero symbols of every word that are not transmitted.
    pub fill: u32,
    /// Representation of symbols.
    pub basis: CcsdsBasis,
    /// E, 16 or 8.
    pub correctable: u32,
    /// The codeblock as received, `depth` * (255 - `fill`) bytes.
    #[serde(with = "hex::serde")]
    pub received: Vec<u8>,
    /// `Valid`: every word is within E symbols of a code word, none of them in the fill.
    pub expect: Verdict,
    /// Symbols corrected in each word; none where it cannot be decoded.
    pub counts: Vec<Option<u8>>,
    /// Byte of the block and what is added to it, ascending; nothing in words that cannot be decoded.
    pub corrections: Vec<(u32, u8)>,
}

impl CcsdsCase {
    /// The codeblock with its corrections.
    pub fn corrected(&self) -> Vec<u8> {
        let mut block = self.received.clone();
        for (at, difference) in &self.corrections {
            if let Some(byte) = block.get_mut(*at as usize) {
                *byte ^= difference;
            }
        }
        block
    }
}
