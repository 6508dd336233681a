//! The report of a measurement: rows for scripts as JSON, for people as a table, on disk by atomic rename.
//! Behind both bench commands. Never computes: it holds what the loops measured.

use std::{io, path::Path};

use comfy_table::{CellAlignment, ContentArrangement, LineStyle, Table, presets};
use serde::Serialize;

use super::{
    machine::Machine,
    rate::Samples,
    workload::{Unit, Workload},
};

/// One line of the bench: the keys are a contract.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Row {
    /// Primitive; `pipeline`, `scaling`, `latency` or `block` for measurements of the whole.
    pub primitive: String,
    /// What distinguishes this row from others of its primitive.
    pub workload: String,
    /// `rows at hand`: inputs lie where the engine reads them. `separate items`: they are copied there inside the timed step.
    /// Absent where there is nothing to copy.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub input: String,
    /// Engine.
    pub engine: String,
    /// Cores.
    pub cores: usize,
    /// Rows of a batch.
    pub batch: usize,
    /// Jobs a second; a job of a tree is one node.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub jobs_per_s: Option<f64>,
    /// Bytes of original data a second, in place of jobs.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub bytes_per_s: Option<f64>,
    /// What it is compared with.
    pub peer: Option<String>,
    /// Rate of the peer, in the unit of this row.
    pub peer_jobs_per_s: Option<f64>,
    /// Our rate by the peer's: median over interleaved rounds.
    pub ratio: Option<f64>,
    /// The same by processor time: what other processes take away does not show.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub cpu_ratio: Option<f64>,
    /// What the ratio is to be at least; of a latency, what the 99th percentile in microseconds is to be at most;
    /// of memory, the most bytes.
    pub goal: Option<f64>,
    /// Whether the goal is met.
    pub holds: Option<bool>,
    /// Median latency, microseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub p50_us: Option<f64>,
    /// 99th percentile of the latency, microseconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub p99_us: Option<f64>,
    /// Most anonymous memory that was resident at once, bytes.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub resident_bytes: Option<u64>,
    /// What a reader must know besides.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub note: String,
}

impl Row {
    /// A row of a workload on an engine, with its rate.
    pub fn of(workload: &Workload, engine: &str, cores: usize, batch: usize, samples: &Samples) -> Self {
        Self {
            primitive: workload.primitive.name().to_owned(),
            workload: workload.variant.to_owned(),
            engine: engine.to_owned(),
            cores,
            batch,
            ..Self::default()
        }
        .with_rate(workload.unit, samples)
    }

    /// The same row with a rate.
    pub fn with_rate(mut self, unit: Unit, samples: &Samples) -> Self {
        match unit {
            Unit::Jobs => self.jobs_per_s = Some(rounded(samples.median())),
            Unit::Bytes => self.bytes_per_s = Some(rounded(samples.median())),
        }
        self
    }

    /// The same row beside a peer.
    pub fn beside(mut self, peer: &str, ours: &Samples, theirs: &Samples, goal: Option<f64>) -> Self {
        let ratio = ours.ratio_to(theirs);
        self.peer = Some(peer.to_owned());
        self.peer_jobs_per_s = Some(rounded(theirs.median()));
        self.ratio = Some(rounded(ratio));
        self.cpu_ratio = Some(ours.cpu_ratio_to(theirs))
            .filter(|ratio| ratio.is_finite() && *ratio > 0.0)
            .map(rounded);
        self.goal = goal.map(rounded);
        self.holds = goal.map(|goal| ratio >= goal);
        self
    }

    fn cells(&self) -> [String; 11] {
        let rate = |rate: Option<f64>| rate.map_or(String::new(), |rate| quantity(rate, self.bytes_per_s.is_some()));
        let ours = match self.p99_us {
            Some(p99) => format!("p50 {:.0} us, p99 {p99:.0} us", self.p50_us.unwrap_or(f64::NAN)),
            None => rate(self.jobs_per_s.or(self.bytes_per_s)),
        };
        let ours = match self.resident_bytes {
            Some(resident) => format!("{ours}, {:.0} MB", resident as f64 / 1e6),
            None => ours,
        };
        let goal = match (self.goal, self.p99_us) {
            (Some(goal), None) if self.resident_bytes.is_some() => format!("<= {:.0} MB", goal / 1e6),
            (Some(goal), Some(_)) => format!("<= {goal:.0} us"),
            (Some(goal), None) => format!(">= {goal:.2}"),
            (None, _) => String::new(),
        };
        let holds = self.holds.map_or("", |holds| if holds { "yes" } else { "NO" });
        let what = format!("{} {}", self.primitive, self.workload);
        let what = match &*self.input {
            "" => what.trim().to_owned(),
            input => format!("{}; {input}", what.trim()),
        };
        [
            what,
            self.engine.clone(),
            self.cores.to_string(),
            self.batch.to_string(),
            ours,
            self.peer.clone().unwrap_or_default(),
            rate(self.peer_jobs_per_s),
            self.ratio.map_or(String::new(), |ratio| format!("{ratio:.3}")),
            self.cpu_ratio.map_or(String::new(), |ratio| format!("{ratio:.3}")),
            goal,
            holds.to_owned(),
        ]
    }
}

/// A machine, a command and what was measured.
#[derive(Clone, Debug, Serialize)]
pub struct Report {
    /// The machine.
    pub machine: Machine,
    /// The command that made the report.
    pub command: String,
    /// The day, if the caller gave it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// The rows.
    pub rows: Vec<Row>,
    /// What a reader must know of all: devices that were measured, or why there are none.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}

impl Report {
    /// The report as indented JSON with a line feed.
    ///
    /// # Errors
    /// None in practice: every field is a string, a number or absent.
    pub fn json(&self) -> serde_json::Result<String> {
        Ok(serde_json::to_string_pretty(self)? + "\n")
    }

    /// Writes the JSON to a file, whole or not at all.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn write(&self, path: &Path) -> io::Result<()> {
        let folder = match path.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => folder,
            _ => Path::new("."),
        };
        std::fs::create_dir_all(folder)?;
        let mut file = tempfile::NamedTempFile::new_in(folder)?;
        io::Write::write_all(&mut file, self.json()?.as_bytes())?;
        file.as_file().sync_all()?;
        file.persist(path)?;
        Ok(())
    }

    /// The table for eyes, and what must be known of it.
    pub fn text(&self) -> String {
        let mut text = format!("{}\n", self.table());
        for note in &self.notes {
            text += note;
            text.push('\n');
        }
        text
    }

    /// The table for eyes.
    pub fn table(&self) -> Table {
        let mut table = Table::new();
        table
            .load_style(presets::UTF8_HORIZONTAL_ONLY.row_separator(LineStyle::none()))
            .set_content_arrangement(ContentArrangement::Dynamic)
            .set_header([
                "what",
                "engine",
                "cores",
                "batch",
                "rate",
                "beside",
                "its rate",
                "ratio",
                "by cpu time",
                "goal",
                "holds",
            ]);
        for index in [2, 3, 4, 6, 7, 8, 9] {
            if let Some(column) = table.column_mut(index) {
                column.set_cell_alignment(CellAlignment::Right);
            }
        }
        for row in &self.rows {
            table.add_row(row.cells());
        }
        table
    }
}

/// A rate with three digits and a unit.
fn quantity(rate: f64, bytes: bool) -> String {
    let unit = if bytes { "B/s" } else { "/s" };
    match rate {
        rate if rate >= 1e9 => format!("{:.2} G{unit}", rate / 1e9),
        rate if rate >= 1e6 => format!("{:.2} M{unit}", rate / 1e6),
        rate if rate >= 1e3 => format!("{:.2} k{unit}", rate / 1e3),
        rate => format!("{rate:.1} {unit}"),
    }
}

/// Four digits: more would claim a precision that no machine has.
fn rounded(value: f64) -> f64 {
    if value == 0.0 || !value.is_finite() {
        return value;
    }
    let scale = 10f64.powi(3 - value.abs().log10().floor() as i32);
    (value * scale).round() / scale
}

#[cfg(test)]
mod tests {
    use super::{super::rate::Sample, *};

    fn rates(rates: [f64; 3]) -> Samples {
        Samples(rates.map(|rate| Sample { rate, cpu_rate: rate }).to_vec())
    }

    #[test]
    fn four_digits_are_kept() {
        assert_eq!(rounded(123_456.0), 123_500.0);
        assert_eq!(rounded(0.952_381), 0.9524);
        assert_eq!(rounded(0.0), 0.0);
    }

    #[test]
    fn the_keys_are_those_of_the_contract() {
        let samples = rates([2.0, 4.0, 3.0]);
        let row = Row {
            primitive: "ecdsa".into(),
            ..Row::default()
        };
        let alone = serde_json::to_value(row.clone().with_rate(Unit::Jobs, &samples)).unwrap();
        for key in ["primitive", "engine", "cores", "batch", "jobs_per_s"] {
            assert!(!alone[key].is_null(), "{key}");
        }
        for key in ["peer", "peer_jobs_per_s", "ratio", "goal", "holds"] {
            assert!(
                alone[key].is_null() && alone.get(key).is_some(),
                "{key} is there and null"
            );
        }
        let bytes = serde_json::to_value(row.clone().with_rate(Unit::Bytes, &samples)).unwrap();
        assert!(bytes.get("jobs_per_s").is_none() && bytes["bytes_per_s"] == 3.0);
        let slower = rates([4.0, 8.0, 6.0]);
        let beside = row.beside("other 1.0", &samples, &slower, Some(0.6));
        assert_eq!((beside.ratio, beside.holds), (Some(0.5), Some(false)));
    }

    #[test]
    fn a_report_is_written_whole() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("deep/report.json");
        let report = Report {
            notes: Vec::new(),
            machine: Machine::here(),
            command: "test".into(),
            date: None,
            rows: vec![Row::default()],
        };
        report.write(&path).unwrap();
        let read: serde_json::Value = serde_json::from_slice(&std::fs::read(&path).unwrap()).unwrap();
        assert_eq!(read["rows"].as_array().unwrap().len(), 1);
        assert_eq!(
            std::fs::read_dir(path.parent().unwrap()).unwrap().count(),
            1,
            "no temporary file is left"
        );
    }
}
