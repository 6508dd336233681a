//! `perigee payload trace`: the waveforms of one core on the job of the campaigns, as a value change dump.
//! Runs the generated code of the netlists, built into the binary; nothing is installed for it.
//! Never leaves half a file: it appears when it is whole.

use std::path::PathBuf;

use clap::Args;
use perigee_hdl::sim::campaign::Campaign;
use serde_json::json;

use crate::cli::{CommandResult, Exit, print, print_json, verify::ReportFile};

/// Options of `perigee payload trace`.
#[derive(Debug, Args)]
#[command(after_help = HELP_AFTER)]
pub(super) struct Options {
    /// The core
    #[arg(long, value_name = "NAME", value_parser = core)]
    core: &'static str,
    /// A register to upset in a second lane, as `payload faults` names it
    #[arg(long, value_name = "NAME", requires = "at")]
    register: Option<String>,
    /// Which bit of it
    #[arg(long, value_name = "N", default_value_t = 0, requires = "register")]
    bit: u32,
    /// Behind which clock
    #[arg(long, value_name = "CLOCK", requires = "register")]
    at: Option<u64>,
    /// First clock to write
    #[arg(long, value_name = "CLOCK", default_value_t = 0)]
    from: u64,
    /// Most clocks to write [default: to the end of the job]
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u64).range(1..))]
    clocks: Option<u64>,
    /// Print one JSON object instead of a line
    #[arg(long)]
    json: bool,
    /// The file to write; one that is there is replaced
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

impl Options {
    pub(super) fn run(self) -> CommandResult {
        let mut campaign = Campaign::new(self.core).ok_or_else(|| format!("no job for core {:?}", self.core))?;
        let upset = match (&self.register, self.at) {
            (Some(name), Some(clock)) => Some(campaign.upset_of(name, self.bit, clock)?),
            _ => None,
        };
        if self.from >= campaign.clocks() {
            let (from, end) = (self.from, campaign.clocks());
            return Err(format!("--from {from}: the job of {} is over on clock {end}", self.core).into());
        }
        let window = self.from..self.clocks.map_or(u64::MAX, |clocks| self.from.saturating_add(clocks));
        let mut file = ReportFile::create(&self.file)?;
        let written = campaign.trace(upset, window, file.writer())?;
        file.finish()?;
        let (name, lanes) = (self.file.display().to_string(), 1 + u32::from(upset.is_some()));
        if self.json {
            let job = campaign.clocks();
            let told = json!({"file": name, "core": self.core, "from": self.from, "clocks": written, "lanes": lanes, "job_clocks": job});
            print_json(&told)?;
        } else {
            let lanes = if lanes == 1 {
                "the undisturbed lane"
            } else {
                "the undisturbed lane 0 and lane 1 with the upset"
            };
            print(&format!(
                "{name}: {written} clocks of {}, {lanes}; gtkwave opens it\n",
                self.core
            ))?;
        }
        Ok(Exit::Good)
    }
}

/// A core by its name.
fn core(text: &str) -> Result<&'static str, String> {
    let names: Vec<&str> = Campaign::cores().collect();
    let found = names.iter().find(|name| **name == text).copied();
    found.ok_or_else(|| format!("no such core, expected one of {}", names.join(", ")))
}

const HELP_AFTER: &str = "\
Clocks are counted from the first command that the core is offered. A clock has ten units of time in the file; registers follow \
its rising edge. Every port and register stands under its name in the Verilog.

Examples:
  perigee payload trace --core sm3 sm3.vcd
  perigee payload trace --core sm3 --register closes_command.copy_b --at 40 --from 30 --clocks 30 upset.vcd";
