//! A peer of our own on the loopback interface, which serves what it is given, true or not: for tests and benches.
//! Stands on the other side of the wire, so it shares the messages with the session and nothing else.
//! Never listens on any other interface; its threads are plain and blocking, and it is not made for strangers.

use std::{
    collections::{HashMap, VecDeque},
    io::{self, Read, Write},
    net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream},
    sync::{
        Arc, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread::JoinHandle,
    time::{Duration, Instant},
};

use super::{
    Hash32, PeerError, PeerParams,
    message::{Command, HEADERS_MAX, Item, Message, NODE_NETWORK, Version},
    wire::{FrameReader, put_frame},
};

/// What a served peer does next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Act {
    /// Sends a message.
    Say(Message),
    /// Sends bytes as they are.
    Bytes(Vec<u8>),
    /// Sends bytes in pieces, with a pause before each.
    Drip {
        /// All of them.
        bytes: Vec<u8>,
        /// Bytes of a piece.
        piece_bytes: usize,
        /// Between two pieces.
        pause: Duration,
    },
    /// Reads on, and says nothing any more.
    Mute,
    /// Closes the connection.
    Close,
}

impl Act {
    /// The bytes of a message of this name with this payload, whatever they are.
    #[must_use]
    pub fn frame(params: &PeerParams, name: &str, payload: &[u8]) -> Self {
        let mut bytes = Vec::new();
        put_frame(&mut bytes, params.magic, name, payload);
        Self::Bytes(bytes)
    }
}

/// What the peer has: a chain of headers behind the genesis block, and blocks.
#[derive(Clone, Debug, Default)]
pub struct Chain {
    headers: Vec<Vec<u8>>,
    places: HashMap<Hash32, usize>,
    blocks: HashMap<Hash32, Vec<u8>>,
}

impl Chain {
    /// A chain of headers, from the child of the genesis block on. What is too short to have an id is served all the same.
    #[must_use]
    pub fn of_headers(params: &PeerParams, headers: Vec<Vec<u8>>) -> Self {
        let ids = headers
            .iter()
            .map(|header| (params.links)(header).map(|links| links.id));
        let places = ids.enumerate().filter_map(|(place, id)| Some((id?, place))).collect();
        Self {
            headers,
            places,
            blocks: HashMap::new(),
        }
    }

    /// A chain of blocks, from the child of the genesis block on.
    #[must_use]
    pub fn of_blocks(params: &PeerParams, blocks: Vec<Vec<u8>>) -> Self {
        let header = |block: &Vec<u8>| {
            let len = (params.header_bytes)(block).unwrap_or(block.len());
            block.get(..len).unwrap_or(block).to_vec()
        };
        let mut chain = Self::of_headers(params, blocks.iter().map(header).collect());
        for block in blocks {
            if let Some(links) = (params.links)(&block) {
                chain.blocks.insert(links.id, block);
            }
        }
        chain
    }

    /// Serves these bytes as the block of this id.
    pub fn set_block(&mut self, id: Hash32, block: Vec<u8>) {
        self.blocks.insert(id, block);
    }

    /// Headers of the chain.
    #[must_use]
    pub fn height(&self) -> usize {
        self.headers.len()
    }

    /// The headers behind the first id of the locator that is on the chain, else all, up to `stop` and `max`.
    fn behind(&self, locator: &[Hash32], stop: &Hash32, max: usize) -> &[Vec<u8>] {
        let known = locator.iter().find_map(|id| self.places.get(id));
        let start = known.map_or(0, |place| place.saturating_add(1));
        let end = self
            .places
            .get(stop)
            .map_or(self.headers.len(), |place| place.saturating_add(1));
        let end = end.min(start.saturating_add(max)).max(start);
        self.headers.get(start..end).unwrap_or_default()
    }

    /// What an honest peer says to a message.
    fn answer(&self, params: &PeerParams, message: &Message) -> Vec<Act> {
        match message {
            Message::Version(_) => vec![Act::Say(self.version(params)), Act::Say(Message::Verack)],
            Message::Ping(nonce) => vec![Act::Say(Message::Pong(*nonce))],
            Message::GetHeaders { locator, stop, .. } => {
                let headers = self.behind(locator, stop, HEADERS_MAX).to_vec();
                vec![Act::Say(Message::Headers(headers))]
            }
            Message::GetData(items) => {
                let mut missing = Vec::new();
                let mut acts = Vec::new();
                for item in items {
                    match self.blocks.get(&item.id).filter(|_| item.is_block()) {
                        Some(block) => acts.push(Act::Say(Message::Block(block.clone()))),
                        None => missing.push(*item),
                    }
                }
                if !missing.is_empty() {
                    acts.push(Act::Say(Message::NotFound(missing)));
                }
                acts
            }
            _ => Vec::new(),
        }
    }

    fn version(&self, params: &PeerParams) -> Message {
        Message::Version(Version {
            version: params.version,
            services: params.services | NODE_NETWORK,
            time: super::socket::unix_time(),
            nonce: rand::random(),
            user_agent: b"/perigee-serve/".to_vec(),
            start_height: i32::try_from(self.height()).unwrap_or(i32::MAX),
            relay: false,
        })
    }
}

/// A peer that waits for connections and answers each message of each with what the script makes of the honest answer.
#[derive(Debug)]
pub struct Server {
    address: SocketAddr,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

type Script = Box<dyn FnMut(&Message, Vec<Act>) -> Vec<Act> + Send>;

struct Shared {
    params: PeerParams,
    chain: Mutex<Chain>,
    script: Mutex<Script>,
    /// What is to be said on every connection, for each of them.
    boxes: Mutex<Vec<VecDeque<Act>>>,
    stop: AtomicBool,
}

impl std::fmt::Debug for Shared {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Shared").finish_non_exhaustive()
    }
}

impl Server {
    /// Serves a chain honestly, on a port that the system chooses.
    ///
    /// # Errors
    /// The system gives no socket or no thread.
    pub fn honest(params: &PeerParams, chain: Chain) -> io::Result<Self> {
        Self::start(params, chain, |_, honest| honest)
    }

    /// Serves a chain; `script` sees every message but those of other names and may change the honest answer to it.
    ///
    /// # Errors
    /// The system gives no socket or no thread.
    pub fn start(
        params: &PeerParams,
        chain: Chain,
        script: impl FnMut(&Message, Vec<Act>) -> Vec<Act> + Send + 'static,
    ) -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        // So that the wait for a connection ends when the server is dropped.
        listener.set_nonblocking(true)?;
        let address = listener.local_addr()?;
        let shared = Arc::new(Shared {
            params: *params,
            chain: Mutex::new(chain),
            script: Mutex::new(Box::new(script)),
            boxes: Mutex::default(),
            stop: AtomicBool::new(false),
        });
        let theirs = Arc::clone(&shared);
        let thread = std::thread::Builder::new().spawn(move || theirs.accept(&listener))?;
        Ok(Self {
            address,
            shared,
            thread: Some(thread),
        })
    }

    /// Where it waits.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Serves another chain from here on, and announces its last header on every connection.
    pub fn set_chain(&self, chain: Chain) {
        let announced = chain.headers.last().cloned();
        *lock(&self.shared.chain) = chain;
        if let Some(header) = announced {
            self.act(&Act::Say(Message::Headers(vec![header])));
        }
    }

    /// Announces blocks by their ids on every connection.
    pub fn announce(&self, ids: &[Hash32]) {
        let kind = super::message::MSG_BLOCK;
        let items = ids.iter().map(|id| Item { kind, id: *id }).collect();
        self.act(&Act::Say(Message::Inv(items)));
    }

    /// Does this on every connection that has sent something.
    pub fn act(&self, act: &Act) {
        for queue in &mut *lock(&self.shared.boxes) {
            queue.push_back(act.clone());
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.shared.stop.store(true, Ordering::Relaxed);
        if let Some(thread) = self.thread.take() {
            // A panic of its threads has been printed.
            let _ = thread.join();
        }
    }
}

impl Shared {
    fn accept(&self, listener: &TcpListener) {
        std::thread::scope(|scope| {
            while !self.stopped() {
                match listener.accept() {
                    Ok((stream, _)) => {
                        scope.spawn(|| drop(self.talk(stream)));
                    }
                    Err(_) => std::thread::sleep(PATIENCE),
                }
            }
        });
    }

    fn stopped(&self) -> bool {
        self.stop.load(Ordering::Relaxed)
    }

    /// One connection, to its end. How it ends is the other side's affair.
    fn talk(&self, stream: TcpStream) -> Result<(), PeerError> {
        let mut wire = Wire::new(stream, &self.params)?;
        let mine = {
            let mut boxes = lock(&self.boxes);
            boxes.push(VecDeque::new());
            boxes.len().saturating_sub(1)
        };
        let mut mute = false;
        while !self.stopped() {
            let mut acts = Vec::new();
            if let Some(queue) = lock(&self.boxes).get_mut(mine) {
                acts.extend(queue.drain(..));
            }
            if let Some(message) = wire.hear()? {
                let honest = lock(&self.chain).answer(&self.params, &message);
                acts.extend((lock(&self.script))(&message, honest));
            }
            for act in acts {
                mute |= act == Act::Mute;
                if act == Act::Close {
                    return wire.close();
                }
                if !mute {
                    self.act(&mut wire, &act)?;
                }
            }
        }
        Ok(())
    }

    fn act(&self, wire: &mut Wire, act: &Act) -> Result<(), PeerError> {
        match act {
            Act::Say(message) => wire.say(message),
            Act::Bytes(bytes) => wire.write(bytes),
            Act::Drip {
                bytes,
                piece_bytes,
                pause,
            } => {
                for piece in bytes.chunks((*piece_bytes).max(1)) {
                    if self.stopped() {
                        break;
                    }
                    std::thread::sleep(*pause);
                    wire.write(piece)?;
                }
                Ok(())
            }
            Act::Mute | Act::Close => Ok(()),
        }
    }
}

/// The other role: it connects to a node and pushes headers to it.
#[derive(Debug)]
pub struct Caller {
    wire: Wire,
    limit: Duration,
    pings: u64,
}

impl Caller {
    /// Connects to a node and shakes hands. Nothing may take longer than `limit` from here on.
    ///
    /// # Errors
    /// There is nobody, or nobody who answers in time.
    pub fn connect(address: SocketAddr, params: &PeerParams, limit: Duration) -> Result<Self, PeerError> {
        let stream = TcpStream::connect_timeout(&address, limit).map_err(|source| PeerError::Connect {
            address: address.to_string(),
            source,
        })?;
        let mut caller = Self {
            wire: Wire::new(stream, params)?,
            limit,
            pings: 0,
        };
        caller.say(&Chain::default().version(params))?;
        caller.hear_until("version", |message| matches!(message, Message::Version(_)))?;
        caller.say(&Message::Verack)?;
        caller.hear_until("verack", |message| *message == Message::Verack)?;
        Ok(caller)
    }

    /// Sends a message.
    ///
    /// # Errors
    /// The connection is over.
    pub fn say(&mut self, message: &Message) -> Result<(), PeerError> {
        self.wire.say(message)
    }

    /// Pushes headers, as many a message as fit, and waits until the node has worked on them: it answers a ping behind
    /// them in its turn.
    ///
    /// # Errors
    /// The connection is over, or the node is too slow.
    pub fn push_headers(&mut self, headers: &[Vec<u8>]) -> Result<(), PeerError> {
        for part in headers.chunks(HEADERS_MAX) {
            self.say(&Message::Headers(part.to_vec()))?;
        }
        self.pings = self.pings.wrapping_add(1);
        let ping = self.pings;
        self.say(&Message::Ping(ping))?;
        self.hear_until("answer to a ping", |message| *message == Message::Pong(ping))?;
        Ok(())
    }

    /// The next message for which `wanted` holds. Pings between are answered, the rest is passed over.
    ///
    /// # Errors
    /// The connection is over, or the node is too slow.
    pub fn hear_until(&mut self, what: &str, wanted: impl Fn(&Message) -> bool) -> Result<Message, PeerError> {
        let start = Instant::now();
        while start.elapsed() < self.limit {
            match self.wire.hear()? {
                Some(message) if wanted(&message) => return Ok(message),
                Some(Message::Ping(nonce)) => self.say(&Message::Pong(nonce))?,
                _ => {}
            }
        }
        let limit_ms = u64::try_from(self.limit.as_millis()).unwrap_or(u64::MAX);
        let what = what.to_owned();
        Err(PeerError::Timeout { what, limit_ms })
    }
}

/// A blocking stream of messages.
#[derive(Debug)]
struct Wire {
    stream: TcpStream,
    params: PeerParams,
    frames: FrameReader,
    buffer: Vec<u8>,
    start: usize,
    end: usize,
}

impl Wire {
    fn new(stream: TcpStream, params: &PeerParams) -> Result<Self, PeerError> {
        let set = || {
            stream.set_nonblocking(false)?;
            stream.set_nodelay(true)?;
            stream.set_read_timeout(Some(PATIENCE))?;
            // Who does not read is not waited for when the server is to end.
            stream.set_write_timeout(Some(Duration::from_secs(10)))
        };
        set().map_err(PeerError::io("set up the connection"))?;
        Ok(Self {
            stream,
            params: *params,
            frames: FrameReader::new(params.magic, MESSAGE_BYTES_MAX),
            buffer: vec![0; 64 << 10],
            start: 0,
            end: 0,
        })
    }

    fn say(&mut self, message: &Message) -> Result<(), PeerError> {
        let (mut payload, mut frame) = (Vec::new(), Vec::new());
        message.encode_into(&mut payload);
        put_frame(&mut frame, self.params.magic, message.command().name(), &payload);
        self.write(&frame)
    }

    fn write(&mut self, bytes: &[u8]) -> Result<(), PeerError> {
        self.stream.write_all(bytes).map_err(PeerError::io("write to the peer"))
    }

    /// The next message that is known; `None` if none comes within the patience of a read.
    fn hear(&mut self) -> Result<Option<Message>, PeerError> {
        loop {
            let mut bytes = self.buffer.get(self.start..self.end).unwrap_or_default();
            let frame = self.frames.read(&mut bytes)?;
            self.start = self.end.saturating_sub(bytes.len());
            match frame {
                Some(frame) if frame.command == Command::Other => {}
                Some(frame) => return Ok(Some(Message::decode(frame.command, frame.payload, &self.params)?)),
                None if !self.fill()? => return Ok(None),
                None => {}
            }
        }
    }

    /// Ends the connection in order: what the other side still sends is read until it ends, too. Closing with bytes unread would
    /// reset the connection instead (RFC 1122, 4.2.2.13), and the other side could not tell who left.
    fn close(&mut self) -> Result<(), PeerError> {
        self.stream
            .shutdown(Shutdown::Write)
            .map_err(PeerError::io("close to the peer"))?;
        for _ in 0..READS_AFTER_CLOSE_MAX {
            match self.stream.read(&mut self.buffer) {
                Ok(0) => break,
                Ok(_) => {}
                Err(error) if matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut) => {}
                Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
                // The other side is gone.
                Err(_) => break,
            }
        }
        Ok(())
    }

    fn fill(&mut self) -> Result<bool, PeerError> {
        match self.stream.read(&mut self.buffer) {
            Ok(0) => Err(PeerError::ClosedByPeer {
                within: self.frames.within(),
            }),
            Ok(count) => {
                (self.start, self.end) = (0, count);
                Ok(true)
            }
            Err(error) if matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut) => Ok(false),
            Err(error) if error.kind() == io::ErrorKind::Interrupted => Ok(false),
            Err(source) => Err(PeerError::io("read from the peer")(source)),
        }
    }
}

/// A script that panicked has failed its test already.
fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Time after which a thread looks whether it is to end, or has something to say.
const PATIENCE: Duration = Duration::from_millis(2);

/// Reads after the end was said, each of a whole buffer or [`PATIENCE`] long: the other side has its time to leave.
const READS_AFTER_CLOSE_MAX: usize = 1000;
/// Bytes of one message that it reads.
const MESSAGE_BYTES_MAX: usize = 32 << 20;
