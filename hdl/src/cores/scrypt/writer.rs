//! Hashes out: takes one mixed block after another, has it hashed, and writes the 32 bytes.
//! Last stage of the core, in the order of the headers.
//! Never asks for room before the hash stands, and never lets a beat change while it waits.

use rust_hdl::prelude::*;

use crate::circuit::tmr::TmrReg;

/// What the writer does.
#[derive(LogicState, Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Writing {
    /// Nothing.
    Rest,
    /// Wants a block.
    Want,
    /// Its words come.
    Take,
    /// Waits for the hash.
    Hash,
    /// Asks for room.
    Ask,
    /// Writes beats.
    Write,
}

/// The walk over hashes, numbered as the feeder does.
#[derive(LogicBlock, Default)]
pub(super) struct Writer {
    /// Clock.
    pub(super) clock: Signal<In, Clock>,
    /// Synchronous reset, active low.
    pub(super) resetn: Signal<In, Bit>,
    /// Begin.
    pub(super) start: Signal<In, Bit>,
    /// Address of the first hash.
    pub(super) destination: Signal<In, Bits<32>>,
    /// Hashes, at least 1.
    pub(super) count: Signal<In, Bits<16>>,
    /// No command.
    pub(super) idle: Signal<Out, Bit>,
    /// One more mixed block may come. One clock.
    pub(super) take: Signal<Out, Bit>,
    /// Words of it come.
    pub(super) given: Signal<In, Bit>,
    /// Their number.
    pub(super) given_word: Signal<In, Bits<4>>,
    /// The block is in: its hash is wanted.
    pub(super) close_valid: Signal<Out, Bit>,
    /// Number of the hash.
    pub(super) close_hash: Signal<Out, Bits<5>>,
    /// The hash stands.
    pub(super) close_done: Signal<In, Bit>,
    /// Beat of the hash that is looked at.
    pub(super) beat: Signal<Out, Bits<2>>,
    /// A segment is asked for.
    pub(super) wseg_valid: Signal<Out, Bit>,
    /// It is taken.
    pub(super) wseg_ready: Signal<In, Bit>,
    /// Its first byte.
    pub(super) wseg_addr: Signal<Out, Bits<32>>,
    /// A beat is offered.
    pub(super) wdat_valid: Signal<Out, Bit>,
    /// It is taken.
    pub(super) wdat_ready: Signal<In, Bit>,
    /// It is the last of its segment.
    pub(super) wdat_last: Signal<Out, Bit>,
    /// A voter corrected.
    pub(super) tmr_error: Signal<Out, Bit>,
    state: TmrReg<Writing>,
    left: TmrReg<Bits<16>>,
    address: TmrReg<Bits<32>>,
    hash: TmrReg<Bits<5>>,
    at: TmrReg<Bits<2>>,
}

impl Logic for Writer {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, state, left, address, hash, at);
        self.idle.next = false;
        self.take.next = false;
        self.close_valid.next = false;
        self.close_hash.next = self.hash.q.val();
        self.beat.next = self.at.q.val();
        self.wseg_valid.next = false;
        self.wseg_addr.next = self.address.q.val();
        self.wdat_valid.next = false;
        self.wdat_last.next = self.at.q.val() == 3;
        match self.state.q.val() {
            Writing::Rest => {
                self.idle.next = true;
                if self.start.val() {
                    self.left.d.next = self.count.val();
                    self.address.d.next = self.destination.val();
                    self.state.d.next = Writing::Want;
                }
            }
            Writing::Want => {
                self.take.next = true;
                self.state.d.next = Writing::Take;
            }
            Writing::Take => {
                if self.given.val() & (self.given_word.val() == 15) {
                    self.state.d.next = Writing::Hash;
                }
            }
            Writing::Hash => {
                self.close_valid.next = true;
                if self.close_done.val() {
                    self.state.d.next = Writing::Ask;
                }
            }
            Writing::Ask => {
                self.wseg_valid.next = true;
                self.at.d.next = 0.into();
                if self.wseg_ready.val() {
                    self.state.d.next = Writing::Write;
                }
            }
            Writing::Write => {
                self.wdat_valid.next = true;
                if self.wdat_ready.val() {
                    self.at.d.next = self.at.q.val() + 1;
                    if self.at.q.val() == 3 {
                        self.address.d.next = self.address.q.val() + 32;
                        self.left.d.next = self.left.q.val() - 1;
                        self.hash.d.next = self.hash.q.val() + 1;
                        if self.hash.q.val() == 23 {
                            self.hash.d.next = 0.into();
                        }
                        self.state.d.next = Writing::Want;
                        if self.left.q.val() == 1 {
                            self.state.d.next = Writing::Rest;
                        }
                    }
                }
            }
            _ => {
                self.state.d.next = Writing::Rest;
            }
        }
        self.tmr_error.next = self.state.error.val()
            | self.left.error.val()
            | self.address.error.val()
            | self.hash.error.val()
            | self.at.error.val();
        if !self.resetn.val() {
            self.state.d.next = Writing::Rest;
            self.hash.d.next = 0.into();
        }
    }
}

crate::voted!(Writing);
