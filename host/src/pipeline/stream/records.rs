//! Records of a network as items of a stream, each a group of its own on its way through the engines, and the ledger they change.
//! Between the driver and `chain::records`, where a network brings its kinds, rules and tables; as many rounds as a record wants.
//! Never judges: rules do, in the order of the stream.

use std::{path::Path, sync::Arc};

use perigee_kernels::{backend::BackendError, batch::Batch};

use super::{Answered, Decoder, Item, Judged, Stream};
use crate::{
    chain::records::{
        Closing, Hash, Network, Standing, hash, kind,
        ledger::Ledger,
        sequential::{settle, settle_broken},
    },
    config::Config,
    ingest::{Framing, ObjectRef},
    pipeline::{group::Group, summary::LedgerReport},
    state::{
        Sequence, StateError, parameters,
        store::{Limits, Store},
    },
};

/// How its objects stand in files: in containers, and nowhere else.
pub(super) fn framing<N: Network>() -> Framing {
    Framing::Container { profile: N::NAME }
}

/// The ledger in front of the driver.
pub struct RecordStream<N: Network> {
    params: &'static N,
    at: i64,
    ledger: Ledger,
    memory: N::Memory,
    /// Objects of the stream that were judged, those of earlier runs included.
    judged: u64,
    /// Hash over the bytes of all of them, one after another.
    seen: Hash,
    store: Option<Store>,
    /// Objects that earlier runs judged.
    known: u64,
    /// The ids of the objects that changed the ledger, hashed one onto another.
    label: Hash,
    /// The last delta.
    last: Sequence,
}

impl<N: Network> RecordStream<N> {
    /// A stream that starts from nothing; `at` in seconds of Unix time.
    pub fn new(params: &'static N, at: i64) -> Self {
        Self {
            params,
            at,
            ledger: Ledger::default(),
            memory: N::Memory::default(),
            judged: 0,
            seen: Hash::default(),
            store: None,
            known: 0,
            label: Hash::default(),
            last: 0,
        }
    }

    /// A stream whose ledger is kept in `dir`. What is there is of the same stream: the objects up to the last one that
    /// changed the ledger are passed over.
    ///
    /// # Errors
    /// The directory cannot be opened, or what is there cannot be read.
    pub fn kept(params: &'static N, at: i64, dir: &Path, config: &Config) -> Result<Self, StateError> {
        let (store, recovered) = Store::open(dir, N::NAME, Limits::of(config), |_| {})?;
        parameters::hold(dir, params.text_hash())?;
        let mut ledger = Ledger::over(store.base(), config.state_clean_bytes_max);
        for (sequence, delta) in &recovered.replay {
            ledger.replay(*sequence, delta)?;
        }
        let (judged, seen) = ledger.fact(JUDGED);
        Ok(Self {
            judged,
            seen,
            known: judged,
            store: Some(store),
            label: recovered.label,
            last: recovered.last,
            memory: N::recall(&ledger),
            ledger,
            ..Self::new(params, at)
        })
    }

    /// What was accepted so far.
    pub fn ledger(&self) -> &Ledger {
        &self.ledger
    }

    /// Objects of the stream that are passed over: all up to the last one that changed the ledger in earlier runs.
    pub fn judged(&self) -> u64 {
        self.judged
    }

    /// Whether `objects` begin with those that earlier runs judged, byte by byte; they are read for it.
    ///
    /// # Errors
    /// One cannot be read.
    pub fn goes_on<E>(&self, objects: impl IntoIterator<Item = Result<Vec<u8>, E>>) -> Result<bool, E> {
        let (mut seen, mut count) = (Hash::default(), 0);
        let known = usize::try_from(self.judged).unwrap_or(usize::MAX);
        for object in objects.into_iter().take(known) {
            seen = hash(&[&seen, &hash(&[&object?])]);
            count += 1;
        }
        Ok((count, seen) == (self.judged, self.seen))
    }

    /// The ledger, without what keeps it.
    pub fn into_ledger(self) -> Ledger {
        self.ledger
    }

    /// Writes what the object of this id has changed: one delta an object.
    fn keep(&mut self, id: &str) -> Result<(), StateError> {
        let Some(store) = &self.store else {
            self.ledger.close();
            return Ok(());
        };
        self.ledger.set_fact(JUDGED, &(self.judged, self.seen));
        let label = hash(&[&self.label, id.as_bytes()]);
        let delta = self.ledger.delta(label, self.label)?;
        self.last = store.append(delta)?;
        self.ledger.commit(self.last, store.applied());
        self.label = label;
        Ok(())
    }
}

impl<N: Network> Stream for RecordStream<N> {
    type Item = RecordItem<N>;

    fn decoder(&self) -> Decoder<RecordItem<N>> {
        let params = self.params;
        Arc::new(move |bytes, _| RecordItem {
            digest: hash(&[&bytes]),
            group: Group::new([kind::decode(bytes, params)]),
        })
    }

    /// As they stand, behind those of earlier runs.
    fn order(&mut self, objects: &[ObjectRef]) -> Vec<usize> {
        let known = usize::try_from(self.judged).unwrap_or(usize::MAX);
        (known.min(objects.len())..objects.len()).collect()
    }

    fn window_bytes_max(&self) -> usize {
        WINDOW_BYTES_MAX
    }

    fn memory_bytes(&self) -> fn(&[u8]) -> usize {
        N::memory_bytes
    }

    fn judge(&mut self, item: RecordItem<N>, _object: &ObjectRef) -> Judged {
        self.judged += 1;
        self.seen = hash(&[&self.seen, &item.digest]);
        let report = match item.group.into_records().next() {
            Some(Ok(record)) => settle(&*record, self.params, self.at, (&mut self.ledger, &mut self.memory)),
            Some(Err(broken)) => settle_broken(*broken),
            None => unreachable!("a group of one"),
        };
        // A value that could not be read looked like one that is not there: nothing of it may be written.
        if let Some(error) = self.ledger.fault() {
            return Judged::Fault(error.clone());
        }
        let kept = match self.ledger.is_changed() {
            true => self.keep(&report.object),
            false => Ok(()),
        };
        kept.map_or_else(Judged::Fault, |()| Judged::Report(report))
    }

    fn unread(&mut self, _object: &ObjectRef) {
        self.judged += 1;
    }

    fn finish(&mut self) -> Result<(), StateError> {
        self.store
            .as_ref()
            .map_or(Ok(()), |store| store.wait_durable(self.last))
    }

    fn kept(&self) -> Option<LedgerReport> {
        self.store.as_ref()?;
        let Standing {
            blocks,
            tip,
            root,
            mined_units,
        } = N::standing(&self.ledger);
        Some(LedgerReport {
            known: self.known,
            blocks,
            tip,
            root,
            mined_units,
        })
    }

    fn closing(&self) -> Option<Closing> {
        self.params.closing(&self.memory)
    }

    fn at(&self) -> i64 {
        self.at
    }
}

/// One record on its way.
pub struct RecordItem<N: Network> {
    /// SHA-256 of its bytes.
    digest: Hash,
    group: Group<N>,
}

impl<N: Network> Item for RecordItem<N> {
    fn ask(&mut self, answers: &[Answered<'_>]) -> Result<Vec<Arc<Batch>>, BackendError> {
        self.group.ask(answers)
    }
}

/// Stripes stand in memory as they came, as rows for each of their trees, and as what comes out, so a few times over: about
/// 18 stripes of 10 + 4 shards, or one of 255, each as if all its shards had come.
const WINDOW_BYTES_MAX: usize = 16 << 20;
/// How many objects were judged when the ledger was last changed, and a hash over their bytes.
const JUDGED: &str = "judged";

#[cfg(test)]
mod tests;
