//! The GF(2^8) core without its data: operands judged, inputs asked for, blocks in two banks, blocks written.
//! Follows `cores::erasure` clock by clock.
//! Never knows a coefficient.

use perigee_hdl_abi::{
    layout::{CHUNK_BYTES, GF8_BLOCK_BYTES, GF8_OUTPUTS_A_PASS, shard_stride},
    records::{Status, Submission},
};

use super::{
    core::{Around, Core, End, Order},
    movers::Segment,
};

/// Beats of an input's part of a block.
const PART_BEATS: u32 = GF8_BLOCK_BYTES / 8;
/// Units of 64 bytes in it.
const PART_UNITS: u32 = GF8_BLOCK_BYTES / CHUNK_BYTES;
/// Beats in a unit.
const UNIT_BEATS: u32 = CHUNK_BYTES / 8;
/// Clocks between the taking of a command and its judgement: stride, eight steps of the products, comparison.
const CHECK_CLOCKS: u32 = 10;
/// Clocks from the last beat of a block to its sums in the bank.
const WAY_CLOCKS: u32 = 6;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    #[default]
    Rests,
    /// Clocks left until the judgement.
    Checks(u32),
    Judges,
    Runs,
    Done(Status),
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Coming {
    #[default]
    Nothing,
    Coefficients,
    Settle,
    Parts,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Asking {
    #[default]
    Rests,
    Coefficients,
    Part,
    Turn,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Writing {
    #[default]
    Rests,
    Group,
    Awaits,
    Asks,
    Reads,
    Turn,
}

/// The operands of the command at hand.
#[derive(Clone, Copy, Debug, Default)]
struct Shape {
    slot: u8,
    is_sound: bool,
    source: u32,
    destination: u32,
    coefficients: u32,
    inputs: u32,
    outputs: u32,
    /// In units of 64 bytes.
    stride: u32,
}

impl Shape {
    fn of(order: &Order) -> Self {
        let Submission { src, dst, aux, .. } = order.command;
        Self {
            slot: order.slot,
            is_sound: order.is_sound,
            source: src,
            destination: dst,
            coefficients: aux[3],
            inputs: aux[0],
            outputs: aux[1],
            stride: (shard_stride(aux[2]) / u64::from(CHUNK_BYTES)) as u32,
        }
    }

    fn groups(&self) -> u32 {
        self.outputs.div_ceil(GF8_OUTPUTS_A_PASS)
    }
}

/// The walk of the asker.
#[derive(Clone, Copy, Debug, Default)]
struct Asker {
    state: Asking,
    groups: u32,
    inputs: u32,
    units: u32,
    coefficients: u32,
    block: u32,
    address: u32,
}

/// The input stream.
#[derive(Clone, Copy, Debug, Default)]
struct Stream {
    state: Coming,
    index: u32,
    groups: u32,
    units: u32,
    beat: u32,
    bank: usize,
}

/// The walk of the writer, and the two registers between banks and port.
#[derive(Clone, Copy, Debug, Default)]
struct Writer {
    state: Writing,
    outputs: u32,
    shard: u32,
    shard_last: u32,
    beat: u32,
    units: u32,
    group: u32,
    block: u32,
    row: u32,
    middle: bool,
    offered: bool,
}

/// The core.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct MatrixCore {
    state: State,
    shape: Shape,
    asker: Asker,
    stream: Stream,
    writer: Writer,
    /// A bit a clock: the last beat of a block is so far on its way; and its bank.
    way: u32,
    way_bank: u32,
    is_occupied: [bool; 2],
    stands: [bool; 2],
    reader_bank: usize,
}

fn part_beats(units: u32) -> u32 {
    PART_BEATS.min(units * UNIT_BEATS)
}

impl MatrixCore {
    fn command(&mut self, order: Option<&Order>, is_done: bool) {
        let writer = &self.writer;
        self.state = match self.state {
            State::Rests => {
                let Some(order) = order else { return };
                self.shape = Shape::of(order);
                State::Checks(CHECK_CLOCKS)
            }
            State::Checks(1) => State::Judges,
            State::Checks(left) => State::Checks(left - 1),
            State::Judges if self.shape.is_sound => State::Runs,
            State::Judges => State::Done(Status::BadOperand),
            State::Runs if writer.state == Writing::Rests && !writer.middle && !writer.offered => {
                State::Done(Status::Done)
            }
            State::Done(_) if is_done => State::Rests,
            same => same,
        };
    }

    fn ask(&mut self, starts: bool, is_taken: bool) {
        let (asker, shape) = (&mut self.asker, &self.shape);
        match asker.state {
            Asking::Rests if starts => {
                (asker.groups, asker.coefficients) = (shape.groups(), shape.coefficients);
                asker.state = Asking::Coefficients;
            }
            Asking::Coefficients if is_taken => {
                asker.coefficients = asker.coefficients.wrapping_add(8 * shape.inputs);
                asker.groups -= 1;
                (asker.inputs, asker.units) = (shape.inputs, shape.stride);
                (asker.block, asker.address) = (shape.source, shape.source);
                asker.state = Asking::Part;
            }
            Asking::Part if is_taken => {
                asker.address = asker.address.wrapping_add(CHUNK_BYTES * shape.stride);
                asker.inputs -= 1;
                if asker.inputs == 0 {
                    let is_last = asker.units <= PART_UNITS;
                    asker.inputs = shape.inputs;
                    asker.block = asker.block.wrapping_add(GF8_BLOCK_BYTES);
                    asker.units = asker.units.saturating_sub(PART_UNITS);
                    asker.state = match (is_last, asker.groups) {
                        (false, _) => Asking::Turn,
                        (true, 0) => Asking::Rests,
                        (true, _) => Asking::Coefficients,
                    };
                }
            }
            Asking::Turn => {
                asker.address = asker.block;
                asker.state = Asking::Part;
            }
            _ => {}
        }
    }

    /// Takes a beat, if one comes; whether it is the last of its block, and the bank of that.
    fn take(&mut self, starts: bool, comes: bool) -> Option<usize> {
        let (stream, shape) = (&mut self.stream, &self.shape);
        match stream.state {
            Coming::Nothing if starts => {
                (stream.index, stream.groups) = (0, shape.groups());
                stream.state = Coming::Coefficients;
            }
            Coming::Coefficients => {
                (stream.beat, stream.units) = (0, shape.stride);
                if comes {
                    stream.index += 1;
                    if stream.index == shape.inputs {
                        stream.index = 0;
                        stream.groups -= 1;
                        stream.state = Coming::Settle;
                    }
                }
            }
            Coming::Settle => stream.state = Coming::Parts,
            Coming::Parts if comes => {
                stream.beat += 1;
                if stream.beat == part_beats(stream.units) {
                    stream.beat = 0;
                    stream.index += 1;
                    if stream.index == shape.inputs {
                        let (bank, is_last) = (stream.bank, stream.units <= PART_UNITS);
                        stream.index = 0;
                        stream.bank = 1 - bank;
                        stream.units = stream.units.saturating_sub(PART_UNITS);
                        if is_last {
                            stream.state = match stream.groups {
                                0 => Coming::Nothing,
                                _ => Coming::Coefficients,
                            };
                        }
                        return Some(bank);
                    }
                }
            }
            _ => {}
        }
        None
    }

    /// Moves the writer on; whether it has read a whole block.
    fn write(&mut self, starts: bool, stands: bool, around: &Around) -> bool {
        let (writer, shape) = (&mut self.writer, &self.shape);
        let moves = !writer.offered || around.data;
        let reads = writer.state == Writing::Reads;
        let mut frees = false;
        match writer.state {
            Writing::Rests if starts => {
                (writer.outputs, writer.group) = (shape.outputs, shape.destination);
                writer.state = Writing::Group;
            }
            Writing::Group => {
                let outputs = writer.outputs.min(GF8_OUTPUTS_A_PASS);
                writer.shard_last = outputs - 1;
                writer.outputs -= outputs;
                (writer.shard, writer.units) = (0, shape.stride);
                (writer.block, writer.row) = (writer.group, writer.group);
                let group_bytes = GF8_OUTPUTS_A_PASS * CHUNK_BYTES * shape.stride;
                writer.group = writer.group.wrapping_add(group_bytes);
                writer.state = Writing::Awaits;
            }
            Writing::Awaits if stands => writer.state = Writing::Asks,
            Writing::Asks => {
                writer.beat = 0;
                if around.room {
                    writer.state = Writing::Reads;
                }
            }
            Writing::Reads if moves => {
                writer.beat += 1;
                if writer.beat == part_beats(writer.units) {
                    writer.row = writer.row.wrapping_add(CHUNK_BYTES * shape.stride);
                    writer.shard += 1;
                    writer.state = Writing::Asks;
                    if writer.shard > writer.shard_last {
                        let is_last = writer.units <= PART_UNITS;
                        frees = true;
                        writer.shard = 0;
                        writer.block = writer.block.wrapping_add(GF8_BLOCK_BYTES);
                        writer.units = writer.units.saturating_sub(PART_UNITS);
                        writer.state = match (is_last, writer.outputs) {
                            (false, _) => Writing::Turn,
                            (true, 0) => Writing::Rests,
                            (true, _) => Writing::Group,
                        };
                    }
                }
            }
            Writing::Turn => {
                writer.row = writer.block;
                writer.state = Writing::Awaits;
            }
            _ => {}
        }
        if moves {
            (writer.offered, writer.middle) = (writer.middle, reads);
        }
        frees
    }
}

impl Core for MatrixCore {
    fn rests(&self) -> bool {
        self.state == State::Rests
    }

    fn is_ready(&self) -> bool {
        self.state == State::Rests
    }

    fn asks(&self) -> Option<Segment> {
        match self.asker.state {
            Asking::Coefficients => Some(Segment {
                address: self.asker.coefficients,
                beats: self.shape.inputs,
            }),
            Asking::Part => Some(Segment {
                address: self.asker.address,
                beats: part_beats(self.asker.units),
            }),
            _ => None,
        }
    }

    fn takes(&self, _: bool) -> bool {
        match self.stream.state {
            Coming::Coefficients => true,
            Coming::Parts => !self.is_occupied[self.stream.bank],
            _ => false,
        }
    }

    fn rooms(&self) -> Option<Segment> {
        (self.writer.state == Writing::Asks).then(|| Segment {
            address: self.writer.row,
            beats: part_beats(self.writer.units),
        })
    }

    fn gives(&self) -> bool {
        self.writer.offered
    }

    fn done(&self) -> Option<End> {
        match self.state {
            State::Done(status) => Some(End {
                slot: self.shape.slot,
                status,
            }),
            _ => None,
        }
    }

    fn edge(&mut self, order: Option<&Order>, around: &Around) {
        let starts = self.state == State::Judges && self.shape.is_sound;
        let comes = around.beat && self.takes(around.data);
        let stands = self.stands[self.reader_bank];
        self.command(order, around.done);
        self.ask(starts, around.segment);
        let ends = self.take(starts, comes);
        let frees = self.write(starts, stands, around);
        // The last beat of a block on its way to the bank.
        if self.way >> (WAY_CLOCKS - 1) & 1 == 1 {
            self.stands[(self.way_bank >> (WAY_CLOCKS - 1) & 1) as usize] = true;
        }
        self.way = self.way << 1 | u32::from(ends.is_some());
        self.way_bank = self.way_bank << 1 | ends.unwrap_or(0) as u32;
        if let Some(bank) = ends {
            self.is_occupied[bank] = true;
        }
        if frees {
            self.is_occupied[self.reader_bank] = false;
            self.stands[self.reader_bank] = false;
            self.reader_bank = 1 - self.reader_bank;
        }
    }

    fn reset(&mut self) {
        *self = Self::default();
    }
}
