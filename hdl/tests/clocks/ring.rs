//! A ring that is filled at once, and all that is seen until the last of its commands has ended.
//! Under the comparisons of this test; the same steps on every bus.
//! Never judges what it sees.

use perigee_hdl::{
    circuit::tool,
    registers,
    sim::{
        MEMORY_BASE,
        conformance::MEMORY_BYTES_MIN,
        emulator::Emulator,
        rtl::{Recipe, RtlBus},
    },
};
use perigee_hdl_abi::{
    bus::Bus,
    configuration::Configuration,
    records::{COMPLETION_BYTES, Completion, SUBMISSION_BYTES, Status, Submission},
};

/// Generation of all commands.
pub(crate) const GENERATION: u16 = 0x7e57;
/// Where commands find and leave their data: behind the rings.
pub(crate) const DATA: u32 = MEMORY_BASE + 0x2000;
/// Bytes of data.
pub(crate) const DATA_BYTES: u32 = MEMORY_BYTES_MIN - 0x2000;

const COMPLETIONS: u32 = MEMORY_BASE + 0x1000;
const LOG2: u32 = 6;
/// Clocks in which the commands of every scene end.
const PATIENCE: u64 = 2_000_000;

/// What was seen of a scene.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Seen {
    /// Clocks from the doorbell to the interrupt of the last completion.
    pub(crate) clocks: u64,
    /// In the order of completion: tag, how it ended, its own count of clocks.
    pub(crate) ends: Vec<(u32, Status, u32)>,
    /// Registers that count or say what state the logic is in, with their names.
    pub(crate) counts: Vec<(&'static str, u32)>,
    /// The data behind it.
    pub(crate) data: Vec<u8>,
}

/// Both buses, if the tools for the circuit are there.
pub(crate) fn buses() -> Option<(Emulator, RtlBus)> {
    if !tool::found(&["verilator", "make", "g++"]) {
        return None;
    }
    // The program of `payload.rs`: one translation serves both.
    let program = Recipe::new(Configuration::Streams, &tool::folder("perigee")).and_then(|recipe| recipe.build());
    let circuit = RtlBus::start(&program.expect("the translation builds"), MEMORY_BYTES_MIN);
    Some((
        Emulator::new(Configuration::Streams, MEMORY_BYTES_MIN),
        circuit.expect("the translation runs"),
    ))
}

/// Waits until commands are taken, and starts a ring.
pub(crate) fn start(bus: &mut impl Bus) {
    while bus.read_register(registers::STATUS).expect("a bus") & registers::STATUS_READY == 0 {
        bus.wait(50).expect("a bus");
    }
    for (register, value) in [
        (registers::GENERATION, u32::from(GENERATION)),
        (registers::SQ_BASE, MEMORY_BASE),
        (registers::CQ_BASE, COMPLETIONS),
        (registers::RING_LOG2, LOG2),
        (registers::IRQ_MASK, registers::IRQ_COMPLETION),
        (registers::RING_CTRL, 1),
    ] {
        bus.write_register(register, value).expect("a bus");
    }
}

/// Runs commands: all are written, then one doorbell rings for them. `done` is how many ran on this ring before.
pub(crate) fn run(bus: &mut impl Bus, done: u32, commands: &[Submission]) -> Seen {
    let end = done + commands.len() as u32;
    for (index, command) in (done..end).zip(commands) {
        let place = MEMORY_BASE + (index % (1 << LOG2)) * SUBMISSION_BYTES as u32;
        bus.write_memory(place, &command.to_bytes()).expect("a bus");
    }
    bus.write_register(registers::CQ_HEAD, done).expect("a bus");
    bus.write_register(registers::SQ_TAIL, end).expect("a bus");
    let from = bus.clocks();
    let last = loop {
        let raised = bus.wait(PATIENCE).expect("a bus");
        let now = bus.clocks();
        assert!(raised, "commands that do not end: {commands:?}");
        bus.write_register(registers::IRQ_STATUS, registers::IRQ_COMPLETION)
            .expect("a bus");
        if bus.read_register(registers::CQ_TAIL).expect("a bus") == end {
            break now;
        }
    };
    let record = |bus: &mut _, index: u32| {
        let mut record = [0; COMPLETION_BYTES];
        let place = COMPLETIONS + (index % (1 << LOG2)) * COMPLETION_BYTES as u32;
        Bus::read_memory(bus, place, &mut record).expect("a bus");
        Completion::from_bytes(&record).expect("a whole record")
    };
    let ends = (done..end)
        .map(|index| record(bus, index))
        .map(|completion| (completion.tag, completion.status, completion.cycles))
        .collect();
    let counts = COUNTS
        .map(|(name, offset)| (name, bus.read_register(offset).expect("a bus")))
        .to_vec();
    let mut data = vec![0; DATA_BYTES as usize];
    bus.read_memory(DATA, &mut data).expect("a bus");
    Seen {
        clocks: last - from,
        ends,
        counts,
        data,
    }
}

const COUNTS: [(&str, u32); 10] = [
    ("CAPS", registers::CAPS),
    ("STATUS", registers::STATUS),
    ("IRQ_STATUS", registers::IRQ_STATUS),
    ("SELFTEST", registers::SELFTEST),
    ("COMMANDS", registers::COMMANDS),
    ("BEATS_READ", registers::BEATS_READ),
    ("BEATS_WRITTEN", registers::BEATS_WRITTEN),
    ("TIMEOUTS", registers::TIMEOUTS),
    ("SQ_HEAD", registers::SQ_HEAD),
    ("CQ_TAIL", registers::CQ_TAIL),
];
