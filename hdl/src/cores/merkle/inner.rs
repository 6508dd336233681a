//! What becomes of a digest: kept until its right neighbour comes, paired with it or with itself, or the root.
//! Second of the two sources of pairs, behind the exit of unit A; the other is `leaves`.
//! Never holds more than one digest a level of a tree, and never makes anything wait.
//!
//! Clocks of a frame: the mark of the digest stands from phase 1 to phase 0 of the next frame. Left neighbours are read in
//! phases 0 to 3 and come in 4 to 7, beside the beats of the digest. In phases 4 to 7 the pair is put together, or the
//! digest is stored; in phase 0 the pair enters unit A. In phase 7 the read belongs to the output, in phases 0 to 3 the
//! writes to the leaves of trees of one.

use rust_hdl::prelude::*;

use super::tables;
use crate::circuit::ecc::EccRam;

/// Keeps and pairs digests.
#[derive(LogicBlock)]
pub(super) struct Inner {
    /// Clock.
    pub(super) clock: Signal<In, Clock>,
    /// Phase of the frame.
    pub(super) phase: Signal<In, Bits<3>>,
    /// From unit A, phases 1 to 0.
    pub(super) digest: [Signal<In, Bits<32>>; 8],
    /// A node's digest is there, phases 1 to 0.
    pub(super) valid: Signal<In, Bit>,
    /// Slot of its tree.
    pub(super) slot: Signal<In, Bits<2>>,
    /// Its level; the parents of leaves are level 1.
    pub(super) level: Signal<In, Bits<5>>,
    /// Its number in the level.
    pub(super) index: Signal<In, Bits<23>>,
    /// It is the last of its level.
    pub(super) last: Signal<In, Bit>,
    /// The digest of this frame needs its left neighbour; known from phase 0 on.
    pub(super) early_joins: Signal<In, Bit>,
    /// Its slot.
    pub(super) early_slot: Signal<In, Bits<2>>,
    /// Its level.
    pub(super) early_level: Signal<In, Bits<5>>,
    /// In phase 0: the pair enters unit A.
    pub(super) enters: Signal<Out, Bit>,
    /// The pair.
    pub(super) w: [Signal<Out, Bits<32>>; 16],
    /// `x` of the first round.
    pub(super) x: Signal<Out, Bits<32>>,
    /// Two distinct digests of a pair were equal; phase 0, with `slot`.
    pub(super) mutated: Signal<Out, Bit>,
    /// The digest is the root of `slot`, stored; phase 0.
    pub(super) root: Signal<Out, Bit>,
    /// A beat of a tree of one leaf, phases 0 to 3.
    pub(super) single_valid: Signal<In, Bit>,
    /// Its tree.
    pub(super) single_slot: Signal<In, Bits<2>>,
    /// Which beat.
    pub(super) single_beat: Signal<In, Bits<2>>,
    /// The beat, as words of SHA-256.
    pub(super) single_lo: Signal<In, Bits<32>>,
    /// The beat, as words of SHA-256.
    pub(super) single_hi: Signal<In, Bits<32>>,
    /// Tree whose root is read.
    pub(super) read_slot: Signal<In, Bits<2>>,
    /// A beat of the root is wanted in phase 7.
    pub(super) read_valid: Signal<In, Bit>,
    /// Which one.
    pub(super) read_beat: Signal<In, Bits<2>>,
    /// That beat, in phase 3.
    pub(super) read_lo: Signal<Out, Bits<32>>,
    /// That beat, in phase 3.
    pub(super) read_hi: Signal<Out, Bits<32>>,
    /// A bit of the store was corrected.
    pub(super) corrected: Signal<Out, Bit>,
    /// A word of the store is lost: of `slot` in phases 4 to 7, of `read_slot` in phase 3.
    pub(super) uncorrectable: Signal<Out, Bit>,

    store: EccRam<9>,
    beat_lo: DFF<Bits<32>>,
    beat_hi: DFF<Bits<32>>,
    l: [DFF<Bits<32>>; 8],
    r: [DFF<Bits<32>>; 8],
    first_x: DFF<Bits<32>>,
    same: DFF<Bit>,
    keeps: DFF<Bit>,
    joins: DFF<Bit>,
    copies: DFF<Bit>,
    is_root: DFF<Bit>,
    half: Signal<Local, Bit>,
    equal: Signal<Local, Bit>,
    from_lo: Signal<Local, Bits<32>>,
    from_hi: Signal<Local, Bits<32>>,
    select: Signal<Local, Bits<2>>,
    write_at: Signal<Local, Bits<9>>,
    read_from: Signal<Local, Bits<9>>,
    first_base: Constant<Bits<32>>,
}

impl Default for Inner {
    fn default() -> Self {
        Self {
            clock: Default::default(),
            phase: Default::default(),
            digest: Default::default(),
            valid: Default::default(),
            slot: Default::default(),
            level: Default::default(),
            index: Default::default(),
            last: Default::default(),
            early_joins: Default::default(),
            early_slot: Default::default(),
            early_level: Default::default(),
            enters: Default::default(),
            w: Default::default(),
            x: Default::default(),
            mutated: Default::default(),
            root: Default::default(),
            single_valid: Default::default(),
            single_slot: Default::default(),
            single_beat: Default::default(),
            single_lo: Default::default(),
            single_hi: Default::default(),
            read_slot: Default::default(),
            read_valid: Default::default(),
            read_beat: Default::default(),
            read_lo: Default::default(),
            read_hi: Default::default(),
            corrected: Default::default(),
            uncorrectable: Default::default(),
            store: Default::default(),
            beat_lo: Default::default(),
            beat_hi: Default::default(),
            l: Default::default(),
            r: Default::default(),
            first_x: Default::default(),
            same: Default::default(),
            keeps: Default::default(),
            joins: Default::default(),
            copies: Default::default(),
            is_root: Default::default(),
            half: Default::default(),
            equal: Default::default(),
            from_lo: Default::default(),
            from_hi: Default::default(),
            select: Default::default(),
            write_at: Default::default(),
            read_from: Default::default(),
            first_base: Constant::new(bits(u64::from(tables::first_x()))),
        }
    }
}

impl Logic for Inner {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self, clock, beat_lo, beat_hi, first_x, same, keeps, joins, copies, is_root
        );
        for i in 0..8 {
            self.l[i].clock.next = self.clock.val();
            self.l[i].d.next = self.l[i].q.val();
            self.w[i].next = self.l[i].q.val();
        }
        for i in 0..8 {
            self.r[i].clock.next = self.clock.val();
            self.r[i].d.next = self.r[i].q.val();
            self.w[i + 8].next = self.r[i].q.val();
        }
        self.x.next = self.first_x.q.val();

        // What the digest is for, from phase 2 to phase 0.
        if self.phase.val() == 1 {
            self.is_root.d.next = self.valid.val() & self.last.val() & (self.index.val() == 0);
            self.joins.d.next = self.valid.val() & self.index.val().get_bit(0);
            self.keeps.d.next = self.valid.val() & !self.index.val().get_bit(0) & !self.last.val();
            self.copies.d.next =
                self.valid.val() & !self.index.val().get_bit(0) & self.last.val() & (self.index.val() != 0);
        }
        self.enters.next = (self.phase.val() == 0) & (self.joins.q.val() | self.copies.q.val());
        self.mutated.next = (self.phase.val() == 0) & self.joins.q.val() & self.same.q.val();
        self.root.next = (self.phase.val() == 0) & self.is_root.q.val();

        // The beat of the digest: chosen in phases 3 to 6, there in phases 4 to 7.
        self.select.next = self.phase.val().get_bits::<2>(0);
        self.beat_lo.d.next = self.digest[6].val();
        self.beat_hi.d.next = self.digest[7].val();
        if self.select.val() == 3 {
            self.beat_lo.d.next = self.digest[0].val();
            self.beat_hi.d.next = self.digest[1].val();
        } else if self.select.val() == 0 {
            self.beat_lo.d.next = self.digest[2].val();
            self.beat_hi.d.next = self.digest[3].val();
        } else if self.select.val() == 1 {
            self.beat_lo.d.next = self.digest[4].val();
            self.beat_hi.d.next = self.digest[5].val();
        }

        // The store: level 0 of a slot holds the root.
        self.half.next = self.phase.val() > 3;
        self.store.clock.next = self.clock.val();
        self.store.inject.next = 0.into();
        self.store.write_enable.next = (self.half.val() & (self.keeps.q.val() | self.is_root.q.val()))
            | (!self.half.val() & self.single_valid.val());
        self.write_at.next = bit_cast::<9, 2>(self.select.val()) | (bit_cast::<9, 2>(self.slot.val()) << 7);
        if self.keeps.q.val() {
            self.write_at.next = bit_cast::<9, 2>(self.select.val())
                | (bit_cast::<9, 5>(self.level.val()) << 2)
                | (bit_cast::<9, 2>(self.slot.val()) << 7);
        }
        self.store.write_lo.next = self.beat_lo.q.val();
        self.store.write_hi.next = self.beat_hi.q.val();
        if !self.half.val() {
            self.write_at.next =
                bit_cast::<9, 2>(self.single_beat.val()) | (bit_cast::<9, 2>(self.single_slot.val()) << 7);
            self.store.write_lo.next = self.single_lo.val();
            self.store.write_hi.next = self.single_hi.val();
        }
        self.store.write_address.next = self.write_at.val();
        self.read_from.next = bit_cast::<9, 2>(self.select.val())
            | (bit_cast::<9, 5>(self.early_level.val()) << 2)
            | (bit_cast::<9, 2>(self.early_slot.val()) << 7);
        self.store.read_enable.next = !self.half.val() & self.early_joins.val();
        if self.half.val() {
            self.read_from.next =
                bit_cast::<9, 2>(self.read_beat.val()) | (bit_cast::<9, 2>(self.read_slot.val()) << 7);
            self.store.read_enable.next = (self.phase.val() == 7) & self.read_valid.val();
        }
        self.store.read_address.next = self.read_from.val();
        self.read_lo.next = self.store.read_lo.val();
        self.read_hi.next = self.store.read_hi.val();
        self.corrected.next = self.store.corrected.val();
        self.uncorrectable.next = self.store.uncorrectable.val();

        // The pair.
        self.equal.next =
            (self.store.read_lo.val() == self.beat_lo.q.val()) & (self.store.read_hi.val() == self.beat_hi.q.val());
        self.from_lo.next = self.store.read_lo.val();
        self.from_hi.next = self.store.read_hi.val();
        if self.copies.q.val() {
            self.from_lo.next = self.beat_lo.q.val();
            self.from_hi.next = self.beat_hi.q.val();
        }
        if self.half.val() {
            for i in 0..6 {
                self.l[i].d.next = self.l[i + 2].q.val();
                self.r[i].d.next = self.r[i + 2].q.val();
            }
            self.l[6].d.next = self.from_lo.val();
            self.l[7].d.next = self.from_hi.val();
            self.r[6].d.next = self.beat_lo.q.val();
            self.r[7].d.next = self.beat_hi.q.val();
            self.same.d.next = self.equal.val() & ((self.phase.val() == 4) | self.same.q.val());
            if self.phase.val() == 4 {
                self.first_x.d.next = self.from_lo.val() + self.first_base.val();
            }
        }
    }
}
