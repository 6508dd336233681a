//! The write mover: collects the clients' beats and writes them in bursts, each only when all of its beats are at hand.
//! Between the memory port and its four clients: 0 the rings, 1 the tree core, 2 the GF(2^8) core, 3 the SM3 core.
//! Never stops in the middle of a burst, so that a client that is reset cannot hang the memory port.
//!
//! Limit: a burst of 16 beats takes 24 clocks of the port's 2 beats in 3 clocks, and 2 more to choose and to address it.
//! Writes to the addresses of the self-test's memory ([`super::reader::ROM_BASE`]) are taken and thrown away.

use rust_hdl::prelude::*;

use crate::circuit::{fifo::Fifo, tmr::TmrReg};

use super::{cutter::Cutter, queue::TagQueue};

/// The write mover. States: 0 chooses, 1 addresses, 2 writes, 3 throws away.
#[derive(LogicBlock, Default)]
pub struct Writer {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous reset, active low.
    pub resetn: Signal<In, Bit>,
    /// The self-test is running: only then writes to its memory are thrown away.
    pub testing: Signal<In, Bit>,
    /// Low for as long as a client is being stopped: its segment and its beats are forgotten, bursts that began are finished.
    pub keep: [Signal<In, Bit>; 4],
    /// Segment offered by a client.
    pub wseg_valid: [Signal<In, Bit>; 4],
    /// Taken.
    pub wseg_ready: [Signal<Out, Bit>; 4],
    /// First byte, a multiple of 8.
    pub wseg_addr: [Signal<In, Bits<32>>; 4],
    /// Beats, at least 1.
    pub wseg_beats: [Signal<In, Bits<24>>; 4],
    /// Beat of a client.
    pub wdat_valid: [Signal<In, Bit>; 4],
    /// Taken.
    pub wdat_ready: [Signal<Out, Bit>; 4],
    /// Bytes 0..4.
    pub wdat_lo: [Signal<In, Bits<32>>; 4],
    /// Bytes 4..8.
    pub wdat_hi: [Signal<In, Bits<32>>; 4],
    /// Everything that a client handed over is in memory.
    pub quiet: [Signal<Out, Bit>; 4],
    /// Pulse: memory refused a burst of a client.
    pub bus_error: [Signal<Out, Bit>; 4],
    /// AXI3 write address channel.
    pub m_axi_awaddr: Signal<Out, Bits<32>>,
    /// Beats less one.
    pub m_axi_awlen: Signal<Out, Bits<4>>,
    /// Valid.
    pub m_axi_awvalid: Signal<Out, Bit>,
    /// Ready.
    pub m_axi_awready: Signal<In, Bit>,
    /// Write data, bytes 0..4.
    pub wdata_lo: Signal<Out, Bits<32>>,
    /// Write data, bytes 4..8.
    pub wdata_hi: Signal<Out, Bits<32>>,
    /// Last of its burst.
    pub wlast: Signal<Out, Bit>,
    /// Valid.
    pub wvalid: Signal<Out, Bit>,
    /// Ready.
    pub wready: Signal<In, Bit>,
    /// Write response: 0 is good.
    pub bresp: Signal<In, Bits<2>>,
    /// Valid.
    pub bvalid: Signal<In, Bit>,
    /// Ready.
    pub bready: Signal<Out, Bit>,
    /// A voter corrected.
    pub tmr_error: Signal<Out, Bit>,
    /// Beats written to memory, for the counters: pulse.
    pub beat_written: Signal<Out, Bit>,

    cut: [Cutter; 4],
    fifo: [Fifo<5, 6>; 4],
    flying: [TmrReg<Bits<4>>; 4],
    queue: TagQueue<2>,
    state: TmrReg<Bits<2>>,
    /// The state was 0 in the clock before: counts and comparisons know of the burst that ended.
    rested: TmrReg<Bits<1>>,
    client: TmrReg<Bits<2>>,
    addr: TmrReg<Bits<32>>,
    left: TmrReg<Bits<5>>,

    client_resetn: [Signal<Local, Bit>; 4],
    held: [Signal<Local, Bits<6>>; 4],
    wanted: [Signal<Local, Bits<6>>; 4],
    enough: [TmrReg<Bits<1>>; 4],
    able: [Signal<Local, Bit>; 4],
    grant: [Signal<Local, Bit>; 4],
    launch: [Signal<Local, Bit>; 4],
    finish: [Signal<Local, Bit>; 4],
    pop: [Signal<Local, Bit>; 4],
    mine: [Signal<Local, Bit>; 4],
    answered: [Signal<Local, Bit>; 4],
    any: Signal<Local, Bit>,
    pick: Signal<Local, Bits<2>>,
    pick_addr: Signal<Local, Bits<32>>,
    pick_beats: Signal<Local, Bits<5>>,
    pick_rom: Signal<Local, Bit>,
    left_less: Signal<Local, Bits<5>>,
    moved: Signal<Local, Bit>,
    last: Signal<Local, Bit>,
    launched: Signal<Local, Bit>,
    returned: Signal<Local, Bit>,
}

impl Logic for Writer {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, addr);
        self.state.clock.next = self.clock.val();
        self.state.d.next = self.state.q.val();
        self.rested.clock.next = self.clock.val();
        self.rested.d.next = 0.into();
        if self.state.q.val() == 0 {
            self.rested.d.next = 1.into();
        }
        self.client.clock.next = self.clock.val();
        self.client.d.next = self.client.q.val();
        self.left.clock.next = self.clock.val();
        self.left.d.next = self.left.q.val();
        self.queue.clock.next = self.clock.val();
        self.queue.resetn.next = self.resetn.val();
        self.tmr_error.next = self.state.error.val()
            | self.rested.error.val()
            | self.addr.error.val()
            | self.client.error.val()
            | self.left.error.val()
            | self.queue.tmr_error.val();
        for i in 0..4 {
            if self.flying[i].error.val() | self.enough[i].error.val() | self.cut[i].tmr_error.val() {
                self.tmr_error.next = true;
            }
        }

        // A burst of a client whose beats are all there. The comparison is a register: a grant makes it stale for one clock,
        // in which the state is not 0.
        // A cast in a loop does not translate.
        self.wanted[0].next = bit_cast::<6, 5>(self.cut[0].burst_beats.val());
        self.wanted[1].next = bit_cast::<6, 5>(self.cut[1].burst_beats.val());
        self.wanted[2].next = bit_cast::<6, 5>(self.cut[2].burst_beats.val());
        self.wanted[3].next = bit_cast::<6, 5>(self.cut[3].burst_beats.val());
        for i in 0..4 {
            self.client_resetn[i].next = self.resetn.val() & self.keep[i].val();
            self.held[i].next = self.fifo[i].count.val();
            self.enough[i].clock.next = self.clock.val();
            self.enough[i].d.next = 0.into();
            if self.cut[i].burst_valid.val()
                & (self.held[i].val() >= self.wanted[i].val())
                & self.client_resetn[i].val()
            {
                self.enough[i].d.next = 1.into();
            }
            self.able[i].next = self.enough[i].q.val().any() & self.cut[i].burst_valid.val();
            self.grant[i].next = false;
        }
        self.any.next = false;
        self.pick.next = 0.into();
        self.pick_addr.next = self.cut[0].burst_addr.val();
        self.pick_beats.next = self.cut[0].burst_beats.val();
        self.pick_rom.next = self.cut[0].burst_rom.val();
        if (self.state.q.val() == 0) & self.rested.q.val().any() & !self.queue.full.val() {
            if self.able[0].val() {
                self.grant[0].next = true;
                self.any.next = true;
            } else if self.able[3].val() {
                self.grant[3].next = true;
                self.any.next = true;
                self.pick.next = 3.into();
                self.pick_addr.next = self.cut[3].burst_addr.val();
                self.pick_beats.next = self.cut[3].burst_beats.val();
                self.pick_rom.next = self.cut[3].burst_rom.val();
            } else if self.able[1].val() {
                self.grant[1].next = true;
                self.any.next = true;
                self.pick.next = 1.into();
                self.pick_addr.next = self.cut[1].burst_addr.val();
                self.pick_beats.next = self.cut[1].burst_beats.val();
                self.pick_rom.next = self.cut[1].burst_rom.val();
            } else if self.able[2].val() {
                self.grant[2].next = true;
                self.any.next = true;
                self.pick.next = 2.into();
                self.pick_addr.next = self.cut[2].burst_addr.val();
                self.pick_beats.next = self.cut[2].burst_beats.val();
                self.pick_rom.next = self.cut[2].burst_rom.val();
            }
        }
        if self.any.val() {
            self.rested.d.next = 0.into();
            self.client.d.next = self.pick.val();
            self.addr.d.next = self.pick_addr.val();
            self.left.d.next = self.pick_beats.val();
            self.state.d.next = 1.into();
            if self.pick_rom.val() & self.testing.val() {
                self.state.d.next = 3.into();
            }
        }

        // The burst that is being written.
        self.left_less.next = self.left.q.val() - 1;
        self.m_axi_awvalid.next = self.state.q.val() == 1;
        self.m_axi_awaddr.next = self.addr.q.val();
        self.m_axi_awlen.next = self.left_less.val().get_bits::<4>(0);
        self.launched.next = (self.state.q.val() == 1) & self.m_axi_awready.val();
        if self.launched.val() {
            self.state.d.next = 2.into();
        }
        self.queue.push.next = self.launched.val();
        self.queue.tail.next = self.client.q.val();
        self.wvalid.next = self.state.q.val() == 2;
        self.wlast.next = self.left.q.val() == 1;
        self.moved.next = ((self.state.q.val() == 2) & self.wready.val()) | (self.state.q.val() == 3);
        self.last.next = self.moved.val() & (self.left.q.val() == 1);
        self.beat_written.next = (self.state.q.val() == 2) & self.wready.val();
        if self.moved.val() {
            self.left.d.next = self.left_less.val();
        }
        if self.last.val() {
            self.state.d.next = 0.into();
        }
        self.bready.next = self.queue.some.val();
        self.returned.next = self.queue.some.val() & self.bvalid.val();
        self.queue.pop.next = self.returned.val();
        self.wdata_lo.next = self.fifo[0].m_lo.val();
        self.wdata_hi.next = self.fifo[0].m_hi.val();
        if self.client.q.val() == 1 {
            self.wdata_lo.next = self.fifo[1].m_lo.val();
            self.wdata_hi.next = self.fifo[1].m_hi.val();
        }
        if self.client.q.val() == 2 {
            self.wdata_lo.next = self.fifo[2].m_lo.val();
            self.wdata_hi.next = self.fifo[2].m_hi.val();
        }
        if self.client.q.val() == 3 {
            self.wdata_lo.next = self.fifo[3].m_lo.val();
            self.wdata_hi.next = self.fifo[3].m_hi.val();
        }
        self.mine[0].next = self.client.q.val() == 0;
        self.answered[0].next = self.queue.head.val() == 0;
        self.mine[1].next = self.client.q.val() == 1;
        self.answered[1].next = self.queue.head.val() == 1;
        self.mine[2].next = self.client.q.val() == 2;
        self.answered[2].next = self.queue.head.val() == 2;
        self.mine[3].next = self.client.q.val() == 3;
        self.answered[3].next = self.queue.head.val() == 3;
        if !self.resetn.val() {
            self.state.d.next = 0.into();
        }
        for i in 0..4 {
            self.pop[i].next = self.moved.val() & self.mine[i].val();
            self.launch[i].next = self.launched.val() & self.mine[i].val();
            self.finish[i].next = self.returned.val() & self.answered[i].val();
            self.bus_error[i].next = self.finish[i].val() & (self.bresp.val() != 0);
            self.cut[i].clock.next = self.clock.val();
            self.cut[i].resetn.next = self.client_resetn[i].val();
            self.cut[i].seg_valid.next = self.wseg_valid[i].val();
            self.cut[i].seg_addr.next = self.wseg_addr[i].val();
            self.cut[i].seg_beats.next = self.wseg_beats[i].val();
            self.wseg_ready[i].next = self.cut[i].seg_ready.val();
            self.cut[i].burst_take.next = self.grant[i].val();
            self.fifo[i].clock.next = self.clock.val();
            self.fifo[i].resetn.next = self.client_resetn[i].val();
            self.fifo[i].s_valid.next = self.wdat_valid[i].val() & self.client_resetn[i].val();
            self.fifo[i].s_lo.next = self.wdat_lo[i].val();
            self.fifo[i].s_hi.next = self.wdat_hi[i].val();
            self.fifo[i].s_last.next = false;
            self.wdat_ready[i].next = self.fifo[i].s_ready.val();
            self.fifo[i].m_ready.next = self.pop[i].val();
            // In the clock in which a burst is chosen the state still says 0, but then its beats are in the FIFO.
            self.quiet[i].next = (self.flying[i].q.val() == 0)
                & self.cut[i].idle.val()
                & (self.fifo[i].count.val() == 0)
                & !(self.mine[i].val() & (self.state.q.val() != 0));
            self.flying[i].clock.next = self.clock.val();
            self.flying[i].d.next = self.flying[i].q.val();
            if self.launch[i].val() & !self.finish[i].val() {
                self.flying[i].d.next = self.flying[i].q.val() + 1;
            }
            if !self.launch[i].val() & self.finish[i].val() {
                self.flying[i].d.next = self.flying[i].q.val() - 1;
            }
            if !self.resetn.val() {
                self.flying[i].d.next = 0.into();
            }
        }
    }
}

crate::clocked!(Writer);
