//! The store: a directory with a journal and a base, which survive whatever ends the process.
//! The stage that connects blocks appends their deltas; threads of the store make them durable and apply them to the base.
//! Never says that something is durable which a crash could take, and never goes on after a fault.
//!
//! Three threads: one writes what has come since the last time as one group, one applies some 10^5 changes at a time to
//! the base, one merges its runs. Whoever appends waits while more than `pending_bytes_max` are not applied.

use std::{
    fmt, fs,
    path::Path,
    sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError},
    thread::JoinHandle,
};

use crossbeam::channel::{Receiver, Sender, unbounded};

use form::{check_form, lock};

use super::{
    Base, Sequence, StateError, TableId,
    base::Runs,
    delta::Delta,
    journal::{Group, Journal},
};
use crate::config::Config;

/// What a store may use.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Bytes of the journal on disk.
    pub journal_bytes_max: u64,
    /// Bytes of one of its segments, beyond which another is begun.
    pub segment_bytes_max: u64,
    /// Deltas that stay in the journal although the base has them, to take blocks back.
    pub reorganisation_blocks_max: usize,
    /// Changes that are applied to the base as one batch, once there are so many.
    pub batch_changes_max: usize,
    /// Bytes of deltas that the base does not have.
    pub pending_bytes_max: usize,
}

impl Limits {
    /// Those of a configuration.
    #[must_use]
    pub fn of(config: &Config) -> Self {
        Self {
            journal_bytes_max: config.state_journal_bytes_max,
            segment_bytes_max: config.state_segment_bytes_max,
            reorganisation_blocks_max: config.reorganisation_blocks_max,
            batch_changes_max: config.state_batch_changes_max,
            pending_bytes_max: config.state_pending_bytes_max,
        }
    }
}

/// What was found when the store was opened.
#[derive(Clone, Debug)]
pub struct Recovered {
    /// The last delta.
    pub last: Sequence,
    /// The oldest delta that [`Store::read`] gives back.
    pub first_kept: Sequence,
    /// The label behind the last delta; zeros before the first.
    pub label: [u8; 32],
    /// What a crash had torn and was cut off, in words.
    pub cut: Option<String>,
    /// Deltas that the base does not have, in order: views over the base apply them.
    pub replay: Vec<(Sequence, Arc<Delta>)>,
}

/// What a delta carries besides its changes.
#[derive(Clone, Copy, Debug)]
pub struct Note<'a> {
    /// Its sequence.
    pub sequence: Sequence,
    /// Its label.
    pub label: &'a [u8; 32],
    /// The label that it builds on.
    pub parent: &'a [u8; 32],
    /// The note.
    pub note: &'a [u8],
}

/// A durable state.
pub struct Store {
    shared: Arc<Shared>,
    /// The next sequence, and where deltas go; `None` once the store closes.
    input: Mutex<(Sequence, Option<Sender<Pending>>)>,
    threads: Vec<JoinHandle<()>>,
    /// Open as long as the store is: that keeps others out.
    _lock: form::Lock,
}

type Pending = (Sequence, Arc<Delta>);
type OnDurable = Box<dyn Fn(Sequence) + Send + Sync>;

struct Shared {
    base: Arc<Runs>,
    journal: Mutex<Journal>,
    /// Deltas that the base has, for their memory: what the system gives anew it clears first.
    spare: Mutex<Vec<Delta>>,
    limits: Limits,
    progress: Mutex<Progress>,
    changed: Condvar,
    on_durable: OnDurable,
}

#[derive(Debug, Default)]
struct Progress {
    durable: Sequence,
    applied: Sequence,
    /// Durable deltas that wait for the base.
    pending: Vec<Pending>,
    pending_changes: usize,
    /// Bytes of all deltas that were appended and are not applied.
    pending_bytes: usize,
    /// Everything up to here is to be applied now.
    flush: Sequence,
    /// Deltas from here on are kept in the journal, besides the last ones.
    keep_from: Option<Sequence>,
    closing: bool,
    stopped: Option<String>,
}

impl fmt::Debug for Store {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Store")
            .field("progress", &self.shared.progress)
            .finish_non_exhaustive()
    }
}

impl Store {
    /// Opens the state of `profile` in `dir`, which is made where it is missing. `on_durable` is called by a thread of the
    /// store with each sequence up to which deltas have become durable.
    ///
    /// # Errors
    /// Another process has it open, it is of another profile or version, it cannot be read, or it is damaged.
    pub fn open(
        dir: &Path,
        profile: &str,
        limits: Limits,
        on_durable: impl Fn(Sequence) + Send + Sync + 'static,
    ) -> Result<(Self, Recovered), StateError> {
        fs::create_dir_all(dir).map_err(|error| StateError::io("cannot create", dir, &error))?;
        let lock = lock(dir)?;
        check_form(dir, profile)?;
        let base = Arc::new(Runs::open(dir)?);
        let applied = base.applied();
        let next = applied.saturating_add(1);
        let (journal, cut) = Journal::open(dir, next, limits.segment_bytes_max, limits.journal_bytes_max)?;
        if journal.first() > next {
            return Err(StateError::Corrupt {
                path: dir.display().to_string(),
                offset: 0,
                field: "oldest delta",
                expected: format!("sequence {next} behind the base, or an earlier one"),
                got: format!("sequence {}", journal.first()),
            });
        }
        if let Some(cut) = &cut {
            tracing::warn!("{cut}");
        }
        let last = journal.next().saturating_sub(1);
        let read = |sequence: Sequence| journal.place(sequence).map(|place| place.read()).transpose();
        let mut replay = Vec::new();
        for sequence in next..=last {
            replay.extend(read(sequence)?.map(|delta| (sequence, Arc::new(delta))));
        }
        let label = read(last)?.map_or(base.label(), |delta| delta.label);
        let recovered = Recovered {
            last,
            first_kept: journal.first(),
            label,
            cut,
            replay,
        };
        let progress = Progress {
            durable: last,
            applied,
            pending_changes: recovered.replay.iter().map(|(_, delta)| delta.len()).sum(),
            pending_bytes: recovered.replay.iter().map(|(_, delta)| delta.bytes()).sum(),
            pending: recovered.replay.clone(),
            ..Progress::default()
        };
        let shared = Arc::new(Shared {
            base,
            journal: Mutex::new(journal),
            spare: Mutex::default(),
            limits,
            progress: Mutex::new(progress),
            changed: Condvar::new(),
            on_durable: Box::new(on_durable),
        });
        let (sender, receiver) = unbounded();
        let mut store = Self {
            shared,
            input: Mutex::new((last.saturating_add(1), Some(sender))),
            threads: Vec::new(),
            _lock: lock,
        };
        store.spawn(dir, "state-journal", 0, move |shared| shared.write(&receiver))?;
        store.spawn(dir, "state-apply", LATER_NICE, Shared::apply)?;
        store.spawn(dir, "state-merge", 2 * LATER_NICE, Shared::merge)?;
        Ok((store, recovered))
    }

    /// Takes a delta in and returns its sequence; it is not durable yet. Waits while too much is not applied.
    ///
    /// # Errors
    /// The store stopped, or the note is too long.
    pub fn append(&self, delta: Delta) -> Result<Sequence, StateError> {
        if delta.note.len() > NOTE_BYTES_MAX {
            return Err(StateError::Full {
                what: "bytes of a note",
                max: NOTE_BYTES_MAX as u64,
            });
        }
        let mut input = self.input.lock().unwrap_or_else(PoisonError::into_inner);
        let bytes = delta.bytes();
        let max = self.shared.limits.pending_bytes_max;
        let mut progress = self.shared.wait(|progress| progress.pending_bytes < max)?;
        progress.pending_bytes += bytes;
        drop(progress);
        let (next, sender) = &mut *input;
        let sequence = *next;
        let sent = sender
            .as_ref()
            .is_some_and(|sender| sender.send((sequence, Arc::new(delta))).is_ok());
        if !sent {
            return Err(self.shared.stopped());
        }
        *next += 1;
        Ok(sequence)
    }

    /// The last delta that no crash can take.
    #[must_use]
    pub fn durable(&self) -> Sequence {
        self.shared.progress().durable
    }

    /// The last delta that the base has.
    #[must_use]
    pub fn applied(&self) -> Sequence {
        self.shared.progress().applied
    }

    /// Keeps the deltas from here on in the journal, besides the last ones: they may be read again.
    pub fn keep_from(&self, sequence: Sequence) {
        self.shared.progress().keep_from = Some(sequence);
    }

    /// A delta that nobody needs any more, for its memory; an empty one where there is none.
    #[must_use]
    pub fn spare(&self) -> Delta {
        let mut spare = self.shared.spare.lock().unwrap_or_else(PoisonError::into_inner);
        spare.pop().unwrap_or_default()
    }

    /// Waits until this delta is durable.
    ///
    /// # Errors
    /// The store stopped before.
    pub fn wait_durable(&self, sequence: Sequence) -> Result<(), StateError> {
        self.shared.wait(|progress| progress.durable >= sequence).map(drop)
    }

    /// The rows for reading.
    #[must_use]
    pub fn base(&self) -> Arc<dyn Base> {
        self.shared.base.clone()
    }

    /// A durable delta that is still in the journal, else `None`: its inverse takes a block back after the store was
    /// opened again.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn read(&self, sequence: Sequence) -> Result<Option<Delta>, StateError> {
        let place = self.shared.journal().place(sequence);
        place.map(|place| place.read()).transpose()
    }

    /// Shows the durable deltas that carry a note, in order. Also those that were taken back
    /// later: what took one back carries the same note, and label and parent the other way round.
    ///
    /// # Errors
    /// One cannot be read.
    pub fn notes(&self, visit: &mut dyn FnMut(Note<'_>)) -> Result<(), StateError> {
        let applied = self.shared.base.scan(TableId::NOTES, &[], &mut |key, value| {
            let parts = value
                .split_first_chunk()
                .and_then(|(label, rest)| Some((label, rest.split_first_chunk()?)));
            if let (Ok(key), Some((label, (parent, note)))) = (key.try_into(), parts) {
                let sequence = u64::from_be_bytes(key);
                visit(Note {
                    sequence,
                    label,
                    parent,
                    note,
                });
            }
            true
        })?;
        for sequence in applied.saturating_add(1)..=self.durable() {
            if let Some(delta) = self.read(sequence)?.filter(|delta| !delta.note.is_empty()) {
                let (label, parent, note) = (&delta.label, &delta.parent, &delta.note);
                visit(Note {
                    sequence,
                    label,
                    parent,
                    note,
                });
            }
        }
        Ok(())
    }

    /// Shows the rows of a table in the base, from `key` on, until `visit` returns false.
    ///
    /// # Errors
    /// One cannot be read.
    pub fn scan(
        &self,
        table: TableId,
        key: &[u8],
        visit: &mut dyn FnMut(&[u8], &[u8]) -> bool,
    ) -> Result<Sequence, StateError> {
        self.shared.base.scan(table, key, visit)
    }

    /// Waits until everything appended so far is durable and in the base.
    ///
    /// # Errors
    /// The store stopped before.
    pub fn flush(&self) -> Result<(), StateError> {
        let last = self
            .input
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .0
            .saturating_sub(1);
        self.shared.wait(|progress| progress.durable >= last)?.flush = last;
        self.shared.changed.notify_all();
        self.shared.wait(|progress| progress.applied >= last).map(drop)
    }

    /// Flushes and ends the threads.
    ///
    /// # Errors
    /// The store stopped before.
    pub fn close(self) -> Result<(), StateError> {
        self.flush()
    }

    fn spawn(
        &mut self,
        dir: &Path,
        name: &str,
        nice: i32,
        work: impl FnOnce(&Shared) -> Result<(), StateError> + Send + 'static,
    ) -> Result<(), StateError> {
        let shared = Arc::clone(&self.shared);
        let body = move || {
            give_way(nice);
            // Whoever waits for a thread that panicked would wait for ever.
            let done = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| work(&shared)));
            match done {
                Ok(Ok(())) => {}
                Ok(Err(error)) => shared.stop(&error),
                Err(_) => shared.stop(&StateError::Panicked),
            }
        };
        let thread = std::thread::Builder::new().name(name.to_owned()).spawn(body);
        self.threads
            .push(thread.map_err(|error| StateError::io("cannot start a thread for", dir, &error))?);
        Ok(())
    }
}

impl Drop for Store {
    /// What was appended becomes durable; what the base lacks is replayed when the store is opened again.
    fn drop(&mut self) {
        self.input.lock().unwrap_or_else(PoisonError::into_inner).1 = None;
        self.shared.progress().closing = true;
        self.shared.changed.notify_all();
        self.shared.base.stop_merging();
        for thread in self.threads.drain(..) {
            // One that panicked has nothing to give back, and the next open replays what it left.
            let _ = thread.join();
        }
    }
}

impl Shared {
    /// Writes groups until nothing can come any more.
    fn write(&self, receiver: &Receiver<Pending>) -> Result<(), StateError> {
        let mut body = Group::default();
        while let Ok(first) = receiver.recv() {
            let mut group = vec![first];
            body.clear();
            let mut at = 0;
            while let Some((_, delta)) = group.get(at) {
                body.push(|out| delta.encode(out))?;
                at += 1;
                if body.bytes() < GROUP_BYTES_MAX {
                    group.extend(receiver.try_recv().ok().filter(|_| at == group.len()));
                }
            }
            let durable = self.journal().append(&body)?;
            let mut progress = self.progress();
            debug_assert_eq!(
                group.last().map(|(sequence, _)| *sequence),
                Some(durable),
                "one numbering"
            );
            progress.durable = durable;
            progress.pending_changes += group.iter().map(|(_, delta)| delta.len()).sum::<usize>();
            progress.pending.append(&mut group);
            drop(progress);
            self.changed.notify_all();
            (self.on_durable)(durable);
        }
        Ok(())
    }

    /// Applies batches until the store closes.
    fn apply(&self) -> Result<(), StateError> {
        let limits = &self.limits;
        loop {
            let is_due = |progress: &Progress| {
                let is_much = progress.pending_changes >= limits.batch_changes_max
                    || progress.pending_bytes >= limits.pending_bytes_max / 2;
                let wanted = is_much && self.base.fresh_runs() < FRESH_RUNS_MAX || progress.flush > progress.applied;
                progress.closing || wanted && !progress.pending.is_empty()
            };
            let mut progress = self.wait(is_due)?;
            if progress.closing {
                return Ok(());
            }
            let batch = std::mem::take(&mut progress.pending);
            progress.pending_changes = 0;
            drop(progress);
            self.base.apply(&batch)?;
            let bytes: usize = batch.iter().map(|(_, delta)| delta.bytes()).sum();
            let mut progress = self.progress();
            progress.applied = batch.last().map_or(progress.applied, |(sequence, _)| *sequence);
            progress.pending_bytes = progress.pending_bytes.saturating_sub(bytes);
            let (applied, durable) = (progress.applied, progress.durable);
            let asked = progress.keep_from.unwrap_or(Sequence::MAX);
            drop(progress);
            let mut spare = self.spare.lock().unwrap_or_else(PoisonError::into_inner);
            let room = SPARE_DELTAS_MAX.saturating_sub(spare.len());
            spare.extend(
                batch
                    .into_iter()
                    .filter_map(|(_, delta)| Arc::into_inner(delta))
                    .take(room),
            );
            drop(spare);
            self.changed.notify_all();
            let kept = u64::try_from(limits.reorganisation_blocks_max).unwrap_or(u64::MAX);
            let keep = durable
                .saturating_add(1)
                .saturating_sub(kept)
                .min(applied.saturating_add(1))
                .min(asked);
            self.journal().forget(keep)?;
        }
    }

    /// Merges runs until the store closes.
    fn merge(&self) -> Result<(), StateError> {
        let mut seen = None;
        loop {
            let progress = self.wait(|progress| progress.closing || seen != Some(progress.applied))?;
            if progress.closing {
                return Ok(());
            }
            seen = Some(progress.applied);
            drop(progress);
            while self.base.merge()? {
                // A batch may have waited for it; whoever is about to wait has looked before, and holds the lock until it does.
                drop(self.progress());
                self.changed.notify_all();
            }
        }
    }

    fn wait(&self, is_done: impl Fn(&Progress) -> bool) -> Result<MutexGuard<'_, Progress>, StateError> {
        let progress = self.progress();
        let waits = |progress: &mut Progress| progress.stopped.is_none() && !is_done(progress);
        let progress = self
            .changed
            .wait_while(progress, waits)
            .unwrap_or_else(PoisonError::into_inner);
        match &progress.stopped {
            Some(reason) => Err(StateError::Stopped { reason: reason.clone() }),
            None => Ok(progress),
        }
    }

    fn stop(&self, error: &StateError) {
        // A thread that waited for the others says again what they said.
        if !matches!(error, StateError::Stopped { .. }) {
            self.progress().stopped.get_or_insert(error.to_string());
            self.changed.notify_all();
        }
    }

    fn stopped(&self) -> StateError {
        let reason = self
            .progress()
            .stopped
            .clone()
            .unwrap_or_else(|| "it was closed".to_owned());
        StateError::Stopped { reason }
    }

    fn progress(&self) -> MutexGuard<'_, Progress> {
        self.progress.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn journal(&self) -> MutexGuard<'_, Journal> {
        self.journal.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Lets this thread run where others leave it room. A system that refuses only has later verdicts now and then.
#[cfg(target_os = "linux")]
fn give_way(nice: i32) {
    if nice > 0 && rustix::process::setpriority_process(None, nice).is_err() {
        tracing::debug!("the system lets no thread give way");
    }
}

/// Elsewhere the call would be about the whole process.
#[cfg(not(target_os = "linux"))]
fn give_way(_: i32) {}

/// How far batches give way to verdicts: nobody waits for them until much is pending. Merges give way twice as far.
const LATER_NICE: i32 = 5;
/// Bytes of deltas that are synchronised together, beyond which no more are waited for.
const GROUP_BYTES_MAX: usize = 16 << 20;
/// Bytes of a note: a row of its table has label and parent before it.
const NOTE_BYTES_MAX: usize = (1 << 16) - 64;
/// As many as a batch of full blocks has, roughly.
const SPARE_DELTAS_MAX: usize = 64;
/// Runs of level 0 at which batches wait for merges.
const FRESH_RUNS_MAX: usize = 12;

mod form;
