//! A client of the wire that waits for its answers: one socket, one request after another.
//! For whoever has few questions: the load before and behind its run, providers that introduce themselves, tests.
//! Never answers requests of the other side but for pings: whoever serves takes them, one after another.

use std::{
    collections::VecDeque,
    io::{self, Read, Write},
    net::{SocketAddr, TcpStream},
    ops::ControlFlow,
    sync::Arc,
    time::{Duration, Instant},
};

use rand::CryptoRng;

use super::{
    judge::unix_us,
    wire::{
        Credentials, Demands, Event, Frame, Kind, Link, Message, Peer, Scratch, Transport, WireError, WireLimits,
        message::{Error as Fault, Hello, Retry, Role, Welcome},
    },
};

/// Why a request has no answer.
#[derive(Debug, thiserror::Error)]
pub enum ClientError {
    /// The socket failed.
    #[error("{address}: {error}")]
    Socket {
        /// Who was called.
        address: SocketAddr,
        /// What happened.
        error: io::Error,
    },
    /// The other side broke the protocol.
    #[error("{address}: {error}")]
    Wire {
        /// Who was called.
        address: SocketAddr,
        /// What it broke.
        error: WireError,
    },
    /// The other side closed the connection.
    #[error("{address} closed the connection before its {when} came")]
    Closed {
        /// Who was called.
        address: SocketAddr,
        /// What was waited for.
        when: &'static str,
    },
    /// Nothing came in time.
    #[error("{address}: no {expected} within {limit:?}")]
    Silent {
        /// Who was called.
        address: SocketAddr,
        /// What was waited for.
        expected: &'static str,
        /// How long.
        limit: Duration,
    },
    /// The answer is none to what was asked.
    #[error("{address}: expected {expected}, got {got}")]
    Answer {
        /// Who was called.
        address: SocketAddr,
        /// What was asked for.
        expected: Kind,
        /// What came.
        got: Kind,
    },
    /// It cannot be done.
    #[error("{address}: {}: {}", .fault.code.name(), .fault.message)]
    Fault {
        /// Who was called.
        address: SocketAddr,
        /// Why.
        fault: Fault,
    },
    /// Not now.
    #[error("{address}: {}, again after {} ms", .retry.reason.name(), .retry.after_ms)]
    Retry {
        /// Who was called.
        address: SocketAddr,
        /// Why, and when again.
        retry: Retry,
    },
}

/// A connection that is open.
pub struct Client {
    address: SocketAddr,
    stream: TcpStream,
    link: Link,
    scratch: Scratch,
    inbox: VecDeque<Received>,
    /// Requests of the other side that nobody has taken.
    requests: VecDeque<Received>,
    next_id: u64,
    limits: WireLimits,
    patience: Duration,
    peer: Peer,
    welcome: Welcome,
}

/// A frame that came.
#[derive(Clone, Debug)]
pub struct Received {
    /// Its type.
    pub kind: Kind,
    /// The number that its sender gave it.
    pub request_id: u64,
    /// The body.
    pub body: Vec<u8>,
    /// When it was read, in microseconds of Unix time.
    pub at_us: u64,
}

/// Name and version of this program.
pub fn software() -> String {
    format!("perigee {}", env!("CARGO_PKG_VERSION"))
}

/// What the connecting side says first: version 1 of the messages.
pub fn hello(role: Role) -> Hello {
    Hello {
        version_min: 1,
        version_max: 1,
        software: software(),
        role,
    }
}

impl Client {
    /// Connects, proves who it is, looks at who answers, and says hello; `patience` bounds every wait.
    ///
    /// # Errors
    /// [`ClientError`].
    pub fn connect(
        address: SocketAddr,
        credentials: &Arc<Credentials>,
        (transport, demands): (Transport, Demands),
        role: Role,
        patience: Duration,
        rng: &mut impl CryptoRng,
    ) -> Result<Self, ClientError> {
        let socket = |error| ClientError::Socket { address, error };
        let wire = |error| ClientError::Wire { address, error };
        let mut stream = TcpStream::connect_timeout(&address, patience).map_err(socket)?;
        stream.set_nodelay(true).map_err(socket)?;
        let mut first = Vec::new();
        let link = Link::connect(Arc::clone(credentials), transport, demands, rng, &mut first).map_err(wire)?;
        stream.write_all(&first).map_err(socket)?;
        let mut waiting = Waiting {
            address,
            stream,
            link,
            scratch: Scratch::default(),
            inbox: VecDeque::new(),
            peer: None,
        };
        let until = Instant::now() + patience;
        while !waiting.link.is_established() {
            waiting.receive(until, patience, "handshake")?;
        }
        let Waiting {
            stream,
            link,
            scratch,
            inbox,
            peer,
            ..
        } = waiting;
        let Some(peer) = peer else {
            return Err(ClientError::Closed {
                address,
                when: "identity",
            });
        };
        let mut client = Self {
            address,
            stream,
            link,
            scratch,
            inbox,
            requests: VecDeque::new(),
            next_id: 1,
            limits: demands.limits,
            patience,
            peer,
            welcome: Welcome {
                version: 0,
                software: String::new(),
                role: Role::Observer,
                body_bytes_max: 0,
                receipts_max: 0,
                objects_max: 0,
                requests_max: 0,
                deadline_us: 0,
                idle_us: 0,
            },
        };
        client.welcome = client.ask(&hello(role))?;
        Ok(client)
    }

    /// Who answers.
    pub fn peer(&self) -> &Peer {
        &self.peer
    }

    /// What it takes.
    pub fn welcome(&self) -> &Welcome {
        &self.welcome
    }

    /// Sends a message, and reads its answer, a message too.
    ///
    /// # Errors
    /// [`ClientError`].
    pub fn ask<A: Message>(&mut self, message: &impl Message) -> Result<A, ClientError> {
        let kind = KindOf::of(message);
        let body = self.call(kind, &message.to_body())?;
        let address = self.address;
        A::from_body(&body, &self.limits).map_err(|error| ClientError::Wire { address, error })
    }

    /// Sends a request and waits for its answer.
    ///
    /// # Errors
    /// [`ClientError`].
    pub fn call(&mut self, kind: Kind, body: &[u8]) -> Result<Vec<u8>, ClientError> {
        let address = self.address;
        let request_id = self.next_id;
        self.next_id += 1;
        let expected = kind.answer().unwrap_or(kind);
        self.send(Frame::request(kind, request_id, 0, body))?;
        let until = Instant::now() + self.patience;
        loop {
            while let Some(received) = self.inbox.pop_front() {
                if received.kind == Kind::Ping {
                    self.send(Frame::answer(Kind::Pong, received.request_id, &[]))?;
                } else if !received.kind.is_answer() {
                    self.keep(received);
                } else if received.request_id == request_id && received.kind.is_answer() {
                    let wire = |error| ClientError::Wire { address, error };
                    return match received.kind {
                        got if got == expected => Ok(received.body),
                        Kind::Retry => Err(ClientError::Retry {
                            address,
                            retry: Retry::from_body(&received.body, &self.limits).map_err(wire)?,
                        }),
                        Kind::Error => Err(ClientError::Fault {
                            address,
                            fault: Fault::from_body(&received.body, &self.limits).map_err(wire)?,
                        }),
                        got => Err(ClientError::Answer { address, expected, got }),
                    };
                }
            }
            self.receive(until)?;
        }
    }

    /// [`Self::call`], and again after `Retry`, for as long as the patience lasts.
    ///
    /// # Errors
    /// [`ClientError`].
    pub fn call_until_heard(&mut self, kind: Kind, body: &[u8]) -> Result<Vec<u8>, ClientError> {
        let until = Instant::now() + self.patience;
        loop {
            match self.call(kind, body) {
                Err(ClientError::Retry { retry, .. }) if Instant::now() < until => {
                    std::thread::sleep(Duration::from_millis(retry.after_ms.into()));
                }
                outcome => return outcome,
            }
        }
    }

    /// The next request of the other side but pings, which are answered here; `None` if none comes in time.
    ///
    /// # Errors
    /// [`ClientError`].
    pub fn next_request(&mut self, limit: Duration) -> Result<Option<Received>, ClientError> {
        let until = Instant::now() + limit;
        loop {
            while let Some(received) = self.inbox.pop_front() {
                match received.kind {
                    Kind::Ping => self.send(Frame::answer(Kind::Pong, received.request_id, &[]))?,
                    kind if kind.is_answer() => {}
                    _ => self.keep(received),
                }
            }
            if let Some(request) = self.requests.pop_front() {
                return Ok(Some(request));
            }
            match self.receive(until) {
                Err(ClientError::Silent { .. }) => return Ok(None),
                other => other?,
            }
        }
    }

    /// Answers a request of the other side.
    ///
    /// # Errors
    /// [`ClientError`].
    pub fn reply(&mut self, kind: Kind, request_id: u64, body: &[u8]) -> Result<(), ClientError> {
        self.send(Frame::answer(kind, request_id, body))
    }

    /// Keeps a request until somebody takes it; whoever asks faster than that is not heard.
    fn keep(&mut self, received: Received) {
        if self.requests.len() < REQUESTS_MAX {
            self.requests.push_back(received);
        }
    }

    fn send(&mut self, frame: Frame<'_>) -> Result<(), ClientError> {
        let address = self.address;
        let wire = |error| ClientError::Wire { address, error };
        let (mut plain, mut out) = (Vec::new(), Vec::new());
        frame.write(&mut plain).map_err(wire)?;
        self.link.send(&plain, &mut out).map_err(wire)?;
        let written = self.stream.write_all(&out);
        written.map_err(|error| ClientError::Socket { address, error })
    }

    fn receive(&mut self, until: Instant) -> Result<(), ClientError> {
        receive(
            self.address,
            &mut self.stream,
            (&mut self.link, &mut self.scratch),
            (&mut self.inbox, &mut None),
            (until, self.patience, "answer"),
        )
    }
}

/// The type of a message that is at hand.
struct KindOf;

impl KindOf {
    fn of<M: Message>(_: &M) -> Kind {
        M::KIND
    }
}

/// A connection in its handshake.
struct Waiting {
    address: SocketAddr,
    stream: TcpStream,
    link: Link,
    scratch: Scratch,
    inbox: VecDeque<Received>,
    peer: Option<Peer>,
}

impl Waiting {
    fn receive(&mut self, until: Instant, limit: Duration, expected: &'static str) -> Result<(), ClientError> {
        receive(
            self.address,
            &mut self.stream,
            (&mut self.link, &mut self.scratch),
            (&mut self.inbox, &mut self.peer),
            (until, limit, expected),
        )
    }
}

/// Reads once, and sends what the handshake answers.
fn receive(
    address: SocketAddr,
    stream: &mut TcpStream,
    (link, scratch): (&mut Link, &mut Scratch),
    (inbox, established): (&mut VecDeque<Received>, &mut Option<Peer>),
    (until, limit, expected): (Instant, Duration, &'static str),
) -> Result<(), ClientError> {
    let socket = |error| ClientError::Socket { address, error };
    let silent = || ClientError::Silent {
        address,
        expected,
        limit,
    };
    let left = until.saturating_duration_since(Instant::now());
    if left.is_zero() {
        return Err(silent());
    }
    stream.set_read_timeout(Some(left)).map_err(socket)?;
    let mut bytes = [0; READ_BYTES];
    let count = match stream.read(&mut bytes) {
        Ok(0) => {
            return Err(ClientError::Closed {
                address,
                when: expected,
            });
        }
        Ok(count) => count,
        Err(error) if matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut) => {
            return Err(silent());
        }
        Err(error) => return Err(socket(error)),
    };
    let mut out = Vec::new();
    let taken = link.receive(&bytes[..count], &mut out, scratch, &mut |event| {
        match event {
            Event::Established(peer) => *established = Some(peer),
            Event::Frame(frame) => inbox.push_back(Received {
                kind: frame.kind,
                request_id: frame.request_id,
                body: frame.body.to_vec(),
                at_us: unix_us(),
            }),
        }
        ControlFlow::Continue(())
    });
    taken.map_err(|error| ClientError::Wire { address, error })?;
    stream.write_all(&out).map_err(socket)
}

/// A tracker has at most 64 requests under way with a peer.
const REQUESTS_MAX: usize = 256;
const READ_BYTES: usize = 16 << 10;
