//! A core with its peers: links that speak to it, a judge that waits, and a clock that the test turns.
//! Only in tests.
//! Never random: everything comes from a seed.

use std::{collections::BTreeMap, fmt::Write as _, net::SocketAddr, ops::ControlFlow};

use sha2::{Digest as _, Sha256};

use crate::tracker::{
    core::{
        Action, Conn, Core, CoreLimits, Duplicates, Lists, Place, Setup, SharedAdmission, Ticket, Told, Work,
        tracker_serves,
    },
    wire::{
        Cut, Event, Frame, Kind, Link, Message as _, ReceiptRow, Scratch, Transport, Verdict,
        message::{Hello, Retry, Role},
        row,
        testing::{DIFFICULTY, credentials, demands, rng},
    },
};

/// The number of the core's own identity; peers have others.
pub(super) const SERVER: u64 = 1000;
pub(super) const LOOPBACK: &str = "127.0.0.1:1";
pub(super) const ABROAD: &str = "192.0.2.7:1";
pub(super) const MS: u64 = 1_000;
pub(super) const S: u64 = 1_000_000;

/// A peer's end of a connection.
pub(super) struct Client {
    pub(super) link: Link,
    pub(super) frames: Vec<(Kind, u64, Vec<u8>)>,
    pub(super) closed: Option<Cut>,
    pub(super) is_paused: bool,
    /// Whether it reads what comes.
    pub(super) reads: bool,
    /// What it has not read.
    unread: Vec<u8>,
}

impl Client {
    /// Takes the answers to a request out of what came.
    pub(super) fn answers(&mut self, request_id: u64) -> Vec<(Kind, Vec<u8>)> {
        let of = |frame: &(Kind, u64, Vec<u8>)| frame.0.is_answer() && frame.1 == request_id;
        let found = self
            .frames
            .iter()
            .filter(|frame| of(frame))
            .map(|frame| (frame.0, frame.2.clone()))
            .collect();
        self.frames.retain(|frame| !of(frame));
        found
    }

    pub(super) fn verdicts(&mut self, request_id: u64) -> Vec<Verdict> {
        let answers = self.answers(request_id);
        let [(kind, body)] = &answers[..] else {
            panic!("one answer, not {answers:?}")
        };
        row::verdicts(*kind, body).unwrap()
    }

    pub(super) fn retry(&mut self, request_id: u64) -> Retry {
        let answers = self.answers(request_id);
        let [(Kind::Retry, body)] = &answers[..] else {
            panic!("a retry, not {answers:?}")
        };
        Retry::from_body(body, &Default::default()).unwrap()
    }
}

pub(super) struct World {
    pub(super) core: Core,
    pub(super) now_us: u64,
    pub(super) clients: BTreeMap<Conn, Client>,
    pub(super) works: Vec<Work>,
    pub(super) told: Vec<(Conn, Ticket, Told)>,
    pub(super) joined: Vec<Conn>,
    hash: Sha256,
    last: Conn,
}

/// Objects whose first byte is 200 or more are in the ledger already.
pub(super) struct Known;

impl Duplicates for Known {
    fn find_each(&self, objects: &[&[u8]], known: &mut Vec<(u32, Place)>) {
        known.extend((0..).zip(objects).filter_map(|(at, object)| {
            let seq = (*object.first()?).into();
            (seq >= 200).then_some((at, Place { seq, index: 1 }))
        }));
    }
}

pub(super) fn setup(limits: CoreLimits, seed: u8) -> Setup {
    Setup {
        credentials: credentials(SERVER),
        difficulty: DIFFICULTY,
        limits,
        clear_from: Default::default(),
        software: "test".into(),
        role: Role::Tracker,
        served: tracker_serves(),
        lists: Lists::default(),
        duplicates: Box::new(Known),
        seed: [seed; 32],
    }
}

impl World {
    pub(super) fn new(limits: CoreLimits) -> Self {
        Self::of(setup(limits, 1))
    }

    pub(super) fn of(setup: Setup) -> Self {
        let admission = SharedAdmission::new(setup.limits);
        Self::sharing(setup, &admission)
    }

    pub(super) fn sharing(setup: Setup, admission: &SharedAdmission) -> Self {
        Self {
            core: Core::sharing(setup, admission),
            now_us: 0,
            clients: BTreeMap::new(),
            works: Vec::new(),
            told: Vec::new(),
            joined: Vec::new(),
            hash: Sha256::new(),
            last: 0,
        }
    }

    /// A connection of a peer, without a word said.
    pub(super) fn connect(&mut self, address: &str, transport: Transport, peer: u64) -> (Conn, Vec<u8>) {
        self.last += 1;
        let conn = self.last;
        let address: SocketAddr = address.parse().unwrap();
        let mut out = Vec::new();
        let link = Link::connect(credentials(peer), transport, demands(), &mut rng(conn), &mut out).unwrap();
        let client = Client {
            link,
            frames: Vec::new(),
            closed: None,
            is_paused: false,
            reads: true,
            unread: Vec::new(),
        };
        self.clients.insert(conn, client);
        self.core.accepted(conn, address, self.now_us);
        self.pump();
        (conn, out)
    }

    /// A connection behind handshake and greeting.
    pub(super) fn join(&mut self, address: &str, transport: Transport, peer: u64) -> Conn {
        let (conn, out) = self.connect(address, transport, peer);
        self.core.bytes(conn, &out, self.now_us);
        self.pump();
        if self.clients[&conn].closed.is_none() {
            self.send(conn, Kind::Hello, 0, &hello().to_body());
            assert_eq!(self.client(conn).answers(0).len(), 1, "a welcome");
        }
        conn
    }

    pub(super) fn client(&mut self, conn: Conn) -> &mut Client {
        self.clients.get_mut(&conn).unwrap()
    }

    pub(super) fn send(&mut self, conn: Conn, kind: Kind, request_id: u64, body: &[u8]) {
        self.send_by(conn, kind, request_id, 0, body);
    }

    pub(super) fn send_by(&mut self, conn: Conn, kind: Kind, request_id: u64, deadline_us: u64, body: &[u8]) {
        let deadline_us = if kind.is_answer() { 0 } else { deadline_us };
        let bytes = self.sealed(conn, Frame::request(kind, request_id, deadline_us, body));
        self.core.bytes(conn, &bytes, self.now_us);
        self.pump();
    }

    pub(super) fn sealed(&mut self, conn: Conn, frame: Frame<'_>) -> Vec<u8> {
        let mut plain = Vec::new();
        frame.write(&mut plain).unwrap();
        let mut bytes = Vec::new();
        self.client(conn).link.send(&plain, &mut bytes).unwrap();
        bytes
    }

    /// Lets time pass; ticks at the end of it.
    pub(super) fn wait(&mut self, us: u64) {
        self.now_us += us;
        self.core.tick(self.now_us);
        self.pump();
    }

    /// Does what the core says, until it says nothing more.
    pub(super) fn pump(&mut self) {
        while let Some(action) = self.core.next_action() {
            self.note(&action);
            match action {
                Action::Send { conn, bytes } => self.carry(conn, &bytes),
                Action::Close { conn, cut } => self.client(conn).closed = Some(cut),
                Action::Pause { conn } => self.client(conn).is_paused = true,
                Action::Resume { conn } => self.client(conn).is_paused = false,
                Action::Joined { conn, .. } => self.joined.push(conn),
                Action::Judge(work) => self.works.push(work),
                Action::Told { conn, ticket, told } => self.told.push((conn, ticket, told)),
            }
        }
    }

    /// Whether a peer reads from now on.
    pub(super) fn set_reads(&mut self, conn: Conn, reads: bool) {
        self.client(conn).reads = reads;
        let unread = std::mem::take(&mut self.client(conn).unread);
        self.carry(conn, &unread);
        self.pump();
    }

    fn carry(&mut self, conn: Conn, bytes: &[u8]) {
        let client = self.clients.get_mut(&conn).unwrap();
        if !client.reads {
            client.unread.extend_from_slice(bytes);
            return;
        }
        let mut out = Vec::new();
        let frames = &mut client.frames;
        let read = client
            .link
            .receive(bytes, &mut out, &mut Scratch::default(), &mut |event| {
                if let Event::Frame(frame) = event {
                    frames.push((frame.kind, frame.request_id, frame.body.to_vec()));
                }
                ControlFlow::Continue(())
            });
        assert_eq!(read, Ok(()), "what the core says is of its form");
        self.core.sent(conn, bytes.len(), self.now_us);
        if !out.is_empty() {
            self.core.bytes(conn, &out, self.now_us);
        }
    }

    fn note(&mut self, action: &Action) {
        let mut line = String::new();
        write!(line, "{} {action:?}", self.now_us).unwrap();
        self.hash.update(line.as_bytes());
    }

    /// The hash of all actions so far, each with its time.
    pub(super) fn hash(&self) -> [u8; 32] {
        self.hash.clone().finalize().into()
    }

    pub(super) fn cut_of(&self, conn: Conn) -> Option<Cut> {
        self.clients[&conn].closed
    }
}

pub(super) fn hello() -> Hello {
    Hello {
        version_min: 1,
        version_max: 1,
        software: "peer".into(),
        role: Role::User,
    }
}

/// Rows of objects that begin with these bytes.
pub(super) fn rows(firsts: &[u8]) -> Vec<u8> {
    let row = |first: &u8| ReceiptRow::new(&[*first, 7, 7]).unwrap();
    firsts
        .iter()
        .flat_map(|first| bytemuck::bytes_of(&row(first)).to_vec())
        .collect()
}
