//! The CPU backend: batches on a rayon pool, each stage on the best engine that offers it, the portable engine last.
//! Stands behind the dispatcher like any other backend; software is what everything falls back to.
//! Never decides a row itself, and turns an engine's panic into an error instead of a verdict.

use std::{
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{
        Arc,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

use crossbeam::channel::{Receiver, Sender, unbounded};
use rayon::{ThreadPool, prelude::*};

use crate::{
    backend::{Backend, BackendError, Busy, Capability, Completion, Notifier, Ticket},
    batch::{Batch, Outcome, Outputs, Program, Verdict},
    engine::{Engine, Work, split_point},
    policy::Policy,
    primitive::Stage,
    region::Region,
};

#[cfg(target_arch = "x86_64")]
pub mod avx2;
#[cfg(target_arch = "x86_64")]
pub mod avx512;
pub mod choice;
mod choice_samples;
pub(crate) mod pages;
mod portable;
mod slots;

pub use portable::Portable;
use slots::{Slot, Slots};

/// All engines of this machine, widest lanes first; the portable engine is always last.
pub fn engines() -> Vec<Arc<dyn Engine>> {
    let mut engines: Vec<Arc<dyn Engine>> = Vec::new();
    #[cfg(target_arch = "x86_64")]
    {
        engines.extend(avx512::Avx512::new().map(|engine| Arc::new(engine) as Arc<dyn Engine>));
        engines.extend(avx2::Avx2::new().map(|engine| Arc::new(engine) as Arc<dyn Engine>));
    }
    engines.push(Arc::new(Portable));
    engines
}

/// The engine of this name, and behind it the portable engine for stages that it does not offer; `None` if this machine has no
/// such engine.
pub fn engines_forced(name: &str) -> Option<Vec<Arc<dyn Engine>>> {
    let mut forced: Vec<_> = engines().into_iter().filter(|engine| engine.name() == name).collect();
    if forced.first()?.name() != Portable.name() {
        forced.push(Arc::new(Portable));
    }
    Some(forced)
}

/// The engines of a backend.
struct Team {
    engines: Vec<Arc<dyn Engine>>,
    /// Whether they are ranked by measurement, or taken in their order.
    measured: bool,
    /// Engines, a bit each, that failed at rows which another then decided: they get no more.
    failed: AtomicU64,
}

impl Team {
    fn new(engines: Vec<Arc<dyn Engine>>, measured: bool) -> Self {
        Self {
            engines,
            measured,
            failed: AtomicU64::new(0),
        }
    }

    /// Engines that offer a stage, best first, without those that failed.
    fn offering(&self, stage: Stage, policy: &Policy) -> impl Iterator<Item = &Arc<dyn Engine>> + Clone {
        let failed = self.failed.load(Ordering::Relaxed);
        let engines = self.engines.iter().enumerate();
        let left = engines.filter(move |(index, _)| failed.checked_shr(*index as u32).unwrap_or(0) & 1 == 0);
        left.map(|(_, engine)| engine)
            .filter(move |engine| engine.offers(stage, policy))
    }

    /// The engine for so many rows a thread.
    fn choose(&self, stage: Stage, policy: &Policy, rows: usize) -> Option<&Arc<dyn Engine>> {
        let mut offering = self.offering(stage, policy);
        let best = match self.measured {
            true => choice::best(&self.engines, stage, policy, rows),
            false => None,
        };
        let named = offering.clone().find(|engine| Some(engine.name()) == best);
        named.or_else(|| offering.next())
    }

    /// The engine that decides what this one failed at: the last that offers the stage, unless it is the same. The failed one
    /// gets no more rows.
    fn behind(&self, failed: &Arc<dyn Engine>, stage: Stage, policy: &Policy) -> Option<&Arc<dyn Engine>> {
        let last = self.offering(stage, policy).last()?;
        if Arc::ptr_eq(last, failed) {
            return None;
        }
        let index = self.engines.iter().position(|engine| Arc::ptr_eq(engine, failed))?;
        self.failed
            .fetch_or(1u64.checked_shl(index as u32).unwrap_or(0), Ordering::Relaxed);
        Some(last)
    }
}

/// A batch that has ended, and the slot it leaves.
type Ended = (Completion, Slot);

/// Runs batches on the threads of a rayon pool.
pub struct CpuBackend {
    name: String,
    pool: Arc<ThreadPool>,
    team: Arc<Team>,
    slots: Slots,
    done: (Sender<Ended>, Receiver<Ended>),
    notifier: Notifier,
}

impl CpuBackend {
    /// A backend named `name` over these engines, best first.
    ///
    /// Two submissions a thread may be in flight, which keep every thread busy while completions are handled, and up to eight
    /// while all of them together are a matter of two milliseconds.
    pub fn new(
        name: impl Into<String>,
        pool: Arc<ThreadPool>,
        engines: Vec<Arc<dyn Engine>>,
        notifier: Notifier,
    ) -> Self {
        let slots = Slots::new(pool.current_num_threads());
        Self {
            name: name.into(),
            pool,
            team: Arc::new(Team::new(engines, false)),
            slots,
            done: unbounded(),
            notifier,
        }
    }

    /// The same backend, with the fastest engine for each stage and number of rows as [`choice`] measures it, in place of the
    /// first that offers the stage.
    pub fn measured(mut self) -> Self {
        self.team = Arc::new(Team::new(self.team.engines.clone(), true));
        self
    }

    /// The widest engine that offers the stage: what batches are made for. Nothing is measured for it, because whoever asks
    /// what a backend can do is not to wait, and nobody has a batch yet.
    fn engine(&self, stage: Stage, policy: &Policy) -> Option<&Arc<dyn Engine>> {
        self.team.engines.iter().find(|engine| engine.offers(stage, policy))
    }
}

impl Backend for CpuBackend {
    fn name(&self) -> &str {
        &self.name
    }

    fn capability(&self, program: Program) -> Option<Capability> {
        let policy = Policy::default();
        let engines: Option<Vec<_>> = program.stages().map(|stage| self.engine(stage, &policy)).collect();
        let engines = engines?;
        let preferred = program
            .stages()
            .zip(&engines)
            .map(|(stage, engine)| engine.rows_preferred(stage))
            .max();
        Some(Capability {
            engine: engines.first()?.name().to_owned(),
            rows_max: usize::MAX,
            rows_preferred: preferred.unwrap_or(1),
            slots: self.slots.count(),
        })
    }

    fn submit(&mut self, batch: Arc<Batch>, ticket: Ticket) -> Result<(), Busy> {
        let slot = self.slots.take(&batch).ok_or(Busy)?;
        let (team, name) = (Arc::clone(&self.team), self.name.clone());
        let (done, notifier) = (self.done.0.clone(), self.notifier.clone());
        self.pool.spawn(move || {
            let busy_ns = AtomicU64::new(0);
            let mut engine = name.clone();
            let result = run(&team, &name, &batch, &busy_ns, &mut engine);
            // Threads of the pool run pieces of other batches in between; what this batch alone would take is its share.
            let threads = rayon::current_num_threads().max(1) as u64;
            let elapsed = Duration::from_nanos(busy_ns.into_inner() / threads);
            // The batch is dropped before its completion is seen, so that memory limits count it once.
            drop(batch);
            // The receiver lives in the backend; if that is gone, nobody waits for this completion.
            let completion = Completion {
                ticket,
                result,
                elapsed,
                engine,
            };
            let _ = done.send((completion, slot));
            notifier.notify();
        });
        Ok(())
    }

    fn poll(&mut self, done: &mut Vec<Completion>) {
        while let Ok((completion, slot)) = self.done.1.try_recv() {
            let decided = completion.result.is_ok().then_some(completion.elapsed);
            self.slots.free(&slot, decided);
            done.push(completion);
        }
    }

    fn waker(&self) -> Notifier {
        self.notifier.clone()
    }
}

/// Runs all stages of a batch, each split over the threads of the current pool. What an engine fails at, the last engine of the
/// team decides: software stands behind everything.
///
/// Adds the time that threads spent in engines to `busy_ns`, and leaves in `decided_by` the name of the last engine, or which
/// failed and what decided in its place.
fn run(
    team: &Team,
    name: &str,
    batch: &Batch,
    busy_ns: &AtomicU64,
    decided_by: &mut String,
) -> Result<Outputs, BackendError> {
    let (mut outputs, mut has_failed) = (Outputs::default(), false);
    for (index, table) in batch.tables().iter().enumerate() {
        let (stage, policy) = (table.stage(), batch.policy());
        let rows = table.len().div_ceil(rayon::current_num_threads().max(1));
        let engine = team
            .choose(stage, policy, rows)
            .ok_or_else(|| BackendError::NotOffered {
                backend: name.to_owned(),
                program: batch.program().to_string(),
            })?;
        let failed = |reason| BackendError::Failed {
            backend: name.to_owned(),
            reason,
        };
        let (outcomes, slab) = match run_stage(engine, batch, index, &outputs.slabs, busy_ns) {
            Ok(stage) => {
                if !has_failed {
                    engine.name().clone_into(decided_by);
                }
                stage
            }
            Err(reason) => {
                let Some(behind) = team.behind(engine, stage, policy) else {
                    return Err(failed(reason));
                };
                // Reports show it: an engine that fails is not to fail unseen.
                has_failed = true;
                *decided_by = format!("{} after {} failed", behind.name(), engine.name());
                run_stage(behind, batch, index, &outputs.slabs, busy_ns).map_err(failed)?
            }
        };
        outputs.outcomes.push(outcomes);
        outputs.slabs.push(slab);
    }
    Ok(outputs)
}

/// Decides a batch on the threads of the current pool with the engines of this machine: what stands behind every accelerator.
///
/// # Errors
/// Why a row is left undecided.
pub fn decide(batch: &Batch) -> Result<Outputs, String> {
    static TEAM: std::sync::LazyLock<Team> = std::sync::LazyLock::new(|| Team::new(engines(), false));
    let (busy_ns, mut engine) = (AtomicU64::new(0), String::new());
    run(&TEAM, "cpu", batch, &busy_ns, &mut engine).map_err(|error| error.to_string())
}

/// Runs one stage on one engine: its outcomes and slab, or why there are none.
fn run_stage(
    engine: &Arc<dyn Engine>,
    batch: &Batch,
    index: usize,
    earlier: &[Region],
    busy_ns: &AtomicU64,
) -> Result<(Vec<Outcome>, Region), String> {
    let stage = batch.tables()[index].stage();
    // A row left undecided is an error below, so that no window is seen that was not written.
    let overwrites = engine.overwrites(stage, batch.policy());
    let (mut outcomes, mut slab) = batch.outputs_of(index, overwrites);
    let work = Work::new(batch, index, earlier, &mut outcomes, &mut slab);
    let pieces = split(work, batch, index, &**engine);
    // A panic in an engine is a fault of the engine: the rows stay undecided and run elsewhere.
    catch_unwind(AssertUnwindSafe(|| {
        pieces.into_par_iter().for_each(|mut piece| {
            let start = Instant::now();
            engine.run(&mut piece);
            busy_ns.fetch_add(start.elapsed().as_nanos() as u64, Ordering::Relaxed);
        });
    }))
    .map_err(|_| format!("engine {} panicked in stage {stage}", engine.name()))?;
    let undecided = outcomes
        .iter()
        .enumerate()
        .find(|(row, outcome)| outcome.verdict_for(*row as u32) == Verdict::Undecided);
    match undecided {
        Some((row, outcome)) => Err(format!(
            "engine {} left row {row} of stage {stage} at {outcome:?}",
            engine.name()
        )),
        None => Ok((outcomes, slab)),
    }
}

/// Cuts the rows of a stage into a few pieces a thread, so that a slow piece does not leave the others idle for long; not
/// into many, because handing a piece over costs about as much as a cheap row, and never through rows that an engine
/// computes side by side.
fn split<'a>(work: Work<'a>, batch: &Batch, stage: usize, engine: &dyn Engine) -> Vec<Work<'a>> {
    let table = &batch.tables()[stage];
    let threads = rayon::current_num_threads().max(1);
    let even = work.len().div_ceil(threads * PIECES_A_THREAD);
    let preferred = engine.rows_preferred(table.stage()).min(work.len().div_ceil(threads));
    let together = engine.rows_together(table).max(1);
    let rows_a_piece = even.max(preferred).max(1).next_multiple_of(together);
    let (mut pieces, mut rest, mut start) = (Vec::new(), work, 0usize);
    loop {
        let end = split_point(table, start + rows_a_piece);
        if end >= table.len() {
            pieces.push(rest);
            return pieces;
        }
        let (piece, remainder) = rest.split_at(end - start);
        pieces.push(piece);
        (rest, start) = (remainder, end);
    }
}

/// Pieces of a batch for each thread.
const PIECES_A_THREAD: usize = 4;
