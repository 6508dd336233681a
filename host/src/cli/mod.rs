//! The command line: arguments, exit status, the log, and what all subcommands need to print.
//! Called by `main`; calls the library; one file per subcommand.
//! Never writes anything but results to standard output: errors, progress and the log go to standard error.

use std::{
    error::Error,
    io::{self, IsTerminal, Write},
    process::ExitCode,
};

use clap::{ArgAction, Parser, Subcommand};
use comfy_table::{ContentArrangement, LineStyle, Table, presets};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use perigee::chain::profile::Profile;

pub(crate) use log::complain;

mod bench;
mod demo;
mod devices;
mod r#gen;
mod inspect;
mod live;
pub(crate) mod log;
mod manual;
mod parameters;
#[cfg(feature = "payload")]
mod payload;
mod rules;
#[cfg(all(unix, feature = "tracker"))]
mod serve;
mod threads;
#[cfg(feature = "tracker")]
mod top;
#[cfg(feature = "tracker")]
mod tracker;
mod vectors;
mod verify;

/// Perigee: validates blocks, headers and streams of many chains in batches on every engine of this machine.
#[derive(Debug, Parser)]
#[command(version, arg_required_else_help = true, max_term_width = 120, after_help = HELP_AFTER)]
pub(crate) struct Arguments {
    /// Raise the log level: -v info, -vv debug, -vvv trace (to standard error; RUST_LOG overrides)
    #[arg(short, long, global = true, action = ArgAction::Count)]
    pub(crate) verbose: u8,
    /// How the log and errors are written to standard error
    #[arg(
        long,
        global = true,
        value_enum,
        value_name = "FORMAT",
        env = "PERIGEE_LOG_FORMAT",
        default_value_t,
        hide_default_value = true
    )]
    pub(crate) log_format: log::LogFormat,
    /// What to do
    #[command(subcommand)]
    pub(crate) command: Command,
}

/// The subcommands.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Judge files of blocks or headers: signatures, proof of work and Merkle trees in batches
    Verify(Box<verify::Options>),
    /// Measure our own engines, and what the pipeline costs over them
    Bench(bench::Options),
    /// Run the shared test vectors on every engine, or on one
    Vectors(vectors::Options),
    /// List every rule of a profile: its number, what it checks and where it comes from
    Rules(rules::Options),
    /// Show the main job on bundled and generated input with planted faults: no file and no network needed
    Demo(demo::Options),
    /// List the engines of this machine: what each offers, its self-test and its measured rate
    Devices(devices::Options),
    /// Write a chain of a profile: mined, signed, with planted faults and a list of them
    Gen(r#gen::Options),
    /// Show what a file holds without judging it: objects, sizes, heights, transactions, inputs by kind
    Inspect(inspect::Options),
    /// The Zynq payload: run a job on its simulation, show what its circuits take
    #[cfg(feature = "payload")]
    Payload(payload::Options),
    /// Judge what other programs hand in over a Unix socket: batches of signatures and headers
    #[cfg(all(unix, feature = "tracker"))]
    Serve(serve::Options),
    /// The tracker: a service that judges receipts, keeps them durably and audits providers; and what loads it
    #[cfg(feature = "tracker")]
    Tracker(tracker::Options),
    /// Watch a tracker in the terminal: rates, where its time goes, latency, engines, audits, peers
    #[cfg(feature = "tracker")]
    Top(top::Options),
    /// Write the pages of the manual, one for every subcommand
    Man(manual::Man),
    /// Print what completes the arguments in a shell
    Completions(manual::Completions),
}

impl Command {
    /// Runs the subcommand.
    pub(crate) fn run(self) -> CommandResult {
        match self {
            Self::Bench(options) => options.run(),
            Self::Completions(options) => options.run(),
            Self::Demo(options) => options.run(),
            Self::Devices(options) => options.run(),
            Self::Gen(options) => options.run(),
            Self::Inspect(options) => options.run(),
            Self::Man(options) => options.run(),
            #[cfg(feature = "payload")]
            Self::Payload(options) => options.run(),
            Self::Rules(options) => options.run(),
            #[cfg(all(unix, feature = "tracker"))]
            Self::Serve(options) => options.run(),
            #[cfg(feature = "tracker")]
            Self::Top(options) => options.run(),
            #[cfg(feature = "tracker")]
            Self::Tracker(options) => options.run(),
            Self::Verify(options) => options.run(),
            Self::Vectors(options) => options.run(),
        }
    }
}

/// How a subcommand ended; the number is the exit status.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Exit {
    /// Everything was accepted, or there was nothing to judge.
    Good = 0,
    /// Something was rejected, or an engine answered wrongly.
    Rejected = 1,
    /// Some input could not be read, or not to its end; it was said already.
    Unreadable = 2,
    /// Nothing was rejected, but something deferred.
    Deferred = 3,
}

/// What a subcommand returns: an error is exit status 2.
pub(crate) type CommandResult = Result<Exit, Box<dyn Error>>;

/// Turns the result of a subcommand into an exit status; an error becomes one line on standard error.
pub(crate) fn finish(result: CommandResult) -> ExitCode {
    match result {
        Ok(exit) => ExitCode::from(exit as u8),
        Err(error) if is_broken_pipe(error.as_ref()) => ExitCode::SUCCESS,
        Err(error) => {
            complain(error.as_ref());
            ExitCode::from(Exit::Unreadable as u8)
        }
    }
}

/// Prints results, text that ends in a line feed, to standard output.
///
/// # Errors
/// Standard output is closed or full.
pub(crate) fn print(text: &str) -> io::Result<()> {
    let mut out = io::stdout().lock();
    out.write_all(text.as_bytes())?;
    out.flush()
}

/// Prints a value as indented JSON to standard output.
///
/// # Errors
/// As [`print`].
pub(crate) fn print_json(value: &serde_json::Value) -> io::Result<()> {
    print(&format!("{value:#}\n"))
}

/// An empty table in the one style of all subcommands.
pub(crate) fn table(header: &[&str]) -> Table {
    let mut table = Table::new();
    table
        .load_style(presets::NOTHING.header_separator(LineStyle::none().fill('─').junction('─')))
        .set_content_arrangement(ContentArrangement::Dynamic)
        .set_header(header);
    if !io::stdout().is_terminal() || table.width() == Some(0) {
        // A pipe tells no width, nor does every terminal; wrapped lines are easier to read than very long ones.
        table.set_width(PIPE_COLUMNS);
    }
    table
}

/// A progress bar over `total` of `what`, on standard error; hidden where that is no terminal.
pub(crate) fn progress(total: u64, what: &str) -> ProgressBar {
    let target = if io::stderr().is_terminal() {
        ProgressDrawTarget::stderr()
    } else {
        ProgressDrawTarget::hidden()
    };
    let template = "{msg} [{bar:40}] {human_pos}/{human_len}, {per_sec}, {eta} left";
    let bar = ProgressBar::with_draw_target(Some(total), target).with_message(what.to_owned());
    match ProgressStyle::with_template(template) {
        Ok(style) => bar.with_style(style.progress_chars("=> ")),
        Err(_) => bar,
    }
}

/// Makes what a backend of this name needs and does not have yet: the program of the payload's circuit.
///
/// # Errors
/// It cannot be made.
pub(crate) fn prepare(backend: &str) -> Result<(), Box<dyn Error>> {
    #[cfg(feature = "payload")]
    if let Some(wanted) = perigee::pipeline::payload::Wanted::named(backend) {
        payload::prepare(wanted)?;
    }
    #[cfg(not(feature = "payload"))]
    let _ = backend;
    Ok(())
}

/// The profile of a name on the command line.
pub(crate) fn profile(name: &str) -> Result<&'static Profile, String> {
    Profile::by_name(name).ok_or_else(|| {
        let names: Vec<_> = Profile::all().iter().map(|profile| profile.name).collect();
        format!("profile {name:?} is not known, expected one of {}", names.join(", "))
    })
}

/// A reader such as `head` may close the pipe early; that is no error of ours.
fn is_broken_pipe(error: &(dyn Error + 'static)) -> bool {
    let io = error.downcast_ref::<io::Error>();
    io.is_some_and(|error| error.kind() == io::ErrorKind::BrokenPipe)
}

fn one_line(error: &dyn Error) -> String {
    let mut line = error.to_string();
    let mut source = error.source();
    while let Some(cause) = source {
        let text = cause.to_string();
        // Many errors repeat their cause; say it once.
        if !line.contains(&text) {
            line.push_str(": ");
            line.push_str(&text);
        }
        source = cause.source();
    }
    printable(&line)
}

/// Names and contents of files may hold anything: no line feeds, no escape sequences and no endless text get through.
fn printable(text: &str) -> String {
    let joined = text.lines().map(str::trim).collect::<Vec<_>>().join(" ");
    let mut clean: String = joined.chars().take(LINE_CHARS_MAX).flat_map(escape).collect();
    if joined.chars().nth(LINE_CHARS_MAX).is_some() {
        clean.push_str("...");
    }
    clean
}

fn escape(letter: char) -> impl Iterator<Item = char> {
    let (plain, escaped) = if letter.is_control() {
        (None, Some(letter.escape_default()))
    } else {
        (Some(letter), None)
    };
    plain.into_iter().chain(escaped.into_iter().flatten())
}

/// Longer than any path and its message.
const LINE_CHARS_MAX: usize = 6000;

/// Width of tables where standard output is no terminal.
const PIPE_COLUMNS: u16 = 140;

const HELP_AFTER: &str = "\
Exit status:
  0  everything accepted
  1  something rejected
  2  the input could not be read, or wrong usage
  3  nothing rejected, but something deferred

Examples:
  perigee demo                         the main job on generated input, half a minute
  perigee devices                      the engines of this machine
  perigee bench --quick                a first look at their rates
  perigee vectors                      the shared test vectors on all of them
  perigee gen --profile litecoin-regtest --count 1000 --seed 1 --bad 0.01 --out chain.dat
                                       a chain with ten planted faults
  perigee inspect chain.dat            what the file holds
  perigee rules --profile litecoin     what is checked, and why";
