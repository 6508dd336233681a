//! The result of a load, for people and machines.
//! Made of the tally and of what the hostile peers met.
//! Never rounds a failure away: one wrong verdict is a failure.

use std::time::Duration;

use serde_json::{Value, json};

use super::{hostile::Hostile, tally::Tally};

/// What came of a load.
pub struct LoadReport {
    /// Receipts a second that were due.
    pub offered_per_s: f64,
    /// Receipts that were due.
    pub offered: u64,
    /// From the end of the warm-up to the last answer, or to the end of all patience.
    pub elapsed: Duration,
    /// Counts.
    pub tally: Tally,
    /// Hostile peers, and after how long each was cut; `None`: it was not.
    pub hostile: Vec<(Hostile, Option<Duration>)>,
    /// Accepted receipts whose proofs were asked for and hold, and those whose do not.
    pub proofs: (u64, u64),
    /// It was stopped before its end.
    pub is_interrupted: bool,
}

impl LoadReport {
    /// Frames that were due and have no answer at all: neither verdicts nor a cut connection.
    pub fn unanswered(&self, frame_receipts: u64) -> u64 {
        (self.offered / frame_receipts.max(1)).saturating_sub(self.tally.frames + self.tally.lost)
    }

    /// Whether everything was answered, every verdict is right, every proof holds, and every hostile peer was cut.
    pub fn is_good(&self) -> bool {
        let tally = &self.tally;
        tally.wrong == 0
            && tally.receipts > 0
            && tally.cut == 0
            && self.proofs.1 == 0
            && self.hostile.iter().all(|(_, cut)| cut.is_some())
    }

    /// Receipts of frames that were due behind the warm-up, with a verdict, a second.
    pub fn per_s(&self) -> f64 {
        self.tally.measured as f64 / self.elapsed.as_secs_f64().max(f64::MIN_POSITIVE)
    }

    /// The percentiles that are shown, with their names.
    pub fn percentiles(&self) -> Vec<(&'static str, Duration)> {
        let latency = &self.tally.latency_us;
        PERCENTILES
            .iter()
            .map(|(name, percentile)| (*name, Duration::from_micros(latency.value_at_percentile(*percentile))))
            .chain([("max", Duration::from_micros(latency.max()))])
            .collect()
    }

    /// For machines.
    pub fn to_json(&self) -> Value {
        let tally = &self.tally;
        let percentiles = self.percentiles().into_iter();
        let latency: serde_json::Map<String, Value> = percentiles
            .map(|(name, latency)| (name.to_owned(), json!(latency.as_secs_f64())))
            .collect();
        let hostile: serde_json::Map<String, Value> = self
            .hostile
            .iter()
            .map(|(hostile, cut)| (hostile.name().to_owned(), json!(cut.map(|cut| cut.as_secs_f64()))))
            .collect();
        json!({
            "version": 1,
            "good": self.is_good(),
            "interrupted": self.is_interrupted,
            "offered": self.offered,
            "offered_per_s": self.offered_per_s,
            "elapsed_s": self.elapsed.as_secs_f64(),
            "receipts": tally.receipts,
            "receipts_measured": tally.measured,
            "receipts_per_s": self.per_s(),
            "latency_s": latency,
            "verdicts": tally.right,
            "wrong": tally.wrong,
            "first_wrong": tally.first_wrong,
            "refused": tally.refused,
            "frames": tally.frames,
            "frames_again": tally.again,
            "frames_lost": tally.lost,
            "connections_cut": tally.cut,
            "hostile_cut_after_s": hostile,
            "proofs": { "hold": self.proofs.0, "fail": self.proofs.1 },
        })
    }
}

const PERCENTILES: [(&str, f64); 5] = [
    ("p50", 50.0),
    ("p90", 90.0),
    ("p99", 99.0),
    ("p99.9", 99.9),
    ("p99.99", 99.99),
];
