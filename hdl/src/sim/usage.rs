//! What a simulated payload has used: commands, clocks, DDR traffic, energy.
//! Counted by the emulator's clockwork and by the meter of the circuit's simulation, read by whoever shows it, from any thread.
//! Never a measurement of a device: energy is that of the model in `emulator::cost`, and so are the emulator's clocks.

use std::sync::{Arc, Mutex, PoisonError};

use perigee_hdl_abi::records::Opcode;

/// What was used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Usage {
    /// Commands that ended, by operation.
    pub commands: [u64; Opcode::ALL.len()],
    /// Clocks from start to end of each, by operation.
    pub clocks: [u64; Opcode::ALL.len()],
    /// Units of work, by operation.
    pub work: [u64; Opcode::ALL.len()],
    /// Clocks in which anything was fetched, ran or was completed.
    pub busy_clocks: u64,
    /// Bytes read from DDR, records included.
    pub read_bytes: u64,
    /// Bytes written to DDR, records included.
    pub written_bytes: u64,
    /// Energy of commands and DDR, without what the logic takes standing still.
    pub picojoules: u64,
}

impl Usage {
    /// What was used since an earlier look.
    pub fn since(&self, before: &Self) -> Self {
        let less = |now: [u64; Opcode::ALL.len()], then: [u64; Opcode::ALL.len()]| {
            std::array::from_fn(|operation| now[operation] - then[operation])
        };
        Self {
            commands: less(self.commands, before.commands),
            clocks: less(self.clocks, before.clocks),
            work: less(self.work, before.work),
            busy_clocks: self.busy_clocks - before.busy_clocks,
            read_bytes: self.read_bytes - before.read_bytes,
            written_bytes: self.written_bytes - before.written_bytes,
            picojoules: self.picojoules - before.picojoules,
        }
    }
}

/// A look at what a simulation has used, from outside of the thread that owns it.
#[derive(Clone, Debug, Default)]
pub struct Gauge(Arc<Mutex<Usage>>);

impl Gauge {
    /// What was used up to the last completion.
    pub fn read(&self) -> Usage {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(in crate::sim) fn set(&self, usage: Usage) {
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = usage;
    }
}
