//! Metrics in the form of OpenMetrics: everything is there from the start, at zero, in base units.
//! Read when they are asked for, from snapshots that the threads leave; only times of commits are kept here.
//! Never a node id, an address or a name in a label.

pub mod form;
mod process;
mod roles;

use std::{fmt, sync::Arc, time::Duration};

pub use process::{Disk, Process};
use prometheus_client::{
    collector::Collector,
    encoding::{
        DescriptorEncoder, EncodeMetric,
        text::{encode_eof, encode_registry},
    },
    metrics::{
        MetricType,
        counter::ConstCounter,
        gauge::ConstGauge,
        histogram::{Histogram, exponential_buckets},
        info::Info,
    },
    registry::{Registry, Unit},
};

use process::OfProcess;
pub use roles::{ChainReading, RolesReading};

use super::{
    core::{Class, CoreLimits, Counters},
    health::{Doing, Stage},
    sockets::Snapshot,
    wire::{Cut, Status},
};
use crate::pipeline::dispatch::BackendState;

/// What is counted by several threads, or not by a thread of sockets at all.
pub struct Metrics {
    registry: Registry,
    of_process: Registry,
    commits: Histogram,
    requests: Histogram,
}

/// What is read at every scrape.
#[derive(Clone, Debug, Default)]
pub struct Reading {
    /// Of every thread of sockets.
    pub sockets: Vec<Snapshot>,
    /// The last batch that is durable.
    pub sequence: u64,
    /// Objects in the ledger since the start.
    pub objects: u64,
    /// Requests that wait for the judge's thread.
    pub waiting_requests: u64,
    /// Rows that backends decided, by name.
    pub rows: Vec<(String, u64)>,
    /// How backends are, in the order in which they are there.
    pub backends: Vec<BackendState>,
    /// Seconds of processor time of engines.
    pub engines_s: f64,
    /// Bounds of queues and connections, as configured.
    pub bounds: Bounds,
    /// Requests that may wait for the judge's thread.
    pub waiting_requests_max: u64,
    /// The file system under the ledger.
    pub disk: Option<Disk>,
    /// Outcomes of audits, by name.
    pub audits: Vec<(&'static str, u64)>,
    /// Providers by standing.
    pub standings: Vec<(&'static str, u64)>,
    /// What followed from audits, by name.
    pub audit_events: Vec<(&'static str, u64)>,
    /// Of the roles beside the judge.
    pub roles: RolesReading,
    /// Whether it takes work.
    pub is_ready: bool,
    /// What every stage does.
    pub stages: Vec<Stage>,
}

/// Bounds beside which what is there now can be seen.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Bounds {
    /// Items that may wait for the judge, by class.
    pub queued_items: [u64; Class::ALL.len()],
    /// Connections at once.
    pub connections: u64,
}

impl Bounds {
    /// Those of limits.
    pub fn of(limits: &CoreLimits) -> Self {
        let part = |share: u64| limits.queued_items_max.saturating_mul(share) / 1024;
        Self {
            queued_items: [
                part(limits.receipts_share_per_1024),
                part(limits.objects_share_per_1024),
                part(limits.queries_share_per_1024),
            ],
            connections: limits.connections_max as u64,
        }
    }
}

/// Gives a reading.
pub type Read = Arc<dyn Fn() -> Reading + Send + Sync>;

impl Metrics {
    /// Metrics of a service that is read by `read`.
    pub fn new(read: Read) -> Self {
        let mut registry = Registry::with_prefix("perigee");
        let version = [("version", env!("CARGO_PKG_VERSION"))];
        registry.register("build", "The program", Info::new(version));
        // Half a millisecond to 16 s, doubled.
        let commits = Histogram::new(exponential_buckets(0.0005, 2.0, 16));
        let help = "Time of one durable commit of the ledger";
        registry.register_with_unit("ledger_commit", help, Unit::Seconds, commits.clone());
        // A quarter of a millisecond to 8 s, doubled.
        let requests = Histogram::new(exponential_buckets(0.000_25, 2.0, 16));
        let help = "Time from the admission of a request to its answer";
        registry.register_with_unit("request", help, Unit::Seconds, requests.clone());
        registry.register_collector(Box::new(Reader(read)));
        // Under the names that they have of every program, without a prefix of ours.
        let mut of_process = Registry::default();
        of_process.register_collector(Box::new(OfProcess));
        Self {
            registry,
            of_process,
            commits,
            requests,
        }
    }

    /// A request was answered after so long.
    pub fn answered(&self, took: Duration) {
        self.requests.observe(took.as_secs_f64());
    }

    /// A commit took so long.
    pub fn committed(&self, took: Duration) {
        self.commits.observe(took.as_secs_f64());
    }

    /// All metrics in the form of OpenMetrics.
    pub fn text(&self) -> String {
        let mut text = String::new();
        // Writing into a string does not fail.
        let _ = encode_registry(&mut text, &self.registry)
            .and_then(|()| encode_registry(&mut text, &self.of_process))
            .and_then(|()| encode_eof(&mut text));
        text
    }
}

struct Reader(Read);

impl fmt::Debug for Reader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Reader")
    }
}

impl Collector for Reader {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> fmt::Result {
        let reading = (self.0)();
        let sum = |value: fn(&Counters) -> u64| reading.sockets.iter().map(|one| value(&one.counters)).sum::<u64>();
        let out = &mut encoder;
        counter(
            out,
            "connections_accepted",
            "Connections that came",
            sum(|counters| counters.connections),
        )?;
        let failed = |counters: &Counters| Cut::OF_HANDSHAKE.iter().map(|cut| counters.cut(*cut)).sum::<u64>();
        let handshakes = [
            ("established", sum(|counters| counters.established)),
            ("failed", reading.sockets.iter().map(|one| failed(&one.counters)).sum()),
        ];
        let help = "Handshakes, by what became of them; connections_cut tells why one failed";
        family(out, "handshakes", help, "result", &handshakes)?;
        counter(
            out,
            "handshake_puzzles",
            "Puzzles demanded before a handshake",
            sum(|counters| counters.puzzles),
        )?;
        counter(
            out,
            "received_bytes",
            "Bytes from peers",
            sum(|counters| counters.bytes_in),
        )?;
        counter(out, "sent_bytes", "Bytes to peers", sum(|counters| counters.bytes_out))?;
        let duplicates = sum(|counters| counters.duplicates);
        counter(out, "duplicate_items", "Items answered without an engine", duplicates)?;
        let late = sum(|counters| counters.late);
        counter(out, "late_answers", "Answers whose request was gone", late)?;
        let named = |values: fn(&Counters) -> Vec<(&'static str, u64)>| {
            let mut sums: Vec<(&'static str, u64)> = values(&Counters::default());
            for one in &reading.sockets {
                for (sum, (_, count)) in sums.iter_mut().zip(values(&one.counters)) {
                    sum.1 += count;
                }
            }
            sums
        };
        let cuts = named(|counters| counters.cuts().map(|(cut, count)| (cut.name(), count)).collect());
        family(
            out,
            "connections_cut",
            "Connections that were cut, by reason",
            "reason",
            &cuts,
        )?;
        let shed = named(|counters| counters.refusals().map(|(why, count)| (why.name(), count)).collect());
        family(
            out,
            "shed",
            "Items refused before they were verified, by reason",
            "reason",
            &shed,
        )?;
        let verdicts = named(|counters| {
            counters
                .verdicts()
                .map(|(status, count)| (status_name(status), count))
                .collect()
        });
        family(
            out,
            "verify_items",
            "Items that were answered, by verdict",
            "verdict",
            &verdicts,
        )?;
        let admitted = named(|counters| {
            counters
                .admitted()
                .map(|(class, count)| (class.name(), count))
                .collect()
        });
        family(
            out,
            "admitted_items",
            "Items that went to the judge, by class",
            "class",
            &admitted,
        )?;
        let frames = named(|counters| counters.frames().map(|(kind, count)| (kind.name(), count)).collect());
        family(out, "frames", "Frames that came, by type", "type", &frames)?;
        let rows: Vec<(&str, u64)> = reading.rows.iter().map(|(name, rows)| (&**name, *rows)).collect();
        family(out, "engine_rows", "Rows that were decided, by engine", "engine", &rows)?;
        let backends = |value: fn(&BackendState) -> u64| -> Vec<(&str, u64)> {
            reading.backends.iter().map(|one| (&*one.name, value(one))).collect()
        };
        let help = "Batches that a backend failed, lost or left undecided; they ran elsewhere";
        let failed = backends(|one| one.failed_batches);
        family(out, "backend_failed_batches", help, "backend", &failed)?;
        let help = "Rows that a backend judged otherwise than the CPU, which decided them";
        let mismatches = backends(|one| one.mismatches);
        family(out, "backend_mismatches", help, "backend", &mismatches)?;
        let on = backends(|one| u64::from(one.is_on));
        gauges(
            out,
            "backend_on",
            "Whether a backend is in use; 0: it was switched off",
            "backend",
            &on,
        )?;
        let help = "Processor time of engines in seconds";
        counter_f64(out, "engine_seconds", help, reading.engines_s)?;
        family(out, "audits", "Audits, by outcome", "outcome", &reading.audits)?;
        let help = "What followed from audits";
        family(out, "audit_events", help, "event", &reading.audit_events)?;
        counter(
            out,
            "ledger_objects",
            "Objects committed since the start",
            reading.objects,
        )?;
        let sessions = reading.sockets.iter().map(|one| one.sessions as f64).sum();
        gauge(out, "connections", "Connections there are", sessions)?;
        let bounds = reading.bounds;
        gauge(
            out,
            "connections_limit",
            "Connections there may be",
            bounds.connections as f64,
        )?;
        gauge(
            out,
            "ledger_seq",
            "Number of the last durable batch",
            reading.sequence as f64,
        )?;
        if let Some(disk) = reading.disk {
            let help = "Bytes of the file system under the ledger";
            gauge(out, "ledger_disk_size_bytes", help, disk.size_bytes as f64)?;
            let help = "Bytes that may still be written under the ledger";
            gauge(out, "ledger_disk_free_bytes", help, disk.free_bytes as f64)?;
        }
        let help = "Unix time by the clock of this machine in seconds, to be held against that of who reads it";
        gauge(out, "clock_seconds", help, process::unix_s())?;
        gauge(
            out,
            "ready",
            "Whether it takes work",
            f64::from(u8::from(reading.is_ready)),
        )?;
        let queued = |class: usize| {
            reading
                .sockets
                .iter()
                .map(|one| one.queued.get(class).copied().unwrap_or(0))
                .sum()
        };
        let mut queues: Vec<(&str, u64)> = Class::ALL
            .iter()
            .map(|class| (class.name(), queued(*class as usize)))
            .collect();
        queues.push(("requests", reading.waiting_requests));
        gauges(
            out,
            "queue_depth",
            "Items, and requests, that wait for the judge",
            "stage",
            &queues,
        )?;
        let mut limits: Vec<(&str, u64)> = Class::ALL
            .iter()
            .zip(bounds.queued_items)
            .map(|(class, items)| (class.name(), items))
            .collect();
        limits.push(("requests", reading.waiting_requests_max));
        gauges(out, "queue_limit", "How many may wait", "stage", &limits)?;
        gauges(
            out,
            "providers",
            "Providers, by standing",
            "standing",
            &reading.standings,
        )?;
        let busy = reading
            .sockets
            .iter()
            .map(|one| u64::from(one.busy_per_1000))
            .max()
            .unwrap_or(0);
        gauge(
            out,
            "sockets_busy_ratio",
            "Busy share of the busiest thread of sockets",
            busy as f64 / 1000.0,
        )?;
        stage_seconds(out, &reading.stages)?;
        roles::encode(out, &reading.roles)
    }
}

/// Seconds of every stage, by what they were spent with; all at zero where a stage is not there.
fn stage_seconds(out: &mut DescriptorEncoder<'_>, stages: &[Stage]) -> fmt::Result {
    let help = "Time of the threads of a stage, by what it was spent with";
    let mut metric = out.encode_descriptor("stage", help, Some(&Unit::Seconds), MetricType::Counter)?;
    for name in Stage::NAMES {
        let stage = stages.iter().find(|stage| stage.name == name);
        for doing in Doing::ALL {
            let labels = [("stage", name), ("state", doing.name())];
            let seconds = stage.map_or(0.0, |stage| stage.spent.with(doing).as_secs_f64());
            ConstCounter::new(seconds).encode(metric.encode_family(&labels)?)?;
        }
    }
    Ok(())
}

fn counter(out: &mut DescriptorEncoder<'_>, name: &str, help: &str, value: u64) -> fmt::Result {
    let metric = out.encode_descriptor(name, help, None, MetricType::Counter)?;
    ConstCounter::new(value).encode(metric)
}

fn counter_f64(out: &mut DescriptorEncoder<'_>, name: &str, help: &str, value: f64) -> fmt::Result {
    let metric = out.encode_descriptor(name, help, None, MetricType::Counter)?;
    ConstCounter::new(value).encode(metric)
}

fn gauge(out: &mut DescriptorEncoder<'_>, name: &str, help: &str, value: f64) -> fmt::Result {
    let metric = out.encode_descriptor(name, help, None, MetricType::Gauge)?;
    ConstGauge::new(value).encode(metric)
}

fn family(
    out: &mut DescriptorEncoder<'_>,
    name: &str,
    help: &str,
    label: &'static str,
    values: &[(&str, u64)],
) -> fmt::Result {
    let counter = |count| Box::new(ConstCounter::<u64>::new(count)) as Box<dyn EncodeMetric>;
    labelled(out, (name, help), label, (MetricType::Counter, &counter), values)
}

fn gauges(
    out: &mut DescriptorEncoder<'_>,
    name: &str,
    help: &str,
    label: &'static str,
    values: &[(&str, u64)],
) -> fmt::Result {
    let gauge = |count| Box::new(ConstGauge::<f64>::new(count as f64)) as Box<dyn EncodeMetric>;
    labelled(out, (name, help), label, (MetricType::Gauge, &gauge), values)
}

/// A metric for each value of a label.
fn labelled(
    out: &mut DescriptorEncoder<'_>,
    (name, help): (&str, &str),
    label: &'static str,
    (kind, make): (MetricType, &dyn Fn(u64) -> Box<dyn EncodeMetric>),
    values: &[(&str, u64)],
) -> fmt::Result {
    let mut metric = out.encode_descriptor(name, help, None, kind)?;
    for (value, count) in values {
        let labels = [(label, *value)];
        make(*count).encode(metric.encode_family(&labels)?)?;
    }
    Ok(())
}

/// The name of a verdict in metrics and in `/v1/status`.
pub(super) fn status_name(status: Status) -> &'static str {
    match status {
        Status::Accepted => "accepted",
        Status::AcceptedBefore => "accepted_before",
        Status::Rejected => "rejected",
        Status::Deferred => "deferred",
        Status::Refused => "refused",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tracker::{health::Spent, wire::Cut};

    #[test]
    fn everything_is_there_at_zero_and_what_is_read_is_told() {
        let empty = Metrics::new(Arc::new(Reading::default)).text();
        for cut in Cut::ALL {
            let line = format!("perigee_connections_cut_total{{reason=\"{}\"}} 0\n", cut.name());
            assert!(empty.contains(&line), "{line} in {empty}");
        }
        assert!(empty.contains("perigee_handshakes_total{result=\"failed\"} 0\n"));
        for stage in Stage::NAMES {
            for doing in Doing::ALL {
                let labels = format!("stage=\"{stage}\",state=\"{}\"", doing.name());
                let line = format!("perigee_stage_seconds_total{{{labels}}} 0.0\n");
                assert!(empty.contains(&line), "{line} in {empty}");
            }
        }
        assert!(empty.contains("perigee_request_seconds_count 0\n"), "{empty}");
        assert!(empty.contains("perigee_ledger_commit_seconds_count 0\n") && empty.ends_with("# EOF\n"));
        assert!(
            empty.contains("\nprocess_start_time_seconds ") && !empty.contains("perigee_process"),
            "{empty}"
        );
        let read = || Reading {
            sequence: 7,
            audits: vec![("pass", 3)],
            engines_s: 1.5,
            backends: vec![BackendState {
                name: "cpu".into(),
                is_on: true,
                failed_batches: 2,
                mismatches: 3,
                rows: 0,
                fault: None,
            }],
            bounds: Bounds::of(&CoreLimits {
                queued_items_max: 2_048,
                receipts_share_per_1024: 512,
                connections_max: 9,
                ..CoreLimits::default()
            }),
            disk: Some(Disk {
                size_bytes: 10,
                free_bytes: 4,
            }),
            stages: vec![Stage {
                name: "judge",
                threads: 1,
                spent: Spent {
                    busy: Duration::from_millis(1_500),
                    ..Spent::default()
                },
                waiting: 0,
                waiting_max: None,
            }],
            ..Reading::default()
        };
        let metrics = Metrics::new(Arc::new(read));
        metrics.committed(Duration::from_millis(3));
        metrics.answered(Duration::from_millis(3));
        let text = metrics.text();
        for line in [
            "perigee_ledger_seq 7.0\n",
            "perigee_audits_total{outcome=\"pass\"} 3\n",
            "perigee_engine_seconds_total 1.5\n",
            "perigee_backend_on{backend=\"cpu\"} 1.0\n",
            "perigee_backend_failed_batches_total{backend=\"cpu\"} 2\n",
            "perigee_backend_mismatches_total{backend=\"cpu\"} 3\n",
            "perigee_queue_limit{stage=\"receipts\"} 1024.0\n",
            "perigee_connections_limit 9.0\n",
            "perigee_ledger_disk_free_bytes 4.0\n",
            "perigee_ledger_commit_seconds_bucket{le=\"0.004\"} 1\n",
            "perigee_ledger_commit_seconds_bucket{le=\"0.002\"} 0\n",
            "perigee_stage_seconds_total{stage=\"judge\",state=\"busy\"} 1.5\n",
            "perigee_stage_seconds_total{stage=\"judge\",state=\"wait\"} 0.0\n",
            "perigee_request_seconds_bucket{le=\"0.004\"} 1\n",
            "perigee_request_seconds_bucket{le=\"0.002\"} 0\n",
            "# UNIT perigee_ledger_commit_seconds seconds\n",
        ] {
            assert!(text.contains(line), "{line} in {text}");
        }
    }
}
