//! The Reed-Solomon code of CCSDS telemetry (131.0-B section 4): received codeblocks, their errors found and corrected.
//! Decoders of telemetry links make the rows from synchronised, derandomised frames; any engine decides them.
//! Never guesses: a code word with more errors than the code corrects stands as it was received, and its row is invalid.
//!
//! The rule is bounded-distance decoding. A code word is decodable exactly if a word of the code differs from it in at most
//! `E` symbols, none of them in the virtual fill; that word is unique, so every decoder that is right says the same.
//!
//! Limit: 64 code words side by side need one vector of products for each product of one word. By residues mod 15 and 17 the
//! syndromes of (255, 223) are 1,700 of them, the locator 1,800, the search 2,300 and the values 1,700: 7,500 for 114,176 bits of
//! data, 46 Gbit/s at 3 GHz and one vector a cycle, were the rest free. Without errors the syndromes are all of it: 200 Gbit/s, so
//! that taking words apart and turning them (1,500 shuffles) is more than the code itself.
//! Measured on a core of an Intel Xeon (family 6, model 207), shared with other work: 11.5 Gbit/s of data at 16 errors in each word
//! and at one alike, 24 without errors; at depth 5 9.8 and 27. Sums of fifteen that do not stay in registers are what is lost.

use crate::{
    batch::Place,
    job::{Header, Job, RowError, row_layout},
    policy::Policy,
    primitive::Stage,
};

#[cfg(target_arch = "x86_64")]
#[allow(unsafe_code, reason = "calls the kernels below, by the proof that an engine is")]
pub(crate) mod avx512;
pub mod encode;
mod field;
#[cfg(target_arch = "x86_64")]
#[allow(unsafe_code, reason = "loads and stores of vectors")]
#[allow(
    clippy::needless_range_loop,
    reason = "rows of registers are plain loops, or they leave the registers"
)]
mod gfni_decode;
#[cfg(target_arch = "x86_64")]
#[allow(unsafe_code, reason = "loads and stores of vectors")]
#[allow(
    clippy::needless_range_loop,
    reason = "rows of registers are plain loops, or they leave the registers"
)]
mod gfni_words;
#[cfg(target_arch = "x86_64")]
mod lanes;
pub mod portable;

/// Symbols of a code word with its virtual fill, n: one less than the field has elements.
pub const WORD_SYMBOLS: usize = 255;

/// Most symbol errors that a code of this family corrects, E.
pub const ERRORS_MAX: usize = 16;

/// Most code words of a codeblock, I.
pub const DEPTH_MAX: usize = 8;

/// Interleaving depths of the standard (131.0-B section 4.3.5).
pub const DEPTHS: [u32; 6] = [1, 2, 3, 4, 5, 8];

/// What stands in place of the number of corrected symbols of a code word that cannot be decoded.
pub const UNDECODABLE: u8 = 0xff;

/// How the eight bits of a symbol are an element of the field.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[repr(u32)]
pub enum Basis {
    /// Bit i is the coefficient of alpha^i.
    Conventional = 0,
    /// Berlekamp's dual basis, which the standard transmits (131.0-B section 4.4.2).
    Dual = 1,
}

/// Shape of a codeblock: `depth` code words, symbol s of word w at byte s * `depth` + w, data before check symbols.
///
/// The code is (255, 255 - 2 E). The first `fill` symbols of every word are zero and not transmitted.
#[derive(Clone, Copy, bytemuck::Pod, bytemuck::Zeroable, Debug, PartialEq, Eq, Hash)]
#[repr(C)]
pub struct Codeblock {
    /// Code words, I: one of [`DEPTHS`].
    pub depth: u32,
    /// Symbols of virtual fill in every word, 0..=254 - 2 E.
    pub fill: u32,
    /// A [`Basis`].
    pub basis: u32,
    /// Errors that the code corrects in every word, E: 16 or 8.
    pub correctable: u32,
}

impl Codeblock {
    /// A codeblock of whole code words of (255, 223) in the dual basis: what most missions send.
    pub const fn standard(depth: u32) -> Self {
        Self {
            depth,
            fill: 0,
            basis: Basis::Dual as u32,
            correctable: ERRORS_MAX as u32,
        }
    }

    /// Transmitted symbols of a word, data and check.
    pub const fn word_symbols(&self) -> u64 {
        (WORD_SYMBOLS as u64).saturating_sub(self.fill as u64)
    }

    /// Bytes of the codeblock.
    pub const fn block_bytes(&self) -> u64 {
        self.depth as u64 * self.word_symbols()
    }

    /// Bytes of data in it: they come first.
    pub fn data_bytes(&self) -> u64 {
        u64::from(self.depth) * self.word_symbols().saturating_sub(2 * u64::from(self.correctable))
    }

    /// Bytes of the output: the codeblock, and a byte a word.
    pub fn output_bytes(&self) -> u64 {
        self.block_bytes() + u64::from(self.depth)
    }

    /// The first field out of its range: its name, the range and the value.
    fn fault(&self) -> Option<(&'static str, &'static str, u32)> {
        if !DEPTHS.contains(&self.depth) {
            return Some(("depth", "1, 2, 3, 4, 5 or 8", self.depth));
        }
        if ![8, 16].contains(&self.correctable) {
            return Some(("correctable", "8 or 16", self.correctable));
        }
        if self.basis > Basis::Dual as u32 {
            return Some(("basis", "0 (conventional) or 1 (dual)", self.basis));
        }
        let fill_max = WORD_SYMBOLS as u32 - 2 * self.correctable - 1;
        (self.fill > fill_max).then_some(("fill", "at most 254 - 2 * correctable", self.fill))
    }
}

/// One received codeblock. The output gets the corrected codeblock, then a byte a code word: the number of corrected symbols,
/// 0..=E, or [`UNDECODABLE`], where the word stands as it was received. Valid if every word is decodable.
#[derive(Clone, Copy, bytemuck::Pod, bytemuck::Zeroable, Debug)]
#[repr(C)]
pub struct CcsdsDecodeRow {
    /// Header; the input holds the codeblock.
    pub header: Header,
    /// Shape of the codeblock.
    pub codeblock: Codeblock,
    /// Zero.
    pub reserved: [u32; 6],
}

row_layout!(CcsdsDecodeRow, Stage::CcsdsDecode);

impl CcsdsDecodeRow {
    /// A row over this codeblock.
    pub fn new(codeblock: Codeblock, input: Place) -> Self {
        Self {
            header: input.into_header(),
            codeblock,
            reserved: [0; 6],
        }
    }
}

impl Job for CcsdsDecodeRow {
    const STAGE: Stage = Stage::CcsdsDecode;

    fn output_bytes(&self, _policy: &Policy) -> u64 {
        self.codeblock.output_bytes()
    }

    fn work(&self, _policy: &Policy) -> u64 {
        self.codeblock.data_bytes()
    }

    fn check(&self, _policy: &Policy) -> Result<(), RowError> {
        let field = |field, expected, got| {
            Err(RowError::Field {
                stage: Self::STAGE,
                job_id: self.header.job_id,
                field,
                expected,
                got,
            })
        };
        if let Some((name, expected, got)) = self.codeblock.fault() {
            return field(name, expected, u64::from(got));
        }
        let in_len = u64::from(self.header.in_len);
        if in_len != self.codeblock.block_bytes() {
            return field("in_len", "depth * (255 - fill)", in_len);
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
