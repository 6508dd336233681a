//! Fetches submissions, checks them and hands them to the cores: the first half of the ring engine, and the run of the self-test.
//! Between the read mover and the command ports of the cores; what it refuses goes straight to the completer.
//! Never starts a command whose checksum, generation or operation is wrong, nor one chained to a command that failed.
//!
//! Time of a command: 9 clocks of its own, that of the register behind the doorbell counted, beside the read of 64 bytes and the
//! wait for a free core.

use rust_hdl::prelude::*;

use crate::circuit::{crc32c::Crc32c64, tmr::TmrReg};

/// First half of the ring engine. States: 0 idle, 1 asks for a submission, 2 takes its beats, 3 waits for the checksum, 4 judges,
/// 5 waits for the command it is chained to, 6 hands to a core, 7 hands to the completer, 8 moves on, 9 waits for the end of a
/// command of the self-test, 10 waits for what follows from the new head
/// and for the table of the slots.
#[derive(LogicBlock, Default)]
pub struct Fetcher {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous reset, active low.
    pub resetn: Signal<In, Bit>,
    /// The ring runs.
    pub enable: Signal<In, Bit>,
    /// Completions that the driver has taken, counted as `sq_head`.
    pub cq_head: Signal<In, Bits<16>>,
    /// Address of the submission ring.
    pub sq_base: Signal<In, Bits<32>>,
    /// Entries of the rings less one.
    pub mask: Signal<In, Bits<16>>,
    /// Submissions that the processor has written, counted from the start of the ring.
    pub sq_tail: Signal<In, Bits<16>>,
    /// Submissions that were taken.
    pub sq_head: Signal<Out, Bits<16>>,
    /// Generation that submissions must have; 0: none is accepted.
    pub generation: Signal<In, Bits<16>>,
    /// Operation of the third seat.
    pub third: Signal<In, Bits<8>>,
    /// Cores that passed their self-test: tree, GF(2^8), third.
    pub caps: Signal<In, Bits<3>>,
    /// A run of the self-test is due.
    pub test_due: Signal<In, Bit>,
    /// Pulse: it has ended.
    pub test_over: Signal<Out, Bit>,
    /// A run of the self-test is going on.
    pub testing: Signal<Out, Bit>,
    /// Expected CRC of the result of the test command in flight.
    pub expected: Signal<Out, Bits<32>>,
    /// A submission is at hand.
    pub busy: Signal<Out, Bit>,
    /// Nothing is in flight.
    pub idle: Signal<In, Bit>,

    /// Read segment.
    pub rseg_valid: Signal<Out, Bit>,
    /// Taken.
    pub rseg_ready: Signal<In, Bit>,
    /// Its address; it has 8 beats.
    pub rseg_addr: Signal<Out, Bits<32>>,
    /// Beat.
    pub rdat_valid: Signal<In, Bit>,
    /// Taken.
    pub rdat_ready: Signal<Out, Bit>,
    /// Bytes 0..4.
    pub rdat_lo: Signal<In, Bits<32>>,
    /// Bytes 4..8.
    pub rdat_hi: Signal<In, Bits<32>>,
    /// Pulse: a beat of a submission came with an error of the bus.
    pub bus_error: Signal<In, Bit>,

    /// Command for a core: tree, GF(2^8), third.
    pub cmd_valid: [Signal<Out, Bit>; 3],
    /// Taken.
    pub cmd_ready: [Signal<In, Bit>; 3],
    /// Words 2..14 of the submission: src, src_len, dst, dst_len, aux.
    pub operand: [Signal<Out, Bits<32>>; 12],
    /// Slot of the next command.
    pub slot: Signal<Out, Bits<3>>,
    /// Whether that slot is free.
    pub slot_free: Signal<In, Bit>,
    /// Pulse: in the clock before, a command was handed to core `core` in `begun_slot`.
    pub begins: Signal<Out, Bit>,
    /// Its slot.
    pub begun_slot: Signal<Out, Bits<3>>,
    /// Core of the command, 0..3.
    pub core: Signal<Out, Bits<2>>,
    /// Tag of the command.
    pub tag: Signal<Out, Bits<32>>,
    /// A command ends without a core.
    pub refused: Signal<Out, Bit>,
    /// With this status.
    pub refused_status: Signal<Out, Bits<8>>,
    /// Taken by the completer.
    pub refused_taken: Signal<In, Bit>,
    /// Pulse of the completer: a command in flight ended.
    pub ended: Signal<In, Bit>,
    /// Its slot.
    pub ended_slot: Signal<In, Bits<3>>,
    /// It succeeded.
    pub ended_well: Signal<In, Bit>,
    /// A voter corrected.
    pub tmr_error: Signal<Out, Bit>,

    state: TmrReg<Bits<4>>,
    head: TmrReg<Bits<16>>,
    beats: TmrReg<Bits<3>>,
    slot_next: TmrReg<Bits<3>>,
    /// The command at hand is chained to the one before, and how that ended: waits, ended well.
    chained: TmrReg<Bits<1>>,
    chain_wait: TmrReg<Bits<1>>,
    chain_well: TmrReg<Bits<1>>,
    chain_slot: TmrReg<Bits<3>>,
    test: TmrReg<Bits<1>>,
    test_index: TmrReg<Bits<3>>,
    status: TmrReg<Bits<8>>,
    /// The core of the operation at hand; 3: none.
    at_core: TmrReg<Bits<2>>,
    bad_bus: TmrReg<Bits<1>>,
    /// A command was handed to its core in the clock before.
    began: TmrReg<Bit>,
    words: [DFF<Bits<32>>; 16],
    address: TmrReg<Bits<32>>,
    /// Submissions were waiting in the clock before.
    more: TmrReg<Bit>,
    /// The completion ring had room for one more in the clock before.
    room: TmrReg<Bit>,
    crc: Crc32c64,

    entry: Signal<Local, Bits<16>>,
    entry_bytes: Signal<Local, Bits<32>>,
    test_bytes: Signal<Local, Bits<32>>,
    unsound: Signal<Local, Bit>,
    opcode: Signal<Local, Bits<8>>,
    flags: Signal<Local, Bits<8>>,
    of_generation: Signal<Local, Bits<16>>,
    offered: Signal<Local, Bit>,
    taken: Signal<Local, Bit>,
    begin_now: Signal<Local, Bit>,
    outstanding: Signal<Local, Bits<16>>,
    surplus: Signal<Local, Bits<16>>,
}

impl Logic for Fetcher {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, address, more, room, at_core);
        for i in 0..16 {
            self.words[i].clock.next = self.clock.val();
            self.words[i].d.next = self.words[i].q.val();
        }
        self.state.clock.next = self.clock.val();
        self.state.d.next = self.state.q.val();
        self.head.clock.next = self.clock.val();
        self.head.d.next = self.head.q.val();
        self.beats.clock.next = self.clock.val();
        self.beats.d.next = self.beats.q.val();
        self.slot_next.clock.next = self.clock.val();
        self.slot_next.d.next = self.slot_next.q.val();
        self.chained.clock.next = self.clock.val();
        self.chained.d.next = self.chained.q.val();
        self.chain_wait.clock.next = self.clock.val();
        self.chain_wait.d.next = self.chain_wait.q.val();
        self.chain_well.clock.next = self.clock.val();
        self.chain_well.d.next = self.chain_well.q.val();
        self.chain_slot.clock.next = self.clock.val();
        self.chain_slot.d.next = self.chain_slot.q.val();
        self.test.clock.next = self.clock.val();
        self.test.d.next = self.test.q.val();
        self.test_index.clock.next = self.clock.val();
        self.test_index.d.next = self.test_index.q.val();
        self.status.clock.next = self.clock.val();
        self.status.d.next = self.status.q.val();
        self.bad_bus.clock.next = self.clock.val();
        self.began.clock.next = self.clock.val();
        self.bad_bus.d.next = self.bad_bus.q.val();
        self.tmr_error.next = self.state.error.val()
            | self.head.error.val()
            | self.address.error.val()
            | self.more.error.val()
            | self.room.error.val()
            | self.beats.error.val()
            | self.slot_next.error.val()
            | self.chained.error.val()
            | self.chain_wait.error.val()
            | self.chain_well.error.val()
            | self.chain_slot.error.val()
            | self.test.error.val()
            | self.test_index.error.val()
            | self.status.error.val()
            | self.at_core.error.val()
            | self.bad_bus.error.val()
            | self.began.error.val();

        // The record: words move up, the first word of the record ends at index 0.
        self.rdat_ready.next = self.state.q.val() == 2;
        self.taken.next = (self.state.q.val() == 2) & self.rdat_valid.val();
        if self.taken.val() {
            for i in 0..14 {
                self.words[i].d.next = self.words[i + 2].q.val();
            }
            self.words[14].d.next = self.rdat_lo.val();
            self.words[15].d.next = self.rdat_hi.val();
        }
        self.crc.clock.next = self.clock.val();
        self.crc.start.next = self.state.q.val() == 1;
        self.crc.valid.next = self.taken.val();
        self.crc.lo.next = self.rdat_lo.val();
        self.crc.hi.next = self.rdat_hi.val();
        if self.bus_error.val() {
            self.bad_bus.d.next = 1.into();
        }

        // What CRC-32C makes of a record whose last word is the CRC of the others.
        self.unsound.next = (self.crc.crc.val() != 0x4867_4bc7) | self.bad_bus.q.val().any();
        self.opcode.next = self.words[0].q.val().get_bits::<8>(0);
        self.flags.next = self.words[0].q.val().get_bits::<8>(8);
        self.of_generation.next = self.words[0].q.val().get_bits::<16>(16);
        // The record stands from the clock before its judgement on.
        self.at_core.d.next = 3.into();
        if self.opcode.val() == 1 {
            self.at_core.d.next = 0.into();
        }
        if self.opcode.val() == 2 {
            self.at_core.d.next = 1.into();
        }
        if self.opcode.val() == self.third.val() {
            self.at_core.d.next = 2.into();
        }
        self.tag.next = self.words[1].q.val();
        for i in 0..12 {
            self.operand[i].next = self.words[i + 2].q.val();
        }
        self.expected.next = self.words[13].q.val();
        self.core.next = self.at_core.q.val();
        self.slot.next = self.slot_next.q.val();
        self.sq_head.next = self.head.q.val();
        self.testing.next = self.test.q.val().any();
        self.test_over.next = false;
        self.busy.next = self.state.q.val() != 0;
        self.offered.next = false;
        if self.opcode.val() == 1 {
            self.offered.next = self.caps.val().get_bit(0);
        }
        if self.opcode.val() == 2 {
            self.offered.next = self.caps.val().get_bit(1);
        }
        if self.opcode.val() == self.third.val() {
            self.offered.next = self.caps.val().get_bit(2);
        }

        self.entry.next = self.head.q.val() & self.mask.val();
        self.entry_bytes.next = bit_cast::<32, 16>(self.entry.val()) << 6;
        self.test_bytes.next = bit_cast::<32, 3>(self.test_index.q.val()) << 6;
        self.rseg_valid.next = self.state.q.val() == 1;
        self.rseg_addr.next = self.address.q.val();
        self.begin_now.next = false;
        self.refused.next = self.state.q.val() == 7;
        self.refused_status.next = self.status.q.val();
        for i in 0..3 {
            self.cmd_valid[i].next = false;
        }

        // Only if the command at hand waits for it: the slot stays known when a later command was refused.
        if self.ended.val() & self.chain_wait.q.val().any() & (self.ended_slot.val() == self.chain_slot.q.val()) {
            self.chain_wait.d.next = 0.into();
            self.chain_well.d.next = 0.into();
            if self.ended_well.val() {
                self.chain_well.d.next = 1.into();
            }
        }

        self.more.d.next = self.head.q.val() != self.sq_tail.val();
        // The mask is one less than a power of two: nothing above it means at most as many.
        self.outstanding.next = self.head.q.val() - self.cq_head.val();
        self.surplus.next = self.outstanding.val() & !self.mask.val();
        self.room.d.next = self.surplus.val() == 0;
        if self.state.q.val() == 0 {
            self.bad_bus.d.next = 0.into();
            self.beats.d.next = 0.into();
            if self.test.q.val().any() | (self.test_due.val() & !self.chained.q.val().any()) {
                // A run begins when nothing is in flight.
                self.address.d.next = (bits::<32>(15) << 28) + self.test_bytes.val();
                if self.idle.val() {
                    self.test.d.next = 1.into();
                    self.state.d.next = 1.into();
                }
            } else if self.enable.val() & self.room.q.val() & self.more.q.val() {
                self.address.d.next = self.sq_base.val() + self.entry_bytes.val();
                self.state.d.next = 1.into();
            }
        }
        if (self.state.q.val() == 1) & self.rseg_ready.val() {
            self.state.d.next = 2.into();
        }
        if self.taken.val() {
            self.beats.d.next = self.beats.q.val() + 1;
            if self.beats.q.val() == 7 {
                self.state.d.next = 3.into();
            }
        }
        if self.state.q.val() == 3 {
            self.state.d.next = 4.into();
        }
        if self.state.q.val() == 4 {
            self.state.d.next = 5.into();
            self.status.d.next = 0.into();
            if self.bad_bus.q.val().any() {
                self.status.d.next = 8.into();
            } else if self.unsound.val() {
                self.status.d.next = 2.into();
            } else if !self.test.q.val().any() {
                if (self.of_generation.val() != self.generation.val()) | (self.generation.val() == 0) {
                    self.status.d.next = 3.into();
                } else if self.opcode.val() == 0 {
                    self.status.d.next = 1.into();
                } else if !self.offered.val() {
                    self.status.d.next = 4.into();
                }
            }
        }
        if (self.state.q.val() == 5) & (!self.chained.q.val().any() | !self.chain_wait.q.val().any()) {
            self.state.d.next = 7.into();
            if self.status.q.val() == 0 {
                self.state.d.next = 6.into();
            }
            if self.chained.q.val().any() & !self.chain_well.q.val().any() {
                self.status.d.next = 7.into();
                self.state.d.next = 7.into();
            }
        }
        if (self.state.q.val() == 6) & self.slot_free.val() {
            if self.at_core.q.val() == 0 {
                self.cmd_valid[0].next = true;
                self.begin_now.next = self.cmd_ready[0].val();
            }
            if self.at_core.q.val() == 1 {
                self.cmd_valid[1].next = true;
                self.begin_now.next = self.cmd_ready[1].val();
            }
            if self.at_core.q.val() == 2 {
                self.cmd_valid[2].next = true;
                self.begin_now.next = self.cmd_ready[2].val();
            }
            if self.at_core.q.val() == 3 {
                // No core of this configuration; behind the judgement only an upset leads here. The command is refused.
                self.status.d.next = 4.into();
                self.state.d.next = 7.into();
            }
        }
        self.began.d.next = self.begin_now.val();
        self.begins.next = self.began.q.val();
        self.begun_slot.next = self.chain_slot.q.val();
        if self.begin_now.val() {
            self.chain_wait.d.next = 1.into();
            self.chain_slot.d.next = self.slot_next.q.val();
            self.slot_next.d.next = self.slot_next.q.val() + 1;
            self.state.d.next = 8.into();
        }
        if (self.state.q.val() == 7) & self.refused_taken.val() {
            self.chain_wait.d.next = 0.into();
            self.chain_well.d.next = 0.into();
            if self.status.q.val() == 1 {
                self.chain_well.d.next = 1.into();
            }
            self.state.d.next = 8.into();
        }
        if self.state.q.val() == 8 {
            self.state.d.next = 10.into();
            if !self.test.q.val().any() {
                self.head.d.next = self.head.q.val() + 1;
                self.chained.d.next = 0.into();
                // Whether a record that cannot be trusted was chained is not known: the next one then fails with it.
                if self.flags.val().get_bit(0) | self.unsound.val() {
                    self.chained.d.next = 1.into();
                }
            }
        }
        if (self.state.q.val() == 9) & self.idle.val() {
            self.state.d.next = 0.into();
            self.test_index.d.next = self.test_index.q.val() + 1;
            // The self-test's memory begins with a command for each of the three cores.
            if self.test_index.q.val() == 2 {
                self.test_index.d.next = 0.into();
                self.test.d.next = 0.into();
                self.test_over.next = true;
            }
        }
        if self.state.q.val() > 9 {
            // 10, and what only an upset leads to.
            self.state.d.next = 0.into();
            if (self.state.q.val() == 10) & self.test.q.val().any() {
                self.state.d.next = 9.into();
            }
        }
        if !self.enable.val() & (self.state.q.val() == 0) & self.idle.val() {
            self.head.d.next = 0.into();
            self.chained.d.next = 0.into();
        }
        if !self.resetn.val() {
            self.state.d.next = 0.into();
            self.head.d.next = 0.into();
            self.slot_next.d.next = 0.into();
            self.chained.d.next = 0.into();
            self.chain_wait.d.next = 0.into();
            self.chain_well.d.next = 0.into();
            self.test.d.next = 0.into();
            self.test_index.d.next = 0.into();
            self.bad_bus.d.next = 0.into();
            self.began.d.next = false;
        }
    }
}

crate::clocked!(Fetcher);
