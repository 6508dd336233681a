//! Writes finished blocks: for every block the parts of all outputs of its group, 32 beats at most each.
//! Reads the lanes' banks that are not added to; the core tells it when a block stands.
//! Never looks at a bank before its block is whole, never lets a beat change while it waits.

use rust_hdl::prelude::*;

use crate::circuit::tmr::TmrReg;

/// What the writer does.
#[derive(LogicState, Debug, Clone, Copy, PartialEq, Eq)]
pub enum Writing {
    /// No command, or only beats on their way.
    Rest,
    /// A group begins.
    Group,
    /// Waits for a block.
    Await,
    /// Asks for room.
    Ask,
    /// Reads beats.
    Read,
    /// The address goes to the next block.
    Turn,
}

/// The walk over groups, blocks and outputs. Operands stand still from `start` until it is idle again.
#[derive(LogicBlock, Default)]
pub struct Writer {
    /// Clock.
    pub clock: Signal<In, Clock>,
    /// Synchronous reset, active low.
    pub resetn: Signal<In, Bit>,
    /// Begin.
    pub start: Signal<In, Bit>,
    /// Address of the first output, in units of 64 bytes.
    pub destination: Signal<In, Bits<26>>,
    /// Outputs, 1..=255.
    pub outputs: Signal<In, Bits<8>>,
    /// From one output to the next, in units of 64 bytes, 1..=2^18.
    pub stride: Signal<In, Bits<19>>,
    /// A block stands in the bank that the writer reads next.
    pub standing: Signal<In, Bit>,
    /// The block has been read: its bank may be added to. One clock.
    pub freed: Signal<Out, Bit>,
    /// No command, and all beats have been taken.
    pub idle: Signal<Out, Bit>,
    /// Beat within the block that is read.
    pub address: Signal<Out, Bits<5>>,
    /// Output of the group that is read.
    pub index: Signal<Out, Bits<3>>,
    /// The two registers between banks and port move on.
    pub advance: Signal<Out, Bit>,
    /// A segment is asked for.
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
    /// It is the last of its segment.
    pub wdat_last: Signal<Out, Bit>,
    /// A voter corrected.
    pub tmr_error: Signal<Out, Bit>,
    state: TmrReg<Writing>,
    outputs_left: TmrReg<Bits<8>>,
    shard: TmrReg<Bits<3>>,
    shard_last: TmrReg<Bits<3>>,
    beat: TmrReg<Bits<5>>,
    units_left: TmrReg<Bits<19>>,
    group_address: TmrReg<Bits<26>>,
    block_address: TmrReg<Bits<26>>,
    row_address: TmrReg<Bits<26>>,
    middle: TmrReg<Bit>,
    middle_last: TmrReg<Bit>,
    offered: TmrReg<Bit>,
    offered_last: TmrReg<Bit>,
    is_last_block: Signal<Local, Bit>,
    is_last_beat: Signal<Local, Bit>,
    is_last_output: Signal<Local, Bit>,
    part_beats: Signal<Local, Bits<24>>,
    part_last: Signal<Local, Bits<24>>,
    outputs_less_one: Signal<Local, Bits<8>>,
    moves: Signal<Local, Bit>,
    reading: Signal<Local, Bit>,
}

impl Logic for Writer {
    #[hdl_gen]
    fn update(&mut self) {
        dff_setup!(self, clock, state, outputs_left, shard, shard_last, beat, units_left);
        dff_setup!(
            self,
            clock,
            group_address,
            block_address,
            row_address,
            middle,
            middle_last,
            offered,
            offered_last
        );
        self.is_last_block.next = self.units_left.q.val() <= 4;
        self.part_beats.next = 32.into();
        if self.is_last_block.val() {
            self.part_beats.next = bit_cast::<24, 19>(self.units_left.q.val()) << 3;
        }
        self.part_last.next = self.part_beats.val() - 1;
        self.is_last_beat.next = self.beat.q.val() == self.part_last.val().get_bits::<5>(0);
        self.is_last_output.next = self.shard.q.val() == self.shard_last.q.val();
        self.outputs_less_one.next = self.outputs_left.q.val() - 1;
        self.moves.next = !self.offered.q.val() | self.wdat_ready.val();
        self.reading.next = false;
        self.freed.next = false;
        self.idle.next = false;
        self.wseg_valid.next = false;
        self.wseg_addr.next = bit_cast::<32, 26>(self.row_address.q.val()) << 6;
        self.wseg_beats.next = self.part_beats.val();
        self.address.next = self.beat.q.val();
        self.index.next = self.shard.q.val();
        match self.state.q.val() {
            Writing::Rest => {
                self.idle.next = !self.middle.q.val() & !self.offered.q.val();
                if self.start.val() {
                    self.outputs_left.d.next = self.outputs.val();
                    self.group_address.d.next = self.destination.val();
                    self.state.d.next = Writing::Group;
                }
            }
            Writing::Group => {
                self.shard_last.d.next = 7.into();
                self.outputs_left.d.next = self.outputs_left.q.val() - 8;
                if self.outputs_left.q.val() <= 8 {
                    self.shard_last.d.next = self.outputs_less_one.val().get_bits::<3>(0);
                    self.outputs_left.d.next = 0.into();
                }
                self.shard.d.next = 0.into();
                self.units_left.d.next = self.stride.val();
                self.block_address.d.next = self.group_address.q.val();
                self.row_address.d.next = self.group_address.q.val();
                self.group_address.d.next = self.group_address.q.val() + (bit_cast::<26, 19>(self.stride.val()) << 3);
                self.state.d.next = Writing::Await;
            }
            Writing::Await => {
                if self.standing.val() {
                    self.state.d.next = Writing::Ask;
                }
            }
            Writing::Ask => {
                self.wseg_valid.next = true;
                self.beat.d.next = 0.into();
                if self.wseg_ready.val() {
                    self.state.d.next = Writing::Read;
                }
            }
            Writing::Read => {
                self.reading.next = true;
                if self.moves.val() {
                    self.beat.d.next = self.beat.q.val() + 1;
                    if self.is_last_beat.val() {
                        self.shard.d.next = self.shard.q.val() + 1;
                        self.row_address.d.next = self.row_address.q.val() + bit_cast::<26, 19>(self.stride.val());
                        self.state.d.next = Writing::Ask;
                        if self.is_last_output.val() {
                            self.freed.next = true;
                            self.shard.d.next = 0.into();
                            self.block_address.d.next = self.block_address.q.val() + 4;
                            self.units_left.d.next = self.units_left.q.val() - 4;
                            self.state.d.next = Writing::Turn;
                            if self.is_last_block.val() {
                                self.state.d.next = Writing::Group;
                                if self.outputs_left.q.val() == 0 {
                                    self.state.d.next = Writing::Rest;
                                }
                            }
                        }
                    }
                }
            }
            Writing::Turn => {
                self.row_address.d.next = self.block_address.q.val();
                self.state.d.next = Writing::Await;
            }
            _ => {
                self.state.d.next = Writing::Rest;
            }
        }

        // Banks, pairs of outputs, port: all move or all wait, so that a beat stands still until it is taken.
        self.advance.next = self.moves.val();
        self.wdat_valid.next = self.offered.q.val();
        self.wdat_last.next = self.offered_last.q.val();
        if self.moves.val() {
            self.middle.d.next = self.reading.val();
            self.middle_last.d.next = self.is_last_beat.val();
            self.offered.d.next = self.middle.q.val();
            self.offered_last.d.next = self.middle_last.q.val();
        }
        self.tmr_error.next = self.state.error.val()
            | self.outputs_left.error.val()
            | self.shard.error.val()
            | self.shard_last.error.val()
            | self.beat.error.val()
            | self.units_left.error.val()
            | self.group_address.error.val()
            | self.block_address.error.val()
            | self.row_address.error.val()
            | self.middle.error.val()
            | self.middle_last.error.val()
            | self.offered.error.val()
            | self.offered_last.error.val();
        if !self.resetn.val() {
            self.state.d.next = Writing::Rest;
            self.middle.d.next = false;
            self.offered.d.next = false;
        }
    }
}

crate::voted!(Writing);
