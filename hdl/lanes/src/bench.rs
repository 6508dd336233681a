//! The bench around a lane, as ring, movers and memory would be: gives the command, feeds beats, takes what is offered, and compares.
//! The same steps stand in `bench.wgsl`, word for word: a test compares the ends and the digests of every output of both.
//! Never more than four segments at once: more are not taken until there is room.

use crate::stimuli::Stimuli;

/// How a lane ended.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct End {
    /// What was wrong; see [`FLAGS`]. A lane that did not end has [`UNENDED`] alone.
    pub flags: u32,
    /// Clocks from the reset to the end.
    pub clocks: u32,
    /// Of all outputs on all clocks, in the order of the layout.
    pub digest: u32,
}

/// An address that is not in memory.
pub const READ: u32 = 1;
/// A segment that is empty or off its grid.
pub const SEGMENT: u32 = 1 << 1;
/// A write outside the window, or of no command.
pub const OUTSIDE: u32 = 1 << 2;
/// A beat without a segment, or its last flag in the wrong place.
pub const BEAT: u32 = 1 << 3;
/// A completion of no command, or of another one.
pub const COMPLETION: u32 = 1 << 4;
/// An offer fell, or changed, before it was taken.
pub const WITHDRAWN: u32 = 1 << 5;
/// What was written is not what it must be.
pub const RESULT: u32 = 1 << 6;
/// Status, checksum or the word beside it are not what they must be.
pub const STATUS: u32 = 1 << 7;
/// The command did not end.
pub const UNENDED: u32 = 1 << 8;

/// Flags and what they say.
pub const FLAGS: [(u32, &str); 9] = [
    (READ, "a read outside of memory"),
    (SEGMENT, "an impossible segment"),
    (OUTSIDE, "a write outside the window"),
    (BEAT, "a beat out of its segment"),
    (COMPLETION, "a completion of no command"),
    (WITHDRAWN, "an offer was withdrawn"),
    (RESULT, "wrong bytes were written"),
    (STATUS, "a wrong status, checksum or word beside it"),
    (UNENDED, "the command did not end"),
];

impl End {
    /// What was wrong, in words; empty where nothing was.
    pub fn faults(&self) -> Vec<&'static str> {
        let set = |(flag, text): (u32, &'static str)| (self.flags & flag != 0).then_some(text);
        FLAGS.into_iter().filter_map(set).collect()
    }
}

/// Clocks of reset.
pub const RESET_CLOCKS: u32 = 2;
/// Clocks from a segment to its first beat.
pub const LATENCY: u32 = 6;
/// Segments of reads, and of writes, that are taken at once.
pub const QUEUE: usize = 4;
/// The number that the command is given, and must come back with.
pub const SLOT: u32 = 5;

/// What a lane is doing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum Phase {
    /// The command is offered.
    #[default]
    Offered,
    /// It was taken.
    Running,
    /// It has ended, or something was wrong.
    Over,
}

/// What the core is shown on a clock, beside the operands.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Given {
    /// High after the reset.
    pub resetn: u32,
    /// The command is offered.
    pub cmd_valid: u32,
    /// A beat is offered, its halves, and whether it ends its segment.
    pub rdat: [u32; 4],
    /// Segment to read, segment to write, beat to write, completion: whether it would be taken.
    pub ready: [u32; 4],
}

/// What the core shows.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// Takes the command, takes the beat.
    pub takes: [u32; 2],
    /// Segment to read: valid, address, beats.
    pub rseg: [u32; 3],
    /// Segment to write: valid, address, beats.
    pub wseg: [u32; 3],
    /// Beat to write: valid, halves, last.
    pub wdat: [u32; 4],
    /// Completion: valid, slot, status, checksum, the word beside it.
    pub done: [u32; 5],
}

/// A lane's surroundings.
#[derive(Clone, Debug, Default)]
pub(super) struct Bench {
    pub(super) phase: Phase,
    random: u32,
    offered: bool,
    /// Address, beats left, clock from which on they may be offered.
    reads: Vec<[u32; 3]>,
    /// Address, beats left.
    rooms: Vec<[u32; 2]>,
    /// Of each stream what was offered and not taken, with its lowest bit set; 0 is nothing.
    held: [u32; 4],
    written: u32,
    pub(super) end: End,
}

impl Bench {
    pub(super) fn new(random: u32) -> Self {
        Self {
            random,
            ..Self::default()
        }
    }

    /// Whether port `number` stalls on this clock.
    fn stalls(&self, stimuli: &Stimuli, number: u32) -> bool {
        (self.random >> (4 * number) & 15) < stimuli.stalls
    }

    /// What the core is shown on this clock.
    pub(super) fn give(&mut self, stimuli: &Stimuli, lane: usize, clock: u32) -> Given {
        self.random ^= self.random << 13;
        self.random ^= self.random >> 17;
        self.random ^= self.random << 5;
        let mut given = Given::default();
        if clock < RESET_CLOCKS {
            return given;
        }
        given.resetn = 1;
        given.cmd_valid = u32::from(self.phase == Phase::Offered);
        let due = self.reads.first().is_some_and(|read| read[2] <= clock);
        self.offered |= due && !self.stalls(stimuli, 4);
        if let Some([address, left, _]) = self.reads.first().filter(|_| self.offered) {
            let [low, high] = stimuli.beat(lane, *address).unwrap_or_default();
            given.rdat = [1, low, high, u32::from(*left == 1)];
        }
        let room = [self.reads.len() < QUEUE, self.rooms.len() < QUEUE, true, true];
        given.ready = std::array::from_fn(|at| u32::from(room[at] && !self.stalls(stimuli, at as u32)));
        given
    }

    /// What the core did on this clock.
    pub(super) fn take(&mut self, stimuli: &Stimuli, lane: usize, clock: u32, given: &Given, shown: &Shown) {
        let mut wrong = 0;
        if given.cmd_valid & shown.takes[0] != 0 {
            self.phase = Phase::Running;
        }
        if self.offered && shown.takes[1] != 0 {
            self.offered = false;
            let read = &mut self.reads[0];
            if stimuli.beat(lane, read[0]).is_none() {
                wrong |= READ;
            }
            (read[0], read[1]) = (read[0].wrapping_add(8), read[1] - 1);
            if read[1] == 0 {
                self.reads.remove(0);
            }
        }
        let (rseg, wseg, wdat, done) = (shown.rseg, shown.wseg, shown.wdat, shown.done);
        let standing = [
            mixed(rseg[1], rseg[2]),
            mixed(wseg[1], wseg[2]),
            mixed(wdat[3], 0),
            mixed(done[1], done[2]),
        ];
        for (stream, valid) in [rseg[0], wseg[0], wdat[0], done[0]].into_iter().enumerate() {
            let now = if valid != 0 { standing[stream] } else { 0 };
            if self.held[stream] != 0 && self.held[stream] != now {
                wrong |= WITHDRAWN;
            }
            self.held[stream] = if given.ready[stream] == 0 { now } else { 0 };
        }
        if rseg[0] & given.ready[0] != 0 {
            if rseg[2] == 0 || rseg[1] % 8 != 0 {
                wrong |= SEGMENT;
            }
            self.reads.push([rseg[1], rseg[2], clock + LATENCY]);
        }
        if wseg[0] & given.ready[1] != 0 {
            wrong |= self.room(stimuli, wseg[1], wseg[2]);
        }
        if wdat[0] & given.ready[2] != 0 {
            wrong |= self.write(stimuli, lane, [wdat[1], wdat[2]], wdat[3]);
        }
        self.end.flags |= wrong;
        if done[0] & given.ready[3] != 0 {
            self.end.flags |= self.complete(stimuli, lane, done);
            self.phase = Phase::Over;
        }
        if wrong & !RESULT != 0 {
            self.phase = Phase::Over;
        }
        self.end.clocks = clock + 1;
    }

    fn room(&mut self, stimuli: &Stimuli, address: u32, beats: u32) -> u32 {
        let command = &stimuli.command;
        let offset = address.wrapping_sub(command.dst);
        let mut wrong = 0;
        if beats == 0 || !address.is_multiple_of(8) {
            wrong |= SEGMENT;
        }
        // Beats have 24 bits.
        if offset > command.dst_len || 8 * beats > command.dst_len - offset || self.phase != Phase::Running {
            wrong |= OUTSIDE;
        }
        self.rooms.push([address, beats]);
        wrong
    }

    fn write(&mut self, stimuli: &Stimuli, lane: usize, halves: [u32; 2], last: u32) -> u32 {
        let Some(room) = self.rooms.first_mut() else {
            return BEAT;
        };
        let mut wrong = 0;
        if (last != 0) != (room[1] == 1) {
            wrong |= BEAT;
        }
        let word = (room[0] - stimuli.command.dst) as usize / 4;
        let expected = [0, 1].map(|half| stimuli.expected(lane, word + half));
        if halves != expected {
            wrong |= RESULT;
        }
        self.written += 2;
        *room = [room[0] + 8, room[1] - 1];
        if room[1] == 0 {
            self.rooms.remove(0);
        }
        wrong
    }

    fn complete(&self, stimuli: &Stimuli, lane: usize, done: [u32; 5]) -> u32 {
        let window = stimuli.window_words();
        let mut wrong = 0;
        if self.phase != Phase::Running || done[1] != SLOT {
            wrong |= COMPLETION;
        }
        if self.written as usize != window {
            wrong |= RESULT;
        }
        if (0..3).any(|at| done[2 + at] != stimuli.expected(lane, window + at)) {
            wrong |= STATUS;
        }
        wrong
    }
}

/// Two words as one that is not 0.
fn mixed(a: u32, b: u32) -> u32 {
    (a.wrapping_mul(MIX) ^ b).wrapping_mul(MIX) << 1 | 1
}

/// One more word of a digest.
pub(super) fn digested(digest: u32, word: u32) -> u32 {
    (digest ^ word).rotate_left(5).wrapping_mul(MIX)
}

/// 2^32 by the golden ratio, odd.
const MIX: u32 = 0x9e37_79b1;
