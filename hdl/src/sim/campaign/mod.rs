//! Upset campaigns: every bit of every register of a core turned on every clock of a job, and what became of it.
//! Up to fifteen upsets run beside one undisturbed lane; what agrees with it again is masked, the others run to their end.
//! Never judges by a single signal: an outcome is what the payload's driver would have seen.

use std::collections::BTreeMap;

use crate::sim::netlist::core::{Register, Slice};
use crate::sim::netlist::cores::{CORES, Entry, Width};
use crate::sim::netlist::simulator::Simulate;

pub mod driver;
pub mod jobs;
pub mod payload;
mod rounds;
pub mod tables;
mod trace;

use driver::{Breach, Driver, Given, STREAMS, Shown};
use jobs::Job;

/// Which registers are upset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scope {
    /// Single copies of voted registers.
    Voted,
    /// Registers that no vote protects.
    Unvoted,
}

impl Scope {
    /// Whether a register belongs to it.
    pub fn holds(self, register: &Register) -> bool {
        let last = register.name.rsplit('.').next().unwrap_or_default();
        let voted = ["copy_a", "copy_b", "copy_c"].contains(&last);
        voted == (self == Self::Voted)
    }
}

/// One upset.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Upset {
    /// Number of the register in the layout.
    pub register: usize,
    /// Which bit of it.
    pub bit: u32,
    /// Clock behind which it turns, counted from the first command offered.
    pub clock: u64,
}

/// What became of an upset.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Outcome {
    /// Everything that left the core was as without it.
    Masked,
    /// A command ended with an error, or with a checksum that is not of what was written.
    Detected,
    /// Wrong results under a right checksum.
    Silent,
    /// A command did not end.
    Hang,
    /// A rule of the protocol was broken.
    Protocol(Breach),
}

/// Counts of a campaign.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// Upsets by outcome.
    pub outcomes: BTreeMap<Outcome, u64>,
    /// Of each register with other outcomes than masked: how many of each.
    pub registers: BTreeMap<&'static str, BTreeMap<Outcome, u64>>,
    /// Clocks of the undisturbed job.
    pub job_clocks: u64,
    /// Clocks simulated in all lanes.
    pub lane_clocks: u64,
}

impl Report {
    /// Upsets in all.
    pub fn upsets(&self) -> u64 {
        self.outcomes.values().sum()
    }

    /// Upsets with an outcome for which this holds.
    pub fn count(&self, of: impl Fn(Outcome) -> bool) -> u64 {
        self.outcomes
            .iter()
            .filter(|(outcome, _)| of(**outcome))
            .map(|(_, count)| count)
            .sum()
    }

    fn add(&mut self, register: &'static str, outcome: Outcome) {
        self.add_many(register, outcome, 1);
    }

    fn add_many(&mut self, register: &'static str, outcome: Outcome, upsets: u64) {
        *self.outcomes.entry(outcome).or_default() += upsets;
        if outcome != Outcome::Masked {
            *self.registers.entry(register).or_default().entry(outcome).or_default() += upsets;
        }
    }
}

/// A core with its job.
pub struct Campaign {
    simulator: Box<dyn Simulate>,
    job: Job,
    ports: Ports,
    drivers: Vec<Driver>,
    clock: u64,
    lane_clocks: u64,
    /// The undisturbed run: its end, and the driver at it.
    clean: Driver,
    clean_clocks: u64,
}

/// A moment of a run in all lanes.
struct Moment {
    simulator: Box<dyn Simulate>,
    driver: Driver,
    clock: u64,
}

/// Clocks of reset, and clocks after it in which a core must come to take a command.
const RESET_CLOCKS: u64 = 2;
const READY_CLOCKS_MAX: u64 = 600;
/// Clocks of a job beyond which it hangs.
const JOB_CLOCKS_MAX: u64 = 500_000;
/// Clocks beyond the undisturbed end, in times of the whole run, after which a lane hangs.
const PATIENCE: u64 = 2;
/// Clocks behind an end in which nothing more may come.
const QUIET_CLOCKS: u64 = 24;

impl Campaign {
    /// The cores that have a job, by name.
    pub fn cores() -> impl Iterator<Item = &'static str> {
        let names = CORES.into_iter().map(|entry| entry.layout.name);
        names.filter(|name| Job::of(name).is_some())
    }

    /// Runs the job once, undisturbed. `None`: no core of this name.
    ///
    /// # Panics
    /// If the core does not do its job.
    pub fn new(core: &str) -> Option<Self> {
        let (entry, job) = (Entry::named(core)?, Job::of(core)?);
        let simulator = entry.start(Width::Sixteen);
        let mut campaign = Self {
            ports: Ports::of(simulator.as_ref()),
            drivers: vec![Driver::new(); simulator.lanes()],
            simulator,
            job,
            clock: 0,
            lane_clocks: 0,
            clean: Driver::new(),
            clean_clocks: 0,
        };
        reset(campaign.simulator.as_mut(), &campaign.job, &campaign.ports);
        let start = campaign.moment();
        while campaign.drivers[0].endings.len() < campaign.job.commands {
            campaign.step();
            assert!(campaign.clock < JOB_CLOCKS_MAX, "{core} does not end its job");
        }
        campaign.clean_clocks = campaign.clock;
        campaign.run_until(campaign.clock + QUIET_CLOCKS);
        campaign.clean = campaign.drivers[0].clone();
        let sound = campaign.clean.breach.is_none() && !campaign.clean.endings.iter().any(driver::Ending::is_detected);
        assert!(sound, "{core} fails at its job: {:?}", campaign.clean);
        campaign.restore(&start);
        Some(campaign)
    }

    /// Clocks of the undisturbed job.
    pub fn clocks(&self) -> u64 {
        self.clean_clocks
    }

    fn moment(&self) -> Moment {
        Moment {
            simulator: self.simulator.copy(),
            driver: self.drivers[0].clone(),
            clock: self.clock,
        }
    }

    fn restore(&mut self, moment: &Moment) {
        self.simulator.restore(moment.simulator.as_ref());
        self.drivers
            .iter_mut()
            .for_each(|driver| driver.clone_from(&moment.driver));
        self.clock = moment.clock;
    }

    fn run_until(&mut self, clock: u64) {
        while self.clock < clock {
            self.step();
        }
    }

    /// One clock of all lanes and of what surrounds them.
    fn step(&mut self) {
        let given: Vec<Given> = self
            .drivers
            .iter_mut()
            .map(|driver| driver.give(&self.job, self.clock))
            .collect();
        let ports = &self.ports;
        let driven: Vec<[(Slice, u32); GIVEN]> = given.iter().map(|given| ports.driven(given)).collect();
        for (at, (slice, _)) in driven[0].iter().enumerate() {
            let values: Vec<u32> = driven.iter().map(|driven| driven[at].1).collect();
            self.simulator.set_lanes(slice, &values);
        }
        for (slice, ready) in ports.readies.iter().zip(Driver::readies(self.clock)) {
            self.simulator.set_all(slice, ready.into());
        }
        self.simulator.clock();
        for (lane, driver) in self.drivers.iter_mut().enumerate() {
            let shown = ports.shown(self.simulator.as_ref(), lane);
            driver.take(&self.job, self.clock, &shown);
        }
        self.clock += 1;
        self.lane_clocks += self.drivers.len() as u64;
    }
}

/// What became of a run that has ended, beside the undisturbed one.
fn judged(driver: &Driver, clean: &Driver) -> Outcome {
    let pairs = driver.endings.iter().zip(&clean.endings);
    let wrong: Vec<_> = pairs
        .filter(|(got, expected)| got != expected)
        .map(|(got, _)| got)
        .collect();
    match wrong.is_empty() {
        true => Outcome::Masked,
        false if wrong.into_iter().all(driver::Ending::is_detected) => Outcome::Detected,
        false => Outcome::Silent,
    }
}

/// Resets, sets the operands, and waits until the core would take a command.
fn reset(simulator: &mut dyn Simulate, job: &Job, ports: &Ports) {
    simulator.restart();
    for slice in simulator.layout().inputs {
        let value = match slice.name {
            "cmd_src" => job.src,
            "cmd_src_len" => job.src_len,
            "cmd_dst" => job.dst,
            "cmd_dst_len" => job.dst_len,
            name => {
                let number = name
                    .strip_prefix("cmd_aux")
                    .and_then(|number| number.parse::<usize>().ok());
                number.and_then(|number| job.aux.get(number).copied()).unwrap_or(0)
            }
        };
        simulator.set_all(slice, value);
    }
    (0..RESET_CLOCKS).for_each(|_| simulator.clock());
    simulator.set_all(&ports.resetn, 1);
    for _ in 0..READY_CLOCKS_MAX {
        simulator.clock();
        if simulator.get(&ports.cmd_ready, 0) == 1 {
            return;
        }
    }
    panic!("the core takes no command after a reset");
}

/// Inputs that a lane's surroundings drive by themselves.
const GIVEN: usize = 6;

/// The ports that all cores have.
struct Ports {
    resetn: Slice,
    cmd_valid: Slice,
    cmd_slot: Slice,
    cmd_ready: Slice,
    rdat_valid: Slice,
    rdat_lo: Slice,
    rdat_hi: Slice,
    rdat_last: Slice,
    rdat_ready: Slice,
    readies: [Slice; STREAMS],
    offers: [(Slice, Vec<Slice>); STREAMS],
}

impl Ports {
    fn of(simulator: &dyn Simulate) -> Self {
        let layout = simulator.layout();
        let port = |name: &str| {
            let found = layout
                .inputs
                .iter()
                .chain(layout.outputs)
                .find(|slice| slice.name == name);
            *found.unwrap_or_else(|| panic!("{} has no port {name}", layout.name))
        };
        Self {
            resetn: port("resetn"),
            cmd_valid: port("cmd_valid"),
            cmd_slot: port("cmd_slot"),
            cmd_ready: port("cmd_ready"),
            rdat_valid: port("rdat_valid"),
            rdat_lo: port("rdat_lo"),
            rdat_hi: port("rdat_hi"),
            rdat_last: port("rdat_last"),
            rdat_ready: port("rdat_ready"),
            readies: ["rseg_ready", "wseg_ready", "wdat_ready", "done_ready"].map(port),
            offers: OFFERS.map(|(valid, payload)| (port(valid), payload.iter().map(|name| port(name)).collect())),
        }
    }

    fn driven(&self, given: &Given) -> [(Slice, u32); GIVEN] {
        let (beat, last) = given.beat.unwrap_or_default();
        [
            (self.cmd_valid, given.command.is_some().into()),
            (self.cmd_slot, given.command.unwrap_or(0)),
            (self.rdat_valid, given.beat.is_some().into()),
            (self.rdat_lo, beat as u32),
            (self.rdat_hi, (beat >> 32) as u32),
            (self.rdat_last, last.into()),
        ]
    }

    fn shown(&self, simulator: &dyn Simulate, lane: usize) -> Shown {
        let mut shown = Shown {
            takes_command: simulator.get(&self.cmd_valid, lane) & simulator.get(&self.cmd_ready, lane) == 1,
            takes_beat: simulator.get(&self.rdat_ready, lane) == 1,
            ..Shown::default()
        };
        for ((valid, slices), offer) in self.offers.iter().zip(&mut shown.offers) {
            offer.0 = simulator.get(valid, lane) == 1;
            if offer.0 {
                for (slice, word) in slices.iter().zip(&mut offer.1) {
                    *word = simulator.get(slice, lane);
                }
            }
        }
        shown
    }
}

const OFFERS: [(&str, &[&str]); STREAMS] = [
    ("rseg_valid", &["rseg_addr", "rseg_beats"]),
    ("wseg_valid", &["wseg_addr", "wseg_beats"]),
    ("wdat_valid", &["wdat_lo", "wdat_hi", "wdat_last"]),
    ("done_valid", &["done_slot", "done_status", "done_crc", "done_extra"]),
];

#[cfg(test)]
mod tests;
