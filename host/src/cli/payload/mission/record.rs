//! What a mission came to: counts, energies and series, as JSON for machines and as tables for eyes.
//! Filled by the engine; the page is made of the same record.
//! Never rounds in JSON, and never leaves out a count because it is zero.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::{
    bus::{Battery, Node},
    scenario::{Scenario, What},
};
use crate::cli::table;

/// Counts of a stream.
#[derive(Clone, Debug, Default)]
pub(super) struct Stream {
    pub(super) arrived: u64,
    pub(super) accepted: u64,
    pub(super) rejected: u64,
    pub(super) deferred: u64,
    /// Rejected objects by rule.
    pub(super) rules: BTreeMap<String, u64>,
    /// Objects that are faulty by plan, and were found to be.
    pub(super) planted_found: u64,
    /// Objects with a verdict or a result that the CPU's engines contradict.
    pub(super) wrong: u64,
    /// Objects of which rows went to software that the logic offers.
    pub(super) fell_back: u64,
    /// Objects that found their queue full.
    pub(super) dropped: u64,
    /// Objects that the uplink had no time for.
    pub(super) not_sent: u64,
    /// Objects without a verdict at the end.
    pub(super) waiting: u64,
    pub(super) queue_max: u64,
    pub(super) waited_s: f64,
    pub(super) waited_s_max: f64,
}

impl Stream {
    /// Objects with a verdict.
    pub(super) fn decided(&self) -> u64 {
        self.accepted + self.rejected + self.deferred
    }
}

/// What became of upsets.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Upsets {
    pub(super) seen: u64,
    pub(super) while_off: u64,
    pub(super) voted: u64,
    pub(super) inessential: u64,
    pub(super) data: u64,
    pub(super) configuration: u64,
    /// Upsets of the configuration that scrubbing mended.
    pub(super) scrubbed: u64,
    /// Commands that computed wrongly.
    pub(super) struck: u64,
}

/// Energy by use, joules.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Energy {
    pub(super) base_j: f64,
    pub(super) logic_static_j: f64,
    pub(super) logic_jobs_j: f64,
    pub(super) software_j: f64,
}

/// A pass.
#[derive(Clone, Debug, Default)]
pub(super) struct PassRow {
    pub(super) orbit: u32,
    pub(super) name: String,
    pub(super) start_s: f64,
    pub(super) duration_s: f64,
    pub(super) objects: u64,
    pub(super) not_sent: u64,
    pub(super) up_bytes: f64,
    pub(super) up_capacity_bytes: f64,
    pub(super) down_bytes: f64,
    pub(super) down_capacity_bytes: f64,
    /// Verdicts that wait for the next pass.
    pub(super) backlog_bytes: f64,
}

/// How things stand at a moment.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sample {
    pub(super) at_s: f64,
    pub(super) charge: f64,
    pub(super) celsius: f64,
    pub(super) watts: f64,
    pub(super) is_on: bool,
    pub(super) is_dark: bool,
    pub(super) waiting: u64,
    pub(super) software: u64,
    pub(super) upsets: u64,
    pub(super) decided: u64,
}

/// A mission that is over.
#[derive(Clone, Debug)]
pub(super) struct Record {
    pub(super) streams: Vec<Stream>,
    pub(super) upsets: Upsets,
    pub(super) energy: Energy,
    pub(super) passes: Vec<PassRow>,
    pub(super) samples: Vec<Sample>,
    pub(super) rows: u64,
    pub(super) rows_fell_back: u64,
    pub(super) contradictions: u64,
    pub(super) starts: u64,
    pub(super) reconfigured: u64,
    /// Jobs that were cut off and begun again.
    pub(super) repeated: u64,
    pub(super) switched_off: BTreeMap<&'static str, u64>,
    pub(super) logic_on_s: f64,
    pub(super) logic_busy_s: f64,
    pub(super) arm_busy_s: f64,
    pub(super) peak_w: f64,
    pub(super) over_limit_s: f64,
    pub(super) celsius_min: f64,
    pub(super) celsius_max: f64,
    pub(super) charge_min: f64,
    pub(super) backlog_bytes: f64,
    pub(super) battery: Option<Battery>,
    pub(super) node: Option<Node>,
    pub(super) lost: Option<String>,
}

impl Record {
    /// Nothing has happened yet.
    pub(super) fn new(streams: Vec<Stream>) -> Self {
        Self {
            streams,
            upsets: Upsets::default(),
            energy: Energy::default(),
            passes: Vec::new(),
            samples: Vec::new(),
            rows: 0,
            rows_fell_back: 0,
            contradictions: 0,
            starts: 0,
            reconfigured: 0,
            repeated: 0,
            switched_off: BTreeMap::new(),
            logic_on_s: 0.0,
            logic_busy_s: 0.0,
            arm_busy_s: 0.0,
            peak_w: 0.0,
            over_limit_s: 0.0,
            celsius_min: f64::INFINITY,
            celsius_max: f64::NEG_INFINITY,
            charge_min: 1.0,
            backlog_bytes: 0.0,
            battery: None,
            node: None,
            lost: None,
        }
    }

    /// Sum of a count over all streams.
    pub(super) fn total(&self, of: impl Fn(&Stream) -> u64) -> u64 {
        self.streams.iter().map(of).sum()
    }

    /// Whether no verdict was wrong.
    pub(super) fn is_good(&self) -> bool {
        self.total(|stream| stream.wrong) == 0
    }

    /// Joules of logic and software for each object with a verdict.
    pub(super) fn joules_a_job(&self) -> f64 {
        let Energy {
            logic_static_j,
            logic_jobs_j,
            software_j,
            ..
        } = self.energy;
        per(logic_static_j + logic_jobs_j + software_j, self.total(Stream::decided))
    }

    /// Everything, for machines.
    pub(super) fn json(&self, scenario: &Scenario, planted: &[(u64, u64)], seed: u64) -> Value {
        let streams: Vec<_> = scenario.workloads.iter().zip(&self.streams).zip(planted).map(|((workload, stream), (in_pool, found))| {
            json!({
                "name": workload.name, "profile": workload.profile, "what": what(workload.what),
                "arrived": stream.arrived, "accepted": stream.accepted, "rejected": stream.rejected, "deferred": stream.deferred,
                "rejected_by_rule": stream.rules, "planted_found": stream.planted_found, "wrong": stream.wrong,
                "fell_back": stream.fell_back, "dropped": stream.dropped, "not_sent": stream.not_sent, "waiting": stream.waiting,
                "queue_max": stream.queue_max, "wait_s_mean": per(stream.waited_s, stream.decided()), "wait_s_max": stream.waited_s_max,
                "pool_planted": in_pool, "pool_planted_found": found,
            })
        }).collect();
        let passes: Vec<_> = self.passes.iter().map(|pass| json!({
            "orbit": pass.orbit, "name": pass.name, "start_s": pass.start_s, "duration_s": pass.duration_s, "objects": pass.objects,
            "not_sent": pass.not_sent, "up_bytes": pass.up_bytes, "up_capacity_bytes": pass.up_capacity_bytes,
            "down_bytes": pass.down_bytes, "down_capacity_bytes": pass.down_capacity_bytes, "backlog_bytes": pass.backlog_bytes,
        })).collect();
        let samples: Vec<_> = self.samples.iter().map(|sample| json!({
            "at_s": sample.at_s, "charge": sample.charge, "celsius": sample.celsius, "watts": sample.watts, "logic_on": sample.is_on,
            "eclipse": sample.is_dark, "waiting": sample.waiting, "software": sample.software, "upsets": sample.upsets,
            "decided": sample.decided,
        })).collect();
        let (upsets, energy) = (&self.upsets, &self.energy);
        let decided = self.total(Stream::decided);
        json!({
            "version": env!("CARGO_PKG_VERSION"), "scenario": scenario.name, "seed": seed, "duration_s": scenario.duration_s(),
            "good": self.is_good(), "streams": streams,
            "verdicts": {"decided": decided, "wrong": self.total(|stream| stream.wrong),
                "fell_back": self.total(|stream| stream.fell_back)},
            "throughput": {"objects_per_hour": decided as f64 * 3_600.0 / scenario.duration_s(), "rows": self.rows,
                "rows_fell_back": self.rows_fell_back, "logic_busy_s": self.logic_busy_s, "arm_busy_s": self.arm_busy_s},
            "logic": {"on_s": self.logic_on_s, "starts": self.starts, "reconfigured": self.reconfigured, "repeated_jobs": self.repeated,
                "contradictions": self.contradictions, "switched_off": self.switched_off, "lost": self.lost},
            "upsets": {"seen": upsets.seen, "survived": self.survived(), "while_off": upsets.while_off, "voted": upsets.voted,
                "inessential": upsets.inessential, "data": upsets.data, "configuration": upsets.configuration,
                "scrubbed": upsets.scrubbed, "wrong_commands": upsets.struck},
            "energy": {"base_j": energy.base_j, "logic_static_j": energy.logic_static_j, "logic_jobs_j": energy.logic_jobs_j,
                "software_j": energy.software_j, "joules_a_job": self.joules_a_job(), "peak_w": self.peak_w,
                "over_limit_s": self.over_limit_s},
            "battery": self.battery.as_ref().map(|battery| json!({"in_j": battery.in_j, "used_j": battery.used_j,
                "spilled_j": battery.spilled_j, "unserved_j": battery.unserved_j, "gained_j": battery.gained_j(),
                "residue_j": battery.residue_j(), "charge": battery.charge(), "charge_min": self.charge_min})),
            "thermal": self.node.as_ref().map(|node| json!({"celsius": node.celsius, "celsius_min": self.celsius_min,
                "celsius_max": self.celsius_max, "in_j": node.in_j, "out_j": node.out_j, "residue_j": node.residue_j()})),
            "passes": passes, "backlog_bytes": self.backlog_bytes, "samples": samples,
        })
    }

    /// Upsets without a wrong verdict behind them.
    pub(super) fn survived(&self) -> u64 {
        self.upsets.seen.saturating_sub(self.total(|stream| stream.wrong))
    }

    /// For eyes: streams, passes, and what is to be said of power, heat and upsets.
    pub(super) fn text(&self, scenario: &Scenario) -> String {
        let mut streams = table(&[
            "stream",
            "profile",
            "arrived",
            "accepted",
            "rejected",
            "deferred",
            "planted found",
            "wrong",
            "to software",
            "dropped",
            "not sent",
            "waiting",
        ]);
        for (workload, stream) in scenario.workloads.iter().zip(&self.streams) {
            let counts = [
                stream.arrived,
                stream.accepted,
                stream.rejected,
                stream.deferred,
                stream.planted_found,
                stream.wrong,
                stream.fell_back,
                stream.dropped,
                stream.not_sent,
                stream.waiting,
            ];
            let names = [workload.name.clone(), workload.profile.clone()];
            streams.add_row(names.into_iter().chain(counts.map(|count| count.to_string())));
        }
        let mut passes = table(&[
            "orbit",
            "pass",
            "objects",
            "not sent",
            "uplink",
            "downlink",
            "verdicts left",
        ]);
        for pass in self.passes.iter().take(PASSES_SHOWN) {
            let share = |used: f64, of: f64| format!("{:.0} kB, {:.0} %", used / 1e3, used * 100.0 / of.max(1.0));
            passes.add_row([
                pass.orbit.to_string(),
                pass.name.clone(),
                pass.objects.to_string(),
                pass.not_sent.to_string(),
                share(pass.up_bytes, pass.up_capacity_bytes),
                share(pass.down_bytes, pass.down_capacity_bytes),
                format!("{:.1} kB", pass.backlog_bytes / 1e3),
            ]);
        }
        let more = match self.passes.len().saturating_sub(PASSES_SHOWN) {
            0 => String::new(),
            more => format!("and {more} passes more\n"),
        };
        let facts: String = self
            .facts(scenario)
            .iter()
            .map(|(name, value)| format!("{name}: {value}\n"))
            .collect();
        format!("{}\n\n{}\n{more}\n{facts}", streams.trim_fmt(), passes.trim_fmt())
    }

    /// What both the terminal and the page say in words.
    pub(super) fn facts(&self, scenario: &Scenario) -> Vec<(&'static str, String)> {
        let (upsets, energy) = (&self.upsets, &self.energy);
        let off: Vec<_> = self
            .switched_off
            .iter()
            .map(|(reason, times)| format!("{times} by {reason}"))
            .collect();
        let off = if off.is_empty() {
            "never".to_owned()
        } else {
            off.join(", ")
        };
        let mut facts = vec![
            (
                "outcome",
                if self.is_good() {
                    "no verdict was wrong".to_owned()
                } else {
                    format!("FAILED: {} verdicts wrong", self.total(|stream| stream.wrong))
                },
            ),
            (
                "verdicts",
                format!(
                    "{} in {:.1} h, {:.1} an hour; {} rows by the logic, {} of its rows by software",
                    self.total(Stream::decided),
                    scenario.duration_s() / 3_600.0,
                    self.total(Stream::decided) as f64 * 3_600.0 / scenario.duration_s(),
                    self.rows,
                    self.rows_fell_back
                ),
            ),
            (
                "logic",
                format!(
                    "on for {:.1} h, busy for {:.3} s, configured {} times ({} after a fault), switched off {off}",
                    self.logic_on_s / 3_600.0,
                    self.logic_busy_s,
                    self.starts,
                    self.reconfigured
                ),
            ),
            ("software", format!("ARM cores busy for {:.1} s", self.arm_busy_s)),
            (
                "upsets",
                format!(
                    "{} seen, {} survived: {} in voted registers, {} in bits without a function, {} in data, {} in the configuration, \
                     {} while off; {} commands wrong, {} contradictions found",
                    upsets.seen,
                    self.survived(),
                    upsets.voted,
                    upsets.inessential,
                    upsets.data,
                    upsets.configuration,
                    upsets.while_off,
                    upsets.struck,
                    self.contradictions
                ),
            ),
            (
                "energy",
                format!(
                    "{:.1} Wh for the payload, of which logic {:.2} standing still and {:.4} for jobs, software {:.3}; {:.3} J a job; \
                     peak {:.1} W of {:.0} W",
                    (energy.base_j + energy.logic_static_j + energy.logic_jobs_j + energy.software_j) / 3_600.0,
                    energy.logic_static_j / 3_600.0,
                    energy.logic_jobs_j / 3_600.0,
                    energy.software_j / 3_600.0,
                    self.joules_a_job(),
                    self.peak_w,
                    scenario.power.limit_w
                ),
            ),
            (
                "temperature",
                format!("{:.1} to {:.1} C", self.celsius_min, self.celsius_max),
            ),
        ];
        if let Some(battery) = &self.battery {
            facts.push((
                "battery",
                format!(
                    "{:.0} % at the end, {:.0} % at least; {:.1} Wh spilled, {:.2} Wh not served",
                    battery.charge() * 100.0,
                    self.charge_min * 100.0,
                    battery.spilled_j / 3_600.0,
                    battery.unserved_j / 3_600.0
                ),
            ));
        }
        facts
    }
}

/// Rows of the table of passes on a terminal.
const PASSES_SHOWN: usize = 24;

/// The name of what is drawn, as scenarios have it.
pub(super) fn what(what: What) -> &'static str {
    match what {
        What::Objects => "objects",
        What::Headers => "headers",
        What::PayloadRecords => "payload_records",
    }
}

fn per(amount: f64, count: u64) -> f64 {
    if count == 0 { 0.0 } else { amount / count as f64 }
}
