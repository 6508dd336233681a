//! The three compressions of a node of a SHA-256d tree, folded over unit A (16 rounds) and unit B (8 rounds).
//! Between the assembly of pairs, which offers 64 bytes at the start of a frame, and the keeping of digests.
//! Never waits and never asks whether what it hashes is a node: the frame in which a pair enters says when its digest leaves.
//!
//! # Schedule
//! A frame is 8 clocks, `phase` 0 to 7. A loop of unit A takes 33 clocks, so a block that entered in phase p comes round
//! in phase p + 1. The first compression of a node makes its four passes from phases 0 to 3, the third, of the digest of
//! the node before it, from phases 4 to 7: no slot is ever contested, and every slot is used. Unit B has a loop of 17
//! clocks and eight passes, from phases 5, 6, 7, 0 and so on. Clocks after entry (entry = 0, phase 0):
//! 132 first compression done (phase 4), 269 second done (phase 5), 276 third enters (phase 4), 408 done (phase 0),
//! `digest` valid in clocks 409 to 416: phases 1 to 7 and 0 of frames [`FRAMES`] and after.

use rust_hdl::prelude::*;

use super::delay::FrameDelay;
use super::round::{PASSES_A, PASSES_B, ROUNDS_A, ROUNDS_B};
use super::rows::{RowA, RowB};
use super::tables;

/// Clocks of a frame: one node may enter in each.
pub const FRAME_CLOCKS: usize = 8;
/// Frames between the entry of a pair and the frame in whose phases 1 to 7 its digest stands.
pub const FRAMES: usize = 51;

// Two compressions in unit A and one in unit B fill a frame, and a block that comes round is one phase later than it was.
const _: () = assert!(2 * PASSES_A == FRAME_CLOCKS && PASSES_B == FRAME_CLOCKS);
const _: () = assert!((2 * ROUNDS_A + 1) % FRAME_CLOCKS == 1 && (2 * ROUNDS_B + 1) % FRAME_CLOCKS == 1);

/// The folded compressions.
#[derive(LogicBlock)]
pub struct Compress {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Counts 0 to 7 and round again.
    pub phase: Signal<In, Bits<3>>,
    /// In phase 0: `inner` enters, else `leaf`.
    pub from_inner: Signal<In, Bit>,
    /// A pair of digests, as words of SHA-256.
    pub inner_w: [Signal<In, Bits<32>>; 16],
    /// `tables::first_x()` plus the first word of `inner_w`.
    pub inner_x: Signal<In, Bits<32>>,
    /// A pair of leaves.
    pub leaf_w: [Signal<In, Bits<32>>; 16],
    /// `tables::first_x()` plus the first word of `leaf_w`.
    pub leaf_x: Signal<In, Bits<32>>,
    /// Digest of the pair that entered [`FRAMES`] frames ago, phases 1 to 7 and 0 of the next frame.
    pub digest: [Signal<Out, Bits<32>>; 8],

    sum: [Signal<Local, Bits<32>>; 8],
    fresh: Signal<Local, Bit>,
    again: Signal<Local, Bit>,
    a_pass: DFF<Bits<2>>,
    a_x: DFF<Bits<32>>,
    a_v: [DFF<Bits<32>>; 7],
    a_w: [DFF<Bits<32>>; 16],
    row_a: RowA,
    first: [DFF<Bits<32>>; 8],
    first_x: DFF<Bits<32>>,
    first_late: [FrameDelay; 8],
    b_pass: DFF<Bits<3>>,
    b_x: DFF<Bits<32>>,
    b_v: [DFF<Bits<32>>; 7],
    row_b: RowB,
    second: [DFF<Bits<32>>; 8],
    second_x: DFF<Bits<32>>,
    third: [DFF<Bits<32>>; 8],
    initial: [Constant<Bits<32>>; 8],
    base_a: Constant<Bits<32>>,
    base_b: Constant<Bits<32>>,
    pad_begin: Constant<Bits<32>>,
    pad_bits: Constant<Bits<32>>,
    zero: Constant<Bits<32>>,
}

impl Default for Compress {
    fn default() -> Self {
        let constant = |word: u32| Constant::new(bits(u64::from(word)));
        let padding = tables::padding_schedule();
        // The digest's eighth word is h + INITIAL[7]; with K + W of the first round of the padding it is that round's x.
        let base_b = tables::INITIAL[7].wrapping_add(tables::K[0]).wrapping_add(padding[0]);
        Self {
            clock: Default::default(),
            phase: Default::default(),
            from_inner: Default::default(),
            inner_w: Default::default(),
            inner_x: Default::default(),
            leaf_w: Default::default(),
            leaf_x: Default::default(),
            digest: Default::default(),
            sum: Default::default(),
            fresh: Default::default(),
            again: Default::default(),
            a_pass: Default::default(),
            a_x: Default::default(),
            a_v: Default::default(),
            a_w: Default::default(),
            row_a: Default::default(),
            first: Default::default(),
            first_x: Default::default(),
            first_late: std::array::from_fn(|_| FrameDelay::new(17)),
            b_pass: Default::default(),
            b_x: Default::default(),
            b_v: Default::default(),
            row_b: Default::default(),
            second: Default::default(),
            second_x: Default::default(),
            third: Default::default(),
            initial: tables::INITIAL.map(constant),
            base_a: constant(tables::first_x()),
            base_b: constant(base_b),
            pad_begin: constant(0x8000_0000),
            pad_bits: constant(32 * 8),
            zero: constant(0),
        }
    }
}

impl Logic for Compress {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, a_pass, a_x, first_x, b_pass, b_x, second_x);
        self.row_a.clock.next = self.clock.val();
        self.row_b.clock.next = self.clock.val();

        // Entry of unit A: a pair in phase 0, a digest to be hashed again in phase 4, else what came round.
        self.fresh.next = self.phase.val() == 0;
        self.again.next = self.phase.val() == 4;
        self.a_pass.d.next = self.phase.val().get_bits::<2>(0);
        self.a_x.d.next = self.row_a.x_out.val();
        if self.fresh.val() {
            self.a_x.d.next = self.leaf_x.val();
            if self.from_inner.val() {
                self.a_x.d.next = self.inner_x.val();
            }
        } else if self.again.val() {
            self.a_x.d.next = self.second_x.q.val();
        }
        for i in 0..7 {
            self.a_v[i].clock.next = self.clock.val();
            self.a_v[i].d.next = self.row_a.v_out[i].val();
            if self.fresh.val() | self.again.val() {
                self.a_v[i].d.next = self.initial[i].val();
            }
        }
        for i in 0..16 {
            self.a_w[i].clock.next = self.clock.val();
            self.a_w[i].d.next = self.row_a.w_out[i].val();
            if self.fresh.val() {
                self.a_w[i].d.next = self.leaf_w[i].val();
                if self.from_inner.val() {
                    self.a_w[i].d.next = self.inner_w[i].val();
                }
            }
        }
        if self.again.val() {
            for i in 0..8 {
                self.a_w[i].d.next = self.second[i].q.val();
            }
            self.a_w[8].d.next = self.pad_begin.val();
            for i in 9..15 {
                self.a_w[i].d.next = self.zero.val();
            }
            self.a_w[15].d.next = self.pad_bits.val();
        }
        self.row_a.pass.next = self.a_pass.q.val();
        self.row_a.x.next = self.a_x.q.val();
        for i in 0..7 {
            self.row_a.v[i].next = self.a_v[i].q.val();
        }
        for i in 0..16 {
            self.row_a.w[i].next = self.a_w[i].q.val();
        }

        // Exit of unit A: in phase 4 the first compression is done, in phase 0 the third.
        for i in 0..8 {
            self.sum[i].next = self.row_a.v_out[i].val() + self.initial[i].val();
            self.first[i].clock.next = self.clock.val();
            self.first[i].d.next = self.first[i].q.val();
            self.third[i].clock.next = self.clock.val();
            self.third[i].d.next = self.third[i].q.val();
            if self.again.val() {
                self.first[i].d.next = self.sum[i].val();
            }
            if self.fresh.val() {
                self.third[i].d.next = self.sum[i].val();
            }
            self.digest[i].next = self.third[i].q.val();
        }
        self.first_x.d.next = self.row_a.v_out[7].val() + self.base_b.val();

        // Unit B enters in phase 5; the chaining value waits beside it.
        self.b_pass.d.next = self.phase.val() + 3;
        self.b_x.d.next = self.row_b.x_out.val();
        if self.phase.val() == 5 {
            self.b_x.d.next = self.first_x.q.val();
        }
        for i in 0..7 {
            self.b_v[i].clock.next = self.clock.val();
            self.b_v[i].d.next = self.row_b.v_out[i].val();
            if self.phase.val() == 5 {
                self.b_v[i].d.next = self.first[i].q.val();
            }
            self.row_b.v[i].next = self.b_v[i].q.val();
        }
        self.row_b.pass.next = self.b_pass.q.val();
        self.row_b.x.next = self.b_x.q.val();
        for i in 0..8 {
            self.first_late[i].clock.next = self.clock.val();
            self.first_late[i].shift.next = self.phase.val() == 5;
            self.first_late[i].d.next = self.first[i].q.val();
            self.second[i].clock.next = self.clock.val();
            self.second[i].d.next = self.second[i].q.val();
            if self.phase.val() == 5 {
                self.second[i].d.next = self.row_b.v_out[i].val() + self.first_late[i].q.val();
            }
        }
        self.second_x.d.next = self.second[0].q.val() + self.base_a.val();
    }
}

crate::clocked!(Compress);
