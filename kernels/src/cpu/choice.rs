//! Which engine decides a stage fastest on this processor, measured: a short calibration a stage, kept for the process.
//! Asked by the CPU backend before it hands out rows, and shown by `perigee devices`.
//! Never a benchmark, and never a part of any verdict: all engines say the same.
//!
//! Feature bits do not rank engines: what is best for a full batch loses on a single row, and the same lanes gain twice as
//! much on one processor as on another. So every engine runs the same few rows, as many as a batch may have, and the shortest
//! of some runs counts.

use std::{
    collections::HashMap,
    sync::{Arc, Mutex, OnceLock, PoisonError},
    time::{Duration, Instant},
};

use super::choice_samples::sample;
use crate::{
    batch::Batch,
    engine::{Engine, run_alone},
    policy::Policy,
    primitive::Stage,
};

/// Numbers of rows that are measured: alone, a few, a group of lanes, several groups.
pub const ROWS_MEASURED: [usize; 4] = [1, 4, 16, 64];

/// What the engines of a stage take, by the number of rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Ranking {
    /// One line for each number of rows of [`ROWS_MEASURED`], in that order; empty where nothing was to be measured.
    pub lines: Vec<Line>,
}

/// The engines at one number of rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Rows.
    pub rows: usize,
    /// Name and rows a second of every engine that offers the stage, fastest first.
    pub rates: Vec<(&'static str, f64)>,
}

impl Ranking {
    /// The engine for so many rows: the fastest at the largest measured number that is not above it.
    pub fn best(&self, rows: usize) -> Option<&'static str> {
        let line = self.lines.iter().rev().find(|line| line.rows <= rows);
        let (name, _) = line.or(self.lines.first())?.rates.first()?;
        Some(name)
    }
}

/// The ranking of these engines, measured at the first call of a process for their names, the stage and the policy.
pub fn ranking(engines: &[Arc<dyn Engine>], stage: Stage, policy: &Policy) -> Arc<Ranking> {
    static KNOWN: OnceLock<Mutex<HashMap<Key, Slot>>> = OnceLock::new();
    let offering: Vec<_> = engines.iter().filter(|engine| engine.offers(stage, policy)).collect();
    let names = offering.iter().map(|engine| engine.name()).collect();
    let slot = {
        let known = KNOWN.get_or_init(Mutex::default);
        // A panic elsewhere leaves whole entries behind.
        let mut known = known.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(known.entry((names, stage, *policy)).or_default())
    };
    // Measured outside the lock: other stages do not wait, and whoever asks for the same one does.
    let ranking = slot.get_or_init(|| Arc::new(measure(&offering, stage, policy)));
    Arc::clone(ranking)
}

/// Engines by name, stage and rule.
type Key = (Vec<&'static str>, Stage, Policy);

/// A ranking, or the place of one that is being measured.
type Slot = Arc<OnceLock<Arc<Ranking>>>;

/// Runs the sample of every number of rows on every engine. Nothing is measured where there is no choice or no sample.
fn measure(engines: &[&Arc<dyn Engine>], stage: Stage, policy: &Policy) -> Ranking {
    let mut lines: Vec<Line> = Vec::new();
    if engines.len() < 2 {
        return Ranking { lines };
    }
    // Rates of the last two lines, in the order of `engines`.
    let (mut before, mut last): (Vec<f64>, Vec<f64>) = (vec![0.0; engines.len()], vec![0.0; engines.len()]);
    for rows in ROWS_MEASURED {
        let Some(batch) = sample(stage, policy, rows) else {
            continue;
        };
        let best = last.iter().copied().fold(0.0, f64::max);
        let settled = |at: usize| last[at] * LAGGING < best && last[at] < before[at] * GROWING;
        let measured: Vec<usize> = (0..engines.len()).filter(|&at| !settled(at)).collect();
        let times = shortest_runs(engines, &measured, &batch);
        before.clone_from(&last);
        for (&at, time) in measured.iter().zip(times) {
            last[at] = rows as f64 / time.max(Duration::from_nanos(1)).as_secs_f64();
        }
        let names = engines.iter().map(|engine| engine.name());
        let mut rates: Vec<_> = names.zip(last.iter().copied()).collect();
        // Stable: of equals the one that stands first, the widest.
        rates.sort_by(|a, b| b.1.total_cmp(&a.1));
        lines.push(Line { rows, rates });
    }
    Ranking { lines }
}

/// The shortest of some runs of a batch on each of the engines named by their places.
fn shortest_runs(engines: &[&Arc<dyn Engine>], places: &[usize], batch: &Batch) -> Vec<Duration> {
    let mut shortest = vec![Duration::MAX; places.len()];
    let start = Instant::now();
    // In turns, so that a disturbance meets all; the first turn also warms tables and scratch.
    for turn in 0..TURNS_MAX {
        if turn >= TURNS_MIN && start.elapsed() > LINE_TIME_MAX {
            break;
        }
        for (&place, shortest) in places.iter().zip(&mut shortest) {
            let start = Instant::now();
            std::hint::black_box(run_alone(engines[place].as_ref(), batch));
            *shortest = start.elapsed().min(*shortest);
        }
    }
    shortest
}

/// Fewest and most turns of a line, and the time after which no further turn begins.
const TURNS_MIN: usize = 3;
const TURNS_MAX: usize = 12;
const LINE_TIME_MAX: Duration = Duration::from_millis(2);

/// An engine so many times slower than the best, whose rate did not grow so much with more rows, is taken to stay where it is:
/// 64 rows of a portable engine would take longer than all else here.
const LAGGING: f64 = 1.25;
const GROWING: f64 = 1.1;

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::{
        cpu::{Portable, engines},
        engine::Work,
    };

    /// The portable engine under another name, slowed down and counted.
    struct Slow(&'static str, AtomicUsize);

    impl Engine for Slow {
        fn name(&self) -> &'static str {
            self.0
        }
        fn offers(&self, stage: Stage, _policy: &Policy) -> bool {
            stage == Stage::Path
        }
        fn rows_preferred(&self, _stage: Stage) -> usize {
            1
        }
        fn run(&self, work: &mut Work<'_>) {
            self.1.fetch_add(1, Ordering::Relaxed);
            std::thread::sleep(Duration::from_millis(2));
            Portable.run(work);
        }
    }

    #[test]
    fn the_faster_engine_is_chosen_and_nothing_is_measured_twice() {
        let slow = Arc::new(Slow("slow", AtomicUsize::new(0)));
        let engines: Vec<Arc<dyn Engine>> = vec![Arc::clone(&slow) as Arc<dyn Engine>, Arc::new(Portable)];
        let first = ranking(&engines, Stage::Path, &Policy::default());
        assert_eq!(first.lines.len(), ROWS_MEASURED.len());
        for rows in [0, 1, 3, 64, 1_000] {
            assert_eq!(first.best(rows), Some("cpu-portable"), "{rows} rows");
        }
        let runs = slow.1.load(Ordering::Relaxed);
        assert!(runs >= 2 * TURNS_MIN);
        assert_eq!(ranking(&engines, Stage::Path, &Policy::default()), first);
        assert_eq!(slow.1.load(Ordering::Relaxed), runs);
    }

    #[test]
    fn a_lone_engine_is_not_measured() {
        let slow = Arc::new(Slow("slow and alone", AtomicUsize::new(0)));
        let engines: Vec<Arc<dyn Engine>> = vec![Arc::clone(&slow) as Arc<dyn Engine>, Arc::new(Portable)];
        // It does not offer this stage, so there is no choice.
        let ranking = ranking(&engines, Stage::Tree, &Policy::default());
        assert_eq!((ranking.lines.len(), ranking.best(1)), (0, None));
        assert_eq!(slow.1.load(Ordering::Relaxed), 0);
    }

    /// The best of a line is the first engine of this machine or a faster one: the portable engine loses nowhere that it is not
    /// chosen.
    #[test]
    fn every_line_is_sorted_and_names_every_engine_that_offers_the_stage() {
        let engines = engines();
        for stage in [Stage::Tree, Stage::LeafHash] {
            for line in &ranking(&engines, stage, &Policy::default()).lines {
                let offering = engines.iter().filter(|engine| engine.offers(stage, &Policy::default()));
                assert_eq!(line.rates.len(), offering.count(), "{stage}");
                assert!(line.rates.is_sorted_by(|a, b| a.1 >= b.1), "{stage}: {line:?}");
            }
        }
    }
}
