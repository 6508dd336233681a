//! The SM3 core without its data: messages asked for and packed into blocks, blocks compressed, digests and tails sent.
//! Follows `cores::sm3` clock by clock.
//! Never knows a byte of a message.

use perigee_hdl_abi::{
    layout::{SM3_PREFIX, SM3_TAIL},
    records::Status,
};

use super::{
    core::{Around, Core, End, Order},
    movers::Segment,
};

/// Beats of a block, of a digest and of the tail.
const BLOCK_BEATS: u32 = 8;
const DIGEST_BEATS: u32 = 4;
/// Words of a block that are loaded before the state becomes the chaining value.
const EARLY_WORDS: u32 = 15;
/// Clocks of the rounds.
const ROUND_CLOCKS: u32 = 128;
/// Clocks between the taking of a command and its judgement: digests counted, comparison.
const CHECK_CLOCKS: u32 = 2;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum State {
    #[default]
    Rests,
    Checks(u32),
    Judges,
    Runs,
    Done(Status),
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Packing {
    #[default]
    Rests,
    Begins,
    Sizes,
    Asks,
    Fills,
    AsksTail,
    Tail,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Stepping {
    /// Words that are in.
    Loads(u32),
    Begins,
    Primes,
    /// Clocks of the rounds left.
    Rounds(u32),
    Closes,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Sending {
    #[default]
    Rests,
    Asks,
    Sends,
    Restarts,
    AsksTail,
    Tail,
    Drains,
}

/// What a block ends.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
struct Ends {
    message: bool,
    command: bool,
}

/// The walk over messages.
#[derive(Clone, Copy, Debug, Default)]
struct Packer {
    state: Packing,
    address: u32,
    messages: u32,
    message_bytes: u32,
    beats: u32,
    rest: u32,
    is_marked: bool,
    beat: u32,
    slot: usize,
    /// The last beat of a block, on its way to the slot.
    ended: Option<(usize, Ends)>,
}

/// The core.
#[derive(Clone, Copy, Debug)]
pub(super) struct MessagesCore {
    state: State,
    order: Option<Order>,
    packer: Packer,
    stepping: Stepping,
    reader: usize,
    is_full: [bool; 2],
    slot_ends: [Ends; 2],
    block_ends: Ends,
    sending: Sending,
    sends_last: bool,
    /// Where the next digest goes.
    destination: u32,
    beat: u32,
    is_offered: bool,
}

impl Default for MessagesCore {
    fn default() -> Self {
        Self {
            state: State::Rests,
            order: None,
            packer: Packer::default(),
            stepping: Stepping::Loads(0),
            reader: 0,
            is_full: [false; 2],
            slot_ends: [Ends::default(); 2],
            block_ends: Ends::default(),
            sending: Sending::Rests,
            sends_last: false,
            destination: 0,
            beat: 0,
            is_offered: false,
        }
    }
}

impl MessagesCore {
    fn aux(&self, word: usize) -> u32 {
        self.order.map_or(0, |order| order.command.aux[word])
    }

    fn has_prefix(&self) -> bool {
        self.aux(3) & SM3_PREFIX != 0
    }

    fn has_tail(&self) -> bool {
        self.aux(3) & SM3_TAIL != 0
    }

    fn is_sound(&self) -> bool {
        self.order.is_some_and(|order| order.is_sound)
    }

    /// The way out takes a beat of the tail.
    fn passes_tail(&self, data: bool) -> bool {
        self.sending == Sending::Tail && (!self.is_offered || data)
    }

    /// The next beat of a block needs one of memory.
    fn needs_data(&self) -> bool {
        let packer = &self.packer;
        packer.beats != 0 || packer.rest > u32::from(self.has_prefix())
    }

    fn fills(&self) -> bool {
        self.packer.state == Packing::Fills && !self.is_full[self.packer.slot]
    }

    fn command(&mut self, order: Option<&Order>, around: &Around) {
        self.state = match self.state {
            State::Rests => {
                let Some(order) = order else { return };
                self.order = Some(*order);
                self.destination = order.command.dst;
                State::Checks(CHECK_CLOCKS)
            }
            State::Checks(1) => State::Judges,
            State::Checks(left) => State::Checks(left - 1),
            State::Judges if self.is_sound() => State::Runs,
            State::Judges => State::Done(Status::BadOperand),
            State::Runs if self.sending == Sending::Drains && (!self.is_offered || around.data) => {
                State::Done(Status::Done)
            }
            State::Done(_) if around.done => State::Rests,
            same => same,
        };
    }

    fn pack(&mut self, starts: bool, goes: bool, tail_passes: bool, around: &Around) {
        let (bytes, stride, count, bytes_last) = (self.aux(0), self.aux(1), self.aux(2), self.aux(4));
        let (has_prefix, has_tail) = (self.has_prefix(), self.has_tail());
        let source = self.order.map_or(0, |order| order.command.src);
        let packer = &mut self.packer;
        packer.ended = None;
        match packer.state {
            Packing::Rests if starts => {
                (packer.address, packer.messages) = (source, count);
                packer.state = Packing::Begins;
            }
            Packing::Begins => {
                packer.message_bytes = if packer.messages == 1 { bytes_last } else { bytes };
                packer.state = Packing::Sizes;
            }
            Packing::Sizes => {
                let total = packer.message_bytes + u32::from(has_prefix);
                (packer.beats, packer.rest) = (total / 8, total % 8);
                (packer.is_marked, packer.beat) = (false, 0);
                packer.state = match packer.message_bytes {
                    0 => Packing::Fills,
                    _ => Packing::Asks,
                };
            }
            Packing::Asks if around.segment => packer.state = Packing::Fills,
            Packing::AsksTail if around.segment => {
                packer.beat = 0;
                packer.state = Packing::Tail;
            }
            Packing::Tail if tail_passes => {
                packer.beat += 1;
                if packer.beat == DIGEST_BEATS {
                    packer.state = Packing::Rests;
                }
            }
            Packing::Fills if goes => {
                let (ends_block, ends_message) = (packer.beat == BLOCK_BEATS - 1, packer.is_marked);
                if packer.beats == 0 {
                    (packer.rest, packer.is_marked) = (0, true);
                }
                packer.beats = packer.beats.saturating_sub(1);
                packer.beat = (packer.beat + 1) % BLOCK_BEATS;
                if !ends_block {
                    return;
                }
                let command = packer.messages == 1;
                let ends = Ends {
                    message: ends_message,
                    command: ends_message && command,
                };
                packer.ended = Some((packer.slot, ends));
                packer.slot = 1 - packer.slot;
                if ends_message {
                    packer.address = packer.address.wrapping_add(stride);
                    packer.messages -= 1;
                    packer.state = match (command, has_tail) {
                        (false, _) => Packing::Begins,
                        (true, true) => Packing::AsksTail,
                        (true, false) => Packing::Rests,
                    };
                }
            }
            _ => {}
        }
    }

    /// Moves the block on; whether the chaining value takes the state in.
    fn step(&mut self) -> bool {
        match self.stepping {
            Stepping::Loads(words) => {
                if self.is_full[self.reader] {
                    self.stepping = match words + 1 {
                        EARLY_WORDS => Stepping::Begins,
                        words => Stepping::Loads(words),
                    };
                }
            }
            Stepping::Begins => {
                if self.sending == Sending::Rests {
                    self.stepping = Stepping::Primes;
                }
            }
            Stepping::Primes => {
                self.block_ends = self.slot_ends[self.reader];
                self.is_full[self.reader] = false;
                self.reader = 1 - self.reader;
                self.stepping = Stepping::Rounds(ROUND_CLOCKS);
            }
            Stepping::Rounds(1) => self.stepping = Stepping::Closes,
            Stepping::Rounds(left) => self.stepping = Stepping::Rounds(left - 1),
            Stepping::Closes => {
                self.stepping = Stepping::Loads(0);
                return true;
            }
        }
        false
    }

    fn send(&mut self, closes: bool, block: Ends, tail_passes: bool, around: &Around) {
        let is_free = !self.is_offered || around.data;
        if is_free {
            self.is_offered = false;
        }
        match self.sending {
            Sending::Rests if closes && block.message => {
                self.sends_last = block.command;
                self.sending = Sending::Asks;
            }
            Sending::Asks | Sending::AsksTail => {
                self.beat = 0;
                if around.room {
                    self.destination = self.destination.wrapping_add(8 * DIGEST_BEATS);
                    self.sending = match self.sending {
                        Sending::Asks => Sending::Sends,
                        _ => Sending::Tail,
                    };
                }
            }
            Sending::Sends if is_free => {
                self.is_offered = true;
                self.beat += 1;
                if self.beat == DIGEST_BEATS {
                    self.sending = Sending::Restarts;
                }
            }
            Sending::Restarts => {
                self.sending = match (self.sends_last, self.has_tail()) {
                    (false, _) => Sending::Rests,
                    (true, false) => Sending::Drains,
                    (true, true) => Sending::AsksTail,
                };
            }
            Sending::Tail if tail_passes => {
                self.is_offered = true;
                self.beat += 1;
                if self.beat == DIGEST_BEATS {
                    self.sending = Sending::Drains;
                }
            }
            Sending::Drains if is_free => self.sending = Sending::Rests,
            _ => {}
        }
    }
}

impl Core for MessagesCore {
    fn rests(&self) -> bool {
        self.state == State::Rests
    }

    fn still_clocks(&self) -> u64 {
        if self.rests() || self.done().is_some() {
            return u64::MAX;
        }
        let packer = &self.packer;
        let waits = match packer.state {
            Packing::Rests => true,
            Packing::Fills => self.is_full[packer.slot] || self.needs_data(),
            _ => false,
        };
        let sends = self.sending != Sending::Rests || self.is_offered;
        match (self.state, self.stepping) {
            (State::Runs, Stepping::Rounds(left)) if waits && !sends && packer.ended.is_none() => u64::from(left - 1),
            _ => 0,
        }
    }

    fn rest(&mut self, clocks: u64) {
        if let (State::Runs, Stepping::Rounds(left)) = (self.state, self.stepping) {
            self.stepping = Stepping::Rounds(left - clocks as u32);
        }
    }

    fn is_ready(&self) -> bool {
        self.state == State::Rests
    }

    fn asks(&self) -> Option<Segment> {
        let address = self.packer.address;
        match self.packer.state {
            Packing::Asks => Some(Segment {
                address,
                beats: self.packer.message_bytes.div_ceil(8),
            }),
            Packing::AsksTail => Some(Segment {
                address,
                beats: DIGEST_BEATS,
            }),
            _ => None,
        }
    }

    fn takes(&self, data: bool) -> bool {
        match self.packer.state {
            Packing::Fills => self.fills() && self.needs_data(),
            Packing::Tail => self.passes_tail(data),
            _ => false,
        }
    }

    fn rooms(&self) -> Option<Segment> {
        matches!(self.sending, Sending::Asks | Sending::AsksTail).then(|| Segment {
            address: self.destination,
            beats: DIGEST_BEATS,
        })
    }

    fn gives(&self) -> bool {
        self.is_offered
    }

    fn done(&self) -> Option<End> {
        match (self.state, self.order) {
            (State::Done(status), Some(Order { slot, .. })) => Some(End { slot, status }),
            _ => None,
        }
    }

    fn edge(&mut self, order: Option<&Order>, around: &Around) {
        let starts = self.state == State::Judges && self.is_sound();
        let goes = self.fills() && (around.beat || !self.needs_data());
        let tail_passes = self.packer.state == Packing::Tail && self.passes_tail(around.data) && around.beat;
        let (filled, block) = (self.packer.ended, self.block_ends);
        self.command(order, around);
        self.pack(starts, goes, tail_passes, around);
        // A block that is to begin looks at the way out before that moves.
        let closes = self.step();
        self.send(closes, block, tail_passes, around);
        if let Some((slot, ends)) = filled {
            (self.is_full[slot], self.slot_ends[slot]) = (true, ends);
        }
    }

    fn reset(&mut self) {
        *self = Self::default();
    }
}
