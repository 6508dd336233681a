//! The self-test as the logic runs it: three commands in a memory of its own, by schedule and on request.
//! Follows `top::{vectors, health}`; a test compares the commands with the memory's contents.
//! Never fails by itself: the emulator says which cores do.

use perigee_hdl_abi::{
    configuration::Configuration,
    records::{Opcode, Submission},
};

use super::rings::Record;

/// Commands of a run.
pub(super) const TESTS: usize = 3;
/// First address of the memory, and where its parts stand.
const ROM_BASE: u32 = 0xf000_0000;
const TREE_AT: u32 = 256;
const SHARDS_AT: u32 = 512;
const COEFFICIENTS_AT: u32 = 768;
const MESSAGE_AT: u32 = 832;
const JOB_AT: u32 = 1024;
const SINK_AT: u32 = 1280;
/// Clocks of a step of the schedule.
const STEP_CLOCKS: u32 = 1 << 16;

/// Where the submission of a command stands.
pub(super) fn address(test: usize) -> u32 {
    ROM_BASE + 64 * test as u32
}

/// The command.
pub(super) fn command(test: usize, configuration: Configuration) -> Submission {
    let (opcode, src, src_len, dst_len, aux) = match test {
        0 => (Opcode::TreeSha256d, TREE_AT, 5 * 32, 64, [0; 5]),
        1 => {
            let aux = [3, 2, 64, ROM_BASE + COEFFICIENTS_AT, 0];
            (Opcode::Gf8Matrix, SHARDS_AT, 3 * 64, 2 * 64, aux)
        }
        _ => match configuration {
            Configuration::Streams => (Opcode::Sm3Messages, MESSAGE_AT, 64, 32, [60, 64, 1, 1 << 8, 60]),
            Configuration::Signatures => (Opcode::Secp256k1, JOB_AT, 192, 128, [1, 2, 0, 0, 0]),
            Configuration::Scrypt => (Opcode::Scrypt, MESSAGE_AT, 80, 32, [1, 0, 0, 0, 0]),
        },
    };
    Submission {
        opcode: opcode as u8,
        flags: 0,
        generation: 0,
        tag: 0,
        src: ROM_BASE + src,
        src_len,
        dst: ROM_BASE + SINK_AT,
        dst_len,
        aux: [aux[0], aux[1], aux[2], aux[3], aux[4], 0, 0, 0],
    }
}

/// The same as the fetcher finds it.
pub(super) fn record(test: usize, configuration: Configuration) -> Record {
    Record {
        is_whole: true,
        is_sound: true,
        forced: None,
        command: command(test, configuration),
    }
}

/// When a run is due.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Schedule {
    /// Clocks since reset.
    pub(super) now: u32,
    /// The first run is over.
    pub(super) is_ready: bool,
    is_due: bool,
    was_testing: bool,
    period: u32,
}

impl Schedule {
    pub(super) fn is_due(&self) -> bool {
        self.is_due || !self.is_ready
    }

    /// A run is asked for.
    pub(super) fn request(&mut self) {
        self.is_due = true;
    }

    /// Clocks in which nothing happens here.
    pub(super) fn rest_clocks(&self, period: u32) -> u64 {
        match period {
            0 => u64::MAX,
            _ if self.period >= period => 0,
            _ => u64::from(STEP_CLOCKS - 1 - self.now % STEP_CLOCKS),
        }
    }

    /// So many of them.
    pub(super) fn rest(&mut self, clocks: u64, is_testing: bool) {
        self.was_testing = is_testing;
        let steps = (u64::from(self.now % STEP_CLOCKS) + clocks) / u64::from(STEP_CLOCKS);
        self.period = self.period.saturating_add(steps as u32);
        self.now = self.now.wrapping_add(clocks as u32);
    }

    /// One clock.
    pub(super) fn edge(&mut self, period: u32, is_testing: bool, is_tested: bool) {
        // A run that begins answers what was asked before it.
        self.is_due &= !is_testing || self.was_testing;
        self.was_testing = is_testing;
        self.is_due |= period != 0 && self.period >= period;
        if self.now % STEP_CLOCKS == STEP_CLOCKS - 1 {
            self.period += 1;
        }
        if is_testing {
            self.period = 0;
        }
        if is_tested {
            self.is_ready = true;
        }
        self.now = self.now.wrapping_add(1);
    }
}
