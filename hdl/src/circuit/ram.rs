//! Memory with one write and one read port and a synchronous read: block RAM, or distributed RAM with a register.
//! Buffers and tables of the cores stand in it; FIFOs and the protected memory are built on it.
//! Never gives new data on a read that meets a write of the same address: the old value comes.

use rust_hdl::prelude::*;

/// What the memory is made of.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Made {
    /// RAMB36E1 or RAMB18E1: from 512 entries on.
    #[default]
    Block,
    /// LUT RAM and a register: up to some 64 entries.
    Distributed,
}

/// `2^A` entries of `W` bits, `W` at most 32; starts at zero or with given contents.
///
/// Latency one clock: `read_data` belongs to the `read_address` of the last clock with `read_enable`, and stays between.
/// Two of them with the same addresses share one RAMB36E1 where the tools pack RAMB18E1 in pairs.
#[derive(LogicBlock)]
pub struct Ram<const A: usize, const W: usize> {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Stores.
    pub write_enable: Signal<In, Bit>,
    /// Where to.
    pub write_address: Signal<In, Bits<A>>,
    /// What.
    pub write_data: Signal<In, Bits<W>>,
    /// Reads; without it the last value stays.
    pub read_enable: Signal<In, Bit>,
    /// Where from.
    pub read_address: Signal<In, Bits<A>>,
    /// What stood there.
    pub read_data: Signal<Out, Bits<W>>,
    _memory: Vec<u32>,
    _contents: Vec<u32>,
    _made: Made,
    _value: u32,
}

impl<const A: usize, const W: usize> Ram<A, W> {
    /// Zeroed.
    pub fn new(made: Made) -> Self {
        Self::with_contents(made, &[])
    }

    /// With the first entries given, the others zero.
    ///
    /// # Panics
    /// If there are more values than entries, a value is wider than `W`, or `W` is more than 32.
    pub fn with_contents(made: Made, contents: &[u32]) -> Self {
        assert!(W <= 32 && contents.len() <= 1 << A, "shape of the memory");
        let fits = |value: &u32| u64::from(*value) >> W == 0;
        assert!(contents.iter().all(fits), "a value is wider than {W} bits");
        let mut memory = contents.to_vec();
        memory.resize(1 << A, 0);
        Self {
            clock: Signal::default(),
            write_enable: Signal::default(),
            write_address: Signal::default(),
            write_data: Signal::default(),
            read_enable: Signal::default(),
            read_address: Signal::default(),
            read_data: Signal::default(),
            _memory: memory,
            _contents: contents.to_vec(),
            _made: made,
            _value: 0,
        }
    }
}

impl<const A: usize, const W: usize> Default for Ram<A, W> {
    fn default() -> Self {
        Self::new(Made::Block)
    }
}

impl<const A: usize, const W: usize> Logic for Ram<A, W> {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            if self.read_enable.val() {
                self._value = self._memory[self.read_address.val().to_u32() as usize];
            }
            if self.write_enable.val() {
                self._memory[self.write_address.val().to_u32() as usize] = self.write_data.val().to_u32();
            }
        }
        self.read_data.next = bits(u64::from(self._value));
    }

    fn connect(&mut self) {
        self.read_data.connect();
    }

    fn hdl(&self) -> Verilog {
        Verilog::Custom(format!(
            "{}\
reg [{top}:0] value = 0;
always @(posedge clock) begin
    if (write_enable) memory[write_address] <= write_data;
end
always @(posedge clock) begin
    if (read_enable) value <= memory[read_address];
end
always @(*) read_data = value;",
            declaration(self._made, A, W, &self._contents),
            top = W - 1,
        ))
    }
}

/// The memory and its contents at start.
pub(crate) fn declaration(made: Made, address_bits: usize, width: usize, contents: &[u32]) -> String {
    let style = match made {
        Made::Block => "block",
        Made::Distributed => "distributed",
    };
    let last = (1usize << address_bits) - 1;
    let mut text = format!(
        "\
(* ram_style = \"{style}\" *) reg [{}:0] memory [0:{last}];
integer entry;
initial begin
    for (entry = 0; entry <= {last}; entry = entry + 1) memory[entry] = 0;
",
        width - 1
    );
    for (entry, value) in contents.iter().enumerate() {
        text += &format!("    memory[{entry}] = {width}'h{value:x};\n");
    }
    text + "end\n"
}

crate::clocked!(Ram<9, 32>, Ram<5, 7>);
crate::pins!(Ram<9, 32> { write_enable, write_address, write_data, read_enable, read_address ; read_data });
crate::pins!(Ram<5, 7> { write_enable, write_address, write_data, read_enable, read_address ; read_data });

#[cfg(test)]
mod tests {
    use super::*;
    use crate::circuit::cosim::Recorded;
    use crate::circuit::ports::Model;
    use crate::circuit::rng::XorShift;

    /// Random traffic over few addresses, so that reads meet writes of the same clock, and over the first and the last.
    fn bench(model: &mut impl Model, entries: u64, width: usize, contents: &[u32]) {
        let mut random = XorShift::new(entries);
        let mut memory = vec![0; entries as usize];
        for (entry, value) in memory.iter_mut().zip(contents) {
            *entry = u64::from(*value);
        }
        let (mut expected, mask) = (0, u64::MAX >> (64 - width));
        // Every address is read before the first write.
        for clock in 0..entries + 1000 {
            let place = |random: &mut XorShift| match random.below(4) {
                0 => entries - 1,
                1 => random.below(entries),
                _ => random.below(4),
            };
            let (mut write, mut read) = (random.one_in(2), !random.one_in(4));
            let (to, mut from) = (place(&mut random), place(&mut random));
            if clock < entries {
                (write, read, from) = (false, true, clock);
            }
            let data = random.draw() & mask;
            model.set("write_enable", u64::from(write));
            model.set("write_address", to);
            model.set("write_data", data);
            model.set("read_enable", u64::from(read));
            model.set("read_address", from);
            model.tick();
            if read {
                expected = memory[from as usize];
            }
            if write {
                memory[to as usize] = data;
            }
            assert_eq!(model.get("read_data"), expected, "clock {clock}");
        }
    }

    #[test]
    fn block_memory_equals_a_vector() {
        let mut circuit = Recorded::new(Ram::<9, 32>::default(), "ram_512x32");
        bench(&mut circuit, 512, 32, &[]);
        circuit.check();
        circuit.check_finds("if (read_enable) ", "");
    }

    #[test]
    fn contents_are_there_at_start() {
        let contents = [1, 127, 0, 64];
        let ram = Ram::<5, 7>::with_contents(Made::Distributed, &contents);
        let mut circuit = Recorded::new(ram, "ram_32x7");
        bench(&mut circuit, 32, 7, &contents);
        circuit.check();
        circuit.check_finds("memory[1] = 7'h7f", "memory[1] = 7'h7e");
    }
}
