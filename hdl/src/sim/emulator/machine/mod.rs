//! The payload's control without its data, clock by clock: rings, movers and cores as they hold each other up.
//! The clocks of the emulator; what commands compute, and what their records say, it leaves to the emulator.
//! Never guesses a time: every register that decides when something happens has its like here, which
//! `hdl/tests/clocks.rs` shows on the circuit.

mod core;
mod jobs;
mod matrix;
mod messages;
mod movers;
mod rings;
mod selftest;
mod tree;
mod watchdog;

use perigee_hdl_abi::{configuration::Configuration, records::COMPLETION_BYTES};

use self::{
    core::{Around, Core},
    jobs::JobsCore,
    matrix::MatrixCore,
    messages::MessagesCore,
    movers::{CLIENTS, Reader, Writer},
    rings::{Completer, Ends, Fetched, Fetcher, Slots},
    selftest::Schedule,
    tree::TreeCore,
    watchdog::{Watchdog, Watched},
};
pub(super) use rings::{Ending, Record};

use crate::{
    registers::INDEX_END,
    sim::ddr::{Port, Uses},
};

/// Cores: tree, GF(2^8), and the one of the third seat.
pub(super) const CORES: usize = 3;
/// Commands in flight.
pub(super) const SLOTS: usize = 8;
/// Clocks for which a soft reset holds everything.
const RESET_CLOCKS: u32 = 15;
/// Clocks of the reset from outside with which a simulation starts, and one behind it.
const START_CLOCKS: u32 = 4;

/// The registers that control depends on.
#[derive(Clone, Copy, Debug)]
pub(super) struct Settings {
    /// The ring is to run.
    pub(super) is_enabled: bool,
    pub(super) sq_base: u32,
    pub(super) cq_base: u32,
    /// Register RING_LOG2.
    pub(super) log2: u32,
    pub(super) sq_tail: u32,
    pub(super) cq_head: u32,
    pub(super) generation: u32,
    pub(super) watchdog: u32,
    pub(super) test_period: u32,
    /// Operations that fail their self-test.
    pub(super) masked: u32,
}

impl Settings {
    /// Logarithm of the entries.
    pub(super) fn log2(&self) -> u32 {
        match self.log2 {
            log2 @ 4..=12 => log2,
            _ => 4,
        }
    }

    fn entries(&self) -> u32 {
        1 << self.log2()
    }

    /// Where the record of a completion goes.
    pub(super) fn completion(&self, tail: u32) -> u32 {
        let entry = tail & (self.entries() - 1);
        self.cq_base.wrapping_add(entry * COMPLETION_BYTES as u32)
    }
}

/// What happened in a clock that the emulator must know of.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Events {
    /// Anything of what follows.
    pub(super) is_some: bool,
    /// The submission at this address is in the logic: [`Machine::read`] is to be told what it says.
    pub(super) fetched: Option<u32>,
    /// It began in this slot.
    pub(super) began: Option<usize>,
    /// It ends without a core.
    pub(super) refused: bool,
    /// A command ends: its result is in memory, and its record is made.
    pub(super) ends: Option<Ending>,
    /// The records of that end are in memory: the first has this number.
    pub(super) completed: Option<u32>,
    /// A watchdog fired.
    pub(super) fired: bool,
    /// A self-test is over.
    pub(super) tested: bool,
    /// The reset is over.
    pub(super) is_reset: bool,
}

/// See the module.
pub(super) struct Machine {
    pub(super) configuration: Configuration,
    port: Port,
    reader: Reader,
    writer: Writer,
    fetcher: Fetcher,
    completer: Completer,
    slots: Slots,
    tree: TreeCore,
    matrix: MatrixCore,
    third: Box<dyn Core + Send>,
    watchdogs: [Watchdog; CORES],
    schedule: Schedule,
    reset: Reset,
    /// Clocks that passed since the machine was made.
    pub(super) now: u64,
    holds: [Hold; SLOTS],
    /// Clocks in which anything was in flight.
    pub(super) busy_clocks: u64,
}

/// The soft reset.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Reset {
    /// The movers and cores are to stop.
    drains: bool,
    /// They were to in the clock before, and nothing was under way in the one behind it.
    has_settled: bool,
    is_drained: bool,
    /// Clocks left, and whether any were in the clock before: everything is held.
    left: u32,
    holds: bool,
}

impl Reset {
    /// No access to a register begins.
    fn closes(&self) -> bool {
        self.drains && self.is_drained
    }

    fn edge(&mut self, is_quiet: bool) {
        let closes = self.closes();
        self.is_drained = self.drains && self.has_settled && is_quiet;
        self.has_settled = self.drains;
        if self.holds {
            self.drains = false;
        }
        self.holds = self.left != 0;
        if self.left != 0 {
            self.left -= 1;
        } else if closes {
            self.left = RESET_CLOCKS;
        }
    }
}

/// How long the end of a command is held back.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Hold {
    #[default]
    Free,
    /// For so many clocks.
    Late(u64),
    /// Until this clock.
    Until(u64),
    /// Until the watchdog fires.
    Ever,
    /// And that does not.
    EverUnwatched,
}

impl Hold {
    /// Clocks in which it keeps what it holds.
    fn rest_clocks(self, now: u64) -> u64 {
        match self {
            Self::Free | Self::Late(_) => 0,
            Self::Until(clock) => clock.saturating_sub(now),
            Self::Ever | Self::EverUnwatched => u64::MAX,
        }
    }

    fn lets_go(self, now: u64) -> bool {
        match self {
            Self::Free => true,
            Self::Until(clock) => clock <= now,
            _ => false,
        }
    }
}

impl Machine {
    /// After a reset from outside, beside memory of so many bytes.
    pub(super) fn new(configuration: Configuration, base: u32, bytes: u32) -> Self {
        let mut machine = Self {
            configuration,
            port: Port::new(base, bytes),
            reader: Reader::default(),
            writer: Writer::default(),
            fetcher: Fetcher::new(configuration),
            completer: Completer::new(configuration),
            slots: Slots::default(),
            tree: TreeCore::default(),
            matrix: MatrixCore::default(),
            third: match configuration {
                Configuration::Streams => Box::new(MessagesCore::default()),
                Configuration::Signatures | Configuration::Scrypt => Box::new(JobsCore::new(configuration.third())),
            },
            watchdogs: Default::default(),
            schedule: Schedule::default(),
            reset: Reset::default(),
            now: 0,
            holds: [Hold::Free; SLOTS],
            busy_clocks: 0,
        };
        machine.restart();
        machine
    }

    /// Everything stops and is forgotten, without a word to memory.
    pub(super) fn restart(&mut self) {
        self.port.forget();
        self.clear();
        self.reset = Reset {
            left: START_CLOCKS - 1,
            holds: true,
            ..Reset::default()
        };
    }

    /// A soft reset is asked for.
    pub(super) fn request_reset(&mut self) {
        self.reset.drains = true;
    }

    /// A self-test is asked for.
    pub(super) fn request_test(&mut self) {
        self.schedule.request();
    }

    fn clear(&mut self) {
        self.reader = Reader::default();
        self.writer = Writer::default();
        self.fetcher = Fetcher::new(self.configuration);
        self.completer = Completer::new(self.configuration);
        self.slots = Slots::default();
        self.tree.clear();
        self.matrix.reset();
        self.third.reset();
        self.watchdogs = Default::default();
        self.schedule = Schedule::default();
        self.holds = [Hold::Free; SLOTS];
    }

    /// The register bus answers.
    pub(super) fn answers(&self) -> bool {
        !self.reset.holds && !self.reset.closes() && self.schedule.now > 0
    }

    /// Clocks since reset.
    pub(super) fn since_reset(&self) -> u32 {
        self.schedule.now
    }

    /// Commands are taken.
    pub(super) fn is_ready(&self) -> bool {
        self.schedule.is_ready && !self.reset.drains
    }

    pub(super) fn is_testing(&self) -> bool {
        self.fetcher.is_testing
    }

    /// A command is in flight.
    pub(super) fn is_busy(&self) -> bool {
        self.fetcher.is_busy() || !self.completer.is_idle() || !self.slots.is_idle
    }

    /// Operations that are offered.
    pub(super) fn offered(&self) -> u32 {
        1 | self.completer.able
    }

    pub(super) fn sq_head(&self) -> u32 {
        self.fetcher.head
    }

    pub(super) fn cq_tail(&self) -> u32 {
        self.completer.tail
    }

    /// Beats read from and written to memory.
    pub(super) fn traffic(&self) -> (u64, u64) {
        self.port.traffic()
    }

    /// What stands in the submission that was fetched.
    pub(super) fn read(&mut self, record: Record) {
        self.fetcher.read(record);
    }

    /// The end of the command in a slot is held back.
    pub(super) fn hold(&mut self, slot: usize, hold: Hold) {
        self.holds[slot] = hold;
    }

    /// The end at hand gets so many records.
    pub(super) fn set_copies(&mut self, copies: u32) {
        self.completer.set_copies(copies);
    }

    /// The core of an operation has failed its self-test.
    pub(super) fn mask(&mut self, operations: u32) {
        self.completer.able &= !operations;
    }

    /// Clocks from now on in which nothing can happen but that time passes.
    pub(super) fn rest_clocks(&self, settings: &Settings) -> u64 {
        // The cheapest questions first: in most clocks one of them says no.
        let runs = self.runs(settings);
        let stands = self.completer.stalls(runs, self.ring_is_idle())
            && self.reader.rests()
            && self.writer.rests()
            && self.reset == Reset::default()
            && self.slots.stands(self.fetcher.slot());
        if !stands {
            return 0;
        }
        let cores: [&dyn Core; CORES] = [&self.tree, &self.matrix, &*self.third];
        let tests = (self.schedule.is_due(), self.slots.is_idle);
        let ready = std::array::from_fn(|core| cores[core].is_ready());
        if !self.fetcher.stalls(settings, runs, tests, (self.slots.is_free, ready)) {
            return 0;
        }
        let mut clocks = self.schedule.rest_clocks(settings.test_period);
        for (core, ports) in cores.into_iter().enumerate() {
            let is_busy = self.slots.one_of[core].is_some();
            let still = ports.still_clocks();
            if let Some(end) = ports.done() {
                clocks = clocks.min(self.holds[usize::from(end.slot)].rest_clocks(self.now));
            } else if is_busy && still == u64::MAX {
                return 0;
            }
            clocks = clocks.min(still);
            if clocks == 0 {
                return 0;
            }
            clocks = clocks.min(self.watchdogs[core].rest_clocks(self.limit(core, settings), is_busy));
        }
        clocks
    }

    /// Lets them pass.
    pub(super) fn rest(&mut self, clocks: u64) {
        self.busy_clocks += if self.is_busy() { clocks } else { 0 };
        for (core, watchdog) in self.watchdogs.iter_mut().enumerate() {
            watchdog.rest(clocks, self.slots.one_of[core].is_some());
        }
        self.port.rest(clocks);
        self.tree.rest(clocks);
        self.third.rest(clocks);
        self.schedule.rest(clocks, self.fetcher.is_testing);
        self.now += clocks;
    }

    /// Clocks after which the watchdog of a core fires.
    fn limit(&self, core: usize, settings: &Settings) -> u64 {
        let held = self.slots.one_of[core].is_some_and(|slot| self.holds[slot] == Hold::EverUnwatched);
        if held { 0 } else { settings.watchdog.into() }
    }

    fn ring_is_idle(&self) -> bool {
        self.slots.is_idle && !self.fetcher.is_busy()
    }

    fn runs(&self, settings: &Settings) -> bool {
        settings.is_enabled && self.is_ready()
    }

    /// One clock.
    pub(super) fn clock(&mut self, settings: &Settings) -> Events {
        if self.reset.holds {
            return self.clock_of_reset();
        }
        let mut events = Events::default();
        self.busy_clocks += u64::from(self.is_busy());
        let running = !self.reset.drains;
        let runs = self.runs(settings);
        let keep: [bool; CLIENTS] =
            std::array::from_fn(|client| running && (client == 0 || self.watchdogs[client - 1].keeps()));
        let is_testing = self.fetcher.is_testing;

        // All that is seen in this clock, before anything moves.
        let cores: [&dyn Core; CORES] = [&self.tree, &self.matrix, &*self.third];
        for slot in cores
            .iter()
            .filter_map(|core| core.done())
            .map(|end| usize::from(end.slot))
        {
            if let Hold::Late(clocks) = self.holds[slot] {
                self.holds[slot] = Hold::Until(self.now + clocks);
            }
        }
        let accepts_ask: [bool; CLIENTS] = std::array::from_fn(|client| self.reader.accepts(client, keep[client]));
        let accepts_room: [bool; CLIENTS] = std::array::from_fn(|client| self.writer.accepts(client, keep[client]));
        let beats: [bool; CLIENTS] = std::array::from_fn(|client| self.reader.gives(client));
        let data: [bool; CLIENTS] = std::array::from_fn(|client| self.writer.takes(client));
        let asks = std::array::from_fn(|client| match client {
            _ if !accepts_ask[client] => None,
            0 => self.fetcher.asks(),
            _ => cores[client - 1].asks(),
        });
        let takes = std::array::from_fn(|client| match client {
            0 => self.fetcher.takes(),
            _ => cores[client - 1].takes(data[client]),
        });
        let rooms = std::array::from_fn(|client| match client {
            _ if !accepts_room[client] => None,
            0 => self.completer.asks(settings),
            _ => cores[client - 1].rooms(),
        });
        let gives = std::array::from_fn(|client| match client {
            0 => self.completer.gives(),
            _ => cores[client - 1].gives(),
        });
        let read_quiet: [bool; CLIENTS] = std::array::from_fn(|client| self.reader.is_quiet(client));
        let write_quiet: [bool; CLIENTS] = std::array::from_fn(|client| self.writer.is_quiet(client));
        let quiet = |core: usize| read_quiet[core + 1] && write_quiet[core + 1];
        let busy: [bool; CORES] = std::array::from_fn(|core| self.slots.one_of[core].is_some());
        let ends = Ends {
            runs,
            ring_idle: self.ring_is_idle(),
            now: self.schedule.now,
            is_testing,
            masked: settings.masked,
            refused: self.fetcher.refused(),
            stopped: std::array::from_fn(|core| match self.watchdogs[core].has_stopped() {
                true => self.slots.one_of[core],
                false => None,
            }),
            done: std::array::from_fn(|core| {
                let end = cores[core].done().filter(|_| self.watchdogs[core].keeps());
                end.filter(|end| self.holds[usize::from(end.slot)].lets_go(self.now))
            }),
            stopping: std::array::from_fn(|core| !self.watchdogs[core].keeps()),
            broken: std::array::from_fn(|core| self.watchdogs[core].is_broken),
            written: std::array::from_fn(|core| write_quiet[core + 1]),
            record_written: write_quiet[0],
            segment: accepts_room[0],
            data: data[0],
        };
        let taken = self.completer.takes(&ends);
        let slot = self.fetcher.slot();
        let is_idle = self.slots.is_idle && self.completer.is_idle();
        let (slot_free, began) = (self.slots.is_free, self.fetcher.began);
        let order = self.fetcher.offers(slot_free);
        let ready: [bool; CORES] = std::array::from_fn(|core| cores[core].is_ready() && keep[core + 1]);

        // The edge.
        let offers = self.port.offers();
        let mut uses = Uses::default();
        let holds = |address| self.port.holds(address);
        let read_fails = self
            .reader
            .edge(asks, takes, keep, is_testing, (&offers, holds), &mut uses);
        let write_fails = self.writer.edge(rooms, gives, keep, is_testing, &offers, &mut uses);
        self.port.edge(&uses, &offers);
        let moved = self.fetcher.edge(&Fetched {
            settings,
            runs,
            is_due: running && self.schedule.is_due(),
            caps: self.completer.able | 1,
            is_idle,
            slot_free,
            segment: accepts_ask[0],
            beat: beats[0],
            fails: read_fails == Some(0),
            ready,
            refused_taken: taken.refused,
            ended: taken.ended,
        });
        let cores: [&mut dyn Core; CORES] = [&mut self.tree, &mut self.matrix, &mut *self.third];
        for (core, ports) in cores.into_iter().enumerate() {
            let client = core + 1;
            if !keep[client] {
                ports.reset();
            } else if !ports.rests() || moved.begins == Some(core) {
                let begun = order.as_ref().filter(|_| moved.begins == Some(core));
                ports.edge(
                    begun.map(|(_, order)| order),
                    &Around {
                        segment: accepts_ask[client],
                        beat: beats[client],
                        room: accepts_room[client],
                        data: data[client],
                        done: taken.done[core],
                    },
                );
            }
        }
        if let Some((slot, _)) = began {
            self.completer.begins(slot, self.schedule.now);
        }
        if moved.begins.is_some() {
            self.holds[slot] = Hold::Free;
        }
        let tail = self.completer.tail;
        events.ends = self.completer.edge(&ends, &taken).filter(|_| !is_testing);
        let limits: [u64; CORES] = std::array::from_fn(|core| self.limit(core, settings));
        for (core, watchdog) in self.watchdogs.iter_mut().enumerate() {
            events.fired |= watchdog.edge(&Watched {
                limit: limits[core],
                is_busy: busy[core],
                progresses: began.is_some_and(|(_, begun)| begun == core) || taken.done[core],
                is_quiet: quiet(core),
                fails: read_fails == Some(core + 1) || write_fails == Some(core + 1),
            });
        }
        self.slots.edge(slot, began, taken.ended.map(|(slot, _)| slot));
        self.schedule.edge(settings.test_period, is_testing, moved.is_tested);
        events.fetched = moved.fetched;
        events.began = moved.begins.filter(|_| !is_testing).map(|_| slot);
        events.refused = taken.refused;
        events.completed = taken.is_completed.then_some(tail);
        events.tested = moved.is_tested;
        let is_quiet = read_quiet.into_iter().chain(write_quiet).all(|quiet| quiet);
        self.reset.edge(is_quiet);
        events.is_some = events.fetched.is_some()
            || events.began.is_some()
            || events.refused
            || events.ends.is_some()
            || events.completed.is_some()
            || events.fired
            || events.tested;
        self.now += 1;
        events
    }

    fn clock_of_reset(&mut self) -> Events {
        self.clear();
        self.tree.reset();
        self.port.edge(&Uses::default(), &self.port.offers());
        self.reset.edge(true);
        self.now += 1;
        Events {
            is_some: !self.reset.holds,
            is_reset: !self.reset.holds,
            ..Events::default()
        }
    }
}

const _: () = assert!(INDEX_END == 1 << 16);

#[cfg(all(test, feature = "cores"))]
mod tests {
    use perigee_hdl_abi::records::Submission;

    use super::*;
    use crate::top::vectors;

    /// The self-test's commands here are those of the logic's memory; the last operand there is the checksum of the result.
    #[test]
    fn the_self_test_has_the_commands_of_the_memory() {
        for configuration in Configuration::ALL {
            let rom = vectors::rom(configuration);
            for test in 0..selftest::TESTS {
                let stands = rom[64 * test..64 * test + 64].first_chunk().expect("a record");
                let mut stands = Submission::from_bytes(stands).expect("a whole record");
                stands.aux[7] = 0;
                assert_eq!(stands, selftest::command(test, configuration), "{configuration:?}");
            }
        }
    }
}
