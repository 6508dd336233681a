//! `perigee verify`: chain files in, a verdict for every object out.
//! Collects the arguments, shows progress on a terminal, prints the summary. The work is in `pipeline`.

use std::{
    collections::BTreeMap,
    fs::File,
    io::{self, BufWriter, IsTerminal, Read, Write},
    path::{Path, PathBuf},
    sync::atomic::{AtomicBool, Ordering},
    time::Duration,
};

use clap::{Args, ValueEnum};
use comfy_table::ColumnConstraint;
use indicatif::{ProgressBar, ProgressStyle};
use perigee::{
    chain::{
        profile::Profile,
        utxo::{display_hash, undo::UndoFile},
    },
    config::{Config, GpuTrust},
    ingest::{Ingest, IngestError},
    pipeline::{
        pace::PaceReport,
        run::{self, RunOptions},
        stream::{self, StreamOptions},
        summary::{Summary, report_json},
    },
    verdict::ObjectReport,
};

use super::{CommandResult, Exit, live, parameters::Parameters, print, print_json, table, threads::Threads};

/// Arguments of `perigee verify`.
#[derive(Debug, Args)]
#[command(after_help = HELP_AFTER)]
pub(crate) struct Options {
    /// Rules and constants to judge by (see `perigee rules --profile <name>`)
    #[arg(long, value_name = "NAME", value_parser = super::profile)]
    pub(super) profile: &'static Profile,
    #[command(flatten)]
    params: Parameters,
    /// Engine: auto, cpu, one engine of `perigee devices`, gpu, payload (emulated), payload-rtl (its Verilog, slow) or
    /// payload-uio (the device), each with the CPU behind it
    #[arg(long, default_value = "auto", value_name = "NAME")]
    pub(super) backend: String,
    /// What an accelerator's answer is worth: closed (checked by a secret per dispatch) or proved (checked by equations)
    #[arg(long, value_enum, default_value_t = Trust::Closed)]
    trust: Trust,
    /// Print one JSON object instead of a table
    #[arg(long)]
    pub(super) json: bool,
    /// Spent outputs of the blocks: `i64 value, varbytes script` an input, or JSON lines {height, prevouts}
    #[arg(long, value_name = "FILE")]
    pub(super) undo: Option<PathBuf>,
    /// The time for rules about clocks, in seconds of Unix time [default: that of the newest header; with --peer, now]
    #[arg(long, value_name = "UNIX", allow_negative_numbers = true)]
    pub(super) at: Option<i64>,
    /// Height of the first block, where its coinbase does not tell it
    #[arg(long, value_name = "N")]
    pub(super) height: Option<u32>,
    /// Key of the leader whose signature shreds bear, 64 hexadecimal digits [default: that of the profile]
    #[arg(long, value_name = "HEX", value_parser = parse_bytes32)]
    leader: Option<[u8; 32]>,
    /// Stake modifier of the first block as its node prints it (spacechain), where its ancestors are not at hand
    #[arg(long, value_name = "HEX", value_parser = parse_modifier)]
    modifier: Option<[u8; 32]>,
    /// Judge only the first N objects in the order of their links
    #[arg(long, value_name = "N")]
    pub(super) limit: Option<u64>,
    /// Write a JSON line for every object that is not accepted
    #[arg(long, value_name = "FILE")]
    pub(super) report: Option<PathBuf>,
    /// Keep coins and headers in this directory and go on from what it holds; a run that is killed goes on where it was
    #[arg(long, value_name = "DIR", conflicts_with_all = ["undo", "peer", "height"])]
    state: Option<PathBuf>,
    /// Let blocks in as if so many transactions a second arrived, and tell how long each waited for its verdict
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=100_000_000))]
    pace: Option<u32>,
    #[command(flatten)]
    threads: Threads,
    /// Most rows of one batch
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u32).range(1..=1 << 20))]
    batch_rows: Option<u32>,
    /// Files, directories, or - for standard input: raw blocks, blk*.dat, hex lines, .h80 headers, JSON fixtures, records,
    /// bzip2 of any of these
    #[arg(required_unless_present_any = ["peer", "follow", "headers"], value_name = "FILE|DIR|-")]
    pub(super) inputs: Vec<PathBuf>,
    /// Instead of files: a node of the chain's own network, whose headers and blocks are judged as they come
    #[arg(long, value_name = "HOST:PORT")]
    pub(super) peer: Option<String>,
    /// With --peer: go on behind its tip until Ctrl-C, and connect again when the connection is lost
    #[arg(long)]
    pub(super) follow: bool,
    /// With --peer: judge headers alone, without their blocks
    #[arg(long)]
    pub(super) headers: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Trust {
    Closed,
    Proved,
}

impl Options {
    pub(crate) fn run(mut self) -> CommandResult {
        self.profile = self.params.apply(self.profile)?;
        if self.peer.is_some() || self.follow || self.headers {
            return live::run(&self);
        }
        let profile = self.profile;
        self.refuse_what_does_not_apply()?;
        super::prepare(&self.backend)?;
        let config = self.config();
        let undo = self.undo.as_deref().map(|path| read_undo(path, &config)).transpose()?;
        let ingest = Ingest::open(&self.inputs, &stream::framing(profile), &config);
        complain(&ingest.errors);
        let mut listener = Listener::new(self.report.as_deref())?;
        let bar = progress_bar(&ingest);
        stop_on_interrupt();
        let mut watch = |progress: run::Progress<'_>| {
            bar.set_position(progress.bytes);
            if let Some(object) = progress.report {
                listener.hear(object);
            }
        };
        let outcome = match profile.utxo() {
            Some(params) => {
                let options = RunOptions {
                    at: self.at,
                    height: self.height,
                    limit: self.limit,
                    undo,
                    backend: self.backend,
                    pace_per_s: self.pace,
                    state: self.state,
                    ..RunOptions::new(params, config)
                };
                run::run(&ingest, options, &STOP, &mut watch)
            }
            None => {
                let options = StreamOptions {
                    at: self.at,
                    height: self.height,
                    limit: self.limit,
                    undo,
                    modifier: self.modifier,
                    backend: self.backend,
                    leader: self.leader,
                    state: self.state,
                    ..StreamOptions::new(config)
                };
                stream::run(profile, &ingest, &options, &STOP, &mut watch)
            }
        };
        bar.finish_and_clear();
        let outcome = outcome?;
        let failed = listener.finish()?;
        complain(&outcome.errors);
        if self.json {
            print_json(&outcome.summary.to_json())?;
        } else {
            print(&tell(profile, &outcome.summary, &failed))?;
        }
        let unread = !ingest.errors.is_empty() || !outcome.errors.is_empty() || outcome.summary.interrupted;
        Ok(exit(&outcome.summary, unread))
    }
}

impl Options {
    /// The limits, with what the user chose.
    pub(super) fn config(&self) -> Config {
        let mut config = Config::default();
        self.threads.choose(&mut config);
        if let Some(rows) = self.batch_rows {
            config.batch_rows_max = rows as usize;
            config.gpu_batch_rows_max = rows as usize;
        }
        // Engines on this CPU need no checking by anybody else, and the payload has its own rule.
        config.gpu_trust = match self.trust {
            Trust::Closed => GpuTrust::Closed,
            Trust::Proved => GpuTrust::Proved,
        };
        config
    }

    /// Options that mean nothing to this profile are a mistake of whoever typed them.
    fn refuse_what_does_not_apply(&self) -> Result<(), String> {
        let takes = |option, is_given, takes: bool| match is_given && !takes {
            true => Err(format!("profile {} takes no {option}", self.profile.name)),
            false => Ok(()),
        };
        takes("--undo", self.undo.is_some(), self.profile.takes_undo())?;
        takes("--state", self.state.is_some(), self.profile.takes_state())?;
        takes("--pace", self.pace.is_some(), self.profile.utxo().is_some())?;
        takes("--height", self.height.is_some(), self.profile.takes_height())?;
        takes("--modifier", self.modifier.is_some(), self.profile.takes_modifier())?;
        takes("--leader", self.leader.is_some(), self.profile.takes_leader())
    }
}

/// 64 digits as bytes in their order.
fn parse_bytes32(text: &str) -> Result<[u8; 32], String> {
    let mut bytes = [0; 32];
    hex::decode_to_slice(text, &mut bytes).map(|()| bytes).map_err(|_| {
        format!(
            "expected 64 hexadecimal digits, got {} characters",
            text.chars().count()
        )
    })
}

/// 64 digits in the order of people, as bytes in that of memory.
fn parse_modifier(text: &str) -> Result<[u8; 32], String> {
    let mut bytes = parse_bytes32(text)?;
    bytes.reverse();
    Ok(bytes)
}

pub(super) fn exit(summary: &Summary, unread: bool) -> Exit {
    match (unread, summary.rejected, summary.deferred) {
        (true, _, _) => Exit::Unreadable,
        (_, 1.., _) => Exit::Rejected,
        (_, _, 1..) => Exit::Deferred,
        _ => Exit::Good,
    }
}

fn complain(errors: &[IngestError]) {
    for error in errors {
        super::complain(error);
    }
}

fn read_undo(path: &Path, config: &Config) -> Result<UndoFile, Box<dyn std::error::Error>> {
    let name = path.display();
    let cannot = |error: io::Error| format!("{name}: cannot read the undo file: {error}");
    // A pipe would be waited for, and a device may have no end.
    if !std::fs::metadata(path).map_err(cannot)?.is_file() {
        return Err(format!("{name}: undo file: expected a regular file, got something else").into());
    }
    let limit = config.undo_bytes_max;
    let mut bytes = Vec::new();
    let mut file = File::open(path).map_err(cannot)?.take(limit.saturating_add(1));
    let got = file.read_to_end(&mut bytes).map_err(cannot)?;
    if got as u64 > limit {
        return Err(format!("{name}: undo file: expected at most {limit} bytes, got more").into());
    }
    if bytes.is_empty() {
        return Err(format!("{name}: undo file at offset 0: expected outputs, got no bytes").into());
    }
    Ok(UndoFile::decode(&bytes).map_err(|error| format!("{name}: {error}"))?)
}

/// Keeps what is to be told of the objects that are not accepted.
pub(super) struct Listener {
    failed: Vec<ObjectReport>,
    file: Option<ReportFile>,
    error: Option<io::Error>,
}

impl Listener {
    pub(super) fn new(report: Option<&Path>) -> io::Result<Self> {
        Ok(Self {
            failed: Vec::new(),
            file: report.map(ReportFile::create).transpose()?,
            error: None,
        })
    }

    pub(super) fn hear(&mut self, object: &ObjectReport) {
        if object.verdict.is_accept() {
            return;
        }
        if self.failed.len() < FAILURES_SHOWN_MAX {
            self.failed.push(object.clone());
        }
        if let Some(file) = &mut self.file
            && let Err(error) = file.line(&report_json(object))
        {
            self.error.get_or_insert(error);
        }
    }

    /// The first ones; all of them are in the `--report` file now.
    pub(super) fn finish(self) -> io::Result<Vec<ObjectReport>> {
        match (self.error, self.file) {
            (Some(error), _) => Err(error),
            (None, Some(file)) => file.finish().map(|()| self.failed),
            (None, None) => Ok(self.failed),
        }
    }
}

/// The `--report` file: written beside its name and moved there when it is complete.
pub(super) struct ReportFile {
    path: PathBuf,
    writer: BufWriter<tempfile::NamedTempFile>,
}

impl ReportFile {
    pub(super) fn create(path: &Path) -> io::Result<Self> {
        let directory = path.parent().filter(|parent| !parent.as_os_str().is_empty());
        let mut builder = tempfile::Builder::new();
        // As any program's file: what the user's mask leaves of reading and writing for all.
        #[cfg(unix)]
        builder.permissions(std::os::unix::fs::PermissionsExt::from_mode(0o666));
        let file = builder.tempfile_in(directory.unwrap_or_else(|| Path::new(".")));
        let file = file.map_err(cannot_write(path))?;
        if path.is_dir() {
            // Known before the work is done, not after.
            return Err(cannot_write(path)(io::ErrorKind::IsADirectory.into()));
        }
        Ok(Self {
            path: path.to_path_buf(),
            writer: BufWriter::new(file),
        })
    }

    /// Where what is not JSON goes.
    pub(super) fn writer(&mut self) -> &mut impl Write {
        &mut self.writer
    }

    pub(super) fn line(&mut self, line: &serde_json::Value) -> io::Result<()> {
        writeln!(self.writer(), "{line}")
    }

    pub(super) fn finish(self) -> io::Result<()> {
        let written = self.writer.into_inner().map_err(io::IntoInnerError::into_error);
        let file: tempfile::NamedTempFile = written.map_err(cannot_write(&self.path))?;
        let kept: File = file
            .persist(&self.path)
            .map_err(|error| cannot_write(&self.path)(error.error))?;
        kept.sync_all().map_err(cannot_write(&self.path))
    }
}

fn cannot_write(path: &Path) -> impl Fn(io::Error) -> io::Error {
    let name = path.display().to_string();
    move |error| io::Error::new(error.kind(), format!("{name}: cannot write: {error}"))
}

fn progress_bar(ingest: &Ingest) -> ProgressBar {
    if !io::stderr().is_terminal() {
        return ProgressBar::hidden();
    }
    let bytes = ingest.objects.iter().map(|object| object.object_bytes() as u64).sum();
    let bar = ProgressBar::new(bytes);
    let style = "{elapsed_precise} {wide_bar} {bytes}/{total_bytes} {bytes_per_sec} eta {eta}";
    bar.set_style(ProgressStyle::with_template(style).expect("the template is well-formed"));
    bar.enable_steady_tick(Duration::from_millis(200));
    bar
}

/// Ctrl-C: the run stops reading, and the partial summary is printed.
pub(super) fn stop_on_interrupt() {
    // A second handler cannot be installed; then the first does the same.
    let _ = ctrlc::set_handler(|| {
        if STOP.swap(true, Ordering::Relaxed) {
            std::process::exit(130);
        }
    });
}

pub(super) fn tell(profile: &Profile, summary: &Summary, failed: &[ObjectReport]) -> String {
    let mut text = String::new();
    let count = |count: u64, word: &str| format!("{count} {word}{}", if count == 1 { "" } else { "s" });
    let counters = &summary.counters;
    let mut columns = vec![
        ("profile", profile.name.to_owned()),
        ("objects", summary.objects.to_string()),
        ("accepted", summary.accepted.to_string()),
        ("rejected", summary.rejected.to_string()),
        ("deferred", summary.deferred.to_string()),
        ("signatures", counters.signatures.to_string()),
        ("attempts", counters.attempts.to_string()),
        ("pow", counters.pow.to_string()),
        ("hashes", counters.hashes.to_string()),
    ];
    if counters.erasure > 0 {
        columns.push(("erasure", counters.erasure.to_string()));
    }
    let mut rows = table(&columns.iter().map(|(name, _)| *name).collect::<Vec<_>>());
    rows.add_row(columns.into_iter().map(|(_, value)| value));
    text.push_str(&format!("{rows}\n"));
    if summary.derived > 0 {
        text.push_str(&format!(
            "{} accepted with scripts derived from their spends\n",
            count(summary.derived, "object")
        ));
    }
    let mut undecided: BTreeMap<u64, Vec<String>> = BTreeMap::new();
    for (rule, objects) in &summary.unchecked {
        undecided.entry(*objects).or_default().push(rule.to_string());
    }
    for (objects, rules) in undecided {
        let (rules, objects) = (rules.join(" "), count(objects, "object"));
        text.push_str(&format!("could not be decided for {objects}: {rules}\n"));
    }
    if !failed.is_empty() {
        let mut rows = table(&["object", "verdict", "rule", "index", "why"]);
        // An id is copied in one piece, so that only the reason wraps.
        if let Some(object) = rows.column_mut(0) {
            object.set_constraint(ColumnConstraint::ContentWidth);
        }
        for report in failed {
            let line = report_json(report);
            let cell = |name: &str| match &line[name] {
                serde_json::Value::String(text) => text.clone(),
                serde_json::Value::Null => "-".to_owned(),
                other => other.to_string(),
            };
            rows.add_row([
                cell("object"),
                cell("verdict"),
                cell("rule"),
                cell("index"),
                cell("message"),
            ]);
        }
        text.push_str(&format!("{rows}\n"));
        let more = (summary.rejected + summary.deferred).saturating_sub(failed.len() as u64);
        if more > 0 {
            text.push_str(&format!(
                "and {} more; --report FILE writes them all\n",
                count(more, "object")
            ));
        }
    }
    let engines: Vec<_> = summary
        .backends
        .iter()
        .map(|(name, jobs)| format!("{name} {jobs} rows"))
        .collect();
    let engines = if engines.is_empty() {
        "no engine was needed".to_owned()
    } else {
        engines.join(", ")
    };
    text.push_str(&format!("{:.3} s, {engines}, time {}\n", summary.elapsed_s, summary.at));
    if let Some(state) = &summary.state {
        let (tip, known) = (display_hash(&state.tip), count(state.known, "object"));
        text.push_str(&format!(
            "state: height {}, tip {tip}, {} worth {}; {known} known before\n",
            state.height,
            count(state.coins, "coin"),
            state.value
        ));
    }
    if let Some(ledger) = &summary.ledger {
        text.push_str(&format!(
            "state: {}, tip {}, balances {}, {} mined; {} known before\n",
            count(ledger.blocks, "proof block"),
            hex::encode(ledger.tip),
            hex::encode(ledger.root),
            count(ledger.mined_units, "unit"),
            count(ledger.known, "object")
        ));
    }
    if let Some(closing) = &summary.closing {
        text.push_str(&format!("{}\n", closing.words));
    }
    if let Some(pace) = &summary.pace {
        text.push_str(&tell_pace(pace));
    }
    if summary.interrupted {
        text.push_str("interrupted: only the objects above were judged\n");
    }
    text
}

/// How a paced run went, in three lines.
fn tell_pace(pace: &PaceReport) -> String {
    let [p50, p90, p99, max] = pace.latency_ms;
    format!(
        "{:.0} of {} transactions/s over {:.1} s\n\
         from arrival to verdict: median {p50:.0} ms, 90 % {p90:.0} ms, 99 % {p99:.0} ms, longest {max:.0} ms\n\
         {:.1} s of processor time, {:.1} s of it in engines; outside of them {:.1} % of {} cores; at most {} MB anonymous\n",
        pace.per_s(),
        pace.asked_per_s,
        pace.seconds,
        pace.processor_s,
        pace.engines_s,
        pace.outside_share() * 100.0,
        pace.threads,
        pace.anonymous_bytes / 1_000_000,
    )
}

/// Set by Ctrl-C.
pub(super) static STOP: AtomicBool = AtomicBool::new(false);
const FAILURES_SHOWN_MAX: usize = 20;

const HELP_AFTER: &str = "\
Exit status: 0 all accepted; 1 something rejected; 2 an input could not be read; 3 nothing rejected, something \
deferred.

A stream that starts at the genesis block or its child is judged with the full coin set. Anywhere else the first block \
is an anchor: rules that need its ancestors or the amounts it spends are counted as undecided, and scripts are derived \
from the spends where possible. --undo gives the spent outputs.

Examples:
  perigee verify --profile bitcoin block413567.raw
  perigee verify --profile bitcoin --undo block300025-undo.raw --json block300025.raw
  perigee verify --profile litecoin ~/.litecoin/blocks
  bzcat blocks.bz2 | perigee verify --profile litecoin -
  perigee verify --profile litecoin-regtest --peer 127.0.0.1:19444";
