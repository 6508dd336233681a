//! Campaigns over tables: one wrong entry of one table of a core, as an upset of configuration memory leaves it, to the end of the run.
//! 511 wrong entries run beside one undisturbed lane; a lane has surroundings of its own from the clock on which it shows a difference.
//! Never counts an entry twice, and never judges otherwise than the campaigns over registers.

use std::sync::Arc;

use super::driver::Driver;
use super::jobs::Job;
use super::{JOB_CLOCKS_MAX, Outcome, PATIENCE, Ports, QUIET_CLOCKS, Report, judged, reset};
use crate::sim::luts::circuits::Entry;
use crate::sim::luts::netlist::Netlist;
use crate::sim::luts::row::{LANES, Row};
use crate::sim::luts::simulator::{Flip, Simulator};
use crate::sim::netlist::simulator::Simulate;

/// One wrong entry.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Number of the table.
    pub lut: usize,
    /// Which entry.
    pub entry: u8,
}

/// An upset: a wrong entry, or two at once, from a clock on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Upset {
    /// The entry; where it leads to is what counts.
    pub first: Fault,
    /// One more.
    pub second: Option<Fault>,
    /// Clock before which it turns wrong.
    pub from: u64,
}

impl Upset {
    /// The wrong entries.
    pub fn faults(&self) -> impl Iterator<Item = Fault> {
        [Some(self.first), self.second].into_iter().flatten()
    }
}

/// The undisturbed run, clock by clock: while a lane shows no difference, what surrounds it does the same.
#[derive(Clone, Debug)]
pub struct Recording {
    /// The circuit.
    pub netlist: Arc<Netlist>,
    /// Every signal before the first clock.
    pub signals: Vec<bool>,
    /// Every memory before it, bit by bit.
    pub memories: Vec<Vec<bool>>,
    /// Of each clock the inputs.
    pub inputs: Vec<Vec<bool>>,
    /// Of each clock the outputs, as they were before its edge.
    pub outputs: Vec<Vec<bool>>,
}

/// A core with its job.
pub struct TableCampaign {
    /// After reset, before the first command.
    start: Simulator,
    simulator: Simulator,
    job: Job,
    ports: Ports,
    clean: Driver,
    /// Surroundings of lanes that have shown a difference.
    own: Vec<Option<Driver>>,
    /// The undisturbed run: the driver at its end, and its clocks.
    undisturbed: Driver,
    undisturbed_clocks: u64,
    /// Of each table the register or output that it leads to.
    led_to: Vec<&'static str>,
    clock: u64,
    lane_clocks: u64,
}

impl TableCampaign {
    /// Runs the job once, undisturbed. `None`: no tables or no job of this name.
    ///
    /// # Panics
    /// If the core does not do its job.
    pub fn new(core: &str) -> Option<Self> {
        let (entry, job) = (Entry::named(core)?, Job::of(core)?);
        let mut simulator = entry.start();
        let ports = Ports::of(&simulator);
        reset(&mut simulator, &job, &ports);
        let mut campaign = Self {
            start: simulator.clone(),
            led_to: simulator.netlist().led_to().into_iter().map(without_copy).collect(),
            simulator,
            job,
            ports,
            clean: Driver::new(),
            own: vec![None; LANES],
            undisturbed: Driver::new(),
            undisturbed_clocks: 0,
            clock: 0,
            lane_clocks: 0,
        };
        while campaign.clean.endings.len() < campaign.job.commands {
            campaign.step();
            assert!(campaign.clock < JOB_CLOCKS_MAX, "{core} does not end its job");
        }
        campaign.undisturbed_clocks = campaign.clock;
        (0..QUIET_CLOCKS).for_each(|_| campaign.step());
        campaign.undisturbed = campaign.clean.clone();
        let sound =
            campaign.clean.breach.is_none() && !campaign.clean.endings.iter().any(super::driver::Ending::is_detected);
        assert!(sound, "{core} fails at its job: {:?}", campaign.clean);
        Some(campaign)
    }

    /// Every entry of every table that its inputs can name, or so many of them, evenly spread.
    pub fn faults(&self, limit: Option<u64>) -> Vec<Fault> {
        let luts = self.simulator.netlist().luts().iter().enumerate();
        let all: Vec<Fault> = luts
            .flat_map(|(lut, table)| (0..1 << table.arity).map(move |entry| Fault { lut, entry }))
            .collect();
        let count = limit.map_or(all.len(), |limit| all.len().min(limit as usize));
        // One of each stretch of all / count, drawn by a multiplicative hash, so that entries are not skipped in step.
        let draw = |number: usize| {
            let (from, to) = (number * all.len() / count, (number + 1) * all.len() / count);
            let hash = (number as u64).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 33;
            from + (hash % (to - from) as u64) as usize
        };
        (0..count).map(|number| all[draw(number)]).collect()
    }

    /// So many pairs of wrong entries, at most as many as there are entries: the first of each as evenly as [`faults`](Self::faults)
    /// draws them, the second drawn from all others by a hash.
    pub fn pairs(&self, count: u64) -> Vec<[Fault; 2]> {
        let (firsts, all) = (self.faults(Some(count)), self.faults(None));
        let pair = |(number, first): (u64, &Fault)| {
            let hash = (number ^ 0x6a09_e667).wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 20;
            let at = (hash % all.len() as u64) as usize;
            // The same entry twice would be right again: the one behind it instead.
            let second = if all[at] == *first { (at + 1) % all.len() } else { at };
            [*first, all[second]]
        };
        (0..).zip(&firsts).map(pair).collect()
    }

    /// When each turns wrong: on clocks spread over the job, in as many passes as 511 lanes need, each with faults from everywhere.
    pub fn planned(&self, faults: impl ExactSizeIterator<Item = (Fault, Option<Fault>)>) -> Vec<Upset> {
        let passes = faults.len().div_ceil(LANES - 1).max(1);
        let upset = |(number, (first, second))| Upset {
            first,
            second,
            from: (number % passes) as u64 * self.undisturbed_clocks / passes as u64,
        };
        faults.enumerate().map(upset).collect()
    }

    /// Runs single faults, and tells after each pass how many are done.
    pub fn run(&mut self, faults: &[Fault], progress: impl FnMut(u64)) -> Report {
        let upsets = self.planned(faults.iter().map(|fault| (*fault, None)));
        self.run_upsets(&upsets, &vec![true; upsets.len()], progress)
    }

    /// Runs upsets. Those that do not show, by a screen that has run them against [`Self::recorded`], are masked.
    pub fn run_upsets(&mut self, upsets: &[Upset], shown: &[bool], mut progress: impl FnMut(u64)) -> Report {
        let mut report = Report {
            job_clocks: self.undisturbed_clocks,
            ..Report::default()
        };
        self.lane_clocks = 0;
        let all = upsets.iter().zip(shown);
        let mut left: Vec<Upset> = all
            .clone()
            .filter(|(_, shown)| **shown)
            .map(|(upset, _)| *upset)
            .collect();
        all.filter(|(_, shown)| !**shown)
            .for_each(|(upset, _)| report.add(self.led_to[upset.first.lut], Outcome::Masked));
        left.sort_by_key(|upset| upset.from);
        for together in left.chunks(LANES - 1) {
            for (upset, outcome) in together.iter().zip(self.pass(together)) {
                report.add(self.led_to[upset.first.lut], outcome);
            }
            progress(report.upsets());
        }
        report.lane_clocks = self.lane_clocks;
        report
    }

    /// The undisturbed run, with the clocks behind its end in which nothing may come.
    pub fn recorded(&mut self) -> Recording {
        self.simulator.assign(&self.start);
        self.clean = Driver::new();
        self.own.fill(None);
        self.clock = 0;
        let mut recording = Recording {
            netlist: Arc::clone(self.simulator.netlist()),
            signals: self.simulator.signals_of(0),
            memories: self.simulator.memories_of(0),
            inputs: Vec::new(),
            outputs: Vec::new(),
        };
        let inputs = 2..self.simulator.netlist().first_register() as usize;
        for _ in 0..self.undisturbed_clocks + QUIET_CLOCKS {
            self.step();
            recording
                .inputs
                .push(self.simulator.signals_of(0)[inputs.clone()].to_vec());
            recording.outputs.push(self.simulator.outputs_of(0));
        }
        recording
    }

    /// Upsets by the clock from which they are, each in a lane of its own behind the undisturbed lane 0.
    fn pass(&mut self, upsets: &[Upset]) -> Vec<Outcome> {
        self.simulator.assign(&self.start);
        self.clean = Driver::new();
        self.own.fill(None);
        self.clock = 0;
        let last = self.undisturbed_clocks * PATIENCE + QUIET_CLOCKS;
        let over = self.undisturbed_clocks + QUIET_CLOCKS;
        let commands = self.job.commands;
        let ended = |driver: &Driver| driver.breach.is_some() || driver.endings.len() == commands;
        let mut wrong = 0;
        while self.clock < over || self.clock < last && !self.own.iter().flatten().all(ended) {
            let now = upsets.partition_point(|upset| upset.from <= self.clock);
            if now > wrong {
                wrong = now;
                let flips = (1..).zip(&upsets[..now]).flat_map(|(lane, upset)| {
                    upset.faults().map(move |fault| Flip {
                        lut: fault.lut,
                        entry: fault.entry,
                        lanes: Row::only(lane),
                    })
                });
                self.simulator.set_flips(&flips.collect::<Vec<_>>());
            }
            self.step();
        }
        let outcomes = self.own[1..=upsets.len()].iter().map(|own| match own {
            None => Outcome::Masked,
            Some(Driver {
                breach: Some(breach), ..
            }) => Outcome::Protocol(*breach),
            Some(driver) if driver.endings.len() < commands => Outcome::Hang,
            Some(driver) => judged(driver, &self.undisturbed),
        });
        outcomes.collect()
    }

    /// One clock of all lanes and of what surrounds them.
    fn step(&mut self) {
        let given = self.clean.give(&self.job, self.clock);
        let ports = &self.ports;
        for (slice, value) in ports.driven(&given) {
            self.simulator.set_all(&slice, value);
        }
        for (slice, ready) in ports.readies.iter().zip(Driver::readies(self.clock)) {
            self.simulator.set_all(slice, ready.into());
        }
        for (lane, own) in self.own.iter_mut().enumerate() {
            let Some(own) = own else { continue };
            let mine = own.give(&self.job, self.clock);
            if mine != given {
                for (slice, value) in ports.driven(&mine) {
                    self.simulator.set(&slice, lane, value);
                }
            }
        }
        self.simulator.clock();
        // Behind the undisturbed end and its quiet clocks a pass goes on for lanes that have not ended: what another shows for the first
        // time then would hang on its neighbours.
        if self.clock < self.undisturbed_clocks + QUIET_CLOCKS {
            for lane in self.simulator.outputs_differing(0).lanes() {
                self.own[lane].get_or_insert_with(|| self.clean.clone());
            }
        }
        let drivers = self
            .own
            .iter_mut()
            .enumerate()
            .filter_map(|(lane, own)| Some((lane, own.as_mut()?)));
        for (lane, driver) in drivers.chain([(0, &mut self.clean)]) {
            let shown = ports.shown(&self.simulator, lane);
            driver.take(&self.job, self.clock, &shown);
        }
        self.clock += 1;
        self.lane_clocks += LANES as u64;
    }
}

/// What leads to a copy leads to all three: the name of the register alone.
fn without_copy(name: &'static str) -> &'static str {
    name.split(".copy_").next().unwrap_or(name)
}
