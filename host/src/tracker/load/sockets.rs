//! The sockets of a load: one thread sends every frame when it is due, on its connection, and takes the answers in.
//! Between the script and the tally; several threads have connections of their own each.
//! Never waits for an answer before the next frame is sent, however far behind the tracker is.

use std::{
    collections::{HashMap, VecDeque},
    io::{self, Read, Write},
    net::{IpAddr, Ipv4Addr, SocketAddr},
    ops::ControlFlow,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::{Duration, Instant},
};

use mio::{Events, Interest, Poll, Token, net::TcpStream};
use rand::CryptoRng;
use socket2::{Domain, Protocol, Socket, Type};

use super::{LoadError, script::Script, tally::Tally};
use crate::tracker::{
    client::hello,
    wire::{
        Credentials, Demands, Event, Frame, Kind, Link, Message, Scratch, Transport, WireError,
        message::{Retry, Role},
        row,
    },
};

/// When frames are due.
#[derive(Clone, Copy, Debug)]
pub struct Schedule {
    /// When the first one is.
    pub start: Instant,
    /// Frames a second.
    pub frames_per_s: f64,
    /// Frames that are due before this are judged and not timed.
    pub measured_from: Instant,
    /// How long to wait for answers behind the last one.
    pub grace: Duration,
}

impl Schedule {
    fn due(&self, frame: usize) -> Instant {
        self.start + Duration::from_secs_f64(frame as f64 / self.frames_per_s)
    }
}

/// How the connections of a thread are made.
pub struct Connecting<'a> {
    /// The tracker.
    pub to: SocketAddr,
    /// Addresses of this machine that connections come from, in turn; of a tracker on loopback only.
    pub sources: u32,
    /// How frames travel.
    pub transport: Transport,
    /// What is demanded of the tracker.
    pub demands: Demands,
    /// Identities, in turn.
    pub identities: &'a [Arc<Credentials>],
}

/// A frame on its way.
struct Sent {
    frame: usize,
    due: Instant,
}

struct Connection {
    socket: TcpStream,
    link: Link,
    /// Frames that are due and not yet written, and those that were to be handed in again.
    waiting: VecDeque<Sent>,
    sent: HashMap<u64, Sent>,
    out: Vec<u8>,
    out_at: usize,
    is_ready: bool,
    is_open: bool,
}

/// The sockets of one thread.
pub struct Sockets<'a> {
    script: &'a Script,
    poll: Poll,
    connections: Vec<Connection>,
    /// Number of the first of them.
    first: usize,
    scratch: Scratch,
    limits: crate::tracker::wire::WireLimits,
    tally: Tally,
    /// Frames to be handed in again, and when.
    again: VecDeque<(Instant, usize, Sent)>,
    next_id: u64,
    measured_from: Instant,
    buffer: Vec<u8>,
}

impl<'a> Sockets<'a> {
    /// Opens the connections of these numbers, and waits until the tracker has welcomed them all.
    ///
    /// # Errors
    /// One cannot be opened, or is cut.
    pub fn open(
        script: &'a Script,
        numbers: std::ops::Range<usize>,
        how: &Connecting<'_>,
        rng: &mut impl CryptoRng,
    ) -> Result<Self, LoadError> {
        let poll = Poll::new().map_err(|error| LoadError::Socket { address: how.to, error })?;
        let mut sockets = Self {
            script,
            poll,
            connections: Vec::with_capacity(numbers.len()),
            first: numbers.start,
            scratch: Scratch::default(),
            limits: how.demands.limits,
            tally: Tally::new(script.sorts.len()),
            again: VecDeque::new(),
            next_id: 1,
            measured_from: Instant::now(),
            buffer: vec![0; READ_BYTES],
        };
        let until = Instant::now() + WELCOME_MAX;
        for number in numbers {
            sockets.connect(number, how, rng)?;
            if sockets.connections.len().is_multiple_of(WELCOMED_TOGETHER) {
                sockets.wait_for_welcome(how.to, until)?;
            }
        }
        sockets.wait_for_welcome(how.to, until)?;
        Ok(sockets)
    }

    fn connect(&mut self, number: usize, how: &Connecting<'_>, rng: &mut impl CryptoRng) -> Result<(), LoadError> {
        let socket = |error| LoadError::Socket { address: how.to, error };
        let mut stream = connect(how, number).map_err(socket)?;
        let mut out = Vec::new();
        let credentials = &how.identities[number % how.identities.len()];
        let link = Link::connect(Arc::clone(credentials), how.transport, how.demands, rng, &mut out)?;
        let (token, interest) = (Token(self.connections.len()), Interest::READABLE | Interest::WRITABLE);
        self.poll
            .registry()
            .register(&mut stream, token, interest)
            .map_err(socket)?;
        self.connections.push(Connection {
            socket: stream,
            link,
            waiting: VecDeque::new(),
            sent: HashMap::new(),
            out,
            out_at: 0,
            is_ready: false,
            is_open: true,
        });
        Ok(())
    }

    fn wait_for_welcome(&mut self, address: SocketAddr, until: Instant) -> Result<(), LoadError> {
        let from = self.connections.len().saturating_sub(WELCOMED_TOGETHER);
        while self.connections[from..].iter().any(|connection| !connection.is_ready) {
            if self.connections.iter().any(|connection| !connection.is_open) {
                return Err(LoadError::Cut { address });
            }
            if Instant::now() > until {
                return Err(LoadError::NoWelcome { address });
            }
            self.turn(Some(Duration::from_millis(10)))?;
        }
        Ok(())
    }

    /// Sends the frames of its connections by the schedule until all are answered, the grace is over, or `stop` is set.
    ///
    /// # Errors
    /// The system's poll fails.
    pub fn run(
        mut self,
        schedule: Schedule,
        stop: &AtomicBool,
        watch: &(dyn Fn(u64) + Sync),
    ) -> Result<Tally, LoadError> {
        self.measured_from = schedule.measured_from;
        let own = self.first..self.first + self.connections.len();
        let script = self.script;
        let frames = script.frames.iter().enumerate();
        let mut frames = frames.filter(|(_, frame)| own.contains(&frame.connection)).peekable();
        let mut ended = None;
        loop {
            let now = Instant::now();
            let is_stopped = stop.load(Ordering::Relaxed);
            while let Some((number, frame)) = frames.next_if(|(number, _)| is_stopped || schedule.due(*number) <= now) {
                if is_stopped {
                    continue;
                }
                let due = schedule.due(number);
                let place = frame.connection - self.first;
                self.connections[place].waiting.push_back(Sent { frame: number, due });
                self.write(place)?;
            }
            while self.again.front().is_some_and(|(when, ..)| *when <= now) {
                if let Some((_, place, sent)) = self.again.pop_front() {
                    self.connections[place].waiting.push_back(sent);
                    self.write(place)?;
                }
            }
            let is_idle = |connection: &Connection| connection.waiting.is_empty() && connection.sent.is_empty();
            if frames.peek().is_none() {
                let until = *ended.get_or_insert(now + schedule.grace);
                if now > until || (self.again.is_empty() && self.connections.iter().all(is_idle)) {
                    break;
                }
            }
            let next = frames.peek().map(|(number, _)| schedule.due(*number));
            let next = next.into_iter().chain(self.again.front().map(|(when, ..)| *when)).min();
            let wait = next.map_or(TURN_MAX, |next| next.saturating_duration_since(now).min(TURN_MAX));
            let before = self.tally.receipts;
            self.turn(Some(wait))?;
            watch(self.tally.receipts - before);
        }
        Ok(self.tally)
    }

    /// Waits for the sockets, and serves those that have something.
    fn turn(&mut self, wait: Option<Duration>) -> Result<(), LoadError> {
        let mut events = Events::with_capacity(EVENTS);
        match self.poll.poll(&mut events, wait) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::Interrupted => return Ok(()),
            Err(error) => return Err(LoadError::Poll(error)),
        }
        for event in &events {
            let place = event.token().0;
            if event.is_readable() || event.is_read_closed() || event.is_error() {
                self.read(place)?;
            }
            self.write(place)?;
        }
        Ok(())
    }

    fn read(&mut self, place: usize) -> Result<(), LoadError> {
        let mut buffer = std::mem::take(&mut self.buffer);
        while self.connections[place].is_open {
            match self.connections[place].socket.read(&mut buffer) {
                Ok(0) => self.cut(place),
                Ok(count) => self.received(place, &buffer[..count])?,
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => break,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(_) => self.cut(place),
            }
        }
        self.buffer = buffer;
        Ok(())
    }

    /// What was sent on it and not answered stays unanswered, and is counted at the end.
    fn cut(&mut self, place: usize) {
        let connection = &mut self.connections[place];
        if std::mem::take(&mut connection.is_open) {
            self.tally.cut += 1;
            self.tally.lost += (connection.sent.len() + connection.waiting.len()) as u64;
            connection.sent.clear();
            connection.waiting.clear();
        }
    }

    fn received(&mut self, place: usize, bytes: &[u8]) -> Result<(), LoadError> {
        let (script, limits, tally, again) = (self.script, &self.limits, &mut self.tally, &mut self.again);
        let connection = &mut self.connections[place];
        let (link, sent, is_ready) = (&mut connection.link, &mut connection.sent, &mut connection.is_ready);
        let (mut frames, mut handshake, mut wrong) = (Vec::new(), Vec::new(), None);
        let (now, measured_from) = (Instant::now(), self.measured_from);
        let taken = link.receive(bytes, &mut handshake, &mut self.scratch, &mut |event| {
            let taken = match event {
                Event::Established(_) => write(&mut frames, Kind::Hello, 0, &hello(Role::User).to_body()),
                Event::Frame(frame) => match frame.kind {
                    Kind::Welcome => {
                        *is_ready = true;
                        Ok(())
                    }
                    Kind::Ping => write_answer(&mut frames, frame),
                    Kind::ReceiptVerdicts => answer(script, sent, tally, frame, (now, measured_from)),
                    Kind::Retry => Retry::from_body(frame.body, limits).map(|retry| {
                        if let Some(sent) = sent.remove(&frame.request_id) {
                            tally.again += 1;
                            let when = now + Duration::from_millis(retry.after_ms.into());
                            let at = again.partition_point(|(other, ..)| *other <= when);
                            again.insert(at, (when, place, sent));
                        }
                    }),
                    _ => Ok(()),
                },
            };
            match taken {
                Ok(()) => ControlFlow::Continue(()),
                Err(error) => {
                    wrong = Some(error);
                    ControlFlow::Break(())
                }
            }
        });
        connection.out.extend_from_slice(&handshake);
        if let Some(error) = wrong.or(taken.err()) {
            self.tally
                .complain(format!("connection {}: {error}", self.first + place));
            self.cut(place);
            return Ok(());
        }
        if !frames.is_empty() {
            connection.link.send(&frames, &mut connection.out)?;
        }
        Ok(())
    }

    /// Writes what is there, and frames that are due while the socket takes them.
    fn write(&mut self, place: usize) -> Result<(), LoadError> {
        let connection = &mut self.connections[place];
        while connection.is_open {
            if connection.out_at == connection.out.len() {
                connection.out.clear();
                connection.out_at = 0;
                let Some(next) = connection.waiting.pop_front().filter(|_| connection.is_ready) else {
                    break;
                };
                let body = &self.script.frames[next.frame].body;
                let mut frame = Vec::with_capacity(body.len() + crate::tracker::wire::HEADER_BYTES);
                Frame::request(Kind::SubmitReceipts, self.next_id, 0, body).write(&mut frame)?;
                connection.link.send(&frame, &mut connection.out)?;
                connection.sent.insert(self.next_id, next);
                self.next_id += 1;
            }
            match connection.socket.write(&connection.out[connection.out_at..]) {
                Ok(0) => break,
                Ok(count) => connection.out_at += count,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                // Not connected yet, or full.
                Err(error) if matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::NotConnected) => break,
                Err(_) => {
                    self.cut(place);
                    break;
                }
            }
        }
        Ok(())
    }
}

fn write(out: &mut Vec<u8>, kind: Kind, request_id: u64, body: &[u8]) -> Result<(), WireError> {
    Frame::request(kind, request_id, 0, body).write(out)
}

fn write_answer(out: &mut Vec<u8>, ping: Frame<'_>) -> Result<(), WireError> {
    Frame::answer(Kind::Pong, ping.request_id, &[]).write(out)
}

fn answer(
    script: &Script,
    sent: &mut HashMap<u64, Sent>,
    tally: &mut Tally,
    frame: Frame<'_>,
    (now, measured_from): (Instant, Instant),
) -> Result<(), WireError> {
    let verdicts = row::verdicts(frame.kind, frame.body)?;
    match sent.remove(&frame.request_id) {
        Some(Sent { frame, due }) => {
            let latency = (due >= measured_from).then(|| now.saturating_duration_since(due));
            let frame = &script.frames[frame];
            let expected = frame.body.len() / size_of::<row::ReceiptRow>();
            if verdicts.len() != expected {
                tally.complain(format!("{} verdicts of {expected} receipts", verdicts.len()));
            }
            tally.verdicts(script, frame.first, &verdicts, latency);
            tally.last_answer = Some(now);
        }
        None => tally.complain(format!(
            "an answer to request {}, which is open no more",
            frame.request_id
        )),
    }
    Ok(())
}

/// Connects without waiting; a tracker on loopback sees as many source addresses as asked for.
fn connect(how: &Connecting<'_>, number: usize) -> io::Result<TcpStream> {
    let socket = Socket::new(Domain::for_address(how.to), Type::STREAM, Some(Protocol::TCP))?;
    socket.set_nonblocking(true)?;
    socket.set_tcp_nodelay(true)?;
    if let (IpAddr::V4(to), true) = (how.to.ip(), how.sources > 1)
        && to.is_loopback()
    {
        let place = u32::try_from(number).unwrap_or_default() % how.sources.min(SOURCES_MAX);
        let source = Ipv4Addr::from(u32::from(Ipv4Addr::LOCALHOST) + place);
        socket.bind(&SocketAddr::from((source, 0)).into())?;
    }
    match socket.connect(&how.to.into()) {
        Ok(()) => {}
        Err(error) if error.raw_os_error() == Some(IN_PROGRESS) || error.kind() == io::ErrorKind::WouldBlock => {}
        Err(error) => return Err(error),
    }
    Ok(TcpStream::from_std(socket.into()))
}

const READ_BYTES: usize = 64 << 10;
const EVENTS: usize = 1024;
/// Often enough that an end is seen soon.
const TURN_MAX: Duration = Duration::from_millis(50);
/// Connections whose handshakes are under way at once: all of 20,000 would take longer than a tracker waits for one.
const WELCOMED_TOGETHER: usize = 256;
/// For all handshakes of a thread together: 20,000 of a millisecond each on both sides, and some.
const WELCOME_MAX: Duration = Duration::from_secs(90);
/// Addresses of 127/8 in use.
const SOURCES_MAX: u32 = 1 << 20;
/// `EINPROGRESS` of Linux.
const IN_PROGRESS: i32 = 115;
