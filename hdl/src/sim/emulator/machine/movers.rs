//! The movers' control: segments cut into bursts, bursts on the memory port, beats counted in their clients' queues.
//! Follows `top::{cutter, reader, writer}` and `circuit::fifo` clock by clock; between the port and what uses it.
//! Never holds a byte.

use std::collections::VecDeque;

use crate::sim::ddr::{Offers, Uses};

/// Clients of each mover: the rings, then the cores.
pub(super) const CLIENTS: usize = 4;
/// In which order clients are served: rings, SM3, tree, GF(2^8).
const SERVICE: [usize; CLIENTS] = [0, 3, 1, 2];
/// Beats of the longest burst.
const BURST_BEATS: u32 = 16;
/// Bursts that a mover remembers behind the oldest.
const BURSTS_MAX: usize = 8;
/// Beats read ahead for a client.
const READ_AHEAD: u32 = 64;
/// Beats that a client may have waiting to be written.
const WRITE_BEHIND: u32 = 32;
/// Clocks of a beat of the self-test's memory.
const ROM_CLOCKS: u32 = 3;

/// Memory that a client asks for: first byte, a multiple of 8, and beats, at least 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Segment {
    pub(super) address: u32,
    pub(super) beats: u32,
}

/// A piece of a segment that stays within 128 bytes.
#[derive(Clone, Copy, Debug, Default)]
struct Piece {
    address: u32,
    beats: u32,
    is_rom: bool,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Cutting {
    #[default]
    Rests,
    Measures,
    Offers,
    MovesOn,
}

#[derive(Debug, Default)]
struct Cutter {
    state: Cutting,
    address: u32,
    left: u32,
    piece: Piece,
}

impl Cutter {
    fn offered(&self) -> Option<Piece> {
        (self.state == Cutting::Offers).then_some(self.piece)
    }

    fn edge(&mut self, segment: Option<Segment>, taken: bool) {
        self.state = match self.state {
            Cutting::Rests => {
                let Some(segment) = segment else { return };
                (self.address, self.left) = (segment.address, segment.beats);
                Cutting::Measures
            }
            Cutting::Measures => {
                self.piece = Piece {
                    address: self.address,
                    beats: self.left.min(BURST_BEATS - self.address / 8 % BURST_BEATS),
                    is_rom: self.address >> 28 == 15,
                };
                Cutting::Offers
            }
            Cutting::Offers if taken => Cutting::MovesOn,
            Cutting::Offers => Cutting::Offers,
            Cutting::MovesOn => {
                self.address = self.address.wrapping_add(8 * self.piece.beats);
                self.left -= self.piece.beats;
                match self.left {
                    0 => Cutting::Rests,
                    _ => Cutting::Measures,
                }
            }
        };
    }
}

/// A queue of beats: how many, not which.
#[derive(Debug, Default)]
struct Queue {
    stored: u32,
    total: u32,
    valid: bool,
    ready: bool,
}

impl Queue {
    fn edge(&mut self, offered: bool, taken: bool, depth: u32) {
        if self.total == 0 && !offered {
            (self.ready, self.valid) = (true, false);
            return;
        }
        let push = offered && self.ready;
        let pop = self.valid && taken;
        let fetch = self.stored != 0 && (!self.valid || taken);
        self.stored = self.stored + u32::from(push) - u32::from(fetch);
        self.total = self.total + u32::from(push) - u32::from(pop);
        self.valid = fetch || self.valid && !taken;
        self.ready = self.total != depth;
    }
}

/// The short queue in which a mover remembers its bursts: the oldest in a register, the others behind it.
#[derive(Debug)]
struct Bursts<T> {
    oldest: Option<T>,
    behind: VecDeque<T>,
    is_crowded: bool,
}

impl<T> Default for Bursts<T> {
    fn default() -> Self {
        Self {
            oldest: None,
            behind: VecDeque::with_capacity(BURSTS_MAX),
            is_crowded: false,
        }
    }
}

impl<T> Bursts<T> {
    fn is_empty(&self) -> bool {
        self.oldest.is_none() && self.behind.is_empty() && !self.is_crowded
    }

    fn edge(&mut self, push: Option<T>, pop: bool) {
        self.is_crowded = self.behind.len() + 1 >= BURSTS_MAX;
        if self.oldest.is_none() || pop {
            self.oldest = self.behind.pop_front();
        }
        self.behind.extend(push);
    }
}

/// A burst of reads under way.
#[derive(Clone, Copy, Debug)]
struct Flight {
    client: usize,
    beats: u32,
    is_rom: bool,
}

/// The read mover.
#[derive(Debug)]
pub(super) struct Reader {
    cut: [Cutter; CLIENTS],
    queue: [Queue; CLIENTS],
    space: [u32; CLIENTS],
    /// What the clock before gave to `space` and took from it.
    gain: [u32; CLIENTS],
    cost: [u32; CLIENTS],
    is_ready: [bool; CLIENTS],
    flying: [u32; CLIENTS],
    flights: Bursts<Flight>,
    /// The client of the beat that came in the clock before.
    comes: Option<usize>,
    asked: Option<(u32, u32)>,
    come: u32,
    rom_turn: u32,
}

impl Default for Reader {
    fn default() -> Self {
        Self {
            cut: Default::default(),
            queue: Default::default(),
            space: [READ_AHEAD; CLIENTS],
            gain: [0; CLIENTS],
            cost: [0; CLIENTS],
            is_ready: [false; CLIENTS],
            flying: [0; CLIENTS],
            flights: Bursts::default(),
            comes: None,
            asked: None,
            come: 0,
            rom_turn: 0,
        }
    }
}

impl Reader {
    /// It takes a segment of this client.
    pub(super) fn accepts(&self, client: usize, keep: bool) -> bool {
        self.cut[client].state == Cutting::Rests && keep
    }

    /// It has a beat for this client.
    pub(super) fn gives(&self, client: usize) -> bool {
        self.queue[client].valid
    }

    /// Nothing is under way for this client.
    pub(super) fn is_quiet(&self, client: usize) -> bool {
        self.flying[client] == 0
    }

    /// Nothing will ever happen here unless it is asked for something.
    pub(super) fn rests(&self) -> bool {
        self.flights.is_empty()
            && self.asked.is_none()
            && self.comes.is_none()
            && self.gain == [0; CLIENTS]
            && self.cut.iter().all(|cut| cut.state == Cutting::Rests)
            && self.queue.iter().all(|queue| queue.total == 0 && queue.ready)
    }

    /// One clock: segments and beats that clients take; what it does on the port goes to `uses`. Returns the client that met an
    /// access to no memory.
    pub(super) fn edge(
        &mut self,
        segments: [Option<Segment>; CLIENTS],
        takes: [bool; CLIENTS],
        keep: [bool; CLIENTS],
        is_testing: bool,
        (offers, holds): (&Offers, impl Fn(u32) -> bool),
        uses: &mut Uses,
    ) -> Option<usize> {
        // The beat that comes.
        let (mut comes, mut fails, mut finishes) = (None, None, None);
        let mut rom_turn = 0;
        if let Some(flight) = &self.flights.oldest {
            if flight.is_rom {
                rom_turn = (self.rom_turn + 1) % ROM_CLOCKS;
                comes = (rom_turn == 0).then_some(flight.client);
            } else {
                uses.beat = true;
                if let Some((address, _)) = offers.beat {
                    comes = Some(flight.client);
                    fails = (!holds(address)).then_some(flight.client);
                }
            }
            if comes.is_some() {
                self.come += 1;
                if self.come == flight.beats {
                    self.come = 0;
                    finishes = Some(flight.client);
                }
            }
        }
        self.rom_turn = rom_turn;

        // The burst that is asked for next.
        let is_free = (self.asked.is_none() || offers.ask) && !self.flights.is_crowded;
        let is_able = |client: &usize| self.is_ready[*client] && self.cut[*client].state == Cutting::Offers;
        let granted = if is_free {
            SERVICE.into_iter().find(is_able)
        } else {
            None
        };
        for (client, keep) in keep.into_iter().enumerate() {
            self.is_ready[client] =
                self.cut[client].state == Cutting::Offers && self.space[client] >= BURST_BEATS && keep;
        }
        uses.ask = self.asked;
        if offers.ask {
            self.asked = None;
        }
        let (mut flight, mut cost) = (None, [0; CLIENTS]);
        if let Some((client, piece)) = granted.and_then(|client| Some((client, self.cut[client].offered()?))) {
            let is_rom = piece.is_rom && is_testing;
            flight = Some(Flight {
                client,
                beats: piece.beats,
                is_rom,
            });
            if !is_rom {
                self.asked = Some((piece.address, piece.beats));
            }
            self.flying[client] += 1;
            cost[client] = piece.beats;
        }
        self.flights.edge(flight, finishes.is_some());
        let came = std::mem::replace(&mut self.comes, comes);
        if let Some(client) = finishes {
            self.flying[client] -= 1;
        }
        for (client, keep) in keep.into_iter().enumerate() {
            if !keep {
                self.cut[client] = Cutter::default();
                self.queue[client] = Queue::default();
                (self.space[client], self.gain[client], self.cost[client]) = (READ_AHEAD, 0, 0);
                if comes == Some(client) {
                    self.comes = None;
                }
                continue;
            }
            self.cut[client].edge(segments[client], granted == Some(client));
            self.space[client] = self.space[client] + self.gain[client] - self.cost[client];
            self.gain[client] = u32::from(self.queue[client].valid && takes[client]);
            self.cost[client] = cost[client];
            self.queue[client].edge(came == Some(client), takes[client], READ_AHEAD);
        }
        fails
    }
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Writing {
    #[default]
    Chooses,
    Addresses,
    Writes,
    ThrowsAway,
}

/// The write mover.
#[derive(Debug, Default)]
pub(super) struct Writer {
    cut: [Cutter; CLIENTS],
    queue: [Queue; CLIENTS],
    has_enough: [bool; CLIENTS],
    flying: [u32; CLIENTS],
    flights: Bursts<usize>,
    state: Writing,
    has_rested: bool,
    client: usize,
    piece: Piece,
    left: u32,
}

impl Writer {
    /// It takes a segment of this client.
    pub(super) fn accepts(&self, client: usize, keep: bool) -> bool {
        self.cut[client].state == Cutting::Rests && keep
    }

    /// It takes a beat of this client.
    pub(super) fn takes(&self, client: usize) -> bool {
        self.queue[client].ready
    }

    /// Everything that this client handed over is in memory.
    pub(super) fn is_quiet(&self, client: usize) -> bool {
        self.flying[client] == 0
            && self.cut[client].state == Cutting::Rests
            && self.queue[client].total == 0
            && !(self.client == client && self.state != Writing::Chooses)
    }

    /// Nothing will ever happen here unless it is given something.
    pub(super) fn rests(&self) -> bool {
        self.has_rested
            && self.flights.is_empty()
            && (0..CLIENTS).all(|client| self.is_quiet(client) && self.queue[client].ready && !self.has_enough[client])
    }

    /// One clock: segments and beats that clients hand over; what it does on the port goes to `uses`. Returns the client that met an
    /// access to no memory.
    pub(super) fn edge(
        &mut self,
        segments: [Option<Segment>; CLIENTS],
        gives: [bool; CLIENTS],
        keep: [bool; CLIENTS],
        is_testing: bool,
        offers: &Offers,
        uses: &mut Uses,
    ) -> Option<usize> {
        let is_able = |client: &usize| self.has_enough[*client] && self.cut[*client].state == Cutting::Offers;
        let chooses = self.state == Writing::Chooses && self.has_rested && !self.flights.is_crowded;
        let granted = if chooses {
            SERVICE.into_iter().find(is_able)
        } else {
            None
        };
        for (client, keep) in keep.into_iter().enumerate() {
            let cut = &self.cut[client];
            self.has_enough[client] =
                cut.state == Cutting::Offers && self.queue[client].total >= cut.piece.beats && keep;
        }
        // Acknowledgements belong to the bursts in their order.
        uses.acknowledged = self.flights.oldest.is_some();
        let (mut fails, mut returns, mut launches) = (None, false, None);
        if let (Some(client), Some(response)) = (self.flights.oldest, offers.acknowledged) {
            returns = true;
            self.flying[client] -= 1;
            fails = (response != 0).then_some(client);
        }
        self.has_rested = self.state == Writing::Chooses && granted.is_none();
        let mut moves = None;
        match self.state {
            Writing::Chooses => {
                if let Some((client, piece)) = granted.and_then(|client| Some((client, self.cut[client].offered()?))) {
                    (self.client, self.piece, self.left) = (client, piece, piece.beats);
                    self.state = match piece.is_rom && is_testing {
                        true => Writing::ThrowsAway,
                        false => Writing::Addresses,
                    };
                }
            }
            Writing::Addresses => {
                uses.room = Some((self.piece.address, self.piece.beats));
                if offers.room {
                    launches = Some(self.client);
                    self.flying[self.client] += 1;
                    self.state = Writing::Writes;
                }
            }
            Writing::Writes => {
                uses.data = true;
                moves = offers.data.then_some(self.client);
            }
            Writing::ThrowsAway => moves = Some(self.client),
        }
        self.flights.edge(launches, returns);
        if moves.is_some() {
            self.left -= 1;
            if self.left == 0 {
                self.state = Writing::Chooses;
            }
        }
        for (client, keep) in keep.into_iter().enumerate() {
            if !keep {
                self.cut[client] = Cutter::default();
                self.queue[client] = Queue::default();
                continue;
            }
            self.cut[client].edge(segments[client], granted == Some(client));
            self.queue[client].edge(gives[client], moves == Some(client), WRITE_BEHIND);
        }
        fails
    }
}
