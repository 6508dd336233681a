//! ROMix of RFC 7914 section 5 with r = 1 for 21 blocks side by side: a salsa20/8 core of each in every frame of 22 clocks.
//! Between the two PBKDF2: takes a block of 32 words two at a time, and gives it back mixed, two words a frame, in the same order.
//! Never waits: a context whose turn brings nothing lets it pass.

use rust_hdl::prelude::*;

use super::frame::Frame;
use super::halves::Halves;
use super::salsa::Salsa;
use super::scratchpad::Scratchpad;
use crate::circuit::tmr::TmrReg;

/// The engine. Words are little-endian, as salsa20 has them; word i comes together with word 16 + i.
#[derive(LogicBlock)]
pub struct Romix {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous reset, active low. Contexts are idle 63 clocks later.
    pub resetn: Signal<In, Bit>,
    /// That has happened.
    pub ready: Signal<Out, Bit>,
    /// Two words of a block are offered.
    pub enter_valid: Signal<In, Bit>,
    /// They are taken.
    pub enter_ready: Signal<Out, Bit>,
    /// Number of the first of them: 0 to 15 in turn.
    pub enter_word: Signal<In, Bits<4>>,
    /// Word of the first half.
    pub enter_low: Signal<In, Bits<32>>,
    /// Word of the second half.
    pub enter_high: Signal<In, Bits<32>>,
    /// One more block may leave. One clock, and not again before its last words.
    pub take: Signal<In, Bit>,
    /// Two words of it, one clock.
    pub given: Signal<Out, Bit>,
    /// Number of the first of them: 0 to 15 in turn.
    pub given_word: Signal<Out, Bits<4>>,
    /// Word of the first half.
    pub given_low: Signal<Out, Bits<32>>,
    /// Word of the second half.
    pub given_high: Signal<Out, Bits<32>>,
    /// A voter corrected.
    pub tmr_error: Signal<Out, Bit>,
    /// A bit of a kept block was corrected, one clock.
    pub ecc_corrected: Signal<Out, Bit>,
    /// A kept block is lost, one clock.
    pub ecc_uncorrectable: Signal<Out, Bit>,

    frame: Frame,
    salsa: Salsa,
    halves: Halves,
    pad: Scratchpad,
    passes: TmrReg<Bit>,
    pass_word: TmrReg<Bits<4>>,
    takes: Signal<Local, Bit>,
    one_word: Signal<Local, Bits<16>>,
}

impl Romix {
    /// For N = 2^`log2_n`, 4..=10.
    pub fn new(log2_n: usize) -> Self {
        Self {
            clock: Default::default(),
            resetn: Default::default(),
            ready: Default::default(),
            enter_valid: Default::default(),
            enter_ready: Default::default(),
            enter_word: Default::default(),
            enter_low: Default::default(),
            enter_high: Default::default(),
            take: Default::default(),
            given: Default::default(),
            given_word: Default::default(),
            given_low: Default::default(),
            given_high: Default::default(),
            tmr_error: Default::default(),
            ecc_corrected: Default::default(),
            ecc_uncorrectable: Default::default(),
            frame: Frame::new(log2_n),
            salsa: Default::default(),
            halves: Default::default(),
            pad: Default::default(),
            passes: Default::default(),
            pass_word: Default::default(),
            takes: Default::default(),
            one_word: Default::default(),
        }
    }
}

impl Logic for Romix {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, passes, pass_word);
        self.frame.clock.next = self.clock.val();
        self.salsa.clock.next = self.clock.val();
        self.halves.clock.next = self.clock.val();
        self.pad.clock.next = self.clock.val();
        self.frame.resetn.next = self.resetn.val();
        self.ready.next = self.frame.ready.val();

        // Words that come in pass the scratchpad's output in a clock in which it shows no block.
        self.enter_ready.next = self.frame.open.val() & !self.frame.shows_next.val();
        self.takes.next = self.enter_valid.val() & self.frame.open.val() & !self.frame.shows_next.val();
        self.frame.brought.next = self.takes.val() & (self.enter_word.val() == 15);
        self.passes.d.next = self.takes.val();
        self.pass_word.d.next = self.enter_word.val();
        self.pad.pass_both.next = 0.into();
        self.pad.pass_high.next = 0.into();
        if self.takes.val() {
            self.pad.pass_both.next = self.enter_low.val() ^ self.enter_high.val();
            self.pad.pass_high.next = self.enter_high.val();
        }
        self.one_word.next = 1.into();
        self.one_word.next = self.one_word.val() << bit_cast::<16, 4>(self.pass_word.q.val());
        self.halves.into.next = 0.into();
        self.halves.into_slot.next = self.frame.open_slot.val();
        if self.frame.shows.val() {
            self.halves.into.next = 0xffff.into();
            self.halves.into_slot.next = self.frame.shows_slot.val();
        } else if self.passes.q.val() {
            self.halves.into.next = self.one_word.val();
        }

        // A turn.
        self.halves.slot.next = self.frame.slot.val();
        self.halves.fresh.next = self.frame.fresh.val();
        self.halves.add.next = self.frame.add.val();
        self.halves.word.next = self.frame.word.val();
        self.halves.behind.next = self.frame.behind.val();
        self.halves.save.next = self.frame.save.val();
        self.salsa.keep.next = !self.frame.fresh.val();
        self.frame.number.next = self.halves.d[0].val();
        self.pad.write_enable.next = self.frame.store.val();
        self.pad.write_address.next = self.frame.store_address.val();
        self.pad.inject.next = 0.into();
        self.pad.read_enable.next = self.frame.read.val();
        self.pad.read_address.next = self.frame.read_address.val();
        for i in 0..16 {
            self.salsa.c[i].next = self.halves.c[i].val();
            self.halves.o[i].next = self.salsa.o[i].val();
            self.halves.entered[i].next = self.salsa.entered[i].val();
            self.pad.write_both[i].next = self.salsa.entered[i].val();
            self.pad.write_high[i].next = self.halves.d[i].val();
            self.halves.into_both[i].next = self.pad.both[i].val();
            self.halves.into_high[i].next = self.pad.high[i].val();
        }

        // Words that go out.
        self.frame.take.next = self.take.val();
        self.given.next = self.frame.given.val();
        self.given_word.next = self.frame.given_word.val();
        self.given_low.next = self.halves.word_both.val() ^ self.halves.word_high.val();
        self.given_high.next = self.halves.word_high.val();

        self.tmr_error.next = self.frame.tmr_error.val() | self.passes.error.val() | self.pass_word.error.val();
        self.ecc_corrected.next = self.pad.corrected.val();
        self.ecc_uncorrectable.next = self.pad.uncorrectable.val();
    }
}

crate::clocked!(Romix);
