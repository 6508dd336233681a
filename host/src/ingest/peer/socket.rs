//! The thread that owns the socket of one peer: it moves bytes and time into the session and events out of it.
//! The only place of this folder, beside the server of the tests, where the system is called.
//! Never looks into a message; never reads while the consumer is behind.

use std::{
    io::{self, Read, Write},
    net::{SocketAddr, ToSocketAddrs},
    sync::Arc,
    thread::JoinHandle,
    time::{Duration, Instant, SystemTime, UNIX_EPOCH},
};

use crossbeam::channel::{Receiver, Sender, TryRecvError, TrySendError, bounded, select};
use mio::{Events, Interest, Poll, Token, Waker, net::TcpStream};

use super::{
    Inbound, PeerError, PeerParams, Request,
    session::{Identity, Session},
};
use crate::config::Config;

/// A connection to a peer. Dropping it closes the connection and joins its thread.
#[derive(Debug)]
pub struct Peer {
    /// `None` once the connection is to end.
    requests: Option<Sender<Request>>,
    /// Nothing is ever sent: it ends what the thread waits for when it is dropped.
    stop: Option<Sender<()>>,
    waker: Arc<Waker>,
    thread: Option<JoinHandle<()>>,
}

impl Peer {
    /// Connects to `address` (HOST:PORT) and starts the session. Waits for the connection at most
    /// `peer_connect_ms_max`; the handshake goes on behind it and ends with [`Inbound::Ready`].
    ///
    /// # Errors
    /// The address cannot be resolved or nobody takes the connection there.
    pub fn connect(
        address: &str,
        params: &PeerParams,
        config: &Config,
    ) -> Result<(Self, Receiver<Inbound>), PeerError> {
        let mut poll = Poll::new().map_err(PeerError::io("poll the peer's socket"))?;
        let waker = Waker::new(poll.registry(), WAKER).map_err(PeerError::io("make a waker for the peer"))?;
        let waker = Arc::new(waker);
        let stream = connect(&mut poll, address, config.peer_connect_ms_max)?;
        // Requests are small and waited for. A system that refuses costs time, nothing else.
        let _ = stream.set_nodelay(true);
        let (requests, asked) = bounded(config.peer_requests_max);
        let (events, inbound) = bounded(config.peer_events_max);
        let (stop, stopped) = bounded(0);
        let start = Instant::now();
        let identity = Identity {
            nonce: rand::random(),
            time: unix_time(),
            start_height: 0,
        };
        let line = Line {
            poll,
            stream,
            session: Session::new(params, config, &identity, 0),
            requests: asked,
            events,
            stopped,
            waiting: None,
            start,
            read_bytes_max: config.peer_read_bytes_max,
            buffer: vec![0; READ_BYTES],
            can_read: true,
            can_write: true,
        };
        let thread = std::thread::Builder::new()
            .name("peer".into())
            .spawn(move || line.run())
            .map_err(PeerError::io("start the peer's thread"))?;
        let peer = Self {
            requests: Some(requests),
            stop: Some(stop),
            waker,
            thread: Some(thread),
        };
        Ok((peer, inbound))
    }

    /// Hands a request to the session. Waits while `peer_requests_max` others do.
    ///
    /// # Errors
    /// The connection is over: [`Inbound::Closed`] says why.
    pub fn send(&self, request: Request) -> Result<(), PeerError> {
        let over = || PeerError::Disconnected {
            why: "the connection is over".into(),
        };
        let requests = self.requests.as_ref().ok_or_else(over)?;
        requests.send(request).map_err(|_| over())?;
        self.waker.wake().map_err(PeerError::io("wake the peer's thread"))
    }
}

impl Drop for Peer {
    fn drop(&mut self) {
        self.requests = None;
        self.stop = None;
        // If it cannot be woken it finds the closed channels at its next deadline.
        let _ = self.waker.wake();
        if let Some(thread) = self.thread.take() {
            // A panic of the thread has been printed; there is nothing to save here.
            let _ = thread.join();
        }
    }
}

/// What the thread owns.
#[derive(Debug)]
struct Line {
    poll: Poll,
    stream: TcpStream,
    session: Session,
    requests: Receiver<Request>,
    events: Sender<Inbound>,
    stopped: Receiver<()>,
    /// An event for which the consumer had no room.
    waiting: Option<Inbound>,
    start: Instant,
    read_bytes_max: usize,
    buffer: Vec<u8>,
    /// The socket may have bytes; mio says so once.
    can_read: bool,
    /// The socket may take bytes; mio says so once.
    can_write: bool,
}

impl Line {
    fn run(mut self) {
        let mut ready = Events::with_capacity(4);
        let error = loop {
            if let Err(error) = self.turn(&mut ready) {
                break error;
            }
        };
        tracing::debug!("peer: {error}");
        // Who waits for the socket or with a request learns of the end at once, the consumer when it has read the rest.
        let Self {
            stream,
            requests,
            mut session,
            events,
            stopped,
            waiting,
            ..
        } = self;
        drop((stream, requests));
        let rest = std::iter::from_fn(|| session.event());
        for event in waiting.into_iter().chain(rest).chain([Inbound::Closed(error)]) {
            select! {
                send(events, event) -> sent => if sent.is_err() { return },
                recv(stopped) -> _ => return,
            }
        }
    }

    /// Waits for something to do and does it.
    fn turn(&mut self, ready: &mut Events) -> Result<(), PeerError> {
        self.wait(ready)?;
        self.take_requests()?;
        if self.deliver()? && self.can_read {
            self.read()?;
        }
        // What can leave or has come is not late, however long this thread was not running.
        self.write()?;
        self.session.tick(self.now_ms())?;
        self.write()
    }

    fn wait(&mut self, ready: &mut Events) -> Result<(), PeerError> {
        let now_ms = self.now_ms();
        let until = |deadline: u64| Duration::from_millis(deadline.saturating_sub(now_ms));
        let mut timeout = self.session.deadline_ms().map(until);
        if self.waiting.is_some() {
            // A channel does not say when it has room again.
            timeout = Some(timeout.map_or(RETRY, |timeout| timeout.min(RETRY)));
        } else if self.can_read {
            timeout = Some(Duration::ZERO);
        }
        match self.poll.poll(ready, timeout) {
            Ok(()) => {}
            Err(error) if error.kind() == io::ErrorKind::Interrupted => return Ok(()),
            Err(source) => return Err(PeerError::io("poll the peer's socket")(source)),
        }
        for event in ready.iter().filter(|event| event.token() == SOCKET) {
            self.can_read |= event.is_readable() || event.is_read_closed() || event.is_error();
            self.can_write |= event.is_writable();
        }
        Ok(())
    }

    fn take_requests(&mut self) -> Result<(), PeerError> {
        loop {
            match self.requests.try_recv() {
                Ok(request) => self.session.send(self.now_ms(), request)?,
                Err(TryRecvError::Empty) => return Ok(()),
                Err(TryRecvError::Disconnected) => {
                    let why = "the connection was dropped".into();
                    return Err(PeerError::Disconnected { why });
                }
            }
        }
    }

    /// Hands events to the consumer; false if it has no room for all of them.
    fn deliver(&mut self) -> Result<bool, PeerError> {
        while let Some(event) = self.waiting.take().or_else(|| self.session.event()) {
            match self.events.try_send(event) {
                Ok(()) => {}
                Err(TrySendError::Full(event)) => {
                    self.waiting = Some(event);
                    self.session.hold(self.now_ms());
                    return Ok(false);
                }
                Err(TrySendError::Disconnected(_)) => {
                    let why = "nobody takes its events".into();
                    return Err(PeerError::Disconnected { why });
                }
            }
        }
        self.session.release(self.now_ms());
        Ok(true)
    }

    /// Reads until the socket is empty, the consumer is behind, or the others have their turn.
    fn read(&mut self) -> Result<(), PeerError> {
        let mut read_bytes = 0usize;
        while read_bytes < self.read_bytes_max {
            match self.stream.read(&mut self.buffer) {
                Ok(0) => return Err(self.session.closed()),
                Ok(count) => {
                    read_bytes = read_bytes.saturating_add(count);
                    let bytes = self.buffer.get(..count).unwrap_or_default();
                    let now_ms = milliseconds(self.start);
                    self.session.receive(now_ms, bytes)?;
                    if !self.deliver()? {
                        return Ok(());
                    }
                }
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                    self.can_read = false;
                    return Ok(());
                }
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(source) => return Err(PeerError::io("read from the peer")(source)),
            }
        }
        Ok(())
    }

    fn write(&mut self) -> Result<(), PeerError> {
        while self.can_write && !self.session.outgoing().is_empty() {
            match self.stream.write(self.session.outgoing()) {
                Ok(count) => self.session.sent(milliseconds(self.start), count),
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => self.can_write = false,
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                Err(source) => return Err(PeerError::io("write to the peer")(source)),
            }
        }
        Ok(())
    }

    fn now_ms(&self) -> u64 {
        milliseconds(self.start)
    }
}

/// The first of the machine's addresses that takes the connection.
fn connect(poll: &mut Poll, address: &str, limit_ms: u64) -> Result<TcpStream, PeerError> {
    let resolved = address.to_socket_addrs().map_err(|error| PeerError::Address {
        address: address.to_owned(),
        got: error.to_string(),
    })?;
    let failed = |source| PeerError::Connect {
        address: address.to_owned(),
        source,
    };
    let mut error = io::Error::new(io::ErrorKind::NotFound, "the name has no address");
    let deadline = Instant::now() + Duration::from_millis(limit_ms);
    for target in resolved {
        match open(poll, target, deadline) {
            Ok(stream) => return Ok(stream),
            Err(got) => error = got,
        }
    }
    Err(failed(error))
}

fn open(poll: &mut Poll, target: SocketAddr, deadline: Instant) -> io::Result<TcpStream> {
    let mut stream = TcpStream::connect(target)?;
    let interest = Interest::READABLE | Interest::WRITABLE;
    poll.registry().register(&mut stream, SOCKET, interest)?;
    let mut ready = Events::with_capacity(4);
    loop {
        // Connected, refused, or neither yet (the way mio's own documentation tells).
        if let Some(error) = stream.take_error()? {
            return Err(error);
        }
        match stream.peer_addr() {
            Ok(_) => return Ok(stream),
            Err(error) if error.kind() == io::ErrorKind::NotConnected => {}
            Err(error) => return Err(error),
        }
        let left = deadline.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        match poll.poll(&mut ready, Some(left)) {
            Err(error) if error.kind() != io::ErrorKind::Interrupted => return Err(error),
            _ => {}
        }
    }
}

fn milliseconds(start: Instant) -> u64 {
    u64::try_from(start.elapsed().as_millis()).unwrap_or(u64::MAX)
}

/// Our clock; a machine whose clock stands before 1970 says 0.
pub(super) fn unix_time() -> i64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    i64::try_from(since.as_secs()).unwrap_or(i64::MAX)
}

const SOCKET: Token = Token(0);
const WAKER: Token = Token(1);
/// Bytes of one read.
const READ_BYTES: usize = 64 << 10;
/// Time between two attempts to hand over an event.
const RETRY: Duration = Duration::from_millis(1);
