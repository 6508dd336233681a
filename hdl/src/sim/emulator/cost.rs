//! What commands cost on the logic: beats on the memory port, units of work, energy. What time they take, the machine says.
//! Asked by the emulator's clockwork for every command; the table of `perigee payload simulate` sums it up.
//! Never looks at data: two commands of one shape cost the same.
//!
//! Static watts of the logic times time, plus energy a unit of work, plus energy a byte of DDR. None of it was measured on a
//! device: 0.35 W is what the XC7Z030's data sheet and Xilinx's power estimator give for the leakage of the programmable logic at
//! 50 degrees within a factor of two; the energies follow from the flip-flops and LUTs that switch (about 10 pJ a LUT and
//! clock at 28 nm and an activity of 1/8, nets included, is the rule of thumb behind the estimator's defaults); 70 pJ a bit of
//! DDR3 with controller and pins is the middle of what is published for DDR3 at 1.35 to 1.5 V (40 to 100 pJ a bit).

use perigee_hdl_abi::records::{Opcode, Submission};

use crate::timing::{erasure, merkle, sm3};

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
    /// Units of work: nodes, input beats times passes, compressions.
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
        }
    }

    /// Energy of the command without what the payload takes standing still, picojoules.
    pub fn picojoules(&self, operation: Opcode) -> u64 {
        self.core_picojoules(operation) + (self.read_beats + self.write_beats) * BEAT_BYTES * PICOJOULES_A_BYTE
    }

    /// The part of it that its core takes, without the memory's.
    pub fn core_picojoules(&self, operation: Opcode) -> u64 {
        let unit = match operation {
            Opcode::Nop => 0,
            Opcode::TreeSha256d => PICOJOULES_A_NODE,
            Opcode::Gf8Matrix => PICOJOULES_A_BEAT,
            Opcode::Sm3Messages => PICOJOULES_A_SM3_BLOCK,
        };
        self.work * unit
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

/// What the logic takes while it stands still, microwatts.
pub const STATIC_MICROWATTS: u64 = 350_000;
/// 9,000 LUT at 10 pJ for the 8 clocks of a node.
pub const PICOJOULES_A_NODE: u64 = 720_000;
/// 4,500 LUT at 10 pJ for the clock of a beat.
pub const PICOJOULES_A_BEAT: u64 = 45_000;
/// 2,000 LUT at 10 pJ for the clocks of a compression.
pub const PICOJOULES_A_SM3_BLOCK: u64 = 20_000 * SM3_BLOCK_CLOCKS;
/// 70 pJ a bit.
pub const PICOJOULES_A_BYTE: u64 = 560;
