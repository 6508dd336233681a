//! A provider at work: a folder with identity, owner key and shards, and a session with a tracker that is served until it is told to stop.
//! Over `client`, one socket and one request after another; on the trial network it makes, registers and keeps objects of its own.
//! Never gives up: what breaks is said, and after a while it connects again. It answers as its mode says, and nothing it says is trusted.

mod take;

use std::{
    collections::BTreeMap,
    io,
    net::SocketAddr,
    path::{Path, PathBuf},
    sync::Arc,
    time::Duration,
};

use rand::Rng as _;
use rand_chacha::ChaCha20Rng;
use serde::{Deserialize, Serialize};

use super::{
    folder::FolderShelf,
    incoming::Incoming,
    mode::Mode,
    node::{NodeError, ProviderNode, Signing},
    object::split,
    shelf::{Shelf as _, ShelfError, StoredShard},
};
use crate::{
    chain::lunarx::{
        Hash, LunarParams,
        context::{Contract, Statement},
        hash,
        key::PublicKey,
        roots::CHUNK_BYTES,
    },
    generate::lunarx::{Signer, content::Content},
    tracker::{
        audit::{self, books::ShardKey},
        auditor::network::{is_trial, statement},
        client::{Client, ClientError, Received},
        judge::unix_us,
        service::{StartError, identity, write_secret},
        wire::{
            Credentials, Demands, Kind, Message as _, Network, Status, Transport, Verdict, WireError, WireLimits,
            message::{Commit, CommitRequest, Error as Refused, Fault, GetPiece, Held, Hold, Role},
            row,
        },
    },
};

/// Why a provider does not start, or cannot go on with this tracker.
#[derive(Debug, thiserror::Error)]
pub enum ProvideError {
    /// Its folder or identity.
    #[error(transparent)]
    Start(#[from] StartError),
    /// Its shelf.
    #[error(transparent)]
    Shelf(#[from] ShelfError),
    /// The session.
    #[error(transparent)]
    Client(#[from] ClientError),
    /// The wire cannot be set up, or an answer is of another form.
    #[error(transparent)]
    Wire(#[from] WireError),
    /// A file of its folder.
    #[error("{}: {error}", .path.display())]
    File {
        /// The file.
        path: PathBuf,
        /// Why.
        error: io::Error,
    },
    /// Nobody here can sign contracts of this network.
    #[error(
        "the network has an authority of its own: expected the trial network, or objects that are registered already"
    )]
    Network,
    /// An object has another shape than there is.
    #[error("objects of {got} bytes: expected {expected}")]
    Object {
        /// What can be.
        expected: &'static str,
        /// What it is.
        got: usize,
    },
    /// The tracker does not accept what is to be registered.
    #[error("{what} was not accepted: {verdict:?}")]
    Verdict {
        /// What was handed in.
        what: &'static str,
        /// What became of it.
        verdict: Verdict,
    },
}

/// What a provider keeps for whom: a line of its file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct Holding {
    contract: Hash,
    manifest: Hash,
    /// The first of them; the file of an older version has none.
    #[serde(default)]
    first: u8,
    shards: u8,
}

impl Holding {
    fn numbers(&self) -> std::ops::Range<u8> {
        self.first..self.first.saturating_add(self.shards)
    }
}

/// Objects that a provider makes for itself on the trial network.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Objects {
    /// How many.
    pub count: usize,
    /// Bytes of each.
    pub bytes: usize,
}

/// What happens to a provider at work.
#[derive(Debug)]
pub enum News<'a> {
    /// It has a session with the tracker of this id.
    Connected(Hash),
    /// An object is registered: its manifest.
    Registered(Hash),
    /// All of its shards are in the tracker's books; the first epoch in which they are asked for.
    Holds(usize, u32),
    /// A request was answered, or not.
    Served(Kind, Result<(), String>),
    /// It keeps a shard that was made again elsewhere: manifest and number.
    Took(Hash, u8),
    /// The tracker does not take it for the holder of this shard, in words.
    NotHeld(Hash, u8, String),
    /// The session ended; it connects again after this time.
    Lost(&'a ProvideError, Duration),
}

/// A provider.
pub struct Provider {
    params: &'static LunarParams,
    credentials: Arc<Credentials>,
    owner: Signer,
    node: ProviderNode<FolderShelf, Key>,
    holdings: Vec<Holding>,
    /// Shards that a tracker sends.
    incoming: BTreeMap<ShardKey, Incoming>,
    /// Shards that came, and that nobody was told of.
    fresh: Vec<Holding>,
    dir: PathBuf,
    rng: ChaCha20Rng,
}

/// The identity's key.
#[derive(Clone)]
struct Key(Arc<Credentials>);

impl Signing for Key {
    fn key(&self) -> PublicKey {
        PublicKey::ed25519(&self.0.identity().public_key())
    }

    fn sign(&self, message: &[u8]) -> [u8; 64] {
        self.0.identity().sign(message)
    }
}

impl Provider {
    /// The provider of this folder, which is made where it is missing.
    ///
    /// # Errors
    /// [`ProvideError`].
    pub fn open(
        params: &'static LunarParams,
        dir: &Path,
        mode: Mode,
        mut rng: ChaCha20Rng,
    ) -> Result<Self, ProvideError> {
        std::fs::create_dir_all(dir).map_err(|error| file(dir, error))?;
        let identity = identity(params, &dir.join("identity.key"), &mut rng)?;
        let credentials = Arc::new(Credentials::new(identity, Network::of(params), &mut rng)?);
        let owner = owner(&dir.join("owner.key"), &mut rng)?;
        let shelf = FolderShelf::open(&dir.join("shards"))?;
        let path = dir.join(HOLDINGS_FILE);
        let holdings = match std::fs::read(&path) {
            Ok(bytes) => serde_json::from_slice(&bytes).map_err(|error| file(&path, error.into()))?,
            Err(error) if error.kind() == io::ErrorKind::NotFound => Vec::new(),
            Err(error) => return Err(file(&path, error)),
        };
        let node = ProviderNode::new(params, shelf, Key(Arc::clone(&credentials)), mode);
        Ok(Self {
            params,
            credentials,
            owner,
            node,
            holdings,
            incoming: BTreeMap::new(),
            fresh: Vec::new(),
            dir: dir.to_owned(),
            rng,
        })
    }

    /// Its node id.
    pub fn id(&self) -> Hash {
        self.credentials.identity().id()
    }

    /// Shards that it keeps.
    pub fn shards(&self) -> usize {
        self.node.shelf.keys().len()
    }

    /// Keeps a shard under a contract that was made elsewhere.
    ///
    /// # Errors
    /// [`ProvideError::Shelf`] or [`ProvideError::File`].
    pub fn keep_shard(&mut self, shard: &StoredShard, contract: Hash) -> Result<(), ProvideError> {
        self.node.put(shard)?;
        let (manifest, shard) = shard.head.key();
        self.note(Holding {
            contract,
            manifest,
            first: shard,
            shards: 1,
        })
    }

    /// Serves a tracker until `must_end`, connecting again whenever the session ends. `objects` are made first, as far as they are
    /// missing.
    ///
    /// # Errors
    /// What trying again does not help against.
    pub fn run(
        &mut self,
        to: SocketAddr,
        objects: Objects,
        must_end: &dyn Fn() -> bool,
        tell: &dyn Fn(News<'_>),
    ) -> Result<(), ProvideError> {
        let mut wait = WAIT_MIN;
        while !must_end() {
            let start = unix_us();
            match self.session(to, objects, must_end, tell) {
                Ok(()) => {}
                Err(error @ (ProvideError::Client(_) | ProvideError::Wire(_))) => {
                    // A session that lasted was a good one.
                    if unix_us().saturating_sub(start) > GOOD_US {
                        wait = WAIT_MIN;
                    }
                    tell(News::Lost(&error, wait));
                    pause(wait, must_end);
                    wait = wait.saturating_mul(2).min(WAIT_MAX);
                }
                Err(error) => return Err(error),
            }
        }
        Ok(())
    }

    fn session(
        &mut self,
        to: SocketAddr,
        objects: Objects,
        must_end: &dyn Fn() -> bool,
        tell: &dyn Fn(News<'_>),
    ) -> Result<(), ProvideError> {
        let demands = Demands {
            limits: WireLimits::default(),
            difficulty: self.params.peers,
            allows_clear: false,
            expected: None,
        };
        let way = (Transport::Noise, demands);
        let mut client = Client::connect(to, &self.credentials, way, Role::Provider, PATIENCE, &mut self.rng)?;
        let tracker = client.peer().id;
        tell(News::Connected(tracker));
        while self.holdings.len() < objects.count && !must_end() {
            let manifest = self.register(&mut client, tracker, objects.bytes)?;
            tell(News::Registered(manifest));
        }
        let (mut count, mut epoch) = (0usize, 0);
        for holding in self.holdings.clone() {
            for shard in holding.numbers() {
                if let Some(first) = hold(&mut client, &holding, shard, tell)? {
                    epoch = epoch.max(first);
                    count = count.saturating_add(1);
                }
            }
        }
        tell(News::Holds(count, epoch));
        self.incoming.clear();
        self.fresh.clear();
        while !must_end() {
            match client.next_request(TURN)? {
                // It leaves; there is nothing under way here.
                Some(request) if request.kind == Kind::Goodbye => {
                    pause(WAIT_MIN, must_end);
                    return Ok(());
                }
                Some(request) => {
                    let kind = request.kind;
                    let served = self.serve(&mut client, &request)?;
                    tell(News::Served(kind, served));
                }
                None => {}
            }
            while let Some(holding) = self.fresh.pop() {
                tell(News::Took(holding.manifest, holding.first));
                hold(&mut client, &holding, holding.first, tell)?;
            }
        }
        Ok(())
    }

    /// Answers a request of the tracker; what went wrong here, in words.
    fn serve(&mut self, client: &mut Client, request: &Received) -> Result<Result<(), String>, ClientError> {
        let done = match request.kind {
            Kind::CommitRequest => self.commit(&request.body).map(|body| (Kind::Commit, body)),
            Kind::Challenge => {
                // As a provider that answers on time would say it: hashing is a part of reading.
                let answer = self.node.answer(&request.body, request.at_us, unix_us());
                answer.map(|body| (Kind::Answer, body)).map_err(no)
            }
            Kind::GetPiece => self.piece(&request.body).map(|body| (Kind::Piece, body)),
            Kind::PutShard => {
                let taken = self.take(client, &request.body)?;
                taken.map(|stored| (Kind::Stored, stored.to_body()))
            }
            other => Err(Some((Fault::NotServed, format!("{other} is not served")))),
        };
        match done {
            Ok((kind, body)) => client.reply(kind, request.request_id, &body).map(Ok),
            Err(Some((fault, words))) => {
                let body = Refused::new(fault, &words).to_body();
                client.reply(Kind::Error, request.request_id, &body)?;
                Ok(Err(words))
            }
            Err(None) => Ok(Err("no answer: the mode says so".to_owned())),
        }
    }

    fn commit(&self, body: &[u8]) -> Result<Vec<u8>, No> {
        let asked = CommitRequest::from_body(body, &WireLimits::default()).map_err(senseless)?;
        let request = audit::CommitRequest {
            contract: asked.contract,
            manifest: asked.manifest,
            shard: asked.shard,
            epoch: asked.epoch,
            commit_nonce: asked.commit_nonce,
        };
        let commit = self.node.commit(&request, unix_us()).map_err(no)?;
        Ok(Commit::new(commit.root, &commit.signature).to_body())
    }

    /// Bytes of a shard, as it would show them.
    fn piece(&self, body: &[u8]) -> Result<Vec<u8>, No> {
        let asked = GetPiece::from_body(body, &WireLimits::default()).map_err(senseless)?;
        let chunk = CHUNK_BYTES as u64;
        let bytes = u64::from(asked.bytes).min(Kind::Piece.body_bytes_max() as u64);
        let key = (asked.manifest, asked.shard);
        let stripes = u64::from(
            self.node
                .shelf
                .head(&key)
                .map_err(|error| no(error.into()))?
                .shape
                .stripes(),
        );
        let end = asked.offset.saturating_add(bytes).min(stripes.saturating_mul(chunk));
        let mut out = Vec::new();
        let mut at = asked.offset;
        while at < end {
            let stripe = u32::try_from(at.checked_div(chunk).unwrap_or(0)).unwrap_or(u32::MAX);
            let all = self.node.chunk(&key, stripe, unix_us()).map_err(no)?;
            let start = at.checked_rem(chunk).unwrap_or(0);
            let take = end.saturating_sub(at).min(chunk.saturating_sub(start));
            let part = all.get(start as usize..start.saturating_add(take) as usize);
            out.extend_from_slice(part.unwrap_or_default());
            at = at.saturating_add(take);
        }
        Ok(out)
    }

    /// Makes an object of random bytes, keeps all its shards, and has it registered under a contract with itself as the provider.
    fn register(&mut self, client: &mut Client, tracker: Hash, bytes: usize) -> Result<Hash, ProvideError> {
        if !is_trial(self.params) {
            return Err(ProvideError::Network);
        }
        let wrong = || ProvideError::Object {
            expected: "1 to 256 MiB",
            got: bytes,
        };
        if bytes > OBJECT_BYTES_MAX {
            return Err(wrong());
        }
        let mut data = vec![0; bytes];
        self.rng.fill_bytes(&mut data);
        let owner = self.owner.clone();
        let [k, m] = CODE;
        let object = split(owner.key(), &data, CODE, &|message| owner.sign(message)).ok_or_else(wrong)?;
        for shard in &object.shards {
            self.node.put(shard)?;
        }
        let content = Content::new(owner, data, k, m);
        for stripe in 0..object.shape.stripes() {
            submit(client, "a stripe", &mut || content.stripe(stripe))?;
        }
        submit(client, "a manifest", &mut || object.manifest.clone())?;
        let contract = hash(&[b"perigee provider contract", &self.id(), &object.id]);
        let terms = Contract {
            owner: self.owner.id(),
            provider: self.id(),
            price: 1,
            units: 1,
            commission_bp: 0,
            quorum: 1,
            storage_root: object.shard_root,
            verifiers: vec![tracker],
        };
        let said = Statement::Contract(contract, terms);
        submit(client, "a contract", &mut || statement(&said))?;
        self.note(Holding {
            contract,
            manifest: object.id,
            first: 0,
            shards: object.shape.shards(),
        })?;
        Ok(object.id)
    }

    /// Remembers what it holds; the same shard under an older contract is forgotten.
    fn note(&mut self, holding: Holding) -> Result<(), ProvideError> {
        self.holdings
            .retain(|old| (old.manifest, old.numbers()) != (holding.manifest, holding.numbers()));
        self.holdings.push(holding);
        self.keep()
    }

    /// Writes what it holds, whole or not at all.
    fn keep(&self) -> Result<(), ProvideError> {
        let path = self.dir.join(HOLDINGS_FILE);
        let text = serde_json::to_vec(&self.holdings).map_err(|error| file(&path, error.into()))?;
        let partial = path.with_extension("partial");
        let written = std::fs::write(&partial, text).and_then(|()| std::fs::rename(&partial, &path));
        written.map_err(|error| file(&path, error))
    }
}

/// Says that it holds a shard; the first epoch in which it is asked for. `None` where the tracker says that it is not its holder:
/// it was made again elsewhere, or the ledger has another contract.
fn hold(
    client: &mut Client,
    holding: &Holding,
    shard: u8,
    tell: &dyn Fn(News<'_>),
) -> Result<Option<u32>, ProvideError> {
    let hold = Hold {
        contract: holding.contract,
        manifest: holding.manifest,
        shard,
    };
    let mut tries = TRIES;
    loop {
        match client.ask::<Held>(&hold) {
            Ok(held) => return Ok(Some(held.epoch)),
            Err(ClientError::Retry { retry, .. }) if tries > 0 => wait_ms(retry.after_ms),
            Err(ClientError::Fault { fault, .. }) if fault.code == Fault::Senseless => {
                tell(News::NotHeld(holding.manifest, shard, fault.message));
                return Ok(None);
            }
            Err(error) => return Err(error.into()),
        }
        tries = tries.saturating_sub(1);
    }
}

/// Hands an object in until it is accepted; made anew for every try, because others speak for the trial authority too and numbers
/// of its statements grow.
fn submit(client: &mut Client, what: &'static str, make: &mut dyn FnMut() -> Vec<u8>) -> Result<(), ProvideError> {
    let mut tries = TRIES;
    loop {
        let object = make();
        let mut body = Vec::new();
        row::write_objects([&object[..]].into_iter(), &mut body);
        let after_ms = match client.call(Kind::SubmitObjects, &body) {
            Err(ClientError::Retry { retry, .. }) if tries > 0 => retry.after_ms,
            Err(error) => return Err(error.into()),
            Ok(answer) => {
                let verdicts = row::verdicts(Kind::ObjectVerdicts, &answer)?;
                let Some(verdict) = verdicts.first().copied() else {
                    continue;
                };
                let is_overtaken = (verdict.letter, verdict.number) == (b'Z', 2);
                match verdict.status {
                    Status::Accepted | Status::AcceptedBefore => return Ok(()),
                    Status::Rejected if is_overtaken && tries > 0 => 1,
                    Status::Deferred | Status::Refused if tries > 0 => verdict.after_ms,
                    _ => return Err(ProvideError::Verdict { what, verdict }),
                }
            }
        };
        wait_ms(after_ms);
        tries = tries.saturating_sub(1);
    }
}

/// What is answered instead; nothing, where the mode is silent.
type No = Option<(Fault, String)>;

fn no(error: NodeError) -> No {
    match &error {
        NodeError::Silent => None,
        NodeError::Shelf(ShelfError::Absent { .. }) => Some((Fault::NotFound, error.to_string())),
        NodeError::Shelf(_) => Some((Fault::Failed, error.to_string())),
        _ => Some((Fault::Senseless, error.to_string())),
    }
}

fn senseless(error: WireError) -> No {
    Some((Fault::Senseless, error.to_string()))
}

/// The key of who owns the objects: 32 secret bytes.
fn owner(path: &Path, rng: &mut ChaCha20Rng) -> Result<Signer, ProvideError> {
    match std::fs::read(path) {
        Ok(bytes) => match <[u8; 32]>::try_from(&bytes[..]) {
            Ok(secret) => Ok(Signer::ed25519(&secret)),
            Err(_) => Err(file(
                path,
                io::Error::other(format!("{} bytes, expected 32", bytes.len())),
            )),
        },
        Err(error) if error.kind() == io::ErrorKind::NotFound => {
            let mut secret = [0; 32];
            rng.fill_bytes(&mut secret);
            write_secret(path, &secret).map_err(|error| file(path, error))?;
            Ok(Signer::ed25519(&secret))
        }
        Err(error) => Err(file(path, error)),
    }
}

fn file(path: &Path, error: io::Error) -> ProvideError {
    let path = path.to_owned();
    ProvideError::File { path, error }
}

fn wait_ms(ms: u32) {
    std::thread::sleep(Duration::from_millis(ms.into()).min(WAIT_MAX));
}

fn pause(wait: Duration, must_end: &dyn Fn() -> bool) {
    let mut left = wait;
    while !left.is_zero() && !must_end() {
        let step = left.min(TURN);
        std::thread::sleep(step);
        left = left.saturating_sub(step);
    }
}

const HOLDINGS_FILE: &str = "holdings.json";
/// Two data shards and one of parity: two of three are enough.
const CODE: [u8; 2] = [2, 1];
/// An object is split in memory.
const OBJECT_BYTES_MAX: usize = 256 << 20;
const PATIENCE: Duration = Duration::from_secs(30);
/// How soon a stop is heard.
const TURN: Duration = Duration::from_millis(100);
const WAIT_MIN: Duration = Duration::from_millis(200);
const WAIT_MAX: Duration = Duration::from_secs(10);
/// Microseconds of a session after which the next failure is the first again.
const GOOD_US: u64 = 30_000_000;
const TRIES: u32 = 100;
