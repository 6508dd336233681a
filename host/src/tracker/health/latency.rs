//! How long something took over the last minute, in percentiles.
//! Filled by the thread that hands answers out, a request or a commit at a time; read once a second.
//! Never grows: six histograms of ten seconds each, of which the oldest is used again.

use std::{
    fmt,
    sync::{Mutex, PoisonError},
    time::{Duration, Instant},
};

use hdrhistogram::Histogram;
use serde_json::{Value, json};

/// Times of the last minute.
pub struct Latency {
    start: Instant,
    periods: Mutex<Vec<Period>>,
}

struct Period {
    /// Ten seconds since the start, counted.
    number: u64,
    times: Histogram<u32>,
}

/// Percentiles, in microseconds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Percentiles {
    /// How many there were.
    pub count: u64,
    /// Half of them took at most so long.
    pub p50_us: u64,
    /// Nine of ten.
    pub p90_us: u64,
    /// 99 of a hundred.
    pub p99_us: u64,
    /// 999 of a thousand.
    pub p999_us: u64,
    /// All of them.
    pub max_us: u64,
}

impl fmt::Debug for Latency {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Latency").field(&self.percentiles()).finish()
    }
}

impl Default for Latency {
    fn default() -> Self {
        let period = |_| Period {
            number: u64::MAX,
            times: histogram(),
        };
        Self {
            start: Instant::now(),
            periods: Mutex::new((0..PERIODS).map(period).collect()),
        }
    }
}

impl Latency {
    /// These took so long.
    pub fn record(&self, times: impl IntoIterator<Item = Duration>) {
        self.record_in(self.number(), times);
    }

    /// Percentiles of the last minute; zeros where there was nothing.
    pub fn percentiles(&self) -> Percentiles {
        self.percentiles_in(self.number())
    }

    fn number(&self) -> u64 {
        self.start.elapsed().as_secs() / PERIOD_S
    }

    fn record_in(&self, number: u64, times: impl IntoIterator<Item = Duration>) {
        let mut periods = self.periods.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(period) = periods.get_mut((number % PERIODS) as usize) else {
            return;
        };
        if period.number != number {
            period.number = number;
            period.times.reset();
        }
        for time in times {
            let us = u64::try_from(time.as_micros()).unwrap_or(u64::MAX);
            period.times.saturating_record(us);
        }
    }

    fn percentiles_in(&self, number: u64) -> Percentiles {
        let mut all = histogram();
        let periods = self.periods.lock().unwrap_or_else(PoisonError::into_inner);
        for period in periods.iter() {
            let age = number.checked_sub(period.number);
            if age.is_some_and(|age| age < PERIODS) {
                // Of the same bounds: it fits.
                let _ = all.add(&period.times);
            }
        }
        drop(periods);
        let at = |quantile| all.value_at_quantile(quantile);
        Percentiles {
            count: all.len(),
            p50_us: at(0.5),
            p90_us: at(0.9),
            p99_us: at(0.99),
            p999_us: at(0.999),
            max_us: all.max(),
        }
    }
}

impl Percentiles {
    /// For `/v1/status`.
    pub fn to_json(&self) -> Value {
        json!({
            "count": self.count,
            "p50_us": self.p50_us,
            "p90_us": self.p90_us,
            "p99_us": self.p99_us,
            "p999_us": self.p999_us,
            "max_us": self.max_us,
        })
    }
}

/// A microsecond to ten minutes, to a thousandth: 90 KiB.
fn histogram() -> Histogram<u32> {
    Histogram::new_with_bounds(1, 600_000_000, 3).expect("constant bounds that are in order")
}

const PERIODS: u64 = 6;
const PERIOD_S: u64 = 10;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_last_minute_counts_and_what_was_before_is_forgotten() {
        let latency = Latency::default();
        assert_eq!(latency.percentiles_in(0), Percentiles::default());
        let ms = |range: std::ops::RangeInclusive<u64>| range.map(Duration::from_millis);
        latency.record_in(0, ms(1..=1000));
        let first = latency.percentiles_in(0);
        let near = |got: u64, expected: u64| assert!(got.abs_diff(expected) <= expected / 500, "{got}, {expected}");
        near(first.p50_us, 500_000);
        near(first.p90_us, 900_000);
        near(first.p99_us, 990_000);
        near(first.p999_us, 999_000);
        near(first.max_us, 1_000_000);
        // Five periods later it still counts, six later no more.
        latency.record_in(5, ms(2000..=2000));
        assert_eq!(latency.percentiles_in(5).count, 1001);
        assert_eq!(latency.percentiles_in(6).count, 1);
        near(latency.percentiles_in(6).p50_us, 2_000_000);
        // The place of period 0 is taken by period 6.
        latency.record_in(6, ms(3..=4));
        assert_eq!(latency.percentiles_in(6).count, 3);
        assert_eq!(latency.percentiles_in(60).count, 0);
        // Longer than the bounds is the longest.
        latency.record_in(60, [Duration::from_secs(86_400)]);
        near(latency.percentiles_in(60).max_us, 600_000_000);
    }
}
