//! A circuit as tables: signals by number, and in which order they are computed.
//! Made by the reader of texts; simulated, upset and walked by the others.
//! Never changed once it is made, so that what the reader has checked holds.

use std::ops::Range;

use crate::sim::netlist::core::{Layout, Memory, Register, Slice};

/// A table of one to three inputs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lut {
    /// Signals; those it has not are signal 0, the constant.
    pub inputs: [u32; INPUTS],
    /// How many it has.
    pub arity: u8,
    /// What it gives for each of the eight values of its inputs, the first input lowest.
    pub table: u8,
    /// Signal.
    pub output: u32,
}

/// Inputs of a table.
pub const INPUTS: usize = 3;

/// A read port of a memory: follows its address at once.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Read {
    /// Number of the memory.
    pub memory: usize,
    /// Signals.
    pub address: Vec<u32>,
    /// First signal of as many as the memory is wide.
    pub output: u32,
}

/// A write port of a memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Write {
    /// Number of the memory.
    pub memory: usize,
    /// Signals.
    pub address: Vec<u32>,
    /// Of each bit, whether.
    pub enable: Vec<u32>,
    /// Of each bit, what.
    pub data: Vec<u32>,
}

/// Contents of a memory at start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Contents {
    /// Bits of an entry.
    pub width: usize,
    /// Entry by entry, the lowest bit first.
    pub bits: Vec<bool>,
}

/// A part of a clock.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Tables with the same entries, none of which depends on another; their outputs are consecutive signals.
    Luts(Range<usize>),
    /// A read port.
    Read(usize),
}

/// A circuit.
#[derive(Clone, Debug)]
pub struct Netlist {
    /// What it has, as simulators know it. Slots are signals, and behind them the places of [`Netlist::outputs`].
    pub layout: &'static Layout,
    pub(super) signals: usize,
    pub(super) first_register: u32,
    pub(super) luts: Vec<Lut>,
    pub(super) reads: Vec<Read>,
    pub(super) writes: Vec<Write>,
    pub(super) contents: Vec<Contents>,
    pub(super) steps: Vec<Step>,
    pub(super) outputs: Vec<u32>,
    pub(super) next: Vec<u32>,
}

impl Netlist {
    /// Signals: two constants, inputs, registers, then what is computed.
    pub fn signals(&self) -> usize {
        self.signals
    }

    /// The tables.
    pub fn luts(&self) -> &[Lut] {
        &self.luts
    }

    /// The read ports.
    pub fn reads(&self) -> &[Read] {
        &self.reads
    }

    /// The write ports, in the order in which they take effect.
    pub fn writes(&self) -> &[Write] {
        &self.writes
    }

    /// The parts of a clock, in their order.
    pub fn steps(&self) -> &[Step] {
        &self.steps
    }

    /// The memories, as at start.
    pub fn memories(&self) -> &[Contents] {
        &self.contents
    }

    /// The first signal of a register; inputs are those from 2 to it.
    pub fn first_register(&self) -> u32 {
        self.first_register
    }

    /// The signals that drive the outputs, bit by bit.
    pub fn outputs(&self) -> &[u32] {
        &self.outputs
    }

    /// The signals that drive a piece of an output.
    pub fn driving(&self, output: &Slice) -> &[u32] {
        &self.outputs[output.at as usize - self.signals..][..output.width as usize]
    }

    /// The signals of all registers, bit by bit, and what each takes on the edge.
    pub fn registers(&self) -> impl Iterator<Item = (u32, u32)> + '_ {
        (self.first_register..).zip(self.next.iter().copied())
    }

    /// The step in which a table is computed.
    pub(super) fn step_of(&self, lut: usize) -> usize {
        let holds = |step: &Step| matches!(step, Step::Luts(range) if range.contains(&lut));
        self.steps.iter().position(holds).unwrap_or(self.steps.len())
    }

    /// Of each table what it leads to first: a register, else an output, else a memory, by name.
    pub fn led_to(&self) -> Vec<&'static str> {
        let mut names: Vec<Option<&'static str>> = vec![None; self.signals];
        let mut name = |signals: &[u32], name: &'static str| {
            for signal in signals {
                names[*signal as usize].get_or_insert(name);
            }
        };
        let mut at = 0;
        for Register {
            name: register, width, ..
        } in self.layout.registers
        {
            name(&self.next[at..at + *width as usize], register);
            at += *width as usize;
        }
        for slice in self.layout.outputs {
            name(self.driving(slice), slice.name);
        }
        for write in &self.writes {
            let memory = self.layout.memories[write.memory].name;
            for signals in [&write.enable, &write.address, &write.data] {
                name(signals, memory);
            }
        }
        // Backwards, a table passes on what it leads to; a read port names its memory.
        for step in self.steps.iter().rev() {
            match step {
                Step::Luts(range) => {
                    for lut in self.luts[range.clone()].iter().rev() {
                        let led = names[lut.output as usize].unwrap_or(NOTHING);
                        for input in lut.inputs {
                            names[input as usize].get_or_insert(led);
                        }
                    }
                }
                Step::Read(read) => {
                    let Read { memory, address, .. } = &self.reads[*read];
                    let memory: &Memory = &self.layout.memories[*memory];
                    for signal in address {
                        names[*signal as usize].get_or_insert(memory.name);
                    }
                }
            }
        }
        let led = |lut: &Lut| names[lut.output as usize].unwrap_or(NOTHING);
        self.luts.iter().map(led).collect()
    }
}

/// What leads nowhere.
const NOTHING: &str = "nothing";
