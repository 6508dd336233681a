//! A run: the objects of an ingest through the whole flow, each with one verdict, in an order that no engine, thread count
//! or batch size changes.
//! The calling thread owns the header chain and the coins and does what must be done one after another; a reader thread
//! feeds it, the compute pool and the dispatcher do the rest. A fault of an engine ends the run; it is never a verdict.

use std::{
    collections::HashMap,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Instant,
};

use crossbeam::channel::{Sender, unbounded};
use perigee_kernels::backend::BackendError;

use super::{
    account::Account,
    coins::{CoinPath, CoinsError},
    cores::CoreError,
    judge::{Judge, Settled},
    pace::Pace,
    plan::{Look, Plan, Standing, link_order, plan},
    prepare::{Form, PrepareStage, Prepared, Raw, decode},
    records::Records,
    spends::{SpendStage, SpendSummary},
    stored::{self, Resumed, Undurable},
    summary::Summary,
    window::Window,
};
use crate::{
    chain::profile::Profile,
    chain::utxo::{
        Header, OutPoint,
        candidate::{Body, Candidate},
        connect::Coins,
        context::HeaderChain,
        params::Params,
        undo::UndoFile,
    },
    config::Config,
    ingest::{ChainFraming, Framing, Ingest, IngestError, Links, ObjectRef},
    state::{
        Sequence, StateError,
        coins::{Coin, CoinSet},
        overlay::Ahead,
    },
    verdict::ObjectReport,
};

pub use super::machinery::Machinery;

/// What a run needs besides its objects.
pub struct RunOptions {
    /// The chain.
    pub params: &'static Params,
    /// Limits and threads.
    pub config: Config,
    /// The time for rules about clocks; else that of the newest header.
    pub at: Option<i64>,
    /// Height of an anchor whose coinbase does not tell it.
    pub height: Option<u32>,
    /// Judge only so many objects, in the order of links.
    pub limit: Option<u64>,
    /// Spent outputs for blocks whose parents are not at hand.
    pub undo: Option<UndoFile>,
    /// `auto`, `cpu` or the name of an engine.
    pub backend: String,
    /// Let objects in as if so many transactions a second arrived, and time their way; else as fast as they are judged.
    pub pace_per_s: Option<u32>,
    /// Keep coins and headers in this directory, and go on from what is there.
    pub state: Option<PathBuf>,
}

impl RunOptions {
    /// Everything left to its default.
    pub fn new(params: &'static Params, config: Config) -> Self {
        Self {
            params,
            config,
            at: None,
            height: None,
            limit: None,
            undo: None,
            backend: "auto".into(),
            pace_per_s: None,
            state: None,
        }
    }
}

/// Why a run ended without a verdict for every object.
#[derive(Debug, thiserror::Error)]
pub enum RunError {
    /// No such engine.
    #[error("no engine named {got}: expected one of {expected}")]
    UnknownBackend {
        /// What was asked for.
        got: String,
        /// What there is.
        expected: String,
    },
    /// The profile is of another family than this run judges.
    #[error("profile {profile} is not judged as {expected}")]
    Family {
        /// The profile.
        profile: &'static str,
        /// What the run judges.
        expected: &'static str,
    },
    /// The payload that was asked for is not there, or fails its self-test.
    #[cfg(feature = "payload")]
    #[error(transparent)]
    Payload(#[from] super::payload::PayloadError),
    /// The GPU that was asked for is not there, or fails its self-test.
    #[cfg(feature = "gpu")]
    #[error(transparent)]
    Gpu(#[from] super::gpu::NoGpu),
    /// Engines failed, and no other could take over.
    #[error(transparent)]
    Backend(#[from] BackendError),
    /// Coins could not be kept, or the undo file does not fit.
    #[error(transparent)]
    Coins(#[from] CoinsError),
    /// The input does not begin with what the state comes from.
    #[error(
        "the state in {dir}: expected a stream that begins with the {judged} objects that were judged for it, got another"
    )]
    OtherStream {
        /// The directory.
        dir: String,
        /// Objects that were judged.
        judged: u64,
    },
    /// Blocks and records are judged by different rules on different memories.
    #[error("{file}: expected {expected}, as the objects before it, got {got}: judge them in two runs")]
    Mixed {
        /// The first file that differs.
        file: String,
        /// What stands before it.
        expected: &'static str,
        /// What it holds.
        got: &'static str,
    },
    /// An option means nothing to the objects of this input.
    #[error("{objects} take no {option}")]
    Option {
        /// The objects.
        objects: &'static str,
        /// The option.
        option: &'static str,
    },
    /// An input could not be read, where nothing else is left to judge.
    #[error(transparent)]
    Ingest(#[from] IngestError),
    /// The system refused threads.
    #[error("cannot start {threads} threads: {reason}")]
    Threads {
        /// Threads asked for.
        threads: usize,
        /// Why.
        reason: String,
    },
    /// The configuration names cores that the threads cannot have.
    #[error(transparent)]
    Cores(#[from] CoreError),
}

/// How far a run is, told once an object.
pub struct Progress<'a> {
    /// Bytes of objects that are through.
    pub bytes: u64,
    /// The report of the object, unless it could not be read.
    pub report: Option<&'a ObjectReport>,
}

/// The end of a run.
#[derive(Debug)]
pub struct RunOutcome {
    /// The counts.
    pub summary: Summary,
    /// Objects that could not be read although they were there when the run began.
    pub errors: Vec<IngestError>,
}

/// How the objects of this chain stand in files.
pub fn framing(params: &'static Params) -> Framing {
    fn links(head: &[u8]) -> Option<Links> {
        let header = Header::decode(head.get(..Header::BYTES)?).ok()?;
        Some(Links {
            id: header.id(),
            prev: header.prev,
            time: header.time,
        })
    }
    Framing::Chain(ChainFraming {
        profile: params.name,
        has_contained_blocks: true,
        magic: params.magic,
        known_magics: known_magics(),
        header_bytes_max: Header::BYTES,
        header_bytes: |head| (head.len() >= Header::BYTES).then_some(Header::BYTES),
        links,
    })
}

/// The magics of all profiles, with their names.
pub fn known_magics() -> &'static [([u8; 4], &'static str)] {
    static KNOWN: std::sync::OnceLock<Vec<([u8; 4], &'static str)>> = std::sync::OnceLock::new();
    let known = || {
        Profile::all()
            .iter()
            .filter_map(|profile| Some((profile.magic()?, profile.name)))
    };
    KNOWN.get_or_init(|| known().collect())
}

/// Judges all objects of `ingest` on machinery of its own. `watch` hears of every object in the order of judgement; `stop`
/// ends the run early.
///
/// # Errors
/// [`RunError`]: objects not yet reported have no verdict.
pub fn run(
    ingest: &Ingest,
    options: RunOptions,
    stop: &AtomicBool,
    watch: &mut dyn FnMut(Progress<'_>),
) -> Result<RunOutcome, RunError> {
    let machinery = Machinery::start(&options.config, &options.backend)?;
    run_on(&machinery, ingest, options, stop, watch)
}

/// As [`run`], on this machinery: threads and engine are its own, not those of the options.
///
/// # Errors
/// As [`run`].
pub fn run_on(
    machinery: &Machinery,
    ingest: &Ingest,
    options: RunOptions,
    stop: &AtomicBool,
    watch: &mut dyn FnMut(Progress<'_>),
) -> Result<RunOutcome, RunError> {
    let start = Instant::now();
    let params = options.params;
    let Lone { looks, decoded } = look_at_lone(ingest, &options);
    let is_alien = |index: &usize| matches!(looks.get(index), Some(Look::Alien(_)));
    let newest = (0usize..)
        .zip(&ingest.objects)
        .filter(|(index, _)| !is_alien(index))
        .filter_map(|(_, object)| object.links)
        .map(|links| links.time)
        .max();
    let at = options
        .at
        .or(ingest.as_of)
        .unwrap_or_else(|| newest.map_or(0, i64::from));
    let (events, inbox) = unbounded::<Event>();
    let resumed = match &options.state {
        Some(dir) => {
            let events = events.clone();
            // The run may have ended with an error: then nobody listens any more.
            let on_durable = move |sequence| drop(events.send(Event::Durable(sequence)));
            Some(stored::open(dir, params, &options.config, at, on_durable)?)
        }
        None => None,
    };
    let (chain, resumed, kept_records) = match resumed {
        Some(Resumed {
            chain,
            path,
            store,
            records,
        }) => (chain, Some((path, store)), records),
        None => (HeaderChain::new(params, at), None, Vec::new()),
    };
    let known_headers = chain.len();
    let tip_before = resumed.as_ref().map(|(path, _)| path.end(&chain));
    let (plan, known) = make_plan(ingest, &options, chain, looks);
    let Machinery { dispatcher, pool } = machinery;
    let decided_before = dispatcher.backend_jobs();
    let prepare = PrepareStage::new(params, Arc::clone(pool), dispatcher.sender());
    let spends = SpendStage::new(Arc::clone(pool), dispatcher.sender(), options.config.slice_inputs_max);
    let (path, store) = match resumed {
        Some((path, store)) => (path, Some(store)),
        None => {
            let coins = Coins {
                set: CoinSet::new(options.config.coins_max),
                complete: plan.complete,
            };
            (CoinPath::new(coins, options.undo), None)
        }
    };
    let mut judge = Judge::going_on(plan.chain, path, known_headers);
    if let Some(tip) = tip_before {
        judge.start_from(tip);
    }
    let mut account = Account::new(params.name, at, watch);
    for (index, error) in plan.unread {
        account.unread(&ingest.objects[index], error);
    }
    let window = Window::new(options.config.window_objects_max, options.config.window_bytes_max);
    let pace = options.pace_per_s.map(Pace::new);
    let engines_before_s = dispatcher.engines_s();
    let base = store.as_ref().map(|store| store.base());
    let mut undurable = Undurable::default();
    let items = &plan.items;
    let outcome = std::thread::scope(|scope| {
        let feeder = Feeder {
            ingest,
            window: &window,
            pace: pace.as_ref(),
            prepare,
            events: events.clone(),
            stop,
            decoded,
        };
        std::thread::Builder::new()
            .name("read".into())
            .spawn_scoped(scope, move || feeder.run(items))
            .map_err(|error| RunError::Threads {
                threads: 1,
                reason: error.to_string(),
            })?;
        // Whatever ends this block lets the reader go, or the scope would wait for it.
        let _closer = Closer(&window);
        let mut expected = items.len();
        while judge.finished() < expected {
            let Ok(event) = inbox.recv() else { break };
            match event {
                Event::Prepared(index, prepared) => {
                    judge.prepared(index, prepared?);
                    if let Some(base) = &base {
                        let outpoints = judge.to_read(index);
                        let events = events.clone();
                        // The run may have ended with an error: then nobody listens any more.
                        let report = move |coins| drop(events.send(Event::Read(index, coins)));
                        stored::read_coins(pool, base, outpoints, report);
                    }
                }
                Event::Read(index, coins) => judge.read(index, coins.map_err(CoinsError::from)?),
                Event::Durable(sequence) => {
                    if let (Some(end), Some(pace)) = (undurable.until(sequence), &pace) {
                        pace.through(end);
                    }
                }
                Event::Unreadable(index, error) => {
                    account.unread(&ingest.objects[items[index].object], error);
                    judge.unreadable(index);
                }
                Event::Spent(index, spent) => judge.spent(index, spent?),
                Event::End(read) => expected = read,
            }
            // What is settled may be what the next coins were waiting for.
            loop {
                judge.advance(items, &mut |index, job| {
                    let events = events.clone();
                    // The run may have ended with an error: then nobody listens any more.
                    let report = move |spent| drop(events.send(Event::Spent(index, spent)));
                    spends.start(job, Box::new(report));
                })?;
                let mut settled = 0;
                while let Some((index, outcome)) = judge.next_settled(items)? {
                    let object = &ingest.objects[items[index].object];
                    account.add(ingest, object, outcome);
                    window.leave(object.object_bytes());
                    settled += 1;
                }
                if settled == 0 {
                    break;
                }
                match (judge.path().written(), &pace) {
                    (Some((_, last)), Some(pace)) if store.as_ref().is_some_and(|store| store.durable() >= last) => {
                        pace.through(judge.finished());
                    }
                    (Some((_, last)), _) => undurable.push(judge.finished(), last),
                    (None, Some(pace)) => pace.through(judge.finished()),
                    (None, None) => {}
                }
            }
            judge.settle_coins();
        }
        account.summary.interrupted = expected < items.len();
        Ok::<_, RunError>(())
    });
    outcome?;
    let mut records = Records::new(params, &kept_records);
    let left = options
        .limit
        .map_or(u64::MAX, |limit| limit.saturating_sub(items.len() as u64));
    let known = known + judge_records(ingest, left, &mut records, &mut account);
    if let Some(store) = store {
        judge.settle_on_best()?;
        account.summary.state = Some(stored::finish(&judge, &store, &records, known)?);
        if let Some(pace) = &pace {
            pace.through(judge.finished());
        }
    }
    account.summary.pace = pace.map(|pace| {
        let engines_s = dispatcher.engines_s() - engines_before_s;
        pace.report(engines_s, options.config.threads)
    });
    Ok(account.finish(start, dispatcher, &decided_before))
}

/// Files of one object each: one that does not decode is no object, and must not stand in the way of others.
struct Lone {
    looks: HashMap<usize, Look>,
    /// The last one, so that a run over a single block decodes it once.
    decoded: Option<(usize, Candidate)>,
}

fn look_at_lone(ingest: &Ingest, options: &RunOptions) -> Lone {
    let (mut looks, mut decoded) = (HashMap::new(), None);
    for (index, object) in (0usize..).zip(&ingest.objects).filter(|(_, object)| !object.framed) {
        // What cannot be read now is said when the plan reads it.
        if let Ok((look, candidate)) = look(ingest, options, object) {
            looks.insert(index, look);
            decoded = Some((index, candidate));
        }
    }
    Lone { looks, decoded }
}

fn look(ingest: &Ingest, options: &RunOptions, object: &ObjectRef) -> Result<(Look, Candidate), IngestError> {
    let candidate = decode(ingest.read_shared(object)?, object.kind, options.params);
    let look = match candidate.body() {
        Body::Undecodable(finding) if object.framed => Look::Undecodable(finding.clone()),
        Body::Undecodable(finding) => Look::Alien(finding.clone()),
        _ => Look::Decodes(candidate.coinbase_height(options.params).or(options.height)),
    };
    Ok((look, candidate))
}

/// The plan, and how many objects are blocks that the chain has already.
fn make_plan(
    ingest: &Ingest,
    options: &RunOptions,
    chain: HeaderChain,
    mut lone: HashMap<usize, Look>,
) -> (Plan<IngestError>, u64) {
    let mut order = link_order(&ingest.objects);
    let all = order.len();
    if chain.len() > 1 {
        order.retain(|index| {
            let links = ingest.objects.get(*index).and_then(|object| object.links);
            links.is_none_or(|links| chain.find(&links.id).is_none())
        });
    }
    let known = (all - order.len()) as u64;
    // Records stand behind the blocks.
    order.retain(|index| !ingest.objects.get(*index).is_some_and(ObjectRef::is_record));
    if let Some(limit) = options.limit {
        order.truncate(usize::try_from(limit).unwrap_or(usize::MAX));
    }
    let read_header = |object: &ObjectRef| {
        let head = ingest.read_head(object, Header::BYTES)?;
        Ok(Header::decode(&head).ok())
    };
    let look = |index: usize, object: &ObjectRef| match lone.remove(&index) {
        Some(known) => Ok(known),
        None => look(ingest, options, object).map(|(look, _)| look),
    };
    (plan(&ingest.objects, &order, chain, read_header, look), known)
}

enum Event {
    Prepared(usize, Result<Prepared, BackendError>),
    Unreadable(usize, IngestError),
    Spent(usize, Result<SpendSummary, BackendError>),
    /// Coins that a block spends, from the base of the state.
    Read(usize, Result<Ahead<OutPoint, Coin>, StateError>),
    /// No crash takes what was written up to here.
    Durable(Sequence),
    /// Nothing follows; so many objects were read.
    End(usize),
}

/// The records of all containers, behind the blocks; how many of them the state has already.
fn judge_records(ingest: &Ingest, limit: u64, records: &mut Records, account: &mut Account<'_>) -> u64 {
    let (mut left, mut known) = (limit, 0);
    for object in ingest.objects.iter().filter(|object| object.is_record()) {
        if left == 0 {
            break;
        }
        match ingest.read(object) {
            Ok(bytes) if records.knows(&bytes) => {
                known += 1;
                continue;
            }
            Ok(bytes) => account.add(ingest, object, Settled::Report(records.judge(&bytes))),
            Err(error) => account.unread(object, error),
        }
        left -= 1;
    }
    known
}

/// The reader: takes a place in the window, reads, and hands over.
struct Feeder<'a> {
    ingest: &'a Ingest,
    window: &'a Window,
    pace: Option<&'a Pace>,
    prepare: PrepareStage,
    events: Sender<Event>,
    stop: &'a AtomicBool,
    /// An object that was decoded for the plan, by its number.
    decoded: Option<(usize, Candidate)>,
}

impl Feeder<'_> {
    fn run(mut self, items: &[super::plan::Item]) {
        for (index, item) in items.iter().enumerate() {
            let object = &self.ingest.objects[item.object];
            if self.stop.load(Ordering::Relaxed) || !self.window.enter(object.object_bytes()) {
                self.send(Event::End(index));
                return;
            }
            let context = match &item.standing {
                Standing::Placed(context) => Some((**context).clone()),
                _ => None,
            };
            let form = match self.decoded.take_if(|(known, _)| *known == item.object) {
                Some((_, candidate)) => Ok(Form::Decoded(candidate)),
                None => self
                    .ingest
                    .read_shared(object)
                    .map(|bytes| Form::Bytes(bytes, object.kind)),
            };
            match form {
                Err(error) => self.send(Event::Unreadable(index, error)),
                Ok(form) => {
                    if let Some(pace) = self.pace {
                        pace.wait(index, form.transactions());
                    }
                    let events = self.events.clone();
                    let report = Box::new(move |prepared| drop(events.send(Event::Prepared(index, prepared))));
                    let proven = false;
                    self.prepare.start(Raw { form, context, proven }, report);
                }
            }
        }
        self.send(Event::End(items.len()));
    }

    fn send(&self, event: Event) {
        // The run may have ended with an error: then nobody listens any more.
        let _ = self.events.send(event);
    }
}

/// Closes a window when it goes.
pub(super) struct Closer<'a>(pub(super) &'a Window);

impl Drop for Closer<'_> {
    fn drop(&mut self) {
        self.0.close();
    }
}
