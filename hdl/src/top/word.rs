//! A constant word of the build: what the circuit says about itself.
//! Read through the register map.
//! Never a parameter of anything that computes.

use rust_hdl::prelude::*;

/// The constant.
#[derive(LogicBlock, Default)]
pub struct Word {
    /// Always the same.
    pub value: Signal<Out, Bits<32>>,
    _value: u32,
}

impl Word {
    /// Of this value.
    pub fn new(value: u32) -> Self {
        Self {
            value: Signal::default(),
            _value: value,
        }
    }
}

impl Logic for Word {
    fn update(&mut self) {
        self.value.next = bits(self._value.into());
    }

    fn connect(&mut self) {
        self.value.connect();
    }

    fn hdl(&self) -> Verilog {
        // Both: a block that depends on nothing never runs in a simulation, and an initial value alone drives nothing.
        Verilog::Custom(format!(
            "initial value = 32'h{0:08x};\nalways @(*) value = 32'h{0:08x};",
            self._value
        ))
    }
}
