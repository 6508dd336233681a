//! Skid buffer: cuts the ready chain of a stream without losing a beat a clock.
//! Stands at the boundary of every core and mover: 64 bits of data in two words, and a last flag.
//! Never changes, drops or reorders a beat.

use rust_hdl::prelude::*;

/// Two-beat buffer with registered outputs: `s_ready`, `m_valid` and the data all come from registers.
///
/// Ports: `s_*` in, `m_*` out, AXI4-Stream rules. Latency one clock; throughput one beat a clock, also when the sink
/// stalls at random: while it stalls, one more beat is taken into the spare register.
/// Reset (`resetn` low on an edge) empties it.
#[derive(LogicBlock, Default)]
pub struct Skid {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous reset, active low.
    pub resetn: Signal<In, Bit>,
    /// A beat is offered.
    pub s_valid: Signal<In, Bit>,
    /// It is taken.
    pub s_ready: Signal<Out, Bit>,
    /// Bytes 0 to 3 of the beat.
    pub s_lo: Signal<In, Bits<32>>,
    /// Bytes 4 to 7.
    pub s_hi: Signal<In, Bits<32>>,
    /// Last beat of its packet.
    pub s_last: Signal<In, Bit>,
    /// A beat is offered onward.
    pub m_valid: Signal<Out, Bit>,
    /// It is taken.
    pub m_ready: Signal<In, Bit>,
    /// Bytes 0 to 3 of the beat.
    pub m_lo: Signal<Out, Bits<32>>,
    /// Bytes 4 to 7.
    pub m_hi: Signal<Out, Bits<32>>,
    /// Last beat of its packet.
    pub m_last: Signal<Out, Bit>,
    valid: DFF<Bit>,
    lo: DFF<Bits<32>>,
    hi: DFF<Bits<32>>,
    last: DFF<Bit>,
    // Low: the spare register holds a beat. Inverted, because a register starts at 0 and an empty buffer is not ready
    // before its first clock: a source may not see ready while the reset lasts.
    ready: DFF<Bit>,
    spare: DFF<Bit>,
    spare_lo: DFF<Bits<32>>,
    spare_hi: DFF<Bits<32>>,
    spare_last: DFF<Bit>,
    take: Signal<Local, Bit>,
    free: Signal<Local, Bit>,
}

impl Logic for Skid {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self, clock, valid, lo, hi, last, ready, spare, spare_lo, spare_hi, spare_last
        );
        self.s_ready.next = self.ready.q.val();
        self.m_valid.next = self.valid.q.val();
        self.m_lo.next = self.lo.q.val();
        self.m_hi.next = self.hi.q.val();
        self.m_last.next = self.last.q.val();
        self.take.next = self.s_valid.val() & self.ready.q.val();
        // The output register is empty, or its beat leaves on this edge.
        self.free.next = !self.valid.q.val() | self.m_ready.val();
        if self.free.val() {
            self.valid.d.next = self.spare.q.val() | self.take.val();
            self.spare.d.next = false;
            self.ready.d.next = true;
            if self.spare.q.val() {
                self.lo.d.next = self.spare_lo.q.val();
                self.hi.d.next = self.spare_hi.q.val();
                self.last.d.next = self.spare_last.q.val();
            } else {
                self.lo.d.next = self.s_lo.val();
                self.hi.d.next = self.s_hi.val();
                self.last.d.next = self.s_last.val();
            }
        } else if self.take.val() {
            self.spare.d.next = true;
            self.ready.d.next = false;
        }
        if self.take.val() {
            self.spare_lo.d.next = self.s_lo.val();
            self.spare_hi.d.next = self.s_hi.val();
            self.spare_last.d.next = self.s_last.val();
        }
        if !self.resetn.val() {
            self.valid.d.next = false;
            self.spare.d.next = false;
            self.ready.d.next = false;
        }
    }
}

crate::clocked!(Skid);
crate::pins!(Skid { resetn, s_valid, s_lo, s_hi, s_last, m_ready ; s_ready, m_valid, m_lo, m_hi, m_last });

#[cfg(test)]
mod tests {
    use super::*;
    use crate::circuit::cosim::Recorded;
    use crate::circuit::ports::{Model, Ports};
    use crate::circuit::rng::XorShift;
    use crate::circuit::{tool, verilated::Verilated};

    /// Sends numbered beats with gaps and stalls of a quarter each; returns the clocks it took until all came out.
    fn bench(model: &mut impl Model, beats: u64, random: &mut XorShift, always: bool) -> u64 {
        model.set("resetn", 0);
        model.tick();
        model.set("resetn", 1);
        model.tick();
        let (mut sent, mut came, mut clocks) = (0, 0, 0);
        while came < beats {
            let offer = sent < beats && (always || !random.one_in(4));
            let ready = always || !random.one_in(4);
            model.set("s_valid", u64::from(offer));
            model.set("s_lo", sent ^ 0xdead_beef);
            model.set("s_hi", sent);
            model.set("s_last", sent % 7 / 6);
            model.set("m_ready", u64::from(ready));
            model.settle();
            if model.get("m_valid") == 1 && ready {
                let beat = (model.get("m_lo"), model.get("m_hi"), model.get("m_last"));
                assert_eq!(beat, (came ^ 0xdead_beef, came, came % 7 / 6));
                came += 1;
            }
            sent += u64::from(offer && model.get("s_ready") == 1);
            model.tick();
            clocks += 1;
            assert!(clocks < 8 * beats + 8, "beats are lost");
        }
        clocks
    }

    /// Without stalls a beat a clock and one clock of latency; with random gaps and stalls nothing is lost.
    #[test]
    fn beats_come_out_in_order_and_one_a_clock() {
        let mut random = XorShift::new(1);
        let mut skid = Recorded::new(Skid::default(), "skid");
        assert_eq!(bench(&mut skid, 100, &mut random, true), 101);
        bench(&mut skid, 300, &mut random, false);
        skid.check();
        // The spare register is not refilled: seen only where a stall meets an offer.
        skid.check_finds("spare$d = 1'b1;", "spare$d = 1'b0;");
        // A stalled beat changes.
        skid.check_finds("free = ~valid$q | m_ready;", "free = 1'b1;");
    }

    /// The same bench drives the model that Verilator makes.
    #[test]
    fn the_bench_drives_verilog() {
        if !tool::found(&["verilator", "make", "g++"]) {
            return;
        }
        let circuit = Recorded::new(Skid::default(), "skid");
        let mut model = Verilated::new("skid", circuit.text(), &Ports::of(&circuit.circuit));
        let mut random = XorShift::new(2);
        assert_eq!(bench(&mut model, 100, &mut random, true), 101);
        bench(&mut model, 2000, &mut random, false);
    }
}
