//! The dispatcher: one thread that owns the backends, re-batches parcels and accounts for every row.
//! Stands between producers of rows and whatever computes. A hung, lost or failing backend costs time, never work:
//! the dispatcher keeps its own `Arc` of every batch under a lease and runs it elsewhere. It never invents a verdict.

use std::{
    collections::HashMap,
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    thread::JoinHandle,
    time::{Duration, Instant},
};

use crossbeam::channel::{Receiver, Sender, bounded, never, select_biased};
use perigee_kernels::{
    backend::{Backend, BackendError, Capability, Completion, Ticket},
    batch::{Outputs, Program, Verdict},
    job::{CHUNK_BYTES, Chunk},
    policy::Policy,
    region::Region,
};

use super::{
    cost::CostModel,
    dedup::{DecidedRows, RowKey},
    parcel::{Answer, Parcel, Sink},
    queue::{Load, Queue, Span, work_of},
};
use crate::config::Config;

mod choose;
mod states;

use states::States;
pub use states::{BackendJobs, BackendState};

/// A running dispatcher. Dropping it waits for the thread; parcels still queued are decided first.
pub struct Dispatcher {
    parcels: Option<Sender<Parcel>>,
    thread: Option<JoinHandle<()>>,
    jobs: Arc<Mutex<BackendJobs>>,
    engines_ns: Arc<AtomicU64>,
    states: States,
}

impl Dispatcher {
    /// Starts a dispatcher over these backends, which all notify `wake`.
    ///
    /// # Panics
    /// If there is no backend.
    pub fn start(backends: Vec<Box<dyn Backend>>, wake: Receiver<()>, config: &Config) -> Self {
        Self::start_ahead(backends, 0, wake, config)
    }

    /// As [`Self::start`], but what one of the first `ahead` backends offers and has not failed goes to them, and waits for a slot
    /// of theirs: those behind are there for what they do not take.
    ///
    /// # Panics
    /// If there is no backend.
    pub fn start_ahead(backends: Vec<Box<dyn Backend>>, ahead: usize, wake: Receiver<()>, config: &Config) -> Self {
        assert!(!backends.is_empty(), "a dispatcher needs a backend");
        let (parcels, incoming) = bounded(config.queue_parcels_max);
        let jobs = Arc::new(Mutex::new(BackendJobs::new()));
        let worker = Worker::new(backends, config.clone(), Arc::clone(&jobs), ahead);
        let (engines_ns, states) = (Arc::clone(&worker.engines_ns), worker.states.clone());
        let thread = std::thread::Builder::new()
            .name("dispatch".into())
            .spawn(move || worker.run(&incoming, &wake))
            .expect("the system can start a thread");
        Self {
            parcels: Some(parcels),
            thread: Some(thread),
            jobs,
            engines_ns,
            states,
        }
    }

    /// Where producers send parcels. A full queue makes the sender wait.
    pub fn sender(&self) -> Sender<Parcel> {
        self.parcels.clone().expect("the sender is only taken on drop")
    }

    /// Seconds that threads have spent in engines so far; of a device, the seconds of its submissions.
    pub fn engines_s(&self) -> f64 {
        self.engines_ns.load(Ordering::Relaxed) as f64 * 1e-9
    }

    /// Rows decided so far, by engine.
    pub fn backend_jobs(&self) -> BackendJobs {
        self.jobs.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

impl Drop for Dispatcher {
    fn drop(&mut self) {
        self.parcels = None;
        if let Some(thread) = self.thread.take() {
            // A panic of the dispatcher has been printed by its thread; there is nothing left to wait for.
            let _ = thread.join();
        }
    }
}

struct Slot {
    backend: Box<dyn Backend>,
    cost: HashMap<Program, CostModel>,
    in_flight: usize,
    in_flight_seconds: f64,
    strikes: u32,
    /// When the last strike was counted: what was submitted before it failed with it.
    struck: Option<Instant>,
    off: bool,
}

struct Lease {
    load: Load,
    slot: usize,
    seconds: f64,
    begin: Instant,
    end: Instant,
    /// Backends that have failed this batch, a bit each.
    tried: u64,
}

/// A batch that a backend did not decide, while all others that could are full.
struct Returned {
    load: Load,
    tried: u64,
    error: BackendError,
}

struct Open {
    sink: Arc<dyn Sink>,
    token: u64,
    verdicts: Vec<Verdict>,
    /// Empty until a row with an output is answered.
    slab: Region,
    missing: usize,
    batch: Arc<perigee_kernels::batch::Batch>,
    keys: Vec<RowKey>,
}

struct Worker {
    slots: Vec<Slot>,
    /// So many backends take everything that they can; the others the rest.
    ahead: usize,
    config: Config,
    queues: HashMap<(Program, Policy), Queue>,
    leases: HashMap<Ticket, Lease>,
    /// They go before what waits in queues, and never back to a backend that has failed them.
    returned: Vec<Returned>,
    open: HashMap<u64, Open>,
    decided: DecidedRows,
    jobs: Arc<Mutex<BackendJobs>>,
    engines_ns: Arc<AtomicU64>,
    states: States,
    next_ticket: u64,
    next_parcel: u64,
}

impl Worker {
    fn new(backends: Vec<Box<dyn Backend>>, config: Config, jobs: Arc<Mutex<BackendJobs>>, ahead: usize) -> Self {
        let states = States::new(&backends);
        let slots = backends
            .into_iter()
            .map(|backend| Slot {
                backend,
                cost: HashMap::new(),
                in_flight: 0,
                in_flight_seconds: 0.0,
                strikes: 0,
                struck: None,
                off: false,
            })
            .collect();
        let decided = DecidedRows::new(config.dedup_rows_max);
        Self {
            slots,
            ahead,
            config,
            queues: HashMap::new(),
            leases: HashMap::new(),
            returned: Vec::new(),
            open: HashMap::new(),
            decided,
            jobs,
            engines_ns: Arc::default(),
            states,
            next_ticket: 0,
            next_parcel: 0,
        }
    }

    fn run(mut self, incoming: &Receiver<Parcel>, wake: &Receiver<()>) {
        let mut done = Vec::new();
        let closed = never();
        let mut source = incoming;
        loop {
            let timeout = self.next_timer();
            select_biased! {
                recv(wake) -> _ => {}
                recv(source) -> parcel => match parcel {
                    Ok(parcel) => {
                        self.admit(parcel);
                        while let Ok(parcel) = incoming.try_recv() {
                            self.admit(parcel);
                        }
                    }
                    Err(_) => source = &closed,
                },
                default(timeout) => {}
            }
            for slot in &mut self.slots {
                slot.backend.poll(&mut done);
            }
            for completion in done.drain(..) {
                self.complete(completion);
            }
            self.expire();
            self.submit_ready();
            if std::ptr::eq(source, &raw const closed) && self.open.is_empty() {
                return;
            }
        }
    }

    /// Time until something must happen without being woken: a deadline or the end of a lease.
    fn next_timer(&self) -> Duration {
        let now = Instant::now();
        let deadline = self
            .queues
            .values()
            .filter_map(Queue::oldest)
            .map(|oldest| oldest + self.config.deadline())
            .min();
        let lease = self.leases.values().map(|lease| lease.end).min();
        // Rows past their deadline wait for a slot, not for time: then only a completion or a lease helps.
        let next = [deadline.filter(|at| *at > now), lease].into_iter().flatten().min();
        next.map_or(Duration::from_millis(100), |at| at.saturating_duration_since(now))
    }

    fn admit(&mut self, parcel: Parcel) {
        let number = self.next_parcel;
        self.next_parcel += 1;
        let Parcel {
            batch,
            sink,
            token,
            keys,
        } = parcel;
        let rows = batch.len();
        let mut open = Open {
            sink,
            token,
            verdicts: vec![Verdict::Undecided; rows],
            slab: Region::default(),
            missing: rows,
            batch: Arc::clone(&batch),
            keys: Vec::new(),
        };
        let spans = if self.decided.applies(&batch) {
            open.keys = match keys.len() == rows {
                true => keys,
                false => DecidedRows::keys(&batch),
            };
            self.recall(&mut open)
        } else {
            std::iter::once(0..rows).collect()
        };
        if open.missing == 0 {
            open.sink.deliver(
                open.token,
                Ok(Answer {
                    verdicts: open.verdicts,
                    slab: open.slab,
                }),
            );
            return;
        }
        let (program, policy) = (batch.program(), *batch.policy());
        let queue = self
            .queues
            .entry((program, policy))
            .or_insert_with(|| Queue::new(program, policy));
        let now = Instant::now();
        for rows in spans {
            queue.push(Arc::clone(&batch), Span { parcel: number, rows }, now);
        }
        self.open.insert(number, open);
    }

    /// Answers rows from memory and returns the runs of rows that are left.
    fn recall(&self, open: &mut Open) -> Vec<std::ops::Range<usize>> {
        let mut spans: Vec<std::ops::Range<usize>> = Vec::new();
        for index in 0..open.keys.len() {
            if let Some(verdict) = self.decided.get(&open.keys[index]) {
                open.verdicts[index] = verdict;
                open.missing -= 1;
                continue;
            }
            match spans.last_mut() {
                Some(span) if span.end == index => span.end += 1,
                _ => spans.push(index..index + 1),
            }
        }
        spans
    }

    /// Submits while a queue has rows that are ready and a backend has a free slot.
    fn submit_ready(&mut self) {
        for Returned { load, tried, error } in std::mem::take(&mut self.returned) {
            self.run_again(load, tried, error);
        }
        loop {
            let now = Instant::now();
            let mut keys: Vec<_> = self
                .queues
                .iter()
                .filter_map(|(key, queue)| queue.oldest().map(|oldest| (oldest, *key)))
                .collect();
            keys.sort_by_key(|(oldest, _)| *oldest);
            let mut submitted = false;
            for (oldest, key) in keys {
                submitted |= self.submit_from(key, now.saturating_duration_since(oldest) >= self.config.deadline());
            }
            if !submitted {
                return;
            }
        }
    }

    fn submit_from(&mut self, key: (Program, Policy), overdue: bool) -> bool {
        let Some(queue) = self.queues.get(&key) else {
            return false;
        };
        let work_a_row = queue.work_a_row();
        let Some(slot) = self.choose(key.0, 0, work_a_row * queue.rows() as u64) else {
            if self
                .slots
                .iter()
                .all(|slot| slot.off || slot.backend.capability(key.0).is_none())
            {
                self.give_up(key);
            }
            return false;
        };
        let Some(capability) = self.slots[slot].backend.capability(key.0) else {
            return false;
        };
        let idle = self.slots[slot].in_flight == 0;
        if queue.rows() < capability.rows_preferred && !idle && !overdue {
            return false;
        }
        let target = self.config.batch_us_target as f64 * 1e-6;
        let in_target = self.slots[slot].cost.get(&key.0).and_then(|cost| cost.work_in(target));
        // Before the first measurement a batch is small: it is the measurement.
        let rows_target = in_target
            .map_or(64, |work| (work / work_a_row) as usize)
            .max(capability.rows_preferred);
        let rows_max = rows_target.min(self.batch_rows_max(&capability)).max(1);
        // Whole groups of the rows that an engine computes side by side.
        let rows_max = rows_max - rows_max % capability.rows_preferred.clamp(1, rows_max);
        let arena_bytes_max = self.config.batch_arena_bytes_max;
        let load = self
            .queues
            .get_mut(&key)
            .and_then(|queue| queue.take(rows_max, arena_bytes_max));
        let Some(load) = load else { return false };
        self.submit(load, slot, 0);
        true
    }

    /// Most rows of a batch. Devices that are efficient only with more than a batch has elsewhere bring a limit of their own.
    fn batch_rows_max(&self, capability: &Capability) -> usize {
        let elsewhere = self.config.batch_rows_max;
        match capability.rows_preferred > elsewhere && capability.rows_max != usize::MAX {
            true => capability.rows_max,
            false => elsewhere.min(capability.rows_max),
        }
    }

    fn submit(&mut self, load: Load, index: usize, tried: u64) {
        let ticket = Ticket(self.next_ticket);
        self.next_ticket += 1;
        let slot = &mut self.slots[index];
        let work = work_of(&load.batch, load.batch.len());
        let seconds = slot
            .cost
            .get(&load.batch.program())
            .map_or(0.0, |cost| cost.seconds(work));
        let lease_ms = (seconds * 20_000.0) as u64 + self.config.lease_ms_min;
        let begin = Instant::now();
        let lease = Lease {
            load,
            slot: index,
            seconds,
            begin,
            end: begin + Duration::from_millis(lease_ms),
            tried,
        };
        if slot.backend.submit(Arc::clone(&lease.load.batch), ticket).is_err() {
            // It had a slot by its own word; a backend that refuses is treated like one that fails.
            return self.fail(lease, "it refused a batch although a slot was free".into());
        }
        slot.in_flight += 1;
        slot.in_flight_seconds += seconds;
        self.leases.insert(ticket, lease);
    }

    fn complete(&mut self, completion: Completion) {
        // A ticket that is not on lease has expired and runs elsewhere: its late answer is dropped.
        let Some(lease) = self.leases.remove(&completion.ticket) else {
            return;
        };
        self.release(&lease);
        match completion.result {
            // What a backend can do hangs on policy and shapes, too, which it sees only now: no fault of its own.
            Err(error @ BackendError::NotOffered { .. }) => self.pass_on(lease, error),
            Err(error) => self.fail(lease, error.to_string()),
            Ok(outputs) => {
                let rows = lease.load.batch.len();
                if (0..rows).any(|index| outputs.verdict(index) == Verdict::Undecided) {
                    return self.fail(lease, "it left rows undecided".into());
                }
                let slot = &mut self.slots[lease.slot];
                slot.strikes = 0;
                let work = work_of(&lease.load.batch, rows);
                slot.cost
                    .entry(lease.load.batch.program())
                    .or_default()
                    .observe(work, completion.elapsed);
                // A CPU backend tells the mean of its threads.
                let threads = match completion.engine.starts_with("cpu") {
                    true => self.config.threads as u64,
                    false => 1,
                };
                let busy_ns = u64::try_from(completion.elapsed.as_nanos()).unwrap_or(u64::MAX);
                self.engines_ns
                    .fetch_add(busy_ns.saturating_mul(threads), Ordering::Relaxed);
                let mut jobs = self.jobs.lock().unwrap_or_else(PoisonError::into_inner);
                *jobs.entry(completion.engine).or_default() += rows as u64;
                drop(jobs);
                self.states.decided(lease.slot, rows as u64);
                self.hand_out(&lease.load, outputs);
            }
        }
    }

    fn hand_out(&mut self, load: &Load, mut outputs: Outputs) {
        let mut row = 0usize;
        for span in &load.spans {
            let Some(open) = self.open.get_mut(&span.parcel) else {
                row += span.rows.len();
                continue;
            };
            // A parcel that ran as it was has its windows where they are.
            let fits =
                |slab: &mut Region| Arc::ptr_eq(&load.batch, &open.batch) && slab.len() == output_chunks(&open.batch);
            let whole = outputs.slabs.pop_if(fits);
            let is_moved = whole.is_some();
            open.slab = whole.unwrap_or_else(|| std::mem::take(&mut open.slab));
            for index in span.rows.clone() {
                open.verdicts[index] = outputs.verdict(row);
                if !is_moved {
                    copy_window(open, index, load, &outputs, row);
                }
                if let Some(key) = open.keys.get(index) {
                    self.decided.insert(*key, open.verdicts[index]);
                }
                row += 1;
            }
            open.missing -= span.rows.len();
            if open.missing == 0
                && let Some(open) = self.open.remove(&span.parcel)
            {
                open.sink.deliver(
                    open.token,
                    Ok(Answer {
                        verdicts: open.verdicts,
                        slab: open.slab,
                    }),
                );
            }
        }
    }

    fn release(&mut self, lease: &Lease) {
        let slot = &mut self.slots[lease.slot];
        slot.in_flight -= 1;
        slot.in_flight_seconds = if slot.in_flight == 0 {
            0.0
        } else {
            slot.in_flight_seconds - lease.seconds
        };
    }

    fn expire(&mut self) {
        let now = Instant::now();
        let late: Vec<_> = self
            .leases
            .iter()
            .filter(|(_, lease)| lease.end <= now)
            .map(|(ticket, _)| *ticket)
            .collect();
        for ticket in late {
            if let Some(lease) = self.leases.remove(&ticket) {
                self.release(&lease);
                self.fail(lease, "it did not answer within its lease".into());
            }
        }
    }

    /// A backend failed a batch: its rows run elsewhere, and after too many strikes the backend is switched off.
    fn fail(&mut self, lease: Lease, reason: String) {
        let slot = &mut self.slots[lease.slot];
        let backend = slot.backend.name().to_owned();
        // A device that is lost fails everything that was in flight: that is one strike.
        if slot.struck.is_none_or(|struck| struck <= lease.begin) {
            slot.strikes += 1;
            slot.struck = Some(Instant::now());
        }
        tracing::warn!(%backend, %reason, rows = lease.load.batch.len(), strikes = slot.strikes, "batch failed");
        if slot.strikes >= self.config.backend_strikes_max && !slot.off {
            slot.off = true;
            tracing::error!(%backend, "backend switched off");
        }
        self.states.failed(lease.slot, &reason, !self.slots[lease.slot].off);
        self.pass_on(lease, BackendError::Failed { backend, reason });
    }

    /// A batch that its backend did not decide goes to another; where none is left, its owners get the error.
    fn pass_on(&mut self, lease: Lease, error: BackendError) {
        self.run_again(lease.load, lease.tried | 1 << lease.slot, error);
    }

    fn run_again(&mut self, load: Load, tried: u64, error: BackendError) {
        let program = load.batch.program();
        let is_left =
            self.slots.iter().enumerate().any(|(index, slot)| {
                !slot.off && tried >> index & 1 == 0 && slot.backend.capability(program).is_some()
            });
        match self.choose(program, tried, work_of(&load.batch, load.batch.len())) {
            Some(next) => self.submit(load, next, tried),
            // Another backend could take it but is full: its next free slot is for these rows.
            None if is_left => self.returned.push(Returned { load, tried, error }),
            None => self.refuse(&load, &error),
        }
    }

    /// No backend is left for this program: everybody who waits is told, nobody gets a verdict.
    fn give_up(&mut self, key: (Program, Policy)) {
        let Some(mut queue) = self.queues.remove(&key) else {
            return;
        };
        let error = BackendError::NotOffered {
            backend: "every backend".into(),
            program: key.0.to_string(),
        };
        while let Some(load) = queue.take(usize::MAX, usize::MAX) {
            self.refuse(&load, &error);
        }
    }

    fn refuse(&mut self, load: &Load, error: &BackendError) {
        for span in &load.spans {
            if let Some(open) = self.open.remove(&span.parcel) {
                open.sink.deliver(open.token, Err(error.clone()));
            }
        }
    }
}

/// Chunks of the slab of the last stage.
fn output_chunks(batch: &perigee_kernels::batch::Batch) -> usize {
    batch.tables().last().map_or(0, |table| table.output_chunks())
}

/// Copies the output window of a batch row to the window of the parcel row it came from.
fn copy_window(open: &mut Open, index: usize, load: &Load, outputs: &Outputs, row: usize) {
    let (Some(from), Some(to)) = (load.batch.tables().last(), open.batch.tables().last()) else {
        return;
    };
    let (from, to) = (from.header(row), to.header(index));
    if from.out_cap == 0 {
        return;
    }
    let start = to.out_off as usize * CHUNK_BYTES;
    if open.slab.is_empty() {
        open.slab = Region::zeroed(output_chunks(&open.batch));
    }
    let slab: &mut [u8] = bytemuck::cast_slice_mut::<Chunk, u8>(&mut open.slab);
    slab[start..start + to.out_cap as usize].copy_from_slice(outputs.output(from));
}
