//! A live chain: the headers and blocks of a peer judged as they come, by the stages that files go through.
//! Beside `run`: the order is not planned but follows the branch with the most work, first seen on ties, as a node's does.
//! Never counts an object before it is decided, and keeps nothing of what it rejects.
//!
//! ```text
//! peer --headers--> tree: K2..K6 --parcel of 2,000--> K7 --> best branch --window--> blocks: K1, K8..K12 --> coins --> K17
//! ```

use std::{
    sync::{
        Arc, Condvar, Mutex, MutexGuard, PoisonError,
        atomic::{AtomicBool, Ordering},
    },
    thread::JoinHandle,
    time::{Duration, Instant},
};

use perigee_kernels::backend::BackendError;
use serde_json::{Value, json};

mod driver;
mod line;
mod order;
mod sync;
mod tree;

use super::{coins::CoinsError, run::Machinery, summary::Summary};
use crate::{
    chain::utxo::{Hash32, Header, display_hash, params::Params},
    config::Config,
    ingest::peer::{PeerError, PeerInfo},
    verdict::ObjectReport,
};

/// What to follow, and how far.
#[derive(Clone, Debug)]
pub struct Options {
    /// The chain.
    pub params: &'static Params,
    /// Limits and threads.
    pub config: Config,
    /// The peer, as HOST:PORT.
    pub peer: String,
    /// The time for rules about clocks; else the wall clock when the headers come.
    pub at: Option<i64>,
    /// Judge headers alone: one object is one header. Else one object is one block with its header.
    pub headers_only: bool,
    /// Go on behind the peer's tip until stopped, and connect again when the connection is lost.
    pub follow: bool,
    /// End after so many objects.
    pub limit: Option<u64>,
}

impl Options {
    /// All blocks that the peer has, then the end.
    pub fn new(params: &'static Params, config: Config, peer: impl Into<String>) -> Self {
        Self {
            params,
            config,
            peer: peer.into(),
            at: None,
            headers_only: false,
            follow: false,
            limit: None,
        }
    }
}

/// Why a live run ended without saying what became of the peer's chain.
#[derive(Debug, thiserror::Error)]
pub enum LiveError {
    /// No connection at the start.
    #[error(transparent)]
    Peer(#[from] PeerError),
    /// Coins could not be kept.
    #[error(transparent)]
    Coins(#[from] CoinsError),
    /// Engines failed, and no other could take over.
    #[error(transparent)]
    Backend(#[from] BackendError),
    /// The system refused a thread.
    #[error("cannot start a thread: {0}")]
    Thread(std::io::Error),
}

/// A block at the end of a chain.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Tip {
    /// Its id in wire order.
    pub id: Hash32,
    /// Its height.
    pub height: u32,
}

/// What the unspent outputs come to, as `gettxoutsetinfo` counts them.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct CoinsTotal {
    /// Unspent outputs.
    pub count: u64,
    /// Sum of their amounts in the smallest unit.
    pub total: i128,
}

/// Where a live run stands. Tip and coins are those of one moment at which nothing was under way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Status {
    /// The last block of the branch that the coins follow; headers alone: the best header.
    pub tip: Tip,
    /// The coins behind that block; `None` where a block of a form that is not judged leaves them unknown, and for headers
    /// alone.
    pub coins: Option<CoinsTotal>,
    /// Headers whose own rules and proof of work hold, from the genesis block up along the best branch.
    pub headers: u32,
    /// Objects judged.
    pub objects: u64,
    /// Rejected ones.
    pub rejected: u64,
    /// Changes to another branch.
    pub reorganisations: u64,
    /// The peer takes requests.
    pub connected: bool,
    /// Everything that the peer has is decided.
    pub caught_up: bool,
    /// Nothing follows.
    pub ended: bool,
}

/// What happened.
#[derive(Clone, Debug)]
pub enum Event {
    /// The peer has shaken hands.
    Connected(PeerInfo),
    /// The own rules and the proof of work of a header hold; it may be on any branch.
    Header {
        /// The header.
        header: Header,
        /// Its height.
        height: u32,
        /// Work of the chain up to it, in hashes.
        work: u128,
    },
    /// Headers whose own rules and proof of work hold reach this height.
    Headers {
        /// Height of the best header.
        height: u32,
    },
    /// An object is decided.
    Judged {
        /// Its report.
        report: ObjectReport,
        /// Its height, where its header has a place.
        height: Option<u32>,
    },
    /// Another branch has more work now, and its blocks are decided.
    Reorganised {
        /// The tip that was left.
        from: Tip,
        /// The tip now.
        to: Tip,
        /// Blocks that were left.
        depth: u32,
    },
    /// The peer has nothing beyond this tip, and everything is decided.
    CaughtUp(Tip),
    /// The connection is over.
    Closed {
        /// Why.
        why: String,
        /// When the next one is tried, in milliseconds; `None`: never.
        retry_ms: Option<u64>,
    },
}

/// The end of a live run.
#[derive(Debug)]
pub struct Outcome {
    /// The counts, as of a run over files.
    pub summary: Summary,
    /// Where it ended.
    pub status: Status,
    /// What the peer said of itself, if it got so far.
    pub peer: Option<PeerInfo>,
    /// Why the last connection ended before everything that was asked for was there; `None` if it was not needed any more.
    pub closed: Option<PeerError>,
}

impl Outcome {
    /// The summary's object with what a live run knows besides: tip, coins, reorganisations and peer.
    pub fn to_json(&self) -> Value {
        let mut value = self.summary.to_json();
        let (tip, coins) = (&self.status.tip, &self.status.coins);
        let peer = self.peer.as_ref().map(|peer| {
            json!({
                "user_agent": peer.user_agent,
                "version": peer.version,
                "services": peer.services,
                "start_height": peer.start_height,
            })
        });
        if let Some(object) = value.as_object_mut() {
            // Amounts of a whole chain fit into 64 bits: they are below the limit on money.
            let coins = coins.map(|coins| json!({"count": coins.count, "total": coins.total as i64}));
            object.insert("tip".into(), json!({"id": display_hash(&tip.id), "height": tip.height}));
            object.insert("coins".into(), json!(coins));
            object.insert("headers".into(), json!(self.status.headers));
            object.insert("reorganisations".into(), json!(self.status.reorganisations));
            object.insert("peer".into(), json!(peer));
        }
        value
    }
}

/// Follows the peer on this thread until the end that the options ask for, or until `stop`. `watch` hears of everything in
/// order, on the thread that judges: it should be quick.
///
/// # Errors
/// [`LiveError`]: what was not reported has no verdict.
pub fn run(
    machinery: &Machinery,
    options: &Options,
    stop: &AtomicBool,
    watch: &mut dyn FnMut(&Event),
) -> Result<Outcome, LiveError> {
    driver::run(machinery, options, stop, &Board::default(), watch)
}

/// A live run on a thread of its own. Dropping it stops it.
#[derive(Debug)]
pub struct Live {
    board: Arc<Board>,
    stop: Arc<AtomicBool>,
    thread: Option<JoinHandle<Result<Outcome, LiveError>>>,
}

impl Live {
    /// Starts it. `watch` is called on its thread and should be quick.
    ///
    /// # Errors
    /// The system refuses a thread. That there is no peer is said by [`Self::finish`].
    pub fn start(
        machinery: Arc<Machinery>,
        options: Options,
        mut watch: impl FnMut(&Event) + Send + 'static,
    ) -> Result<Self, LiveError> {
        let board = Arc::new(Board::default());
        let stop = Arc::new(AtomicBool::new(false));
        let (its_board, its_stop) = (Arc::clone(&board), Arc::clone(&stop));
        let body = move || driver::run(&machinery, &options, &its_stop, &its_board, &mut watch);
        let thread = std::thread::Builder::new().name("live".into()).spawn(body);
        let thread = Some(thread.map_err(LiveError::Thread)?);
        Ok(Self { board, stop, thread })
    }

    /// Where it stands.
    pub fn status(&self) -> Status {
        self.board.lock().clone()
    }

    /// The tip that the coins follow.
    pub fn tip(&self) -> Tip {
        self.board.lock().tip
    }

    /// The coins behind the tip.
    pub fn coins(&self) -> Option<CoinsTotal> {
        self.board.lock().coins
    }

    /// Waits until the status is as asked for: false if it is not within `patience`, or never will be.
    pub fn wait(&self, patience: Duration, mut is_there: impl FnMut(&Status) -> bool) -> bool {
        let end = Instant::now() + patience;
        let mut status = self.board.lock();
        loop {
            if is_there(&status) {
                return true;
            }
            let left = end.saturating_duration_since(Instant::now());
            if status.ended || left.is_zero() {
                return false;
            }
            let waited = self.board.changed.wait_timeout(status, left);
            status = waited.unwrap_or_else(PoisonError::into_inner).0;
        }
    }

    /// Lets it end as soon as what is under way is decided.
    pub fn stop(&self) {
        self.stop.store(true, Ordering::Relaxed);
    }

    /// Waits for its end.
    ///
    /// # Errors
    /// As [`run`].
    ///
    /// # Panics
    /// If its thread did.
    pub fn finish(mut self) -> Result<Outcome, LiveError> {
        let thread = self.thread.take().expect("it is only taken here and on drop");
        thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))
    }
}

impl Drop for Live {
    fn drop(&mut self) {
        self.stop();
        if let Some(thread) = self.thread.take() {
            // A panic has been printed by its thread; there is nothing left to wait for.
            let _ = thread.join();
        }
    }
}

/// Where the status is posted for whoever watches from outside.
#[derive(Debug, Default)]
struct Board {
    status: Mutex<Status>,
    changed: Condvar,
}

impl Board {
    fn lock(&self) -> MutexGuard<'_, Status> {
        self.status.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn post(&self, status: &Status) {
        let mut posted = self.lock();
        if *posted != *status {
            posted.clone_from(status);
            self.changed.notify_all();
        }
    }

    /// Nothing follows, however it ended.
    fn end(&self) {
        let mut posted = self.lock();
        posted.connected = false;
        posted.ended = true;
        self.changed.notify_all();
    }
}
