//! Eight bytes times x^0 to x^7 over GF(2^8) modulo x^8 + x^4 + x^3 + x^2 + 1 (0x11d), registered.
//! Stands between the input stream and the lanes, for all of which it is made once.
//! Never stops and never looks at what a beat means.

use rust_hdl::prelude::*;

/// Four bytes times x^b, b = 0..8. Latency one clock, one word a clock.
#[derive(LogicBlock, Default)]
pub struct Multiples {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Four bytes.
    pub word: Signal<In, Bits<32>>,
    /// The bytes times x^b of the word before the last edge.
    pub multiple: [Signal<Out, Bits<32>>; 8],
    chain: [Signal<Local, Bits<32>>; 8],
    carry: [Signal<Local, Bits<32>>; 7],
    held: [DFF<Bits<32>>; 8],
}

impl Logic for Multiples {
    #[hdl_gen]
    fn update(&mut self) {
        self.chain[0].next = self.word.val();
        for i in 0..7 {
            // The top bit of every byte goes out and comes back as 0x1d: bits 0, 2, 3 and 4.
            self.carry[i].next = (self.chain[i].val() >> 7) & 0x0101_0101;
            self.chain[i + 1].next = ((self.chain[i].val() & 0x7f7f_7f7f) << 1)
                ^ self.carry[i].val()
                ^ (self.carry[i].val() << 2)
                ^ (self.carry[i].val() << 3)
                ^ (self.carry[i].val() << 4);
        }
        for i in 0..8 {
            self.held[i].clock.next = self.clock.val();
            self.held[i].d.next = self.chain[i].val();
            self.multiple[i].next = self.held[i].q.val();
        }
    }
}
