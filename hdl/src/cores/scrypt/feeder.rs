//! Headers in: asks for one after another, gives its words to `pbkdf2`, and brings the block that becomes of it to its context.
//! First stage of the core. One header is made ready while all contexts are at work.
//! Never asks for a header before it can take it: the read mover is not held up.

use rust_hdl::prelude::*;

use crate::circuit::tmr::TmrReg;

/// What the feeder does.
#[derive(LogicState, Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Feeding {
    /// Nothing.
    Rest,
    /// Asks for a header.
    Ask,
    /// Takes its words.
    Take,
    /// Waits for the block.
    Hash,
    /// Brings the block in.
    Enter,
}

/// The walk over headers. Hashes are numbered modulo 24, on from command to command.
#[derive(LogicBlock, Default)]
pub(super) struct Feeder {
    /// Clock.
    pub(super) clock: Signal<In, Clock>,
    /// Synchronous reset, active low.
    pub(super) resetn: Signal<In, Bit>,
    /// Begin.
    pub(super) start: Signal<In, Bit>,
    /// Address of the first header.
    pub(super) source: Signal<In, Bits<32>>,
    /// Headers, at least 1.
    pub(super) count: Signal<In, Bits<16>>,
    /// A segment is asked for.
    pub(super) rseg_valid: Signal<Out, Bit>,
    /// It is taken.
    pub(super) rseg_ready: Signal<In, Bit>,
    /// Its first byte.
    pub(super) rseg_addr: Signal<Out, Bits<32>>,
    /// A beat is there.
    pub(super) rdat_valid: Signal<In, Bit>,
    /// It is taken.
    pub(super) rdat_ready: Signal<Out, Bit>,
    /// Bytes 0 to 3.
    pub(super) rdat_lo: Signal<In, Bits<32>>,
    /// Bytes 4 to 7.
    pub(super) rdat_hi: Signal<In, Bits<32>>,
    /// A word of the header is offered.
    pub(super) header_valid: Signal<Out, Bit>,
    /// It is taken.
    pub(super) header_ready: Signal<In, Bit>,
    /// Its number.
    pub(super) header_word: Signal<Out, Bits<5>>,
    /// The word, big-endian.
    pub(super) header: Signal<Out, Bits<32>>,
    /// The header is in: its block is wanted.
    pub(super) feed_valid: Signal<Out, Bit>,
    /// Number of its hash.
    pub(super) feed_hash: Signal<Out, Bits<5>>,
    /// The block stands.
    pub(super) feed_done: Signal<In, Bit>,
    /// Two words of the block are offered to its context.
    pub(super) enter_valid: Signal<Out, Bit>,
    /// They are taken.
    pub(super) enter_ready: Signal<In, Bit>,
    /// Their number.
    pub(super) enter_word: Signal<Out, Bits<4>>,
    /// A voter corrected.
    pub(super) tmr_error: Signal<Out, Bit>,
    state: TmrReg<Feeding>,
    left: TmrReg<Bits<16>>,
    address: TmrReg<Bits<32>>,
    word: TmrReg<Bits<5>>,
    hash: TmrReg<Bits<5>>,
    raw: Signal<Local, Bits<32>>,
}

impl Logic for Feeder {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, state, left, address, word, hash);
        self.rseg_valid.next = false;
        self.rseg_addr.next = self.address.q.val();
        self.rdat_ready.next = false;
        self.header_valid.next = false;
        self.header_word.next = self.word.q.val();
        self.raw.next = self.rdat_lo.val();
        if self.word.q.val().get_bit(0) {
            self.raw.next = self.rdat_hi.val();
        }
        self.header.next = (self.raw.val() >> 24)
            | ((self.raw.val() >> 8) & 0xff00)
            | ((self.raw.val() << 8) & 0xff_0000)
            | (self.raw.val() << 24);
        self.feed_valid.next = false;
        self.feed_hash.next = self.hash.q.val();
        self.enter_valid.next = false;
        self.enter_word.next = self.word.q.val().get_bits::<4>(0);
        match self.state.q.val() {
            Feeding::Rest => {
                if self.start.val() {
                    self.left.d.next = self.count.val();
                    self.address.d.next = self.source.val();
                    self.state.d.next = Feeding::Ask;
                }
            }
            Feeding::Ask => {
                self.rseg_valid.next = true;
                self.word.d.next = 0.into();
                if self.rseg_ready.val() {
                    self.state.d.next = Feeding::Take;
                }
            }
            Feeding::Take => {
                self.header_valid.next = self.rdat_valid.val();
                self.rdat_ready.next = self.header_ready.val() & self.word.q.val().get_bit(0);
                if self.rdat_valid.val() & self.header_ready.val() {
                    self.word.d.next = self.word.q.val() + 1;
                    if self.word.q.val() == 19 {
                        self.state.d.next = Feeding::Hash;
                    }
                }
            }
            Feeding::Hash => {
                self.feed_valid.next = true;
                self.word.d.next = 0.into();
                if self.feed_done.val() {
                    self.state.d.next = Feeding::Enter;
                }
            }
            Feeding::Enter => {
                self.enter_valid.next = true;
                if self.enter_ready.val() {
                    self.word.d.next = self.word.q.val() + 1;
                    if self.word.q.val() == 15 {
                        self.address.d.next = self.address.q.val() + 80;
                        self.left.d.next = self.left.q.val() - 1;
                        self.hash.d.next = self.hash.q.val() + 1;
                        if self.hash.q.val() == 23 {
                            self.hash.d.next = 0.into();
                        }
                        self.state.d.next = Feeding::Ask;
                        if self.left.q.val() == 1 {
                            self.state.d.next = Feeding::Rest;
                        }
                    }
                }
            }
            _ => {
                self.state.d.next = Feeding::Rest;
            }
        }
        self.tmr_error.next = self.state.error.val()
            | self.left.error.val()
            | self.address.error.val()
            | self.word.error.val()
            | self.hash.error.val();
        if !self.resetn.val() {
            self.state.d.next = Feeding::Rest;
            self.hash.d.next = 0.into();
        }
    }
}

crate::voted!(Feeding);
