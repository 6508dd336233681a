//! Sockets: one thread that accepts, reads and writes, and tells a core what happened.
//! Under the core, which decides everything; several threads listen on the same ports, each with a core of its own.
//! Never waits for one socket, and never lets a fast one keep the others from their turn.

use std::{
    collections::{BTreeMap, VecDeque},
    io::{self, Read, Write},
    net::SocketAddr,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

use crossbeam::channel::{Receiver, Sender, unbounded};
use mio::{
    Events, Interest, Poll, Registry, Token, Waker,
    net::{TcpListener, TcpStream},
};
use socket2::{Domain, Protocol, Socket, Type};

use super::{
    core::{Action, ClearFrom, Conn, Core, CoreLimits, Counters, Lists, Ticket, Told, Work},
    health::{Doing, Spent},
    judge::unix_us,
    wire::{
        Kind, Peer, Verdict,
        message::{Fault, Refusal, Role},
    },
};
use crate::chain::lunarx::Hash;

/// What a thread of sockets is told.
pub enum ToSockets {
    /// The verdicts on a piece of work.
    Verdicts(Ticket, Vec<Verdict>),
    /// The answer to a question.
    Answer(Ticket, Vec<u8>),
    /// Not now; again after so many milliseconds.
    Refuse(Ticket, Refusal, u32),
    /// It cannot be done.
    Fail(Ticket, Fault, String),
    /// Ask a peer; `tag` comes back with what it says.
    Ask {
        /// The connection.
        conn: Conn,
        /// The type of the request.
        kind: Kind,
        /// Its body.
        body: Vec<u8>,
        /// Microseconds for the answer.
        deadline_us: u64,
        /// The caller's own name for it.
        tag: u64,
    },
    /// Other limits, and where connections in the clear are taken from; for who comes from now on.
    Limits(Box<CoreLimits>, ClearFrom),
    /// Other lists.
    Lists(Lists),
    /// A ban until a time.
    Ban(Hash, u64),
    /// Take nothing more, finish, and end.
    Drain,
    /// End.
    Stop,
}

/// What a thread of sockets hands over. Called on that thread: take it and return.
pub trait Desktop: Send + Sync + 'static {
    /// Work that was admitted; it is answered by [`ToSockets`], or refused here and now.
    ///
    /// # Errors
    /// Nothing more can be taken in; why, and after how many milliseconds.
    fn work(&self, thread: usize, work: Work) -> Result<(), (Refusal, u32)>;

    /// A node is there; its address as the system gives it.
    fn joined(&self, thread: usize, conn: Conn, node: (Peer, Role), address: Option<SocketAddr>);

    /// It is gone.
    fn left(&self, thread: usize, conn: Conn);

    /// What a peer said to a request of ours.
    fn told(&self, thread: usize, tag: u64, told: Told);
}

/// What a thread tells of itself, some ten times a second.
#[derive(Clone, Debug, Default)]
pub struct Snapshot {
    /// Counters since the start.
    pub counters: Counters,
    /// Sessions there are.
    pub sessions: usize,
    /// Items with the judge, by class.
    pub queued: [u64; 3],
    /// Connections of the thread; peers and prefixes that all threads remember together.
    pub remembered: [usize; 3],
    /// Share of the time in which the thread had something to do since the snapshot before, in thousandths.
    pub busy_per_1000: u32,
    /// What the thread spent its time with since the start. It is under back-pressure while it has nothing else to do and leaves a
    /// connection unread, as what it has handed in is not answered yet.
    pub spent: Spent,
}

/// A thread of sockets at work.
pub struct Sockets {
    to: Sender<ToSockets>,
    waker: Arc<Waker>,
    snapshot: Arc<Mutex<Snapshot>>,
    has_ended: Arc<AtomicBool>,
    thread: Option<JoinHandle<()>>,
}

/// A way to a thread of sockets, for others.
#[derive(Clone)]
pub struct Mailbox {
    to: Sender<ToSockets>,
    waker: Arc<Waker>,
}

impl Mailbox {
    /// Messages that the thread has not taken yet.
    pub fn waiting(&self) -> usize {
        self.to.len()
    }

    /// Tells the thread; nobody listens where it has ended.
    pub fn tell(&self, message: ToSockets) {
        let _ = self.to.send(message);
        if let Err(error) = self.waker.wake() {
            tracing::error!(%error, "a thread of sockets cannot be woken");
        }
    }

    /// Several at once, with one waking.
    pub fn tell_all(&self, messages: impl IntoIterator<Item = ToSockets>) {
        for message in messages {
            let _ = self.to.send(message);
        }
        if let Err(error) = self.waker.wake() {
            tracing::error!(%error, "a thread of sockets cannot be woken");
        }
    }
}

impl Sockets {
    /// Starts thread number `thread` over these listeners.
    ///
    /// # Errors
    /// The system refuses a poll or a thread.
    pub fn start(
        thread: usize,
        core: Core,
        listeners: Vec<std::net::TcpListener>,
        desktop: Arc<dyn Desktop>,
        pinned: Option<usize>,
    ) -> io::Result<Self> {
        let poll = Poll::new()?;
        let waker = Arc::new(Waker::new(poll.registry(), WAKE)?);
        let (to, inbox) = unbounded();
        let snapshot = Arc::new(Mutex::new(Snapshot::default()));
        let has_ended = Arc::new(AtomicBool::new(false));
        let mut listening = Vec::new();
        for (number, listener) in listeners.into_iter().enumerate() {
            let mut listener = TcpListener::from_std(listener);
            poll.registry()
                .register(&mut listener, Token(number), Interest::READABLE)?;
            listening.push(listener);
        }
        let looping = Loop {
            thread,
            core,
            poll,
            listeners: listening,
            open: BTreeMap::new(),
            next: FIRST_CONN,
            ready: VecDeque::new(),
            tags: BTreeMap::new(),
            inbox,
            desktop,
            snapshot: Arc::clone(&snapshot),
            buffer: vec![0; READ_BYTES],
            paused: 0,
            spent: Spent::default(),
            must_accept: false,
            is_stopped: false,
        };
        let ended = Arc::clone(&has_ended);
        let handle = thread::Builder::new()
            .name(format!("sockets-{thread}"))
            .spawn(move || {
                if let Some(core) = pinned {
                    core_affinity::set_for_current(core_affinity::CoreId { id: core });
                }
                if let Err(error) = looping.run() {
                    tracing::error!(%error, thread, "a thread of sockets ended");
                }
                ended.store(true, Ordering::Release);
            })?;
        Ok(Self {
            to,
            waker,
            snapshot,
            has_ended,
            thread: Some(handle),
        })
    }

    /// A way to it.
    pub fn mailbox(&self) -> Mailbox {
        Mailbox {
            to: self.to.clone(),
            waker: Arc::clone(&self.waker),
        }
    }

    /// Reads what it told of itself last.
    pub fn reader(&self) -> impl Fn() -> Snapshot + Send + Sync + use<> {
        let snapshot = Arc::clone(&self.snapshot);
        move || snapshot.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }

    /// Whether it has ended: behind a drain, or by a failure.
    pub fn has_ended(&self) -> bool {
        self.has_ended.load(Ordering::Acquire)
    }
}

impl Drop for Sockets {
    fn drop(&mut self) {
        self.mailbox().tell(ToSockets::Stop);
        let _ = self.thread.take().map(JoinHandle::join);
    }
}

/// Listeners on an address, one for each thread, on the same port: with port 0 the system chooses it once.
///
/// # Errors
/// The address is in use, or not of this machine.
pub fn listen(address: SocketAddr, threads: usize) -> io::Result<Vec<std::net::TcpListener>> {
    let mut listeners: Vec<std::net::TcpListener> = Vec::new();
    for _ in 0..threads.max(1) {
        let address = match listeners.first() {
            Some(first) => first.local_addr()?,
            None => address,
        };
        let socket = Socket::new(Domain::for_address(address), Type::STREAM, Some(Protocol::TCP))?;
        if address.is_ipv6() {
            // Or it would take the port of IPv4 too, and the other listener would fail.
            socket.set_only_v6(true)?;
        }
        // A restart must not wait for connections of the last run to be forgotten.
        socket.set_reuse_address(true)?;
        if threads > 1 {
            socket.set_reuse_port(true)?;
        }
        socket.set_nonblocking(true)?;
        socket.bind(&address.into())?;
        socket.listen(BACKLOG)?;
        listeners.push(socket.into());
    }
    Ok(listeners)
}

struct Open {
    socket: TcpStream,
    out: VecDeque<Vec<u8>>,
    /// Bytes of the front that are written.
    out_at: usize,
    is_paused: bool,
    is_ready: bool,
}

/// The thread.
struct Loop {
    thread: usize,
    core: Core,
    poll: Poll,
    listeners: Vec<TcpListener>,
    open: BTreeMap<Conn, Open>,
    next: Conn,
    /// Connections that may have more to read.
    ready: VecDeque<Conn>,
    /// Our requests to peers, by the core's number.
    tags: BTreeMap<Ticket, u64>,
    inbox: Receiver<ToSockets>,
    desktop: Arc<dyn Desktop>,
    snapshot: Arc<Mutex<Snapshot>>,
    buffer: Vec<u8>,
    /// Connections that are not read.
    paused: usize,
    spent: Spent,
    /// Connections may wait that could not be taken for want of files.
    must_accept: bool,
    is_stopped: bool,
}

impl Loop {
    fn run(mut self) -> io::Result<()> {
        let mut events = Events::with_capacity(EVENTS);
        let mut last_tick = Instant::now();
        let mut busy = Duration::ZERO;
        while !self.is_stopped {
            let wait = match self.ready.is_empty() {
                true => TICK.saturating_sub(last_tick.elapsed()),
                false => Duration::ZERO,
            };
            let idle = Instant::now();
            match self.poll.poll(&mut events, Some(wait)) {
                Ok(()) => {}
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                Err(error) => return Err(error),
            }
            let start = Instant::now();
            let waited = if self.paused > 0 {
                Doing::BackPressure
            } else {
                Doing::Wait
            };
            self.spent.add(waited, start.saturating_duration_since(idle));
            for event in &events {
                let token = event.token();
                if token == WAKE {
                    continue;
                }
                if token.0 < self.listeners.len() {
                    self.accept(token.0);
                    continue;
                }
                let conn = token.0 as Conn;
                if event.is_writable() {
                    self.write(conn);
                }
                if event.is_readable() || event.is_read_closed() || event.is_error() {
                    self.set_ready(conn);
                }
            }
            self.take_messages();
            self.read_ready();
            if last_tick.elapsed() >= TICK {
                let elapsed = last_tick.elapsed();
                last_tick = Instant::now();
                if std::mem::take(&mut self.must_accept) {
                    (0..self.listeners.len()).for_each(|listener| self.accept(listener));
                }
                self.core.tick(unix_us());
                self.tell_of_itself(std::mem::take(&mut busy), elapsed);
            }
            self.act();
            let worked = start.elapsed();
            busy += worked;
            self.spent.add(Doing::Busy, worked);
            if self.core.is_drained() {
                break;
            }
        }
        self.tell_of_itself(busy, TICK);
        Ok(())
    }

    fn tell_of_itself(&self, busy: Duration, elapsed: Duration) {
        let share = busy.as_secs_f64() / elapsed.as_secs_f64().max(f64::MIN_POSITIVE);
        let snapshot = Snapshot {
            counters: self.core.counters().clone(),
            sessions: self.core.sessions(),
            queued: self.core.queued(),
            remembered: self.core.remembered(),
            busy_per_1000: (share * 1000.0).clamp(0.0, 1000.0) as u32,
            spent: self.spent,
        };
        *self.snapshot.lock().unwrap_or_else(PoisonError::into_inner) = snapshot;
    }

    fn accept(&mut self, listener: usize) {
        loop {
            let (mut socket, address) = match self.listeners[listener].accept() {
                Ok(accepted) => accepted,
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => return,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
                // The other side has gone away already.
                Err(error) if error.kind() == io::ErrorKind::ConnectionAborted => continue,
                Err(error) => {
                    // Out of files, most likely: what waits is taken with the next tick.
                    tracing::warn!(%error, "a connection could not be accepted");
                    self.must_accept = true;
                    return;
                }
            };
            let conn = self.next;
            self.next += 1;
            // Answers are written whole: waiting for more of them only delays.
            let _ = socket.set_nodelay(true);
            if let Err(error) = register(self.poll.registry(), &mut socket, conn) {
                tracing::warn!(%error, "a connection could not be watched");
                continue;
            }
            self.open.insert(
                conn,
                Open {
                    socket,
                    out: VecDeque::new(),
                    out_at: 0,
                    is_paused: false,
                    is_ready: false,
                },
            );
            self.core.accepted(conn, address, unix_us());
        }
    }

    fn set_ready(&mut self, conn: Conn) {
        if let Some(open) = self.open.get_mut(&conn)
            && !open.is_ready
        {
            open.is_ready = true;
            self.ready.push_back(conn);
        }
    }

    /// Gives everyone who may have something one turn of a bounded number of bytes.
    fn read_ready(&mut self) {
        let mut buffer = std::mem::take(&mut self.buffer);
        for _ in 0..self.ready.len() {
            let Some(conn) = self.ready.pop_front() else { break };
            let Some(open) = self.open.get_mut(&conn) else { continue };
            open.is_ready = false;
            if open.is_paused {
                // It is set ready again when it is resumed.
                continue;
            }
            match open.socket.read(&mut buffer) {
                Ok(0) => self.closed(conn),
                Ok(count) => {
                    self.core.bytes(conn, &buffer[..count], unix_us());
                    // Edges are told once: there may be more.
                    self.set_ready(conn);
                    self.act();
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                Err(error) if error.kind() == io::ErrorKind::Interrupted => self.set_ready(conn),
                Err(_) => self.closed(conn),
            }
        }
        self.buffer = buffer;
    }

    fn closed(&mut self, conn: Conn) {
        self.core.closed(conn, unix_us());
        self.drop_socket(conn);
    }

    fn drop_socket(&mut self, conn: Conn) {
        if let Some(mut open) = self.open.remove(&conn) {
            self.paused -= usize::from(open.is_paused);
            // Closing deregisters as well; this only keeps the poll's own books.
            let _ = self.poll.registry().deregister(&mut open.socket);
            self.desktop.left(self.thread, conn);
        }
    }

    fn take_messages(&mut self) {
        while let Ok(message) = self.inbox.try_recv() {
            let now_us = unix_us();
            match message {
                ToSockets::Verdicts(ticket, verdicts) => self.core.judged(ticket, &verdicts, now_us),
                ToSockets::Answer(ticket, body) => self.core.answer(ticket, &body, now_us),
                ToSockets::Refuse(ticket, reason, after_ms) => self.core.refuse(ticket, reason, after_ms, now_us),
                ToSockets::Fail(ticket, code, message) => self.core.fail(ticket, code, &message, now_us),
                ToSockets::Ask {
                    conn,
                    kind,
                    body,
                    deadline_us,
                    tag,
                } => match self.core.ask(conn, kind, &body, deadline_us, now_us) {
                    Some(ticket) => drop(self.tags.insert(ticket, tag)),
                    None => self.desktop.told(self.thread, tag, Told::Unsent),
                },
                ToSockets::Limits(limits, clear_from) => {
                    self.core.set_limits(*limits, now_us);
                    self.core.set_clear_from(clear_from);
                }
                ToSockets::Lists(lists) => self.core.set_lists(lists, now_us),
                ToSockets::Ban(id, until_us) => self.core.ban(id, until_us, now_us),
                ToSockets::Drain => {
                    // Whoever connects from now on is refused by the system.
                    for mut listener in std::mem::take(&mut self.listeners) {
                        let _ = self.poll.registry().deregister(&mut listener);
                    }
                    self.core.drain(now_us);
                }
                ToSockets::Stop => self.is_stopped = true,
            }
        }
    }

    /// Does what the core wants done.
    fn act(&mut self) {
        while let Some(action) = self.core.next_action() {
            match action {
                Action::Send { conn, bytes } => {
                    if let Some(open) = self.open.get_mut(&conn) {
                        open.out.push_back(bytes);
                        self.write(conn);
                    }
                }
                Action::Close { conn, cut } => {
                    tracing::debug!(conn, %cut, "connection closed");
                    self.drop_socket(conn);
                }
                Action::Pause { conn } => {
                    if let Some(open) = self.open.get_mut(&conn) {
                        self.paused += usize::from(!std::mem::replace(&mut open.is_paused, true));
                    }
                }
                Action::Resume { conn } => {
                    if let Some(open) = self.open.get_mut(&conn) {
                        self.paused -= usize::from(std::mem::take(&mut open.is_paused));
                        self.set_ready(conn);
                    }
                }
                Action::Joined { conn, peer, role } => {
                    let address = self.open.get(&conn).and_then(|open| open.socket.peer_addr().ok());
                    self.desktop.joined(self.thread, conn, (peer, role), address);
                }
                Action::Judge(work) => {
                    let ticket = work.ticket;
                    if let Err((reason, after_ms)) = self.desktop.work(self.thread, work) {
                        self.core.refuse(ticket, reason, after_ms, unix_us());
                    }
                }
                Action::Told { ticket, told, .. } => {
                    if let Some(tag) = self.tags.remove(&ticket) {
                        self.desktop.told(self.thread, tag, told);
                    }
                }
            }
        }
    }

    fn write(&mut self, conn: Conn) {
        let Some(open) = self.open.get_mut(&conn) else { return };
        let (mut sent, mut is_broken) = (0, false);
        while let Some(front) = open.out.front() {
            match open.socket.write(&front[open.out_at..]) {
                Ok(0) => break,
                Ok(count) => {
                    sent += count;
                    open.out_at += count;
                    if open.out_at == front.len() {
                        open.out.pop_front();
                        open.out_at = 0;
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => break,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(_) => {
                    is_broken = true;
                    break;
                }
            }
        }
        if is_broken {
            self.closed(conn);
        } else if sent > 0 {
            self.core.sent(conn, sent, unix_us());
        }
    }
}

fn register(registry: &Registry, socket: &mut TcpStream, conn: Conn) -> io::Result<()> {
    let token = usize::try_from(conn).map_err(io::Error::other)?;
    registry.register(socket, Token(token), Interest::READABLE | Interest::WRITABLE)
}

/// Numbers of connections, and with them tokens, begin behind those of listeners.
const FIRST_CONN: Conn = 1 << 16;
const WAKE: Token = Token(usize::MAX);
/// One turn of a connection: three frames of 64 receipts.
const READ_BYTES: usize = 64 << 10;
const EVENTS: usize = 1024;
const TICK: Duration = Duration::from_millis(100);
const BACKLOG: i32 = 4096;
