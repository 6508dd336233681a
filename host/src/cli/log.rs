//! The log on standard error, as text for people or as JSON for machines, one event a line.
//! Started once, before the subcommand; errors that end a program go through it too.
//! Never on standard output, which is for results.

use std::{
    error::Error,
    io::{self, IsTerminal, Write},
    sync::OnceLock,
};

use clap::ValueEnum;
use serde_json::json;
use tracing_subscriber::{
    EnvFilter,
    fmt::{
        format::Writer,
        time::{FormatTime, SystemTime},
    },
};

use super::one_line;

/// How lines on standard error are written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, ValueEnum)]
pub(crate) enum LogFormat {
    /// For people
    #[default]
    Text,
    /// One JSON object a line: timestamp, level, message, target and fields
    Json,
}

/// Starts the log on standard error.
pub(crate) fn start(verbose: u8, format: LogFormat) {
    let level = match verbose {
        0 => "warn",
        1 => "info",
        2 => "debug",
        _ => "trace",
    };
    // Only here, at the start; nobody sets it before.
    let _ = FORMAT.set(format);
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(level));
    let log = tracing_subscriber::fmt()
        .with_env_filter(filter)
        .with_writer(io::stderr);
    match format {
        LogFormat::Text => log.with_ansi(io::stderr().is_terminal()).init(),
        LogFormat::Json => {
            log.json().flatten_event(true).init();
            // What ends a thread is a line like any other.
            std::panic::set_hook(Box::new(|panic| say(&panic.to_string())));
        }
    }
}

/// Says an error on standard error, in one line, whatever the level of the log.
pub(crate) fn complain(error: &dyn Error) {
    say(&one_line(error));
}

fn say(message: &str) {
    let line = match FORMAT.get() {
        Some(LogFormat::Json) => {
            let mut timestamp = String::new();
            // Writing into a string does not fail.
            let _ = SystemTime.format_time(&mut Writer::new(&mut timestamp));
            json!({ "timestamp": timestamp, "level": "ERROR", "message": message, "target": "perigee" }).to_string()
        }
        _ => format!("perigee: {message}"),
    };
    // A closed standard error leaves nobody to tell; the exit status still says it.
    let _ = writeln!(io::stderr(), "{line}");
}

static FORMAT: OnceLock<LogFormat> = OnceLock::new();
