//! Memory protected by a code of 64 + 8 bits: one wrong bit is corrected, two are found (SECDED).
//! Holds what must survive in block RAM for long: tables and inner nodes.
//! Never writes a corrected word back: who reads decides whether to scrub.
//!
//! Code: M. Y. Hsiao, "A class of optimal minimum odd-weight-column SEC-DED codes" (1970): every column of a data bit has
//! odd weight (56 of weight 3, 8 of weight 5), those of the check bits weight 1. An odd syndrome is one wrong bit.

use rust_hdl::prelude::*;

use crate::circuit::ram::{Made, declaration};

/// Check bits that a single data bit is part of; the first 64 columns of weight 3, then 5, in rising order of their number.
pub(crate) fn columns() -> [u8; 64] {
    let of_weight = |weight: u32| (0..=u8::MAX).filter(move |column| column.count_ones() == weight);
    let mut columns = [0; 64];
    let mut candidates = of_weight(3).chain(of_weight(5));
    columns.fill_with(|| {
        candidates
            .next()
            .expect("56 columns of weight 3 and as many of weight 5")
    });
    columns
}

/// The check bits of a word.
pub fn check_of(word: u64) -> u8 {
    let columns = columns();
    (0..64)
        .filter(|bit| word >> bit & 1 == 1)
        .fold(0, |check, bit| check ^ columns[bit])
}

/// Word and check bits to what they stood for, and whether a bit was wrong: `(word, corrected, uncorrectable)`.
pub fn decoded(word: u64, check: u8) -> (u64, bool, bool) {
    let syndrome = check_of(word) ^ check;
    if syndrome == 0 {
        return (word, false, false);
    }
    match columns().iter().position(|column| *column == syndrome) {
        Some(bit) => (word ^ 1 << bit, true, false),
        None => (word, syndrome.is_power_of_two(), !syndrome.is_power_of_two()),
    }
}

/// Check bits of a word, combinational.
#[derive(LogicBlock, Default)]
pub struct EccEncoder {
    /// Bits 31..0 of the word.
    pub lo: Signal<In, Bits<32>>,
    /// Bits 63..32.
    pub hi: Signal<In, Bits<32>>,
    /// Its check bits.
    pub check: Signal<Out, Bits<8>>,
}

impl Logic for EccEncoder {
    fn update(&mut self) {
        self.check.next = bits(u64::from(check_of(word(self.lo.val(), self.hi.val()))));
    }

    fn connect(&mut self) {
        self.check.connect();
    }

    fn hdl(&self) -> Verilog {
        Verilog::Custom(format!("always @(*) begin\n{}end", parities("check", "")))
    }
}

/// Corrects a word; two clocks of latency, one word a clock.
#[derive(LogicBlock, Default)]
pub struct EccDecoder {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// A word is there; without it, no error is reported.
    pub valid: Signal<In, Bit>,
    /// Bits 31..0 of the word as read.
    pub lo: Signal<In, Bits<32>>,
    /// Bits 63..32.
    pub hi: Signal<In, Bits<32>>,
    /// Check bits as read.
    pub check: Signal<In, Bits<8>>,
    /// `valid` of two clocks before.
    pub out_valid: Signal<Out, Bit>,
    /// Bits 31..0 of the word, corrected.
    pub out_lo: Signal<Out, Bits<32>>,
    /// Bits 63..32.
    pub out_hi: Signal<Out, Bits<32>>,
    /// One bit was wrong; one clock long.
    pub corrected: Signal<Out, Bit>,
    /// More than one bit was wrong: the word is not what was written; one clock long.
    pub uncorrectable: Signal<Out, Bit>,
    _read: (bool, u64, u8),
    _result: (bool, u64, bool, bool),
}

impl Logic for EccDecoder {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            let (valid, read, check) = self._read;
            let (value, corrected, uncorrectable) = decoded(read, check);
            self._result = (valid, value, valid & corrected, valid & uncorrectable);
            self._read = (
                self.valid.val(),
                word(self.lo.val(), self.hi.val()),
                self.check.val().to_u8(),
            );
        }
        let (valid, value, corrected, uncorrectable) = self._result;
        self.out_valid.next = valid;
        self.out_lo.next = bits(value & 0xffff_ffff);
        self.out_hi.next = bits(value >> 32);
        self.corrected.next = corrected;
        self.uncorrectable.next = uncorrectable;
    }

    fn connect(&mut self) {
        self.out_valid.connect();
        self.out_lo.connect();
        self.out_hi.connect();
        self.corrected.connect();
        self.uncorrectable.connect();
    }

    fn hdl(&self) -> Verilog {
        let mut text = format!(
            "\
reg [7:0] parity;
reg read_valid = 1'b0;
reg [63:0] read = 0;
reg [7:0] syndrome = 0;
reg [63:0] wrong;
reg known;
reg result_valid = 1'b0;
reg [63:0] result = 0;
reg one = 1'b0;
reg more = 1'b0;
always @(*) begin
{}end
always @(*) begin
",
            parities("parity", " ^ check")
        );
        for (bit, column) in columns().into_iter().enumerate() {
            text += &format!("    wrong[{bit}] = syndrome == 8'h{column:02x};\n");
        }
        text += "    known = |wrong";
        for bit in 0..8 {
            text += &format!(" | (syndrome == 8'h{:02x})", 1 << bit);
        }
        text += ";
end
always @(posedge clock) begin
    read_valid <= valid;
    read <= {hi, lo};
    syndrome <= parity;
    result_valid <= read_valid;
    result <= read ^ wrong;
    one <= read_valid & known;
    more <= read_valid & ~known & (syndrome != 8'h00);
end
always @(*) begin
    out_valid = result_valid;
    {out_hi, out_lo} = result;
    corrected = one;
    uncorrectable = more;
end";
        Verilog::Custom(text)
    }
}

/// `2^A` words of 64 bits, zero at start, with check bits; block RAM.
///
/// A write takes effect on the next edge but one. A read is answered four clocks after its edge: memory, its output
/// register, and two of the decoder. One read and one write a clock. `inject` spoils the word of a write, as a test of the
/// protection: 1 inverts its bit 0, 3 its bits 0 and 1.
#[derive(LogicBlock)]
pub struct EccRam<const A: usize> {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Stores.
    pub write_enable: Signal<In, Bit>,
    /// Where to.
    pub write_address: Signal<In, Bits<A>>,
    /// Bits 31..0 of the word.
    pub write_lo: Signal<In, Bits<32>>,
    /// Bits 63..32.
    pub write_hi: Signal<In, Bits<32>>,
    /// Bits 1..0 of the word to be spoilt after the check bits were made.
    pub inject: Signal<In, Bits<2>>,
    /// Reads.
    pub read_enable: Signal<In, Bit>,
    /// Where from.
    pub read_address: Signal<In, Bits<A>>,
    /// The read of four clocks before is answered.
    pub read_valid: Signal<Out, Bit>,
    /// Bits 31..0 of the word, corrected.
    pub read_lo: Signal<Out, Bits<32>>,
    /// Bits 63..32.
    pub read_hi: Signal<Out, Bits<32>>,
    /// One bit was wrong.
    pub corrected: Signal<Out, Bit>,
    /// More than one bit was wrong.
    pub uncorrectable: Signal<Out, Bit>,
    encoder: EccEncoder,
    memory: CodeRam<A>,
    decoder: EccDecoder,
    storing: DFF<Bit>,
    address: DFF<Bits<A>>,
    lo: DFF<Bits<32>>,
    hi: DFF<Bits<32>>,
    check: DFF<Bits<8>>,
    spoilt: DFF<Bits<2>>,
    reading: DFF<Bit>,
    register: DFF<Bit>,
    register_lo: DFF<Bits<32>>,
    register_hi: DFF<Bits<32>>,
    register_check: DFF<Bits<8>>,
}

impl<const A: usize> Default for EccRam<A> {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            write_enable: Signal::default(),
            write_address: Signal::default(),
            write_lo: Signal::default(),
            write_hi: Signal::default(),
            inject: Signal::default(),
            read_enable: Signal::default(),
            read_address: Signal::default(),
            read_valid: Signal::default(),
            read_lo: Signal::default(),
            read_hi: Signal::default(),
            corrected: Signal::default(),
            uncorrectable: Signal::default(),
            encoder: EccEncoder::default(),
            memory: CodeRam::default(),
            decoder: EccDecoder::default(),
            storing: DFF::default(),
            address: DFF::default(),
            lo: DFF::default(),
            hi: DFF::default(),
            check: DFF::default(),
            spoilt: DFF::default(),
            reading: DFF::default(),
            register: DFF::default(),
            register_lo: DFF::default(),
            register_hi: DFF::default(),
            register_check: DFF::default(),
        }
    }
}

impl<const A: usize> EccRam<A> {
    /// An upset, for tests: inverts bit 0..=71 of an entry; 64 and above are check bits.
    pub fn upset(&mut self, address: usize, bit: usize) {
        let (word, check) = &mut self.memory._memory[address];
        if bit < 64 {
            *word ^= 1 << bit;
        } else {
            *check ^= 1 << (bit - 64);
        }
    }
}

impl<const A: usize> Logic for EccRam<A> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            storing,
            address,
            lo,
            hi,
            check,
            spoilt,
            reading,
            register,
            register_lo,
            register_hi,
            register_check
        );
        self.memory.clock.next = self.clock.val();
        self.decoder.clock.next = self.clock.val();
        self.encoder.lo.next = self.write_lo.val();
        self.encoder.hi.next = self.write_hi.val();
        self.storing.d.next = self.write_enable.val();
        self.address.d.next = self.write_address.val();
        self.lo.d.next = self.write_lo.val();
        self.hi.d.next = self.write_hi.val();
        self.check.d.next = self.encoder.check.val();
        self.spoilt.d.next = self.inject.val();
        self.memory.write_enable.next = self.storing.q.val();
        self.memory.write_address.next = self.address.q.val();
        self.memory.write_lo.next = self.lo.q.val() ^ bit_cast::<32, 2>(self.spoilt.q.val());
        self.memory.write_hi.next = self.hi.q.val();
        self.memory.write_check.next = self.check.q.val();
        self.memory.read_enable.next = self.read_enable.val();
        self.memory.read_address.next = self.read_address.val();
        self.reading.d.next = self.read_enable.val();
        self.register.d.next = self.reading.q.val();
        self.register_lo.d.next = self.memory.read_lo.val();
        self.register_hi.d.next = self.memory.read_hi.val();
        self.register_check.d.next = self.memory.read_check.val();
        self.decoder.valid.next = self.register.q.val();
        self.decoder.lo.next = self.register_lo.q.val();
        self.decoder.hi.next = self.register_hi.q.val();
        self.decoder.check.next = self.register_check.q.val();
        self.read_valid.next = self.decoder.out_valid.val();
        self.read_lo.next = self.decoder.out_lo.val();
        self.read_hi.next = self.decoder.out_hi.val();
        self.corrected.next = self.decoder.corrected.val();
        self.uncorrectable.next = self.decoder.uncorrectable.val();
    }
}

/// One memory for word and check bits: the 72 bits of a RAMB36E1. Reads as `Ram` does.
#[derive(LogicBlock)]
struct CodeRam<const A: usize> {
    clock: Signal<In, Clock>,
    write_enable: Signal<In, Bit>,
    write_address: Signal<In, Bits<A>>,
    write_lo: Signal<In, Bits<32>>,
    write_hi: Signal<In, Bits<32>>,
    write_check: Signal<In, Bits<8>>,
    read_enable: Signal<In, Bit>,
    read_address: Signal<In, Bits<A>>,
    read_lo: Signal<Out, Bits<32>>,
    read_hi: Signal<Out, Bits<32>>,
    read_check: Signal<Out, Bits<8>>,
    _memory: Vec<(u64, u8)>,
    _value: (u64, u8),
}

impl<const A: usize> Default for CodeRam<A> {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            write_enable: Signal::default(),
            write_address: Signal::default(),
            write_lo: Signal::default(),
            write_hi: Signal::default(),
            write_check: Signal::default(),
            read_enable: Signal::default(),
            read_address: Signal::default(),
            read_lo: Signal::default(),
            read_hi: Signal::default(),
            read_check: Signal::default(),
            _memory: vec![(0, 0); 1 << A],
            _value: (0, 0),
        }
    }
}

impl<const A: usize> Logic for CodeRam<A> {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            if self.read_enable.val() {
                self._value = self._memory[self.read_address.val().to_u32() as usize];
            }
            if self.write_enable.val() {
                self._memory[self.write_address.val().to_u32() as usize] = (
                    word(self.write_lo.val(), self.write_hi.val()),
                    self.write_check.val().to_u8(),
                );
            }
        }
        self.read_lo.next = bits(self._value.0 & 0xffff_ffff);
        self.read_hi.next = bits(self._value.0 >> 32);
        self.read_check.next = bits(u64::from(self._value.1));
    }

    fn connect(&mut self) {
        self.read_lo.connect();
        self.read_hi.connect();
        self.read_check.connect();
    }

    fn hdl(&self) -> Verilog {
        Verilog::Custom(format!(
            "{}\
reg [71:0] value = 0;
always @(posedge clock) begin
    if (write_enable) memory[write_address] <= {{write_check, write_hi, write_lo}};
end
always @(posedge clock) begin
    if (read_enable) value <= memory[read_address];
end
always @(*) {{read_check, read_hi, read_lo}} = value;",
            declaration(Made::Block, A, 72, &[])
        ))
    }
}

fn word(lo: Bits<32>, hi: Bits<32>) -> u64 {
    lo.to_u64() | hi.to_u64() << 32
}

/// `target[i] = parity of the bits of {hi, lo} in check bit i, with tail[i]` for all eight.
fn parities(target: &str, tail: &str) -> String {
    let columns = columns();
    let mut text = String::new();
    for check in 0..8 {
        let part = |bit: &usize| columns[*bit] >> check & 1 == 1;
        let mask = (0..64).filter(part).fold(0u64, |mask, bit| mask | 1 << bit);
        let tail = if tail.is_empty() {
            String::new()
        } else {
            format!("{tail}[{check}]")
        };
        text += &format!("    {target}[{check}] = ^({{hi, lo}} & 64'h{mask:016x}){tail};\n");
    }
    text
}

crate::clocked!(EccDecoder, EccRam<9>);
crate::pins!(EccDecoder { valid, lo, hi, check ; out_valid, out_lo, out_hi, corrected, uncorrectable });
crate::pins!(EccRam<9> {
    write_enable, write_address, write_lo, write_hi, inject, read_enable, read_address ;
    read_valid, read_lo, read_hi, corrected, uncorrectable
});

#[cfg(test)]
mod tests {
    use super::*;
    use crate::circuit::cosim::Recorded;
    use crate::circuit::ports::Model;
    use crate::circuit::rng::XorShift;

    /// What the decoder says of a spoilt word, as a reader of the code would: none, one of 72, or two of them.
    fn bench(model: &mut impl Model) {
        let mut random = XorShift::new(7);
        let mut cases: Vec<(u64, u128)> = vec![(0, 0), (u64::MAX, 0)];
        cases.extend((0..72).map(|bit| (random.draw(), 1 << bit)));
        for a in 0..72 {
            cases.extend((0..a).map(|b| (random.draw(), 1 << a | 1 << b)));
        }
        for clock in 0..cases.len() + 2 {
            let (word, flips) = cases.get(clock).copied().unwrap_or((0, 1));
            let spoilt = word ^ flips as u64;
            // After the last case a wrong word without `valid`: it must not be reported.
            model.set("valid", u64::from(clock < cases.len()));
            model.set("lo", spoilt & 0xffff_ffff);
            model.set("hi", spoilt >> 32);
            model.set("check", u64::from(check_of(word)) ^ (flips >> 64) as u64);
            model.settle();
            if let Some((word, flips)) = clock.checked_sub(2).map(|clock| cases[clock]) {
                let count = flips.count_ones();
                let flags = (model.get("corrected"), model.get("uncorrectable"));
                assert_eq!(flags, (u64::from(count == 1), u64::from(count == 2)), "{flips:x}");
                if count < 2 {
                    assert_eq!(model.get("out_lo") | model.get("out_hi") << 32, word, "{flips:x}");
                }
            }
            model.tick();
        }
        for _ in 0..2 {
            assert_eq!((model.get("corrected"), model.get("uncorrectable")), (0, 0));
            model.tick();
        }
    }

    #[test]
    fn every_bit_is_corrected_and_every_pair_is_found() {
        let mut circuit = Recorded::new(EccDecoder::default(), "ecc_decoder");
        bench(&mut circuit);
        circuit.check();
        circuit.check_finds("result <= read ^ wrong", "result <= read");
        circuit.check_finds("wrong[63] = syndrome ==", "wrong[63] = ~syndrome ==");
    }

    /// All columns differ and are odd: that is why the code works.
    #[test]
    fn columns_are_odd_and_differ() {
        let columns = columns();
        for (at, column) in columns.iter().enumerate() {
            assert!(column.count_ones() % 2 == 1 && column.count_ones() > 1);
            assert!(!columns[..at].contains(column), "column {at}");
        }
    }

    fn read(circuit: &mut impl Model, address: u64) -> (u64, u64, u64) {
        circuit.set("read_enable", 1);
        circuit.set("read_address", address);
        circuit.tick();
        circuit.set("read_enable", 0);
        for _ in 0..3 {
            assert_eq!(circuit.get("read_valid"), 0);
            circuit.tick();
        }
        assert_eq!(circuit.get("read_valid"), 1);
        let word = circuit.get("read_lo") | circuit.get("read_hi") << 32;
        (word, circuit.get("corrected"), circuit.get("uncorrectable"))
    }

    fn write(circuit: &mut impl Model, address: u64, word: u64, inject: u64) {
        circuit.set("write_enable", 1);
        circuit.set("write_address", address);
        circuit.set("write_lo", word & 0xffff_ffff);
        circuit.set("write_hi", word >> 32);
        circuit.set("inject", inject);
        circuit.tick();
        circuit.set("write_enable", 0);
        circuit.tick();
    }

    /// Every bit of an entry, and pairs across word and check bits, upset in the memory itself.
    #[test]
    fn upsets_in_the_memory_are_corrected_or_found() {
        let mut circuit = EccRam::<9>::default();
        circuit.connect_all();
        let mut random = XorShift::new(8);
        for bit in 0..72 {
            let (address, word) = (random.below(512), random.draw());
            write(&mut circuit, address, word, 0);
            assert_eq!(read(&mut circuit, address), (word, 0, 0));
            circuit.upset(address as usize, bit);
            assert_eq!(read(&mut circuit, address), (word, 1, 0), "bit {bit}");
            circuit.upset(address as usize, (bit + 1 + random.below(71) as usize) % 72);
            assert_eq!(read(&mut circuit, address).2, 1, "bit {bit} and another");
        }
    }

    /// Random words, first and last address, injected errors; and what was never written reads zero without complaint.
    #[test]
    fn the_memory_in_verilog_equals_the_circuit() {
        let mut circuit = Recorded::new(EccRam::<9>::default(), "ecc_ram_512x64");
        let mut random = XorShift::new(9);
        assert_eq!(read(&mut circuit, 511), (0, 0, 0));
        for address in [0, 1, 2, 255, 256, 511] {
            for inject in [0, 1, 3] {
                let word = random.draw();
                write(&mut circuit, address, word, inject);
                let (got, corrected, uncorrectable) = read(&mut circuit, address);
                assert_eq!(
                    (corrected, uncorrectable),
                    (u64::from(inject == 1), u64::from(inject == 3))
                );
                assert!(got == word || inject == 3);
            }
        }
        circuit.check();
        circuit.check_finds("one <= read_valid & known", "one <= read_valid");
    }
}
