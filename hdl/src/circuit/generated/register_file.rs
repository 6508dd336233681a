//! The register file behind AXI4-Lite: one port per register of `regs.toml`.
//! Between the processor's bus and the logic; see `axi_lite`.
//! Never edited: `cargo xtask verilog` writes it anew.

use rust_hdl::prelude::*;

use crate::circuit::axi_lite::AxiLite;
use crate::circuit::tmr::TmrReg;

/// All registers of the payload, with the AXI4-Lite ports of [`AxiLite`].
#[derive(LogicBlock)]
pub struct RegisterFile {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous reset, active low: registers take their reset values.
    pub resetn: Signal<In, Bit>,
    /// Write address.
    pub s_axi_awaddr: Signal<In, Bits<32>>,
    /// It is offered.
    pub s_axi_awvalid: Signal<In, Bit>,
    /// It is taken.
    pub s_axi_awready: Signal<Out, Bit>,
    /// Write data.
    pub s_axi_wdata: Signal<In, Bits<32>>,
    /// Bytes of it that count: all four, or the write is refused.
    pub s_axi_wstrb: Signal<In, Bits<4>>,
    /// It is offered.
    pub s_axi_wvalid: Signal<In, Bit>,
    /// It is taken.
    pub s_axi_wready: Signal<Out, Bit>,
    /// 0 OKAY, 2 SLVERR.
    pub s_axi_bresp: Signal<Out, Bits<2>>,
    /// The response to a write is offered.
    pub s_axi_bvalid: Signal<Out, Bit>,
    /// It is taken.
    pub s_axi_bready: Signal<In, Bit>,
    /// Read address.
    pub s_axi_araddr: Signal<In, Bits<32>>,
    /// It is offered.
    pub s_axi_arvalid: Signal<In, Bit>,
    /// It is taken.
    pub s_axi_arready: Signal<Out, Bit>,
    /// Read data.
    pub s_axi_rdata: Signal<Out, Bits<32>>,
    /// 0 OKAY, 2 SLVERR.
    pub s_axi_rresp: Signal<Out, Bits<2>>,
    /// The answer to a read is offered.
    pub s_axi_rvalid: Signal<Out, Bit>,
    /// It is taken.
    pub s_axi_rready: Signal<In, Bit>,
    /// A vote was not unanimous.
    pub tmr_error: Signal<Out, Bit>,
    /// BUILD_ID0: First four bytes of the SHA-256 of the circuit's Verilog with both build words zero.
    pub build_id0: Signal<In, Bits<32>>,
    /// BUILD_ID1: The next four bytes.
    pub build_id1: Signal<In, Bits<32>>,
    /// CAPS: Bit n: operation n is offered. Bit 0 is always set; a core loses its bit when its self-test fails, and
    /// has none before the first.
    pub caps: Signal<In, Bits<32>>,
    /// CLOCK_KHZ: Clock for which the circuit was built, kHz.
    pub clock_khz: Signal<In, Bits<32>>,
    /// The processor wrote CTRL.
    pub ctrl_stored: Signal<Out, Bit>,
    /// CTRL: Bit 0, written 1: soft reset of everything, this register map included. Bit 1, written 1: run the
    /// self-test; the logic takes each rising edge of the bit.
    pub ctrl: Signal<Out, Bits<32>>,
    /// STATUS: Bit 0: the first self-test is over, commands are taken. Bit 1: a self-test is running. Bit 2: a
    /// command is in flight.
    pub status: Signal<In, Bits<32>>,
    /// The processor wrote GENERATION.
    pub generation_stored: Signal<Out, Bit>,
    /// GENERATION: Bits 15..0: generation that submissions must bear. Zero after configuration and reset, and then
    /// none is accepted: the driver writes a new one, never used before, when it attaches.
    pub generation: Signal<Out, Bits<32>>,
    /// HEARTBEAT: Counts 65,536 clocks a step as long as the logic has a clock.
    pub heartbeat: Signal<In, Bits<32>>,
    /// Bits of IRQ_STATUS to set.
    pub irq_status_set: Signal<In, Bits<32>>,
    /// IRQ_STATUS: Bit 0: a completion was written. Bit 1: a self-test failed. Bit 2: a watchdog fired. Bit 3: an
    /// upset was seen.
    pub irq_status: Signal<Out, Bits<32>>,
    /// The processor wrote IRQ_MASK.
    pub irq_mask_stored: Signal<Out, Bit>,
    /// IRQ_MASK: Bit n set: bit n of IRQ_STATUS raises the interrupt.
    pub irq_mask: Signal<Out, Bits<32>>,
    /// SEU_TMR: Clocks in which a vote was not unanimous, in this register map or anywhere else.
    pub seu_tmr: Signal<In, Bits<32>>,
    /// SEU_ECC1: Clocks in which a memory corrected a single error.
    pub seu_ecc1: Signal<In, Bits<32>>,
    /// SEU_ECC2: Clocks in which a memory found an error that it could not correct.
    pub seu_ecc2: Signal<In, Bits<32>>,
    /// SEU_CFG: Rising edges of the input `configuration_error`, which the device's frame ECC drives.
    pub seu_cfg: Signal<In, Bits<32>>,
    /// SELFTEST: Bits 7..0: operations that passed the last self-test; bits 15..8: operations that failed it; bits
    /// 31..16: runs.
    pub selftest: Signal<In, Bits<32>>,
    /// The processor wrote SCRATCH.
    pub scratch_stored: Signal<Out, Bit>,
    /// SCRATCH: Reads what was written.
    pub scratch: Signal<Out, Bits<32>>,
    /// The processor wrote SELFTEST_PERIOD.
    pub selftest_period_stored: Signal<Out, Bit>,
    /// SELFTEST_PERIOD: Clocks between two runs of the self-test, in units of 65,536; 0: only at start and on
    /// request.
    pub selftest_period: Signal<Out, Bits<32>>,
    /// The processor wrote WATCHDOG.
    pub watchdog_stored: Signal<Out, Bit>,
    /// WATCHDOG: Clocks without a command beginning or ending after which a busy core is reset and its commands end
    /// with a time-out; 0: never.
    pub watchdog: Signal<Out, Bits<32>>,
    /// CYCLES: Clocks since reset, modulo 2^32.
    pub cycles: Signal<In, Bits<32>>,
    /// COMMANDS: Completions written since reset.
    pub commands: Signal<In, Bits<32>>,
    /// BEATS_READ: Beats of 8 bytes read from memory since reset.
    pub beats_read: Signal<In, Bits<32>>,
    /// BEATS_WRITTEN: Beats of 8 bytes written to memory since reset.
    pub beats_written: Signal<In, Bits<32>>,
    /// TIMEOUTS: Times that a watchdog fired since reset.
    pub timeouts: Signal<In, Bits<32>>,
    /// The processor wrote SQ_BASE.
    pub sq_base_stored: Signal<Out, Bit>,
    /// SQ_BASE: Bus address of the submission ring, a multiple of 64.
    pub sq_base: Signal<Out, Bits<32>>,
    /// The processor wrote CQ_BASE.
    pub cq_base_stored: Signal<Out, Bit>,
    /// CQ_BASE: Bus address of the completion ring, a multiple of 64.
    pub cq_base: Signal<Out, Bits<32>>,
    /// The processor wrote RING_LOG2.
    pub ring_log2_stored: Signal<Out, Bit>,
    /// RING_LOG2: Bits 3..0: logarithm of the entries of either ring, 4..=12; what is outside counts as 4.
    pub ring_log2: Signal<Out, Bits<32>>,
    /// The processor wrote SQ_TAIL.
    pub sq_tail_stored: Signal<Out, Bit>,
    /// SQ_TAIL: Index after the last submission written; writing it is the doorbell.
    pub sq_tail: Signal<Out, Bits<32>>,
    /// SQ_HEAD: Index of the next submission to be fetched.
    pub sq_head: Signal<In, Bits<32>>,
    /// CQ_TAIL: Index after the last completion written.
    pub cq_tail: Signal<In, Bits<32>>,
    /// The processor wrote CQ_HEAD.
    pub cq_head_stored: Signal<Out, Bit>,
    /// CQ_HEAD: Index of the next completion that the driver will read: submissions wait while the ring has no room
    /// for their ends.
    pub cq_head: Signal<Out, Bits<32>>,
    /// The processor wrote RING_CTRL.
    pub ring_ctrl_stored: Signal<Out, Bit>,
    /// RING_CTRL: Bit 0: the ring runs. While it does not, no submission is fetched and SQ_HEAD and CQ_TAIL go back
    /// to zero once nothing is in flight.
    pub ring_ctrl: Signal<Out, Bits<32>>,
    /// RING_STATUS: Bit 0: a submission is being fetched or a command is in flight.
    pub ring_status: Signal<In, Bits<32>>,
    axi: AxiLite,
    data: DFF<Bits<32>>,
    chosen: Signal<Local, Bits<32>>,
    clear: Signal<Local, Bits<32>>,
    read_known: Signal<Local, Bit>,
    write_known: Signal<Local, Bit>,
    magic_constant: Constant<Bits<32>>,
    version_constant: Constant<Bits<32>>,
    ctrl_value: TmrReg<Bits<2>>,
    ctrl_strobe: DFF<Bit>,
    generation_value: TmrReg<Bits<16>>,
    generation_strobe: DFF<Bit>,
    irq_status_value: DFF<Bits<4>>,
    irq_mask_value: DFF<Bits<4>>,
    irq_mask_strobe: DFF<Bit>,
    scratch_value: DFF<Bits<32>>,
    scratch_strobe: DFF<Bit>,
    selftest_period_value: TmrReg<Bits<16>>,
    selftest_period_strobe: DFF<Bit>,
    watchdog_value: TmrReg<Bits<32>>,
    watchdog_strobe: DFF<Bit>,
    sq_base_value: DFF<Bits<32>>,
    sq_base_strobe: DFF<Bit>,
    cq_base_value: DFF<Bits<32>>,
    cq_base_strobe: DFF<Bit>,
    ring_log2_value: TmrReg<Bits<4>>,
    ring_log2_strobe: DFF<Bit>,
    sq_tail_value: TmrReg<Bits<16>>,
    sq_tail_strobe: DFF<Bit>,
    cq_head_value: TmrReg<Bits<16>>,
    cq_head_strobe: DFF<Bit>,
    ring_ctrl_value: TmrReg<Bits<1>>,
    ring_ctrl_strobe: DFF<Bit>,
}

impl Default for RegisterFile {
    fn default() -> Self {
        Self {
            clock: Signal::default(),
            resetn: Signal::default(),
            s_axi_awaddr: Signal::default(),
            s_axi_awvalid: Signal::default(),
            s_axi_awready: Signal::default(),
            s_axi_wdata: Signal::default(),
            s_axi_wstrb: Signal::default(),
            s_axi_wvalid: Signal::default(),
            s_axi_wready: Signal::default(),
            s_axi_bresp: Signal::default(),
            s_axi_bvalid: Signal::default(),
            s_axi_bready: Signal::default(),
            s_axi_araddr: Signal::default(),
            s_axi_arvalid: Signal::default(),
            s_axi_arready: Signal::default(),
            s_axi_rdata: Signal::default(),
            s_axi_rresp: Signal::default(),
            s_axi_rvalid: Signal::default(),
            s_axi_rready: Signal::default(),
            tmr_error: Signal::default(),
            magic_constant: Constant::new(bits(0x50455249)),
            version_constant: Constant::new(bits(0x1)),
            build_id0: Signal::default(),
            build_id1: Signal::default(),
            caps: Signal::default(),
            clock_khz: Signal::default(),
            ctrl_stored: Signal::default(),
            ctrl: Signal::default(),
            ctrl_value: TmrReg::default(),
            ctrl_strobe: DFF::default(),
            status: Signal::default(),
            generation_stored: Signal::default(),
            generation: Signal::default(),
            generation_value: TmrReg::default(),
            generation_strobe: DFF::default(),
            heartbeat: Signal::default(),
            irq_status_set: Signal::default(),
            irq_status: Signal::default(),
            irq_status_value: DFF::default(),
            irq_mask_stored: Signal::default(),
            irq_mask: Signal::default(),
            irq_mask_value: DFF::default(),
            irq_mask_strobe: DFF::default(),
            seu_tmr: Signal::default(),
            seu_ecc1: Signal::default(),
            seu_ecc2: Signal::default(),
            seu_cfg: Signal::default(),
            selftest: Signal::default(),
            scratch_stored: Signal::default(),
            scratch: Signal::default(),
            scratch_value: DFF::default(),
            scratch_strobe: DFF::default(),
            selftest_period_stored: Signal::default(),
            selftest_period: Signal::default(),
            selftest_period_value: TmrReg::default(),
            selftest_period_strobe: DFF::default(),
            watchdog_stored: Signal::default(),
            watchdog: Signal::default(),
            watchdog_value: TmrReg::default(),
            watchdog_strobe: DFF::default(),
            cycles: Signal::default(),
            commands: Signal::default(),
            beats_read: Signal::default(),
            beats_written: Signal::default(),
            timeouts: Signal::default(),
            sq_base_stored: Signal::default(),
            sq_base: Signal::default(),
            sq_base_value: DFF::default(),
            sq_base_strobe: DFF::default(),
            cq_base_stored: Signal::default(),
            cq_base: Signal::default(),
            cq_base_value: DFF::default(),
            cq_base_strobe: DFF::default(),
            ring_log2_stored: Signal::default(),
            ring_log2: Signal::default(),
            ring_log2_value: TmrReg::default(),
            ring_log2_strobe: DFF::default(),
            sq_tail_stored: Signal::default(),
            sq_tail: Signal::default(),
            sq_tail_value: TmrReg::default(),
            sq_tail_strobe: DFF::default(),
            sq_head: Signal::default(),
            cq_tail: Signal::default(),
            cq_head_stored: Signal::default(),
            cq_head: Signal::default(),
            cq_head_value: TmrReg::default(),
            cq_head_strobe: DFF::default(),
            ring_ctrl_stored: Signal::default(),
            ring_ctrl: Signal::default(),
            ring_ctrl_value: TmrReg::default(),
            ring_ctrl_strobe: DFF::default(),
            ring_status: Signal::default(),
            axi: AxiLite::default(),
            data: DFF::default(),
            chosen: Signal::default(),
            clear: Signal::default(),
            read_known: Signal::default(),
            write_known: Signal::default(),
        }
    }
}

impl Logic for RegisterFile {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, data);
        self.axi.clock.next = self.clock.val();
        self.axi.resetn.next = self.resetn.val();
        self.axi.s_axi_awaddr.next = self.s_axi_awaddr.val();
        self.axi.s_axi_awvalid.next = self.s_axi_awvalid.val();
        self.s_axi_awready.next = self.axi.s_axi_awready.val();
        self.axi.s_axi_wdata.next = self.s_axi_wdata.val();
        self.axi.s_axi_wstrb.next = self.s_axi_wstrb.val();
        self.axi.s_axi_wvalid.next = self.s_axi_wvalid.val();
        self.s_axi_wready.next = self.axi.s_axi_wready.val();
        self.s_axi_bresp.next = self.axi.s_axi_bresp.val();
        self.s_axi_bvalid.next = self.axi.s_axi_bvalid.val();
        self.axi.s_axi_bready.next = self.s_axi_bready.val();
        self.axi.s_axi_araddr.next = self.s_axi_araddr.val();
        self.axi.s_axi_arvalid.next = self.s_axi_arvalid.val();
        self.s_axi_arready.next = self.axi.s_axi_arready.val();
        self.s_axi_rdata.next = self.data.q.val();
        self.s_axi_rresp.next = self.axi.s_axi_rresp.val();
        self.s_axi_rvalid.next = self.axi.s_axi_rvalid.val();
        self.axi.s_axi_rready.next = self.s_axi_rready.val();
        self.write_known.next = false;
        if self.axi.write_index.val() == 0 { self.write_known.next = true; }
        if self.axi.write_index.val() == 1 { self.write_known.next = true; }
        if self.axi.write_index.val() == 2 { self.write_known.next = true; }
        if self.axi.write_index.val() == 3 { self.write_known.next = true; }
        if self.axi.write_index.val() == 4 { self.write_known.next = true; }
        if self.axi.write_index.val() == 5 { self.write_known.next = true; }
        if self.axi.write_index.val() == 6 { self.write_known.next = true; }
        dff_setup!(self, clock, ctrl_value, ctrl_strobe);
        self.ctrl.next = bit_cast::<32, 2>(self.ctrl_value.q.val());
        self.ctrl_stored.next = self.ctrl_strobe.q.val();
        self.ctrl_strobe.d.next = false;
        if self.axi.write.val() & (self.axi.write_index.val() == 6) {
            self.ctrl_value.d.next = self.axi.write_data.val().get_bits::<2>(0);
            self.ctrl_strobe.d.next = true;
        }
        if self.axi.write_index.val() == 7 { self.write_known.next = true; }
        if self.axi.write_index.val() == 8 { self.write_known.next = true; }
        dff_setup!(self, clock, generation_value, generation_strobe);
        self.generation.next = bit_cast::<32, 16>(self.generation_value.q.val());
        self.generation_stored.next = self.generation_strobe.q.val();
        self.generation_strobe.d.next = false;
        if self.axi.write.val() & (self.axi.write_index.val() == 8) {
            self.generation_value.d.next = self.axi.write_data.val().get_bits::<16>(0);
            self.generation_strobe.d.next = true;
        }
        if self.axi.write_index.val() == 9 { self.write_known.next = true; }
        if self.axi.write_index.val() == 10 { self.write_known.next = true; }
        dff_setup!(self, clock, irq_status_value);
        self.irq_status.next = bit_cast::<32, 4>(self.irq_status_value.q.val());
        self.clear.next = 0.into();
        if self.axi.write.val() & (self.axi.write_index.val() == 10) {
            self.clear.next = self.axi.write_data.val();
        }
        self.irq_status_value.d.next = (self.irq_status_value.q.val() & !self.clear.val().get_bits::<4>(0)) | self.irq_status_set.val().get_bits::<4>(0);
        if self.axi.write_index.val() == 11 { self.write_known.next = true; }
        dff_setup!(self, clock, irq_mask_value, irq_mask_strobe);
        self.irq_mask.next = bit_cast::<32, 4>(self.irq_mask_value.q.val());
        self.irq_mask_stored.next = self.irq_mask_strobe.q.val();
        self.irq_mask_strobe.d.next = false;
        if self.axi.write.val() & (self.axi.write_index.val() == 11) {
            self.irq_mask_value.d.next = self.axi.write_data.val().get_bits::<4>(0);
            self.irq_mask_strobe.d.next = true;
        }
        if self.axi.write_index.val() == 12 { self.write_known.next = true; }
        if self.axi.write_index.val() == 13 { self.write_known.next = true; }
        if self.axi.write_index.val() == 14 { self.write_known.next = true; }
        if self.axi.write_index.val() == 15 { self.write_known.next = true; }
        if self.axi.write_index.val() == 16 { self.write_known.next = true; }
        if self.axi.write_index.val() == 17 { self.write_known.next = true; }
        dff_setup!(self, clock, scratch_value, scratch_strobe);
        self.scratch.next = self.scratch_value.q.val();
        self.scratch_stored.next = self.scratch_strobe.q.val();
        self.scratch_strobe.d.next = false;
        if self.axi.write.val() & (self.axi.write_index.val() == 17) {
            self.scratch_value.d.next = self.axi.write_data.val();
            self.scratch_strobe.d.next = true;
        }
        if self.axi.write_index.val() == 18 { self.write_known.next = true; }
        dff_setup!(self, clock, selftest_period_value, selftest_period_strobe);
        self.selftest_period.next = bit_cast::<32, 16>(self.selftest_period_value.q.val());
        self.selftest_period_stored.next = self.selftest_period_strobe.q.val();
        self.selftest_period_strobe.d.next = false;
        if self.axi.write.val() & (self.axi.write_index.val() == 18) {
            self.selftest_period_value.d.next = self.axi.write_data.val().get_bits::<16>(0);
            self.selftest_period_strobe.d.next = true;
        }
        if self.axi.write_index.val() == 19 { self.write_known.next = true; }
        dff_setup!(self, clock, watchdog_value, watchdog_strobe);
        self.watchdog.next = self.watchdog_value.q.val();
        self.watchdog_stored.next = self.watchdog_strobe.q.val();
        self.watchdog_strobe.d.next = false;
        if self.axi.write.val() & (self.axi.write_index.val() == 19) {
            self.watchdog_value.d.next = self.axi.write_data.val();
            self.watchdog_strobe.d.next = true;
        }
        if self.axi.write_index.val() == 20 { self.write_known.next = true; }
        if self.axi.write_index.val() == 21 { self.write_known.next = true; }
        if self.axi.write_index.val() == 22 { self.write_known.next = true; }
        if self.axi.write_index.val() == 23 { self.write_known.next = true; }
        if self.axi.write_index.val() == 24 { self.write_known.next = true; }
        if self.axi.write_index.val() == 1024 { self.write_known.next = true; }
        dff_setup!(self, clock, sq_base_value, sq_base_strobe);
        self.sq_base.next = self.sq_base_value.q.val();
        self.sq_base_stored.next = self.sq_base_strobe.q.val();
        self.sq_base_strobe.d.next = false;
        if self.axi.write.val() & (self.axi.write_index.val() == 1024) {
            self.sq_base_value.d.next = self.axi.write_data.val();
            self.sq_base_strobe.d.next = true;
        }
        if self.axi.write_index.val() == 1025 { self.write_known.next = true; }
        dff_setup!(self, clock, cq_base_value, cq_base_strobe);
        self.cq_base.next = self.cq_base_value.q.val();
        self.cq_base_stored.next = self.cq_base_strobe.q.val();
        self.cq_base_strobe.d.next = false;
        if self.axi.write.val() & (self.axi.write_index.val() == 1025) {
            self.cq_base_value.d.next = self.axi.write_data.val();
            self.cq_base_strobe.d.next = true;
        }
        if self.axi.write_index.val() == 1026 { self.write_known.next = true; }
        dff_setup!(self, clock, ring_log2_value, ring_log2_strobe);
        self.ring_log2.next = bit_cast::<32, 4>(self.ring_log2_value.q.val());
        self.ring_log2_stored.next = self.ring_log2_strobe.q.val();
        self.ring_log2_strobe.d.next = false;
        if self.axi.write.val() & (self.axi.write_index.val() == 1026) {
            self.ring_log2_value.d.next = self.axi.write_data.val().get_bits::<4>(0);
            self.ring_log2_strobe.d.next = true;
        }
        if self.axi.write_index.val() == 1027 { self.write_known.next = true; }
        dff_setup!(self, clock, sq_tail_value, sq_tail_strobe);
        self.sq_tail.next = bit_cast::<32, 16>(self.sq_tail_value.q.val());
        self.sq_tail_stored.next = self.sq_tail_strobe.q.val();
        self.sq_tail_strobe.d.next = false;
        if self.axi.write.val() & (self.axi.write_index.val() == 1027) {
            self.sq_tail_value.d.next = self.axi.write_data.val().get_bits::<16>(0);
            self.sq_tail_strobe.d.next = true;
        }
        if self.axi.write_index.val() == 1028 { self.write_known.next = true; }
        if self.axi.write_index.val() == 1029 { self.write_known.next = true; }
        if self.axi.write_index.val() == 1030 { self.write_known.next = true; }
        dff_setup!(self, clock, cq_head_value, cq_head_strobe);
        self.cq_head.next = bit_cast::<32, 16>(self.cq_head_value.q.val());
        self.cq_head_stored.next = self.cq_head_strobe.q.val();
        self.cq_head_strobe.d.next = false;
        if self.axi.write.val() & (self.axi.write_index.val() == 1030) {
            self.cq_head_value.d.next = self.axi.write_data.val().get_bits::<16>(0);
            self.cq_head_strobe.d.next = true;
        }
        if self.axi.write_index.val() == 1031 { self.write_known.next = true; }
        dff_setup!(self, clock, ring_ctrl_value, ring_ctrl_strobe);
        self.ring_ctrl.next = bit_cast::<32, 1>(self.ring_ctrl_value.q.val());
        self.ring_ctrl_stored.next = self.ring_ctrl_strobe.q.val();
        self.ring_ctrl_strobe.d.next = false;
        if self.axi.write.val() & (self.axi.write_index.val() == 1031) {
            self.ring_ctrl_value.d.next = self.axi.write_data.val().get_bits::<1>(0);
            self.ring_ctrl_strobe.d.next = true;
        }
        if self.axi.write_index.val() == 1032 { self.write_known.next = true; }
        if !self.resetn.val() {
            self.ctrl_value.d.next = 0.into();
            self.generation_value.d.next = 0.into();
            self.irq_status_value.d.next = 0.into();
            self.irq_mask_value.d.next = 0.into();
            self.scratch_value.d.next = 0.into();
            self.selftest_period_value.d.next = 0.into();
            self.watchdog_value.d.next = 1048576.into();
            self.sq_base_value.d.next = 0.into();
            self.cq_base_value.d.next = 0.into();
            self.ring_log2_value.d.next = 0.into();
            self.sq_tail_value.d.next = 0.into();
            self.cq_head_value.d.next = 0.into();
            self.ring_ctrl_value.d.next = 0.into();
        }
        self.tmr_error.next = self.axi.tmr_error.val()
            | self.ctrl_value.error.val()
            | self.generation_value.error.val()
            | self.selftest_period_value.error.val()
            | self.watchdog_value.error.val()
            | self.ring_log2_value.error.val()
            | self.sq_tail_value.error.val()
            | self.cq_head_value.error.val()
            | self.ring_ctrl_value.error.val();
        self.read_known.next = false;
        self.chosen.next = 0.into();
        if self.axi.read_index.val().get_bit(10) {
            if !self.axi.read_index.val().get_bit(9) {
                if !self.axi.read_index.val().get_bit(8) {
                    if !self.axi.read_index.val().get_bit(7) {
                        if !self.axi.read_index.val().get_bit(6) {
                            if !self.axi.read_index.val().get_bit(5) {
                                if !self.axi.read_index.val().get_bit(4) {
                                    if self.axi.read_index.val().get_bit(3) {
                                        if !self.axi.read_index.val().get_bit(2) {
                                            if !self.axi.read_index.val().get_bit(1) {
                                                if !self.axi.read_index.val().get_bit(0) {
                                                    self.chosen.next = self.ring_status.val();
                                                    self.read_known.next = true;
                                                }
                                            }
                                        }
                                    } else {
                                        if self.axi.read_index.val().get_bit(2) {
                                            if self.axi.read_index.val().get_bit(1) {
                                                if self.axi.read_index.val().get_bit(0) {
                                                    self.chosen.next = self.ring_ctrl.val();
                                                    self.read_known.next = true;
                                                } else {
                                                    self.chosen.next = self.cq_head.val();
                                                    self.read_known.next = true;
                                                }
                                            } else {
                                                if self.axi.read_index.val().get_bit(0) {
                                                    self.chosen.next = self.cq_tail.val();
                                                    self.read_known.next = true;
                                                } else {
                                                    self.chosen.next = self.sq_head.val();
                                                    self.read_known.next = true;
                                                }
                                            }
                                        } else {
                                            if self.axi.read_index.val().get_bit(1) {
                                                if self.axi.read_index.val().get_bit(0) {
                                                    self.chosen.next = self.sq_tail.val();
                                                    self.read_known.next = true;
                                                } else {
                                                    self.chosen.next = self.ring_log2.val();
                                                    self.read_known.next = true;
                                                }
                                            } else {
                                                if self.axi.read_index.val().get_bit(0) {
                                                    self.chosen.next = self.cq_base.val();
                                                    self.read_known.next = true;
                                                } else {
                                                    self.chosen.next = self.sq_base.val();
                                                    self.read_known.next = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        } else {
            if !self.axi.read_index.val().get_bit(9) {
                if !self.axi.read_index.val().get_bit(8) {
                    if !self.axi.read_index.val().get_bit(7) {
                        if !self.axi.read_index.val().get_bit(6) {
                            if !self.axi.read_index.val().get_bit(5) {
                                if self.axi.read_index.val().get_bit(4) {
                                    if self.axi.read_index.val().get_bit(3) {
                                        if !self.axi.read_index.val().get_bit(2) {
                                            if !self.axi.read_index.val().get_bit(1) {
                                                if !self.axi.read_index.val().get_bit(0) {
                                                    self.chosen.next = self.timeouts.val();
                                                    self.read_known.next = true;
                                                }
                                            }
                                        }
                                    } else {
                                        if self.axi.read_index.val().get_bit(2) {
                                            if self.axi.read_index.val().get_bit(1) {
                                                if self.axi.read_index.val().get_bit(0) {
                                                    self.chosen.next = self.beats_written.val();
                                                    self.read_known.next = true;
                                                } else {
                                                    self.chosen.next = self.beats_read.val();
                                                    self.read_known.next = true;
                                                }
                                            } else {
                                                if self.axi.read_index.val().get_bit(0) {
                                                    self.chosen.next = self.commands.val();
                                                    self.read_known.next = true;
                                                } else {
                                                    self.chosen.next = self.cycles.val();
                                                    self.read_known.next = true;
                                                }
                                            }
                                        } else {
                                            if self.axi.read_index.val().get_bit(1) {
                                                if self.axi.read_index.val().get_bit(0) {
                                                    self.chosen.next = self.watchdog.val();
                                                    self.read_known.next = true;
                                                } else {
                                                    self.chosen.next = self.selftest_period.val();
                                                    self.read_known.next = true;
                                                }
                                            } else {
                                                if self.axi.read_index.val().get_bit(0) {
                                                    self.chosen.next = self.scratch.val();
                                                    self.read_known.next = true;
                                                } else {
                                                    self.chosen.next = self.selftest.val();
                                                    self.read_known.next = true;
                                                }
                                            }
                                        }
                                    }
                                } else {
                                    if self.axi.read_index.val().get_bit(3) {
                                        if self.axi.read_index.val().get_bit(2) {
                                            if self.axi.read_index.val().get_bit(1) {
                                                if self.axi.read_index.val().get_bit(0) {
                                                    self.chosen.next = self.seu_cfg.val();
                                                    self.read_known.next = true;
                                                } else {
                                                    self.chosen.next = self.seu_ecc2.val();
                                                    self.read_known.next = true;
                                                }
                                            } else {
                                                if self.axi.read_index.val().get_bit(0) {
                                                    self.chosen.next = self.seu_ecc1.val();
                                                    self.read_known.next = true;
                                                } else {
                                                    self.chosen.next = self.seu_tmr.val();
                                                    self.read_known.next = true;
                                                }
                                            }
                                        } else {
                                            if self.axi.read_index.val().get_bit(1) {
                                                if self.axi.read_index.val().get_bit(0) {
                                                    self.chosen.next = self.irq_mask.val();
                                                    self.read_known.next = true;
                                                } else {
                                                    self.chosen.next = self.irq_status.val();
                                                    self.read_known.next = true;
                                                }
                                            } else {
                                                if self.axi.read_index.val().get_bit(0) {
                                                    self.chosen.next = self.heartbeat.val();
                                                    self.read_known.next = true;
                                                } else {
                                                    self.chosen.next = self.generation.val();
                                                    self.read_known.next = true;
                                                }
                                            }
                                        }
                                    } else {
                                        if self.axi.read_index.val().get_bit(2) {
                                            if self.axi.read_index.val().get_bit(1) {
                                                if self.axi.read_index.val().get_bit(0) {
                                                    self.chosen.next = self.status.val();
                                                    self.read_known.next = true;
                                                } else {
                                                    self.chosen.next = self.ctrl.val();
                                                    self.read_known.next = true;
                                                }
                                            } else {
                                                if self.axi.read_index.val().get_bit(0) {
                                                    self.chosen.next = self.clock_khz.val();
                                                    self.read_known.next = true;
                                                } else {
                                                    self.chosen.next = self.caps.val();
                                                    self.read_known.next = true;
                                                }
                                            }
                                        } else {
                                            if self.axi.read_index.val().get_bit(1) {
                                                if self.axi.read_index.val().get_bit(0) {
                                                    self.chosen.next = self.build_id1.val();
                                                    self.read_known.next = true;
                                                } else {
                                                    self.chosen.next = self.build_id0.val();
                                                    self.read_known.next = true;
                                                }
                                            } else {
                                                if self.axi.read_index.val().get_bit(0) {
                                                    self.chosen.next = self.version_constant.val();
                                                    self.read_known.next = true;
                                                } else {
                                                    self.chosen.next = self.magic_constant.val();
                                                    self.read_known.next = true;
                                                }
                                            }
                                        }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
        self.axi.read_known.next = self.read_known.val();
        self.axi.write_known.next = self.write_known.val();
        if self.axi.read.val() { self.data.d.next = self.chosen.val(); }
    }
}

crate::pins!(RegisterFile {
    resetn, s_axi_awaddr, s_axi_awvalid, s_axi_wdata, s_axi_wstrb, s_axi_wvalid, s_axi_bready, s_axi_araddr, s_axi_arvalid, s_axi_rready, build_id0, build_id1, caps, clock_khz, status, heartbeat, irq_status_set, seu_tmr, seu_ecc1, seu_ecc2, seu_cfg, selftest, cycles, commands, beats_read, beats_written, timeouts, sq_head, cq_tail, ring_status ;
    s_axi_awready, s_axi_wready, s_axi_bresp, s_axi_bvalid, s_axi_arready, s_axi_rdata, s_axi_rresp, s_axi_rvalid, tmr_error, ctrl_stored, ctrl, generation_stored, generation, irq_status, irq_mask_stored, irq_mask, scratch_stored, scratch, selftest_period_stored, selftest_period, watchdog_stored, watchdog, sq_base_stored, sq_base, cq_base_stored, cq_base, ring_log2_stored, ring_log2, sq_tail_stored, sq_tail, cq_head_stored, cq_head, ring_ctrl_stored, ring_ctrl
});
