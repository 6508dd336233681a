//! A netlist simulator as a model that test benches drive, alone or beside another model of the same circuit.
//! Used by the tests of cores: the bench that drives the circuit in Rust and in Verilator drives the generated code.
//! Never compares results only: every output is equal in every lane and on every clock, or the first that is not is named.

use std::fmt;

use crate::circuit::ports::Model;
use crate::sim::netlist::simulator::Simulate;

/// The first output that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mismatch {
    /// Counted from 0.
    pub clock: u64,
    /// Name of the output.
    pub port: &'static str,
    /// Which lane.
    pub lane: usize,
    /// Value of the other model.
    pub expected: u64,
    /// Value of the generated code.
    pub got: u64,
}

impl fmt::Display for Mismatch {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            clock,
            port,
            lane,
            expected,
            got,
        } = self;
        write!(
            f,
            "clock {clock}, {port}, lane {lane}: expected {expected:#x}, got {got:#x}"
        )
    }
}

/// All lanes alike.
impl Model for Box<dyn Simulate> {
    fn set(&mut self, port: &str, value: u64) {
        let mut known = false;
        for slice in self.layout().inputs.iter().filter(|slice| slice.name == port) {
            self.set_all(slice, (value >> slice.low) as u32);
            known = true;
        }
        assert!(known, "no input {port}");
    }

    fn settle(&mut self) {
        Simulate::settle(self.as_mut());
    }

    fn get(&self, port: &str) -> u64 {
        assert!(
            self.layout().outputs.iter().any(|slice| slice.name == port),
            "no output {port}"
        );
        value(self.as_ref(), port, 0)
    }

    fn tick(&mut self) {
        self.clock();
        Simulate::settle(self.as_mut());
    }
}

/// An output of at most 64 bits in one lane.
pub fn value(simulator: &dyn Simulate, port: &str, lane: usize) -> u64 {
    let slices = simulator.layout().outputs.iter().filter(|slice| slice.name == port);
    slices.fold(0, |value, slice| {
        value | u64::from(simulator.get(slice, lane)) << slice.low
    })
}

/// The generated code beside another model: both are driven alike, and compared whenever outputs have settled.
pub struct Paired<M> {
    /// The generated code.
    pub simulator: Box<dyn Simulate>,
    other: M,
    outputs: Vec<&'static str>,
    clock: u64,
    /// The first difference; nothing is compared behind it.
    pub mismatch: Option<Mismatch>,
}

impl<M: Model> Paired<M> {
    /// Both as after configuration.
    pub fn new(simulator: Box<dyn Simulate>, other: M) -> Self {
        let mut outputs: Vec<&str> = simulator.layout().outputs.iter().map(|slice| slice.name).collect();
        outputs.dedup();
        Self {
            simulator,
            other,
            outputs,
            clock: 0,
            mismatch: None,
        }
    }

    /// Clocks so far.
    pub fn clocks(&self) -> u64 {
        self.clock
    }

    fn compare(&mut self) {
        if self.mismatch.is_some() {
            return;
        }
        for &port in &self.outputs {
            let expected = self.other.get(port);
            let values = (0..self.simulator.lanes()).map(|lane| (lane, value(self.simulator.as_ref(), port, lane)));
            if let Some((lane, got)) = values.into_iter().find(|(_, got)| *got != expected) {
                self.mismatch = Some(Mismatch {
                    clock: self.clock,
                    port,
                    lane,
                    expected,
                    got,
                });
                return;
            }
        }
    }
}

impl<M: Model> Model for Paired<M> {
    fn set(&mut self, port: &str, value: u64) {
        Model::set(&mut self.simulator, port, value);
        self.other.set(port, value);
    }

    fn settle(&mut self) {
        Model::settle(&mut self.simulator);
        self.other.settle();
        self.compare();
    }

    fn get(&self, port: &str) -> u64 {
        self.other.get(port)
    }

    fn tick(&mut self) {
        Model::tick(&mut self.simulator);
        self.other.tick();
        self.clock += 1;
        self.compare();
    }
}
