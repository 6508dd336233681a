//! Half an output of a pass over GF(2^8): four bytes a clock times the output's coefficient, added up in memory.
//! Stands behind the multiples that `sums` makes of every input; two lanes are an output, and the writer reads their banks.
//! Never knows which input or shard it works on, and never stops: what enters has its place.
//!
//! A product of byte d and coefficient c is the sum over the bits b of c of `c[b] * (d * x^b)`. The multiples `d * x^b` are the
//! same for all outputs, so an output costs one LUT for three of its bits, one for three more, one that adds those to the
//! last two, and one that adds the product to the sum so far: four LUTs a bit, and no clock is lost when coefficients change.

use rust_hdl::prelude::*;

use crate::circuit::lutram::LutRam;

/// Half an output. Coefficient and multiples enter at clock t, the product stands at t + 2, and the sum is written at the end of
/// that clock; `late6`, `late7` belong to t + 1; `first`, `bank`, `write` and `beat` to t + 2.
#[derive(LogicBlock, Default)]
pub struct Lane {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Coefficient of the beat.
    pub coefficient: Signal<In, Bits<8>>,
    /// The bytes.
    pub times0: Signal<In, Bits<32>>,
    /// The bytes times x.
    pub times1: Signal<In, Bits<32>>,
    /// The bytes times x^2.
    pub times2: Signal<In, Bits<32>>,
    /// The bytes times x^3.
    pub times3: Signal<In, Bits<32>>,
    /// The bytes times x^4.
    pub times4: Signal<In, Bits<32>>,
    /// The bytes times x^5.
    pub times5: Signal<In, Bits<32>>,
    /// The bytes times x^6, one clock later.
    pub late6: Signal<In, Bits<32>>,
    /// The bytes times x^7, one clock later.
    pub late7: Signal<In, Bits<32>>,
    /// The sum starts with this product.
    pub first: Signal<In, Bit>,
    /// Bank of the sum.
    pub bank: Signal<In, Bit>,
    /// The product counts.
    pub write: Signal<In, Bit>,
    /// Beat within the block.
    pub beat: Signal<In, Bits<5>>,
    /// What is read from bank 0: the place of the sum if it is added to, the writer's place otherwise.
    pub read0: Signal<In, Bits<5>>,
    /// What is read from bank 1.
    pub read1: Signal<In, Bits<5>>,
    /// Word of bank 0.
    pub word0: Signal<Out, Bits<32>>,
    /// Word of bank 1.
    pub word1: Signal<Out, Bits<32>>,
    term: [Signal<Local, Bits<32>>; 8],
    low: DFF<Bits<32>>,
    middle: DFF<Bits<32>>,
    late: DFF<Bits<2>>,
    product: DFF<Bits<32>>,
    so_far: Signal<Local, Bits<32>>,
    banks: [LutRam<5, 32>; 2],
}

impl Logic for Lane {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, low, middle, late, product);
        for i in 0..8 {
            self.term[i].next = 0.into();
        }
        if self.coefficient.val().get_bit(0) {
            self.term[0].next = self.times0.val();
        }
        if self.coefficient.val().get_bit(1) {
            self.term[1].next = self.times1.val();
        }
        if self.coefficient.val().get_bit(2) {
            self.term[2].next = self.times2.val();
        }
        if self.coefficient.val().get_bit(3) {
            self.term[3].next = self.times3.val();
        }
        if self.coefficient.val().get_bit(4) {
            self.term[4].next = self.times4.val();
        }
        if self.coefficient.val().get_bit(5) {
            self.term[5].next = self.times5.val();
        }
        if self.late.q.val().get_bit(0) {
            self.term[6].next = self.late6.val();
        }
        if self.late.q.val().get_bit(1) {
            self.term[7].next = self.late7.val();
        }
        self.late.d.next = self.coefficient.val().get_bits::<2>(6);
        self.low.d.next = self.term[0].val() ^ self.term[1].val() ^ self.term[2].val();
        self.middle.d.next = self.term[3].val() ^ self.term[4].val() ^ self.term[5].val();
        self.product.d.next = self.low.q.val() ^ self.middle.q.val() ^ self.term[6].val() ^ self.term[7].val();

        // One LUT a bit: product, both banks, which of them, and whether there is a sum yet.
        self.so_far.next = self.banks[0].read_data.val();
        if self.bank.val() {
            self.so_far.next = self.banks[1].read_data.val();
        }
        if self.first.val() {
            self.so_far.next = 0.into();
        }
        for i in 0..2 {
            self.banks[i].clock.next = self.clock.val();
            self.banks[i].write_address.next = self.beat.val();
            self.banks[i].write_data.next = self.product.q.val() ^ self.so_far.val();
        }
        self.banks[0].read_address.next = self.read0.val();
        self.banks[1].read_address.next = self.read1.val();
        self.banks[0].write_enable.next = self.write.val() & !self.bank.val();
        self.banks[1].write_enable.next = self.write.val() & self.bank.val();
        self.word0.next = self.banks[0].read_data.val();
        self.word1.next = self.banks[1].read_data.val();
    }
}
