//! What happens next: events in the order of their times, and the hash over all that have happened.
//! The clock of the simulation: time is that of the event.
//! Never two orders for the same seed: events of the same time keep the order in which they were put in.

use std::collections::BTreeMap;

use sha2::{Digest as _, Sha256};

use crate::tracker::core::Conn;

/// Something that happens. What belongs to a process that has ended since does nothing.
pub(super) enum Event {
    /// Bytes arrive at the service.
    ToServer { conn: Conn, bytes: Vec<u8> },
    /// Bytes arrive at a client.
    ToClient { conn: Conn, bytes: Vec<u8> },
    /// The service hears that a connection is gone.
    ServerHears { conn: Conn },
    /// A client does.
    ClientHears { conn: Conn },
    /// A client that did not read does.
    Reads { conn: Conn },
    /// The core's clock.
    Tick { life: u64 },
    /// The engines have decided a request.
    Decided { life: u64, number: u64 },
    /// A commit is over.
    Kept { life: u64 },
    /// A client's turn.
    Act { client: usize },
    /// A request must have been answered by now.
    Overdue { conn: Conn, request: u64 },
    /// A fault of the whole service.
    Fault,
    /// The service starts.
    Start,
}

impl Event {
    /// Its number in the hash, what it is about, and its bytes.
    fn parts(&self) -> (u8, u64, u64, &[u8]) {
        match self {
            Self::ToServer { conn, bytes } => (1, *conn, 0, bytes),
            Self::ToClient { conn, bytes } => (2, *conn, 0, bytes),
            Self::ServerHears { conn } => (3, *conn, 0, &[]),
            Self::ClientHears { conn } => (4, *conn, 0, &[]),
            Self::Reads { conn } => (5, *conn, 0, &[]),
            Self::Tick { life } => (6, *life, 0, &[]),
            Self::Decided { life, number } => (7, *life, *number, &[]),
            Self::Kept { life } => (8, *life, 0, &[]),
            Self::Act { client } => (9, *client as u64, 0, &[]),
            Self::Overdue { conn, request } => (10, *conn, *request, &[]),
            Self::Fault => (11, 0, 0, &[]),
            Self::Start => (12, 0, 0, &[]),
        }
    }
}

/// Events to come.
#[derive(Default)]
pub(super) struct Events {
    to_come: BTreeMap<(u64, u64), Event>,
    put: u64,
    hash: Sha256,
    pub(super) happened: u64,
}

impl Events {
    pub(super) fn at(&mut self, at_us: u64, event: Event) {
        self.put += 1;
        self.to_come.insert((at_us, self.put), event);
    }

    /// The next event up to this time.
    pub(super) fn next(&mut self, until_us: u64) -> Option<(u64, Event)> {
        let entry = self.to_come.first_entry()?;
        if entry.key().0 > until_us {
            return None;
        }
        let ((at_us, _), event) = entry.remove_entry();
        let (number, about, part, bytes) = event.parts();
        self.note(number, at_us, about, part, bytes);
        self.happened += 1;
        Some((at_us, event))
    }

    /// Something that follows from the events and should be the same, too.
    pub(super) fn note(&mut self, number: u8, at_us: u64, about: u64, part: u64, bytes: &[u8]) {
        self.hash.update([number]);
        for word in [at_us, about, part, bytes.len() as u64] {
            self.hash.update(word.to_le_bytes());
        }
        self.hash.update(bytes);
    }

    pub(super) fn hash(&self) -> [u8; 32] {
        self.hash.clone().finalize().into()
    }
}
