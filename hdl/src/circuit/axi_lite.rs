//! AXI4-Lite slave of 32 bits with the payload's register file behind it.
//! Between the processor's general-purpose port and everything that the register map names.
//! Never has more than one write and one read under way, and never leaves one without a response.
//!
//! The register file is written from `regs.toml` by [`register_map`](crate::circuit::register_map). A register that the
//! processor only reads is an input of its name; one that it writes is an output, with `_stored` for one clock when a new
//! value is first seen; one that it clears by writing ones is an output with the input `_set`, whose bits set it.

use rust_hdl::prelude::*;

use crate::circuit::tmr::TmrReg;

#[rustfmt::skip]
#[allow(
    clippy::collapsible_else_if,
    clippy::collapsible_if,
    reason = "choices by the bits of an index stay a tree"
)]
#[path = "generated/register_file.rs"]
mod register_file;

pub use register_file::RegisterFile;

/// The bus side: takes one write and one read at a time and turns them into strobes of one clock.
///
/// Only bits 12..2 of an address count, so that the window may stand anywhere. A write counts only with all four bytes;
/// SLVERR answers one that has fewer, and every access to a word that the map does not name.
/// A write is answered two clocks after address and data are there, a read two clocks after its address.
#[derive(LogicBlock, Default)]
pub struct AxiLite {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous reset, active low.
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
    /// 0 OKAY, 2 SLVERR.
    pub s_axi_rresp: Signal<Out, Bits<2>>,
    /// The answer to a read is offered.
    pub s_axi_rvalid: Signal<Out, Bit>,
    /// It is taken.
    pub s_axi_rready: Signal<In, Bit>,
    /// `write_data` is for the register `write_index`.
    pub write: Signal<Out, Bit>,
    /// Word of the map.
    pub write_index: Signal<Out, Bits<11>>,
    /// Value.
    pub write_data: Signal<Out, Bits<32>>,
    /// The map names `write_index`.
    pub write_known: Signal<In, Bit>,
    /// The value of `read_index` is to be kept on this edge until the next of these.
    pub read: Signal<Out, Bit>,
    /// Word of the map.
    pub read_index: Signal<Out, Bits<11>>,
    /// The map names `read_index`.
    pub read_known: Signal<In, Bit>,
    /// A vote was not unanimous.
    pub tmr_error: Signal<Out, Bit>,
    running: TmrReg<Bit>,
    aw_held: TmrReg<Bit>,
    w_held: TmrReg<Bit>,
    b_valid: TmrReg<Bit>,
    ar_held: TmrReg<Bit>,
    r_valid: TmrReg<Bit>,
    aw_index: DFF<Bits<11>>,
    w_data: DFF<Bits<32>>,
    w_whole: DFF<Bit>,
    b_error: DFF<Bit>,
    ar_index: DFF<Bits<11>>,
    r_error: DFF<Bit>,
    commit: Signal<Local, Bit>,
    load: Signal<Local, Bit>,
}

impl Logic for AxiLite {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self, clock, running, aw_held, w_held, b_valid, ar_held, r_valid, aw_index, w_data, w_whole, b_error,
            ar_index, r_error
        );
        self.running.d.next = true;
        self.s_axi_awready.next = self.running.q.val() & !self.aw_held.q.val();
        self.s_axi_wready.next = self.running.q.val() & !self.w_held.q.val();
        self.s_axi_arready.next = self.running.q.val() & !self.ar_held.q.val();

        // Write: address and data are held until both are there and the last response is gone.
        if self.s_axi_awvalid.val() & self.running.q.val() & !self.aw_held.q.val() {
            self.aw_held.d.next = true;
            self.aw_index.d.next = self.s_axi_awaddr.val().get_bits::<11>(2);
        }
        if self.s_axi_wvalid.val() & self.running.q.val() & !self.w_held.q.val() {
            self.w_held.d.next = true;
            self.w_data.d.next = self.s_axi_wdata.val();
            self.w_whole.d.next = self.s_axi_wstrb.val() == 15;
        }
        self.commit.next = self.aw_held.q.val() & self.w_held.q.val() & !self.b_valid.q.val();
        self.write.next = self.commit.val() & self.w_whole.q.val();
        self.write_index.next = self.aw_index.q.val();
        self.write_data.next = self.w_data.q.val();
        if self.b_valid.q.val() & self.s_axi_bready.val() {
            self.b_valid.d.next = false;
        }
        if self.commit.val() {
            self.aw_held.d.next = false;
            self.w_held.d.next = false;
            self.b_valid.d.next = true;
            self.b_error.d.next = !(self.write_known.val() & self.w_whole.q.val());
        }
        self.s_axi_bvalid.next = self.b_valid.q.val();
        self.s_axi_bresp.next = 0.into();
        if self.b_error.q.val() {
            self.s_axi_bresp.next = 2.into();
        }

        // Read: the address is held until its answer is gone.
        if self.s_axi_arvalid.val() & self.running.q.val() & !self.ar_held.q.val() {
            self.ar_held.d.next = true;
            self.ar_index.d.next = self.s_axi_araddr.val().get_bits::<11>(2);
        }
        self.load.next = self.ar_held.q.val() & !self.r_valid.q.val();
        self.read.next = self.load.val();
        self.read_index.next = self.ar_index.q.val();
        if self.load.val() {
            self.r_valid.d.next = true;
            self.r_error.d.next = !self.read_known.val();
        }
        if self.r_valid.q.val() & self.s_axi_rready.val() {
            self.r_valid.d.next = false;
            self.ar_held.d.next = false;
        }
        self.s_axi_rvalid.next = self.r_valid.q.val();
        self.s_axi_rresp.next = 0.into();
        if self.r_error.q.val() {
            self.s_axi_rresp.next = 2.into();
        }

        self.tmr_error.next = self.running.error.val()
            | self.aw_held.error.val()
            | self.w_held.error.val()
            | self.b_valid.error.val()
            | self.ar_held.error.val()
            | self.r_valid.error.val();
        if !self.resetn.val() {
            self.running.d.next = false;
            self.aw_held.d.next = false;
            self.w_held.d.next = false;
            self.b_valid.d.next = false;
            self.ar_held.d.next = false;
            self.r_valid.d.next = false;
        }
    }
}

crate::clocked!(AxiLite, RegisterFile);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::circuit::cosim::Recorded;
    use crate::circuit::ports::Model;
    use crate::circuit::rng::XorShift;
    use perigee_hdl_abi::regs;

    const OKAY: u64 = 0;
    const SLVERR: u64 = 2;

    /// A master that offers address and data apart, in any order, and takes the response late.
    struct Master<'a, M> {
        slave: &'a mut M,
        random: XorShift,
    }

    impl<M: Model> Master<'_, M> {
        fn write(&mut self, address: u32, value: u32, strobe: u64) -> u64 {
            let (mut address_after, mut data_after) = (self.random.below(4), self.random.below(4));
            self.slave.set("s_axi_awaddr", u64::from(address));
            self.slave.set("s_axi_wdata", u64::from(value));
            self.slave.set("s_axi_wstrb", strobe);
            // The counters run down to 0, the clock of the offer, and stand at MAX once it was taken.
            for _ in 0..40 {
                let (offer_address, offer_data) = (address_after == 0, data_after == 0);
                let ready = self.random.one_in(2);
                self.slave.set("s_axi_awvalid", u64::from(offer_address));
                self.slave.set("s_axi_wvalid", u64::from(offer_data));
                self.slave.set("s_axi_bready", u64::from(ready));
                self.slave.settle();
                let step = |after: u64, taken: bool| match after {
                    u64::MAX => after,
                    0 => {
                        if taken {
                            u64::MAX
                        } else {
                            0
                        }
                    }
                    _ => after - 1,
                };
                address_after = step(address_after, self.slave.get("s_axi_awready") == 1);
                data_after = step(data_after, self.slave.get("s_axi_wready") == 1);
                let response = self.slave.get("s_axi_bresp");
                let done = self.slave.get("s_axi_bvalid") == 1 && ready;
                self.slave.tick();
                if done {
                    self.slave.set("s_axi_bready", 0);
                    assert_eq!(
                        (address_after, data_after),
                        (u64::MAX, u64::MAX),
                        "a response before its request"
                    );
                    return response;
                }
            }
            panic!("no response to a write of {address:#x}");
        }

        fn read(&mut self, address: u32) -> (u64, u64) {
            self.slave.set("s_axi_araddr", u64::from(address));
            self.slave.set("s_axi_arvalid", 1);
            let mut held = None;
            for _ in 0..40 {
                let ready = self.random.one_in(3);
                self.slave.set("s_axi_rready", u64::from(ready));
                self.slave.settle();
                let taken = self.slave.get("s_axi_arready") == 1;
                let answer = (self.slave.get("s_axi_rresp"), self.slave.get("s_axi_rdata"));
                let valid = self.slave.get("s_axi_rvalid") == 1;
                assert!(
                    held.is_none_or(|held| valid && held == answer),
                    "an answer that changes while it waits"
                );
                held = valid.then_some(answer);
                self.slave.tick();
                if taken {
                    self.slave.set("s_axi_arvalid", 0);
                }
                if valid && ready {
                    self.slave.set("s_axi_rready", 0);
                    return answer;
                }
            }
            panic!("no answer to a read of {address:#x}");
        }
    }

    fn bench(slave: &mut impl Model) {
        slave.set("resetn", 0);
        slave.tick();
        slave.set("resetn", 1);
        slave.set("caps", 0x8000_000f);
        slave.set("sq_head", 0x1234);
        let mut master = Master {
            slave,
            random: XorShift::new(10),
        };
        // Constants and inputs; writes to them change nothing.
        assert_eq!(master.read(regs::MAGIC), (OKAY, u64::from(regs::MAGIC_VALUE)));
        assert_eq!(master.write(regs::MAGIC, 5, 15), OKAY);
        assert_eq!(master.read(regs::MAGIC), (OKAY, u64::from(regs::MAGIC_VALUE)));
        assert_eq!(master.read(regs::CAPS), (OKAY, 0x8000_000f));
        assert_eq!(master.read(regs::SQ_HEAD), (OKAY, 0x1234));
        // What the processor writes, each bit that exists, and none that does not.
        for (register, bits) in [
            (regs::CTRL, 2),
            (regs::GENERATION, 16),
            (regs::IRQ_MASK, 4),
            (regs::SCRATCH, 32),
            (regs::SELFTEST_PERIOD, 16),
            (regs::WATCHDOG, 32),
            (regs::SQ_BASE, 32),
            (regs::CQ_BASE, 32),
            (regs::RING_LOG2, 4),
            (regs::SQ_TAIL, 16),
            (regs::CQ_HEAD, 16),
            (regs::RING_CTRL, 1),
        ] {
            let reset = if register == regs::WATCHDOG { 0x10_0000 } else { 0 };
            assert_eq!(master.read(register), (OKAY, reset), "{register:#x} after reset");
            for value in [u32::MAX, 0x5555_5555, master.random.draw() as u32] {
                assert_eq!(master.write(register, value, 15), OKAY);
                let exists = u64::from(value) & ((1 << bits) - 1);
                assert_eq!(master.read(register), (OKAY, exists), "{register:#x}");
            }
        }
        // Parts of a word, and words without a register: between, after, and in the page of the ring.
        assert_eq!(master.write(regs::SCRATCH, 0xaaaa_5555, 15), OKAY);
        for strobe in 0..15 {
            assert_eq!(master.write(regs::SCRATCH, 0, strobe), SLVERR);
        }
        assert_eq!(master.read(regs::SCRATCH), (OKAY, 0xaaaa_5555));
        for address in [
            regs::TIMEOUTS + 4,
            0x100,
            0xffc,
            regs::RING_STATUS + 4,
            regs::MAP_BYTES - 4,
        ] {
            assert_eq!(master.read(address), (SLVERR, 0), "{address:#x}");
            assert_eq!(master.write(address, 1, 15), SLVERR, "{address:#x}");
        }
        // The window may stand anywhere.
        assert_eq!(master.read(0x43c0_0000 + regs::SCRATCH), (OKAY, 0xaaaa_5555));
        // Bits that the logic sets are cleared by ones, and setting wins on the same edge.
        master.slave.set("irq_status_set", 0b1011);
        master.slave.tick();
        master.slave.set("irq_status_set", 0);
        assert_eq!(master.write(regs::IRQ_STATUS, 0b0010, 15), OKAY);
        assert_eq!(master.read(regs::IRQ_STATUS), (OKAY, 0b1001));
        master.slave.set("irq_status_set", 0b1000);
        assert_eq!(master.write(regs::IRQ_STATUS, 0b1111, 15), OKAY);
        assert_eq!(master.read(regs::IRQ_STATUS), (OKAY, 0b1000));
        // Random traffic against a model of one register.
        let mut scratch = 0xaaaa_5555;
        for _ in 0..60 {
            if master.random.one_in(2) {
                scratch = master.random.draw() & 0xffff_ffff;
                assert_eq!(master.write(regs::SCRATCH, scratch as u32, 15), OKAY);
            }
            assert_eq!(master.read(regs::SCRATCH), (OKAY, scratch));
        }
    }

    #[test]
    fn registers_keep_what_the_map_says() {
        let mut circuit = Recorded::new(RegisterFile::default(), "register_file");
        bench(&mut circuit);
        circuit.check();
        circuit.check_finds("r_error$d = ~read_known", "r_error$d = 1'b0 & read_known");
    }

    /// A read and a write at once: neither waits for the other, and the strobe is one clock long.
    #[test]
    fn a_read_and_a_write_go_on_at_once() {
        let mut slave = RegisterFile::default();
        slave.connect_all();
        slave.set("resetn", 1);
        slave.tick();
        slave.set("s_axi_awaddr", u64::from(regs::SQ_TAIL));
        slave.set("s_axi_wdata", 7);
        slave.set("s_axi_wstrb", 15);
        slave.set("s_axi_araddr", u64::from(regs::MAGIC));
        for valid in ["s_axi_awvalid", "s_axi_wvalid", "s_axi_arvalid"] {
            slave.set(valid, 1);
        }
        slave.tick();
        for valid in ["s_axi_awvalid", "s_axi_wvalid", "s_axi_arvalid"] {
            slave.set(valid, 0);
        }
        let mut strobes = Vec::new();
        for _ in 0..4 {
            slave.tick();
            strobes.push(slave.get("sq_tail_stored"));
            assert_eq!((slave.get("s_axi_bvalid"), slave.get("s_axi_rvalid")), (1, 1));
        }
        assert_eq!((strobes, slave.get("sq_tail")), (vec![1, 0, 0, 0], 7));
    }
}
