//! The data path of the erasure core: coefficients, multiples of the input, eight outputs, and the way from their banks to the port.
//! Moved by the core's control: what enters was accepted, what leaves is asked for by the writer.
//! Never stalls on the way in, so no beat waits between the port and its sum.
//!
//! A beat taken at clock t: coefficients and the bytes' multiples stand at t + 4, partial products at t + 5, the product at t + 6,
//! the sum in its bank at t + 7. Coefficients that were taken at clock t count from the beat of clock t + 2 on.

use rust_hdl::prelude::*;

use super::{lane::Lane, multiples::Multiples};
use crate::circuit::ecc::EccRam;

/// Eight outputs, what feeds them and what reads them.
#[derive(LogicBlock, Default)]
pub struct Sums {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous reset, active low.
    pub resetn: Signal<In, Bit>,
    /// Bytes 0 to 3 of the beat.
    pub lo: Signal<In, Bits<32>>,
    /// Bytes 4 to 7.
    pub hi: Signal<In, Bits<32>>,
    /// The beat is the coefficients of input `index`.
    pub takes_coefficients: Signal<In, Bit>,
    /// The beat belongs to input `index`.
    pub takes_part: Signal<In, Bit>,
    /// Number of the input.
    pub index: Signal<In, Bits<8>>,
    /// It is the first input: sums begin.
    pub first: Signal<In, Bit>,
    /// The beat is the last of its block.
    pub last: Signal<In, Bit>,
    /// Bank of the block.
    pub bank: Signal<In, Bit>,
    /// Beat within the block.
    pub beat: Signal<In, Bits<5>>,
    /// The sums of a block stand from the next clock on.
    pub standing: Signal<Out, Bit>,
    /// In this bank.
    pub standing_bank: Signal<Out, Bit>,
    /// Bank that the writer reads.
    pub reader_bank: Signal<In, Bit>,
    /// Beat that the writer reads.
    pub reader_beat: Signal<In, Bits<5>>,
    /// Output that the writer reads.
    pub reader_index: Signal<In, Bits<3>>,
    /// The two registers on the way to the port move on.
    pub advance: Signal<In, Bit>,
    /// Bytes 0 to 3 of what was read two moves before.
    pub port_lo: Signal<Out, Bits<32>>,
    /// Bytes 4 to 7.
    pub port_hi: Signal<Out, Bits<32>>,
    /// Coefficients that a beat was multiplied by had been corrected.
    pub ecc_corrected: Signal<Out, Bit>,
    /// They could not be corrected.
    pub ecc_uncorrectable: Signal<Out, Bit>,
    words_lo: [DFF<Bits<32>>; 3],
    words_hi: [DFF<Bits<32>>; 3],
    multiples_lo: Multiples,
    multiples_hi: Multiples,
    late_lo: [DFF<Bits<32>>; 2],
    late_hi: [DFF<Bits<32>>; 2],
    coefficients: EccRam<8>,
    coefficient: [Signal<Local, Bits<8>>; 8],
    way_write: [DFF<Bit>; 6],
    way_first: [DFF<Bit>; 6],
    way_last: [DFF<Bit>; 6],
    way_bank: [DFF<Bit>; 6],
    way_beat: [DFF<Bits<5>>; 6],
    lanes_lo: [Lane; 8],
    lanes_hi: [Lane; 8],
    read0: Signal<Local, Bits<5>>,
    read1: Signal<Local, Bits<5>>,
    shown_lo: [Signal<Local, Bits<32>>; 8],
    shown_hi: [Signal<Local, Bits<32>>; 8],
    pair_lo: [DFF<Bits<32>>; 4],
    pair_hi: [DFF<Bits<32>>; 4],
    pair: DFF<Bits<2>>,
    chosen_lo: DFF<Bits<32>>,
    chosen_hi: DFF<Bits<32>>,
}

impl Logic for Sums {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, pair, chosen_lo, chosen_hi);
        // The bytes wait for their coefficients.
        for i in 0..3 {
            self.words_lo[i].clock.next = self.clock.val();
            self.words_hi[i].clock.next = self.clock.val();
        }
        self.words_lo[0].d.next = self.lo.val();
        self.words_hi[0].d.next = self.hi.val();
        for i in 1..3 {
            self.words_lo[i].d.next = self.words_lo[i - 1].q.val();
            self.words_hi[i].d.next = self.words_hi[i - 1].q.val();
        }
        self.multiples_lo.clock.next = self.clock.val();
        self.multiples_hi.clock.next = self.clock.val();
        self.multiples_lo.word.next = self.words_lo[2].q.val();
        self.multiples_hi.word.next = self.words_hi[2].q.val();
        for i in 0..2 {
            self.late_lo[i].clock.next = self.clock.val();
            self.late_hi[i].clock.next = self.clock.val();
            self.late_lo[i].d.next = self.multiples_lo.multiple[i + 6].val();
            self.late_hi[i].d.next = self.multiples_hi.multiple[i + 6].val();
        }

        self.coefficients.clock.next = self.clock.val();
        self.coefficients.inject.next = 0.into();
        self.coefficients.write_enable.next = self.takes_coefficients.val();
        self.coefficients.write_address.next = self.index.val();
        self.coefficients.read_enable.next = self.takes_part.val();
        self.coefficients.read_address.next = self.index.val();
        self.coefficients.write_lo.next = self.lo.val();
        self.coefficients.write_hi.next = self.hi.val();
        self.ecc_corrected.next = self.coefficients.corrected.val();
        self.ecc_uncorrectable.next = self.coefficients.uncorrectable.val();
        self.coefficient[0].next = self.coefficients.read_lo.val().get_bits::<8>(0);
        self.coefficient[1].next = self.coefficients.read_lo.val().get_bits::<8>(8);
        self.coefficient[2].next = self.coefficients.read_lo.val().get_bits::<8>(16);
        self.coefficient[3].next = self.coefficients.read_lo.val().get_bits::<8>(24);
        self.coefficient[4].next = self.coefficients.read_hi.val().get_bits::<8>(0);
        self.coefficient[5].next = self.coefficients.read_hi.val().get_bits::<8>(8);
        self.coefficient[6].next = self.coefficients.read_hi.val().get_bits::<8>(16);
        self.coefficient[7].next = self.coefficients.read_hi.val().get_bits::<8>(24);

        // What a beat carries beside its data.
        for i in 0..6 {
            self.way_write[i].clock.next = self.clock.val();
            self.way_first[i].clock.next = self.clock.val();
            self.way_last[i].clock.next = self.clock.val();
            self.way_bank[i].clock.next = self.clock.val();
            self.way_beat[i].clock.next = self.clock.val();
        }
        self.way_write[0].d.next = self.takes_part.val();
        self.way_first[0].d.next = self.first.val();
        self.way_last[0].d.next = self.last.val();
        self.way_bank[0].d.next = self.bank.val();
        self.way_beat[0].d.next = self.beat.val();
        for i in 1..6 {
            self.way_write[i].d.next = self.way_write[i - 1].q.val();
            self.way_first[i].d.next = self.way_first[i - 1].q.val();
            self.way_last[i].d.next = self.way_last[i - 1].q.val();
            self.way_bank[i].d.next = self.way_bank[i - 1].q.val();
            self.way_beat[i].d.next = self.way_beat[i - 1].q.val();
        }
        self.standing.next = self.way_write[5].q.val() & self.way_last[5].q.val();
        self.standing_bank.next = self.way_bank[5].q.val();
        if !self.resetn.val() {
            // A register with a reset is not made a part of a shift register, whose output comes a nanosecond later.
            self.way_bank[5].d.next = false;
            self.way_beat[5].d.next = 0.into();
            for i in 0..6 {
                self.way_write[i].d.next = false;
            }
        }

        // A bank that is added to shows the sum so far; the other one shows what the writer reads.
        self.read0.next = self.reader_beat.val();
        self.read1.next = self.reader_beat.val();
        if self.way_write[5].q.val() {
            if self.way_bank[5].q.val() {
                self.read1.next = self.way_beat[5].q.val();
            } else {
                self.read0.next = self.way_beat[5].q.val();
            }
        }
        for i in 0..8 {
            self.lanes_lo[i].clock.next = self.clock.val();
            self.lanes_lo[i].coefficient.next = self.coefficient[i].val();
            self.lanes_lo[i].times0.next = self.multiples_lo.multiple[0].val();
            self.lanes_lo[i].times1.next = self.multiples_lo.multiple[1].val();
            self.lanes_lo[i].times2.next = self.multiples_lo.multiple[2].val();
            self.lanes_lo[i].times3.next = self.multiples_lo.multiple[3].val();
            self.lanes_lo[i].times4.next = self.multiples_lo.multiple[4].val();
            self.lanes_lo[i].times5.next = self.multiples_lo.multiple[5].val();
            self.lanes_lo[i].late6.next = self.late_lo[0].q.val();
            self.lanes_lo[i].late7.next = self.late_lo[1].q.val();
            self.lanes_lo[i].first.next = self.way_first[5].q.val();
            self.lanes_lo[i].bank.next = self.way_bank[5].q.val();
            self.lanes_lo[i].write.next = self.way_write[5].q.val();
            self.lanes_lo[i].beat.next = self.way_beat[5].q.val();
            self.lanes_lo[i].read0.next = self.read0.val();
            self.lanes_lo[i].read1.next = self.read1.val();
            self.lanes_hi[i].clock.next = self.clock.val();
            self.lanes_hi[i].coefficient.next = self.coefficient[i].val();
            self.lanes_hi[i].times0.next = self.multiples_hi.multiple[0].val();
            self.lanes_hi[i].times1.next = self.multiples_hi.multiple[1].val();
            self.lanes_hi[i].times2.next = self.multiples_hi.multiple[2].val();
            self.lanes_hi[i].times3.next = self.multiples_hi.multiple[3].val();
            self.lanes_hi[i].times4.next = self.multiples_hi.multiple[4].val();
            self.lanes_hi[i].times5.next = self.multiples_hi.multiple[5].val();
            self.lanes_hi[i].late6.next = self.late_hi[0].q.val();
            self.lanes_hi[i].late7.next = self.late_hi[1].q.val();
            self.lanes_hi[i].first.next = self.way_first[5].q.val();
            self.lanes_hi[i].bank.next = self.way_bank[5].q.val();
            self.lanes_hi[i].write.next = self.way_write[5].q.val();
            self.lanes_hi[i].beat.next = self.way_beat[5].q.val();
            self.lanes_hi[i].read0.next = self.read0.val();
            self.lanes_hi[i].read1.next = self.read1.val();
        }

        // Two outputs in two banks become one word, then four such words become the port's.
        for i in 0..8 {
            self.shown_lo[i].next = self.lanes_lo[i].word0.val();
            self.shown_hi[i].next = self.lanes_hi[i].word0.val();
            if self.reader_bank.val() {
                self.shown_lo[i].next = self.lanes_lo[i].word1.val();
                self.shown_hi[i].next = self.lanes_hi[i].word1.val();
            }
        }
        for i in 0..4 {
            self.pair_lo[i].clock.next = self.clock.val();
            self.pair_hi[i].clock.next = self.clock.val();
            self.pair_lo[i].d.next = self.pair_lo[i].q.val();
            self.pair_hi[i].d.next = self.pair_hi[i].q.val();
        }
        if self.advance.val() {
            for i in 0..4 {
                self.pair_lo[i].d.next = self.shown_lo[2 * i].val();
                self.pair_hi[i].d.next = self.shown_hi[2 * i].val();
                if self.reader_index.val().get_bit(0) {
                    self.pair_lo[i].d.next = self.shown_lo[2 * i + 1].val();
                    self.pair_hi[i].d.next = self.shown_hi[2 * i + 1].val();
                }
            }
            self.pair.d.next = self.reader_index.val().get_bits::<2>(1);
            self.chosen_lo.d.next = self.pair_lo[0].q.val();
            self.chosen_hi.d.next = self.pair_hi[0].q.val();
            if self.pair.q.val() == 1 {
                self.chosen_lo.d.next = self.pair_lo[1].q.val();
                self.chosen_hi.d.next = self.pair_hi[1].q.val();
            }
            if self.pair.q.val() == 2 {
                self.chosen_lo.d.next = self.pair_lo[2].q.val();
                self.chosen_hi.d.next = self.pair_hi[2].q.val();
            }
            if self.pair.q.val() == 3 {
                self.chosen_lo.d.next = self.pair_lo[3].q.val();
                self.chosen_hi.d.next = self.pair_hi[3].q.val();
            }
        }
        self.port_lo.next = self.chosen_lo.q.val();
        self.port_hi.next = self.chosen_hi.q.val();
    }
}
