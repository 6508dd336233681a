//! The clients of a simulation: who they are, what they have under way, and their ends of connections.
//! Between the network, which carries bytes, and `honest.rs` and `hostile.rs`, which say what a client does.
//! Never asks the service's memory: a client knows what it was told.

use std::{
    collections::BTreeMap,
    sync::{Arc, Mutex, PoisonError},
};

use rand::SeedableRng as _;
use rand_chacha::ChaCha20Rng;

use super::hostile::Malice;
use crate::{
    chain::lunarx::params::PeerParams,
    store::Head,
    tracker::{
        core::Conn,
        desk::Place,
        load::world::Sort,
        wire::{Credentials, Demands, Identity, Link, Network, WireLimits},
    },
};

/// A client.
pub(super) struct Client {
    pub(super) manner: Manner,
    pub(super) credentials: Arc<Credentials>,
    pub(super) conn: Option<Conn>,
    /// The last octets of its address.
    pub(super) host: [u8; 2],
    /// Its number as a user of the world.
    pub(super) user: usize,
    pub(super) pairs: Vec<Pair>,
    /// What the tracker must be told first; of one client only.
    pub(super) opening: Option<Batch>,
    pub(super) request: u64,
}

/// How a client behaves.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Manner {
    Honest,
    Hostile(Malice),
}

/// A user and a provider, whose receipts are numbered.
pub(super) struct Pair {
    pub(super) provider: usize,
    /// The nonce of the last receipt that was acknowledged.
    pub(super) nonce: u64,
    /// What is to be handed in next.
    pub(super) batch: Option<Batch>,
}

/// Objects that are handed in together until there is an answer.
#[derive(Clone)]
pub(super) struct Batch {
    pub(super) items: Vec<(Sort, Arc<[u8]>)>,
    pub(super) is_sent: bool,
    /// An answer may have been lost: what is accepted may have been accepted before.
    pub(super) is_ambiguous: bool,
    pub(super) not_before_us: u64,
}

impl Batch {
    pub(super) fn new(items: Vec<(Sort, Arc<[u8]>)>) -> Self {
        Self {
            items,
            is_sent: false,
            is_ambiguous: false,
            not_before_us: 0,
        }
    }
}

/// A request that waits for its answer.
pub(super) enum Asked {
    Hello,
    Opening,
    /// Receipts of a pair.
    Receipts(usize),
    Head,
    Consistency(Head),
    Proof(Place),
    /// Of a pair, with the nonce that was known then.
    Account(usize, u64),
    /// Of a hostile client, whose answers are not looked at.
    Nothing,
    /// Of a hostile client: one receipt that may be accepted, others that may not.
    Flood,
}

/// Both ends of a connection.
pub(super) struct Connection {
    pub(super) client: usize,
    pub(super) life: u64,
    pub(super) link: Link,
    /// When the last bytes so far arrive.
    pub(super) to_server_us: u64,
    pub(super) to_client_us: u64,
    /// The service does not read it: what waits.
    pub(super) is_paused: bool,
    pub(super) inbox: Vec<u8>,
    /// Whether the client reads it: what waits.
    pub(super) reads: bool,
    pub(super) held: Vec<u8>,
    pub(super) is_server_open: bool,
    pub(super) is_client_open: bool,
    /// Nothing that is sent from now on arrives.
    pub(super) is_broken: bool,
    /// A fault of network or clock has met it: then it may be cut for being slow.
    pub(super) is_faulty: bool,
    pub(super) is_welcome: bool,
    pub(super) is_leaving: bool,
    pub(super) waiting: BTreeMap<u64, Asked>,
}

/// The identity of this number, kept for all seeds.
pub(super) fn credentials(number: u64) -> Arc<Credentials> {
    static MADE: Mutex<BTreeMap<u64, Arc<Credentials>>> = Mutex::new(BTreeMap::new());
    let mut made = MADE.lock().unwrap_or_else(PoisonError::into_inner);
    let made = made.entry(number).or_insert_with(|| {
        let mut rng = ChaCha20Rng::seed_from_u64(number);
        let identity = Identity::generate(&mut rng, &DIFFICULTY);
        // It fails where the machine has no such cipher.
        Arc::new(Credentials::new(identity, NETWORK, &mut rng).expect("X25519 and ChaCha20-Poly1305"))
    });
    Arc::clone(made)
}

/// What a client demands of the service.
pub(super) fn demands() -> Demands {
    Demands {
        limits: WireLimits::default(),
        difficulty: DIFFICULTY,
        allows_clear: true,
        expected: Some(credentials(SERVER).identity().id()),
    }
}

/// The number of the service's identity; clients count from 0.
pub(super) const SERVER: u64 = 1_000;
/// Low, because nothing is shown by long puzzles.
pub(super) const DIFFICULTY: PeerParams = PeerParams {
    static_zero_bits: 2,
    dynamic_zero_bits: 6,
    clock_s_max: 7_200,
};
const NETWORK: Network = Network(0x0807_0605_0403_0201);
