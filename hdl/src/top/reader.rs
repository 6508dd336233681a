//! The read mover: cuts the clients' segments into bursts, asks the memory port for them, and hands the beats back in order.
//! Between the memory port and its four clients: 0 the rings, 1 the tree core, 2 the GF(2^8) core, 3 the SM3 core.
//! Never asks for a burst whose beats it could not store: a slow client does not stop the others.
//!
//! Limit: 2 beats in every 3 clocks, what the port gives. Fixed order of service: rings, SM3, tree, GF(2^8). The first three
//! cannot use up the port (a tree takes at most a beat in two clocks, SM3 one in sixteen), so the last, which takes whatever is
//! left, is not starved. Addresses from [`ROM_BASE`] on are answered by the self-test's memory inside the logic.

use rust_hdl::prelude::*;

use crate::circuit::{fifo::Fifo, tmr::TmrReg};

use super::{cutter::Cutter, queue::TagQueue};

/// Clients.
pub const CLIENTS: usize = 4;
/// First address of the self-test's memory: no address of the memory that Zynq's ports reach.
pub const ROM_BASE: u32 = 0xf000_0000;

/// The read mover.
#[derive(LogicBlock, Default)]
pub struct Reader {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous reset, active low.
    pub resetn: Signal<In, Bit>,
    /// The self-test is running: only then its memory is there, else its addresses are ordinary ones.
    pub testing: Signal<In, Bit>,
    /// Low for as long as a client is being stopped: its segment is forgotten and what is under way for it is dropped.
    pub keep: [Signal<In, Bit>; 4],
    /// Segment offered by a client.
    pub rseg_valid: [Signal<In, Bit>; 4],
    /// Taken.
    pub rseg_ready: [Signal<Out, Bit>; 4],
    /// First byte, a multiple of 8.
    pub rseg_addr: [Signal<In, Bits<32>>; 4],
    /// Beats, at least 1.
    pub rseg_beats: [Signal<In, Bits<24>>; 4],
    /// Beat for a client.
    pub rdat_valid: [Signal<Out, Bit>; 4],
    /// Taken.
    pub rdat_ready: [Signal<In, Bit>; 4],
    /// Bytes 0..4.
    pub rdat_lo: [Signal<Out, Bits<32>>; 4],
    /// Bytes 4..8.
    pub rdat_hi: [Signal<Out, Bits<32>>; 4],
    /// Last of its segment.
    pub rdat_last: [Signal<Out, Bit>; 4],
    /// Nothing is under way for a client.
    pub quiet: [Signal<Out, Bit>; 4],
    /// Pulse: a beat for a client came with an error of the bus.
    pub bus_error: [Signal<Out, Bit>; 4],
    /// Word of the self-test's memory; it stands on `rom_lo`, `rom_hi` in the next clock.
    pub rom_address: Signal<Out, Bits<8>>,
    /// Bytes 0..4 of the word asked for in the clock before.
    pub rom_lo: Signal<In, Bits<32>>,
    /// Bytes 4..8.
    pub rom_hi: Signal<In, Bits<32>>,
    /// AXI3 read address channel.
    pub m_axi_araddr: Signal<Out, Bits<32>>,
    /// Beats less one.
    pub m_axi_arlen: Signal<Out, Bits<4>>,
    /// Valid.
    pub m_axi_arvalid: Signal<Out, Bit>,
    /// Ready.
    pub m_axi_arready: Signal<In, Bit>,
    /// Read data, bytes 0..4.
    pub rdata_lo: Signal<In, Bits<32>>,
    /// Read data, bytes 4..8.
    pub rdata_hi: Signal<In, Bits<32>>,
    /// Read response: 0 is good.
    pub rresp: Signal<In, Bits<2>>,
    /// Valid.
    pub rvalid: Signal<In, Bit>,
    /// Ready.
    pub rready: Signal<Out, Bit>,
    /// A voter corrected.
    pub tmr_error: Signal<Out, Bit>,
    /// Beats read from memory, for the counters: pulse.
    pub beat_read: Signal<Out, Bit>,

    cut: [Cutter; 4],
    fifo: [Fifo<6, 7>; 4],
    /// Beats that a client's FIFO has room for and that are not promised to a burst under way.
    space: [TmrReg<Bits<7>>; 4],
    /// What the clock before gave to `space` and took from it. A client's next burst is measured for longer than this is late.
    gain: [TmrReg<Bits<7>>; 4],
    cost: [TmrReg<Bits<7>>; 4],
    /// Bursts under way of a client.
    flying: [TmrReg<Bits<4>>; 4],
    queue: TagQueue<17>,
    ar_valid: TmrReg<Bits<1>>,
    ar_addr: TmrReg<Bits<32>>,
    ar_len: TmrReg<Bits<4>>,
    /// Beats of the burst at the head of the queue that have come.
    come: TmrReg<Bits<5>>,
    rom_turn: TmrReg<Bits<2>>,
    rom_word: DFF<Bits<8>>,
    /// The client's burst could be asked for in the clock before. A grant takes the burst away for longer than this is stale.
    ready: [TmrReg<Bits<1>>; 4],
    /// The beat that came in the clock before, on its way to the FIFO of its client.
    in_valid: [TmrReg<Bit>; 4],
    in_lo: DFF<Bits<32>>,
    in_hi: DFF<Bits<32>>,
    in_last: DFF<Bit>,

    client_resetn: [Signal<Local, Bit>; 4],
    wide_enough: [Signal<Local, Bits<3>>; 4],
    able: [Signal<Local, Bit>; 4],
    grant: [Signal<Local, Bit>; 4],
    finish: [Signal<Local, Bit>; 4],
    mine: [Signal<Local, Bit>; 4],
    popped: [Signal<Local, Bit>; 4],
    offer: [Signal<Local, Bits<7>>; 4],
    port_free: Signal<Local, Bit>,
    any: Signal<Local, Bit>,
    client: Signal<Local, Bits<2>>,
    pick_addr: Signal<Local, Bits<32>>,
    pick_beats: Signal<Local, Bits<5>>,
    pick_last: Signal<Local, Bit>,
    pick_rom: Signal<Local, Bit>,
    rom_taken: Signal<Local, Bit>,
    pick_len: Signal<Local, Bits<4>>,
    pick_word: Signal<Local, Bits<8>>,
    tag: Signal<Local, Bits<17>>,
    head: Signal<Local, Bits<17>>,
    head_client: Signal<Local, Bits<2>>,
    head_beats: Signal<Local, Bits<5>>,
    head_last: Signal<Local, Bit>,
    head_rom: Signal<Local, Bit>,
    head_word: Signal<Local, Bits<8>>,
    come_next: Signal<Local, Bits<5>>,
    beat: Signal<Local, Bit>,
    beat_lo: Signal<Local, Bits<32>>,
    beat_hi: Signal<Local, Bits<32>>,
    finishes: Signal<Local, Bit>,
}

impl Logic for Reader {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, ar_addr, ar_len, rom_word, in_lo, in_hi, in_last);
        self.ar_valid.clock.next = self.clock.val();
        self.come.clock.next = self.clock.val();
        self.rom_turn.clock.next = self.clock.val();
        self.queue.clock.next = self.clock.val();
        self.queue.resetn.next = self.resetn.val();
        self.tmr_error.next = self.ar_valid.error.val()
            | self.ar_addr.error.val()
            | self.ar_len.error.val()
            | self.come.error.val()
            | self.rom_turn.error.val()
            | self.queue.tmr_error.val();
        for i in 0..4 {
            if self.space[i].error.val()
                | self.gain[i].error.val()
                | self.cost[i].error.val()
                | self.flying[i].error.val()
                | self.ready[i].error.val()
                | self.in_valid[i].error.val()
                | self.cut[i].tmr_error.val()
            {
                self.tmr_error.next = true;
            }
        }

        // The burst at the head of the queue and the beat that comes for it.
        self.head.next = self.queue.head.val();
        self.head_client.next = self.head.val().get_bits::<2>(0);
        self.head_beats.next = self.head.val().get_bits::<5>(2);
        self.head_last.next = self.head.val().get_bit(7);
        self.head_rom.next = self.head.val().get_bit(8);
        self.head_word.next = self.head.val().get_bits::<8>(9);
        self.come_next.next = self.come.q.val() + 1;
        self.rready.next = self.queue.some.val() & !self.head_rom.val();
        self.beat.next = self.queue.some.val() & !self.head_rom.val() & self.rvalid.val();
        self.beat_lo.next = self.rdata_lo.val();
        self.beat_hi.next = self.rdata_hi.val();
        self.beat_read.next = self.rvalid.val() & self.queue.some.val() & !self.head_rom.val();
        // The self-test's memory: 0 address, 1 wait, 2 beat.
        self.rom_turn.d.next = 0.into();
        self.rom_word.d.next = self.head_word.val() + bit_cast::<8, 5>(self.come.q.val());
        self.rom_address.next = self.rom_word.q.val();
        if self.queue.some.val() & self.head_rom.val() {
            self.rom_turn.d.next = self.rom_turn.q.val() + 1;
            if self.rom_turn.q.val() == 2 {
                self.rom_turn.d.next = 0.into();
                self.beat.next = true;
                self.beat_lo.next = self.rom_lo.val();
                self.beat_hi.next = self.rom_hi.val();
            }
        }
        self.finishes.next = self.beat.val() & (self.come_next.val() == self.head_beats.val());
        self.come.d.next = self.come.q.val();
        if self.beat.val() {
            self.come.d.next = self.come_next.val();
        }
        if self.finishes.val() {
            self.come.d.next = 0.into();
        }
        self.queue.pop.next = self.finishes.val();
        self.in_lo.d.next = self.beat_lo.val();
        self.in_hi.d.next = self.beat_hi.val();
        self.in_last.d.next = self.finishes.val() & self.head_last.val();

        // Which burst is asked for next.
        self.port_free.next = (!self.ar_valid.q.val().any() | self.m_axi_arready.val()) & !self.queue.full.val();
        self.any.next = false;
        self.client.next = 0.into();
        self.pick_addr.next = self.cut[0].burst_addr.val();
        self.pick_beats.next = self.cut[0].burst_beats.val();
        self.pick_last.next = self.cut[0].burst_last.val();
        self.pick_len.next = self.cut[0].burst_len.val();
        self.pick_rom.next = self.cut[0].burst_rom.val();
        for i in 0..4 {
            self.client_resetn[i].next = self.resetn.val() & self.keep[i].val();
            self.wide_enough[i].next = self.space[i].q.val().get_bits::<3>(4);
            self.ready[i].clock.next = self.clock.val();
            self.ready[i].d.next = 0.into();
            if self.cut[i].burst_valid.val() & self.wide_enough[i].val().any() & self.client_resetn[i].val() {
                self.ready[i].d.next = 1.into();
            }
            self.able[i].next = self.ready[i].q.val().any() & self.cut[i].burst_valid.val();
            self.grant[i].next = false;
        }
        if self.port_free.val() {
            if self.able[0].val() {
                self.grant[0].next = true;
                self.any.next = true;
            } else if self.able[3].val() {
                self.grant[3].next = true;
                self.any.next = true;
                self.client.next = 3.into();
                self.pick_addr.next = self.cut[3].burst_addr.val();
                self.pick_beats.next = self.cut[3].burst_beats.val();
                self.pick_last.next = self.cut[3].burst_last.val();
                self.pick_len.next = self.cut[3].burst_len.val();
                self.pick_rom.next = self.cut[3].burst_rom.val();
            } else if self.able[1].val() {
                self.grant[1].next = true;
                self.any.next = true;
                self.client.next = 1.into();
                self.pick_addr.next = self.cut[1].burst_addr.val();
                self.pick_beats.next = self.cut[1].burst_beats.val();
                self.pick_last.next = self.cut[1].burst_last.val();
                self.pick_len.next = self.cut[1].burst_len.val();
                self.pick_rom.next = self.cut[1].burst_rom.val();
            } else if self.able[2].val() {
                self.grant[2].next = true;
                self.any.next = true;
                self.client.next = 2.into();
                self.pick_addr.next = self.cut[2].burst_addr.val();
                self.pick_beats.next = self.cut[2].burst_beats.val();
                self.pick_last.next = self.cut[2].burst_last.val();
                self.pick_len.next = self.cut[2].burst_len.val();
                self.pick_rom.next = self.cut[2].burst_rom.val();
            }
        }
        self.pick_word.next = self.pick_addr.val().get_bits::<8>(3);
        self.rom_taken.next = self.pick_rom.val() & self.testing.val();
        self.tag.next = bit_cast::<17, 2>(self.client.val())
            | (bit_cast::<17, 5>(self.pick_beats.val()) << 2)
            | (bit_cast::<17, 1>(self.pick_last.val().into()) << 7)
            | (bit_cast::<17, 1>(self.rom_taken.val().into()) << 8)
            | (bit_cast::<17, 8>(self.pick_word.val()) << 9);
        self.queue.push.next = self.any.val();
        self.queue.tail.next = self.tag.val();
        self.ar_valid.d.next = self.ar_valid.q.val();
        if self.m_axi_arready.val() {
            self.ar_valid.d.next = 0.into();
        }
        if self.any.val() & !self.rom_taken.val() {
            self.ar_valid.d.next = 1.into();
            self.ar_addr.d.next = self.pick_addr.val();
            self.ar_len.d.next = self.pick_len.val();
        }
        self.m_axi_arvalid.next = self.ar_valid.q.val().any();
        self.m_axi_araddr.next = self.ar_addr.q.val();
        self.m_axi_arlen.next = self.ar_len.q.val();

        // A cast in a loop does not translate.
        self.offer[0].next = bit_cast::<7, 5>(self.cut[0].burst_beats.val());
        self.offer[1].next = bit_cast::<7, 5>(self.cut[1].burst_beats.val());
        self.offer[2].next = bit_cast::<7, 5>(self.cut[2].burst_beats.val());
        self.offer[3].next = bit_cast::<7, 5>(self.cut[3].burst_beats.val());
        self.mine[0].next = self.head_client.val() == 0;
        self.mine[1].next = self.head_client.val() == 1;
        self.mine[2].next = self.head_client.val() == 2;
        self.mine[3].next = self.head_client.val() == 3;
        for i in 0..4 {
            self.cut[i].clock.next = self.clock.val();
            self.cut[i].resetn.next = self.client_resetn[i].val();
            self.cut[i].seg_valid.next = self.rseg_valid[i].val();
            self.cut[i].seg_addr.next = self.rseg_addr[i].val();
            self.cut[i].seg_beats.next = self.rseg_beats[i].val();
            self.rseg_ready[i].next = self.cut[i].seg_ready.val();
            self.cut[i].burst_take.next = self.grant[i].val();
            self.fifo[i].clock.next = self.clock.val();
            self.fifo[i].resetn.next = self.client_resetn[i].val();
            self.in_valid[i].clock.next = self.clock.val();
            self.in_valid[i].d.next = self.beat.val() & self.mine[i].val() & self.client_resetn[i].val();
            self.fifo[i].s_lo.next = self.in_lo.q.val();
            self.fifo[i].s_hi.next = self.in_hi.q.val();
            self.fifo[i].s_last.next = self.in_last.q.val();
            self.fifo[i].s_valid.next = self.in_valid[i].q.val();
            self.bus_error[i].next =
                self.beat.val() & self.mine[i].val() & !self.head_rom.val() & (self.rresp.val() != 0);
            self.finish[i].next = self.finishes.val() & self.mine[i].val();
            self.rdat_valid[i].next = self.fifo[i].m_valid.val();
            self.rdat_lo[i].next = self.fifo[i].m_lo.val();
            self.rdat_hi[i].next = self.fifo[i].m_hi.val();
            self.rdat_last[i].next = self.fifo[i].m_last.val();
            self.fifo[i].m_ready.next = self.rdat_ready[i].val();
            self.popped[i].next = self.fifo[i].m_valid.val() & self.rdat_ready[i].val();

            self.space[i].clock.next = self.clock.val();
            self.gain[i].clock.next = self.clock.val();
            self.gain[i].d.next = 0.into();
            if self.popped[i].val() {
                self.gain[i].d.next = 1.into();
            }
            self.cost[i].clock.next = self.clock.val();
            self.cost[i].d.next = 0.into();
            if self.grant[i].val() {
                self.cost[i].d.next = self.offer[i].val();
            }
            self.space[i].d.next = self.space[i].q.val() + self.gain[i].q.val() - self.cost[i].q.val();
            if !self.client_resetn[i].val() {
                self.space[i].d.next = 64.into();
                self.gain[i].d.next = 0.into();
                self.cost[i].d.next = 0.into();
            }
            self.flying[i].clock.next = self.clock.val();
            self.flying[i].d.next = self.flying[i].q.val();
            if self.grant[i].val() & !self.finish[i].val() {
                self.flying[i].d.next = self.flying[i].q.val() + 1;
            }
            if !self.grant[i].val() & self.finish[i].val() {
                self.flying[i].d.next = self.flying[i].q.val() - 1;
            }
            if !self.resetn.val() {
                self.flying[i].d.next = 0.into();
            }
            self.quiet[i].next = self.flying[i].q.val() == 0;
        }
        if !self.resetn.val() {
            self.ar_valid.d.next = 0.into();
            self.come.d.next = 0.into();
            self.rom_turn.d.next = 0.into();
        }
    }
}

crate::clocked!(Reader);
