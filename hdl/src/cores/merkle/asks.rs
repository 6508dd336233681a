//! Read segments of the trees, one tree after another.
//! Between the commands and the read mover.
//! Never asks for a tree before all of the tree before it is asked for.

use rust_hdl::prelude::*;

use crate::circuit::tmr::TmrReg;

/// Cuts the leaves of a tree, up to 2^26 beats, into segments of at most 2^20 (8 MiB). One clock between trees.
#[derive(LogicBlock, Default)]
pub(super) struct Asks {
    /// Clock.
    pub(super) clock: Signal<In, Clock>,
    /// Synchronous reset, active low.
    pub(super) resetn: Signal<In, Bit>,
    /// A tree is there to be asked for.
    pub(super) tree_valid: Signal<In, Bit>,
    /// Its address.
    pub(super) tree_address: Signal<In, Bits<32>>,
    /// Its leaves, from 1.
    pub(super) tree_leaves: Signal<In, Bits<24>>,
    /// It is taken at this edge.
    pub(super) tree_taken: Signal<Out, Bit>,
    /// Segment.
    pub(super) rseg_valid: Signal<Out, Bit>,
    /// Segment.
    pub(super) rseg_ready: Signal<In, Bit>,
    /// Segment: bytes.
    pub(super) rseg_addr: Signal<Out, Bits<32>>,
    /// Segment: beats of 8 bytes.
    pub(super) rseg_beats: Signal<Out, Bits<24>>,
    /// A voter corrected.
    pub(super) tmr_error: Signal<Out, Bit>,

    active: TmrReg<Bit>,
    address: TmrReg<Bits<32>>,
    left: TmrReg<Bits<26>>,
    address_high: Signal<Local, Bits<9>>,
    address_low: Signal<Local, Bits<23>>,
    high: Signal<Local, Bits<6>>,
    address_next: Signal<Local, Bits<9>>,
    high_next: Signal<Local, Bits<6>>,
    low: Signal<Local, Bits<20>>,
    many: Signal<Local, Bit>,
}

impl Logic for Asks {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, active, address, left);
        self.tmr_error.next = self.active.error.val() | self.address.error.val() | self.left.error.val();
        self.rseg_valid.next = self.active.q.val();
        self.rseg_addr.next = self.address.q.val();
        self.address_high.next = self.address.q.val().get_bits::<9>(23);
        self.address_low.next = self.address.q.val().get_bits::<23>(0);
        self.high.next = self.left.q.val().get_bits::<6>(20);
        self.address_next.next = self.address_high.val() + 1;
        self.high_next.next = self.high.val() - 1;
        self.low.next = self.left.q.val().get_bits::<20>(0);
        self.many.next = self.high.val() != 0;
        self.rseg_beats.next = bit_cast::<24, 20>(self.low.val());
        if self.many.val() {
            self.rseg_beats.next = 0x10_0000.into();
        }
        self.tree_taken.next = self.tree_valid.val() & !self.active.q.val();
        if self.active.q.val() & self.rseg_ready.val() {
            // The low bits stay: short adders.
            self.address.d.next =
                bit_cast::<32, 23>(self.address_low.val()) | (bit_cast::<32, 9>(self.address_next.val()) << 23);
            self.left.d.next = bit_cast::<26, 20>(self.low.val()) | (bit_cast::<26, 6>(self.high_next.val()) << 20);
            if !self.many.val() | ((self.high.val() == 1) & (self.low.val() == 0)) {
                self.active.d.next = false;
            }
        }
        if self.tree_taken.val() {
            self.active.d.next = true;
            self.address.d.next = self.tree_address.val();
            self.left.d.next = bit_cast::<26, 24>(self.tree_leaves.val()) << 2;
        }
        if !self.resetn.val() {
            self.active.d.next = false;
        }
    }
}
