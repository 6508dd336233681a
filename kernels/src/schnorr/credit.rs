//! Credit of combinations: the time that they saved, of which those that fail are paid.
//! Asked by `avx512_batch` before every attempt; one for the process, because threads come and go and see the same input.
//! Never a verdict: it chooses between two ways to the same verdicts.
//!
//! A combination that fails is time lost, and whoever makes the rows chooses how many are bad. So one that holds earns what
//! single verification would have cost more, one that fails costs what it took, and the size of the next attempt is limited by what
//! is left. Without credit rows are decided one by one, which restores it slowly while all of them are valid. Bad rows then cost
//! at most what good ones saved before them, and the first credit.

use std::sync::atomic::{AtomicUsize, Ordering};

/// What a row costs, in a common unit: decided alone, prepared for combinations, in a combination beside its last sums.
/// Measured on a Xeon with AVX-512 IFMA; only their ratios count.
const COST_ALONE: usize = 12;
const COST_PREPARED: usize = 4;
const COST_COMBINED: usize = 5;
const COST_LAST_SUMS: usize = 600;

/// Credit that a valid row earns which was decided alone.
const EARNED_ALONE: usize = 1;

/// Most credit: for a combination of this many rows, and half as much again to look for a bad row in it.
const MAX: usize = 4_096 * (COST_PREPARED + COST_COMBINED) * 3 / 2;

/// Credit before any row was seen: for a combination of a thousand.
const FIRST: usize = 1_024 * (COST_PREPARED + COST_COMBINED) + COST_LAST_SUMS;

/// Credit, in the unit of costs.
#[derive(Debug)]
pub(crate) struct Credit(AtomicUsize);

impl Credit {
    /// The first credit.
    pub(crate) const fn new() -> Self {
        Self(AtomicUsize::new(FIRST))
    }

    /// Rows that may be prepared and combined.
    pub(crate) fn rows(&self) -> usize {
        let left = self.0.load(Ordering::Relaxed).saturating_sub(COST_LAST_SUMS);
        left / (COST_PREPARED + COST_COMBINED)
    }

    /// Pays for the preparation of rows.
    pub(crate) fn pay_prepared(&self, rows: usize) {
        self.change(|credit| credit.saturating_sub(rows * COST_PREPARED));
    }

    /// Pays for a combination of prepared rows; false, and nothing is paid, if that is too much.
    pub(crate) fn pay_combined(&self, rows: usize) -> bool {
        let cost = rows * COST_COMBINED + COST_LAST_SUMS;
        let paid = |credit: usize| credit.checked_sub(cost);
        self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, paid).is_ok()
    }

    /// Earns what valid rows would have cost alone.
    pub(crate) fn earn_combined(&self, rows: usize) {
        self.change(|credit| credit.saturating_add(rows * COST_ALONE));
    }

    /// Earns the little that valid rows earn which were decided alone.
    pub(crate) fn earn_alone(&self, rows: usize) {
        self.change(|credit| credit.saturating_add(rows * EARNED_ALONE));
    }

    fn change(&self, change: impl Fn(usize) -> usize) {
        let changed = |credit| Some(change(credit).min(MAX));
        // The closure always answers.
        let _ = self.0.fetch_update(Ordering::Relaxed, Ordering::Relaxed, changed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn attempts_are_limited_by_what_is_left() {
        let credit = Credit::new();
        assert_eq!(credit.rows(), 1_024);
        credit.pay_prepared(1_024);
        assert!(credit.pay_combined(1_024), "what is offered can be paid");
        assert_eq!(credit.rows(), 0);
        assert!(!credit.pay_combined(1));
        // It failed: valid rows alone restore it slowly.
        credit.earn_alone(1_024);
        assert!(credit.rows() < 1_024 / 8);
        credit.earn_combined(1_000_000);
        assert_eq!(credit.0.load(Ordering::Relaxed), MAX);
        assert!(credit.rows() >= 4_096);
    }

    /// Failures at every other attempt use credit up.
    #[test]
    fn one_that_fails_costs_more_than_one_that_holds_earns() {
        for rows in [256, 1_024, 2_000] {
            let credit = Credit(AtomicUsize::new(MAX / 2));
            let attempt = |holds: bool| {
                let before = credit.0.load(Ordering::Relaxed);
                credit.pay_prepared(rows);
                assert!(credit.pay_combined(rows));
                if holds {
                    credit.earn_combined(rows);
                }
                credit.0.load(Ordering::Relaxed).abs_diff(before)
            };
            assert!(attempt(true) < attempt(false), "{rows} rows");
        }
    }
}
