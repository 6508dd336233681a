//! The clock of the emulated logic: fetching, running and completing commands in the order and at the pace of the circuit.
//! Between the emulator's registers and memory and the costs of [`super::cost`].
//! Never skips an event: time runs from one to the next, and results reach memory when their command ends.
//!
//! One submission is fetched at a time and waits for a place in its core; those behind it wait too. Commands that run share the
//! port: each would take `busy` clocks alone, and all are slowed by the same factor where together they ask for more than a
//! direction of the port, or their core, gives.

use std::collections::{BTreeMap, VecDeque};

use perigee_hdl_abi::records::{
    COMPLETION_BYTES, Completion, FLAG_CHAIN, Opcode, SUBMISSION_BYTES, Status, Submission,
};

use super::{
    Power,
    cost::{self, Cost},
    faults::{Fault, Faults},
    function::{self, Memory, Refused, Written},
};
use crate::{
    registers::{self, INDEX_END},
    sim::{
        MEMORY_BASE,
        usage::{Gauge, Usage},
    },
    timing::CLOCK_KHZ,
};

/// A command on its way through the logic.
#[derive(Debug)]
struct Running {
    command: Submission,
    operation: Option<Opcode>,
    cost: Cost,
    fault: Option<Fault>,
    started: u64,
    /// Clocks of busy time left, in units of 1 / [`FINE`].
    left: u64,
    /// The end, once the busy time is over.
    ends: Option<u64>,
    status: Status,
}

/// See the module.
pub(super) struct Clockwork {
    pub(super) now: u64,
    pub(super) faults: Faults,
    pub(super) masked: u32,
    pub(super) usage: Usage,
    pub(super) gauge: Gauge,
    pub(super) wants_power: Option<Power>,
    /// Registers that read what was written.
    written: BTreeMap<u32, u32>,
    reset_at: u64,
    ready_at: u64,
    irq_status: u32,
    timeouts: u32,
    completions: u32,
    sq_head: u32,
    cq_tail: u32,
    /// The submission that is being fetched, and when it is there.
    fetch: Option<u64>,
    /// Fetched, waiting for its core or its predecessor.
    held: Option<Running>,
    running: Vec<Running>,
    /// Ended, with the time when the record is written.
    finishing: VecDeque<(u64, Running, Written)>,
    finish_free_at: u64,
    /// The submission fetched last was chained: how it ended, when it has.
    chain: Chain,
}

/// What the next submission hangs on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Chain {
    Free,
    Waits,
    Failed,
}

impl Clockwork {
    pub(super) fn new() -> Self {
        let mut clockwork = Self {
            now: 0,
            faults: Faults::none(),
            masked: 0,
            usage: Usage::default(),
            gauge: Gauge::default(),
            wants_power: None,
            written: BTreeMap::new(),
            reset_at: 0,
            ready_at: 0,
            irq_status: 0,
            timeouts: 0,
            completions: 0,
            sq_head: 0,
            cq_tail: 0,
            fetch: None,
            held: None,
            running: Vec::new(),
            finishing: VecDeque::new(),
            finish_free_at: 0,
            chain: Chain::Free,
        };
        clockwork.reset();
        clockwork
    }

    /// Everything stops and is forgotten.
    pub(super) fn reset(&mut self) {
        self.written.clear();
        (self.reset_at, self.ready_at) = (self.now, self.now + cost::RESET_CLOCKS);
        (self.irq_status, self.timeouts, self.completions) = (0, 0, 0);
        self.stop_ring();
    }

    fn stop_ring(&mut self) {
        (self.sq_head, self.cq_tail, self.fetch, self.held) = (0, 0, None, None);
        self.running.clear();
        self.finishing.clear();
        (self.finish_free_at, self.chain) = (0, Chain::Free);
    }

    pub(super) fn is_raised(&self) -> bool {
        self.irq_status & self.get(registers::IRQ_MASK) != 0
    }

    fn is_ready(&self) -> bool {
        self.now >= self.ready_at
    }

    fn get(&self, offset: u32) -> u32 {
        self.written.get(&offset).copied().unwrap_or(0)
    }

    fn offered(&self) -> u32 {
        match self.is_ready() {
            true => 1 | ALL_OPERATIONS & !self.masked,
            false => 1,
        }
    }

    pub(super) fn register(&self, offset: u32) -> u32 {
        let is_busy = self.fetch.is_some() || self.held.is_some() || !self.running.is_empty();
        match offset {
            registers::MAGIC => registers::MAGIC_VALUE,
            registers::VERSION => registers::VERSION_VALUE,
            registers::CAPS => self.offered(),
            registers::CLOCK_KHZ => CLOCK_KHZ,
            registers::STATUS => {
                u32::from(self.is_ready()) | u32::from(!self.is_ready()) << 1 | u32::from(is_busy) << 2
            }
            registers::HEARTBEAT => ((self.now - self.reset_at) >> 16) as u32,
            registers::CYCLES => (self.now - self.reset_at) as u32,
            registers::IRQ_STATUS => self.irq_status,
            registers::SELFTEST => {
                let masked = self.masked & ALL_OPERATIONS;
                u32::from(self.is_ready()) << 16 | self.offered() & 0xff | masked << 8
            }
            registers::COMMANDS => self.completions,
            registers::BEATS_READ => (self.usage.read_bytes / cost::BEAT_BYTES) as u32,
            registers::BEATS_WRITTEN => (self.usage.written_bytes / cost::BEAT_BYTES) as u32,
            registers::TIMEOUTS => self.timeouts,
            registers::SQ_HEAD => self.sq_head,
            registers::CQ_TAIL => self.cq_tail,
            registers::RING_STATUS => u32::from(is_busy),
            offset => self.get(offset),
        }
    }

    pub(super) fn set_register(&mut self, offset: u32, value: u32) {
        match offset {
            registers::IRQ_STATUS => self.irq_status &= !value,
            registers::GENERATION | registers::SQ_TAIL | registers::CQ_HEAD => {
                self.written.insert(offset, value & (INDEX_END - 1));
                self.look_for_work(cost::DOORBELL_CLOCKS);
            }
            registers::RING_CTRL => {
                self.written.insert(offset, value & 1);
                if value & 1 == 0 {
                    self.stop_ring();
                    self.written.remove(&registers::SQ_TAIL);
                    self.written.remove(&registers::CQ_HEAD);
                }
                self.look_for_work(cost::DOORBELL_CLOCKS);
            }
            registers::IRQ_MASK
            | registers::WATCHDOG
            | registers::SQ_BASE
            | registers::CQ_BASE
            | registers::RING_LOG2 => {
                self.written.insert(offset, value);
            }
            _ => {}
        }
    }

    fn log2(&self) -> u32 {
        match self.get(registers::RING_LOG2) & 15 {
            log2 @ 4..=12 => log2,
            _ => 4,
        }
    }

    /// Starts a fetch where there is a submission, room for its end, and nothing held before it.
    fn look_for_work(&mut self, clocks: u64) {
        let runs = self.get(registers::RING_CTRL) & 1 == 1 && self.is_ready();
        let waiting = self.get(registers::SQ_TAIL) != self.sq_head;
        let unread = self.sq_head.wrapping_sub(self.get(registers::CQ_HEAD)) % INDEX_END;
        if runs && waiting && unread < 1 << self.log2() && self.fetch.is_none() && self.held.is_none() {
            self.fetch = Some(self.now + clocks + cost::FETCH_CLOCKS);
        }
    }

    /// Lets time pass until `end`, or until the interrupt is raised.
    pub(super) fn run(&mut self, end: u64, until_raised: bool, memory: &mut [u8]) {
        while !(until_raised && self.is_raised()) {
            let Some(next) = self.next_event().filter(|next| *next <= end) else {
                return self.pass(end);
            };
            self.pass(next);
            self.handle(memory);
            if self.wants_power.is_some() {
                return;
            }
        }
    }

    fn next_event(&self) -> Option<u64> {
        let slow = self.slowness();
        let ends = self.running.iter().map(|running| match running.ends {
            Some(end) => end,
            None => self.now + (running.left * slow).div_ceil(FINE * FINE),
        });
        let others = [self.fetch, self.finishing.front().map(|(at, ..)| *at)];
        let ready = (self.now < self.ready_at).then_some(self.ready_at);
        ends.chain(others.into_iter().flatten())
            .chain(ready)
            .min()
            .map(|at| at.max(self.now))
    }

    /// By how much commands that run are slowed, in units of 1 / [`FINE`]: the fullest of port directions and cores.
    fn slowness(&self) -> u64 {
        let busy = || self.running.iter().filter(|running| running.ends.is_none());
        let share = |clocks: u64, cost: &Cost| (clocks * FINE).div_ceil(cost.busy());
        let read: u64 = busy()
            .map(|running| share(running.cost.read_clocks(), &running.cost))
            .sum();
        let write: u64 = busy()
            .map(|running| share(running.cost.write_clocks(), &running.cost))
            .sum();
        let core = Opcode::ALL.into_iter().map(|operation| {
            let own = busy().filter(|running| running.operation == Some(operation));
            own.map(|running| share(running.cost.core_clocks, &running.cost))
                .sum::<u64>()
        });
        core.chain([read, write, FINE]).max().unwrap_or(FINE)
    }

    /// Time goes on; nothing happens before `to`.
    fn pass(&mut self, to: u64) {
        let clocks = to.saturating_sub(self.now);
        let slow = self.slowness();
        if self.fetch.is_some() || !self.running.is_empty() || !self.finishing.is_empty() {
            self.usage.busy_clocks += clocks;
        }
        for running in self.running.iter_mut().filter(|running| running.ends.is_none()) {
            running.left = running.left.saturating_sub(clocks * FINE * FINE / slow);
            if running.left <= FINE {
                running.ends = Some(to + running.cost.latency);
            }
        }
        self.now = self.now.max(to);
    }

    fn handle(&mut self, memory: &mut [u8]) {
        if self.fetch.is_some_and(|at| at <= self.now) {
            self.fetch = None;
            self.fetched(memory);
        }
        while let Some(index) = self
            .running
            .iter()
            .position(|running| running.ends.is_some_and(|at| at <= self.now))
        {
            let running = self.running.remove(index);
            self.ended(running, memory);
        }
        while self.finishing.front().is_some_and(|(at, ..)| *at <= self.now) {
            if let Some((_, running, written)) = self.finishing.pop_front() {
                self.complete(running, written, memory);
            }
        }
        self.release();
        self.look_for_work(0);
    }

    fn fetched(&mut self, memory: &mut [u8]) {
        let index = self.sq_head & ((1 << self.log2()) - 1);
        let address = self.get(registers::SQ_BASE) + index * SUBMISSION_BYTES as u32;
        self.sq_head = (self.sq_head + 1) % INDEX_END;
        self.usage.read_bytes += SUBMISSION_BYTES as u64;
        let mut view = Memory {
            base: MEMORY_BASE,
            bytes: memory,
        };
        let mut record = [0; SUBMISSION_BYTES];
        if let Some(window) = view.window(address, SUBMISSION_BYTES as u32) {
            record.copy_from_slice(window);
        }
        let named = Submission::from_bytes(&record).ok();
        let fault = self
            .faults
            .next(named.and_then(|command| Opcode::from_number(command.opcode)));
        match fault {
            Some(Fault::Submission(bit)) => record[bit as usize / 8 % SUBMISSION_BYTES] ^= 1 << (bit % 8),
            Some(Fault::Reset) => return self.reset(),
            Some(Fault::PowerOff) => self.wants_power = Some(Power::Off),
            Some(Fault::PowerOffOnes) => self.wants_power = Some(Power::Ones),
            _ => {}
        }
        if self.wants_power.is_some() {
            return self.reset();
        }
        let tag = u32::from_le_bytes([record[4], record[5], record[6], record[7]]);
        let (command, mut status) = match Submission::from_bytes(&record) {
            Ok(command) => (command, Status::Done),
            Err(_) => (NO_COMMAND, Status::BadCrc),
        };
        let command = Submission { tag, ..command };
        let operation = Opcode::from_number(command.opcode);
        if let (Some(Fault::Masked), Some(operation)) = (&fault, operation) {
            self.masked |= 1 << operation as u32;
        }
        let offered = operation.is_some_and(|operation| self.offered() >> operation as u32 & 1 == 1);
        let generation = self.get(registers::GENERATION);
        let is_current = generation != 0 && u32::from(command.generation) == generation;
        if status == Status::Done {
            status = match (is_current, offered) {
                _ if self.chain == Chain::Failed => Status::Chain,
                (false, _) => Status::StaleGeneration,
                (_, false) => Status::NotOffered,
                _ if operation.is_some_and(|operation| !function::is_sound(operation, &command)) => Status::BadOperand,
                _ => Status::Done,
            };
        }
        if let Some(Fault::Ends(other)) = fault {
            status = other;
        }
        let sound = status == Status::Done;
        let cost = operation
            .filter(|_| sound)
            .map_or_else(Cost::default, |operation| Cost::of(operation, &command));
        self.held = Some(Running {
            command,
            operation: operation.filter(|_| sound),
            left: cost.busy() * FINE,
            cost,
            fault,
            started: self.now,
            ends: None,
            status,
        });
    }

    /// Lets the held command start, where its core has a place and what it is chained to has ended.
    fn release(&mut self) {
        let Some(held) = &self.held else { return };
        if self.chain == Chain::Waits {
            return;
        }
        let own = self
            .running
            .iter()
            .filter(|running| running.operation == held.operation);
        if own.count() >= places(held.operation) {
            return;
        }
        let Some(mut held) = self.held.take() else { return };
        let unsound = held.status == Status::BadCrc;
        if self.chain == Chain::Failed {
            (held.status, held.operation) = (Status::Chain, None);
            held.cost = Cost::default();
            held.left = FINE;
        }
        // Whether a record that cannot be trusted was chained is not known: the next one then fails with it.
        self.chain = match held.command.flags & FLAG_CHAIN {
            _ if unsound => Chain::Failed,
            0 => Chain::Free,
            _ => Chain::Waits,
        };
        held.started = self.now;
        let watchdog = match self.get(registers::WATCHDOG) {
            0 => NEVER,
            clocks => u64::from(clocks),
        };
        let hangs = held.fault == Some(Fault::Hangs) || held.cost.alone() > watchdog;
        match held.fault {
            _ if hangs && held.status == Status::Done => {
                (held.status, held.ends) = (Status::Timeout, Some(self.now.saturating_add(watchdog)));
            }
            Some(Fault::HangsForEver) => held.ends = Some(NEVER),
            Some(Fault::Late(clocks)) => held.ends = Some(self.now + held.cost.alone() + clocks),
            _ => {}
        }
        self.running.push(held);
        self.look_for_work(0);
    }

    /// A command's time is over: its result goes to memory, its completion into the queue.
    fn ended(&mut self, mut running: Running, memory: &mut [u8]) {
        let mut written = Written::default();
        let mut view = Memory {
            base: MEMORY_BASE,
            bytes: memory,
        };
        if let (Some(operation), Status::Done) = (running.operation, running.status) {
            if let (Some(Fault::Source(bit)), true) = (&running.fault, running.command.src_len > 0) {
                flip(view.window(running.command.src, running.command.src_len), *bit);
            }
            match function::run(operation, &running.command, &view) {
                Ok(result) => written = result,
                Err(Refused::Operand) => running.status = Status::BadOperand,
                Err(Refused::Bus) => running.status = Status::Bus,
            }
            self.account(operation, &running);
        }
        if running.status == Status::Timeout {
            self.timeouts += 1;
            self.irq_status |= registers::IRQ_WATCHDOG;
        }
        let bytes: u64 = written.pieces.iter().map(|(_, piece)| piece.len() as u64).sum();
        if let (Some(Fault::Core(bit)), true) = (&running.fault, bytes > 0) {
            let mut bit = bit % (8 * bytes);
            for (_, piece) in &mut written.pieces {
                match piece.get_mut(bit as usize / 8) {
                    Some(byte) => {
                        *byte ^= 1 << (bit % 8);
                        break;
                    }
                    None => bit -= 8 * piece.len() as u64,
                }
            }
        }
        let torn = running.fault == Some(Fault::Torn);
        let pieces = written.pieces.iter();
        for (at, piece) in pieces.take(if torn { written.pieces.len() / 2 } else { usize::MAX }) {
            if let Some(window) = view.window(running.command.dst + at, piece.len() as u32) {
                window.copy_from_slice(piece);
            }
        }
        if torn {
            return self.reset();
        }
        if running.command.flags & FLAG_CHAIN != 0 && self.chain == Chain::Waits {
            self.chain = match running.status {
                Status::Done => Chain::Free,
                _ => Chain::Failed,
            };
        }
        let at = self.now.max(self.finish_free_at) + cost::COMPLETE_CLOCKS;
        self.finish_free_at = at;
        self.finishing.push_back((at, running, written));
    }

    fn account(&mut self, operation: Opcode, running: &Running) {
        let of = operation as usize;
        self.usage.commands[of] += 1;
        self.usage.clocks[of] += self.now - running.started;
        self.usage.work[of] += running.cost.work;
        self.usage.read_bytes += running.cost.read_beats * cost::BEAT_BYTES;
        self.usage.written_bytes += running.cost.write_beats * cost::BEAT_BYTES;
        self.usage.picojoules += running.cost.picojoules(operation);
    }

    fn complete(&mut self, running: Running, written: Written, memory: &mut [u8]) {
        let log2 = self.log2();
        let mut crc = perigee_hdl_abi::crc32c::Crc32c::default();
        written.pieces.iter().for_each(|(_, piece)| crc.update(piece));
        let done = running.status == Status::Done && running.operation.is_some();
        let mut completion = Completion {
            tag: running.command.tag,
            status: running.status,
            phase: self.cq_tail >> log2 & 1 == 0,
            generation: self.get(registers::GENERATION) as u16,
            cycles: (self.now - running.started) as u32,
            result: [if done { crc.value() } else { 0 }, written.extra, 0, 0],
        };
        if let Some(Fault::Lie(lie)) = running.fault {
            lie.tell(&mut completion);
        }
        let mut record = completion.to_bytes();
        if let Some(Fault::Completion(bit)) = running.fault {
            record[bit as usize / 8 % COMPLETION_BYTES] ^= 1 << (bit % 8);
        }
        let mut view = Memory {
            base: MEMORY_BASE,
            bytes: memory,
        };
        if let (Some(Fault::Output(bit)), true) = (&running.fault, running.command.dst_len > 0) {
            flip(view.window(running.command.dst, running.command.dst_len), *bit);
        }
        let times = match running.fault {
            Some(Fault::Dropped) => return,
            Some(Fault::Twice) => 2,
            _ => 1,
        };
        for _ in 0..times {
            let address = self.get(registers::CQ_BASE) + (self.cq_tail & ((1 << log2) - 1)) * COMPLETION_BYTES as u32;
            if running.fault != Some(Fault::Unwritten)
                && let Some(window) = view.window(address, COMPLETION_BYTES as u32)
            {
                window.copy_from_slice(&record);
            }
            self.cq_tail = (self.cq_tail + 1) % INDEX_END;
            self.completions += 1;
            self.usage.written_bytes += COMPLETION_BYTES as u64;
        }
        self.irq_status |= registers::IRQ_COMPLETION;
        self.gauge.set(self.usage);
    }
}

fn flip(window: Option<&mut [u8]>, bit: u64) {
    if let Some(window) = window {
        let bit = bit % (8 * window.len() as u64);
        window[bit as usize / 8] ^= 1 << (bit % 8);
    }
}

/// Commands that a core holds at once.
fn places(operation: Option<Opcode>) -> usize {
    match operation {
        Some(Opcode::TreeSha256d) => crate::timing::merkle::SLOTS,
        Some(_) => 1,
        None => usize::MAX,
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

const ALL_OPERATIONS: u32 = (1 << Opcode::ALL.len()) - 1;
/// Parts of a clock in which shares are counted.
const FINE: u64 = 1 << 16;
/// Later than everything.
const NEVER: u64 = u64::MAX / 4;
