//! What a batch costs on a backend: seconds = a + work / R, fitted from the completions themselves.
//! The dispatcher asks it how long a batch would take and how many rows fit a time. Holds no fixed thresholds.

use std::time::Duration;

/// An exponentially forgetting least-squares line through (work, seconds).
#[derive(Clone, Debug, Default)]
pub struct CostModel {
    weight: f64,
    work: f64,
    seconds: f64,
    work_squared: f64,
    work_seconds: f64,
}

impl CostModel {
    /// Share of the past that an observation leaves: about the last 30 count.
    const MEMORY: f64 = 0.97;

    /// Learns from one completion.
    pub fn observe(&mut self, work: u64, elapsed: Duration) {
        let (x, y) = (work as f64, elapsed.as_secs_f64());
        for (sum, term) in [
            (&mut self.weight, 1.0),
            (&mut self.work, x),
            (&mut self.seconds, y),
            (&mut self.work_squared, x * x),
            (&mut self.work_seconds, x * y),
        ] {
            *sum = *sum * Self::MEMORY + term;
        }
    }

    /// The line as (a in seconds, seconds a unit of work); `None` before the first observation.
    pub fn line(&self) -> Option<(f64, f64)> {
        if self.weight < 0.5 || self.work <= 0.0 {
            return None;
        }
        let spread = self.weight * self.work_squared - self.work * self.work;
        // All batches of one size determine no line: then everything counts as work.
        if spread > 1e-6 * self.work * self.work {
            let slope = (self.weight * self.work_seconds - self.work * self.seconds) / spread;
            let a = (self.seconds - slope * self.work) / self.weight;
            if slope > 0.0 && a >= 0.0 {
                return Some((a, slope));
            }
        }
        Some((0.0, self.seconds / self.work))
    }

    /// Seconds that so much work takes, or 0 before the first observation.
    pub fn seconds(&self, work: u64) -> f64 {
        self.line().map_or(0.0, |(a, slope)| a + slope * work as f64)
    }

    /// Work that fits into `seconds`; `None` before the first observation.
    pub fn work_in(&self, seconds: f64) -> Option<u64> {
        self.line()
            .map(|(a, slope)| ((seconds - a).max(seconds / 2.0) / slope) as u64)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_line_is_found() {
        let mut model = CostModel::default();
        assert_eq!(model.seconds(100), 0.0, "nothing is claimed before a measurement");
        // 1 ms of overhead and 2 us a unit; sizes differ so that both can be told apart.
        for work in (1..40).map(|i| i * 10) {
            model.observe(work, Duration::from_secs_f64(1e-3 + 2e-6 * work as f64));
        }
        let (a, slope) = model.line().expect("observed");
        assert!(
            (a - 1e-3).abs() < 1e-6 && (slope - 2e-6).abs() < 1e-9,
            "a {a}, slope {slope}"
        );
        // The fit is exact but for rounding, which the floor may show.
        assert!(matches!(model.work_in(2e-3), Some(499 | 500)));
    }

    #[test]
    fn batches_of_one_size_give_a_plain_rate() {
        let mut model = CostModel::default();
        for _ in 0..10 {
            model.observe(256, Duration::from_millis(1));
        }
        assert!((model.seconds(512) - 2e-3).abs() < 1e-6);
    }
}
