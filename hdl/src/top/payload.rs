//! The payload: what Vivado takes as the top, with flat AXI ports.
//! Between the processor's general port (registers), one high-performance port (memory), and the three cores: trees, GF(2^8), and the
//! one in the third seat, which is what the configurations differ in.
//! Never computes anything of a primitive; never writes memory outside the windows that commands name and the completion ring.

/// A payload with this core in the third seat, and the operand words of the submission that it has ports for.
macro_rules! payload {
    ($(#[$doc:meta])* $name:ident, $core:ident, [$($aux:ident = $word:tt),*]) => {
        $(#[$doc])*
        /// One clock, synchronous reset, active low. AXI3 on the memory side: bursts of at most 16 beats, one ID.
        #[derive(LogicBlock, Default)]
        pub struct $name {
            /// Clock of everything.
            pub aclk: Signal<In, Clock>,
            /// Synchronous reset, active low.
            pub aresetn: Signal<In, Bit>,
            /// Registers, AXI4-Lite: write address.
            pub s_axi_awaddr: Signal<In, Bits<32>>,
            /// Valid.
            pub s_axi_awvalid: Signal<In, Bit>,
            /// Ready.
            pub s_axi_awready: Signal<Out, Bit>,
            /// Write data.
            pub s_axi_wdata: Signal<In, Bits<32>>,
            /// Bytes of it.
            pub s_axi_wstrb: Signal<In, Bits<4>>,
            /// Valid.
            pub s_axi_wvalid: Signal<In, Bit>,
            /// Ready.
            pub s_axi_wready: Signal<Out, Bit>,
            /// Write response.
            pub s_axi_bresp: Signal<Out, Bits<2>>,
            /// Valid.
            pub s_axi_bvalid: Signal<Out, Bit>,
            /// Ready.
            pub s_axi_bready: Signal<In, Bit>,
            /// Read address.
            pub s_axi_araddr: Signal<In, Bits<32>>,
            /// Valid.
            pub s_axi_arvalid: Signal<In, Bit>,
            /// Ready.
            pub s_axi_arready: Signal<Out, Bit>,
            /// Read data.
            pub s_axi_rdata: Signal<Out, Bits<32>>,
            /// Read response.
            pub s_axi_rresp: Signal<Out, Bits<2>>,
            /// Valid.
            pub s_axi_rvalid: Signal<Out, Bit>,
            /// Ready.
            pub s_axi_rready: Signal<In, Bit>,
            /// Memory, AXI3: read address.
            pub m_axi_araddr: Signal<Out, Bits<32>>,
            /// Beats less one.
            pub m_axi_arlen: Signal<Out, Bits<4>>,
            /// Always 3: 8 bytes a beat.
            pub m_axi_arsize: Signal<Out, Bits<3>>,
            /// Always 1: rising addresses.
            pub m_axi_arburst: Signal<Out, Bits<2>>,
            /// Always 3: bufferable, modifiable.
            pub m_axi_arcache: Signal<Out, Bits<4>>,
            /// Always 0.
            pub m_axi_arprot: Signal<Out, Bits<3>>,
            /// Valid.
            pub m_axi_arvalid: Signal<Out, Bit>,
            /// Ready.
            pub m_axi_arready: Signal<In, Bit>,
            /// Read data.
            pub m_axi_rdata: Signal<In, Bits<64>>,
            /// Read response.
            pub m_axi_rresp: Signal<In, Bits<2>>,
            /// Last beat; the movers count themselves.
            pub m_axi_rlast: Signal<In, Bit>,
            /// Valid.
            pub m_axi_rvalid: Signal<In, Bit>,
            /// Ready.
            pub m_axi_rready: Signal<Out, Bit>,
            /// Write address.
            pub m_axi_awaddr: Signal<Out, Bits<32>>,
            /// Beats less one.
            pub m_axi_awlen: Signal<Out, Bits<4>>,
            /// Always 3.
            pub m_axi_awsize: Signal<Out, Bits<3>>,
            /// Always 1.
            pub m_axi_awburst: Signal<Out, Bits<2>>,
            /// Always 3.
            pub m_axi_awcache: Signal<Out, Bits<4>>,
            /// Always 0.
            pub m_axi_awprot: Signal<Out, Bits<3>>,
            /// Valid.
            pub m_axi_awvalid: Signal<Out, Bit>,
            /// Ready.
            pub m_axi_awready: Signal<In, Bit>,
            /// Write data.
            pub m_axi_wdata: Signal<Out, Bits<64>>,
            /// Always all bytes.
            pub m_axi_wstrb: Signal<Out, Bits<8>>,
            /// Last beat.
            pub m_axi_wlast: Signal<Out, Bit>,
            /// Valid.
            pub m_axi_wvalid: Signal<Out, Bit>,
            /// Ready.
            pub m_axi_wready: Signal<In, Bit>,
            /// Write response.
            pub m_axi_bresp: Signal<In, Bits<2>>,
            /// Valid.
            pub m_axi_bvalid: Signal<In, Bit>,
            /// Ready.
            pub m_axi_bready: Signal<Out, Bit>,
            /// Level: a bit of IRQ_STATUS that IRQ_MASK lets through.
            pub irq: Signal<Out, Bit>,
            /// The device's frame ECC found an error in the configuration.
            pub configuration_error: Signal<In, Bit>,

            regs: RegisterFile,
            reset: SoftReset,
            reader: Reader,
            writer: Writer,
            fetcher: Fetcher,
            completer: Completer,
            health: Health,
            slots: Slots,
            watchdog: [Watchdog; 3],
            tree: MerkleCore,
            gf8: Erasure,
            third: $core,
            rom_lo: Ram<8, 32>,
            rom_hi: Ram<8, 32>,
            build_id0: Word,
            build_id1: Word,
            clock_khz: Word,
            third_number: Word,
            third_bit: Word,

            any_tmr: DFF<Bit>,
            any_ecc1: DFF<Bit>,
            any_ecc2: DFF<Bit>,

            resetn: Signal<Local, Bit>,
            all_quiet: Signal<Local, Bit>,
            running: Signal<Local, Bit>,
            closing: Signal<Local, Bit>,
            half_write: Signal<Local, Bit>,
            shut_write: Signal<Local, Bit>,
            caps_low: Signal<Local, Bits<2>>,
            in_flight: Signal<Local, Bit>,
            pending: Signal<Local, Bits<32>>,
            ready_wide: Signal<Local, Bits<1>>,
            testing_wide: Signal<Local, Bits<1>>,
            flight_wide: Signal<Local, Bits<1>>,
            any_fired: Signal<Local, Bit>,
            ring_on: Signal<Local, Bit>,
            test_period: Signal<Local, Bits<16>>,
            sq_tail: Signal<Local, Bits<16>>,
            cq_head: Signal<Local, Bits<16>>,
            generation: Signal<Local, Bits<16>>,
        }

        impl Logic for $name {
            #[hdl_gen]
            fn update(&mut self) {
                dff_setup!(self, aclk, any_tmr, any_ecc1, any_ecc2);

                // Reset: from outside, or a soft one once nothing is under way.
                self.reset.clock.next = self.aclk.val();
                self.reset.aresetn.next = self.aresetn.val();
                self.reset.request.next = self.regs.ctrl.val().get_bit(0);
                self.all_quiet.next = true;
                for i in 0..4 {
                    if !self.reader.quiet[i].val() | !self.writer.quiet[i].val() {
                        self.all_quiet.next = false;
                    }
                }
                self.reset.memory_idle.next = self.all_quiet.val();
                // The last step of the reset lets no new access begin; one that is half accepted is still taken whole.
                self.closing.next = self.reset.closing.val();
                self.half_write.next = !self.regs.s_axi_awready.val() | !self.regs.s_axi_wready.val();
                self.shut_write.next = self.closing.val() & !self.half_write.val();
                self.reset.registers_idle.next = !self.half_write.val()
                    & self.regs.s_axi_arready.val()
                    & !self.regs.s_axi_bvalid.val()
                    & !self.regs.s_axi_rvalid.val();
                self.resetn.next = self.reset.resetn.val();
                self.running.next = !self.reset.draining.val();

                // Registers.
                self.regs.clock.next = self.aclk.val();
                self.regs.resetn.next = self.resetn.val();
                self.regs.s_axi_awaddr.next = self.s_axi_awaddr.val();
                self.regs.s_axi_awvalid.next = self.s_axi_awvalid.val() & !self.shut_write.val();
                self.s_axi_awready.next = self.regs.s_axi_awready.val() & !self.shut_write.val();
                self.regs.s_axi_wdata.next = self.s_axi_wdata.val();
                self.regs.s_axi_wstrb.next = self.s_axi_wstrb.val();
                self.regs.s_axi_wvalid.next = self.s_axi_wvalid.val() & !self.shut_write.val();
                self.s_axi_wready.next = self.regs.s_axi_wready.val() & !self.shut_write.val();
                self.s_axi_bresp.next = self.regs.s_axi_bresp.val();
                self.s_axi_bvalid.next = self.regs.s_axi_bvalid.val();
                self.regs.s_axi_bready.next = self.s_axi_bready.val();
                self.regs.s_axi_araddr.next = self.s_axi_araddr.val();
                self.regs.s_axi_arvalid.next = self.s_axi_arvalid.val() & !self.closing.val();
                self.s_axi_arready.next = self.regs.s_axi_arready.val() & !self.closing.val();
                self.s_axi_rdata.next = self.regs.s_axi_rdata.val();
                self.s_axi_rresp.next = self.regs.s_axi_rresp.val();
                self.s_axi_rvalid.next = self.regs.s_axi_rvalid.val();
                self.regs.s_axi_rready.next = self.s_axi_rready.val();
                self.regs.build_id0.next = self.build_id0.value.val();
                self.regs.build_id1.next = self.build_id1.value.val();
                self.regs.clock_khz.next = self.clock_khz.value.val();
                self.regs.cycles.next = self.health.now.val();
                self.regs.commands.next = self.health.commands.val();
                self.regs.timeouts.next = self.health.timeouts.val();
                self.regs.beats_read.next = self.health.beats_read.val();
                self.regs.beats_written.next = self.health.beats_written.val();
                self.regs.seu_tmr.next = self.health.seu_tmr.val();
                self.regs.seu_ecc1.next = self.health.seu_ecc1.val();
                self.regs.seu_ecc2.next = self.health.seu_ecc2.val();
                self.regs.seu_cfg.next = self.health.seu_cfg.val();
                self.regs.heartbeat.next = self.health.heartbeat.val();
                self.caps_low.next = self.completer.caps.val().get_bits::<2>(0);
                self.regs.caps.next = (bit_cast::<32, 2>(self.caps_low.val()) << 1) | 1;
                if self.completer.caps.val().get_bit(2) {
                    self.regs.caps.next = (bit_cast::<32, 2>(self.caps_low.val()) << 1) | self.third_bit.value.val() | 1;
                }
                self.in_flight.next = !self.slots.idle.val() | !self.completer.idle.val() | self.fetcher.busy.val();
                self.ready_wide.next = 0.into();
                if self.health.ready.val() & self.running.val() {
                    self.ready_wide.next = 1.into();
                }
                self.testing_wide.next = 0.into();
                if self.fetcher.testing.val() {
                    self.testing_wide.next = 1.into();
                }
                self.flight_wide.next = 0.into();
                if self.in_flight.val() {
                    self.flight_wide.next = 1.into();
                }
                self.regs.status.next = bit_cast::<32, 1>(self.ready_wide.val())
                    | (bit_cast::<32, 1>(self.testing_wide.val()) << 1)
                    | (bit_cast::<32, 1>(self.flight_wide.val()) << 2);
                self.regs.ring_status.next = bit_cast::<32, 1>(self.flight_wide.val());
                self.regs.sq_head.next = bit_cast::<32, 16>(self.fetcher.sq_head.val());
                self.regs.cq_tail.next = bit_cast::<32, 16>(self.completer.cq_tail.val());
                self.regs.selftest.next = self.health.selftest.val();
                self.regs.irq_status_set.next = self.health.irq_set.val();
                self.pending.next = self.regs.irq_status.val() & self.regs.irq_mask.val();
                self.irq.next = self.pending.val().any();

                // Counts, time and the schedule of the self-test.
                self.any_fired.next =
                    self.watchdog[0].fires.val() | self.watchdog[1].fires.val() | self.watchdog[2].fires.val();
                self.test_period.next = self.regs.selftest_period.val().get_bits::<16>(0);
                self.health.clock.next = self.aclk.val();
                self.health.resetn.next = self.resetn.val();
                self.health.completed.next = self.completer.completed.val();
                self.health.fired.next = self.any_fired.val();
                self.health.beat_read.next = self.reader.beat_read.val();
                self.health.beat_written.next = self.writer.beat_written.val();
                self.health.tmr_error.next = self.any_tmr.q.val();
                self.health.ecc_corrected.next = self.any_ecc1.q.val();
                self.health.ecc_uncorrectable.next = self.any_ecc2.q.val();
                self.health.configuration_error.next = self.configuration_error.val();
                self.health.test_request.next = self.regs.ctrl.val().get_bit(1);
                self.health.test_period.next = self.test_period.val();
                self.health.testing.next = self.fetcher.testing.val();
                self.health.test_over.next = self.fetcher.test_over.val();
                self.health.caps.next = self.completer.caps.val();
                self.health.third.next = self.third_bit.value.val().get_bits::<16>(0);
                self.any_tmr.d.next = self.reset.tmr_error.val()
                    | self.regs.tmr_error.val()
                    | self.reader.tmr_error.val()
                    | self.writer.tmr_error.val()
                    | self.fetcher.tmr_error.val()
                    | self.completer.tmr_error.val()
                    | self.slots.tmr_error.val()
                    | self.watchdog[0].tmr_error.val()
                    | self.watchdog[1].tmr_error.val()
                    | self.watchdog[2].tmr_error.val()
                    | self.tree.tmr_error.val()
                    | self.gf8.tmr_error.val()
                    | self.third.tmr_error.val();
                self.any_ecc1.d.next =
                    self.tree.ecc_corrected.val() | self.gf8.ecc_corrected.val() | self.third.ecc_corrected.val();
                self.any_ecc2.d.next =
                    self.tree.ecc_uncorrectable.val() | self.gf8.ecc_uncorrectable.val() | self.third.ecc_uncorrectable.val();

                // The rings: both halves and the table between them.
                self.fetcher.clock.next = self.aclk.val();
                self.fetcher.resetn.next = self.resetn.val();
                self.completer.clock.next = self.aclk.val();
                self.completer.resetn.next = self.resetn.val();
                self.slots.clock.next = self.aclk.val();
                self.slots.resetn.next = self.resetn.val();
                self.ring_on.next = self.regs.ring_ctrl.val().get_bit(0) & self.health.ready.val() & self.running.val();
                self.sq_tail.next = self.regs.sq_tail.val().get_bits::<16>(0);
                self.cq_head.next = self.regs.cq_head.val().get_bits::<16>(0);
                self.generation.next = self.regs.generation.val().get_bits::<16>(0);
                self.fetcher.enable.next = self.ring_on.val();
                self.fetcher.cq_head.next = self.cq_head.val();
                self.fetcher.sq_base.next = self.regs.sq_base.val();
                self.fetcher.mask.next = self.completer.mask.val();
                self.fetcher.sq_tail.next = self.sq_tail.val();
                self.fetcher.generation.next = self.generation.val();
                self.fetcher.caps.next = self.completer.caps.val();
                self.fetcher.third.next = self.third_number.value.val().get_bits::<8>(0);
                self.fetcher.test_due.next = self.health.test_due.val() & self.running.val();
                self.fetcher.idle.next = self.slots.idle.val() & self.completer.idle.val();
                self.fetcher.slot_free.next = self.slots.free.val();
                self.fetcher.refused_taken.next = self.completer.refused_taken.val();
                self.fetcher.ended.next = self.completer.ended.val();
                self.fetcher.ended_slot.next = self.completer.ended_slot.val();
                self.fetcher.ended_well.next = self.completer.ended_well.val();
                self.fetcher.rseg_ready.next = self.reader.rseg_ready[0].val();
                self.fetcher.rdat_valid.next = self.reader.rdat_valid[0].val();
                self.fetcher.rdat_lo.next = self.reader.rdat_lo[0].val();
                self.fetcher.rdat_hi.next = self.reader.rdat_hi[0].val();
                self.fetcher.bus_error.next = self.reader.bus_error[0].val();
                self.reader.rseg_valid[0].next = self.fetcher.rseg_valid.val();
                self.reader.rseg_addr[0].next = self.fetcher.rseg_addr.val();
                self.reader.rseg_beats[0].next = 8.into();
                self.reader.rdat_ready[0].next = self.fetcher.rdat_ready.val();
                self.slots.begins.next = self.fetcher.begins.val();
                self.slots.begin_slot.next = self.fetcher.begun_slot.val();
                self.slots.next_slot.next = self.fetcher.slot.val();
                self.slots.core.next = self.fetcher.core.val();
                self.slots.ends.next = self.completer.ended.val();
                self.slots.end_slot.next = self.completer.ended_slot.val();
                self.completer.enable.next = self.ring_on.val();
                self.completer.ring_idle.next = self.slots.idle.val() & !self.fetcher.busy.val();
                self.completer.cq_base.next = self.regs.cq_base.val();
                self.completer.log2.next = self.regs.ring_log2.val().get_bits::<4>(0);
                self.completer.generation.next = self.generation.val();
                self.completer.now.next = self.health.now.val();
                self.completer.begins.next = self.fetcher.begins.val();
                self.completer.slot.next = self.fetcher.begun_slot.val();
                self.completer.tag.next = self.fetcher.tag.val();
                self.completer.refused.next = self.fetcher.refused.val();
                self.completer.refused_status.next = self.fetcher.refused_status.val();
                self.completer.testing.next = self.fetcher.testing.val();
                self.completer.expected.next = self.fetcher.expected.val();
                self.completer.wseg_ready.next = self.writer.wseg_ready[0].val();
                self.completer.wdat_ready.next = self.writer.wdat_ready[0].val();
                self.completer.record_written.next = self.writer.quiet[0].val();
                self.writer.wseg_valid[0].next = self.completer.wseg_valid.val();
                self.writer.wseg_addr[0].next = self.completer.wseg_addr.val();
                self.writer.wseg_beats[0].next = 4.into();
                self.writer.wdat_valid[0].next = self.completer.wdat_valid.val();
                self.writer.wdat_lo[0].next = self.completer.wdat_lo.val();
                self.writer.wdat_hi[0].next = self.completer.wdat_hi.val();
                self.reader.keep[0].next = self.running.val();
                self.writer.keep[0].next = self.running.val();

                // The movers and the memory port.
                self.reader.clock.next = self.aclk.val();
                self.reader.resetn.next = self.resetn.val();
                self.reader.testing.next = self.fetcher.testing.val();
                self.writer.clock.next = self.aclk.val();
                self.writer.resetn.next = self.resetn.val();
                self.writer.testing.next = self.fetcher.testing.val();
                self.rom_lo.clock.next = self.aclk.val();
                self.rom_hi.clock.next = self.aclk.val();
                self.rom_lo.write_enable.next = false;
                self.rom_lo.write_address.next = 0.into();
                self.rom_lo.write_data.next = 0.into();
                self.rom_lo.read_enable.next = true;
                self.rom_lo.read_address.next = self.reader.rom_address.val();
                self.rom_hi.write_enable.next = false;
                self.rom_hi.write_address.next = 0.into();
                self.rom_hi.write_data.next = 0.into();
                self.rom_hi.read_enable.next = true;
                self.rom_hi.read_address.next = self.reader.rom_address.val();
                self.reader.rom_lo.next = self.rom_lo.read_data.val();
                self.reader.rom_hi.next = self.rom_hi.read_data.val();
                self.m_axi_araddr.next = self.reader.m_axi_araddr.val();
                self.m_axi_arlen.next = self.reader.m_axi_arlen.val();
                self.m_axi_arsize.next = 3.into();
                self.m_axi_arburst.next = 1.into();
                self.m_axi_arcache.next = 3.into();
                self.m_axi_arprot.next = 0.into();
                self.m_axi_arvalid.next = self.reader.m_axi_arvalid.val();
                self.reader.m_axi_arready.next = self.m_axi_arready.val();
                self.reader.rdata_lo.next = self.m_axi_rdata.val().get_bits::<32>(0);
                self.reader.rdata_hi.next = self.m_axi_rdata.val().get_bits::<32>(32);
                self.reader.rresp.next = self.m_axi_rresp.val();
                self.reader.rvalid.next = self.m_axi_rvalid.val();
                self.m_axi_rready.next = self.reader.rready.val();
                self.m_axi_awaddr.next = self.writer.m_axi_awaddr.val();
                self.m_axi_awlen.next = self.writer.m_axi_awlen.val();
                self.m_axi_awsize.next = 3.into();
                self.m_axi_awburst.next = 1.into();
                self.m_axi_awcache.next = 3.into();
                self.m_axi_awprot.next = 0.into();
                self.m_axi_awvalid.next = self.writer.m_axi_awvalid.val();
                self.writer.m_axi_awready.next = self.m_axi_awready.val();
                self.m_axi_wdata.next =
                    bit_cast::<64, 32>(self.writer.wdata_lo.val()) | (bit_cast::<64, 32>(self.writer.wdata_hi.val()) << 32);
                self.m_axi_wstrb.next = 255.into();
                self.m_axi_wlast.next = self.writer.wlast.val();
                self.m_axi_wvalid.next = self.writer.wvalid.val();
                self.writer.wready.next = self.m_axi_wready.val();
                self.writer.bresp.next = self.m_axi_bresp.val();
                self.writer.bvalid.next = self.m_axi_bvalid.val();
                self.m_axi_bready.next = self.writer.bready.val();

                // The tree core: client 1 of the movers.
                self.tree.clock.next = self.aclk.val();
                self.tree.resetn.next = self.resetn.val() & self.watchdog[0].keep.val() & self.running.val();
                self.tree.cmd_valid.next = self.fetcher.cmd_valid[0].val();
                self.fetcher.cmd_ready[0].next = self.tree.cmd_ready.val() & self.watchdog[0].keep.val();
                self.tree.cmd_slot.next = self.fetcher.slot.val();
                self.tree.cmd_src.next = self.fetcher.operand[0].val();
                self.tree.cmd_src_len.next = self.fetcher.operand[1].val();
                self.tree.cmd_dst.next = self.fetcher.operand[2].val();
                self.tree.cmd_dst_len.next = self.fetcher.operand[3].val();
                self.reader.rseg_valid[1].next = self.tree.rseg_valid.val();
                self.reader.rseg_addr[1].next = self.tree.rseg_addr.val();
                self.reader.rseg_beats[1].next = self.tree.rseg_beats.val();
                self.tree.rseg_ready.next = self.reader.rseg_ready[1].val();
                self.tree.rdat_valid.next = self.reader.rdat_valid[1].val();
                self.tree.rdat_lo.next = self.reader.rdat_lo[1].val();
                self.tree.rdat_hi.next = self.reader.rdat_hi[1].val();
                self.tree.rdat_last.next = self.reader.rdat_last[1].val();
                self.reader.rdat_ready[1].next = self.tree.rdat_ready.val();
                self.writer.wseg_valid[1].next = self.tree.wseg_valid.val();
                self.writer.wseg_addr[1].next = self.tree.wseg_addr.val();
                self.writer.wseg_beats[1].next = self.tree.wseg_beats.val();
                self.tree.wseg_ready.next = self.writer.wseg_ready[1].val();
                self.writer.wdat_valid[1].next = self.tree.wdat_valid.val();
                self.writer.wdat_lo[1].next = self.tree.wdat_lo.val();
                self.writer.wdat_hi[1].next = self.tree.wdat_hi.val();
                self.tree.wdat_ready.next = self.writer.wdat_ready[1].val();
                self.completer.done_valid[0].next = self.tree.done_valid.val() & self.watchdog[0].keep.val();
                self.completer.done_slot[0].next = self.tree.done_slot.val();
                self.completer.done_status[0].next = self.tree.done_status.val();
                self.completer.done_crc[0].next = self.tree.done_crc.val();
                self.completer.done_extra[0].next = self.tree.done_extra.val();
                self.tree.done_ready.next = self.completer.done_ready[0].val();
                self.watchdog[0].clock.next = self.aclk.val();
                self.watchdog[0].resetn.next = self.resetn.val();
                self.watchdog[0].limit.next = self.regs.watchdog.val();
                self.watchdog[0].busy.next = self.slots.busy_of[0].val();
                self.watchdog[0].progress.next =
                    (self.fetcher.begins.val() & (self.fetcher.core.val() == 0)) | self.completer.done_ready[0].val();
                self.watchdog[0].quiet.next = self.reader.quiet[1].val() & self.writer.quiet[1].val();
                self.watchdog[0].spoilt.next = self.tree.ecc_uncorrectable.val();
                self.watchdog[0].bus_error.next = self.reader.bus_error[1].val() | self.writer.bus_error[1].val();
                self.completer.stopped[0].next = self.watchdog[0].stopped.val() & self.slots.busy_of[0].val();
                self.completer.stopping[0].next = !self.watchdog[0].keep.val();
                self.completer.stopped_slot[0].next = self.slots.one_of[0].val();
                self.completer.poisoned[0].next = self.watchdog[0].poisoned.val();
                self.completer.broken[0].next = self.watchdog[0].broken.val();
                self.completer.written[0].next = self.writer.quiet[1].val();
                self.reader.keep[1].next = self.watchdog[0].keep.val() & self.running.val();
                self.writer.keep[1].next = self.watchdog[0].keep.val() & self.running.val();

                // The GF(2^8) core: client 2 of the movers.
                self.gf8.clock.next = self.aclk.val();
                self.gf8.resetn.next = self.resetn.val() & self.watchdog[1].keep.val() & self.running.val();
                self.gf8.cmd_valid.next = self.fetcher.cmd_valid[1].val();
                self.fetcher.cmd_ready[1].next = self.gf8.cmd_ready.val() & self.watchdog[1].keep.val();
                self.gf8.cmd_slot.next = self.fetcher.slot.val();
                self.gf8.cmd_src.next = self.fetcher.operand[0].val();
                self.gf8.cmd_src_len.next = self.fetcher.operand[1].val();
                self.gf8.cmd_dst.next = self.fetcher.operand[2].val();
                self.gf8.cmd_dst_len.next = self.fetcher.operand[3].val();
                self.gf8.cmd_aux0.next = self.fetcher.operand[4].val();
                self.gf8.cmd_aux1.next = self.fetcher.operand[5].val();
                self.gf8.cmd_aux2.next = self.fetcher.operand[6].val();
                self.gf8.cmd_aux3.next = self.fetcher.operand[7].val();
                self.reader.rseg_valid[2].next = self.gf8.rseg_valid.val();
                self.reader.rseg_addr[2].next = self.gf8.rseg_addr.val();
                self.reader.rseg_beats[2].next = self.gf8.rseg_beats.val();
                self.gf8.rseg_ready.next = self.reader.rseg_ready[2].val();
                self.gf8.rdat_valid.next = self.reader.rdat_valid[2].val();
                self.gf8.rdat_lo.next = self.reader.rdat_lo[2].val();
                self.gf8.rdat_hi.next = self.reader.rdat_hi[2].val();
                self.gf8.rdat_last.next = self.reader.rdat_last[2].val();
                self.reader.rdat_ready[2].next = self.gf8.rdat_ready.val();
                self.writer.wseg_valid[2].next = self.gf8.wseg_valid.val();
                self.writer.wseg_addr[2].next = self.gf8.wseg_addr.val();
                self.writer.wseg_beats[2].next = self.gf8.wseg_beats.val();
                self.gf8.wseg_ready.next = self.writer.wseg_ready[2].val();
                self.writer.wdat_valid[2].next = self.gf8.wdat_valid.val();
                self.writer.wdat_lo[2].next = self.gf8.wdat_lo.val();
                self.writer.wdat_hi[2].next = self.gf8.wdat_hi.val();
                self.gf8.wdat_ready.next = self.writer.wdat_ready[2].val();
                self.completer.done_valid[1].next = self.gf8.done_valid.val() & self.watchdog[1].keep.val();
                self.completer.done_slot[1].next = self.gf8.done_slot.val();
                self.completer.done_status[1].next = self.gf8.done_status.val();
                self.completer.done_crc[1].next = self.gf8.done_crc.val();
                self.completer.done_extra[1].next = self.gf8.done_extra.val();
                self.gf8.done_ready.next = self.completer.done_ready[1].val();
                self.watchdog[1].clock.next = self.aclk.val();
                self.watchdog[1].resetn.next = self.resetn.val();
                self.watchdog[1].limit.next = self.regs.watchdog.val();
                self.watchdog[1].busy.next = self.slots.busy_of[1].val();
                self.watchdog[1].progress.next =
                    (self.fetcher.begins.val() & (self.fetcher.core.val() == 1)) | self.completer.done_ready[1].val();
                self.watchdog[1].quiet.next = self.reader.quiet[2].val() & self.writer.quiet[2].val();
                self.watchdog[1].spoilt.next = self.gf8.ecc_uncorrectable.val();
                self.watchdog[1].bus_error.next = self.reader.bus_error[2].val() | self.writer.bus_error[2].val();
                self.completer.stopped[1].next = self.watchdog[1].stopped.val() & self.slots.busy_of[1].val();
                self.completer.stopping[1].next = !self.watchdog[1].keep.val();
                self.completer.stopped_slot[1].next = self.slots.one_of[1].val();
                self.completer.poisoned[1].next = self.watchdog[1].poisoned.val();
                self.completer.broken[1].next = self.watchdog[1].broken.val();
                self.completer.written[1].next = self.writer.quiet[2].val();
                self.reader.keep[2].next = self.watchdog[1].keep.val() & self.running.val();
                self.writer.keep[2].next = self.watchdog[1].keep.val() & self.running.val();

                // The core of the third seat: client 3 of the movers.
                self.third.clock.next = self.aclk.val();
                self.third.resetn.next = self.resetn.val() & self.watchdog[2].keep.val() & self.running.val();
                self.third.cmd_valid.next = self.fetcher.cmd_valid[2].val();
                self.fetcher.cmd_ready[2].next = self.third.cmd_ready.val() & self.watchdog[2].keep.val();
                self.third.cmd_slot.next = self.fetcher.slot.val();
                self.third.cmd_src.next = self.fetcher.operand[0].val();
                self.third.cmd_src_len.next = self.fetcher.operand[1].val();
                self.third.cmd_dst.next = self.fetcher.operand[2].val();
                self.third.cmd_dst_len.next = self.fetcher.operand[3].val();
                $(self.third.$aux.next = self.fetcher.operand[$word].val();)*
                self.reader.rseg_valid[3].next = self.third.rseg_valid.val();
                self.reader.rseg_addr[3].next = self.third.rseg_addr.val();
                self.reader.rseg_beats[3].next = self.third.rseg_beats.val();
                self.third.rseg_ready.next = self.reader.rseg_ready[3].val();
                self.third.rdat_valid.next = self.reader.rdat_valid[3].val();
                self.third.rdat_lo.next = self.reader.rdat_lo[3].val();
                self.third.rdat_hi.next = self.reader.rdat_hi[3].val();
                self.third.rdat_last.next = self.reader.rdat_last[3].val();
                self.reader.rdat_ready[3].next = self.third.rdat_ready.val();
                self.writer.wseg_valid[3].next = self.third.wseg_valid.val();
                self.writer.wseg_addr[3].next = self.third.wseg_addr.val();
                self.writer.wseg_beats[3].next = self.third.wseg_beats.val();
                self.third.wseg_ready.next = self.writer.wseg_ready[3].val();
                self.writer.wdat_valid[3].next = self.third.wdat_valid.val();
                self.writer.wdat_lo[3].next = self.third.wdat_lo.val();
                self.writer.wdat_hi[3].next = self.third.wdat_hi.val();
                self.third.wdat_ready.next = self.writer.wdat_ready[3].val();
                self.completer.done_valid[2].next = self.third.done_valid.val() & self.watchdog[2].keep.val();
                self.completer.done_slot[2].next = self.third.done_slot.val();
                self.completer.done_status[2].next = self.third.done_status.val();
                self.completer.done_crc[2].next = self.third.done_crc.val();
                self.completer.done_extra[2].next = self.third.done_extra.val();
                self.third.done_ready.next = self.completer.done_ready[2].val();
                self.watchdog[2].clock.next = self.aclk.val();
                self.watchdog[2].resetn.next = self.resetn.val();
                self.watchdog[2].limit.next = self.regs.watchdog.val();
                self.watchdog[2].busy.next = self.slots.busy_of[2].val();
                self.watchdog[2].progress.next =
                    (self.fetcher.begins.val() & (self.fetcher.core.val() == 2)) | self.completer.done_ready[2].val();
                self.watchdog[2].quiet.next = self.reader.quiet[3].val() & self.writer.quiet[3].val();
                self.watchdog[2].spoilt.next = self.third.ecc_uncorrectable.val();
                self.watchdog[2].bus_error.next = self.reader.bus_error[3].val() | self.writer.bus_error[3].val();
                self.completer.stopped[2].next = self.watchdog[2].stopped.val() & self.slots.busy_of[2].val();
                self.completer.stopping[2].next = !self.watchdog[2].keep.val();
                self.completer.stopped_slot[2].next = self.slots.one_of[2].val();
                self.completer.poisoned[2].next = self.watchdog[2].poisoned.val();
                self.completer.broken[2].next = self.watchdog[2].broken.val();
                self.completer.written[2].next = self.writer.quiet[3].val();
                self.reader.keep[3].next = self.watchdog[2].keep.val() & self.running.val();
                self.writer.keep[3].next = self.watchdog[2].keep.val() & self.running.val();
            }
        }
    };
}

pub(super) use payload;
