//! What commands cost on the logic: beats on the memory port, units of work, energy. What time they take, the machine says.
//! Asked by the emulator's clockwork for every command; the table of `perigee payload simulate` sums it up.
//! Never looks at data: two commands of one shape cost the same.
//!
//! Static watts of the logic times time, plus energy a unit of work, plus energy a byte of DDR. None of it was measured on a
//! device: 0.35 W is what the XC7Z030's data sheet and Xilinx's power estimator give for the leakage of the programmable logic at
//! 50 degrees within a factor of two. The energies follow from the LUTs of a core: half a picojoule a LUT and clock, flip-flops,
//! nets and clock tree included, and ten a DSP48E1. That is what hashing logic takes in which every second bit turns in every
//! clock: SHA-256 miners on 45 nm devices, 10 W for some 65,000 LUTs at 200 MHz, had 0.77 pJ, and 28 nm at 1.0 V has about two thirds
//! of that. A device full of such logic takes 9 W at 225 MHz; most logic turns less, so that the model errs on the high side. 70 pJ a
//! bit of DDR3 with controller and pins is the middle of what is published for DDR3 at 1.35 to 1.5 V (40 to 100 pJ a bit).

use perigee_hdl_abi::records::{Opcode, Submission};

use crate::{
    signatures::Kind,
    timing::{erasure, merkle, secp256k1, sm3},
};

/// Bytes of a beat of the memory port.
pub const BEAT_BYTES: u64 = 8;
/// Clocks of an access to a register, from its address to its answer (`circuit::axi_lite`).
pub const REGISTER_CLOCKS: u64 = 3;
/// Clocks of it before the value is sampled, or causes of the interrupt are cleared.
pub const SAMPLE_CLOCKS: u64 = 1;
/// Clocks of it before a value that is written counts.
pub const STORE_CLOCKS: u64 = 2;

/// Clocks of a node of the SHA-256d core.
pub const NODE_CLOCKS: u64 = merkle::FRAME_CLOCKS;
/// Clocks of one SM3 compression.
pub const SM3_BLOCK_CLOCKS: u64 = sm3::BLOCK_CLOCKS;

/// What a command takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cost {
    /// Beats read from memory.
    pub read_beats: u64,
    /// Beats written to memory.
    pub write_beats: u64,
    /// Units of work: nodes, input beats times passes, compressions, passes of the multiplier, hashes.
    pub work: u64,
}

impl Cost {
    /// The cost of a command whose operands are sound.
    pub fn of(operation: Opcode, command: &Submission) -> Self {
        match operation {
            Opcode::Nop => Self::default(),
            Opcode::TreeSha256d => tree(u64::from(command.src_len) / 32),
            Opcode::Gf8Matrix => matrix(command),
            Opcode::Sm3Messages => messages(command),
            Opcode::Secp256k1 => jobs(command, passes(command)),
            Opcode::Scrypt => jobs(command, 1),
        }
    }

    /// Energy of the command without what the payload takes standing still, picojoules.
    pub fn picojoules(&self, operation: Opcode) -> u64 {
        self.core_picojoules(operation) + (self.read_beats + self.write_beats) * BEAT_BYTES * PICOJOULES_A_BYTE
    }

    /// The part of it that its core takes, without the memory's.
    pub fn core_picojoules(&self, operation: Opcode) -> u64 {
        self.work * unit_picojoules(operation)
    }
}

/// Energy of the core for a unit of work.
pub const fn unit_picojoules(operation: Opcode) -> u64 {
    match operation {
        Opcode::Nop => 0,
        Opcode::TreeSha256d => PICOJOULES_A_NODE,
        Opcode::Gf8Matrix => PICOJOULES_A_BEAT,
        Opcode::Sm3Messages => PICOJOULES_A_SM3_BLOCK,
        Opcode::Secp256k1 => PICOJOULES_A_PASS,
        Opcode::Scrypt => PICOJOULES_A_SCRYPT,
    }
}

fn tree(leaves: u64) -> Cost {
    let (mut nodes, mut width) = (0, leaves);
    while width > 1 {
        width = width.div_ceil(2);
        nodes += width;
    }
    Cost {
        read_beats: leaves * 4,
        write_beats: 8,
        work: nodes,
    }
}

fn matrix(command: &Submission) -> Cost {
    let [inputs, outputs, shard_bytes, ..] = command.aux.map(u64::from);
    let (read_beats, write_beats) = erasure::beats(inputs, outputs, shard_bytes);
    Cost {
        read_beats,
        write_beats,
        work: read_beats,
    }
}

fn messages(command: &Submission) -> Cost {
    let [bytes, _, count, flags, bytes_last, ..] = command.aux.map(u64::from);
    let tail = flags >> 9 & 1;
    let shape = sm3::Command {
        bytes,
        bytes_last,
        count,
        has_prefix: flags >> 8 & 1 == 1,
        has_tail: tail == 1,
    };
    Cost {
        read_beats: (count - 1) * bytes.div_ceil(8) + bytes_last.div_ceil(8) + tail * 4,
        write_beats: (count + tail) * 4,
        work: shape.blocks(),
    }
}

/// Jobs of so many units each.
fn jobs(command: &Submission, units: u64) -> Cost {
    Cost {
        read_beats: u64::from(command.src_len) / BEAT_BYTES,
        write_beats: u64::from(command.dst_len) / BEAT_BYTES,
        work: u64::from(command.aux[0]) * units,
    }
}

fn passes(command: &Submission) -> u64 {
    Kind::of(command.aux[1]).map_or(0, secp256k1::passes)
}

/// What the logic takes while it stands still, microwatts.
pub const STATIC_MICROWATTS: u64 = 350_000;
/// 9,000 LUT for the clocks of a node.
pub const PICOJOULES_A_NODE: u64 = lut_picojoules(9_000) * NODE_CLOCKS;
/// 4,500 LUT for the clock of a beat.
pub const PICOJOULES_A_BEAT: u64 = lut_picojoules(4_500);
/// 2,000 LUT for the clocks of a compression.
pub const PICOJOULES_A_SM3_BLOCK: u64 = lut_picojoules(2_000) * SM3_BLOCK_CLOCKS;
/// 12,000 LUT and 108 DSP48E1 for the clock in which a lane takes a pass.
pub const PICOJOULES_A_PASS: u64 = lut_picojoules(12_000) + 108 * 10;
/// 18,000 LUT for the clocks of a hash at the core's full rate, about 10,000.
pub const PICOJOULES_A_SCRYPT: u64 = lut_picojoules(18_000) * 10_000;
/// 70 pJ a bit.
pub const PICOJOULES_A_BYTE: u64 = 560;

const fn lut_picojoules(luts: u64) -> u64 {
    luts / 2
}
