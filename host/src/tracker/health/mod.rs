//! Where the time of a service goes: what every stage is doing, since when, and what waits for it.
//! Its threads say what they turn to; `/v1/status`, its stream and metrics read the sums, and shares follow from differences.
//! Never counts a moment twice, and never holds a thread up for longer than a lock that almost nobody wants.

mod cases;
mod latency;

use std::{
    sync::{
        Mutex, PoisonError,
        atomic::{AtomicU64, Ordering},
    },
    time::{Duration, Instant},
};

pub use cases::{Case, Cases};
pub use latency::{Latency, Percentiles};
use serde_json::{Value, json};

/// What a thread is doing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Doing {
    /// It computes, reads or writes.
    Busy,
    /// It has nothing to do.
    Wait,
    /// It could do more, and the stage behind it does not take it.
    BackPressure,
}

impl Doing {
    /// All, in the order of their numbers.
    pub const ALL: [Self; 3] = [Self::Busy, Self::Wait, Self::BackPressure];

    /// Its name in metrics.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Busy => "busy",
            Self::Wait => "wait",
            Self::BackPressure => "back_pressure",
        }
    }
}

/// How long was spent with what, since the start; of several threads, together.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Spent {
    /// Computing, reading, writing.
    pub busy: Duration,
    /// Nothing to do.
    pub wait: Duration,
    /// Waiting for the stage behind.
    pub back_pressure: Duration,
}

impl Spent {
    /// What was spent with this.
    pub fn with(&self, doing: Doing) -> Duration {
        match doing {
            Doing::Busy => self.busy,
            Doing::Wait => self.wait,
            Doing::BackPressure => self.back_pressure,
        }
    }

    /// Adds to what was spent with this.
    pub fn add(&mut self, doing: Doing, time: Duration) {
        let sum = match doing {
            Doing::Busy => &mut self.busy,
            Doing::Wait => &mut self.wait,
            Doing::BackPressure => &mut self.back_pressure,
        };
        *sum = sum.saturating_add(time);
    }

    /// Both together.
    pub fn and(mut self, other: &Self) -> Self {
        for doing in Doing::ALL {
            self.add(doing, other.with(doing));
        }
        self
    }
}

/// The meter of one thread, which says what it turns to; what is under way counts up to the moment of reading.
#[derive(Debug)]
pub struct Meter {
    turn: Mutex<Turn>,
    waiting: AtomicU64,
}

#[derive(Debug)]
struct Turn {
    doing: Doing,
    since: Instant,
    spent: Spent,
}

impl Default for Meter {
    /// A meter of a thread that waits from now on.
    fn default() -> Self {
        Self {
            turn: Mutex::new(Turn {
                doing: Doing::Wait,
                since: Instant::now(),
                spent: Spent::default(),
            }),
            waiting: AtomicU64::new(0),
        }
    }
}

impl Meter {
    /// From now on the thread does this.
    pub fn turn_to(&self, doing: Doing) {
        let mut turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        let now = Instant::now();
        let (before, time) = (turn.doing, now.saturating_duration_since(turn.since));
        turn.spent.add(before, time);
        (turn.doing, turn.since) = (doing, now);
    }

    /// So many things wait for the thread.
    pub fn set_waiting(&self, count: usize) {
        self.waiting.store(count as u64, Ordering::Relaxed);
    }

    /// What waited when it was told last.
    pub fn waiting(&self) -> u64 {
        self.waiting.load(Ordering::Relaxed)
    }

    /// What was spent up to now.
    pub fn spent(&self) -> Spent {
        let turn = self.turn.lock().unwrap_or_else(PoisonError::into_inner);
        let mut spent = turn.spent;
        spent.add(turn.doing, turn.since.elapsed());
        spent
    }
}

/// Meters of a judge: its two threads, and its work on the pool.
#[derive(Debug, Default)]
pub struct JudgeMeters {
    /// The thread that judges.
    pub judge: Meter,
    /// The thread that commits; what waits for it are judged requests of the open batch.
    pub commit: Meter,
    /// Nanoseconds of decoding, on all threads of the pool together.
    pub decode_ns: AtomicU64,
    /// Requests with the engines, and behind them for their turn.
    pub in_flight: AtomicU64,
}

/// What a pool of threads was busy with, and what is left of their time.
#[derive(Debug, Default)]
pub struct PoolMeter {
    wait_ns: AtomicU64,
}

impl PoolMeter {
    /// What `threads` spent since the start, of which `busy` is known. Engines tell of a batch when it is done, so that waiting may
    /// seem to shrink: it stands still until it is right again.
    pub fn spent(&self, threads: usize, up: Duration, busy: Duration) -> Spent {
        let all = up.saturating_mul(u32::try_from(threads).unwrap_or(u32::MAX));
        let wait_ns = u64::try_from(all.saturating_sub(busy).as_nanos()).unwrap_or(u64::MAX);
        let before = self.wait_ns.fetch_max(wait_ns, Ordering::Relaxed);
        Spent {
            busy,
            wait: Duration::from_nanos(wait_ns.max(before)),
            back_pressure: Duration::ZERO,
        }
    }
}

/// A stage as it is read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stage {
    /// Its name.
    pub name: &'static str,
    /// Threads of it.
    pub threads: usize,
    /// Their time since the start.
    pub spent: Spent,
    /// What waits for it, in its own unit.
    pub waiting: u64,
    /// Most that may wait; `None` where what it is fed by is bounded instead.
    pub waiting_max: Option<u64>,
}

impl Stage {
    /// The stages of a service, in the order in which a request goes through them.
    pub const NAMES: [&str; 5] = ["sockets", "judge", "engines", "commit", "auditor"];

    /// For `/v1/status`: seconds since the start.
    pub fn to_json(&self) -> Value {
        json!({
            "name": self.name,
            "threads": self.threads,
            "busy_s": seconds(self.spent.busy),
            "wait_s": seconds(self.spent.wait),
            "back_pressure_s": seconds(self.spent.back_pressure),
            "waiting": self.waiting,
            "waiting_max": self.waiting_max,
        })
    }
}

/// Seconds to the microsecond: more is noise in a text.
fn seconds(time: Duration) -> f64 {
    time.as_micros() as f64 / 1e6
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_meter_counts_every_moment_once() {
        let begin = Instant::now();
        let meter = Meter::default();
        for doing in [Doing::Busy, Doing::BackPressure, Doing::Busy, Doing::Wait] {
            meter.turn_to(doing);
            let least = meter.spent();
            while meter.spent() == least {
                std::thread::yield_now();
            }
        }
        let spent = meter.spent();
        let sum = spent.busy + spent.wait + spent.back_pressure;
        assert!(sum <= begin.elapsed(), "{spent:?} in {:?}", begin.elapsed());
        for doing in Doing::ALL {
            assert!(spent.with(doing) > Duration::ZERO, "{doing:?}");
        }
        // It waits: nothing else grows.
        let later = meter.spent();
        assert_eq!(
            (later.busy, later.back_pressure),
            (spent.busy, spent.back_pressure),
            "{later:?}"
        );
    }

    #[test]
    fn waiting_of_a_pool_never_shrinks() {
        let (pool, second) = (PoolMeter::default(), Duration::from_secs(1));
        assert_eq!(pool.spent(2, second, second / 2).wait, second * 3 / 2);
        // A batch of both threads is told at once: more than has gone by since.
        assert_eq!(pool.spent(2, second, second).wait, second * 3 / 2);
        assert_eq!(pool.spent(2, second * 2, second).wait, second * 3);
        // Busier than there is time, as a device may be.
        assert_eq!(pool.spent(2, second * 2, second * 9).wait, second * 3);
    }
}
