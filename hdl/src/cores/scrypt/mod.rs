//! scrypt with N = 1,024 and r = p = 1 of headers of 80 bytes: the proof of work of Litecoin and Dogecoin.
//! Operation 5 of the rings: headers come in one after another, hashes go out in the same order.
//! Never compares a hash with a target.
//!
//! Ports: those of every core; headers in `cmd_aux0`. Completes with `BadOperand`, without reading or writing, on no header or
//! more than 65,535, on lengths that are not theirs, and on addresses off their grid of 64 bytes; with `Memory` if a word in a
//! memory with a code was lost: then hashes may be wrong. The checksum is over the hashes in the order of the headers.
//!
//! # Why 21 contexts, 22 clocks and three blocks of sixteen
//! A hash is 2,048 salsa20/8 cores that fill V and 2,048 that read it, each waiting for the one before. Whoever keeps V whole needs
//! 128 KiB a hash, 30 RAMB36E1; a core recomputes instead, and keeps every g-th block: (g - 1) / 2 blocks more to mix a read.
//! - One pipeline takes a core a clock and gives it back 22 clocks later, whatever there is to do. A context has one turn in such a
//!   frame, so the clocks of a hash are its turns times 22 / contexts.
//! - 128 RAMB36E1 as 4,096 blocks of 128 bytes with eight check bits to 64: 16 contexts with g = 4, 25 with g = 6.4, and so on.
//! - A read takes a turn of its own in which nothing is mixed: memory, code and the wires across half a device get their clocks.
//!
//! Turns of a hash: 2,048 + 1,024 (3 + 2 * mean of blocks recomputed). With 16 contexts, g = 4: 8,192 turns, 11,264 clocks a hash. With 21,
//! three blocks of sixteen kept, the mean is 35 / 16: 9,600 turns, **10,057 clocks a hash, 22.4 kH/s** at 225 MHz. A 22nd context
//! would fill the frame, but 186 blocks are no even share of sixteen; with 25 and g = 6.4 the frame has too few turns.
//! Three sums of 32 bits in two clocks bound the frame from below (`salsa`): 33 sums, 22 clocks.
//!
//! One SHA-256 of 155 clocks a compression does the seventeen of a hash in 2,635 clocks: a quarter of its time.
//! `timing::scrypt` says what a command takes. Area and clock are recorded in `hdl/resources.json`.
//!
//! # Protection
//! Registers that decide what happens and the states of contexts are voted; the blocks that are kept, the header and the chaining
//! values stand in memories with a code, whose loss ends the command with status 9. Pipeline, stores and the schedule of
//! SHA-256 are data and are not protected: an upset there makes a wrong hash, which the driver's rule of trust finds.

mod feeder;
mod frame;
mod halves;
mod pbkdf2;
pub mod romix;
mod salsa;
mod scratchpad;
mod sha256;
mod steps;
mod writer;

use perigee_hdl_abi::records::Status;
use rust_hdl::prelude::*;

use self::{feeder::Feeder, pbkdf2::Pbkdf2, romix::Romix, writer::Writer};
use crate::circuit::{crc32c::Crc32c64, tmr::TmrReg};

/// log2 of N.
pub const LOG2_N: usize = 10;

/// What happens with the command.
#[derive(LogicState, Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    /// None.
    Rest,
    /// The lengths of as many headers are made.
    Size,
    /// Whether the operands are right goes into a register.
    Weigh,
    /// Operands are right or wrong.
    Judge,
    /// It runs.
    Run,
    /// It has ended and waits to be asked for.
    Done,
}

/// The core. Ports as all cores have them.
#[derive(LogicBlock)]
pub struct Scrypt {
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
    /// First header, a multiple of 64.
    pub cmd_src: Signal<In, Bits<32>>,
    /// 80 bytes a header.
    pub cmd_src_len: Signal<In, Bits<32>>,
    /// First hash, a multiple of 64.
    pub cmd_dst: Signal<In, Bits<32>>,
    /// 32 bytes a header.
    pub cmd_dst_len: Signal<In, Bits<32>>,
    /// Headers, 1..=65,535.
    pub cmd_aux0: Signal<In, Bits<32>>,
    /// A segment to read.
    pub rseg_valid: Signal<Out, Bit>,
    /// It is taken.
    pub rseg_ready: Signal<In, Bit>,
    /// Its first byte.
    pub rseg_addr: Signal<Out, Bits<32>>,
    /// Its beats: 10.
    pub rseg_beats: Signal<Out, Bits<24>>,
    /// A beat is there.
    pub rdat_valid: Signal<In, Bit>,
    /// It is taken.
    pub rdat_ready: Signal<Out, Bit>,
    /// Bytes 0 to 3.
    pub rdat_lo: Signal<In, Bits<32>>,
    /// Bytes 4 to 7.
    pub rdat_hi: Signal<In, Bits<32>>,
    /// Last beat of its segment; the core counts by itself.
    pub rdat_last: Signal<In, Bit>,
    /// A segment to write.
    pub wseg_valid: Signal<Out, Bit>,
    /// It is taken.
    pub wseg_ready: Signal<In, Bit>,
    /// Its first byte.
    pub wseg_addr: Signal<Out, Bits<32>>,
    /// Its beats: 4.
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
    /// A word in a memory was corrected, one clock.
    pub ecc_corrected: Signal<Out, Bit>,
    /// A word in a memory was lost, one clock.
    pub ecc_uncorrectable: Signal<Out, Bit>,

    state: TmrReg<Command>,
    slot: TmrReg<Bits<3>>,
    status: TmrReg<Bits<8>>,
    source: TmrReg<Bits<32>>,
    source_bytes: TmrReg<Bits<32>>,
    destination: TmrReg<Bits<32>>,
    destination_bytes: TmrReg<Bits<32>>,
    count: TmrReg<Bits<16>>,
    is_small: TmrReg<Bit>,
    headers_bytes: TmrReg<Bits<23>>,
    right: TmrReg<Bit>,
    error: DFF<Bit>,
    corrected: DFF<Bit>,
    lost: DFF<Bit>,
    crc: Crc32c64,
    feeder: Feeder,
    pbkdf2: Pbkdf2,
    romix: Romix,
    writer: Writer,
    start: Signal<Local, Bit>,
    is_right: Signal<Local, Bit>,
    wide: Signal<Local, Bits<23>>,
    hashes_bytes: Signal<Local, Bits<32>>,
}

impl Scrypt {
    /// For N = 2^`log2_n`, 4..=10: the payload has [`LOG2_N`], tests of the circuit in Rust less.
    pub fn new(log2_n: usize) -> Self {
        Self {
            clock: Default::default(),
            resetn: Default::default(),
            cmd_valid: Default::default(),
            cmd_ready: Default::default(),
            cmd_slot: Default::default(),
            cmd_src: Default::default(),
            cmd_src_len: Default::default(),
            cmd_dst: Default::default(),
            cmd_dst_len: Default::default(),
            cmd_aux0: Default::default(),
            rseg_valid: Default::default(),
            rseg_ready: Default::default(),
            rseg_addr: Default::default(),
            rseg_beats: Default::default(),
            rdat_valid: Default::default(),
            rdat_ready: Default::default(),
            rdat_lo: Default::default(),
            rdat_hi: Default::default(),
            rdat_last: Default::default(),
            wseg_valid: Default::default(),
            wseg_ready: Default::default(),
            wseg_addr: Default::default(),
            wseg_beats: Default::default(),
            wdat_valid: Default::default(),
            wdat_ready: Default::default(),
            wdat_lo: Default::default(),
            wdat_hi: Default::default(),
            wdat_last: Default::default(),
            done_valid: Default::default(),
            done_ready: Default::default(),
            done_slot: Default::default(),
            done_status: Default::default(),
            done_crc: Default::default(),
            done_extra: Default::default(),
            tmr_error: Default::default(),
            ecc_corrected: Default::default(),
            ecc_uncorrectable: Default::default(),
            state: Default::default(),
            slot: Default::default(),
            status: Default::default(),
            source: Default::default(),
            source_bytes: Default::default(),
            destination: Default::default(),
            destination_bytes: Default::default(),
            count: Default::default(),
            is_small: Default::default(),
            headers_bytes: Default::default(),
            right: Default::default(),
            error: Default::default(),
            corrected: Default::default(),
            lost: Default::default(),
            crc: Default::default(),
            feeder: Default::default(),
            pbkdf2: Default::default(),
            romix: Romix::new(log2_n),
            writer: Default::default(),
            start: Default::default(),
            is_right: Default::default(),
            wide: Default::default(),
            hashes_bytes: Default::default(),
        }
    }
}

impl Default for Scrypt {
    fn default() -> Self {
        Self::new(LOG2_N)
    }
}

impl Logic for Scrypt {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            state,
            slot,
            status,
            source,
            source_bytes,
            destination,
            destination_bytes,
            count,
            is_small,
            headers_bytes,
            right,
            error,
            corrected,
            lost
        );

        // The command.
        self.wide.next = bit_cast::<23, 16>(self.count.q.val());
        self.hashes_bytes.next = bit_cast::<32, 16>(self.count.q.val()) << 5;
        self.is_right.next = self.is_small.q.val()
            & (self.count.q.val() != 0)
            & (self.source_bytes.q.val() == bit_cast::<32, 23>(self.headers_bytes.q.val()))
            & (self.destination_bytes.q.val() == self.hashes_bytes.val())
            & (self.source.q.val().get_bits::<6>(0) == 0)
            & (self.destination.q.val().get_bits::<6>(0) == 0);
        self.cmd_ready.next = false;
        self.start.next = false;
        self.done_valid.next = false;
        self.done_slot.next = self.slot.q.val();
        self.done_status.next = self.status.q.val();
        self.done_crc.next = self.crc.crc.val();
        self.done_extra.next = 0.into();
        match self.state.q.val() {
            Command::Rest => {
                self.cmd_ready.next = self.resetn.val() & self.romix.ready.val();
                if self.cmd_valid.val() & self.romix.ready.val() {
                    self.slot.d.next = self.cmd_slot.val();
                    self.source.d.next = self.cmd_src.val();
                    self.source_bytes.d.next = self.cmd_src_len.val();
                    self.destination.d.next = self.cmd_dst.val();
                    self.destination_bytes.d.next = self.cmd_dst_len.val();
                    self.count.d.next = self.cmd_aux0.val().get_bits::<16>(0);
                    self.is_small.d.next = self.cmd_aux0.val().get_bits::<16>(16) == 0;
                    self.state.d.next = Command::Size;
                }
            }
            Command::Size => {
                self.headers_bytes.d.next = (self.wide.val() << 6) + (self.wide.val() << 4);
                self.state.d.next = Command::Weigh;
            }
            Command::Weigh => {
                self.right.d.next = self.is_right.val();
                self.state.d.next = Command::Judge;
            }
            Command::Judge => {
                if self.right.q.val() {
                    self.start.next = true;
                    self.status.d.next = 1.into();
                    self.state.d.next = Command::Run;
                } else {
                    self.status.d.next = 5.into();
                    self.state.d.next = Command::Done;
                }
            }
            Command::Run => {
                if self.lost.q.val() {
                    self.status.d.next = 9.into();
                }
                if self.writer.idle.val() {
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

        // Headers.
        self.feeder.clock.next = self.clock.val();
        self.feeder.resetn.next = self.resetn.val();
        self.feeder.start.next = self.start.val();
        self.feeder.source.next = self.source.q.val();
        self.feeder.count.next = self.count.q.val();
        self.rseg_valid.next = self.feeder.rseg_valid.val();
        self.feeder.rseg_ready.next = self.rseg_ready.val();
        self.rseg_addr.next = self.feeder.rseg_addr.val();
        self.rseg_beats.next = 10.into();
        self.feeder.rdat_valid.next = self.rdat_valid.val();
        self.rdat_ready.next = self.feeder.rdat_ready.val();
        self.feeder.rdat_lo.next = self.rdat_lo.val();
        self.feeder.rdat_hi.next = self.rdat_hi.val();
        self.feeder.header_ready.next = self.pbkdf2.header_ready.val();
        self.feeder.feed_done.next = self.pbkdf2.feed_done.val();
        self.feeder.enter_ready.next = self.romix.enter_ready.val();

        // Before the mixing and behind it.
        self.pbkdf2.clock.next = self.clock.val();
        self.pbkdf2.resetn.next = self.resetn.val();
        self.pbkdf2.header_valid.next = self.feeder.header_valid.val();
        self.pbkdf2.header_word.next = self.feeder.header_word.val();
        self.pbkdf2.header.next = self.feeder.header.val();
        self.pbkdf2.feed_valid.next = self.feeder.feed_valid.val();
        self.pbkdf2.feed_hash.next = self.feeder.feed_hash.val();
        self.pbkdf2.block_word.next = self.feeder.enter_word.val();
        self.pbkdf2.given.next = self.romix.given.val();
        self.pbkdf2.given_word.next = self.romix.given_word.val();
        self.pbkdf2.given_low.next = self.romix.given_low.val();
        self.pbkdf2.given_high.next = self.romix.given_high.val();
        self.pbkdf2.close_valid.next = self.writer.close_valid.val();
        self.pbkdf2.close_hash.next = self.writer.close_hash.val();
        self.pbkdf2.beat.next = self.writer.beat.val();

        // The mixing.
        self.romix.clock.next = self.clock.val();
        self.romix.resetn.next = self.resetn.val();
        self.romix.enter_valid.next = self.feeder.enter_valid.val();
        self.romix.enter_word.next = self.feeder.enter_word.val();
        self.romix.enter_low.next = self.pbkdf2.block_low.val();
        self.romix.enter_high.next = self.pbkdf2.block_high.val();
        self.romix.take.next = self.writer.take.val();

        // Hashes.
        self.writer.clock.next = self.clock.val();
        self.writer.resetn.next = self.resetn.val();
        self.writer.start.next = self.start.val();
        self.writer.destination.next = self.destination.q.val();
        self.writer.count.next = self.count.q.val();
        self.writer.given.next = self.romix.given.val();
        self.writer.given_word.next = self.romix.given_word.val();
        self.writer.close_done.next = self.pbkdf2.close_done.val();
        self.wseg_valid.next = self.writer.wseg_valid.val();
        self.writer.wseg_ready.next = self.wseg_ready.val();
        self.wseg_addr.next = self.writer.wseg_addr.val();
        self.wseg_beats.next = 4.into();
        self.wdat_valid.next = self.writer.wdat_valid.val();
        self.writer.wdat_ready.next = self.wdat_ready.val();
        self.wdat_last.next = self.writer.wdat_last.val();
        self.wdat_lo.next = self.pbkdf2.beat_lo.val();
        self.wdat_hi.next = self.pbkdf2.beat_hi.val();
        self.crc.clock.next = self.clock.val();
        self.crc.start.next = self.start.val();
        self.crc.valid.next = self.writer.wdat_valid.val() & self.wdat_ready.val();
        self.crc.lo.next = self.pbkdf2.beat_lo.val();
        self.crc.hi.next = self.pbkdf2.beat_hi.val();

        self.error.d.next = self.state.error.val()
            | self.slot.error.val()
            | self.status.error.val()
            | self.source.error.val()
            | self.source_bytes.error.val()
            | self.destination.error.val()
            | self.destination_bytes.error.val()
            | self.count.error.val()
            | self.is_small.error.val()
            | self.headers_bytes.error.val()
            | self.right.error.val()
            | self.feeder.tmr_error.val()
            | self.pbkdf2.tmr_error.val()
            | self.romix.tmr_error.val()
            | self.writer.tmr_error.val();
        self.tmr_error.next = self.error.q.val();
        self.corrected.d.next = self.pbkdf2.ecc_corrected.val() | self.romix.ecc_corrected.val();
        self.ecc_corrected.next = self.corrected.q.val();
        self.lost.d.next = self.pbkdf2.ecc_uncorrectable.val() | self.romix.ecc_uncorrectable.val();
        self.ecc_uncorrectable.next = self.lost.q.val();

        if !self.resetn.val() {
            self.state.d.next = Command::Rest;
        }
    }
}

crate::clocked!(Scrypt);
crate::voted!(Command);

// The dialect takes numbers only: these stand in the circuits of this folder.
const _: () = assert!(Status::Done as u8 == 1 && Status::BadOperand as u8 == 5 && Status::Memory as u8 == 9);

#[cfg(test)]
mod tests;
