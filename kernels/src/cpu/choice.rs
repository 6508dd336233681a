//! Which engine decides a stage fastest on this processor, measured: a short calibration a stage and number of rows, kept for
//! the process. Asked by the CPU backend before it hands out rows, and shown by `perigee devices`.
//! Never a benchmark, and never a part of any verdict: all engines say the same, and one that does not is not ranked.
//!
//! Feature bits do not rank engines: what is best for a full batch loses on a single row, and the same lanes gain twice as
//! much on one processor as on another. So every engine runs the same few rows, as many as a batch may have, and the shortest
//! of some runs counts. What nobody asks for is not measured: a short run pays for one line of each stage that it has.

use std::{
    collections::HashMap,
    panic::{AssertUnwindSafe, catch_unwind},
    sync::{Arc, Mutex, OnceLock, PoisonError},
    time::{Duration, Instant},
};

use super::choice_samples::sample;
use crate::{
    batch::{Batch, Outputs},
    engine::{Engine, run_alone},
    policy::Policy,
    primitive::Stage,
};

/// Numbers of rows that are measured: alone, a few, a group of lanes, several groups.
pub const ROWS_MEASURED: [usize; 4] = [1, 4, 16, 64];

/// The engines of a stage at one number of rows.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    /// Rows.
    pub rows: usize,
    /// Name and rows a second of every engine that offers the stage, fastest first; without those that failed.
    pub rates: Vec<(&'static str, f64)>,
}

/// The engine for so many rows: the fastest at the largest measured number that is not above it. `None` where there is no
/// choice, or nothing to measure it by.
///
/// Measures at the first call of a process for these engines, stage, policy and number.
pub fn best(engines: &[Arc<dyn Engine>], stage: Stage, policy: &Policy, rows: usize) -> Option<&'static str> {
    let not_above = ROWS_MEASURED.iter().rev().filter(|measured| **measured <= rows.max(1));
    let line = not_above.copied().find_map(|rows| line(engines, stage, policy, rows))?;
    line.rates.first().map(|(name, _)| *name)
}

/// Every line of a stage, in the order of [`ROWS_MEASURED`]; empty where there is no choice or nothing to measure it by.
pub fn lines(engines: &[Arc<dyn Engine>], stage: Stage, policy: &Policy) -> Vec<Arc<Line>> {
    let lines = ROWS_MEASURED.into_iter();
    lines.filter_map(|rows| line(engines, stage, policy, rows)).collect()
}

/// The line of this number of rows, measured at the first call of a process.
fn line(engines: &[Arc<dyn Engine>], stage: Stage, policy: &Policy, rows: usize) -> Option<Arc<Line>> {
    static KNOWN: OnceLock<Mutex<HashMap<Key, Slot>>> = OnceLock::new();
    let offering: Vec<_> = engines.iter().filter(|engine| engine.offers(stage, policy)).collect();
    let names = offering.iter().map(|engine| engine.name()).collect();
    let slot = {
        let known = KNOWN.get_or_init(Mutex::default);
        // A panic elsewhere leaves whole entries behind.
        let mut known = known.lock().unwrap_or_else(PoisonError::into_inner);
        Arc::clone(known.entry((names, stage, *policy, rows)).or_default())
    };
    // Measured outside the lock: other stages do not wait, and whoever asks for the same one does.
    let line = slot.get_or_init(|| {
        let batch = (offering.len() > 1).then(|| sample(stage, policy, rows)).flatten()?;
        Some(Arc::new(measure(&offering, &batch)))
    });
    line.clone()
}

/// Engines by name, stage, rule and number of rows.
type Key = (Vec<&'static str>, Stage, Policy, usize);

/// A line, or the place of one that is being measured.
type Slot = Arc<OnceLock<Option<Arc<Line>>>>;

/// Runs the sample on every engine. One that panics, or says another thing than the last, is out of the race: the last is the
/// portable engine, with which all others must agree.
fn measure(engines: &[&Arc<dyn Engine>], batch: &Batch) -> Line {
    let mut expected = None;
    let mut shortest: Vec<Option<Duration>> = vec![Some(Duration::MAX); engines.len()];
    let start = Instant::now();
    // In turns, so that a disturbance meets all; the first turn also warms tables and scratch.
    for turn in 0..TURNS_MAX {
        if turn >= TURNS_MIN && start.elapsed() > LINE_TIME_MAX {
            break;
        }
        // The last one first: it says what the others must say.
        for (engine, shortest) in engines.iter().zip(&mut shortest).rev() {
            let Some(before) = *shortest else { continue };
            let start = Instant::now();
            let outputs = run_caught(engine, batch);
            let time = start.elapsed();
            expected = expected.or_else(|| outputs.clone());
            *shortest = (outputs.is_some() && outputs == expected).then_some(time.min(before));
        }
    }
    let rate = |time: Duration| batch.len() as f64 / time.max(Duration::from_nanos(1)).as_secs_f64();
    let ran = engines.iter().zip(&shortest);
    let mut rates: Vec<_> = ran
        .filter_map(|(engine, time)| Some((engine.name(), rate((*time)?))))
        .collect();
    // Stable: of equals the one that stands first, the widest.
    rates.sort_by(|a, b| b.1.total_cmp(&a.1));
    Line {
        rows: batch.len(),
        rates,
    }
}

/// `None` if the engine panics: whoever asks for the best one is not to fall with a bad one.
fn run_caught(engine: &Arc<dyn Engine>, batch: &Batch) -> Option<Outputs> {
    catch_unwind(AssertUnwindSafe(|| run_alone(engine.as_ref(), batch))).ok()
}

/// Fewest and most turns of a line, and the time after which no further turn begins.
const TURNS_MIN: usize = 2;
const TURNS_MAX: usize = 12;
const LINE_TIME_MAX: Duration = Duration::from_millis(2);

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};

    use super::*;
    use crate::{
        cpu::{Portable, engines},
        engine::Work,
    };

    /// The portable engine under another name, after something else; its runs are counted.
    struct Before<F>(&'static str, F, AtomicUsize);

    impl<F: Fn(&mut Work<'_>) + Send + Sync> Engine for Before<F> {
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
            self.2.fetch_add(1, Ordering::Relaxed);
            self.1(work);
            Portable.run(work);
        }
    }

    fn before<F: Fn(&mut Work<'_>) + Send + Sync + 'static>(
        name: &'static str,
        run: F,
    ) -> (Arc<Before<F>>, Vec<Arc<dyn Engine>>) {
        let engine = Arc::new(Before(name, run, AtomicUsize::new(0)));
        let engines = vec![Arc::clone(&engine) as Arc<dyn Engine>, Arc::new(Portable)];
        (engine, engines)
    }

    fn sleep(_work: &mut Work<'_>) {
        std::thread::sleep(Duration::from_millis(2));
    }

    #[test]
    fn the_faster_engine_is_chosen_and_nothing_is_measured_twice_or_unasked() {
        let (slow, engines) = before("slow", sleep);
        let runs = || slow.2.load(Ordering::Relaxed);
        let policy = Policy::default();
        for (rows, lines) in [
            (0, 1),
            (1, 1),
            (3, 1),
            (4, 2),
            (1_000, 3),
            (usize::MAX, 3),
            (64, 3),
            (16, 4),
        ] {
            assert_eq!(
                best(&engines, Stage::Path, &policy, rows),
                Some("cpu-portable"),
                "{rows} rows"
            );
            // A run of 2 ms or more ends a line after the fewest turns.
            assert_eq!(runs(), lines * TURNS_MIN, "{rows} rows");
        }
        let rows: Vec<_> = lines(&engines, Stage::Path, &policy)
            .iter()
            .map(|line| line.rows)
            .collect();
        assert_eq!((rows, runs()), (ROWS_MEASURED.to_vec(), 4 * TURNS_MIN));
    }

    #[test]
    fn a_lone_engine_is_not_measured() {
        let (slow, engines) = before("slow and alone", sleep);
        // It does not offer this stage, so there is no choice.
        assert_eq!(best(&engines, Stage::Tree, &Policy::default(), 1), None);
        assert_eq!(lines(&engines, Stage::Tree, &Policy::default()), []);
        assert_eq!(slow.2.load(Ordering::Relaxed), 0);
    }

    /// An engine that panics is run once and never chosen, and whoever asks lives on.
    #[test]
    fn an_engine_that_panics_is_not_ranked() {
        let (engine, engines) = before("panics", |_| panic!("on purpose"));
        assert_eq!(best(&engines, Stage::Path, &Policy::default(), 1), Some("cpu-portable"));
        assert_eq!(engine.2.load(Ordering::Relaxed), 1);
    }

    /// An engine that is fast because it is wrong is not chosen either: here it decides nothing at all.
    #[test]
    fn an_engine_that_says_another_thing_is_not_ranked() {
        struct Wrong;
        impl Engine for Wrong {
            fn name(&self) -> &'static str {
                "wrong"
            }
            fn offers(&self, stage: Stage, _policy: &Policy) -> bool {
                stage == Stage::Path
            }
            fn rows_preferred(&self, _stage: Stage) -> usize {
                1
            }
            fn run(&self, _work: &mut Work<'_>) {}
        }
        let engines: Vec<Arc<dyn Engine>> = vec![Arc::new(Wrong), Arc::new(Portable)];
        assert_eq!(best(&engines, Stage::Path, &Policy::default(), 1), Some("cpu-portable"));
    }

    #[test]
    fn every_line_is_sorted_and_names_every_engine_that_offers_the_stage() {
        let engines = engines();
        for stage in [Stage::Tree, Stage::LeafHash] {
            for line in lines(&engines, stage, &Policy::default()) {
                let offering = engines.iter().filter(|engine| engine.offers(stage, &Policy::default()));
                assert_eq!(line.rates.len(), offering.count(), "{stage}");
                assert!(line.rates.is_sorted_by(|a, b| a.1 >= b.1), "{stage}: {line:?}");
            }
        }
    }
}
