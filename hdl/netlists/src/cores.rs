//! The circuits that are simulated from their netlists, each by its name.
//! Joins the generated code with the lanes that this processor can run.
//! Never edited for a circuit alone: `netlist::CORES` names them too, and a test compares.

#[cfg(target_arch = "x86_64")]
use crate::avx512::Avx512;
use crate::core::{Core, Layout};
use crate::one::One;
use crate::side::Side;
use crate::simulator::{Simulate, Simulator};

#[rustfmt::skip]
#[path = "../../generated/erasure.rs"]
mod erasure;
#[rustfmt::skip]
#[path = "../../generated/merkle.rs"]
mod merkle;
#[rustfmt::skip]
#[path = "../../generated/scrypt.rs"]
mod scrypt;
#[rustfmt::skip]
#[path = "../../generated/secp256k1.rs"]
mod secp256k1;
#[rustfmt::skip]
#[path = "../../generated/sm3.rs"]
mod sm3;

/// Which lanes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Width {
    /// A single one.
    One,
    /// Sixteen: in vector registers where the processor has them, else side by side.
    #[default]
    Sixteen,
    /// Sixteen, side by side.
    Side,
}

/// A circuit with generated code.
#[derive(Clone, Copy)]
pub struct Entry {
    /// What the circuit has.
    pub layout: &'static Layout,
    start: fn(Width) -> Box<dyn Simulate>,
}

/// All of them, by name.
pub const CORES: [Entry; 5] = [
    Entry::of::<erasure::Circuit>(),
    Entry::of::<merkle::Circuit>(),
    Entry::of::<scrypt::Circuit>(),
    Entry::of::<secp256k1::Circuit>(),
    Entry::of::<sm3::Circuit>(),
];

impl Entry {
    const fn of<C: Core>() -> Self {
        Self {
            layout: C::LAYOUT,
            start: start::<C>,
        }
    }

    /// The circuit of this name.
    pub fn named(name: &str) -> Option<Self> {
        CORES.into_iter().find(|entry| entry.layout.name == name)
    }

    /// A simulator as after configuration.
    pub fn start(&self, width: Width) -> Box<dyn Simulate> {
        (self.start)(width)
    }
}

fn start<C: Core>(width: Width) -> Box<dyn Simulate> {
    let lanes = match width {
        Width::One => boxed(Simulator::<C, One>::new()),
        #[cfg(target_arch = "x86_64")]
        Width::Sixteen => boxed(Simulator::<C, Avx512>::new()).or_else(|| boxed(Side::<C>::new())),
        #[cfg(not(target_arch = "x86_64"))]
        Width::Sixteen => boxed(Side::<C>::new()),
        Width::Side => boxed(Side::<C>::new()),
    };
    lanes.expect("lanes that every processor can run")
}

fn boxed(lanes: Option<impl Simulate + 'static>) -> Option<Box<dyn Simulate>> {
    lanes.map(|lanes| Box::new(lanes) as Box<dyn Simulate>)
}
