//! The seventeen compressions of a hash, as a table: what seeds each, what its message is, where its digest goes.
//! Asked by `pbkdf2` with the number of the step that runs; thirteen stand before the mixing, four behind it.
//! Never changes while a step runs, and holds nothing.
//!
//! PBKDF2-HMAC-SHA256 with one iteration (RFC 8018 section 5.2, RFC 2104), the header as password and as salt:
//! the key is SHA-256 of the header (steps 0, 1), which gives the inner and the outer state (2, 3). Before the mixing the salt's
//! first 64 bytes are hashed once (4), then its rest and a number from 1 to 4, and the outer hash over that (5 to 12). Behind the
//! mixing the salt is the mixed block (16 to 18), and the outer hash over that is the result (19).

use rust_hdl::prelude::*;

/// Steps are 0 to 12 and 16 to 19. Places are rows of eight words in the memory of `pbkdf2`.
#[derive(LogicBlock, Default)]
pub(super) struct Steps {
    /// Which one.
    pub(super) step: Signal<In, Bits<5>>,
    /// Row of the hash's inner state; the outer state has the next.
    pub(super) states: Signal<In, Bits<6>>,
    /// The seed is the initial value.
    pub(super) is_initial: Signal<Out, Bit>,
    /// Row of the seed if it is not.
    pub(super) seed: Signal<Out, Bits<6>>,
    /// The message begins with words of the mixed block, not of the memory.
    pub(super) is_mixed: Signal<Out, Bit>,
    /// It is the second half of the mixed block.
    pub(super) is_second: Signal<Out, Bit>,
    /// First row of those words.
    pub(super) message: Signal<Out, Bits<6>>,
    /// How many words.
    pub(super) words: Signal<Out, Bits<5>>,
    /// What is added to each modulo 2, and stands behind them if it is not zero.
    pub(super) pad: Signal<Out, Bits<32>>,
    /// A number behind them, if not zero.
    pub(super) number: Signal<Out, Bits<3>>,
    /// Bits of the whole message, if it ends here.
    pub(super) bits: Signal<Out, Bits<11>>,
    /// The digest goes into the memory.
    pub(super) is_kept: Signal<Out, Bit>,
    /// Row of the digest.
    pub(super) digest: Signal<Out, Bits<6>>,
    /// The digest is the hash.
    pub(super) is_hash: Signal<Out, Bit>,
    /// Else it is this quarter of the block to be mixed.
    pub(super) quarter: Signal<Out, Bits<2>>,
    states_outer: Signal<Local, Bits<6>>,
}

/// Rows: 24 hashes have two each, then come the header (three rows), the key, the salted state, the digests of both sides.
pub(super) const HEADER_ROW: usize = 48;

const _: () = assert!(HEADER_ROW == 48, "the rows below are 48 to 55");

impl Logic for Steps {
    #[hdl_gen]
    fn update(&mut self) {
        self.states_outer.next = self.states.val() | 1;
        self.is_initial.next = false;
        self.seed.next = self.states.val();
        self.is_mixed.next = false;
        self.is_second.next = false;
        self.message.next = 48.into();
        self.words.next = 16.into();
        self.pad.next = 0.into();
        self.number.next = 0.into();
        self.bits.next = 0.into();
        self.is_kept.next = true;
        self.digest.next = 52.into();
        self.is_hash.next = false;
        self.quarter.next = 0.into();
        if self.step.val() == 0 {
            self.is_initial.next = true;
        } else if self.step.val() == 1 {
            self.seed.next = 52.into();
            self.message.next = 50.into();
            self.words.next = 4.into();
            self.bits.next = 640.into();
        } else if self.step.val() == 2 {
            self.is_initial.next = true;
            self.message.next = 52.into();
            self.words.next = 8.into();
            self.pad.next = 0x36363636.into();
            self.digest.next = self.states.val();
        } else if self.step.val() == 3 {
            self.is_initial.next = true;
            self.message.next = 52.into();
            self.words.next = 8.into();
            self.pad.next = 0x5c5c5c5c.into();
            self.digest.next = self.states_outer.val();
        } else if self.step.val() == 4 {
            self.digest.next = 53.into();
        } else if self.step.val() == 16 {
            self.is_mixed.next = true;
            self.digest.next = 55.into();
        } else if self.step.val() == 17 {
            self.is_mixed.next = true;
            self.is_second.next = true;
            self.seed.next = 55.into();
            self.digest.next = 55.into();
        } else if self.step.val() == 18 {
            self.seed.next = 55.into();
            self.words.next = 0.into();
            self.number.next = 1.into();
            self.bits.next = 1568.into();
            self.digest.next = 55.into();
        } else if self.step.val() == 19 {
            self.seed.next = self.states_outer.val();
            self.message.next = 55.into();
            self.words.next = 8.into();
            self.bits.next = 768.into();
            self.is_kept.next = false;
            self.is_hash.next = true;
        } else if self.step.val().get_bit(0) {
            self.seed.next = 53.into();
            self.message.next = 50.into();
            self.words.next = 4.into();
            self.bits.next = 1184.into();
            self.digest.next = 54.into();
            self.number.next = 4.into();
            if self.step.val() == 5 {
                self.number.next = 1.into();
            } else if self.step.val() == 7 {
                self.number.next = 2.into();
            } else if self.step.val() == 9 {
                self.number.next = 3.into();
            }
        } else {
            self.seed.next = self.states_outer.val();
            self.message.next = 54.into();
            self.words.next = 8.into();
            self.bits.next = 768.into();
            self.is_kept.next = false;
            self.quarter.next = 3.into();
            if self.step.val() == 6 {
                self.quarter.next = 0.into();
            } else if self.step.val() == 8 {
                self.quarter.next = 1.into();
            } else if self.step.val() == 10 {
                self.quarter.next = 2.into();
            }
        }
    }
}
