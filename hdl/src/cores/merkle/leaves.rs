//! Pairs of leaves: beats of the read stream become the 64 bytes that enter unit A.
//! First of the two sources of pairs; the other is `inner`.
//! Never lets a pair of the next tree pass one of this tree, and never takes a beat for which it has no place.

use rust_hdl::prelude::*;

use super::tables;
use crate::circuit::tmr::TmrReg;

/// Assembly of leaf pairs: one beat a clock, two leaves a frame; the last leaf of an odd count fills both halves.
///
/// A pair that is `full` enters in the next phase 0 in which no inner pair enters; the first beat of the next pair may be
/// taken on that same edge. The one leaf of a tree of one is no pair: its four beats leave through `single`.
#[derive(LogicBlock)]
pub(super) struct Leaves {
    /// Clock.
    pub(super) clock: Signal<In, Clock>,
    /// Synchronous reset, active low.
    pub(super) resetn: Signal<In, Bit>,
    /// Phase of the frame.
    pub(super) phase: Signal<In, Bits<3>>,
    /// An inner pair enters in this phase 0.
    pub(super) inner_enters: Signal<In, Bit>,
    /// A tree waits for its leaves.
    pub(super) tree_valid: Signal<In, Bit>,
    /// Slot of that tree.
    pub(super) tree_slot: Signal<In, Bits<2>>,
    /// Leaves of that tree, from 1.
    pub(super) tree_leaves: Signal<In, Bits<24>>,
    /// It has one.
    pub(super) tree_single: Signal<In, Bit>,
    /// The tree is begun at this edge.
    pub(super) tree_taken: Signal<Out, Bit>,
    /// Read stream.
    pub(super) valid: Signal<In, Bit>,
    /// Read stream.
    pub(super) ready: Signal<Out, Bit>,
    /// Bytes 0 to 3 of a beat.
    pub(super) lo: Signal<In, Bits<32>>,
    /// Bytes 4 to 7 of a beat.
    pub(super) hi: Signal<In, Bits<32>>,
    /// The pair enters unit A at this edge.
    pub(super) enters: Signal<Out, Bit>,
    /// The pair, as words of SHA-256.
    pub(super) w: [Signal<Out, Bits<32>>; 16],
    /// `x` of the first round.
    pub(super) x: Signal<Out, Bits<32>>,
    /// Slot of the pair.
    pub(super) slot: Signal<Out, Bits<2>>,
    /// Number of the pair in its tree.
    pub(super) index: Signal<Out, Bits<23>>,
    /// It is the last of its tree.
    pub(super) last: Signal<Out, Bit>,
    /// A beat of a tree of one leaf, in phases 0 to 3.
    pub(super) single_valid: Signal<Out, Bit>,
    /// Which of the four.
    pub(super) single_beat: Signal<Out, Bits<2>>,
    /// Two distinct leaves of a pair were equal; tree `mutated_slot`.
    pub(super) mutated: Signal<Out, Bit>,
    /// Tree of `mutated` and of `single_valid`.
    pub(super) event_slot: Signal<Out, Bits<2>>,
    /// A voter corrected.
    pub(super) tmr_error: Signal<Out, Bit>,

    s: [DFF<Bits<32>>; 16],
    first_x: DFF<Bits<32>>,
    active: TmrReg<Bit>,
    single: TmrReg<Bit>,
    left: TmrReg<Bits<24>>,
    lone: TmrReg<Bit>,
    count: TmrReg<Bits<23>>,
    beat: TmrReg<Bits<3>>,
    full: TmrReg<Bit>,
    tree: TmrReg<Bits<2>>,
    pair_slot: TmrReg<Bits<2>>,
    pair_index: TmrReg<Bits<23>>,
    pair_last: TmrReg<Bit>,
    same: DFF<Bit>,
    single_now: DFF<Bit>,
    single_at: DFF<Bits<2>>,
    mutated_now: DFF<Bit>,
    event: DFF<Bits<2>>,
    space: Signal<Local, Bit>,
    copies: Signal<Local, Bit>,
    window: Signal<Local, Bit>,
    takes: Signal<Local, Bit>,
    shifts: Signal<Local, Bit>,
    equal: Signal<Local, Bit>,
    ends: Signal<Local, Bit>,
    lo_swapped: Signal<Local, Bits<32>>,
    hi_swapped: Signal<Local, Bits<32>>,
    new_lo: Signal<Local, Bits<32>>,
    new_hi: Signal<Local, Bits<32>>,
    first_base: Constant<Bits<32>>,
}

impl Default for Leaves {
    fn default() -> Self {
        Self {
            clock: Default::default(),
            resetn: Default::default(),
            phase: Default::default(),
            inner_enters: Default::default(),
            tree_valid: Default::default(),
            tree_slot: Default::default(),
            tree_leaves: Default::default(),
            tree_single: Default::default(),
            tree_taken: Default::default(),
            valid: Default::default(),
            ready: Default::default(),
            lo: Default::default(),
            hi: Default::default(),
            enters: Default::default(),
            w: Default::default(),
            x: Default::default(),
            slot: Default::default(),
            index: Default::default(),
            last: Default::default(),
            single_valid: Default::default(),
            single_beat: Default::default(),
            mutated: Default::default(),
            event_slot: Default::default(),
            tmr_error: Default::default(),
            s: Default::default(),
            first_x: Default::default(),
            active: Default::default(),
            single: Default::default(),
            left: Default::default(),
            lone: Default::default(),
            count: Default::default(),
            beat: Default::default(),
            full: Default::default(),
            tree: Default::default(),
            pair_slot: Default::default(),
            pair_index: Default::default(),
            pair_last: Default::default(),
            same: Default::default(),
            single_now: Default::default(),
            single_at: Default::default(),
            mutated_now: Default::default(),
            event: Default::default(),
            space: Default::default(),
            copies: Default::default(),
            window: Default::default(),
            takes: Default::default(),
            shifts: Default::default(),
            equal: Default::default(),
            ends: Default::default(),
            lo_swapped: Default::default(),
            hi_swapped: Default::default(),
            new_lo: Default::default(),
            new_hi: Default::default(),
            first_base: Constant::new(bits(u64::from(tables::first_x()))),
        }
    }
}

impl Logic for Leaves {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            first_x,
            active,
            single,
            left,
            lone,
            count,
            beat,
            full,
            tree,
            pair_slot,
            pair_index,
            pair_last,
            same,
            single_now,
            single_at,
            mutated_now,
            event
        );
        for i in 0..16 {
            self.s[i].clock.next = self.clock.val();
            self.s[i].d.next = self.s[i].q.val();
            self.w[i].next = self.s[i].q.val();
        }
        self.x.next = self.first_x.q.val();
        self.slot.next = self.pair_slot.q.val();
        self.index.next = self.pair_index.q.val();
        self.last.next = self.pair_last.q.val();
        self.single_valid.next = self.single_now.q.val();
        self.single_beat.next = self.single_at.q.val();
        self.mutated.next = self.mutated_now.q.val();
        self.event_slot.next = self.event.q.val();
        self.tmr_error.next = self.active.error.val()
            | self.single.error.val()
            | self.left.error.val()
            | self.lone.error.val()
            | self.count.error.val()
            | self.beat.error.val()
            | self.full.error.val()
            | self.tree.error.val()
            | self.pair_slot.error.val()
            | self.pair_index.error.val()
            | self.pair_last.error.val();

        self.enters.next = self.full.q.val() & (self.phase.val() == 0) & !self.inner_enters.val();
        self.space.next = !self.full.q.val() | self.enters.val();
        // The second half of a lone last leaf is the first half again.
        self.copies.next = self.lone.q.val() & (self.beat.q.val() > 3);
        // A lone leaf is stored in phases 0 to 3, the clock after it is taken.
        self.window.next = (self.phase.val() == 7) | (self.phase.val() < 3);
        self.ready.next = self.active.q.val() & !self.copies.val() & self.space.val();
        if self.single.q.val() {
            // Not while the last pair of the tree before waits in the same registers.
            self.ready.next = self.active.q.val() & self.window.val() & !self.full.q.val();
        }
        self.takes.next = self.ready.val() & self.valid.val();
        self.shifts.next =
            (self.takes.val() & !self.single.q.val()) | (self.active.q.val() & self.copies.val() & self.space.val());

        // The first byte of a word is its highest.
        self.lo_swapped.next = (self.lo.val() >> 24)
            | ((self.lo.val() >> 8) & 0xff00)
            | ((self.lo.val() << 8) & 0xff_0000)
            | (self.lo.val() << 24);
        self.new_lo.next = self.lo_swapped.val();
        self.hi_swapped.next = (self.hi.val() >> 24)
            | ((self.hi.val() >> 8) & 0xff00)
            | ((self.hi.val() << 8) & 0xff_0000)
            | (self.hi.val() << 24);
        self.new_hi.next = self.hi_swapped.val();
        self.equal.next = (self.lo_swapped.val() == self.s[8].q.val()) & (self.hi_swapped.val() == self.s[9].q.val());
        if self.copies.val() {
            self.new_lo.next = self.s[8].q.val();
            self.new_hi.next = self.s[9].q.val();
        }

        if self.enters.val() {
            self.full.d.next = false;
        }
        self.mutated_now.d.next = false;
        self.single_now.d.next = self.takes.val() & self.single.q.val();
        self.single_at.d.next = self.beat.q.val().get_bits::<2>(0);
        self.event.d.next = self.tree.q.val();
        self.ends.next = self.left.q.val() < 3;
        if self.shifts.val() {
            for i in 0..14 {
                self.s[i].d.next = self.s[i + 2].q.val();
            }
            self.s[14].d.next = self.new_lo.val();
            self.s[15].d.next = self.new_hi.val();
            self.beat.d.next = self.beat.q.val() + 1;
            if self.beat.q.val() == 0 {
                // Beat 0 is never a copy: the adder need not wait for that choice.
                self.first_x.d.next = self.lo_swapped.val() + self.first_base.val();
            }
            self.same.d.next = self.equal.val() & ((self.beat.q.val() == 4) | self.same.q.val());
            if self.beat.q.val() == 7 {
                self.mutated_now.d.next = self.equal.val() & self.same.q.val() & !self.copies.val();
                self.full.d.next = true;
                self.pair_slot.d.next = self.tree.q.val();
                self.pair_index.d.next = self.count.q.val();
                self.pair_last.d.next = self.ends.val();
                self.count.d.next = self.count.q.val() + 1;
                self.left.d.next = self.left.q.val() - 2;
                self.lone.d.next = self.left.q.val() == 3;
                if self.ends.val() {
                    self.active.d.next = false;
                }
            }
        }
        if self.takes.val() & self.single.q.val() {
            self.beat.d.next = self.beat.q.val() + 1;
            if self.beat.q.val() == 3 {
                self.active.d.next = false;
            }
            self.s[14].d.next = self.new_lo.val();
            self.s[15].d.next = self.new_hi.val();
        }

        self.tree_taken.next = self.tree_valid.val() & !self.active.q.val();
        if self.tree_taken.val() {
            self.active.d.next = true;
            self.single.d.next = self.tree_single.val();
            self.left.d.next = self.tree_leaves.val();
            self.lone.d.next = false;
            self.count.d.next = 0.into();
            self.beat.d.next = 0.into();
            self.tree.d.next = self.tree_slot.val();
        }
        if !self.resetn.val() {
            self.active.d.next = false;
            self.full.d.next = false;
            self.single_now.d.next = false;
            self.mutated_now.d.next = false;
        }
    }
}
