//! The payload's circuit, clock by clock, behind the bus of the driver: translated by Verilator, run as a process of its own.
//! Beside the emulator; the conformance suite holds both to the same protocol, and the clocks of this one are the measure.
//! Never shares memory with the process: a crash of the model is a fault of the bus.

use std::{
    io::{Read, Write},
    path::{Path, PathBuf},
    process::{Child, ChildStdin, ChildStdout, Command, Stdio},
};

use perigee_hdl_abi::bus::{Bus, BusFault};

use super::{MEMORY_BASE, ddr};

/// The circuit, as it is checked in.
pub const VERILOG: &str = include_str!("../../verilog/perigee_payload.v");

/// Bytes moved by one request.
const MOVE_BYTES_MAX: usize = 1 << 20;

/// Why there is no simulation of the circuit.
#[derive(Debug, thiserror::Error)]
pub enum RtlError {
    /// A program that builds the model is not installed.
    #[error("{program} is not in PATH; the simulation of the circuit needs it: apt-get install verilator make g++")]
    Tool {
        /// The program.
        program: &'static str,
    },
    /// The model did not build.
    #[error("{command} failed in {folder}: {said}")]
    Build {
        /// What ran.
        command: String,
        /// Where.
        folder: String,
        /// Its last words.
        said: String,
    },
    /// A file or a process of the model.
    #[error("{what} {path}: {error}")]
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
}

impl RtlBus {
    /// Whether the programs that build the model are installed; else the name of one that is not.
    pub fn missing_tool() -> Option<&'static str> {
        let path = std::env::var_os("PATH").unwrap_or_default();
        let stands = |program: &str| std::env::split_paths(&path).any(|folder| folder.join(program).is_file());
        ["verilator", "make", "g++"]
            .into_iter()
            .find(|program| !stands(program))
    }

    /// Builds the model in `cache`, unless it stands there, and starts it with so many bytes of memory: a multiple of 4096.
    ///
    /// # Errors
    /// [`RtlError`].
    pub fn start(cache: &Path, memory_bytes: u32) -> Result<Self, RtlError> {
        Self::start_of(cache, VERILOG, memory_bytes)
    }

    /// The same of another text of the circuit: for tests that change it.
    ///
    /// # Errors
    /// [`RtlError`].
    pub fn start_of(cache: &Path, verilog: &str, memory_bytes: u32) -> Result<Self, RtlError> {
        if let Some(program) = Self::missing_tool() {
            return Err(RtlError::Tool { program });
        }
        let program = build(cache, verilog, memory_bytes)?;
        let mut process = Command::new(&program)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|error| io("start", &program, error))?;
        let (Some(requests), Some(answers)) = (process.stdin.take(), process.stdout.take()) else {
            unreachable!("both are pipes");
        };
        Ok(Self {
            process,
            requests,
            answers,
            memory_bytes,
            now: 0,
        })
    }

    /// Lets exactly so many clocks pass, interrupt or not.
    ///
    /// # Errors
    /// [`BusFault::Gone`].
    pub fn run(&mut self, clocks: u64) -> Result<(), BusFault> {
        self.ask(b'T', &clocks.to_le_bytes())?;
        self.word_and_time().map(|_| ())
    }

    /// Clocks, and beats of 8 bytes that were read and written.
    ///
    /// # Errors
    /// [`BusFault::Gone`].
    pub fn counters(&mut self) -> Result<[u64; 3], BusFault> {
        self.ask(b'C', &[])?;
        let bytes = self.answer::<24>()?;
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
        match self.word_and_time()? {
            0 => Ok(()),
            _ => Err(BusFault::Address(offset)),
        }
    }

    fn memory_base(&self) -> u32 {
        MEMORY_BASE
    }

    fn memory_bytes(&self) -> u32 {
        self.memory_bytes
    }

    fn read_memory(&mut self, address: u32, bytes: &mut [u8]) -> Result<(), BusFault> {
        self.check(address, bytes.len())?;
        let mut at = address;
        for part in bytes.chunks_mut(MOVE_BYTES_MAX) {
            self.ask(b'G', &two(at, part.len() as u32))?;
            self.answers.read_exact(part).map_err(|_| BusFault::Gone)?;
            at += part.len() as u32;
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

fn io(what: &'static str, path: &Path, error: std::io::Error) -> RtlError {
    let path = path.display().to_string();
    RtlError::Io { what, path, error }
}

/// The compiled model: built in a folder of its own and moved to its place in one step, so that several may build at once.
fn build(cache: &Path, verilog: &str, memory_bytes: u32) -> Result<PathBuf, RtlError> {
    let main = main_text(memory_bytes);
    let key = perigee_hdl_abi::crc32c::crc32c(&[verilog.as_bytes(), main.as_bytes()].concat());
    let place = cache.join(format!("perigee-payload-{key:08x}-{}", verilog.len()));
    if place.is_file() {
        return Ok(place);
    }
    let folder = cache.join(format!("build-{key:08x}-{}", std::process::id()));
    std::fs::create_dir_all(&folder).map_err(|error| io("make folder", &folder, error))?;
    for (name, text) in [("circuit.v", verilog), ("main.cpp", &main)] {
        let path = folder.join(name);
        std::fs::write(&path, text).map_err(|error| io("write", &path, error))?;
    }
    let line = "--cc --exe --build -O3 -Wno-lint -Wno-fatal --prefix Vcircuit --top-module perigee_payload --Mdir built \
                -CFLAGS -O2 circuit.v main.cpp";
    let output = Command::new("verilator")
        .args(line.split_whitespace())
        .current_dir(&folder)
        .stdin(Stdio::null())
        .output()
        .map_err(|error| io("run verilator in", &folder, error))?;
    if !output.status.success() {
        let said = String::from_utf8_lossy(&output.stderr);
        return Err(RtlError::Build {
            command: format!("verilator {line}"),
            folder: folder.display().to_string(),
            said: said.lines().rev().take(5).collect::<Vec<_>>().join(" | "),
        });
    }
    std::fs::rename(folder.join("built/Vcircuit"), &place).map_err(|error| io("move the model to", &place, error))?;
    std::fs::remove_dir_all(&folder).map_err(|error| io("remove folder", &folder, error))?;
    Ok(place)
}

fn main_text(memory_bytes: u32) -> String {
    [
        ("base", MEMORY_BASE.to_string()),
        ("size", memory_bytes.to_string()),
        ("share_beats", ddr::BEATS_PER_SHARE.to_string()),
        ("share_clocks", ddr::CLOCKS_PER_SHARE.to_string()),
        ("read_latency", ddr::READ_LATENCY.to_string()),
        ("write_latency", ddr::WRITE_LATENCY.to_string()),
        ("bursts_max", ddr::BURSTS_MAX.to_string()),
        ("response_error", ddr::RESPONSE_ERROR.to_string()),
    ]
    .into_iter()
    .fold(include_str!("rtl.cpp").to_owned(), |text, (name, value)| {
        text.replace(&format!("@{name}@"), &value)
    })
}
