//! Ends commands: the second half of the ring engine, and the verdict of the self-test.
//! Between the cores and the write mover; a completion is written when all that its command wrote is in memory.
//! Never reports success for a core whose memory failed or whose bus answered with an error since the command began.
//!
//! Time of a completion: 20 clocks of its own, and twice the time that memory takes to acknowledge a write.

use rust_hdl::prelude::*;

use crate::circuit::{crc32c::Crc32c32, lutram::LutRam, tmr::TmrReg};

/// Second half of the ring engine. States: 0 waits for an end, 1 waits for the writes of the command, 2 makes the record or judges
/// the self-test, 3 its checksum, 4 takes the checksum over, 5 asks for the write, 6 writes, 7 waits until it is written.
#[derive(LogicBlock, Default)]
pub struct Completer {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous reset, active low.
    pub resetn: Signal<In, Bit>,
    /// The ring runs; else its count starts anew.
    pub enable: Signal<In, Bit>,
    /// No command is being fetched or in flight.
    pub ring_idle: Signal<In, Bit>,
    /// Address of the completion ring.
    pub cq_base: Signal<In, Bits<32>>,
    /// Logarithm of the entries of the rings, 4..=12; what is outside counts as 4.
    pub log2: Signal<In, Bits<4>>,
    /// Entries of the rings less one.
    pub mask: Signal<Out, Bits<16>>,
    /// Completions written, counted from the start of the ring.
    pub cq_tail: Signal<Out, Bits<16>>,
    /// Generation that completions bear.
    pub generation: Signal<In, Bits<16>>,
    /// Clocks since reset.
    pub now: Signal<In, Bits<32>>,
    /// Cores that passed their last self-test.
    pub caps: Signal<Out, Bits<3>>,
    /// Pulse: a completion was written.
    pub completed: Signal<Out, Bit>,

    /// Pulse: a command begins in `slot`.
    pub begins: Signal<In, Bit>,
    /// Its slot.
    pub slot: Signal<In, Bits<3>>,
    /// Tag of the command that begins or is refused.
    pub tag: Signal<In, Bits<32>>,
    /// A command is refused with this status.
    pub refused: Signal<In, Bit>,
    /// The status.
    pub refused_status: Signal<In, Bits<8>>,
    /// Taken.
    pub refused_taken: Signal<Out, Bit>,
    /// The self-test is running.
    pub testing: Signal<In, Bit>,
    /// CRC that its command must have.
    pub expected: Signal<In, Bits<32>>,
    /// No end is at hand.
    pub idle: Signal<Out, Bit>,
    /// Pulse: a command in flight ended; its slot is `ended_slot`.
    pub ended: Signal<Out, Bit>,
    /// Slot of the end at hand.
    pub ended_slot: Signal<Out, Bits<3>>,
    /// It succeeded.
    pub ended_well: Signal<Out, Bit>,

    /// End offered by a core: tree, GF(2^8), SM3.
    pub done_valid: [Signal<In, Bit>; 3],
    /// Taken.
    pub done_ready: [Signal<Out, Bit>; 3],
    /// Slot.
    pub done_slot: [Signal<In, Bits<3>>; 3],
    /// Status.
    pub done_status: [Signal<In, Bits<8>>; 3],
    /// CRC-32C of what was written.
    pub done_crc: [Signal<In, Bits<32>>; 3],
    /// Result of the operation.
    pub done_extra: [Signal<In, Bits<32>>; 3],
    /// The core was stopped by its watchdog and has a command in flight.
    pub stopped: [Signal<In, Bit>; 3],
    /// The core is being stopped: what it had written may be lost.
    pub stopping: [Signal<In, Bit>; 3],
    /// Slot of one of its commands.
    pub stopped_slot: [Signal<In, Bits<3>>; 3],
    /// An error of memory met the commands of the core.
    pub poisoned: [Signal<In, Bit>; 3],
    /// An error of the bus did.
    pub broken: [Signal<In, Bit>; 3],
    /// Everything that the core wrote is in memory.
    pub written: [Signal<In, Bit>; 3],

    /// Write segment of 4 beats.
    pub wseg_valid: Signal<Out, Bit>,
    /// Taken.
    pub wseg_ready: Signal<In, Bit>,
    /// Its address.
    pub wseg_addr: Signal<Out, Bits<32>>,
    /// Beat.
    pub wdat_valid: Signal<Out, Bit>,
    /// Taken.
    pub wdat_ready: Signal<In, Bit>,
    /// Bytes 0..4.
    pub wdat_lo: Signal<Out, Bits<32>>,
    /// Bytes 4..8.
    pub wdat_hi: Signal<Out, Bits<32>>,
    /// The record is in memory.
    pub record_written: Signal<In, Bit>,
    /// A voter corrected.
    pub tmr_error: Signal<Out, Bit>,

    state: TmrReg<Bits<3>>,
    step: TmrReg<Bits<3>>,
    tail: TmrReg<Bits<16>>,
    able: TmrReg<Bits<3>>,
    /// The end at hand: from a slot or refused, slot, core, status, and what the record says of it.
    of_slot: TmrReg<Bits<1>>,
    at_slot: TmrReg<Bits<3>>,
    at_core: TmrReg<Bits<2>>,
    at_status: TmrReg<Bits<8>>,
    at_tag: DFF<Bits<32>>,
    at_start: DFF<Bits<32>>,
    at_crc: DFF<Bits<32>>,
    at_extra: DFF<Bits<32>>,
    words: [DFF<Bits<32>>; 8],
    address: TmrReg<Bits<32>>,
    entries_less_one: DFF<Bits<16>>,
    /// The state was 0 in the clock before, and in the one before that: what is known of stopped cores counts the last end.
    resting: TmrReg<Bit>,
    rested: TmrReg<Bit>,
    /// `done_valid` and `stopped` of the clock before.
    offers: [TmrReg<Bit>; 3],
    cuts: [TmrReg<Bit>; 3],
    /// `written` and `record_written` of the clock before.
    arrived: [TmrReg<Bit>; 3],
    record_arrived: TmrReg<Bit>,
    tags: LutRam<3, 32>,
    starts: LutRam<3, 32>,
    crc: Crc32c32,

    taken: [Signal<Local, Bit>; 3],
    cut_off: [Signal<Local, Bit>; 3],
    wrote: Signal<Local, Bit>,
    lets_go: Signal<Local, Bit>,
    well: Signal<Local, Bit>,
    size: Signal<Local, Bits<16>>,
    round: Signal<Local, Bits<16>>,
    entry: Signal<Local, Bits<16>>,
    entry_bytes: Signal<Local, Bits<32>>,
    passed: Signal<Local, Bit>,
    phase: Signal<Local, Bits<32>>,
}

impl Logic for Completer {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            at_tag,
            at_start,
            at_crc,
            at_extra,
            address,
            entries_less_one,
            resting,
            rested,
            record_arrived
        );
        self.resting.d.next = self.state.q.val() == 0;
        self.rested.d.next = (self.state.q.val() == 0) & self.resting.q.val();
        self.record_arrived.d.next = self.record_written.val();
        for i in 0..3 {
            self.arrived[i].clock.next = self.clock.val();
            self.arrived[i].d.next = self.written[i].val();
            self.offers[i].clock.next = self.clock.val();
            self.offers[i].d.next = self.done_valid[i].val();
            self.cuts[i].clock.next = self.clock.val();
            self.cuts[i].d.next = self.stopped[i].val();
        }
        for i in 0..8 {
            self.words[i].clock.next = self.clock.val();
            self.words[i].d.next = self.words[i].q.val();
        }
        self.state.clock.next = self.clock.val();
        self.state.d.next = self.state.q.val();
        self.step.clock.next = self.clock.val();
        self.step.d.next = self.step.q.val();
        self.tail.clock.next = self.clock.val();
        self.tail.d.next = self.tail.q.val();
        self.able.clock.next = self.clock.val();
        self.able.d.next = self.able.q.val();
        self.of_slot.clock.next = self.clock.val();
        self.of_slot.d.next = self.of_slot.q.val();
        self.at_slot.clock.next = self.clock.val();
        self.at_slot.d.next = self.at_slot.q.val();
        self.at_core.clock.next = self.clock.val();
        self.at_core.d.next = self.at_core.q.val();
        self.at_status.clock.next = self.clock.val();
        self.at_status.d.next = self.at_status.q.val();
        self.tmr_error.next = self.state.error.val()
            | self.step.error.val()
            | self.tail.error.val()
            | self.able.error.val()
            | self.of_slot.error.val()
            | self.address.error.val()
            | self.resting.error.val()
            | self.rested.error.val()
            | self.record_arrived.error.val()
            | self.arrived[0].error.val()
            | self.arrived[1].error.val()
            | self.arrived[2].error.val()
            | self.at_slot.error.val()
            | self.at_core.error.val()
            | self.at_status.error.val()
            | self.offers[0].error.val()
            | self.offers[1].error.val()
            | self.offers[2].error.val()
            | self.cuts[0].error.val()
            | self.cuts[1].error.val()
            | self.cuts[2].error.val();
        self.entries_less_one.d.next = 15.into();
        if self.log2.val() == 5 {
            self.entries_less_one.d.next = 31.into();
        }
        if self.log2.val() == 6 {
            self.entries_less_one.d.next = 63.into();
        }
        if self.log2.val() == 7 {
            self.entries_less_one.d.next = 127.into();
        }
        if self.log2.val() == 8 {
            self.entries_less_one.d.next = 255.into();
        }
        if self.log2.val() == 9 {
            self.entries_less_one.d.next = 511.into();
        }
        if self.log2.val() == 10 {
            self.entries_less_one.d.next = 1023.into();
        }
        if self.log2.val() == 11 {
            self.entries_less_one.d.next = 2047.into();
        }
        if self.log2.val() == 12 {
            self.entries_less_one.d.next = 4095.into();
        }
        self.mask.next = self.entries_less_one.q.val();
        self.cq_tail.next = self.tail.q.val();
        self.caps.next = self.able.q.val();
        self.completed.next = false;
        self.refused_taken.next = false;
        self.idle.next = self.state.q.val() == 0;
        self.lets_go.next = false;
        for i in 0..3 {
            self.done_ready[i].next = false;
            self.taken[i].next = false;
            self.cut_off[i].next = false;
        }

        // Tags and first clocks of the commands in flight.
        self.tags.clock.next = self.clock.val();
        self.tags.write_enable.next = self.begins.val();
        self.tags.write_address.next = self.slot.val();
        self.tags.write_data.next = self.tag.val();
        self.tags.read_address.next = self.at_slot.q.val();
        self.starts.clock.next = self.clock.val();
        self.starts.write_enable.next = self.begins.val();
        self.starts.write_address.next = self.slot.val();
        self.starts.write_data.next = self.now.val();
        self.starts.read_address.next = self.at_slot.q.val();

        // 0: the next end, refused commands first, then those of stopped cores, then the cores.
        if self.state.q.val() == 0 {
            self.step.d.next = 0.into();
            self.at_extra.d.next = 0.into();
            self.at_crc.d.next = 0.into();
            if self.refused.val() {
                self.refused_taken.next = true;
                self.of_slot.d.next = 0.into();
                self.at_status.d.next = self.refused_status.val();
                self.at_tag.d.next = self.tag.val();
                self.state.d.next = 2.into();
            } else if self.cuts[0].q.val() & self.rested.q.val() {
                self.cut_off[0].next = true;
            } else if self.cuts[1].q.val() & self.rested.q.val() {
                self.cut_off[1].next = true;
            } else if self.cuts[2].q.val() & self.rested.q.val() {
                self.cut_off[2].next = true;
            } else if self.offers[0].q.val() {
                self.taken[0].next = true;
            } else if self.offers[2].q.val() {
                self.taken[2].next = true;
            } else if self.offers[1].q.val() {
                self.taken[1].next = true;
            }
        }
        for i in 0..3 {
            self.done_ready[i].next = self.taken[i].val();
            if self.taken[i].val() {
                self.of_slot.d.next = 1.into();
                self.at_slot.d.next = self.done_slot[i].val();
                self.at_status.d.next = self.done_status[i].val();
                self.at_crc.d.next = self.done_crc[i].val();
                self.at_extra.d.next = self.done_extra[i].val();
                self.state.d.next = 1.into();
            }
            if self.cut_off[i].val() {
                self.of_slot.d.next = 1.into();
                self.at_slot.d.next = self.stopped_slot[i].val();
                self.at_status.d.next = 6.into();
                self.state.d.next = 1.into();
            }
        }
        if self.taken[0].val() | self.cut_off[0].val() {
            self.at_core.d.next = 0.into();
        }
        if self.taken[1].val() | self.cut_off[1].val() {
            self.at_core.d.next = 1.into();
        }
        if self.taken[2].val() | self.cut_off[2].val() {
            self.at_core.d.next = 2.into();
        }

        // 1: what the command wrote is on its way.
        self.wrote.next = self.arrived[0].q.val();
        if self.at_core.q.val() == 1 {
            self.wrote.next = self.arrived[1].q.val();
        }
        if self.at_core.q.val() == 2 {
            self.wrote.next = self.arrived[2].q.val();
        }
        if (self.state.q.val() == 1) & self.wrote.val() {
            self.state.d.next = 2.into();
            self.at_tag.d.next = self.tags.read_data.val();
            self.at_start.d.next = self.starts.read_data.val();
            if self.at_status.q.val() == 1 {
                if ((self.at_core.q.val() == 0) & self.broken[0].val())
                    | ((self.at_core.q.val() == 1) & self.broken[1].val())
                    | ((self.at_core.q.val() == 2) & self.broken[2].val())
                {
                    self.at_status.d.next = 8.into();
                }
                if ((self.at_core.q.val() == 0) & self.poisoned[0].val())
                    | ((self.at_core.q.val() == 1) & self.poisoned[1].val())
                    | ((self.at_core.q.val() == 2) & self.poisoned[2].val())
                {
                    self.at_status.d.next = 9.into();
                }
                // The watchdog fired after the core had said that it was done: beats may have been thrown away.
                if ((self.at_core.q.val() == 0) & self.stopping[0].val())
                    | ((self.at_core.q.val() == 1) & self.stopping[1].val())
                    | ((self.at_core.q.val() == 2) & self.stopping[2].val())
                {
                    self.at_status.d.next = 6.into();
                }
            }
        }

        // 2: the record, or the verdict on a core.
        self.well.next = self.at_status.q.val() == 1;
        self.size.next = self.entries_less_one.q.val() + 1;
        self.round.next = self.tail.q.val() & self.size.val();
        self.phase.next = 0.into();
        if self.round.val() == 0 {
            self.phase.next = 256.into();
        }
        self.passed.next = self.well.val() & self.of_slot.q.val().any() & (self.at_crc.q.val() == self.expected.val());
        self.entry.next = self.tail.q.val() & self.entries_less_one.q.val();
        self.entry_bytes.next = bit_cast::<32, 16>(self.entry.val()) << 5;
        if self.state.q.val() == 2 {
            self.words[0].d.next = self.at_tag.q.val();
            self.words[1].d.next = bit_cast::<32, 8>(self.at_status.q.val())
                | self.phase.val()
                | (bit_cast::<32, 16>(self.generation.val()) << 16);
            self.words[2].d.next = 0.into();
            if self.of_slot.q.val().any() {
                self.words[2].d.next = self.now.val() - self.at_start.q.val();
            }
            self.words[3].d.next = self.at_crc.q.val();
            self.words[4].d.next = self.at_extra.q.val();
            self.words[5].d.next = 0.into();
            self.words[6].d.next = 0.into();
            self.words[7].d.next = 0.into();
            self.address.d.next = self.cq_base.val() + self.entry_bytes.val();
            self.state.d.next = 3.into();
            if self.testing.val() {
                self.lets_go.next = true;
                self.state.d.next = 0.into();
                if !self.of_slot.q.val().any() {
                    // The vector itself could not be read: no core is trusted.
                    self.able.d.next = 0.into();
                }
                if self.of_slot.q.val().any() & (self.at_core.q.val() == 0) {
                    self.able.d.next = self.able.q.val() & 6;
                    if self.passed.val() {
                        self.able.d.next = self.able.q.val() | 1;
                    }
                }
                if self.of_slot.q.val().any() & (self.at_core.q.val() == 1) {
                    self.able.d.next = self.able.q.val() & 5;
                    if self.passed.val() {
                        self.able.d.next = self.able.q.val() | 2;
                    }
                }
                if self.of_slot.q.val().any() & (self.at_core.q.val() == 2) {
                    self.able.d.next = self.able.q.val() & 3;
                    if self.passed.val() {
                        self.able.d.next = self.able.q.val() | 4;
                    }
                }
            }
        }

        // 3 and 4: the checksum, a word a clock while the words go round once.
        self.crc.clock.next = self.clock.val();
        self.crc.start.next = self.state.q.val() == 2;
        self.crc.valid.next = (self.state.q.val() == 3) & (self.step.q.val() != 7);
        self.crc.data.next = self.words[0].q.val();
        if self.state.q.val() == 3 {
            self.step.d.next = self.step.q.val() + 1;
            for i in 0..7 {
                self.words[i].d.next = self.words[i + 1].q.val();
            }
            self.words[7].d.next = self.words[0].q.val();
            if self.step.q.val() == 7 {
                self.state.d.next = 4.into();
            }
        }
        if self.state.q.val() == 4 {
            self.words[7].d.next = self.crc.crc.val();
            self.state.d.next = 5.into();
        }

        // 5 to 7: the record goes to memory.
        self.wseg_valid.next = self.state.q.val() == 5;
        self.wseg_addr.next = self.address.q.val();
        if (self.state.q.val() == 5) & self.wseg_ready.val() {
            self.state.d.next = 6.into();
        }
        self.wdat_valid.next = self.state.q.val() == 6;
        self.wdat_lo.next = self.words[0].q.val();
        self.wdat_hi.next = self.words[1].q.val();
        if (self.state.q.val() == 6) & self.wdat_ready.val() {
            for i in 0..6 {
                self.words[i].d.next = self.words[i + 2].q.val();
            }
            self.step.d.next = self.step.q.val() + 1;
            if self.step.q.val() == 3 {
                self.state.d.next = 7.into();
            }
        }
        if (self.state.q.val() == 7) & self.record_arrived.q.val() {
            self.completed.next = true;
            self.lets_go.next = true;
            self.tail.d.next = self.tail.q.val() + 1;
            self.state.d.next = 0.into();
        }
        self.ended.next = self.lets_go.val() & self.of_slot.q.val().any();
        self.ended_slot.next = self.at_slot.q.val();
        self.ended_well.next = self.well.val();
        if !self.enable.val() & (self.state.q.val() == 0) & self.ring_idle.val() {
            self.tail.d.next = 0.into();
        }
        if !self.resetn.val() {
            self.state.d.next = 0.into();
            self.tail.d.next = 0.into();
            self.able.d.next = 0.into();
            for i in 0..3 {
                self.offers[i].d.next = false;
                self.cuts[i].d.next = false;
            }
        }
    }
}

crate::clocked!(Completer);
