//! scrypt's proof of work on a GPU: its kernel, its passes, and what its answers mean.
//! Behind the GPU backend, which runs the passes; keys (any other N, r, p or input) go to other engines.
//! Never takes a hash for proved: samples guard it, see [`Scrypt::closes`](Shader::closes).
//!
//! The device returns the hash of a row in its window and two words, v xor a fold of the hash. The host folds the window
//! itself, so that an answer counts only where window and answer belong together, to this row and to this dispatch: of the
//! 2^64 values of v that the dispatch may have drawn one fits a zeroed answer, an answer left from another dispatch (another
//! v), the answer of another row (its v is another), or a window of another row beside the right answer (another hash, whose
//! fold differs, by accident 1 in 2^64). A hash that was computed wrongly and answered consistently fits. Against that
//! stand known-answer rows and re-checks on the CPU: if each valid row is hashed again with probability p, k wrong hashes
//! escape all re-checks with probability (1 - p)^k at most; for p = 1/256 that is 2 % at k = 1,000. The backend hashes all
//! rows of a small batch again, as headers at the tip of a chain come in, and as many of any other.
//!
//! Limit: a hash is 4,096 Salsa20/8 cores, 403 instructions each on `sm_90` by the compiler of CUDA, at
//! 4.0 clocks of a multiprocessor: with the exclusive-or of blocks 132 of them at 1.98 GHz allow 14.5 MH/s at GAP 1. V is written
//! once and read once, 256 KiB a hash: 4.3 TB/s allow 16.4 MH/s. GAP 2 halves the memory and makes 1.5 times the work, since
//! lanes of a group wait for each other.

use std::{ops::Range, sync::LazyLock};

use super::{HASH_BYTES, HEADER_BYTES, ScryptRow, naive, portable::meets};
use crate::{
    gpu::shader::{BINDINGS, Kernel, Part, Pass, Plan, Reply, Rows, Said, Shader, Traits, Trust, canary_bytes, row},
    job::{CHUNK_BYTES, Job, bytes_from_words, words_from_bytes},
    policy::Policy,
    primitive::Stage,
};

/// The stage on a device.
#[derive(Clone, Copy, Debug)]
pub struct Scrypt;

/// Lanes of a workgroup, as the source says.
const WORKGROUP: u32 = 64;

/// Bytes of V of one lane at GAP 1.
const LANE_BYTES: u64 = 128 << 10;

/// Scratch bindings of a kernel.
const BINDINGS_MAX: u64 = 4;

/// No binding may hold 2^31 bytes, whatever a device says.
const BINDING_BYTES_MAX: u64 = (1 << 31) - 1;

/// First of the two words that carry v: the last reserved ones, where the kernel expects them.
const CHECK_WORD: usize = size_of::<ScryptRow>() / 4 - 2;

const SHA256: Part = Part {
    name: "merkle/sha256.wgsl",
    source: include_str!("../merkle/sha256.wgsl"),
};

const SCRYPT: Part = Part {
    name: "scrypt/scrypt.wgsl",
    source: include_str!("scrypt.wgsl"),
};

/// How the scratch of a pass is cut.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Residence {
    /// Every so many entries of V are kept.
    gap: u32,
    /// Lanes whose V lies in one binding; whole workgroups.
    lanes_a_block: u32,
    /// Lanes of a pass: those of all bindings.
    lanes: u32,
}

impl Residence {
    /// For so many rows on a device with these traits.
    ///
    /// All of V is kept where the scratch then holds at least half of the lanes that fill the device: more lanes hide more
    /// latency, but a gap costs work. Else every second or fourth entry is kept.
    fn new(rows: u32, traits: &Traits) -> Option<Self> {
        let gap = gap(traits);
        let block_max = lanes_a_block_max(traits, gap);
        let wanted = rows
            .min(traits.lanes_preferred)
            .min(traits.lanes_max)
            .max(1)
            .next_multiple_of(WORKGROUP);
        let blocks = wanted.div_ceil(block_max.max(1)).min(BINDINGS_MAX as u32);
        let lanes_a_block = wanted.div_ceil(blocks).next_multiple_of(WORKGROUP).min(block_max);
        (block_max > 0).then_some(Self {
            gap,
            lanes_a_block,
            lanes: lanes_a_block * blocks,
        })
    }

    fn scratch_bytes(&self) -> [u64; 4] {
        let blocks = self.lanes / self.lanes_a_block;
        std::array::from_fn(|block| match (block as u32) < blocks {
            true => u64::from(self.lanes_a_block) * LANE_BYTES / u64::from(self.gap),
            false => 0,
        })
    }
}

/// Lanes whose V fits one binding.
fn lanes_a_block_max(traits: &Traits, gap: u32) -> u32 {
    let bytes = traits.binding_bytes_max.min(BINDING_BYTES_MAX);
    let lanes = bytes / (LANE_BYTES / u64::from(gap));
    lanes as u32 / WORKGROUP * WORKGROUP
}

/// The smallest gap at which the scratch holds half of the lanes that fill the device; the largest where none does.
fn gap(traits: &Traits) -> u32 {
    let holds = |gap: &u32| BINDINGS_MAX as u32 * lanes_a_block_max(traits, *gap) >= traits.lanes_preferred / 2;
    [1, 2, 4].into_iter().find(holds).unwrap_or(4)
}

/// Two words that change with every bit of the hash and with the order of its words; each step is a bijection of the word and
/// of the sum before it.
fn fold(hash: &[u8; HASH_BYTES]) -> [u32; 2] {
    let words: [u32; HASH_BYTES / 4] = words_from_bytes(hash);
    words.iter().fold([0x9e37_79b9, 0x7f4a_7c15], |[low, high], word| {
        [
            (low ^ word).wrapping_mul(0x85eb_ca6b).rotate_left(13),
            (high ^ word).wrapping_mul(0xc2b2_ae35).rotate_left(17),
        ]
    })
}

/// What the answer to a row says, given the row's secret and its window.
fn judge(row: &ScryptRow, check: [u32; 2], answer: &[u32], window: &[u8]) -> Said {
    let Some((hash, padding)) = window.split_first_chunk::<HASH_BYTES>() else {
        return Said::Nothing;
    };
    let sum = fold(hash);
    if answer != [sum[0] ^ check[0], sum[1] ^ check[1]] || padding.iter().any(|byte| *byte != 0) {
        return Said::Nothing;
    }
    match meets(hash, &row.target) {
        true => Said::Valid,
        false => Said::Invalid,
    }
}

impl Shader for Scrypt {
    fn stage(&self) -> Stage {
        Stage::Scrypt
    }

    fn kernels(&self, traits: &Traits) -> Vec<Kernel> {
        vec![Kernel {
            name: "scrypt",
            parts: vec![BINDINGS, SHA256, SCRYPT],
            entry: "scrypt",
            overrides: vec![("GAP", f64::from(gap(traits))), ("UNIT", 4.0)],
            workgroup: WORKGROUP,
            int64: false,
            tables: None,
        }]
    }

    fn offers(&self, _policy: &Policy, trust: Trust) -> bool {
        // No hint makes a hash cheaper to check.
        trust == Trust::Closed
    }

    fn check_word(&self) -> usize {
        CHECK_WORD
    }

    fn answer_words(&self, _trust: Trust) -> u32 {
        2
    }

    /// A pass holds as many rows as have room for their V, and takes the scratch of the one before. The backend may cut a pass
    /// by lanes; the least that a dispatch can be is the time of one hash on one lane, 2,048 block mixes and 1,024 reads that wait
    /// for memory, below 50 ms wherever a dependent instruction takes less than 20 ns. So ROMix is not cut by its state.
    fn plan(&self, rows: &dyn Rows, _policy: &Policy, traits: &Traits, _trust: Trust) -> Option<Plan> {
        let is_proof_of_work = |lane| row::<ScryptRow>(rows, lane).is_proof_of_work();
        if rows.is_empty() || !(0..rows.len()).all(is_proof_of_work) {
            return None;
        }
        let rows = u32::try_from(rows.len()).ok()?;
        let residence = Residence::new(rows, traits)?;
        let pass = |first: u32| Pass {
            kernel: 0,
            lanes: residence.lanes.min(rows - first),
            splits: true,
            a: [first, residence.lanes_a_block, 0, 0],
            b: [0; 4],
        };
        Some(Plan {
            passes: (0..rows).step_by(residence.lanes as usize).map(pass).collect(),
            scratch_bytes: residence.scratch_bytes(),
            ..Plan::default()
        })
    }

    fn judge(
        &self,
        rows: &dyn Rows,
        _policy: &Policy,
        _trust: Trust,
        reply: &Reply<'_>,
        lanes: Range<usize>,
        said: &mut [Said],
    ) {
        for (lane, said) in lanes.zip(said) {
            let row: &ScryptRow = row(rows, lane);
            let window = row.header().out_off as usize * CHUNK_BYTES;
            let window = reply.slab.get(window..window + CHUNK_BYTES).unwrap_or(&[]);
            let answer = reply.answers.get(2 * lane..2 * lane + 2).unwrap_or(&[]);
            *said = judge(row, rows.check(lane), answer, window);
        }
    }

    fn closes(&self, _policy: &Policy) -> bool {
        false
    }

    /// Mined headers with the targets of their time, which they meet, and with another nonce, which does not; and with the
    /// bounds of the comparison, the hash itself and one below.
    fn canaries(&self, _policy: &Policy) -> Vec<(Vec<u8>, bool)> {
        canary_bytes(&CANARIES)
    }
}

/// Made at first use: each costs a hash on the CPU.
static CANARIES: LazyLock<Vec<(ScryptRow, bool)>> = LazyLock::new(|| {
    let rows = MINED.iter().flat_map(|mined| {
        let target = target(mined[BITS]);
        let mut another = *mined;
        another[NONCE] ^= 1;
        let mined = bytes_from_words(mined);
        let row = |target| ScryptRow::proof_of_work(&mined, target);
        let hash: [u32; 8] = words_from_bytes(&naive::hash(&row(target), &[]));
        let another = ScryptRow::proof_of_work(&bytes_from_words(&another), target);
        [row(target), another, row(hash), row(one_below(hash))]
    });
    let canary = |mut row: ScryptRow| {
        row.header.out_cap = HASH_BYTES as u32;
        let valid = meets(&naive::hash(&row, &[]), &row.target);
        (row, valid)
    };
    rows.map(canary).collect()
});

/// The target that the compact form of a header names: a mantissa of 24 bits times 256^(exponent - 3), exponent 3..=32.
fn target(bits: u32) -> [u32; 8] {
    let mut bytes = [0u8; HASH_BYTES];
    let first = (bits >> 24) as usize - 3;
    bytes[first..first + 3].copy_from_slice(&bits.to_le_bytes()[..3]);
    words_from_bytes(&bytes)
}

/// A number that is not zero, less one.
fn one_below(mut number: [u32; 8]) -> [u32; 8] {
    for limb in &mut number {
        let borrow;
        (*limb, borrow) = limb.overflowing_sub(1);
        if !borrow {
            break;
        }
    }
    number
}

/// Words of a header that hold its compact target and its nonce.
const BITS: usize = 18;
const NONCE: usize = 19;

/// Litecoin's genesis, Dogecoin's blocks 1 and 1,001, and a block of Litecoin's fourth test network; words in the order of bytes.
const MINED: [[u32; HEADER_BYTES / 4]; 4] = [
    [
        0x0000_0001,
        0x0000_0000,
        0x0000_0000,
        0x0000_0000,
        0x0000_0000,
        0x0000_0000,
        0x0000_0000,
        0x0000_0000,
        0x0000_0000,
        0xedd4_ced9,
        0xb7f7_3011,
        0xe29b_adfa,
        0xafff_2353,
        0xa132_32a3,
        0x6cdf_3e7c,
        0xe6be_97fd,
        0x97dd_fbba,
        0x4e8e_aab9,
        0x1e0f_fff0,
        0x7c3f_51cd,
    ],
    [
        0x0000_0001,
        0x2c35_5691,
        0x2eb3_1818,
        0x92e7_c990,
        0x1aa1_d6ef,
        0x5679_fe82,
        0x3bf0_30a6,
        0xce36_e2be,
        0x1a91_e3da,
        0x105f_521c,
        0x2519_e549,
        0x07f4_6169,
        0xae22_6ee9,
        0x1d58_91f3,
        0x5286_86e9,
        0x7600_f54e,
        0x5f7e_779f,
        0x52a3_edaf,
        0x1e0f_fff0,
        0x5483_1000,
    ],
    [
        0x0000_0001,
        0xdb7a_10d0,
        0x5eca_9c0d,
        0xdda2_0753,
        0x52b2_21a4,
        0x3f59_6b95,
        0x50ed_44c4,
        0xb0e2_e1e1,
        0x6da6_ef0e,
        0x8dd3_842a,
        0x3946_9042,
        0x4ee6_f226,
        0x9f69_3dd6,
        0xc52a_e1a1,
        0x8900_712e,
        0x95a1_6a03,
        0xb8a3_a275,
        0x52a4_05ce,
        0x1d03_d07b,
        0x292e_0600,
    ],
    [
        0x2000_0000,
        0x4e3e_29a0,
        0xe6a6_3deb,
        0xed81_6ff5,
        0x8857_5f59,
        0x5621_1a0d,
        0xfdee_139e,
        0x4b28_51d9,
        0x4966_625a,
        0xcc91_4e44,
        0x6667_682d,
        0xb745_da0c,
        0x7169_2ed7,
        0x9b3f_44e5,
        0xb57a_a07e,
        0x8d9a_89d9,
        0x7fd8_b529,
        0x613e_e397,
        0x1e0f_ffff,
        0x0003_59c4,
    ],
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::scrypt::TARGET_ANY;

    const H200: Traits = Traits {
        int64: true,
        binding_bytes_max: (1 << 31) - 1,
        lanes_preferred: 1 << 16,
        lanes_max: u32::MAX,
    };

    /// All of V in four bindings below 2 GiB where those may be so large; gaps where they may not; nothing where not even one
    /// workgroup fits.
    #[test]
    fn scratch_follows_the_device() {
        let large = Residence::new(1 << 20, &H200).expect("room");
        assert_eq!((large.gap, large.lanes), (1, 4 * 16_320));
        assert!(large.scratch_bytes().iter().all(|bytes| *bytes < 1 << 31));
        // One row takes one workgroup of one binding, one row more than a workgroup takes two.
        let small = |rows| Residence::new(rows, &H200).expect("room");
        assert_eq!((small(1).lanes, small(64).lanes, small(65).lanes), (64, 64, 128));
        assert_eq!(small(1).scratch_bytes(), [8 << 20, 0, 0, 0]);
        let limited = |binding_bytes_max| Traits {
            binding_bytes_max,
            ..H200
        };
        let gap = |bytes| Residence::new(1 << 20, &limited(bytes)).map(|residence| residence.gap);
        assert_eq!(gap(1 << 30), Some(1), "half of the lanes");
        assert_eq!(gap((1 << 30) - 1), Some(2));
        assert_eq!(gap(1 << 29), Some(2));
        assert_eq!(gap(1 << 28), Some(4));
        assert_eq!(gap(2 << 20), Some(4), "one workgroup in each");
        assert_eq!(gap((2 << 20) - 1), None);
    }

    fn canary() -> ScryptRow {
        CANARIES[0].0
    }

    /// A window with this hash, as a device writes it, and the answer that belongs to it.
    fn answered(hash: &[u8; HASH_BYTES], check: [u32; 2]) -> ([u8; CHUNK_BYTES], [u32; 2]) {
        let mut window = [0; CHUNK_BYTES];
        window[..HASH_BYTES].copy_from_slice(hash);
        let sum = fold(hash);
        (window, [sum[0] ^ check[0], sum[1] ^ check[1]])
    }

    #[test]
    fn only_a_window_with_its_own_answer_is_judged() {
        let (row, check, other_check) = (canary(), [0x1234_5678, 0x9abc_def0], [0x1234_5678, 0x9abc_def1]);
        let hash = naive::hash(&row, &[]);
        let (window, answer) = answered(&hash, check);
        assert_eq!(judge(&row, check, &answer, &window), Said::Valid);
        let above = row.with_target(one_below(words_from_bytes(&hash)));
        assert_eq!(judge(&above, check, &answer, &window), Said::Invalid);
        // Nothing was written, or half of it.
        for row in [row, row.with_target(TARGET_ANY)] {
            let zero = [0; CHUNK_BYTES];
            assert_eq!(judge(&row, check, &[0; 2], &zero), Said::Nothing);
            assert_eq!(judge(&row, check, &[0; 2], &window), Said::Nothing);
            assert_eq!(judge(&row, check, &answer, &zero), Said::Nothing);
            assert_eq!(judge(&row, check, &[], &[]), Said::Nothing);
        }
        // Another dispatch, or another row, whose secret differs in one bit.
        let (_, stale) = answered(&hash, other_check);
        assert_eq!(judge(&row, check, &stale, &window), Said::Nothing);
        // The window of another row, beside the answer of this one, and with its words in another order.
        let (other, _) = answered(&naive::hash(&CANARIES[1].0, &[]), check);
        assert_eq!(judge(&row, check, &answer, &other), Said::Nothing);
        let mut swapped = window;
        swapped[..HASH_BYTES].rotate_left(4);
        assert_eq!(judge(&row, check, &answer, &swapped), Said::Nothing);
    }

    /// One flipped bit anywhere, also where it would make an invalid hash a valid one, and in what must be zero.
    #[test]
    fn every_bit_of_window_and_answer_counts() {
        let (row, check) = (canary().with_target(TARGET_ANY), [0xdead_beef, 0x0bad_cafe]);
        let (window, answer) = answered(&naive::hash(&row, &[]), check);
        assert_eq!(judge(&row, check, &answer, &window), Said::Valid);
        for bit in 0..CHUNK_BYTES * 8 {
            let mut window = window;
            window[bit / 8] ^= 1 << (bit % 8);
            assert_eq!(
                judge(&row, check, &answer, &window),
                Said::Nothing,
                "bit {bit} of the window"
            );
        }
        for bit in 0..64 {
            let mut answer = answer;
            answer[bit / 32] ^= 1 << (bit % 32);
            assert_eq!(
                judge(&row, check, &answer, &window),
                Said::Nothing,
                "bit {bit} of the answer"
            );
        }
    }

    #[test]
    fn canaries_are_of_both_kinds() {
        let valid: Vec<_> = CANARIES.iter().map(|(_, valid)| *valid).collect();
        assert_eq!(valid, [true, false, true, false].repeat(MINED.len()));
    }

    #[test]
    fn one_below_borrows() {
        assert_eq!(
            one_below([0, 0, 5, 1, 0, 0, 0, 0]),
            [u32::MAX, u32::MAX, 4, 1, 0, 0, 0, 0]
        );
    }
}
