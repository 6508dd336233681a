//! `perigee payload faults`: upsets in registers and tables of the payload's cores, simulated by the thousand, and what came of them.
//! Runs the generated code of the netlists, built into the binary; nothing is installed for it.
//! Never a statement about particles: each upset counts once, however likely it is.

use clap::{Args, ValueEnum};
use perigee_hdl::sim::{
    campaign::{Campaign, Outcome, Report, Scope, payload, tables::TableCampaign},
    luts::circuits::Entry,
};
use serde_json::{Value, json};

use super::screen::{Screen, Screened};
use crate::cli::{CommandResult, Exit, print, print_json, progress, table};

/// Options of `perigee payload faults`.
#[derive(Debug, Args)]
#[command(after_help = HELP_AFTER)]
pub(super) struct Options {
    /// Cores to upset, separated by commas; `payload` is all of them with rings and movers [default: all that can be upset like this]
    #[arg(long, value_name = "NAME,...", value_delimiter = ',', value_parser = core)]
    core: Vec<&'static str>,
    /// What is upset
    #[arg(long, value_enum, default_value_t = Kind::Registers)]
    kind: Kind,
    /// Registers to upset, with --kind registers
    #[arg(long, value_enum, default_value_t = Registers::All)]
    registers: Registers,
    /// Most upsets of each kind and core, evenly spread [default: every bit of voted registers on every clock, 20000 of others; 100000 and
    /// 500 where a job takes long, as in secp256k1 and scrypt]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    limit: Option<u64>,
    /// With --kind luts: two wrong entries at once, drawn from all
    #[arg(long)]
    pairs: bool,
    /// With --kind luts: run them on a GPU first, and judge on the CPU only those that show at a port; the same outcomes without one
    #[arg(long)]
    gpu: bool,
    /// Print one JSON object instead of tables
    #[arg(long)]
    json: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Kind {
    /// Bits of registers, each turned on one clock
    Registers,
    /// Entries of tables of the logic, each wrong from one clock on: upsets of configuration memory
    Luts,
}

impl Kind {
    /// The cores that can be upset like this.
    fn cores(self) -> Vec<&'static str> {
        let able = |name: &&str| self == Self::Registers || Entry::named(name).is_some();
        let payload = (self == Self::Registers).then_some(PAYLOAD);
        Campaign::cores().filter(able).chain(payload).collect()
    }
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
    fn subjects(self) -> &'static [Subject] {
        match self {
            Self::Voted => &[Subject::Registers(Scope::Voted)],
            Self::Unvoted => &[Subject::Registers(Scope::Unvoted)],
            Self::All => &[Subject::Registers(Scope::Voted), Subject::Registers(Scope::Unvoted)],
        }
    }
}

/// What a row is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Subject {
    Registers(Scope),
    Tables,
    Pairs,
}

impl Subject {
    fn described(self) -> &'static str {
        match self {
            Self::Registers(Scope::Voted) => "voted registers",
            Self::Registers(Scope::Unvoted) => "other registers",
            Self::Tables => "tables",
            Self::Pairs => "pairs of tables",
        }
    }

    /// Every upset of what is asked for, or as many as a minute or two allow.
    fn report(
        self,
        core: &'static str,
        limit: Option<u64>,
        screen: &Screen,
    ) -> Result<(Report, Option<Screened>), String> {
        if core == PAYLOAD {
            return match self {
                Self::Registers(Scope::Voted) => Ok((of_payload(limit), None)),
                _ => Err(format!(
                    "of the payload only voted registers can be upset, not {}",
                    self.described()
                )),
            };
        }
        let no_job = || format!("no job for core {core:?}");
        let mut screened = None;
        let report = match self {
            Self::Registers(scope) => {
                let mut campaign = Campaign::new(core).ok_or_else(no_job)?;
                let upsets = campaign.upsets(scope, limit.or(default_limit(scope, campaign.clocks())));
                let bar = progress(upsets.len() as u64, core);
                let report = campaign.run(&upsets, |done| bar.set_position(done));
                bar.finish_and_clear();
                report
            }
            Self::Tables | Self::Pairs => {
                let mut campaign = TableCampaign::new(core).ok_or_else(no_job)?;
                let upsets = match self {
                    Self::Pairs => {
                        let pairs = campaign.pairs(limit.unwrap_or(LIMIT_DEFAULT));
                        campaign.planned(pairs.into_iter().map(|[first, second]| (first, Some(second))))
                    }
                    _ => {
                        let faults = campaign.faults(limit.or(Some(LIMIT_DEFAULT)));
                        campaign.planned(faults.into_iter().map(|fault| (fault, None)))
                    }
                };
                let bar = progress(upsets.len() as u64, core);
                let (left, seen) = screen.left(&mut campaign, &upsets, |done| bar.set_position(done));
                bar.set_position(0);
                let report = campaign.run_upsets(&upsets, &left, |done| bar.set_position(done));
                bar.finish_and_clear();
                screened = seen;
                report
            }
        };
        Ok((report, screened))
    }
}

/// Single copies of the whole payload, each on every clock.
fn of_payload(limit: Option<u64>) -> Report {
    let copies = payload::copies(limit);
    let bar = progress(copies.len() as u64, PAYLOAD);
    let report = payload::run(&copies, |done| bar.set_position(done));
    bar.finish_and_clear();
    report
}

/// The payload as a whole, beside its cores.
const PAYLOAD: &str = "payload";
/// Upsets of data and of tables where none are asked for: a campaign over all of them takes hours.
const LIMIT_DEFAULT: u64 = 20_000;
/// Clocks from which on a job is a long one: of a voted register a copy is mended at once, but wrong data is carried to the end.
const LONG_CLOCKS: u64 = 50_000;
/// Upsets of voted registers in a long job, and of others.
const LIMITS_LONG: [u64; 2] = [100_000, 500];

/// How many upsets a minute or two allow.
fn default_limit(scope: Scope, job_clocks: u64) -> Option<u64> {
    let [voted, others] = LIMITS_LONG;
    match (scope, job_clocks >= LONG_CLOCKS) {
        (Scope::Voted, false) => None,
        (Scope::Voted, true) => Some(voted),
        (Scope::Unvoted, false) => Some(LIMIT_DEFAULT),
        (Scope::Unvoted, true) => Some(others),
    }
}
/// Registers that are named in the text.
const NAMED_MAX: usize = 12;

/// Counts of one core and one kind of registers.
struct Row {
    core: &'static str,
    subject: Subject,
    report: Report,
    screened: Option<Screened>,
}

impl Options {
    pub(super) fn run(self) -> CommandResult {
        if self.kind != Kind::Luts && (self.pairs || self.gpu) {
            return Err("--pairs and --gpu are about tables: expected --kind luts with them".into());
        }
        let screen = Screen::choose(self.gpu);
        let cores = if self.core.is_empty() {
            self.kind.cores()
        } else {
            self.core.clone()
        };
        let subjects = match self.kind {
            Kind::Registers => self.registers.subjects(),
            Kind::Luts if self.pairs => &[Subject::Pairs],
            Kind::Luts => &[Subject::Tables],
        };
        let mut rows = Vec::new();
        for core in cores {
            for &subject in subjects {
                // Of the payload only what is voted can be upset: it is left out where nobody named it.
                if core == PAYLOAD && subject != Subject::Registers(Scope::Voted) && self.core.is_empty() {
                    continue;
                }
                let (report, screened) = subject.report(core, self.limit, &screen)?;
                rows.push(Row {
                    core,
                    subject,
                    report,
                    screened,
                });
            }
        }
        if self.json {
            print_json(&Value::Array(rows.iter().map(Row::json).collect()))?;
        } else {
            print(&text(&rows))?;
        }
        // What a vote protects must not be changed by one wrong copy.
        let broken = rows.iter().any(Row::is_broken);
        Ok(if broken { Exit::Rejected } else { Exit::Good })
    }
}

impl Row {
    fn harm(&self) -> u64 {
        self.report.count(|outcome| outcome != Outcome::Masked)
    }

    fn is_broken(&self) -> bool {
        self.subject == Subject::Registers(Scope::Voted) && self.harm() > 0
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
        let (kind, registers) = match self.subject {
            Subject::Registers(Scope::Voted) => ("registers", Some("voted")),
            Subject::Registers(Scope::Unvoted) => ("registers", Some("unvoted")),
            Subject::Tables => ("luts", None),
            Subject::Pairs => ("lut_pairs", None),
        };
        let not_masked: serde_json::Map<_, _> = self
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
            "core": self.core, "kind": kind, "registers": registers, "job_clocks": self.report.job_clocks,
            "lane_clocks": self.report.lane_clocks, "upsets": self.report.upsets(), "masked": masked, "detected": detected,
            "silent": silent, "hang": hang, "protocol": protocol, "not_masked": not_masked,
            "screened": self.screened.as_ref().map(Screened::json),
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

fn text(rows: &[Row]) -> String {
    let header = [
        "core",
        "upset",
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
            row.subject.described().to_owned(),
            row.report.job_clocks.to_string(),
            row.report.upsets().to_string(),
        ];
        cells.extend(row.counts().map(|count| count.to_string()));
        out.add_row(cells);
    }
    let mut text = format!("{}\n\n{EXPLAINED}", out.trim_fmt());
    for row in rows {
        text.extend(row.screened.iter().map(|screened| screened.text(row.core)));
    }
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
        text += "\nWhere upsets end in a hang or break the protocol, the most frequent first; a table counts to what it leads to:\n";
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
    let names: Vec<&str> = Campaign::cores().chain([PAYLOAD]).collect();
    let found = names.iter().find(|name| **name == text).copied();
    found.ok_or_else(|| format!("no such core, expected one of {}", names.join(", ")))
}

const EXPLAINED: &str = "\
masked: nothing that left the core was different. detected: a command ended with an error, or its checksum was not that of\n\
what was written. silent: wrong results under a right checksum, which the driver finds by its second look. hang: a command\n\
did not end; the watchdog ends it. protocol: an offer withdrawn, a write outside the window, a completion of no command.\n";

const HELP_AFTER: &str = "\
Every upset is one bit of one register, turned on one clock of a job that leads the core through all its states; a second \
command follows, to show that nothing is left behind. Fifteen upsets run at once beside an undisturbed copy. Of secp256k1 the job is one \
batch of 64 signatures of BIP340, of scrypt 21 headers, one a context; each comes once, and upsets are on clocks all over it.

With --kind luts an upset is one entry of one table of three inputs, as logic is configured; from one clock on it stays wrong, and 511 of \
them run at once. Of the payload a copy is wrong on every clock of a start, a self-test and commands of all cores; a limit counts copies, \
and any other port is a broken protocol. Nothing votes on logic: the device's own check of its configuration memory mends it.

With --gpu a shader runs upsets of tables 32 to a word beside the record of an undisturbed run: those whose outputs never differ are \
masked, the CPU judges the others. JSON is the same with and without it but for lane_clocks and screened (masked there, seconds, and why \
there was no GPU).

The exit status is 1 if one wrong copy of a voted register changed anything.

Examples:
  perigee payload faults --registers voted
  perigee payload faults --core sm3 --limit 100000
  perigee payload faults --core secp256k1,scrypt --limit 1000
  perigee payload faults --kind luts --core sm3,erasure
  perigee payload faults --kind luts --core sm3 --pairs --limit 100000 --gpu
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
            screened: None,
            core: "sm3",
            subject: Subject::Registers(Scope::Voted),
            report,
        };
        assert!(!text(&[row(report.clone())]).contains("Where upsets"));
        assert_eq!(row(report.clone()).harm(), 0);
        report.outcomes.insert(Outcome::Hang, 2);
        report
            .registers
            .entry("state.copy_a")
            .or_default()
            .insert(Outcome::Hang, 2);
        let row = row(report);
        assert_eq!((row.harm(), row.counts(), row.is_broken()), (2, [7, 0, 0, 2, 0], true));
        // Nothing votes on tables.
        let tables = Row {
            subject: Subject::Tables,
            report: row.report.clone(),
            screened: None,
            core: row.core,
        };
        assert!(!tables.is_broken());
        assert!(text(std::slice::from_ref(&row)).contains("sm3 state.copy_a: 2"));
        assert_eq!(row.json()["not_masked"]["state.copy_a"]["hang"], 2);
    }

    /// Every copy on every clock where that takes seconds.
    #[test]
    fn a_long_job_is_sampled() {
        assert_eq!(default_limit(Scope::Voted, 955), None);
        assert_eq!(default_limit(Scope::Unvoted, 955), Some(LIMIT_DEFAULT));
        assert_eq!(
            [Scope::Voted, Scope::Unvoted].map(|scope| default_limit(scope, 76_117)),
            LIMITS_LONG.map(Some)
        );
    }

    #[test]
    fn cores_are_known_by_name() {
        assert_eq!((core("merkle"), core("payload")), (Ok("merkle"), Ok(PAYLOAD)));
        assert!(Kind::Registers.cores().contains(&PAYLOAD) && !Kind::Luts.cores().contains(&PAYLOAD));
        let refused = Subject::Tables.report(PAYLOAD, Some(1), &Screen::None);
        assert!(refused.is_err_and(|message| message.contains("only voted")));
        assert!(Campaign::cores().count() == 5 && core("scrypt") == Ok("scrypt"));
        assert!(core("nothing").is_err_and(|message| message.contains("sm3")));
    }
}
