//! Campaigns over tables: one wrong entry of one table of a core, as an upset of configuration memory leaves it, to the end of the run.
//! 511 wrong entries run beside one undisturbed lane; a lane has surroundings of its own from the clock on which it shows a difference.
//! Never counts an entry twice, and never judges otherwise than the campaigns over registers.

use super::driver::Driver;
use super::jobs::Job;
use super::{JOB_CLOCKS_MAX, Outcome, PATIENCE, Ports, QUIET_CLOCKS, Report, judged, reset};
use crate::sim::luts::circuits::Entry;
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

    /// Runs faults, and tells after each pass how many are done. The entries turn wrong on clocks spread over the job, one of each pass,
    /// and each pass has faults from everywhere in the circuit.
    pub fn run(&mut self, faults: &[Fault], mut progress: impl FnMut(u64)) -> Report {
        let mut report = Report {
            job_clocks: self.undisturbed_clocks,
            ..Report::default()
        };
        self.lane_clocks = 0;
        let passes = faults.len().div_ceil(LANES - 1);
        for pass in 0..passes {
            let together: Vec<Fault> = faults.iter().skip(pass).step_by(passes).copied().collect();
            let from = pass as u64 * self.undisturbed_clocks / passes as u64;
            for (fault, outcome) in together.iter().zip(self.pass(&together, from)) {
                report.add(self.led_to[fault.lut], outcome);
            }
            progress(report.upsets());
        }
        report.lane_clocks = self.lane_clocks;
        report
    }

    /// Faults from a clock on, each in a lane of its own behind the undisturbed lane 0.
    fn pass(&mut self, faults: &[Fault], from: u64) -> Vec<Outcome> {
        self.simulator.assign(&self.start);
        self.clean = Driver::new();
        self.own.fill(None);
        self.clock = 0;
        (0..from).for_each(|_| self.step());
        let flips = (1..).zip(faults).map(|(lane, fault)| Flip {
            lut: fault.lut,
            entry: fault.entry,
            lanes: Row::only(lane),
        });
        self.simulator.set_flips(&flips.collect::<Vec<_>>());
        let last = self.undisturbed_clocks * PATIENCE + QUIET_CLOCKS;
        let over = self.undisturbed_clocks + QUIET_CLOCKS;
        let commands = self.job.commands;
        let ended = |driver: &Driver| driver.breach.is_some() || driver.endings.len() == commands;
        while self.clock < over || self.clock < last && !self.own.iter().flatten().all(ended) {
            self.step();
        }
        let outcomes = self.own[1..=faults.len()].iter().map(|own| match own {
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
        for lane in self.simulator.outputs_differing(0).lanes() {
            self.own[lane].get_or_insert_with(|| self.clean.clone());
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
