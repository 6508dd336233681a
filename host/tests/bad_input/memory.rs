//! What absurd files cost in memory: no more than what they hold, whatever they claim.

use std::{
    io::Write,
    path::Path,
    process::{Command, Stdio},
};

use perigee::chain::litecoin::LITECOIN_REGTEST;

use crate::support::{Folder, chain};

/// Runs `verify` on a file and returns its exit status and the most memory it had resident, in MiB.
fn peak(path: &Path) -> (Option<i32>, u64) {
    let mut child = Command::new(env!("CARGO_BIN_EXE_perigee"))
        .args(["verify", "--profile", "litecoin-regtest", "--threads", "2"])
        .arg(path)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .unwrap();
    let status_file = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    loop {
        // The peak only grows; the last look before the end is at most a moment old.
        if let Ok(status) = std::fs::read_to_string(&status_file) {
            let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
            let kib = line.and_then(|line| line.trim().strip_suffix(" kB")?.trim().parse::<u64>().ok());
            peak = peak.max(kib.unwrap_or(0) / 1024);
        }
        if let Some(status) = child.try_wait().unwrap() {
            return (status.code(), peak);
        }
        std::thread::sleep(std::time::Duration::from_millis(1));
    }
}

#[test]
fn memory_follows_what_is_there() {
    let folder = Folder::new();
    let header = chain(1)[0][..80].to_vec();
    let claim = |count: &[u8]| {
        let mut block = [&header[..], count].concat();
        block.resize(100, 0);
        block
    };
    for (name, bytes) in [
        ("10^6 transactions", claim(&[0xfe, 0x40, 0x42, 0x0f, 0])),
        ("2^64-1 transactions", claim(&[0xff; 9])),
        ("a frame of 2^32-1", [&LITECOIN_REGTEST.magic[..], &[0xff; 4]].concat()),
        (
            "a frame of 32 MiB",
            [&LITECOIN_REGTEST.magic[..], &(32u32 << 20).to_le_bytes()].concat(),
        ),
    ] {
        let (code, peak) = peak(&folder.file(name, &bytes));
        assert_eq!(code, Some(2), "{name}");
        assert!(peak < 64, "{name}: {peak} MiB");
    }
}

#[test]
fn long_files_cost_a_bounded_number_of_copies() {
    let folder = Folder::new();
    // A line of 100 MB is refused after 64 MiB of it; 34 MB of brackets and of items are parsed one at a time.
    for (name, piece, times, limit) in [
        ("line.hex", "00", 50_000_000, 256),
        ("brackets.json", "[", 34_000_000, 256),
        ("items.json", "{},", 11_000_000, 256),
    ] {
        let path = folder.path().join(name);
        let mut file = std::io::BufWriter::new(std::fs::File::create(&path).unwrap());
        if name == "items.json" {
            file.write_all(b"[").unwrap();
        }
        for _ in 0..times {
            file.write_all(piece.as_bytes()).unwrap();
        }
        file.into_inner().unwrap();
        let (code, peak) = peak(&path);
        println!("{name}: {peak} MiB");
        assert_eq!(code, Some(2), "{name}");
        assert!(peak < limit, "{name}: {peak} MiB");
    }
}
