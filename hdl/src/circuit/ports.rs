//! The ports of a circuit: their names and widths as the circuit itself knows them, and access to them by name.
//! Ground of co-simulation: one test bench drives the Rust circuit and its Verilog alike.
//! Never looks at a signal inside the circuit.

use rust_hdl::core::atom::{Atom, AtomKind};
use rust_hdl::core::probe::Probe;
use rust_hdl::prelude::*;

use crate::circuit::harness::{Clocked, settle};

/// One port of a circuit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Port {
    /// Name in the circuit and in its Verilog.
    pub name: String,
    /// Width.
    pub bits: usize,
}

impl Port {
    /// Words of 32 bits that hold a value.
    pub fn words(&self) -> usize {
        self.bits.div_ceil(32)
    }
}

/// The ports of a circuit in the order of its fields, without the clock.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ports {
    /// Driven from outside.
    pub inputs: Vec<Port>,
    /// Driven by the circuit.
    pub outputs: Vec<Port>,
}

impl Ports {
    /// Asks the circuit.
    pub fn of(circuit: &impl Block) -> Self {
        let mut probe = TopAtoms::default();
        circuit.accept("top", &mut probe);
        Self {
            inputs: probe.inputs,
            outputs: probe.outputs,
        }
    }
}

/// The values of all ports, each in whole words of 32 bits, the lowest first, in the order of [`Ports`].
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PortValues {
    /// Of the inputs.
    pub inputs: Vec<u32>,
    /// Of the outputs.
    pub outputs: Vec<u32>,
}

impl PortValues {
    /// Reads a settled circuit.
    pub fn of(circuit: &impl Block) -> Self {
        let mut probe = TopAtoms::default();
        circuit.accept("top", &mut probe);
        probe.values
    }
}

/// A value that a port can have.
pub trait Pin {
    /// From the low bits of a number.
    fn from_number(number: u64) -> Self;
    /// As a number.
    fn to_number(self) -> u64;
}

impl Pin for bool {
    fn from_number(number: u64) -> Self {
        number & 1 == 1
    }
    fn to_number(self) -> u64 {
        u64::from(self)
    }
}

impl<const N: usize> Pin for Bits<N> {
    fn from_number(number: u64) -> Self {
        let mask = u64::MAX >> (64 - N.clamp(1, 64));
        bits(number & mask)
    }
    fn to_number(self) -> u64 {
        self.to_u64()
    }
}

/// A circuit whose ports are reached by name; [`pins!`](crate::pins) implements it.
pub trait Pins: Clocked {
    /// Drives an input, to be settled.
    fn set_pin(&mut self, port: &str, value: u64);
    /// Reads an output of the settled circuit.
    fn pin(&self, port: &str) -> u64;
}

/// What a test bench drives: a circuit in Rust or its Verilog. Ports are at most 64 bits wide.
///
/// A clock is: `set` inputs, `settle`, `get` outputs, perhaps `set` again, `tick`.
pub trait Model {
    /// Drives an input.
    fn set(&mut self, port: &str, value: u64);
    /// Lets the circuit come to rest without an edge.
    fn settle(&mut self);
    /// An output as it was when last settled.
    fn get(&self, port: &str) -> u64;
    /// Settles, and gives one clock; outputs are settled after it.
    fn tick(&mut self);
}

impl<T: Pins> Model for T {
    fn set(&mut self, port: &str, value: u64) {
        self.set_pin(port, value);
    }
    fn settle(&mut self) {
        settle(self);
    }
    fn get(&self, port: &str) -> u64 {
        self.pin(port)
    }
    fn tick(&mut self) {
        Clocked::tick(self);
    }
}

/// Implements [`Pins`] for a circuit: `pins!(Skid { s_valid, s_lo ; s_ready, m_valid })`, inputs before the semicolon.
#[macro_export]
macro_rules! pins {
    ($circuit:ty { $($from_outside:ident),* $(,)? ; $($to_outside:ident),* $(,)? }) => {
        impl $crate::circuit::ports::Pins for $circuit {
            fn set_pin(&mut self, port: &str, value: u64) {
                match port {
                    $(stringify!($from_outside) => {
                        self.$from_outside.next = $crate::circuit::ports::Pin::from_number(value);
                    })*
                    _ => panic!("no input {port}"),
                }
            }
            fn pin(&self, port: &str) -> u64 {
                match port {
                    $(stringify!($to_outside) => $crate::circuit::ports::Pin::to_number(self.$to_outside.val()),)*
                    _ => panic!("no output {port}"),
                }
            }
        }
    };
}

/// Collects the ports of the outermost scope.
#[derive(Default)]
struct TopAtoms {
    depth: usize,
    inputs: Vec<Port>,
    outputs: Vec<Port>,
    values: PortValues,
}

impl Probe for TopAtoms {
    fn visit_start_scope(&mut self, _name: &str, _node: &dyn Block) {
        self.depth += 1;
    }

    fn visit_end_scope(&mut self, _name: &str, _node: &dyn Block) {
        self.depth -= 1;
    }

    fn visit_atom(&mut self, name: &str, signal: &dyn Atom) {
        if self.depth != 1 || signal.descriptor().name == "clock" {
            return;
        }
        let (ports, values) = match signal.kind() {
            AtomKind::InputParameter => (&mut self.inputs, &mut self.values.inputs),
            AtomKind::OutputParameter => (&mut self.outputs, &mut self.values.outputs),
            _ => return,
        };
        let port = Port {
            name: name.to_owned(),
            bits: signal.bits(),
        };
        let literal = signal.verilog();
        if port.bits <= 32 {
            values.push(literal.as_usize() as u32);
        } else {
            let text = format!("{literal:x}");
            let digits = text.split_once('h').expect("a hexadecimal literal").1;
            let digits = format!("{digits:0>width$}", width = 8 * port.words());
            let word = |at: usize| u32::from_str_radix(&digits[at..at + 8], 16).expect("hexadecimal digits");
            values.extend((0..port.words()).rev().map(|i| word(8 * i)));
        }
        ports.push(port);
    }
}
