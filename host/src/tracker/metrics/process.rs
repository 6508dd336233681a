//! What the system says of this process and of the disk under its ledger, under the names that every exporter gives them.
//! Read at every scrape from `/proc` and by `statvfs`, and by `doctor` for the disk.
//! Never made up: what the system does not tell is left out.

use std::{
    fmt, fs,
    path::Path,
    time::{Duration, SystemTime, UNIX_EPOCH},
};

use prometheus_client::{collector::Collector, encoding::DescriptorEncoder};

use super::{counter_f64, gauge};

/// What the system says of this process.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Process {
    /// Seconds of processor time since the start, of all threads, of user and system together.
    pub cpu_s: f64,
    /// Bytes of memory that are there, without what is swapped out.
    pub resident_bytes: u64,
    /// Bytes of address space.
    pub virtual_bytes: u64,
    /// Threads.
    pub threads: u64,
    /// Files and sockets that are open.
    pub open_fds: u64,
    /// How many may be; `None`: no limit.
    pub max_fds: Option<u64>,
    /// Unix time of the start, in seconds.
    pub start_s: f64,
}

impl Process {
    /// This process now; `None` where there is no `/proc` as Linux has it.
    pub fn here() -> Option<Self> {
        #[cfg(target_os = "linux")]
        {
            use rustix::{param, process, time};
            let cpu = time::clock_gettime(time::ClockId::ProcessCPUTime);
            let mut own = Self {
                cpu_s: cpu.tv_sec as f64 + cpu.tv_nsec as f64 * 1e-9,
                open_fds: fs::read_dir("/proc/self/fd").ok()?.count() as u64,
                max_fds: process::getrlimit(process::Resource::Nofile).current,
                ..Self::default()
            };
            own.read_status(&fs::read_to_string("/proc/self/status").ok()?)?;
            let stat = fs::read_to_string("/proc/self/stat").ok()?;
            let boot = fs::read_to_string("/proc/stat").ok()?;
            own.start_s = started(&stat, &boot, param::clock_ticks_per_second())?;
            Some(own)
        }
        #[cfg(not(target_os = "linux"))]
        None
    }

    /// Takes memory and threads of `/proc/self/status`.
    #[cfg_attr(not(target_os = "linux"), allow(dead_code))]
    fn read_status(&mut self, status: &str) -> Option<()> {
        let number = |name: &str| -> Option<u64> {
            let line = status
                .lines()
                .find_map(|line| line.strip_prefix(name)?.strip_prefix(':'))?;
            line.split_whitespace().next()?.parse().ok()
        };
        self.resident_bytes = number("VmRSS")?.checked_mul(1024)?;
        self.virtual_bytes = number("VmSize")?.checked_mul(1024)?;
        self.threads = number("Threads")?;
        Some(())
    }
}

/// Unix time in seconds at which the process of `/proc/self/stat` started, of a system whose `/proc/stat` is this.
#[cfg_attr(not(target_os = "linux"), allow(dead_code))]
fn started(stat: &str, boot: &str, ticks_per_s: u64) -> Option<f64> {
    // The name in parentheses may hold anything, parentheses too; field 22 of all is field 20 behind it.
    let (_, fields) = stat.rsplit_once(") ")?;
    let ticks: u64 = fields.split(' ').nth(19)?.parse().ok()?;
    let boot_s: u64 = boot
        .lines()
        .find_map(|line| line.strip_prefix("btime "))?
        .trim()
        .parse()
        .ok()?;
    Some(boot_s as f64 + ticks as f64 / ticks_per_s as f64)
}

/// Bytes of the file system under a folder.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Disk {
    /// All of it.
    pub size_bytes: u64,
    /// What this user may still write.
    pub free_bytes: u64,
}

impl Disk {
    /// The file system under `dir`; `None` where the system does not tell.
    pub fn of(dir: &Path) -> Option<Self> {
        #[cfg(target_os = "linux")]
        {
            let told = rustix::fs::statvfs(dir).ok()?;
            Some(Self {
                size_bytes: told.f_blocks.saturating_mul(told.f_frsize),
                free_bytes: told.f_bavail.saturating_mul(told.f_frsize),
            })
        }
        #[cfg(not(target_os = "linux"))]
        {
            let _ = dir;
            None
        }
    }
}

/// Unix time in seconds.
pub(super) fn unix_s() -> f64 {
    let since = SystemTime::now().duration_since(UNIX_EPOCH);
    since.unwrap_or(Duration::ZERO).as_secs_f64()
}

/// Gives the process out.
#[derive(Debug)]
pub(super) struct OfProcess;

impl Collector for OfProcess {
    fn encode(&self, mut encoder: DescriptorEncoder<'_>) -> fmt::Result {
        let Some(process) = Process::here() else {
            return Ok(());
        };
        let out = &mut encoder;
        let help = "Processor time of all threads, user and system, in seconds";
        counter_f64(out, "process_cpu_seconds", help, process.cpu_s)?;
        let gauges = [
            (
                "process_resident_memory_bytes",
                "Resident memory in bytes",
                process.resident_bytes as f64,
            ),
            (
                "process_virtual_memory_bytes",
                "Address space in bytes",
                process.virtual_bytes as f64,
            ),
            ("process_threads", "Threads", process.threads as f64),
            (
                "process_open_fds",
                "Files and sockets that are open",
                process.open_fds as f64,
            ),
            (
                "process_max_fds",
                "Files and sockets that may be open",
                process.max_fds.map_or(f64::INFINITY, |max| max as f64),
            ),
            (
                "process_start_time_seconds",
                "Unix time of the start in seconds",
                process.start_s,
            ),
        ];
        gauges
            .iter()
            .try_for_each(|(name, help, value)| gauge(out, name, help, *value))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const STAT: &str =
        "42 (per) ig) ee) S 1 42 42 0 -1 4194560 100 0 0 0 5 6 0 0 20 0 3 0 12345 1000 200 18446744073709551615\n";

    #[test]
    fn the_start_is_read_behind_whatever_name_a_process_has() {
        let boot = "cpu 1 2\nbtime 1700000000\nprocesses 5\n";
        assert_eq!(started(STAT, boot, 100), Some(1_700_000_123.45));
        assert_eq!(started(STAT, "cpu 1 2\n", 100), None);
        assert_eq!(started("42 (x) S 1", boot, 100), None);
    }

    #[test]
    fn memory_is_read_in_bytes_and_what_is_missing_is_not_zero() {
        let mut process = Process::default();
        let status = "Name:\tperigee\nVmSize:\t    2048 kB\nVmRSS:\t      12 kB\nThreads:\t7\n";
        assert_eq!(process.read_status(status), Some(()));
        assert_eq!(
            (process.resident_bytes, process.virtual_bytes, process.threads),
            (12_288, 2_097_152, 7)
        );
        assert_eq!(process.read_status("VmSize:\t1 kB\nThreads:\t7\n"), None);
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn this_process_and_its_disk_are_plausible() {
        let process = Process::here().unwrap();
        // A test's process is less than a day old, and its clock is that of the system.
        let age_s = unix_s() - process.start_s;
        assert!((-2.0..86_400.0).contains(&age_s), "{process:?}");
        assert!(
            process.cpu_s > 0.0 && process.resident_bytes > 1 << 20 && process.threads >= 1,
            "{process:?}"
        );
        assert!(process.virtual_bytes >= process.resident_bytes, "{process:?}");
        let before = process.open_fds;
        let _open = fs::File::open("/proc/self/status").unwrap();
        let _other = fs::File::open("/proc/self/status").unwrap();
        // Other tests open and close files beside this one.
        assert!(before >= 3 && Process::here().unwrap().open_fds >= 3);
        let disk = Disk::of(Path::new("/")).unwrap();
        assert!(disk.size_bytes >= disk.free_bytes && disk.size_bytes > 0, "{disk:?}");
        assert_eq!(Disk::of(Path::new("/no/such/folder")), None);
    }
}
