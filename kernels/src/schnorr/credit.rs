//! Credit of combinations: the time that they saved, of which those that fail are paid.
//! Asked by `avx512_batch`, here and of `ed25519`, before every attempt; one a scheme for the process, because threads come and
//! go and see the same input.
//! Never a verdict: it chooses between two ways to the same verdicts.
//!
//! A combination that fails is time lost, and whoever makes the rows chooses how many are bad. So one that holds earns what
//! single verification would have cost more, one that fails costs what it took, and the size of the next attempt is limited by what
//! is left. Without credit rows are decided one by one, which restores it slowly while all of them are valid. Bad rows then cost
//! at most what good ones saved before them, and the first credit.

use std::sync::atomic::{AtomicUsize, Ordering};

/// What a row costs alone: the unit of all costs is a twelfth of it.
const COST_ALONE: usize = 12;

/// What a row costs that is not decided alone. Measured on a Xeon with AVX-512 IFMA; only the ratios count.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Costs {
    /// Prepared for combinations.
    pub(crate) prepared: usize,
    /// In a combination, beside its last sums.
    pub(crate) combined: usize,
    /// The last sums of a combination.
    pub(crate) last_sums: usize,
}

impl Costs {
    /// BIP 340.
    pub(crate) const BIP340: Self = Self {
        prepared: 4,
        combined: 5,
        last_sums: 600,
    };
    /// Ed25519 under ZIP 215: 6.2 us alone; 1.2 us, 1.3 us, and 235 us.
    pub(crate) const ED25519: Self = Self {
        prepared: 3,
        combined: 3,
        last_sums: 480,
    };
}

/// Credit that a valid row earns which was decided alone.
const EARNED_ALONE: usize = 1;

/// Most credit: for a combination of this many rows, and half as much again to look for a bad row in it.
const ROWS_MOST: usize = 4_096;

/// Credit before any row was seen: for a combination of so many.
const ROWS_FIRST: usize = 1_024;

/// Credit, in the unit of costs.
#[derive(Debug)]
pub(crate) struct Credit {
    left: AtomicUsize,
    costs: Costs,
}

impl Credit {
    /// The first credit of a scheme.
    pub(crate) const fn new(costs: Costs) -> Self {
        let first = ROWS_FIRST * (costs.prepared + costs.combined) + costs.last_sums;
        Self {
            left: AtomicUsize::new(first),
            costs,
        }
    }

    const fn most(&self) -> usize {
        ROWS_MOST * (self.costs.prepared + self.costs.combined) * 3 / 2
    }

    /// Rows that may be prepared and combined.
    pub(crate) fn rows(&self) -> usize {
        let left = self.left.load(Ordering::Relaxed).saturating_sub(self.costs.last_sums);
        left / (self.costs.prepared + self.costs.combined)
    }

    /// Pays for the preparation of rows.
    pub(crate) fn pay_prepared(&self, rows: usize) {
        self.change(|credit| credit.saturating_sub(rows * self.costs.prepared));
    }

    /// Pays for a combination of prepared rows; false, and nothing is paid, if that is too much.
    pub(crate) fn pay_combined(&self, rows: usize) -> bool {
        let cost = rows * self.costs.combined + self.costs.last_sums;
        let paid = |credit: usize| credit.checked_sub(cost);
        self.left
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, paid)
            .is_ok()
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
        let changed = |credit| Some(change(credit).min(self.most()));
        // The closure always answers.
        let _ = self.left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, changed);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const SCHEMES: [Costs; 2] = [Costs::BIP340, Costs::ED25519];

    #[test]
    fn attempts_are_limited_by_what_is_left() {
        for credit in SCHEMES.map(Credit::new) {
            assert_eq!(credit.rows(), 1_024);
            credit.pay_prepared(1_024);
            assert!(credit.pay_combined(1_024), "what is offered can be paid");
            assert_eq!(credit.rows(), 0);
            assert!(!credit.pay_combined(1));
            // It failed: valid rows alone restore it slowly.
            credit.earn_alone(1_024);
            assert!(credit.rows() < 1_024 / 8);
            credit.earn_combined(1_000_000);
            assert_eq!(credit.left.load(Ordering::Relaxed), credit.most());
            assert!(credit.rows() >= 4_096);
        }
    }

    /// Failures at every other attempt use credit up.
    #[test]
    fn one_that_fails_costs_more_than_one_that_holds_earns() {
        for costs in SCHEMES {
            for rows in [256, 1_024, 2_000] {
                let credit = Credit::new(costs);
                credit.left.store(credit.most() / 2, Ordering::Relaxed);
                let attempt = |holds: bool| {
                    let before = credit.left.load(Ordering::Relaxed);
                    credit.pay_prepared(rows);
                    assert!(credit.pay_combined(rows));
                    if holds {
                        credit.earn_combined(rows);
                    }
                    credit.left.load(Ordering::Relaxed).abs_diff(before)
                };
                let (earned, lost) = (attempt(true), attempt(false));
                assert!(earned < lost, "{rows} rows, {costs:?}");
            }
        }
    }
}
