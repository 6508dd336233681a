//! Answers that count: what lanes found, added up on the device over the secret of the row.
//! Beside `tally.wgsl`, for primitives whose rows are spread over many lanes.
//! Never a bit: the host knows how much there was to find, and compares sums.

use super::shader::{BINDINGS, Kernel, Part, Pass, Rows};

/// The part that adds up.
pub const TALLY: Part = Part {
    name: "gpu/tally.wgsl",
    source: include_str!("tally.wgsl"),
};

/// First of the words with the secret in rows that are counted.
pub const CHECK_WORD: usize = 9;

/// Words of such an answer: two sums of what was found, two of how much.
pub const ANSWER_WORDS: usize = 4;

/// The kernel that begins the answers of a stage.
pub fn begin(name: &'static str) -> Kernel {
    Kernel {
        name,
        parts: vec![BINDINGS, TALLY],
        entry: "tally_begin",
        overrides: Vec::new(),
        workgroup: 64,
        int64: false,
        tables: None,
    }
}

/// Its pass over all rows, where it stands at this place among the kernels.
pub fn begin_pass(kernel: usize, rows: &dyn Rows) -> Pass {
    Pass {
        kernel,
        lanes: rows.len() as u32,
        splits: true,
        a: [0; 4],
        b: [0; 4],
    }
}

/// An answer without its secret.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found([u32; ANSWER_WORDS]);

impl Found {
    /// The answer of a lane.
    pub fn read(answers: &[u32], lane: usize, v: [u32; 2]) -> Self {
        let words = &answers[lane * ANSWER_WORDS..][..ANSWER_WORDS];
        Self(std::array::from_fn(|index| words[index].wrapping_sub(v[index % 2])))
    }

    /// What was found.
    pub fn sums(&self) -> [u32; 2] {
        [self.0[0], self.0[1]]
    }

    /// Whether it was found so many times.
    pub fn counts(&self, count: u32) -> bool {
        self.0[2..] == COUNT_FACTORS.map(|factor| factor.wrapping_mul(count))
    }
}

/// The two sums over 32 bytes.
pub fn fold(bytes: &[u8; 32]) -> [u32; 2] {
    FOLD_FACTORS.map(|factors| {
        let words = bytes.as_chunks().0.iter().map(|four| u32::from_le_bytes(*four));
        words
            .zip(factors)
            .fold(0u32, |sum, (word, factor)| sum.wrapping_add(word.wrapping_mul(factor)))
    })
}

/// The sums of a window: every 32 bytes times an odd number of their place.
pub fn window_sums(window: &[u8]) -> [u32; 2] {
    let units = window.as_chunks().0.iter().zip(0u32..);
    units.fold([0u32; 2], |sums: [u32; 2], (unit, index)| {
        let fold = fold(unit);
        std::array::from_fn(|at| sums[at].wrapping_add(fold[at].wrapping_mul(2 * index + 1)))
    })
}

/// `TALLY_COUNT_A` and `TALLY_COUNT_B`.
const COUNT_FACTORS: [u32; 2] = [0x9e37_79b1, 0x85eb_ca77];

/// The factors of `tally_fold`, all odd, so that no change of one word is lost.
const FOLD_FACTORS: [[u32; 8]; 2] = [
    [
        0x9e37_79b1,
        0x85eb_ca77,
        0xc2b2_ae3d,
        0x27d4_eb2f,
        0x1656_67b1,
        0xd3a2_646d,
        0xfd70_46c5,
        0xb55a_4f09,
    ],
    [
        0xcc9e_2d51,
        0x1b87_3593,
        0xe654_6b65,
        0x38b3_4ae5,
        0xa1e3_8b93,
        0x7ed5_5d17,
        0x2c1b_3c6d,
        0x297a_2d39,
    ],
];

#[cfg(test)]
mod tests {
    use super::*;

    /// The factors here are those of the shader, and odd.
    #[test]
    fn factors_are_those_of_the_shader() {
        for factor in FOLD_FACTORS.iter().flatten().chain(&COUNT_FACTORS) {
            assert_eq!(factor % 2, 1);
            assert!(TALLY.source.contains(&format!("{factor:#010x}u")), "{factor:#x}");
        }
    }
}
