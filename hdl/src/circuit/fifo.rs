//! Queue of beats between a source and a sink: 64 bits and a last flag each, in block RAM or distributed RAM.
//! Read-ahead of the movers and buffers between stages of different pace.
//! Never loses a beat, and never offers one that could change while it waits.

use rust_hdl::prelude::*;

use crate::circuit::ram::{Made, declaration};

/// Holds up to `2^A` beats; `C` must be `A + 1`.
///
/// Ports: `s_*` in, `m_*` out, AXI4-Stream rules; `count` beats are inside. Latency two clocks from an edge that takes a
/// beat to `m_valid`; throughput one beat a clock. `s_ready` and `m_valid` come from registers, the data from the output
/// register of the memory. Reset empties it.
#[derive(LogicBlock)]
pub struct Fifo<const A: usize, const C: usize> {
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
    /// Beats taken and not given yet.
    pub count: Signal<Out, Bits<C>>,
    memory: BeatRam<A>,
    depth: Constant<Bits<C>>,
    depth_less_one: Constant<Bits<C>>,
    head: DFF<Bits<A>>,
    tail: DFF<Bits<A>>,
    // Beats in the memory, and those with the one in the output register.
    stored: DFF<Bits<C>>,
    total: DFF<Bits<C>>,
    some: DFF<Bit>,
    ready: DFF<Bit>,
    valid: DFF<Bit>,
    push: Signal<Local, Bit>,
    fetch: Signal<Local, Bit>,
    pop: Signal<Local, Bit>,
    next_stored: Signal<Local, Bits<C>>,
    next_total: Signal<Local, Bits<C>>,
}

impl<const A: usize, const C: usize> Fifo<A, C> {
    /// Empty.
    ///
    /// # Panics
    /// If `C` is not `A + 1`.
    pub fn new(made: Made) -> Self {
        assert!(C == A + 1, "a count of 2^{A} needs {} bits", A + 1);
        Self {
            clock: Signal::default(),
            resetn: Signal::default(),
            s_valid: Signal::default(),
            s_ready: Signal::default(),
            s_lo: Signal::default(),
            s_hi: Signal::default(),
            s_last: Signal::default(),
            m_valid: Signal::default(),
            m_ready: Signal::default(),
            m_lo: Signal::default(),
            m_hi: Signal::default(),
            m_last: Signal::default(),
            count: Signal::default(),
            memory: BeatRam::new(made),
            depth: Constant::new(bits(1 << A)),
            depth_less_one: Constant::new(bits((1 << A) - 1)),
            head: DFF::default(),
            tail: DFF::default(),
            stored: DFF::default(),
            total: DFF::default(),
            some: DFF::default(),
            ready: DFF::default(),
            valid: DFF::default(),
            push: Signal::default(),
            fetch: Signal::default(),
            pop: Signal::default(),
            next_stored: Signal::default(),
            next_total: Signal::default(),
        }
    }
}

impl<const A: usize, const C: usize> Default for Fifo<A, C> {
    /// Block RAM from 512 beats on, distributed RAM below.
    fn default() -> Self {
        Self::new(if A >= 9 { Made::Block } else { Made::Distributed })
    }
}

impl<const A: usize, const C: usize> Logic for Fifo<A, C> {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, head, tail, stored, total, some, ready, valid);
        self.memory.clock.next = self.clock.val();
        self.s_ready.next = self.ready.q.val();
        self.m_valid.next = self.valid.q.val();
        self.count.next = self.total.q.val();
        self.push.next = self.s_valid.val() & self.ready.q.val();
        self.pop.next = self.valid.q.val() & self.m_ready.val();
        // The output register is empty, or its beat leaves on this edge.
        self.fetch.next = self.some.q.val() & (!self.valid.q.val() | self.m_ready.val());
        self.memory.write_enable.next = self.push.val();
        self.memory.write_address.next = self.tail.q.val();
        self.memory.write_lo.next = self.s_lo.val();
        self.memory.write_hi.next = self.s_hi.val();
        self.memory.write_last.next = self.s_last.val();
        self.memory.read_enable.next = self.fetch.val();
        self.memory.read_address.next = self.head.q.val();
        self.m_lo.next = self.memory.read_lo.val();
        self.m_hi.next = self.memory.read_hi.val();
        self.m_last.next = self.memory.read_last.val();
        self.next_stored.next = self.stored.q.val();
        self.next_total.next = self.total.q.val();
        if self.push.val() {
            self.tail.d.next = self.tail.q.val() + 1;
            if !self.fetch.val() {
                self.next_stored.next = self.stored.q.val() + 1;
            }
            if !self.pop.val() {
                self.next_total.next = self.total.q.val() + 1;
            }
        } else {
            if self.fetch.val() {
                self.next_stored.next = self.stored.q.val() - 1;
            }
            if self.pop.val() {
                self.next_total.next = self.total.q.val() - 1;
            }
        }
        if self.fetch.val() {
            self.head.d.next = self.head.q.val() + 1;
            self.valid.d.next = true;
        } else if self.m_ready.val() {
            self.valid.d.next = false;
        }
        self.stored.d.next = self.next_stored.val();
        self.total.d.next = self.next_total.val();
        // What the next counts will say, compared before they are known: the counts themselves come late.
        self.some.d.next =
            self.push.val() | (self.stored.q.val() > 1) | ((self.stored.q.val() != 0) & !self.fetch.val());
        self.ready.d.next = self.pop.val()
            | ((self.total.q.val() != self.depth.val())
                & ((self.total.q.val() != self.depth_less_one.val()) | !self.push.val()));
        if !self.resetn.val() {
            self.head.d.next = 0.into();
            self.tail.d.next = 0.into();
            self.stored.d.next = 0.into();
            self.total.d.next = 0.into();
            self.some.d.next = false;
            self.ready.d.next = false;
            self.valid.d.next = false;
        }
    }
}

/// One memory for a whole beat, so that it fits the 72 bits of a RAMB36E1. Reads as `Ram` does.
#[derive(LogicBlock)]
pub(crate) struct BeatRam<const A: usize> {
    clock: Signal<In, Clock>,
    write_enable: Signal<In, Bit>,
    write_address: Signal<In, Bits<A>>,
    write_lo: Signal<In, Bits<32>>,
    write_hi: Signal<In, Bits<32>>,
    write_last: Signal<In, Bit>,
    read_enable: Signal<In, Bit>,
    read_address: Signal<In, Bits<A>>,
    read_lo: Signal<Out, Bits<32>>,
    read_hi: Signal<Out, Bits<32>>,
    read_last: Signal<Out, Bit>,
    _memory: Vec<(u32, u32, bool)>,
    _value: (u32, u32, bool),
    _made: Made,
}

impl<const A: usize> BeatRam<A> {
    fn new(made: Made) -> Self {
        Self {
            clock: Signal::default(),
            write_enable: Signal::default(),
            write_address: Signal::default(),
            write_lo: Signal::default(),
            write_hi: Signal::default(),
            write_last: Signal::default(),
            read_enable: Signal::default(),
            read_address: Signal::default(),
            read_lo: Signal::default(),
            read_hi: Signal::default(),
            read_last: Signal::default(),
            _memory: vec![Default::default(); 1 << A],
            _value: Default::default(),
            _made: made,
        }
    }
}

impl<const A: usize> Logic for BeatRam<A> {
    fn update(&mut self) {
        if self.clock.pos_edge() {
            if self.read_enable.val() {
                self._value = self._memory[self.read_address.val().to_u32() as usize];
            }
            if self.write_enable.val() {
                self._memory[self.write_address.val().to_u32() as usize] = (
                    self.write_lo.val().to_u32(),
                    self.write_hi.val().to_u32(),
                    self.write_last.val(),
                );
            }
        }
        let (lo, hi, last) = self._value;
        self.read_lo.next = bits(u64::from(lo));
        self.read_hi.next = bits(u64::from(hi));
        self.read_last.next = last;
    }

    fn connect(&mut self) {
        self.read_lo.connect();
        self.read_hi.connect();
        self.read_last.connect();
    }

    fn hdl(&self) -> Verilog {
        Verilog::Custom(format!(
            "{}\
reg [64:0] value = 0;
always @(posedge clock) begin
    if (write_enable) memory[write_address] <= {{write_last, write_hi, write_lo}};
end
always @(posedge clock) begin
    if (read_enable) value <= memory[read_address];
end
always @(*) {{read_last, read_hi, read_lo}} = value;",
            declaration(self._made, A, 65, &[])
        ))
    }
}

crate::clocked!(Fifo<2, 3>, Fifo<9, 10>);
crate::pins!(Fifo<2, 3> {
    resetn, s_valid, s_lo, s_hi, s_last, m_ready ; s_ready, m_valid, m_lo, m_hi, m_last, count
});
crate::pins!(Fifo<9, 10> {
    resetn, s_valid, s_lo, s_hi, s_last, m_ready ; s_ready, m_valid, m_lo, m_hi, m_last, count
});

#[cfg(test)]
mod tests {
    use super::*;
    use crate::circuit::cosim::Recorded;
    use crate::circuit::ports::Model;
    use crate::circuit::rng::XorShift;

    /// Beats with the given odds (one in `gap`, one in `stall`; 0: never) of a gap and of a stall.
    /// Returns clocks and the largest count seen.
    fn bench(model: &mut impl Model, beats: u64, gap: u64, stall: u64) -> (u64, u64) {
        let mut random = XorShift::new(gap * 8 + stall);
        model.set("resetn", 0);
        model.tick();
        model.set("resetn", 1);
        model.tick();
        let (mut sent, mut came, mut clocks, mut most) = (0, 0, 0, 0);
        while came < beats {
            let offer = sent < beats && (gap == 0 || !random.one_in(gap));
            let ready = stall == 0 || !random.one_in(stall);
            model.set("s_valid", u64::from(offer));
            model.set("s_lo", sent ^ 0x0f0f_1234);
            model.set("s_hi", sent * 3);
            model.set("s_last", sent % 5 / 4);
            model.set("m_ready", u64::from(ready));
            model.settle();
            assert_eq!(model.get("count"), sent - came);
            most = most.max(sent - came);
            if model.get("m_valid") == 1 && ready {
                let beat = (model.get("m_lo"), model.get("m_hi"), model.get("m_last"));
                assert_eq!(beat, (came ^ 0x0f0f_1234, came * 3, came % 5 / 4));
                came += 1;
            }
            sent += u64::from(offer && model.get("s_ready") == 1);
            model.tick();
            clocks += 1;
            assert!(clocks < 20 * beats + 20, "beats are lost");
        }
        (clocks, most)
    }

    /// Four beats: full and empty often. A slow sink fills it to the last place, a fast stream needs two more clocks.
    #[test]
    fn a_small_queue_keeps_every_beat() {
        let mut circuit = Recorded::new(Fifo::<2, 3>::default(), "fifo_4");
        assert_eq!(bench(&mut circuit, 60, 0, 0).0, 62);
        assert_eq!(bench(&mut circuit, 60, 8, 2).1, 4);
        bench(&mut circuit, 60, 2, 8);
        bench(&mut circuit, 100, 2, 2);
        circuit.check();
        circuit.check_finds("total$q != depth_less_one", "total$q != depth");
        circuit.check_finds("stored$q > 32'h1", "stored$q > 32'h0");
    }

    /// 512 beats in block RAM: filled to the last place, then drained with stalls.
    #[test]
    fn a_large_queue_fills_and_drains() {
        let mut circuit = Recorded::new(Fifo::<9, 10>::default(), "fifo_512");
        circuit.set("resetn", 1);
        circuit.tick();
        circuit.set("s_valid", 1);
        circuit.set("m_ready", 0);
        for clock in 0..520u64 {
            circuit.set("s_lo", clock);
            circuit.settle();
            assert_eq!(circuit.get("s_ready"), u64::from(clock < 512), "clock {clock}");
            circuit.tick();
        }
        assert_eq!(circuit.get("count"), 512);
        bench(&mut circuit, 600, 6, 5);
        circuit.check();
    }
}
