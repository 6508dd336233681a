//! Figures of a tracker as `top` shows them: the last status, the one some seconds before, and rates between them.
//! Between the stream and the drawing.
//! Never shows a rate across a restart of the service: sums begin again there, and so do rates.

use std::{
    collections::{BTreeMap, VecDeque},
    time::{Duration, Instant},
};

use serde::Deserialize;

/// What is shown of `/v1/status`; a field that an older service does not have is empty.
#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(default)]
pub(super) struct Status {
    pub(super) version: String,
    pub(super) id: String,
    pub(super) time_unix_s: f64,
    pub(super) uptime_s: u64,
    pub(super) ready: bool,
    pub(super) not_ready: Vec<String>,
    pub(super) draining: bool,
    pub(super) ledger: Ledger,
    pub(super) connections: Connections,
    pub(super) bytes_in: u64,
    pub(super) verdicts: BTreeMap<String, u64>,
    pub(super) refused: BTreeMap<String, u64>,
    pub(super) stages: Vec<Stage>,
    pub(super) engines: Vec<Engine>,
    pub(super) latency: BTreeMap<String, Latency>,
    pub(super) audits: Audits,
    pub(super) peers: Peers,
    pub(super) evidence: Vec<Case>,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(default)]
pub(super) struct Ledger {
    pub(super) sequence: u64,
    pub(super) objects_since_start: u64,
    pub(super) head: Option<String>,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(default)]
pub(super) struct Connections {
    pub(super) open: u64,
    pub(super) by_role: BTreeMap<String, u64>,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(default)]
pub(super) struct Stage {
    pub(super) name: String,
    pub(super) threads: u64,
    pub(super) busy_s: f64,
    pub(super) wait_s: f64,
    pub(super) back_pressure_s: f64,
    pub(super) waiting: u64,
    pub(super) waiting_max: Option<u64>,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(default)]
pub(super) struct Engine {
    pub(super) name: String,
    pub(super) rows: u64,
    pub(super) faults: u64,
    pub(super) mismatches: u64,
    pub(super) fault: Option<String>,
    pub(super) state: String,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(default)]
pub(super) struct Latency {
    pub(super) count: u64,
    pub(super) p50_us: u64,
    pub(super) p90_us: u64,
    pub(super) p99_us: u64,
    pub(super) p999_us: u64,
    pub(super) max_us: u64,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(default)]
pub(super) struct Audits {
    pub(super) outcomes: BTreeMap<String, u64>,
    pub(super) standings: BTreeMap<String, u64>,
    pub(super) epoch: Option<u64>,
    pub(super) planned: u64,
    pub(super) open: u64,
    pub(super) repairs_open: u64,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(default)]
pub(super) struct Peers {
    pub(super) listed: Vec<Peer>,
    pub(super) more: u64,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(default)]
pub(super) struct Peer {
    pub(super) id: String,
    pub(super) role: String,
    pub(super) address: Option<String>,
    pub(super) connected_s: u64,
    pub(super) items: u64,
}

#[derive(Clone, Debug, Default, Deserialize, PartialEq)]
#[serde(default)]
pub(super) struct Case {
    pub(super) id: String,
    pub(super) kind: String,
}

/// What is shown.
pub(super) struct View {
    /// Where the tracker is.
    pub(super) url: String,
    heard: VecDeque<Status>,
    /// Objects a second, of each second.
    pub(super) objects: VecDeque<f64>,
    lost: Option<(Instant, String)>,
}

impl View {
    /// Nothing heard yet.
    pub(super) fn new(url: String) -> Self {
        Self {
            url,
            heard: VecDeque::new(),
            objects: VecDeque::new(),
            lost: None,
        }
    }

    /// A status came.
    pub(super) fn hear(&mut self, status: Status) {
        self.lost = None;
        if let Some(last) = self.heard.back() {
            let is_same = last.id == status.id && last.uptime_s <= status.uptime_s && last.bytes_in <= status.bytes_in;
            match is_same {
                true => self.objects.push_back(objects_a_second(last, &status)),
                false => {
                    self.heard.clear();
                    self.objects.clear();
                }
            }
        }
        self.heard.push_back(status);
        while self.heard.len() > KEPT {
            self.heard.pop_front();
        }
        while self.objects.len() > OBJECTS_KEPT {
            self.objects.pop_front();
        }
    }

    /// The connection is gone.
    pub(super) fn lose(&mut self, why: String) {
        let since = self.lost.as_ref().map_or_else(Instant::now, |(since, _)| *since);
        self.lost = Some((since, why));
    }

    /// For how long it is gone, and why.
    pub(super) fn lost(&self) -> Option<(Duration, &str)> {
        self.lost.as_ref().map(|(since, why)| (since.elapsed(), &**why))
    }

    /// What was heard last.
    pub(super) fn status(&self) -> Option<&Status> {
        self.heard.back()
    }

    /// A second's share of what a sum grew by; `None` where there is nothing to compare with.
    pub(super) fn rate(&self, sum: impl Fn(&Status) -> u64) -> Option<f64> {
        let (first, last) = (self.heard.front()?, self.heard.back()?);
        let seconds = last.time_unix_s - first.time_unix_s;
        (seconds > 0.0).then(|| sum(last).saturating_sub(sum(first)) as f64 / seconds)
    }

    /// Shares of a stage's time that were busy and held up, from 0 to 1.
    pub(super) fn shares(&self, name: &str) -> Option<(f64, f64)> {
        let of = |status: &Status| status.stages.iter().find(|stage| stage.name == name).cloned();
        let (first, last) = (of(self.heard.front()?)?, of(self.heard.back()?)?);
        let busy = (last.busy_s - first.busy_s).max(0.0);
        let back = (last.back_pressure_s - first.back_pressure_s).max(0.0);
        let all = busy + back + (last.wait_s - first.wait_s).max(0.0);
        (all > 0.0).then(|| (busy / all, back / all))
    }
}

fn objects_a_second(before: &Status, now: &Status) -> f64 {
    let grown = now
        .ledger
        .objects_since_start
        .saturating_sub(before.ledger.objects_since_start);
    grown as f64 / (now.time_unix_s - before.time_unix_s).max(0.001)
}

/// Rates are over five seconds.
const KEPT: usize = 6;
/// As wide as any terminal.
const OBJECTS_KEPT: usize = 500;
