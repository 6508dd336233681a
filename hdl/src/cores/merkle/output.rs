//! Windows of finished trees: root, mutation flag, zeros; then the completion.
//! Last stage of the core, between the store of roots and the write mover.
//! Never writes for a command with bad operands, and never shows a beat it may change.

use rust_hdl::prelude::*;

use crate::circuit::crc32c::Crc32c32;
use crate::circuit::tmr::TmrReg;

/// One window in eight frames: a beat of the root is read in phase 7, comes in phase 3, is summed in phases 4 and 5 and
/// offered from phase 6 on.
#[derive(LogicBlock, Default)]
pub(super) struct Output {
    /// Clock.
    pub(super) clock: Signal<In, Clock>,
    /// Synchronous reset, active low.
    pub(super) resetn: Signal<In, Bit>,
    /// Phase of the frame.
    pub(super) phase: Signal<In, Bits<3>>,
    /// Slot that is looked at; its marks follow.
    pub(super) slot: Signal<Out, Bits<2>>,
    /// It has its root stored, or nothing to do.
    pub(super) finished: Signal<In, Bit>,
    /// Its operands were refused.
    pub(super) bad: Signal<In, Bit>,
    /// Its mutation flag.
    pub(super) mutated: Signal<In, Bit>,
    /// A digest of it was lost.
    pub(super) lost: Signal<In, Bit>,
    /// Its window.
    pub(super) address: Signal<In, Bits<32>>,
    /// Its number outside.
    pub(super) tag: Signal<In, Bits<3>>,
    /// A beat of the root is to be read in phase 7.
    pub(super) reads: Signal<Out, Bit>,
    /// Which one.
    pub(super) beat: Signal<Out, Bits<2>>,
    /// That beat as words of SHA-256, phase 3.
    pub(super) root_lo: Signal<In, Bits<32>>,
    /// That beat as words of SHA-256, phase 3.
    pub(super) root_hi: Signal<In, Bits<32>>,
    /// The slot is free at this edge.
    pub(super) frees: Signal<Out, Bit>,
    /// Write segment.
    pub(super) wseg_valid: Signal<Out, Bit>,
    /// Write segment.
    pub(super) wseg_ready: Signal<In, Bit>,
    /// Write segment: bytes.
    pub(super) wseg_addr: Signal<Out, Bits<32>>,
    /// Write data.
    pub(super) wdat_valid: Signal<Out, Bit>,
    /// Write data.
    pub(super) wdat_ready: Signal<In, Bit>,
    /// Bytes 0 to 3.
    pub(super) wdat_lo: Signal<Out, Bits<32>>,
    /// Bytes 4 to 7.
    pub(super) wdat_hi: Signal<Out, Bits<32>>,
    /// Last beat of the window.
    pub(super) wdat_last: Signal<Out, Bit>,
    /// Completion.
    pub(super) done_valid: Signal<Out, Bit>,
    /// Completion.
    pub(super) done_ready: Signal<In, Bit>,
    /// Completion.
    pub(super) done_slot: Signal<Out, Bits<3>>,
    /// Completion.
    pub(super) done_status: Signal<Out, Bits<8>>,
    /// Completion: of the window; zero where none was written.
    pub(super) done_crc: Signal<Out, Bits<32>>,
    /// Completion: the mutation flag.
    pub(super) done_extra: Signal<Out, Bits<32>>,
    /// A voter corrected.
    pub(super) tmr_error: Signal<Out, Bit>,

    state: TmrReg<Bits<2>>,
    at: TmrReg<Bits<2>>,
    count: TmrReg<Bits<3>>,
    fetched: TmrReg<Bit>,
    loaded: TmrReg<Bit>,
    sends: TmrReg<Bit>,
    refused: TmrReg<Bit>,
    flag: DFF<Bit>,
    hold_lo: DFF<Bits<32>>,
    hold_hi: DFF<Bits<32>>,
    crc: Crc32c32,
    swapped_lo: Signal<Local, Bits<32>>,
    swapped_hi: Signal<Local, Bits<32>>,
}

// States of `state`: 0 looks for a finished slot, 1 asks its segment, 2 writes, 3 completes.

impl Logic for Output {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self, clock, state, at, count, fetched, loaded, sends, refused, flag, hold_lo, hold_hi
        );
        self.tmr_error.next = self.state.error.val()
            | self.at.error.val()
            | self.count.error.val()
            | self.fetched.error.val()
            | self.loaded.error.val()
            | self.sends.error.val()
            | self.refused.error.val();
        self.slot.next = self.at.q.val();
        self.beat.next = self.count.q.val().get_bits::<2>(0);
        self.wseg_valid.next = self.state.q.val() == 1;
        self.wseg_addr.next = self.address.val();
        self.wdat_valid.next = self.sends.q.val() & (self.state.q.val() == 2);
        self.wdat_lo.next = self.hold_lo.q.val();
        self.wdat_hi.next = self.hold_hi.q.val();
        self.wdat_last.next = self.count.q.val() == 7;
        self.done_valid.next = self.state.q.val() == 3;
        self.done_slot.next = self.tag.val();
        self.done_status.next = 1.into();
        if self.lost.val() {
            self.done_status.next = 9.into();
        }
        self.done_crc.next = self.crc.crc.val();
        self.done_extra.next = 0.into();
        if self.flag.q.val() {
            self.done_extra.next = 1.into();
        }
        if self.refused.q.val() {
            self.done_status.next = 5.into();
            self.done_crc.next = 0.into();
        }
        self.frees.next = false;
        self.reads.next = (self.state.q.val() == 2) & !self.loaded.q.val() & !self.sends.q.val();

        // The first byte of a word is its highest.
        self.swapped_lo.next = (self.root_lo.val() >> 24)
            | ((self.root_lo.val() >> 8) & 0xff00)
            | ((self.root_lo.val() << 8) & 0xff_0000)
            | (self.root_lo.val() << 24);
        self.swapped_hi.next = (self.root_hi.val() >> 24)
            | ((self.root_hi.val() >> 8) & 0xff00)
            | ((self.root_hi.val() << 8) & 0xff_0000)
            | (self.root_hi.val() << 24);
        self.crc.clock.next = self.clock.val();
        self.crc.start.next = self.state.q.val() == 0;
        self.crc.valid.next = self.loaded.q.val() & ((self.phase.val() == 4) | (self.phase.val() == 5));
        self.crc.data.next = self.hold_lo.q.val();
        if self.phase.val() == 5 {
            self.crc.data.next = self.hold_hi.q.val();
        }

        if self.state.q.val() == 0 {
            self.count.d.next = 0.into();
            self.fetched.d.next = false;
            self.loaded.d.next = false;
            self.sends.d.next = false;
            self.flag.d.next = self.mutated.val();
            self.refused.d.next = self.bad.val();
            if self.bad.val() {
                self.flag.d.next = false;
                self.state.d.next = 3.into();
            } else if self.finished.val() {
                self.state.d.next = 1.into();
            } else {
                self.at.d.next = self.at.q.val() + 1;
            }
        } else if self.state.q.val() == 1 {
            if self.wseg_ready.val() {
                self.state.d.next = 2.into();
            }
        } else if self.state.q.val() == 2 {
            // `fetched`: the read of phase 7 was of this beat. `loaded`: the beat is in the register and not yet offered.
            if self.phase.val() == 7 {
                self.fetched.d.next = self.reads.val();
            }
            if (self.phase.val() == 3) & self.fetched.q.val() & !self.sends.q.val() {
                self.fetched.d.next = false;
                self.loaded.d.next = true;
                self.hold_lo.d.next = 0.into();
                self.hold_hi.d.next = 0.into();
                if self.count.q.val() < 4 {
                    self.hold_lo.d.next = self.swapped_lo.val();
                    self.hold_hi.d.next = self.swapped_hi.val();
                } else if (self.count.q.val() == 4) & self.flag.q.val() {
                    self.hold_lo.d.next = 1.into();
                }
            }
            if (self.phase.val() == 5) & self.loaded.q.val() {
                self.loaded.d.next = false;
                self.sends.d.next = true;
            }
            if self.sends.q.val() & self.wdat_ready.val() {
                self.sends.d.next = false;
                self.count.d.next = self.count.q.val() + 1;
                if self.count.q.val() == 7 {
                    self.state.d.next = 3.into();
                }
            }
        } else {
            if self.done_ready.val() {
                self.frees.next = true;
                self.state.d.next = 0.into();
                self.at.d.next = self.at.q.val() + 1;
            }
        }
        if !self.resetn.val() {
            self.state.d.next = 0.into();
            self.at.d.next = 0.into();
            self.sends.d.next = false;
            self.loaded.d.next = false;
        }
    }
}
