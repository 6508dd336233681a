//! The device's bus over plain files: one stands for the registers, one for the DMA buffer, and a thread plays the logic.
//! The logic is the emulator, over the same memory file; only the register file stands between.
//! Never a device: interrupts come by a pair of sockets, power by a state file.
#![cfg(target_os = "linux")]
#![allow(unsafe_code, reason = "files are mapped a second time, as the logic would see them")]

use std::{
    fs::File,
    io::{Read, Write},
    os::{fd::OwnedFd, unix::net::UnixStream},
    path::{Path, PathBuf},
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    thread::JoinHandle,
    time::Duration,
};

use perigee_hdl::{
    driver::{AttachError, Config, Driver},
    registers,
    sim::{
        MEMORY_BASE,
        device::{Device, DeviceError, Paths, STATE_EVERY},
        emulator::Emulator,
        workload::cases,
    },
};
use perigee_hdl_abi::{
    bus::{Bus, BusFault},
    configuration::Configuration,
};
use perigee_kernels::cpu::Portable;

const MEMORY_BYTES: u32 = 2 << 20;

/// Files of a payload in a folder that goes with it.
struct Fake {
    folder: tempfile::TempDir,
    paths: Paths,
}

impl Fake {
    fn new() -> Self {
        let folder = tempfile::tempdir().unwrap();
        let path = |name: &str| folder.path().join(name);
        let paths = Paths {
            registers: path("uio0"),
            memory: path("udmabuf0"),
            memory_properties: folder.path().to_owned(),
            state: Some(path("state")),
        };
        let sized = |path: &Path, bytes: u32| File::create(path).unwrap().set_len(u64::from(bytes)).unwrap();
        sized(&paths.registers, registers::WINDOW_BYTES);
        sized(&paths.memory, MEMORY_BYTES);
        std::fs::write(path("phys_addr"), format!("{MEMORY_BASE:#x}\n")).unwrap();
        std::fs::write(path("size"), format!("{MEMORY_BYTES}\n")).unwrap();
        std::fs::write(path("state"), "operating\n").unwrap();
        Self { folder, paths }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }
}

/// The logic: a thread that carries register writes to the emulator and its registers back to the file.
struct Logic {
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

impl Logic {
    fn start(fake: &Fake, mut wire: Option<UnixStream>) -> Self {
        let stop = Arc::new(AtomicBool::new(false));
        let stopped = Arc::clone(&stop);
        let (registers_path, memory) = (fake.paths.registers.clone(), Shared::open(&fake.paths.memory));
        let thread = std::thread::spawn(move || {
            let file = Shared::open(&registers_path);
            let mut emulator = Emulator::over(Configuration::Streams, memory);
            let mut shown = vec![0u32; registers::WINDOW_BYTES as usize / 4];
            let mut armed = true;
            if let Some(wire) = &wire {
                wire.set_nonblocking(true).unwrap();
            }
            while !stopped.load(Ordering::Relaxed) {
                // A reset first: it forgets everything else.
                let order = [registers::CTRL]
                    .into_iter()
                    .chain((0..registers::WINDOW_BYTES).step_by(4));
                for offset in order {
                    let value = file.word(offset);
                    if value != shown[offset as usize / 4] {
                        emulator.write_register(offset, value).unwrap();
                        shown[offset as usize / 4] = value;
                        if offset == registers::CTRL {
                            // The map is as after a reset before the bit goes back.
                            show(&mut emulator, &file, &mut shown, true);
                        }
                    }
                }
                let raised = emulator.wait(2_000).unwrap();
                show(&mut emulator, &file, &mut shown, false);
                if let Some(wire) = &mut wire {
                    let mut word = [0; 4];
                    armed |= wire.read(&mut word).is_ok_and(|bytes| bytes > 0);
                    if raised && armed {
                        armed = false;
                        let _ = wire.write_all(&1u32.to_ne_bytes());
                    }
                }
                std::thread::yield_now();
            }
        });
        Self {
            stop,
            thread: Some(thread),
        }
    }
}

/// Carries the emulator's registers to the file, where the driver has not just written.
fn show(emulator: &mut Emulator, file: &Shared, shown: &mut [u32], all: bool) {
    for offset in (0..registers::WINDOW_BYTES).step_by(4).rev() {
        // Words that the map does not name read as nothing.
        let value = emulator.read_register(offset).unwrap_or(0);
        let shown = &mut shown[offset as usize / 4];
        if (all || file.word(offset) == *shown) && value != *shown {
            file.set_word(offset, value);
            *shown = value;
        }
    }
    if all {
        file.set_word(registers::CTRL, 0);
        shown[registers::CTRL as usize / 4] = 0;
    }
}

impl Drop for Logic {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        let ended = self.thread.take().unwrap().join();
        if !std::thread::panicking() {
            ended.unwrap();
        }
    }
}

fn config() -> Config {
    Config {
        // The time of a thread that shares two cores with everybody.
        deadline_clocks_min: 1 << 32,
        reset_clocks_max: 1 << 32,
        ..Config::default()
    }
}

/// All rows through the files, with interrupts and without.
#[test]
fn rows_come_back_through_mapped_files() {
    for with_interrupt in [false, true] {
        let fake = Fake::new();
        let mut device = None;
        let (ours, theirs) = UnixStream::pair().unwrap();
        let logic = Logic::start(&fake, with_interrupt.then_some(theirs));
        while device.is_none() {
            // Until the logic has shown its registers.
            let mut opened = Device::open(&fake.paths).unwrap();
            if opened.read_register(registers::MAGIC) == Ok(registers::MAGIC_VALUE) {
                device = Some(opened);
            }
        }
        let mut device = device.unwrap();
        if with_interrupt {
            ours.set_nonblocking(true).unwrap();
            device = device.with_interrupt(File::from(OwnedFd::from(ours))).unwrap();
        }
        let cases: Vec<_> = cases(5).unwrap().into_iter().step_by(5).collect();
        let mut driver = Driver::attach(device, config(), Arc::new(Portable)).unwrap();
        for (number, case) in cases.iter().enumerate() {
            driver.submit(number as u64, Arc::clone(&case.batch));
        }
        driver.finish();
        let mut ended = Vec::new();
        driver.take_ended(&mut ended);
        assert_eq!(ended.len(), cases.len());
        for ended in ended {
            let case = &cases[ended.number as usize];
            assert_eq!(ended.result.unwrap(), case.expected, "{}", case.name);
        }
        assert_eq!(driver.counters().resets, 0, "{:?}", driver.counters());
        drop(logic);
    }
}

/// Without configuration nothing is touched, and the driver says so.
#[test]
fn logic_without_power_is_off() {
    let fake = Fake::new();
    std::fs::write(fake.path("state"), "power off\n").unwrap();
    let mut device = Device::open(&fake.paths).unwrap();
    assert_eq!(device.read_register(registers::MAGIC), Err(BusFault::Off));
    assert_eq!(device.write_register(registers::SCRATCH, 1), Err(BusFault::Off));
    assert_eq!(device.wait(1), Err(BusFault::Off));
    assert_eq!(
        Driver::attach(device, config(), Arc::new(Portable)).err(),
        Some(AttachError::Off)
    );

    // The domain isolates: everything reads ones.
    std::fs::write(fake.path("state"), "operating\n").unwrap();
    std::fs::write(fake.path("uio0"), [0xff; registers::WINDOW_BYTES as usize]).unwrap();
    let mut device = Device::open(&fake.paths).unwrap();
    assert_eq!(device.read_register(registers::MAGIC), Ok(u32::MAX));
    assert_eq!(
        Driver::attach(device, config(), Arc::new(Portable)).err(),
        Some(AttachError::Off)
    );

    // Something that is no payload.
    std::fs::write(fake.path("uio0"), [0; registers::WINDOW_BYTES as usize]).unwrap();
    let device = Device::open(&fake.paths).unwrap();
    let error = Driver::attach(device, config(), Arc::new(Portable)).err();
    assert!(
        matches!(
            error,
            Some(AttachError::Register {
                register: "MAGIC",
                got: 0,
                ..
            })
        ),
        "{error:?}"
    );
}

/// Power that goes while the bus is open shows within the time between two looks.
#[test]
fn power_that_goes_shows() {
    let fake = Fake::new();
    let mut device = Device::open(&fake.paths).unwrap();
    assert_eq!(device.read_register(registers::MAGIC), Ok(0));
    std::fs::write(fake.path("state"), "unknown\n").unwrap();
    std::thread::sleep(2 * STATE_EVERY);
    assert_eq!(device.read_register(registers::MAGIC), Err(BusFault::Off));
}

#[test]
fn addresses_outside_and_waits_end_as_they_should() {
    let fake = Fake::new();
    let mut device = Device::open(&fake.paths).unwrap();
    for offset in [registers::WINDOW_BYTES, 2, u32::MAX] {
        assert_eq!(device.read_register(offset), Err(BusFault::Address(offset)));
    }
    let end = MEMORY_BASE + MEMORY_BYTES;
    for (address, bytes) in [(MEMORY_BASE - 1, 1), (end, 1), (end - 8, 9), (u32::MAX, 8)] {
        let mut bytes = vec![0; bytes];
        assert_eq!(device.read_memory(address, &mut bytes), Err(BusFault::Address(address)));
        assert_eq!(device.write_memory(address, &bytes), Err(BusFault::Address(address)));
    }
    // Every alignment and length around the words that are moved at once.
    for start in 0..9u32 {
        for length in 0..20usize {
            let written: Vec<u8> = (0..length).map(|byte| byte as u8 + 1).collect();
            device.write_memory(MEMORY_BASE + 64, &[0; 64]).unwrap();
            device.write_memory(MEMORY_BASE + 64 + start, &written).unwrap();
            let mut read = vec![0; 64];
            device.read_memory(MEMORY_BASE + 64, &mut read).unwrap();
            assert_eq!(read[start as usize..start as usize + length], written);
            assert!(read[start as usize + length..].iter().all(|byte| *byte == 0));
        }
    }
    assert_eq!(device.wait(225_000), Ok(false), "a millisecond without an interrupt");
    device.write_register(registers::IRQ_STATUS, 1).unwrap();
    device.write_register(registers::IRQ_MASK, 1).unwrap();
    assert_eq!(
        device.wait(u64::MAX),
        Ok(true),
        "a cause that stands ends the wait at once"
    );
    assert!(device.clocks() > 225_000);
    std::thread::sleep(Duration::from_millis(1));
}

/// Logic that lost its power reads as ones everywhere: an interrupt that every cause seems to raise is none.
#[test]
fn what_reads_as_ones_is_off() {
    let fake = Fake::new();
    let mut device = Device::open(&fake.paths).unwrap();
    for register in [registers::IRQ_STATUS, registers::IRQ_MASK] {
        device.write_register(register, u32::MAX).unwrap();
    }
    assert_eq!(device.wait(1), Ok(true), "ones in two registers alone are a cause");
    device.write_register(registers::MAGIC, u32::MAX).unwrap();
    assert_eq!(device.wait(1), Err(BusFault::Off));
}

#[test]
fn files_that_are_not_there_and_properties_that_are_none_are_named() {
    let fake = Fake::new();
    let missing = Paths {
        registers: fake.path("uio9"),
        ..fake.paths.clone()
    };
    assert!(
        Device::open(&missing)
            .unwrap_err()
            .to_string()
            .contains("uio9: cannot open")
    );
    for (text, expected) in [
        ("many", "a number"),
        ("0x123", "whole pages"),
        ("0x1_0000_0000", "a number"),
    ] {
        std::fs::write(fake.path("phys_addr"), text).unwrap();
        let error = Device::open(&fake.paths).unwrap_err();
        assert!(
            matches!(error, DeviceError::Property { .. }) && error.to_string().contains(expected),
            "{error}"
        );
    }
    let numbered = Paths::numbered(2, 1);
    assert_eq!(numbered.registers, Path::new("/dev/uio2"));
}

/// A second mapping of a file, as the logic has it.
struct Shared(memmap2::MmapMut);

impl Shared {
    fn open(path: &Path) -> Self {
        let file = File::options().read(true).write(true).open(path).unwrap();
        // SAFETY: the test's own file, which nobody cuts.
        Self(unsafe { memmap2::MmapMut::map_mut(&file) }.unwrap())
    }

    fn word(&self, offset: u32) -> u32 {
        let word = &self.0[offset as usize..][..4];
        // SAFETY: four bytes inside of the mapping, aligned; the driver writes them from its own mapping, hence volatile.
        unsafe { word.as_ptr().cast::<u32>().read_volatile() }
    }

    fn set_word(&self, offset: u32, value: u32) {
        let word = &self.0[offset as usize..][..4];
        // SAFETY: as for the read; the mapping is writable and nothing else borrows it as memory of Rust.
        unsafe { word.as_ptr().cast_mut().cast::<u32>().write_volatile(value) }
    }
}

impl std::ops::Deref for Shared {
    type Target = [u8];

    fn deref(&self) -> &[u8] {
        &self.0
    }
}

impl std::ops::DerefMut for Shared {
    fn deref_mut(&mut self) -> &mut [u8] {
        &mut self.0
    }
}
