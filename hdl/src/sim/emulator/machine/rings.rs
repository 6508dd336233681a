//! Both halves of the ring engine and the table between them: submissions fetched and judged, ends made into records.
//! Follows `top::{fetcher, completer, slots}` clock by clock; what the records say comes from the emulator.
//! Never starts a command whose checksum, generation or operation is wrong, nor one chained to a command that failed.

use perigee_hdl_abi::{
    configuration::Configuration,
    records::{COMPLETION_BYTES, FLAG_CHAIN, Opcode, SUBMISSION_BYTES, Status, Submission},
};

use super::{
    CORES, SLOTS, Settings,
    core::{End, Order},
    movers::Segment,
    selftest,
};

const SUBMISSION_BEATS: u32 = SUBMISSION_BYTES as u32 / 8;
const RECORD_BEATS: u32 = COMPLETION_BYTES as u32 / 8;
/// Words of a completion, each of which the checksum takes in a clock.
const RECORD_WORDS: u32 = COMPLETION_BYTES as u32 / 4;

/// What the emulator read in a submission.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Record {
    /// Its checksum is right.
    pub(in super::super) is_whole: bool,
    /// Its operands are such as the core accepts.
    pub(in super::super) is_sound: bool,
    /// It ends with this status, whatever it asks for.
    pub(in super::super) forced: Option<Status>,
    /// The command.
    pub(in super::super) command: Submission,
}

impl Record {
    fn is_chained(&self) -> bool {
        self.command.flags & FLAG_CHAIN != 0
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Fetching {
    #[default]
    Rests,
    Asks,
    Takes,
    Sums,
    Judges,
    Waits,
    Hands,
    Refuses,
    MovesOn,
    /// Waits for what follows from the new head and for the table of the slots.
    Settles,
    /// Until the end of a command of the self-test.
    Tests,
}

/// First half.
#[derive(Debug, Default)]
pub(super) struct Fetcher {
    configuration: Configuration,
    state: Fetching,
    pub(super) head: u32,
    address: u32,
    beats: u32,
    slot: usize,
    is_chained: bool,
    chain_waits: bool,
    chain_well: bool,
    chain_slot: usize,
    pub(super) is_testing: bool,
    test: usize,
    status: Option<Status>,
    is_broken: bool,
    record: Option<Record>,
    /// Slot and core of the command that was handed over in the clock before.
    pub(super) began: Option<(usize, usize)>,
    /// In the clock before, submissions waited, and the completion ring had room.
    has_more: bool,
    has_room: bool,
}

/// What the fetcher meets in one clock.
pub(super) struct Fetched<'a> {
    pub(super) settings: &'a Settings,
    pub(super) runs: bool,
    pub(super) is_due: bool,
    pub(super) caps: u32,
    pub(super) is_idle: bool,
    pub(super) slot_free: bool,
    pub(super) segment: bool,
    pub(super) beat: bool,
    pub(super) fails: bool,
    /// Cores that take a command.
    pub(super) ready: [bool; CORES],
    pub(super) refused_taken: bool,
    /// Slot of a command that ended, and whether it did well.
    pub(super) ended: Option<(usize, bool)>,
}

/// What became of the submission at hand.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Moved {
    /// The last beat of the submission at this address has come.
    pub(super) fetched: Option<u32>,
    /// It began on this core.
    pub(super) begins: Option<usize>,
    /// The self-test is over.
    pub(super) is_tested: bool,
}

impl Fetcher {
    pub(super) fn new(configuration: Configuration) -> Self {
        Self {
            configuration,
            ..Self::default()
        }
    }

    /// Slot of the next command.
    pub(super) fn slot(&self) -> usize {
        self.slot
    }

    /// A submission is at hand.
    pub(super) fn is_busy(&self) -> bool {
        self.state != Fetching::Rests
    }

    pub(super) fn asks(&self) -> Option<Segment> {
        (self.state == Fetching::Asks).then_some(Segment {
            address: self.address,
            beats: SUBMISSION_BEATS,
        })
    }

    pub(super) fn takes(&self) -> bool {
        self.state == Fetching::Takes
    }

    /// Status of a command that ends without a core.
    pub(super) fn refused(&self) -> Option<Status> {
        self.status.filter(|_| self.state == Fetching::Refuses)
    }

    /// The command for a core, and which.
    pub(super) fn offers(&self, slot_free: bool) -> Option<(usize, Order)> {
        let hands = self.state == Fetching::Hands && slot_free;
        let record = self.record.filter(|_| hands)?;
        let order = Order {
            slot: self.slot as u8,
            command: record.command,
            is_sound: record.is_sound,
        };
        let operation = Opcode::from_number(record.command.opcode)?;
        Some((self.configuration.seat(operation)?, order))
    }

    /// What stands in the submission that was fetched.
    pub(super) fn read(&mut self, record: Record) {
        self.record = Some(record);
    }

    fn judge(&self, around: &Fetched<'_>) -> Option<Status> {
        let record = self.record.as_ref()?;
        let generation = around.settings.generation;
        let offered = around.caps >> record.command.opcode.min(31) & 1 == 1;
        if self.is_broken {
            Some(Status::Bus)
        } else if !record.is_whole {
            Some(Status::BadCrc)
        } else if self.is_testing {
            None
        } else if record.forced.is_some() {
            record.forced
        } else if u32::from(record.command.generation) != generation || generation == 0 {
            Some(Status::StaleGeneration)
        } else if record.command.opcode == Opcode::Nop as u8 {
            Some(Status::Done)
        } else {
            (!offered).then_some(Status::NotOffered)
        }
    }

    pub(super) fn edge(&mut self, around: &Fetched<'_>) -> Moved {
        let mut moved = Moved::default();
        let (waits, well_before) = (self.chain_waits, self.chain_well);
        self.is_broken |= around.fails;
        self.began = None;
        let (more, room) = (self.has_more, self.has_room);
        self.has_more = self.head != around.settings.sq_tail;
        self.has_room = self.finds_room(around.settings);
        if let Some((slot, well)) = around.ended
            && waits
            && slot == self.chain_slot
        {
            (self.chain_waits, self.chain_well) = (false, well);
        }
        match self.state {
            Fetching::Rests => self.look(around, more && room),
            Fetching::Asks if around.segment => self.state = Fetching::Takes,
            Fetching::Takes if around.beat => {
                self.beats += 1;
                if self.beats == SUBMISSION_BEATS {
                    moved.fetched = (!self.is_testing).then_some(self.address);
                    if self.is_testing {
                        self.record = Some(selftest::record(self.test, self.configuration));
                    }
                    self.state = Fetching::Sums;
                }
            }
            Fetching::Sums => self.state = Fetching::Judges,
            Fetching::Judges => {
                self.status = self.judge(around);
                self.state = Fetching::Waits;
            }
            Fetching::Waits if !self.is_chained || !waits => {
                if self.is_chained && !well_before {
                    self.status = Some(Status::Chain);
                }
                self.state = match self.status {
                    None => Fetching::Hands,
                    Some(_) => Fetching::Refuses,
                };
            }
            Fetching::Hands => {
                if let Some((core, _)) = self.offers(around.slot_free)
                    && around.ready.get(core) == Some(&true)
                {
                    moved.begins = Some(core);
                    self.began = Some((self.slot, core));
                    (self.chain_waits, self.chain_slot) = (true, self.slot);
                    self.slot = (self.slot + 1) % SLOTS;
                    self.state = Fetching::MovesOn;
                }
            }
            Fetching::Refuses if around.refused_taken => {
                (self.chain_waits, self.chain_well) = (false, self.status == Some(Status::Done));
                self.state = Fetching::MovesOn;
            }
            Fetching::MovesOn if self.is_testing => self.state = Fetching::Settles,
            Fetching::Settles if self.is_testing => self.state = Fetching::Tests,
            Fetching::Settles => self.state = Fetching::Rests,
            Fetching::MovesOn => {
                self.head = (self.head + 1) & 0xffff;
                // Whether a record that cannot be trusted was chained is not known: the next one then fails with it.
                let is_unsound = self.is_broken || self.record.is_none_or(|record| !record.is_whole);
                self.is_chained = is_unsound || self.record.is_some_and(|record| record.is_chained());
                self.state = Fetching::Settles;
            }
            Fetching::Tests if around.is_idle => {
                self.state = Fetching::Rests;
                self.test = (self.test + 1) % selftest::TESTS;
                if self.test == 0 {
                    self.is_testing = false;
                    moved.is_tested = true;
                }
            }
            _ => {}
        }
        moved
    }

    /// Whether a submission or a run of the self-test is to begin.
    fn look(&mut self, around: &Fetched<'_>, has_work: bool) {
        let settings = around.settings;
        (self.is_broken, self.beats) = (false, 0);
        if self.is_testing || around.is_due && !self.is_chained {
            self.address = selftest::address(self.test);
            if around.is_idle {
                self.is_testing = true;
                self.state = Fetching::Asks;
            }
        } else if around.runs && has_work {
            let entry = self.head & (settings.entries() - 1);
            self.address = settings.sq_base.wrapping_add(entry * SUBMISSION_BYTES as u32);
            self.state = Fetching::Asks;
        }
        if !around.runs && around.is_idle {
            self.head = 0;
            self.is_chained = false;
        }
    }

    fn finds_room(&self, settings: &Settings) -> bool {
        self.head.wrapping_sub(settings.cq_head) & 0xffff < settings.entries()
    }

    /// It waits for something outside: for a submission, for the end of a command, for a core.
    pub(super) fn stalls(
        &self,
        settings: &Settings,
        runs: bool,
        tests: (bool, bool),
        slots: (bool, [bool; CORES]),
    ) -> bool {
        let ((is_due, is_idle), (slot_free, ready)) = (tests, slots);
        let has_more = self.has_more || self.head != settings.sq_tail;
        let work = runs && has_more && (self.has_room || self.finds_room(settings));
        let stopped = !runs && is_idle && (self.head != 0 || self.is_chained);
        let due = is_due && !self.is_chained;
        self.began.is_none()
            && match self.state {
                Fetching::Rests => !self.is_testing && !stopped && if due { !is_idle } else { !work },
                Fetching::Waits => self.is_chained && self.chain_waits,
                Fetching::Hands => self.offers(slot_free).is_none_or(|(core, _)| !ready[core]),
                Fetching::Tests => !is_idle,
                _ => false,
            }
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Completing {
    #[default]
    Rests,
    Waits,
    Makes,
    /// Words that the checksum has taken.
    Sums(u32),
    Seals,
    Asks,
    Writes,
    Settles,
}

/// An end at hand.
#[derive(Clone, Copy, Debug)]
pub(in super::super) struct Ending {
    /// Slot and core; `None` for a command that never began.
    pub(in super::super) place: Option<(usize, usize)>,
    /// How it ends.
    pub(in super::super) status: Status,
    /// Clocks since it began.
    pub(in super::super) cycles: u32,
}

/// Second half.
#[derive(Debug, Default)]
pub(super) struct Completer {
    configuration: Configuration,
    state: Completing,
    pub(super) tail: u32,
    beats: u32,
    /// Operations whose core passed the last self-test.
    pub(super) able: u32,
    at: Option<Ending>,
    starts: [u32; SLOTS],
    /// How many records the end at hand gets.
    pub(super) copies: u32,
    /// It rested in the clock before, and in the one before that.
    is_resting: bool,
    has_rested: bool,
    /// Of the clock before: ends offered, cores stopped, everything written, the record written.
    offers: [bool; CORES],
    cuts: [bool; CORES],
    arrived: [bool; CORES],
    record_arrived: bool,
}

/// What the completer meets in one clock.
pub(super) struct Ends {
    pub(super) runs: bool,
    /// No command is being fetched or in flight.
    pub(super) ring_idle: bool,
    pub(super) now: u32,
    pub(super) is_testing: bool,
    /// Operations that fail their self-test.
    pub(super) masked: u32,
    pub(super) refused: Option<Status>,
    pub(super) stopped: [Option<usize>; CORES],
    pub(super) done: [Option<End>; CORES],
    /// The core is being stopped.
    pub(super) stopping: [bool; CORES],
    /// An error of the bus met the commands of the core.
    pub(super) broken: [bool; CORES],
    /// Everything that the core wrote is in memory; and the record.
    pub(super) written: [bool; CORES],
    pub(super) record_written: bool,
    pub(super) segment: bool,
    pub(super) data: bool,
}

/// What the completer takes in one clock: all of it follows from the clocks before.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Taken {
    pub(super) refused: bool,
    pub(super) done: [bool; CORES],
    /// A command in flight ends: its slot, and whether it did well.
    pub(super) ended: Option<(usize, bool)>,
    /// A record is in memory.
    pub(super) is_completed: bool,
}

/// In which order ends of cores are taken.
const SERVICE: [usize; CORES] = [0, 2, 1];

impl Completer {
    pub(super) fn new(configuration: Configuration) -> Self {
        Self {
            configuration,
            ..Self::default()
        }
    }

    pub(super) fn is_idle(&self) -> bool {
        self.state == Completing::Rests
    }

    pub(super) fn begins(&mut self, slot: usize, now: u32) {
        self.starts[slot] = now;
    }

    pub(super) fn asks(&self, settings: &Settings) -> Option<Segment> {
        (self.state == Completing::Asks).then(|| Segment {
            address: settings.completion(self.tail),
            beats: RECORD_BEATS,
        })
    }

    pub(super) fn gives(&self) -> bool {
        self.state == Completing::Writes
    }

    /// What it takes in this clock.
    pub(super) fn takes(&self, around: &Ends) -> Taken {
        let mut taken = Taken::default();
        match self.state {
            Completing::Rests if around.refused.is_some() => taken.refused = true,
            Completing::Rests if self.has_rested && self.cuts.contains(&true) => {}
            Completing::Rests => {
                let is_there = |core: &usize| self.offers[*core] && around.done[*core].is_some();
                if let Some(core) = SERVICE.into_iter().find(is_there) {
                    taken.done[core] = true;
                }
            }
            Completing::Settles => taken.is_completed = self.record_arrived,
            _ => {}
        }
        let lets_go = taken.is_completed || self.state == Completing::Makes && (around.is_testing || self.copies == 0);
        taken.ended = self
            .at
            .filter(|_| lets_go)
            .and_then(|at| Some((at.place?.0, at.status == Status::Done)));
        taken
    }

    /// The edge of the clock. Returns the end for which a record is made in the clock that begins.
    pub(super) fn edge(&mut self, around: &Ends, taken: &Taken) -> Option<Ending> {
        let mut makes = None;
        let (rested, arrived) = (self.has_rested, self.arrived);
        self.has_rested = self.is_idle() && self.is_resting;
        self.is_resting = self.is_idle();
        self.arrived = around.written;
        self.record_arrived = around.record_written;
        match self.state {
            Completing::Rests => self.look(around, taken, rested),
            Completing::Waits => {
                if let Some(at) = &mut self.at
                    && let Some((slot, core)) = at.place
                    && arrived[core]
                {
                    if at.status == Status::Done && around.broken[core] {
                        at.status = Status::Bus;
                    }
                    // Beats may have been thrown away after the core had said that it was done.
                    if matches!(at.status, Status::Done | Status::Bus) && around.stopping[core] {
                        at.status = Status::Timeout;
                    }
                    at.cycles = around.now.wrapping_add(1).wrapping_sub(self.starts[slot]);
                    makes = Some(*at);
                    self.state = Completing::Makes;
                }
            }
            Completing::Makes if around.is_testing => {
                self.state = Completing::Rests;
                if let Some((_, core)) = self.at.and_then(|at| at.place) {
                    let bit = 1 << self.configuration.operations()[core] as u32;
                    self.able = self.able & !bit | bit & !around.masked;
                }
            }
            Completing::Makes if self.copies == 0 => self.state = Completing::Rests,
            Completing::Makes => self.state = Completing::Sums(0),
            Completing::Sums(words) if words + 1 < RECORD_WORDS => self.state = Completing::Sums(words + 1),
            Completing::Sums(_) => self.state = Completing::Seals,
            Completing::Seals => self.state = Completing::Asks,
            Completing::Asks if around.segment => {
                self.beats = 0;
                self.state = Completing::Writes;
            }
            Completing::Writes if around.data => {
                self.beats += 1;
                if self.beats == RECORD_BEATS {
                    self.state = Completing::Settles;
                }
            }
            Completing::Settles if taken.is_completed => {
                self.tail = (self.tail + self.copies) & 0xffff;
                self.state = Completing::Rests;
            }
            _ => {}
        }
        self.offers = around.done.map(|done| done.is_some());
        self.cuts = around.stopped.map(|stopped| stopped.is_some());
        if self.state == Completing::Makes && self.at.is_some_and(|at| at.place.is_none()) {
            makes = self.at;
        }
        makes
    }

    fn look(&mut self, around: &Ends, taken: &Taken, rested: bool) {
        self.copies = 1;
        if !around.runs && around.ring_idle {
            self.tail = 0;
        }
        let end = |slot, core, status| Ending {
            place: Some((slot, core)),
            status,
            cycles: 0,
        };
        if let (Some(status), true) = (around.refused, taken.refused) {
            self.at = Some(Ending {
                place: None,
                status,
                cycles: 0,
            });
            self.state = Completing::Makes;
        } else if let Some(core) = (0..CORES).find(|core| self.cuts[*core] && rested) {
            if let Some(slot) = around.stopped[core] {
                self.at = Some(end(slot, core, Status::Timeout));
                self.state = Completing::Waits;
            }
        } else if let Some(core) = (0..CORES).find(|core| taken.done[*core]) {
            self.at = around.done[core].map(|done| end(usize::from(done.slot), core, done.status));
            self.state = Completing::Waits;
        }
    }

    /// It waits for an end.
    pub(super) fn stalls(&self, runs: bool, ring_idle: bool) -> bool {
        let knows = self.has_rested && self.record_arrived && self.arrived == [true; CORES];
        let hears = self.offers.contains(&true) || self.cuts.contains(&true);
        self.state == Completing::Rests && knows && !hears && (runs || self.tail == 0 || !ring_idle)
    }

    /// Records that the end at hand gets; only in the clock in which it is made.
    pub(super) fn set_copies(&mut self, copies: u32) {
        self.copies = copies;
    }
}

/// The table of commands in flight, and what it says: registers, a clock behind the table itself.
#[derive(Debug)]
pub(super) struct Slots {
    core: [Option<usize>; SLOTS],
    /// The next slot is free.
    pub(super) is_free: bool,
    /// Nothing is in flight.
    pub(super) is_idle: bool,
    /// The last of the slots of a core.
    pub(super) one_of: [Option<usize>; CORES],
}

impl Default for Slots {
    fn default() -> Self {
        Self {
            core: [None; SLOTS],
            is_free: true,
            is_idle: true,
            one_of: [None; CORES],
        }
    }
}

impl Slots {
    pub(super) fn edge(&mut self, next: usize, begins: Option<(usize, usize)>, ended: Option<usize>) {
        self.is_free = self.core[next].is_none();
        self.is_idle = self.core.iter().all(Option::is_none);
        self.one_of = std::array::from_fn(|core| self.core.iter().rposition(|of| *of == Some(core)));
        if let Some(slot) = ended {
            self.core[slot] = None;
        }
        if let Some((slot, core)) = begins {
            self.core[slot] = Some(core);
        }
    }

    /// The registers say what the table says.
    pub(super) fn stands(&self, next: usize) -> bool {
        let slot_of = |core| self.core.iter().rposition(|of| *of == Some(core));
        self.is_free == self.core[next].is_none()
            && self.is_idle == self.core.iter().all(Option::is_none)
            && (0..CORES).all(|core| self.one_of[core] == slot_of(core))
    }
}
