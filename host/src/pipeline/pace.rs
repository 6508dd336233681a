//! Pace: objects are let in at the times at which they would arrive at a given rate, and their way to the verdict is timed.
//! Beside the reader of a run, which waits here, and its judge, which reports here. An open loop: what comes late because the
//! run is slow has waited since the time at which it was due, so a run that cannot keep up shows it.
//! Never changes what is judged or how.

use std::{
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use hdrhistogram::Histogram;
use serde_json::{Value, json};

use crate::measure::rate::CpuTime;

/// What is due when, and how long it took.
pub struct Pace {
    /// Transactions a second.
    per_second: u32,
    state: Mutex<State>,
    cpu: CpuTime,
}

struct State {
    /// When the first object was due; `None` before it came.
    start: Option<Instant>,
    /// Transactions let in so far.
    transactions: u64,
    /// Objects let in and not through, the oldest first: number, when it was due, transactions.
    waiting: std::collections::VecDeque<(usize, Instant, u64)>,
    /// Microseconds from due to through, a count a transaction.
    latency_us: Histogram<u64>,
    /// The most anonymous memory seen.
    anonymous_bytes: u64,
    last: Option<Instant>,
}

impl Pace {
    /// So many transactions a second.
    pub fn new(per_second: u32) -> Self {
        let latency_us = Histogram::new_with_bounds(1, LATENCY_US_MAX, 3).expect("the bounds are constants that fit");
        Self {
            per_second,
            state: Mutex::new(State {
                start: None,
                transactions: 0,
                waiting: std::collections::VecDeque::new(),
                latency_us,
                anonymous_bytes: 0,
                last: None,
            }),
            cpu: CpuTime::of_process(),
        }
    }

    /// Waits until object `index`, of so many transactions, is due. The first is due at once.
    pub fn wait(&self, index: usize, transactions: u64) {
        let due = {
            let mut state = self.lock();
            let start = *state.start.get_or_insert_with(Instant::now);
            let due = start + Duration::from_secs_f64(state.transactions as f64 / f64::from(self.per_second.max(1)));
            state.transactions += transactions;
            state.waiting.push_back((index, due, transactions));
            due
        };
        let left = due.saturating_duration_since(Instant::now());
        if !left.is_zero() {
            std::thread::sleep(left);
        }
    }

    /// Every object before number `end` has its verdict, and where a state is kept it is durable.
    pub fn through(&self, end: usize) {
        let now = Instant::now();
        let mut state = self.lock();
        while let Some((index, due, transactions)) = state.waiting.pop_front_if(|(index, _, _)| *index < end) {
            let waited = now.saturating_duration_since(due).as_micros();
            let waited = u64::try_from(waited).unwrap_or(LATENCY_US_MAX).clamp(1, LATENCY_US_MAX);
            if waited >= LATE_US {
                tracing::debug!(object = index, waited_us = waited, "a late verdict");
            }
            // Within the bounds, so that it cannot fail.
            let _ = state.latency_us.record_n(waited, transactions);
            state.last = Some(now);
        }
        state.anonymous_bytes = state.anonymous_bytes.max(anonymous_bytes().unwrap_or(0));
    }

    /// What came of it; `engines_s` is the time that threads spent in engines.
    pub fn report(&self, engines_s: f64, threads: usize) -> PaceReport {
        let state = self.lock();
        let seconds = match (state.start, state.last) {
            (Some(start), Some(last)) => last.saturating_duration_since(start).as_secs_f64(),
            _ => 0.0,
        };
        let quantile = |at: f64| state.latency_us.value_at_quantile(at) as f64 * 1e-3;
        PaceReport {
            asked_per_s: self.per_second,
            transactions: state.latency_us.len(),
            seconds,
            latency_ms: [quantile(0.5), quantile(0.9), quantile(0.99), quantile(1.0)],
            engines_s,
            processor_s: self.cpu.elapsed_s(),
            threads,
            anonymous_bytes: state.anonymous_bytes,
        }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The figures of a paced run.
#[derive(Clone, Debug)]
pub struct PaceReport {
    /// Transactions a second that were to arrive.
    pub asked_per_s: u32,
    /// Transactions that got through.
    pub transactions: u64,
    /// From the first arrival to the last verdict.
    pub seconds: f64,
    /// Milliseconds from arrival to verdict, durable where a state is kept: median, 90th and 99th percentile, longest.
    pub latency_ms: [f64; 4],
    /// Time that threads spent in engines.
    pub engines_s: f64,
    /// Processor time of the process.
    pub processor_s: f64,
    /// Threads that compute.
    pub threads: usize,
    /// The most anonymous memory seen; 0 where the system does not tell.
    pub anonymous_bytes: u64,
}

impl PaceReport {
    /// Transactions a second that got through.
    pub fn per_s(&self) -> f64 {
        self.transactions as f64 / self.seconds.max(f64::MIN_POSITIVE)
    }

    /// Processor time outside of engines, as a share of what the threads' cores had.
    pub fn outside_share(&self) -> f64 {
        (self.processor_s - self.engines_s).max(0.0) / (self.seconds * self.threads as f64).max(f64::MIN_POSITIVE)
    }

    /// For machines.
    pub fn to_json(&self) -> Value {
        let [p50, p90, p99, max] = self.latency_ms;
        json!({
            "asked_per_s": self.asked_per_s,
            "transactions": self.transactions,
            "seconds": self.seconds,
            "per_s": self.per_s(),
            "latency_ms": {"p50": p50, "p90": p90, "p99": p99, "max": max},
            "engines_s": self.engines_s,
            "processor_s": self.processor_s,
            "threads": self.threads,
            "outside_share": self.outside_share(),
            "anonymous_bytes": self.anonymous_bytes,
        })
    }
}

/// `RssAnon` of this process.
fn anonymous_bytes() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix("RssAnon:"))?;
    let kib: u64 = line.trim().strip_suffix(" kB")?.trim().parse().ok()?;
    kib.checked_mul(1024)
}

/// Later verdicts are told of in the log: a quarter of a second.
const LATE_US: u64 = 250_000;
/// An hour: longer waits count as this.
const LATENCY_US_MAX: u64 = 3_600_000_000;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn waits_count_from_the_time_at_which_an_object_was_due_and_by_transaction() {
        // So fast that nothing is waited for: the second object is due a millisecond after the first.
        let pace = Pace::new(1_000_000);
        pace.wait(0, 1_000);
        pace.wait(1, 3_000);
        std::thread::sleep(Duration::from_millis(20));
        pace.through(1);
        assert_eq!(pace.report(0.0, 1).transactions, 1_000, "the second is not through");
        pace.through(2);
        let report = pace.report(0.0, 1);
        assert_eq!(report.transactions, 4_000);
        let [p50, _, p99, max] = report.latency_ms;
        assert!(p50 >= 18.0 && p99 >= p50 && max >= p99, "{report:?}");
        // Of 4,000 transactions the 1,000 of the first object are below the median, and both waited since they were due.
        assert!(max <= report.seconds * 1_001.0, "{report:?}");
    }

    #[test]
    fn objects_are_let_in_no_sooner_than_they_are_due() {
        let pace = Pace::new(1_000);
        let start = Instant::now();
        // 30 transactions at 1,000 a second: the last object is due 20 ms after the first.
        for index in 0..3 {
            pace.wait(index, 10);
        }
        assert!(start.elapsed() >= Duration::from_millis(20));
    }
}
