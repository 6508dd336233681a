//! The disk under the ledger: what it is, how much room there is, and what a durable write takes, measured.
//! Part of `doctor`; writes one file beside the ledger, flushes it as the ledger does, and removes it.
//! Never touches the ledger.

use std::{
    fs, io,
    io::Write as _,
    path::{Path, PathBuf},
    time::{Duration, Instant},
};

use hdrhistogram::Histogram;
use serde_json::json;

use super::{Finding, Level, bytes, nearest};
use crate::tracker::metrics::Disk;

pub(super) fn examine(dir: &Path) -> Vec<Finding> {
    let folder = nearest(dir);
    let flushes = match measure(&folder, FLUSHES) {
        Ok(times) => judge_flushes(&times),
        Err(error) => {
            let measured = format!("{} cannot be written: {error}", folder.display());
            let values = json!({ "folder": folder.display().to_string(), "error": error.to_string() });
            let advice = "give the tracker's user the folder (chown, StateDirectory=), or name another with --dir";
            Finding::ok("flush", measured, values).at(Level::Bad, advice)
        }
    };
    vec![space(&folder), file_system(&folder), flushes]
}

fn space(folder: &Path) -> Finding {
    match Disk::of(folder) {
        Some(disk) => judge_space(disk),
        None => Finding::ok("disk space", "this system does not tell", json!({})),
    }
}

fn judge_space(disk: Disk) -> Finding {
    let measured = format!("{} of {} free", bytes(disk.free_bytes), bytes(disk.size_bytes));
    let values = json!({ "free_bytes": disk.free_bytes, "size_bytes": disk.size_bytes });
    let finding = Finding::ok("disk space", measured, values);
    let advice =
        "make the file system larger, or name another with --dir: the tracker ends where its ledger cannot be written";
    if disk.free_bytes < FREE_BYTES_MIN {
        finding.at(Level::Bad, advice)
    } else if disk.free_bytes < disk.size_bytes / 20 || disk.free_bytes < 8 * FREE_BYTES_MIN {
        finding.at(Level::Warn, advice)
    } else {
        finding
    }
}

fn file_system(folder: &Path) -> Finding {
    let mounts = fs::read_to_string("/proc/self/mountinfo").unwrap_or_default();
    let real = fs::canonicalize(folder).unwrap_or_else(|_| folder.to_owned());
    judge_file_system(mount_of(&mounts, &real).as_deref())
}

fn judge_file_system(kind: Option<&str>) -> Finding {
    let values = json!({ "type": kind });
    let Some(kind) = kind else {
        return Finding::ok("file system", "this system does not tell", values);
    };
    let finding = Finding::ok("file system", kind, values);
    match kind {
        "tmpfs" | "ramfs" => finding.at(
            Level::Bad,
            "it is memory: nothing in it survives the machine; name another folder with --dir",
        ),
        "nfs" | "nfs4" | "cifs" | "smb3" | "9p" | "ceph" | "glusterfs" => finding.at(
            Level::Warn,
            "a network is between ledger and disk: every answer waits for it; prefer a disk of this machine",
        ),
        "overlay" | "aufs" => finding.at(
            Level::Warn,
            "it is the layer of a container, which goes with it: mount a volume there",
        ),
        _ => finding,
    }
}

/// The type of the file system that a path is on: of the mounts of `/proc/self/mountinfo` (proc(5)) the longest above it, the last
/// of equals.
fn mount_of(mounts: &str, path: &Path) -> Option<String> {
    let candidates = mounts.lines().filter_map(|line| {
        let (left, right) = line.split_once(" - ")?;
        let point = PathBuf::from(unescape(left.split(' ').nth(4)?));
        let kind = right.split(' ').next()?;
        path.starts_with(&point).then(|| (point.components().count(), kind))
    });
    candidates
        .max_by_key(|(depth, _)| *depth)
        .map(|(_, kind)| kind.to_owned())
}

/// Spaces and the like stand there as octal numbers behind a backslash.
fn unescape(text: &str) -> String {
    [("\\040", " "), ("\\011", "\t"), ("\\012", "\n"), ("\\134", "\\")]
        .into_iter()
        .fold(text.to_owned(), |text, (code, letter)| text.replace(code, letter))
}

/// Appends 4 KiB and flushes them, so many times; what each took.
fn measure(folder: &Path, count: usize) -> io::Result<Vec<Duration>> {
    let mut file = tempfile::Builder::new()
        .prefix(".perigee-doctor-")
        .tempfile_in(folder)?;
    let page = [0x5a; 4096];
    let mut times = Vec::with_capacity(count);
    let until = Instant::now() + MEASURE;
    while times.len() < count && (times.len() < FLUSHES_MIN || Instant::now() < until) {
        let start = Instant::now();
        file.write_all(&page)?;
        // fdatasync, as the ledger.
        file.as_file().sync_data()?;
        times.push(start.elapsed());
    }
    file.close()?;
    Ok(times)
}

fn judge_flushes(times: &[Duration]) -> Finding {
    let mut histogram = Histogram::<u64>::new_with_max(60_000_000_000, 3).expect("bounds that are fixed");
    for time in times {
        histogram.saturating_record(u64::try_from(time.as_nanos()).unwrap_or(u64::MAX));
    }
    let ms = |quantile: f64| histogram.value_at_quantile(quantile) as f64 * 1e-6;
    let (median, high, most) = (ms(0.5), ms(0.99), ms(1.0));
    let measured = format!(
        "4 KiB durable in {median:.2} ms (median), {high:.2} ms (99 of 100), {most:.2} ms (worst of {})",
        times.len()
    );
    let values = json!({ "median_ms": median, "p99_ms": high, "max_ms": most, "count": times.len() });
    let finding = Finding::ok("flush", measured, values);
    let advice = "every answer waits for a flush: another disk, or whatever else writes to this one elsewhere";
    if high >= FLUSH_MS_BAD {
        finding.at(Level::Bad, advice)
    } else if high >= FLUSH_MS_WARN {
        finding.at(Level::Warn, advice)
    } else if median < FLUSH_MS_REAL {
        let advice = "quicker than any disk: its cache says done before it is; check for barrier=0, nobarrier, or a host that lies";
        finding.at(Level::Warn, advice)
    } else {
        finding
    }
}

/// A ledger needs room for the batches of a few minutes at least.
const FREE_BYTES_MIN: u64 = 1 << 30;
/// How many flushes are measured, in at most so long, and how many in any case.
const FLUSHES: usize = 200;
const FLUSHES_MIN: usize = 20;
const MEASURE: Duration = Duration::from_secs(4);
/// Above this the alert PerigeeCommitSlow would fire.
const FLUSH_MS_BAD: f64 = 250.0;
/// Ten commits a second are no more to be had.
const FLUSH_MS_WARN: f64 = 50.0;
/// No medium makes 4 KiB durable in so little: NVMe with a protected cache takes some 10 us.
const FLUSH_MS_REAL: f64 = 0.005;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn flushes_are_judged_by_their_tail_and_by_what_is_possible() {
        let level = |median_us: u64, high_us: u64| {
            let mut times = vec![Duration::from_micros(median_us); 95];
            times.extend(vec![Duration::from_micros(high_us); 5]);
            judge_flushes(&times).level
        };
        assert_eq!(level(500, 5_000), Level::Ok);
        assert_eq!(level(500, 80_000), Level::Warn);
        assert_eq!(level(500, 300_000), Level::Bad);
        assert_eq!(level(2, 100), Level::Warn);
    }

    #[test]
    fn real_flushes_are_measured_and_leave_nothing_behind() {
        let dir = tempfile::TempDir::new().unwrap();
        let times = measure(dir.path(), 3).unwrap();
        assert!(
            times.len() == 3 && times.iter().all(|time| !time.is_zero()),
            "{times:?}"
        );
        assert_eq!(fs::read_dir(dir.path()).unwrap().count(), 0);
        assert!(measure(&dir.path().join("none"), 3).is_err());
    }

    #[test]
    fn the_nearest_mount_counts() {
        let mounts = "22 1 8:1 / / rw - ext4 /dev/sda1 rw\n23 22 0:5 / /var/lib/with\\040space rw - nfs4 host:/x rw\n\
                      24 22 0:6 / /var rw shared:1 - xfs /dev/sdb rw\n25 24 0:7 / /var rw - btrfs /dev/sdc rw\n";
        let kind = |path: &str| mount_of(mounts, Path::new(path));
        assert_eq!(kind("/home").as_deref(), Some("ext4"));
        assert_eq!(kind("/var/lib").as_deref(), Some("btrfs"));
        assert_eq!(kind("/variable").as_deref(), Some("ext4"));
        assert_eq!(kind("/var/lib/with space/ledger").as_deref(), Some("nfs4"));
        assert_eq!(mount_of("", Path::new("/")), None);
        let levels = [Some("ext4"), None, Some("overlay"), Some("nfs4"), Some("tmpfs")]
            .map(|kind| judge_file_system(kind).level);
        assert_eq!(levels, [Level::Ok, Level::Ok, Level::Warn, Level::Warn, Level::Bad]);
    }

    #[test]
    fn room_is_judged_by_share_and_by_size() {
        let level = |free_bytes, size_bytes| judge_space(Disk { size_bytes, free_bytes }).level;
        assert_eq!(level(100 << 30, 200 << 30), Level::Ok);
        assert_eq!(level(9 << 30, 200 << 30), Level::Warn);
        assert_eq!(level(7 << 30, 20 << 30), Level::Warn);
        assert_eq!(level((1 << 30) - 1, 20 << 30), Level::Bad);
    }
}
