//! `perigee demo`: the main job on bundled and generated input, live, and what was found at the end.
//! Collects the options, shows a bar for every part, prints the tables. The work is in `perigee::demo`.
//! Never succeeds unless exactly what was planted was found.

use std::{
    io::{self, IsTerminal},
    path::PathBuf,
};

use clap::Args;
use comfy_table::{CellAlignment, ContentArrangement, Table, presets};
use indicatif::{MultiProgress, ProgressBar, ProgressDrawTarget, ProgressStyle};
use perigee::{
    demo::{self, BlockReport, Difference, LoadReport, Progress, Report, bars},
    pipeline::run::Machinery,
    verdict::Verdict,
};

use super::{
    CommandResult, Exit, print, print_json, table,
    threads::Threads,
    verify::{ReportFile, STOP, stop_on_interrupt},
};

/// Options of `perigee demo`.
#[derive(Debug, Args)]
#[command(after_help = HELP_AFTER)]
pub(crate) struct Options {
    /// How much of everything: 1 is about half a minute on two cores
    #[arg(long, value_name = "FACTOR", default_value_t = 1.0, value_parser = parse_scale)]
    scale: f64,
    /// Equal seeds plant the same faults at the same places
    #[arg(long, value_name = "S", default_value_t = 1)]
    seed: u64,
    /// Engine: auto, cpu, or the name of one engine of `perigee devices`
    #[arg(long, default_value = "auto", value_name = "NAME")]
    backend: String,
    #[command(flatten)]
    threads: Threads,
    /// Print one JSON object instead of tables
    #[arg(long)]
    json: bool,
    /// Write a JSON line for every bad item that was found and every object that was deferred
    #[arg(long, value_name = "FILE")]
    report: Option<PathBuf>,
}

impl Options {
    pub(crate) fn run(self) -> CommandResult {
        let mut options = demo::Options::new(self.seed, self.scale);
        self.threads.choose(&mut options.config);
        let file = self.report.as_deref().map(ReportFile::create).transpose()?;
        super::prepare(&self.backend)?;
        let machinery = Machinery::start(&options.config, &self.backend)?;
        stop_on_interrupt();
        let mut show = Show::new(&options);
        let outcome = demo::run(&options, &machinery, &STOP, &mut |progress| show.at(progress));
        show.end();
        let report = outcome?;
        if let Some(mut file) = file {
            for line in report.lines() {
                file.line(&line)?;
            }
            file.finish()?;
        }
        let differences = report.differences();
        if self.json {
            print_json(&report.to_json(&differences))?;
        } else {
            print(&tell(&report, &differences))?;
        }
        Ok(match (report.interrupted, differences.is_empty()) {
            (_, false) => Exit::Rejected,
            (true, true) => Exit::Unreadable,
            (false, true) => Exit::Good,
        })
    }
}

fn parse_scale(text: &str) -> Result<f64, String> {
    match text.parse() {
        Ok(scale) if (0.001..=1000.0).contains(&scale) => Ok(scale),
        _ => Err("expected a number from 0.001 to 1000".into()),
    }
}

/// The bars of a terminal, one a part; nothing where there is no terminal.
struct Show {
    all: MultiProgress,
    bars: Vec<(demo::Bar, ProgressBar)>,
}

impl Show {
    fn new(options: &demo::Options) -> Self {
        let target = match io::stderr().is_terminal() {
            true => ProgressDrawTarget::stderr_with_hz(10),
            false => ProgressDrawTarget::hidden(),
        };
        let all = MultiProgress::with_draw_target(target);
        let style = ProgressStyle::with_template("{prefix:13} [{bar:12}] {human_pos:>7}/{human_len:<7} {msg}");
        let style = style.expect("the template is well-formed").progress_chars("=> ");
        let bars = bars(options).into_iter().map(|part| {
            let bar = all.add(ProgressBar::new(part.total).with_style(style.clone()));
            bar.set_prefix(part.name.clone());
            bar.tick();
            (part, bar)
        });
        let bars = bars.collect();
        Self { all, bars }
    }

    fn at(&mut self, progress: Progress) {
        let Some((part, bar)) = self.bars.get(progress.bar) else {
            return;
        };
        if bar.position() == 0 {
            // Time counts from the first sign of life, not from when the bar was drawn.
            bar.reset_elapsed();
        }
        bar.set_length(progress.total);
        bar.set_position(progress.done);
        let seconds = bar.elapsed().as_secs_f64();
        let mut words = Vec::new();
        // The first moments say nothing about a rate.
        if !part.unit.is_empty() && seconds > 0.1 {
            words.push(format!("{} {}/s", rounded(progress.done as f64 / seconds), part.unit));
        }
        if progress.bad > 0 {
            words.push(format!("{} {}", progress.bad, part.bad));
        }
        bar.set_message(words.join(", "));
        if progress.done >= progress.total {
            bar.abandon();
        }
    }

    fn end(&self) {
        // The tables say it all again.
        let _ = self.all.clear();
    }
}

fn tell(report: &Report, differences: &[Difference]) -> String {
    let mut text = format!(
        "perigee {}, seed {}, scale {}, {} threads\n{}\n",
        report.machine.version, report.seed, report.scale, report.threads, report.machine.cpu
    );
    tell_block(&mut text, &report.block);
    tell_chain(&mut text, report);
    tell_loads(&mut text, &report.loads);
    let engines: Vec<_> = report
        .backends
        .iter()
        .map(|(name, rows)| format!("{name} {} rows", grouped(*rows)))
        .collect();
    text.push_str(&format!("\n{:.1} s, {}\n", report.elapsed_s, engines.join(", ")));
    tell_end(&mut text, report, differences);
    text
}

fn tell_end(text: &mut String, report: &Report, differences: &[Difference]) {
    for difference in differences.iter().take(DIFFERENCES_SHOWN_MAX) {
        text.push_str(&format!("WRONG {difference}\n"));
    }
    let more = differences.len().saturating_sub(DIFFERENCES_SHOWN_MAX);
    if more > 0 {
        text.push_str(&format!("and {more} more; --json lists them all\n"));
    }
    let planted = report.planted();
    match (differences.len(), report.interrupted) {
        (0, false) => text.push_str(&format!("{planted} bad items were planted\n{ALL_FOUND}\n")),
        (0, true) => text.push_str("interrupted: what was judged is as it was planted\n"),
        (1, _) => text.push_str("1 difference to what was planted\n"),
        (count, _) => text.push_str(&format!("{count} differences to what was planted\n")),
    }
}

fn tell_block(text: &mut String, block: &BlockReport) {
    let Some(report) = &block.report else { return };
    let survey = &block.survey;
    let (checked, deferred) = (survey.checked_inputs(), survey.deferred_inputs());
    heading(
        text,
        &format!(
            "Block {} of Bitcoin, bundled, without the outputs it spends",
            grouped(block.height.into())
        ),
    );
    let counters = report.counters;
    text.push_str(&format!(
        "{}\n{} bytes, {} transactions, {} inputs\n\n",
        report.object,
        grouped(block.bytes),
        grouped(block.transactions),
        grouped(checked + deferred),
    ));
    let verdict = match &report.verdict {
        Verdict::Accept { .. } => "accepted".to_owned(),
        Verdict::Reject { rule, message, .. } => format!("rejected by {rule}: {message}"),
        Verdict::Defer { message, .. } => format!("deferred: {message}"),
    };
    let unchecked: Vec<_> = report.unchecked.iter().map(ToString::to_string).collect();
    let mut rows = on_page(Table::new());
    rows.load_style(presets::NOTHING);
    rows.set_content_arrangement(ContentArrangement::Dynamic);
    rows.add_row(["verdict", &verdict]);
    let right = format!(
        "proof of work; Merkle root and witness commitment ({} nodes); {} signatures ({} tries) of {} inputs: {}; \
         {} of all inputs spend outputs of this very block",
        grouped(counters.hashes),
        grouped(counters.signatures),
        grouped(counters.attempts),
        grouped(checked),
        forms(survey.checked.iter().map(|(form, count)| (*form, *count))),
        grouped(survey.from_here),
    );
    rows.add_row(["checked, right", &right]);
    rows.add_row([
        "not decided",
        &format!(
            "{} and the spends below: they need the blocks before this one or the amounts it spends",
            unchecked.join(", ")
        ),
    ]);
    text.push_str(&format!("{rows}\n\n"));
    let mut rows = wide(&["deferred inputs", "form", "what is missing, and why"]);
    right_aligned(&mut rows, &[0]);
    for ((missing, form), count) in &survey.deferred {
        rows.add_row([
            grouped(*count),
            (*form).to_owned(),
            format!("{missing}: {}", why(form, missing)),
        ]);
    }
    text.push_str(&format!("{rows}\n\n"));
    let mut rows = wide(&["the same block with", "must fail", "found"]);
    for changed in &block.changed {
        let found = changed
            .report
            .verdict
            .rule()
            .map_or("-".to_owned(), |rule| rule.to_string());
        rows.add_row([changed.what.clone(), changed.rule.to_string(), found]);
    }
    text.push_str(&format!("{rows}\n"));
}

/// Why an input of this form cannot be checked without the output that it spends.
fn why(form: &str, missing: &str) -> &'static str {
    match form {
        _ if missing != "prevout" => "not judged here",
        "p2wpkh" | "p2sh-p2wpkh" | "p2wsh multisig" | "p2sh-p2wsh" | "p2wsh p2pk" | "p2wsh other" => {
            "its amount is signed (BIP143)"
        }
        "p2tr key path" | "p2tr script path" => "amounts and scripts are signed (BIP341)",
        _ => "it holds the script",
    }
}

fn tell_chain(text: &mut String, report: &Report) {
    let chain = &report.chain;
    let summary = &chain.summary;
    heading(
        text,
        "A chain of litecoin-regtest, generated, with a fault of every kind",
    );
    text.push_str(&format!(
        "{} blocks, {} transactions, {:.1} MB, judged in {:.1} s\n{} accepted, {} rejected, {} deferred\n\
         {} signatures ({} tries), {} proofs of work, {} Merkle nodes\n\n",
        grouped(chain.blocks),
        grouped(chain.transactions),
        chain.bytes as f64 * 1e-6,
        summary.elapsed_s,
        grouped(summary.accepted),
        grouped(summary.rejected),
        grouped(summary.deferred),
        grouped(summary.counters.signatures),
        grouped(summary.counters.attempts),
        grouped(summary.counters.pow),
        grouped(summary.counters.hashes),
    ));
    let mut rows = wide(&["height", "block", "planted", "must fail", "found"]);
    right_aligned(&mut rows, &[0]);
    for (fault, found) in chain.matched() {
        rows.add_row([
            fault.height.to_string(),
            short(&fault.object),
            fault.kind.to_owned(),
            demo::place(fault.rule, fault.index),
            found.map_or("accepted".to_owned(), |found| demo::words(&found.verdict)),
        ]);
    }
    for found in chain.unplanted() {
        let (object, words) = (short(&found.object), demo::words(&found.verdict));
        rows.add_row(["-", &object, "nothing", "nothing", &words]);
    }
    text.push_str(&format!("{rows}\n"));
}

fn tell_loads(text: &mut String, loads: &[LoadReport]) {
    heading(text, "Mixed load, one item in 1,000 bad; rates alone on all threads");
    let mut rows = wide(&["load", "what", "items", "planted", "found", "items/s", ""]);
    right_aligned(&mut rows, &[2, 3, 4, 5, 6]);
    for load in loads {
        let outcome = &load.outcome;
        let measure = match (load.measure, outcome.rate) {
            (Some((unit, each)), Some(rate)) => format!("{} {unit}/s", rounded(rate * each)),
            _ => String::new(),
        };
        rows.add_row([
            load.name.to_owned(),
            load.what.to_owned(),
            grouped(outcome.judged),
            outcome.planted.len().to_string(),
            outcome.rejected.len().to_string(),
            outcome.rate.map_or("-".to_owned(), rounded),
            measure,
        ]);
    }
    text.push_str(&format!("{rows}\n\n"));
    let mut rows = wide(&["load", "what is wrong", "items found"]);
    for load in loads {
        let mut name = load.name;
        for (what, items) in found_by_fault(load) {
            rows.add_row([std::mem::take(&mut name), what, &items]);
        }
    }
    text.push_str(&format!("{rows}\n"));
}

/// The rejected items of a load by what was planted in them, in the order of the first of each.
fn found_by_fault(load: &LoadReport) -> Vec<(&'static str, String)> {
    let mut groups: Vec<(&'static str, Vec<String>)> = Vec::new();
    let planted = &load.outcome.planted;
    for item in &load.outcome.rejected {
        let place = planted.binary_search_by_key(item, |planted| planted.item);
        let what = place.map_or("NOTHING WAS PLANTED", |place| planted[place].what);
        match groups.iter_mut().find(|(known, _)| *known == what) {
            Some((_, items)) => items.push(item.to_string()),
            None => groups.push((what, vec![item.to_string()])),
        }
    }
    groups
        .into_iter()
        .map(|(what, items)| (what, items.join(" ")))
        .collect()
}

fn heading(text: &mut String, words: &str) {
    text.push_str(&format!("\n{words}\n{}\n", "=".repeat(words.chars().count())));
}

/// A table that fits the terminal, or a page of text where there is none.
fn wide(header: &[&str]) -> Table {
    on_page(table(header))
}

fn on_page(mut rows: Table) -> Table {
    if !io::stdout().is_terminal() {
        rows.set_width(PAGE_COLUMNS);
    }
    rows
}

fn right_aligned(rows: &mut Table, columns: &[usize]) {
    for column in columns {
        if let Some(column) = rows.column_mut(*column) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
}

fn forms<'a>(counts: impl Iterator<Item = (&'a str, u64)>) -> String {
    let items: Vec<_> = counts
        .map(|(form, count)| format!("{form} {}", grouped(count)))
        .collect();
    items.join(", ")
}

/// The beginning of an id: whole ones are in the JSON and in the report.
fn short(id: &str) -> String {
    match id.get(..8) {
        Some(first) if id.len() > 20 => format!("{first}.."),
        _ => id.to_owned(),
    }
}

/// Three digits count.
fn rounded(number: f64) -> String {
    match number {
        n if n >= 1000.0 => {
            let step = 10f64.powf(n.log10().floor() - 2.0);
            grouped(((n / step).round() * step) as u64)
        }
        n if n >= 100.0 => format!("{n:.0}"),
        n if n >= 10.0 => format!("{n:.1}"),
        n => format!("{n:.2}"),
    }
}

/// Digits in groups of three.
fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

const ALL_FOUND: &str = "everything that was planted was found, nothing else";
const PAGE_COLUMNS: u16 = 120;
const DIFFERENCES_SHOWN_MAX: usize = 20;

const HELP_AFTER: &str = "\
Three things go through the same pipeline as any file would: a real block of Bitcoin, bundled and without the outputs \
that it spends; a chain generated here with a fault of every kind; and a mixed load of every primitive, one item in \
1,000 bad. What the engines reject is held against what was planted.

Exit status: 0 exactly what was planted was found; 1 something else was found, it is named; 2 something failed.

Examples:
  perigee demo
  perigee demo --scale 0.1 --seed 7       three seconds, other faults
  perigee demo --json | jq .passed
  perigee demo --report bad.jsonl         a line for every bad item";
