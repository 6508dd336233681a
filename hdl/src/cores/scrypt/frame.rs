//! What every context does in its turn: which state it is in, what follows, and which parts of the data path it moves.
//! Beside the data path of ROMix, which it tells; hands blocks in and out in the order of the contexts.
//! Never looks at a block, but for the number of the one to be read.
//!
//! # Turns
//! A frame has 22 clocks, of which 21 are the turn of a context. Turns of a hash, each with one salsa20/8 but for `Read`:
//! - `Fill` 2 N times: X_i is whole before an even one, and kept if i is 0, 5 or 10 of sixteen;
//! - then N times: `Read`, in which X waits and the kept block before V_j comes; `Calc` once and twice more for every block from there to
//!   V_j, the last of which is added to X as it enters; `Mix`, the second core of the step;
//! - `Finish`, in which the block waits, then `Done` until it has been given out.
//!
//! # Clocks of a turn
//! Its context is `turn` in clock -2, and `at[i]` in clock i - 1. State read in -2, decided and written in -1; the halves read in 0, the
//! pipeline entered in 1, stores written in 2, the block's number made in 2, asked for in 3, shown in 7 and stored in it.

use rust_hdl::prelude::*;

use crate::circuit::{tmr::TmrReg, votedram::VotedRam};

/// States: kind, then whether the second core of a block comes, whether the block is fresh, the number, cores left.
/// Kinds: 0 idle, 1 `Fill`, 2 `Read`, 3 `Calc`, 4 `Mix`, 5 `Finish`, 6 `Done`.
const STATE_BITS: usize = 3 + 1 + 1 + 10 + 4;

const _: () = assert!(STATE_BITS == 19);

/// The states and the walk of the contexts.
#[derive(LogicBlock)]
pub(super) struct Frame {
    /// Clock.
    pub(super) clock: Signal<In, Clock>,
    /// Synchronous reset, active low: all contexts become idle within 63 clocks.
    pub(super) resetn: Signal<In, Bit>,
    /// That has happened.
    pub(super) ready: Signal<Out, Bit>,
    /// The next context is idle: a block may be brought in.
    pub(super) open: Signal<Out, Bit>,
    /// Which one it is.
    pub(super) open_slot: Signal<Out, Bits<5>>,
    /// Its block is in.
    pub(super) brought: Signal<In, Bit>,
    /// One more block may be given out. One clock, and not again before its last word.
    pub(super) take: Signal<In, Bit>,
    /// A word of it is shown by the halves.
    pub(super) given: Signal<Out, Bit>,
    /// Which one.
    pub(super) given_word: Signal<Out, Bits<4>>,
    /// First word of the half made two clocks ago.
    pub(super) number: Signal<In, Bits<32>>,
    /// Clock 0: context.
    pub(super) slot: Signal<Out, Bits<5>>,
    /// Clock 0: it goes on from a block read or brought in.
    pub(super) fresh: Signal<Out, Bit>,
    /// Clock 0: the block that waits is added.
    pub(super) add: Signal<Out, Bit>,
    /// Clock 0: word to be shown.
    pub(super) word: Signal<Out, Bits<4>>,
    /// Clock 2: context.
    pub(super) behind: Signal<Out, Bits<5>>,
    /// Clock 2: the block shall wait.
    pub(super) save: Signal<Out, Bit>,
    /// Clock 2: the block is kept.
    pub(super) store: Signal<Out, Bit>,
    /// Clock 2: where.
    pub(super) store_address: Signal<Out, Bits<12>>,
    /// Clock 3: a kept block is asked for.
    pub(super) read: Signal<Out, Bit>,
    /// Clock 3: which one.
    pub(super) read_address: Signal<Out, Bits<12>>,
    /// Clock 6: a kept block will be shown in the next one.
    pub(super) shows_next: Signal<Out, Bit>,
    /// Clock 7: a kept block is shown.
    pub(super) shows: Signal<Out, Bit>,
    /// Clock 7: its context.
    pub(super) shows_slot: Signal<Out, Bits<5>>,
    /// A voter corrected.
    pub(super) tmr_error: Signal<Out, Bit>,

    warm: TmrReg<Bits<6>>,
    turn: TmrReg<Bits<5>>,
    at: [TmrReg<Bits<5>>; 9],
    states: VotedRam<5, 19>,
    offsets: VotedRam<5, 3>,
    now: TmrReg<Bits<19>>,
    offset: TmrReg<Bits<3>>,
    // Contexts with a block, the next to get one, the next to give one.
    busy: TmrReg<Bits<5>>,
    enter_at: TmrReg<Bits<5>>,
    leave_at: TmrReg<Bits<5>>,
    begins: TmrReg<Bit>,
    wanted_out: TmrReg<Bit>,
    leave_word: TmrReg<Bits<4>>,
    // What clocks 0, 1 and 2 have to do.
    fresh0: TmrReg<Bit>,
    add0: TmrReg<Bit>,
    gives: TmrReg<Bits<2>>,
    word0: TmrReg<Bits<4>>,
    word1: TmrReg<Bits<4>>,
    saves: TmrReg<Bits<3>>,
    stores: TmrReg<Bits<3>>,
    reads: TmrReg<Bits<8>>,
    part0: TmrReg<Bits<2>>,
    group0: TmrReg<Bits<6>>,
    address1: TmrReg<Bits<12>>,
    address2: TmrReg<Bits<12>>,
    address3: TmrReg<Bits<12>>,

    warmed: Signal<Local, Bit>,
    kind: Signal<Local, Bits<3>>,
    odd: Signal<Local, Bit>,
    first: Signal<Local, Bit>,
    index: Signal<Local, Bits<10>>,
    left: Signal<Local, Bits<4>>,
    next_kind: Signal<Local, Bits<3>>,
    next_odd: Signal<Local, Bit>,
    next_first: Signal<Local, Bit>,
    next_index: Signal<Local, Bits<10>>,
    next_left: Signal<Local, Bits<4>>,
    next: Signal<Local, Bits<19>>,
    last: Constant<Bits<10>>,
    mask: Constant<Bits<10>>,
    is_last: Signal<Local, Bit>,
    cores: Signal<Local, Bits<4>>,
    place: Signal<Local, Bits<4>>,
    is_kept: Signal<Local, Bit>,
    part: Signal<Local, Bits<2>>,
    saves_now: Signal<Local, Bit>,
    stores_now: Signal<Local, Bit>,
    reads_now: Signal<Local, Bit>,
    gives_now: Signal<Local, Bit>,
    entered: Signal<Local, Bit>,
    left_now: Signal<Local, Bit>,
    store_row: Signal<Local, Bits<6>>,
    store_third: Signal<Local, Bits<4>>,
    store_part: Signal<Local, Bits<4>>,
    wanted: Signal<Local, Bits<10>>,
    wanted_place: Signal<Local, Bits<4>>,
    wanted_part: Signal<Local, Bits<2>>,
    wanted_offset: Signal<Local, Bits<4>>,
    read_row: Signal<Local, Bits<6>>,
    read_third: Signal<Local, Bits<4>>,
    read_part: Signal<Local, Bits<4>>,
    at_error: Signal<Local, Bit>,
}

impl Frame {
    /// For N = 2^`log2_n`, 4..=10.
    pub(super) fn new(log2_n: usize) -> Self {
        assert!((4..=10).contains(&log2_n), "N of 16 to 1,024");
        let last = Constant::new(bits((1 << log2_n) - 1));
        let mask = last;
        Self {
            clock: Default::default(),
            resetn: Default::default(),
            ready: Default::default(),
            open: Default::default(),
            open_slot: Default::default(),
            brought: Default::default(),
            take: Default::default(),
            given: Default::default(),
            given_word: Default::default(),
            number: Default::default(),
            slot: Default::default(),
            fresh: Default::default(),
            add: Default::default(),
            word: Default::default(),
            behind: Default::default(),
            save: Default::default(),
            store: Default::default(),
            store_address: Default::default(),
            read: Default::default(),
            read_address: Default::default(),
            shows_next: Default::default(),
            shows: Default::default(),
            shows_slot: Default::default(),
            tmr_error: Default::default(),
            warm: Default::default(),
            turn: Default::default(),
            at: Default::default(),
            states: Default::default(),
            offsets: Default::default(),
            now: Default::default(),
            offset: Default::default(),
            busy: Default::default(),
            enter_at: Default::default(),
            leave_at: Default::default(),
            begins: Default::default(),
            wanted_out: Default::default(),
            leave_word: Default::default(),
            fresh0: Default::default(),
            add0: Default::default(),
            gives: Default::default(),
            word0: Default::default(),
            word1: Default::default(),
            saves: Default::default(),
            stores: Default::default(),
            reads: Default::default(),
            part0: Default::default(),
            group0: Default::default(),
            address1: Default::default(),
            address2: Default::default(),
            address3: Default::default(),
            warmed: Default::default(),
            kind: Default::default(),
            odd: Default::default(),
            first: Default::default(),
            index: Default::default(),
            left: Default::default(),
            next_kind: Default::default(),
            next_odd: Default::default(),
            next_first: Default::default(),
            next_index: Default::default(),
            next_left: Default::default(),
            next: Default::default(),
            last,
            mask,
            is_last: Default::default(),
            cores: Default::default(),
            place: Default::default(),
            is_kept: Default::default(),
            part: Default::default(),
            saves_now: Default::default(),
            stores_now: Default::default(),
            reads_now: Default::default(),
            gives_now: Default::default(),
            entered: Default::default(),
            left_now: Default::default(),
            store_row: Default::default(),
            store_third: Default::default(),
            store_part: Default::default(),
            wanted: Default::default(),
            wanted_place: Default::default(),
            wanted_part: Default::default(),
            wanted_offset: Default::default(),
            read_row: Default::default(),
            read_third: Default::default(),
            read_part: Default::default(),
            at_error: Default::default(),
        }
    }
}

impl Logic for Frame {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self, clock, warm, turn, now, offset, busy, enter_at, leave_at, begins, wanted_out, leave_word, fresh0,
            add0, gives, word0, word1, saves, stores, reads, part0, group0, address1, address2, address3
        );
        self.states.clock.next = self.clock.val();
        self.offsets.clock.next = self.clock.val();
        for i in 0..9 {
            self.at[i].clock.next = self.clock.val();
        }

        // The frame, and after a reset the time in which states are cleared.
        self.turn.d.next = self.turn.q.val() + 1;
        if self.turn.q.val() == 21 {
            self.turn.d.next = 0.into();
        }
        self.at[0].d.next = self.turn.q.val();
        for i in 0..8 {
            self.at[i + 1].d.next = self.at[i].q.val();
        }
        self.warmed.next = self.warm.q.val() == 63;
        if !self.warmed.val() {
            self.warm.d.next = self.warm.q.val() + 1;
        }
        self.ready.next = self.warmed.val();
        self.open.next = self.warmed.val() & !self.begins.q.val() & (self.busy.q.val() != 21);
        self.open_slot.next = self.enter_at.q.val();
        if self.brought.val() {
            self.begins.d.next = true;
        }

        // Clock -2.
        self.states.read_address.next = self.turn.q.val();
        self.now.d.next = self.states.read_data.val();
        self.offsets.read_address.next = self.turn.q.val();
        self.offset.d.next = self.offsets.read_data.val();

        // Clock -1: what the turn does and what follows it.
        self.kind.next = self.now.q.val().get_bits::<3>(0);
        self.odd.next = self.now.q.val().get_bit(3);
        self.first.next = self.now.q.val().get_bit(4);
        self.index.next = self.now.q.val().get_bits::<10>(5);
        self.left.next = self.now.q.val().get_bits::<4>(15);
        self.is_last.next = self.index.val() == self.last.val();
        self.cores.next = self.left.val();
        if self.first.val() {
            self.cores.next = bit_cast::<4, 3>(self.offset.q.val()) << 1;
        }
        self.place.next = self.index.val().get_bits::<4>(0);
        self.is_kept.next = (self.place.val() == 0) | (self.place.val() == 5) | (self.place.val() == 10);
        self.part.next = 0.into();
        if self.place.val() == 5 {
            self.part.next = 1.into();
        } else if self.place.val() == 10 {
            self.part.next = 2.into();
        }
        self.next_kind.next = self.kind.val();
        self.next_odd.next = self.odd.val();
        self.next_first.next = false;
        self.next_index.next = self.index.val();
        self.next_left.next = 0.into();
        self.add0.d.next = false;
        self.saves_now.next = false;
        self.stores_now.next = false;
        self.reads_now.next = false;
        self.gives_now.next = false;
        self.entered.next = false;
        self.left_now.next = false;
        if self.kind.val() == 0 {
            self.next_odd.next = false;
            self.next_index.next = 0.into();
            if self.begins.q.val() & (self.at[0].q.val() == self.enter_at.q.val()) {
                self.entered.next = true;
                self.next_first.next = true;
                self.next_kind.next = 1.into();
            }
        } else if self.kind.val() == 1 {
            self.next_odd.next = !self.odd.val();
            self.stores_now.next = !self.odd.val() & self.is_kept.val();
            if self.odd.val() {
                self.next_index.next = self.index.val() + 1;
                if self.is_last.val() {
                    self.next_index.next = 0.into();
                    self.next_kind.next = 2.into();
                }
            }
        } else if self.kind.val() == 2 {
            self.saves_now.next = true;
            self.reads_now.next = true;
            self.next_first.next = true;
            self.next_kind.next = 3.into();
        } else if self.kind.val() == 3 {
            if self.cores.val() == 0 {
                self.add0.d.next = true;
                self.next_kind.next = 4.into();
            } else {
                self.next_left.next = self.cores.val() - 1;
            }
        } else if self.kind.val() == 4 {
            self.next_index.next = self.index.val() + 1;
            self.next_kind.next = 2.into();
            if self.is_last.val() {
                self.next_kind.next = 5.into();
            }
        } else if self.kind.val() == 5 {
            self.saves_now.next = true;
            self.next_kind.next = 6.into();
        } else {
            if self.wanted_out.q.val() & (self.at[0].q.val() == self.leave_at.q.val()) {
                self.gives_now.next = true;
                if self.leave_word.q.val() == 15 {
                    self.left_now.next = true;
                    self.next_kind.next = 0.into();
                }
            }
        }
        if !self.warmed.val() {
            self.next_kind.next = 0.into();
        }
        self.next.next = bit_cast::<19, 3>(self.next_kind.val())
            | (bit_cast::<19, 10>(self.next_index.val()) << 5)
            | (bit_cast::<19, 4>(self.next_left.val()) << 15);
        if self.next_odd.val() {
            self.next.next = self.next.val() | 8;
        }
        if self.next_first.val() {
            self.next.next = self.next.val() | 16;
        }
        self.states.write_enable.next = true;
        self.states.write_address.next = self.at[0].q.val();
        self.states.write_data.next = self.next.val();
        self.fresh0.d.next = self.first.val();
        self.word0.d.next = self.leave_word.q.val();
        self.part0.d.next = self.part.val();
        self.group0.d.next = self.index.val().get_bits::<6>(4);

        // Blocks in and out, in the order of the contexts.
        if self.entered.val() {
            self.begins.d.next = false;
            self.enter_at.d.next = self.enter_at.q.val() + 1;
            if self.enter_at.q.val() == 20 {
                self.enter_at.d.next = 0.into();
            }
        }
        if self.take.val() {
            self.wanted_out.d.next = true;
        }
        if self.gives_now.val() {
            self.leave_word.d.next = self.leave_word.q.val() + 1;
        }
        if self.left_now.val() {
            self.wanted_out.d.next = false;
            self.leave_at.d.next = self.leave_at.q.val() + 1;
            if self.leave_at.q.val() == 20 {
                self.leave_at.d.next = 0.into();
            }
        }
        if self.entered.val() & !self.left_now.val() {
            self.busy.d.next = self.busy.q.val() + 1;
        } else if self.left_now.val() & !self.entered.val() {
            self.busy.d.next = self.busy.q.val() - 1;
        }

        // Clocks 0 to 2. A context keeps three times 64 blocks: those of contexts 0 to 15 are three quarters of 256, and those of
        // contexts 16 to 20 are three each of the sixteen quarters that are left.
        self.slot.next = self.at[1].q.val();
        self.fresh.next = self.fresh0.q.val();
        self.add.next = self.add0.q.val();
        self.word.next = self.word0.q.val();
        self.word1.d.next = self.word0.q.val();
        self.gives.d.next = self.gives.q.val() << 1;
        if self.gives_now.val() {
            self.gives.d.next = (self.gives.q.val() << 1) | 1;
        }
        self.given.next = self.gives.q.val().get_bit(1);
        self.given_word.next = self.word1.q.val();
        self.saves.d.next = self.saves.q.val() << 1;
        if self.saves_now.val() {
            self.saves.d.next = (self.saves.q.val() << 1) | 1;
        }
        self.stores.d.next = self.stores.q.val() << 1;
        if self.stores_now.val() {
            self.stores.d.next = (self.stores.q.val() << 1) | 1;
        }
        self.reads.d.next = self.reads.q.val() << 1;
        if self.reads_now.val() {
            self.reads.d.next = (self.reads.q.val() << 1) | 1;
        }
        self.store_part.next = bit_cast::<4, 2>(self.part0.q.val());
        self.store_third.next = bit_cast::<4, 3>(self.at[1].q.val().get_bits::<3>(0))
            + (bit_cast::<4, 3>(self.at[1].q.val().get_bits::<3>(0)) << 1)
            + self.store_part.val();
        if self.at[1].q.val().get_bit(4) {
            self.store_row.next = (bit_cast::<6, 4>(self.store_third.val()) << 2) | 3;
        } else {
            self.store_row.next = (bit_cast::<6, 5>(self.at[1].q.val()) << 2) | bit_cast::<6, 2>(self.part0.q.val());
        }
        self.address1.d.next = (bit_cast::<12, 6>(self.store_row.val()) << 6) | bit_cast::<12, 6>(self.group0.q.val());
        self.address2.d.next = self.address1.q.val();
        self.behind.next = self.at[3].q.val();
        self.save.next = self.saves.q.val().get_bit(2);
        self.store.next = self.stores.q.val().get_bit(2);
        self.store_address.next = self.address2.q.val();

        // Clock 2 of a read: the number, its part of the sixteen and how many blocks lie between.
        self.wanted.next = self.number.val().get_bits::<10>(0) & self.mask.val();
        self.wanted_place.next = self.wanted.val().get_bits::<4>(0);
        self.wanted_part.next = 0.into();
        self.wanted_offset.next = self.wanted_place.val();
        if self.wanted_place.val() > 9 {
            self.wanted_part.next = 2.into();
            self.wanted_offset.next = self.wanted_place.val() - 10;
        } else if self.wanted_place.val() > 4 {
            self.wanted_part.next = 1.into();
            self.wanted_offset.next = self.wanted_place.val() - 5;
        }
        self.offsets.write_enable.next = self.reads.q.val().get_bit(2);
        self.offsets.write_address.next = self.at[3].q.val();
        self.offsets.write_data.next = self.wanted_offset.val().get_bits::<3>(0);
        self.read_part.next = bit_cast::<4, 2>(self.wanted_part.val());
        self.read_third.next = bit_cast::<4, 3>(self.at[3].q.val().get_bits::<3>(0))
            + (bit_cast::<4, 3>(self.at[3].q.val().get_bits::<3>(0)) << 1)
            + self.read_part.val();
        if self.at[3].q.val().get_bit(4) {
            self.read_row.next = (bit_cast::<6, 4>(self.read_third.val()) << 2) | 3;
        } else {
            self.read_row.next = (bit_cast::<6, 5>(self.at[3].q.val()) << 2) | bit_cast::<6, 2>(self.wanted_part.val());
        }
        self.address3.d.next =
            (bit_cast::<12, 6>(self.read_row.val()) << 6) | bit_cast::<12, 6>(self.wanted.val().get_bits::<6>(4));
        self.read.next = self.reads.q.val().get_bit(3);
        self.read_address.next = self.address3.q.val();
        self.shows_next.next = self.reads.q.val().get_bit(6);
        self.shows.next = self.reads.q.val().get_bit(7);
        self.shows_slot.next = self.at[8].q.val();

        self.at_error.next = self.at[0].error.val()
            | self.at[1].error.val()
            | self.at[2].error.val()
            | self.at[3].error.val()
            | self.at[4].error.val()
            | self.at[5].error.val()
            | self.at[6].error.val()
            | self.at[7].error.val()
            | self.at[8].error.val();
        self.tmr_error.next = self.at_error.val()
            | self.warm.error.val()
            | self.turn.error.val()
            | self.now.error.val()
            | self.offset.error.val()
            | self.busy.error.val()
            | self.enter_at.error.val()
            | self.leave_at.error.val()
            | self.begins.error.val()
            | self.wanted_out.error.val()
            | self.leave_word.error.val()
            | self.fresh0.error.val()
            | self.add0.error.val()
            | self.gives.error.val()
            | self.word0.error.val()
            | self.word1.error.val()
            | self.saves.error.val()
            | self.stores.error.val()
            | self.reads.error.val()
            | self.part0.error.val()
            | self.group0.error.val()
            | self.address1.error.val()
            | self.address2.error.val()
            | self.address3.error.val();
        if !self.resetn.val() {
            self.warm.d.next = 0.into();
            self.busy.d.next = 0.into();
            self.enter_at.d.next = 0.into();
            self.leave_at.d.next = 0.into();
            self.begins.d.next = false;
            self.wanted_out.d.next = false;
            self.leave_word.d.next = 0.into();
        }
    }
}
