//! Clients that keep no rule: oversized, slow, deaf, lying, and those that hand in the same again and again.
//! Beside the honest ones, who must not notice them.
//! Never stronger than a peer of the network: all they have is their connections.

use rand::RngExt as _;

use super::{client::Asked, engine::receipt, events::Event, simulator::Simulator, violation::Violation};
use crate::tracker::{
    core::Conn,
    load::world::Sort,
    wire::{
        Frame, HEADER_BYTES, Kind, Message as _, ReceiptRow, Status, Verdict,
        message::{GetAccount, Hello, ProveReceipt, Role},
    },
};

/// What is wrong with a hostile client.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Malice {
    /// It announces bodies that are longer than any.
    Oversized,
    /// It sends one byte after another.
    Slow,
    /// It connects and says nothing.
    Silent,
    /// It asks and does not read the answers.
    Deaf,
    /// It sends flipped bits, answers to no question, and noise.
    Lying,
    /// It hands in the same receipts again and again, most of them invalid.
    Flooding,
}

impl Malice {
    pub(super) const ALL: [Self; 6] = [
        Self::Flooding,
        Self::Deaf,
        Self::Lying,
        Self::Slow,
        Self::Oversized,
        Self::Silent,
    ];
}

impl Simulator {
    /// The turn of a hostile client.
    pub(super) fn harm(&mut self, client: usize, malice: Malice) {
        let Some(conn) = self.clients[client].conn else {
            // Handshakes cost more than all else here.
            if self.is_loaded() && self.rng.random_range(0..8) == 0 {
                self.connect(client);
            }
            return;
        };
        let (is_welcome, is_established) = match self.connections.get(&conn) {
            Some(connection) => (connection.is_welcome, connection.link.is_established()),
            None => return,
        };
        if !is_established || !self.is_loaded() {
            return;
        }
        if !is_welcome {
            // The silent ones say no more than what the handshake needs.
            if malice != Malice::Silent {
                self.greet(conn);
            }
            return;
        }
        match malice {
            Malice::Silent => {}
            Malice::Oversized => {
                let mut bytes = self.sealed(conn, Frame::request(Kind::Ping, 1, 0, &[]));
                // Of the header in the clear the length; in Noise anything.
                if let Some(first) = bytes.first_chunk_mut::<4>() {
                    *first = u32::MAX.to_le_bytes();
                }
                self.carry(conn, &bytes, true);
            }
            Malice::Slow => {
                // The first byte of a frame, and after three seconds the next, until it is cut.
                let byte = [self.rng.random_range(1..2u8)];
                self.carry(conn, &byte, true);
            }
            Malice::Deaf => {
                if let Some(connection) = self.connections.get_mut(&conn) {
                    connection.reads = false;
                }
                // Now and then it reads after all, before or after it is cut.
                if self.rng.random_range(0..4) == 0 {
                    let at_us = self.now_us() + self.rng.random_range(0..40_000_000);
                    self.events.at(at_us, Event::Reads { conn });
                }
                for _ in 0..8 {
                    let asked = ProveReceipt {
                        seq: 1,
                        index: 0,
                        size: 0,
                    };
                    self.request(conn, Kind::ProveReceipt, 1_000_000, &asked.to_body(), Asked::Nothing);
                }
            }
            Malice::Lying => self.lie(conn),
            // Before the opening what is good waits for it.
            Malice::Flooding if !self.is_open => {}
            Malice::Flooding => {
                let user = self.clients[client].user;
                let mut body = Vec::new();
                for sort in [
                    Sort::Good,
                    Sort::UserSignature,
                    Sort::Amount,
                    Sort::Good,
                    Sort::ProviderSignature,
                ] {
                    let object = receipt(user, 0, 1, sort);
                    if sort == Sort::Good {
                        self.truth.allow(&object);
                    }
                    if let Some(row) = ReceiptRow::new(&object) {
                        body.extend_from_slice(bytemuck::bytes_of(&row));
                    }
                }
                for _ in 0..self.rng.random_range(1..12) {
                    let deadline_us = self.rng.random_range(1_000..1_000_000);
                    self.request(conn, Kind::SubmitReceipts, deadline_us, &body, Asked::Flood);
                }
            }
        }
    }

    fn lie(&mut self, conn: Conn) {
        match self.rng.random_range(0..4) {
            0 => {
                let mut bytes = self.sealed(conn, Frame::request(Kind::GetHead, 1, 0, &[]));
                let at = self.rng.random_range(0..bytes.len().max(1));
                if let Some(byte) = bytes.get_mut(at) {
                    *byte ^= 1 << self.rng.random_range(0..8);
                }
                self.carry(conn, &bytes, true);
            }
            1 => {
                self.say(conn, Frame::answer(Kind::ReceiptVerdicts, 7, &[0; 32]));
            }
            2 => {
                let noise: Vec<u8> = (0..self.rng.random_range(1..3 * HEADER_BYTES))
                    .map(|_| self.rng.random())
                    .collect();
                self.carry(conn, &noise, true);
            }
            _ => {
                let half = GetAccount {
                    user: [1; 32],
                    provider: [2; 32],
                };
                let body = half.to_body();
                self.say(conn, Frame::request(Kind::GetAccount, 9, 1, &body[..body.len() / 2]));
            }
        }
    }

    /// The bytes of a frame, not yet sent.
    fn sealed(&mut self, conn: Conn, frame: Frame<'_>) -> Vec<u8> {
        let (mut plain, mut bytes) = (Vec::new(), Vec::new());
        if let Some(connection) = self.connections.get_mut(&conn)
            && frame.write(&mut plain).is_ok()
        {
            // What cannot be sealed is not sent.
            let _ = connection.link.send(&plain, &mut bytes);
        }
        bytes
    }

    /// Says hello.
    pub(super) fn greet(&mut self, conn: Conn) {
        let is_greeted = self
            .connections
            .get(&conn)
            .is_some_and(|connection| connection.waiting.contains_key(&0));
        if is_greeted {
            return;
        }
        let hello = Hello {
            version_min: 1,
            version_max: 1,
            software: "simulated client".into(),
            role: Role::User,
        };
        self.say(conn, Frame::request(Kind::Hello, 0, 0, &hello.to_body()));
        if let Some(connection) = self.connections.get_mut(&conn) {
            connection.waiting.insert(0, Asked::Hello);
        }
    }

    /// The verdicts on a flood: the rules hold for it, too.
    pub(super) fn flooded(&mut self, client: usize, verdicts: &[Verdict]) -> Result<(), Violation> {
        let user = self.clients[client].user;
        Violation::equal("verdicts on a flood", 5, verdicts.len() as u64)?;
        for (place, verdict) in verdicts.iter().enumerate() {
            let is_good = place == 0 || place == 3;
            let fits = match verdict.status {
                Status::Accepted | Status::AcceptedBefore => is_good,
                Status::Rejected => !is_good,
                Status::Deferred | Status::Refused => false,
            };
            if !fits {
                return Err(Violation::Verdict {
                    expected: format!("of item {place} of a flood, good: {is_good}"),
                    got: format!("{verdict:?}"),
                });
            }
            if is_good {
                let object = receipt(user, 0, 1, Sort::Good);
                let place = crate::tracker::desk::Place {
                    sequence: verdict.seq,
                    index: verdict.index,
                };
                self.truth.acknowledged(&object, place)?;
            }
        }
        Ok(())
    }
}
