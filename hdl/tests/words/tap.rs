//! An emulator whose bus is listened to: every command that is submitted, with the input that it finds in memory.
//! Between the driver, which notices nothing, and the word-level simulators, which compute the commands again.
//! Never changes what goes over the bus.

use std::sync::{Arc, Mutex};

use perigee_hdl::registers;
use perigee_hdl::sim::emulator::{
    Emulator,
    function::{self, Memory},
};
use perigee_hdl_abi::bus::{Bus, BusFault};
use perigee_hdl_abi::configuration::Configuration;
use perigee_hdl_abi::layout::gf8_coefficient_bytes;
use perigee_hdl_abi::records::{Opcode, SUBMISSION_BYTES, Submission};

use crate::crowd::Task;

/// What was heard, each command once.
pub(crate) type Seen = Arc<Mutex<Vec<Task>>>;

/// The emulator, and a memory of its own in which commands take effect when they are submitted.
pub(crate) struct Tap {
    emulator: Emulator,
    memory: Vec<u8>,
    ring: u32,
    pending: Vec<Submission>,
    seen: Seen,
}

impl Tap {
    /// A payload in this configuration, and where its commands come to stand.
    pub(crate) fn new(configuration: Configuration, memory_bytes: u32) -> (Self, Seen) {
        let seen = Seen::default();
        let tap = Self {
            emulator: Emulator::new(configuration, memory_bytes),
            memory: vec![0; memory_bytes as usize],
            ring: u32::MAX,
            pending: Vec::new(),
            seen: Arc::clone(&seen),
        };
        (tap, seen)
    }

    fn bytes(&self, address: u32, bytes: u32) -> Vec<u8> {
        let at = (address - self.memory_base()) as usize;
        self.memory[at..at + bytes as usize].to_vec()
    }

    /// The command with its input; what it writes is the input of what is chained to it.
    fn hear(&mut self, command: &Submission) {
        let operation = Opcode::ALL[usize::from(command.opcode)];
        let base = self.memory_base();
        let memory = Memory {
            base,
            bytes: &mut self.memory,
        };
        let Ok(written) = function::run(operation, command, &memory) else {
            return;
        };
        let [inputs, outputs, _, at, ..] = command.aux;
        let coefficients = match operation {
            Opcode::Nop => return,
            Opcode::Gf8Matrix => self.bytes(at, gf8_coefficient_bytes(inputs, outputs) as u32),
            _ => Vec::new(),
        };
        let task = Task {
            operation,
            aux: command.aux,
            input: self.bytes(command.src, command.src_len),
            coefficients,
            dst_len: command.dst_len,
        };
        for (offset, piece) in written.pieces {
            let at = (command.dst + offset - base) as usize;
            self.memory[at..at + piece.len()].copy_from_slice(&piece);
        }
        let mut seen = self.seen.lock().expect("a tap that has not failed");
        if !seen.iter().any(|known| known.is_same(&task)) {
            seen.push(task);
        }
    }
}

impl Bus for Tap {
    fn read_register(&mut self, offset: u32) -> Result<u32, BusFault> {
        self.emulator.read_register(offset)
    }

    fn write_register(&mut self, offset: u32, value: u32) -> Result<(), BusFault> {
        match offset {
            registers::SQ_BASE => self.ring = value,
            registers::SQ_TAIL => {
                for command in std::mem::take(&mut self.pending) {
                    self.hear(&command);
                }
            }
            _ => {}
        }
        self.emulator.write_register(offset, value)
    }

    fn memory_base(&self) -> u32 {
        self.emulator.memory_base()
    }

    fn memory_bytes(&self) -> u32 {
        self.emulator.memory_bytes()
    }

    fn read_memory(&mut self, address: u32, bytes: &mut [u8]) -> Result<(), BusFault> {
        self.emulator.read_memory(address, bytes)
    }

    fn write_memory(&mut self, address: u32, bytes: &[u8]) -> Result<(), BusFault> {
        self.emulator.write_memory(address, bytes)?;
        let at = (address - self.memory_base()) as usize;
        self.memory[at..at + bytes.len()].copy_from_slice(bytes);
        // Of records only submissions are as long as this, and end in their checksum.
        if address >= self.ring && bytes.len().is_multiple_of(SUBMISSION_BYTES) {
            let records = bytes.as_chunks::<SUBMISSION_BYTES>().0.iter();
            self.pending
                .extend(records.filter_map(|record| Submission::from_bytes(record).ok()));
        }
        Ok(())
    }

    fn wait(&mut self, clocks: u64) -> Result<bool, BusFault> {
        self.emulator.wait(clocks)
    }

    fn clocks(&self) -> u64 {
        self.emulator.clocks()
    }
}
