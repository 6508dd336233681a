//! CRC-32C of a stream, one word or one beat a clock: the checksum of submissions, completions and everything written.
//! The same checksum as `abi::crc32c`, with which it is compared; the XOR network is generated from its polynomial.
//! Never handles parts of a word: what the payload writes are whole beats.

use perigee_hdl_abi::crc32c::POLYNOMIAL;
use rust_hdl::prelude::*;

/// One word of 32 bits a clock. `start` begins a checksum, with the word of the same clock if `valid`.
/// `crc` is the checksum of all words up to the clock before.
#[derive(LogicBlock)]
pub struct Crc32c32 {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// The checksum begins anew.
    pub start: Signal<In, Bit>,
    /// A word is there.
    pub valid: Signal<In, Bit>,
    /// The word; its first byte is bits 7..0.
    pub data: Signal<In, Bits<32>>,
    /// The checksum so far.
    pub crc: Signal<Out, Bits<32>>,
    _state: u32,
}

/// One beat of 64 bits a clock; otherwise as [`Crc32c32`].
#[derive(LogicBlock)]
pub struct Crc32c64 {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// The checksum begins anew.
    pub start: Signal<In, Bit>,
    /// A beat is there.
    pub valid: Signal<In, Bit>,
    /// Bytes 0 to 3 of the beat.
    pub lo: Signal<In, Bits<32>>,
    /// Bytes 4 to 7.
    pub hi: Signal<In, Bits<32>>,
    /// The checksum so far.
    pub crc: Signal<Out, Bits<32>>,
    _state: u32,
}

impl Default for Crc32c32 {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            start: Signal::default(),
            valid: Signal::default(),
            data: Signal::default(),
            crc: Signal::default(),
            _state: u32::MAX,
        }
    }
}

impl Default for Crc32c64 {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            start: Signal::default(),
            valid: Signal::default(),
            lo: Signal::default(),
            hi: Signal::default(),
            crc: Signal::default(),
            _state: u32::MAX,
        }
    }
}

impl Logic for Crc32c32 {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            let state = if self.start.val() { u32::MAX } else { self._state };
            self._state = match self.valid.val() {
                true => shifted(u64::from(state ^ self.data.val().to_u32()), 32),
                false => state,
            };
        }
        self.crc.next = bits(u64::from(!self._state));
    }

    fn connect(&mut self) {
        self.crc.connect();
    }

    fn hdl(&self) -> Verilog {
        network("data", 32)
    }
}

impl Logic for Crc32c64 {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            let state = if self.start.val() { u32::MAX } else { self._state };
            let beat = self.lo.val().to_u64() | self.hi.val().to_u64() << 32;
            self._state = match self.valid.val() {
                true => shifted(beat ^ u64::from(state), 64),
                false => state,
            };
        }
        self.crc.next = bits(u64::from(!self._state));
    }

    fn connect(&mut self) {
        self.crc.connect();
    }

    fn hdl(&self) -> Verilog {
        network("{hi, lo}", 64)
    }
}

/// The register of the checksum after this many bits, given the XOR of register and data: linear in its argument.
fn shifted(mut folded: u64, bits: usize) -> u32 {
    for _ in 0..bits {
        let carry = if folded & 1 == 1 { u64::from(POLYNOMIAL) } else { 0 };
        folded = (folded >> 1) ^ carry;
    }
    folded as u32
}

/// Register and network. The next register is linear in register and data: bit `i` is the parity of those bits of either that
/// reach it. Register and data are summed up apart, and `start` and `valid` choose after that, because they come late.
fn network(data: &str, width: usize) -> Verilog {
    let mut text = format!(
        "\
reg [31:0] state = 32'hffffffff;
reg [{}:0] data_in;
reg [31:0] of_data;
reg [31:0] of_state;
always @(*) begin
    data_in = {data};
",
        width - 1
    );
    let mut of_start = 0u32;
    for bit in 0..32 {
        let reaches = |from: &usize| shifted(1 << from, width) >> bit & 1 == 1;
        let mask = (0..width).filter(reaches).fold(0u64, |mask, from| mask | 1 << from);
        let low = mask as u32;
        of_start |= (low.count_ones() & 1) << bit;
        text += &format!(
            "    of_data[{bit}] = ^(data_in & {width}'h{mask:0digits$x});\n    of_state[{bit}] = ^(state & 32'h{low:08x});\n",
            digits = width / 4
        );
    }
    text += &format!(
        "\
    crc = ~state;
end
always @(posedge clock) begin
    if (valid) state <= of_data ^ (start ? 32'h{of_start:08x} : of_state);
    else if (start) state <= 32'hffffffff;
end"
    );
    Verilog::Custom(text)
}

crate::clocked!(Crc32c32, Crc32c64);
crate::pins!(Crc32c32 { start, valid, data ; crc });
crate::pins!(Crc32c64 { start, valid, lo, hi ; crc });

#[cfg(test)]
mod tests {
    use super::*;
    use crate::circuit::cosim::Recorded;
    use crate::circuit::ports::Model;
    use crate::circuit::rng::XorShift;
    use perigee_hdl_abi::crc32c::Crc32c;

    /// Messages of 0 to 9 units with gaps; `start` sometimes alone, sometimes with the first unit, and in mid-message.
    fn bench(model: &mut impl Model, words: usize) {
        let mut random = XorShift::new(words as u64);
        let mut expected = Crc32c::default();
        for clock in 0..400 {
            let start = clock == 0 || random.one_in(10);
            let valid = !random.one_in(4);
            let beat = if random.one_in(20) { 0 } else { random.draw() };
            model.set("start", u64::from(start));
            model.set("valid", u64::from(valid));
            if words == 1 {
                model.set("data", beat & 0xffff_ffff);
            } else {
                model.set("lo", beat & 0xffff_ffff);
                model.set("hi", beat >> 32);
            }
            model.tick();
            if start {
                expected = Crc32c::default();
            }
            if valid {
                expected.update(&beat.to_le_bytes()[..4 * words]);
            }
            assert_eq!(model.get("crc"), u64::from(expected.value()), "clock {clock}");
        }
    }

    #[test]
    fn a_word_a_clock_equals_software() {
        let mut circuit = Recorded::new(Crc32c32::default(), "crc32c_32");
        bench(&mut circuit, 1);
        circuit.check();
        circuit.check_finds("if (valid) state", "if (valid | start) state");
    }

    #[test]
    fn a_beat_a_clock_equals_software() {
        let mut circuit = Recorded::new(Crc32c64::default(), "crc32c_64");
        bench(&mut circuit, 2);
        circuit.check();
        circuit.check_finds("{hi, lo}", "{lo, hi}");
    }
}
