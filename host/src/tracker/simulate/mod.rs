//! A simulation of the whole tracker: one thread, one seed, simulated time, and faults of network, clock, engines and disk.
//! Run by tests and campaigns over the real core, links, desk, rules and ledger; only sockets, threads and the disk are made up.
//! Never reads a clock and never draws by chance: the same seed gives the same events, which their hash shows.
//!
//! What is real: [`super::core::Core`], [`super::wire::Link`] of every client over both transports, [`super::desk::Desk`] with
//! the rules of LunarX, [`crate::store::BatchLog`] over [`crate::store::faulty::FaultyDisk`], and the order of things of
//! `judge.rs` and `kept.rs`: objects are decided side by side, judged in the order in which they came, and answered when their
//! batch is on the disk. The state is always made again from the ledger.
//!
//! What must hold is looked at while it runs and once more at its end; what does not is a [`Violation`]. The method is that of
//! TigerBeetle's VOPR and of FoundationDB; the hash of events is the auditor of commonware-runtime.

mod client;
mod engine;
mod events;
mod honest;
mod hostile;
mod network;
mod process;
mod simulator;
mod truth;
mod violation;

pub use violation::{Found, Violation};

/// What a run consists of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Plan {
    /// Simulated microseconds under load and faults; the clients get their last answers afterwards.
    pub load_us: u64,
    /// Clients that keep all rules, at least 1 and at most 8.
    pub honest: usize,
    /// Clients that keep none, at most 8.
    pub hostile: usize,
    /// Microseconds between two faults of the whole service, in the mean.
    pub fault_us: u64,
    /// What is broken on purpose.
    pub defect: Option<Defect>,
}

impl Default for Plan {
    fn default() -> Self {
        Self {
            // A dozen faults, some hundred batches.
            load_us: 20_000_000,
            honest: 4,
            hostile: 3,
            fault_us: 1_500_000,
            defect: None,
        }
    }
}

/// A defect on purpose: the simulation must find each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Defect {
    /// The disk says that it has synchronised, and has not.
    SyncsNothing,
    /// What is answered as accepted is not put into the batch, now and then.
    ForgetsReceipts,
    /// What is accepted goes into two batches.
    KeepsTwice,
    /// A rejected object is answered as accepted.
    Lies,
    /// The answer goes out before the batch is on the disk.
    AnswersEarly,
    /// The engines forget a request.
    LosesWork,
}

/// What a run came to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Report {
    /// SHA-256 of all events, each with its time.
    pub hash: [u8; 32],
    /// Events.
    pub events: u64,
    /// Simulated microseconds, without what the clock jumped.
    pub simulated_us: u64,
    /// Ends of the process without warning: power cuts, failures of the disk, kills.
    pub crashes: u64,
    /// Of these, those in the middle of a commit.
    pub commit_crashes: u64,
    /// Drains.
    pub drains: u64,
    /// Connections, and those of them in Noise.
    pub connections: [u64; 2],
    /// Batches that were committed, those of them that a crash took before anybody heard of them included.
    pub commits: u64,
    /// Receipts with a verdict that an honest client has: accepted, accepted before, rejected, deferred.
    pub receipts: [u64; 4],
    /// Requests of honest clients that were to be handed in again.
    pub retries: u64,
    /// Connections that the service cut.
    pub cuts: u64,
}

/// Runs a seed.
///
/// # Errors
/// Something that must hold does not.
pub fn run(seed: u64, plan: &Plan) -> Result<Report, Found> {
    let mut simulator = simulator::Simulator::new(seed, *plan);
    simulator.run().map_err(|violation| Found {
        seed,
        at_us: simulator.now_us(),
        violation,
    })
}

/// The variable of the environment that names the one seed to run.
pub const SEED_VARIABLE: &str = "PERIGEE_SEED";
