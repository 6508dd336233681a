//! What a tracker will find where it is to run: limits, cores, disk, clock, ports, files; measured, judged, and what to do.
//! Asked by `perigee tracker doctor` before a start, and beside a tracker that runs.
//! Never changes anything: what it writes to measure the disk is gone when it ends.

mod clock;
mod disk;
mod machine;
mod place;

use std::path::{Path, PathBuf};

use serde_json::{Value, json};

use super::config::TrackerConfig;

/// How something was found.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Level {
    /// As it should be.
    Ok,
    /// The tracker runs, and not as it could.
    Warn,
    /// The tracker does not start, or loses what it should keep.
    Bad,
}

impl Level {
    /// In one word.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Ok => "ok",
            Self::Warn => "warn",
            Self::Bad => "bad",
        }
    }
}

/// One thing that was looked at.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    /// What it is, in one word or two.
    pub check: &'static str,
    /// How it was found.
    pub level: Level,
    /// What was measured, in words.
    pub measured: String,
    /// What to do; empty where nothing is.
    pub advice: String,
    /// The same in numbers, with units in their names.
    pub values: Value,
}

impl Finding {
    /// Something that is as it should be.
    pub fn ok(check: &'static str, measured: impl Into<String>, values: Value) -> Self {
        Self {
            check,
            level: Level::Ok,
            measured: measured.into(),
            advice: String::new(),
            values,
        }
    }

    /// The same, found otherwise.
    #[must_use]
    pub fn at(mut self, level: Level, advice: impl Into<String>) -> Self {
        self.level = level;
        self.advice = advice.into();
        self
    }

    /// As one object.
    pub fn to_json(&self) -> Value {
        json!({
            "check": self.check,
            "level": self.level.name(),
            "measured": self.measured,
            "advice": self.advice,
            "values": self.values,
        })
    }
}

/// The worst of findings; good where there is none.
pub fn worst(findings: &[Finding]) -> Level {
    findings.iter().map(|finding| finding.level).max().unwrap_or(Level::Ok)
}

/// Looks at everything that a tracker of this folder and this file would meet; `file` is `None` where there is none, and every
/// default holds. The configuration is returned where it can be used.
pub fn examine(dir: &Path, file: Option<&Path>) -> (Vec<Finding>, Option<TrackerConfig>) {
    let (config, finding) = configuration(file);
    // What does not hang on the file is told anyway.
    let held = config.clone().unwrap_or_default();
    let mut findings = vec![finding];
    findings.extend(machine::examine(&held));
    findings.extend(disk::examine(dir));
    findings.extend(clock::examine(dir));
    findings.extend(place::examine(dir, &held));
    (findings, config)
}

fn configuration(file: Option<&Path>) -> (Option<TrackerConfig>, Finding) {
    let path = file.map(|file| file.display().to_string());
    let values = json!({ "file": path });
    match file.map(TrackerConfig::read) {
        None => {
            let finding = Finding::ok("configuration", "no file: every default holds", values);
            (Some(TrackerConfig::default()), finding)
        }
        Some(Ok(config)) => {
            let finding = Finding::ok(
                "configuration",
                format!("{} can be used", path.unwrap_or_default()),
                values,
            );
            (Some(config), finding)
        }
        Some(Err(error)) => {
            let advice =
                "mend it; `perigee tracker config default` shows every setting. What follows is for the defaults";
            let finding = Finding::ok("configuration", error.to_string(), values);
            (None, finding.at(Level::Bad, advice))
        }
    }
}

/// The folder itself, or the nearest above it that there is.
fn nearest(dir: &Path) -> PathBuf {
    let absolute = std::path::absolute(dir).unwrap_or_else(|_| dir.to_owned());
    let found = absolute.ancestors().find(|folder| folder.is_dir());
    found.map_or_else(|| PathBuf::from("/"), Path::to_owned)
}

/// Bytes in a unit that fits: three digits or so.
fn bytes(count: u64) -> String {
    let units = [("TiB", 40), ("GiB", 30), ("MiB", 20), ("KiB", 10)];
    let unit = units.into_iter().find(|(_, shift)| count >> shift > 0);
    unit.map_or_else(
        || format!("{count} B"),
        |(name, shift)| format!("{:.1} {name}", count as f64 / (1u64 << shift) as f64),
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_wrong_file_is_bad_and_the_rest_is_told_all_the_same() {
        let dir = tempfile::TempDir::new().unwrap();
        let file = dir.path().join("tracker.toml");
        std::fs::write(
            &file,
            "[network]\nlisten = [\"127.0.0.1:0\"]\n[control]\nlisten = \"127.0.0.1:0\"\n",
        )
        .unwrap();
        let (findings, config) = examine(dir.path(), Some(&file));
        assert!(config.is_some());
        let level = |findings: &[Finding], check: &str| {
            let found = findings.iter().find(|finding| finding.check == check);
            found.unwrap_or_else(|| panic!("{check} in {findings:?}")).level
        };
        for check in ["configuration", "identity", "ports"] {
            assert_eq!(level(&findings, check), Level::Ok, "{check}: {findings:?}");
        }
        for finding in &findings {
            assert_eq!(finding.advice.is_empty(), finding.level == Level::Ok, "{finding:?}");
            assert!(
                !finding.measured.is_empty() && finding.values.is_object(),
                "{finding:?}"
            );
        }
        std::fs::write(&file, "[network]\nio_threads = 0\n").unwrap();
        let (wrong, config) = examine(dir.path(), Some(&file));
        assert!(config.is_none() && worst(&wrong) == Level::Bad);
        assert_eq!(level(&wrong, "configuration"), Level::Bad);
        assert_eq!(wrong.len(), findings.len());
        // Nothing is left behind.
        assert_eq!(std::fs::read_dir(dir.path()).unwrap().count(), 1);
    }

    #[test]
    fn bytes_are_told_in_units_that_fit() {
        for (count, text) in [
            (0, "0 B"),
            (1023, "1023 B"),
            (1024, "1.0 KiB"),
            (1 << 20, "1.0 MiB"),
            (3 << 29, "1.5 GiB"),
            (u64::MAX, "16777216.0 TiB"),
        ] {
            assert_eq!(bytes(count), text);
        }
    }
}
