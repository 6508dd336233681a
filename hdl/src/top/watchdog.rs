//! The watchdog of one core: notices that a busy core makes no progress, and keeps it in reset until nothing is under way.
//! Beside the ring engine, which ends the commands that were in flight.
//! Never fires on a core that has nothing to do.

use rust_hdl::prelude::*;

use crate::circuit::tmr::TmrReg;

/// The watchdog of one core.
#[derive(LogicBlock, Default)]
pub struct Watchdog {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous reset, active low.
    pub resetn: Signal<In, Bit>,
    /// Clocks without progress after which it fires; 0: never.
    pub limit: Signal<In, Bits<32>>,
    /// The core has a command in flight.
    pub busy: Signal<In, Bit>,
    /// Pulse: a command began or ended on the core.
    pub progress: Signal<In, Bit>,
    /// Nothing is under way in the movers for this core.
    pub quiet: Signal<In, Bit>,
    /// Pulse: a memory of the core has an error that could not be corrected.
    pub spoilt: Signal<In, Bit>,
    /// Pulse: the bus answered a request of the core with an error.
    pub bus_error: Signal<In, Bit>,
    /// Low: the core and its movers are in reset.
    pub keep: Signal<Out, Bit>,
    /// The core stands still: its commands may be ended.
    pub stopped: Signal<Out, Bit>,
    /// An error of memory met the commands in flight.
    pub poisoned: Signal<Out, Bit>,
    /// An error of the bus met the commands in flight.
    pub broken: Signal<Out, Bit>,
    /// Pulse: it fires.
    pub fires: Signal<Out, Bit>,
    /// A voter corrected.
    pub tmr_error: Signal<Out, Bit>,
    stopping: TmrReg<Bits<1>>,
    poison: TmrReg<Bits<1>>,
    bus: TmrReg<Bits<1>>,
    timer: DFF<Bits<32>>,
    trip: DFF<Bit>,
    /// The core was being stopped in the clock before: since then the movers begin nothing for it.
    settled: TmrReg<Bit>,
    /// The movers were quiet in the clock before, and `settled` stood then.
    still: TmrReg<Bit>,
}

impl Logic for Watchdog {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, timer, trip, settled, still);
        self.stopping.clock.next = self.clock.val();
        self.stopping.d.next = self.stopping.q.val();
        self.poison.clock.next = self.clock.val();
        self.poison.d.next = self.poison.q.val();
        self.bus.clock.next = self.clock.val();
        self.bus.d.next = self.bus.q.val();
        self.tmr_error.next = self.stopping.error.val()
            | self.poison.error.val()
            | self.bus.error.val()
            | self.settled.error.val()
            | self.still.error.val();

        self.timer.d.next = self.timer.q.val() + 1;
        if !self.busy.val() | self.progress.val() | self.stopping.q.val().any() {
            self.timer.d.next = 0.into();
        }
        self.trip.d.next =
            (self.timer.q.val() >= self.limit.val()) & (self.limit.val() != 0) & self.busy.val() & !self.progress.val();
        self.fires.next = self.trip.q.val() & self.busy.val() & !self.progress.val() & !self.stopping.q.val().any();
        if self.fires.val() {
            self.stopping.d.next = 1.into();
        }
        self.settled.d.next = self.stopping.q.val().any();
        self.still.d.next = self.stopping.q.val().any() & self.settled.q.val() & self.quiet.val();
        if self.stopping.q.val().any() & self.still.q.val() & !self.busy.val() {
            self.stopping.d.next = 0.into();
        }
        self.keep.next = !self.stopping.q.val().any();
        self.stopped.next = self.stopping.q.val().any() & self.still.q.val();

        // What met a command in flight stays until none is left.
        if self.spoilt.val() {
            self.poison.d.next = 1.into();
        }
        if self.bus_error.val() {
            self.bus.d.next = 1.into();
        }
        if !self.busy.val() {
            self.poison.d.next = 0.into();
            self.bus.d.next = 0.into();
        }
        self.poisoned.next = self.poison.q.val().any();
        self.broken.next = self.bus.q.val().any();
        if !self.resetn.val() {
            self.stopping.d.next = 0.into();
            self.trip.d.next = false;
            self.poison.d.next = 0.into();
            self.bus.d.next = 0.into();
        }
    }
}

crate::clocked!(Watchdog);
