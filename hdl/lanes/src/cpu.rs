//! Lanes on the CPU: sixteen at a time in the generated code of the netlist, on every core of the machine.
//! The default where no GPU is at hand, and what a GPU's lanes are compared with.
//! Never waits for a lane that has ended: it is not looked at again.

use rayon::prelude::*;

use crate::bench::{Bench, End, Given, Phase, UNENDED, digested};
use crate::ports::Ports;
use crate::stimuli::Stimuli;
use perigee_hdl::sim::netlist::cores::{Entry, Width};
use perigee_hdl::sim::netlist::simulator::Simulate;

/// Runs all lanes to their ends, at most so many clocks; tells how many lanes have ended now and then.
///
/// # Errors
/// No core of this name, or one with other ports.
pub fn run(core: &str, stimuli: &Stimuli, clocks_max: u32, ended: impl Fn(usize) + Sync) -> Result<Vec<End>, String> {
    let entry = Entry::named(core).ok_or_else(|| format!("no core {core}"))?;
    let ports = Ports::of(entry.layout)?;
    let lanes: Vec<usize> = (0..stimuli.count()).collect();
    let groups: Vec<Vec<End>> = lanes
        .par_chunks(entry.start(Width::Sixteen).lanes())
        .map(|lanes| {
            let mut group = Group::new(&entry, &ports, stimuli, lanes[0], lanes.len(), Width::Sixteen);
            group.run(clocks_max);
            ended(lanes.len());
            group.benches.into_iter().map(|bench| bench.end).collect()
        })
        .collect();
    Ok(groups.concat())
}

/// Lanes side by side, each with its bench.
pub(super) struct Group<'a> {
    pub(super) simulator: Box<dyn Simulate>,
    ports: &'a Ports,
    stimuli: &'a Stimuli,
    first: usize,
    pub(super) benches: Vec<Bench>,
    pub(super) clock: u32,
}

impl<'a> Group<'a> {
    /// `count` lanes from `first` on, at most as many as the simulator has.
    pub(super) fn new(
        entry: &Entry,
        ports: &'a Ports,
        stimuli: &'a Stimuli,
        first: usize,
        count: usize,
        width: Width,
    ) -> Self {
        let mut simulator = entry.start(width);
        simulator.restart();
        for (slice, input) in ports.inputs.iter().filter(|(_, input)| !input.is_given()) {
            simulator.set_all(slice, input.value(&stimuli.command, &Given::default()));
        }
        Self {
            simulator,
            ports,
            stimuli,
            first,
            benches: (0..count)
                .map(|lane| Bench::new(stimuli.random(first + lane)))
                .collect(),
            clock: 0,
        }
    }

    fn run(&mut self, clocks_max: u32) {
        while self.clock < clocks_max && !self.is_over() {
            self.step(|_| ());
        }
        for bench in self.benches.iter_mut().filter(|bench| bench.phase != Phase::Over) {
            bench.end = End {
                flags: UNENDED,
                ..End::default()
            };
        }
    }

    /// Whether every lane has ended.
    pub(super) fn is_over(&self) -> bool {
        self.benches.iter().all(|bench| bench.phase == Phase::Over)
    }

    /// One clock; `before` sees the simulator with its inputs driven.
    pub(super) fn step(&mut self, before: impl FnOnce(&dyn Simulate)) {
        let (clock, first) = (self.clock, self.first);
        let mut given = [Given::default(); 32];
        for (lane, bench) in self.benches.iter_mut().enumerate() {
            if bench.phase != Phase::Over {
                given[lane] = bench.give(self.stimuli, first + lane, clock);
            }
        }
        for (slice, input) in self.ports.inputs.iter().filter(|(_, input)| input.is_given()) {
            let values = given.map(|given| input.value(&self.stimuli.command, &given));
            self.simulator.set_lanes(slice, &values);
        }
        before(self.simulator.as_ref());
        self.simulator.clock();
        let simulator = self.simulator.as_ref();
        for (lane, bench) in self.benches.iter_mut().enumerate() {
            if bench.phase == Phase::Over {
                continue;
            }
            let outputs = simulator.layout().outputs.iter();
            bench.end.digest = outputs.fold(bench.end.digest, |digest, slice| {
                digested(digest, simulator.get(slice, lane))
            });
            let shown = self.ports.shown(|slice| simulator.get(slice, lane));
            bench.take(self.stimuli, first + lane, clock, &given[lane], &shown);
        }
        self.clock += 1;
    }
}
