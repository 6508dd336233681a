//! Distributed memory with an asynchronous read: a small table or register file in LUTs.
//! Stands where a value is needed in the clock in which its address is known.
//! Never for more than some 64 entries: beyond that block RAM costs less.

use rust_hdl::prelude::*;

use crate::circuit::ram::{Made, declaration};

/// `2^A` entries of `W` bits, `W` at most 32, zero at start. Writes on the edge; `read_data` follows `read_address` at once.
#[derive(LogicBlock)]
pub struct LutRam<const A: usize, const W: usize> {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Stores.
    pub write_enable: Signal<In, Bit>,
    /// Where to.
    pub write_address: Signal<In, Bits<A>>,
    /// What.
    pub write_data: Signal<In, Bits<W>>,
    /// Where from.
    pub read_address: Signal<In, Bits<A>>,
    /// What stands there.
    pub read_data: Signal<Out, Bits<W>>,
    _memory: Vec<u32>,
}

impl<const A: usize, const W: usize> Default for LutRam<A, W> {
    fn default() -> Self {
        assert!(W <= 32, "shape of the memory");
        Self {
            clock: Signal::default(),
            write_enable: Signal::default(),
            write_address: Signal::default(),
            write_data: Signal::default(),
            read_address: Signal::default(),
            read_data: Signal::default(),
            _memory: vec![0; 1 << A],
        }
    }
}

impl<const A: usize, const W: usize> Logic for LutRam<A, W> {
    fn update(&mut self) {
        if self.clock.pos_edge() && self.write_enable.val() {
            self._memory[self.write_address.val().to_u32() as usize] = self.write_data.val().to_u32();
        }
        self.read_data.next = bits(u64::from(self._memory[self.read_address.val().to_u32() as usize]));
    }

    fn connect(&mut self) {
        self.read_data.connect();
    }

    fn hdl(&self) -> Verilog {
        Verilog::Custom(format!(
            "{}\
always @(posedge clock) begin
    if (write_enable) memory[write_address] <= write_data;
end
wire [{}:0] value;
assign value = memory[read_address];
always @(*) read_data = value;",
            declaration(Made::Distributed, A, W, &[]),
            W - 1
        ))
    }
}

crate::clocked!(LutRam<5, 8>);
crate::pins!(LutRam<5, 8> { write_enable, write_address, write_data, read_address ; read_data });

#[cfg(test)]
mod tests {
    use super::*;
    use crate::circuit::cosim::Recorded;
    use crate::circuit::ports::Model;
    use crate::circuit::rng::XorShift;

    /// Every address is written; reads see the value before the edge and after it.
    #[test]
    fn a_read_follows_its_address_and_the_writes() {
        let mut random = XorShift::new(5);
        let mut memory = [0; 32];
        let mut circuit = Recorded::new(LutRam::<5, 8>::default(), "lutram_32x8");
        for clock in 0..600 {
            let (to, data, write) = (clock % 32, random.below(256), random.one_in(2));
            let from = if random.one_in(2) { to } else { random.below(32) };
            circuit.set("write_enable", u64::from(write));
            circuit.set("write_address", to);
            circuit.set("write_data", data);
            circuit.set("read_address", from);
            circuit.settle();
            assert_eq!(circuit.get("read_data"), memory[from as usize], "clock {clock}");
            circuit.tick();
            if write {
                memory[to as usize] = data;
            }
            assert_eq!(circuit.get("read_data"), memory[from as usize], "after clock {clock}");
        }
        circuit.check();
        circuit.check_finds("if (write_enable) ", "");
    }
}
