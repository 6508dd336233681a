//! The driver of profiles whose objects are items judged in order, with rows decided ahead in parallel.
//! Beside `run`, which does the same for blocks of transactions: the same machinery, window, counts and reports. Rows are
//! asked for in rounds on the compute pool; judging, and with it every change of state, happens on one thread in order.
//! Engines, thread count, batch size and completion order never show in a verdict; a fault ends the run.

use std::{
    collections::VecDeque,
    path::PathBuf,
    sync::{
        Arc,
        atomic::{AtomicBool, Ordering},
    },
    time::Instant,
};

use crossbeam::channel::{Sender, unbounded};
use perigee_kernels::{
    backend::BackendError,
    batch::{Batch, Verdict as RowVerdict},
};

use super::{
    account::Account,
    coins::CoinsError,
    judge::Settled,
    parcel::Answer,
    plan::link_order,
    rounds::Engines,
    run::{self, Closer, Machinery, Progress, RunError, RunOutcome},
    summary::LedgerReport,
    window::Window,
};
use crate::{
    chain::{
        itc::ItcParams,
        lunarx::LunarParams,
        profile::{Family, Profile},
        records::{Closing, Network},
        shreds::ShredParams,
        utxo::undo::UndoFile,
    },
    config::Config,
    ingest::{Framing, Ingest, IngestError, ObjectRef},
    state::StateError,
    verdict::ObjectReport,
};

pub mod records;
pub mod shreds;
mod spacechain;
pub mod tendermint;
#[cfg(test)]
mod tests;

use records::RecordStream;
pub use spacechain::are_records;

/// Rows that an item asked for, and what the engines say of them.
#[derive(Clone, Copy)]
pub struct Answered<'a> {
    /// The rows.
    pub batch: &'a Batch,
    /// The answer.
    pub answer: &'a Answer,
}

impl<'a> Answered<'a> {
    /// Whether row `index` holds; never guessed: what an engine left undecided is a fault.
    ///
    /// # Errors
    /// There is no such row.
    pub fn holds(&self, index: usize) -> Result<bool, BackendError> {
        match self.answer.verdicts.get(index) {
            Some(RowVerdict::Valid) => Ok(true),
            Some(RowVerdict::Invalid) => Ok(false),
            Some(RowVerdict::Undecided) | None => Err(fault("no verdict for a row")),
        }
    }

    /// The output of row `index`.
    pub fn output(&self, index: usize) -> &'a [u8] {
        self.answer.output(self.batch, index)
    }
}

/// An engine's answer that cannot be: a fault, never a verdict.
pub fn fault(what: &str) -> BackendError {
    BackendError::Failed {
        backend: "an engine".into(),
        reason: format!("it returned {what}"),
    }
}

/// One object on its way to its verdict: a small state machine over rounds of rows.
pub trait Item: Send + 'static {
    /// The rows needed next, given the answers to those asked before (none at first); an empty list: nothing more is
    /// needed.
    ///
    /// # Errors
    /// The answers are none that an engine may give.
    fn ask(&mut self, answers: &[Answered<'_>]) -> Result<Vec<Arc<Batch>>, BackendError>;

    /// Why the bytes are no object at all, where they are not: a file of its own that does not decode is an input that
    /// cannot be read, and is never judged.
    fn undecodable(&self) -> Option<&str> {
        None
    }
}

/// Makes an item of the bytes of an object, on any thread.
pub type Decoder<I> = Arc<dyn Fn(Vec<u8>, &ObjectRef) -> I + Send + Sync>;

/// What becomes of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Judged {
    /// A verdict.
    Report(ObjectReport),
    /// The item was context for those behind it.
    Context,
    /// The item was to be context, and does not decode; one line for people.
    Unreadable(String),
    /// What the stream remembers cannot be read or written: no verdict since then counts.
    Fault(StateError),
}

/// A profile: decodes on the pool, judges in order on one thread (state changes only here).
pub trait Stream {
    /// Its objects.
    type Item: Item;

    /// Makes items.
    fn decoder(&self) -> Decoder<Self::Item>;

    /// The order of judgement, asked for once: by links where objects have any, else as they stand.
    fn order(&mut self, objects: &[ObjectRef]) -> Vec<usize> {
        link_order(objects)
    }

    /// Bytes of raw objects in flight at most, where the configuration allows more: objects of which the engines make several
    /// copies want fewer.
    fn window_bytes_max(&self) -> usize {
        usize::MAX
    }

    /// How many bytes an object takes in memory, asked on the reader's thread: where what is computed is far more than what came.
    fn memory_bytes(&self) -> fn(&[u8]) -> usize {
        <[u8]>::len
    }

    /// Judges the next item. Every row it asked for is decided.
    fn judge(&mut self, item: Self::Item, object: &ObjectRef) -> Judged;

    /// An object that could not be read stands here in the order.
    fn unread(&mut self, _object: &ObjectRef) {}

    /// All objects are judged: what is to be kept of them is kept when this returns.
    ///
    /// # Errors
    /// It cannot be written.
    fn finish(&mut self) -> Result<(), StateError> {
        Ok(())
    }

    /// Where what is kept on disk stands, for the summary.
    fn kept(&self) -> Option<LedgerReport> {
        None
    }

    /// What is to be said at the end beside the counts, for the summary.
    fn closing(&self) -> Option<Closing> {
        None
    }

    /// The time that the rules used so far, in seconds of Unix time, for the summary.
    fn at(&self) -> i64;
}

/// What a run needs besides its objects.
pub struct StreamOptions {
    /// Limits and threads.
    pub config: Config,
    /// The time for rules about clocks; else that of the objects.
    pub at: Option<i64>,
    /// Height of the first object, where it does not tell it.
    pub height: Option<u32>,
    /// Judge only so many objects.
    pub limit: Option<u64>,
    /// Spent outputs for blocks whose parents are not at hand.
    pub undo: Option<UndoFile>,
    /// Stake modifier of the first object, in the order of memory, where its ancestors are not at hand.
    pub modifier: Option<[u8; 32]>,
    /// `auto`, `cpu` or the name of an engine.
    pub backend: String,
    /// Key of the leader of shreds; else that of the profile.
    pub leader: Option<[u8; 32]>,
    /// Keep what the profile remembers in this directory, and go on from what is there.
    pub state: Option<PathBuf>,
}

impl StreamOptions {
    /// Everything left to its default.
    pub fn new(config: Config) -> Self {
        Self {
            config,
            at: None,
            height: None,
            limit: None,
            undo: None,
            modifier: None,
            backend: "auto".into(),
            leader: None,
            state: None,
        }
    }
}

/// How the objects of this profile stand in files.
pub fn framing(profile: &Profile) -> Framing {
    match profile.family {
        Family::Utxo(params) => run::framing(params),
        Family::Shreds(_) => shreds::FRAMING,
        Family::Spacechain(params, payload) => spacechain::framing(params, payload.is_some()),
        Family::Tendermint(_) => tendermint::framing(),
        Family::Lunarx(_) => records::framing::<LunarParams>(),
        Family::Itc(_) => records::framing::<ItcParams>(),
    }
}

/// Judges all objects of `ingest` by a profile that is judged as a stream, on machinery of its own. `watch` hears of every
/// object in order; `stop` ends the run early.
///
/// # Errors
/// [`RunError`]: objects not yet reported have no verdict.
pub fn run(
    profile: &'static Profile,
    ingest: &Ingest,
    options: &StreamOptions,
    stop: &AtomicBool,
    watch: &mut dyn FnMut(Progress<'_>),
) -> Result<RunOutcome, RunError> {
    let machinery = Machinery::start(&options.config, &options.backend)?;
    run_on(&machinery, profile, ingest, options, stop, watch)
}

/// As [`run()`], on this machinery: threads and engine are its own, not those of the options.
///
/// # Errors
/// As [`run()`].
pub fn run_on(
    machinery: &Machinery,
    profile: &'static Profile,
    ingest: &Ingest,
    options: &StreamOptions,
    stop: &AtomicBool,
    watch: &mut dyn FnMut(Progress<'_>),
) -> Result<RunOutcome, RunError> {
    match profile.family {
        Family::Shreds(params) => {
            let leader = options.leader.unwrap_or(params.leader);
            let stream = shreds::Shreds {
                params: ShredParams { leader, ..*params },
                at: options.at.unwrap_or_default(),
            };
            drive(stream, profile.name, machinery, ingest, options, stop, watch)
        }
        Family::Spacechain(params, payload) => {
            let are_records = payload.is_some() && are_records(ingest)?;
            spacechain::refuse_options(are_records, options)?;
            match payload.filter(|_| are_records) {
                Some(payload) => {
                    let stream = kept_records(payload, ingest, options)?;
                    drive(stream, profile.name, machinery, ingest, options, stop, watch)
                }
                None => {
                    let stream = spacechain::stream(params, ingest, options);
                    drive(stream, profile.name, machinery, ingest, options, stop, watch)
                }
            }
        }
        Family::Tendermint(params) => {
            let stream = tendermint::LightStream::new(params, options.at);
            drive(stream, profile.name, machinery, ingest, options, stop, watch)
        }
        Family::Lunarx(params) => {
            let stream = kept_records(params, ingest, options)?;
            drive(stream, profile.name, machinery, ingest, options, stop, watch)
        }
        Family::Itc(params) => {
            let stream = kept_records(params, ingest, options)?;
            drive(stream, profile.name, machinery, ingest, options, stop, watch)
        }
        Family::Utxo(_) => Err(RunError::Family {
            profile: profile.name,
            expected: "a stream of items",
        }),
    }
}

/// The stream of a network of records, on what earlier runs left where a state is kept.
fn kept_records<N: Network>(
    params: &'static N,
    ingest: &Ingest,
    options: &StreamOptions,
) -> Result<RecordStream<N>, RunError> {
    let at = options.at.or(ingest.as_of).unwrap_or_default();
    let Some(dir) = &options.state else {
        return Ok(RecordStream::new(params, at));
    };
    let stream = RecordStream::kept(params, at, dir, &options.config).map_err(CoinsError::from)?;
    if !stream.goes_on(ingest.objects.iter().map(|object| ingest.read(object)))? {
        return Err(RunError::OtherStream {
            dir: dir.display().to_string(),
            judged: stream.judged(),
        });
    }
    Ok(stream)
}

/// The time of the newest object that has one, in seconds of Unix time.
pub fn newest(ingest: &Ingest) -> Option<i64> {
    let times = ingest.objects.iter().filter_map(|object| object.links);
    times.map(|links| i64::from(links.time)).max()
}

/// Drives the objects of `ingest` through `stream`.
///
/// # Errors
/// As [`run()`].
pub fn drive<S: Stream>(
    mut stream: S,
    name: &str,
    machinery: &Machinery,
    ingest: &Ingest,
    options: &StreamOptions,
    stop: &AtomicBool,
    watch: &mut dyn FnMut(Progress<'_>),
) -> Result<RunOutcome, RunError> {
    let start = Instant::now();
    let Machinery { dispatcher, pool } = machinery;
    let decided_before = dispatcher.backend_jobs();
    let order = up_to(options.limit, stream.order(&ingest.objects), ingest);
    let window_bytes_max = options.config.window_bytes_max.min(stream.window_bytes_max());
    let window = Window::new(options.config.window_objects_max, window_bytes_max);
    let mut account = Account::new(name, 0, watch);
    let (events, inbox) = unbounded::<Event<S::Item>>();
    let stage = Stage {
        decoder: stream.decoder(),
        engines: Engines {
            pool: Arc::clone(pool),
            parcels: dispatcher.sender(),
        },
        events,
    };
    let (order, memory_bytes) = (&order, stream.memory_bytes());
    let outcome = std::thread::scope(|scope| {
        let feeder = Feeder {
            ingest,
            window: &window,
            stage,
            stop,
            memory_bytes,
        };
        std::thread::Builder::new()
            .name("read".into())
            .spawn_scoped(scope, move || feeder.run(order))
            .map_err(|error| RunError::Threads {
                threads: 1,
                reason: error.to_string(),
            })?;
        // Whatever ends this block lets the reader go, or the scope would wait for it.
        let _closer = Closer(&window);
        let mut queue = Queue::default();
        let mut expected = order.len();
        while queue.first < expected {
            let Ok(event) = inbox.recv() else { break };
            match event {
                Event::Ready(place, item) => queue.put(place, Ok(item?)),
                Event::Unreadable(place, error) => queue.put(place, Err(error)),
                Event::End(read) => expected = read,
            }
            while let Some((place, item)) = queue.take() {
                let object = &ingest.objects[order[place.index]];
                let settled = settle(&mut stream, item, ingest, object, &mut account)?;
                account.add(ingest, object, settled);
                window.leave(place.bytes);
            }
        }
        account.summary.interrupted = expected < order.len();
        Ok::<_, RunError>(())
    });
    outcome?;
    stream.finish().map_err(CoinsError::from)?;
    account.summary.at = stream.at();
    account.summary.ledger = stream.kept();
    account.summary.closing = stream.closing();
    Ok(account.finish(start, dispatcher, &decided_before))
}

/// At most `limit` objects that get a verdict, and what stands between them.
fn up_to(limit: Option<u64>, mut order: Vec<usize>, ingest: &Ingest) -> Vec<usize> {
    let Some(mut left) = limit else { return order };
    order.retain(|index| {
        let counts = ingest.objects[*index].kind.is_object();
        let keep = left > 0;
        left -= u64::from(counts && keep);
        keep
    });
    order
}

/// Judges one object, or says why it is none.
fn settle<S: Stream>(
    stream: &mut S,
    item: Result<S::Item, IngestError>,
    ingest: &Ingest,
    object: &ObjectRef,
    account: &mut Account<'_>,
) -> Result<Settled, RunError> {
    let item = match item {
        Ok(item) => item,
        Err(error) => {
            account.unread(object, error);
            stream.unread(object);
            return Ok(Settled::Nothing);
        }
    };
    if let Some(message) = item.undecodable().filter(|_| !object.framed) {
        account.undecodable(ingest, object, message.to_owned());
        return Ok(Settled::Nothing);
    }
    Ok(match stream.judge(item, object) {
        Judged::Report(report) => Settled::Report(report),
        Judged::Context => Settled::Nothing,
        Judged::Unreadable(message) => {
            account.undecodable(ingest, object, message);
            Settled::Nothing
        }
        Judged::Fault(error) => return Err(CoinsError::from(error).into()),
    })
}

/// Where an object stands in the order, and the bytes that it was let in with.
#[derive(Clone, Copy)]
struct Place {
    index: usize,
    bytes: usize,
}

/// An item, or why there is none.
type Read<I> = Result<I, IngestError>;

/// Items that are decided, until their turn comes.
struct Queue<I> {
    waiting: VecDeque<Option<(Place, Read<I>)>>,
    /// Index of the front.
    first: usize,
}

impl<I> Default for Queue<I> {
    fn default() -> Self {
        Self {
            waiting: VecDeque::new(),
            first: 0,
        }
    }
}

impl<I> Queue<I> {
    fn put(&mut self, place: Place, item: Read<I>) {
        let at = place.index - self.first;
        if at >= self.waiting.len() {
            self.waiting.resize_with(at + 1, || None);
        }
        self.waiting[at] = Some((place, item));
    }

    fn take(&mut self) -> Option<(Place, Read<I>)> {
        let item = self.waiting.front_mut()?.take()?;
        self.waiting.pop_front();
        self.first += 1;
        Some(item)
    }
}

enum Event<I> {
    /// Every row that the item needs is decided.
    Ready(Place, Result<I, BackendError>),
    Unreadable(Place, IngestError),
    /// Nothing follows; so many objects were read.
    End(usize),
}

/// The reader: takes a place in the window, reads, and hands over.
struct Feeder<'a, I> {
    ingest: &'a Ingest,
    window: &'a Window,
    stage: Stage<I>,
    stop: &'a AtomicBool,
    memory_bytes: fn(&[u8]) -> usize,
}

impl<I: Item> Feeder<'_, I> {
    fn run(self, order: &[usize]) {
        for (index, place) in order.iter().enumerate() {
            let object = &self.ingest.objects[*place];
            let bytes = object.object_bytes();
            if self.stop.load(Ordering::Relaxed) || !self.window.enter(bytes) {
                return self.stage.send(Event::End(index));
            }
            match self.ingest.read(object) {
                Ok(read) => {
                    let more = (self.memory_bytes)(&read).saturating_sub(bytes);
                    if more > 0 && !self.window.grow(more) {
                        return self.stage.send(Event::End(index));
                    }
                    let bytes = bytes + more;
                    self.stage.start(Place { index, bytes }, read, *object);
                }
                Err(error) => self.stage.send(Event::Unreadable(Place { index, bytes }, error)),
            }
        }
        self.stage.send(Event::End(order.len()));
    }
}

/// Decodes items and runs their rounds of rows.
struct Stage<I> {
    decoder: Decoder<I>,
    engines: Engines,
    events: Sender<Event<I>>,
}

impl<I: Item> Stage<I> {
    fn start(&self, place: Place, bytes: Vec<u8>, object: ObjectRef) {
        let (engines, events) = (self.engines.clone(), self.events.clone());
        let decoder = Arc::clone(&self.decoder);
        self.engines.pool.spawn(move || {
            let item = decoder(bytes, &object);
            // The run may have ended with an error: then nobody listens any more.
            engines.decide(item, move |item| drop(events.send(Event::Ready(place, item))));
        });
    }

    fn send(&self, event: Event<I>) {
        let _ = self.events.send(event);
    }
}
