//! The chain that the tracker follows: headers of one or more nodes, checked as `verify --peer --headers` does, and what is proved
//! by them: that a transaction is in a block of the best branch (SPV), and that it pays for an accepted object.
//! A role of the tracker (`[chain]`): one thread a node, over the tracker's own engines.
//! Never believes a node: a header counts when its rules and its proof of work hold.

pub mod branch;
pub mod http;
pub mod payments;

use std::{
    sync::{
        Arc, Mutex, MutexGuard, PoisonError, RwLock,
        atomic::{AtomicBool, Ordering},
    },
    thread::{self, JoinHandle},
    time::Duration,
};

use serde_json::{Value, json};

use self::branch::{Branch, Proven};
use super::metrics::ChainReading;
use crate::{
    chain::{profile::Profile, utxo::display_hash},
    config::Config,
    pipeline::{
        live::{self, Event},
        run::Machinery,
    },
};

/// What is followed.
#[derive(Clone, Debug)]
pub struct Options {
    /// The chain.
    pub profile: &'static Profile,
    /// The nodes, HOST:PORT each.
    pub peers: Vec<String>,
    /// Headers of the best branch that are kept in memory.
    pub headers_kept_max: usize,
    /// Blocks that confirm a payment, that of the payment included, before it counts.
    pub confirmations_min: u32,
}

/// A node as it was last seen.
#[derive(Clone, Debug, Default)]
struct PeerState {
    is_connected: bool,
    has_caught_up: bool,
    user_agent: Option<String>,
    height: u32,
    /// Why the last connection ended.
    closed: Option<String>,
}

/// What is known of the chain; shared by the threads that follow and whoever asks.
#[derive(Debug)]
pub struct Chain {
    options: Options,
    branch: RwLock<Branch>,
    peers: Mutex<Vec<PeerState>>,
}

impl Chain {
    /// Nothing is known yet.
    pub fn new(options: Options) -> Self {
        Self {
            branch: RwLock::new(Branch::new(options.headers_kept_max)),
            peers: Mutex::new(vec![PeerState::default(); options.peers.len()]),
            options,
        }
    }

    /// What is followed.
    pub fn options(&self) -> &Options {
        &self.options
    }

    /// Asks the best branch.
    pub fn with<T>(&self, ask: impl FnOnce(&Branch) -> T) -> T {
        ask(&self.branch.read().unwrap_or_else(PoisonError::into_inner))
    }

    /// Everything about it, for people and machines.
    pub fn status(&self) -> Value {
        let peers = self.peers().clone();
        let peers = self.options.peers.iter().zip(peers).map(|(address, peer)| {
            json!({
                "address": address,
                "connected": peer.is_connected,
                "caught_up": peer.has_caught_up,
                "user_agent": peer.user_agent,
                "height": peer.height,
                "closed": peer.closed,
            })
        });
        let peers: Vec<_> = peers.collect();
        self.with(|branch| {
            let tip = branch.tip();
            json!({
                "profile": self.options.profile.name,
                "tip": tip.map(|(id, _)| display_hash(&id)),
                "height": tip.map(|(_, tip)| tip.height),
                "work": tip.map(|(_, tip)| format!("{:x}", tip.work)),
                "headers_from": branch.first(),
                "reorganisations": branch.reorganisations(),
                "confirmations_min": self.options.confirmations_min,
                "peers": peers,
            })
        })
    }

    /// For metrics.
    pub fn reading(&self) -> ChainReading {
        let connected = self.peers().iter().filter(|peer| peer.is_connected).count();
        self.with(|branch| ChainReading {
            peers: connected as u64,
            height: branch.tip().map_or(0, |(_, tip)| tip.height),
            reorganisations: branch.reorganisations(),
        })
    }

    fn peers(&self) -> MutexGuard<'_, Vec<PeerState>> {
        self.peers.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// What the thread of node number `peer` sees.
    fn hear(&self, peer: usize, event: &Event) {
        let mut peers = self.peers();
        let Some(state) = peers.get_mut(peer) else { return };
        match event {
            Event::Header { header, height, work } => {
                state.height = state.height.max(*height);
                drop(peers);
                self.take(Proven {
                    header: *header,
                    height: *height,
                    work: *work,
                });
            }
            Event::Connected(info) => {
                state.is_connected = true;
                state.user_agent = Some(info.user_agent.clone());
                tracing::info!(address = self.options.peers[peer], "following a node");
            }
            Event::CaughtUp(_) => state.has_caught_up = true,
            Event::Closed { why, .. } => {
                *state = PeerState {
                    closed: Some(why.clone()),
                    ..PeerState::default()
                };
                tracing::warn!(
                    address = self.options.peers[peer],
                    why,
                    "a node is not followed any more"
                );
            }
            Event::Headers { .. } | Event::Judged { .. } | Event::Reorganised { .. } => {}
        }
    }

    fn take(&self, proven: Proven) {
        let left = self.branch.write().unwrap_or_else(PoisonError::into_inner).add(proven);
        if let Some(blocks) = left {
            let tip = display_hash(&proven.header.id());
            tracing::warn!(
                blocks,
                tip,
                height = proven.height,
                "another branch of the chain is the best one"
            );
        }
    }
}

/// The threads that follow; dropping it ends them.
pub struct Follower {
    stop: Arc<AtomicBool>,
    threads: Vec<JoinHandle<()>>,
}

impl Follower {
    /// Follows every node of the options with the machinery that `with` lends.
    ///
    /// # Errors
    /// The system refuses a thread.
    pub fn start<M>(chain: &Arc<Chain>, machinery: &Arc<M>) -> std::io::Result<Self>
    where
        M: AsRef<Machinery> + Send + Sync + 'static,
    {
        let mut follower = Self {
            stop: Arc::default(),
            threads: Vec::new(),
        };
        for peer in 0..chain.options.peers.len() {
            let (chain, machinery) = (Arc::clone(chain), Arc::clone(machinery));
            let stop = Arc::clone(&follower.stop);
            let body = move || follow(&chain, (*machinery).as_ref(), peer, &stop);
            let thread = thread::Builder::new().name(format!("follow-{peer}")).spawn(body)?;
            follower.threads.push(thread);
        }
        Ok(follower)
    }
}

impl Drop for Follower {
    fn drop(&mut self) {
        self.stop.store(true, Ordering::Relaxed);
        for thread in self.threads.drain(..) {
            // A panic has been printed by its thread; there is nothing left to wait for.
            let _ = thread.join();
        }
    }
}

/// Follows a node until it is told to stop; one that cannot be reached, or that lied, is tried again later.
fn follow(chain: &Chain, machinery: &Machinery, peer: usize, stop: &AtomicBool) {
    let Some(params) = chain.options.profile.utxo() else {
        return;
    };
    let mut wait = AGAIN_MIN;
    while !stop.load(Ordering::Relaxed) {
        let options = live::Options {
            headers_only: true,
            follow: true,
            ..live::Options::new(params, Config::default(), &chain.options.peers[peer])
        };
        let before = chain.reading().height;
        let ended = live::run(machinery, &options, stop, &mut |event| chain.hear(peer, event));
        let why = match ended {
            Ok(outcome) => outcome.closed.map(|error| error.to_string()),
            Err(error) => Some(error.to_string()),
        };
        if let Some(why) = why {
            chain.hear(peer, &Event::Closed { why, retry_ms: None });
        }
        // Whoever brought something is tried again soon.
        wait = if chain.reading().height > before {
            AGAIN_MIN
        } else {
            (2 * wait).min(AGAIN_MAX)
        };
        let until = std::time::Instant::now() + wait;
        while !stop.load(Ordering::Relaxed) && std::time::Instant::now() < until {
            thread::sleep(TURN);
        }
    }
}

const AGAIN_MIN: Duration = Duration::from_secs(1);
const AGAIN_MAX: Duration = Duration::from_mins(1);
/// How soon a stop is noticed.
const TURN: Duration = Duration::from_millis(50);
