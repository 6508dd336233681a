//! The network of a simulation: connections that delay, cut streams into odd pieces and break at any byte.
//! Between clients and core; streams keep their order, as those of TCP do.
//! Never changes a byte: whoever sends wrong ones does it himself.

use std::{collections::BTreeMap, net::SocketAddr};

use rand::RngExt as _;

use super::{
    client::{Connection, demands},
    events::Event,
    simulator::Simulator,
    violation::Violation,
};
use crate::tracker::{
    core::Conn,
    wire::{Cut, Frame, Link, Transport},
};

impl Simulator {
    /// A client connects. `None`: nobody listens.
    pub(super) fn connect(&mut self, client: usize) -> Option<Conn> {
        let life = self.process.as_ref()?.life;
        self.last_conn += 1;
        let conn = self.last_conn;
        // A handshake of Noise costs several times more.
        let transport = match self.rng.random_range(0..4) {
            0 => Transport::Noise,
            _ => Transport::Clear,
        };
        let mut out = Vec::new();
        let credentials = self.clients[client].credentials.clone();
        let link = Link::connect(credentials, transport, demands(), &mut self.rng, &mut out).ok()?;
        let [third, fourth] = self.clients[client].host;
        let address = SocketAddr::from(([10, 0, third, fourth], 1));
        let now_us = self.now_us();
        self.connections.insert(
            conn,
            Connection {
                client,
                life,
                link,
                to_server_us: now_us,
                to_client_us: now_us,
                is_paused: false,
                inbox: Vec::new(),
                reads: true,
                held: Vec::new(),
                is_server_open: true,
                is_client_open: true,
                is_broken: false,
                is_faulty: false,
                is_welcome: false,
                is_leaving: false,
                waiting: BTreeMap::new(),
            },
        );
        self.clients[client].conn = Some(conn);
        self.report.connections[0] += 1;
        self.report.connections[1] += u64::from(transport == Transport::Noise);
        let clock_us = self.clock_us();
        if let Some(process) = &mut self.process {
            process.core.accepted(conn, address, clock_us);
        }
        self.carry(conn, &out, true);
        Some(conn)
    }

    /// A client sends a frame; tells when its last byte arrives.
    pub(super) fn say(&mut self, conn: Conn, frame: Frame<'_>) -> Option<u64> {
        let (mut plain, mut bytes) = (Vec::new(), Vec::new());
        let connection = self.connections.get_mut(&conn)?;
        frame.write(&mut plain).ok()?;
        connection.link.send(&plain, &mut bytes).ok()?;
        self.carry(conn, &bytes, true);
        Some(self.connections.get(&conn)?.to_server_us)
    }

    /// Bytes on their way, `up` to the service.
    pub(super) fn carry(&mut self, conn: Conn, bytes: &[u8], up: bool) {
        let now_us = self.now_us();
        let (mut breaks_at, mut stall_us) = (None, 0);
        if self.is_loaded() {
            if self.rng.random_range(0..self.weather.breaks_one_in) == 0 {
                breaks_at = Some(self.rng.random_range(0..=bytes.len()));
            }
            if self.rng.random_range(0..self.weather.stalls_one_in) == 0 {
                stall_us = self.rng.random_range(1_000_000..6_000_000);
            }
        }
        let cuts = self.rng.random_range(0..100) < self.weather.pieces_percent;
        let delay_us_max = self.weather.delay_us_max;
        let Some(connection) = self.connections.get_mut(&conn) else {
            return;
        };
        if connection.is_broken {
            return;
        }
        connection.is_faulty |= stall_us > 0;
        let last_us = match up {
            true => &mut connection.to_server_us,
            false => &mut connection.to_client_us,
        };
        *last_us = now_us.max(*last_us) + stall_us;
        let mut rest = &bytes[..breaks_at.unwrap_or(bytes.len())];
        let mut pieces = 0;
        while !rest.is_empty() {
            // A frame in more pieces shows nothing more.
            let length = match cuts && pieces < PIECES_MAX {
                true => self.rng.random_range(1..=rest.len().min(97)),
                false => rest.len(),
            };
            pieces += 1;
            let (piece, behind) = rest.split_at(length);
            rest = behind;
            *last_us += self.rng.random_range(10..delay_us_max);
            let bytes = piece.to_vec();
            let event = match up {
                true => Event::ToServer { conn, bytes },
                false => Event::ToClient { conn, bytes },
            };
            self.events.at(*last_us, event);
        }
        if breaks_at.is_some() {
            self.break_off(conn);
        }
    }

    /// A connection breaks: each side hears it when it hears it.
    pub(super) fn break_off(&mut self, conn: Conn) {
        let delays = [self.rng.random_range(0..500_000), self.rng.random_range(0..500_000)];
        if let Some(connection) = self.connections.get_mut(&conn) {
            (connection.is_broken, connection.is_faulty) = (true, true);
            self.events
                .at(connection.to_server_us + delays[0], Event::ServerHears { conn });
            self.events
                .at(connection.to_client_us + delays[1], Event::ClientHears { conn });
        }
    }

    /// Bytes arrive at the service.
    pub(super) fn at_server(&mut self, conn: Conn, bytes: &[u8]) -> Result<(), Violation> {
        let clock_us = self.clock_us();
        let (Some(connection), Some(process)) = (self.connections.get_mut(&conn), &mut self.process) else {
            return Ok(());
        };
        if !connection.is_server_open || connection.life != process.life {
            return Ok(());
        }
        if connection.is_paused {
            connection.inbox.extend_from_slice(bytes);
            return Ok(());
        }
        process.core.bytes(conn, bytes, clock_us);
        self.pump()
    }

    /// The service hears that a connection is gone.
    pub(super) fn at_server_closed(&mut self, conn: Conn) -> Result<(), Violation> {
        let clock_us = self.clock_us();
        let (Some(connection), Some(process)) = (self.connections.get_mut(&conn), &mut self.process) else {
            return Ok(());
        };
        if connection.is_server_open && connection.life == process.life {
            connection.is_server_open = false;
            process.core.closed(conn, clock_us);
        }
        self.pump()
    }

    /// The service sends bytes.
    pub(super) fn server_sends(&mut self, conn: Conn, bytes: &[u8]) -> Result<(), Violation> {
        let most = self.limits.unread_bytes_max + ANSWER_BYTES_MAX;
        let Some(connection) = self.connections.get_mut(&conn) else {
            return Ok(());
        };
        if !connection.reads {
            connection.held.extend_from_slice(bytes);
            let held = connection.held.len() as u64;
            return Violation::most("bytes that a client has not read", most as u64, held);
        }
        self.carry(conn, bytes, false);
        Ok(())
    }

    /// A client reads again what waits for it.
    pub(super) fn reads(&mut self, conn: Conn) {
        if let Some(connection) = self.connections.get_mut(&conn) {
            connection.reads = true;
            let held = std::mem::take(&mut connection.held);
            self.carry(conn, &held, false);
        }
    }

    /// The service closes a connection, behind what it has sent.
    pub(super) fn server_closes(&mut self, conn: Conn, cut: Cut) -> Result<(), Violation> {
        self.report.cuts += 1;
        let Some(connection) = self.connections.get_mut(&conn) else {
            return Ok(());
        };
        connection.is_server_open = false;
        let at_us = connection.to_client_us.max(self.now_us) + 1;
        self.events.at(at_us, Event::ClientHears { conn });
        let is_timing = matches!(
            cut,
            Cut::HandshakeTimeout | Cut::FrameTimeout | Cut::SlowFrame | Cut::Idle | Cut::Unread
        );
        let is_fault = is_timing && connection.is_faulty;
        let is_farewell = matches!(cut, Cut::Draining | Cut::PeerLeft | Cut::PeerClosed);
        if self.clients[connection.client].is_honest() && !is_fault && !is_farewell {
            return Err(Violation::Cut { conn, cut });
        }
        Ok(())
    }
}

/// Pieces that a frame is cut into.
const PIECES_MAX: u32 = 6;
/// Bytes of the longest answer that a client of a simulation gets.
const ANSWER_BYTES_MAX: usize = 64 << 10;
