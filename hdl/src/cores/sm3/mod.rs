//! SM3 of messages of equal length behind a one-byte prefix: the leaves of a tree, or one level of its nodes (RFC 6962 with SM3).
//! Operation 3 of the rings: messages in, 32 bytes each out, and the odd node of a level copied behind them.
//! Never compares a digest with anything.
//!
//! Ports: those of every core; bytes, stride, count, options, last bytes in `cmd_aux0` to `cmd_aux4`. Completes with `BadOperand`,
//! without reading or writing, on what the operation excludes, on unknown options, on 2^27 messages and more, on a tail that is not
//! at a multiple of 32 bytes, and on a `cmd_dst_len` that is not 32 bytes a digest.
//! Cycles: 146 a block of 64 bytes, whatever precedes it; a command of one block 208 from taken to done (`timing::sm3`).
//! Area and clock: recorded in `hdl/resources.json` (at most 2,600 LUT, a delay of at most 4.0 ns); `perigee payload resources`
//! prints them.
//! Source: GM/T 0004-2012.

pub mod compress;
pub mod packer;
pub mod state;

use perigee_hdl_abi::records::Status;
use rust_hdl::prelude::*;

use self::compress::Compress;
use self::packer::Packer;
use self::state::{Command, Sending, Stepping};
use crate::circuit::{crc32c::Crc32c64, lutram::LutRam, tmr::TmrReg};

/// Longest message.
pub const MESSAGE_BYTES_MAX: u32 = 1 << 24;

/// The core. Ports as all cores have them; `cmd_aux0` to `cmd_aux4` as the operation says.
#[derive(LogicBlock, Default)]
pub struct Sm3 {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous reset, active low; also aborts.
    pub resetn: Signal<In, Bit>,
    /// A command is offered.
    pub cmd_valid: Signal<In, Bit>,
    /// It is taken.
    pub cmd_ready: Signal<Out, Bit>,
    /// Its slot, returned with the completion.
    pub cmd_slot: Signal<In, Bits<3>>,
    /// First message.
    pub cmd_src: Signal<In, Bits<32>>,
    /// Bytes of the input; not used.
    pub cmd_src_len: Signal<In, Bits<32>>,
    /// First digest.
    pub cmd_dst: Signal<In, Bits<32>>,
    /// Bytes of all digests and the tail.
    pub cmd_dst_len: Signal<In, Bits<32>>,
    /// Bytes of a message.
    pub cmd_aux0: Signal<In, Bits<32>>,
    /// Bytes from one message to the next.
    pub cmd_aux1: Signal<In, Bits<32>>,
    /// Messages.
    pub cmd_aux2: Signal<In, Bits<32>>,
    /// Prefix, and whether there is one (bit 8) and a tail (bit 9).
    pub cmd_aux3: Signal<In, Bits<32>>,
    /// Bytes of the last message.
    pub cmd_aux4: Signal<In, Bits<32>>,
    /// A segment to read.
    pub rseg_valid: Signal<Out, Bit>,
    /// It is taken.
    pub rseg_ready: Signal<In, Bit>,
    /// Its first byte.
    pub rseg_addr: Signal<Out, Bits<32>>,
    /// Its beats.
    pub rseg_beats: Signal<Out, Bits<24>>,
    /// A beat is there.
    pub rdat_valid: Signal<In, Bit>,
    /// It is taken.
    pub rdat_ready: Signal<Out, Bit>,
    /// Bytes 0 to 3.
    pub rdat_lo: Signal<In, Bits<32>>,
    /// Bytes 4 to 7.
    pub rdat_hi: Signal<In, Bits<32>>,
    /// Last beat of its segment; not used.
    pub rdat_last: Signal<In, Bit>,
    /// A segment to write.
    pub wseg_valid: Signal<Out, Bit>,
    /// It is taken.
    pub wseg_ready: Signal<In, Bit>,
    /// Its first byte.
    pub wseg_addr: Signal<Out, Bits<32>>,
    /// Its beats.
    pub wseg_beats: Signal<Out, Bits<24>>,
    /// A beat is offered.
    pub wdat_valid: Signal<Out, Bit>,
    /// It is taken.
    pub wdat_ready: Signal<In, Bit>,
    /// Bytes 0 to 3.
    pub wdat_lo: Signal<Out, Bits<32>>,
    /// Bytes 4 to 7.
    pub wdat_hi: Signal<Out, Bits<32>>,
    /// Last beat of its segment.
    pub wdat_last: Signal<Out, Bit>,
    /// A command has ended.
    pub done_valid: Signal<Out, Bit>,
    /// Its end is taken.
    pub done_ready: Signal<In, Bit>,
    /// Its slot.
    pub done_slot: Signal<Out, Bits<3>>,
    /// How it ended: a number of `Status`.
    pub done_status: Signal<Out, Bits<8>>,
    /// CRC-32C of what was written.
    pub done_crc: Signal<Out, Bits<32>>,
    /// Zero.
    pub done_extra: Signal<Out, Bits<32>>,
    /// A voter corrected, one clock.
    pub tmr_error: Signal<Out, Bit>,
    /// Never: the core has no memory with a code.
    pub ecc_corrected: Signal<Out, Bit>,
    /// Never.
    pub ecc_uncorrectable: Signal<Out, Bit>,
    state: TmrReg<Command>,
    slot: TmrReg<Bits<3>>,
    is_bad: TmrReg<Bit>,
    source: DFF<Bits<32>>,
    destination: TmrReg<Bits<27>>,
    destination_odd: DFF<Bits<5>>,
    destination_bytes: DFF<Bits<32>>,
    bytes: DFF<Bits<32>>,
    stride: DFF<Bits<32>>,
    count: DFF<Bits<32>>,
    options: DFF<Bits<32>>,
    bytes_last: DFF<Bits<32>>,
    digests: DFF<Bits<32>>,
    right: TmrReg<Bit>,
    is_right: Signal<Local, Bit>,
    is_length_right: Signal<Local, Bit>,
    is_tail_right: Signal<Local, Bit>,
    start: Signal<Local, Bit>,
    // The two slots for blocks.
    words_lo: LutRam<4, 32>,
    words_hi: LutRam<4, 32>,
    full: TmrReg<Bits<2>>,
    // By slot: the block ends its message; the message is the last.
    ends_message: TmrReg<Bits<2>>,
    ends_command: TmrReg<Bits<2>>,
    filled: Signal<Local, Bits<2>>,
    emptied: Signal<Local, Bits<2>>,
    // The block that is worked on.
    stepping: TmrReg<Stepping>,
    reader: TmrReg<Bit>,
    word: TmrReg<Bits<4>>,
    round: TmrReg<Bits<6>>,
    closes_message: TmrReg<Bit>,
    closes_command: TmrReg<Bit>,
    slot_is_full: Signal<Local, Bit>,
    slot_ends_message: Signal<Local, Bit>,
    slot_ends_command: Signal<Local, Bit>,
    loads: Signal<Local, Bit>,
    begins: Signal<Local, Bit>,
    primes: Signal<Local, Bit>,
    is_first: Signal<Local, Bit>,
    is_second: Signal<Local, Bit>,
    closes: Signal<Local, Bit>,
    read_address: Signal<Local, Bits<4>>,
    stored: Signal<Local, Bits<32>>,
    swapped: Signal<Local, Bits<32>>,
    // The digest on its way out.
    sending: TmrReg<Sending>,
    sends_last: TmrReg<Bit>,
    beat: TmrReg<Bits<2>>,
    out_valid: TmrReg<Bit>,
    out_last: TmrReg<Bit>,
    out_lo: DFF<Bits<32>>,
    out_hi: DFF<Bits<32>>,
    out_is_free: Signal<Local, Bit>,
    shifts: Signal<Local, Bit>,
    restarts: Signal<Local, Bit>,
    tail_ready: Signal<Local, Bit>,
    has_ended: Signal<Local, Bit>,
    crc: Crc32c64,
    packer: Packer,
    compress: Compress,
}

impl Logic for Sm3 {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            state,
            slot,
            is_bad,
            source,
            destination,
            destination_odd,
            destination_bytes
        );
        dff_setup!(self, clock, bytes, stride, count, options, bytes_last, digests, right);
        dff_setup!(
            self,
            clock,
            full,
            ends_message,
            ends_command,
            stepping,
            reader,
            word,
            round
        );
        dff_setup!(self, clock, closes_message, closes_command);
        dff_setup!(
            self, clock, sending, sends_last, beat, out_valid, out_last, out_lo, out_hi
        );

        // Operands. A tail stands at a multiple of 32 bytes: the product of count and stride / 8 is one of 4.
        self.is_length_right.next = (self.bytes_last.q.val() != 0) & (self.bytes_last.q.val() <= self.bytes.q.val());
        if self.bytes_last.q.val() == 0 {
            self.is_length_right.next = self.count.q.val() == 1;
        }
        self.is_tail_right.next = !self.options.q.val().get_bit(9)
            | (!(self.count.q.val().get_bit(0) & self.stride.q.val().get_bit(3))
                & !((self.count.q.val().get_bit(0) & self.stride.q.val().get_bit(4))
                    ^ (self.count.q.val().get_bit(1) & self.stride.q.val().get_bit(3))));
        self.is_right.next = (self.bytes.q.val() != 0)
            & (self.bytes.q.val() <= 0x0100_0000)
            & (self.stride.q.val() >= self.bytes.q.val())
            & (self.stride.q.val().get_bits::<3>(0) == 0)
            & (self.count.q.val() != 0)
            & (self.count.q.val().get_bits::<5>(27) == 0)
            & (self.options.q.val().get_bits::<22>(10) == 0)
            & self.is_length_right.val()
            & self.is_tail_right.val()
            & (self.source.q.val().get_bits::<6>(0) == 0)
            & !self.destination.q.val().get_bit(0)
            & (self.destination_odd.q.val() == 0)
            & (self.destination_bytes.q.val().get_bits::<5>(0) == 0)
            & (self.destination_bytes.q.val().get_bits::<27>(5) == self.digests.q.val().get_bits::<27>(0));

        // The command.
        self.cmd_ready.next = false;
        self.start.next = false;
        self.done_valid.next = false;
        self.done_slot.next = self.slot.q.val();
        self.done_status.next = 1.into();
        if self.is_bad.q.val() {
            self.done_status.next = 5.into();
        }
        self.done_crc.next = self.crc.crc.val();
        self.done_extra.next = 0.into();
        self.out_is_free.next = !self.out_valid.q.val() | self.wdat_ready.val();
        self.has_ended.next = (self.sending.q.val() == Sending::Drain) & self.out_is_free.val();
        match self.state.q.val() {
            Command::Rest => {
                self.cmd_ready.next = self.resetn.val();
                if self.cmd_valid.val() {
                    self.slot.d.next = self.cmd_slot.val();
                    self.source.d.next = self.cmd_src.val();
                    self.destination.d.next = self.cmd_dst.val().get_bits::<27>(5);
                    self.destination_odd.d.next = self.cmd_dst.val().get_bits::<5>(0);
                    self.destination_bytes.d.next = self.cmd_dst_len.val();
                    self.bytes.d.next = self.cmd_aux0.val();
                    self.stride.d.next = self.cmd_aux1.val();
                    self.count.d.next = self.cmd_aux2.val();
                    self.options.d.next = self.cmd_aux3.val();
                    self.bytes_last.d.next = self.cmd_aux4.val();
                    self.state.d.next = Command::Count;
                }
            }
            Command::Count => {
                self.digests.d.next = self.count.q.val();
                if self.options.q.val().get_bit(9) {
                    self.digests.d.next = self.count.q.val() + 1;
                }
                self.state.d.next = Command::Weigh;
            }
            Command::Weigh => {
                self.right.d.next = self.is_right.val();
                self.state.d.next = Command::Judge;
            }
            Command::Judge => {
                self.start.next = self.right.q.val();
                self.is_bad.d.next = !self.right.q.val();
                self.state.d.next = Command::Done;
                if self.right.q.val() {
                    self.state.d.next = Command::Run;
                }
            }
            Command::Run => {
                if self.has_ended.val() {
                    self.state.d.next = Command::Done;
                }
            }
            Command::Done => {
                self.done_valid.next = true;
                if self.done_ready.val() {
                    self.state.d.next = Command::Rest;
                }
            }
            _ => {
                self.state.d.next = Command::Rest;
            }
        }

        // The block: sixteen words, sixty-four rounds.
        self.slot_is_full.next = self.full.q.val().get_bit(0);
        self.slot_ends_message.next = self.ends_message.q.val().get_bit(0);
        self.slot_ends_command.next = self.ends_command.q.val().get_bit(0);
        if self.reader.q.val() {
            self.slot_is_full.next = self.full.q.val().get_bit(1);
            self.slot_ends_message.next = self.ends_message.q.val().get_bit(1);
            self.slot_ends_command.next = self.ends_command.q.val().get_bit(1);
        }
        self.loads.next = false;
        self.begins.next = false;
        self.primes.next = false;
        self.is_first.next = false;
        self.is_second.next = false;
        self.closes.next = false;
        self.emptied.next = 0.into();
        self.restarts.next = self.start.val();
        self.shifts.next = false;
        match self.stepping.q.val() {
            Stepping::Load => {
                if self.slot_is_full.val() {
                    self.loads.next = true;
                    self.word.d.next = self.word.q.val() + 1;
                    if self.word.q.val() == 14 {
                        self.stepping.d.next = Stepping::Begin;
                    }
                }
            }
            Stepping::Begin => {
                if self.sending.q.val() == Sending::Rest {
                    self.begins.next = true;
                    self.stepping.d.next = Stepping::Prime;
                }
            }
            Stepping::Prime => {
                self.loads.next = true;
                self.primes.next = true;
                self.word.d.next = 0.into();
                self.round.d.next = 0.into();
                self.reader.d.next = !self.reader.q.val();
                self.emptied.next = 1.into();
                if self.reader.q.val() {
                    self.emptied.next = 2.into();
                }
                self.closes_message.d.next = self.slot_ends_message.val();
                self.closes_command.d.next = self.slot_ends_command.val();
                self.stepping.d.next = Stepping::First;
            }
            Stepping::First => {
                self.is_first.next = true;
                self.stepping.d.next = Stepping::Second;
            }
            Stepping::Second => {
                self.is_second.next = true;
                self.round.d.next = self.round.q.val() + 1;
                self.stepping.d.next = Stepping::First;
                if self.round.q.val() == 63 {
                    self.stepping.d.next = Stepping::Close;
                }
            }
            Stepping::Close => {
                self.closes.next = true;
                self.stepping.d.next = Stepping::Load;
            }
            _ => {
                self.stepping.d.next = Stepping::Load;
            }
        }

        // The digest.
        self.wseg_valid.next = false;
        self.wseg_addr.next = bit_cast::<32, 27>(self.destination.q.val()) << 5;
        self.wseg_beats.next = 4.into();
        self.wdat_valid.next = self.out_valid.q.val();
        self.wdat_lo.next = self.out_lo.q.val();
        self.wdat_hi.next = self.out_hi.q.val();
        self.wdat_last.next = self.out_last.q.val();
        self.tail_ready.next = (self.sending.q.val() == Sending::Tail) & self.out_is_free.val();
        if self.out_is_free.val() {
            self.out_valid.d.next = false;
        }
        match self.sending.q.val() {
            Sending::Rest => {
                if self.closes.val() & self.closes_message.q.val() {
                    self.sends_last.d.next = self.closes_command.q.val();
                    self.sending.d.next = Sending::Ask;
                }
            }
            Sending::Ask => {
                self.wseg_valid.next = true;
                self.beat.d.next = 0.into();
                if self.wseg_ready.val() {
                    self.destination.d.next = self.destination.q.val() + 1;
                    self.sending.d.next = Sending::Send;
                }
            }
            Sending::Send => {
                if self.out_is_free.val() {
                    self.shifts.next = true;
                    self.out_valid.d.next = true;
                    self.out_last.d.next = self.beat.q.val() == 3;
                    self.out_lo.d.next = ((self.compress.v0.val() >> 24) & 0xff)
                        | ((self.compress.v0.val() >> 8) & 0xff00)
                        | ((self.compress.v0.val() << 8) & 0x00ff_0000)
                        | (self.compress.v0.val() << 24);
                    self.out_hi.d.next = ((self.compress.v1.val() >> 24) & 0xff)
                        | ((self.compress.v1.val() >> 8) & 0xff00)
                        | ((self.compress.v1.val() << 8) & 0x00ff_0000)
                        | (self.compress.v1.val() << 24);
                    self.beat.d.next = self.beat.q.val() + 1;
                    if self.beat.q.val() == 3 {
                        self.sending.d.next = Sending::Restart;
                    }
                }
            }
            Sending::Restart => {
                self.restarts.next = true;
                self.sending.d.next = Sending::Rest;
                if self.sends_last.q.val() {
                    self.sending.d.next = Sending::Drain;
                    if self.options.q.val().get_bit(9) {
                        self.sending.d.next = Sending::AskTail;
                    }
                }
            }
            Sending::AskTail => {
                self.wseg_valid.next = true;
                self.beat.d.next = 0.into();
                if self.wseg_ready.val() {
                    self.sending.d.next = Sending::Tail;
                }
            }
            Sending::Tail => {
                if self.packer.tail_passes.val() {
                    self.out_valid.d.next = true;
                    self.out_last.d.next = self.beat.q.val() == 3;
                    self.out_lo.d.next = self.rdat_lo.val();
                    self.out_hi.d.next = self.rdat_hi.val();
                    self.beat.d.next = self.beat.q.val() + 1;
                    if self.beat.q.val() == 3 {
                        self.sending.d.next = Sending::Drain;
                    }
                }
            }
            Sending::Drain => {
                if self.out_is_free.val() {
                    self.sending.d.next = Sending::Rest;
                }
            }
            _ => {
                self.sending.d.next = Sending::Rest;
            }
        }

        // The slots.
        self.filled.next = 0.into();
        if self.packer.ends_block.val() {
            if self.packer.write_address.val().get_bit(3) {
                self.filled.next = 2.into();
            } else {
                self.filled.next = 1.into();
            }
            self.ends_message.d.next = self.ends_message.q.val() & !self.filled.val();
            self.ends_command.d.next = self.ends_command.q.val() & !self.filled.val();
            if self.packer.ends_message.val() {
                self.ends_message.d.next = self.ends_message.q.val() | self.filled.val();
                if self.packer.ends_command.val() {
                    self.ends_command.d.next = self.ends_command.q.val() | self.filled.val();
                }
            }
        }
        self.full.d.next = (self.full.q.val() | self.filled.val()) & !self.emptied.val();
        self.words_lo.clock.next = self.clock.val();
        self.words_hi.clock.next = self.clock.val();
        self.words_lo.write_enable.next = self.packer.write.val();
        self.words_hi.write_enable.next = self.packer.write.val();
        self.words_lo.write_address.next = self.packer.write_address.val();
        self.words_hi.write_address.next = self.packer.write_address.val();
        self.words_lo.write_data.next = self.packer.write_lo.val();
        self.words_hi.write_data.next = self.packer.write_hi.val();
        self.read_address.next = bit_cast::<4, 3>(self.word.q.val().get_bits::<3>(1));
        if self.reader.q.val() {
            self.read_address.next = bit_cast::<4, 3>(self.word.q.val().get_bits::<3>(1)) | 8;
        }
        self.words_lo.read_address.next = self.read_address.val();
        self.words_hi.read_address.next = self.read_address.val();
        self.stored.next = self.words_lo.read_data.val();
        if self.word.q.val().get_bit(0) {
            self.stored.next = self.words_hi.read_data.val();
        }
        self.swapped.next = ((self.stored.val() >> 24) & 0xff)
            | ((self.stored.val() >> 8) & 0xff00)
            | ((self.stored.val() << 8) & 0x00ff_0000)
            | (self.stored.val() << 24);

        // Packer and compression. Each of their inputs is assigned once: an input that takes two values in turn would, by way of
        // an output that does the same, keep a simulator of events busy for ever.
        self.packer.clock.next = self.clock.val();
        self.packer.resetn.next = self.resetn.val();
        self.packer.start.next = self.start.val();
        self.packer.source.next = self.source.q.val();
        self.packer.stride.next = self.stride.q.val();
        self.packer.count.next = self.count.q.val();
        self.packer.bytes.next = self.bytes.q.val().get_bits::<25>(0);
        self.packer.bytes_last.next = self.bytes_last.q.val().get_bits::<25>(0);
        self.packer.prefix.next = self.options.q.val().get_bits::<8>(0);
        self.packer.has_prefix.next = self.options.q.val().get_bit(8);
        self.packer.has_tail.next = self.options.q.val().get_bit(9);
        self.packer.rseg_ready.next = self.rseg_ready.val();
        self.packer.rdat_valid.next = self.rdat_valid.val();
        self.packer.rdat_lo.next = self.rdat_lo.val();
        self.packer.rdat_hi.next = self.rdat_hi.val();
        self.packer.slots_full.next = self.full.q.val();
        self.packer.tail_ready.next = self.tail_ready.val();
        self.rseg_valid.next = self.packer.rseg_valid.val();
        self.rseg_addr.next = self.packer.rseg_addr.val();
        self.rseg_beats.next = self.packer.rseg_beats.val();
        self.rdat_ready.next = self.packer.rdat_ready.val();

        self.compress.clock.next = self.clock.val();
        self.compress.load.next = self.loads.val();
        self.compress.word.next = self.swapped.val();
        self.compress.seed.next = self.begins.val();
        self.compress.prime.next = self.primes.val();
        self.compress.first.next = self.is_first.val();
        self.compress.second.next = self.is_second.val();
        self.compress.early.next = self.round.q.val() < 16;
        self.compress.turn.next = self.round.q.val() == 15;
        self.compress.close.next = self.closes.val();
        self.compress.shift.next = self.shifts.val();
        self.compress.restart.next = self.restarts.val();

        self.crc.clock.next = self.clock.val();
        self.crc.start.next = self.start.val();
        self.crc.valid.next = self.out_valid.q.val() & self.wdat_ready.val();
        self.crc.lo.next = self.out_lo.q.val();
        self.crc.hi.next = self.out_hi.q.val();

        self.ecc_corrected.next = false;
        self.ecc_uncorrectable.next = false;
        self.tmr_error.next = self.state.error.val()
            | self.slot.error.val()
            | self.is_bad.error.val()
            | self.right.error.val()
            | self.destination.error.val()
            | self.full.error.val()
            | self.ends_message.error.val()
            | self.ends_command.error.val()
            | self.stepping.error.val()
            | self.reader.error.val()
            | self.word.error.val()
            | self.round.error.val()
            | self.closes_message.error.val()
            | self.closes_command.error.val()
            | self.sending.error.val()
            | self.sends_last.error.val()
            | self.beat.error.val()
            | self.out_valid.error.val()
            | self.out_last.error.val()
            | self.packer.tmr_error.val();

        if !self.resetn.val() {
            self.state.d.next = Command::Rest;
            self.stepping.d.next = Stepping::Load;
            self.sending.d.next = Sending::Rest;
            self.full.d.next = 0.into();
            self.reader.d.next = false;
            self.word.d.next = 0.into();
            self.out_valid.d.next = false;
        }
    }
}

crate::clocked!(Sm3);

// The dialect takes numbers only: these stand in the circuit.
const _: () = assert!(MESSAGE_BYTES_MAX == 0x0100_0000);
const _: () = assert!(Status::Done as u8 == 1 && Status::BadOperand as u8 == 5);

#[cfg(test)]
mod tests;
