//! The table of commands in flight: which of the eight slots are busy, and with which core.
//! Between the two halves of the ring engine.
//! Never frees a slot by itself.

use rust_hdl::prelude::*;

use crate::circuit::tmr::TmrReg;

/// The table. All outputs are registers, a clock behind the table itself: a command that begins or ends in a clock is seen in
/// them from the clock after the next.
#[derive(LogicBlock, Default)]
pub struct Slots {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous reset, active low: frees all.
    pub resetn: Signal<In, Bit>,
    /// Pulse: a command begins in `begin_slot` on `core`.
    pub begins: Signal<In, Bit>,
    /// Its slot.
    pub begin_slot: Signal<In, Bits<3>>,
    /// The core, 0..3.
    pub core: Signal<In, Bits<2>>,
    /// The slot of the question `free`.
    pub next_slot: Signal<In, Bits<3>>,
    /// `next_slot` is free.
    pub free: Signal<Out, Bit>,
    /// Pulse: the command in `end_slot` ended.
    pub ends: Signal<In, Bit>,
    /// Its slot.
    pub end_slot: Signal<In, Bits<3>>,
    /// A core has a command in flight.
    pub busy_of: [Signal<Out, Bit>; 3],
    /// The slot of one of them.
    pub one_of: [Signal<Out, Bits<3>>; 3],
    /// Nothing is in flight.
    pub idle: Signal<Out, Bit>,
    /// A voter corrected.
    pub tmr_error: Signal<Out, Bit>,
    busy: [TmrReg<Bits<1>>; 8],
    owner: [TmrReg<Bits<2>>; 8],
    is_free: TmrReg<Bit>,
    is_busy: [TmrReg<Bit>; 3],
    slot_of: [TmrReg<Bits<3>>; 3],
    is_idle: TmrReg<Bit>,
    begin_in: [Signal<Local, Bit>; 8],
    end_in: [Signal<Local, Bit>; 8],
}

impl Logic for Slots {
    #[hdl_gen]
    fn update(&mut self) {
        self.begin_in[0].next = self.begins.val() & (self.begin_slot.val() == 0);
        self.begin_in[1].next = self.begins.val() & (self.begin_slot.val() == 1);
        self.begin_in[2].next = self.begins.val() & (self.begin_slot.val() == 2);
        self.begin_in[3].next = self.begins.val() & (self.begin_slot.val() == 3);
        self.begin_in[4].next = self.begins.val() & (self.begin_slot.val() == 4);
        self.begin_in[5].next = self.begins.val() & (self.begin_slot.val() == 5);
        self.begin_in[6].next = self.begins.val() & (self.begin_slot.val() == 6);
        self.begin_in[7].next = self.begins.val() & (self.begin_slot.val() == 7);
        self.end_in[0].next = self.ends.val() & (self.end_slot.val() == 0);
        self.end_in[1].next = self.ends.val() & (self.end_slot.val() == 1);
        self.end_in[2].next = self.ends.val() & (self.end_slot.val() == 2);
        self.end_in[3].next = self.ends.val() & (self.end_slot.val() == 3);
        self.end_in[4].next = self.ends.val() & (self.end_slot.val() == 4);
        self.end_in[5].next = self.ends.val() & (self.end_slot.val() == 5);
        self.end_in[6].next = self.ends.val() & (self.end_slot.val() == 6);
        self.end_in[7].next = self.ends.val() & (self.end_slot.val() == 7);
        self.is_free.d.next = false;
        self.is_idle.d.next = true;
        self.is_free.clock.next = self.clock.val();
        self.is_idle.clock.next = self.clock.val();
        self.free.next = self.is_free.q.val();
        self.idle.next = self.is_idle.q.val();
        for c in 0..3 {
            self.is_busy[c].clock.next = self.clock.val();
            self.slot_of[c].clock.next = self.clock.val();
            self.busy_of[c].next = self.is_busy[c].q.val();
            self.one_of[c].next = self.slot_of[c].q.val();
            self.is_busy[c].d.next = false;
            self.slot_of[c].d.next = 0.into();
        }
        if (self.next_slot.val() == 0) & !self.busy[0].q.val().any() {
            self.is_free.d.next = true;
        }
        if self.busy[0].q.val().any() {
            self.is_idle.d.next = false;
            if self.owner[0].q.val() == 0 {
                self.is_busy[0].d.next = true;
                self.slot_of[0].d.next = 0.into();
            }
            if self.owner[0].q.val() == 1 {
                self.is_busy[1].d.next = true;
                self.slot_of[1].d.next = 0.into();
            }
            if self.owner[0].q.val() == 2 {
                self.is_busy[2].d.next = true;
                self.slot_of[2].d.next = 0.into();
            }
        }
        if (self.next_slot.val() == 1) & !self.busy[1].q.val().any() {
            self.is_free.d.next = true;
        }
        if self.busy[1].q.val().any() {
            self.is_idle.d.next = false;
            if self.owner[1].q.val() == 0 {
                self.is_busy[0].d.next = true;
                self.slot_of[0].d.next = 1.into();
            }
            if self.owner[1].q.val() == 1 {
                self.is_busy[1].d.next = true;
                self.slot_of[1].d.next = 1.into();
            }
            if self.owner[1].q.val() == 2 {
                self.is_busy[2].d.next = true;
                self.slot_of[2].d.next = 1.into();
            }
        }
        if (self.next_slot.val() == 2) & !self.busy[2].q.val().any() {
            self.is_free.d.next = true;
        }
        if self.busy[2].q.val().any() {
            self.is_idle.d.next = false;
            if self.owner[2].q.val() == 0 {
                self.is_busy[0].d.next = true;
                self.slot_of[0].d.next = 2.into();
            }
            if self.owner[2].q.val() == 1 {
                self.is_busy[1].d.next = true;
                self.slot_of[1].d.next = 2.into();
            }
            if self.owner[2].q.val() == 2 {
                self.is_busy[2].d.next = true;
                self.slot_of[2].d.next = 2.into();
            }
        }
        if (self.next_slot.val() == 3) & !self.busy[3].q.val().any() {
            self.is_free.d.next = true;
        }
        if self.busy[3].q.val().any() {
            self.is_idle.d.next = false;
            if self.owner[3].q.val() == 0 {
                self.is_busy[0].d.next = true;
                self.slot_of[0].d.next = 3.into();
            }
            if self.owner[3].q.val() == 1 {
                self.is_busy[1].d.next = true;
                self.slot_of[1].d.next = 3.into();
            }
            if self.owner[3].q.val() == 2 {
                self.is_busy[2].d.next = true;
                self.slot_of[2].d.next = 3.into();
            }
        }
        if (self.next_slot.val() == 4) & !self.busy[4].q.val().any() {
            self.is_free.d.next = true;
        }
        if self.busy[4].q.val().any() {
            self.is_idle.d.next = false;
            if self.owner[4].q.val() == 0 {
                self.is_busy[0].d.next = true;
                self.slot_of[0].d.next = 4.into();
            }
            if self.owner[4].q.val() == 1 {
                self.is_busy[1].d.next = true;
                self.slot_of[1].d.next = 4.into();
            }
            if self.owner[4].q.val() == 2 {
                self.is_busy[2].d.next = true;
                self.slot_of[2].d.next = 4.into();
            }
        }
        if (self.next_slot.val() == 5) & !self.busy[5].q.val().any() {
            self.is_free.d.next = true;
        }
        if self.busy[5].q.val().any() {
            self.is_idle.d.next = false;
            if self.owner[5].q.val() == 0 {
                self.is_busy[0].d.next = true;
                self.slot_of[0].d.next = 5.into();
            }
            if self.owner[5].q.val() == 1 {
                self.is_busy[1].d.next = true;
                self.slot_of[1].d.next = 5.into();
            }
            if self.owner[5].q.val() == 2 {
                self.is_busy[2].d.next = true;
                self.slot_of[2].d.next = 5.into();
            }
        }
        if (self.next_slot.val() == 6) & !self.busy[6].q.val().any() {
            self.is_free.d.next = true;
        }
        if self.busy[6].q.val().any() {
            self.is_idle.d.next = false;
            if self.owner[6].q.val() == 0 {
                self.is_busy[0].d.next = true;
                self.slot_of[0].d.next = 6.into();
            }
            if self.owner[6].q.val() == 1 {
                self.is_busy[1].d.next = true;
                self.slot_of[1].d.next = 6.into();
            }
            if self.owner[6].q.val() == 2 {
                self.is_busy[2].d.next = true;
                self.slot_of[2].d.next = 6.into();
            }
        }
        if (self.next_slot.val() == 7) & !self.busy[7].q.val().any() {
            self.is_free.d.next = true;
        }
        if self.busy[7].q.val().any() {
            self.is_idle.d.next = false;
            if self.owner[7].q.val() == 0 {
                self.is_busy[0].d.next = true;
                self.slot_of[0].d.next = 7.into();
            }
            if self.owner[7].q.val() == 1 {
                self.is_busy[1].d.next = true;
                self.slot_of[1].d.next = 7.into();
            }
            if self.owner[7].q.val() == 2 {
                self.is_busy[2].d.next = true;
                self.slot_of[2].d.next = 7.into();
            }
        }
        self.tmr_error.next = self.busy[0].error.val()
            | self.busy[1].error.val()
            | self.busy[2].error.val()
            | self.busy[3].error.val()
            | self.busy[4].error.val()
            | self.busy[5].error.val()
            | self.busy[6].error.val()
            | self.busy[7].error.val()
            | self.owner[0].error.val()
            | self.owner[1].error.val()
            | self.owner[2].error.val()
            | self.owner[3].error.val()
            | self.owner[4].error.val()
            | self.owner[5].error.val()
            | self.owner[6].error.val()
            | self.owner[7].error.val()
            | self.is_free.error.val()
            | self.is_idle.error.val()
            | self.is_busy[0].error.val()
            | self.is_busy[1].error.val()
            | self.is_busy[2].error.val()
            | self.slot_of[0].error.val()
            | self.slot_of[1].error.val()
            | self.slot_of[2].error.val();
        for i in 0..8 {
            self.busy[i].clock.next = self.clock.val();
            self.busy[i].d.next = self.busy[i].q.val();
            self.owner[i].clock.next = self.clock.val();
            self.owner[i].d.next = self.owner[i].q.val();
            if self.end_in[i].val() {
                self.busy[i].d.next = 0.into();
            }
            if self.begin_in[i].val() {
                self.busy[i].d.next = 1.into();
                self.owner[i].d.next = self.core.val();
            }
            if !self.resetn.val() {
                self.busy[i].d.next = 0.into();
            }
        }
    }
}

crate::clocked!(Slots);
