//! Limits of the process and of what it runs in: open files, memory, cores, and the quotas of control groups.
//! Part of `doctor`; read from `/proc` and `/sys/fs/cgroup`.
//! Never guesses where the system does not tell: it says so.

use std::{
    fs,
    path::{Path, PathBuf},
};

use serde_json::json;

use super::{Finding, Level, bytes};
use crate::{
    pipeline::cores,
    tracker::{
        config::TrackerConfig,
        service::{raised_open_files, too_few_files},
    },
};

pub(super) fn examine(config: &TrackerConfig) -> Vec<Finding> {
    let groups = Groups::here();
    let mut findings = vec![files(config), cores_of(config, &groups)];
    findings.insert(1, memory(config, &groups));
    findings
}

/// The tracker raises its own limit; whether it can is tried here, on this process.
fn files(config: &TrackerConfig) -> Finding {
    let connections = config.network.connections_max;
    match raised_open_files(connections) {
        Ok(limit) => judge_files(limit, connections),
        Err(error) => {
            let values = json!({ "connections_max": connections });
            let advice = "the system says that it allows more, and does not: look at LimitNOFILE and at fs.nr_open";
            Finding::ok("open files", error.to_string(), values).at(Level::Warn, advice)
        }
    }
}

/// `None`: no limit.
fn judge_files(limit: Option<u64>, connections: usize) -> Finding {
    let text = limit.map_or_else(|| "as many as it likes".to_owned(), |limit| limit.to_string());
    let measured = format!("{text}, for {connections} connections");
    let values = json!({ "open_files_max": limit, "connections_max": connections });
    let finding = Finding::ok("open files", measured, values);
    match limit.and_then(|limit| too_few_files(limit, connections)) {
        None => finding,
        Some(advice) => finding.at(Level::Warn, advice),
    }
}

fn memory(config: &TrackerConfig, groups: &Groups) -> Finding {
    let wanted = wanted_bytes(config);
    let info = fs::read_to_string("/proc/meminfo").unwrap_or_default();
    let line = |name: &str| -> Option<u64> {
        let rest = info
            .lines()
            .find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))?;
        rest.split_whitespace().next()?.parse::<u64>().ok()?.checked_mul(1024)
    };
    judge_memory(wanted, line("MemTotal"), line("MemAvailable"), groups.memory_max())
}

fn judge_memory(wanted: u64, total: Option<u64>, available: Option<u64>, group: Option<u64>) -> Finding {
    let text = |count: Option<u64>| count.map_or_else(|| "unknown".to_owned(), bytes);
    let mut measured = format!(
        "{} of {} available, {} wanted at the configured bounds",
        text(available),
        text(total),
        bytes(wanted)
    );
    if let Some(group) = group {
        measured.push_str(&format!("; the control group may have {}", bytes(group)));
    }
    let values = json!({
        "wanted_bytes": wanted, "total_bytes": total, "available_bytes": available, "control_group_bytes_max": group,
    });
    let finding = Finding::ok("memory", measured, values);
    let lower = "lower [state] clean_bytes_max and pending_bytes_max or [ledger] known_objects_max";
    if total.into_iter().chain(group).any(|most| most < wanted) {
        finding.at(
            Level::Bad,
            format!("{lower}, or raise MemoryMax: it would be killed when they fill"),
        )
    } else if available.is_some_and(|available| available < wanted) {
        finding.at(Level::Warn, format!("end what else is in memory, or {lower}"))
    } else {
        finding
    }
}

/// Bytes that the configured bounds allow, when all of them are full, and the program itself.
fn wanted_bytes(config: &TrackerConfig) -> u64 {
    let (state, ledger) = (&config.state, &config.ledger);
    let known = (ledger.known_objects_max as u64).saturating_mul(KNOWN_OBJECT_BYTES);
    let sessions = (config.network.connections_max as u64).saturating_mul(SESSION_BYTES);
    // One batch is written while the next fills.
    let batches = (ledger.batch_bytes_max as u64).saturating_mul(2);
    [
        state.clean_bytes_max as u64,
        state.pending_bytes_max as u64,
        batches,
        known,
        sessions,
        PROGRAM_BYTES,
    ]
    .into_iter()
    .fold(0, u64::saturating_add)
}

fn cores_of(config: &TrackerConfig, groups: &Groups) -> Finding {
    judge_cores(
        &cores::allowed(),
        &config.network.io_cores,
        &config.engine.cores,
        groups.cores_max(),
    )
}

fn judge_cores(allowed: &[usize], io: &[usize], engine: &[usize], quota: Option<f64>) -> Finding {
    let listed = |cores: &[usize]| match cores {
        [] => "none".to_owned(),
        cores => cores::ranges(cores),
    };
    let pinned = format!("pinned: sockets {}, engines {}", listed(io), listed(engine));
    let mut measured = format!("{} ({}), {pinned}", allowed.len(), listed(allowed));
    if let Some(quota) = quota {
        measured.push_str(&format!("; the control group may have {quota:.1} at once"));
    }
    let values = json!({
        "allowed": allowed, "io_cores": io, "engine_cores": engine, "control_group_cores_max": quota,
    });
    let finding = Finding::ok("cores", measured, values);
    let is_absent = |core: &&usize| !allowed.is_empty() && !allowed.contains(core);
    let absent: Vec<usize> = io.iter().chain(engine).filter(is_absent).copied().collect();
    let shared: Vec<usize> = io.iter().filter(|core| engine.contains(core)).copied().collect();
    if !absent.is_empty() {
        let advice = format!(
            "this process may not run on {}: mend io_cores and cores, or AllowedCPUs",
            listed(&absent)
        );
        finding.at(Level::Bad, advice)
    } else if !shared.is_empty() {
        let advice = format!(
            "sockets and engines share {}: give each its own, or answers come late",
            listed(&shared)
        );
        finding.at(Level::Warn, advice)
    } else if allowed.len() == 1 || quota.is_some_and(|quota| quota < 2.0) {
        finding.at(
            Level::Warn,
            "sockets and engines share one core: a second one doubles what it answers",
        )
    } else if quota.is_some_and(|quota| quota + 0.5 < allowed.len() as f64) {
        finding.at(
            Level::Warn,
            "threads will be stopped when the quota is used up: set [engine] threads to fit, or raise CPUQuota",
        )
    } else {
        finding
    }
}

/// The control groups (version 2) that this process is in, innermost first.
struct Groups(Vec<PathBuf>);

impl Groups {
    fn here() -> Self {
        let own = fs::read_to_string("/proc/self/cgroup").unwrap_or_default();
        Self::of(&own, Path::new("/sys/fs/cgroup"))
    }

    fn of(own: &str, root: &Path) -> Self {
        let path = own.lines().find_map(|line| line.strip_prefix("0::/"));
        let inner = path.map(|path| root.join(path));
        let within = inner.iter().flat_map(|inner| inner.ancestors());
        Self(
            within
                .take_while(|folder| folder.starts_with(root))
                .map(Path::to_owned)
                .collect(),
        )
    }

    /// The least of what one of them allows.
    fn memory_max(&self) -> Option<u64> {
        let limits = self
            .0
            .iter()
            .filter_map(|group| fs::read_to_string(group.join("memory.max")).ok());
        limits.filter_map(|limit| limit.trim().parse().ok()).min()
    }

    /// Cores at once, as the least quota of time has it.
    fn cores_max(&self) -> Option<f64> {
        let quotas = self
            .0
            .iter()
            .filter_map(|group| fs::read_to_string(group.join("cpu.max")).ok());
        let cores = quotas.filter_map(|quota| {
            let (time, period) = quota.trim().split_once(' ')?;
            Some(time.parse::<f64>().ok()? / period.parse::<f64>().ok()?)
        });
        cores.min_by(f64::total_cmp)
    }
}

/// Of an object that is remembered: its hash, its place, and what the table takes.
const KNOWN_OBJECT_BYTES: u64 = 128;
/// Of a connection that sends little: its state and its buffers.
const SESSION_BYTES: u64 = 8 << 10;
/// Code, threads, engines.
const PROGRAM_BYTES: u64 = 128 << 20;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn files_are_judged_by_what_may_be_open_once_the_limit_is_raised() {
        assert_eq!(judge_files(Some(1 << 20), 20_000).level, Level::Ok);
        assert_eq!(judge_files(None, 20_000).level, Level::Ok);
        let few = judge_files(Some(4_096), 20_000);
        assert!(
            few.level == Level::Warn && few.advice.contains("LimitNOFILE=20256"),
            "{few:?}"
        );
    }

    #[test]
    fn memory_that_is_not_there_is_bad_and_memory_that_is_taken_a_warning() {
        let level = |total, available, group| judge_memory(100, total, available, group).level;
        assert_eq!(level(Some(200), Some(100), None), Level::Ok);
        assert_eq!(level(None, None, None), Level::Ok);
        assert_eq!(level(Some(200), Some(99), None), Level::Warn);
        assert_eq!(level(Some(99), Some(99), None), Level::Bad);
        assert_eq!(level(Some(200), Some(150), Some(99)), Level::Bad);
        assert_eq!(level(Some(200), Some(150), Some(100)), Level::Ok);
        // What the defaults want is less than a small machine has, and grows with each bound.
        let mut config = TrackerConfig::default();
        let wanted = wanted_bytes(&config);
        assert!((256 << 20..1 << 30).contains(&wanted), "{wanted}");
        config.state.clean_bytes_max += 1 << 30;
        assert_eq!(wanted_bytes(&config), wanted + (1 << 30));
    }

    #[test]
    fn cores_are_judged_by_what_is_allowed_and_shared() {
        let level =
            |allowed: &[usize], io: &[usize], engine: &[usize], quota| judge_cores(allowed, io, engine, quota).level;
        assert_eq!(level(&[0, 1, 2, 3], &[0], &[1, 2, 3], None), Level::Ok);
        assert_eq!(level(&[0, 1, 2, 3], &[], &[], Some(4.0)), Level::Ok);
        assert_eq!(level(&[0, 1], &[0], &[2], None), Level::Bad);
        assert_eq!(level(&[0, 1], &[0], &[0, 1], None), Level::Warn);
        assert_eq!(level(&[3], &[], &[], None), Level::Warn);
        assert_eq!(level(&[0, 1, 2, 3], &[], &[], Some(2.0)), Level::Warn);
        assert_eq!(level(&[0, 1], &[], &[], Some(1.5)), Level::Warn);
    }

    #[test]
    fn the_least_limit_of_all_groups_holds() {
        let root = tempfile::TempDir::new().unwrap();
        let inner = root.path().join("system.slice/perigee.service");
        fs::create_dir_all(&inner).unwrap();
        fs::write(inner.join("memory.max"), "max\n").unwrap();
        fs::write(inner.join("cpu.max"), "150000 100000\n").unwrap();
        fs::write(root.path().join("system.slice/memory.max"), "1048576\n").unwrap();
        fs::write(root.path().join("system.slice/cpu.max"), "max 100000\n").unwrap();
        let groups = Groups::of("1:name=x:/other\n0::/system.slice/perigee.service\n", root.path());
        assert_eq!(
            (groups.0.len(), groups.memory_max(), groups.cores_max()),
            (3, Some(1 << 20), Some(1.5))
        );
        let none = Groups::of("1:name=x:/other\n", root.path());
        assert_eq!((none.memory_max(), none.cores_max()), (None, None));
    }
}
