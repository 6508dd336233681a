//! A circuit as tables in 512 lanes: ports and registers by name, clocks, upsets of registers and of tables.
//! Drives the texts of circuits for test benches and campaigns, in the manner of the simulators of words.
//! Never lets a lane see another.

use std::any::Any;
use std::sync::Arc;

use crate::sim::luts::evaluate::Engine;
use crate::sim::luts::memory::Memory;
use crate::sim::luts::netlist::{Netlist, Step};
use crate::sim::luts::row::{LANES, Row};
use crate::sim::netlist::core::{Layout, Register, Slice};
use crate::sim::netlist::simulator::Simulate;

/// A circuit in 512 lanes.
#[derive(Clone)]
pub struct Simulator {
    netlist: Arc<Netlist>,
    engine: Engine,
    values: Vec<Row>,
    memories: Vec<Memory>,
    /// Outputs, as they were before the edge.
    outputs: Vec<Row>,
    /// What registers take.
    next: Vec<Row>,
    /// By step.
    flips: Vec<(usize, Flip)>,
}

/// An entry of a table that is wrong in some lanes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Flip {
    /// Number of the table.
    pub lut: usize,
    /// Which entry.
    pub entry: u8,
    /// In which lanes.
    pub lanes: Row,
}

impl Simulator {
    /// As after configuration.
    pub fn new(netlist: Arc<Netlist>) -> Self {
        Self::with(netlist, Engine::fastest())
    }

    /// As [`new`](Self::new), without vector instructions.
    pub fn portable(netlist: Arc<Netlist>) -> Self {
        Self::with(netlist, Engine::Portable)
    }

    fn with(netlist: Arc<Netlist>, engine: Engine) -> Self {
        let mut simulator = Self {
            engine,
            values: vec![Row::ZERO; netlist.signals],
            memories: Vec::new(),
            outputs: vec![Row::ZERO; netlist.outputs.len()],
            next: vec![Row::ZERO; netlist.next.len()],
            flips: Vec::new(),
            netlist,
        };
        simulator.restart();
        simulator
    }

    /// The circuit.
    pub fn netlist(&self) -> &Arc<Netlist> {
        &self.netlist
    }

    /// Makes entries of tables wrong, and all others right.
    pub fn set_flips(&mut self, flips: &[Flip]) {
        self.flips = flips
            .iter()
            .map(|flip| (self.netlist.step_of(flip.lut), *flip))
            .collect();
        self.flips.sort_by_key(|(step, _)| *step);
    }

    /// The rows of a piece of a port, the lowest bit first: outputs as they were when last computed, inputs as they are.
    pub fn port(&self, slice: &Slice) -> &[Row] {
        let (at, width) = (slice.at as usize, slice.width as usize);
        match at.checked_sub(self.values.len()) {
            Some(at) => &self.outputs[at..][..width],
            None => &self.values[at..][..width],
        }
    }

    /// Every signal in a lane; what is computed, as it was before the edge.
    pub fn signals_of(&self, lane: usize) -> Vec<bool> {
        self.values.iter().map(|row| row.get(lane)).collect()
    }

    /// Every bit of every memory in a lane.
    pub fn memories_of(&self, lane: usize) -> Vec<Vec<bool>> {
        self.memories.iter().map(|memory| memory.bits(lane)).collect()
    }

    /// Every bit of every output in a lane, as it was before the edge.
    pub fn outputs_of(&self, lane: usize) -> Vec<bool> {
        self.outputs.iter().map(|row| row.get(lane)).collect()
    }

    /// The lanes in which any output is not that of this lane.
    pub fn outputs_differing(&self, lane: usize) -> Row {
        let rows = self.outputs.iter();
        rows.fold(Row::ZERO, |differing, row| differing | row.differing(lane))
    }

    /// The lanes in which a register or a memory is not as in this lane.
    pub fn state_differing(&self, lane: usize) -> Row {
        self.registers_differing(lane, |_| true) | self.memories_differing(lane)
    }

    /// The lanes in which a memory is not as in this lane.
    pub fn memories_differing(&self, lane: usize) -> Row {
        let memories = self.memories.iter();
        memories.fold(Row::ZERO, |differing, memory| differing | memory.differing(lane))
    }

    /// A bit in a lane as it would be after settling, computed from registers and inputs alone: for outputs that hang on few of them.
    pub(super) fn settled(&self, signal: u32, lane: usize) -> bool {
        let luts = &self.netlist.luts;
        let Ok(lut) = luts.binary_search_by_key(&signal, |lut| lut.output) else {
            return self.values[signal as usize].get(lane);
        };
        let inputs = luts[lut].inputs.iter().enumerate();
        let entry = inputs.fold(0, |entry, (at, input)| {
            entry | u32::from(self.settled(*input, lane)) << at
        });
        luts[lut].table >> entry & 1 == 1
    }

    /// A signal in all lanes; what is computed is computed anew.
    pub(super) fn signal(&mut self, signal: u32) -> &mut Row {
        &mut self.values[signal as usize]
    }

    /// Computes outputs, and what registers would take on an edge.
    pub(super) fn look(&mut self) {
        self.evaluate();
        for (next, signal) in self.next.iter_mut().zip(&self.netlist.next) {
            *next = self.values[*signal as usize];
        }
    }

    /// What a flip-flop would take, behind a [`look`](Self::look).
    pub(super) fn next(&self, flop: usize) -> Row {
        self.next[flop]
    }

    /// The lanes in which any flip-flop but these would take something else than in this lane, or a memory would be written otherwise.
    pub(super) fn next_differing(&self, lane: usize, without: &[usize]) -> Row {
        let mut differing = Row::ZERO;
        for (flop, row) in self.next.iter().enumerate() {
            if without.binary_search(&flop).is_err() {
                differing |= row.differing(lane);
            }
        }
        let writes = self.netlist.writes.iter();
        for signal in writes
            .flat_map(|write| [&write.address, &write.enable, &write.data])
            .flatten()
        {
            differing |= self.values[*signal as usize].differing(lane);
        }
        differing
    }

    /// The lanes in which a register of these names is not as in this lane.
    pub fn registers_differing(&self, lane: usize, of: impl Fn(&str) -> bool) -> Row {
        let registers = self
            .netlist
            .layout
            .registers
            .iter()
            .filter(|register| of(register.name));
        let rows = registers.flat_map(|register| &self.values[register.at as usize..][..register.width as usize]);
        rows.fold(Row::ZERO, |differing, row| differing | row.differing(lane))
    }

    /// Upsets a bit of a register in some lanes.
    pub fn upset(&mut self, register: &Register, bit: u32, lanes: Row) {
        self.values[(register.at + bit) as usize] ^= lanes;
    }

    /// Becomes what another of the same circuit is, its wrong tables included.
    pub fn assign(&mut self, other: &Self) {
        debug_assert!(Arc::ptr_eq(&self.netlist, &other.netlist));
        self.values.copy_from_slice(&other.values);
        self.outputs.copy_from_slice(&other.outputs);
        for (memory, other) in self.memories.iter_mut().zip(&other.memories) {
            memory.assign(other);
        }
        self.flips.clone_from(&other.flips);
    }

    fn evaluate(&mut self) {
        let netlist = &*self.netlist;
        let mut flips = self.flips.iter().peekable();
        for (number, step) in netlist.steps.iter().enumerate() {
            match step {
                Step::Luts(range) => self.engine.luts(&netlist.luts[range.clone()], &mut self.values),
                Step::Read(read) => {
                    let port = &netlist.reads[*read];
                    self.memories[port.memory].read(port, &mut self.values);
                }
            }
            while let Some((_, flip)) = flips.next_if(|(step, _)| *step == number) {
                let lut = &netlist.luts[flip.lut];
                let mut hit = flip.lanes;
                for (at, input) in lut.inputs.iter().enumerate() {
                    let row = self.values[*input as usize];
                    hit &= if flip.entry >> at & 1 == 1 { row } else { !row };
                }
                self.values[lut.output as usize] ^= hit;
            }
        }
        for (output, signal) in self.outputs.iter_mut().zip(&netlist.outputs) {
            *output = self.values[*signal as usize];
        }
    }

    fn gathered(rows: &[Row], lane: usize) -> u32 {
        let bits = rows.iter().enumerate();
        bits.fold(0, |value, (at, row)| value | u32::from(row.get(lane)) << at)
    }

    fn rows(&mut self, at: u32, width: u32) -> &mut [Row] {
        &mut self.values[at as usize..][..width as usize]
    }
}

/// Lanes that a mask of [`Simulate::agreeing`] has room for.
const NAMED: usize = 32;

/// Of the 512 lanes the first 32 are reached through this trait; what is set in all lanes is set in all 512.
impl Simulate for Simulator {
    fn layout(&self) -> &'static Layout {
        self.netlist.layout
    }

    fn lanes(&self) -> usize {
        NAMED
    }

    fn restart(&mut self) {
        let netlist = &*self.netlist;
        self.values.fill(Row::ZERO);
        self.values[1] = Row::ONES;
        self.memories = netlist.contents.iter().map(Memory::new).collect();
        for register in netlist.layout.registers {
            for bit in 0..register.width {
                self.values[(register.at + bit) as usize] = Row::all(register.start >> bit & 1 == 1);
            }
        }
    }

    fn set(&mut self, input: &Slice, lane: usize, value: u32) {
        for (bit, row) in self.rows(input.at, input.width).iter_mut().enumerate() {
            row.set(lane, value >> bit & 1 == 1);
        }
    }

    fn set_all(&mut self, input: &Slice, value: u32) {
        for (bit, row) in self.rows(input.at, input.width).iter_mut().enumerate() {
            *row = Row::all(value >> bit & 1 == 1);
        }
    }

    fn set_lanes(&mut self, input: &Slice, values: &[u32]) {
        for (lane, value) in values[..NAMED].iter().enumerate() {
            self.set(input, lane, *value);
        }
    }

    fn get(&self, output: &Slice, lane: usize) -> u32 {
        Self::gathered(self.port(output), lane)
    }

    fn settle(&mut self) {
        self.evaluate();
    }

    fn clock(&mut self) {
        self.look();
        let netlist = &*self.netlist;
        for write in &netlist.writes {
            self.memories[write.memory].write(write, &self.values);
        }
        self.values[netlist.first_register as usize..][..self.next.len()].copy_from_slice(&self.next);
    }

    fn register(&self, register: &Register, lane: usize) -> u32 {
        Self::gathered(&self.values[register.at as usize..][..register.width as usize], lane)
    }

    fn set_register(&mut self, register: &Register, lane: usize, value: u32) {
        for (bit, row) in self.rows(register.at, register.width).iter_mut().enumerate() {
            row.set(lane, value >> bit & 1 == 1);
        }
    }

    fn copy(&self) -> Box<dyn Simulate> {
        Box::new(self.clone())
    }

    fn restore(&mut self, copy: &dyn Simulate) {
        let copy = copy.as_any().downcast_ref::<Self>();
        self.assign(copy.expect("a copy of this circuit in these lanes"));
    }

    fn agreeing(&mut self, lane: usize) -> u32 {
        !self.state_differing(lane).0[0] as u32
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

const _: () = assert!(NAMED <= LANES);
