//! The `perigee-bench` command: the table of `perigee bench` beside the named peers.
//! Prints, writes JSON, and records results with machine, day and command.
//! Never decides anything by a time: a goal that is missed is printed, not punished.

use std::{
    error::Error,
    io::{self, Write},
    path::{Path, PathBuf},
    process::ExitCode,
};

use clap::Parser;
use perigee::measure::{self, MeasureError, options::Options, report::Report};
use perigee_bench::{headers, peers::Libraries};

/// Perigee's engines, and with --peers the libraries of each field beside them, in the same run and from the same bytes.
#[derive(Debug, Parser)]
#[command(version, max_term_width = 120, after_help = HELP_AFTER)]
struct Arguments {
    /// Measure the named peers, too
    #[arg(long)]
    peers: bool,
    /// Folder with real blocks for the block row [default: PERIGEE_DATA, else ../shared/data]
    #[arg(long, value_name = "DIR")]
    data: Option<PathBuf>,
    /// Record the JSON in this file of bench/results (or at this path, if it has folders)
    #[arg(long, value_name = "FILE")]
    record: Option<PathBuf>,
    /// Day to record, YYYY-MM-DD
    #[arg(long, value_name = "DATE", requires = "record")]
    date: Option<String>,
    /// Sync the headers of this peer and say what it took: one side of the row of headers, in a process of its own
    #[arg(long, value_name = "HOST:PORT", hide = true)]
    sync_headers: Option<String>,
    #[command(flatten)]
    shared: Options,
}

fn main() -> ExitCode {
    match run(Arguments::parse()) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            // A closed standard error leaves nobody to tell; the exit status still says it.
            let _ = writeln!(io::stderr(), "perigee-bench: {error}");
            ExitCode::from(2)
        }
    }
}

fn run(arguments: Arguments) -> Result<(), Box<dyn Error>> {
    let chosen = arguments.shared.choose()?;
    if let Some(peer) = arguments.sync_headers {
        let synced = headers::sync(&peer, chosen.engines.first().map_or("", |engine| engine.name()))?;
        return Ok(writeln!(io::stdout(), "{}", serde_json::to_string(&synced)?)?);
    }
    let peers = Libraries {
        beside: arguments.peers,
        native: arguments.peers,
        data: data_folder(arguments.data),
    };
    let mut report = measure::run(&chosen, &peers, &mut |what| eprintln!("measuring {what}"))?;
    report.date = arguments.date;
    if let Some(file) = &arguments.record {
        let path = match file.parent() {
            Some(folder) if !folder.as_os_str().is_empty() => file.clone(),
            _ => Path::new("bench/results").join(file),
        };
        write(&report, &path)?;
    }
    let text = match &arguments.shared.json {
        Some(None) => report.json()?,
        Some(Some(path)) => {
            write(&report, path)?;
            report.text()
        }
        None => report.text(),
    };
    io::stdout().write_all(text.as_bytes())?;
    Ok(())
}

fn data_folder(given: Option<PathBuf>) -> PathBuf {
    let from_environment = || std::env::var_os("PERIGEE_DATA").map(PathBuf::from);
    given
        .or_else(from_environment)
        .unwrap_or_else(|| "../shared/data".into())
}

fn write(report: &Report, path: &Path) -> Result<(), MeasureError> {
    report.write(path).map_err(|source| MeasureError::Write {
        path: path.display().to_string(),
        source,
    })
}

const HELP_AFTER: &str = "\
Examples:
  perigee-bench --peers --quick
  perigee-bench --peers --primitive ecdsa,schnorr --json rates.json
  perigee-bench --peers --primitive headers
  perigee-bench --peers --record epyc-2core.json --date 2026-11-20

Rates are medians of interleaved rounds; a ratio is the median of the ratios of single rounds. Figures to publish need a \
quiet machine.";
