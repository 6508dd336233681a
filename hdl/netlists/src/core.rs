//! A circuit's generated code and the table of what stands where in its frame.
//! Between the generated text and the simulators, which find ports and registers by name.
//! Never holds a value.

use crate::lanes::{Frame, Lanes};

/// A circuit as generated code.
pub trait Core: 'static {
    /// What stands where.
    const LAYOUT: &'static Layout;
    /// Computes the outputs from inputs and state.
    fn settle<L: Lanes>(frame: &mut Frame<L>);
    /// Computes the outputs before the edge, and gives it.
    fn clock<L: Lanes>(frame: &mut Frame<L>);
}

/// The table of a circuit.
#[derive(Debug)]
pub struct Layout {
    /// Name of the circuit, which is its Verilog's top module.
    pub name: &'static str,
    /// SHA-256 of the Verilog that the code was made from.
    pub verilog: &'static str,
    /// Slots of words.
    pub words: usize,
    /// Slots of bits.
    pub bits: usize,
    /// Words of memories.
    pub memory: usize,
    /// Words and bits that are registers: the first ones.
    pub state: [usize; 2],
    /// Inputs without the clock, in pieces of at most 32 bits.
    pub inputs: &'static [Slice],
    /// Outputs.
    pub outputs: &'static [Slice],
    /// Registers.
    pub registers: &'static [Register],
    /// Memories.
    pub memories: &'static [Memory],
}

/// At most 32 bits of a port.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Slice {
    /// Name of the port.
    pub name: &'static str,
    /// First bit.
    pub low: u32,
    /// Bits; a single one stands among the bits of the frame, more among the words.
    pub width: u32,
    /// Slot.
    pub at: u32,
}

/// At most 32 bits of a register.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Register {
    /// Name in the Verilog: instances and the register, with dots between them.
    pub name: &'static str,
    /// First bit.
    pub low: u32,
    /// Bits; a single one stands among the bits of the frame, more among the words.
    pub width: u32,
    /// Value at start.
    pub start: u32,
    /// First slot.
    pub at: u32,
    /// In a ring: the slot that was written so many clocks ago.
    pub back: u32,
    /// In a ring: its slots less one.
    pub mask: u32,
}

/// A memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Memory {
    /// Name in the Verilog.
    pub name: &'static str,
    /// Entries, a power of two.
    pub entries: u32,
    /// Bits of an entry; columns of 32 stand one behind the other.
    pub width: u32,
    /// First word.
    pub at: u32,
    /// Whether nothing writes it, so that all lanes can share it.
    pub is_fixed: bool,
    /// Contents at start, column by column; empty: zeros.
    pub start: &'static [u32],
}

impl Slice {
    /// A piece of a port.
    pub const fn new(name: &'static str, low: u32, width: u32, at: u32) -> Self {
        Self { name, low, width, at }
    }
}

impl Register {
    /// A piece of a register.
    pub const fn new(name: &'static str, low: u32, width: u32, start: u32, at: u32, back: u32, mask: u32) -> Self {
        Self {
            name,
            low,
            width,
            start,
            at,
            back,
            mask,
        }
    }

    /// Its slot after so many clocks.
    pub fn slot(&self, time: usize) -> usize {
        self.at as usize + (time.wrapping_sub(self.back as usize) & self.mask as usize)
    }
}

impl Memory {
    /// A memory.
    pub const fn new(
        name: &'static str,
        entries: u32,
        width: u32,
        at: u32,
        is_fixed: bool,
        start: &'static [u32],
    ) -> Self {
        Self {
            name,
            entries,
            width,
            at,
            is_fixed,
            start,
        }
    }
}
