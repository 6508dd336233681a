//! The logic that the emulator is made of: the machine's clocks, and with them what commands read, compute and write.
//! Between the emulator's registers and memory, the machine that says when, and the functions that say what.
//! Never lets a result into memory before its command ends, nor a record before its result.

use perigee_hdl_abi::{
    configuration::Configuration,
    records::{COMPLETION_BYTES, Completion, Opcode, SUBMISSION_BYTES, Status, Submission},
};

use super::{
    Power,
    cost::{self, Cost},
    faults::{Fault, Faults},
    function::{self, Memory, Refused, Written},
    machine::{Ending, Events, Hold, Machine, Record, SLOTS, Settings},
};
use crate::{
    registers::{self, INDEX_END},
    sim::{
        MEMORY_BASE,
        usage::{Gauge, Usage},
    },
    timing::CLOCK_KHZ,
};

/// A submission in the logic.
#[derive(Clone, Debug)]
struct Held {
    command: Submission,
    fault: Option<Fault>,
}

/// A record on its way to memory.
#[derive(Clone, Debug)]
struct Closing {
    completion: Completion,
    fault: Option<Fault>,
}

/// See the module.
pub(super) struct Clockwork {
    pub(super) machine: Machine,
    pub(super) faults: Faults,
    pub(super) masked: u32,
    pub(super) usage: Usage,
    pub(super) gauge: Gauge,
    pub(super) wants_power: Option<Power>,
    settings: Settings,
    ctrl: u32,
    scratch: u32,
    irq_mask: u32,
    irq_status: u32,
    timeouts: u32,
    completions: u32,
    /// Bits 15..0 of the register: what passed and failed the last self-test; and runs since the reset.
    test_result: u32,
    test_runs: u32,
    /// Beats that had been read and written when the counts began anew.
    traffic_before: (u64, u64),
    at_hand: Option<Held>,
    slots: [Option<Held>; SLOTS],
    refused: Option<Held>,
    closing: Option<Closing>,
}

impl Clockwork {
    /// Logic beside memory of so many bytes.
    pub(super) fn new(configuration: Configuration, memory_bytes: u32) -> Self {
        Self {
            machine: Machine::new(configuration, MEMORY_BASE, memory_bytes),
            faults: Faults::none(),
            masked: 0,
            usage: Usage::default(),
            gauge: Gauge::default(),
            wants_power: None,
            settings: SETTINGS,
            ctrl: 0,
            scratch: 0,
            irq_mask: 0,
            irq_status: 0,
            timeouts: 0,
            completions: 0,
            test_result: 0,
            test_runs: 0,
            traffic_before: (0, 0),
            at_hand: None,
            slots: Default::default(),
            refused: None,
            closing: None,
        }
    }

    /// Everything stops and is forgotten, at once.
    pub(super) fn reset(&mut self) {
        self.machine.restart();
        self.clear();
    }

    fn clear(&mut self) {
        (self.settings, self.ctrl, self.scratch) = (SETTINGS, 0, 0);
        (self.irq_mask, self.irq_status, self.timeouts, self.completions) = (0, 0, 0, 0);
        (self.test_result, self.test_runs) = (0, 0);
        self.traffic_before = self.machine.traffic();
        (self.at_hand, self.refused, self.closing) = (None, None, None);
        self.slots = Default::default();
    }

    /// Takes cores out of work.
    pub(super) fn mask(&mut self, operations: u32) {
        self.masked |= operations;
        self.machine.mask(operations);
    }

    pub(super) fn now(&self) -> u64 {
        self.machine.now
    }

    pub(super) fn is_raised(&self) -> bool {
        self.irq_status & self.irq_mask != 0
    }

    pub(super) fn register(&self, offset: u32) -> u32 {
        let machine = &self.machine;
        let (settings, is_busy) = (&self.settings, u32::from(machine.is_busy()));
        let (read, written) = machine.traffic();
        match offset {
            registers::MAGIC => registers::MAGIC_VALUE,
            registers::VERSION => registers::VERSION_VALUE,
            registers::CAPS => machine.offered(),
            registers::CLOCK_KHZ => CLOCK_KHZ,
            registers::CTRL => self.ctrl,
            registers::STATUS => u32::from(machine.is_ready()) | u32::from(machine.is_testing()) << 1 | is_busy << 2,
            registers::GENERATION => settings.generation,
            registers::HEARTBEAT => machine.since_reset() >> 16,
            registers::CYCLES => machine.since_reset(),
            registers::IRQ_STATUS => self.irq_status,
            registers::IRQ_MASK => self.irq_mask,
            registers::SELFTEST => self.test_result | self.test_runs << 16,
            registers::SCRATCH => self.scratch,
            registers::SELFTEST_PERIOD => settings.test_period,
            registers::WATCHDOG => settings.watchdog,
            registers::COMMANDS => self.completions,
            registers::BEATS_READ => (read - self.traffic_before.0) as u32,
            registers::BEATS_WRITTEN => (written - self.traffic_before.1) as u32,
            registers::TIMEOUTS => self.timeouts,
            registers::SQ_BASE => settings.sq_base,
            registers::CQ_BASE => settings.cq_base,
            registers::RING_LOG2 => settings.log2,
            registers::SQ_TAIL => settings.sq_tail,
            registers::SQ_HEAD => machine.sq_head(),
            registers::CQ_TAIL => machine.cq_tail(),
            registers::CQ_HEAD => settings.cq_head,
            registers::RING_CTRL => u32::from(settings.is_enabled),
            registers::RING_STATUS => is_busy,
            _ => 0,
        }
    }

    pub(super) fn set_register(&mut self, offset: u32, value: u32) {
        let settings = &mut self.settings;
        match offset {
            registers::CTRL => {
                if value & registers::CTRL_RESET != 0 {
                    self.machine.request_reset();
                }
                if value & !self.ctrl & registers::CTRL_SELFTEST != 0 {
                    self.machine.request_test();
                }
                self.ctrl = value & (registers::CTRL_RESET | registers::CTRL_SELFTEST);
            }
            registers::GENERATION => settings.generation = value & 0xffff,
            registers::IRQ_MASK => self.irq_mask = value & 15,
            registers::SCRATCH => self.scratch = value,
            registers::SELFTEST_PERIOD => settings.test_period = value & 0xffff,
            registers::WATCHDOG => settings.watchdog = value,
            registers::SQ_BASE => settings.sq_base = value,
            registers::CQ_BASE => settings.cq_base = value,
            registers::RING_LOG2 => settings.log2 = value & 15,
            registers::SQ_TAIL => settings.sq_tail = value & (INDEX_END - 1),
            registers::CQ_HEAD => settings.cq_head = value & (INDEX_END - 1),
            registers::RING_CTRL => settings.is_enabled = value & 1 == 1,
            _ => {}
        }
    }

    /// Clears causes of the interrupt.
    pub(super) fn clear_causes(&mut self, causes: u32) {
        self.irq_status &= !causes;
    }

    /// Waits until the register bus answers.
    pub(super) fn await_bus(&mut self, memory: &mut [u8]) {
        while !self.machine.answers() {
            self.clock(memory);
        }
    }

    /// Lets time pass until `end`, or until the interrupt is raised.
    pub(super) fn run(&mut self, end: u64, until_raised: bool, memory: &mut [u8]) {
        while self.machine.now < end && !(until_raised && self.is_raised()) {
            let settings = Settings {
                masked: self.masked,
                ..self.settings
            };
            let idle = self.machine.rest_clocks(&settings).min(end - self.machine.now);
            if idle > 0 {
                self.machine.rest(idle);
                continue;
            }
            self.clock(memory);
            if self.wants_power.is_some() {
                break;
            }
        }
        let (read, written) = self.machine.traffic();
        (self.usage.read_bytes, self.usage.written_bytes) = (read * cost::BEAT_BYTES, written * cost::BEAT_BYTES);
        self.usage.busy_clocks = self.machine.busy_clocks;
    }

    fn clock(&mut self, memory: &mut [u8]) {
        self.settings.masked = self.masked;
        let events = self.machine.clock(&self.settings);
        if events.is_some {
            self.handle(&events, memory);
        }
    }

    fn handle(&mut self, events: &Events, memory: &mut [u8]) {
        let mut view = Memory {
            base: MEMORY_BASE,
            bytes: memory,
        };
        if events.is_reset {
            self.clear();
        }
        if events.fired {
            self.timeouts += 1;
            self.irq_status |= registers::IRQ_WATCHDOG;
        }
        if events.tested {
            let able = self.machine.offered() & !1;
            let all = self.machine.configuration.bits();
            self.test_result = able | (all & !able) << 8;
            self.test_runs += 1;
            if able != all {
                self.irq_status |= registers::IRQ_SELFTEST;
            }
        }
        if let Some(slot) = events.began {
            self.begin(slot);
        }
        if events.refused {
            self.refused = self.at_hand.take();
        }
        if let Some(number) = events.completed {
            self.complete(number, &mut view);
        }
        if let Some(ending) = events.ends {
            self.end(&ending, &mut view);
        }
        if let Some(address) = events.fetched {
            self.fetch(address, &mut view);
        }
    }

    /// A submission is in the logic.
    fn fetch(&mut self, address: u32, memory: &mut Memory<'_>) {
        let mut bytes = [0; SUBMISSION_BYTES];
        if let Some(window) = memory.window(address, SUBMISSION_BYTES as u32) {
            bytes.copy_from_slice(window);
        }
        let named = Submission::from_bytes(&bytes).ok();
        let fault = self
            .faults
            .next(named.and_then(|command| Opcode::from_number(command.opcode)));
        match fault {
            Some(Fault::Submission(bit)) => bytes[bit as usize / 8 % SUBMISSION_BYTES] ^= 1 << (bit % 8),
            Some(Fault::Reset) => return self.reset(),
            Some(Fault::PowerOff) => self.wants_power = Some(Power::Off),
            Some(Fault::PowerOffOnes) => self.wants_power = Some(Power::Ones),
            _ => {}
        }
        if self.wants_power.is_some() {
            return self.reset();
        }
        let whole = Submission::from_bytes(&bytes);
        let tag = u32::from_le_bytes([bytes[4], bytes[5], bytes[6], bytes[7]]);
        let command = Submission {
            tag,
            ..whole.unwrap_or(NO_COMMAND)
        };
        let operation = Opcode::from_number(command.opcode);
        if let (Some(Fault::Masked), Some(operation)) = (&fault, operation) {
            self.mask(1 << operation as u32);
        }
        self.machine.read(Record {
            is_whole: whole.is_ok(),
            is_sound: operation.is_some_and(|operation| function::is_sound(operation, &command)),
            forced: match fault {
                Some(Fault::Ends(status)) => Some(status),
                _ => None,
            },
            command,
        });
        self.at_hand = Some(Held { command, fault });
    }

    fn begin(&mut self, slot: usize) {
        let Some(held) = self.at_hand.take() else { return };
        let hold = match held.fault {
            Some(Fault::Hangs) => Hold::Ever,
            Some(Fault::HangsForEver) => Hold::EverUnwatched,
            Some(Fault::Late(clocks)) => Hold::Late(clocks),
            _ => Hold::Free,
        };
        self.machine.hold(slot, hold);
        self.slots[slot] = Some(held);
    }

    /// A command ends: its result goes to memory, its record is made.
    fn end(&mut self, ending: &Ending, memory: &mut Memory<'_>) {
        let held = match ending.place {
            Some((slot, _)) => self.slots[slot].take(),
            None => self.refused.take(),
        };
        let Some(Held { command, fault }) = held else { return };
        let (mut written, mut status) = (Written::default(), ending.status);
        let operation = Opcode::from_number(command.opcode).filter(|_| ending.place.is_some());
        if let (Some(operation), Status::Done) = (operation, status) {
            if let (Some(Fault::Source(bit)), true) = (&fault, command.src_len > 0) {
                flip(memory.window(command.src, command.src_len), *bit);
            }
            match function::run(operation, &command, memory) {
                Ok(result) => written = result,
                Err(Refused::Operand) => status = Status::BadOperand,
                Err(Refused::Bus) => status = Status::Bus,
            }
            self.account(operation, &command, ending.cycles);
        }
        if let Some(Fault::Core(bit)) = fault {
            spoil(&mut written, bit);
        }
        let is_torn = fault == Some(Fault::Torn);
        let pieces = if is_torn {
            written.pieces.len() / 2
        } else {
            written.pieces.len()
        };
        for (at, piece) in written.pieces.iter().take(pieces) {
            if let Some(window) = memory.window(command.dst.wrapping_add(*at), piece.len() as u32) {
                window.copy_from_slice(piece);
            }
        }
        if is_torn {
            return self.reset();
        }
        if let (Some(Fault::Output(bit)), true) = (&fault, command.dst_len > 0) {
            flip(memory.window(command.dst, command.dst_len), *bit);
        }
        let mut crc = perigee_hdl_abi::crc32c::Crc32c::default();
        written.pieces.iter().for_each(|(_, piece)| crc.update(piece));
        let is_done = status == Status::Done && operation.is_some();
        let completion = Completion {
            tag: command.tag,
            status,
            phase: false,
            generation: self.settings.generation as u16,
            cycles: ending.cycles,
            result: [if is_done { crc.value() } else { 0 }, written.extra, 0, 0],
        };
        self.machine.set_copies(match fault {
            Some(Fault::Dropped) => 0,
            Some(Fault::Twice) => 2,
            _ => 1,
        });
        self.closing = Some(Closing { completion, fault });
    }

    fn account(&mut self, operation: Opcode, command: &Submission, cycles: u32) {
        let (of, cost) = (operation as usize, Cost::of(operation, command));
        self.usage.commands[of] += 1;
        self.usage.clocks[of] += u64::from(cycles);
        self.usage.work[of] += cost.work;
        self.usage.picojoules += cost.picojoules(operation);
    }

    /// The records of the end at hand are in memory: the first has this number.
    fn complete(&mut self, number: u32, memory: &mut Memory<'_>) {
        let Some(Closing { mut completion, fault }) = self.closing.take() else {
            return;
        };
        for number in number..number + if fault == Some(Fault::Twice) { 2 } else { 1 } {
            completion.phase = number >> self.settings.log2() & 1 == 0;
            let mut told = completion;
            if let Some(Fault::Lie(lie)) = fault {
                lie.tell(&mut told);
            }
            let mut record = told.to_bytes();
            if let Some(Fault::Completion(bit)) = fault {
                record[bit as usize / 8 % COMPLETION_BYTES] ^= 1 << (bit % 8);
            }
            let place = self.settings.completion(number % INDEX_END);
            if fault != Some(Fault::Unwritten)
                && let Some(window) = memory.window(place, COMPLETION_BYTES as u32)
            {
                window.copy_from_slice(&record);
            }
            self.completions += 1;
        }
        self.irq_status |= registers::IRQ_COMPLETION;
        let (read, written) = self.machine.traffic();
        (self.usage.read_bytes, self.usage.written_bytes) = (read * cost::BEAT_BYTES, written * cost::BEAT_BYTES);
        self.usage.busy_clocks = self.machine.busy_clocks;
        self.gauge.set(self.usage);
    }
}

/// Flips a bit of what is written, counted from its start.
fn spoil(written: &mut Written, bit: u64) {
    let bytes: u64 = written.pieces.iter().map(|(_, piece)| piece.len() as u64).sum();
    let mut bit = bit.checked_rem(8 * bytes).unwrap_or(0);
    for (_, piece) in &mut written.pieces {
        match piece.get_mut(bit as usize / 8) {
            Some(byte) => {
                *byte ^= 1 << (bit % 8);
                return;
            }
            None => bit -= 8 * piece.len() as u64,
        }
    }
}

fn flip(window: Option<&mut [u8]>, bit: u64) {
    if let Some(window) = window {
        let bit = bit % (8 * window.len() as u64);
        window[bit as usize / 8] ^= 1 << (bit % 8);
    }
}

const NO_COMMAND: Submission = Submission {
    opcode: 0,
    flags: 0,
    generation: 0,
    tag: 0,
    src: 0,
    src_len: 0,
    dst: 0,
    dst_len: 0,
    aux: [0; 8],
};

/// Registers after a reset.
const SETTINGS: Settings = Settings {
    is_enabled: false,
    sq_base: 0,
    cq_base: 0,
    log2: 0,
    sq_tail: 0,
    cq_head: 0,
    generation: 0,
    watchdog: 0x10_0000,
    test_period: 0,
    masked: 0,
};
