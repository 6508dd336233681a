//! `perigee tracker load`: hands receipts in by the clock, checks every verdict, prints rate and percentiles.
//! A thin hand on `perigee::tracker::load`.
//! Never calls a load good that has one wrong verdict.

use std::{net::SocketAddr, sync::Mutex, time::Duration};

use clap::Args;
use indicatif::ProgressBar;
use perigee::{
    chain::lunarx::LunarParams,
    tracker::{
        load::{self, LoadOptions, LoadReport, Stage, Watch},
        service,
        wire::Transport,
    },
};
use rand::Rng as _;

use super::super::{
    CommandResult, Exit, print, print_json, progress, table,
    verify::{STOP, stop_on_interrupt},
};

/// Options of `perigee tracker load`.
#[derive(Debug, Args)]
#[command(after_help = HELP_AFTER)]
pub(crate) struct Options {
    /// The tracker
    #[arg(long, value_name = "HOST:PORT", default_value = "127.0.0.1:7470")]
    to: SocketAddr,
    /// Seconds
    #[arg(long, value_name = "S", default_value_t = 10.0, value_parser = parse_seconds)]
    seconds: f64,
    /// Of these so many at the beginning are judged and not timed
    #[arg(long, value_name = "S", default_value_t = 1.0, value_parser = parse_warm_up)]
    warm_up: f64,
    /// Receipts a second, sent by the clock whether or not answers come
    #[arg(long, value_name = "N", default_value_t = 2_000.0, value_parser = parse_rate)]
    rate: f64,
    /// Receipts of a frame
    #[arg(long, value_name = "N", default_value_t = 64, value_parser = clap::value_parser!(u16).range(1..=3276))]
    frame: u16,
    /// Connections
    #[arg(long, value_name = "N", default_value_t = 32, value_parser = clap::value_parser!(u32).range(1..=60_000))]
    connections: u32,
    /// Addresses 127.0.0.1 and up that they come from, where the tracker is on this machine
    #[arg(long, value_name = "N", default_value_t = 1)]
    sources: u32,
    /// Threads that serve them
    #[arg(long, value_name = "N", default_value_t = 1, value_parser = clap::value_parser!(u16).range(1..=256))]
    threads: u16,
    /// Without Noise: the tracker takes it from this machine
    #[arg(long)]
    clear: bool,
    /// Of a thousand receipts so many are invalid, each in its way in turn
    #[arg(long, value_name = "N", default_value_t = 10, value_parser = clap::value_parser!(u32).range(0..=1000))]
    invalid: u32,
    /// Of a thousand frames so many are handed in once more
    #[arg(long, value_name = "N", default_value_t = 20, value_parser = clap::value_parser!(u32).range(0..=1000))]
    repeated: u32,
    /// Hostile peers beside: silent, slow, lying, oversized; each has to be cut
    #[arg(long, value_name = "N", default_value_t = 6, value_parser = clap::value_parser!(u16).range(0..=100))]
    hostile: u16,
    /// Accepted receipts of which proofs are asked for and checked at the end
    #[arg(long, value_name = "N", default_value_t = 100)]
    proofs: u32,
    /// Seconds to wait for answers behind the last frame
    #[arg(long, value_name = "S", default_value_t = 30.0, value_parser = parse_seconds)]
    patience: f64,
    /// Print the result as one JSON object
    #[arg(long)]
    json: bool,
}

impl Options {
    /// Runs it.
    pub(crate) fn run(self) -> CommandResult {
        let options = LoadOptions {
            to: self.to,
            transport: if self.clear { Transport::Clear } else { Transport::Noise },
            seconds: self.seconds,
            warm_up: self.warm_up,
            receipts_per_s: self.rate,
            frame_receipts: self.frame.into(),
            connections: self.connections as usize,
            sources: self.sources,
            threads: self.threads.into(),
            invalid_per_1000: self.invalid,
            repeated_per_1000: self.repeated,
            hostile: self.hostile.into(),
            proofs: self.proofs as usize,
            patience: Duration::from_secs_f64(self.patience),
        };
        service::raise_open_files(options.connections);
        stop_on_interrupt();
        let mut seed = [0; 32];
        service::rng()?.fill_bytes(&mut seed);
        let show = Show(Mutex::new(None));
        let report = load::run(LunarParams::embedded(), &options, seed, &STOP, &show);
        show.end();
        let report = report?;
        match self.json {
            true => print_json(&report.to_json())?,
            false => print(&tell(&report, &options))?,
        }
        Ok(match report.is_good() {
            true => Exit::Good,
            false => Exit::Rejected,
        })
    }
}

/// Progress bars, on a terminal.
struct Show(Mutex<Option<ProgressBar>>);

impl Show {
    fn with(&self, change: impl FnOnce(&mut Option<ProgressBar>)) {
        change(&mut self.0.lock().unwrap_or_else(std::sync::PoisonError::into_inner));
    }

    fn end(&self) {
        self.with(|bar| {
            if let Some(bar) = bar.take() {
                bar.finish_and_clear();
            }
        });
    }
}

impl Watch for Show {
    fn stage(&self, stage: Stage) {
        self.end();
        let (total, what) = match stage {
            Stage::Signing(total) => (total, "signing receipts"),
            Stage::Running(total) => (total, "receipts judged"),
        };
        self.with(|bar| *bar = Some(progress(total, what)));
    }

    fn step(&self, receipts: u64) {
        self.with(|bar| {
            if let Some(bar) = bar {
                bar.inc(receipts);
            }
        });
    }
}

fn tell(report: &LoadReport, options: &LoadOptions) -> String {
    let tally = &report.tally;
    let mut text = format!(
        "{:.0} receipts/s judged of {:.0}/s offered, {} in {:.1} s behind the warm-up, over {} connections, {}\n\n",
        report.per_s(),
        report.offered_per_s,
        tally.measured,
        report.elapsed.as_secs_f64(),
        options.connections,
        match options.transport {
            Transport::Noise => "Noise",
            Transport::Clear => "in the clear",
        },
    );
    let percentiles = report.percentiles();
    let mut latency = table(&percentiles.iter().map(|(name, _)| *name).collect::<Vec<_>>());
    latency.add_row(
        percentiles
            .iter()
            .map(|(_, latency)| format!("{:.2} ms", latency.as_secs_f64() * 1000.0)),
    );
    text.push_str(&format!(
        "Time from when a frame was due to its verdicts:\n{latency}\n\n"
    ));
    let mut verdicts = table(&["verdict", "receipts"]);
    for (name, count) in &tally.right {
        verdicts.add_row([(*name).to_owned(), count.to_string()]);
    }
    verdicts.add_row(["wrong".to_owned(), tally.wrong.to_string()]);
    text.push_str(&format!("{verdicts}\n"));
    for wrong in &tally.first_wrong {
        text.push_str(&format!("  wrong: {wrong}\n"));
    }
    let unanswered = report.unanswered(options.frame_receipts as u64);
    let (hold, fail) = report.proofs;
    text.push_str(&format!(
        "\nframes: {} answered, {} handed in again after Retry, {unanswered} unanswered; {} receipts not judged\n",
        tally.frames, tally.again, tally.refused
    ));
    text.push_str(&format!(
        "proofs: {hold} hold, {fail} do not; connections cut: {}\n",
        tally.cut
    ));
    for (hostile, cut) in &report.hostile {
        let fate = cut.map_or_else(
            || "was NOT cut".to_owned(),
            |cut| format!("cut after {:.1} s", cut.as_secs_f64()),
        );
        text.push_str(&format!("hostile peer, {}: {fate}\n", hostile.name()));
    }
    text.push_str(match report.is_good() {
        true => "every verdict is right\n",
        false => "NOT everything is right\n",
    });
    text
}

fn parse_seconds(text: &str) -> Result<f64, String> {
    parse(text, 0.1, 86_400.0)
}

fn parse_warm_up(text: &str) -> Result<f64, String> {
    parse(text, 0.0, 3_600.0)
}

fn parse_rate(text: &str) -> Result<f64, String> {
    parse(text, 1.0, 1e8)
}

fn parse(text: &str, least: f64, most: f64) -> Result<f64, String> {
    match text.parse::<f64>() {
        Ok(value) if (least..=most).contains(&value) => Ok(value),
        _ => Err(format!("expected a number from {least} to {most}")),
    }
}

const HELP_AFTER: &str = "\
Frames are sent when they are due, not when the last answer has come; times count from when a frame was due. What every receipt
must get is known beforehand and compared.

Exit status:
  0  every verdict is right, every proof holds, every hostile peer was cut
  1  something is not
  2  it could not be measured: no tracker there, or one of another network";
