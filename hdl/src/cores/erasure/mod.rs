//! Linear combinations of shards over GF(2^8): Reed-Solomon's encode, check and recover are all this.
//! Operation 2 of the rings: inputs come in blocks of 256 bytes, eight outputs are summed up at once.
//! Never chooses a matrix: coefficients come from memory, made and checked by the driver.
//!
//! Ports: those of every core; inputs, outputs, bytes of a shard and coefficients in `cmd_aux0` to `cmd_aux3`. Completes with
//! `BadOperand`, without reading or writing, on what the operation excludes and on shards of 2^24 bytes and more; with `Memory` if
//! a coefficient could not be corrected. The checksum is over groups of outputs, then blocks of 256 bytes, then outputs.
//! Cycles: a beat a clock; at the pace of an HP port 1.5 clocks a beat read, whatever the coefficients (`timing::erasure`).
//! Area and clock: recorded in `hdl/resources.json` (at most 5,000 LUT, a delay of at most 4.0 ns); `perigee payload resources`
//! prints them.

pub mod asker;
pub mod lane;
pub mod multiples;
pub mod sums;
pub mod writer;

use perigee_hdl_abi::records::Status;
use rust_hdl::prelude::*;

use self::{asker::Asker, sums::Sums, writer::Writer};
use crate::circuit::{crc32c::Crc32c64, tmr::TmrReg};

/// Outputs of a pass: a command with more of them reads its inputs again.
pub const OUTPUTS_PER_PASS: usize = 8;

/// Bytes of a shard that are summed up at once.
pub const BLOCK_BYTES: usize = 256;

/// What happens with the command.
#[derive(LogicState, Debug, Clone, Copy, PartialEq, Eq)]
pub enum Command {
    /// None.
    Rest,
    /// The stride is made.
    Round,
    /// Strides times counts, eight clocks.
    Check,
    /// Whether the operands are right goes into a register.
    Weigh,
    /// Operands are right or wrong.
    Judge,
    /// It runs.
    Run,
    /// It has ended and waits to be asked for.
    Done,
}

/// What comes next on the input stream.
#[derive(LogicState, Debug, Clone, Copy, PartialEq, Eq)]
pub enum Coming {
    /// Nothing.
    Nothing,
    /// Coefficients.
    Coefficients,
    /// Nothing in this clock: the coefficients reach their memory.
    Settle,
    /// Parts of inputs.
    Parts,
}

/// The core. Ports as all cores have them; `cmd_src` to `cmd_aux3` as the operation says.
#[derive(LogicBlock, Default)]
pub struct Erasure {
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
    /// First input.
    pub cmd_src: Signal<In, Bits<32>>,
    /// Bytes of all inputs.
    pub cmd_src_len: Signal<In, Bits<32>>,
    /// First output.
    pub cmd_dst: Signal<In, Bits<32>>,
    /// Bytes of all outputs.
    pub cmd_dst_len: Signal<In, Bits<32>>,
    /// Inputs k.
    pub cmd_aux0: Signal<In, Bits<32>>,
    /// Outputs m.
    pub cmd_aux1: Signal<In, Bits<32>>,
    /// Bytes of a shard.
    pub cmd_aux2: Signal<In, Bits<32>>,
    /// Coefficients.
    pub cmd_aux3: Signal<In, Bits<32>>,
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
    /// Last beat of its segment.
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
    /// A coefficient was corrected, one clock.
    pub ecc_corrected: Signal<Out, Bit>,
    /// A coefficient could not be corrected, one clock.
    pub ecc_uncorrectable: Signal<Out, Bit>,

    state: TmrReg<Command>,
    slot: TmrReg<Bits<3>>,
    status: TmrReg<Bits<8>>,
    check_step: TmrReg<Bits<3>>,
    source: DFF<Bits<32>>,
    source_bytes: DFF<Bits<32>>,
    destination: TmrReg<Bits<32>>,
    destination_bytes: DFF<Bits<32>>,
    inputs: TmrReg<Bits<8>>,
    inputs_last: TmrReg<Bits<8>>,
    outputs: TmrReg<Bits<8>>,
    are_small: DFF<Bit>,
    right: TmrReg<Bit>,
    shard_bytes: DFF<Bits<24>>,
    coefficients: DFF<Bits<32>>,
    // In units of 64 bytes, as the totals.
    stride: TmrReg<Bits<19>>,
    source_total: DFF<Bits<27>>,
    destination_total: DFF<Bits<27>>,
    inputs_shift: DFF<Bits<8>>,
    outputs_shift: DFF<Bits<8>>,
    crc: Crc32c64,
    is_right: Signal<Local, Bit>,
    start: Signal<Local, Bit>,
    outputs_up: Signal<Local, Bits<9>>,
    groups: Signal<Local, Bits<6>>,
    shard_up: Signal<Local, Bits<25>>,
    stride_wide: Signal<Local, Bits<27>>,
    // The input stream.
    coming: TmrReg<Coming>,
    index: TmrReg<Bits<8>>,
    groups_left: TmrReg<Bits<6>>,
    units_left: TmrReg<Bits<19>>,
    beat: TmrReg<Bits<5>>,
    bank: TmrReg<Bit>,
    // By bank: a block is being added up or stands; a block stands.
    occupied: TmrReg<Bits<2>>,
    stands: TmrReg<Bits<2>>,
    reader_bank: TmrReg<Bit>,
    takes: Signal<Local, Bits<2>>,
    stood: Signal<Local, Bits<2>>,
    freed: Signal<Local, Bits<2>>,
    bank_is_free: Signal<Local, Bit>,
    block_stands: Signal<Local, Bit>,
    takes_coefficients: Signal<Local, Bit>,
    takes_part: Signal<Local, Bit>,
    is_last_input: Signal<Local, Bit>,
    asker: Asker,
    sums: Sums,
    writer: Writer,
}

impl Logic for Erasure {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(
            self,
            clock,
            state,
            slot,
            status,
            check_step,
            source,
            source_bytes,
            destination,
            destination_bytes
        );
        dff_setup!(
            self,
            clock,
            inputs,
            inputs_last,
            outputs,
            are_small,
            right,
            shard_bytes,
            coefficients,
            stride
        );
        dff_setup!(
            self,
            clock,
            source_total,
            destination_total,
            inputs_shift,
            outputs_shift
        );
        dff_setup!(
            self,
            clock,
            coming,
            index,
            groups_left,
            units_left,
            beat,
            bank,
            occupied,
            stands,
            reader_bank
        );

        // Operands.
        self.outputs_up.next = bit_cast::<9, 8>(self.outputs.q.val()) + 7;
        self.groups.next = self.outputs_up.val().get_bits::<6>(3);
        self.shard_up.next = bit_cast::<25, 24>(self.shard_bytes.q.val()) + 63;
        self.stride_wide.next = bit_cast::<27, 19>(self.stride.q.val());
        self.is_right.next = self.are_small.q.val()
            & (self.inputs.q.val() != 0)
            & (self.outputs.q.val() != 0)
            & (self.shard_bytes.q.val() != 0)
            & (self.source_total.q.val() == bit_cast::<27, 26>(self.source_bytes.q.val().get_bits::<26>(6)))
            & (self.destination_total.q.val() == bit_cast::<27, 26>(self.destination_bytes.q.val().get_bits::<26>(6)))
            & (self.source_bytes.q.val().get_bits::<6>(0) == 0)
            & (self.destination_bytes.q.val().get_bits::<6>(0) == 0)
            & (self.source.q.val().get_bits::<6>(0) == 0)
            & (self.destination.q.val().get_bits::<6>(0) == 0)
            & (self.coefficients.q.val().get_bits::<3>(0) == 0);

        // The command.
        self.cmd_ready.next = false;
        self.start.next = false;
        self.done_valid.next = false;
        self.done_slot.next = self.slot.q.val();
        self.done_status.next = self.status.q.val();
        self.done_crc.next = self.crc.crc.val();
        self.done_extra.next = 0.into();
        match self.state.q.val() {
            Command::Rest => {
                self.cmd_ready.next = self.resetn.val();
                if self.cmd_valid.val() {
                    self.slot.d.next = self.cmd_slot.val();
                    self.source.d.next = self.cmd_src.val();
                    self.source_bytes.d.next = self.cmd_src_len.val();
                    self.destination.d.next = self.cmd_dst.val();
                    self.destination_bytes.d.next = self.cmd_dst_len.val();
                    self.inputs.d.next = self.cmd_aux0.val().get_bits::<8>(0);
                    self.outputs.d.next = self.cmd_aux1.val().get_bits::<8>(0);
                    self.shard_bytes.d.next = self.cmd_aux2.val().get_bits::<24>(0);
                    self.are_small.d.next = (self.cmd_aux0.val().get_bits::<24>(8) == 0)
                        & (self.cmd_aux1.val().get_bits::<24>(8) == 0)
                        & (self.cmd_aux2.val().get_bits::<8>(24) == 0);
                    self.coefficients.d.next = self.cmd_aux3.val();
                    self.state.d.next = Command::Round;
                }
            }
            Command::Round => {
                self.stride.d.next = self.shard_up.val().get_bits::<19>(6);
                self.source_total.d.next = 0.into();
                self.destination_total.d.next = 0.into();
                self.inputs_shift.d.next = self.inputs.q.val();
                self.inputs_last.d.next = self.inputs.q.val() - 1;
                self.outputs_shift.d.next = self.outputs.q.val();
                self.check_step.d.next = 0.into();
                self.state.d.next = Command::Check;
            }
            Command::Check => {
                self.source_total.d.next = self.source_total.q.val() << 1;
                if self.inputs_shift.q.val().get_bit(7) {
                    self.source_total.d.next = (self.source_total.q.val() << 1) + self.stride_wide.val();
                }
                self.destination_total.d.next = self.destination_total.q.val() << 1;
                if self.outputs_shift.q.val().get_bit(7) {
                    self.destination_total.d.next = (self.destination_total.q.val() << 1) + self.stride_wide.val();
                }
                self.inputs_shift.d.next = self.inputs_shift.q.val() << 1;
                self.outputs_shift.d.next = self.outputs_shift.q.val() << 1;
                self.check_step.d.next = self.check_step.q.val() + 1;
                if self.check_step.q.val() == 7 {
                    self.state.d.next = Command::Weigh;
                }
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
                if self.sums.ecc_uncorrectable.val() {
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

        // The input stream: coefficients of a group, then for every block the parts of all inputs.
        self.is_last_input.next = self.index.q.val() == self.inputs_last.q.val();
        self.bank_is_free.next = !self.occupied.q.val().get_bit(0);
        if self.bank.q.val() {
            self.bank_is_free.next = !self.occupied.q.val().get_bit(1);
        }
        self.rdat_ready.next = false;
        self.takes_coefficients.next = false;
        self.takes_part.next = false;
        self.takes.next = 0.into();
        match self.coming.q.val() {
            Coming::Nothing => {
                if self.start.val() {
                    self.index.d.next = 0.into();
                    self.groups_left.d.next = self.groups.val();
                    self.coming.d.next = Coming::Coefficients;
                }
            }
            Coming::Coefficients => {
                self.rdat_ready.next = true;
                self.beat.d.next = 0.into();
                self.units_left.d.next = self.stride.q.val();
                if self.rdat_valid.val() {
                    self.takes_coefficients.next = true;
                    self.index.d.next = self.index.q.val() + 1;
                    if self.is_last_input.val() {
                        self.index.d.next = 0.into();
                        self.groups_left.d.next = self.groups_left.q.val() - 1;
                        self.coming.d.next = Coming::Settle;
                    }
                }
            }
            Coming::Settle => {
                self.coming.d.next = Coming::Parts;
            }
            Coming::Parts => {
                self.rdat_ready.next = self.bank_is_free.val();
                if self.rdat_valid.val() & self.bank_is_free.val() {
                    self.takes_part.next = true;
                    self.beat.d.next = self.beat.q.val() + 1;
                    if self.rdat_last.val() {
                        self.beat.d.next = 0.into();
                        self.index.d.next = self.index.q.val() + 1;
                        if self.is_last_input.val() {
                            self.index.d.next = 0.into();
                            self.bank.d.next = !self.bank.q.val();
                            self.takes.next = 1.into();
                            if self.bank.q.val() {
                                self.takes.next = 2.into();
                            }
                            self.units_left.d.next = self.units_left.q.val() - 4;
                            if self.units_left.q.val() <= 4 {
                                self.coming.d.next = Coming::Coefficients;
                                if self.groups_left.q.val() == 0 {
                                    self.coming.d.next = Coming::Nothing;
                                }
                            }
                        }
                    }
                }
            }
            _ => {
                self.coming.d.next = Coming::Nothing;
            }
        }

        // Who has which bank.
        self.stood.next = 0.into();
        if self.sums.standing.val() {
            self.stood.next = 1.into();
            if self.sums.standing_bank.val() {
                self.stood.next = 2.into();
            }
        }
        self.freed.next = 0.into();
        if self.writer.freed.val() {
            self.freed.next = 1.into();
            if self.reader_bank.q.val() {
                self.freed.next = 2.into();
            }
            self.reader_bank.d.next = !self.reader_bank.q.val();
        }
        self.occupied.d.next = (self.occupied.q.val() | self.takes.val()) & !self.freed.val();
        self.stands.d.next = (self.stands.q.val() | self.stood.val()) & !self.freed.val();

        self.block_stands.next = self.stands.q.val().get_bit(0);
        if self.reader_bank.q.val() {
            self.block_stands.next = self.stands.q.val().get_bit(1);
        }

        // Asker, data path, writer. Each of their inputs is assigned once: an input that takes two values in turn would, by way
        // of an output that does the same, keep a simulator of events busy for ever.
        self.asker.clock.next = self.clock.val();
        self.asker.resetn.next = self.resetn.val();
        self.asker.start.next = self.start.val();
        self.asker.source.next = self.source.q.val().get_bits::<26>(6);
        self.asker.coefficients.next = self.coefficients.q.val().get_bits::<29>(3);
        self.asker.inputs.next = self.inputs.q.val();
        self.asker.groups.next = self.groups.val();
        self.asker.stride.next = self.stride.q.val();
        self.rseg_valid.next = self.asker.rseg_valid.val();
        self.rseg_addr.next = self.asker.rseg_addr.val();
        self.rseg_beats.next = self.asker.rseg_beats.val();
        self.asker.rseg_ready.next = self.rseg_ready.val();

        self.sums.clock.next = self.clock.val();
        self.sums.resetn.next = self.resetn.val();
        self.sums.lo.next = self.rdat_lo.val();
        self.sums.hi.next = self.rdat_hi.val();
        self.sums.takes_coefficients.next = self.takes_coefficients.val();
        self.sums.takes_part.next = self.takes_part.val();
        self.sums.index.next = self.index.q.val();
        self.sums.first.next = self.index.q.val() == 0;
        self.sums.last.next = self.takes.val() != 0;
        self.sums.bank.next = self.bank.q.val();
        self.sums.beat.next = self.beat.q.val();
        self.sums.reader_bank.next = self.reader_bank.q.val();
        self.sums.reader_beat.next = self.writer.address.val();
        self.sums.reader_index.next = self.writer.index.val();
        self.sums.advance.next = self.writer.advance.val();

        self.writer.clock.next = self.clock.val();
        self.writer.resetn.next = self.resetn.val();
        self.writer.start.next = self.start.val();
        self.writer.destination.next = self.destination.q.val().get_bits::<26>(6);
        self.writer.outputs.next = self.outputs.q.val();
        self.writer.stride.next = self.stride.q.val();
        self.writer.standing.next = self.block_stands.val();
        self.wseg_valid.next = self.writer.wseg_valid.val();
        self.wseg_addr.next = self.writer.wseg_addr.val();
        self.wseg_beats.next = self.writer.wseg_beats.val();
        self.writer.wseg_ready.next = self.wseg_ready.val();
        self.wdat_valid.next = self.writer.wdat_valid.val();
        self.wdat_last.next = self.writer.wdat_last.val();
        self.writer.wdat_ready.next = self.wdat_ready.val();
        self.wdat_lo.next = self.sums.port_lo.val();
        self.wdat_hi.next = self.sums.port_hi.val();

        self.crc.clock.next = self.clock.val();
        self.crc.start.next = self.start.val();
        self.crc.valid.next = self.writer.wdat_valid.val() & self.wdat_ready.val();
        self.crc.lo.next = self.sums.port_lo.val();
        self.crc.hi.next = self.sums.port_hi.val();

        self.tmr_error.next = self.state.error.val()
            | self.slot.error.val()
            | self.status.error.val()
            | self.check_step.error.val()
            | self.destination.error.val()
            | self.inputs.error.val()
            | self.inputs_last.error.val()
            | self.outputs.error.val()
            | self.stride.error.val()
            | self.right.error.val()
            | self.coming.error.val()
            | self.index.error.val()
            | self.groups_left.error.val()
            | self.units_left.error.val()
            | self.beat.error.val()
            | self.bank.error.val()
            | self.occupied.error.val()
            | self.stands.error.val()
            | self.reader_bank.error.val()
            | self.asker.tmr_error.val()
            | self.writer.tmr_error.val();
        self.ecc_corrected.next = self.sums.ecc_corrected.val();
        self.ecc_uncorrectable.next = self.sums.ecc_uncorrectable.val();

        if !self.resetn.val() {
            self.state.d.next = Command::Rest;
            self.coming.d.next = Coming::Nothing;
            self.bank.d.next = false;
            self.reader_bank.d.next = false;
            self.occupied.d.next = 0.into();
            self.stands.d.next = 0.into();
        }
    }
}

crate::clocked!(Erasure);
crate::voted!(Command, Coming);

// The dialect takes numbers only: these stand in the circuits of this folder.
const _: () = assert!(BLOCK_BYTES == 256 && OUTPUTS_PER_PASS == 8);
const _: () = assert!(Status::Done as u8 == 1 && Status::BadOperand as u8 == 5 && Status::Memory as u8 == 9);

#[cfg(test)]
mod tests;
