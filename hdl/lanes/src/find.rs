//! The first clock on which a lane of a GPU is not what the generated code says, and the signals that differ on it.
//! Called for a lane that ended otherwise than it must: both run it again, clock by clock, with every register and output shown.
//! Never a guess: a gate that is wrong shows in the register behind it, or in an output, on the clock on which it first matters.

use crate::cpu::Group;
use crate::ports::Ports;
use crate::stimuli::Stimuli;
use perigee_hdl::sim::netlist::core::Layout;
use perigee_hdl::sim::netlist::cores::{Entry, Width};
use perigee_hdl::sim::netlist::simulator::Simulate;
use perigee_hdl::sim::netlist::vcd::Vcd;

/// Signals that differ on a clock where everything before was equal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Number of the lane.
    pub lane: u64,
    /// Clock, counted from the start of the reset.
    pub clock: u32,
    /// Registers before the edge of that clock, then outputs on it.
    pub signals: Vec<Signal>,
}

/// A register or an output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signal {
    /// Name in the Verilog, with its first bit where it has more than 32.
    pub name: String,
    /// Whether it is a register; else an output.
    pub is_register: bool,
    /// By the generated code.
    pub expected: u32,
    /// By the other.
    pub got: u32,
}

/// The generated code of one lane, clock by clock, beside rows of a trace.
pub struct Search<'a> {
    layout: &'static Layout,
    lane: u64,
    group: Group<'a>,
}

/// What a search borrows.
pub struct Lane {
    entry: Entry,
    ports: Ports,
    stimuli: Stimuli,
}

impl Lane {
    /// A lane of a core, drawn again.
    ///
    /// # Errors
    /// No core of this name, or one with other ports.
    pub fn draw(core: &str, lane: u64, seed: u64) -> Result<Self, String> {
        let missing = || format!("no core {core}");
        let entry = Entry::named(core).ok_or_else(missing)?;
        Ok(Self {
            ports: Ports::of(entry.layout)?,
            entry,
            stimuli: Stimuli::draw(core, lane..lane + 1, seed).ok_or_else(missing)?,
        })
    }

    /// What it is given.
    pub fn stimuli(&self) -> &Stimuli {
        &self.stimuli
    }

    /// From its first clock on.
    pub fn search(&self) -> Search<'_> {
        Search {
            layout: self.entry.layout,
            lane: self.stimuli.lanes.start,
            group: self.group(),
        }
    }

    fn group(&self) -> Group<'_> {
        Group::new(&self.entry, &self.ports, &self.stimuli, 0, 1, Width::One)
    }

    /// Writes the waveforms of these clocks; returns how many were written. Ends with the lane.
    ///
    /// # Errors
    /// The writer's.
    pub fn trace(&self, window: std::ops::Range<u32>, out: impl std::io::Write) -> std::io::Result<u32> {
        let mut group = self.group();
        let mut vcd = Vcd::new(out, group.simulator.as_ref(), &[0])?;
        let mut written = 0;
        while group.clock < window.end && !group.is_over() {
            let clock = group.clock;
            group.step(|simulator| vcd.registers(simulator));
            if window.contains(&clock) {
                vcd.ports(group.simulator.as_ref(), clock.into())?;
                written += 1;
            }
        }
        vcd.finish()?;
        Ok(written)
    }
}

impl Search<'_> {
    /// Compares one more clock with a row of a trace: registers before the edge, words and then bits by their slots, then outputs.
    /// `None`: nothing differs.
    pub fn compare(&mut self, row: &[u32]) -> Option<Finding> {
        let (layout, clock) = (self.layout, self.group.clock);
        let mut signals = Vec::new();
        self.group
            .step(|simulator| registers(layout, simulator, clock, row, &mut signals));
        let [words, bits] = layout.state;
        for (slice, got) in layout.outputs.iter().zip(&row[words + bits..]) {
            let expected = self.group.simulator.get(slice, 0);
            differing(&mut signals, slice.name, slice.low, false, expected, *got);
        }
        (!signals.is_empty()).then_some(Finding {
            lane: self.lane,
            clock,
            signals,
        })
    }

    /// Whether the lane has ended.
    pub fn is_over(&self) -> bool {
        self.group.is_over()
    }
}

fn registers(layout: &Layout, simulator: &dyn Simulate, clock: u32, row: &[u32], signals: &mut Vec<Signal>) {
    for register in layout.registers {
        let from = if register.width == 1 { layout.state[0] } else { 0 };
        let got = row[from + register.slot(clock as usize)];
        let expected = simulator.register(register, 0);
        differing(signals, register.name, register.low, true, expected, got);
    }
}

fn differing(signals: &mut Vec<Signal>, name: &str, low: u32, is_register: bool, expected: u32, got: u32) {
    if expected != got {
        let name = if low == 0 {
            name.to_owned()
        } else {
            format!("{name}[{low}..]")
        };
        signals.push(Signal {
            name,
            is_register,
            expected,
            got,
        });
    }
}
