//! `perigee tracker ledger`: checks a ledger or its export, and writes the export.
//! Opens a ledger for looking only; a service that has it open is not disturbed, the command is refused.
//! Never changes a ledger, not even to repair it after a crash.

use std::path::{Path, PathBuf};

use clap::{Args, Subcommand};
use indicatif::ProgressBar;
use perigee::store::{BatchLog, EXPORT_MAGIC, Report, StoreError, StoreLimits, export_file};
use serde_json::json;

use super::super::{CommandResult, Exit, print, print_json, progress, table};

/// Options of `perigee tracker ledger`.
#[derive(Debug, Args)]
#[command(after_help = HELP_AFTER)]
pub(crate) struct Options {
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Check every hash, root, signature and checksum of a ledger or an export
    Verify {
        /// The folder of a ledger, its store, or an export
        #[arg(value_name = "DIR|FILE")]
        path: PathBuf,
        /// The tracker's public key, 64 hexadecimal digits, that must have signed it
        #[arg(long, value_name = "KEY")]
        tracker: Option<String>,
        /// Print one JSON object instead of a table
        #[arg(long)]
        json: bool,
    },
    /// Write a ledger as a plain stream that needs no database; every batch is checked on the way
    Export {
        /// The folder of a ledger, or its store
        #[arg(value_name = "DIR")]
        path: PathBuf,
        /// Where to write it; the file appears whole or not at all
        #[arg(long, value_name = "FILE")]
        out: PathBuf,
        /// Print one JSON object instead of a line
        #[arg(long)]
        json: bool,
    },
}

/// Runs the subcommand.
pub(crate) fn run(options: Options) -> CommandResult {
    match options.command {
        Command::Verify { path, tracker, json } => verify(&path, tracker.as_deref(), json),
        Command::Export { path, out, json } => export(&path, &out, json),
    }
}

fn verify(path: &Path, tracker: Option<&str>, json: bool) -> CommandResult {
    let limits = StoreLimits::default();
    let report = if is_export(path) {
        // Batches are not known before the end; bytes are.
        let bar = progress(std::fs::metadata(path)?.len(), "bytes of the export");
        let report = export_file(path, &limits, |_, bytes| bar.set_position(bytes));
        bar.finish_and_clear();
        report?
    } else {
        verify_store(path, &limits)?
    };
    let key = report.tracker.map(hex::encode);
    let other = match (tracker, &key) {
        (Some(expected), Some(got)) => !expected.eq_ignore_ascii_case(got),
        _ => false,
    };
    let fault = match &report.damage {
        Some(damage) => Some(damage.to_string()),
        None if other => Some(format!(
            "signed by another tracker: expected {}, got {}",
            tracker.unwrap_or_default(),
            key.as_deref().unwrap_or_default()
        )),
        None => None,
    };
    if json {
        print_json(&json!({
            "batches": report.batches,
            "objects": report.objects,
            "bytes": report.bytes,
            "side_rows": report.side_rows,
            "size": report.head.size,
            "root": hex::encode(report.head.root),
            "tracker": key,
            "fault": fault,
        }))?;
    } else {
        print(&words(&report, key.as_deref(), fault.as_deref()))?;
    }
    Ok(if fault.is_none() { Exit::Good } else { Exit::Rejected })
}

/// The store, and then redb's own check of its structure.
fn verify_store(path: &Path, limits: &StoreLimits) -> Result<Report, StoreError> {
    let damaged = |error: StoreError| match error {
        StoreError::Damaged(damage) => Ok(Report::damaged(damage)),
        error => Err(error),
    };
    let (log, head) = match BatchLog::look(path, limits.clone()) {
        Ok(opened) => opened,
        // What is found on opening is a finding too, not a failure to look.
        Err(error) => return damaged(error),
    };
    let bar = progress(head.size, "batches");
    let report = log.verify(|done, _| follow(&bar, done));
    bar.finish_and_clear();
    drop(log);
    let mut report = report?;
    if report.damage.is_none() {
        match BatchLog::check_structure(path, limits.clone()) {
            Ok(()) => {}
            Err(StoreError::Damaged(damage)) => report.damage = Some(damage),
            Err(error) => return Err(error),
        }
    }
    Ok(report)
}

fn export(path: &Path, out: &Path, json: bool) -> CommandResult {
    let (log, head) = BatchLog::look(path, StoreLimits::default())?;
    let bar = progress(head.size, "batches");
    let exported = log.export_to(out, |done, _| follow(&bar, done));
    bar.finish_and_clear();
    let exported = exported?;
    let (size, root, bytes) = (exported.head.size, hex::encode(exported.head.root), exported.bytes);
    if json {
        print_json(&json!({"file": out.display().to_string(), "bytes": bytes, "size": size, "root": root}))?;
    } else {
        print(&format!(
            "{}: {size} batches, {bytes} bytes, root {root}\n",
            out.display()
        ))?;
    }
    Ok(Exit::Good)
}

fn follow(bar: &ProgressBar, done: u64) {
    bar.set_position(done);
}

fn words(report: &Report, key: Option<&str>, fault: Option<&str>) -> String {
    let mut out = table(&["ledger", ""]);
    let rows = [
        ("batches", report.batches.to_string()),
        ("objects", report.objects.to_string()),
        ("bytes of objects", report.bytes.to_string()),
        ("rows of side tables", report.side_rows.to_string()),
        ("root of the log", hex::encode(report.head.root)),
        ("tracker", key.unwrap_or("none yet").to_owned()),
        (
            "result",
            fault.map_or_else(|| "whole".to_owned(), |fault| format!("damaged: {fault}")),
        ),
    ];
    for (name, value) in rows {
        out.add_row([name, &value]);
    }
    format!("{}\n", out.trim_fmt())
}

/// By content: an export says so in its first bytes.
fn is_export(path: &Path) -> bool {
    use std::io::Read;
    let mut magic = [0; EXPORT_MAGIC.len()];
    let read = std::fs::File::open(path).and_then(|mut file| file.read_exact(&mut magic));
    read.is_ok() && magic == EXPORT_MAGIC
}

const HELP_AFTER: &str = "\
Exit status: 0 whole, 1 damaged or of another tracker, 2 not readable or in use.
A ledger that a service has open is refused; stop the service, or check an export.

Examples:
  perigee tracker ledger verify /var/lib/perigee
  perigee tracker ledger export /var/lib/perigee --out ledger.export
  perigee tracker ledger verify ledger.export --json | jq .fault";
