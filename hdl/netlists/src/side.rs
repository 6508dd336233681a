//! Sixteen lanes on any processor: as many single ones, side by side.
//! The fallback of the vector lanes, and what they are compared with.
//! Never slower than the lanes one after another, and never faster.

use std::any::Any;

use crate::core::{Core, Layout, Register, Slice};
use crate::one::One;
use crate::simulator::{Simulate, Simulator};

/// As many as a vector has.
const LANES: usize = 16;

/// Single lanes of a circuit.
pub struct Side<C: Core>(Vec<Simulator<C, One>>);

impl<C: Core> Side<C> {
    /// As after configuration.
    pub fn new() -> Option<Self> {
        let lanes: Option<Vec<_>> = (0..LANES).map(|_| Simulator::new()).collect();
        lanes.map(Self)
    }
}

impl<C: Core> Simulate for Side<C> {
    fn layout(&self) -> &'static Layout {
        C::LAYOUT
    }
    fn lanes(&self) -> usize {
        LANES
    }
    fn restart(&mut self) {
        self.0.iter_mut().for_each(Simulate::restart);
    }
    fn set(&mut self, input: &Slice, lane: usize, value: u32) {
        self.0[lane].set(input, 0, value);
    }
    fn set_all(&mut self, input: &Slice, value: u32) {
        self.0.iter_mut().for_each(|lane| lane.set_all(input, value));
    }
    fn set_lanes(&mut self, input: &Slice, values: &[u32]) {
        let values = &values[..LANES];
        self.0
            .iter_mut()
            .zip(values)
            .for_each(|(lane, value)| lane.set(input, 0, *value));
    }
    fn get(&self, output: &Slice, lane: usize) -> u32 {
        self.0[lane].get(output, 0)
    }
    fn settle(&mut self) {
        self.0.iter_mut().for_each(Simulate::settle);
    }
    fn clock(&mut self) {
        self.0.iter_mut().for_each(Simulate::clock);
    }
    fn register(&self, register: &Register, lane: usize) -> u32 {
        self.0[lane].register(register, 0)
    }
    fn set_register(&mut self, register: &Register, lane: usize, value: u32) {
        self.0[lane].set_register(register, 0, value);
    }
    fn copy(&self) -> Box<dyn Simulate> {
        let mut copy = Self::new().expect("single lanes run anywhere");
        copy.restore(self);
        Box::new(copy)
    }
    fn restore(&mut self, copy: &dyn Simulate) {
        let copy = copy
            .as_any()
            .downcast_ref::<Self>()
            .expect("a copy of this circuit in these lanes");
        self.0
            .iter_mut()
            .zip(&copy.0)
            .for_each(|(lane, copy)| lane.restore(copy));
    }
    fn agreeing(&mut self, lane: usize) -> u32 {
        let agrees = |other: usize| self.0[other].equals(&self.0[lane]);
        (0..LANES).fold(0, |lanes, other| lanes | u32::from(agrees(other)) << other)
    }
    fn as_any(&self) -> &dyn Any {
        self
    }
}
