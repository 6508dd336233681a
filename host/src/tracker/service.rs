//! The service: sockets, judge, ledger and HTTP interface put together, from start to drain.
//! Started by `perigee tracker run` and by tests; every thread of it is made here.
//! Never goes on after the ledger has failed, and never drops what it has taken in while it drains.

mod files;
mod recall;

use std::{
    collections::BTreeMap,
    io,
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::{Arc, atomic::Ordering},
    thread,
    time::{Duration, Instant},
};

pub use files::{identity, raise_open_files, write_secret};
pub(super) use files::{raised_open_files, too_few_files};
use rand::{Rng as _, SeedableRng as _};
use rand_chacha::ChaCha20Rng;

use super::{
    auditor::{self, Auditor, AuditorError, Input, network::Voice, rows},
    client::software,
    config::TrackerConfig,
    control::Control,
    core::{self, Core, Setup, SharedAdmission},
    follow::{self, Follower},
    health::Cases,
    hub::{Hub, Parts},
    judge::{Judge, JudgeLimits},
    kept::{Kept, OpenError, Sign},
    known::Known,
    metrics::Bounds,
    sockets::{Sockets, ToSockets, listen},
    wire::{Credentials, IdentityError, Network, WireError, message::Role},
};
#[cfg(unix)]
use crate::serve;
use crate::{
    chain::lunarx::{Hash, LunarParams, key::PublicKey},
    config::Config,
    pipeline::{
        cores,
        rounds::Engines,
        run::{Machinery, RunError},
    },
    store::BatchLog,
};

/// Why a service does not start.
#[derive(Debug, thiserror::Error)]
pub enum StartError {
    /// A file or folder cannot be read or written.
    #[error("{path}: {error}")]
    File {
        /// The file.
        path: String,
        /// Why.
        error: io::Error,
    },
    /// The file of the identity is none of this network.
    #[error("{path}: {error}")]
    Identity {
        /// The file.
        path: String,
        /// What is wrong.
        error: IdentityError,
    },
    /// An address cannot be listened on.
    #[error("cannot listen on {address}: {error}; another service may have it: see [{section}] of the configuration")]
    Listen {
        /// The address.
        address: SocketAddr,
        /// Where it is configured.
        section: &'static str,
        /// Why.
        error: io::Error,
    },
    /// The verify service cannot be started.
    #[cfg(unix)]
    #[error("{0}; see [verify] of the configuration")]
    Verify(#[from] serve::StartError),
    /// The ledger or the state cannot be opened.
    #[error(transparent)]
    Kept(#[from] OpenError),
    /// The auditor cannot be started.
    #[error(transparent)]
    Auditor(#[from] AuditorError),
    /// The engines cannot be started.
    #[error(transparent)]
    Engines(#[from] RunError),
    /// The wire cannot be set up.
    #[error(transparent)]
    Wire(#[from] WireError),
    /// The system refuses a thread, a poll or randomness.
    #[error("{what}: {error}")]
    System {
        /// What was to be had.
        what: &'static str,
        /// Why it is not.
        error: io::Error,
    },
}

/// How a service ended.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum End {
    /// Everything that was taken in is answered.
    Drained,
    /// The time for draining was over; what was not answered may or may not be in the ledger.
    Cut,
    /// The ledger or the state failed, in one line.
    Failed(String),
}

/// A service at work.
pub struct Service {
    hub: Arc<Hub>,
    sockets: Vec<Sockets>,
    judge: Judge<super::hub::Asker>,
    auditor: Option<Auditor>,
    control: Option<Control>,
    #[cfg(unix)]
    verify: Option<serve::Server>,
    follower: Option<Follower>,
    addresses: Vec<SocketAddr>,
    dir: PathBuf,
    config: TrackerConfig,
}

impl Service {
    /// Starts a service over `dir`, which is made where it is missing; `progress` hears of batches that are made once more.
    ///
    /// # Errors
    /// [`StartError`]; nothing is left running.
    pub fn start(
        params: &'static LunarParams,
        config: &TrackerConfig,
        dir: &Path,
        progress: impl FnMut(u64, u64),
    ) -> Result<Self, StartError> {
        std::fs::create_dir_all(dir).map_err(|error| file(dir, error))?;
        raise_open_files(config.network.connections_max);
        let mut rng = rng()?;
        let identity = identity(params, &dir.join(IDENTITY_FILE), &mut rng)?;
        let credentials = Arc::new(Credentials::new(identity, Network::of(params), &mut rng)?);
        let threads = config.network.io_threads;
        let (addresses, listeners) = listeners(config, threads)?;
        let machinery = Machinery::start(&engines(config), &config.engine.backend)?;
        let known = Arc::new(Known::new(config.ledger.known_objects_max));
        let signer = Arc::clone(&credentials);
        let sign: Sign = Arc::new(move |message: &[u8]| signer.identity().sign(message));
        let tracker = credentials.identity().public_key();
        let (kept, desk) = Kept::open(
            dir,
            params,
            &state(config),
            Arc::clone(&known),
            (tracker, sign),
            progress,
        )?;
        let recalled = recall::fill(&kept.log(), &known, &recall::Bounds::of(&config.ledger));
        recalled.map_err(OpenError::Ledger)?;
        let engines = Engines {
            pool: Arc::clone(&machinery.pool),
            parcels: machinery.dispatcher.sender(),
        };
        let bans: BTreeMap<_, _> = rows::read_bans(&kept.log())
            .map_err(OpenError::Ledger)?
            .into_iter()
            .collect();
        let hub = Hub::new(Parts {
            bans: bans.clone(),
            cases: Cases::read(&kept.log()).map_err(OpenError::Ledger)?,
            credentials: Arc::clone(&credentials),
            machinery,
            log: kept.log(),
            dir: dir.to_owned(),
            sequence: desk.sequence(),
        });
        let limits = JudgeLimits {
            in_flight_requests_max: config.ledger.in_flight_requests_max,
            batch_objects_max: config.ledger.batch_objects_max,
            batch_bytes_max: config.ledger.batch_bytes_max,
            ..JudgeLimits::default()
        };
        let log = kept.log();
        let kept = hub.timed(kept);
        let outlet = Arc::<Hub>::clone(&hub);
        let judge = Judge::start(params, desk, engines, kept, outlet, limits);
        let judge = judge.map_err(|error| system("threads of the judge", error))?;
        hub.set_entrance(judge.entrance());
        hub.set_judge_meters(judge.meters(), limits);
        let auditor = auditor(params, config, &credentials, &hub, &log, &mut rng)?;
        hub.set_auditor(auditor.as_ref().map(Auditor::inputs));
        if let Some(auditor) = &auditor {
            hub.set_auditor_meter(auditor.meter());
        }
        let mut sockets = Vec::new();
        let admission = SharedAdmission::new(config.core_limits());
        for (thread, listeners) in listeners.into_iter().enumerate() {
            let mut seed = [0; 32];
            rng.fill_bytes(&mut seed);
            let setup = setup(params, config, &credentials, &known, seed, bans.clone());
            let core = Core::sharing(setup, &admission);
            let pinned = config
                .network
                .io_cores
                .get(thread % config.network.io_cores.len().max(1))
                .copied();
            let started = Sockets::start(thread, core, listeners, Arc::<Hub>::clone(&hub), pinned);
            sockets.push(started.map_err(|error| system("a thread of sockets", error))?);
        }
        hub.set_sockets(&sockets);
        hub.set_bounds(Bounds::of(&config.core_limits()));
        let follower = follower(config, &hub)?;
        let control = match config.control() {
            None => None,
            Some(address) => {
                let started = Control::start(address, Arc::<Hub>::clone(&hub));
                Some(started.map_err(|error| StartError::Listen {
                    address,
                    section: "control",
                    error,
                })?)
            }
        };
        #[cfg(unix)]
        let verify = verify(config, &hub)?;
        hub.set_ready();
        Ok(Self {
            hub,
            sockets,
            judge,
            auditor,
            control,
            #[cfg(unix)]
            verify,
            follower,
            addresses,
            dir: dir.to_owned(),
            config: config.clone(),
        })
    }

    /// Where peers connect to.
    pub fn addresses(&self) -> &[SocketAddr] {
        &self.addresses
    }

    /// Where the HTTP interface listens.
    pub fn control(&self) -> Option<SocketAddr> {
        self.control.as_ref().map(Control::address)
    }

    /// Its node id.
    pub fn id(&self) -> [u8; 32] {
        self.hub.id()
    }

    /// Its folder.
    pub fn dir(&self) -> &Path {
        &self.dir
    }

    /// The last batch that no crash can take.
    pub fn durable(&self) -> u64 {
        self.judge.durable()
    }

    /// Everything about the service, as `/v1/status` tells it.
    pub fn status(&self) -> serde_json::Value {
        use super::control::Facade as _;
        self.hub.status()
    }

    /// Whether somebody asked it to drain by the HTTP interface, or it has failed.
    pub fn wants_to_end(&self) -> bool {
        self.hub.is_asked_to_drain.load(Ordering::Acquire) || self.judge.has_failed()
    }

    /// The configuration that holds: that of the start, with what was taken since.
    pub fn config(&self) -> &TrackerConfig {
        &self.config
    }

    /// Takes of a new configuration what can change while it runs; the fields that wait for the next start.
    pub fn reload(&mut self, new: TrackerConfig) -> Vec<&'static str> {
        let (config, waiting) = self.config.while_running(new);
        raise_open_files(config.network.connections_max);
        for sockets in &self.sockets {
            let limits = Box::new(config.core_limits());
            sockets.mailbox().tell(ToSockets::Limits(limits, config.clear_from()));
            let lists = core::Lists {
                bans: self.hub.bans(),
                ..config.core_lists()
            };
            sockets.mailbox().tell(ToSockets::Lists(lists));
        }
        self.hub.set_bounds(Bounds::of(&config.core_limits()));
        self.hub.tell_auditor(Input::Limits(Box::new(config.audit_limits())));
        self.config = config;
        waiting
    }

    /// Takes nothing more, finishes what is under way for as long as the configuration gives or until `hurry`, and ends.
    pub fn drain(self, hurry: impl Fn() -> bool) -> End {
        let Self {
            hub,
            sockets,
            judge,
            auditor,
            control,
            #[cfg(unix)]
            verify,
            follower,
            config,
            ..
        } = self;
        hub.set_draining();
        for sockets in &sockets {
            sockets.mailbox().tell(ToSockets::Drain);
        }
        let until = Instant::now() + Duration::from_secs(config.control.drain_s_max);
        let mut is_drained = true;
        while !judge.has_failed() && sockets.iter().any(|sockets| !sockets.has_ended()) {
            if Instant::now() > until || hurry() {
                is_drained = false;
                break;
            }
            thread::sleep(Duration::from_millis(10));
        }
        // Threads of sockets hold ways to the judge.
        drop(sockets);
        #[cfg(unix)]
        if let Some(verify) = verify {
            is_drained &= verify.finish(until.saturating_duration_since(Instant::now()));
        }
        drop(follower);
        hub.set_auditor(None);
        drop(auditor);
        hub.set_entrance(None);
        judge.finish();
        drop(control);
        match (hub.failure(), is_drained) {
            (Some(failure), _) => End::Failed(failure),
            (None, true) => End::Drained,
            (None, false) => End::Cut,
        }
    }
}

/// Whoever follows nodes, where there are any.
fn follower(config: &TrackerConfig, hub: &Arc<Hub>) -> Result<Option<Follower>, StartError> {
    let Some(options) = config.follow() else {
        return Ok(None);
    };
    let chain = Arc::new(follow::Chain::new(options));
    let follower = Follower::start(&chain, hub).map_err(|error| system("threads that follow a chain", error))?;
    hub.set_chain(chain);
    Ok(Some(follower))
}

/// The verify service, where there is to be one; over the engines of the hub.
#[cfg(unix)]
fn verify(config: &TrackerConfig, hub: &Hub) -> Result<Option<serve::Server>, StartError> {
    let config = &config.verify;
    if config.socket.is_empty() {
        return Ok(None);
    }
    let limits = serve::Limits {
        connections_max: config.connections_max,
        in_flight_bytes_max: config.in_flight_bytes_max,
        ..serve::Limits::default()
    };
    let server = serve::Server::start(Path::new(&config.socket), hub.engines(), limits)?;
    hub.set_verify(server.counters());
    Ok(Some(server))
}

/// The auditor, where providers are audited.
fn auditor(
    params: &'static LunarParams,
    config: &TrackerConfig,
    credentials: &Arc<Credentials>,
    hub: &Arc<Hub>,
    log: &BatchLog,
    rng: &mut ChaCha20Rng,
) -> Result<Option<Auditor>, StartError> {
    if !config.audit.is_on {
        return Ok(None);
    }
    let signer = Arc::clone(credentials);
    let mut seed = [0; 32];
    rng.fill_bytes(&mut seed);
    let parts = auditor::Parts {
        params,
        limits: config.audit_limits(),
        epoch_s: config.audit.epoch_s,
        voice: Voice {
            key: PublicKey::ed25519(&credentials.identity().public_key()),
            sign: Arc::new(move |message: &[u8]| signer.identity().sign(message)),
        },
        rng: ChaCha20Rng::from_seed(seed),
    };
    Ok(Some(Auditor::start(parts, Arc::clone(hub), log)?))
}

fn setup(
    params: &'static LunarParams,
    config: &TrackerConfig,
    credentials: &Arc<Credentials>,
    known: &Arc<Known>,
    seed: [u8; 32],
    bans: BTreeMap<Hash, u64>,
) -> Setup {
    Setup {
        credentials: Arc::clone(credentials),
        difficulty: params.peers,
        limits: config.core_limits(),
        clear_from: config.clear_from(),
        software: software(),
        role: Role::Tracker,
        served: core::tracker_serves(),
        lists: core::Lists {
            bans,
            ..config.core_lists()
        },
        duplicates: Box::new(Arc::clone(known)),
        seed,
    }
}

/// The addresses that are listened on, and for each thread its listeners.
type Listening = (Vec<SocketAddr>, Vec<Vec<std::net::TcpListener>>);

fn listeners(config: &TrackerConfig, threads: usize) -> Result<Listening, StartError> {
    let mut addresses = Vec::new();
    let mut of_thread: Vec<Vec<std::net::TcpListener>> = (0..threads).map(|_| Vec::new()).collect();
    for &address in &config.network.listen {
        let wrong = |error| StartError::Listen {
            address,
            section: "network",
            error,
        };
        let made = match listen(address, threads) {
            Ok(made) => made,
            // A machine without IPv6 is no reason not to serve IPv4, as long as anything is left.
            Err(error) if is_missing_family(&error) && config.network.listen.len() > 1 => {
                tracing::warn!(%address, %error, "not listening there");
                continue;
            }
            Err(error) => return Err(wrong(error)),
        };
        for (thread, listener) in made.into_iter().enumerate() {
            if thread == 0 {
                addresses.push(listener.local_addr().map_err(wrong)?);
            }
            of_thread[thread].push(listener);
        }
    }
    match (addresses.first(), config.network.listen.first()) {
        (None, Some(&address)) => Err(StartError::Listen {
            address,
            section: "network",
            error: io::ErrorKind::AddrNotAvailable.into(),
        }),
        _ => Ok((addresses, of_thread)),
    }
}

/// `EAFNOSUPPORT` and `EADDRNOTAVAIL` of Linux.
fn is_missing_family(error: &io::Error) -> bool {
    matches!(error.raw_os_error(), Some(97 | 99))
}

fn engines(config: &TrackerConfig) -> Config {
    let all = cores::allowed().len().max(1);
    let threads = match config.engine.threads {
        0 => all.saturating_sub(config.network.io_threads).max(1),
        threads => threads,
    };
    Config {
        threads,
        cores_pinned: config.engine.cores.clone(),
        ..Config::default()
    }
}

fn state(config: &TrackerConfig) -> Config {
    Config {
        state_clean_bytes_max: config.state.clean_bytes_max,
        state_pending_bytes_max: config.state.pending_bytes_max,
        ..Config::default()
    }
}

/// A generator that starts from the system's randomness.
pub fn rng() -> Result<ChaCha20Rng, StartError> {
    let mut seed = [0; 32];
    let filled = getrandom::fill(&mut seed).map_err(io::Error::other);
    filled.map_err(|error| system("randomness", error))?;
    Ok(ChaCha20Rng::from_seed(seed))
}

fn file(path: &Path, error: io::Error) -> StartError {
    StartError::File {
        path: path.display().to_string(),
        error,
    }
}

fn system(what: &'static str, error: io::Error) -> StartError {
    StartError::System { what, error }
}

/// Name of the file of the identity.
pub const IDENTITY_FILE: &str = "identity.key";
