//! `perigee payload faults`: upsets in the registers of the payload's cores, simulated by the thousand, and what came of them.
//! Runs the generated code of the netlists, built into the binary; nothing is installed for it.
//! Never a statement about particles: each upset counts once, however likely it is.

use clap::{Args, ValueEnum};
use perigee_hdl::sim::campaign::{Campaign, Outcome, Report, Scope};
use serde_json::{Value, json};

use crate::cli::{CommandResult, Exit, print, print_json, progress, table};

/// Options of `perigee payload faults`.
#[derive(Debug, Args)]
#[command(after_help = HELP_AFTER)]
pub(super) struct Options {
    /// Cores to upset, separated by commas [default: all]
    #[arg(long, value_name = "NAME,...", value_delimiter = ',', value_parser = core)]
    core: Vec<&'static str>,
    /// Registers to upset
    #[arg(long, value_enum, default_value_t = Registers::All)]
    registers: Registers,
    /// Most upsets of each kind and core, evenly spread [default: every bit of voted registers on every clock, 20000 of others]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    limit: Option<u64>,
    /// Print one JSON object instead of tables
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Registers {
    /// Single copies of those in three copies: control
    Voted,
    /// Those in one copy: data
    Unvoted,
    /// Both
    All,
}

impl Registers {
    fn scopes(self) -> &'static [Scope] {
        match self {
            Self::Voted => &[Scope::Voted],
            Self::Unvoted => &[Scope::Unvoted],
            Self::All => &[Scope::Voted, Scope::Unvoted],
        }
    }
}

/// Upsets of data where none are asked for: a campaign over all of them takes hours.
const UNVOTED_DEFAULT: u64 = 20_000;
/// Registers that are named in the text.
const NAMED_MAX: usize = 12;

/// Counts of one core and one kind of registers.
struct Row {
    core: &'static str,
    scope: Scope,
    report: Report,
}

impl Options {
    pub(super) fn run(self) -> CommandResult {
        let all: Vec<&str> = Campaign::cores().collect();
        let cores = if self.core.is_empty() { all } else { self.core.clone() };
        let mut rows = Vec::new();
        for core in cores {
            for &scope in self.registers.scopes() {
                let mut campaign = Campaign::new(core).ok_or_else(|| format!("no job for core {core:?}"))?;
                let limit = self.limit.or((scope == Scope::Unvoted).then_some(UNVOTED_DEFAULT));
                let upsets = campaign.upsets(scope, limit);
                let bar = progress(upsets.len() as u64, core);
                let report = campaign.run(&upsets, |done| bar.set_position(done));
                bar.finish_and_clear();
                rows.push(Row { core, scope, report });
            }
        }
        if self.json {
            print_json(&Value::Array(rows.iter().map(Row::json).collect()))?;
        } else {
            print(&text(&rows))?;
        }
        // What a vote protects must not be changed by one wrong copy.
        let broken = rows.iter().any(|row| row.scope == Scope::Voted && row.harm() > 0);
        Ok(if broken { Exit::Rejected } else { Exit::Good })
    }
}

impl Row {
    fn harm(&self) -> u64 {
        self.report.count(|outcome| outcome != Outcome::Masked)
    }

    fn counts(&self) -> [u64; 5] {
        let count = |of: Outcome| self.report.count(|outcome| outcome == of);
        [
            count(Outcome::Masked),
            count(Outcome::Detected),
            count(Outcome::Silent),
            count(Outcome::Hang),
            self.report.count(|outcome| matches!(outcome, Outcome::Protocol(_))),
        ]
    }

    fn json(&self) -> Value {
        let [masked, detected, silent, hang, protocol] = self.counts();
        let registers: serde_json::Map<_, _> = self
            .report
            .registers
            .iter()
            .map(|(name, outcomes)| {
                let outcomes: serde_json::Map<_, _> = outcomes
                    .iter()
                    .map(|(outcome, count)| (word(*outcome).to_owned(), json!(count)))
                    .collect();
                ((*name).to_owned(), Value::Object(outcomes))
            })
            .collect();
        json!({
            "core": self.core, "registers": described(self.scope), "job_clocks": self.report.job_clocks,
            "lane_clocks": self.report.lane_clocks, "upsets": self.report.upsets(), "masked": masked, "detected": detected,
            "silent": silent, "hang": hang, "protocol": protocol, "not_masked": registers,
        })
    }
}

fn word(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Masked => "masked",
        Outcome::Detected => "detected",
        Outcome::Silent => "silent",
        Outcome::Hang => "hang",
        Outcome::Protocol(_) => "protocol",
    }
}

fn described(scope: Scope) -> &'static str {
    match scope {
        Scope::Voted => "voted",
        Scope::Unvoted => "unvoted",
    }
}

fn text(rows: &[Row]) -> String {
    let header = [
        "core",
        "registers",
        "job, clocks",
        "upsets",
        "masked",
        "detected",
        "silent",
        "hang",
        "protocol",
    ];
    let mut out = table(&header);
    for row in rows {
        let mut cells = vec![
            row.core.to_owned(),
            described(row.scope).to_owned(),
            row.report.job_clocks.to_string(),
            row.report.upsets().to_string(),
        ];
        cells.extend(row.counts().map(|count| count.to_string()));
        out.add_row(cells);
    }
    let mut text = format!("{}\n\n{EXPLAINED}", out.trim_fmt());
    let critical = |outcome: &Outcome| matches!(outcome, Outcome::Hang | Outcome::Protocol(_));
    let mut named: Vec<(u64, &str, &str)> = Vec::new();
    for row in rows {
        for (name, outcomes) in &row.report.registers {
            let count = outcomes
                .iter()
                .filter(|(outcome, _)| critical(outcome))
                .map(|(_, count)| count)
                .sum();
            named.push((count, row.core, name));
        }
    }
    named.retain(|(count, ..)| *count > 0);
    named.sort_by(|a, b| b.cmp(a));
    if !named.is_empty() {
        text += "\nRegisters whose upsets end in a hang or break the protocol, the most frequent first:\n";
        for (count, core, name) in named.iter().take(NAMED_MAX) {
            text += &format!("  {core} {name}: {count}\n");
        }
        if named.len() > NAMED_MAX {
            text += &format!("  and {} more, see --json\n", named.len() - NAMED_MAX);
        }
    }
    text
}

/// A core by its name.
fn core(text: &str) -> Result<&'static str, String> {
    let names: Vec<&str> = Campaign::cores().collect();
    let found = names.iter().find(|name| **name == text).copied();
    found.ok_or_else(|| format!("no such core, expected one of {}", names.join(", ")))
}

const EXPLAINED: &str = "\
masked: nothing that left the core was different. detected: a command ended with an error, or its checksum was not that of\n\
what was written. silent: wrong results under a right checksum, which the driver finds by its second look. hang: a command\n\
did not end; the watchdog ends it. protocol: an offer withdrawn, a write outside the window, a completion of no command.\n";

const HELP_AFTER: &str = "\
Every upset is one bit of one register, turned on one clock of a job that leads the core through all its states; a second \
command follows, to show that nothing is left behind. Fifteen upsets run at once beside an undisturbed copy.

The exit status is 1 if one wrong copy of a voted register changed anything.

Examples:
  perigee payload faults --registers voted
  perigee payload faults --core sm3 --limit 100000
  perigee payload faults --core merkle --json | jq '.[].not_masked'";

#[cfg(test)]
mod tests {
    use super::*;

    /// A report with harm names its registers; one without does not.
    #[test]
    fn critical_registers_are_named() {
        let mut report = Report::default();
        report.outcomes.insert(Outcome::Masked, 7);
        let row = |report: Report| Row {
            core: "sm3",
            scope: Scope::Voted,
            report,
        };
        assert!(!text(&[row(report.clone())]).contains("Registers whose"));
        assert_eq!(row(report.clone()).harm(), 0);
        report.outcomes.insert(Outcome::Hang, 2);
        report
            .registers
            .entry("state.copy_a")
            .or_default()
            .insert(Outcome::Hang, 2);
        let row = row(report);
        assert_eq!((row.harm(), row.counts()), (2, [7, 0, 0, 2, 0]));
        assert!(text(std::slice::from_ref(&row)).contains("sm3 state.copy_a: 2"));
        assert_eq!(row.json()["not_masked"]["state.copy_a"]["hang"], 2);
    }

    #[test]
    fn cores_are_known_by_name() {
        assert_eq!(core("merkle"), Ok("merkle"));
        assert!(core("nothing").is_err_and(|message| message.contains("sm3")));
    }
}
