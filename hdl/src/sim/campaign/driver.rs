//! One lane's surroundings: memory, command and completion as the rings and movers would be, and the rules they rely on.
//! Reacts to a core's outputs clock by clock, in a campaign one driver a lane.
//! Never panics: what breaks a rule is a result, and the lane is left alone from then on.

use std::collections::VecDeque;
use std::fmt;

use perigee_hdl_abi::crc32c::crc32c;
use perigee_hdl_abi::records::Status;

use crate::sim::campaign::jobs::Job;

/// A rule of the protocol that a core broke.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Breach {
    /// An offer fell, or its payload changed, before it was taken.
    Withdrawn,
    /// A segment that is empty or off its grid.
    Segment,
    /// A beat to be written without a segment, or its last flag in the wrong place.
    Beat,
    /// A write outside the window of the command.
    Outside,
    /// A completion of no command, or of another one.
    Completion,
    /// A port of the payload was not as without the upset.
    Changed,
}

impl fmt::Display for Breach {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Withdrawn => "an offer was withdrawn",
            Self::Segment => "an impossible segment",
            Self::Beat => "a beat out of its segment",
            Self::Outside => "a write outside the window",
            Self::Completion => "a completion of no command",
            Self::Changed => "a port was another one",
        })
    }
}

/// How a command ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ending {
    /// Its status.
    pub status: u32,
    /// Checksum of what was written, and the word beside it.
    pub results: [u32; 2],
    /// What was written, as addresses and beats.
    pub written: Vec<(u32, u64)>,
}

impl Ending {
    /// Whether the driver of the payload would see that something is wrong: by the status, or by the checksum.
    pub fn is_detected(&self) -> bool {
        let bytes: Vec<u8> = self.written.iter().flat_map(|(_, beat)| beat.to_le_bytes()).collect();
        self.status != Status::Done as u32 || self.results[0] != crc32c(&bytes)
    }
}

/// Streams that a core offers.
pub const STREAMS: usize = 4;

/// What a core shows on a clock: its four offers, and which of what it is offered it takes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// Valid, and the payload: segment to read, segment to write, beat to write, completion.
    pub offers: [(bool, [u32; 4]); STREAMS],
    /// Takes the command.
    pub takes_command: bool,
    /// Takes the beat.
    pub takes_beat: bool,
}

/// What a core is shown by its lane alone.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Given {
    /// A command is offered, with this slot.
    pub command: Option<u32>,
    /// A beat is offered, and whether it ends its segment.
    pub beat: Option<(u64, bool)>,
}

/// Surroundings of a lane.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Driver {
    /// Segments of reads: clock from which on their beats may be offered, next address and beats left.
    ahead: VecDeque<(u64, u32, u32)>,
    offered: bool,
    /// A beat of this command came from no memory.
    failed: bool,
    /// Segments of writes: next address and beats left.
    rooms: VecDeque<(u32, u32)>,
    held: [Option<[u32; 4]>; STREAMS],
    written: Vec<(u32, u64)>,
    running: bool,
    /// Ends so far.
    pub endings: Vec<Ending>,
    /// The first rule that was broken.
    pub breach: Option<Breach>,
}

/// Clocks to the first beat of a segment.
const LATENCY: u64 = 6;
/// Segments on their way beyond which a core asks for nonsense.
const AHEAD_MAX: usize = 1 << 12;
/// Of each offer the words that must stand until it is taken. Data may be upset in the very register that offers it, and is then wrong
/// as any other data: the halves of a beat, the checksum and the word beside it.
const STANDING: [[bool; 4]; STREAMS] = [
    [true; 4],
    [true; 4],
    [false, false, true, true],
    [true, true, false, false],
];

impl Driver {
    /// Before the first command.
    pub fn new() -> Self {
        Self {
            ahead: VecDeque::new(),
            offered: false,
            failed: false,
            rooms: VecDeque::new(),
            held: [None; STREAMS],
            written: Vec::new(),
            running: false,
            endings: Vec::new(),
            breach: None,
        }
    }

    /// Which offers are taken on this clock: each stalls on clocks of its own, so that it must stand.
    pub fn readies(clock: u64) -> [bool; STREAMS] {
        [(3, 0), (4, 1), (5, 2), (3, 1)].map(|(of, stall)| clock % of != stall)
    }

    /// What the core is shown on this clock. A beat that was offered stays.
    pub fn give(&mut self, job: &Job, clock: u64) -> Given {
        let due = self.ahead.front().is_some_and(|(from, ..)| *from <= clock);
        self.offered |= due && clock % 7 != 3;
        Given {
            command: (!self.running && self.endings.len() < job.commands).then_some(self.endings.len() as u32),
            beat: match self.ahead.front() {
                Some((_, address, left)) if self.offered => Some((job.beat(*address).unwrap_or(0), *left == 1)),
                _ => None,
            },
        }
    }

    /// What the core did on this clock.
    pub fn take(&mut self, job: &Job, clock: u64, shown: &Shown) {
        if self.breach.is_some() {
            return;
        }
        self.running |= shown.takes_command && !self.running && self.endings.len() < job.commands;
        if self.offered && shown.takes_beat {
            self.offered = false;
            self.beat_taken(job);
        }
        for (stream, ready) in Self::readies(clock).into_iter().enumerate() {
            let (valid, payload) = shown.offers[stream];
            let standing = std::array::from_fn(|word| if STANDING[stream][word] { payload[word] } else { 0 });
            if self.held[stream].is_some_and(|held| !valid || held != standing) {
                self.breach = Some(Breach::Withdrawn);
                return;
            }
            self.held[stream] = (valid && !ready).then_some(standing);
            let taken = match stream {
                _ if !valid || !ready => Ok(()),
                0 => self.read(clock, payload),
                1 => self.room(job, payload),
                2 => self.write(payload),
                _ => self.complete(payload),
            };
            if let Err(breach) = taken {
                self.breach = Some(breach);
                return;
            }
        }
    }

    /// A read outside memory is no breach: the bus answers its beats with errors, and the command ends with one.
    fn read(&mut self, clock: u64, [address, beats, ..]: [u32; 4]) -> Result<(), Breach> {
        if beats == 0 || address % 8 != 0 || self.ahead.len() >= AHEAD_MAX {
            return Err(Breach::Segment);
        }
        self.ahead.push_back((clock + LATENCY, address, beats));
        Ok(())
    }

    fn beat_taken(&mut self, job: &Job) {
        let Some((_, address, left)) = self.ahead.front_mut() else {
            return;
        };
        self.failed |= job.beat(*address).is_none();
        (*address, *left) = (address.wrapping_add(8), *left - 1);
        if *left == 0 {
            self.ahead.pop_front();
        }
    }

    fn room(&mut self, job: &Job, [address, beats, ..]: [u32; 4]) -> Result<(), Breach> {
        if beats == 0 || address % 8 != 0 || self.rooms.len() >= AHEAD_MAX {
            return Err(Breach::Segment);
        }
        let window = u64::from(job.dst)..u64::from(job.dst) + u64::from(job.dst_len);
        let end = u64::from(address) + 8 * u64::from(beats);
        if !window.contains(&u64::from(address)) || end > window.end || !self.running {
            return Err(Breach::Outside);
        }
        self.rooms.push_back((address, beats));
        Ok(())
    }

    fn write(&mut self, [low, high, last, _]: [u32; 4]) -> Result<(), Breach> {
        let (address, beats) = self.rooms.front_mut().ok_or(Breach::Beat)?;
        if (last == 1) != (*beats == 1) {
            return Err(Breach::Beat);
        }
        self.written.push((*address, u64::from(low) | u64::from(high) << 32));
        (*address, *beats) = (*address + 8, *beats - 1);
        if *beats == 0 {
            self.rooms.pop_front();
        }
        Ok(())
    }

    fn complete(&mut self, [slot, status, crc, extra]: [u32; 4]) -> Result<(), Breach> {
        if !self.running || slot != self.endings.len() as u32 || Status::from_number(status as u8).is_none() {
            return Err(Breach::Completion);
        }
        self.running = false;
        let failed = std::mem::take(&mut self.failed);
        self.endings.push(Ending {
            status: if failed { Status::Bus as u32 } else { status },
            results: [crc, extra],
            written: std::mem::take(&mut self.written),
        });
        Ok(())
    }
}

impl Default for Driver {
    fn default() -> Self {
        Self::new()
    }
}
