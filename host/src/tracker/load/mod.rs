//! The load: many sockets that hand in receipts by a clock that waits for nobody, and look at every verdict.
//! A client of the wire; `perigee tracker load` and tests drive it.
//! Never measures from when it sent, but from when it had to.

use std::{
    io,
    net::SocketAddr,
    sync::{Arc, Mutex, PoisonError, atomic::AtomicBool},
    time::{Duration, Instant},
};

use rand::{CryptoRng, SeedableRng};
use rand_chacha::ChaCha20Rng;
use rayon::prelude::*;

pub mod hostile;
pub mod report;
pub mod script;
pub mod sockets;
pub mod tally;
pub mod world;

pub use report::LoadReport;

use self::{
    hostile::Hostile,
    script::Mix,
    sockets::{Connecting, Schedule, Sockets},
    tally::Tally,
    world::{Opening, World},
};
use super::{
    client::{Client, ClientError},
    judge::unix_us,
    proofs::read_receipt,
    wire::{
        Credentials, Demands, Identity, Kind, Message, Network, Status, Transport, Verdict, WireError, WireLimits,
        message::{ProveReceipt, Role},
        row,
    },
};
use crate::chain::lunarx::LunarParams;

/// What to load a tracker with.
#[derive(Clone, Debug)]
pub struct LoadOptions {
    /// The tracker.
    pub to: SocketAddr,
    /// How frames travel.
    pub transport: Transport,
    /// Seconds of the schedule.
    pub seconds: f64,
    /// Seconds at the beginning that are judged and not timed.
    pub warm_up: f64,
    /// Receipts a second.
    pub receipts_per_s: f64,
    /// Receipts of a frame.
    pub frame_receipts: usize,
    /// Connections.
    pub connections: usize,
    /// Addresses of this machine that they come from, of a tracker on loopback.
    pub sources: u32,
    /// Threads that serve them.
    pub threads: usize,
    /// Of a thousand receipts so many are invalid.
    pub invalid_per_1000: u32,
    /// Of a thousand frames so many are repeated.
    pub repeated_per_1000: u32,
    /// Hostile peers, in turn.
    pub hostile: usize,
    /// Accepted receipts whose proofs are asked for at the end.
    pub proofs: usize,
    /// How long to wait for answers behind the last frame, and for everything else.
    pub patience: Duration,
}

/// Why there is no result.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// A socket failed.
    #[error("{address}: {error}; is `perigee tracker run` there?")]
    Socket {
        /// Who was called.
        address: SocketAddr,
        /// What happened.
        error: io::Error,
    },
    /// The system's poll or a file failed.
    #[error(transparent)]
    Poll(io::Error),
    /// The protocol was broken.
    #[error(transparent)]
    Wire(#[from] WireError),
    /// A request has no answer.
    #[error(transparent)]
    Client(#[from] ClientError),
    /// A connection was cut before there was anything to cut it for.
    #[error("{address} cut a connection before it was welcomed: a limit of connections, or another network")]
    Cut {
        /// The tracker.
        address: SocketAddr,
    },
    /// Not all connections were welcomed in time.
    #[error("{address} did not welcome all connections in time")]
    NoWelcome {
        /// The tracker.
        address: SocketAddr,
    },
    /// What the load builds on was not accepted.
    #[error("object {place} of what the load begins with: {verdict}; is the tracker's network another one?")]
    Opening {
        /// Its place.
        place: usize,
        /// The verdict.
        verdict: String,
    },
    /// More than there are users and providers for.
    #[error("{got} receipts, expected at most {expected}: fewer seconds, a lower rate, or more repetitions")]
    TooMany {
        /// What there is room for.
        expected: usize,
        /// What the options come to.
        got: usize,
    },
}

/// What a load is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stage {
    /// Receipts are signed: so many are to be.
    Signing(u64),
    /// The sockets are at work: so many receipts are to be answered.
    Running(u64),
}

/// Hears how a load gets on: the stage, and steps in it.
pub trait Watch: Sync {
    /// A stage begins.
    fn stage(&self, stage: Stage);
    /// So many receipts more.
    fn step(&self, receipts: u64);
}

/// Loads a tracker.
///
/// # Errors
/// [`LoadError`]: it could not be measured. Wrong verdicts are no error but part of the report.
pub fn run(
    params: &'static LunarParams,
    options: &LoadOptions,
    seed: [u8; 32],
    stop: &AtomicBool,
    watch: &dyn Watch,
) -> Result<LoadReport, LoadError> {
    let mut rng = ChaCha20Rng::from_seed(seed);
    let demands = Demands {
        limits: WireLimits::default(),
        difficulty: params.peers,
        allows_clear: false,
        expected: None,
    };
    let connections = options.connections.max(1);
    let mix = Mix {
        frame_receipts: options.frame_receipts.clamp(1, FRAME_RECEIPTS_MAX),
        connections,
        invalid_per_1000: options.invalid_per_1000,
        repeated_per_1000: options.repeated_per_1000,
    };
    let frames_per_s = options.receipts_per_s / mix.frame_receipts as f64;
    let frames = ((options.seconds * frames_per_s) as usize).max(1);
    let distinct = mix.distinct(frames);
    let users = usize::from(params.supply.allocation_accounts_max) - 1;
    let providers = distinct.div_ceil(users).max(1);
    if providers > PROVIDERS_MAX {
        return Err(LoadError::TooMany {
            expected: PROVIDERS_MAX * users,
            got: distinct,
        });
    }
    let world = World::new(params, 0, unix_us(), users, providers);
    let identities = identities(params, connections.div_ceil(CONNECTIONS_OF_A_PEER), &mut rng)?;
    let how = (options.transport, demands);
    let connect =
        |rng: &mut ChaCha20Rng| Client::connect(options.to, &identities[0], how, Role::User, options.patience, rng);
    let mut client = connect(&mut rng)?;
    let tracker = client.peer().id;
    begin(&mut client, &world.opening(unix_us(), tracker, unix_us() / 1_000_000))?;
    // Who does not answer pings is cut, and signing and running may take long.
    drop(client);
    watch.stage(Stage::Signing(distinct as u64));
    let script = mix.script(&world, frames, |receipts| watch.step(receipts as u64));
    let connecting = Connecting {
        to: options.to,
        sources: options.sources,
        transport: options.transport,
        demands,
        identities: &identities,
    };
    let threads = options.threads.clamp(1, connections);
    let shares: Vec<_> = (0..threads)
        .map(|thread| thread * connections / threads..(thread + 1) * connections / threads)
        .collect();
    let mut sockets = Vec::new();
    for numbers in shares {
        sockets.push(Sockets::open(&script, numbers, &connecting, &mut rng)?);
    }
    let offered = (frames * mix.frame_receipts) as u64;
    watch.stage(Stage::Running(offered));
    let start = Instant::now();
    let warm_up = Duration::from_secs_f64(options.warm_up.clamp(0.0, options.seconds / 2.0));
    let measured_from = start + warm_up;
    let schedule = Schedule {
        start,
        frames_per_s,
        measured_from,
        grace: options.patience,
    };
    let hostile = Mutex::new(Vec::new());
    let outcome: Result<Tally, LoadError> = std::thread::scope(|scope| {
        for number in 0..options.hostile {
            let (kind, seed) = (Hostile::ALL[number % Hostile::ALL.len()], seed_of(&mut rng));
            let (hostile, identity) = (&hostile, &identities[number % identities.len()]);
            scope.spawn(move || {
                let mut rng = ChaCha20Rng::from_seed(seed);
                let cut = kind.run(options.to, identity, how, HOSTILE_PATIENCE, &mut rng);
                let cut = cut.unwrap_or_else(|error| {
                    tracing::warn!(%error, peer = kind.name(), "a hostile peer could not do its part");
                    None
                });
                hostile.lock().unwrap_or_else(PoisonError::into_inner).push((kind, cut));
            });
        }
        let step = |receipts| watch.step(receipts);
        let running: Vec<_> = sockets
            .into_iter()
            .map(|sockets| scope.spawn(move || sockets.run(schedule, stop, &step)))
            .collect();
        let mut tally = Tally::new(script.sorts.len());
        for thread in running {
            tally.add(thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic))?);
        }
        Ok(tally)
    });
    let elapsed = measured_from.elapsed();
    let mut tally = outcome?;
    tally.close();
    let proofs = prove(&mut connect(&mut rng)?, &tally, options.proofs, &script)?;
    let mut hostile = hostile.into_inner().unwrap_or_else(PoisonError::into_inner);
    hostile.sort_by_key(|(kind, _)| Hostile::ALL.iter().position(|other| other == kind));
    Ok(LoadReport {
        offered_per_s: options.receipts_per_s,
        offered,
        elapsed: tally
            .last_answer
            .map_or(elapsed, |last| last.saturating_duration_since(measured_from)),
        tally,
        hostile,
        proofs,
        is_interrupted: stop.load(std::sync::atomic::Ordering::Relaxed),
    })
}

fn seed_of(rng: &mut impl CryptoRng) -> [u8; 32] {
    let mut seed = [0; 32];
    rng.fill_bytes(&mut seed);
    seed
}

/// Identities of the users' connections; their puzzles are solved on all cores.
fn identities(
    params: &'static LunarParams,
    count: usize,
    rng: &mut impl CryptoRng,
) -> Result<Vec<Arc<Credentials>>, LoadError> {
    let seeds: Vec<[u8; 32]> = (0..count.max(1)).map(|_| seed_of(rng)).collect();
    let network = Network::of(params);
    let made = seeds.into_par_iter().map(|seed| {
        let mut rng = ChaCha20Rng::from_seed(seed);
        let identity = Identity::generate(&mut rng, &params.peers);
        Ok(Arc::new(Credentials::new(identity, network, &mut rng)?))
    });
    made.collect()
}

/// Tells the tracker what receipts build on.
fn begin(client: &mut Client, opening: &[Opening]) -> Result<(), LoadError> {
    for (part, objects) in opening.chunks(OBJECTS_OF_A_FRAME).enumerate() {
        let mut body = Vec::new();
        row::write_objects(objects.iter().map(|opening| &opening.object[..]), &mut body);
        let answer = client.call_until_heard(Kind::SubmitObjects, &body)?;
        let verdicts = row::verdicts(Kind::ObjectVerdicts, &answer)?;
        for (place, (opening, verdict)) in objects.iter().zip(&verdicts).enumerate() {
            let is_accepted = matches!(verdict.status, Status::Accepted | Status::AcceptedBefore);
            let is_known = opening.may_be_known.is_some_and(|rule| is_of(rule, verdict));
            if !is_accepted && !is_known {
                return Err(LoadError::Opening {
                    place: part * OBJECTS_OF_A_FRAME + place,
                    verdict: format!("{verdict:?}"),
                });
            }
        }
    }
    Ok(())
}

fn is_of(rule: crate::verdict::RuleId, verdict: &Verdict) -> bool {
    let got = crate::verdict::RuleId::new(char::from(verdict.letter), verdict.number);
    verdict.status == Status::Rejected && got == rule
}

/// Asks for proofs of some accepted receipts, evenly strewn, and checks each against the tracker's signed head.
fn prove(client: &mut Client, tally: &Tally, count: usize, script: &script::Script) -> Result<(u64, u64), LoadError> {
    let (mut hold, mut fail) = (0, 0);
    if count == 0 {
        return Ok((0, 0));
    }
    let every = tally.accepted().count().div_ceil(count).max(1);
    let key = client.peer().public_key;
    for (number, place) in tally.accepted().step_by(every) {
        let Some(object) = script.receipt(number) else {
            continue;
        };
        let asked = ProveReceipt {
            seq: place.seq,
            index: place.index,
            size: 0,
        };
        let body = client.call_until_heard(Kind::ProveReceipt, &asked.to_body())?;
        match holds(&body, &key, object) {
            true => hold += 1,
            false => fail += 1,
        }
    }
    Ok((hold, fail))
}

/// Whether a proof leads from this object to a head that the tracker signed.
fn holds(body: &[u8], tracker: &[u8; 32], object: &[u8]) -> bool {
    let Some((head, proof)) = read_receipt(body) else {
        return false;
    };
    let Ok(head) = head.check(tracker) else { return false };
    proof.verify(&head, object).is_ok()
}

/// Contracts of one load: each is a statement, three attestations and a key.
const PROVIDERS_MAX: usize = 4_096;
/// A mebibyte of rows.
const FRAME_RECEIPTS_MAX: usize = 3_276;
/// As many as a tracker allows by default are not used up, so that a second load fits beside.
const CONNECTIONS_OF_A_PEER: usize = 32;
const OBJECTS_OF_A_FRAME: usize = 256;
/// Longer than every deadline of the default configuration but that of silence behind a handshake.
const HOSTILE_PATIENCE: Duration = Duration::from_secs(25);
