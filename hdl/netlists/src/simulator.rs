//! A circuit in lanes: ports and registers by name, clocks, upsets.
//! Drives the generated code for test benches, waveforms and campaigns.
//! Never lets a lane see another.

use std::any::Any;
use std::marker::PhantomData;

use crate::core::{Core, Layout, Register, Slice};
use crate::lanes::{Frame, Lanes, Part};
use crate::one::One;

/// What can be done with a circuit in lanes, whichever lanes they are.
///
/// A clock is: [`set`](Self::set) inputs, [`clock`](Self::clock), [`get`](Self::get) outputs, which are those before the edge.
/// Who must see outputs first settles in between.
pub trait Simulate: Send {
    /// What the circuit has.
    fn layout(&self) -> &'static Layout;
    /// Number of lanes.
    fn lanes(&self) -> usize;
    /// Back to the start: registers and memories as they are after configuration, inputs zero.
    fn restart(&mut self);
    /// Drives a piece of an input in one lane.
    fn set(&mut self, input: &Slice, lane: usize, value: u32);
    /// Drives a piece of an input in all lanes.
    fn set_all(&mut self, input: &Slice, value: u32);
    /// Drives a piece of an input in every lane by a value of its own.
    ///
    /// # Panics
    /// If there are fewer values than lanes.
    fn set_lanes(&mut self, input: &Slice, values: &[u32]);
    /// A piece of an output, as it was when last computed, or of an input as it was set.
    fn get(&self, port: &Slice, lane: usize) -> u32;
    /// Computes the outputs without an edge.
    fn settle(&mut self);
    /// Computes the outputs, and gives one edge.
    fn clock(&mut self);
    /// A register of a lane.
    fn register(&self, register: &Register, lane: usize) -> u32;
    /// Changes a register of a lane.
    fn set_register(&mut self, register: &Register, lane: usize, value: u32);
    /// A copy of everything.
    fn copy(&self) -> Box<dyn Simulate>;
    /// Becomes what a copy was.
    ///
    /// # Panics
    /// If the copy is of another circuit or of other lanes.
    fn restore(&mut self, copy: &dyn Simulate);
    /// The lanes whose registers and memories are those of this lane, one bit each.
    fn agreeing(&mut self, lane: usize) -> u32;
    /// As whatever it is, for [`restore`](Self::restore).
    fn as_any(&self) -> &dyn Any;
}

/// A circuit in lanes.
pub struct Simulator<C: Core, L: Lanes> {
    frame: Frame<L>,
    circuit: PhantomData<fn() -> C>,
}

impl<C: Core, L: Lanes> Simulator<C, L> {
    /// As after configuration; `None` where the processor has not the instructions of these lanes.
    pub fn new() -> Option<Self> {
        let layout = C::LAYOUT;
        let mut simulator = Self {
            frame: Frame::new(layout.words, layout.bits, layout.memory)?,
            circuit: PhantomData,
        };
        simulator.restart();
        Some(simulator)
    }

    fn read(&self, width: u32, at: usize, lane: usize) -> u32 {
        match width {
            1 => L::bit_of(self.frame.bits[at], lane).into(),
            _ => L::lane(&self.frame.words[at], lane),
        }
    }

    fn write(&mut self, width: u32, at: usize, lane: usize, value: u32) {
        match width {
            1 => self.frame.bits[at] = L::with_bit(self.frame.bits[at], lane, value & 1 == 1),
            _ => L::set_lane(&mut self.frame.words[at], lane, value & (u32::MAX >> (32 - width))),
        }
    }

    fn write_all(&mut self, width: u32, at: usize, value: u32) {
        match width {
            1 => self.frame.bits[at] = L::bit(value & 1 == 1),
            _ => self.frame.words[at] = L::word(value & (u32::MAX >> (32 - width))),
        }
    }
}

impl<C: Core> Simulator<C, One> {
    /// Whether registers and memories are the same.
    pub(super) fn equals(&self, other: &Self) -> bool {
        let [words, bits] = C::LAYOUT.state;
        self.frame.words[..words] == other.frame.words[..words]
            && self.frame.bits[..bits] == other.frame.bits[..bits]
            && self.frame.memory == other.frame.memory
    }
}

impl<C: Core, L: Lanes> Simulate for Simulator<C, L> {
    fn layout(&self) -> &'static Layout {
        C::LAYOUT
    }

    fn lanes(&self) -> usize {
        L::LANES
    }

    fn restart(&mut self) {
        self.frame.words.fill(L::word(0));
        self.frame.bits.fill(L::bit(false));
        self.frame.memory.fill(L::word(0));
        self.frame.time = 0;
        for register in C::LAYOUT.registers {
            self.write_all(register.width, register.slot(0), register.start);
        }
        for memory in C::LAYOUT.memories {
            for (word, start) in self.frame.memory[memory.at as usize..].iter_mut().zip(memory.start) {
                *word = L::word(*start);
            }
        }
    }

    fn set(&mut self, input: &Slice, lane: usize, value: u32) {
        self.write(input.width, input.at as usize, lane, value);
    }

    fn set_all(&mut self, input: &Slice, value: u32) {
        self.write_all(input.width, input.at as usize, value);
    }

    fn set_lanes(&mut self, input: &Slice, values: &[u32]) {
        let values = &values[..L::LANES];
        if input.width > 1 {
            let kept = u32::MAX >> (32 - input.width);
            let word = &mut self.frame.words[input.at as usize];
            (0..L::LANES).for_each(|lane| L::set_lane(word, lane, values[lane] & kept));
        } else {
            (0..L::LANES).for_each(|lane| self.write(1, input.at as usize, lane, values[lane]));
        }
    }

    fn get(&self, output: &Slice, lane: usize) -> u32 {
        self.read(output.width, output.at as usize, lane)
    }

    fn settle(&mut self) {
        C::settle(&mut self.frame);
    }

    fn clock(&mut self) {
        C::clock(&mut self.frame);
    }

    fn register(&self, register: &Register, lane: usize) -> u32 {
        self.read(register.width, register.slot(self.frame.time), lane)
    }

    fn set_register(&mut self, register: &Register, lane: usize, value: u32) {
        self.write(register.width, register.slot(self.frame.time), lane, value);
    }

    fn copy(&self) -> Box<dyn Simulate> {
        Box::new(Self {
            frame: self.frame.clone(),
            circuit: PhantomData,
        })
    }

    fn restore(&mut self, copy: &dyn Simulate) {
        let copy = copy
            .as_any()
            .downcast_ref::<Self>()
            .expect("a copy of this circuit in these lanes");
        self.frame.restore(&copy.frame);
    }

    fn agreeing(&mut self, lane: usize) -> u32 {
        (self.frame.lane, self.frame.state) = (lane, C::LAYOUT.state);
        L::enter::<Compare>(&mut self.frame);
        let agreeing = self.frame.agreeing;
        (0..L::LANES).fold(0, |lanes, lane| lanes | u32::from(L::bit_of(agreeing, lane)) << lane)
    }

    fn as_any(&self) -> &dyn Any {
        self
    }
}

/// Compares all lanes with one; leaves off as soon as no other agrees.
enum Compare {}

impl<L: Lanes> Part<L> for Compare {
    #[inline(always)]
    fn run(frame: &mut Frame<L>) {
        let [words, bits] = frame.state;
        let mut agreeing = L::bit(true);
        for bit in &frame.bits[..bits] {
            agreeing = agreeing & !(*bit ^ L::bit(L::bit_of(*bit, frame.lane)));
        }
        for words in frame.words[..words].chunks(64).chain(frame.memory.chunks(64)) {
            for word in words {
                agreeing = agreeing & L::equal(*word, L::word(L::lane(word, frame.lane)));
            }
            if (0..L::LANES).filter(|lane| L::bit_of(agreeing, *lane)).count() <= 1 {
                break;
            }
        }
        frame.agreeing = agreeing;
    }
}
