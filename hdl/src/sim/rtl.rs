//! The payload's circuit, clock by clock, behind the bus of the driver: translated by Verilator, run as a process of its own.
//! Beside the emulator; the conformance suite holds both to the same protocol, and the clocks of this one are the measure.
//! Never shares memory with the process: a crash of the model is a fault of the bus.

use std::{
    io::{Read, Write},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

use perigee_hdl_abi::{
    bus::{Bus, BusFault},
    configuration::Configuration,
    records::SUBMISSION_BYTES,
};

use super::{MEMORY_BASE, usage::Gauge};

mod build;
mod meter;

use build::io;
pub use build::{Program, Recipe};
use meter::Meter;

/// The circuit of a configuration, as it is checked in.
pub const fn verilog(configuration: Configuration) -> &'static str {
    match configuration {
        Configuration::Streams => VERILOG,
        Configuration::Signatures => include_str!("../../verilog/perigee_payload_signatures.v"),
        Configuration::Scrypt => include_str!("../../verilog/perigee_payload_scrypt.v"),
    }
}

/// The circuit for streams.
pub const VERILOG: &str = include_str!("../../verilog/perigee_payload.v");

/// Bytes moved by one request.
const MOVE_BYTES_MAX: usize = 1 << 20;

/// Why there is no simulation of the circuit.
#[derive(Debug, thiserror::Error)]
pub enum RtlError {
    /// A program that builds the model is not installed.
    #[error(
        "{program} is not in PATH: the circuit is built with it; apt-get install verilator make g++, or take the emulator, which \
         needs nothing"
    )]
    Tool {
        /// The program.
        program: &'static str,
    },
    /// The circuit did not build.
    #[error("{command} failed: {said}")]
    Build {
        /// What ran.
        command: String,
        /// Its last words.
        said: String,
    },
    /// The folder for the program cannot be made.
    #[error("cannot make folder {path}: {error}; XDG_CACHE_HOME names another place for it")]
    Cache {
        /// The folder.
        path: String,
        /// Why.
        error: std::io::Error,
    },
    /// A file or a process of the model.
    #[error("cannot {what} {path}: {error}")]
    Io {
        /// What was done.
        what: &'static str,
        /// With which path.
        path: String,
        /// Why it failed.
        error: std::io::Error,
    },
}

/// The running model. Time stands still between requests.
pub struct RtlBus {
    process: Child,
    requests: ChildStdin,
    answers: ChildStdout,
    memory_bytes: u32,
    now: u64,
    meter: Meter,
}

impl RtlBus {
    /// Starts the program with so many bytes of memory: a multiple of 4096.
    ///
    /// # Errors
    /// [`RtlError::Io`].
    pub fn start(program: &Program, memory_bytes: u32) -> Result<Self, RtlError> {
        let mut process = Command::new(program.path())
            .arg(memory_bytes.to_string())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| io("start", program.path(), error))?;
        let (Some(requests), Some(answers)) = (process.stdin.take(), process.stdout.take()) else {
            unreachable!("both are pipes");
        };
        Ok(Self {
            process,
            requests,
            answers,
            memory_bytes,
            now: 0,
            meter: Meter::default(),
        })
    }

    /// A look at what the circuit has used, up to the last completion that was read.
    pub fn gauge(&self) -> Gauge {
        self.meter.gauge.clone()
    }

    /// Lets exactly so many clocks pass, interrupt or not.
    ///
    /// # Errors
    /// [`BusFault::Gone`].
    pub fn run(&mut self, clocks: u64) -> Result<(), BusFault> {
        self.ask(b'T', &clocks.to_le_bytes())?;
        self.word_and_time().map(|_| ())
    }

    /// Clocks, beats of 8 bytes that were read and written, and clocks in which a command waited or ran.
    ///
    /// # Errors
    /// [`BusFault::Gone`].
    pub fn counters(&mut self) -> Result<[u64; 4], BusFault> {
        self.ask(b'C', &[])?;
        let bytes = self.answer::<32>()?;
        Ok(std::array::from_fn(|i| {
            u64::from_le_bytes(std::array::from_fn(|j| bytes[8 * i + j]))
        }))
    }

    fn ask(&mut self, what: u8, operands: &[u8]) -> Result<(), BusFault> {
        let sent = self.requests.write_all(&[&[what], operands].concat());
        sent.and_then(|()| self.requests.flush()).map_err(|_| BusFault::Gone)
    }

    fn answer<const N: usize>(&mut self) -> Result<[u8; N], BusFault> {
        let mut bytes = [0; N];
        self.answers.read_exact(&mut bytes).map_err(|_| BusFault::Gone)?;
        Ok(bytes)
    }

    /// A word, and the clocks that have passed.
    fn word_and_time(&mut self) -> Result<u32, BusFault> {
        let word = u32::from_le_bytes(self.answer()?);
        self.now = u64::from_le_bytes(self.answer()?);
        Ok(word)
    }

    fn copy_out(&mut self, address: u32, bytes: &mut [u8]) -> Result<(), BusFault> {
        self.check(address, bytes.len())?;
        let mut at = address;
        for part in bytes.chunks_mut(MOVE_BYTES_MAX) {
            self.ask(b'G', &two(at, part.len() as u32))?;
            self.answers.read_exact(part).map_err(|_| BusFault::Gone)?;
            at += part.len() as u32;
        }
        Ok(())
    }

    fn check(&self, address: u32, bytes: usize) -> Result<(), BusFault> {
        let inside = address
            .checked_sub(MEMORY_BASE)
            .is_some_and(|start| start as usize + bytes <= self.memory_bytes as usize);
        if inside {
            Ok(())
        } else {
            Err(BusFault::Address(address))
        }
    }
}

impl Bus for RtlBus {
    fn read_register(&mut self, offset: u32) -> Result<u32, BusFault> {
        self.ask(b'R', &offset.to_le_bytes())?;
        let value = u32::from_le_bytes(self.answer()?);
        match self.word_and_time()? {
            0 => Ok(value),
            _ => Err(BusFault::Address(offset)),
        }
    }

    fn write_register(&mut self, offset: u32, value: u32) -> Result<(), BusFault> {
        self.ask(b'W', &two(offset, value))?;
        if self.word_and_time()? != 0 {
            return Err(BusFault::Address(offset));
        }
        for address in self.meter.wrote(offset, value) {
            let mut record = [0; SUBMISSION_BYTES];
            // A ring outside of the memory is the circuit's to complain about.
            if self.copy_out(address, &mut record).is_ok() {
                self.meter.submitted(&record);
            }
        }
        Ok(())
    }

    fn memory_base(&self) -> u32 {
        MEMORY_BASE
    }

    fn memory_bytes(&self) -> u32 {
        self.memory_bytes
    }

    fn read_memory(&mut self, address: u32, bytes: &mut [u8]) -> Result<(), BusFault> {
        self.copy_out(address, bytes)?;
        if self.meter.read(address, bytes) {
            let [_, read, written, busy] = self.counters()?;
            self.meter.set(busy, read, written);
        }
        Ok(())
    }

    fn write_memory(&mut self, address: u32, bytes: &[u8]) -> Result<(), BusFault> {
        self.check(address, bytes.len())?;
        let mut at = address;
        for part in bytes.chunks(MOVE_BYTES_MAX) {
            self.ask(b'P', &two(at, part.len() as u32))?;
            self.requests.write_all(part).map_err(|_| BusFault::Gone)?;
            at += part.len() as u32;
        }
        Ok(())
    }

    fn wait(&mut self, clocks: u64) -> Result<bool, BusFault> {
        self.ask(b'S', &clocks.to_le_bytes())?;
        Ok(self.word_and_time()? != 0)
    }

    fn clocks(&self) -> u64 {
        self.now
    }
}

impl Drop for RtlBus {
    fn drop(&mut self) {
        // The model waits for requests for ever, so it is ended; if it has ended already, nothing is left to do.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

fn two(first: u32, second: u32) -> [u8; 8] {
    (u64::from(first) | u64::from(second) << 32).to_le_bytes()
}
