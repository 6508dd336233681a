//! The soft reset: stops the movers, waits until nothing is under way on either bus, then resets everything.
//! Between the register that asks for it and every other block.
//! Never resets in the middle of an access, so that neither the processor's port nor memory is left waiting.

use rust_hdl::prelude::*;

use crate::circuit::tmr::TmrReg;

/// The soft reset: 15 clocks long.
#[derive(LogicBlock, Default)]
pub struct SoftReset {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Reset from outside, active low.
    pub aresetn: Signal<In, Bit>,
    /// It is asked for.
    pub request: Signal<In, Bit>,
    /// Nothing is under way on the memory bus.
    pub memory_idle: Signal<In, Bit>,
    /// Nothing is under way on the register bus, and nothing begins in this clock.
    pub registers_idle: Signal<In, Bit>,
    /// Low: everything is in reset.
    pub resetn: Signal<Out, Bit>,
    /// The movers and cores are to stop.
    pub draining: Signal<Out, Bit>,
    /// Nothing was under way on the memory bus in the clock before, and since the clock before that nothing could begin.
    pub closing: Signal<Out, Bit>,
    /// A voter corrected.
    pub tmr_error: Signal<Out, Bit>,
    drains: TmrReg<Bit>,
    left: TmrReg<Bits<4>>,
    /// It drained in the clock before: since then the movers begin nothing.
    settled: TmrReg<Bit>,
    /// Nothing was under way in the clock before, and `settled` stood then.
    drained: TmrReg<Bit>,
    /// Clocks were left in the clock before.
    holds: TmrReg<Bit>,
}

impl Logic for SoftReset {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, drains, left, settled, drained, holds);
        self.tmr_error.next = self.drains.error.val()
            | self.left.error.val()
            | self.settled.error.val()
            | self.drained.error.val()
            | self.holds.error.val();
        self.holds.d.next = self.left.q.val() != 0;
        self.draining.next = self.drains.q.val();
        self.resetn.next = self.aresetn.val() & !self.holds.q.val();
        if self.request.val() {
            self.drains.d.next = true;
        }
        self.settled.d.next = self.drains.q.val();
        self.drained.d.next = self.drains.q.val() & self.settled.q.val() & self.memory_idle.val();
        self.closing.next = self.drains.q.val() & self.drained.q.val();
        if self.closing.val() & self.registers_idle.val() {
            self.left.d.next = 15.into();
        }
        if self.left.q.val() != 0 {
            self.left.d.next = self.left.q.val() - 1;
        }
        // Not before the first clock of the reset is over: until then `closing` keeps the registers from taking an access.
        if self.holds.q.val() {
            self.drains.d.next = false;
        }
        if !self.aresetn.val() {
            self.drains.d.next = false;
            self.left.d.next = 0.into();
            self.holds.d.next = false;
        }
    }
}

crate::clocked!(SoftReset);
