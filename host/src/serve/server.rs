//! The server: one thread that takes connections at a Unix socket, and what all connections share.
//! Started by `perigee serve` and by the tracker; owns its socket's file, and removes it when it ends.
//! Never takes the place of a service that is alive, and never leaves a request that it has read without an answer.

use std::{
    collections::BTreeMap,
    fs,
    io::{self, Write as _},
    net::Shutdown,
    os::{
        fd::OwnedFd,
        unix::{
            fs::{FileTypeExt as _, PermissionsExt as _},
            net::UnixStream,
        },
    },
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, AtomicU64, Ordering},
    },
    thread::{self, JoinHandle},
    time::{Duration, Instant},
};

use mio::{Events, Interest, Poll, Token, Waker, net::UnixListener};
use serde_json::{Value, json};

use super::{
    Limits,
    bound::Bound,
    protocol::{Code, Fault, Request},
    records::Primitive,
    session,
};
use crate::pipeline::rounds::Engines;

/// Why a service does not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// Another service answers there.
    #[error("{path}: another service listens there: end it, or choose another socket")]
    Taken {
        /// The socket.
        path: String,
    },
    /// A file stands there that is no socket.
    #[error("{path}: expected a socket or nothing, got another file: choose another path")]
    NoSocket {
        /// The file.
        path: String,
    },
    /// The system refuses.
    #[error("{path}: {error}")]
    System {
        /// The socket.
        path: String,
        /// Why.
        error: io::Error,
    },
}

/// What has happened since the start, as it is counted.
#[derive(Debug, Default)]
pub(super) struct Tallies {
    connections: AtomicU64,
    pub(super) requests: AtomicU64,
    faults: [AtomicU64; Code::ALL.len()],
    rows: [[AtomicU64; 2]; Primitive::ALL.len()],
}

/// What has happened since the start.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tally {
    /// Connections that came.
    pub connections: u64,
    /// Connections that there are.
    pub open: u64,
    /// Bytes of requests that are not answered.
    pub in_flight_bytes: u64,
    /// Requests that were read as a whole.
    pub requests: u64,
    /// What was not judged, by [`Code::name`].
    pub faults: Vec<(&'static str, u64)>,
    /// Rows by [`Primitive::name`]: accepted, rejected.
    pub rows: Vec<(&'static str, [u64; 2])>,
}

impl Default for Tally {
    fn default() -> Self {
        Self {
            connections: 0,
            open: 0,
            in_flight_bytes: 0,
            requests: 0,
            faults: Code::ALL.map(|code| (code.name(), 0)).to_vec(),
            rows: Primitive::ALL.map(|primitive| (primitive.name(), [0; 2])).to_vec(),
        }
    }
}

impl Tallies {
    pub(super) fn fault(&self, code: Code) {
        self.faults[code as usize - 1].fetch_add(1, Ordering::Relaxed);
    }

    pub(super) fn rows(&self, primitive: Primitive, accepted: usize, rejected: usize) {
        let [yes, no] = &self.rows[primitive as usize - 1];
        yes.fetch_add(accepted as u64, Ordering::Relaxed);
        no.fetch_add(rejected as u64, Ordering::Relaxed);
    }
}

/// What is counted, and who is connected; apart from the engines, so that whoever reads it holds no engine.
#[derive(Debug)]
pub(super) struct Books {
    pub(super) bytes: Bound,
    pub(super) tally: Tallies,
    /// Connections by number, with a second handle by which they are told to end.
    open: Mutex<BTreeMap<u64, UnixStream>>,
}

impl Books {
    fn open(&self) -> MutexGuard<'_, BTreeMap<u64, UnixStream>> {
        self.open.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A way to read what has happened, for whoever shows it.
#[derive(Clone, Debug)]
pub struct Counters(Arc<Books>);

impl Counters {
    /// Now.
    pub fn read(&self) -> Tally {
        let Books { tally, bytes, .. } = &*self.0;
        let of = |counter: &AtomicU64| counter.load(Ordering::Relaxed);
        let faults = Code::ALL.iter().zip(&tally.faults);
        let rows = Primitive::ALL.iter().zip(&tally.rows);
        Tally {
            connections: of(&tally.connections),
            open: self.0.open().len() as u64,
            in_flight_bytes: bytes.taken() as u64,
            requests: of(&tally.requests),
            faults: faults.map(|(code, count)| (code.name(), of(count))).collect(),
            rows: rows
                .map(|(primitive, [yes, no])| (primitive.name(), [of(yes), of(no)]))
                .collect(),
        }
    }
}

/// What all connections share.
pub(super) struct Shared {
    pub(super) limits: Limits,
    pub(super) engines: Engines,
    pub(super) books: Arc<Books>,
    is_ending: AtomicBool,
}

impl Shared {
    pub(super) fn info(&self) -> Value {
        let limits = &self.limits;
        let primitives = Primitive::ALL.iter().map(|primitive| {
            json!({
                "number": *primitive as u16,
                "name": primitive.name(),
                "record_bytes": primitive.record_bytes(),
            })
        });
        json!({
            "version": env!("CARGO_PKG_VERSION"),
            "protocol": super::protocol::VERSION,
            "body_bytes_max": limits.body_bytes_max,
            "rows_max": limits.rows_max,
            "in_flight_requests_max": limits.in_flight_requests_max,
            "primitives": primitives.collect::<Vec<_>>(),
        })
    }
}

/// A service at work; dropping it ends it as [`Self::finish`] does, without waiting long.
pub struct Server {
    path: PathBuf,
    shared: Arc<Shared>,
    waker: Waker,
    thread: Option<JoinHandle<()>>,
}

impl Server {
    /// Listens at `path`, whose file belongs to owner and group from now on; one that a service left behind is replaced.
    ///
    /// # Errors
    /// [`StartError`]; nothing was changed.
    pub fn start(path: &Path, engines: Engines, limits: Limits) -> Result<Self, StartError> {
        let name = || path.display().to_string();
        let system = |error| StartError::System { path: name(), error };
        match fs::symlink_metadata(path) {
            Err(error) if error.kind() == io::ErrorKind::NotFound => {}
            Err(error) => return Err(system(error)),
            Ok(file) if !file.file_type().is_socket() => return Err(StartError::NoSocket { path: name() }),
            Ok(_) if UnixStream::connect(path).is_ok() => return Err(StartError::Taken { path: name() }),
            // Nobody answers: what a killed service left.
            Ok(_) => fs::remove_file(path).map_err(system)?,
        }
        let mut listener = UnixListener::bind(path).map_err(system)?;
        fs::set_permissions(path, fs::Permissions::from_mode(SOCKET_MODE)).map_err(system)?;
        let poll = Poll::new().map_err(system)?;
        let waker = Waker::new(poll.registry(), WAKE).map_err(system)?;
        let registered = poll.registry().register(&mut listener, LISTENER, Interest::READABLE);
        registered.map_err(system)?;
        let shared = Arc::new(Shared {
            engines,
            limits,
            books: Arc::new(Books {
                bytes: Bound::new(limits.in_flight_bytes_max.max(limits.body_bytes_max)),
                tally: Tallies::default(),
                open: Mutex::default(),
            }),
            is_ending: AtomicBool::new(false),
        });
        let accepting = Arc::clone(&shared);
        let thread = thread::Builder::new()
            .name("verify".into())
            .spawn(move || accept(&accepting, &listener, poll))
            .map_err(system)?;
        Ok(Self {
            path: path.to_owned(),
            shared,
            waker,
            thread: Some(thread),
        })
    }

    /// Where it listens.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// What it counts.
    pub fn counters(&self) -> Counters {
        Counters(Arc::clone(&self.shared.books))
    }

    /// Takes no more, answers what it has read, and ends; `false` where that took longer than `patience`.
    pub fn finish(mut self, patience: Duration) -> bool {
        self.end(patience)
    }

    fn end(&mut self, patience: Duration) -> bool {
        let Some(thread) = self.thread.take() else { return true };
        self.shared.is_ending.store(true, Ordering::Release);
        if let Err(error) = self.waker.wake() {
            tracing::error!(%error, "the verify service cannot be woken");
        }
        let _ = thread.join();
        // The file goes first: who comes now is to find nobody.
        let _ = fs::remove_file(&self.path);
        self.tell_all(Shutdown::Read);
        let until = Instant::now() + patience;
        while self.is_open() && Instant::now() < until {
            thread::sleep(Duration::from_millis(2));
        }
        let is_finished = !self.is_open();
        self.tell_all(Shutdown::Both);
        is_finished
    }

    fn is_open(&self) -> bool {
        !self.shared.books.open().is_empty()
    }

    fn tell_all(&self, what: Shutdown) {
        for stream in self.shared.books.open().values() {
            // Gone already, where this fails.
            let _ = stream.shutdown(what);
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.end(Duration::ZERO);
    }
}

/// Takes connections until the server ends.
fn accept(shared: &Arc<Shared>, listener: &UnixListener, mut poll: Poll) {
    let mut events = Events::with_capacity(4);
    let mut next = 0;
    while !shared.is_ending.load(Ordering::Acquire) {
        match listener.accept() {
            Ok((stream, _)) => {
                open(shared, next, stream);
                next += 1;
            }
            Err(error) if error.kind() == io::ErrorKind::WouldBlock => {
                if let Err(error) = poll.poll(&mut events, None)
                    && error.kind() != io::ErrorKind::Interrupted
                {
                    return tracing::error!(%error, "the verify service takes no more connections");
                }
            }
            Err(error) => {
                // Out of descriptors, mostly: there are some again when a connection ends.
                tracing::warn!(%error, "a connection of the verify service was not taken");
                thread::sleep(ACCEPT_AGAIN);
            }
        }
    }
}

/// Starts a connection, or tells it that there is no room.
fn open(shared: &Arc<Shared>, number: u64, stream: mio::net::UnixStream) {
    let stream = UnixStream::from(OwnedFd::from(stream));
    shared.books.tally.connections.fetch_add(1, Ordering::Relaxed);
    let started = stream.set_nonblocking(false).and_then(|()| {
        let handle = stream.try_clone()?;
        let mut open = shared.books.open();
        if open.len() >= shared.limits.connections_max {
            return Ok(false);
        }
        open.insert(number, handle);
        drop(open);
        let (shared, stream) = (Arc::clone(shared), stream.try_clone()?);
        let of_thread = Arc::clone(&shared);
        let spawned = thread::Builder::new().name("verify-reader".into()).spawn(move || {
            session::run(&of_thread, stream);
            of_thread.books.open().remove(&number);
        });
        if spawned.is_err() {
            shared.books.open().remove(&number);
        }
        spawned.map(|_| true)
    });
    match started {
        Ok(true) => {}
        Ok(false) => {
            shared.books.tally.fault(Code::Full);
            let most = shared.limits.connections_max;
            let fault = Fault::new(
                Code::Full,
                format!("there are {most} connections, the most there can be: try again later"),
            );
            // A frame of a hundred bytes fits the buffer of a new socket.
            let _ = (&stream).write_all(&Request::error_frame(0, &fault));
        }
        Err(error) => tracing::warn!(%error, "a connection of the verify service was not taken"),
    }
}

/// Owner and group.
const SOCKET_MODE: u32 = 0o660;
const LISTENER: Token = Token(0);
const WAKE: Token = Token(1);
const ACCEPT_AGAIN: Duration = Duration::from_millis(50);
