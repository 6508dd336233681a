//! What commands cost on the logic: clocks of their core, beats on the memory port, energy.
//! Asked by the emulator's clockwork for every command; the table of `perigee payload simulate` sums it up.
//! Never looks at data: two commands of one shape cost the same.
//!
//! # Time
//! A command alone takes the longest of its reads, its writes and its core's work, and the latency from the first address to
//! the last acknowledgement. Commands side by side share the port and, in the SHA-256d core, the frames.
//!
//! # Power
//! Static watts of the logic times time, plus energy a unit of work, plus energy a byte of DDR. None of it was measured on a
//! device: 0.35 W is what the XC7Z030's data sheet and Xilinx's power estimator give for the leakage of the programmable logic at
//! 50 degrees within a factor of two; the energies follow from the flip-flops and LUTs that switch (about 10 pJ a LUT and
//! clock at 28 nm and an activity of 1/8, nets included, is the rule of thumb behind the estimator's defaults); 70 pJ a bit of
//! DDR3 with controller and pins is the middle of what is published for DDR3 at 1.35 to 1.5 V (40 to 100 pJ a bit).

use perigee_hdl_abi::records::{Opcode, Submission};

use crate::{
    sim::ddr::{BEATS_PER_SHARE, CLOCKS_PER_SHARE, WRITE_LATENCY},
    timing::{erasure, merkle, sm3},
};

/// Bytes of a beat of the memory port.
pub const BEAT_BYTES: u64 = 8;
/// Clocks from the doorbell to the fetch of the first submission.
pub const DOORBELL_CLOCKS: u64 = 24;
/// Clocks to fetch and check a submission.
pub const FETCH_CLOCKS: u64 = 60;
/// Clocks to write a completion.
pub const COMPLETE_CLOCKS: u64 = 30;
/// Clocks of an access to a register.
pub const REGISTER_CLOCKS: u64 = 8;
/// Clocks of a reset with its self-test.
pub const RESET_CLOCKS: u64 = 20_000;

/// Clocks of a node of the SHA-256d core.
pub const NODE_CLOCKS: u64 = merkle::FRAME_CLOCKS;
/// Clocks of a tree beside its nodes: from the command to the first beat, and from the root to its window.
pub const TREE_CLOCKS: u64 = 41 + 72;
/// Clocks of one SM3 compression.
pub const SM3_BLOCK_CLOCKS: u64 = sm3::BLOCK_CLOCKS;

/// What a command takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Cost {
    /// Beats read from memory.
    pub read_beats: u64,
    /// Beats written to memory.
    pub write_beats: u64,
    /// Clocks in which the core takes nothing else of its kind.
    pub core_clocks: u64,
    /// Clocks in which only this command waits.
    pub latency: u64,
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

    /// The same cost for a command that takes so many clocks of its core alone.
    fn lasting(mut self, clocks: u64) -> Self {
        self.latency = (clocks + WRITE_LATENCY).saturating_sub(self.busy());
        self
    }

    /// Clocks of the command alone on the payload.
    pub fn alone(&self) -> u64 {
        self.busy() + self.latency
    }

    /// Clocks in which it takes all that the scarcest of port and core gives.
    pub fn busy(&self) -> u64 {
        self.read_clocks().max(self.write_clocks()).max(self.core_clocks).max(1)
    }

    /// Clocks of the reading direction.
    pub fn read_clocks(&self) -> u64 {
        port_clocks(self.read_beats)
    }

    /// Clocks of the writing direction.
    pub fn write_clocks(&self) -> u64 {
        port_clocks(self.write_beats)
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

const fn port_clocks(beats: u64) -> u64 {
    (beats * CLOCKS_PER_SHARE).div_ceil(BEATS_PER_SHARE)
}

fn tree(leaves: u64) -> Cost {
    let (mut nodes, mut width, mut levels) = (0, leaves, 0);
    while width > 1 {
        width = width.div_ceil(2);
        nodes += width;
        levels += 1;
    }
    let cost = Cost {
        read_beats: leaves * 4,
        write_beats: 8,
        core_clocks: nodes * NODE_CLOCKS,
        // The last node of every level waits for the digest of the one below.
        latency: TREE_CLOCKS + levels * merkle::LEVEL_FRAMES as u64 * NODE_CLOCKS + WRITE_LATENCY,
        work: nodes,
    };
    if leaves <= EXACT_LEAVES_MAX {
        // Levels of small trees overlap: the core's own clockwork tells by how much.
        let leaves = leaves as u32;
        return cost.lasting(merkle::completions(&[merkle::Command { offered: 0, leaves }], 1)[0]);
    }
    cost
}

fn matrix(command: &Submission) -> Cost {
    let [inputs, outputs, shard_bytes, ..] = command.aux.map(u64::from);
    let (read_beats, write_beats) = erasure::beats(inputs, outputs, shard_bytes);
    let cost = Cost {
        read_beats,
        write_beats,
        core_clocks: read_beats,
        latency: 0,
        work: read_beats,
    };
    cost.lasting(erasure::clocks(inputs, outputs, shard_bytes))
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
    let cost = Cost {
        read_beats: (count - 1) * bytes.div_ceil(8) + bytes_last.div_ceil(8) + tail * 4,
        write_beats: (count + tail) * 4,
        core_clocks: shape.blocks() * SM3_BLOCK_CLOCKS,
        latency: 0,
        work: shape.blocks(),
    };
    cost.lasting(shape.clocks())
}

/// Above this a tree's levels hide in its nodes: the estimate of the latency is within 3 % of the whole.
const EXACT_LEAVES_MAX: u64 = 4_096;

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

#[cfg(test)]
mod tests {
    use super::*;

    fn submission(opcode: Opcode, src_len: u32, aux: [u32; 8]) -> Submission {
        Submission {
            opcode: opcode as u8,
            flags: 0,
            generation: 1,
            tag: 0,
            src: 0,
            src_len,
            dst: 0,
            dst_len: 0,
            aux,
        }
    }

    /// A tree alone takes as long as the core's own clockwork says, to 3 %.
    #[test]
    fn a_tree_takes_the_clocks_of_its_core() {
        for leaves in [2, 3, 7, 16, 100, 1_000, 20_000] {
            let tree = Cost::of(
                Opcode::TreeSha256d,
                &submission(Opcode::TreeSha256d, 32 * leaves, [0; 8]),
            );
            let core = merkle::completions(&[merkle::Command { offered: 0, leaves }], 1)[0];
            let (got, expected) = (tree.alone() - WRITE_LATENCY, core);
            assert!(
                got.abs_diff(expected) * 100 <= expected * 3,
                "{leaves} leaves: {got}, the core {expected}"
            );
        }
    }

    /// Large commands come near what limits them: nodes at a frame each, shards at the port's rate.
    #[test]
    fn large_commands_run_at_the_rate_of_their_limit() {
        let tree = Cost::of(Opcode::TreeSha256d, &submission(Opcode::TreeSha256d, 32 << 16, [0; 8]));
        let nodes_per_s = tree.work as f64 * f64::from(crate::timing::CLOCK_KHZ) * 1e3 / tree.alone() as f64;
        assert!((27.5e6..28.13e6).contains(&nodes_per_s), "{nodes_per_s}");
        // Ten shards in, four out: the reading direction is full.
        let matrix = submission(Opcode::Gf8Matrix, 0, [10, 4, 1 << 16, 0, 0, 0, 0, 0]);
        let matrix = Cost::of(Opcode::Gf8Matrix, &matrix);
        let share = (10u64 << 13) as f64 * 1.5 / matrix.alone() as f64;
        assert!((0.9..1.0).contains(&share), "{share}");
    }
}
