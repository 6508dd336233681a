//! The clock: whether something keeps it right, and whether it has stepped back behind what the ledger was last written at.
//! Part of `doctor`; epochs of audits and deadlines of contracts go by it.
//! Never sets it.

use std::{
    fs,
    path::Path,
    process::{Command, Stdio},
    time::{SystemTime, UNIX_EPOCH},
};

use serde_json::json;

use super::{Finding, Level};

pub(super) fn examine(dir: &Path) -> Vec<Finding> {
    vec![
        judge_synchronised(synchronised()),
        judge_step(last_write_s(dir), now_s()),
    ]
}

/// What the kernel says of its clock: systemd asks adjtimex(2) whether a daemon, of whatever make, keeps it synchronised.
fn synchronised() -> Option<bool> {
    let told = Command::new("timedatectl")
        .args(["show", "--property=NTPSynchronized", "--value"])
        .stdin(Stdio::null())
        .stderr(Stdio::null())
        .output()
        .ok()
        .filter(|output| output.status.success());
    match told?.stdout.trim_ascii() {
        b"yes" => Some(true),
        b"no" => Some(false),
        _ => None,
    }
}

fn judge_synchronised(told: Option<bool>) -> Finding {
    let values = json!({ "synchronised": told });
    match told {
        Some(true) => Finding::ok("clock", "synchronised", values),
        Some(false) => Finding::ok("clock", "not synchronised", values).at(
            Level::Warn,
            "install and start chrony or systemd-timesyncd: a clock that drifts puts audits into the wrong epoch",
        ),
        None => Finding::ok("clock", "timedatectl does not tell whether it is synchronised", values).at(
            Level::Warn,
            "where the host keeps the time, as in a container, look there; else install chrony or systemd-timesyncd",
        ),
    }
}

/// Unix time in seconds at which the ledger was written last, by the clock of that moment; `None`: there is no ledger.
fn last_write_s(dir: &Path) -> Option<f64> {
    let modified = fs::metadata(dir.join(LEDGER_FILE)).ok()?.modified().ok()?;
    modified
        .duration_since(UNIX_EPOCH)
        .ok()
        .map(|since| since.as_secs_f64())
}

fn now_s() -> f64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.map_or(0.0, |since| since.as_secs_f64())
}

fn judge_step(last_s: Option<f64>, now_s: f64) -> Finding {
    let values = json!({ "now_s": now_s, "ledger_written_s": last_s });
    match last_s.map(|last| now_s - last) {
        None => Finding::ok("clock step", "no ledger yet", values),
        Some(since) if since >= -STEP_S_MAX => Finding::ok(
            "clock step",
            format!("the ledger was written {:.0} s ago", since.max(0.0)),
            values,
        ),
        Some(since) => {
            let measured = format!("the ledger was written {:.0} s from now, by the clock of then", -since);
            let advice = "the clock is behind, or was ahead: set it right before the tracker starts, or times in the ledger run back";
            Finding::ok("clock step", measured, values).at(Level::Bad, advice)
        }
    }
}

const LEDGER_FILE: &str = "ledger.redb";
/// File systems round times.
const STEP_S_MAX: f64 = 2.0;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_stands_before_the_last_write_is_bad() {
        assert_eq!(judge_step(None, 1e9).level, Level::Ok);
        assert_eq!(judge_step(Some(1e9), 1e9 + 5.0).level, Level::Ok);
        assert_eq!(judge_step(Some(1e9), 1e9 - 1.0).level, Level::Ok);
        let stepped = judge_step(Some(1e9), 1e9 - 3600.0);
        assert!(
            stepped.level == Level::Bad && stepped.measured.contains("3600 s from now"),
            "{stepped:?}"
        );
        let levels = [Some(true), Some(false), None].map(|told| judge_synchronised(told).level);
        assert_eq!(levels, [Level::Ok, Level::Warn, Level::Warn]);
    }

    #[test]
    fn the_last_write_is_that_of_the_ledger() {
        let dir = tempfile::TempDir::new().unwrap();
        assert_eq!(last_write_s(dir.path()), None);
        fs::write(dir.path().join(LEDGER_FILE), "").unwrap();
        let finding = judge_step(last_write_s(dir.path()), now_s());
        assert!(
            finding.level == Level::Ok && finding.measured.contains("s ago"),
            "{finding:?}"
        );
    }
}
