//! The payload itself behind [`Bus`]: registers and interrupt by `/dev/uioN`, shared memory by a DMA buffer with a known address.
//! Beside the simulations; the driver on the payload's processor runs over this one.
//! Never maps what is not its own, and never touches a register while the logic has no configuration.
//!
//! The register window is the first mapping of a UIO device. Shared memory is a buffer as u-dma-buf gives it: a file to map, its bus
//! address and size in sysfs. The file is opened with `O_SYNC`, which makes that buffer uncached: neither side has caches to
//! clean. Registers are single volatile accesses of 32 bits, with fences so that what was written to memory stands there before
//! a doorbell, and what an interrupt announces is read after it.
//!
//! An access to logic without power may end the process on a Zynq. So the state file of the FPGA manager, where it is given, is
//! looked at before accesses, at most once in [`STATE_EVERY`]; within that time nothing but the isolation of the power domain
//! helps.
#![allow(
    unsafe_code,
    reason = "memory that the logic changes is mapped and read through pointers"
)]

use std::{
    fs::{File, OpenOptions},
    io::{self, Read, Write},
    os::{fd::AsRawFd, unix::fs::OpenOptionsExt},
    path::{Path, PathBuf},
    sync::atomic::{Ordering, fence},
    time::{Duration, Instant},
};

use memmap2::{MmapMut, MmapOptions};
use mio::{Events, Interest, Poll, Token, unix::SourceFd};
use perigee_hdl_abi::bus::{Bus, BusFault};

use crate::{registers, timing::CLOCK_KHZ};

/// Where a payload is found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paths {
    /// The UIO device, e.g. `/dev/uio0`.
    pub registers: PathBuf,
    /// The DMA buffer, e.g. `/dev/udmabuf0`.
    pub memory: PathBuf,
    /// Its folder in sysfs with `phys_addr` and `size`, e.g. `/sys/class/u-dma-buf/udmabuf0`.
    pub memory_properties: PathBuf,
    /// A file that reads `operating` while the logic is configured, e.g. `/sys/class/fpga_manager/fpga0/state`.
    pub state: Option<PathBuf>,
}

impl Paths {
    /// Those of UIO device `uio` and DMA buffer `buffer` on a Linux as Xilinx ships it.
    pub fn numbered(uio: u32, buffer: u32) -> Self {
        Self {
            registers: format!("/dev/uio{uio}").into(),
            memory: format!("/dev/udmabuf{buffer}").into(),
            memory_properties: format!("/sys/class/u-dma-buf/udmabuf{buffer}").into(),
            state: Some("/sys/class/fpga_manager/fpga0/state".into()),
        }
    }
}

/// Why there is no device.
#[derive(Debug, thiserror::Error)]
pub enum DeviceError {
    /// A file cannot be opened, read or mapped.
    #[error("{path}: cannot {what}: {error}")]
    Io {
        /// The file.
        path: PathBuf,
        /// What was tried.
        what: &'static str,
        /// Why it failed.
        error: io::Error,
    },
    /// A property in sysfs is no number, or out of range.
    #[error("{path}: expected {expected}, got {got:?}")]
    Property {
        /// The file.
        path: PathBuf,
        /// What it should hold.
        expected: &'static str,
        /// What it holds.
        got: String,
    },
}

/// A payload on this machine's bus.
#[derive(Debug)]
pub struct Device {
    window: MmapMut,
    memory: MmapMut,
    memory_base: u32,
    interrupt: Option<Interrupt>,
    state: Option<PathBuf>,
    state_seen: Option<(Instant, bool)>,
    clock_khz: u64,
    opened: Instant,
}

/// Slowest and fastest clock that is believed, kHz.
const CLOCK_KHZ_MIN: u32 = CLOCK_KHZ / 4;
const CLOCK_KHZ_MAX: u32 = CLOCK_KHZ * 2;

impl Device {
    /// Opens and maps a payload. Nothing is read or written yet but the clock, where the logic is on.
    ///
    /// # Errors
    /// [`DeviceError`].
    pub fn open(paths: &Paths) -> Result<Self, DeviceError> {
        let window_file = open(&paths.registers)?;
        let window = map(&window_file, &paths.registers, registers::WINDOW_BYTES as usize)?;
        let address = property(&paths.memory_properties.join("phys_addr"))?;
        let bytes = property(&paths.memory_properties.join("size"))?;
        let memory_base = within(
            &paths.memory_properties,
            "a bus address of 32 bits in whole pages",
            address,
            |address| address.is_multiple_of(4096) && address <= u64::from(u32::MAX),
        )?;
        let bytes = within(
            &paths.memory_properties,
            "a size that ends below 4 GiB",
            bytes,
            |bytes| bytes > 0 && address + bytes <= 1 << 32,
        )?;
        let memory = map(&open(&paths.memory)?, &paths.memory, bytes as usize)?;
        let mut device = Self {
            window,
            memory,
            memory_base: memory_base as u32,
            interrupt: None,
            state: paths.state.clone(),
            state_seen: None,
            // Until the register tells it.
            clock_khz: u64::from(CLOCK_KHZ),
            opened: Instant::now(),
        };
        // A UIO device tells of interrupts by itself; a plain file in its place does not.
        device.interrupt = Interrupt::of(window_file).ok();
        // Anything else is no clock of this logic: every wait is counted by it.
        if let Ok(khz @ CLOCK_KHZ_MIN..=CLOCK_KHZ_MAX) = device.read_register(registers::CLOCK_KHZ) {
            device.clock_khz = u64::from(khz);
        }
        Ok(device)
    }

    /// The same device with another source of interrupts: a file that becomes readable, four bytes an interrupt, and takes four bytes
    /// to be armed again.
    ///
    /// # Errors
    /// The system cannot wait for it.
    pub fn with_interrupt(mut self, file: File) -> io::Result<Self> {
        self.interrupt = Some(Interrupt::of(file)?);
        Ok(self)
    }

    fn check_state(&mut self) -> Result<(), BusFault> {
        let Some(path) = &self.state else { return Ok(()) };
        let now = Instant::now();
        let is_on = match self.state_seen {
            Some((at, is_on)) if now - at < STATE_EVERY => is_on,
            _ => std::fs::read_to_string(path).is_ok_and(|state| state.trim() == "operating"),
        };
        if self.state_seen.is_none_or(|(at, _)| now - at >= STATE_EVERY) {
            self.state_seen = Some((now, is_on));
        }
        if is_on { Ok(()) } else { Err(BusFault::Off) }
    }

    fn register(&mut self, offset: u32) -> Result<*mut u32, BusFault> {
        if offset >= registers::WINDOW_BYTES || !offset.is_multiple_of(4) {
            return Err(BusFault::Address(offset));
        }
        self.check_state()?;
        // SAFETY: the offset lies inside of the window, which is mapped as long as `self` lives and is aligned to a page.
        Ok(unsafe { self.window.as_mut_ptr().add(offset as usize) }.cast())
    }

    fn memory_at(&mut self, address: u32, bytes: usize) -> Result<*mut u8, BusFault> {
        let start = address
            .checked_sub(self.memory_base)
            .ok_or(BusFault::Address(address))? as usize;
        match start.checked_add(bytes) {
            // SAFETY: start and end lie inside of the buffer, which is mapped as long as `self` lives.
            Some(end) if end <= self.memory.len() => Ok(unsafe { self.memory.as_mut_ptr().add(start) }),
            _ => Err(BusFault::Address(address)),
        }
    }

    fn is_raised(&mut self) -> Result<bool, BusFault> {
        let (cause, mask) = (
            self.read_register(registers::IRQ_STATUS)?,
            self.read_register(registers::IRQ_MASK)?,
        );
        // What is off reads as ones, everywhere; the register has four bits.
        if cause == u32::MAX && self.read_register(registers::MAGIC)? == u32::MAX {
            return Err(BusFault::Off);
        }
        Ok(cause & mask != 0)
    }
}

impl Bus for Device {
    fn read_register(&mut self, offset: u32) -> Result<u32, BusFault> {
        let register = self.register(offset)?;
        // SAFETY: `register` gave an aligned address inside of the window; the logic may change it at any time, hence volatile.
        let value = unsafe { register.read_volatile() };
        fence(Ordering::SeqCst);
        Ok(value)
    }

    fn write_register(&mut self, offset: u32, value: u32) -> Result<(), BusFault> {
        let register = self.register(offset)?;
        // What the doorbell speaks of stands in memory before it rings.
        fence(Ordering::SeqCst);
        // SAFETY: as for the read.
        unsafe { register.write_volatile(value) };
        fence(Ordering::SeqCst);
        if offset == registers::CTRL && value & registers::CTRL_RESET != 0 {
            // Writes are posted: the reset has begun when the bit, which it clears itself, reads zero.
            let start = Instant::now();
            while self.read_register(offset)? & registers::CTRL_RESET != 0 && start.elapsed() < RESET_BEGINS {
                std::thread::yield_now();
            }
        }
        Ok(())
    }

    fn memory_base(&self) -> u32 {
        self.memory_base
    }

    fn memory_bytes(&self) -> u32 {
        self.memory.len() as u32
    }

    fn read_memory(&mut self, address: u32, bytes: &mut [u8]) -> Result<(), BusFault> {
        let mut at = self.memory_at(address, bytes.len())?.cast_const();
        fence(Ordering::SeqCst);
        let aligned = (address as usize).is_multiple_of(8);
        let (eights, rest) = match aligned {
            true => bytes.as_chunks_mut::<8>(),
            false => (&mut [][..], bytes),
        };
        for eight in eights {
            // SAFETY: `memory_at` checked the whole range; base and address are multiples of 8, so this is aligned.
            *eight = unsafe { at.cast::<u64>().read_volatile() }.to_ne_bytes();
            // SAFETY: at most one past the checked range.
            at = unsafe { at.add(8) };
        }
        for byte in rest {
            // SAFETY: inside of the checked range.
            *byte = unsafe { at.read_volatile() };
            // SAFETY: at most one past the checked range.
            at = unsafe { at.add(1) };
        }
        Ok(())
    }

    fn write_memory(&mut self, address: u32, bytes: &[u8]) -> Result<(), BusFault> {
        let mut at = self.memory_at(address, bytes.len())?;
        let aligned = (address as usize).is_multiple_of(8);
        let (eights, rest) = match aligned {
            true => bytes.as_chunks::<8>(),
            false => (&[][..], bytes),
        };
        for eight in eights {
            // SAFETY: `memory_at` checked the whole range; base and address are multiples of 8, so this is aligned.
            unsafe { at.cast::<u64>().write_volatile(u64::from_ne_bytes(*eight)) };
            // SAFETY: at most one past the checked range.
            at = unsafe { at.add(8) };
        }
        for byte in rest {
            // SAFETY: inside of the checked range.
            unsafe { at.write_volatile(*byte) };
            // SAFETY: at most one past the checked range.
            at = unsafe { at.add(1) };
        }
        fence(Ordering::SeqCst);
        Ok(())
    }

    fn wait(&mut self, clocks: u64) -> Result<bool, BusFault> {
        let end = Instant::now() + Duration::from_nanos(clocks.saturating_mul(1_000_000) / self.clock_khz);
        loop {
            // Armed before the cause is looked at, so that none between goes unseen.
            if let Some(interrupt) = &mut self.interrupt {
                interrupt.arm();
            }
            if self.is_raised()? {
                return Ok(true);
            }
            let left = end.saturating_duration_since(Instant::now());
            if left.is_zero() {
                return Ok(false);
            }
            match &mut self.interrupt {
                Some(interrupt) => interrupt.wait(left),
                None => std::thread::sleep(left.min(LOOK_EVERY)),
            }
        }
    }

    fn clocks(&self) -> u64 {
        (self.opened.elapsed().as_nanos() * u128::from(self.clock_khz) / 1_000_000) as u64
    }
}

/// The file that becomes readable with an interrupt.
#[derive(Debug)]
struct Interrupt {
    file: File,
    poll: Poll,
    events: Events,
}

impl Interrupt {
    fn of(file: File) -> io::Result<Self> {
        let poll = Poll::new()?;
        let interest = Interest::READABLE;
        poll.registry()
            .register(&mut SourceFd(&file.as_raw_fd()), Token(0), interest)?;
        Ok(Self {
            file,
            poll,
            events: Events::with_capacity(4),
        })
    }

    /// A UIO driver masks its line with every interrupt until four bytes are written.
    fn arm(&mut self) {
        // A file that cannot be armed gives no interrupt; then the wait ends by its time.
        let _ = self.file.write_all(&1u32.to_ne_bytes());
    }

    fn wait(&mut self, time: Duration) {
        // A signal ends the wait early; the caller looks at the cause and waits again.
        let woken = self
            .poll
            .poll(&mut self.events, Some(time.max(Duration::from_micros(1))));
        if woken.is_ok() && !self.events.is_empty() {
            let mut count = [0; 4];
            // The count of interrupts: read so that the next one wakes again; what it says is nothing to us.
            let _ = self.file.read(&mut count);
        }
    }
}

fn open(path: &Path) -> Result<File, DeviceError> {
    let mut options = OpenOptions::new();
    options.read(true).write(true).custom_flags(O_SYNC);
    options.open(path).map_err(|error| DeviceError::Io {
        path: path.to_owned(),
        what: "open",
        error,
    })
}

fn map(file: &File, path: &Path, bytes: usize) -> Result<MmapMut, DeviceError> {
    // SAFETY: a device or a DMA buffer, which cannot be cut under the mapping; all accesses through it are volatile.
    let mapped = unsafe { MmapOptions::new().len(bytes).map_mut(file) };
    mapped.map_err(|error| DeviceError::Io {
        path: path.to_owned(),
        what: "map",
        error,
    })
}

fn property(path: &Path) -> Result<u64, DeviceError> {
    let text = std::fs::read_to_string(path).map_err(|error| DeviceError::Io {
        path: path.to_owned(),
        what: "read",
        error,
    })?;
    let text = text.trim();
    let number = match text.strip_prefix("0x") {
        Some(digits) => u64::from_str_radix(digits, 16),
        None => text.parse(),
    };
    number.map_err(|_| DeviceError::Property {
        path: path.to_owned(),
        expected: "a number",
        got: text.chars().take(40).collect(),
    })
}

fn within(
    path: &Path,
    expected: &'static str,
    value: u64,
    holds: impl FnOnce(u64) -> bool,
) -> Result<u64, DeviceError> {
    holds(value).then_some(value).ok_or_else(|| DeviceError::Property {
        path: path.to_owned(),
        expected,
        got: format!("{value:#x}"),
    })
}

/// How often the state of the logic is looked at.
pub const STATE_EVERY: Duration = Duration::from_millis(5);
/// Longest wait for a reset to begin.
const RESET_BEGINS: Duration = Duration::from_millis(100);
/// How often the cause is looked at where no interrupt comes.
const LOOK_EVERY: Duration = Duration::from_micros(50);
/// Of Linux on ARM and x86.
const O_SYNC: i32 = 0o4_010_000;
