//! A core that takes many jobs of one size in a command and keeps them in work at once, without its data: secp256k1 and scrypt.
//! Follows `cores::{secp256k1, scrypt}` in what a command takes as a whole; the tolerance is that of the tests that compare them.
//! Never overlaps reading, work and writing as the circuits do: a command reads all its jobs, works, and writes all its results.

use perigee_hdl_abi::records::{Opcode, Status, Submission};

use super::{
    core::{Around, Core, End, Order},
    movers::Segment,
};
use crate::{
    signatures::Kind,
    sim::ddr::{BEATS_PER_SHARE, CLOCKS_PER_SHARE},
    timing,
};

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    #[default]
    Rests,
    Judges,
    Asks,
    /// Beats left to read.
    Takes(u32),
    /// Clocks left.
    Works(u64),
    Rooms,
    /// Beats left to write.
    Gives(u32),
    Done(Status),
}

/// The core of an operation.
#[derive(Clone, Copy, Debug)]
pub(super) struct JobsCore {
    operation: Opcode,
    state: State,
    slot: u8,
    is_sound: bool,
    command: Submission,
}

impl JobsCore {
    pub(super) fn new(operation: Opcode) -> Self {
        Self {
            operation,
            state: State::Rests,
            slot: 0,
            is_sound: false,
            command: Submission {
                opcode: operation as u8,
                flags: 0,
                generation: 0,
                tag: 0,
                src: 0,
                src_len: 0,
                dst: 0,
                dst_len: 0,
                aux: [0; 8],
            },
        }
    }

    /// Clocks between the last beat that is read and the first that is written: those of the command but for its beats.
    fn work_clocks(&self) -> u64 {
        let jobs = u64::from(self.command.aux[0]);
        let clocks = match self.operation {
            Opcode::Scrypt => timing::scrypt::clocks(jobs),
            _ => Kind::of(self.command.aux[1]).map_or(0, |kind| timing::secp256k1::clocks(jobs, kind)),
        };
        let beats = u64::from(self.command.src_len / 8 + self.command.dst_len / 8);
        clocks.saturating_sub(beats * CLOCKS_PER_SHARE / BEATS_PER_SHARE).max(1)
    }
}

impl Core for JobsCore {
    fn rests(&self) -> bool {
        self.state == State::Rests
    }

    fn still_clocks(&self) -> u64 {
        match self.state {
            State::Rests | State::Done(_) => u64::MAX,
            // The last clock of the work is one in which something happens.
            State::Works(left) => left - 1,
            _ => 0,
        }
    }

    fn rest(&mut self, clocks: u64) {
        if let State::Works(left) = &mut self.state {
            *left -= clocks;
        }
    }

    fn is_ready(&self) -> bool {
        self.state == State::Rests
    }

    fn asks(&self) -> Option<Segment> {
        (self.state == State::Asks).then_some(Segment {
            address: self.command.src,
            beats: self.command.src_len / 8,
        })
    }

    fn takes(&self, _: bool) -> bool {
        matches!(self.state, State::Takes(_))
    }

    fn rooms(&self) -> Option<Segment> {
        (self.state == State::Rooms).then_some(Segment {
            address: self.command.dst,
            beats: self.command.dst_len / 8,
        })
    }

    fn gives(&self) -> bool {
        matches!(self.state, State::Gives(_))
    }

    fn done(&self) -> Option<End> {
        match self.state {
            State::Done(status) => Some(End {
                slot: self.slot,
                status,
            }),
            _ => None,
        }
    }

    fn edge(&mut self, order: Option<&Order>, around: &Around) {
        self.state = match self.state {
            State::Rests => {
                let Some(order) = order else { return };
                (self.slot, self.is_sound, self.command) = (order.slot, order.is_sound, order.command);
                State::Judges
            }
            State::Judges if self.is_sound => State::Asks,
            State::Judges => State::Done(Status::BadOperand),
            State::Asks if around.segment => State::Takes(self.command.src_len / 8),
            State::Takes(1) if around.beat => State::Works(self.work_clocks()),
            State::Takes(left) if around.beat => State::Takes(left - 1),
            State::Works(1) => State::Rooms,
            State::Works(left) => State::Works(left - 1),
            State::Rooms if around.room => State::Gives(self.command.dst_len / 8),
            State::Gives(1) if around.data => State::Done(Status::Done),
            State::Gives(left) if around.data => State::Gives(left - 1),
            State::Done(_) if around.done => State::Rests,
            same => same,
        };
    }

    fn reset(&mut self) {
        *self = Self::new(self.operation);
    }
}
