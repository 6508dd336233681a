//! The latest evidence against providers: which, whose, of what kind, when.
//! Read from the ledger's side table at the start, then from every batch when it is durable; shown in `/v1/status`.
//! Never more than a handful, and never what a crash could take.

use serde_json::{Value, json};

use crate::{
    chain::lunarx::Hash,
    store::{BatchLog, SideChange, SideTable, StoreError},
    tracker::audit::{Evidence, outcome::Failure},
};

/// One piece of evidence, in short.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Case {
    /// Its id, under which it can be had.
    pub id: Hash,
    /// Against whom.
    pub provider: Hash,
    /// `loss` or `silence`.
    pub kind: &'static str,
    /// When the audit ended, in microseconds of Unix time.
    pub at_us: u64,
}

impl Case {
    /// What a row of the side table says; `None` where it is none.
    fn of(id: &[u8], row: &[u8]) -> Option<Self> {
        let evidence = Evidence::from_bytes(row).ok()?;
        Some(Self {
            id: id.try_into().ok()?,
            provider: evidence.provider.id(),
            kind: match evidence.failure {
                Failure::Loss(_) => "loss",
                Failure::Silence => "silence",
            },
            at_us: evidence.steps.iter().map(|step| step.at_us).max().unwrap_or_default(),
        })
    }

    /// For `/v1/status`.
    pub fn to_json(&self) -> Value {
        json!({
            "id": hex::encode(self.id),
            "provider": hex::encode(self.provider),
            "kind": self.kind,
            "at_unix_s": self.at_us / 1_000_000,
        })
    }
}

/// The latest of them, the newest first.
#[derive(Clone, Debug, Default)]
pub struct Cases(Vec<Case>);

impl Cases {
    /// How many are kept.
    pub const MAX: usize = 20;

    /// The latest of a ledger. Rows stand in the order of their ids: all are looked at, up to a bound that no honest network meets.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn read(log: &BatchLog) -> Result<Self, StoreError> {
        let (mut cases, mut after, mut seen) = (Self::default(), None::<Vec<u8>>, 0);
        while seen < ROWS_MAX {
            let rows = log.side_scan(SideTable::Evidence, &[], after.as_deref(), PAGE)?;
            let Some(last) = rows.last() else { break };
            after = Some(last.key.clone());
            seen += rows.len();
            rows.iter()
                .filter_map(|row| Case::of(&row.key, &row.value))
                .for_each(|case| cases.add(case));
        }
        Ok(cases)
    }

    /// What a batch has of it.
    pub fn of_batch(side: &[SideChange]) -> Vec<Case> {
        side.iter()
            .filter(|change| change.table == SideTable::Evidence)
            .filter_map(|change| Case::of(&change.key, change.value.as_deref()?))
            .collect()
    }

    /// One more; the oldest goes where there are too many.
    pub fn add(&mut self, case: Case) {
        let at = self.0.partition_point(|other| other.at_us > case.at_us);
        if self.0.iter().all(|other| other.id != case.id) {
            self.0.insert(at, case);
            self.0.truncate(Self::MAX);
        }
    }

    /// For `/v1/status`.
    pub fn to_json(&self) -> Value {
        self.0.iter().map(Case::to_json).collect()
    }
}

/// Rows that are looked at at the start.
const ROWS_MAX: usize = 65_536;
const PAGE: usize = 1_024;

#[cfg(test)]
mod tests {
    use super::*;

    fn case(number: u8, at_us: u64) -> Case {
        Case {
            id: [number; 32],
            provider: [1; 32],
            kind: "loss",
            at_us,
        }
    }

    #[test]
    fn the_newest_stay_in_their_order_each_once() {
        let mut cases = Cases::default();
        // Every third time, in an order that is none: 7 is prime to 31.
        for number in 0..31u8 {
            let number = number.wrapping_mul(7) % 31;
            cases.add(case(number, u64::from(number) * 3));
            cases.add(case(number, u64::from(number) * 3));
        }
        let got: Vec<_> = cases.0.iter().map(|case| case.id[0]).collect();
        assert_eq!(got, (11..31).rev().collect::<Vec<_>>());
    }

    #[test]
    fn what_is_no_evidence_is_left_out() {
        let change = |table, value| SideChange {
            table,
            key: vec![1; 32],
            value,
        };
        let side = [
            change(SideTable::Evidence, Some(vec![9, 9])),
            change(SideTable::Evidence, None),
            change(SideTable::Bans, Some(vec![1])),
        ];
        assert_eq!(Cases::of_batch(&side), []);
    }
}
